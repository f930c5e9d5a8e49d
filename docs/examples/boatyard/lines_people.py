"""The lines on people: leaders change, employees come, go, move, and bring somebody along.

Each function finds one line in the logs, and gives where.
"""

from collections.abc import Iterator, Mapping

import mousekit as mk
from boatyard.history import Finder, History, Witness

__all__ = ["PEOPLE"]


def _leader_replaced(history: History) -> Iterator[Witness]:
    """In the unit: who led before is kept, and the day the change took effect."""
    for step in history.year_steps:
        match step.fact:
            case mk.LeaderChanged(leader=leader, effective_on=since):
                kept = step.after.leaders[:-1] == step.before.leaders
                if kept and step.after.leaders[-1] == mk.LeaderTerm(leader=leader, since=since):
                    yield step.witness
            case _:
                pass


def _nothing_backwards(history: History) -> Iterator[Witness]:
    """A signed plan keeps its signatures and its agreements under the new leader."""
    for step in history.talk_steps:
        before, after = step.before, step.after
        if isinstance(step.fact, mk.LeaderChanged) and before.stage is mk.Stage.SIGNED:
            kept = (before.signed_by, before.agreements) == (after.signed_by, after.agreements)
            if kept and before.leader in [one.person for one in after.signed_by]:
                yield step.witness


def _successor_admitted(history: History) -> Iterator[Witness]:
    """The employee lets the new leader in, who then signs."""
    for step in history.talk_steps:
        if isinstance(step.fact, mk.SuccessorAdmitted):
            signers = [one.person for one in history.talks[step.after.id].signed_by]
            if step.after.leader in signers:
                yield step.witness


def _successor_not_admitted(history: History) -> Iterator[Witness]:
    """The conversation ends without the new leader having been let in."""
    for step in history.talk_steps:
        ends = step.after.ending is not None and step.after.signed is None
        if ends and not step.after.is_successor_admitted:
            yield step.witness


def _employee_joins(history: History) -> Iterator[Witness]:
    """Somebody comes who was in no unit before."""
    moved = [
        step.fact.employee
        for step in history.year_steps
        if isinstance(step.fact, mk.EmployeeTransferred)
    ]
    for step in history.year_steps:
        match step.fact:
            case mk.EmployeeJoined(employee=employee):
                if employee not in moved and step.before.mark_of(employee) is None:
                    yield step.witness
            case _:
                pass


def _employee_leaves(history: History) -> Iterator[Witness]:
    """Somebody leaves for good, and the open conversation ends with it."""
    for step in history.year_steps:
        match step.fact:
            case mk.EmployeeLeft(employee=employee):
                mark = history.cycles[step.after.id].mark_of(employee)
                if mark is not None and mark.standing is mk.Standing.LEFT:
                    yield step.witness
            case _:
                pass


def _moved_unsigned(history: History) -> Iterator[Witness]:
    """A cancelled talk is planned anew elsewhere, and takes in what the first one had taken in."""
    for birth in history.planned:
        carried = [one.agreement.id for one in birth.carried_in]
        for talk in history.talks.values():
            here = talk.employee == birth.employee and talk.brief.cycle != birth.brief.cycle
            same = carried and carried == [one.agreement.id for one in talk.carried_in]
            if here and same and talk.stage is mk.Stage.CANCELLED and _has_moved(history, talk):
                yield Witness(birth.on, birth.id)


def _has_moved(history: History, talk: mk.Conversation) -> bool:
    mark = history.cycles[talk.brief.cycle].mark_of(talk.employee)
    return mark is not None and mark.standing is mk.Standing.MOVED


def _moved_signed(history: History) -> Iterator[Witness]:
    """A signed talk goes on under the new unit's leader; its first cycle hears of it still."""
    for step in history.talk_steps:
        talk = step.after
        is_signed = isinstance(step.fact, mk.LeaderChanged) and talk.stage is mk.Stage.SIGNED
        if is_signed and _has_moved(history, talk):
            heard = [
                told.fact.on
                for told in history.year_steps
                if isinstance(told.fact, mk.FollowUpRecorded)
                and (told.fact.conversation, told.after.id) == (talk.id, talk.brief.cycle)
            ]
            if any(on >= step.fact.on for on in heard):
                yield step.witness


def _leave_and_return(history: History) -> Iterator[Witness]:
    """Somebody on leave returns, and a talk is planned and signed (X016)."""
    back: dict[str, mk.Fact] = {}
    for step in history.year_steps:
        if isinstance(step.fact, mk.EmployeeReturned):
            mark = step.before.mark_of(step.fact.employee)
            if mark is not None and mark.excuse is mk.ExcuseReason.LEAVE:
                back[step.fact.employee] = step.fact
    for birth in history.planned:
        returned = back.get(birth.employee)
        signed = history.talks[birth.id].signed
        if returned is not None and birth.on >= returned.on and signed is not None:
            yield Witness(birth.on, birth.id)


def _other_host(history: History) -> Iterator[Witness]:
    """Somebody else than the leader holds it, to which the employee has said yes (X018)."""
    for step in history.talk_steps:
        if isinstance(step.fact, mk.ConversationHeld) and step.fact.by == step.before.host:
            yield step.witness


def _participant_accepted(history: History) -> Iterator[Witness]:
    """The employee says yes to a third person, who is there (X018)."""
    for step in history.talk_steps:
        if isinstance(step.fact, mk.ParticipantAccepted) and history.talks[step.after.id].held_on:
            yield step.witness


def _participant_declined(history: History) -> Iterator[Witness]:
    """The employee says no to a third person (X018)."""
    for step in history.talk_steps:
        if isinstance(step.fact, mk.ParticipantDeclined) and step.fact.role is mk.Role.EMPLOYEE:
            yield step.witness


def _invitation_delegated(history: History) -> Iterator[Witness]:
    """Somebody else sends the invitation, because the leader has asked them to."""
    for step in history.talk_steps:
        if isinstance(step.fact, mk.InvitationSent) and step.fact.by == step.before.delegate:
            yield step.witness


def _asked_by_employee(history: History) -> Iterator[Witness]:
    """The employee asks for the conversation (X008)."""
    for birth in history.planned:
        if birth.role is mk.Role.EMPLOYEE:
            yield Witness(birth.on, birth.id)


def _left_and_back(history: History) -> Iterator[Witness]:
    """Somebody leaves after signing, comes back, and has another conversation."""
    for step in history.year_steps:
        match step.fact:
            case mk.EmployeeJoined(employee=employee, on=on):
                mark = step.before.mark_of(employee)
                has_left = mark is not None and mark.standing is mk.Standing.LEFT
                talks = [one for one in history.planned if one.employee == employee]
                before = [history.talks[one.id] for one in talks if one.on < on]
                is_signed = any(talk.signed is not None for talk in before)
                if has_left and is_signed and len(before) < len(talks):
                    yield step.witness
            case _:
                pass


PEOPLE: Mapping[str, Finder] = {
    "leader-replaced": _leader_replaced,
    "nothing-backwards": _nothing_backwards,
    "successor-admitted": _successor_admitted,
    "successor-not-admitted": _successor_not_admitted,
    "employee-joins": _employee_joins,
    "employee-leaves": _employee_leaves,
    "moved-unsigned": _moved_unsigned,
    "moved-signed": _moved_signed,
    "leave-and-return": _leave_and_return,
    "other-host": _other_host,
    "participant-accepted": _participant_accepted,
    "participant-declined": _participant_declined,
    "invitation-delegated": _invitation_delegated,
    "asked-by-employee": _asked_by_employee,
    "left-and-back": _left_and_back,
}
"""How each line is found."""
