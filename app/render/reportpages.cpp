// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/reportpages.h"

namespace claimline::render {

namespace {

/// Sums of many lines differ from the page's height by rounding.
constexpr double tolerance = 0.01;

} // namespace

PageFiller::PageFiller(double pageHeight, Target& target) : m_pageHeight(pageHeight), m_target(target) {}

double PageFiller::heldBack() const
{
    return m_pendingSum;
}

double PageFiller::pendingHeight() const
{
    const double space = m_used == 0 && !m_pending.empty() ? m_pending.front().spaceBefore : 0;
    return m_pendingSum - space;
}

void PageFiller::add(PageItem item)
{
    const bool kept = item.keepWithNext;
    m_pendingSum += item.spaceBefore + item.height;
    m_pending.push_back(std::move(item));
    if (!kept || m_pendingSum > m_pageHeight) {
        placePending();
    }
}

void PageFiller::placePending()
{
    if (m_pending.empty()) {
        return;
    }
    const bool fitsHere = m_used + pendingHeight() <= m_pageHeight + tolerance;
    const bool fitsOnePage = m_pendingSum - m_pending.front().spaceBefore <= m_pageHeight + tolerance;
    if (!fitsHere && fitsOnePage && m_used > 0) {
        beginPage();
    }
    while (!m_pending.empty()) {
        place(m_pending.front());
        m_pending.pop_front();
    }
    m_pendingSum = 0;
}

void PageFiller::place(const PageItem& item)
{
    const double space = m_used == 0 ? 0 : item.spaceBefore;
    // Only in a group that is higher than a page.
    if (m_used > 0 && m_used + space + item.height > m_pageHeight + tolerance) {
        beginPage();
    }
    if (m_used == 0 && item.head) {
        m_target.place(*item.head, 0);
        m_used = item.head->height;
    }
    m_used += m_used == 0 ? 0 : space;
    m_target.place(item, m_used);
    m_used += item.height;
}

void PageFiller::beginPage()
{
    m_target.beginPage();
    m_used = 0;
}

void PageFiller::breakPage()
{
    flush();
    if (m_used > 0) {
        beginPage();
    }
}

void PageFiller::flush()
{
    placePending();
}

} // namespace claimline::render
