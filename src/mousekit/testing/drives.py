"""How a process is driven: from its birth to where it shall end, by facts that it accepts.

Theory of operation.  A drive starts with a birth and walks the straight road to where it shall end,
with a few detours on the way: any other fact that may come now and does not lead beyond the end.
Every fact is stated with all that its guards ask for and handed to ``apply``; there is no trying
out until one fits.

What lives here: the walk, the same for both processes.  What must not: anything about one of them
(`mousekit.testing.year`, `mousekit.testing.talk`, `mousekit.testing.road`).
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Generic, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import DrawFn, SearchStrategy

from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.facts.base import Fact
from mousekit.testing.steps import Way, stated
from mousekit.values.people import Role

__all__ = ["Drive", "Process", "accepted", "drives", "possible"]


A = TypeVar("A", Cycle, Conversation)
S = TypeVar("S", bound=StrEnum)
B = TypeVar("B", bound=Fact)


@attrs.frozen(kw_only=True)
class Process(Generic[A, S, B]):
    """What has to be known of a process to drive it.

    Attributes:
        birth: The class of the first fact.
        start: Makes the object of it.
        state: Says how far the object is.
        states: Every state, in the order of the road.
        beside: For a state beside the road, those from which one step leads there.
        ends: Where each kind of fact may lead now.
        ways: The ways to state a kind of fact now.
        speakers: Who may state it in one of these ways.
        road: The kind of fact that comes next on the straight road to a state.
        once: The kinds of facts of which a second one in a row would help no more than the first.
    """

    birth: type[B]
    start: Callable[[B], A]
    state: Callable[[A], S]
    states: tuple[S, ...]
    beside: Mapping[S, tuple[S, ...]]
    ends: Callable[[A], Mapping[type[Fact], tuple[S, ...]]]
    ways: Callable[[A, type[Fact]], list[Way]]
    speakers: Callable[[A, type[Fact], Way], Mapping[Role, object]]
    road: Callable[[A, S], type[Fact]]
    once: tuple[type[Fact], ...] = ()


@attrs.frozen(kw_only=True)
class Drive(Generic[A]):
    """Where a drive ended, and how it got there.

    Attributes:
        log: Every fact, the birth first.
        end: The object after the last one.
    """

    log: tuple[Fact, ...]
    end: A


def possible(process: Process[A, S, B], now: A) -> list[type[Fact]]:
    """Give the kinds of facts that can be stated now so that they are accepted.

    Args:
        process: The process.
        now: The object.
    """
    return [event for event in process.ends(now) if process.ways(now, event)]


def accepted(process: Process[A, S, B], now: A, event: type[Fact]) -> SearchStrategy[Fact]:
    """Draw facts of one kind that are accepted now.

    Shrinks towards the first way to state it, on the day of the last fact.

    Args:
        process: The process.
        now: The object.
        event: One of `possible`.
    """
    return st.sampled_from(process.ways(now, event)).flatmap(
        lambda one: _in(process, now, event, one)
    )


def _in(process: Process[A, S, B], now: A, event: type[Fact], chosen: Way) -> SearchStrategy[Fact]:
    speakers = process.speakers(now, event, chosen)
    return stated(event, chosen, speakers=speakers, last_on=now.last_on)


def drives(
    process: Process[A, S, B],
    births: SearchStrategy[B],
    *,
    target: S | None,
    detours: int,
) -> SearchStrategy[Drive[A]]:
    """Draw whole drives.

    Shrinks towards the straight road to the first state.

    Args:
        process: The process.
        births: The first facts.
        target: The state where it shall end; None draws one.
        detours: How many facts beside the road there may be.
    """
    targets = st.sampled_from(process.states) if target is None else st.just(target)
    return targets.flatmap(lambda one: _drives(process, births, one, detours))


@st.composite
def _drives(
    draw: DrawFn, process: Process[A, S, B], births: SearchStrategy[B], target: S, detours: int
) -> Drive[A]:
    birth = draw(births)
    if not isinstance(birth, process.birth):
        raise InvalidArgument(f"births gave {birth!r}, expected a {process.birth.__name__}")
    log: list[Fact] = [birth]
    now = process.start(birth)
    over = draw(st.sampled_from(process.beside.get(target, (target,))))
    for stop, left in ((over, detours), (target, 0)):
        now = _walk(draw, process, now, log, stop, left)
    return Drive(log=tuple(log), end=now)


def _walk(
    draw: DrawFn, process: Process[A, S, B], now: A, log: list[Fact], stop: S, left: int
) -> A:
    rank = process.states.index(stop)
    # Detours begin late as often as early, so that the last states have their share of them.
    since = draw(st.integers(0, rank).map(lambda back: rank - back)) if left else rank
    while True:
        is_late = process.states.index(process.state(now)) >= since
        beside = _beside(process, now, rank) if left and is_late and draw(st.booleans()) else []
        if not beside and process.state(now) is stop:
            return now
        # The road goes the first way; a detour any.
        event = draw(st.sampled_from(beside)) if beside else process.road(now, stop)
        if not beside and event in process.once and type(log[-1]) is event:
            raise InvalidArgument(f"there is no way to {stop.value} from the birth {log[0]!r}")
        ways = process.ways(now, event)
        chosen = draw(st.sampled_from(ways if beside else ways[:1]))
        left -= bool(beside)
        fact = draw(_in(process, now, event, chosen))
        after = now.apply(fact)
        # A fact with two ends may have led too far: then it has not been stated.
        fits = process.states.index(process.state(after)) <= rank
        log += [fact] * fits
        now = after if fits else now


def _beside(process: Process[A, S, B], now: A, rank: int) -> list[type[Fact]]:
    ends = process.ends(now)
    allowed = process.states[: rank + 1]
    return [one for one in possible(process, now) if any(end in allowed for end in ends[one])]
