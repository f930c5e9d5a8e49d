"""What waits in a conversation: from the invitation to the last follow-up and the next year.

The days come from the conversation itself: the invitation, the day it was held, the signed
conclusions, the policy of its year.  Only the days for an invitation not yet sent need the cycle.

No text of the conversation is read here, only who, when and whether.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

import attrs

from mousekit._talk_questions import has_signed, led_on, unprepared
from mousekit._work import Step, Task, reckoned
from mousekit.conversation import TALK_WHO, Conversation, Stage
from mousekit.cycle import Cycle
from mousekit.facts.following import ApprovalGiven
from mousekit.marks import Standing
from mousekit.policy import Scribe
from mousekit.schedule import days_after, days_before, due_after
from mousekit.values.agreement import AgreementState, AgreementStatus
from mousekit.values.content import RatingMoment
from mousekit.values.people import MUST_PREPARE, PARTIES, Role, other_party
from mousekit.values.record import EndedBy

__all__ = ["TalkWork", "steps_of_talk"]


@attrs.frozen(kw_only=True)
class TalkWork:
    """A conversation, and what stands around it.

    Attributes:
        talk: The conversation.
        cycle: Its cycle, if the caller has given it.
        has_next: Whether the employee's next conversation, or next year, has begun, or the year of
            this one plans another in its place.
    """

    talk: Conversation
    cycle: Cycle | None
    has_next: bool


def steps_of_talk(work: TalkWork) -> Iterator[Step]:
    """Give what waits in a conversation on any day.

    Args:
        work: The conversation, and what stands around it.
    """
    for steps in _STEPS[work.talk.stage]:
        yield from steps(work)


def _step(
    work: TalkWork,
    task: Task,
    *parties: Role,
    due_by: date | None,
    opens: date | None = None,
    about: str | None = None,
) -> Step:
    ids = {Role.EMPLOYEE: work.talk.employee, Role.LEADER: work.talk.leader}
    persons = tuple(ids[party] for party in parties)
    return Step(
        task=task,
        persons=persons,
        due_by=due_by,
        opens=opens,
        employee=work.talk.employee,
        about=about,
    )


def _notice(work: TalkWork, due_by: date) -> date:
    """Give the first of the days of notice before something is due."""
    return reckoned(days_before, due_by, work.talk.brief.policy.invitation.send_days)


def _review_by(work: TalkWork, since: date) -> date:
    """Give the last of the days that both have for what follows the conversation (R155)."""
    return reckoned(days_after, since, work.talk.brief.policy.review.days)


def _held_on(work: TalkWork) -> date:
    return work.talk.held_on or work.talk.last_on


def _invite(work: TalkWork) -> Iterator[Step]:
    talk, numbers = work.talk, work.talk.brief.policy.invitation
    window = None if work.cycle is None else work.cycle.window
    first = talk.meets_on or (None if window is None else window.first)
    last = talk.meets_on or (None if window is None else window.last)
    # MK607: so many days before is early, one day fewer is not.
    opens = None if first is None else reckoned(days_before, first, numbers.early_days - 1)
    due_by = None if last is None else reckoned(days_before, last, numbers.send_days)
    step = _step(work, Task.INVITE, Role.LEADER, due_by=due_by, opens=opens)
    yield step if talk.delegate is None else attrs.evolve(step, persons=(talk.delegate,))


def _participants(work: TalkWork) -> Iterator[Step]:
    for one in work.talk.participants:
        if not one.is_accepted:
            task, day = Task.ANSWER_PARTICIPANT, work.talk.meets_on
            yield _step(work, task, Role.EMPLOYEE, due_by=day, about=one.person)


def _preparations(work: TalkWork) -> Iterator[Step]:
    for party in unprepared(work.talk):
        day, since = work.talk.meets_on, work.talk.invited_on
        yield _step(work, Task.PREPARE, party, due_by=day, opens=since)


def _topics(work: TalkWork) -> Iterator[Step]:
    talk = work.talk
    sent, since = {one.party for one in talk.topics}, talk.invited_on or talk.last_on
    days = talk.brief.policy.invitation.topics_days
    before = reckoned(days_before, talk.meets_on or since, days)
    for party in MUST_PREPARE[talk.kind]:
        if party not in sent:
            # Nobody is late on the day they are invited.
            yield _step(work, Task.SHARE_TOPICS, party, due_by=max(before, since), opens=since)


def _promises(work: TalkWork) -> Iterator[Step]:
    for state in work.talk.open_promises():
        task, day, name = Task.ANSWER_PROMISE, work.talk.meets_on, state.agreement.id
        yield _step(work, task, Role.LEADER, due_by=day, opens=work.talk.invited_on, about=name)


def _hold(work: TalkWork) -> Iterator[Step]:
    day, host = work.talk.meets_on, work.talk.host
    opens = None if day is None else _notice(work, day)
    step = _step(work, Task.HOLD_CONVERSATION, *PARTIES, due_by=day, opens=opens)
    both = step.persons if host is None else tuple(dict.fromkeys((work.talk.employee, host)))
    yield attrs.evolve(step, persons=both)


def _previous(work: TalkWork) -> Iterator[Step]:
    talk = work.talk
    assessed = {one.agreement for one in talk.assessments}
    day = _review_by(work, _held_on(work))
    for name in (state.agreement.id for state in talk.carried_in):
        if name not in assessed and talk.signed is None:
            parties = _who_may_write(work, *PARTIES)
            yield _step(work, Task.ASSESS_PREVIOUS, *parties, due_by=day, about=name)


def _successor(work: TalkWork) -> Iterator[Step]:
    if not work.talk.is_successor_admitted:
        day = _review_by(work, work.talk.in_review_since or _held_on(work))
        yield _step(work, Task.ADMIT_SUCCESSOR, Role.EMPLOYEE, due_by=day)


def _who_may_write(work: TalkWork, *parties: Role) -> tuple[Role, ...]:
    """Leave out a new leader for whose admission the conversation waits (X044)."""
    is_admitted = work.talk.is_successor_admitted
    return tuple(party for party in parties if is_admitted or party is not Role.LEADER)


_WRITES = {
    Scribe.LEADER: (Role.LEADER,),
    Scribe.EMPLOYEE: (Role.EMPLOYEE,),
    Scribe.SHARED: PARTIES,
}


def _draft(work: TalkWork) -> Iterator[Step]:
    day = _review_by(work, _held_on(work))
    parties = _who_may_write(work, *_WRITES[work.talk.scribe])
    if parties:
        yield _step(work, Task.DRAFT_CONCLUSIONS, *parties, due_by=day)


def _answers(work: TalkWork) -> Iterator[Step]:
    """Give whose word the conclusions wait for: first the reader's, then both signatures (R154)."""
    talk = work.talk
    day = _review_by(work, talk.in_review_since or talk.last_on)
    reader = other_party(talk.author or Role.LEADER)
    is_read = reader in talk.answered or has_signed(talk, reader)
    task = Task.SIGN_CONCLUSIONS if is_read else Task.ANSWER_CONCLUSIONS
    for party in _who_may_write(work, *(PARTIES if is_read else (reader,))):
        if not has_signed(talk, party):
            yield _step(work, task, party, due_by=day)


def _agreements(work: TalkWork) -> Iterator[Step]:
    for state in work.talk.agreements:
        if state.status is AgreementStatus.AWAITING_APPROVAL:
            yield _approval(work, state)
        elif not state.status.is_settled:
            yield from _kept(work, state)


def _approval(work: TalkWork, state: AgreementState) -> Step:
    terms, mandate = state.agreement, work.talk.brief.mandate
    day = terms.start_by or terms.due
    step = _step(work, Task.APPROVE_AGREEMENT, due_by=day, about=terms.id)
    approver = None if mandate is None else mandate.approver
    # Whoever shall do it does not approve it (B17).
    if approver in {None, work.talk.employee, work.talk.leader}:
        return attrs.evolve(step, roles=TALK_WHO[ApprovalGiven])
    return attrs.evolve(step, persons=(approver,))


def _kept(work: TalkWork, state: AgreementState) -> Iterator[Step]:
    terms = state.agreement
    # What a former leader has promised waits for the one who leads now.
    owner = Role.EMPLOYEE if terms.owner == work.talk.employee else Role.LEADER
    opens = _notice(work, terms.due)
    if terms.start_by is not None:
        opens = min(opens, terms.start_by)
    task = Task.KEEP_AGREEMENT
    yield _step(work, task, owner, due_by=terms.due, opens=opens, about=terms.id)
    said_on = state.last_report_on or _held_on(work)
    day = reckoned(days_after, said_on, work.talk.brief.policy.agreements.stale_days)
    if day < terms.due:  # From then on the agreement itself is due.
        task, opens = Task.REPORT_AGREEMENT, _notice(work, day)
        yield _step(work, task, owner, due_by=day, opens=opens, about=terms.id)


def _amendments(work: TalkWork) -> Iterator[Step]:
    for one in work.talk.amendments:
        party = other_party(one.proposed_by)
        yield _step(work, Task.ANSWER_AMENDMENT, party, due_by=None, about=one.terms.id)


def _activities(work: TalkWork) -> Iterator[Step]:
    planned = [one.planned_on for one in work.talk.planned_follow_ups]
    for name in (state.agreement.id for state in work.talk.activities_to_follow_up()):
        day = min(planned, default=None)
        yield _step(work, Task.FOLLOW_UP_ACTIVITY, *PARTIES, due_by=day, about=name)


def _follow_ups(work: TalkWork) -> Iterator[Step]:
    for day in _follow_up_days(work):
        task, about = Task.FOLLOW_UP, day.isoformat()
        opens = _notice(work, day)
        yield _step(work, task, *PARTIES, due_by=day, opens=opens, about=about)


def _follow_up_days(work: TalkWork) -> tuple[date, ...]:
    """Give the days that are planned; where the signed plan names none, those of the policy."""
    talk = work.talk
    if talk.signed is None or talk.signed.follow_ups:
        return tuple(one.planned_on for one in talk.planned_follow_ups)
    done = len(talk.follow_ups) + len(talk.missed_follow_ups)
    months = talk.brief.policy.follow_up.months[done:]
    return tuple(reckoned(due_after, _held_on(work), number) for number in months)


def _ratings(work: TalkWork) -> Iterator[Step]:
    talk, since = work.talk, _held_on(work)
    if talk.follow_ups:  # By now it is the outcome that is rated.
        return
    was_there = talk.host in {None, talk.leader} and led_on(talk.leaders, since) == talk.leader
    for party in _unrated(work, RatingMoment.RIGHT_AFTER):
        if party is Role.EMPLOYEE or was_there:
            task, day, about = Task.RATE_CONVERSATION, _review_by(work, since), since.isoformat()
            yield _step(work, task, party, due_by=day, about=about)


def _outcomes(work: TalkWork) -> Iterator[Step]:
    for first in work.talk.follow_ups[:1]:
        day, about = _review_by(work, first.held_on), _held_on(work).isoformat()
        for party in _unrated(work, RatingMoment.AT_FOLLOW_UP):
            yield _step(work, Task.RATE_OUTCOME, party, due_by=day, about=about)


def _unrated(work: TalkWork, moment: RatingMoment) -> tuple[Role, ...]:
    rated = {one.party for one in work.talk.ratings if one.rating.moment is moment}
    return tuple(party for party in PARTIES if party not in rated)


def _next_on(work: TalkWork) -> date | None:
    talk = work.talk
    agreed = None if talk.signed is None else talk.signed.next_on
    months = talk.brief.policy.follow_up.interval_months
    usual = None if talk.held_on is None else reckoned(due_after, talk.held_on, months)
    return agreed or talk.brief.next_on or usual


def _close(work: TalkWork) -> Iterator[Step]:
    talk = work.talk
    is_settled = all(state.status.is_settled for state in talk.agreements)
    was_followed_up = talk.follow_ups or talk.missed_follow_ups
    still_waits = talk.activities_to_follow_up() or _follow_up_days(work)
    if is_settled and was_followed_up and not still_waits:
        # Nobody is late on the day on which it becomes possible.
        day = _review_by(work, talk.last_on)
        yield _step(work, Task.CLOSE_CONVERSATION, *PARTIES, due_by=day)


def _next(work: TalkWork) -> Iterator[Step]:
    day = _next_on(work)
    if day is None or work.has_next or _has_left(work):
        return
    notice = work.talk.brief.policy.invitation.early_days
    opens = reckoned(days_before, day, notice)
    step = _step(work, Task.HOLD_NEXT, Role.LEADER, due_by=day, opens=opens)
    yield attrs.evolve(step, persons=(_leader_now(work),))


def _has_left(work: TalkWork) -> bool:
    ending = work.talk.ending
    return _standing(work) is Standing.LEFT or (ending is not None and ending.how is EndedBy.LEFT)


def _standing(work: TalkWork) -> Standing | None:
    mark = None if work.cycle is None else work.cycle.mark_of(work.talk.employee)
    return None if mark is None else mark.standing


def _leader_now(work: TalkWork) -> str:
    """Give the leader; one that has ended is not told of a new one, so its cycle is asked."""
    talk = work.talk
    is_here = _standing(work) in {Standing.ENROLLED, Standing.EXCUSED}
    if talk.ending is None or work.cycle is None or not is_here:
        return talk.leader
    return talk.leader if work.cycle.leader == talk.employee else work.cycle.leader


_BEFORE = (_participants, _topics, _promises, _hold)
_AFTER = (_successor, _previous, _ratings, _next)
_PLAN = (_agreements, _activities, _follow_ups, _outcomes)

_STEPS: Mapping[Stage, tuple[Callable[[TalkWork], Iterator[Step]], ...]] = {
    Stage.PLANNED: (_invite, _participants),
    Stage.INVITED: (_preparations, *_BEFORE),
    Stage.PREPARED: _BEFORE,
    Stage.IN_PROGRESS: (_hold,),
    Stage.PAUSED: (_hold,),
    Stage.HELD: (_draft, *_AFTER),
    # While it is written anew, what was signed is still to be kept.
    Stage.IN_REVIEW: (_answers, *_AFTER, *_PLAN),
    Stage.SIGNED: (*_PLAN, _amendments, _ratings, _close, _next),
    Stage.CLOSED: (_next,),
    Stage.CANCELLED: (_next,),
}
"""What waits in each stage."""
