"""Strategies for cycles, conversations and their logs: everything that legal facts can make.

Theory of operation: see `mousekit.testing.drives`.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from mousekit.conversation import TALK_TABLE, Conversation, Stage
from mousekit.cycle import CYCLE_TABLE, Cycle, Phase
from mousekit.facts.base import Fact
from mousekit.facts.preparing import ConversationCancelled, ConversationPlanned
from mousekit.facts.reviewing import ConclusionsRevised
from mousekit.facts.year import CycleCancelled, CycleStarted
from mousekit.process import Join
from mousekit.testing import road, talk, year
from mousekit.testing.births import conversation_births, cycle_births
from mousekit.testing.drives import Drive, Process, accepted, drives, possible
from mousekit.testing.options import births_of, member, whole_number

__all__ = [
    "CONVERSATION",
    "CYCLE",
    "conversation_logs",
    "conversations",
    "cycle_logs",
    "cycles",
    "event_logs",
    "next_facts",
]

A = TypeVar("A", Cycle, Conversation)
S = TypeVar("S", bound=StrEnum)
B = TypeVar("B", bound=Fact)


def _cycle_ends(cycle: Cycle) -> Mapping[type[Fact], tuple[Phase, ...]]:
    return {event: (end,) for event, end in CYCLE_TABLE[cycle.phase].items()}


def _talk_ends(talk: Conversation) -> Mapping[type[Fact], tuple[Stage, ...]]:
    return {
        event: (end.stay, end.go) if isinstance(end, Join) else (end,)
        for event, end in TALK_TABLE[talk.stage].items()
    }


CYCLE: Process[Cycle, Phase, CycleStarted] = Process(
    birth=CycleStarted,
    start=Cycle.start,
    state=lambda cycle: cycle.phase,
    states=tuple(Phase),
    beside={
        Phase.CANCELLED: tuple(phase for phase, row in CYCLE_TABLE.items() if CycleCancelled in row)
    },
    ends=_cycle_ends,
    ways=year.ways_of,
    speakers=year.speakers_of,
    road=year.next_on_the_road,
)
"""How a cycle is driven."""

CONVERSATION: Process[Conversation, Stage, ConversationPlanned] = Process(
    birth=ConversationPlanned,
    start=Conversation.start,
    state=lambda talk: talk.stage,
    states=tuple(Stage),
    beside={
        Stage.CANCELLED: tuple(
            stage for stage, row in TALK_TABLE.items() if ConversationCancelled in row
        )
    },
    ends=_talk_ends,
    ways=talk.ways_of,
    speakers=talk.speakers_of,
    road=road.next_on_the_road,
    # What is written here is sound: where it cannot be signed, nothing can.
    once=(ConclusionsRevised,),
)
"""How a conversation is driven."""


def cycle_logs(
    phase: Phase | None = None,
    *,
    births: SearchStrategy[CycleStarted] | CycleStarted | None = None,
    detours: int = 6,
) -> SearchStrategy[tuple[Fact, ...]]:
    """Draw logs of cycles that `Cycle.replay` accepts.

    Shrinks towards the shortest log that ends in the phase; without a phase, towards a birth.

    Args:
        phase: How far the year is at the end; None for anything.
        births: The first fact; `cycle_births` if not given.
        detours: The largest number of facts that are not needed to get there.

    Raises:
        InvalidArgument: If an argument is none of these.  When drawing, if a birth is no birth of a
            cycle.
    """
    return _cycle_drives(phase, births, detours).map(lambda drive: drive.log)


def cycles(
    phase: Phase | None = None,
    *,
    births: SearchStrategy[CycleStarted] | CycleStarted | None = None,
    detours: int = 6,
) -> SearchStrategy[Cycle]:
    """Draw cycles that legal facts have made.

    Shrinks towards a cycle to which nothing has happened but what its phase asks for; without a
    phase, towards one that has just begun.

    Args:
        phase: How far the year is; None for anything.
        births: The first fact; `cycle_births` if not given.
        detours: The largest number of facts that are not needed to get there.

    Raises:
        InvalidArgument: As for `cycle_logs`.
    """
    return _cycle_drives(phase, births, detours).map(lambda drive: drive.end)


def _cycle_drives(
    phase: Phase | None, births: SearchStrategy[CycleStarted] | CycleStarted | None, detours: int
) -> SearchStrategy[Drive[Cycle]]:
    return drives(
        CYCLE,
        births_of(births, CycleStarted, cycle_births),
        target=member("phase", phase, Phase),
        detours=whole_number("detours", detours),
    )


def conversation_logs(
    stage: Stage | None = None,
    *,
    births: SearchStrategy[ConversationPlanned] | ConversationPlanned | None = None,
    detours: int = 6,
) -> SearchStrategy[tuple[Fact, ...]]:
    """Draw logs of conversations that `Conversation.replay` accepts.

    Shrinks towards the shortest log that ends in the stage; without a stage, towards a birth.

    Args:
        stage: How far the conversation is at the end; None for anything.
        births: The first fact, for example what `mousekit.plan_conversation` made;
            `conversation_births` if not given.
        detours: The largest number of facts that are not needed to get there.

    Raises:
        InvalidArgument: If an argument is none of these.  When drawing, if a birth is no birth of a
            conversation, or lets nothing be signed.
    """
    return _talk_drives(stage, births, detours).map(lambda drive: drive.log)


def conversations(
    stage: Stage | None = None,
    *,
    births: SearchStrategy[ConversationPlanned] | ConversationPlanned | None = None,
    detours: int = 6,
) -> SearchStrategy[Conversation]:
    """Draw conversations that legal facts have made.

    Shrinks towards a conversation to which nothing has happened but what its stage asks for;
    without a stage, towards one that has just been planned.

    Args:
        stage: How far the conversation is; None for anything.
        births: The first fact, for example what `mousekit.plan_conversation` made;
            `conversation_births` if not given.
        detours: The largest number of facts that are not needed to get there.

    Raises:
        InvalidArgument: As for `conversation_logs`.
    """
    return _talk_drives(stage, births, detours).map(lambda drive: drive.end)


def _talk_drives(
    stage: Stage | None,
    births: SearchStrategy[ConversationPlanned] | ConversationPlanned | None,
    detours: int,
) -> SearchStrategy[Drive[Conversation]]:
    return drives(
        CONVERSATION,
        births_of(births, ConversationPlanned, conversation_births),
        target=member("stage", stage, Stage),
        detours=whole_number("detours", detours),
    )


def event_logs(*, detours: int = 6) -> SearchStrategy[tuple[Fact, ...]]:
    """Draw logs of conversations and of cycles.

    Shrinks towards the birth of a conversation.

    Args:
        detours: As for `conversation_logs`.

    Raises:
        InvalidArgument: As for `conversation_logs`.
    """
    return conversation_logs(detours=detours) | cycle_logs(detours=detours)


def next_facts(
    subject: Cycle | Conversation, cls: type[Fact] | None = None, /
) -> SearchStrategy[Fact]:
    """Draw facts that a cycle or a conversation accepts now; nothing can be drawn at an end.

    Shrinks towards the first fact of the table's row, on the day of the last one.

    Args:
        subject: The cycle or the conversation.
        cls: Only facts of this class.

    Raises:
        InvalidArgument: If `subject` is something else, or no fact of the class can come now.
    """
    if isinstance(subject, Cycle):
        return _next(CYCLE, subject, cls)
    if isinstance(subject, Conversation):
        return _next(CONVERSATION, subject, cls)
    raise InvalidArgument(f"{subject!r} is neither a Cycle nor a Conversation")


def _next(process: Process[A, S, B], now: A, cls: type[Fact] | None) -> SearchStrategy[Fact]:
    events = possible(process, now)
    if cls is not None and cls not in events:
        words = ", ".join(event.__name__ for event in events) or "nothing"
        raise InvalidArgument(f"{cls!r} cannot be stated now, expected one of: {words}")
    if not events:
        return st.nothing()
    chosen = events if cls is None else [cls]
    return st.sampled_from(chosen).flatmap(lambda event: accepted(process, now, event))
