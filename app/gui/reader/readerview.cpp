// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reader/readerview.h"

#include "app/gui/look/icons.h"
#include "app/gui/reader/readermargin.h"
#include "core/text/sentences.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

constexpr int columnInCharacters = 74; ///< a line that the eye finds its way back from
constexpr int levelsDrawn = 3;         ///< deeper ones share the last line

TextRange rangeOf(const QTextBlock& block)
{
    return {block.position(), block.position() + block.length()};
}

} // namespace

ReaderView::ReaderView(QWidget* parent)
    : QPlainTextEdit(parent), m_margin(new ReaderMargin(*this)), m_markButton(new QToolButton(viewport()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(false); // what is dropped here is an article for the window
    viewport()->setAcceptDrops(false);
    setAccessibleName(tr("Text of the article"));
    setCursorWidth(2);
    m_markButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_markButton->setFocusPolicy(Qt::NoFocus);
    m_markButton->hide();
    connect(this, &QPlainTextEdit::updateRequest, this, [this] { m_margin->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ReaderView::followCaret);
    connect(this, &QPlainTextEdit::selectionChanged, this, &ReaderView::placeButton);
    connect(m_margin, &ReaderMargin::numberChosen, this, &ReaderView::markChosen);
}

QSize ReaderView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 7};
}

void ReaderView::showText(const QString& text, const QString& language)
{
    m_text = text;
    m_language = language;
    m_marks = {};
    m_current = {};
    m_draft.clear();
    setPlainText(text);
    followCaret();
}

void ReaderView::showMarks(MarkSet marks)
{
    m_marks = std::move(marks);
    if (!m_marks.find(m_current)) {
        m_current = {};
    }
    layOut();
    viewport()->update();
    m_margin->update();
}

void ReaderView::showCurrent(StatementId statement)
{
    m_current = statement;
    if (const TextMark* mark = m_marks.find(statement)) {
        const TextRange range = mark->ranges.front();
        QTextCursor cursor = textCursor();
        const auto caret = static_cast<qsizetype>(cursor.position());
        if (caret < range.begin || caret > range.end) {
            cursor.setPosition(static_cast<int>(range.begin));
            setTextCursor(cursor);
        }
        ensureCursorVisible();
    }
    viewport()->update();
    m_margin->update();
}

void ReaderView::showDraft(std::vector<TextRange> ranges)
{
    m_draft = std::move(ranges);
    viewport()->update();
}

std::optional<TextRange> ReaderView::toMark() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        return sentenceAt(m_text, cursor.position(), m_language);
    }
    TextRange range{cursor.selectionStart(), cursor.selectionEnd()};
    while (range.begin < range.end && m_text.at(range.begin).isSpace()) {
        ++range.begin;
    }
    while (range.begin < range.end && m_text.at(range.end - 1).isSpace()) {
        --range.end;
    }
    return range.isEmpty() ? std::nullopt : std::optional(range);
}

QString ReaderView::textOf(TextRange range) const
{
    return textAt(m_text, range).toString();
}

void ReaderView::goToNextMark()
{
    if (const StatementId statement = m_marks.after(textCursor().position())) {
        Q_EMIT markChosen(statement);
    }
}

void ReaderView::goToPreviousMark()
{
    if (const StatementId statement = m_marks.before(textCursor().position())) {
        Q_EMIT markChosen(statement);
    }
}

void ReaderView::followCaret()
{
    m_sentence = textCursor().hasSelection() ? std::nullopt : toMark();
    viewport()->update();
}

void ReaderView::placeButton()
{
    if (!textCursor().hasSelection() || !toMark()) {
        m_markButton->hide();
        return;
    }
    const QRect caret = cursorRect();
    const QSize size = m_markButton->sizeHint();
    int top = caret.bottom() + caret.height() / 3;
    if (top + size.height() > viewport()->height()) {
        top = caret.top() - size.height() - caret.height() / 3;
    }
    const int left = std::clamp(caret.left(), 0, std::max(0, viewport()->width() - size.width()));
    m_markButton->setGeometry(QRect(QPoint(left, top), size));
    m_markButton->show();
}

void ReaderView::layOut()
{
    const QFontMetrics metrics = fontMetrics();
    const int room = width() - m_margin->neededWidth();
    const int beside = std::max(metrics.averageCharWidth() * 2, (room - columnInCharacters * metrics.averageCharWidth()) / 2);
    const int left = m_margin->neededWidth() + std::max(0, beside - metrics.averageCharWidth() * 2);
    setViewportMargins(left, metrics.height(), beside, metrics.height());
    const QRect inside = contentsRect();
    const int wide = m_margin->neededWidth();
    m_margin->setGeometry(inside.left() + left - wide, inside.top() + metrics.height(), wide, viewport()->height());
    placeButton();
}

void ReaderView::resizeEvent(QResizeEvent* event)
{
    layOut();
    QPlainTextEdit::resizeEvent(event);
}

void ReaderView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

bool ReaderView::event(QEvent* event)
{
    // The text cannot be typed into: single letters are the window's keys, not the text's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->matches(QKeySequence::Copy) && !key->matches(QKeySequence::SelectAll)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

bool ReaderView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = describe(cursorForPosition(help->pos()).position());
        QToolTip::showText(help->globalPos(), words, viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

QString ReaderView::describe(qsizetype offset) const
{
    QStringList numbers;
    for (const StatementId statement : m_marks.at(offset)) {
        const TextMark* mark = m_marks.find(statement);
        numbers.append(mark->guess ? tr("%1 (proposed)").arg(mark->number) : QString::number(mark->number));
    }
    return numbers.isEmpty() ? QString() : tr("Statement %1", nullptr, static_cast<int>(numbers.size())).arg(numbers.join(u", "_s));
}

void ReaderView::wheelEvent(QWheelEvent* event)
{
    // Qt would enlarge this view alone; the window has one font size for all.
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
    } else {
        QPlainTextEdit::wheelEvent(event);
    }
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection()) {
        choose(cursorForPosition(event->position().toPoint()).position());
    }
}

void ReaderView::choose(qsizetype offset)
{
    const std::vector<StatementId> here = m_marks.at(offset);
    if (here.empty()) {
        Q_EMIT markChosen({});
        return;
    }
    // A further click in the same place goes outwards through the marks that lie there.
    const auto present = std::ranges::find(here, m_current);
    const bool goesOn = present != here.end() && present + 1 != here.end();
    Q_EMIT markChosen(goesOn ? *(present + 1) : here.front());
}

void ReaderView::forVisibleBlocks(const std::function<void(const QTextBlock&)>& visit) const
{
    const double bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > bottom) {
            return;
        }
        visit(block);
    }
}

std::vector<ReaderView::LinePiece> ReaderView::linePieces(const QTextBlock& block, TextRange range) const
{
    std::vector<LinePiece> pieces;
    const QTextLayout& layout = *block.layout();
    const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft() + layout.position();
    const auto begin = static_cast<int>(std::max<qsizetype>(range.begin - block.position(), 0));
    const auto end = static_cast<int>(std::min<qsizetype>(range.end - block.position(), block.length() - 1));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(begin, line.textStart());
        int to = std::min(end, line.textStart() + line.textLength());
        // The space at which a line is broken is not to be seen, and no mark stands on it.
        while (to > from && m_text.at(block.position() + to - 1).isSpace()) {
            --to;
        }
        if (from >= to) {
            continue;
        }
        const double one = line.cursorToX(from);
        const double other = line.cursorToX(to);
        const double top = origin.y() + line.y();
        pieces.push_back({QRectF(origin.x() + std::min(one, other), top, std::abs(other - one), line.height()), top + line.ascent()});
    }
    return pieces;
}

void ReaderView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        paintMarks(painter, Layer::Ground);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintMarks(painter, Layer::Lines);
    for (const TextRange& range : m_draft) {
        paintOutline(painter, range, Qt::SolidLine);
    }
    if (m_sentence && m_draft.empty() && hasFocus()) {
        paintOutline(painter, *m_sentence, Qt::DotLine);
    }
}

void ReaderView::paintMarks(QPainter& painter, Layer layer) const
{
    forVisibleBlocks([&](const QTextBlock& block) {
        for (const MarkSet::Piece& piece : m_marks.piecesIn(rangeOf(block))) {
            paintPiece(painter, layer, block, piece);
        }
    });
}

void ReaderView::paintPiece(QPainter& painter, Layer layer, const QTextBlock& block, const MarkSet::Piece& piece) const
{
    const TextMark& mark = m_marks.marks()[piece.mark];
    const bool isCurrent = mark.statement == m_current;
    QColor ground = palette().color(QPalette::Link);
    ground.setAlphaF(isCurrent ? 0.24F : 0.07F);
    const double step = fontMetrics().height() / 9.0;
    const double thick = std::max(1.0, fontMetrics().height() / 16.0) * (isCurrent ? 1.8 : 1);
    const std::vector<LinePiece> pieces = linePieces(block, piece.range);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const QRectF& area = pieces[i].area;
        if (layer == Layer::Ground) {
            painter.fillRect(area, ground);
            continue;
        }
        const double y = pieces[i].baseLine + (1 + std::min(mark.level, levelsDrawn - 1)) * step + thick / 2;
        painter.setPen(QPen(palette().color(QPalette::Link), thick, mark.guess ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(QPen(palette().color(QPalette::Link), thick, Qt::SolidLine, Qt::FlatCap));
        const auto tick = [&](double x) { painter.drawLine(QPointF(x, y - 1.6 * step), QPointF(x, y + thick / 2)); };
        if (i == 0 && piece.range.begin >= block.position()) {
            tick(area.left() + thick / 2);
        }
        if (i + 1 == pieces.size() && piece.range.end <= block.position() + block.length()) {
            tick(area.right() - thick / 2);
        }
    }
}

void ReaderView::paintOutline(QPainter& painter, TextRange range, Qt::PenStyle style) const
{
    painter.setPen(QPen(palette().color(QPalette::Dark), style == Qt::SolidLine ? 2 : 1, style));
    painter.setBrush(Qt::NoBrush);
    forVisibleBlocks([&](const QTextBlock& block) {
        if (range.overlaps(rangeOf(block))) {
            for (const LinePiece& piece : linePieces(block, range)) {
                painter.drawRect(piece.area.adjusted(-1, 0.5, 1, -0.5));
            }
        }
    });
}

std::vector<ReaderView::NumberPlace> ReaderView::numbersToBeSeen() const
{
    std::vector<NumberPlace> places;
    forVisibleBlocks([&](const QTextBlock& block) {
        for (const MarkSet::Piece& piece : m_marks.piecesIn(rangeOf(block))) {
            if (!piece.isFirst || piece.range.begin < block.position()) {
                continue;
            }
            const std::vector<LinePiece> pieces = linePieces(block, piece.range);
            if (!pieces.empty()) {
                const TextMark& mark = m_marks.marks()[piece.mark];
                places.push_back({mark.statement, mark.number, mark.guess, pieces.front().area});
            }
        }
    });
    return places;
}

} // namespace claimline::gui
