// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/inspector/statementvalues.h"
#include "app/gui/look/formwidget.h"

class QCheckBox;
class QLineEdit;

namespace claimline::gui {

class AgentField;
class CalmComboBox;
class DateField;
class SentenceEdit;
class Session;

/// The fields of one statement and its claim. Holds what is typed; whoever shows it saves it.
class StatementForm : public FormWidget {
    Q_OBJECT

public:
    explicit StatementForm(Session& session, QWidget* parent = nullptr);

    void setValues(const StatementValues& values);
    /// The words that the article gives for the two dates.
    void setPhrases(const QString& said, const QString& about);
    [[nodiscard]] StatementValues values() const;
    [[nodiscard]] bool isValid() const;
    void refreshNames();
    void setReadOnly(bool readOnly);

    [[nodiscard]] SentenceEdit& wording() const { return *m_wording; }
    [[nodiscard]] AgentField& asserter() const { return *m_asserter; }
    [[nodiscard]] DateField& said() const { return *m_said; }

Q_SIGNALS:
    /// A field is done with; what it holds is valid.
    void edited();
    /// Enter in a field.
    void submitted();

private:
    void makeReadingFields();
    void showReadingFields();
    void fitManner();
    void announce();

    SentenceEdit* m_wording;
    AgentField* m_asserter;
    CalmComboBox* m_manner;
    QLineEdit* m_cue;
    CalmComboBox* m_certainty;
    DateField* m_said;
    DateField* m_about;
    QCheckBox* m_doubtful;
    FormWidget* m_reading;
    SentenceEdit* m_asPrinted;
    SentenceEdit* m_probablyMeant;
    SentenceEdit* m_readingReason;
    SentenceEdit* m_remark;
    bool m_isFilling = false;
};

} // namespace claimline::gui
