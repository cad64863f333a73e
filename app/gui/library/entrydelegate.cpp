// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/library/entrydelegate.h"

#include "app/gui/library/librarymodel.h"
#include "app/gui/look/appearance.h"
#include "app/gui/look/icons.h"

#include <QApplication>
#include <QPainter>

namespace claimline::gui {

namespace {

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

int pad(const QFontMetrics& metrics)
{
    return metrics.height() / 4;
}

} // namespace

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString title = option.text;
    const bool isSection = !index.parent().isValid();
    option.font.setBold(isSection);
    if (isSection) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    option.text.clear();
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor strong = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = isSelected ? strong : faintText(option.palette);
    const QFontMetrics metrics(option.font);
    const QFont smallFont = smaller(option.font);
    const int side = metrics.height();
    QRect place = option.rect.adjusted(pad(metrics), pad(metrics), -pad(metrics), -pad(metrics));

    painter->save();
    painter->drawPixmap(place.topLeft(), drawing(index.data(LibraryModel::IconRole).toString(), faint, side));
    place.setLeft(place.left() + side + 2 * pad(metrics));
    painter->setPen(strong);
    painter->setFont(option.font);
    painter->drawText(place, Qt::AlignTop | Qt::AlignLeading, metrics.elidedText(title, Qt::ElideRight, place.width()));
    painter->setPen(faint);
    painter->setFont(smallFont);
    const QString detail = index.data(LibraryModel::DetailRole).toString();
    painter->drawText(place, Qt::AlignBottom | Qt::AlignLeading,
        QFontMetrics(smallFont).elidedText(detail, Qt::ElideRight, place.width()));
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    if (!index.parent().isValid()) {
        return {10 * metrics.averageCharWidth(), metrics.height() + 2 * pad(metrics)};
    }
    const int lines = metrics.height() + QFontMetrics(smaller(option.font)).height();
    return {20 * metrics.averageCharWidth(), lines + 2 * pad(metrics)};
}

} // namespace claimline::gui
