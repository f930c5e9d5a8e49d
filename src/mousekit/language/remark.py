"""The judging of feedback: observed or general. Danish: *konkret eller generel feedback*.

Lives here: the weights, how they are added up, and what a label is. The words are in `remark_da`
and `remark_en`, their forms in `remark_forms`, the search in `text`.

Theory of operation. Feedback is concrete if it holds an observed act, a result or an effect, a
named thing, or a stated next step; praise, traits and general judgement are vague. A text is
read sentence by sentence, and its best sentence decides, since praise around an observation
takes nothing from it. A sentence begins below zero: it must earn its points. A known verb in
the past speaks most, then a next step (an imperative, "should" with a verb, a thing that is
missing); numbers, moments, effects, quotations and things speak less; praise, traits, qualities
and frames ("is a", *god til at*) speak against. An unknown word with the ending of the past is
the fallback.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from mousekit.language.remark_forms import Forms, forms
from mousekit.language.text import compile_phrases, lexicons, normalise, words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Remark", "judge_feedback"]

# The scale, in points; above zero a sentence is concrete.
_START: Final = -1
_LONG: Final = 1  # for a text of at least _MANY_WORDS
_SHORT: Final = -1  # for a sentence of at most _FEW_WORDS
_ACT: Final = 3
_UNKNOWN_ACT: Final = 2
_STEP: Final = 3
_HALF_STEP: Final = 1
_PRECISE: Final = 2
_HINT: Final = 1
_AGAINST: Final = -1
_FRAME: Final = -2

_MANY_WORDS: Final = 10
_FEW_WORDS: Final = 3
_MOST: Final = 2  # so many of a kind count, more do not
_NEAR: Final = 4  # words behind a marker among which its verb stands
_OPENERS: Final = 3  # so many openers may stand before an imperative
_LEAST_UNKNOWN: Final = 5  # letters of an unknown word that is taken for a verb

_SENTENCES: Final = re.compile(r'[.!?;:](?=[ "]|$)|(?<= )-(?= )')
_PIECES: Final = re.compile(r", |\(|\)")
_NUMBER: Final = re.compile(r"(?<![\w.,])\d")
_QUOTE: Final = re.compile(r'"([^"]*)"')


@attrs.frozen(kw_only=True)
class Remark:
    """What the judging of one piece of feedback found. Holds none of the text.

    Attributes:
        vague: True if it tells no act, result, effect, thing or next step.
        is_label: True if it is vague, and about how the person is rather than what was done.
        points_forward: True if it states a next step.
        words: The entries of our lexicon, or forms of them, that spoke against.
        signals: The kinds of what spoke for, sorted: ``"act"``, ``"effect"``, ``"moment"``,
            ``"number"``, ``"quotation"``, ``"step"``, ``"thing"``.
    """

    vague: bool
    is_label: bool = False
    points_forward: bool = False
    words: tuple[str, ...] = ()
    signals: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class _Reading:
    """What one sentence says in one language."""

    points: int
    label: bool
    against: tuple[str, ...]
    signals: frozenset[str]


def judge_feedback(text: str, lang: str | None = None) -> Remark:
    """Judge whether feedback tells what was seen or what comes next, or is praise or a label.

    Total on any text. A blank text is not vague: that is another fault. Danish: *feedback*.

    Args:
        text: The feedback.
        lang: Its language; found from the text if None, both if that is undecided.

    Raises:
        ValueError: If ``lang`` is unknown.
    """
    clean = normalise(text).replace("é", "e")
    known = [forms(one.lang) for one in lexicons(clean, lang)]
    sentences = [part.strip() for part in _SENTENCES.split(clean) if words(part)]
    if not sentences:
        return Remark(vague=False)
    length = len(words(clean))
    readings = [_read(one, length, each) for each in known for one in sentences]
    vague = max(reading.points for reading in readings) <= 0
    signals = frozenset[str]().union(*(reading.signals for reading in readings))
    return Remark(
        vague=vague,
        is_label=vague and any(reading.label for reading in readings),
        points_forward="step" in signals,
        words=tuple(dict.fromkeys(word for reading in readings for word in reading.against)),
        signals=tuple(sorted(signals)),
    )


def _read(sentence: str, length: int, known: Forms) -> _Reading:
    """Add up what one sentence says."""
    spoken = words(sentence)
    counted = (
        ("act", _act(sentence, spoken, known)),
        ("step", _step(sentence, spoken, known)),
        *_signs(sentence, spoken, known),
    )
    signals = frozenset(kind for kind, points in counted if points > 0)
    against, cost = _against(sentence, spoken, known)
    points = _START + sum(points for _, points in counted) + cost
    points += _LONG * (length >= _MANY_WORDS) + _SHORT * (len(spoken) <= _FEW_WORDS)
    return _Reading(
        points=points,
        label=_is_label(sentence, spoken, known),
        against=against,
        signals=signals,
    )


def _act(sentence: str, spoken: list[str], known: Forms) -> int:
    """Return the points of the clearest act that a sentence tells."""
    best = 0
    for at, word in enumerate(spoken):
        best = max(best, _told(spoken, at, word, known))
        if best == _ACT:
            return best
    for match in known.undone.finditer(sentence):
        near = words(sentence[match.end() : match.end() + 60])[:_NEAR]
        if any(known.has(word, known.verbs.infinitives) for word in near):
            return _ACT
    return best


def _told(spoken: list[str], at: int, word: str, known: Forms) -> int:
    """Return the points of one word as an act."""
    before = spoken[at - 1] if at else ""
    verbs, own = known.verbs, known.words
    if word in known.traits or word in known.praise:
        return 0
    if known.has(word, verbs.pasts) and before not in own.participle_markers:
        return _ACT
    if known.has(word, verbs.participles):
        return _participle(spoken, at, known)
    does = known.has(word, verbs.gerunds) and before and before not in own.gerund_markers
    if does or (before in own.persons and known.has(word, verbs.presents)):
        return _UNKNOWN_ACT
    return _UNKNOWN_ACT if _is_past(word, before, known) else 0


def _participle(spoken: list[str], at: int, known: Forms) -> int:
    """Return the points of a known participle: an act, a result, or only a manner."""
    before = spoken[at - 1] if at else ""
    if before in known.praise or before in known.traits:
        return 0
    if any(one in known.words.seen_auxiliaries for one in spoken[max(0, at - _NEAR) : at]):
        return _ACT
    return 0 if before in known.words.adjective_markers else _UNKNOWN_ACT


def _is_past(word: str, before: str, known: Forms) -> bool:
    """Return whether an unknown word looks like a verb in the past."""
    own = known.words
    return (
        len(word) >= _LEAST_UNKNOWN
        and word.endswith(own.past_endings)
        and word not in own.soft_words
        and "-" not in word
        and before not in own.adjective_markers
    )


def _step(sentence: str, spoken: list[str], known: Forms) -> int:
    """Return the points of the clearest next step that a sentence states."""
    if _opens_step(sentence, known):
        return _STEP
    own, verbs = known.words, known.verbs
    best = 0
    for at, word in enumerate(spoken):
        near = spoken[at + 1 : at + 1 + _NEAR]
        if word in own.modals or word in own.weak_modals:
            full = _STEP if word in own.modals else _HALF_STEP
            if any(known.has(one, verbs.infinitives | verbs.participles) for one in near):
                best = max(best, full)
        elif word in own.lacks:
            best = max(best, _lack(near, known))
    asked = _phrases(own.asks).search(sentence)
    return best + (_HALF_STEP if asked and best < _STEP else 0)


def _opens_step(sentence: str, known: Forms) -> bool:
    """Return whether a sentence, or a part of it, opens with an imperative that has an object."""
    for position, piece in enumerate(_PIECES.split(sentence)):
        start = piece.strip(" \"'-")
        opened = False
        for _ in range(_OPENERS):
            match = known.openers.match(start)
            if match is None:
                break
            opened = True
            start = start[match.end() :].lstrip(" ,")
        first, *rest = words(start[:80]) or [""]
        if first not in known.verbs.imperatives and not (
            known.has(first, known.verbs.infinitives) and (opened or known.words.compounds)
        ):
            continue
        if not rest or any(one in known.words.copulas for one in rest[:3]):
            continue
        if position == 0 or opened or rest[0] in known.words.articles or known.is_thing(rest[0]):
            return True
    return False


def _lack(near: list[str], known: Forms) -> int:
    """Return the points of what is said to be missing."""
    if any(known.is_thing(word) for word in near):
        return _STEP
    if near and near[0] in known.words.articles:
        named = next((word for word in near if word not in known.words.articles), "")
        return 0 if not named or known.is_topic(named) or named in known.praise else _STEP
    return 0


def _signs(sentence: str, spoken: list[str], known: Forms) -> Iterator[tuple[str, int]]:
    """Yield what speaks for a sentence beside acts and steps, with its points."""
    own = known.words
    if _NUMBER.search(sentence):
        yield "number", _PRECISE
    elif any(word in own.numbers for word in spoken):
        yield "number", _HINT
    if _phrases(own.moments).search(sentence):
        yield "moment", _HINT
    if _phrases(own.effects).search(sentence):
        yield "effect", _HINT
    if any(len(words(match[1])) > 1 for match in _QUOTE.finditer(sentence)):
        yield "quotation", _PRECISE
    yield "thing", _HINT * min(_MOST, len({word for word in spoken if known.is_thing(word)}))


def _against(sentence: str, spoken: list[str], known: Forms) -> tuple[tuple[str, ...], int]:
    """Return the entries that speak against a sentence, and their points."""
    own = known.words
    framed = tuple(match[0] for match in _phrases(own.frames + own.labels).finditer(sentence))
    kinds = (
        [word for word in spoken if word in known.praise],
        [word for word in spoken if word in known.traits],
        [word for word in spoken if word in known.topics],
        [word for word in spoken if word in own.absolutes],
        [word for word in spoken[:1] if word in own.comparatives],
    )
    cost = sum(_AGAINST * min(_MOST, len(set(kind))) for kind in kinds)
    abstract = any(known.is_topic(word) and word not in known.topics for word in spoken)
    cost += _AGAINST * abstract + _FRAME * bool(framed)
    found = (*framed, *(word for kind in kinds for word in kind))
    return tuple(dict.fromkeys(found)), cost


def _is_label(sentence: str, spoken: list[str], known: Forms) -> bool:
    """Return whether a sentence says how a person is."""
    own = known.words
    if _phrases(own.labels).search(sentence):
        return True
    for at, word in enumerate(spoken):
        if word not in own.copulas or not at or not _is_person(spoken, at - 1, known):
            continue
        behind = iter(spoken[at + 1 : at + 2 + _NEAR])
        for one in behind:
            if one in own.too:
                return next(behind, "at") not in own.not_adjectives
            if one in known.traits:
                return True
            if one not in own.degrees and one not in known.praise:
                break
    return False


def _is_person(spoken: list[str], at: int, known: Forms) -> bool:
    """Return whether the word before a copula may be a person: a pronoun, or an unknown name."""
    word = spoken[at]
    if word in known.words.persons:
        return True
    article = at > 0 and spoken[at - 1] in known.words.articles
    return not article and not known.is_thing(word) and not known.is_topic(word)


@cache
def _phrases(entries: tuple[str, ...]) -> re.Pattern[str]:
    """Return the search for one kind of phrases; there are as many as kinds."""
    return compile_phrases(entries)
