// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordlist.h"

namespace claimline {

QStringList embeddedLines(std::string_view name)
{
    const std::string_view words = embeddedWords(name);
    const QString text = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (const QStringView trimmed = line.trimmed(); !trimmed.isEmpty()) {
            lines.append(trimmed.toString());
        }
    }
    return lines;
}

} // namespace claimline
