// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edtf.h"

#include <QLocale>
#include <QString>

namespace claimline::timeline {

/// The few words that stand in a timeline, in the language of the report it is for, which need not
/// be the language of the window.
struct Words {
    QString title;        ///< "Timeline"
    QString undated;      ///< "Undated"
    QString nothing;      ///< in the place of an empty timeline
    QString withoutLane;  ///< the lane of what belongs to none
    QString dayKnown;     ///< legend: a mark for one day
    QString withinSpan;   ///< legend: somewhere within this time
    QString guess;        ///< legend: not yet accepted
    QString disputed;     ///< legend
    QString together;     ///< legend: several in one mark
    QString supports;     ///< legend: line
    QString opposes;      ///< legend: line
    QString related;      ///< legend: line
    QString beforeChrist; ///< after a year: "BC"
    QString description;  ///< "%1 statements in %2 lanes, %3 of them undated."
    QString pageOf;       ///< "Page %1 of %2"
};

[[nodiscard]] const Words& words(Language language);

/// For the names of months and days and the grouping of numbers.
[[nodiscard]] QLocale localeOf(Language language);

} // namespace claimline::timeline
