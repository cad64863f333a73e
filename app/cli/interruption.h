// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace claimline::cli {

/// Turns the first SIGINT or SIGTERM into a request to stop, so that work ends where it is whole.
/// A second one ends the program at once. One for each process.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] std::stop_token token() const;
};

} // namespace claimline::cli
