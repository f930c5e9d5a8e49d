"""The clauses of an agreement: where its main part ends, and where its verbs stand.

Lives here: one language's compiled searches (`Patterns`), the cut into main part and tail, the
verbs without the nouns that are spelt as one. Must not live here: what any of it weighs (`weigh`)
or is told for (`wording`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from mousekit.language.text import compile_phrases, lexicon, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mousekit.language.lexicon import Lexicon

__all__ = [
    "AROUND",
    "TRIMMED",
    "Patterns",
    "cut",
    "first",
    "is_joined",
    "main_clause",
    "patterns_of",
    "verbs_in",
]

AROUND: Final = 40  # characters beside a word in which its neighbours are looked for
TRIMMED: Final = " \t.,;:!?-*\"'()[]<>_/"

# 2027-04-30, 30.4.2027, 2027, "30. april 2027", "april 30": figures that count nothing.
_FIGURED: Final = (
    r"(?<!\w)(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}}|(?:19|20)\d\d)(?!\w)"
    r"|(?<!\w)\d{{1,2}}(?:\.|st|nd|rd|th)? {dates}|{dates} \d{{1,2}}(?!\w)"
)

# "Level 2", "year two", "4th floor", and "the 24 residents", "all three": they name what is there.
_KNOWN_NUMBER: Final = (
    r"{labels}\.?[ -](?:\d[\d.,-]*(?: {joiners} \d+)?|{numbers}(?! (?!{small})\w))"
    r"|(?<!\w)\d{{1,2}}(?:\. {labels}|st|nd|rd|th)"
    r"|{definite} (?:\d[\d.,]*|{numbers})"
)

# "Within 12 months", "over the next two terms": a limit.
_SPAN: Final = r"{leads} (?:\d{{1,3}}(?:-\d{{1,3}})?|{numbers}) {units}"


@attrs.frozen(kw_only=True)
class Patterns:
    """The compiled searches of one language."""

    known: Lexicon
    directions: frozenset[str]
    actions: frozenset[str]
    light: frozenset[str]
    outcomes: frozenset[str]
    copulas: frozenset[str]
    modals: frozenset[str]
    homographs: frozenset[str]
    passives: frozenset[str]
    comparatives: frozenset[str]
    empty: frozenset[str]
    skipped: frozenset[str]
    heads: re.Pattern[str]
    acts: re.Pattern[str]
    things: re.Pattern[str]
    topics: re.Pattern[str]
    endings: re.Pattern[str]
    excepted: re.Pattern[str]
    sayings: re.Pattern[str]
    manners: re.Pattern[str]
    spans: re.Pattern[str]
    dated: re.Pattern[str]
    known_numbers: re.Pattern[str]
    counts: re.Pattern[str]
    tails: re.Pattern[str]
    openers: re.Pattern[str]
    hedges: re.Pattern[str]
    idioms: re.Pattern[str]
    timed: dict[str, str]
    precise: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def patterns_of(lang: str) -> Patterns:
    """Return one language's patterns; there are as many as languages."""
    known = lexicon(lang)
    skipped = tuple(lead for lead in known.leads if " " in lead)
    # "No later than" is a limit, although "later" alone is no time.
    untimed = known.idioms + known.vague_times
    inside = compile_phrases(untimed)
    timed = {entry: entry for entry in known.dates + known.rhythms if inside.search(entry)}
    verbs = (
        known.vague_heads + known.deeds + known.object_verbs + known.outcome_verbs + known.copulas
    )
    numbers = compile_phrases(known.numbers).pattern
    forms = {verb.partition(" ")[0] for verb in verbs}
    kinds = {
        "date": known.dates,
        "first-step": known.first_steps,
        "measure": known.measures,
        "rhythm": known.rhythms,
    }
    return Patterns(
        known=known,
        directions=frozenset(known.vague_heads),
        actions=frozenset(known.deeds),
        light=frozenset(known.object_verbs + known.outcome_verbs + known.copulas),
        outcomes=frozenset(known.outcome_verbs),
        copulas=frozenset(known.copulas),
        modals=frozenset(known.modals),
        homographs=frozenset(known.homographs),
        # "Skrives" is "skrive" and an s; "læs" is an imperative, and "fokus" no verb.
        passives=frozenset(
            form for form in forms if form.endswith(known.passive_endings) and form[:-1] in forms
        ),
        comparatives=frozenset(known.comparatives),
        empty=frozenset(known.comparatives + known.vague_nouns),
        skipped=frozenset(skipped),
        heads=compile_phrases(verbs + skipped),
        acts=compile_phrases(known.verb_endings, ending=True),
        things=compile_phrases(known.deliverables, ending=known.compounds),
        topics=compile_phrases(known.vague_nouns, ending=known.compounds),
        endings=compile_phrases(known.abstract_endings, ending=True),
        excepted=compile_phrases(known.concrete_exceptions, ending=True),
        sayings=compile_phrases(known.sayings),
        manners=compile_phrases(
            f"{how} {manner}" for how in known.qualifiers for manner in known.manners
        ),
        spans=re.compile(
            _SPAN.format(
                leads=compile_phrases(known.span_leads).pattern,
                numbers=numbers,
                units=compile_phrases(known.span_units).pattern,
            )
        ),
        dated=re.compile(_FIGURED.format(dates=compile_phrases(known.dates).pattern)),
        known_numbers=re.compile(
            _KNOWN_NUMBER.format(
                labels=compile_phrases(known.number_labels).pattern,
                definite=compile_phrases(known.definites).pattern,
                joiners=compile_phrases(known.owner_joiners).pattern,
                small=compile_phrases(known.function_words).pattern,
                numbers=numbers,
            )
        ),
        counts=re.compile(rf"(?<![\w.,])\d|{numbers}"),
        tails=compile_phrases(known.means_markers + known.purpose_markers + known.outcome_verbs),
        openers=compile_phrases(known.subordinators),
        hedges=compile_phrases(known.hedges),
        idioms=compile_phrases(untimed + tuple(timed)),
        timed=timed,
        precise=tuple((kind, compile_phrases(entries)) for kind, entries in kinds.items()),
    )


def main_clause(clean: str, patterns: Patterns) -> str:
    """Return a text without its heading ("Goal: …") and the clause in front of its main one."""
    before, _, rest = clean.partition(": ")
    text = rest if rest and _is_heading(before, patterns) else clean
    behind = text.partition(", ")[2] if patterns.openers.match(text) else ""
    return behind or text


def _is_heading(text: str, patterns: Patterns) -> bool:
    """Return whether what stands before a colon only names the matter, and tells nothing of it."""
    spoken = words(text)
    acts = len(spoken) > 1 and patterns.heads.search(text)
    return not acts and patterns.comparatives.isdisjoint(spoken)


def cut(clean: str, patterns: Patterns) -> tuple[str, str, bool]:
    """Return the main part, the tail, and whether the tail is a means."""
    # "Sørge for at" holds a marker of purpose and is a verb.
    found = (one for one in patterns.tails.finditer(clean) if one[0] not in patterns.outcomes)
    match = next(found, None)
    if match is None or not clean[: match.start()].strip(TRIMMED):
        return clean, "", False
    is_means = match[0] in patterns.known.means_markers
    return clean[: match.start()], clean[match.end() :], is_means


def verbs_in(text: str, patterns: Patterns) -> Iterator[re.Match[str]]:
    """Find the known verbs, without the nouns that are spelt as one."""
    for match in patterns.heads.finditer(text):
        if match[0] in patterns.skipped:
            continue
        if match[0] not in patterns.homographs or _is_verb(text, match, patterns.known):
            yield match


def _is_verb(text: str, match: re.Match[str], known: Lexicon) -> bool:
    """Return whether a form that is a noun as well stands where a verb can stand."""
    before = text[max(0, match.start() - AROUND) : match.start()].rstrip()
    leads = any(word in known.verb_leads for word in words(before)[-1:])
    # What a text begins with may be a thing as well: "meetings are held".
    begins = not before[-1:].isalnum() and (before or match[0] not in known.deliverables)
    if leads or begins:
        return True
    behind = first(text[match.end() : match.end() + AROUND], 1)
    return any(word in known.determiners for word in behind)


def is_joined(main: str, verb: re.Match[str], patterns: Patterns) -> bool:
    """Return whether a verb begins a clause of its own."""
    before = main[max(0, verb.start() - AROUND) : verb.start()].rstrip()
    return not before[-1:].isalnum() or words(before)[-1] in patterns.known.joints


def first(text: str, count: int) -> list[str]:
    """Return the first words of a text without reading all of it."""
    return words(text[: count * AROUND])[:count]
