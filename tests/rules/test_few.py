"""The rules on few: how much is asked, and for how many purposes."""

import pytest

import mousekit as mk
from mousekit.rules import Report, check_value
from rules.helpers import check_things, found, messages, only, params

QUESTION = mk.Question(text="Hvad vil du helst lære?")


def form(count: int, *purposes: mk.PurposeTag) -> mk.QuestionForm:
    """Make a form with so many questions."""
    return mk.QuestionForm(id="mus", questions=(QUESTION,) * count, purposes=purposes)


class TestTooManyCentralQuestions:
    """R058: steer the talk: have a purpose and perhaps three central questions."""

    @pytest.mark.req("R058")
    @pytest.mark.req("D08")
    @pytest.mark.parametrize(("count", "is_found"), [(0, False), (3, False), (4, True)])
    def test_more_than_three(self, count: int, is_found: bool) -> None:  # noqa: FBT001
        """Three central questions are fine, a fourth is a warning on the whole list."""
        questions = mk.QuestionList(items=(QUESTION,) * count)
        report = check_things("MK104", [questions])

        expected = [("MK104", ("things", 0), mk.Severity.WARNING)] if is_found else []
        assert found(report) == expected

    def test_says_how_many(self) -> None:
        """The message has both numbers, in both languages."""
        report = check_things("MK104", [mk.QuestionList(items=(QUESTION,) * 5)])

        assert params(report) == {"count": 5, "fine": 3}
        assert messages(report) == (
            "Året har 5 centrale spørgsmål; 3 er nok.",
            "The year has 5 central questions; 3 would do.",
        )

    def test_policy_decides(self) -> None:
        """The limit is the policy's."""
        policy = mk.Policy(forms=mk.FormPolicy(central_questions=1))
        questions = mk.QuestionList(items=(QUESTION,) * 2)

        assert check_things("MK104", [questions], policy=policy).codes == ("MK104",)


class TestOversizedQuestionForm:
    """R032: forms of up to 140 questions have been seen; that is the worst one can do."""

    @pytest.mark.req("R032")
    @pytest.mark.req("D08")
    @pytest.mark.parametrize(
        ("count", "severity"),
        [
            (12, None),
            (25, None),
            (26, mk.Severity.WARNING),
            (40, mk.Severity.WARNING),
            (41, mk.Severity.ERROR),
            (140, mk.Severity.ERROR),
        ],
    )
    def test_graded_by_number(self, count: int, severity: mk.Severity | None) -> None:
        """Twenty-five questions are fine, forty too many, and 140 refused."""
        report = check_value(form(count), rules=only("MK105"))

        assert found(report) == ([("MK105", ("questions",), severity)] if severity else [])

    def test_says_how_many(self) -> None:
        """The message has both numbers, in both languages."""
        report = check_value(form(60), rules=only("MK105"))

        assert params(report) == {"count": 60, "fine": 25}
        assert messages(report)[0] == "Skemaet har 60 spørgsmål; flere end 25 er for mange."
        assert messages(report)[1] == "The form has 60 questions; more than 25 are too many."

    def test_policy_decides(self) -> None:
        """The limits are the policy's."""
        policy = mk.Policy(forms=mk.FormPolicy(questions=2, many_questions=3))
        report = check_value(form(4), policy=policy, rules=only("MK105"))

        assert found(report) == [("MK105", ("questions",), mk.Severity.ERROR)]


class TestClutteredPurpose:
    """R031: everything is parked in MUS, and it becomes a mess."""

    @pytest.mark.req("R031")
    def test_four_purposes(self) -> None:
        """A form for a fourth purpose is a warning."""
        report = check_value(form(3, *list(mk.PurposeTag)[:4]), rules=only("MK108"))

        assert found(report) == [("MK108", ("purposes",), mk.Severity.WARNING)]
        assert params(report) == {"count": 4, "fine": 3}
        assert messages(report)[0].startswith("Skemaet skal bruges til 4 forskellige ting")
        assert messages(report)[1].startswith("The form is used for 4 different things")

    @pytest.mark.req("R012")
    def test_three_purposes(self) -> None:
        """Three are fine, also where one is named twice."""
        few = list(mk.PurposeTag)[:3]

        assert check_value(form(3, *few, few[0]), rules=only("MK108")) == Report()

    def test_policy_decides(self) -> None:
        """The limit is the policy's."""
        policy = mk.Policy(forms=mk.FormPolicy(purposes=1))
        two = form(3, *list(mk.PurposeTag)[:2])

        assert check_value(two, policy=policy, rules=only("MK108")).codes == ("MK108",)
