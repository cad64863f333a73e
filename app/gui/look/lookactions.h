// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace claimline::gui {

class Actions;
class Appearance;

/// Lets the actions change font size and theme, and ticks the theme that is on. Both must outlive
/// the window that has the actions.
void connectLook(const Actions& actions, Appearance& appearance);

} // namespace claimline::gui
