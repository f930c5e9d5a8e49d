"""What every fact says, and the two facts that belong to both processes."""

from datetime import date
from typing import TypedDict

import attrs

from mousekit._validators import checked, identifier, refuse
from mousekit.values.people import Role

__all__ = ["EmployeeLeft", "Fact", "LeaderChanged", "Stated", "not_after_on"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Fact:
    """Something that has happened, as it was stated.

    Every fact derives from this class and adds what it says; `Cycle.apply` and
    `Conversation.apply` take facts, and a log is a sequence of them.

    Attributes:
        on: The day it is stated; never earlier than that of the fact before it.
        by: The id of the person who states it.
        role: The role in which the person states it.

    Danish: *kendsgerning, hændelse*.
    """

    on: date
    by: str = attrs.field(validator=identifier)
    role: Role


class Stated(TypedDict):
    """The three things that every fact says, to write them once: ``mk.InvitationSent(…, **said)``.

    Attributes:
        on: The day it is stated.
        by: The id of the person who states it.
        role: The role in which the person states it.
    """

    on: date
    by: str
    role: Role


def not_after_on(fact: Fact | None, attribute: "attrs.Attribute[date]", value: date) -> None:
    """Refuse a day that comes after the day of the statement.

    Where a document has other faults there is no fact to compare with, and only those are told.
    """
    if fact is not None and value > fact.on:
        raise refuse(attribute, value, f"{fact.on} or earlier, the day it is stated")


@attrs.frozen(kw_only=True, field_transformer=checked)
class LeaderChanged(Fact):
    """Somebody else leads from now on; nothing is asked of the new leader backwards.

    Stated in the cycle and, by way of `talk_facts`, in each open conversation.

    Attributes:
        leader: The id of the new leader.
        effective_on: The first day of the new leader, not after `on`.

    Danish: *lederskift*.  Sources: X037, X044.
    """

    leader: str = attrs.field(validator=identifier)
    effective_on: date = attrs.field(validator=not_after_on)


@attrs.frozen(kw_only=True, field_transformer=checked)
class EmployeeLeft(Fact):
    """An employee has left the workplace.

    Stated in the cycle and, by way of `talk_facts`, in each open conversation of the employee,
    which it closes; open agreements end with it.

    Attributes:
        employee: The id of the employee.
        effective_on: The last day of employment, not after `on`.

    Danish: *medarbejder fratrådt*.
    """

    employee: str = attrs.field(validator=identifier)
    effective_on: date = attrs.field(validator=not_after_on)
