"""The conversation: one employee, one year, from the plan to the last settled agreement.

Theory of operation.  A conversation is a value.  `Conversation.apply` takes one fact and gives the
next conversation; what may come when stands in `TALK_TABLE` and who may state it in `TALK_WHO`, and
nowhere else.  What must hold before a fact is a guard (`mousekit._talk_guards`), what it changes an
effect (`mousekit._talk_effects`).

The stages follow the process: planned, invited, prepared by both, held in parts, written down,
reviewed and signed by both, followed up until everything agreed is settled.  Where a fact completes
a stage only when something else is there too (both prepared, both signed) the arrow is a `Join`
that names the condition.

Two things are asked before a signature: the guards, and the rules.  What the rules call an error
blocks it, unless both parties have waived that finding.  `Conversation.replay` does not ask the
rules again: what was signed under the rules of its day stays signed.

Nobody can keep the others from an end: a party that is silent lapses (`ReviewLapsed`), one that
refuses declines (`SignatureDeclined`), one that leaves closes (`EmployeeLeft`), and either may
settle what was agreed.
"""

import enum
from collections.abc import Iterable, Mapping
from datetime import date, time
from typing import TypeAlias

import attrs

from mousekit import _talk_effects, _talk_guards
from mousekit._talk_questions import (
    both_are_prepared,
    both_have_signed,
    nothing_was_ever_signed,
    promises,
    somebody_is_unprepared,
    state_of,
)
from mousekit._validators import hidden
from mousekit.errors import GuardError, MousekitError
from mousekit.facts.base import EmployeeLeft, Fact, LeaderChanged
from mousekit.facts.following import (
    ActivityFollowedUp,
    AgreementReported,
    AgreementSettled,
    AmendmentAccepted,
    AmendmentDeclined,
    AmendmentProposed,
    ApprovalGiven,
    ApprovalRefused,
    ConversationClosed,
    FollowUpHeld,
    FollowUpMissed,
    FollowUpMoved,
    IndividualEffectEvaluated,
)
from mousekit.facts.holding import (
    ConversationHeld,
    ConversationPaused,
    ConversationRated,
    ConversationResumed,
    ConversationStarted,
    IdeaRaised,
    NoAgreementsExplained,
    NoteTaken,
    PartCompleted,
    PartSkipped,
    PreviousAgreementAssessed,
)
from mousekit.facts.preparing import (
    ConversationCancelled,
    ConversationPlanned,
    CycleBrief,
    HostNamed,
    InvitationDelegated,
    InvitationSent,
    ParticipantAccepted,
    ParticipantDeclined,
    ParticipantProposed,
    PreparationShared,
    PreparationSubmitted,
    PreparationWaived,
    PromiseAnswered,
    Rescheduled,
    TopicsShared,
)
from mousekit.facts.reviewing import (
    ConclusionsAccepted,
    ConclusionsCommented,
    ConclusionsDrafted,
    ConclusionsReopened,
    ConclusionsRevised,
    ConclusionsSigned,
    FindingWaived,
    ReviewLapsed,
    ScribeNamed,
    SignatureDeclined,
    SuccessorAdmitted,
)
from mousekit.policy import Scribe
from mousekit.process import Blocker, Join, blocker, blockers_of, examine, replay
from mousekit.values.agreement import AgreementState, AgreementStatus
from mousekit.values.conclusions import (
    Conclusions,
    FollowUp,
    PlannedFollowUp,
    PreviousAssessment,
    Signature,
    Waiver,
)
from mousekit.values.content import EffectEvaluation
from mousekit.values.people import PARTIES, LeaderTerm, Role, TalkKind
from mousekit.values.record import (
    Amendment,
    Comment,
    Ending,
    Participant,
    PartyIdea,
    PartyNote,
    PartyPreparation,
    PartyRating,
    PartyTopics,
    PromiseAnswer,
)
from mousekit.values.talk import Agenda, Invitation, PartHeld

__all__ = ["TALK_TABLE", "TALK_WHO", "TALK_WHO_EARLY", "Conversation", "Stage"]


class Stage(enum.StrEnum):
    """How far the conversation is.

    Danish: *trin*.  Source: A-G.
    """

    PLANNED = "planned"
    INVITED = "invited"
    PREPARED = "prepared"
    IN_PROGRESS = "in-progress"
    PAUSED = "paused"
    HELD = "held"
    IN_REVIEW = "in-review"
    SIGNED = "signed"
    CLOSED = "closed"
    CANCELLED = "cancelled"


@attrs.frozen(kw_only=True)
class Conversation:
    """One employee's conversation of one year; made by `start`, `replay` or `apply`, never changed.

    Confidential: the repr shows ids, stages and days, and no text.

    Attributes:
        id: The caller's id.
        employee: The id of the employee.
        brief: What it took with it from its cycle.
        kind: The kind of talk.
        agenda: The parts and their minutes.
        carried_in: Last year's agreements that were open when it was planned.
        previous: The id of the conversation before it, if there was one.
        leader: The id of the leader now.
        leaders: Who led from when, the first one first.
        stage: How far it is.
        version: The number of facts applied, for optimistic locking.
        last_on: The day of the last fact.
        scribe: Who writes the conclusions.
        delegate: The id of who may send the invitation for the leader.
        host: The id of who holds the conversation instead of the leader.
        participants: Third persons.
        invitation: What was sent last.
        invited_on: The day it was sent.
        meets_on: The day of the conversation, as it is planned now.
        starts_at: The time of day.
        preparations: What each party has prepared or waived.
        topics: What each party has sent to talk about.
        promises: What became of last year's promises.
        is_live: Whether the parts are followed while it is held.
        parts: The parts that are done or skipped.
        held_on: The day it was held.
        is_summed_up: Whether the conclusions were summed up aloud.
        is_successor_admitted: False while a new leader may not yet write and sign.
        notes: What somebody noted for themselves.
        ideas: Ideas, possibilities and barriers.
        assessments: What became of last year's agreements.
        explained: The parties that gave the reason for having no agreements.
        conclusions: The present version.
        versions: How many versions were written, also those that were given up.
        author: The party that wrote the present version.
        in_review_since: The day from which the days of the review are counted.
        comments: What the parties think of the present version.
        answered: The parties that have commented on or accepted the present version.
        waivers: Findings that a party lets be, for the present version.
        signatures: On the present version.
        signed: The version that both have signed last.
        signed_by: The signatures on it.
        signed_author: The party that wrote it.
        signed_waivers: The findings that both let be when they signed it.
        given_up: Later versions that came to nothing: who did not sign, and why.
        reopened_because: Why it is being written anew.
        agreements: What both have signed, and where it stands.
        amendments: Other terms that wait for the other party.
        planned_follow_ups: Days still to come.
        follow_ups: Those that were held.
        missed_follow_ups: The planned days of those that were not held.
        ratings: How useful the parties found it.
        effects: What came of it for the employee.
        ending: How and why it ended; None while it is open.

    Danish: *medarbejderudviklingssamtale*.  Sources: R001-R004, R021, R156-R157.
    """

    id: str
    employee: str
    brief: CycleBrief = attrs.field(repr=False)
    kind: TalkKind
    agenda: Agenda = attrs.field(repr=False)
    carried_in: tuple[AgreementState, ...]
    leader: str
    leaders: tuple[LeaderTerm, ...]
    stage: Stage
    version: int
    last_on: date
    scribe: Scribe
    previous: str | None = None
    delegate: str | None = None
    host: str | None = None
    participants: tuple[Participant, ...] = ()
    invitation: Invitation | None = None
    invited_on: date | None = None
    meets_on: date | None = None
    starts_at: time | None = None
    preparations: tuple[PartyPreparation, ...] = ()
    topics: tuple[PartyTopics, ...] = ()
    promises: tuple[PromiseAnswer, ...] = ()
    is_live: bool = False
    parts: tuple[PartHeld, ...] = ()
    held_on: date | None = None
    is_summed_up: bool = False
    is_successor_admitted: bool = True
    notes: tuple[PartyNote, ...] = ()
    ideas: tuple[PartyIdea, ...] = ()
    assessments: tuple[PreviousAssessment, ...] = ()
    explained: tuple[Role, ...] = ()
    conclusions: Conclusions | None = None
    versions: int = 0
    author: Role | None = None
    in_review_since: date | None = None
    comments: tuple[Comment, ...] = ()
    answered: tuple[Role, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    signatures: tuple[Signature, ...] = ()
    signed: Conclusions | None = None
    signed_by: tuple[Signature, ...] = ()
    signed_author: Role | None = None
    signed_waivers: tuple[Waiver, ...] = ()
    given_up: tuple[Ending, ...] = ()
    reopened_because: str | None = attrs.field(default=None, repr=hidden)
    agreements: tuple[AgreementState, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    planned_follow_ups: tuple[PlannedFollowUp, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    missed_follow_ups: tuple[date | None, ...] = ()
    ratings: tuple[PartyRating, ...] = ()
    effects: tuple[EffectEvaluation, ...] = ()
    ending: Ending | None = None

    @classmethod
    def start(cls, fact: ConversationPlanned) -> "Conversation":
        """Begin a conversation with the fact that `plan_conversation` makes.

        Args:
            fact: The birth of the conversation.

        Raises:
            WrongActorError: If it is not stated by the leader or the employee.
            GuardError: If the employee would be their own leader.
        """
        leader = fact.brief.leader
        error = examine(
            fact,
            state="start",
            row=(ConversationPlanned,),
            roles=TALK_WHO[ConversationPlanned],
            persons={Role.LEADER: (leader,), Role.EMPLOYEE: (fact.employee,)},
            last_on=fact.on,
        )
        if error is None and leader == fact.employee:
            own = blocker("own-leader", "employee", employee=fact.employee)
            error = GuardError(ConversationPlanned, (own,))
        if error is not None:
            raise error
        return cls(
            id=fact.id,
            employee=fact.employee,
            brief=fact.brief,
            kind=fact.kind,
            agenda=fact.agenda,
            carried_in=fact.carried_in,
            leader=leader,
            leaders=(LeaderTerm(leader=leader, since=fact.on),),
            stage=Stage.PLANNED,
            version=1,
            last_on=fact.on,
            scribe=fact.brief.policy.review.scribe,
            previous=fact.previous,
        )

    def apply(self, fact: Fact) -> "Conversation":
        """Take one fact and give the conversation after it; this one stays as it is.

        Args:
            fact: What has happened.

        Raises:
            IllegalTransitionError: If the fact does not belong to this stage.
            WrongActorError: If this role or person may not state it.
            FactOutOfOrderError: If it is stated on an earlier day than the last fact.
            GuardError: If something must hold before it and does not, or the rules find an error
                in what is to be signed.
        """
        error = self._refusal(fact, _talk_guards.objections(fact, self))
        if error is not None:
            raise error
        return self._after(fact)

    @classmethod
    def replay(cls, events: Iterable[Fact]) -> "Conversation":
        """Fold a log of facts that were accepted once: order and structure, not today's rules.

        Args:
            events: The facts, `ConversationPlanned` first.

        Raises:
            InvalidEventLogError: If the log is empty, does not begin with the birth, or a fact does
                not follow from those before it; with its position.
        """
        return replay(events, ConversationPlanned, Conversation.start, Conversation._accept)

    def allowed_events(self, role: Role | None = None) -> tuple[type[Fact], ...]:
        """Say what may happen now, in the order of the table.

        Args:
            role: Only what this role may state; None for anybody.
        """
        row = TALK_TABLE[self.stage]
        return tuple(event for event in row if role is None or role in self._roles(event))

    def blockers(self, fact: Fact) -> tuple[Blocker, ...]:
        """Say why a fact may not come now; empty when it may.

        Args:
            fact: What is to be stated.
        """
        return blockers_of(self._refusal(fact, _talk_guards.objections(fact, self)))

    def open_agreements(self) -> tuple[AgreementState, ...]:
        """Give what the next conversation takes in: what is not settled here.

        What was carried in is still open too, unless it was assessed as done or dropped, or lives
        on in an agreement of this plan; so nothing is lost between two years (R021, R108).  It has
        then been carried over once more.
        """
        gone: set[str | None] = {one.agreement for one in self.assessments if one.decided.is_end}
        gone |= {state.carried_from for state in self.agreements}
        return (
            *(state for state in self.agreements if not state.status.is_settled),
            *(
                attrs.evolve(state, times_carried=state.times_carried + 1)
                for state in self.carried_in
                if state.agreement.id not in gone
            ),
        )

    def open_promises(self) -> tuple[AgreementState, ...]:
        """Give what the leader promised last year and has not answered for (R073, R174).

        It is for the leader's preparation; what the two have assessed since needs no answer.
        """
        answered = {one.agreement for one in self.promises}
        answered |= {one.agreement for one in self.assessments}
        return tuple(one for one in promises(self) if one.agreement.id not in answered)

    def activities_to_follow_up(self) -> tuple[AgreementState, ...]:
        """Give the finished activities of which nobody has said how they are used (X001).

        None once the conversation has ended: nothing more can be stated in it then.
        """
        if self.ending is not None:
            return ()
        return tuple(
            state
            for state in self.agreements
            if state.status is AgreementStatus.DONE
            and state.agreement.method is not None
            and state.followed_up_on is None
        )

    def awaiting_approval(self) -> tuple[AgreementState, ...]:
        """Give the agreements that wait for a yes from above (R082)."""
        waiting = AgreementStatus.AWAITING_APPROVAL
        return tuple(state for state in self.agreements if state.status is waiting)

    def agreement(self, agreement: str) -> AgreementState | None:
        """Give where an agreement stands; None if the plan has none with this id.

        Args:
            agreement: The id.
        """
        return state_of(self, agreement)

    def _accept(self, fact: Fact) -> "Conversation":
        error = self._refusal(fact)
        if error is not None:
            raise error
        return self._after(fact)

    def _after(self, fact: Fact) -> "Conversation":
        after = _talk_effects.after(fact, self)
        end = TALK_TABLE[self.stage][type(fact)]
        stage = end.end(after) if isinstance(end, Join) else end
        return attrs.evolve(after, stage=stage, version=self.version + 1, last_on=fact.on)

    def _refusal(self, fact: Fact, objections: tuple[Blocker, ...] = ()) -> MousekitError | None:
        error = examine(
            fact,
            state=self.stage,
            row=TALK_TABLE[self.stage],
            roles=self._roles(type(fact)),
            persons=_talk_guards.persons(fact, self),
            last_on=self.last_on,
        )
        if error is not None:
            return error
        found = (*_talk_guards.blockers(fact, self), *objections)
        return GuardError(type(fact), found) if found else None

    def _roles(self, event: type[Fact]) -> tuple[Role, ...]:
        return TALK_WHO_EARLY.get((self.stage, event)) or TALK_WHO.get(event, ())


_Arrow: TypeAlias = Stage | Join[Stage, Conversation]


def _stay(stage: Stage, *events: type[Fact]) -> dict[type[Fact], _Arrow]:
    return dict.fromkeys(events, stage)


_HOSTING = (HostNamed, ParticipantProposed, ParticipantAccepted, ParticipantDeclined)
_TALKING = (NoteTaken, IdeaRaised, PreviousAgreementAssessed, NoAgreementsExplained)
_EARLY = (InvitationDelegated, *_HOSTING, Rescheduled, ScribeNamed)
_PREPARING = (PreparationShared, TopicsShared, PromiseAnswered, InvitationSent)

TALK_TABLE: Mapping[Stage, Mapping[type[Fact], _Arrow]] = {
    Stage.PLANNED: {
        InvitationSent: Stage.INVITED,
        **_stay(Stage.PLANNED, *_EARLY, LeaderChanged),
        EmployeeLeft: Stage.CLOSED,
        ConversationCancelled: Stage.CANCELLED,
    },
    Stage.INVITED: {
        PreparationSubmitted: Join(Stage.INVITED, Stage.PREPARED, both_are_prepared),
        PreparationWaived: Join(Stage.INVITED, Stage.PREPARED, both_are_prepared),
        ConversationHeld: Stage.HELD,
        **_stay(Stage.INVITED, *_PREPARING, *_EARLY, LeaderChanged),
        EmployeeLeft: Stage.CLOSED,
        ConversationCancelled: Stage.CANCELLED,
    },
    Stage.PREPARED: {
        ConversationStarted: Stage.IN_PROGRESS,
        ConversationHeld: Stage.HELD,
        **_stay(Stage.PREPARED, PreparationSubmitted, *_PREPARING, *_EARLY),
        LeaderChanged: Join(Stage.PREPARED, Stage.INVITED, somebody_is_unprepared),
        EmployeeLeft: Stage.CLOSED,
        ConversationCancelled: Stage.CANCELLED,
    },
    Stage.IN_PROGRESS: {
        **_stay(Stage.IN_PROGRESS, PartCompleted, PartSkipped),
        ConversationPaused: Stage.PAUSED,
        ConversationHeld: Stage.HELD,
        **_stay(Stage.IN_PROGRESS, *_TALKING, Rescheduled, ScribeNamed, LeaderChanged),
        EmployeeLeft: Stage.CLOSED,
        ConversationCancelled: Stage.CANCELLED,
    },
    Stage.PAUSED: {
        ConversationResumed: Stage.IN_PROGRESS,
        **_stay(Stage.PAUSED, *_TALKING, Rescheduled, ScribeNamed, LeaderChanged),
        EmployeeLeft: Stage.CLOSED,
        ConversationCancelled: Stage.CANCELLED,
    },
    Stage.HELD: {
        ConclusionsDrafted: Stage.IN_REVIEW,
        **_stay(Stage.HELD, *_TALKING, ScribeNamed, ConversationRated, SuccessorAdmitted),
        **_stay(Stage.HELD, LeaderChanged),
        EmployeeLeft: Stage.CLOSED,
        ConversationCancelled: Stage.CANCELLED,
    },
    Stage.IN_REVIEW: {
        **_stay(Stage.IN_REVIEW, ConclusionsCommented, ConclusionsAccepted, ConclusionsRevised),
        **_stay(Stage.IN_REVIEW, FindingWaived),
        ConclusionsSigned: Join(Stage.IN_REVIEW, Stage.SIGNED, both_have_signed),
        SignatureDeclined: Join(Stage.SIGNED, Stage.CLOSED, nothing_was_ever_signed),
        ReviewLapsed: Join(Stage.SIGNED, Stage.CLOSED, nothing_was_ever_signed),
        **_stay(Stage.IN_REVIEW, *_TALKING, ScribeNamed, ConversationRated, SuccessorAdmitted),
        **_stay(Stage.IN_REVIEW, LeaderChanged),
        EmployeeLeft: Stage.CLOSED,
    },
    Stage.SIGNED: {
        **_stay(Stage.SIGNED, FollowUpHeld, FollowUpMoved, FollowUpMissed),
        **_stay(Stage.SIGNED, AgreementReported, ActivityFollowedUp),
        **_stay(Stage.SIGNED, ApprovalGiven, ApprovalRefused),
        **_stay(Stage.SIGNED, AmendmentProposed, AmendmentAccepted, AmendmentDeclined),
        **_stay(Stage.SIGNED, AgreementSettled, IdeaRaised, IndividualEffectEvaluated),
        **_stay(Stage.SIGNED, ConversationRated, SuccessorAdmitted, LeaderChanged),
        ConclusionsReopened: Stage.IN_REVIEW,
        ConversationClosed: Stage.CLOSED,
        EmployeeLeft: Stage.CLOSED,
    },
    Stage.CLOSED: {},
    Stage.CANCELLED: {},
}
"""What may happen in each stage, and where it leads; a closed talk is closed."""

_LEADING = (Role.LEADER, Role.SENIOR_LEADER, Role.HR)
_HOLDING = (*PARTIES, Role.SENIOR_LEADER, Role.SUPPORTER)

TALK_WHO: Mapping[type[Fact], tuple[Role, ...]] = {
    **{event: PARTIES for row in TALK_TABLE.values() for event in row},
    ConversationPlanned: PARTIES,
    InvitationDelegated: (Role.LEADER,),
    InvitationSent: (*_LEADING, Role.SUPPORTER),
    HostNamed: (Role.EMPLOYEE, *_LEADING),
    ParticipantAccepted: (Role.EMPLOYEE,),
    PromiseAnswered: (Role.LEADER,),
    Rescheduled: (*PARTIES, Role.HR),
    **dict.fromkeys((ConversationStarted, PartCompleted, PartSkipped), _HOLDING),
    **dict.fromkeys((ConversationPaused, ConversationResumed, ConversationHeld), _HOLDING),
    ReviewLapsed: (Role.EMPLOYEE, *_LEADING),
    SuccessorAdmitted: (Role.EMPLOYEE,),
    ApprovalGiven: (Role.SENIOR_LEADER, Role.HR),
    ApprovalRefused: (Role.SENIOR_LEADER, Role.HR),
    LeaderChanged: _LEADING,
    EmployeeLeft: _LEADING,
    ConversationCancelled: (*PARTIES, Role.HR),
}
"""Which roles may state which fact; the senior leader, HR and a supporter need a commission for
sending the invitation and for holding the conversation."""

TALK_WHO_EARLY: Mapping[tuple[Stage, type[Fact]], tuple[Role, ...]] = {
    (Stage.PLANNED, ScribeNamed): (Role.LEADER,),
    (Stage.INVITED, ScribeNamed): (Role.LEADER,),
    (Stage.PREPARED, ScribeNamed): (Role.LEADER,),
    (Stage.IN_PROGRESS, ScribeNamed): (Role.LEADER,),
    (Stage.PAUSED, ScribeNamed): (Role.LEADER,),
}
"""Where fewer may state it: before the conversation is held, the leader names the scribe."""
