// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace claimline::render {

/// How a quotation is set: its style in the document is named after that.
struct QuotationKind {
    QString language;
    bool rightToLeft = false;
    [[nodiscard]] QString styleName() const;
    bool operator==(const QuotationKind&) const = default;
};
[[nodiscard]] size_t qHash(const QuotationKind& kind, size_t seed = 0);

/// styles.xml: named styles, the page and what stands in its margins. `quotations` are the kinds
/// that occur.
[[nodiscard]] QByteArray odtStyles(const report::DocumentInfo& info, const QSet<QuotationKind>& quotations);

/// The automatic styles of content.xml: spans, and columns in steps of a hundredth of the width,
/// since a column's style has to stand before all text.
[[nodiscard]] QByteArray odtAutomaticStyles();
[[nodiscard]] QString odtColumnStyle(double share);

/// meta.xml.
[[nodiscard]] QByteArray odtMeta(const report::DocumentInfo& info);

} // namespace claimline::render
