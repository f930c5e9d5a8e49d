"""How a fault travels from where it is found up to the whole document.

What lives here: the error that a reader raises, which never leaves this package, and the words for
what was found.  A fault starts with an empty path; every reader above it puts its own step in
front, and takes the value away where its field is confidential.
"""

import json
import re
from collections.abc import Iterable
from datetime import date, time
from enum import Enum

from mousekit.errors import Fault

__all__ = ["RefusedError", "Twice", "found_words", "json_text", "mismatch", "shown", "wrong"]

_LONGEST = 80
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

_JSON_WORDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (type(None), "null"),
    (bool, "true or false"),
    ((int, float), "a number"),
    (str, "a text"),
    (list, "a list"),
    (dict, "an object"),
)


class RefusedError(Exception):
    """Data was refused; the faults have their paths from the data that the reader was given."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)

    def below(self, step: str | int, *, secret: bool = False) -> tuple[Fault, ...]:
        """Return the faults as they are seen from one step above.

        Args:
            step: The key or the position of what was refused.
            secret: True takes the values away.
        """
        return tuple(
            Fault(
                path=(step, *fault.path),
                problem=fault.problem,
                value=None if secret else fault.value,
            )
            for fault in self.faults
        )


class Twice:
    """Stands as one more key in an object in which the key `name` stood more than once."""

    def __init__(self, name: str) -> None:
        self.name = name


def json_text(value: object) -> str:
    """Write JSON on one line, so that it can always be encoded as UTF-8.

    Letters beyond ASCII stand as they are.  Half a surrogate pair, which a text that was cut in
    the middle of an emoji ends in, has no UTF-8 and is written as an escape.
    """
    text = _ENCODER.encode(value)
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def shown(value: object) -> str | None:
    """Write a single value as JSON, cut short when it is long; None for anything with parts."""
    if isinstance(value, date | time):
        value = value.isoformat()
    if not isinstance(value, str | int | float | None) or isinstance(value, Enum):
        return None
    try:
        text = json_text(value)
    except ValueError:  # Python refuses to write a number of more than some thousand digits.
        return "a number of very many digits"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def found_words(value: object) -> str:
    """Say what kind of JSON something is."""
    for kind, words in _JSON_WORDS:
        if isinstance(value, kind) and not isinstance(value, Enum):
            return words
    return f"a Python {type(value).__name__}"


def mismatch(expected: str, value: object) -> RefusedError:
    """Refuse something of the wrong shape; its value is not shown, it may hold anything."""
    return RefusedError(
        [Fault(path=(), problem=f"expected {expected}, found {found_words(value)}")]
    )


def wrong(expected: str, value: object) -> RefusedError:
    """Refuse a single value and show it; something with parts is refused for its shape."""
    text = shown(value)
    if text is None:
        return mismatch(expected, value)
    return RefusedError([Fault(path=(), problem=f"expected {expected}", value=text)])
