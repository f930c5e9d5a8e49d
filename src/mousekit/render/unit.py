"""The unit at a glance as a picture: each employee a row, with the steps that were reached.

What lives here: rows and columns.  What must not: what was said, and anything by which people could
be put in an order: no sums for a person, no speed, no marks; the rows come as the unit named them.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

import attrs

from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.language.days import day_in_words
from mousekit.language.pictures import picture_text, short_day
from mousekit.language.process import member_word, word
from mousekit.marks import EmployeeMark
from mousekit.render.fitting import BODY, LABEL, NAME, SMALL, TITLE, width_of, wrapped
from mousekit.render.shapes import State, mark
from mousekit.render.stations import NOBODY, Talks, talks_of
from mousekit.render.steps import Step, StepReached, steps
from mousekit.render.svg import Markup, Picture, element, group, number, text

__all__ = ["unit_svg"]

_WIDE: Final = 400
_EDGE: Final = 16
_HEAD: Final = 100
_ROW: Final = 66
_LOW_ROW: Final = 30
_COLUMN: Final = (_WIDE - 2 * _EDGE) / len(Step)


def unit_svg(
    cycle: Cycle,
    conversations: Iterable[Conversation] = (),
    *,
    today: date,
    lang: str,
    names: Mapping[str, str] = NOBODY,
    prefix: str | None = None,
) -> str:
    """Draw how far each employee's conversation is: who and when, never what was said.

    It is made for the leader and for HR; a committee sees numbers only, not names (B2-M).

    Args:
        cycle: The unit's year.
        conversations: Those of its conversations that are at hand; others are left out.  Without
            them the picture shows what the cycle itself knows.
        today: The day on which it is looked at.
        lang: ``"da"`` or ``"en"``.
        names: What the unit and its employees are called, by id; the id itself if it is not there.
        prefix: What all ids in the picture begin with; made of what it shows if not given.

    Returns:
        One ``svg`` element, to be put into a page or written to a file.

    Raises:
        InvalidValueError: If the language is another, or the prefix cannot be an id.

    Danish: *enhedens samtaler*.  Sources: R061, X037, B2-M.
    """
    sheet = _sheet(cycle, talks_of(cycle, conversations), today, lang, names)
    return Picture(
        kind="unit",
        prefix=prefix,
        lang=lang,
        title=f"{sheet.say('unit/title')}: {sheet.unit}",
        said=" ".join(_said(sheet)),
        size=(_WIDE, _bottom(sheet.rows) + (8 if sheet.rows else _LOW_ROW)),
        body=group(*_head(sheet), *_columns(sheet), *_rows(sheet)),
    ).svg()


@attrs.frozen(kw_only=True)
class _Row:
    """One employee."""

    name: str
    about: str
    steps: tuple[StepReached, ...]
    is_expected: bool

    @property
    def has_track(self) -> bool:
        """Whether there is, or will be, a conversation."""
        return any(one.state is not State.LEFT_OUT for one in self.steps)


@attrs.frozen(kw_only=True)
class _Sheet:
    """All that is drawn."""

    rows: tuple[_Row, ...]
    unit: str
    year: int
    today: date
    lang: str

    def say(self, key: str, **params: str | int) -> str:
        return picture_text(key, self.lang, **params)


def _sheet(cycle: Cycle, talks: Talks, today: date, lang: str, names: Mapping[str, str]) -> _Sheet:
    rows = tuple(
        _Row(
            name=names.get(one.employee, one.employee),
            about=_about(one, talks.get(one.conversation or ""), lang),
            steps=steps(one, talks.get(one.conversation or ""), today),
            is_expected=one.is_expected,
        )
        for one in cycle.marks
    )
    unit = names.get(cycle.unit, cycle.unit)
    return _Sheet(rows=rows, unit=unit, year=cycle.period.first.year, today=today, lang=lang)


def _about(one: EmployeeMark, talk: Conversation | None, lang: str) -> str:
    """Say in one or two words where somebody is; why somebody is excused is not said."""
    if not one.is_expected:
        return member_word("Standing", one.standing, lang) or ""
    if one.wants_talk:
        return picture_text("unit/wants", lang)
    if talk is not None:
        return word("STATES", talk.stage, lang)
    return member_word("TalkMark", one.talk, lang) or ""


def _head(sheet: _Sheet) -> Iterator[Markup]:
    room = _WIDE - 2 * _EDGE
    today = day_in_words(sheet.today, sheet.lang)
    yield text((_EDGE, 32), sheet.say("unit/title"), TITLE, room)
    yield text((_EDGE, 51), sheet.unit, BODY, room - 140, kind="soft")
    yield text((_WIDE - _EDGE, 51), today, BODY, 132, kind="soft", anchor="end")


def _columns(sheet: _Sheet) -> Iterator[Markup]:
    expected = [row for row in sheet.rows if row.is_expected]
    for at, step in enumerate(Step):
        x = _middle(at)
        done = sum(row.steps[at].state is State.DONE for row in expected)
        count = sheet.say("unit/count", count=done, all=len(expected))
        lines = wrapped(_step(sheet, step), SMALL, _COLUMN - 2, 2)
        for up, line in enumerate(reversed(lines)):
            yield text((x, _HEAD - 13 * up), line, SMALL, _COLUMN - 2, anchor="middle")
        yield text((x, _HEAD + 15), count, SMALL, _COLUMN - 2, kind="soft", anchor="middle")


def _middle(at: int) -> float:
    return _EDGE + _COLUMN * (at + 0.5)


def _step(sheet: _Sheet, step: Step) -> str:
    return sheet.say(f"step/{step}")


def _rows(sheet: _Sheet) -> Iterator[Markup]:
    if not sheet.rows:
        yield text((_EDGE, _bottom(()) + 19), sheet.say("unit/nobody"), BODY, _WIDE - 2 * _EDGE)
    for at, row in enumerate(sheet.rows):
        track = _track(sheet, row, _bottom(sheet.rows[:at])) if row.has_track else ()
        yield group(*_line(row, _bottom(sheet.rows[:at])), *track)


def _bottom(rows: Iterable[_Row]) -> float:
    """Find where the next row begins."""
    return _HEAD + 26 + sum(_ROW if row.has_track else _LOW_ROW for row in rows)


def _line(row: _Row, y: float) -> Iterator[Markup]:
    yield element("path", {"class": "line", "d": f"M{_EDGE},{number(y)}H{_WIDE - _EDGE}"})
    room = _WIDE - 2 * _EDGE
    yield text((_EDGE, y + 19), row.name, NAME, room - width_of(row.about, LABEL) - 12)
    yield text((_WIDE - _EDGE, y + 19), row.about, LABEL, room, kind="soft", anchor="end")


def _track(sheet: _Sheet, row: _Row, y: float) -> Iterator[Markup]:
    first, last = _middle(0), _middle(len(Step) - 1)
    yield element(
        "path", {"class": "line", "d": f"M{number(first)},{number(y + 36)}H{number(last)}"}
    )
    for at, reached in enumerate(row.steps):
        x = _middle(at)
        yield mark((x, y + 36), reached.state)
        day = "" if reached.on is None else short_day(reached.on, sheet.lang, sheet.year)
        yield text((x, y + 57), day, SMALL, _COLUMN - 2, kind="soft", anchor="middle")


_SAID: Final[Mapping[State, str]] = {
    State.DONE: "unit/step",
    State.AHEAD: "unit/planned",
    State.LATE: "unit/late",
    State.LEFT_OUT: "unit/left-out",
}


def _said(sheet: _Sheet) -> Iterator[str]:
    yield f"{sheet.unit}, {day_in_words(sheet.today, sheet.lang)}."
    if not sheet.rows:
        yield sheet.say("unit/nobody")
    for row in sheet.rows:
        what = [row.about, *(_said_of(sheet, *pair) for pair in zip(Step, row.steps, strict=True))]
        yield sheet.say("unit/row", name=row.name, what="; ".join(filter(None, what)))


def _said_of(sheet: _Sheet, step: Step, reached: StepReached) -> str:
    if (step, reached.state) == (Step.SIGNED, State.DUE):
        return sheet.say("unit/again")
    key = _SAID.get(reached.state)
    if key is None or (reached.state is State.AHEAD and reached.on is None):
        return ""
    day = "" if reached.on is None else day_in_words(reached.on, sheet.lang)
    return sheet.say(key, step=_step(sheet, step), day=day).strip()
