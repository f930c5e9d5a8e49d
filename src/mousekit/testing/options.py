"""What the strategies are told: a value, a strategy, or ``...`` for whatever fits.

What lives here: the type of an option, and the refusals.  A bad argument is refused when the
strategy is asked for, not when it is drawn from, so that the caller's own line is in the traceback.
"""

from collections.abc import Callable
from types import EllipsisType
from typing import TypeAlias, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from mousekit.errors import InvalidValueError

__all__ = ["Field", "Option", "accepts", "births_of", "member", "option", "whole_number"]

T = TypeVar("T")

Option: TypeAlias = T | SearchStrategy[T] | EllipsisType
"""A value, a strategy of values, or ``...``, which leaves it to be drawn."""

Field: TypeAlias = "attrs.Attribute[object]"
"""One field of a class of mousekit."""


def accepts(field: Field, value: object) -> bool:
    """Ask a field whether it takes a value, by its own validator.

    Args:
        field: The field.
        value: What may stand in it.
    """
    return _objection(field, value) is None


def _objection(field: Field, value: object) -> InvalidValueError | None:
    if field.validator is not None:
        try:
            field.validator(None, field, value)
        except InvalidValueError as error:
            return error
    return None


def option(field: Field, given: object) -> SearchStrategy[object]:
    """Make a strategy of what a caller gave for a field.

    Args:
        field: The field.
        given: A value that the field takes, or a strategy of such.

    Raises:
        InvalidArgument: If it is a value that the field does not take.
    """
    if isinstance(given, SearchStrategy):
        return given
    objection = _objection(field, given)
    if objection is not None:
        raise InvalidArgument(f"{field.alias}={given!r}: expected {objection.expected}")
    return st.just(given)


def member(name: str, given: object, kind: type[T]) -> T | None:
    """Refuse an argument that is neither None nor of its class.

    Args:
        name: Of the argument.
        given: Its value.
        kind: Its class.

    Raises:
        InvalidArgument: If it is anything else; a text is no member of an enumeration of texts.
    """
    if given is None or isinstance(given, kind):
        return given
    raise InvalidArgument(f"{name}={given!r}: expected a {kind.__name__} or None")


def whole_number(name: str, given: object) -> int:
    """Refuse an argument that is not a whole number from 0 on.

    Args:
        name: Of the argument.
        given: Its value.

    Raises:
        InvalidArgument: If it is negative, or no number; True is no number here.
    """
    if type(given) is int and given >= 0:
        return given
    raise InvalidArgument(f"{name}={given!r}: expected a whole number, 0 or more")


def births_of(
    given: object, kind: type[T], usual: Callable[[], SearchStrategy[T]]
) -> SearchStrategy[T]:
    """Make a strategy of first facts.

    Args:
        given: A fact, a strategy of such, or None for the usual ones.
        kind: The class of the fact.
        usual: Makes the usual ones.

    Raises:
        InvalidArgument: If it is anything else.
    """
    if given is None:
        return usual()
    if isinstance(given, SearchStrategy):
        return given
    if isinstance(given, kind):
        return st.just(given)
    raise InvalidArgument(f"births={given!r}: expected a {kind.__name__}, or a strategy of such")
