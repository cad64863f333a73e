// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/sample.h"

#include "core/edit/editor.h"
#include "core/exchange/capturing.h"
#include "core/exchange/record.h"
#include "core/load/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

/// What plain text and Markdown do not say of themselves (as resources/sample/make-sample tells it).
struct Given {
    const char16_t* file;
    const char16_t* published;
    const char16_t* publisher;
    const char16_t* language;
};

constexpr Given givenArticles[]{
    {u"02-voorbeeldkrant-ccb.md", u"2018-12-21", u"De Voorbeeldkrant", u"nl"},
    {u"03-courier-translation.txt", u"2018-12-22", u"The Sample Courier", u"en"},
    {u"06-beispielblatt-ruecknahme.md", u"2019-04-17", u"Das Beispielblatt", u"de"},
};

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound,
            QCoreApplication::translate("sample", "The sample project is missing in this build. Start a new project instead."));
    }
    return file.readAll();
}

Result<void> loadArticle(edit::Editor& editor, const QString& name)
{
    const auto bytes = bytesOf(u":/sample/articles/"_s + name);
    CLAIMLINE_TRY(bytes);
    load::ReadHint hint;
    hint.fileName = name;
    const auto document = load::read(*bytes, hint);
    CLAIMLINE_TRY(document);
    edit::CapturedArticle captured = exchange::captured(*document, Obtained::File, name);
    for (const Given& given : givenArticles) {
        if (name == QStringView(given.file)) {
            captured.article.published = Dating::of(Edtf::parse(given.published).value());
            captured.article.publisher = QString::fromUtf16(given.publisher);
            captured.article.language = QString::fromUtf16(given.language);
        }
    }
    const auto loaded = editor.loadArticle(captured);
    CLAIMLINE_TRY(loaded);
    return {};
}

Result<void> fill(store::Project& project)
{
    edit::Editor editor(project);
    // All articles come first: a record may cite a passage of a later one as evidence.
    for (const QString& name : QDir(u":/sample/articles"_s).entryList(QDir::Files, QDir::Name)) {
        CLAIMLINE_TRY(loadArticle(editor, name));
    }
    for (const QString& name : QDir(u":/sample/records"_s).entryList(QDir::Files, QDir::Name)) {
        const auto json = bytesOf(u":/sample/records/"_s + name);
        CLAIMLINE_TRY(json);
        const auto recorded = exchange::record(editor, *json);
        CLAIMLINE_TRY(recorded);
        if (!recorded->issues.empty()) {
            return tl::unexpected(recorded->issues.front().error);
        }
    }
    return {};
}

} // namespace

Result<void> makeSampleProject(const QString& path, const QString& author)
{
    store::ProjectOptions options;
    options.author = author;
    auto project = store::Project::create(path, options);
    CLAIMLINE_TRY(project);
    auto filled = fill(**project);
    project->reset();
    if (!filled) {
        QFile::remove(path);
    }
    return filled;
}

} // namespace claimline::gui
