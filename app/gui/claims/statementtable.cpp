// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/claims/statementtable.h"

#include "app/gui/claims/statementmodel.h"
#include "app/gui/look/heading.h"
#include "app/gui/look/words.h"
#include "app/gui/session/selection.h"
#include "app/gui/session/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace claimline::gui {

StatementTable::StatementTable(Session& session, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_selection(selection)
    , m_model(new StatementModel(session, this))
    , m_words(new QLineEdit(this))
    , m_only(new QLabel(this))
    , m_all(new QPushButton(tr("Show all"), this))
    , m_view(new QTableView(this))
    , m_pages(new QStackedLayout)
{
    m_words->setPlaceholderText(tr("Filter the statements"));
    m_words->setAccessibleName(tr("Filter the statements"));
    m_words->setClearButtonEnabled(true);
    m_only->setTextFormat(Qt::PlainText);
    m_only->hide();
    m_all->hide();
    makeView();
    m_pages->addWidget(hintLabel(tr("No statements here yet. Mark a claim in an article: caret in its sentence, then C."), this));
    m_pages->addWidget(m_view);
    auto* top = new QHBoxLayout;
    top->addWidget(m_words, 1);
    top->addWidget(m_only);
    top->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(m_pages, 1);
    setFocusProxy(m_view);

    connect(m_words, &QLineEdit::textChanged, m_model, &StatementModel::setWords);
    connect(m_all, &QPushButton::clicked, this, &StatementTable::showAll);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showEmptiness();
        follow(m_selection.statement());
    });
    connect(&selection, &Selection::statementChanged, this, &StatementTable::follow);
    connect(&session, &Session::closed, this, &StatementTable::showAll);
    showEmptiness();
}

void StatementTable::makeView()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Statements"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const int letter = m_view->fontMetrics().averageCharWidth();
    m_view->setColumnWidth(StatementModel::Claim, 58 * letter);
    m_view->setColumnWidth(StatementModel::Asserter, 26 * letter);
    m_view->setColumnWidth(StatementModel::Article, 26 * letter);
    m_view->setColumnWidth(StatementModel::Number, 7 * letter);
    m_view->setColumnWidth(StatementModel::Said, 26 * letter);
    m_view->setColumnWidth(StatementModel::About, 26 * letter);
    m_view->setColumnWidth(StatementModel::Verdict, 18 * letter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StatementTable::choose);
}

void StatementTable::choose(const QModelIndex& index)
{
    const StatementId statement = m_model->statement(index);
    if (statement && statement != m_selection.statement()) {
        m_selection.showStatement(statement);
    }
}

void StatementTable::follow(StatementId statement)
{
    const QModelIndex index = m_model->indexOf(statement);
    if (!index.isValid()) {
        m_view->clearSelection();
    } else if (m_view->currentIndex().row() != index.row() || !m_view->selectionModel()->hasSelection()) {
        m_view->setCurrentIndex(index);
    }
}

void StatementTable::showOnly(const store::StatementFilter& filter, const QString& title)
{
    m_model->setFilter(filter);
    m_only->setText(tr("Only: %1").arg(shortened(title, 50)));
    m_only->show();
    m_all->show();
}

void StatementTable::showAll()
{
    m_only->hide();
    m_all->hide();
    m_words->clear();
    m_model->setFilter({});
}

void StatementTable::showEmptiness()
{
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
}

} // namespace claimline::gui
