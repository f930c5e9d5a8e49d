"""The lines on kinds of talk, on the invisible work, and on what goes from year to year."""

from collections.abc import Iterator, Mapping

import mousekit as mk
from boatyard.history import Finder, History, Witness

__all__ = ["REST"]


def _status_talk(history: History) -> Iterator[Witness]:
    """Somebody who has just joined gets the short talk (X017)."""
    for birth in history.planned:
        if birth.kind is mk.TalkKind.STATUS:
            yield Witness(birth.on, birth.id)


def _group_talk(history: History) -> Iterator[Witness]:
    """A group talk for a part of the unit stands in for the individual one (X011)."""
    for step in history.year_steps:
        if isinstance(step.fact, mk.GroupTalkHeld):
            there = step.fact.participants
            excused = [one for one in step.after.marks if one.excuse is mk.ExcuseReason.GROUP_TALK]
            if excused and len(there) < len(step.after.marks):
                yield step.witness


def _individual_after_group(history: History) -> Iterator[Witness]:
    """One who was in the group talk asks for a talk of their own, and is expected again."""
    for step in history.year_steps:
        if isinstance(step.fact, mk.IndividualTalkRequested):
            mark = step.before.mark_of(step.fact.employee)
            now = step.after.mark_of(step.fact.employee)
            was_excused = mark is not None and mark.excuse is mk.ExcuseReason.GROUP_TALK
            if was_excused and now is not None and now.is_expected:
                yield step.witness


def _one_to_one(history: History) -> Iterator[Witness]:
    """A follow-up is held within another meeting of the two (R181)."""
    for step in history.talk_steps:
        match step.fact:
            case mk.FollowUpHeld(follow_up=held) if held.host is mk.FollowUpHost.ONE_TO_ONE:
                yield step.witness
            case _:
                pass


def _approval_given(history: History) -> Iterator[Witness]:
    """An agreement waited for a yes, and got it (R082)."""
    for step in history.talk_steps:
        if isinstance(step.fact, mk.ApprovalGiven):
            state = step.before.agreement(step.fact.agreement)
            if state is not None and state.status is mk.AgreementStatus.AWAITING_APPROVAL:
                yield step.witness


def _promise_answered(history: History) -> Iterator[Witness]:
    """What a leader promised last year is carried in and answered (R073)."""
    for step in history.talk_steps:
        if isinstance(step.fact, mk.PromiseAnswered):
            open_before = [one.agreement.id for one in step.before.open_promises()]
            if step.fact.agreement in open_before and not step.after.open_promises():
                yield step.witness


def _self_checks(history: History) -> Iterator[Witness]:
    """Self-checks were shown of one conversation, to its two parties alone (R061)."""
    talks = {one.stream for one in history.shown}
    for one in history.shown:
        ours = history.talks[one.stream]
        led = {term.leader for term in ours.leaders}
        if len(talks) == 1 and {*one.to} <= {ours.employee, *led}:
            yield Witness(one.on, one.stream)


def _activity_followed_up(history: History) -> Iterator[Witness]:
    """A finished activity is followed up: is it used? (X001)."""
    for step in history.talk_steps:
        if isinstance(step.fact, mk.ActivityFollowedUp):
            waiting = [one.agreement.id for one in step.before.activities_to_follow_up()]
            if step.fact.agreement in waiting:
                yield step.witness


def _useful_twice(history: History) -> Iterator[Witness]:
    """The same person says how useful it was right after, and at the follow-up (R175)."""
    for step in history.talk_steps:
        if isinstance(step.fact, mk.ConversationRated):
            own = [one.rating.moment for one in step.after.ratings if one.person == step.fact.by]
            if {*own} == {*mk.RatingMoment}:
                yield step.witness


def _next_year_early(history: History) -> Iterator[Witness]:
    """A year begins before the last one is closed, while its effect is looked at."""
    for birth in history.begun:
        for step in history.year_steps:
            is_last = step.after.id == birth.previous and step.fact.on >= birth.on
            if is_last and isinstance(step.fact, mk.CycleClosed):
                yield Witness(birth.on, birth.id)


def _carried_over(history: History) -> Iterator[Witness]:
    """Last year's agreement is settled as carried over, and lives on in this year's."""
    for step in history.talk_steps:
        is_signed = isinstance(step.fact, mk.ConclusionsSigned) and step.after.agreements
        for state in step.after.agreements if is_signed else ():
            if state.times_carried == 1 and _went_into(history, state, step.after.id):
                yield step.witness


def _went_into(history: History, state: mk.AgreementState, talk: str) -> bool:
    carried = [
        (one.agreement.id, one.carried_into)
        for last_year in history.talks.values()
        for one in last_year.agreements
        if one.status is mk.AgreementStatus.CARRIED_OVER
    ]
    return (state.carried_from, talk) in carried


def _lesson_carried(history: History) -> Iterator[Witness]:
    """A lesson of one year stands at the beginning of the next (R104)."""
    for birth in history.begun:
        last = history.cycles.get(birth.previous or "")
        if last is not None and birth.lessons and birth.lessons == last.lessons:
            yield Witness(birth.on, birth.id)


REST: Mapping[str, Finder] = {
    "status-talk": _status_talk,
    "group-talk": _group_talk,
    "individual-after-group": _individual_after_group,
    "one-to-one": _one_to_one,
    "approval-given": _approval_given,
    "promise-answered": _promise_answered,
    "self-checks": _self_checks,
    "activity-followed-up": _activity_followed_up,
    "useful-twice": _useful_twice,
    "next-year-early": _next_year_early,
    "carried-over": _carried_over,
    "lesson-carried": _lesson_carried,
}
"""How each line is found."""
