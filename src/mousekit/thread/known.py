"""What is given, found by id: cycles, conversations, and the needs, themes and goals in them.

A conversation knows the needs and themes of its cycle as they were when it was planned.  Where the
cycle is given too, and still has them, the cycle's own word counts.
"""

from collections.abc import Iterable, Mapping
from typing import TypeAlias, TypeVar

import attrs

from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.errors import InvalidValueError
from mousekit.facts.preparing import CycleBrief
from mousekit.thread.nodes import Node, NodeKind
from mousekit.values.people import PARTIES
from mousekit.values.record import PartyIdea
from mousekit.values.strategy import CompetenceNeed, FocusTheme

__all__ = ["Known", "node_of", "shared_ideas"]

_Key: TypeAlias = tuple[str, str]
_Given = TypeVar("_Given", Cycle, Conversation)


def node_of(talk: Conversation) -> Node:
    """Give the node of a conversation."""
    return Node(kind=NodeKind.CONVERSATION, owner=talk.brief.cycle, id=talk.id)


def shared_ideas(talk: Conversation) -> tuple[PartyIdea, ...]:
    """Give the ideas that their author shares beyond the two (R035, D16)."""
    return tuple(one for one in talk.ideas if set(one.idea.shared_with) - set(PARTIES))


@attrs.frozen(kw_only=True)
class Known:
    """Everything that is given, by id.

    Attributes:
        cycles: By id.
        talks: The conversations, by id.
        needs: By the id of the cycle and their own.
        themes: By the id of the cycle and their own.
        goals: The ids of the cycles and of their goals.
        agreements: The ids of the conversations and of their signed agreements.
        origins: From which agreement one was carried over, by conversation and agreement; None
            where it is not there.
    """

    cycles: Mapping[str, Cycle]
    talks: Mapping[str, Conversation]
    needs: Mapping[_Key, CompetenceNeed]
    themes: Mapping[_Key, FocusTheme]
    goals: frozenset[_Key]
    agreements: frozenset[_Key]
    origins: Mapping[_Key, _Key | None]

    @classmethod
    def of(cls, cycles: Iterable[Cycle], conversations: Iterable[Conversation]) -> "Known":
        """Sort what is given by its ids.

        Args:
            cycles: In any order.
            conversations: In any order.

        Raises:
            InvalidValueError: If an id stands twice.
            TypeError: If something else is among them.
        """
        years = _by_id(cycles, Cycle, "cycles")
        talks = _by_id(conversations, Conversation, "conversations")
        # Those of the cycles come last: they replace what an older brief says.
        owners: list[tuple[str, Cycle | CycleBrief]] = [
            *((talk.brief.cycle, talk.brief) for talk in talks.values()),
            *years.items(),
        ]
        agreements = frozenset(
            (talk.id, state.agreement.id) for talk in talks.values() for state in talk.agreements
        )
        return cls(
            cycles=years,
            talks=talks,
            needs={(owner, one.id): one for owner, frame in owners for one in frame.needs},
            themes={(owner, one.id): one for owner, frame in owners for one in frame.themes},
            goals=frozenset(
                (cycle.id, goal.id)
                for cycle in years.values()
                if cycle.strategy is not None
                for goal in cycle.strategy.goals
            ),
            agreements=agreements,
            origins=_origins(talks, agreements),
        )


def _by_id(given: Iterable[_Given], cls: type[_Given], name: str) -> dict[str, _Given]:
    found: dict[str, _Given] = {}
    for one in given:
        if not isinstance(one, cls):
            raise TypeError(f"expected a {cls.__name__} in {name}, not a {type(one).__name__}")
        if one.id in found:
            raise InvalidValueError((name,), one.id, "each id once")
        found[one.id] = one
    return dict(sorted(found.items()))


def _origins(
    talks: Mapping[str, Conversation], agreements: frozenset[_Key]
) -> dict[_Key, _Key | None]:
    """Find what every agreement was carried over from, also past years that let it lie."""
    carried_in = {
        talk.id: {state.agreement.id for state in talk.carried_in} for talk in talks.values()
    }
    found: dict[_Key, _Key | None] = {}
    origins: dict[_Key, _Key | None] = {}
    for talk in talks.values():
        for state in talk.agreements:
            if state.carried_from is not None:
                key = (talk.id, state.carried_from)
                origin = _origin(key, talks, agreements, carried_in, found)
                origins[talk.id, state.agreement.id] = origin
    return origins


def _origin(
    key: _Key,
    talks: Mapping[str, Conversation],
    agreements: frozenset[_Key],
    carried_in: Mapping[str, set[str]],
    found: dict[_Key, _Key | None],
) -> _Key | None:
    """Go back from conversation to conversation; what is found once is not looked for again."""
    passed = []
    origin = None
    while key not in found:
        found[key] = None
        passed.append(key)
        previous = talks[key[0]].previous
        if previous is None or previous not in talks:
            break
        key = (previous, key[1])
        if key in agreements:
            origin = key
            break
        if key[1] not in carried_in[previous]:
            break
    else:
        origin = found[key]
    found.update(dict.fromkeys(passed, origin))
    return origin
