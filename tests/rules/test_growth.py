"""Text twice as long takes a rule twice as long, whatever is written."""

import unicodedata
from collections.abc import Callable, Iterable
from typing import cast

import pytest

import mousekit as mk
from growth import superlinear
from mousekit.language import find, normalise
from mousekit.rules.model import Hit, Rule
from rules.subjects import around, has_text, made

RULES = [
    pytest.param(rule, cls, id=f"{rule.code}-{cls.__name__}")
    for rule in mk.all_rules()
    for cls in rule.subject
    if not issubclass(cls, mk.Conversation | mk.Cycle) and has_text(cls)
]


@pytest.mark.parametrize(("rule", "cls"), RULES)
def test_a_rule_grows_with_its_text(rule: Rule, cls: type) -> None:
    """No text makes a rule take more than linear time."""
    look = cast("Callable[[object, mk.Given], Iterable[Hit]]", rule.function)
    given = around(rule, "x")

    assert superlinear(lambda text: list(look(made(cls, text), given))) == []


def test_own_words_grow_with_the_text() -> None:
    """A caller's own words make no text take more than linear time, however they begin alike."""
    ladder = tuple("a " * length + "b" for length in range(1, 40))
    words = tuple((rule.code, ladder) for rule in mk.all_rules() if rule.takes_words)
    rules = mk.RuleSet(words=words)

    def run(text: str) -> mk.Report:
        draft = mk.AgreementDraft(text=text, owner=text, support=text)
        return mk.check(draft, rules=rules)

    assert superlinear(run) == []


def test_many_searches() -> None:
    """However many lists of phrases were searched for, each finds its own."""
    own = [(f"ord {number}",) for number in range(600)]

    assert [find(phrases, f"et {phrases[0]} til") for phrases in own + own[:300]] == own + own[:300]


@pytest.mark.parametrize(
    "text",
    [
        "a" + "\u0301\u0323" * 20,
        "a\u030a" + "\u0323\u0301\u0f73" * 9 + "b",
        "\u2014" * 20,
        "\u0344" * 30,
        "x \u00b4" + "\u0316\u0300" * 12 + " y",
    ],
)
def test_marks_in_any_order_are_composed(text: str) -> None:
    """A run of marks gets the one order that Unicode gives it, and signs beside them stay."""
    assert normalise(text) == normalise(unicodedata.normalize("NFC", text))
    assert normalise(text) == normalise(unicodedata.normalize("NFD", text))
    assert unicodedata.is_normalized("NFC", normalise(text))
