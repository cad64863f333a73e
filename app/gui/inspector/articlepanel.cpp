// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/articlepanel.h"

#include "app/gui/inspector/fields.h"
#include "app/gui/inspector/statementvalues.h"
#include "app/gui/look/formwidget.h"
#include "app/gui/look/heading.h"
#include "app/gui/session/selection.h"
#include "app/gui/session/session.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace claimline::gui {

ArticlePanel::ArticlePanel(Session& session, Selection& selection, QWidget* parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_pages(new QStackedLayout(this))
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(scroll);
    auto* layout = new QVBoxLayout(content);
    makeFields(*layout);
    scroll->setWidget(content);
    m_pages->addWidget(hintLabel(tr("No article is chosen.\n\nChoose one on the left."), this));
    m_pages->addWidget(scroll);
    connect(&selection, &Selection::articleChanged, this, &ArticlePanel::refresh);
    connect(&session, &Session::changed, this, &ArticlePanel::refresh);
}

void ArticlePanel::makeFields(QVBoxLayout& layout)
{
    m_unknown = faintLabel(this);
    m_title = new QLineEdit(this);
    m_publisher = new QLineEdit(this);
    m_byline = new QLineEdit(this);
    m_published = new DateField(DateReading::Moment, this);
    m_kind = new CalmComboBox(this);
    m_language = new QLineEdit(this);
    m_translation = new CalmComboBox(this);
    m_translatedFrom = new QLineEdit(this);
    m_url = new QLineEdit(this);
    m_findings = faintLabel(this);
    m_kind->offer<ArticleKind>(report::Phrase::FirstArticleKind);
    m_translation->offer<Translation>(report::Phrase::FirstTranslation);
    m_language->setPlaceholderText(tr("code, such as en"));
    m_translatedFrom->setPlaceholderText(tr("code, such as nl"));
    auto* fields = new FormWidget(this);
    QFormLayout& form = fields->form();
    form.addRow(tr("Title"), m_title);
    form.addRow(tr("Publisher"), m_publisher);
    form.addRow(tr("Byline"), m_byline);
    form.addRow(tr("Published"), m_published);
    form.addRow(tr("Kind"), m_kind);
    form.addRow(tr("Language"), m_language);
    form.addRow(tr("Words"), m_translation);
    form.addRow(tr("Translated from"), m_translatedFrom);
    form.addRow(tr("Address"), m_url);
    layout.addWidget(sectionLabel(tr("The article's record"), this));
    layout.addWidget(m_unknown);
    layout.addWidget(fields);
    layout.addSpacing(fontMetrics().height());
    layout.addWidget(sectionLabel(tr("What the file says of itself"), this));
    layout.addWidget(m_findings);
    layout.addStretch();

    m_title->setAccessibleName(tr("Title"));
    m_published->setName(tr("Published when"));
    m_kind->setAccessibleName(tr("Kind"));
    m_translation->setAccessibleName(tr("Whether the words are a translation"));
    for (QLineEdit* line : {m_title, m_publisher, m_byline, m_language, m_translatedFrom, m_url}) {
        if (line != m_language && line != m_translatedFrom) {
            line->setPlaceholderText(tr("unknown"));
        }
        connect(line, &QLineEdit::editingFinished, this, &ArticlePanel::save);
    }
    connect(m_published, &DateField::editingFinished, this, &ArticlePanel::save);
    connect(m_kind, &QComboBox::activated, this, &ArticlePanel::save);
    connect(m_translation, &QComboBox::activated, this, &ArticlePanel::save);
}

void ArticlePanel::refresh()
{
    const ArticleId id = m_selection.article();
    const auto article = id ? m_session.reader().article(id) : std::nullopt;
    m_pages->setCurrentIndex(article ? 1 : 0);
    if (!article) {
        return;
    }
    m_isFilling = true;
    const auto fill = [](QLineEdit* line, const QString& text) {
        if (line->text() != text) {
            line->setText(text);
            line->setCursorPosition(0);
        }
    };
    fill(m_title, article->title);
    fill(m_publisher, article->publisher);
    fill(m_byline, article->byline);
    fill(m_language, article->language);
    fill(m_translatedFrom, article->translatedFrom);
    fill(m_url, article->url);
    m_published->setText(article->published.date ? article->published.date->text() : QString());
    m_published->setPhrase(article->published.phrase);
    m_kind->setValue(article->kind);
    m_translation->setValue(article->translation);
    m_isFilling = false;
    m_pages->widget(1)->setEnabled(!m_session.isReadOnly());
    showFindings(id);

    QStringList unknown;
    if (!article->published.date) {
        unknown << tr("when it was published");
    }
    if (article->publisher.isEmpty()) {
        unknown << tr("who published it");
    }
    m_unknown->setVisible(!unknown.isEmpty());
    m_unknown->setText(tr("Not known yet: %1. It may stay so: nothing is made up.").arg(unknown.join(u", "_s)));
}

void ArticlePanel::showFindings(ArticleId article)
{
    QStringList lines;
    for (const ArticleMetadata& item : m_session.reader().metadata(article)) {
        lines << u"%1: %2 (%3)"_s.arg(item.field, shortened(item.value, 80), item.source);
    }
    if (const auto capture = m_session.reader().latestCapture(article)) {
        lines << tr("Captured %1 from %2").arg(inWords(capture->obtainedAt), shortened(capture->origin, 120));
        lines << u"SHA-256 %1…"_s.arg(QString::fromLatin1(capture->bytesSha256.toHex().left(16)));
    }
    m_findings->setText(lines.join(u'\n'));
}

Article ArticlePanel::typed(Article article) const
{
    article.title = m_title->text().simplified();
    article.publisher = m_publisher->text().simplified();
    article.byline = m_byline->text().simplified();
    article.language = m_language->text().trimmed();
    article.translatedFrom = m_translatedFrom->text().trimmed();
    article.url = m_url->text().trimmed();
    article.kind = m_kind->value<ArticleKind>();
    article.translation = m_translation->value<Translation>();
    return article;
}

void ArticlePanel::save()
{
    const auto present = m_session.isOpen() ? m_session.reader().article(m_selection.article()) : std::nullopt;
    if (m_isFilling || !present || m_session.isReadOnly()) {
        return;
    }
    const auto published = datingFrom(m_published->text(), present->published);
    if (!published) {
        return; // the field says itself what is wrong
    }
    edit::Editor& editor = m_session.editor();
    const Article article = typed(*present);
    bool saved = true;
    if (article != *present) {
        saved = m_session.accept(editor.editArticle(article));
    }
    if (*published != present->published) {
        saved = m_session.accept(editor.dateArticle(article.id, *published)) && saved;
    }
    if (!saved) {
        refresh();
    }
}

void ArticlePanel::askForUnknown()
{
    if (m_published->text().isEmpty()) {
        m_published->setFocus(Qt::ShortcutFocusReason);
    } else if (m_publisher->text().isEmpty()) {
        m_publisher->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_translatedFrom->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace claimline::gui
