"""Reads the texts of the pictures, and writes the days as short as a picture needs them."""

from collections.abc import Mapping
from datetime import date
from types import ModuleType

from mousekit.errors import InvalidValueError
from mousekit.language import pictures_da, pictures_en

__all__ = ["month_in_short", "picture_text", "short_day"]

_LANGUAGES: Mapping[str, ModuleType] = {"da": pictures_da, "en": pictures_en}


def picture_text(key: str, lang: str, **params: str | int) -> str:
    """Give one text of a picture, filled in.

    Args:
        key: Such as ``"wheel/today"``.
        lang: ``"da"`` or ``"en"``.
        params: What the text names.

    Raises:
        InvalidValueError: If the language is another.
    """
    texts: Mapping[str, str] = _known(lang).PICTURES
    return texts[key].format(**params)


def month_in_short(month: int, lang: str) -> str:
    """Give three letters for a month: *maj*, "May".

    Args:
        month: From 1 to 12.
        lang: ``"da"`` or ``"en"``.
    """
    months: tuple[str, ...] = _known(lang).MONTHS
    return months[month - 1]


def short_day(day: date, lang: str, *years: int) -> str:
    """Write a day in short, with its year where it could be another: *5. jan*, "5 Jan ’26".

    Args:
        day: The day.
        lang: ``"da"`` or ``"en"``.
        years: Years that go without saying.
    """
    key = "day" if day.year in years else "day-and-year"
    month = month_in_short(day.month, lang)
    return picture_text(key, lang, day=day.day, month=month, year=f"{day.year % 100:02}")


def _known(lang: str) -> ModuleType:
    data = _LANGUAGES.get(lang)
    if data is None:
        raise InvalidValueError(("lang",), lang, "'da' or 'en'")
    return data
