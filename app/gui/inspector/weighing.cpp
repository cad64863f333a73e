// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/weighing.h"

#include "app/gui/inspector/fields.h"
#include "app/gui/inspector/recordlist.h"
#include "app/gui/look/heading.h"
#include "app/gui/session/selection.h"
#include "app/gui/session/session.h"
#include "core/report/wording.h"

#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

/// A longer list of statements to link to is no help in a box; the latest are offered.
constexpr int mostTargets = 2000;

QPushButton* addButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

QString statementInShort(const store::StatementSummary& statement)
{
    return u"%1 · %2 · %3"_s.arg(statement.number).arg(shortened(statement.articleTitle, 32), shortened(statement.wording, 70));
}

} // namespace

Weighing::Weighing(Session& session, Selection& selection, QWidget* parent)
    : QWidget(parent), m_session(session), m_selection(selection)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    makeEvidence(*layout);
    makeLinks(*layout);
    makeVerdicts(*layout);
}

void Weighing::makeEvidence(QVBoxLayout& layout)
{
    m_evidence = new RecordList(this);
    m_stance = new CalmComboBox(this);
    m_stance->offer<Stance>(report::Phrase::FirstStance);
    m_stance->setAccessibleName(tr("What the evidence does"));
    m_source = new QLineEdit(this);
    m_source->setPlaceholderText(tr("Address or citation of the evidence"));
    m_source->setAccessibleName(tr("Address or citation of the evidence"));
    QPushButton* add = addButton(tr("Add evidence"), this);
    for (QWidget* widget : std::initializer_list<QWidget*>{sectionLabel(tr("Evidence"), this), m_evidence, m_stance, m_source, add}) {
        layout.addWidget(widget);
    }
    connect(add, &QPushButton::clicked, this, &Weighing::addEvidence);
    connect(m_source, &QLineEdit::returnPressed, this, &Weighing::addEvidence);
}

void Weighing::makeLinks(QVBoxLayout& layout)
{
    m_links = new RecordList(this);
    m_kind = new CalmComboBox(this);
    for (const auto& [kind, name] : EnumNames<LinkKind>::all) {
        const QString words = report::linkInWords(kind, LinkReading::Either, report::LinkEnd::From, u"…"_s, windowLanguage());
        m_kind->addItem(report::capitalised(words), static_cast<int>(kind));
    }
    m_kind->setAccessibleName(tr("Kind of link"));
    m_target = new CalmComboBox(this);
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->completer()->setFilterMode(Qt::MatchContains);
    m_target->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_target->setAccessibleName(tr("The other statement"));
    m_target->lineEdit()->setPlaceholderText(tr("The other statement: type some of its words"));
    m_linkReason = new QLineEdit(this);
    m_linkReason->setPlaceholderText(tr("Why"));
    m_linkReason->setAccessibleName(tr("Why they are linked"));
    QPushButton* add = addButton(tr("Link"), this);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{sectionLabel(tr("Links"), this), m_links, m_kind, m_target, m_linkReason, add}) {
        layout.addWidget(widget);
    }
    connect(add, &QPushButton::clicked, this, &Weighing::addLink);
}

void Weighing::makeVerdicts(QVBoxLayout& layout)
{
    m_verdicts = new RecordList(this);
    m_verdict = new CalmComboBox(this);
    m_verdict->offer<Verdict>(report::Phrase::FirstVerdict);
    m_verdict->setAccessibleName(tr("Verdict"));
    m_verdictReason = new QLineEdit(this);
    m_verdictReason->setPlaceholderText(tr("Because"));
    m_verdictReason->setAccessibleName(tr("Reason of the verdict"));
    m_scope = new QLineEdit(this);
    m_scope->setPlaceholderText(tr("On what it rests: “on these four sources”"));
    m_scope->setAccessibleName(tr("On what the verdict rests"));
    QPushButton* add = addButton(tr("Add verdict"), this);
    for (QWidget* widget : std::initializer_list<QWidget*>{sectionLabel(tr("Verdict"), this), m_verdicts, m_verdict,
             m_verdictReason, m_scope, add}) {
        layout.addWidget(widget);
    }
    connect(add, &QPushButton::clicked, this, &Weighing::addVerdict);
}

void Weighing::showStatement(StatementId statement)
{
    const auto record = statement ? m_session.reader().statement(statement) : std::nullopt;
    const bool isOther = m_statement != statement;
    m_statement = record ? statement : StatementId();
    m_claim = record ? record->claim : ClaimId();
    setEnabled(record && !m_session.isReadOnly());
    if (!record) {
        return;
    }
    if (isOther) {
        for (QLineEdit* line : {m_source, m_linkReason, m_verdictReason, m_scope}) {
            line->clear();
        }
    }
    showEvidence(m_claim);
    showLinks(m_statement);
    showVerdicts(m_claim);
    offerTargets();
}

QString Weighing::evidenceInWords(const Evidence& evidence) const
{
    QStringList parts;
    if (const auto passage = evidence.passage ? m_session.reader().passage(evidence.passage) : std::nullopt) {
        parts.append(report::quoted(shortened(passage->quotation(), 160), windowLanguage()));
    }
    parts << evidence.citation << evidence.url << evidence.note;
    parts.removeAll(QString());
    const QString stance = report::wordOf(report::Phrase::FirstStance, evidence.stance, windowLanguage());
    return u"%1: %2 (%3)"_s.arg(stance, parts.join(u" · "_s), report::gradeInWords(evidence.grade, windowLanguage()));
}

void Weighing::showEvidence(ClaimId claim)
{
    std::vector<RecordList::Row> rows;
    for (const Evidence& evidence : m_session.reader().evidence(claim)) {
        rows.push_back({evidenceInWords(evidence), {},
            [this, id = evidence.id] { m_session.accept(m_session.editor().removeEvidence(id)); }});
    }
    m_evidence->setRows(std::move(rows), tr("No evidence yet, for or against."));
}

QString Weighing::linkInWords(const Link& link, StatementId from, StatementId* other) const
{
    const auto* ends = std::get_if<StatementPair>(&link.ends);
    if (!ends) {
        return {};
    }
    const bool isFrom = ends->from == from;
    *other = isFrom ? ends->to : ends->from;
    store::StatementFilter filter;
    filter.statements = {*other};
    const auto summaries = m_session.reader().summaries(filter);
    const QString target = summaries.empty() ? QString() : report::quoted(statementInShort(summaries.front()), windowLanguage());
    const QString words = report::linkInWords(link.kind, link.reading, isFrom ? report::LinkEnd::From : report::LinkEnd::To,
        target, windowLanguage());
    return report::capitalised(words) + (link.reason.isEmpty() ? QString() : u" — "_s + link.reason);
}

void Weighing::showLinks(StatementId statement)
{
    std::vector<RecordList::Row> rows;
    for (const Link& link : m_session.reader().linksOf(statement)) {
        StatementId other;
        const QString words = linkInWords(link, statement, &other);
        if (!words.isEmpty()) {
            rows.push_back({words, [this, other] { m_selection.showStatement(other); },
                [this, id = link.id] { m_session.accept(m_session.editor().removeLink(id)); }});
        }
    }
    m_links->setRows(std::move(rows), tr("Not linked to another statement."));
}

void Weighing::showVerdicts(ClaimId claim)
{
    std::vector<RecordList::Row> rows;
    for (const Assessment& assessment : m_session.reader().assessments(claim)) {
        const QString words = report::capitalised(report::assessmentInWords(assessment, windowLanguage()));
        rows.push_back({assessment.reason.isEmpty() ? words : words + u" — "_s + assessment.reason, {}, {}});
    }
    m_verdicts->setRows(std::move(rows), tr("No verdict yet. A later one is added, none is overwritten."));
}

void Weighing::offerTargets()
{
    m_target->clear();
    int left = mostTargets;
    m_session.reader().summaries({}, [&](const store::StatementSummary& statement) {
        if (statement.id != m_statement) {
            m_target->addItem(statementInShort(statement), QVariant::fromValue<qlonglong>(statement.id.value()));
        }
        return --left > 0;
    });
    m_target->setCurrentIndex(-1);
    m_target->clearEditText();
}

void Weighing::addEvidence()
{
    const QString source = m_source->text().trimmed();
    if (source.isEmpty()) {
        return;
    }
    Evidence evidence;
    evidence.claim = m_claim;
    evidence.stance = m_stance->value<Stance>();
    const bool isAddress = source.startsWith("http://"_L1) || source.startsWith("https://"_L1);
    (isAddress ? evidence.url : evidence.citation) = source;
    if (m_session.accept(m_session.editor().addEvidence(evidence))) {
        m_source->clear();
    }
}

void Weighing::addLink()
{
    const int index = m_target->findText(m_target->currentText());
    if (index < 0) {
        m_target->setFocus();
        return;
    }
    Link link;
    link.kind = m_kind->value<LinkKind>();
    link.ends = StatementPair{m_statement, StatementId(m_target->itemData(index).toLongLong())};
    link.reason = m_linkReason->text().trimmed();
    if (m_session.accept(m_session.editor().addLink(link))) {
        m_linkReason->clear();
    }
}

void Weighing::addVerdict()
{
    Assessment assessment;
    assessment.claim = m_claim;
    assessment.verdict = m_verdict->value<Verdict>();
    assessment.reason = m_verdictReason->text().trimmed();
    assessment.scope = m_scope->text().trimmed();
    if (m_session.accept(m_session.editor().assess(assessment))) {
        m_verdictReason->clear();
        m_scope->clear();
    }
}

} // namespace claimline::gui
