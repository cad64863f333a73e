// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/edtf.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace claimline::report {

/// In which order a report goes through the project.
enum class Order {
    ByClaim,   ///< in the order in which the claims were recorded
    BySpeaker, ///< by name of who asserts it; the articles' own voice last
    ByDate,    ///< by the day on which it was said (Edtf::sortsBefore); undated last
};

/// A claim is disputed when
/// - a link that contradicts, corrects or retracts touches it or an accepted statement of it
///   (a link to a statement that nobody has accepted does not count), or
/// - there is evidence that refutes it, or
/// - its latest verdict is "disputed" or "refuted".
/// "Partly supported" and "unproven" alone do not make a claim disputed: nobody spoke against it.
enum class Selection { All, Disputed, Undisputed };

enum class TimelineFigure { Without, With };

/// Notes are for the analyst's own eyes; no report carries them unless asked.
enum class PrivateNotes { LeftOut, Printed };

/// What a report holds and in which words. The same project and options give the same report.
struct Options {
    Order order = Order::ByClaim;
    Selection selection = Selection::All;
    std::vector<TopicId> topics; ///< with their subtopics; empty: all
    std::vector<ClaimId> claims; ///< empty: all
    Language language = Language::English;
    QString title;  ///< empty: a general one in the report's language
    QString author; ///< may be empty
    QDateTime created; ///< printed as the report's date; given, not looked up
    TimelineFigure timeline = TimelineFigure::With;
    PrivateNotes notes = PrivateNotes::LeftOut;

    bool operator==(const Options&) const = default;
};

} // namespace claimline::report
