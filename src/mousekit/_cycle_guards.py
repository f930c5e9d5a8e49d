"""What must hold before a fact of the cycle may come.

One function a fact, found by the class of the fact; a fact without one has no guard.  Each gives a
blocker for every reason, and the texts stand in `mousekit.language`.
"""

from collections.abc import Iterator, Mapping
from functools import singledispatch
from typing import TYPE_CHECKING

from mousekit.facts.base import EmployeeLeft, Fact, LeaderChanged
from mousekit.facts.unit import (
    ConversationRegistered,
    EmployeeExcused,
    EmployeeJoined,
    EmployeeReturned,
    EmployeeTransferred,
    ExcuseReason,
    GroupTalkHeld,
    IndividualTalkRequested,
    Notice,
    TeamReviewHeld,
)
from mousekit.facts.year import (
    ConversationsOpened,
    CycleClosed,
    EffectReviewStarted,
    FocusChosen,
    FocusRevised,
    FollowUpStarted,
    FrameSet,
    NeedIdentified,
    NeedRevised,
    NeedsPrioritised,
    NeedWithdrawn,
    StrategyAdopted,
    StrategyRevised,
)
from mousekit.marks import MARK_TABLE, Standing
from mousekit.policy import Approach, AssessmentMode
from mousekit.process import Blocker, blocker
from mousekit.values.people import Role
from mousekit.values.strategy import EffectLevel

if TYPE_CHECKING:
    from mousekit.cycle import Cycle

__all__ = ["blockers", "persons"]


def persons(fact: Fact, cycle: "Cycle") -> Mapping[Role, tuple[str, ...]]:
    """Say which ids may speak in which role; a role that is not named is vouched for.

    Args:
        fact: What is to be stated.
        cycle: The cycle before it.
    """
    match fact:
        case ConversationRegistered() | IndividualTalkRequested():
            return {Role.LEADER: (cycle.leader,), Role.EMPLOYEE: (fact.employee,)}
        case Notice():
            # The conversation has checked its leader, who may be another one by now, or elsewhere.
            mark = cycle.mark_with(fact.conversation)
            return {} if mark is None else {Role.EMPLOYEE: (mark.employee,)}
        case _:
            return {Role.LEADER: (cycle.leader,)}


@singledispatch
def blockers(fact: Fact, cycle: "Cycle") -> Iterator[Blocker]:
    """Give every reason why the fact may not come now, beyond order, actor and day.

    Args:
        fact: What is to be stated.
        cycle: The cycle before it.
    """
    del fact, cycle
    return iter(())


@blockers.register(StrategyAdopted)
@blockers.register(StrategyRevised)
def _(fact: StrategyAdopted | StrategyRevised, cycle: "Cycle") -> Iterator[Blocker]:
    del cycle
    # R025: many workplaces cannot say what the conversations shall contribute, and they must.
    if not fact.strategy.intention.strip():
        yield blocker("MK407", "strategy", "intention")
    if not fact.strategy.goals:
        yield blocker("goal-missing", "strategy", "goals")


def _is_need(cycle: "Cycle", need: str) -> bool:
    return any(known.id == need for known in cycle.needs)


@blockers.register(NeedIdentified)
def _(fact: NeedIdentified, cycle: "Cycle") -> Iterator[Blocker]:
    if _is_need(cycle, fact.need.id):
        yield blocker("need-known", "need", "id", need=fact.need.id)


@blockers.register(NeedRevised)
def _(fact: NeedRevised, cycle: "Cycle") -> Iterator[Blocker]:
    if not _is_need(cycle, fact.need.id):
        yield blocker("need-unknown", "need", "id", need=fact.need.id)


@blockers.register(NeedWithdrawn)
def _(fact: NeedWithdrawn, cycle: "Cycle") -> Iterator[Blocker]:
    if not _is_need(cycle, fact.need):
        yield blocker("need-unknown", "need", need=fact.need)


@blockers.register(NeedsPrioritised)
def _(fact: NeedsPrioritised, cycle: "Cycle") -> Iterator[Blocker]:
    for position, need in enumerate(fact.order):
        if not _is_need(cycle, need):
            yield blocker("need-unknown", "order", position, need=need)
    for known in cycle.needs:
        if known.id not in fact.order:
            yield blocker("need-left-out", "order", need=known.id)


@blockers.register(FocusChosen)
@blockers.register(FocusRevised)
def _(fact: FocusChosen | FocusRevised, cycle: "Cycle") -> Iterator[Blocker]:
    if not cycle.needs:
        yield blocker("need-missing", "needs")
    if not fact.themes:
        yield blocker("theme-missing", "themes")
    for position, theme in enumerate(fact.themes):
        for need in theme.needs:
            if not _is_need(cycle, need):
                yield blocker("need-unknown", "themes", position, "needs", need=need)


@blockers.register(FrameSet)
def _(fact: FrameSet, cycle: "Cycle") -> Iterator[Blocker]:
    # D03: whether people are scored is decided once for the year, not with a form.
    approach, assessment = cycle.policy.forms.approach, cycle.policy.agenda.assessment
    is_scored = approach is Approach.SCORED or assessment is AssessmentMode.RATED
    if is_scored and fact.form.scale is None:
        yield blocker("scale-missing", "form", "scale")
    if approach is Approach.DIALOGUE and fact.form.scale is not None:
        yield blocker("scale-unwanted", "form", "scale")


@blockers.register(ConversationsOpened)
def _(fact: ConversationsOpened, cycle: "Cycle") -> Iterator[Blocker]:
    for position, employee in enumerate(fact.employees):
        if cycle.mark_of(employee) is not None and not _is_in_unit(cycle, employee):
            yield blocker("not-in-unit", "employees", position, employee=employee)
    if not cycle.is_team_heard:
        yield blocker("team-not-consulted")
    if cycle.form is None:
        yield blocker("frame-not-set", "form")


@blockers.register(LeaderChanged)
def _(fact: LeaderChanged, cycle: "Cycle") -> Iterator[Blocker]:
    # Said twice it must not have its effects twice (B9).
    if fact.leader == cycle.leader:
        yield blocker("leader-unchanged", "leader", leader=fact.leader)


def _is_in_unit(cycle: "Cycle", employee: str) -> bool:
    mark = cycle.mark_of(employee)
    return mark is not None and mark.standing in {Standing.ENROLLED, Standing.EXCUSED}


@blockers.register(EmployeeJoined)
def _(fact: EmployeeJoined, cycle: "Cycle") -> Iterator[Blocker]:
    if _is_in_unit(cycle, fact.employee):
        yield blocker("already-in-unit", "employee", employee=fact.employee)


@blockers.register(EmployeeLeft)
@blockers.register(EmployeeTransferred)
@blockers.register(EmployeeExcused)
@blockers.register(IndividualTalkRequested)
def _(
    fact: EmployeeLeft | EmployeeTransferred | EmployeeExcused | IndividualTalkRequested,
    cycle: "Cycle",
) -> Iterator[Blocker]:
    if not _is_in_unit(cycle, fact.employee):
        yield blocker("not-in-unit", "employee", employee=fact.employee)

    if isinstance(fact, EmployeeExcused) and fact.reason is ExcuseReason.GROUP_TALK:
        yield from _standing_in(fact.employee, cycle)


def _standing_in(employee: str, cycle: "Cycle") -> Iterator[Blocker]:
    """Give why a group talk cannot stand in for somebody's own (X011, D24)."""
    mark = cycle.mark_of(employee)
    if mark is not None and mark.wants_talk:
        yield blocker("talk-requested", "reason", employee=employee)
    if not cycle.policy.group_talk_replaces:
        yield blocker("group-talk-off", "reason")


@blockers.register(EmployeeReturned)
def _(fact: EmployeeReturned, cycle: "Cycle") -> Iterator[Blocker]:
    mark = cycle.mark_of(fact.employee)
    if mark is None or mark.standing is not Standing.EXCUSED:
        yield blocker("not-excused", "employee", employee=fact.employee)


@blockers.register(GroupTalkHeld)
def _(fact: GroupTalkHeld, cycle: "Cycle") -> Iterator[Blocker]:
    for position, employee in enumerate(fact.participants):
        if not _is_in_unit(cycle, employee):
            yield blocker("not-in-unit", "participants", position, employee=employee)


@blockers.register(TeamReviewHeld)
def _(fact: TeamReviewHeld, cycle: "Cycle") -> Iterator[Blocker]:
    known = [theme.id for theme in cycle.themes]
    for position, theme in enumerate(fact.themes):
        if theme not in known:
            yield blocker("theme-unknown", "themes", position, theme=theme)


def _is_former(cycle: "Cycle", conversation: str) -> bool:
    return any(conversation in mark.former for mark in cycle.marks)


@blockers.register(ConversationRegistered)
def _(fact: ConversationRegistered, cycle: "Cycle") -> Iterator[Blocker]:
    mark = cycle.mark_of(fact.employee)
    if mark is None or not mark.is_expected:
        yield blocker("not-enrolled", "employee", employee=fact.employee)
    if fact.employee == cycle.leader:
        yield blocker("own-leader", "employee", employee=fact.employee)
    if mark is not None and ConversationRegistered not in MARK_TABLE[mark.talk]:
        yield blocker("open-talk", "employee", employee=fact.employee)
    if cycle.mark_with(fact.conversation) is not None or _is_former(cycle, fact.conversation):
        yield blocker("talk-known", "conversation", conversation=fact.conversation)


@blockers.register(Notice)
def _(fact: Notice, cycle: "Cycle") -> Iterator[Blocker]:
    if _is_former(cycle, fact.conversation):
        return
    mark = cycle.mark_with(fact.conversation)
    if mark is None:
        yield blocker("talk-unknown", "conversation", conversation=fact.conversation)
    elif type(fact) not in MARK_TABLE[mark.talk]:
        conversation, event = fact.conversation, type(fact).__name__
        yield blocker("notice-too-early", "conversation", conversation=conversation, event=event)


@blockers.register(FollowUpStarted)
def _(fact: FollowUpStarted, cycle: "Cycle") -> Iterator[Blocker]:
    del fact
    for position, mark in enumerate(cycle.marks):
        if not mark.is_concluded:
            yield blocker("talk-unfinished", "marks", position, employee=mark.employee)


@blockers.register(EffectReviewStarted)
def _(fact: EffectReviewStarted, cycle: "Cycle") -> Iterator[Blocker]:
    del fact
    for position, mark in enumerate(cycle.marks):
        if not mark.is_concluded:
            yield blocker("talk-unfinished", "marks", position, employee=mark.employee)
        elif not mark.is_followed_up:
            yield blocker("follow-up-unrecorded", "marks", position, employee=mark.employee)


@blockers.register(CycleClosed)
def _(fact: CycleClosed, cycle: "Cycle") -> Iterator[Blocker]:
    del fact
    canvas = None if cycle.strategy is None else cycle.strategy.canvas
    wanted = () if canvas is None else canvas.wanted_effects
    settled = {*cycle.skipped_levels, *(one.level for one in cycle.evaluations)}
    # The individual effect belongs to the conversation (design of the three levels).
    for level in dict.fromkeys(effect.level for effect in wanted):
        if level is not EffectLevel.INDIVIDUAL and level not in settled:
            yield blocker("effect-not-evaluated", "evaluations", level=level.value)
