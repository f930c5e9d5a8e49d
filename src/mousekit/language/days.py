"""How a day is written where people read it; in data it stays ISO 8601.  Danish: *dato*."""

from collections.abc import Mapping
from datetime import date
from typing import Final

__all__ = ["in_words"]

_MONTHS: Final[Mapping[str, tuple[str, ...]]] = {
    "da": (
        *("januar", "februar", "marts", "april", "maj", "juni"),
        *("juli", "august", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_DAY: Final[Mapping[str, str]] = {"da": "{day}. {month} {year}", "en": "{day} {month} {year}"}
_LENGTH: Final = len("2027-03-01")


def in_words(value: str, lang: str) -> str:
    """Write a day in words, such as *1. marts 2027*; what is no day stays as it is.

    Args:
        value: A day as ISO 8601 writes it, or anything else.
        lang: ``"da"`` or ``"en"``.
    """
    try:
        day = date.fromisoformat(value) if len(value) == _LENGTH else None
    except ValueError:
        day = None
    if day is None:
        return value
    month = _MONTHS[lang][day.month - 1]
    return _DAY[lang].format(day=day.day, month=month, year=day.year)
