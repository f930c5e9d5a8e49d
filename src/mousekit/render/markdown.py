"""Documents as Markdown (CommonMark, with the tables and tick boxes of GitHub), all of it escaped.

What lives here: what each block of a document becomes, and the escaping.  What must not: texts.
Signs that mean something anywhere are escaped wherever they stand, those that mean something at the
beginning of a line only there, so that the text can still be read as it is.  Spaces at the ends of
a line have no meaning in Markdown and are left out.
"""

import re
from collections.abc import Iterable
from functools import singledispatch
from typing import Final

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

__all__ = ["markdown"]

# Marks, links, tags, references, tables, formulas, addresses that become links by themselves.
_ANYWHERE: Final = re.compile(r"[\\`*_\[\]<>&|~$@^{}#]|:(?=//)|(?<=www)\.")
# Headings, lists, rules, underlines, definitions.
_AT_START: Final = re.compile(r"^(\d*)([.)+=:-])")
_ROOM: Final = "…" * 30


def markdown(document: Document) -> str:
    """Write a document.

    Args:
        document: What it says.
    """
    parts = [f"# {_on_one_line(document.title)}", _text((document.kind,))]
    if document.mark is not None:
        parts.append(f"> **{_text((document.mark,))}**")
    if document.facts:
        parts.append(_facts(document.facts, document.missing))
    if document.lead:
        parts.append(_text(document.lead))
    parts += (_section(section, document.missing) for section in document.sections)
    return "\n\n".join([*parts, "---", _text(document.foot)]) + "\n"


def _section(section: Section, missing: str) -> str:
    blocks = (_block(block, missing) for block in section.blocks)
    return "\n\n".join([f"## {_text((section.heading,))}", *blocks])


def _escaped(words: Words) -> Iterable[str]:
    for piece in words:
        yield _ANYWHERE.sub(r"\\\g<0>", piece.text if isinstance(piece, Said) else piece)


def _lines(words: Words) -> list[str]:
    """Give the lines of a text, each so that it begins nothing."""
    lines = (line.strip() for line in "".join(_escaped(words)).strip().splitlines())
    return [_AT_START.sub(r"\1\\\2", line) for line in lines]


def _text(words: Words, indent: str = "") -> str:
    # A backslash at the end of a line breaks it; alone on one, it leaves the line empty.
    return f"\\\n{indent}".join(_lines(words))


def _on_one_line(words: Words) -> str:
    return " ".join(line for line in _lines(words) if line)


def _filled(words: Words, missing: str, indent: str = "") -> str:
    return _text(words, indent) if words else f"*{missing}*"


def _facts(rows: Iterable[tuple[str, Words]], missing: str) -> str:
    return "\n".join(
        f"- **{_text((label,))}:** {_filled(words, missing, '  ')}" for label, words in rows
    )


@singledispatch
def _block(block: object, missing: str) -> str:
    raise NotImplementedError(f"no Markdown for {type(block).__name__} ({missing})")


@_block.register
def _(block: Paragraph, missing: str) -> str:
    return _filled(block.words, missing)


@_block.register
def _(block: Note, missing: str) -> str:
    return f"> {_text(block.words, '> ') if block.words else missing}"


@_block.register
def _(block: Facts, missing: str) -> str:
    return _facts(block.rows, missing)


@_block.register
def _(block: Table, missing: str) -> str:
    del missing  # An empty cell is room to write in.
    head = _row((text,) for text in block.head)
    rule = f"|{' --- |' * len(block.head)}"
    return "\n".join([_text((block.caption,)), "", head, rule, *map(_row, block.rows)])


def _row(cells: Iterable[Words]) -> str:
    return f"| {' | '.join(_on_one_line(cell) for cell in cells)} |"


@_block.register
def _(block: Bullets, missing: str) -> str:
    return "\n".join(f"- {_filled(item, missing, '  ')}" for item in block.items)


@_block.register
def _(block: Ticks, missing: str) -> str:
    return "\n".join(f"- [ ] {_filled(item, missing, '  ')}" for item in block.items)


@_block.register
def _(block: Item, missing: str) -> str:
    badge = "" if block.badge is None else f" – {_text((block.badge,))}"
    parts = [f"### {_text((block.label,))}{badge}", _filled(block.words, missing)]
    if block.facts:
        parts.append(_facts(block.facts, missing))
    return "\n\n".join(parts)


@_block.register
def _(block: Asked, missing: str) -> str:
    del missing  # There is room for what is missing.
    parts = [f"### {_on_one_line(block.question)}"]
    if block.scores is not None:
        parts.append(_scores(block.scores))
    return "\n\n".join([*parts, _text(block.answer) if block.answer else _ROOM])


@_block.register
def _(block: WritingLines, missing: str) -> str:
    del missing
    return "\\\n".join([_ROOM] * block.count)


def _scores(block: Scores) -> str:
    steps = (f"**{step}**" if step == block.chosen else str(step) for step in block.steps)
    return f"{_text((block.label,))} {' · '.join(steps)}"
