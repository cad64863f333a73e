// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report/reportwindow.h"

#include "app/gui/inspector/fields.h"
#include "app/gui/look/heading.h"
#include "app/gui/look/icons.h"
#include "app/gui/report/reportprinting.h"
#include "app/gui/report/reportwriting.h"
#include "app/gui/session/session.h"
#include "core/report/composer.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

/// A preview holds its pages in memory; all of them are in the file and on paper.
constexpr int mostPreviewPages = 120;
constexpr int milliseconds = 250; ///< after the last change

} // namespace

ReportWindow::ReportWindow(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_order(new CalmComboBox(this))
    , m_selection(new CalmComboBox(this))
    , m_language(new CalmComboBox(this))
    , m_timeline(new CalmComboBox(this))
    , m_title(new QLineEdit(this))
    , m_author(new QLineEdit(this))
    , m_export(new QPushButton(tr("&Export…"), this))
    , m_print(new QPushButton(icon(u"print"_s), tr("&Print…"), this))
    , m_message(new QLabel(this))
    , m_pages(faintLabel(this))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_preview(nullptr)
    , m_later(new QTimer(this))
{
    setWindowTitle(tr("Report"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeOptions());
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    const int letter = fontMetrics().averageCharWidth();
    resize(QSize(std::max(150 * letter, 900), std::max(45 * fontMetrics().height(), 680)).boundedTo(screen()->availableSize() * 0.92));

    m_later->setSingleShot(true);
    m_later->setInterval(milliseconds);
    connect(m_later, &QTimer::timeout, m_preview, &QPrintPreviewWidget::updatePreview);
    connect(&session, &Session::changed, this, &ReportWindow::refreshSoon);
    connect(&session, &Session::closing, this, &ReportWindow::close);
}

ReportWindow::~ReportWindow() = default;

QWidget* ReportWindow::makeOptions()
{
    m_order->addItem(tr("By claim"), static_cast<int>(report::Order::ByClaim));
    m_order->addItem(tr("By speaker"), static_cast<int>(report::Order::BySpeaker));
    m_order->addItem(tr("By date"), static_cast<int>(report::Order::ByDate));
    m_selection->addItem(tr("All claims"), static_cast<int>(report::Selection::All));
    m_selection->addItem(tr("Disputed claims only"), static_cast<int>(report::Selection::Disputed));
    m_selection->addItem(tr("Undisputed claims only"), static_cast<int>(report::Selection::Undisputed));
    for (const Language language : {Language::English, Language::Dutch, Language::German, Language::French}) {
        m_language->addItem(report::capitalised(report::languageName(languageCode(language), language)), static_cast<int>(language));
    }
    m_language->setValue(windowLanguage());
    m_timeline->addItem(tr("With the timeline"), static_cast<int>(report::TimelineFigure::With));
    m_timeline->addItem(tr("Without the timeline"), static_cast<int>(report::TimelineFigure::Without));
    m_title->setPlaceholderText(tr("a general one"));
    m_author->setPlaceholderText(tr("none"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_export->setDefault(true);

    auto* options = new QWidget(this);
    options->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Order"), m_order);
    form->addRow(tr("&Claims"), m_selection);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("Ti&meline"), m_timeline);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Author"), m_author);
    auto* layout = new QVBoxLayout(options);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(m_message);
    layout->addWidget(m_export);
    layout->addWidget(m_print);

    for (CalmComboBox* box : {m_order, m_selection, m_language, m_timeline}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ReportWindow::refreshSoon);
    }
    connect(m_title, &QLineEdit::textChanged, this, &ReportWindow::refreshSoon);
    connect(m_author, &QLineEdit::textChanged, this, &ReportWindow::refreshSoon);
    connect(m_export, &QPushButton::clicked, this, &ReportWindow::exportToFile);
    connect(m_print, &QPushButton::clicked, this, &ReportWindow::print);
    return options;
}

QWidget* ReportWindow::makePreview()
{
    auto* right = new QWidget(this);
    m_preview = new QPrintPreviewWidget(m_printer.get(), right);
    m_preview->setAccessibleName(tr("Pages of the report"));
    m_preview->fitToWidth();
    auto* whole = new QPushButton(tr("Whole page"), right);
    auto* wide = new QPushButton(tr("Page width"), right);
    auto* closer = new QPushButton(tr("Closer"), right);
    auto* further = new QPushButton(tr("Further"), right);
    auto* top = new QHBoxLayout;
    top->addWidget(m_pages);
    top->addStretch();
    for (QPushButton* button : {whole, wide, closer, further}) {
        button->setAutoDefault(false);
        top->addWidget(button);
    }
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_preview, 1);
    connect(whole, &QPushButton::clicked, m_preview, &QPrintPreviewWidget::fitInView);
    connect(wide, &QPushButton::clicked, m_preview, &QPrintPreviewWidget::fitToWidth);
    connect(closer, &QPushButton::clicked, m_preview, [this] { m_preview->zoomIn(); });
    connect(further, &QPushButton::clicked, m_preview, [this] { m_preview->zoomOut(); });
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &ReportWindow::preview);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, [this] {
        const int count = m_preview->pageCount();
        m_pages->setText(count > mostPreviewPages ? tr("The first %n page(s)", nullptr, mostPreviewPages)
                                                  : tr("%n page(s)", nullptr, count));
    });
    return right;
}

void ReportWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    refreshSoon();
}

report::Options ReportWindow::options() const
{
    report::Options options;
    options.order = m_order->value<report::Order>();
    options.selection = m_selection->value<report::Selection>();
    options.language = m_language->value<Language>();
    options.timeline = m_timeline->value<report::TimelineFigure>();
    options.title = m_title->text().simplified();
    options.author = m_author->text().simplified();
    options.created = m_session.editor().project().clock().now();
    return options;
}

int ReportWindow::pageCount() const
{
    return m_preview->pageCount();
}

void ReportWindow::refreshSoon()
{
    if (isVisible()) {
        m_later->start();
    }
}

void ReportWindow::preview(QPrinter* printer)
{
    if (!m_session.isOpen()) {
        return;
    }
    report::Composer composer(m_session.reader(), options());
    const auto result = printReport(composer, *printer, mostPreviewPages);
    say(result ? QString() : result.error().message);
}

void ReportWindow::exportToFile()
{
    auto* dialog = new QFileDialog(this, tr("Export the report"), m_session.name() + u".pdf"_s,
        tr("PDF (*.pdf);;Web page (*.html);;OpenDocument text (*.odt);;Markdown (*.md)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A name without an ending gets that of the chosen format.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportWindow::writeTo);
    dialog->open();
}

bool ReportWindow::writeTo(const QString& path)
{
    setCursor(Qt::WaitCursor);
    const auto result = writeReport(m_session.reader(), options(), path);
    unsetCursor();
    say(result ? tr("Written: %1").arg(path) : result.error().message);
    if (result) {
        Q_EMIT written(path);
    }
    return result.has_value();
}

void ReportWindow::print()
{
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) { printOn(*printer); });
    dialog->open();
}

void ReportWindow::printOn(QPrinter& printer)
{
    report::Composer composer(m_session.reader(), options());
    const auto result = printReport(composer, printer, 0);
    say(result ? tr("Sent to the printer.") : result.error().message);
}

void ReportWindow::say(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace claimline::gui
