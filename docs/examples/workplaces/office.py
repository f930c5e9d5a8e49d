"""The office: states facts, stores them, and carries news between conversations and their cycle.

This is the part to copy.  The pattern is the same for every fact:

1. ask `blockers` whether it may come, and show the reasons if it may not;
2. `apply` it to what is known, which gives the next state;
3. store it under the version that was known; whoever comes second reads again and starts over;
4. pass on the notices of `cycle_facts`, which say who and when, and never what was said.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

import mousekit as mk
from workplaces.store import FactStore, StaleVersionError

__all__ = ["Office", "RefusedError", "write"]

Process = TypeVar("Process", mk.Cycle, mk.Conversation)


class RefusedError(Exception):
    """A fact may not come now.

    Attributes:
        blockers: Why, each with a message and a hint in both languages.
    """

    def __init__(self, blockers: tuple[mk.Blocker, ...]) -> None:
        self.blockers = blockers
        super().__init__("; ".join(str(blocker) for blocker in blockers))


def _ignore(_: StaleVersionError) -> None:
    """Do nothing when somebody else was faster."""


class Office:
    """Keeps every cycle and conversation as it is after its last fact.

    Attributes:
        store: Where the facts go.
        cycles: By id.
        talks: The conversations, by id.
    """

    def __init__(self, store: FactStore) -> None:
        self.store = store
        self.cycles: dict[str, mk.Cycle] = {}
        self.talks: dict[str, mk.Conversation] = {}

    def begin_cycle(self, birth: mk.CycleStarted) -> None:
        """Begin a unit's year.

        Args:
            birth: Written by hand, or by `start_next_cycle`.
        """
        cycle = mk.Cycle.start(birth)
        self.store.append(cycle.id, 0, birth)
        self.cycles[cycle.id] = cycle

    def plan(
        self,
        cycle: mk.Cycle,
        *,
        id: str,  # noqa: A002 - as in `plan_conversation`
        employee: str,
        on: date,
        by: str,
        role: mk.Role,
        previous: mk.Conversation | None = None,
        next_on: date | None = None,
    ) -> None:
        """Begin a conversation; its cycle is told first, and if that refuses, nothing begins.

        Args:
            cycle: The unit's year.
            id: Of the conversation.
            employee: The id of the employee.
            on: The day it is planned.
            by: The leader, or the employee; `role` says which.
            previous: Last year's conversation, whose open agreements are carried in.
            next_on: The day of next year's conversation.

        Raises:
            RefusedError: If the cycle does not take it.
        """
        notice = mk.ConversationRegistered(
            employee=employee, conversation=id, happened_on=on, on=on, by=by, role=role
        )
        if blockers := cycle.blockers(notice):
            raise RefusedError(blockers)
        birth = mk.plan_conversation(
            cycle,
            id=id,
            employee=employee,
            on=on,
            by=by,
            role=role,
            previous=previous,
            next_on=next_on,
        )
        talk = mk.Conversation.start(birth)
        self.state(cycle.id, notice)
        self.store.append(talk.id, 0, birth)
        self.talks[talk.id] = talk

    def state(self, stream: str, fact: mk.Fact) -> None:
        """State a fact in a cycle or a conversation, and tell those who must know.

        Args:
            stream: The id of the cycle or conversation.
            fact: What has happened.

        Raises:
            RefusedError: If it may not come now; nothing has changed then.
        """
        if stream in self.cycles:
            _, self.cycles[stream] = write(self.store, self.cycles[stream], fact)
            self._tell_talks(stream, fact)
        else:
            before, after = write(self.store, self.talks[stream], fact)
            self.hear(before, fact, after)

    def hear(self, before: mk.Conversation, fact: mk.Fact, after: mk.Conversation) -> None:
        """Take note of what was stored for a conversation, and tell its cycle.

        Args:
            before: The conversation before the fact.
            fact: What happened in it.
            after: The conversation after the fact.
        """
        self.talks[after.id] = after
        cycle = self.cycles[after.brief.cycle]
        # A notice may come late: it is stated on a day that the cycle has not passed yet.
        day = max(fact.on, cycle.last_on)
        for notice in mk.cycle_facts(before, fact, after, on=day):
            _, self.cycles[cycle.id] = write(self.store, cycle, notice)

    def _tell_talks(self, cycle: str, fact: mk.Fact) -> None:
        for talk in list(self.talks.values()):
            if talk.brief.cycle == cycle:
                for told in mk.talk_facts(fact, talk):
                    self.state(talk.id, told)

    def as_of(self, day: date) -> tuple[tuple[mk.Cycle, ...], tuple[mk.Conversation, ...]]:
        """Read how everything was on a day from the facts that were stated by then.

        Args:
            day: The day, itself included.

        Returns:
            The cycles and the conversations, the oldest first.
        """
        cycles = self._replayed(mk.Cycle, self.cycles, day)
        return cycles, self._replayed(mk.Conversation, self.talks, day)

    def moves_as_of(self, day: date) -> dict[str, mk.EmployeeTransferred]:
        """Say who has moved to another unit by a day, and how it was stated last.

        Args:
            day: The day, itself included.

        Returns:
            The facts, by the id of the employee.
        """
        stated = (fact for cycle in self.cycles for fact in self.store.load(cycle))
        moves = (fact for fact in stated if isinstance(fact, mk.EmployeeTransferred))
        return {one.employee: one for one in moves if one.on <= day}

    def _replayed(
        self, kind: type[Process], streams: Iterable[str], day: date
    ) -> tuple[Process, ...]:
        logs = (self.store.load(stream) for stream in streams)
        known = ([fact for fact in log if fact.on <= day] for log in logs)
        return tuple(kind.replay(facts) for facts in known if facts)

    def read_back(self, store: FactStore) -> int:
        """Replay every stored log and compare it with what is known here.

        Args:
            store: The same file, also through another connection.

        Returns:
            The number of facts that were read.
        """
        count = 0
        known: dict[str, mk.Cycle | mk.Conversation] = {**self.cycles, **self.talks}
        assert known.keys() <= set(store.streams())  # noqa: S101 - the proof of the demo
        for stream, process in known.items():
            facts = store.load(stream)
            assert type(process).replay(facts) == process  # noqa: S101 - as above
            count += len(facts)
        return count


def write(
    store: FactStore,
    known: Process,
    fact: mk.Fact,
    on_stale: Callable[[StaleVersionError], None] = _ignore,
) -> tuple[Process, Process]:
    """State a fact on what is known; if somebody else was faster, read again and state it on that.

    Args:
        store: Where the facts go.
        known: The cycle or conversation as it was read last.
        fact: What has happened.
        on_stale: Told when somebody else was faster.

    Returns:
        What the fact was stated on in the end, and what it is after it.

    Raises:
        RefusedError: If it may not come; on what is known, or on what was read again.
    """
    while True:
        if blockers := known.blockers(fact):
            raise RefusedError(blockers)
        after = known.apply(fact)
        try:
            store.append(known.id, known.version, fact)
        except StaleVersionError as stale:
            on_stale(stale)
            known = known.replay(store.load(known.id))
        else:
            return known, after
