// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlstyle.h"

namespace claimline::report {

QString htmlStyle()
{
    return QStringLiteral(R"css(:root {
  --ground: #ffffff; --ink: #1c2024; --faint: #5a636c; --line: #d5dae0;
  --accent: #0b5a75; --quiet: #f2f6f8;
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #15181b; --ink: #e6e8ea; --faint: #a3adb6; --line: #363d44; --accent: #7cc4dd; --quiet: #1e2429; }
}
* { box-sizing: border-box; }
html { font: 100%/1.55 "Noto Serif", Charter, Georgia, "DejaVu Serif", serif; background: var(--ground); color: var(--ink); }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, .subtitle, .author, dt, th, figcaption, small {
  font-family: "Noto Sans", "Segoe UI", Helvetica, Arial, "DejaVu Sans", sans-serif;
}
header { border-bottom: 3px solid var(--accent); margin-bottom: 2rem; padding-bottom: 1rem; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 .5rem; }
.subtitle { font-size: 1.15rem; color: var(--faint); margin: 0; }
.author { color: var(--faint); margin: .5rem 0 0; }
h2, h3, h4, h5 { line-height: 1.3; margin: 2rem 0 .6rem; break-after: avoid; break-inside: avoid; }
h2 { font-size: 1.5rem; color: var(--accent); margin-top: 3rem; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1.02rem; }
h5 { font-size: .95rem; color: var(--faint); }
p { margin: 0 0 .9rem; orphans: 2; widows: 2; }
p.keep { break-after: avoid; }
a { color: var(--accent); text-underline-offset: .15em; }
small { font-size: .85em; color: var(--faint); }
dl { margin: 0 0 1rem; }
dl > div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; padding: .15rem 0; break-inside: avoid; }
dt { color: var(--faint); font-size: .9rem; padding-top: .1rem; }
dd { margin: 0; }
figure { margin: 1.2rem 0; }
.quotation { border-inline-start: 4px solid var(--accent); background: var(--quiet); padding: .8rem 1.2rem; }
blockquote { margin: 0; }
blockquote p { margin: 0 0 .5rem; white-space: pre-wrap; }
blockquote p:last-child { margin-bottom: 0; }
.quotation figcaption { margin-top: .5rem; }
figcaption { color: var(--faint); font-size: .85rem; line-height: 1.45; }
.drawing { break-inside: avoid; }
.drawing svg { display: block; max-width: 100%; height: auto; margin-bottom: .6rem; }
.table { overflow-x: auto; margin: 1.2rem 0; }
table { border-collapse: collapse; width: 100%; min-width: 34rem; font-size: .92rem; line-height: 1.4; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
th { border-bottom: 2px solid var(--accent); font-size: .85rem; }
tr { break-inside: avoid; }
ul, ol { padding-inline-start: 1.6rem; }
li { margin-bottom: .3rem; }
:target { outline: 2px solid var(--accent); outline-offset: .3rem; }
@media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; } }
@media print {
  :root { --ground: #ffffff; --ink: #000000; --faint: #444a50; --line: #b8bfc6; --accent: #0b5a75; --quiet: #f2f6f8; }
  @page { margin: 22mm 20mm; }
  html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  table { min-width: 0; }
  thead { display: table-header-group; }
  .page { break-before: page; }
  a { color: inherit; text-decoration: none; }
  .quotation { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css");
}

} // namespace claimline::report
