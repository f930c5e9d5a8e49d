"""Running the rules and reading the report: subjects, order, waivers, grades, own rules."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import cast, get_args

import attrs
import pytest

from mousekit.errors import InvalidValueError
from mousekit.policy import Policy
from mousekit.rules import (
    AgreementList,
    Checkable,
    CheckContext,
    Finding,
    Given,
    Hit,
    NotChecked,
    PreparedParties,
    RatingList,
    Report,
    Rule,
    RuleSet,
    RuleStatus,
    RuleText,
    Severity,
    WrittenText,
    all_rules,
    check_agreements,
    check_themes,
    check_value,
)
from mousekit.rules.parts import CHILDREN, TEXTS
from mousekit.values.agreement import Agreement, AgreementDraft
from mousekit.values.conclusions import Conclusions, PlannedFollowUp, Waiver
from mousekit.values.content import DevelopmentArea, Strength
from mousekit.values.people import Role
from mousekit.values.strategy import (
    CompetenceNeed,
    ElevatorSpeech,
    FocusTheme,
    Mandate,
    WantedEffect,
)
from mousekit.values.talk import Agenda, AgendaPart, ConversationPart, Question, QuestionForm

DUE = date(2027, 9, 1)
DRAFT = AgreementDraft(
    id="a1", text="Vita øver tre opstarter af pressen", owner="vita", due=DUE,
    sign_of_success="den fjerde går uden hjælp", need="n1",
)  # fmt: skip
FINDING = Finding(code="MK203", name="missing-due-date", severity=Severity.ERROR, path=("due",))
EVERY_AGREEMENT = (AgreementDraft, Agreement)


def loud(agreement: AgreementDraft, given: Given) -> Iterator[Hit]:
    """Find agreements that shout."""
    if agreement.text.isupper():
        yield Hit(path=(*given.path, "text"), params=(("letters", len(agreement.text)),))


LOUD = Rule(
    code="OWN1",
    name="loud-agreement",
    severity=Severity.INFO,
    subject=EVERY_AGREEMENT,
    function=loud,
    texts=(
        RuleText(lang="da", message="Her råbes der med {letters} tegn.", hint="Skriv med småt."),
        RuleText(lang="en", message="This shouts with {letters} letters."),
    ),
)


def seen(seen_langs: list[tuple[object, str | None]], *classes: type) -> RuleSet:
    """Return a rule set whose one rule writes down what it is given, and in which language."""

    def look(subject: object, given: Given) -> Iterator[Hit]:
        seen_langs.append((subject, given.lang))
        yield Hit(path=given.path)

    rule = Rule(
        code="SEEN", name="anything", severity=Severity.INFO, subject=classes, function=look
    )
    return RuleSet(select=("SEEN",), extra=(rule,))


class TestCheckAgreements:
    """The list of one conversation."""

    def test_takes_any_iterable(self) -> None:
        """A list, a tuple and a generator are the same to it."""
        drafts = [DRAFT, attrs.evolve(DRAFT, due=None)]

        assert check_agreements(drafts) == check_agreements(tuple(drafts))
        assert check_agreements(drafts) == check_agreements(draft for draft in drafts)

    def test_takes_signed_agreements_too(self) -> None:
        """Drafts and signed agreements may be mixed."""
        agreement = Agreement(id="a2", text="Have mere fokus på kvalitet", owner="vita", due=DUE)
        report = check_agreements([DRAFT, agreement], rules=RuleSet(ignore=("MK4",)))

        assert [finding.path[1] for finding in report.findings] == [1, 1]
        assert report.codes == ("MK201", "MK202")

    def test_empty(self) -> None:
        """None at all is a finding of its own."""
        assert check_agreements(()).codes == ("MK102",)

    @pytest.mark.parametrize(
        ("wrong", "problem"),
        [
            ("Vita øver", "for example in a list, not str"),
            (DRAFT, "for example in a list, not AgreementDraft"),
            (None, "for example in a list, not NoneType"),
            (
                [DRAFT, "Vita øver"],
                r"agreements\[1\] is str, expected AgreementDraft or Agreement",
            ),
            ({"text": "Vita øver"}, r"agreements\[0\] is str"),
        ],
    )
    def test_anything_else(self, wrong: object, problem: str) -> None:
        """What is no list of agreements is refused with what is accepted, never with its text."""
        check: Callable[..., Report] = check_agreements

        with pytest.raises(TypeError, match=problem) as caught:
            check(wrong)

        assert "Vita" not in str(caught.value)

    @pytest.mark.parametrize(
        ("name", "wrong"),
        [
            ("context", {"leader": "per"}),
            ("policy", "strict"),
            ("rules", ("MK1",)),
            ("today", datetime(2027, 1, 1)),  # noqa: DTZ001 - a wrong kind of day
            ("lang", "sv"),
        ],
    )
    def test_wrong_arguments(self, name: str, wrong: object) -> None:
        """An argument of the wrong kind is named."""
        check: Callable[..., Report] = check_agreements

        with pytest.raises(InvalidValueError) as caught:
            check([DRAFT], **{name: wrong})

        assert caught.value.path[0] == name

    def test_missing_facts_are_listed(self) -> None:
        """Rules whose facts are missing are listed, never passed in silence."""
        report = check_agreements([DRAFT])

        assert report.findings == ()
        assert {"MK303", "MK304", "MK501", "MK502", "MK507"} <= set(report.not_checked)

    def test_only_rules_that_apply_are_listed(self) -> None:
        """A rule about another kind of thing is not missing, and an ignored one neither."""
        rules = RuleSet(select=("MK2", "MK50", "MK6"), ignore=("MK502", "MK508"))

        assert check_agreements([DRAFT], rules=rules).not_checked == ("MK204", "MK501", "MK507")

    def test_all_facts_known(self) -> None:
        """With all facts nothing is left unchecked."""
        context = CheckContext(
            employee="vita",
            leader="per",
            held_on=date(2027, 2, 3),
            needs=(CompetenceNeed(id="n1", text="Køre pressen alene"),),
            mandate=Mandate(),
            follow_ups=(PlannedFollowUp(planned_on=date(2027, 5, 3)),),
            previous=(),
            assessed=(),
        )
        drafts = [DRAFT, attrs.evolve(DRAFT, owner="per")]

        assert check_agreements(drafts, context=context) == Report()


class TestLanguage:
    """The argument, else the object's own language, else it is found from the text."""

    @pytest.mark.parametrize(
        ("argument", "own", "expected"),
        [(None, None, None), (None, "da", "da"), ("en", "da", "en"), ("en", None, "en")],
    )
    def test_agreement(self, argument: str | None, own: str | None, expected: str | None) -> None:
        """The language that the caller names counts most."""
        looked: list[tuple[object, str | None]] = []
        draft = attrs.evolve(DRAFT, lang=own)

        check_agreements([draft], rules=seen(looked, AgreementDraft), lang=argument)
        check_value(draft, rules=seen(looked, AgreementDraft), lang=argument)

        assert looked == [(draft, expected), (draft, expected)]

    def test_form(self) -> None:
        """A form's language is that of its questions, unless one has its own."""
        looked: list[tuple[object, str | None]] = []
        questions = (Question(text="Hvad lærte du?"), Question(text="What next?", lang="en"))
        form = QuestionForm(id="f1", questions=questions, lang="da")

        report = check_value(form, rules=seen(looked, Question, QuestionForm))

        assert looked == [(form, "da"), (questions[0], "da"), (questions[1], "en")]
        assert [finding.path for finding in report.findings] == [
            (),
            ("questions", 0),
            ("questions", 1),
        ]

    def test_wrong_language_reads_otherwise(self) -> None:
        """The words of a language count only where it is spoken, or not known."""
        draft = attrs.evolve(DRAFT, text="Sara tidies up soon")
        rules = RuleSet(select=("MK205",))

        assert check_value(draft, rules=rules).codes == ("MK205",)
        assert check_value(draft, rules=rules, lang="da").codes == ()

    def test_an_owner_is_too_short_for_a_language(self) -> None:
        """A group is a group in either language, whatever language the agreement is in."""
        rules = RuleSet(select=("MK302",))
        draft = attrs.evolve(DRAFT, owner="everyone")

        assert check_value(draft, rules=rules, lang="da").codes == ("MK302",)


class TestCheckValue:
    """Single values, and the conclusions with all that is in them."""

    @pytest.mark.parametrize(
        "value",
        [
            Question(text="Hvad lærte du?"),
            QuestionForm(id="f1", questions=()),
            Agenda(parts=(AgendaPart(part=ConversationPart.CLOSING, minutes=5),)),
            ElevatorSpeech(text="Vi vil lære pressen at kende"),
            CompetenceNeed(id="n1", text="Køre pressen"),
        ],
        ids=lambda value: type(value).__name__,
    )
    def test_each_value_is_a_part(self, value: Question) -> None:
        """A single value is looked at as it is, at the beginning of all paths."""
        looked: list[tuple[object, str | None]] = []
        report = check_value(value, rules=seen(looked, type(value)))

        assert looked == [(value, None)]
        assert [finding.path for finding in report.findings] == [()]

    @pytest.mark.parametrize("wrong", ["Vita øver", None, [DRAFT], FINDING])
    def test_anything_else(self, wrong: object) -> None:
        """What cannot be checked is refused with all that can be, and never with its text."""
        check: Callable[..., Report] = check_value

        with pytest.raises(TypeError, match="expected one of: Agenda, Agreement, ") as caught:
            check(wrong)

        assert str(caught.value).startswith(type(wrong).__name__)
        assert "Vita" not in str(caught.value)

    def test_path_of_a_draft(self) -> None:
        """A single draft is looked at alone, without the rules on lists."""
        report = check_value(attrs.evolve(DRAFT, due=None))

        assert [finding.path for finding in report.findings] == [("due",)]
        assert "MK303" in report.not_checked
        assert not {"MK304", "MK501"} & set(report.not_checked)

    def test_conclusions(self) -> None:
        """In conclusions the agreements are checked as drafts, as a list and one by one."""
        undated = attrs.evolve(DRAFT, id="a2", owner="per", due=None)
        conclusions = Conclusions(drafts=(DRAFT, undated))
        report = check_value(conclusions)

        assert [(one.code, one.path) for one in report.findings] == [
            ("MK203", ("drafts", 1, "due")),
            ("MK501", ("follow_ups",)),
        ]
        assert {"MK303", "MK304", "MK502", "MK507"} <= set(report.not_checked)

    def test_empty_conclusions(self) -> None:
        """Conclusions without agreements are found too."""
        assert check_value(Conclusions(drafts=())).codes == ("MK102", "MK501")

    def test_own_follow_ups_count_first(self) -> None:
        """What the conclusions plan counts, whatever the context has."""
        context = CheckContext(follow_ups=(PlannedFollowUp(planned_on=DUE),))

        report = check_value(Conclusions(drafts=(DRAFT,)), context=context)
        assert "MK501" in report.codes

    @pytest.mark.parametrize(
        ("own", "expected"), [(date(2028, 2, 1), date(2028, 2, 1)), (None, date(2028, 3, 1))]
    )
    def test_own_next_day_counts_first(self, own: date | None, expected: date) -> None:
        """The date of the next conversation is that of the conclusions, else the context's."""
        days: list[date | None] = []

        def look(_agreements: AgreementList, given: Given) -> Iterator[Hit]:
            days.append(given.context.next_on)
            yield from ()

        rule = attrs.evolve(LOUD, subject=(AgreementList,), function=look)
        conclusions = Conclusions(drafts=(DRAFT,), next_on=own)
        context = CheckContext(next_on=date(2028, 3, 1))
        check_value(conclusions, context=context, rules=RuleSet(extra=(rule,)))

        assert days == [expected]

    def test_every_part_of_conclusions(self) -> None:
        """Strengths and development areas are parts, with paths of their own."""
        looked: list[tuple[object, str | None]] = []
        conclusions = Conclusions(
            drafts=(),
            strengths=(Strength(text="Rolig"),),
            development_areas=(DevelopmentArea(text="Overblik", lang="da"),),
        )
        classes = (Conclusions, Strength, DevelopmentArea)
        report = check_value(conclusions, rules=seen(looked, *classes))

        assert [finding.path for finding in report.findings] == [
            (),
            ("development_areas", 0),
            ("strengths", 0),
        ]
        assert [lang for _, lang in looked] == [None, None, "da"]

    def test_root(self) -> None:
        """Every path begins where the value stands in something larger."""
        report = check_value(
            Conclusions(drafts=(attrs.evolve(DRAFT, due=None),)), root=("talks", 3)
        )

        assert [finding.path for finding in report.findings] == [
            ("talks", 3, "drafts", 0, "due"),
            ("talks", 3, "follow_ups"),
        ]


class TestCheckThemes:
    """The themes of one year."""

    def test_paths(self) -> None:
        """The list and each theme have their place, also in something larger."""
        looked: list[tuple[object, str | None]] = []
        theme = FocusTheme(id="t1", title="Udeliv")
        report = check_themes([theme], rules=seen(looked, FocusTheme), root=("cycle",))

        assert looked == [(theme, None)]
        assert [finding.path for finding in report.findings] == [("cycle", "themes", 0)]

    def test_anything_else(self) -> None:
        """What is no theme is refused."""
        check: Callable[..., Report] = check_themes

        with pytest.raises(InvalidValueError, match=r"items\[0\].*expected a FocusTheme"):
            check(["Udeliv"])


class TestGrades:
    """Re-grading changes how grave a finding is, and nothing else."""

    def test_regraded(self) -> None:
        """A code that is re-graded has that severity, whatever the case or the policy say."""
        draft = attrs.evolve(DRAFT, due=None, need=None)
        rules = RuleSet(severities=(("MK203", Severity.INFO), ("MK401", Severity.ERROR)))

        graded = {one.code: one.severity for one in check_value(draft, rules=rules).findings}
        assert graded == {"MK203": Severity.INFO, "MK401": Severity.ERROR}


def waiver(party: Role, code: str, *path: str | int) -> Waiver:
    """Return one party's waiver."""
    return Waiver(code=code, path=path, party=party, reason="vi ved det først til maj")


class TestWaivers:
    """A finding is waived when both parties say so."""

    PATH = ("agreements", 0, "owner")

    @pytest.mark.parametrize(
        "parties",
        [(), (Role.EMPLOYEE,), (Role.LEADER, Role.LEADER)],
    )
    def test_one_is_not_enough(self, parties: tuple[Role, ...]) -> None:
        """One party alone waives nothing, however often."""
        assert not self.report(*(waiver(one, "MK303", *self.PATH) for one in parties)).ok

    def test_both(self) -> None:
        """A waived finding stays in the report and blocks nothing."""
        report = self.report(
            waiver(Role.LEADER, "MK303", *self.PATH), waiver(Role.EMPLOYEE, "MK303", *self.PATH)
        )

        assert report.ok
        assert [finding.waived for finding in report.findings] == [True]
        assert "(error, waived by both parties)" in report.text()
        assert "(fejl, fraveget af begge parter)" in report.text("da")

    @pytest.mark.parametrize(
        ("code", "path"), [("MK301", PATH), ("MK303", ("agreements", 1, "owner")), ("MK303", ())]
    )
    def test_both_mean_the_same(self, code: str, path: tuple[str | int, ...]) -> None:
        """Code and path must be those of the finding, for both."""
        assert not self.report(
            waiver(Role.LEADER, "MK303", *self.PATH), waiver(Role.EMPLOYEE, code, *path)
        ).ok

    def test_unwaivable(self) -> None:
        """What the policy keeps cannot be waived."""
        policy = Policy(unwaivable=("MK203", "MK301", "MK302", "MK303"))
        waivers = [waiver(role, "MK303", *self.PATH) for role in (Role.LEADER, Role.EMPLOYEE)]

        assert not self.report(*waivers, policy=policy).ok

    def report(self, *waivers: Waiver, policy: Policy | None = None) -> Report:
        """Check an agreement with a strange owner."""
        context = CheckContext(employee="ida", leader="per", waivers=waivers)
        rules = RuleSet(select=("MK303",))
        return check_agreements([DRAFT], context=context, rules=rules, policy=policy or Policy())


class TestOwnRules:
    """A caller's own rules are run like the others."""

    def test_finding(self) -> None:
        """A caller's own rule is found with its own texts, filled in."""
        draft = attrs.evolve(DRAFT, text="VITA ØVER TO OPSTARTER")
        rules = RuleSet(select=("OWN",), extra=(LOUD,))
        report = check_agreements([draft], rules=rules)
        (finding,) = report.findings

        assert finding.severity is Severity.INFO
        assert finding.message("da") == "Her råbes der med 22 tegn."
        assert finding.hint("da") == "Skriv med småt."
        assert finding.hint("en") == ""
        assert report.text() == (
            "agreements[0].text: OWN1 loud-agreement (advice)\n  This shouts with 22 letters."
        )

    def test_today(self) -> None:
        """A rule may ask for the day of the check, and is left out without it."""

        def overdue(agreement: Agreement, given: Given) -> Iterator[Hit]:
            if given.today is not None and agreement.due < given.today:
                yield Hit(path=(*given.path, "due"))

        rule = Rule(
            code="OWN2",
            name="late-agreement",
            severity=Severity.WARNING,
            subject=(Agreement,),
            function=overdue,
            needs=("today",),
        )
        rules = RuleSet(select=("OWN",), extra=(rule,))
        agreement = Agreement.from_draft(DRAFT)

        assert check_value(agreement, rules=rules) == Report(not_checked=("OWN2",))
        assert check_value(agreement, rules=rules, today=DUE) == Report()
        assert check_value(agreement, rules=rules, today=date.max).codes == ("OWN2",)
        assert check_value(DRAFT, rules=rules) == Report()

    def test_no_answer(self) -> None:
        """A rule that returns nothing, or yields anything but hits, is named in the error."""

        def silent(_draft: AgreementDraft, _given: Given) -> Iterator[Hit]:
            return cast("Iterator[Hit]", None)

        def chatty(_draft: AgreementDraft, _given: Given) -> Iterator[Hit]:
            return cast("Iterator[Hit]", iter(["for højt"]))

        for function, answer in ((silent, "returns NoneType"), (chatty, "yields str")):
            rules = RuleSet(select=("OWN",), extra=(attrs.evolve(LOUD, function=function),))
            with pytest.raises(TypeError, match=f"rule OWN1 must yield Hit .* {answer}"):
                check_agreements([DRAFT], rules=rules)


class TestRule:
    """A rule that cannot be used cannot be made."""

    @pytest.mark.parametrize("name", ["Loud", "loud agreement", "loud-", ""])
    def test_name(self, name: str) -> None:
        """A name is kebab-case."""
        with pytest.raises(InvalidValueError, match=r"letters and digits, joined by hyphens$"):
            attrs.evolve(LOUD, name=name)

    def test_needs(self) -> None:
        """A rule can need only what can be given."""
        with pytest.raises(
            InvalidValueError, match="expected one of: assessed, employee, "
        ) as caught:
            attrs.evolve(LOUD, needs=("leader", "weather"))

        assert caught.value.path == ("needs", 1)

    def test_function(self) -> None:
        """The function must be one."""
        make = cast("Callable[..., Rule]", Rule)

        with pytest.raises(InvalidValueError, match="function"):
            make(code="OWN1", name="loud", severity=Severity.INFO, subject=(), function="loud")

    @pytest.mark.parametrize("message", ["{", "{0}", "{a.b}", "{a!r}", "{a:>9}", "{}"])
    def test_template(self, message: str) -> None:
        """A text asks for params by plain names only."""
        with pytest.raises(InvalidValueError, match=r"params as plain names in braces$") as caught:
            RuleText(lang="da", message=message)
        # Python's own complaint of an open brace, or ours of what stands in it.
        told = str(caught.value.__cause__)
        assert message == "{" or told.startswith(
            "a param is written as a plain name in braces, not"
        )

    def test_hint_template(self) -> None:
        """A hint asks for params by plain names as well."""
        with pytest.raises(InvalidValueError, match=r"params as plain names in braces$") as caught:
            RuleText(lang="da", message="For højt.", hint="{0}")

        assert caught.value.path == ("hint",)

    @pytest.mark.parametrize("field", ["lang", "message", "hint"])
    def test_a_text_is_text(self, field: str) -> None:
        """A number where a text belongs is refused with its field."""
        given = {"lang": "da", "message": "For højt.", "hint": "", field: 5}

        with pytest.raises(InvalidValueError) as caught:
            cast("Callable[..., RuleText]", RuleText)(**given)

        assert caught.value.path == (field,)

    @pytest.mark.parametrize("message", ["", " \n"])
    def test_blank_message(self, message: str) -> None:
        """A text says something."""
        with pytest.raises(InvalidValueError) as caught:
            RuleText(lang="da", message=message)

        assert caught.value.path == ("message",)

    @pytest.mark.parametrize(
        ("change", "path"),
        [
            (lambda: attrs.evolve(LOUD, code=" "), ("code",)),
            (lambda: attrs.evolve(LOUD, since=""), ("since",)),
            (lambda: attrs.evolve(LOUD, needs=("leader", "")), ("needs", 1)),
            (lambda: attrs.evolve(LOUD, sources=("R001", " ")), ("sources", 1)),
            (lambda: attrs.evolve(FINDING, code=""), ("code",)),
            (lambda: attrs.evolve(FINDING, name=" "), ("name",)),
        ],
    )
    def test_names_of_things(
        self, change: Callable[[], object], path: tuple[str | int, ...]
    ) -> None:
        """What a rule or a finding names is not blank."""
        with pytest.raises(InvalidValueError) as caught:
            change()

        assert caught.value.path == path

    def test_a_repr_is_short(self) -> None:
        """The repr of a rule or a finding says what it is, and leaves out functions and texts."""
        for one in (LOUD, attrs.evolve(FINDING, code="OWN1", texts=LOUD.texts)):
            shown = repr(one)

            assert "OWN1" in shown
            assert "function" not in shown
            assert "texts" not in shown

    def test_a_repr_hides_what_was_written(self) -> None:
        """A text that is looked at is not in the repr of what holds it."""
        shown = repr(WrittenText(text="hemmeligt"))

        assert "hemmeligt" not in shown
        assert shown.endswith("of='')")

    def test_what_is_given_goes_down_with_the_part(self) -> None:
        """A part is looked at in the language of the whole, else in its own."""
        whole = Given(lang="en", today=DUE, root=("conclusions",), path=("conclusions",))
        part = whole.at("drafts", 1, lang="da")

        assert part == attrs.evolve(whole, path=("conclusions", "drafts", 1))
        assert Given().at("drafts", lang="da").lang == "da"

    def test_the_parties_are_those_who_are_known(self) -> None:
        """Where only one of the two is known, the other is not None."""
        known = [CheckContext(), CheckContext(employee="a"), CheckContext(employee="a", leader="b")]

        assert [Given(context=one).parties for one in known] == [(), ("a",), ("a", "b")]

    def test_what_says_nothing_is_equal(self) -> None:
        """Two answers that something was not checked are one and the same."""
        assert NotChecked() == NotChecked()
        assert len({NotChecked(), NotChecked()}) == 1

    def test_template_with_braces(self) -> None:
        """A double brace is a brace."""
        text = RuleText(lang="en", message="{{{a}}}")
        finding = attrs.evolve(FINDING, texts=(text,), params=(("a", 1),))

        assert finding.message("en") == "{1}"

    def test_language_of_a_text(self) -> None:
        """A text is Danish or English."""
        with pytest.raises(InvalidValueError, match=r"lang: 'sv', expected 'da' or 'en'$"):
            RuleText(lang="sv", message="Här")


class TestFinding:
    """What a finding says."""

    def test_both_languages(self) -> None:
        """The fault and the cure are said in both languages."""
        assert FINDING.message("da") == "Aftalen mangler en frist."
        assert FINDING.message("en") == "The agreement has no due date."
        assert FINDING.hint("da").startswith("Skriv, hvilken dag")
        assert FINDING.hint("en").startswith("Write down the day")

    @pytest.mark.parametrize("lang", ["sv", "", "DA", None])
    def test_other_languages(self, lang: str | None) -> None:
        """Another language is refused with those there are."""
        say: Callable[..., str] = FINDING.message

        with pytest.raises(InvalidValueError, match="expected 'da' or 'en'"):
            say(lang)

    def test_unhashable_language(self) -> None:
        """A language that is not even a text is refused in the same way."""
        say: Callable[..., str] = FINDING.hint

        with pytest.raises(InvalidValueError, match="expected 'da' or 'en'"):
            say(["da"])

    def test_own_rule_without_texts(self) -> None:
        """A caller's rule without texts is called by its name."""
        finding = attrs.evolve(FINDING, code="OWN1", name="loud-agreement")

        assert finding.message("da") == "loud agreement"
        assert finding.hint("da") == ""

    def test_own_rule_in_one_language(self) -> None:
        """A caller's rule that speaks one language speaks it to everybody."""
        text = RuleText(lang="da", message="For højt.", hint="Skriv med småt.")
        finding = attrs.evolve(FINDING, code="OWN1", texts=(text,))

        assert finding.message("en") == "For højt."
        assert finding.hint("en") == "Skriv med småt."

    def test_first_text_of_a_language_counts(self) -> None:
        """Where two texts of one language are given, the first one is shown."""
        texts = (RuleText(lang="en", message="One."), RuleText(lang="en", message="Two."))

        assert attrs.evolve(FINDING, code="OWN1", texts=texts).message("en") == "One."


class TestReport:
    """The report as a whole."""

    def test_order(self) -> None:
        """Findings are sorted by path and code: positions as numbers, before names."""
        paths: list[tuple[str | int, ...]] = [
            ("a", "b"),
            ("a", 10),
            ("a",),
            (),
            ("a", 9, "b"),
            (3,),
        ]
        report = Report.of(attrs.evolve(FINDING, path=path) for path in paths)

        assert [one.path for one in report.findings] == [
            (),
            (3,),
            ("a",),
            ("a", 9, "b"),
            ("a", 10),
            ("a", "b"),
        ]

    def test_same_path(self) -> None:
        """On the same path the code decides, then the order in which they were found."""
        cases: list[tuple[str, tuple[tuple[str, str | int], ...]]] = [
            ("B", (("n", "x"),)),
            ("B", (("n", 1),)),
            ("A", ()),
        ]
        findings = [attrs.evolve(FINDING, code=code, params=params) for code, params in cases]

        report = Report.of(findings)
        assert report.findings == (findings[2], findings[0], findings[1])

    def test_out_of_order(self) -> None:
        """A report that is not in order cannot be made."""
        other = attrs.evolve(FINDING, path=("a",))

        with pytest.raises(InvalidValueError, match=r"findings sorted by path, then code$"):
            Report(findings=(FINDING, other))
        with pytest.raises(InvalidValueError, match=r"sorted codes$"):
            Report(not_checked=("MK2", "MK1"))
        with pytest.raises(InvalidValueError) as caught:
            Report(not_checked=("",))
        assert caught.value.path == ("not_checked", 0)

    def test_what_was_not_checked_is_told(self) -> None:
        """Each rule that was not checked is named, with a comma between."""
        told = Report(not_checked=("MK503", "MK504")).text()

        assert told.splitlines()[-1].endswith(": MK503, MK504")

    @pytest.mark.parametrize(
        ("severity", "waived", "ok"),
        [
            (Severity.ERROR, False, False),
            (Severity.ERROR, True, True),
            (Severity.WARNING, False, True),
            (Severity.INFO, False, True),
        ],
    )
    def test_ok(self, severity: Severity, waived: bool, ok: bool) -> None:  # noqa: FBT001
        """Only an error that is not waived is not ok."""
        finding = attrs.evolve(FINDING, severity=severity, waived=waived)

        assert Report(findings=(finding,)).ok is ok

    def test_codes(self) -> None:
        """Each code is named once, sorted."""
        codes = ["MK301", "MK203", "MK301"]
        report = Report.of(attrs.evolve(FINDING, code=code) for code in codes)

        assert report.codes == ("MK203", "MK301")

    def test_text(self) -> None:
        """A finding is told in three lines: where and what, the fault, the cure."""
        report = Report.of([attrs.evolve(FINDING, path=("drafts", 2, "due"))], ["MK303"])

        assert report.text().splitlines() == [
            "drafts[2].due: MK203 missing-due-date (error)",
            "  The agreement has no due date.",
            f"  → {FINDING.hint('en')}",
            "Not checked, since facts are missing: MK303",
        ]

    def test_text_without_a_path(self) -> None:
        """A finding about the whole says so in the reader's language."""
        report = Report(findings=(attrs.evolve(FINDING, path=()),))

        assert report.text("da").startswith("(det hele): MK203")

    def test_text_of_nothing(self) -> None:
        """When there is nothing to say, that is said kindly."""
        assert Report().text() == "Everything that was checked looks good."
        assert Report().text("da") == "Alt, hvad der er tjekket, ser godt ud."

    def test_text_of_nothing_checked(self) -> None:
        """What was not checked is named also where nothing was found."""
        assert Report(not_checked=("MK606",)).text("da").splitlines() == [
            "Det, der kunne tjekkes, ser godt ud.",
            "Ikke tjekket, fordi oplysninger mangler: MK606",
        ]

    def test_text_in_another_language(self) -> None:
        """Another language is refused, also where there is nothing to say."""
        with pytest.raises(InvalidValueError, match="expected 'da' or 'en'"):
            Report().text("sv")

    def test_rows(self) -> None:
        """A row has plain values only, and both languages."""
        (row,) = check_value(attrs.evolve(DRAFT, due=None)).rows()

        assert row == {
            "path": "due",
            "code": "MK203",
            "name": "missing-due-date",
            "severity": "error",
            "waived": False,
            "message_da": FINDING.message("da"),
            "message_en": FINDING.message("en"),
            "hint_da": FINDING.hint("da"),
            "hint_en": FINDING.hint("en"),
        }
        assert {type(value) for value in row.values()} == {str, bool}


def test_severities_are_ordered() -> None:
    """Information is less than a warning, and a warning less than an error."""
    low, middle, high = Severity.INFO, Severity.WARNING, Severity.ERROR

    assert sorted([high, low, middle]) == [low, middle, high]
    assert max(low, high, middle) is high
    assert low < middle < high
    assert high > middle > low
    assert low <= low.INFO <= middle <= high
    assert high >= high.ERROR >= middle >= low
    assert not high <= middle
    assert not low < low.INFO
    assert not high > high.ERROR
    assert not low >= middle
    assert [one.rank for one in (high, middle, low)] == [0, 1, 2]


@pytest.mark.parametrize(
    "value",
    [FINDING, Report(), LOUD, LOUD.texts[0], RuleSet(), Hit(path=()), CheckContext(), Given()],
    ids=lambda value: type(value).__name__,
)
def test_values_of_the_rules_are_values(value: object) -> None:
    """What the rules room hands out is frozen, hashable, and made with names for its parts."""
    make = cast("Callable[..., object]", type(value))

    assert isinstance(hash(value), int)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        object.__getattribute__(value, "__setattr__")("code", "MK999")
    with pytest.raises(TypeError, match="positional"):
        make("MK203")


def test_status_is_stored_as_a_word() -> None:
    """The words of the statuses are part of stored documents and do not change."""
    words = ["stable", "preview", "deprecated", "removed"]

    assert [one.value for one in RuleStatus] == words


def test_rules_of_the_house_pass_the_values_by() -> None:
    """Each class that a rule takes is one that can be checked, or a part of such a one."""
    reached: set[type] = {*get_args(Checkable), *TEXTS, *CHILDREN}
    reached |= {PlannedFollowUp, PreparedParties, RatingList, WantedEffect, WrittenText}

    assert {kind for rule in all_rules() for kind in rule.subject} <= reached
