// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <functional>
#include <stop_token>

namespace claimline::test {

/// A report out of a list, for tests of renderers.
class BlockList : public report::BlockSource {
public:
    explicit BlockList(std::vector<report::Block> blocks = {}) : m_blocks(std::move(blocks)) {}

    [[nodiscard]] report::DocumentInfo info() const override { return document; }
    [[nodiscard]] std::optional<report::Block> next() override
    {
        if (m_next >= m_blocks.size()) {
            return std::nullopt;
        }
        return m_blocks[m_next++];
    }
    [[nodiscard]] std::optional<Error> failure() const override { return error; }
    [[nodiscard]] std::int64_t blockCount() const override { return static_cast<std::int64_t>(m_blocks.size()); }

    report::DocumentInfo document{QStringLiteral("Claims about the centre"), QStringLiteral("As of 20 December 2018"),
        QStringLiteral("An analyst"), QStringLiteral("en"), QStringLiteral("Claims about the centre"),
        QStringLiteral("Page %1"), QStringLiteral("2018-12-20T09:00:00Z")};
    std::optional<Error> error; ///< what next() ended with

private:
    std::vector<report::Block> m_blocks;
    std::size_t m_next = 0;
};

/// `count` blocks made one at a time by `make`.
class BlockStream final : public report::BlockSource {
public:
    BlockStream(std::int64_t count, std::function<report::Block(std::int64_t)> make)
        : m_count(count), m_make(std::move(make))
    {
    }

    [[nodiscard]] report::DocumentInfo info() const override { return BlockList().info(); }
    [[nodiscard]] std::optional<report::Block> next() override
    {
        if (m_next >= m_count) {
            return std::nullopt;
        }
        return m_make(m_next++);
    }
    [[nodiscard]] std::int64_t blockCount() const override { return m_count; }
    [[nodiscard]] std::int64_t given() const { return m_next; }

private:
    std::int64_t m_count;
    std::int64_t m_next = 0;
    std::function<report::Block(std::int64_t)> m_make;
};

inline report::Runs words(const QString& text)
{
    return {{text, report::Emphasis::None, {}}};
}

/// 200 texts that would do something if a renderer took them for markup.
inline QStringList injections()
{
    const QStringList cores{
        QStringLiteral("<script>window.hit=1</script>"), QStringLiteral("<img src=x onerror=hit()>"),
        QStringLiteral("</p></blockquote><h1>hit</h1>"), QStringLiteral("\" onmouseover=\"hit()"),
        QStringLiteral("' onfocus='hit()' autofocus='"), QStringLiteral("<a href=\"javascript:hit()\">hit</a>"),
        QStringLiteral("[hit](javascript:hit)"), QStringLiteral("![hit](https://hit.example/x.png)"),
        QStringLiteral("<https://hit.example/>"), QStringLiteral("https://hit.example/ www.hit.example hit@hit.example"),
        QStringLiteral("# hit"), QStringLiteral("- hit"), QStringLiteral("1. hit"), QStringLiteral("> hit"),
        QStringLiteral("```hit```"), QStringLiteral("*hit* _hit_ **hit** ~~hit~~"), QStringLiteral("[hit]: https://hit.example"),
        QStringLiteral("| hit | hit |"), QStringLiteral("&lt;hit&gt; &#60;hit&#62;"), QStringLiteral("<!-- hit -->"),
        QStringLiteral("<![CDATA[hit]]>"), QStringLiteral("<svg onload=hit()>"), QStringLiteral("<style>*{display:none}</style>"),
        QStringLiteral("</style><script>hit()</script>"), QStringLiteral("---"), QStringLiteral("==="), QStringLiteral("+ hit"),
        QStringLiteral("    hit"), QStringLiteral("\\<b>hit\\</b>"), QStringLiteral("$hit$ {#hit .hit} ^[hit]"),
        QStringLiteral("<iframe src=//hit.example>"), QStringLiteral("</svg><script>hit()</script>"),
        QStringLiteral("2) hit"), QStringLiteral("`<b>`"), QStringLiteral("<base href=//hit.example>"),
        QStringLiteral("<meta http-equiv=refresh content=0>"), QStringLiteral("]]><hit/>"), QStringLiteral("[^1]: hit"),
        QStringLiteral("***"), QStringLiteral("\u202Ehit")};
    QStringList all;
    for (const QString& core : cores) {
        all << core << QStringLiteral("He said ") + core << core + QStringLiteral(" he said")
            << QStringLiteral("First\n") + core << QStringLiteral("First\n\n") + core + QStringLiteral("\n\nlast");
    }
    return all;
}

} // namespace claimline::test
