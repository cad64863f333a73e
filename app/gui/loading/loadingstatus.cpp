// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/loading/loadingstatus.h"

#include "app/gui/loading/loader.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace claimline::gui {

LoadingStatus::LoadingStatus(Loader& loader, QWidget* parent) : QWidget(parent), m_progress(new QProgressBar(this))
{
    m_progress->setAccessibleName(tr("Loading articles"));
    m_progress->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    auto* cancel = new QPushButton(tr("Cancel loading"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(cancel);
    hide();
    connect(cancel, &QPushButton::clicked, &loader, &Loader::cancel);
    connect(&loader, &Loader::started, this, [this] {
        m_progress->setRange(0, 0);
        show();
    });
    connect(&loader, &Loader::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    });
    connect(&loader, &Loader::finished, this, &QWidget::hide);
}

} // namespace claimline::gui
