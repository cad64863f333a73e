// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/timelineexport.h"

#include "core/timeline/json.h"
#include "core/timeline/svg.h"

#include <QCoreApplication>
#include <QImageWriter>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace claimline::render {

using namespace timeline;

namespace {

constexpr double pageMargin = 12.7; ///< millimetres
constexpr double unitsPerInch = 96;
constexpr double millimetresPerInch = 25.4;
constexpr int dotsPerInch = 1200;

/// QPainter draws on no image larger than this.
constexpr double greatestSide = 32'767;
constexpr double greatestPixels = 400e6;

QString tr(const char* text)
{
    return QCoreApplication::translate("claimline::render", text);
}

tl::unexpected<Error> cannotWrite(const QSaveFile& file)
{
    return failure(ErrorCode::InputOutput, tr("“%1” could not be written: %2. Choose another folder, or make room on the disk.")
                                               .arg(file.fileName(), file.errorString()));
}

Result<void> writeFile(const QString& fileName, const QByteArray& bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return cannotWrite(file);
    }
    return {};
}

} // namespace

Result<QImage> timelineImage(const Picture& picture, double scale, const TimelinePaint& paint)
{
    const double width = std::ceil(picture.width * scale);
    const double height = std::ceil(picture.height * scale);
    if (!(width >= 1) || !(height >= 1)) {
        return failure(ErrorCode::InvalidArgument, tr("An image without width or height cannot be drawn. Choose a larger size."));
    }
    const auto tooLarge = [&] {
        return failure(ErrorCode::InvalidArgument,
                       tr("An image of %1 by %2 pixels is too large. Choose a smaller scale, or save as SVG or PDF.")
                           .arg(width, 0, 'f', 0)
                           .arg(height, 0, 'f', 0));
    };
    if (width > greatestSide || height > greatestSide || width * height > greatestPixels) {
        return tooLarge();
    }
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    if (image.isNull()) {
        return tooLarge();
    }
    image.fill(toColor(paint.palette.colour(Ink::Background)));
    const int dotsPerMetre = qRound(unitsPerInch * scale / millimetresPerInch * 1000);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPicture(painter, picture, paint);
    return image;
}

Result<void> writeTimelinePng(const Picture& picture, double scale, const TimelinePaint& paint, const QString& fileName)
{
    Result<QImage> image = timelineImage(picture, scale, paint);
    CLAIMLINE_TRY(image);
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(file);
    }
    QImageWriter writer(&file, "png");
    writer.setText(QStringLiteral("Title"), picture.title);
    writer.setText(QStringLiteral("Description"), picture.description);
    if (!writer.write(*image) || !file.commit()) {
        return cannotWrite(file);
    }
    return {};
}

Result<void> writeTimelineSvg(const Picture& picture, const Palette& palette, const QString& fileName)
{
    return writeFile(fileName, toSvg(picture, palette).toUtf8());
}

Result<void> writeTimelineJson(const Layout& layout, const QString& fileName)
{
    return writeFile(fileName, toJson(layout));
}

Result<void> writeTimelinePdf(const Layout& layout, const TimelinePages& setup, const QString& fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(file);
    }
    const QPageLayout page(QPageSize(setup.paper == Paper::A4 ? QPageSize::A4 : QPageSize::A3), QPageLayout::Landscape,
                           QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter);
    const QSizeF room = page.paintRect(QPageLayout::Inch).size() * unitsPerInch;
    PageSetup pageSetup{.width = std::floor(room.width()), .height = std::floor(room.height()), .title = setup.title};
    pageSetup.style = setup.style;
    const std::vector<Picture> pictures = pages(layout, pageSetup);

    QPdfWriter writer(&file);
    writer.setPageLayout(page);
    writer.setResolution(dotsPerInch);
    writer.setTitle(pictures.front().title);
    writer.setCreator(QStringLiteral("Claimline"));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return cannotWrite(file);
    }
    painter.scale(dotsPerInch / unitsPerInch, dotsPerInch / unitsPerInch);
    const TimelinePaint paint{.palette = Palette::of(Scheme::Print), .fontFamily = setup.fontFamily};
    for (std::size_t number = 0; number < pictures.size(); ++number) {
        if (number > 0 && !writer.newPage()) {
            return cannotWrite(file);
        }
        paintPicture(painter, pictures[number], paint);
    }
    if (!painter.end() || !file.commit()) {
        return cannotWrite(file);
    }
    return {};
}

} // namespace claimline::render
