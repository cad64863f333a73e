// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/words.h"

#include "core/report/phrases.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("words", text);
}

} // namespace

Language windowLanguage()
{
    return languageFromCode(QLocale().name()).value_or(Language::English);
}

QString inWords(const Dating& dating, DateReading reading)
{
    if (!dating.date && !dating.phrase.isEmpty()) {
        return report::quoted(dating.phrase, windowLanguage());
    }
    const QString words = inWords(dating.date, reading);
    return dating.date && dating.guess ? translated(QT_TRANSLATE_NOOP("words", "%1 (a guess)")).arg(words) : words;
}

QString inWords(const std::optional<Edtf>& date, DateReading reading)
{
    return date ? dateInWords(*date, windowLanguage(), reading) : translated(QT_TRANSLATE_NOOP("words", "unknown"));
}

QString inWords(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString inWords(AgentKind kind)
{
    switch (kind) {
    case AgentKind::Person: return translated(QT_TRANSLATE_NOOP("words", "person"));
    case AgentKind::Organisation: return translated(QT_TRANSLATE_NOOP("words", "organisation"));
    case AgentKind::Group: return translated(QT_TRANSLATE_NOOP("words", "group"));
    case AgentKind::Unnamed: return translated(QT_TRANSLATE_NOOP("words", "unnamed source"));
    }
    return {};
}

QString languageInWords(const QString& code)
{
    return code.isEmpty() ? QString() : report::languageName(code, windowLanguage());
}

QString shortened(const QString& text, int most)
{
    const QString line = text.simplified();
    if (line.size() <= most) {
        return line;
    }
    qsizetype cut = most - 1;
    if (line.at(cut - 1).isHighSurrogate()) {
        --cut;
    }
    return line.left(cut).trimmed() + u'…';
}

} // namespace claimline::gui
