"""Every way in which mousekit refuses something: one class for each.

What lives here: the exceptions, with the facts as attributes and a message made from them.
What must not: texts shown to the people of a workplace (those are in `language`), and the text of
anything confidential.  A message is lower case, shows the value that was refused, unless it is
confidential, and says what was allowed.

All of them derive from `MousekitError`, so that one ``except`` catches the library and nothing
else.  They can be pickled, since they travel between the processes of a job queue.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from mousekit.process import Blocker

__all__ = [
    "FactOutOfOrderError",
    "Fault",
    "GuardError",
    "IllegalTransitionError",
    "InvalidDocumentError",
    "InvalidEventLogError",
    "InvalidValueError",
    "MousekitError",
    "UnknownSchemaVersionError",
    "WrongActorError",
    "dotted",
]

Path = tuple[str | int, ...]
"""Where something is: field names and positions, for example ``("agreements", 2, "due")``."""


def dotted(path: Sequence[str | int]) -> str:
    """Write a path as people read it: ``agreements[2].due``; the empty path is ``(the whole)``."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text or "(the whole)"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) if names else "nothing"


class MousekitError(Exception):
    """The root of every error that mousekit raises on purpose."""


@attrs.define(slots=False)
class InvalidValueError(MousekitError, ValueError):
    """A value cannot exist with what it was given.

    Attributes:
        path: The field, and the position in it.
        value: What was given; ``"<hidden>"`` where the field is confidential.
        expected: What would have been allowed, in words.
    """

    path: Path
    value: object
    expected: str

    def __str__(self) -> str:
        shown = self.value if self.value == "<hidden>" else repr(self.value)
        return f"invalid value at {dotted(self.path)}: {shown}, expected {self.expected}"


@attrs.define(slots=False)
class IllegalTransitionError(MousekitError):
    """The fact does not belong to this state of the process.

    Attributes:
        state: The phase of the cycle or the stage of the conversation.
        event: The class of the fact that was refused.
        allowed: The classes of the facts that may come now, in the order of the table.
    """

    state: str
    event: type
    allowed: tuple[type, ...]

    def __str__(self) -> str:
        names = _listed([event.__name__ for event in self.allowed])
        return f"{self.event.__name__} cannot happen in {self.state!s}, allowed now: {names}"


@attrs.define(slots=False)
class WrongActorError(MousekitError):
    """The fact may come now, but not from this person or role.

    Attributes:
        event: The class of the fact that was refused.
        role: The role it was stated in.
        by: The id of the person who stated it.
        allowed: The roles that may state it; when `role` is among them, the id was the wrong one.
    """

    event: type
    role: str
    by: str
    allowed: tuple[str, ...]

    def __str__(self) -> str:
        event, roles = self.event.__name__, _listed([str(role) for role in self.allowed])
        if self.role in self.allowed:
            return f"{event} cannot be stated by {self.by!r} as {self.role!s}, the id is another's"
        return f"{event} cannot be stated by the {self.role!s}, allowed: {roles}"


@attrs.define(slots=False)
class FactOutOfOrderError(MousekitError):
    """The fact is stated on an earlier day than the one before it.

    Attributes:
        on: The day of the refused fact.
        last_on: The day of the last fact that was applied; `on` may be this day or later.
    """

    on: date
    last_on: date

    def __str__(self) -> str:
        return f"on is {self.on}, expected {self.last_on} or later, the day of the last fact"


@attrs.define(slots=False)
class GuardError(MousekitError):
    """Something must hold before the fact may come, and does not.

    Attributes:
        event: The class of the fact that was refused.
        blockers: What stands in the way, never empty; each has a text in both languages.
    """

    event: type
    blockers: "tuple[Blocker, ...]"

    def __str__(self) -> str:
        reasons = "; ".join(str(blocker) for blocker in self.blockers)
        return f"{self.event.__name__} is blocked: {reasons}"


@attrs.define(slots=False)
class InvalidEventLogError(MousekitError):
    """A log of facts cannot be replayed.

    Attributes:
        index: The position of the first fact that does not fit, from 0.
        path: The same as a path into the log, ``("events", index)``.
        problem: Why it does not fit.
    """

    index: int
    path: Path
    problem: str

    def __str__(self) -> str:
        return f"the log breaks at {dotted(self.path)}: {self.problem}"


@attrs.frozen(kw_only=True)
class Fault:
    """One thing that is wrong with a document.

    Attributes:
        path: Where it is.
        problem: What is wrong and what was expected, lower case, without the value.
        value: The value as text; None where it is confidential, or where there is none.
    """

    path: Path
    problem: str
    value: str | None = None

    def __str__(self) -> str:
        shown = "" if self.value is None else f" (was {self.value})"
        return f"{dotted(self.path)}: {self.problem}{shown}"


@attrs.define(slots=False)
class InvalidDocumentError(MousekitError, ValueError):
    """A document cannot be read; every fault is named at once.

    Attributes:
        faults: All faults, in the order of the document, never empty.
    """

    faults: tuple[Fault, ...]

    def __str__(self) -> str:
        lines = "".join(f"\n- {fault!s}" for fault in self.faults)
        return f"the document has {len(self.faults)} fault(s):{lines}"


@attrs.define(slots=False)
class UnknownSchemaVersionError(MousekitError, ValueError):
    """A document names a schema that this release does not know.

    Attributes:
        found: What the document says, None if it says nothing.
        known: The schemas that can be read.
    """

    found: str | None
    known: tuple[str, ...]

    def __str__(self) -> str:
        return f"unknown schema {self.found!r}, expected one of: {_listed(self.known)}"
