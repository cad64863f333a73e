// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/evidence.h"
#include "core/model/link.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace claimline::gui {

class CalmComboBox;
class RecordList;
class Selection;
class Session;

/// What is weighed of a statement's claim: evidence, links to other statements, verdicts. Each is a
/// list with a line below it to add one.
class Weighing : public QWidget {
    Q_OBJECT

public:
    Weighing(Session& session, Selection& selection, QWidget* parent = nullptr);

    void showStatement(StatementId statement);

private:
    void makeEvidence(QVBoxLayout& layout);
    void makeLinks(QVBoxLayout& layout);
    void makeVerdicts(QVBoxLayout& layout);
    void showEvidence(ClaimId claim);
    void showLinks(StatementId statement);
    void showVerdicts(ClaimId claim);
    void offerTargets();
    void addEvidence();
    void addLink();
    void addVerdict();
    [[nodiscard]] QString evidenceInWords(const Evidence& evidence) const;
    [[nodiscard]] QString linkInWords(const Link& link, StatementId from, StatementId* other) const;

    Session& m_session;
    Selection& m_selection;
    StatementId m_statement;
    ClaimId m_claim;

    RecordList* m_evidence;
    CalmComboBox* m_stance;
    QLineEdit* m_source;
    RecordList* m_links;
    CalmComboBox* m_kind;
    CalmComboBox* m_target;
    QLineEdit* m_linkReason;
    RecordList* m_verdicts;
    CalmComboBox* m_verdict;
    QLineEdit* m_verdictReason;
    QLineEdit* m_scope;
};

} // namespace claimline::gui
