// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/checks.h"

#include <algorithm>

namespace claimline::edit {

namespace {

constexpr qsizetype shortLength = 60;

tl::unexpected<Error> invalid(const char* text)
{
    return failure(ErrorCode::InvalidArgument, message(text));
}

template <typename Record>
Result<Record> needed(std::optional<Record> record, const char* whenGone)
{
    if (!record) {
        return tl::unexpected(gone(whenGone));
    }
    return *std::move(record);
}

bool isDoubled(const std::vector<Link>& links, const Link& link)
{
    const auto same = [&link](const Link& other) {
        if (other.id == link.id || other.kind != link.kind || other.reading != link.reading) {
            return false;
        }
        if (other.ends == link.ends) {
            return true;
        }
        const auto turned = std::visit([](const auto& pair) { return LinkEnds(std::decay_t<decltype(pair)>{pair.to, pair.from}); },
            link.ends);
        return ruleOf(link.kind).symmetric && other.ends == turned;
    };
    return std::any_of(links.begin(), links.end(), same);
}

Result<Statement> needEnd(const store::Reader& reader, StatementId id)
{
    return needStatement(reader, id);
}

Result<Claim> needEnd(const store::Reader& reader, ClaimId id)
{
    return needClaim(reader, id);
}

bool isLegal(const LinkRule& rule, const LinkEnds& ends)
{
    return std::holds_alternative<StatementPair>(ends) ? rule.betweenStatements : rule.betweenClaims;
}

bool cutsCharacter(const QString& text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text.at(offset).isLowSurrogate() && text.at(offset - 1).isHighSurrogate();
}

std::vector<TextRange> merged(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    std::vector<TextRange> result;
    for (const TextRange& range : ranges) {
        if (!result.empty() && range.begin <= result.back().end) {
            result.back().end = std::max(result.back().end, range.end);
        } else {
            result.push_back(range);
        }
    }
    return result;
}

/// As far as `length` goes before or behind `offset`, without half a character.
QString before(const QString& text, qsizetype offset, qsizetype length)
{
    qsizetype begin = std::max<qsizetype>(0, offset - length);
    begin += cutsCharacter(text, begin) ? 1 : 0;
    return text.mid(begin, offset - begin);
}

QString behind(const QString& text, qsizetype offset, qsizetype length)
{
    qsizetype end = std::min(text.size(), offset + length);
    end -= cutsCharacter(text, end) ? 1 : 0;
    return text.mid(offset, end - offset);
}

} // namespace

QString message(const char* text)
{
    return QCoreApplication::translate("edit", text);
}

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    if (line.size() <= shortLength) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(u' ', shortLength);
    return line.left(space > shortLength / 2 ? space : shortLength) + QChar(0x2026);
}

Error gone(const char* sentence)
{
    return {ErrorCode::NotFound, message(sentence)};
}

Result<Article> needArticle(const store::Reader& reader, ArticleId id)
{
    return needed(reader.article(id),
        QT_TRANSLATE_NOOP("edit", "This article is not in the project (any more)."));
}

Result<Capture> needCapture(const store::Reader& reader, CaptureId id)
{
    return needed(reader.capture(id),
        QT_TRANSLATE_NOOP("edit", "This capture is not in the project (any more)."));
}

Result<Claim> needClaim(const store::Reader& reader, ClaimId id)
{
    return needed(reader.claim(id),
        QT_TRANSLATE_NOOP("edit", "This claim is not in the project (any more)."));
}

Result<Statement> needStatement(const store::Reader& reader, StatementId id)
{
    return needed(reader.statement(id),
        QT_TRANSLATE_NOOP("edit", "This statement is not in the project (any more)."));
}

Result<Agent> needAgent(const store::Reader& reader, AgentId id)
{
    return needed(reader.agent(id),
        QT_TRANSLATE_NOOP("edit", "This person or organisation is not in the project (any more)."));
}

Result<Evidence> needEvidence(const store::Reader& reader, EvidenceId id)
{
    return needed(reader.evidenceRecord(id),
        QT_TRANSLATE_NOOP("edit", "This piece of evidence is not in the project (any more)."));
}

Result<Link> needLink(const store::Reader& reader, LinkId id)
{
    return needed(reader.link(id),
        QT_TRANSLATE_NOOP("edit", "This link is not in the project (any more)."));
}

Result<Topic> needTopic(const store::Reader& reader, TopicId id)
{
    return needed(reader.topic(id),
        QT_TRANSLATE_NOOP("edit", "This topic is not in the project (any more)."));
}

Result<Note> needNote(const store::Reader& reader, NoteId id)
{
    return needed(reader.note(id),
        QT_TRANSLATE_NOOP("edit", "This note is not in the project (any more)."));
}

Result<void> checkStatement(const store::Reader& reader, const Statement& statement)
{
    if (!statement.asserter.isArticle()) {
        CLAIMLINE_TRY(needAgent(reader, statement.asserter.agent()));
    }
    if (statement.asserter.isArticle() != (statement.manner == Manner::OwnVoice)) {
        return invalid("A statement in the article's own voice is asserted by the article, and only such a one. "
                       "Choose a speaker, or another manner.");
    }
    if (statement.role) {
        const auto role = reader.role(statement.role);
        if (!role || Voice::of(role->agent) != statement.asserter) {
            return invalid("The role is not one of the speaker's. Choose one of the speaker's own roles.");
        }
    }
    if (const auto& reading = statement.reading;
        reading && (reading->asPrinted.isEmpty() || reading->probablyMeant.isEmpty() || reading->reason.isEmpty())) {
        return invalid("A doubtful reading needs all three: what is printed, what was probably meant, and why.");
    }
    return checkChain(reader, statement.chain);
}

Result<void> checkChain(const store::Reader& reader, const std::vector<Hop>& chain)
{
    for (const Hop& hop : chain) {
        if (!hop.voice.isArticle()) {
            CLAIMLINE_TRY(needAgent(reader, hop.voice.agent()));
        }
        if (hop.proof) {
            CLAIMLINE_TRY(needEvidence(reader, hop.proof));
        }
    }
    return {};
}

Result<void> checkAgent(const store::Reader& reader, const Agent& agent)
{
    if (agent.name.trimmed().isEmpty()) {
        return invalid("Give a name; for an unnamed source, the words that describe it.");
    }
    if (agent.organisation) {
        CLAIMLINE_TRY(needAgent(reader, agent.organisation));
        if (agent.organisation == agent.id) {
            return invalid("Nobody belongs to himself. Choose another organisation.");
        }
    }
    return {};
}

Result<void> checkRole(const store::Reader& reader, const Role& role)
{
    CLAIMLINE_TRY(needAgent(reader, role.agent));
    if (role.organisation) {
        CLAIMLINE_TRY(needAgent(reader, role.organisation));
    }
    if (role.title.trimmed().isEmpty()) {
        return invalid("Give the role a title.");
    }
    return {};
}

Result<void> checkEvidence(const store::Reader& reader, const Evidence& evidence)
{
    if (evidence.claim) {
        CLAIMLINE_TRY(needClaim(reader, evidence.claim));
    }
    if (evidence.passage && !reader.passage(evidence.passage)) {
        return tl::unexpected(gone(QT_TRANSLATE_NOOP("edit", "This passage is not in the project (any more).")));
    }
    if (!evidence.passage && evidence.url.trimmed().isEmpty() && evidence.citation.trimmed().isEmpty()) {
        return invalid("Evidence needs a passage, an address or a citation.");
    }
    return {};
}

Result<void> checkLink(const store::Reader& reader, const Link& link)
{
    if (link.proof) {
        CLAIMLINE_TRY(needEvidence(reader, link.proof));
    }
    if (!isLegal(ruleOf(link.kind), link.ends)) {
        return invalid("A link of this kind cannot join these. Link two statements instead of two claims, or choose another kind.");
    }
    return std::visit(
        [&](const auto& pair) -> Result<void> {
            CLAIMLINE_TRY(needEnd(reader, pair.from));
            CLAIMLINE_TRY(needEnd(reader, pair.to));
            if (pair.from == pair.to) {
                return invalid("Nothing can be linked to itself. Choose another end.");
            }
            if (isDoubled(reader.linksOf(pair.from), link)) {
                return invalid("This link is there already.");
            }
            return {};
        },
        link.ends);
}

Result<void> checkTopic(const store::Reader& reader, const Topic& topic)
{
    if (topic.name.trimmed().isEmpty()) {
        return invalid("Give the topic a name.");
    }
    const std::vector<Topic> all = reader.topics();
    for (const Topic& other : all) {
        if (other.id != topic.id && other.parent == topic.parent && other.name.compare(topic.name, Qt::CaseInsensitive) == 0) {
            return invalid("There is a topic of this name at this place. Choose another name.");
        }
    }
    for (TopicId above = topic.parent; above;) {
        if (above == topic.id) {
            return invalid("A topic cannot lie below itself.");
        }
        const auto parent = std::find_if(all.begin(), all.end(), [above](const Topic& other) { return other.id == above; });
        if (parent == all.end()) {
            return tl::unexpected(gone(QT_TRANSLATE_NOOP("edit", "This topic is not in the project (any more).")));
        }
        above = parent->parent;
    }
    return {};
}

Result<void> checkNote(const store::Reader& reader, const Note& note)
{
    const int subjects = int(bool(note.article)) + int(bool(note.claim)) + int(bool(note.statement)) + int(bool(note.agent));
    if (subjects != 1) {
        return invalid("A note belongs to one article, claim, statement or agent.");
    }
    if (note.text.trimmed().isEmpty()) {
        return invalid("The note is empty. Write something, or remove it.");
    }
    if (note.article) {
        CLAIMLINE_TRY(needArticle(reader, note.article));
    } else if (note.claim) {
        CLAIMLINE_TRY(needClaim(reader, note.claim));
    } else if (note.statement) {
        CLAIMLINE_TRY(needStatement(reader, note.statement));
    } else {
        CLAIMLINE_TRY(needAgent(reader, note.agent));
    }
    return {};
}

Result<Passage> passageOf(const store::Reader& reader, CaptureId id, std::vector<TextRange> ranges)
{
    constexpr qsizetype around = 32;
    const auto capture = needCapture(reader, id);
    CLAIMLINE_TRY(capture);
    const QString text = reader.text(*capture);
    if (ranges.empty()) {
        return invalid("Nothing is selected. Select the words of the claim first.");
    }
    for (const TextRange& range : ranges) {
        if (range.begin < 0 || range.end > text.size() || range.isEmpty()) {
            return invalid("The selection lies outside the article's text.");
        }
        if (cutsCharacter(text, range.begin) || cutsCharacter(text, range.end)) {
            return invalid("The selection cuts a character in two.");
        }
    }
    Passage passage;
    passage.capture = id;
    passage.ranges = merged(std::move(ranges));
    for (const TextRange& range : passage.ranges) {
        passage.quotations.push_back(text.mid(range.begin, range.length()));
    }
    passage.prefix = before(text, passage.ranges.front().begin, around);
    passage.suffix = behind(text, passage.ranges.back().end, around);
    return passage;
}

} // namespace claimline::edit
