"""Reads the texts about the red thread: what its nodes are called, and what is loose."""

from collections.abc import Mapping
from types import ModuleType

from mousekit.errors import InvalidValueError
from mousekit.language import thread_da, thread_en
from mousekit.language.process import word

__all__ = ["loose_end_text", "node_label"]

_LANGUAGES: Mapping[str, ModuleType] = {"da": thread_da, "en": thread_en}


def _known(lang: str) -> ModuleType:
    data = _LANGUAGES.get(lang)
    if data is None:
        raise InvalidValueError(("lang",), lang, "'da' or 'en'")
    return data


def node_label(kind: str, id: str, lang: str, *, words: str | None = None) -> str:  # noqa: A002
    """Give the short name of a node: *behov n1*, *effekt på teamniveau*, *aftale: en øvelse*.

    Args:
        kind: The value of the kind.
        id: The id; of an effect, the level.
        lang: ``"da"`` or ``"en"``.
        words: What is shown instead of the id.

    Raises:
        InvalidValueError: If the language is another.
    """
    data = _known(lang)
    name: str = data.NODES[kind][0]
    if words is not None:
        told: str = data.LABELS["words"]
        return told.format(name=name, words=words)
    form: str = data.LABELS.get(kind, data.LABELS["node"])
    return form.format(name=name, id=_shown(kind, id, lang))


def _shown(kind: str, name: str, lang: str) -> str:
    return word("LEVELS", name, lang) if kind == "effect" else name


def loose_end_text(
    end: str, *, kind: str, name: str, owner: str, missing: str | None, lang: str
) -> str:
    """Say what is loose.

    Args:
        end: The value of the kind of loose end.
        kind: The value of the kind of node.
        name: The id of the node; of an effect, the level.
        owner: The id of the cycle or conversation that the node belongs to.
        missing: The id that is named and not there.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    data = _known(lang)
    form: str = data.PLACES.get(kind, data.PLACES["node"])
    node = form.format(name=data.NODES[kind][1], id=_shown(kind, name, lang), owner=owner)
    text: str = data.LOOSE_ENDS[end]
    return text.format(node=node, missing=missing)
