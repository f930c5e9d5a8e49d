"""The faults that other systems have had with their processes, each of them impossible here."""

from collections.abc import Callable
from datetime import date
from typing import get_args

import attrs
import pytest

import mousekit as mk
from process import cycles
from process.cycles import cycle_in, opened, registered, signed
from process.people import BEFORE, KARL, LANE, METTE, ON, employee, hr, leader
from process.talks import (
    AMENDED,
    FACT,
    NEXT_PLAN,
    PLAN,
    PREPARATION,
    SIGNED,
    SUCCESSION,
    TIME,
    WAY,
    fold,
    planned,
    signing,
    talk_in,
)

FACTS = [
    value
    for name in mk.__all__
    if isinstance(value := getattr(mk, name), type) and issubclass(value, mk.Fact)
]
STATES = (mk.Stage, mk.Phase, mk.Standing, mk.TalkMark)
LATE, EARLY = date(2027, 6, 1), date(2027, 5, 1)

BACKWARDS: dict[str, Callable[[], object]] = {
    "draft": lambda: attrs.evolve(TIME, start_by=LATE, due=EARLY),
    "agreement": lambda: attrs.evolve(AMENDED, start_by=LATE, due=EARLY),
    "signed draft": lambda: mk.Agreement.from_draft(attrs.evolve(TIME, start_by=LATE, due=EARLY)),
    "period": lambda: mk.Period(first=LATE, last=EARLY),
}
UNBUILDABLE: dict[str, Callable[[], object]] = {
    "no owner": lambda: mk.Agreement.from_draft(attrs.evolve(TIME, owner=None)),
    "blank owner": lambda: mk.Agreement.from_draft(attrs.evolve(TIME, owner=" ")),
    "no due date": lambda: mk.Agreement.from_draft(attrs.evolve(TIME, due=None)),
    "no id": lambda: mk.Agreement.from_draft(attrs.evolve(TIME, id=None)),
}


def built(make: Callable[..., object], **fields: object) -> object:
    """Make something of what a caller may send."""
    return make(**fields)


class TestFaultsOfOthers:
    """The law: "The order is law"; each test names the fault and shows that it cannot happen."""

    @pytest.mark.parametrize("build", BACKWARDS.values(), ids=BACKWARDS)
    def test_b1_nothing_ends_before_it_starts(self, build: Callable[[], object]) -> None:
        """B1, a goal that ends before it starts: here it cannot be built in any form."""
        with pytest.raises(mk.InvalidValueError, match=r"or (?:earlier|later)"):
            build()

    @pytest.mark.parametrize("usefulness", [5.9, 6, 0, True])
    def test_b5_a_number_out_of_range_is_not_cut_to_fit(self, usefulness: float) -> None:
        """B5, 5.9 cut to 5 before it is checked: here a number is checked as it was given."""
        with pytest.raises(mk.InvalidValueError, match="usefulness"):
            built(mk.ConversationRating, usefulness=usefulness)

    def test_b5_order_is_not_left_to_the_form(self) -> None:
        """B5, an order that only the form asks for: here whoever calls `apply` meets it."""
        with pytest.raises(mk.GuardError, match="part-out-of-order"):
            talk_in(mk.Stage.IN_PROGRESS).apply(
                mk.PartCompleted(part=mk.ConversationPart.CLOSING, minutes=5, **leader())
            )

    @pytest.mark.parametrize("stage", [mk.Stage.CLOSED, mk.Stage.CANCELLED])
    @pytest.mark.parametrize("name", sorted(FACT))
    def test_b6_what_is_over_cannot_be_touched(self, name: str, stage: mk.Stage) -> None:
        """B6, a completed review that is deleted: here what is over cannot be touched."""
        with pytest.raises(mk.IllegalTransitionError):
            talk_in(stage).apply(FACT[name])

    @pytest.mark.parametrize("said", [employee(), leader()])
    def test_b6_nobody_completes_for_the_other(self, said: dict[str, object]) -> None:
        """B6, completing that marks everybody: here each party's word is its own."""
        role = mk.Role(str(said["role"]))
        invited = fold(planned(), WAY[mk.Stage.INVITED][0])
        prepared = attrs.evolve(FACT["PreparationSubmitted"], role=role, by=str(said["by"]))
        accepted = fold(talk_in(mk.Stage.IN_REVIEW), FACT["ConclusionsAccepted"])
        signature = attrs.evolve(FACT["ConclusionsSigned"], role=role, by=str(said["by"]))

        after = fold(invited, prepared)
        assert (after.stage, [one.party for one in after.preparations]) == (
            mk.Stage.INVITED,
            [role],
        )
        after = fold(accepted, signature)
        assert (after.stage, [one.role for one in after.signatures]) == (mk.Stage.IN_REVIEW, [role])

    def test_b6_the_day_is_not_what_the_client_sends(self) -> None:
        """B6, any date for a completion: here no fact is dated before the last one."""
        closing = fold(planned(), *WAY[mk.Stage.CLOSED][:-1])

        with pytest.raises(mk.FactOutOfOrderError):
            closing.apply(mk.ConversationClosed(**leader(date(2027, 1, 3))))
        with pytest.raises(mk.InvalidValueError):
            mk.ConversationHeld(held_on=ON, **leader(BEFORE))

    def test_b9_opening_again_has_no_effect_twice(self) -> None:
        """B9, a period opened twice: here opening again adds nobody who is there."""
        opening = cycles.TO_CONVERSATIONS[2]
        cycle = cycles.fold(opened(), registered(LANE), signed("talk-lane"))

        again = cycle.apply(opening)

        assert (again.marks, again.window) == (cycle.marks, cycle.window)

    @pytest.mark.parametrize(
        ("stage", "name"),
        [
            (mk.Stage.IN_PROGRESS, "ConversationStarted"),
            (mk.Stage.HELD, "ConversationHeld"),
            (mk.Stage.IN_REVIEW, "ConclusionsDrafted"),
            (mk.Stage.SIGNED, "ConclusionsSigned"),
            (mk.Stage.CLOSED, "ConversationClosed"),
        ],
    )
    def test_b9_no_stage_is_entered_twice(self, stage: mk.Stage, name: str) -> None:
        """B9, a state set to what it is: here the fact that led there is refused there."""
        with pytest.raises(mk.IllegalTransitionError):
            talk_in(stage).apply(FACT[name])

    @pytest.mark.parametrize("notice", [registered("nina", on=ON), signed("talk-omar", ON)])
    def test_b9_a_notice_that_comes_twice_is_refused(self, notice: mk.Fact) -> None:
        """B9, effects that run again: here a notice follows from the mark before it."""
        with pytest.raises(mk.GuardError):
            cycle_in(mk.Phase.CONVERSATIONS).apply(notice)

    def test_b9_the_same_leader_does_not_come_twice(self) -> None:
        """B9, a change stated twice: here it is refused, and has its effects once."""
        with pytest.raises(mk.GuardError, match="leader-unchanged"):
            fold(planned(), SUCCESSION, SUCCESSION)

    @pytest.mark.parametrize("build", UNBUILDABLE.values(), ids=UNBUILDABLE)
    def test_b13_an_agreement_has_an_owner_and_a_day(self, build: Callable[[], object]) -> None:
        """B13, an action without owner or date: here no such agreement can exist."""
        with pytest.raises(mk.InvalidValueError):
            build()

    @pytest.mark.parametrize(
        "name", ["AgreementReported", "FollowUpHeld", "AgreementSettled", "ActivityFollowedUp"]
    )
    def test_b13_signing_does_not_lock_the_follow_up(self, name: str) -> None:
        """B13, actions that lock with the talk: here what moves stands beside the text."""
        talk = talk_in(mk.Stage.SIGNED)

        after = talk.apply(FACT[name])

        assert (after.signed, after.signed_by) == (talk.signed, talk.signed_by)
        assert [one.agreement for one in after.agreements] == [
            one.agreement for one in talk.agreements
        ]

    def test_b14_no_word_outlives_the_text(self) -> None:
        """B14, a yes that outlives the text: here a new version takes every word back."""
        talk = fold(
            talk_in(mk.Stage.IN_REVIEW),
            FACT["ConclusionsAccepted"],
            FACT["FindingWaived"],
            FACT["ConclusionsSigned"],
            FACT["ConclusionsRevised"],
        )

        assert (talk.answered, talk.waivers, talk.signatures) == ((), (), ())

    def test_b14_what_was_read_is_what_is_signed(self) -> None:
        """B14, a signature on a changed text: here it names the digest of what was read."""
        revised = fold(talk_in(mk.Stage.IN_REVIEW), FACT["ConclusionsRevised"])

        with pytest.raises(mk.GuardError, match="other-version at digest"):
            revised.apply(mk.ConclusionsSigned(digest=PLAN.digest, **employee()))
        assert PLAN.digest != NEXT_PLAN.digest

    def test_b14_the_signed_text_cannot_be_edited(self) -> None:
        """B14, edits after both have said yes: here only reopening leads back to writing."""
        talk = fold(planned(), *SIGNED)

        with pytest.raises(mk.IllegalTransitionError):
            talk.apply(FACT["ConclusionsRevised"])
        assert fold(talk, FACT["ConclusionsReopened"]).signatures == ()

    def test_b14_terms_are_accepted_as_they_were_read(self) -> None:
        """B14, a yes to replaced terms: here the yes names the terms that were read."""
        other = attrs.evolve(AMENDED, due=LATE)
        talk = fold(talk_in(mk.Stage.SIGNED), mk.AmendmentProposed(terms=other, **leader()))

        with pytest.raises(mk.GuardError, match="other-version at digest"):
            talk.apply(mk.AmendmentAccepted(agreement="a2", digest=AMENDED.digest, **employee()))

    @pytest.mark.parametrize("name", ["ApprovalGiven", "ApprovalRefused"])
    @pytest.mark.parametrize("role", mk.Role)
    @pytest.mark.parametrize("by", [LANE, METTE, "signe"])
    def test_b17_nobody_approves_for_themselves(self, by: str, role: mk.Role, name: str) -> None:
        """B17, a doer who sets who has approved: here who stands above the two approves."""
        stated = attrs.evolve(FACT[name], role=role, by=by)
        may = by == "signe" and role in {mk.Role.SENIOR_LEADER, mk.Role.HR}

        assert (talk_in(mk.Stage.SIGNED).blockers(stated) == ()) is may

    @pytest.mark.parametrize(
        ("name", "role", "by"),
        [
            ("ConclusionsSigned", mk.Role.EMPLOYEE, METTE),
            ("ConclusionsSigned", mk.Role.LEADER, LANE),
            ("ConclusionsAccepted", mk.Role.EMPLOYEE, KARL),
            ("NoAgreementsExplained", mk.Role.LEADER, KARL),
        ],
    )
    def test_b17_nobody_speaks_for_another(self, name: str, role: mk.Role, by: str) -> None:
        """B17, write access to another's word: here it is taken under one's own id alone."""
        with pytest.raises(mk.WrongActorError):
            talk_in(mk.Stage.IN_REVIEW).apply(attrs.evolve(FACT[name], role=role, by=by))

    def test_b17_a_proposal_is_not_answered_by_its_author(self) -> None:
        """B17, whoever asks can also say yes: here the other party answers."""
        with pytest.raises(mk.GuardError, match="own-amendment"):
            talk_in(mk.Stage.SIGNED).apply(attrs.evolve(FACT["AmendmentAccepted"], **leader()))

    def test_b17_a_finding_is_not_waived_by_one(self) -> None:
        """B17, a rule that one can switch off: here the same party twice is not both."""
        bare = mk.Conclusions(drafts=PLAN.drafts, version=2)
        waived = mk.FindingWaived(
            code="MK501", path=("follow_ups",), reason="aftalt mundtligt", **employee()
        )
        talk = fold(
            talk_in(mk.Stage.IN_REVIEW),
            mk.ConclusionsRevised(conclusions=bare, **leader()),
            waived,
            waived,
        )

        with pytest.raises(mk.GuardError, match="MK501"):
            talk.apply(signing(bare, ON)[0])

    @pytest.mark.parametrize(
        ("thing", "field", "value"),
        [
            (talk_in(mk.Stage.PLANNED), "stage", mk.Stage.SIGNED),
            (talk_in(mk.Stage.SIGNED).agreements[0], "status", mk.AgreementStatus.DONE),
            (cycle_in(mk.Phase.FOCUS), "phase", mk.Phase.CLOSED),
            (cycle_in(mk.Phase.FOCUS).marks[0], "talk", mk.TalkMark.SIGNED),
        ],
        ids=["stage", "agreement", "phase", "mark"],
    )
    def test_b18_no_state_can_be_set(self, thing: object, field: str, value: object) -> None:
        """B18, a status that is set on many records: here no state can be set at all."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(thing, field, value)

    @pytest.mark.parametrize("fact", FACTS)
    def test_b18_no_fact_carries_a_state(self, fact: type[mk.Fact]) -> None:
        """B18, a status that comes with the form: here no fact says where it leads."""
        said = {
            part for field in attrs.fields(fact) for part in (field.type, *get_args(field.type))
        }

        assert not said & set(STATES)

    @pytest.mark.parametrize(
        "status",
        [
            mk.AgreementStatus.AWAITING_APPROVAL,
            mk.AgreementStatus.OPEN,
            mk.AgreementStatus.STARTED,
            mk.AgreementStatus.ENDED,
        ],
    )
    def test_b18_an_agreement_is_not_set_back(self, status: mk.AgreementStatus) -> None:
        """B18, a status that goes anywhere: here an agreement is settled, never set back."""
        with pytest.raises(mk.InvalidValueError, match="one of: done, dropped, carried-over"):
            mk.AgreementSettled(agreement="a1", status=status, **hr())

    def test_b18_preparing_again_is_not_going_back(self) -> None:
        """B18, a record saved into an earlier state: here preparing again changes none."""
        again = mk.PreparationSubmitted(preparation=PREPARATION, **employee())

        assert fold(talk_in(mk.Stage.PREPARED), again).stage is mk.Stage.PREPARED
