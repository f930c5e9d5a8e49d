"""A way to state a fact so that it is accepted: what its fields must be, and who may state it.

What lives here: the way itself and how a fact is drawn for it.  Which ways a cycle or a
conversation has is in `mousekit.testing.year` and `mousekit.testing.talk`.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mousekit.facts.base import Fact
from mousekit.testing.stated import facts
from mousekit.testing.words import days_from
from mousekit.values.people import Role

__all__ = ["Way", "chosen_from", "stated", "way"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Way:
    """One way to state one kind of fact now.

    Attributes:
        fields: What its fields must be: a value or a strategy for each; others are free.
        roles: Who may state it in this way; None for all whom the table lets.
        first: The first day on which it may be stated; None for the day of the last fact.
    """

    fields: Mapping[str, object]
    roles: tuple[Role, ...] | None = None
    first: date | None = None


def way(
    *, roles: tuple[Role, ...] | None = None, first: date | None = None, **fields: object
) -> Way:
    """Make a way of the fields by name.

    Args:
        roles: Who may state it.
        first: The first day.
        fields: What the fields must be.
    """
    return Way(fields=fields, roles=roles, first=first)


def stated(
    event: type[Fact], chosen: Way, *, speakers: Mapping[Role, object], last_on: date
) -> SearchStrategy[Fact]:
    """Draw a fact that goes a way.

    Shrinks towards a fact on the first day, from the first role, with simple fields.

    Args:
        event: The class of the fact.
        chosen: The way.
        speakers: The roles that may state it, at least one, each with the id, or a strategy of ids,
            that speaks in it.
        last_on: The day of the last fact.
    """
    first = last_on if chosen.first is None else max(last_on, chosen.first)
    roles = [role for role in speakers if chosen.roles is None or role in chosen.roles]
    return st.sampled_from(roles).flatmap(
        lambda role: facts(
            event, on=days_from(first), by=speakers[role], role=role, **chosen.fields
        )
    )


def chosen_from(items: Iterable[T], *, at_least: int = 0) -> SearchStrategy[tuple[T, ...]]:
    """Draw some of a few things, in their order and none twice.

    Shrinks towards the first `at_least` of them.

    Args:
        items: The things.
        at_least: How many at the least; no more than there are.
    """
    every = tuple(items)
    if not every:
        return st.just(())
    positions = st.sets(st.sampled_from(range(len(every))), min_size=at_least)
    return positions.map(lambda some: tuple(every[position] for position in sorted(some)))
