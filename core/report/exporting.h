// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/document.h"

#include <QIODevice>

#include <functional>

namespace claimline::report {

/// Reads a source to its end and writes it to a device in one format. Every renderer has this form.
using Renderer = std::function<Result<void>(BlockSource&, QIODevice&, const Progress&)>;

/// Renders into the file at `path`. An old file there stays as it is unless all went well.
[[nodiscard]] Result<void> writeFile(const QString& path, BlockSource& source, const Renderer& renderer,
    const Progress& progress = {});

/// Gives each block of `source` to `take`, which returns Result<void>; reports progress, and ends
/// with the first error, the source's own failure or ErrorCode::Cancelled.
[[nodiscard]] Result<void> forEachBlock(BlockSource& source, const Progress& progress,
    const std::function<Result<void>(const Block&)>& take);

/// Text on its way to a device as UTF-8, in large pieces. A failed write shows in finish().
class TextOutput {
public:
    explicit TextOutput(QIODevice& device) : m_device(device) {}

    TextOutput& operator<<(QStringView text);
    [[nodiscard]] Result<void> finish();

private:
    void flush();

    QIODevice& m_device;
    QString m_pending;
    bool m_failed = false;
};

/// "This could not be written", with the device's own reason.
[[nodiscard]] tl::unexpected<Error> deviceFailure(const QIODevice& device);

} // namespace claimline::report
