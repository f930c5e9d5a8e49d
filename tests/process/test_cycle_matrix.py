"""Every phase with every fact, and every fact with every role, held against the golden grids.

The law: "Each is one literal table, total. Nothing else in the library decides order or actor."
"""

import attrs
import pytest

import mousekit as mk
from mousekit.facts import unit, year
from mousekit.marks import MARK_TABLE
from process import golden
from process.cycles import FACT, FACTS, OWNER, cycle_in
from process.people import IDS, METTE
from process.talks import FACT as TALK_FACT

PHASES = {code: mk.Phase[name] for code, name in golden.PHASES.items()}
ROLES = {code: mk.Role[name] for code, name in golden.ROLES.items()}
MARKS = {code: mk.TalkMark[name] for code, name in golden.MARK_NAMES.items()}
GRID = list(golden.cells(golden.CYCLE))
ALLOWED = [cell for cell in GRID if cell.text != "."]
REFUSED = [cell for cell in GRID if cell.text == "."]
WHO = list(golden.cells(golden.CYCLE_WHO))
BIRTH = "CycleStarted"


def event(name: str) -> type[mk.Fact]:
    """Find the class of a fact."""
    return type(FACT[name])


def end_of(cell: golden.Cell) -> mk.Phase:
    """Say to which phase a cell leads."""
    return PHASES[cell.column if cell.text == "=" else cell.text]


def label(cell: golden.Cell) -> str:
    """Name a test after its cell."""
    return f"{cell.column}-{cell.row}"


def own_id(fact: mk.Fact, role: mk.Role) -> str:
    """Give the id that belongs to a role: the employee's is that of whom the fact is about."""
    if role is not mk.Role.EMPLOYEE:
        return IDS[role]
    match fact:
        case mk.ConversationRegistered() | mk.IndividualTalkRequested():
            return fact.employee
        case mk.ConversationSigned() | mk.ConversationReopened() | mk.ConversationEnded():
            return OWNER[fact.conversation]
        case mk.FollowUpRecorded():
            return OWNER[fact.conversation]
        case _:
            return IDS[role]


def phases_with(name: str) -> list[mk.Phase]:
    """Say in which phases a fact may come."""
    return [PHASES[cell.column] for cell in ALLOWED if cell.row == name]


def test_table_is_the_golden_one() -> None:
    """The table of the cycle has every arrow of the grid and no other."""
    golden_table = {
        phase: {event(cell.row): end_of(cell) for cell in ALLOWED if PHASES[cell.column] is phase}
        for phase in mk.Phase
    }

    assert golden_table == mk.CYCLE_TABLE


def test_roles_are_the_golden_ones() -> None:
    """The table of roles has every yes of the grid and no other."""
    golden_who = {
        event(name): {
            ROLES[cell.column] for cell in WHO if (cell.row, cell.text != ".") == (name, True)
        }
        for name in FACT
    }

    assert golden_who == {fact: set(roles) for fact, roles in mk.CYCLE_WHO.items()}


def test_marks_are_the_golden_ones() -> None:
    """The table of marks follows a notice as the grid does, and no other."""
    grid = [cell for cell in golden.cells(golden.MARKS) if cell.text != "."]
    golden_marks = {
        mark: {
            event(cell.row): MARKS[cell.column if cell.text == "=" else cell.text]
            for cell in grid
            if MARKS[cell.column] is mark
        }
        for mark in mk.TalkMark
    }

    assert golden_marks == MARK_TABLE


def test_every_fact_of_the_cycle_has_a_row() -> None:
    """No fact of the cycle is left out of the grids, and none is in them twice."""
    stated = {*year.__all__, *unit.__all__} - {"ExcuseReason", "Notice"}

    assert [fact.__class__.__name__ for fact in FACTS] == list(FACT)
    assert set(FACT) == {cell.row for cell in GRID} == {cell.row for cell in WHO}
    assert set(FACT) == stated | {"LeaderChanged", "EmployeeLeft"}


@pytest.mark.parametrize("cell", ALLOWED, ids=label)
def test_allowed_fact_leads_where_the_grid_says(cell: golden.Cell) -> None:
    """A fact that may come is taken, counted, dated, and ends in the stated phase."""
    cycle, fact = cycle_in(PHASES[cell.column]), FACT[cell.row]

    assert cycle.blockers(fact) == ()
    after = cycle.apply(fact)

    assert after.phase is end_of(cell)
    assert (after.version, after.last_on) == (cycle.version + 1, fact.on)
    assert cycle == cycle_in(PHASES[cell.column])


@pytest.mark.parametrize("cell", REFUSED, ids=label)
def test_refused_fact_changes_nothing_and_names_what_may_come(cell: golden.Cell) -> None:
    """A fact out of order is refused with the phase, its class and what would be allowed."""
    phase, fact = PHASES[cell.column], FACT[cell.row]
    cycle = cycle_in(phase)
    allowed = {event(one.row) for one in ALLOWED if PHASES[one.column] is phase}

    with pytest.raises(mk.IllegalTransitionError) as refusal:
        cycle.apply(fact)

    assert (refusal.value.state, refusal.value.event) == (phase, type(fact))
    assert set(refusal.value.allowed) == allowed
    assert cycle.allowed_events() == refusal.value.allowed
    assert cycle == cycle_in(phase)
    assert [one.code for one in cycle.blockers(fact)] == ["out-of-order"]


@pytest.mark.parametrize("phase", mk.Phase)
def test_foreign_fact_is_refused(phase: mk.Phase) -> None:
    """What belongs to a conversation cannot be stated in a cycle."""
    with pytest.raises(mk.IllegalTransitionError, match="NoteTaken cannot happen in"):
        cycle_in(phase).apply(TALK_FACT["NoteTaken"])


def stated_by(name: str, role: mk.Role, by: str) -> list[mk.MousekitError | None]:
    """State a fact in this role, under this id, wherever it may come, and collect what is said."""
    if name == BIRTH:
        return [_refusal_of_birth(role, by)]
    fact = attrs.evolve(FACT[name], role=role, by=by)
    return [_refusal(cycle_in(phase), fact) for phase in phases_with(name)]


def _refusal(cycle: mk.Cycle, fact: mk.Fact) -> mk.MousekitError | None:
    before = attrs.evolve(cycle)
    try:
        cycle.apply(fact)
    except mk.MousekitError as error:
        assert cycle == before
        return error
    return None


def _refusal_of_birth(role: mk.Role, by: str) -> mk.MousekitError | None:
    birth = FACT[BIRTH]
    assert isinstance(birth, mk.CycleStarted)
    try:
        mk.Cycle.start(attrs.evolve(birth, role=role, by=by))
    except mk.MousekitError as error:
        return error
    return None


@pytest.mark.parametrize("cell", [cell for cell in WHO if cell.text == "."], ids=label)
def test_wrong_role_is_refused(cell: golden.Cell) -> None:
    """A role that may not state a fact is refused, and told which roles may."""
    role = ROLES[cell.column]
    roles = {ROLES[one.column] for one in WHO if one.row == cell.row and one.text != "."}

    for error in stated_by(cell.row, role, own_id(FACT[cell.row], role)):
        assert isinstance(error, mk.WrongActorError)
        assert (error.event, error.role) == (event(cell.row), role)
        assert set(error.allowed) == roles


@pytest.mark.parametrize("cell", [cell for cell in WHO if cell.text != "."], ids=label)
def test_right_role_is_heard(cell: golden.Cell) -> None:
    """A role that may state a fact, under the id that is its own, is heard in every phase."""
    role = ROLES[cell.column]

    refusals = stated_by(cell.row, role, own_id(FACT[cell.row], role))

    assert refusals == [None] * len(refusals)


@pytest.mark.parametrize("cell", [cell for cell in WHO if cell.text == "own"], ids=label)
def test_somebody_elses_id_is_refused(cell: golden.Cell) -> None:
    """The employee's and the leader's word is taken only under their own id."""
    role = ROLES[cell.column]

    for error in stated_by(cell.row, role, "somebody-else"):
        assert isinstance(error, mk.WrongActorError)
        assert (error.role, error.by) == (role, "somebody-else")
        assert role in error.allowed


@pytest.mark.parametrize("cell", [cell for cell in WHO if cell.text == "any"], ids=label)
def test_vouched_role_may_have_any_id(cell: golden.Cell) -> None:
    """The caller vouches for the other roles, whoever speaks in them."""
    refusals = stated_by(cell.row, ROLES[cell.column], "somebody-else")

    assert refusals == [None] * len(refusals)


@pytest.mark.parametrize("role", [None, *mk.Role])
@pytest.mark.parametrize("phase", mk.Phase)
def test_allowed_events_are_those_of_the_role(phase: mk.Phase, role: mk.Role | None) -> None:
    """What may happen now can be asked for anybody, or for one role alone."""
    may = {
        cell.row
        for cell in WHO
        if role is None or (ROLES[cell.column] is role and cell.text != ".")
    }
    here = {cell.row for cell in ALLOWED if PHASES[cell.column] is phase}

    assert {one.__name__ for one in cycle_in(phase).allowed_events(role)} == may & here


def test_the_leader_is_the_present_one() -> None:
    """After a change of leader the word of the former one no longer counts here."""
    cycle = cycle_in(mk.Phase.CONVERSATIONS).apply(FACT["LeaderChanged"])

    with pytest.raises(mk.WrongActorError, match=f"cannot be stated by '{METTE}'"):
        cycle.apply(FACT["FollowUpStarted"])
