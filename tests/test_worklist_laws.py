"""Due by, never due on: what the worklist shows stays until it is done, whenever it is asked.

The faults of others are B7 ("it fires only when date == today") and B8 ("fires only if
`today.isEqual(date)`: one missed run, no reminder ever").  `ENDS` and `DONE` say, apart from the
library, which fact is the end of which task; everything else must leave the list as it is.
"""

import operator
from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta
from typing import TypeAlias, cast

import attrs
import pytest
from hypothesis import example, given, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test

import mousekit as mk
from mousekit import Task
from mousekit.testing import ConversationMachine, CycleMachine, conversations, cycles, days
from process.people import BEFORE, leader
from process.talks import (
    HELD,
    LAST_YEARS,
    PLAN,
    SIGNED,
    SUCCESSION,
    fold,
    planned,
    reviewed,
    signing,
    talk_in,
)

Subject: TypeAlias = mk.Cycle | mk.Conversation
Seen: TypeAlias = frozenset[tuple[Task, str, str]]
"""What is shown, but for its days: the task, if it is the employee's own, what it is about."""

DAY = timedelta(days=1)
COURSE = mk.LearningMethod.COURSE
LATEST = date(2400, 1, 1)
FEW = settings(max_examples=50)
OF_A_TALK = frozenset(list(Task)[list(Task).index(Task.INVITE) :])
OF_A_YEAR = frozenset(Task) - OF_A_TALK
BEFORE_IT = {Task.PREPARE, Task.SHARE_TOPICS, Task.ANSWER_PROMISE, Task.ANSWER_PARTICIPANT}
OF_AN_AGREEMENT = {Task.KEEP_AGREEMENT, Task.REPORT_AGREEMENT, Task.APPROVE_AGREEMENT}
OF_A_REVIEW = {Task.ANSWER_CONCLUSIONS, Task.SIGN_CONCLUSIONS}
OF_A_PERSON = {Task.PLAN_CONVERSATION, Task.ASK_FOR_CONVERSATION}
GOING_ON = {Task.START_FOLLOW_UP, Task.REVIEW_EFFECT}
OF_THE_WORDS = {*OF_A_REVIEW, Task.DRAFT_CONCLUSIONS, Task.ASSESS_PREVIOUS}
OF_A_PLAN = {
    *OF_AN_AGREEMENT,
    *(Task.ANSWER_AMENDMENT, Task.FOLLOW_UP, Task.FOLLOW_UP_ACTIVITY),
}

ENDS: Mapping[type[mk.Fact], Collection[Task]] = {
    mk.LeaderGroupMet: {Task.MEET_LEADER_GROUP},
    mk.StrategyAdopted: {Task.MEET_LEADER_GROUP, Task.ADOPT_STRATEGY},
    mk.StrategyRevised: {Task.REVIEW_EFFECT, Task.EVALUATE_EFFECT, Task.CLOSE_CYCLE},
    mk.NeedIdentified: {Task.FIND_NEEDS},
    # With the last need: there is nothing to choose from any more.
    mk.NeedWithdrawn: {Task.CHOOSE_FOCUS},
    mk.FocusChosen: {Task.FIND_NEEDS, Task.CHOOSE_FOCUS},
    mk.TeamConsulted: {Task.HEAR_STAFF},
    mk.TeamConsultationSkipped: {Task.HEAR_STAFF},
    mk.FrameSet: {Task.SET_FRAME},
    mk.ConversationsOpened: {
        *(Task.OPEN_CONVERSATIONS, Task.START_FOLLOW_UP, Task.ASK_FOR_CONVERSATION)
    },
    mk.ConversationRegistered: {*OF_A_PERSON, *GOING_ON},
    mk.ConversationReopened: GOING_ON,
    mk.EmployeeJoined: GOING_ON,
    mk.EmployeeReturned: GOING_ON,
    mk.EmployeeExcused: OF_A_PERSON,
    mk.EmployeeTransferred: OF_A_PERSON,
    mk.GroupTalkHeld: OF_A_PERSON,
    mk.IndividualTalkRequested: {Task.ASK_FOR_CONVERSATION},
    mk.FollowUpStarted: {Task.START_FOLLOW_UP},
    mk.EffectReviewStarted: {Task.REVIEW_EFFECT},
    mk.EffectEvaluated: {Task.EVALUATE_EFFECT},
    mk.EffectEvaluationSkipped: {Task.EVALUATE_EFFECT},
    mk.CycleClosed: {Task.CLOSE_CYCLE, *OF_A_PERSON},
    mk.PhaseReopened: OF_A_YEAR,
    mk.CycleCancelled: OF_A_YEAR - {Task.START_NEXT_CYCLE},
    mk.InvitationSent: {Task.INVITE, Task.HOLD_CONVERSATION},
    mk.Rescheduled: {Task.INVITE, Task.HOLD_CONVERSATION},
    mk.ParticipantAccepted: {Task.ANSWER_PARTICIPANT},
    mk.ParticipantDeclined: {Task.ANSWER_PARTICIPANT},
    mk.PreparationSubmitted: {Task.PREPARE},
    mk.PreparationWaived: {Task.PREPARE},
    mk.TopicsShared: {Task.SHARE_TOPICS},
    mk.PromiseAnswered: {Task.ANSWER_PROMISE},
    mk.ConversationStarted: BEFORE_IT,
    mk.ConversationHeld: {*BEFORE_IT, Task.HOLD_CONVERSATION},
    mk.PreviousAgreementAssessed: {Task.ASSESS_PREVIOUS},
    mk.SuccessorAdmitted: {Task.ADMIT_SUCCESSOR},
    mk.LeaderChanged: {
        *OF_A_REVIEW,
        *(Task.DRAFT_CONCLUSIONS, Task.RATE_CONVERSATION, Task.ADMIT_SUCCESSOR),
        Task.ASK_FOR_CONVERSATION,
    },
    mk.ScribeNamed: {Task.DRAFT_CONCLUSIONS},
    mk.ConclusionsDrafted: {Task.DRAFT_CONCLUSIONS},
    mk.ConclusionsCommented: {Task.ANSWER_CONCLUSIONS},
    mk.ConclusionsAccepted: {Task.ANSWER_CONCLUSIONS},
    mk.ConclusionsRevised: OF_A_REVIEW,
    mk.ConclusionsSigned: {
        *OF_A_REVIEW,
        *OF_AN_AGREEMENT,
        *(Task.ASSESS_PREVIOUS, Task.ADMIT_SUCCESSOR, Task.FOLLOW_UP, Task.HOLD_NEXT),
    },
    mk.SignatureDeclined: OF_A_TALK - {Task.HOLD_NEXT},
    mk.ReviewLapsed: OF_A_TALK - {Task.HOLD_NEXT},
    mk.ConversationRated: {Task.RATE_CONVERSATION, Task.RATE_OUTCOME},
    mk.FollowUpHeld: {Task.FOLLOW_UP, Task.REPORT_AGREEMENT, Task.RATE_CONVERSATION},
    mk.FollowUpMissed: {Task.FOLLOW_UP},
    mk.FollowUpMoved: {Task.FOLLOW_UP},
    mk.AgreementReported: {Task.REPORT_AGREEMENT},
    mk.ActivityFollowedUp: {Task.FOLLOW_UP_ACTIVITY, Task.REPORT_AGREEMENT},
    mk.ApprovalGiven: {Task.APPROVE_AGREEMENT},
    mk.ApprovalRefused: {*OF_AN_AGREEMENT, Task.ANSWER_AMENDMENT},
    mk.AmendmentAccepted: {*OF_AN_AGREEMENT, Task.ANSWER_AMENDMENT, Task.FOLLOW_UP_ACTIVITY},
    mk.AmendmentProposed: {Task.ANSWER_AMENDMENT},
    mk.AmendmentDeclined: {Task.ANSWER_AMENDMENT},
    mk.AgreementSettled: {*OF_AN_AGREEMENT, Task.ANSWER_AMENDMENT},
    mk.ConclusionsReopened: {Task.ANSWER_AMENDMENT, Task.CLOSE_CONVERSATION},
    mk.ConversationClosed: OF_A_TALK - {Task.HOLD_NEXT},
    mk.ConversationCancelled: OF_A_TALK - {Task.HOLD_NEXT},
    mk.EmployeeLeft: {*OF_A_TALK, *OF_A_PERSON},
}
"""Which tasks a fact may take off the list, or put off; no other fact may."""


DONE: Mapping[type[mk.Fact], tuple[Collection[Task], str]] = {
    mk.LeaderGroupMet: ({Task.MEET_LEADER_GROUP}, ""),
    mk.StrategyAdopted: ({Task.MEET_LEADER_GROUP, Task.ADOPT_STRATEGY}, ""),
    mk.NeedIdentified: ({Task.FIND_NEEDS}, ""),
    mk.FocusChosen: ({Task.FIND_NEEDS, Task.CHOOSE_FOCUS}, ""),
    mk.TeamConsulted: ({Task.HEAR_STAFF}, ""),
    mk.TeamConsultationSkipped: ({Task.HEAR_STAFF}, ""),
    mk.FrameSet: ({Task.SET_FRAME}, ""),
    mk.ConversationsOpened: ({Task.OPEN_CONVERSATIONS}, ""),
    mk.ConversationRegistered: (OF_A_PERSON, "employee"),
    mk.EmployeeExcused: (OF_A_PERSON, "employee"),
    mk.IndividualTalkRequested: ({Task.ASK_FOR_CONVERSATION}, "employee"),
    mk.EmployeeLeft: (frozenset(Task), "employee"),
    mk.FollowUpStarted: ({Task.START_FOLLOW_UP}, ""),
    mk.EffectReviewStarted: ({Task.REVIEW_EFFECT}, ""),
    mk.EffectEvaluated: ({Task.EVALUATE_EFFECT}, "evaluation.level"),
    mk.EffectEvaluationSkipped: ({Task.EVALUATE_EFFECT}, "level"),
    mk.CycleClosed: ({Task.CLOSE_CYCLE}, ""),
    mk.CycleCancelled: (OF_A_YEAR - {Task.START_NEXT_CYCLE}, ""),
    mk.InvitationSent: ({Task.INVITE}, ""),
    mk.ParticipantAccepted: ({Task.ANSWER_PARTICIPANT}, "person"),
    mk.ParticipantDeclined: ({Task.ANSWER_PARTICIPANT}, "person"),
    mk.PreparationSubmitted: ({Task.PREPARE}, "by"),
    mk.TopicsShared: ({Task.SHARE_TOPICS}, "by"),
    mk.PromiseAnswered: ({Task.ANSWER_PROMISE}, "agreement"),
    mk.ConversationHeld: ({*BEFORE_IT, Task.INVITE, Task.HOLD_CONVERSATION}, ""),
    mk.PreviousAgreementAssessed: ({Task.ASSESS_PREVIOUS}, "assessment.agreement"),
    mk.SuccessorAdmitted: ({Task.ADMIT_SUCCESSOR}, ""),
    mk.ConclusionsDrafted: ({Task.DRAFT_CONCLUSIONS}, ""),
    mk.ConclusionsCommented: ({Task.ANSWER_CONCLUSIONS}, "by"),
    mk.ConclusionsAccepted: ({Task.ANSWER_CONCLUSIONS}, "by"),
    mk.ConclusionsSigned: (OF_A_REVIEW, "by"),
    mk.ApprovalGiven: ({Task.APPROVE_AGREEMENT}, "agreement"),
    mk.ApprovalRefused: ({*OF_AN_AGREEMENT, Task.ANSWER_AMENDMENT}, "agreement"),
    mk.AgreementSettled: ({*OF_AN_AGREEMENT, Task.ANSWER_AMENDMENT}, "agreement"),
    mk.AmendmentAccepted: ({Task.ANSWER_AMENDMENT}, "agreement"),
    mk.AmendmentDeclined: ({Task.ANSWER_AMENDMENT}, "agreement"),
    mk.ActivityFollowedUp: ({Task.FOLLOW_UP_ACTIVITY}, "agreement"),
    mk.FollowUpMoved: ({Task.FOLLOW_UP}, "planned_on"),
    mk.FollowUpMissed: ({Task.FOLLOW_UP}, "planned_on"),
    mk.FollowUpHeld: ({Task.FOLLOW_UP}, "follow_up.planned_on"),
    mk.ConversationClosed: (OF_A_TALK - {Task.HOLD_NEXT}, ""),
    mk.ConversationCancelled: (OF_A_TALK - {Task.HOLD_NEXT}, ""),
}
"""What a fact has done, and where in it stands for whom or about what; nowhere: for everything."""


def settles(fact: mk.Fact, item: mk.WorkItem) -> bool:
    """Say, apart from the library, if a fact has done what an item asks for."""
    if isinstance(fact, mk.ConversationRated):
        is_first = fact.rating.moment is mk.RatingMoment.RIGHT_AFTER
        task = Task.RATE_CONVERSATION if is_first else Task.RATE_OUTCOME
        return item.task is task and fact.by in item.persons
    tasks, path = DONE.get(type(fact), ((), ""))
    if not path:
        return item.task in tasks
    meant = {"by": item.persons, "employee": (item.employee,)}.get(path, (item.about,))
    return item.task in tasks and str(operator.attrgetter(path)(fact)) in meant


OF_ONE_PARTY = {
    *OF_A_REVIEW,
    *(Task.PREPARE, Task.SHARE_TOPICS, Task.RATE_CONVERSATION, Task.RATE_OUTCOME),
}


def shown(subject: Subject, today: date) -> Seen:
    """Ask on a day; what each party does for itself is told apart, the leader whoever it is."""
    return frozenset(
        (
            item.task,
            str(item.task in OF_ONE_PARTY and item.persons == (item.employee,)),
            item.about or item.employee or "",
        )
        for item in mk.worklist([subject], today=today).items
    )


class Asker:
    """Somebody who asks every day, and keeps a list: what is new is added, what ends is crossed.

    Attributes:
        memory: What is on the list.
    """

    memory: Seen = frozenset()

    def live(self, before: Subject | None, fact: mk.Fact, after: Subject) -> None:
        """Ask on every day up to a fact, and on the day of the fact when it has come."""
        if before is not None:
            for later in range((fact.on - before.last_on).days + 1):
                self.memory |= shown(before, before.last_on + later * DAY)
            assert self.memory == shown(before, fact.on), "asked with gaps is asked every day"
        ended = ENDS.get(type(fact), ())
        left = frozenset(one for one in self.memory if one[0] not in ended)
        now = shown(after, fact.on)
        assert left <= now, f"{type(fact).__name__} takes nothing else off the list"
        self.memory = now
        undone = [one for one in mk.worklist([after], today=LATEST).items if settles(fact, one)]
        assert undone == [], "what is done is not shown"


class AskedTalks(ConversationMachine):
    """A conversation that lives from its plan to its end, and somebody who asks every day."""

    def __init__(self) -> None:
        super().__init__()
        self.asker = Asker()

    def keep(
        self, before: mk.Conversation | None, fact: mk.Fact, after: mk.Conversation
    ) -> mk.Conversation:
        """Ask, instead of storing."""
        self.asker.live(before, fact, after)
        return after


class AskedYears(CycleMachine):
    """A cycle that lives through its year, and somebody who asks every day."""

    def __init__(self) -> None:
        super().__init__()
        self.asker = Asker()

    def keep(self, before: mk.Cycle | None, fact: mk.Fact, after: mk.Cycle) -> mk.Cycle:
        """Ask, instead of storing."""
        self.asker.live(before, fact, after)
        return after


@pytest.mark.parametrize("machine", [AskedTalks, AskedYears])
def test_an_item_stays_until_a_fact_settles_it(
    machine: type[AskedTalks] | type[AskedYears],
) -> None:
    """Through whole lives, nothing leaves the list but by the fact that settles it (B7, B8)."""
    run = settings(max_examples=30, stateful_step_count=20, deadline=None)
    seed(2027)(run_state_machine_as_test)(machine, settings=run)


objects = st.lists(cycles() | conversations(), max_size=3)
"""Cycles and conversations; some share ids, and then none but the first is kept."""


@st.composite
def collections(draw: st.DrawFn) -> list[Subject]:
    """Draw objects, each id once."""
    found = {(type(one), one.id): one for one in draw(objects)}
    return list(found.values())


@FEW
@given(subjects=collections(), today=days(), later=st.integers(0, 4000))
def test_what_is_due_is_due_on_every_later_day(
    subjects: list[Subject], today: date, later: int
) -> None:
    """What is shown on a day is shown on each later one, by the same day, and never less urgent."""
    now = {unstated(item): item for item in mk.worklist(subjects, today=today).items}
    then = {unstated(one): one for one in mk.worklist(subjects, today=today + later * DAY).items}

    assert now.keys() <= then.keys()
    for key, item in now.items():
        assert (item.state, then[key].state) != (mk.WorkState.LATE, mk.WorkState.DUE)


def unstated(item: mk.WorkItem) -> mk.WorkItem:
    """Give an item without its state, which is what the day of the question decides."""
    state = mk.WorkState.MISSING if item.due_by is None else mk.WorkState.DUE
    return attrs.evolve(item, state=state)


@FEW
@given(subjects=collections(), today=days())
def test_a_day_that_has_passed_is_late(subjects: list[Subject], today: date) -> None:
    """Late is what had a day that has passed, due what has one still, missing what has none."""
    found = mk.worklist(subjects, today=today)

    assert all(item.due_by is not None and item.due_by < today for item in found.late)
    assert all(item.due_by is not None and item.due_by >= today for item in found.due)
    assert all(item.due_by is None for item in found.missing)
    assert sorted([*found.late, *found.due, *found.missing], key=id) == sorted(found.items, key=id)


@FEW
@given(subjects=collections(), today=days(), data=st.data())
def test_the_order_of_the_objects_does_not_matter(
    subjects: list[Subject], today: date, data: st.DataObject
) -> None:
    """Shuffled, or given twice, the objects make the same list."""
    shuffled = data.draw(st.permutations([*subjects, *subjects]))

    assert mk.worklist(shuffled, today=today) == mk.worklist(subjects, today=today)


@FEW
@given(subjects=collections(), today=days())
def test_everything_waits_for_somebody(subjects: list[Subject], today: date) -> None:
    """The lists of all persons, and what waits for a role, make up the whole: nothing is lost."""
    found = mk.worklist(subjects, today=today)
    persons = {person for item in found.items for person in item.persons}

    for person in persons:
        own = found.for_person(person)
        assert own == tuple(item for item in found.items if person in item.persons)
    of_persons = {item for person in persons for item in found.for_person(person)}
    assert of_persons == {item for item in found.items if not item.roles}
    assert all(len(set(item.persons)) == len(item.persons) for item in found.items)


@FEW
@given(talk=conversations(), today=days())
def test_an_item_holds_ids_and_days_alone(talk: mk.Conversation, today: date) -> None:
    """Whatever was said, an item holds ids of the conversation and days, and nothing else."""
    terms = [state.agreement for state in (*talk.agreements, *talk.carried_in)]
    ids = {talk.employee, talk.leader, talk.host, talk.delegate, talk.id, talk.brief.cycle}
    ids |= {one.id for one in terms} | {one.person for one in talk.participants}
    if talk.brief.mandate is not None:
        ids.add(talk.brief.mandate.approver)

    for item in mk.worklist([talk], today=today).items:
        texts = {*item.persons, item.cycle, item.conversation, item.employee, item.about} - {None}
        assert {text for text in texts - ids if not is_day(cast("str", text))} == set()


def is_day(text: str) -> bool:
    """Say if a text is a day as ISO 8601 writes it."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


@FEW
@example(subject=fold(planned(), *SIGNED), today=LATEST)
@example(subject=talk_in(mk.Stage.PAUSED), today=LATEST)
@given(subject=cycles() | conversations(), today=days())
def test_what_waits_can_be_done_by_whom_it_waits_for(subject: Subject, today: date) -> None:
    """For each item there is a fact that whom it waits for may state, now or after the review."""
    elsewhere = {Task.HOLD_NEXT, Task.START_NEXT_CYCLE}

    for item in mk.worklist([subject], today=today).items:
        for role in roles_of(subject, item):
            assert item.task in elsewhere or ways_of(item.task) & may_state(subject, role)


RATED: Mapping[type[mk.Fact], tuple[Collection[Task], str]] = {
    mk.ConversationRated: ({Task.RATE_CONVERSATION, Task.RATE_OUTCOME}, "by"),
    mk.AgreementReported: ({Task.REPORT_AGREEMENT}, "agreement"),
}


def ways_of(task: Task) -> set[type[mk.Fact]]:
    """Give the facts that do what is asked for, and least else: to drop is not to approve."""
    ways = {fact: tasks for fact, (tasks, _) in {**DONE, **RATED}.items() if task in tasks}
    least = min(map(len, ways.values()), default=0)
    # What was paused is held once it goes on.
    on_the_way = {mk.ConversationResumed} if task is Task.HOLD_CONVERSATION else set()
    return {fact for fact, tasks in ways.items() if len(tasks) == least} | on_the_way


def roles_of(subject: Subject, item: mk.WorkItem) -> Iterator[mk.Role]:
    """Say in what role each person comes whose turn it is; somebody who was asked, as a helper."""
    yield from item.roles
    approver = None
    if isinstance(subject, mk.Conversation) and subject.brief.mandate is not None:
        approver = subject.brief.mandate.approver
    for person in item.persons:
        if person == subject.leader:
            yield mk.Role.LEADER
        elif person == item.employee:
            yield mk.Role.EMPLOYEE
        elif person == approver:
            yield mk.Role.SENIOR_LEADER
        else:
            yield mk.Role.SUPPORTER


def may_state(subject: Subject, role: mk.Role) -> set[type[mk.Fact]]:
    """Give what a role may state now, or once the review is over; but for giving up."""
    given_up = {mk.ConversationCancelled, mk.CycleCancelled, mk.EmployeeLeft}
    allowed = set(subject.allowed_events(role))
    if isinstance(subject, mk.Conversation) and subject.stage is mk.Stage.IN_REVIEW:
        signed = mk.TALK_TABLE[mk.Stage.SIGNED]
        allowed |= {event for event in signed if role in mk.TALK_WHO[event]}
    return allowed - given_up


@FEW
@example(talk=fold(talk_in(mk.Stage.HELD), SUCCESSION), today=LATEST)
@example(talk=fold(talk_in(mk.Stage.IN_REVIEW), SUCCESSION), today=LATEST)
@example(talk=fold(planned(), *HELD[:-2], SUCCESSION), today=LATEST)
@given(talk=conversations(), today=days())
def test_a_leader_who_is_not_admitted_is_asked_for_no_word(
    talk: mk.Conversation, today: date
) -> None:
    """Before the employee has said yes, nothing waits for the leader that the guards refuse."""
    for item in mk.worklist([talk], today=today).items:
        if item.task in OF_THE_WORDS and talk.leader in item.persons:
            assert talk.is_successor_admitted


LEARNED = attrs.evolve(LAST_YEARS, drafts=(attrs.evolve(PLAN.drafts[1], method=COURSE),))
MISSED_ON = LEARNED.follow_ups[0].planned_on


@FEW
@example(
    talk=fold(
        reviewed(LEARNED),
        *signing(LEARNED),
        mk.AgreementSettled(agreement="a2", status=mk.AgreementStatus.DONE, **leader(BEFORE)),
        mk.FollowUpMissed(planned_on=MISSED_ON, reason="glemt", **leader(BEFORE)),
    ),
    today=LATEST,
)
@given(talk=conversations(), today=days())
def test_what_can_be_closed_has_nothing_open(talk: mk.Conversation, today: date) -> None:
    """Closing never waits beside an agreement, an activity or a follow-up of the same talk."""
    tasks = {item.task for item in mk.worklist([talk], today=today).items}

    assert Task.CLOSE_CONVERSATION not in tasks or not tasks & OF_A_PLAN
    if Task.CLOSE_CONVERSATION in tasks:
        said: mk.Stated = {"on": talk.last_on, "by": talk.employee, "role": mk.Role.EMPLOYEE}
        assert talk.blockers(mk.ConversationClosed(**said)) == ()


@FEW
@given(talk=conversations(), today=days(), kind=st.sampled_from(mk.TalkKind))
def test_a_next_conversation_that_is_cancelled_settles_nothing(
    talk: mk.Conversation, today: date, kind: mk.TalkKind
) -> None:
    """A conversation asks for the next one as if the cancelled one had never been planned."""
    other = mk.Conversation.start(
        mk.ConversationPlanned(
            id="the next one",
            employee=talk.employee,
            brief=attrs.evolve(talk.brief, leader="lead", next_on=None),
            kind=kind,
            agenda=talk.agenda,
            previous=talk.id,
            **said_by("lead", date(2030, 1, 1)),
        )
    )
    cancelled = other.apply(
        mk.ConversationCancelled(reason="flyttet", **said_by("lead", date(2030, 1, 1)))
    )
    alone = mk.worklist([talk], today=today)

    assert mk.worklist([talk, cancelled], today=today) == alone
    assert Task.HOLD_NEXT not in {
        item.task
        for item in mk.worklist([talk, other], today=today).items
        if item.conversation == talk.id and kind in {talk.kind, mk.TalkKind.MUS}
    }


def said_by(leader: str, on: date) -> mk.Stated:
    """Let a leader say something."""
    return {"on": on, "by": leader, "role": mk.Role.LEADER}


@FEW
@given(year=cycles().filter(lambda year: mk.CycleCancelled in year.allowed_events()))
def test_a_cancelled_year_asks_for_the_next_one(year: mk.Cycle) -> None:
    """Whatever a year has come to, its end is not the end of the chain."""
    over = year.apply(mk.CycleCancelled(reason="flyttet", **said_by(year.leader, year.last_on)))

    # An id may be anything, also that of the year before.
    [item] = mk.worklist([attrs.evolve(over, previous=None)], today=LATEST).items
    assert (item.task, item.persons) == (Task.START_NEXT_CYCLE, (year.leader,))


@FEW
@given(
    talk=conversations().filter(lambda talk: mk.LeaderChanged in talk.allowed_events()),
    today=days(),
)
def test_work_goes_to_the_present_leader(talk: mk.Conversation, today: date) -> None:
    """When the leader changes, what waited for the former one waits for the new one (X037)."""
    said: mk.Stated = {"on": talk.last_on, "by": "hanne", "role": mk.Role.HR}
    changed = talk.apply(mk.LeaderChanged(leader="a new leader", effective_on=talk.last_on, **said))
    approver = None if talk.brief.mandate is None else talk.brief.mandate.approver

    persons = {one for item in mk.worklist([changed], today=today).items for one in item.persons}

    allowed = {talk.employee, "a new leader", talk.host, talk.delegate, approver}
    assert persons <= allowed
