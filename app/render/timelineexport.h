// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/render/timelinepainter.h"
#include "core/base/result.h"
#include "core/timeline/layout.h"
#include "core/timeline/printed.h"

#include <QImage>
#include <QString>

#include <vector>

namespace claimline::render {

/// All that write a file write it aside and put it into place when it is whole: a file that was
/// there before stays as it was on any failure. They need a QGuiApplication (offscreen will do)
/// and may be called from any thread.

/// `scale` pixels a unit. An error where the image would be larger than can be held.
[[nodiscard]] Result<QImage> timelineImage(const timeline::Picture& picture, double scale, const TimelinePaint& paint = {});

[[nodiscard]] Result<void> writeTimelinePng(const timeline::Picture& picture, double scale, const TimelinePaint& paint,
                                            const QString& fileName);
[[nodiscard]] Result<void> writeTimelineSvg(const timeline::Picture& picture, const timeline::Palette& palette,
                                            const QString& fileName);
[[nodiscard]] Result<void> writeTimelineJson(const timeline::Layout& layout, const QString& fileName);

enum class Paper { A4, A3 };

struct TimelinePages {
    Paper paper = Paper::A4; ///< across
    QString title{};
    timeline::Style style{.maximumRows = 12};
    QString fontFamily{}; ///< empty: the application's
};

/// The pages as PDF, with fonts in it.
[[nodiscard]] Result<void> writeTimelinePdf(const timeline::Layout& layout, const TimelinePages& setup,
                                            const QString& fileName);

} // namespace claimline::render
