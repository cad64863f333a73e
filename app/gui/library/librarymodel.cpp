// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/library/librarymodel.h"

#include "app/gui/look/icons.h"
#include "app/gui/session/session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

/// The internal id of a section; an entry has its section's number plus one.
constexpr quintptr sectionId = 0;

QString sectionTitle(LibrarySection section)
{
    switch (section) {
    case LibrarySection::Articles: return QCoreApplication::translate("library", "Articles");
    case LibrarySection::Claims: return QCoreApplication::translate("library", "Claims");
    case LibrarySection::People: return QCoreApplication::translate("library", "People and organisations");
    case LibrarySection::ToDo: return QCoreApplication::translate("library", "To do");
    }
    return {};
}

} // namespace

LibraryModel::LibraryModel(Session& session, QObject* parent) : QAbstractItemModel(parent), m_session(session)
{
    const auto refreshNow = [this] { refresh(); };
    connect(&session, &Session::opened, this, refreshNow);
    connect(&session, &Session::closed, this, refreshNow);
    // A load of many articles changes much in a row: once for all that came in one turn is enough.
    connect(&session, &Session::changed, this, [this] {
        if (!std::exchange(m_isStale, true)) {
            QMetaObject::invokeMethod(this, [this] { refresh(); }, Qt::QueuedConnection);
        }
    });
    refresh();
}

void LibraryModel::refresh()
{
    m_isStale = false;
    LibraryContents contents;
    if (m_session.isOpen()) {
        contents = libraryContents(m_session.reader());
    }
    for (std::size_t section = 0; section < librarySectionCount; ++section) {
        replace(section, std::move(contents[section]));
    }
}

void LibraryModel::replace(std::size_t section, std::vector<LibraryEntry> entries)
{
    auto& present = m_contents[section];
    if (present == entries) {
        return;
    }
    const QModelIndex parent = this->section(static_cast<LibrarySection>(section));
    const auto sameTarget = [](const LibraryEntry& left, const LibraryEntry& right) { return left.target == right.target; };
    const auto head = std::ranges::mismatch(present, entries, sameTarget).in1 - present.begin();
    const auto most = std::min(present.size(), entries.size()) - static_cast<std::size_t>(head);
    std::size_t tail = 0;
    while (tail < most && sameTarget(present[present.size() - 1 - tail], entries[entries.size() - 1 - tail])) {
        ++tail;
    }
    const int first = static_cast<int>(head);
    const int removedEnd = static_cast<int>(present.size() - tail);
    const int insertedEnd = static_cast<int>(entries.size() - tail);
    if (removedEnd > first) {
        beginRemoveRows(parent, first, removedEnd - 1);
        present.erase(present.begin() + first, present.begin() + removedEnd);
        endRemoveRows();
    }
    if (insertedEnd > first) {
        beginInsertRows(parent, first, insertedEnd - 1);
        present.insert(present.begin() + first, entries.begin() + first, entries.begin() + insertedEnd);
        endInsertRows();
    }
    present = std::move(entries);
    if (!present.empty()) {
        Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(present.size()) - 1, 0, parent));
    }
    Q_EMIT dataChanged(parent, parent);
}

const LibraryEntry* LibraryModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == sectionId) {
        return nullptr;
    }
    const auto& entries = m_contents[index.internalId() - 1];
    const auto row = static_cast<std::size_t>(index.row());
    return row < entries.size() ? &entries[row] : nullptr;
}

std::optional<LibraryTarget> LibraryModel::target(const QModelIndex& index) const
{
    const LibraryEntry* found = entry(index);
    return found ? std::optional(found->target) : std::nullopt;
}

QModelIndex LibraryModel::indexOf(ArticleId article) const
{
    const auto& articles = m_contents[static_cast<std::size_t>(LibrarySection::Articles)];
    for (std::size_t row = 0; row < articles.size(); ++row) {
        if (articles[row].target == LibraryTarget(article)) {
            return index(static_cast<int>(row), 0, section(LibrarySection::Articles));
        }
    }
    return {};
}

QModelIndex LibraryModel::section(LibrarySection section) const
{
    return createIndex(static_cast<int>(section), 0, sectionId);
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : sectionId);
}

QModelIndex LibraryModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == sectionId) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, sectionId);
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(librarySectionCount);
    }
    const bool isSection = parent.internalId() == sectionId && parent.column() == 0;
    return isSection ? static_cast<int>(m_contents[static_cast<std::size_t>(parent.row())].size()) : 0;
}

int LibraryModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const LibraryEntry* found = entry(index);
    if (!found) {
        const QString title = sectionTitle(static_cast<LibrarySection>(index.row()));
        switch (role) {
        case Qt::DisplayRole: return u"%1 (%L2)"_s.arg(title).arg(rowCount(index));
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return found->title;
    case Qt::ToolTipRole: return QString(found->title + u'\n' + found->detail).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    case Qt::AccessibleTextRole: return QString(found->title + u", "_s + found->detail);
    case DetailRole: return found->detail;
    case IconRole: return found->icon;
    default: return {};
    }
}

} // namespace claimline::gui
