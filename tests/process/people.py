"""Who takes part in the samples, in which role, and on which days."""

from datetime import date
from typing import TypedDict

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
ON = date(2027, 12, 1)
"""The day on which the fact is stated that a test is about; every planned day has passed."""


class Stated(TypedDict):
    """What every fact says."""

    on: date
    by: str
    role: mk.Role


def said(role: mk.Role, on: date = ON, by: str | None = None) -> Stated:
    """State something in a role, with the id that belongs to it unless another is given."""
    return {"on": on, "by": by or IDS[role], "role": role}


def employee(on: date = ON) -> Stated:
    """State something as Lane, the employee."""
    return said(mk.Role.EMPLOYEE, on)


def leader(on: date = ON, by: str | None = None) -> Stated:
    """State something as Mette, the leader, or as whoever leads now."""
    return said(mk.Role.LEADER, on, by)


def senior(on: date = ON) -> Stated:
    """State something as the leader's leader."""
    return said(mk.Role.SENIOR_LEADER, on)


def hr(on: date = ON) -> Stated:
    """State something as HR."""
    return said(mk.Role.HR, on)
