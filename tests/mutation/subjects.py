"""What faults are put into, and the tests that have to catch them."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

__all__ = ["SUBJECTS", "Subject"]

HERE = Path(__file__).parent
PACKAGE = HERE.parent.parent / "src" / "mousekit"
REFERENCE = HERE.parent.parent / "docs" / "reference"


class Subject(NamedTuple):
    """Some modules of the package that are about one thing, and their tests.

    Attributes:
        modules: Their names, without the package.
        alone: The test files that read single modules and import nothing else; they are run first.
        tests: The other test files, as patterns from the root of the project.
        too_slow: The names of test files that are left out: they take minutes for a single mutant.
        wanted: The share that must be caught.
        known: Where the mutants stand that no test catches, with the reason each.
        page: The page of the documentation that lists them.
    """

    modules: Sequence[str]
    alone: Sequence[str]
    tests: Sequence[str]
    too_slow: frozenset[str]
    wanted: float
    known: Path
    page: Path

    def files(self) -> list[str]:
        """Give the test files, sorted."""
        found = (file for pattern in self.tests for file in Path().glob(pattern))
        return sorted(str(file) for file in found if file.name not in self.too_slow)

    def survivors(self, modules: Iterable[str]) -> set[str]:
        """Read which mutants of some modules are known to live."""
        groups = tomllib.loads(self.known.read_text(encoding="utf-8"))["because"]
        names = {name for group in groups for name in group["mutants"]}
        chosen = set(modules)
        return {name for name in names if name.split(": ")[0] in chosen}


def _modules(*patterns: str) -> tuple[str, ...]:
    """Name the modules of the package that fit a pattern, sorted."""
    found = (file.relative_to(PACKAGE) for one in patterns for file in PACKAGE.glob(one))
    return tuple(
        sorted(".".join(file.with_suffix("").parts) for file in found if file.stem != "__init__")
    )


SUBJECTS: Mapping[str, Subject] = {
    "process": Subject(
        modules=(
            "cycle",
            "conversation",
            "marks",
            "process",
            "bridges",
            "_cycle_guards",
            "_cycle_effects",
            "_talk_guards",
            "_talk_effects",
            "_talk_questions",
        ),
        alone=(),
        tests=("tests/process/test_*.py",),
        too_slow=frozenset({"test_machines.py", "test_exhaustive_walk.py"}),
        wanted=0.95,
        known=HERE / "survivors.toml",
        page=REFERENCE / "mutation.md",
    ),
    "rules": Subject(
        modules=(*_modules("rules/*.py", "language/**/*.py"), "review"),
        alone=("tests/test_words.py", "tests/test_translations.py"),
        tests=(
            "tests/rules/test_*.py",
            "tests/process/test_blockers.py",
            "tests/test_cards.py",
            "tests/test_classes.py",
            "tests/test_clauses.py",
            "tests/test_rules*.py",
            "tests/test_icalendar.py",
            "tests/test_inflection.py",
            "tests/test_language*.py",
            "tests/test_mermaid.py",
            "tests/test_papers*.py",
            "tests/test_pictures.py",
            "tests/test_ask.py",
            "tests/test_asked.py",
            "tests/test_remark.py",
            "tests/test_review.py",
            "tests/test_self_checks.py",
            "tests/test_sensitive.py",
            "tests/test_thread.py",
            "tests/test_worklist.py",
        ),
        too_slow=frozenset(
            {"test_growth.py", "test_language_growth.py", "test_rules_properties.py"}
        ),
        wanted=0.90,
        known=HERE / "survivors_of_rules.toml",
        page=REFERENCE / "mutation-of-rules.md",
    ),
}
"""By name."""
