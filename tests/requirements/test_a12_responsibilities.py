"""Who sees to what: ten things for the leader, five for the employee, none for HR (R185-R202).

Respect and feedback (R188, R192, R199, R200) are proved with the rest of how the two talk.
"""

from datetime import date

import attrs
import pytest

import mousekit as mk
from mousekit.cards import CardName, card
from process.people import BEFORE, ON, employee, hr, leader
from process.talks import (
    INVITATION,
    INVITED,
    PREPARATION,
    PREPARED,
    fold,
    planned,
    signing,
    talk_in,
)
from requirements.unit_b import (
    OWN,
    both_drafts,
    concluded,
    cycle_under,
    is_seen,
    lacking,
    planned_under,
    reasons,
    signed_under,
    with_own,
)

CONTENT = (
    mk.PreparationSubmitted,
    mk.PreparationShared,
    mk.TopicsShared,
    mk.NoteTaken,
    mk.IdeaRaised,
    mk.PreviousAgreementAssessed,
    mk.ConclusionsDrafted,
    mk.ConclusionsRevised,
    mk.ConclusionsCommented,
    mk.ConclusionsSigned,
    mk.ConversationRated,
    mk.FollowUpHeld,
    mk.AgreementReported,
    mk.AmendmentProposed,
)
"""The facts that carry what the two have said or written."""


class TestBothAreResponsible:
    """It takes two: the leader has ten things to see to, the employee five (R185)."""

    @pytest.mark.req("R185")
    @pytest.mark.parametrize(
        ("name", "prefix", "count"),
        [
            (CardName.LEADER_RESPONSIBILITIES, "LEADER", 10),
            (CardName.EMPLOYEE_RESPONSIBILITIES, "EMPLOYEE", 5),
        ],
    )
    def test_each_party_has_a_card(self, name: CardName, prefix: str, count: int) -> None:
        """Each party's part is a card of its own, with ids that stay."""
        ids = [f"{prefix}-{number}" for number in range(1, count + 1)]

        assert [item.id for item in card(name).items] == ids


class TestTheLeaderPrepares:
    """The leader prepares for this very employee, and is a host (R186, R187)."""

    @pytest.mark.req("R186")
    def test_the_talk_is_not_prepared_without_the_leader(self) -> None:
        """With the employee's preparation alone the conversation is not prepared."""
        invited = mk.InvitationSent(invitation=INVITATION, **leader(BEFORE))
        own = mk.PreparationSubmitted(preparation=PREPARATION, **employee(BEFORE))
        both = attrs.evolve(own, **leader(BEFORE))
        talk = fold(planned(), invited, own)

        assert talk.stage is mk.Stage.INVITED
        assert talk.apply(both).stage is mk.Stage.PREPARED

    @pytest.mark.req("R186")
    def test_nobody_lets_the_leader_off(self) -> None:
        """The employee cannot state that the leader need not prepare."""
        talk = fold(planned(), mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)))
        waived = mk.PreparationWaived(party=mk.Role.LEADER, reason="har travlt", **employee(BEFORE))

        assert reasons(talk, waived) == {"not-own-preparation"}

    @pytest.mark.req("R187")
    def test_an_invitation_from_a_host_names_place_and_frame(self) -> None:
        """The two see whether the leader has invited as a host does."""
        hasty = attrs.evolve(INVITATION, frame=None)
        invited = planned_under().apply(mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)))
        called_in = planned_under().apply(mk.InvitationSent(invitation=hasty, **leader(BEFORE)))

        assert is_seen(mk.Grip.HOST, invited) is mk.Seen.YES
        assert is_seen(mk.Grip.HOST, called_in) is mk.Seen.NOT_YET

    @pytest.mark.req("R187")
    def test_the_leader_welcomes_and_looks_ahead(self) -> None:
        """The leader's card asks for a welcome, a talk among equals, and eyes ahead."""
        card_name = CardName.LEADER_RESPONSIBILITIES

        assert lacking(card_name, "LEADER-2", "lige fod", "as equals") == []
        assert lacking(card_name, "LEADER-2", "fremad", "look mostly ahead") == []


class TestTheLeaderKnows:
    """The leader knows the goals, and how far the own word reaches (R189, R194)."""

    @pytest.mark.req("R189")
    def test_a_year_opens_with_a_mandate(self) -> None:
        """Before conversations begin it is settled what the leader may promise."""
        talk = planned_under()

        assert talk.brief.mandate == cycle_under().mandate
        assert talk.brief.mandate is not None
        assert talk.brief.mandate.max_days == 3
        assert talk.brief.intention
        assert lacking(CardName.LEADER_RESPONSIBILITIES, "LEADER-4", "strategien", "strategy") == []

    @pytest.mark.req("R189")
    def test_the_leader_does_not_approve_the_own_promise(self) -> None:
        """What goes beyond the mandate is approved by somebody else than the leader."""
        plan = with_own(attrs.evolve(OWN, needs_approval=True))
        talk = fold(concluded(plan), *signing(plan))

        with pytest.raises(mk.WrongActorError):
            talk.apply(mk.ApprovalGiven(agreement="a1", **leader(BEFORE)))
        as_hr = mk.ApprovalGiven(agreement="a1", on=BEFORE, by=talk.leader, role=mk.Role.HR)
        assert reasons(talk, as_hr) == {"own-approval"}

    @pytest.mark.req("R194")
    def test_the_leader_says_yes_to_what_can_be_done(self) -> None:
        """The leader's card asks for agreements that make a difference and can be done."""
        card_name = CardName.LEADER_RESPONSIBILITIES

        assert lacking(card_name, "LEADER-9", "lade sig gøre", "can be done") == []


class TestTheLeaderSteers:
    """The leader sees that every point is reached, and lets the employee begin (R190, R191)."""

    @pytest.mark.req("R190")
    def test_no_part_is_passed_over_in_silence(self) -> None:
        """A conversation is not over before each part is done, or left out with a reason."""
        talk = talk_in(mk.Stage.IN_PROGRESS)
        over = mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE))
        missing = [dict(one.params)["part"] for one in talk.blockers(over)]

        assert missing == ["present-and-future", "collaboration-and-wellbeing", "closing"]
        assert reasons(talk, over) == {"part-missing"}

    @pytest.mark.req("R191")
    def test_the_employee_begins_on_every_topic(self) -> None:
        """The leader opens and closes; on the parts between, the employee speaks first."""
        speakers = [one.first_speaker for one in planned_under().agenda.parts]

        assert speakers == [
            mk.Role.LEADER,
            mk.Role.EMPLOYEE,
            mk.Role.EMPLOYEE,
            mk.Role.EMPLOYEE,
            mk.Role.LEADER,
        ]


class TestTheLeaderKeepsToIt:
    """The leader writes down, reconciles, and does the own part in time (R193, R195)."""

    @pytest.mark.req("R193")
    def test_the_leader_writes_and_the_employee_answers(self) -> None:
        """By default the leader writes, and signs only after the employee has answered."""
        talk = concluded()
        own = mk.ConclusionsSigned(digest=both_drafts().digest, **leader(BEFORE))
        answered = talk.apply(mk.ConclusionsAccepted(**employee(BEFORE)))

        assert talk.author is mk.Role.LEADER
        assert reasons(talk, own) == {"other-party-first"}
        assert answered.blockers(own) == ()

    @pytest.mark.req("R195")
    def test_the_leader_starts_on_time(self) -> None:
        """The leader's card asks for the own part in time, and an eye on the rest."""
        card_name = CardName.LEADER_RESPONSIBILITIES

        assert lacking(card_name, "LEADER-10", "til tiden", "on time") == []


class TestTheEmployee:
    """The conversation is the employee's too: prepare, suggest, know the goals (R196-R198)."""

    @pytest.mark.req("R196")
    def test_a_talk_without_the_employees_preparation_needs_a_reason(self) -> None:
        """Held before the employee was prepared, it must be said why."""
        talk = fold(planned(), *INVITED)
        over = mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE))

        assert [dict(one.params) for one in talk.blockers(over)] == [{"party": "employee"}]
        assert fold(planned(), *PREPARED).blockers(over) == ()

    @pytest.mark.req("R197")
    def test_the_employee_brings_suggestions(self) -> None:
        """Activities that the employee suggests are kept with the preparation, and not shown."""
        suggestion = "en uge hos Rød Stue"
        own = attrs.evolve(PREPARATION, suggestions=(suggestion,))
        sent = mk.PreparationSubmitted(preparation=own, **employee(BEFORE))
        invited = mk.InvitationSent(invitation=INVITATION, **leader(BEFORE))
        talk = fold(planned(), invited, sent)

        assert [one.preparation for one in talk.preparations] == [own]
        assert suggestion not in repr(talk)
        assert lacking(CardName.EMPLOYEE_RESPONSIBILITIES, "EMPLOYEE-2", "lære", "learn") == []

    @pytest.mark.req("R198")
    def test_the_goals_are_there_to_read(self) -> None:
        """What the year is for comes with the conversation, before anybody prepares."""
        talk = planned_under()

        assert talk.stage is mk.Stage.PLANNED
        assert talk.brief.intention == "Samtalerne skal styrke dialogen"
        assert [theme.title for theme in talk.brief.themes] == ["Forældresamtaler"]
        assert (
            lacking(CardName.EMPLOYEE_RESPONSIBILITIES, "EMPLOYEE-3", "nå i år", "this year") == []
        )


class TestTheCommunity:
    """What colleagues carry is said, and not left to chance (R201)."""

    @pytest.mark.req("R201")
    def test_the_share_of_the_colleagues_is_in_the_plan(self) -> None:
        """The support of colleagues stands in the agreement that both have signed."""
        support = "Ida tager telefonen imens"
        talk = signed_under(with_own(attrs.evolve(OWN, support=support)))

        assert talk.agreements[0].agreement.support == support


class TestHR:
    """HR owns forms and rounds; the conversation is not for HR's sake (R202)."""

    @pytest.mark.req("R202")
    @pytest.mark.parametrize("stage", list(mk.Stage))
    def test_hr_states_nothing_of_the_content(self, stage: mk.Stage) -> None:
        """At no stage may HR state anything that carries what the two have said."""
        assert set(talk_in(stage).allowed_events(mk.Role.HR)).isdisjoint(CONTENT)

    @pytest.mark.req("R202")
    def test_hr_runs_the_round(self) -> None:
        """HR may start the year and set its frame, and move a meeting."""
        row = cycle_under().allowed_events(mk.Role.HR)
        moved = mk.Rescheduled(meets_on=date(2027, 12, 13), **hr(ON))

        assert mk.ConversationsOpened in row
        assert planned().blockers(moved) == ()

    @pytest.mark.req("R202")
    def test_the_year_holds_no_word_of_what_was_said(self) -> None:
        """What HR reads in the year is who and when: no text of a conversation is in it."""
        before = concluded()
        first, second = signing(both_drafts())
        half = before.apply(first)
        (notice,) = mk.cycle_facts(half, second, half.apply(second))
        fields = {field.name for field in attrs.fields(type(notice))}

        assert fields == {"on", "by", "role", "conversation", "happened_on"}
