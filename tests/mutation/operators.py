"""The faults that are tried: each gives, for one node of the syntax tree, its faulty versions.

A version is a label for people and the node to put in.  What is not written anew here stays.
"""

import ast
import copy
import enum
from collections.abc import Iterator, Mapping
from typing import TypeAlias

__all__ = ["Names", "Version", "versions"]

Version: TypeAlias = tuple[str, ast.AST]
Names: TypeAlias = Mapping[str, object]

_SWAPS: Mapping[type[ast.AST], tuple[type[ast.AST], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
}
_OTHER_FUNCTION = {"min": "max", "max": "min", "any": "all", "all": "any"}
_TAKES_ANY_NUMBER = {"blocker", "_stay", "_known", "_unsettled"}
_STATEMENTS = (
    ast.AugAssign,
    ast.Continue,
    ast.Expr,
    ast.For,
    ast.If,
    ast.Raise,
)


def versions(node: ast.AST, names: Names) -> Iterator[Version]:
    """Give every faulty version of a node.

    Args:
        node: A node of the tree of a module.
        names: What the names of the module stand for.
    """
    yield from _logic(node)
    yield from _constants(node)
    yield from _calls(node)
    yield from _members(node, names)
    yield from _parts(node, names)
    yield from _conditions(node)
    yield from _statements(node)


def _text(node: ast.AST) -> str:
    """Give the code of a node on one line that is not too long."""
    code = " ".join(ast.unparse(node).split())
    return code if len(code) <= 90 else f"{code[:87]}..."


def _like(node: ast.AST, **fields: object) -> ast.AST:
    """Copy a node with other fields."""
    other = copy.copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other


def _instead(node: ast.AST, other: ast.AST) -> Version:
    return f"{_text(node)} -> {_text(other)}", other


def _each_removed(node: ast.AST, field: str, first: int = 0) -> Iterator[Version]:
    """Leave out one item of a list of nodes after the other."""
    items = getattr(node, field)
    for index, item in enumerate(items[first:], start=first):
        yield f"without {_text(item)}", _like(node, **{field: items[:index] + items[index + 1 :]})


def _logic(node: ast.AST) -> Iterator[Version]:
    match node:
        case ast.Compare(ops=[op]):
            for swapped in _SWAPS[type(op)]:
                yield _instead(node, _like(node, ops=[swapped()]))
        case ast.BoolOp(op=op, values=values):
            yield _instead(node, _like(node, op=_SWAPS[type(op)][0]()))
            for index, value in enumerate(values):
                rest = values[:index] + values[index + 1 :]
                other = _like(node, values=rest) if len(rest) > 1 else rest[0]
                yield f"without {_text(value)}", other
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield _instead(node, operand)
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            yield _instead(node, left)
            yield _instead(node, right)
        case ast.BinOp(op=op) if type(op) in _SWAPS:
            yield _instead(node, _like(node, op=_SWAPS[type(op)][0]()))
        case ast.IfExp(body=body, orelse=orelse):
            yield _instead(node, body)
            yield _instead(node, orelse)
        case _:
            return


def _constants(node: ast.AST) -> Iterator[Version]:
    if not isinstance(node, ast.Constant):
        return
    match node.value:
        case bool(value):
            yield _instead(node, _like(node, value=not value))
        case int(value):
            yield _instead(node, _like(node, value=value + 1))
            yield _instead(node, _like(node, value=value - 1))
        case str(value):
            yield _instead(node, _like(node, value="" if value else "x"))
        case _:
            return


def _calls(node: ast.AST) -> Iterator[Version]:
    if not isinstance(node, ast.Call):
        return
    yield from _each_removed(node, "keywords")
    match node:
        case ast.Call(func=ast.Name(id=name), args=args) if name in _OTHER_FUNCTION:
            yield _instead(node, _like(node, func=ast.Name(_OTHER_FUNCTION[name], ast.Load())))
            if len(args) > 1:
                yield from (_instead(node, arg) for arg in args)
        case ast.Call(func=ast.Name(id=name)) if name in _TAKES_ANY_NUMBER:
            yield from _each_removed(node, "args", first=1)
        case ast.Call(func=ast.Name("Join") | ast.Subscript(ast.Name("Join")), args=[stay, go, _]):
            yield _instead(node, _like(node, args=[go, stay, node.args[2]]))
            yield _instead(node, stay)
            yield _instead(node, go)
        case ast.Call(func=ast.Attribute(value=value, attr="strip")):
            yield _instead(node, value)
        case _:
            return


def _members(node: ast.AST, names: Names) -> Iterator[Version]:
    """Put the next member of an enumeration in the place of one."""
    match node:
        case ast.Attribute(value=ast.Name(id=name), attr=attr) if attr in _all_of(names.get(name)):
            members = _all_of(names[name])
            following = members[(members.index(attr) + 1) % len(members)]
            yield _instead(node, _like(node, attr=following))
        case _:
            return


def _all_of(kind: object) -> list[str]:
    """Give the names of the members, of an enumeration; none of anything else."""
    return list(kind.__members__) if isinstance(kind, enum.EnumType) else []


def _parts(node: ast.AST, names: Names) -> Iterator[Version]:
    """Rows of tables, items of tuples and sets, ends of slices, cases of a match."""
    match node:
        case ast.Dict():
            yield from _rows(node)
        case ast.Tuple(ctx=ast.Load()) | ast.List() | ast.Set():
            yield from _each_removed(node, "elts")
            yield from _one_more(node, node.elts, names)
            match node.elts:
                case [ast.Starred() as rest, last] if not isinstance(last, ast.Starred):
                    yield _instead(node, _like(node, elts=[last, rest]))
        case ast.Slice():
            ends = (end for end in ("lower", "upper") if getattr(node, end))
            yield from (_instead(node, _like(node, **{end: None})) for end in ends)
        case ast.Match(cases=cases):
            for one in cases:
                rest_of_them = [other for other in cases if other is not one]
                yield f"without case {_text(one.pattern)}", _like(node, cases=rest_of_them)
        case ast.MatchOr(patterns=patterns):
            yield from (_instead(node, one) for one in patterns)
        case _:
            return


def _rows(node: ast.Dict) -> Iterator[Version]:
    for index, (key, value) in enumerate(zip(node.keys, node.values, strict=True)):
        keys, values = node.keys.copy(), node.values.copy()
        del keys[index], values[index]
        name = _text(key) if key else f"**{_text(value)}"
        yield f"without row {name}", _like(node, keys=keys, values=values)


def _one_more(node: ast.AST, items: list[ast.expr], names: Names) -> Iterator[Version]:
    """Add each member that is missing from a list of members of one enumeration."""
    kind, present = "", set[object]()
    for item in items:
        match item:
            case ast.Starred(value=ast.Name(id=name)):
                present.update(getattr(one, "name", None) for one in _items(names.get(name)))
            case ast.Attribute(value=ast.Name(id=name), attr=attr) if _all_of(names.get(name)):
                kind = name
                present.add(attr)
            case _:
                return
    for attr in _all_of(names.get(kind)):
        if attr not in present:
            more = ast.Attribute(ast.Name(kind, ast.Load()), attr, ast.Load())
            yield f"{_text(node)} and {kind}.{attr}", _like(node, elts=[*items, more])


def _items(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _conditions(node: ast.AST) -> Iterator[Version]:
    """Turn a condition round, or let it always hold; `_statements` lets it never hold."""
    match node:
        case ast.If(test=test) | ast.IfExp(test=test):
            if isinstance(node, ast.If):
                yield f"always {_text(test)}", _like(node, test=ast.Constant(value=True))
            if not _is_turned_already(test):
                yield f"not {_text(test)}", _like(node, test=ast.UnaryOp(ast.Not(), test))
        case ast.comprehension(ifs=ifs):
            yield from _each_removed(node, "ifs")
            for test in ifs:
                if not _is_turned_already(test):
                    turned = [ast.UnaryOp(ast.Not(), one) if one is test else one for one in ifs]
                    yield f"not {_text(test)}", _like(node, ifs=turned)
        case ast.match_case(guard=ast.expr() as test):
            yield f"always {_text(test)}", _like(node, guard=None)
        case _:
            return


def _is_turned_already(test: ast.expr) -> bool:
    match test:
        case ast.Compare(ops=[_]) | ast.UnaryOp(op=ast.Not()):
            return True
        case _:
            return False


def _statements(node: ast.AST) -> Iterator[Version]:
    match node:
        case ast.FunctionDef() | ast.ClassDef():
            for label, other in _each_removed(node, "decorator_list"):
                yield label.replace("without ", "without @"), other
        case ast.Return(value=ast.expr() as value):
            if not (isinstance(value, ast.Constant) and value.value is None):
                none = _like(node, value=ast.Constant(value=None))
                yield f"return None, not {_text(value)}", none
        case ast.If(orelse=[_, *_]):
            yield f"never {_text(node.test)}", _like(node, test=ast.Constant(value=False))
        case ast.Return() | ast.stmt() if isinstance(node, (*_STATEMENTS, ast.Return)):
            yield f"without {_text(node)}", ast.Pass()
        case _:
            return
