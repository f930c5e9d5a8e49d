"""What every value is held against when it is made: types and structure, never quality.

Each domain class is declared as ``@attrs.frozen(kw_only=True, field_transformer=checked)``.
`checked` reads the annotations once, when the class is made, and gives every field a check of its
type, so that a wrong object cannot exist: a list is not a tuple, a text is not a tuple of texts,
``True`` is not 1, a point in time is not a day.  What a type cannot say (not blank, an id, a
smallest number) is a validator on the field.

`hidden` is the repr of a field that holds what people have said in confidence.  It also marks the
field: errors show no value of a field whose repr is `hidden`.
"""

import enum
import operator
import types
from collections.abc import Callable, Collection
from datetime import date, datetime, time
from fractions import Fraction
from typing import Any, TypeAlias, get_args, get_origin

import attrs

from mousekit.errors import InvalidValueError

__all__ = [
    "HIDDEN",
    "at_least",
    "between",
    "checked",
    "hidden",
    "identifier",
    "identifiers",
    "language",
    "not_blank",
    "once",
    "refuse",
    "unique_ids",
]

HIDDEN = "<hidden>"

Found: TypeAlias = tuple[tuple[str | int, ...], object, str]
"""Where in the field, which value, and what was expected instead."""
Check: TypeAlias = Callable[[object], Found | None]

_WORDS: dict[object, str] = {
    str: "a text",
    int: "a whole number",
    bool: "true or false",
    date: "a date without a time of day",
    time: "a time of day without a time zone",
    Fraction: "a fraction",
    types.NoneType: "nothing",
}


def hidden(value: object) -> str:
    """Show that a confidential field is filled in or not, and never with what."""
    return repr(value) if value is None or value == () else HIDDEN


def refuse(
    attribute: "attrs.Attribute[Any]", value: object, expected: str, at: tuple[str | int, ...] = ()
) -> InvalidValueError:
    """Make the error for one field, without the value where the field is confidential.

    Args:
        attribute: The field.
        value: What was given.
        expected: What is allowed, in words.
        at: Where in the field, for a tuple.
    """
    shown = HIDDEN if attribute.repr is hidden else value
    return InvalidValueError((attribute.name, *at), shown, expected)


def checked(_cls: type, fields: "list[attrs.Attribute[Any]]") -> "list[attrs.Attribute[Any]]":
    """Give every field a check of its annotated type, before its own validators."""
    return [
        field.evolve(validator=_both(_validator(_check_of(field.type)), field.validator))
        for field in fields
    ]


_Validator: TypeAlias = Callable[[Any, "attrs.Attribute[Any]", Any], Any]


def _both(first: _Validator, second: _Validator | None) -> _Validator:
    return first if second is None else attrs.validators.and_(first, second)


def _validator(check: Check) -> _Validator:
    def validate(_self: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        found = check(value)
        if found is not None:
            at, wrong, expected = found
            raise refuse(attribute, wrong, expected, at)

    return validate


def _check_of(annotation: object) -> Check:
    """Find the check of an annotation: a class, a union of such, or a tuple of them."""
    origin = get_origin(annotation)
    if origin is tuple:
        return _check_tuple(get_args(annotation))
    if origin is types.UnionType:
        return _check_union(get_args(annotation))
    if isinstance(origin, type):  # type[X]
        return _check_class(origin)
    if isinstance(annotation, type):
        return _check_class(annotation)
    message = f"no check for the annotation {annotation!r}"
    raise TypeError(message)


# What Python takes for one of these, and what is not meant: a bool is an int, a datetime a date,
# and the model knows no time zones.
_NOT_MEANT: dict[type, Callable[[Any], bool]] = {
    int: lambda value: isinstance(value, bool),
    date: lambda value: isinstance(value, datetime),
    time: lambda value: value.tzinfo is not None,
}


def _check_class(cls: type) -> Check:
    words = _WORDS.get(cls) or _name_of(cls)
    is_not_meant = _NOT_MEANT.get(cls)

    # Where an object of ours is meant, what came instead may be somebody's confidential words.
    show = _kind_of if attrs.has(cls) else _itself

    def check(value: object) -> Found | None:
        if isinstance(value, cls) and not (is_not_meant and is_not_meant(value)):
            return None
        return (), show(value), words

    return check


def _itself(value: object) -> object:
    return value


def _kind_of(value: object) -> object:
    return f"a {type(value).__name__}"


def _name_of(cls: type) -> str:
    if issubclass(cls, enum.Enum):
        return f"one of {cls.__name__}: " + ", ".join(str(member.value) for member in cls)
    return f"a {cls.__name__}"


def _check_union(members: tuple[object, ...]) -> Check:
    checks = [_check_of(member) for member in members]
    # What is of one of these very classes is meant, but for a time that may have a zone.
    exact = {member for member in members if isinstance(member, type)} - {time}

    def check(value: object) -> Found | None:
        if type(value) in exact:
            return None
        found = [check(value) for check in checks]
        if None in found:
            return None
        # The deepest complaint says most: an item of a tuple rather than "a tuple or nothing".
        deepest = max((one for one in found if one is not None), key=lambda one: len(one[0]))
        if deepest[0]:
            return deepest
        return (), value, " or ".join(one[2] for one in found if one is not None)

    return check


def _check_tuple(members: tuple[object, ...]) -> Check:
    endless = members[-1] is Ellipsis
    checks = [_check_of(member) for member in (members[:1] if endless else members)]
    show = _kind_of if any(isinstance(one, type) and attrs.has(one) for one in members) else _itself

    def check(value: object) -> Found | None:
        if not isinstance(value, tuple):
            return (), show(value), "a tuple"
        if not endless and len(value) != len(checks):
            return (), value, f"a tuple of {len(checks)}"
        for position, item in enumerate(value):
            found = checks[0 if endless else position](item)
            if found is not None:
                at, wrong, expected = found
                return (position, *at), wrong, expected
        return None

    return check


def not_blank(_self: object, attribute: "attrs.Attribute[Any]", value: str | None) -> None:
    """Refuse a text without a visible character; None passes where the type allows it."""
    if value is not None and not value.strip():
        raise refuse(attribute, value, "a text that is not blank")


def identifier(_self: object, attribute: "attrs.Attribute[Any]", value: str | None) -> None:
    """Refuse an id that is blank or has spaces around it; None passes where the type allows it."""
    if value is not None and (not value or value != value.strip()):
        raise refuse(attribute, value, "an id: not blank, no spaces around it")


def identifiers(_self: object, attribute: "attrs.Attribute[Any]", value: tuple[str, ...]) -> None:
    """Refuse ids that are blank, have spaces around them, or stand twice."""
    for position, item in enumerate(value):
        if not item or item != item.strip():
            raise refuse(attribute, item, "an id: not blank, no spaces around it", (position,))
        if item in value[:position]:
            raise refuse(attribute, item, "each id once", (position,))


def once(expected: str, *path: str) -> _Validator:
    """Refuse items that share what stands at a path, such as ``"id"``; None is shared freely.

    Args:
        expected: What is allowed, in words.
        path: The fields that lead to it, from the item on.
    """
    find = operator.attrgetter(".".join(path))

    def validate(_self: object, attribute: "attrs.Attribute[Any]", value: Collection[Any]) -> None:
        seen = set()
        for position, item in enumerate(value):
            found = find(item)
            if found is not None and found in seen:
                shown = found.value if isinstance(found, enum.Enum) else found
                raise refuse(attribute, shown, expected, (position, *path))
            seen.add(found)

    return validate


unique_ids = once("each id once", "id")
"""Refuse items whose ``id`` stands twice."""


def between(smallest: int, largest: int) -> _Validator:
    """Refuse numbers below the smallest and above the largest."""

    def validate(_self: object, attribute: "attrs.Attribute[Any]", value: int) -> None:
        if not smallest <= value <= largest:
            raise refuse(attribute, value, f"{smallest} to {largest}")

    return validate


def at_least(smallest: int) -> _Validator:
    """Refuse numbers below the smallest; None passes where the type allows it."""

    def validate(_self: object, attribute: "attrs.Attribute[Any]", value: int | None) -> None:
        if value is not None and value < smallest:
            raise refuse(attribute, value, f"{smallest} or more")

    return validate


def language(_self: object, attribute: "attrs.Attribute[Any]", value: str | None) -> None:
    """Refuse a language that the library does not speak; None leaves it open."""
    if value not in {None, "da", "en"}:
        raise refuse(attribute, value, "'da', 'en' or nothing")
