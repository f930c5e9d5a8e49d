"""The annual wheel as a picture: the months round, what falls when, and how far the year is.

What lives here: where everything stands on the wheel and in the list below it.  What must not: when
things fall and how far they are (`mousekit.render.stations`).

The list names what the wheel shows by a letter, so that long words have room and no two texts can
stand on each other.  Inside the months stands what falls within the period, outside of them what
falls in another year.
"""

import math
import string
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from types import NoneType
from typing import Final, TypeAlias

import attrs

from mousekit.conversation import Conversation
from mousekit.cycle import Cycle, Phase
from mousekit.language.days import day_in_words, week_in_words
from mousekit.language.pictures import month_in_short, picture_text, short_day
from mousekit.language.process import word
from mousekit.render.access import FEWEST
from mousekit.render.fitting import (
    BODY,
    HEADING,
    LABEL,
    NAME,
    SMALL,
    TITLE,
    Lettering,
    begun,
    width_of,
)
from mousekit.render.given import a_day, called, expect
from mousekit.render.shapes import BADGE, State, arrow, badge, on_circle, sector, spoke, spread
from mousekit.render.stations import (
    WAY,
    Station,
    Talks,
    followed_up,
    phase_spans,
    phases_reached,
    stations,
    talks_held,
    talks_of,
)
from mousekit.render.svg import Markup, Picture, element, group, text
from mousekit.schedule import YearPlan, add_months
from mousekit.values.people import Period

__all__ = ["wheel_svg"]

_WIDE: Final = 400
_EDGE: Final = 16
_MIDDLE: Final = (200.0, 256.0)
_CORE: Final = 72.0
_PHASES: Final = (87.0, 106.0)
_INNER: Final = 119.0
_MONTHS: Final = (133.0, 163.0)
_HAND: Final = (173.0, 163.0)
_OUTER: Final = 185.0
_LISTS: Final = 476
_ROW: Final = 24
_HIGH_ROW: Final = 38
_STATIONS: Final = _LISTS + 22 + 3 * _ROW + 34
_SEGMENTS: Final = 12
_MOST: Final = 24
"""So many things have room on the wheel; what is more stands in the list alone."""


def wheel_svg(
    cycle: Cycle,
    conversations: Iterable[Conversation] = (),
    *,
    plan: YearPlan | None = None,
    today: date,
    lang: str,
    names: Mapping[str, str] | None = None,
    prefix: str | None = None,
) -> str:
    """Draw the annual wheel of a cycle; it names no person, so everybody in the unit may see it.

    Args:
        cycle: The unit's year.
        conversations: Those of its conversations that are at hand; others are left out.  With
            them the wheel knows every follow-up and its day, and counts them from five people on.
        plan: The plan of the year; without one, later dates count from the window of the cycle.
            Where the cycle has a window of its own, that one counts.
        today: The day that is marked as today.
        lang: ``"da"`` or ``"en"``.
        names: How the unit is called, by its id; the id itself if it is not there.
        prefix: What all ids in the picture begin with; made of what it shows if not given.

    Returns:
        One ``svg`` element, to be put into a page or written to a file.

    Raises:
        InvalidValueError: If the language is another, the prefix cannot be an id, the day has a
            time, or a date falls in a year without a known Easter.
        TypeError: If an object is of another class.

    Danish: *årshjul*.  Sources: R001, R022, B2-M.
    """
    talks = talks_of(cycle, conversations)
    expect(plan, YearPlan, NoneType)
    wheel = _Wheel(
        cycle=cycle,
        talks=talks,
        plan=plan,
        today=a_day(today),
        lang=lang,
        unit=called(names, cycle.unit),
        stations=stations(cycle, talks, plan, today),
    )
    return Picture(
        kind="wheel",
        prefix=prefix,
        lang=lang,
        title=f"{_title(wheel)}: {wheel.unit}",
        said=" ".join(_said(wheel)),
        size=(_WIDE, _STATIONS + len(wheel.stations) * _HIGH_ROW + _EDGE),
        body=group(
            *_head(wheel),
            *_months(wheel),
            *_phases(wheel),
            *_hand(wheel),
            *_badges(wheel),
            *_core(wheel),
            *_phase_list(wheel),
            *_station_list(wheel),
        ),
    ).svg()


@attrs.frozen(kw_only=True)
class _Wheel:
    """All that is drawn."""

    cycle: Cycle
    talks: Talks
    plan: YearPlan | None
    today: date
    lang: str
    unit: str
    stations: tuple[Station, ...]

    @property
    def first(self) -> date:
        return self.cycle.period.first.replace(day=1)

    @property
    def months(self) -> int:
        last = self.cycle.period.last
        return (last.year - self.first.year) * 12 + last.month - self.first.month + 1

    @property
    def years(self) -> tuple[int, ...]:
        period = self.cycle.period
        return (period.first.year,) if period.first.year == period.last.year else ()

    def say(self, key: str, **params: str | int) -> str:
        return picture_text(key, self.lang, **params)

    def turns(self, day: date) -> float:
        """Say how often the wheel has gone round by the morning of a day."""
        end = add_months(self.first, self.months)
        return (day - self.first) / (end - self.first)

    def angle(self, day: date) -> float:
        return self.turns(day) % 1 * 360


def _title(wheel: _Wheel) -> str:
    period = wheel.cycle.period
    years = dict.fromkeys((str(period.first.year), str(period.last.year)))
    return wheel.say("wheel/title", years="–".join(years))


def _head(wheel: _Wheel) -> Iterator[Markup]:
    room = _WIDE - 2 * _EDGE
    yield text((_EDGE, 32), _title(wheel), TITLE, room)
    yield text((_EDGE, 51), wheel.unit, BODY, room, kind="soft")


def _months(wheel: _Wheel) -> Iterator[Markup]:
    step = -(-wheel.months // _SEGMENTS)
    for at, start in enumerate(range(0, wheel.months, step)):
        first = add_months(wheel.first, start)
        after = add_months(wheel.first, min(start + step, wheel.months))
        angles = (360 * wheel.turns(first), 360 * wheel.turns(after))
        yield sector(_MIDDLE, _MONTHS, angles, "odd shade" if at % 2 else "even shade")
        name = month_in_short(first.month, wheel.lang)
        label = name if step < _SEGMENTS else f"’{first.year % 100:02}"
        yield _on_ring(_MONTHS, sum(angles) / 2, label, LABEL, "ink")


def _on_ring(
    radii: tuple[float, float], angle: float, words: str, font: Lettering, kind: str
) -> Markup:
    x, y = on_circle(_MIDDLE, sum(radii) / 2, angle)
    return text((x, y + 4), words, font, radii[1] - radii[0] - 2, kind=kind, anchor="middle")


def _phases(wheel: _Wheel) -> Iterator[Markup]:
    yield sector(_MIDDLE, _PHASES, (0, 360), "even")
    spans = () if wheel.plan is None else phase_spans(wheel.cycle, wheel.plan)
    for phase, days in spans:
        turns = (wheel.turns(day) for day in (days.first, days.last + _DAY))
        first, after = (360 * min(max(turn, 0), 1) for turn in turns)
        if first < after:
            yield from _phase(wheel, phase, (first, after))


def _phase(wheel: _Wheel, phase: Phase, angles: tuple[float, float]) -> Iterator[Markup]:
    kind = _KINDS[_phase_state(wheel.cycle, phase)]
    yield sector(_MIDDLE, _PHASES, angles, f"{kind[0]} shade")
    if angles[1] - angles[0] >= _ROOM_FOR_A_FIGURE:
        figure = str(WAY.index(phase) + 1)
        yield _on_ring(_PHASES, sum(angles) / 2, figure, LABEL, kind[1])


_DAY: Final = timedelta(days=1)
_ROOM_FOR_A_FIGURE: Final = 11
_KINDS: Final = {
    State.DONE: ("passed", "ink"),
    State.DUE: ("now", "on-now"),
    State.AHEAD: ("odd", "ink"),
    State.LEFT_OUT: ("even", "soft"),
}


def _phase_state(cycle: Cycle, phase: Phase) -> State:
    reached = phases_reached(cycle)
    if phase is cycle.phase:
        return State.DUE
    if phase in reached:
        return State.DONE
    return State.AHEAD if reached else State.LEFT_OUT


def _hand(wheel: _Wheel) -> Iterator[Markup]:
    angle = wheel.angle(wheel.today)
    kind = "hand" if wheel.today in wheel.cycle.period else "ahead"
    yield spoke(_MIDDLE, (_PHASES[1], _MONTHS[0]), (angle, angle), "thread")
    yield arrow(_MIDDLE, _HAND, angle, kind)
    yield arrow(_MIDDLE, (_CORE, _CORE + 8.5), angle, kind)


_Thing: TypeAlias = tuple[float, State, str]


def _today(wheel: _Wheel, badges: tuple[float, ...]) -> Iterator[Markup]:
    """Name the day beside its pointer, where no badge stands."""
    words, angle = wheel.say("wheel/today"), wheel.angle(wheel.today)
    wide, high = width_of(words, SMALL) / 2, SMALL.size / 2
    there = [on_circle(_MIDDLE, _OUTER, place) for place in badges]
    for turn in _BESIDE:
        x, y = _beside((wide, high), angle, turn)
        if all(abs(x - a) > wide + BADGE + 1 or abs(y - b) > high + BADGE + 3 for a, b in there):
            yield text((x, y + 4), words, SMALL, 2 * wide, anchor="middle")
            return


def _beside(half: tuple[float, float], angle: float, turn: int) -> tuple[float, float]:
    """Find the middle of a text that stands outside of the months, beside an angle."""
    wide, high = half
    place = radius = angle
    for _ in range(_NEARER):
        across, along = (abs(part(math.radians(place))) for part in (math.sin, math.cos))
        radius = _MONTHS[1] + 3 + wide * across + high * along
        aside = wide * along + high * across + 8
        place = angle + turn * math.degrees(aside / radius)
    return on_circle(_MIDDLE, radius, place)


_BESIDE: Final = (1, -1, 2, -2, 3, -3)
_NEARER: Final = 3
"""How often the place is reckoned anew, since the room a text needs hangs on where it stands."""


def _badges(wheel: _Wheel) -> Iterator[Markup]:
    inside: list[_Thing] = []
    outside: list[_Thing] = []
    for letter, station in _lettered(wheel):
        if station.days is not None and letter:
            day = station.days.first
            lane = inside if 0 <= wheel.turns(day) < 1 else outside
            lane.append((wheel.angle(day), station.state, letter))
    for things, radius, rim in ((inside, _INNER, _MONTHS[0]), (outside, _OUTER, _MONTHS[1])):
        yield from _lane(sorted(things), radius, rim)
    yield from _today(wheel, _places(sorted(outside), _OUTER))


def _places(things: list[_Thing], radius: float) -> tuple[float, ...]:
    apart = 360 * (2 * BADGE + 3) / (2 * math.pi * radius)
    return spread([angle for angle, _, _ in things], apart)


def _lane(things: list[_Thing], radius: float, rim: float) -> Iterator[Markup]:
    places = _places(things, radius)
    near = radius + BADGE if radius < rim else radius - BADGE
    for (angle, _, _), place in zip(things, places, strict=True):
        yield spoke(_MIDDLE, (rim, near), (angle, place), "thread")
    for (_, state, letter), place in zip(things, places, strict=True):
        yield badge(on_circle(_MIDDLE, radius, place), state, letter)


def _lettered(wheel: _Wheel) -> Iterator[tuple[str, Station]]:
    letters = string.ascii_uppercase[:_MOST]
    for at, station in enumerate(wheel.stations):
        yield letters[at : at + 1], station


def _core(wheel: _Wheel) -> Iterator[Markup]:
    x, y = _MIDDLE
    phase, reached = wheel.cycle.phase, phases_reached(wheel.cycle)
    above = wheel.say("wheel/over")
    if phase in WAY:
        above = wheel.say("wheel/phase", number=len(reached), all=len(WAY))
    lines = (
        (-25, above, LABEL, "soft", 112),
        (-6, _phase_name(wheel, phase), NAME, "ink", 140),
        (17, wheel.say("wheel/today"), LABEL, "soft", 112),
        (33, day_in_words(wheel.today, wheel.lang), LABEL, "ink", 122),
    )
    yield element("circle", {"class": "core", "cx": x, "cy": y, "r": _CORE})
    for down, words, font, kind, room in lines:
        yield text((x, y + down), words, font, room, kind=kind, anchor="middle")


def _phase_name(wheel: _Wheel, phase: Phase) -> str:
    return word("STATES", phase, wheel.lang)


def _phase_list(wheel: _Wheel) -> Iterator[Markup]:
    yield text((_EDGE, _LISTS), wheel.say("wheel/phases"), HEADING, _WIDE - 2 * _EDGE)
    rows = -(-len(WAY) // 2)
    for at, phase in enumerate(WAY):
        x = _EDGE + BADGE + (at // rows) * (_WIDE / 2 - 6)
        y = _LISTS + 22 + (at % rows) * _ROW
        state = _phase_state(wheel.cycle, phase)
        font = NAME if phase is wheel.cycle.phase else BODY
        name = text((x + 18, y + 4), begun(_phase_name(wheel, phase)), font, _WIDE / 2 - 52)
        yield group(badge((x, y), state, str(at + 1)), name)


def _station_list(wheel: _Wheel) -> Iterator[Markup]:
    yield text((_EDGE, _STATIONS - 16), wheel.say("wheel/stations"), HEADING, _WIDE - 2 * _EDGE)
    for at, (letter, station) in enumerate(_lettered(wheel)):
        yield _station_row(wheel, letter, station, _STATIONS + at * _HIGH_ROW)


def _station_row(wheel: _Wheel, letter: str, station: Station, y: float) -> Markup:
    left, right = _EDGE + 2 * BADGE + 8, _WIDE - _EDGE
    state = wheel.say(f"state/{station.state}")
    return group(
        badge((_EDGE + BADGE, y + 13), station.state, letter),
        text((left, y + 10), _name(wheel, station), NAME, right - left - 92),
        text((left, y + 26), _when(wheel, station), LABEL, right - left - 92, kind="soft"),
        text((right, y + 10), state, BODY, 88, anchor="end"),
        text((right, y + 26), _count(wheel, station), LABEL, 88, kind="soft", anchor="end"),
    )


def _name(wheel: _Wheel, station: Station) -> str:
    months = wheel.cycle.policy.follow_up.months
    if station.key != "follow-up":
        return wheel.say(f"station/{station.key}")
    if len(months) < station.number:
        return wheel.say("station/follow-up-number", number=station.number)
    count = months[station.number - 1]
    return wheel.say("station/follow-up-one" if count == 1 else "station/follow-up", months=count)


def _when(wheel: _Wheel, station: Station) -> str:
    """Write the days for the list: a single one in words, a span in short."""
    days = station.days
    if days is None or days.first == days.last:
        return _in_words(wheel, days)
    first, last = (short_day(day, wheel.lang, *wheel.years) for day in (days.first, days.last))
    span = wheel.say("span", first=first, last=last)
    return wheel.say("wheel/weeks", span=span, weeks=_weeks(wheel, days))


def _weeks(wheel: _Wheel, days: Period) -> str:
    first, last = (week_in_words(day, wheel.lang) for day in (days.first, days.last))
    return first if first == last else f"{first}–{last.rpartition(' ')[2]}"


def _in_words(wheel: _Wheel, days: Period | None) -> str:
    if days is None:
        return wheel.say("wheel/no-day")
    first, last = (day_in_words(day, wheel.lang) for day in (days.first, days.last))
    return first if days.first == days.last else wheel.say("span", first=first, last=last)


def _count(wheel: _Wheel, station: Station) -> str:
    """Count what is done of something; whoever was followed up could be named from few."""
    counts = {
        "conversations": ("wheel/held", 1, talks_held(wheel.cycle, wheel.talks)),
        "follow-up": (
            "wheel/followed-up",
            FEWEST,
            followed_up(station.number, wheel.cycle, wheel.talks),
        ),
    }
    key, fewest, count = counts.get(station.key, ("", 0, None))
    return wheel.say(key, count=count[0], all=count[1]) if count and count[1] >= fewest else ""


def _said(wheel: _Wheel) -> Iterator[str]:
    span = _in_words(wheel, wheel.cycle.period)
    yield wheel.say("wheel/period", span=span, today=day_in_words(wheel.today, wheel.lang))
    is_open = wheel.cycle.phase in WAY
    key = "wheel/now" if is_open else "wheel/now-over"
    yield wheel.say(key, phase=_phase_name(wheel, wheel.cycle.phase))
    for station in wheel.stations:
        state = wheel.say(f"state/{station.state}")
        count = _count(wheel, station)
        yield wheel.say(
            "wheel/station",
            name=_name(wheel, station),
            day=_in_words(wheel, station.days),
            state=f"{state}, {count}" if count else state,
        )
