// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/library/libraryentries.h"

#include <QAbstractItemModel>

#include <optional>

namespace claimline::gui {

class Session;

/// The library as a tree of two levels: the sections, and below each its entries. Follows the
/// session; what is left as it was keeps its index, so that selection and scrolling stay.
class LibraryModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, IconRole };

    explicit LibraryModel(Session& session, QObject* parent = nullptr);

    /// Nothing for a section.
    [[nodiscard]] std::optional<LibraryTarget> target(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(ArticleId article) const;
    [[nodiscard]] QModelIndex section(LibrarySection section) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh();
    void replace(std::size_t section, std::vector<LibraryEntry> entries);
    [[nodiscard]] const LibraryEntry* entry(const QModelIndex& index) const;

    Session& m_session;
    LibraryContents m_contents;
    bool m_isStale = false;
};

} // namespace claimline::gui
