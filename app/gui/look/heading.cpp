// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/heading.h"

#include "app/gui/look/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace claimline::gui {

namespace {

/// Keeps its font in proportion to the program's, and its colour that of the palette's faint text.
class ScaledLabel final : public QLabel {
public:
    enum class Tone { Strong, Faint };
    enum class Lines { Many, One };

    ScaledLabel(double scale, QFont::Weight weight, Tone tone, Lines lines, QWidget* parent)
        : QLabel(parent), m_scale(scale), m_weight(weight), m_lines(lines)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(lines == Lines::Many);
        if (tone == Tone::Faint) {
            setForegroundRole(QPalette::PlaceholderText);
        }
        applyFont();
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange) {
            applyFont();
        }
        return QLabel::event(event);
    }
    void paintEvent(QPaintEvent* event) override
    {
        if (m_lines == Lines::Many) {
            QLabel::paintEvent(event);
            return;
        }
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeading, shown);
        setToolTip(shown == text() ? QString() : QStringLiteral("<p>%1</p>").arg(text().toHtmlEscaped()));
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize hint = QLabel::minimumSizeHint();
        return m_lines == Lines::Many ? hint : QSize(fontMetrics().averageCharWidth() * 8, hint.height());
    }

private:
    void applyFont()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * m_scale);
        font.setWeight(m_weight);
        setFont(font);
    }

    double m_scale;
    QFont::Weight m_weight;
    Lines m_lines;
};

} // namespace

QLabel* headingLabel(QWidget* parent)
{
    auto* label = new ScaledLabel(1.45, QFont::DemiBold, ScaledLabel::Tone::Strong, ScaledLabel::Lines::Many, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* headingLine(QWidget* parent)
{
    return new ScaledLabel(1.45, QFont::DemiBold, ScaledLabel::Tone::Strong, ScaledLabel::Lines::One, parent);
}

QLabel* faintLine(QWidget* parent)
{
    return new ScaledLabel(0.92, QFont::Normal, ScaledLabel::Tone::Faint, ScaledLabel::Lines::One, parent);
}

QLabel* sectionLabel(const QString& text, QWidget* parent)
{
    auto* label = new ScaledLabel(1.0, QFont::Bold, ScaledLabel::Tone::Strong, ScaledLabel::Lines::Many, parent);
    label->setText(text);
    return label;
}

QLabel* faintLabel(QWidget* parent)
{
    return new ScaledLabel(0.92, QFont::Normal, ScaledLabel::Tone::Faint, ScaledLabel::Lines::Many, parent);
}

QLabel* hintLabel(const QString& text, QWidget* parent)
{
    auto* label = new ScaledLabel(1.0, QFont::Normal, ScaledLabel::Tone::Faint, ScaledLabel::Lines::Many, parent);
    label->setText(text);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(24);
    return label;
}

} // namespace claimline::gui
