"""Who takes part in the samples, in which role, and on which days."""

from datetime import date

import mousekit as mk

LANE = "lane"
METTE = "mette"
KARL = "karl"
SOFIE = "sofie"
IDS = {
    mk.Role.EMPLOYEE: LANE,
    mk.Role.LEADER: METTE,
    mk.Role.SENIOR_LEADER: "signe",
    mk.Role.HR: "hanne",
    mk.Role.SUPPORTER: SOFIE,
    mk.Role.COMMITTEE: "carl",
    mk.Role.SUCCESSOR: KARL,
    mk.Role.STATISTICS: "stine",
}

BEFORE = date(2027, 1, 4)
"""The day on which everything is stated that brings a sample to its state."""
HANDOVER = date(2027, 1, 5)
"""The first day of a leader who was not there when the samples were held."""
ON = date(2027, 12, 1)
"""The day on which the fact is stated that a test is about; every planned day has passed."""


def said(role: mk.Role, on: date = ON, by: str | None = None) -> mk.Stated:
    """State something in a role, with the id that belongs to it unless another is given."""
    return {"on": on, "by": by or IDS[role], "role": role}


def employee(on: date = ON) -> mk.Stated:
    """State something as Lane, the employee."""
    return said(mk.Role.EMPLOYEE, on)


def leader(on: date = ON, by: str | None = None) -> mk.Stated:
    """State something as Mette, the leader, or as whoever leads now."""
    return said(mk.Role.LEADER, on, by)


def senior(on: date = ON) -> mk.Stated:
    """State something as the leader's leader."""
    return said(mk.Role.SENIOR_LEADER, on)


def hr(on: date = ON) -> mk.Stated:
    """State something as HR."""
    return said(mk.Role.HR, on)
