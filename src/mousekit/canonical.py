"""The one form of an object that is signed, and its digest.

``digest-1`` is frozen: a signature made with it is verified for ever, whatever the schema of the
documents becomes.  It is SHA-256 over this form, written in UTF-8:

- an object is a JSON object of its fields by name; a field that is None or an empty tuple is left
  out, so that a field that a later release adds changes no old digest;
- a tuple is a list, an enumeration its value, a day or time its ISO 8601 text, a fraction
  ``"numerator/denominator"``; texts are taken as they are, without normalisation;
- keys are sorted, nothing stands between the tokens, and letters beyond ASCII are written out.

Neither the schema nor the kind of a document is part of it, nor anything derived.
"""

import enum
import hashlib
import json
from datetime import date, time
from fractions import Fraction

import attrs

__all__ = ["DIGEST_SCHEME", "canonical", "digest"]

DIGEST_SCHEME = "digest-1"
"""The name of the algorithm; a signature carries it."""


def _plain(value: object) -> object:
    cls = type(value)
    if attrs.has(cls):
        fields = {field.name: getattr(value, field.name) for field in attrs.fields(cls)}
        return {name: _plain(item) for name, item in fields.items() if item not in (None, ())}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    return value


def canonical(value: object) -> bytes:
    """Write an object of mousekit in the form that is signed, as UTF-8.

    Args:
        value: Any value, fact or aggregate.
    """
    text = json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def digest(value: object) -> str:
    """Make the digest of an object under ``digest-1``: 64 hexadecimal characters.

    Args:
        value: Any value, fact or aggregate.
    """
    return hashlib.sha256(canonical(value)).hexdigest()
