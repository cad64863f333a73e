// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringConverter>

#include <optional>

namespace claimline::load {

/// The parts of decode() that go by the bytes alone.

/// "ISO-2022-JP" or "ISO-2022-KR" where their escape sequences stand in the bytes; else empty.
[[nodiscard]] QString iso2022Charset(QByteArrayView bytes);

/// UTF-16 without a byte order mark: bytes that are no text byte by byte (zeros or control
/// characters among them) and become, taken in pairs, text of common scripts.
[[nodiscard]] std::optional<QStringConverter::Encoding> utf16WithoutMark(QByteArrayView bytes);

/// By frequencies of letters, with uchardet. Never empty: windows-1252 where nothing is known.
[[nodiscard]] QString guessedCharset(QByteArrayView bytes);

} // namespace claimline::load
