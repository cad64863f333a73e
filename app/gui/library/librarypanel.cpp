// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/library/librarypanel.h"

#include "app/gui/library/entrydelegate.h"
#include "app/gui/library/librarymodel.h"
#include "app/gui/session/selection.h"
#include "app/gui/session/session.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace claimline::gui {

namespace {

/// A person's words are no pattern, and a section stays where nothing in it matches.
class EntryFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return !parent.isValid() || QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
};

} // namespace

LibraryPanel::LibraryPanel(Session& session, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_selection(selection)
    , m_model(new LibraryModel(session, this))
    , m_filtered(new EntryFilter(this))
    , m_tree(new QTreeView(this))
    , m_filter(new QLineEdit(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new EntryDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(fontMetrics().height() / 2);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setAccessibleName(tr("Library"));
    m_tree->expandAll();
    m_filter->setPlaceholderText(tr("Filter the library"));
    m_filter->setAccessibleName(tr("Filter the library"));
    m_filter->setClearButtonEnabled(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree);
    setFocusProxy(m_tree);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filtered->setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(m_tree, &QTreeView::clicked, this, &LibraryPanel::show);
    connect(m_tree, &QTreeView::activated, this, &LibraryPanel::show);
    connect(&selection, &Selection::articleChanged, this, &LibraryPanel::follow);
    // The article that was loaded last is shown before it is in the list.
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, [this] { follow(m_selection.article()); });
}

ArticleId LibraryPanel::presentArticle() const
{
    const auto target = m_model->target(m_filtered->mapToSource(m_tree->currentIndex()));
    return target && std::holds_alternative<ArticleId>(*target) ? std::get<ArticleId>(*target) : ArticleId();
}

void LibraryPanel::follow(ArticleId article)
{
    if (presentArticle() == article) {
        return;
    }
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(article));
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
    }
}

void LibraryPanel::show(const QModelIndex& index)
{
    const QModelIndex source = m_filtered->mapToSource(index);
    const auto target = m_model->target(source);
    if (!target) {
        return;
    }
    if (const auto* article = std::get_if<ArticleId>(&*target)) {
        m_selection.showArticle(*article);
        if (source.parent().row() == static_cast<int>(LibrarySection::ToDo)) {
            Q_EMIT articleQuestioned(*article);
        }
    } else if (const auto* statement = std::get_if<StatementId>(&*target)) {
        m_selection.showStatement(*statement);
    } else if (const auto* claim = std::get_if<ClaimId>(&*target)) {
        store::StatementFilter filter;
        filter.claims = {*claim};
        Q_EMIT statementsWanted(filter, source.data().toString());
        const auto statements = m_session.reader().statementIds(filter);
        if (!statements.empty()) {
            m_selection.showStatement(statements.front());
        }
    } else if (const auto* agent = std::get_if<AgentId>(&*target)) {
        store::StatementFilter filter;
        filter.asserters = {*agent};
        Q_EMIT statementsWanted(filter, source.data().toString());
    }
}

} // namespace claimline::gui
