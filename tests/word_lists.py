"""The lists of words of the library, flat: from the name of a list to its words.

``python tests/word_lists.py`` writes them into ``tests/golden/words``, a file for each module, so
that a change of the words is seen in a diff, form by form.
"""

import importlib
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

__all__ = ["MODULES", "read_golden", "word_lists"]

GOLDEN = Path(__file__).parent / "golden" / "words"
NO_WORDS, NOTHING = "(no words)", "(nothing)"
MODULES: Mapping[str, tuple[str, ...]] = {
    "da": ("LEXICON",),
    "en": ("LEXICON",),
    "remark_da": ("WORDS",),
    "remark_en": ("WORDS",),
    "sensitive_da": ("SENSITIVE_WORDS",),
    "sensitive_en": ("SENSITIVE_WORDS",),
    "ask_da": ("QUESTION_WORDS",),
    "ask_en": ("QUESTION_WORDS",),
    "sweeping_words": ("DANISH", "ENGLISH"),
}
"""The modules of `mousekit.language` with words, and the name of the words in each."""


def word_lists(module: str) -> dict[str, list[str]]:
    """Give the lists of a module; what is not a list of words is a list of one."""
    there = importlib.import_module(f"mousekit.language.{module}")
    return dict(list_ for name in MODULES[module] for list_ in _lists(name, getattr(there, name)))


def read_golden(module: str) -> dict[str, list[str]]:
    """Read the lists of a module as they should be."""
    blocks = (GOLDEN / f"{module}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    parts = (block.partition("\n")[::2] for block in blocks)
    return {name: _words(" ".join(lines.split())) for name, lines in parts}


def _words(text: str) -> list[str]:
    if text == NO_WORDS:
        return []
    return ["" if word == NOTHING else word for word in text.split(", ")]


def _lists(name: str, value: object) -> Iterator[tuple[str, list[str]]]:
    match value:
        case tuple() if all(isinstance(one, str) for one in value):
            yield name, list(value)
        case tuple():
            for number, one in enumerate(value, start=1):
                yield from _lists(f"{name} {number}", one)
        case str() | bool():
            yield name, [str(value)]
        case _:
            kind = type(value)
            assert attrs.has(kind), f"{name} holds no words"
            for field in attrs.fields_dict(kind):
                yield from _lists(f"{name} {field}", getattr(value, field))


def _wrapped(words: list[str]) -> str:
    text = ", ".join(word or NOTHING for word in words) or NO_WORDS
    return textwrap.fill(text, 100, break_on_hyphens=False)


def _write(module: str) -> None:
    lists = word_lists(module)
    blocks = (f"{name}\n{_wrapped(words)}" for name, words in lists.items())
    (GOLDEN / f"{module}.txt").write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for chosen in MODULES:
        _write(chosen)
