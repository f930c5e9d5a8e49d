"""Days are written as people write them, and everything else stays as it is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mousekit.language.days import in_words


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
