// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report/reportwriting.h"

#include "app/render/reportodt.h"
#include "app/render/reportpdf.h"
#include "core/report/composer.h"
#include "core/report/html.h"
#include "core/report/markdown.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claimline::gui {

Result<void> writeReport(const store::Reader& reader, const report::Options& options, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    report::Renderer renderer;
    if (ending == "pdf"_L1) {
        renderer = [](report::BlockSource& source, QIODevice& to, const Progress& progress) {
            return render::writePdf(source, to, progress);
        };
    } else if (ending == "html"_L1 || ending == "htm"_L1) {
        renderer = report::writeHtml;
    } else if (ending == "odt"_L1) {
        renderer = render::writeOdt;
    } else if (ending == "md"_L1) {
        renderer = report::writeMarkdown;
    } else {
        return failure(ErrorCode::InvalidArgument,
            QCoreApplication::translate("report", "End the file's name in .pdf, .html, .odt or .md."));
    }
    report::Composer composer(reader, options);
    return report::writeFile(path, composer, renderer);
}

} // namespace claimline::gui
