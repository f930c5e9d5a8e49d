"""What the logs say: every fact with what was known before it and after it.

All of it is made by replaying the logs, so that a line of `boatyard.happened` is found in what was
stored and not in what was told.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

import mousekit as mk
from boatyard.office import Clash, Office, Shown

__all__ = ["CycleStep", "Finder", "History", "TalkStep", "Witness"]


class Witness(NamedTuple):
    """Where something was found.

    Attributes:
        on: The day it was stated.
        stream: The id of the cycle or conversation.
    """

    on: date
    stream: str


class CycleStep(NamedTuple):
    """A fact of a unit's year, with the year before it and after it."""

    before: mk.Cycle
    fact: mk.Fact
    after: mk.Cycle

    @property
    def witness(self) -> Witness:
        """The day and the id."""
        return Witness(self.fact.on, self.after.id)


class TalkStep(NamedTuple):
    """A fact of a conversation, with the conversation before it and after it."""

    before: mk.Conversation
    fact: mk.Fact
    after: mk.Conversation

    @property
    def witness(self) -> Witness:
        """The day and the id."""
        return Witness(self.fact.on, self.after.id)


class History(NamedTuple):
    """Everything that has happened.

    Attributes:
        begun: The first fact of every year.
        year_steps: The other facts of the years.
        planned: The first fact of every conversation.
        talk_steps: The other facts of the conversations.
        cycles: The years as they are in the end, by id.
        talks: The conversations as they are in the end, by id.
        clashes: What was stated on an old version.
        shown: Which self-checks were shown to whom.
    """

    begun: tuple[mk.CycleStarted, ...]
    year_steps: tuple[CycleStep, ...]
    planned: tuple[mk.ConversationPlanned, ...]
    talk_steps: tuple[TalkStep, ...]
    cycles: Mapping[str, mk.Cycle]
    talks: Mapping[str, mk.Conversation]
    clashes: tuple[Clash, ...]
    shown: tuple[Shown, ...]

    @classmethod
    def of(cls, office: Office) -> "History":
        """Read the history from the logs of an office.

        Args:
            office: Whose logs are replayed.
        """
        return cls.read(office.logs, tuple(office.clashes), tuple(office.shown))

    @classmethod
    def read(
        cls,
        logs: Mapping[str, Sequence[mk.Fact]],
        clashes: tuple[Clash, ...] = (),
        shown: tuple[Shown, ...] = (),
    ) -> "History":
        """Replay logs.

        Args:
            logs: The facts of every cycle and conversation, by id.
            clashes: What was stated on an old version.
            shown: Which self-checks were shown to whom.
        """
        births = [log[0] for log in logs.values()]
        years = {key: log for key, log in logs.items() if isinstance(log[0], mk.CycleStarted)}
        talks = {key: log for key, log in logs.items() if key not in years}
        return cls(
            begun=tuple(one for one in births if isinstance(one, mk.CycleStarted)),
            year_steps=tuple(step for log in years.values() for step in _year(log)),
            planned=tuple(one for one in births if isinstance(one, mk.ConversationPlanned)),
            talk_steps=tuple(step for log in talks.values() for step in _talk(log)),
            cycles={key: mk.Cycle.replay(log) for key, log in years.items()},
            talks={key: mk.Conversation.replay(log) for key, log in talks.items()},
            clashes=clashes,
            shown=shown,
        )


Finder: TypeAlias = Callable[[History], Iterator[Witness]]


def _year(log: Sequence[mk.Fact]) -> Iterator[CycleStep]:
    birth, *rest = log
    before = mk.Cycle.replay([birth])
    for fact in rest:
        after = before.apply(fact)
        yield CycleStep(before, fact, after)
        before = after


def _talk(log: Sequence[mk.Fact]) -> Iterator[TalkStep]:
    birth, *rest = log
    before = mk.Conversation.replay([birth])
    for fact in rest:
        after = before.apply(fact)
        yield TalkStep(before, fact, after)
        before = after
