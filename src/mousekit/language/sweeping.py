"""Words that close a talk: generalisations, and the three B's.

Lives here: finding what leaves no exception (*altid*, "everybody knows"), and what belittles,
explains away or doubts (*bagatellisere, bortforklare, betvivle*). The words are in
`sweeping_words`, persons and verbs in `remark_forms`.

Theory of operation. "Always" is a generalisation where it is said of a person; in a demand
("must always be locked", "always lock the door") it is a rule, and in a quotation it is somebody
else's. "Everybody" is one where people think or say something ("everybody knows"); before a noun
it counts ("all invoices"), and with a limit behind it, it names a group. In doubt nothing is
found.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mousekit.language.remark_forms import Forms, forms, search
from mousekit.language.sweeping_words import DANISH, ENGLISH
from mousekit.language.text import lexicons, normalise, words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["brush_offs", "generalisations"]

_SENTENCES: Final = re.compile(r'[.!?;:](?=[ "]|$)')
_WORDS: Final = {"da": DANISH, "en": ENGLISH}
_QUOTED: Final = re.compile(r'"[^"]*"')
_NEAR: Final = 4  # words before "always" among which its person stands


def generalisations(text: str, lang: str | None = None) -> tuple[str, ...]:
    """Return the words that leave no exception where one would ask for an example.

    Danish: *generaliseringer*.

    Args:
        text: Any text; what stands in quotation marks is left out.
        lang: Its language; found from the text if None, both if that is undecided.

    Returns:
        Entries of our lexicon, each once, never a piece of the text.

    Raises:
        ValueError: If ``lang`` is unknown.
    """
    clean = normalise(text)
    plain = _QUOTED.sub(" ", clean)
    found = (
        entry
        for one in lexicons(clean, lang)
        for sentence in _SENTENCES.split(plain)
        for entry in _swept(sentence, forms(one.lang))
    )
    return tuple(dict.fromkeys(found))


def brush_offs(text: str, lang: str | None = None) -> tuple[tuple[str, str], ...]:
    """Return the phrases that belittle, explain away or doubt, each with which of them it does.

    Danish: *de tre B'er*.

    Args:
        text: Any text; what stands in quotation marks is left out.
        lang: Its language; found from the text if None, both if that is undecided.

    Returns:
        Pairs of ``"belittle"``, ``"explain-away"`` or ``"doubt"`` and an entry of our lexicon.

    Raises:
        ValueError: If ``lang`` is unknown.
    """
    clean = normalise(text)
    plain = _QUOTED.sub(" ", clean)
    found: list[tuple[str, str]] = []
    for one in lexicons(clean, lang):
        own = _WORDS[one.lang]
        for kind, entries in (
            ("belittle", own.belittling),
            ("explain-away", own.explaining_away),
            ("doubt", own.doubting),
        ):
            found += [(kind, match[0]) for match in search(entries).finditer(plain)]
    return tuple(dict.fromkeys(found))


def _swept(sentence: str, known: Forms) -> Iterator[str]:
    """Yield what leaves no exception in one sentence; nothing if the sentence is a demand."""
    own = _WORDS[known.words.lang]
    spoken = words(sentence)
    if _is_demand(spoken, known):
        return
    for at, word in enumerate(spoken):
        if word in own.sweeping and _is_of_a_person(spoken, at, known):
            yield word
    for match in search(own.sweeping_phrases).finditer(sentence):
        yield match[0]
    for match in search(own.crowds).finditer(sentence):
        behind = words(sentence[match.end() : match.end() + _NEAR * _NEAR * _NEAR])[:1]
        before = words(sentence[max(0, match.start() - _NEAR * _NEAR) : match.start()])[-1:]
        if behind and behind[0] in own.crowd_verbs and not (set(before) & set(own.limits)):
            yield match[0]


def _is_demand(spoken: list[str], known: Forms) -> bool:
    """Return whether a sentence says what shall be, not what is."""
    if any(word in known.words.modals for word in spoken):
        return True
    sweeping = _WORDS[known.words.lang].sweeping
    first = next((word for word in spoken if word not in sweeping), "")
    return first in known.verbs.imperatives


def _is_of_a_person(spoken: list[str], at: int, known: Forms) -> bool:
    """Return whether "always" at a place is said of a person, without a limit before it."""
    own = known.words
    before = spoken[max(0, at - _NEAR) : at]
    if set(before[-1:]) & set(_WORDS[own.lang].limits):
        return False
    # "I have never tried it" is no generalisation, but what somebody knows of themselves.
    tenses = set(own.seen_auxiliaries) - set(own.copulas)
    if set(before[-1:]) & tenses and set(before) & set(own.speakers):
        return False
    near = before or spoken[at + 1 : at + _NEAR]
    return any(word in own.persons or word in own.speakers for word in near)
