// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include "core/text/wordlist.h"

#include <QHash>
#include <QLocale>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRead = 100'000;

/// CLD2 gives some languages their codes of before 1989, and scripts behind a hyphen.
QString currentCode(QString code)
{
    code = code.section(u'-', 0, 0);
    return code == "iw"_L1 ? u"he"_s : code == "in"_L1 ? u"id"_s : code == "jw"_L1 ? u"jv"_s
        : code == "mo"_L1                              ? u"ro"_s
        : code == "nb"_L1 || code == "nn"_L1           ? u"no"_s
                                                       : code;
}

} // namespace

std::optional<QString> detectLanguage(QStringView text)
{
    const QByteArray utf8 = text.left(kMostRead).toUtf8();
    CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int readBytes = 0;
    bool reliable = false;
    const CLD2::Language summary
        = CLD2::ExtDetectLanguageSummary(utf8.constData(), static_cast<int>(utf8.size()), true, &hints, 0, languages,
                                         percents, scores, nullptr, &readBytes, &reliable);
    if (!reliable || summary == CLD2::UNKNOWN_LANGUAGE) {
        return std::nullopt;
    }
    const QString code = currentCode(QString::fromLatin1(CLD2::LanguageCode(summary)));
    return code.size() == 2 ? std::optional(code) : std::nullopt;
}

std::optional<QString> languageFromName(QStringView name)
{
    static const auto codes = [] {
        QHash<QString, QString> all;
        for (const QString& line : embeddedLines("languages")) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 1; i < words.size(); ++i) {
                all.insert(words[i], words.first());
            }
        }
        return all;
    }();
    const auto found = codes.constFind(name.trimmed().toString().toLower());
    return found == codes.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QString> languageFromTag(QStringView tag)
{
    QString primary = tag.trimmed().toString().replace(u'_', u'-').section(u'-', 0, 0).toLower();
    if (primary.size() != 2 && primary.size() != 3) {
        return std::nullopt;
    }
    const QLocale locale(primary);
    if (locale.language() == QLocale::C) {
        return std::nullopt;
    }
    return currentCode(locale.name().section(u'_', 0, 0));
}

} // namespace claimline
