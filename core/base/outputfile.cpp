// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace claimline {

namespace {

constexpr int attempts = 20;

QString translated(const char* text)
{
    return QCoreApplication::translate("OutputFile", text);
}

bool synchronise(QFile& file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

QString nameBeside(const QFileInfo& target)
{
    return target.dir().filePath(u".%1.%2.part"_s.arg(target.fileName(),
        QString::number(QRandomGenerator::system()->generate(), 36)));
}

} // namespace

qint64 OutputFile::CheckedFile::writeData(const char* data, qint64 length)
{
    const qint64 written = QFile::writeData(data, length);
    m_cutShort = m_cutShort || written != length;
    return written;
}

OutputFile::OutputFile(QString target) : m_target(std::move(target)) {}

Result<std::unique_ptr<OutputFile>> OutputFile::create(const QString& path)
{
    QFileInfo info(path);
    if (info.isSymLink()) {
        info = QFileInfo(info.symLinkTarget());
    }
    if (info.isDir() || info.fileName().isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
            translated("“%1” is a folder. Give the name of a file.").arg(path));
    }
    if (info.exists() && !info.isWritable()) {
        return failure(ErrorCode::ReadOnly,
            translated("“%1” may not be written to. Choose another name or change its permissions.").arg(path));
    }
    std::unique_ptr<OutputFile> output(new OutputFile(info.absoluteFilePath()));
    for (int attempt = 0; attempt < attempts; ++attempt) {
        output->m_file.setFileName(nameBeside(info));
        if (output->m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly)) {
            if (info.exists()) {
                output->m_file.setPermissions(info.permissions());
            }
            return output;
        }
    }
    return failure(ErrorCode::InputOutput,
        translated("Cannot write in the folder “%1” (%2). Choose another folder.")
            .arg(info.absolutePath(), output->m_file.errorString()));
}

OutputFile::~OutputFile()
{
    if (m_file.isOpen()) {
        m_file.remove();
    }
}

tl::unexpected<Error> OutputFile::writeFailure() const
{
    return failure(ErrorCode::InputOutput,
        translated("“%1” could not be written whole (%2). Free some space or choose another folder.")
            .arg(m_target, m_file.errorString()));
}

Result<void> OutputFile::commit()
{
    if (!m_file.flush() || m_file.cutShort() || m_file.error() != QFileDevice::NoError || !synchronise(m_file)) {
        return writeFailure();
    }
    const std::filesystem::path written(m_file.fileName().toStdU16String());
    std::error_code error;
    m_file.close();
    std::filesystem::rename(written, std::filesystem::path(m_target.toStdU16String()), error);
    if (error) {
        const QString reason = QString::fromLocal8Bit(error.message().c_str());
        m_file.remove();
        return failure(ErrorCode::InputOutput,
            translated("“%1” could not be replaced (%2). Close it where it is open, or choose another name.")
                .arg(m_target, reason));
    }
    return {};
}

} // namespace claimline
