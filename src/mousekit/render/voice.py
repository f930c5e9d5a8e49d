"""How the documents speak: in one language, and with the names that the caller knows.

Danish: *sprog og navne*.
"""

import enum
from collections.abc import Iterable, Mapping
from datetime import date, time

import attrs

from mousekit.language.days import clock_in_words, day_in_full, day_in_words
from mousekit.language.papers import paper_texts
from mousekit.process import name_of
from mousekit.render.document import MISSING, Said, Words
from mousekit.render.given import called

__all__ = ["Fact", "Voice", "capital", "voice"]

Fact = tuple[str, Words]
"""A label, and what belongs to it."""


@attrs.frozen(kw_only=True)
class Voice:
    """One language, its texts, and the names of people by id; made by `voice`."""

    lang: str
    texts: Mapping[str, str] = attrs.field(repr=False)
    names: Mapping[str, str] = attrs.field(repr=False)

    def text(self, key: str, **values: str | int) -> str:
        """Give a text of ours; only days and numbers are put into it."""
        return self.texts[key].format(**values)

    def words(self, key: str, **values: str | int) -> Words:
        """Give a text of ours, as a line of its own."""
        return (self.text(key, **values),)

    def first(self, key: str, **values: str | int) -> Words:
        """Give a text of ours that begins a line, with a capital letter."""
        return (capital(self.text(key, **values)),)

    def fact(self, key: str, words: Words) -> Fact:
        """Put words behind a label; none are missing."""
        return (self.text(key), words)

    def facts(self, pairs: Iterable[tuple[str, Words]]) -> tuple[Fact, ...]:
        """Put labels before those words that are there."""
        return tuple(self.fact(key, words) for key, words in pairs if words)

    def person(self, person: str) -> Words:
        """Name somebody; whoever has no name is called by the id."""
        return (Said(text=called(self.names, person)),)

    def people(self, people: Iterable[str]) -> Words:
        """Name several people, with commas between."""
        named = [self.person(person) for person in people]
        return tuple(piece for one in named for piece in (", ", *one))[1:]

    def day(self, day: date | None) -> Words:
        """Write a day with its weekday."""
        return MISSING if day is None else (capital(day_in_full(day, self.lang)),)

    def short_day(self, day: date | None) -> str:
        """Write a day without its weekday, to be put into a text of ours."""
        return "" if day is None else day_in_words(day, self.lang)

    def clock(self, at: time | None) -> Words:
        """Write a time of the day."""
        return MISSING if at is None else (clock_in_words(at, self.lang),)

    def number(self, number: int) -> str:
        """Write a large number: *6.000*, "6,000"."""
        return f"{number:,}".replace(",", self.text("thousands"))

    def name(self, member: enum.StrEnum) -> str:
        """Name a member of an enumeration, with a capital letter."""
        return capital(name_of(member, self.lang))


def capital(text: str) -> str:
    """Write the first letter large and leave the others as they are."""
    return text[:1].upper() + text[1:]


def voice(lang: str, names: Mapping[str, str] | None) -> Voice:
    """Make the voice of a document.

    Args:
        lang: ``"da"`` or ``"en"``.
        names: Of people, by id.

    Raises:
        InvalidValueError: If the language is another.
    """
    return Voice(lang=lang, texts=paper_texts(lang), names=names or {})
