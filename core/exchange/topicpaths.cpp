// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/topicpaths.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimline::exchange {

namespace {

QStringList namesIn(const QString& path)
{
    QStringList names;
    for (const QString& name : path.split(QStringLiteral(" / "))) {
        names << name.simplified();
    }
    return names;
}

std::optional<Topic> below(const std::vector<Topic>& topics, TopicId parent, const QString& name)
{
    const auto found = std::find_if(topics.begin(), topics.end(), [&](const Topic& topic) {
        return topic.parent == parent && topic.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == topics.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<TopicId> topicAt(const store::Reader& reader, const QString& path)
{
    const std::vector<Topic> topics = reader.topics();
    TopicId at;
    for (const QString& name : namesIn(path)) {
        const auto topic = below(topics, at, name);
        if (!topic) {
            return std::nullopt;
        }
        at = topic->id;
    }
    return at;
}

QString pathOf(const store::Reader& reader, TopicId id)
{
    QStringList names;
    for (auto topic = reader.topic(id); topic; topic = reader.topic(topic->parent)) {
        names.prepend(topic->name);
    }
    return names.join(QStringLiteral(" / "));
}

Result<TopicId> needTopicAt(edit::Editor& editor, const QString& path, const QString& definition)
{
    const QStringList names = namesIn(path);
    if (names.contains(QString())) {
        return failure(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Record", "“%1” is no topic. Write names with “ / ” between, such as Security / Espionage.").arg(path));
    }
    Topic at;
    for (const QString& name : names) {
        if (const auto known = below(editor.reader().topics(), at.id, name)) {
            at = *known;
            continue;
        }
        Topic topic;
        topic.parent = at.id;
        topic.name = name;
        const auto made = editor.addTopic(topic);
        CLAIMLINE_TRY(made);
        topic.id = *made;
        at = topic;
    }
    if (!definition.isEmpty() && at.definition.isEmpty()) {
        at.definition = definition;
        CLAIMLINE_TRY(editor.editTopic(at));
    }
    return at.id;
}

} // namespace claimline::exchange
