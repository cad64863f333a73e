// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/timelineexport.h"
#include "tests/core/timeline/timelinesamples.h"
#include "tests/support/results.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace claimline;
using namespace claimline::render;
using namespace claimline::test;
using namespace Qt::StringLiterals;
using timeline::Ink;
using timeline::Layout;
using timeline::Palette;
using timeline::Picture;
using timeline::Scheme;

namespace {

Picture samplePicture()
{
    return timeline::wholePicture(Layout(fortyEvents()), 1400);
}

int pixelsUnlike(const QImage& image, QColor colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) != colour ? 1 : 0;
        }
    }
    return count;
}

QByteArray contentsOf(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTimelineExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    /// The pictures to be looked at go to the folder that CLAIMLINE_PICTURES names.
    void png_everyScheme_isDrawnInItsColours()
    {
        const Scheme schemes[] = {Scheme::Light, Scheme::Dark, Scheme::Print, Scheme::HighContrast};
        int number = 0;
        for (const Scheme scheme : schemes) {
            const QString name = path(u"timeline%1.png"_s.arg(number++));
            VERIFY_RESULT(writeTimelinePng(samplePicture(), 1.5, {.palette = Palette::of(scheme), .fontFamily = {}}, name));
            const QImage image(name);
            QCOMPARE(image.width(), 2100);
            QCOMPARE(image.pixelColor(image.width() - 1, 1), toColor(Palette::of(scheme).colour(Ink::Background)));
            QVERIFY(pixelsUnlike(image, image.pixelColor(image.width() - 1, 1)) > 10'000);
        }
    }

    void image_twiceTheScale_hasTwiceThePixels()
    {
        const Picture picture = samplePicture();
        const auto once = timelineImage(picture, 1);
        const auto twice = timelineImage(picture, 2);
        VERIFY_RESULT(once);
        VERIFY_RESULT(twice);
        QCOMPARE(twice->width(), 2 * once->width());
        QVERIFY(std::abs(twice->height() - 2 * once->height()) <= 1);
    }

    void image_tooLarge_isAnError()
    {
        VERIFY_ERROR(timelineImage(samplePicture(), 1000), ErrorCode::InvalidArgument);
        VERIFY_ERROR(timelineImage({}, 1), ErrorCode::InvalidArgument);
    }

    void pdf_pages_holdTheWords()
    {
        const QString name = path(u"timeline.pdf"_s);
        VERIFY_RESULT(writeTimelinePdf(Layout(fortyEvents()), {.title = u"Claims of 2018"_s}, name));
        VERIFY_RESULT(writeTimelinePdf(Layout(fortyEvents()), {.paper = Paper::A3, .title = u"Claims of 2018"_s},
                                       path(u"timeline-a3.pdf"_s)));
        QVERIFY(contentsOf(name).startsWith("%PDF"));
        const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (pdftotext.isEmpty()) {
            QSKIP("pdftotext is not installed");
        }
        QProcess process;
        process.start(pdftotext, {name, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.contains(u"Claims of 2018"_s));
        QVERIFY(text.contains(u"Network operator"_s));
        QVERIFY(text.contains(u"Page 1 of"_s));
    }

    void svg_isWritten()
    {
        const QString name = path(u"timeline.svg"_s);
        VERIFY_RESULT(writeTimelineSvg(samplePicture(), Palette::of(Scheme::Light), name));
        QVERIFY(contentsOf(name).startsWith("<svg "));
        VERIFY_RESULT(writeTimelineJson(Layout(fortyEvents()), path(u"timeline.json"_s)));
        QVERIFY(contentsOf(path(u"timeline.json"_s)).contains("\"id\":\"1000\""));
    }

    void write_folderThatIsNotThere_saysSo()
    {
        const QString nowhere = m_folder.filePath(u"nowhere/timeline"_s);
        VERIFY_ERROR(writeTimelinePng(samplePicture(), 1, {}, nowhere), ErrorCode::InputOutput);
        VERIFY_ERROR(writeTimelineSvg(samplePicture(), Palette::of(Scheme::Light), nowhere), ErrorCode::InputOutput);
        VERIFY_ERROR(writeTimelinePdf(Layout(fortyEvents()), {}, nowhere), ErrorCode::InputOutput);
        VERIFY_ERROR(writeTimelineJson(Layout(fortyEvents()), nowhere), ErrorCode::InputOutput);
    }

    void paint_wordsTooLong_endInTheirRoom()
    {
        Picture picture{.width = 400, .height = 40, .title = {}, .shapes = {}, .description = {}};
        picture.shapes.emplace_back(timeline::Text{.x = 10, .y = 25, .text = u"Words that go on and on and on without an end"_s, .room = 100});
        const auto image = timelineImage(picture, 1);
        VERIFY_RESULT(image);
        QVERIFY(pixelsUnlike(image->copy(0, 0, 111, 40), Qt::white) > 50);
        QCOMPARE(pixelsUnlike(image->copy(112, 0, 288, 40), Qt::white), 0);
    }

    void paint_outsideOfThePicture_leavesNothing()
    {
        Picture picture{.width = 50, .height = 50, .title = {}, .shapes = {}, .description = {}};
        picture.shapes.emplace_back(timeline::Rectangle{.x = 20, .y = 20, .width = 100, .height = 100});
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPicture(painter, picture);
        painter.end();
        QVERIFY(image.pixelColor(40, 40) != QColor(Qt::white));
        QCOMPARE(image.pixelColor(60, 60), QColor(Qt::white));
    }

private:
    [[nodiscard]] QString path(const QString& name) const
    {
        const QString kept = qEnvironmentVariable("CLAIMLINE_PICTURES");
        return kept.isEmpty() ? m_folder.filePath(name) : QDir(kept).filePath(name);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestTimelineExport)
#include "tst_timelineexport.moc"
