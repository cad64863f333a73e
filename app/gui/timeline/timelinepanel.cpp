// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/timeline/timelinepanel.h"

#include "app/gui/inspector/fields.h"
#include "app/gui/look/appearance.h"
#include "app/gui/look/heading.h"
#include "app/gui/look/words.h"
#include "app/gui/session/selection.h"
#include "app/gui/session/session.h"
#include "app/gui/timeline/timelineview.h"
#include "app/render/timelineexport.h"
#include "core/report/timelineevents.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

constexpr double exportWidth = 1400;
constexpr double exportScale = 2; ///< pixels a unit, so that print is sharp

} // namespace

TimelinePanel::TimelinePanel(Session& session, Selection& selection, Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_selection(selection)
    , m_view(new TimelineView(this))
    , m_lanes(new CalmComboBox(this))
    , m_dates(new CalmComboBox(this))
    , m_pages(new QStackedLayout)
{
    m_lanes->addItem(tr("By speaker"), static_cast<int>(timeline::LaneKind::Speaker));
    m_lanes->addItem(tr("By topic"), static_cast<int>(timeline::LaneKind::Topic));
    m_lanes->addItem(tr("By claim"), static_cast<int>(timeline::LaneKind::Claim));
    m_lanes->addItem(tr("By article"), static_cast<int>(timeline::LaneKind::Article));
    m_lanes->setAccessibleName(tr("Lanes"));
    m_dates->addItem(tr("Said when"), static_cast<int>(timeline::DateKind::Said));
    m_dates->addItem(tr("About when"), static_cast<int>(timeline::DateKind::About));
    m_dates->setAccessibleName(tr("Dates"));
    auto* all = new QPushButton(tr("Show all"), this);
    auto* exported = new QPushButton(tr("Export…"), this);
    for (CalmComboBox* box : {m_lanes, m_dates}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    auto* top = new QHBoxLayout;
    top->addWidget(m_lanes);
    top->addWidget(m_dates);
    top->addStretch();
    top->addWidget(all);
    top->addWidget(exported);
    m_pages->addWidget(hintLabel(tr("Nothing on the timeline yet. It shows each statement that you mark."), this));
    m_pages->addWidget(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(m_pages, 1);
    setFocusProxy(m_view);
    m_view->setScheme(appearance.scheme());

    connect(&appearance, &Appearance::changed, this, [this, &appearance] { m_view->setScheme(appearance.scheme()); });
    connect(m_lanes, &QComboBox::currentIndexChanged, this,
        [this] { m_view->setLanes(m_lanes->value<timeline::LaneKind>()); });
    connect(m_dates, &QComboBox::currentIndexChanged, this,
        [this] { m_view->setDates(m_dates->value<timeline::DateKind>()); });
    connect(all, &QPushButton::clicked, m_view, &TimelineView::showAll);
    connect(exported, &QPushButton::clicked, this, &TimelinePanel::exportToFile);
    connect(m_view, &TimelineView::chosen, this, [this](qint64 id) { m_selection.showStatement(StatementId(id)); });
    connect(&selection, &Selection::statementChanged, this, [this](StatementId id) { m_view->setCurrent(id.value()); });
    const auto becomeStale = [this] {
        m_isStale = true;
        QMetaObject::invokeMethod(this, &TimelinePanel::refresh, Qt::QueuedConnection);
    };
    connect(&session, &Session::opened, this, becomeStale);
    connect(&session, &Session::changed, this, becomeStale);
    connect(&session, &Session::closing, this, [this] {
        m_view->clear();
        m_pages->setCurrentIndex(0);
        m_isStale = true;
    });
}

void TimelinePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void TimelinePanel::refresh()
{
    // A timeline that nobody sees is not laid out at every act.
    if (!m_isStale || !isVisible() || !m_session.isOpen()) {
        return;
    }
    m_isStale = false;
    const auto events = report::timelineEvents(m_session.reader(), windowLanguage());
    m_pages->setCurrentIndex(events->count() == 0 ? 0 : 1);
    m_view->showEvents(events);
    m_view->setCurrent(m_selection.statement().value());
}

void TimelinePanel::exportToFile()
{
    if (!m_session.isOpen()) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Export the timeline"), m_session.name() + u".svg"_s,
        tr("Drawing (*.svg);;Picture (*.png);;Pages (*.pdf);;Data (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &TimelinePanel::writeTo);
    dialog->open();
}

bool TimelinePanel::writeTo(const QString& path)
{
    timeline::LayoutOptions options;
    options.by = m_lanes->value<timeline::LaneKind>();
    options.date = m_dates->value<timeline::DateKind>();
    options.order = timeline::LaneOrder::ByFirstDay;
    const timeline::Layout layout(report::timelineEvents(m_session.reader(), windowLanguage()), options);
    timeline::Style style;
    style.language = windowLanguage();
    Result<void> result;
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        render::TimelinePages pages;
        pages.title = m_session.name();
        pages.style.language = windowLanguage();
        result = render::writeTimelinePdf(layout, pages, path);
    } else if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        result = render::writeTimelineJson(layout, path);
    } else if (path.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        result = render::writeTimelinePng(timeline::wholePicture(layout, exportWidth, style), exportScale, {}, path);
    } else if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        result = render::writeTimelineSvg(timeline::wholePicture(layout, exportWidth, style),
            timeline::Palette::of(timeline::Scheme::Print), path);
    } else {
        result = failure(ErrorCode::InvalidArgument, tr("End the file's name in .svg, .png, .pdf or .json."));
    }
    if (!m_session.accept(result)) {
        return false;
    }
    Q_EMIT written(path);
    return true;
}

} // namespace claimline::gui
