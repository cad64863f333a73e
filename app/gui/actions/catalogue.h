// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace claimline::gui {

/// Everything that can be done in the window, by name.
enum class ActionId {
    NewProject, OpenProject, OpenSample, CloseProject, LoadFiles, LoadFolder, PasteArticle,
    ExportTimeline, Report, Print, Quit,
    Undo, Redo, RemoveArticle, FindInArticle,
    MarkClaim, EditStatement, AcceptStatement, RemoveStatement, ChangeExtent, NextMark, PreviousMark,
    ShowLibrary, ShowReader, ShowInspector, ShowStatements, ShowTimeline, ShowHistory,
    LargerFont, SmallerFont, NormalFont, ThemeSystem, ThemeLight, ThemeDark, ThemeHighContrast,
    Help, About,
};

enum class MenuId { File, Edit, Claim, View, Help };

/// Where a key works: everywhere in the window, or only while that view has the focus, so that a
/// letter alone can be a key.
enum class KeyScope { Window, Reader, Library };

/// Whether something must be open for it to make sense.
enum class Needs { Nothing, Project, WritableProject, Article, Statement };

enum class Divider { None, Before };

struct ActionEntry {
    ActionId id;
    const char* name; ///< in settings: never changes
    MenuId menu;
    Divider divider;
    const char* text; ///< context "actions"
    const char* icon; ///< of resources/icons, or empty
    const char* keys; ///< apart by "; ", the first is shown
    KeyScope scope;
    Needs needs;
};

/// In the order of the menus.
[[nodiscard]] std::span<const ActionEntry> actionCatalogue();

[[nodiscard]] QString menuTitle(MenuId menu);

} // namespace claimline::gui
