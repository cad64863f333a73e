// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/fields.h"

#include "app/gui/look/appearance.h"
#include "app/gui/look/heading.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

namespace claimline::gui {

CalmComboBox::CalmComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CalmComboBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

SentenceEdit::SentenceEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { updateGeometry(); });
}

void SentenceEdit::setText(const QString& text)
{
    if (text != toPlainText()) {
        setPlainText(text);
    }
}

QSize SentenceEdit::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const double room = viewport()->width() - 2 * document()->documentMargin();
    int lines = 1;
    if (room > metrics.averageCharWidth() * 4) {
        const QRect bounds = metrics.boundingRect(QRect(0, 0, static_cast<int>(room), 100000), Qt::TextWordWrap, toPlainText());
        lines = static_cast<int>(std::ceil(static_cast<double>(bounds.height()) / metrics.lineSpacing()));
    }
    const int shown = std::clamp(lines, 1, 8);
    const int edges = static_cast<int>(2 * document()->documentMargin()) + 2 * frameWidth() + 2;
    return {metrics.averageCharWidth() * 24, shown * metrics.lineSpacing() + edges};
}

QSize SentenceEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void SentenceEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT editingFinished();
        Q_EMIT submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SentenceEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        Q_EMIT editingFinished();
    }
}

void SentenceEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

DateField::DateField(DateReading reading, QWidget* parent)
    : QWidget(parent), m_reading(reading), m_line(new QLineEdit(this)), m_echo(faintLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_echo);
    m_line->setPlaceholderText(tr("unknown"));
    m_line->setToolTip(tr("2018-12-18, or as vague as it is: 2018-12, 2018, 2018-12~ (about), 2018? (possibly), "
                          "2018-12-17/2018-12-18 (between), ../2018 (no later than)"));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &DateField::echo);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (isValid()) {
            Q_EMIT editingFinished();
        }
    });
    echo();
}

QString DateField::text() const
{
    return m_line->text().trimmed();
}

void DateField::setText(const QString& text)
{
    if (text != m_line->text()) {
        m_line->setText(text);
    }
}

void DateField::setPhrase(const QString& phrase)
{
    m_phrase = phrase;
    echo();
}

void DateField::setName(const QString& accessibleName)
{
    m_line->setAccessibleName(accessibleName);
}

bool DateField::isValid() const
{
    return text().isEmpty() || Edtf::parse(text()).has_value();
}

void DateField::echo()
{
    QString words;
    bool isWrong = false;
    if (!text().isEmpty()) {
        const auto date = Edtf::parse(text());
        isWrong = !date;
        words = date ? dateInWords(*date, windowLanguage(), m_reading) : date.error().message;
    }
    if (!m_phrase.isEmpty() && !isWrong) {
        const QString asWritten = tr("as written: %1").arg(report::quoted(m_phrase, windowLanguage()));
        words = words.isEmpty() ? asWritten : words + u'\n' + asWritten;
    }
    m_echo->setText(words);
    m_echo->setForegroundRole(isWrong ? QPalette::BrightText : QPalette::PlaceholderText);
    m_echo->setVisible(!words.isEmpty());
    m_line->setAccessibleDescription(words);
}

} // namespace claimline::gui
