// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace claimline {

/// A file that is written aside and takes the place of the old one only when it is whole and on
/// the disk. Until commit() succeeds the old file is untouched; without it the written part goes
/// with this object. (QSaveFile of Qt 6.4 reports success when the disk refuses to synchronise.)
class OutputFile {
public:
    /// Opens a new file beside `path`. A symbolic link is followed: what it points at is replaced.
    [[nodiscard]] static Result<std::unique_ptr<OutputFile>> create(const QString& path);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    [[nodiscard]] QIODevice& device() { return m_file; }

    /// Synchronises and renames. Fails if any write before has failed.
    [[nodiscard]] Result<void> commit();

private:
    /// QFile reports no error for a write that the disk took only a part of.
    class CheckedFile final : public QFile {
    public:
        [[nodiscard]] bool cutShort() const { return m_cutShort; }

    protected:
        qint64 writeData(const char* data, qint64 length) override;

    private:
        bool m_cutShort = false;
    };

    explicit OutputFile(QString target);
    [[nodiscard]] tl::unexpected<Error> writeFailure() const;

    QString m_target;
    CheckedFile m_file;
};

} // namespace claimline
