"""The forms of the words on feedback: what is given once is found in all its forms.

Lives here: which forms verbs, adjectives and things have, as far as finding them goes. Must not
live here: the words (`remark_da`, `remark_en`), the rules of inflection (`inflection`), what the
words mean (`remark`).

Theory of operation: forms are made, not taken apart. A verb stem gives its forms by rule, a
strong verb brings five of its own, and all of them go into sets once. A form that no writer
uses does no harm; a word is read by looking it up, so a text is read in linear time.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from mousekit.language.inflection import (
    NO_FORM,
    danish_imperative,
    english_ing,
    english_past,
    english_third,
)
from mousekit.language.remark_da import WORDS as DANISH
from mousekit.language.remark_en import WORDS as ENGLISH
from mousekit.language.text import compile_phrases

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mousekit.language.remark_words import RemarkWords

__all__ = ["Forms", "Verbs", "ahead", "behind", "forms", "remark_words", "search"]

_WORDS: Final = {known.lang: known for known in (DANISH, ENGLISH)}
_LONGEST_PART: Final = 3  # letters of a noun too short to count as the end of a compound


@attrs.frozen(kw_only=True)
class Verbs:
    """The forms of all verbs for what can be seen, by what they are.

    Attributes:
        imperatives: That open a next step.
        infinitives: That follow a modal.
        presents: That follow a person.
        pasts: That tell an act by themselves.
        participles: That follow an auxiliary.
        gerunds: In "-ing"; none in Danish.
    """

    imperatives: frozenset[str]
    infinitives: frozenset[str]
    presents: frozenset[str]
    pasts: frozenset[str]
    participles: frozenset[str]
    gerunds: frozenset[str]


@attrs.frozen(kw_only=True)
class Forms:
    """One language's words on feedback with all their forms, ready to be looked up."""

    words: RemarkWords
    verbs: Verbs
    praise: frozenset[str]
    traits: frozenset[str]
    topics: frozenset[str]
    things: frozenset[str]
    compounds: re.Pattern[str]
    abstract: re.Pattern[str]
    openers: re.Pattern[str]
    undone: re.Pattern[str]

    def has(self, word: str, known: frozenset[str]) -> bool:
        """Return whether a word is a form of a verb, with or without a prefix."""
        if word in known:
            return True
        return word.startswith(self.words.prefixes) and any(
            word.startswith(prefix) and word[len(prefix) :] in known
            for prefix in self.words.prefixes
        )

    def judges(self, word: str) -> bool:
        """Return whether a word is praise, blame or a trait."""
        return word in self.praise or word in self.traits

    def is_thing(self, word: str) -> bool:
        """Return whether a word names something that one can point at."""
        return word in self.things or bool(self.compounds.search(word))

    def is_topic(self, word: str) -> bool:
        """Return whether a word names a quality or an attitude."""
        is_abstract = bool(self.abstract.search(word)) and word not in self.words.not_topics
        return is_abstract or word in self.topics

    def names_quality(self, behind: list[str]) -> bool:
        """Return whether the object of a verb is a quality ("took ownership"), and no thing."""
        return any(map(self.is_topic, behind)) and not any(map(self.is_thing, behind))


def remark_words(lang: str) -> RemarkWords:
    """Return the words on feedback of one language, one of `mousekit.language.LANGUAGES`."""
    return _WORDS[lang]


@cache
def forms(lang: str) -> Forms:
    """Return one language's words with all their forms; there are as many as languages."""
    known = remark_words(lang)
    # Danish doubles a consonant behind a short vowel (*diagrammet*).
    doubled = [thing + thing[-1] for thing in known.things if known.compounds]
    things = _joined(known.things, known.thing_endings) | _joined(doubled, ("en", "er", "et"))
    return Forms(
        words=known,
        verbs=(_danish if known.compounds else _english)(known),
        praise=frozenset(known.praise) | _joined(known.praise_stems, known.adjective_endings),
        traits=frozenset(known.traits) | _joined(known.trait_stems, known.adjective_endings),
        topics=frozenset(known.topics),
        things=things,
        # Short nouns are parts of too many words ("bil" of "mobil") to count as their end.
        compounds=compile_phrases(
            (thing for thing in sorted(things) if known.compounds and len(thing) > _LONGEST_PART),
            ending=True,
        ),
        abstract=compile_phrases(known.topic_endings, ending=True),
        openers=re.compile(rf"\A(?:{compile_phrases(known.openers).pattern}[ ,]*)+"),
        undone=compile_phrases(known.undone),
    )


@cache
def search(entries: tuple[str, ...]) -> re.Pattern[str]:
    """Return the search for one kind of phrases; there are as many as kinds."""
    return compile_phrases(entries)


def ahead(spoken: list[str], at: int) -> str:
    """Return the word before another one, nothing before the first."""
    return spoken[at - 1] if at else ""


def behind(spoken: list[str], at: int, reach: int) -> list[str]:
    """Return the words behind another one, as many as are in reach."""
    return spoken[at + 1 : at + 1 + reach]


def _joined(stems: Iterable[str], endings: Iterable[str]) -> frozenset[str]:
    """Return every stem with every ending."""
    return frozenset(stem + ending for stem in stems for ending in endings)


def _danish(known: RemarkWords) -> Verbs:
    """Return the forms of the Danish verbs; their stem is the infinitive without its *-e*."""
    first, second = known.verbs, known.other_verbs
    both = (*first, *second)
    short = [danish_imperative(stem) for stem in second]
    five = _strong(known)
    return Verbs(
        imperatives=frozenset(map(danish_imperative, both)) | five[0],
        infinitives=_joined(both, ("e", "es")) | five[1] | _joined(five[1], ("s",)),
        presents=_joined(both, ("er", "es")) | five[2],
        pasts=_joined(first, ("ede",)) | _joined(short, ("te",)) | five[3],
        participles=_joined(first, ("et",)) | _joined(short, ("t",)) | five[4],
        gerunds=frozenset(),
    )


def _english(known: RemarkWords) -> Verbs:
    """Return the forms of the English verbs; their stem is the infinitive."""
    five = _strong(known)
    weak = (*known.verbs, *known.other_verbs)
    plain = (*weak, *sorted(five[1]))
    pasts = {english_past(stem) for stem in known.verbs}
    pasts |= {stem + stem[-1] + "ed" for stem in known.other_verbs}
    doubled = (*known.other_verbs, *sorted(five[1]))
    return Verbs(
        imperatives=frozenset(weak) | five[0],
        infinitives=frozenset(plain),
        presents=frozenset((*weak, *map(english_third, weak))) | _unhelping(known),
        pasts=frozenset(pasts) | five[3],
        participles=frozenset(pasts) | five[4],
        gerunds=frozenset(
            [english_ing(stem) for stem in plain] + [stem + stem[-1] + "ing" for stem in doubled]
        ),
    )


def _strong(known: RemarkWords) -> tuple[frozenset[str], ...]:
    """Return the forms of the strong verbs: five sets in the order that they are given in."""
    rows = [entry.split() for entry in known.strong_verbs]
    return tuple(frozenset(column) - {NO_FORM} for column in zip(*rows, strict=True))


def _unhelping(known: RemarkWords) -> frozenset[str]:
    """Return what strong verbs are in the present: without those that are given none of it."""
    rows = (entry.split() for entry in known.strong_verbs)
    helping = ((stem, third) for _, stem, third, *_ in rows if third != NO_FORM)
    return frozenset(form for forms in helping for form in forms)
