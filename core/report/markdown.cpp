// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown.h"

#include "core/report/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimline::report {

namespace {

/// Whether `text` from `start` on could begin a list item, a heading's underline or a rule if it
/// came first in a line.
bool opensBlock(QStringView text)
{
    qsizetype index = 0;
    while (index < text.size() && text[index] >= u'0' && text[index] <= u'9') {
        ++index;
    }
    if (index > 0) {
        return index < text.size() && (text[index] == u'.' || text[index] == u')');
    }
    return !text.isEmpty() && u"-+="_s.contains(text[0]);
}

/// Escaped everywhere: what begins inline markup in CommonMark, in GitHub's and in Pandoc's dialect.
bool isMarkup(QChar character)
{
    return u"\\`*_[]<>&|~#{}^$@"_s.contains(character);
}

/// GitHub makes links of bare addresses; a backslash before the sign that gives them away stops it.
bool opensAddress(QStringView text, qsizetype index)
{
    if (text[index] == u':') {
        return text.sliced(index).startsWith(u"://");
    }
    return text[index] == u'.' && index >= 3 && text.sliced(index - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0;
}

/// Without blanks at its ends. Other white space, such as a no-break space, is text and stays.
QString stripped(const QString& text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && text[begin] == u' ') {
        ++begin;
    }
    while (end > begin && text[end - 1] == u' ') {
        --end;
    }
    return text.sliced(begin, end - begin);
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(QIODevice& to) : m_out(to) {}

    void begin(const DocumentInfo& info);
    void write(const Block& block);
    [[nodiscard]] Result<void> finish() { return m_out.finish(); }

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
    [[nodiscard]] static QString inlineText(const Runs& runs);
    [[nodiscard]] static QString inlineRun(const Run& run);
    void cells(const std::vector<QString>& texts);

    void beginList();

    TextOutput m_out;
    std::size_t m_columns = 0;
    bool m_afterList = false;
};

void MarkdownWriter::begin(const DocumentInfo& info)
{
    m_out << u"# " << markdownText(info.title) << u"\n\n";
    if (!info.subtitle.isEmpty()) {
        m_out << u"**" << markdownText(info.subtitle) << u"**\n\n";
    }
    if (!info.author.isEmpty()) {
        m_out << markdownText(info.author) << u"\n\n";
    }
}

void MarkdownWriter::write(const Block& block)
{
    std::visit(*this, block);
    m_afterList = std::holds_alternative<List>(block) || std::holds_alternative<Facts>(block);
}

QString MarkdownWriter::inlineRun(const Run& run)
{
    const QString text = markdownText(run.text);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return text;
    }
    // Emphasis marks do not work next to a blank, so blanks stay outside.
    const qsizetype start = text.indexOf(trimmed);
    QString marked = trimmed;
    if (run.emphasis == Emphasis::Strong) {
        marked = u"**"_s + trimmed + u"**"_s;
    } else if (run.emphasis == Emphasis::Italic) {
        marked = u"*"_s + trimmed + u"*"_s;
    }
    if (const QString target = safeAnchor(run.target); !target.isEmpty()) {
        marked = u"["_s + marked + u"](#"_s + target + u")"_s;
    }
    return text.first(start) + marked + text.sliced(start + trimmed.size());
}

QString MarkdownWriter::inlineText(const Runs& runs)
{
    QString result;
    for (const Run& run : runs) {
        result += inlineRun(run);
    }
    return stripped(result);
}

void MarkdownWriter::operator()(const Heading& heading)
{
    if (const QString anchor = safeAnchor(heading.anchor); !anchor.isEmpty()) {
        m_out << u"<a id=\"" << anchor << u"\"></a>\n\n";
    }
    // The title is the heading of level 1.
    const int level = std::clamp(heading.level, 1, 4) + 1;
    m_out << QString(level, u'#') << u" " << markdownText(heading.text) << u"\n\n";
}

void MarkdownWriter::operator()(const Paragraph& paragraph)
{
    m_out << inlineText(paragraph.runs) << u"\n\n";
}

void MarkdownWriter::operator()(const Quotation& quotation)
{
    const QStringList lines = printable(quotation.text).split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const bool last = index + 1 == lines.size();
        const bool breakAfter = !last && !lines[index].trimmed().isEmpty() && !lines[index + 1].trimmed().isEmpty();
        m_out << u"> " << stripped(markdownText(lines[index])) << (breakAfter ? u"\\\n" : u"\n");
    }
    if (!quotation.source.empty()) {
        m_out << u">\n> — " << inlineText(quotation.source) << u"\n";
    }
    m_out << u"\n";
}

void MarkdownWriter::operator()(const Facts& facts)
{
    beginList();
    for (const Facts::Fact& fact : facts.facts) {
        m_out << u"- " << inlineRun({fact.label, Emphasis::Strong, {}}) << u" " << inlineText(fact.value) << u"\n";
    }
    m_out << u"\n";
}

/// Two lists in a row would run together without something between them that is no list.
void MarkdownWriter::beginList()
{
    if (m_afterList) {
        m_out << u"<!-- -->\n\n";
    }
}

void MarkdownWriter::operator()(const List& list)
{
    beginList();
    int number = 0;
    for (const Runs& item : list.items) {
        const QString mark = list.numbered ? QString::number(++number) + u"."_s : u"-"_s;
        m_out << mark << u" " << inlineText(item) << u"\n";
    }
    m_out << u"\n";
}

void MarkdownWriter::cells(const std::vector<QString>& texts)
{
    m_out << u"|";
    for (std::size_t index = 0; index < m_columns; ++index) {
        m_out << u" " << (index < texts.size() ? texts[index] : QString()) << u" |";
    }
    m_out << u"\n";
}

void MarkdownWriter::operator()(const TableBegin& table)
{
    m_columns = table.columns.size();
    std::vector<QString> titles;
    for (const QString& column : table.columns) {
        titles.push_back(markdownText(column));
    }
    cells(titles);
    cells(std::vector<QString>(m_columns, u"---"_s));
}

void MarkdownWriter::operator()(const TableRow& row)
{
    std::vector<QString> texts;
    for (const Runs& cell : row.cells) {
        texts.push_back(inlineText(cell));
    }
    cells(texts);
}

void MarkdownWriter::operator()(const TableEnd&)
{
    m_out << u"\n";
}

void MarkdownWriter::operator()(const Figure& figure)
{
    m_out << u"**" << markdownText(figure.caption) << u"**\n\n";
    if (!figure.description.isEmpty()) {
        m_out << markdownText(figure.description) << u"\n\n";
    }
}

void MarkdownWriter::operator()(const PageBreak&)
{
    m_out << u"***\n\n";
}

} // namespace

QString markdownText(QStringView text)
{
    const QString line = isolated(oneLine(text));
    const QString start = stripped(line);
    const bool escapeStart = opensBlock(start);
    // Of a list number it is the sign behind the digits that has to be escaped.
    bool pending = escapeStart;
    QString result;
    result.reserve(line.size() + line.size() / 8);
    for (qsizetype index = 0; index < line.size(); ++index) {
        const QChar character = line[index];
        const bool opens = pending && character != u' ' && !character.isDigit();
        if (opens || isMarkup(character) || opensAddress(line, index)) {
            result += u'\\';
        }
        pending = pending && !opens;
        result += character;
    }
    return result;
}

Result<void> writeMarkdown(BlockSource& source, QIODevice& to, const Progress& progress)
{
    MarkdownWriter writer(to);
    writer.begin(source.info());
    CLAIMLINE_TRY(forEachBlock(source, progress, [&](const Block& block) {
        writer.write(block);
        return Result<void>();
    }));
    return writer.finish();
}

} // namespace claimline::report
