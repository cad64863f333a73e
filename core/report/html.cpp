// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/report/htmlstyle.h"
#include "core/report/plaintext.h"
#include "core/timeline/svg.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimline::report {

namespace {

QStringView elementName(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::None: return {};
    case Emphasis::Strong: return u"strong";
    case Emphasis::Italic: return u"em";
    case Emphasis::Small: return u"small";
    }
    return {};
}

/// ' name="value"', or nothing if there is no value.
QString attribute(QStringView name, const QString& value)
{
    return value.isEmpty() ? QString() : u" "_s + name.toString() + u"=\""_s + htmlText(value) + u"\""_s;
}

/// <bdi> keeps a name from another script from turning around what stands beside it.
QString inlineRun(const Run& run)
{
    QString result = htmlText(run.text);
    if (run.text.isRightToLeft() || isolated(run.text) != run.text) {
        result = u"<bdi>"_s + result + u"</bdi>"_s;
    }
    if (const QStringView name = elementName(run.emphasis); !name.isEmpty()) {
        result = u"<"_s + name.toString() + u">"_s + result + u"</"_s + name.toString() + u">"_s;
    }
    if (const QString target = safeAnchor(run.target); !target.isEmpty()) {
        result = u"<a href=\"#"_s + target + u"\">"_s + result + u"</a>"_s;
    }
    return result;
}

QString inlineText(const Runs& runs)
{
    QString result;
    for (const Run& run : runs) {
        result += inlineRun(run);
    }
    return result;
}

class HtmlWriter {
public:
    explicit HtmlWriter(QIODevice& to) : m_out(to) {}

    void begin(const DocumentInfo& info);
    [[nodiscard]] Result<void> finish();

    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const Quotation& quotation);
    void operator()(const Facts& facts);
    void operator()(const List& list);
    void operator()(const TableBegin& table);
    void operator()(const TableRow& row);
    void operator()(const TableEnd&);
    void operator()(const Figure& figure);
    void operator()(const PageBreak&);

private:
    TextOutput m_out;
    bool m_breakBefore = false;
    int m_figures = 0;
};

void HtmlWriter::begin(const DocumentInfo& info)
{
    m_out << u"<!DOCTYPE html>\n<html" << attribute(u"lang", safeLanguage(info.language)) << u">\n<head>\n"
          << u"<meta charset=\"utf-8\">\n"
          << u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          << u"style-src 'unsafe-inline'\">\n"
          << u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          << u"<meta name=\"referrer\" content=\"no-referrer\">\n"
          << u"<meta name=\"color-scheme\" content=\"light dark\">\n"
          << u"<meta name=\"generator\" content=\"Claimline\">\n";
    if (!info.author.isEmpty()) {
        m_out << u"<meta name=\"author\"" << attribute(u"content", info.author) << u">\n";
    }
    if (!info.createdIso.isEmpty()) {
        m_out << u"<meta name=\"dcterms.created\"" << attribute(u"content", info.createdIso) << u">\n";
    }
    m_out << u"<title>" << htmlText(oneLine(info.title)) << u"</title>\n<style>\n" << htmlStyle()
          << u"</style>\n</head>\n<body>\n<main>\n<header>\n<h1><bdi>" << htmlText(info.title) << u"</bdi></h1>\n";
    if (!info.subtitle.isEmpty()) {
        m_out << u"<p class=\"subtitle\" dir=\"auto\">" << htmlText(info.subtitle) << u"</p>\n";
    }
    if (!info.author.isEmpty()) {
        m_out << u"<p class=\"author\" dir=\"auto\">" << htmlText(info.author) << u"</p>\n";
    }
    m_out << u"</header>\n";
}

Result<void> HtmlWriter::finish()
{
    m_out << u"</main>\n</body>\n</html>\n";
    return m_out.finish();
}

void HtmlWriter::operator()(const Heading& heading)
{
    // The title is the heading of level 1.
    const QString name = u"h"_s + QString::number(std::clamp(heading.level, 1, 4) + 1);
    m_out << u"<" << name << attribute(u"id", safeAnchor(heading.anchor))
          << (m_breakBefore ? u" class=\"page\"" : u"") << u" dir=\"auto\">" << htmlText(heading.text) << u"</" << name
          << u">\n";
    m_breakBefore = false;
}

void HtmlWriter::operator()(const Paragraph& paragraph)
{
    m_out << (paragraph.keepWithNext ? u"<p class=\"keep\">" : u"<p>") << inlineText(paragraph.runs) << u"</p>\n";
}

void HtmlWriter::operator()(const Quotation& quotation)
{
    m_out << u"<figure class=\"quotation\">\n<blockquote" << attribute(u"lang", safeLanguage(quotation.language))
          << u" dir=\"auto\">";
    for (const QString& paragraph : printable(quotation.text).split(u'\n')) {
        m_out << u"<p dir=\"auto\">" << htmlText(paragraph) << u"</p>";
    }
    m_out << u"</blockquote>\n";
    if (!quotation.source.empty()) {
        m_out << u"<figcaption>" << inlineText(quotation.source) << u"</figcaption>\n";
    }
    m_out << u"</figure>\n";
}

void HtmlWriter::operator()(const Facts& facts)
{
    m_out << u"<dl>\n";
    for (const Facts::Fact& fact : facts.facts) {
        m_out << u"<div><dt>" << htmlText(fact.label) << u"</dt><dd>" << inlineText(fact.value) << u"</dd></div>\n";
    }
    m_out << u"</dl>\n";
}

void HtmlWriter::operator()(const List& list)
{
    const QStringView name = list.numbered ? u"ol" : u"ul";
    m_out << u"<" << name << u">\n";
    for (const Runs& item : list.items) {
        m_out << u"<li>" << inlineText(item) << u"</li>\n";
    }
    m_out << u"</" << name << u">\n";
}

void HtmlWriter::operator()(const TableBegin& table)
{
    m_out << u"<div class=\"table\" role=\"group\" tabindex=\"0\">\n<table>\n";
    if (table.widths.size() == table.columns.size()) {
        m_out << u"<colgroup>";
        for (const double width : table.widths) {
            m_out << u"<col style=\"width:" << QString::number(width * 100, 'f', 1) << u"%\">";
        }
        m_out << u"</colgroup>\n";
    }
    m_out << u"<thead><tr>";
    for (const QString& column : table.columns) {
        m_out << u"<th scope=\"col\">" << htmlText(column) << u"</th>";
    }
    m_out << u"</tr></thead>\n<tbody>\n";
}

void HtmlWriter::operator()(const TableRow& row)
{
    m_out << u"<tr>";
    for (const Runs& cell : row.cells) {
        m_out << u"<td>" << inlineText(cell) << u"</td>";
    }
    m_out << u"</tr>\n";
}

void HtmlWriter::operator()(const TableEnd&)
{
    m_out << u"</tbody>\n</table>\n</div>\n";
}

void HtmlWriter::operator()(const Figure& figure)
{
    m_out << u"<figure class=\"drawing\" role=\"group\"" << attribute(u"aria-label", figure.caption) << u">\n";
    if (figure.picture) {
        const QString prefix = u"figure"_s + QString::number(++m_figures);
        m_out << timeline::toSvg(*figure.picture, timeline::Palette::of(timeline::Scheme::Light), prefix) << u"\n";
    }
    m_out << u"<figcaption><strong>" << htmlText(figure.caption) << u"</strong>";
    if (!figure.description.isEmpty()) {
        m_out << u" " << htmlText(figure.description);
    }
    m_out << u"</figcaption>\n</figure>\n";
}

void HtmlWriter::operator()(const PageBreak&)
{
    m_breakBefore = true;
}

} // namespace

QString htmlText(QStringView text)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (const QChar character : isolated(printable(text))) {
        switch (character.unicode()) {
        case u'&': result += u"&amp;"_s; break;
        case u'<': result += u"&lt;"_s; break;
        case u'>': result += u"&gt;"_s; break;
        case u'"': result += u"&quot;"_s; break;
        case u'\'': result += u"&#39;"_s; break;
        default: result += character;
        }
    }
    return result;
}

Result<void> writeHtml(BlockSource& source, QIODevice& to, const Progress& progress)
{
    HtmlWriter writer(to);
    writer.begin(source.info());
    CLAIMLINE_TRY(forEachBlock(source, progress, [&](const Block& block) {
        std::visit(writer, block);
        return Result<void>();
    }));
    return writer.finish();
}

} // namespace claimline::report
