// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/searchquery.h"

#include "core/text/searchtokens.h"

#include <QCoreApplication>

#include <array>
#include <iterator>
#include <utility>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 4'000;

// FTS5 reads with a stack of 100 symbols, and a level of ours takes up to six of them.
constexpr int deepestNesting = 10;

template <typename T>
using Parsed = tl::expected<T, QueryError>;

tl::unexpected<QueryError> wrong(const char* sentence, qsizetype position, qsizetype length)
{
    return tl::unexpected<QueryError>(QueryError{QCoreApplication::translate("SearchQuery", sentence), position, length});
}

tl::unexpected<QueryError> wrong(const char* sentence, const SearchToken& token)
{
    return wrong(sentence, token.position, token.length);
}

bool isNothing(const SearchNode& node)
{
    return node.kind == SearchNode::Kind::All && node.children.empty() && node.without.empty();
}

bool isOnlyUnwanted(const SearchNode& node)
{
    return node.kind == SearchNode::Kind::All && node.children.empty() && !node.without.empty();
}

/// An All of one child and nothing else is that child.
SearchNode simplified(SearchNode node)
{
    if (node.kind == SearchNode::Kind::All && node.children.size() == 1 && node.without.empty()) {
        SearchNode child = std::move(node.children.front());
        return child;
    }
    return node;
}

void addAll(std::vector<SearchNode>& to, std::vector<SearchNode>& from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// "claims" is "claim", as a person would write either.
std::optional<QString> recordKind(const QString& typed)
{
    constexpr std::array kinds{u"article", u"claim", u"statement", u"agent", u"evidence", u"note"};
    for (const char16_t* kind : kinds) {
        const QString singular = QString::fromUtf16(kind);
        if (typed.compare(singular, Qt::CaseInsensitive) == 0 || typed.compare(singular + u's', Qt::CaseInsensitive) == 0) {
            return singular;
        }
    }
    return std::nullopt;
}

class QueryParser {
public:
    QueryParser(std::vector<SearchToken> tokens, const SearchQuery::FilterCheck& check)
        : m_tokens(std::move(tokens))
        , m_check(check)
    {
    }

    /// The root, which is always an All.
    Parsed<SearchNode> words()
    {
        auto node = alternatives(0);
        if (!node) {
            return node;
        }
        if (m_at < m_tokens.size()) {
            return notOpened(m_tokens[m_at]);
        }
        if (isNothing(*node) && m_filters.empty() && m_firstDropped) {
            return wrong(QT_TRANSLATE_NOOP("SearchQuery", "There is no letter or digit to look for. Write a word."), *m_firstDropped);
        }
        if (isOnlyUnwanted(*node) && m_filters.empty()) {
            return wrong(QT_TRANSLATE_NOOP("SearchQuery",
                             "This says only what to leave out. Write a word to look for as well, or a filter such as kind:claim."),
                *m_firstNegation);
        }
        if (node->kind != SearchNode::Kind::All) {
            SearchNode root;
            root.children.push_back(std::move(*node));
            return root;
        }
        return node;
    }

    std::vector<SearchFilter> takeFilters() { return std::move(m_filters); }

private:
    using Kind = SearchToken::Kind;

    bool isAt(Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }

    /// Operands side by side, divided by OR, up to a closing bracket or the end.
    Parsed<SearchNode> alternatives(int depth)
    {
        SearchNode any;
        any.kind = SearchNode::Kind::Any;
        const std::size_t firstToken = m_at;
        bool isDivided = false;
        while (true) {
            const std::size_t begin = m_at;
            auto all = sideBySide(depth);
            if (!all) {
                return all;
            }
            isDivided = isDivided || isAt(Kind::Or);
            if (isDivided && isOnlyUnwanted(*all)) {
                return wrong(QT_TRANSLATE_NOOP("SearchQuery",
                                 "What is left out cannot be an alternative to something else. Write it outside the OR, or a word to look for beside it."),
                    m_tokens[begin]);
            }
            if (!isNothing(*all)) {
                any.children.push_back(std::move(*all));
            }
            if (!isAt(Kind::Or)) {
                break;
            }
            ++m_at;
        }
        if (isDivided || depth > 0) {
            for (std::size_t index = firstToken; index < m_at; ++index) {
                if (m_tokens[index].kind == Kind::Filter) {
                    return wrong(QT_TRANSLATE_NOOP("SearchQuery",
                                     "A filter stands beside the words, not within brackets or OR. Move it to the end of the line; "
                                     "write the same filter twice to find either value."),
                        m_tokens[index]);
                }
            }
        }
        if (any.children.size() > 1) {
            for (SearchNode& child : any.children) {
                child = simplified(std::move(child));
            }
            return any;
        }
        return any.children.empty() ? SearchNode() : SearchNode(std::move(any.children.front()));
    }

    /// An All, which may hold nothing if its words have no letter or digit.
    Parsed<SearchNode> sideBySide(int depth)
    {
        SearchNode all;
        bool isEmpty = true;
        bool isOperandDue = false;
        while (m_at < m_tokens.size() && !isAt(Kind::Or) && !isAt(Kind::Close)) {
            if (isAt(Kind::And)) {
                if (isEmpty || isOperandDue) {
                    return missingSide(m_tokens[m_at]);
                }
                isOperandDue = true;
                ++m_at;
                continue;
            }
            auto added = operand(all, depth);
            if (!added) {
                return tl::unexpected<QueryError>(std::move(added).error());
            }
            isEmpty = false;
            isOperandDue = false;
        }
        if ((isEmpty || isOperandDue) && !m_tokens.empty()) {
            return nothingHere();
        }
        return all;
    }

    /// Says which operator or bracket lacks its words at the present place.
    tl::unexpected<QueryError> nothingHere() const
    {
        if (m_at == 0) {
            return isAt(Kind::Or) ? missingSide(m_tokens[0]) : notOpened(m_tokens[0]);
        }
        const SearchToken& before = m_tokens[m_at - 1];
        if (before.kind != Kind::Open) {
            return missingSide(before);
        }
        if (m_at == m_tokens.size()) {
            return notClosed(before);
        }
        const SearchToken& token = m_tokens[m_at];
        if (token.kind == Kind::Or) {
            return missingSide(token);
        }
        return wrong(QT_TRANSLATE_NOOP("SearchQuery", "There is nothing between these brackets. Write words there, or leave the brackets out."),
            before.position, token.position + token.length - before.position);
    }

    static tl::unexpected<QueryError> notOpened(const SearchToken& token)
    {
        return wrong(QT_TRANSLATE_NOOP("SearchQuery", "This bracket was not opened. Leave it out, or write another one before."), token);
    }

    static tl::unexpected<QueryError> notClosed(const SearchToken& token)
    {
        return wrong(QT_TRANSLATE_NOOP("SearchQuery", "This bracket is not closed. Write another one behind the words that belong together."), token);
    }

    static tl::unexpected<QueryError> missingSide(const SearchToken& token)
    {
        return wrong(QT_TRANSLATE_NOOP("SearchQuery",
                         "AND and OR stand between two words. Write one on each side, or use small letters to look for the word itself."),
            token);
    }

    /// One word, phrase, filter or bracket, with NOT before it or without.
    Parsed<void> operand(SearchNode& all, int depth)
    {
        Polarity polarity = Polarity::Wanted;
        const SearchToken& first = m_tokens[m_at];
        while (isAt(Kind::Not)) {
            polarity = polarity == Polarity::Wanted ? Polarity::Unwanted : Polarity::Wanted;
            ++m_at;
        }
        if (m_at == m_tokens.size() || isAt(Kind::Or) || isAt(Kind::And) || isAt(Kind::Close)) {
            return wrong(QT_TRANSLATE_NOOP("SearchQuery",
                             "NOT stands before what to leave out. Write a word behind it, or use small letters to look for the word itself."),
                m_tokens[m_at - 1]);
        }
        if (polarity == Polarity::Unwanted && !m_firstNegation) {
            m_firstNegation = first;
        }
        switch (m_tokens[m_at].kind) {
        case Kind::Filter: return filter(polarity);
        case Kind::Open: return bracket(all, polarity, depth);
        default: word(all, polarity); return {};
        }
    }

    void word(SearchNode& all, Polarity polarity)
    {
        const SearchToken& token = m_tokens[m_at++];
        if (!hasSearchableSign(token.text)) {
            m_firstDropped = m_firstDropped ? m_firstDropped : token;
            return;
        }
        SearchNode node;
        node.kind = token.kind == Kind::Prefix ? SearchNode::Kind::Prefix : SearchNode::Kind::Words;
        node.text = token.text.trimmed();
        (polarity == Polarity::Wanted ? all.children : all.without).push_back(std::move(node));
    }

    Parsed<void> filter(Polarity polarity)
    {
        const SearchToken& token = m_tokens[m_at++];
        SearchFilter filter{token.field, token.text, polarity, token.valuePosition, token.valueLength};
        if (token.field == SearchField::Kind) {
            const auto kind = recordKind(token.text);
            if (!kind) {
                return wrong(QT_TRANSLATE_NOOP("SearchQuery",
                                 "There are no records of this kind. Write kind:article, kind:claim, kind:statement, kind:agent, kind:evidence or kind:note."),
                    token.valuePosition, token.valueLength);
            }
            filter.value = *kind;
        } else if (auto problem = m_check ? m_check(filter) : std::nullopt) {
            return tl::unexpected<QueryError>(QueryError{std::move(*problem), filter.position, filter.length});
        }
        m_filters.push_back(std::move(filter));
        return {};
    }

    Parsed<void> bracket(SearchNode& all, Polarity polarity, int depth)
    {
        const SearchToken& open = m_tokens[m_at++];
        if (depth == deepestNesting) {
            return wrong(QT_TRANSLATE_NOOP("SearchQuery", "There are too many brackets within brackets. Write the search with fewer."), open);
        }
        auto inside = alternatives(depth + 1);
        if (!inside) {
            return tl::unexpected<QueryError>(std::move(inside).error());
        }
        if (!isAt(Kind::Close)) {
            return notClosed(open);
        }
        ++m_at;
        if (isNothing(*inside)) {
            return {};
        }
        if (polarity == Polarity::Unwanted) {
            if (isOnlyUnwanted(*inside)) {
                return wrong(QT_TRANSLATE_NOOP("SearchQuery",
                                 "Leaving out what is left out finds too much. Write here what you are looking for."),
                    open);
            }
            all.without.push_back(simplified(std::move(*inside)));
        } else if (inside->kind == SearchNode::Kind::All) {
            addAll(all.children, inside->children);
            addAll(all.without, inside->without);
        } else {
            all.children.push_back(std::move(*inside));
        }
        return {};
    }

    std::vector<SearchToken> m_tokens;
    const SearchQuery::FilterCheck& m_check;
    std::size_t m_at = 0;
    std::vector<SearchFilter> m_filters;
    std::optional<SearchToken> m_firstDropped;
    std::optional<SearchToken> m_firstNegation;
};

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString expression(const SearchNode& node);

QString joined(const std::vector<SearchNode>& nodes, const QString& operation)
{
    QStringList parts;
    for (const SearchNode& node : nodes) {
        parts.append(expression(node));
    }
    return parts.size() == 1 ? parts.front() : u'(' + parts.join(operation) + u')';
}

QString expression(const SearchNode& node)
{
    switch (node.kind) {
    case SearchNode::Kind::Words: return quoted(node.text);
    case SearchNode::Kind::Prefix: return quoted(node.text) + u" *"_s;
    case SearchNode::Kind::Any: return joined(node.children, u" OR "_s);
    case SearchNode::Kind::All: break;
    }
    const QString wanted = joined(node.children, u" AND "_s);
    return node.without.empty() ? wanted : u'(' + wanted + u" NOT "_s + joined(node.without, u" OR "_s) + u')';
}

void collectWords(const SearchNode& node, QStringList& words)
{
    if (!node.text.isEmpty()) {
        words.append(node.text);
    }
    for (const SearchNode& child : node.children) {
        collectWords(child, words);
    }
}

} // namespace

tl::expected<SearchQuery, QueryError> SearchQuery::parse(QStringView text, const FilterCheck& check)
{
    if (text.size() > longestQuery) {
        return wrong(QT_TRANSLATE_NOOP("SearchQuery", "This is too long for a search. Look for a few words of it."),
            longestQuery, text.size() - longestQuery);
    }
    auto tokens = searchTokens(text);
    if (!tokens) {
        return tl::unexpected<QueryError>(std::move(tokens).error());
    }
    QueryParser parser(std::move(*tokens), check);
    auto words = parser.words();
    if (!words) {
        return tl::unexpected<QueryError>(std::move(words).error());
    }
    SearchQuery query;
    query.m_words = std::move(*words);
    query.m_filters = parser.takeFilters();
    return query;
}

bool SearchQuery::isEmpty() const
{
    return isNothing(m_words) && m_filters.empty();
}

QString SearchQuery::ftsExpression() const
{
    return m_words.children.empty() ? QString() : expression(m_words);
}

QString SearchQuery::ftsExclusion() const
{
    return isOnlyUnwanted(m_words) ? joined(m_words.without, u" OR "_s) : QString();
}

QStringList SearchQuery::wantedWords() const
{
    QStringList words;
    collectWords(m_words, words);
    return words;
}

} // namespace claimline
