"""What a case of a guard is: something that is stopped, why, and the way out."""

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

import mousekit as mk

Subject = TypeVar("Subject", mk.Cycle, mk.Conversation)


class Case(NamedTuple, Generic[Subject]):
    """A fact that is stopped in a cycle or a conversation, and how it can come after all."""

    name: str
    subject: Subject
    fact: mk.Fact
    blockers: tuple[mk.Blocker, ...]
    first: Sequence[mk.Fact] = ()
    """What is stated before, so that the fact may come."""
    instead: mk.Fact | None = None
    """The fact that may come, if it is another one."""


def blocked(code: str, *path: str | int, **params: str | int) -> mk.Blocker:
    """Write down a blocker."""
    return mk.Blocker(code=code, path=path, params=tuple(params.items()))
