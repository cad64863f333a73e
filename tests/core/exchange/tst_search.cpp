// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record.h"
#include "core/store/search.h"
#include "tests/core/exchange/recordfixture.h"
#include "tests/support/results.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

#include <algorithm>

using namespace claimline;
using namespace claimline::test;
using namespace Qt::StringLiterals;
using store::SearchHit;
using store::SearchKind;

class TestSearch final : public QObject {
    Q_OBJECT

    static std::vector<SearchHit> found(TemporaryProject& project, const QString& text, const store::SearchOptions& options = {})
    {
        const auto query = SearchQuery::parse(text, store::wrongFilter);
        if (!query) {
            qWarning("%s", qPrintable(query.error().message));
            return {};
        }
        const auto results = store::search(project.reader(), *query, options);
        return results ? results->hits : std::vector<SearchHit>{};
    }

    /// "kind:title" of each hit, in alphabetical order.
    static QStringList titles(const std::vector<SearchHit>& hits)
    {
        QStringList list;
        for (const SearchHit& hit : hits) {
            list << nameOf(hit.kind) + u':' + hit.title;
        }
        list.sort();
        return list;
    }

    TemporaryProject* m_project = nullptr;

private Q_SLOTS:
    void init()
    {
        m_project = new TemporaryProject;
        QVERIFY(m_project->load(u"bridge"_s, u"\U0001F309 In the town the bridge was shut in May, a keeper said. Nobody crossed."_s));
        QVERIFY(m_project->load(u"tower"_s, u"The tower leans, Zoë Müller wrote. It had always leaned."_s));
        QJsonObject shut = statementOf(1, u"The drawbridge is closed"_s, u"the bridge was shut in May"_s, person(u"Ann Lock"_s));
        shut.insert(u"said"_s, QJsonObject{{u"edtf"_s, u"2018-05-03"_s}});
        shut.insert(u"about"_s, QJsonObject{{u"edtf"_s, u"2018-05"_s}});
        shut.insert(u"topics"_s, QJsonArray{u"Roads / Bridges"_s});
        shut.insert(u"private_note"_s, u"Ask about the winch."_s);
        shut.insert(u"evidence"_s, QJsonArray{QJsonObject{{u"citation"_s, u"Log of the harbour"_s}}});
        shut.insert(u"assessments"_s, QJsonArray{QJsonObject{{u"verdict"_s, u"supported"_s}, {u"reason"_s, u"Seen."_s}}});
        QJsonObject leans = statementOf(1, u"The tower is not upright"_s, u"The tower leans"_s, person(u"Zoë Müller"_s));
        leans.insert(u"said"_s, QJsonObject{{u"edtf"_s, u"2019"_s}});
        QVERIFY(exchange::record(m_project->editor(), recordOf(u"bridge.txt"_s, {shut}))->issues.empty());
        QVERIFY(exchange::record(m_project->editor(), recordOf(u"tower.txt"_s, {leans}))->issues.empty());
    }

    void cleanup()
    {
        delete m_project;
        m_project = nullptr;
    }

    void search_word_findsItsRecords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a text") << u"crossed"_s << QStringList{u"article:bridge"_s};
        QTest::newRow("a title and a text are one article") << u"tower kind:article"_s << QStringList{u"article:tower"_s};
        QTest::newRow("a claim") << u"drawbridge"_s << QStringList{u"claim:The drawbridge is closed"_s};
        QTest::newRow("an agent without its dots") << u"muller kind:agent"_s << QStringList{u"agent:Zoë Müller"_s};
        QTest::newRow("evidence") << u"harbour"_s << QStringList{u"evidence:Log of the harbour"_s};
        QTest::newRow("a note") << u"winch"_s << QStringList{u"note:Ask about the winch."_s};
        QTest::newRow("a phrase") << u"\"bridge was shut\""_s << QStringList{u"article:bridge"_s};
        QTest::newRow("a phrase in another order") << u"\"shut was bridge\""_s << QStringList{};
        QTest::newRow("a beginning") << u"drawbr*"_s << QStringList{u"claim:The drawbridge is closed"_s};
        QTest::newRow("either") << u"winch OR harbour"_s << QStringList{u"evidence:Log of the harbour"_s, u"note:Ask about the winch."_s};
        QTest::newRow("without") << u"may -shut"_s << QStringList{};
        QTest::newRow("nothing") << u"zeppelin"_s << QStringList{};
        QTest::newRow("speaker") << u"kind:claim speaker:Ann"_s << QStringList{u"claim:The drawbridge is closed"_s};
        QTest::newRow("not that speaker") << u"kind:claim -speaker:Ann"_s << QStringList{u"claim:The tower is not upright"_s};
        QTest::newRow("article") << u"kind:statement article:tower"_s << QStringList{u"statement:The tower is not upright"_s};
        QTest::newRow("topic above") << u"kind:claim topic:roads"_s << QStringList{u"claim:The drawbridge is closed"_s};
        QTest::newRow("verdict") << u"kind:claim verdict:supported"_s << QStringList{u"claim:The drawbridge is closed"_s};
        QTest::newRow("said in its month") << u"kind:claim said:2018-05"_s << QStringList{u"claim:The drawbridge is closed"_s};
        QTest::newRow("about in its year") << u"kind:claim about:2018"_s << QStringList{u"claim:The drawbridge is closed"_s};
        QTest::newRow("after") << u"kind:statement after:2018"_s << QStringList{u"statement:The tower is not upright"_s};
        QTest::newRow("before") << u"kind:statement before:2019"_s << QStringList{u"statement:The drawbridge is closed"_s};
        QTest::newRow("language") << u"kind:article language:nl"_s << QStringList{};
        QTest::newRow("filters must hold of one statement") << u"kind:article speaker:Ann said:2019"_s << QStringList{};
        QTest::newRow("in the title only") << u"bridge in:title"_s << QStringList{u"article:bridge"_s};
        QTest::newRow("in no text") << u"crossed in:title"_s << QStringList{};
        QTest::newRow("only unwanted words") << u"kind:article -crossed"_s << QStringList{u"article:tower"_s};
        QTest::newRow("quotation mark in a filter") << u"kind:claim speaker:\"a \"\"b\""_s << QStringList{};
        QTest::newRow("empty") << u""_s << QStringList{};
    }

    void search_word_findsItsRecords()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, expected);
        QCOMPARE(titles(found(*m_project, query)), expected);
    }

    void search_text_givesPlaceAndMatches()
    {
        const auto hits = found(*m_project, u"crossed"_s);
        QCOMPARE(hits.size(), std::size_t(1));
        const SearchHit& hit = hits.front();
        const auto capture = m_project->reader().capture(hit.capture);
        QVERIFY(capture);
        QCOMPARE(m_project->reader().text(*capture).mid(hit.offset, 7), u"crossed"_s);
        QCOMPARE(textAt(hit.snippet, hit.matches.front()).toString(), u"crossed"_s);
        QCOMPARE(hit.article, capture->article);
    }

    void search_removedArticle_isNotFound()
    {
        const auto article = found(*m_project, u"crossed"_s).front().article;
        VERIFY_RESULT(m_project->editor().removeArticle(article));
        QCOMPARE(titles(found(*m_project, u"crossed"_s)), QStringList{});
        VERIFY_RESULT(m_project->editor().undo());
        QCOMPARE(titles(found(*m_project, u"crossed"_s)), QStringList{u"article:bridge"_s});
    }

    void search_moreMatchesThanCandidates_saysSo()
    {
        for (int i = 0; i < 6; ++i) {
            QVERIFY(m_project->load(u"ferry %1"_s.arg(i), u"Ferry number %1 left."_s.arg(i)));
        }
        const auto query = SearchQuery::parse(u"ferry kind:article in:text");
        QVERIFY(query.has_value());
        store::SearchOptions options;
        options.candidates = 4;
        const auto capped = store::search(m_project->reader(), *query, options);
        VERIFY_RESULT(capped);
        QVERIFY(capped->capped);
        QCOMPARE(capped->hits.size(), std::size_t(4));
        QVERIFY(std::none_of(capped->hits.begin(), capped->hits.end(), [](const SearchHit& hit) { return hit.title == u"ferry 0"_s; }));
        const auto all = store::search(m_project->reader(), *query);
        QVERIFY(!all->capped);
        QCOMPARE(all->hits.size(), std::size_t(6));
        options.most = 2;
        QCOMPARE(store::search(m_project->reader(), *query, options)->hits.size(), std::size_t(2));
    }

    void search_stopped_isCancelled()
    {
        for (int i = 0; i < 300; ++i) {
            QVERIFY(m_project->load(u"ferry %1"_s.arg(i), u"Ferry number %1 left."_s.arg(i)));
        }
        std::stop_source stop;
        stop.request_stop();
        const auto query = SearchQuery::parse(u"ferry");
        VERIFY_ERROR(store::search(m_project->reader(), *query, {}, Progress(stop.get_token())), ErrorCode::Cancelled);
    }

    void wrongFilter_tellsWhatMayStand_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("date") << u"said:yesterday"_s;
        QTest::newRow("verdict") << u"verdict:maybe"_s;
        QTest::newRow("part") << u"x in:cellar"_s;
    }

    void wrongFilter_tellsWhatMayStand()
    {
        QFETCH(QString, query);
        const auto parsed = SearchQuery::parse(query, store::wrongFilter);
        QVERIFY(!parsed.has_value());
        QVERIFY(!parsed.error().message.isEmpty());
        QVERIFY(parsed.error().position >= query.indexOf(u':'));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
