// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace claimline::test {

using namespace Qt::StringLiterals;

inline QJsonObject articleSpeaker()
{
    return {{u"kind"_s, u"article"_s}};
}

inline QJsonObject unnamedSpeaker(const QString& description)
{
    return {{u"kind"_s, u"unnamed"_s}, {u"described_as"_s, description}};
}

inline QJsonObject person(const QString& name, const QString& role = {}, const QString& organisation = {})
{
    QJsonObject object{{u"kind"_s, u"person"_s}, {u"name"_s, name}};
    if (!role.isEmpty()) {
        object.insert(u"role"_s, role);
    }
    if (!organisation.isEmpty()) {
        object.insert(u"organisation"_s, organisation);
    }
    return object;
}

/// A statement of the least that a record may say.
inline QJsonObject statementOf(int number, const QString& claim, const QString& quotation,
    const QJsonObject& speaker = unnamedSpeaker(u"a lock keeper"_s))
{
    return {
        {u"number"_s, number},
        {u"claim"_s, claim},
        {u"asserted_by"_s, speaker},
        {u"chain"_s, QJsonArray{QJsonObject{{u"agent"_s, articleSpeaker()}, {u"seen"_s, true}}}},
        {u"manner"_s, speaker.value(u"kind"_s) == u"article"_s ? u"own voice"_s : u"indirect"_s},
        {u"quotation"_s, QJsonArray{quotation}},
    };
}

inline QJsonObject linkTo(int number, const QString& kind, const QString& article = {})
{
    QJsonObject link{{u"to"_s, number}, {u"kind"_s, kind}};
    if (!article.isEmpty()) {
        link.insert(u"article"_s, article);
    }
    return link;
}

inline QByteArray recordOf(const QString& article, const QJsonArray& claims, QJsonObject more = {})
{
    more.insert(u"article"_s, article);
    more.insert(u"claims"_s, claims);
    return QJsonDocument(more).toJson();
}

} // namespace claimline::test
