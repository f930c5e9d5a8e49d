"""Which guard belongs to which fact, read from the source of the library and written nowhere else.

A guard is a call of ``blocker("code", …)``.  It belongs to the fact whose function makes it: the
function that is registered for the class, `objections` before a signature, or the function that
refuses a birth.  Calls in helper functions count, and a call under ``isinstance(fact, …)`` belongs
to those classes alone.
"""

import ast
import inspect
from collections.abc import Iterator, Mapping, Sequence
from types import ModuleType
from typing import NamedTuple

import mousekit as mk
from mousekit import _cycle_guards, _talk_guards, bridges, conversation, cycle
from mousekit.rules import model

__all__ = ["CONVERSATION", "CYCLE", "GENERAL", "Guard", "guards", "guards_of"]

CYCLE = "cycle"
CONVERSATION = "conversation"
GENERAL = ("out-of-order", "wrong-actor", "wrong-person", "stated-too-early")
"""What is asked of every fact, before its guards."""

_RULES = "the errors of the rules"
_FACTS = frozenset(fact.__name__ for fact in (*mk.CYCLE_WHO, *mk.TALK_WHO, mk.Notice))
_CHECKED_AT_SIGNATURE = {"AgreementDraft", "AgreementList"}

Facts = frozenset[str]
Who = Mapping[type[mk.Fact], Sequence[mk.Role]]


class Guard(NamedTuple):
    """One reason why one fact may not come."""

    process: str
    """Where the fact is stated: `CYCLE` or `CONVERSATION`."""
    fact: str
    """The name of its class."""
    code: str


class _Call(NamedTuple):
    code: str
    facts: Facts


def guards() -> tuple[Guard, ...]:
    """Give every guard of every fact, as often as it has facts, in the order of the source."""
    found = [
        *_registered(CYCLE, _cycle_guards, mk.CYCLE_WHO),
        *_registered(CONVERSATION, _talk_guards, mk.TALK_WHO),
        *_objections(),
        *_births(),
    ]
    return tuple(dict.fromkeys(found))


def guards_of(process: str, fact: str) -> tuple[str, ...]:
    """Give the codes that can stand in the way of one fact of one process.

    Args:
        process: `CYCLE` or `CONVERSATION`.
        fact: The name of its class.
    """
    return tuple(one.code for one in guards() if (one.process, one.fact) == (process, fact))


def _registered(process: str, module: ModuleType, facts: Who) -> Iterator[Guard]:
    reader = _Reader(module, facts)
    functions = {name: function for function in reader.top for name in _registered_for(function)}
    for fact in facts:
        lineage = [one.__name__ for one in fact.__mro__ if one.__name__ in functions]
        for name in lineage[:1]:
            for call in reader.calls(functions[name].body, _FACTS):
                if {fact.__name__, name} & call.facts:
                    yield Guard(process, fact.__name__, call.code)


def _registered_for(function: ast.FunctionDef) -> Iterator[str]:
    for decorator in function.decorator_list:
        match decorator:
            case ast.Call(func=ast.Attribute(attr="register"), args=[ast.Name(id=name)]):
                yield name
            case _:
                pass


def _objections() -> Iterator[Guard]:
    reader = _Reader(_talk_guards, mk.TALK_WHO)
    for call in reader.calls(reader.helpers["objections"].body, _FACTS):
        codes = _errors_at_signature() if call.code == _RULES else (call.code,)
        for fact in sorted(call.facts):
            yield from (Guard(CONVERSATION, fact, code) for code in codes)


def _errors_at_signature() -> tuple[str, ...]:
    """Give the rules that call something in the conclusions an error, unless told otherwise."""
    return tuple(
        rule.code
        for rule in mk.all_rules()
        if rule.severity is model.Severity.ERROR
        if _CHECKED_AT_SIGNATURE & {subject.__name__ for subject in rule.subject}
    )


def _births() -> Iterator[Guard]:
    """Find the functions that refuse a birth: they name it where they raise a `GuardError`."""
    for module in (cycle, conversation, bridges):
        for function in _functions(module):
            for node in ast.walk(function):
                match node:
                    case ast.Call(func=ast.Name(id="GuardError"), args=[ast.Name(id=fact), *_]):
                        process = CYCLE if fact == mk.CycleStarted.__name__ else CONVERSATION
                        for call in _Reader(module, mk.TALK_WHO).calls(function.body, _FACTS):
                            yield Guard(process, fact, call.code)
                    case _:
                        pass


def _functions(module: ModuleType) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.FunctionDef):
            yield node


class _Reader:
    """Reads the calls of `blocker` out of the functions of one module."""

    def __init__(self, module: ModuleType, who: Who) -> None:
        tree = ast.parse(inspect.getsource(module))
        self.who = who
        self.top = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
        self.helpers = {one.name: one for one in self.top if not one.decorator_list}

    def calls(self, body: Sequence[ast.stmt], facts: Facts) -> Iterator[_Call]:
        """Give the calls in some statements, each with the facts for which it can be reached."""
        flags: dict[str, Facts] = {}
        for statement in body:
            if isinstance(statement, ast.Assign):
                only = self._only(statement.value, flags)
                names = [one.id for one in statement.targets if isinstance(one, ast.Name)]
                flags |= dict.fromkeys(names, only)
            if isinstance(statement, ast.If):
                yield from self.calls(statement.body, facts & self._only(statement.test, flags))
                yield from self.calls(statement.orelse, facts)
                facts = self._left(statement, facts)
            elif isinstance(statement, ast.For):
                yield from self.calls(statement.body, facts)
            else:
                yield from self._made_in(statement, facts)

    def _made_in(self, statement: ast.stmt, facts: Facts) -> Iterator[_Call]:
        for node in ast.walk(statement):
            match node:
                case ast.Call(
                    func=ast.Name(id="blocker"), args=[ast.Constant(value=str(code)), *_]
                ):
                    yield _Call(code, facts)
                case ast.Call(func=ast.Name(id="Blocker")):
                    yield _Call(_RULES, facts)
                case ast.Call(func=ast.Name(id=name)) if name in self.helpers:
                    yield from self.calls(self.helpers[name].body, facts)

    def _only(self, test: ast.expr, flags: Mapping[str, Facts]) -> Facts:
        """Give the facts for which a condition can hold, by their class or by who states them."""
        match test:
            case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id="fact"), classes]):
                names = (node for node in ast.walk(classes) if isinstance(node, ast.Name))
                return frozenset(node.id for node in names)
            case ast.Compare(
                left=ast.Attribute(value=ast.Name(id="fact"), attr="role"),
                ops=[ast.Is()],
                comparators=[ast.Attribute(value=ast.Name(id="Role"), attr=role)],
            ):
                return self._stated_by(mk.Role[role])
            case ast.BoolOp(op=ast.And(), values=values):
                return frozenset.intersection(*(self._only(value, flags) for value in values))
            case ast.Name(id=name):
                return flags.get(name, _FACTS)
            case _:
                return _FACTS

    def _stated_by(self, role: mk.Role) -> Facts:
        return frozenset(fact.__name__ for fact, roles in self.who.items() if role in roles)

    def _left(self, statement: ast.If, facts: Facts) -> Facts:
        """Give the facts that come past a condition, when those that meet it have returned."""
        if not isinstance(statement.body[-1], ast.Return):
            return facts
        match statement.test:
            case ast.Call(func=ast.Name(id="isinstance")):
                return facts - self._only(statement.test, {})
            case ast.BoolOp(op=ast.Or(), values=values):
                wanted = (one.operand for one in values if isinstance(one, ast.UnaryOp))
                return facts.intersection(*(self._only(operand, {}) for operand in wanted))
            case _:
                return facts
