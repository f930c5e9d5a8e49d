"""All mutants of some modules, some at a time, and what becomes of each."""

import ast
import importlib
import itertools
import multiprocessing
import signal
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import Any, NamedTuple

from mutation.mutants import Mutant, mutants, unchanged
from mutation.reading import loaded_by, read_all
from mutation.trial import Function, Told, dependents, rehearse, try_mutant, warm_up

__all__ = ["Measurement", "Outcome"]

MANY = 20
"""How many of the tests that have caught most are run before all others."""
FORK = multiprocessing.get_context("fork")


class Outcome(NamedTuple):
    """What became of a mutant."""

    mutant: Mutant
    caught_by: str | None
    """The test that fails; empty if none does, None if the time ran out."""


class Measurement:
    """Tries mutants, and learns from each which test files to run first."""

    def __init__(
        self, jobs: int, modules: Sequence[str], files: Sequence[str], alone: Sequence[str]
    ) -> None:
        warm_up(files)
        self._jobs = jobs
        self._paths = {module: _path(module) for module in modules}
        self._alone = {file: _told(loaded_by, file) for file in alone}
        told: Told = _told(rehearse, files, self._paths.values())
        if not told.is_well or not all(self._alone.values()):
            sys.exit("a test fails without any mutant")
        self._entered: Mapping[Function, frozenset[str]] = told.entered
        self._seconds = told.seconds
        self._caught: dict[str, Counter[str]] = defaultdict(Counter)
        self._running: dict[Connection, tuple[ForkProcess, Mutant]] = {}
        self._cached: frozenset[int] = frozenset()

    def outcomes(self) -> Iterator[Outcome]:
        """Try all mutants, module by module; they come out as they are done."""
        for module, path in self._paths.items():
            tree = ast.parse(path.read_text(encoding="utf-8"))
            self._cached = _cached(tree)
            names = vars(sys.modules[f"mousekit.{module}"])
            dependents(f"mousekit.{module}")  # kept for every fork
            everything = list(mutants(module, tree, names))
            read = self._read(module, everything, tree)
            yield from (Outcome(everything[number], test) for number, test in read.items())
            rest = [one for number, one in enumerate(everything) if number not in read]
            for mutant in (unchanged(module, tree), *rest) if rest else ():
                self._start(mutant, tree)
                if len(self._running) >= self._jobs:
                    yield from self._done()
        while self._running:
            yield from self._done()

    def _read(
        self, module: str, everything: Sequence[Mutant], tree: ast.Module
    ) -> Mapping[int, str]:
        """Say which mutants are caught by a test that reads their module alone."""
        files = [file for file, names in self._alone.items() if f"mousekit.{module}" in names]
        read: Mapping[int, str] | None = _told(read_all, everything, tree, files) if files else {}
        if read is None:
            sys.exit(f"{module} cannot be read alone")
        return read

    def _start(self, mutant: Mutant, tree: ast.Module) -> None:
        entering = self._entering(mutant)
        ours, theirs = FORK.Pipe(duplex=False)
        likely = self._usual(mutant), entering
        args = mutant, tree, self._files(mutant, entering), likely, theirs
        process = FORK.Process(target=try_mutant, args=args)
        process.start()
        theirs.close()
        self._running[ours] = process, mutant

    def _entering(self, mutant: Mutant) -> frozenset[str]:
        """Give the tests that enter its function; of the module as it is, any of its functions.

        What is kept by a cache is entered by the first test alone, and counts for all.
        """
        path = str(self._paths[mutant.module])
        if mutant.name and mutant.function not in self._cached:
            return self._entered.get((path, mutant.function), frozenset())
        there = (tests for (file, _), tests in self._entered.items() if file == path)
        return frozenset(itertools.chain.from_iterable(there))

    def _usual(self, mutant: Mutant) -> frozenset[str]:
        """Give the tests that have caught most near here."""
        near = (self._caught[key].most_common(2 * MANY) for key in (mutant.scope, mutant.module))
        tests = ([test for test, _ in counts if "::" in test][:MANY] for counts in near)
        return frozenset(itertools.chain.from_iterable(tests))

    def _files(self, mutant: Mutant, entering: frozenset[str]) -> list[str]:
        """Order the test files: what has caught most near here, and among equals the fastest.

        Where tests enter the function, a file that has none of them is left out.
        """
        here, module = self._caught[mutant.scope], self._caught[mutant.module]
        able = {test.split("::")[0] for test in entering} or self._seconds
        return sorted(
            able,
            key=lambda file: (-here[file], -module[file], self._seconds[file]),
        )

    def _done(self) -> Iterator[Outcome]:
        for connection in [one for one in wait(list(self._running)) if isinstance(one, Connection)]:
            process, mutant = self._running.pop(connection)
            test = _answer(process, connection)
            if test:
                for key in (mutant.scope, mutant.module):
                    self._caught[key].update((test, test.split("::")[0]))
            if not mutant.name:
                if test != "":
                    sys.exit(f"{test} fails with {mutant.module} as it is")
                continue
            yield Outcome(mutant, test)


def _cached(tree: ast.Module) -> frozenset[int]:
    """Give the first lines of the functions whose results are kept."""
    kept = (
        [one.lineno for one in node.decorator_list]
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and any("cache" in ast.unparse(one) for one in node.decorator_list)
    )
    return frozenset(min(lines) for lines in kept)


def _path(module: str) -> Path:
    return Path(str(importlib.import_module(f"mousekit.{module}").__file__))


def _answer(process: ForkProcess, connection: Connection) -> str | None:
    """Wait for a trial to end; give the test that failed, nothing, or None if the time ran out."""
    try:
        test: str | None = connection.recv()
    except EOFError:
        test = None
    process.join()
    connection.close()
    if process.exitcode not in {0, -signal.SIGXCPU}:
        sys.exit("a trial broke down")
    return test


def _told(target: Callable[..., None], *args: object) -> Any:  # noqa: ANN401
    """Run a function in a process of its own; give what it tells."""
    ours, theirs = FORK.Pipe(duplex=False)
    process = FORK.Process(target=target, args=(*args, theirs))
    process.start()
    theirs.close()
    told = ours.recv()
    process.join()
    return told
