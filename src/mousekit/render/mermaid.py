"""Writes Mermaid: the two processes as their tables have them, and the red thread.

A state diagram is made from the table alone.  What leads to another state is an arrow; what stays
is written in the box, as UML writes what happens inside a state.  A `Join` is both, each with its
condition in brackets.

A node of the red thread has a name made here and a label in quotation marks, in which everything
but letters, digits and blanks is written by its number; so no id can end a label early.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import TypeAlias

from mousekit.conversation import TALK_TABLE, Conversation, Stage
from mousekit.cycle import CYCLE_TABLE, Cycle, Phase
from mousekit.errors import InvalidValueError
from mousekit.facts.base import Fact
from mousekit.facts.preparing import ConversationPlanned
from mousekit.facts.year import CycleStarted
from mousekit.language.process import word
from mousekit.language.thread import node_label
from mousekit.process import Join, name_of
from mousekit.render.fitting import unturned
from mousekit.render.given import expect
from mousekit.thread import Node, NodeKind, RedThread, Trace

__all__ = ["states_mermaid", "thread_mermaid"]

_Arrow: TypeAlias = Phase | Stage | Join[Stage, Conversation]
_Row: TypeAlias = Mapping[type[Fact], _Arrow]
_Rows: TypeAlias = tuple[tuple[Phase | Stage, _Row], ...]

_PROCESSES: Mapping[type, tuple[type[Fact], _Rows]] = {
    Cycle: (CycleStarted, tuple(CYCLE_TABLE.items())),
    Conversation: (ConversationPlanned, tuple(TALK_TABLE.items())),
}

_SHAPES: Mapping[NodeKind, tuple[str, str]] = {
    NodeKind.GOAL: ("{{", "}}"),
    NodeKind.NEED: ("[", "]"),
    NodeKind.THEME: ("[/", "/]"),
    NodeKind.CONVERSATION: ("(", ")"),
    NodeKind.AGREEMENT: ("[", "]"),
    NodeKind.FOLLOW_UP: ("(", ")"),
    NodeKind.EFFECT: ("([", "])"),
    NodeKind.IDEA: (">", "]"),
    NodeKind.LESSON: (">", "]"),
}
"""The form of a node tells its kind without colour."""

_TAKEN = str.maketrans({"ﬂ": "fl", "¶": " "})
"""Two signs between which Mermaid itself keeps what it turns into another sign later on."""


def states_mermaid(process: type[Cycle | Conversation], *, lang: str) -> str:
    """Draw a process as its table has it: every state, and every fact that may come in it.

    Args:
        process: `Cycle` or `Conversation`.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If it is another class, or the language is another.
    """
    if process not in _PROCESSES:
        raise InvalidValueError(("process",), process, "Cycle or Conversation")
    birth, rows = _PROCESSES[process]
    lines = [f'state "{name_of(state, lang)}" as {_name(state)}' for state, _ in rows]
    lines.append(f"[*] --> {_name(rows[0][0])}: {name_of(birth, lang)}")
    for state, row in rows:
        lines += _facts(state, row, lang)
    return _diagram("stateDiagram-v2", lines)


def _diagram(kind: str, lines: Iterable[str]) -> str:
    return "\n".join([kind, *(f"    {line}" for line in lines), ""])


def _name(state: StrEnum) -> str:
    return state.name.lower()


def _facts(state: StrEnum, row: _Row, lang: str) -> Iterator[str]:
    ends = [end for fact, arrow in row.items() for end in _ends(fact, arrow, lang)]
    yield from (f"{_name(state)}: {label}" for end, label in ends if end is state)
    leading = [(end, label) for end, label in ends if end is not state]
    yield from (f"{_name(state)} --> {_name(end)}: {label}" for end, label in leading)
    if not leading:
        yield f"{_name(state)} --> [*]"


def _ends(fact: type[Fact], arrow: _Arrow, lang: str) -> tuple[tuple[StrEnum, str], ...]:
    label = name_of(fact, lang)
    if not isinstance(arrow, Join):
        return ((arrow, label),)
    condition = word("JOINS", arrow.when.__name__, lang)
    otherwise = word("JOINS", "otherwise", lang)
    return ((arrow.go, f"{label} [{condition}]"), (arrow.stay, f"{label} [{otherwise}]"))


def thread_mermaid(
    thread: RedThread | Trace, *, lang: str, labels: Mapping[Node, str] | None = None
) -> str:
    """Draw the red thread, or the trace of one node; loose ends have a dashed line.

    A link that runs through a conversation or a follow-up is drawn by its two halves.  Viewers of
    Mermaid stop at some hundreds of links: draw the trace of what you look for.

    Args:
        thread: The thread, or a trace of it.
        lang: ``"da"`` or ``"en"``.
        labels: What is shown instead of an id, for instance the text of a goal; only what all
            who see the picture may read.

    Raises:
        InvalidValueError: If the language is another.
        TypeError: If it is an object of another class.
    """
    expect(thread, RedThread, Trace)
    names = {node: f"n{number}" for number, node in enumerate(thread.nodes)}
    shown = _labels(thread.nodes, labels or {}, lang)
    lines = [_box(name, node.kind, shown[node]) for node, name in names.items()]
    straight = (link for link in thread.links if link.via is None)
    lines += (f"{names[link.source]} --> {names[link.target]}" for link in straight)
    loose = dict.fromkeys(names[end.node] for end in thread.loose_ends)
    if loose:
        lines += ["classDef loose stroke-dasharray: 6 4", f"class {','.join(loose)} loose"]
    return _diagram("flowchart LR", lines)


def _labels(nodes: tuple[Node, ...], labels: Mapping[Node, str], lang: str) -> Mapping[Node, str]:
    """Label the nodes; those that would look the same also say whose they are."""
    plain = {
        node: node_label(node.kind.value, node.id, lang, words=_words(labels.get(node)))
        for node in nodes
    }
    alike = Counter(plain.values())
    return {
        node: label if alike[label] == 1 else f"{label} ({node.owner})"
        for node, label in plain.items()
    }


def _words(label: str | None) -> str | None:
    """Give a label without signs that turn it around; a blank one is none."""
    words = unturned(label or "")
    return words if words.strip() else None


def _box(name: str, kind: NodeKind, label: str) -> str:
    left, right = _SHAPES[kind]
    return f'{name}{left}"{_escaped(label)}"{right}'


def _escaped(text: str) -> str:
    """Write all but letters, digits and blanks by their numbers, as Mermaid reads them."""
    plain = unturned(text).translate(_TAKEN)
    return "".join(sign if sign.isalnum() or sign == " " else f"#{ord(sign)};" for sign in plain)
