"""Every guard of every fact is proved: what it stops, what it lets through, and what it says.

Which guard belongs to which fact is read from the source of the library, by the same module that
writes the pages of the phases and stages.  The cases stand in `talk_cases` and `cycle_cases`;
those that only this proof needs stand here.
"""

import ast
import importlib.util
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import attrs
import pytest

import mousekit as mk
from mousekit.bridges import NOTICE_TABLE
from mousekit.language import process_da, process_en
from mousekit.language.days import in_words
from package_source import modules
from process import cycles, talks
from process.cases import Case, blocked
from process.cycle_cases import CHOSEN, CYCLE_CASES, SEASON
from process.cycles import TALKING, ended, followed_up, opened, registered, reopened, signed
from process.people import BEFORE, LANE, METTE, ON, employee, hr, leader
from process.talk_cases import ACTIVE, SIGNING, TALK_CASES, with_plan
from process.talks import (
    CHECK_IN,
    FACT,
    INVITED,
    NEXT_PLAN,
    PLAN,
    PRACTICE,
    PREPARATION,
    PREPARED,
    REOPENING,
    TIME,
    assessed,
    last_year,
    planned,
    reviewed,
    talk_in,
)

EXTENSION = Path(__file__).parent.parent.parent / "docs" / "_ext"
LANGUAGES = ("da", "en")

spec = importlib.util.spec_from_file_location("guards", EXTENSION / "guards.py")
assert spec is not None
assert spec.loader is not None
derived = importlib.util.module_from_spec(spec)
spec.loader.exec_module(derived)


class Pair(NamedTuple):
    """One guard of one fact."""

    process: str
    fact: str
    code: str


DERIVED = [Pair(*one) for one in derived.guards()]

MORE_CYCLE_CASES: list[Case[mk.Cycle]] = [
    Case(
        "signed twice",
        SEASON,
        signed("talk-omar", ON),
        (
            blocked(
                "notice-too-early",
                "conversation",
                conversation="talk-omar",
                event="ConversationSigned",
            ),
        ),
        first=[reopened("talk-omar", ON)],
    ),
    Case(
        "reopened, but unknown",
        SEASON,
        reopened("talk-9", ON),
        (blocked("talk-unknown", "conversation", conversation="talk-9"),),
        first=[registered(LANE, "talk-9", ON), signed("talk-9", ON)],
    ),
    Case(
        "ended, but unknown",
        SEASON,
        ended("talk-9", ON),
        (blocked("talk-unknown", "conversation", conversation="talk-9"),),
        first=[registered(LANE, "talk-9", ON)],
    ),
    Case(
        "ended without a signature after it was signed",
        SEASON,
        ended("talk-omar", ON),
        (
            blocked(
                "notice-too-early",
                "conversation",
                conversation="talk-omar",
                event="ConversationEnded",
            ),
        ),
        first=[registered(LANE, "talk-9", ON)],
        instead=ended("talk-9", ON),
    ),
    Case(
        "followed up, but unknown",
        SEASON,
        followed_up("talk-9", ON),
        (blocked("talk-unknown", "conversation", conversation="talk-9"),),
        first=[registered(LANE, "talk-9", ON), signed("talk-9", ON)],
    ),
    Case(
        "focus revised where no need is left",
        attrs.evolve(CHOSEN, needs=()),
        mk.FocusRevised(
            themes=(mk.FocusTheme(id="t1", title="Økonomi"),), reason="ny lov", **leader()
        ),
        (blocked("need-missing", "needs"),),
        first=[
            mk.PhaseReopened(reason="ingen behov tilbage", **leader()),
            mk.NeedIdentified(need=TALKING, **leader()),
            mk.FocusChosen(themes=(cycles.THEME,), **leader()),
        ],
    ),
]

NOTHING = mk.Conclusions(drafts=(), follow_ups=(CHECK_IN,))
UNOWNED = attrs.evolve(PLAN, drafts=(PRACTICE, attrs.evolve(TIME, owner=None)))
PROMISED = attrs.evolve(
    PLAN, drafts=(attrs.evolve(PRACTICE, method=mk.LearningMethod.FORMAL_EDUCATION), TIME)
)
MENTORS = mk.Mandate(methods=(mk.LearningMethod.MENTOR,))
FORGOTTEN = talks.fold(
    planned(),
    *PREPARED,
    mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE)),
    assessed("p2", mk.AssessedAs.CARRIED),
    mk.ConclusionsDrafted(conclusions=PLAN, **leader(BEFORE)),
)


def _under(talk: mk.Conversation, mandate: mk.Mandate) -> mk.Conversation:
    """Give the leader of a conversation another mandate."""
    return attrs.evolve(talk, brief=attrs.evolve(talk.brief, mandate=mandate))


MORE_TALK_CASES: list[Case[mk.Conversation]] = [
    Case(
        "refusal of an agreement that is not there",
        ACTIVE,
        mk.ApprovalRefused(agreement="a9", reason="intet budget", **hr()),
        (blocked("agreement-unknown", "agreement", agreement="a9"),),
        instead=FACT["ApprovalRefused"],
    ),
    Case(
        "nothing agreed, and nobody says why",
        reviewed(NOTHING),
        mk.ConclusionsSigned(digest=NOTHING.digest, **employee()),
        (blocked("MK102", "drafts"),),
        first=[
            mk.NoAgreementsExplained(reason="går på pension", **employee()),
            mk.NoAgreementsExplained(reason="enig", **leader()),
        ],
    ),
    Case(
        "agreement that nobody answers for",
        with_plan(UNOWNED),
        attrs.evolve(SIGNING, digest=UNOWNED.digest),
        (blocked("MK301", "drafts", 1, "owner"),),
        first=[mk.ConclusionsRevised(conclusions=NEXT_PLAN, **leader())],
        instead=mk.ConclusionsSigned(digest=NEXT_PLAN.digest, **employee()),
    ),
    Case(
        "agreement that the leader may not promise",
        _under(with_plan(PROMISED), MENTORS),
        attrs.evolve(SIGNING, digest=PROMISED.digest),
        (blocked("MK306", "drafts", 0, "method", case="method"),),
        first=[mk.ConclusionsRevised(conclusions=NEXT_PLAN, **leader())],
        instead=mk.ConclusionsSigned(digest=NEXT_PLAN.digest, **employee()),
    ),
    Case(
        "agreement of last year that was forgotten",
        FORGOTTEN,
        SIGNING,
        (blocked("MK507", "previous", 0, agreement="p1"),),
        first=[assessed("p1", mk.AssessedAs.DONE, ON)],
    ),
]

every_cycle_case = pytest.mark.parametrize("case", MORE_CYCLE_CASES, ids=lambda case: case.name)
every_talk_case = pytest.mark.parametrize("case", MORE_TALK_CASES, ids=lambda case: case.name)


@every_cycle_case
def test_a_cycle_stops_the_fact(case: Case[mk.Cycle]) -> None:
    """What must hold before a fact of the cycle is named, and nothing changes."""
    before = attrs.evolve(case.subject)

    assert case.subject.blockers(case.fact) == case.blockers
    with pytest.raises(mk.GuardError) as refusal:
        case.subject.apply(case.fact)

    assert (refusal.value.event, refusal.value.blockers) == (type(case.fact), case.blockers)
    assert case.subject == before


@every_cycle_case
def test_a_cycle_lets_the_fact_through(case: Case[mk.Cycle]) -> None:
    """Once what was missing is there, the fact is taken."""
    ready = cycles.fold(case.subject, *case.first)

    assert ready.apply(case.instead or case.fact).version == ready.version + 1


@every_talk_case
def test_a_conversation_stops_the_fact(case: Case[mk.Conversation]) -> None:
    """What must hold before a fact of the conversation is named, and nothing changes."""
    before = attrs.evolve(case.subject)

    assert case.subject.blockers(case.fact) == case.blockers
    with pytest.raises(mk.GuardError) as refusal:
        case.subject.apply(case.fact)

    assert (refusal.value.event, refusal.value.blockers) == (type(case.fact), case.blockers)
    assert case.subject == before


@every_talk_case
def test_a_conversation_lets_the_fact_through(case: Case[mk.Conversation]) -> None:
    """Once what was missing is there, the fact is taken."""
    ready = talks.fold(case.subject, *case.first)

    assert ready.apply(case.instead or case.fact).version == ready.version + 1


class Birth(NamedTuple):
    """A conversation that cannot be born, and one that can."""

    refused: Callable[[], object]
    blocker: mk.Blocker
    taken: Callable[[], object]


def led_by(somebody: str) -> mk.Conversation:
    """Begin a conversation of Lane's that this person leads."""
    brief = mk.CycleBrief(cycle="2027-blue", leader=somebody)
    return mk.Conversation.start(
        mk.ConversationPlanned(id="talk-9", employee=LANE, brief=brief, **leader(by=somebody))
    )


def after_the_talk_of(somebody: str) -> mk.ConversationPlanned:
    """Plan Lane's conversation with last year's conversation of this person."""
    previous = attrs.evolve(last_year(), employee=somebody)
    return mk.plan_conversation(
        opened(), id="talk-9", employee=LANE, previous=previous, **leader(BEFORE)
    )


BIRTHS = [
    Birth(
        lambda: led_by(LANE),
        blocked("own-leader", "employee", employee=LANE),
        lambda: led_by(METTE),
    ),
    Birth(
        lambda: after_the_talk_of("omar"),
        blocked("not-this-employee", "previous", "employee", employee=LANE),
        lambda: after_the_talk_of(LANE),
    ),
]

every_birth = pytest.mark.parametrize("birth", BIRTHS, ids=lambda birth: birth.blocker.code)


@every_birth
def test_a_birth_is_stopped(birth: Birth) -> None:
    """A conversation that cannot begin is refused with the reason."""
    with pytest.raises(mk.GuardError) as refusal:
        birth.refused()

    assert refusal.value.event is mk.ConversationPlanned
    assert refusal.value.blockers == (birth.blocker,)


@every_birth
def test_a_birth_is_let_through(birth: Birth) -> None:
    """With the right persons the conversation begins."""
    assert birth.taken() is not None


def pair(process: str, fact: type[mk.Fact], blocker: mk.Blocker) -> Pair:
    """Name the guard that a blocker came from."""
    return Pair(process, fact.__name__, blocker.code)


def proved() -> Iterator[tuple[Pair, mk.Blocker]]:
    """List what the cases of all files prove: the guard, and the blocker that was met."""
    for case in (*CYCLE_CASES, *MORE_CYCLE_CASES):
        yield from ((pair("cycle", type(case.fact), one), one) for one in case.blockers)
    for other in (*TALK_CASES, *MORE_TALK_CASES):
        yield from ((pair("conversation", type(other.fact), one), one) for one in other.blockers)
    for birth in BIRTHS:
        yield pair("conversation", mk.ConversationPlanned, birth.blocker), birth.blocker


PROVED = list(proved())


def test_every_guard_of_every_fact_has_a_case() -> None:
    """No guard of any fact is left without a case that it stops and a way out of it."""
    covered = {guard for guard, _ in PROVED}

    assert [guard for guard in DERIVED if guard not in covered] == []


def test_every_case_is_about_a_guard_of_its_fact() -> None:
    """What is met in a case is known as a guard of that fact, as an error of a rule or general."""
    met = {guard for guard, _ in PROVED if guard.code not in derived.GENERAL}
    unknown = met - set(DERIVED)

    assert {one.fact for one in unknown if one.code.startswith("MK")} <= {"ConclusionsSigned"}
    assert [one for one in unknown if not one.code.startswith("MK")] == []


def test_every_blocker_in_the_source_belongs_to_a_fact() -> None:
    """No guard that the library makes is overlooked when the guards are read from its source."""
    made = {
        node.args[0].value
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        if isinstance(node.func, ast.Name)
        if node.func.id == "blocker"
        if isinstance(node.args[0], ast.Constant)
    }

    assert made
    assert made <= {guard.code for guard in DERIVED} | set(derived.GENERAL)


def shown(name: str, value: str | int, lang: str) -> str:
    """Say how the value of a parameter is to be read in a language."""
    table = process_da if lang == "da" else process_en
    words = {
        "event": table.EVENTS,
        "events": table.EVENTS,
        "state": table.STATES,
        "role": table.ROLES,
        "roles": table.ROLES,
        "party": table.ROLES,
        "part": table.PARTS,
        "next": table.PARTS,
        "level": table.LEVELS,
        "scribe": table.SCRIBES,
    }.get(name)
    if words is None:
        return in_words(str(value), lang)
    return ", ".join(words[word] for word in str(value).split()) or "–"


MET = sorted({one for _, one in PROVED}, key=str)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("blocker", MET, ids=lambda one: f"{one.code}{list(dict(one.params))}")
class TestTheTexts:
    """The law: whoever is stopped is told what is wrong with which value, and what to do."""

    def test_they_name_the_value(self, blocker: mk.Blocker, lang: str) -> None:
        """Every parameter stands in the texts, but for the case that picks the wording."""
        said = f"{blocker.message(lang)} {blocker.hint(lang)}"

        assert [
            (name, value)
            for name, value in blocker.params
            if name != "case" and shown(name, value, lang) not in said
        ] == []

    def test_they_give_a_way_out(self, blocker: mk.Blocker, lang: str) -> None:
        """The hint is there, and says something else than the message."""
        assert blocker.hint(lang).strip()
        assert blocker.hint(lang) != blocker.message(lang)

    def test_they_differ_between_the_languages(self, blocker: mk.Blocker, lang: str) -> None:
        """Neither language shows the text of the other."""
        other = "en" if lang == "da" else "da"

        assert blocker.message(lang) != blocker.message(other)
        assert blocker.hint(lang) != blocker.hint(other)


CONDITIONS = tomllib.loads((EXTENSION / "conditions.toml").read_text(encoding="utf-8"))


def test_the_pages_say_what_must_hold_for_every_guard() -> None:
    """Each guard, and no other, has what must hold in both languages on the pages of its facts."""
    assert set(CONDITIONS["guards"]) == {guard.code for guard in DERIVED}


@pytest.mark.parametrize("words", [process_da.JOINS, process_en.JOINS], ids=["da", "en"])
def test_it_is_said_when_every_join_goes_on(words: Mapping[str, str]) -> None:
    """Each condition of an arrow with two ends is told in both languages, and no other."""
    arrows = [arrow for row in mk.TALK_TABLE.values() for arrow in row.values()]

    assert set(words) - {"otherwise"} == {
        arrow.when.__name__ for arrow in arrows if isinstance(arrow, mk.Join)
    }


@pytest.mark.parametrize("one", CONDITIONS["guards"].values())
def test_what_must_hold_is_told_in_both_languages(one: list[str]) -> None:
    """There is an English and a Danish text, and they are not the same."""
    english, danish = one

    assert english.strip()
    assert danish.strip()
    assert english != danish


INVITED_TALK = talks.fold(planned(), INVITED[0])
READY = talk_in(mk.Stage.PREPARED)
REVIEW = talk_in(mk.Stage.IN_REVIEW)
AGAIN = talks.fold(talk_in(mk.Stage.SIGNED), REOPENING)
OWN = mk.PreparationSubmitted(preparation=PREPARATION, **employee())
WAIVED = FACT["PreparationWaived"]
BY_LEADER = mk.ConclusionsSigned(digest=PLAN.digest, **leader())
SHARED = talks.fold(READY, mk.PreparationShared(**leader(BEFORE)))

STAYING: list[tuple[mk.Conversation, mk.Fact]] = [
    (INVITED_TALK, OWN),
    (INVITED_TALK, WAIVED),
    (SHARED, FACT["LeaderChanged"]),
    (REVIEW, SIGNING),
    (AGAIN, FACT["SignatureDeclined"]),
    (AGAIN, FACT["ReviewLapsed"]),
]
"""For each arrow with two ends, a fact that does not meet its condition."""

GOING_ON: list[tuple[mk.Conversation, mk.Fact]] = [
    (talk_in(mk.Stage.INVITED), OWN),
    (talk_in(mk.Stage.INVITED), WAIVED),
    (READY, FACT["LeaderChanged"]),
    (talks.fold(REVIEW, SIGNING), BY_LEADER),
    (REVIEW, FACT["SignatureDeclined"]),
    (REVIEW, FACT["ReviewLapsed"]),
]
"""For each arrow with two ends, a fact that meets its condition."""

JOINS = {
    (stage, event): arrow
    for stage, row in mk.TALK_TABLE.items()
    for event, arrow in row.items()
    if isinstance(arrow, mk.Join)
}


def name_of_pair(value: object) -> str | None:
    """Name a test after the class of its fact."""
    return type(value).__name__ if isinstance(value, mk.Fact) else None


class TestJoins:
    """The law: an arrow with two ends goes on where its condition holds, and only there."""

    @pytest.mark.parametrize(("talk", "fact"), STAYING, ids=name_of_pair)
    def test_it_stays(self, talk: mk.Conversation, fact: mk.Fact) -> None:
        """A fact that does not complete the stage ends where the arrow stays."""
        assert talk.apply(fact).stage is JOINS[talk.stage, type(fact)].stay

    @pytest.mark.parametrize(("talk", "fact"), GOING_ON, ids=name_of_pair)
    def test_it_goes_on(self, talk: mk.Conversation, fact: mk.Fact) -> None:
        """A fact that completes the stage ends where the arrow goes."""
        assert talk.apply(fact).stage is JOINS[talk.stage, type(fact)].go

    @pytest.mark.parametrize("tried", [STAYING, GOING_ON], ids=["staying", "going on"])
    def test_every_join_is_tried(self, tried: list[tuple[mk.Conversation, mk.Fact]]) -> None:
        """No arrow with two ends is left out, at either end."""
        assert {(talk.stage, type(fact)) for talk, fact in tried} == set(JOINS)

    def test_the_two_ends_differ(self) -> None:
        """An arrow with two ends has two."""
        assert [one for one in JOINS.values() if one.stay is one.go] == []


NOTICE_JOINS = {key: told for key, told in NOTICE_TABLE.items() if isinstance(told, mk.Join)}
LEFT: list[tuple[mk.Conversation, mk.Fact, type[mk.Fact]]] = [
    (AGAIN, FACT["EmployeeLeft"], mk.ConversationSigned),
    (REVIEW, FACT["EmployeeLeft"], mk.ConversationEnded),
]
"""For each notice with two outcomes, what happened and what the cycle is told."""


@pytest.mark.parametrize(("talk", "fact", "told"), LEFT, ids=["signed before", "never signed"])
def test_the_cycle_is_told_either_way(
    talk: mk.Conversation, fact: mk.Fact, told: type[mk.Fact]
) -> None:
    """Who leaves in review ends the conversation, unless a version was signed before."""
    assert [type(one) for one in mk.cycle_facts(talk, fact, talk.apply(fact))] == [told]


def test_every_notice_with_two_outcomes_is_tried_both_ways() -> None:
    """No outcome of a notice is left out of the list above."""
    tried = {((type(fact), talk.stage, talk.apply(fact).stage), told) for talk, fact, told in LEFT}

    assert tried == {
        (key, end) for key, told in NOTICE_JOINS.items() for end in (told.stay, told.go)
    }
