"""When things fall: holidays, working days, deadlines and the year plan.

Only here is dateutil imported.  No clock (the caller gives every day), no points in time, no
formats.  Months are counted from the anchor and never step by step, so that the 31st and
29 February do not drift.  A deadline on a closed day moves forward; a day by which something must
be *sent* moves back, so that nobody gets less notice than promised (X110).  Closed are Saturdays,
Sundays, public holidays and the days of a `ClosedDays` profile, by default `STATUTORY_DEADLINES`.
All days are whole: a half day is open.
"""

from datetime import date, datetime, timedelta
from functools import cache, partial
from itertools import pairwise

import attrs

from mousekit._validators import checked, not_blank
from mousekit.errors import InvalidValueError
from mousekit.policy import Policy
from mousekit.values.people import Period

__all__ = [
    "INDUSTRY_CLOSED_DAYS",
    "MUNICIPAL_CLOSED_DAYS",
    "STATE_CLOSED_DAYS",
    "STATUTORY_DEADLINES",
    "ClosedDays",
    "PlannedTalk",
    "YearPlan",
    "add_months",
    "days_after",
    "days_before",
    "due_after",
    "is_working_day",
    "month_steps",
    "plan_year",
    "plan_year_by",
    "public_holidays",
    "roll_back",
    "roll_forward",
    "working_days_between",
]

_DAY = timedelta(days=1)
_LAST_STORE_BEDEDAG = 2023


@attrs.frozen(kw_only=True, field_transformer=checked)
class ClosedDays:
    """The days a workplace is closed beyond weekends and public holidays; use ``day in closed``.

    Attributes:
        name: What the profile is called.
        yearly: Days of every year, as month and day (X109).
        friday_after_ascension: If the Friday after Ascension Day is closed too (X115).
        days: Single days of the workplace's own.
        periods: Longer spells of its own, such as a shared summer holiday.

    Raises:
        InvalidValueError: If a month and day never occur.

    Danish: *lukkedage*.
    """

    name: str = attrs.field(validator=not_blank)
    yearly: tuple[tuple[int, int], ...] = ()
    friday_after_ascension: bool = False
    days: tuple[date, ...] = ()
    periods: tuple[Period, ...] = ()

    def __attrs_post_init__(self) -> None:
        for at, pair in enumerate(self.yearly):
            try:
                date(2000, *pair)  # A leap year, where every day exists.
            except (ValueError, OverflowError) as error:
                raise InvalidValueError(("yearly", at), pair, "a month and a day in it") from error

    def __contains__(self, day: date) -> bool:
        if (day.month, day.day) in self.yearly or any(day in period for period in self.periods):
            return True
        friday = self.friday_after_ascension and day == _easter(day.year) + 40 * _DAY
        return friday or day in self.days


STATE_CLOSED_DAYS = ClosedDays(name="state")
"""State: nothing beyond the public holidays, though custom may differ (X109)."""
MUNICIPAL_CLOSED_DAYS = ClosedDays(name="municipal", yearly=((12, 24), (12, 31)))
"""Municipalities: 24 and 31 December (the source is imprecise on the 31st); not the half days."""
INDUSTRY_CLOSED_DAYS = ClosedDays(name="industry", yearly=((5, 1), (6, 5), (12, 24)))
"""Industriens Overenskomst: 1 May, 5 June and 24 December (X109)."""
STATUTORY_DEADLINES = ClosedDays(name="statutory", yearly=((6, 5), (12, 24), (12, 31)))
"""Where no deadline ends, after the model of forældelsesloven § 27 (X110)."""


@cache
def public_holidays(year: int) -> tuple[date, ...]:
    """List the public holidays of a year: ten, and Store Bededag until 2023 (X106, X107).

    Raises:
        InvalidValueError: If the year is not from 1583 to 4099, where Easter can be computed.

    Danish: *helligdage*.
    """
    store_bededag = (26,) if year <= _LAST_STORE_BEDEDAG else ()
    easter = _easter(year)
    movable = (easter + days * _DAY for days in (-3, -2, 0, 1, *store_bededag, 39, 49, 50))
    return (date(year, 1, 1), *movable, date(year, 12, 25), date(year, 12, 26))


def is_working_day(day: date, closed: ClosedDays = STATUTORY_DEADLINES) -> bool:
    """Tell if a day is Monday to Friday, no public holiday, and not in the profile (X111).

    Raises:
        InvalidValueError: If the day has a time of day, or its year no known Easter.

    Danish: *arbejdsdag*.
    """
    if isinstance(day, datetime):  # It equals no date, so every holiday would seem to be open.
        raise InvalidValueError(("day",), day, "a date without a time of day")
    weekend = day.isoweekday() in {6, 7}
    return not weekend and day not in public_holidays(day.year) and day not in closed


def roll_forward(day: date, closed: ClosedDays = STATUTORY_DEADLINES) -> date:
    """Find the first working day from a day on; a working day is its own answer (X110).

    Raises:
        InvalidValueError: If there is none within a year.
    """
    return _roll(day, _DAY, closed)


def roll_back(day: date, closed: ClosedDays = STATUTORY_DEADLINES) -> date:
    """Find the last working day up to a day: the mirror of `roll_forward`, with its errors."""
    return _roll(day, -_DAY, closed)


def working_days_between(first: date, last: date, closed: ClosedDays = STATUTORY_DEADLINES) -> int:
    """Count the working days from the first to the last day, both included."""
    return len(_working_days(first, last, closed))


def add_months(anchor: date, months: int) -> date:
    """Go months ahead, or back if negative, to the same date or the month's last day (X110).

    Raises:
        InvalidValueError: If the months are not whole, or lead out of the years 1 to 9999.
    """
    from dateutil.relativedelta import relativedelta  # `import mousekit` must not load it.

    try:
        return anchor + relativedelta(months=months)
    except (ValueError, OverflowError) as error:
        expected = "whole months that stay in the years 1 to 9999"
        raise InvalidValueError(("months",), months, expected) from error


def month_steps(anchor: date, months: tuple[int, ...]) -> tuple[date, ...]:
    """Go each number of months from the anchor itself, so that no step moves the next one."""
    return tuple(add_months(anchor, step) for step in months)


def days_before(day: date, days: int, closed: ClosedDays = STATUTORY_DEADLINES) -> date:
    """Find the last working day that is at least so many calendar days before a day (D21).

    Raises:
        InvalidValueError: If the days are negative, or lead to a year without a known Easter.

    Danish: *varsel*.
    """
    if not 0 <= days < day.toordinal():
        raise InvalidValueError(("days",), days, "0 or more, and not back to before year 1")
    return roll_back(day - days * _DAY, closed)


def days_after(day: date, days: int, closed: ClosedDays = STATUTORY_DEADLINES) -> date:
    """Find the first working day that is at least so many calendar days after a day (R155, X110).

    Raises:
        InvalidValueError: If the days are negative, or lead to a year without a known Easter.
    """
    if not 0 <= days <= date.max.toordinal() - day.toordinal():
        raise InvalidValueError(("days",), days, "0 or more, and not on to after year 9999")
    return roll_forward(day + days * _DAY, closed)


def due_after(anchor: date, months: int, closed: ClosedDays = STATUTORY_DEADLINES) -> date:
    """Find the deadline some months after a day; a closed day moves it forward (X110).

    Raises:
        InvalidValueError: If the months lead to a year without a known Easter.

    Danish: *frist*.
    """
    return roll_forward(add_months(anchor, months), closed)


@attrs.frozen(kw_only=True, field_transformer=checked)
class PlannedTalk:
    """The dates of one conversation in their order; ``…_by`` is when something is due.

    Attributes:
        invite_by: The invitation is sent, Danish *indkaldelse* (R063, D21).
        topics_by: The topics are exchanged (D21).
        day: The conversation is held.
        follow_ups_by: The follow-ups are held, at least one, Danish *opfølgning* (D01).
        next_by: The next conversation is held (R172).

    Raises:
        InvalidValueError: If there is no follow-up, or the dates are out of order.

    Danish: *planlagt samtale*.
    """

    invite_by: date
    topics_by: date
    day: date
    follow_ups_by: tuple[date, ...]
    next_by: date

    def __attrs_post_init__(self) -> None:
        if not self.follow_ups_by:
            raise InvalidValueError(("follow_ups_by",), (), "one date or more")
        _check_order(self)


@attrs.frozen(kw_only=True, field_transformer=checked)
class YearPlan:
    """All dates of a cycle: what the unit does together, and each conversation's own.

    Attributes:
        leader_group: The leader group discusses goals and needs (R026).
        team_analysis: The needs of the unit are narrowed to themes.
        staff_meeting: The staff speak about the themes, Danish *personalemøde* (R030).
        effect_review: The last follow-up is due, so the effect can be reviewed (R051, R180).
        next_conversation: Everybody has had the next conversation by this day (R172).
        window: The conversations lie within it.
        talks: The conversations, in the order of their days.

    Raises:
        InvalidValueError: If the dates of the unit are out of order.

    Danish: *årshjul*.
    """

    leader_group: date
    team_analysis: date
    staff_meeting: date
    effect_review: date
    next_conversation: date
    window: Period
    talks: tuple[PlannedTalk, ...] = ()

    def __attrs_post_init__(self) -> None:
        _check_order(self)

    @property
    def conversation_days(self) -> tuple[date, ...]:
        """The days with conversations, each once."""
        return tuple(dict.fromkeys(talk.day for talk in self.talks))


def plan_year(
    start: date,
    *,
    window: Period,
    conversations: int = 0,
    per_day: int = 2,
    invite_days: int = 14,
    topics_days: int = 7,
    follow_up_months: tuple[int, ...] = (3, 6),
    interval_months: int = 12,
    avoid: tuple[Period, ...] = (),
    closed: ClosedDays = STATUTORY_DEADLINES,
) -> YearPlan:
    """Lay out a cycle: the meetings from the start on, the conversations as early as possible.

    Args:
        start: From here the meetings divide the time before the first invitation in thirds.
        window: Where the conversations lie; without any, later dates count from its last day.
        conversations: How many there are.
        per_day: The most on one day.
        invite_days: Calendar days from the invitation to the conversation.
        topics_days: Calendar days from the exchange of topics, no more than `invite_days`.
        follow_up_months: Months to each follow-up, rising.
        interval_months: Months to the next conversation, no fewer than to the follow-ups.
        avoid: Nothing is placed there, neither meetings nor deadlines (X113, X114).
        closed: When the workplace is closed.

    Raises:
        InvalidValueError: If a number is too small or out of order, or there is too little room.
    """
    free = attrs.evolve(closed, periods=closed.periods + avoid)
    days = _talk_days(window, conversations, per_day, free)
    lead, due = (invite_days, topics_days), (*follow_up_months, interval_months)
    plan = partial(_talk, lead, due, free)
    first, last = map(plan, (days[0], days[-1]) if days else (window.first, window.last))
    meetings = _meeting_days(start, first.invite_by, free)
    return YearPlan(
        leader_group=meetings[0],
        team_analysis=meetings[1],
        staff_meeting=meetings[2],
        effect_review=last.follow_ups_by[-1],
        next_conversation=last.next_by,
        window=window,
        talks=tuple(map(plan, days)),
    )


def plan_year_by(
    policy: Policy,
    start: date,
    *,
    window: Period,
    conversations: int = 0,
    per_day: int = 2,
    avoid: tuple[Period, ...] = (),
    closed: ClosedDays = STATUTORY_DEADLINES,
) -> YearPlan:
    """Lay out a cycle with the numbers of its policy: notice, topics, follow-ups and interval.

    Args:
        policy: Where the numbers come from (D01, D21); all else is as for `plan_year`.
        avoid: `Period.of_week` makes a period of a week (X113, X114).

    Raises:
        InvalidValueError: As for `plan_year`.

    Danish: *årshjul efter politikken*.
    """
    return plan_year(
        start,
        window=window,
        conversations=conversations,
        per_day=per_day,
        invite_days=policy.invitation.send_days,
        topics_days=policy.invitation.topics_days,
        follow_up_months=policy.follow_up.months,
        interval_months=policy.follow_up.interval_months,
        avoid=avoid,
        closed=closed,
    )


def _easter(year: int) -> date:
    from dateutil.easter import easter  # `import mousekit` must not load it.

    if year not in range(1583, 4100):  # Where its Gregorian method holds.
        raise InvalidValueError(("year",), year, "a year from 1583 to 4099")
    return easter(year)


def _roll(day: date, step: timedelta, closed: ClosedDays) -> date:
    for distance in range(367):
        if is_working_day(day + distance * step, closed):
            return day + distance * step
    raise InvalidValueError(("closed",), closed.name, f"a working day within a year of {day}")


def _working_days(first: date, last: date, closed: ClosedDays) -> tuple[date, ...]:
    days = (first + days * _DAY for days in range((last - first).days + 1))
    return tuple(day for day in days if is_working_day(day, closed))


def _talk_days(window: Period, count: int, per_day: int, free: ClosedDays) -> tuple[date, ...]:
    for name, number, smallest in (("conversations", count, 0), ("per_day", per_day, 1)):
        if number < smallest:
            raise InvalidValueError((name,), number, f"{smallest} or more")
    days = _working_days(window.first, window.last, free)
    needed = -(-count // per_day)
    if needed > len(days):
        raise InvalidValueError(("window",), window, f"{needed} free working days, not {len(days)}")
    return tuple(days[number // per_day] for number in range(count))


def _meeting_days(start: date, invite_by: date, free: ClosedDays) -> tuple[date, date, date]:
    days = _working_days(start, invite_by - _DAY, free)
    third = len(days) // 3
    if not third:
        expected = f"3 free working days before the invitation on {invite_by}, not {len(days)}"
        raise InvalidValueError(("start",), start, expected)
    return days[0], days[third], days[2 * third]


def _talk(lead: tuple[int, int], due: tuple[int, ...], free: ClosedDays, day: date) -> PlannedTalk:
    before = [days_before(day, days, free) for days in lead]
    *after, end = (due_after(day, months, free) for months in due)
    return PlannedTalk(
        invite_by=before[0], topics_by=before[1], day=day, follow_ups_by=tuple(after), next_by=end
    )


def _check_order(plan: PlannedTalk | YearPlan) -> None:
    fields = attrs.asdict(plan, recurse=False).items()
    spread = ((n, day) for n, days in fields for day in (days if type(days) is tuple else [days]))
    dates = [(name, day) for name, day in spread if isinstance(day, date)]
    for (above, earlier), (name, later) in pairwise(dates):
        if later < earlier:
            raise InvalidValueError((name,), later, f"{earlier} ({above}) or later")
