// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchfilters.h"

#include "core/text/names.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace claimline::store {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Search", text);
}

std::optional<std::int64_t> dayOf(const std::optional<QDate>& date)
{
    return date ? std::optional<std::int64_t>(date->toJulianDay()) : std::nullopt;
}

bool isDateField(SearchField field)
{
    return field == SearchField::Said || field == SearchField::About || field == SearchField::Published || field == SearchField::Before
        || field == SearchField::After;
}

/// The topics whose name holds the words, and all below them, as a JSON list of ids.
std::string topicsWith(const Reader& reader, const QString& words)
{
    const QString key = foldName(words);
    const std::vector<Topic> all = reader.topics();
    QSet<TopicId> found;
    for (const Topic& topic : all) {
        if (foldName(topic.name).contains(key)) {
            found.insert(topic.id);
        }
    }
    for (qsizetype before = -1; before != found.size();) {
        before = found.size();
        for (const Topic& topic : all) {
            if (found.contains(topic.parent)) {
                found.insert(topic.id);
            }
        }
    }
    std::string list = "[";
    for (const TopicId id : std::as_const(found)) {
        list += (list.size() > 1 ? "," : "") + std::to_string(id.value());
    }
    return list + "]";
}

} // namespace

std::optional<QString> wrongFilter(const SearchFilter& filter)
{
    if (isDateField(filter.field)) {
        const auto date = Edtf::parse(filter.value);
        return date ? std::nullopt : std::optional(date.error().message);
    }
    if (filter.field == SearchField::Verdict && !fromName<Verdict>(filter.value.toLower())) {
        QStringList names;
        for (const auto& [verdict, name] : EnumNames<Verdict>::all) {
            names << QString::fromLatin1(name);
        }
        return translated("There is no such verdict. Write one of: %1.").arg(names.join(", "_L1));
    }
    if (filter.field == SearchField::In && !searchParts().contains(filter.value.toLower())) {
        return translated("Words do not stand in “%1”. Write one of: %2.").arg(filter.value, searchParts().join(", "_L1));
    }
    return std::nullopt;
}

SearchConditions::SearchConditions(const Reader& reader, const std::vector<SearchFilter>& filters)
{
    std::map<SearchField, std::size_t> wanted;
    for (const SearchFilter& filter : filters) {
        if (filter.field == SearchField::Kind || filter.field == SearchField::In) {
            continue;
        }
        Condition next = condition(reader, filter);
        const auto same = wanted.find(filter.field);
        if (filter.polarity == Polarity::Wanted && same != wanted.end()) {
            m_conditions[same->second].sql += " OR " + next.sql;
            continue;
        }
        if (filter.polarity == Polarity::Wanted) {
            wanted.emplace(filter.field, m_conditions.size());
        }
        m_conditions.push_back(std::move(next));
    }
}

std::string SearchConditions::add(Value value)
{
    m_values.emplace_back(":filter" + std::to_string(m_values.size()), std::move(value));
    return m_values.back().first;
}

/// The value as a phrase of FTS5, in one column.
std::string SearchConditions::phrase(const SearchFilter& filter, const std::string& column)
{
    QString words = filter.value;
    const bool begins = words.endsWith(u'*');
    words.replace(u'"', "\"\""_L1);
    return add(column + " : \"" + words.toStdString() + (begins ? "\" *" : "\""));
}

std::string SearchConditions::sameTime(const std::string& prefix, const SearchFilter& filter)
{
    const auto date = Edtf::parse(filter.value);
    if (!date) {
        return "0";
    }
    const std::string from = add(dayOf(date->earliest()));
    const std::string to = add(dayOf(date->latest()));
    return "(" + prefix + "_edtf IS NOT NULL AND (" + prefix + "_earliest IS NULL OR " + to + " IS NULL OR " + prefix
        + "_earliest <= " + to + ") AND (" + prefix + "_latest IS NULL OR " + from + " IS NULL OR " + prefix + "_latest >= " + from + "))";
}

std::string SearchConditions::topics(const Reader& reader, const SearchFilter& filter)
{
    return "EXISTS (SELECT 1 FROM claim_topic WHERE claim = c.id AND topic IN (SELECT value FROM json_each("
        + add(topicsWith(reader, filter.value)) + ")))";
}

SearchConditions::Condition SearchConditions::condition(const Reader& reader, const SearchFilter& filter)
{
    const auto date = isDateField(filter.field) ? Edtf::parse(filter.value) : tl::unexpected(Error{});
    switch (filter.field) {
    case SearchField::Speaker: {
        const std::string words = phrase(filter, "name");
        return {Level::Statement,
            "s.asserter IN (SELECT rowid FROM agent_search WHERE agent_search MATCH " + words
                + " UNION SELECT agent FROM agent_name WHERE id IN (SELECT rowid FROM agent_name_search WHERE agent_name_search MATCH "
                + words + "))",
            filter.polarity};
    }
    case SearchField::Article:
        return {Level::Article, "a.id IN (SELECT rowid FROM article_search WHERE article_search MATCH " + phrase(filter, "title") + ")",
            filter.polarity};
    case SearchField::Publisher:
        return {Level::Article,
            "a.id IN (SELECT rowid FROM article_search WHERE article_search MATCH " + phrase(filter, "publisher") + ")", filter.polarity};
    case SearchField::Topic: return {Level::Claim, topics(reader, filter), filter.polarity};
    case SearchField::Said: return {Level::Statement, sameTime("s.said", filter), filter.polarity};
    case SearchField::About: return {Level::Claim, sameTime("c.about", filter), filter.polarity};
    case SearchField::Published: return {Level::Article, sameTime("a.published", filter), filter.polarity};
    case SearchField::Before:
        return {Level::Statement, "s.said_latest < " + add(date ? dayOf(date->earliest()) : std::nullopt), filter.polarity};
    case SearchField::After:
        return {Level::Statement, "s.said_earliest > " + add(date ? dayOf(date->latest()) : std::nullopt), filter.polarity};
    case SearchField::Verdict:
        return {Level::Claim,
            "(SELECT verdict FROM assessment WHERE claim = c.id ORDER BY id DESC LIMIT 1) = " + add(filter.value.toLower().toStdString()),
            filter.polarity};
    case SearchField::Language:
        return {Level::Article, "a.language = " + add(filter.value.toLower().toStdString()), filter.polarity};
    case SearchField::Kind:
    case SearchField::In: break;
    }
    return {Level::Article, "1", filter.polarity};
}

bool SearchConditions::isDirect(const SearchSource& source, Level level)
{
    switch (source.kind) {
    case SearchKind::Statement: return true;
    case SearchKind::Article: return level == Level::Article;
    case SearchKind::Claim: return level == Level::Claim;
    case SearchKind::Agent:
    case SearchKind::Evidence:
    case SearchKind::Note: break;
    }
    return false;
}

std::string SearchConditions::of(const SearchSource& source) const
{
    std::string statements = "EXISTS (SELECT 1 FROM statement AS s";
    if (source.kind != SearchKind::Claim) {
        statements += " JOIN claim AS c ON c.id = s.claim";
    }
    if (source.kind != SearchKind::Article) {
        statements += " JOIN article AS a ON a.id = s.article";
    }
    statements += " WHERE " + source.relation;

    std::string all = "1";
    std::string ofOneStatement;
    for (const Condition& condition : m_conditions) {
        const bool wanted = condition.polarity == Polarity::Wanted;
        if (isDirect(source, condition.level)) {
            all += wanted ? " AND (" + condition.sql + ")" : " AND NOT coalesce((" + condition.sql + "), 0)";
        } else if (wanted) {
            ofOneStatement += " AND (" + condition.sql + ")";
        } else {
            all += " AND NOT " + statements + " AND (" + condition.sql + "))";
        }
    }
    return ofOneStatement.empty() ? all : all + " AND " + statements + ofOneStatement + ")";
}

void SearchConditions::bind(SQLite::Statement& statement) const
{
    for (const auto& [name, value] : m_values) {
        if (const auto* text = std::get_if<std::string>(&value)) {
            statement.bind(name, *text);
        } else if (const auto& number = std::get<std::optional<std::int64_t>>(value)) {
            statement.bind(name, static_cast<std::int64_t>(*number));
        } else {
            statement.bind(name);
        }
    }
}

} // namespace claimline::store
