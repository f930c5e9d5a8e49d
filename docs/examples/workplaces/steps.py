"""What can stand in a chapter of the story: nine kinds of steps, and what they are made of."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

import mousekit as mk

__all__ = [
    "Accept",
    "Chapter",
    "Check",
    "NextYear",
    "Plan",
    "Settle",
    "Sign",
    "State",
    "Step",
    "Together",
    "Upwards",
    "What",
    "Year",
]


@dataclass(frozen=True)
class State:
    """Somebody states one fact, or several in a row."""

    facts: tuple[mk.Fact, ...]


@dataclass(frozen=True)
class Together:
    """Two people state something on the same version."""

    facts: tuple[mk.Fact, ...]


@dataclass(frozen=True)
class Plan:
    """Somebody plans a conversation in the cycle named."""

    id: str
    employee: str
    previous: str | None
    next_on: date | None


@dataclass(frozen=True)
class Sign:
    """Somebody signs the conclusions as they are now."""


@dataclass(frozen=True)
class Accept:
    """Somebody says yes to the amendment of this agreement, as it was proposed last."""

    agreement: str


@dataclass(frozen=True)
class Check:
    """The rules look at the cycle or conversation."""


@dataclass(frozen=True)
class Upwards:
    """What people let this role see is passed on."""

    role: mk.Role


@dataclass(frozen=True)
class NextYear:
    """The year after the one named begins."""

    id: str
    period: mk.Period


@dataclass(frozen=True)
class Settle:
    """What was decided about last year's agreements is stated in last year's conversation."""

    previous: str


What: TypeAlias = State | Together | Plan | Sign | Accept | Check | Upwards | NextYear | Settle


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing that somebody does on a day, in a cycle or a conversation.

    Attributes:
        place: Its file and where it stands in it, for a message.
        on: The day.
        by: The id of who does it.
        role: In which role.
        stream: The id of the cycle or conversation.
        tell: What is told of it.
        what: What is done.
    """

    place: str
    on: date
    by: str
    role: mk.Role
    stream: str
    tell: str
    what: What


@dataclass(frozen=True)
class Chapter:
    """A part of the story."""

    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, kw_only=True)
class Year:
    """The whole story, in one language.

    Attributes:
        key: The name of its folder.
        lang: The language.
        workplace: What it is called.
        names: What the people are called, by id.
        roles: What they are, by id.
        privacy: What the workplace tells about people's data.
        units: What other units are called to which somebody moves, by id.
        shown_on: The day on which its pages look at it.
        chapters: In the order they happen.
    """

    key: str
    lang: str
    workplace: str
    names: dict[str, str]
    roles: dict[str, mk.Role]
    privacy: dict[str, str]
    units: dict[str, str]
    shown_on: date
    chapters: tuple[Chapter, ...]
