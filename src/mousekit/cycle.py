"""The cycle: one leader's unit through one year, from the strategy to its effect.

Theory of operation.  A cycle is a value.  `Cycle.apply` takes one fact and gives the next cycle;
what may come when stands in `CYCLE_TABLE` and who may state it in `CYCLE_WHO`, and nowhere else.
What must hold before a fact is a guard (`mousekit._cycle_guards`), what it changes an effect
(`mousekit._cycle_effects`).

The phases follow the year: the strategy says what the conversations shall contribute, needs follow
from it, one or two themes are chosen and discussed with the staff, the conversations are held,
agreements are followed up, the effect is looked at.  The phase moves by seven facts and by going
one step back; everything else stays.

A cycle knows its conversations only by employee, id and status (`mousekit.marks`).  That status
moves by notices, which may arrive late, also when the cycle is closed; `mousekit.marks.MARK_TABLE`
says which notice follows from which mark.
"""

import enum
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

import attrs

from mousekit import _cycle_effects, _cycle_guards
from mousekit.errors import GuardError, MousekitError
from mousekit.facts.base import EmployeeLeft, Fact, LeaderChanged
from mousekit.facts.unit import (
    ConversationEnded,
    ConversationRegistered,
    ConversationReopened,
    ConversationSigned,
    EmployeeExcused,
    EmployeeJoined,
    EmployeeReturned,
    EmployeeTransferred,
    FollowUpRecorded,
    GroupTalkHeld,
    IndividualTalkRequested,
    TeamReviewHeld,
)
from mousekit.facts.year import (
    ConversationsOpened,
    CycleCancelled,
    CycleClosed,
    CycleStarted,
    EffectEvaluated,
    EffectEvaluationSkipped,
    EffectReviewStarted,
    FocusChosen,
    FocusRevised,
    FollowUpStarted,
    FrameSet,
    LeaderGroupMet,
    LessonRecorded,
    NeedIdentified,
    NeedRevised,
    NeedsPrioritised,
    NeedWithdrawn,
    PhaseReopened,
    StrategyAdopted,
    StrategyRevised,
    TeamConsultationSkipped,
    TeamConsulted,
)
from mousekit.marks import EmployeeMark
from mousekit.policy import Policy
from mousekit.process import Blocker, blockers_of, examine, replay
from mousekit.values.content import EffectEvaluation
from mousekit.values.people import PARTIES, LeaderTerm, Period, Role
from mousekit.values.strategy import (
    CompetenceNeed,
    EffectLevel,
    ElevatorSpeech,
    FocusTheme,
    Mandate,
    Strategy,
    TeamInput,
)
from mousekit.values.talk import Question, QuestionForm

__all__ = ["CYCLE_TABLE", "CYCLE_WHO", "NEXT_YEAR_FROM", "Cycle", "Phase"]


class Phase(enum.StrEnum):
    """How far the year is (R022, R001).

    Danish: *fase*.
    """

    STRATEGY = "strategy"
    NEEDS = "needs"
    FOCUS = "focus"
    CONVERSATIONS = "conversations"
    FOLLOW_UP = "follow-up"
    EFFECT = "effect"
    CLOSED = "closed"
    CANCELLED = "cancelled"


_Row: TypeAlias = Mapping[type[Fact], Phase]


def _stay(phase: Phase, *events: type[Fact]) -> dict[type[Fact], Phase]:
    return dict.fromkeys(events, phase)


_NOTICES = (ConversationSigned, ConversationReopened, ConversationEnded, FollowUpRecorded)
_PEOPLE = (
    EmployeeJoined,
    EmployeeLeft,
    EmployeeTransferred,
    EmployeeExcused,
    EmployeeReturned,
)
_TALKS = (ConversationRegistered, TeamReviewHeld, GroupTalkHeld, IndividualTalkRequested)

CYCLE_TABLE: Mapping[Phase, _Row] = {
    Phase.STRATEGY: {
        **_stay(Phase.STRATEGY, LeaderGroupMet),
        StrategyAdopted: Phase.NEEDS,
        **_stay(Phase.STRATEGY, *_NOTICES, LeaderChanged),
        CycleCancelled: Phase.CANCELLED,
    },
    Phase.NEEDS: {
        **_stay(Phase.NEEDS, NeedIdentified, NeedRevised, NeedWithdrawn, NeedsPrioritised),
        FocusChosen: Phase.FOCUS,
        StrategyRevised: Phase.NEEDS,
        PhaseReopened: Phase.STRATEGY,
        **_stay(Phase.NEEDS, *_NOTICES, LeaderChanged),
        CycleCancelled: Phase.CANCELLED,
    },
    Phase.FOCUS: {
        **_stay(Phase.FOCUS, TeamConsulted, TeamConsultationSkipped, FocusRevised, FrameSet),
        ConversationsOpened: Phase.CONVERSATIONS,
        **_stay(Phase.FOCUS, *_PEOPLE, StrategyRevised),
        PhaseReopened: Phase.NEEDS,
        **_stay(Phase.FOCUS, *_NOTICES, LeaderChanged),
        CycleCancelled: Phase.CANCELLED,
    },
    Phase.CONVERSATIONS: {
        **_stay(Phase.CONVERSATIONS, ConversationsOpened, *_TALKS),
        FollowUpStarted: Phase.FOLLOW_UP,
        **_stay(Phase.CONVERSATIONS, *_PEOPLE, StrategyRevised),
        PhaseReopened: Phase.FOCUS,
        **_stay(Phase.CONVERSATIONS, *_NOTICES, LeaderChanged),
        CycleCancelled: Phase.CANCELLED,
    },
    Phase.FOLLOW_UP: {
        **_stay(Phase.FOLLOW_UP, LessonRecorded, *_TALKS),
        EffectReviewStarted: Phase.EFFECT,
        **_stay(Phase.FOLLOW_UP, *_PEOPLE, StrategyRevised),
        PhaseReopened: Phase.CONVERSATIONS,
        **_stay(Phase.FOLLOW_UP, *_NOTICES, LeaderChanged),
        CycleCancelled: Phase.CANCELLED,
    },
    Phase.EFFECT: {
        **_stay(Phase.EFFECT, LessonRecorded, EffectEvaluated, EffectEvaluationSkipped, *_TALKS),
        CycleClosed: Phase.CLOSED,
        **_stay(Phase.EFFECT, *_PEOPLE, StrategyRevised),
        PhaseReopened: Phase.FOLLOW_UP,
        **_stay(Phase.EFFECT, *_NOTICES, LeaderChanged),
        CycleCancelled: Phase.CANCELLED,
    },
    Phase.CLOSED: {
        PhaseReopened: Phase.EFFECT,
        **_stay(Phase.CLOSED, *_NOTICES),
    },
    Phase.CANCELLED: _stay(Phase.CANCELLED, *_NOTICES),
}
"""What may happen in each phase, and where it leads."""

_LEADING = (Role.LEADER, Role.SENIOR_LEADER, Role.HR)
_ANYBODY_IN_A_TALK = (Role.EMPLOYEE, *_LEADING)

CYCLE_WHO: Mapping[type[Fact], tuple[Role, ...]] = {
    **{event: _LEADING for row in CYCLE_TABLE.values() for event in row},
    CycleStarted: _LEADING,
    ConversationRegistered: PARTIES,
    **dict.fromkeys(_NOTICES, _ANYBODY_IN_A_TALK),
    IndividualTalkRequested: (Role.EMPLOYEE, Role.LEADER),
}
"""Which roles may state which fact."""

NEXT_YEAR_FROM = (Phase.EFFECT, Phase.CLOSED, Phase.CANCELLED)
"""The phases from which the next year can be started."""


@attrs.frozen(kw_only=True)
class Cycle:
    """One leader's unit, one year; made by `start`, `replay` or `apply`, never changed.

    Attributes:
        id: The caller's id.
        unit: The id of the unit.
        period: The year that it covers.
        policy: The numbers and choices that rule it.
        leader: The id of the leader now.
        leaders: Who led from when, the first one first.
        phase: How far the year is.
        version: The number of facts applied, for optimistic locking.
        last_on: The day of the last fact.
        leader_group_on: The day the leader group met last, if it has.
        strategy: What the year starts in.
        needs: What the unit must become able to do, in their order.
        themes: The one or two things that the year is about.
        team_input: What the staff meeting said; None if it was skipped or is yet to be held.
        is_team_heard: Whether the staff were consulted, or it was stated why not.
        elevator_speech: What opens every conversation.
        central_questions: To be covered in every conversation.
        form: What everybody prepares on.
        mandate: What the leader may promise.
        window: The days in which conversations are held.
        marks: What is known of each employee, in the order they came.
        lessons: What to do otherwise next year.
        evaluations: What came of it, at team, department and organisation level.
        skipped_levels: Levels that are not evaluated.
        previous: The id of last year's cycle.

    Danish: *årets MUS-forløb*.  Sources: R001, R022, R052.
    """

    id: str
    unit: str
    period: Period
    policy: Policy
    leader: str
    leaders: tuple[LeaderTerm, ...]
    phase: Phase
    version: int
    last_on: date
    leader_group_on: date | None = None
    strategy: Strategy | None = None
    needs: tuple[CompetenceNeed, ...] = ()
    themes: tuple[FocusTheme, ...] = ()
    team_input: TeamInput | None = None
    is_team_heard: bool = False
    elevator_speech: ElevatorSpeech | None = None
    central_questions: tuple[Question, ...] = ()
    form: QuestionForm | None = None
    mandate: Mandate | None = None
    window: Period | None = None
    marks: tuple[EmployeeMark, ...] = ()
    lessons: tuple[str, ...] = ()
    evaluations: tuple[EffectEvaluation, ...] = ()
    skipped_levels: tuple[EffectLevel, ...] = ()
    previous: str | None = None

    @classmethod
    def start(cls, fact: CycleStarted) -> "Cycle":
        """Begin a unit's year.

        Args:
            fact: The birth of the year.

        Raises:
            WrongActorError: If it is not stated by the leader named, a senior leader or HR.
        """
        error = examine(
            fact,
            state="start",
            row=(CycleStarted,),
            roles=CYCLE_WHO[CycleStarted],
            persons={Role.LEADER: (fact.leader,)},
            last_on=fact.on,
        )
        if error is not None:
            raise error
        return cls(
            id=fact.id,
            unit=fact.unit,
            period=fact.period,
            policy=fact.policy,
            leader=fact.leader,
            leaders=(LeaderTerm(leader=fact.leader, since=fact.on),),
            phase=Phase.STRATEGY,
            version=1,
            last_on=fact.on,
            needs=fact.needs,
            lessons=fact.lessons,
            previous=fact.previous,
        )

    def apply(self, fact: Fact) -> "Cycle":
        """Take one fact and give the cycle after it; this one stays as it is.

        Args:
            fact: What has happened.

        Raises:
            IllegalTransitionError: If the fact does not belong to this phase.
            WrongActorError: If this role or person may not state it.
            FactOutOfOrderError: If it is stated on an earlier day than the last fact.
            GuardError: If something must hold before it and does not.
        """
        error = self._refusal(fact)
        if error is not None:
            raise error
        after = _cycle_effects.after(fact, self)
        phase = CYCLE_TABLE[self.phase][type(fact)]
        return attrs.evolve(after, phase=phase, version=self.version + 1, last_on=fact.on)

    @classmethod
    def replay(cls, events: Iterable[Fact]) -> "Cycle":
        """Fold a log of facts that were accepted once.

        Args:
            events: The facts, `CycleStarted` first.

        Raises:
            InvalidEventLogError: If the log is empty, does not begin with the birth, or a fact does
                not follow from those before it; with its position.
        """
        return replay(events, CycleStarted, Cycle.start, Cycle.apply)

    def allowed_events(self, role: Role | None = None) -> tuple[type[Fact], ...]:
        """Say what may happen now, in the order of the table.

        Args:
            role: Only what this role may state; None for anybody.
        """
        row = CYCLE_TABLE[self.phase]
        return tuple(event for event in row if role is None or role in CYCLE_WHO[event])

    def blockers(self, fact: Fact) -> tuple[Blocker, ...]:
        """Say why a fact may not come now; empty when it may.

        Args:
            fact: What is to be stated.
        """
        return blockers_of(self._refusal(fact))

    def mark_of(self, employee: str) -> EmployeeMark | None:
        """Give what is known of one employee; None if the id is unknown here.

        Args:
            employee: The id.
        """
        return next((mark for mark in self.marks if mark.employee == employee), None)

    def mark_with(self, conversation: str) -> EmployeeMark | None:
        """Give the mark that has this conversation; None if no one has.

        Args:
            conversation: The id of the conversation.
        """
        return next((mark for mark in self.marks if mark.conversation == conversation), None)

    def _refusal(self, fact: Fact) -> MousekitError | None:
        error = examine(
            fact,
            state=self.phase,
            row=CYCLE_TABLE[self.phase],
            roles=CYCLE_WHO.get(type(fact), ()),
            persons=_cycle_guards.persons(fact, self),
            last_on=self.last_on,
        )
        if error is not None:
            return error
        found = tuple(_cycle_guards.blockers(fact, self))
        return GuardError(type(fact), found) if found else None
