// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/changes.h"
#include "core/store/journal.h"
#include "core/store/reader.h"
#include "core/store/writer.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace claimline::store {

class Notifier;

enum class Access { ReadWrite, ReadOnly };

struct ProjectOptions {
    QString author;                    ///< who acts, for the journal
    std::shared_ptr<const Clock> clock; ///< none: the system's
    Access access = Access::ReadWrite;
};

/// What an act is called in the journal: the verb's stored name and what it is done to.
struct ActName {
    QString verb;
    QString subject;
};

/// What verify() found.
struct Verification {
    QStringList problems; ///< empty: the file is sound
};

/// One open project file: a SQLite database with application_id 0x434C4D31 ("CLM1").
///
/// A file open for writing is locked against other programs by NAME.claimline.lock beside it, which
/// is taken over at once when its holder has died. Written in WAL mode with synchronous=FULL: when
/// act() has returned, the act is on the disk.
///
/// One thread at a time, the one that made it.
class Project {
public:
    static constexpr int schemaVersion = 1;

    /// Fails with InvalidArgument if there is a file already.
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(const QString& path, ProjectOptions options = {});

    /// Errors: NotFound, NotAProject, NewerVersion, Damaged, Locked, ReadOnly (for writing), each
    /// with its own words. The file is not changed by a failed opening.
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString& path, ProjectOptions options = {});

    ~Project();
    Project(const Project&) = delete;
    Project& operator=(const Project&) = delete;

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] const QString& author() const;
    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] const Reader& reader() const;
    [[nodiscard]] Notifier& notifier() const;

    /// A reader of its own connection, for another thread; it may outlive nothing but itself.
    [[nodiscard]] Result<std::unique_ptr<Reader>> newReader() const;

    using Work = std::function<Result<void>(Writer&)>;

    /// Does `work` as one act: in one transaction, recorded, journalled and announced. If `work`
    /// fails or throws, nothing has happened. An act within an act becomes part of the outer one.
    /// An act that changes nothing is not journalled.
    [[nodiscard]] Result<void> act(const ActName& name, const Work& work);

    /// Takes back the latest act that stands. NotFound when there is none.
    [[nodiscard]] Result<JournalEntry> undo();
    /// Does again the act last taken back. NotFound when there is none.
    [[nodiscard]] Result<JournalEntry> redo();

    /// SQLite's and FTS5's own checks, foreign keys, and every captured byte and text against its hash.
    [[nodiscard]] Result<Verification> verify(const Progress& progress = {}) const;

    /// A sound copy of the project as it is now, written aside and renamed to `path`.
    [[nodiscard]] Result<void> backup(const QString& path, const Progress& progress = {}) const;

private:
    struct Private;
    explicit Project(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace claimline::store
