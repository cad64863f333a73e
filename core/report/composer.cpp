// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composer.h"

#include "core/report/composerclaim.h"
#include "core/report/composerparts.h"
#include "core/report/composerplan.h"
#include "core/report/timelinefigure.h"
#include "core/report/wording.h"

#include <QCoreApplication>

#include <deque>
#include <stdexcept>

namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

enum class Stage { Plan, Scope, Summary, SummaryEnd, Timeline, Body, Proposals, Sources, Index, End };

} // namespace

struct Composer::Private {
    Private(const store::Reader& projectReader, Options wanted) : reader(projectReader), options(std::move(wanted)) {}

    void advance();
    void makePlan();
    void summary();
    void body();
    void groupHeading(const Plan::Group& group);
    void proposals();
    void sources();
    void enter(Stage next)
    {
        stage = next;
        position = 0;
    }
    [[nodiscard]] QString word(Phrase wanted, const QStringList& values = {}) const
    {
        return phrase(wanted, options.language, values);
    }

    const store::Reader& reader;
    Options options;
    Plan plan;
    std::unique_ptr<ClaimComposer> claims;
    std::unique_ptr<PartsComposer> parts;
    std::deque<Block> out;
    Stage stage = Stage::Plan;
    std::size_t position = 0; ///< within the stage
    std::optional<Error> error;
};

void Composer::Private::makePlan()
{
    plan = planOf(reader, options);
    claims = std::make_unique<ClaimComposer>(reader, plan, options);
    parts = std::make_unique<PartsComposer>(reader, plan, options);
}

void Composer::Private::advance()
{
    switch (stage) {
    case Stage::Plan:
        makePlan();
        return enter(Stage::Scope);
    case Stage::Scope:
        parts->writeScope(out);
        return enter(plan.claims.empty() ? Stage::Proposals : Stage::Summary);
    case Stage::Summary: return summary();
    case Stage::SummaryEnd:
        out.push_back(TableEnd{});
        return enter(Stage::Timeline);
    case Stage::Timeline:
        if (options.timeline == TimelineFigure::With) {
            writeTimeline(reader, plan, options, out);
        }
        return enter(Stage::Body);
    case Stage::Body: return body();
    case Stage::Proposals: return proposals();
    case Stage::Sources: return sources();
    case Stage::Index:
        if (options.order == Order::BySpeaker) {
            parts->writeIndex(out);
        }
        return enter(Stage::End);
    case Stage::End: return;
    }
}

void Composer::Private::summary()
{
    if (position == 0) {
        parts->writeSummaryHead(out);
    }
    if (position < plan.claims.size()) {
        out.push_back(claims->summaryRow(plan.claims[position++]));
    } else {
        enter(Stage::SummaryEnd);
    }
}

void Composer::Private::groupHeading(const Plan::Group& group)
{
    QString text = word(Phrase::Undated);
    if (group.isEmpty) {
        text = word(Phrase::WithoutStatement);
    } else if (options.order == Order::BySpeaker) {
        text = group.speaker ? ProjectWords(reader, plan, options.language).voice(group.speaker) : word(Phrase::ArticlesVoice);
    } else if (group.said) {
        text = dateInWords(*group.said, options.language);
    }
    out.push_back(Heading{2, capitalised(text), {}});
}

void Composer::Private::body()
{
    if (position == plan.entries.size()) {
        return enter(Stage::Proposals);
    }
    if (position == 0) {
        const Phrase heading = options.order == Order::ByClaim ? Phrase::ClaimsHeading
            : options.order == Order::BySpeaker                ? Phrase::SpeakersHeading
                                                               : Phrase::DatesHeading;
        out.push_back(Heading{1, word(heading), {}});
    }
    const PlanEntry& entry = plan.entries[position];
    const bool isGrouped = options.order != Order::ByClaim;
    if (isGrouped && (position == 0 || plan.entries[position - 1].group != entry.group)) {
        groupHeading(plan.groups[entry.group]);
    }
    claims->write(entry, isGrouped ? 3 : 2, out);
    ++position;
}

void Composer::Private::proposals()
{
    if (position == plan.proposals.size()) {
        return enter(Stage::Sources);
    }
    if (position == 0) {
        out.push_back(Heading{1, word(Phrase::ProposalsHeading), {}});
        out.push_back(Paragraph{plainRuns(word(Phrase::ProposalIntroduction)), false});
    }
    parts->writeProposal(plan.proposals[position++], out);
}

void Composer::Private::sources()
{
    if (position == plan.articles.size()) {
        return enter(Stage::Index);
    }
    if (position == 0) {
        out.push_back(Heading{1, word(Phrase::SourcesHeading), {}});
    }
    parts->writeSource(plan.articles[position++], out);
}

Composer::Composer(const store::Reader& reader, Options options)
    : d(std::make_unique<Private>(reader, std::move(options)))
{
}

Composer::~Composer() = default;

DocumentInfo Composer::info() const
{
    const Options& options = d->options;
    DocumentInfo info;
    info.title = options.title.isEmpty() ? d->word(Phrase::ReportTitle) : options.title;
    if (options.created.isValid()) {
        info.subtitle = d->word(Phrase::AsOf, {dayInWords(options.created, options.language)});
        info.createdIso = options.created.toUTC().toString(Qt::ISODate);
    }
    info.author = options.author;
    info.language = languageCode(options.language);
    info.runningHead = info.title;
    info.pageLabel = d->word(Phrase::PageLabel, {u"%1"_s});
    return info;
}

std::optional<Block> Composer::next()
{
    try {
        while (d->out.empty() && d->stage != Stage::End && !d->error) {
            d->advance();
        }
    } catch (const std::runtime_error& exception) {
        d->out.clear();
        d->error = Error{ErrorCode::Damaged,
            QCoreApplication::translate("Report",
                "The project could not be read to its end, so the report is incomplete. Have the project checked, or open a backup of it. (%1)")
                .arg(QString::fromUtf8(exception.what()))};
    }
    if (d->out.empty()) {
        return std::nullopt;
    }
    Block block = std::move(d->out.front());
    d->out.pop_front();
    return block;
}

std::optional<Error> Composer::failure() const
{
    return d->error;
}

} // namespace claimline::report
