"""Reads what events in a calendar are called."""

from collections.abc import Mapping

from mousekit.errors import InvalidValueError
from mousekit.language import calendar_da, calendar_en

__all__ = ["event_title"]

_TITLES: Mapping[str, Mapping[str, str]] = {"da": calendar_da.TITLES, "en": calendar_en.TITLES}


def event_title(kind: str, lang: str, **words: str | int) -> str:
    """Give the title of an event.

    Args:
        kind: Such as ``"staff-meeting"``.
        lang: ``"da"`` or ``"en"``.
        words: What the title names: people and numbers.

    Raises:
        InvalidValueError: If the language is another.
    """
    titles = _TITLES.get(lang)
    if titles is None:
        raise InvalidValueError(("lang",), lang, "'da' or 'en'")
    return titles[kind].format(**words)
