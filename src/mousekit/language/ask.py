"""The judging of questions: open, narrow, closed or leading, one or several. Danish: *spørgsmål*.

Lives here: what kind of question an opening makes, and whether a second question follows. The
words are in `ask_da` and `ask_en`, the cutting and the search for the opening in `asked`.

Theory of operation, in this order: two question marks, or a second question clause behind *og*,
*eller*, "and", "or" or a comma, make it several. A tag asks for assent. What leads up to the
question (*når du ser tilbage*, "if you could") is left aside. Then the opening decides: a scale or
a degree ("how often") is narrow; an invitation to tell, *hvad*, *hvordan*, *hvorfor* and their
kin are open; a place, a time, a person or a choice is narrow unless it asks for experience;
a finite verb first is closed. What ends with a question mark and is none of these is closed, what
has no question mark and is none of these is a topic, and nobody is warned of a topic.
"""

from __future__ import annotations

import enum
import re
from itertools import count, takewhile
from typing import TYPE_CHECKING, Final

import attrs

from mousekit.language.asked import Opening, Role, Sentence, sentences
from mousekit.language.text import lexicons, normalise

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Asking", "QuestionKind", "ask"]

_NEAR: Final = 6  # words behind a question word that say what it asks for
_DENIED: Final = 4  # words from a finite verb on in which it is denied
_PAUSES: Final = frozenset(",-.")
_SCALE: Final = re.compile(r"[01]-\d{1,3}")
_ASKING: Final = frozenset({Role.WORD, Role.TELL, Role.PICK, Role.VERB})
_NOT_UNDERSTOOD: Final = frozenset({"topic", "unknown"})


class QuestionKind(enum.StrEnum):
    """What a question leaves to the one who answers.

    Danish: *spørgsmålstype*.
    """

    OPEN = "open"
    """Invites telling."""
    NARROW = "narrow"
    """Asks for one fact, one choice or a number."""
    CLOSED = "closed"
    """Asks for a yes or a no."""
    LEADING = "leading"
    """Brings its answer along."""


_GRAVITY: Final = tuple(QuestionKind)


@attrs.frozen(kw_only=True)
class Asking:
    """What the judging of one question found. Holds none of the text. Danish: *spørgemåde*.

    Attributes:
        kind: The kind; of several questions the gravest.
        several: True if it asks more than one thing.
        sign: By what it was told: ``"choice"``, ``"degree"``, ``"fact"``, ``"invited"``,
            ``"open-word"``, ``"person"``, ``"place"``, ``"praise"``, ``"reproach"``, ``"scale"``,
            ``"statement"``, ``"suggestion"``, ``"tag"``, ``"time"``, ``"topic"``, ``"unknown"``,
            ``"verb-first"`` or ``"why"``.
    """

    kind: QuestionKind
    several: bool = False
    sign: str = "topic"

    @property
    def is_open(self) -> bool:
        """Whether it is one open question, the only one without a fault."""
        return self.kind is QuestionKind.OPEN and not self.several


def ask(text: str, lang: str | None = None) -> Asking:
    """Judge a question: open, narrow, closed or leading, and whether it is several.

    Total on any text; a blank one asks nothing and is open. Danish: *åbne og lukkede spørgsmål*.

    Args:
        text: The question as it will be asked.
        lang: Its language; found from the text if None, both tried if that is undecided.

    Raises:
        ValueError: If ``lang`` is unknown.
    """
    clean = normalise(text)
    readings = [_read(clean, known.lang) for known in lexicons(clean, lang)]
    return min(readings, key=lambda one: one.sign in _NOT_UNDERSTOOD)


def _read(clean: str, lang: str) -> Asking:
    """Judge a normalised text with the words of one language."""
    parts = tuple(sentences(clean, lang))
    questions = tuple(part for part in parts if part.asked)
    several = len(questions) > 1
    if not questions:
        questions = tuple(part for part in parts if part.opening().role in _ASKING)
        several = sum(part.opening().role is Role.WORD for part in questions) > 1
    if not questions:
        return Asking(kind=QuestionKind.OPEN)
    judged = [_judge(part) for part in questions]
    if any(_has_scale(part) for part in parts):
        judged.append(Asking(kind=QuestionKind.NARROW, sign="scale"))
    return attrs.evolve(
        max(judged, key=lambda one: _GRAVITY.index(one.kind)),
        several=several or any(one.several for one in judged),
    )


def _judge(sentence: Sentence) -> Asking:
    """Judge one sentence."""
    opening = sentence.opening()
    if sentence.asked and _has_tag(sentence):
        return Asking(kind=QuestionKind.LEADING, sign="tag")
    kind, sign = _JUDGES[opening.role](sentence, opening.at)
    return Asking(kind=kind, several=_has_second(sentence, opening), sign=sign)


def _word(sentence: Sentence, at: int) -> tuple[QuestionKind, str]:
    """Judge what a question word asks for."""
    if sentence.phrase(at, "suggestions"):
        return QuestionKind.LEADING, "suggestion"
    if sentence.phrase(at, "degrees") or _is_degree(sentence, at):
        if _is_praise(sentence, at):
            return QuestionKind.LEADING, "praise"
        return QuestionKind.NARROW, "degree"
    for kind, judge in _WORDS.items():
        if sentence.phrase(at, kind):
            return judge(sentence, at)
    return _fact(sentence, at)


def _is_degree(sentence: Sentence, at: int) -> bool:
    """Say if "how" or *hvor* stands before what it measures, not before a verb."""
    return (
        sentence.holds(at, "degree_words")
        and not sentence.is_break(at + 1)
        and not sentence.holds(at + 1, "manner_words", "subjects", "joiners", "prepositions")
        # "hvor så du" is a place, "hvor så godt" nobody says.
        and not sentence.is_verb(at + 1)
        and not sentence.holds(at + 2, "nominatives")
    )


def _is_praise(sentence: Sentence, at: int) -> bool:
    """Say if what is asked for is praised: close by, or further on in what is pointed at."""
    return any(
        sentence.phrase(step, "loved")
        and (step < at + _NEAR or any(sentence.holds(step - back, "pointers") for back in (1, 2)))
        for step in _clause(sentence, at)
    )


def _clause(sentence: Sentence, at: int) -> Iterator[int]:
    """Return the positions from a question word on, up to the end of its clause."""
    return takewhile(lambda step: not sentence.is_break(step), count(at))


def _reason(sentence: Sentence, at: int) -> tuple[QuestionKind, str]:
    """Judge a why: it is open, unless it holds against you what you did not do."""
    denied = sentence.holds(at + 1, "denied") or any(
        sentence.holds(step, "denials") for step in range(at, at + _NEAR)
    )
    if denied and sentence.holds(at + 2, "nominatives"):
        return QuestionKind.NARROW, "reproach"
    return QuestionKind.OPEN, "why"


def _place(sentence: Sentence, at: int) -> tuple[QuestionKind, str]:
    """Judge a where or a when: open where it asks for experience."""
    if any(sentence.phrase(step, "felt") for step in _clause(sentence, at)):
        return QuestionKind.OPEN, "open-word"
    return QuestionKind.NARROW, "place" if sentence.holds(at, "where") else "time"


def _person(_sentence: Sentence, _at: int) -> tuple[QuestionKind, str]:
    """Judge a who."""
    return QuestionKind.NARROW, "person"


def _choice(sentence: Sentence, at: int) -> tuple[QuestionKind, str]:
    """Judge a which: open where several are asked for, or what has many sides."""
    many = sentence.phrase(at, "which_many")
    noun = at + (many or sentence.phrase(at, "which"))
    near = range(noun, noun + 2)
    narrow = sentence.phrase(noun, "which_markers") or any(
        sentence.holds(step, "measure_nouns") for step in near
    )
    is_open = many or any(
        sentence.holds(step, "open_nouns") or _ends_open(sentence, step) for step in near
    )
    if is_open and not narrow:
        return QuestionKind.OPEN, "open-word"
    return QuestionKind.NARROW, "choice"


def _ends_open(sentence: Sentence, at: int) -> bool:
    """Say if the word here ends as a noun of many sides does."""
    return sentence.ends(at, "open_endings") and not sentence.holds(at, "finite")


def _fact(sentence: Sentence, at: int) -> tuple[QuestionKind, str]:
    """Judge a what or a how: open, unless it asks for a figure, a date, a name or a choice."""
    near = range(at, at + _NEAR)
    is_named = (
        sentence.holds(at, "what")
        and sentence.holds(at + 1, "being")
        and sentence.holds(at + 2, "subjects")
    )
    named = is_named and any(
        sentence.holds(step, "fact_nouns") and sentence.is_break(step + 1) for step in near
    )
    rated = any(sentence.holds(step, "ratings") for step in near)
    if named or rated or sentence.holds(at + 1, "measure_nouns"):
        return QuestionKind.NARROW, "fact"
    preferring = any(sentence.phrase(step, "prefers") for step in _clause(sentence, at))
    if preferring and any(
        sentence.holds(step, "alternatives") for step in range(len(sentence.tokens))
    ):
        return QuestionKind.NARROW, "choice"
    return QuestionKind.OPEN, "open-word"


def _told(sentence: Sentence, at: int) -> tuple[QuestionKind, str]:
    """Judge an invitation by what is to be told: "tell me how often" is not open."""
    step = at + 1
    while sentence.token(step) == "," or sentence.holds(step, "told_to"):
        step += 1
    if sentence.phrase(step, "whether"):
        return QuestionKind.CLOSED, "verb-first"
    if sentence.is_word(step):
        kind, sign = _word(sentence, step)
        if kind is not QuestionKind.OPEN:
            return kind, sign
    return QuestionKind.OPEN, "invited"


def _picked(_sentence: Sentence, _at: int) -> tuple[QuestionKind, str]:
    """Judge an order to choose, list or grade."""
    return QuestionKind.NARROW, "choice"


def _verb_first(sentence: Sentence, at: int) -> tuple[QuestionKind, str]:
    """Judge a finite verb at the start: a denial in it brings the answer along."""
    denied = sentence.holds(at, "denied") or any(
        sentence.holds(step, "denials") for step in range(at, at + _DENIED)
    )
    if denied or any(sentence.phrase(step, "agreeing") for step in range(at, at + _NEAR)):
        return QuestionKind.LEADING, "suggestion"
    return QuestionKind.CLOSED, "verb-first"


def _stated(_sentence: Sentence, _at: int) -> tuple[QuestionKind, str]:
    """Judge a statement: with a question mark it asks for assent."""
    return QuestionKind.LEADING, "statement"


def _unknown(_sentence: Sentence, _at: int) -> tuple[QuestionKind, str]:
    """Judge what the words do not know: with a question mark it is closed."""
    return QuestionKind.CLOSED, "unknown"


_WORDS: Final = {
    "which": _choice,
    "which_many": _choice,
    "why": _reason,
    "where": _place,
    "when": _place,
    "who": _person,
}
_JUDGES: Final = {
    Role.WORD: _word,
    Role.TELL: _told,
    Role.PICK: _picked,
    Role.VERB: _verb_first,
    Role.STATEMENT: _stated,
    Role.NONE: _unknown,
}


def _has_tag(sentence: Sentence) -> bool:
    """Say if the end asks for assent."""
    end = len(sentence.tokens)
    if _presumes(sentence, end):
        return True
    return any(
        sentence.phrase(start, "firm_tags") == end - start
        or (sentence.phrase(start, "tags") == end - start and sentence.token(start - 1) in _PAUSES)
        for start in range(sentence.first() + 1, end)
    )


def _presumes(sentence: Sentence, end: int) -> bool:
    """Say if the last clause takes the answer for granted: *det vil du vel gerne*."""
    pauses = (at for at in range(end) if sentence.token(at) in _PAUSES)
    start = max(pauses, default=-1) + 1
    # In a relative clause the small word stands before the verb: "som du jo ved".
    states = sentence.is_verb(start + 1) or "'" in sentence.token(start)
    return (
        start > sentence.first()
        and states
        and sentence.holds(start, "presumers")
        and any(sentence.holds(step, "presumed") for step in range(start, end))
    )


def _has_scale(sentence: Sentence) -> bool:
    """Say if a scale is named, or its two ends."""
    return any(
        _SCALE.fullmatch(token) or sentence.phrase(at, "scales") or _has_ends(sentence, at)
        for at, token in enumerate(sentence.tokens)
    )


def _has_ends(sentence: Sentence, at: int) -> bool:
    """Say if the two ends of a scale stand here: "1 to 5"."""
    ends = sentence.token(at) in {"0", "1"} and sentence.token(at + 2).isdecimal()
    return ends and (sentence.token(at + 1) == "-" or sentence.holds(at + 1, "scale_joiners"))


def _has_second(sentence: Sentence, opening: Opening) -> bool:
    """Say if a second question clause follows behind a joiner or a comma."""
    strict = opening.role is Role.TELL
    for at in range(opening.at + 1, len(sentence.tokens)):
        if sentence.holds(at, "joiners"):
            if _joined(sentence, at, opening, strict=strict):
                return True
        elif sentence.token(at) in _PAUSES:
            if _behind_comma(sentence, at + 1, opening, strict=strict):
                return True
        elif sentence.is_word(at) and (sentence.embeds(at) or not sentence.is_break(at - 1)):
            strict = True
    return False


def _joined(sentence: Sentence, joiner: int, opening: Opening, *, strict: bool) -> bool:
    """Say if a question clause stands behind a joiner."""
    at = sentence.skip(joiner + 1)
    if not sentence.is_word(at) and sentence.holds(at, "prepositions"):
        at += 1
    if not sentence.is_word(at):
        chooses = sentence.holds(joiner, "alternatives") and opening.role is Role.VERB
        return (
            not chooses and sentence.holds(at, "finite") and sentence.holds(at + 1, "nominatives")
        )
    if sentence.is_break(at + 1) or sentence.is_word(joiner - 1):
        return True
    if sentence.embeds(at) or _embeds_degree(sentence, at):
        return False
    if strict:
        return sentence.is_verb(at + 1) and sentence.holds(at + 2, "subjects")
    if sentence.phrase(at, "degrees") or sentence.holds(at, "what", "how", "why", "which_many"):
        return sentence.token(at + 1) != "to"
    verb = at + 1 + _is_degree(sentence, at)  # "hvor gamle er de"
    return sentence.holds(verb + 1, "nominatives") or sentence.holds(at + 1, "finite")


def _embeds_degree(sentence: Sentence, at: int) -> bool:
    """Say if a degree opens a clause inside another one: "how fast you learn"."""
    return (
        sentence.holds(at, "degree_words")
        and not sentence.is_verb(at + 1)
        and sentence.holds(at + 2, "nominatives")
    )


def _behind_comma(sentence: Sentence, at: int, opening: Opening, *, strict: bool) -> bool:
    """Say if a question clause stands behind a comma alone; relative clauses are none."""
    # "What, if anything, would you change?" is one question.
    if strict or opening.role is not Role.WORD or sentence.is_break(opening.at + 1):
        return False
    if sentence.holds(at, "what", "how", "why", "which_many"):
        return sentence.holds(at + 1, "finite")
    is_aside = sentence.is_break(at + 2) or sentence.is_break(at + 3)  # ", do you think,"
    return not is_aside and sentence.holds(at, "finite") and sentence.holds(at + 1, "nominatives")
