"""Words that were put into the language data for one statement alone."""

import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from importlib import import_module
from types import ModuleType

from accuracy.statements import Statement
from mousekit import language
from mousekit.language.text import normalise, words

__all__ = ["data_modules", "entries", "learned_by_heart"]

LONG = 4
"""From so many words an entry is more than a word or an idiom."""


def data_modules(package: ModuleType = language) -> Iterator[ModuleType]:
    """Yield every module of the language room."""
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield import_module(found.name)


def entries(module: ModuleType) -> set[str]:
    """Return every text that stands in the data of a module, however deep."""
    public = {name: value for name, value in vars(module).items() if not name.startswith("__")}
    return set(_texts(public))


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for pair in value.items():
                yield from _texts(pair)
        case tuple() | list() | AbstractSet():
            for item in value:
                yield from _texts(item)
        case _ if not isinstance(value, type):
            for field in getattr(type(value), "__attrs_attrs__", ()):
                yield from _texts(getattr(value, field.name))
        case _:
            pass


def learned_by_heart(
    texts: Iterable[str], statements: Iterable[Statement]
) -> list[tuple[str, str]]:
    """Return each long entry that stands in one statement alone, with the id of that."""
    written = [(one.id, f" {' '.join(words(normalise(one.text)))} ") for one in statements]
    found = []
    for text in sorted(set(texts)):
        spoken = words(normalise(text))
        if len(spoken) < LONG:
            continue
        entry = f" {' '.join(spoken)} "
        holders = [name for name, whole in written if entry in whole]
        if len(holders) == 1:
            found.append((text, holders[0]))
    return found
