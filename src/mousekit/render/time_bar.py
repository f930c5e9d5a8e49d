"""The time of a conversation as a picture: the minutes planned, and the minutes it took.

What lives here: two bars on one scale, and the parts with their minutes below them.  What must not:
what was said, and why a part was left out.
"""

from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from mousekit.conversation import Conversation
from mousekit.language.pictures import picture_text
from mousekit.language.process import word
from mousekit.render.fitting import BODY, HEADING, LABEL, NAME, TITLE, begun, width_of
from mousekit.render.given import expect
from mousekit.render.shapes import BADGE, State, badge
from mousekit.render.svg import Markup, Picture, element, group, number, text
from mousekit.values.talk import Agenda, ConversationPart, PartHeld

__all__ = ["time_bar_svg"]

_WIDE: Final = 400
_EDGE: Final = 16
_BAR: Final = 28
_BARS: Final = 78
_STEP: Final = 62
_ROW: Final = 38


def time_bar_svg(
    conversation: Conversation | Agenda, *, lang: str, prefix: str | None = None
) -> str:
    """Draw the parts of a conversation as a bar of time, planned and, once there is any, held.

    It shows minutes, and nothing of what was said; it is made for the two.

    Args:
        conversation: The conversation, or an agenda alone.
        lang: ``"da"`` or ``"en"``.
        prefix: What all ids in the picture begin with; made of what it shows if not given.

    Returns:
        One ``svg`` element, to be put into a page or written to a file.

    Raises:
        InvalidValueError: If the language is another, or the prefix cannot be an id.
        TypeError: If it is an object of another class.

    Danish: *samtalens tid*.  Sources: R085-R087, B2-M.
    """
    expect(conversation, Conversation, Agenda)
    bars = _bars(conversation, lang)
    return Picture(
        kind="time-bar",
        prefix=prefix,
        lang=lang,
        title=bars.say("time/title"),
        said="; ".join(_said(bars)),
        size=(_WIDE, _rows_from(bars) + len(bars.rows) * _ROW + 24),
        body=group(
            text((_EDGE, 32), bars.say("time/title"), TITLE, _WIDE - 2 * _EDGE),
            *_drawn(bars),
            *_list(bars),
        ),
    ).svg()


@attrs.frozen(kw_only=True)
class _Row:
    """One part: what was planned, and how it was held, if it was."""

    part: ConversationPart
    planned: int
    held: PartHeld | None

    @property
    def minutes(self) -> int:
        return 0 if self.held is None else self.held.minutes or 0

    @property
    def is_skipped(self) -> bool:
        return self.held is not None and self.held.skipped_because is not None


@attrs.frozen(kw_only=True)
class _Bars:
    """All that is drawn."""

    rows: tuple[_Row, ...]
    lang: str

    @property
    def planned(self) -> int:
        return sum(row.planned for row in self.rows)

    @property
    def held(self) -> int:
        return sum(row.minutes for row in self.rows)

    @property
    def is_held(self) -> bool:
        return any(row.held is not None for row in self.rows)

    def say(self, key: str, **params: str | int) -> str:
        return picture_text(key, self.lang, **params)

    def minutes(self, count: int) -> str:
        return self.say("time/minutes", minutes=count)

    def held_minutes(self) -> str:
        parts = [row.held for row in self.rows if row.held is not None and not row.is_skipped]
        is_known = all(part.minutes is not None for part in parts)
        return self.say("time/minutes" if is_known else "time/at-least", minutes=self.held)

    def name(self, row: _Row) -> str:
        return begun(word("PARTS", row.part, self.lang))


def _bars(talk: Conversation | Agenda, lang: str) -> _Bars:
    agenda, parts = (talk, ()) if isinstance(talk, Agenda) else (talk.agenda, talk.parts)
    held = {one.part: one for one in parts}
    planned = {one.part: one.minutes for one in agenda.parts}
    rows = tuple(
        _Row(part=part, planned=planned.get(part, 0), held=held.get(part))
        for part in {**planned, **held}
    )
    return _Bars(rows=rows, lang=lang)


def _drawn(bars: _Bars) -> Iterator[Markup]:
    scale = (_WIDE - 2 * _EDGE) / max(1, bars.planned, bars.held)
    planned = bars.say("time/planned"), bars.minutes(bars.planned)
    yield from _bar(planned, [row.planned * scale for row in bars.rows], _BARS)
    if bars.is_held:
        held = bars.say("time/held"), bars.held_minutes()
        wide = [row.minutes * scale for row in bars.rows]
        yield from _bar(held, wide, _BARS + _STEP)
        yield from _gaps(bars, wide)


def _bar(labels: tuple[str, str], wide: list[float], y: float) -> Iterator[Markup]:
    half = (_WIDE - 2 * _EDGE) / 2
    yield text((_EDGE, y - 8), begun(labels[0]), BODY, half - 4)
    yield text((_WIDE - _EDGE, y - 8), labels[1], BODY, half - 4, kind="soft", anchor="end")
    yield element("rect", {"class": "even", "x": _EDGE, "y": y, "width": 2 * half, "height": _BAR})
    x: float = _EDGE
    for at, width in enumerate(wide):
        if width:
            yield _segment(at, (x, y), width)
        x += width


def _segment(at: int, place: tuple[float, float], width: float) -> Markup:
    x, y = place
    kind, figure = f"part-{at % 2}", str(at + 1)
    shape = {"x": x, "y": y, "width": width, "height": _BAR}
    drawn = element("rect", {"class": f"{kind} shade", **shape})
    if width_of(figure, LABEL) + 4 > width:
        return drawn
    middle = (x + width / 2, y + _BAR / 2 + 4)
    return group(drawn, text(middle, figure, LABEL, width, kind=f"on-{kind}", anchor="middle"))


def _gaps(bars: _Bars, wide: list[float]) -> Iterator[Markup]:
    """Mark where a part was left out."""
    top = _BARS + _STEP - 5
    for at, row in enumerate(bars.rows):
        if row.is_skipped:
            x = number(_EDGE + sum(wide[:at]))
            path = f"M{x},{number(top)}v{_BAR + 10}"
            yield element("path", {"class": "gap", "d": path})


def _rows_from(bars: _Bars) -> float:
    return _BARS + _BAR + 30 + (_STEP if bars.is_held else 0)


def _list(bars: _Bars) -> Iterator[Markup]:
    top = _rows_from(bars)
    for at, row in enumerate(bars.rows):
        y = top + at * _ROW
        yield group(_sign(at, row, (_EDGE + BADGE, y)), *_line(bars, row, y))
    y = top + len(bars.rows) * _ROW
    rule = f"M{_EDGE},{number(y - 16)}H{_WIDE - _EDGE}"
    yield element("path", {"class": "line", "d": rule})
    yield from _sum(bars, y)


def _sign(at: int, row: _Row, place: tuple[float, float]) -> Markup:
    figure = str(at + 1)
    if row.is_skipped:
        return badge(place, State.UNKNOWN, figure)
    x, y = place
    kind = f"part-{at % 2}"
    circle = element("circle", {"class": kind, "cx": x, "cy": y, "r": BADGE})
    words = text((x, y + 4), figure, LABEL, BADGE, kind=f"on-{kind}", anchor="middle")
    return group(circle, words)


def _line(bars: _Bars, row: _Row, y: float) -> Iterator[Markup]:
    left, right = _EDGE + 2 * BADGE + 8, _WIDE - _EDGE
    planned = f"{bars.say('time/planned')} {bars.minutes(row.planned)}"
    shown = _held(bars, row) if bars.is_held else bars.minutes(row.planned)
    room = right - left
    line = y - 3 if bars.is_held else y + 4
    yield text((left, line), bars.name(row), NAME, room - min(138, width_of(shown, BODY)) - 4)
    yield text((right, line), shown, BODY, 138, anchor="end")
    if bars.is_held:
        yield text((left, y + 12), planned, LABEL, room, kind="soft")


def _held(bars: _Bars, row: _Row) -> str:
    if row.held is None:
        return ""
    if row.is_skipped:
        return bars.say("time/skipped")
    return bars.say("time/unmeasured") if row.held.minutes is None else bars.minutes(row.minutes)


def _sum(bars: _Bars, y: float) -> Iterator[Markup]:
    shown = bars.held_minutes() if bars.is_held else bars.minutes(bars.planned)
    yield text((_EDGE, y + 6), bars.say("time/all"), HEADING, 120)
    yield text((_WIDE - _EDGE, y + 6), shown, HEADING, 220, anchor="end")


def _said(bars: _Bars) -> Iterator[str]:
    planned = bars.minutes(bars.planned)
    params: Mapping[str, str] = {"minutes": planned, "held": bars.held_minutes()}
    yield bars.say("time/both" if bars.is_held else "time/plan", **params)
    for row in bars.rows:
        held = _held(bars, row)
        key = "time/part-held" if held else "time/part"
        yield bars.say(key, name=bars.name(row), minutes=bars.minutes(row.planned), held=held)
