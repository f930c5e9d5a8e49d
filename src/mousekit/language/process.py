"""Reads the texts about the order of the process: names of things, and blockers."""

from collections.abc import Mapping
from types import ModuleType

from mousekit.errors import InvalidValueError
from mousekit.language import process_da, process_en, self_checks_da, self_checks_en
from mousekit.language.days import in_words

__all__ = ["blocker_text", "member_word", "self_check_text", "word"]

_LANGUAGES: Mapping[str, ModuleType] = {"da": process_da, "en": process_en}

_SELF_CHECKS = {"da": self_checks_da.SELF_CHECKS, "en": self_checks_en.SELF_CHECKS}

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


def _known(lang: str) -> ModuleType:
    data = _LANGUAGES.get(lang)
    if data is None:
        raise InvalidValueError(("lang",), lang, "'da' or 'en'")
    return data


def _table(name: str, lang: str) -> Mapping[str, str]:
    table: Mapping[str, str] = getattr(_known(lang), name)
    return table


def word(table: str, value: str, lang: str) -> str:
    """Give the name of a thing as people say it.

    Args:
        table: ``"EVENTS"``, ``"STATES"``, ``"JOINS"``, ``"ROLES"``, ``"PARTS"``, ``"LEVELS"`` or
            ``"SCRIBES"``.
        value: The name of the class of a fact, or the value of a member.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    return _table(table, lang).get(value, value)


def member_word(kind: str, value: str, lang: str) -> str | None:
    """Give the name of a member of an enumeration; None if that enumeration has no names.

    Args:
        kind: The name of the enumeration.
        value: The value of the member.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    words: Mapping[str, str] | None = _known(lang).MEMBERS.get(kind)
    return None if words is None else words[value]


def self_check_text(key: str, lang: str) -> tuple[str, str]:
    """Give what a self-check asks, and what helps.

    Args:
        key: Such as ``"grip/purpose"``.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    data = _SELF_CHECKS.get(lang)
    if data is None:
        raise InvalidValueError(("lang",), lang, "'da' or 'en'")
    return data[key]


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
    data = _known(lang)
    # A code that a later release no longer has is at least readable.
    texts: tuple[str, str] = data.BLOCKERS.get(code, (code.replace("-", " "), ""))
    words = {name: _worded(name, str(value), lang) for name, value in params}
    return texts[0].format(**words), texts[1].format(**words)


def _worded(name: str, value: str, lang: str) -> str:
    if name not in _TABLES:
        return in_words(value, lang)
    table = _table(_TABLES[name], lang)
    return ", ".join(table.get(word, word) for word in value.split()) or "–"
