// SPDX-License-Identifier: MIT
#include "plan/write/html/html_parts.hpp"

namespace plan {
namespace {

// Every pair of a text's colour and what lies behind it has a contrast of 4.5 or more.
constexpr std::string_view style = R"(:root {
  color-scheme: light dark;
  --page: #ffffff; --soft: #f4f6f9; --rule: #d9dfe7; --strong: #aab4c2;
  --ink: #1a2330; --dim: #5a6675; --red: #b3261e; --link: #1a56a8; --warn: #8a5a00;
  --a: #2f6fb5; --b: #c0561b; --c: #2e8b6f; --d: #8458b3; --e: #a8862a; --f: #b5476f;
  --track: #e4e9f0; --late: #d98a3d; --band: #2f6fb5;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #12161c; --soft: #1b2129; --rule: #303945; --strong: #566272;
    --ink: #e5e9ef; --dim: #a0abb9; --red: #ff8f85; --link: #8ab8f5; --warn: #e6b455;
    --a: #6aa5e8; --b: #f0935a; --c: #58c0a0; --d: #b795e6; --e: #d6b858; --f: #e887aa;
    --track: #2a333e; --late: #d9944f; --band: #6aa5e8;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0 auto; padding: 2rem 2rem 3rem; max-width: 80rem;
  background: var(--page); color: var(--ink);
  font: 15px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC",
    "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.3; margin: 0; break-after: avoid; }
h1 { font-size: 1.75rem; font-weight: 650; }
h2 { font-size: 1.2rem; font-weight: 600; margin-bottom: .6rem; }
h3 { font-size: 1.02rem; font-weight: 600; margin-bottom: .5rem; }
p { margin: 0 0 .6rem; max-width: 46rem; }
ul, ol { margin: 0 0 .8rem; padding-left: 1.4rem; max-width: 46rem; }
li { margin: .2rem 0; }
header { border-bottom: 2px solid var(--a); padding-bottom: .9rem; margin-bottom: 1.2rem; }
header p { margin: .35rem 0 0; }
.unit, .foot, .none, footer { color: var(--dim); font-size: .87rem; }
.lead { font-size: 1.1rem; line-height: 1.7; }
nav ul {
  list-style: none; margin: 0 0 1.4rem; padding: 0; max-width: none;
  display: flex; flex-wrap: wrap; gap: .4rem;
}
nav li { margin: 0; }
nav a {
  display: block; padding: .2rem .75rem; border: 1px solid var(--rule); border-radius: 1rem;
  background: var(--soft); color: var(--link); text-decoration: none; font-size: .9rem;
}
nav .below a { border-style: dashed; }
nav a:hover, nav a:focus-visible { border-color: var(--link); }
section:has(> h2:only-child) { margin-bottom: .4rem; }
summary { cursor: pointer; color: var(--link); margin-bottom: .6rem; }
section { margin: 0 0 2rem; scroll-margin-top: .5rem; }
.tiles { display: grid; grid-template-columns: repeat(3, 1fr); gap: .7rem; margin: 0; }
.tiles > div {
  padding: .6rem .8rem .7rem; border: 1px solid var(--rule); border-radius: 8px;
  border-top: 3px solid var(--a); background: var(--soft); break-inside: avoid;
}
.tiles dt { color: var(--dim); font-size: .87rem; }
.tiles dd { margin: 0; color: var(--dim); font-size: .82rem; line-height: 1.4; }
.tiles .figure {
  color: var(--ink); font-size: 1.5rem; font-weight: 650; line-height: 1.5;
  font-variant-numeric: tabular-nums;
}
.tiles .long { font-size: 1.1rem; line-height: 2.05; }
.tiles .na { color: var(--warn); }
.scroll {
  overflow: auto; max-height: 88vh; width: fit-content; max-width: 100%;
  border: 1px solid var(--rule); border-radius: 6px; margin-bottom: .5rem;
}
.scroll:focus-visible { outline: 2px solid var(--link); }
table { border-collapse: separate; border-spacing: 0; font-size: .92rem; line-height: 1.4; }
th, td {
  padding: .38rem .7rem; text-align: right; white-space: nowrap; vertical-align: top;
  font-weight: 400; border-bottom: 1px solid var(--rule); background: var(--page);
  font-variant-numeric: tabular-nums; overflow-wrap: normal;
}
tbody tr:last-child > *, tfoot tr:last-child > * { border-bottom: 0; }
.l { text-align: left; }
.w { white-space: normal; min-width: 11em; max-width: 30em; overflow-wrap: anywhere; }
.g { border-left: 1px solid var(--rule); }
.t { font-weight: 600; }
.z { color: var(--dim); }
.m { color: var(--red); }
.na { color: var(--warn); }
.i1 { padding-left: 1.9rem; } .i2 { padding-left: 3.1rem; } .i3 { padding-left: 4.3rem; }
.i4 { padding-left: 5.5rem; } .i5 { padding-left: 6.7rem; } .i6 { padding-left: 7.9rem; }
thead { position: sticky; top: 0; z-index: 2; }
thead th, thead td {
  background: var(--soft); color: var(--dim); font-weight: 600; vertical-align: bottom;
}
thead tr:last-child > * { border-bottom: 1px solid var(--strong); }
.groups th { text-align: center; }
tr > :first-child { position: sticky; left: 0; z-index: 1; }
tr > .w:first-child { min-width: 8em; }
.sub > * { font-weight: 600; background: var(--soft); }
tfoot > tr > * {
  font-weight: 700; border-top: 2px solid var(--strong); background: var(--soft);
  position: sticky; bottom: 0; z-index: 1;
}
tfoot > tr > :first-child { z-index: 2; }
tbody tr:hover > * { background: var(--soft); }
.foot { margin: 0; }
.prose { list-style: none; padding: 0; }
.prose li { padding: .4rem 0 .4rem .8rem; border-left: 3px solid var(--rule); margin: .4rem 0; }
aside { border-left: 3px solid var(--a); padding-left: .8rem; margin-bottom: 1.5rem; }
.note { font-size: .93rem; }
footer { border-top: 1px solid var(--rule); padding-top: .7rem; font-size: .8rem; }
footer p { display: inline; margin: 0 1.1em 0 0; }
.bar { width: 100px; height: 12px; vertical-align: -1px; }
figure { margin: 0 0 1rem; break-inside: avoid; }
figcaption { font-weight: 600; margin-bottom: .3rem; }
.wide, .narrow { display: block; width: 100%; height: auto; max-width: 640px; }
.told { min-width: 0; max-width: 100%; }
.narrow { display: none; }
figure text { font-size: 13px; fill: var(--ink); font-variant-numeric: tabular-nums; }
figure .axis { fill: var(--dim); font-size: 12px; }
.grid { stroke: var(--rule); stroke-width: 1; }
.zero { stroke: var(--dim); stroke-width: 1; }
.goal { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 4 3; }
.mark { fill: var(--ink); }
.track { fill: var(--track); }
.part, .whole { fill: var(--a); }
.late { fill: var(--late); }
.break { fill: var(--page); }
.up { fill: var(--c); }
.down { fill: var(--b); }
.join { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 2 2; }
.share { fill: none; stroke: var(--b); stroke-width: 1.5; }
.share-dot { fill: var(--b); }
.outer { fill: var(--band); opacity: .16; }
.inner { fill: var(--band); opacity: .28; }
.s0, .s1, .s2, .s3, .s4, .s5 { fill: none; stroke-width: 2; stroke-linejoin: round; }
.s0 { stroke: var(--a); } .s1 { stroke: var(--b); } .s2 { stroke: var(--c); }
.s3 { stroke: var(--d); } .s4 { stroke: var(--e); } .s5 { stroke: var(--f); }
.d0 { fill: var(--a); } .d1 { fill: var(--b); } .d2 { fill: var(--c); }
.d3 { fill: var(--d); } .d4 { fill: var(--e); } .d5 { fill: var(--f); }
@media screen and (min-width: 1000px) {
  .many { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; max-width: 1304px; }
  .drawn { display: flex; flex-wrap: wrap; gap: 0 2rem; align-items: flex-start; }
  .charts { flex: 1 1 27rem; max-width: 640px; min-width: 0; }
  .many.charts { flex-basis: 100%; max-width: 1304px; }
}
@media screen and (min-width: 1200px) {
  .tiles { grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
}
@media screen and (max-width: 640px) {
  .tiles { grid-template-columns: 1fr 1fr; }
  body { padding: 1.1rem 1rem 2rem; font-size: 16px; }
  h1 { font-size: 1.4rem; }
  .lead { font-size: 1.02rem; }
  th, td { padding: .38rem .5rem; }
  tr > .w:first-child { min-width: 7rem; max-width: 8.5rem; }
  .i1 { padding-left: 1.2rem; } .i2 { padding-left: 1.9rem; } .i3 { padding-left: 2.6rem; }
  .wide { display: none; }
  .narrow { display: block; max-width: 420px; }
}
@page { size: A4; margin: 15mm 14mm; }
@page turned { size: A4 landscape; margin: 13mm 14mm; }
@media print {
  :root { color-scheme: light; }
  html { scroll-behavior: auto; }
  body { padding: 0; max-width: none; font-size: 10pt; }
  h1 { font-size: 17pt; } h2 { font-size: 12.5pt; } h3 { font-size: 11pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav { display: none; }
  section { margin-bottom: 14pt; }
  .turned { page: turned; }
  .scroll { overflow: visible; max-height: none; width: auto; border: 0; }
  .screen { display: none; }
  .paper { display: block; }
  .piece { margin-bottom: 10pt; }
  .tiles .figure { font-size: 14pt; } .tiles .long { font-size: 11pt; }
  thead { position: static; display: table-header-group; }
  thead th { white-space: normal; }
  tfoot { display: table-row-group; }
  tr, .short { break-inside: avoid; }
  .begins { break-before: page; }
  .foot { break-before: avoid; font-size: 8pt; }
  tr > *, tfoot > tr > * { position: static; }
  tr > :first-child { position: static; }
  th, td { padding: .22em .5em; border-bottom-width: .5pt; }
  .pt9 { font-size: 9pt; } .pt8 { font-size: 8pt; } .pt7 { font-size: 7pt; }
  .w { min-width: 6em; }
  .bar { width: 5em; height: .7em; }
  p, li { orphans: 2; widows: 2; }
  .wide { max-width: 150mm; }
  .many { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6mm; }
  .many .wide { display: none; }
  .many .narrow { display: block; }
}
)";

}  // namespace

std::string_view html_style() {
  return style;
}

}  // namespace plan
