// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumnames.h"
#include "core/timeline/palette.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QSettings;

namespace claimline::gui {

enum class Theme { System, Light, Dark, HighContrast };

/// How the whole program looks: one palette and one font size, which every view obeys. Changing it
/// takes effect at once and is kept in the settings. One for the program; needs a QApplication.
class Appearance : public QObject {
    Q_OBJECT

public:
    static constexpr int smallestFont = 70;  ///< percent of the system's size
    static constexpr int greatestFont = 300;

    explicit Appearance(QSettings& settings);

    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] int fontPercent() const { return m_fontPercent; }
    /// What the timeline is painted with.
    [[nodiscard]] timeline::Scheme scheme() const;

    void setTheme(Theme theme);
    void setFontPercent(int percent);
    /// For this run only: what the command line asks for is not kept.
    void overrideOnce(std::optional<Theme> theme, std::optional<int> fontPercent);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QSettings& m_settings;
    QFont m_systemFont;
    bool m_systemIsDark;
    Theme m_theme = Theme::System;
    int m_fontPercent = 100;
};

/// The palette's text at less than full strength, for what is said beside the main thing; still
/// 4.5 to 1 against the base (WCAG 2.1, 1.4.3).
[[nodiscard]] QColor faintText(const QPalette& palette);

/// For what is wrong or spoken against; never the only sign of it.
[[nodiscard]] QColor warningText(const QPalette& palette);

} // namespace claimline::gui

template <>
struct claimline::EnumNames<claimline::gui::Theme> {
    using Theme = claimline::gui::Theme;
    static constexpr std::array all{
        std::pair{Theme::System, "system"},
        std::pair{Theme::Light, "light"},
        std::pair{Theme::Dark, "dark"},
        std::pair{Theme::HighContrast, "high-contrast"},
    };
};
