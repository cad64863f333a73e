// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/layout.h"

#include <QByteArray>

namespace claimline::timeline {

/// What the layout shows, as JSON in UTF-8, one event a line:
///
///     {"format": "claimline-timeline", "version": 1, "by": "speaker", "date": "said",
///      "lanes": [{"name": "…", "events": 12, "undated": 1}],
///      "events": [{"id": "…", "lane": 0, "label": "…", "said": EDTF, "about": EDTF,
///                  "earliest": "2018-12-01", "latest": "2018-12-31",
///                  "uncertain": false, "approximate": false, "guess": false, "disputed": false}],
///      "links": [{"from": "…", "to": "…", "kind": "opposing", "directed": true, "label": "…"}]}
///
/// Ids are strings (63 bits do not fit a JavaScript number). "earliest" and "latest" are those of
/// the date that was laid out; an open end is null. Events stand by lane, within it by first day,
/// last day and id, the undated after the dated; "lane" counts "lanes". Links are those between
/// events that are shown.
[[nodiscard]] QByteArray toJson(const Layout& layout);

} // namespace claimline::timeline
