// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/editor.h"
#include "core/store/project.h"

#include <QObject>

#include <memory>

namespace claimline::gui {

/// The project that a window works on, if one is open, and the only way for the window to change
/// it. Views hear of changes by changed() alone, whoever made them. On the window's thread.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QString author, std::shared_ptr<const Clock> clock = {}, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] bool isOpen() const { return m_project != nullptr; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const; ///< the file's, without its ending

    /// Only while a project is open.
    [[nodiscard]] edit::Editor& editor() const { return *m_editor; }
    [[nodiscard]] const store::Reader& reader() const { return m_project->reader(); }

    /// Each leaves the present project open where it fails, and says why by failed().
    bool create(const QString& path);
    bool open(const QString& path, store::Access access = store::Access::ReadWrite);
    void close();

    bool undo();
    bool redo();

    /// Says an error to the person; true if there is none.
    template <typename T>
    bool accept(const Result<T>& result)
    {
        if (!result) {
            Q_EMIT failed(result.error());
        }
        return result.has_value();
    }

Q_SIGNALS:
    void opened();
    /// The project is still there for views to let go of.
    void closing();
    void closed();
    void changed(const claimline::store::Changes& changes);
    void failed(const claimline::Error& error);
    /// A project that cannot be written to could be opened for reading.
    void readingOffered(const QString& path, const claimline::Error& error);

private:
    [[nodiscard]] store::ProjectOptions options(store::Access access) const;
    void take(std::unique_ptr<store::Project> project);

    QString m_author;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<store::Project> m_project;
    std::unique_ptr<edit::Editor> m_editor;
};

} // namespace claimline::gui
