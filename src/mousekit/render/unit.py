"""The unit at a glance as a picture: each employee a row, with the steps that were reached.

What lives here: rows and columns.  What must not: what was said, and anything by which people could
be put in an order: no sums for a person, no speed, no marks; the rows come as the unit named them.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

import attrs

from mousekit.conversation import Conversation, Stage
from mousekit.cycle import Cycle
from mousekit.language.days import day_in_words
from mousekit.language.pictures import picture_text, short_day
from mousekit.language.process import member_word, word
from mousekit.marks import EmployeeMark
from mousekit.render.access import FEWEST
from mousekit.render.fitting import BODY, LABEL, NAME, SMALL, TITLE, begun, width_of, wrapped
from mousekit.render.given import a_day, called, expect
from mousekit.render.shapes import State, mark
from mousekit.render.stations import Talks, talks_of
from mousekit.render.steps import Step, StepReached, is_followed_up_last, steps
from mousekit.render.svg import Markup, Picture, element, group, number, text
from mousekit.values.people import Role

__all__ = ["unit_svg"]

_WIDE: Final = 400
_EDGE: Final = 16
_HEAD: Final = 100
_ROW: Final = 66
_LOW_ROW: Final = 30
_SIGNS: Final = 3
_SIGN: Final = 22
_COLUMN: Final = (_WIDE - 2 * _EDGE) / len(Step)
_IN_NUMBERS: Final = frozenset({Step.PREPARED, Step.FOLLOWED_UP})
"""What only the two parties see of each person; others see numbers (B2-M)."""


def unit_svg(
    cycle: Cycle,
    conversations: Iterable[Conversation] = (),
    *,
    today: date,
    reader: Role,
    lang: str,
    names: Mapping[str, str] | None = None,
    prefix: str | None = None,
) -> str:
    """Draw how far each employee's conversation is: who and when, never what was said.

    It is made for the leader, and for HR and the leader's leader: who has prepared and who was
    followed up they see as numbers only.  A committee sees numbers only, not names (B2-M).

    Args:
        cycle: The unit's year.
        conversations: Those of its conversations that are at hand; others are left out.  Without
            them the picture shows what the cycle itself knows.
        today: The day on which it is looked at.
        reader: Who will see it; all but the two parties see preparation and follow-up in numbers,
            of five people or more.
        lang: ``"da"`` or ``"en"``.
        names: What the unit and its employees are called, by id; the id itself if it is not there.
        prefix: What all ids in the picture begin with; made of what it shows if not given.

    Returns:
        One ``svg`` element, to be put into a page or written to a file.

    Raises:
        InvalidValueError: If the language is another, the prefix cannot be an id, or the day has a
            time.
        TypeError: If an object is of another class.

    Danish: *enhedens samtaler*.  Sources: R061, X037, B2-M.
    """
    shown = _shown_to(reader)
    talks = talks_of(cycle, conversations)
    sheet = _Sheet(
        rows=tuple(_rows_of(cycle, talks, a_day(today), lang, names, shown)),
        unit=called(names, cycle.unit),
        year=cycle.period.first.year,
        today=today,
        lang=lang,
        shown=shown,
    )
    return Picture(
        kind="unit",
        prefix=prefix,
        lang=lang,
        title=f"{sheet.say('unit/title')}: {sheet.unit}",
        said=" ".join(_said(sheet)),
        size=(_WIDE, _legend_from(sheet) + _legend_high(sheet)),
        body=group(*_head(sheet), *_columns(sheet), *_rows(sheet), *_legend(sheet)),
    ).svg()


@attrs.frozen(kw_only=True)
class _Row:
    """One employee."""

    name: str
    about: str
    steps: tuple[StepReached, ...]
    is_expected: bool
    has_track: bool
    """Whether there is, or will be, a conversation."""


@attrs.frozen(kw_only=True)
class _Sheet:
    """All that is drawn."""

    rows: tuple[_Row, ...]
    unit: str
    year: int
    today: date
    lang: str
    shown: tuple[Step, ...]
    """The steps that the reader sees of each person."""

    def say(self, key: str, **params: str | int) -> str:
        return picture_text(key, self.lang, **params)

    def of_each(self, row: _Row) -> Iterator[tuple[Step, StepReached]]:
        pairs = zip(Step, row.steps, strict=True)
        return ((step, reached) for step, reached in pairs if step in self.shown)

    def count(self, step: Step) -> str:
        expected = [row for row in self.rows if row.is_expected]
        if step not in self.shown and len(expected) < FEWEST:
            return self.say("unit/too-few")
        at = list(Step).index(step)
        done = sum(row.steps[at].state is State.DONE for row in expected)
        return self.say("unit/count", count=done, all=len(expected))


def _shown_to(reader: Role) -> tuple[Step, ...]:
    expect(reader, Role)
    is_party = reader in {Role.EMPLOYEE, Role.LEADER}
    return tuple(step for step in Step if is_party or step not in _IN_NUMBERS)


def _rows_of(
    cycle: Cycle,
    talks: Talks,
    today: date,
    lang: str,
    names: Mapping[str, str] | None,
    shown: tuple[Step, ...],
) -> Iterator[_Row]:
    for one in cycle.marks:
        talk = talks.get(one.conversation or "")
        reached = steps(one, talk, today)
        seen = (way for step, way in zip(Step, reached, strict=True) if step in shown)
        yield _Row(
            name=called(names, one.employee),
            about=_about(one, talk, lang, shown),
            steps=reached,
            is_expected=one.is_expected,
            has_track=any(way.state is not State.LEFT_OUT for way in seen),
        )


def _about(one: EmployeeMark, talk: Conversation | None, lang: str, shown: tuple[Step, ...]) -> str:
    """Say in one or two words what happened last; why somebody is excused is not said."""
    if not one.is_expected:
        return member_word("Standing", one.standing, lang) or ""
    if one.wants_talk:
        return picture_text("unit/wants", lang)
    if Step.FOLLOWED_UP in shown and is_followed_up_last(one, talk):
        return picture_text("step/followed-up", lang)
    if talk is None:
        return member_word("TalkMark", one.talk, lang) or ""
    is_hidden = talk.stage is Stage.PREPARED and Step.PREPARED not in shown
    return word("STATES", Stage.INVITED if is_hidden else talk.stage, lang)


def _head(sheet: _Sheet) -> Iterator[Markup]:
    room = _WIDE - 2 * _EDGE
    today = day_in_words(sheet.today, sheet.lang)
    yield text((_EDGE, 32), sheet.say("unit/title"), TITLE, room)
    yield text((_EDGE, 51), sheet.unit, BODY, room - 140, kind="soft")
    yield text((_WIDE - _EDGE, 51), today, BODY, 132, kind="soft", anchor="end")


def _columns(sheet: _Sheet) -> Iterator[Markup]:
    for at, step in enumerate(Step):
        x = _middle(at)
        lines = wrapped(_step(sheet, step), SMALL, _COLUMN - 2, 2)
        for up, line in enumerate(reversed(lines)):
            yield text((x, _HEAD - 13 * up), line, SMALL, _COLUMN - 2, anchor="middle")
        count = sheet.count(step)
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


def _rule(y: float) -> Markup:
    return element("path", {"class": "line", "d": f"M{_EDGE},{number(y)}H{_WIDE - _EDGE}"})


def _line(row: _Row, y: float) -> Iterator[Markup]:
    yield _rule(y)
    room = _WIDE - 2 * _EDGE
    yield text((_EDGE, y + 19), row.name, NAME, room - width_of(row.about, LABEL) - 12)
    yield text((_WIDE - _EDGE, y + 19), row.about, LABEL, room, kind="soft", anchor="end")


def _track(sheet: _Sheet, row: _Row, y: float) -> Iterator[Markup]:
    first, last = _middle(0), _middle(len(Step) - 1)
    yield element(
        "path", {"class": "line", "d": f"M{number(first)},{number(y + 36)}H{number(last)}"}
    )
    for step, reached in sheet.of_each(row):
        x = _middle(list(Step).index(step))
        yield mark((x, y + 36), reached.state)
        day = "" if reached.on is None else short_day(reached.on, sheet.lang, sheet.year)
        kind = _DAYS.get(reached.state, "soft")
        yield text((x, y + 57), day, SMALL, _COLUMN - 2, kind=kind, anchor="middle")


_DAYS: Final[Mapping[State, str]] = {
    State.AHEAD: "planned",
    State.DUE: "planned",
    State.LATE: "overdue",
}
"""How a day is written on which nothing has happened yet."""


def _drawn(sheet: _Sheet) -> list[State]:
    """List the states that are drawn, in their order."""
    found = {
        reached.state for row in sheet.rows if row.has_track for _, reached in sheet.of_each(row)
    }
    return [state for state in State if state in found]


def _note(sheet: _Sheet) -> tuple[str, ...]:
    said = "" if len(sheet.shown) == len(Step) else sheet.say("unit/in-numbers")
    return wrapped(said, LABEL, _WIDE - 2 * _EDGE, 2)


def _legend_from(sheet: _Sheet) -> float:
    return _bottom(sheet.rows) + (0 if sheet.rows else _LOW_ROW)


def _legend_high(sheet: _Sheet) -> float:
    signs = -(-len(_drawn(sheet)) // _SIGNS)
    return 14 + _SIGN * signs + 17 * len(_note(sheet))


def _legend(sheet: _Sheet) -> Iterator[Markup]:
    """Say what the signs stand for, and what is told in numbers alone."""
    top = _legend_from(sheet)
    drawn, note = _drawn(sheet), _note(sheet)
    if drawn or note:
        yield _rule(top)
    wide = (_WIDE - 2 * _EDGE) / _SIGNS
    for at, state in enumerate(drawn):
        x, y = _EDGE + 8 + at % _SIGNS * wide, top + 18 + at // _SIGNS * _SIGN
        words = text((x + 14, y + 4), sheet.say(f"unit/is-{state}"), LABEL, wide - 24, kind="soft")
        yield group(mark((x, y), state), words)
    foot = top + _legend_high(sheet) - 15 * len(note)
    for at, line in enumerate(note):
        yield text((_EDGE, foot + 4 + 15 * at), line, LABEL, _WIDE - 2 * _EDGE, kind="soft")


def _said(sheet: _Sheet) -> Iterator[str]:
    yield f"{sheet.unit}, {day_in_words(sheet.today, sheet.lang)}."
    if not sheet.rows:
        yield sheet.say("unit/nobody")
        return
    counts = (
        sheet.say("unit/said-count", step=_step(sheet, s), count=sheet.count(s)) for s in Step
    )
    yield f"{begun('; '.join(counts))}."
    for row in sheet.rows:
        told = (_said_of(sheet, step, reached) for step, reached in sheet.of_each(row))
        # The word of the row may be that of a step, which says when as well.
        what = "; ".join(filter(None, (row.about, *told)))
        yield sheet.say("unit/row", name=row.name, what=what)
    yield from _note(sheet)


def _said_of(sheet: _Sheet, step: Step, reached: StepReached) -> str:
    day = "" if reached.on is None else day_in_words(reached.on, sheet.lang)
    match reached.state:
        case State.DONE:
            key = "unit/step-on" if day else "unit/step"
        case State.LEFT_OUT:
            key = "unit/left-out"
        case State.DUE if step is Step.SIGNED:
            key = "unit/again"
        case State.AHEAD | State.LATE if day:
            key = f"unit/{reached.state}-{step}"
        case _:
            return ""
    return sheet.say(key, step=_step(sheet, step), day=day)
