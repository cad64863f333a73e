// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/lookactions.h"

#include "app/gui/actions/actions.h"
#include "app/gui/look/appearance.h"

#include <utility>

namespace claimline::gui {

namespace {

constexpr int fontStep = 10; ///< percent
constexpr std::pair<ActionId, Theme> themeActions[]{{ActionId::ThemeSystem, Theme::System},
    {ActionId::ThemeLight, Theme::Light}, {ActionId::ThemeDark, Theme::Dark},
    {ActionId::ThemeHighContrast, Theme::HighContrast}};

} // namespace

void connectLook(const Actions& actions, Appearance& appearance)
{
    const auto on = [&](ActionId id, const std::function<void()>& act) {
        QObject::connect(&actions[id], &QAction::triggered, &appearance, [act] { act(); });
    };
    Appearance* const look = &appearance;
    on(ActionId::LargerFont, [look] { look->setFontPercent(look->fontPercent() + fontStep); });
    on(ActionId::SmallerFont, [look] { look->setFontPercent(look->fontPercent() - fontStep); });
    on(ActionId::NormalFont, [look] { look->setFontPercent(100); });
    for (const auto& [id, theme] : themeActions) {
        QAction* const action = &actions[id];
        action->setCheckable(true);
        action->setChecked(appearance.theme() == theme);
        on(id, [look, chosen = theme] { look->setTheme(chosen); });
        QObject::connect(&appearance, &Appearance::changed, action,
            [look, action, own = theme] { action->setChecked(look->theme() == own); });
    }
}

} // namespace claimline::gui
