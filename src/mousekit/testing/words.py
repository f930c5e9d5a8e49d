"""Texts, ids and days: what the values of mousekit are made of.

The texts are those that break programs: Danish letters, letters in two pieces, quotes, line breaks,
braces, markup, emoji.  All of them can be written as UTF-8.
"""

from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from mousekit.testing.options import whole_number

__all__ = ["FIRST_DAY", "LAST_DAY", "days", "days_from", "ids", "texts"]

FIRST_DAY = date(2000, 1, 1)
"""The first day that is drawn, unless another is asked for."""
LAST_DAY = date(2100, 12, 31)
"""The last day that is drawn, unless another is asked for."""

_PHRASES = (
    "a",
    "Lane øver to svære forældresamtaler sammen med Mette og holder derefter én selv",
    "Asks the night shift for one example every Friday",
    "Vi skal blive bedre til at kommunikere",
    "Åse på Ærø nåede det – også i år",
    "A\u030ase og Mu\u0308ller",  # Letters in two pieces.
    "hun sagde \"ja\", og 'måske' »nej«",
    "første linje\nanden linje\r\n\ttredje",
    "<b>fed</b> & {krøllet} %s \\ ; DROP TABLE",
    "godt gået 👏🏽 👩\u200d🏫",
    "TBD",
    "0",
)
_BLANKS = ("", " ", "\n\t", "\u00a0")

_NAMES = (
    "a",
    "lane",
    "mette",
    "talk-7",
    "2027-blue-room",
    "åse.ærø",
    "A\u030a",
    "medarbejder 12",
    "x\"y'z",
    "linje\nskift",
    "🦉",
    "https://example.org/n?id=1&b=2",
)

# Half a surrogate pair has no UTF-8, and most stores refuse it.
_LETTERS = st.characters(exclude_categories=["Cs"])


def texts(*, blank: bool = True, max_size: int = 40) -> SearchStrategy[str]:
    """Draw what people write, in Danish, in English, and in no language at all.

    Shrinks towards ``"a"``.

    Args:
        blank: Whether texts without a visible character are among them.
        max_size: The longest made-up text; known phrases may be longer.

    Raises:
        InvalidArgument: If `blank` is not true or false, or `max_size` is below 1.
    """
    if not isinstance(blank, bool):
        raise InvalidArgument(f"blank={blank!r}: expected True or False")
    if whole_number("max_size", max_size) < 1:
        raise InvalidArgument(f"max_size={max_size!r}: expected 1 or more")
    phrases = st.sampled_from(_PHRASES)
    if blank:
        return phrases | st.text(_LETTERS, max_size=max_size) | st.sampled_from(_BLANKS)
    return phrases | st.text(_LETTERS, min_size=1, max_size=max_size).filter(str.strip)


def ids() -> SearchStrategy[str]:
    """Draw ids as callers give them: not blank, and without spaces around them.

    Shrinks towards ``"a"``.
    """
    made_up = st.text(_LETTERS, min_size=1, max_size=12).filter(lambda text: text == text.strip())
    return st.sampled_from(_NAMES) | made_up


def days(*, first: date = FIRST_DAY, last: date = LAST_DAY) -> SearchStrategy[date]:
    """Draw days of this century.

    Shrinks towards 1 January 2000, or the day nearest to it.

    Args:
        first: The first day.
        last: The last day.

    Raises:
        InvalidArgument: If one of them is not a day, or `last` comes before `first`.
    """
    for name, day in (("first", first), ("last", last)):
        if type(day) is not date:
            raise InvalidArgument(f"{name}={day!r}: expected a date without a time of day")
    if last < first:
        raise InvalidArgument(f"last={last!r}: expected {first} or later")
    return st.dates(first, last)


def days_from(first: date, *, at_most: int = 40) -> SearchStrategy[date]:
    """Draw a day and those soon after it.

    Shrinks towards `first`.

    Args:
        first: The first day.
        at_most: How many days later it may be.

    Raises:
        InvalidArgument: If `first` is not a day, or `at_most` is not a number from 0 on.
    """
    if type(first) is not date:
        raise InvalidArgument(f"first={first!r}: expected a date without a time of day")
    later = st.integers(0, whole_number("at_most", at_most))
    return later.map(lambda count: first + timedelta(days=count))
