"""How the two talk: with respect, openly, concretely, and with time to think (R132-R150)."""

from datetime import timedelta

import attrs
import pytest

import mousekit as mk
from mousekit.cards import QUESTION_CARDS, CardName, card, question_form
from process.people import BEFORE, employee, leader
from process.talks import (
    IN_PROGRESS,
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
    cycle_under,
    is_seen,
    lacking,
    reasons,
    signed_under,
    with_own,
)

OPEN = ("What", "How", "Which")
every_question = pytest.mark.parametrize(
    "question",
    [item.text for name in QUESTION_CARDS for item in card(name, "en").items],
)


class TestWhatHelps:
    """Look, speak plainly, ask openly, and leave room for seeing things differently (R132)."""

    @pytest.mark.req("R132")
    def test_seven_things_help(self) -> None:
        """The card names seven things, from the eye contact to the smile."""
        helps = card(CardName.DO).items

        assert [item.id for item in helps] == [f"DO-{number}" for number in range(1, 8)]
        assert helps[0].text.startswith("Look at the person")
        assert helps[4].text.endswith("what, how or which.")
        assert helps[6].text.startswith("Smile")

    @pytest.mark.req("R132")
    @pytest.mark.req("R159")
    def test_two_can_sign_and_see_something_differently(self) -> None:
        """A view of one's own is written into what both sign, and keeps nobody from signing."""
        view = mk.DivergentView(party=mk.Role.EMPLOYEE, text="jeg ser vagtplanen anderledes")
        plan = attrs.evolve(both_drafts(), divergent_views=(view,))
        talk = fold(concluded(plan), *signing(plan))

        assert talk.stage is mk.Stage.SIGNED
        assert plan.digest != both_drafts().digest
        assert talk.signed is not None
        assert talk.signed.divergent_views == (view,)


class TestWhatGetsInTheWay:
    """Twelve habits spoil a conversation; three of them wave away what was said (R133-R134).

    Rules that find them in prepared texts come later; the cards are there.
    """

    @pytest.mark.req("R133")
    def test_twelve_things_get_in_the_way(self) -> None:
        """The card names twelve habits, each as something not to do."""
        habits = card(CardName.DO_NOT).items

        assert [item.id for item in habits] == [f"DONT-{number}" for number in range(1, 13)]
        assert all("Do not" in item.text for item in habits[:-1])
        assert "irony and sarcasm" in habits[-1].text.lower()

    @pytest.mark.req("R134")
    @pytest.mark.parametrize("lang", ["da", "en"])
    def test_each_way_to_wave_it_away_has_a_better_one(self, lang: str) -> None:
        """Belittling, explaining away and doubting each stand with what to say instead."""
        better = {"da": "hellere", "en": "better"}[lang]

        assert [better in item.text for item in card(CardName.THREE_BS, lang).items] == [True] * 3


class TestQuestions:
    """A question is open, and it is one question (R135-R136).

    Rules that judge a workplace's own questions come later; those that the library gives out
    keep to it now.
    """

    @pytest.mark.req("R135")
    @every_question
    def test_a_question_that_is_given_out_is_open(self, question: str) -> None:
        """No question on a card can be answered with a yes or a no."""
        assert question.split(maxsplit=1)[0] in OPEN

    @pytest.mark.req("R136")
    @every_question
    def test_a_question_that_is_given_out_is_one(self, question: str) -> None:
        """No question on a card asks two things with two question marks."""
        assert question.count("?") == 1

    @pytest.mark.req("R135")
    @pytest.mark.req("R136")
    def test_the_leader_is_told_so(self) -> None:
        """The card warns of what a yes settles, and of two questions at once."""
        assert lacking(CardName.DO_NOT, "DONT-8", "ja eller", "yes or a no") == []
        assert lacking(CardName.DO_NOT, "DONT-9", "to spørgsmål", "two questions at once") == []

    @pytest.mark.req("R137")
    def test_a_generalisation_is_met_with_a_question(self) -> None:
        """Where somebody says always or never, the cards have open questions to ask on with."""
        form = question_form(CardName.ASKING_ON, "da", id="spoerg-videre")

        assert lacking(CardName.DO_NOT, "DONT-10", "altid", "always") == []
        assert len(form.questions) == 4
        assert all(question.text.endswith("?") for question in form.questions)


class TestTime:
    """The time is steered quietly, and nothing is concluded in haste (R138-R139)."""

    @pytest.mark.req("R138")
    def test_minutes_used_stand_beside_minutes_planned(self) -> None:
        """Each part can be held against the agenda, part by part, as it goes."""
        long = mk.PartCompleted(part=mk.ConversationPart.PAST, minutes=14, **leader(BEFORE))
        talk = fold(planned(), *IN_PROGRESS[:-1], long)
        both = zip(talk.agenda.parts, talk.parts, strict=False)

        assert [(item.minutes, held.minutes) for item, held in both] == [(5, 5), (10, 14)]

    @pytest.mark.req("R138")
    def test_a_clock_on_the_table_and_none_on_the_wrist(self) -> None:
        """The leader is advised to let a clock on the table show the time."""
        assert lacking(CardName.DO_NOT, "DONT-5", "bordet", "clock on the table") == []

    @pytest.mark.req("R139")
    def test_there_are_days_to_think(self) -> None:
        """Nobody can call the review lapsed before the days of the policy have gone."""
        talk = concluded()
        week = timedelta(days=mk.DEFAULT_POLICY.review.days)
        lapsed = mk.ReviewLapsed(missing=mk.Role.EMPLOYEE, reason="rykket", **leader(BEFORE))
        day_before = attrs.evolve(lapsed, on=BEFORE + week - timedelta(days=1))

        assert reasons(talk, day_before) == {"review-running"}
        assert talk.blockers(attrs.evolve(lapsed, on=BEFORE + week)) == ()

    @pytest.mark.req("R139")
    def test_the_leader_is_told_to_let_the_thought_finish(self) -> None:
        """The card warns of concluding too fast."""
        assert lacking(CardName.DO_NOT, "DONT-3", "giv tanken tid", "give the thought time") == []


class TestTrust:
    """Who shall speak openly must know who hears it (R140)."""

    @pytest.mark.req("R140")
    def test_what_was_prepared_is_private_until_its_author_shares_it(self) -> None:
        """A preparation is private, shared by its author alone, and private again when redone."""
        topic = "jeg overvejer at gå ned i tid"
        own = attrs.evolve(PREPARATION, topics=(topic,))
        sent = mk.PreparationSubmitted(preparation=own, **employee(BEFORE))
        talk = fold(planned(), *IN_PROGRESS[:1], sent)
        shared = talk.apply(mk.PreparationShared(**employee(BEFORE)))

        assert [one.is_shared for one in talk.preparations] == [False]
        assert reasons(talk, mk.PreparationShared(**leader(BEFORE))) == {"preparation-missing"}
        assert [one.is_shared for one in shared.preparations] == [True]
        assert [one.is_shared for one in shared.apply(sent).preparations] == [False]
        assert topic not in repr(shared)


class TestAppreciation:
    """Strengths are named, aims are set together, and the leader stays within reach (R141-R143)."""

    @pytest.mark.req("R141")
    def test_a_plan_of_nothing_but_gaps_lacks_something(self) -> None:
        """With development areas only, the two see that no strength is written down."""
        area = mk.DevelopmentArea(text="svære beskeder", example="i juni", alternative="ringe")
        gaps = attrs.evolve(both_drafts(), development_areas=(area,))
        both = attrs.evolve(gaps, strengths=(mk.Strength(text="ro", example="den 4. maj"),))

        assert is_seen(mk.Output.STRENGTHS, concluded(gaps)) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.STRENGTHS, concluded(both)) is mk.Seen.YES

    @pytest.mark.req("R142")
    def test_an_aim_is_something_that_can_be_seen_done(self) -> None:
        """A direction is remarked on, and an act that others can see is not."""
        direction = attrs.evolve(OWN, text="Lane skal blive bedre til at kommunikere")

        assert "MK201" in codes(mk.check(concluded(with_own(direction))))
        assert "MK201" not in codes(mk.check(concluded(with_own(OWN))))

    @pytest.mark.req("R142")
    def test_an_aim_is_set_by_both(self) -> None:
        """Whose idea an aim was is part of the text, and both sign that text."""
        joint = with_own(attrs.evolve(OWN, proposed_by=mk.ProposedBy.JOINT))
        talk = signed_under(joint)

        assert {one.digest for one in talk.signed_by} == {joint.digest}
        assert talk.agreements[0].agreement.proposed_by is mk.ProposedBy.JOINT

    @pytest.mark.req("R143")
    def test_help_that_was_promised_is_asked_for_next_year(self) -> None:
        """What the leader promised to help with comes back, until it is said what became of it."""
        support = attrs.evolve(PROMISE, kind=mk.AgreementKind.SUPPORT)
        year = signed_under(mk.Conclusions(drafts=(OWN, support), follow_ups=both_days()))
        birth = mk.plan_conversation(
            cycle_under(), id="talk-8", employee="lane", previous=year, **leader(BEFORE)
        )
        talk = mk.Conversation.start(birth)

        assert [one.agreement.kind for one in talk.open_promises()] == [mk.AgreementKind.SUPPORT]


def both_days() -> tuple[mk.PlannedFollowUp, ...]:
    """Give the days of the usual follow-ups."""
    return both_drafts().follow_ups


class TestFeedback:
    """Feedback says when, what, with which effect, and what now (R144-R147).

    Rules that read feedback come later; the four things have a place each, and cards ask for them.
    """

    @pytest.mark.req("R144")
    def test_occasion_behaviour_and_effect_are_three_things(self) -> None:
        """What was seen, when, and what it led to are kept apart, and in no log."""
        feedback = mk.Feedback(
            text="du spurgte faren, hvad han selv havde prøvet",
            situation="mødet i tirsdags",
            effect="han blev siddende og lagde en plan",
        )
        stored = as_stored(feedback)

        assert (stored["situation"], stored["effect"]) == (feedback.situation, feedback.effect)
        assert "tirsdags" not in repr(feedback)

    @pytest.mark.req("R145")
    def test_a_hard_word_has_a_situation_and_the_day_it_was_first_said(self) -> None:
        """What could go better stands with its situation, and with when it was raised before."""
        area = mk.DevelopmentArea(
            text="svære beskeder kommer sent",
            example="forældrene til Bo hørte det først i juni",
            alternative="ringe samme uge",
            raised_on=BEFORE,
        )
        stored = as_stored(area)

        assert stored["example"] == area.example
        assert stored["raised_on"] == BEFORE.isoformat()

    @pytest.mark.req("R145")
    def test_the_leader_is_asked_for_situations_and_not_for_labels(self) -> None:
        """The leader prepares particular situations that show what there should be less of."""
        assert (
            lacking(CardName.LEADER_SIX, "LP6-5", "konkrete episoder", "particular situations")
            == []
        )

    @pytest.mark.req("R146")
    def test_what_now_is_part_of_it(self) -> None:
        """Feedback has a place for what points forward, and what could go better has one too."""
        forward = "gør det samme med Bos forældre"
        area = mk.DevelopmentArea(text="sene beskeder", alternative="ringe samme uge")
        plan = attrs.evolve(both_drafts(), development_areas=(area,))
        stuck = attrs.evolve(
            plan, development_areas=(attrs.evolve(area, alternative="ringe først i juni"),)
        )

        assert as_stored(mk.Feedback(text="godt set", forward=forward))["forward"] == forward
        assert plan.digest != stuck.digest

    @pytest.mark.req("R147")
    @pytest.mark.req("R192")
    def test_the_leader_is_asked_to_tell_when_it_was(self) -> None:
        """Usable feedback tells what was seen, and when it was."""
        assert lacking(CardName.LEADER_RESPONSIBILITIES, "LEADER-7", "hvornår", "when it was") == []

    @pytest.mark.req("R147")
    def test_the_two_are_asked_for_a_situation(self) -> None:
        """What helps to write a development area is one situation."""
        checks = {one.about: one for one in mk.outputs(concluded())}

        assert "one situation" in checks[mk.Output.DEVELOPMENT_AREAS].hint("en")
        assert "situation" in checks[mk.Output.DEVELOPMENT_AREAS].hint("da")


class TestRespect:
    """Each respects what the other knows, and tries the other's chair (R148-R150)."""

    @pytest.mark.req("R148")
    @pytest.mark.req("R188")
    def test_the_leader_respects_what_the_employee_knows(self) -> None:
        """The leader is reminded that the employee knows things that the leader cannot know."""
        card_name = CardName.LEADER_RESPONSIBILITIES

        assert lacking(card_name, "LEADER-3", "medarbejderen ved", "the employee knows") == []

    @pytest.mark.req("R149")
    @pytest.mark.req("R199")
    def test_the_employee_respects_what_the_leader_knows(self) -> None:
        """The employee is reminded that the leader knows other sides of the work."""
        card_name = CardName.EMPLOYEE_RESPONSIBILITIES

        assert lacking(card_name, "EMPLOYEE-4", "lederen kender", "the leader knows") == []

    @pytest.mark.req("R150")
    @pytest.mark.req("R200")
    def test_the_employee_tries_the_leaders_chair(self) -> None:
        """Before giving feedback to the leader, the employee sits in the leader's chair."""
        card_name = CardName.EMPLOYEE_RESPONSIBILITIES

        assert lacking(card_name, "EMPLOYEE-5", "lederens stol", "leader's chair") == []
