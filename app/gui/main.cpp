// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

int main(int argumentCount, char** arguments)
{
    claimline::gui::Application application(argumentCount, arguments);
    return application.run();
}
