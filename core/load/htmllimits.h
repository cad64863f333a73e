// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace claimline::load {

/// What a page may have at most. Pages for people have a tenth of it; beyond, the parser takes
/// minutes or all memory (it is quadratic in nesting, in attributes and in unclosed formatting).
inline constexpr qsizetype kMostHtmlBytes = 32 * 1024 * 1024;
inline constexpr qsizetype kMostNesting = 1'000;     ///< elements open at a time
inline constexpr qsizetype kMostAttributes = 1'000;  ///< of one tag
inline constexpr qsizetype kMostTags = 500'000;
inline constexpr qsizetype kMostRepairs = 1'000'000; ///< formatting elements opened anew, estimated

/// One pass over the page, before it is parsed, without building anything. An error
/// (UnreadableInput) names the limit that is exceeded.
[[nodiscard]] Result<void> checkHtmlLimits(QByteArrayView utf8);

} // namespace claimline::load
