// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/statementpanel.h"

#include "app/gui/inspector/chaineditor.h"
#include "app/gui/inspector/fields.h"
#include "app/gui/inspector/statementform.h"
#include "app/gui/inspector/weighing.h"
#include "app/gui/look/buttonrow.h"
#include "app/gui/look/heading.h"
#include "app/gui/session/selection.h"
#include "app/gui/session/session.h"
#include "core/report/composernames.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace claimline::gui {

StatementPanel::StatementPanel(Session& session, Selection& selection, QWidget* parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_pages(new QStackedLayout(this))
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* content = new QWidget(scroll);
    auto* layout = new QVBoxLayout(content);
    m_title = sectionLabel({}, content);
    m_quotation = faintLabel(content);
    m_form = new StatementForm(session, content);
    layout->addWidget(m_title);
    layout->addWidget(m_quotation);
    makeButtons(*layout);
    layout->addWidget(m_form);
    m_recorded = new QWidget(content);
    auto* recorded = new QVBoxLayout(m_recorded);
    recorded->setContentsMargins(0, 0, 0, 0);
    recorded->addWidget(sectionLabel(tr("By what route"), m_recorded));
    recorded->addWidget(m_chain = new ChainEditor(m_recorded));
    recorded->addWidget(m_weighing = new Weighing(session, selection, m_recorded));
    recorded->addWidget(m_remove = new QPushButton(tr("Remove the statement"), m_recorded));
    layout->addWidget(m_recorded);
    layout->addStretch();
    scroll->setWidget(content);
    m_pages->addWidget(hintLabel(tr("No statement is chosen.\n\nPut the caret into a sentence of an article, or select some "
                                    "words, and press C to mark a claim. Click on a mark to see its statement."),
        this));
    m_pages->addWidget(scroll);

    connect(&selection, &Selection::statementChanged, this, [this] {
        if (std::exchange(m_draft, std::nullopt)) {
            Q_EMIT drafted();
        }
        refresh();
    });
    connect(&session, &Session::changed, this, &StatementPanel::refresh);
    connect(m_form, &StatementForm::edited, this, &StatementPanel::saveEdits);
    connect(m_form, &StatementForm::submitted, this, &StatementPanel::save);
    connect(m_chain, &ChainEditor::edited, this, [this] {
        if (!m_session.accept(saveChain(m_session.editor(), m_selection.statement(), m_chain->chain()))) {
            refresh();
        }
    });
    connect(m_remove, &QPushButton::clicked, this,
        [this] { m_session.accept(m_session.editor().removeStatement(m_selection.statement())); });
}

void StatementPanel::makeButtons(QVBoxLayout& layout)
{
    m_guess = new QFrame(this);
    m_guess->setFrameShape(QFrame::StyledPanel);
    auto* words = new QLabel(tr("Proposed by the program; nobody has accepted it yet."), m_guess);
    words->setWordWrap(true);
    auto* accept = new QPushButton(tr("Accept"), m_guess);
    auto* guessLayout = new QVBoxLayout(m_guess);
    guessLayout->addWidget(words);
    guessLayout->addWidget(accept, 0, Qt::AlignLeading);
    connect(accept, &QPushButton::clicked, this,
        [this] { m_session.accept(m_session.editor().acceptStatement(m_selection.statement())); });

    m_draftButtons = new ButtonRow(this);
    auto* save = new QPushButton(tr("Save (Enter)"), m_draftButtons);
    auto* discard = new QPushButton(tr("Discard (Esc)"), m_draftButtons);
    m_draftButtons->add(save);
    m_draftButtons->add(discard);
    connect(save, &QPushButton::clicked, this, &StatementPanel::save);
    connect(discard, &QPushButton::clicked, this, &StatementPanel::discard);
    layout.addWidget(m_guess);
    layout.addWidget(m_draftButtons);
}

void StatementPanel::begin(CaptureId capture, std::vector<TextRange> ranges, const QString& quotation)
{
    m_selection.showStatement({});
    m_draft = Draft{capture, std::move(ranges)};
    StatementValues values;
    values.wording = quotation.simplified();
    values.manner = Manner::OwnVoice;
    m_form->refreshNames();
    m_form->setValues(values);
    m_form->setPhrases({}, {});
    m_form->setReadOnly(false);
    m_title->setText(tr("New statement"));
    m_quotation->setText(report::quoted(quotation, windowLanguage()));
    m_guess->hide();
    m_draftButtons->show();
    m_recorded->hide();
    m_pages->setCurrentIndex(1);
    focusWording();
}

void StatementPanel::focusWording()
{
    m_form->wording().setFocus(Qt::ShortcutFocusReason);
    m_form->wording().selectAll();
}

void StatementPanel::save()
{
    if (!m_draft) {
        saveEdits();
        Q_EMIT left();
        return;
    }
    if (!m_form->isValid()) {
        return;
    }
    const auto statement = markClaim(m_session.editor(), m_draft->capture, m_draft->ranges, m_form->values());
    if (!m_session.accept(statement)) {
        return;
    }
    m_draft.reset();
    Q_EMIT drafted();
    m_selection.showStatement(*statement);
    Q_EMIT left();
}

void StatementPanel::discard()
{
    if (m_draft) {
        m_draft.reset();
        Q_EMIT drafted();
    }
    refresh();
    Q_EMIT left();
}

void StatementPanel::saveEdits()
{
    if (m_draft || !m_selection.statement() || m_session.isReadOnly()) {
        return;
    }
    if (!m_session.accept(saveStatement(m_session.editor(), m_selection.statement(), m_form->values()))) {
        refresh();
    }
}

void StatementPanel::refresh()
{
    if (m_draft) {
        m_form->refreshNames();
    } else {
        showStatement(m_selection.statement());
    }
}

void StatementPanel::showStatement(StatementId id)
{
    const auto statement = id ? m_session.reader().statement(id) : std::nullopt;
    m_pages->setCurrentIndex(statement ? 1 : 0);
    if (!statement) {
        m_weighing->showStatement({});
        return;
    }
    const store::Reader& reader = m_session.reader();
    const auto claim = reader.claim(statement->claim);
    const auto passage = statement->passage ? reader.passage(statement->passage) : std::nullopt;
    m_title->setText(tr("Statement %1").arg(statement->number));
    m_quotation->setText(passage ? report::quoted(passage->quotation(), windowLanguage()) : tr("Without a passage"));
    m_guess->setVisible(statement->guess);
    m_draftButtons->hide();
    m_recorded->show();
    m_form->refreshNames();
    m_form->setValues(valuesOf(reader, *statement));
    m_form->setPhrases(statement->said.phrase, claim ? claim->about.phrase : QString());
    m_form->setReadOnly(m_session.isReadOnly());
    const report::Plan noReport;
    m_chain->setChain(chainValuesOf(reader, *statement),
        report::ProjectWords(reader, noReport, windowLanguage()).attributionSentence(*statement));
    m_chain->setEnabled(!m_session.isReadOnly());
    m_remove->setEnabled(!m_session.isReadOnly());
    m_weighing->showStatement(id);
}

void StatementPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        discard();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace claimline::gui
