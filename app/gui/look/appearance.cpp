// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

constexpr double smallestBase = 10; ///< points: some desktop-less systems claim 9

using Colours = std::initializer_list<std::pair<QPalette::ColorRole, QRgb>>;

QPalette palette(Colours colours, QRgb disabled, QRgb disabledHighlight)
{
    QPalette palette;
    for (const auto& [role, colour] : colours) {
        palette.setColor(role, QColor::fromRgb(colour));
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(disabledHighlight));
    return palette;
}

QPalette lightPalette()
{
    return palette({{QPalette::Window, 0xf2f4f7}, {QPalette::WindowText, 0x1d2733}, {QPalette::Base, 0xffffff},
                       {QPalette::AlternateBase, 0xf6f8fa}, {QPalette::Text, 0x1d2733}, {QPalette::Button, 0xfafbfc},
                       {QPalette::ButtonText, 0x1d2733}, {QPalette::BrightText, 0xb4412f},
                       {QPalette::Highlight, 0x28608a}, {QPalette::HighlightedText, 0xffffff},
                       {QPalette::PlaceholderText, 0x66717f}, {QPalette::Link, 0x1f5c9a},
                       {QPalette::LinkVisited, 0x5b4a9a}, {QPalette::ToolTipBase, 0x1d2733},
                       {QPalette::ToolTipText, 0xffffff}, {QPalette::Light, 0xffffff}, {QPalette::Midlight, 0xe6eaef},
                       {QPalette::Mid, 0xc3cad3}, {QPalette::Dark, 0x8a94a1}, {QPalette::Shadow, 0x4a5058}},
        0x7b8592, 0xb9c4cf);
}

QPalette darkPalette()
{
    return palette({{QPalette::Window, 0x191d22}, {QPalette::WindowText, 0xe6e9ee}, {QPalette::Base, 0x22272e},
                       {QPalette::AlternateBase, 0x272d35}, {QPalette::Text, 0xe6e9ee}, {QPalette::Button, 0x2d343d},
                       {QPalette::ButtonText, 0xe6e9ee}, {QPalette::BrightText, 0xef8d7b},
                       {QPalette::Highlight, 0x2f6ea8}, {QPalette::HighlightedText, 0xffffff},
                       {QPalette::PlaceholderText, 0xa3adba}, {QPalette::Link, 0x7fb0ee},
                       {QPalette::LinkVisited, 0xb3a2ee}, {QPalette::ToolTipBase, 0xe6e9ee},
                       {QPalette::ToolTipText, 0x16191e}, {QPalette::Light, 0x434b57}, {QPalette::Midlight, 0x353c46},
                       {QPalette::Mid, 0x3c444f}, {QPalette::Dark, 0x0f1216}, {QPalette::Shadow, 0x000000}},
        0x7d8795, 0x3a4654);
}

QPalette highContrastPalette()
{
    return palette({{QPalette::Window, 0x000000}, {QPalette::WindowText, 0xffffff}, {QPalette::Base, 0x000000},
                       {QPalette::AlternateBase, 0x101010}, {QPalette::Text, 0xffffff}, {QPalette::Button, 0x000000},
                       {QPalette::ButtonText, 0xffffff}, {QPalette::BrightText, 0xff9c8a},
                       {QPalette::Highlight, 0xffff54}, {QPalette::HighlightedText, 0x000000},
                       {QPalette::PlaceholderText, 0xe0e0e0}, {QPalette::Link, 0x8fd0ff},
                       {QPalette::LinkVisited, 0xe0b0ff}, {QPalette::ToolTipBase, 0xffff54},
                       {QPalette::ToolTipText, 0x000000}, {QPalette::Light, 0xffffff}, {QPalette::Midlight, 0x808080},
                       {QPalette::Mid, 0xd0d0d0}, {QPalette::Dark, 0xffffff}, {QPalette::Shadow, 0x000000}},
        0xb0b0b0, 0x606060);
}

} // namespace

Appearance::Appearance(QSettings& settings)
    : m_settings(settings)
    , m_systemFont(QApplication::font())
    , m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_theme(fromName<Theme>(settings.value("look/theme"_L1).toString()).value_or(Theme::System))
    , m_fontPercent(std::clamp(settings.value("look/fontPercent"_L1, 100).toInt(), smallestFont, greatestFont))
{
    m_systemFont.setPointSizeF(std::max(m_systemFont.pointSizeF(), smallestBase));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

timeline::Scheme Appearance::scheme() const
{
    switch (m_theme) {
    case Theme::System: return m_systemIsDark ? timeline::Scheme::Dark : timeline::Scheme::Light;
    case Theme::Light: return timeline::Scheme::Light;
    case Theme::Dark: return timeline::Scheme::Dark;
    case Theme::HighContrast: return timeline::Scheme::HighContrast;
    }
    return timeline::Scheme::Light;
}

void Appearance::setTheme(Theme theme)
{
    m_theme = theme;
    m_settings.setValue("look/theme"_L1, nameOf(theme));
    apply();
}

void Appearance::setFontPercent(int percent)
{
    m_fontPercent = std::clamp(percent, smallestFont, greatestFont);
    m_settings.setValue("look/fontPercent"_L1, m_fontPercent);
    apply();
}

void Appearance::overrideOnce(std::optional<Theme> theme, std::optional<int> fontPercent)
{
    m_theme = theme.value_or(m_theme);
    m_fontPercent = std::clamp(fontPercent.value_or(m_fontPercent), smallestFont, greatestFont);
    apply();
}

void Appearance::apply()
{
    switch (scheme()) {
    case timeline::Scheme::Dark: QApplication::setPalette(darkPalette()); break;
    case timeline::Scheme::HighContrast: QApplication::setPalette(highContrastPalette()); break;
    default: QApplication::setPalette(lightPalette()); break;
    }
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * m_fontPercent / 100);
    QApplication::setFont(font);
    // Qt tells the windows only, and they their children; who has a font in proportion to the
    // program's (heading.h) does not hear of it that way.
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::ApplicationFontChange);
        QApplication::sendEvent(widget, &event);
    }
    Q_EMIT changed();
}

QColor faintText(const QPalette& palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor warningText(const QPalette& palette)
{
    return palette.color(QPalette::BrightText);
}

} // namespace claimline::gui
