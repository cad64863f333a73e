// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimline::exchange {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

bool isDrawn(const store::Reader& reader, const Link& link)
{
    const StatementPair pair = std::get<StatementPair>(link.ends);
    const StatementPair turned{pair.to, pair.from};
    const std::vector<Link> links = reader.linksOf(pair.from);
    return std::any_of(links.begin(), links.end(), [&](const Link& other) {
        const bool sameEnds = other.ends == link.ends || (ruleOf(link.kind).symmetric && other.ends == LinkEnds(turned));
        return sameEnds && other.kind == link.kind && other.reading == link.reading;
    });
}

} // namespace

std::optional<StatementId> Recorder::statementNumbered(ArticleId article, int number) const
{
    for (const Statement& statement : m_editor.reader().statementsIn(article)) {
        if (statement.number == number) {
            return statement.id;
        }
    }
    return std::nullopt;
}

/// Draws the links of `planned` to what is there, lets the others wait for what comes later, and
/// draws those that waited for it.
void Recorder::drawLinks(Planned& planned)
{
    const auto self = m_byNumber.at({planned.article, planned.entry.number});
    for (const LinkEntry& link : planned.entry.links) {
        ArticleId article = planned.article;
        if (!link.article.isEmpty()) {
            const auto found = m_names.find(link.article);
            if (!found) {
                complain(planned.item, {found.error().code, translated("The link to %1 was left out. %2").arg(link.to).arg(found.error().message)});
                continue;
            }
            article = *found;
        }
        const auto target = m_byNumber.find({article, link.to});
        if (target != m_byNumber.end() && m_planned[target->second].id) {
            drawLink(planned, link, m_planned[target->second].id);
        } else if (target != m_byNumber.end() && target->second > self) {
            m_planned[target->second].waiting.push_back({self, link});
        } else if (const auto there = statementNumbered(article, link.to); there && target == m_byNumber.end()) {
            drawLink(planned, link, *there);
        } else {
            complainOfMissing(planned, link);
        }
    }
    for (const WaitingLink& waiting : planned.waiting) {
        if (m_planned[waiting.from].id) {
            drawLink(m_planned[waiting.from], waiting.link, planned.id);
        }
    }
}

void Recorder::complainOfMissing(const Planned& from, const LinkEntry& link)
{
    const QString missing = translated("The link to statement %1 was left out: there is no such statement. Record it, then this file "
                                       "again; only the link is added then.");
    complain(from.item, {ErrorCode::NotFound, missing.arg(link.to)});
}

void Recorder::drawLink(const Planned& from, const LinkEntry& entry, StatementId to)
{
    Link link;
    link.ends = StatementPair{from.id, to};
    link.kind = entry.kind;
    link.reading = entry.reading;
    link.reason = entry.reason;
    if (isDrawn(m_editor.reader(), link)) {
        return;
    }
    const auto drawn = m_editor.addLink(link);
    if (!drawn) {
        complain(from.item, {drawn.error().code, translated("The link to %1 was left out. %2").arg(entry.to).arg(drawn.error().message)});
    } else if (from.outcome == RecordOutcome::AlreadyThere) {
        ++m_report.laterLinks;
    }
}

} // namespace claimline::exchange
