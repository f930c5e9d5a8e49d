"""What both processes are made of: joins, blockers, and the questions that come before every fact.

The two processes are literal tables, ``{state: {event type: state or Join}}``, in
`mousekit.cycle` and `mousekit.conversation`.  A fact is looked at in this order, and the first
thing that is wrong is the error:

1. does the table let it come in this state (`IllegalTransitionError`);
2. may this role, and this person, state it (`WrongActorError`);
3. is it stated on the day of the last fact or later (`FactOutOfOrderError`);
4. does everything hold that must hold before it (`GuardError` with one `Blocker` a reason).

`Blocker` says the same in the words of people, in both languages.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

import attrs

from mousekit.errors import (
    FactOutOfOrderError,
    GuardError,
    IllegalTransitionError,
    InvalidEventLogError,
    MousekitError,
    WrongActorError,
    dotted,
)
from mousekit.facts.base import Fact
from mousekit.language.process import blocker_text, member_word, word
from mousekit.rules import Finding, Severity
from mousekit.values.people import Role

__all__ = ["Blocker", "Join", "blocker", "blockers_of", "examine", "name_of", "replay"]

State = TypeVar("State")
Aggregate = TypeVar("Aggregate")
Birth = TypeVar("Birth", bound=Fact)


@attrs.frozen
class Join(Generic[State, Aggregate]):
    """An arrow with two ends: the fact goes on when it completes the state, else it stays.

    Attributes:
        stay: The state while the condition does not hold.
        go: The state once it holds.
        when: The condition, on the object as it is after the fact; its name stands in the docs.
    """

    stay: State
    go: State
    when: Callable[[Aggregate], bool]

    def end(self, after: Aggregate) -> State:
        """Say in which of the two states the fact ends."""
        return self.go if self.when(after) else self.stay


@attrs.frozen(kw_only=True)
class Blocker:
    """One reason why a fact may not come now.

    Attributes:
        code: What is wrong: the code of a rule (``MK301``) or of a guard (``team-not-consulted``).
        path: Where in the fact or in the object.
        params: What the texts name, never anything confidential.

    Danish: *hindring*.
    """

    code: str
    path: tuple[str | int, ...] = ()
    params: tuple[tuple[str, str | int], ...] = ()

    def message(self, lang: str = "en") -> str:
        """Say what is wrong.

        Args:
            lang: ``"da"`` or ``"en"``.

        Raises:
            InvalidValueError: If the language is another.
        """
        return self._finding().message(lang) if self._is_rule else self._text(0, lang)

    def hint(self, lang: str = "en") -> str:
        """Say what can be done about it.

        Args:
            lang: ``"da"`` or ``"en"``.

        Raises:
            InvalidValueError: If the language is another.
        """
        return self._finding().hint(lang) if self._is_rule else self._text(1, lang)

    def __str__(self) -> str:
        where = f" at {dotted(self.path)}" if self.path else ""
        return f"{self.code}{where}: {self.message('en')}"

    @property
    def _is_rule(self) -> bool:
        return self.code.startswith("MK")

    def _finding(self) -> Finding:
        return Finding(
            code=self.code,
            name=self.code,
            severity=Severity.ERROR,
            path=self.path,
            params=self.params,
        )

    def _text(self, position: int, lang: str) -> str:
        return blocker_text(self.code, self.params, lang)[position]


def blocker(code: str, *path: str | int, **params: str | int) -> Blocker:
    """Make a blocker: a code, where, and what its texts name."""
    return Blocker(code=code, path=path, params=tuple(params.items()))


_TABLES = {
    "Phase": "STATES",
    "Stage": "STATES",
    "Role": "ROLES",
    "ConversationPart": "PARTS",
    "EffectLevel": "LEVELS",
    "Scribe": "SCRIBES",
}


def name_of(thing: type[Fact] | StrEnum, lang: str = "en") -> str:
    """Give the name of a thing as people say it, for a button or a list.

    Args:
        thing: A class of facts, or a member of an enumeration that people meet: `Phase`, `Stage`,
            `Role`, `ConversationPart`, `EffectLevel`, `Scribe`, `AgreementStatus`, `Progress`,
            `TalkKind`, `Standing`, `TalkMark`, `ExcuseReason`, `EndedBy`, `FollowUpKind`, `Grip`,
            `LearningMethod`, `Ambition`, `Output`, `Seen`, `Setting` or `Severity`.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
        TypeError: If it is a member of another enumeration.
    """
    if isinstance(thing, type):
        return word("EVENTS", thing.__name__, lang)
    kind = type(thing).__name__
    if kind in _TABLES:
        return word(_TABLES[kind], thing.value, lang)
    name = member_word(kind, thing.value, lang)
    if name is None:
        raise TypeError(f"{kind} has no names, expected a class of facts or a member such as Stage")
    return name


def blockers_of(error: MousekitError | None) -> tuple[Blocker, ...]:
    """Put an error of a process as blockers, for people; none for None or another error.

    Args:
        error: What `Cycle.apply`, `Conversation.apply` or `plan_conversation` has raised.
    """
    match error:
        case GuardError(blockers=found):
            return found
        case IllegalTransitionError():
            allowed = " ".join(event.__name__ for event in error.allowed)
            event = error.event.__name__
            return (blocker("out-of-order", event=event, state=error.state, events=allowed),)
        case WrongActorError():
            if error.role in error.allowed:
                return (blocker("wrong-person", "by", by=error.by, role=error.role),)
            event, roles = error.event.__name__, " ".join(error.allowed)
            return (blocker("wrong-actor", "role", event=event, role=error.role, roles=roles),)
        case FactOutOfOrderError():
            on, last_on = error.on.isoformat(), error.last_on.isoformat()
            return (blocker("stated-too-early", "on", on=on, last_on=last_on),)
        case _:
            return ()


def replay(
    events: Iterable[Fact],
    birth: type[Birth],
    start: Callable[[Birth], Aggregate],
    step: Callable[[Aggregate, Fact], Aggregate],
) -> Aggregate:
    """Fold a log of facts.

    Args:
        events: The facts, the birth first.
        birth: The class of the first fact.
        start: Makes the object from it.
        step: Takes the next fact.

    Raises:
        InvalidEventLogError: If the log is empty, does not begin with the birth, or a fact does
            not follow from those before it; with its position.
    """
    rest = iter(events)
    first = next(rest, None)
    if not isinstance(first, birth):
        found = "an empty log" if first is None else type(first).__name__
        problem = f"{found}, expected {birth.__name__} first"
        raise InvalidEventLogError(0, ("events", 0), problem)
    index = 0
    try:
        state = start(first)
        for index, fact in enumerate(rest, start=1):  # noqa: B007 - named in the error
            state = step(state, fact)
    except MousekitError as error:
        raise InvalidEventLogError(index, ("events", index), str(error)) from error
    return state


def examine(
    fact: object,
    *,
    state: str,
    row: Collection[type[Fact]],
    roles: Collection[Role],
    persons: Mapping[Role, Collection[str | None]],
    last_on: date,
) -> MousekitError | None:
    """Ask what comes before the guards: order, actor, day.

    Args:
        fact: What is to be stated.
        state: The state now.
        row: The events that the table lets come in this state.
        roles: Who may state it.
        persons: For a role that belongs to somebody, the ids that may speak in it.
        last_on: The day of the last fact.

    Raises:
        TypeError: If it is no fact at all, for example a class of facts.
    """
    if not isinstance(fact, Fact):
        expected = "expected a fact, an object of a class such as InvitationSent"
        raise TypeError(f"{expected}, not a {type(fact).__name__}")
    event = type(fact)
    if event not in row:
        return IllegalTransitionError(state, event, tuple(row))
    if fact.role not in roles or fact.by not in persons.get(fact.role, (fact.by,)):
        return WrongActorError(event, fact.role, fact.by, tuple(roles))
    if fact.on < last_on:
        return FactOutOfOrderError(fact.on, last_on)
    return None
