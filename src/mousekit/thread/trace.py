"""Following the red thread: from a node to all that leads to it and all that it leads to."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

import attrs

from mousekit._validators import checked
from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.errors import InvalidValueError
from mousekit.thread.known import Known
from mousekit.thread.links import links_of, nodes_of
from mousekit.thread.loose import loose_ends_of
from mousekit.thread.nodes import Link, LooseEnd, Node, NodeKind

__all__ = ["RedThread", "Trace", "red_thread"]

_ENDS_HERE = {NodeKind.GOAL, NodeKind.CONVERSATION, NodeKind.FOLLOW_UP}
"""Where several threads meet: a trace comes there, or begins there, and never runs through."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Trace:
    """What leads to a node, and what it leads to.

    Attributes:
        node: The node that was asked for.
        back: What leads to it, from the goal on.
        forward: What it leads to.
        links: The links between all of them.
        loose_ends: Where the thread breaks off at one of them.

    Danish: *sporet af den røde tråd*.
    """

    node: Node
    back: tuple[Node, ...]
    forward: tuple[Node, ...]
    links: tuple[Link, ...]
    loose_ends: tuple[LooseEnd, ...]

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All of them, in the order of the thread."""
        return _sorted({self.node, *self.back, *self.forward})


@attrs.frozen(kw_only=True, field_transformer=checked)
class RedThread:
    """What is tied to what, and what is not; made by `red_thread`.

    Attributes:
        nodes: Everything that the thread can be tied to, in its order.
        links: What leads to what.
        loose_ends: Where it breaks off, as things stand.

    Danish: *rød tråd*.
    """

    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    loose_ends: tuple[LooseEnd, ...]

    def trace(self, node: Node | str) -> Trace:
        """Follow the thread in both directions, across all years that are given.

        If one node is in the trace of another, so is the other in the trace of the first.

        Args:
            node: The node, or its id if no other node has the same.

        Raises:
            InvalidValueError: If there is no such node, or the id is that of several.
        """
        start = self._find(node)
        back, forward = _walk(start, self._back), _walk(start, self._forward)
        there = {start, *back, *forward}
        return Trace(
            node=start,
            back=_sorted(back),
            forward=_sorted(forward),
            links=tuple(one for one in self.links if there.issuperset((one.source, one.target))),
            loose_ends=tuple(one for one in self.loose_ends if one.node in there),
        )

    @cached_property
    def _forward(self) -> Mapping[Node, list[Node]]:
        return _grouped((link.source, link.target) for link in self.links)

    @cached_property
    def _back(self) -> Mapping[Node, list[Node]]:
        return _grouped((link.target, link.source) for link in self.links)

    def _find(self, wanted: Node | str) -> Node:
        found = [one for one in self.nodes if wanted in (one, one.id)]
        if len(found) == 1:
            return found[0]
        if not found:
            raise InvalidValueError(("node",), wanted, "a node of this thread, or its id")
        kinds = Counter(one.kind.value for one in found)
        which = ", ".join(f"{kind} ({count})" for kind, count in kinds.items())
        raise InvalidValueError(("node",), wanted, f"a Node, for several have this id: {which}")


def red_thread(cycles: Iterable[Cycle], conversations: Iterable[Conversation]) -> RedThread:
    """Tie cycles and conversations together, in whatever order they come.

    What is not given is not there: give all conversations of a cycle, or its themes look loose.

    Args:
        cycles: Of one unit or several, of one year or several.
        conversations: Of these cycles.

    Raises:
        InvalidValueError: If two cycles, or two conversations, have the same id.
        TypeError: If something else is among them.

    Sources: R034-R035, R037, R041, R046.
    """
    known = Known.of(cycles, conversations)
    links = sorted(links_of(known), key=_place)
    forward = _grouped((link.source, link.target) for link in links)
    back = _grouped((link.target, link.source) for link in links)
    ends = sorted(loose_ends_of(known, forward, back), key=_place_of_end)
    return RedThread(nodes=_sorted(nodes_of(known)), links=tuple(links), loose_ends=tuple(ends))


def _grouped(pairs: Iterable[tuple[Node, Node]]) -> dict[Node, list[Node]]:
    groups: dict[Node, list[Node]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return dict(groups)


def _walk(start: Node, neighbours: Mapping[Node, list[Node]]) -> set[Node]:
    seen = {start}
    ahead = [start]
    while ahead:
        fresh = set(neighbours.get(ahead.pop(), ())) - seen
        seen |= fresh
        ahead += (node for node in fresh if node.kind not in _ENDS_HERE)
    return seen - {start}


def _sorted(nodes: set[Node]) -> tuple[Node, ...]:
    return tuple(sorted(nodes, key=lambda node: node.place))


def _place(link: Link) -> tuple[tuple[int, str, str], ...]:
    ends = (link.source, link.target)
    return tuple(node.place for node in (ends if link.via is None else (*ends, link.via)))


def _place_of_end(end: LooseEnd) -> tuple[tuple[int, str, str], str, str]:
    return end.node.place, end.kind, end.missing or ""
