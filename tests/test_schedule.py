"""Danish holidays, working days, deadlines and the year plan."""

from calendar import monthrange
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mousekit.errors import InvalidValueError
from mousekit.policy import DEFAULT_POLICY, STRICT_POLICY, TEKNIQ_POLICY, Policy
from mousekit.schedule import (
    INDUSTRY_CLOSED_DAYS,
    MUNICIPAL_CLOSED_DAYS,
    STATE_CLOSED_DAYS,
    STATUTORY_DEADLINES,
    ClosedDays,
    PlannedTalk,
    YearPlan,
    add_months,
    days_after,
    days_before,
    due_after,
    is_working_day,
    month_steps,
    plan_year,
    plan_year_by,
    public_holidays,
    roll_back,
    roll_forward,
    working_days_between,
)
from mousekit.values.people import Period

DAY = timedelta(days=1)

# Year, Easter Day, Store Bededag while it was a holiday, Ascension Day, Whit Monday.
CALENDAR = [
    (2022, (4, 17), (5, 13), (5, 26), (6, 6)),
    (2023, (4, 9), (5, 5), (5, 18), (5, 29)),
    (2024, (3, 31), None, (5, 9), (5, 20)),
    (2025, (4, 20), None, (5, 29), (6, 9)),
    (2026, (4, 5), None, (5, 14), (5, 25)),
    (2027, (3, 28), None, (5, 6), (5, 17)),
    (2028, (4, 16), None, (5, 25), (6, 5)),
    (2029, (4, 1), None, (5, 10), (5, 21)),
    (2030, (4, 21), None, (5, 30), (6, 10)),
]

# The last ISO week of each year, and the ISO year and week that 1 January belongs to.
WEEKS = [
    (2022, 52, (2021, 52)),
    (2023, 52, (2022, 52)),
    (2024, 52, (2024, 1)),
    (2025, 52, (2025, 1)),
    (2026, 53, (2026, 1)),
    (2027, 52, (2026, 53)),
    (2028, 52, (2027, 52)),
    (2029, 52, (2029, 1)),
    (2030, 52, (2030, 1)),
]

days = st.dates(date(2000, 1, 1), date(2099, 12, 31))
month_counts = st.integers(-600, 600)
profiles = st.sampled_from(
    [STATE_CLOSED_DAYS, MUNICIPAL_CLOSED_DAYS, INDUSTRY_CLOSED_DAYS, STATUTORY_DEADLINES]
)


def facts(error: InvalidValueError) -> tuple[object, ...]:
    """Take an error apart: where, what was given, and what was allowed."""
    return error.path, error.value, error.expected


class TestPublicHolidays:
    """X106: "Ten public holidays: New Year, Maundy Thursday, Good Friday, Easter Sunday …"."""

    @pytest.mark.parametrize(("year", "easter", "bededag", "ascension", "whit_monday"), CALENDAR)
    def test_the_days_of_a_year(
        self,
        year: int,
        easter: tuple[int, int],
        bededag: tuple[int, int] | None,
        ascension: tuple[int, int],
        whit_monday: tuple[int, int],
    ) -> None:
        """Each year has its ten days in order, and Store Bededag as long as it lasted."""
        easter_day, last = date(year, *easter), date(year, *whit_monday)

        assert public_holidays(year) == (
            date(year, 1, 1),
            easter_day - 3 * DAY,
            easter_day - 2 * DAY,
            easter_day,
            easter_day + DAY,
            *([date(year, *bededag)] if bededag else []),
            date(year, *ascension),
            last - DAY,
            last,
            date(year, 12, 25),
            date(year, 12, 26),
        )

    def test_store_bededag_is_an_ordinary_day_since_2024(self) -> None:
        """Friday 26 days after Easter is closed in 2023 and open in 2024 (X107)."""
        assert not is_working_day(date(2023, 5, 5))
        assert is_working_day(date(2024, 4, 26))

    @given(year=st.integers(1583, 4099))
    def test_ten_or_eleven_days_in_order(self, year: int) -> None:
        """Whatever the year, no two holidays fall on the same day, and they are in order."""
        found = public_holidays(year)

        assert len(found) == (11 if year <= 2023 else 10)
        assert list(found) == sorted(set(found))
        assert {day.year for day in found} == {year}

    @pytest.mark.parametrize("year", [0, 1582, 4100])
    def test_years_without_a_known_easter(self, year: int) -> None:
        """A year outside of what the Easter formula holds for is refused."""
        with pytest.raises(InvalidValueError) as caught:
            public_holidays(year)

        assert str(caught.value) == (
            f"invalid value at year: {year}, expected a year from 1583 to 4099"
        )


class TestClosedDays:
    """X109: "1 May, 5 June, 24 and 31 Dec are *not* public holidays"."""

    @pytest.mark.parametrize(
        ("closed", "expected"),
        [
            (STATE_CLOSED_DAYS, []),
            (MUNICIPAL_CLOSED_DAYS, [(12, 24), (12, 31)]),
            (INDUSTRY_CLOSED_DAYS, [(5, 1), (6, 5), (12, 24)]),
            (STATUTORY_DEADLINES, [(6, 5), (12, 24), (12, 31)]),
        ],
        ids=lambda value: value.name if isinstance(value, ClosedDays) else "",
    )
    def test_presets(self, closed: ClosedDays, expected: list[tuple[int, int]]) -> None:
        """Each preset closes whole days only, and the same ones in every year."""
        ordinary = [(5, 1), (6, 5), (12, 24), (12, 31), (4, 15)]

        assert [pair for pair in ordinary if date(2030, *pair) in closed] == expected

    def test_friday_after_ascension(self) -> None:
        """The Friday after Ascension Day is open unless the profile closes it (X115)."""
        friday = date(2026, 5, 15)

        assert is_working_day(friday)
        assert not is_working_day(friday, ClosedDays(name="own", friday_after_ascension=True))
        assert is_working_day(friday + 7 * DAY, ClosedDays(name="own", friday_after_ascension=True))

    def test_own_days_and_periods(self) -> None:
        """A workplace closes single days and longer spells of its own."""
        summer = Period(first=date(2026, 7, 6), last=date(2026, 7, 24))
        own = ClosedDays(name="own", days=(date(2026, 10, 1),), periods=(summer,))

        assert not is_working_day(date(2026, 10, 1), own)
        assert roll_forward(date(2026, 7, 6), own) == date(2026, 7, 27)
        assert is_working_day(date(2026, 10, 2), own)

    @pytest.mark.parametrize("pair", [(2, 30), (13, 1), (0, 1), (10**30, 1)])
    def test_a_day_that_never_occurs(self, pair: tuple[int, int]) -> None:
        """A month and day that no year has is refused with its position."""
        with pytest.raises(InvalidValueError) as caught:
            ClosedDays(name="own", yearly=((2, 29), pair))

        assert caught.value.path == ("yearly", 1)
        assert caught.value.value == pair
        assert caught.value.expected == "a month and a day in it"

    def test_hashable(self) -> None:
        """A profile can be a key, and equal profiles are the same key."""
        assert len({STATE_CLOSED_DAYS, ClosedDays(name="state")}) == 1

    def test_a_profile_that_is_always_closed(self) -> None:
        """Looking for a working day ends with an error, not with an endless search."""
        spell = Period(first=date(2020, 1, 1), last=date(2030, 1, 1))
        never = ClosedDays(name="never", periods=(spell,))

        with pytest.raises(InvalidValueError) as caught:
            roll_forward(date(2026, 1, 1), never)

        assert str(caught.value) == (
            "invalid value at closed: 'never', expected a working day within a year of 2026-01-01"
        )

    def test_a_working_day_after_exactly_a_year(self) -> None:
        """A closure of 366 days can be crossed, and one of 367 cannot."""
        first = date(2026, 3, 2)
        long = ClosedDays(name="long", periods=(Period(first=first, last=first + 365 * DAY),))
        longer = ClosedDays(name="longer", periods=(Period(first=first, last=first + 366 * DAY),))

        assert roll_forward(first, long) == first + 366 * DAY
        with pytest.raises(InvalidValueError):
            roll_forward(first, longer)


class TestWorkingDays:
    """X111: "arbejdsdag" is Mon-Fri."""

    def test_the_days_of_a_week(self) -> None:
        """Monday to Friday are working days, Saturday and Sunday are not."""
        monday = date(2026, 9, 7)

        found = [is_working_day(monday + day * DAY) for day in range(7)]

        assert found == [True] * 5 + [False] * 2

    def test_a_point_in_time_is_refused(self) -> None:
        """A datetime equals no holiday, so it is refused rather than called open."""
        easter_monday = datetime(2026, 4, 6, 12, 0)  # noqa: DTZ001 - a wrong argument on purpose

        with pytest.raises(InvalidValueError) as caught:
            is_working_day(easter_monday)

        assert caught.value.path == ("day",)
        assert caught.value.value == easter_monday
        assert caught.value.expected == "a date without a time of day"

    def test_count_before_a_talk_after_easter(self) -> None:
        """Before a talk on 14 April 2026, few working days remain because of Easter."""
        assert working_days_between(date(2026, 4, 7), date(2026, 4, 13)) == 5
        assert working_days_between(date(2026, 3, 31), date(2026, 4, 13)) == 7

    def test_count_includes_both_ends(self) -> None:
        """One working day counts as one, and days that are swapped as none."""
        assert working_days_between(date(2026, 9, 7), date(2026, 9, 7)) == 1
        assert working_days_between(date(2026, 9, 8), date(2026, 9, 7)) == 0

    @pytest.mark.parametrize(("year", "last_week", "new_year"), WEEKS)
    def test_the_turn_of_the_year(
        self, year: int, last_week: int, new_year: tuple[int, int]
    ) -> None:
        """Over the turn of the year, deadlines land after New Year's Day, in the right week."""
        assert date(year, 1, 1).isocalendar()[:2] == new_year
        assert date(year, 12, 28).isocalendar().week == last_week

        landed = roll_forward(date(year, 12, 31))

        assert landed.year == year + 1
        assert 2 <= landed.day <= 4
        assert landed.isocalendar().week == 1

    def test_week_53(self) -> None:
        """Week 53 of 2026 has three working days, and four where 31 December is open."""
        first, last = date.fromisocalendar(2026, 53, 1), date.fromisocalendar(2026, 53, 7)

        assert (first, last) == (date(2026, 12, 28), date(2027, 1, 3))
        assert working_days_between(first, last) == 3
        assert working_days_between(first, last, STATE_CLOSED_DAYS) == 4

    @given(first=days, length=st.integers(0, 60), closed=profiles)
    def test_count_is_the_sum_of_the_days(
        self, first: date, length: int, closed: ClosedDays
    ) -> None:
        """The count agrees with asking for each day."""
        last = first + length * DAY

        expected = sum(is_working_day(first + day * DAY, closed) for day in range(length + 1))

        assert working_days_between(first, last, closed) == expected


class TestRolling:
    """X110: "a deadline ending on a weekend, public holiday … moves to the next business day"."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2026, 6, 5), date(2026, 6, 8)),
            (date(2026, 12, 24), date(2026, 12, 28)),
            (date(2026, 12, 31), date(2027, 1, 4)),
            (date(2025, 6, 5), date(2025, 6, 6)),
            (date(2025, 12, 24), date(2025, 12, 29)),
            (date(2025, 12, 31), date(2026, 1, 2)),
            (date(2028, 6, 3), date(2028, 6, 6)),
            (date(2026, 4, 2), date(2026, 4, 7)),
            (date(2026, 4, 8), date(2026, 4, 8)),
        ],
    )
    def test_forward(self, day: date, expected: date) -> None:
        """A deadline on a closed day moves to the next working day."""
        assert roll_forward(day) == expected

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2026, 4, 6), date(2026, 4, 1)),
            (date(2026, 6, 5), date(2026, 6, 4)),
            (date(2026, 12, 26), date(2026, 12, 23)),
            (date(2027, 1, 3), date(2026, 12, 30)),
            (date(2026, 4, 8), date(2026, 4, 8)),
        ],
    )
    def test_back(self, day: date, expected: date) -> None:
        """What must be sent on a closed day is sent on the working day before."""
        assert roll_back(day) == expected

    @given(day=days, closed=profiles)
    def test_forward_finds_the_first(self, day: date, closed: ClosedDays) -> None:
        """Rolling forward ends on a working day, and every day before it is closed."""
        found = roll_forward(day, closed)

        assert found >= day
        assert is_working_day(found, closed)
        assert working_days_between(day, found, closed) == 1

    @given(day=days, closed=profiles)
    def test_back_finds_the_last(self, day: date, closed: ClosedDays) -> None:
        """Rolling back ends on a working day, and every day after it is closed."""
        found = roll_back(day, closed)

        assert found <= day
        assert is_working_day(found, closed)
        assert working_days_between(found, day, closed) == 1

    @given(day=days, closed=profiles)
    def test_rolling_again_changes_nothing(self, day: date, closed: ClosedDays) -> None:
        """Rolling is idempotent, and a rolled day stays whichever way it is rolled then."""
        ahead, back = roll_forward(day, closed), roll_back(day, closed)

        assert roll_forward(ahead, closed) == roll_back(ahead, closed) == ahead
        assert roll_back(back, closed) == roll_forward(back, closed) == back

    @given(day=days, later=st.integers(0, 30), closed=profiles)
    def test_rolling_keeps_the_order(self, day: date, later: int, closed: ClosedDays) -> None:
        """Of two days, the later one never rolls to before the earlier one."""
        assert roll_forward(day, closed) <= roll_forward(day + later * DAY, closed)
        assert roll_back(day, closed) <= roll_back(day + later * DAY, closed)


class TestMonths:
    """X110: "month deadlines end on the same date, or the last day of the month if missing"."""

    @pytest.mark.parametrize(
        ("anchor", "months", "expected"),
        [
            (date(2026, 8, 31), 6, date(2027, 2, 28)),
            (date(2027, 8, 31), 6, date(2028, 2, 29)),
            (date(2024, 2, 29), 12, date(2025, 2, 28)),
            (date(2024, 2, 29), 48, date(2028, 2, 29)),
            (date(2026, 3, 31), -1, date(2026, 2, 28)),
            (date(2026, 1, 15), 0, date(2026, 1, 15)),
            (date(2026, 11, 30), 3, date(2027, 2, 28)),
        ],
    )
    def test_add_months(self, anchor: date, months: int, expected: date) -> None:
        """The date is kept where the month has it, and is the month's last day otherwise."""
        assert add_months(anchor, months) == expected

    @given(anchor=days, months=month_counts)
    def test_keeps_the_date_or_clamps(self, anchor: date, months: int) -> None:
        """The months are counted exactly, and the day is the anchor's or the month's last."""
        found = add_months(anchor, months)

        moved = (found.year - anchor.year) * 12 + found.month - anchor.month
        assert moved == months
        assert found.day == min(anchor.day, monthrange(found.year, found.month)[1])

    @given(anchor=days, months=st.lists(month_counts, max_size=6).map(tuple))
    @example(anchor=date(2024, 2, 29), months=(12, 24, 36, 48))
    @example(anchor=date(2026, 1, 31), months=(1, 2, 3))
    def test_steps_never_drift(self, anchor: date, months: tuple[int, ...]) -> None:
        """Each step is what it would be alone, whatever the steps before it."""
        expected = [add_months(anchor, step) for step in months]

        assert list(month_steps(anchor, months)) == expected
        assert all(
            day.day == min(anchor.day, monthrange(day.year, day.month)[1]) for day in expected
        )

    @pytest.mark.parametrize(
        ("anchor", "months"),
        [
            (date(9999, 12, 1), 1),
            (date(1, 1, 1), -1),
            (date(2026, 1, 1), 10**30),
            (date(2026, 1, 1), 10**6),
        ],
    )
    def test_out_of_the_calendar(self, anchor: date, months: int) -> None:
        """Months that lead out of the calendar are refused with what was given."""
        with pytest.raises(InvalidValueError) as caught:
            add_months(anchor, months)

        assert caught.value.path == ("months",)
        assert caught.value.value == months
        assert caught.value.expected == "whole months that stay in the years 1 to 9999"
        assert caught.value.__cause__ is not None


class TestNoticeAndDeadline:
    """X110: For "send at least n days before" roll *backward*."""

    def test_notice_before_a_talk_after_easter(self) -> None:
        """A talk on 14 April 2026 has its invitation and its topics on working days."""
        talk = date(2026, 4, 14)

        assert days_before(talk, 14) == date(2026, 3, 31)
        assert days_before(talk, 7) == date(2026, 4, 7)
        assert days_before(talk, 8) == date(2026, 4, 1)
        assert days_before(talk, 0) == talk

    def test_profile_of_the_workplace(self) -> None:
        """Notice and deadlines keep to the profile that is given."""
        assert days_before(date(2026, 6, 12), 7, STATE_CLOSED_DAYS) == date(2026, 6, 5)
        assert due_after(date(2026, 3, 5), 3, STATE_CLOSED_DAYS) == date(2026, 6, 5)

    @pytest.mark.parametrize(
        ("anchor", "months", "expected"),
        [
            (date(2026, 8, 31), 6, date(2027, 3, 1)),
            (date(2025, 12, 5), 6, date(2026, 6, 8)),
            (date(2026, 6, 24), 6, date(2026, 12, 28)),
            (date(2026, 6, 30), 6, date(2026, 12, 30)),
            (date(2026, 8, 31), 4, date(2027, 1, 4)),
            (date(2023, 4, 5), 1, date(2023, 5, 8)),
            (date(2024, 3, 26), 1, date(2024, 4, 26)),
        ],
    )
    def test_deadlines(self, anchor: date, months: int, expected: date) -> None:
        """A deadline is counted in months first and moved forward then."""
        assert due_after(anchor, months) == expected

    @given(day=days, ahead=st.integers(0, 400), closed=profiles)
    def test_notice_is_never_shorter(self, day: date, ahead: int, closed: ClosedDays) -> None:
        """There are at least as many days of notice as promised, and it is sent on an open day."""
        sent = days_before(day, ahead, closed)

        assert (day - sent).days >= ahead
        assert is_working_day(sent, closed)

    @given(anchor=days, months=st.integers(0, 60), closed=profiles)
    def test_deadline_is_never_early(self, anchor: date, months: int, closed: ClosedDays) -> None:
        """A deadline is no earlier than the months that were promised, and an open day."""
        due = due_after(anchor, months, closed)

        assert due >= add_months(anchor, months)
        assert is_working_day(due, closed)

    @pytest.mark.parametrize("number", [-1, 10**9, date(2026, 4, 14).toordinal()])
    def test_impossible_notice(self, number: int) -> None:
        """Negative days, and more days than the calendar has, are refused."""
        with pytest.raises(InvalidValueError) as caught:
            days_before(date(2026, 4, 14), number)

        assert facts(caught.value) == (
            ("days",),
            number,
            "0 or more, and not back to before year 1",
        )

    @pytest.mark.parametrize(
        ("day", "number", "expected"),
        [
            (date(2026, 1, 5), 7, date(2026, 1, 12)),
            (date(2026, 3, 26), 7, date(2026, 4, 7)),
            (date(2026, 12, 24), 0, date(2026, 12, 28)),
            (date(2026, 5, 29), 7, date(2026, 6, 8)),
        ],
    )
    def test_days_after(self, day: date, number: int, expected: date) -> None:
        """A number of days to answer in ends on a working day, and never before its time."""
        assert days_after(day, number) == expected

    @given(day=days, ahead=st.integers(0, 400), closed=profiles)
    def test_days_to_answer_are_never_fewer(
        self, day: date, ahead: int, closed: ClosedDays
    ) -> None:
        """There are at least as many days as promised, and no working day is given away."""
        until = days_after(day, ahead, closed)

        assert (until - day).days >= ahead
        assert working_days_between(day + ahead * DAY, until, closed) == 1

    @pytest.mark.parametrize("number", [-1, 10**9, (date.max - date(2026, 4, 14)).days + 1])
    def test_impossible_days_to_answer(self, number: int) -> None:
        """Negative days, and more days than the calendar has, are refused."""
        with pytest.raises(InvalidValueError) as caught:
            days_after(date(2026, 4, 14), number)

        assert facts(caught.value) == (
            ("days",),
            number,
            "0 or more, and not on to after year 9999",
        )


class TestWeeks:
    """X112: "Weeks numbered ISO, Monday first"."""

    @pytest.mark.parametrize(
        ("year", "week", "first", "last"),
        [
            (2026, 7, date(2026, 2, 9), date(2026, 2, 15)),
            (2026, 53, date(2026, 12, 28), date(2027, 1, 3)),
            (2025, 1, date(2024, 12, 30), date(2025, 1, 5)),
        ],
    )
    def test_a_week_is_a_period(self, year: int, week: int, first: date, last: date) -> None:
        """A week lasts from Monday to Sunday, also over the turn of the year."""
        assert Period.of_week(year, week) == Period(first=first, last=last)

    @pytest.mark.parametrize(("year", "last_week"), [(year, last) for year, last, _ in WEEKS])
    def test_a_year_has_its_own_number_of_weeks(self, year: int, last_week: int) -> None:
        """The week after a year's last one is refused, and so is week 0."""
        assert Period.of_week(year, last_week).last + DAY == Period.of_week(year + 1, 1).first
        for week in (last_week + 1, 0, 10**30):
            with pytest.raises(InvalidValueError) as caught:
                Period.of_week(year, week)
            assert facts(caught.value) == (("week",), week, f"a week of {year}")


class TestPlannedTalk:
    """A talk has its dates in the order in which they come."""

    talk = PlannedTalk(
        invite_by=date(2026, 3, 31),
        topics_by=date(2026, 4, 7),
        day=date(2026, 4, 14),
        follow_ups_by=(date(2026, 7, 14), date(2026, 10, 14)),
        next_by=date(2027, 4, 14),
    )

    @pytest.mark.parametrize(
        ("field", "wrong", "message"),
        [
            ("topics_by", date(2026, 3, 30), "2026-03-31 (invite_by) or later"),
            ("day", date(2026, 4, 6), "2026-04-07 (topics_by) or later"),
            ("next_by", date(2026, 10, 13), "2026-10-14 (follow_ups_by) or later"),
        ],
    )
    def test_order(self, field: str, wrong: date, message: str) -> None:
        """A date before the one above it is refused with both names."""
        changed: dict[str, Any] = {field: wrong}

        with pytest.raises(InvalidValueError) as caught:
            attrs.evolve(self.talk, **changed)

        assert facts(caught.value) == ((field,), wrong, message)

    def test_order_of_follow_ups(self) -> None:
        """The follow-ups are in order among themselves."""
        with pytest.raises(InvalidValueError) as caught:
            attrs.evolve(self.talk, follow_ups_by=tuple(reversed(self.talk.follow_ups_by)))

        assert caught.value.path == ("follow_ups_by",)
        assert caught.value.expected == "2026-10-14 (follow_ups_by) or later"

    def test_one_follow_up_at_least(self) -> None:
        """A talk without a follow-up cannot be planned."""
        with pytest.raises(InvalidValueError) as caught:
            attrs.evolve(self.talk, follow_ups_by=())

        assert facts(caught.value) == (("follow_ups_by",), (), "one date or more")


SPRING = Period(first=date(2026, 4, 7), last=date(2026, 4, 30))


class TestPlanYear:
    """A year from the leader group to the next conversation, in dates."""

    def test_a_whole_year(self) -> None:
        """Five talks in April, two a day, with everything that belongs to them."""
        plan = plan_year(date(2026, 1, 5), window=SPRING, conversations=5)

        assert plan == YearPlan(
            leader_group=date(2026, 1, 5),
            team_analysis=date(2026, 1, 29),
            staff_meeting=date(2026, 2, 24),
            effect_review=date(2026, 10, 9),
            next_conversation=date(2027, 4, 9),
            window=SPRING,
            talks=tuple(
                PlannedTalk(
                    invite_by=day - 14 * DAY,
                    topics_by=topics_by,
                    day=day,
                    follow_ups_by=(date(2026, 7, day.day), date(2026, 10, day.day)),
                    next_by=date(2027, 4, day.day),
                )
                for day, topics_by in [
                    (date(2026, 4, 7), date(2026, 3, 31)),
                    (date(2026, 4, 7), date(2026, 3, 31)),
                    (date(2026, 4, 8), date(2026, 4, 1)),
                    (date(2026, 4, 8), date(2026, 4, 1)),
                    (date(2026, 4, 9), date(2026, 4, 1)),
                ]
            ),
        )
        assert plan.conversation_days == (date(2026, 4, 7), date(2026, 4, 8), date(2026, 4, 9))

    def test_no_conversations_yet(self) -> None:
        """Before the employees are known, the later dates count from the window's last day."""
        plan = plan_year(date(2026, 1, 5), window=SPRING)

        assert plan.talks == plan.conversation_days == ()
        assert plan.staff_meeting < SPRING.first - 14 * DAY
        assert plan.effect_review == date(2026, 10, 30)
        assert plan.next_conversation == date(2027, 4, 30)

    def test_follow_up_after_the_summer(self) -> None:
        """Six months from January lie in weeks 28-30, which can be avoided (X114)."""
        window = Period(first=date(2026, 1, 12), last=date(2026, 1, 16))
        holiday = Period(
            first=date.fromisocalendar(2026, 28, 1), last=date.fromisocalendar(2026, 30, 7)
        )

        plain = plan_year(date(2025, 11, 3), window=window, conversations=1)
        moved = plan_year(date(2025, 11, 3), window=window, conversations=1, avoid=(holiday,))

        assert plain.effect_review == date(2026, 7, 13)
        assert plain.effect_review in holiday
        assert moved.effect_review == date(2026, 7, 27)

    def test_a_round_over_the_new_year(self) -> None:
        """A round in weeks 52 to 1 takes the open days only."""
        window = Period(first=date(2026, 12, 21), last=date(2027, 1, 5))

        plan = plan_year(date(2026, 9, 1), window=window, conversations=8, per_day=1)

        assert [day.strftime("%m%d") for day in plan.conversation_days] == (
            ["1221", "1222", "1223", "1228", "1229", "1230", "0104", "0105"]
        )

    def test_another_rhythm(self) -> None:
        """Notice, follow-ups and interval are what the policy says."""
        plan = plan_year(
            date(2026, 1, 5),
            window=SPRING,
            conversations=1,
            invite_days=7,
            topics_days=0,
            follow_up_months=(6,),
            interval_months=18,
            closed=STATE_CLOSED_DAYS,
        )

        assert plan.talks == (
            PlannedTalk(
                invite_by=date(2026, 3, 31),
                topics_by=date(2026, 4, 7),
                day=date(2026, 4, 7),
                follow_ups_by=(date(2026, 10, 7),),
                next_by=date(2027, 10, 7),
            ),
        )

    @pytest.mark.parametrize("policy", [DEFAULT_POLICY, STRICT_POLICY, TEKNIQ_POLICY])
    def test_with_the_numbers_of_a_policy(self, policy: Policy) -> None:
        """A policy gives notice, topics, follow-ups and interval; all else is as it was asked."""
        away = (Period.of_week(2026, 16),)
        by_hand = plan_year(
            date(2026, 1, 5),
            window=SPRING,
            conversations=3,
            per_day=1,
            invite_days=policy.invitation.send_days,
            topics_days=policy.invitation.topics_days,
            follow_up_months=policy.follow_up.months,
            interval_months=policy.follow_up.interval_months,
            avoid=away,
            closed=STATE_CLOSED_DAYS,
        )

        plan = plan_year_by(
            policy,
            date(2026, 1, 5),
            window=SPRING,
            conversations=3,
            per_day=1,
            avoid=away,
            closed=STATE_CLOSED_DAYS,
        )

        assert plan == by_hand
        assert len(plan.talks[0].follow_ups_by) == len(policy.follow_up.months)
        assert [day.day for day in plan.conversation_days] == [7, 8, 9]

    def test_nothing_in_the_weeks_that_people_are_away(self) -> None:
        """With the usual weeks to avoid, neither talks nor deadlines lie in them (X113, X114)."""
        weeks = [Period.of_week(2026, week) for week in (7, 8, *range(27, 33), 42, 52)]
        plan = plan_year_by(
            DEFAULT_POLICY,
            date(2025, 11, 3),
            window=Period(first=date(2026, 1, 12), last=date(2026, 2, 20)),
            conversations=20,
            per_day=1,
            avoid=tuple(weeks),
        )

        assert not [day for day in all_dates(plan) for week in weeks if day in week]
        assert plan.effect_review == date(2026, 8, 10)

    def test_exactly_full(self) -> None:
        """A window with just enough days is enough."""
        window = Period(first=date(2026, 4, 2), last=date(2026, 4, 8))

        plan = plan_year(date(2026, 1, 5), window=window, conversations=4)

        assert plan.conversation_days == (date(2026, 4, 7), date(2026, 4, 8))

    def test_window_too_small(self) -> None:
        """Too small a window is refused with the number of days that would be enough."""
        window = Period(first=date(2026, 4, 2), last=date(2026, 4, 8))

        with pytest.raises(InvalidValueError) as caught:
            plan_year(date(2026, 1, 5), window=window, conversations=5)

        assert facts(caught.value) == (("window",), window, "3 free working days, not 2")

    def test_three_days_for_the_meetings(self) -> None:
        """The meetings need three working days before the first invitation, and no more."""
        plan = plan_year(date(2026, 3, 20), window=SPRING, conversations=1, invite_days=13)

        assert (plan.leader_group, plan.team_analysis, plan.staff_meeting) == (
            date(2026, 3, 20),
            date(2026, 3, 23),
            date(2026, 3, 24),
        )
        assert plan.talks[0].invite_by == date(2026, 3, 25)

    @pytest.mark.parametrize(
        ("start", "left"), [(date(2026, 3, 20), 2), (date(2026, 3, 24), 0), (date(2026, 9, 1), 0)]
    )
    def test_start_too_late(self, start: date, left: int) -> None:
        """A start with no room for the three meetings is refused with how much there is."""
        with pytest.raises(InvalidValueError) as caught:
            plan_year(start, window=SPRING, conversations=1)

        assert facts(caught.value) == (
            ("start",),
            start,
            f"3 free working days before the invitation on 2026-03-24, not {left}",
        )

    @pytest.mark.parametrize(
        ("conversations", "per_day", "refused"),
        [
            (-1, 2, (("conversations",), -1, "0 or more")),
            (1, 0, (("per_day",), 0, "1 or more")),
        ],
    )
    def test_numbers_too_small(
        self, conversations: int, per_day: int, refused: tuple[object, ...]
    ) -> None:
        """A number that means nothing is refused by its name."""
        with pytest.raises(InvalidValueError) as caught:
            plan_year(date(2026, 1, 5), window=SPRING, conversations=conversations, per_day=per_day)

        assert facts(caught.value) == refused

    @pytest.mark.parametrize(
        ("topics_days", "follow_up_months", "interval_months", "field"),
        [
            (21, (3, 6), 12, "topics_by"),
            (7, (6, 3), 12, "follow_ups_by"),
            (7, (3, 6), 5, "next_by"),
            (7, (), 12, "follow_ups_by"),
        ],
    )
    def test_numbers_out_of_order(
        self,
        topics_days: int,
        follow_up_months: tuple[int, ...],
        interval_months: int,
        field: str,
    ) -> None:
        """A rhythm that puts the dates out of order is refused, with the date that would."""
        with pytest.raises(InvalidValueError) as caught:
            plan_year(
                date(2026, 1, 5),
                window=SPRING,
                topics_days=topics_days,
                follow_up_months=follow_up_months,
                interval_months=interval_months,
            )

        assert caught.value.path == (field,)

    def test_meetings_out_of_order(self) -> None:
        """A plan that is put together by hand keeps the order of the meetings, too."""
        plan = plan_year(date(2026, 1, 5), window=SPRING)

        with pytest.raises(InvalidValueError) as caught:
            attrs.evolve(plan, staff_meeting=date(2026, 1, 28))

        assert facts(caught.value) == (
            ("staff_meeting",),
            date(2026, 1, 28),
            "2026-01-29 (team_analysis) or later",
        )

    def test_hashable(self) -> None:
        """Equal wishes give equal plans, which are the same key."""
        plans = [plan_year(date(2026, 1, 5), window=SPRING, conversations=2) for _ in range(2)]

        assert len(set(plans)) == 1


@attrs.frozen(kw_only=True)
class Wish:
    """What somebody asks a year plan for; there is always room for it."""

    start: date
    window: Period
    conversations: int
    per_day: int
    avoid: tuple[Period, ...]
    closed: ClosedDays

    def plan(self) -> YearPlan:
        """Lay out the year."""
        return plan_year(
            self.start,
            window=self.window,
            conversations=self.conversations,
            per_day=self.per_day,
            avoid=self.avoid,
            closed=self.closed,
        )


@st.composite
def wishes(draw: st.DrawFn) -> Wish:
    """Draw a wish: the window starts 60 days after the start at least, and lasts 45 or more."""
    start = draw(days)
    first = start + draw(st.integers(60, 120)) * DAY
    window = Period(first=first, last=first + draw(st.integers(45, 90)) * DAY)
    starts = draw(st.lists(st.integers(0, 500), max_size=2))
    return Wish(
        start=start,
        window=window,
        conversations=draw(st.integers(0, 12)),
        per_day=draw(st.integers(1, 3)),
        avoid=tuple(
            Period(first=start + at * DAY, last=start + (at + draw(st.integers(0, 8))) * DAY)
            for at in starts
        ),
        closed=draw(profiles),
    )


def all_dates(plan: YearPlan) -> list[date]:
    """List every date of a plan."""
    found = [
        plan.leader_group,
        plan.team_analysis,
        plan.staff_meeting,
        plan.effect_review,
        plan.next_conversation,
    ]
    for talk in plan.talks:
        found += [talk.invite_by, talk.topics_by, talk.day, *talk.follow_ups_by, talk.next_by]
    return found


class TestEveryPlan:
    """What holds for each year plan, whatever was asked for."""

    @given(wish=wishes())
    def test_in_order(self, wish: Wish) -> None:
        """The meetings come one after the other, then the invitations, and the effect last."""
        plan = wish.plan()

        assert wish.start <= plan.leader_group < plan.team_analysis < plan.staff_meeting
        for talk in plan.talks:
            dates = [talk.invite_by, talk.topics_by, talk.day, *talk.follow_ups_by, talk.next_by]
            assert dates == sorted(dates)
            assert plan.staff_meeting < talk.invite_by
            assert talk.follow_ups_by[-1] <= plan.effect_review
            assert talk.next_by <= plan.next_conversation
        assert plan.effect_review <= plan.next_conversation
        assert all(one.day <= two.day for one, two in pairwise(plan.talks))

    @given(wish=wishes())
    def test_inside_the_window(self, wish: Wish) -> None:
        """As many conversations as were asked for, all inside the window."""
        plan = wish.plan()

        assert len(plan.talks) == wish.conversations
        assert all(talk.day in wish.window for talk in plan.talks)

    @given(wish=wishes())
    def test_so_many_a_day(self, wish: Wish) -> None:
        """No day has more conversations than allowed, and none but the last has fewer."""
        plan = wish.plan()

        held = [talk.day for talk in plan.talks]
        counts = [held.count(day) for day in plan.conversation_days]
        assert all(count == wish.per_day for count in counts[:-1])
        assert all(count <= wish.per_day for count in counts)

    @given(wish=wishes())
    def test_nothing_on_closed_or_avoided_days(self, wish: Wish) -> None:
        """No date of a plan is a closed day, and none lies in a period to avoid."""
        for day in all_dates(wish.plan()):
            assert is_working_day(day, wish.closed)
            assert not any(day in period for period in wish.avoid)

    @given(wish=wishes())
    def test_promised_distances(self, wish: Wish) -> None:
        """Notice is no shorter, and a deadline no earlier, than was promised."""
        for talk in wish.plan().talks:
            assert (talk.day - talk.invite_by).days >= 14
            assert (talk.day - talk.topics_by).days >= 7
            promised = month_steps(talk.day, (3, 6, 12))
            assert all(
                due >= day
                for due, day in zip((*talk.follow_ups_by, talk.next_by), promised, strict=True)
            )
