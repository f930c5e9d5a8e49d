"""Hostile texts, and whether the time for them grows with their length and no faster.

Processor time is compared with itself, the best of several runs, and never counted in seconds.
Each run reads a text of its own, so that nothing remembered from another run helps it.
"""

import time
from collections.abc import Callable
from itertools import count

__all__ = ["HOSTILE", "superlinear"]

# Each is repeated until the text is long enough.
HOSTILE = {
    "a clause after the other": "og skrive en ",
    "a long compound": "samarbejdsudviklings",
    "a means in a means": "ved at ved at by ",
    "a sentence after the other": "skrive den. ",
    "abbreviations": "e.g. f.eks. ",
    "apostrophes": "a'",
    "articles": "en en et ",
    "beginnings of phrases": "blive bedre med henblik have mere get better in order so ",
    "beginnings of questions": "hvad for hvad for en i hvor høj how what if to what ",
    "brackets": "(",
    "breaks": ", og hvad , and what - ",
    "capitals that grow": "\u0130",
    "combining marks": "\u0301\u0323",
    "commas": ",",
    "dates": "1.1. 30. april 20",
    "decomposed letters": "a\u030ae\u0301",
    "deeds one after the other": "skriver liste og writes a list and ",
    "denials": "ikke not don't did not ",
    "digits": "1",
    "directions": "blive bedre til at ",
    "endings": "heds",
    "ends of compounds": "planplan",
    "frames of questions": "are you planning to have kids x er du en en børn har du x ",
    "full stops": ". ",
    "hyphens": "a-",
    "illness": "har har migræne has migraine your ",
    "joined owners": "vi og ",
    "joiners": "e\u200d",
    "labels": "du er for you are too ",
    "lines": "\n",
    "marks of questions": "? ? hvad ?, hvordan ",
    "marks that come apart": "\u0f73",
    "next steps": "skriv, mangler en næste gang ",
    "no spaces": "skrivenedhvaderdetwhatisit",
    "one long word": "a",
    "placeholders": "tbd ",
    "quotation marks": '"\u201d\u00bb" ',
    "right-to-left marks": "skrive\u202e\u200f ",
    "scales": "1 to 1 - 1 til ",
    "spaces": " \t",
    "sweeping words": "alle altid always ",
    "tags": ", ikke sandt, isn't it",
    "things": "rapport ",
    "too much of it": "grøn er for lys green is too bright ",
    "turned directions": "\u202ea\u202c",
    "vague times": "en gang ",
    "you": "din your har du do you have ",
}

_LENGTH = 1_000
_RUNS = 2
_COMPARISONS = 8
_LIMIT = 10
"""Four times the text, with room for noise: less than the sixteen of quadratic time."""
_GRAIN = 200_000
"""Nanoseconds in which a machine may do something else."""

_numbers = count()


def superlinear(run: Callable[[str], object]) -> list[str]:
    """Name the hostile texts of which four times as much takes far more than four times as long.

    A busy machine may spoil a comparison or two; quadratic time fails them all.
    """
    run("a b")
    return [
        name
        for name, unit in HOSTILE.items()
        if not any(_is_linear(run, unit) for _ in range(_COMPARISONS))
    ]


def _is_linear(run: Callable[[str], object], unit: str) -> bool:
    once, twice, four_times = (_best(run, unit, _LENGTH * times) for times in (1, 2, 4))
    return max(four_times, 2 * twice) <= _LIMIT * once + _GRAIN


def _best(run: Callable[[str], object], unit: str, length: int) -> int:
    """Return the shortest processor time of several runs, in nanoseconds."""
    took = []
    for _ in range(_RUNS):
        text = f"{next(_numbers)} {(unit * length)[:length]} x"
        begun = time.process_time_ns()
        run(text)
        took.append(time.process_time_ns() - begun)
    return min(took)
