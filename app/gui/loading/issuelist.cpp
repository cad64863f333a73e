// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/loading/issuelist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace claimline::gui {

IssueList::IssueList(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({tr("What"), tr("Why")});
    setRootIsDecorated(false);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAccessibleName(tr("What could not be loaded"));
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void IssueList::show(const Issues& issues)
{
    clear();
    for (const Issue& issue : issues) {
        auto* item = new QTreeWidgetItem(this, {issue.item, issue.error.message});
        item->setToolTip(1, issue.error.message);
    }
}

void IssueList::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTreeWidget::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (const QTreeWidgetItem* item : selectedItems()) {
        lines.append(item->text(0) + u'\t' + item->text(1));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace claimline::gui
