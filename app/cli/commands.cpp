// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QtGlobal>

namespace claimline::cli {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        {"new", QT_TRANSLATE_NOOP("cli", "Make an empty project"), declareNew},
        {"load", QT_TRANSLATE_NOOP("cli", "Load articles from files and folders"), declareLoad},
        {"record", QT_TRANSLATE_NOOP("cli", "Record statements from a JSON file"), declareRecord},
        {"list", QT_TRANSLATE_NOOP("cli", "List what a project holds"), declareList},
        {"search", QT_TRANSLATE_NOOP("cli", "Search articles, claims, statements, agents, evidence and notes"), declareSearch},
        {"timeline", QT_TRANSLATE_NOOP("cli", "Draw the timeline"), declareTimeline, Needs::Painting},
        {"report", QT_TRANSLATE_NOOP("cli", "Write the report"), declareReport, Needs::Painting},
        {"export", QT_TRANSLATE_NOOP("cli", "Write the project in another format"), declareExport},
        {"import", QT_TRANSLATE_NOOP("cli", "Read another format into the project"), declareImport},
        {"undo", QT_TRANSLATE_NOOP("cli", "Take back the latest acts"), declareUndo},
        {"redo", QT_TRANSLATE_NOOP("cli", "Do again what was taken back"), declareRedo},
        {"verify", QT_TRANSLATE_NOOP("cli", "Check whether a project file is sound"), declareVerify},
        {"backup", QT_TRANSLATE_NOOP("cli", "Write a sound copy of the project"), declareBackup},
        {"check", QT_TRANSLATE_NOOP("cli", "Check what is recorded (comes with a later version)"), declareCheck},
        {"extract", QT_TRANSLATE_NOOP("cli", "Draw text and metadata from pages (comes with a later version)"), declareExtract},
        {"analyse", QT_TRANSLATE_NOOP("cli", "Find attributions and dates in texts (comes with a later version)"), declareAnalyse},
        {"match", QT_TRANSLATE_NOOP("cli", "Match texts with known claims (comes with a later version)"), declareMatch},
    };
    return all;
}

} // namespace claimline::cli
