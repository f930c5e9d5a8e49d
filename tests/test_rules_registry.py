"""The registry keeps its promises: codes, names, documentation and sources of every rule."""

import inspect
import re
from collections.abc import Callable
from typing import cast

import attrs
import pytest

from mousekit.errors import InvalidValueError
from mousekit.policy import Policy
from mousekit.rules import Rule, RuleSet, RuleStatus, Severity, all_rules, explain
from mousekit.rules.context import CheckContext
from mousekit.values.talk import Invitation

HEADINGS = ["What it does", "Why it is bad", "Example", "Use instead", "Options", "Sources"]
CODES = [rule.code for rule in all_rules()]

OWN = Rule(
    code="OWN1",
    name="rooms-without-windows",
    severity=Severity.INFO,
    subject=(Invitation,),
    function=lambda _invitation, _given: (),
)

every_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)


def sections(rule: Rule) -> dict[str, str]:
    """Return the parts of a rule's docstring by heading."""
    text = inspect.getdoc(rule.function)
    assert text is not None
    parts = re.split(r"^([A-Z][a-z ]+):$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], (part.strip() for part in parts[2::2]), strict=True))


def test_codes_are_unique_and_sorted() -> None:
    """No code stands twice, and the list is in the order of the codes."""
    assert sorted(set(CODES)) == CODES


def test_names_and_functions_are_unique() -> None:
    """No two rules share a name or a function."""
    assert len({rule.name for rule in all_rules()}) == len(CODES)
    assert len({rule.function for rule in all_rules()}) == len(CODES)


def test_the_rules_of_the_first_release() -> None:
    """These rules exist, and a code that was once given away stays in the list for ever."""
    first = "101 102 103 201 202 203 207 301 302 303 304 401 407 501 502 507 606 608 612"

    assert {f"MK{number}" for number in first.split()} <= set(CODES)


@every_rule
def test_code_has_the_house_form(rule: Rule) -> None:
    """A code is MK, the digit of its group and two more digits."""
    assert re.fullmatch(r"MK[1-6]\d\d", rule.code)


@every_rule
def test_name_reads_as_what_is_allowed(rule: Rule) -> None:
    """A name is one to four words of kebab-case, a thing that one could allow, not a demand."""
    assert re.fullmatch(r"[a-z]+(-[a-z]+){0,3}", rule.name)
    assert not {"must", "should", "require", "check", "allow"} & set(rule.name.split("-"))


@every_rule
def test_function_is_in_the_module_of_its_group(rule: Rule) -> None:
    """The first digit of a code says in which module its function stands."""
    groups = {
        "1": {"few"},
        "2": {"concrete", "feedback"},
        "3": {"owned"},
        "4": {"linked"},
        "5": {"followed_up"},
        "6": {"feedback", "questions", "talk"},
    }

    room, _, module = getattr(rule.function, "__module__", "").rpartition(".")
    assert room == "mousekit.rules"
    assert module in groups[rule.code[2]]


@every_rule
def test_docstring_has_all_headings(rule: Rule) -> None:
    """The documentation of a rule has the six parts in their order, none of them empty."""
    parts = sections(rule)

    assert list(parts) == HEADINGS
    assert all(parts.values())


@every_rule
def test_docstring_names_the_sources(rule: Rule) -> None:
    """Registry and documentation name the same sources, each a known kind of id."""
    assert sections(rule)["Sources"] == ", ".join(rule.sources) + "."
    assert all(re.fullmatch(r"R\d{3}|X\d{3}|D\d{2}", source) for source in rule.sources)


@every_rule
def test_docstring_names_the_options(rule: Rule) -> None:
    """The parts of the policy that a rule reads are its documented options, and they exist."""
    function = rule.function
    assert inspect.isfunction(function)
    read = set(re.findall(r"given\.policy\.(\w+)", inspect.getsource(function)))
    told = set(re.findall(r"`Policy\.(\w+)`", sections(rule)["Options"]))

    assert read == told - {"unwaivable"}
    assert told <= set(attrs.fields_dict(Policy))


@every_rule
def test_status_is_of_a_life(rule: Rule) -> None:
    """A rule has a status, the release it came with, and facts that can be given."""
    assert rule.status in RuleStatus
    assert re.fullmatch(r"\d+\.\d+\.\d+", rule.since)
    assert set(rule.needs) <= set(attrs.fields_dict(CheckContext)) | {"today"}


@every_rule
def test_rule_has_no_texts_of_its_own(rule: Rule) -> None:
    """The texts of mousekit's rules are in the language data, in both languages."""
    assert rule.texts == ()


@every_rule
def test_explain_says_why_as_the_docstring_does(rule: Rule) -> None:
    """In English the reason is that of the docstring, word by word, as running text."""
    reason = " ".join(sections(rule)["Why it is bad"].split("\n\n")[0].split())

    assert f"Why: {reason}\n" in explain(rule.code, "en")


def test_explain_refuses_an_unknown_code() -> None:
    """Asking for a rule that is not there names those that are."""
    with pytest.raises(InvalidValueError, match=r"MK999.*one of: MK101, MK102") as caught:
        explain("MK999")

    assert caught.value.path == ("code",)


def test_explain_refuses_an_unknown_language() -> None:
    """A language without texts is refused with those that have some."""
    with pytest.raises(InvalidValueError, match=r"lang: 'sv', expected 'da' or 'en'$"):
        explain("MK203", "sv")


class TestRuleSet:
    """Choosing rules; nothing global is changed by it."""

    def test_default_is_everything(self) -> None:
        """Without a choice every rule is run."""
        assert RuleSet().rules == all_rules()

    def test_select_takes_codes_and_beginnings(self) -> None:
        """A group is chosen by how its codes begin."""
        chosen = [rule.code for rule in RuleSet(select=("MK10", "MK203")).rules]

        assert chosen[:3] == ["MK101", "MK102", "MK103"]
        assert chosen[-1] == "MK203"
        assert {code[:4] for code in chosen} == {"MK10", "MK20"}

    def test_select_nothing(self) -> None:
        """An empty choice runs nothing."""
        assert RuleSet(select=()).rules == ()

    def test_ignore_leaves_out(self) -> None:
        """What is ignored is not run, even where it was selected."""
        chosen = [rule.code for rule in RuleSet(select=("MK1",), ignore=("MK102",)).rules]

        assert chosen[:2] == ["MK101", "MK103"]
        assert {code[:3] for code in chosen} == {"MK1"}

    @pytest.mark.parametrize("field", ["select", "ignore"])
    @pytest.mark.parametrize("code", ["MK9", "mk101", "MK1011"])
    def test_unknown_code(self, field: str, code: str) -> None:
        """A code that begins no rule's is refused with all that are known."""
        with pytest.raises(InvalidValueError) as caught:
            RuleSet(select=(code,)) if field == "select" else RuleSet(ignore=(code,))

        assert caught.value.path == (field, 0)
        assert caught.value.value == code
        assert all(known in caught.value.expected for known in CODES)

    def test_empty_code(self) -> None:
        """The empty text, the beginning of everything, is refused."""
        with pytest.raises(InvalidValueError, match="a code, or its beginning: MK101, MK102, "):
            RuleSet(select=("",))

    def test_text_for_codes(self) -> None:
        """One text where several codes are meant is refused, not taken letter by letter."""
        make = cast("Callable[..., RuleSet]", RuleSet)

        with pytest.raises(InvalidValueError, match="expected a tuple"):
            make(ignore="MK101")

    def test_extra_rules_come_last(self) -> None:
        """A caller's own rule is run after the others and can be chosen like them."""
        assert RuleSet(extra=(OWN,)).rules == (*all_rules(), OWN)
        assert RuleSet(select=("OWN",), extra=(OWN,)).rules == (OWN,)

    @pytest.mark.parametrize("code", ["MK101", "MK999", "OWN1"])
    def test_extra_rule_with_a_taken_code(self, code: str) -> None:
        """A code belongs to one rule; a caller's own cannot take the place of another."""
        taken = attrs.evolve(OWN, code=code)

        with pytest.raises(
            InvalidValueError, match="no other rule has, and not MK with a digit"
        ) as caught:
            RuleSet(extra=(OWN, taken))

        assert caught.value.path == ("extra", 1, "code")

    def test_removed_rule_is_never_run(self) -> None:
        """A removed rule keeps its code and does nothing, while a deprecated one still runs."""
        removed = attrs.evolve(OWN, status=RuleStatus.REMOVED)
        deprecated = attrs.evolve(OWN, code="OWN2", status=RuleStatus.DEPRECATED)
        rules = RuleSet(select=("OWN",), extra=(removed, deprecated))

        assert rules.rules == (deprecated,)

    def test_regrading_an_unknown_code(self) -> None:
        """Grades are given to whole codes that exist."""
        with pytest.raises(InvalidValueError) as caught:
            RuleSet(severities=(("MK1", Severity.INFO),))

        assert caught.value.path == ("severities", 0, 0)
        assert caught.value.expected.startswith("one of: MK101, MK102")

    def test_regrading_twice(self) -> None:
        """A code has one grade."""
        grades = (("MK101", Severity.INFO), ("MK101", Severity.ERROR))

        with pytest.raises(InvalidValueError, match=r"severities\[1\]\[0\].*each code once$"):
            RuleSet(severities=grades)

    def test_value(self) -> None:
        """A choice of rules can be compared and hashed."""
        assert hash(RuleSet(extra=(OWN,))) == hash(RuleSet(extra=(OWN,)))
        assert RuleSet(extra=(OWN,)) == RuleSet(extra=(OWN,))
