"""How the pages say something: their own texts, days, and tables with headings."""

from collections.abc import Iterable
from datetime import date

import mousekit as mk
from mousekit.language.days import day_in_words
from workplaces.markup import Child, Markup, table
from workplaces.page_words import PAGE_WORDS
from workplaces.readers import Place

__all__ = ["day_in_one", "rows", "status_of", "word"]


def word(place: Place, key: str, **values: object) -> str:
    """Give a text of the pages, filled in.

    Args:
        place: Knows the language.
        key: Its name in `workplaces.page_words`.
        values: What it names.
    """
    return PAGE_WORDS[place.lang][key].format(**values)


def status_of(place: Place, status: mk.AgreementStatus) -> str:
    """Say how an agreement stands, as `mousekit` names it.

    Args:
        place: Knows the language.
        status: Its status.
    """
    return mk.name_of(status, place.lang)


def rows(
    place: Place, caption: str, head: tuple[str, ...], cells: Iterable[tuple[Child, ...]]
) -> Markup:
    """Make a table under headings of the pages.

    Args:
        place: Knows the language.
        caption: What it is about.
        head: The names of the headings.
        cells: The rows.
    """
    return table(caption, tuple(word(place, key) for key in head), cells)


def day_in_one(day: date, place: Place) -> str:
    """Write a day so that no line breaks in it.

    Args:
        day: The day.
        place: Knows the language.
    """
    return day_in_words(day, place.lang).replace(" ", "\N{NO-BREAK SPACE}")
