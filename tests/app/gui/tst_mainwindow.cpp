// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/actions/actions.h"
#include "app/gui/claims/statementmodel.h"
#include "app/gui/claims/statementtable.h"
#include "app/gui/inspector/agentfield.h"
#include "app/gui/inspector/fields.h"
#include "app/gui/inspector/inspector.h"
#include "app/gui/inspector/statementform.h"
#include "app/gui/inspector/statementpanel.h"
#include "app/gui/library/librarymodel.h"
#include "app/gui/library/librarypanel.h"
#include "app/gui/loading/loader.h"
#include "app/gui/look/appearance.h"
#include "app/gui/mainwindow.h"
#include "app/gui/reader/readerpane.h"
#include "app/gui/reader/readerview.h"
#include "app/gui/report/reportwindow.h"
#include "app/gui/session/messagebar.h"
#include "app/gui/session/projectcommands.h"
#include "app/gui/session/session.h"
#include "app/gui/timeline/timelinepanel.h"
#include "app/gui/timeline/timelineview.h"
#include "tests/support/results.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace claimline;
using namespace claimline::gui;
using namespace Qt::StringLiterals;

namespace {

const QString news = u"The plant is safe, said Ada. Bob denied it on Monday.\n\nThe office closes in May."_s;

/// The whole window on an empty folder. Settings outlive the window, as they do the program.
struct Desk {
    Desk() : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) { open(); }

    void open()
    {
        appearance = std::make_unique<Appearance>(settings);
        session = std::make_unique<Session>(u"Tester"_s);
        window = std::make_unique<MainWindow>(*session, *appearance, settings);
        window->show();
        window->activateWindow();
        isActive = QTest::qWaitForWindowActive(window.get());
    }
    void close()
    {
        window->close();
        window.reset();
        session.reset();
        appearance.reset();
    }
    [[nodiscard]] QString path(const QString& name = u"p.claimline"_s) const { return folder.filePath(name); }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile made(path(name));
        if (made.open(QIODevice::WriteOnly)) {
            made.write(bytes);
        }
        return path(name);
    }
    void drop(QMimeData* data)
    {
        const std::unique_ptr<QMimeData> owned(data);
        // Qt hands a drop to whatever took the entering before it.
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
    }
    void dropText(const QString& text)
    {
        auto* data = new QMimeData;
        data->setText(text);
        drop(data);
    }
    /// A project with the news as its only article, shown, and the caret at its beginning.
    [[nodiscard]] bool begin()
    {
        if (!isActive || !session->create(path())) {
            return false;
        }
        dropText(news);
        return window->reader().capture().value() != 0;
    }
    [[nodiscard]] ReaderView& view() const { return window->reader().view(); }
    [[nodiscard]] std::vector<StatementId> statements() const { return session->reader().statementIds(); }
    [[nodiscard]] QAction& action(ActionId id) const { return window->actions()[id]; }
    void typeMark()
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_C);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    bool isActive = false; ///< else nothing has the focus
    QTemporaryDir folder;
    QSettings settings;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// The window as a person uses it: by dropping, by keys, with every view following.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drop_files_loadsThemAndShowsTheLast();
    void drop_text_becomesAnArticle();
    void drop_html_isReadForItsParagraphs();
    void drop_project_opensIt();
    void mark_byKeysAlone_recordsTheSentenceAtTheCaret();
    void mark_selection_isWhatIsMarked();
    void mark_withSpeakerTyped_savesBothAtOnce();
    void mark_escape_leavesNothing();
    void mark_overlapping_areBothShown();
    void undoAndRedo_byKeys_refreshTheViews();
    void edit_claimInTheInspector_isSavedByEnter();
    void delete_byKey_canBeUndone();
    void chosenStatement_isChosenInEveryView();
    void open_wrongFile_saysSoAndKeepsTheProject();
    void open_missingFile_saysSo();
    void create_overAFile_leavesItAlone();
    void close_andOpenAgain_showsTheSameArticle();
    void start_opensTheLastProject();
    void translationNotice_isShownAndAccepted();
    void readOnlyProject_cannotBeMarked();
    void fontSize_isObeyedEverywhere();
    void actions_haveNoKeyTwiceInOneScope();
    void report_previewAndExport_holdTheClaim();
    void timeline_export_writesADrawing();
    void sample_opensWithItsStatements();
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestMainWindow::drop_files_loadsThemAndShowsTheLast()
{
    Desk desk;
    QVERIFY(desk.session->create(desk.path()));
    QSignalSpy finished(&desk.window->loader(), &Loader::finished);
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(desk.file(u"a.txt"_s, "The mill burned down.")),
        QUrl::fromLocalFile(desk.file(u"b.txt"_s, "The mill stands."))});
    desk.drop(data);
    QVERIFY(finished.wait());
    QCOMPARE(desk.session->reader().articles().size(), 2U);
    QCOMPARE(desk.view().toPlainText(), u"The mill stands."_s);
    QTRY_COMPARE(desk.window->library().model().rowCount(desk.window->library().model().section(LibrarySection::Articles)), 2);
}

void TestMainWindow::drop_text_becomesAnArticle()
{
    Desk desk;
    QVERIFY(desk.begin());
    QCOMPARE(desk.view().toPlainText(), news);
    QCOMPARE(desk.session->reader().latestCapture(desk.window->selection().article())->obtained, Obtained::Drop);
}

void TestMainWindow::drop_html_isReadForItsParagraphs()
{
    Desk desk;
    QVERIFY(desk.session->create(desk.path()));
    auto* data = new QMimeData;
    data->setHtml(u"<h1>Mill</h1><p>It burned <i>down</i>.</p><p>Nobody was hurt.</p>"_s);
    desk.drop(data);
    QVERIFY(desk.view().toPlainText().contains(u"It burned down.\n\nNobody was hurt."_s));
}

void TestMainWindow::drop_project_opensIt()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.session->close();
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(desk.path())});
    desk.drop(data);
    QVERIFY(desk.session->isOpen());
    QCOMPARE(desk.view().toPlainText(), news);
}

void TestMainWindow::mark_byKeysAlone_recordsTheSentenceAtTheCaret()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.typeMark();
    QCOMPARE(desk.statements().size(), 1U);
    const Statement statement = *desk.session->reader().statement(desk.statements().front());
    QCOMPARE(desk.session->reader().passage(statement.passage)->quotation(), u"The plant is safe, said Ada."_s);
    QCOMPARE(desk.window->selection().statement(), statement.id);
    QVERIFY(desk.view().marks().find(statement.id) != nullptr);
    QCOMPARE(QApplication::focusWidget(), &desk.view());
}

void TestMainWindow::mark_selection_isWhatIsMarked()
{
    Desk desk;
    QVERIFY(desk.begin());
    QTextCursor cursor = desk.view().textCursor();
    cursor.setPosition(static_cast<int>(news.indexOf(u" Bob"_s)));
    cursor.setPosition(static_cast<int>(news.indexOf(u" on Monday"_s)) + 1, QTextCursor::KeepAnchor);
    desk.view().setTextCursor(cursor);
    QVERIFY(desk.view().markButton().isVisible());
    QTest::mouseClick(&desk.view().markButton(), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const Statement statement = *desk.session->reader().statement(desk.statements().front());
    QCOMPARE(desk.session->reader().passage(statement.passage)->quotation(), u"Bob denied it"_s);
}

void TestMainWindow::mark_withSpeakerTyped_savesBothAtOnce()
{
    Desk desk;
    QVERIFY(desk.begin());
    QTest::keyClick(&desk.view(), Qt::Key_C);
    QTest::keyClicks(QApplication::focusWidget(), u"The plant is safe"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Ada"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(desk.statements().size(), 1U);
    const auto summary = desk.session->reader().summaries().front();
    QCOMPARE(summary.wording, u"The plant is safe"_s);
    QCOMPARE(summary.asserterName, u"Ada"_s);
    QCOMPARE(desk.session->reader().journal().size(), 2U); // loaded, marked
}

void TestMainWindow::mark_escape_leavesNothing()
{
    Desk desk;
    QVERIFY(desk.begin());
    QTest::keyClick(&desk.view(), Qt::Key_C);
    QVERIFY(desk.window->inspector().statement().isDrafting());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!desk.window->inspector().statement().isDrafting());
    QCOMPARE(desk.statements().size(), 0U);
    QCOMPARE(QApplication::focusWidget(), &desk.view());
}

void TestMainWindow::mark_overlapping_areBothShown()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.typeMark();
    QTextCursor cursor = desk.view().textCursor();
    cursor.setPosition(4);
    cursor.setPosition(9, QTextCursor::KeepAnchor);
    desk.view().setTextCursor(cursor);
    desk.typeMark();
    QCOMPARE(desk.view().marks().at(5).size(), 2U);
    QVERIFY(desk.view().marks().marks().front().level != desk.view().marks().marks().back().level);
}

void TestMainWindow::undoAndRedo_byKeys_refreshTheViews()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.typeMark();
    QTRY_COMPARE(desk.window->statements().model().rowCount(), 1);
    QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.view().marks().marks().empty());
    QVERIFY(desk.window->selection().statement().isNull());
    QTRY_COMPARE(desk.window->statements().model().rowCount(), 0);
    QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.view().marks().marks().size(), 1U);
    QTRY_COMPARE(desk.window->statements().model().rowCount(), 1);
}

void TestMainWindow::edit_claimInTheInspector_isSavedByEnter()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.typeMark();
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &desk.window->inspector().statement().form().wording());
    QTest::keyClicks(QApplication::focusWidget(), u"The plant does not leak"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.session->reader().claims().front().wording, u"The plant does not leak"_s);
}

void TestMainWindow::delete_byKey_canBeUndone()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.typeMark();
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    QCOMPARE(desk.statements().size(), 0U);
    QVERIFY(desk.session->undo());
    QCOMPARE(desk.statements().size(), 1U);
}

void TestMainWindow::chosenStatement_isChosenInEveryView()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.typeMark();
    QTextCursor cursor = desk.view().textCursor();
    cursor.setPosition(static_cast<int>(news.indexOf(u"Bob"_s)));
    desk.view().setTextCursor(cursor);
    desk.typeMark();
    QTRY_COMPARE(desk.window->statements().model().rowCount(), 2);
    const StatementId first = desk.statements().front();
    desk.window->selection().showStatement(first);
    QCOMPARE(desk.view().current(), first);
    QCOMPARE(desk.window->statements().model().statement(desk.window->statements().view().currentIndex()), first);
    QCOMPARE(desk.window->inspector().statement().form().wording().text(), u"The plant is safe, said Ada."_s);
    QTest::keyClick(&desk.view(), Qt::Key_N);
    QCOMPARE(desk.window->selection().statement(), desk.statements().back());
}

void TestMainWindow::open_wrongFile_saysSoAndKeepsTheProject()
{
    Desk desk;
    QVERIFY(desk.begin());
    const QString wrong = desk.file(u"letter.claimline"_s, "Dear Sir, this is no project.");
    desk.window->projects().open(wrong);
    QVERIFY(desk.window->messages().isVisible());
    QVERIFY(!desk.window->messages().message().isEmpty());
    QVERIFY(desk.session->isOpen());
    QCOMPARE(desk.session->path(), desk.path());
    QCOMPARE(desk.view().toPlainText(), news);
}

void TestMainWindow::open_missingFile_saysSo()
{
    Desk desk;
    desk.window->projects().open(desk.path(u"nowhere.claimline"_s));
    QVERIFY(desk.window->messages().isVisible());
    QVERIFY(!desk.session->isOpen());
}

void TestMainWindow::create_overAFile_leavesItAlone()
{
    Desk desk;
    const QString path = desk.file(u"old.claimline"_s, "precious");
    QVERIFY(!desk.session->create(path));
    QVERIFY(desk.window->messages().isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestMainWindow::close_andOpenAgain_showsTheSameArticle()
{
    Desk desk;
    QVERIFY(desk.begin());
    const ArticleId first = desk.window->selection().article();
    desk.dropText(u"Another piece of news."_s);
    QVERIFY(desk.window->selection().article() != first);
    desk.window->selection().showArticle(first);
    desk.action(ActionId::CloseProject).trigger();
    QVERIFY(!desk.session->isOpen());
    QVERIFY(!desk.action(ActionId::Report).isEnabled());
    desk.window->projects().open(desk.path());
    QCOMPARE(desk.window->selection().article(), first);
    QCOMPARE(desk.window->projects().recent(), QStringList{desk.path()});
}

void TestMainWindow::start_opensTheLastProject()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.close();
    desk.open();
    desk.window->start({});
    QVERIFY(desk.session->isOpen());
    QCOMPARE(desk.view().toPlainText(), news);
}

void TestMainWindow::translationNotice_isShownAndAccepted()
{
    Desk desk;
    QVERIFY(desk.session->create(desk.path()));
    desk.dropText(u"The mill burned down.\n\nThis article was automatically translated from Dutch."_s);
    QVERIFY(desk.window->selection().article());
    Article article = *desk.session->reader().article(desk.window->selection().article());
    article.translation = Translation::Unknown;
    article.translatedFrom.clear();
    VERIFY_RESULT(desk.session->editor().editArticle(article));
    QPushButton* accept = nullptr;
    for (QPushButton* button : desk.window->reader().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Note it as a translation"_s) {
            accept = button;
        }
    }
    QVERIFY(accept);
    accept->click();
    QCOMPARE(desk.session->reader().article(article.id)->translation, Translation::Machine);
    QCOMPARE(desk.session->reader().article(article.id)->translatedFrom, u"nl"_s);
    QVERIFY(!accept->isVisible());
}

void TestMainWindow::readOnlyProject_cannotBeMarked()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.session->close();
    QVERIFY(desk.session->open(desk.path(), store::Access::ReadOnly));
    desk.typeMark();
    QCOMPARE(desk.statements().size(), 0U);
    QVERIFY(!desk.action(ActionId::Undo).isEnabled());
    QVERIFY(!desk.action(ActionId::LoadFiles).isEnabled());
}

void TestMainWindow::fontSize_isObeyedEverywhere()
{
    Desk desk;
    QVERIFY(desk.begin());
    const double before = desk.view().font().pointSizeF();
    const double timelineBefore = desk.window->timeline().view().drawingStyle().textSize;
    desk.appearance->setFontPercent(200);
    QTRY_COMPARE(desk.view().font().pointSizeF(), 2 * before);
    QVERIFY(desk.window->timeline().view().drawingStyle().textSize > 1.8 * timelineBefore);
    QCOMPARE(desk.window->inspector().statement().form().wording().font().pointSizeF(), 2 * before);
    desk.action(ActionId::NormalFont).trigger();
    QTRY_COMPARE(desk.view().font().pointSizeF(), before);
}

void TestMainWindow::actions_haveNoKeyTwiceInOneScope()
{
    QSet<QString> seen;
    QSet<QString> names;
    for (const ActionEntry& entry : actionCatalogue()) {
        QVERIFY2(!names.contains(QString::fromLatin1(entry.name)), entry.name);
        names.insert(QString::fromLatin1(entry.name));
        for (const QString& key : QString::fromLatin1(entry.keys).split(u"; "_s, Qt::SkipEmptyParts)) {
            const QString scoped = key + QString::number(static_cast<int>(entry.scope));
            QVERIFY2(!seen.contains(scoped), entry.name);
            QVERIFY2(!QKeySequence(key, QKeySequence::PortableText).isEmpty(), entry.keys);
            seen.insert(scoped);
        }
    }
}

void TestMainWindow::report_previewAndExport_holdTheClaim()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.typeMark();
    ReportWindow& report = desk.window->report();
    report.show();
    QTRY_VERIFY(report.pageCount() > 0);
    QVERIFY(report.writeTo(desk.path(u"report.md"_s)));
    QFile markdown(desk.path(u"report.md"_s));
    QVERIFY(markdown.open(QIODevice::ReadOnly));
    QVERIFY(markdown.readAll().contains("The plant is safe"));
    QVERIFY(report.writeTo(desk.path(u"report.pdf"_s)));
    QFile pdf(desk.path(u"report.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
    QVERIFY(!report.writeTo(desk.path(u"report.exe"_s)));
    QVERIFY(!QFile::exists(desk.path(u"report.exe"_s)));
}

void TestMainWindow::timeline_export_writesADrawing()
{
    Desk desk;
    QVERIFY(desk.begin());
    desk.typeMark();
    QVERIFY(desk.window->timeline().writeTo(desk.path(u"t.svg"_s)));
    QFile drawing(desk.path(u"t.svg"_s));
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    QVERIFY(drawing.readAll().contains("<svg"));
    QVERIFY(!desk.window->timeline().writeTo(desk.path(u"t.doc"_s)));
    QVERIFY(desk.window->messages().isVisible());
}

void TestMainWindow::sample_opensWithItsStatements()
{
    Desk desk;
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    desk.action(ActionId::OpenSample).trigger();
    QVERIFY2(desk.session->isOpen(), qPrintable(desk.window->messages().message()));
    QCOMPARE(desk.session->reader().articles().size(), 6U);
    QVERIFY(desk.statements().size() > 20);
    QTRY_VERIFY(!desk.view().marks().marks().empty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
