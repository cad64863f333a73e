// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/editor.h"

#include "core/edit/checks.h"

namespace claimline::edit {

Result<void> Editor::act(Verb verb, const QString& subject, const store::Project::Work& work)
{
    return m_project.act({nameOf(verb), shortened(subject)}, work);
}

Result<void> Editor::together(Verb verb, const QString& subject, const std::function<Result<void>()>& work)
{
    return act(verb, subject, [&work](store::Writer&) { return work(); });
}

Result<TopicId> Editor::addTopic(Topic topic)
{
    CLAIMLINE_TRY(checkTopic(reader(), topic));
    CLAIMLINE_TRY(act(Verb::AddTopic, topic.name, [&](store::Writer& writer) -> Result<void> {
        writer.insert(topic);
        return {};
    }));
    return topic.id;
}

Result<void> Editor::editTopic(const Topic& topic)
{
    CLAIMLINE_TRY(needTopic(reader(), topic.id));
    CLAIMLINE_TRY(checkTopic(reader(), topic));
    return act(Verb::EditTopic, topic.name, [&](store::Writer& writer) -> Result<void> {
        writer.update(topic);
        return {};
    });
}

Result<void> Editor::removeTopic(TopicId id)
{
    const auto topic = needTopic(reader(), id);
    CLAIMLINE_TRY(topic);
    return act(Verb::RemoveTopic, topic->name, [&](store::Writer& writer) -> Result<void> {
        for (Topic child : reader().topics()) {
            if (child.parent == id) {
                child.parent = topic->parent;
                CLAIMLINE_TRY(checkTopic(reader(), child));
                writer.update(child);
            }
        }
        writer.remove(id);
        return {};
    });
}

Result<NoteId> Editor::addNote(Note note)
{
    CLAIMLINE_TRY(checkNote(reader(), note));
    CLAIMLINE_TRY(act(Verb::AddNote, note.text, [&](store::Writer& writer) -> Result<void> {
        writer.insert(note);
        return {};
    }));
    return note.id;
}

Result<void> Editor::editNote(const Note& note)
{
    CLAIMLINE_TRY(needNote(reader(), note.id));
    CLAIMLINE_TRY(checkNote(reader(), note));
    return act(Verb::EditNote, note.text, [&](store::Writer& writer) -> Result<void> {
        writer.update(note);
        return {};
    });
}

Result<void> Editor::removeNote(NoteId id)
{
    const auto note = needNote(reader(), id);
    CLAIMLINE_TRY(note);
    return act(Verb::RemoveNote, note->text, [&](store::Writer& writer) -> Result<void> {
        writer.remove(id);
        return {};
    });
}

Result<void> Editor::changeSetting(const QString& name, const QString& value)
{
    return act(Verb::ChangeSetting, name, [&](store::Writer& writer) -> Result<void> {
        writer.setSetting(name, value);
        return {};
    });
}

} // namespace claimline::edit
