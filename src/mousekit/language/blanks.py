"""Fields that hold nothing: placeholders, and owners who are nobody. Danish: *tomme felter*.

Lives here: whether a text only fills its field, and whether an owner field names a collective.
Must not live here: the words (`da`, `en`), whether a text that says something is vague (`weigh`).
"""

from __future__ import annotations

import re
from functools import cache

from mousekit.language.clauses import TRIMMED
from mousekit.language.text import compile_phrases, lexicon, lexicons, normalise

__all__ = ["collective_owner", "is_placeholder"]


def is_placeholder(text: str, lang: str | None = None) -> bool:
    """Return whether a text only fills its field. Danish: *pladsholder*.

    True if nothing but placeholders and signs is in it ("TBD - aftales senere", "...", and
    the blank text), or one letter again and again ("xx").

    Args:
        text: The whole field.
        lang: Its language; both if None, for such texts are too short to tell.
    """
    clean = normalise(text)
    rest = clean
    for known in lexicons("", lang):
        rest = _placeholders(known.lang).sub(" ", rest)
    letters = clean.strip(TRIMMED)
    repeated = len(letters) > 1 and letters.isalpha() and len(set(letters)) == 1
    return repeated or not any(letter.isalnum() for letter in rest)


def collective_owner(owner: str, lang: str | None = None) -> str | None:
    """Return the collective that an owner field names instead of a person, else None.

    Only the whole field counts, or several collectives joined ("teamet og ledelsen"): a
    person's id or name is never searched for words. Danish: *fælles ejer*.

    Args:
        owner: The whole owner field.
        lang: Its language; both if None.

    Returns:
        An entry of our lexicon, the first where several are joined.
    """
    clean = normalise(owner).strip(TRIMMED)
    for known in lexicons("", lang):
        collectives = _collectives(known.lang)
        if clean in collectives:
            return clean
        parts = [part.strip(TRIMMED) for part in _joiners(known.lang).split(clean)]
        if collectives.issuperset(parts):
            return parts[0]
    return None


@cache
def _placeholders(lang: str) -> re.Pattern[str]:
    """Return one language's search for placeholders."""
    return compile_phrases(lexicon(lang).placeholders)


@cache
def _joiners(lang: str) -> re.Pattern[str]:
    """Return what two owners are joined by."""
    return re.compile(rf" ?[,;+/&] ?| {compile_phrases(lexicon(lang).owner_joiners).pattern} ")


@cache
def _collectives(lang: str) -> frozenset[str]:
    """Return one language's collective owners for looking up."""
    return frozenset(lexicon(lang).collective_owners)
