"""The reader of one question: its words, its clauses, and where the asking begins.

Lives here: cutting a text into sentences and clauses, and finding the word that opens the question.
Must not live here: what kind of question that makes (`ask`), and the words (`ask_da`, `ask_en`).

Theory of operation: a text is cut into words and signs once; everything after that walks over them
by position, looks ahead a bounded number of words or to the end of the clause, and never goes back.
So the time is linear.
"""

from __future__ import annotations

import enum
import re
from collections import defaultdict
from itertools import count, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from mousekit.language.ask_da import QUESTION_WORDS as DANISH
from mousekit.language.ask_en import QUESTION_WORDS as ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mousekit.language.ask_words import QuestionWords

__all__ = ["Opening", "Role", "Sentence", "sentences"]

_TOKEN: Final = re.compile(r"\w[\w'-]*|[^\w\s]")
_BREAKS: Final = frozenset(",-:;().!/")
_ENDS: Final = frozenset("?!.")
_UNSEEN: Final = frozenset("\"'[]*>#")
_FILLERS: Final = 5  # small words skipped at the start of a clause
_REQUEST: Final = 9  # words from "can you" on in which the telling verb stands
_QUESTIONS: Final = ("what", "how", "why", "where", "when", "who", "which", "which_many")


class Role(enum.Enum):
    """How a question begins."""

    WORD = enum.auto()
    """With a question word."""
    TELL = enum.auto()
    """With an invitation to tell."""
    PICK = enum.auto()
    """With an order to choose, list or grade."""
    VERB = enum.auto()
    """With a finite verb."""
    STATEMENT = enum.auto()
    """As a statement does."""
    NONE = enum.auto()
    """With nothing that the words know."""


@attrs.frozen(kw_only=True)
class Opening:
    """Where a question begins, and how."""

    role: Role
    at: int


class _Known(NamedTuple):
    """One language's words about questions, for looking up.

    Attributes:
        kinds: The entries by kind.
        phrases: The same cut into words, by kind and first word, a longer one before its start.
    """

    kinds: Mapping[str, frozenset[str]]
    phrases: Mapping[str, Mapping[str, Sequence[tuple[str, ...]]]]


def _known(words: QuestionWords) -> _Known:
    """Return one language's words, for looking up."""
    entries = attrs.asdict(words)
    kinds = {kind: frozenset(held) for kind, held in entries.items() if kind != "lang"}
    return _Known(kinds, {kind: _by_first(held) for kind, held in kinds.items()})


def _by_first(entries: Iterable[str]) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return entries cut into words, by their first word, a longer one before its start."""
    found = defaultdict(list)
    for words in sorted((tuple(entry.split()) for entry in entries), reverse=True):
        found[words[0]].append(words)
    return found


_KNOWN: Final = {words.lang: _known(words) for words in (DANISH, ENGLISH)}


@attrs.frozen(kw_only=True)
class Sentence:
    """One sentence as its words and signs.

    Attributes:
        tokens: The words and signs, normalised, without quotation marks.
        asked: True if it ends with a question mark.
        known: The words of the language.
    """

    tokens: tuple[str, ...] = attrs.field(repr=False)
    asked: bool
    known: _Known = attrs.field(repr=False)

    def token(self, at: int) -> str:
        """Return the word or sign at a position, nothing beyond the end."""
        return self.tokens[at] if at < len(self.tokens) else ""

    def holds(self, at: int, *kinds: str) -> bool:
        """Say if the word at a position is of one of these kinds."""
        token = self.token(at)
        return any(token in self.known.kinds[kind] for kind in kinds)

    def ends(self, at: int, kind: str) -> bool:
        """Say if the word at a position ends in one of these ways."""
        return self.token(at).endswith(tuple(self.known.kinds[kind]))

    def phrase(self, at: int, kind: str) -> int:
        """Return how many words the longest phrase of a kind has at a position; 0 if none."""
        for words in self.known.phrases[kind].get(self.token(at), ()):
            if self.tokens[at : at + len(words)] == words:
                return len(words)
        return 0

    def is_break(self, at: int) -> bool:
        """Say if a clause ends here."""
        token = self.token(at)
        return not token or token in _BREAKS

    def is_word(self, at: int) -> bool:
        """Say if a question word, or a phrase that asks how much, stands here."""
        return self.holds(at, *_QUESTIONS) or bool(self.phrase(at, "degrees"))

    def is_verb(self, at: int) -> bool:
        """Say if a finite verb stands here: a known one, or a word that ends as one."""
        return self.holds(at, "finite") or (
            self.ends(at, "verb_endings") and not self.holds(at, "not_verbs")
        )

    def skip(self, at: int) -> int:
        """Return the position behind the small words at the start of a clause."""
        for _ in range(_FILLERS):
            # A small word that opens the question itself is none: "så du det?".
            if not self._inverts(at):
                at += self.phrase(at, "fillers")
            at += self.token(at) == ","
        return at

    def _inverts(self, at: int) -> bool:
        """Say if a verb and its subject stand here, and no second verb makes it a statement."""
        inverted = self.holds(at, "finite") and self.holds(at + 1, "nominatives")
        return inverted and not self.holds(at + 2, "finite")

    def first(self) -> int:
        """Return the position of the first word, behind bullets, numbers and small words."""
        at = 0
        while at < len(self.tokens) and not any(sign.isalpha() for sign in self.tokens[at]):
            at += 1
        return self.skip(at)

    def opening(self) -> Opening:
        """Find where the question begins, behind whatever leads up to it."""
        return next(opening for opening in self._openings() if opening)

    def _openings(self) -> Iterator[Opening | None]:
        """Give what may be the opening, the likeliest first; the last one always is one."""
        first = self.first()
        yield self._opens(first, is_first=True)
        yield self._wish(first)
        for at in range(first, len(self.tokens)):
            if self.is_break(at):
                yield self._opens(self.skip(at + 1), is_first=False)
        for at in range(first, len(self.tokens)):
            # A question word with its verb right behind it counts wherever it stands.
            if self.holds(at, *_QUESTIONS) and self.holds(at + 1, "finite"):
                yield Opening(role=Role.WORD, at=at)
        is_statement = self.holds(first, "subjects")
        yield Opening(role=Role.STATEMENT if is_statement else Role.NONE, at=first)

    def _clause(self, at: int) -> Iterator[int]:
        """Give the positions from here to the end of the clause."""
        return takewhile(lambda step: not self.is_break(step), count(at))

    def embeds(self, at: int) -> bool:
        """Say if the question word here opens a clause inside another one: "what you did"."""
        return self.holds(at + 1, "subjects") or (
            self.holds(at, "which", "which_many")
            and self.holds(at + 2, "nominatives")
            and not self.holds(at + 1, "finite")
        )

    def _opens(self, at: int, *, is_first: bool) -> Opening | None:
        """Return the opening at the start of a clause, if it is one."""
        if self.phrase(at, "degrees"):
            return Opening(role=Role.WORD, at=at)
        word = at
        while self.holds(word, "prepositions"):
            word += 1
        if self.is_word(word):
            leads = self._leads(word, is_first=is_first)
            return None if leads else self._invited(word) or Opening(role=Role.WORD, at=word)
        for role, kind in ((Role.TELL, "tells"), (Role.PICK, "picks")):
            if length := self.phrase(at, kind):
                return Opening(role=role, at=at + length - 1)
        return self._verb(at, is_first=is_first)

    def _leads(self, at: int, *, is_first: bool) -> bool:
        """Say if the question word here opens a clause that leads up to the question."""
        if self.holds(at, "leads") and not self.is_break(at + 1):
            leads = not self.holds(at + 1, "finite", "manner_words")
        else:
            leads = self.embeds(at) and (not is_first or self.holds(at, "where", "when"))
        return leads and not self._places(at)

    def _places(self, at: int) -> bool:
        """Say if a where with its place asks here: "where in your work do you"."""
        return (
            self.holds(at, "where")
            and self.holds(at + 1, "prepositions")
            # "Hvor i arbejder" is a clause with "you" in it, "hvor i arbejdet" is a place.
            and not self.is_verb(at + 2)
            and any(
                self.holds(step, "finite") and self.holds(step + 1, "nominatives")
                for step in self._clause(at)
            )
        )

    def _verb(self, at: int, *, is_first: bool) -> Opening | None:
        """Return the opening with a finite verb; "can you tell me" invites telling."""
        if self.holds(at, "leads", "subjects", "denials"):
            return None
        if self.holds(at, "prepositions") and not self.holds(at + 1, "persons"):
            return None
        inverted = self.holds(at + 1, "nominatives")
        if not (
            inverted or (self.holds(at, "finite") and (is_first or self.holds(at + 1, "subjects")))
        ):
            return None
        if heard := self._heard(at):
            return heard
        for told in range(at, at + _REQUEST) if self._requests(at) else ():
            if self.is_break(told) and self.token(told) != ",":
                break
            if length := self.phrase(told, "telling"):
                return Opening(role=Role.TELL, at=told + length - 1)
        return Opening(role=Role.VERB, at=at)

    def _requests(self, at: int) -> bool:
        """Say if somebody is asked here to do something."""
        return self.phrase(at, "requests") > 0 and not self.holds(at + 1, "together")

    def _invited(self, at: int) -> Opening | None:
        """Return a proposal to tell ("why don't you tell me") as an opening."""
        behind = at + self.phrase(at, "suggestions")
        told = self.phrase(behind, "confided")
        return Opening(role=Role.TELL, at=behind + told - 1) if told else None

    def _heard(self, at: int) -> Opening | None:
        """Return "may I hear" as an opening, if it is said of what somebody has to tell."""
        if not self.phrase(at, "requests") or not self.holds(at + 1, "askers"):
            return None
        for told in (at + 2, at + 3):
            behind = told + 1 + (self.token(told + 1) == ",")
            if self.holds(told, "hearing") and self.is_word(behind):
                return Opening(role=Role.TELL, at=told)
        return None

    def _wish(self, first: int) -> Opening | None:
        """Return "I would like to hear" as an opening."""
        if not self.holds(first, "askers"):
            return None
        heard = (at for at in self._clause(first) if self.holds(at, "hearing"))
        return next((Opening(role=Role.TELL, at=at) for at in heard), None)


def sentences(clean: str, lang: str) -> Iterator[Sentence]:
    """Cut a normalised text into its sentences; an abbreviation's full stop ends none.

    Args:
        clean: The normalised text.
        lang: Whose words it is read with.
    """
    known = _KNOWN[lang]
    tokens: list[str] = []
    for sign in _TOKEN.findall(clean):
        goes_on = sign == "." and _is_short(tokens, known.kinds)
        if sign in _ENDS and not goes_on:
            if tokens:
                yield Sentence(tokens=tuple(tokens), asked=sign == "?", known=known)
            tokens = []
        elif sign not in _UNSEEN:
            tokens.extend(_parted(sign, known.kinds))
    if tokens:
        yield Sentence(tokens=tuple(tokens), asked=False, known=known)


def _is_short(tokens: list[str], kinds: Mapping[str, frozenset[str]]) -> bool:
    """Say if a full stop here belongs to an abbreviation or a figure."""
    return bool(tokens) and (tokens[-1] in kinds["abbreviations"] or tokens[-1].isdecimal())


def _parted(token: str, kinds: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """Part "what's" into the question word and its verb."""
    word, mark, verb = token.partition("'")
    is_asking = mark and any(word in kinds[kind] for kind in _QUESTIONS)
    return (word, mark + verb) if is_asking else (token,)
