"""What a document is made of, before it is HTML or Markdown: a head, sections, blocks.

What lives here: the blocks, as plain values.  What must not: markup of any kind, and texts.  A
document says what is written by people (`Said`) and what is ours (`str`); the writers escape both.
"""

from typing import Final, TypeAlias

import attrs

from mousekit._validators import at_least, checked, hidden

__all__ = [
    "MISSING",
    "Asked",
    "Block",
    "Bullets",
    "Document",
    "Facts",
    "Item",
    "Note",
    "Paragraph",
    "Said",
    "Scores",
    "Section",
    "Table",
    "Ticks",
    "Words",
    "WritingLines",
    "said",
]


# Neither HTML nor Markdown can hold these; a reader sees that something stood there.
_UNWRITABLE: Final = dict.fromkeys(
    [
        *(code for code in range(0x20) if code not in {0x09, 0x0A}),
        *range(0x7F, 0xA0),
        *range(0xD800, 0xE000),
        *range(0xFDD0, 0xFDF0),
        *(plane + last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)),
    ],
    "\N{REPLACEMENT CHARACTER}",
)


def _writable(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNWRITABLE)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Said:
    """A text that somebody has written; shown as it is, in its own direction of writing.

    Line breaks become those of the web, and what no document can hold (control characters, halves
    of a pair) becomes U+FFFD.
    """

    text: str = attrs.field(repr=hidden, converter=_writable)


Words: TypeAlias = tuple[str | Said, ...]
"""A line of text, in pieces: ours, and what people have written."""

MISSING: Words = ()
"""What stands where something should have been filled in."""


def said(text: str | None) -> Words:
    """Put what somebody wrote; a blank or nothing is `MISSING`."""
    return (Said(text=text),) if text and text.strip() else MISSING


@attrs.frozen(kw_only=True, field_transformer=checked)
class Paragraph:
    """Words on lines of their own."""

    words: Words


@attrs.frozen(kw_only=True, field_transformer=checked)
class Note:
    """A paragraph that stands out: something to know before reading on."""

    words: Words


@attrs.frozen(kw_only=True, field_transformer=checked)
class Facts:
    """Labels with what belongs to each; where nothing does, it is said to be missing."""

    rows: tuple[tuple[str, Words], ...]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Table:
    """Rows under headings; the first cell of a row is its own heading.

    Attributes:
        caption: What the table is about.
        head: The headings, one for each column.
        rows: The cells; an empty one is left blank, to be filled in by hand.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Bullets:
    """A list."""

    items: tuple[Words, ...]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Ticks:
    """A list whose lines can be ticked off by hand."""

    items: tuple[Words, ...]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Item:
    """Something with a heading and facts of its own, such as an agreement.

    Attributes:
        label: The heading.
        words: What it says.
        badge: Where it stands, in a word or two.
        facts: What belongs to it.
    """

    label: str
    words: Words
    badge: str | None = None
    facts: tuple[tuple[str, Words], ...] = ()


@attrs.frozen(kw_only=True, field_transformer=checked)
class Scores:
    """The steps of a scale, to put a ring around one.

    Attributes:
        label: What to do with them.
        steps: The steps.
        chosen: The one that was given, if one was.
    """

    label: str
    steps: tuple[int, ...]
    chosen: int | None = attrs.field(default=None, repr=hidden)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Asked:
    """A question, and its answer or room for one.

    Attributes:
        question: What is asked.
        answer: What was answered; where nothing was, there are lines to write on.
        scores: The steps, where it is scored.
    """

    question: Words
    answer: Words = MISSING
    scores: Scores | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class WritingLines:
    """Room to write in by hand."""

    count: int = attrs.field(default=3, validator=at_least(1))


Block: TypeAlias = Paragraph | Note | Facts | Table | Bullets | Ticks | Item | Asked | WritingLines


@attrs.frozen(kw_only=True, field_transformer=checked)
class Section:
    """A heading and what stands under it."""

    heading: str
    blocks: tuple[Block, ...]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Document:
    """One document, from its title to the line at its foot.

    Attributes:
        lang: ``"da"`` or ``"en"``.
        kind: What sort of paper it is.
        title: The one heading on top.
        missing: What is written where something was not filled in.
        facts: Who, when: what the reader wants to know first.
        mark: What must not be overlooked, such as that it is a draft.
        lead: What opens it.
        sections: What it says.
        foot: What stands at the end.
    """

    lang: str
    kind: str
    title: Words
    missing: str
    facts: tuple[tuple[str, Words], ...] = ()
    mark: str | None = None
    lead: Words = MISSING
    sections: tuple[Section, ...]
    foot: Words
