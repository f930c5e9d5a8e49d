"""Reads the texts of the worklist: what waits for somebody, and since when."""

from datetime import date

from mousekit.errors import InvalidValueError
from mousekit.language import worklist_da, worklist_en
from mousekit.language.days import day_in_full

__all__ = ["work_text"]

_LANGUAGES = {
    "da": (
        {**worklist_da.TASKS, **worklist_da.OF_A_ROLE},
        worklist_da.STATES,
        worklist_da.OF_SOMEBODY,
    ),
    "en": (
        {**worklist_en.TASKS, **worklist_en.OF_A_ROLE},
        worklist_en.STATES,
        worklist_en.OF_SOMEBODY,
    ),
}


def work_text(
    task: str, state: str, lang: str, *, employee: str | None, about: str, due_by: date | None
) -> str:
    """Say what waits.

    Args:
        task: Such as ``"invite"``; with ``"-by-role"`` where nobody is named for it.
        state: ``"late"``, ``"due"`` or ``"missing"``.
        lang: ``"da"`` or ``"en"``.
        employee: Whom it is about, as people call them; None where it is the whole unit's.
        about: What else it is about, as people call it.
        due_by: The last day on which it is in time.

    Raises:
        InvalidValueError: If the language is another.
    """
    texts = _LANGUAGES.get(lang)
    if texts is None:
        raise InvalidValueError(("lang",), lang, "'da' or 'en'")
    tasks, states, of_somebody = texts
    what = tasks[task].format(about=about)
    if employee is not None:
        what = of_somebody.format(employee=employee, what=what)
    day = "" if due_by is None else day_in_full(due_by, lang)
    return states[state].format(what=what, day=day)
