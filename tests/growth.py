"""Hostile texts, and whether the time for them grows with their length and no faster."""

from collections.abc import Callable
from time import process_time

__all__ = ["HOSTILE", "grows_linearly"]

# Each is repeated: beginnings of phrases, long words, no spaces, marks that nobody sees.
HOSTILE = {
    "beginnings": "hvad for hvad for en i hvor høj how what if to what ",
    "breaks": ", og hvad , and what - ",
    "combining": "a\u030ae\u0301",
    "commas": ",",
    "denials": "ikke not don't ",
    "illness": "har har migræne has migraine your ",
    "joiners": "og eller and or ",
    "letters": "å",
    "marks": "?",
    "no-spaces": "hvaderdetwhatisit",
    "points": "e.g. f.eks. ",
    "quotes": "\u201c\u00bb'\"",
    "right-to-left": "\u202e\u200fhvad ",
    "scales": "1 to 1 - 1 til ",
    "tags": ", ikke sandt, isn't it",
    "you": "din your har du do you have ",
}

_UNIT = 8_000  # signs; long enough that starting a call does not count
_TRIES = 8


def _seconds(function: Callable[[str], object], text: str) -> float:
    """Return the shortest of three runs."""
    times = []
    for _ in range(3):
        start = process_time()
        function(text)
        times.append(process_time() - start)
    return min(times)


def grows_linearly(function: Callable[[str], object], seed: str) -> bool:
    """Say if four times the length takes about four times as long, and not sixteen times.

    Growth is compared and not seconds, in the time of this process alone; on a busy machine a run
    is tried again.
    """
    base = (seed * _UNIT)[:_UNIT]
    for _ in range(_TRIES):
        once, twice, four = (_seconds(function, base * times) for times in (1, 2, 4))
        if twice < 3.5 * once and four < 9 * once:
            return True
    return False
