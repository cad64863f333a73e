// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include <deque>
#include <functional>
#include <memory>

namespace claimline::render {

/// The smallest thing that a page can end after: a line of text, a row, a figure. Lengths are in
/// the device's pixels.
struct PageItem {
    double height = 0;
    double spaceBefore = 0;    ///< falls away at the head of a page
    bool keepWithNext = false; ///< no page ends after it
    /// Draws it with its upper left corner at the point.
    std::function<void(QPainter&, QPointF)> draw;
    /// Comes first again where this begins a page: the head of its table. May be null.
    std::shared_ptr<const PageItem> head;
};

/// Fills pages of one height with items in order, never parting what is to be kept together unless
/// that alone is higher than a page. Holds back only what is kept with the next item, and that up
/// to one page: memory does not grow with the report.
class PageFiller {
public:
    /// What is called for: an item at `y` below the upper edge of the page's text area, and a page.
    class Target {
    public:
        virtual ~Target() = default;
        virtual void place(const PageItem& item, double y) = 0;
        virtual void beginPage() = 0;
    };

    /// The first page has begun already.
    PageFiller(double pageHeight, Target& target);

    void add(PageItem item);
    /// Ends the page, unless nothing is on it.
    void breakPage();
    /// Places what is held back.
    void flush();

    [[nodiscard]] double pageHeight() const { return m_pageHeight; }
    /// The height of what is kept with the next item.
    [[nodiscard]] double heldBack() const;

private:
    [[nodiscard]] double pendingHeight() const;
    void placePending();
    void place(const PageItem& item);
    void beginPage();

    double m_pageHeight;
    Target& m_target;
    std::deque<PageItem> m_pending;
    double m_used = 0;
    double m_pendingSum = 0; ///< heights and spaces of all in m_pending
};

} // namespace claimline::render
