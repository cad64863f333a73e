// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace claimline {

/// What is wrong with a query, and where: UTF-16 units of the text as typed.
struct QueryError {
    QString message;
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const QueryError&) const = default;
};

/// What stands before the colon of a filter.
enum class SearchField {
    Speaker,   ///< "speaker:" who asserts
    Article,   ///< "article:" title
    Publisher, ///< "publisher:"
    Topic,     ///< "topic:"
    Kind,      ///< "kind:" article, claim, statement, agent, evidence or note; the value is one of these words
    In,        ///< "in:" the part of a record that the words stand in
    Said,      ///< "said:" EDTF
    About,     ///< "about:" EDTF, when the claim is about
    Published, ///< "published:" EDTF
    Before,    ///< "before:" EDTF, said before
    After,     ///< "after:" EDTF, said after
    Verdict,   ///< "verdict:"
    Language,  ///< "language:"
};

/// The word that a person types: "speaker".
[[nodiscard]] QString searchFieldName(SearchField field);

/// Whether what matches is looked for or left out.
enum class Polarity { Wanted, Unwanted };

/// Filters of one field are alternatives ("kind:claim kind:note"); filters of several fields must
/// all hold; an unwanted one may never hold.
struct SearchFilter {
    SearchField field = SearchField::Kind;
    QString value; ///< without quotation marks, never empty
    Polarity polarity = Polarity::Wanted;
    qsizetype position = 0; ///< of the value in the text as typed
    qsizetype length = 0;

    bool operator==(const SearchFilter&) const = default;
};

/// A node of what the words ask for.
struct SearchNode {
    enum class Kind {
        Words,  ///< these words one behind the other: a word or a phrase
        Prefix, ///< the same, and the last word may go on
        All,    ///< each of `children`, and none of `without`
        Any,    ///< at least one of `children`
    };

    Kind kind = Kind::All;
    QString text; ///< of Words and Prefix, as typed, with at least one letter or digit
    std::vector<SearchNode> children;
    std::vector<SearchNode> without; ///< of All only

    bool operator==(const SearchNode&) const = default;
};

/// What a person types into a search box, understood.
///
///     huawei brussels           both words (AND may be written too)
///     "transparency centre"     a phrase; “ ” and « » will do as well
///     transp*                   words that begin so
///     huawei OR zte             either; binds weaker than standing side by side
///     (a OR b) c                brackets, ten deep at most
///     -spying, NOT spying       without it
///     speaker:Hu, topic:"5G"    filters, see SearchField; beside the words only, not within OR or brackets
///
/// Operators are capitals, so that "or" is a word. Words without any letter or digit are left out
/// of account; punctuation within a word divides it into a phrase, as in the index ("it's",
/// "10:30"). A word before a colon that is no field is a word. Any text at all gives a query or an
/// error, and ftsExpression() of a query is never a syntax error to FTS5.
class SearchQuery {
public:
    /// Looks at a filter's value; gives the message of what is wrong with it, if anything is.
    using FilterCheck = std::function<std::optional<QString>(const SearchFilter&)>;

    /// Empty text gives a query that is empty. `check` is asked about each filter but "kind:",
    /// so that a bad date is told with its place.
    [[nodiscard]] static tl::expected<SearchQuery, QueryError> parse(QStringView text, const FilterCheck& check = {});

    [[nodiscard]] bool isEmpty() const; ///< neither words nor filters
    [[nodiscard]] const SearchNode& words() const { return m_words; } ///< an All; one without anything if only filters are given
    [[nodiscard]] const std::vector<SearchFilter>& filters() const { return m_filters; }

    /// What to MATCH in an FTS5 table with the unicode61 tokenizer, every word quoted; empty if no
    /// word is wanted, and then there is nothing to match.
    [[nodiscard]] QString ftsExpression() const;

    /// Where words are only unwanted ("kind:claim -spying"): what may not MATCH. Else empty.
    [[nodiscard]] QString ftsExclusion() const;

    /// The words and phrases that are wanted, to be marked in what was found.
    [[nodiscard]] QStringList wantedWords() const;

    bool operator==(const SearchQuery&) const = default;

private:
    SearchNode m_words;
    std::vector<SearchFilter> m_filters;
};

} // namespace claimline
