"""What a fact of the cycle changes, apart from phase, version and day.

One function a fact, found by the class of the fact; a fact without one changes nothing else.
Guards have been asked before; nothing here refuses.
"""

from functools import singledispatch
from typing import TYPE_CHECKING

import attrs

from mousekit.facts.base import EmployeeLeft, Fact, LeaderChanged
from mousekit.facts.unit import (
    ConversationRegistered,
    EmployeeExcused,
    EmployeeJoined,
    EmployeeReturned,
    EmployeeTransferred,
    ExcuseReason,
    FollowUpRecorded,
    GroupTalkHeld,
    IndividualTalkRequested,
    Notice,
)
from mousekit.facts.year import (
    ConversationsOpened,
    EffectEvaluated,
    EffectEvaluationSkipped,
    FocusChosen,
    FocusRevised,
    FrameSet,
    LeaderGroupMet,
    LessonRecorded,
    NeedIdentified,
    NeedRevised,
    NeedsPrioritised,
    NeedWithdrawn,
    StrategyAdopted,
    StrategyRevised,
    TeamConsultationSkipped,
    TeamConsulted,
)
from mousekit.marks import MARK_TABLE, EmployeeMark, Standing
from mousekit.values.people import LeaderTerm, Period

if TYPE_CHECKING:
    from mousekit.cycle import Cycle

__all__ = ["after"]


@singledispatch
def after(fact: Fact, cycle: "Cycle") -> "Cycle":
    """Give the cycle with what the fact changes.

    Args:
        fact: What has happened.
        cycle: The cycle before it.
    """
    del fact
    return cycle


@after.register(LeaderGroupMet)
def _(fact: LeaderGroupMet, cycle: "Cycle") -> "Cycle":
    return attrs.evolve(cycle, leader_group_on=fact.held_on)


@after.register(StrategyAdopted)
@after.register(StrategyRevised)
def _(fact: StrategyAdopted | StrategyRevised, cycle: "Cycle") -> "Cycle":
    return attrs.evolve(cycle, strategy=fact.strategy)


@after.register(NeedIdentified)
def _(fact: NeedIdentified, cycle: "Cycle") -> "Cycle":
    return attrs.evolve(cycle, needs=(*cycle.needs, fact.need))


@after.register(NeedRevised)
def _(fact: NeedRevised, cycle: "Cycle") -> "Cycle":
    needs = tuple(fact.need if need.id == fact.need.id else need for need in cycle.needs)
    return attrs.evolve(cycle, needs=needs)


@after.register(NeedWithdrawn)
def _(fact: NeedWithdrawn, cycle: "Cycle") -> "Cycle":
    return attrs.evolve(cycle, needs=tuple(n for n in cycle.needs if n.id != fact.need))


@after.register(NeedsPrioritised)
def _(fact: NeedsPrioritised, cycle: "Cycle") -> "Cycle":
    by_id = {need.id: need for need in cycle.needs}
    needs = tuple(
        attrs.evolve(by_id[need], priority=place) for place, need in enumerate(fact.order, start=1)
    )
    return attrs.evolve(cycle, needs=needs)


@after.register(FocusChosen)
@after.register(FocusRevised)
def _(fact: FocusChosen | FocusRevised, cycle: "Cycle") -> "Cycle":
    return attrs.evolve(cycle, themes=fact.themes)


@after.register(TeamConsulted)
def _(fact: TeamConsulted, cycle: "Cycle") -> "Cycle":
    return attrs.evolve(cycle, team_input=fact.input, is_team_heard=True)


@after.register(TeamConsultationSkipped)
def _(fact: TeamConsultationSkipped, cycle: "Cycle") -> "Cycle":
    del fact
    return attrs.evolve(cycle, is_team_heard=True)


@after.register(FrameSet)
def _(fact: FrameSet, cycle: "Cycle") -> "Cycle":
    return attrs.evolve(
        cycle,
        elevator_speech=fact.elevator_speech,
        central_questions=fact.central_questions,
        form=fact.form,
        mandate=fact.mandate,
    )


@after.register(ConversationsOpened)
def _(fact: ConversationsOpened, cycle: "Cycle") -> "Cycle":
    new = [name for name in fact.employees if cycle.mark_of(name) is None]
    window = fact.window
    if cycle.window is not None:
        first, last = cycle.window.first, cycle.window.last
        window = Period(first=min(first, window.first), last=max(last, window.last))
    marks = (*cycle.marks, *(EmployeeMark(employee=name) for name in new))
    return attrs.evolve(cycle, marks=marks, window=window)


@after.register(LeaderChanged)
def _(fact: LeaderChanged, cycle: "Cycle") -> "Cycle":
    since = max(fact.effective_on, cycle.leaders[-1].since)
    term = LeaderTerm(leader=fact.leader, since=since)
    return attrs.evolve(cycle, leader=fact.leader, leaders=(*cycle.leaders, term))


def _with(cycle: "Cycle", mark: EmployeeMark) -> "Cycle":
    if cycle.mark_of(mark.employee) is None:
        return attrs.evolve(cycle, marks=(*cycle.marks, mark))
    marks = tuple(mark if old.employee == mark.employee else old for old in cycle.marks)
    return attrs.evolve(cycle, marks=marks)


def _mark(cycle: "Cycle", employee: str) -> EmployeeMark:
    return cycle.mark_of(employee) or EmployeeMark(employee=employee)


def _stands(
    cycle: "Cycle", employee: str, standing: Standing, excuse: ExcuseReason | None = None
) -> "Cycle":
    mark = _mark(cycle, employee)
    return _with(cycle, attrs.evolve(mark, standing=standing, excuse=excuse))


@after.register(EmployeeJoined)
def _(fact: EmployeeJoined, cycle: "Cycle") -> "Cycle":
    mark = _mark(cycle, fact.employee)
    if mark.standing is Standing.LEFT:
        # The conversation ended with the leaving; who is back begins anew.
        new = EmployeeMark(employee=mark.employee, former=_former(mark))
        return _with(cycle, new)
    return _stands(cycle, fact.employee, Standing.ENROLLED)


def _former(mark: EmployeeMark) -> tuple[str, ...]:
    return mark.former if mark.conversation is None else (*mark.former, mark.conversation)


@after.register(EmployeeReturned)
def _(fact: EmployeeReturned, cycle: "Cycle") -> "Cycle":
    return _stands(cycle, fact.employee, Standing.ENROLLED)


@after.register(EmployeeLeft)
def _(fact: EmployeeLeft, cycle: "Cycle") -> "Cycle":
    return _stands(cycle, fact.employee, Standing.LEFT)


@after.register(EmployeeTransferred)
def _(fact: EmployeeTransferred, cycle: "Cycle") -> "Cycle":
    return _stands(cycle, fact.employee, Standing.MOVED)


@after.register(EmployeeExcused)
def _(fact: EmployeeExcused, cycle: "Cycle") -> "Cycle":
    return _stands(cycle, fact.employee, Standing.EXCUSED, fact.reason)


@after.register(GroupTalkHeld)
def _(fact: GroupTalkHeld, cycle: "Cycle") -> "Cycle":
    # X011: the group talk stands in for the individual one unless somebody asked for that one;
    # a conversation that is planned already goes on.
    if not cycle.policy.group_talk_replaces:
        return cycle
    for employee in fact.participants:
        mark = _mark(cycle, employee)
        has_no_talk = ConversationRegistered in MARK_TABLE[mark.talk]
        if mark.is_expected and has_no_talk and not mark.wants_talk:
            cycle = _stands(cycle, employee, Standing.EXCUSED, ExcuseReason.GROUP_TALK)
    return cycle


@after.register(IndividualTalkRequested)
def _(fact: IndividualTalkRequested, cycle: "Cycle") -> "Cycle":
    # Whose group has had its talk is entitled to one all the same; on leave it is for later (X011).
    mark = attrs.evolve(_mark(cycle, fact.employee), wants_talk=True)
    if mark.excuse is ExcuseReason.GROUP_TALK:
        mark = attrs.evolve(mark, standing=Standing.ENROLLED, excuse=None)
    return _with(cycle, mark)


@after.register(ConversationRegistered)
def _(fact: ConversationRegistered, cycle: "Cycle") -> "Cycle":
    mark = _mark(cycle, fact.employee)
    return _with(
        cycle,
        attrs.evolve(
            mark,
            talk=MARK_TABLE[mark.talk][ConversationRegistered],
            conversation=fact.conversation,
            wants_talk=False,
            former=_former(mark),
        ),
    )


@after.register(Notice)
def _(fact: Notice, cycle: "Cycle") -> "Cycle":
    marks = tuple(
        attrs.evolve(
            mark,
            talk=MARK_TABLE[mark.talk][type(fact)],
            followed_up=mark.followed_up or isinstance(fact, FollowUpRecorded),
        )
        if mark.conversation == fact.conversation
        else mark
        for mark in cycle.marks
    )
    return attrs.evolve(cycle, marks=marks)


@after.register(LessonRecorded)
def _(fact: LessonRecorded, cycle: "Cycle") -> "Cycle":
    return attrs.evolve(cycle, lessons=(*cycle.lessons, fact.text))


@after.register(EffectEvaluated)
def _(fact: EffectEvaluated, cycle: "Cycle") -> "Cycle":
    return attrs.evolve(cycle, evaluations=(*cycle.evaluations, fact.evaluation))


@after.register(EffectEvaluationSkipped)
def _(fact: EffectEvaluationSkipped, cycle: "Cycle") -> "Cycle":
    others = tuple(level for level in cycle.skipped_levels if level is not fact.level)
    return attrs.evolve(cycle, skipped_levels=(*others, fact.level))
