"""Reads the texts about the order of the process: names of things, and blockers."""

from collections.abc import Mapping
from types import ModuleType

from mousekit.errors import InvalidValueError
from mousekit.language import process_da, process_en

__all__ = ["blocker_text", "event_name", "state_name"]

_LANGUAGES: Mapping[str, ModuleType] = {"da": process_da, "en": process_en}

_TABLES = {
    "event": "EVENTS",
    "events": "EVENTS",
    "state": "STATES",
    "role": "ROLES",
    "roles": "ROLES",
    "party": "ROLES",
    "part": "PARTS",
    "next": "PARTS",
    "level": "LEVELS",
    "scribe": "SCRIBES",
}
"""Which parameters of a blocker are words of ours, and where they are put in a language."""


def _table(name: str, lang: str) -> Mapping[str, str]:
    data = _LANGUAGES.get(lang)
    if data is None:
        raise InvalidValueError(("lang",), lang, "'da' or 'en'")
    table: Mapping[str, str] = getattr(data, name)
    return table


def event_name(event: str, lang: str) -> str:
    """Give the name of a fact's class as people say it.

    Args:
        event: The name of the class, for example ``"InvitationSent"``.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    return _table("EVENTS", lang).get(event, event)


def state_name(state: str, lang: str) -> str:
    """Give the name of a phase or a stage as people say it.

    Args:
        state: Its value, for example ``"in-review"``.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    return _table("STATES", lang)[state]


def blocker_text(
    code: str, params: tuple[tuple[str, str | int], ...], lang: str
) -> tuple[str, str]:
    """Give the message and the hint of a guard, filled in.

    Args:
        code: The code of the guard.
        params: What the texts name; several events or roles are separated by spaces.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    data = _LANGUAGES.get(lang)
    if data is None:
        raise InvalidValueError(("lang",), lang, "'da' or 'en'")
    texts: tuple[str, str] = data.BLOCKERS[code]
    words = {name: _worded(name, str(value), lang) for name, value in params}
    return texts[0].format(**words), texts[1].format(**words)


def _worded(name: str, value: str, lang: str) -> str:
    if name not in _TABLES:
        return value
    table = _table(_TABLES[name], lang)
    return ", ".join(table.get(word, word) for word in value.split()) or "–"
