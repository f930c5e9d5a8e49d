"""Who looks at a workplace on a day, and which conversations are opened for them.

This is where confidentiality is decided, once: a page is made from a `Reader`, and what a reader
must not read is not in it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import mousekit as mk

__all__ = ["ABOVE", "Place", "Reader", "readers_of"]

ABOVE = (mk.Role.SENIOR_LEADER, mk.Role.HR)
"""Those who see how far things are, and in numbers what was agreed."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """A workplace as it was on a day.

    Attributes:
        key: What its files are called.
        name: What people call it.
        lang: The language of everything in it.
        today: The day.
        names: What people are called, by id.
        roles: What they are, by id.
        cycles: The years, the first one first.
        talks: All conversations.
    """

    key: str
    name: str
    lang: str
    today: date
    names: Mapping[str, str]
    roles: Mapping[str, mk.Role]
    cycles: tuple[mk.Cycle, ...]
    talks: tuple[mk.Conversation, ...]

    @property
    def title(self) -> str:
        """The name as it begins a line."""
        return self.name[:1].upper() + self.name[1:]

    @property
    def cycle(self) -> mk.Cycle:
        """The year that was begun last."""
        return self.cycles[-1]

    def called(self, person: str) -> str:
        """Give the name of a person, or the id of somebody who is not known."""
        return self.names.get(person, person)


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Somebody who looks at a workplace.

    Attributes:
        place: The workplace.
        person: The id.
        role: In what capacity.
        talks: The conversations that are opened for this reader, the newest first.
    """

    place: Place
    person: str
    role: mk.Role
    talks: tuple[mk.Conversation, ...]

    @property
    def sees_as(self) -> mk.Role:
        """As whom the reader sees it: who leads what another has held is a successor there."""
        taken_over = [talk for talk in self.talks if talk.held_on and not self._led(talk)]
        return mk.Role.SUCCESSOR if taken_over and self.role is mk.Role.LEADER else self.role

    def _led(self, talk: mk.Conversation) -> bool:
        """Say if the reader led a conversation on the day it was held."""
        terms = [term for term in talk.leaders if talk.held_on and term.since <= talk.held_on]
        return bool(terms) and terms[-1].leader == self.person


def readers_of(place: Place) -> Iterator[Reader]:
    """Give everybody who has a page of their own: all but leaders who lead nothing any more."""
    for person, role in place.roles.items():
        talks = tuple(talk for talk in reversed(place.talks) if _is_open_to(talk, person, role))
        if talks or role in ABOVE or person == place.cycle.leader:
            yield Reader(place=place, person=person, role=role, talks=talks)


def _is_open_to(talk: mk.Conversation, person: str, role: mk.Role) -> bool:
    """Say if somebody is one of the two; a leader who has gone is not, and who follows is."""
    parties = {mk.Role.EMPLOYEE: talk.employee, mk.Role.LEADER: talk.leader}
    return parties.get(role) == person
