// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/heading.h"

#include "app/gui/look/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace claimline::gui {

namespace {

/// Keeps its font in proportion to the program's, and its colour that of the palette's faint text.
class ScaledLabel final : public QLabel {
public:
    enum class Tone { Strong, Faint };

    ScaledLabel(double scale, QFont::Weight weight, Tone tone, QWidget* parent)
        : QLabel(parent), m_scale(scale), m_weight(weight)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        if (tone == Tone::Faint) {
            setForegroundRole(QPalette::PlaceholderText);
        }
        applyFont();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationFontChange) {
            applyFont();
        }
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
};

} // namespace

QLabel* headingLabel(QWidget* parent)
{
    auto* label = new ScaledLabel(1.45, QFont::DemiBold, ScaledLabel::Tone::Strong, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* sectionLabel(const QString& text, QWidget* parent)
{
    auto* label = new ScaledLabel(1.0, QFont::Bold, ScaledLabel::Tone::Strong, parent);
    label->setText(text);
    return label;
}

QLabel* faintLabel(QWidget* parent)
{
    return new ScaledLabel(0.92, QFont::Normal, ScaledLabel::Tone::Faint, parent);
}

QLabel* hintLabel(const QString& text, QWidget* parent)
{
    auto* label = new ScaledLabel(1.0, QFont::Normal, ScaledLabel::Tone::Faint, parent);
    label->setText(text);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(24);
    return label;
}

} // namespace claimline::gui
