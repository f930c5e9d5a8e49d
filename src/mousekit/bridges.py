"""Between the two processes, and between two years: pure functions that make facts.

`plan_conversation` carries down what a conversation needs from its cycle; `cycle_facts` carries up
who and when, never what was said.  `talk_facts` tells an open conversation of a new leader or an
employee who left.  `settlements` closes last year's agreements, `start_next_cycle` begins the next
year.

Nothing here applies a fact: the caller does, so that each record can be stored on its own.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

import attrs

from mousekit._talk_questions import nothing_was_ever_signed
from mousekit.conversation import Conversation, Stage
from mousekit.cycle import NEXT_YEAR_FROM, Cycle
from mousekit.errors import GuardError, IllegalTransitionError, InvalidValueError
from mousekit.facts.base import EmployeeLeft, Fact, LeaderChanged
from mousekit.facts.following import AgreementSettled, FollowUpHeld, FollowUpMissed
from mousekit.facts.preparing import ConversationCancelled, ConversationPlanned, CycleBrief
from mousekit.facts.reviewing import (
    ConclusionsReopened,
    ConclusionsSigned,
    ReviewLapsed,
    SignatureDeclined,
)
from mousekit.facts.unit import (
    ConversationEnded,
    ConversationRegistered,
    ConversationReopened,
    ConversationSigned,
    FollowUpRecorded,
    Notice,
)
from mousekit.facts.year import CycleStarted
from mousekit.policy import FollowUpPolicy, Policy
from mousekit.process import Join, blocker
from mousekit.schedule import add_months
from mousekit.values.agreement import AgreementState, AgreementStatus
from mousekit.values.conclusions import AssessedAs
from mousekit.values.people import PARTIES, Period, Role, TalkKind
from mousekit.values.talk import Agenda

__all__ = [
    "NOTICE_TABLE",
    "cycle_facts",
    "plan_conversation",
    "settlements",
    "start_next_cycle",
    "talk_facts",
]

_Told = type[Notice] | Join[type[Notice], Conversation]

_ENDED_OR_SIGNED = Join[type[Notice], Conversation](
    ConversationSigned, ConversationEnded, nothing_was_ever_signed
)
_BEFORE_THE_REVIEW = (
    Stage.PLANNED,
    Stage.INVITED,
    Stage.PREPARED,
    Stage.IN_PROGRESS,
    Stage.PAUSED,
    Stage.HELD,
)

NOTICE_TABLE: Mapping[tuple[type[Fact], Stage, Stage], _Told] = {
    (ConclusionsSigned, Stage.IN_REVIEW, Stage.SIGNED): ConversationSigned,
    (ConclusionsReopened, Stage.SIGNED, Stage.IN_REVIEW): ConversationReopened,
    (SignatureDeclined, Stage.IN_REVIEW, Stage.CLOSED): ConversationEnded,
    (SignatureDeclined, Stage.IN_REVIEW, Stage.SIGNED): ConversationSigned,
    (ReviewLapsed, Stage.IN_REVIEW, Stage.CLOSED): ConversationEnded,
    (ReviewLapsed, Stage.IN_REVIEW, Stage.SIGNED): ConversationSigned,
    (FollowUpHeld, Stage.SIGNED, Stage.SIGNED): FollowUpRecorded,
    (FollowUpMissed, Stage.SIGNED, Stage.SIGNED): FollowUpRecorded,
    **{
        (ConversationCancelled, stage, Stage.CANCELLED): ConversationEnded
        for stage in _BEFORE_THE_REVIEW
    },
    **{(EmployeeLeft, stage, Stage.CLOSED): ConversationEnded for stage in _BEFORE_THE_REVIEW},
    (EmployeeLeft, Stage.IN_REVIEW, Stage.CLOSED): _ENDED_OR_SIGNED,
}
"""Which fact, from which stage to which, the cycle is told of as what; all else stays between the
two (an employee who leaves a signed plan leaves it signed)."""


def plan_conversation(
    cycle: Cycle,
    *,
    id: str,  # noqa: A002 - the name of the field that it fills
    employee: str,
    on: date,
    by: str,
    role: Role,
    kind: TalkKind = TalkKind.MUS,
    agenda: Agenda | None = None,
    previous: Conversation | None = None,
    next_on: date | None = None,
) -> ConversationPlanned:
    """Make the birth fact of a conversation, with all that it takes from its cycle.

    State the notice of `cycle_facts(None, fact, talk)` in the cycle before the talk is stored.

    Args:
        cycle: The unit's year, with conversations open.
        id: The caller's id of the conversation.
        employee: The id of the employee.
        on: The day it is planned.
        by: The id of the leader, or of the employee who asks for it (X008).
        role: Leader or employee.
        kind: The kind of talk.
        agenda: The parts; the usual agenda of the kind under the cycle's policy, if not given.
        previous: Last year's conversation; its open agreements are carried in, and those that
            were carried over into this id.
        next_on: The day of the next conversation, if it is known; where it is a duty, reckoned from
            `on` if not given (R172, R203).

    Raises:
        IllegalTransitionError: If the cycle has no conversations open.
        WrongActorError: If it is not the leader's or the employee's own id.
        FactOutOfOrderError: If the cycle has been told of a later day.
        GuardError: If the employee is not enrolled or has a talk already, or `previous` is
            somebody else's.
        InvalidValueError: If an id is blank, or an agreement would be carried in twice.
    """
    notice = _registered(employee=employee, conversation=id, on=on, by=by, role=role)
    cycle.apply(notice)
    if previous is not None and previous.employee != employee:
        found = blocker("not-this-employee", "previous", "employee", employee=employee)
        raise GuardError(ConversationPlanned, (found,))
    return ConversationPlanned(
        id=id,
        employee=employee,
        brief=_brief(cycle, next_on or _next_duty(cycle.policy.follow_up, on)),
        kind=kind,
        agenda=cycle.policy.agenda.agenda(kind) if agenda is None else agenda,
        previous=None if previous is None else previous.id,
        carried_in=() if previous is None else _carried_in(previous, id),
        on=on,
        by=by,
        role=role,
    )


def _next_duty(follow_up: FollowUpPolicy, on: date) -> date | None:
    return add_months(on, follow_up.interval_months) if follow_up.next_is_duty else None


def _carried_in(previous: Conversation, conversation: str) -> tuple[AgreementState, ...]:
    """Give what is open there, and what was carried over into exactly this conversation."""
    promised = (one for one in previous.agreements if one.carried_into == conversation)
    return (*previous.open_agreements(), *promised)


def _registered(
    *,
    employee: str,
    conversation: str,
    on: date,
    by: str,
    role: Role,
    happened_on: date | None = None,
) -> ConversationRegistered:
    return ConversationRegistered(
        employee=employee,
        conversation=conversation,
        happened_on=happened_on or on,
        on=on,
        by=by,
        role=role,
    )


def _brief(cycle: Cycle, next_on: date | None) -> CycleBrief:
    return CycleBrief(
        cycle=cycle.id,
        leader=cycle.leader,
        intention="" if cycle.strategy is None else cycle.strategy.intention,
        themes=cycle.themes,
        needs=cycle.needs,
        elevator_speech=cycle.elevator_speech,
        central_questions=cycle.central_questions,
        form=cycle.form,
        mandate=cycle.mandate,
        policy=cycle.policy,
        next_on=next_on,
    )


def cycle_facts(
    before: Conversation | None, fact: Fact, after: Conversation, *, on: date | None = None
) -> tuple[Fact, ...]:
    """Give the notices for the cycle of what happened in a conversation: none, or one.

    Args:
        before: The conversation before the fact; None at its birth.
        fact: What happened in it.
        after: The conversation after the fact.
        on: The day it is stated to the cycle; the fact's own if not given.  The fact's day is
            kept as `happened_on`.
    """
    day = on or fact.on
    if before is None:
        employee, conversation = after.employee, after.id
        return (
            _registered(
                employee=employee,
                conversation=conversation,
                on=day,
                by=fact.by,
                role=fact.role,
                happened_on=fact.on,
            ),
        )
    entry = NOTICE_TABLE.get((type(fact), before.stage, after.stage))
    if entry is None:
        return ()
    notice = entry.end(after) if isinstance(entry, Join) else entry
    told: Callable[..., Notice] = notice
    if issubclass(notice, FollowUpRecorded):
        told = partial(notice, held=isinstance(fact, FollowUpHeld))
    return (told(conversation=after.id, happened_on=fact.on, on=day, by=fact.by, role=fact.role),)


def talk_facts(cycle_fact: Fact, talk: Conversation, *, on: date | None = None) -> tuple[Fact, ...]:
    """Give what an open conversation is told of the cycle: a new leader, an employee who left.

    Ask only for conversations that are still led in this unit.  One that has gone with its employee
    to another unit has another leader by now, and an employee who becomes the leader needs
    somebody else to lead the conversation: state `LeaderChanged` in it by hand.  What a leader has
    stated who does not lead the conversation is not told to it: state it there yourself.

    Args:
        cycle_fact: What happened in the cycle.
        talk: One of its conversations.
        on: The day it is stated to the conversation; the fact's own, or that of the
            conversation's last fact if it is later, if not given.
    """
    if type(cycle_fact) not in talk.allowed_events():
        return ()
    if cycle_fact.role is Role.LEADER and cycle_fact.by != talk.leader:
        return ()
    stated = attrs.evolve(cycle_fact, on=on or max(cycle_fact.on, talk.last_on))
    match cycle_fact:
        case EmployeeLeft(employee=employee) if employee == talk.employee:
            return (stated,)
        case LeaderChanged(leader=leader) if leader not in {talk.leader, talk.employee}:
            return (stated,)
        case _:
            return ()


_SETTLED_AS = {
    AssessedAs.DONE: AgreementStatus.DONE,
    AssessedAs.DROPPED: AgreementStatus.DROPPED,
    AssessedAs.CARRIED: AgreementStatus.CARRIED_OVER,
    AssessedAs.ADJUSTED: AgreementStatus.CARRIED_OVER,
}


def settlements(
    talk: Conversation,
    previous: Conversation,
    *,
    role: Role = Role.EMPLOYEE,
    on: date | None = None,
) -> tuple[AgreementSettled, ...]:
    """Give what to state in last year's conversation about the agreements assessed in this one.

    Done and dropped ones are settled once they are assessed; carried and adjusted ones only once
    an agreement that both have signed here takes them up, so that nothing falls between the two.
    What `previous` has settled meanwhile is skipped; while it is in review there is nothing to
    state, so ask again when it is signed.  An agreement that last year let pass unassessed belongs
    to the year before: ask for that conversation too.

    Args:
        talk: This year's conversation.
        previous: Last year's.
        role: The party that states it: the employee, whom both conversations share, or the leader
            of last year's.
        on: The day it is stated; the later of the two conversations' last days if not given.

    Raises:
        InvalidValueError: If the role is not that of a party.
    """
    if role not in PARTIES:
        raise InvalidValueError(("role",), role.value, "employee or leader")
    if AgreementSettled not in previous.allowed_events():
        return ()
    day = on or max(talk.last_on, previous.last_on)
    by = previous.employee if role is Role.EMPLOYEE else previous.leader
    is_open = {state.agreement.id for state in previous.agreements if not state.status.is_settled}
    taken_up = {state.carried_from for state in talk.agreements}
    return tuple(
        AgreementSettled(
            agreement=one.agreement,
            status=_SETTLED_AS[one.decided],
            outcome=one.why_not or one.effect,
            into=None if one.decided.is_end else talk.id,
            on=day,
            by=by,
            role=role,
        )
        for one in talk.assessments
        if one.agreement in is_open and (one.decided.is_end or one.agreement in taken_up)
    )


def start_next_cycle(
    cycle: Cycle,
    *,
    id: str,  # noqa: A002 - the name of the field that it fills
    period: Period,
    on: date,
    by: str,
    role: Role,
    leader: str | None = None,
    policy: Policy | None = None,
) -> CycleStarted:
    """Make the birth fact of the next year, with open needs and lessons.

    Carried: `unit`; `leader` and `policy` unless others are given; `needs` and `lessons`; the id
    of this cycle as `previous`.  Not carried: strategy, themes, frame, people and effects, which
    each year finds anew.  A lesson recorded after this stands in this cycle alone; the next one
    names it as `previous`.

    Args:
        cycle: The year that ends; its effect may still be under review.
        id: The caller's id of the next cycle.
        period: The year that it covers.
        on: The day it is started.
        by: The id of who starts it.
        role: Leader, senior leader or HR.
        leader: The id of the leader, if it is another one.
        policy: If it changes.

    Raises:
        IllegalTransitionError: If the year is not yet in its effect review.
        InvalidValueError: If the id is that of this year.
    """
    if id == cycle.id:
        raise InvalidValueError(("id",), id, "another id than this year's")
    if cycle.phase not in NEXT_YEAR_FROM:
        raise IllegalTransitionError(cycle.phase, CycleStarted, cycle.allowed_events())
    return CycleStarted(
        id=id,
        unit=cycle.unit,
        leader=leader or cycle.leader,
        period=period,
        policy=policy or cycle.policy,
        needs=cycle.needs,
        lessons=cycle.lessons,
        previous=cycle.id,
        on=on,
        by=by,
        role=role,
    )
