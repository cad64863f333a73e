// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace claimline {

/// The version of normalised(), stored with each text that it made: offsets into a text mean
/// nothing under another version. Any change of what normalised() does raises it.
inline constexpr int kNormalisationVersion = 1;

/// The one normalisation that every text gets when it is loaded. It changes no wording:
/// - line ends (CR LF, CR, NEL, LS, PS, form feed, vertical tab) become "\n";
/// - byte order marks (U+FEFF) and control characters other than tab and line end go;
/// - halves of surrogate pairs and non-characters become U+FFFD;
/// - the rest is put into Normalization Form C (Unicode Standard Annex 15).
/// Direction marks, zero-width characters and soft hyphens stay: they may be evidence.
/// normalised(normalised(x)) == normalised(x).
[[nodiscard]] QString normalised(const QString& text);

enum class HiddenKind {
    Direction,  ///< marks, embeddings, overrides and isolates of UAX 9: text may show in another order
    ZeroWidth,  ///< spaces and joiners without width, and invisible operators
    SoftHyphen,
    Tag,        ///< U+E0000 to U+E007F: invisible letters
};

/// A character of a text that nobody sees.
struct HiddenCharacter {
    qsizetype offset = 0; ///< UTF-16
    char32_t character = 0;
    HiddenKind kind = HiddenKind::ZeroWidth;

    bool operator==(const HiddenCharacter&) const = default;
};

/// In the order of the text.
[[nodiscard]] std::vector<HiddenCharacter> hiddenCharacters(QStringView text);

} // namespace claimline
