// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/odtpackage.h"

#include "app/render/reportfonts.h"
#include "app/render/timelinepainter.h"
#include "core/report/exporting.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace claimline::render {

namespace {

constexpr int largestPicture = 6000; // pixels on a side

} // namespace

OdtPackage::OdtPackage(QIODevice& to, const QString& createdIso)
    : m_zip(&to), m_to(to), m_time(QDateTime::fromString(createdIso, Qt::ISODate).toUTC())
{
    if (!m_time.isValid()) {
        m_time = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    }
    m_zip.setAutoClose(false);
    m_zip.setDataDescriptorWritingEnabled(false);
}

bool OdtPackage::open()
{
    return m_zip.open(QuaZip::mdCreate);
}

bool OdtPackage::close()
{
    m_zip.close();
    return m_zip.getZipError() == ZIP_OK;
}

bool OdtPackage::begin(QuaZipFile& file, const QString& name, int method)
{
    file.setZip(&m_zip);
    QuaZipNewInfo info(name);
    info.dateTime = m_time;
    info.externalAttr = 0;
    return file.open(QIODevice::WriteOnly, info, nullptr, 0, method, Z_DEFAULT_COMPRESSION);
}

bool OdtPackage::add(const QString& name, const QByteArray& bytes, int method)
{
    QuaZipFile file;
    const bool written = begin(file, name, method) && file.write(bytes) == bytes.size();
    file.close();
    return written && file.getZipError() == ZIP_OK;
}

tl::unexpected<Error> OdtPackage::failure() const
{
    return report::deviceFailure(m_to);
}

QByteArray pngOf(const timeline::Picture& picture)
{
    const double scale = std::min(2.0, largestPicture / std::max(picture.width, picture.height));
    QImage image(std::max(1, static_cast<int>(std::ceil(picture.width * scale))),
        std::max(1, static_cast<int>(std::ceil(picture.height * scale))), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintPicture(painter, picture, {timeline::Palette::of(timeline::Scheme::Print), figureFamily()});
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace claimline::render
