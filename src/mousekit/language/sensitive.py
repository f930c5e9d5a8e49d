"""Subjects that need care: what a question asks of somebody, what a note tells, what is pay.

Lives here: whether a text touches such a subject, and which. The words are in `sensitive_da`
and `sensitive_en`. What follows from it is decided by the rules.

Theory of operation: a sentence is first freed of phrases that only sound so. A question asks about
a subject if it holds a phrase that asks in itself, or a word of the subject together with a "you"
and nobody else it could be about: *hvordan støtter du borgere med en diagnose* is about the
citizens. Some questions are known by their parts (`Frame`): an opening, a verb, and at the end of
the clause what is asked about. They are read as they stand, without freeing them first. A note
tells of one if it holds a phrase that tells, or has an illness behind a verb of having. In doubt
both are silent. Only whole words count, so *sundhedsplejerske* is an occupation, and what is
"ill-defined" is not ill.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from mousekit.language.sensitive_da import SENSITIVE_WORDS as DANISH
from mousekit.language.sensitive_en import SENSITIVE_WORDS as ENGLISH
from mousekit.language.sensitive_words import SensitiveTopic
from mousekit.language.text import compile_phrases, lexicons, normalise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mousekit.language.sensitive_words import Frame, SensitiveWords

__all__ = ["SensitiveTopic", "is_about_salary", "topics_asked", "topics_told"]

_SENSITIVE_WORDS: Final = {known.lang: known for known in (DANISH, ENGLISH)}
_END: Final = re.compile(r"[.?!;] |[?!;]")
_TRIMMED: Final = " \t.,:;?!-*\"'()[]"
_NEXT: Final = re.compile(r" (\w+)")
_FOLLOWING: Final = re.compile(r"(?!['-])\W+(\w[\w'-]*)")
_CLAUSE: Final = re.compile(r"[,:()/\"]| - ")
_SMALL: Final = 3  # small words between two parts, and behind the last one
_NOTHING: Final = re.compile(r"\W*\Z")


@attrs.frozen(kw_only=True)
class _Frame:
    """The compiled parts of one form of question.

    ``before`` is what the things stand behind: the verbs, or the opening itself.
    """

    opens: re.Pattern[str]
    before: re.Pattern[str]
    things: re.Pattern[str]


@attrs.frozen(kw_only=True)
class _Topic:
    """The compiled searches of one topic."""

    topic: SensitiveTopic
    asked: re.Pattern[str]
    frames: tuple[_Frame, ...]
    whole: tuple[_Frame, ...]
    of_you: re.Pattern[str]
    fields: frozenset[str]
    told: re.Pattern[str]
    had: re.Pattern[str]


@attrs.frozen(kw_only=True)
class _Patterns:
    """The compiled searches of one language."""

    topics: tuple[_Topic, ...]
    you: re.Pattern[str]
    others: re.Pattern[str]
    clauses: re.Pattern[str]
    small: frozenset[str]
    ends: re.Pattern[str]
    having: re.Pattern[str]
    between: frozenset[str]
    after: frozenset[str]
    safe: re.Pattern[str]
    salary: re.Pattern[str]
    salary_safe: re.Pattern[str]


def topics_asked(text: str, lang: str | None = None) -> tuple[SensitiveTopic, ...]:
    """Return what a question asks of somebody that an employer may not ask; sorted.

    Danish: *ulovlige spørgsmål*.

    Args:
        text: The question.
        lang: Its language; found from the text if None, both if that is undecided.

    Raises:
        ValueError: If ``lang`` is unknown.
    """
    clean = normalise(text)
    found = {topic for one in _read_with(clean, lang) for topic in _asked(clean, one)}
    return tuple(sorted(found))


def topics_told(text: str, lang: str | None = None) -> tuple[SensitiveTopic, ...]:
    """Return what a text that is kept tells of somebody's private matters; sorted.

    Danish: *følsomme oplysninger*.

    Args:
        text: The text.
        lang: Its language; found from the text if None, both if that is undecided.

    Raises:
        ValueError: If ``lang`` is unknown.
    """
    clean = normalise(text)
    found = {topic for one in _read_with(clean, lang) for topic in _told(clean, one)}
    return tuple(sorted(found))


def is_about_salary(text: str, lang: str | None = None) -> bool:
    """Say if a text is about pay. Danish: *løn som emne*.

    Args:
        text: A question, a topic or a note.
        lang: Its language; found from the text if None, both if that is undecided.

    Raises:
        ValueError: If ``lang`` is unknown.
    """
    clean = normalise(text)
    return any(
        one.salary.search(part)
        for one in _read_with(clean, lang)
        for part in one.salary_safe.split(clean)
    )


def _read_with(clean: str, lang: str | None) -> tuple[_Patterns, ...]:
    """Return the searches to read a text with."""
    return tuple(_patterns(known.lang) for known in lexicons(clean, lang))


def _sentences(clean: str, patterns: _Patterns) -> Iterator[str]:
    """Yield the sentences of a normalised text without the phrases that only sound so."""
    return filter(str.strip, _END.split(patterns.safe.sub(" ", clean)))


def _asked(clean: str, patterns: _Patterns) -> Iterator[SensitiveTopic]:
    """Yield what a normalised question asks about."""
    field = clean.strip(_TRIMMED)
    yield from (one.topic for one in patterns.topics if field in one.fields)
    for sentence in _sentences(clean, patterns):
        clauses = _clauses_of_you(sentence, patterns)
        for one in patterns.topics:
            if one.asked.search(sentence) or any(map(one.of_you.search, clauses)):
                yield one.topic
    for sentence in filter(str.strip, _END.split(clean)):
        yield from _framed(sentence, patterns)


def _framed(sentence: str, patterns: _Patterns) -> Iterator[SensitiveTopic]:
    """Yield what a sentence asks about in parts, clause by clause."""
    clauses = _CLAUSE.split(sentence.strip(_TRIMMED))
    for clause in clauses:
        for one in patterns.topics:
            if any(_fills(clause, frame, patterns, patterns.ends) for frame in one.frames):
                yield one.topic
    for one in patterns.topics:
        # Nothing may follow, so only the last clause can be meant.
        if any(_fills(clauses[-1], frame, patterns, _NOTHING) for frame in one.whole):
            yield one.topic


def _fills(clause: str, frame: _Frame, patterns: _Patterns, ends: re.Pattern[str]) -> bool:
    """Say if a clause has the parts of a frame, ends as one, and is about nobody else."""
    opened = frame.opens.search(clause)
    if opened is None:
        return False
    asked = (
        (clause[: before.start()], clause[thing.end() :])
        for before in frame.before.finditer(clause, opened.start())
        if (thing := _behind_small(clause, before.end(), frame.things, patterns.small))
        and ends.match(clause, thing.end())
    )
    around = next(asked, None)
    return around is not None and not any(map(patterns.others.search, around))


def _behind_small(
    clause: str, at: int, things: re.Pattern[str], small: frozenset[str]
) -> re.Match[str] | None:
    """Return the thing that stands behind a position and at most a few small words."""
    for _ in range(_SMALL + 1):
        word = _FOLLOWING.match(clause, at)
        if word is None:
            break
        if thing := things.match(clause, word.start(1)):
            return thing
        if word[1] not in small:
            break
        at = word.end()
    return None


def _clauses_of_you(sentence: str, patterns: _Patterns) -> list[str]:
    """Return the clauses that have a "you" in them, if the sentence is about nobody else.

    Illness in another clause is somebody else's.
    """
    if patterns.others.search(sentence):
        return []
    return [one for one in patterns.clauses.split(sentence) if patterns.you.search(one)]


def _told(clean: str, patterns: _Patterns) -> Iterator[SensitiveTopic]:
    """Yield what a normalised text tells of somebody."""
    for sentence in _sentences(clean, patterns):
        having = [verb.end() for verb in patterns.having.finditer(sentence)]
        for one in patterns.topics:
            # "Her children" are family, other children are what somebody works with.
            rest = one.told.split(sentence)
            tells = len(rest) > 1 or _has(sentence, having, one.had, patterns)
            if tells and not any(map(patterns.others.search, rest)):
                yield one.topic


def _has(sentence: str, having: list[int], had: re.Pattern[str], patterns: _Patterns) -> bool:
    """Say if one of these things stands behind a verb of having, and for itself."""
    followers = (
        _NEXT.match(sentence, thing.end())
        for at in having
        if (thing := _behind_small(sentence, at, had, patterns.between))
    )
    return any(word is None or word[1] in patterns.after for word in followers)


def _whole(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Compile phrases that do not end within a longer word: "ill", but not "ill-defined"."""
    return re.compile(rf"{compile_phrases(phrases).pattern}(?!-\w)")


def _frames(frames: tuple[Frame, ...]) -> tuple[_Frame, ...]:
    """Compile the parts of forms of questions."""
    return tuple(
        _Frame(
            opens=compile_phrases(one.opens),
            before=compile_phrases(one.verbs or one.opens),
            things=compile_phrases(one.things),
        )
        for one in frames
    )


@cache
def _patterns(lang: str) -> _Patterns:
    """Return one language's searches; there are as many as languages."""
    return _compiled(_SENSITIVE_WORDS[lang])


def _compiled(known: SensitiveWords) -> _Patterns:
    """Compile one language's words."""
    small, goes_on = (compile_phrases(one).pattern for one in (known.small, known.goes_on))
    return _Patterns(
        topics=tuple(
            _Topic(
                topic=one.topic,
                asked=_whole(one.asked),
                frames=_frames(one.frames),
                whole=_frames(one.whole),
                of_you=_whole(one.of_you),
                fields=frozenset(one.fields),
                told=_whole(one.told),
                had=_whole(one.had),
            )
            for one in known.topics
        ),
        you=compile_phrases(known.you),
        others=compile_phrases(known.others),
        clauses=compile_phrases(known.clauses),
        small=frozenset(known.small),
        ends=re.compile(rf"(?:\W+{small}){{0,{_SMALL}}}(?:\W*\Z|\W+{goes_on})"),
        having=compile_phrases(known.having),
        between=frozenset(known.between),
        after=frozenset(known.after),
        safe=compile_phrases(known.safe),
        salary=compile_phrases(known.salary),
        salary_safe=compile_phrases(known.salary_safe),
    )
