// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/timeline/picture.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <quazip.h>
#include <quazipfile.h>

namespace claimline::render {

/// The archive of an OpenDocument: entries one after the other, all with the report's own time, so
/// that the same report gives the same bytes.
class OdtPackage {
public:
    /// `to` is open, seekable and outlives this.
    OdtPackage(QIODevice& to, const QString& createdIso);

    [[nodiscard]] bool open();
    [[nodiscard]] bool close();

    /// Entries are written one at a time: the last has to be closed before.
    [[nodiscard]] bool begin(QuaZipFile& file, const QString& name, int method = Z_DEFLATED);
    [[nodiscard]] bool add(const QString& name, const QByteArray& bytes, int method = Z_DEFLATED);

    [[nodiscard]] tl::unexpected<Error> failure() const;

private:
    QuaZip m_zip;
    QIODevice& m_to;
    QDateTime m_time;
};

/// A drawing at twice its size, or less where that is too many pixels. Needs a QGuiApplication.
[[nodiscard]] QByteArray pngOf(const timeline::Picture& picture);

} // namespace claimline::render
