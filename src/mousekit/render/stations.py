"""What stands on the annual wheel: each thing of the year, when it falls and how far it is.

What lives here: the days, from a plan or from what the cycle itself knows, and the state of each.
What must not: how it is drawn.

What is done is read from the cycle and its conversations.  What is not done is due from the notice
of the policy before its first day on, and late after its last: due by, never due on, so that a day
on which nobody looked loses nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, TypeAlias

import attrs

from mousekit.conversation import Conversation
from mousekit.cycle import Cycle, Phase
from mousekit.marks import EmployeeMark, TalkMark
from mousekit.render.shapes import State
from mousekit.schedule import YearPlan, due_after
from mousekit.values.people import Period

__all__ = [
    "NOBODY",
    "WAY",
    "Station",
    "phase_spans",
    "phases_reached",
    "stations",
    "talk_days",
    "talks_held",
    "talks_of",
]

NOBODY: Final[Mapping[str, str]] = MappingProxyType({})
"""No names: everybody is called by their id."""
WAY: Final = tuple(phase for phase in Phase if phase is not Phase.CANCELLED)
"""The phases of a year that is carried through, in their order."""

Talks: TypeAlias = Mapping[str, Conversation]


@attrs.frozen(kw_only=True)
class Station:
    """One thing of the year.

    Attributes:
        key: Which one, as its text is called.
        number: Which of several, from 1.
        days: From when to when; None when nobody has said yet.
        state: How far it is.

    Danish: *station på årshjulet*.
    """

    key: str
    number: int
    days: Period | None
    state: State


def talks_of(cycle: Cycle, conversations: Iterable[Conversation]) -> Talks:
    """Give the conversations that belong to a cycle, by their ids.

    Args:
        cycle: The unit's year.
        conversations: Any conversations.
    """
    return {talk.id: talk for talk in conversations if talk.brief.cycle == cycle.id}


def stations(cycle: Cycle, talks: Talks, plan: YearPlan | None, today: date) -> tuple[Station, ...]:
    """List what stands on the wheel, in the order of the year.

    Args:
        cycle: The unit's year.
        talks: Its conversations that are at hand, by their ids.
        plan: The plan of the year, if there is one.
        today: The day on which it is looked at.
    """
    days = _days_of_cycle(cycle) if plan is None else _days_of_plan(cycle, plan)
    found = []
    for key, number, span in days:
        done = _done(key, number, cycle, talks)
        state = _state(span, cycle, today, done=done)
        found.append(Station(key=key, number=number, days=span, state=state))
    return tuple(found)


def phases_reached(cycle: Cycle) -> tuple[Phase, ...]:
    """Give the phases up to the one in which the year is; none when it was cancelled.

    Args:
        cycle: The unit's year.
    """
    return WAY[: WAY.index(cycle.phase) + 1] if cycle.phase in WAY else ()


def phase_spans(cycle: Cycle, plan: YearPlan) -> Iterator[tuple[Phase, Period]]:
    """Give each phase its days as the plan has them; one that has no day is left out.

    Args:
        cycle: The unit's year.
        plan: The plan of the year.
    """
    half = (plan.team_analysis - plan.leader_group) // 2
    starts = (
        plan.leader_group,
        plan.leader_group + half,
        plan.team_analysis,
        plan.window.first,
        plan.window.last + _DAY,
        plan.effect_review,
        max(cycle.period.last, plan.effect_review) + _DAY,
    )
    for phase, first, after in zip(WAY, starts, starts[1:], strict=False):
        if first < after:
            yield phase, Period(first=first, last=after - _DAY)


def talk_days(talks: Talks, plan: YearPlan | None) -> Mapping[date, bool]:
    """Give the days with conversations, and whether all of that day were held.

    Args:
        talks: The conversations that are at hand.
        plan: The plan, which is asked where no conversation has a day.
    """
    days: dict[date, bool] = {}
    for talk in talks.values():
        day = talk.held_on or (None if talk.ending else talk.meets_on)
        if day is not None:
            days[day] = days.get(day, True) and talk.held_on is not None
    return days or dict.fromkeys(plan.conversation_days if plan else (), False)


def talks_held(cycle: Cycle, talks: Talks) -> tuple[int, int]:
    """Count the conversations that were held, and those that are expected.

    Args:
        cycle: The unit's year.
        talks: Its conversations that are at hand.
    """
    expected = _people(cycle)
    return sum(_is_held(mark, talks) for mark in expected), len(expected)


_DAY: Final = timedelta(days=1)
_PROOF: Final[Mapping[tuple[str, int], Phase]] = {
    ("leader-group", 1): Phase.NEEDS,
    ("themes", 1): Phase.FOCUS,
    ("conversations", 1): Phase.FOLLOW_UP,
    ("follow-up", 1): Phase.EFFECT,
    ("effect", 1): Phase.EFFECT,
}
"""The phase that cannot be reached before it is done."""


_Day: TypeAlias = tuple[str, int, Period | None]


def _days_of_plan(cycle: Cycle, plan: YearPlan) -> Iterator[_Day]:
    yield "leader-group", 1, _day(plan.leader_group)
    yield "themes", 1, _day(plan.team_analysis)
    yield "staff-meeting", 1, _day(plan.staff_meeting)
    yield "conversations", 1, plan.window
    planned = zip(*(talk.follow_ups_by for talk in plan.talks), strict=False)
    follow_ups = [Period(first=min(days), last=max(days)) for days in planned]
    for number, days in enumerate(follow_ups or _follow_ups(cycle, plan.window), start=1):
        yield "follow-up", number, days
    yield "effect", 1, _day(plan.effect_review)
    yield "next", 1, _day(plan.next_conversation)


def _days_of_cycle(cycle: Cycle) -> Iterator[_Day]:
    window, policy = cycle.window, cycle.policy.follow_up
    for key in ("leader-group", "themes", "staff-meeting"):
        yield key, 1, None
    yield "conversations", 1, window
    follow_ups = _follow_ups(cycle, window)
    for number, days in enumerate(follow_ups, start=1):
        yield "follow-up", number, days
    yield "effect", 1, follow_ups[-1] and _day(follow_ups[-1].last)
    yield "next", 1, window and _day(due_after(window.last, policy.interval_months))


def _follow_ups(cycle: Cycle, window: Period | None) -> list[Period | None]:
    months = cycle.policy.follow_up.months
    return [
        window and Period(first=due_after(window.first, step), last=due_after(window.last, step))
        for step in months
    ]


def _day(day: date) -> Period:
    return Period(first=day, last=day)


def _state(span: Period | None, cycle: Cycle, today: date, *, done: bool | None) -> State:
    """Reckon how far a thing is; a list of work that knows more can take its place."""
    if done:
        return State.DONE
    if not phases_reached(cycle):
        return State.LEFT_OUT
    notice = timedelta(days=cycle.policy.invitation.send_days)
    if span is None or today < span.first - notice:
        return State.AHEAD
    if done is None and today > span.last:
        return State.UNKNOWN
    return State.LATE if today > span.last else State.DUE


def _done(key: str, number: int, cycle: Cycle, talks: Talks) -> bool | None:
    """Say whether a thing is done; None where nobody here can know."""
    if _PROOF.get((key, number)) in phases_reached(cycle):
        return True
    return _IS_DONE[key](number, cycle, talks)


def _is_adopted(_number: int, cycle: Cycle, _talks: Talks) -> bool:
    # What came before a year was cancelled stands; what was reopened is open again.
    return cycle.strategy is not None and not phases_reached(cycle)


def _is_chosen(_number: int, cycle: Cycle, _talks: Talks) -> bool:
    return bool(cycle.themes) and not phases_reached(cycle)


def _are_held(_number: int, cycle: Cycle, talks: Talks) -> bool:
    held = (mark.is_concluded or _is_held(mark, talks) for mark in cycle.marks)
    return bool(cycle.marks) and all(held)


def _is_held(mark: EmployeeMark, talks: Talks) -> bool:
    talk = talks.get(mark.conversation or "")
    is_written = mark.talk in {TalkMark.SIGNED, TalkMark.REOPENED}
    return is_written or (talk is not None and talk.held_on is not None)


def _people(cycle: Cycle) -> list[EmployeeMark]:
    """Give those whose conversation is expected, and has not ended without a signature."""
    return [one for one in cycle.marks if one.is_expected and one.talk is not TalkMark.ENDED]


def _is_followed_up(number: int, cycle: Cycle, talks: Talks) -> bool | None:
    people = _people(cycle)
    if not people:
        return None if cycle.marks else False
    if not all(one.talk is TalkMark.SIGNED for one in people):
        return False
    answers = [_has_followed_up(number, mark, talks) for mark in people]
    if False in answers:
        return False
    return None if None in answers else True


def _has_followed_up(number: int, mark: EmployeeMark, talks: Talks) -> bool | None:
    talk = talks.get(mark.conversation or "")
    if talk is not None:
        return len(talk.follow_ups) + len(talk.missed_follow_ups) >= number
    return mark.followed_up if number == 1 else None


_IS_DONE: Final[Mapping[str, Callable[[int, Cycle, Talks], bool | None]]] = {
    "leader-group": _is_adopted,
    "themes": _is_chosen,
    "staff-meeting": lambda _number, cycle, _talks: cycle.is_team_heard,
    "conversations": _are_held,
    "follow-up": _is_followed_up,
    "effect": lambda _number, _cycle, _talks: False,
    "next": lambda _number, _cycle, _talks: None,
}
