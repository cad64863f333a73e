// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/searchquery.h"

#include <QTest>

#include <sqlite3.h>

#include <array>
#include <iterator>
#include <random>
#include <utility>

using namespace claimline;
using namespace Qt::StringLiterals;

namespace {

/// A real index, as the store has it.
class Index {
public:
    Index()
    {
        sqlite3_open(":memory:", &m_database);
        execute("CREATE VIRTUAL TABLE page USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')");
    }
    ~Index() { sqlite3_close(m_database); }
    Index(const Index&) = delete;
    Index& operator=(const Index&) = delete;

    void add(int id, const QString& text)
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_database, "INSERT INTO page (rowid, text) VALUES (?, ?)", -1, &statement, nullptr);
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_int(statement, 1, id);
        sqlite3_bind_text(statement, 2, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        m_error = sqlite3_step(statement) == SQLITE_DONE ? QString() : message();
        sqlite3_finalize(statement);
    }

    /// The pages found; an SQL error is in error().
    QList<int> find(const QString& expression)
    {
        QList<int> found;
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_database, "SELECT rowid FROM page WHERE page MATCH ? ORDER BY rowid", -1, &statement, nullptr);
        const QByteArray bytes = expression.toUtf8();
        sqlite3_bind_text(statement, 1, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        int state = sqlite3_step(statement);
        for (; state == SQLITE_ROW; state = sqlite3_step(statement)) {
            found.append(sqlite3_column_int(statement, 0));
        }
        m_error = state == SQLITE_DONE ? QString() : message();
        sqlite3_finalize(statement);
        return found;
    }

    const QString& error() const { return m_error; }

private:
    void execute(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }
    QString message() const { return QString::fromUtf8(sqlite3_errmsg(m_database)); }

    sqlite3* m_database = nullptr;
    QString m_error;
};

/// Text of pieces that mean something to the parser or to FTS5, and of any other code units.
QString randomText(std::mt19937& random)
{
    static const QStringList pieces{u"\""_s, u"("_s, u")"_s, u"*"_s, u"-"_s, u":"_s, u" "_s, u"  "_s, u" OR "_s, u" AND "_s, u" NOT "_s,
        u"NEAR("_s, u"NEAR"_s, u"^"_s, u"+"_s, u","_s, u"{"_s, u"}"_s, u"page:"_s, u"text :"_s, u"speaker:"_s, u"kind:claim "_s, u"said:2018 "_s,
        u"huawei"_s, u"Zürich"_s, u"a"_s, u"10:30"_s, u"100%"_s, u"C++"_s, u"it's"_s, u"“x”"_s, u"„y“"_s, u"«z"_s, u"'"_s, u"''"_s, u";--"_s,
        u"\\"_s, u"\t"_s, u"\n"_s, QString(QChar(0)), u"中文"_s, u"😀"_s, QString(QChar(0xd800)), QString(QChar(0xfffe)), u"\u0301"_s,
        u"\ue000"_s, u"½"_s, u"Ⅳ"_s, u"\u00ad"_s, u"\u200b"_s};
    QString text;
    const int count = static_cast<int>(random() % 14);
    for (int index = 0; index < count; ++index) {
        if (random() % 5 == 0) {
            text += QChar(static_cast<char16_t>(random() % (random() % 2 == 0 ? 128 : 65'536)));
        } else {
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        }
    }
    return text;
}

QString nested(int depth)
{
    QString text = u"core"_s;
    for (int level = 0; level < depth; ++level) {
        text = u"x y -(a OR ("_s + text + u"))"_s;
    }
    return text;
}

} // namespace

class TestSearchQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ftsExpression_ofText_data();
    void ftsExpression_ofText();
    void parse_wrongText_saysWhere_data();
    void parse_wrongText_saysWhere();
    void filters_areReadWithValuePolarityAndPlace();
    void filters_areAskedAboutAndTheAnswerHasAPlace();
    void filterNames_areReadWhateverTheirCase();
    void wantedWords_areThoseToBeMarked();
    void isEmpty_onlyWithoutWordsAndFilters();
    void found_inARealIndex_data();
    void found_inARealIndex();
    void everyWord_findsAPageOfItself_data();
    void everyWord_findsAPageOfItself();
    void anyText_givesAQueryOrAnErrorWithinIt();
    void deepAndLongQueries_areNoErrorToTheIndex();
};

void TestSearchQuery::ftsExpression_ofText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("exclusion");
    const auto row = [](const char* text, const char* expression, const char* exclusion = "") {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(expression) << QString::fromUtf8(exclusion);
    };
    row("", "");
    row("  \t ", "");
    row("huawei", R"("huawei")");
    row("huawei brussels", R"(("huawei" AND "brussels"))");
    row("huawei AND brussels", R"(("huawei" AND "brussels"))");
    row("\"transparency centre\"", R"("transparency centre")");
    row("“transparency centre”", R"("transparency centre")");
    row("„Zentrum für Transparenz“", R"("Zentrum für Transparenz")");
    row("« transparence »", R"("transparence")");
    row("transp*", R"("transp" *)");
    row("\"transparency cen\"*", R"("transparency cen" *)");
    row("a OR b", R"(("a" OR "b"))");
    row("a b OR c", R"((("a" AND "b") OR "c"))");
    row("(a OR b) c", R"((("a" OR "b") AND "c"))");
    row("(a b) c", R"(("a" AND "b" AND "c"))");
    row("a -b", R"(("a" NOT "b"))");
    row("a NOT b", R"(("a" NOT "b"))");
    row("a AND NOT b", R"(("a" NOT "b"))");
    row("-b a", R"(("a" NOT "b"))");
    row("a -b -c", R"(("a" NOT ("b" OR "c")))");
    row("a -\"b c\"", R"(("a" NOT "b c"))");
    row("a -(b c)", R"(("a" NOT ("b" AND "c")))");
    row("a (-b)", R"(("a" NOT "b"))");
    row("a NOT NOT b", R"(("a" AND "b"))");
    row("a OR b -c", R"(("a" OR ("b" NOT "c")))");
    row("(a -b) OR c", R"((("a" NOT "b") OR "c"))");
    row("kind:claim -b", "", R"("b")");
    row("kind:claim -b -c", "", R"(("b" OR "c"))");
    row("kind:claim", "");
    row("or and not", R"(("or" AND "and" AND "not"))");
    row("C++", R"("C++")");
    row("it's", R"("it's")");
    row("10:30", R"("10:30")");
    row("100%", R"("100%")");
    row("https://example.org/a", R"("https://example.org/a")");
    row("a -- b", R"(("a" AND "b"))");
    row("a - b", R"(("a" AND "b"))");
    row("a & b", R"(("a" AND "b"))");
    row("a OR %%", R"("a")");
    row("a (%%)", R"("a")");
    row("a \"\"", R"("a")");
    row("a -%%", R"("a")");
    row("a *", R"("a")");
    row("well-known", R"("well-known")");
    row("NEAR(a b)", R"(("NEAR" AND "a" AND "b"))");
    row("^a", R"("^a")");
    row("page:a", R"("page:a")");
    row("“a \"b\" c”", R"("a ""b"" c")");
    row("5G speaker:Hu risk", R"(("5G" AND "risk"))");
}

void TestSearchQuery::ftsExpression_ofText()
{
    QFETCH(QString, text);
    const auto query = SearchQuery::parse(text);
    QVERIFY2(query.has_value(), qPrintable(query.has_value() ? QString() : query.error().message));
    QTEST(query->ftsExpression(), "expression");
    QTEST(query->ftsExclusion(), "exclusion");
}

void TestSearchQuery::parse_wrongText_saysWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("expectedWords");
    const auto row = [](const char* text, int position, int length, const char* words) {
        QTest::newRow(text) << QString::fromUtf8(text) << position << length << QString::fromUtf8(words);
    };
    row("\"", 0, 1, "not closed");
    row("5\" disk", 1, 1, "not closed");
    row("a \"b c", 2, 1, "not closed");
    row("speaker:\"Hu", 8, 1, "not closed");
    row("a (b", 2, 1, "bracket is not closed");
    row("(", 0, 1, "bracket is not closed");
    row("a (", 2, 1, "bracket is not closed");
    row("a ) b", 2, 1, "not opened");
    row(")", 0, 1, "not opened");
    row(":)", 1, 1, "not opened");
    row("a ( ) b", 2, 3, "nothing between");
    row("OR a", 0, 2, "on each side");
    row("a OR", 2, 2, "on each side");
    row("a OR OR b", 2, 2, "on each side");
    row("(OR a)", 1, 2, "on each side");
    row("(a OR)", 3, 2, "on each side");
    row("AND a", 0, 3, "on each side");
    row("a AND", 2, 3, "on each side");
    row("a AND OR b", 2, 3, "on each side");
    row("a AND AND b", 6, 3, "on each side");
    row("a NOT", 2, 3, "NOT stands before");
    row("a NOT OR b", 2, 3, "NOT stands before");
    row("(a NOT)", 3, 3, "NOT stands before");
    row("-a", 0, 1, "only what to leave out");
    row("-a -b", 0, 1, "only what to leave out");
    row("a OR -b", 5, 1, "cannot be an alternative");
    row("-a OR b", 0, 1, "cannot be an alternative");
    row("a -(-b)", 3, 1, "finds too much");
    row("%% &", 0, 2, "no letter or digit");
    row("*", 0, 1, "no letter or digit");
    row("\"!!\"", 0, 4, "no letter or digit");
    row("kind:person", 5, 6, "no records of this kind");
    row("a speaker: Hu", 2, 8, "no value behind");
    row("speaker:\" \"", 0, 11, "no value behind");
    row("a speker:Hu", 2, 7, "“speaker:”");
    row("spaeker:Hu", 0, 8, "“speaker:”");
    row("topics:5G", 0, 7, "“topic:”");
    row("a OR speaker:Hu", 5, 10, "not within brackets or OR");
    row("speaker:Hu OR a", 0, 10, "not within brackets or OR");
    row("(speaker:Hu) a", 1, 10, "not within brackets or OR");
    row("Zürich 😀 \"x", 10, 1, "not closed");
}

void TestSearchQuery::parse_wrongText_saysWhere()
{
    QFETCH(QString, text);
    QFETCH(QString, expectedWords);
    const auto query = SearchQuery::parse(text);
    QVERIFY(!query.has_value());
    QVERIFY2(query.error().message.contains(expectedWords), qPrintable(query.error().message));
    QTEST(static_cast<int>(query.error().position), "position");
    QTEST(static_cast<int>(query.error().length), "length");
}

void TestSearchQuery::filters_areReadWithValuePolarityAndPlace()
{
    const auto query = SearchQuery::parse(u"5G speaker:\"Ken Hu\" -topic:risk said:2018-12/2019-01 about:[2018,2019] KIND:Claims");
    QVERIFY(query.has_value());
    const std::vector<SearchFilter> expected{
        {SearchField::Speaker, u"Ken Hu"_s, Polarity::Wanted, 11, 8},
        {SearchField::Topic, u"risk"_s, Polarity::Unwanted, 27, 4},
        {SearchField::Said, u"2018-12/2019-01"_s, Polarity::Wanted, 37, 15},
        {SearchField::About, u"[2018,2019]"_s, Polarity::Wanted, 59, 11},
        {SearchField::Kind, u"claim"_s, Polarity::Wanted, 76, 6},
    };
    QCOMPARE(query->filters().size(), expected.size());
    for (std::size_t index = 0; index < expected.size(); ++index) {
        const SearchFilter& filter = query->filters()[index];
        QCOMPARE(filter.value, expected[index].value);
        QVERIFY2(filter == expected[index], qPrintable(u"%1: %2+%3"_s.arg(filter.value).arg(filter.position).arg(filter.length)));
    }
    QCOMPARE(query->ftsExpression(), u"\"5G\""_s);
}

void TestSearchQuery::filters_areAskedAboutAndTheAnswerHasAPlace()
{
    const auto check = [](const SearchFilter& filter) -> std::optional<QString> {
        return filter.field == SearchField::Before && filter.value != u"2018"_s ? std::optional(u"no date"_s) : std::nullopt;
    };
    QVERIFY(SearchQuery::parse(u"a before:2018", check).has_value());
    const auto query = SearchQuery::parse(u"a before:yesterday", check);
    QVERIFY(!query.has_value());
    QCOMPARE(query.error().message, u"no date"_s);
    QCOMPARE(query.error().position, 9);
    QCOMPARE(query.error().length, 9);
}

void TestSearchQuery::filterNames_areReadWhateverTheirCase()
{
    constexpr std::array fields{SearchField::Speaker, SearchField::Article, SearchField::Publisher, SearchField::Topic, SearchField::In,
        SearchField::Said, SearchField::About, SearchField::Published, SearchField::Before, SearchField::After, SearchField::Verdict,
        SearchField::Language};
    for (const SearchField field : fields) {
        for (const QString& name : {searchFieldName(field), searchFieldName(field).toUpper()}) {
            const auto query = SearchQuery::parse(QString(name + u":x"_s));
            QVERIFY2(query.has_value(), qPrintable(name));
            QCOMPARE(query->filters().size(), std::size_t(1));
            QVERIFY(query->filters().front().field == field);
            QVERIFY(query->ftsExpression().isEmpty());
        }
    }
}

void TestSearchQuery::wantedWords_areThoseToBeMarked()
{
    const auto query = SearchQuery::parse(u"a (b* OR \"c d\") -e -(f g) speaker:h");
    QVERIFY(query.has_value());
    QCOMPARE(query->wantedWords(), (QStringList{u"a"_s, u"b"_s, u"c d"_s}));
}

void TestSearchQuery::isEmpty_onlyWithoutWordsAndFilters()
{
    QVERIFY(SearchQuery::parse(u"").value().isEmpty());
    QVERIFY(SearchQuery::parse(u" \n").value().isEmpty());
    QVERIFY(!SearchQuery::parse(u"a").value().isEmpty());
    QVERIFY(!SearchQuery::parse(u"kind:claim").value().isEmpty());
    QVERIFY(!SearchQuery::parse(u"kind:claim -a").value().isEmpty());
}

void TestSearchQuery::found_inARealIndex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("pages");
    QTest::newRow("word") << u"huawei"_s << QList<int>{1, 2, 4};
    QTest::newRow("both") << u"huawei brussels"_s << QList<int>{1};
    QTest::newRow("phrase") << u"\"transparency centre\""_s << QList<int>{1, 3};
    QTest::newRow("phrase in another order") << u"\"centre transparency\""_s << QList<int>{};
    QTest::newRow("prefix") << u"transp*"_s << QList<int>{1, 2, 3};
    QTest::newRow("either") << u"brussels OR bonn"_s << QList<int>{1, 3};
    QTest::newRow("side by side binds first") << u"huawei brussels OR bonn"_s << QList<int>{1, 3};
    QTest::newRow("brackets") << u"transp* (brussels OR bonn)"_s << QList<int>{1, 3};
    QTest::newRow("without") << u"huawei -brussels"_s << QList<int>{2, 4};
    QTest::newRow("without either") << u"huawei -brussels -it's"_s << QList<int>{2};
    QTest::newRow("accents") << u"ZURICH"_s << QList<int>{4};
    QTest::newRow("apostrophe") << u"it’s"_s << QList<int>{4};
    QTest::newRow("time") << u"10:30"_s << QList<int>{4};
    QTest::newRow("capital operators only") << u"or"_s << QList<int>{2};
}

void TestSearchQuery::found_inARealIndex()
{
    Index index;
    index.add(1, u"Huawei opens a transparency centre in Brussels"_s);
    index.add(2, u"Huawei or others should be transparent"_s);
    index.add(3, u"A transparency centre in Bonn"_s);
    index.add(4, u"It's 10:30 in Zürich, says Huawei"_s);
    QFETCH(QString, text);
    const auto query = SearchQuery::parse(text);
    QVERIFY(query.has_value());
    const QList<int> found = index.find(query->ftsExpression());
    QCOMPARE(index.error(), QString());
    QTEST(found, "pages");
}

void TestSearchQuery::everyWord_findsAPageOfItself_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word : {"C++", "it's", "10:30", "100%", "a/b", "x_y", "état", "naïve", "Straße", "中文", "½", "e-mail", "#5G", "@ren", "U.S.",
             "\u0915\u094d\u0937", "don’t"}) {
        QTest::newRow(word) << QString::fromUtf8(word);
    }
}

void TestSearchQuery::everyWord_findsAPageOfItself()
{
    QFETCH(QString, word);
    Index index;
    index.add(1, u"before "_s + word + u" behind"_s);
    const auto query = SearchQuery::parse(word);
    QVERIFY2(query.has_value(), qPrintable(query.has_value() ? QString() : query.error().message));
    QCOMPARE(index.find(query->ftsExpression()), QList<int>{1});
    QCOMPARE(index.error(), QString());
}

void TestSearchQuery::anyText_givesAQueryOrAnErrorWithinIt()
{
    Index index;
    index.add(1, u"Huawei opens a transparency centre in Zürich at 10:30"_s);
    std::mt19937 random(20181218); // the same texts each time
    int understood = 0;
    int matched = 0;
    for (int round = 0; round < 5'000; ++round) {
        const QString text = randomText(random);
        const auto query = SearchQuery::parse(text);
        if (!query) {
            const QueryError& error = query.error();
            QVERIFY2(!error.message.isEmpty(), qPrintable(text));
            QVERIFY2(error.position >= 0 && error.length > 0 && error.position + error.length <= text.size(), qPrintable(text));
            continue;
        }
        ++understood;
        for (const QString& expression : {query->ftsExpression(), query->ftsExclusion()}) {
            if (!expression.isEmpty()) {
                ++matched;
                index.find(expression);
                QVERIFY2(index.error().isEmpty(), qPrintable(text + u" → "_s + expression + u": "_s + index.error()));
            }
        }
    }
    QVERIFY2(understood > 1'000 && matched > 1'000, qPrintable(u"%1 understood, %2 matched"_s.arg(understood).arg(matched)));
}

void TestSearchQuery::deepAndLongQueries_areNoErrorToTheIndex()
{
    Index index;
    index.add(1, u"x y core"_s);
    const auto deep = SearchQuery::parse(nested(5));
    QVERIFY2(deep.has_value(), qPrintable(deep.has_value() ? QString() : deep.error().message));
    index.find(deep->ftsExpression());
    QCOMPARE(index.error(), QString());

    const auto tooDeep = SearchQuery::parse(nested(6));
    QVERIFY(!tooDeep.has_value());
    QVERIFY(tooDeep.error().message.contains(u"too many brackets"));

    for (const QString& piece : {u"a "_s, u"a OR "_s, u"a -b "_s, u"-b "_s, u"a* "_s, u"(a OR b) "_s}) {
        const QString many = piece.repeated(3'990 / piece.size()) + u"core"_s;
        const auto query = SearchQuery::parse(many);
        QVERIFY2(query.has_value(), qPrintable(piece));
        index.find(query->ftsExpression());
        QVERIFY2(index.error().isEmpty(), qPrintable(piece + index.error()));
    }

    const auto tooLong = SearchQuery::parse(u"a "_s.repeated(3'000));
    QVERIFY(!tooLong.has_value());
    QCOMPARE(tooLong.error().position, 4'000);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
