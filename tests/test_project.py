"""The project keeps its own promises: version, names, docstrings, README and settings agree."""

import ast
import importlib
import importlib.metadata
import inspect
import re
import tomllib
from pathlib import Path

import pytest

import mousekit
from package_source import Module, modules

ROOT = Path(__file__).parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
TEST_FILES = sorted((ROOT / "tests").rglob("*.py"))

COMMANDS = [
    'python -m pip install "nox[uv]" && python -m nox -s demo',
    'python -m pip install "nox[uv]" && python -m nox -s tests',
]
LONGEST_EXAMPLES = [20, 45]

every_module = pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)


def test_version_is_the_same_everywhere() -> None:
    """The version in the settings, in the installed metadata and in the package agree."""
    assert mousekit.__version__ == importlib.metadata.version("mousekit")
    assert mousekit.__version__ == PYPROJECT["project"]["version"]


def _in_the_order_of_ruff(name: str) -> tuple[int, str]:
    """Constants come first, then classes, then functions."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2), name


@every_module
def test_all_is_sorted(module: Module) -> None:
    """A list of public names is sorted, names nothing twice and nothing that is not there."""
    imported = importlib.import_module(module.name)
    names = list(getattr(imported, "__all__", []))

    assert names == sorted(set(names), key=_in_the_order_of_ruff)
    assert not [name for name in names if not hasattr(imported, name)]


def test_public_names_are_listed() -> None:
    """The package has a list of public names, and no private name is on it."""
    assert mousekit.__all__
    assert not [name for name in mousekit.__all__ if re.match(r"_(?!_version__)", name)]


@pytest.mark.parametrize("name", mousekit.__all__)
def test_public_name_has_a_docstring(name: str) -> None:
    """A public class or function says itself what it is for; a value is of a class that does."""
    thing = getattr(mousekit, name)
    text = vars(thing).get("__doc__") if inspect.isclass(thing) else inspect.getdoc(thing)

    assert text
    assert text.strip()


@every_module
def test_module_has_a_docstring(module: Module) -> None:
    """A module opens with what lives in it."""
    assert ast.get_docstring(module.tree)


@pytest.mark.parametrize("path", TEST_FILES, ids=lambda path: path.name)
def test_tests_have_a_docstring_of_one_sentence(path: Path) -> None:
    """A test states the behaviour it proves in one sentence."""
    faults = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
            text = " ".join((ast.get_docstring(node) or "").split())
            if not re.fullmatch(r"[^.!?]+(?:[.!?](?=\S)[^.!?]*)*[.!?]", text):
                faults.append(f"{path.name}:{node.lineno}: {node.name}: {text!r}")

    assert not faults


@pytest.mark.parametrize("command", COMMANDS)
def test_readme_has_the_commands(command: str) -> None:
    """The README shows both commands, each once and on a line of its own."""
    assert README.splitlines().count(command) == 1


@pytest.mark.parametrize(("index", "limit"), list(enumerate(LONGEST_EXAMPLES)))
def test_readme_examples_stay_short(index: int, limit: int) -> None:
    """The first things that a user does fit on a screen."""
    blocks = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)

    assert 0 < len(blocks[index].splitlines()) <= limit


@every_module
def test_nothing_is_excused_from_the_tools(module: Module) -> None:
    """No comment takes a line out of coverage, of the type checkers or of a whole file's lint."""
    excuses = re.findall(
        r"#\s*(?:pragma\b|type:\s*ignore|pyright:|mypy:|ruff:).*",
        module.path.read_text(encoding="utf-8"),
    )

    assert not excuses


def test_coverage_counts_everything() -> None:
    """The settings of coverage excuse nothing but what only type checkers read."""
    report = PYPROJECT["tool"]["coverage"]["report"]

    assert report["fail_under"] == 100
    assert report["exclude_lines"] == [r"^\s*if TYPE_CHECKING:$"]
    assert [report["exclude_also"], report["partial_branches"], report["partial_also"]] == [[]] * 3
    assert PYPROJECT["tool"]["coverage"]["run"]["branch"] is True
