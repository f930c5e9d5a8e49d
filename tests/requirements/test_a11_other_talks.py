"""What else two people talk about, and where: 1:1, status talk, and what MUS is not (R181-R184)."""

from datetime import date

import attrs
import pytest

import mousekit as mk
from mousekit.cards import CardName, card
from process.people import BEFORE, ON, employee
from process.talks import CHECK_IN, FOLLOW_UP
from requirements.unit_b import (
    OWN,
    codes,
    concluded,
    lacking,
    one_day,
    planned_under,
    reasons,
    signed_under,
)


class TestOneToOne:
    """A 1:1 is about today's work, and can take the agreements up on the way (R181)."""

    @pytest.mark.req("R181")
    def test_a_one_to_one_hosts_the_check_in_that_was_planned(self) -> None:
        """A check-in held within a 1:1 fulfils the planned one, and no new talk begins."""
        before = signed_under()
        check_in = mk.FollowUp(
            held_on=ON,
            kind=mk.FollowUpKind.CHECK_IN,
            host=mk.FollowUpHost.ONE_TO_ONE,
            planned_on=CHECK_IN.planned_on,
        )
        talk = before.apply(mk.FollowUpHeld(follow_up=check_in, **employee(ON)))

        assert talk.planned_follow_ups == (FOLLOW_UP,)
        assert [one.host for one in talk.follow_ups] == [mk.FollowUpHost.ONE_TO_ONE]
        assert (talk.id, talk.stage) == (before.id, mk.Stage.SIGNED)


class TestKindsOfTalk:
    """A MUS goes deep, once a year, in five parts; a status talk is short (R182)."""

    @pytest.mark.req("R182")
    def test_each_kind_brings_its_agenda(self) -> None:
        """A MUS has five parts and an hour, a status talk three parts and half an hour."""
        mus = planned_under().agenda
        status = planned_under(kind=mk.TalkKind.STATUS).agenda

        assert (len(mus.parts), mus.minutes) == (5, 60)
        assert (len(status.parts), status.minutes) == (3, 30)
        assert mk.ConversationPart.COLLABORATION_AND_WELLBEING in [one.part for one in mus.parts]

    @pytest.mark.req("R182")
    def test_a_status_talk_follows_the_same_stages(self) -> None:
        """A short talk is prepared, held and signed in the same order as a long one."""
        status = planned_under(kind=mk.TalkKind.STATUS)

        assert status.kind is mk.TalkKind.STATUS
        assert status.allowed_events() == planned_under().allowed_events()


class TestPracticeDecides:
    """What is right depends on the workplace, so that numbers and choices are set there (R183)."""

    SHORT = mk.Policy(
        name="short",
        follow_up=mk.FollowUpPolicy(months=(3,), kinds=(mk.FollowUpKind.CHECK_IN,)),
        agenda=mk.AgendaPolicy(minutes=45),
        profile=mk.PurposeProfile.STRATEGIC,
    )

    @pytest.mark.req("R183")
    def test_the_same_plan_is_judged_by_the_policy_of_the_place(self) -> None:
        """What is fine in one unit keeps both from signing in another."""
        plan = mk.Conclusions(
            drafts=(attrs.evolve(OWN, need=None),), follow_ups=one_day(date(2027, 4, 1)).follow_ups
        )
        sign = mk.ConclusionsSigned(digest=plan.digest, **employee(BEFORE))

        assert concluded(plan).blockers(sign) == ()
        assert reasons(concluded(plan, self.SHORT), sign) == {"MK401"}

    @pytest.mark.req("R183")
    def test_the_policy_of_a_year_goes_with_each_of_its_conversations(self) -> None:
        """A conversation brings the choices of its own year, for the agenda as for the rules."""
        talk = planned_under(self.SHORT)
        late = concluded(one_day(date(2027, 6, 1)), self.SHORT)

        assert talk.brief.policy.name == "short"
        assert talk.agenda.minutes == 45
        assert "MK502" in codes(mk.check(late))
        assert "MK502" not in codes(mk.check(late, policy=mk.DEFAULT_POLICY))


class TestHelpElsewhere:
    """Where work makes somebody ill or a conflict has settled in, there is other help (R184)."""

    @pytest.mark.req("R184")
    def test_the_card_says_who_can_help(self) -> None:
        """Four places to turn to are named in general terms, for each workplace to fill in."""
        beyond = card(CardName.BEYOND_MUS)

        assert [item.id for item in beyond.items] == ["HELP-1", "HELP-2", "HELP-3", "HELP-4"]
        assert "does not settle cases" in beyond.headline
        assert lacking(CardName.BEYOND_MUS, "HELP-2", "Tillidsrepr", "The shop steward") == []

    @pytest.mark.req("R184")
    @pytest.mark.parametrize("kind", ["disciplinary", "problem", "sickness"])
    def test_a_case_is_no_kind_of_development_conversation(self, kind: str) -> None:
        """A talk about discipline, a problem or sickness cannot be planned as one of these."""
        with pytest.raises(ValueError, match=kind):
            mk.TalkKind(kind)

    @pytest.mark.req("R184")
    def test_wellbeing_can_be_left_to_talks_of_its_own(self) -> None:
        """Where wellbeing has its own talks, the agenda has no part for it, nor the checks."""
        off = mk.Policy(agenda=mk.AgendaPolicy(wellbeing=mk.WellbeingPart.OFF))
        talk = planned_under(off)

        assert mk.ConversationPart.COLLABORATION_AND_WELLBEING not in [
            one.part for one in talk.agenda.parts
        ]
        assert mk.Output.MOTIVATION not in mk.expected_outputs(talk)
