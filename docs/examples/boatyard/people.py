"""Who is who: the ids that people have, and the role in which each of them speaks."""

from typing import NamedTuple

import mousekit as mk

__all__ = [
    "BIRGIT",
    "EMPLOYEES",
    "HENNING",
    "LONE",
    "POUL",
    "SANNE",
    "TORBEN",
    "Who",
    "employee",
    "name",
]


class Who(NamedTuple):
    """A person, in the role in which they speak.

    Attributes:
        id: The id of the person.
        role: The role.
    """

    id: str
    role: mk.Role


def employee(person: str) -> Who:
    """Give an employee, who speaks for nobody else.

    Args:
        person: The id.
    """
    return Who(person, mk.Role.EMPLOYEE)


def name(person: str) -> str:
    """Write an id as a name.

    Args:
        person: The id.
    """
    return person.capitalize()


BIRGIT = Who("birgit", mk.Role.LEADER)
"""Leads the yard until the spring."""

TORBEN = Who("torben", mk.Role.LEADER)
"""Leads the yard after her."""

SANNE = Who("sanne", mk.Role.LEADER)
"""Leads the sail loft next door."""

POUL = Who("poul", mk.Role.LEADER)
"""Leads the paint shop, which is closed down in April."""

HENNING = Who("henning", mk.Role.SENIOR_LEADER)
"""The director."""

LONE = Who("lone", mk.Role.HR)
"""Human resources."""

EMPLOYEES = (
    "asger",
    "bodil",
    "carsten",
    "dagny",
    "ejnar",
    "frida",
    "gorm",
    "hanne",
    "ivar",
    "jytte",
    "kaj",
    "lise",
)
"""The twelve who work at the yard when the year begins."""
