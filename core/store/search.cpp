// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/store/internal/rows.h"
#include "core/store/searchfilters.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace claimline::store {

namespace {

constexpr QChar matchBegin(0x01);
constexpr QChar matchEnd(0x02);
constexpr QChar leftOut(0x03);

/// A match that may become a hit.
struct Candidate {
    const SearchSource* source = nullptr;
    std::int64_t row = 0; ///< of the index
    std::int64_t record = 0;
    CaptureId capture;
    double score = 0;
};

/// Lets SQLite look now and then whether somebody wants it to stop.
class Interruption {
public:
    Interruption(Connection& connection, const Progress& progress) : m_handle(connection.handle())
    {
        constexpr int stepsBetweenLooks = 10000;
        sqlite3_progress_handler(m_handle, stepsBetweenLooks,
            [](void* context) { return static_cast<const Progress*>(context)->cancelled() ? 1 : 0; },
            const_cast<Progress*>(&progress)); // C has no const here; it is only read
    }
    ~Interruption() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    sqlite3* m_handle;
};

class Search {
public:
    Search(const Reader& reader, const SearchQuery& query, const SearchOptions& options)
        : m_reader(reader), m_query(query), m_options(options), m_conditions(reader, query.filters())
    {
    }

    SearchResults run()
    {
        if (m_query.isEmpty()) {
            return {};
        }
        for (const SearchSource& source : searchSources()) {
            if (isWanted(source.kind)) {
                collect(source);
            }
        }
        sortOut();
        if (!m_query.ftsExpression().isEmpty()) {
            fetchSnippets();
        }
        for (const Candidate& candidate : m_candidates) {
            m_results.hits.push_back(hit(candidate));
        }
        return std::move(m_results);
    }

private:
    [[nodiscard]] bool isWanted(SearchKind kind) const;
    void collect(const SearchSource& source);
    [[nodiscard]] std::string candidateSql(const SearchSource& source) const;
    void sortOut();
    void fetchSnippets();
    [[nodiscard]] SearchHit hit(const Candidate& candidate) const;
    void addSnippet(const Candidate& candidate, SearchHit& hit) const;
    void addPlaceInText(SearchHit& hit) const;
    void describe(SearchHit& hit) const;
    void describeNote(const Note& note, SearchHit& hit) const;
    void addPassage(PassageId passage, SearchHit& hit) const;

    const Reader& m_reader;
    const SearchQuery& m_query;
    const SearchOptions& m_options;
    SearchConditions m_conditions;
    std::vector<Candidate> m_candidates;
    std::map<std::pair<const SearchSource*, std::int64_t>, QString> m_snippets; ///< by index and row, with marks
    SearchResults m_results;
};

bool Search::isWanted(SearchKind kind) const
{
    bool anyWanted = false;
    bool wanted = false;
    for (const SearchFilter& filter : m_query.filters()) {
        if (filter.field != SearchField::Kind) {
            continue;
        }
        const bool same = filter.value.toLower() == nameOf(kind);
        if (filter.polarity == Polarity::Unwanted && same) {
            return false;
        }
        anyWanted = anyWanted || filter.polarity == Polarity::Wanted;
        wanted = wanted || (filter.polarity == Polarity::Wanted && same);
    }
    return wanted || !anyWanted;
}

/// The newest matches, their owner, and whether the filters hold.
std::string Search::candidateSql(const SearchSource& source) const
{
    std::string candidates;
    if (m_query.ftsExpression().isEmpty()) {
        candidates = "SELECT id, 0.0 AS score FROM " + source.rows;
        if (!m_query.ftsExclusion().isEmpty()) {
            candidates += " WHERE id NOT IN (" + source.excluded + ")";
        }
        candidates += " ORDER BY id DESC";
    } else {
        candidates = "SELECT rowid AS id, -bm25(" + source.table + ", " + source.weights + ") AS score FROM " + source.table + " WHERE "
            + source.table + " MATCH :wanted ORDER BY rowid DESC";
    }
    return "WITH candidate AS MATERIALIZED (" + candidates + " LIMIT :most) SELECT candidate.id, candidate.score, " + source.record + ", "
        + source.capture + ", " + m_conditions.of(source) + " FROM candidate " + source.owner;
}

void Search::collect(const SearchSource& source)
{
    QString expression = m_query.ftsExpression();
    if (expression.isEmpty() && source.rows.empty()) {
        return;
    }
    if (!expression.isEmpty()) {
        expression = expressionWithin(source, expression, m_query.filters());
        if (expression.isEmpty()) {
            return;
        }
    }
    SQLite::Statement statement(m_reader.connection().database(), candidateSql(source));
    if (!expression.isEmpty()) {
        statement.bind(":wanted", expression.toStdString());
    } else if (!m_query.ftsExclusion().isEmpty()) {
        statement.bind(":unwanted", m_query.ftsExclusion().toStdString());
    }
    statement.bind(":most", m_options.candidates + 1);
    m_conditions.bind(statement);
    int looked = 0;
    while (statement.executeStep()) {
        if (++looked > m_options.candidates) {
            m_results.capped = true;
            break;
        }
        if (statement.getColumn(4).getInt() != 0) {
            m_candidates.push_back({&source, statement.getColumn(0).getInt64(), statement.getColumn(2).getInt64(),
                CaptureId(statement.getColumn(3).getInt64()), statement.getColumn(1).getDouble()});
        }
    }
}

/// One hit for each record: the best, but of an article rather the place in its text. Best first.
void Search::sortOut()
{
    std::map<std::pair<SearchKind, std::int64_t>, Candidate> best;
    for (const Candidate& candidate : m_candidates) {
        const auto [place, isNew] = best.try_emplace({candidate.source->kind, candidate.record}, candidate);
        Candidate& held = place->second;
        if (!isNew) {
            const double score = std::max(held.score, candidate.score);
            const bool takesOver = held.capture.isNull() == candidate.capture.isNull() ? candidate.score > held.score : held.capture.isNull();
            held = takesOver ? candidate : held;
            held.score = score;
        }
    }
    m_candidates.clear();
    for (const auto& [key, candidate] : best) {
        m_candidates.push_back(candidate);
    }
    const auto better = [](const Candidate& left, const Candidate& right) {
        return left.score != right.score ? left.score > right.score : left.record > right.record;
    };
    const auto most = std::min(m_candidates.size(), static_cast<std::size_t>(std::max(0, m_options.most)));
    std::partial_sort(m_candidates.begin(), m_candidates.begin() + static_cast<std::ptrdiff_t>(most), m_candidates.end(), better);
    m_candidates.resize(most);
}

SearchHit Search::hit(const Candidate& candidate) const
{
    SearchHit hit;
    hit.kind = candidate.source->kind;
    hit.id = candidate.record;
    hit.score = candidate.score;
    describe(hit);
    addSnippet(candidate, hit);
    if (candidate.capture) {
        hit.capture = candidate.capture;
        addPlaceInText(hit);
    }
    return hit;
}

/// The snippets of all hits of one index in one query: asked for one by one, each would match the
/// words anew, which for a short beginning ("a*") costs more than all the rest.
void Search::fetchSnippets()
{
    std::map<const SearchSource*, std::vector<std::int64_t>> rows;
    for (const Candidate& candidate : m_candidates) {
        rows[candidate.source].push_back(candidate.row);
    }
    for (const auto& [source, ids] : rows) {
        std::string list;
        for (const std::int64_t id : ids) {
            list += (list.empty() ? "[" : ",") + std::to_string(id);
        }
        const std::string& table = source->table;
        SQLite::Statement statement(m_reader.connection().database(),
            "SELECT rowid, snippet(" + table + ", -1, char(1), char(2), char(3), 24) FROM " + table + " WHERE " + table
                + " MATCH :wanted AND +rowid IN (SELECT value FROM json_each(:rows)) ORDER BY rowid DESC LIMIT :most");
        statement.bind(":wanted", expressionWithin(*source, m_query.ftsExpression(), m_query.filters()).toStdString());
        statement.bind(":rows", list + "]");
        statement.bind(":most", static_cast<std::int64_t>(ids.size()));
        while (statement.executeStep()) {
            m_snippets.emplace(std::pair(source, statement.getColumn(0).getInt64()), columnText(statement, 1));
        }
    }
}

void Search::addSnippet(const Candidate& candidate, SearchHit& hit) const
{
    const auto marked = m_snippets.find({candidate.source, candidate.row});
    if (marked == m_snippets.end()) {
        return;
    }
    for (const QChar character : marked->second) {
        if (character == matchBegin) {
            hit.matches.push_back({hit.snippet.size(), hit.snippet.size()});
        } else if (character == matchEnd && !hit.matches.empty()) {
            hit.matches.back().end = hit.snippet.size();
        } else {
            hit.snippet += character == leftOut ? QChar(u'…') : character;
        }
    }
}

/// FTS5 gives no offsets, but its snippet is a stretch of the text, which is found again.
void Search::addPlaceInText(SearchHit& hit) const
{
    const auto capture = m_reader.capture(hit.capture);
    if (!capture || hit.matches.empty()) {
        return;
    }
    const QString text = m_reader.text(*capture);
    const qsizetype match = hit.matches.front().begin;
    for (const qsizetype front : {qsizetype(0), qsizetype(1)}) {
        for (const qsizetype back : {qsizetype(0), qsizetype(1)}) {
            const QStringView words = QStringView(hit.snippet).mid(front, hit.snippet.size() - front - back);
            const qsizetype place = words.isEmpty() ? -1 : text.indexOf(words);
            if (place >= 0 && match >= front) {
                hit.offset = place + match - front;
                return;
            }
        }
    }
}

void Search::addPassage(PassageId id, SearchHit& hit) const
{
    const auto passage = m_reader.passage(id);
    if (!passage) {
        return;
    }
    const auto capture = m_reader.capture(passage->capture);
    hit.article = capture ? capture->article : hit.article;
    hit.capture = passage->capture;
    hit.offset = passage->ranges.empty() ? 0 : passage->ranges.front().begin;
    if (hit.title.isEmpty()) {
        hit.title = passage->quotation().simplified();
    }
}

void Search::describeNote(const Note& note, SearchHit& hit) const
{
    hit.title = note.text.simplified();
    hit.article = note.article;
    if (const auto statement = m_reader.statement(note.statement)) {
        hit.article = statement->article;
        addPassage(statement->passage, hit);
    }
}

void Search::describe(SearchHit& hit) const
{
    if (hit.kind == SearchKind::Article) {
        hit.article = ArticleId(hit.id);
        hit.title = m_reader.article(hit.article).value_or(Article{}).title;
    } else if (hit.kind == SearchKind::Claim) {
        hit.title = m_reader.claim(ClaimId(hit.id)).value_or(Claim{}).wording;
    } else if (hit.kind == SearchKind::Agent) {
        hit.title = m_reader.agent(AgentId(hit.id)).value_or(Agent{}).name;
    } else if (const auto statement = hit.kind == SearchKind::Statement ? m_reader.statement(StatementId(hit.id)) : std::nullopt) {
        hit.title = m_reader.claim(statement->claim).value_or(Claim{}).wording;
        hit.article = statement->article;
        addPassage(statement->passage, hit);
    } else if (const auto evidence = hit.kind == SearchKind::Evidence ? m_reader.evidenceRecord(EvidenceId(hit.id)) : std::nullopt) {
        hit.title = evidence->citation.isEmpty() ? evidence->url : evidence->citation;
        addPassage(evidence->passage, hit);
    } else if (const auto note = hit.kind == SearchKind::Note ? m_reader.note(NoteId(hit.id)) : std::nullopt) {
        describeNote(*note, hit);
    }
}

} // namespace

Result<SearchResults> search(const Reader& reader, const SearchQuery& query, const SearchOptions& options, const Progress& progress)
{
    const Interruption interruption(reader.connection(), progress);
    try {
        return Search(reader, query, options).run();
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() == SQLITE_INTERRUPT) {
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("Search", "The search was stopped."));
        }
        throw;
    }
}

} // namespace claimline::store
