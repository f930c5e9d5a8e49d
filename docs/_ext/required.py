"""The page of the requirements, and the warning about those that are neither proved nor left."""

from collections.abc import Sequence

from markup import link, table
from requirement_table import Place, left_to_you, places, proofs, titles, unsettled
from sphinx.util import logging

import mousekit as mk

__all__ = ["requirements", "warn_of_unsettled"]

_LOG = logging.getLogger(__name__)
_YOURS = "{doc}`left to you <../explanation/what-mousekit-leaves-to-you>`"


def requirements(_: str) -> str:
    """List every requirement: its title, where it lives, and its proofs or why it has none."""
    rows = (
        [one, title, _lives(places().get(one, ())), _proved(one)] for one, title in titles().items()
    )
    return table(["id", "what it is about", "where it lives", "proved by"], rows)


def warn_of_unsettled() -> None:
    """Warn of every requirement that no test proves and that is not left to the caller."""
    if missing := unsettled():
        _LOG.warning(
            "neither proved by a test nor left to the caller: %d requirements, %s",
            len(missing),
            " ".join(missing),
        )


def _lives(named_in: Sequence[Place]) -> str:
    """Link where a requirement lives; a module is named only where nothing in it is."""
    filled = {place.module for place in named_in if place.name}
    named_in = [place for place in named_in if place.name or place.module not in filled]
    shown = (_shown(place.module, name) for place in named_in for name in place.name.split(", "))
    return ", ".join(dict.fromkeys(shown)) or "–"


def _shown(module: str, name: str) -> str:
    if name in mk.__all__:
        return link(name)
    codes = [rule.code for rule in mk.all_rules() if rule.function.__name__ == name]
    if codes:
        return f"[{codes[0]}](#{codes[0].lower()})"
    is_public = name and not any(part.startswith("_") for part in (*module.split("."), name))
    return f"{{py:obj}}`{name} <{module}.{name}>`" if is_public else f"`{module}`"


def _proved(one: str) -> str:
    if one in left_to_you():
        return f"{_YOURS}: {left_to_you()[one]}"
    return ", ".join(f"`{proof}`" for proof in proofs().get(one, ())) or "–"
