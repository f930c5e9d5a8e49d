"""Following up: when, how simply, who is asked, and what is looked at afterwards (R167-R180)."""

from datetime import date

import attrs
import pytest

import mousekit as mk
from mousekit.cards import CardName, card
from process.cycles import OMAR, cycle_in, ended, signed
from process.cycles import fold as fold_cycle
from process.cycles import registered as registered_talk
from process.people import BEFORE, LANE, METTE, ON, employee, leader
from process.talks import CHECK_IN, FOLLOW_UP, INVITATION, fold, planned, settled
from requirements.unit_b import (
    OWN,
    PROMISE,
    codes,
    concluded,
    cycle_under,
    lacking,
    one_day,
    reasons,
    signed_under,
    with_own,
)

MONDAY = date(2027, 3, 1)


def dates(policy: mk.Policy) -> mk.PlannedTalk:
    """Lay out the dates of one conversation, held on the first of March."""
    plan = mk.plan_year(
        date(2027, 1, 4),
        window=mk.Period(first=MONDAY, last=date(2027, 3, 31)),
        conversations=1,
        follow_up_months=policy.follow_up.months,
        interval_months=policy.follow_up.interval_months,
    )
    return plan.talks[0]


def held() -> mk.FollowUpHeld:
    """Hold a follow-up in which nothing is written down but the day."""
    return mk.FollowUpHeld(follow_up=mk.FollowUp(held_on=ON), **employee(ON))


class TestWhen:
    """After six months, after three and six, or a quarter of an hour after three (R167-R169)."""

    @pytest.mark.req("R167")
    def test_the_guide_for_installation_companies_has_six_months(self) -> None:
        """Under the TEKNIQ preset there is one follow-up, half a year after the conversation."""
        assert dates(mk.TEKNIQ_POLICY).follow_ups_by == (date(2027, 9, 1),)
        assert mk.TEKNIQ_POLICY.follow_up.kinds == (mk.FollowUpKind.FOLLOW_UP,)

    @pytest.mark.req("R167")
    def test_later_than_half_a_year_is_remarked_on(self) -> None:
        """A first follow-up on the last day of the six months is fine, a day later it is not."""
        in_time = one_day(date(2027, 7, 4))
        late = one_day(date(2027, 7, 5))

        assert "MK502" not in codes(mk.check(concluded(in_time, mk.TEKNIQ_POLICY)))
        assert "MK502" in codes(mk.check(concluded(late, mk.TEKNIQ_POLICY)))

    @pytest.mark.req("R168")
    def test_the_default_has_three_and_six_months(self) -> None:
        """Unless a workplace has it otherwise, a year plan has a day after three and after six."""
        assert dates(mk.DEFAULT_POLICY).follow_ups_by == (date(2027, 6, 1), date(2027, 9, 1))

    @pytest.mark.req("R168")
    def test_a_follow_up_can_be_moved(self) -> None:
        """A planned day gets another one, and nothing is lost by it."""
        moved = mk.FollowUpMoved(
            planned_on=FOLLOW_UP.planned_on,
            moved_to=date(2027, 12, 20),
            reason="ferie",
            **employee(ON),
        )
        talk = signed_under().apply(moved)

        assert [one.planned_on for one in talk.planned_follow_ups] == [
            CHECK_IN.planned_on,
            date(2027, 12, 20),
        ]

    @pytest.mark.req("R169")
    def test_the_first_is_a_check_in(self) -> None:
        """After three months comes a check-in, whose card gives it a quarter of an hour."""
        follow_up = mk.DEFAULT_POLICY.follow_up

        assert (follow_up.months[0], follow_up.kinds[0]) == (3, mk.FollowUpKind.CHECK_IN)
        assert "quarter of an hour" in card(CardName.CHECK_IN).headline
        assert "kvarter" in card(CardName.CHECK_IN, "da").headline

    @pytest.mark.req("R169")
    def test_a_check_in_is_enough(self) -> None:
        """A year in which a check-in was the only follow-up can come to its end."""
        talk = fold(signed_under(), settled("a1", ON), settled("a2", ON))
        check_in = mk.FollowUp(held_on=ON, kind=mk.FollowUpKind.CHECK_IN)
        close = mk.ConversationClosed(**leader(ON))

        assert reasons(talk, close) == {"follow-up-missing"}
        assert talk.apply(mk.FollowUpHeld(follow_up=check_in, **employee(ON))).blockers(close) == ()


class TestHow:
    """A check-in asks three things, a talk asks what came of it, and both stay simple."""

    @pytest.mark.req("R170")
    def test_a_check_in_asks_three_things(self) -> None:
        """What was agreed, how it goes, and what is changed: three questions and no more."""
        asked = [item.text for item in card(CardName.CHECK_IN).items]

        assert asked == ["What did we settle on?", "How is it going?", "What do we change?"]

    @pytest.mark.req("R170")
    def test_the_answers_have_a_place_for_each_agreement(self) -> None:
        """How an agreement goes and what is adjusted are kept with the follow-up."""
        review = mk.AgreementReview(
            agreement="a1",
            progress=mk.Progress.AT_RISK,
            status="en samtale holdt",
            adjusted="de to sidste efter ferien",
        )
        talk = signed_under().apply(
            mk.FollowUpHeld(follow_up=mk.FollowUp(held_on=ON, reviews=(review,)), **employee(ON))
        )

        assert talk.follow_ups[0].reviews == (review,)
        assert talk.agreements[0].progress is mk.Progress.AT_RISK

    @pytest.mark.req("R171")
    def test_a_talk_asks_also_why_nothing_happened(self) -> None:
        """What was done, what came of it, what got in the way, and what now."""
        items = card(CardName.FOLLOW_UP).items

        assert [item.id for item in items] == ["FOLLOW-1", "FOLLOW-2", "FOLLOW-3", "FOLLOW-4"]
        assert lacking(CardName.FOLLOW_UP, "FOLLOW-3", "ikke", "came to nothing") == []

    @pytest.mark.req("R171")
    def test_result_or_reason_is_kept_for_each_agreement(self) -> None:
        """One agreement shows its result, another why nothing happened, each on the same day."""
        reviews = (
            mk.AgreementReview(agreement="a1", effect="forældrene ringer nu selv"),
            mk.AgreementReview(agreement="a2", why_not="ingen vikar"),
        )
        follow_up = mk.FollowUp(held_on=ON, reviews=reviews)
        talk = signed_under().apply(mk.FollowUpHeld(follow_up=follow_up, **leader(ON)))

        assert talk.follow_ups[0].reviews == reviews
        assert [one.last_report_on for one in talk.agreements] == [ON, ON]

    @pytest.mark.req("R178")
    def test_a_follow_up_needs_no_more_than_a_day(self) -> None:
        """That it was held can be stated without filling in anything."""
        assert signed_under().apply(held()).follow_ups == (mk.FollowUp(held_on=ON),)

    @pytest.mark.req("R178")
    def test_a_check_in_has_no_more_than_three_prompts(self) -> None:
        """In both languages the short follow-up has three questions at most."""
        assert [len(card(CardName.CHECK_IN, lang).items) for lang in ("da", "en")] == [3, 3]


class TestNextYear:
    """The next conversation comes within twelve months (R172)."""

    @pytest.mark.req("R172")
    def test_a_year_plan_has_the_next_conversation_in_it(self) -> None:
        """The next conversation is due twelve months after this one."""
        assert dates(mk.DEFAULT_POLICY).next_by == date(2028, 3, 1)

    @pytest.mark.req("R172")
    def test_the_next_day_is_part_of_what_is_signed(self) -> None:
        """The day of the next conversation can be agreed on in the plan itself."""
        plan = attrs.evolve(with_own(OWN), next_on=date(2028, 1, 4))

        assert plan.digest != with_own(OWN).digest
        assert signed_under(plan).signed == plan


class TestWordsKept:
    """Without follow-up nobody believes in it next year (R173, R174)."""

    @pytest.mark.req("R173")
    def test_a_missed_follow_up_is_said_and_counted(self) -> None:
        """What was not held is stated with its day, and the year is told that it was missed."""
        before = signed_under()
        missed = mk.FollowUpMissed(planned_on=CHECK_IN.planned_on, reason="glemt", **employee(ON))
        talk = before.apply(missed)
        (notice,) = mk.cycle_facts(before, missed, talk)

        assert talk.missed_follow_ups == (CHECK_IN.planned_on,)
        assert isinstance(notice, mk.FollowUpRecorded)
        assert not notice.held

    @pytest.mark.req("R173")
    def test_the_effect_is_not_reviewed_while_somebody_waits(self) -> None:
        """The year goes no further while a signed plan has no follow-up, held or missed."""
        cycle = fold_cycle(
            cycle_under(),
            registered_talk(LANE),
            ended("talk-lane"),
            registered_talk(OMAR),
            signed("talk-omar"),
            mk.FollowUpStarted(**leader(BEFORE)),
        )
        missed = mk.FollowUpRecorded(
            conversation="talk-omar", held=False, happened_on=BEFORE, **leader(BEFORE)
        )
        review = mk.EffectReviewStarted(**leader(BEFORE))

        assert reasons(cycle, review) == {"follow-up-unrecorded"}
        assert cycle.apply(missed).blockers(review) == ()

    @pytest.mark.req("R174")
    def test_last_years_promises_wait_for_an_answer(self) -> None:
        """What the leader promised last year stands open until it is said if it was kept."""
        talk = fold(planned(), mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)))
        broken = mk.PromiseAnswered(
            agreement="p1", kept=False, answer="der var ingen plads", **leader(BEFORE)
        )
        answered = talk.apply(broken)

        assert [one.agreement.owner for one in talk.open_promises()] == [METTE]
        assert answered.open_promises() == ()
        assert [(one.agreement, one.kept) for one in answered.promises] == [("p1", False)]

    @pytest.mark.req("R174")
    def test_only_a_promise_is_answered(self) -> None:
        """What the employee agreed to do is no promise of the leader's."""
        talk = fold(planned(), mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)))
        own = mk.PromiseAnswered(agreement="p2", kept=True, answer="holdt", **leader(BEFORE))

        assert reasons(talk, own) == {"promise-unknown"}


class TestInRetrospect:
    """A good hour is not enough; it is judged by whether it led to something (R175, R180)."""

    @pytest.mark.req("R175")
    def test_usefulness_is_asked_twice(self) -> None:
        """What a party said right after is kept beside what it says at the follow-up."""
        first = mk.ConversationRating(usefulness=5)
        later = mk.ConversationRating(usefulness=2, moment=mk.RatingMoment.AT_FOLLOW_UP)
        talk = fold(
            signed_under(),
            mk.ConversationRated(rating=first, **employee(BEFORE)),
            held(),
            mk.ConversationRated(rating=later, **employee(ON)),
        )

        assert [one.rating for one in talk.ratings] == [first, later]

    @pytest.mark.req("R175")
    def test_the_second_time_is_after_a_follow_up(self) -> None:
        """Whether it led to something cannot be said before anybody has looked."""
        later = mk.ConversationRating(usefulness=2, moment=mk.RatingMoment.AT_FOLLOW_UP)
        rated = mk.ConversationRated(rating=later, **employee(ON))

        assert reasons(signed_under(), rated) == {"not-followed-up"}
        assert signed_under().apply(held()).blockers(rated) == ()

    @pytest.mark.req("R175")
    def test_what_came_of_it_for_the_employee_is_asked(self) -> None:
        """The effect for one person is looked at in that person's own conversation."""
        seen = mk.EffectEvaluation(level=mk.EffectLevel.INDIVIDUAL, seen="roligere samtaler")
        talk = signed_under().apply(mk.IndividualEffectEvaluated(evaluation=seen, **employee(ON)))

        assert talk.effects == (seen,)

    @pytest.mark.req("R180")
    def test_a_year_is_closed_when_its_effect_was_looked_at(self) -> None:
        """Each level that the year wanted an effect at is evaluated or skipped with a reason."""
        cycle = fold_cycle(cycle_in(mk.Phase.FOLLOW_UP), mk.EffectReviewStarted(**leader(BEFORE)))
        close = mk.CycleClosed(**leader(BEFORE))
        team = mk.EffectEvaluation(level=mk.EffectLevel.TEAM, seen="to er altid med")
        skipped = mk.EffectEvaluationSkipped(
            level=mk.EffectLevel.TEAM, reason="måles næste år", **leader(BEFORE)
        )
        evaluated = mk.EffectEvaluated(evaluation=team, **leader(BEFORE))

        assert reasons(cycle, close) == {"effect-not-evaluated"}
        assert cycle.apply(evaluated).blockers(close) == ()
        assert cycle.apply(skipped).blockers(close) == ()

    @pytest.mark.req("R180")
    def test_the_review_has_its_day_when_the_year_is_planned(self) -> None:
        """A year plan sets the day of the effect review, after the last follow-up."""
        plan = mk.plan_year(
            date(2027, 1, 4),
            window=mk.Period(first=MONDAY, last=date(2027, 3, 31)),
            conversations=3,
        )

        assert plan.effect_review == max(talk.follow_ups_by[-1] for talk in plan.talks)


class TestInTime:
    """Things are begun in time, and the leader's own part is asked for too (R176, R177).

    A list of what to remind whom of comes later.
    """

    @pytest.mark.req("R176")
    @pytest.mark.req("R195")
    def test_the_leaders_part_keeps_the_year_open(self) -> None:
        """The year is not over while something is open that the leader answers for."""
        talk = fold(signed_under(), held(), settled("a1", ON))
        close = mk.ConversationClosed(**leader(ON))

        assert [dict(one.params) for one in talk.blockers(close)] == [{"agreement": "a2"}]
        assert talk.apply(settled("a2", ON)).blockers(close) == ()

    @pytest.mark.req("R176")
    @pytest.mark.req("R177")
    def test_it_can_be_seen_that_an_agreement_has_begun(self) -> None:
        """An agreement is open until somebody says how it goes; then it has started."""
        report = mk.AgreementReported(agreement="a2", progress=mk.Progress.ON_TRACK, **leader(ON))
        talk = signed_under()

        assert talk.agreements[1].status is mk.AgreementStatus.OPEN
        assert talk.apply(report).agreements[1].status is mk.AgreementStatus.STARTED

    @pytest.mark.req("R177")
    def test_an_agreement_without_a_day_is_not_signed(self) -> None:
        """Without a due date an agreement is an error that keeps both from signing."""
        plan = with_own(attrs.evolve(OWN, due=None))
        sign = mk.ConclusionsSigned(digest=plan.digest, **employee(BEFORE))

        assert reasons(concluded(plan), sign) == {"MK203"}

    @pytest.mark.req("R177")
    def test_it_begins_before_it_is_due(self) -> None:
        """An agreement has a day to begin by, and that day is not after the one it is due."""
        begun = attrs.evolve(OWN, start_by=date(2027, 2, 1))

        assert signed_under(with_own(begun)).agreements[0].agreement.start_by == date(2027, 2, 1)
        with pytest.raises(mk.InvalidValueError, match="2027-04-30 or earlier, the due date"):
            attrs.evolve(OWN, start_by=date(2027, 5, 1))


class TestAdjusting:
    """To adjust on purpose is a good outcome; to change in silence is not (R179)."""

    LATER = mk.Agreement.from_draft(attrs.evolve(PROMISE, due=date(2027, 5, 1)), revision=2)

    @pytest.mark.req("R179")
    def test_a_change_counts_when_both_have_said_yes(self) -> None:
        """Proposed terms change nothing until the other party accepts them."""
        proposed = signed_under().apply(mk.AmendmentProposed(terms=self.LATER, **leader(BEFORE)))
        yes = mk.AmendmentAccepted(agreement="a2", digest=self.LATER.digest, **employee(BEFORE))

        assert proposed.agreements[1].agreement.due == PROMISE.due
        assert proposed.apply(yes).agreements[1].agreement == self.LATER

    @pytest.mark.req("R179")
    def test_nobody_accepts_the_own_proposal(self) -> None:
        """Who proposed other terms cannot say the other party's yes as well."""
        proposed = signed_under().apply(mk.AmendmentProposed(terms=self.LATER, **leader(BEFORE)))
        own = mk.AmendmentAccepted(agreement="a2", digest=self.LATER.digest, **leader(BEFORE))

        assert reasons(proposed, own) == {"own-amendment"}

    @pytest.mark.req("R179")
    def test_what_was_signed_first_can_still_be_read(self) -> None:
        """The text of the year stays as both signed it, beside the terms of today."""
        talk = fold(
            signed_under(),
            mk.AmendmentProposed(terms=self.LATER, **leader(BEFORE)),
            mk.AmendmentAccepted(agreement="a2", digest=self.LATER.digest, **employee(BEFORE)),
        )

        assert talk.signed == with_own(OWN)
        assert [one.agreement.revision for one in talk.agreements] == [1, 2]
