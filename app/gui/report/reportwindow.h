// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/options.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPrintPreviewWidget;
class QPrinter;
class QPushButton;
class QTimer;

namespace claimline::gui {

class CalmComboBox;
class Session;

/// What is to be in the report, with its pages as they would be printed. A window of its own that
/// follows the project and stops nobody.
class ReportWindow : public QDialog {
    Q_OBJECT

public:
    explicit ReportWindow(Session& session, QWidget* parent = nullptr);
    ~ReportWindow() override;

    [[nodiscard]] report::Options options() const;
    /// By the ending of the name: .pdf, .html, .odt or .md.
    bool writeTo(const QString& path);
    void print();
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    void written(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeOptions();
    QWidget* makePreview();
    void preview(QPrinter* printer);
    void refreshSoon();
    void exportToFile();
    void say(const QString& message);
    void printOn(QPrinter& printer);

    Session& m_session;
    CalmComboBox* m_order;
    CalmComboBox* m_selection;
    CalmComboBox* m_language;
    CalmComboBox* m_timeline;
    QLineEdit* m_title;
    QLineEdit* m_author;
    QPushButton* m_export;
    QPushButton* m_print;
    QLabel* m_message;
    QLabel* m_pages;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview;
    QTimer* m_later;
};

} // namespace claimline::gui
