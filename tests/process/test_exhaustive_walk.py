"""Every configuration of the two processes is walked, and none of them is a trap.

The law: "nobody who leaves, refuses, never answers or is replaced keeps anybody else from an end,
and no end needs a false statement", also when one party is silent for ever.
"""

import copy
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

import attrs
import pytest

import mousekit as mk
from process import abstract_cycle, abstract_talk
from process.abstract_talk import Configuration, Statement, World

Subject = TypeVar("Subject", mk.Cycle, mk.Conversation)

TALK_ENDS = (mk.Stage.CLOSED, mk.Stage.CANCELLED)


class Arrow(NamedTuple):
    """A fact that came, and where it led."""

    event: type[mk.Fact]
    role: mk.Role
    claims: frozenset[str]
    end: Configuration


@attrs.define
class Walk(Generic[Subject]):
    """All configurations that can be reached in one story, with one subject for each."""

    subjects: dict[Configuration, Subject]
    left_out: tuple[type[mk.Fact], ...]
    others: dict[Configuration, Subject] = attrs.field(factory=dict)
    arrows: dict[Configuration, list[Arrow | None]] = attrs.field(factory=dict)
    """What came of each statement, None where it was refused."""
    logs: dict[Configuration, tuple[Configuration, str]] = attrs.field(factory=dict)
    faults: list[str] = attrs.field(factory=list)

    def taken(self) -> Iterator[tuple[str, type[mk.Fact], str]]:
        """Give the arrows of the table that were taken."""
        for start, arrows in self.arrows.items():
            for arrow in arrows:
                if arrow is not None:
                    yield start[0], arrow.event, arrow.end[0]

    def tells(self, world: World) -> bool:
        """Say whether what the world needs is stated in this story."""
        return not {*world.needs} & {*self.left_out}

    def edges(self) -> int:
        """Count the arrows between configurations."""
        return sum(arrow is not None for arrows in self.arrows.values() for arrow in arrows)

    def way_to(self, configuration: Configuration) -> list[str]:
        """Give the shortest log that leads to a configuration."""
        log: list[str] = []
        while configuration in self.logs:
            configuration, fact = self.logs[configuration]
            log.insert(0, fact)
        return log


def walk(
    start: Subject,
    left_out: tuple[type[mk.Fact], ...],
    statements: Callable[[Subject], Iterable[Statement]],
    configuration: Callable[[Subject], Configuration],
) -> Walk[Subject]:
    """State everything in every configuration, until there is no new one."""
    found: Walk[Subject] = Walk({configuration(start): start}, left_out)
    waiting = deque(found.subjects)
    while waiting:
        here = waiting.popleft()
        subject = found.subjects[here]
        twin = copy.deepcopy(subject)
        arrows = found.arrows[here] = []
        for statement in statements(subject):
            after = _applied(subject, statement, found.faults)
            if after is None:
                arrows.append(None)
                continue
            there = configuration(after)
            fact = statement.fact
            arrows.append(Arrow(type(fact), fact.role, statement.claims, there))
            if there in found.subjects:
                found.others[there] = after
                continue
            found.subjects[there] = after
            found.logs[there] = (here, f"{type(fact).__name__} by {fact.role}")
            waiting.append(there)
        if subject != twin:
            found.faults.append(f"something that was stated changed {here}")
    return found


def _applied(subject: Subject, statement: Statement, faults: list[str]) -> Subject | None:
    try:
        after = subject.apply(statement.fact)
    except mk.MousekitError:
        return None
    if after.version != subject.version + 1:
        faults.append(f"{statement.fact} made version {after.version} of {subject.version}")
    return after


def safe(
    arrows: Mapping[Configuration, Collection[Arrow | None]],
    ends: Collection[str],
    world: World | None,
) -> set[Configuration]:
    """Give the configurations from which an end can be reached by what is true in a world."""
    out = {here for here in arrows if here[0] in ends}
    back: dict[Configuration, list[Configuration]] = {}
    heir = set() if world is None or world.heir is None else safe(arrows, ends, world.heir)
    for here, leading in arrows.items():
        for arrow in leading:
            if arrow is None or not (world is None or world.has(arrow.role, arrow.claims)):
                continue
            back.setdefault(arrow.end, []).append(here)
            if arrow.event is mk.LeaderChanged and arrow.end in heir:
                out.add(here)
    waiting = deque(out)
    while waiting:
        for before in back.get(waiting.popleft(), ()):
            if before not in out:
                out.add(before)
                waiting.append(before)
    return out


def traps(
    walks: Iterable[Walk[Subject]], ends: Collection[str], world: World | None
) -> list[tuple[Configuration, list[str]]]:
    """Give where no end can be reached, with the shortest log, the shortest of all first."""
    found: list[tuple[Configuration, list[str]]] = []
    for told in walks:
        if world is None or told.tells(world):
            lost = told.arrows.keys() - safe(told.arrows, ends, world)
            found.extend((here, told.way_to(here)) for here in sorted(lost))
    return sorted(found, key=lambda trap: len(trap[1]))


Talks = list[Walk[mk.Conversation]]
Years = list[Walk[mk.Cycle]]


@pytest.fixture(scope="module", name="talks")
def walked_talks() -> Talks:
    """Walk every story of the conversation."""
    return [
        walk(
            abstract_talk.born(story),
            story.left_out,
            abstract_talk.statements,
            abstract_talk.configuration,
        )
        for story in abstract_talk.STORIES.values()
    ]


@pytest.fixture(scope="module", name="years")
def walked_years() -> Years:
    """Walk every story of the cycle."""
    return [
        walk(
            abstract_cycle.born(story),
            story.left_out,
            abstract_cycle.statements,
            abstract_cycle.configuration,
        )
        for story in abstract_cycle.STORIES
    ]


def different_futures(
    one: Walk[Subject],
    statements: Callable[[Subject], Iterable[Statement]],
    configuration: Callable[[Subject], Configuration],
) -> list[Configuration]:
    """Give the configurations in which another subject has another future."""
    return [
        here
        for here, subject in one.others.items()
        if [
            None if after is None else configuration(after)
            for after in (_applied(subject, said, []) for said in statements(subject))
        ]
        != [None if arrow is None else arrow.end for arrow in one.arrows[here]]
    ]


def in_the_table() -> set[tuple[str, type[mk.Fact], str]]:
    """Give every arrow of the table of the conversation, a join with both of its ends."""
    return {
        (stage, event, end)
        for stage, row in mk.TALK_TABLE.items()
        for event, arrow in row.items()
        for end in ((arrow.stay, arrow.go) if isinstance(arrow, mk.Join) else (arrow,))
    }


class TestTheWalkOfTheConversation:
    """The walk leaves nothing out, and a configuration says all that matters."""

    def test_every_arrow_is_taken(self, talks: Talks) -> None:
        """Every arrow of the table is taken in the walk, a join to both of its ends."""
        assert {arrow for one in talks for arrow in one.taken()} == in_the_table()

    def test_a_configuration_forgets_nothing(self, talks: Talks) -> None:
        """Two conversations of the same configuration have the same future, fact by fact."""
        for one in talks:
            assert (
                different_futures(one, abstract_talk.statements, abstract_talk.configuration) == []
            )

    def test_what_is_refused_changes_nothing(self, talks: Talks) -> None:
        """No fact alters the conversation it is stated in, and each accepted one counts one up."""
        assert [fault for one in talks for fault in one.faults] == []

    def test_an_end_is_an_end(self, talks: Talks) -> None:
        """In a closed or cancelled conversation nothing that is tried is accepted."""
        ended = [
            arrow
            for one in talks
            for here, arrows in one.arrows.items()
            for arrow in arrows
            if here[0] in TALK_ENDS
        ]

        assert ended
        assert set(ended) == {None}

    def test_a_closed_talk_has_nothing_open(self, talks: Talks) -> None:
        """In every closed conversation every agreement is settled (R021)."""
        closed = [
            talk
            for one in talks
            for talk in (*one.subjects.values(), *one.others.values())
            if talk.stage is mk.Stage.CLOSED
        ]

        assert any(talk.agreements for talk in closed)
        assert all(state.status.is_settled for talk in closed for state in talk.agreements)


class TestNoConversationIsATrap:
    """From every configuration there is a way to an end, by true statements of those who speak."""

    def test_an_end_is_within_reach(self, talks: Talks) -> None:
        """From every configuration the conversation can be closed or cancelled."""
        assert traps(talks, TALK_ENDS, None) == []

    @pytest.mark.parametrize("world", abstract_talk.WORLDS, ids=lambda world: world.name)
    def test_no_end_needs_a_false_statement(self, talks: Talks, world: World) -> None:
        """Whatever is true for ever, an end is reached by what is true, from wherever it began."""
        found = traps(talks, TALK_ENDS, world)

        assert found == [], f"{len(found)} traps where {world.name}, the first: {found[0]}"

    def test_two_who_both_fall_silent_leave_open_what_they_signed(self, talks: Talks) -> None:
        """If both fall silent under no new leader, what they signed stays open, and only that."""
        # Nobody else knows what came of the agreements, so nobody else can truly settle them.
        found = traps(talks, TALK_ENDS, abstract_talk.BOTH_SILENT)

        assert {words[0] for words, *_ in found} == {mk.Stage.SIGNED, mk.Stage.IN_REVIEW}

    @pytest.mark.parametrize("world", abstract_talk.WORLDS, ids=lambda world: world.name)
    def test_every_world_is_looked_at(self, talks: Talks, world: World) -> None:
        """Each world is looked at in a story that tells of a signed plan."""
        told = [one for one in talks if one.tells(world)]

        assert {mk.Stage.SIGNED} <= {here[0] for one in told for here in one.arrows}

    def test_silence_is_told_from_speech(self, talks: Talks) -> None:
        """A world in which nobody speaks leaves every open conversation open."""
        nobody = World("nobody speaks", frozenset(), frozenset())
        still = {here for one in talks for here in safe(one.arrows, TALK_ENDS, nobody)}

        assert {here[0] for here in still} == set(TALK_ENDS)


class TestTheWalkOfTheCycle:
    """The walk leaves nothing out, and a configuration says all that matters."""

    def test_every_arrow_is_taken(self, years: Years) -> None:
        """Every arrow of the table of the cycle is taken in the walk."""
        table = {
            (phase, event, end)
            for phase, row in mk.CYCLE_TABLE.items()
            for event, end in row.items()
        }

        assert {arrow for one in years for arrow in one.taken()} == table

    def test_a_configuration_forgets_nothing(self, years: Years) -> None:
        """Two cycles of the same configuration have the same future, fact by fact."""
        for one in years:
            assert (
                different_futures(one, abstract_cycle.statements, abstract_cycle.configuration)
                == []
            )

    def test_what_is_refused_changes_nothing(self, years: Years) -> None:
        """No fact alters the cycle it is stated in, and each accepted one counts one up."""
        assert [fault for one in years for fault in one.faults] == []


def open_years(one: Walk[mk.Cycle]) -> Walk[mk.Cycle]:
    """Leave the cancelled years out: a cancelled year is at its end, and cannot be closed."""
    arrows = {here: found for here, found in one.arrows.items() if here[0] != mk.Phase.CANCELLED}
    return attrs.evolve(one, arrows=arrows)


class TestNoYearIsATrap:
    """From every configuration there is a way to the end of the year, by true statements."""

    @pytest.mark.parametrize("world", abstract_cycle.WORLDS, ids=lambda world: world.name)
    def test_it_can_be_closed(self, years: Years, world: World) -> None:
        """However the talks go and whoever is silent, the year is closed by what is true."""
        found = traps(map(open_years, years), (mk.Phase.CLOSED,), world)

        assert found == [], f"{len(found)} traps where {world.name}, the first: {found[0]}"

    def test_it_can_be_given_up(self, years: Years) -> None:
        """From every open year CANCELLED is one statement of HR away, though all are silent."""
        last = {
            here
            for one in years
            for here, arrows in one.arrows.items()
            for arrow in arrows
            if arrow is not None
            and arrow.event is mk.CycleCancelled
            and abstract_cycle.GIVEN_UP.has(arrow.role, arrow.claims)
        }

        assert last == {
            here
            for one in years
            for here in one.arrows
            if here[0] not in {mk.Phase.CLOSED, mk.Phase.CANCELLED}
        }


def counted(name: str, walks: Iterable[Walk[Subject]]) -> str:
    """Write the row of the explanation that says how much was walked."""
    told = list(walks)
    found, edges = sum(len(one.arrows) for one in told), sum(one.edges() for one in told)
    tried = sum(len(arrows) for one in told for arrows in one.arrows.values())
    return f"| {name} | {len(told)} | {found:,} | {tried:,} | {edges:,} |"


def test_the_explanation_counts_what_is_walked(talks: Talks, years: Years) -> None:
    """The explanation says how many configurations and facts were tried, and says it right."""
    page = Path(__file__).parents[2] / "docs" / "explanation" / "no-trap.md"
    rows = page.read_text(encoding="utf-8").splitlines()

    assert counted("conversation", talks) in rows
    assert counted("cycle", years) in rows
