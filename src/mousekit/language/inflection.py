"""How words are inflected: from what is written once to every form that is searched for.

Lives here: the rules of Danish and English for regular verbs, for nouns by their endings, and for
phrases. Must not live here: words (`da_verbs`, `en_nouns` …), verbs that no rule makes
(`da_conjugation`, `en_conjugation`), and what words mean.

Theory of operation: a module with words gives each verb or noun once, by how it is inflected, and
writes out what no rule makes or what has only some of its forms. `words` makes the tuple of all
forms from that when the module is read, once; nothing is inflected when a text is weighed. To add

* a verb or a phrase that begins with one: write its infinitive in ``VERBS.every((…))``, and if it
  is conjugated in another way than *tjekke* and "check", add it to the conjugation as well;
* one of which a form is also another word: write it in ``VERBS.without("past", (…))``;
* a noun: write it in ``with_endings(("", "en", "er", "erne"), (…))`` or ``plurals((…))``;
* anything else: write it out.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

__all__ = [
    "DANISH_FORMS",
    "ENGLISH_FORMS",
    "NO_FORM",
    "Conjugation",
    "danish_imperative",
    "danish_in_ede",
    "danish_in_te",
    "english_doubling",
    "english_ing",
    "english_past",
    "english_third",
    "english_verb",
    "phrases",
    "plurals",
    "rows",
    "with_endings",
    "words",
]

DANISH_FORMS: Final = (
    "infinitive", "imperative", "present", "passive", "past", "participle", "accented",
)  # fmt: skip
"""The forms of a Danish verb; *accented* is the second imperative of *analysere*: *analysér*."""
ENGLISH_FORMS: Final = ("infinitive", "third", "past", "participle", "ing")
"""The forms of an English verb."""
NO_FORM: Final = "-"
"""What stands in a row of forms where a form is none, or is also another word (*så* of *se*)."""

_VOWELS: Final = "aeiou"
_HISSING: Final = ("ch", "s", "sh", "x", "z")


@attrs.frozen(kw_only=True)
class Conjugation:
    """How the verbs of one language are conjugated. Danish: *bøjning af udsagnsord*.

    Attributes:
        names: What the forms are, in their order: `DANISH_FORMS` or `ENGLISH_FORMS`.
        regular: Gives the forms of a regular verb.
        second: Gives those of the second kind: past in *-te*; doubling the last letter.
        second_verbs: The verbs of the second kind.
        irregular: The forms of all other verbs, by infinitive.
        prefixes: What may stand before a verb of the second kind or an irregular one and changes
            nothing: *fremlægge* goes as *lægge*.
    """

    names: tuple[str, ...]
    regular: Callable[[str], tuple[str, ...]]
    second: Callable[[str], tuple[str, ...]]
    second_verbs: frozenset[str]
    irregular: Mapping[str, tuple[str, ...]]
    prefixes: tuple[str, ...] = ()

    def every(self, verbs: Iterable[str]) -> Iterator[str]:
        """Give every form of verbs, or of phrases that begin with one."""
        return self.without("", verbs)

    def without(self, name: str, verbs: Iterable[str]) -> Iterator[str]:
        """Give every form but the one that is named."""
        for phrase in verbs:
            verb, space, rest = phrase.partition(" ")
            for form, kind in zip(self._forms(verb), self.names, strict=False):
                if kind != name and form != NO_FORM:
                    yield form + space + rest

    def table(self, names: Iterable[str], verbs: Iterable[str]) -> Iterator[str]:
        """Give a row for each verb: its forms of these names, in this order."""
        places = [self.names.index(name) for name in names]
        for verb in verbs:
            forms = self._forms(verb)
            yield " ".join(forms[place] for place in places)

    def _forms(self, verb: str) -> tuple[str, ...]:
        return self._known(verb) or self.regular(verb)

    def _known(self, verb: str) -> tuple[str, ...]:
        if verb in self.second_verbs:
            return self.second(verb)
        return self.irregular.get(verb) or self._behind_a_prefix(verb)

    def _behind_a_prefix(self, verb: str) -> tuple[str, ...]:
        if verb.startswith(self.prefixes):
            for prefix in self.prefixes:
                if verb.startswith(prefix) and (bare := self._known(verb[len(prefix) :])):
                    return tuple(form if form == NO_FORM else prefix + form for form in bare)
        return ()


def words(*groups: Iterable[str]) -> tuple[str, ...]:
    """Return all words of all groups, sorted, each once."""
    return tuple(sorted(set(chain.from_iterable(groups))))


def phrases(firsts: Iterable[str], rests: Iterable[str]) -> tuple[str, ...]:
    """Return every phrase of a first part and a rest (*hver* and *mandag*, "every" and "week")."""
    behind = tuple(rests)
    return tuple(f"{first} {rest}" for first in firsts for rest in behind)


def rows(table: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Read a table with a row of forms for each verb, the infinitive first."""
    return {row.partition(" ")[0]: tuple(row.split()) for row in table}


def with_endings(endings: Iterable[str], stems: Iterable[str]) -> Iterator[str]:
    """Give every stem with every ending; two *-e-* that meet are one (*liste*, *listen*)."""
    behind = tuple(endings)
    for stem in stems:
        for ending in behind:
            meet = stem.endswith("e") and ending.startswith("e")
            yield stem + (ending[1:] if meet else ending)


def plurals(nouns: Iterable[str]) -> Iterator[str]:
    """Give English nouns, or phrases that end in one, in the singular and the plural."""
    for noun in nouns:
        yield from (noun, english_third(noun))


def danish_in_ede(verb: str) -> tuple[str, ...]:
    """Return the forms of a Danish verb in *-ede*: *vaske*, *opnå*, *analysere*."""
    if not verb.endswith("e"):
        return (verb, verb, f"{verb}r", f"{verb}s", f"{verb}ede", f"{verb}et")
    stem = verb[:-1]
    forms = (verb, danish_imperative(stem), f"{verb}r", f"{verb}s", f"{verb}de", f"{verb}t")
    return (*forms, f"{verb[:-3]}ér") if verb.endswith("ere") else forms


def danish_in_te(verb: str) -> tuple[str, ...]:
    """Return the forms of a Danish verb in *-te*: *bruge*, *glemme*."""
    stem = danish_imperative(verb[:-1])
    return (verb, stem, f"{verb}r", f"{verb}s", f"{stem}te", f"{stem}t")


def danish_imperative(stem: str) -> str:
    """Return a Danish stem as it stands alone: no double consonant at its end (*glem*)."""
    return stem[:-1] if stem[-2:-1] == stem[-1] else stem


def english_verb(verb: str) -> tuple[str, ...]:
    """Return the forms of a regular English verb: "check", "note", "carry"."""
    past = english_past(verb)
    return (verb, english_third(verb), past, past, english_ing(verb))


def english_doubling(verb: str) -> tuple[str, ...]:
    """Return the forms of an English verb that doubles its last letter: "plan"."""
    stem = verb + verb[-1]
    return (verb, english_third(verb), f"{stem}ed", f"{stem}ed", f"{stem}ing")


def english_third(verb: str) -> str:
    """Return the third person of an English verb, or the plural of a noun."""
    if _ends_in_y(verb):
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(_HISSING) else "s")


def english_past(verb: str) -> str:
    """Return the past of a regular English verb."""
    if verb.endswith("e"):
        return verb + "d"
    return (verb[:-1] + "ied") if _ends_in_y(verb) else verb + "ed"


def english_ing(verb: str) -> str:
    """Return an English verb in "-ing", without a silent "-e" before it."""
    silent = verb.endswith("e") and not verb.endswith("ee")
    return (verb[:-1] if silent else verb) + "ing"


def _ends_in_y(word: str) -> bool:
    """Return whether an English word ends in a consonant and "-y"."""
    return word.endswith("y") and word[-2] not in _VOWELS
