"""Days are written as people write them, and everything else stays as it is."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mousekit.language.days import (
    clock_in_words,
    day_in_full,
    in_words,
    week_in_words,
)


@pytest.mark.parametrize(
    ("value", "danish", "english"),
    [
        ("2027-01-01", "1. januar 2027", "1 January 2027"),
        ("2028-02-29", "29. februar 2028", "29 February 2028"),
        ("2027-03-31", "31. marts 2027", "31 March 2027"),
        ("0999-12-05", "5. december 999", "5 December 999"),
    ],
)
def test_days(value: str, danish: str, english: str) -> None:
    """Day, month and year, without noughts in front."""
    assert (in_words(value, "da"), in_words(value, "en")) == (danish, english)


@pytest.mark.parametrize(
    ("lang", "months", "weekdays"),
    [
        (
            "da",
            "januar februar marts april maj juni juli august september oktober november december",
            "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        ),
        (
            "en",
            "January February March April May June July August September October November December",
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        ),
    ],
)
def test_every_month_and_weekday_has_its_name(lang: str, months: str, weekdays: str) -> None:
    """The twelve months and seven weekdays are called as everybody calls them."""
    year = [in_words(f"2027-{month:02}-01", lang).split()[1] for month in range(1, 13)]
    # 4 January 2027 is a Monday.
    week = [day_in_full(date(2027, 1, day), lang).split()[0] for day in range(4, 11)]

    assert year == months.split()
    assert week == weekdays.split()


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize(
    "value", ["", "a1", "2027", "20270301", "2027-02-30", "2027-3-001", "1/3-2027 x"]
)
def test_what_is_no_day(value: str, lang: str) -> None:
    """An id, a number or a day that no calendar has stays as it is."""
    assert in_words(value, lang) == value


@given(st.dates(), st.dates())
def test_every_day_has_words_of_its_own(one: date, other: date) -> None:
    """Two days read alike only if they are the same."""
    words, others = (in_words(day.isoformat(), "en") for day in (one, other))

    assert (words == others) == (one == other)


@pytest.mark.parametrize(
    ("day", "danish", "english"),
    [
        (date(2026, 1, 5), "mandag den 5. januar 2026", "Monday 5 January 2026"),
        (date(2026, 2, 28), "lørdag den 28. februar 2026", "Saturday 28 February 2026"),
        (date(2027, 12, 26), "søndag den 26. december 2027", "Sunday 26 December 2027"),
    ],
)
def test_days_with_their_weekday(day: date, danish: str, english: str) -> None:
    """In full, a day is written with its weekday in front."""
    assert (day_in_full(day, "da"), day_in_full(day, "en")) == (danish, english)


@given(st.dates(max_value=date(9999, 12, 24)))
def test_a_week_later_is_the_same_weekday(day: date) -> None:
    """The weekday comes round after seven days, and not before."""
    first = day_in_full(day, "da").split()[0]
    rest = [day_in_full(day + timedelta(days), "da").split()[0] for days in range(1, 8)]

    assert [word == first for word in rest] == [False] * 6 + [True]


@pytest.mark.parametrize(
    ("day", "danish", "english"),
    [
        (date(2026, 1, 5), "uge 2", "week 2"),
        (date(2027, 1, 3), "uge 53", "week 53"),
        (date(2024, 12, 30), "uge 1", "week 1"),
    ],
)
def test_weeks(day: date, danish: str, english: str) -> None:
    """A week has the number of ISO 8601, also around the turn of the year."""
    assert (week_in_words(day, "da"), week_in_words(day, "en")) == (danish, english)


@pytest.mark.parametrize(
    ("at", "danish", "english"),
    [(time(14, 30), "kl. 14.30", "14:30"), (time(9, 5, 59), "kl. 09.05", "09:05")],
)
def test_times_of_the_day(at: time, danish: str, english: str) -> None:
    """A time is written to the minute, with a dot in Danish."""
    assert (clock_in_words(at, "da"), clock_in_words(at, "en")) == (danish, english)
