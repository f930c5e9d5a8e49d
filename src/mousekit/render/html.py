"""Documents as HTML: a tree of elements whose every text is escaped, and the page around it.

What lives here: the elements, and what each block of a document becomes.  What must not: the style
(`html_style`) and texts.  Markup is never pasted together: a text that is put into an `Element`
is written by `html.escape` of the standard library, so that no user can open or close one.
"""

from collections.abc import Iterable
from functools import singledispatch
from html import escape
from typing import Final

import attrs

from mousekit.render.document import (
    Asked,
    Bullets,
    Document,
    Facts,
    Item,
    Note,
    Paragraph,
    Said,
    Scores,
    Section,
    Table,
    Ticks,
    Words,
    WritingLines,
)
from mousekit.render.html_style import STYLE

__all__ = ["Element", "element", "page", "write"]

_VOID: Final = frozenset({"br", "meta"})
_ROOM: Final = 3
"""Lines to write an answer on."""
_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)
"""Nothing is loaded, run or sent, whatever else should go wrong."""


@attrs.frozen
class Element:
    """One element: its name, its attributes, and the elements and texts in it."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple["Element | str", ...] = attrs.field(default=(), repr=False)


def element(name: str, /, *children: Element | str, **attributes: str) -> Element:
    """Make an element.

    Args:
        name: Such as ``"p"``.
        children: What is in it, texts unescaped.
        attributes: Such as ``lang="da"``; ``class_`` is ``class``, and an underscore a hyphen.
    """
    named = ((key.rstrip("_").replace("_", "-"), text) for key, text in attributes.items())
    return Element(name, tuple(named), children)


def write(node: Element | str) -> str:
    """Write an element or a text, with everything in it escaped.

    Args:
        node: What to write.
    """
    if isinstance(node, str):
        return escape(node, quote=False)
    opening = "".join(f' {key}="{escape(text)}"' for key, text in node.attributes)
    start = f"<{node.name}{opening}>"
    if node.name in _VOID:
        return start
    return f"{start}{''.join(write(child) for child in node.children)}</{node.name}>"


def page(document: Document) -> str:
    """Write a document as one page that needs nothing else: no script, no font, no picture.

    Args:
        document: What it says.
    """
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", _plain(document.title)),
        element("style", STYLE),
    )
    body = element("body", _header(document), _main(document), _footer(document))
    return f"<!doctype html>\n{write(element('html', head, body, lang=document.lang))}\n"


def _plain(words: Words) -> str:
    return "".join(piece.text if isinstance(piece, Said) else piece for piece in words)


def _header(document: Document) -> Element:
    found = [element("p", document.kind, class_="kind"), element("h1", *_words(document.title))]
    if document.mark is not None:
        found.append(element("p", document.mark, class_="mark"))
    if document.facts:
        found.append(_facts(document.facts, document.missing, "facts"))
    return element("header", *found)


def _main(document: Document) -> Element:
    lead = [element("p", *_words(document.lead), class_="lead")] if document.lead else []
    sections = (_section(section, document.missing) for section in document.sections)
    return element("main", *lead, *sections)


def _footer(document: Document) -> Element:
    return element("footer", element("p", *_words(document.foot)))


def _section(section: Section, missing: str) -> Element:
    blocks = (_block(block, missing) for block in section.blocks)
    return element("section", element("h2", section.heading), *blocks)


def _words(words: Words) -> Iterable[Element | str]:
    for piece in words:
        yield element("bdi", piece.text) if isinstance(piece, Said) else piece


def _filled(name: str, words: Words, missing: str, **attributes: str) -> Element:
    """Put words into an element; where there are none, say that they are missing."""
    if words:
        return element(name, *_words(words), **attributes)
    return element(name, element("span", missing, class_="missing"), **attributes)


def _facts(rows: Iterable[tuple[str, Words]], missing: str, kind: str) -> Element:
    pairs = (
        element("div", element("dt", label), _filled("dd", words, missing)) for label, words in rows
    )
    return element("dl", *pairs, class_=kind)


@singledispatch
def _block(block: object, missing: str) -> Element:
    raise NotImplementedError(f"no HTML for {type(block).__name__} ({missing})")


@_block.register
def _(block: Paragraph, missing: str) -> Element:
    return _filled("p", block.words, missing)


@_block.register
def _(block: Note, missing: str) -> Element:
    return _filled("p", block.words, missing, class_="note")


@_block.register
def _(block: Facts, missing: str) -> Element:
    return _facts(block.rows, missing, "facts")


@_block.register
def _(block: Table, missing: str) -> Element:
    del missing  # An empty cell is room to write in.
    # On a phone the cells stand below each other; by the roles it can still be heard as a table.
    names = (element("th", text, scope="col", role="columnheader") for text in block.head)
    body = (_row(row, block.head) for row in block.rows)
    return element(
        "table",
        element("caption", block.caption),
        element("thead", element("tr", *names, role="row"), role="rowgroup"),
        element("tbody", *body, role="rowgroup"),
        role="table",
    )


def _row(row: tuple[Words, ...], head: tuple[str, ...]) -> Element:
    first, *rest = row
    cells = (
        element("td", element("div", *_words(cell)), role="cell", data_label=label)
        for cell, label in zip(rest, head[1:], strict=True)
    )
    name = element("th", *_words(first), scope="row", role="rowheader")
    return element("tr", name, *cells, role="row")


@_block.register
def _(block: Bullets, missing: str) -> Element:
    return element("ul", *(_filled("li", item, missing) for item in block.items))


@_block.register
def _(block: Ticks, missing: str) -> Element:
    return element("ul", *(_filled("li", one, missing) for one in block.items), class_="ticks")


@_block.register
def _(block: Item, missing: str) -> Element:
    top = [element("h3", block.label)]
    if block.badge is not None:
        top.append(element("p", block.badge, class_="badge"))
    found = [element("div", *top, class_="top")]
    found.append(_filled("p", block.words, missing, class_="what"))
    if block.facts:
        found.append(_facts(block.facts, missing, "facts"))
    return element("article", *found)


@_block.register
def _(block: Asked, missing: str) -> Element:
    del missing  # There is room for what is missing.
    found = [element("h3", *_words(block.question))]
    if block.scores is not None:
        found.append(_scores(block.scores))
    found.append(element("p", *_words(block.answer)) if block.answer else _lines(_ROOM))
    return element("div", *found, class_="asked")


@_block.register
def _(block: WritingLines, missing: str) -> Element:
    del missing
    return _lines(block.count)


def _lines(count: int) -> Element:
    return element("div", *(element("span") for _ in range(count)), class_="lines")


def _scores(block: Scores) -> Element:
    steps = (
        element("strong", str(step)) if step == block.chosen else element("span", str(step))
        for step in block.steps
    )
    return element("p", block.label, " ", *_spaced(steps), class_="scores")


def _spaced(steps: Iterable[Element]) -> Iterable[Element | str]:
    """Put a space behind each step, so that they are apart also when the page is read aloud."""
    return (part for step in steps for part in (step, " "))
