"""Where the sources disagree: the policy states the positions, and a choice has its effect."""

from datetime import date, timedelta
from fractions import Fraction

import attrs
import pytest

import mousekit as mk
from process.cycles import BIRTH, FORM, OMAR, TO_FOCUS
from process.cycles import fold as fold_cycle
from process.people import BEFORE, LANE, employee, leader
from process.talks import (
    HELD_WITHOUT_PREPARATION,
    IDEA,
    INVITATION,
    PREPARATION,
    fold,
    settled,
    signing,
)
from requirements.unit_b import (
    OWN,
    both_drafts,
    codes,
    concluded,
    cycle_under,
    graded,
    is_seen,
    one_day,
    planned_under,
    reasons,
    signed_under,
    with_own,
)

PARTS = mk.ConversationPart
SCALED = attrs.evolve(FORM, scale=mk.Scale())
SENT = mk.InvitationSent(invitation=INVITATION, **leader(BEFORE))


def minutes_of(agenda: mk.Agenda, part: mk.ConversationPart) -> int:
    """Give the minutes of one part; 0 if the agenda has none."""
    return sum(item.minutes for item in agenda.parts if item.part is part)


def agenda_under(agenda: mk.AgendaPolicy) -> mk.Agenda:
    """Give the agenda that a conversation has under this choice."""
    return planned_under(mk.Policy(agenda=agenda)).agenda


class TestWhenItIsFollowedUp:
    """After six months, after three and six, a check-in after three, half-yearly, or monthly (D01).

    The default has a check-in after three months and a talk after six.
    """

    CHECK_IN = mk.FollowUpPolicy(months=(3,), kinds=(mk.FollowUpKind.CHECK_IN,))
    MONTHLY = mk.FollowUpPolicy(months=(1, 2, 3), kinds=(mk.FollowUpKind.CHECK_IN,) * 3)

    @pytest.mark.req("D01")
    @pytest.mark.parametrize(
        ("follow_up", "days"),
        [
            (mk.FollowUpPolicy(), [date(2027, 6, 1), date(2027, 9, 1)]),
            (mk.TEKNIQ_POLICY.follow_up, [date(2027, 9, 1)]),
            (CHECK_IN, [date(2027, 6, 1)]),
            (MONTHLY, [date(2027, 4, 1), date(2027, 5, 3), date(2027, 6, 1)]),
        ],
    )
    def test_the_choice_sets_the_days_of_the_year(
        self, follow_up: mk.FollowUpPolicy, days: list[date]
    ) -> None:
        """A year plan has a day for each month that was chosen."""
        plan = mk.plan_year(
            date(2027, 1, 4),
            window=mk.Period(first=date(2027, 3, 1), last=date(2027, 3, 31)),
            conversations=1,
            follow_up_months=follow_up.months,
        )

        assert list(plan.talks[0].follow_ups_by) == days

    @pytest.mark.req("D01")
    def test_the_choice_sets_what_is_late(self) -> None:
        """A first follow-up after five months is fine, unless three months were chosen."""
        june = one_day(date(2027, 6, 4))

        assert "MK502" not in codes(mk.check(concluded(june)))
        assert "MK502" in codes(mk.check(concluded(june, mk.Policy(follow_up=self.CHECK_IN))))


class TestWhoWrites:
    """The leader writes, or the employee, who then owns it, or both (D02)."""

    @pytest.mark.req("D02")
    @pytest.mark.parametrize(
        ("scribe", "refused"),
        [
            (mk.Scribe.LEADER, [mk.Role.EMPLOYEE]),
            (mk.Scribe.EMPLOYEE, [mk.Role.LEADER]),
            (mk.Scribe.SHARED, []),
        ],
    )
    def test_the_choice_sets_who_may_write(self, scribe: mk.Scribe, refused: list[mk.Role]) -> None:
        """Only who was chosen writes the conclusions."""
        policy = mk.Policy(review=mk.ReviewPolicy(scribe=scribe))
        talk = fold(planned_under(policy), SENT, HELD_WITHOUT_PREPARATION)
        by_leader = mk.ConclusionsDrafted(conclusions=both_drafts(), **leader(BEFORE))
        by_employee = attrs.evolve(by_leader, **employee(BEFORE))

        stopped = [fact.role for fact in (by_leader, by_employee) if talk.blockers(fact)]

        assert stopped == refused
        assert mk.DEFAULT_POLICY.review.scribe is mk.Scribe.LEADER


class TestScores:
    """Both score on a scale, or they talk; scores make people close up, some say (D03)."""

    @pytest.mark.req("D03")
    @pytest.mark.parametrize(
        ("approach", "form", "code"),
        [
            (mk.Approach.DIALOGUE, SCALED, {"scale-unwanted"}),
            (mk.Approach.DIALOGUE, FORM, set()),
            (mk.Approach.SCORED, FORM, {"scale-missing"}),
            (mk.Approach.SCORED, SCALED, set()),
            (mk.Approach.MIXED, FORM, set()),
            (mk.Approach.MIXED, SCALED, set()),
        ],
    )
    def test_the_choice_sets_which_form_the_year_has(
        self, approach: mk.Approach, form: mk.QuestionForm, code: set[str]
    ) -> None:
        """A form has a scale where scores were chosen, and none where talk was."""
        policy = mk.Policy(forms=mk.FormPolicy(approach=approach))
        cycle = fold_cycle(mk.Cycle.start(attrs.evolve(BIRTH, policy=policy)), *TO_FOCUS)
        frame = mk.FrameSet(form=form, mandate=mk.Mandate(), **leader(BEFORE))

        assert reasons(cycle, frame) == code
        assert mk.DEFAULT_POLICY.forms.approach is mk.Approach.DIALOGUE

    @pytest.mark.req("D03")
    def test_both_score_before_either_sees(self) -> None:
        """On a scale nobody shares the own scores before the other's are in."""
        policy = mk.Policy(forms=mk.FormPolicy(approach=mk.Approach.SCORED))
        scores = attrs.evolve(PREPARATION, answers=(mk.Answer(question="q1", score=4),))
        own = mk.PreparationSubmitted(preparation=scores, **employee(BEFORE))
        others = attrs.evolve(own, **leader(BEFORE))
        share = mk.PreparationShared(**employee(BEFORE))
        scored = fold(planned_under(policy, form=SCALED), SENT, own)

        assert reasons(scored, share) == {"scores-not-in"}
        assert scored.apply(others).blockers(share) == ()

    @pytest.mark.req("D03")
    def test_where_they_talk_nobody_scores(self) -> None:
        """Without a scale a preparation is shared at any time, and a score is refused."""
        words = mk.PreparationSubmitted(preparation=PREPARATION, **employee(BEFORE))
        scores = attrs.evolve(PREPARATION, answers=(mk.Answer(question="q1", score=4),))
        talk = fold(planned_under(), SENT, words)

        assert talk.blockers(mk.PreparationShared(**employee(BEFORE))) == ()
        assert reasons(talk, attrs.evolve(words, preparation=scores)) == {"score-unwanted"}


class TestHowLong:
    """An hour, an hour to an hour and a half, or up to two (D04)."""

    @pytest.mark.req("D04")
    @pytest.mark.parametrize(
        ("minutes", "parts"),
        [
            (45, [4, 7, 23, 7, 4]),
            (60, [5, 10, 30, 10, 5]),
            (90, [8, 15, 45, 15, 7]),
            (120, [10, 20, 60, 20, 10]),
        ],
    )
    def test_the_choice_stretches_every_part(self, minutes: int, parts: list[int]) -> None:
        """A longer conversation has longer parts, in whole minutes with the exact sum."""
        agenda = agenda_under(mk.AgendaPolicy(minutes=minutes))

        assert [item.minutes for item in agenda.parts] == parts
        assert sum(parts) == minutes
        assert mk.DEFAULT_POLICY.agenda.minutes == 60


class TestWhatItIsFor:
    """For what the organisation wants, for wellbeing, or for both (D05)."""

    @pytest.mark.req("D05")
    @pytest.mark.parametrize(
        ("profile", "severity"),
        [
            (mk.PurposeProfile.STRATEGIC, mk.Severity.ERROR),
            (mk.PurposeProfile.BALANCED, mk.Severity.WARNING),
            (mk.PurposeProfile.WELLBEING, mk.Severity.INFO),
        ],
    )
    def test_the_choice_sets_how_grave_a_missing_need_is(
        self, profile: mk.PurposeProfile, severity: mk.Severity
    ) -> None:
        """An agreement that serves no need is an error, a warning or an information."""
        without = attrs.evolve(OWN, need=None)
        report = mk.check_agreements([without], policy=mk.Policy(profile=profile))

        assert graded(report, "MK401") == [severity]
        assert mk.DEFAULT_POLICY.profile is mk.PurposeProfile.BALANCED


class TestThePast:
    """Last year must be closed first; or, talks fail because they look back (D06).

    The shares are stored with the year; the rule that holds an agenda against them comes later.
    What is proved here is that every agenda which the policy makes keeps to the default shares.
    """

    @pytest.mark.req("D06")
    def test_the_default_is_a_sixth_and_a_half(self) -> None:
        """The past takes a sixth at most, present and future half at least, or other shares."""
        agenda = mk.DEFAULT_POLICY.agenda
        other = mk.AgendaPolicy(past_at_most=Fraction(1, 4), future_at_least=Fraction(2, 5))
        talk = planned_under(mk.Policy(agenda=other))

        assert (agenda.past_at_most, agenda.future_at_least) == (Fraction(1, 6), Fraction(1, 2))
        assert talk.brief.policy.agenda.past_at_most == Fraction(1, 4)
        with pytest.raises(mk.InvalidValueError, match="0 to 1"):
            mk.AgendaPolicy(past_at_most=Fraction(3, 2))

    @pytest.mark.req("D06")
    @pytest.mark.parametrize("wellbeing", list(mk.WellbeingPart))
    @pytest.mark.parametrize("minutes", [45, 50, 60, 75, 90, 110, 150])
    def test_every_usual_agenda_keeps_to_them(
        self, minutes: int, wellbeing: mk.WellbeingPart
    ) -> None:
        """Whatever its length, the usual agenda has a short past and a long future."""
        policy = mk.AgendaPolicy(minutes=minutes, wellbeing=wellbeing)
        agenda = policy.agenda()

        assert minutes_of(agenda, PARTS.PAST) <= policy.past_at_most * minutes
        assert minutes_of(agenda, PARTS.PRESENT_AND_FUTURE) >= policy.future_at_least * minutes


class TestAssessment:
    """The look back assesses in words, in scores, or not at all (D07)."""

    @pytest.mark.req("D07")
    @pytest.mark.parametrize(
        ("assessment", "count"),
        [
            (mk.AssessmentMode.NONE, 12),
            (mk.AssessmentMode.QUALITATIVE, 14),
            (mk.AssessmentMode.RATED, 14),
        ],
    )
    def test_the_choice_sets_what_is_looked_for(
        self, assessment: mk.AssessmentMode, count: int
    ) -> None:
        """Without an assessment nobody asks for strengths and development areas."""
        policy = mk.Policy(
            agenda=mk.AgendaPolicy(assessment=assessment),
            forms=mk.FormPolicy(approach=mk.Approach.MIXED),
        )
        form = SCALED if assessment is mk.AssessmentMode.RATED else FORM
        expected = mk.expected_outputs(planned_under(policy, form=form))

        assert len(expected) == count
        assert (mk.Output.STRENGTHS in expected) is (count == 14)
        assert mk.DEFAULT_POLICY.agenda.assessment is mk.AssessmentMode.QUALITATIVE

    @pytest.mark.req("D07")
    def test_rating_needs_a_scale(self) -> None:
        """A policy that rates people without a scale to rate on cannot exist."""
        with pytest.raises(mk.InvalidValueError, match="scored or the mixed approach"):
            mk.Policy(agenda=mk.AgendaPolicy(assessment=mk.AssessmentMode.RATED))


class TestHowManyQuestions:
    """Three central questions, a dozen to choose from, or a form of 140 (D08).

    Three limits stand apart: for central questions, for each party's own topics, for a form.  The
    rules on long forms come later; the limits show in the check of oneself.
    """

    @pytest.mark.req("D08")
    @pytest.mark.parametrize(("limit", "seen"), [(3, mk.Seen.YES), (1, mk.Seen.NOT_YET)])
    def test_the_choice_sets_how_many_topics_are_few(self, limit: int, seen: mk.Seen) -> None:
        """Three topics are few where three were chosen, and many where one was."""
        policy = mk.Policy(forms=mk.FormPolicy(topics=limit))
        topics = mk.TopicsShared(topics=("ture", "vagter", "møder"), **employee(BEFORE))
        talk = fold(planned_under(policy), SENT, topics)

        assert is_seen(mk.Grip.STEERING, talk) is seen

    @pytest.mark.req("D08")
    @pytest.mark.parametrize(("count", "seen"), [(3, mk.Seen.YES), (4, mk.Seen.NOT_YET)])
    def test_central_questions_have_a_limit_of_their_own(self, count: int, seen: mk.Seen) -> None:
        """Three central questions are few, and four are not."""
        questions = tuple(mk.Question(text=f"Hvad med {number}?") for number in range(count))
        talk = planned_under()
        asking = attrs.evolve(talk, brief=attrs.evolve(talk.brief, central_questions=questions))

        assert is_seen(mk.Grip.STEERING, asking) is seen

    @pytest.mark.req("D08")
    def test_a_form_has_a_limit_of_its_own(self) -> None:
        """More than 25 questions are many, more than 40 too many, and never the other way round."""
        forms = mk.DEFAULT_POLICY.forms

        assert (forms.central_questions, forms.topics) == (3, 3)
        assert (forms.questions, forms.many_questions) == (25, 40)
        with pytest.raises(mk.InvalidValueError, match="25 or more"):
            mk.FormPolicy(many_questions=12)


class TestWellbeing:
    """Wellbeing has its own talks, a part of this one, or is its core (D09)."""

    @pytest.mark.req("D09")
    @pytest.mark.parametrize(
        ("choice", "minutes", "outputs"),
        [
            (mk.WellbeingPart.OFF, 0, 10),
            (mk.WellbeingPart.STANDARD, 10, 14),
            (mk.WellbeingPart.CORE, 15, 14),
        ],
    )
    def test_the_choice_sets_its_room(
        self, choice: mk.WellbeingPart, minutes: int, outputs: int
    ) -> None:
        """The part on wellbeing has no minutes, ten or fifteen, and is looked for accordingly."""
        talk = planned_under(mk.Policy(agenda=mk.AgendaPolicy(wellbeing=choice)))

        assert minutes_of(talk.agenda, PARTS.COLLABORATION_AND_WELLBEING) == minutes
        assert talk.agenda.minutes == 60
        assert len(mk.expected_outputs(talk)) == outputs
        assert mk.DEFAULT_POLICY.agenda.wellbeing is mk.WellbeingPart.STANDARD


class TestWhoSpeaksFirst:
    """The leader opens with what the year is for; the employee begins on each point (D10)."""

    @pytest.mark.req("D10")
    @pytest.mark.parametrize(
        ("opens", "first"),
        [
            (mk.Role.LEADER, mk.Role.EMPLOYEE),
            (mk.Role.EMPLOYEE, mk.Role.EMPLOYEE),
            (mk.Role.LEADER, mk.Role.LEADER),
        ],
    )
    def test_the_choice_stands_on_the_agenda(self, opens: mk.Role, first: mk.Role) -> None:
        """Each part of the agenda says who begins, as it was chosen."""
        agenda = agenda_under(mk.AgendaPolicy(opens=opens, speaks_first=first))
        speakers = [item.first_speaker for item in agenda.parts]

        assert speakers == [opens, first, first, first, opens]
        assert mk.DEFAULT_POLICY.agenda.opens is mk.Role.LEADER
        assert mk.DEFAULT_POLICY.agenda.speaks_first is mk.Role.EMPLOYEE


class TestWhatASignatureMeans:
    """One signs because one agrees, or because it was held and this was written (D11)."""

    @pytest.mark.req("D11")
    @pytest.mark.parametrize("meaning", list(mk.SignatureMeaning))
    def test_a_signature_says_what_was_chosen(self, meaning: mk.SignatureMeaning) -> None:
        """Each signature keeps what it meant when it was given."""
        policy = mk.Policy(review=mk.ReviewPolicy(signature_means=meaning))
        talk = signed_under(policy=policy)

        assert {one.meaning for one in talk.signed_by} == {meaning}
        assert mk.DEFAULT_POLICY.review.signature_means is mk.SignatureMeaning.CONSENT

    @pytest.mark.req("D11")
    def test_each_party_may_sign_with_a_reservation(self) -> None:
        """Who does not agree on everything may sign all the same, and say so."""
        reserved = mk.ConclusionsSigned(
            digest=both_drafts().digest, reservation="set, ikke enig", **employee(BEFORE)
        )
        talk = fold(concluded(), reserved, signing(both_drafts())[1])

        assert talk.stage is mk.Stage.SIGNED
        assert talk.signed_by[0].reservation == "set, ikke enig"


class TestWhoChoosesTheThemes:
    """The leaders choose one or two themes; the talk must begin in the employee (D12)."""

    THREE = tuple(mk.FocusTheme(id=f"t{number}", title="Tema") for number in range(3))

    @pytest.mark.req("D12")
    def test_the_choice_sets_how_many_the_organisation_has(self) -> None:
        """Three themes are remarked on, unless a workplace has chosen to have three."""
        cycle = cycle_under()
        three = cycle.apply(mk.PhaseReopened(reason="flere", **leader(BEFORE))).apply(
            mk.FocusRevised(themes=self.THREE, reason="personalemødet", **leader(BEFORE))
        )

        assert "MK103" in codes(mk.check(three))
        assert "MK103" not in codes(
            mk.check(three, policy=mk.Policy(forms=mk.FormPolicy(themes=3)))
        )
        assert mk.DEFAULT_POLICY.forms.themes == 2

    @pytest.mark.req("D12")
    def test_the_employees_own_topics_are_always_welcome(self) -> None:
        """Whatever the themes of the year, the employee sends topics of the own choice."""
        one_theme = mk.Policy(forms=mk.FormPolicy(themes=1, many_themes=2))
        own = mk.TopicsShared(topics=("flere dage i skoven",), **employee(BEFORE))
        talk = fold(planned_under(one_theme), SENT)

        assert talk.blockers(own) == ()
        assert is_seen(mk.Grip.CURIOSITY, talk) is mk.Seen.UNKNOWN
        assert is_seen(mk.Grip.CURIOSITY, talk.apply(own)) is mk.Seen.YES


class TestWhetherToAskWhy:
    """Why opens a question, or sounds like an interrogation (D13).

    The rule that reads questions comes later; until then the choice is only stored.
    """

    @pytest.mark.req("D13")
    def test_the_choice_is_stored_with_the_year(self) -> None:
        """Why counts as open by default, and a workplace can have it otherwise."""
        other = mk.Policy(forms=mk.FormPolicy(why_is_open=False))

        assert mk.DEFAULT_POLICY.forms.why_is_open
        assert not planned_under(other).brief.policy.forms.why_is_open
        assert mk.from_json(mk.to_json(other), mk.Policy) == other


class TestWhere:
    """A booked room, a walk, a screen: only some places must be named (D14)."""

    @pytest.mark.req("D14")
    @pytest.mark.parametrize("setting", list(mk.Setting))
    def test_the_choice_sets_where_a_place_is_needed(self, setting: mk.Setting) -> None:
        """An invitation without a place is incomplete, but not for a setting that needs none."""
        invitation = attrs.evolve(INVITATION, setting=setting, place=None)
        rooms_only = mk.Policy(invitation=mk.InvitationPolicy(place_for=(mk.Setting.ROOM,)))

        is_room = setting is mk.Setting.ROOM

        assert "MK608" in codes(mk.check(invitation))
        assert ("MK608" in codes(mk.check(invitation, policy=rooms_only))) is is_room


class TestSignedIsNotFinished:
    """The signed document is the plan; it is over only when what was agreed is (D15)."""

    @pytest.mark.req("D15")
    def test_between_signed_and_closed_lies_the_year(self) -> None:
        """A signed conversation is open until each agreement has come to an end."""
        talk = signed_under()
        close = mk.ConversationClosed(**leader(BEFORE))
        done = fold(
            talk,
            mk.FollowUpHeld(follow_up=mk.FollowUp(held_on=BEFORE), **leader(BEFORE)),
            settled("a1"),
            settled("a2"),
        )

        assert talk.stage is mk.Stage.SIGNED
        assert reasons(talk, close) == {"follow-up-missing", "agreement-unsettled"}
        assert done.apply(close).stage is mk.Stage.CLOSED


class TestWhoHears:
    """Nobody but the two; or colleagues and organisation, when the author says so (D16)."""

    @pytest.mark.req("D16")
    @pytest.mark.parametrize(
        ("sharing", "code"),
        [(mk.Sharing.NOBODY, {"sharing-off"}), (mk.Sharing.AUTHOR_DECIDES, set())],
    )
    def test_the_choice_sets_whether_an_idea_leaves_the_room(
        self, sharing: mk.Sharing, code: set[str]
    ) -> None:
        """An idea is shared by its author, unless the workplace has it that nobody shares."""
        talk = concluded(policy=mk.Policy(sharing=sharing))
        kept = mk.IdeaRaised(idea=IDEA, **employee(BEFORE))
        shared = attrs.evolve(kept, idea=attrs.evolve(IDEA, shared_with=(mk.Role.SENIOR_LEADER,)))

        assert talk.blockers(kept) == ()
        assert reasons(talk, shared) == code
        assert mk.DEFAULT_POLICY.sharing is mk.Sharing.AUTHOR_DECIDES


class TestHowOften:
    """Once a year, twice a year, or whenever it suits; a duty or not (D17)."""

    @pytest.mark.req("D17")
    @pytest.mark.parametrize(
        ("follow_up", "next_on"),
        [
            (mk.FollowUpPolicy(), None),
            (mk.FollowUpPolicy(next_is_duty=True), date(2028, 1, 4)),
            (mk.FollowUpPolicy(next_is_duty=True, interval_months=6), date(2027, 7, 4)),
        ],
    )
    def test_the_choice_sets_if_and_when_the_next_one_is_due(
        self, follow_up: mk.FollowUpPolicy, next_on: date | None
    ) -> None:
        """Where it is a duty the next conversation has a day, after as many months as chosen."""
        assert planned_under(mk.Policy(follow_up=follow_up)).brief.next_on == next_on
        assert mk.DEFAULT_POLICY.follow_up.interval_months == 12

    @pytest.mark.req("D17")
    @pytest.mark.parametrize(("months", "day"), [(12, date(2028, 3, 1)), (6, date(2027, 9, 1))])
    def test_the_choice_sets_the_next_day_of_a_year_plan(self, months: int, day: date) -> None:
        """A year plan has the next conversation after twelve months, or after six."""
        plan = mk.plan_year(
            date(2027, 1, 4),
            window=mk.Period(first=date(2027, 3, 1), last=date(2027, 3, 31)),
            conversations=1,
            interval_months=months,
        )

        assert plan.talks[0].next_by == day


class TestPay:
    """Pay is no topic; it is if it fits what is said; or yes (D18).

    The rule that finds the topic comes later; until then the choice is only stored.
    """

    @pytest.mark.req("D18")
    def test_there_are_three_positions(self) -> None:
        """The default warns, the strict preset forbids, and a workplace can allow it."""
        allowed = mk.Policy(salary_topic=mk.SalaryTopic.ALLOW)

        assert mk.DEFAULT_POLICY.salary_topic is mk.SalaryTopic.WARN
        assert mk.STRICT_POLICY.salary_topic is mk.SalaryTopic.FORBID
        assert planned_under(allowed).brief.policy.salary_topic is mk.SalaryTopic.ALLOW


class TestHardCriticism:
    """Old mistakes do not belong here; hard feedback does, if concrete and no surprise (D19).

    The rule that looks for surprises comes later; the choice, and the day it will read, are kept.
    """

    @pytest.mark.req("D19")
    def test_the_choice_is_stored_with_the_year(self) -> None:
        """By default a development area may be new; a workplace can ask that it is not."""
        fair = mk.Policy(agenda=mk.AgendaPolicy(no_surprise=True))

        assert not mk.DEFAULT_POLICY.agenda.no_surprise
        assert planned_under(fair).brief.policy.agenda.no_surprise

    @pytest.mark.req("D19")
    def test_the_day_it_was_first_said_is_signed_with_it(self) -> None:
        """When a development area was raised is part of what both sign."""
        area = mk.DevelopmentArea(text="sene beskeder", example="i juni", raised_on=BEFORE)
        plan = attrs.evolve(both_drafts(), development_areas=(area,))
        new = attrs.evolve(plan, development_areas=(attrs.evolve(area, raised_on=None),))

        assert plan.digest != new.digest


class TestHowLongToPrepare:
    """About an hour; a quarter is too little (D20).

    The rule on short preparations comes later; until then the numbers are only stored.
    """

    @pytest.mark.req("D20")
    def test_the_numbers_are_stored_with_the_year(self) -> None:
        """Sixty minutes are reckoned with and fifteen are short, or other numbers."""
        shorter = mk.PreparationPolicy(expected_minutes=45, short_minutes=10)
        default = mk.DEFAULT_POLICY.preparation

        assert (default.expected_minutes, default.short_minutes) == (60, 15)
        assert planned_under(mk.Policy(preparation=shorter)).brief.policy.preparation == shorter


class TestNotice:
    """One to two weeks, or two at least (D21)."""

    @pytest.mark.req("D21")
    @pytest.mark.parametrize(
        ("policy", "days", "is_short"),
        [
            (mk.DEFAULT_POLICY, 6, True),
            (mk.DEFAULT_POLICY, 7, False),
            (mk.STRICT_POLICY, 13, True),
            (mk.STRICT_POLICY, 14, False),
        ],
    )
    def test_the_choice_sets_what_is_short(
        self, policy: mk.Policy, days: int, *, is_short: bool
    ) -> None:
        """Under seven days are short, or under fourteen where that was chosen."""
        sent = mk.CheckContext(sent_on=INVITATION.meets_on - timedelta(days=days))
        report = mk.check(INVITATION, context=sent, policy=policy)

        assert ("MK606" in codes(report)) is is_short

    @pytest.mark.req("D21")
    def test_a_year_plan_reckons_with_two_weeks_and_one(self) -> None:
        """Invited fourteen days before, topics exchanged seven days before."""
        notice = mk.DEFAULT_POLICY.invitation
        plan = mk.plan_year(
            date(2027, 1, 4),
            window=mk.Period(first=date(2027, 3, 1), last=date(2027, 3, 31)),
            conversations=1,
            invite_days=notice.send_days,
            topics_days=notice.topics_days,
        )

        assert plan.talks[0].invite_by == date(2027, 2, 15)
        assert plan.talks[0].topics_by == date(2027, 2, 22)


class TestWhoseGoals:
    """The leader has goals for the employee; what one owns is what one does (D22)."""

    @pytest.mark.req("D22")
    @pytest.mark.parametrize(
        ("least", "whose", "seen"),
        [
            (0, mk.ProposedBy.LEADER, mk.Seen.YES),
            (1, mk.ProposedBy.LEADER, mk.Seen.NOT_YET),
            (1, mk.ProposedBy.JOINT, mk.Seen.YES),
            (2, mk.ProposedBy.EMPLOYEE, mk.Seen.NOT_YET),
        ],
    )
    def test_the_choice_sets_how_much_is_the_employees_own(
        self, least: int, whose: mk.ProposedBy, seen: mk.Seen
    ) -> None:
        """So many agreements as were chosen come from the employee, alone or with the leader."""
        policy = mk.Policy(agreements=mk.AgreementPolicy(from_employee=least))
        plan = with_own(attrs.evolve(OWN, proposed_by=whose))
        own = mk.PreparationSubmitted(preparation=PREPARATION, **employee(BEFORE))
        talk = fold(
            planned_under(policy),
            SENT,
            own,
            attrs.evolve(own, **leader(BEFORE)),
            mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE)),
            mk.ConclusionsDrafted(conclusions=plan, **leader(BEFORE)),
            *signing(plan),
        )

        assert is_seen(mk.Ambition.EQUALS, talk) is seen
        assert mk.DEFAULT_POLICY.agreements.from_employee == 1


class TestFormAndAgenda:
    """The form prepares, and is not the agenda (D23)."""

    @pytest.mark.req("D23")
    def test_a_longer_form_makes_no_longer_agenda(self) -> None:
        """Forty questions to prepare on leave the conversation as it was."""
        questions = tuple(mk.Question(text=f"Hvad med {number}?") for number in range(40))
        long = attrs.evolve(FORM, questions=questions)

        assert planned_under(form=long).agenda == planned_under().agenda

    @pytest.mark.req("D23")
    def test_one_form_serves_two_agendas(self) -> None:
        """The same form is prepared on for a long talk and for a short one."""
        long = planned_under()
        short = planned_under(kind=mk.TalkKind.STATUS)

        assert long.brief.form == short.brief.form
        assert long.agenda != short.agenda

    @pytest.mark.req("D23")
    def test_nobody_has_to_answer_every_question(self) -> None:
        """A preparation without a single answer is a preparation."""
        own = mk.PreparationSubmitted(preparation=PREPARATION, **employee(BEFORE))
        talk = fold(planned_under(), SENT, own, attrs.evolve(own, **leader(BEFORE)))

        assert PREPARATION.answers == ()
        assert talk.stage is mk.Stage.PREPARED


class TestGroupTalk:
    """A group talk may stand in for the individual one, unless somebody wants that one (D24)."""

    @pytest.mark.req("D24")
    @pytest.mark.parametrize(
        ("replaces", "standing"), [(True, mk.Standing.EXCUSED), (False, mk.Standing.ENROLLED)]
    )
    def test_the_choice_sets_whether_it_stands_in(
        self, standing: mk.Standing, *, replaces: bool
    ) -> None:
        """Who took part is excused from an individual talk, where that was chosen."""
        cycle = cycle_under(mk.Policy(group_talk_replaces=replaces))
        group = mk.GroupTalkHeld(held_on=BEFORE, participants=(LANE, OMAR), **leader(BEFORE))
        marks = cycle.apply(group).marks

        assert [mark.standing for mark in marks] == [standing, standing]
        assert mk.DEFAULT_POLICY.group_talk_replaces

    @pytest.mark.req("D24")
    def test_who_asks_for_a_talk_gets_one(self) -> None:
        """An open wish for an individual talk is not met by a group talk."""
        wish = mk.IndividualTalkRequested(employee=LANE, **employee(BEFORE))
        group = mk.GroupTalkHeld(held_on=BEFORE, participants=(LANE, OMAR), **leader(BEFORE))
        marks = fold_cycle(cycle_under(), wish, group).marks

        assert [mark.is_expected for mark in marks] == [True, False]
