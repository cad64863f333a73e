// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/internal/schema.h"
#include "core/store/project.h"
#include "core/model/claim.h"
#include "core/model/evidence.h"
#include "core/model/link.h"
#include "core/model/statement.h"
#include "core/model/agent.h"
#include "core/model/article.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace claimline;
using namespace claimline::store;
using namespace Qt::StringLiterals;

namespace {

Connection withSchema(const std::string& sql)
{
    Connection connection(u":memory:"_s, OpenAs::ReadWrite);
    connection.execute(sql);
    return connection;
}

/// Whether the CHECK of a column lists exactly the stored names of an enumeration.
template <typename Enum>
bool checkLists(const QString& schema, const QString& column)
{
    QStringList names;
    for (const auto& [value, name] : EnumNames<Enum>::all) {
        names.append(u"'%1'"_s.arg(QLatin1StringView(name)));
    }
    return schema.contains(u"CHECK (%1 IN (%2))"_s.arg(column, names.join(u", ")));
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOldVersion_migrated_hasThePresentSchema();
    void migrate_stepThatFails_leavesTheFileAsItWas();
    void migrate_missingStep_isRefused();
    void migrate_severalSteps_runInOrder();
    void everyTable_isStrict();
    void checks_listTheNamesOfTheModel();
    void everyReference_hasAnIndex();
};

/// tests/data/store/version-N.sql holds the schema as version N shipped it, and never changes.
void TestSchema::everyOldVersion_migrated_hasThePresentSchema()
{
    Connection present = withSchema(schemaSql());
    const QDir folder(QStringLiteral(CLAIMLINE_TEST_DATA "/store"));
    const QStringList versions = folder.entryList({u"version-*.sql"_s});
    QCOMPARE(versions.size(), Project::schemaVersion);
    for (const QString& name : versions) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Connection old = withSchema(file.readAll().toStdString());
        const int version = name.mid(8, name.size() - 12).toInt();
        old.execute("PRAGMA user_version = " + std::to_string(version));
        migrate(old, migrations(), Project::schemaVersion);
        QCOMPARE(schemaDigest(old), schemaDigest(present));
    }
}

void TestSchema::migrate_stepThatFails_leavesTheFileAsItWas()
{
    Connection connection = withSchema("CREATE TABLE a (x); PRAGMA user_version = 1");
    const QString before = schemaDigest(connection);
    const std::vector<Migration> steps{{1, "CREATE TABLE b (y)"}, {2, "CREATE TABLE a (again)"}};
    QVERIFY_THROWS_EXCEPTION(std::exception, migrate(connection, steps, 3));
    QCOMPARE(schemaDigest(connection), before);
    QCOMPARE(connection.number("PRAGMA user_version"), 1);
}

void TestSchema::migrate_missingStep_isRefused()
{
    Connection connection = withSchema("PRAGMA user_version = 1");
    QVERIFY_THROWS_EXCEPTION(std::exception, migrate(connection, {{2, "CREATE TABLE b (y)"}}, 3));
}

void TestSchema::migrate_severalSteps_runInOrder()
{
    Connection connection = withSchema("PRAGMA user_version = 1");
    migrate(connection, {{1, "CREATE TABLE b (y)"}, {2, "ALTER TABLE b ADD COLUMN z"}}, 3);
    QCOMPARE(connection.number("PRAGMA user_version"), 3);
    QVERIFY(schemaDigest(connection).contains(u"z"));
}

void TestSchema::everyTable_isStrict()
{
    Connection connection = withSchema(schemaSql());
    QCOMPARE(connection.text("SELECT group_concat(name) FROM pragma_table_list WHERE type = 'table' AND NOT strict"
                             " AND name NOT LIKE 'sqlite_%'"),
        QString());
}

void TestSchema::checks_listTheNamesOfTheModel()
{
    const QString schema = QString::fromStdString(schemaSql());
    QVERIFY(checkLists<ArticleKind>(schema, u"kind"_s));
    QVERIFY(checkLists<Translation>(schema, u"translation"_s));
    QVERIFY(checkLists<Obtained>(schema, u"obtained"_s));
    QVERIFY(checkLists<LayerKind>(schema, u"kind"_s));
    QVERIFY(checkLists<AgentKind>(schema, u"kind"_s));
    QVERIFY(checkLists<NameKind>(schema, u"kind"_s));
    QVERIFY(checkLists<Manner>(schema, u"manner"_s));
    QVERIFY(checkLists<Certainty>(schema, u"certainty"_s));
    QVERIFY(checkLists<Stance>(schema, u"stance"_s));
    QVERIFY(checkLists<Originality>(schema, u"originality"_s));
    QVERIFY(checkLists<Hand>(schema, u"hand"_s));
    QVERIFY(checkLists<Directness>(schema, u"directness"_s));
    QVERIFY(checkLists<Confidence>(schema, u"confidence"_s));
    QVERIFY(checkLists<LinkKind>(schema, u"kind"_s));
    QVERIFY(checkLists<LinkReading>(schema, u"reading"_s));
    QVERIFY(checkLists<Verdict>(schema, u"verdict"_s));
    QVERIFY(checkLists<EntryKind>(schema, u"kind"_s));
    QVERIFY(checkLists<ActState>(schema, u"state"_s));
}

/// Or a delete would read a whole table for each record that it takes out.
void TestSchema::everyReference_hasAnIndex()
{
    Connection connection = withSchema(schemaSql());
    QCOMPARE(connection.text(
                 "SELECT group_concat(t.name || '.' || f.\"from\") FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f"
                 " WHERE t.type = 'table' AND f.\"from\" NOT IN ('published_passage', 'act') AND NOT EXISTS ("
                 "  SELECT 1 FROM pragma_index_list(t.name) AS i, pragma_index_info(i.name) AS c"
                 "  WHERE c.seqno = 0 AND c.name = f.\"from\")"),
        QString());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
