// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace claimline::gui {

class ReaderView;
class Selection;
class Session;

/// The middle of the window: the chosen article's heading, what its text says about itself, a field
/// to find words in it, and the text with its marks.
class ReaderPane : public QWidget {
    Q_OBJECT

public:
    ReaderPane(Session& session, Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] ReaderView& view() const { return *m_view; }
    /// Of the text that is shown; null where none is.
    [[nodiscard]] CaptureId capture() const { return m_capture; }
    void find();

private:
    QWidget* emptyPage();
    QWidget* articlePage();
    QFrame* noticeBar();
    QFrame* findBar();
    void showArticle(ArticleId article);
    void showHeading();
    void showMarks();
    void acceptTranslation();
    void findNext();

    Session& m_session;
    Selection& m_selection;
    QStackedLayout* m_pages;
    QLabel* m_title;
    QLabel* m_details;
    QFrame* m_notice;
    QLabel* m_noticeText;
    QPushButton* m_noticeAccept;
    QFrame* m_findBar;
    QLineEdit* m_findText;
    QLabel* m_findAnswer;
    ReaderView* m_view;
    CaptureId m_capture;
};

} // namespace claimline::gui
