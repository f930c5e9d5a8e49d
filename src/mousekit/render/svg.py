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
from collections.abc import Mapping
from typing import NewType, TypeAlias

import attrs

from mousekit.errors import InvalidValueError
from mousekit.render.fitting import Lettering, may_overflow, plain, shortened, width_of
from mousekit.render.look import classes, style

__all__ = [
    "Markup",
    "Picture",
    "element",
    "group",
    "number",
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
    if may_overflow(line, font, room):
        attributes["textLength"] = min(width_of(line, font), room)
        attributes["lengthAdjust"] = "spacingAndGlyphs"
    return element("text", attributes, said(line))


def _an_id(_self: object, attribute: "attrs.Attribute[str | None]", value: str | None) -> None:
    if value is None:
        return
    rest = value.replace("-", "")
    if not (value.isascii() and value[:1].isalpha() and rest.isalnum()):
        expected = "a letter, then letters, digits and hyphens"
        raise InvalidValueError((attribute.name,), value, expected)


@attrs.frozen(kw_only=True)
class Picture:
    """A whole picture, ready to be written.

    Attributes:
        kind: Which picture it is.
        prefix: What the caller wants all its ids to begin with.
        lang: The language of its texts.
        title: What it is, in a few words.
        said: All that it shows, in sentences, for those who do not see it.
        size: Width and height.
        body: What is drawn.

    Raises:
        InvalidValueError: If the prefix cannot be an id everywhere.

    Danish: *billede*.
    """

    kind: str
    prefix: str | None = attrs.field(validator=_an_id)
    lang: str
    title: str
    said: str
    size: tuple[float, float]
    body: Markup

    @property
    def id(self) -> str:
        """The beginning of all ids in it; other pictures have another one."""
        if self.prefix is not None:
            return self.prefix
        shown = f"{self.lang}\n{self.title}\n{self.said}\n{self.body}"
        return f"mk-{self.kind}-{hashlib.sha256(said(shown).encode()).hexdigest()[:8]}"

    def svg(self) -> str:
        """Write it as one element that can stand in a page or be a file of its own."""
        wide, high = self.size
        title, desc = f"{self.id}-title", f"{self.id}-desc"
        root: dict[str, Value] = {
            "xmlns": "http://www.w3.org/2000/svg",
            "id": self.id,
            "viewBox": f"0 0 {number(wide)} {number(high)}",
            "role": "img",
            "aria-labelledby": title,
            "aria-describedby": desc,
            "lang": self.lang,
            "xml:lang": self.lang,
        }
        return element(
            "svg",
            root,
            element("title", {"id": title}, said(self.title)),
            element("desc", {"id": desc}, said(self.said)),
            element("style", {}, Markup(style(self.id))),
            element("rect", {"class": "paper", "width": wide, "height": high, "rx": 10}),
            self.body,
        )


def _value(key: str, value: Value) -> str:
    if not isinstance(value, str):
        return number(value)
    return classes(value) if key == "class" else html.escape(plain(value))
