// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reader/readerpane.h"

#include "app/gui/look/appearance.h"
#include "app/gui/look/heading.h"
#include "app/gui/look/words.h"
#include "app/gui/reader/readerview.h"
#include "app/gui/session/selection.h"
#include "app/gui/session/session.h"
#include "core/report/phrases.h"
#include "core/text/translationnotice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace claimline::gui {

ReaderPane::ReaderPane(Session& session, Selection& selection, QWidget* parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_pages(new QStackedLayout(this)), m_view(new ReaderView(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_pages->addWidget(emptyPage());
    m_pages->addWidget(articlePage());
    setFocusProxy(m_view);
    connect(&selection, &Selection::articleChanged, this, &ReaderPane::showArticle);
    connect(&selection, &Selection::statementChanged, m_view, &ReaderView::showCurrent);
    connect(m_view, &ReaderView::markChosen, &selection, &Selection::showStatement);
    connect(&session, &Session::changed, this, [this](const store::Changes& changes) {
        if (!m_capture) {
            return;
        }
        if (touches(changes, store::RecordKind::Article)) {
            showHeading();
        }
        showMarks();
    });
}

QWidget* ReaderPane::emptyPage()
{
    return hintLabel(tr("No article is open.\n\nChoose one on the left, or drop files, a text or a page here.\n"
                        "To paste a text as an article, click on the library and press Ctrl+V."),
        this);
}

QWidget* ReaderPane::articlePage()
{
    auto* page = new QWidget(this);
    m_title = headingLine(page);
    m_details = faintLine(page);
    auto* heading = new QVBoxLayout;
    const int space = fontMetrics().height() / 2;
    heading->setContentsMargins(2 * space, space, 2 * space, space);
    heading->addWidget(m_title);
    heading->addWidget(m_details);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_notice = noticeBar());
    layout->addWidget(m_findBar = findBar());
    layout->addWidget(m_view, 1);
    return page;
}

QFrame* ReaderPane::noticeBar()
{
    auto* bar = new QFrame(this);
    bar->setFrameShape(QFrame::StyledPanel);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    m_noticeText = new QLabel(bar);
    m_noticeText->setWordWrap(true);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeAccept = new QPushButton(tr("Note it as a translation"), bar);
    auto* layout = new QHBoxLayout(bar);
    layout->addWidget(m_noticeText, 1);
    layout->addWidget(m_noticeAccept);
    connect(m_noticeAccept, &QPushButton::clicked, this, &ReaderPane::acceptTranslation);
    return bar;
}

QFrame* ReaderPane::findBar()
{
    auto* bar = new QFrame(this);
    m_findText = new QLineEdit(bar);
    m_findText->setPlaceholderText(tr("Find in the article"));
    m_findText->setAccessibleName(tr("Find in the article"));
    m_findText->setClearButtonEnabled(true);
    m_findAnswer = new QLabel(bar);
    auto* next = new QPushButton(tr("Next"), bar);
    auto* layout = new QHBoxLayout(bar);
    layout->addWidget(m_findText, 1);
    layout->addWidget(next);
    layout->addWidget(m_findAnswer);
    connect(next, &QPushButton::clicked, this, &ReaderPane::findNext);
    connect(m_findText, &QLineEdit::returnPressed, this, &ReaderPane::findNext);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), bar, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_findBar->hide();
        m_view->setFocus();
    });
    bar->hide();
    return bar;
}

void ReaderPane::find()
{
    m_findBar->show();
    m_findText->setFocus();
    m_findText->selectAll();
}

void ReaderPane::findNext()
{
    if (m_view->find(m_findText->text())) {
        m_findAnswer->clear();
        return;
    }
    m_view->moveCursor(QTextCursor::Start);
    const bool found = m_view->find(m_findText->text());
    m_findAnswer->setText(found ? tr("From the beginning again") : tr("Not found"));
}

void ReaderPane::showArticle(ArticleId article)
{
    m_capture = {};
    const auto capture = article ? m_session.reader().latestCapture(article) : std::nullopt;
    if (!capture) {
        m_view->showText({}, {});
        m_pages->setCurrentIndex(0);
        return;
    }
    m_capture = capture->id;
    const auto record = m_session.reader().article(article);
    m_view->showText(m_session.reader().text(*capture), record ? record->language : QString());
    showHeading();
    showMarks();
    m_pages->setCurrentIndex(1);
}

void ReaderPane::showHeading()
{
    const auto article = m_session.reader().article(m_selection.article());
    if (!article) {
        return;
    }
    m_title->setText(article->title);
    QStringList details{article->publisher.isEmpty() ? tr("publisher unknown") : article->publisher, article->byline,
        article->published.isEmpty() ? tr("published when is unknown") : inWords(article->published),
        languageInWords(article->language)};
    details.removeAll(QString());
    m_details->setText(details.join(u" · "_s));

    const auto notices = findTranslationNotices(m_view->toPlainText());
    m_notice->setVisible(!notices.empty());
    if (notices.empty()) {
        return;
    }
    const QString from = languageInWords(notices.front().sourceLanguage);
    const bool machine = notices.front().translator == Translator::Machine;
    m_noticeText->setText(from.isEmpty()
            ? (machine ? tr("The text says that it was translated automatically.") : tr("The text says that it is a translation."))
            : (machine ? tr("The text says that it was translated automatically, from %1.").arg(from)
                       : tr("The text says that it was translated from %1.").arg(from)));
    m_noticeAccept->setVisible(article->translation == Translation::Unknown && !m_session.isReadOnly());
}

void ReaderPane::acceptTranslation()
{
    const auto notices = findTranslationNotices(m_view->toPlainText());
    auto article = m_session.reader().article(m_selection.article());
    if (notices.empty() || !article) {
        return;
    }
    article->translation = notices.front().translator == Translator::Machine ? Translation::Machine : Translation::Human;
    if (article->translatedFrom.isEmpty()) {
        article->translatedFrom = notices.front().sourceLanguage;
    }
    m_session.accept(m_session.editor().editArticle(*article));
}

void ReaderPane::showMarks()
{
    std::vector<TextMark> marks;
    const store::Reader& reader = m_session.reader();
    for (const Statement& statement : reader.statementsIn(m_selection.article())) {
        const auto passage = statement.passage ? reader.passage(statement.passage) : std::nullopt;
        if (passage && passage->resolved && passage->capture == m_capture) {
            marks.push_back({statement.id, statement.number, passage->ranges, statement.guess});
        }
    }
    m_view->showMarks(MarkSet(std::move(marks)));
    m_view->showCurrent(m_selection.statement());
}

} // namespace claimline::gui
