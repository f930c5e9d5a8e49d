"""The mutants of a module: where each fault goes, and the name by which it is known."""

import ast
from collections import Counter
from collections.abc import Iterator
from types import CodeType
from typing import NamedTuple

from mutation.operators import Names, versions

__all__ = ["Mutant", "mutants", "unchanged"]


class Mutant(NamedTuple):
    """One fault: what to put where in the tree of its module.

    Its function is given by the first line, decorators included; 0 for what runs at import.
    """

    module: str
    scope: str
    name: str
    line: int
    function: int
    holder: ast.AST
    field: str
    at: int | None
    put: ast.AST | list[ast.stmt]

    def code(self, tree: ast.Module, path: str) -> CodeType:
        """Compile the tree with the fault in it."""
        was = self.exchange(self.put)
        code: CodeType = compile(ast.fix_missing_locations(tree), path, "exec")
        self.exchange(was)
        return code

    def exchange(self, node: object) -> object:
        """Put something where the fault goes; give what was there."""
        here = getattr(self.holder, self.field)
        if self.at is None:
            setattr(self.holder, self.field, node)
            return here
        was: object = here[self.at]
        here[self.at] = node
        return was


class _Place(NamedTuple):
    holder: ast.AST
    field: str
    at: int | None
    node: ast.AST
    scope: str
    function: int


def mutants(module: str, tree: ast.Module, names: Names) -> Iterator[Mutant]:
    """Give all mutants of a module, in the order of its lines.

    Args:
        module: Its name, without the package.
        tree: Its syntax tree.
        names: What its names stand for.
    """
    seen: Counter[str] = Counter()
    for place in _places(tree, "", 0):
        line = getattr(place.node, "lineno", getattr(place.holder, "lineno", 0))
        for label, put in versions(place.node, names):
            name = f"{place.scope}: {label}"
            seen[name] += 1
            if seen[name] > 1:
                name = f"{name} ({seen[name]})"
            at = place.scope, name, line, place.function
            yield Mutant(module, *at, place.holder, place.field, place.at, put)


def unchanged(module: str, tree: ast.Module) -> Mutant:
    """Give the module as it is, without a name: what is caught then is no mutant."""
    return Mutant(module, "", "", 0, 0, tree, "body", None, tree.body)


def _places(holder: ast.AST, scope: str, function: int) -> Iterator[_Place]:
    """Give every node that does something at run time, with the name of what it stands in."""
    for field, index, node in _children(holder):
        inner = _scope(holder, index, node, scope)
        if isinstance(holder, ast.FunctionDef) and field == "body":
            function = min([holder.lineno, *(one.lineno for one in holder.decorator_list)])
        yield _Place(holder, field, index, node, inner, function)
        yield from _places(node, inner, function)


def _children(holder: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    for field, value in ast.iter_fields(holder):
        if field in _silent_fields(holder):
            continue
        if isinstance(value, ast.AST):
            yield field, None, value
        elif isinstance(value, list):
            nodes = (pair for pair in enumerate(value) if isinstance(pair[1], ast.AST))
            yield from ((field, index, node) for index, node in nodes if not _is_silent(node))


def _silent_fields(node: ast.AST) -> tuple[str, ...]:
    """Name the parts of a node that do nothing at run time: annotations and type parameters."""
    match node:
        case ast.FunctionDef():
            return ("returns",)
        case ast.arg():
            return ("annotation",)
        case ast.AnnAssign(annotation=ast.Name("TypeAlias")):
            return ("annotation", "value")
        case ast.AnnAssign():
            return ("annotation",)
        case ast.Subscript(value=ast.Name(id=name)) if name[:1].isupper() or name == "type":
            return ("slice",)
        case _:
            return ()


def _is_silent(node: ast.AST) -> bool:
    """Say if a statement does nothing that the processes are about."""
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Delete():
            return True
        case ast.Expr(value=ast.Constant(value=str())):
            return True
        case ast.Assign(targets=[ast.Name("__all__")]) | ast.If(test=ast.Name("TYPE_CHECKING")):
            return True
        case _:
            return False


def _scope(holder: ast.AST, index: int | None, node: ast.AST, scope: str) -> str:
    match node:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
            name = _registered(node) if name == "_" else name
            return f"{scope}.{name}" if scope else name
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return scope or name
        case _:
            pass
    match holder:
        case ast.Dict(keys=keys, values=values) if index is not None and node is values[index]:
            key = keys[index]
            return f"{scope}[{ast.unparse(key)}]" if key else scope
        case _:
            return scope


def _registered(node: ast.FunctionDef | ast.ClassDef) -> str:
    """Name a function without a name by the classes that it is registered for."""
    calls = (one for one in node.decorator_list if isinstance(one, ast.Call))
    return "|".join(ast.unparse(arg) for call in calls for arg in call.args)
