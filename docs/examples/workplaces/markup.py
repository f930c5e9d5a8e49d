"""HTML from Python: elements whose every text is escaped, and the frame of a page."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import TypeAlias

__all__ = ["Child", "Markup", "join", "page", "table", "tag"]


@dataclass(frozen=True)
class Markup:
    """HTML that goes into a page as it is; a plain `str` is text, and is escaped."""

    html: str


Child: TypeAlias = Markup | str

_STYLE = """
:root { --text: #1a1f24; --soft: #4a5560; --line: #c4ccd3; --paper: #fff; --panel: #f3f6f8;
  --accent: #0b4a6f; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --text: #e9edf0; --soft: #b3bec8; --line: #46525d;
  --paper: #14191d; --panel: #1e252b; --accent: #93cdf0; } }
* { box-sizing: border-box; }
html { background: var(--paper); text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 54rem; color: var(--text);
  font: 1rem/1.6 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0.2rem 0 0.6rem; }
h2 { font-size: 1.35rem; line-height: 1.3; color: var(--accent); margin: 0 0 0.8rem; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 0.4rem; }
p { margin: 0 0 0.7rem; }
a { color: var(--accent); }
header { border-bottom: 2px solid var(--accent); padding-bottom: 1rem; }
header ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap;
  gap: 0.2rem 1.4rem; }
header nav + p { margin-top: 1.6rem; }
header p + nav { margin-top: 1rem; }
header a { display: inline-block; padding: 0.3rem 0; }
.kind { color: var(--soft); margin: 0; }
section { margin-top: 2.8rem; }
ul { padding-left: 1.25rem; }
dl { margin: 0; }
dt { color: var(--soft); font-size: 0.9rem; margin-top: 0.6rem; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 0.4rem 0 1rem; }
caption { text-align: left; color: var(--soft); font-size: 0.9rem; padding-bottom: 0.3rem; }
th, td { text-align: left; vertical-align: top; padding: 0.55rem 1rem 0.55rem 0;
  overflow-wrap: break-word;
  border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-size: 0.9rem; font-weight: 400; }
tbody th { font-weight: 600; }
figure { margin: 0 0 1rem; }
svg { display: block; width: 100%; max-width: 46rem; height: auto; }
pre { overflow-x: auto; padding: 1rem; background: var(--panel); font-size: 0.85rem; }
details { margin: 0.6rem 0; }
summary { cursor: pointer; padding: 0.3rem 0; color: var(--accent); }
@media (max-width: 36rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { display: block; padding: 0.7rem 0; border-bottom: 1px solid var(--line); }
  tbody th, td { display: block; border: 0; padding: 0.1rem 0; }
  td::before { content: attr(data-label); display: block; color: var(--soft); font-size: 0.85rem; }
}
@media print { header nav { display: none; } section { break-inside: avoid; } }
"""
_NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"


def tag(name: str, *children: Child, **attributes: str) -> Markup:
    """Make an element.

    Args:
        name: Such as ``"p"``.
        children: What is in it.
        attributes: Such as ``lang="da"``; ``class_`` is ``class``, and an underscore a hyphen.
    """
    named = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(text)}"' for key, text in attributes.items()
    )
    return Markup(f"<{name}{named}>{join(children).html}</{name}>")


def join(children: Iterable[Child]) -> Markup:
    """Put one after the other."""
    return Markup("".join(one.html if isinstance(one, Markup) else escape(one) for one in children))


def table(caption: str, head: tuple[str, ...], rows: Iterable[tuple[Child, ...]]) -> Markup:
    """Make a table, which on a phone stands as one block for each row.

    Args:
        caption: What it is about.
        head: The headings, one for each column.
        rows: The cells; the first one is the heading of its row.
    """
    top = tag("tr", *(tag("th", text, scope="col") for text in head))
    body = (
        tag(
            "tr",
            tag("th", first, scope="row"),
            *(
                tag("td", cell, data_label=label)
                for cell, label in zip(rest, head[1:], strict=True)
            ),
        )
        for first, *rest in rows
    )
    return tag("table", tag("caption", caption), tag("thead", top), tag("tbody", *body))


def page(*, lang: str, title: str, header: Markup, main: Markup) -> str:
    """Make a page that needs nothing else: no script, no font, no file.

    Args:
        lang: Of the page.
        title: Of its tab.
        header: What stands on top.
        main: What it is about.
    """
    head = tag(
        "head",
        Markup('<meta charset="utf-8">'),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING_ELSE}">'),
        Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        tag("title", title),
        tag("style", Markup(_STYLE)),
    )
    body = tag("body", tag("header", header), tag("main", main))
    return f"<!doctype html>\n{tag('html', head, body, lang=lang).html}\n"
