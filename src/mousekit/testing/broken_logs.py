"""Logs that must be refused: legal ones with exactly one fault, and where it is."""

import enum
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import TypeAlias

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.facts.base import Fact
from mousekit.facts.year import CycleStarted
from mousekit.testing.agreeing import agree
from mousekit.testing.options import member, whole_number
from mousekit.testing.processes import event_logs, next_facts
from mousekit.testing.stated import facts
from mousekit.testing.values import FACT_CLASSES
from mousekit.values.people import Role

__all__ = ["IllegalLog", "LogFault", "illegal_event_logs"]


class LogFault(enum.StrEnum):
    """What is wrong with a log."""

    MISSING_BIRTH = "missing-birth"
    """It does not begin with the birth, or is empty."""
    WRONG_ACTOR = "wrong-actor"
    """A fact is stated in a role that never states anything."""
    EARLIER_DAY = "earlier-day"
    """A fact is stated on an earlier day than the one before it."""
    OUT_OF_ORDER = "out-of-order"
    """A fact stands where the table lets no such fact come."""


@attrs.frozen(kw_only=True)
class IllegalLog:
    """A log with one fault.

    Attributes:
        events: The facts; those after the fault would follow if it were not there.
        index: The position of the first fact that does not fit, from 0.
        fault: What is wrong.
        owner: The class that replays it, `mousekit.Cycle` or `mousekit.Conversation`.
    """

    events: tuple[Fact, ...]
    index: int
    fault: LogFault
    owner: type[Cycle | Conversation]


def illegal_event_logs(
    fault: LogFault | None = None, *, detours: int = 6
) -> SearchStrategy[IllegalLog]:
    """Draw logs that ``replay`` must refuse, with the position that it must name.

    Shrinks towards the empty log, or the shortest log that can have the fault.

    Args:
        fault: What shall be wrong; None for any fault.
        detours: As for `conversation_logs`, for the legal log that is broken.

    Raises:
        InvalidArgument: If `fault` is no `LogFault`, or `detours` no number from 0 on.
    """
    chosen = member("fault", fault, LogFault)
    faults = st.sampled_from(LogFault) if chosen is None else st.just(chosen)
    logs = event_logs(detours=whole_number("detours", detours))
    return faults.flatmap(lambda one: _broken(logs, one))


@st.composite
def _broken(draw: DrawFn, logs: SearchStrategy[tuple[Fact, ...]], fault: LogFault) -> IllegalLog:
    log = draw(logs)
    events, index = _BREAK[fault](draw, log)
    return IllegalLog(events=events, index=index, fault=fault, owner=_owner(log))


def _owner(log: tuple[Fact, ...]) -> type[Cycle | Conversation]:
    return Cycle if isinstance(log[0], CycleStarted) else Conversation


_Broken: TypeAlias = tuple[tuple[Fact, ...], int]


def _without_birth(_: DrawFn, log: tuple[Fact, ...]) -> _Broken:
    return log[1:], 0


def _by_nobody(draw: DrawFn, log: tuple[Fact, ...]) -> _Broken:
    index = draw(st.sampled_from(range(len(log))))
    stated = attrs.evolve(log[index], role=Role.STATISTICS)
    return (*log[:index], stated, *log[index + 1 :]), index


def _too_early(draw: DrawFn, log: tuple[Fact, ...]) -> _Broken:
    # Nothing comes before a birth: a log of one gets a second fact.
    longer = log if len(log) > 1 else (*log, draw(next_facts(_owner(log).replay(log))))
    index = draw(st.sampled_from(range(1, len(longer))))
    early = _stated_on(longer[index], longer[index - 1].on - timedelta(days=1))
    return (*longer[:index], early, *longer[index + 1 :]), index


def _stated_on(fact: Fact, day: date) -> Fact:
    """State a fact on another day; what is said to have happened lies before it."""
    cls = type(fact)
    fields = {field.name: getattr(fact, field.name) for field in attrs.fields(cls)}
    fields["on"] = day
    agree(cls, fields, ("on",))
    return cls(**fields)


def _out_of_order(draw: DrawFn, log: tuple[Fact, ...]) -> _Broken:
    index = draw(st.sampled_from(range(1, len(log) + 1)))
    now = _owner(log).replay(log[:index])
    allowed = now.allowed_events()
    strangers = [event for event in FACT_CLASSES if event not in allowed]
    stranger = draw(st.sampled_from(strangers).flatmap(facts))
    return (*log[:index], stranger, *log[index:]), index


_BREAK: Mapping[LogFault, Callable[[DrawFn, tuple[Fact, ...]], _Broken]] = {
    LogFault.MISSING_BIRTH: _without_birth,
    LogFault.WRONG_ACTOR: _by_nobody,
    LogFault.EARLIER_DAY: _too_early,
    LogFault.OUT_OF_ORDER: _out_of_order,
}
