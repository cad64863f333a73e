// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/reader/markset.h"

#include <QPlainTextEdit>

#include <optional>

class QToolButton;

namespace claimline::gui {

class ReaderMargin;

/// Shows the text of a capture as it is, letter for letter, with its marks: a ground and an
/// underline for each, further from the words the further out it is nested, ticks where it begins
/// and ends, broken where nobody has accepted it, and its number in the margin.
///
/// Positions in the document are offsets into the text: the document is plain and never rich.
class ReaderView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ReaderView(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

    void showText(const QString& text, const QString& language);
    void showMarks(MarkSet marks);
    /// Null: none. Scrolls to it.
    void showCurrent(StatementId statement);
    /// What is being marked at the moment and not yet saved.
    void showDraft(std::vector<TextRange> ranges);

    [[nodiscard]] const MarkSet& marks() const { return m_marks; }
    [[nodiscard]] StatementId current() const { return m_current; }
    /// What a mark made now would hold: the selection without the white space at its ends, or the
    /// sentence at the caret. Nothing where there is neither.
    [[nodiscard]] std::optional<TextRange> toMark() const;

    [[nodiscard]] QString textOf(TextRange range) const;

    void goToNextMark();
    void goToPreviousMark();

    /// For the margin: the number and place of each mark that begins in a line that is to be seen.
    struct NumberPlace {
        StatementId statement;
        int number = 0;
        bool guess = false;
        QRectF line; ///< in the viewport
    };
    [[nodiscard]] std::vector<NumberPlace> numbersToBeSeen() const;
    /// The button that marks the selection.
    [[nodiscard]] QToolButton& markButton() const { return *m_markButton; }

Q_SIGNALS:
    void markChosen(claimline::StatementId statement);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Layer { Ground, Lines };

    void layOut();
    void followCaret();
    void placeButton();
    void choose(qsizetype offset);
    void paintMarks(QPainter& painter, Layer layer) const;
    void paintPiece(QPainter& painter, Layer layer, const QTextBlock& block, const MarkSet::Piece& piece) const;
    void paintOutline(QPainter& painter, TextRange range, Qt::PenStyle style) const;
    struct LinePiece {
        QRectF area;         ///< in the viewport
        double baseLine = 0; ///< the same
    };
    /// The pieces of a range in one block, one for each line.
    [[nodiscard]] std::vector<LinePiece> linePieces(const QTextBlock& block, TextRange range) const;
    /// Calls `visit` for each block that is to be seen.
    void forVisibleBlocks(const std::function<void(const QTextBlock&)>& visit) const;
    [[nodiscard]] QString describe(qsizetype offset) const;

    ReaderMargin* m_margin;
    QToolButton* m_markButton;
    MarkSet m_marks;
    StatementId m_current;
    std::vector<TextRange> m_draft;
    std::optional<TextRange> m_sentence;
    QString m_text;
    QString m_language;
};

} // namespace claimline::gui
