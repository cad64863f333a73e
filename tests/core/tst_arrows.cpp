// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/arrows.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace claimline::test;
using namespace Qt::StringLiterals;

class TestArrows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFile_includesOnlyWhatItsRoomMay();
    void anInclude_thatBreaksARule_isFound_data();
    void anInclude_thatBreaksARule_isFound();
    void anInclude_thatKeepsTheRules_isNot_data();
    void anInclude_thatKeepsTheRules_isNot();
    void findings_nameFileAndLine();

private:
    [[nodiscard]] QStringList wrong(const QString& path, const QString& text) const
    {
        return wrongIncludes(m_arrows, m_headers, path, text);
    }

    Arrows m_arrows{QStringLiteral(CLAIMLINE_ARROWS)};
    QtHeaders m_headers;
};

void TestArrows::initTestCase()
{
    m_headers = qtHeadersIn(QStringLiteral(CLAIMLINE_QT_HEADERS));
    QVERIFY(m_headers.value(u"QString"_s).contains(u"QtCore"_s));
    QVERIFY(m_headers.value(u"QImage"_s).contains(u"QtGui"_s));
    QVERIFY(m_arrows.allows(u"report"_s, u"base"_s));
}

void TestArrows::everyFile_includesOnlyWhatItsRoomMay()
{
    const QDir top(QStringLiteral(CLAIMLINE_SOURCE_DIR));
    QStringList findings;
    int files = 0;
    for (const QString& part : {u"core"_s, u"app"_s}) {
        QDirIterator found(top.filePath(part), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            findings += wrong(top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY2(findings.isEmpty(), qPrintable(u"\n"_s + findings.join(u'\n')));
    QVERIFY(files >= 8);
}

void TestArrows::anInclude_thatBreaksARule_isFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("a class of Qt Gui in core") << u"core/report/page.cpp"_s << u"#include <QImage>"_s;
    QTest::newRow("by its module") << u"core/report/page.cpp"_s << u"#include <QtGui/QImage>"_s;
    QTest::newRow("by its lower-case header") << u"core/report/page.cpp"_s << u"#include <qimage.h>"_s;
    QTest::newRow("a whole module") << u"core/text/a.cpp"_s << u"#include <QtWidgets>"_s;
    QTest::newRow("in quotes") << u"core/text/a.cpp"_s << u"#include \"QPainter\""_s;
    QTest::newRow("with spaces") << u"core/text/a.cpp"_s << u"  #  include   <QApplication>"_s;
    QTest::newRow("Qt SQL in the store") << u"core/store/project.cpp"_s << u"#include <QSqlQuery>"_s;
    QTest::newRow("a printer in the report") << u"core/report/print.h"_s << u"#include <QPrinter>"_s;
    QTest::newRow("the network outside load") << u"core/text/a.cpp"_s << u"#include <QNetworkReply>"_s;
    QTest::newRow("SQLite outside the store") << u"core/edit/verbs.cpp"_s << u"#include <sqlite3.h>"_s;
    QTest::newRow("SQLiteCpp outside the store") << u"app/gui/a.cpp"_s << u"#include <SQLiteCpp/Database.h>"_s;
    QTest::newRow("a room further out") << u"core/text/a.cpp"_s << u"#include \"core/model/claim.h\""_s;
    QTest::newRow("the store from load") << u"core/load/a.cpp"_s << u"#include \"core/store/project.h\""_s;
    QTest::newRow("the store from the timeline") << u"core/timeline/a.cpp"_s << u"#include \"core/store/project.h\""_s;
    QTest::newRow("app from core") << u"core/report/a.cpp"_s << u"#include \"app/render/pdf.h\""_s;
    QTest::newRow("the window from the command line") << u"app/cli/main.cpp"_s << u"#include \"app/gui/mainwindow.h\""_s;
    QTest::newRow("the window from render") << u"app/render/pdf.cpp"_s << u"#include \"app/gui/mainwindow.h\""_s;
    QTest::newRow("a widget from render") << u"app/render/pdf.cpp"_s << u"#include <QWidget>"_s;
    QTest::newRow("a room that is not in the table") << u"core/edit/a.cpp"_s << u"#include \"core/cellar/a.h\""_s;
    QTest::newRow("by a relative path") << u"core/edit/a.cpp"_s << u"#include \"../store/project.h\""_s;
    QTest::newRow("the tests") << u"core/edit/a.cpp"_s << u"#include \"tests/support/results.h\""_s;
}

void TestArrows::anInclude_thatBreaksARule_isFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(wrong(path, line).size(), 1);
}

void TestArrows::anInclude_thatKeepsTheRules_isNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("Qt Core") << u"core/text/a.cpp"_s << u"#include <QString>"_s;
    QTest::newRow("Qt Core by its module") << u"core/text/a.cpp"_s << u"#include <QtCore/qstring.h>"_s;
    QTest::newRow("the standard library") << u"core/text/a.cpp"_s << u"#include <vector>"_s;
    QTest::newRow("another library") << u"core/load/a.cpp"_s << u"#include <quazip/quazip.h>"_s;
    QTest::newRow("a room further in") << u"core/model/a.cpp"_s << u"#include \"core/base/result.h\""_s;
    QTest::newRow("its own room") << u"core/text/a.cpp"_s << u"#include \"core/text/offsets.h\""_s;
    QTest::newRow("SQLite in the store") << u"core/store/a.cpp"_s << u"#include <sqlite3.h>"_s;
    QTest::newRow("the network in load") << u"core/load/a.cpp"_s << u"#include <QNetworkReply>"_s;
    QTest::newRow("Qt Gui in render") << u"app/render/pdf.cpp"_s << u"#include <QPdfWriter>"_s;
    QTest::newRow("a widget in the window") << u"app/gui/a.cpp"_s << u"#include <QWidget>"_s;
    QTest::newRow("a printer in the window") << u"app/gui/a.cpp"_s << u"#include <QPrinter>"_s;
    QTest::newRow("render from the window") << u"app/gui/a.cpp"_s << u"#include \"app/render/pdf.h\""_s;
    QTest::newRow("its own moc") << u"app/gui/a.cpp"_s << u"#include \"a.moc\""_s;
    QTest::newRow("in a comment") << u"core/text/a.cpp"_s << u"// #include <QImage>"_s;
}

void TestArrows::anInclude_thatKeepsTheRules_isNot()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(wrong(path, line), QStringList());
}

void TestArrows::findings_nameFileAndLine()
{
    const QString text = u"#pragma once\n\n#include <QString>\n#include <QColor>\n#include <QFont>\n"_s;
    const QStringList findings = wrong(u"core/model/tag.h"_s, text);
    QCOMPARE(findings, (QStringList{u"core/model/tag.h:4: QColor: it belongs to QtGui"_s,
                                    u"core/model/tag.h:5: QFont: it belongs to QtGui"_s}));
}

QTEST_APPLESS_MAIN(TestArrows)
#include "tst_arrows.moc"
