"""The lines on time: moved, late, declined, never answered, missed, reopened, written twice.

Each line asks a question of one step of a conversation or a year; `_in_talks` and `_in_years` ask
it of all steps.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

import mousekit as mk
from boatyard.history import CycleStep, Finder, History, TalkStep, Witness

__all__ = ["TIME"]


def _in_talks(is_it: Callable[[TalkStep], bool]) -> Finder:
    def find(history: History) -> Iterator[Witness]:
        return (step.witness for step in history.talk_steps if is_it(step))

    return find


def _in_years(is_it: Callable[[CycleStep], bool]) -> Finder:
    def find(history: History) -> Iterator[Witness]:
        return (step.witness for step in history.year_steps if is_it(step))

    return find


def _rescheduled(step: TalkStep) -> bool:
    """It gets another day than it had."""
    return isinstance(step.fact, mk.Rescheduled) and step.before.meets_on != step.after.meets_on


def _postponed(history: History) -> Iterator[Witness]:
    """It is held after the last day of the window, because it was moved there."""
    moved = {one.after.id for one in history.talk_steps if isinstance(one.fact, mk.Rescheduled)}
    for step in history.talk_steps:
        window = history.cycles[step.after.brief.cycle].window
        match step.fact:
            case mk.ConversationHeld(held_on=day) if step.after.id in moved:
                if window is not None and day > window.last:
                    yield step.witness
            case _:
                pass


def _paused_resumed(step: TalkStep) -> bool:
    """It was interrupted and goes on."""
    return isinstance(step.fact, mk.ConversationResumed) and step.before.stage is mk.Stage.PAUSED


def _prepared_late(step: TalkStep) -> bool:
    """A party prepares on the very day of the talk, or later."""
    day = step.before.meets_on
    return (
        isinstance(step.fact, mk.PreparationSubmitted) and day is not None and step.fact.on >= day
    )


def _held_unprepared(step: TalkStep) -> bool:
    """It is held though a party has not prepared, and the reason is given."""
    prepared = {one.party for one in step.before.preparations}
    match step.fact:
        case mk.ConversationHeld(unprepared_because=reason):
            return reason is not None and prepared != {mk.Role.EMPLOYEE, mk.Role.LEADER}
        case _:
            return False


def _signed_late(step: TalkStep) -> bool:
    """A signature comes after the days of the review."""
    since = step.before.in_review_since
    days = timedelta(days=step.before.brief.policy.review.days)
    is_signature = isinstance(step.fact, mk.ConclusionsSigned)
    return is_signature and since is not None and step.fact.on > since + days


def _declined_by_employee(step: TalkStep) -> bool:
    """The employee does not sign, and the talk ends without a plan."""
    declined = isinstance(step.fact, mk.SignatureDeclined) and step.fact.role is mk.Role.EMPLOYEE
    return declined and step.after.stage is mk.Stage.CLOSED and step.after.signed is None


def _declined_by_leader(step: TalkStep) -> bool:
    """The leader does not sign the reopened version; the older one stands."""
    declined = isinstance(step.fact, mk.SignatureDeclined) and step.fact.role is mk.Role.LEADER
    stands = step.after.stage is mk.Stage.SIGNED and step.after.conclusions == step.before.signed
    return declined and stands and step.before.conclusions != step.before.signed


def _never_answered(missing: mk.Role) -> Callable[[TalkStep], bool]:
    """The other party, or HR, states that this one never answered."""

    def is_it(step: TalkStep) -> bool:
        lapsed = isinstance(step.fact, mk.ReviewLapsed) and step.fact.missing is missing
        return lapsed and step.fact.role is not missing

    return is_it


def _scribe_vanishes(step: TalkStep) -> bool:
    """The talk is held and the scribe never wrote; another one is named."""
    is_held = step.before.stage is mk.Stage.HELD and step.before.conclusions is None
    is_other = step.after.scribe is not step.before.scribe
    return isinstance(step.fact, mk.ScribeNamed) and is_held and is_other


def _approver_silent(step: TalkStep) -> bool:
    """A party drops, with a reason, what nobody has approved or refused."""
    match step.fact:
        case mk.AgreementSettled(agreement=name, status=mk.AgreementStatus.DROPPED, outcome=reason):
            state = step.before.agreement(name)
            waits = mk.AgreementStatus.AWAITING_APPROVAL
            return state is not None and state.status is waits and reason is not None
        case _:
            return False


def _follow_up_early(step: TalkStep) -> bool:
    """It is held before the day it was planned for."""
    match step.fact:
        case mk.FollowUpHeld(follow_up=held):
            return held.planned_on is not None and held.held_on < held.planned_on
        case _:
            return False


def _due_on_closed_day(step: TalkStep) -> bool:
    """A signed due date was counted in months, fell on a holiday, and moved forward."""
    held = step.after.held_on
    if step.after.signed is None or step.before.signed is not None or held is None:
        return False
    falls = {mk.add_months(held, months) for months in range(1, 13)}
    holidays = {day for day in falls if day in mk.public_holidays(day.year)}
    dues = {one.agreement.due for one in step.after.agreements}
    return any(mk.roll_forward(day) in dues for day in holidays)


def _cycle_ends_early(step: CycleStep) -> bool:
    """A cancelled year is told that a talk which was open has been signed."""
    is_over = step.before.phase is mk.Phase.CANCELLED
    return is_over and isinstance(step.fact, mk.ConversationSigned)


def _conclusions_reopened(step: TalkStep) -> bool:
    """A reopened plan is signed by both again, as another version."""
    before, after = step.before, step.after
    is_signed = isinstance(step.fact, mk.ConclusionsSigned) and after.stage is mk.Stage.SIGNED
    return is_signed and before.signed is not None and before.signed != after.signed


def _phase_reopened(step: CycleStep) -> bool:
    """The unit goes one step back."""
    return isinstance(step.fact, mk.PhaseReopened) and step.before.phase is not step.after.phase


def _recorded_late(step: TalkStep) -> bool:
    """What was held is stated on a later day."""
    return isinstance(step.fact, mk.ConversationHeld) and step.fact.held_on < step.fact.on


def _notices_late(step: CycleStep) -> bool:
    """The unit hears of it later than it happened."""
    return isinstance(step.fact, mk.Notice) and step.fact.happened_on < step.fact.on


def _two_writers(history: History) -> Iterator[Witness]:
    """The second writer was told, and stated the same kind of fact on a later version."""
    for clash in history.clashes:
        for step in history.talk_steps:
            is_same = (step.after.id, type(step.fact)) == (clash.stream, type(clash.fact))
            is_again = step.fact.by == clash.fact.by and step.before.version > clash.version
            if is_same and is_again:
                yield step.witness


TIME: Mapping[str, Finder] = {
    "rescheduled": _in_talks(_rescheduled),
    "postponed": _postponed,
    "paused-resumed": _in_talks(_paused_resumed),
    "prepared-late": _in_talks(_prepared_late),
    "held-unprepared": _in_talks(_held_unprepared),
    "signed-late": _in_talks(_signed_late),
    "declined-employee": _in_talks(_declined_by_employee),
    "declined-leader": _in_talks(_declined_by_leader),
    "never-answered-employee": _in_talks(_never_answered(mk.Role.EMPLOYEE)),
    "never-answered-leader": _in_talks(_never_answered(mk.Role.LEADER)),
    "scribe-vanishes": _in_talks(_scribe_vanishes),
    "approver-silent": _in_talks(_approver_silent),
    "follow-up-missed": _in_talks(lambda step: isinstance(step.fact, mk.FollowUpMissed)),
    "follow-up-moved": _in_talks(lambda step: isinstance(step.fact, mk.FollowUpMoved)),
    "follow-up-early": _in_talks(_follow_up_early),
    "due-on-closed-day": _in_talks(_due_on_closed_day),
    "cycle-ends-early": _in_years(_cycle_ends_early),
    "conclusions-reopened": _in_talks(_conclusions_reopened),
    "phase-reopened": _in_years(_phase_reopened),
    "recorded-late": _in_talks(_recorded_late),
    "notices-late": _in_years(_notices_late),
    "two-writers": _two_writers,
}
"""How each line is found."""
