"""From the annotation of a field to a strategy: one table for everything that is a value.

Theory of operation.  A class of mousekit says with its annotations what its fields are, and with
its validators what they are not.  So a field is drawn by its type, and asked a few questions first:
a text field that refuses ``" "`` wants a text that is not blank, one that refuses ``" a"`` an id,
one that refuses ``"a"`` a language; a number field is asked for the smallest number it takes.  What
several fields must agree on is for `mousekit.testing.agreeing`.
"""

import enum
import types
from collections.abc import Callable, Mapping
from datetime import date, time
from fractions import Fraction
from typing import TypeAlias, TypeVar, get_args, get_origin

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mousekit.testing.words import days, ids, texts

__all__ = ["Takes", "drawn_as", "several"]

T = TypeVar("T")

Takes: TypeAlias = Callable[[object], bool]
"""Says whether something may stand in the place that is drawn for."""

_SPAN = 60


def drawn_as(
    annotation: object, takes: Takes, objects: Callable[[type], SearchStrategy[object]]
) -> SearchStrategy[object]:
    """Make the strategy of a type.

    Shrinks towards None where the type allows it, else the empty tuple, the first member, the
    smallest number (0 where there is none), the first day, the first known word.

    Args:
        annotation: A class, a tuple of such, or a union.
        takes: The field's own word on what it takes.
        objects: Makes the strategy of a class with fields.
    """
    origin = get_origin(annotation)
    if origin is tuple:
        return _tuples(get_args(annotation), takes, objects)
    if origin is types.UnionType:
        members = sorted(get_args(annotation), key=lambda kind: kind is not types.NoneType)
        return st.one_of([drawn_as(one, takes, objects) for one in members])
    if annotation in _LEAVES:
        return _LEAVES[annotation](takes)
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return st.sampled_from([member for member in annotation if takes(member)])
    if isinstance(annotation, type) and attrs.has(annotation):
        return objects(annotation)
    raise TypeError(f"no strategy for the annotation {annotation!r}")


def several(
    items: SearchStrategy[T],
    *,
    at_least: int = 0,
    at_most: int = 3,
    key: Callable[[T], object] | None = None,
) -> SearchStrategy[tuple[T, ...]]:
    """Draw a tuple of things.

    Shrinks towards `at_least` things, each as simple as can be.

    Args:
        items: What is in it.
        at_least: The smallest number of things.
        at_most: The largest.
        key: What no two of them share, if given.
    """
    if key is None:
        return st.lists(items, min_size=at_least, max_size=at_most).map(tuple)
    return st.lists(items, min_size=at_least, max_size=at_most, unique_by=key).map(tuple)


def _tuples(
    members: tuple[object, ...], takes: Takes, objects: Callable[[type], SearchStrategy[object]]
) -> SearchStrategy[tuple[object, ...]]:
    if members[-1] is not Ellipsis:
        # Only numbers and words stand in tuples of a fixed length, and their place asks no more.
        return st.tuples(*[drawn_as(member, _anything, objects) for member in members])
    item = members[0]
    if isinstance(item, type) and attrs.has(item):
        items, at_most = objects(item), 2
    else:
        items, at_most = drawn_as(item, lambda one: takes((one,)), objects), 3
    at_least = 0 if takes(()) else 1
    return several(items, at_least=at_least, at_most=at_most).map(
        lambda some: _fitting(some, takes)
    )


def _fitting(items: tuple[object, ...], takes: Takes) -> tuple[object, ...]:
    """Leave out what the field does not take beside the things before it, such as an id again."""
    kept: tuple[object, ...] = ()
    for item in items:
        kept = (*kept, item) if takes((*kept, item)) else kept
    return kept


def _anything(_: object) -> bool:
    return True


def _words(takes: Takes) -> SearchStrategy[object]:
    if not takes("a"):
        return st.sampled_from(["da", "en"])
    if not takes(" a"):
        return ids()
    if not takes("{"):
        return texts(blank=takes(" ")).filter(takes)
    return texts(blank=takes(" "))


def _numbers(takes: Takes) -> SearchStrategy[object]:
    smallest = next(number for number in (-_SPAN, 0, 1) if takes(number))
    return st.integers(smallest, smallest + 2 * _SPAN)


_LEAVES: Mapping[object, Callable[[Takes], SearchStrategy[object]]] = {
    str: _words,
    int: _numbers,
    bool: lambda _: st.booleans(),
    types.NoneType: lambda _: st.none(),
    date: lambda _: days(),
    time: lambda _: st.times(),
    Fraction: lambda _: st.fractions(0, 1, max_denominator=_SPAN),
}
