// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"

#include "core/base/idsource.h"
#include "core/store/internal/changeset.h"
#include "core/store/internal/lock.h"
#include "core/store/internal/opening.h"
#include "core/store/internal/rows.h"
#include "core/store/internal/schema.h"
#include "core/store/notifier.h"

#include <SQLiteCpp/Savepoint.h>
#include <SQLiteCpp/Transaction.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace claimline::store {

struct Project::Private {
    QString path;
    ProjectOptions options;
    std::unique_ptr<QLockFile> lock;
    std::shared_ptr<Connection> connection;
    OpenAs mode = OpenAs::ReadWrite;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<IdSource> ids;
    std::unique_ptr<Notifier> notifier;
    Writer* current = nullptr; ///< within an act

    /// Runs `work` in a transaction with what it writes recorded, then `journal` with the changeset;
    /// announces it when all of it is in the file.
    Result<void> transact(const std::function<Result<void>()>& work,
        const std::function<void(const QByteArray& changeset)>& journal);
    [[nodiscard]] std::int64_t lastSequence() const
    {
        return connection->number("SELECT coalesce(max(sequence), 0) FROM journal");
    }
    void write(EntryKind kind, const std::optional<std::int64_t>& act, const ActName& name, const QByteArray& changeset);
    Result<void> within(const Work& work);
    Result<JournalEntry> turn(EntryKind kind);
    Result<void> commit(SQLite::Transaction& transaction, std::int64_t sequence);
};

namespace {

QString message(const char* text)
{
    return QCoreApplication::translate("store", text);
}

Error writeError(const std::exception& exception)
{
    const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&exception);
    const int code = sqlite ? sqlite->getErrorCode() & 0xff : 0;
    switch (code) {
    case SQLITE_FULL:
        return {ErrorCode::InputOutput, message("The disk is full. Make room on it, then do this again; nothing was changed.")};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly, message("The project is open for reading only.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, message("The project file is damaged. Run a check of the project before you go on; nothing was changed.")};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::InvalidArgument,
            message("That would break a rule of the project (%1). Nothing was changed.").arg(QString::fromUtf8(exception.what()))};
    default:
        return {ErrorCode::InputOutput,
            message("The project could not be written (%1). Nothing was changed.").arg(QString::fromUtf8(exception.what()))};
    }
}

} // namespace

Project::Project(std::unique_ptr<Private> state) : d(std::move(state))
{
    if (!d->options.clock) {
        d->options.clock = std::make_shared<SystemClock>();
    }
    d->reader = std::make_unique<Reader>(d->connection);
    d->notifier = std::make_unique<Notifier>();
    const quint32 copy = d->connection->text("SELECT value FROM copy_state WHERE name = 'copy'").toUInt();
    const qint64 last = d->connection->number("SELECT max(coalesce((SELECT max(id) FROM stored_text), 0),"
                                              " coalesce((SELECT max(id) FROM statement), 0),"
                                              " coalesce((SELECT max(id) FROM claim), 0),"
                                              " coalesce((SELECT max(id) FROM agent), 0),"
                                              " coalesce((SELECT max(id) FROM passage), 0),"
                                              " coalesce((SELECT max(id) FROM link), 0))");
    d->ids = std::make_unique<IdSource>(*d->options.clock, copy, last);
}

Project::~Project()
{
    if (d->mode == OpenAs::ReadWrite) {
        // Leaves one file behind, whole by itself; another reader may prevent it, and then SQLite's
        // log stays beside the file until the next closing.
        sqlite3_wal_checkpoint_v2(d->connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    }
}

Result<std::unique_ptr<Project>> Project::create(const QString& path, ProjectOptions options)
{
    if (QFileInfo::exists(path)) {
        return failure(ErrorCode::InvalidArgument,
            message("“%1” exists already. Choose another name, or open it.").arg(QFileInfo(path).fileName()));
    }
    auto lock = lockProject(path);
    CLAIMLINE_TRY(lock);
    auto state = std::make_unique<Private>();
    state->path = path;
    state->options = std::move(options);
    state->lock = *std::move(lock);
    try {
        state->connection = std::make_shared<Connection>(path, OpenAs::ReadWrite);
        // Before WAL, so that the file itself says what it is, whatever becomes of the log beside it.
        createSchema(*state->connection);
        markCopy(*state->connection);
        prepareForWriting(*state->connection);
    } catch (const std::exception& exception) {
        state.reset();
        QFile::remove(path);
        return failure(ErrorCode::InputOutput,
            message("“%1” could not be made (%2). Choose a folder that you may write to.")
                .arg(path, QString::fromUtf8(exception.what())));
    }
    return std::unique_ptr<Project>(new Project(std::move(state)));
}

Result<std::unique_ptr<Project>> Project::open(const QString& path, ProjectOptions options)
{
    CLAIMLINE_TRY(checkHeader(path));
    auto state = std::make_unique<Private>();
    state->path = path;
    state->options = std::move(options);
    if (state->options.access == Access::ReadWrite) {
        CLAIMLINE_TRY(checkWritable(path));
        auto lock = lockProject(path);
        CLAIMLINE_TRY(lock);
        state->lock = *std::move(lock);
    }
    auto opened = openChecked(path, state->options.access);
    CLAIMLINE_TRY(opened);
    state->connection = std::move(opened->connection);
    state->mode = opened->mode;
    try {
        return std::unique_ptr<Project>(new Project(std::move(state)));
    } catch (const std::exception& exception) {
        return tl::unexpected(damaged(path, QString::fromUtf8(exception.what())));
    }
}

const QString& Project::path() const
{
    return d->path;
}

Access Project::access() const
{
    return d->options.access;
}

const QString& Project::author() const
{
    return d->options.author;
}

const Clock& Project::clock() const
{
    return *d->options.clock;
}

const Reader& Project::reader() const
{
    return *d->reader;
}

Notifier& Project::notifier() const
{
    return *d->notifier;
}

Result<std::unique_ptr<Reader>> Project::newReader() const
{
    try {
        const OpenAs mode = d->mode == OpenAs::Immutable ? OpenAs::Immutable : OpenAs::ReadOnly;
        return std::make_unique<Reader>(std::make_shared<Connection>(d->path, mode));
    } catch (const std::exception& exception) {
        return failure(ErrorCode::InputOutput,
            message("The project file cannot be read any more (%1). Was it moved?").arg(QString::fromUtf8(exception.what())));
    }
}

Result<void> Project::act(const ActName& name, const Work& work)
{
    if (d->options.access == Access::ReadOnly) {
        return failure(ErrorCode::ReadOnly, message("The project is open for reading only."));
    }
    if (d->current) {
        return d->within(work);
    }
    return d->transact(
        [&]() -> Result<void> {
            Writer writer(*d->reader, *d->ids);
            d->current = &writer;
            struct Leave {
                Private& state;
                ~Leave() { state.current = nullptr; }
            } leave{*d};
            return work(writer);
        },
        [&](const QByteArray& changeset) {
            if (d->reader->nextRedo()) {
                run(*d->connection, "UPDATE journal SET state = 'overtaken' WHERE state = 'undone'");
            }
            d->write(EntryKind::Act, std::nullopt, name, changeset);
        });
}

Result<JournalEntry> Project::undo()
{
    return d->turn(EntryKind::Undo);
}

Result<JournalEntry> Project::redo()
{
    return d->turn(EntryKind::Redo);
}

Result<void> Project::Private::transact(const std::function<Result<void>()>& work,
    const std::function<void(const QByteArray& changeset)>& journal)
{
    Changes changes;
    try {
        SQLite::Transaction transaction(connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        QByteArray changeset;
        {
            const Recording recording(connection->handle());
            CLAIMLINE_TRY(work());
            changeset = recording.changeset();
        }
        if (changeset.isEmpty()) {
            return {}; // rolled back: there is nothing to keep
        }
        changes = changesOf(changeset);
        journal(changeset);
        CLAIMLINE_TRY(commit(transaction, lastSequence()));
    } catch (const std::exception& exception) {
        return tl::unexpected(writeError(exception));
    }
    Q_EMIT notifier->changed(changes);
    return {};
}

/// An act within an act: a failure takes back its own part only, and the outer act decides.
Result<void> Project::Private::within(const Work& work)
{
    SQLite::Savepoint savepoint(connection->database(), "part");
    CLAIMLINE_TRY(work(*current));
    savepoint.release();
    return {};
}

/// A failed COMMIT may have left the act in the file all the same: what the file says then counts,
/// or a second try would do it twice.
Result<void> Project::Private::commit(SQLite::Transaction& transaction, std::int64_t sequence)
{
    try {
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        if (!sqlite3_get_autocommit(connection->handle())) {
            sqlite3_exec(connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        }
        if (lastSequence() != sequence) {
            return tl::unexpected(writeError(exception));
        }
    }
    return {};
}

void Project::Private::write(EntryKind kind, const std::optional<std::int64_t>& act, const ActName& name,
    const QByteArray& changeset)
{
    SQLite::Statement& statement = connection->prepared(
        "INSERT INTO journal (sequence, at, author, kind, act, verb, subject, state, changeset)"
        " VALUES (:sequence, :at, :author, :kind, :act, :verb, :subject, :state, :changeset)");
    statement.bind(":sequence", lastSequence() + 1);
    statement.bind(":at", storedTime(options.clock->now()).toStdString());
    statement.bind(":author", options.author.toStdString());
    statement.bind(":kind", nameOf(kind).toStdString());
    statement.bind(":verb", name.verb.toStdString());
    statement.bind(":subject", name.subject.toStdString());
    if (act) {
        statement.bind(":act", *act);
    } else {
        statement.bind(":state", "done");
        statement.bind(":changeset", static_cast<const void*>(changeset.constData()), static_cast<int>(changeset.size()));
    }
    statement.exec();
    statement.tryReset();
}

Result<JournalEntry> Project::Private::turn(EntryKind kind)
{
    if (options.access == Access::ReadOnly) {
        return failure(ErrorCode::ReadOnly, message("The project is open for reading only."));
    }
    const bool back = kind == EntryKind::Undo;
    const auto entry = back ? reader->nextUndo() : reader->nextRedo();
    if (!entry) {
        return failure(ErrorCode::NotFound, back ? message("There is nothing to undo.") : message("There is nothing to redo."));
    }
    const NoForeignKeys without(connection->handle());
    const auto done = transact(
        [&]() -> Result<void> {
            SQLite::Statement& statement = connection->prepared("SELECT changeset FROM journal WHERE sequence = ?");
            statement.bind(1, entry->sequence);
            statement.executeStep();
            const SQLite::Column blob = statement.getColumn(0);
            const QByteArray changeset(static_cast<const char*>(blob.getBlob()), blob.getBytes());
            statement.tryReset();
            return apply(connection->handle(), back ? inverted(changeset) : changeset);
        },
        [&](const QByteArray&) {
            run(*connection, "UPDATE journal SET state = ? WHERE sequence = ?",
                nameOf(back ? ActState::Undone : ActState::Done).toStdString(), entry->sequence);
            write(kind, entry->sequence, {entry->verb, entry->subject}, {});
        });
    CLAIMLINE_TRY(done);
    return *entry;
}

} // namespace claimline::store
