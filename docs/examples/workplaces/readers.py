"""Who looks at a workplace on a day, and which conversations are opened for them.

This is where confidentiality is decided, once: a page is made from a `Reader`, and what a reader
must not read is not in it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import mousekit as mk

__all__ = ["ABOVE", "Place", "Reader", "readers_of", "year_of"]

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
        privacy: What the workplace tells about people's data.
        units: What other units are called to which somebody moves, by id.
        moves: Who has moved to another unit, by the id of the employee.
        cycles: The years, the first one first.
        talks: All conversations.
    """

    key: str
    name: str
    lang: str
    today: date
    names: Mapping[str, str]
    roles: Mapping[str, mk.Role]
    privacy: Mapping[str, str]
    units: Mapping[str, str]
    moves: Mapping[str, mk.EmployeeTransferred]
    cycles: tuple[mk.Cycle, ...]
    talks: tuple[mk.Conversation, ...]

    @property
    def plan(self) -> mk.YearPlan | None:
        """The days of the year by its policy, once the window of the conversations is known."""
        cycle = self.cycle
        if cycle.window is None:
            return None
        begun = cycle.leaders[0].since
        return mk.plan_year_by(cycle.policy, begun, window=cycle.window)

    @property
    def all_names(self) -> Mapping[str, str]:
        """What people and the unit are called, by id."""
        return {**self.names, self.cycle.unit: self.title}

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

    def other(self, talk: mk.Conversation) -> str:
        """Give the id of the one with whom the reader has a conversation, as things are now."""
        return talk.leader if self.role is mk.Role.EMPLOYEE else talk.employee

    def met(self, talk: mk.Conversation) -> str:
        """Give the id of the one with whom the reader, or a leader before, has talked."""
        return _leader_then(talk) if self.role is mk.Role.EMPLOYEE else talk.employee

    def was_there(self, talk: mk.Conversation) -> bool:
        """Say if the reader held a conversation, or will; a new leader did not hold the old one."""
        return self.role is mk.Role.EMPLOYEE or _leader_then(talk) == self.person

    def may_read(self, talk: mk.Conversation) -> bool:
        """Say if the reader may know what was talked about, and not only what was signed."""
        return self.was_there(talk) or talk.is_successor_admitted

    @property
    def taken_over(self) -> tuple[mk.Conversation, ...]:
        """The conversations that another leader held than the one who leads now."""
        return tuple(talk for talk in self.talks if _leader_then(talk) != talk.leader)

    @property
    def move(self) -> mk.EmployeeTransferred | None:
        """The move to another unit: of the reader, or of all whom a leader there has got."""
        moves = self.place.moves
        if self.role is not mk.Role.LEADER:
            return moves.get(self.person)
        if self.person == self.place.cycle.leader or not self.talks:
            return None
        found = [moves.get(talk.employee) for talk in self.talks]
        return found[0] if all(found) else None

    @property
    def home(self) -> str:
        """Where the reader belongs, as it begins a line."""
        move = self.move
        name = (
            self.place.title if move is None else self.place.units.get(move.to_unit, move.to_unit)
        )
        return name[:1].upper() + name[1:]

    @property
    def sees_as(self) -> tuple[mk.Role, ...]:
        """As whom the reader sees it: who leads what another has held is a successor there."""
        met = {self.was_there(talk) for talk in self.talks}
        if met == {False}:
            return (mk.Role.SUCCESSOR,)
        return (self.role, mk.Role.SUCCESSOR) if False in met else (self.role,)


def _leader_then(talk: mk.Conversation) -> str:
    """Give who led a conversation on the day it was held; who leads it now, if it was not."""
    terms = [term for term in talk.leaders if talk.held_on and term.since <= talk.held_on]
    return terms[-1].leader if terms else talk.leader


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


def year_of(talk: mk.Conversation) -> int:
    """Give the year in which a conversation is held, as far as it is known."""
    return (talk.held_on or talk.meets_on or talk.last_on).year
