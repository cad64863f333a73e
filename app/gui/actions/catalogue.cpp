// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/actions/catalogue.h"

#include <QCoreApplication>

namespace claimline::gui {

namespace {

using enum ActionId;
using enum Divider;

constexpr ActionEntry entries[]{
    {NewProject, "new-project", MenuId::File, None, QT_TRANSLATE_NOOP("actions", "&New project…"), "new", "Ctrl+N",
        KeyScope::Window, Needs::Nothing},
    {OpenProject, "open-project", MenuId::File, None, QT_TRANSLATE_NOOP("actions", "&Open project…"), "open", "Ctrl+O",
        KeyScope::Window, Needs::Nothing},
    {OpenSample, "open-sample", MenuId::File, None, QT_TRANSLATE_NOOP("actions", "Open the &sample project"), "", "",
        KeyScope::Window, Needs::Nothing},
    {CloseProject, "close-project", MenuId::File, None, QT_TRANSLATE_NOOP("actions", "&Close project"), "", "Ctrl+W",
        KeyScope::Window, Needs::Project},
    {LoadFiles, "load-files", MenuId::File, Before, QT_TRANSLATE_NOOP("actions", "&Load articles…"), "load-article",
        "Ctrl+L", KeyScope::Window, Needs::WritableProject},
    {LoadFolder, "load-folder", MenuId::File, None, QT_TRANSLATE_NOOP("actions", "Load a &folder…"), "",
        "Ctrl+Shift+L", KeyScope::Window, Needs::WritableProject},
    {PasteArticle, "paste-article", MenuId::File, None, QT_TRANSLATE_NOOP("actions", "Paste as an &article"), "",
        "Ctrl+V", KeyScope::Library, Needs::WritableProject},
    {Report, "report", MenuId::File, Before, QT_TRANSLATE_NOOP("actions", "&Report…"), "report", "Ctrl+R",
        KeyScope::Window, Needs::Project},
    {Print, "print", MenuId::File, None, QT_TRANSLATE_NOOP("actions", "&Print the report…"), "print", "Ctrl+P",
        KeyScope::Window, Needs::Project},
    {ExportTimeline, "export-timeline", MenuId::File, None, QT_TRANSLATE_NOOP("actions", "Export the &timeline…"),
        "timeline", "", KeyScope::Window, Needs::Project},
    {Quit, "quit", MenuId::File, Before, QT_TRANSLATE_NOOP("actions", "&Quit"), "", "Ctrl+Q", KeyScope::Window,
        Needs::Nothing},

    {Undo, "undo", MenuId::Edit, None, QT_TRANSLATE_NOOP("actions", "&Undo"), "undo", "Ctrl+Z", KeyScope::Window,
        Needs::WritableProject},
    {Redo, "redo", MenuId::Edit, None, QT_TRANSLATE_NOOP("actions", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y",
        KeyScope::Window, Needs::WritableProject},
    {FindInArticle, "find-in-article", MenuId::Edit, Before, QT_TRANSLATE_NOOP("actions", "&Find in the article"),
        "search", "Ctrl+F", KeyScope::Window, Needs::Article},
    {RemoveArticle, "remove-article", MenuId::Edit, Before, QT_TRANSLATE_NOOP("actions", "Remove the article"), "", "Del",
        KeyScope::Library, Needs::Article},

    {MarkClaim, "mark-claim", MenuId::Claim, None, QT_TRANSLATE_NOOP("actions", "&Mark a claim"), "mark-claim", "C",
        KeyScope::Reader, Needs::Article},
    {EditStatement, "edit-statement", MenuId::Claim, None, QT_TRANSLATE_NOOP("actions", "&Edit the statement"), "",
        "Return; Enter", KeyScope::Reader, Needs::Statement},
    {AcceptStatement, "accept-statement", MenuId::Claim, None, QT_TRANSLATE_NOOP("actions", "&Accept the proposal"), "",
        "A", KeyScope::Reader, Needs::Statement},
    {ChangeExtent, "change-extent", MenuId::Claim, None,
        QT_TRANSLATE_NOOP("actions", "Move the mark to the se&lection"), "", "X", KeyScope::Reader, Needs::Statement},
    {RemoveStatement, "remove-statement", MenuId::Claim, None, QT_TRANSLATE_NOOP("actions", "&Remove the statement"), "",
        "Del", KeyScope::Reader, Needs::Statement},
    {NextMark, "next-mark", MenuId::Claim, Before, QT_TRANSLATE_NOOP("actions", "&Next mark"), "", "F3; N",
        KeyScope::Reader, Needs::Article},
    {PreviousMark, "previous-mark", MenuId::Claim, None, QT_TRANSLATE_NOOP("actions", "&Previous mark"), "",
        "Shift+F3; P", KeyScope::Reader, Needs::Article},

    {ShowLibrary, "show-library", MenuId::View, None, QT_TRANSLATE_NOOP("actions", "&Library"), "article", "Alt+1",
        KeyScope::Window, Needs::Project},
    {ShowReader, "show-reader", MenuId::View, None, QT_TRANSLATE_NOOP("actions", "&Reader"), "", "Alt+2",
        KeyScope::Window, Needs::Project},
    {ShowInspector, "show-inspector", MenuId::View, None, QT_TRANSLATE_NOOP("actions", "&Inspector"), "evidence", "Alt+3",
        KeyScope::Window, Needs::Project},
    {ShowStatements, "show-statements", MenuId::View, None, QT_TRANSLATE_NOOP("actions", "&Statements"), "table", "Alt+4",
        KeyScope::Window, Needs::Project},
    {ShowTimeline, "show-timeline", MenuId::View, None, QT_TRANSLATE_NOOP("actions", "&Timeline"), "timeline", "Alt+5",
        KeyScope::Window, Needs::Project},
    {ShowHistory, "show-history", MenuId::View, None, QT_TRANSLATE_NOOP("actions", "&History"), "history", "Alt+6",
        KeyScope::Window, Needs::Project},
    {LargerFont, "larger-font", MenuId::View, Before, QT_TRANSLATE_NOOP("actions", "Lar&ger font"), "", "Ctrl++; Ctrl+=",
        KeyScope::Window, Needs::Nothing},
    {SmallerFont, "smaller-font", MenuId::View, None, QT_TRANSLATE_NOOP("actions", "S&maller font"), "", "Ctrl+-",
        KeyScope::Window, Needs::Nothing},
    {NormalFont, "normal-font", MenuId::View, None, QT_TRANSLATE_NOOP("actions", "&Normal font"), "", "Ctrl+0",
        KeyScope::Window, Needs::Nothing},
    {ThemeSystem, "theme-system", MenuId::View, Before, QT_TRANSLATE_NOOP("actions", "Colours of the s&ystem"), "", "",
        KeyScope::Window, Needs::Nothing},
    {ThemeLight, "theme-light", MenuId::View, None, QT_TRANSLATE_NOOP("actions", "Li&ght colours"), "", "",
        KeyScope::Window, Needs::Nothing},
    {ThemeDark, "theme-dark", MenuId::View, None, QT_TRANSLATE_NOOP("actions", "&Dark colours"), "", "",
        KeyScope::Window, Needs::Nothing},
    {ThemeHighContrast, "theme-high-contrast", MenuId::View, None, QT_TRANSLATE_NOOP("actions", "High &contrast"), "",
        "", KeyScope::Window, Needs::Nothing},

    {Help, "help", MenuId::Help, None, QT_TRANSLATE_NOOP("actions", "&Help"), "help", "F1", KeyScope::Window,
        Needs::Nothing},
    {About, "about", MenuId::Help, None, QT_TRANSLATE_NOOP("actions", "&About Claimline"), "", "", KeyScope::Window,
        Needs::Nothing},
};

} // namespace

std::span<const ActionEntry> actionCatalogue()
{
    return entries;
}

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File: return QCoreApplication::translate("actions", "&File");
    case MenuId::Edit: return QCoreApplication::translate("actions", "&Edit");
    case MenuId::Claim: return QCoreApplication::translate("actions", "&Claim");
    case MenuId::View: return QCoreApplication::translate("actions", "&View");
    case MenuId::Help: return QCoreApplication::translate("actions", "&Help");
    }
    return {};
}

} // namespace claimline::gui
