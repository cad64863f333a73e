// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>
#include <vector>

namespace claimline::render {

/// The objects of a PDF with one plain cross-reference table and no incremental update, which is
/// what QPdfWriter of Qt 6 writes (ISO 32000-1, 7.5). Reads one object at a time.
class PdfObjects {
public:
    struct Place {
        int number = 0;
        qint64 offset = 0;
        qint64 end = 0;
    };

    /// `device` is open for reading, seekable and outlives this.
    [[nodiscard]] static Result<PdfObjects> open(QIODevice& device);

    /// All objects in the order in which they stand in the file.
    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }
    /// One more than the largest object number.
    [[nodiscard]] int size() const { return m_size; }
    /// "N 0 obj" to "endobj" and what follows it; empty if there is no such object.
    [[nodiscard]] QByteArray object(int number) const;
    [[nodiscard]] QByteArray bytes(const Place& place) const;
    /// All before the first object.
    [[nodiscard]] QByteArray header() const;

private:
    explicit PdfObjects(QIODevice& device) : m_device(&device) {}

    QIODevice* m_device;
    std::vector<Place> m_places;
    std::vector<int> m_indexByNumber; ///< into m_places, -1 where free
    int m_size = 0;
};

namespace pdf {

/// The object that `key` of a dictionary refers to ("/Contents 9 0 R"), if it refers to one.
[[nodiscard]] std::optional<int> reference(const QByteArray& object, const QByteArray& key);
/// The uncompressed stream of an object; `length` is that of its bytes in the file.
[[nodiscard]] QByteArray stream(const QByteArray& object, qsizetype length);
/// The length of an object's stream; looks it up where it stands in an object of its own.
[[nodiscard]] qsizetype streamLength(const PdfObjects& objects, const QByteArray& object);
/// A whole object with a compressed stream.
[[nodiscard]] QByteArray streamObject(int number, const QByteArray& content);
/// A text string, as UTF-16 in hexadecimal: "<FEFF0041>".
[[nodiscard]] QByteArray textString(QStringView text);
/// The code of a glyph: four hexadecimal digits.
[[nodiscard]] QByteArray hexCode(int code);
/// A number with two decimals at most.
[[nodiscard]] QByteArray number(double value);

} // namespace pdf

} // namespace claimline::render
