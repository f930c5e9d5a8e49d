"""Who takes part, and for how long: roles, kinds of talk, periods, terms of leadership.

Persons are ids that come from the caller; mousekit never holds a name.
"""

import enum
from collections.abc import Mapping
from datetime import date

import attrs

from mousekit._validators import checked, identifier, refuse
from mousekit.errors import InvalidValueError

__all__ = [
    "MUST_PREPARE",
    "PARTIES",
    "LeaderTerm",
    "Period",
    "Role",
    "TalkKind",
    "one_of_the_two",
    "other_party",
]


class Role(enum.StrEnum):
    """In what capacity somebody states a fact or looks at a record (B2-M).

    The employee and the leader are the two *parties* of a conversation; a caller vouches for the
    others.

    Danish: *rolle*.
    """

    EMPLOYEE = "employee"
    """The employee, Danish *medarbejder*; `by` must be the employee's own id."""
    LEADER = "leader"
    """The nearest leader, Danish *nærmeste leder*; `by` must be the leader's own id."""
    SENIOR_LEADER = "senior-leader"
    """The leader's leader, Danish *lederens leder*."""
    HR = "hr"
    """The HR partner, Danish *HR-partner*, who runs the process without seeing its content."""
    SUPPORTER = "supporter"
    """Somebody who helps: sends an invitation that was delegated, takes part with consent."""
    COMMITTEE = "committee"
    """The committee of both sides and the shop steward, Danish *SU, MED-udvalg, TR*."""
    SUCCESSOR = "successor"
    """The leader who comes after, Danish *efterfølgende leder*, as a reader of old records."""
    STATISTICS = "statistics"
    """Whoever counts, Danish *statistik*; sees numbers only."""


PARTIES = (Role.EMPLOYEE, Role.LEADER)
"""The two whom a conversation is about."""


def other_party(role: Role) -> Role:
    """Give the employee for the leader, and the leader for the employee."""
    return Role.LEADER if role is Role.EMPLOYEE else Role.EMPLOYEE


def one_of_the_two(_self: object, attribute: "attrs.Attribute[Role]", value: Role) -> None:
    """Refuse a role that is not one of the two parties."""
    if value not in PARTIES:
        raise refuse(attribute, value.value, "employee or leader")


class TalkKind(enum.StrEnum):
    """Which kind of talk a conversation is; each brings its own agenda (R182, X017).

    A talk about discipline or a problem is left out on purpose (X031).

    Danish: *samtaletype*.
    """

    MUS = "mus"
    """The yearly development conversation, Danish *medarbejderudviklingssamtale*."""
    STATUS = "status"
    """A short talk for somebody employed for less than a year, Danish *statussamtale*."""


MUST_PREPARE: Mapping[TalkKind, tuple[Role, ...]] = {
    TalkKind.MUS: PARTIES,
    TalkKind.STATUS: (Role.EMPLOYEE,),
}
"""Who must prepare for which kind of talk, or have it waived (R067, R182, X017)."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Period:
    """A span of days, both ends included.

    Danish: *periode*.

    Raises:
        InvalidValueError: If `last` comes before `first`.
    """

    first: date
    last: date

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            raise InvalidValueError(("last",), self.last, f"{self.first} or later")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @classmethod
    def of_week(cls, year: int, week: int) -> "Period":
        """Give a week from Monday to Sunday, as ISO 8601 numbers it, Danish *uge* (X112, X113).

        Args:
            year: The year to which the week belongs.
            week: 1 to 52, in some years 53.

        Raises:
            InvalidValueError: If the year has no such week.
        """
        try:
            first, last = (date.fromisocalendar(year, week, weekday) for weekday in (1, 7))
        except (ValueError, OverflowError) as error:
            raise InvalidValueError(("week",), week, f"a week of {year}") from error
        return cls(first=first, last=last)


@attrs.frozen(kw_only=True, field_transformer=checked)
class LeaderTerm:
    """Who led, and from which day; the term lasts until the next one begins.

    Danish: *lederperiode*.
    """

    leader: str = attrs.field(validator=identifier)
    since: date
