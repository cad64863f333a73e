// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/articlenames.h"
#include "core/exchange/articletexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace claimline::exchange {

/// Which members stand in the records beside those that record() reads.
enum class RecordMembers {
    Shape,       ///< none: what another project reads
    ShapeAndIds, ///< the ids of statement, claim and asserter, for who works on with this project
};

/// Writes a project's statements in the shape that record() reads (resources/sample/README.md), so
/// that reading them into a project with the same articles makes the same statements.
///
/// Members come as the seed has them: "cue", "said", "about", "note" and "links" are always there and
/// null or empty where nothing is known; the optional ones only where something is. Evidence and
/// assessments belong to claims and stand with the first statement of each. Private notes are left out,
/// as are links between claims.
class RecordShape {
public:
    RecordShape(const store::Reader& reader, RecordMembers members);

    /// One record for each article that has statements, in the order of loading.
    [[nodiscard]] Result<QJsonArray> records(const Progress& progress = {});

private:
    QJsonObject record(const Article& article, const std::vector<Statement>& statements);
    QJsonObject statement(const Statement& statement);
    void addOptional(const Statement& statement, const Claim& claim, QJsonObject& object);
    QJsonObject speaker(const Voice& voice, RoleId role = {}, const QString& roleAsPrinted = {}) const;
    QJsonArray chain(const Statement& statement);
    QJsonObject evidence(const Evidence& evidence, ArticleId home);
    QJsonArray links(const Statement& statement) const;
    QJsonArray agents(const std::vector<Statement>& statements) const;
    QJsonArray topics(const std::vector<Statement>& statements) const;
    [[nodiscard]] QString agentName(AgentId agent) const;

    const store::Reader& m_reader;
    RecordMembers m_members;
    ArticleNames m_names;
    ArticleTexts m_texts;
    QSet<ClaimId> m_written; ///< claims whose evidence and assessments stand already
};

/// Adds "passage" in code points, "quotation" and, where the quotation alone does not find it again,
/// "prefix". `text` is that of the passage's capture.
void addPassage(const QString& text, const Passage& passage, QJsonObject& object);

/// As record() and the command line take it: one object for one record, a list for none or several.
[[nodiscard]] QJsonDocument asDocument(const QJsonArray& records);

} // namespace claimline::exchange
