"""The cattrs converters: one of our own, and a caller's that learns our classes.

cattrs is imported in here alone and only when a converter is made: ``import mousekit`` does not
load it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from mousekit.codec.faults import RefusedError
from mousekit.codec.kinds import KINDS
from mousekit.codec.leaves import LEAVES
from mousekit.codec.shapes import shape_of
from mousekit.errors import InvalidDocumentError
from mousekit.facts.base import Fact

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["configure_converter", "make_converter"]

_STORED = frozenset({*KINDS.values(), Fact})


def configure_converter(converter: "Converter") -> None:
    """Teach a converter of the caller's own to read and write the classes of mousekit.

    They can then be fields of the caller's classes, and are as strict there as in a document of
    their own.  They are written without ``schema`` and ``kind``, which belong to documents that
    stand alone; only where the field is a `Fact` is there a ``kind``.  How the converter treats
    anything else is left as it is.

    A refusal is an `InvalidDocumentError`, with paths from the object on; where the converter
    validates in detail, cattrs gathers it in its own group of errors.

    Args:
        converter: It is changed; register hooks for single classes of mousekit afterwards.
    """
    converter.register_structure_hook_factory(_is_stored, _reader)
    converter.register_unstructure_hook_factory(_is_stored, lambda cls: shape_of(cls).write)


def make_converter() -> "Converter":
    """Make a cattrs converter that reads and writes the classes of mousekit.

    It also treats texts, numbers, days, times of day and fractions as strictly as they are
    treated inside them, and refuses keys that it does not know.  Each call makes a new one.
    """
    from cattrs import Converter

    converter = Converter(forbid_extra_keys=True)
    for cls, shape in LEAVES.items():
        converter.register_structure_hook(cls, _reader(cls))
        converter.register_unstructure_hook(cls, shape.write)
    configure_converter(converter)
    return converter


def _is_stored(cls: Any) -> bool:
    return cls in _STORED


def _reader(cls: Any) -> Callable[[object, object], Any]:
    shape = shape_of(cls)

    def read(data: object, _: object) -> object:
        try:
            return shape.read(data)
        except RefusedError as refused:
            faults = refused.faults
        raise InvalidDocumentError(faults)

    return read
