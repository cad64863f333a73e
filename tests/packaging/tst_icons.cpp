// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The drawing `name` of ":/icons", in `size` by `size` pixels.
QImage rendered(const QString& name, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/"_s + name);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

int pixelsWithInk(const QImage& image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            inked += qAlpha(image.pixel(x, y)) > 96 ? 1 : 0;
        }
    }
    return inked;
}

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDrawing_isRead_data();
    void everyDrawing_isRead();
    void everyDrawing_showsSomethingAt16Pixels_data() { everyDrawing_isRead_data(); }
    void everyDrawing_showsSomethingAt16Pixels();
    void toolbarIcons_haveOneColourAndOneStroke();
    void twoIcons_neverLookTheSame();
    void programIcon_isInstalledInTheSizesOfItsNames();
};

void TestIcons::everyDrawing_isRead_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(u":/icons"_s).entryList();
    QVERIFY(names.size() >= 22);
    for (const QString& name : names) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestIcons::everyDrawing_isRead()
{
    QFETCH(QString, name);
    QVERIFY(QSvgRenderer(u":/icons/"_s + name).isValid());
}

void TestIcons::everyDrawing_showsSomethingAt16Pixels()
{
    QFETCH(QString, name);
    const int inked = pixelsWithInk(rendered(name, 16));
    QVERIFY2(inked >= 20, qPrintable(QString::number(inked)));
}

void TestIcons::toolbarIcons_haveOneColourAndOneStroke()
{
    static const QRegularExpression colour(u"#[0-9a-fA-F]{3,8}"_s);
    for (const QString& name : QDir(u":/icons"_s).entryList()) {
        if (name.startsWith(u"claimline"_s)) {
            continue;
        }
        const QString text = contents(u":/icons/"_s + name);
        QVERIFY2(text.contains(u"stroke-width=\"1.5\""_s), qPrintable(name));
        QCOMPARE(text.count(u"stroke-width"_s), 1);
        for (auto match = colour.globalMatch(text); match.hasNext();) {
            QCOMPARE(match.next().captured(), u"#33393f"_s);
        }
    }
}

void TestIcons::twoIcons_neverLookTheSame()
{
    const QStringList names = QDir(u":/icons"_s).entryList();
    for (qsizetype first = 0; first < names.size(); ++first) {
        for (qsizetype second = first + 1; second < names.size(); ++second) {
            QVERIFY2(rendered(names[first], 24) != rendered(names[second], 24),
                qPrintable(names[first] + u" and "_s + names[second]));
        }
    }
}

void TestIcons::programIcon_isInstalledInTheSizesOfItsNames()
{
    const QDir folder(QStringLiteral(CLAIMLINE_SOURCE_DIR "/resources/icons/app/png"));
    const QStringList files = folder.entryList({u"*.png"_s});
    QVERIFY(files.size() >= 12);
    for (const QString& file : files) {
        const QImage image(folder.filePath(file));
        const int size = file.section(u'-', 1).chopped(4).toInt();
        QCOMPARE(image.size(), QSize(size, size));
        QVERIFY2(pixelsWithInk(image) > size * size / 3, qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
