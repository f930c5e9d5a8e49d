"""Text twice as long takes a rule twice as long, whatever is written.

Processor time is compared with itself, the best of several runs, and never counted in seconds.
Each run reads a text of its own, so that nothing remembered from another run helps it.
"""

import time
import unicodedata
from collections.abc import Callable, Iterable
from itertools import count
from typing import cast

import pytest

import mousekit as mk
from mousekit.language import find, normalise
from mousekit.rules.model import Hit, Rule
from rules.subjects import around, has_text, made

LENGTH = 1000
RUNS = 4
SLACK = 2.5
"""Four times the text may take ten times as long: less than the sixteen of quadratic time."""
GRAIN = 200_000
"""Nanoseconds in which a machine may do something else."""

HOSTILE = {
    "beginnings of phrases": "blive bedre med henblik have mere get better in order so ",
    "markers": "ved at ved at by by og eller and or ",
    "marks of questions": "? ? hvad ?, hvordan ",
    "one long word": "a",
    "a long compound": "samarbejdsudviklings",
    "endings": "heds",
    "digits": "1",
    "dates": "1.1.",
    "hyphens": "-",
    "apostrophes": "a'",
    "brackets": "(",
    "quotation marks": "»",
    "spaces": " ",
    "lines": "\n",
    "full stops": ". ",
    "combining marks": "\u0301\u0323",
    "marks that come apart": "\u0f73",
    "decomposed letters": "a\u030a",
    "right-to-left marks": "\u200f",
    "turned directions": "\u202ea\u202c",
    "joiners": "e\u200d",
    "capitals that grow": "\u0130",
}

numbers = count()


def texts(unit: str, length: int) -> str:
    """Return a hostile text that was not read before."""
    return f"{next(numbers)} {(unit * length)[:length]} x"


def best(run: Callable[[str], object], unit: str, length: int) -> int:
    """Return the shortest processor time of several runs."""
    took = []
    for _ in range(RUNS):
        text = texts(unit, length)
        begun = time.process_time_ns()
        run(text)
        took.append(time.process_time_ns() - begun)
    return min(took)


def superlinear(run: Callable[[str], object]) -> dict[str, list[int]]:
    """Return the times of each hostile text that grow faster than the text does."""
    run(texts("a", LENGTH))
    found = {}
    for name, unit in HOSTILE.items():
        times = [best(run, unit, LENGTH * factor) for factor in (1, 2, 4)]
        if times[2] > 4 * SLACK * times[0] + GRAIN:
            found[name] = times
    return found


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

    assert superlinear(lambda text: list(look(made(cls, text), given))) == {}


def test_own_words_grow_with_the_text() -> None:
    """A caller's own words make no text take more than linear time, however they begin alike."""
    ladder = tuple("a " * length + "b" for length in range(1, 40))
    words = tuple((rule.code, ladder) for rule in mk.all_rules() if rule.takes_words)
    rules = mk.RuleSet(words=words)

    def run(text: str) -> mk.Report:
        draft = mk.AgreementDraft(text=text, owner=text, support=text)
        return mk.check(draft, rules=rules)

    assert superlinear(run) == {}


def test_one_form_of_all_texts() -> None:
    """Texts are brought into their one form in linear time, marks in the wrong order too."""
    assert superlinear(normalise) == {}


def test_quadratic_time_is_noticed() -> None:
    """What compares many signs with many others is found out."""
    found = superlinear(lambda text: [one == other for one in text[::8] for other in text[::8]])

    assert set(found) == set(HOSTILE)


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
