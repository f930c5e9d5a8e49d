"""How wide a text is at most, so that it can be cut or broken before it is too wide.

What lives here: widths, shortening, wrapping, and the plain form of a text.  What must not: markup.

Theory of operation.  No font is at hand, and the reader's may be any.  So each letter has the width
that it has in the widest of the fonts that systems show by default, in parts of the size.  A letter
with a mark is as wide as the letter without it.  Letters of other scripts get what they need at
most; a line of such letters that comes near its room is also written with the length that it must
keep (`may_overflow`).
"""

import unicodedata
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

import attrs

__all__ = [
    "BODY",
    "HEADING",
    "LABEL",
    "NAME",
    "SMALL",
    "TITLE",
    "Lettering",
    "begun",
    "may_overflow",
    "plain",
    "shortened",
    "unturned",
    "width_of",
    "wrapped",
]


@attrs.frozen
class Lettering:
    """A size and a weight of letters.

    Attributes:
        name: The class of the style.
        size: In units of the picture.
        is_bold: Whether it is bold.

    Danish: *skrift*.
    """

    name: str
    size: float
    is_bold: bool = False

    @property
    def weight(self) -> int:
        """The weight as a style names it."""
        return 700 if self.is_bold else 400


TITLE: Final = Lettering("title", 17, is_bold=True)
HEADING: Final = Lettering("heading", 13, is_bold=True)
NAME: Final = Lettering("name", 12.5, is_bold=True)
BODY: Final = Lettering("body", 12)
LABEL: Final = Lettering("label", 11)
SMALL: Final = Lettering("small", 10.5)

_BOLD: Final = 1.15
_UNKNOWN: Final = 0.9
_AT_WORST: Final = 2
_HORN: Final = "\u031b"
_HORN_WIDTH: Final = 0.15
"""The one mark of Latin letters that makes them wider."""
_WIDE: Final = 1.3
_WIDTHS: Final = {
    sign: width / 100
    for width, signs in (
        (35, "'IJijlı ,./:;\\|·’‘"),
        (42, "()-[]ftłŧ"),
        (45, "!r"),
        (52, '"*_`´–“”ľť'),
        (55, "?csz"),
        (60, "FLkvxyýÿ"),
        (65, "$0123456789EPSTYabdeghnopqu{}ßàáâãäåèéêëðñòóôõöøùúûüÈÉÊËþÞ«»đŁŦſ"),
        (70, "ħABCKRVXZÀÁÂÃÄÅÇ"),
        (75, "NUÙÚÛÜÑŊŋ"),
        (82, "&DGHOQÐĐÒÓÔÕÖØ"),
        (85, "#+<=>^w~×"),
        (90, "M"),
        (95, "Ħ"),
        (100, "%@WmÆæ…ŉ"),
        (110, "Œœ"),
        (1200, "\ufdfd"),
    )
    for sign in signs
}
_ELLIPSIS: Final = "…"
_JOINERS: Final = "\u200c\u200d"
_MARKS_ON_A_LETTER: Final = 2


def plain(words: str) -> str:
    """Give a text as one line of signs that XML may hold and that turn no other text around.

    Control and format signs are left out, half surrogates and signs of no meaning become a question
    mark in a box, more than two marks on one letter are left out.

    Args:
        words: Any text.
    """
    if words.isascii() and words.isprintable():
        return " ".join(words.split())
    return " ".join("".join(_signs(words)).split())


def unturned(words: str) -> str:
    """Leave out format signs, which turn or hide what stands around them; joiners stay.

    Args:
        words: Any text.
    """
    return "".join(sign for sign in words if sign in _JOINERS or unicodedata.category(sign) != "Cf")


def _signs(words: str) -> Iterator[str]:
    marks = 0
    for sign in words:
        kind = unicodedata.category(sign)
        marks = marks + 1 if kind in {"Mn", "Me"} else 0
        if sign.isspace():
            yield " "
        elif kind in {"Cs", "Cn", "Co"}:
            yield "\ufffd"
        elif (kind not in {"Cc", "Cf"} or sign in _JOINERS) and marks <= _MARKS_ON_A_LETTER:
            yield sign


def begun(words: str) -> str:
    """Write a text as the beginning of a line: with a capital letter.

    Args:
        words: Words of ours.
    """
    return words[:1].upper() + words[1:]


def may_overflow(words: str, font: Lettering, room: float) -> bool:
    """Say if a text may be wider than its room, since the width of a sign in it is not known.

    Args:
        words: A plain text that was shortened.
        font: Size and weight.
        room: The greatest width.
    """
    is_known = all(_known_width(sign) is not None for sign in words)
    return not is_known and _AT_WORST * width_of(words, font) > room


def width_of(words: str, font: Lettering) -> float:
    """Give the greatest width of a text.

    Args:
        words: A plain text.
        font: Size and weight.
    """
    return sum(map(_width, words)) * font.size * (_BOLD if font.is_bold else 1)


def _width(sign: str) -> float:
    known = _known_width(sign)
    if known is not None:
        return known
    if unicodedata.category(sign) in {"Mn", "Me", "Cf"}:
        return 0
    return _WIDE if unicodedata.east_asian_width(sign) in {"W", "F"} else _UNKNOWN


def _known_width(sign: str) -> float | None:
    """Look a sign up; a Latin letter with a mark is as wide as the one below the mark."""
    parts = unicodedata.normalize("NFD", sign)
    known = _WIDTHS.get(sign, _WIDTHS.get(parts[0]))
    return known if known is None or _HORN not in parts else known + _HORN_WIDTH


def shortened(words: str, font: Lettering, room: float) -> str:
    """Give a text as it is, or its beginning with a sign that something is left out.

    Args:
        words: Any text.
        font: Size and weight.
        room: The greatest width.
    """
    line = plain(words)
    if width_of(line, font) <= room:
        return line
    return _begin(line, font, room - width_of(_ELLIPSIS, font)).rstrip(" \u200d") + _ELLIPSIS


def wrapped(words: str, font: Lettering, room: float, lines: int) -> tuple[str, ...]:
    """Break a text into lines; a word that is wider than a line is broken with a hyphen.

    Args:
        words: Any text.
        font: Size and weight.
        room: The greatest width of a line.
        lines: The most lines; the last one is shortened if they are not enough.
    """
    done: list[str] = []
    rest = plain(words)
    while rest and len(done) < lines - 1 and width_of(rest, font) > room:
        line, rest = _first_line(rest, font, room)
        done.append(line)
    return (*done, shortened(rest, font, room)) if rest else tuple(done)


def _first_line(words: str, font: Lettering, room: float) -> tuple[str, str]:
    fits = _begin(words, font, room)
    at = (fits + words[len(fits) : len(fits) + 1]).rfind(" ")
    if at > 0:
        return words[:at], words[at + 1 :]
    part = _begin(words, font, room - width_of("-", font)) or words[:1]
    return f"{part}-", words[len(part) :]


def _begin(words: str, font: Lettering, room: float) -> str:
    reached = accumulate(width_of(sign, font) for sign in words)
    return words[: sum(wide <= room for wide in reached)]
