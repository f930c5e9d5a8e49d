"""The next steps in feedback: what is asked for, missing, or could have been done.

Lives here: what a sentence that points forward is worth in points. Must not live here: acts, and
how all points are added up (`remark`).

Theory of operation. An order opens a sentence, or a part of it behind a comma, and has an
object; "please" and its like may stand before it. An unknown word that opens a sentence before
an article is taken for one, since nouns and small words there are known. A modal makes a step of
a verb for what can be seen. What is missing, too much or asked for more of is a step if it is a
thing, and none if it is a quality.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mousekit.language.remark_forms import search
from mousekit.language.text import words

if TYPE_CHECKING:
    from mousekit.language.remark_forms import Forms

__all__ = ["is_amount", "step_points"]

# In points; the scale is that of `remark`.
_STEP: Final = 3
_NAMED_STEP: Final = 2
_HALF_STEP: Final = 1

_NEAR: Final = 4  # words behind a marker among which its verb stands
_OBJECT: Final = 3  # words behind a verb among which its object stands
_OPENERS: Final = 3  # so many openers may stand before an imperative
_ORDER_LETTERS: Final = 80  # letters in which an order and its object stand

_PIECES: Final = re.compile(r", |\(|\)")


def step_points(sentence: str, spoken: list[str], known: Forms) -> int:
    """Return the points of the clearest next step that a sentence states."""
    own = known.words
    best = _opening(sentence, known)
    # Asked once: for every word it would be quadratic.
    names_thing = any(one in own.too for one in spoken) and any(map(known.is_thing, spoken))
    for at, word in enumerate(spoken):
        near = spoken[at + 1 : at + 1 + _NEAR]
        if word in own.modals or word in own.weak_modals:
            full = _STEP if word in own.modals else _HALF_STEP
            if _names_deed(near, known) and not known.names_quality(near):
                best = max(best, full)
        elif word in own.lacks:
            best = max(best, _lack(near, known))
        elif is_amount(spoken, at, known):
            best = max(best, _STEP)
        elif names_thing and _is_too_much(spoken, at, known):
            best = max(best, _NAMED_STEP)
    asked = search(own.asks).search(sentence)
    return best + (_HALF_STEP if asked and best < _STEP else 0)


def is_amount(spoken: list[str], at: int, known: Forms) -> bool:
    """Return whether there are too many of a thing, or more of it are asked for."""
    own = known.words
    if spoken[at] not in own.quantities or not known.is_thing("".join(spoken[at + 1 : at + 2])):
        return False
    return spoken[at] in own.comparatives or (at > 0 and spoken[at - 1] in own.too)


def _is_too_much(spoken: list[str], at: int, known: Forms) -> bool:
    """Return whether it is said to be too much of something ("the font is too small")."""
    own = known.words
    behind = "".join(spoken[at + 1 : at + 2])
    before = spoken[max(0, at - _OBJECT) : at]
    if spoken[at] not in own.too or not behind or behind in own.articles:
        return False
    if behind in own.not_adjectives and behind not in own.quantities:
        return False
    return any(word in own.copulas for word in before) and not any(
        word in own.persons for word in before
    )


def _names_deed(near: list[str], known: Forms) -> bool:
    """Return whether a verb for what can be seen follows a modal."""
    follows = known.verbs.infinitives, known.verbs.participles
    return any(known.has(word, forms) for word in near for forms in follows)


def _opening(sentence: str, known: Forms) -> int:
    """Return the points of a sentence, or a part of one, that opens with an order."""
    best = 0
    for position, piece in enumerate(_PIECES.split(sentence)):
        start, opened = _behind_openers(piece.strip(" \"'-"), known)
        first, *rest = words(start[:_ORDER_LETTERS]) or [""]
        near = rest[:_OBJECT]
        if not rest or known.names_quality(near) or any(one in known.words.copulas for one in near):
            continue
        if first in known.words.degrees and rest[0] in known.praise:  # *ret godt*
            continue
        aimed = rest[0] in known.words.articles
        if _is_order(first, known) or (opened and known.has(first, known.verbs.infinitives)):
            if position == 0 or opened or aimed or known.is_thing(rest[0]):
                return _STEP
        elif aimed and (position == 0 or opened) and _may_be_order(first, known):
            best = _NAMED_STEP
    return best


def _behind_openers(start: str, known: Forms) -> tuple[str, bool]:
    """Return what stands behind "please" and its like, and whether any of them was there."""
    whole = start
    for _ in range(_OPENERS):
        match = known.openers.match(start)
        if match is None:
            break
        start = start[match.end() :].lstrip(" ,")
    return start, start != whole


def _is_order(first: str, known: Forms) -> bool:
    """Return whether a word asks for something to be done where it opens a sentence."""
    if first in known.verbs.imperatives:
        return True
    if not known.words.compounds:
        return False
    # With a prefix a Danish imperative may be a noun (*indhold*).
    order = known.has(first, known.verbs.imperatives) and not known.is_thing(first)
    return order or known.has(first, known.verbs.infinitives)


def _may_be_order(first: str, known: Forms) -> bool:
    """Return whether an unknown word before an article may be an imperative."""
    own = known.words
    judging = first in known.praise or first in known.traits or first in own.no_orders
    named = known.is_thing(first) or known.is_topic(first) or first in own.articles
    return (
        first.isalpha() and not judging and not named and not first.endswith(own.no_order_endings)
    )


def _lack(near: list[str], known: Forms) -> int:
    """Return the points of what is said to be missing."""
    if any(known.is_thing(word) for word in near):
        return _STEP
    plain = known.words.articles + known.words.degrees
    named = next((word for word in near if word not in plain), "")
    if not named or any(map(known.is_topic, near)) or named in known.praise:
        return 0
    return _STEP if near[0] in known.words.articles else _NAMED_STEP
