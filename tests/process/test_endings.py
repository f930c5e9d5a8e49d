"""How a conversation ended is kept, so that whoever did not sign is named with the reason."""

from datetime import timedelta

import attrs
import pytest

import mousekit as mk
from process.people import BEFORE, ON, employee, hr, leader
from process.talks import (
    FACT,
    FOLLOWED_UP,
    NEXT_PLAN,
    PLAN,
    PRACTICE,
    REOPENING,
    SETTLED,
    SIGNED,
    fold,
    planned,
    settled,
    signing,
    talk_in,
)

LAPSED = mk.ReviewLapsed(missing=mk.Role.EMPLOYEE, reason="rykket to gange", **hr())
SECRET = "det er svært at tale om"  # noqa: S105 - what somebody has said in confidence


class TestTheEnd:
    """The law: nobody ends unsigned without a word on how and why (R016, R021, R154)."""

    @pytest.mark.parametrize(
        "stage", [one for one in mk.Stage if one.value not in {"closed", "cancelled"}]
    )
    def test_an_open_conversation_has_no_ending(self, stage: mk.Stage) -> None:
        """While a conversation is open, nothing is said of its end."""
        assert talk_in(stage).ending is None

    @pytest.mark.parametrize(
        ("stage", "fact", "how", "party", "reason"),
        [
            (
                mk.Stage.HELD,
                FACT["ConversationCancelled"],
                mk.EndedBy.CANCELLED,
                None,
                "stillingen er nedlagt",
            ),
            (
                mk.Stage.IN_REVIEW,
                FACT["SignatureDeclined"],
                mk.EndedBy.DECLINED,
                mk.Role.EMPLOYEE,
                "uenig",
            ),
            (
                mk.Stage.IN_REVIEW,
                attrs.evolve(FACT["SignatureDeclined"], **leader()),
                mk.EndedBy.DECLINED,
                mk.Role.LEADER,
                "uenig",
            ),
            (
                mk.Stage.IN_REVIEW,
                LAPSED,
                mk.EndedBy.LAPSED,
                mk.Role.EMPLOYEE,
                "rykket to gange",
            ),
            (mk.Stage.PREPARED, FACT["EmployeeLeft"], mk.EndedBy.LEFT, None, None),
        ],
        ids=["cancelled", "declined by the employee", "declined by the leader", "lapsed", "left"],
    )
    def test_an_unsigned_end_names_who_and_why(
        self,
        stage: mk.Stage,
        fact: mk.Fact,
        how: mk.EndedBy,
        party: mk.Role | None,
        reason: str | None,
    ) -> None:
        """An end without signatures says how it came, whose part was missing, and why."""
        talk = fold(talk_in(stage), fact)

        assert talk.ending == mk.Ending(how=how, on=ON, party=party, reason=reason)
        assert talk.signed is None

    def test_a_settled_plan_ends_by_being_settled(self) -> None:
        """A plan of which everything is settled ends with that word, and needs no reason."""
        talk = fold(planned(), *SETTLED, mk.ConversationClosed(**leader()))

        assert talk.ending == mk.Ending(how=mk.EndedBy.SETTLED, on=ON)

    @pytest.mark.parametrize(
        "fact", [FACT["SignatureDeclined"], LAPSED], ids=["declined", "lapsed"]
    )
    def test_an_older_signed_version_that_stands_is_no_end(self, fact: mk.Fact) -> None:
        """When a signed plan stands again after a reopening, the conversation has not ended."""
        talk = fold(planned(), *SIGNED, REOPENING, fact)

        assert (talk.stage, talk.ending) == (mk.Stage.SIGNED, None)

    def test_who_did_not_sign_the_new_version_is_named(self) -> None:
        """A version that came to nothing beside a signed one names who did not sign, and why."""
        declined = FACT["SignatureDeclined"]
        twice = fold(planned(), *SIGNED, REOPENING, declined, attrs.evolve(REOPENING, on=ON))
        later = attrs.evolve(LAPSED, on=ON + timedelta(days=7))

        talk = fold(twice, later)

        assert [(one.how, one.party, one.reason) for one in talk.given_up] == [
            (mk.EndedBy.DECLINED, mk.Role.EMPLOYEE, "uenig"),
            (mk.EndedBy.LAPSED, mk.Role.EMPLOYEE, "rykket to gange"),
        ]

    @pytest.mark.parametrize(
        "later",
        [
            (FACT["EmployeeLeft"],),
            (REOPENING, FACT["EmployeeLeft"]),
            (REOPENING, FACT["SignatureDeclined"]),
            (REOPENING, LAPSED),
        ],
        ids=["left", "reopened and left", "declined", "lapsed"],
    )
    def test_what_both_let_be_stays_with_the_version_they_signed(
        self, later: tuple[mk.Fact, ...]
    ) -> None:
        """The findings that both waived stand with the signed version, whatever comes after."""
        bare = attrs.evolve(PLAN, follow_ups=())
        waived = [
            mk.FindingWaived(code="MK501", path=("follow_ups",), reason="aftalt", **said)
            for said in (employee(BEFORE), leader(BEFORE))
        ]
        drafted = mk.ConclusionsDrafted(conclusions=bare, **leader(BEFORE))

        talk = fold(planned(), *SIGNED[:-3], drafted, *waived, *signing(bare), *later)

        assert [one.code for one in talk.waivers] == ["MK501", "MK501"]
        assert mk.check(talk).ok

    def test_the_reason_is_never_shown(self) -> None:
        """The reason stands in the record, and in no repr."""
        declined = mk.SignatureDeclined(reason=SECRET, **employee())
        talk = fold(talk_in(mk.Stage.IN_REVIEW), declined)

        assert SECRET not in repr(talk) + repr(talk.ending)

    def test_who_left_a_signed_plan_has_an_end_too(self) -> None:
        """Who leaves with a signed plan ends it by leaving, and keeps what was signed."""
        talk = fold(planned(), *SIGNED, FACT["EmployeeLeft"])

        assert talk.ending == mk.Ending(how=mk.EndedBy.LEFT, on=ON)
        assert talk.signed is not None


class TestWhatIsStillToDo:
    """The law: promises are answered, and each finished activity is followed up (R073, X001)."""

    def test_a_promise_is_open_until_it_is_answered(self) -> None:
        """What the leader promised last year waits for the leader's word, and then no more."""
        talk = talk_in(mk.Stage.PREPARED)

        answered = fold(talk, FACT["PromiseAnswered"])

        assert [one.agreement.id for one in talk.open_promises()] == ["p1"]
        assert answered.open_promises() == ()

    def test_a_finished_activity_waits_for_its_own_follow_up(self) -> None:
        """A finished activity is to be followed up once it is done, until somebody says how."""
        plan = attrs.evolve(
            NEXT_PLAN,
            version=1,
            drafts=(
                attrs.evolve(PRACTICE, method=mk.LearningMethod.SIDE_BY_SIDE),
                *NEXT_PLAN.drafts[1:],
            ),
        )
        drafted = mk.ConclusionsDrafted(conclusions=plan, **leader(BEFORE))
        held = fold(planned(), *SIGNED[:-3], drafted, *signing(plan), FOLLOWED_UP)
        done = mk.AgreementSettled(agreement="a1", status=mk.AgreementStatus.DONE, **employee())

        finished = fold(held, done, settled("a2", ON))
        followed = fold(finished, FACT["ActivityFollowedUp"])

        assert held.activities_to_follow_up() == ()
        assert [one.agreement.id for one in finished.activities_to_follow_up()] == ["a1"]
        assert followed.activities_to_follow_up() == ()
        assert [one.followed_up_on for one in followed.agreements if one.agreement.id == "a1"] == [
            ON
        ]


def test_a_signature_keeps_what_it_meant() -> None:
    """What a signature says is up to the policy, and stays with the signature (D11)."""
    review = mk.ReviewPolicy(signature_means=mk.SignatureMeaning.ACKNOWLEDGEMENT)
    talk = planned()
    brief = attrs.evolve(talk.brief, policy=mk.Policy(review=review))

    seen = fold(attrs.evolve(talk, brief=brief), *SIGNED)
    agreed = fold(talk, *SIGNED)

    assert {one.meaning for one in seen.signatures} == {mk.SignatureMeaning.ACKNOWLEDGEMENT}
    assert {one.meaning for one in agreed.signatures} == {mk.SignatureMeaning.CONSENT}
