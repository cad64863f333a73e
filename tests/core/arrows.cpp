// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/arrows.h"

#include <QDir>
#include <QRegularExpression>

namespace claimline::test {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    QString part; // core or app
    QString room;
};

Place placeOf(const QString& path)
{
    const QStringList steps = path.split(u'/');
    return steps.size() > 2 ? Place{steps[0], steps[1]} : Place{steps[0], QString()};
}

QSet<QString> modulesFor(const Place& place)
{
    QSet<QString> modules{u"QtCore"_s};
    if (place.room == u"load"_s || place.part == u"app"_s) {
        modules += u"QtNetwork"_s;
    }
    if (place.room == u"render"_s || place.room == u"cli"_s || place.room == u"gui"_s) {
        modules += QSet<QString>{u"QtGui"_s, u"QtSvg"_s};
    }
    if (place.room == u"gui"_s) {
        modules += QSet<QString>{u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvgWidgets"_s, u"QtDBus"_s};
    }
    return modules;
}

/// Why a room of the house may not be included from `from`, or nothing.
QString faultOfRoom(const Arrows& arrows, const Place& from, const QString& included)
{
    const Place to = placeOf(included);
    if (from.part == u"core"_s && to.part == u"app"_s) {
        return u"core includes nothing of app"_s;
    }
    if (from.room == to.room) {
        return {};
    }
    if (!arrows.knows(to.room)) {
        return u"%1 has no row in the table of arrows"_s.arg(to.room);
    }
    if (!arrows.allows(from.room, to.room)) {
        return u"no arrow leads from %1 to %2"_s.arg(from.room, to.room);
    }
    return {};
}

/// Why a header of Qt may not be included from `from`, or nothing.
QString faultOfQtHeader(const QtHeaders& headers, const Place& from, const QString& included)
{
    const qsizetype slash = included.indexOf(u'/');
    QSet<QString> modules = headers.value(included);
    if (slash > 0 && headers.value(included.mid(slash + 1)).contains(included.left(slash))) {
        modules = {included.left(slash)};
    }
    if (modules.isEmpty() || modules.intersects(modulesFor(from))) {
        return {};
    }
    return u"it belongs to %1"_s.arg(modules.values().join(u", "_s));
}

QString faultOf(const Arrows& arrows, const QtHeaders& headers, const Place& from, const QString& included)
{
    if (included.startsWith(u"../"_s) || included.contains(u"/../"_s)) {
        return u"files are included by their path from the top"_s;
    }
    if (included.startsWith(u"core/"_s) || included.startsWith(u"app/"_s)) {
        return faultOfRoom(arrows, from, included);
    }
    if (included.startsWith(u"tests/"_s)) {
        return u"the program includes nothing of its tests"_s;
    }
    const bool isSqlite = included == u"sqlite3.h"_s || included.startsWith(u"SQLiteCpp/"_s);
    if (isSqlite && from.room != u"store"_s) {
        return u"only core/store sees SQLite"_s;
    }
    return faultOfQtHeader(headers, from, included);
}

} // namespace

Arrows::Arrows(QStringView table)
{
    for (const QStringView row : table.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = row.indexOf(u':');
        QSet<QString> within;
        for (const QStringView room : row.mid(colon + 1).split(u',', Qt::SkipEmptyParts)) {
            within.insert(room.toString());
        }
        m_within.insert(row.left(colon).toString(), within);
    }
}

bool Arrows::allows(const QString& from, const QString& to) const
{
    return m_within.value(from).contains(to);
}

QtHeaders qtHeadersIn(const QString& folder)
{
    QtHeaders headers;
    const QDir root(folder);
    for (const QString& module : root.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString& name : QDir(root.filePath(module)).entryList(QDir::Files)) {
            headers[name].insert(module);
        }
        headers[module].insert(module); // <QtGui> is the header of the whole module
    }
    return headers;
}

QStringList wrongIncludes(const Arrows& arrows, const QtHeaders& headers, const QString& path, const QString& text)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    const Place place = placeOf(path);
    QStringList wrong;
    qsizetype number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = include.match(line);
        if (!match.hasMatch()) {
            continue;
        }
        const QString fault = faultOf(arrows, headers, place, match.captured(1));
        if (!fault.isEmpty()) {
            wrong += u"%1:%2: %3: %4"_s.arg(path, QString::number(number), match.captured(1), fault);
        }
    }
    return wrong;
}

} // namespace claimline::test
