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

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Generic, TypeVar

import attrs

from mousekit.errors import (
    FactOutOfOrderError,
    GuardError,
    IllegalTransitionError,
    MousekitError,
    WrongActorError,
    dotted,
)
from mousekit.facts.base import Fact
from mousekit.language.process import blocker_texts, event_name, role_name, state_name
from mousekit.rules import Finding
from mousekit.values.people import Role

__all__ = ["PARTIES", "Blocker", "Join", "blocker", "blockers_of", "examine", "other_party"]

State = TypeVar("State")
Aggregate = TypeVar("Aggregate")

PARTIES = (Role.EMPLOYEE, Role.LEADER)
"""The two whom a conversation is about."""


def other_party(role: Role) -> Role:
    """Give the employee for the leader, and the leader for the employee."""
    return Role.LEADER if role is Role.EMPLOYEE else Role.EMPLOYEE


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
        return Finding.of(self.code, self.path, self.params)

    def _text(self, position: int, lang: str) -> str:
        return blocker_texts(lang)[self.code][position].format(**_worded(self.params, lang))


_WORDERS: Mapping[str, Callable[[str, str], str]] = {
    "state": state_name,
    "event": event_name,
    "role": role_name,
}


def _worded(params: tuple[tuple[str, str | int], ...], lang: str) -> dict[str, str]:
    """Put states, events and roles in the language; a list of them is joined by commas."""
    words = {}
    for name, value in params:
        worder = _WORDERS.get(name.rstrip("s"))
        if worder is None:
            words[name] = str(value)
        else:
            words[name] = ", ".join(worder(item, lang) for item in str(value).split()) or "–"
    return words


def blocker(code: str, *path: str | int, **params: str | int) -> Blocker:
    """Make a blocker: a code, where, and what its texts name."""
    return Blocker(code=code, path=path, params=tuple(params.items()))


def blockers_of(error: MousekitError | None) -> tuple[Blocker, ...]:
    """Put an error of a process as blockers; none for None.

    Args:
        error: What `examine` or a guard found.
    """
    match error:
        case GuardError(blockers=found):
            return tuple(one for one in found if isinstance(one, Blocker))
        case IllegalTransitionError():
            allowed = " ".join(event.__name__ for event in error.allowed)
            event = error.event.__name__
            return (blocker("out-of-order", event=event, state=error.state, events=allowed),)
        case WrongActorError():
            event, roles = error.event.__name__, " ".join(error.allowed)
            return (blocker("wrong-actor", "role", event=event, role=error.role, roles=roles),)
        case FactOutOfOrderError():
            on, last_on = error.on.isoformat(), error.last_on.isoformat()
            return (blocker("stated-too-early", "on", on=on, last_on=last_on),)
        case _:
            return ()


def examine(
    fact: Fact,
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
    """
    event = type(fact)
    if event not in row:
        return IllegalTransitionError(state, event, tuple(row))
    if fact.role not in roles or fact.by not in persons.get(fact.role, (fact.by,)):
        return WrongActorError(event, fact.role, fact.by, tuple(roles))
    if fact.on < last_on:
        return FactOutOfOrderError(fact.on, last_on)
    return None
