// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace claimline::gui {

/// Says which version this is and under which licence, beside the window.
void showAbout(QWidget& window);

} // namespace claimline::gui
