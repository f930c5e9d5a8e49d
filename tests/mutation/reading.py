"""Many mutants of one module in one process, for the tests that read that module alone.

Lives here: what is done for words and texts.  They have tens of thousands of mutants, each caught
by a test of some milliseconds; a process and a run of pytest for each took ten times as long.
Only what is made at import is tried here: a fault in a function might never end.
"""

import ast
from collections.abc import Sequence
from multiprocessing.connection import Connection

import pytest

from mutation.mutants import Mutant
from mutation.trial import forget, ours, put_in_place, quiet, run_pytest

__all__ = ["loaded_by", "read_all"]


def loaded_by(file: str, to: Connection) -> None:
    """Run a test file on nothing but what it imports; tell what that is, nothing if it fails."""
    forget(ours())
    with quiet():
        is_well = run_pytest([file])
    to.send(ours() if is_well else frozenset())


def read_all(
    mutants: Sequence[Mutant], tree: ast.Module, files: Sequence[str], to: Connection
) -> None:
    """Read one mutant after the other; tell which tests catch which, by the mutant's number.

    What stands in a function is passed over.
    """
    reading = _Reading(mutants, tree)
    with quiet():
        is_well = run_pytest(files, reading)
    to.send(reading.caught if is_well else None)


class _Reading:
    """Takes the place of pytest's loop: all tests for each mutant until one fails."""

    def __init__(self, mutants: Sequence[Mutant], tree: ast.Module) -> None:
        self._mutants = mutants
        self._tree = tree
        self.caught: dict[int, str] = {}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        tests = [item for item in session.items if isinstance(item, pytest.Function)]
        # What fails without any mutant ends the run.
        assert all(map(_passes, tests))
        for number, mutant in enumerate(self._mutants):
            if mutant.function:
                continue
            put_in_place(mutant, self._tree)
            failing = next((test for test in tests if not _passes(test)), None)
            if failing is not None:
                self.caught[number] = failing.nodeid
                # The next mutant is most likely caught by the same test.
                tests.sort(key=lambda test: test is not failing)
        return True


def _passes(test: pytest.Function) -> bool:
    try:
        test.obj(**test.callspec.params)
    except Exception:  # noqa: BLE001 - whatever it is that the mutant breaks
        return False
    return True
