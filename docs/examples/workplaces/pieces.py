"""The pieces of a person's page, and who has which: one table, `PIECES`.

A piece is a title and a function from a `Reader` to HTML.  What a role is not named for is not on
its page; and a piece shows only the conversations that are opened for its reader.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import mousekit as mk
from mousekit import render
from workplaces.agreed import agreed, counted, days
from workplaces.markup import Markup, join, tag
from workplaces.papers import calendar, papers
from workplaces.readers import ABOVE, Reader, year_of
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


_OWN = {
    mk.Role.EMPLOYEE: render.AccessElement.EMPLOYEE_PREPARATION,
    mk.Role.LEADER: render.AccessElement.LEADER_PREPARATION,
}
"""Where all of it is one's own."""


def _sees(reader: Reader) -> Markup:
    """Show who sees what, by the one table of `mousekit`, and what that means for the reader."""
    place = reader.place
    told = zip(render.AccessElement, render.access_rows(place.lang), strict=True)
    cells = ((name, _you_see(reader, element), who) for element, (name, who) in told)
    head = ("what happens", "you see", "who sees")
    return join([rows(place, render.access_note(place.lang), head, cells), *_let_in(reader)])


def _you_see(reader: Reader, element: render.AccessElement) -> str:
    told = [_sees_as(reader, role, element) for role in reader.sees_as]
    own, new = told[0], told[-1]
    return own if own == new else word(reader.place, "taken over", own=own, new=new)


def _sees_as(reader: Reader, role: mk.Role, element: render.AccessElement) -> str:
    access = render.ACCESS[element][role]
    is_all, is_own = access is render.Access.FULL, access is render.Access.OWN
    if is_all and _OWN.get(role) is element:
        return word(reader.place, "you full of your own")
    if is_own and element is render.AccessElement.NOTES:
        return word(reader.place, "you own notes")
    return word(reader.place, f"you {access.value}")


def _let_in(reader: Reader) -> Iterator[Markup]:
    """Tell a new leader who has let her in, and the employee what the new leader sees."""
    if reader.taken_over:
        yield tag("p", word(reader.place, "leader then"))
        yield tag("ul", *(tag("li", _is_let_in(reader, talk)) for talk in reader.taken_over))


def _is_let_in(reader: Reader, talk: mk.Conversation) -> str:
    key = "let in" if talk.is_successor_admitted else "not let in"
    if reader.role is mk.Role.EMPLOYEE:
        key = f"you have {key}"
    name = reader.place.called(reader.other(talk))
    return word(reader.place, key, name=name, year=str(year_of(talk)))


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
