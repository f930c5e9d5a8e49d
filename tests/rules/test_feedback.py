"""The rules on feedback: what was observed, labels, what points forward, and closed doors."""

from datetime import date

import attrs
import pytest

from mousekit.language import judge_feedback
from mousekit.policy import AgendaPolicy, AssessmentMode, Policy
from mousekit.rules import Finding, Given, Report, RuleSet, Severity, check_agreements, check_value
from mousekit.rules.context import WrittenText
from mousekit.rules.feedback import generalisation, three_b_phrase
from mousekit.values.agreement import Agreement, AgreementDraft, AgreementState
from mousekit.values.conclusions import Conclusions
from mousekit.values.content import DevelopmentArea, Feedback, Strength

SEEN = Feedback(text="Du ringede til kunden mandag", forward="gør det igen i maj")
STRENGTH = Strength(text="Rolig", example="da pumpen gik i stå, ringede hun rundt")
AREA = DevelopmentArea(text="Overblik", example="mødet i maj", alternative="skrive en dagsorden")

blank = pytest.mark.parametrize("nothing", [None, "", "  \n"])
every_language = pytest.mark.parametrize("lang", ["da", "en"])


def only(code: str) -> RuleSet:
    """Choose one rule."""
    return RuleSet(select=(code,))


def found(report: Report) -> list[tuple[str, tuple[str | int, ...], Severity]]:
    """Return what a report found: code, path and severity."""
    return [(one.code, one.path, one.severity) for one in report.findings]


def one(report: Report) -> Finding:
    """Return the only finding of a report."""
    (finding,) = report.findings
    return finding


class TestUnexampledAssessment:
    """R109, R110: strengths and development areas with examples."""

    @pytest.mark.req("R109")
    @blank
    def test_strength_without_an_example(self, nothing: str | None) -> None:
        """A strength without an example is a warning at the example, a blank one too."""
        report = check_value(attrs.evolve(STRENGTH, example=nothing), rules=only("MK209"))

        assert found(report) == [("MK209", ("example",), Severity.WARNING)]
        assert dict(one(report).params) == {"case": "strength"}

    @pytest.mark.req("R110")
    @blank
    @pytest.mark.parametrize(("field", "case"), [("example", "area"), ("alternative",) * 2])
    def test_area_without_one_of_both(self, nothing: str | None, field: str, case: str) -> None:
        """A development area needs its situation, and what could have been done in it."""
        example, alternative = (
            nothing if name == field else getattr(AREA, name) for name in ("example", "alternative")
        )
        area = attrs.evolve(AREA, example=example, alternative=alternative)
        report = check_value(area, rules=only("MK209"))

        assert found(report) == [("MK209", (field,), Severity.WARNING)]
        assert dict(one(report).params) == {"case": case}

    @pytest.mark.parametrize("value", [STRENGTH, AREA], ids=["strength", "area"])
    def test_complete(self, value: Strength | DevelopmentArea) -> None:
        """With an example, and for an area with what could have been done, nothing is found."""
        assert check_value(value, rules=only("MK209")) == Report()

    @pytest.mark.req("D07")
    @pytest.mark.parametrize(
        ("mode", "codes"), [(AssessmentMode.NONE, ()), (AssessmentMode.QUALITATIVE, ("MK209",))]
    )
    def test_policy_decides(self, mode: AssessmentMode, codes: tuple[str, ...]) -> None:
        """Where the look back assesses nobody, no example is asked for."""
        policy = Policy(agenda=AgendaPolicy(assessment=mode))
        value = Strength(text="Rolig")

        assert check_value(value, policy=policy, rules=only("MK209")).codes == codes

    def test_in_conclusions(self) -> None:
        """In conclusions each strength and area is found where it stands."""
        conclusions = Conclusions(
            drafts=(),
            strengths=(STRENGTH, Strength(text="Rolig")),
            development_areas=(DevelopmentArea(text="Overblik", example="i maj"),),
        )
        report = check_value(conclusions, rules=only("MK209"))

        assert [finding.path for finding in report.findings] == [
            ("development_areas", 0, "alternative"),
            ("strengths", 1, "example"),
        ]


class TestGenericFeedback:
    """R144: "you do well" is a phrase, not feedback."""

    @pytest.mark.req("R144")
    @pytest.mark.parametrize("text", ["Godt arbejde", "You do well", "Bedre kommunikation", "Xyz"])
    def test_nothing_observed(self, text: str) -> None:
        """Praise, a direction or a topic alone is a warning at the text."""
        report = check_value(attrs.evolve(SEEN, text=text), rules=only("MK210"))

        assert found(report) == [("MK210", ("text",), Severity.WARNING)]

    @pytest.mark.parametrize(
        "text",
        [
            SEEN.text,
            "You rang the customer on Monday",
            "Tilføj en kildeliste",
            "Godt arbejde: du fandt fejlen",
            "",
            "  ",
        ],
    )
    def test_something_observed(self, text: str) -> None:
        """An act, a next step or praise beside an act is feedback; a blank text is not judged."""
        assert check_value(attrs.evolve(SEEN, text=text), rules=only("MK210")) == Report()

    @pytest.mark.parametrize("field", ["situation", "effect"])
    @pytest.mark.parametrize(
        ("beside", "codes"),
        [
            ("", ("MK210",)),
            ("  ", ("MK210",)),
            ("Alt gik godt", ("MK210",)),
            ("Kunden skrev under mandag", ()),
        ],
    )
    def test_what_stands_beside_the_text(
        self, field: str, beside: str, codes: tuple[str, ...]
    ) -> None:
        """Praise is feedback where the situation or the effect says what happened."""
        feedback = Feedback(text="Godt arbejde", **{field: beside})

        assert check_value(feedback, rules=only("MK210")).codes == codes

    def test_words_are_named(self) -> None:
        """The message names at most three of our words, in the language that is asked for."""
        text = "Super flot og fantastisk, virkelig godt og dejligt arbejde"
        finding = one(check_value(attrs.evolve(SEEN, text=text), rules=only("MK210")))

        assert dict(finding.params) == {"case": "words", "words": "super flot, fantastisk, godt"}
        assert "»super flot, fantastisk, godt«" in finding.message("da")
        assert "“super flot, fantastisk, godt”" in finding.message("en")

    def test_a_word_is_named_once(self) -> None:
        """A word of praise inside a phrase that is named is not named again."""
        report = check_value(attrs.evolve(SEEN, text="Good job, well done"), rules=only("MK210"))

        assert dict(one(report).params)["words"] == "good job, well done"

    def test_no_words_to_name(self) -> None:
        """Without a word of ours the message only says what is missing."""
        finding = one(check_value(attrs.evolve(SEEN, text="Xyz"), rules=only("MK210")))

        assert finding.params == (("case", "unsaid"),)
        assert finding.message("da") == "Feedbacken siger ikke, hvad der skete."
        assert finding.message("en") == "The feedback does not say what happened."

    def test_language_is_kept_to(self) -> None:
        """The words of a language count only where it is spoken, or not known."""
        feedback = Feedback(text="Ida ringede", lang="da")

        assert check_value(feedback, rules=only("MK210")).codes == ()
        assert check_value(feedback, rules=only("MK210"), lang="en").codes == ("MK210",)


class TestLabelFeedback:
    """R145: labels such as "too quiet" are useless."""

    @pytest.mark.req("R145")
    @pytest.mark.parametrize("text", ["Du er for stille", "You are too quiet", "Bo er doven"])
    def test_about_the_person(self, text: str) -> None:
        """A label is a warning at the text, and is not called generic on top."""
        report = check_value(attrs.evolve(SEEN, text=text), rules=RuleSet(select=("MK21",)))

        assert found(report) == [("MK211", ("text",), Severity.WARNING)]

    @pytest.mark.parametrize(
        "text",
        [
            "Du er for stille: på mødet i tirsdags sagde du intet, før vi spurgte",
            "You are too quiet, you said nothing at Tuesday's meeting",
            SEEN.text,
        ],
    )
    def test_beside_an_observation(self, text: str) -> None:
        """A label beside what was observed is let through."""
        assert check_value(attrs.evolve(SEEN, text=text), rules=only("MK211")) == Report()

    def test_observation_in_the_situation(self) -> None:
        """What was observed may stand in the situation."""
        feedback = Feedback(text="Du er for stille", situation="Du sagde intet før kl. 11")

        assert check_value(feedback, rules=only("MK211")) == Report()

    @every_language
    def test_wording(self, lang: str) -> None:
        """The message shows the words that were found, and does without them, too."""
        rules = only("MK211")
        named = one(check_value(Feedback(text="Bo er doven", lang="da"), rules=rules))
        unnamed = one(check_value(Feedback(text="Bo er for xyz", lang="da"), rules=rules))

        assert "doven" in named.message(lang)
        assert unnamed.params == (("case", "unsaid"),)
        assert unnamed.message(lang).endswith((" er.", " is like."))


class TestBackwardFeedback:
    """R146: feedback points forward, since the past cannot be changed."""

    @pytest.mark.req("R146")
    @blank
    def test_nothing_points_forward(self, nothing: str | None) -> None:
        """An observation alone is a warning at the field for what points forward."""
        report = check_value(attrs.evolve(SEEN, forward=nothing), rules=only("MK212"))

        assert found(report) == [("MK212", ("forward",), Severity.WARNING)]

    @pytest.mark.parametrize(
        "feedback",
        [
            SEEN,
            Feedback(text="Du kunne have ringet først"),
            Feedback(text="Add a legend to the chart"),
            Feedback(text="Du mangler en indledning"),
        ],
    )
    def test_something_points_forward(self, feedback: Feedback) -> None:
        """The field, or a next step in the text, is enough."""
        assert check_value(feedback, rules=only("MK212")) == Report()


class TestGeneralisation:
    """R137: no generalisation is accepted unasked."""

    @pytest.mark.req("R137")
    @pytest.mark.parametrize(
        ("value", "path"),
        [
            (Feedback(text="Du kommer altid for sent"), ("text",)),
            (Feedback(text="x", situation="You never listen"), ("situation",)),
            (attrs.evolve(STRENGTH, text="Alle synes, hun er rolig"), ("text",)),
            (attrs.evolve(AREA, example="Everybody knows it"), ("example",)),
        ],
    )
    def test_no_exception_left(
        self, value: Feedback | Strength | DevelopmentArea, path: tuple[str, ...]
    ) -> None:
        """Each text of feedback, a strength or an area is read, and the word is named."""
        report = check_value(value, rules=only("MK617"))

        assert found(report) == [("MK617", path, Severity.INFO)]

    def test_words_are_named(self) -> None:
        """One finding a text, with the words of ours that it holds."""
        feedback = Feedback(text="Du kommer altid for sent. Du ringer aldrig. Alle ved det.")
        finding = one(check_value(feedback, rules=only("MK617")))

        assert dict(finding.params) == {"words": "altid, aldrig, alle"}
        assert "»altid, aldrig, alle«" in finding.message("da")
        assert "“altid, aldrig, alle”" in finding.message("en")

    def test_in_conclusions(self) -> None:
        """A text in conclusions is reported once, where it stands."""
        conclusions = Conclusions(
            drafts=(), strengths=(STRENGTH, attrs.evolve(STRENGTH, text="Du er altid"))
        )
        report = check_value(conclusions, rules=only("MK617"))

        assert [finding.path for finding in report.findings] == [("strengths", 1, "text")]

    @pytest.mark.parametrize("cls", [Agreement, AgreementDraft])
    def test_agreements_are_promises(self, cls: type) -> None:
        """In an agreement "always" is a promise, and in what came of one it is none."""
        text = "Du tjekker altid listen"
        promise = WrittenText(text=text, of=cls.__name__)
        outcome = WrittenText(text=text, of=AgreementState.__name__)

        assert list(generalisation(promise, Given())) == []
        assert list(generalisation(outcome, Given()))

    def test_one_agreement(self) -> None:
        """An agreement that is checked alone is a promise, too."""
        draft = AgreementDraft(text="Du tjekker altid listen")

        assert check_value(draft, rules=only("MK617")) == Report()

    def test_list_of_agreements(self) -> None:
        """A list of agreements has no generalisations."""
        draft = AgreementDraft(text="Du tjekker altid listen", due=date(2027, 5, 1))

        assert check_agreements([draft], rules=only("MK617")) == Report()


class TestThreeBPhrase:
    """R134: do not belittle, explain away or doubt."""

    @pytest.mark.req("R134")
    @pytest.mark.parametrize(
        ("text", "kind", "phrase"),
        [
            ("Sådan har alle det", "belittle", "sådan har alle det"),
            ("Du skal forstå, at vi var få", "explain-away", "du skal forstå"),
            ("Er du sikker på det?", "doubt", "er du sikker på"),
            ("It's not that bad", "belittle", "it's not that bad"),
            ("It was only because of the rush", "explain-away", "it was only because"),
            ("Are you sure?", "doubt", "are you sure"),
        ],
    )
    def test_kinds(self, text: str, kind: str, phrase: str) -> None:
        """Each kind has its own wording, and the phrase is named."""
        report = check_value(attrs.evolve(AREA, example=text), rules=only("MK618"))

        assert found(report) == [("MK618", ("example",), Severity.INFO)]
        assert dict(one(report).params) == {"case": kind, "words": phrase}
        assert one(report).message("da").startswith(f"»{phrase}«")
        assert one(report).message("en").startswith(f"“{phrase}”")

    def test_two_in_one_text(self) -> None:
        """Each phrase is a finding of its own."""
        written = WrittenText(text="Det går nok. Er du sikker på det?")

        assert len(list(three_b_phrase(written, Given(path=("text",))))) == 2

    def test_acknowledged(self) -> None:
        """A text that lets the experience stand has no finding."""
        value = attrs.evolve(AREA, example="Jeg kan høre, at december var hård")

        assert check_value(value, rules=only("MK618")) == Report()


def test_what_stands_around_must_say_more_than_praise() -> None:
    """A situation that names a thing and is as vague as the text does not save it."""
    around = "Rigtig flot oversigt"
    alone = judge_feedback(around, "da")
    report = check_value(
        Feedback(text="Godt klaret", situation=around), rules=only("MK210"), lang="da"
    )

    assert alone.vague
    assert alone.signals
    assert report.codes == ("MK210",)


@pytest.mark.req("R137")
def test_a_few_of_the_sweeping_words_are_enough() -> None:
    """Of five words that leave no exception the first three are named."""
    text = "Du kommer altid for sent, du svarer aldrig, alle synes det, og ingen gider mere"
    finding = one(check_value(Feedback(text=text), rules=only("MK617"), lang="da"))

    assert finding.params == (("words", "altid, aldrig, alle"),)
