"""The table of who may see what, held against a copy of B2-M that was written by hand.

One cell is more than B2-M has: a new leader whom the employee has let in, as `SuccessorAdmitted`
says, reads the conclusions that are to be signed.
"""

import pytest

import mousekit as mk
from mousekit import render
from papers_reader import paper
from papers_sample import full

ROLES = ("employee", "leader", "senior-leader", "hr", "successor", "committee", "statistics")
MATRIX = """
employee-preparation | full       | if-shared | -            | -            | -              | -      | submitted
leader-preparation   | on-request | full      | -            | -            | -              | -      | submitted
notes                | own        | own       | -            | -            | -              | -      | -
conclusions          | full       | full      | -            | -            | if-consented   | -      | -
scores               | full       | full      | -            | -            | if-consented   | -      | totals-of-five
plan                 | full       | full      | for-approval | if-policy    | from-hand-over | -      | totals
needs                | full       | full      | for-budget   | for-planning | full           | totals | totals-of-five
follow-up            | full       | full      | overdue      | overdue      | full           | totals | totals
feedback             | own        | if-shared | -            | -            | -              | -      | totals-of-five
state                | full       | full      | own-units    | full         | full           | totals | totals
strategy             | full       | full      | full         | full         | full           | full   | -
"""  # noqa: E501 - a matrix is read across.
LANGUAGES = ("da", "en")

every_language = pytest.mark.parametrize("lang", LANGUAGES)


def _by_hand() -> dict[str, dict[str, str]]:
    rows = [[cell.strip() for cell in line.split("|")] for line in MATRIX.strip().splitlines()]
    return {
        element: {role: "none" if cell == "-" else cell for role, cell in found}
        for element, found in ((row[0], zip(ROLES, row[1:], strict=True)) for row in rows)
    }


def test_the_table_is_the_matrix() -> None:
    """Every cell of B2-M is in the table, in the same order."""
    table = {
        element.value: {role.value: access.value for role, access in cells.items()}
        for element, cells in render.ACCESS.items()
    }
    assert table == _by_hand()
    assert list(table) == [element.value for element in render.AccessElement]


@every_language
@pytest.mark.req("R090")
def test_everybody_who_sees_something_is_named(lang: str) -> None:
    """A row names each role that sees something as often as it does, and others not at all."""
    names = {
        "da": ("medarbejderen", "lederen:", "en ny leder", "HR", "statistikken"),
        "en": ("the employee", "the leader:", "a new leader", "HR", "the statistics"),
    }[lang]
    rows = dict(zip(render.AccessElement, render.access_rows(lang), strict=True))
    notes, scores = rows[render.AccessElement.NOTES][1], rows[render.AccessElement.SCORES][1]
    assert [name in notes.lower() for name in (names[0], names[2])] == [True, False]
    assert [name in scores for name in names[2:]] == [True, False, True]


@every_language
def test_the_plan_tells_what_the_invitation_tells(lang: str) -> None:
    """The plan and the invitation say the same words for the same access, under one sentence."""
    plan, invited = (paper(name, full(), lang).text for name in ("plan", "invitation"))
    rows = dict(zip(render.AccessElement, render.access_rows(lang), strict=True))
    signed = rows[render.AccessElement.PLAN][1]
    told = [one.partition(": ")[2] for one in signed.split("; ")]
    assert len(told) == 5
    for text in (*told[1:], render.access_note(lang)):
        assert text in plan
        assert text in invited


@pytest.mark.parametrize("written", [render.access_rows, render.access_note])
def test_another_language_is_refused(written: object) -> None:
    """A language that is neither Danish nor English is refused."""
    assert callable(written)
    with pytest.raises(mk.InvalidValueError, match="expected 'da' or 'en'"):
        written("sv")
