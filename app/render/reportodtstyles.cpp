// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/reportodtstyles.h"

#include "core/report/plaintext.h"

#include <QHashFunctions>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimline::render {

namespace {

QString xml(const QString& text)
{
    return report::oneLine(text).toHtmlEscaped();
}

/// %LANGUAGE% and %COUNTRY% are put in.
constexpr const char* stylesBegin = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles office:version="1.3"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">
<office:font-face-decls>
<style:font-face style:name="Serif" svg:font-family="'Noto Serif', 'DejaVu Serif', 'Times New Roman', serif" style:font-family-generic="roman"/>
<style:font-face style:name="Sans" svg:font-family="'Noto Sans', 'DejaVu Sans', Arial, sans-serif" style:font-family-generic="swiss"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:orphans="2" fo:widows="2" fo:line-height="112%" style:writing-mode="page"/>
<style:text-properties style:font-name="Serif" style:font-name-complex="Sans" fo:font-size="10pt" style:font-size-complex="10pt" style:font-size-asian="10pt" fo:color="#1c2024" fo:language="%LANGUAGE%"/>
</style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text"><style:paragraph-properties fo:margin-bottom="7pt"/></style:style>
<style:style style:name="Text_20_body_20_kept" style:display-name="Text body kept" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
<style:style style:name="Page_20_break" style:display-name="Page break" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page" fo:line-height="1pt"/><style:text-properties fo:font-size="1pt"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:keep-with-next="always" fo:keep-together="always" fo:line-height="125%"/><style:text-properties style:font-name="Sans" fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading" style:class="chapter"><style:paragraph-properties fo:margin-bottom="5pt"/><style:text-properties fo:font-size="24pt" style:font-size-complex="24pt"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Heading" style:class="chapter"><style:paragraph-properties fo:margin-bottom="6pt"/><style:text-properties fo:font-size="12pt" style:font-size-complex="12pt" fo:font-weight="normal" style:font-weight-complex="normal" fo:color="#5a636c"/></style:style>
<style:style style:name="Author" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties style:font-name="Sans" fo:font-size="8.5pt" style:font-size-complex="8.5pt" fo:color="#5a636c"/></style:style>
<style:style style:name="Title_20_rule" style:display-name="Title rule" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="16pt" fo:border-bottom="2pt solid #0b5a75" fo:line-height="2pt"/><style:text-properties fo:font-size="2pt"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="1" style:class="text"><style:paragraph-properties fo:margin-top="24pt" fo:margin-bottom="8pt"/><style:text-properties fo:font-size="16pt" style:font-size-complex="16pt" fo:color="#0b5a75"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="2" style:class="text"><style:paragraph-properties fo:margin-top="18pt" fo:margin-bottom="5pt"/><style:text-properties fo:font-size="12.5pt" style:font-size-complex="12.5pt"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="3" style:class="text"><style:paragraph-properties fo:margin-top="12pt" fo:margin-bottom="5pt"/><style:text-properties fo:font-size="10.5pt" style:font-size-complex="10.5pt"/></style:style>
<style:style style:name="Heading_20_4" style:display-name="Heading 4" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="4" style:class="text"><style:paragraph-properties fo:margin-top="10pt" fo:margin-bottom="4pt"/><style:text-properties fo:font-size="9.5pt" style:font-size-complex="9.5pt" fo:color="#5a636c"/></style:style>
<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard" style:class="html"><style:paragraph-properties fo:margin-left="0.1cm" fo:margin-right="0.1cm" fo:padding="0.2cm" fo:padding-left="0.4cm" fo:padding-right="0.4cm" fo:border-left="2.5pt solid #0b5a75" fo:border-right="none" fo:border-top="none" fo:border-bottom="none" fo:background-color="#f2f6f8" style:join-border="true" fo:keep-with-next="always"/></style:style>
<style:style style:name="Source" style:family="paragraph" style:parent-style-name="Quotations"><style:paragraph-properties fo:margin-bottom="11pt" style:join-border="true" fo:keep-with-next="auto"/><style:text-properties style:font-name="Sans" fo:font-size="8pt" style:font-size-complex="8pt" fo:color="#5a636c"/></style:style>
<style:style style:name="Source_20_rtl" style:display-name="Source rtl" style:family="paragraph" style:parent-style-name="Source"><style:paragraph-properties fo:border-left="none" fo:border-right="2.5pt solid #0b5a75"/></style:style>
<style:style style:name="Fact" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="4.2cm" fo:text-indent="-4.2cm" fo:margin-bottom="2pt"><style:tab-stops><style:tab-stop style:position="0cm"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="List_20_item" style:display-name="List item" style:family="paragraph" style:parent-style-name="Standard" style:class="list"><style:paragraph-properties fo:margin-bottom="2.5pt"/></style:style>
<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:text-properties fo:font-size="9pt" style:font-size-complex="9pt"/></style:style>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties style:font-name="Sans" fo:font-size="8.5pt" style:font-size-complex="8.5pt" fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="After_20_block" style:display-name="After block" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:line-height="9pt"/><style:text-properties fo:font-size="4pt"/></style:style>
<style:style style:name="Figure" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="6pt" fo:keep-with-next="always" fo:line-height="100%"/></style:style>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:margin-top="5pt" fo:margin-bottom="11pt"/><style:text-properties style:font-name="Sans" fo:font-size="8.5pt" style:font-size-complex="8.5pt" fo:font-weight="bold" style:font-weight-complex="bold" fo:color="#5a636c"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:border-bottom="0.5pt solid #c9d0d6" fo:padding-bottom="0.1cm"/><style:text-properties style:font-name="Sans" fo:font-size="8pt" style:font-size-complex="8pt" fo:color="#5a636c"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:text-align="end"/><style:text-properties style:font-name="Sans" fo:font-size="8pt" style:font-size-complex="8pt" fo:color="#5a636c"/></style:style>
<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#0b5a75"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.55cm" fo:margin-left="0.55cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.65cm" fo:margin-left="0.65cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
)xml";

constexpr const char* pageStyles = R"xml(</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="1.4cm" fo:margin-bottom="1.4cm" fo:margin-left="2.4cm" fo:margin-right="2.4cm"/><style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
)xml";

QString languageAttributes(const QString& language)
{
    if (language.isEmpty()) {
        return {};
    }
    const QString code = language.section(u'-', 0, 0).toLower();
    const QString country = language.section(u'-', 1, 1).toUpper();
    const QString region = country.size() == 2 ? country : u"none"_s;
    QString result;
    for (const QString& script : {u"fo:%1"_s, u"style:%1-asian"_s, u"style:%1-complex"_s}) {
        result += u" "_s + script.arg(u"language"_s) + u"=\""_s + code + u"\" "_s + script.arg(u"country"_s) + u"=\""_s
            + region + u"\""_s;
    }
    return result;
}

QString quotationStyle(const QuotationKind& kind)
{
    QString properties;
    if (kind.rightToLeft) {
        properties = u"<style:paragraph-properties style:writing-mode=\"rl-tb\" fo:text-align=\"start\" "
                     "fo:border-left=\"none\" fo:border-right=\"2.5pt solid #0b5a75\"/>"_s;
    }
    return u"<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name=\"Quotations\">%2"
           "<style:text-properties%3/></style:style>\n"_s
        .arg(kind.styleName(), properties, languageAttributes(kind.language));
}

QString masterPage(const report::DocumentInfo& info)
{
    const QString label = info.pageLabel.contains("%1"_L1) ? info.pageLabel : u"%1"_s;
    const QString number = u"<text:page-number text:select-page=\"current\">1</text:page-number>"_s;
    return u"<office:master-styles>\n<style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\">"
           "<style:header><text:p text:style-name=\"Header\">"_s
        + xml(info.runningHead) + u"</text:p></style:header><style:footer><text:p text:style-name=\"Footer\">"_s
        + xml(label.section(u"%1"_s, 0, 0)) + number + xml(label.section(u"%1"_s, 1))
        + u"</text:p></style:footer></style:master-page>\n</office:master-styles>\n</office:document-styles>\n"_s;
}

} // namespace

QString QuotationKind::styleName() const
{
    return u"Quotations"_s + (rightToLeft ? u"_20_rtl"_s : QString()) + (language.isEmpty() ? QString() : u"_20_"_s + language);
}

size_t qHash(const QuotationKind& kind, size_t seed)
{
    return qHashMulti(seed, kind.language, kind.rightToLeft);
}

QByteArray odtStyles(const report::DocumentInfo& info, const QSet<QuotationKind>& quotations)
{
    QString result = QString::fromUtf8(stylesBegin);
    const QString language = report::safeLanguage(info.language);
    result.replace(u"fo:language=\"%LANGUAGE%\""_s, languageAttributes(language).trimmed());
    QStringList kinds;
    for (const QuotationKind& kind : quotations) {
        kinds << quotationStyle(kind);
    }
    // A set has no order of its own.
    kinds.sort();
    return (result + kinds.join(QString()) + QString::fromUtf8(pageStyles) + masterPage(info)).toUtf8();
}

QString odtColumnStyle(double share)
{
    return u"Column%1"_s.arg(std::clamp(qRound(share * 100), 1, 100));
}

QByteArray odtAutomaticStyles()
{
    QString result = u"<office:automatic-styles>"
                     "<style:style style:name=\"Strong\" style:family=\"text\"><style:text-properties "
                     "fo:font-weight=\"bold\" style:font-weight-complex=\"bold\"/></style:style>"
                     "<style:style style:name=\"Italic\" style:family=\"text\"><style:text-properties "
                     "fo:font-style=\"italic\" style:font-style-complex=\"italic\"/></style:style>"
                     "<style:style style:name=\"Small\" style:family=\"text\"><style:text-properties "
                     "fo:font-size=\"85%\" style:font-size-complex=\"85%\" fo:color=\"#5a636c\"/></style:style>"
                     "<style:style style:name=\"Label\" style:family=\"text\"><style:text-properties "
                     "style:font-name=\"Sans\" fo:font-size=\"8.5pt\" style:font-size-complex=\"8.5pt\" "
                     "fo:color=\"#5a636c\"/></style:style>"
                     "<style:style style:name=\"ReportTable\" style:family=\"table\"><style:table-properties "
                     "style:width=\"16.2cm\" table:align=\"margins\" fo:margin-top=\"4pt\"/></style:style>"
                     "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
                     "fo:keep-together=\"always\"/></style:style>"
                     "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties "
                     "fo:padding=\"0.12cm\" fo:border-bottom=\"0.5pt solid #c9d0d6\"/></style:style>"
                     "<style:style style:name=\"HeadCell\" style:family=\"table-cell\"><style:table-cell-properties "
                     "fo:padding=\"0.12cm\" fo:border-bottom=\"1.2pt solid #0b5a75\"/></style:style>"_s;
    for (int percent = 1; percent <= 100; ++percent) {
        result += u"<style:style style:name=\"Column%1\" style:family=\"table-column\"><style:table-column-properties "
                  "style:rel-column-width=\"%2*\"/></style:style>"_s.arg(percent).arg(percent * 100);
    }
    return (result + u"</office:automatic-styles>"_s).toUtf8();
}

QByteArray odtMeta(const report::DocumentInfo& info)
{
    QString result = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta office:version=\"1.3\" "
                     "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                     "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
                     "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:meta><meta:generator>Claimline"
                     "</meta:generator>"_s;
    const auto element = [&result](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            result += u"<"_s + name + u">"_s + xml(value) + u"</"_s + name + u">"_s;
        }
    };
    element(u"dc:title"_s, info.title);
    element(u"dc:subject"_s, info.subtitle);
    element(u"meta:initial-creator"_s, info.author);
    element(u"dc:creator"_s, info.author);
    element(u"meta:creation-date"_s, info.createdIso);
    element(u"dc:date"_s, info.createdIso);
    element(u"dc:language"_s, report::safeLanguage(info.language));
    return (result + u"</office:meta></office:document-meta>\n"_s).toUtf8();
}

} // namespace claimline::render
