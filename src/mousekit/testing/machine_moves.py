"""What a machine may do next: what must be accepted, what must be refused, and what may be either.

What lives here: strategies for one fact, given the object as it is now.  What must not: what comes
of the fact, which is for `mousekit.testing.machines`.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import timedelta
from itertools import chain
from typing import TypeAlias

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.facts.base import Fact
from mousekit.testing.drives import A, B, Process, S, accepted
from mousekit.testing.options import accepts
from mousekit.testing.shapes import several
from mousekit.testing.stated import facts
from mousekit.testing.steps import Way, chosen_from
from mousekit.testing.values import FACT_CLASSES
from mousekit.testing.words import days_from, ids
from mousekit.values.people import Role

__all__ = ["Life", "attempts", "lasting", "lives", "of_one_kind", "road_ahead"]

Ways: TypeAlias = Mapping[type[Fact], Sequence[Way]]
"""The ways to state each kind of fact now, so that it is accepted."""


@attrs.frozen(kw_only=True)
class Life:
    """How one life is lived.

    Attributes:
        log: What has happened when the machine takes over, the birth first.
        steady_until: Before this version nothing ends it early: most lives shall be long.
        leanings: The kinds of facts that come more often here than in other lives.
    """

    log: tuple[Fact, ...]
    steady_until: int
    leanings: tuple[type[Fact], ...]

    def weighed(self, events: list[type[Fact]], log: tuple[Fact, ...]) -> list[type[Fact]]:
        """Repeat the kinds of facts that shall come often: new ones, and those it leans to.

        Args:
            events: Each kind once.
            log: What has happened.
        """
        known = {type(fact) for fact in log}
        new = [event for event in events if event not in known]
        liked = [event for event in events if event in self.leanings]
        return [*events, *new * 2, *liked * 4]


def lives(
    process: Process[A, S, B],
    logs: Callable[[S], SearchStrategy[tuple[Fact, ...]]],
    table: Mapping[S, Collection[type[Fact]]],
) -> SearchStrategy[Life]:
    """Draw lives that are open when the machine takes over.

    Shrinks towards a birth.

    Args:
        process: The process.
        logs: Draws a log that ends in a state.
        table: What may happen in each state.
    """
    states = process.states[:-2]
    kinds = list(dict.fromkeys(event for row in table.values() for event in row))
    # Most can happen in the last open state, so more lives than others begin there.
    began = st.sampled_from(states + states[-1:] * 2).flatmap(logs)
    leanings = several(st.sampled_from(kinds), at_most=6, key=lambda kind: kind.__name__)
    return st.builds(Life, log=began, steady_until=st.integers(0, 60), leanings=leanings)


def road_ahead(process: Process[A, S, B], now: A) -> list[type[Fact]]:
    """Give the kind of fact that comes next on the straight road to a close; none at an end.

    Args:
        process: The process.
        now: The object.
    """
    if _is_over(process, now):
        return []
    event = process.road(now, process.states[-2])
    return [event] if process.ways(now, event) else []


def lasting(process: Process[A, S, B], now: A, events: list[type[Fact]]) -> list[type[Fact]]:
    """Give the kinds of facts that do not end an open process; of an ended one, all.

    Args:
        process: The process.
        now: The object.
        events: The kinds of facts to choose from.
    """
    if _is_over(process, now):
        return events
    ends, over = process.ends(now), process.states[-2:]
    return [event for event in events if not set(over).intersection(ends[event])]


def _is_over(process: Process[A, S, B], now: A) -> bool:
    """Say whether the process has come to one of its two ends, closed or cancelled."""
    return process.state(now) in process.states[-2:]


def of_one_kind(
    process: Process[A, S, B], now: A, events: list[type[Fact]]
) -> SearchStrategy[Fact]:
    """Draw a fact that is accepted now.

    Shrinks towards the first kind.

    Args:
        process: The process.
        now: The object.
        events: The kinds that it may be of, at least one.
    """
    return st.sampled_from(events).flatmap(lambda event: accepted(process, now, event))


def attempts(process: Process[A, S, B], now: A) -> SearchStrategy[Fact]:
    """Draw a fact that may have to be refused: for its kind, who states it, its day, what it says.

    Shrinks towards a fact of a kind that may come now, that says anything.

    Args:
        process: The process.
        now: The object.
    """
    row: tuple[type[Fact], ...] = now.allowed_events()
    strangers = st.sampled_from([event for event in FACT_CLASSES if event not in row])
    strange = strangers.flatmap(lambda event: facts(event, on=days_from(now.last_on)))
    if not row:
        return strange
    ways: Ways = {event: process.ways(now, event) for event in row}
    blocked: list[type[Fact]] = [event for event in row if not ways[event]]
    # What cannot come now is tried more often, and the guards more often than the rest.
    events = st.sampled_from([*row, *blocked, *blocked, *blocked])
    guarded = events.flatmap(lambda event: _half_fitting(process, now, event, ways))
    by_another = events.flatmap(lambda event: _by_another(now, event))
    too_early = events.flatmap(lambda event: _too_early(now, event))
    kinds = [guarded, guarded, guarded, guarded, guarded, strange, by_another, too_early]
    return st.sampled_from(kinds).flatmap(lambda one: one)


def _by_another(now: Cycle | Conversation, event: type[Fact]) -> SearchStrategy[Fact]:
    speakers = _speakers(now, event)
    others = st.sampled_from([role for role in Role if role not in speakers])
    return facts(event, on=days_from(now.last_on), role=others)


def _too_early(now: Cycle | Conversation, event: type[Fact]) -> SearchStrategy[Fact]:
    before = st.integers(1, 40).map(lambda count: now.last_on - timedelta(days=count))
    return facts(event, on=before, role=st.sampled_from(_speakers(now, event)))


def _speakers(now: Cycle | Conversation, event: type[Fact]) -> list[Role]:
    return [role for role in Role if event in now.allowed_events(role)]


@st.composite
def _half_fitting(
    draw: DrawFn, process: Process[A, S, B], now: A, event: type[Fact], ways: Ways
) -> Fact:
    """Draw a fact of which some fields are as they must be, and the others anything."""
    chosen = draw(st.sampled_from([*ways[event], Way(fields=_known(event, ways))]))
    names = draw(st.just(tuple(chosen.fields)) | chosen_from(chosen.fields))
    kept = {name: chosen.fields[name] for name in names}
    role = draw(st.sampled_from(_speakers(now, event)))
    own = process.speakers(now, event, chosen).get(role)
    # Most guards are asked only when the right person speaks.
    by = own if own is not None and draw(st.sampled_from((True, True, True, False))) else ids()
    return draw(facts(event, on=days_from(now.last_on), by=by, role=role, **kept))


def _known(event: type[Fact], ways: Ways) -> dict[str, object]:
    """Give the ids that any fact may name now, for the fields of one kind of fact."""
    fields = {field.name: field for field in attrs.fields(event)}
    said: dict[str, list[object]] = {}
    for one in chain.from_iterable(ways.values()):
        for name in fields.keys() & one.fields.keys():
            value = one.fields[name]
            if type(value) is str and accepts(fields[name], value):
                said.setdefault(name, []).append(value)
    return {name: st.sampled_from(said[name]) for name in fields if name in said}
