// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace claimline {

/// How long work reports and is stopped. Long work takes a `const Progress&`, calls report() now
/// and then, and returns ErrorCode::Cancelled, or what it has, soon after cancelled() is true.
/// Both may be called from the working thread; the callback runs there.
class Progress {
public:
    using Callback = std::function<void(std::int64_t done, std::int64_t total)>;

    Progress() = default;
    explicit Progress(std::stop_token stop, Callback callback = {})
        : m_stop(std::move(stop)), m_callback(std::move(callback))
    {
    }

    /// `total` is 0 while it is not known.
    void report(std::int64_t done, std::int64_t total) const
    {
        if (m_callback) {
            m_callback(done, total);
        }
    }

    [[nodiscard]] bool cancelled() const { return m_stop.stop_requested(); }

private:
    std::stop_token m_stop;
    Callback m_callback;
};

} // namespace claimline
