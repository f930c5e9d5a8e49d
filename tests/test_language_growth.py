"""No text takes more than linear time: hostile input at one, two and four times the length.

Growth is compared, never seconds: four times the text may take about four times as long, and a
reader that goes back over what it has read would take sixteen times as long.
"""

import time
from collections.abc import Callable

import pytest

from mousekit.language import (
    buzzwords_in,
    collective_owner,
    count_deeds,
    detect,
    find,
    hedges_in,
    is_actorless,
    is_placeholder,
    normalise,
    same_words,
    vague_times_in,
    weigh,
)

LENGTH = 2_000
# Four times the length, and room for noise: a quadratic reader would need sixteen times as long.
LIMIT = 9.0
TRIES = 3
COMPARISONS = 5

READERS: dict[str, Callable[[str], object]] = {
    "buzzwords": buzzwords_in,
    "collective": collective_owner,
    "deeds": count_deeds,
    "detect": detect,
    "find": lambda text: find(("alle", "alle andre", "alle andre steder"), text),
    "hedges": hedges_in,
    "normalise": normalise,
    "passive": is_actorless,
    "placeholder": is_placeholder,
    "same": same_words,
    "times": vague_times_in,
    "weigh": weigh,
}
# Each is repeated until it is long enough.
HOSTILE = {
    "a clause after the other": "og skrive en ",
    "a date that never ends": "30. april 20",
    "a means in a means": "ved at ved at ",
    "a right-to-left mark": "skrive\u202e\u200f ",
    "a sentence after the other": "skrive den. ",
    "articles": "en en et ",
    "be": "be ",
    "combining marks": "a\u030a\u0301",
    "commas": ",",
    "digits": "1.",
    "directions": "blive bedre til at ",
    "ends of compounds": "planplan",
    "hyphens": "a-",
    "joined owners": "vi og ",
    "no spaces": "skrivenedskriveop",
    "placeholders": "tbd ",
    "prefixes of a phrase": "arbejde videre ",
    "quotation marks": "\u201d\u00bb",
    "spaces": " \t\n",
    "spaces before a mark": "a   ,",
    "things": "rapport ",
    "vague times": "en gang ",
}


def shortest(reader: Callable[[str], object], text: str) -> float:
    """Return the shortest time of a few tries; what else runs only makes it longer."""
    times = []
    for _ in range(TRIES):
        start = time.process_time()
        reader(text)
        times.append(time.process_time() - start)
    return min(times)


def growth(reader: Callable[[str], object], text: str) -> float:
    """Return how much longer four times a text takes, or twice what twice the text takes."""
    once, twice, four_times = (
        shortest(reader, (text * (times * LENGTH // len(text) + 1))[: times * LENGTH])
        for times in (1, 2, 4)
    )
    return max(four_times, 2 * twice) / max(once, 1e-6)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("name", READERS)
def test_growth_is_linear(name: str, text: str) -> None:
    """Four times the text takes about four times as long, whatever stands in it."""
    reader = READERS[name]
    reader(text)  # Patterns are compiled once; that is not what is measured.

    # A busy machine may spoil a comparison or two; a quadratic reader fails them all.
    assert any(growth(reader, text) < LIMIT for _ in range(COMPARISONS))
