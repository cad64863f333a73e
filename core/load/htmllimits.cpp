// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/htmllimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace claimline::load {

namespace {

constexpr qsizetype kLongestName = 64;
constexpr qsizetype kMostSteps = 200'000'000; ///< levels looked through for end tags, in all
constexpr qsizetype kMostRawCost = 1'000'000'000; ///< bytes and attributes squared, where markup may be script

constexpr std::array<std::string_view, 15> kVoid{"area",  "base", "br",   "col",   "embed",  "hr",    "img", "input",
                                                 "link", "meta", "param", "source", "track", "wbr", "keygen"};
/// Elements that a sibling closes: left open by the thousand in old pages, and no deeper for it.
constexpr std::array<std::string_view, 17> kSelfClosing{"p",     "li",    "td",    "th",       "tr",     "dt",
                                                        "dd",    "option", "thead", "tbody",   "tfoot",  "optgroup",
                                                        "colgroup", "rp", "rt",    "caption", "html"};
constexpr std::array<std::string_view, 14> kFormatting{"a",    "b", "big",   "code",   "em",     "font", "i",
                                                       "nobr", "s", "small", "strike", "strong", "tt",   "u"};
/// Elements whose content is not markup.
constexpr std::array<std::string_view, 8> kRaw{"script", "style",  "textarea", "title",
                                               "xmp",    "iframe", "noembed",  "noframes"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

tl::unexpected<Error> tooMuch(const char* what)
{
    return failure(ErrorCode::UnreadableInput,
                   QCoreApplication::translate("load", "This page was not read: %1. Open it in a browser, copy its text and paste it.")
                       .arg(QCoreApplication::translate("load", what)));
}

struct Tag {
    std::string name; ///< in lower case
    bool closing = false;
    qsizetype attributes = 0;
};

/// What is open while the tags go by, never less than what the parser will hold open: an end tag
/// takes away one of its own name at most.
class Nesting {
public:
    void take(const Tag& tag)
    {
        if (isOneOf(kVoid, tag.name) || isOneOf(kSelfClosing, tag.name) || tag.name == "body") {
            return;
        }
        tag.closing ? close(tag) : open(tag);
    }

    [[nodiscard]] qsizetype depth() const { return m_depth; }
    [[nodiscard]] qsizetype formatting() const { return m_formatting; }

private:
    /// How many formatting elements the parser opens anew after each block: one <a>, three of a
    /// kind without attributes, any number of others.
    static bool isRepeated(const Tag& tag, qsizetype alreadyOpen)
    {
        return tag.name == "a" ? alreadyOpen < 1 : tag.attributes > 0 || alreadyOpen < 3;
    }

    void open(const Tag& tag)
    {
        qsizetype& alreadyOpen = m_open[tag.name];
        if (isOneOf(kFormatting, tag.name) && isRepeated(tag, alreadyOpen)) {
            ++m_formatting;
        }
        ++alreadyOpen;
        ++m_depth;
    }

    void close(const Tag& tag)
    {
        const auto found = m_open.find(tag.name);
        if (found == m_open.end() || found->second == 0) {
            return; // closes nothing, in the parser neither
        }
        --found->second;
        --m_depth;
        if (isOneOf(kFormatting, tag.name) && m_formatting > 0) {
            --m_formatting;
        }
    }

    std::unordered_map<std::string, qsizetype> m_open;
    qsizetype m_depth = 0;
    qsizetype m_formatting = 0;
};

/// Goes through the page as the standard's tokenizer does. Where the two could differ, this one
/// sees more tags than the parser, not fewer.
class Scanner {
public:
    explicit Scanner(QByteArrayView bytes)
        : m_at(bytes.begin()), m_end(bytes.end())
    {
    }

    Result<void> check()
    {
        while (findTag()) {
            if (*m_at == '!' || *m_at == '?') {
                skipDeclaration();
                continue;
            }
            if (const auto tag = readTag()) {
                CLAIMLINE_TRY(count(*tag));
                if (!tag->closing && isOneOf(kRaw, tag->name)) {
                    CLAIMLINE_TRY(passRaw(tag->name));
                }
            }
        }
        return {};
    }

private:
    /// Stands behind the next "<" then; false at the end.
    bool findTag()
    {
        m_at = std::find(m_at, m_end, '<');
        if (m_end - m_at < 2) {
            return false;
        }
        ++m_at;
        return true;
    }

    void skipTo(std::string_view mark)
    {
        const char* found = std::search(m_at, m_end, mark.begin(), mark.end());
        m_at = found == m_end ? m_end : found + mark.size();
    }

    void skipDeclaration()
    {
        const std::string_view rest(m_at, static_cast<std::size_t>(m_end - m_at));
        if (!rest.starts_with("!--")) {
            skipTo(">");
            return;
        }
        m_at += 3;
        const std::string_view inside(m_at, static_cast<std::size_t>(m_end - m_at));
        if (inside.starts_with(">") || inside.starts_with("->")) {
            skipTo(">"); // an empty comment, by the standard
            return;
        }
        // Ends with "-->" or "--!>".
        do {
            skipTo("--");
            while (m_at != m_end && *m_at == '-') {
                ++m_at;
            }
            m_at += m_at != m_end && *m_at == '!' ? 1 : 0;
        } while (m_at != m_end && *m_at != '>');
    }

    std::optional<Tag> readTag()
    {
        Tag tag;
        tag.closing = *m_at == '/';
        m_at += tag.closing ? 1 : 0;
        if (m_at == m_end || lower(*m_at) < 'a' || lower(*m_at) > 'z') {
            return std::nullopt;
        }
        const char* begin = m_at;
        while (m_at != m_end && !isSpace(*m_at) && *m_at != '>' && *m_at != '/') {
            ++m_at;
        }
        // No element has a longer name, and two of them shall not be taken for each other.
        const bool named = m_at - begin <= kLongestName;
        tag.name.assign(begin, named ? m_at : begin + 1);
        std::transform(tag.name.begin(), tag.name.end(), tag.name.begin(), lower);
        if (!named) {
            tag.name = tag.closing ? "?closing" : "?opening";
        }
        while (m_at != m_end && *m_at != '>') {
            if (isSpace(*m_at) || *m_at == '/') {
                ++m_at;
                continue;
            }
            ++tag.attributes;
            skipAttribute();
        }
        return tag;
    }

    void skipAttribute()
    {
        ++m_at; // an equals sign in front belongs to the name
        while (m_at != m_end && !isSpace(*m_at) && *m_at != '>' && *m_at != '/' && *m_at != '=') {
            ++m_at;
        }
        const char* ahead = m_at;
        while (ahead != m_end && isSpace(*ahead)) {
            ++ahead;
        }
        if (ahead == m_end || *ahead != '=') {
            return;
        }
        m_at = ahead + 1;
        while (m_at != m_end && isSpace(*m_at)) {
            ++m_at;
        }
        if (m_at != m_end && (*m_at == '"' || *m_at == '\'')) {
            const char quote = *m_at++;
            skipTo({&quote, 1});
        } else {
            while (m_at != m_end && !isSpace(*m_at) && *m_at != '>') {
                ++m_at;
            }
        }
    }

    Result<void> count(const Tag& tag)
    {
        if (++m_tags > kMostTags) {
            return tooMuch(QT_TRANSLATE_NOOP("load", "it has more than half a million tags"));
        }
        // The attributes of a second <html> or <body> are added to the first.
        const bool joined = tag.name == "html" || tag.name == "body";
        m_joinedAttributes += joined ? tag.attributes : 0;
        if ((joined ? m_joinedAttributes : tag.attributes) > kMostAttributes) {
            return tooMuch(QT_TRANSLATE_NOOP("load", "one of its tags has more than a thousand attributes"));
        }
        m_hasForeign = m_hasForeign || tag.name == "svg" || tag.name == "math" || tag.name == "select";
        m_nesting.take(tag);
        m_repairs += m_nesting.formatting();
        m_steps += m_nesting.depth();
        if (m_nesting.depth() > kMostNesting || m_steps > kMostSteps) {
            return tooMuchNesting();
        }
        if (m_repairs > kMostRepairs) {
            return tooMuch(QT_TRANSLATE_NOOP("load", "too many of its formatting tags are never closed"));
        }
        return {};
    }

    static tl::unexpected<Error> tooMuchNesting()
    {
        return tooMuch(QT_TRANSLATE_NOOP("load", "its elements are nested more than a thousand levels deep"));
    }

    /// Goes to the end tag. Inside SVG, MathML and <select>, and only there, what stands before it
    /// is markup after all: then its tags are counted, over all such stretches of the page.
    Result<void> passRaw(const std::string& name)
    {
        const char* begin = m_at;
        const std::string closing = "</" + name;
        const char* end = std::search(m_at, m_end, closing.begin(), closing.end(), [](char a, char b) { return lower(a) == b; });
        if (m_hasForeign) {
            Scanner inside({begin, end});
            inside.m_nesting = std::move(m_rawNesting);
            while (inside.findTag()) {
                // Scripts write the end tags in their strings as "<\/p>".
                const bool escaped = *inside.m_at == '\\' && inside.m_end - inside.m_at > 1 && inside.m_at[1] == '/';
                inside.m_at += escaped ? 1 : 0;
                const char* tagBegin = inside.m_at;
                if (const auto tag = inside.readTag()) {
                    inside.m_nesting.take(*tag);
                    m_rawCost += (inside.m_at - tagBegin) + tag->attributes * tag->attributes;
                    if (inside.m_nesting.depth() > kMostNesting || m_rawCost > kMostRawCost) {
                        return tooMuchNesting();
                    }
                    inside.m_at = tagBegin; // a quotation mark in a script closes no attribute
                }
            }
            m_rawNesting = std::move(inside.m_nesting);
        }
        m_at = end;
        return {};
    }

    const char* m_at;
    const char* m_end;
    Nesting m_nesting;
    Nesting m_rawNesting;
    bool m_hasForeign = false;
    qsizetype m_tags = 0;
    qsizetype m_repairs = 0;
    qsizetype m_steps = 0;
    qsizetype m_joinedAttributes = 0;
    qsizetype m_rawCost = 0;
};

} // namespace

Result<void> checkHtmlLimits(QByteArrayView utf8)
{
    if (utf8.size() > kMostHtmlBytes) {
        return tooMuch(QT_TRANSLATE_NOOP("load", "it is larger than 32 MB"));
    }
    return Scanner(utf8).check();
}

} // namespace claimline::load
