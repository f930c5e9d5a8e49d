"""Words that close a talk: generalisations, and the three B's.

Lives here: finding what leaves no exception (*altid*, "everybody knows"), and what belittles,
explains away or doubts (*bagatellisere, bortforklare, betvivle*). The words are in
`sweeping_words`, persons and verbs in `remark_forms`.

Theory of operation. "Always" is a generalisation where it is said of a person; in a demand
("must always be locked", "always lock the door") it is a rule, and in a quotation it is somebody
else's. Whom it is said of is read between two commas, since another part of a sentence has other
people in it ("when a customer calls, the line is always busy"). "Everybody" is one where people
think or say something ("everybody knows"); before a noun it counts ("all invoices"), and with a
limit behind it, it names a group. In doubt nothing is found.
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
_NEAR: Final = 4  # words beside "always" among which its person stands


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
    """Yield what leaves no exception in one sentence, up to where it demands something."""
    own = _WORDS[known.words.lang]
    if not set(known.words.modals).isdisjoint(words(sentence)):
        return
    for part in sentence.split(","):
        spoken = words(part)
        if search(own.demands).match(part.lstrip()) or _is_order(spoken, known):
            return
        for at, word in enumerate(spoken):
            if word in own.sweeping and _is_of_a_person(spoken, at, known):
                yield word
        for match in search(own.sweeping_phrases).finditer(part):
            yield match[0]
        limit, crowd, verb = (
            search(entries).pattern for entries in (own.limits, own.crowds, own.crowd_verbs)
        )
        for limited, found in re.findall(f"({limit} )?({crowd}) {verb}", part):
            if not limited:
                yield found


def _is_order(spoken: list[str], known: Forms) -> bool:
    """Return whether a part of a sentence opens with an imperative, "always" passed over."""
    sweeping = _WORDS[known.words.lang].sweeping
    rest = [word for word in spoken if word not in sweeping]
    return not known.verbs.imperatives.isdisjoint(rest[:1])


def _is_of_a_person(spoken: list[str], at: int, known: Forms) -> bool:
    """Return whether "always" at a place is said of a person, without a limit before it."""
    before = spoken[at - 1 : at]
    limited = not set(_WORDS[known.words.lang].limits).isdisjoint(before)
    # The words before it, or behind it where it opens the part (*aldrig hjælper du*).
    near = range(len(spoken))[: at or _NEAR][-_NEAR:]
    people = [spoken[one] for one in near if _is_person(spoken, one, known)]
    # "I have never tried it" is no generalisation, but what somebody knows of themselves.
    tenses = set(known.words.seen_auxiliaries) - set(known.words.copulas)
    of_oneself = not set(known.words.speakers).isdisjoint(people[-1:])
    knows = of_oneself and not tenses.isdisjoint(before)
    return bool(people) and not limited and not knows


def _is_person(spoken: list[str], at: int, known: Forms) -> bool:
    """Return whether a word stands for people; *i* and *de* not before a noun."""
    own = _WORDS[known.words.lang]
    word = spoken[at]
    if word in own.unclear:
        return all(behind.endswith(own.verb_ends) for behind in spoken[at + 1 : at + 2])
    return word in known.words.speakers or (word in known.words.persons and word not in own.things)
