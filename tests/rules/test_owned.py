"""The rules on owned: influence, mandate, and who helps afterwards."""

import attrs
import pytest

import mousekit as mk
from mousekit.rules import CheckContext, Report, check_agreements, check_value
from rules.helpers import DRAFT, found, messages, only, params

LEADERS = attrs.evolve(DRAFT, proposed_by=mk.ProposedBy.LEADER)
OWN = attrs.evolve(DRAFT, proposed_by=mk.ProposedBy.EMPLOYEE)
JOINT = attrs.evolve(DRAFT, proposed_by=mk.ProposedBy.JOINT)
COURSE = attrs.evolve(DRAFT, method=mk.LearningMethod.COURSE)
COURSES = [
    mk.LearningMethod.COURSE,
    mk.LearningMethod.CONFERENCE,
    mk.LearningMethod.E_LEARNING,
    mk.LearningMethod.FORMAL_EDUCATION,
]


class TestEmployeeWithoutInfluence:
    """R161: the plan is dead if the employee had no influence."""

    @pytest.mark.req("R161")
    @pytest.mark.req("D22")
    def test_all_are_the_leaders(self) -> None:
        """Where the leader has proposed everything, the list has a warning."""
        report = check_agreements([LEADERS, LEADERS], rules=only("MK305"))

        assert found(report) == [("MK305", ("agreements",), mk.Severity.WARNING)]
        assert params(report) == {"count": 0, "least": 1}
        assert messages(report) == (
            "Af aftalerne kommer 0 fra medarbejderen; der bør være mindst 1.",
            "Of the agreements, 0 came from the employee; there should be at least 1.",
        )

    @pytest.mark.parametrize("other", [OWN, JOINT, DRAFT])
    def test_one_is_enough(self, other: mk.AgreementDraft) -> None:
        """One of the employee, of both, or of nobody knows whom, is enough."""
        assert check_agreements([LEADERS, other], rules=only("MK305")) == Report()

    def test_nothing_agreed(self) -> None:
        """An empty list is left to MK102."""
        assert check_agreements([], rules=only("MK305")) == Report()

    @pytest.mark.parametrize(
        ("drafts", "codes"), [([OWN, LEADERS], ("MK305",)), ([OWN], ()), ([OWN, OWN], ())]
    )
    def test_policy_decides(self, drafts: list[mk.AgreementDraft], codes: tuple[str, ...]) -> None:
        """The policy says how many, and never asks for more than there are."""
        policy = mk.Policy(agreements=mk.AgreementPolicy(from_employee=2))

        assert check_agreements(drafts, policy=policy, rules=only("MK305")).codes == codes


class TestBeyondMandate:
    """R082: leaders clarify beforehand what they may decide on training and development."""

    @pytest.mark.req("R082")
    def test_method(self) -> None:
        """A method that the leader may not promise is an error."""
        context = CheckContext(mandate=mk.Mandate(methods=(mk.LearningMethod.MENTOR,)))
        report = check_value(COURSE, context=context, rules=only("MK306"))

        assert found(report) == [("MK306", ("method",), mk.Severity.ERROR)]
        assert params(report) == {"case": "method"}
        assert messages(report) == (
            "Den måde at lære på ligger uden for, hvad lederen kan love.",
            "This way of learning is not one that the leader may promise.",
        )

    @pytest.mark.req("R082")
    @pytest.mark.parametrize(
        "text",
        [
            "Ida tager kurset til 12.000 kr.",
            "Ida tager kurset (kr. 8.001,00)",
            "Ida takes the course for DKK 8,001",
            "Ida tager kurset, 8001,- i alt",
            "Ida tager kurset til kr.8001",
            "Ida tager kurset til 25 tkr",
            "Ida tager kurset til 20 t.kr.",
            "Ida tager kurset for 25 tusind kroner",
            "Ida tager uddannelsen for 1,5 mio. kr.",
            "Ida tager kurset for 9.000 danske kroner",
            "Ida tager i 2027 kurset; 900 kroner i bøger og 9 500 kr. i gebyr",
        ],
    )
    def test_amount(self, text: str) -> None:
        """An amount of kroner above the limit is an error, however it is written."""
        context = CheckContext(mandate=mk.Mandate(max_amount=8000))
        report = check_value(attrs.evolve(COURSE, text=text), context=context, rules=only("MK306"))

        assert found(report) == [("MK306", ("text",), mk.Severity.ERROR)]
        assert params(report) == {"case": "amount", "most": 8000}
        assert "8000 kr." in messages(report)[0]
        assert "8000 kroner" in messages(report)[1]

    @pytest.mark.parametrize(
        "text",
        [
            "Ida tager kurset til 8.000 kr.",
            "Ida tager kurset til 8.000,95 kr.",
            "Ida tager kurset i 2027 til 900 kr.",
            "Ida læser 12000 sider før kurset",
            "Ida tager kurset",
        ],
    )
    def test_within_the_amount(self, text: str) -> None:
        """An amount up to the limit is fine, and so is a number that is no amount."""
        context = CheckContext(mandate=mk.Mandate(max_amount=8000))
        draft = attrs.evolve(COURSE, text=text)

        assert check_value(draft, context=context, rules=only("MK306")) == Report()

    @pytest.mark.parametrize(("text", "amount"), [("25 t. kr.", 25_000), ("3 mio. kr.", 3_000_000)])
    def test_to_the_krone(self, text: str, amount: int) -> None:
        """Thousands and millions are counted to the krone."""
        draft = attrs.evolve(COURSE, text=f"Ida tager kurset til {text}")
        found_with = [
            check_value(
                draft,
                context=CheckContext(mandate=mk.Mandate(max_amount=most)),
                rules=only("MK306"),
            ).codes
            for most in (amount - 1, amount)
        ]

        assert found_with == [("MK306",), ()]

    def test_nothing_may_be_spent(self) -> None:
        """A course without an amount is within a mandate of nothing."""
        context = CheckContext(mandate=mk.Mandate(max_amount=0))

        assert check_value(COURSE, context=context, rules=only("MK306")) == Report()

    def test_amount_in_a_list(self) -> None:
        """In a list the finding is where the amount stands."""
        context = CheckContext(mandate=mk.Mandate(max_amount=8000))
        draft = attrs.evolve(COURSE, text="Kurset koster 9.000 kr.")
        report = mk.check_agreements([COURSE, draft], context=context, rules=only("MK306"))

        assert [finding.path for finding in report.findings] == [("agreements", 1, "text")]

    def test_amount_that_nobody_learns_for(self) -> None:
        """Where nothing is learned, an amount may be the result that is wanted."""
        context = CheckContext(mandate=mk.Mandate(max_amount=8000))
        draft = attrs.evolve(DRAFT, text="Ida sælger for 90.000 kr. i maj")

        assert check_value(draft, context=context, rules=only("MK306")) == Report()

    def test_waits_for_approval(self) -> None:
        """What is marked as waiting for approval promises nothing."""
        mandate = mk.Mandate(methods=(mk.LearningMethod.MENTOR,), max_amount=1)
        draft = attrs.evolve(COURSE, text="Kurset til 9.000 kr.", needs_approval=True)

        report = check_value(draft, context=CheckContext(mandate=mandate), rules=only("MK306"))
        assert report == Report()

    @pytest.mark.parametrize(
        "mandate",
        [mk.Mandate(), mk.Mandate(max_days=1), mk.Mandate(methods=(mk.LearningMethod.COURSE,))],
    )
    def test_within_the_mandate(self, mandate: mk.Mandate) -> None:
        """A mandate without limits, or with this method, lets the course through."""
        context = CheckContext(mandate=mandate)

        assert check_value(COURSE, context=context, rules=only("MK306")) == Report()

    def test_unknown_mandate(self) -> None:
        """Without a mandate it is said that nothing was checked."""
        assert check_value(COURSE, rules=only("MK306")) == Report(not_checked=("MK306",))

    def test_long_texts_take_linear_time(self) -> None:
        """A text of digits, dots and spaces only is read once."""
        context = CheckContext(mandate=mk.Mandate(max_amount=10**9))
        hostile = ("1 1.1,1" * 40_000, "9" * 200_000, "kr. " * 60_000, "123 " * 60_000)

        for text in hostile:
            draft = attrs.evolve(COURSE, text=text)
            assert check_value(draft, context=context, rules=only("MK306")) == Report()


class TestUnsupportedTransfer:
    """R126: new competence requires that the community is prepared to do things otherwise."""

    @pytest.mark.req("R126")
    @pytest.mark.parametrize("method", COURSES)
    def test_alone_with_it(self, method: mk.LearningMethod) -> None:
        """Whatever is taught away from work needs a colleague or something to practise on."""
        report = check_value(attrs.evolve(DRAFT, method=method), rules=only("MK308"))

        assert found(report) == [("MK308", ("practice",), mk.Severity.WARNING)]
        assert messages(report)[0].startswith("Der står ikke, hvem der hjælper bagefter")
        assert messages(report)[1].startswith("It does not say who will help afterwards")

    @pytest.mark.req("R127")
    def test_practice(self) -> None:
        """Tasks to practise on are enough."""
        draft = attrs.evolve(COURSE, practice="to egne samtaler i maj")

        assert check_value(draft, rules=only("MK308")) == Report()

    @pytest.mark.req("R128")
    @pytest.mark.parametrize(
        "draft",
        [
            attrs.evolve(COURSE, supporters=("ulla",)),
            attrs.evolve(COURSE, support="Ulla sidder med"),
        ],
    )
    def test_colleague(self, draft: mk.AgreementDraft) -> None:
        """A colleague who helps is enough, named or described."""
        assert check_value(draft, rules=only("MK308")) == Report()

    def test_blank_fields(self) -> None:
        """What is blank helps nobody."""
        draft = attrs.evolve(COURSE, practice=" ", support="", supporters=(" ",))

        assert check_value(draft, rules=only("MK308")).codes == ("MK308",)

    @pytest.mark.parametrize("method", [None, *(m for m in mk.LearningMethod if m not in COURSES)])
    def test_learned_at_work(self, method: mk.LearningMethod | None) -> None:
        """What is learned at work has its practice in it."""
        assert check_value(attrs.evolve(DRAFT, method=method), rules=only("MK308")) == Report()


def test_blanks_around_an_owner_change_nothing() -> None:
    """Initials of one letter are a person, and an id that is a party's is no group."""
    initials = attrs.evolve(DRAFT, owner=" mm ")
    party = attrs.evolve(DRAFT, owner=" team ")
    known = CheckContext(employee="team", leader="mm")

    assert check_value(initials, rules=only("MK301")) == Report()
    assert check_value(party, context=known, rules=only("MK302")) == Report()
    assert check_value(party, rules=only("MK302")).codes == ("MK302",)
