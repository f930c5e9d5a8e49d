"""A signed plan that is written anew, and a change of leader: what stands, and what lapses.

The law: "The same id keeps its `AgreementState`; changed terms get revision + 1; a signed id
missing from the new version is DROPPED with a reason; a pending amendment lapses on reopening and
at closing."
"""

from datetime import date, timedelta
from typing import TypeAlias

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import mousekit as mk
from mousekit._talk_effects import recognised
from process.people import BEFORE, KARL, METTE, ON, employee, hr, leader
from process.talks import (
    AMENDED,
    CHECK_IN,
    COURSE,
    FACT,
    FOLLOW_UP,
    NEXT_PLAN,
    PLAN,
    PRACTICE,
    REOPENING,
    SETTLED,
    SIGNED,
    SUCCESSION,
    TIME,
    WAY,
    fold,
    planned,
    settled,
    signing,
    talk_in,
)

FollowUps: TypeAlias = tuple[mk.PlannedFollowUp, ...]

ACTIVE = fold(talk_in(mk.Stage.SIGNED), FACT["AgreementReported"], attrs.evolve(REOPENING, on=ON))


def written_anew(
    talk: mk.Conversation, *drafts: mk.AgreementDraft, version: int = 2
) -> mk.Conversation:
    """Write a new version with these drafts, and let both sign it."""
    plan = attrs.evolve(PLAN, drafts=drafts, version=version)
    return fold(talk, mk.ConclusionsRevised(conclusions=plan, **leader()), *signing(plan, ON))


def states(talk: mk.Conversation) -> dict[str, mk.AgreementState]:
    """Give the agreements by id."""
    return {one.agreement.id: one for one in talk.agreements}


class TestAReopenedPlan:
    """What a new version makes of what was signed before."""

    def test_the_same_terms_keep_their_state(self) -> None:
        """What is signed again word for word is where it was before."""
        after = written_anew(ACTIVE, PRACTICE, TIME, COURSE)

        assert after.agreements == ACTIVE.agreements
        assert states(after)["a1"].status is mk.AgreementStatus.STARTED
        assert (after.signed, after.reopened_because) == (NEXT_PLAN, None)

    def test_changed_terms_get_the_next_revision(self) -> None:
        """Other words for the same id count up the revision and keep status and progress."""
        changed = attrs.evolve(PRACTICE, due=date(2027, 12, 31))
        after = states(written_anew(ACTIVE, changed, TIME, COURSE))["a1"]

        assert after.agreement == mk.Agreement.from_draft(changed, revision=2)
        assert after == attrs.evolve(states(ACTIVE)["a1"], agreement=after.agreement)

    def test_what_is_left_out_is_dropped_with_the_reason(self) -> None:
        """A signed agreement that the new version does not name is dropped, and says why."""
        after = states(written_anew(ACTIVE, PRACTICE))

        assert [after[name].status for name in ("a1", "a2", "a3")] == [
            "started",
            "dropped",
            "dropped",
        ]
        assert after["a2"].outcome == "nyt job"

    def test_what_was_settled_before_stays_as_it_ended(self) -> None:
        """What was done is not dropped afterwards, and changed terms do not open it."""
        end = mk.AgreementSettled(agreement="a2", status=mk.AgreementStatus.DONE, **leader())
        done = fold(talk_in(mk.Stage.SIGNED), end, attrs.evolve(REOPENING, on=ON))
        changed = attrs.evolve(TIME, needs_approval=True)

        assert states(written_anew(done, PRACTICE))["a2"] == states(done)["a2"]
        after = states(written_anew(done, PRACTICE, changed))["a2"]
        assert (after.status, after.agreement.revision) == (mk.AgreementStatus.DONE, 2)

    def test_the_words_on_the_old_version_are_taken_back(self) -> None:
        """What was said of the signed version in its review is not said of the next one."""
        signed = fold(
            talk_in(mk.Stage.IN_REVIEW),
            *[attrs.evolve(fact, on=BEFORE) for fact in WORDS_ON_A_VERSION],
            *signing(PLAN),
        )
        after = fold(signed, REOPENING)

        assert (after.comments, after.answered, after.waivers) == ((), (), ())
        assert (after.signatures, after.in_review_since) == ((), BEFORE)
        assert after.reopened_because == "nyt job"

    def test_new_drafts_become_agreements(self) -> None:
        """What is new in the version begins as at the first signing."""
        new = attrs.evolve(TIME, id="a4")
        after = states(written_anew(ACTIVE, PRACTICE, TIME, COURSE, new))

        assert after["a4"] == mk.AgreementState(agreement=mk.Agreement.from_draft(new))

    def test_changed_terms_beyond_the_mandate_wait_again(self) -> None:
        """Approval was given to the old words, and the new ones have none."""
        approved = fold(
            talk_in(mk.Stage.SIGNED), FACT["ApprovalGiven"], attrs.evolve(REOPENING, on=ON)
        )
        changed = attrs.evolve(COURSE, due=date(2028, 1, 31))

        unchanged = states(written_anew(approved, PRACTICE, TIME, COURSE))["a3"]
        after = states(written_anew(approved, PRACTICE, TIME, changed))["a3"]
        assert unchanged.status is mk.AgreementStatus.OPEN
        assert after.status is mk.AgreementStatus.AWAITING_APPROVAL

    def test_follow_ups_that_were_held_or_missed_are_not_planned_again(self) -> None:
        """Of the days of the new version those are planned that have not been used up."""
        later = mk.PlannedFollowUp(planned_on=date(2027, 12, 13))
        talk = fold(
            talk_in(mk.Stage.SIGNED),
            FACT["FollowUpHeld"],
            mk.FollowUpMissed(planned_on=FOLLOW_UP.planned_on, reason="glemt", **leader()),
            attrs.evolve(REOPENING, on=ON),
        )
        plan = attrs.evolve(NEXT_PLAN, follow_ups=(CHECK_IN, FOLLOW_UP, later))
        after = fold(talk, mk.ConclusionsRevised(conclusions=plan, **leader()), *signing(plan, ON))

        assert after.planned_follow_ups == (later,)


WORDS_ON_A_VERSION = (
    FACT["ConclusionsCommented"],
    FACT["ConclusionsAccepted"],
    FACT["FindingWaived"],
)


class TestAReviewThatComesToNothing:
    """The law: "the last signed version stands"."""

    @pytest.mark.parametrize("name", ["SignatureDeclined", "ReviewLapsed"])
    @pytest.mark.parametrize("revised", [True, False])
    def test_the_signed_version_stands_with_its_signatures(
        self, name: str, *, revised: bool
    ) -> None:
        """A new version that is given up leaves the plan, its signatures and its agreements."""
        before = fold(planned(), *SIGNED)
        review = fold(
            before,
            REOPENING,
            *([FACT["ConclusionsRevised"]] if revised else []),
            *WORDS_ON_A_VERSION,
        )
        end = FACT[name] if name == "SignatureDeclined" else LATER

        after = fold(review, end)

        assert after.stage is mk.Stage.SIGNED
        assert (after.conclusions, after.signatures) == (before.conclusions, before.signatures)
        assert (after.signed, after.signed_by) == (before.signed, before.signed_by)
        assert after.agreements == before.agreements
        assert after.planned_follow_ups == before.planned_follow_ups
        assert (after.comments, after.answered, after.waivers) == ((), (), ())
        assert after.reopened_because is None

    def test_the_review_of_a_reopened_plan_has_its_own_days(self) -> None:
        """The days of the review are counted from the reopening, and anew from each version."""
        talk = fold(planned(), *SIGNED, attrs.evolve(REOPENING, on=ON))

        assert [one.code for one in talk.blockers(FACT["ReviewLapsed"])] == ["review-running"]
        assert talk.blockers(attrs.evolve(FACT["ReviewLapsed"], on=date(2027, 12, 8))) == ()


LATER = mk.ReviewLapsed(
    missing=mk.Role.LEADER, reason="rykket to gange", **employee(date(2027, 12, 8))
)


class TestAmendmentsLapse:
    """The law: "a pending amendment lapses on reopening and at closing"."""

    def test_on_reopening(self) -> None:
        """Whoever writes the plan anew has no old proposal to answer."""
        assert fold(talk_in(mk.Stage.SIGNED), attrs.evolve(REOPENING, on=ON)).amendments == ()

    def test_at_closing(self) -> None:
        """A closed talk waits for nobody."""
        closing = fold(planned(), *SETTLED, mk.ConversationClosed(**leader()))
        left = fold(talk_in(mk.Stage.SIGNED), FACT["EmployeeLeft"])

        assert (closing.amendments, left.amendments) == ((), ())

    def test_at_closing_after_a_refusal(self) -> None:
        """A proposal about what was refused is gone when the talk is closed."""
        terms = mk.Agreement.from_draft(attrs.evolve(COURSE, due=ON), revision=2)
        talk = fold(
            talk_in(mk.Stage.SIGNED),
            mk.AmendmentProposed(terms=terms, **employee()),
            FACT["ApprovalRefused"],
            FACT["FollowUpHeld"],
            settled("a1", ON),
            settled("a2", ON),
            FACT["ConversationClosed"],
        )

        assert (talk.stage, talk.amendments) == (mk.Stage.CLOSED, ())

    def test_with_its_agreement(self) -> None:
        """What is settled has no terms to change any more."""
        assert fold(talk_in(mk.Stage.SIGNED), settled("a2", ON)).amendments == ()


class TestTheEmployeeLeaves:
    """The law: "`EmployeeLeft` → CLOSED (open agreements become ENDED)"."""

    @pytest.mark.parametrize("reopened", [True, False])
    def test_open_agreements_end(self, *, reopened: bool) -> None:
        """What was open ends, and what had its end keeps it."""
        talk = fold(talk_in(mk.Stage.SIGNED), FACT["AgreementSettled"])
        talk = fold(talk, *([attrs.evolve(REOPENING, on=ON)] if reopened else []))

        after = fold(talk, FACT["EmployeeLeft"])

        assert [one.status for one in after.agreements] == ["done", "ended", "ended"]
        assert after.open_agreements() == ()


class TestTheLeaderChanges:
    """The law: "Who led when is kept; nothing is asked backwards"."""

    @pytest.mark.parametrize("stage", [mk.Stage.INVITED, mk.Stage.PREPARED])
    def test_an_unshared_preparation_lapses(self, stage: mk.Stage) -> None:
        """What the former leader kept private is not the successor's; the employee's own stands."""
        talk = fold(talk_in(stage), FACT["LeaderChanged"])

        assert talk.stage is mk.Stage.INVITED
        assert mk.Role.LEADER not in {one.party for one in talk.preparations}
        assert len(talk.preparations) == len(talk_in(stage).preparations) - 1

    def test_a_shared_preparation_stands(self) -> None:
        """What the former leader has shared is part of the talk."""
        shared = fold(talk_in(mk.Stage.PREPARED), FACT["PreparationShared"])
        talk = fold(shared, FACT["LeaderChanged"])

        assert (talk.stage, talk.preparations) == (mk.Stage.PREPARED, shared.preparations)

    def test_a_waived_preparation_stands(self) -> None:
        """What was waived is not asked of the successor."""
        waived = mk.PreparationWaived(party=mk.Role.LEADER, reason="travlt", **leader(BEFORE))
        talk = fold(
            planned(), WAY[mk.Stage.PREPARED][0], waived, WAY[mk.Stage.PREPARED][2], SUCCESSION
        )

        assert talk.stage is mk.Stage.PREPARED

    def test_the_successor_may_prepare_in_turn(self) -> None:
        """Back in INVITED, the new leader completes the stage as the former one did."""
        talk = fold(
            talk_in(mk.Stage.PREPARED),
            FACT["LeaderChanged"],
            attrs.evolve(WAY[mk.Stage.INVITED][1], **leader(by=KARL)),
        )

        assert talk.stage is mk.Stage.PREPARED

    def test_a_change_that_is_stated_late_is_taken(self) -> None:
        """A leader who came before the talk was planned leads it from its first day."""
        late = mk.LeaderChanged(leader=KARL, effective_on=date(2026, 12, 1), **hr())
        talk = fold(planned(), late)

        assert talk.leaders == (
            mk.LeaderTerm(leader=METTE, since=BEFORE),
            mk.LeaderTerm(leader=KARL, since=BEFORE),
        )

    @pytest.mark.parametrize(
        ("stage", "admitted"),
        [
            (mk.Stage.PLANNED, True),
            (mk.Stage.PAUSED, True),
            (mk.Stage.HELD, False),
            (mk.Stage.IN_REVIEW, False),
            (mk.Stage.SIGNED, False),
        ],
    )
    def test_what_was_said_is_not_the_successors(self, stage: mk.Stage, *, admitted: bool) -> None:
        """From HELD on the successor writes and signs only once the employee has said yes."""
        talk = fold(talk_in(stage), SUCCESSION)

        assert talk.is_successor_admitted is admitted

    def test_an_admission_is_of_one_person(self) -> None:
        """Whom the employee has admitted may write, and the one who comes next may not."""
        talk = fold(talk_in(mk.Stage.HELD), SUCCESSION, FACT["SuccessorAdmitted"])
        assert talk.is_successor_admitted

        third = mk.LeaderChanged(leader="frida", effective_on=ON, **hr())
        assert not fold(talk, third).is_successor_admitted

    @pytest.mark.parametrize("stage", [mk.Stage.HELD, mk.Stage.IN_REVIEW, mk.Stage.SIGNED])
    def test_who_was_there_need_not_be_admitted(self, stage: mk.Stage) -> None:
        """A leader who comes back, or who led already on the day of the talk, has heard it."""
        back = mk.LeaderChanged(leader=METTE, effective_on=ON, **hr())
        late = mk.LeaderChanged(leader=KARL, effective_on=BEFORE, **hr())

        assert fold(talk_in(stage), SUCCESSION, back).is_successor_admitted
        assert fold(talk_in(stage), late).is_successor_admitted

    @pytest.mark.parametrize("stage", [mk.Stage.HELD, mk.Stage.IN_REVIEW, mk.Stage.SIGNED])
    def test_a_preparation_stands_once_the_talk_was_held(self, stage: mk.Stage) -> None:
        """What was prepared for a talk that was held does not lapse afterwards."""
        talk = fold(talk_in(stage), SUCCESSION)

        assert talk.preparations == talk_in(stage).preparations

    def test_a_preparation_lapses_while_the_talk_is_under_way(self) -> None:
        """Who takes over in the middle of a talk does not get what the former leader kept."""
        talk = fold(talk_in(mk.Stage.PAUSED), SUCCESSION)

        assert [one.party for one in talk.preparations] == [mk.Role.EMPLOYEE]

    def test_a_talk_held_before_all_terms_is_the_first_leaders(self) -> None:
        """A talk that was planned in the system after it was held was led by its first leader."""
        held = mk.ConversationHeld(
            held_on=date(2027, 1, 3), unprepared_because="holdt før", **leader(BEFORE)
        )
        talk = fold(planned(), WAY[mk.Stage.INVITED][0], held, SUCCESSION)

        assert not talk.is_successor_admitted
        back = mk.LeaderChanged(leader=METTE, effective_on=ON, **hr())
        assert fold(talk, back).is_successor_admitted


def test_an_agreement_that_was_carried_in_can_be_left_out_of_a_new_version() -> None:
    """What was carried over and signed once can be dropped like any other when written anew."""
    assert states(written_anew(ACTIVE, TIME))["a1"].status is mk.AgreementStatus.DROPPED


@pytest.mark.parametrize(
    ("draft", "status"),
    [(TIME, mk.AgreementStatus.OPEN), (COURSE, mk.AgreementStatus.AWAITING_APPROVAL)],
)
def test_what_was_dropped_comes_back_when_it_is_signed_again(
    draft: mk.AgreementDraft, status: mk.AgreementStatus
) -> None:
    """An agreement that was left out and is signed again is in force, and waits as a new one."""
    dropped = fold(written_anew(ACTIVE, PRACTICE), attrs.evolve(REOPENING, on=ON))
    after = written_anew(dropped, PRACTICE, draft, version=3)

    assert draft.id is not None
    back = states(after)[draft.id]
    assert (back.status, back.outcome, back.agreement.revision) == (status, None, 1)


def test_a_dropped_agreement_comes_back_under_other_terms() -> None:
    """Signed again with another day it is in force under the next revision."""
    dropped = fold(written_anew(ACTIVE, PRACTICE), attrs.evolve(REOPENING, on=ON))
    later = attrs.evolve(TIME, due=date(2028, 3, 1))
    back = states(written_anew(dropped, PRACTICE, later, version=3))["a2"]

    assert back == mk.AgreementState(agreement=mk.Agreement.from_draft(later, revision=2))


def test_a_moved_follow_up_stays_moved_when_the_plan_is_signed_again() -> None:
    """A day that was moved is not moved back by signing the same days again."""
    moved = fold(talk_in(mk.Stage.SIGNED), FACT["FollowUpMoved"])
    after = written_anew(fold(moved, attrs.evolve(REOPENING, on=ON)), PRACTICE, TIME, COURSE)

    assert after.planned_follow_ups == moved.planned_follow_ups


def test_an_accepted_amendment_survives_a_plan_that_is_signed_again() -> None:
    """What both have amended is not undone by signing the unchanged text again."""
    amended = fold(talk_in(mk.Stage.SIGNED), FACT["AmendmentAccepted"])
    again = fold(amended, attrs.evolve(REOPENING, on=ON), *signing(PLAN, ON))

    assert states(again)["a2"].agreement == states(amended)["a2"].agreement


def test_a_draft_that_the_new_version_touches_is_counted_after_the_amendment() -> None:
    """Words that are new in the text take the place of the amended ones, as the next revision."""
    amended = fold(talk_in(mk.Stage.SIGNED), FACT["AmendmentAccepted"])
    talk = fold(amended, attrs.evolve(REOPENING, on=ON))
    touched = attrs.evolve(TIME, due=date(2028, 3, 1))
    as_amended = attrs.evolve(TIME, due=AMENDED.due)

    after = states(written_anew(talk, PRACTICE, touched))["a2"]
    same = states(written_anew(talk, PRACTICE, as_amended))["a2"]
    assert after.agreement == mk.Agreement.from_draft(touched, revision=3)
    assert same.agreement == AMENDED


def test_terms_within_the_mandate_wait_for_nobody() -> None:
    """Written anew so that it no longer goes beyond the mandate, an agreement is open."""
    within = attrs.evolve(COURSE, needs_approval=False)
    after = states(written_anew(ACTIVE, PRACTICE, TIME, within))["a3"]

    assert after.status is mk.AgreementStatus.OPEN


@pytest.mark.parametrize("name", ["SignatureDeclined", "ReviewLapsed", "EmployeeLeft"])
def test_the_author_of_the_signed_version_is_its_author_again(name: str) -> None:
    """A version that is given up takes its author with it, however the review ends."""
    before = fold(planned(), *SIGNED)
    review = fold(
        before,
        REOPENING,
        mk.ScribeNamed(scribe=mk.Scribe.EMPLOYEE, **leader()),
        mk.ConclusionsRevised(conclusions=NEXT_PLAN, **employee()),
    )

    after = fold(review, LATER if name == "ReviewLapsed" else FACT[name])

    assert (before.author, review.author) == (mk.Role.LEADER, mk.Role.EMPLOYEE)
    assert after.author is mk.Role.LEADER


def test_the_signed_version_stands_when_the_employee_leaves_the_review() -> None:
    """Who leaves while the plan is written anew leaves the version that both have signed."""
    before = fold(planned(), *SIGNED)
    after = fold(before, REOPENING, FACT["ConclusionsRevised"], FACT["EmployeeLeft"])

    assert (after.conclusions, after.signatures) == (before.signed, before.signed_by)
    assert after.author is before.author


def planned_days(*days: int, kind: mk.FollowUpKind = mk.FollowUpKind.FOLLOW_UP) -> FollowUps:
    """Plan follow-ups on days of a month."""
    return tuple(mk.PlannedFollowUp(planned_on=date(2027, 9, day), kind=kind) for day in days)


def first_days(*found: mk.PlannedFollowUp) -> list[date]:
    """Give the days for which follow-ups were planned at first."""
    return [one.moved_from or one.planned_on for one in found]


class TestAFollowUpOfANewVersion:
    """A new version moves a follow-up; it stays the same one."""

    def test_the_next_of_its_kind_is_the_same(self) -> None:
        """A day that the new version moves is known by its first day, in their order."""
        before = planned_days(1, 15)

        assert recognised(planned_days(8, 22), before) == tuple(
            attrs.evolve(one, moved_from=old.planned_on)
            for one, old in zip(planned_days(8, 22), before, strict=True)
        )

    def test_a_day_that_stands_is_the_same(self) -> None:
        """What another day is moved past keeps its own, and what is added is new."""
        found = recognised(planned_days(15, 22, 29), planned_days(1, 15))

        assert first_days(*found) == first_days(*planned_days(15, 1, 29))

    def test_what_was_moved_before_is_moved_on(self) -> None:
        """Moved by a fact and then by a version, it is still known by its very first day."""
        moved = attrs.evolve(planned_days(8)[0], moved_from=date(2027, 9, 1))

        assert first_days(*recognised(planned_days(22), (moved,))) == [date(2027, 9, 1)]
        assert recognised(planned_days(8), (moved,)) == (moved,)
        assert recognised(planned_days(1), (moved,)) == planned_days(1)

    def test_a_follow_up_of_another_kind_is_another(self) -> None:
        """A check-in on another day does not take the place of a talk."""
        check_in = planned_days(8, kind=mk.FollowUpKind.CHECK_IN)

        assert recognised(check_in, planned_days(1)) == check_in

    @given(data=st.data())
    def test_no_two_are_the_same(self, data: st.DataObject) -> None:
        """However days come and go, each follow-up keeps its day and has a first day of its own."""
        plans = st.lists(
            st.builds(
                mk.PlannedFollowUp,
                planned_on=st.integers(0, 6).map(lambda day: ON + timedelta(days=day)),
                kind=st.sampled_from(mk.FollowUpKind),
            ),
            unique_by=lambda one: one.planned_on,
        )
        known: FollowUps = ()
        for ahead in data.draw(st.lists(plans, max_size=5)):
            known = recognised(tuple(ahead), known)

            assert [(one.planned_on, one.kind) for one in known] == [
                (one.planned_on, one.kind) for one in ahead
            ]
            assert len(set(first_days(*known))) == len(known)

    def test_it_is_recognised_when_both_have_signed(self) -> None:
        """A plan that is signed with a later check-in has moved it, as its calendar needs."""
        reopened = fold(talk_in(mk.Stage.SIGNED), attrs.evolve(REOPENING, on=ON))
        later = attrs.evolve(CHECK_IN, planned_on=date(2027, 5, 3))
        plan = attrs.evolve(NEXT_PLAN, follow_ups=(later, FOLLOW_UP))
        revised = mk.ConclusionsRevised(conclusions=plan, **leader())
        after = fold(reopened, revised, *signing(plan, ON))

        assert after.planned_follow_ups == (
            attrs.evolve(later, moved_from=CHECK_IN.planned_on),
            FOLLOW_UP,
        )
