// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>
#include <vector>

namespace claimline {

/// What went wrong, coarse enough to branch on. The command line maps it to an exit code, the
/// window to what it offers next.
enum class ErrorCode {
    InvalidArgument,  ///< the caller's value breaks a rule of the model
    NotFound,         ///< no such record, file or place
    UnreadableInput,  ///< bytes that are no document of a kind we read
    NotAProject,      ///< a file, but no Claimline project
    NewerVersion,     ///< a project of a later Claimline
    Damaged,          ///< a project that fails SQLite's or our own check
    Locked,           ///< a project that somebody else has open for writing
    ReadOnly,         ///< a project that cannot be written to
    InputOutput,      ///< the disk, the network or the printer failed
    Conflict,         ///< the change cannot be laid over the present state
    Cancelled,        ///< a person stopped it
};

/// An error: a code for the program and one sentence for the person, that says what to do next
/// where there is something to do.
struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    QString message;

    bool operator==(const Error&) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] tl::unexpected<Error> failure(ErrorCode code, QString message);

/// What went wrong with one item of many; the others went on.
struct Issue {
    QString item;
    Error error;

    bool operator==(const Issue&) const = default;
};

using Issues = std::vector<Issue>;

} // namespace claimline

#define CLAIMLINE_JOIN_TOKENS(left, right) left##right
#define CLAIMLINE_TRY_AS(expression, tried)                                                                  \
    do {                                                                                                     \
        if (auto&& tried = (expression); !tried) {                                                           \
            return tl::unexpected<::claimline::Error>(std::move(tried.error()));                             \
        }                                                                                                    \
    } while (false)
#define CLAIMLINE_TRY_AT(expression, line) CLAIMLINE_TRY_AS(expression, CLAIMLINE_JOIN_TOKENS(claimline_tried_, line))

/// Ends the calling function with the error of `expression` (a Result), if it holds one.
#define CLAIMLINE_TRY(...) CLAIMLINE_TRY_AT((__VA_ARGS__), __LINE__)
