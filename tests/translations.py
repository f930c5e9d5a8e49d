"""The texts of the library in pairs: what stands in the same place in Danish and in English.

``python tests/translations.py`` writes ``tests/golden/translations.txt``: for each place, a short
digest of the text in both languages.  Who changes a text reads the other one again, and then
writes the file anew.
"""

import hashlib
import importlib
from collections.abc import Iterator, Mapping
from pathlib import Path

__all__ = ["PAIRS", "digests", "read_golden", "texts"]

GOLDEN = Path(__file__).parent / "golden" / "translations.txt"
GROUPS = ("concrete", "feedback", "few", "followed_up", "linked", "owned", "questions", "talk")
PAIRS: Mapping[str, tuple[str, str]] = {
    **{
        name: (f"{name}_da", f"{name}_en")
        for name in (
            *(
                "calendar",
                "cards",
                "papers",
                "pictures",
                "process",
                "self_checks",
                "thread",
                "worklist",
            ),
        )
    },
    **{name: (f"rules_da.{name}", f"rules_en.{name}") for name in (*GROUPS, "words")},
}
"""The modules of `mousekit.language` with texts, in Danish and in English."""
LENGTH = 8
"""Of a digest, in hexadecimal digits: enough to see that a text has changed."""


def texts(module: str) -> dict[str, str]:
    """Give the texts of a module of `mousekit.language` by the place where each stands."""
    there = importlib.import_module(f"mousekit.language.{module}")
    return {
        place: text
        for name in sorted(there.__all__)
        for place, text in _texts(name, getattr(there, name))
    }


def digests(subject: str) -> dict[str, str]:
    """Give the digests of a pair of modules by place, Danish first."""
    danish, english = map(texts, PAIRS[subject])
    return {
        f"{subject} {place}": f"{_digest(danish.get(place))} {_digest(english.get(place))}"
        for place in sorted(danish.keys() | english.keys())
    }


def read_golden() -> dict[str, dict[str, str]]:
    """Read what was written last, by subject."""
    found: dict[str, dict[str, str]] = {subject: {} for subject in PAIRS}
    for line in GOLDEN.read_text(encoding="utf-8").splitlines():
        place, *both = line.rsplit(maxsplit=2)
        found[place.partition(" ")[0]][place] = " ".join(both)
    return found


def _texts(place: str, value: object) -> Iterator[tuple[str, str]]:
    match value:
        case str():
            yield place, value
        case Mapping():
            for key, one in value.items():
                yield from _texts(f"{place}[{key}]", one)
        case tuple():
            for number, one in enumerate(value):
                yield from _texts(f"{place}[{number}]", one)
        case _:
            raise TypeError(f"{place} holds no texts")


def _digest(text: str | None) -> str:
    return "-" if text is None else hashlib.sha256(text.encode()).hexdigest()[:LENGTH]


def _write() -> None:
    lines = (f"{place} {both}\n" for subject in PAIRS for place, both in digests(subject).items())
    GOLDEN.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    _write()
