// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace claimline {

/// The language that most of `text` is in, as an ISO 639-1 code, by CLD2 (which knows some 80
/// languages). Nothing where it is not sure, as for a few words. Reads at most the first 100,000
/// characters.
[[nodiscard]] std::optional<QString> detectLanguage(QStringView text);

/// The code of a language that is named in English, Dutch, German or French, as a notice does
/// ("Dutch", "Néerlandais", "Niederländischen"). Nothing for a name that is not known.
[[nodiscard]] std::optional<QString> languageFromName(QStringView name);

/// "nl" out of what a page declares ("nl-BE", "NL_be", "nld"); nothing where that names none.
[[nodiscard]] std::optional<QString> languageFromTag(QStringView tag);

} // namespace claimline
