"""The worklist, day by day: who must do what by when, from the first meeting to the next year."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import TypeAlias

import attrs
import pytest

import mousekit as mk
from loose import loosely
from mousekit import Task, WorkState
from mousekit.language import worklist_da, worklist_en
from process import cycles
from process.cycles import BIRTH, CANVAS, PERIOD, STRATEGY, WINDOW, cycle_in, opened, registered
from process.people import BEFORE, HANDOVER, KARL, LANE, METTE, SOFIE, employee, hr, leader
from process.talks import (
    CANCELLED,
    HELD,
    INVITATION,
    LAST_YEARS,
    PLAN,
    SIGNED,
    SUCCESSION,
    born,
    fold,
    planned,
    reviewed,
    settled,
    signing,
    talk_in,
)

DAY = timedelta(days=1)
EMPLOYEE = mk.Role.EMPLOYEE
RATINGS = {Task.RATE_CONVERSATION, Task.RATE_OUTCOME}
LONG_AFTER = date(2031, 1, 1)
Row: TypeAlias = tuple[Task, tuple[str, ...], date | None, str | None]
"""A task, whose turn it is, by when, and about what else."""


def rows(*objects: mk.Cycle | mk.Conversation, today: date = LONG_AFTER) -> list[Row]:
    """Give the list of a day, by far too late unless another day is given."""
    items = mk.worklist(objects, today=today).items
    return [(item.task, item.persons, item.due_by, item.about) for item in items]


def only(task: Task, *objects: mk.Cycle | mk.Conversation) -> list[mk.WorkItem]:
    """Give the items of one task."""
    return [one for one in mk.worklist(objects, today=LONG_AFTER).items if one.task is task]


def opens(task: Task, *objects: mk.Cycle | mk.Conversation) -> date:
    """Find the first day on which a task is on the list, from a year before the samples on."""
    days = (date(2026, 1, 1) + number * DAY for number in range(2000))
    return next(day for day in days if task in [row[0] for row in rows(*objects, today=day)])


def agreeing(day: date | None) -> mk.Conversation:
    """Give last year's signed conversation, with a day for the next one."""
    talk = fold(planned(), *SIGNED)
    assert talk.signed is not None
    return attrs.evolve(talk, id="t0", signed=attrs.evolve(talk.signed, next_on=day))


class TestConversation:
    """What waits in a conversation, stage by stage."""

    @pytest.mark.req("R063")
    def test_the_invitation_is_sent_two_weeks_before(self) -> None:
        """Moved to Tuesday 14 April, the invitation is due on 31 March, and not yet on 17 March."""
        moved = mk.Rescheduled(meets_on=date(2026, 4, 14), **hr(BEFORE))
        talk = fold(born(), moved)

        [item] = only(Task.INVITE, talk)
        assert (item.due_by, item.persons) == (date(2026, 3, 31), (METTE,))
        assert opens(Task.INVITE, talk) == date(2026, 3, 18)

    def test_the_window_of_the_cycle_says_when_to_invite(self) -> None:
        """A conversation without a day is held in the window, and invited to in time for that."""
        talk, year = born(), opened()

        [item] = only(Task.INVITE, talk, year)
        assert item.due_by == WINDOW.last - 14 * DAY == date(2027, 3, 17)
        assert opens(Task.INVITE, talk, year) == date(2027, 1, 5)

    def test_without_any_day_the_invitation_is_missing_one(self) -> None:
        """Where nothing says when, it waits at once, and what it lacks is the day."""
        [item] = mk.worklist([born()], today=BEFORE).items

        assert (item.task, item.state, item.due_by) == (Task.INVITE, WorkState.MISSING, None)

    @pytest.mark.req("R066")
    def test_a_delegate_sends_the_invitation(self) -> None:
        """Who was asked to send the invitation has it on the list, and not the leader."""
        found = mk.worklist([planned()], today=BEFORE)

        assert [item.task for item in found.for_person(SOFIE)] == [Task.INVITE]
        assert found.for_person(METTE) == ()

    @pytest.mark.req("R067", "R073")
    def test_both_prepare_and_say_what_they_want_to_talk_about(self) -> None:
        """From the invitation on both prepare; topics a week before, all else by the day itself."""
        meeting = attrs.evolve(INVITATION, meets_on=date(2027, 1, 27))
        invited = mk.InvitationSent(invitation=meeting, **leader(BEFORE))
        talk = fold(planned(), invited)
        topics, day = date(2027, 1, 20), date(2027, 1, 27)

        assert rows(talk) == [
            (Task.SHARE_TOPICS, (LANE,), topics, None),
            (Task.SHARE_TOPICS, (METTE,), topics, None),
            (Task.PREPARE, (LANE,), day, None),
            (Task.PREPARE, (METTE,), day, None),
            (Task.ANSWER_PROMISE, (METTE,), day, "p1"),
            (Task.HOLD_CONVERSATION, (LANE, SOFIE), day, None),
        ]
        assert opens(Task.PREPARE, talk) == opens(Task.SHARE_TOPICS, talk) == BEFORE
        assert opens(Task.HOLD_CONVERSATION, talk) == date(2027, 1, 13)

    def test_nobody_is_late_on_the_day_they_are_invited(self) -> None:
        """With short notice the topics are due on the day of the invitation, and not before it."""
        talk = talk_in(mk.Stage.INVITED)

        assert {item.due_by for item in only(Task.SHARE_TOPICS, talk)} == {BEFORE}
        own = mk.TopicsShared(topics=("vagtplanen",), **employee(BEFORE))
        assert [one.persons for one in only(Task.SHARE_TOPICS, fold(talk, own))] == [(METTE,)]
        assert {item.state for item in mk.worklist([talk], today=BEFORE).items} == {WorkState.DUE}

    def test_the_employee_answers_for_a_third_person(self) -> None:
        """Whom the leader has proposed waits for the employee's word."""
        talk = fold(born(), mk.ParticipantProposed(person="tove", **leader(BEFORE)))

        [item] = only(Task.ANSWER_PARTICIPANT, talk)
        assert (item.persons, item.about) == ((LANE,), "tove")
        assert item.text("da", names={"tove": "Tove", LANE: "Lane"}) == (
            "Sig ja eller nej til, at Tove er med til samtalen – der er ikke sat nogen dato"
        )

    @pytest.mark.req("R155")
    def test_the_review_has_the_days_of_the_policy(self) -> None:
        """Held on Monday 4 January, the conclusions are due on the 11th: written, read, signed."""
        a_week_later = date(2027, 1, 11)
        held, reading = talk_in(mk.Stage.HELD), talk_in(mk.Stage.IN_REVIEW)
        read = fold(reading, mk.ConclusionsAccepted(**employee(BEFORE)))

        assert rows(held)[0] == (Task.DRAFT_CONCLUSIONS, (METTE,), a_week_later, None)
        assert rows(reading)[0] == (Task.ANSWER_CONCLUSIONS, (LANE,), a_week_later, None)
        assert rows(read)[:2] == [
            (Task.SIGN_CONCLUSIONS, (LANE,), a_week_later, None),
            (Task.SIGN_CONCLUSIONS, (METTE,), a_week_later, None),
        ]

    def test_who_has_signed_is_not_asked_again(self) -> None:
        """The first signature leaves the other one to wait for."""
        [theirs, _] = signing(PLAN)

        [item] = only(Task.SIGN_CONCLUSIONS, fold(talk_in(mk.Stage.IN_REVIEW), theirs))
        assert item.persons == (METTE,)

    @pytest.mark.parametrize(
        ("scribe", "persons"),
        [
            (mk.Scribe.LEADER, (METTE,)),
            (mk.Scribe.EMPLOYEE, (LANE,)),
            (mk.Scribe.SHARED, (LANE, METTE)),
        ],
    )
    def test_the_scribe_writes(self, scribe: mk.Scribe, persons: tuple[str, ...]) -> None:
        """Whoever writes the conclusions has them on the list."""
        talk = fold(talk_in(mk.Stage.HELD), mk.ScribeNamed(scribe=scribe, **leader(BEFORE)))

        assert [item.persons for item in only(Task.DRAFT_CONCLUSIONS, talk)] == [persons]

    @pytest.mark.req("R108")
    def test_last_years_agreements_are_looked_at(self) -> None:
        """Each agreement that was carried in waits for both, until they have looked at it."""
        talk = fold(planned(), *HELD[:-2])

        assert [(one.about, one.persons) for one in only(Task.ASSESS_PREVIOUS, talk)] == [
            ("p1", (LANE, METTE)),
            ("p2", (LANE, METTE)),
        ]
        assert only(Task.ASSESS_PREVIOUS, talk_in(mk.Stage.HELD)) == []

    def test_the_employee_decides_about_a_new_leader(self) -> None:
        """A leader who was not there writes nothing before the employee has said yes."""
        talk = fold(talk_in(mk.Stage.HELD), SUCCESSION)

        [item] = only(Task.ADMIT_SUCCESSOR, talk)
        assert (item.persons, item.due_by) == ((LANE,), date(2027, 1, 11))
        admitted = fold(talk, mk.SuccessorAdmitted(**employee(HANDOVER)))
        assert only(Task.ADMIT_SUCCESSOR, admitted) == []
        assert only(Task.DRAFT_CONCLUSIONS, talk) == []
        assert [one.persons for one in only(Task.DRAFT_CONCLUSIONS, admitted)] == [(KARL,)]

    def test_a_new_leader_signs_when_the_employee_has_said_yes(self) -> None:
        """What the guards refuse a new leader is not late for them; the employee goes on."""
        reading = fold(talk_in(mk.Stage.IN_REVIEW), SUCCESSION)
        read = fold(reading, mk.ConclusionsAccepted(**employee(HANDOVER)))
        admitted = fold(read, mk.SuccessorAdmitted(**employee(HANDOVER)))
        talk = fold(planned(), *HELD[:-2], SUCCESSION)

        assert [one.persons for one in only(Task.SIGN_CONCLUSIONS, read)] == [(LANE,)]
        assert [one.persons for one in only(Task.SIGN_CONCLUSIONS, admitted)] == [(KARL,), (LANE,)]
        assert {one.persons for one in only(Task.ASSESS_PREVIOUS, talk)} == {(LANE,)}

    def test_a_new_leader_reads_when_the_employee_has_said_yes(self) -> None:
        """What the employee has written waits for the new leader only once they are admitted."""
        written = fold(
            talk_in(mk.Stage.HELD),
            mk.ScribeNamed(scribe=mk.Scribe.EMPLOYEE, **leader(BEFORE)),
            mk.ConclusionsDrafted(conclusions=PLAN, **employee(BEFORE)),
        )

        assert [one.persons for one in only(Task.ANSWER_CONCLUSIONS, written)] == [(METTE,)]
        assert only(Task.ANSWER_CONCLUSIONS, fold(written, SUCCESSION)) == []

    @pytest.mark.req("R168", "R166", "R082", "R172")
    def test_a_signed_plan(self) -> None:
        """The plan waits by its own days: reports, follow-ups, what is due, the next year."""
        talk = fold(planned(), *SIGNED)

        assert rows(talk) == [
            (Task.KEEP_AGREEMENT, (METTE,), date(2027, 3, 1), "a2"),
            (Task.REPORT_AGREEMENT, (LANE,), date(2027, 4, 5), "a1"),
            (Task.FOLLOW_UP, (LANE, METTE), date(2027, 4, 12), "2027-04-12"),
            (Task.KEEP_AGREEMENT, (LANE,), date(2027, 4, 30), "a1"),
            (Task.FOLLOW_UP, (LANE, METTE), date(2027, 6, 14), "2027-06-14"),
            (Task.APPROVE_AGREEMENT, (), date(2027, 11, 30), "a3"),
            (Task.HOLD_NEXT, (METTE,), date(2028, 1, 4), None),
            (Task.RATE_CONVERSATION, (LANE,), date(2027, 1, 11), "2027-01-04"),
        ]
        assert opens(Task.REPORT_AGREEMENT, talk) == date(2027, 3, 22)
        assert opens(Task.HOLD_NEXT, talk) == date(2027, 12, 7)

    @pytest.mark.req("R177")
    def test_an_agreement_waits_from_the_day_it_is_begun(self) -> None:
        """An agreement is on the list two weeks before its day, or from when it should begin."""
        early = attrs.evolve(PLAN.drafts[1], start_by=date(2027, 1, 18))
        plan = mk.Conclusions(drafts=(early,), follow_ups=PLAN.follow_ups)

        assert opens(Task.KEEP_AGREEMENT, fold(planned(), *SIGNED)) == date(2027, 2, 15)
        talk = fold(reviewed(plan), *signing(plan))
        assert opens(Task.KEEP_AGREEMENT, talk) == date(2027, 1, 18)

    @pytest.mark.req("R166")
    def test_a_report_puts_off_the_next_one(self) -> None:
        """Whoever has said how it goes is asked again 90 days later, if it is not due by then."""
        said_on = date(2027, 1, 18)
        report = mk.AgreementReported(
            agreement="a1", progress=mk.Progress.ON_TRACK, **employee(said_on)
        )
        talk = fold(planned(), *SIGNED, report)
        same_day = attrs.evolve(PLAN.drafts[0], due=date(2027, 4, 5), carried_from=None)
        plan = mk.Conclusions(drafts=(same_day,), follow_ups=PLAN.follow_ups)
        due_then = fold(reviewed(plan), *signing(plan))

        assert [one.due_by for one in only(Task.REPORT_AGREEMENT, talk)] == [date(2027, 4, 19)]
        assert [one.about for one in only(Task.KEEP_AGREEMENT, talk)] == ["a2", "a1"]
        assert only(Task.REPORT_AGREEMENT, due_then) == []

    @pytest.mark.req("R168", "D01")
    @pytest.mark.parametrize(
        ("policy", "days"),
        [
            (mk.DEFAULT_POLICY, [date(2027, 4, 5), date(2027, 7, 5)]),
            (mk.TEKNIQ_POLICY, [date(2027, 7, 5)]),
        ],
        ids=["default", "tekniq"],
    )
    def test_a_plan_without_follow_ups_is_followed_up_all_the_same(
        self, policy: mk.Policy, days: list[date]
    ) -> None:
        """Where the plan names no day, the months of the policy count from the day it was held."""
        plan = mk.Conclusions(drafts=PLAN.drafts[1:2])
        talk = fold(
            born(policy),
            mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)),
            mk.ConversationHeld(held_on=BEFORE, unprepared_because="travlt", **leader(BEFORE)),
            mk.ConclusionsDrafted(conclusions=plan, **leader(BEFORE)),
            *(
                mk.FindingWaived(code="MK501", path=("follow_ups",), reason="aftales", **party)
                for party in (employee(BEFORE), leader(BEFORE))
            ),
            *signing(plan),
        )
        missed = mk.FollowUpMissed(planned_on=None, reason="glemt", **employee(BEFORE))

        assert [one.due_by for one in only(Task.FOLLOW_UP, talk)] == days
        assert [one.due_by for one in only(Task.FOLLOW_UP, fold(talk, missed))] == days[1:]

    @pytest.mark.req("R175")
    def test_the_outcome_is_rated_at_the_first_follow_up(self) -> None:
        """Both say whether it led to something, in the week after the first follow-up."""
        held = mk.FollowUp(held_on=date(2027, 4, 12), planned_on=date(2027, 4, 12))
        talk = fold(
            planned(), *SIGNED, mk.FollowUpHeld(follow_up=held, **employee(date(2027, 4, 12)))
        )

        assert only(Task.RATE_CONVERSATION, talk) == []
        assert [(one.persons, one.due_by) for one in only(Task.RATE_OUTCOME, talk)] == [
            ((LANE,), date(2027, 4, 19)),
            ((METTE,), date(2027, 4, 19)),
        ]

    def test_a_finished_activity_is_talked_about_at_the_next_follow_up(self) -> None:
        """What was learned is looked at when the next follow-up is due; then it has no day."""
        draft = attrs.evolve(PLAN.drafts[1], method=mk.LearningMethod.COURSE)
        plan = mk.Conclusions(drafts=(draft,), follow_ups=PLAN.follow_ups[:1])
        done = mk.AgreementSettled(
            agreement="a2", status=mk.AgreementStatus.DONE, **employee(BEFORE)
        )
        missed = mk.FollowUpMissed(
            planned_on=date(2027, 4, 12), reason="glemt", **employee(date(2027, 4, 12))
        )
        talk = fold(reviewed(plan), *signing(plan), done)

        assert [one.due_by for one in only(Task.FOLLOW_UP_ACTIVITY, talk)] == [date(2027, 4, 12)]
        assert [one.due_by for one in only(Task.FOLLOW_UP_ACTIVITY, fold(talk, missed))] == [None]

    @pytest.mark.req("R082")
    def test_who_may_approve_is_asked(self) -> None:
        """What is beyond the mandate waits for the one who may say yes, by the day it begins."""
        talk = fold(planned(), *SIGNED)
        mandate = mk.Mandate(approver="signe")
        named = attrs.evolve(talk, brief=attrs.evolve(talk.brief, mandate=mandate))

        [item] = only(Task.APPROVE_AGREEMENT, named)
        assert (item.persons, item.roles) == (("signe",), ())
        assert item.text(names={LANE: "Lane"}).startswith(
            "Say yes or no to the agreement a3 (Lane) – "
        )

    @pytest.mark.req("R082")
    @pytest.mark.parametrize("approver", [None, METTE, LANE])
    def test_where_nobody_may_approve_by_name_a_role_is_asked(self, approver: str | None) -> None:
        """What waits from above waits for a role, and never for one of the two (B17)."""
        talk = fold(planned(), *SIGNED)
        mandate = mk.Mandate(approver=approver)
        talk = attrs.evolve(talk, brief=attrs.evolve(talk.brief, mandate=mandate))

        [item] = only(Task.APPROVE_AGREEMENT, talk)
        assert (item.persons, item.roles) == ((), (mk.Role.SENIOR_LEADER, mk.Role.HR))
        assert item.text("da", names={LANE: "Lane"}).startswith(
            "Aftalen a3 afventer godkendelse fra lederens leder eller HR (Lane) – "
        )

    @pytest.mark.req("R179")
    def test_the_other_party_answers_a_proposal(self) -> None:
        """Other terms that the leader proposed wait for the employee."""
        [item] = only(Task.ANSWER_AMENDMENT, talk_in(mk.Stage.SIGNED))

        assert (item.persons, item.about, item.state) == ((LANE,), "a2", WorkState.MISSING)

    @pytest.mark.req("R021")
    def test_what_is_settled_can_be_closed(self) -> None:
        """Once everything is settled and followed up, closing waits, and no agreement does."""
        plan = mk.Conclusions(drafts=PLAN.drafts[1:2], follow_ups=PLAN.follow_ups[:1])
        signed = fold(reviewed(plan), *signing(plan), settled("a2"))
        held = mk.FollowUp(held_on=date(2027, 4, 12), planned_on=date(2027, 4, 12))
        later = date(2027, 12, 1)
        talk = fold(signed, mk.FollowUpHeld(follow_up=held, **employee(later)))

        assert only(Task.CLOSE_CONVERSATION, signed) == []
        [item] = only(Task.CLOSE_CONVERSATION, talk)
        assert (item.persons, item.due_by) == ((LANE, METTE), later + 7 * DAY)
        assert only(Task.KEEP_AGREEMENT, talk) == []

    def test_an_activity_is_talked_about_before_the_end(self) -> None:
        """While nobody has said how what was learned is used, closing does not wait."""
        draft = attrs.evolve(PLAN.drafts[1], method=mk.LearningMethod.COURSE)
        plan = mk.Conclusions(drafts=(draft,), follow_ups=PLAN.follow_ups[:1])
        day = plan.follow_ups[0].planned_on
        talk = fold(
            reviewed(plan),
            *signing(plan),
            mk.AgreementSettled(agreement="a2", status=mk.AgreementStatus.DONE, **employee(BEFORE)),
            mk.FollowUpHeld(follow_up=mk.FollowUp(held_on=day, planned_on=day), **employee(day)),
        )
        used = mk.ActivityFollowedUp(agreement="a2", used="hver uge", **employee(day))

        assert only(Task.CLOSE_CONVERSATION, talk) == []
        assert len(only(Task.CLOSE_CONVERSATION, fold(talk, used))) == 1

    def test_a_plan_that_is_written_anew_is_still_kept(self) -> None:
        """Reopened conclusions take nothing off the list that was agreed."""
        signed = fold(planned(), *SIGNED)
        anew = fold(signed, mk.ConclusionsReopened(reason="nyt job", **employee(BEFORE)))

        assert set(rows(signed)) <= set(rows(anew))
        assert [row[0] for row in rows(anew) if row not in rows(signed)] == [
            Task.ANSWER_CONCLUSIONS
        ]


class TestLeaders:
    """X037: what waits for the leader waits for the one who leads now."""

    @pytest.mark.req("R073")
    def test_a_former_leaders_promise_waits_for_the_new_one(self) -> None:
        """Signed terms never move, so the list says whose turn it is."""
        talk = fold(planned(), *SIGNED, SUCCESSION)

        [promise] = [one for one in only(Task.KEEP_AGREEMENT, talk) if one.about == "a2"]
        assert promise.persons == (KARL,)
        assert mk.worklist([talk], today=LONG_AFTER).for_person(METTE) == ()

    def test_who_was_not_there_does_not_rate_it(self) -> None:
        """The leader rates a conversation they were in: no host's, and no predecessor's."""
        plan = mk.Conclusions(drafts=PLAN.drafts[1:2], follow_ups=PLAN.follow_ups)
        talk = reviewed(plan)

        both = [one.persons for one in only(Task.RATE_CONVERSATION, talk)]
        after = [one.persons for one in only(Task.RATE_CONVERSATION, fold(talk, SUCCESSION))]
        hosted = [one.persons for one in only(Task.RATE_CONVERSATION, talk_in(mk.Stage.HELD))]
        assert (both, after, hosted) == ([(LANE,), (METTE,)], [(LANE,)], [(LANE,)])

    def test_a_closed_conversation_asks_its_cycle_who_leads(self) -> None:
        """A closed conversation is told nothing any more, so the next one waits by its cycle."""
        talk, year = talk_in(mk.Stage.CLOSED), opened()
        change = mk.LeaderChanged(leader=KARL, effective_on=HANDOVER, **hr(HANDOVER))
        promoted = mk.LeaderChanged(leader=LANE, effective_on=HANDOVER, **hr(HANDOVER))
        moved = mk.EmployeeTransferred(
            employee=LANE, to_unit="red", effective_on=BEFORE, **hr(BEFORE)
        )

        def leads(*objects: mk.Cycle | mk.Conversation) -> list[tuple[str, ...]]:
            return [one.persons for one in only(Task.HOLD_NEXT, talk, *objects)]

        assert leads() == leads(year) == [(METTE,)]
        assert leads(year.apply(change)) == [(KARL,)]
        assert leads(year.apply(promoted)) == [(METTE,)]
        talk = attrs.evolve(talk, leader=SOFIE)
        assert leads(year.apply(promoted)) == [(SOFIE,)]
        assert leads(year) == [(METTE,)]
        talk = talk_in(mk.Stage.CLOSED)
        assert leads(year.apply(moved).apply(change)) == [(METTE,)]


class TestNextYear:
    """R172: "Next MUS in 12 months"."""

    @pytest.mark.req("R172")
    def test_what_was_agreed_comes_first(self) -> None:
        """The day in the signed plan counts, then the one from the plan, then twelve months."""
        agreed = mk.Conclusions(
            drafts=LAST_YEARS.drafts, follow_ups=PLAN.follow_ups, next_on=date(2027, 11, 8)
        )
        talk = fold(reviewed(agreed), *signing(agreed))
        talk = attrs.evolve(talk, brief=attrs.evolve(talk.brief, next_on=date(2027, 12, 6)))
        known = attrs.evolve(talk.brief, next_on=date(2027, 12, 6))
        held = attrs.evolve(talk_in(mk.Stage.HELD), brief=known)

        assert [one.due_by for one in only(Task.HOLD_NEXT, talk)] == [date(2027, 11, 8)]
        assert [one.due_by for one in only(Task.HOLD_NEXT, held)] == [date(2027, 12, 6)]

    def test_the_next_conversation_settles_it(self) -> None:
        """Planned, the next conversation has a list of its own."""
        before, talk = talk_in(mk.Stage.CLOSED), talk_in(mk.Stage.PLANNED)
        after = attrs.evolve(talk, id="talk-8", previous="talk-7")
        later = attrs.evolve(
            talk, id="talk-9", leaders=(mk.LeaderTerm(leader=METTE, since=date(2027, 12, 1)),)
        )
        other = attrs.evolve(after, employee="omar")

        assert only(Task.HOLD_NEXT, before, after) == only(Task.HOLD_NEXT, before, later) == []
        assert len(only(Task.HOLD_NEXT, before, other, attrs.evolve(later, previous=None))) == 0
        assert len(only(Task.HOLD_NEXT, before, other)) == 1

    def test_what_is_not_the_next_conversation_settles_nothing(self) -> None:
        """What was cancelled, or is a short talk, leaves the next conversation on the list."""
        before, year = talk_in(mk.Stage.CLOSED), opened()
        after = attrs.evolve(talk_in(mk.Stage.PLANNED), id="talk-8", previous="talk-7")
        cancelled, short = fold(after, CANCELLED), attrs.evolve(after, kind=mk.TalkKind.STATUS)
        following = attrs.evolve(year, id="2028-blue", previous="2027-blue")
        given_up = attrs.evolve(following, phase=mk.Phase.CANCELLED)

        assert len(only(Task.HOLD_NEXT, before, cancelled)) == 1
        assert len(only(Task.HOLD_NEXT, before, short)) == 1
        assert len(only(Task.HOLD_NEXT, before, year, given_up)) == 1
        short_before = attrs.evolve(before, kind=mk.TalkKind.STATUS)
        assert only(Task.HOLD_NEXT, short_before, short) == []

    def test_the_next_cycle_asks_for_the_conversation_itself(self) -> None:
        """Where the employee is among those of the next year, that year plans the conversation."""
        talk, year = talk_in(mk.Stage.CLOSED), opened()
        following = attrs.evolve(year, id="2028-blue", previous="2027-blue")

        assert only(Task.HOLD_NEXT, talk, year, following) == []
        assert len(only(Task.HOLD_NEXT, talk, year, attrs.evolve(following, marks=()))) == 1

    def test_who_has_left_has_no_next_one(self) -> None:
        """Nobody waits for the next conversation of somebody who left before or after the end."""
        gone = mk.EmployeeLeft(employee=LANE, effective_on=BEFORE, **hr(BEFORE))

        assert rows(fold(planned(), *SIGNED, gone)) == []
        assert only(Task.HOLD_NEXT, talk_in(mk.Stage.CLOSED), opened().apply(gone)) == []

    def test_a_conversation_that_came_to_nothing(self) -> None:
        """Cancelled before it was held, it has a next one only where a day was known."""
        talk = talk_in(mk.Stage.CANCELLED)
        known = attrs.evolve(talk, brief=attrs.evolve(talk.brief, next_on=date(2028, 1, 3)))

        assert rows(talk) == []
        assert [one.due_by for one in only(Task.HOLD_NEXT, known)] == [date(2028, 1, 3)]


PLAN_OF_THE_YEAR = mk.plan_year_by(mk.DEFAULT_POLICY, date(2026, 11, 2), window=WINDOW)


class TestCycle:
    """What waits in a unit's year, phase by phase."""

    def test_the_strategy_has_no_day_before_the_window_is_known(self) -> None:
        """From the first day of the year on, what nobody has set a day for is missing one."""
        year = mk.Cycle.start(BIRTH)

        assert rows(year, today=PERIOD.first - DAY) == []
        assert rows(year, today=PERIOD.first) == [
            (Task.MEET_LEADER_GROUP, (METTE,), None, None),
            (Task.ADOPT_STRATEGY, (METTE,), None, None),
        ]

    @pytest.mark.req("R026", "R030")
    def test_a_year_plan_has_the_days_of_the_meetings(self) -> None:
        """With a plan, each step of the early phases is due by the plan's day."""
        start = mk.Cycle.start(BIRTH)
        needs = start.apply(cycles.TO_FOCUS[0])
        known = attrs.evolve(needs, needs=cycle_in(mk.Phase.NEEDS).needs)
        focus = fold_year(start, *cycles.TO_FOCUS)
        framed = attrs.evolve(cycle_in(mk.Phase.FOCUS), window=None)
        plans = {"2027-blue": PLAN_OF_THE_YEAR}

        found = [
            (item.task, item.due_by)
            for year in (start, needs, known, focus, framed)
            for item in mk.worklist([year], today=LONG_AFTER, plans=plans).items
        ]
        assert found == [
            (Task.MEET_LEADER_GROUP, PLAN_OF_THE_YEAR.leader_group),
            (Task.ADOPT_STRATEGY, PLAN_OF_THE_YEAR.leader_group),
            (Task.FIND_NEEDS, PLAN_OF_THE_YEAR.team_analysis),
            (Task.CHOOSE_FOCUS, PLAN_OF_THE_YEAR.team_analysis),
            (Task.HEAR_STAFF, PLAN_OF_THE_YEAR.staff_meeting),
            (Task.SET_FRAME, date(2027, 1, 18)),
            (Task.OPEN_CONVERSATIONS, date(2027, 1, 18)),
        ]

    def test_what_comes_after_it_waits_once_it_is_done(self) -> None:
        """Themes wait for the first need, and the conversations for the staff and the frame."""
        unheard = fold_year(mk.Cycle.start(BIRTH), *cycles.TO_FOCUS)
        heard = attrs.evolve(unheard, is_team_heard=True)
        framed = attrs.evolve(unheard, form=cycle_in(mk.Phase.FOCUS).form)

        assert [row[0] for row in rows(unheard)] == [Task.HEAR_STAFF, Task.SET_FRAME]
        assert [row[0] for row in rows(heard)] == [Task.SET_FRAME]
        assert [row[0] for row in rows(framed)] == [Task.HEAR_STAFF]

    def test_the_first_invitation_of_a_plan_ends_the_preparations(self) -> None:
        """Where the plan has conversations, all before them is due by the first invitation."""
        plan = mk.plan_year_by(mk.DEFAULT_POLICY, date(2026, 11, 2), window=WINDOW, conversations=1)
        year = fold_year(mk.Cycle.start(BIRTH), *cycles.TO_FOCUS)

        found = mk.worklist([year], today=LONG_AFTER, plans={year.id: plan}).items
        assert {one.due_by for one in found if one.task is Task.SET_FRAME} == {
            plan.talks[0].invite_by
        }

    def test_a_leader_group_that_has_met_is_not_asked_again(self) -> None:
        """The meeting is kept, so that only the decision waits."""
        met = mk.LeaderGroupMet(held_on=BEFORE, **leader(BEFORE))
        year = mk.Cycle.start(BIRTH).apply(met)

        assert year.leader_group_on == BEFORE
        assert [row[0] for row in rows(year)] == [Task.ADOPT_STRATEGY]

    def test_a_window_that_is_known_gives_the_early_steps_a_day(self) -> None:
        """Gone back to with the window known, a step is due by the first invitation."""
        first = date(2027, 1, 18)

        assert rows(cycle_in(mk.Phase.STRATEGY)) == [
            (Task.MEET_LEADER_GROUP, (METTE,), first, None),
            (Task.ADOPT_STRATEGY, (METTE,), first, None),
        ]
        assert rows(cycle_in(mk.Phase.NEEDS)) == [(Task.CHOOSE_FOCUS, (METTE,), first, None)]
        assert rows(cycle_in(mk.Phase.FOCUS)) == [(Task.OPEN_CONVERSATIONS, (METTE,), first, None)]

    @pytest.mark.req("R001")
    def test_who_has_no_conversation(self) -> None:
        """Everybody enrolled without a conversation waits, until it must be invited to at last."""
        year = opened()
        waiting = [(one.employee, one.due_by) for one in only(Task.PLAN_CONVERSATION, year)]

        last = date(2027, 3, 17)
        assert waiting == [(name, last) for name in ("lane", "nina", "omar", "pia")]
        year = year.apply(registered(LANE)).apply(
            mk.EmployeeExcused(employee="pia", reason=mk.ExcuseReason.LEAVE, **hr(BEFORE))
        )
        assert [one.employee for one in only(Task.PLAN_CONVERSATION, year)] == ["nina", "omar"]

    @pytest.mark.req("R172", "R001")
    def test_an_agreed_day_is_planned_in_time(self) -> None:
        """Where two have signed a day, the planning is due before that day, if it comes earlier."""
        year = attrs.evolve(opened(), previous="2027-blue", id="2028-blue")

        def found(*days: date | None) -> tuple[date | None, str | None]:
            talks = [
                attrs.evolve(agreeing(day), id=f"t{number}", held_on=BEFORE + number * DAY)
                for number, day in enumerate(days)
            ]
            waiting = only(Task.PLAN_CONVERSATION, year, *talks)
            [item] = [one for one in waiting if one.employee == LANE]
            return item.due_by, item.about

        last, early, late = date(2027, 3, 17), date(2027, 3, 5), date(2027, 6, 1)
        assert found() == found(None) == (last, None)
        assert found(early) == (date(2027, 2, 19), "2027-03-05")
        assert found(late) == (last, "2027-06-01")
        assert found(late, early) == found(early, None) == found(early)
        assert found(early, late) == found(late)
        assert found(BEFORE + DAY, None) == found(BEFORE + DAY, None, None) == found()
        unknown = attrs.evolve(year, window=None)
        talk = agreeing(early)
        assert {
            one.employee: one.due_by for one in only(Task.PLAN_CONVERSATION, unknown, talk)
        } == {LANE: date(2027, 2, 19), "nina": None, "omar": None, "pia": None}
        [item] = [one for one in only(Task.PLAN_CONVERSATION, year, talk) if one.employee == LANE]
        assert item.text("da", names={LANE: "Lane"}).startswith(
            "Planlæg samtalen, som er aftalt til den 5. marts 2027 (Lane) – "
        )

    def test_a_day_agreed_on_is_over_with_its_conversation(self) -> None:
        """Who asks for another conversation after one that came to nothing has agreed on no day."""
        before = agreeing(date(2027, 3, 5))
        year = attrs.evolve(cycle_in(mk.Phase.CONVERSATIONS), id="2028-blue")
        asked = year.apply(mk.IndividualTalkRequested(employee=LANE, **employee(BEFORE)))

        [item] = only(Task.PLAN_CONVERSATION, asked, before)
        assert (item.employee, item.about) == (LANE, None)

    @pytest.mark.req("R172")
    def test_a_day_agreed_on_goes_along_to_another_unit(self) -> None:
        """Whoever has moved is planned for by the day agreed on, and is asked for once."""
        before = agreeing(date(2028, 3, 1))
        period = mk.Period(first=date(2028, 1, 1), last=date(2028, 12, 31))
        there = attrs.evolve(
            opened(), id="2028-red", previous="2027-red", period=period, window=None
        )

        found = {
            one.task: one.due_by
            for one in mk.worklist([before, there], today=LONG_AFTER).items
            if one.employee == LANE and one.task in {Task.PLAN_CONVERSATION, Task.HOLD_NEXT}
        }
        assert found == {Task.PLAN_CONVERSATION: date(2028, 2, 16)}

    def test_who_leads_the_unit_waits_for_those_above(self) -> None:
        """Nobody holds a conversation with themselves: those above find somebody who can."""
        year = attrs.evolve(opened(), leader="omar")

        found = {one.employee: one for one in only(Task.PLAN_CONVERSATION, year)}
        assert [one.persons for one in found.values()] == [("omar",), ("omar",), (), ("omar",)]
        assert found["omar"].roles == (mk.Role.SENIOR_LEADER, mk.Role.HR)
        assert found["omar"].text("da").startswith("Find nogen, der kan holde samtalen, for ")
        elsewhere = mk.EmployeeExcused(employee="omar", reason=mk.ExcuseReason.OTHER, **hr(BEFORE))
        left = only(Task.PLAN_CONVERSATION, year.apply(elsewhere))
        assert [one.employee for one in left] == ["lane", "nina", "pia"]

    def test_what_was_cancelled_is_asked_for_once(self) -> None:
        """Where the year plans a conversation anew, the cancelled one does not ask for it too."""
        talk = talk_in(mk.Stage.CANCELLED)
        talk = attrs.evolve(talk, brief=attrs.evolve(talk.brief, next_on=date(2028, 1, 3)))
        year = cycle_in(mk.Phase.CONVERSATIONS)
        asked = year.apply(mk.IndividualTalkRequested(employee=LANE, **employee(BEFORE)))
        given_up = asked.apply(mk.CycleCancelled(reason="Lukket", **leader(BEFORE)))

        def both(cycle: mk.Cycle) -> list[Task]:
            tasks = (Task.PLAN_CONVERSATION, Task.HOLD_NEXT)
            items = mk.worklist([talk, cycle], today=LONG_AFTER).items
            return [one.task for one in items if one.task in tasks and one.employee == LANE]

        assert both(asked) == [Task.PLAN_CONVERSATION]
        assert both(year) == both(given_up) == [Task.HOLD_NEXT]

    @pytest.mark.req("R001")
    def test_when_the_window_is_over_the_employee_may_ask(self) -> None:
        """After the window everybody without a conversation is told that they can ask for one."""
        year = opened()
        asked = mk.IndividualTalkRequested(employee="nina", on=BEFORE, by="nina", role=EMPLOYEE)
        year = year.apply(registered(LANE)).apply(asked)
        led = attrs.evolve(year, leader="omar")

        found = [(one.persons, one.due_by) for one in only(Task.ASK_FOR_CONVERSATION, year)]
        a_week_after = date(2027, 4, 7)
        assert found == [(("omar",), a_week_after), (("pia",), a_week_after)]
        assert opens(Task.ASK_FOR_CONVERSATION, year) == WINDOW.last + DAY
        assert [one.employee for one in only(Task.ASK_FOR_CONVERSATION, led)] == ["pia"]
        assert only(Task.ASK_FOR_CONVERSATION, attrs.evolve(year, window=None)) == []

    def test_who_asks_again_waits_again(self) -> None:
        """A conversation that came to nothing waits again where somebody asks for a new one."""
        year = cycle_in(mk.Phase.CONVERSATIONS)
        asked = year.apply(mk.IndividualTalkRequested(employee=LANE, **employee(BEFORE)))

        assert only(Task.PLAN_CONVERSATION, year) == []
        assert [one.employee for one in only(Task.PLAN_CONVERSATION, asked)] == [LANE]

    def test_who_asks_for_what_is_planned_does_not_wait(self) -> None:
        """A wish for a conversation that is planned already asks for nothing more."""
        wish = mk.IndividualTalkRequested(employee=LANE, **employee(BEFORE))
        year = opened().apply(registered(LANE)).apply(wish)

        waiting = [one.employee for one in only(Task.PLAN_CONVERSATION, year)]
        assert waiting == ["nina", "omar", "pia"]

    @pytest.mark.req("R060", "R180")
    def test_the_unit_goes_on_by_its_window_and_policy(self) -> None:
        """A week after the window the follow-up begins, and six months after it the review."""
        season, follow_up = cycle_in(mk.Phase.CONVERSATIONS), cycle_in(mk.Phase.FOLLOW_UP)

        assert rows(season)[-1] == (Task.START_FOLLOW_UP, (METTE,), date(2027, 4, 7), None)
        assert rows(follow_up) == [(Task.REVIEW_EFFECT, (METTE,), date(2027, 9, 30), None)]
        planned_review = mk.worklist(
            [follow_up], today=LONG_AFTER, plans={"2027-blue": PLAN_OF_THE_YEAR}
        )
        assert planned_review.items[0].due_by == PLAN_OF_THE_YEAR.effect_review

    @pytest.mark.req("R060", "R180")
    def test_the_unit_goes_on_when_it_may(self) -> None:
        """A conversation that is not signed keeps the unit from going on, and from waiting."""
        season, follow_up = cycle_in(mk.Phase.CONVERSATIONS), cycle_in(mk.Phase.FOLLOW_UP)
        joined = mk.EmployeeJoined(employee="ny", **hr(BEFORE))

        assert only(Task.START_FOLLOW_UP, season.apply(joined)) == []
        assert only(Task.REVIEW_EFFECT, follow_up.apply(joined)) == []

    @pytest.mark.req("R051", "R180")
    def test_each_level_is_looked_at_on_the_day_it_was_asked_for(self) -> None:
        """The review begins by the first day asked for; a level is looked at by its last one."""
        levels = mk.EffectLevel
        asked = [
            (levels.TEAM, date(2027, 6, 1)),
            (levels.TEAM, date(2027, 8, 2)),
            (levels.DEPARTMENT, None),
            (levels.INDIVIDUAL, date(2027, 2, 1)),
            (levels.ORGANISATION, date(2027, 1, 5)),
        ]
        wanted = tuple(
            mk.WantedEffect(level=level, text="det vi vil", review_on=day) for level, day in asked
        )
        strategy = attrs.evolve(STRATEGY, canvas=attrs.evolve(CANVAS, wanted_effects=wanted))
        skipped = mk.EffectEvaluationSkipped(
            level=levels.ORGANISATION, reason="sammenlagt", **leader(BEFORE)
        )
        review = mk.EffectReviewStarted(**leader(BEFORE))
        season = attrs.evolve(cycle_in(mk.Phase.FOLLOW_UP), strategy=strategy)
        effect = season.apply(review).apply(skipped)

        assert rows(season) == [(Task.REVIEW_EFFECT, (METTE,), date(2027, 1, 5), None)]
        assert [(one.about, one.due_by) for one in only(Task.EVALUATE_EFFECT, effect)] == [
            ("team", date(2027, 8, 2)),
            ("department", date(2027, 9, 30)),
        ]
        assert only(Task.CLOSE_CYCLE, effect) == []
        assert only(Task.EVALUATE_EFFECT, effect)[0].text("da") == (
            "Se på effekten på teamniveau – fristen var mandag den 2. august 2027"
        )

    def test_a_year_without_a_strategy_or_a_window_is_no_trap(self) -> None:
        """Where a day cannot be reckoned, the step is missing one."""
        bare = attrs.evolve(cycle_in(mk.Phase.FOLLOW_UP), strategy=None, window=None)
        season = attrs.evolve(opened(), window=None)

        assert [row[2] for row in rows(bare)] == [None]
        assert {row[2] for row in rows(season)} == {None}

    @pytest.mark.req("R021")
    def test_the_end_of_the_year(self) -> None:
        """By its last day the year is closed and the next one begun (B7)."""
        year = cycle_in(mk.Phase.EFFECT)
        following = attrs.evolve(year, id="2028-blue", previous="2027-blue")

        assert rows(year) == [
            (Task.CLOSE_CYCLE, (METTE,), PERIOD.last, None),
            (Task.START_NEXT_CYCLE, (METTE,), PERIOD.last, None),
        ]
        assert rows(cycle_in(mk.Phase.CLOSED)) == [
            (Task.START_NEXT_CYCLE, (METTE,), PERIOD.last, None)
        ]
        begun = only(Task.START_NEXT_CYCLE, year, following)
        assert [one.cycle for one in begun] == ["2028-blue"]

    def test_a_cancelled_year_is_followed_by_another(self) -> None:
        """A year that was given up asks for the next one, and only the last of them does."""
        year = cycle_in(mk.Phase.CANCELLED)
        following = attrs.evolve(year, id="2028-blue", previous="2027-blue")

        assert rows(year) == [(Task.START_NEXT_CYCLE, (METTE,), PERIOD.last, None)]
        assert [one.cycle for one in only(Task.START_NEXT_CYCLE, year, following)] == ["2028-blue"]


def fold_year(year: mk.Cycle, *facts: mk.Fact) -> mk.Cycle:
    """Apply one fact after the other."""
    for fact in facts:
        year = year.apply(fact)
    return year


class TestWorklist:
    """What the list itself promises."""

    def test_one_day_to_the_next(self) -> None:
        """What is due by a day is due on it, and late on the day after."""
        talk = talk_in(mk.Stage.HELD)
        states = [
            mk.worklist([talk], today=day).items[0].state
            for day in (date(2027, 1, 11), date(2027, 1, 12))
        ]

        assert states == [WorkState.DUE, WorkState.LATE]

    @pytest.mark.req("R176", "R195")
    def test_the_most_urgent_comes_first(self) -> None:
        """What is late comes first, then what is due; in each by day, and the ratings last."""
        found = mk.worklist([talk_in(mk.Stage.SIGNED), opened()], today=date(2027, 3, 25))
        order = list(WorkState)

        ranks = [order.index(item.state) for item in found.items]
        assert ranks == sorted(ranks)
        assert set(ranks) == {0, 1, 2}
        for group in (found.late, found.due):
            places = [(item.task in RATINGS, item.due_by or date.max) for item in group]
            assert all(one <= other for one, other in pairwise(places))
        assert {item.task in RATINGS for item in found.late} == {True, False}
        assert found.items == (*found.late, *found.due, *found.missing)

    def test_the_same_object_twice_counts_once(self) -> None:
        """The same object again changes nothing; a cycle and a conversation may share an id."""
        talk = talk_in(mk.Stage.SIGNED)
        year = attrs.evolve(opened(), id=talk.id)
        once = mk.worklist([talk, year], today=LONG_AFTER)

        assert mk.worklist([year, talk, talk_in(mk.Stage.SIGNED)], today=LONG_AFTER) == once

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            (talk_in(mk.Stage.SIGNED), talk_in(mk.Stage.HELD)),
            (cycle_in(mk.Phase.EFFECT), cycle_in(mk.Phase.CLOSED)),
        ],
        ids=["conversation", "cycle"],
    )
    def test_two_versions_of_one_object_are_refused(
        self, first: mk.Conversation | mk.Cycle, second: mk.Conversation | mk.Cycle
    ) -> None:
        """Two objects with one id cannot both be true, so neither is chosen."""
        with pytest.raises(mk.InvalidValueError) as caught:
            mk.worklist([first, second], today=LONG_AFTER)

        kind = type(first).__name__
        assert caught.value.path == ("objects", 1, "id")
        assert caught.value.value == first.id
        assert caught.value.expected == f"one {kind} with this id, or the same one again"

    def test_something_else_is_refused(self) -> None:
        """What is neither a cycle nor a conversation is refused with its place."""
        with pytest.raises(mk.InvalidValueError) as caught:
            loosely(mk.worklist)([opened(), "talk-7"], today=LONG_AFTER)

        assert caught.value.path == ("objects", 1)
        assert caught.value.value == "a str"
        assert caught.value.expected == "a Cycle or a Conversation"

    @pytest.mark.parametrize("today", [datetime(2027, 1, 4, 12), "2027-05-25", None])  # noqa: DTZ001
    def test_what_is_not_a_day_is_refused(self, today: object) -> None:
        """Today is a day: not a point in time, and not a text."""
        with pytest.raises(mk.InvalidValueError) as caught:
            loosely(mk.worklist)([opened(), talk_in(mk.Stage.SIGNED)], today=today)

        assert caught.value.path == ("today",)
        assert caught.value.expected == "a date without a time of day"

    def test_nothing_waits_in_nothing(self) -> None:
        """Without objects the list is empty."""
        assert mk.worklist([], today=BEFORE) == mk.Worklist(today=BEFORE)

    @pytest.mark.parametrize("year", [1, 1582, 4099, 9999])
    def test_a_day_far_off_hides_nothing_else(self, year: int) -> None:
        """Where no working day is known, the day itself counts, and all else is shown."""
        moved = mk.Rescheduled(meets_on=date(year, 12, 31), **hr(BEFORE))
        talks = [fold(born(talk="talk-1"), moved), talk_in(mk.Stage.SIGNED)]

        found = rows(*talks, today=date.max)
        assert len(found) == 1 + len(rows(talks[1], today=date.max))

    def test_held_at_the_end_of_the_calendar(self) -> None:
        """Days that lead out of the calendar are the last known one."""
        talk = attrs.evolve(talk_in(mk.Stage.HELD), held_on=date.max)

        assert {row[2] for row in rows(talk, today=date.max)} == {date.max}

    @pytest.mark.parametrize(
        ("change", "path"),
        [
            (lambda item: attrs.evolve(item, persons=()), ("persons",)),
            (lambda item: attrs.evolve(item, roles=(mk.Role.HR,)), ("persons",)),
            (lambda item: attrs.evolve(item, due_by=None), ("due_by",)),
            (lambda item: attrs.evolve(item, state=WorkState.MISSING), ("due_by",)),
            (lambda item: attrs.evolve(item, task=Task.FOLLOW_UP), ("about",)),
            (lambda item: attrs.evolve(item, task=Task.RATE_OUTCOME, about="x"), ("about",)),
            (lambda item: attrs.evolve(item, task=Task.RATE_CONVERSATION), ("about",)),
            (lambda item: attrs.evolve(item, task=Task.PLAN_CONVERSATION, about=""), ("about",)),
            (lambda item: attrs.evolve(item, task=Task.FOLLOW_UP, about="20270104"), ("about",)),
        ],
    )
    def test_an_item_that_contradicts_itself(
        self, change: Callable[[mk.WorkItem], mk.WorkItem], path: tuple[str, ...]
    ) -> None:
        """Something waits for somebody, and has a day unless it is missing one."""
        item = mk.worklist([talk_in(mk.Stage.HELD)], today=BEFORE).items[0]

        with pytest.raises(mk.InvalidValueError) as caught:
            change(item)

        assert caught.value.path == path

    def test_hashable(self) -> None:
        """Equal lists are the same key."""
        made = {mk.worklist([talk_in(mk.Stage.SIGNED)], today=BEFORE) for _ in range(2)}

        assert len(made) == 1


class TestTexts:
    """What the list says, in both languages."""

    @pytest.mark.parametrize(
        ("today", "danish", "english"),
        [
            (
                date(2027, 1, 11),
                "Skriv konklusionerne (Lane) – senest mandag den 11. januar 2027",
                "Write the conclusions (Lane) – by Monday 11 January 2027",
            ),
            (
                date(2027, 1, 12),
                "Skriv konklusionerne (Lane) – fristen var mandag den 11. januar 2027",
                "Write the conclusions (Lane) – it was due by Monday 11 January 2027",
            ),
        ],
    )
    def test_an_item_in_words(self, today: date, danish: str, english: str) -> None:
        """An item says whom it is about, what waits, and by when."""
        item = mk.worklist([talk_in(mk.Stage.HELD)], today=today).items[0]
        names = {LANE: "Lane"}

        assert (item.text("da", names=names), item.text(names=names)) == (danish, english)

    def test_without_names_the_ids_are_shown(self) -> None:
        """An id that has no name is shown as it is, and the unit's own work names nobody."""
        talks = mk.worklist([talk_in(mk.Stage.HELD)], today=BEFORE).items
        years = mk.worklist([mk.Cycle.start(BIRTH)], today=PERIOD.first).items

        assert talks[0].text("da").startswith("Skriv konklusionerne (lane)")
        assert years[0].text("da") == (
            "Hold mødet i ledergruppen om mål og behov – der er ikke sat nogen dato"
        )

    def test_a_blank_name_is_no_name(self) -> None:
        """Where a name is blank, the id is shown."""
        item = mk.worklist([talk_in(mk.Stage.HELD)], today=BEFORE).items[0]

        assert item.text("da", names={LANE: " "}).startswith("Skriv konklusionerne (lane)")

    def test_the_employee_needs_no_name_to_know_the_conversation(self) -> None:
        """What waits for the employee alone is about their own conversation."""
        talk = talk_in(mk.Stage.INVITED)

        texts = {one.persons: one.text("da") for one in only(Task.SHARE_TOPICS, talk)}
        assert "(lane)" in texts[(METTE,)]
        assert "lane" not in texts[(LANE,)]

    def test_an_agreement_is_never_taken_for_a_person_or_a_level(self) -> None:
        """Ids are of the caller's making: one that looks like something else is shown as it is."""
        plan = mk.Conclusions(
            drafts=(attrs.evolve(PLAN.drafts[1], id="team"),), follow_ups=PLAN.follow_ups
        )
        talk = fold(reviewed(plan), *signing(plan))

        [item] = only(Task.KEEP_AGREEMENT, talk)
        assert "the agreement team," in item.text(names={"team": "Holdet"})

    @pytest.mark.parametrize("task", list(Task))
    def test_every_task_can_wait_for_a_role(self, task: Task) -> None:
        """An item that somebody makes for a role says what waits, whatever the task is."""
        about = "team" if task is Task.EVALUATE_EFFECT else "2027-03-01"
        item = mk.WorkItem(
            task=task,
            state=WorkState.DUE,
            due_by=BEFORE,
            persons=(),
            roles=(mk.Role.HR,),
            about=about,
        )

        assert item.text("da").endswith(" – senest mandag den 4. januar 2027")

    def test_an_agreement_in_its_own_words(self) -> None:
        """Who may read the agreement is told what it says; a blank text leaves the id."""
        [item] = only(Task.KEEP_AGREEMENT, fold(planned(), *SIGNED))[:1]

        read = item.text("da", agreements={"a2": "Mette bestiller en ny vagttavle"})
        assert "aftalen »Mette bestiller en ny vagttavle« færdig" in read
        assert "the agreement “Book it”," in item.text(agreements={"a2": "Book it"})
        assert "the agreement a2," in item.text(agreements={"a2": " ", "a1": "Another"})

    def test_a_rating_names_the_day_of_the_conversation(self) -> None:
        """Who has talked twice knows which of the two the rating is about."""
        [right_after] = only(Task.RATE_CONVERSATION, fold(planned(), *SIGNED))

        assert right_after.text("da").startswith(
            "Sig, hvor meget du fik ud af samtalen den 4. januar 2027 – "
        )

    @pytest.mark.parametrize(
        "words", [worklist_da, worklist_en], ids=lambda module: module.__name__[-2:]
    )
    def test_every_task_and_state_has_words(self, words: object) -> None:
        """No task and no state is without words, and no two say the same."""
        tasks: dict[str, str] = vars(words)["TASKS"]
        states: dict[str, str] = vars(words)["STATES"]

        variants = [
            *("plan-conversation-as-agreed", "plan-conversation-by-role"),
            "approve-agreement-by-role",
        ]

        assert [task for task in tasks if task not in variants] == list(Task)
        assert [task for task in tasks if task in variants] == variants
        assert list(states) == list(WorkState)
        assert len(set(tasks.values())) == len(tasks)
        assert all(text.strip() and not text.endswith(".") for text in tasks.values())

    def test_both_languages_name_the_same(self) -> None:
        """What a text names in one language it names in the other."""
        assert list(worklist_da.TASKS) == list(worklist_en.TASKS)
        for task, danish in worklist_da.TASKS.items():
            english = worklist_en.TASKS[task]
            assert ("{about}" in danish) is ("{about}" in english)

    def test_another_language_is_refused(self) -> None:
        """The list speaks Danish and English."""
        item = mk.worklist([talk_in(mk.Stage.HELD)], today=BEFORE).items[0]

        for one in (item, *only(Task.RATE_CONVERSATION, talk_in(mk.Stage.HELD))):
            with pytest.raises(mk.InvalidValueError) as caught:
                one.text("sv", agreements={"a1": "x"})

            assert caught.value.path == ("lang",)
            assert caught.value.expected == "'da' or 'en'"
