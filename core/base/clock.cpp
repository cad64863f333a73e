// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <utility>

namespace claimline {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(QDateTime start, std::chrono::milliseconds step)
    : m_next(std::move(start)), m_step(step)
{
}

QDateTime FixedClock::now() const
{
    return std::exchange(m_next, m_next.addMSecs(m_step.count()));
}

} // namespace claimline
