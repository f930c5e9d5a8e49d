"""The year begins in the strategy: intention, needs, themes, MOUSE and ambition (R022-R054)."""

import re
from datetime import date
from itertools import pairwise

import attrs
import pytest

import mousekit as mk
from mousekit.cards import QUESTION_CARDS, CardName, question_form
from process.cycles import (
    BIRTH,
    CANVAS,
    GOAL,
    STRATEGY,
    TALKING,
    TEAM_EFFECT,
    THEME,
    TO_CONVERSATIONS,
    TO_FOCUS,
    WINDOW,
    WRITING,
    cycle_in,
    opened,
)
from process.cycles import fold as fold_cycle
from process.people import BEFORE, LANE, METTE, employee, leader
from process.talks import PLAN, PRACTICE, born, fold, planned, signing, talk_in
from requirements.unit_a import LANGUAGES, codes, framed, lines, reviewed, says, seen, under

YES, NOT_YET = mk.Seen.YES, mk.Seen.NOT_YET
OWN = attrs.evolve(PRACTICE, carried_from=None)
YEAR = mk.plan_year(date(2026, 11, 2), window=WINDOW, conversations=4)
WHOLE_YEAR = [phase for phase in mk.Phase if phase is not mk.Phase.CANCELLED]
AFTER_STRATEGY = WHOLE_YEAR[1:-1]


def themes(count: int) -> tuple[mk.FocusTheme, ...]:
    """Make so many themes."""
    return tuple(mk.FocusTheme(id=f"t{number}", title="Overlevering") for number in range(count))


def found_with(count: int) -> list[mk.Severity]:
    """Say what is found on a year with so many themes."""
    report = mk.check(attrs.evolve(opened(), themes=themes(count)))
    return [one.severity for one in report.findings if one.code == "MK103"]


class TestTheOrderOfTheYear:
    """Plans come first, then preparing, talking, agreeing and following up, one after the other.

    Sources: R022-R024; S4.
    """

    @pytest.mark.req("R022")
    def test_a_phase_leads_to_the_next_or_one_step_back(self) -> None:
        """No phase is jumped over; the only other ways lead one step back, or out of the year."""
        for before, here, after in zip(
            [None, *WHOLE_YEAR], WHOLE_YEAR, [*WHOLE_YEAR[1:], None], strict=False
        ):
            ends = set(mk.CYCLE_TABLE[here].values())
            assert ends <= {before, here, after, mk.Phase.CANCELLED}

    @pytest.mark.req("R022")
    @pytest.mark.parametrize(("before", "here"), list(pairwise(WHOLE_YEAR)))
    def test_one_goes_back_only_by_saying_so(self, before: mk.Phase, here: mk.Phase) -> None:
        """To go back is a statement of its own, with a reason."""
        back = [event for event, end in mk.CYCLE_TABLE[here].items() if end is before]
        assert back == [mk.PhaseReopened]
        with pytest.raises(mk.InvalidValueError, match="reason"):
            mk.PhaseReopened(reason=" ", **leader())

    @pytest.mark.req("R023")
    def test_the_situation_and_the_money_come_first(self) -> None:
        """Strengths, weaknesses, opportunities, threats and budget are kept as the year's start."""
        considered = attrs.evolve(
            STRATEGY,
            situation=mk.Situation(
                strengths=("rolige voksne",),
                weaknesses=("mange vikarer",),
                opportunities=("ny legeplads",),
                threats=("færre børn",),
            ),
            budget_frame="40.000 kr. til kurser",
        )
        begun = mk.Cycle.start(BIRTH)
        adopted = begun.apply(mk.StrategyAdopted(strategy=considered, **leader(BEFORE)))
        assert mk.from_json(mk.to_json(adopted), mk.Cycle).strategy == considered
        assert mk.ConversationsOpened not in begun.allowed_events()

    @pytest.mark.req("R024")
    def test_the_frame_goes_with_each_conversation(self) -> None:
        """Intention, themes, needs and the opening words of the year are in every talk's frame."""
        brief, cycle = born().brief, opened()
        assert (brief.intention, brief.themes) == (STRATEGY.intention, (THEME,))
        assert (brief.needs, brief.elevator_speech) == (cycle.needs, cycle.elevator_speech)

    @pytest.mark.req("R024")
    def test_the_direction_is_told_in_invitation_and_introduction(self) -> None:
        """Both cards have a line on where the workplace is going, and it is the leader's to say."""
        words = ("hvor arbejdspladsen er på vej hen", "where the workplace is going")
        assert says(CardName.INVITATION, "INVITE-2", *words)
        assert says(CardName.INTRODUCTION, "I1", *words)


class TestTheIntention:
    """One must say what the conversations shall contribute here this year; else nothing begins.

    Sources: R025, R054; S0 and S3.
    """

    @pytest.mark.req("R025")
    @pytest.mark.req("R054")
    @pytest.mark.parametrize("intention", ["", " ", "\n"])
    def test_no_year_without_an_intention(self, intention: str) -> None:
        """A strategy that does not say what the talks are for is not adopted."""
        empty = attrs.evolve(STRATEGY, intention=intention)
        adopting = mk.StrategyAdopted(strategy=empty, **leader(BEFORE))
        begun = mk.Cycle.start(BIRTH)
        assert codes(begun, adopting) == ["MK407"]
        assert codes(begun, attrs.evolve(adopting, strategy=STRATEGY)) == []

    @pytest.mark.req("R025")
    @pytest.mark.req("R054")
    def test_it_cannot_be_taken_away_later(self) -> None:
        """A revised strategy has an intention too."""
        empty = attrs.evolve(STRATEGY, intention=" ")
        revising = mk.StrategyRevised(strategy=empty, reason="ny lov", **leader())
        assert codes(opened(), revising) == ["MK407"]

    @pytest.mark.req("R025")
    def test_the_way_to_the_conversations_goes_through_the_strategy(self) -> None:
        """Only by adopting a strategy is the first phase left, but for giving the year up."""
        first = mk.CYCLE_TABLE[mk.Phase.STRATEGY]
        leaving = [event for event, end in first.items() if end is not mk.Phase.STRATEGY]
        assert leaving == [mk.StrategyAdopted, mk.CycleCancelled]

    @pytest.mark.req("R053")
    def test_each_leader_has_an_intention_of_the_unit(self) -> None:
        """The leader of the unit adopts its strategy, and another unit's leader cannot."""
        own = attrs.evolve(STRATEGY, intention="Køkkenet skal tale med forældrene")
        adopting = mk.StrategyAdopted(strategy=own, **leader(BEFORE))
        year = mk.Cycle.start(BIRTH).apply(adopting)
        for fact in (*TO_FOCUS[1:], *TO_CONVERSATIONS):
            year = year.apply(fact)
        birth = mk.plan_conversation(year, id="talk-7", employee=LANE, **leader(BEFORE))
        assert (birth.brief.intention, birth.brief.leader) == (own.intention, METTE)
        with pytest.raises(mk.WrongActorError):
            mk.Cycle.start(BIRTH).apply(attrs.evolve(adopting, by="karl"))


class TestTheFunnel:
    """From the leader group to the unit, to one or two themes that the staff have heard of.

    Sources: R026-R033; S0 and S3.
    """

    @pytest.mark.req("R026")
    def test_the_leader_group_meets_first(self) -> None:
        """The leaders' meeting belongs to the first phase, and to no other."""
        where = [phase for phase, row in mk.CYCLE_TABLE.items() if mk.LeaderGroupMet in row]
        assert where == [mk.Phase.STRATEGY]
        assert YEAR.leader_group < YEAR.team_analysis

    @pytest.mark.req("R026")
    def test_aims_come_with_needs(self) -> None:
        """A year needs a goal, and a need says which goal it follows from."""
        aimless = mk.StrategyAdopted(strategy=attrs.evolve(STRATEGY, goals=()), **leader(BEFORE))
        assert codes(mk.Cycle.start(BIRTH), aimless) == ["goal-missing"]
        assert opened().needs[0].goal == GOAL.id

    @pytest.mark.req("R027")
    def test_each_leader_finds_the_needs_of_the_unit(self) -> None:
        """Needs are found by the unit's own leader, after the strategy and before the themes."""
        where = [phase for phase, row in mk.CYCLE_TABLE.items() if mk.NeedIdentified in row]
        assert where == [mk.Phase.NEEDS]
        need = mk.CompetenceNeed(id="n9", text="korte overleveringer")
        finding = mk.NeedIdentified(need=need, **leader())
        needs = cycle_in(mk.Phase.NEEDS)
        assert needs.apply(finding).needs[-1] == need
        with pytest.raises(mk.WrongActorError):
            needs.apply(attrs.evolve(finding, by="karl"))

    @pytest.mark.req("R027")
    def test_the_team_is_looked_at_between_the_two_meetings(self) -> None:
        """The year plan puts the analysis after the leader group and before the staff meeting."""
        assert YEAR.leader_group < YEAR.team_analysis < YEAR.staff_meeting

    @pytest.mark.req("R028")
    @pytest.mark.parametrize(
        ("count", "found"),
        [
            (1, []),
            (2, []),
            (3, [mk.Severity.WARNING]),
            (4, [mk.Severity.WARNING]),
            (5, [mk.Severity.ERROR]),
        ],
    )
    def test_one_or_two_themes(self, count: int, found: list[mk.Severity]) -> None:
        """One theme or two are fine, three are warned of, and five are an error."""
        assert found_with(count) == found

    @pytest.mark.req("R028")
    def test_no_theme_is_none(self) -> None:
        """A year in which no theme is chosen does not go on."""
        choosing = mk.FocusChosen(themes=(), **leader())
        assert codes(cycle_in(mk.Phase.NEEDS), choosing) == ["theme-missing"]

    @pytest.mark.req("R029")
    @pytest.mark.parametrize(
        "origin",
        ["operations", "reorganisation", "relocation", "wellbeing-survey", "process-improvement"],
    )
    def test_a_theme_says_where_it_comes_from(self, origin: str) -> None:
        """Daily work, a merger, a move, a survey or better processes: themes are found."""
        theme = attrs.evolve(THEME, origin=mk.ThemeOrigin(origin))
        chosen = cycle_in(mk.Phase.NEEDS).apply(mk.FocusChosen(themes=(theme,), **leader()))
        assert mk.to_dict(chosen.themes[0])["origin"] == origin

    @pytest.mark.req("R029")
    def test_a_theme_is_not_invented(self) -> None:
        """A theme that points at a need nobody has found is refused."""
        invented = attrs.evolve(THEME, needs=("n9",))
        choosing = mk.FocusChosen(themes=(invented,), **leader())
        assert codes(cycle_in(mk.Phase.NEEDS), choosing) == ["need-unknown"]

    @pytest.mark.req("R030")
    def test_the_staff_are_heard_before_anybody_is_invited(self) -> None:
        """Conversations open once the staff were heard, or it was said why they were not."""
        frame, opening = TO_CONVERSATIONS[1:]
        unheard = fold_cycle(mk.Cycle.start(BIRTH), *TO_FOCUS, frame)
        skipped = mk.TeamConsultationSkipped(reason="alle er nye", **leader(BEFORE))
        assert codes(unheard, opening) == ["team-not-consulted"]
        assert codes(unheard.apply(TO_CONVERSATIONS[0]), opening) == []
        assert codes(unheard.apply(skipped), opening) == []

    @pytest.mark.req("R030")
    def test_what_they_say_can_change_the_themes(self) -> None:
        """After the meeting the themes can be put otherwise, with the reason."""
        focus = cycle_in(mk.Phase.FOCUS)
        other = attrs.evolve(THEME, title="Overlevering om morgenen")
        revised = focus.apply(mk.FocusRevised(themes=(other,), reason="personalemødet", **leader()))
        assert (revised.phase, revised.themes) == (mk.Phase.FOCUS, (other,))

    @pytest.mark.req("R031")
    def test_a_form_serves_three_purposes_at_most(self) -> None:
        """How many purposes a form may mix is a number of the policy, three unless chosen."""
        assert mk.DEFAULT_POLICY.forms.purposes == 3
        with pytest.raises(mk.InvalidValueError, match="purposes: 0, expected 1 or more"):
            mk.FormPolicy(purposes=0)

    @pytest.mark.req("R031")
    def test_what_has_a_talk_of_its_own_can_be_left_out(self) -> None:
        """A workplace that does not load wellbeing onto the talk has an agenda without it."""
        off = mk.AgendaPolicy(wellbeing=mk.WellbeingPart.OFF).agenda()
        wellbeing = mk.ConversationPart.COLLABORATION_AND_WELLBEING
        assert wellbeing not in [item.part for item in off.parts]
        assert wellbeing in [item.part for item in mk.AgendaPolicy().agenda().parts]

    @pytest.mark.req("R032")
    def test_long_forms_have_two_limits(self) -> None:
        """More than 25 questions are many and more than 40 too many, fewer where one is strict."""
        for policy, limits in ((mk.DEFAULT_POLICY, (25, 40)), (mk.STRICT_POLICY, (12, 25))):
            assert (policy.forms.questions, policy.forms.many_questions) == limits
        with pytest.raises(mk.InvalidValueError, match="many_questions: 20, expected 25 or more"):
            mk.FormPolicy(questions=25, many_questions=20)

    @pytest.mark.req("R032")
    @pytest.mark.parametrize("name", sorted(set(QUESTION_CARDS) - {CardName.MOUSE_CANVAS}))
    def test_our_own_forms_are_short(self, name: CardName) -> None:
        """Each set of questions for the two fits on one page: twelve at most."""
        assert len(question_form(name, id="f2").questions) <= 12

    @pytest.mark.req("R033")
    def test_the_concrete_passes_and_the_over_ambitious_does_not(self) -> None:
        """A direction is found vague, and nine agreements are too many to come true."""
        vague = mk.AgreementDraft(text="Vi skal blive bedre til at kommunikere")
        assert "MK201" in mk.check_agreements([vague]).codes
        assert "MK201" not in mk.check_agreements([OWN]).codes
        assert "MK101" in mk.check_agreements([OWN] * 9).codes


class TestTheRedThread:
    """The aims reach the single task, and what people answer travels back.

    Sources: R034-R038; S3.
    """

    @staticmethod
    def raised(idea: mk.Idea, policy: mk.Policy = mk.DEFAULT_POLICY) -> list[str]:
        """Let the employee raise an idea, and say what blocks it."""
        live = under(policy, talk_in(mk.Stage.IN_PROGRESS))
        return codes(live, mk.IdeaRaised(idea=idea, **employee()))

    @pytest.mark.req("R034")
    @pytest.mark.req("R035")
    @pytest.mark.parametrize("kind", list(mk.IdeaKind))
    def test_the_employee_answers_to_an_aim(self, kind: mk.IdeaKind) -> None:
        """The aims come with the frame, and an idea, a possibility or a barrier answers to one."""
        live = talk_in(mk.Stage.IN_PROGRESS)
        answer = mk.Idea(id="i1", kind=kind, text="samtaler på gåben", goal=GOAL.id)
        after = live.apply(mk.IdeaRaised(idea=answer, **employee()))
        assert live.brief.needs[0].goal == GOAL.id
        assert [(one.party, one.idea.goal) for one in after.ideas] == [("employee", GOAL.id)]

    @pytest.mark.req("R035")
    @pytest.mark.req("R037")
    def test_what_comes_up_stays_until_its_author_shares_it(self) -> None:
        """An idea stays between the two unless its author names a role, and may do so."""
        idea = mk.Idea(id="i1", kind=mk.IdeaKind.BARRIER, text="for få hænder")
        shared = attrs.evolve(idea, shared_with=(mk.Role.SENIOR_LEADER,))
        nobody = mk.Policy(sharing=mk.Sharing.NOBODY)
        assert idea.shared_with == ()
        assert [self.raised(idea), self.raised(shared)] == [[], []]
        assert self.raised(idea, nobody) == []
        assert self.raised(shared, nobody) == ["sharing-off"]

    @pytest.mark.req("R036")
    @pytest.mark.parametrize("phase", AFTER_STRATEGY)
    def test_the_strategy_can_be_taken_up_all_year(self, phase: mk.Phase) -> None:
        """In every phase after the first, a revised strategy is heard, and the year goes on."""
        revised = attrs.evolve(STRATEGY, intention="Samtalerne skal styrke overleveringen")
        revising = mk.StrategyRevised(strategy=revised, reason="ny lov", **leader())
        after = cycle_in(phase).apply(revising)
        assert (after.phase, after.strategy) == (phase, revised)

    @pytest.mark.req("R036")
    def test_the_year_has_more_meetings_than_the_talk(self) -> None:
        """Leader group, analysis, staff meeting, talk and follow-ups lie on different days."""
        days = [YEAR.leader_group, YEAR.team_analysis, YEAR.staff_meeting, YEAR.effect_review]
        talk = YEAR.talks[0]
        assert len({*days, talk.day, *talk.follow_ups_by}) >= 6
        assert mk.TeamReviewHeld in cycle_in(mk.Phase.FOLLOW_UP).allowed_events()

    @pytest.mark.req("R037")
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_a_dilemma_begins_where_the_strategy_is_hard_to_follow(self, lang: str) -> None:
        """Three questions: where it is hard, what one does then, and what others may hear."""
        asked = lines(CardName.DILEMMAS, lang)
        assert list(asked) == ["DILEMMA-1", "DILEMMA-2", "DILEMMA-3"]
        assert ("svær at følge" if lang == "da" else "hard to follow") in asked["DILEMMA-1"]

    @pytest.mark.req("R037")
    def test_who_hears_of_it_is_asked(self) -> None:
        """The last question lets the employee say what is passed on."""
        assert says(CardName.DILEMMAS, "DILEMMA-3", "vil du gerne have", "would you like")

    @pytest.mark.req("R038")
    def test_a_kindergarten_from_its_aim_to_one_persons_task(self) -> None:
        """Better talks with parents are a goal, a need, a theme, and Lane's own agreement."""
        plan = attrs.evolve(PLAN, drafts=(OWN,))
        talk = fold(reviewed(plan), *signing(plan))
        (agreement,) = [state.agreement for state in talk.agreements]
        (need,) = [one for one in talk.brief.needs if one.id == agreement.need]
        (theme,) = [one for one in talk.brief.themes if need.id in one.needs]
        (goal,) = [one for one in STRATEGY.goals if one.id == need.goal]
        assert "forældre" in f"{goal.text} {need.text} {theme.title} {agreement.text}".lower()
        assert agreement.owner == LANE
        assert seen(mk.Ambition.CONTRIBUTION, talk) is YES


class TestTheAmbitiousConversation:
    """Six marks tell an ambitious conversation, and each can be seen in the facts.

    Sources: R039-R045; S3.
    """

    @pytest.mark.req("R039")
    @pytest.mark.parametrize(
        ("proposed_by", "answer"),
        [(mk.ProposedBy.EMPLOYEE, YES), (mk.ProposedBy.LEADER, NOT_YET)],
    )
    def test_between_equals(self, proposed_by: mk.ProposedBy, answer: mk.Seen) -> None:
        """Both prepared and signed, and it counts whether something was the employee's idea."""
        plan = attrs.evolve(PLAN, drafts=(attrs.evolve(OWN, proposed_by=proposed_by),))
        assert seen(mk.Ambition.EQUALS, fold(reviewed(plan), *signing(plan))) is answer

    @pytest.mark.req("R040")
    def test_expectations_are_renewed(self) -> None:
        """What the two expect is renewed when it stands in this year's conclusions."""
        renewed = mk.Expectations(of_organisation="ro", of_employee="mod", agreed="begge dele")
        with_them = reviewed(attrs.evolve(PLAN, drafts=(OWN,), expectations=renewed))
        without = reviewed(attrs.evolve(PLAN, drafts=(OWN,)))
        assert seen(mk.Ambition.EXPECTATIONS, with_them) is YES
        assert seen(mk.Ambition.EXPECTATIONS, without) is NOT_YET

    @pytest.mark.req("R041")
    @pytest.mark.parametrize(("need", "answer"), [("n1", YES), (None, NOT_YET)])
    def test_a_larger_context(self, need: str | None, answer: mk.Seen) -> None:
        """The task is seen in a larger whole when it takes up a need of the unit."""
        talk = reviewed(attrs.evolve(PLAN, drafts=(attrs.evolve(OWN, need=need),)))
        assert seen(mk.Ambition.LARGER_CONTEXT, talk) is answer

    @pytest.mark.req("R042")
    @pytest.mark.req("R045")
    @pytest.mark.parametrize(("owner", "answer"), [(LANE, YES), (METTE, NOT_YET)])
    def test_the_employees_own_part(self, owner: str, answer: mk.Seen) -> None:
        """One's own learning is part of the whole when one answers for something with a goal."""
        talk = reviewed(attrs.evolve(PLAN, drafts=(attrs.evolve(OWN, owner=owner),)))
        assert seen(mk.Ambition.CONTRIBUTION, talk) is answer

    @pytest.mark.req("R043")
    def test_learning_is_put_in_order(self) -> None:
        """Needs that the unit has put in order have their places in the conversation."""
        needs = cycle_in(mk.Phase.NEEDS)
        order = mk.NeedsPrioritised(order=(WRITING.id, TALKING.id), **leader())
        ordered = needs.apply(order).needs
        talk = reviewed(
            attrs.evolve(PLAN, drafts=(OWN, attrs.evolve(OWN, id="a2", need=WRITING.id)))
        )
        assert [(need.id, need.priority) for need in ordered] == [("n2", 1), ("n1", 2)]
        assert seen(mk.Ambition.PRIORITIES, talk) is NOT_YET
        with_order = framed(talk, attrs.evolve(talk.brief, needs=ordered))
        assert seen(mk.Ambition.PRIORITIES, with_order) is YES

    @pytest.mark.req("R044")
    @pytest.mark.parametrize(
        ("output", "answer"), [(mk.Output.COMPETENCES, YES), (mk.Output.IDEAS, NOT_YET)]
    )
    def test_knowledge_is_kept_current(self, output: mk.Output, answer: mk.Seen) -> None:
        """Skills are current when what is there was looked at beside what is needed."""
        looked_at = mk.Understanding(output=output, text="kan to af de tre")
        talk = reviewed(attrs.evolve(PLAN, drafts=(OWN,), understandings=(looked_at,)))
        assert seen(mk.Ambition.UP_TO_DATE, talk) is answer

    @pytest.mark.req("R045")
    def test_how_useful_it_was_is_said_freely(self) -> None:
        """Usefulness is a number from one to five, and a plan is signed without it."""
        for usefulness in (0, 6):
            with pytest.raises(mk.InvalidValueError, match="1 to 5"):
                mk.ConversationRating(usefulness=usefulness)
        plan = attrs.evolve(PLAN, drafts=(OWN,))
        signed = fold(reviewed(plan), *signing(plan))
        assert (signed.ratings, signed.stage) == ((), mk.Stage.SIGNED)


class TestMouse:
    """MOUSE adds the organisation and the effect, and asks the workplace 14 questions about itself.

    Sources: R046-R052; S3.
    """

    @pytest.mark.req("R046")
    def test_wanted_effects_are_looked_at_before_the_year_closes(self) -> None:
        """A wanted effect is evaluated, or it is said why not, before the year is closed."""
        season = fold_cycle(
            cycle_in(mk.Phase.CONVERSATIONS),
            mk.FollowUpStarted(**leader()),
            mk.EffectReviewStarted(**leader()),
        )
        closing = mk.CycleClosed(**leader())
        evaluated = mk.EffectEvaluated(evaluation=TEAM_EFFECT, **leader())
        skipped = mk.EffectEvaluationSkipped(
            level=mk.EffectLevel.TEAM, reason="måles i 2028", **leader()
        )
        assert codes(season, closing) == ["effect-not-evaluated"]
        assert codes(season.apply(evaluated), closing) == []
        assert codes(season.apply(skipped), closing) == []

    @pytest.mark.req("R046")
    def test_organisation_and_effect_are_asked_about_from_the_start(self) -> None:
        """The canvas spells MOUSE, and it can be answered with the very first strategy."""
        assert "".join(dict.fromkeys(one[0] for one in mk.CanvasQuestion)) == "MOUSE"
        adopting = mk.StrategyAdopted(strategy=STRATEGY, **leader(BEFORE))
        adopted = mk.Cycle.start(BIRTH).apply(adopting).strategy
        assert adopted is not None
        assert adopted.canvas == CANVAS

    @pytest.mark.parametrize(
        ("letter", "count", "danish", "english"),
        [
            pytest.param("M", 3, "den enkelte", "each person", marks=pytest.mark.req("R047")),
            pytest.param("O", 2, "strategi", "strategy", marks=pytest.mark.req("R048")),
            pytest.param("U", 3, "udvikling", "development", marks=pytest.mark.req("R049")),
            pytest.param("S", 3, "samtale", "conversation", marks=pytest.mark.req("R050")),
            pytest.param("E", 3, "virke", "worked", marks=pytest.mark.req("R051")),
        ],
    )
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_each_letter_has_its_questions(
        self, lang: str, letter: str, count: int, danish: str, english: str
    ) -> None:
        """Three on the employee, two on the organisation, three each on the other three letters."""
        asked = lines(CardName.MOUSE_CANVAS, lang)
        own = {key: text for key, text in asked.items() if key.startswith(letter)}
        assert list(own) == [f"{letter}{number}" for number in range(1, count + 1)]
        assert (danish if lang == "da" else english) in " ".join(own.values()).lower()

    @pytest.mark.req("R047")
    @pytest.mark.req("R048")
    @pytest.mark.req("R049")
    @pytest.mark.req("R050")
    @pytest.mark.req("R051")
    @pytest.mark.parametrize("question", list(mk.CanvasQuestion))
    def test_a_question_is_answered_once(self, question: mk.CanvasQuestion) -> None:
        """Each of the 14 questions has one answer in the canvas, and it is kept."""
        answer = mk.CanvasAnswer(question=question, text="vi hjælper hinanden")
        canvas = mk.MouseCanvas(answers=(answer,))
        assert mk.from_json(mk.to_json(canvas), mk.MouseCanvas) == canvas
        with pytest.raises(mk.InvalidValueError, match="each question once"):
            mk.MouseCanvas(answers=(answer, answer))

    @pytest.mark.req("R051")
    def test_an_effect_has_a_level_an_indicator_and_a_day(self) -> None:
        """An effect is wanted at one of four levels, with what shows it and a day to look."""
        effect = mk.WantedEffect(
            level=mk.EffectLevel.DEPARTMENT,
            text="færre klager",
            indicator="antal klager i kvartalet",
            review_on=date(2027, 12, 1),
        )
        assert mk.from_json(mk.to_json(effect), mk.WantedEffect) == effect
        assert set(mk.EffectLevel) == {"individual", "team", "department", "organisation"}

    @pytest.mark.req("R051")
    def test_the_individual_effect_belongs_to_the_conversation(self) -> None:
        """The unit evaluates the other three levels, and the two evaluate their own."""
        own = mk.EffectEvaluation(level=mk.EffectLevel.INDIVIDUAL, seen="roligere samtaler")
        with pytest.raises(mk.InvalidValueError, match="team, department or organisation"):
            mk.EffectEvaluated(evaluation=own, **leader())
        stated = mk.IndividualEffectEvaluated(evaluation=own, **employee())
        assert talk_in(mk.Stage.SIGNED).apply(stated).effects == (own,)

    @pytest.mark.req("R052")
    def test_the_canvas_is_the_organisations(self) -> None:
        """It stands in the strategy, and a conversation does not even take it along."""
        assert opened().strategy == STRATEGY
        assert STRATEGY.canvas == CANVAS
        assert "canvas" not in mk.to_json(planned())

    @pytest.mark.req("R052")
    def test_it_holds_nothing_personal(self) -> None:
        """An answer and a wanted effect have no field in which a person could be named."""
        canvas = attrs.evolve(
            CANVAS, answers=(mk.CanvasAnswer(question=mk.CanvasQuestion.M1, text="ro"),)
        )
        stored = mk.to_json(canvas)
        keys = set(re.findall(r'"(\w+)":', stored))
        assert keys <= {
            "schema",
            "kind",
            "answers",
            "question",
            "text",
            "wanted_effects",
            "level",
            "indicator",
            "review_on",
        }
