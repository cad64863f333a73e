// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/kind.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace claimline::load {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLookedAt = 1 << 16;

struct Signature {
    QByteArrayView bytes;
    const char* words;
};

QByteArrayView view(const char* bytes, qsizetype size)
{
    return {bytes, size};
}

QString endingOf(const QString& fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : fileName.mid(dot + 1).toLower();
}

} // namespace

std::optional<Kind> kindFromName(const QString& fileName)
{
    static const QHash<QString, Kind> kinds{
        {u"txt"_s, Kind::PlainText}, {u"text"_s, Kind::PlainText}, {u"md"_s, Kind::Markdown},
        {u"markdown"_s, Kind::Markdown}, {u"html"_s, Kind::Html},  {u"htm"_s, Kind::Html},
        {u"xhtml"_s, Kind::Html},
    };
    const auto found = kinds.constFind(endingOf(fileName));
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

bool isDocumentName(const QString& fileName)
{
    static const QStringList others{u"pdf"_s, u"doc"_s, u"docx"_s, u"odt"_s,   u"rtf"_s,  u"epub"_s,
                                    u"eml"_s, u"msg"_s, u"mht"_s,  u"mhtml"_s, u"webarchive"_s};
    return kindFromName(fileName) || others.contains(endingOf(fileName));
}

std::optional<Kind> kindFromMediaType(const QString& mediaType)
{
    const QString type = mediaType.section(u';', 0, 0).trimmed().toLower();
    if (type == "text/html"_L1 || type == "application/xhtml+xml"_L1) {
        return Kind::Html;
    }
    if (type == "text/markdown"_L1) {
        return Kind::Markdown;
    }
    return type == "text/plain"_L1 ? std::optional(Kind::PlainText) : std::nullopt;
}

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression beginning(
        u"^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*){0,5}<(?:!doctype\\s+html|html|head|body|article|main|div|meta|title|h1|p)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const qsizetype start = text.startsWith(QChar(0xFEFF)) ? 1 : 0;
    return beginning.match(text.mid(start, kLookedAt).toString()).hasMatch();
}

QString foreignKind(QByteArrayView bytes)
{
    static const std::array signatures{
        Signature{"%PDF-", QT_TRANSLATE_NOOP("load", "a PDF file")},
        Signature{"{\\rtf", QT_TRANSLATE_NOOP("load", "an RTF file")},
        Signature{view("PK\3\4", 4), QT_TRANSLATE_NOOP("load", "a zip archive or an office document")},
        Signature{view("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), QT_TRANSLATE_NOOP("load", "an old office document")},
        Signature{view("\x89PNG\r\n", 6), QT_TRANSLATE_NOOP("load", "a picture")},
        Signature{view("\xFF\xD8\xFF", 3), QT_TRANSLATE_NOOP("load", "a picture")},
        Signature{"GIF8", QT_TRANSLATE_NOOP("load", "a picture")},
        Signature{view("\x1F\x8B\x08", 3), QT_TRANSLATE_NOOP("load", "a compressed file")},
        Signature{view("7z\xBC\xAF\x27\x1C", 6), QT_TRANSLATE_NOOP("load", "a compressed file")},
        Signature{view("SQLite format 3\0", 16), QT_TRANSLATE_NOOP("load", "a database or a Claimline project")},
        Signature{view("\x7F" "ELF", 4), QT_TRANSLATE_NOOP("load", "a program")},
        Signature{view("ID3", 3), QT_TRANSLATE_NOOP("load", "a sound recording")},
        Signature{view("OggS", 4), QT_TRANSLATE_NOOP("load", "a recording")},
    };
    for (const Signature& signature : signatures) {
        if (bytes.startsWith(signature.bytes)) {
            return QCoreApplication::translate("load", signature.words);
        }
    }
    return {};
}

bool isBinary(QStringView decoded)
{
    const QStringView head = decoded.left(kLookedAt);
    const auto strange = std::count_if(head.begin(), head.end(), [](QChar unit) {
        const char16_t code = unit.unicode();
        return code == 0xFFFD || (code < 0x20 && !unit.isSpace()) || (code >= 0x7F && code < 0xA0 && code != 0x85);
    });
    return strange * 10 > head.size();
}

} // namespace claimline::load
