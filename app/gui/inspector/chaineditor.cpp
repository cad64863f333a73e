// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/chaineditor.h"

#include "app/gui/look/buttonrow.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace claimline::gui {

namespace {

enum Column { Who, Cue, Medium, When, Seen, ColumnCount };

} // namespace

ChainEditor::ChainEditor(QWidget* parent)
    : QWidget(parent), m_words(new QLabel(this)), m_table(new QTableWidget(0, ColumnCount, this)), m_remove(new QPushButton(tr("Remove hop"), this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setHorizontalHeaderLabels({tr("By"), tr("Cue"), tr("Medium"), tr("When"), tr("Seen")});
    m_table->setAccessibleName(tr("The route from the article inwards"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Who, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Cue, QHeaderView::Stretch);
    m_table->horizontalHeaderItem(Seen)->setToolTip(tr("Whether we saw this hop's own words ourselves"));

    auto* add = new QPushButton(tr("Add a hop"), this);
    add->setToolTip(tr("The article has it from somebody: a newspaper, an agency, a book"));
    auto* buttons = new ButtonRow(this);
    buttons->add(add);
    buttons->add(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &ChainEditor::addHop);
    connect(m_remove, &QPushButton::clicked, this, &ChainEditor::removeHop);
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (!m_isFilling && (row == 0 || column != Who || !m_table->item(row, Who)->text().isEmpty())) {
            Q_EMIT edited();
        }
    });
}

void ChainEditor::setChain(const std::vector<HopValues>& chain, const QString& inWords)
{
    m_isFilling = true;
    m_words->setText(inWords);
    m_table->setRowCount(static_cast<int>(chain.size()));
    for (std::size_t i = 0; i < chain.size(); ++i) {
        setRow(static_cast<int>(i), chain[i]);
    }
    fitHeight();
    m_isFilling = false;
}

void ChainEditor::setRow(int row, const HopValues& hop)
{
    const bool isArticle = hop.agent.isEmpty() && hop.id;
    auto* who = new QTableWidgetItem(isArticle ? tr("the article") : hop.agent);
    who->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(hop.id.value()));
    who->setData(Qt::UserRole + 1, isArticle);
    if (isArticle) {
        who->setFlags(who->flags() & ~Qt::ItemIsEditable);
    }
    auto* seen = new QTableWidgetItem;
    seen->setFlags((seen->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsEditable);
    seen->setCheckState(hop.seen ? Qt::Checked : Qt::Unchecked);
    seen->setData(Qt::AccessibleTextRole, hop.seen ? tr("seen") : tr("not seen"));
    m_table->setItem(row, Who, who);
    m_table->setItem(row, Cue, new QTableWidgetItem(hop.cue));
    m_table->setItem(row, Medium, new QTableWidgetItem(hop.medium));
    m_table->setItem(row, When, new QTableWidgetItem(hop.date));
    m_table->setItem(row, Seen, seen);
}

std::vector<HopValues> ChainEditor::chain() const
{
    std::vector<HopValues> chain;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem& who = *m_table->item(row, Who);
        const bool isArticle = who.data(Qt::UserRole + 1).toBool();
        if (!isArticle && who.text().isEmpty()) {
            continue; // a hop begun and not yet named
        }
        HopValues hop;
        hop.id = HopId(who.data(Qt::UserRole).toLongLong());
        hop.agent = isArticle ? QString() : who.text();
        hop.cue = m_table->item(row, Cue)->text();
        hop.medium = m_table->item(row, Medium)->text();
        hop.date = m_table->item(row, When)->text();
        hop.seen = m_table->item(row, Seen)->checkState() == Qt::Checked;
        chain.push_back(hop);
    }
    return chain;
}

void ChainEditor::addHop()
{
    m_isFilling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    setRow(row, {});
    fitHeight();
    m_isFilling = false;
    m_table->setCurrentCell(row, Who);
    m_table->editItem(m_table->item(row, Who));
}

void ChainEditor::removeHop()
{
    const int row = m_table->currentRow();
    if (row < 0) {
        return;
    }
    m_table->removeRow(row);
    fitHeight();
    Q_EMIT edited();
}

void ChainEditor::fitHeight()
{
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height + m_table->fontMetrics().height() / 4);
    m_table->setVisible(m_table->rowCount() > 0);
}

} // namespace claimline::gui
