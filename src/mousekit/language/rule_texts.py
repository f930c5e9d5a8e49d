"""The shape of what the rules say: how a text, a label and an example are written down.

What lives here: names for types only.  The texts are in `rules_da` and `rules_en`.
"""

from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["Card", "Examples", "Labels", "Pairs"]

Card: TypeAlias = tuple[str, Mapping[str, str]]
"""One thing in an example: what it is, and its fields; an empty text says that it is missing."""

Examples: TypeAlias = Mapping[str, tuple[tuple[Card, ...], tuple[Card, ...]]]
"""By code: a bad and a good example."""

Labels: TypeAlias = Mapping[str, str]
"""What the things and fields of an example are called."""

Pairs: TypeAlias = Mapping[str, tuple[str, str]]
"""By code, or code and case: the fault and the cure."""
