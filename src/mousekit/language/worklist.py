"""Reads the texts of the worklist: what waits for somebody, and since when."""

from collections.abc import Mapping
from datetime import date
from types import ModuleType

from mousekit.errors import InvalidValueError
from mousekit.language import worklist_da, worklist_en
from mousekit.language.days import day_in_full, day_in_words

__all__ = ["about_agreement", "about_day", "work_text"]

_LANGUAGES: Mapping[str, ModuleType] = {"da": worklist_da, "en": worklist_en}


def _known(lang: str) -> ModuleType:
    data = _LANGUAGES.get(lang)
    if data is None:
        raise InvalidValueError(("lang",), lang, "'da' or 'en'")
    return data


def about_day(day: date, lang: str) -> str:
    """Say which day something is about.

    Args:
        day: The day.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    _known(lang)
    return day_in_words(day, lang)


def about_agreement(text: str, lang: str) -> str:
    """Quote what an agreement says, on one line.

    Args:
        text: Its text.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    form: str = _known(lang).QUOTED
    return form.format(text=" ".join(text.split()))


def work_text(
    task: str,
    way: str,
    state: str,
    lang: str,
    *,
    employee: str | None,
    about: str,
    due_by: date | None,
) -> str:
    """Say what waits.

    Args:
        task: Such as ``"invite"``.
        way: ``"by-role"`` where nobody is named for it, ``"as-agreed"`` where the two have agreed
            on a day, else ``"as-usual"``; a task without words for it says the usual ones.
        state: ``"late"``, ``"due"`` or ``"missing"``.
        lang: ``"da"`` or ``"en"``.
        employee: Whom it is about, as people call them; None where it is the whole unit's.
        about: What else it is about, as people call it.
        due_by: The last day on which it is in time.

    Raises:
        InvalidValueError: If the language is another.
    """
    data = _known(lang)
    form: str = data.TASKS.get(f"{task}-{way}", data.TASKS[task])
    what = form.format(about=about)
    if employee is not None:
        what = data.OF_SOMEBODY.format(employee=employee, what=what)
    day = "" if due_by is None else day_in_full(due_by, lang)
    return str(data.STATES[state].format(what=what, day=day))
