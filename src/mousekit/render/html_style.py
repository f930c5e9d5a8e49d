"""How the pages look: on a phone, on a desk, in the dark, and on A4.  Only literals.

No sign in it needs escaping, so that it is put into the page as any other text.
"""

from typing import Final

__all__ = ["STYLE"]

STYLE: Final = """
:root {
  --text: #1a1f24; --soft: #4a5560; --line: #c4ccd3; --paper: #ffffff; --panel: #f3f6f8;
  --accent: #0b4a6f; --warn: #7a3b00; --warn-panel: #fff4e5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e9edf0; --soft: #b3bec8; --line: #46525d; --paper: #14191d; --panel: #1e252b;
    --accent: #93cdf0; --warn: #ffc98f; --warn-panel: #33261a;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; background: var(--paper); }
body {
  margin: 0 auto; padding: 2.5rem 1.25rem 3rem; max-width: 46rem;
  color: var(--text); background: var(--paper);
  font: 1rem/1.6 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  overflow-wrap: break-word; hyphens: auto;
}
bdi, dd { overflow-wrap: anywhere; }
h1, h2, h3, p, dl, dd, ul, table { margin: 0; }
h1 { font-size: 2rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.01em; }
h2 {
  font-size: 1.25rem; line-height: 1.3; font-weight: 650; color: var(--accent);
  margin-bottom: 0.9rem;
}
h3 { font-size: 1rem; font-weight: 650; }
bdi { white-space: pre-wrap; }
header { padding-bottom: 1.75rem; border-bottom: 2px solid var(--accent); }
.kind { color: var(--accent); font-weight: 600; margin-bottom: 0.25rem; }
.mark, .note {
  margin-top: 1.25rem; padding: 0.75rem 1rem; border-left: 4px solid var(--accent);
  background: var(--panel);
}
.mark { border-color: var(--warn); background: var(--warn-panel); color: var(--warn);
  font-weight: 600; }
.lead { font-size: 1.125rem; margin-top: 2rem; white-space: pre-line; }
section { margin-top: 2.5rem; }
h2 ~ * { margin-top: 1rem; }
h2 + * { margin-top: 0; }
h2 ~ p + ul { margin-top: 0.4rem; }
article + article, .asked + .asked { margin-top: 1.25rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
  gap: 1rem 2rem; }
header .facts { margin-top: 1.5rem;
  grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr)); }
dt { color: var(--soft); font-size: 0.875rem; line-height: 1.4; }
.missing { color: var(--warn); font-style: italic; }
article { border: 1px solid var(--line); border-radius: 6px; padding: 1.25rem 1.4rem; }
.top { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between; }
.top h3 { color: var(--soft); }
.badge { font-size: 0.875rem; padding: 0 0.7rem; border: 1px solid var(--line);
  border-radius: 1rem; background: var(--panel); }
.what { font-size: 1.125rem; margin: 0.4rem 0 1.1rem; }
.what:last-child { margin-bottom: 0; }
ul { padding-left: 1.25rem; }
li + li { margin-top: 0.4rem; }
.ticks { list-style: none; padding: 0; }
.ticks li { position: relative; padding-left: 1.9rem; }
.ticks li::before { content: ""; position: absolute; left: 0; top: 0.3em; width: 0.95rem;
  height: 0.95rem; border: 1.5px solid var(--soft); border-radius: 2px; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; color: var(--soft); font-size: 0.875rem; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.6rem 1rem 0.6rem 0;
  border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-size: 0.875rem; font-weight: 400; padding-bottom: 0.3rem; }
tbody th { font-weight: 600; }
th:last-child, td:last-child { padding-right: 0; }
td div:empty { min-height: 2.75rem; min-width: 7rem; }
td:last-child div:empty { min-width: 14rem; }
.lines span { display: block; height: 2.3rem; border-bottom: 1px solid var(--line); }
.lines { margin-top: 0.25rem; }
.asked p { margin-top: 0.4rem; }
.scores { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; color: var(--soft); }
.scores span, .scores strong { min-width: 2.2rem; height: 2.2rem; padding: 0 0.5rem;
  display: inline-flex; align-items: center; justify-content: center; color: var(--text);
  border: 1px solid var(--line); border-radius: 1.1rem; }
.scores strong { border: 2px solid var(--accent); color: var(--accent); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line);
  color: var(--soft); font-size: 0.875rem; }
@media screen and (max-width: 36rem) {
  body { padding: 1.5rem 1rem 2rem; }
  h1 { font-size: 1.625rem; }
  article { padding: 1rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, caption, tbody, tr, tbody th, td { display: block; padding-right: 0; }
  td div:empty, td:last-child div:empty { min-width: 0; }
  tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  tbody th, td { border: 0; padding-top: 0.1rem; padding-bottom: 0.1rem; }
  td::before { content: attr(data-label); display: block; color: var(--soft);
    font-size: 0.875rem; }
}
@media print {
  :root {
    --text: #000000; --soft: #333333; --line: #8a8a8a; --paper: #ffffff; --panel: #ffffff;
    --accent: #000000; --warn: #000000; --warn-panel: #ffffff;
  }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; line-height: 1.4; }
  h2 { margin-bottom: 0.6rem; }
  header { padding-bottom: 1.1rem; }
  header .facts, .mark { margin-top: 1rem; }
  section, .lead { margin-top: 1.5rem; }
  h2 ~ * { margin-top: 0.8rem; }
  h2 + * { margin-top: 0; }
  article { padding: 0.7rem 1rem; }
  .what { margin: 0.2rem 0 0.7rem; }
  .mark { border: 2px solid #000000; }
  .facts { gap: 0.6rem 1.5rem; }
  th, td { padding-top: 0.3rem; padding-bottom: 0.3rem; }
  .lines span { height: 9mm; }
  h1, h2, h3, h2 + p, .top, caption, thead { break-after: avoid; }
  article, table, tr, .note, .mark, li, .asked, .lines, .facts div { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  footer { margin-top: 1.5rem; }
}
@page {
  size: A4; margin: 20mm 20mm 22mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt Arial, sans-serif; }
}
"""
