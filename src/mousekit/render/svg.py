"""What pictures are written with: elements, texts that fit, and the frame around them.

What lives here: how markup becomes text, and what every picture has.  What must not: what a
picture is about.

Theory of operation.  `Markup` is text that is markup already; only `element` and `said` make it,
and they escape everything else, so that a type checker sees where somebody's words would get in
unescaped.  A text is measured before it is written (`mousekit.render.fitting`), so that it stays
within the room it was given whatever it says and whichever font the reader has.
"""

import hashlib
import html
from collections.abc import Iterable, Mapping
from typing import NewType, TypeAlias

import attrs

from mousekit.errors import InvalidValueError
from mousekit.render.fitting import Lettering, is_measured, plain, shortened, width_of
from mousekit.render.look import classes, style

__all__ = [
    "Markup",
    "Picture",
    "element",
    "group",
    "number",
    "prefix_of",
    "said",
    "text",
]

Markup = NewType("Markup", str)
"""Text that is markup already."""

Value: TypeAlias = str | float


def number(value: float) -> str:
    """Write a number as short as two decimals allow, the same on every machine.

    Args:
        value: A length, a place or an angle.
    """
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def said(words: str) -> Markup:
    """Make somebody's words safe to stand between tags.

    Args:
        words: Any text.
    """
    return Markup(html.escape(plain(words)))


def element(name: str, attributes: Mapping[str, Value], *children: Markup) -> Markup:
    """Write one element.

    Args:
        name: Its tag.
        attributes: In their order; what is a class is named as in `mousekit.render.look`.
        children: What stands in it.
    """
    written = "".join(f' {key}="{_value(key, value)}"' for key, value in attributes.items())
    inner = "".join(children)
    return Markup(f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>")


def group(*children: Markup) -> Markup:
    """Put elements together.

    Args:
        children: What belongs together.
    """
    return element("g", {}, *children)


def text(
    place: tuple[float, float],
    words: str,
    font: Lettering,
    room: float,
    *,
    kind: str = "ink",
    anchor: str = "start",
) -> Markup:
    """Write one line that is never wider than its room; what does not fit is cut.

    Args:
        place: Where it stands, on its base line.
        words: What it says.
        font: Size and weight.
        room: The greatest width.
        kind: The colour, as a class of the style.
        anchor: ``"start"``, ``"middle"`` or ``"end"``: which part of it stands at the place.
    """
    line = shortened(words, font, room)
    if not line:
        return Markup("")
    attributes: dict[str, Value] = {"x": place[0], "y": place[1], "class": f"{kind} {font.name}"}
    if anchor != "start":
        attributes["text-anchor"] = anchor
    if not is_measured(line):
        attributes["textLength"] = min(width_of(line, font), room)
        attributes["lengthAdjust"] = "spacingAndGlyphs"
    return element("text", attributes, said(line))


def prefix_of(kind: str, given: str | None, *said_by: object) -> str:
    """Give the beginning of all ids in a picture: the caller's, or one made of what it shows.

    Args:
        kind: The kind of picture.
        given: What the caller wants; a letter, then letters, digits and hyphens of ASCII.
        said_by: What tells this picture from others of its kind.

    Raises:
        InvalidValueError: If what is given cannot be an id everywhere.
    """
    if given is None:
        digest = hashlib.sha256(repr(said_by).encode()).hexdigest()
        return f"mk-{kind}-{digest[:8]}"
    rest = given.replace("-", "")
    if not (given.isascii() and given[:1].isalpha() and rest.isalnum()):
        expected = "a letter, then letters, digits and hyphens"
        raise InvalidValueError(("prefix",), given, expected)
    return given


@attrs.frozen(kw_only=True)
class Picture:
    """A whole picture, ready to be written.

    Attributes:
        prefix: What all its ids begin with.
        lang: The language of its texts.
        title: What it is, in a few words.
        said: All that it shows, in sentences, for those who do not see it.
        size: Width and height.
        body: What is drawn.

    Danish: *billede*.
    """

    prefix: str
    lang: str
    title: str
    said: Iterable[str]
    size: tuple[float, float]
    body: tuple[Markup, ...]

    def svg(self) -> str:
        """Write it as one element that can stand in a page or be a file of its own."""
        wide, high = self.size
        ids = {"title": f"{self.prefix}-title", "desc": f"{self.prefix}-desc"}
        root: dict[str, Value] = {
            "xmlns": "http://www.w3.org/2000/svg",
            "id": self.prefix,
            "viewBox": f"0 0 {number(wide)} {number(high)}",
            "role": "img",
            "aria-labelledby": " ".join(ids.values()),
            "lang": self.lang,
            "xml:lang": self.lang,
        }
        return element(
            "svg",
            root,
            element("title", {"id": ids["title"]}, said(self.title)),
            element("desc", {"id": ids["desc"]}, said(" ".join(self.said))),
            element("style", {}, Markup(style(self.prefix))),
            element("rect", {"class": "paper", "width": wide, "height": high, "rx": 10}),
            *self.body,
        )


def _value(key: str, value: Value) -> str:
    if not isinstance(value, str):
        return number(value)
    return classes(value) if key == "class" else html.escape(plain(value))
