// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/searchtokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

struct NamedField {
    SearchField field;
    const char16_t* name;
};

constexpr std::array namedFields{
    NamedField{SearchField::Speaker, u"speaker"}, NamedField{SearchField::Article, u"article"},
    NamedField{SearchField::Publisher, u"publisher"}, NamedField{SearchField::Topic, u"topic"},
    NamedField{SearchField::Kind, u"kind"}, NamedField{SearchField::In, u"in"},
    NamedField{SearchField::Said, u"said"}, NamedField{SearchField::About, u"about"},
    NamedField{SearchField::Published, u"published"}, NamedField{SearchField::Before, u"before"},
    NamedField{SearchField::After, u"after"}, NamedField{SearchField::Verdict, u"verdict"},
    NamedField{SearchField::Language, u"language"}};

std::optional<SearchField> fieldNamed(QStringView name)
{
    for (const NamedField& entry : namedFields) {
        if (name.compare(QStringView(entry.name), Qt::CaseInsensitive) == 0) {
            return entry.field;
        }
    }
    return std::nullopt;
}

/// One letter too many, too few, another, or two exchanged.
bool isOneSlipAway(QStringView typed, QStringView name)
{
    const auto [left, right] = std::mismatch(typed.begin(), typed.end(), name.begin(), name.end());
    const QStringView typedRest = typed.sliced(left - typed.begin());
    const QStringView nameRest = name.sliced(right - name.begin());
    const auto without = [](QStringView rest, qsizetype count) { return rest.sliced(std::min(count, rest.size())); };
    const bool isExchanged = typedRest.size() >= 2 && nameRest.size() >= 2 && typedRest[0] == nameRest[1]
        && typedRest[1] == nameRest[0] && without(typedRest, 2) == without(nameRest, 2);
    return isExchanged || without(typedRest, 1) == nameRest || typedRest == without(nameRest, 1)
        || without(typedRest, 1) == without(nameRest, 1);
}

std::optional<SearchField> fieldMeantBy(QStringView typed)
{
    constexpr qsizetype shortestWorthGuessing = 4;
    if (typed.size() < shortestWorthGuessing) {
        return std::nullopt;
    }
    const QString lower = typed.toString().toLower();
    for (const NamedField& entry : namedFields) {
        const QStringView name(entry.name);
        if (name.size() >= shortestWorthGuessing && isOneSlipAway(lower, name)) {
            return entry.field;
        }
    }
    return std::nullopt;
}

// The index ends a text at NUL, and other control signs are nothing that one looks for.
bool isGap(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control;
}

bool endsWord(QChar character)
{
    return isGap(character) || character == u'(' || character == u')' || character == u'"';
}

/// The marks that close a phrase that `opening` opens; nothing if it opens none.
QStringView closingMarks(QChar opening)
{
    switch (opening.unicode()) {
    case u'"': return u"\"";
    case u'“': return u"”";
    case u'„': return u"“”";
    case u'«': return u"»";
    default: return {};
    }
}

class TokenReader {
public:
    explicit TokenReader(QStringView text)
        : m_text(text)
    {
    }

    tl::expected<std::vector<SearchToken>, QueryError> tokens()
    {
        while (true) {
            while (m_at < m_text.size() && isGap(m_text[m_at])) {
                ++m_at;
            }
            if (m_at == m_text.size()) {
                return std::move(m_tokens);
            }
            if (auto error = next()) {
                return tl::unexpected<QueryError>(std::move(*error));
            }
        }
    }

private:
    std::optional<QueryError> next()
    {
        const QChar character = m_text[m_at];
        if (character == u'(' || character == u')') {
            add(character == u'(' ? SearchToken::Kind::Open : SearchToken::Kind::Close, m_at++);
            return std::nullopt;
        }
        if (character == u'-' && isBeforeOperand()) {
            add(SearchToken::Kind::Not, m_at++);
            return std::nullopt;
        }
        if (const auto end = phraseEnd()) {
            phrase(*end);
            return std::nullopt;
        }
        if (character == u'"') {
            return unclosed();
        }
        return word();
    }

    /// "-x" leaves x out; "--" and a dash between spaces are punctuation.
    bool isBeforeOperand() const
    {
        return m_at + 1 < m_text.size() && !isGap(m_text[m_at + 1]) && m_text[m_at + 1] != u'-' && m_text[m_at + 1] != u')';
    }

    /// Where the mark stands that closes the phrase that begins here.
    std::optional<qsizetype> phraseEnd() const
    {
        const QStringView closing = m_at < m_text.size() ? closingMarks(m_text[m_at]) : QStringView();
        for (qsizetype end = m_at + 1; !closing.isEmpty() && end < m_text.size(); ++end) {
            if (closing.contains(m_text[end])) {
                return end;
            }
        }
        return std::nullopt;
    }

    QueryError unclosed() const
    {
        return {QCoreApplication::translate("SearchQuery", "This quotation mark is not closed. Write another one behind the phrase, or leave it out."), m_at, 1};
    }

    void phrase(qsizetype end)
    {
        const qsizetype begin = m_at;
        m_at = end + 1;
        const bool isPrefix = m_at < m_text.size() && m_text[m_at] == u'*';
        m_at += isPrefix ? 1 : 0;
        add(isPrefix ? SearchToken::Kind::Prefix : SearchToken::Kind::Words, begin, plain(m_text.sliced(begin + 1, end - begin - 1)));
    }

    std::optional<QueryError> word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !endsWord(m_text[m_at])) {
            ++m_at;
        }
        QStringView text = m_text.sliced(begin, m_at - begin);
        for (const auto& [operation, kind] : {std::pair(QStringView(u"AND"), SearchToken::Kind::And),
                 std::pair(QStringView(u"OR"), SearchToken::Kind::Or), std::pair(QStringView(u"NOT"), SearchToken::Kind::Not)}) {
            if (text == operation) {
                add(kind, begin);
                return std::nullopt;
            }
        }
        if (const qsizetype colon = text.indexOf(u':'); colon > 0) {
            if (const auto field = fieldNamed(text.first(colon))) {
                return filter(*field, begin, begin + colon + 1);
            }
            if (auto error = mistypedField(text, colon, begin)) {
                return error;
            }
        }
        const bool isPrefix = text.endsWith(u'*');
        while (text.endsWith(u'*')) {
            text.chop(1);
        }
        add(isPrefix ? SearchToken::Kind::Prefix : SearchToken::Kind::Words, begin, plain(text));
        return std::nullopt;
    }

    std::optional<QueryError> filter(SearchField field, qsizetype begin, qsizetype valueBegin)
    {
        const qsizetype wordEnd = std::exchange(m_at, valueBegin);
        const auto end = phraseEnd();
        if (!end && m_at < m_text.size() && m_text[m_at] == u'"') {
            return unclosed();
        }
        const QStringView value = end ? m_text.sliced(valueBegin + 1, *end - valueBegin - 1) : m_text.sliced(valueBegin, wordEnd - valueBegin);
        m_at = end ? *end + 1 : wordEnd;
        if (value.trimmed().isEmpty()) {
            return QueryError{QCoreApplication::translate("SearchQuery",
                                  "Here is no value behind “%1:”. Write one directly behind the colon, with quotation marks if it has several words; "
                                  "or put the word itself in quotation marks to look for it.")
                                  .arg(searchFieldName(field)),
                begin, m_at - begin};
        }
        add(SearchToken::Kind::Filter, begin, plain(value.trimmed()));
        m_tokens.back().field = field;
        m_tokens.back().valuePosition = valueBegin;
        m_tokens.back().valueLength = m_at - valueBegin;
        return std::nullopt;
    }

    static std::optional<QueryError> mistypedField(QStringView text, qsizetype colon, qsizetype begin)
    {
        const auto meant = fieldMeantBy(text.first(colon));
        if (!meant || text.size() == colon + 1 || text.sliced(colon + 1).startsWith(u"//")) {
            return std::nullopt;
        }
        return QueryError{QCoreApplication::translate("SearchQuery",
                              "There is no filter “%1:”. Write “%2:” if you mean that, or put quotation marks around it to look for these words.")
                              .arg(text.first(colon), searchFieldName(*meant)),
            begin, colon + 1};
    }

    static QString plain(QStringView text)
    {
        QString result = text.toString();
        std::replace_if(result.begin(), result.end(), isGap, QChar(u' '));
        return result;
    }

    void add(SearchToken::Kind kind, qsizetype begin, QString text = {})
    {
        SearchToken token;
        token.kind = kind;
        token.text = std::move(text);
        token.position = begin;
        token.length = std::max<qsizetype>(m_at - begin, 1);
        m_tokens.push_back(std::move(token));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<SearchToken> m_tokens;
};

} // namespace

QString searchFieldName(SearchField field)
{
    for (const NamedField& entry : namedFields) {
        if (entry.field == field) {
            return QString::fromUtf16(entry.name);
        }
    }
    return {};
}

tl::expected<std::vector<SearchToken>, QueryError> searchTokens(QStringView text)
{
    return TokenReader(text).tokens();
}

bool hasSearchableSign(QStringView text)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        char32_t sign = text[index].unicode();
        if (text[index].isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
            sign = QChar::surrogateToUcs4(text[index], text[index + 1]);
            ++index;
        }
        if (QChar::isLetterOrNumber(sign) || QChar::category(sign) == QChar::Other_PrivateUse) {
            return true;
        }
    }
    return false;
}

} // namespace claimline
