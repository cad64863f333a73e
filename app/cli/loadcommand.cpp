// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/exchange/capturing.h"
#include "core/load/reader.h"
#include "core/text/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace claimline::cli {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct LoadArguments {
    std::string project;
    std::vector<std::string> sources;
    std::string published;
    std::string language;
    std::string publisher;
    bool json = false;
};

/// What the person says of the articles, above what they say of themselves.
struct Known {
    std::optional<Edtf> published;
    QString language;
    QString publisher;
};

Result<Known> knownOf(const LoadArguments& arguments)
{
    Known known;
    if (!arguments.published.empty()) {
        auto date = Edtf::parse(textOf(arguments.published));
        CLAIMLINE_TRY(date);
        known.published = *date;
    }
    if (!arguments.language.empty()) {
        const auto language = languageFromTag(textOf(arguments.language));
        if (!language) {
            return failure(ErrorCode::InvalidArgument,
                Words::tr("“%1” is no code of a language. Write one such as en, nl, de or fr.").arg(textOf(arguments.language)));
        }
        known.language = *language;
    }
    known.publisher = textOf(arguments.publisher);
    return known;
}

/// Takes what was read into the project, one act for each article, and keeps account.
class Intake {
public:
    Intake(edit::Editor& editor, Console& console, const LoadArguments& arguments, Known known)
        : m_editor(editor), m_console(console), m_arguments(arguments), m_known(std::move(known))
    {
        for (const std::string& source : arguments.sources) {
            m_named.insert(pathOf(source));
        }
    }

    void take(const QString& source, const Result<load::Document>& document, Obtained obtained);
    void take(const QString& path, const Result<load::Document>& document)
    {
        take(path, document, m_named.contains(path) ? Obtained::File : Obtained::Folder);
    }
    void fail(const QString& source, const Error& error);
    [[nodiscard]] ExitCode finish();

private:
    edit::CapturedArticle articleOf(const load::Document& document, Obtained obtained, const QString& source) const;

    edit::Editor& m_editor;
    Console& m_console;
    const LoadArguments& m_arguments;
    Known m_known;
    QSet<QString> m_named;
    QJsonArray m_loaded;
    QJsonArray m_duplicates;
    QJsonArray m_failed;
    ExitCode m_code = ExitCode::Done;
};

edit::CapturedArticle Intake::articleOf(const load::Document& document, Obtained obtained, const QString& source) const
{
    edit::CapturedArticle captured = exchange::captured(document, obtained, source);
    if (m_known.published) {
        captured.article.published = Dating::of(*m_known.published);
    }
    if (!m_known.language.isEmpty()) {
        captured.article.language = m_known.language;
    }
    if (!m_known.publisher.isEmpty()) {
        captured.article.publisher = m_known.publisher;
    }
    return captured;
}

void Intake::fail(const QString& source, const Error& error)
{
    m_console.message(error.message.contains(source) || source.isEmpty() ? error.message : u"%1: %2"_s.arg(source, error.message));
    m_failed.append(QJsonObject{{u"source"_s, source}, {u"message"_s, error.message}});
    if (m_code == ExitCode::Done) {
        m_code = error.code == ErrorCode::InvalidArgument ? ExitCode::UnreadableInput : exitCodeOf(error.code);
    }
}

void Intake::take(const QString& source, const Result<load::Document>& document, Obtained obtained)
{
    if (!document) {
        fail(source, document.error());
        return;
    }
    for (const Issue& issue : document->issues) {
        m_console.message(u"%1: %2"_s.arg(source, issue.error.message));
    }
    if (const auto known = m_editor.reader().captureOfBytes(document->sha256)) {
        const QString title = m_editor.reader().article(known->article).value_or(Article{}).title;
        m_console.message(Words::tr("%1: this is in the project already, as “%2”. It was not loaded again.").arg(source, title));
        m_duplicates.append(QJsonObject{{u"source"_s, source}, {u"article_id"_s, known->article.toString()}, {u"title"_s, title}});
        return;
    }
    const edit::CapturedArticle captured = articleOf(*document, obtained, source);
    const auto article = m_editor.loadArticle(captured);
    if (!article) {
        fail(source, article.error());
        return;
    }
    m_loaded.append(QJsonObject{{u"source"_s, source}, {u"article_id"_s, article->toString()}, {u"title"_s, captured.article.title}});
    if (!m_arguments.json) {
        m_console.result(Words::tr("Loaded “%1” (%2).").arg(captured.article.title, article->toString()));
    }
}

ExitCode Intake::finish()
{
    if (m_arguments.json) {
        m_console.result(QJsonObject{{u"loaded"_s, m_loaded}, {u"duplicates"_s, m_duplicates}, {u"failed"_s, m_failed}});
    }
    return m_code;
}

Result<load::Document> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return failure(ErrorCode::InputOutput, Words::tr("Standard input cannot be read."));
    }
    QByteArray bytes;
    while (bytes.size() <= load::kMostBytes) {
        const QByteArray more = input.read(64 * 1024);
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    return load::read(bytes);
}

bool isAddress(const QString& source)
{
    return source.startsWith("http://"_L1, Qt::CaseInsensitive) || source.startsWith("https://"_L1, Qt::CaseInsensitive);
}

/// Loads the paths from `first` up to what is none, so that sources are loaded in their order. Gives
/// where to go on.
std::size_t loadPaths(Session& session, const std::vector<std::string>& sources, std::size_t first, Intake& intake)
{
    QStringList paths;
    std::size_t next = first;
    for (; next < sources.size() && sources[next] != "-" && !isAddress(pathOf(sources[next])); ++next) {
        paths << pathOf(sources[next]);
    }
    const auto sink = [&intake](const QString& path, const Result<load::Document>& document) { intake.take(path, document); };
    const auto done = load::loadMany(paths, sink, session.console.progress());
    if (!done) {
        intake.fail({}, done.error());
        return sources.size();
    }
    return next;
}

ExitCode loadAll(Session& session, const LoadArguments& arguments)
{
    auto known = knownOf(arguments);
    if (!known) {
        return session.console.failed(known.error());
    }
    const auto project = session.open(arguments.project, store::Access::ReadWrite);
    if (!project) {
        return session.console.failed(project.error());
    }
    edit::Editor editor(**project);
    Intake intake(editor, session.console, arguments, std::move(*known));
    for (std::size_t next = 0; next < arguments.sources.size();) {
        const QString source = pathOf(arguments.sources[next]);
        if (source == "-"_L1) {
            intake.take({}, readStandardInput(), Obtained::CommandLine);
            ++next;
        } else if (isAddress(source)) {
            intake.fail(source, {ErrorCode::UnreadableInput,
                Words::tr("%1: fetching pages comes with a later version. Save the page in your browser and load the file.").arg(source)});
            ++next;
        } else {
            next = loadPaths(session, arguments.sources, next, intake);
        }
    }
    return intake.finish();
}

} // namespace

Action declareLoad(CLI::App& command)
{
    auto arguments = std::make_shared<LoadArguments>();
    addProject(command, arguments->project);
    command.add_option("SOURCE", arguments->sources, shown("cli", QT_TRANSLATE_NOOP("cli", "A file, a folder, or - for standard input; several may be given")))
        ->required()
        ->option_text(" ");
    command.add_option("--published", arguments->published, shown("cli", QT_TRANSLATE_NOOP("cli", "When they were published: 2018-12-18, 2018-12, 2018~")))
        ->option_text("EDTF");
    command.add_option("--language", arguments->language, shown("cli", QT_TRANSLATE_NOOP("cli", "The language they are in, such as en")))
        ->option_text("CODE");
    command.add_option("--publisher", arguments->publisher, shown("cli", QT_TRANSLATE_NOOP("cli", "Who published them")))
        ->option_text("NAME");
    addJson(command, arguments->json);
    return [arguments](Session& session) { return loadAll(session, *arguments); };
}

} // namespace claimline::cli
