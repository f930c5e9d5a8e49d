"""Documents: of any object that mousekit stores, whole, and with exactly one fault."""

import enum
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast, overload

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from mousekit.codec import KINDS, to_dict
from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.facts.base import Fact
from mousekit.policy import Policy
from mousekit.testing.options import member
from mousekit.testing.processes import conversations, cycles
from mousekit.testing.stated import facts
from mousekit.testing.values import FACT_CLASSES, values

__all__ = ["BrokenDocument", "DocumentFault", "broken_documents", "documents", "objects"]

T = TypeVar("T")

_FACTS: tuple[type, ...] = (Fact, *FACT_CLASSES)

_ANY: tuple[type, ...] = (Policy, *(cls for cls in KINDS.values() if cls is not Policy))

Document: TypeAlias = dict[str, object]
"""What `mousekit.to_dict` makes: dicts, lists, texts, numbers and truth values."""

Place: TypeAlias = tuple[str | int, ...]
"""Where something is in a document."""


class DocumentFault(enum.StrEnum):
    """What is wrong with a document."""

    UNKNOWN_KEY = "unknown-key"
    """An object has a key that its class does not know."""
    MISSING_KEY = "missing-key"
    """A key is missing that has no default."""
    WRONG_TYPE = "wrong-type"
    """There is a number with a point, which mousekit never writes, in the place of a value."""
    WRONG_KIND = "wrong-kind"
    """The document says that it is of another kind than is expected."""


@attrs.frozen(kw_only=True)
class BrokenDocument:
    """A document with one fault.

    Attributes:
        data: The document.
        cls: The class that is expected.
        path: Where the fault is.
        fault: What is wrong.
    """

    data: Document
    cls: type
    path: Place
    fault: DocumentFault


if TYPE_CHECKING:

    @overload
    def objects() -> SearchStrategy[object]: ...
    @overload
    def objects(cls: type[T], /) -> SearchStrategy[T]: ...


def objects(cls: type = object, /) -> SearchStrategy[object]:
    """Draw objects of one class that mousekit stores, or of any: values, facts, aggregates.

    Shrinks towards the simplest object of the class; of any class, towards the default policy.

    Args:
        cls: A class of values or facts, `mousekit.Cycle`, `mousekit.Conversation`, `mousekit.Fact`;
            nothing means any of them.

    Raises:
        InvalidArgument: If mousekit does not store objects of the class.
    """
    if cls is object:
        return st.sampled_from(_ANY).flatmap(objects)
    if cls is Cycle:
        return cycles()
    if cls is Conversation:
        return conversations()
    if cls in _FACTS:
        return facts(cast("type[Fact]", cls))
    return values(cls)


def documents(cls: type = object, /) -> SearchStrategy[Document]:
    """Draw documents, as `mousekit.to_dict` writes them.

    Shrinks as `objects` does.

    Args:
        cls: What it is a document of, as for `objects`.

    Raises:
        InvalidArgument: If mousekit does not store objects of the class.
    """
    return objects(cls).map(to_dict)


def broken_documents(
    cls: type = object, /, *, fault: DocumentFault | None = None
) -> SearchStrategy[BrokenDocument]:
    """Draw documents that `mousekit.from_dict` must refuse, with the path that it must name.

    Shrinks towards an unknown key in the simplest document.

    Args:
        cls: What it would be a document of, as for `objects`.
        fault: What shall be wrong; None for any fault that such a document can have.

    Raises:
        InvalidArgument: If mousekit does not store objects of the class, or `fault` is no
            `DocumentFault`.
    """
    return _broken(objects(cls), member("fault", fault, DocumentFault))


@st.composite
def _broken(
    draw: DrawFn, whole: SearchStrategy[object], fault: DocumentFault | None
) -> BrokenDocument:
    one = draw(whole)
    chosen = draw(st.sampled_from(DocumentFault)) if fault is None else fault
    data, path = _BREAK[chosen](draw, to_dict(one), type(one))
    return BrokenDocument(data=data, cls=type(one), path=path, fault=chosen)


_Broken: TypeAlias = tuple[Document, Place]


def _unknown_key(draw: DrawFn, data: Document, cls: type) -> _Broken:
    del cls
    inside = [(), *(place for place, one in _places(data) if isinstance(one, dict))]
    path = (*draw(st.sampled_from(inside)), "unknown-key")
    return _with(data, path, "a"), path


def _missing_key(draw: DrawFn, data: Document, cls: type) -> _Broken:
    needed = [_key(field.name) for field in attrs.fields(cls) if field.default is attrs.NOTHING]
    key = draw(st.sampled_from(["kind", *needed]))
    return {name: one for name, one in data.items() if name != key}, (key,)


def _wrong_type(draw: DrawFn, data: Document, cls: type) -> _Broken:
    fields: list[Place] = [(_key(field.name),) for field in attrs.fields(cls)]
    path = draw(st.sampled_from([*fields, *(place for place, _ in _places(data))]))
    return _with(data, path, 0.5), path


def _wrong_kind(draw: DrawFn, data: Document, cls: type) -> _Broken:
    others = [kind for kind, one in KINDS.items() if one is not cls]
    return {**data, "kind": draw(st.sampled_from(others))}, ("kind",)


_BREAK: Mapping[DocumentFault, Callable[[DrawFn, Document, type], _Broken]] = {
    DocumentFault.UNKNOWN_KEY: _unknown_key,
    DocumentFault.MISSING_KEY: _missing_key,
    DocumentFault.WRONG_TYPE: _wrong_type,
    DocumentFault.WRONG_KIND: _wrong_kind,
}


def _key(field: str) -> str:
    """Give the key of a field: the one called ``kind`` is called ``type`` in documents."""
    return "type" if field == "kind" else field


def _places(data: Document) -> Iterator[tuple[Place, object]]:
    """Walk through everything that stands in a document, apart from its schema and kind."""
    for key, one in data.items():
        if key not in {"schema", "kind"}:
            yield from _below((key,), one)


def _below(place: Place, one: object) -> Iterator[tuple[Place, object]]:
    yield place, one
    for step in _steps(one):
        yield from _below((*place, step), _at(one, step))


def _steps(one: object) -> list[str] | list[int]:
    if isinstance(one, dict):
        return list(one)
    return list(range(len(one))) if isinstance(one, list) else []


def _at(one: object, step: str | int) -> object:
    return cast("Mapping[str | int, object]", one)[step]


def _with(data: Document, path: Place, new: object) -> Document:
    """Copy a document with something else in one place."""
    return cast("Document", _replaced(data, path, new))


def _replaced(one: object, path: Place, new: object) -> object:
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(one, list):
        return [_replaced(item, rest, new) if at == step else item for at, item in enumerate(one)]
    inside = cast("Document", one)
    return {**inside, str(step): _replaced(inside.get(str(step)), rest, new)}
