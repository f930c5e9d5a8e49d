"""Rule-based state machines: a cycle and a conversation that live on, with your store in between.

Theory of operation.  A machine takes over a log that has come some way, and then states one fact
after the other: the next one on the straight road, any that may come now, or one that may have to
be refused.  What is accepted goes through ``keep``, and the machine goes on with what comes back.
What it may state is in `mousekit.testing.machine_moves`.

What must hold is looked at after every step: the log adds up to the object, the version counts the
facts, no day comes before the last one, and what may happen is what the table says.  What is
refused is refused in so many words, and changes nothing.
"""

from typing import Generic, TypeAlias, cast

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from mousekit.codec import from_json, to_json
from mousekit.conversation import TALK_TABLE, Conversation, Stage
from mousekit.cycle import CYCLE_TABLE, Cycle, Phase
from mousekit.errors import (
    FactOutOfOrderError,
    GuardError,
    IllegalTransitionError,
    MousekitError,
    WrongActorError,
)
from mousekit.facts.base import Fact
from mousekit.facts.preparing import ConversationPlanned
from mousekit.facts.year import CycleStarted
from mousekit.process import Blocker
from mousekit.testing.drives import A, B, Process, S, possible
from mousekit.testing.machine_moves import (
    Life,
    attempts,
    lasting,
    lives,
    of_one_kind,
    road_ahead,
)
from mousekit.testing.processes import CONVERSATION, CYCLE, conversation_logs, cycle_logs
from mousekit.values.people import Role

__all__ = ["ConversationMachine", "CycleMachine"]

Refusal: TypeAlias = IllegalTransitionError | WrongActorError | FactOutOfOrderError | GuardError
"""The four ways in which a fact is refused."""

_REFUSALS = (IllegalTransitionError, WrongActorError, FactOutOfOrderError, GuardError)


class _Machine(RuleBasedStateMachine, Generic[A, S, B]):
    """What both machines do.

    Attributes:
        process: How it is driven.
        now: The object as it is, the way the store gave it back.
        log: The facts that were accepted, the birth first.
        road: The kind of fact that comes next on the straight road; none at its end.
        others: The kinds of facts that may come now, those several times that shall come often.
        life: How it is lived.
    """

    process: Process[A, S, B]
    now: A
    life: Life

    def __init__(self) -> None:
        super().__init__()
        self.log: tuple[Fact, ...] = ()
        self.road: list[type[Fact]] = []
        self.others: list[type[Fact]] = []

    def keep(self, before: A | None, fact: Fact, after: A) -> A:
        """Store what has happened, and give what is there when it is loaded again.

        This is the method to override; as it is, nothing is stored.

        Args:
            before: The object before the fact, as it was loaded last; None at its birth.
            fact: What has happened, to be stored once.
            after: The object after it.
        """
        del before, fact
        return after

    def tell(self, fact: Fact) -> MousekitError | None:
        """State a fact, look at what comes of it, and give the refusal, if it is one.

        Args:
            fact: Any fact.
        """
        found = self.now.blockers(fact)
        try:
            after = self.now.apply(fact)
        except _REFUSALS as error:
            _refused(self.now, error, found)
            return error
        _same("the blockers of what is accepted", found, ())
        allowed = type(fact) in self.now.allowed_events(fact.role)
        _same("that this role may state what is accepted", allowed, expected=True)
        ends = self.process.ends(self.now)[type(fact)]
        _same(
            "that it leads where the table says", self.process.state(after) in ends, expected=True
        )
        self._go_on(self.now, fact, after)
        return None

    @precondition(lambda machine: machine.road)
    @rule(fact=st.runner().flatmap(lambda m: of_one_kind(m.process, m.now, m.road)))
    def goes_on(self, fact: Fact) -> None:
        """State what comes next on the straight road."""
        _same("the refusal of what comes next", self.tell(fact), None)

    @precondition(lambda machine: machine.others)
    @rule(fact=st.runner().flatmap(lambda m: of_one_kind(m.process, m.now, m.others)))
    def happens(self, fact: Fact) -> None:
        """State anything that may come now."""
        _same("the refusal of what may come now", self.tell(fact), None)

    @rule(fact=st.runner().flatmap(lambda m: attempts(m.process, m.now)))
    def is_tried(self, fact: Fact) -> None:
        """State something that may have to be refused."""
        self.tell(fact)

    @invariant()
    def the_log_adds_up(self) -> None:
        """The object is the fold of the facts that were accepted."""
        _same("the fold of the log", type(self.now).replay(self.log), self.now)

    @invariant()
    def the_version_counts_the_facts(self) -> None:
        """The version is the number of facts, and the last day that of the last fact."""
        days = [fact.on for fact in self.log]
        _same("the version", self.now.version, len(self.log))
        _same("the last day", self.now.last_on, days[-1])
        _same("the days, in order", days, sorted(days))

    @invariant()
    def the_table_says_what_may_happen(self) -> None:
        """What may happen now is the row of the table, and somebody may state each of it."""
        row = tuple(self.process.ends(self.now))
        spoken = {event for role in Role for event in self.now.allowed_events(role)}
        _same("what may happen now", self.now.allowed_events(), row)
        _same("what somebody may state now", spoken, set(row))

    def teardown(self) -> None:
        """Write the object and its log as documents, and read them again."""
        for one in (self.now, *self.log) if self.log else ():
            _same("the document, read", from_json(to_json(one), type(one)), one)

    def _begin(self, life: Life) -> None:
        self.life = life
        birth, *rest = life.log
        self._go_on(None, birth, self.process.start(cast("B", birth)))
        for fact in rest:
            _same("the refusal of what was accepted before", self.tell(fact), None)

    def _go_on(self, before: A | None, fact: Fact, after: A) -> None:
        self.now = self.keep(before, fact, after)
        _same("what the store gives", self.now, after)
        self.log = (*self.log, fact)
        self.road = self._lasting(road_ahead(self.process, self.now))
        self.others = self.life.weighed(self._lasting(possible(self.process, self.now)), self.log)

    def _lasting(self, events: list[type[Fact]]) -> list[type[Fact]]:
        if self.now.version < self.life.steady_until:
            return lasting(self.process, self.now, events)
        return events


class CycleMachine(_Machine[Cycle, Phase, CycleStarted]):
    """A cycle that lives through its year, with whatever may happen in it.

    Derive from it, override ``keep`` so that it stores each accepted fact and loads the cycle
    again, and give your test runner its ``TestCase``.

    >>> class MyCycles(CycleMachine):
    ...     def keep(self, before, fact, after):
    ...         return after  # Your store: save the fact, load the cycle.
    >>> TestMyCycles = MyCycles.TestCase
    """

    process = CYCLE

    @initialize(life=lives(CYCLE, cycle_logs, CYCLE_TABLE))
    def begins(self, life: Life) -> None:
        """Begin a unit's year, and live through some of it."""
        self._begin(life)


class ConversationMachine(_Machine[Conversation, Stage, ConversationPlanned]):
    """A conversation that lives from its plan to its end, with whatever may happen in it.

    Derive from it, override ``keep`` so that it stores each accepted fact and loads the
    conversation again, and give your test runner its ``TestCase``.

    >>> class MyTalks(ConversationMachine):
    ...     def keep(self, before, fact, after):
    ...         return after  # Your store: save the fact, load the conversation.
    >>> TestMyTalks = MyTalks.TestCase
    """

    process = CONVERSATION

    @initialize(life=lives(CONVERSATION, conversation_logs, TALK_TABLE))
    def begins(self, life: Life) -> None:
        """Plan a conversation, and live through some of it."""
        self._begin(life)


def _same(what: str, found: object, expected: object) -> None:
    """Fail in words when something is not what it must be."""
    if found != expected:
        raise AssertionError(f"{what}: {found!r}, expected {expected!r}")


def _refused(now: Cycle | Conversation, error: Refusal, found: tuple[Blocker, ...]) -> None:
    """See that a refusal says why, and what would be allowed."""
    wordless = [one for one in found for lang in ("da", "en") if not _has_words(one, lang)]
    _same("what is refused without a reason", () if found else error, ())
    _same("the reasons that have no words", wordless, [])
    match error:
        case IllegalTransitionError():
            _same("what would be allowed", error.allowed, now.allowed_events())
        case WrongActorError():
            spoken = {role for role in Role if error.event in now.allowed_events(role)}
            _same("who would be allowed", set(error.allowed), spoken)
        case FactOutOfOrderError():
            _same("the first day that would be allowed", error.last_on, now.last_on)
        case _:
            _same("the reasons", error.blockers, found)


def _has_words(one: Blocker, lang: str) -> bool:
    return bool(one.message(lang).strip() and one.hint(lang).strip())
