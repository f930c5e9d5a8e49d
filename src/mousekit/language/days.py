"""How days and times are written where people read them; in data they stay ISO 8601.

What lives here: the words of the calendar in both languages, and the four ways to write with them.

Danish: *dato*, *uge*, *klokkeslæt*.
"""

from collections.abc import Mapping
from datetime import date, time
from typing import Final

__all__ = ["clock_in_words", "day_in_full", "day_in_words", "in_words", "week_in_words"]

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
_WEEKDAYS: Final[Mapping[str, tuple[str, ...]]] = {
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_DAY: Final[Mapping[str, str]] = {"da": "{day}. {month} {year}", "en": "{day} {month} {year}"}
_FULL: Final[Mapping[str, str]] = {"da": "{weekday} den {day}", "en": "{weekday} {day}"}
_WEEK: Final[Mapping[str, str]] = {"da": "uge {week}", "en": "week {week}"}
_CLOCK: Final[Mapping[str, str]] = {"da": "kl. %H.%M", "en": "%H:%M"}
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
    return value if day is None else day_in_words(day, lang)


def day_in_words(day: date, lang: str) -> str:
    """Write a day: *5. januar 2026*, "5 January 2026".

    Args:
        day: The day.
        lang: ``"da"`` or ``"en"``.
    """
    return _DAY[lang].format(day=day.day, month=_MONTHS[lang][day.month - 1], year=day.year)


def day_in_full(day: date, lang: str) -> str:
    """Write a day with its weekday: *mandag den 5. januar 2026*, "Monday 5 January 2026".

    Args:
        day: The day.
        lang: ``"da"`` or ``"en"``.
    """
    weekday = _WEEKDAYS[lang][day.weekday()]
    return _FULL[lang].format(weekday=weekday, day=day_in_words(day, lang))


def week_in_words(day: date, lang: str) -> str:
    """Write the week of a day, as ISO 8601 numbers it: *uge 2*, "week 2".

    Args:
        day: Any day of it.
        lang: ``"da"`` or ``"en"``.
    """
    return _WEEK[lang].format(week=day.isocalendar().week)


def clock_in_words(at: time, lang: str) -> str:
    """Write a time of the day, to the minute: *kl. 14.30*, "14:30".

    Args:
        at: As the clock on the wall shows it.
        lang: ``"da"`` or ``"en"``.
    """
    return at.strftime(_CLOCK[lang])
