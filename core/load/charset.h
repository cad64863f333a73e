// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace claimline::load {

/// How the character set of some bytes was found, the surest first.
enum class CharsetEvidence {
    ByteOrderMark,
    Declaration, ///< `<meta charset>`, `<?xml encoding?>` or the sender's word for it
    Pattern,     ///< bytes that no other set has: valid UTF-8, UTF-16, the escapes of ISO 2022
    Guess,       ///< by frequencies of letters
};

struct DecodedText {
    QString text; ///< not yet normalised; without the byte order mark
    QString charset; ///< as IANA names it ("UTF-8", "windows-1252", "Shift_JIS")
    CharsetEvidence evidence = CharsetEvidence::Pattern;
    qsizetype damaged = 0; ///< places where bytes meant nothing and U+FFFD stands

    bool operator==(const DecodedText&) const = default;
};

/// What the bytes say: any bytes give some text. `declared` is what the sender said ("charset=" of
/// a Content-Type) or empty; a byte order mark outweighs it. A declaration within the bytes is
/// looked for in the first 4,096 of them. Declared sets are read as browsers do (WHATWG Encoding:
/// "iso-8859-1" is windows-1252); one that is not known, or that is UTF-8 where the bytes plainly
/// are not, is passed over.
[[nodiscard]] DecodedText decode(QByteArrayView bytes, QStringView declared = {});

/// The bytes in a set that is named; nothing where no converter is known by that name.
[[nodiscard]] std::optional<DecodedText> decodeAs(QByteArrayView bytes, QStringView charset);

} // namespace claimline::load
