// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// list, search
#include "app/cli/commands.h"

#include "core/exchange/listing.h"
#include "core/store/search.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace claimline::cli {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct ListArguments {
    std::string project;
    std::string what;
    bool json = false;
};

struct SearchArguments {
    std::string project;
    std::vector<std::string> words;
    int most = 50;
    bool json = false;
};

ExitCode list(Session& session, const ListArguments& arguments)
{
    const auto project = session.open(arguments.project, store::Access::ReadOnly);
    if (!project) {
        return session.console.failed(project.error());
    }
    const store::Reader& reader = (*project)->reader();
    const auto listing = fromName<exchange::Listing>(textOf(arguments.what)).value_or(exchange::Listing::Articles);
    const Progress progress = session.console.progress();
    const auto bytes = arguments.json ? exchange::listAsJson(reader, listing, progress) : exchange::listAsTable(reader, listing, progress);
    if (!bytes) {
        return session.console.failed(bytes.error());
    }
    session.console.result(*bytes);
    return ExitCode::Done;
}

/// The query with a mark below what is wrong with it.
ExitCode wrongQuery(Console& console, const QString& text, const QueryError& error)
{
    console.message(error.message);
    console.message(text);
    console.message(QString(error.position, u' ') + QString(std::max<qsizetype>(1, error.length), u'^'));
    return ExitCode::WrongUsage;
}

/// Turns the places of hits into code points, one text at a time.
class Places {
public:
    explicit Places(const store::Reader& reader) : m_reader(reader) {}

    [[nodiscard]] QJsonValue of(const store::SearchHit& hit)
    {
        const auto capture = m_reader.capture(hit.capture);
        if (!capture) {
            return {};
        }
        const auto offset = CodePointIndex(m_reader.text(*capture)).toCodePoints(hit.offset);
        return offset ? QJsonValue(qint64(*offset)) : QJsonValue();
    }

private:
    const store::Reader& m_reader;
};

QJsonObject hitObject(const store::SearchHit& hit, Places& places)
{
    const CodePointIndex index(hit.snippet);
    QJsonArray matches;
    for (const TextRange& range : hit.matches) {
        const CodePointRange points = index.toCodePoints(range).value_or(CodePointRange{});
        matches.append(QJsonArray{qint64(points.begin), qint64(points.end)});
    }
    QJsonObject object{
        {u"kind"_s, nameOf(hit.kind)},
        {u"id"_s, QString::number(hit.id)},
        {u"title"_s, hit.title},
        {u"snippet"_s, hit.snippet},
        {u"matches"_s, matches},
        {u"score"_s, hit.score},
    };
    if (hit.article) {
        object.insert("article_id"_L1, hit.article.toString());
    }
    if (hit.capture) {
        object.insert("capture_id"_L1, hit.capture.toString());
        object.insert("offset"_L1, places.of(hit));
    }
    return object;
}

void writeHits(Console& console, const store::Reader& reader, const store::SearchResults& results, bool json)
{
    if (json) {
        Places places(reader);
        QJsonArray hits;
        for (const store::SearchHit& hit : results.hits) {
            hits.append(hitObject(hit, places));
        }
        console.result(QJsonObject{{u"hits"_s, hits}, {u"capped"_s, results.capped}});
        return;
    }
    for (const store::SearchHit& hit : results.hits) {
        console.result(u"%1  %2  %3"_s.arg(nameOf(hit.kind), -9).arg(QString::number(hit.id), hit.title.simplified()));
        if (!hit.snippet.isEmpty() && hit.snippet != hit.title) {
            console.result(u"           "_s + hit.snippet.simplified());
        }
    }
    if (results.hits.empty()) {
        console.message(Words::tr("Nothing was found."));
    }
    if (results.capped) {
        console.message(Words::tr("There are very many matches: these are the best of the newest. Add a word to narrow the search."));
    }
}

ExitCode searchFor(Session& session, const SearchArguments& arguments)
{
    QStringList words;
    for (const std::string& word : arguments.words) {
        words << textOf(word);
    }
    const QString text = words.join(u' ');
    const auto query = SearchQuery::parse(text, store::wrongFilter);
    if (!query) {
        return wrongQuery(session.console, text, query.error());
    }
    const auto project = session.open(arguments.project, store::Access::ReadOnly);
    if (!project) {
        return session.console.failed(project.error());
    }
    store::SearchOptions options;
    options.most = arguments.most;
    const auto results = store::search((*project)->reader(), *query, options, session.console.progress());
    if (!results) {
        return session.console.failed(results.error());
    }
    writeHits(session.console, (*project)->reader(), *results, arguments.json);
    return ExitCode::Done;
}

} // namespace

Action declareList(CLI::App& command)
{
    auto arguments = std::make_shared<ListArguments>();
    addProject(command, arguments->project);
    std::vector<std::string> names;
    for (const auto& [listing, name] : EnumNames<exchange::Listing>::all) {
        names.emplace_back(name);
    }
    command.add_option("WHAT", arguments->what, shown("cli", QT_TRANSLATE_NOOP("cli", "articles, agents, claims, statements, evidence, links or journal")))
        ->required()
        ->option_text(" ")
        ->check(CLI::IsMember(names));
    addJson(command, arguments->json);
    return [arguments](Session& session) { return list(session, *arguments); };
}

Action declareSearch(CLI::App& command)
{
    auto arguments = std::make_shared<SearchArguments>();
    addProject(command, arguments->project);
    command.add_option("QUERY", arguments->words,
        shown("cli", QT_TRANSLATE_NOOP("cli", "Words, \"phrases\", begin*, OR, -without, (brackets), and filters: speaker: article: publisher: topic: kind: in: "
                                              "said: about: published: before: after: verdict: language:")))
        ->required()
        ->option_text(" ");
    command.add_option("--most", arguments->most, shown("cli", QT_TRANSLATE_NOOP("cli", "How many hits at most (default: 50)")))
        ->option_text("N")
        ->check(CLI::PositiveNumber);
    addJson(command, arguments->json);
    return [arguments](Session& session) { return searchFor(session, *arguments); };
}

} // namespace claimline::cli
