"""How single values are read and written: texts, numbers, days, times, fractions, enumerations.

Reading is strict: a value has one spelling, so that what is read is written again as it was.  The
one exception is a time of day, which may be given without seconds.
"""

import enum
from collections.abc import Callable
from datetime import date, time
from fractions import Fraction
from typing import Any, NamedTuple

from mousekit.codec.faults import wrong

__all__ = ["LEAVES", "Shape", "enum_shape"]


class Shape(NamedTuple):
    """How values of one type are read from a document and written to it.

    Attributes:
        read: Makes the value of what stands in the document; raises `RefusedError`.
        write: Makes what stands in the document of the value.
        json: What it is in the document: ``str``, ``int``, ``bool``, ``list`` or ``dict``.
    """

    read: Callable[[object], object]
    write: Callable[[Any], Any]
    json: type


def _read_text(data: object) -> str:
    if type(data) is str:
        return data
    raise wrong("a text", data)


def _read_number(data: object) -> int:
    if type(data) is int:  # True is an int to Python.
        return data
    raise wrong("a whole number", data)


def _read_truth(data: object) -> bool:
    if type(data) is bool:
        return data
    raise wrong("true or false", data)


def _spelled(
    parse: Callable[[str], object], spellings: Callable[[Any], tuple[str, ...]], words: str
) -> Callable[[object], object]:
    """Make a reader of a text that has to be spelled in one of the ways its value is written."""

    def read(data: object) -> object:
        if type(data) is str:
            try:
                value = parse(data)
            except (ValueError, ZeroDivisionError):
                raise wrong(words, data) from None
            if data in spellings(value):
                return value
        raise wrong(words, data)

    return read


def _times(value: time) -> tuple[str, ...]:
    if value.tzinfo is not None:
        return ()
    whole = not value.second and not value.microsecond
    return (value.isoformat(), value.isoformat("minutes")) if whole else (value.isoformat(),)


def _parse_fraction(text: str) -> Fraction:
    # Fraction("1e999999999") would be computed, and never come to an end.
    numerator, _, denominator = text.partition("/")
    return Fraction(int(numerator), int(denominator))


def _write_fraction(value: Fraction) -> str:
    return f"{value.numerator}/{value.denominator}"


LEAVES: dict[object, Shape] = {
    # A subclass of str or int is written as what it is underneath.
    str: Shape(_read_text, str.__str__, str),
    int: Shape(_read_number, int, int),
    bool: Shape(_read_truth, bool, bool),
    date: Shape(
        _spelled(date.fromisoformat, lambda day: (day.isoformat(),), 'a date such as "2027-01-31"'),
        date.isoformat,
        str,
    ),
    time: Shape(
        _spelled(time.fromisoformat, _times, 'a time of day such as "14:30", without a zone'),
        time.isoformat,
        str,
    ),
    Fraction: Shape(
        _spelled(
            _parse_fraction,
            lambda value: (_write_fraction(value),),
            'a fraction in lowest terms such as "1/6"',
        ),
        _write_fraction,
        str,
    ),
}


def enum_shape(cls: type[enum.Enum]) -> Shape:
    """Make the shape of an enumeration, which is written by its values.

    Args:
        cls: The enumeration; its values are texts.
    """
    members = {member.value: member for member in cls}
    values = {member: value for value, member in members.items()}
    words = "one of: " + ", ".join(members)

    def read(data: object) -> object:
        if type(data) is str and data in members:
            return members[data]
        raise wrong(words, data)

    return Shape(read, values.__getitem__, str)
