// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/statementform.h"

#include "app/gui/inspector/agentfield.h"
#include "app/gui/inspector/fields.h"

#include <QCheckBox>
#include <QFormLayout>

namespace claimline::gui {

StatementForm::StatementForm(Session& session, QWidget* parent)
    : FormWidget(parent)
    , m_wording(new SentenceEdit(this))
    , m_asserter(new AgentField(session, this))
    , m_manner(new CalmComboBox(this))
    , m_cue(new QLineEdit(this))
    , m_certainty(new CalmComboBox(this))
    , m_said(new DateField(DateReading::Moment, this))
    , m_about(new DateField(DateReading::Duration, this))
    , m_doubtful(new QCheckBox(tr("&Doubtful wording"), this))
    , m_reading(new FormWidget(this))
    , m_asPrinted(new SentenceEdit(m_reading))
    , m_probablyMeant(new SentenceEdit(m_reading))
    , m_readingReason(new SentenceEdit(m_reading))
    , m_remark(new SentenceEdit(this))
{
    m_manner->offer<Manner>(report::Phrase::FirstManner);
    m_certainty->offer<Certainty>(report::Phrase::FirstCertainty);
    m_wording->setAccessibleName(tr("The claim in one sentence"));
    m_manner->setAccessibleName(tr("How the article gives the words"));
    m_cue->setAccessibleName(tr("The article's word for saying"));
    m_certainty->setAccessibleName(tr("How sure the speaker is said to be"));
    m_said->setName(tr("Said when"));
    m_about->setName(tr("About when"));
    m_remark->setAccessibleName(tr("Remark, printed in reports"));
    m_doubtful->setToolTip(tr("The words may not say what was meant"));
    m_doubtful->setAccessibleDescription(tr("The words may not say what was meant"));
    m_cue->setPlaceholderText(tr("says, told, according to …"));

    form().addRow(tr("&Claim"), m_wording);
    form().addRow(tr("&Who"), m_asserter);
    form().addRow(tr("&How"), m_manner);
    form().addRow(tr("C&ue"), m_cue);
    form().addRow(tr("Cer&tainty"), m_certainty);
    form().addRow(tr("&Said"), m_said);
    form().addRow(tr("A&bout"), m_about);
    makeReadingFields();
    form().addRow(tr("Re&mark"), m_remark);

    const auto announceIt = [this] { announce(); };
    for (SentenceEdit* edit : {m_wording, m_asPrinted, m_probablyMeant, m_readingReason, m_remark}) {
        connect(edit, &SentenceEdit::editingFinished, this, announceIt);
        connect(edit, &SentenceEdit::submitted, this, &StatementForm::submitted);
    }
    for (QLineEdit* line : {&m_asserter->line(), m_cue, &m_said->line(), &m_about->line()}) {
        connect(line, &QLineEdit::returnPressed, this, &StatementForm::submitted, Qt::QueuedConnection);
    }
    connect(m_asserter, &AgentField::editingFinished, this, announceIt);
    connect(m_asserter, &AgentField::nameChanged, this, &StatementForm::fitManner);
    connect(m_cue, &QLineEdit::editingFinished, this, announceIt);
    connect(m_said, &DateField::editingFinished, this, announceIt);
    connect(m_about, &DateField::editingFinished, this, announceIt);
    connect(m_manner, &QComboBox::activated, this, announceIt);
    connect(m_certainty, &QComboBox::activated, this, announceIt);
    connect(m_doubtful, &QCheckBox::clicked, this, [this] {
        showReadingFields();
        announce();
    });
}

void StatementForm::makeReadingFields()
{
    m_asPrinted->setAccessibleName(tr("As printed"));
    m_probablyMeant->setAccessibleName(tr("Probably meant"));
    m_readingReason->setAccessibleName(tr("Why the words may not say what was meant"));
    m_reading->form().addRow(tr("As printed"), m_asPrinted);
    m_reading->form().addRow(tr("Probably meant"), m_probablyMeant);
    m_reading->form().addRow(tr("Because"), m_readingReason);
    form().addRow(m_doubtful);
    form().addRow(m_reading);
}

void StatementForm::setValues(const StatementValues& values)
{
    m_isFilling = true;
    m_wording->setText(values.wording);
    m_asserter->setAgent(values.asserter, values.asserterKind);
    m_manner->setValue(values.manner);
    m_cue->setText(values.cue);
    m_certainty->setValue(values.certainty);
    m_said->setText(values.said);
    m_about->setText(values.about);
    m_doubtful->setChecked(values.reading.has_value());
    const DoubtfulReading reading = values.reading.value_or(DoubtfulReading());
    m_asPrinted->setText(reading.asPrinted);
    m_probablyMeant->setText(reading.probablyMeant);
    m_readingReason->setText(reading.reason);
    m_remark->setText(values.remark);
    showReadingFields();
    m_isFilling = false;
}

void StatementForm::setPhrases(const QString& said, const QString& about)
{
    m_said->setPhrase(said);
    m_about->setPhrase(about);
}

StatementValues StatementForm::values() const
{
    StatementValues values;
    values.wording = m_wording->text();
    values.asserter = m_asserter->name();
    values.asserterKind = m_asserter->kind();
    values.manner = m_manner->value<Manner>();
    values.cue = m_cue->text();
    values.certainty = m_certainty->value<Certainty>();
    values.said = m_said->text();
    values.about = m_about->text();
    if (m_doubtful->isChecked()) {
        values.reading = DoubtfulReading{m_asPrinted->text(), m_probablyMeant->text(), m_readingReason->text()};
    }
    values.remark = m_remark->text();
    return values;
}

bool StatementForm::isValid() const
{
    const auto& reading = values().reading;
    const bool readingIsWhole = !reading
        || (!reading->asPrinted.isEmpty() && !reading->probablyMeant.isEmpty() && !reading->reason.isEmpty());
    return m_said->isValid() && m_about->isValid() && readingIsWhole && !m_wording->text().isEmpty();
}

void StatementForm::refreshNames()
{
    m_asserter->refreshNames();
}

void StatementForm::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void StatementForm::showReadingFields()
{
    m_reading->setVisible(m_doubtful->isChecked());
}

void StatementForm::fitManner()
{
    const bool ownVoice = m_manner->value<Manner>() == Manner::OwnVoice;
    if (m_asserter->name().isEmpty() != ownVoice) {
        m_manner->setValue(ownVoice ? Manner::Indirect : Manner::OwnVoice);
    }
}

void StatementForm::announce()
{
    if (!m_isFilling && isValid()) {
        Q_EMIT edited();
    }
}

} // namespace claimline::gui
