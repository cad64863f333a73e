// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/agentfield.h"

#include "app/gui/inspector/fields.h"
#include "app/gui/session/session.h"

#include <QCompleter>
#include <QStringListModel>
#include <QVBoxLayout>

namespace claimline::gui {

AgentField::AgentField(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_line(new QLineEdit(this))
    , m_kind(new CalmComboBox(this))
    , m_names(new QStringListModel(this))
{
    auto* completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    m_line->setPlaceholderText(tr("the article itself"));
    m_line->setAccessibleName(tr("Who says it"));
    m_kind->setAccessibleName(tr("What a new name is"));
    for (const auto& [kind, name] : EnumNames<AgentKind>::all) {
        m_kind->addItem(tr("new: %1").arg(inWords(kind)), static_cast<int>(kind));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_kind);
    setFocusProxy(m_line);
    m_kind->hide();
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        offerKind();
        Q_EMIT nameChanged(name());
    });
    connect(m_line, &QLineEdit::editingFinished, this, &AgentField::editingFinished);
    connect(m_kind, &QComboBox::activated, this, &AgentField::editingFinished);
}

QString AgentField::name() const
{
    return m_line->text().simplified();
}

AgentKind AgentField::kind() const
{
    return m_kind->value<AgentKind>();
}

void AgentField::setAgent(const QString& name, AgentKind kind)
{
    m_kind->setValue(kind);
    if (m_line->text() != name) {
        m_line->setText(name);
    }
    offerKind();
}

void AgentField::refreshNames()
{
    QStringList names;
    for (const Agent& agent : m_session.reader().agents()) {
        names.append(agent.name);
        for (const AgentName& other : m_session.reader().names(agent.id)) {
            names.append(other.name);
        }
    }
    names.removeDuplicates();
    m_names->setStringList(names);
    offerKind();
}

void AgentField::offerKind()
{
    m_kind->setVisible(!name().isEmpty() && m_session.isOpen() && m_session.reader().agentsNamed(name()).empty());
}

} // namespace claimline::gui
