// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace claimline {

/// Where the present comes from, so that a test can hold it still. Calls may come from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// Stands at `start` and moves on by `step` at every look, so that the order of acts still shows.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime start, std::chrono::milliseconds step = std::chrono::milliseconds(0));
    [[nodiscard]] QDateTime now() const override;

private:
    mutable QDateTime m_next;
    std::chrono::milliseconds m_step;
};

} // namespace claimline
