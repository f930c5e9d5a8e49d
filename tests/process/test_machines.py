"""Three state machines: the cycle and the conversation against naive models, and a whole unit.

The naive models (`process.naive_cycle`, `process.naive_talk`) are written apart from the tables.
The machines are those that `mousekit.testing` ships; the unit has one of its own.
"""

from collections import Counter

import attrs
import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from hypothesis.strategies import DataObject

import mousekit as mk
from mousekit.cycle import NEXT_YEAR_FROM
from mousekit.testing import (
    ConversationMachine,
    CycleMachine,
    conversation_logs,
    next_facts,
)
from mousekit.testing.drives import possible
from mousekit.testing.processes import CYCLE
from process.cycles import (
    BIRTH,
    FORM,
    MANDATE,
    PERIOD,
    STRATEGY,
    THEME,
    TO_CONVERSATIONS,
    TO_FOCUS,
    WINDOW,
    opened,
)
from process.naive_cycle import NaiveCycle, Person, RefusedError
from process.naive_talk import NaiveTalk
from process.people import hr

BEYOND = {
    "wrong-actor",
    "score-off-the-scale",
    "score-unwanted",
    "scores-are-out",
    "scores-not-in",
    "scale-missing",
    "scale-unwanted",
    "sharing-off",
    "id-of-last-year",
    "finding-unknown",
}
"""What the naive models do not know: the whole table of roles, scales, a few choices of policy."""

REACHED: Counter[str] = Counter()
"""Every kind of fact that was accepted, every phase and every stage it led to, in all machines."""

# A life that fails is shown as it was lived; with Phase.shrink it is made small, in minutes.
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
lives = settings(
    max_examples=40,
    stateful_step_count=40,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=SLOW,
)

few = settings(lives, max_examples=5, stateful_step_count=10, derandomize=True)


def live(
    machine: type[RuleBasedStateMachine], turn: int, *, count: int = 40, **own: object
) -> None:
    """Let a machine live its lives; the same turn is the same lives."""
    one = type(machine.__name__, (machine,), own)
    run_state_machine_as_test(seed(turn)(one), settings=settings(lives, max_examples=count))


def is_beyond(found: tuple[mk.Blocker, ...]) -> bool:
    """Say whether the naive models know nothing of why a fact is refused."""
    return all(one.code.startswith("MK") or one.code in BEYOND for one in found)


def reached(fact: mk.Fact, state: str) -> None:
    """Count a fact and where it led."""
    REACHED.update([type(fact).__name__, state])


def people_of(cycle: mk.Cycle) -> dict[str, dict[str, object]]:
    """Give what a cycle knows of its people, in the words of the naive model."""
    return {
        mark.employee: {
            "standing": mark.standing,
            "excuse": mark.excuse,
            "talk": mark.talk,
            "conversation": mark.conversation,
            "followed_up": mark.followed_up,
            "wants_talk": mark.wants_talk,
            "former": list(mark.former),
            "is_concluded": mark.is_concluded,
            "is_followed_up": mark.is_followed_up,
        }
        for mark in cycle.marks
    }


def naive_people_of(model: NaiveCycle) -> dict[str, dict[str, object]]:
    """Give what the naive model knows of its people."""
    return {name: _person(one) for name, one in model.people.items()}


def _person(one: Person) -> dict[str, object]:
    return {
        **vars(one),
        "is_concluded": one.is_concluded(),
        "is_followed_up": one.is_followed_up(),
    }


def same_cycle(cycle: mk.Cycle, model: NaiveCycle) -> None:
    """See that a cycle is where the naive model is."""
    assert (cycle.phase, cycle.leader) == (model.phase, model.leader)
    assert [need.id for need in cycle.needs] == model.needs
    assert [theme.id for theme in cycle.themes] == model.themes
    assert len(cycle.lessons) == model.lessons
    assert people_of(cycle) == naive_people_of(model)


def prepared(talk: mk.Conversation) -> dict[str, str]:
    """Say who has prepared, and how."""
    return {
        one.party.value: "waived"
        if one.preparation is None
        else "shared"
        if one.is_shared
        else "private"
        for one in talk.preparations
    }


def same_talk(talk: mk.Conversation, model: NaiveTalk) -> None:
    """See that a conversation is where the naive model is."""
    assert (talk.stage, talk.leader, talk.scribe) == (model.stage, model.leader, model.scribe)
    assert talk.is_successor_admitted == model.is_admitted
    assert prepared(talk) == model.prepared
    assert {one.person: one.is_accepted for one in talk.participants} == model.guests
    assert {one.agreement: one.decided for one in talk.assessments} == model.assessed
    assert (talk.held_on, talk.is_live) == (model.held_on, model.is_live)
    same_plan(talk, model)


def same_plan(talk: mk.Conversation, model: NaiveTalk) -> None:
    """See that what was written, signed and agreed is what the naive model says."""
    assert (talk.versions, talk.author) == (model.versions, model.author)
    assert talk.conclusions == model.written
    assert set(talk.answered) == model.answered
    assert {one.role for one in talk.signatures} == model.signed
    assert talk.signed == (None if model.stands is None else model.stands.conclusions)
    assert {one.agreement.id: (one.status, one.agreement) for one in talk.agreements} == {
        name: (one.status, one.terms) for name, one in model.agreements.items()
    }
    pending = {one.terms.id: (one.terms, one.proposed_by) for one in talk.amendments}
    assert pending == model.changes
    assert sorted(one.planned_on for one in talk.planned_follow_ups) == sorted(model.days)
    assert [one.planned_on for one in talk.follow_ups] == model.held_days
    assert list(talk.missed_follow_ups) == model.missed_days


def wished_among(kinds: list[type[mk.Fact]], wished: frozenset[str]) -> list[type[mk.Fact]]:
    """Repeat the kinds of facts that are wished for, and those that are called alike."""
    words = tuple(name[:8] for name in wished)
    return [kind for kind in kinds if kind.__name__.startswith(words)] * 9


class Cycles(CycleMachine):
    """A cycle beside its naive model."""

    model: NaiveCycle
    wished: frozenset[str] = frozenset()

    def keep(self, before: mk.Cycle | None, fact: mk.Fact, after: mk.Cycle) -> mk.Cycle:
        """Begin the model with the cycle."""
        reached(fact, after.phase)
        if isinstance(fact, mk.CycleStarted):
            self.model = NaiveCycle(fact)
        return after

    def tell(self, fact: mk.Fact) -> mk.MousekitError | None:
        """Tell the model the same fact: it says yes and no as the cycle does."""
        found = self.now.blockers(fact)
        error = super().tell(fact)
        if error is None:
            self.model.take(fact)
            self.others += wished_among(self.others, self.wished)
        elif not is_beyond(found):
            with pytest.raises(RefusedError):
                self.model.take(fact)
        return error

    @invariant()
    def the_model_is_there_too(self) -> None:
        """Phase, needs, themes and people are those of the model."""
        same_cycle(self.now, self.model)


class Talks(ConversationMachine):
    """A conversation beside its naive model."""

    model: NaiveTalk
    wished: frozenset[str] = frozenset()

    def keep(
        self, before: mk.Conversation | None, fact: mk.Fact, after: mk.Conversation
    ) -> mk.Conversation:
        """Begin the model with the conversation."""
        reached(fact, after.stage)
        if isinstance(fact, mk.ConversationPlanned):
            self.model = NaiveTalk(fact)
        return after

    def tell(self, fact: mk.Fact) -> mk.MousekitError | None:
        """Tell the model the same fact: it says yes and no as the conversation does."""
        found = self.now.blockers(fact)
        error = super().tell(fact)
        if error is None:
            self.model.take(fact)
            self.others += wished_among(self.others, self.wished)
        elif not is_beyond(found):
            with pytest.raises(RefusedError):
                self.model.take(fact)
        return error

    @invariant()
    def the_model_is_there_too(self) -> None:
        """Stage, signatures, agreements and all else are those of the model."""
        same_talk(self.now, self.model)


PEOPLE: tuple[type[mk.Fact], ...] = (
    mk.EmployeeJoined,
    mk.EmployeeLeft,
    mk.EmployeeTransferred,
    mk.EmployeeExcused,
    mk.EmployeeReturned,
    mk.GroupTalkHeld,
    mk.IndividualTalkRequested,
)
YEAR: tuple[type[mk.Fact], ...] = (
    mk.FollowUpStarted,
    mk.EffectReviewStarted,
    mk.EffectEvaluationSkipped,
    mk.LessonRecorded,
    mk.CycleClosed,
)
TALK_MARKS = {
    mk.Stage.SIGNED: mk.TalkMark.SIGNED,
    mk.Stage.CLOSED: mk.TalkMark.ENDED,
    mk.Stage.CANCELLED: mk.TalkMark.ENDED,
}


def mark_from(talk: mk.Conversation) -> mk.TalkMark:
    """Say what a unit that has heard everything knows of a conversation."""
    if talk.signed is None:
        return TALK_MARKS.get(talk.stage, mk.TalkMark.REGISTERED)
    is_open = talk.stage is mk.Stage.IN_REVIEW
    return mk.TalkMark.REOPENED if is_open else mk.TalkMark.SIGNED


@attrs.define
class Record:
    """One conversation as the unit's office keeps it.

    Attributes:
        now: The conversation.
        cycle: The position of its year.
        previous: The id of last year's conversation.
        waiting: What its cycle has not been told yet, in its order.
        is_elsewhere: Whether it has gone to another unit with its employee.
    """

    now: mk.Conversation
    cycle: int
    previous: str | None
    waiting: list[tuple[mk.Conversation, mk.Fact, mk.Conversation]] = attrs.Factory(list)
    is_elsewhere: bool = False

    def tell(self, fact: mk.Fact) -> None:
        """State a fact in it, and keep what the cycle is to be told."""
        before, self.now = self.now, self.now.apply(fact)
        reached(fact, self.now.stage)
        if mk.cycle_facts(before, fact, self.now):
            self.waiting.append((before, fact, self.now))


class WholeUnit(RuleBasedStateMachine):
    """A unit through two years: its cycles, their conversations, and what passes between them.

    The cycle is told of its conversations late, and of one before the other in any order.
    """

    def __init__(self) -> None:
        super().__init__()
        self.cycles = [opened()]
        self.models = [NaiveCycle(BIRTH)]
        for fact in (*TO_FOCUS, *TO_CONVERSATIONS):
            self.models[0].take(fact)
        self.talks: dict[str, Record] = {}

    @property
    def cycle(self) -> mk.Cycle:
        """Give this year's cycle."""
        return self.cycles[-1]

    def tell(self, fact: mk.Fact, year: int = -1) -> None:
        """State a fact in a cycle and in its naive model."""
        self.cycles[year] = self.cycles[year].apply(fact)
        self.models[year].take(fact)
        reached(fact, self.cycles[year].phase)

    def plannable(self) -> list[str]:
        """List those who can have a conversation planned now."""
        is_season = mk.ConversationRegistered in self.cycle.allowed_events()
        return [
            mark.employee
            for mark in self.cycle.marks
            if is_season and mark.is_expected and mark.employee != self.cycle.leader
            if self.models[-1].people[mark.employee].may_have_a_talk()
        ]

    def events(self, kinds: tuple[type[mk.Fact], ...]) -> list[type[mk.Fact]]:
        """List the kinds of facts that the cycle accepts now."""
        return [kind for kind in possible(CYCLE, self.cycle) if kind in kinds]

    def open_talks(self) -> list[str]:
        """List the conversations in which something may still happen."""
        return [name for name, one in self.talks.items() if one.now.allowed_events()]

    def untold(self) -> list[str]:
        """List the conversations of which the cycle has not heard everything."""
        return [name for name, one in self.talks.items() if one.waiting]

    def followers(self) -> list[str]:
        """List the conversations that follow one of last year."""
        return [name for name, one in self.talks.items() if one.previous is not None]

    @precondition(lambda unit: unit.plannable())
    @rule(data=st.data())
    def a_talk_is_planned(self, data: DataObject) -> None:
        """Plan a conversation after last year's, register it, and live some of it."""
        employee = data.draw(st.sampled_from(self.plannable()))
        before = [name for name, one in self.talks.items() if one.now.employee == employee]
        previous = self.talks[before[-1]].now if before else None
        planned = mk.plan_conversation(
            self.cycle,
            id=f"samtale-{len(self.talks)}",
            employee=employee,
            previous=previous,
            on=max([self.cycle.last_on, *([previous.last_on] if previous else [])]),
            by=self.cycle.leader,
            role=mk.Role.LEADER,
        )
        stage = data.draw(st.sampled_from([mk.Stage.SIGNED, *list(mk.Stage)[:8]]))
        _, *log = data.draw(conversation_logs(stage, births=planned, detours=2))
        talk = mk.Conversation.start(planned)
        for notice in mk.cycle_facts(None, planned, talk):
            self.tell(notice)
        self.talks[talk.id] = Record(talk, len(self.cycles) - 1, before[-1] if before else None)
        for fact in log:
            self.talks[talk.id].tell(fact)

    @precondition(lambda unit: unit.open_talks())
    @rule(data=st.data())
    def a_talk_goes_on(self, data: DataObject) -> None:
        """State anything that may come now in a conversation."""
        one = self.talks[data.draw(st.sampled_from(self.open_talks()))]
        one.tell(data.draw(next_facts(one.now)))

    @precondition(lambda unit: unit.untold())
    @rule(data=st.data())
    def the_cycle_hears_of_it(self, data: DataObject) -> None:
        """Tell the cycle, late, of the next thing that happened in one of its conversations."""
        self.hears(data.draw(st.sampled_from(self.untold())))

    def hears(self, name: str) -> None:
        """Tell the cycle of the next thing that happened in a conversation."""
        one = self.talks[name]
        before, fact, after = one.waiting.pop(0)
        day = max(fact.on, self.cycles[one.cycle].last_on)
        for notice in mk.cycle_facts(before, fact, after, on=day):
            self.tell(notice, one.cycle)

    @precondition(lambda unit: unit.events((mk.LeaderChanged,)))
    @rule(data=st.data())
    def the_leader_changes(self, data: DataObject) -> None:
        """Somebody else leads the unit, and all conversations that are led in it."""
        self.tell_all(data.draw(next_facts(self.cycle, mk.LeaderChanged)))

    @precondition(lambda unit: unit.events(PEOPLE))
    @rule(data=st.data())
    def people_come_and_go(self, data: DataObject) -> None:
        """Somebody joins, leaves, moves, is excused, returns, or has a say."""
        kind = data.draw(st.sampled_from(self.events(PEOPLE)))
        fact = data.draw(next_facts(self.cycle, kind))
        self.tell_all(fact)
        if isinstance(fact, mk.EmployeeTransferred):
            self.follows(fact)

    def tell_all(self, fact: mk.Fact) -> None:
        """State a fact in the cycle, and let HR state it in the conversations it is about.

        A conversation with a leader of its own hears of no other leader.
        """
        led_by = self.cycle.leader
        self.tell(fact)
        said = attrs.evolve(fact, by="hanne", role=mk.Role.HR)
        for one in self.talks.values():
            is_ours = one.now.leader == led_by or not isinstance(fact, mk.LeaderChanged)
            for told in mk.talk_facts(said, one.now) if is_ours else ():
                one.tell(told)

    def follows(self, fact: mk.EmployeeTransferred) -> None:
        """Cancel what is not written yet, and let the new leader take over the rest."""
        for one in self.talks.values():
            if one.now.employee != fact.employee or one.is_elsewhere:
                continue
            one.is_elsewhere = True
            day = max(fact.on, one.now.last_on)
            if mk.ConversationCancelled in one.now.allowed_events():
                one.tell(mk.ConversationCancelled(reason="ny enhed", **hr(day)))
            elif one.now.allowed_events():
                new = f"leder af {fact.employee}"
                one.tell(mk.LeaderChanged(leader=new, effective_on=day, **hr(day)))

    def turns(self) -> list[type[mk.Fact]]:
        """List the kinds of facts that take the year on; a closed one is opened again."""
        if self.cycle.phase is mk.Phase.CLOSED:
            return [mk.PhaseReopened]
        is_first = len(self.cycles) == 1
        return self.events((*YEAR, mk.CycleCancelled) if is_first else YEAR)

    @precondition(lambda unit: unit.turns())
    @rule(data=st.data())
    def the_year_goes_on(self, data: DataObject) -> None:
        """Go on to the follow-up, the effect, the end; or give the first year up."""
        kind = data.draw(st.sampled_from(self.turns()))
        self.tell(data.draw(next_facts(self.cycle, kind)))

    @precondition(lambda unit: len(unit.cycles) == 1 and unit.cycle.phase in NEXT_YEAR_FROM)
    @rule()
    def the_next_year_begins(self) -> None:
        """Begin the next year with the people of this one."""
        said = hr(self.cycle.last_on)
        here = [m.employee for m in self.cycle.marks if m.standing in {"enrolled", "excused"}]
        birth = mk.start_next_cycle(self.cycle, id="2028-blue", period=PERIOD, **said)
        self.cycles.append(mk.Cycle.start(birth))
        self.models.append(NaiveCycle(birth))
        self.tell(mk.StrategyAdopted(strategy=STRATEGY, **said))
        self.tell(mk.FocusChosen(themes=(THEME,), **said))
        self.tell(mk.TeamConsultationSkipped(reason="samme tema", **said))
        self.tell(mk.FrameSet(form=FORM, mandate=MANDATE, **said))
        self.tell(mk.ConversationsOpened(employees=tuple(here), window=WINDOW, **said))

    @precondition(lambda unit: unit.followers())
    @rule(data=st.data())
    def last_year_is_settled(self, data: DataObject) -> None:
        """Settle last year's agreements as this year's conversation says."""
        one = self.talks[data.draw(st.sampled_from(self.followers()))]
        last = self.talks[one.previous or ""]
        for fact in mk.settlements(one.now, last.now):
            last.tell(fact)
        assert mk.settlements(one.now, last.now) == ()
        if mk.AgreementSettled in last.now.allowed_events():
            assert not taken_up(one.now) & open_ids(last.now), "open in both"

    @invariant()
    def the_cycles_are_where_the_models_are(self) -> None:
        """Each cycle is where its naive model is."""
        for cycle, model in zip(self.cycles, self.models, strict=True):
            same_cycle(cycle, model)

    @invariant()
    def the_marks_are_the_fold_of_the_notices(self) -> None:
        """Of a conversation that it has heard all of, the cycle knows how far it is."""
        for name, one in self.talks.items():
            mark = self.cycles[one.cycle].mark_with(name)
            if mark is not None and not one.waiting:
                assert mark.talk == mark_from(one.now)
                is_followed_up = bool(one.now.follow_ups or one.now.missed_follow_ups)
                assert mark.followed_up == is_followed_up

    @invariant()
    def nothing_falls_between_two_years(self) -> None:
        """What last year's conversation carried over into this one, this one has."""
        for name, one in self.talks.items():
            last = None if one.previous is None else self.talks[one.previous].now
            carried = [] if last is None else last.agreements
            over = {state.agreement.id for state in carried if state.carried_into == name}
            assert over <= taken_up(one.now), "open in neither"

    def teardown(self) -> None:
        """Tell the cycles everything that they have not heard yet."""
        while self.untold():
            self.hears(self.untold()[-1])
        self.the_marks_are_the_fold_of_the_notices()


def taken_up(talk: mk.Conversation) -> set[str | None]:
    """List last year's agreements that live on in a plan that both have signed."""
    return {state.carried_from for state in talk.agreements} - {None}


def open_ids(talk: mk.Conversation) -> set[str | None]:
    """List the agreements of a plan of which something more is expected."""
    return {one.agreement.id for one in talk.agreements if not one.status.is_settled}


def test_cycles_live_as_the_naive_model_says() -> None:
    """Whatever is stated in a cycle, it says yes and no, and goes where the naive model goes."""
    live(Cycles, 0)


def test_conversations_live_as_the_naive_model_says() -> None:
    """Whatever is stated in a talk, it says yes and no, and goes where the naive model goes."""
    live(Talks, 0)


def test_a_unit_lives_through_two_years() -> None:
    """Whatever happens to its people, the unit knows where each conversation is."""
    live(WholeUnit, 0)


def missing() -> frozenset[str]:
    """List what no machine has reached yet."""
    tables = (*mk.CYCLE_TABLE.values(), *mk.TALK_TABLE.values())
    facts = {event.__name__ for row in tables for event in row}
    return frozenset((facts | {*mk.Phase, *mk.Stage}) - REACHED.keys())


def test_everything_is_reached() -> None:
    """The machines come to every phase and every stage, and state every kind of fact."""
    for turn in range(8):
        for machine in (Cycles, Talks):
            if missing():
                live(machine, turn, count=20, wished=missing())

    assert sorted(missing()) == []


class TestTheStoreBetween:
    """An embedder's store stands between two facts, and is found out when it loses something."""

    @pytest.mark.parametrize("machine", [CycleMachine, ConversationMachine])
    def test_without_a_store_a_machine_passes(self, machine: type[RuleBasedStateMachine]) -> None:
        """As it is shipped, a machine goes on with what the library gives."""
        run_state_machine_as_test(machine, settings=few)

    def test_a_store_that_keeps_everything_passes(self) -> None:
        """What is written as documents, and read again, is what was stored."""

        class Kept(ConversationMachine):
            def keep(
                self, before: mk.Conversation | None, fact: mk.Fact, after: mk.Conversation
            ) -> mk.Conversation:
                self.rows = [*getattr(self, "rows", ()), mk.to_json(fact)]
                return mk.Conversation.replay(mk.from_json(row, mk.Fact) for row in self.rows)

        run_state_machine_as_test(Kept, settings=few)

    def test_a_store_that_keeps_the_first_state_is_found_out(self) -> None:
        """A cycle that comes back as it was before the fact is no good."""

        class Stale(CycleMachine):
            def keep(self, before: mk.Cycle | None, fact: mk.Fact, after: mk.Cycle) -> mk.Cycle:
                return before or after

        with pytest.raises(AssertionError, match="what the store gives"):
            run_state_machine_as_test(Stale, settings=few)

    def test_a_store_that_writes_twice_is_found_out(self) -> None:
        """A fact that is told once is stored once."""

        class Twice(CycleMachine):
            def keep(self, before: mk.Cycle | None, fact: mk.Fact, after: mk.Cycle) -> mk.Cycle:
                return attrs.evolve(after, version=after.version + (before is not None))

        with pytest.raises(AssertionError, match="what the store gives"):
            run_state_machine_as_test(Twice, settings=few)
