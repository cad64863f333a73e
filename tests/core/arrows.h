// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace claimline::test {

/// Which room may use which, read from the text that CMake makes of the table in
/// packaging/cmake/ClaimlineArrows.cmake: "text:base model:base,text".
class Arrows {
public:
    explicit Arrows(QStringView table);

    [[nodiscard]] bool knows(const QString& room) const { return m_within.contains(room); }
    [[nodiscard]] bool allows(const QString& from, const QString& to) const;

private:
    QHash<QString, QSet<QString>> m_within;
};

/// The modules of Qt that have a header of a name: "QImage" and "qimage.h" are in QtGui.
using QtHeaders = QHash<QString, QSet<QString>>;

/// Reads the folder that holds QtCore, QtGui and so on.
[[nodiscard]] QtHeaders qtHeadersIn(const QString& folder);

/// Every #include of `text` that may not stand in the file `path` (from the top of the source tree,
/// as "core/text/offsets.cpp"), each as "path:line: the include, and why not". Empty if all is well.
[[nodiscard]] QStringList wrongIncludes(const Arrows& arrows, const QtHeaders& headers, const QString& path,
                                        const QString& text);

} // namespace claimline::test
