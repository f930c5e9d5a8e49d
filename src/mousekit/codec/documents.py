"""Whole documents: their schema, their kind, their upgrades, and their text."""

import json
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Never, TypeVar

from mousekit.codec.converter import make_converter
from mousekit.codec.faults import Twice, found_words, json_text, shown
from mousekit.codec.shapes import kind_of, kinds_below
from mousekit.errors import Fault, InvalidDocumentError, UnknownSchemaVersionError

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["SCHEMA", "UPGRADES", "from_dict", "from_json", "to_dict", "to_json"]

T = TypeVar("T")

Content = Mapping[object, object]

SCHEMA = "mousekit/1"
"""The schema of every document that is written."""

UPGRADES: dict[str, Callable[[Content], Content]] = {}
"""For each older schema, the pure function that makes a document of the next one out of it."""


def to_dict(obj: object) -> dict[str, Any]:
    """Write an object as a document of plain dicts, lists, texts, numbers and truth values.

    The keys stand in the order ``schema``, ``kind``, and the fields of the class.  A field is left
    out if it is None or empty and that is its default; all others are written.

    Args:
        obj: Any value, fact, aggregate or report.

    Raises:
        TypeError: If mousekit does not store objects of this class.
    """
    kind = kind_of(obj)
    content: dict[str, Any] = _converter().unstructure(obj)
    return {"schema": SCHEMA, "kind": kind, **content}


def from_dict(data: object, cls: type[T], /) -> T:
    """Read a document.

    A log is a list of documents, one for each fact: ``[from_dict(one, Fact) for one in log]``.

    Args:
        data: What `to_dict` wrote, or what a person did.
        cls: The class that is expected; for a class that others derive from, such as `Fact`, the
            document's kind says which of them it is.

    Raises:
        InvalidDocumentError: If anything is wrong with it; every fault is named at once.
        UnknownSchemaVersionError: If the schema is missing or not known.
        TypeError: If mousekit does not store objects of the class that is expected.
    """
    kinds = kinds_below(cls)
    if not kinds:
        raise TypeError(f"{cls.__name__} is not stored, expected a class of mousekit")
    if not isinstance(data, dict):
        _refuse(f"expected an object, found {found_words(data)}")
    content = _upgraded(data)
    kind = content.get("kind")
    if type(kind) is not str or kind not in kinds:
        _refuse_kind(content, cls, kinds)
    fields = {key: item for key, item in content.items() if key not in {"schema", "kind"}}
    read: T = _converter().structure(fields, kinds[kind])
    return read


def to_json(obj: object) -> str:
    """Write an object as the text of a document: JSON on one line, the same for equal objects.

    With the extra ``mousekit[fast]`` it is written by orjson, to the same text.

    Args:
        obj: Any value, fact, aggregate or report.

    Raises:
        TypeError: If mousekit does not store objects of this class.
    """
    return _writer()(to_dict(obj))


def from_json(text: str | bytes, cls: type[T], /) -> T:
    """Read the text of a document.

    Args:
        text: JSON; bytes are UTF-8.
        cls: The class that is expected, as for `from_dict`.

    Raises:
        InvalidDocumentError: If it is not JSON, if a key stands twice in an object, or if anything
            else is wrong with it; every fault is named at once.
        UnknownSchemaVersionError: If the schema is missing or not known.
        TypeError: If mousekit does not store objects of the class that is expected.
    """
    return from_dict(_parsed(text), cls)


@cache
def _converter() -> "Converter":
    return make_converter()


@cache
def _writer() -> Callable[[object], str]:
    try:
        import orjson
    except ImportError:
        return json_text

    def write(document: object) -> str:
        try:
            return orjson.dumps(document).decode()
        except TypeError:  # Half a surrogate pair, or a number beyond 64 bits.
            return json_text(document)

    return write


def _refuse(problem: str) -> Never:
    raise InvalidDocumentError((Fault(path=(), problem=problem),))


def _refuse_kind(content: Content, cls: type, kinds: Mapping[str, type]) -> Never:
    if "kind" not in content:
        fault = Fault(path=("kind",), problem="required key is missing")
    else:
        expected = f'"{next(iter(kinds))}"' if len(kinds) == 1 else f"a kind of {cls.__name__}"
        fault = Fault(path=("kind",), problem=f"expected {expected}", value=shown(content["kind"]))
    raise InvalidDocumentError((fault,))


def _upgraded(content: Content) -> Content:
    """Bring a document step by step to the schema of today."""
    while (schema := content.get("schema")) != SCHEMA:
        step = UPGRADES.get(schema) if isinstance(schema, str) else None
        if step is None:
            found = schema if schema is None or isinstance(schema, str) else found_words(schema)
            raise UnknownSchemaVersionError(found, (*UPGRADES, SCHEMA))
        content = step(content)
    return content


def _parsed(text: str | bytes) -> object:
    try:
        decoded = text.decode() if isinstance(text, bytes) else text
        return json.loads(decoded, object_pairs_hook=_unique, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        problem = f"not UTF-8 from byte {error.start} on"
    except json.JSONDecodeError as error:
        problem = f"not JSON from line {error.lineno}, column {error.colno} on"
    except RecursionError:
        problem = "nested too deeply"
    except ValueError:
        problem = "holds a number that JSON does not know, or with too many digits"
    # Raised out here: the errors above carry the whole text with them, and would be its context.
    _refuse(problem)


def _unique(pairs: list[tuple[str, object]]) -> dict[object, object]:
    """Make an object of its pairs, with one more key for each that stands twice."""
    content: dict[object, object] = dict(pairs)
    if len(content) < len(pairs):
        times = Counter(name for name, _ in pairs)
        content.update((Twice(name), None) for name, found in times.items() if found > 1)
    return content


def _no_constant(_: str) -> Never:
    raise ValueError
