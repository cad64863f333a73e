// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/claims/statementmodel.h"

#include "app/gui/look/words.h"
#include "app/gui/session/session.h"
#include "core/report/phrases.h"

#include <QCollator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace claimline::gui {

StatementModel::StatementModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::opened, this, &StatementModel::refresh);
    connect(&session, &Session::closed, this, [this] {
        m_filter = {};
        refresh();
    });
    connect(&session, &Session::changed, this, [this] {
        if (!std::exchange(m_isStale, true)) {
            QMetaObject::invokeMethod(this, &StatementModel::refresh, Qt::QueuedConnection);
        }
    });
    refresh();
}

void StatementModel::setFilter(store::StatementFilter filter)
{
    m_filter = std::move(filter);
    refresh();
}

void StatementModel::setWords(const QString& words)
{
    m_words = words.simplified();
    refresh();
}

void StatementModel::refresh()
{
    m_isStale = false;
    beginResetModel();
    m_rows = m_session.isOpen() ? m_session.reader().summaries(m_filter) : std::vector<store::StatementSummary>();
    if (!m_words.isEmpty()) {
        std::erase_if(m_rows, [this](const store::StatementSummary& statement) {
            for (int column = 0; column < ColumnCount; ++column) {
                if (cell(statement, column).contains(m_words, Qt::CaseInsensitive)) {
                    return false;
                }
            }
            return true;
        });
    }
    arrange();
    endResetModel();
}

void StatementModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_order) {
        return;
    }
    m_column = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<StatementId> statements;
    for (const QModelIndex& index : before) {
        statements.push_back(statement(index));
    }
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(indexOf(statements[static_cast<std::size_t>(i)]).siblingAtColumn(before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void StatementModel::arrange()
{
    std::ranges::sort(m_rows, {}, &store::StatementSummary::id);
    if (m_column < 0) {
        return;
    }
    std::ranges::stable_sort(m_rows, [this](const store::StatementSummary& left, const store::StatementSummary& right) {
        return m_order == Qt::AscendingOrder ? sortsBefore(left, right) : sortsBefore(right, left);
    });
}

bool StatementModel::sortsBefore(const store::StatementSummary& left, const store::StatementSummary& right) const
{
    const auto byDate = [](const std::optional<Edtf>& one, const std::optional<Edtf>& other) {
        // The undated come behind all dates.
        return one && other ? Edtf::sortsBefore(*one, *other) : one.has_value() && !other.has_value();
    };
    switch (m_column) {
    case Number: return left.number < right.number;
    case Said: return byDate(left.said, right.said);
    case About: return byDate(left.about, right.about);
    case Verdict: return left.verdict < right.verdict;
    default: return QCollator().compare(cell(left, m_column), cell(right, m_column)) < 0;
    }
}

StatementId StatementModel::statement(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].id : StatementId();
}

QModelIndex StatementModel::indexOf(StatementId statement) const
{
    const auto found = std::ranges::find(m_rows, statement, &store::StatementSummary::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int StatementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatementModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StatementModel::cell(const store::StatementSummary& statement, int column) const
{
    const auto date = [](const std::optional<Edtf>& known, bool isGuess, DateReading reading) {
        const QString words = known ? inWords(known, reading) : u"–"_s;
        return known && isGuess ? tr("%1 (a guess)").arg(words) : words;
    };
    switch (column) {
    case Claim: return statement.guess ? tr("%1 (proposed)").arg(statement.wording) : statement.wording;
    case Asserter: return statement.asserterName.isEmpty() ? tr("the article itself") : statement.asserterName;
    case Article: return statement.articleTitle;
    case Number: return QString::number(statement.number);
    case Said: return date(statement.said, statement.saidIsGuess, DateReading::Moment);
    case About: return date(statement.about, statement.aboutIsGuess, DateReading::Duration);
    case Verdict:
        return statement.verdict ? report::wordOf(report::Phrase::FirstVerdict, *statement.verdict, windowLanguage())
                                 : u"–"_s;
    default: return {};
    }
}

QVariant StatementModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const QString text = cell(m_rows[static_cast<std::size_t>(index.row())], index.column());
    switch (role) {
    case Qt::DisplayRole: return text;
    // As HTML, so that it is wrapped and that a claim with "<" is no markup.
    case Qt::ToolTipRole: return QString(u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s);
    default: return {};
    }
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Claim: return tr("Claim");
    case Asserter: return tr("Said by");
    case Article: return tr("Article");
    case Number: return tr("No.");
    case Said: return tr("Said when");
    case About: return tr("About when");
    case Verdict: return tr("Verdict");
    default: return {};
    }
}

} // namespace claimline::gui
