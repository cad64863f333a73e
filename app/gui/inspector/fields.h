// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumnames.h"
#include "core/report/phrases.h"
#include "app/gui/look/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

class QLabel;

namespace claimline::gui {

/// A combo box that the wheel does not change while a person only scrolls past it, and that does
/// not grow with its longest entry.
class CalmComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit CalmComboBox(QWidget* parent = nullptr);

    /// The values of an enumeration, in its order, in the words of reports.
    template <typename Enum>
    void offer(report::Phrase first)
    {
        for (const auto& [value, name] : EnumNames<Enum>::all) {
            addItem(report::capitalised(report::wordOf(first, value, windowLanguage())), static_cast<int>(value));
        }
    }
    template <typename Enum>
    [[nodiscard]] Enum value() const
    {
        return static_cast<Enum>(currentData().toInt());
    }
    template <typename Enum>
    void setValue(Enum value)
    {
        setCurrentIndex(findData(static_cast<int>(value)));
    }

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// A few lines of plain text as high as what it holds. Enter is no new line: it ends the editing.
class SentenceEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SentenceEdit(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText().simplified(); }
    void setText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted();
    void editingFinished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// A date in EDTF, with what it means in words below it, or what is wrong with it.
class DateField : public QWidget {
    Q_OBJECT

public:
    explicit DateField(DateReading reading, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    [[nodiscard]] bool isValid() const; ///< empty is valid: nothing is known
    /// Shown while there is no date: the words of the article that give it.
    void setPhrase(const QString& phrase);
    void setName(const QString& accessibleName);
    [[nodiscard]] QLineEdit& line() const { return *m_line; }

Q_SIGNALS:
    /// Only with a valid date.
    void editingFinished();

private:
    void echo();

    DateReading m_reading;
    QLineEdit* m_line;
    QLabel* m_echo;
    QString m_phrase;
};

} // namespace claimline::gui
