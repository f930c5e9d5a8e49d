"""What waits in a cycle: for each phase its next steps, and the people without a conversation.

A cycle has no days for its meetings: a year plan has them, if the caller gives it.  Without one
they are reckoned from the window of the conversations; before that is known they have none.

Only what may be stated now waits: what comes after it waits once that is done.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

import attrs

from mousekit._work import Step, Task, reckoned
from mousekit.cycle import Cycle, Phase
from mousekit.facts.base import Fact
from mousekit.facts.year import CycleClosed, EffectReviewStarted, FollowUpStarted
from mousekit.marks import EmployeeMark, TalkMark
from mousekit.schedule import YearPlan, days_after, days_before, due_after
from mousekit.values.people import Period, Role
from mousekit.values.strategy import EffectLevel, WantedEffect

__all__ = ["CycleWork", "is_to_be_planned", "steps_of_cycle"]

_ABOVE = (Role.SENIOR_LEADER, Role.HR)


@attrs.frozen(kw_only=True)
class CycleWork:
    """A cycle, and what stands around it.

    Attributes:
        cycle: The cycle.
        plan: Its year plan, if the caller has given one.
        has_next: Whether the next year has begun.
        agreed: The day that an employee and a leader have signed for their next conversation, by
            the id of the employee.
    """

    cycle: Cycle
    plan: YearPlan | None
    has_next: bool
    agreed: Mapping[str, date]


def steps_of_cycle(work: CycleWork) -> Iterator[Step]:
    """Give what waits in a cycle on any day.

    Args:
        work: The cycle, and what stands around it.
    """
    for steps in _STEPS[work.cycle.phase]:
        yield from steps(work)


def _step(work: CycleWork, task: Task, due_by: date | None, *, about: str | None = None) -> Step:
    """Make a step of the leader's that opens the days of notice before it is due."""
    cycle = work.cycle
    notice = cycle.policy.invitation.send_days
    opens = cycle.period.first if due_by is None else reckoned(days_before, due_by, notice)
    return Step(task=task, persons=(cycle.leader,), due_by=due_by, opens=opens, about=about)


def _window(work: CycleWork) -> Period | None:
    planned = None if work.plan is None else work.plan.window
    return work.cycle.window or planned


def _first_invitation(work: CycleWork) -> date | None:
    """Give the day by which the first invitation is sent, so that all before it is in time."""
    if work.plan is not None and work.plan.talks:
        return work.plan.talks[0].invite_by
    window, notice = _window(work), work.cycle.policy.invitation.send_days
    return None if window is None else reckoned(days_before, window.first, notice)


def _leader_group(work: CycleWork) -> Iterator[Step]:
    if work.cycle.leader_group_on is None:
        day = _first_invitation(work) if work.plan is None else work.plan.leader_group
        yield _step(work, Task.MEET_LEADER_GROUP, day)


def _strategy(work: CycleWork) -> Iterator[Step]:
    day = _first_invitation(work) if work.plan is None else work.plan.leader_group
    yield _step(work, Task.ADOPT_STRATEGY, day)


def _needs(work: CycleWork) -> Iterator[Step]:
    day = _first_invitation(work) if work.plan is None else work.plan.team_analysis
    if not work.cycle.needs:
        yield _step(work, Task.FIND_NEEDS, day)
    else:
        yield _step(work, Task.CHOOSE_FOCUS, day)


def _focus(work: CycleWork) -> Iterator[Step]:
    """Give what the conversations wait for, and once that is done, that they can begin."""
    cycle = work.cycle
    if not cycle.is_team_heard:
        day = _first_invitation(work) if work.plan is None else work.plan.staff_meeting
        yield _step(work, Task.HEAR_STAFF, day)
    if cycle.form is None:
        yield _step(work, Task.SET_FRAME, _first_invitation(work))
    if cycle.is_team_heard and cycle.form is not None:
        yield _step(work, Task.OPEN_CONVERSATIONS, _first_invitation(work))


def _people(work: CycleWork) -> Iterator[Step]:
    window, notice = _window(work), work.cycle.policy.invitation.send_days
    for mark in work.cycle.marks:
        if _is_without_talk(mark):
            # What was agreed on is over once a conversation has come to nothing.
            agreed = work.agreed.get(mark.employee) if mark.talk is TalkMark.NONE else None
            last = [day for day in (agreed, None if window is None else window.last) if day]
            step = Step(
                task=Task.PLAN_CONVERSATION,
                persons=(work.cycle.leader,),
                due_by=reckoned(days_before, min(last), notice) if last else None,
                employee=mark.employee,
                about=None if agreed is None else agreed.isoformat(),
            )
            # Nobody plans a conversation with themselves: those above have to find somebody.
            is_own = mark.employee == work.cycle.leader
            yield attrs.evolve(step, persons=(), roles=_ABOVE) if is_own else step


def _asking(work: CycleWork) -> Iterator[Step]:
    window, days = _window(work), work.cycle.policy.review.days
    if window is None:
        return
    opens = reckoned(days_after, window.last, 1)
    due_by = reckoned(days_after, window.last, days)
    for mark in work.cycle.marks:
        person, task = mark.employee, Task.ASK_FOR_CONVERSATION
        if _may_ask(mark) and person != work.cycle.leader:
            yield Step(task=task, persons=(person,), due_by=due_by, opens=opens, employee=person)


def _may_ask(mark: EmployeeMark) -> bool:
    return mark.is_expected and mark.talk is TalkMark.NONE and not mark.wants_talk


def is_to_be_planned(cycle: Cycle, employee: str) -> bool:
    """Say if a cycle waits for somebody's conversation to be planned.

    Args:
        cycle: The cycle.
        employee: The id of the employee.
    """
    mark = cycle.mark_of(employee)
    return mark is not None and _is_without_talk(mark) and _people in _STEPS[cycle.phase]


def _is_without_talk(mark: EmployeeMark) -> bool:
    is_asked_again = mark.talk is TalkMark.ENDED and mark.wants_talk
    return mark.is_expected and (mark.talk is TalkMark.NONE or is_asked_again)


def _may_come(work: CycleWork, event: type[Fact]) -> bool:
    """Ask the guards; what they refuse waits once they let it."""
    cycle = work.cycle
    return not cycle.blockers(event(on=cycle.last_on, by=cycle.leader, role=Role.LEADER))


def _start_follow_up(work: CycleWork) -> Iterator[Step]:
    if not _may_come(work, FollowUpStarted):
        return
    window, days = _window(work), work.cycle.policy.review.days
    day = None if window is None else reckoned(days_after, window.last, days)
    yield _step(work, Task.START_FOLLOW_UP, day)


def _wanted(work: CycleWork) -> tuple[WantedEffect, ...]:
    """Give the effects that were asked for and not looked at; the individual one is between two."""
    strategy = work.cycle.strategy
    canvas = None if strategy is None else strategy.canvas
    looked_at = {*work.cycle.skipped_levels, *(one.level for one in work.cycle.evaluations)}
    looked_at.add(EffectLevel.INDIVIDUAL)
    wanted = () if canvas is None else canvas.wanted_effects
    return tuple(one for one in wanted if one.level not in looked_at)


def _usual_review(work: CycleWork) -> date | None:
    """Give the day of the last follow-up, when the effect can be seen."""
    if work.plan is not None:
        return work.plan.effect_review
    window, months = work.cycle.window, work.cycle.policy.follow_up.months
    return None if window is None else reckoned(due_after, window.last, months[-1])


def _review_effect(work: CycleWork) -> Iterator[Step]:
    if not _may_come(work, EffectReviewStarted):
        return
    asked_for = [one.review_on for one in _wanted(work) if one.review_on is not None]
    day = min(asked_for, default=_usual_review(work))
    yield _step(work, Task.REVIEW_EFFECT, day)


def _levels(work: CycleWork) -> Iterator[Step]:
    days: dict[EffectLevel, list[date]] = {}
    for one in _wanted(work):
        days.setdefault(one.level, []).extend([one.review_on] if one.review_on else [])
    for level, asked_for in days.items():
        # One look settles a level, so it is taken when all that was asked for can be seen.
        day = max(asked_for, default=_usual_review(work))
        yield _step(work, Task.EVALUATE_EFFECT, day, about=level.value)


def _close(work: CycleWork) -> Iterator[Step]:
    if _may_come(work, CycleClosed):
        yield _step(work, Task.CLOSE_CYCLE, work.cycle.period.last)


def _next(work: CycleWork) -> Iterator[Step]:
    if not work.has_next:
        yield _step(work, Task.START_NEXT_CYCLE, work.cycle.period.last)


_STEPS: Mapping[Phase, tuple[Callable[[CycleWork], Iterator[Step]], ...]] = {
    Phase.STRATEGY: (_leader_group, _strategy),
    Phase.NEEDS: (_needs,),
    Phase.FOCUS: (_focus,),
    Phase.CONVERSATIONS: (_people, _asking, _start_follow_up),
    Phase.FOLLOW_UP: (_people, _asking, _review_effect),
    Phase.EFFECT: (_people, _asking, _levels, _close, _next),
    Phase.CLOSED: (_next,),
    Phase.CANCELLED: (_next,),
}
"""What waits in each phase."""
