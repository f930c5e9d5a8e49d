"""What callers give to pictures and calendars: objects of the right class, days, and names.

What lives here: the refusal of what cannot be meant, and the name of somebody.  What must not: any
other rule.

Danish: *det givne*.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TypeVar

from mousekit.errors import InvalidValueError
from mousekit.render.fitting import plain

__all__ = ["a_day", "called", "each_a", "expect"]

_Given = TypeVar("_Given")


def expect(given: object, *classes: type) -> None:
    """Refuse an object of any other class.

    Args:
        given: What the caller has given.
        classes: Those that are accepted.

    Raises:
        TypeError: If it is none of them.
    """
    if not isinstance(given, classes):
        accepted = " or ".join(one.__name__ for one in classes)
        raise TypeError(f"expected {accepted}, not {type(given).__name__}")


def each_a(cls: type[_Given], given: Iterable[_Given]) -> tuple[_Given, ...]:
    """Give objects as they are, all of one class.

    Args:
        cls: The class that is accepted.
        given: What the caller has given.

    Raises:
        TypeError: If one of them is of another class.
    """
    all_of_them = tuple(given)
    for one in all_of_them:
        expect(one, cls)
    return all_of_them


def a_day(today: date) -> date:
    """Give a day as it is.

    Args:
        today: What the caller has given.

    Raises:
        TypeError: If it is no day.
        InvalidValueError: If it is a day with a time.
    """
    expect(today, date)
    if isinstance(today, datetime):
        raise InvalidValueError(("today",), today, "a day without a time")
    return today


def called(names: Mapping[str, str] | None, id: str) -> str:  # noqa: A002 - as everywhere
    """Say what somebody is called; whoever has no name, or a blank one, by the id.

    Args:
        names: Names by id.
        id: Whose.
    """
    name = "" if names is None else names.get(id, "")
    return name if plain(name) else id
