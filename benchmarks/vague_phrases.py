"""Finding 157 vague phrases of two languages in a text, against pyahocorasick.

Both find whole words only and give each phrase once.  The peer is measured twice: on the text in
small letters, which is less than `find` does, and on the text in its one written form (NFC,
quotation marks, hyphens, invisible signs), which is the same.
"""

from collections.abc import Callable

import ahocorasick
import pyperf

from material import PHRASES, TEN_TIMES, TEXTS
from mousekit.language import find, normalise


def automaton(phrases: tuple[str, ...]) -> ahocorasick.Automaton:
    """Make the peer's search."""
    made = ahocorasick.Automaton()
    for phrase in phrases:
        made.add_word(phrase, phrase)
    made.make_automaton()
    return made


SEARCH = automaton(PHRASES)


def peer(form: Callable[[str], str] = str.lower) -> list[tuple[str, ...]]:
    """Search all texts with the peer, in one form or the other."""
    found = []
    for text in TEXTS:
        low = form(text)
        last = len(low) - 1
        seen: dict[str, None] = {}
        for end, phrase in SEARCH.iter_long(low):
            start = end - len(phrase) + 1
            if start and low[start - 1].isalnum():
                continue
            if end < last and low[end + 1].isalnum():
                continue
            seen[phrase] = None
        found.append(tuple(seen))
    return found


def ours(phrases: tuple[str, ...] = PHRASES) -> list[tuple[str, ...]]:
    """Search all texts with mousekit."""
    return [find(phrases, text) for text in TEXTS]


if __name__ == "__main__":
    if not peer() == peer(normalise) == ours() or not any(peer()):
        raise SystemExit("both do not find the same")
    runner = pyperf.Runner()
    runner.bench_func("lower, pyahocorasick", peer)
    runner.bench_func("normalise, pyahocorasick", peer, normalise)
    runner.bench_func("find", ours)
    runner.bench_func("find, 1570 phrases", ours, TEN_TIMES)
