"""The weighing of agreements: concrete, or a direction only. Danish: *konkret eller vag*.

Lives here: the weights and how they are added up. Must not live here: the words (`da`, `en`), the
search for them (`text`), where the main part ends (`clauses`).

Theory of operation. An agreement is concrete if a third person could tick it off as done or
not done. A heading and a clause in front are left out. The text is cut where its tail begins:
the means (*ved at*, "by") or the purpose (*for at*, "so that"). The first known verb of the
main part is its head and counts most. A deed speaks for, a direction against, being and
becoming are directions unless a deed follows ("is written"). A light verb is as clear as its
object: a thing speaks for; a quality, praise ("good", "relevant") and a reservation speak
against; a verb of outcome ("ensure") needs a thing.

A number that only measures a span ("within 12 months") is a date, and one that names what is there
("all three", "level 2") counts nothing. A saying ("out of my comfort zone") speaks against as a
direction does, whatever verb it stands with. What a colon announces is read as what is done beside
the direction in front of it.

More of the same ("mere", "better") speaks against where it stands first or close behind the
head. Numbers and rhythms speak for wherever they stand, a date only a little: it says when, not
what. What a direction acts upon does not rescue it, only a deed of its own beside it ("and
write …") or in the means. What stands in the purpose counts for nothing. Below zero is vague.

One to three words without act, thing, number or time name a topic, and are vague. What
the words do not decide is not vague: a false alarm costs more than a silence.
"""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import TYPE_CHECKING, Final

import attrs

from mousekit.language.blanks import is_placeholder
from mousekit.language.clauses import (
    AROUND,
    TRIMMED,
    Patterns,
    cut,
    first,
    is_joined,
    main_clause,
    patterns_of,
    verbs_in,
)
from mousekit.language.text import find, lexicons, named, normalise, words

if TYPE_CHECKING:
    from mousekit.language.lexicon import Lexicon

__all__ = ["Weight", "weigh"]

# The scale, in points; only the sign of the sum is used.
_DIRECTION: Final = -3
_BEING: Final = -2
_DEED: Final = 2
_OWN: Final = -2  # a word of the caller's: outweighed by a deed
_JOINED_DEED: Final = 1  # "improve X and write Y"
_JOINED_ONE: Final = 3  # "improve X and write a Y"
_OUTCOME: Final = -1  # "ensure X", as long as X is no thing
_MORE: Final = -3
_HEDGED: Final = -1
_TOPIC: Final = -1
_SAYING: Final = -3
_ONE_THING: Final = 2
_THING: Final = 1
_PRECISE: Final = 3
_DATE: Final = 1  # when, but not what
_MEANS: Final = 3

_FEW_WORDS: Final = 3  # so many words without an act are a topic
_BEHIND_HEAD: Final = 2  # words behind a deed among which "more" counts
_BEHIND_LIGHT: Final = 5  # the same behind a verb that is as clear as its object
_UPON: Final = 4  # words behind a verb of outcome among which its thing is named
_NEAR_MARKER: Final = 3  # words behind a means marker among which its verb stands
_NEAR_COPULA: Final = 2  # words behind "be" among which a deed makes it a passive
_OPENING: Final = 2  # words at the start that name the topic where there is no verb
_NEAR_VERB: Final = 24  # characters behind a light verb in which a direction takes its place


@attrs.frozen(kw_only=True)
class Weight:
    """What the weighing of one agreement found. Holds none of the text.

    Attributes:
        vague: True if the text names a direction, an attitude or a topic only.
        vague_words: The entries of our lexicon, or the caller's own, that spoke against.
        signals: The kinds of what spoke for, sorted: ``"date"``, ``"deed"``,
            ``"deliverable"``, ``"first-step"``, ``"means"``, ``"measure"``, ``"number"``,
            ``"rhythm"``.
    """

    vague: bool
    vague_words: tuple[str, ...] = ()
    signals: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class _Reading:
    """What one language's words say: points, words against, signals, whether it has an act."""

    points: int
    against: tuple[str, ...]
    signals: frozenset[str]
    acts: bool


def weigh(text: str, lang: str | None = None, *, extra_vague: tuple[str, ...] = ()) -> Weight:
    """Weigh whether an agreement is concrete or names a direction only.

    Total on any text. A blank or placeholder text is not vague: that is another fault, see
    `is_placeholder`. Danish: *vag aftale*.

    Args:
        text: The agreement's text.
        lang: Its language; found from the text if None, both lexicons if that is undecided.
        extra_vague: The caller's own vague words and phrases, of any language.

    Raises:
        ValueError: If ``lang`` is unknown.
        TypeError: If ``extra_vague`` is one string.
    """
    clean = normalise(text)
    known = lexicons(clean, lang)
    own = find(extra_vague, clean)
    if is_placeholder(clean, lang):
        return Weight(vague=False)
    readings = [_read(clean, patterns_of(one.lang)) for one in known]
    points = sum(reading.points for reading in readings) + _OWN * bool(own)
    signals = frozenset[str]().union(*(reading.signals for reading in readings))
    topic = len(words(clean)) <= _FEW_WORDS and not any(one.acts for one in readings)
    against = own + tuple(word for reading in readings for word in reading.against)
    return Weight(
        vague=points < 0 or (topic and not signals),
        vague_words=named(against, clean),
        signals=tuple(sorted(signals)),
    )


def _read(clean: str, patterns: Patterns) -> _Reading:
    """Add up what one language's words say about a normalised text."""
    told = main_clause(clean, patterns)
    main, tail, is_means = cut(told, patterns)
    signals = _precise(clean, patterns)
    verbs = list(verbs_in(main, patterns))
    head = _head(main, verbs, patterns)
    points, against = _weighed(main, head, patterns)
    if head is None or head[0] not in patterns.directions:
        sayings = [one[0] for one in patterns.sayings.finditer(told) if one.start() < len(main)]
        points += _SAYING * bool(sayings)
        against += sayings
    points += _PRECISE if signals - {"date"} else _DATE * bool(signals)
    if any(verb[0] in patterns.actions for verb in verbs):
        signals.add("deed")
    own = main
    if head is not None and head[0] in patterns.directions:
        # What a direction acts upon is there already: only what is done beside it counts.
        joined = _joined(main, head, verbs, patterns)
        own = "" if joined is None else main[_clause(main, head, joined) :]
        if joined is not None:
            upon = first(main[joined.end() :], 1)
            is_one = any(word in patterns.known.articles for word in upon)
            points += _JOINED_ONE if is_one else _JOINED_DEED
    elif head is not None and head[0] in patterns.outcomes:
        own = " ".join(first(main[head.end() :], _UPON))
    by = is_means * _things(tail, patterns)
    if is_means and (by == _ONE_THING or _means(tail, patterns)):
        signals.add("means")
        points += _MEANS
    things = max(_things(own, patterns), by)
    if things == _THING and not patterns.empty.isdisjoint(against):
        things = 0  # "more meetings", "cooperation at meetings": no meeting is named
    if things:
        signals.add("deliverable")
        points += things
    return _Reading(
        points=points,
        against=tuple(against),
        signals=frozenset(signals),
        acts=bool(verbs or patterns.acts.search(main)) or _tells(words(clean), patterns.known),
    )


def _tells(spoken: list[str], known: Lexicon) -> bool:
    """Return whether three words may say who does what, though none is known as a verb."""
    if len(spoken) != _FEW_WORDS or not spoken[1].endswith(known.finite_endings):
        return False
    who, verb, what = spoken
    small = known.function_words
    return not (who in (*known.articles, *known.determiners, *small) or {verb, what} & {*small})


def _precise(clean: str, patterns: Patterns) -> set[str]:
    """Return the kinds of precise signals that stand anywhere in the text."""
    timed = patterns.idioms.sub(lambda idiom: patterns.timed.get(idiom[0], " "), clean)
    unspanned = patterns.spans.sub(" ", timed)
    kinds = {kind for kind, pattern in patterns.precise if pattern.search(unspanned)}
    undated = patterns.dated.sub(" ", unspanned)
    if undated != timed:
        kinds.add("date")
    if patterns.counts.search(patterns.known_numbers.sub(" ", undated)):
        kinds.add("number")
    return kinds


def _head(main: str, verbs: list[re.Match[str]], patterns: Patterns) -> re.Match[str] | None:
    """Return the first verb; a light one gives way to what stands right behind it."""
    if not verbs or verbs[0][0] not in patterns.light:
        return verbs[0] if verbs else None
    light = verbs[0]
    for behind in verbs[1:]:
        between = behind.start() - light.end()
        if between > _NEAR_VERB or is_joined(main, behind, patterns):
            break
        if behind[0] in patterns.directions:
            return behind
        is_near = len(words(main[light.end() : behind.start()])) < _NEAR_COPULA
        if light[0] in patterns.copulas and is_near and behind[0] in patterns.actions:
            return behind
    return light


def _joined(
    main: str, head: re.Match[str], verbs: list[re.Match[str]], patterns: Patterns
) -> re.Match[str] | None:
    """Return the first deed that a new clause, or what a colon announces, begins with."""
    behind = [verb for verb in verbs if verb.start() > head.start()]
    colon = main.find(": ", head.end())
    begins, reached = False, head.end()
    for verb in behind:
        # "And have written": the light verb begins the clause.
        is_helped = begins and main[reached : verb.start()] == " "
        is_first = reached <= colon < verb.start()
        begins = is_first or is_joined(main, verb, patterns)
        if verb[0] in patterns.actions and (begins or is_helped):
            return verb
        reached = verb.end()
    return None


def _clause(main: str, head: re.Match[str], verb: re.Match[str]) -> int:
    """Return where the clause of a verb begins: behind a colon, else with the verb."""
    _, colon, led = main[head.end() : verb.start()].rpartition(": ")
    return verb.start() - len(led) if colon else verb.start()


def _weighed(main: str, head: re.Match[str] | None, patterns: Patterns) -> tuple[int, list[str]]:
    """Return the points of the main part's head and what stands around it; the words against."""
    known = patterns.known
    content = _content(main, known)
    if content and content[0] in known.comparatives:
        return _MORE, [content[0]]
    if head is not None and head[0] in patterns.directions:
        return _DIRECTION, [head[0]]
    behind = " ".join(content) if head is None else main[head.end() :]
    acts = head is not None and head[0] in patterns.actions
    near = first(behind, _BEHIND_HEAD if acts else _BEHIND_LIGHT)
    more = [word for word in near if word in known.comparatives]
    if acts:
        more += [word for word in near[:1] if word in known.qualifiers]
    points = _MORE if more else 0
    if acts:
        return points + _DEED, more
    praised = [word for word in near[:_BEHIND_HEAD] if word in known.qualifiers]
    praised += [one[0].rpartition(" ")[0] for one in patterns.manners.finditer(main)]
    points += _TOPIC * bool(praised)
    if head is not None and head[0] in patterns.copulas:
        being = _BEING * (not _is_passive(content, head, near, patterns))
        return _TOPIC * bool(praised) + being, [head[0], *praised]
    if head is not None and head[0] in patterns.outcomes:
        points += _OUTCOME * _is_bare(head, behind, near, patterns)
    points += _HEDGED * (head is not None and patterns.hedges.search(main) is not None)
    named = near[:_OPENING] if head is None else near
    topic, nouns = _topic(" ".join(named), patterns)
    if not topic:
        topic, nouns = _topic(" ".join(_behind_modal(content, patterns)), patterns)
    return points + topic, more + praised + nouns


def _is_passive(
    content: list[str], head: re.Match[str], near: list[str], patterns: Patterns
) -> bool:
    """Return whether something is done to the thing that the text begins with."""
    known = patterns.known
    if head[0] not in known.passive_helpers or not near or content[:1] == [head[0]]:
        return False
    subject = " ".join(content[:1])
    is_topic = patterns.topics.search(subject) or patterns.endings.search(subject)
    return near[0].endswith(known.participle_endings) and not is_topic


def _is_bare(head: re.Match[str], behind: str, near: list[str], patterns: Patterns) -> bool:
    """Return whether a verb of outcome has neither a thing, a choice nor a deed behind it."""
    known = patterns.known
    if near and near[0] in known.articles:
        return False
    is_lead = words(head[0])[-1] in known.verb_leads
    if is_lead and near and near[0] in patterns.actions:  # "has written", *sørge for at skrive*
        return False
    if _things(" ".join(near), patterns):
        return False
    deeds = (verb for verb in verbs_in(behind, patterns) if verb[0] in patterns.actions)
    return not any(_is_told(behind, deed, known) for deed in deeds)


def _is_told(text: str, deed: re.Match[str], known: Lexicon) -> bool:
    """Return whether somebody does a deed, or it ends the text, and it modifies nothing."""
    before = words(text[max(0, deed.start() - AROUND) : deed.start()])[-1:]
    led = any(one in known.verb_leads and one not in known.determiners for one in before)
    return led or not text[deed.end() :].strip(TRIMMED)


def _behind_modal(content: list[str], patterns: Patterns) -> list[str]:
    """Return the modal of a text, the verb behind it and its object; empty without a modal."""
    behind = list(dropwhile(lambda word: word not in patterns.modals, content))
    return behind[: _OPENING + 1]


def _topic(text: str, patterns: Patterns) -> tuple[int, list[str]]:
    """Return the points of a text that names a quality, and the lexicon's nouns in it."""
    nouns = patterns.topics.findall(text)
    things = {match.end() for match in patterns.excepted.finditer(text)}
    unknown = (match.end() not in things for match in patterns.endings.finditer(text))
    return (_TOPIC if nouns or any(unknown) else 0), nouns


def _content(main: str, known: Lexicon) -> list[str]:
    """Return the words from the first that is neither subject, modal nor filler."""
    return list(dropwhile(lambda word: word in known.leads, words(main)))


def _means(tail: str, patterns: Patterns) -> bool:
    """Return whether a means names a deed and chooses what it acts upon."""
    near = " ".join(first(tail, _NEAR_MARKER))
    match = patterns.heads.search(near)
    if match is None or match[0] not in patterns.actions:
        return False
    behind = first(tail[tail.find(match[0]) + len(match[0]) :], _BEHIND_HEAD)
    return not any(word in patterns.known.qualifiers for word in behind)


def _things(text: str, patterns: Patterns) -> int:
    """Return the points of the clearest deliverable in a text, 0 if it names none."""
    points = 0
    for match in patterns.things.finditer(text):
        before = words(text[max(0, match.start() - AROUND) : match.start()])[-_NEAR_MARKER:]
        if any(one in patterns.known.articles for one in before):
            return _ONE_THING
        points = _THING
    return points
