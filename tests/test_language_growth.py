"""No reader of texts takes more than linear time, whatever is written."""

from collections.abc import Callable

import pytest

from growth import HOSTILE, superlinear
from mousekit import language

READERS: dict[str, Callable[[str], object]] = {
    "ask": language.ask,
    "brush_offs": language.brush_offs,
    "buzzwords_in": language.buzzwords_in,
    "collective_owner": language.collective_owner,
    "count_deeds": language.count_deeds,
    "detect": language.detect,
    "find": lambda text: language.find(("alle", "alle andre", "alle andre steder"), text),
    "generalisations": language.generalisations,
    "hedges_in": language.hedges_in,
    "is_about_salary": language.is_about_salary,
    "is_actorless": language.is_actorless,
    "is_placeholder": language.is_placeholder,
    "judge_feedback": language.judge_feedback,
    "lexicons": language.lexicons,
    "named": lambda text: language.named(("a", "og", "ved at"), text),
    "normalise": language.normalise,
    "same_words": language.same_words,
    "topics_asked": language.topics_asked,
    "topics_told": language.topics_told,
    "vague_times_in": language.vague_times_in,
    "weigh": language.weigh,
}


@pytest.mark.parametrize("name", READERS)
def test_time_grows_with_the_text(name: str) -> None:
    """Four times the text takes about four times as long, whatever stands in it."""
    assert superlinear(READERS[name]) == []


def test_every_reader_is_among_them() -> None:
    """What the language room offers and is a function, reads a text and is measured."""
    functions = {name for name in language.__all__ if name[0].islower()}

    assert functions - {"lexicon"} == set(READERS)


def test_quadratic_time_is_noticed() -> None:
    """What compares many signs with many others is found out."""
    found = superlinear(lambda text: [one == other for one in text[::4] for other in text[::4]])

    # The machine may be busy just when the short text is read.
    assert len(found) > 0.8 * len(HOSTILE)
