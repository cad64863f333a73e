// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/helpwindow.h"

#include "app/gui/look/words.h"

#include <QFile>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

QString helpText()
{
    QFile file(u":/help/%1.md"_s.arg(languageCode(windowLanguage())));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(u":/help/en.md"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), m_text(new QTextBrowser(this)), m_search(new QLineEdit(this))
{
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search in the help"));
    m_search->setAccessibleName(tr("Search in the help"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(fontMetrics().height());
    m_text->setMarkdown(helpText());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_text);
    resize(80 * fontMetrics().averageCharWidth(), 40 * fontMetrics().height());
    const auto findNext = [this] {
        if (!m_text->find(m_search->text())) {
            m_text->moveCursor(QTextCursor::Start);
            m_text->find(m_search->text());
        }
    };
    connect(m_search, &QLineEdit::returnPressed, this, findNext);
    connect(m_search, &QLineEdit::textEdited, this, [this, findNext] {
        m_text->moveCursor(QTextCursor::Start);
        findNext();
    });
}

void HelpWindow::showTopic(const QString& anchor)
{
    show();
    raise();
    activateWindow();
    // The headings stand in the order of the window's views in every language.
    static const QStringList topics{u"begin"_s, u"library"_s, u"reader"_s, u"statement"_s, u"statements"_s, u"timeline"_s,
        u"history"_s, u"report"_s, u"keys"_s};
    qsizetype wanted = topics.indexOf(anchor);
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && wanted >= 0; block = block.next()) {
        if (block.blockFormat().headingLevel() == 2 && wanted-- == 0) {
            QTextCursor cursor(block);
            m_text->moveCursor(QTextCursor::End);
            m_text->setTextCursor(cursor);
        }
    }
    m_search->setFocus();
}

} // namespace claimline::gui
