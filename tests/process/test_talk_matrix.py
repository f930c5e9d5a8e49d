"""Every stage with every fact, and every fact with every role, held against the golden grids.

The law: "Each is one literal table, total. Nothing else in the library decides order or actor."
"""

import attrs
import pytest

import mousekit as mk
from mousekit.facts import following, holding, preparing, reviewing
from process import golden
from process.cycles import FACT as CYCLE_FACT
from process.cycles import MANDATE
from process.people import BEFORE, IDS, KARL, METTE, ON, SOFIE, employee, hr, leader, said
from process.talks import (
    FACT,
    FACTS,
    INVITED,
    PLAN,
    PREPARATION,
    REOPENING,
    SUCCESSION,
    born,
    fold,
    planned,
    talk_for,
    talk_in,
)

STAGES = {code: mk.Stage[name] for code, name in golden.STAGES.items()}
ROLES = {code: mk.Role[name] for code, name in golden.ROLES.items()}
GRID = list(golden.cells(golden.TALK))
ALLOWED = [cell for cell in GRID if cell.text != "."]
REFUSED = [cell for cell in GRID if cell.text == "."]
JOINS = {(cell.column, cell.row): cell for cell in ALLOWED if "|" in cell.text}
WHO = list(golden.cells(golden.TALK_WHO))
SCRIBE = list(golden.cells(golden.SCRIBE_NAMED_BY))
BIRTH = "ConversationPlanned"


def event(name: str) -> type[mk.Fact]:
    """Find the class of a fact."""
    return type(FACT[name])


def ends_of(cell: golden.Cell) -> list[mk.Stage]:
    """Say to which stages a cell may lead: one, or two for a join."""
    text = cell.column if cell.text == "=" else cell.text
    return [STAGES[code] for code in text.split("|")]


def label(cell: golden.Cell) -> str:
    """Name a test after its cell."""
    return f"{cell.column}-{cell.row}"


def stages_with(name: str) -> list[mk.Stage]:
    """Say in which stages a fact may come."""
    return [STAGES[cell.column] for cell in ALLOWED if cell.row == name]


def roles_for(name: str, stage: mk.Stage | None = None) -> set[mk.Role]:
    """Say who may state a fact; of one fact the stage decides."""
    rows = [cell for cell in WHO if cell.row == name]
    if name == "ScribeNamed" and stage is not None:
        rows = [cell for cell in SCRIBE if STAGES[_code(cell.row)] is stage]
    return {ROLES[cell.column] for cell in rows if cell.text != "."}


def _code(stage: str) -> str:
    return next(code for code, name in golden.STAGES.items() if name == stage)


def in_words(
    arrow: mk.Stage | mk.Join[mk.Stage, mk.Conversation],
) -> tuple[list[mk.Stage], str | None]:
    """Put an arrow of the table as the grid does: its ends, and the name of the condition."""
    if isinstance(arrow, mk.Join):
        return [arrow.stay, arrow.go], arrow.when.__name__
    return [arrow], None


def test_table_is_the_golden_one() -> None:
    """The table of the conversation has every arrow and join of the grid and no other."""
    golden_table = {
        stage: {
            event(cell.row): (ends_of(cell), golden.TALK_JOINS.get((cell.column, cell.row)))
            for cell in ALLOWED
            if STAGES[cell.column] is stage
        }
        for stage in mk.Stage
    }
    table = {
        stage: {fact: in_words(arrow) for fact, arrow in row.items()}
        for stage, row in mk.TALK_TABLE.items()
    }

    assert golden_table == table


def test_roles_are_the_golden_ones() -> None:
    """The table of roles has every yes of the grid and no other."""
    golden_who = {event(name): roles_for(name) for name in FACT}

    assert golden_who == {fact: set(roles) for fact, roles in mk.TALK_WHO.items()}


def test_every_fact_of_the_conversation_has_a_row() -> None:
    """No fact of the conversation is left out of the grids, and none is in them twice."""
    modules = (preparing, holding, reviewing, following)
    stated = {name for module in modules for name in module.__all__} - {"CycleBrief"}

    assert [type(fact).__name__ for fact in FACTS] == list(FACT)
    assert set(FACT) == {cell.row for cell in GRID} == {cell.row for cell in WHO}
    assert set(FACT) == stated | {"LeaderChanged", "EmployeeLeft"}
    assert set(JOINS) == set(golden.TALK_JOINS)


@pytest.mark.parametrize("cell", ALLOWED, ids=label)
def test_allowed_fact_leads_where_the_grid_says(cell: golden.Cell) -> None:
    """A fact that may come is taken, counted, dated, and ends in a stated stage."""
    stage, fact = STAGES[cell.column], FACT[cell.row]
    talk = talk_for(stage, cell.row)

    assert talk.blockers(fact) == ()
    after = talk.apply(fact)

    assert after.stage in ends_of(cell)
    assert (after.version, after.last_on) == (talk.version + 1, fact.on)
    assert talk == talk_for(stage, cell.row)


@pytest.mark.parametrize("cell", REFUSED, ids=label)
def test_refused_fact_changes_nothing_and_names_what_may_come(cell: golden.Cell) -> None:
    """A fact out of order is refused with the stage, its class and what would be allowed."""
    stage, fact = STAGES[cell.column], FACT[cell.row]
    talk = talk_in(stage)
    allowed = {event(one.row) for one in ALLOWED if STAGES[one.column] is stage}

    with pytest.raises(mk.IllegalTransitionError) as refusal:
        talk.apply(fact)

    assert (refusal.value.state, refusal.value.event) == (stage, type(fact))
    assert set(refusal.value.allowed) == allowed
    assert talk.allowed_events() == refusal.value.allowed
    assert talk == talk_in(stage)
    assert [one.code for one in talk.blockers(fact)] == ["out-of-order"]


@pytest.mark.parametrize("stage", mk.Stage)
def test_foreign_fact_is_refused(stage: mk.Stage) -> None:
    """What belongs to a cycle cannot be stated in a conversation."""
    with pytest.raises(mk.IllegalTransitionError, match="FollowUpStarted cannot happen in"):
        talk_in(stage).apply(CYCLE_FACT["FollowUpStarted"])


SHARING = mk.PreparationShared(**leader(BEFORE))
OWN = mk.PreparationSubmitted(preparation=PREPARATION, **employee())
NOT_MINE = mk.PreparationWaived(party=mk.Role.LEADER, reason="ingen tid", **leader())
BY_EMPLOYEE = mk.ConclusionsSigned(digest=PLAN.digest, **employee())
BY_LEADER = mk.ConclusionsSigned(digest=PLAN.digest, **leader())
SAMPLE = {code: talk_in(stage) for code, stage in STAGES.items()}
AGAIN = fold(SAMPLE["SIG"], REOPENING)
UNPREPARED = fold(planned(), INVITED[0])

BOTH_WAYS: list[tuple[str, str, mk.Conversation, mk.Fact, str]] = [
    ("INV", "the other one is missing", SAMPLE["INV"], FACT["PreparationSubmitted"], "INV"),
    ("INV", "it was the last one", SAMPLE["INV"], OWN, "PRE"),
    ("INV", "waived, the other one is missing", UNPREPARED, NOT_MINE, "INV"),
    ("INV", "waived, it was the last one", SAMPLE["INV"], FACT["PreparationWaived"], "PRE"),
    ("PRE", "the leader had not shared", SAMPLE["PRE"], FACT["LeaderChanged"], "INV"),
    ("PRE", "the leader had shared", fold(SAMPLE["PRE"], SHARING), FACT["LeaderChanged"], "PRE"),
    ("REV", "the first to sign", SAMPLE["REV"], BY_EMPLOYEE, "REV"),
    ("REV", "the second to sign", fold(SAMPLE["REV"], BY_EMPLOYEE), BY_LEADER, "SIG"),
    ("REV", "declined, never signed", SAMPLE["REV"], FACT["SignatureDeclined"], "CLO"),
    ("REV", "declined, signed before", AGAIN, FACT["SignatureDeclined"], "SIG"),
    ("REV", "lapsed, never signed", SAMPLE["REV"], FACT["ReviewLapsed"], "CLO"),
    ("REV", "lapsed, signed before", AGAIN, FACT["ReviewLapsed"], "SIG"),
]


@pytest.mark.parametrize(
    ("talk", "fact", "end"),
    [pytest.param(*rest, id=f"{code}: {name}") for code, name, *rest in BOTH_WAYS],
)
def test_join_ends_either_way(talk: mk.Conversation, fact: mk.Fact, end: str) -> None:
    """A join goes on where its condition holds, and stays where it does not."""
    assert talk.apply(fact).stage is STAGES[end]


def test_every_join_is_tried_both_ways() -> None:
    """No outcome of a join is left out of the list above."""
    tried = {(code, type(fact).__name__, STAGES[end]) for code, _, _, fact, end in BOTH_WAYS}

    assert tried == {(*key, end) for key, cell in JOINS.items() for end in ends_of(cell)}


def _refusal(talk: mk.Conversation, fact: mk.Fact) -> mk.MousekitError | None:
    before = attrs.evolve(talk)
    try:
        talk.apply(fact)
    except mk.MousekitError as error:
        assert talk == before
        return error
    return None


def _refusal_of_birth(role: mk.Role, by: str) -> mk.MousekitError | None:
    birth = FACT[BIRTH]
    assert isinstance(birth, mk.ConversationPlanned)
    try:
        mk.Conversation.start(attrs.evolve(birth, role=role, by=by))
    except mk.MousekitError as error:
        return error
    return None


def wrong_actor(name: str, stage: mk.Stage, role: mk.Role, by: str) -> mk.WrongActorError | None:
    """State a fact in this role, under this id, and give what is said of the actor, if anything."""
    if name == BIRTH:
        error = _refusal_of_birth(role, by)
    else:
        error = _refusal(talk_for(stage, name), attrs.evolve(FACT[name], role=role, by=by))
    return error if isinstance(error, mk.WrongActorError) else None


def who(*texts: str) -> list[tuple[str, mk.Stage, mk.Role]]:
    """List every fact, stage and role with one of these texts in the grids."""
    listed = [
        (cell.row, stage, ROLES[cell.column])
        for cell in WHO
        if cell.text in texts and cell.row != "ScribeNamed"
        for stage in stages_with(cell.row) or [mk.Stage.PLANNED]
    ]
    scribes = [
        ("ScribeNamed", mk.Stage[cell.row], ROLES[cell.column])
        for cell in SCRIBE
        if cell.text in texts
    ]
    return listed + scribes


def id_in(name: str, role: mk.Role) -> str:
    """Give the id under which a role is heard; Sofie is the one who was asked to help."""
    texts = [cell.text for cell in WHO if (cell.row, ROLES[cell.column]) == (name, role)]
    return SOFIE if texts == ["named"] else IDS[role]


@pytest.mark.parametrize(("name", "stage", "role"), who("."))
def test_wrong_role_is_refused(name: str, stage: mk.Stage, role: mk.Role) -> None:
    """A role that may not state a fact is refused, and told which roles may."""
    error = wrong_actor(name, stage, role, IDS[role])

    assert error is not None
    assert (error.event, error.role) == (event(name), role)
    assert set(error.allowed) == roles_for(name, stage)


@pytest.mark.parametrize(("name", "stage", "role"), who("own", "any", "named"))
def test_right_role_is_heard(name: str, stage: mk.Stage, role: mk.Role) -> None:
    """A role that may state a fact, under the id that belongs to it, is heard in every stage."""
    assert wrong_actor(name, stage, role, id_in(name, role)) is None


@pytest.mark.parametrize(("name", "stage", "role"), who("own", "named"))
def test_somebody_elses_id_is_refused(name: str, stage: mk.Stage, role: mk.Role) -> None:
    """The word of a party, or of who was asked to help, is taken only under their own id."""
    error = wrong_actor(name, stage, role, "somebody-else")

    assert error is not None
    assert (error.role, error.by) == (role, "somebody-else")
    assert role in error.allowed


@pytest.mark.parametrize(("name", "stage", "role"), who("any"))
def test_vouched_role_may_have_any_id(name: str, stage: mk.Stage, role: mk.Role) -> None:
    """The caller vouches for the other roles, whoever speaks in them."""
    assert wrong_actor(name, stage, role, "somebody-else") is None


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("InvitationSent", mk.Role.SENIOR_LEADER),
        ("InvitationSent", mk.Role.HR),
        ("InvitationSent", mk.Role.SUPPORTER),
        ("ConversationHeld", mk.Role.SENIOR_LEADER),
        ("ConversationHeld", mk.Role.SUPPORTER),
    ],
)
def test_nobody_helps_unasked(name: str, role: mk.Role) -> None:
    """Without a commission nobody but the parties sends the invitation or holds the talk."""
    talk = fold(born(), *[FACT["InvitationSent"]] if name == "ConversationHeld" else [])

    with pytest.raises(mk.WrongActorError):
        talk.apply(attrs.evolve(FACT[name], **said(role, by=SOFIE)))


@pytest.mark.parametrize("role", [None, *mk.Role])
@pytest.mark.parametrize("stage", mk.Stage)
def test_allowed_events_are_those_of_the_role(stage: mk.Stage, role: mk.Role | None) -> None:
    """What may happen now can be asked for anybody, or for one role alone."""
    here = {cell.row for cell in ALLOWED if STAGES[cell.column] is stage}
    may = {name for name in here if role is None or role in roles_for(name, stage)}

    assert {one.__name__ for one in talk_in(stage).allowed_events(role)} == may


def test_the_leader_is_the_present_one() -> None:
    """After a change of leader the word of the former one no longer counts."""
    talk = fold(talk_in(mk.Stage.SIGNED), SUCCESSION)
    missed = attrs.evolve(FACT["FollowUpMissed"], **leader())

    with pytest.raises(mk.WrongActorError, match=f"cannot be stated by '{METTE}'"):
        talk.apply(missed)
    assert talk.blockers(attrs.evolve(missed, by=KARL)) == ()


@pytest.mark.parametrize("name", ["ApprovalGiven", "ApprovalRefused"])
@pytest.mark.parametrize("role", [mk.Role.SENIOR_LEADER, mk.Role.HR])
def test_the_approver_is_the_one_of_the_mandate(role: mk.Role, name: str) -> None:
    """Where the mandate names an approver, only that person gives the answer, in either role."""
    talk = talk_in(mk.Stage.SIGNED)
    mandate = attrs.evolve(MANDATE, approver="bodil")
    talk = attrs.evolve(talk, brief=attrs.evolve(talk.brief, mandate=mandate))
    answer = attrs.evolve(FACT[name], **said(role))

    with pytest.raises(mk.WrongActorError):
        talk.apply(answer)
    assert talk.blockers(attrs.evolve(answer, by="bodil")) == ()
    without = attrs.evolve(talk, brief=attrs.evolve(talk.brief, mandate=None))
    assert without.blockers(answer) == ()


def test_the_host_is_the_present_one() -> None:
    """Who was the host and is no longer cannot state that the talk was held."""
    talk = fold(
        talk_in(mk.Stage.PREPARED),
        mk.HostNamed(host="frida", reason="Sofie er syg", consented_on=ON, **hr()),
    )
    held = mk.ConversationHeld(held_on=ON, **said(mk.Role.SUPPORTER, by=SOFIE))

    with pytest.raises(mk.WrongActorError):
        talk.apply(held)
    assert talk.apply(attrs.evolve(held, by="frida")).stage is mk.Stage.HELD
