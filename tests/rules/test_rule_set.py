"""What a workplace adds to the rules: its own words and its own texts."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mousekit.errors import InvalidValueError
from mousekit.language import find
from mousekit.rules import (
    CheckContext,
    Given,
    Hit,
    Report,
    Rule,
    RuleSet,
    RuleText,
    Severity,
    all_rules,
    check_agreements,
    check_value,
)
from mousekit.rules.texts import LANGUAGES, params_of
from mousekit.values.agreement import AgreementDraft
from mousekit.values.talk import Invitation

DRAFT = AgreementDraft(
    text="Ravn retter tegningerne til skuret",
    owner="ravn",
    due=date(2027, 4, 9),
    sign_of_success="smeden spørger ikke om mål",
    need="n1",
)
TAKERS = [rule.code for rule in all_rules() if rule.takes_words]
OTHERS = [rule.code for rule in all_rules() if not rule.takes_words]


def slogans(invitation: Invitation, given: Given) -> Iterator[Hit]:
    """Find the slogans of a workplace in an invitation."""
    for word in find(given.words_for("HUS1"), invitation.purpose or ""):
        yield Hit(path=(*given.path, "purpose"), params=(("word", word),))


SLOGANS = Rule(
    code="HUS1",
    name="slogan-in-invitation",
    severity=Severity.INFO,
    subject=(Invitation,),
    function=slogans,
    takes_words=True,
    texts=(RuleText(lang="da", message="Her står »{word}«."),),
)


def found(report: Report) -> list[tuple[str, dict[str, str | int]]]:
    """Return code and params of every finding."""
    return [(one.code, dict(one.params)) for one in report.findings]


class TestWords:
    """A caller's own words stand beside those of the lexicon."""

    @pytest.mark.parametrize("code", ["MK205", "MK206", "MK208"])
    def test_words_that_are_found(self, code: str) -> None:
        """A word of a workplace is found in a text, and named as the workplace spells it."""
        draft = attrs.evolve(DRAFT, text="Ravn skriver en liste, NÅR DET BLÆSER")
        rules = RuleSet(select=(code,), words=((code, ("Når det blæser",)),))

        assert check_value(draft, rules=RuleSet(select=(code,))) == Report()
        assert found(check_value(draft, rules=rules)) == [(code, {"words": "Når det blæser"})]

    def test_vague_word(self) -> None:
        """A vague word of a workplace is weighed, and named as the workplace spells it."""
        draft = attrs.evolve(DRAFT, text="Ravn tager ja-hatten på")
        rules = RuleSet(select=("MK201",), words=(("MK201", ("Ja-hatten",)),))

        assert check_value(draft, rules=RuleSet(select=("MK201",))) == Report()
        assert found(check_value(draft, rules=rules)) == [
            ("MK201", {"case": "words", "words": "Ja-hatten"})
        ]

    @pytest.mark.parametrize("text", ["Afventer Kbh.", "afventer kbh", "(AFVENTER KBH)"])
    def test_placeholder(self, text: str) -> None:
        """What a workplace writes to fill a field is a placeholder as a whole field."""
        draft = attrs.evolve(DRAFT, support=text)
        rules = RuleSet(select=("MK207",), words=(("MK207", ("afventer kbh.",)),))

        assert [one.path for one in check_value(draft, rules=rules).findings] == [("support",)]
        assert check_value(draft, rules=RuleSet(select=("MK207",))) == Report()

    def test_placeholder_inside_a_text(self) -> None:
        """A text that says more than the filling word is no placeholder."""
        draft = attrs.evolve(DRAFT, support="afventer kbh. til uge 9")
        rules = RuleSet(select=("MK207",), words=(("MK207", ("afventer kbh.",)),))

        assert check_value(draft, rules=rules) == Report()

    def test_collective_owner(self) -> None:
        """A group of a workplace owns nothing, and is not taken for a third person as well."""
        draft = attrs.evolve(DRAFT, owner="Nordgangen")
        context = CheckContext(employee="ravn", leader="bo")
        rules = RuleSet(select=("MK302", "MK303"), words=(("MK302", ("nordgangen",)),))

        assert found(check_value(draft, context=context, rules=rules)) == [
            ("MK302", {"word": "nordgangen"})
        ]

    def test_party_with_the_name_of_a_group(self) -> None:
        """The id of a party is never taken for a word, a caller's own neither."""
        context = CheckContext(employee="ravn", leader="bo")
        rules = RuleSet(select=("MK302",), words=(("MK302", ("ravn",)),))

        assert check_value(DRAFT, context=context, rules=rules) == Report()

    def test_rule_of_their_own(self) -> None:
        """A caller's own rule can take words like the others, and gets its own alone."""
        invitation = Invitation(meets_on=date(2027, 3, 1), purpose="Vi skaber værdi sammen")
        words = (("HUS1", ("skaber værdi",)), ("MK201", ("sammen",)))
        rules = RuleSet(select=("HUS1",), extra=(SLOGANS,), words=words)
        report = check_value(invitation, rules=rules)

        assert [one.message("da") for one in report.findings] == ["Her står »skaber værdi«."]

    def test_words_of_one_rule_alone(self) -> None:
        """Words for one rule say nothing to another."""
        draft = attrs.evolve(DRAFT, owner="nordgangen")
        rules = RuleSet(select=("MK302",), words=(("MK207", ("nordgangen",)),))

        assert check_value(draft, rules=rules) == Report()

    @pytest.mark.parametrize("code", TAKERS)
    def test_rules_that_take_words_do_something_with_them(self, code: str) -> None:
        """A rule that says that it takes words finds one that stands everywhere."""
        drafts = [attrs.evolve(DRAFT, text="Qvorp", owner="qvorp", support="qvorp")]
        plain, own = (
            check_agreements(drafts, rules=rules)
            for rules in (
                RuleSet(select=(code,)),
                RuleSet(select=(code,), words=((code, ("qvorp",)),)),
            )
        )

        assert plain != own

    @pytest.mark.parametrize("code", [*OTHERS, "MK2", "MK999", "HUS1"])
    def test_rule_that_reads_no_words(self, code: str) -> None:
        """Words for a rule that reads none would be lost, and are refused with those that do."""
        with pytest.raises(InvalidValueError) as caught:
            RuleSet(words=((code, ("tovholder",)),))

        assert caught.value.path == ("words", 0, 0)
        assert caught.value.expected == f"one of: {', '.join(TAKERS)}"

    def test_code_twice(self) -> None:
        """The words of one rule stand together."""
        with pytest.raises(InvalidValueError, match=r"words\[1\]\[0\].*each code once$"):
            RuleSet(words=(("MK201", ("a",)), ("MK201", ("b",))))

    @pytest.mark.parametrize("word", ["", " ", "\u200b", "x" * 81])
    def test_word_that_finds_nothing(self, word: str) -> None:
        """A blank word is refused, and so is one that is a text."""
        with pytest.raises(InvalidValueError, match="1 to 80 characters, not blank") as caught:
            RuleSet(words=(("MK201", ("a", word)),))

        assert caught.value.path == ("words", 0, 1, 1)

    def test_longest_word(self) -> None:
        """A word of 80 characters is taken, and found."""
        word = "yq" * 40
        rules = RuleSet(select=("MK201",), words=(("MK201", (word,)),))

        assert check_value(attrs.evolve(DRAFT, text=word), rules=rules).codes == ("MK201",)

    @pytest.mark.parametrize("words", ["tovholder", (("MK201", "tovholder"),), (("MK201",),)])
    def test_text_for_words(self, words: object) -> None:
        """One text where several words are meant is refused, not taken letter by letter."""
        make = cast("Callable[..., RuleSet]", RuleSet)

        with pytest.raises(InvalidValueError, match="expected a tuple"):
            make(words=words)

    @given(st.lists(st.text(max_size=80), max_size=5), st.text(max_size=40))
    def test_any_words_can_be_searched(self, words: list[str], text: str) -> None:
        """Words with signs that mean something in a pattern are words, and break no check."""
        own = tuple(word for word in words if find((word,), word))
        rules = RuleSet(words=tuple((code, own) for code in TAKERS))
        report = check_value(AgreementDraft(text=text, owner=text), rules=rules)

        assert all(report.text(lang) for lang in LANGUAGES)

    def test_a_ladder_of_words(self) -> None:
        """Words that each go on where the one before ends are searched like any others."""
        ladder = tuple("y" * length for length in range(1, 81))
        rules = RuleSet(select=("MK201",), words=(("MK201", ladder),))
        draft = attrs.evolve(DRAFT, text=f"Ravn {ladder[40]}")

        assert found(check_value(draft, rules=rules)) == [
            ("MK201", {"case": "words", "words": ladder[40]})
        ]


OWN_TEXT = RuleText(lang="da", message="Sæt en dato på.", hint="Brug tavlens kalender.")


class TestTexts:
    """A caller's own texts are shown in place of mousekit's."""

    UNDATED = attrs.evolve(DRAFT, due=None)

    def test_shown(self) -> None:
        """A finding says what the workplace wants it to say."""
        rules = RuleSet(texts=(("MK203", OWN_TEXT),))
        (finding,) = check_value(self.UNDATED, rules=rules).findings

        assert finding.message("da") == "Sæt en dato på."
        assert finding.hint("da") == "Brug tavlens kalender."

    def test_other_language(self) -> None:
        """A language for which the workplace has no text keeps mousekit's."""
        rules = RuleSet(texts=(("MK203", OWN_TEXT),))
        (plain,) = check_value(self.UNDATED).findings
        (finding,) = check_value(self.UNDATED, rules=rules).findings

        assert finding.message("en") == plain.message("en")
        assert finding.hint("en") == plain.hint("en")

    def test_both_languages(self) -> None:
        """Each language can have its text."""
        english = RuleText(lang="en", message="Name the day.")
        rules = RuleSet(texts=(("MK203", OWN_TEXT), ("MK203", english)))
        (finding,) = check_value(self.UNDATED, rules=rules).findings

        assert [finding.message(lang) for lang in LANGUAGES] == ["Sæt en dato på.", "Name the day."]
        assert finding.hint("en") == ""

    def test_params(self) -> None:
        """The params of the rule are filled in."""
        text = RuleText(lang="en", message="{word} is not a person")
        rules = RuleSet(select=("MK302",), texts=(("MK302", text),))
        (finding,) = check_value(attrs.evolve(DRAFT, owner="Everyone"), rules=rules).findings

        assert finding.message("en") == "everyone is not a person"

    def test_other_rules_keep_theirs(self) -> None:
        """A text for one rule is not another's."""
        draft = attrs.evolve(self.UNDATED, owner=None)
        report = check_value(draft, rules=RuleSet(texts=(("MK203", OWN_TEXT),)))

        assert [(one.code, one.texts) for one in report.findings if one.texts] == [
            ("MK203", (OWN_TEXT,))
        ]
        assert report.codes == ("MK203", "MK301")

    @pytest.mark.parametrize("code", ["MK2", "HUS1"])
    def test_unknown_code(self, code: str) -> None:
        """Texts are for whole codes of mousekit; a rule of one's own brings its own."""
        with pytest.raises(InvalidValueError, match="one of: MK101, MK102") as caught:
            RuleSet(extra=(SLOGANS,), texts=((code, OWN_TEXT),))

        assert caught.value.path == ("texts", 0, 0)

    def test_two_texts(self) -> None:
        """Two texts for one rule in one language are refused."""
        with pytest.raises(InvalidValueError, match="one text for each code and lang") as caught:
            RuleSet(texts=(("MK203", OWN_TEXT), ("MK202", OWN_TEXT), ("MK203", OWN_TEXT)))

        assert caught.value.path == ("texts", 2, 0)

    @pytest.mark.parametrize(
        ("code", "template", "known"),
        [
            ("MK203", "{day}", "it has none"),
            ("MK302", "{word} {worth}", "word"),
            ("MK201", "{case}", "words"),
        ],
    )
    @pytest.mark.parametrize("part", ["message", "hint"])
    def test_param_that_does_not_come(
        self, part: str, code: str, template: str, known: str
    ) -> None:
        """A text with a param that the rule does not give is refused with those that it does."""
        text = attrs.evolve(OWN_TEXT, **{part: template})

        with pytest.raises(InvalidValueError) as caught:
            RuleSet(texts=((code, text),))

        assert caught.value.path == ("texts", 0, 1)
        assert caught.value.expected == f"a param of {code}: {known}"

    def test_params_are_listed(self) -> None:
        """Where a rule has several params, all are named, with a comma between."""
        text = RuleText(lang="da", message="{day}")

        with pytest.raises(InvalidValueError) as caught:
            RuleSet(texts=(("MK101", text),))

        assert caught.value.expected == "a param of MK101: count, fine"

    def test_params_of_all_cases(self) -> None:
        """The params of a rule are those of all its wordings, each once and sorted."""
        assert params_of("MK101") == ("count", "fine")
        assert params_of("MK201") == ("words",)
        assert params_of("MK999") == ()


def test_value() -> None:
    """A rule set with words and texts can be compared and hashed."""
    one, other = (
        RuleSet(words=(("MK201", ("a",)),), texts=(("MK203", OWN_TEXT),)) for _ in range(2)
    )

    assert one == other
    assert len({one, other}) == 1


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_rules_say_that_they_take_words(rule: Rule) -> None:
    """A rule takes words exactly if its documentation offers them as an option."""
    options = (rule.function.__doc__ or "").partition("Options:")[2]

    assert rule.takes_words == ("`RuleSet.words`" in options)
