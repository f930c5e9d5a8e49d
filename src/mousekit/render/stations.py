"""What stands on the annual wheel: each thing of the year, when it falls and how far it is.

What lives here: the days, from a plan or from what the cycle itself knows, and the state of each.
What must not: how it is drawn.

What is done is read from the cycle and its conversations.  What is not done is due from the notice
of the policy before its first day on, and late after its last: due by, never due on, so that a day
on which nobody looked loses nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Final, TypeAlias

import attrs

from mousekit._work import reckoned
from mousekit.conversation import Conversation
from mousekit.cycle import Cycle, Phase
from mousekit.marks import EmployeeMark, TalkMark
from mousekit.render.given import each_a, expect
from mousekit.render.shapes import State
from mousekit.schedule import YearPlan, due_after
from mousekit.values.people import Period

__all__ = [
    "WAY",
    "Station",
    "followed_up",
    "phase_spans",
    "phases_reached",
    "stations",
    "talks_held",
    "talks_of",
]

WAY: Final = tuple(phase for phase in Phase if phase not in {Phase.CLOSED, Phase.CANCELLED})
"""The phases of a year, in their order; after them it is closed."""

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

    Raises:
        TypeError: If an object is of another class.
    """
    expect(cycle, Cycle)
    talks = each_a(Conversation, conversations)
    return {talk.id: talk for talk in talks if talk.brief.cycle == cycle.id}


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
        if key == "follow-up" and done is not True:
            waiting = _Waiting(number=number, span=span, cycle=cycle, talks=talks)
            state = _state_of_follow_up(waiting, today, done=done)
        else:
            state = _state(span, cycle, today, done=done)
        found.append(Station(key=key, number=number, days=span, state=state))
    return tuple(found)


def phases_reached(cycle: Cycle) -> tuple[Phase, ...]:
    """Give the phases up to the one in which the year is; none when it was cancelled.

    Args:
        cycle: The unit's year.
    """
    if cycle.phase is Phase.CLOSED:
        return WAY
    return WAY[: WAY.index(cycle.phase) + 1] if cycle.phase in WAY else ()


def phase_spans(cycle: Cycle, plan: YearPlan) -> Iterator[tuple[Phase, Period]]:
    """Give each phase its days as the plan has them; one that has no day is left out.

    Args:
        cycle: The unit's year.
        plan: The plan of the year.
    """
    window = cycle.window or plan.window
    met, chosen = (min(day, window.first) for day in (plan.leader_group, plan.team_analysis))
    after = window.last + _DAY
    looked_at = max(plan.effect_review, after)
    end = max(cycle.period.last, looked_at) + _DAY
    starts = (met, met + (chosen - met) // 2, chosen, window.first, after, looked_at, end)
    for phase, first, after in zip(WAY, starts, starts[1:], strict=False):
        if first < after:
            yield phase, Period(first=first, last=after - _DAY)


def talks_held(cycle: Cycle, talks: Talks) -> tuple[int, int]:
    """Count the conversations that were held, and those that are expected.

    Args:
        cycle: The unit's year.
        talks: Its conversations that are at hand.
    """
    expected = _people(cycle)
    return sum(_is_held(mark, talks) for mark in expected), len(expected)


def followed_up(number: int, cycle: Cycle, talks: Talks) -> tuple[int, int] | None:
    """Count the follow-ups that were held, and those whose conversation was signed.

    Args:
        number: Which follow-up, from 1.
        cycle: The unit's year.
        talks: Its conversations that are at hand.

    Returns:
        The two numbers; None where they are not known of everybody.
    """
    people = [one for one in _people_of(number, cycle, talks) if one.talk is TalkMark.SIGNED]
    answers = [_has_followed_up(number, mark, talks) for mark in people]
    return None if None in answers else (answers.count(True), len(answers))


_DAY: Final = timedelta(days=1)
_PROOF: Final[Mapping[tuple[str, int], Phase]] = {
    ("leader-group", 1): Phase.NEEDS,
    ("themes", 1): Phase.FOCUS,
    ("follow-up", 1): Phase.EFFECT,
    ("effect", 1): Phase.EFFECT,
}
"""The phase that cannot be reached before it is done."""


_Day: TypeAlias = tuple[str, int, Period | None]


def _days_of_plan(cycle: Cycle, plan: YearPlan) -> Iterator[_Day]:
    yield "leader-group", 1, _day(plan.leader_group)
    yield "themes", 1, _day(plan.team_analysis)
    yield "staff-meeting", 1, _day(plan.staff_meeting)
    window = cycle.window or plan.window
    yield "conversations", 1, window
    planned = zip(*(talk.follow_ups_by for talk in plan.talks), strict=False)
    days_of_each = planned if window == plan.window else ()
    follow_ups = [Period(first=min(days), last=max(days)) for days in days_of_each]
    for number, days in enumerate(follow_ups or _follow_ups(cycle, window), start=1):
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


@attrs.frozen(kw_only=True)
class _Waiting:
    """A follow-up of the unit that is not done."""

    number: int
    span: Period | None
    cycle: Cycle
    talks: Talks

    def days(self) -> Iterator[date | None]:
        """Give the days by which somebody must be followed up."""
        for mark in _people_of(self.number, self.cycle, self.talks):
            has = _has_followed_up(self.number, mark, self.talks)
            if mark.talk is TalkMark.SIGNED and has is False:
                talk = self.talks.get(mark.conversation or "")
                own = None if talk is None else _follow_up_by(self.number, talk)
                yield own or (None if self.span is None else self.span.last)


def _state_of_follow_up(waiting: _Waiting, today: date, *, done: bool | None) -> State:
    """Say how far a follow-up is: late only if somebody's is, nobody's before they have talked."""
    days = tuple(waiting.days())
    state = _state(waiting.span, waiting.cycle, today, done=done)
    if state is State.LEFT_OUT:
        return state
    if any(day is not None and day < today for day in days):
        return State.LATE
    if state is State.LATE:
        return State.DUE if days else State.AHEAD
    return state


def _follow_up_by(number: int, talk: Conversation) -> date | None:
    """Give the day by which a follow-up is held; None if the plan has no such one."""
    return dict(enumerate(_ahead(talk), start=_followed(talk) + 1)).get(number)


def _ahead(talk: Conversation) -> list[date]:
    """List the days to come: those of the plan, or those of the policy where it names none."""
    if talk.planned_follow_ups or (talk.signed and talk.signed.follow_ups):
        return sorted(one.planned_on for one in talk.planned_follow_ups)
    months = talk.brief.policy.follow_up.months[_followed(talk) :]
    return [reckoned(due_after, talk.held_on or talk.last_on, step) for step in months]


def _followed(talk: Conversation) -> int:
    return len(talk.follow_ups) + len(talk.missed_follow_ups)


def _people_of(number: int, cycle: Cycle, talks: Talks) -> list[EmployeeMark]:
    """Leave out those whose signed plan has no such follow-up."""
    return [one for one in _people(cycle) if _may_have(number, talks.get(one.conversation or ""))]


def _may_have(number: int, talk: Conversation | None) -> bool:
    if talk is None or talk.signed is None:
        return True
    return number <= _followed(talk) + len(_ahead(talk))


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
    people = _people_of(number, cycle, talks)
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
        return _followed(talk) >= number
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
