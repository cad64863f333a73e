// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/reportodt.h"

#include "app/render/odtpackage.h"
#include "app/render/reportodtstyles.h"
#include "core/report/plaintext.h"
#include "core/timeline/svg.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace claimline::render {

namespace {

constexpr double centimetresPerPixel = 2.54 / 96;
constexpr double textWidth = 16.2;    // centimetres
constexpr double figureHeight = 21.5; // centimetres, with room for the caption

const auto officeSpace = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const auto textSpace = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const auto tableSpace = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const auto drawSpace = u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_s;
const auto styleSpace = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const auto formattingSpace = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const auto svgSpace = u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_s;
const auto linkSpace = u"http://www.w3.org/1999/xlink"_s;

/// content.xml, block by block.
class OdtContent {
public:
    explicit OdtContent(QIODevice& to) : m_to(to), m_xml(&to) {}

    void begin(const report::DocumentInfo& info);
    void block(const report::Block& block);
    [[nodiscard]] bool end();

    [[nodiscard]] const QSet<QuotationKind>& quotations() const { return m_quotations; }
    [[nodiscard]] const std::vector<std::shared_ptr<const timeline::Picture>>& pictures() const { return m_pictures; }

private:
    void put(const report::Heading& heading);
    void put(const report::Paragraph& paragraph);
    void put(const report::Quotation& quotation);
    void put(const report::Facts& facts);
    void put(const report::List& list);
    void put(const report::TableBegin& table);
    void put(const report::TableRow& row);
    void put(const report::TableEnd&);
    void put(const report::Figure& figure);
    void put(const report::PageBreak&);

    void startText(const QString& element, const QString& style);
    void paragraph(const QString& style, const report::Runs& runs);
    void runs(const report::Runs& runs);
    void run(const report::Run& run);
    void characters(const QString& text);
    void drawing(const report::Figure& figure);

    QIODevice& m_to;
    QXmlStreamWriter m_xml;
    QSet<QuotationKind> m_quotations;
    std::vector<std::shared_ptr<const timeline::Picture>> m_pictures;
    std::size_t m_columns = 0;
    int m_tables = 0;
    bool m_blankBefore = true; ///< a blank here would be dropped by the reader
};

report::Runs oneRun(const QString& text)
{
    return {{text, report::Emphasis::None, {}}};
}

QString centimetres(double value)
{
    return QString::number(value, 'f', 3) + u"cm"_s;
}

void OdtContent::begin(const report::DocumentInfo& info)
{
    m_xml.writeStartDocument();
    for (const auto& [space, prefix] : std::initializer_list<std::pair<QString, QString>>{{officeSpace, u"office"_s},
             {textSpace, u"text"_s}, {tableSpace, u"table"_s}, {drawSpace, u"draw"_s}, {styleSpace, u"style"_s},
             {formattingSpace, u"fo"_s}, {svgSpace, u"svg"_s}, {linkSpace, u"xlink"_s}}) {
        m_xml.writeNamespace(space, prefix);
    }
    m_xml.writeStartElement(officeSpace, u"document-content"_s);
    m_xml.writeAttribute(officeSpace, u"version"_s, u"1.3"_s);
    // Closes the start tag, so that what is ours and fixed can follow as it is.
    m_xml.writeCharacters(QString());
    m_to.write(odtAutomaticStyles());
    m_xml.writeStartElement(officeSpace, u"body"_s);
    m_xml.writeStartElement(officeSpace, u"text"_s);
    paragraph(u"Title"_s, oneRun(info.title));
    if (!info.subtitle.isEmpty()) {
        paragraph(u"Subtitle"_s, oneRun(info.subtitle));
    }
    if (!info.author.isEmpty()) {
        paragraph(u"Author"_s, oneRun(info.author));
    }
    paragraph(u"Title_20_rule"_s, {});
}

bool OdtContent::end()
{
    m_xml.writeEndDocument();
    return !m_xml.hasError();
}

void OdtContent::block(const report::Block& block)
{
    std::visit([this](const auto& one) { put(one); }, block);
}

void OdtContent::startText(const QString& element, const QString& style)
{
    m_xml.writeStartElement(textSpace, element);
    m_xml.writeAttribute(textSpace, u"style-name"_s, style);
    m_blankBefore = true;
}

void OdtContent::paragraph(const QString& style, const report::Runs& content)
{
    startText(u"p"_s, style);
    runs(content);
    m_xml.writeEndElement();
}

void OdtContent::runs(const report::Runs& content)
{
    for (const report::Run& one : content) {
        run(one);
    }
}

void OdtContent::run(const report::Run& run)
{
    const QString target = report::safeAnchor(run.target);
    if (!target.isEmpty()) {
        m_xml.writeStartElement(textSpace, u"a"_s);
        m_xml.writeAttribute(linkSpace, u"type"_s, u"simple"_s);
        m_xml.writeAttribute(linkSpace, u"href"_s, u"#"_s + target);
    }
    const QString style = run.emphasis == report::Emphasis::Strong ? u"Strong"_s
        : run.emphasis == report::Emphasis::Italic                 ? u"Italic"_s
        : run.emphasis == report::Emphasis::Small                  ? u"Small"_s
                                                                   : QString();
    if (!style.isEmpty()) {
        m_xml.writeStartElement(textSpace, u"span"_s);
        m_xml.writeAttribute(textSpace, u"style-name"_s, style);
    }
    characters(run.text);
    if (!style.isEmpty()) {
        m_xml.writeEndElement();
    }
    if (!target.isEmpty()) {
        m_xml.writeEndElement();
    }
}

/// ODF folds blanks in a row into one (ODF 1.3 part 3, 6.1.2): those beyond are elements.
void OdtContent::characters(const QString& text)
{
    QString pending;
    int blanks = 0;
    const auto writePending = [&] {
        if (!pending.isEmpty()) {
            m_xml.writeCharacters(pending);
            pending.clear();
        }
        if (blanks > 0) {
            m_xml.writeEmptyElement(textSpace, u"s"_s);
            m_xml.writeAttribute(textSpace, u"c"_s, QString::number(blanks));
            blanks = 0;
        }
    };
    for (const QChar letter : report::isolated(report::printable(text))) {
        if (letter == u' ' && m_blankBefore) {
            ++blanks;
            continue;
        }
        if (blanks > 0) {
            writePending();
        }
        if (letter == u'\n') {
            writePending();
            m_xml.writeEmptyElement(textSpace, u"line-break"_s);
            m_blankBefore = true;
            continue;
        }
        pending += letter;
        m_blankBefore = letter == u' ';
    }
    writePending();
}

void OdtContent::put(const report::Heading& heading)
{
    const QString level = QString::number(std::clamp(heading.level, 1, 4));
    startText(u"h"_s, u"Heading_20_"_s + level);
    m_xml.writeAttribute(textSpace, u"outline-level"_s, level);
    if (const QString anchor = report::safeAnchor(heading.anchor); !anchor.isEmpty()) {
        m_xml.writeEmptyElement(textSpace, u"bookmark"_s);
        m_xml.writeAttribute(textSpace, u"name"_s, anchor);
    }
    characters(heading.text);
    m_xml.writeEndElement();
}

void OdtContent::put(const report::Paragraph& block)
{
    paragraph(block.keepWithNext ? u"Text_20_body_20_kept"_s : u"Text_20_body"_s, block.runs);
}

void OdtContent::put(const report::Quotation& quotation)
{
    const QuotationKind kind{report::safeLanguage(quotation.language), report::runsRightToLeft(quotation.text)};
    m_quotations.insert(kind);
    for (const QString& line : report::printable(quotation.text).split(u'\n')) {
        paragraph(kind.styleName(), oneRun(line));
    }
    // The space below belongs to the source line.
    paragraph(kind.rightToLeft ? u"Source_20_rtl"_s : u"Source"_s, quotation.source);
}

void OdtContent::put(const report::Facts& facts)
{
    for (const report::Facts::Fact& fact : facts.facts) {
        startText(u"p"_s, u"Fact"_s);
        m_xml.writeStartElement(textSpace, u"span"_s);
        m_xml.writeAttribute(textSpace, u"style-name"_s, u"Label"_s);
        characters(fact.label);
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(textSpace, u"tab"_s);
        m_blankBefore = true;
        runs(fact.value);
        m_xml.writeEndElement();
    }
    paragraph(u"After_20_block"_s, {});
}

void OdtContent::put(const report::List& list)
{
    m_xml.writeStartElement(textSpace, u"list"_s);
    m_xml.writeAttribute(textSpace, u"style-name"_s, list.numbered ? u"Numbers"_s : u"Bullets"_s);
    for (const report::Runs& item : list.items) {
        m_xml.writeStartElement(textSpace, u"list-item"_s);
        paragraph(u"List_20_item"_s, item);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    paragraph(u"After_20_block"_s, {});
}

void OdtContent::put(const report::TableBegin& table)
{
    m_columns = table.columns.size();
    m_xml.writeStartElement(tableSpace, u"table"_s);
    m_xml.writeAttribute(tableSpace, u"name"_s, u"Table%1"_s.arg(++m_tables));
    m_xml.writeAttribute(tableSpace, u"style-name"_s, u"ReportTable"_s);
    for (std::size_t index = 0; index < m_columns; ++index) {
        const double share = table.widths.size() == m_columns ? table.widths[index] : 1.0 / static_cast<double>(m_columns);
        m_xml.writeEmptyElement(tableSpace, u"table-column"_s);
        m_xml.writeAttribute(tableSpace, u"style-name"_s, odtColumnStyle(share));
    }
    m_xml.writeStartElement(tableSpace, u"table-header-rows"_s);
    m_xml.writeStartElement(tableSpace, u"table-row"_s);
    m_xml.writeAttribute(tableSpace, u"style-name"_s, u"Row"_s);
    for (const QString& column : table.columns) {
        m_xml.writeStartElement(tableSpace, u"table-cell"_s);
        m_xml.writeAttribute(tableSpace, u"style-name"_s, u"HeadCell"_s);
        m_xml.writeAttribute(officeSpace, u"value-type"_s, u"string"_s);
        paragraph(u"Table_20_Heading"_s, oneRun(column));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtContent::put(const report::TableRow& row)
{
    m_xml.writeStartElement(tableSpace, u"table-row"_s);
    m_xml.writeAttribute(tableSpace, u"style-name"_s, u"Row"_s);
    for (std::size_t index = 0; index < m_columns; ++index) {
        m_xml.writeStartElement(tableSpace, u"table-cell"_s);
        m_xml.writeAttribute(tableSpace, u"style-name"_s, u"Cell"_s);
        m_xml.writeAttribute(officeSpace, u"value-type"_s, u"string"_s);
        paragraph(u"Table_20_Contents"_s, index < row.cells.size() ? row.cells[index] : report::Runs());
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtContent::put(const report::TableEnd&)
{
    m_xml.writeEndElement();
    paragraph(u"After_20_block"_s, {});
}

void OdtContent::put(const report::Figure& figure)
{
    if (figure.picture && figure.picture->width > 0 && figure.picture->height > 0) {
        drawing(figure);
    }
    paragraph(u"Caption"_s, oneRun(figure.caption));
}

void OdtContent::drawing(const report::Figure& figure)
{
    m_pictures.push_back(figure.picture);
    const QString name = u"Pictures/figure%1"_s.arg(m_pictures.size());
    const double width = figure.picture->width * centimetresPerPixel;
    const double height = figure.picture->height * centimetresPerPixel;
    const double factor = std::min({textWidth / width, figureHeight / height, 1.0});
    startText(u"p"_s, u"Figure"_s);
    m_xml.writeStartElement(drawSpace, u"frame"_s);
    m_xml.writeAttribute(drawSpace, u"name"_s, u"Figure%1"_s.arg(m_pictures.size()));
    m_xml.writeAttribute(textSpace, u"anchor-type"_s, u"as-char"_s);
    m_xml.writeAttribute(svgSpace, u"width"_s, centimetres(width * factor));
    m_xml.writeAttribute(svgSpace, u"height"_s, centimetres(height * factor));
    for (const QString& suffix : {u".svg"_s, u".png"_s}) {
        m_xml.writeEmptyElement(drawSpace, u"image"_s);
        m_xml.writeAttribute(linkSpace, u"href"_s, name + suffix);
        m_xml.writeAttribute(linkSpace, u"type"_s, u"simple"_s);
        m_xml.writeAttribute(linkSpace, u"show"_s, u"embed"_s);
        m_xml.writeAttribute(linkSpace, u"actuate"_s, u"onLoad"_s);
    }
    m_xml.writeTextElement(svgSpace, u"title"_s, report::oneLine(figure.caption));
    m_xml.writeTextElement(svgSpace, u"desc"_s, report::oneLine(figure.description));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtContent::put(const report::PageBreak&)
{
    paragraph(u"Page_20_break"_s, {});
}

QByteArray manifest(std::size_t pictures)
{
    QString result = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest manifest:version=\"1.3\" "
                     "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\n"_s;
    const auto entry = [&result](const QString& path, const QString& type) {
        result += u"<manifest:file-entry manifest:full-path=\""_s + path + u"\" manifest:media-type=\""_s + type + u"\"/>\n"_s;
    };
    entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const QString& name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s}) {
        entry(name, u"text/xml"_s);
    }
    for (std::size_t number = 1; number <= pictures; ++number) {
        entry(u"Pictures/figure%1.svg"_s.arg(number), u"image/svg+xml"_s);
        entry(u"Pictures/figure%1.png"_s.arg(number), u"image/png"_s);
    }
    return (result + u"</manifest:manifest>\n"_s).toUtf8();
}

bool addPictures(OdtPackage& package, const OdtContent& content)
{
    int number = 0;
    for (const auto& picture : content.pictures()) {
        const QString name = u"Pictures/figure%1"_s.arg(++number);
        const auto palette = timeline::Palette::of(timeline::Scheme::Print);
        if (!package.add(name + u".svg"_s, timeline::toSvg(*picture, palette).toUtf8())
            || !package.add(name + u".png"_s, pngOf(*picture), 0)) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<void> writeOdt(report::BlockSource& source, QIODevice& to, const Progress& progress)
{
    const report::DocumentInfo info = source.info();
    OdtPackage package(to, info.createdIso);
    // The type comes first and uncompressed, so that it can be read at a fixed place (ODF 1.3 part 2, 3.3).
    if (!package.open() || !package.add(u"mimetype"_s, "application/vnd.oasis.opendocument.text", 0)) {
        return package.failure();
    }
    QuaZipFile file;
    if (!package.begin(file, u"content.xml"_s)) {
        return package.failure();
    }
    OdtContent content(file);
    content.begin(info);
    CLAIMLINE_TRY(report::forEachBlock(source, progress, [&](const report::Block& block) {
        content.block(block);
        return Result<void>();
    }));
    bool written = content.end();
    file.close();
    written = written && file.getZipError() == ZIP_OK && addPictures(package, content)
        && package.add(u"styles.xml"_s, odtStyles(info, content.quotations())) && package.add(u"meta.xml"_s, odtMeta(info))
        && package.add(u"META-INF/manifest.xml"_s, manifest(content.pictures().size())) && package.close();
    return written ? Result<void>() : Result<void>(package.failure());
}

} // namespace claimline::render
