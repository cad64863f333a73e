// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/offsets.h"

#include <QString>

#include <vector>

namespace claimline {

enum class Translator {
    Machine,
    Human,   ///< the notice names a person or a profession
    Unknown, ///< "Translated from Dutch."
};

/// A sentence in which a text says of itself that it is a translation.
struct TranslationNotice {
    TextRange sentence;
    Translator translator = Translator::Unknown;
    QString sourceLanguage; ///< ISO 639-1, or empty where the notice does not name it

    bool operator==(const TranslationNotice&) const = default;
};

/// The notices of a text in English, Dutch, German and French, in the order of the text.
///
/// What a text says about other translations is no notice ("The book was translated from the
/// Dutch by Jansen"): the sentence must either name its own text ("this article", "dit artikel",
/// "dieser Text", "cet article") as what was translated, or be short and begin with the notice.
[[nodiscard]] std::vector<TranslationNotice> findTranslationNotices(QStringView text);

} // namespace claimline
