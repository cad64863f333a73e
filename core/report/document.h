// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/timeline/picture.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace claimline::report {

/// A report as a stream of blocks, which every renderer (Markdown, HTML, PDF, ODT) reads once from
/// front to back, so that a report of 5,000 pages takes no more memory than one of a hundred.

enum class Emphasis { None, Strong, Italic, Small };

/// A piece of text in one style. `target` is an anchor of this report ("claim-3") or empty.
struct Run {
    QString text;
    Emphasis emphasis = Emphasis::None;
    QString target;
    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

struct Heading {
    int level = 1; ///< 1 to 4
    QString text;
    QString anchor; ///< unique in the report, or empty
    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    Runs runs;
    bool keepWithNext = false;
    bool operator==(const Paragraph&) const = default;
};

/// The words as printed in an article, letter for letter, with the line that says where.
struct Quotation {
    QString text;     ///< a line feed begins a new paragraph
    QString language; ///< ISO 639 code, may be empty
    Runs source;      ///< may be empty
    bool operator==(const Quotation&) const = default;
};

/// A label and what it holds, set as a table without lines ("Said", "between 17 and 18 …").
struct Facts {
    struct Fact {
        QString label;
        Runs value;
        bool operator==(const Fact&) const = default;
    };
    std::vector<Fact> facts;
    bool operator==(const Facts&) const = default;
};

struct List {
    std::vector<Runs> items;
    bool numbered = false;
    bool operator==(const List&) const = default;
};

/// A table comes in three kinds of blocks, so that a long one need not be held: its head, rows,
/// its end. The head is printed again on each page.
struct TableBegin {
    std::vector<QString> columns;
    std::vector<double> widths; ///< shares of the page's width, one a column; empty: all alike
    bool operator==(const TableBegin&) const = default;
};
struct TableRow {
    std::vector<Runs> cells;
    bool operator==(const TableRow&) const = default;
};
struct TableEnd {
    bool operator==(const TableEnd&) const = default;
};

/// Never cut: scaled down to the page where it is larger.
struct Figure {
    std::shared_ptr<const timeline::Picture> picture;
    QString caption;
    QString description; ///< for who cannot see it
    bool operator==(const Figure&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

using Block = std::variant<Heading, Paragraph, Quotation, Facts, List, TableBegin, TableRow, TableEnd, Figure, PageBreak>;

/// What stands on every page and in the file's properties.
struct DocumentInfo {
    QString title;
    QString subtitle;
    QString author;
    QString language;      ///< ISO 639 code of the report's own words
    QString runningHead;   ///< at the top of each page
    QString pageLabel;     ///< "Page %1" in the report's language
    QString createdIso;    ///< "2018-12-20T09:00:00Z": given, not looked up, so that the same project gives the same bytes
    bool operator==(const DocumentInfo&) const = default;
};

class BlockSource {
public:
    virtual ~BlockSource() = default;
    [[nodiscard]] virtual DocumentInfo info() const = 0;
    /// The next block, or nothing at the end and after a failure.
    [[nodiscard]] virtual std::optional<Block> next() = 0;
    /// What ended the stream before its end; renderers ask once next() has given nothing.
    [[nodiscard]] virtual std::optional<Error> failure() const { return std::nullopt; }
    /// How many blocks there will be, for a progress bar; 0 if not known.
    [[nodiscard]] virtual std::int64_t blockCount() const { return 0; }
};

} // namespace claimline::report
