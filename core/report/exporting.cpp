// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/exporting.h"

#include "core/base/outputfile.h"

#include <QCoreApplication>

namespace claimline::report {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

QString translated(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

} // namespace

Result<void> writeFile(const QString& path, BlockSource& source, const Renderer& renderer, const Progress& progress)
{
    auto output = OutputFile::create(path);
    if (!output) {
        return tl::unexpected(output.error());
    }
    CLAIMLINE_TRY(renderer(source, (*output)->device(), progress));
    return (*output)->commit();
}

Result<void> forEachBlock(BlockSource& source, const Progress& progress,
    const std::function<Result<void>(const Block&)>& take)
{
    const std::int64_t total = source.blockCount();
    std::int64_t done = 0;
    while (true) {
        if (progress.cancelled()) {
            return failure(ErrorCode::Cancelled, translated("The report was cancelled. Nothing was written."));
        }
        const std::optional<Block> block = source.next();
        if (!block) {
            break;
        }
        CLAIMLINE_TRY(take(*block));
        progress.report(++done, total);
    }
    if (const std::optional<Error> error = source.failure()) {
        return tl::unexpected(*error);
    }
    return {};
}

TextOutput& TextOutput::operator<<(QStringView text)
{
    m_pending += text;
    if (m_pending.size() >= pieceSize) {
        flush();
    }
    return *this;
}

void TextOutput::flush()
{
    const QByteArray bytes = m_pending.toUtf8();
    m_pending.clear();
    m_failed = m_failed || m_device.write(bytes) != bytes.size();
}

Result<void> TextOutput::finish()
{
    flush();
    return m_failed ? Result<void>(deviceFailure(m_device)) : Result<void>();
}

tl::unexpected<Error> deviceFailure(const QIODevice& device)
{
    return failure(ErrorCode::InputOutput,
        translated("The report could not be written whole (%1). Free some space or choose another place.")
            .arg(device.errorString()));
}

} // namespace claimline::report
