"""Who may see what: one table for the library, and the words in which the papers tell it.

What lives here: the access matrix (B2-M), and its rows in plain language.  What must not: anything
that lets somebody see something or stops them; each paper does that for its own reader.  The
workplace may have other rules, and the one sentence above the table says so.

Danish: *adgangstabel*.
"""

import enum
from collections.abc import Iterable, Mapping
from typing import Final

from mousekit.render.document import Table
from mousekit.render.voice import Voice, capital, voice
from mousekit.values.people import Role

__all__ = [
    "ACCESS",
    "FEWEST",
    "Access",
    "AccessElement",
    "access_by_element",
    "access_by_role",
    "access_note",
    "access_rows",
]


class AccessElement(enum.StrEnum):
    """What somebody may see or not, the rows of the matrix (B2-M).

    Danish: *det, man kan se*.
    """

    EMPLOYEE_PREPARATION = "employee-preparation"
    LEADER_PREPARATION = "leader-preparation"
    NOTES = "notes"
    CONCLUSIONS = "conclusions"
    """Also on motivation and relations, with reservations and what the two see differently."""
    SCORES = "scores"
    PLAN = "plan"
    """The agreements that both have signed."""
    NEEDS = "needs"
    """Competence needs, methods and due dates."""
    FOLLOW_UP = "follow-up"
    FEEDBACK = "feedback"
    """What the employee thinks of how the leader held the conversation."""
    STATE = "state"
    STRATEGY = "strategy"


class Access(enum.StrEnum):
    """How much of it, the cells of the matrix (B2-M).

    Danish: *adgang*.
    """

    NONE = "none"
    FULL = "full"
    OWN = "own"
    IF_SHARED = "if-shared"
    ON_REQUEST = "on-request"
    IF_CONSENTED = "if-consented"
    FROM_HAND_OVER = "from-hand-over"
    FOR_APPROVAL = "for-approval"
    IF_POLICY = "if-policy"
    FOR_BUDGET = "for-budget"
    FOR_PLANNING = "for-planning"
    OVERDUE = "overdue"
    SUBMITTED = "submitted"
    OWN_UNITS = "own-units"
    TOTALS = "totals"
    TOTALS_OF_FIVE = "totals-of-five"


FEWEST: Final = 5
"""The people whom a number is about at the least: fewer could be named from it (B2-M)."""
_ROLES: Final = (
    Role.EMPLOYEE,
    Role.LEADER,
    Role.SENIOR_LEADER,
    Role.HR,
    Role.SUCCESSOR,
    Role.COMMITTEE,
    Role.STATISTICS,
)
_E, _A = AccessElement, Access
_NO, _ALL, _TOTALS, _FIVE = _A.NONE, _A.FULL, _A.TOTALS, _A.TOTALS_OF_FIVE
_CELLS: Mapping[AccessElement, tuple[Access, ...]] = {
    _E.EMPLOYEE_PREPARATION: (_ALL, _A.IF_SHARED, _NO, _NO, _NO, _NO, _A.SUBMITTED),
    _E.LEADER_PREPARATION: (_A.ON_REQUEST, _ALL, _NO, _NO, _NO, _NO, _A.SUBMITTED),
    _E.NOTES: (_A.OWN, _A.OWN, _NO, _NO, _NO, _NO, _NO),
    # Once the employee has let the new leader in, by `SuccessorAdmitted`.
    _E.CONCLUSIONS: (_ALL, _ALL, _NO, _NO, _A.IF_CONSENTED, _NO, _NO),
    _E.SCORES: (_ALL, _ALL, _NO, _NO, _A.IF_CONSENTED, _NO, _FIVE),
    _E.PLAN: (_ALL, _ALL, _A.FOR_APPROVAL, _A.IF_POLICY, _A.FROM_HAND_OVER, _NO, _TOTALS),
    _E.NEEDS: (_ALL, _ALL, _A.FOR_BUDGET, _A.FOR_PLANNING, _ALL, _TOTALS, _FIVE),
    _E.FOLLOW_UP: (_ALL, _ALL, _A.OVERDUE, _A.OVERDUE, _ALL, _TOTALS, _TOTALS),
    _E.FEEDBACK: (_A.OWN, _A.IF_SHARED, _NO, _NO, _NO, _NO, _FIVE),
    _E.STATE: (_ALL, _ALL, _A.OWN_UNITS, _ALL, _ALL, _TOTALS, _TOTALS),
    _E.STRATEGY: (_ALL, _ALL, _ALL, _ALL, _ALL, _ALL, _NO),
}
ACCESS: Mapping[AccessElement, Mapping[Role, Access]] = {
    element: dict(zip(_ROLES, cells, strict=True)) for element, cells in _CELLS.items()
}
"""Who may see what, unless the workplace has other rules (B2-M).

One cell is more than B2-M has: a new leader reads the conclusions once the employee has said yes,
as `SuccessorAdmitted` states.

Danish: *adgangstabel*.
"""
_ON_THE_PLAN = (_E.PLAN, _E.NEEDS, _E.FOLLOW_UP, _E.CONCLUSIONS)


def access_rows(lang: str) -> tuple[tuple[str, str], ...]:
    """Give the table by element: what it is, and who sees how much of it; others see nothing.

    Args:
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    our = voice(lang, None)
    return tuple((_named(element, our), _who(element, our)) for element in AccessElement)


def access_note(lang: str) -> str:
    """Give the one sentence that belongs to the table, wherever it is shown.

    Args:
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another.
    """
    return voice(lang, None).text("access-note")


def access_by_element(our: Voice) -> Table:
    """Make the table of the invitation and the card.

    Args:
        our: How to say it.
    """
    return _table("access-what", "access-who", access_rows(our.lang), our)


def access_by_role(our: Voice) -> Table:
    """Make the table of the plan: of what stands on it, how much each role sees.

    Args:
        our: How to say it.
    """
    rows = ((capital(our.text(f"role/{role.value}")), _what(role, our)) for role in _ROLES)
    return _table("access-who", "access-what", rows, our)


def _table(first: str, second: str, rows: Iterable[tuple[str, str]], our: Voice) -> Table:
    return Table(
        caption=our.text("access-note"),
        head=(our.text(first), our.text(second)),
        rows=tuple(((left,), (right,)) for left, right in rows),
    )


def _named(element: AccessElement, our: Voice) -> str:
    return capital(our.text(f"element/{element.value}"))


def _who(element: AccessElement, our: Voice) -> str:
    """Name those who see something of an element, together where they see the same."""
    seeing: dict[Access, list[str]] = {}
    for role, access in ACCESS[element].items():
        seeing.setdefault(access, []).append(our.text(f"role/{role.value}"))
    seeing.pop(Access.NONE, None)
    told = (f"{_listed(who, our)}: {_how(access, our)}" for access, who in seeing.items())
    return capital("; ".join(told))


def _listed(names: Iterable[str], our: Voice) -> str:
    *most, last = names
    return f"{', '.join(most)}{our.text('and')}{last}" if most else last


def _what(role: Role, our: Voice) -> str:
    seen = {one: ACCESS[one][role] for one in _ON_THE_PLAN if ACCESS[one][role] is not Access.NONE}
    if len(seen) == len(_ON_THE_PLAN) and set(seen.values()) == {Access.FULL}:
        return capital(_how(Access.FULL, our))
    told = (f"{our.text(f'element/{one.value}')}: {_how(how, our)}" for one, how in seen.items())
    return capital("; ".join(told))


def _how(access: Access, our: Voice) -> str:
    return our.text(f"access/{access.value}")
