"""The pieces of a person's page, and who has which: one table, `PIECES`.

A piece is a title and a function from a `Reader` to HTML.  What a role is not named for is not on
its page; and a piece shows only the conversations that are opened for its reader.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import mousekit as mk
from workplaces.agreed import agreed, counted, days
from workplaces.markup import Markup
from workplaces.page_words import ACCESS
from workplaces.papers import calendar, papers
from workplaces.readers import ABOVE, Reader
from workplaces.saying import rows, word
from workplaces.shown import bars, thread, unit, wheel
from workplaces.waiting import due

__all__ = ["PIECES", "Piece"]

_PARTIES = (mk.Role.EMPLOYEE, mk.Role.LEADER)
_EVERYBODY = (*_PARTIES, *ABOVE)


@dataclass(frozen=True)
class Piece:
    """A part of a page.

    Attributes:
        title: Its name in `workplaces.page_words`; also its place on the page.
        roles: Who has it.
        show: Makes it; where there is nothing to show, it is left out.
    """

    title: str
    roles: tuple[mk.Role, ...]
    show: Callable[[Reader], Markup]


def _sees(reader: Reader) -> Markup:
    """Show who sees what, beginning with the reader."""
    place = reader.place
    cells = [
        (
            word(place, f"element {element}"),
            word(place, f"access {access[reader.sees_as]}"),
            _others(reader, access.items()),
        )
        for element, access in ACCESS.items()
    ]
    head = ("what happens", "you see", "others see")
    return rows(place, word(place, "sees caption"), head, cells)


def _others(reader: Reader, access: Iterable[tuple[mk.Role, str]]) -> str:
    place = reader.place
    found: dict[str, list[str]] = {}
    for role, what in access:
        if role is not reader.sees_as and what != "none":
            found.setdefault(what, []).append(word(place, f"role {role.value}"))
    said = (f"{', '.join(who)}: {word(place, f'access {what}')}" for what, who in found.items())
    return "; ".join(said) or word(place, "nobody else")


PIECES = (
    Piece("agreed", _PARTIES, agreed),
    Piece("in numbers", ABOVE, counted),
    Piece("due", _EVERYBODY, due),
    Piece("days", _PARTIES, days),
    Piece("sees", _EVERYBODY, _sees),
    Piece("unit", (mk.Role.LEADER, *ABOVE), unit),
    Piece("wheel", _EVERYBODY, wheel),
    Piece("papers", _PARTIES, papers),
    Piece("calendar", _EVERYBODY, calendar),
    Piece("bars", _PARTIES, bars),
    Piece("thread", _PARTIES, thread),
)
"""What stands on a person's page, from the top."""
