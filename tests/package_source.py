"""The installed package as text: its modules, their trees and what they import.

Shared by the tests that read source code instead of running it.
"""

import ast
import importlib.util
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

PACKAGE = "mousekit"


class Module(NamedTuple):
    """One module of the installed package."""

    name: str
    """The full dotted name, for example ``mousekit.values.strategy``."""
    path: Path
    tree: ast.Module
    is_package: bool

    @property
    def inner_name(self) -> str:
        """The name inside the package; empty for the package itself."""
        return self.name.removeprefix(PACKAGE).removeprefix(".")


class Import(NamedTuple):
    """One imported module and the line that imports it."""

    target: str
    line: int


def package_folder() -> Path:
    """Return the folder of the installed package, without importing it."""
    spec = importlib.util.find_spec(PACKAGE)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


@cache
def modules() -> tuple[Module, ...]:
    """Return every module of the installed package, sorted by name."""
    folder = package_folder()
    found = []
    for path in folder.rglob("*.py"):
        parts = (PACKAGE, *path.relative_to(folder).with_suffix("").parts)
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        found.append(Module(name, path, tree, is_package))
    return tuple(sorted(found))


def runtime_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk a tree, leaving out what stands under ``if TYPE_CHECKING:``."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.If) and ast.unparse(child.test).endswith("TYPE_CHECKING"):
            for other in child.orelse:
                yield other
                yield from runtime_nodes(other)
            continue
        yield child
        yield from runtime_nodes(child)


def imports(module: Module) -> Iterator[Import]:
    """Yield what a module imports at run time, wherever in the module it does so.

    ``from package import name`` counts as an import of ``package.name`` where that is a module
    of this package, else as an import of ``package``.
    """
    known = {one.name for one in modules()}
    for node in runtime_nodes(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, node)
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield Import(inner if inner in known else base, node.lineno)


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    """Return the full name behind a ``from`` import, which may be relative."""
    name = node.module or ""
    if not node.level:
        return name
    parts = module.name.split(".")
    strip = node.level - 1 if module.is_package else node.level
    base = ".".join(parts[: len(parts) - strip])
    return f"{base}.{name}" if name else base
