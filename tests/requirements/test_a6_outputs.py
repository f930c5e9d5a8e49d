"""What the two should understand alike after each part: 3 outputs, 8 outputs and 4 (R108-R123)."""

import attrs
import pytest

import mousekit as mk
from loose import loosely
from process.people import BEFORE, LANE, employee, leader
from process.talks import (
    IN_REVIEW,
    LAST_YEARS,
    PLAN,
    PREPARED,
    assessed,
    fold,
    planned,
)
from requirements.unit_b import (
    OWN,
    both_drafts,
    codes,
    concluded,
    is_seen,
    planned_under,
    reasons,
)

PAST = (mk.Output.PREVIOUS_AGREEMENTS, mk.Output.STRENGTHS, mk.Output.DEVELOPMENT_AREAS)
FUTURE = (
    mk.Output.GOALS,
    mk.Output.JOB_CHANGES,
    mk.Output.LEADER_SUPPORT,
    mk.Output.COMPETENCES,
    mk.Output.UNUSED_COMPETENCES,
    mk.Output.COMPETENCE_NEEDS,
    mk.Output.METHODS,
    mk.Output.IDEAS,
)
COLLABORATION = (
    mk.Output.MOTIVATION,
    mk.Output.RELATIONS,
    mk.Output.BETTER_RELATIONS,
    mk.Output.MORE_MOTIVATION,
)
STRENGTH = mk.Strength(
    text="Lane får stille forældre til at tale",
    example="mødet med Almas far i oktober, hvor han selv kom med en plan",
)
AREA = mk.DevelopmentArea(
    text="svære beskeder kommer sent",
    example="forældrene til Bo hørte først i juni, at han ikke sov",
    alternative="ringe samme uge, og aftale et møde",
)


def written(output: mk.Output, text: str) -> mk.Conversation:
    """Write down what the two understand alike about one output."""
    understood = mk.Understanding(output=output, text=text)
    return concluded(attrs.evolve(both_drafts(), understandings=(understood,)))


BARE = mk.AgreementDraft(id="a1", text=OWN.text, owner=LANE, due=OWN.due)
"""An agreement that says only what, who and when."""


def agreeing(draft: mk.AgreementDraft = BARE) -> mk.Conversation:
    """Write conclusions with nothing but one agreement."""
    return concluded(mk.Conclusions(drafts=(draft,)))


class TestLookingBack:
    """The past leaves three things that both see alike (R108-R110).

    What became of last year's agreements; what went well; what could have gone better.
    """

    @pytest.mark.req("R108")
    def test_nobody_signs_before_all_of_last_year_is_assessed(self) -> None:
        """A signature waits until each agreement of last year has been spoken of."""
        talk = fold(
            planned(),
            *PREPARED,
            mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE)),
            mk.ConclusionsDrafted(conclusions=PLAN, **leader(BEFORE)),
        )

        signature = mk.ConclusionsSigned(digest=PLAN.digest, **employee(BEFORE))
        silent = [dict(one.params) for one in talk.blockers(signature) if one.code == "MK507"]

        assert silent == [{"agreement": draft.id} for draft in LAST_YEARS.drafts]
        assert "MK507" not in reasons(fold(planned(), *IN_REVIEW), signature)

    @pytest.mark.req("R108")
    def test_an_assessment_says_what_came_of_it_and_who_does_what_now(self) -> None:
        """Effect, reason, next step and the person are kept for each agreement of last year."""
        assessment = mk.PreviousAssessment(
            agreement="p2",
            decided=mk.AssessedAs.ADJUSTED,
            effect="en samtale gik godt",
            why_not="kun én blev holdt",
            next_step="to til inden sommer",
            who=LANE,
        )
        told = mk.PreviousAgreementAssessed(assessment=assessment, **employee(BEFORE))
        talk = fold(planned(), *PREPARED, mk.ConversationStarted(**leader(BEFORE)), told)

        assert talk.assessments == (assessment,)

    @pytest.mark.req("R108")
    def test_an_agreement_is_not_dropped_without_a_reason(self) -> None:
        """Who drops an agreement of last year says why it was not done."""
        with pytest.raises(mk.InvalidValueError, match="the reason why it is dropped"):
            mk.PreviousAssessment(agreement="p1", decided=mk.AssessedAs.DROPPED)

    @pytest.mark.req("R108")
    def test_the_output_is_reached_when_the_last_one_is_assessed(self) -> None:
        """Last year counts as understood alike once every agreement of it is assessed."""
        held = (*PREPARED, mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE)))
        one = fold(planned(), *held, assessed("p1", mk.AssessedAs.DONE))
        both = fold(one, assessed("p2", mk.AssessedAs.CARRIED))

        assert is_seen(mk.Output.PREVIOUS_AGREEMENTS, one) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.PREVIOUS_AGREEMENTS, both) is mk.Seen.YES

    @pytest.mark.req("R109")
    def test_a_strength_is_signed_with_its_example(self) -> None:
        """A strength counts when it is written, and its example is part of what both sign."""
        plan = attrs.evolve(both_drafts(), strengths=(STRENGTH,))
        without = attrs.evolve(plan, strengths=(attrs.evolve(STRENGTH, example=None),))

        assert is_seen(mk.Output.STRENGTHS, concluded()) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.STRENGTHS, concluded(plan)) is mk.Seen.YES
        assert plan.digest != without.digest

    @pytest.mark.req("R110")
    @pytest.mark.parametrize(
        "less", [attrs.evolve(AREA, example=None), attrs.evolve(AREA, alternative=None)]
    )
    def test_a_development_area_is_signed_with_situation_and_alternative(
        self, less: mk.DevelopmentArea
    ) -> None:
        """The situation, and what could have been done, are part of what both sign."""
        plan = attrs.evolve(both_drafts(), development_areas=(AREA,))
        without = attrs.evolve(plan, development_areas=(less,))

        assert is_seen(mk.Output.DEVELOPMENT_AREAS, concluded()) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.DEVELOPMENT_AREAS, concluded(plan)) is mk.Seen.YES
        assert plan.digest != without.digest


class TestLookingAhead:
    """Present and future leave eight things that both see alike (R111-R118)."""

    @pytest.mark.req("R111")
    def test_a_result_is_a_goal_until_the_next_conversation(self) -> None:
        """There is a goal for the year as soon as an agreement is about a result."""
        result = attrs.evolve(BARE, kind=mk.AgreementKind.RESULT)

        assert is_seen(mk.Output.GOALS, agreeing()) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.GOALS, agreeing(result)) is mk.Seen.YES

    @pytest.mark.req("R112")
    def test_changes_in_the_job_are_written_down(self) -> None:
        """Changes of tasks count as talked about when they are written, and a blank is nothing."""
        blank = written(mk.Output.JOB_CHANGES, " ")
        talk = written(mk.Output.JOB_CHANGES, "fra august er Lane to dage i vuggestuen")

        assert is_seen(mk.Output.JOB_CHANGES, blank) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.JOB_CHANGES, talk) is mk.Seen.YES

    @pytest.mark.req("R113")
    def test_a_plan_in_which_the_leader_does_nothing_is_remarked_on(self) -> None:
        """Where the leader owns no agreement, that is said; one promise is enough."""
        alone = concluded(mk.Conclusions(drafts=(OWN,)))

        assert "MK304" in codes(mk.check(alone))
        assert "MK304" not in codes(mk.check(concluded()))
        assert is_seen(mk.Output.LEADER_SUPPORT, alone) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.LEADER_SUPPORT, concluded()) is mk.Seen.YES

    @pytest.mark.req("R114")
    def test_both_levels_of_a_competence_come_to_the_table(self) -> None:
        """What the job asks and what is there now follow the need into the conversation."""
        need = mk.CompetenceNeed(id="n9", text="it i stuen", required_level=4, current_level=2)
        known = planned_under(needs=(need,)).brief.needs

        assert [(one.required_level, one.current_level) for one in known][-1] == (4, 2)

    @pytest.mark.req("R114")
    def test_a_comparison_is_for_the_two_to_write(self) -> None:
        """Levels alone are no shared understanding: the comparison is there once it is written."""
        talk = written(mk.Output.COMPETENCES, "kan mere it, end stillingen beder om")

        assert is_seen(mk.Output.COMPETENCES, concluded()) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.COMPETENCES, talk) is mk.Seen.YES

    @pytest.mark.req("R115")
    def test_competences_that_lie_idle_are_asked_for(self) -> None:
        """What somebody can do and does not use is an output of its own."""
        talk = written(mk.Output.UNUSED_COMPETENCES, "taler tyrkisk; kan tolke ved opstart")

        assert is_seen(mk.Output.UNUSED_COMPETENCES, concluded()) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.UNUSED_COMPETENCES, talk) is mk.Seen.YES

    @pytest.mark.req("R116")
    def test_a_need_is_taken_up_by_an_agreement(self) -> None:
        """A competence need counts when an agreement links to one of the year's needs."""
        of_this_year = attrs.evolve(BARE, need="n1")
        of_no_year = attrs.evolve(BARE, need="n404")

        assert is_seen(mk.Output.COMPETENCE_NEEDS, agreeing(of_no_year)) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.COMPETENCE_NEEDS, agreeing(of_this_year)) is mk.Seen.YES

    @pytest.mark.req("R117")
    def test_it_is_said_how_it_will_be_learned(self) -> None:
        """A way to learn counts when an agreement names its method."""
        mentor = agreeing(attrs.evolve(BARE, method=mk.LearningMethod.MENTOR))

        assert is_seen(mk.Output.METHODS, agreeing()) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.METHODS, mentor) is mk.Seen.YES

    @pytest.mark.req("R118")
    @pytest.mark.parametrize("kind", list(mk.IdeaKind))
    def test_an_idea_for_the_workplace_counts_also_as_a_barrier(self, kind: mk.IdeaKind) -> None:
        """An idea, a possibility and a barrier all count as something for the workplace."""
        idea = mk.Idea(id="i1", kind=kind, text="overlevering på gåben", goal="g1")
        talk = concluded().apply(mk.IdeaRaised(idea=idea, **employee(BEFORE)))

        assert is_seen(mk.Output.IDEAS, concluded()) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.IDEAS, talk) is mk.Seen.YES


class TestWorkingTogether:
    """Collaboration and wellbeing leave four things that both see alike (R119-R122)."""

    @pytest.mark.req("R119")
    def test_what_motivates_is_for_the_two(self) -> None:
        """What matters for motivation is written between the two, and shown to nobody else."""
        text = "ro om morgenen og tid til børnene"
        before, talk = concluded(), written(mk.Output.MOTIVATION, text)
        drafted = mk.ConclusionsDrafted(conclusions=talk.conclusions or PLAN, **leader(BEFORE))

        assert is_seen(mk.Output.MOTIVATION, before) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.MOTIVATION, talk) is mk.Seen.YES
        assert text not in repr(talk)
        assert mk.cycle_facts(before, drafted, talk) == ()

    @pytest.mark.req("R120")
    def test_how_the_work_together_goes_is_written_without_names(self) -> None:
        """The state of the collaboration is asked for, with the advice to name nobody."""
        talk = written(mk.Output.RELATIONS, "det går bedre siden efteråret")
        check = next(one for one in mk.outputs(talk) if one.about is mk.Output.RELATIONS)

        assert check.seen is mk.Seen.YES
        assert "without naming others" in check.hint("en")
        assert "uden at nævne andre" in check.hint("da")

    @pytest.mark.req("R121")
    def test_working_better_together_can_be_agreed_on(self) -> None:
        """A way to a better collaboration counts as an agreement of that kind."""
        talk = agreeing(attrs.evolve(BARE, kind=mk.AgreementKind.COLLABORATION))

        assert is_seen(mk.Output.BETTER_RELATIONS, agreeing()) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.BETTER_RELATIONS, talk) is mk.Seen.YES

    @pytest.mark.req("R122")
    def test_thriving_better_can_be_agreed_on(self) -> None:
        """What it takes to thrive counts as an agreement of that kind."""
        talk = agreeing(attrs.evolve(BARE, kind=mk.AgreementKind.WELLBEING))

        assert is_seen(mk.Output.MORE_MOTIVATION, agreeing()) is mk.Seen.NOT_YET
        assert is_seen(mk.Output.MORE_MOTIVATION, talk) is mk.Seen.YES


class TestAllFifteen:
    """Fifteen things make a checklist for the two, and no mark (R123)."""

    @pytest.mark.req("R123")
    def test_there_are_fifteen_in_the_order_of_the_parts(self) -> None:
        """Three of the past, eight of present and future, four of the work together."""
        asked = tuple(one.about for one in mk.outputs(planned()))

        assert asked == (*PAST, *FUTURE, *COLLABORATION)
        assert (len(PAST), len(FUTURE), len(COLLABORATION)) == (3, 8, 4)

    @pytest.mark.req("R123")
    def test_what_is_seen_cannot_be_added_up(self) -> None:
        """Each answer is a word, so that a conversation gets no score."""
        with pytest.raises(TypeError):
            loosely(sum)(one.seen for one in mk.outputs(concluded()))

    @pytest.mark.req("R123")
    @pytest.mark.parametrize("lang", ["da", "en"])
    def test_each_is_a_question_with_a_cure(self, lang: str) -> None:
        """Each of the fifteen is asked in words of its own and says what helps."""
        checks = mk.outputs(planned())

        assert len({one.question(lang) for one in checks}) == 15
        assert all(one.question(lang).endswith("?") for one in checks)
        assert all(one.hint(lang) for one in checks)
