"""The rules on linked: needs serve goals, have a way, and are taken up; effect is thought of."""

import attrs
import pytest

import mousekit as mk
from mousekit.rules import CheckContext, Report, check_agreements, check_value
from rules.helpers import DRAFT, found, messages, only, params

GOAL = mk.StrategicGoal(id="g1", text="To kan køre pressen")
NEED = mk.CompetenceNeed(
    id="n1", text="Køre pressen", goal="g1", methods=(mk.LearningMethod.MENTOR,)
)
STRATEGY = mk.Strategy(intention="To kan køre pressen.", goals=(GOAL,))
COURSE = attrs.evolve(DRAFT, method=mk.LearningMethod.COURSE)
MENTOR = attrs.evolve(DRAFT, method=mk.LearningMethod.MENTOR)


class TestNeedWithoutGoal:
    """R011: the starting point is what the organisation must become able to do."""

    @pytest.mark.req("R011")
    @pytest.mark.req("R026")
    def test_missing(self) -> None:
        """A need that serves no goal is a warning."""
        report = check_value(attrs.evolve(NEED, goal=None), rules=only("MK402"))

        assert found(report) == [("MK402", ("goal",), mk.Severity.WARNING)]
        assert params(report) == {"case": "missing"}
        assert messages(report) == (
            "Behovet er ikke knyttet til et mål.",
            "The need is not linked to a goal.",
        )

    def test_unknown(self) -> None:
        """A goal that is not one of the year's is named by its id."""
        report = check_value(NEED, context=CheckContext(goals=()), rules=only("MK402"))

        assert params(report) == {"case": "unknown", "goal": "g1"}
        assert "målet g1" in messages(report)[0]
        assert "the goal g1" in messages(report)[1]

    def test_linked(self) -> None:
        """A goal of the year is fine."""
        context = CheckContext(goals=(GOAL,))

        assert check_value(NEED, context=context, rules=only("MK402")) == Report()

    def test_not_known(self) -> None:
        """Where the goals of the year are not known, nobody can say whether it is one of them."""
        assert check_value(NEED, rules=only("MK402")) == Report(not_checked=("MK402",))


class TestNeedWithoutMethod:
    """R117: how the competences are developed or procured."""

    @pytest.mark.req("R117")
    def test_no_way(self) -> None:
        """A need without a method is a warning."""
        report = check_value(attrs.evolve(NEED, methods=()), rules=only("MK403"))

        assert found(report) == [("MK403", ("methods",), mk.Severity.WARNING)]
        assert messages(report) == (
            "Der står ikke, hvordan behovet kan dækkes.",
            "It does not say how the need can be met.",
        )

    def test_one_way(self) -> None:
        """One method is enough."""
        assert check_value(NEED, rules=only("MK403")) == Report()


class TestCourseOnlyPlan:
    """R124: competence development is not the same as courses."""

    @pytest.mark.req("R124")
    def test_courses_only(self) -> None:
        """Where all that is learned is learned on a course, the list has a warning."""
        other = attrs.evolve(DRAFT, method=mk.LearningMethod.E_LEARNING)
        report = check_agreements([COURSE, DRAFT, other], rules=only("MK404"))

        assert found(report) == [("MK404", ("agreements",), mk.Severity.WARNING)]
        assert params(report) == {"count": 2}
        assert messages(report)[0].endswith("peger på et kursus (2).")
        assert messages(report)[1].endswith("point to a course (2).")

    @pytest.mark.parametrize("drafts", [[COURSE, MENTOR], [MENTOR], [DRAFT], []])
    def test_something_else(self, drafts: list[mk.AgreementDraft]) -> None:
        """One thing learned at work is enough, and where nothing is learned there is no fault."""
        assert check_agreements(drafts, rules=only("MK404")) == Report()


class TestUnmetNeed:
    """R011: what the unit must become able to do is taken up by somebody."""

    @pytest.mark.req("R011")
    def test_nobody(self) -> None:
        """A need that no agreement of the year takes up is a warning that names it."""
        context = CheckContext(taken_up=("n2",))
        report = check_value(NEED, context=context, rules=only("MK405"))

        assert found(report) == [("MK405", (), mk.Severity.WARNING)]
        assert params(report) == {"need": "n1"}
        assert messages(report) == (
            "Ingen aftale tager behovet n1 op.",
            "No agreement takes up the need n1.",
        )

    def test_somebody(self) -> None:
        """One agreement is enough."""
        context = CheckContext(taken_up=("n2", "n1"))

        assert check_value(NEED, context=context, rules=only("MK405")) == Report()

    def test_one_conversation_is_not_the_year(self) -> None:
        """An agreement list is never blamed for the needs that other people take up."""
        context = CheckContext(needs=(NEED, attrs.evolve(NEED, id="n2")))

        assert check_agreements([DRAFT], context=context, rules=only("MK405")) == Report()

    def test_unknown(self) -> None:
        """Where the agreements of the year are not known it is said that nothing was checked."""
        assert check_value(NEED, rules=only("MK405")) == Report(not_checked=("MK405",))


class TestGoalWithoutNeed:
    """R026: strategic aims, and the competence needs that follow."""

    @pytest.mark.req("R026")
    def test_one_is_left(self) -> None:
        """A goal that no need serves is an information at that goal."""
        goals = (GOAL, mk.StrategicGoal(id="g2", text="To nye kunder"))
        strategy = attrs.evolve(STRATEGY, goals=goals)
        report = check_value(strategy, context=CheckContext(needs=(NEED,)), rules=only("MK406"))

        assert found(report) == [("MK406", ("goals", 1), mk.Severity.INFO)]
        assert params(report) == {"goal": "g2"}
        assert "målet g2" in messages(report)[0]
        assert "the goal g2" in messages(report)[1]

    def test_all_are_served(self) -> None:
        """A goal that a need serves is fine."""
        context = CheckContext(needs=(NEED,))

        assert check_value(STRATEGY, context=context, rules=only("MK406")) == Report()

    def test_unknown(self) -> None:
        """Where the needs are not known it is said that nothing was checked."""
        assert check_value(STRATEGY, rules=only("MK406")) == Report(not_checked=("MK406",))


def canvas(question: mk.CanvasQuestion, text: str) -> mk.MouseCanvas:
    """Make a canvas with one answer."""
    return mk.MouseCanvas(answers=(mk.CanvasAnswer(question=question, text=text),))


class TestMissingEffect:
    """R046: effect must be thought in from the start."""

    @pytest.mark.req("R046")
    @pytest.mark.parametrize(
        "answers",
        [
            None,
            mk.MouseCanvas(),
            *(
                canvas(question, "Hos os")
                for question in mk.CanvasQuestion
                if not question.name.startswith("E")
            ),
            canvas(mk.CanvasQuestion.E2, " "),
        ],
    )
    def test_not_answered(self, answers: mk.MouseCanvas | None) -> None:
        """Without a canvas, or with one whose E is open, the strategy has a warning."""
        report = check_value(attrs.evolve(STRATEGY, canvas=answers), rules=only("MK408"))

        assert found(report) == [("MK408", ("canvas",), mk.Severity.WARNING)]
        assert messages(report) == (
            "Der står ikke, hvilken effekt I ønsker jer.",
            "It does not say what effect you want.",
        )

    @pytest.mark.req("R051")
    @pytest.mark.parametrize(
        "answers",
        [
            canvas(mk.CanvasQuestion.E1, "Fire kan køre pressen"),
            canvas(mk.CanvasQuestion.E2, "Hele holdet"),
            canvas(mk.CanvasQuestion.E3, "Vi ser efter i december"),
            mk.MouseCanvas(
                wanted_effects=(mk.WantedEffect(level=mk.EffectLevel.TEAM, text="Fire kan det"),)
            ),
        ],
    )
    def test_answered(self, answers: mk.MouseCanvas) -> None:
        """One answer on effect, or one wanted effect, is enough."""
        strategy = attrs.evolve(STRATEGY, canvas=answers)

        assert check_value(strategy, rules=only("MK408")) == Report()
