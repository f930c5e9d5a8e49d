"""The office: states facts, keeps the logs in memory, and carries news between the records.

A log is a list of facts, and its length is the version that everybody reads.  Whoever writes says
which version they have read; if the log has gone on since, the fact is not taken, and the writer
reads again.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import mousekit as mk
from boatyard.papers import Tongue

__all__ = ["Clash", "Office", "RefusedError", "Shown", "StaleError", "StoryError"]


class StoryError(Exception):
    """The story does not go as it is told."""


class RefusedError(Exception):
    """A fact may not come now.

    Attributes:
        blockers: Why.
    """

    def __init__(self, blockers: tuple[mk.Blocker, ...]) -> None:
        self.blockers = blockers
        super().__init__("; ".join(str(blocker) for blocker in blockers))


class StaleError(Exception):
    """Somebody else has written to the log since it was read."""


class Clash(NamedTuple):
    """A fact that came second: it was stated on a version that was taken already.

    Attributes:
        stream: The id of the conversation.
        version: The version that its writer had read.
        fact: What the writer wanted to state.
    """

    stream: str
    version: int
    fact: mk.Fact


class Shown(NamedTuple):
    """Self-checks that were shown to somebody.

    Attributes:
        on: The day.
        stream: The id of the conversation.
        to: The ids of those who saw them.
    """

    on: date
    stream: str
    to: tuple[str, ...]


class Office:
    """Everything that is known, and the logs that it was made of.

    Attributes:
        t: The language of the story.
        logs: The facts of every cycle and conversation, by id.
        cycles: The cycles as they are now, by id.
        talks: The conversations as they are now, by id.
        clashes: What was stated on an old version.
        shown: Which self-checks were shown to whom.
        remarks: What there is to say of the scene that is being played.
    """

    def __init__(self, t: Tongue) -> None:
        self.t = t
        self.logs: dict[str, list[mk.Fact]] = {}
        self.cycles: dict[str, mk.Cycle] = {}
        self.talks: dict[str, mk.Conversation] = {}
        self.clashes: list[Clash] = []
        self.shown: list[Shown] = []
        self.remarks: list[str] = []
        self._kept: dict[str, list[tuple[mk.Conversation, mk.Fact, mk.Conversation]]] = {}

    def begin(self, birth: mk.CycleStarted) -> None:
        """Begin a unit's year.

        Args:
            birth: Its first fact.
        """
        self.cycles[birth.id] = mk.Cycle.start(birth)
        self.logs[birth.id] = [birth]

    def plan(self, birth: mk.ConversationPlanned) -> None:
        """Begin a conversation; its cycle is told first.

        Args:
            birth: Made by `mousekit.plan_conversation`.
        """
        talk = mk.Conversation.start(birth)
        self._tell_cycle(talk, mk.cycle_facts(None, birth, talk))
        self.talks[talk.id] = talk
        self.logs[talk.id] = [birth]

    def state(self, stream: str, fact: mk.Fact) -> None:
        """State a fact in a cycle or a conversation, as it is now.

        Args:
            stream: The id of the cycle or conversation.
            fact: What has happened.

        Raises:
            RefusedError: If it may not come now.
        """
        if stream in self.cycles:
            self._state_in_cycle(self.cycles[stream], fact)
        else:
            self.state_on(self.talks[stream], fact)

    def state_on(self, read: mk.Conversation, fact: mk.Fact) -> None:
        """State a fact in a conversation, on the version that its writer has read.

        Args:
            read: The conversation as the writer has read it.
            fact: What has happened.

        Raises:
            StaleError: If somebody has written since.
            RefusedError: If it may not come now.
        """
        if blockers := read.blockers(fact):
            raise RefusedError(blockers)
        if read.version != len(self.logs[read.id]):
            self.clashes.append(Clash(read.id, read.version, fact))
            raise StaleError
        after = read.apply(fact)
        self.talks[read.id] = after
        self.logs[read.id].append(fact)
        if read.id in self._kept:
            self._kept[read.id].append((read, fact, after))
        else:
            self._tell_cycle(after, mk.cycle_facts(read, fact, after))

    def keep_post(self, talk: str) -> None:
        """Let the news of a conversation lie until `deliver`.

        Args:
            talk: The id of the conversation.
        """
        self._kept[talk] = []

    def deliver(self, talk: str, on: date) -> None:
        """Tell the cycle what has lain.

        Args:
            talk: The id of the conversation.
            on: The day it is told.
        """
        for before, fact, after in self._kept.pop(talk):
            self._tell_cycle(after, mk.cycle_facts(before, fact, after, on=on))

    def _state_in_cycle(self, cycle: mk.Cycle, fact: mk.Fact) -> None:
        if blockers := cycle.blockers(fact):
            raise RefusedError(blockers)
        self.cycles[cycle.id] = cycle.apply(fact)
        self.logs[cycle.id].append(fact)
        for talk in self._led_in(self.cycles[cycle.id]):
            for told in mk.talk_facts(fact, talk):
                self.state(talk.id, told)

    def _led_in(self, cycle: mk.Cycle) -> list[mk.Conversation]:
        """Give the conversations that are still led in this unit, and not in another one."""
        moved = [mark.employee for mark in cycle.marks if mark.standing is mk.Standing.MOVED]
        ours = [talk for talk in self.talks.values() if talk.brief.cycle == cycle.id]
        return [talk for talk in ours if talk.employee not in moved]

    def _tell_cycle(self, talk: mk.Conversation, notices: Iterable[mk.Fact]) -> None:
        for notice in notices:
            self.state(talk.brief.cycle, notice)
