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

from mousekit.language.remark_forms import ahead, behind, search
from mousekit.language.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mousekit.language.remark_forms import Forms

__all__ = ["is_amount", "step_points"]

# In points; the scale is that of `remark`.
_STEP: Final = 3
_NAMED_STEP: Final = 2
_HALF_STEP: Final = 1

_NEAR: Final = 4  # words behind a marker among which its verb stands
_OBJECT: Final = 3  # words behind a verb among which its object stands

_PIECES: Final = re.compile(r", |\(|\)")


def step_points(sentence: str, spoken: list[str], known: Forms) -> int:
    """Return the points of the clearest next step that a sentence states."""
    asked = bool(search(known.words.asks).search(sentence))
    best = max((_opening(sentence, known), *_steps(spoken, known)))
    return best + _HALF_STEP * asked


def _steps(spoken: list[str], known: Forms) -> Iterator[int]:
    """Yield the points of each word as what asks for something."""
    own = known.words
    # Asked once: for every word it would be quadratic.
    names_thing = any(map(known.is_thing, spoken))
    for at, word in enumerate(spoken):
        near = behind(spoken, at, _NEAR)
        if word in own.modals + own.weak_modals:
            asks = _names_deed(near, known) and not known.names_quality(near)
            yield asks * (_STEP if word in own.modals else _HALF_STEP)
        elif word in own.lacks:
            yield _lack(near, known)
        elif names_thing and _is_too_much(spoken, at, known):
            yield _NAMED_STEP
        yield _STEP * is_amount(spoken, at, known)


def is_amount(spoken: list[str], at: int, known: Forms) -> bool:
    """Return whether there are too many of a thing, or more of it are asked for."""
    own = known.words
    counted = spoken[at] in own.quantities and any(map(known.is_thing, behind(spoken, at, 1)))
    too_many = ahead(spoken, at) in own.too
    return counted and (too_many or spoken[at] in own.comparatives)


def _is_too_much(spoken: list[str], at: int, known: Forms) -> bool:
    """Return whether it is said to be too much of something ("the font is too small")."""
    own = known.words
    adjective = any(
        one in own.quantities or one not in own.articles + own.not_adjectives
        for one in behind(spoken, at, 1)
    )
    before = spoken[max(0, at - _OBJECT) : at]
    return (
        adjective
        and spoken[at] in own.too
        and any(word in own.copulas for word in before)
        and not any(word in own.persons for word in before)
    )


def _names_deed(near: list[str], known: Forms) -> bool:
    """Return whether a verb for what can be seen follows a modal."""
    follows = known.verbs.infinitives, known.verbs.participles
    return any(known.has(word, forms) for word in near for forms in follows)


def _opening(sentence: str, known: Forms) -> int:
    """Return the points of a sentence, or a part of one, that opens with an order."""
    pieces = enumerate(_PIECES.split(sentence))
    return max(_ordered(piece.lstrip(" \"'-"), position == 0, known) for position, piece in pieces)


def _ordered(piece: str, is_first: bool, known: Forms) -> int:  # noqa: FBT001 - the first piece
    """Return the points of one piece as an order with its object."""
    own = known.words
    start = known.openers.sub("", piece)
    spoken = words(start)
    near = behind(spoken, 0, _OBJECT)
    if not near or known.names_quality(near) or any(one in own.copulas for one in near):
        return 0
    first, second = spoken[0], near[0]
    opened = start != piece
    opens = is_first or opened
    aimed = second in own.articles
    judged = first in own.degrees and second in known.praise  # *ret godt*
    asked = _is_order(first, known) or (opened and known.has(first, known.verbs.infinitives))
    if asked and not judged:
        return _STEP * (opens or aimed or known.is_thing(second))
    return _NAMED_STEP * (aimed and opens and _may_be_order(first, known))


def _is_order(first: str, known: Forms) -> bool:
    """Return whether a word asks for something to be done where it opens a sentence."""
    verbs = known.verbs
    # With a prefix a Danish imperative may be a noun (*indhold*), and an English one often is.
    order = known.has(first, verbs.imperatives) and not known.is_thing(first)
    danish = known.words.compounds and (order or known.has(first, verbs.infinitives))
    return danish or first in verbs.imperatives


def _may_be_order(first: str, known: Forms) -> bool:
    """Return whether an unknown word before an article may be an imperative."""
    own = known.words
    named = known.is_thing(first) or known.is_topic(first)
    small = first in own.no_orders + own.articles or first.endswith(own.no_order_endings)
    return first.isalpha() and not known.judges(first) and not named and not small


def _lack(near: list[str], known: Forms) -> int:
    """Return the points of what is said to be missing."""
    own = known.words
    if any(map(known.is_thing, near)):
        return _STEP
    plain = own.articles + own.degrees
    named = next((word for word in near if word not in plain), "")
    missing = bool(named) and named not in known.praise and not any(map(known.is_topic, near))
    return missing and (_STEP if near[0] in own.articles else _NAMED_STEP)
