"""Every requirement is proved by a test that carries its id, or left to the caller with a reason.

The lists are read by the extension that writes the page of the requirements, so that the page and
these tests cannot differ.
"""

import importlib.util
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

DOCS = Path(__file__).parent.parent / "docs"
EXPECTED = [
    *(f"R{number:03}" for number in range(1, 209)),
    *(f"D{number:02}" for number in range(1, 25)),
]

spec = importlib.util.spec_from_file_location(
    "requirement_table", DOCS / "_ext" / "requirement_table.py"
)
assert spec is not None
assert spec.loader is not None
requirements = importlib.util.module_from_spec(spec)
spec.loader.exec_module(requirements)

TITLES: Mapping[str, str] = requirements.titles()
LEFT: Mapping[str, str] = requirements.left_to_you()
PROOFS: Mapping[str, tuple[object, ...]] = requirements.proofs()

every_requirement = pytest.mark.parametrize("one", EXPECTED)


def test_the_list_is_complete() -> None:
    """The list has R001 to R208 and D01 to D24, in this order, and nothing else."""
    assert list(TITLES) == EXPECTED


def test_no_title_stands_twice() -> None:
    """Each title says what sets its requirement apart from the others."""
    assert len(set(TITLES.values())) == len(TITLES)


@every_requirement
def test_a_title_is_short(one: str) -> None:
    """A title says in one to twelve words what the requirement is about."""
    assert 0 < len(TITLES[one].split()) <= 12


@every_requirement
def test_a_requirement_is_proved_or_left(one: str) -> None:
    """A requirement has a test that carries its id, or a reason why it is left to the caller."""
    assert one in PROOFS or one in LEFT, f"{one} ({TITLES[one]}) is neither proved nor left"


@every_requirement
def test_no_requirement_is_both(one: str) -> None:
    """What is proved is not left to the caller as well."""
    assert not (one in PROOFS and one in LEFT), f"{one} is left, and proved by {PROOFS.get(one)}"


def test_a_mark_names_a_requirement() -> None:
    """A test carries the id of a requirement that exists."""
    assert {one: PROOFS[one] for one in PROOFS if one not in TITLES} == {}


def test_what_is_left_is_a_requirement() -> None:
    """The list of what is left to the caller names requirements that exist."""
    assert set(LEFT) <= set(TITLES)


def test_little_is_left() -> None:
    """At most forty requirements are left to the caller, and each row of the page is read."""
    page = DOCS / "explanation" / "what-mousekit-leaves-to-you.md"
    rows = re.findall(r"^\| [A-Z]\d+", page.read_text(encoding="utf-8"), re.MULTILINE)

    assert len(rows) == len(LEFT) <= 40


@pytest.mark.parametrize("one", LEFT)
def test_a_reason_is_a_sentence(one: str) -> None:
    """Whoever must do it is told why, in one sentence."""
    assert re.fullmatch(r"[A-Z].{30,}[^.]\.", LEFT[one])
    assert len(re.findall(r"[.!?](?= |$)", LEFT[one])) == 1


@pytest.mark.parametrize("one", [one for one in EXPECTED if one.startswith("D")])
def test_a_disagreement_is_explained(one: str) -> None:
    """Each disagreement is named on the page that tells how the library settles it."""
    page = (DOCS / "explanation" / "disagreements.md").read_text(encoding="utf-8")

    assert one in set(re.findall(r"\bD\d\d\b", page))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Source: R025.", ["R025"]),
        ("Sources: R031-R032, D08, X014.", ["R031", "R032", "D08"]),
        ("R001-R004 and D01-D03", ["R001", "R002", "R003", "R004", "D01", "D02", "D03"]),
        ("R108–R110", ["R108", "R109", "R110"]),
        ("R2D2 holds MK101 against B9", []),
    ],
)
def test_a_range_counts_for_every_id_in_between(text: str, ids: list[str]) -> None:
    """A docstring that names a range names each requirement in it, and no other code."""
    assert list(requirements.ids_in(text)) == ids


@pytest.mark.parametrize(
    ("one", "name"),
    [
        ("R025", "StrategyAdopted, StrategyRevised"),
        ("R022", "Phase"),
        ("R154", "ConclusionsSigned"),
        ("R153", "unowned_agreement"),
    ],
)
def test_a_requirement_is_found_where_it_lives(one: str, name: str) -> None:
    """A guard is found under its facts, a docstring under its class, a rule under its function."""
    assert name in {place.name for place in requirements.places()[one]}
