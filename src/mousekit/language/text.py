"""The reader: the only door to the words, and the only place that searches a text.

Lives here: the two lexicons by language, one written form for all texts, whole-word
search, and the guess at a text's language. What the words mean is not decided here.

Theory of operation: a tuple of phrases becomes one pattern, factored as a trie, compiled
once and kept. The pattern has only literals, alternation and ``?``; nothing repeats, so a
text is read in time linear in its length whatever it holds, and ten times the phrases cost
about the same.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeAlias

from mousekit.language.da import LEXICON as DANISH
from mousekit.language.en import LEXICON as ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mousekit.language.lexicon import Lexicon

__all__ = [
    "LANGUAGES",
    "compile_phrases",
    "detect",
    "find",
    "lexicon",
    "lexicons",
    "named",
    "normalise",
    "words",
]

LANGUAGES: Final = ("da", "en")

_LEXICONS: Final = {known.lang: known for known in (DANISH, ENGLISH)}
# Runs in which marks that combine may stand: they are neither letters nor ASCII.
_MANY_MARKS: Final = re.compile(r"[^\w\x00-\x7f]{17,}")
# Signs that are composed, that nothing looks like, and whose small letters are such signs too.
_PLAIN: Final = re.compile(r"[\s!-_a-~À-ÖØ-öø-ÿ]*")
_WORD: Final = re.compile(r"\w[\w'-]*")

# Signs that look alike are written alike; signs that nobody sees are left out.
_ALIKE: Final = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u00b4\u0060", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"')
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
    | {"\u2026": "..."}
    | dict.fromkeys(
        "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"
    )
)


_Search: TypeAlias = tuple[re.Pattern[str], dict[str, str]]

_MANY_SEARCHES: Final = 256
_KEPT: Final[dict[int, tuple[object, _Search]]] = {}


class _Node(dict[str, "_Node"]):
    """One letter's followers in a trie; the empty string marks the end of a phrase."""


def lexicon(lang: str) -> Lexicon:
    """Return the words of one language.

    Args:
        lang: ``"da"`` or ``"en"``.

    Raises:
        ValueError: If the language is another one.
    """
    try:
        return _LEXICONS[lang]
    except KeyError:
        msg = f"unknown language {lang!r}, expected one of {', '.join(LANGUAGES)}"
        raise ValueError(msg) from None


def normalise(text: str) -> str:
    """Return the one written form in which texts and phrases are compared.

    Composed (NFC), lower case, single spaces, straight quotes, plain hyphens, no invisible
    signs. Doing it twice changes nothing.
    """
    # Nearly all texts are in their form already, but for capitals and spaces.
    if _PLAIN.fullmatch(text):
        return " ".join(text.lower().split())
    alike = _composed(text).translate(_ALIKE)
    return " ".join(_composed(alike.lower()).split())


def _composed(text: str) -> str:
    """Return the composed form (NFC) in linear time."""
    return unicodedata.normalize("NFC", _MANY_MARKS.sub(_in_order, text))


def _in_order(run: re.Match[str]) -> str:
    """Put marks in their order, whose sorting by insertion makes `unicodedata` quadratic."""
    apart = "".join(unicodedata.normalize("NFD", sign) for sign in run[0])
    marks = groupby(apart, key=lambda sign: unicodedata.combining(sign) > 0)
    return "".join(sign for _, group in marks for sign in sorted(group, key=unicodedata.combining))


def words(text: str) -> list[str]:
    """Return the words of a normalised text, hyphens and apostrophes inside them kept."""
    return _WORD.findall(text)


def find(phrases: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Return the phrases that a text holds as whole words, each once, as they first occur.

    Where two phrases begin at the same word the longer one is found.

    Args:
        phrases: Entries of a lexicon or a caller's own words; blank ones find nothing.
        text: Any text; it is normalised here.

    Returns:
        Entries of ``phrases``, spelt as there, never a piece of the text.

    Raises:
        TypeError: If ``phrases`` is one string where a tuple of strings is meant.
    """
    pattern, entries = _search(phrases)
    found = (entries[match[0]] for match in pattern.finditer(normalise(text)))
    return tuple(dict.fromkeys(found))


def named(found: Iterable[str], clean: str) -> tuple[str, ...]:
    """Put words that were found in the order of the text, to be shown to people.

    Neighbours become one phrase; what stands in a longer one, or differs from another one by
    letter case only, is not named again.

    Args:
        found: Entries of a lexicon, forms of them, or a caller's own words.
        clean: The normalised text in which they were found.

    Returns:
        Entries of ``found``, or several of them joined by a space; never a piece of the text.
    """
    shown: list[str] = []
    reached = -1
    for start, end, word in sorted(_span(word, clean) for word in found):
        if -end <= reached:
            continue
        if shown and clean[max(0, reached) : start] == " ":
            shown[-1] = f"{shown[-1]} {word}"
        else:
            shown.append(word)
        reached = -end
    return tuple(shown)


def _span(word: str, clean: str) -> tuple[int, int, str]:
    """Find a word: where it begins, minus where it ends so that the longest comes first."""
    plain = normalise(word)
    match = re.search(rf"(?<!\w){re.escape(plain)}(?!\w)", clean)
    start = len(clean) + 1 if match is None else match.start()
    return start, -(start + len(plain)), word


def detect(text: str) -> str | None:
    """Return the language of a text by its small words and letters, or None if undecided."""
    clean = normalise(text)
    held = set(words(clean))
    scores = {
        lang: len(held.intersection(known.function_words))
        + any(letter in clean for letter in known.letters)
        for lang, known in _LEXICONS.items()
    }
    best = max(scores.values())
    winners = [lang for lang, score in scores.items() if score == best]
    return winners[0] if len(winners) == 1 else None


def lexicons(text: str, lang: str | None = None) -> tuple[Lexicon, ...]:
    """Return the lexicons to read a text with.

    Args:
        text: The text, read only where no language is given.
        lang: The language if it is known.

    Returns:
        The one given, else the one found, else both.

    Raises:
        ValueError: If the language given is not one of `LANGUAGES`.
    """
    if known := lang or detect(text):
        return (lexicon(known),)
    return tuple(_LEXICONS.values())


def compile_phrases(phrases: Iterable[str], *, ending: bool = False) -> re.Pattern[str]:
    """Return one linear-time pattern for normalised phrases.

    Args:
        phrases: Normalised phrases; blank ones are left out.
        ending: True if a phrase is also found as the last part of a longer word.
    """
    trie = _Node()
    phrases = tuple(filter(None, phrases))
    is_word = re.compile(r"\w").match
    for phrase in phrases:
        node = trie
        for letter in phrase:
            node = node.setdefault(letter, _Node())
        node[""] = _Node()
    if not trie:
        return re.compile(r"(?!)")
    # The bounds are letters, digits and "_". Beside such a sign \b says the same in half the
    # time; it would fail beside phrases such as "n/a.".
    in_words = all(is_word(phrase[0]) and is_word(phrase[-1]) for phrase in phrases)
    before, after = (r"\b", r"\b") if in_words else (r"(?<!\w)", r"(?!\w)")
    return re.compile(f"{'' if ending else before}{_factored(trie)}{after}")


def _factored(node: _Node) -> str:
    """Return the pattern of a trie: shared beginnings once, the longest way first."""
    run = ""
    while len(node) == 1 and "" not in node:
        ((letter, node),) = node.items()
        run += re.escape(letter)
    ways = [re.escape(letter) + _factored(after) for letter, after in node.items() if letter]
    if not ways:
        return run
    return f"{run}(?:{'|'.join(ways)}){'?' if '' in node else ''}"


def _search(phrases: tuple[str, ...] | str) -> _Search:
    """Return the search for some phrases, known again by the tuple itself.

    To hash many phrases takes longer than to search a text for them.
    """
    kept = _KEPT.get(id(phrases))
    if kept is None:
        if len(_KEPT) >= _MANY_SEARCHES:
            _KEPT.clear()
        # What is kept lives on, so no other tuple can get its id.
        kept = _KEPT[id(phrases)] = (phrases, _made(phrases))
    return kept[1]


@lru_cache(maxsize=_MANY_SEARCHES)
def _made(phrases: tuple[str, ...] | str) -> _Search:
    """Return the pattern of some phrases, and each phrase by its normalised form."""
    if isinstance(phrases, str):
        msg = f"expected a tuple of phrases, not the string {phrases!r}"
        raise TypeError(msg)
    entries: dict[str, str] = {}
    for phrase in phrases:
        entries.setdefault(normalise(phrase), phrase)
    return compile_phrases(entries), entries
