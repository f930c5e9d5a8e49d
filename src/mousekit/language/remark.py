"""The judging of feedback: observed or general. Danish: *konkret eller generel feedback*.

Lives here: the weights, how they are added up, and what a label is. The words are in `remark_da`
and `remark_en`, their forms in `remark_forms`, next steps in `remark_steps`.

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
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

import attrs

from mousekit.language.remark_forms import Forms, ahead, behind, forms, search
from mousekit.language.remark_steps import is_amount, step_points
from mousekit.language.text import lexicons, named, normalise, words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Remark", "judge_feedback"]

# The scale, in points; above zero a sentence is concrete.
_START: Final = -1
_LONG: Final = 1  # for a text of at least _MANY_WORDS
_SHORT: Final = -1  # for a sentence of at most _FEW_WORDS
_ACT: Final = 3
_UNKNOWN_ACT: Final = 2
_PRECISE: Final = 2
_HINT: Final = 1
_AGAINST: Final = -1
_FRAME: Final = -2

_MANY_WORDS: Final = 10
_FEW_WORDS: Final = 3
_MOST: Final = 2  # so many of a kind count, more do not
_NEAR: Final = 4  # words between which a marker and its verb stand
_LEAST_UNKNOWN: Final = 5  # letters of an unknown word that is taken for a verb
_MANNER: Final = 6  # words behind a habit among which its praise stands
_OBJECT: Final = 3  # words behind a verb among which its object stands

_SENTENCES: Final = re.compile(r'[.!?;:](?=[ "]|$)|(?<= )-(?= )')
_NUMBER: Final = re.compile(r"(?<![\w.,])\d")
_QUOTE: Final = re.compile(r'"[^"]*"')


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
    sentences = [part for part in _SENTENCES.split(clean) if words(part)]
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
        words=named((word for reading in readings for word in reading.against), clean),
        signals=tuple(sorted(signals)),
    )


def _read(sentence: str, length: int, known: Forms) -> _Reading:
    """Add up what one sentence says."""
    spoken = words(sentence)
    counted = (
        ("act", _act(sentence, spoken, known)),
        ("step", step_points(sentence, spoken, known)),
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
    if _is_undone(sentence, spoken, known):
        return _ACT
    return max(
        _told(spoken, at, known)
        for at in range(len(spoken))
        if not known.names_quality(behind(spoken, at, _OBJECT))
    )


def _is_undone(sentence: str, spoken: list[str], known: Forms) -> bool:
    """Return whether a phrase before an infinitive tells what was done or left out."""
    at = end = 0
    for match in known.undone.finditer(sentence):
        at += len(words(sentence[end : match.end()]))
        end = match.end()
        near = spoken[at : at + _NEAR]
        done = any(known.has(word, known.verbs.infinitives) for word in near)
        if done and not known.names_quality(near):
            return True
    return False


def _told(spoken: list[str], at: int, known: Forms) -> int:
    """Return the points of one word as an act."""
    word, before = spoken[at], ahead(spoken, at)
    verbs, own = known.verbs, known.words
    if known.judges(word):
        return 0
    if known.has(word, verbs.pasts) and before not in own.participle_markers:
        return _ACT
    if known.has(word, verbs.participles):
        return _participle(spoken, at, known)
    does = known.has(word, verbs.gerunds) and at > 0 and before not in own.gerund_markers
    acts = known.has(word, verbs.presents) and _is_habit(spoken, at, known)
    return _UNKNOWN_ACT * (does or acts or _is_past(word, before, known))


def _is_habit(spoken: list[str], at: int, known: Forms) -> bool:
    """Return whether a verb in the present tells what somebody or something does.

    It stands beside who or what does it, and does not only say how well.
    """
    own = known.words
    word, before = spoken[at], ahead(spoken, at)
    # A Danish verb may stand before its subject (*her forklarer du*), and few of its forms are
    # nouns as well, so that a thing may act, too (*figuren viser*).
    asked = own.compounds and any(one in own.persons for one in behind(spoken, at, 1))
    # English needs the ending as well: "the paragraph repeats", but "the code review".
    does = own.compounds or (word.endswith("s") and not known.is_thing(word))
    acts = asked or before in own.persons + own.speakers or (does and known.is_thing(before))
    return acts and not any(one in known.praise for one in behind(spoken, at, _MANNER))


def _participle(spoken: list[str], at: int, known: Forms) -> int:
    """Return the points of a known participle: an act, a result, or only a manner."""
    own = known.words
    before = ahead(spoken, at)
    is_adjective = before in own.adjective_markers and before not in own.copulas
    if any(one in own.seen_auxiliaries for one in spoken[max(0, at - _NEAR) : at]):
        return _ACT * (not known.judges(before))
    return _UNKNOWN_ACT * (not known.judges(before) and not is_adjective)


def _is_past(word: str, before: str, known: Forms) -> bool:
    """Return whether an unknown word looks like a verb in the past."""
    own = known.words
    if word.endswith(own.past_endings):
        acts = before not in own.adjective_markers
    else:
        done_by = before in own.persons + own.speakers or known.is_thing(before)
        acts = done_by and word.endswith(own.late_past_endings)
    known_word = "-" in word or word in own.soft_words or known.has(word, known.verbs.infinitives)
    return acts and len(word) >= _LEAST_UNKNOWN and not known_word


def _signs(sentence: str, spoken: list[str], known: Forms) -> Iterator[tuple[str, int]]:
    """Yield what speaks for a sentence beside acts and steps, with its points."""
    own = known.words
    if _NUMBER.search(sentence):
        yield "number", _PRECISE
    elif any(word in own.numbers for word in spoken):
        yield "number", _HINT
    if search(own.moments).search(sentence):
        yield "moment", _HINT
    if search(own.effects).search(sentence):
        yield "effect", _HINT
    if any(len(words(quoted)) > 1 for quoted in _QUOTE.findall(sentence)):
        yield "quotation", _PRECISE
    yield "thing", _HINT * min(_MOST, len({word for word in spoken if known.is_thing(word)}))


def _against(sentence: str, spoken: list[str], known: Forms) -> tuple[tuple[str, ...], int]:
    """Return the entries that speak against a sentence, and their points."""
    own = known.words
    framed = tuple(match[0] for match in search(own.frames + own.labels).finditer(sentence))
    kinds = (
        [word for word in spoken if word in known.praise],
        [word for word in spoken if word in known.traits],
        [word for word in spoken if word in known.topics],
        [word for word in spoken if word in own.absolutes],
        [
            word
            for word in spoken[:1]
            if word in own.comparatives and not is_amount(spoken, 0, known)
        ],
    )
    cost = sum(_AGAINST * min(_MOST, len(set(kind))) for kind in kinds)
    abstract = any(known.is_topic(word) and word not in known.topics for word in spoken)
    cost += _AGAINST * abstract + _FRAME * bool(framed)
    found = (*framed, *(word for kind in kinds for word in kind))
    return tuple(dict.fromkeys(found)), cost


def _is_label(sentence: str, spoken: list[str], known: Forms) -> bool:
    """Return whether a sentence says how a person is."""
    own = known.words
    # "You have been lazy" is read as "you been lazy".
    said = [
        word
        for word, after in zip_longest(spoken, spoken[1:])
        if word not in own.seen_auxiliaries or after not in own.copulas
    ]
    return bool(search(own.labels).search(sentence)) or any(
        word in own.copulas and _is_person(said, at, known) and _is_said(said, at, known)
        for at, word in enumerate(said)
    )


def _is_said(spoken: list[str], at: int, known: Forms) -> bool:
    """Return whether a trait, or too much of anything, follows a copula."""
    own = known.words
    following = (spoken[place] for place in range(at + 1, len(spoken)))
    for one in following:
        if one in own.too:
            return next(following, "") not in ("", *own.not_adjectives)
        if one in known.traits:
            return True
        if one not in own.degrees and one not in known.praise and one not in own.articles:
            break
    return False


def _is_person(spoken: list[str], at: int, known: Forms) -> bool:
    """Return whether a copula is said of a person: of a pronoun, or of an unknown name."""
    own = known.words
    before = ahead(spoken, at)
    # "Should be more proactive" is a direction, not a label.
    no_name = ("", *own.not_persons, *own.speakers, *own.copulas, *own.degrees, *own.modals)
    article = at > 1 and spoken[at - 2] in own.articles
    called = before not in no_name and not article
    named = called and not known.is_thing(before) and not known.is_topic(before)
    # "You're" is both.
    return named or before in own.persons or spoken[at] in own.persons
