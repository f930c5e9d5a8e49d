"""How it ends: every agreement is settled or carried over, and nobody is forgotten."""

from collections import Counter
from datetime import date

import mousekit as mk
from boatyard.happened import HAPPENED
from boatyard.history import History
from boatyard.office import StoryError
from boatyard.papers import Tongue
from boatyard.people import name
from boatyard.the_year import NEXT, YEAR
from boatyard.words import excused, how_it_ended, settled, written

__all__ = ["agreements", "lines", "not_signed", "open_agreements", "report", "signed"]


def report(history: History, t: Tongue) -> list[str]:
    """Say how the year ended, and make sure that nothing is left over.

    Args:
        history: The logs, replayed.
        t: The language.

    Raises:
        StoryError: If an agreement is open, somebody is not accounted for, or a line is missing.
    """
    left = open_agreements(history)
    if left:
        raise StoryError(f"still open: {', '.join(left)}")
    return [
        "",
        t("Hvad der blev af aftalerne", "What became of the agreements"),
        *agreements(history, t),
        "",
        t("Hvem der skrev under, og hvem der ikke gjorde", "Who signed, and who did not"),
        *(f"{name(who)}: {written(t, on)}" for who, on in signed(history).items()),
        *(f"{name(who)}: {why}" for who, why in not_signed(history, t).items()),
        "",
        t("Alt det, der skete", "Everything that happened"),
        *lines(history, t),
    ]


def _of_the_year(history: History) -> list[mk.Conversation]:
    """Give every conversation but those of the year that has only begun."""
    return [talk for talk in history.talks.values() if talk.brief.cycle != NEXT]


def open_agreements(history: History) -> list[str]:
    """Give the ids of signed agreements that nobody has settled.

    Args:
        history: The logs, replayed.
    """
    return [
        state.agreement.id
        for talk in _of_the_year(history)
        for state in talk.agreements
        if not state.status.is_settled
    ]


def agreements(history: History, t: Tongue) -> list[str]:
    """Count how the signed agreements came to their end.

    Args:
        history: The logs, replayed.
        t: The language.
    """
    ends = Counter(state.status for talk in _of_the_year(history) for state in talk.agreements)
    return [f"{settled(t, status)}: {count}" for status, count in ends.items()]


def signed(history: History) -> dict[str, date]:
    """Give those whose latest conversation of the yard was signed by both, and the day.

    Args:
        history: The logs, replayed.
    """
    return {
        mark.employee: max(one.on for one in talk.signed_by)
        for mark, talk in _latest(history)
        if talk is not None and talk.signed is not None
    }


def not_signed(history: History, t: Tongue) -> dict[str, str]:
    """Give everybody else, and why.

    Args:
        history: The logs, replayed.
        t: The language.

    Raises:
        StoryError: If there is no reason.
    """
    return {
        mark.employee: _why(mark, talk, t)
        for mark, talk in _latest(history)
        if talk is None or talk.signed is None
    }


def _latest(history: History) -> list[tuple[mk.EmployeeMark, mk.Conversation | None]]:
    marks = history.cycles[YEAR].marks
    return [(mark, history.talks.get(mark.conversation or "")) for mark in marks]


def _why(mark: mk.EmployeeMark, talk: mk.Conversation | None, t: Tongue) -> str:
    if mark.excuse is not None:
        return excused(t, mark.excuse)
    if talk is None or talk.ending is None:
        raise StoryError(f"{mark.employee}: not signed, and nobody knows why")
    return how_it_ended(t, talk.ending)


def lines(history: History, t: Tongue) -> list[str]:
    """Say where each line of the table was found.

    Args:
        history: The logs, replayed.
        t: The language.

    Raises:
        StoryError: If one was not found.
    """
    found = {key: line.witnesses(history) for key, line in HAPPENED.items()}
    missing = [key for key, witnesses in found.items() if not witnesses]
    if missing:
        raise StoryError(f"did not happen: {', '.join(missing)}")
    return [
        f"[{key}] {t(line.danish, line.english)}: {found[key][0].stream}, "
        f"{written(t, found[key][0].on)}"
        for key, line in HAPPENED.items()
    ]
