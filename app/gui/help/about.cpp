// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace claimline::gui {

void showAbout(QWidget& window)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, QCoreApplication::translate("about", "About Claimline"),
        QCoreApplication::translate("about",
            "Claimline %1\n\nFollow what is claimed in public: who said it, when, and how we know.\n\nFree software under the "
            "GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

} // namespace claimline::gui
