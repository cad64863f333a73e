// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/metadata.h"

#include "core/model/edtf.h"
#include "core/text/language.h"
#include "core/text/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace claimline::load {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestByline = 300;
constexpr qsizetype kLanguageReadFrom = 400; ///< characters that make a detected language outweigh a declared one

QString withoutReferences(QString value)
{
    // Pages that escape twice leave these behind.
    return value.replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#039;"_s, u"'"_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QString firstOf(const Document& document, const QString& field)
{
    for (const MetadataItem& item : document.metadata) {
        if (item.field == field && !item.value.isEmpty()) {
            return withoutReferences(item.value);
        }
    }
    return {};
}

/// "Huawei opens a centre | De Morgen" without what names the site.
QString withoutSite(const QString& title, const QString& publisher)
{
    if (publisher.isEmpty()) {
        return title;
    }
    for (const QString& divider : {u" | "_s, u" - "_s, u" – "_s, u" — "_s, u" :: "_s}) {
        const qsizetype at = title.lastIndexOf(divider);
        if (at > 0 && isSameName(QStringView(title).mid(at + divider.size()), publisher)) {
            return title.left(at).trimmed();
        }
    }
    return title;
}

QString address(const Document& document, const QUrl& base)
{
    for (const MetadataItem& item : document.metadata) {
        if (item.field != "url"_L1) {
            continue;
        }
        const QUrl url = base.isEmpty() ? QUrl(item.value) : base.resolved(QUrl(item.value));
        if (url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()) {
            return url.toString();
        }
    }
    return base.isEmpty() ? QString() : base.toString();
}

void setAuthors(Document& document)
{
    QString source;
    for (const MetadataItem& item : document.metadata) {
        // One source's authors: the next one would name the same people again.
        if (item.field != "author"_L1 || (!source.isEmpty() && item.source != source)) {
            continue;
        }
        for (const QString& author : authorsOf(withoutReferences(item.value))) {
            source = item.source;
            if (!document.authors.contains(author)) {
                document.authors.append(author);
            }
        }
    }
}

void setLanguage(Document& document)
{
    QString declared;
    for (const MetadataItem& item : document.metadata) {
        if (item.field == "language"_L1 && declared.isEmpty()) {
            declared = languageFromTag(item.value).value_or(QString());
        }
    }
    document.language = declared;
    const auto detected = detectLanguage(document.text);
    if (!detected) {
        return;
    }
    document.metadata.push_back({u"language"_s, *detected, u"detected"_s});
    if (declared.isEmpty()) {
        document.language = *detected;
    } else if (*detected != declared && document.text.size() >= kLanguageReadFrom) {
        document.language = *detected;
        document.issues.push_back(
            {u"language"_s,
             {ErrorCode::Conflict,
              QCoreApplication::translate("load", "The page says that it is in “%1”, but its text reads as “%2”. Set the language by hand if that is wrong.")
                  .arg(declared, *detected)}});
    }
}

std::optional<QString> edtfDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(Edtf::day(date).text()) : std::nullopt;
}

} // namespace

std::optional<QString> writtenDate(const QString& written)
{
    const QString text = written.simplified();
    static const QRegularExpression numbers(u"^(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:$|[T ]\\d{1,2}[:.]?\\d{2}.{0,40}$)"_s);
    if (const auto match = numbers.match(text); match.hasMatch()) {
        return edtfDay(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    }
    static const QRegularExpression mail(
        u"^(?:[A-Za-z]{3}[a-z]*,? )?(\\d{1,2}) ([A-Za-z]{3})[a-z]*\\.? (\\d{4})(?:,? \\d{1,2}:\\d{2}.{0,40})?$"_s);
    static const QRegularExpression american(u"^(?:[A-Za-z]{3}[a-z]*,? )?([A-Za-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})(?:,? \\d{1,2}:\\d{2}.{0,40})?$"_s);
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    if (const auto match = mail.match(text); match.hasMatch()) {
        return edtfDay(match.captured(3).toInt(), static_cast<int>(months.indexOf(match.captured(2).toLower())) + 1,
                       match.captured(1).toInt());
    }
    if (const auto match = american.match(text); match.hasMatch()) {
        return edtfDay(match.captured(3).toInt(), static_cast<int>(months.indexOf(match.captured(1).toLower())) + 1,
                       match.captured(2).toInt());
    }
    const auto edtf = Edtf::parse(text);
    return edtf ? std::optional(edtf->text()) : std::nullopt;
}

QStringList authorsOf(const QString& byline)
{
    if (byline.size() > kLongestByline || byline.contains("://"_L1)) {
        return {}; // an address of a profile, or no byline at all
    }
    static const QRegularExpression lead(u"^(?:written by|by|door|von|par|auteur ?:|author ?:|autor ?:)\\s+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression divider(u"\\s*[,;|]\\s*|\\s+(?:and|en|und|et|&)\\s+"_s);
    QStringList authors;
    for (const QString& part : byline.simplified().remove(lead).split(divider, Qt::SkipEmptyParts)) {
        if (const QString name = part.trimmed(); !foldName(name).isEmpty()) {
            authors.append(name);
        }
    }
    return authors;
}

void applyMetadata(Document& document, const QUrl& base)
{
    if (document.publisher.isEmpty()) {
        document.publisher = firstOf(document, u"publisher"_s);
    }
    if (document.title.isEmpty()) {
        document.title = withoutSite(firstOf(document, u"title"_s), document.publisher);
    }
    if (document.authors.isEmpty()) {
        setAuthors(document);
    }
    if (document.url.isEmpty()) {
        document.url = address(document, base);
    }
    for (const MetadataItem& item : document.metadata) {
        if (item.field == "published"_L1 && document.published.isEmpty()) {
            document.published = writtenDate(item.value).value_or(QString());
        }
    }
    if (document.language.isEmpty()) {
        setLanguage(document);
    }
}

} // namespace claimline::load
