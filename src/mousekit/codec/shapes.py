"""How everything with parts is read and written: classes, tuples, unions.

Theory of operation.  `shape_of` makes two functions for a type, once, from the annotations of its
fields: one that reads and one that writes.  A reader raises `RefusedError` with every fault below
it; each reader above catches that, puts its own step in front, and reads on, so that one pass finds
all faults.  That costs nothing while there are none: entering a ``try`` is free since Python 3.11.

What a class itself refuses comes as an `InvalidValueError`, one at a time.  Then every field is
asked again, so that these faults are named all at once too.
"""

import enum
import types
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple, get_args, get_origin

import attrs

from mousekit._validators import HIDDEN
from mousekit.codec.faults import RefusedError, Twice, found_words, mismatch, shown, wrong
from mousekit.codec.kinds import KINDS
from mousekit.codec.leaves import LEAVES, Shape, enum_shape
from mousekit.errors import Fault, InvalidValueError

__all__ = ["kind_of", "kinds_below", "shape_of"]

_KEYS = {"kind": "type"}
"""Fields that are called otherwise in documents, where ``kind`` says what the document is."""

_ALWAYS = object()
_MANY = 12

_TAGS = {cls: kind for kind, cls in KINDS.items()}


def kind_of(value: object) -> str:
    """Find the kind of an object.

    Raises:
        TypeError: If it is none that mousekit stores; a subclass of one is another class.
    """
    kind = _TAGS.get(type(value))
    if kind is None:
        raise TypeError(f"{type(value).__name__} is not stored, expected an object of mousekit")
    return kind


def kinds_below(*classes: type) -> dict[str, type]:
    """Find the kinds of classes and of everything derived from them."""
    return {kind: cls for kind, cls in KINDS.items() if issubclass(cls, classes)}


@cache
def shape_of(annotation: Any) -> Shape:
    """Make the shape of a type, as it stands in the annotation of a field.

    Args:
        annotation: A class, a tuple of such, or a union.

    Raises:
        TypeError: If there is no one way to read it.
    """
    leaf = LEAVES.get(annotation)
    if leaf is not None:
        return leaf
    origin = get_origin(annotation)
    if origin is tuple:
        return _tuple_shape(get_args(annotation))
    if origin is types.UnionType:
        return _union_shape(get_args(annotation))
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return enum_shape(annotation)
    if isinstance(annotation, type) and attrs.has(annotation):
        kinds = kinds_below(annotation)
        if set(kinds.values()) <= {annotation}:
            return _class_shape(annotation)
        return _kinded_shape(kinds)
    raise TypeError(f"no way to read {annotation!r} from a document")


def _tuple_shape(members: tuple[Any, ...]) -> Shape:
    endless = members[-1] is Ellipsis
    shapes = [shape_of(member) for member in (members[:1] if endless else members)]

    def read(data: object) -> tuple[object, ...]:
        if not isinstance(data, list):
            raise mismatch("a list", data)
        if not endless and len(data) != len(shapes):
            problem = f"expected a list of {len(shapes)}, found {len(data)}"
            raise RefusedError([Fault(path=(), problem=problem)])
        items: list[object] = []
        faults: list[Fault] = []
        for position, item in enumerate(data):
            try:
                items.append(shapes[0 if endless else position].read(item))
            except RefusedError as refused:
                faults += refused.below(position)
        if faults:
            raise RefusedError(faults)
        return tuple(items)

    def write(value: tuple[object, ...]) -> list[object]:
        if endless:
            write_item = shapes[0].write
            return [write_item(item) for item in value]
        return [shape.write(item) for shape, item in zip(shapes, value, strict=True)]

    return Shape(read, write, list)


def _union_shape(members: tuple[Any, ...]) -> Shape:
    some = [member for member in members if member is not types.NoneType]
    shape = shape_of(some[0]) if len(some) == 1 else _choice_shape(some)
    if len(some) == len(members):
        return shape

    def read(data: object) -> object:
        return None if data is None else shape.read(data)

    def write(value: object) -> object:
        return None if value is None else shape.write(value)

    return Shape(read, write, shape.json)


def _choice_shape(members: list[Any]) -> Shape:
    """Tell classes apart by their kind, and everything else by what it is in the document."""
    classes = tuple(member for member in members if attrs.has(member))
    choices: list[tuple[type | tuple[type, ...], Shape]] = [
        (get_origin(member) or member, shape_of(member))
        for member in members
        if member not in classes
    ]
    if classes:
        one = len(classes) == 1
        shape = shape_of(classes[0]) if one else _kinded_shape(kinds_below(*classes))
        choices.append((classes, shape))
    by_json = {shape.json: shape for _, shape in choices}
    if len(by_json) < len(choices):
        raise TypeError(f"no way to tell {members!r} apart in a document")
    if len(choices) == 1:
        return choices[0][1]
    words = " or ".join(found_words(json()) for json in by_json)

    def read(data: object) -> object:
        for json, shape in by_json.items():
            if isinstance(data, json):
                return shape.read(data)
        raise wrong(words, data)

    def write(value: object) -> object:
        return next(shape.write(value) for cls, shape in choices if isinstance(value, cls))

    return Shape(read, write, object)


def _kinded_shape(kinds: Mapping[str, type]) -> Shape:
    """Make the shape of an object that says itself what it is."""
    words = "one of: " + ", ".join(kinds) if len(kinds) <= _MANY else "a known kind"

    def read(data: object) -> object:
        if not isinstance(data, dict):
            raise mismatch("an object", data)
        if "kind" not in data:
            raise RefusedError(_missing("kind"))
        kind = data["kind"]
        if type(kind) is not str or kind not in kinds:
            raise RefusedError(wrong(words, kind).below("kind"))
        content = {key: item for key, item in data.items() if key != "kind"}
        return _class_shape(kinds[kind]).read(content)

    def write(value: object) -> dict[str, object]:
        kind = kind_of(value)
        return {"kind": kind, **_class_shape(KINDS[kind]).write(value)}

    return Shape(read, write, dict)


class _Field(NamedTuple):
    name: str
    key: str
    argument: str
    shape: Shape
    is_required: bool
    is_secret: bool
    left_out: object


def _argument(field: "attrs.Attribute[Any]") -> str:
    return field.alias or field.name


def _field(field: "attrs.Attribute[Any]") -> _Field:
    argument, default = _argument(field), field.default
    annotation: Any = field.type
    return _Field(
        name=field.name,
        key=_KEYS.get(argument, argument),
        argument=argument,
        shape=shape_of(annotation),
        is_required=default is attrs.NOTHING,
        # What has a repr of its own has something to hide.
        is_secret=field.repr is not True,
        # Only None and (), which mean that there is nothing: other defaults may change.
        left_out=default if default is None or default == () else _ALWAYS,
    )


@cache
def _class_shape(cls: type) -> Shape:
    fields = tuple(_field(field) for field in attrs.fields(cls))
    return Shape(_class_reader(cls, fields), _class_writer(cls, fields), dict)


def _class_reader(cls: type, fields: tuple[_Field, ...]) -> Callable[[object], object]:
    plan = tuple((field.key, field.argument, field.shape.read) for field in fields)
    known = {field.key: field for field in fields}

    def read(data: object) -> object:
        if not isinstance(data, dict):
            raise mismatch("an object", data)
        values: dict[str, object] = {}
        faults: list[Fault] = []
        error = None
        for key, argument, read_field in plan:
            if key in data:
                try:
                    values[argument] = read_field(data[key])
                except RefusedError as refused:
                    faults += refused.below(key, secret=known[key].is_secret)
            elif known[key].is_required:
                faults += _missing(key)
        if not faults and len(values) == len(data):
            try:
                return cls(**values)
            except InvalidValueError as refusal:
                error = refusal
        faults += _strangers(data, known)
        faults += _own_faults(cls, values, error)
        raise RefusedError(_in_order(faults, data))

    return read


def _class_writer(cls: type, fields: tuple[_Field, ...]) -> Callable[[Any], object]:
    plan = tuple((field.key, field.name, field.left_out, field.shape.write) for field in fields)

    def write(value: object) -> dict[str, object]:
        if type(value) is not cls:
            raise TypeError(f"{type(value).__name__} is not stored, expected {cls.__name__}")
        content: dict[str, object] = {}
        for key, name, left_out, write_field in plan:
            item = getattr(value, name)
            if item != left_out:
                content[key] = write_field(item)
        return content

    return write


def _missing(key: str) -> tuple[Fault, ...]:
    return (Fault(path=(key,), problem="required key is missing"),)


def _strangers(data: Mapping[object, object], known: Mapping[str, _Field]) -> list[Fault]:
    """Find the keys that are not known, and those that stand twice."""
    unused = [key for key in known if key not in data]
    expected = f"one of: {', '.join(unused)}" if unused else "none beyond those that are there"
    faults = []
    for key in data:
        if isinstance(key, Twice):
            faults.append(Fault(path=(key.name,), problem="the key stands twice"))
        elif not isinstance(key, str):
            faults += mismatch("texts as keys", key).faults
        elif key not in known:
            faults.append(Fault(path=(key,), problem=f"unknown key, expected {expected}"))
    return faults


def _own_faults(
    cls: type, values: Mapping[str, object], error: InvalidValueError | None
) -> list[Fault]:
    """Ask every field for its own refusal, since a class stops at the first.

    Validators of mousekit look at their field alone; what concerns several fields is checked after
    them, and is in `error` if the class came so far.
    """
    found = []
    fields = {_argument(field): field for field in attrs.fields(cls)}
    for argument, value in values.items():
        validate = fields[argument].validator
        try:
            if validate is not None:
                validate(None, fields[argument], value)
        except InvalidValueError as refusal:
            found.append(_fault(refusal, fields))
    return found or ([] if error is None else [_fault(error, fields)])


def _fault(error: InvalidValueError, fields: Mapping[str, "attrs.Attribute[Any]"]) -> Fault:
    """Put the refusal of a class as a fault of the document."""
    field = fields.get(str(error.path[0])) if error.path else None
    is_secret = error.value == HIDDEN or field is None or field.repr is not True
    return Fault(
        path=tuple(_KEYS.get(step, step) if isinstance(step, str) else step for step in error.path),
        problem=f"expected {error.expected}",
        value=None if is_secret else shown(error.value),
    )


def _in_order(faults: list[Fault], data: Mapping[object, object]) -> list[Fault]:
    """Sort faults as their keys stand in the document, those of missing keys last."""
    place: dict[object, int] = {key: position for position, key in enumerate(data)}
    return sorted(faults, key=lambda fault: place.get((*fault.path, None)[0], len(place)))
