"""Subjects of rules made from their annotations alone, with one text wherever a text may stand.

So a rule that is new is held against the same laws as the others, without a word here about it.
"""

import enum
import types
from collections.abc import Iterator
from datetime import date, time
from fractions import Fraction
from typing import Any, get_args, get_origin

import attrs

from mousekit._validators import identifier, identifiers, language
from mousekit.errors import InvalidValueError
from mousekit.rules import CheckContext, Given, Rule

__all__ = ["TODAY", "around", "has_text", "made"]

TODAY = date(2027, 3, 1)
_PLAIN: dict[object, object] = {
    bool: True,
    int: 1,
    date: TODAY,
    time: time(10),
    Fraction: Fraction(1, 4),
}
_IDS = (identifier, identifiers, language)


def made(cls: type, text: str) -> Any:  # noqa: ANN401 - of the class that is asked for
    """Make an object of a class with every field filled, and a text in every text field.

    What a validator refuses keeps its default.
    """
    left_out: set[str] = set()
    while True:
        given = {
            name: value for name, value in _fields(cls, text, frozenset()) if name not in left_out
        }
        try:
            return cls(**given)
        except InvalidValueError as error:
            refused = str(error.path[0])
            if refused in left_out or refused not in given:
                raise
            left_out.add(refused)


def around(rule: Rule, text: str) -> Given:
    """Make what stands around a subject, with a text in it wherever one may stand."""
    context = made(CheckContext, text)
    given = Given(context=attrs.evolve(context, waivers=None), today=TODAY)
    assert all(given.knows(name) for name in rule.needs), f"{rule.code} lacks what it needs"
    return given


def has_text(cls: type) -> bool:
    """Say if what somebody writes can stand in an object of a class."""
    return "§" in str(attrs.asdict(made(cls, "§")))


def _fields(cls: type, text: str, inside: frozenset[type]) -> Iterator[tuple[str, Any]]:
    """Yield the name of every field and what it is filled with."""
    for field in attrs.fields(cls):
        if field.init:
            yield field.name, _value(field.type, _written(field, text), inside | {cls})


def _written(field: "attrs.Attribute[Any]", text: str) -> str:
    """Return the text, or for an id an id."""
    validators = getattr(field.validator, "_validators", (field.validator,))
    if language in validators:
        return "da"
    return field.name if any(one in _IDS for one in validators) else text


def _value(annotation: object, text: str, inside: frozenset[type]) -> Any:  # noqa: ANN401 - any
    """Return something of an annotation's kind."""
    origin, members = get_origin(annotation), get_args(annotation)
    if origin is types.UnionType:
        kinds = [one for one in members if one is not types.NoneType and one not in inside]
        return _value(kinds[0], text, inside) if kinds else None
    if origin is tuple:
        items = members[:1] if members[-1] is Ellipsis else members
        return tuple(_value(one, text, inside) for one in items if one not in inside)
    assert isinstance(annotation, type), annotation
    if issubclass(annotation, enum.Enum):
        return next(iter(annotation))
    plain = _PLAIN | {str: text}
    return plain[annotation] if annotation in plain else made(annotation, text)
