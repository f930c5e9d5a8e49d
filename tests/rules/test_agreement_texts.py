"""The rules on how an agreement is worded: when, with what reservations, how much, and by whom."""

import json
from pathlib import Path

import attrs
import pytest

from mousekit.language import count_deeds, vague_times_in
from mousekit.rules import Report, RuleSet, Severity, check_agreements, check_value
from mousekit.values.agreement import AgreementDraft

SENTENCES = json.loads(
    (Path(__file__).parent.parent / "data" / "agreement_wording.json").read_text("utf-8")
)
SEVERITIES = {
    "MK106": Severity.WARNING,
    "MK205": Severity.INFO,
    "MK206": Severity.INFO,
    "MK208": Severity.INFO,
    "MK307": Severity.INFO,
}
LABELLED = [
    pytest.param(code, lang, text, label, reason, id=f"{code}-{lang}-{text}")
    for code, labels in SENTENCES.items()
    for label, rows in labels.items()
    for lang, text, reason in rows
]


def check(code: str, text: str, lang: str | None = None) -> Report:
    """Check one rule on an agreement that has nothing but a text."""
    return check_value(AgreementDraft(text=text), rules=RuleSet(select=(code,)), lang=lang)


class TestSentences:
    """R142, R162, R163, X116: clear, few, plain, and somebody's."""

    @pytest.mark.parametrize(("code", "lang", "text", "label", "reason"), LABELLED)
    def test_sentences_are_labelled_right(
        self, code: str, lang: str, text: str, label: str, reason: str
    ) -> None:
        """Each labelled sentence is found or left alone, told its language or not."""
        expected = [(code, ("text",), SEVERITIES[code])] if label == "fires" else []
        for told in (lang, None):
            report = check(code, text, told)
            found = [(one.code, one.path, one.severity) for one in report.findings]
            assert found == expected, reason

    @pytest.mark.parametrize("code", SENTENCES)
    @pytest.mark.parametrize("label", ["fires", "silent"])
    def test_both_languages_are_labelled(self, code: str, label: str) -> None:
        """Three sentences or more of each label in each language, none twice."""
        rows = SENTENCES[code][label]

        assert len({text for _, text, _ in rows}) == len(rows)
        assert min(sum(row[0] == lang for row in rows) for lang in ("da", "en")) >= 3


class TestWords:
    """What a hint names is our lexicon's word, never what somebody wrote."""

    @pytest.mark.parametrize(
        ("code", "text", "words"),
        [
            ("MK205", "Vi SES Jævnligt om sagen og Ofte", "jævnligt, ofte"),
            ("MK206", "Maybe we paint it, IF  POSSIBLE", "maybe, if possible"),
            ("MK208", "Skabe Synergi og være Proaktive", "synergi, proaktive"),
        ],
    )
    def test_words_are_told(self, code: str, text: str, words: str) -> None:
        """The words are listed as the lexicon spells them, and shown in both languages."""
        (finding,) = check(code, text).findings

        assert finding.params == (("words", words),)
        assert f"»{words}«" in finding.hint("da")
        assert f"“{words}”" in finding.hint("en")

    def test_both_lexicons_where_the_language_is_unknown(self) -> None:
        """A text that could be either language is searched for the words of both."""
        assert vague_times_in("asap / snarest") == ("snarest", "asap")


class TestCompoundAgreement:
    """X094: a plan helps with one thing, and not with six."""

    def test_says_how_many(self) -> None:
        """The number of actions is told, in message and hint."""
        (finding,) = check("MK106", "Book the hall. Send the invoices. Hire a cook.").findings

        assert finding.params == (("count", 3),)
        assert "3" in finding.message("da")
        assert "3" in finding.hint("en")

    @pytest.mark.parametrize(("text", "count"), [("", 1), ("Male gangen", 1), ("Ro", 1)])
    def test_one_is_the_least(self, text: str, count: int) -> None:
        """A text without any deed is one action too, for there is nothing to split."""
        assert count_deeds(text, "da") == count


class TestDuplicateAgreement:
    """R162: a few agreements, and each of them once."""

    def found(self, *texts: str) -> list[tuple[tuple[str | int, ...], object]]:
        """Return path and params of what is found in a list of texts."""
        drafts = [AgreementDraft(text=text) for text in texts]
        report = check_agreements(drafts, rules=RuleSet(select=("MK107",)))
        assert {one.severity for one in report.findings} <= {Severity.WARNING}
        return [(one.path, dict(one.params)) for one in report.findings]

    def test_same_words(self) -> None:
        """Order, letter case, punctuation and how a letter is stored make no difference."""
        texts = ("Ida måler gulvet", "Gulvet maler Per", "gulvet ma\u030aler: IDA!")

        assert self.found(*texts) == [(("agreements", 2, "text"), {"number": 1})]

    def test_every_later_one(self) -> None:
        """Each repetition is found, and points at the first."""
        assert self.found("Ro", "Ida maler", "Ida maler", "ida maler.") == [
            (("agreements", 2, "text"), {"number": 2}),
            (("agreements", 3, "text"), {"number": 2}),
        ]

    @pytest.mark.parametrize(
        "texts",
        [
            (),
            ("Ida maler",),
            ("Ida maler", "Ida maler døren"),
            ("Ida maler og maler", "Ida og maler"),
            ("", "", "TBD", "tbd"),
        ],
    )
    def test_no_repetition(self, texts: tuple[str, ...]) -> None:
        """One word more or less makes another agreement; placeholders are another fault."""
        assert self.found(*texts) == []

    def test_another_owner(self) -> None:
        """Two people may have the same task, each of them once."""
        draft = AgreementDraft(text="Ida maler", owner="ida")
        drafts = [draft, attrs.evolve(draft, owner="per"), attrs.evolve(draft, owner=" ida ")]
        report = check_agreements(drafts, rules=RuleSet(select=("MK107",)))

        assert [one.path for one in report.findings] == [("agreements", 2, "text")]

    @pytest.mark.parametrize("person", ["x", "ida"])
    def test_nobodys(self, person: str) -> None:
        """What somebody does is not what nobody does yet."""
        drafts = [AgreementDraft(text="Ida maler"), AgreementDraft(text="Ida maler", owner=person)]

        assert check_agreements(drafts, rules=RuleSet(select=("MK107",))).codes == ()

    def test_message_names_the_first(self) -> None:
        """People count from one."""
        drafts = [AgreementDraft(text="Ida maler")] * 2
        (finding,) = check_agreements(drafts, rules=RuleSet(select=("MK107",))).findings

        assert "nummer 1" in finding.message("da")
        assert "number 1" in finding.message("en")


class TestActorlessText:
    """X116: the passive hides who acts."""

    PASSIVE = "Der skrives en vejledning"

    def paths(self, draft: AgreementDraft) -> list[tuple[str | int, ...]]:
        """Return the paths of what is found in a draft."""
        report = check_value(draft, rules=RuleSet(select=("MK307",)))
        return [one.path for one in report.findings]

    @pytest.mark.parametrize("owner", [None, "", " "])
    def test_no_owner(self, owner: str | None) -> None:
        """Where nobody owns the agreement, its text has to say who acts."""
        assert self.paths(AgreementDraft(text=self.PASSIVE, owner=owner)) == [("text",)]

    def test_in_a_list(self) -> None:
        """In a list the finding is where the text stands."""
        draft = AgreementDraft(text=self.PASSIVE, support=self.PASSIVE)
        report = check_agreements([draft], rules=RuleSet(select=("MK307",)))

        paths = [one.path for one in report.findings]
        assert paths == [("agreements", 0, "support"), ("agreements", 0, "text")]

    def test_owner(self) -> None:
        """An owner beside the text says it well enough."""
        assert self.paths(AgreementDraft(text=self.PASSIVE, owner="ida")) == []

    def test_support(self) -> None:
        """Support that nobody gives is found, unless a supporter is named."""
        draft = AgreementDraft(text="Ida maler gangen", owner="ida", support=self.PASSIVE)

        assert self.paths(draft) == [("support",)]
        assert self.paths(attrs.evolve(draft, supporters=("bo",))) == []
        assert self.paths(attrs.evolve(draft, support="Bo skriver en vejledning")) == []
        assert self.paths(attrs.evolve(draft, support="")) == []
