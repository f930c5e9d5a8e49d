"""The public holidays, day by day, as the package ``holidays`` of PyPI has them."""

from collections.abc import Collection
from datetime import date, timedelta
from importlib import import_module

import pytest

from mousekit.schedule import public_holidays

FIRST_YEAR, LAST_YEAR = 2010, 2039
# Not imported by name, so that types can be checked where it is not installed.
DENMARK: Collection[date] = import_module("holidays").country_holidays(
    "DK", years=range(FIRST_YEAR, LAST_YEAR + 1)
)


@pytest.mark.parametrize("year", range(FIRST_YEAR, LAST_YEAR + 1))
def test_the_same_days_as_holidays(year: int) -> None:
    """Each day of each year is a public holiday here exactly where it is one there (X106, X107)."""
    first = date(year, 1, 1)
    days = [
        first + timedelta(days=number) for number in range((date(year, 12, 31) - first).days + 1)
    ]

    ours = public_holidays(year)
    assert [day for day in days if (day in ours) is not (day in DENMARK)] == []
    assert len(days) in {365, 366}


def test_the_other_knows_when_store_bededag_ended() -> None:
    """The oracle is one: it has the day until 2023, and 1 May and Christmas Eve never (X108)."""
    assert date(2023, 5, 5) in DENMARK
    assert date(2024, 4, 26) not in DENMARK
    assert not [day for day in (date(2030, 5, 1), date(2030, 12, 24)) if day in DENMARK]
