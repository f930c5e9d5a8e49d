"""The faults that are tried are the ones that are meant, and no others."""

import ast
import enum
import tomllib

import pytest

from mutation.mutants import mutants
from mutation.subjects import SUBJECTS, Subject


class Light(enum.Enum):
    """A stand-in for a phase."""

    RED = 1
    AMBER = 2
    GREEN = 3


BASE = (Light.RED,)


def faults(code: str) -> list[str]:
    """Give what is tried in a piece of code, each with the code that it makes of it."""
    found = []
    for position in range(len(list(mutants("m", ast.parse(code), globals())))):
        tree = ast.parse(code)
        mutant = list(mutants("m", tree, globals()))[position]
        mutant.exchange(mutant.put)
        found.append(" ".join(ast.unparse(tree).split()))
    return found


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("a < b", ["a <= b", "a >= b"]),
        ("a is b", ["a is not b"]),
        ("a in b", ["a not in b"]),
        ("a and b", ["a or b", "b", "a"]),
        ("not a", ["a"]),
        ("-a", ["a"]),
        ("a + b", ["a - b"]),
        ("a | b", ["a", "b"]),
        ("True", ["False"]),
        ("7", ["8", "6"]),
        ("f'x'", ["f''"]),
        ("min(a, b)", ["max(a, b)", "a", "b"]),
        ("any(a)", ["all(a)"]),
        ("f(a, k=b)", ["f(a)"]),
        ("blocker(a, b)", ["blocker(a)"]),
        ("Join(a, b, c)", ["Join(b, a, c)", "a", "b"]),
        ("a.strip()", ["a"]),
        ("Light.GREEN", ["Light.RED"]),
        ("{a: b, **c}", ["{**c}", "{a: b}"]),
        ("(a, b)", ["(b,)", "(a,)"]),
        ("(*a, b)", ["(b,)", "(*a,)", "(b, *a)"]),
        ("a[b:]", ["a[:]"]),
        ("[a for b in c if d]", ["[a for b in c]", "[a for b in c if not d]"]),
    ],
)
def test_an_expression_is_changed_in_every_way_that_is_listed(
    code: str, expected: list[str]
) -> None:
    """Each operator makes of an expression exactly what is written here."""
    assert faults(f"x = {code}") == [f"x = {one}" for one in expected]


def test_a_role_is_taken_out_and_every_other_one_put_in() -> None:
    """Members of one enumeration lose each member, and get each that is not there by now."""
    tried = faults("x = (*BASE, Light.AMBER)")

    assert "x = (*BASE,)" in tried
    assert "x = (*BASE, Light.AMBER, Light.GREEN)" in tried
    assert "x = (*BASE, Light.AMBER, Light.RED)" not in tried


def test_a_guard_is_silenced_and_let_speak_always() -> None:
    """A condition is turned round and always true; what stands under it, and all of it, is gone."""
    tried = faults("def f():\n    if a(b):\n        yield c")

    assert set(tried) == {
        "def f(): pass",
        "def f(): if True: yield c",
        "def f(): if not a(b): yield c",
        "def f(): if a(b): pass",
    }


def test_a_registered_function_loses_its_registrations() -> None:
    """Each decorator is taken away; the function is known by the classes that it stands for."""
    code = "@after.register(A)\n@after.register(B)\ndef _(fact):\n    return fact"
    names = [one.name for one in mutants("m", ast.parse(code), {})]

    assert names == [
        "A|B: without @after.register(A)",
        "A|B: without @after.register(B)",
        "A|B: return None, not fact",
    ]


def test_a_row_of_a_table_is_known_by_its_keys() -> None:
    """What is changed in a table is named by the table and the keys that lead there."""
    code = "T = {Light.RED: {A: Light.AMBER}}"
    names = [one.name for one in mutants("m", ast.parse(code), globals())]

    assert "T[Light.RED][A]: Light.AMBER -> Light.GREEN" in names
    assert "T[Light.RED]: without row A" in names


@pytest.mark.parametrize(
    "code",
    [
        "import a",
        "'''What it says.'''",
        "__all__ = ['a']",
        "x: Mapping[str, 'A']",
        "if TYPE_CHECKING:\n    a = 7",
        "def f(a: 'A') -> 'B': pass",
    ],
)
def test_what_does_nothing_is_let_be(code: str) -> None:
    """Docstrings, imports and annotations do nothing, so nothing is tried there."""
    assert not faults(code)


@pytest.mark.parametrize("subject", SUBJECTS.values(), ids=SUBJECTS)
def test_the_page_lists_what_is_known_to_live(subject: Subject) -> None:
    """Each mutant that no test catches stands in the documentation, below its reason."""
    known = tomllib.loads(subject.known.read_text(encoding="utf-8"))["because"]
    page = subject.page.read_text(encoding="utf-8")
    blocks = page.split("## What is alive, and why")[1].strip()

    assert blocks == "\n\n".join(
        f"{one['reason']}\n\n" + "\n".join(f"- `{name}`" for name in one["mutants"])
        for one in known
    )
