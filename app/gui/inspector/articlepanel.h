// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QVBoxLayout;

namespace claimline::gui {

class CalmComboBox;
class DateField;
class Selection;
class Session;

/// The record of the chosen article. What is not known is asked for, and may stay unknown.
class ArticlePanel : public QWidget {
    Q_OBJECT

public:
    ArticlePanel(Session& session, Selection& selection, QWidget* parent = nullptr);

    /// Puts the caret where something is unknown.
    void askForUnknown();

private:
    void makeFields(QVBoxLayout& layout);
    void refresh();
    void save();
    void showFindings(ArticleId article);
    [[nodiscard]] Article typed(Article article) const;

    Session& m_session;
    Selection& m_selection;
    QStackedLayout* m_pages;
    QLabel* m_unknown;
    QLineEdit* m_title;
    QLineEdit* m_publisher;
    QLineEdit* m_byline;
    DateField* m_published;
    CalmComboBox* m_kind;
    QLineEdit* m_language;
    CalmComboBox* m_translation;
    QLineEdit* m_translatedFrom;
    QLineEdit* m_url;
    QLabel* m_findings;
    bool m_isFilling = false;
};

} // namespace claimline::gui
