// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/pdfobjects.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimline::render {

namespace {

constexpr qint64 entrySize = 20; // of a cross-reference table, line end included

tl::unexpected<Error> unexpectedForm()
{
    return failure(ErrorCode::InputOutput, QCoreApplication::translate("PdfObjects",
        "The PDF came out in a form that cannot be finished. Export the report as HTML and tell us of this."));
}

qint64 startOfTable(QIODevice& device)
{
    constexpr qint64 tailSize = 64;
    if (!device.seek(std::max<qint64>(0, device.size() - tailSize))) {
        return -1;
    }
    const QByteArray tail = device.readAll();
    const qsizetype at = tail.lastIndexOf("startxref");
    return at < 0 ? -1 : tail.sliced(at + 9).trimmed().split('\n').front().trimmed().toLongLong();
}

} // namespace

Result<PdfObjects> PdfObjects::open(QIODevice& device)
{
    PdfObjects result(device);
    const qint64 table = startOfTable(device);
    if (table <= 0 || !device.seek(table) || device.readLine().trimmed() != "xref") {
        return unexpectedForm();
    }
    const QList<QByteArray> range = device.readLine().trimmed().split(' ');
    result.m_size = range.size() == 2 && range[0] == "0" ? range[1].toInt() : 0;
    if (result.m_size <= 0) {
        return unexpectedForm();
    }
    for (int number = 0; number < result.m_size; ++number) {
        const QByteArray entry = device.read(entrySize);
        if (entry.size() != entrySize) {
            return unexpectedForm();
        }
        if (entry[17] == 'n') {
            result.m_places.push_back({number, entry.first(10).toLongLong(), 0});
        }
    }
    std::sort(result.m_places.begin(), result.m_places.end(),
        [](const Place& one, const Place& other) { return one.offset < other.offset; });
    result.m_indexByNumber.assign(static_cast<std::size_t>(result.m_size), -1);
    for (std::size_t index = 0; index < result.m_places.size(); ++index) {
        Place& place = result.m_places[index];
        place.end = index + 1 < result.m_places.size() ? result.m_places[index + 1].offset : table;
        result.m_indexByNumber[static_cast<std::size_t>(place.number)] = static_cast<int>(index);
    }
    return result;
}

QByteArray PdfObjects::object(int number) const
{
    if (number <= 0 || number >= m_size || m_indexByNumber[static_cast<std::size_t>(number)] < 0) {
        return {};
    }
    return bytes(m_places[static_cast<std::size_t>(m_indexByNumber[static_cast<std::size_t>(number)])]);
}

QByteArray PdfObjects::bytes(const Place& place) const
{
    return m_device->seek(place.offset) ? m_device->read(place.end - place.offset) : QByteArray();
}

QByteArray PdfObjects::header() const
{
    return m_places.empty() || !m_device->seek(0) ? QByteArray() : m_device->read(m_places.front().offset);
}

namespace pdf {

std::optional<int> reference(const QByteArray& object, const QByteArray& key)
{
    const qsizetype at = object.indexOf(key + ' ');
    if (at < 0) {
        return std::nullopt;
    }
    const qsizetype start = at + key.size() + 1;
    const qsizetype end = object.indexOf(' ', start);
    bool ok = false;
    const int number = end < 0 ? 0 : object.sliced(start, end - start).toInt(&ok);
    return ok && object.sliced(end).startsWith(" 0 R") ? std::optional(number) : std::nullopt;
}

qsizetype streamLength(const PdfObjects& objects, const QByteArray& object)
{
    if (const auto number = reference(object, "/Length")) {
        const QByteArray length = objects.object(*number);
        const qsizetype at = length.indexOf("obj");
        return at < 0 ? 0 : length.sliced(at + 3).trimmed().split('\n').front().toLongLong();
    }
    const qsizetype at = object.indexOf("/Length ");
    if (at < 0) {
        return 0;
    }
    qsizetype end = at + 8;
    while (end < object.size() && object[end] >= '0' && object[end] <= '9') {
        ++end;
    }
    return object.sliced(at + 8, end - at - 8).toLongLong();
}

QByteArray stream(const QByteArray& object, qsizetype length)
{
    constexpr QByteArrayView opener("stream\n");
    const qsizetype at = object.indexOf(opener);
    if (at < 0 || at + opener.size() + length > object.size()) {
        return {};
    }
    const QByteArray bytes = object.sliced(at + opener.size(), length);
    if (!object.first(at).contains("/FlateDecode")) {
        return bytes;
    }
    // qUncompress() takes the size that it expects in front; it is a hint only.
    return qUncompress(QByteArray("\0\0\x40\0", 4) + bytes);
}

QByteArray streamObject(int number, const QByteArray& content)
{
    const QByteArray bytes = qCompress(content).sliced(4);
    return QByteArray::number(number) + " 0 obj\n<<\n/Length " + QByteArray::number(bytes.size())
        + "\n/Filter /FlateDecode\n>>\nstream\n" + bytes + "\nendstream\nendobj\n";
}

QByteArray hexCode(int code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0').toUpper();
}

QByteArray textString(QStringView text)
{
    QByteArray result("<FEFF");
    for (const QChar unit : text) {
        result += hexCode(unit.unicode());
    }
    return result + '>';
}

QByteArray number(double value)
{
    QByteArray result = QByteArray::number(value, 'f', 2);
    while (result.endsWith('0')) {
        result.chop(1);
    }
    if (result.endsWith('.')) {
        result.chop(1);
    }
    return result == "-0" ? QByteArray("0") : result;
}

} // namespace pdf

} // namespace claimline::render
