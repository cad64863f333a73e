// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/text/offsets.h"

#include <QString>

#include <vector>

namespace claimline {

/// One or more ranges of a capture's text, in UTF-16 units, rising and apart from each other, with
/// the words that stood there. The words are what finds the passage again in another capture.
struct Passage {
    PassageId id;
    CaptureId capture;
    std::vector<TextRange> ranges;
    std::vector<QString> quotations; ///< one for each range
    QString prefix;                  ///< up to 32 characters before the first range
    QString suffix;                  ///< up to 32 characters after the last range
    bool resolved = true;            ///< false: taken from another capture and not found again

    /// The words of all ranges, with " […] " where something was left out.
    [[nodiscard]] QString quotation() const { return quotations.empty() ? QString() : joined(); }

    bool operator==(const Passage&) const = default;

private:
    [[nodiscard]] QString joined() const
    {
        QString text = quotations.front();
        for (std::size_t i = 1; i < quotations.size(); ++i) {
            text += QStringLiteral(" […] ") + quotations[i];
        }
        return text;
    }
};

} // namespace claimline
