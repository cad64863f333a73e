// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/statementvalues.h"

#include "app/gui/look/words.h"

#include <algorithm>

namespace claimline::gui {

namespace {

QString textOf(const Dating& dating)
{
    return dating.date ? dating.date->text() : QString();
}

QString nameOfVoice(const store::Reader& reader, const Voice& voice)
{
    const auto agent = voice.isArticle() ? std::nullopt : reader.agent(voice.agent());
    return agent ? agent->name : QString();
}

/// The agent of that name, who comes into being if there is none. `present` stays where it already
/// bears the name: two may share one.
Result<Voice> voiceFor(edit::Editor& editor, const QString& typed, AgentKind kind, const Voice& present)
{
    const QString name = typed.simplified();
    if (name.isEmpty()) {
        return Voice::article();
    }
    if (nameOfVoice(editor.reader(), present) == name) {
        return present;
    }
    const std::vector<Agent> known = editor.reader().agentsNamed(name);
    const auto named = std::ranges::find_if(known, [](const Agent& agent) { return agent.kind != AgentKind::Unnamed; });
    if (named != known.end() && kind != AgentKind::Unnamed) {
        return Voice::of(named->id);
    }
    Agent agent;
    agent.kind = kind;
    agent.name = name;
    return editor.addAgent(agent).map([](AgentId id) { return Voice::of(id); });
}

Result<void> apply(edit::Editor& editor, const StatementValues& values, Statement& statement)
{
    auto voice = voiceFor(editor, values.asserter, values.asserterKind, statement.asserter);
    CLAIMLINE_TRY(voice);
    auto said = datingFrom(values.said, statement.said);
    CLAIMLINE_TRY(said);
    if (*voice != statement.asserter) {
        statement.role = {};
        statement.roleAsPrinted.clear();
    }
    statement.asserter = *voice;
    statement.manner = voice->isArticle() ? Manner::OwnVoice
        : values.manner == Manner::OwnVoice ? Manner::Indirect
                                            : values.manner;
    statement.certainty = values.certainty;
    statement.cue = values.cue.trimmed();
    statement.said = *said;
    statement.reading = values.reading;
    statement.remark = values.remark.trimmed();
    return {};
}

Result<void> applyToClaim(edit::Editor& editor, const StatementValues& values, const Claim& claim)
{
    auto about = datingFrom(values.about, claim.about);
    CLAIMLINE_TRY(about);
    if (*about != claim.about) {
        CLAIMLINE_TRY(editor.dateClaim(claim.id, *about));
    }
    const QString wording = values.wording.simplified();
    return wording != claim.wording ? editor.restateClaim(claim.id, wording) : Result<void>();
}

} // namespace

Result<Dating> datingFrom(const QString& typed, const Dating& present)
{
    const QString text = typed.trimmed();
    if (text == textOf(present)) {
        return present;
    }
    Dating dating = present;
    dating.rule.clear();
    dating.anchor.reset();
    dating.guess = false;
    if (text.isEmpty()) {
        dating.date.reset();
        return dating;
    }
    auto date = Edtf::parse(text);
    CLAIMLINE_TRY(date);
    dating.date = *date;
    return dating;
}

StatementValues valuesOf(const store::Reader& reader, const Statement& statement)
{
    StatementValues values;
    if (const auto claim = reader.claim(statement.claim)) {
        values.wording = claim->wording;
        values.about = textOf(claim->about);
    }
    if (const auto agent = reader.agent(statement.asserter.agent())) {
        values.asserter = agent->name;
        values.asserterKind = agent->kind;
    }
    values.manner = statement.manner;
    values.certainty = statement.certainty;
    values.cue = statement.cue;
    values.said = textOf(statement.said);
    values.reading = statement.reading;
    values.remark = statement.remark;
    return values;
}

std::vector<HopValues> chainValuesOf(const store::Reader& reader, const Statement& statement)
{
    std::vector<HopValues> chain;
    for (const Hop& hop : statement.chain) {
        chain.push_back({hop.id, nameOfVoice(reader, hop.voice), hop.cue, hop.medium, textOf(hop.date), hop.seen});
    }
    return chain;
}

Result<StatementId> markClaim(edit::Editor& editor, CaptureId capture, std::vector<TextRange> ranges,
    const StatementValues& values)
{
    const auto record = editor.reader().capture(capture);
    const auto article = record ? editor.reader().article(record->article) : std::nullopt;
    StatementId id;
    CLAIMLINE_TRY(editor.together(edit::Verb::MarkClaim, article ? article->title : QString(), [&]() -> Result<void> {
        edit::Mark mark;
        mark.capture = capture;
        mark.ranges = std::move(ranges);
        mark.wording = values.wording.simplified();
        CLAIMLINE_TRY(apply(editor, values, mark.statement));
        auto about = datingFrom(values.about, {});
        CLAIMLINE_TRY(about);
        mark.about = *about;
        Hop seenByUs;
        seenByUs.seen = true;
        mark.statement.chain = {seenByUs};
        auto marked = editor.markClaim(mark);
        CLAIMLINE_TRY(marked);
        id = *marked;
        return {};
    }));
    return id;
}

Result<void> saveStatement(edit::Editor& editor, StatementId id, const StatementValues& values)
{
    const auto present = editor.reader().statement(id);
    const auto claim = present ? editor.reader().claim(present->claim) : std::nullopt;
    if (!claim) {
        return editor.acceptStatement(id); // which says in words that it is gone
    }
    return editor.together(edit::Verb::EditStatement, shortened(claim->wording), [&]() -> Result<void> {
        Statement statement = *present;
        CLAIMLINE_TRY(apply(editor, values, statement));
        CLAIMLINE_TRY(applyToClaim(editor, values, *claim));
        return statement != *present ? editor.editStatement(statement) : Result<void>();
    });
}

Result<void> saveChain(edit::Editor& editor, StatementId id, const std::vector<HopValues>& chain)
{
    const auto statement = editor.reader().statement(id);
    if (!statement) {
        return editor.acceptStatement(id);
    }
    if (chainValuesOf(editor.reader(), *statement) == chain) {
        return {};
    }
    const auto claim = editor.reader().claim(statement->claim);
    return editor.together(edit::Verb::ChangeChain, claim ? shortened(claim->wording) : QString(), [&]() -> Result<void> {
        std::vector<Hop> hops;
        for (const HopValues& values : chain) {
            const auto known = std::ranges::find(statement->chain, values.id, &Hop::id);
            Hop hop = values.id && known != statement->chain.end() ? *known : Hop();
            auto voice = voiceFor(editor, values.agent, AgentKind::Organisation, hop.voice);
            CLAIMLINE_TRY(voice);
            auto date = datingFrom(values.date, hop.date);
            CLAIMLINE_TRY(date);
            hop.voice = *voice;
            hop.cue = values.cue.trimmed();
            hop.medium = values.medium.trimmed();
            hop.date = *date;
            hop.seen = values.seen;
            hops.push_back(hop);
        }
        return editor.changeChain(id, std::move(hops));
    });
}

} // namespace claimline::gui
