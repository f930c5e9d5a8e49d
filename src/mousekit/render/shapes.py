"""The shapes of the pictures: places on a circle, sectors, badges, and badges kept apart.

What lives here: geometry.  What must not: texts, and what a shape stands for.

An angle is in degrees, clockwise from the top, as on a clock.
"""

import enum
import math
from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from mousekit.render.fitting import LABEL
from mousekit.render.svg import Markup, element, group, number, text

__all__ = ["BADGE", "State", "arrow", "badge", "mark", "on_circle", "sector", "spoke", "spread"]

Place: TypeAlias = tuple[float, float]

BADGE: Final = 10.0
"""Half the width of a badge."""
_HALF: Final = 180
_WHOLE: Final = 359.99


class State(enum.StrEnum):
    """How far something is; each state has a shape, a colour and a word of its own.

    Danish: *tilstand*.
    """

    DONE = "done"
    """A filled circle."""
    DUE = "due"
    """A circle with a thick ring."""
    LATE = "late"
    """A filled square."""
    AHEAD = "ahead"
    """An empty circle."""
    LEFT_OUT = "left-out"
    """A pale circle without a ring."""
    UNKNOWN = "unknown"
    """A broken circle."""


def on_circle(middle: Place, radius: float, angle: float) -> Place:
    """Find a place on a circle.

    Args:
        middle: The middle of the circle.
        radius: Its radius.
        angle: Clockwise from the top.
    """
    turn = math.radians(angle)
    return middle[0] + radius * math.sin(turn), middle[1] - radius * math.cos(turn)


def sector(
    middle: Place, radii: tuple[float, float], angles: tuple[float, float], kind: str
) -> Markup:
    """Draw a piece of a ring, or the whole ring.

    Args:
        middle: The middle of the circle.
        radii: The inner and the outer radius.
        angles: From where to where, clockwise.
        kind: Its colour.
    """
    inner, outer = radii
    if angles[1] - angles[0] >= _WHOLE:
        path = _circle(middle, outer) + _circle(middle, inner)
        return element("path", {"class": kind, "fill-rule": "evenodd", "d": path})
    there = _arc(middle, outer, angles, 1)
    back = _arc(middle, inner, (angles[1], angles[0]), 0)
    return element("path", {"class": kind, "d": f"M{there}L{back}Z"})


def spoke(
    middle: Place, radii: tuple[float, float], angles: tuple[float, float], kind: str
) -> Markup:
    """Draw a line from one circle to another.

    Args:
        middle: The middle of both.
        radii: Of the one and the other.
        angles: On the one and the other.
        kind: Its colour.
    """
    (x1, y1), (x2, y2) = map(on_circle, (middle, middle), radii, angles)
    return element("path", {"class": kind, "d": f"M{_at(x1, y1)}L{_at(x2, y2)}"})


def arrow(middle: Place, radii: tuple[float, float], angle: float, kind: str) -> Markup:
    """Draw a pointer on a circle.

    Args:
        middle: The middle of the circle.
        radii: Where its foot is, and where its tip.
        angle: Where it points.
        kind: Its colour.
    """
    foot, tip = radii
    half = math.degrees(5 / foot)
    corners = [(foot, angle - half), (tip, angle), (foot, angle + half)]
    points = "L".join(_at(*on_circle(middle, radius, turn)) for radius, turn in corners)
    return element("path", {"class": kind, "d": f"M{points}Z"})


def badge(place: Place, state: State, sign: str) -> Markup:
    """Draw a sign in the shape of its state.

    Args:
        place: Its middle.
        state: Which shape.
        sign: One or two letters or figures.
    """
    x, y = place
    words = text((x, y + 4), sign, LABEL, 2 * BADGE - 4, kind=f"on-{state}", anchor="middle")
    return group(_shape(place, state, BADGE - 0.5), words)


def mark(place: Place, state: State) -> Markup:
    """Draw a state without a sign, with a tick, a dot or a bar so that it is read in grey too.

    Args:
        place: Its middle.
        state: Which shape.
    """
    shape = _shape(place, state, 7)
    return group(shape, _inner(place, state)) if state in _INNER else group(shape)


_INNER: Final = {
    State.DONE: ("check", "M{0},{1}m-3.2,0.2l2.3,2.5l4.2,-5"),
    State.DUE: ("dot", "M{0},{1}m-3,0a3,3 0 1 0 6,0a3,3 0 1 0 -6,0"),
    State.LATE: ("bang", "M{0},{1}m0,-4v4.6m0,1.6v2"),
    State.LEFT_OUT: ("cross", "M{0},{1}m-3,0h6"),
}


def _inner(place: Place, state: State) -> Markup:
    kind, path = _INNER[state]
    return element("path", {"class": kind, "d": path.format(*map(number, place))})


def _shape(place: Place, state: State, radius: float) -> Markup:
    x, y = place
    if state is not State.LATE:
        return element("circle", {"class": state, "cx": x, "cy": y, "r": radius})
    side = 2 * radius
    corner = {"x": x - radius, "y": y - radius, "width": side, "height": side, "rx": 2}
    return element("rect", {"class": state, **corner})


def spread(angles: Sequence[float], apart: float) -> tuple[float, ...]:
    """Move places on a circle as little as needed, so that they are so far apart at least.

    They keep their order; where there is no room for all of them, they stand evenly round.

    Args:
        angles: From 0 up to 360, in their order.
        apart: The smallest distance in degrees.
    """
    count = len(angles)
    if not count:
        return ()
    cut = _widest_gap(angles)
    line = [angle + 360 for angle in angles[:cut]]
    line = [*angles[cut:], *line]
    moved = [place + at * apart for at, place in enumerate(_rising(line, apart))]
    if moved[-1] - moved[0] > 360 - apart:
        moved = [line[0] + at * 360 / count for at in range(count)]
    placed = [angle % 360 for angle in moved]
    return tuple(placed[count - cut :] + placed[: count - cut])


def _widest_gap(angles: Sequence[float]) -> int:
    gaps = [
        angle - before for before, angle in zip((angles[-1] - 360, *angles), angles, strict=False)
    ]
    return gaps.index(max(gaps))


def _rising(line: Iterable[float], apart: float) -> Iterable[float]:
    """Give the places nearest to a line of them that never fall, each less what it is moved by."""
    blocks: list[tuple[float, int]] = []
    for at, place in enumerate(line):
        total, count = place - at * apart, 1
        while blocks and blocks[-1][0] / blocks[-1][1] > total / count:
            before = blocks.pop()
            total, count = total + before[0], count + before[1]
        blocks.append((total, count))
    return (total / count for total, count in blocks for _ in range(count))


def _circle(middle: Place, radius: float) -> str:
    x, y = middle
    half = f"A{number(radius)},{number(radius)} 0 0 1 "
    bottom, top = _at(x, y + radius), _at(x, y - radius)
    return f"M{top}{half}{bottom}{half}{top}Z"


def _arc(middle: Place, radius: float, angles: tuple[float, float], sweep: int) -> str:
    first, last = (_at(*on_circle(middle, radius, angle)) for angle in angles)
    large = int(abs(angles[1] - angles[0]) > _HALF)
    return f"{first}A{number(radius)},{number(radius)} 0 {large} {sweep} {last}"


def _at(x: float, y: float) -> str:
    return f"{number(x)},{number(y)}"
