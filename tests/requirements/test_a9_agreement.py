"""What is written down, who answers for it, and how both come to sign it (R151-R166)."""

from datetime import timedelta

import attrs
import pytest

import mousekit as mk
from mousekit.cards import CardName, card
from process.people import BEFORE, LANE, ON, employee, leader
from process.talks import (
    HELD,
    HELD_WITHOUT_PREPARATION,
    INVITATION,
    PREPARATION,
    fold,
    planned,
    signing,
)
from requirements.unit_b import (
    OWN,
    PROMISE,
    as_stored,
    both_drafts,
    codes,
    concluded,
    graded,
    is_seen,
    lacking,
    planned_under,
    reasons,
    signed_under,
    with_own,
)

BY_EMPLOYEE = mk.Policy(review=mk.ReviewPolicy(scribe=mk.Scribe.EMPLOYEE))
NEXT = attrs.evolve(both_drafts(), version=2)


def held(policy: mk.Policy = mk.DEFAULT_POLICY) -> mk.Conversation:
    """Hold a conversation, the short way."""
    return fold(
        planned_under(policy),
        mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)),
        HELD_WITHOUT_PREPARATION,
    )


def signature(plan: mk.Conclusions, stated: mk.Stated) -> mk.ConclusionsSigned:
    """Sign this very text."""
    return mk.ConclusionsSigned(digest=plan.digest, **stated)


class TestWrittenDown:
    """What was concluded is put in writing, by whom the two prefer (R151, R152, R160)."""

    @pytest.mark.req("R151")
    def test_nobody_signs_what_is_not_written(self) -> None:
        """From a conversation that was held no way leads to a signature but over a document."""
        after_held = mk.TALK_TABLE[mk.Stage.HELD]

        assert after_held[mk.ConclusionsDrafted] is mk.Stage.IN_REVIEW
        assert mk.Stage.SIGNED not in after_held.values()
        with pytest.raises(mk.IllegalTransitionError):
            held().apply(signature(both_drafts(), employee(BEFORE)))

    @pytest.mark.req("R152")
    def test_the_leader_writes_unless_the_workplace_has_it_otherwise(self) -> None:
        """The leader is the scribe, and under another policy the employee is."""
        by_leader = mk.ConclusionsDrafted(conclusions=both_drafts(), **leader(BEFORE))
        by_employee = mk.ConclusionsDrafted(conclusions=both_drafts(), **employee(BEFORE))

        assert held().blockers(by_leader) == ()
        assert reasons(held(), by_employee) == {"not-the-scribe"}
        assert held(BY_EMPLOYEE).blockers(by_employee) == ()
        assert reasons(held(BY_EMPLOYEE), by_leader) == {"not-the-scribe"}

    @pytest.mark.req("R152")
    def test_the_two_can_settle_it_for_themselves(self) -> None:
        """In a single conversation the two can let both write."""
        shared = held().apply(mk.ScribeNamed(scribe=mk.Scribe.SHARED, **employee(BEFORE)))

        for stated in (employee(BEFORE), leader(BEFORE)):
            assert shared.blockers(mk.ConclusionsDrafted(conclusions=both_drafts(), **stated)) == ()

    @pytest.mark.req("R160")
    @pytest.mark.req("R193")
    def test_it_is_summed_up_aloud_and_reconciled_in_writing(self) -> None:
        """Whether it was summed up aloud is kept, and the writer waits for the other's answer."""
        silent = attrs.evolve(HELD_WITHOUT_PREPARATION, summed_up=False)
        invited = mk.InvitationSent(invitation=INVITATION, **leader(BEFORE))
        own = signature(both_drafts(), leader(BEFORE))

        assert held().is_summed_up
        assert not fold(planned_under(), invited, silent).is_summed_up
        assert reasons(concluded(), own) == {"other-party-first"}

    @pytest.mark.req("R160")
    def test_the_leader_reads_the_agreements_aloud_at_the_end(self) -> None:
        """The closing card lets conclusions be read until both recognise them."""
        assert lacking(CardName.CLOSING, "C2", "højt", "until both recognise them") == []


class TestWhoAnswers:
    """Each agreement has exactly one of the two to answer for it (R153, R164)."""

    @pytest.mark.req("R153")
    @pytest.mark.parametrize(
        ("owner", "code"), [(None, "MK301"), ("vi to", "MK302"), ("karl", "MK303")]
    )
    def test_an_agreement_without_one_owner_is_not_signed(
        self, owner: str | None, code: str
    ) -> None:
        """Nobody, both together, or a third person as owner keeps both from signing."""
        plan = with_own(attrs.evolve(OWN, owner=owner))

        assert code in reasons(concluded(plan), signature(plan, employee(BEFORE)))

    @pytest.mark.req("R153")
    def test_it_is_clear_who_does_what(self) -> None:
        """In the signed plan each agreement names the employee or the leader."""
        talk = signed_under()

        assert [one.agreement.owner for one in talk.agreements] == [talk.employee, talk.leader]

    @pytest.mark.req("R164")
    @pytest.mark.parametrize(("owner", "code"), [(None, "MK301"), ("hele teamet", "MK302")])
    def test_loose_responsibility_is_an_error_that_nobody_waives(
        self, owner: str | None, code: str
    ) -> None:
        """What all or none answer for is an error, and the two cannot agree to let it be."""
        talk = concluded(with_own(attrs.evolve(OWN, owner=owner)))
        path = ("drafts", 0, "owner")
        waived = mk.FindingWaived(code=code, path=path, reason="vi vil gerne", **employee(BEFORE))

        assert graded(mk.check(talk), code) == [mk.Severity.ERROR]
        assert reasons(talk, waived) == {"unwaivable"}


class TestReview:
    """The other party reads and answers, has days for it, and silence is no yes (R154, R155)."""

    @pytest.mark.req("R154")
    @pytest.mark.parametrize(
        "answer",
        [
            mk.ConclusionsAccepted(**employee(BEFORE)),
            mk.ConclusionsCommented(comment="fint, men skriv datoen på", **employee(BEFORE)),
            signature(both_drafts(), employee(BEFORE)),
        ],
    )
    def test_the_writer_signs_after_the_other_has_answered(self, answer: mk.Fact) -> None:
        """Who wrote it signs once the other has accepted it, commented on it or signed it."""
        own = signature(both_drafts(), leader(BEFORE))

        assert reasons(concluded(), own) == {"other-party-first"}
        assert concluded().apply(answer).blockers(own) == ()

    @pytest.mark.req("R155")
    def test_there_is_a_week_to_answer(self) -> None:
        """A review lasts seven days, or as many as the workplace sets, before it can lapse."""
        month = mk.Policy(review=mk.ReviewPolicy(days=30))
        lapsed = mk.ReviewLapsed(missing=mk.Role.EMPLOYEE, reason="rykket", **leader(BEFORE))
        after_a_week = attrs.evolve(lapsed, on=BEFORE + timedelta(days=7))

        assert reasons(concluded(), lapsed) == {"review-running"}
        assert concluded().blockers(after_a_week) == ()
        assert reasons(concluded(policy=month), after_a_week) == {"review-running"}

    @pytest.mark.req("R155")
    def test_silence_signs_nothing(self) -> None:
        """A review that lapses ends the conversation, without a signature and without a plan."""
        silent = mk.ReviewLapsed(missing=mk.Role.EMPLOYEE, reason="rykket to gange", **leader(ON))
        talk = concluded().apply(silent)

        assert talk.stage is mk.Stage.CLOSED
        assert (talk.signed, talk.agreements) == (None, ())


class TestSigning:
    """Both sign the same text; a changed text is signed anew (R156, R157)."""

    @pytest.mark.req("R156")
    def test_a_signature_is_on_this_very_text(self) -> None:
        """A signature on another version than the present one is refused."""
        assert reasons(concluded(), signature(NEXT, employee(BEFORE))) == {"other-version"}

    @pytest.mark.req("R156")
    def test_a_change_takes_the_signature_back(self) -> None:
        """When the text is changed after one has signed, that signature counts no more."""
        half = concluded().apply(signature(both_drafts(), employee(BEFORE)))
        changed = half.apply(mk.ConclusionsRevised(conclusions=NEXT, **leader(BEFORE)))

        assert len(half.signatures) == 1
        assert changed.signatures == ()

    @pytest.mark.req("R156")
    def test_it_takes_both(self) -> None:
        """With one signature it is under review, with both it is signed."""
        first, second = signing(both_drafts())

        assert concluded().apply(first).stage is mk.Stage.IN_REVIEW
        assert fold(concluded(), first, second).stage is mk.Stage.SIGNED

    @pytest.mark.req("R157")
    def test_the_signed_text_is_the_plan_of_the_year(self) -> None:
        """What was signed becomes the agreements, and following up does not touch the text."""
        talk = signed_under()
        report = mk.AgreementReported(
            agreement="a1", progress=mk.Progress.ON_TRACK, **employee(BEFORE)
        )

        assert [one.agreement.text for one in talk.agreements] == [OWN.text, PROMISE.text]
        assert talk.apply(report).signed == talk.signed == both_drafts()


class TestFormsAndViews:
    """A form may have room for conclusions; what one sees differently is written too."""

    @pytest.mark.req("R158")
    def test_only_what_is_written_over_leaves_the_private_form(self) -> None:
        """An answer on the form goes into the conclusions as it stands, and nothing beside it."""
        conclusion, private = "to opstartssamtaler i foråret", "jeg er træt af vagtplanen"
        answers = (
            mk.Answer(question="konklusion", text=conclusion),
            mk.Answer(question="q1", text=private),
        )
        own = attrs.evolve(PREPARATION, answers=answers)
        sent = mk.PreparationSubmitted(preparation=own, **employee(BEFORE))
        goals = mk.Understanding(output=mk.Output.GOALS, text=conclusion)
        plan = attrs.evolve(both_drafts(), understandings=(goals,))
        talk = fold(
            planned_under(),
            mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)),
            sent,
            HELD_WITHOUT_PREPARATION,
            mk.ConclusionsDrafted(conclusions=plan, **leader(BEFORE)),
            *signing(plan),
        )
        signed = str(as_stored(talk.signed))

        assert conclusion in signed
        assert private not in signed

    @pytest.mark.req("R159")
    def test_a_reservation_is_kept_with_the_signature(self) -> None:
        """Who signs without agreeing on everything can say so beside the signature."""
        first, second = signing(both_drafts())
        reserved = mk.ConclusionsSigned(
            digest=both_drafts().digest, reservation="set, men ikke enig i a2", **employee(BEFORE)
        )
        talk = fold(concluded(), reserved, second)

        assert first != reserved
        assert talk.stage is mk.Stage.SIGNED
        assert [one.reservation for one in talk.signed_by] == ["set, men ikke enig i a2", None]


class TestFewAndOwned:
    """A few plain agreements of one's own are worth more than many fine ones (R161-R163).

    A rule on fine words themselves comes later.
    """

    @pytest.mark.req("R161")
    @pytest.mark.parametrize(
        ("whose", "seen"),
        [
            (mk.ProposedBy.LEADER, mk.Seen.NOT_YET),
            (mk.ProposedBy.JOINT, mk.Seen.YES),
            (mk.ProposedBy.EMPLOYEE, mk.Seen.YES),
        ],
    )
    def test_something_in_the_plan_is_the_employees_own(
        self, whose: mk.ProposedBy, seen: mk.Seen
    ) -> None:
        """A plan in which nothing is the employee's idea is not one between equals."""
        plan = with_own(attrs.evolve(OWN, proposed_by=whose))
        sent = mk.PreparationSubmitted(preparation=PREPARATION, **leader(BEFORE))
        talk = fold(
            planned_under(),
            mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)),
            sent,
            attrs.evolve(sent, by=LANE, role=mk.Role.EMPLOYEE),
            mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE)),
            mk.ConclusionsDrafted(conclusions=plan, **leader(BEFORE)),
            *signing(plan),
        )

        assert is_seen(mk.Ambition.EQUALS, talk) is seen

    @pytest.mark.req("R162")
    @pytest.mark.parametrize(
        ("count", "severity"),
        [
            (3, []),
            (4, [mk.Severity.INFO]),
            (5, [mk.Severity.INFO]),
            (6, [mk.Severity.WARNING]),
            (8, [mk.Severity.WARNING]),
            (9, [mk.Severity.ERROR]),
        ],
    )
    def test_many_agreements_are_remarked_on(self, count: int, severity: list[mk.Severity]) -> None:
        """Three are fine, and the more there are, the graver it is."""
        drafts = [attrs.evolve(OWN, id=f"a{number}") for number in range(count)]

        assert graded(mk.check_agreements(drafts), "MK101") == severity

    @pytest.mark.req("R163")
    def test_fine_words_alone_are_no_agreement(self) -> None:
        """An agreement of fine words is remarked on, since nobody can see it done."""
        flowery = attrs.evolve(OWN, text="Lane skal løfte den gode samtale til nye højder")

        assert "MK201" in codes(mk.check_agreements([flowery]))
        assert "MK201" not in codes(mk.check_agreements([OWN]))


class TestAfterSigning:
    """How it is followed up is agreed beforehand, so that it does not end in a drawer (R165, R166).

    The rule that counts the days in the drawer comes later; the number stands in the policy.
    """

    @pytest.mark.req("R165")
    @pytest.mark.req("R201")
    def test_the_card_asks_for_both_shares_before_the_signature(self) -> None:
        """What the employee carries and what colleagues change is agreed before signing."""
        english = card(CardName.TEAM_SHARE)

        assert english.headline.startswith("Before you sign")
        assert lacking(CardName.TEAM_SHARE, "SHARE-1", "ansvar", "take responsibility") == []
        assert lacking(CardName.TEAM_SHARE, "SHARE-3", "anderledes", "do differently") == []

    @pytest.mark.req("R165")
    def test_nobody_signs_before_a_day_to_gather_up_is_set(self) -> None:
        """Without a planned follow-up the signature is blocked."""
        plan = mk.Conclusions(drafts=(OWN, PROMISE))

        assert reasons(concluded(plan), signature(plan, employee(BEFORE))) == {"MK501"}

    @pytest.mark.req("R166")
    def test_it_can_be_seen_when_an_agreement_was_last_spoken_of(self) -> None:
        """An agreement keeps the day somebody last said how it goes; ninety days are long."""
        talk = signed_under()
        report = mk.AgreementReported(agreement="a1", progress=mk.Progress.STUCK, **employee(ON))

        assert [one.last_report_on for one in talk.agreements] == [None, None]
        assert [one.last_report_on for one in talk.apply(report).agreements] == [ON, None]
        assert talk.brief.policy.agreements.stale_days == 90

    @pytest.mark.req("R166")
    def test_what_lies_in_the_drawer_comes_up_next_year(self) -> None:
        """What nobody has settled is carried into the next conversation."""
        assert [one.agreement.id for one in planned().carried_in] == ["p1", "p2"]
        assert fold(planned(), *HELD).open_agreements()[-1].agreement.id == "p2"
