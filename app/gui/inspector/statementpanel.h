// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/text/offsets.h"

#include <QWidget>

#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace claimline::gui {

class ButtonRow;
class ChainEditor;
class Selection;
class Session;
class StatementForm;
class Weighing;

/// The chosen statement with all that is recorded of it; or one that is about to be made, which is
/// in the project only when it is saved.
class StatementPanel : public QWidget {
    Q_OBJECT

public:
    StatementPanel(Session& session, Selection& selection, QWidget* parent = nullptr);

    /// Offers a new statement of this passage, with its words as the claim to begin with.
    void begin(CaptureId capture, std::vector<TextRange> ranges, const QString& quotation);
    [[nodiscard]] bool isDrafting() const { return m_draft.has_value(); }
    void save();
    /// Takes a draft back; of a statement, what is typed and not yet saved.
    void discard();
    void focusWording();
    [[nodiscard]] StatementForm& form() const { return *m_form; }

Q_SIGNALS:
    /// A draft came to an end, saved or not.
    void drafted();
    /// Esc, or saved: the reader is where to go on.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Draft {
        CaptureId capture;
        std::vector<TextRange> ranges;
    };

    void refresh();
    void showStatement(StatementId id);
    void saveEdits();
    void makeButtons(QVBoxLayout& layout);

    Session& m_session;
    Selection& m_selection;
    QStackedLayout* m_pages;
    QLabel* m_title;
    QLabel* m_quotation;
    QFrame* m_guess;
    StatementForm* m_form;
    ButtonRow* m_draftButtons;
    QWidget* m_recorded; ///< what only a statement that is recorded has
    ChainEditor* m_chain;
    Weighing* m_weighing;
    QPushButton* m_remove;
    std::optional<Draft> m_draft;
};

} // namespace claimline::gui
