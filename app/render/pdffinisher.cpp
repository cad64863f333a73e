// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/pdffinisher.h"

#include "core/report/exporting.h"
#include "core/report/plaintext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimline::render {

namespace {

constexpr int progressStep = 256;

class PdfFinisher {
public:
    PdfFinisher(const PdfObjects& objects, QIODevice& to, const PdfNotes& notes)
        : m_objects(objects), m_to(to), m_notes(notes), m_offsets(static_cast<std::size_t>(objects.size()), 0)
    {
    }

    Result<void> run(const Progress& progress);

private:
    void findPages();
    [[nodiscard]] QByteArray better(int number, const QByteArray& object);
    [[nodiscard]] QByteArray information(int number) const;
    [[nodiscard]] QByteArray catalogue(int number, const QByteArray& object) const;
    [[nodiscard]] QByteArray annotations(int number, int page);
    [[nodiscard]] QByteArray date() const;
    void write(int number, const QByteArray& object);
    void writeOutline();
    void writeTable();

    const PdfObjects& m_objects;
    QIODevice& m_to;
    const PdfNotes& m_notes;
    std::vector<qint64> m_offsets; ///< by number, in the new file
    qint64 m_position = 0;
    bool m_failed = false;
    PdfFonts m_fonts;
    QHash<int, QByteArray> m_fontNames; ///< by the objects that belong to a font
    std::vector<int> m_pages;           ///< numbers of page objects
    QHash<int, int> m_pageOfContent;
    QHash<int, int> m_pageOfAnnotations;
    std::size_t m_nextLink = 0;
    int m_outlineNumber = 0;
};

/// A page's objects follow it in the file, so one look at the small ones is enough.
void PdfFinisher::findPages()
{
    constexpr qint64 largestPage = 4096;
    int resources = 0;
    for (const PdfObjects::Place& place : m_objects.places()) {
        if (place.end - place.offset > largestPage) {
            continue;
        }
        const QByteArray object = m_objects.bytes(place);
        if (!object.contains("\n/Type /Page\n")) {
            continue;
        }
        const int page = static_cast<int>(m_pages.size());
        m_pages.push_back(place.number);
        m_pageOfContent.insert(pdf::reference(object, "/Contents").value_or(0), page);
        m_pageOfAnnotations.insert(pdf::reference(object, "/Annots").value_or(0), page);
        resources = pdf::reference(object, "/Resources").value_or(resources);
        readFonts(m_objects, m_objects.object(resources), m_fonts);
    }
    for (auto font = m_fonts.begin(); font != m_fonts.end(); ++font) {
        m_fontNames.insert(font->toUnicodeObject, font.key());
        m_fontNames.insert(font->descendantObject, font.key());
    }
}

Result<void> PdfFinisher::run(const Progress& progress)
{
    findPages();
    const QByteArray header = m_objects.header();
    m_position = header.size();
    m_failed = m_to.write(header) != header.size();
    // The catalogue comes early and names the outline.
    m_outlineNumber = m_notes.outline.empty() ? 0 : m_objects.size();
    int done = 0;
    for (const PdfObjects::Place& place : m_objects.places()) {
        if (++done % progressStep == 0 && progress.cancelled()) {
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("Report",
                "The report was cancelled. Nothing was written."));
        }
        write(place.number, better(place.number, m_objects.bytes(place)));
    }
    writeOutline();
    writeTable();
    return m_failed ? Result<void>(report::deviceFailure(m_to)) : Result<void>();
}

QByteArray PdfFinisher::better(int number, const QByteArray& object)
{
    if (const auto page = m_pageOfAnnotations.constFind(number); page != m_pageOfAnnotations.constEnd()) {
        return annotations(number, page.value());
    }
    if (const auto page = m_pageOfContent.constFind(number); page != m_pageOfContent.constEnd()) {
        const auto index = static_cast<std::size_t>(page.value());
        if (index < m_notes.markedPages.size() && m_notes.markedPages[index]) {
            const QByteArray content = pdf::stream(object, pdf::streamLength(m_objects, object));
            return pdf::streamObject(number, textMadeWhole(content, m_fonts));
        }
        return object;
    }
    if (const auto name = m_fontNames.constFind(number); name != m_fontNames.constEnd()) {
        const PdfFont& font = m_fonts[name.value()];
        if (number == font.toUnicodeObject) {
            return pdf::streamObject(number, toUnicodeMap(font));
        }
        // Silent letters have hardly any width.
        return QByteArray(object).replace("/CIDToGIDMap /Identity\n", "/CIDToGIDMap /Identity\n/DW 10\n");
    }
    if (object.contains("\n/CreationDate (")) {
        return information(number);
    }
    return object.contains("\n/Type /Catalog\n") ? catalogue(number, object) : object;
}

/// "D:20181220090000Z" (ISO 32000-1, 7.9.4).
QByteArray PdfFinisher::date() const
{
    const QDateTime created = QDateTime::fromString(m_notes.info.createdIso, Qt::ISODate).toUTC();
    return created.isValid() ? "(D:" + created.toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)" : QByteArray();
}

QByteArray PdfFinisher::information(int number) const
{
    QByteArray result = QByteArray::number(number) + " 0 obj\n<<\n/Title " + pdf::textString(m_notes.info.title)
        + "\n/Author " + pdf::textString(m_notes.info.author) + "\n/Creator (Claimline)\n/Producer (Claimline, Qt)\n";
    if (const QByteArray created = date(); !created.isEmpty()) {
        result += "/CreationDate " + created + "\n/ModDate " + created + "\n";
    }
    return result + ">>\nendobj\n";
}

QByteArray PdfFinisher::catalogue(int number, const QByteArray& object) const
{
    const int pages = pdf::reference(object, "/Pages").value_or(0);
    QByteArray result = QByteArray::number(number) + " 0 obj\n<<\n/Type /Catalog\n/Pages " + QByteArray::number(pages)
        + " 0 R\n/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (const QString language = report::safeLanguage(m_notes.info.language); !language.isEmpty()) {
        result += "/Lang (" + language.toLatin1() + ")\n";
    }
    if (m_outlineNumber > 0) {
        result += "/Outlines " + QByteArray::number(m_outlineNumber) + " 0 R\n/PageMode /UseOutlines\n";
    }
    return result + ">>\nendobj\n";
}

QByteArray PdfFinisher::annotations(int number, int page)
{
    QByteArray result = QByteArray::number(number) + " 0 obj\n[";
    for (; m_nextLink < m_notes.links.size() && m_notes.links[m_nextLink].page <= page; ++m_nextLink) {
        const PdfNotes::Link& link = m_notes.links[m_nextLink];
        const auto target = m_notes.anchors.constFind(link.target);
        if (target == m_notes.anchors.constEnd() || target->page >= static_cast<int>(m_pages.size())) {
            continue;
        }
        result += "\n<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect [" + pdf::number(link.area.left()) + ' '
            + pdf::number(link.area.top()) + ' ' + pdf::number(link.area.right()) + ' ' + pdf::number(link.area.bottom())
            + "] /Dest [" + QByteArray::number(m_pages[static_cast<std::size_t>(target->page)]) + " 0 R /XYZ null "
            + pdf::number(target->top) + " null] >>";
    }
    return result + " ]\nendobj\n";
}

void PdfFinisher::write(int number, const QByteArray& object)
{
    if (m_offsets.size() <= static_cast<std::size_t>(number)) {
        m_offsets.resize(static_cast<std::size_t>(number) + 1, 0);
    }
    m_offsets[static_cast<std::size_t>(number)] = m_position;
    m_position += object.size();
    m_failed = m_failed || m_to.write(object) != object.size();
}

/// ISO 32000-1, 12.3.3. Entries below the first level are closed at first (a negative /Count).
void PdfFinisher::writeOutline()
{
    const auto& outline = m_notes.outline;
    if (outline.empty()) {
        return;
    }
    struct Kin {
        int parent = -1, first = -1, last = -1, previous = -1, next = -1, children = 0;
    };
    std::vector<Kin> kin(outline.size() + 1);
    Kin& root = kin.back();
    std::vector<int> open; // the last entry and those that it stands below
    for (std::size_t index = 0; index < outline.size(); ++index) {
        const int own = static_cast<int>(index);
        while (!open.empty() && outline[static_cast<std::size_t>(open.back())].level >= outline[index].level) {
            open.pop_back();
        }
        kin[index].parent = open.empty() ? -1 : open.back();
        open.push_back(own);
        Kin& parent = kin[index].parent < 0 ? root : kin[static_cast<std::size_t>(kin[index].parent)];
        kin[index].previous = parent.last;
        if (parent.last >= 0) {
            kin[static_cast<std::size_t>(parent.last)].next = own;
        }
        parent.first = parent.first < 0 ? own : parent.first;
        parent.last = own;
        ++parent.children;
    }
    const auto named = [this](const char* key, int entry) {
        return entry < 0 ? QByteArray() : QByteArray(key) + QByteArray::number(m_outlineNumber + 1 + entry) + " 0 R\n";
    };
    write(m_outlineNumber, QByteArray::number(m_outlineNumber) + " 0 obj\n<<\n/Type /Outlines\n"
            + named("/First ", root.first) + named("/Last ", root.last) + "/Count " + QByteArray::number(root.children)
            + "\n>>\nendobj\n");
    for (std::size_t index = 0; index < outline.size(); ++index) {
        const Kin& one = kin[index];
        const int number = m_outlineNumber + 1 + static_cast<int>(index);
        const auto page = std::min(static_cast<std::size_t>(outline[index].page), m_pages.size() - 1);
        QByteArray object = QByteArray::number(number) + " 0 obj\n<<\n/Title " + pdf::textString(outline[index].title)
            + "\n/Parent " + QByteArray::number(m_outlineNumber + 1 + one.parent) + " 0 R\n"
            + named("/Prev ", one.previous) + named("/Next ", one.next) + named("/First ", one.first)
            + named("/Last ", one.last);
        if (one.children > 0) {
            object += "/Count " + QByteArray::number(-one.children) + "\n";
        }
        write(number, object + "/Dest [" + QByteArray::number(m_pages[page]) + " 0 R /XYZ null "
                + pdf::number(outline[index].top) + " null]\n>>\nendobj\n");
    }
}

void PdfFinisher::writeTable()
{
    QByteArray table("xref\n0 " + QByteArray::number(m_offsets.size()) + "\n0000000000 65535 f \n");
    for (std::size_t number = 1; number < m_offsets.size(); ++number) {
        const bool used = m_offsets[number] > 0;
        table += QByteArray::number(m_offsets[number]).rightJustified(10, '0') + (used ? " 00000 n \n" : " 00000 f \n");
    }
    int information = 0;
    int catalogue = 0;
    for (const PdfObjects::Place& place : m_objects.places()) {
        const QByteArray object = place.end - place.offset < 4096 ? m_objects.bytes(place) : QByteArray();
        information = information == 0 && object.contains("\n/CreationDate (") ? place.number : information;
        catalogue = catalogue == 0 && object.contains("\n/Type /Catalog\n") ? place.number : catalogue;
        if (information > 0 && catalogue > 0) {
            break;
        }
    }
    const auto& info = m_notes.info;
    const QByteArray id = QCryptographicHash::hash(
        (info.title + u'\n' + info.subtitle + u'\n' + info.createdIso + u'\n' + QString::number(m_position)).toUtf8(),
        QCryptographicHash::Md5).toHex();
    table += "trailer\n<<\n/Size " + QByteArray::number(m_offsets.size()) + "\n/Info " + QByteArray::number(information)
        + " 0 R\n/Root " + QByteArray::number(catalogue) + " 0 R\n/ID [<" + id + "> <" + id + ">]\n>>\nstartxref\n"
        + QByteArray::number(m_position) + "\n%%EOF\n";
    m_failed = m_failed || m_to.write(table) != table.size();
}

} // namespace

Result<void> finishPdf(QIODevice& from, QIODevice& to, const PdfNotes& notes, const Progress& progress)
{
    auto objects = PdfObjects::open(from);
    if (!objects) {
        return tl::unexpected(objects.error());
    }
    return PdfFinisher(*objects, to, notes).run(progress);
}

} // namespace claimline::render
