// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/recordlist.h"

#include "app/gui/look/buttonrow.h"
#include "app/gui/look/heading.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimline::gui {

RecordList::RecordList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void RecordList::setRows(std::vector<Row> rows, const QString& emptyWords)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        // Not at once: it may be the row whose button is being pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Row& row : rows) {
        addRow(row);
    }
    if (rows.empty()) {
        QLabel* label = faintLabel(this);
        label->setText(emptyWords);
        m_layout->addWidget(label);
    }
}

void RecordList::addRow(const Row& row)
{
    auto* line = new QWidget(this);
    auto* layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* words = new QLabel(row.words, line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(words);
    auto* buttons = new ButtonRow(line);
    layout->addWidget(buttons);
    const auto addButton = [&](const QString& text, const std::function<void()>& act) {
        auto* button = new QPushButton(text, line);
        button->setFlat(true);
        button->setAccessibleDescription(row.words);
        buttons->add(button);
        connect(button, &QPushButton::clicked, this, [act] { act(); });
    };
    if (row.open) {
        addButton(tr("Show"), row.open);
    }
    if (row.remove) {
        addButton(tr("Remove"), row.remove);
    }
    m_layout->addWidget(line);
}

} // namespace claimline::gui
