"""The table of requirements: what each is about, where it lives, and which tests prove it.

Nothing is listed by hand but the titles and what is left to the embedding program.  A requirement
lives where a docstring or a comment of the library names its id, also inside a range such as
R108-R123; it is proved by the tests that are marked with it.
"""

import ast
import importlib.util
import io
import re
import tokenize
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

__all__ = ["Place", "Proof", "ids_in", "left_to_you", "places", "proofs", "titles", "unsettled"]

DOCS = Path(__file__).parent.parent
TESTS = DOCS.parent / "tests"
_TITLES = DOCS / "reference" / "requirements.toml"
_LEFT = DOCS / "explanation" / "what-mousekit-leaves-to-you.md"
_ID = re.compile(r"\b([RD])(\d{2,3})(?:[-–][RD]?(\d{2,3}))?\b")
_ROW = re.compile(r"^\| ([RD]\d{2,3}) \| (.+) \| (.+) \|$", re.MULTILINE)

Definition = ast.ClassDef | ast.FunctionDef
Constants = Mapping[str, ast.expr]


class Place(NamedTuple):
    """Where the library names a requirement."""

    module: str
    """The full name of the module."""
    name: str
    """The outermost class, function or constant; for a function that is registered for a class of
    facts, that class; empty for the module itself."""


class Proof(NamedTuple):
    """A test function or class that is marked with a requirement."""

    file: str
    """Relative to the folder of the tests."""
    test: str
    """Its name, with that of its class; empty if the whole file is marked."""

    def __str__(self) -> str:
        return "::".join(part for part in self if part)


@cache
def titles() -> Mapping[str, str]:
    """Give the title of every requirement and disagreement."""
    listed: dict[str, str] = tomllib.loads(_TITLES.read_text(encoding="utf-8"))
    return listed


@cache
def left_to_you() -> Mapping[str, str]:
    """Give the reason for every requirement that is left to the embedding program."""
    return {one[1]: one[3] for one in _ROW.finditer(_LEFT.read_text(encoding="utf-8"))}


def unsettled() -> tuple[str, ...]:
    """Give the requirements that no test proves and that are not left to the embedding program."""
    return tuple(one for one in titles() if one not in proofs() and one not in left_to_you())


def ids_in(text: str) -> Iterator[str]:
    """Give every id that a text names, also those inside its ranges."""
    for kind, first, last in _ID.findall(text):
        for number in range(int(first), int(last or first) + 1):
            yield f"{kind}{number:0{len(first)}}"


@cache
def places() -> Mapping[str, tuple[Place, ...]]:
    """Say for every id where the library names it."""
    found: defaultdict[str, dict[Place, None]] = defaultdict(dict)
    for module, path in _modules():
        for place, text in _texts(module, path.read_text(encoding="utf-8")):
            for one in ids_in(text):
                found[one][place] = None
    return {one: tuple(sorted(where)) for one, where in found.items()}


def _modules() -> Iterator[tuple[str, Path]]:
    spec = importlib.util.find_spec("mousekit")
    if spec is None or spec.origin is None:
        raise LookupError("mousekit is not installed")
    folder = Path(spec.origin).parent
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder.parent).with_suffix("").parts
        yield ".".join(part for part in parts if part != "__init__"), path


def _texts(module: str, source: str) -> Iterator[tuple[Place, str]]:
    """Give every docstring and comment of a module, with what it belongs to."""
    tree = ast.parse(source)
    yield Place(module, ""), ast.get_docstring(tree) or ""
    spans = list(_spans(tree))
    for node in tree.body[1:]:
        for text, line in _strings(node):
            yield _place(module, spans, line), text
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield _place(module, spans, token.start[0]), token.string


def _strings(node: ast.stmt) -> Iterator[tuple[str, int]]:
    """Give the strings that stand alone, as docstrings do, each with its line."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant):
            yield str(inner.value.value), inner.lineno


class _Span(NamedTuple):
    first: int
    last: int
    names: tuple[str, ...]


def _spans(tree: ast.Module) -> Iterator[_Span]:
    """Give the lines of every definition; a constant has its docstring behind it."""
    for node, after in zip(tree.body, [*tree.body[1:], None], strict=True):
        last = node.end_lineno or node.lineno
        if isinstance(node, Definition):
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            yield _Span(first, last, tuple(_registered_for(node)) or (node.name,))
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            if isinstance(after, ast.Expr):
                last = after.end_lineno or last
            yield _Span(node.lineno, last, tuple(_assigned(node)))


def _assigned(node: ast.Assign | ast.AnnAssign) -> Iterator[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return (target.id for target in targets if isinstance(target, ast.Name))


def _registered_for(node: Definition) -> Iterator[str]:
    for decorator in node.decorator_list:
        match decorator:
            case ast.Call(func=ast.Attribute(attr="register"), args=[ast.Name(id=name)]):
                yield name
            case _:
                pass


def _place(module: str, spans: list[_Span], line: int) -> Place:
    for span in spans:
        if span.first <= line <= span.last:
            return Place(module, ", ".join(span.names))
    return Place(module, "")


@cache
def proofs() -> Mapping[str, tuple[Proof, ...]]:
    """Say for every id which tests are marked with it."""
    found: defaultdict[str, dict[Proof, None]] = defaultdict(dict)
    for path in sorted(TESTS.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        file = path.relative_to(TESTS).as_posix()
        for one, test in _marks(tree, _constants(tree)):
            found[one][Proof(file, test)] = None
    return {one: tuple(tests) for one, tests in found.items()}


def _constants(tree: ast.Module) -> Constants:
    return {
        name: node.value
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        for name in _assigned(node)
    }


def _marks(tree: ast.Module, constants: Constants) -> Iterator[tuple[str, str]]:
    """Give the id and the test of every mark; a mark may come by way of a constant."""
    if "pytestmark" in constants:
        yield from ((one, "") for one in _ids(constants["pytestmark"], constants))
    for node in tree.body:
        if isinstance(node, Definition):
            yield from _marks_of(node, node.name, constants)
        if isinstance(node, ast.ClassDef):
            for method in node.body:
                if isinstance(method, Definition):
                    yield from _marks_of(method, f"{node.name}::{method.name}", constants)


def _marks_of(node: Definition, name: str, constants: Constants) -> Iterator[tuple[str, str]]:
    if node.name.lower().startswith("test"):
        for decorator in node.decorator_list:
            yield from ((one, name) for one in _ids(decorator, constants))


def _ids(expression: ast.expr, constants: Constants) -> Iterator[str]:
    for node in ast.walk(expression):
        match node:
            case ast.Call(func=ast.Attribute(attr="req"), args=arguments):
                for argument in arguments:
                    yield str(ast.literal_eval(argument))
            case ast.Name(id=name) if name in constants:
                others = {key: value for key, value in constants.items() if key != name}
                yield from _ids(constants[name], others)
