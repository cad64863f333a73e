// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/formwidget.h"

#include <QEvent>
#include <QFormLayout>

namespace claimline::gui {

namespace {

constexpr int lettersBesideEachOther = 40;

} // namespace

FormWidget::FormWidget(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fit();
}

void FormWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FormWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void FormWidget::fit()
{
    const bool narrow = width() < lettersBesideEachOther * fontMetrics().averageCharWidth();
    const auto policy = narrow ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows;
    if (m_form->rowWrapPolicy() != policy) {
        m_form->setRowWrapPolicy(policy);
    }
}

} // namespace claimline::gui
