"""How an agreement is worded: its times, hedges, buzzwords, number of deeds, and who acts.

Lives here: what the rules on wording ask of a text, each answered with entries of the lexicon, a
number or yes and no. Must not live here: whether an agreement is vague as a whole (`weigh`).

Theory of operation. All of these are pieces of advice, so each stays silent where a clear text
could use the same words: a vague time beside a rhythm or a date, one buzzword in a text that says
what is done, two deeds with one object ("write it and send it").
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from mousekit.language.clauses import (
    AROUND,
    cut,
    first,
    is_joined,
    main_clause,
    patterns_of,
    verbs_in,
)
from mousekit.language.text import compile_phrases, find, lexicon, lexicons, normalise, words
from mousekit.language.weigh import weigh

if TYPE_CHECKING:
    from mousekit.language.clauses import Patterns

__all__ = [
    "buzzwords_in",
    "count_deeds",
    "hedges_in",
    "is_actorless",
    "same_words",
    "vague_times_in",
]

_TIMED: Final = frozenset({"date", "rhythm"})
_SHINING: Final = 2  # so many buzzwords are too many, whatever else the text says
_SEVERAL: Final = 3  # so many deeds in one sentence are several actions
_NEAR: Final = 2  # words behind a verb among which its object or its participle begins
# The end of a sentence; behind a short word the full stop may be that of an abbreviation.
_SENTENCE: Final = re.compile(r"(?<=\w\w\w)[.!?] |; | [*\u2022-] ")
# The numbered items of a list: on lines of their own, or one after the other with brackets.
_ITEMS: Final = (
    re.compile(r"(?:^|\n)[ \t]*\(?(\d{1,2}|[a-z])[.)][ \t]"),
    re.compile(r"(?:^|(?<=\s))\(?(\d{1,2}|[a-z])\)[ \t]"),
)
_FIRST_ITEMS: Final = (["1", "2"], ["a", "b"])  # without these it is a date, or a page


def vague_times_in(text: str, lang: str | None = None) -> tuple[str, ...]:
    """Return the times that nobody can put in a calendar, where no rhythm or date stands by.

    Danish: *vag tid*.

    Args:
        text: The agreement's text.
        lang: Its language; found from the text if None, both lexicons if that is undecided.

    Returns:
        Entries of our lexicon.
    """
    if not _TIMED.isdisjoint(weigh(text, lang).signals):
        return ()
    known = lexicons(text, lang)
    clean = normalise(text)
    for one in known:
        clean = _search(one.idioms).sub(" ", clean)
    return tuple(word for one in known for word in find(one.vague_times, clean))


def hedges_in(text: str, lang: str | None = None) -> tuple[str, ...]:
    """Return the words that take half of an agreement back. Danish: *forbehold*.

    Args:
        text: The agreement's text.
        lang: Its language; found from the text if None, both lexicons if that is undecided.

    Returns:
        Entries of our lexicon.
    """
    return tuple(word for one in lexicons(text, lang) for word in find(one.hedges, text))


def buzzwords_in(text: str, lang: str | None = None) -> tuple[str, ...]:
    """Return the words that shine instead of saying something. Danish: *modeord*.

    One such word beside something that is done is forgiven.

    Args:
        text: The agreement's text.
        lang: Its language; found from the text if None, both lexicons if that is undecided.

    Returns:
        Entries of our lexicon.
    """
    found = tuple(word for one in lexicons(text, lang) for word in find(one.buzzwords, text))
    return found if len(found) >= _SHINING or weigh(text, lang).vague else ()


def count_deeds(text: str, lang: str | None = None) -> int:
    """Return how many actions a text asks for, 1 if they are one or could be.

    A deed is counted where it begins a sentence's clause of its own and acts upon something new;
    what is done for a purpose, and how, is not counted. An item of a list is a sentence.
    Danish: *flere handlinger*.

    Args:
        text: The agreement's text.
        lang: Its language; found from the text if None, both lexicons if that is undecided.
    """
    clean = normalise(_as_sentences(text))
    return max(_deeds(clean, patterns_of(one.lang)) for one in lexicons(text, lang))


def is_actorless(text: str, lang: str | None = None) -> bool:
    """Return whether a text says in the passive what is done, and not by whom.

    Only its first verb counts. A deponent ("trives", "hjælpes ad") is active, and so is what only
    looks like a participle ("is open"). Danish: *passiv uden aktør*.

    Args:
        text: The text.
        lang: Its language; found from the text if None, both lexicons if that is undecided.
    """
    clean = normalise(text)
    return any(_is_passive(clean, patterns_of(one.lang)) for one in lexicons(text, lang))


def same_words(text: str) -> tuple[str, ...]:
    """Return what two texts share if they are the same words in any order."""
    return tuple(sorted(words(normalise(text))))


def _as_sentences(text: str) -> str:
    """Put the end of a sentence before each item of a list."""
    for marks in _ITEMS:
        if marks.findall(text)[:2] in _FIRST_ITEMS:
            text = marks.sub("; ", text)
    return text


def _deeds(clean: str, patterns: Patterns) -> int:
    """Count the actions that one language's words tell apart."""
    counts = [_clauses(piece, patterns) for piece in _pieces(clean, patterns)]
    told = [count for count in counts if count]
    # Two deeds in one sentence are most often one errand: call and ask, write and send.
    return sum(told) if len(told) > 1 or sum(told) >= _SEVERAL else 1


def _pieces(clean: str, patterns: Patterns) -> list[str]:
    """Cut a normalised text where a sentence ends or another thing is added."""
    return [
        part
        for sentence in _SENTENCE.split(clean)
        for part in _search(patterns.known.clause_breaks).split(sentence)
    ]


def _clauses(piece: str, patterns: Patterns) -> int:
    """Count the deeds of one sentence that begin a clause and act upon something new."""
    main = cut(main_clause(piece, patterns), patterns)[0]
    verbs = list(verbs_in(main, patterns))
    count = 0
    for position, verb in enumerate(verbs):
        # A little of it: all that follows, for every verb, would be quadratic.
        behind = first(main[verb.end() : verb.end() + _NEAR * AROUND], _NEAR)
        refers = not set(patterns.known.back_references).isdisjoint(behind)
        begins = position == 0 or is_joined(main, verb, patterns)
        if verb[0] in patterns.actions and begins and not refers and behind:
            count += 1
    return count


def _is_passive(clean: str, patterns: Patterns) -> bool:
    """Return whether the first verb of a text is passive and no actor is named."""
    known = patterns.known
    main = cut(main_clause(clean, patterns), patterns)[0]
    verb = next(verbs_in(main, patterns), None)
    helper = _search(known.passive_helpers).search(main)
    if helper is not None and (verb is None or helper.start() <= verb.start()):
        verb = patterns.heads.search(" ".join(first(main[helper.end() :], _NEAR)))
        passive = verb is not None and _word(verb).endswith(known.participle_endings)
    else:
        passive = verb is not None and _word(verb) in patterns.passives
    active = verb is not None and _search(known.deponents).match(verb.string, verb.start())
    return passive and not active and not _agent(known.lang).search(clean)


def _word(verb: re.Match[str]) -> str:
    """Return the verb itself of an entry such as "skrives ned"."""
    return verb[0].partition(" ")[0]


@cache
def _agent(lang: str) -> re.Pattern[str]:
    """Return the search for an actor: "by Ida", and not "by Friday" or "by 3 May"."""
    known = lexicon(lang)
    dates = compile_phrases(known.dates + known.rhythms).pattern
    before = compile_phrases(known.agents).pattern
    return re.compile(rf"{before} (?!\d|the end|{dates})\w")


@cache
def _search(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Return the search for some phrases of a lexicon."""
    return compile_phrases(phrases)
