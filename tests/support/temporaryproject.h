// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/editor.h"

#include <QTemporaryDir>

#include <memory>

namespace claimline::test {

/// A project in a temporary folder, with a clock that stands, and an editor on it.
class TemporaryProject {
public:
    TemporaryProject()
    {
        auto made = store::Project::create(path(), options());
        if (made) {
            m_project = *std::move(made);
            m_editor = std::make_unique<edit::Editor>(*m_project);
        }
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.claimline")); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] store::Project& project() { return *m_project; }
    [[nodiscard]] const store::Reader& reader() const { return m_project->reader(); }
    [[nodiscard]] edit::Editor& editor() { return *m_editor; }
    [[nodiscard]] static store::ProjectOptions options()
    {
        store::ProjectOptions options;
        options.author = QStringLiteral("Tester");
        options.clock = std::make_shared<FixedClock>(
            QDateTime(QDate(2018, 12, 20), QTime(9, 0), Qt::UTC), std::chrono::milliseconds(1000));
        return options;
    }

    void close()
    {
        m_editor.reset();
        m_project.reset();
    }
    [[nodiscard]] bool reopen()
    {
        close();
        auto opened = store::Project::open(path(), options());
        if (opened) {
            m_project = *std::move(opened);
            m_editor = std::make_unique<edit::Editor>(*m_project);
        }
        return opened.has_value();
    }

    /// Loads `text` as an article of that title.
    [[nodiscard]] ArticleId load(const QString& title, const QString& text)
    {
        edit::CapturedArticle captured;
        captured.article.title = title;
        captured.article.language = QStringLiteral("en");
        captured.text = text;
        captured.bytes = text.toUtf8();
        captured.mediaType = QStringLiteral("text/plain");
        captured.charset = QStringLiteral("UTF-8");
        captured.origin = title + QStringLiteral(".txt");
        return told(m_editor->loadArticle(captured));
    }

    /// Marks the first place where `words` stand, in the article's own voice or as said by `agent`.
    [[nodiscard]] StatementId mark(ArticleId article, const QString& words, AgentId agent = {})
    {
        const auto capture = reader().latestCapture(article);
        if (!capture) {
            return {};
        }
        const qsizetype begin = reader().text(*capture).indexOf(words);
        edit::Mark mark;
        mark.capture = capture->id;
        mark.ranges = {{begin, begin + words.size()}};
        mark.statement.asserter = agent ? Voice::of(agent) : Voice::article();
        mark.statement.manner = agent ? Manner::Indirect : Manner::OwnVoice;
        mark.statement.chain = {Hop{}};
        mark.statement.chain.front().seen = true;
        return told(m_editor->markClaim(mark));
    }

    [[nodiscard]] AgentId agent(const QString& name, AgentKind kind = AgentKind::Person)
    {
        Agent agent;
        agent.kind = kind;
        agent.name = name;
        return told(m_editor->addAgent(agent));
    }

private:
    /// The id, or none after a warning with the reason.
    template <typename IdType>
    static IdType told(const Result<IdType>& result)
    {
        if (!result) {
            qWarning("%s", qPrintable(result.error().message));
        }
        return result.value_or(IdType());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Project> m_project;
    std::unique_ptr<edit::Editor> m_editor;
};

} // namespace claimline::test
