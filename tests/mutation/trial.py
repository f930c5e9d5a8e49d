"""One trial: a mutant in the place of its module, in a process of its own, and the tests.

Everything is imported before the fork.  After it, only what depends on the mutated module and the
tests themselves are imported anew, so that also what a test makes while it is imported is made by
the mutant.  No file is written.
"""

import ast
import compileall
import contextlib
import functools
import gc
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import inspect
import os
import resource
import sys
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from types import CodeType, FrameType
from typing import NamedTuple, TypeAlias

import pytest

import mousekit
from mutation.mutants import Mutant

__all__ = [
    "LOADING",
    "Function",
    "Told",
    "dependents",
    "forget",
    "ours",
    "put_in_place",
    "quiet",
    "rehearse",
    "run_pytest",
    "try_mutant",
    "warm_up",
]

LOADING = "loading"
"""What catches a mutant that the package cannot even be imported with."""
OURS = f"{Path(__file__).resolve().parent}{os.sep}"
TESTS = f"{Path(OURS).parent}{os.sep}"
PACKAGE = f"{Path(mousekit.__path__[0])}{os.sep}"
SECONDS = 120
"""The processor time that one mutant has; all tests together take a tenth of it."""
OPTIONS = (
    *("-q", "-x", "-p", "no:cacheprovider", "-p", "no:unraisableexception"),
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),
)
"""What pytest is told; the warning is that what was loaded before the fork is not looked into."""

Function: TypeAlias = tuple[str, int]
"""The file of a function and its first line."""


class Told(NamedTuple):
    """What a run of the tests without any mutant tells."""

    is_well: bool
    entered: Mapping[Function, frozenset[str]]
    """Which tests enter which function."""
    seconds: Mapping[str, float]
    """How long each file takes."""


class _Loader(importlib.machinery.SourceFileLoader):
    """Loads a module from the code that it is given."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        del fullname
        return self._code


class _Finder(importlib.abc.MetaPathFinder):
    """Finds the mutant where the module is looked for."""

    def __init__(self, loader: _Loader) -> None:
        self._loader = loader

    def find_spec(
        self, fullname: str, path: object, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        del path, target
        if fullname != self._loader.name:
            return None
        return importlib.util.spec_from_file_location(
            fullname, self._loader.path, loader=self._loader
        )


class _Chosen:
    """Lets pytest run some of the tests that it has found, and keeps the name of what fails."""

    def __init__(self, names: frozenset[str], *, wanted: bool) -> None:
        self._names = names
        self._wanted = wanted
        self.failed = ""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [one for one in items if (one.nodeid in self._names) is self._wanted]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed = report.nodeid

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.failed = report.nodeid


class _Watch:
    """Notes which functions each test enters."""

    def __init__(self, files: frozenset[str]) -> None:
        self._files = files
        self.tests: dict[Function, set[str]] = defaultdict(set)
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        def enter(frame: FrameType, event: str, argument: object) -> None:
            code = frame.f_code
            if event == "call" and code.co_filename in self._files:
                self.tests[code.co_filename, code.co_firstlineno].add(item.nodeid)

        sys.setprofile(enter)
        try:
            yield
        finally:
            sys.setprofile(None)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        file = report.nodeid.split("::")[0]
        self.seconds[file] = self.seconds.get(file, 0.0) + report.duration


@contextlib.contextmanager
def quiet() -> Generator[None]:
    """Write nothing."""
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        contextlib.redirect_stdout(nowhere),
        contextlib.redirect_stderr(nowhere),
    ):
        yield


def run_pytest(files: Iterable[str], *plugins: object) -> bool:
    """Run test files; say if all is well, as it is too when there is nothing to run."""
    code = pytest.main([*OPTIONS, *files], plugins=list(plugins))
    return code in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}


def warm_up(files: Iterable[str]) -> None:
    """Import what the tests need, before any fork, and let no fork look for garbage in it.

    Each trial imports much of the package anew, so it is compiled once.
    """
    compileall.compile_dir(PACKAGE, quiet=1)
    with quiet():
        run_pytest(files, _Chosen(frozenset(), wanted=True))
    gc.collect()
    gc.freeze()


def rehearse(files: Iterable[str], sources: Iterable[Path], to: Connection) -> None:
    """Run all tests on the code as it is; tell which functions each enters, and the seconds."""
    forget(())
    watch = _Watch(frozenset(map(str, sources)))
    with quiet():
        is_well = run_pytest(files, watch)
    entered = {at: frozenset(names) for at, names in watch.tests.items()}
    to.send(Told(is_well, entered, watch.seconds))


def ours() -> frozenset[str]:
    """Name the modules of the package that are imported."""
    return frozenset(name for name in sys.modules if name.startswith("mousekit."))


def try_mutant(
    mutant: Mutant,
    tree: ast.Module,
    files: list[str],
    likely: Sequence[frozenset[str]],
    to: Connection,
) -> None:
    """Run all tests on one mutant, the likely ones first; tell which one fails, or nothing."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, 2 * SECONDS))
    put_in_place(mutant, tree)
    with quiet():
        to.send(_first_failure(f"mousekit.{mutant.module}", files, likely))


def put_in_place(mutant: Mutant, tree: ast.Module) -> None:
    """Put a mutant in the place of its module, for everything that is imported from now on."""
    name = f"mousekit.{mutant.module}"
    if isinstance(sys.meta_path[0], _Finder):
        del sys.meta_path[0]
    path = f"{PACKAGE}{mutant.module.replace('.', os.sep)}.py"
    sys.meta_path.insert(0, _Finder(_Loader(name, path, mutant.code(tree, path))))
    forget(dependents(name))


def _first_failure(name: str, files: list[str], likely: Sequence[frozenset[str]]) -> str:
    try:
        importlib.reload(mousekit)
        mutant = importlib.import_module(name)  # The package itself does not import all of it.
    except Exception:  # noqa: BLE001 - whatever it is that the mutant breaks
        return LOADING
    assert isinstance(mutant.__loader__, _Loader), f"{name} is not the mutant"
    tried: frozenset[str] = frozenset()
    for group in likely:
        there = {test.split("::")[0] for test in group - tried}
        for file in (one for one in files if one in there):
            chosen = _Chosen(group - tried, wanted=True)
            if not run_pytest([file], chosen):
                return chosen.failed or file
        tried |= group
    for file in files:
        chosen = _Chosen(tried, wanted=False)
        if not run_pytest([file], chosen):
            return chosen.failed or file
    return ""


def forget(modules: Iterable[str]) -> None:
    """Forget modules of the package, and all of the tests, so that they are imported anew."""
    tests = [name for name, module in sys.modules.items() if _is_test(module)]
    for name in (*modules, *tests):
        sys.modules.pop(name, None)
        package, _, last = name.rpartition(".")
        if package in sys.modules:
            vars(sys.modules[package]).pop(last, None)


def _is_test(module: object) -> bool:
    """Say if a module belongs to the tests; not to this tool, which is at work."""
    file = getattr(module, "__file__", None) or ""
    return file.startswith(TESTS) and not file.startswith(OURS)


@functools.cache
def dependents(module: str) -> frozenset[str]:
    """Give a module and all that import it, directly or not, but for the package itself."""
    uses, found = _uses(), {module}
    while more := {name for name, used in uses.items() if used & found} - found:
        found |= more
    return frozenset(found)


@functools.cache
def _uses() -> Mapping[str, set[str]]:
    """Say what each imported module of the package imports from it, anywhere in its code."""
    return {
        name: set(_imports(ast.parse(inspect.getsource(module))))
        for name, module in sys.modules.items()
        if name.startswith("mousekit.")
    }


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                yield module
                yield from (f"{module}.{one.name}" for one in names)
            case ast.Import(names=names):
                yield from (one.name for one in names)
            case _:
                pass
