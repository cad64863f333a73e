// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agent.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace claimline::gui {

class CalmComboBox;
class Session;

/// Who says something: a name, completed over those that are known, and of a new name what it is.
/// Empty is the article's own voice.
class AgentField : public QWidget {
    Q_OBJECT

public:
    explicit AgentField(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] AgentKind kind() const;
    void setAgent(const QString& name, AgentKind kind);
    /// Names as they are now in the project.
    void refreshNames();
    [[nodiscard]] QLineEdit& line() const { return *m_line; }

Q_SIGNALS:
    void editingFinished();
    void nameChanged(const QString& name);

private:
    void offerKind();

    Session& m_session;
    QLineEdit* m_line;
    CalmComboBox* m_kind;
    QStringListModel* m_names;
};

} // namespace claimline::gui
