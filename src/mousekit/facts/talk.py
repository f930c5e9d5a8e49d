"""What can happen in one conversation: its facts, in the order of the process.

Facts are past tense and have no behaviour; what may come when is for the table in
`mousekit.conversation`.  What people say to each other in them is hidden in every repr.
"""

from datetime import date, time

import attrs

from mousekit._validators import (
    at_least,
    checked,
    hidden,
    identifier,
    not_blank,
    refuse,
    unique_ids,
)
from mousekit.canonical import DIGEST_SCHEME
from mousekit.errors import InvalidValueError
from mousekit.facts.base import Fact, happened
from mousekit.policy import DEFAULT_POLICY, Policy, Scribe
from mousekit.values.agreement import Agreement, AgreementState, AgreementStatus, Progress
from mousekit.values.conclusions import Conclusions, FollowUp, PreviousAssessment
from mousekit.values.content import ConversationRating, EffectEvaluation, Idea, PrivateNote
from mousekit.values.people import Role, TalkKind, one_of_the_two
from mousekit.values.strategy import (
    CompetenceNeed,
    EffectLevel,
    ElevatorSpeech,
    FocusTheme,
    Mandate,
)
from mousekit.values.talk import (
    Agenda,
    ConversationPart,
    Invitation,
    PartHeld,
    Preparation,
    Question,
    QuestionForm,
)

__all__ = [
    "ActivityFollowedUp",
    "AgreementReported",
    "AgreementSettled",
    "AmendmentAccepted",
    "AmendmentDeclined",
    "AmendmentProposed",
    "ApprovalGiven",
    "ApprovalRefused",
    "ConclusionsAccepted",
    "ConclusionsCommented",
    "ConclusionsDrafted",
    "ConclusionsReopened",
    "ConclusionsRevised",
    "ConclusionsSigned",
    "ConversationCancelled",
    "ConversationClosed",
    "ConversationHeld",
    "ConversationPaused",
    "ConversationPlanned",
    "ConversationRated",
    "ConversationResumed",
    "ConversationStarted",
    "CycleBrief",
    "FindingWaived",
    "FollowUpHeld",
    "FollowUpMissed",
    "FollowUpMoved",
    "HostNamed",
    "IdeaRaised",
    "IndividualEffectEvaluated",
    "InvitationDelegated",
    "InvitationSent",
    "NoAgreementsExplained",
    "NoteTaken",
    "PartCompleted",
    "PartSkipped",
    "ParticipantAccepted",
    "ParticipantDeclined",
    "ParticipantProposed",
    "PreparationShared",
    "PreparationSubmitted",
    "PreparationWaived",
    "PreviousAgreementAssessed",
    "PromiseAnswered",
    "Rescheduled",
    "ReviewLapsed",
    "ScribeNamed",
    "SignatureDeclined",
    "SuccessorAdmitted",
    "TopicsShared",
]

_SETTLEMENTS = (
    AgreementStatus.DONE,
    AgreementStatus.DROPPED,
    AgreementStatus.CARRIED_OVER,
)


@attrs.frozen(kw_only=True, field_transformer=checked)
class CycleBrief:
    """What a conversation takes with it from its cycle, so that it can be replayed alone.

    Attributes:
        cycle: The id of the cycle.
        leader: The id of the leader on that day.
        intention: What the conversations shall contribute this year.
        themes: The focus of the year.
        needs: What agreements may link to.
        elevator_speech: What opens the conversation.
        central_questions: To get around.
        form: What both prepare on; None until the frame is set.
        mandate: What the leader may promise.
        policy: The numbers and choices that rule the conversation.
        next_on: The day of the next conversation, if it is known.

    Danish: *rammen fra årets MUS-forløb*.  Sources: R024, R034, R053.
    """

    cycle: str = attrs.field(validator=identifier)
    leader: str = attrs.field(validator=identifier)
    intention: str = ""
    themes: tuple[FocusTheme, ...] = ()
    needs: tuple[CompetenceNeed, ...] = attrs.field(default=(), validator=unique_ids)
    elevator_speech: ElevatorSpeech | None = None
    central_questions: tuple[Question, ...] = ()
    form: QuestionForm | None = None
    mandate: Mandate | None = None
    policy: Policy = DEFAULT_POLICY
    next_on: date | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationPlanned(Fact):
    """The birth of a conversation; made by `plan_conversation`.

    Attributes:
        id: The caller's id.
        employee: The id of the employee.
        brief: What it takes with it from the cycle.
        kind: The kind of talk.
        agenda: The parts and their minutes.
        carried_in: Last year's agreements that are still open.

    Danish: *samtale planlagt*.  Sources: R002, X008, R098.
    """

    id: str = attrs.field(validator=identifier)
    employee: str = attrs.field(validator=identifier)
    brief: CycleBrief
    kind: TalkKind = TalkKind.MUS
    agenda: Agenda = attrs.field(factory=Agenda.default)
    carried_in: tuple[AgreementState, ...] = ()


@attrs.frozen(kw_only=True, field_transformer=checked)
class InvitationDelegated(Fact):
    """The leader has asked somebody else to send the invitation.

    Attributes:
        to: The id of that person.

    Danish: *indkaldelse uddelegeret*.  Source: R066.
    """

    to: str = attrs.field(validator=identifier)


@attrs.frozen(kw_only=True, field_transformer=checked)
class InvitationSent(Fact):
    """The employee was invited; sent again, it replaces the one before.

    Attributes:
        invitation: What was sent; what is missing is MK608.

    Danish: *indkaldelse sendt*.  Sources: R063-R066.
    """

    invitation: Invitation


@attrs.frozen(kw_only=True, field_transformer=checked)
class HostNamed(Fact):
    """Somebody else than the leader holds the conversation.

    Attributes:
        host: The id.
        reason: Why.
        consented_on: The day the employee said yes, not after `on`.

    Danish: *anden vært*.  Source: X018.
    """

    host: str = attrs.field(validator=identifier)
    reason: str = attrs.field(repr=hidden, validator=not_blank)
    consented_on: date

    def __attrs_post_init__(self) -> None:
        happened(self, "consented_on")


@attrs.frozen(kw_only=True, field_transformer=checked)
class ParticipantProposed(Fact):
    """A third person is proposed; proposed by the employee, it is accepted at once.

    Attributes:
        person: The id.

    Danish: *deltager foreslået*.  Source: X018.
    """

    person: str = attrs.field(validator=identifier)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ParticipantAccepted(Fact):
    """The employee accepts the third person.

    Attributes:
        person: The id.

    Danish: *deltager godkendt*.  Source: X018.
    """

    person: str = attrs.field(validator=identifier)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ParticipantDeclined(Fact):
    """The employee does not want the third person there.

    Attributes:
        person: The id.

    Danish: *deltager afvist*.  Source: X018.
    """

    person: str = attrs.field(validator=identifier)


@attrs.frozen(kw_only=True, field_transformer=checked)
class PreparationSubmitted(Fact):
    """One party is prepared; submitted again, it replaces the one before.

    Attributes:
        preparation: Private until it is shared.

    Danish: *forberedelse indsendt*.  Sources: R067, R071, R078.
    """

    preparation: Preparation


@attrs.frozen(kw_only=True, field_transformer=checked)
class PreparationWaived(Fact):
    """One party will not prepare, or cannot.

    Attributes:
        party: The employee or the leader.
        reason: Why.

    Danish: *forberedelse frafaldet*.  Source: R071.
    """

    party: Role = attrs.field(validator=one_of_the_two)
    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class PreparationShared(Fact):
    """One party lets the other see the preparation.

    Danish: *forberedelse delt*.  Sources: R078, R099.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class TopicsShared(Fact):
    """One party has sent the other what to talk about.

    Attributes:
        topics: Three at most is good.

    Danish: *emner udvekslet*.  Source: X032.
    """

    topics: tuple[str, ...] = attrs.field(repr=hidden)


@attrs.frozen(kw_only=True, field_transformer=checked)
class PromiseAnswered(Fact):
    """The leader has said what became of a promise of last year.

    Attributes:
        agreement: Its id in last year's conversation.
        kept: Whether it was kept.
        answer: In words.

    Danish: *løfte besvaret*.  Sources: R073, R174.
    """

    agreement: str = attrs.field(validator=identifier)
    kept: bool
    answer: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Rescheduled(Fact):
    """The conversation was moved.

    Attributes:
        meets_on: The new day.
        starts_at: The new time of day.
        reason: Why.

    Danish: *flyttet*.  Source: X021.
    """

    meets_on: date
    starts_at: time | None = None
    reason: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationStarted(Fact):
    """The two sit down.

    Danish: *samtalen begynder*.  Source: R085.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class PartCompleted(Fact):
    """A part of the agenda is done.

    Attributes:
        part: The next one of the agenda.
        minutes: Minutes used.

    Danish: *del gennemført*.  Sources: R085, R087.
    """

    part: ConversationPart
    minutes: int = attrs.field(validator=at_least(0))


@attrs.frozen(kw_only=True, field_transformer=checked)
class PartSkipped(Fact):
    """A part of the agenda was left out.

    Attributes:
        part: The next one of the agenda.
        reason: Why.

    Danish: *del sprunget over*.  Source: R085.
    """

    part: ConversationPart
    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationPaused(Fact):
    """The conversation was interrupted and goes on another time.

    Attributes:
        reason: Why.

    Danish: *samtalen afbrudt*.  Source: X021.
    """

    reason: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationResumed(Fact):
    """The conversation goes on.

    Danish: *samtalen genoptaget*.  Source: X021.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationHeld(Fact):
    """The conversation was held.

    Attributes:
        held_on: The day, not after `on`.
        summed_up: Whether conclusions were summed up aloud at the end (R104, R160).
        parts: As they were held, when they were not followed live.
        unprepared_because: Why it was held before both were prepared; needed then.

    Danish: *samtalen er holdt*.  Sources: R071, R104, R160.
    """

    held_on: date
    summed_up: bool = True
    parts: tuple[PartHeld, ...] = ()
    unprepared_because: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)

    def __attrs_post_init__(self) -> None:
        happened(self, "held_on")


@attrs.frozen(kw_only=True, field_transformer=checked)
class ScribeNamed(Fact):
    """It was decided who writes the conclusions.

    Attributes:
        scribe: The leader, the employee, or both.

    Danish: *referent valgt*.  Sources: R152, D02.
    """

    scribe: Scribe


@attrs.frozen(kw_only=True, field_transformer=checked)
class NoteTaken(Fact):
    """Somebody took a note for themselves.

    Attributes:
        note: Never part of a shared document.

    Danish: *notat taget*.  Source: R092.
    """

    note: PrivateNote


@attrs.frozen(kw_only=True, field_transformer=checked)
class IdeaRaised(Fact):
    """An idea, a possibility or a barrier came up.

    Attributes:
        idea: Shared only with the roles its author names.

    Danish: *idé rejst*.  Sources: R034-R037, R118.
    """

    idea: Idea


@attrs.frozen(kw_only=True, field_transformer=checked)
class PreviousAgreementAssessed(Fact):
    """The two have looked at one agreement of last year.

    Attributes:
        assessment: What became of it and what is decided.

    Danish: *sidste års aftale vurderet*.  Sources: R098, R108.
    """

    assessment: PreviousAssessment


@attrs.frozen(kw_only=True, field_transformer=checked)
class NoAgreementsExplained(Fact):
    """One party has said why there is no agreement this year.

    Attributes:
        reason: Why.

    Danish: *ingen aftaler begrundet*.  Source: R016.
    """

    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsDrafted(Fact):
    """The scribe has written the conclusions.

    Attributes:
        conclusions: Version 1, or the next one.

    Danish: *konklusioner skrevet*.  Sources: R151-R154.
    """

    conclusions: Conclusions


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsCommented(Fact):
    """A party has an opinion on the conclusions; it counts as an answer.

    Attributes:
        comment: In words.

    Danish: *konklusioner kommenteret*.  Sources: R154-R155.
    """

    comment: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsAccepted(Fact):
    """A party finds that the conclusions are right.

    Danish: *konklusioner godkendt*.  Source: R154.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsRevised(Fact):
    """The scribe has written a new version; answers, signatures and waivers lapse.

    Attributes:
        conclusions: The next version.

    Danish: *konklusioner ændret*.  Source: R156.
    """

    conclusions: Conclusions


@attrs.frozen(kw_only=True, field_transformer=checked)
class FindingWaived(Fact):
    """One party lets a finding be; it counts when both have said so, for this version.

    Attributes:
        code: Of the rule.
        path: Of the finding.
        reason: Why.

    Danish: *fund frafaldet*.  Source: R016.
    """

    code: str = attrs.field(validator=identifier)
    path: tuple[str | int, ...]
    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsSigned(Fact):
    """One party has signed this very version.

    Attributes:
        digest: Of the version that was read.
        scheme: The algorithm of the digest.
        reservation: Seen, but not agreed, in the signer's words.

    Danish: *konklusioner underskrevet*.  Sources: R156, D11, X051-X052.
    """

    digest: str = attrs.field(validator=identifier)
    scheme: str = DIGEST_SCHEME
    reservation: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class SignatureDeclined(Fact):
    """One party does not sign.

    Attributes:
        reason: Why.

    Danish: *underskrift afvist*.  Sources: R156, D11.
    """

    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ReviewLapsed(Fact):
    """A party has not answered or signed in the days that the policy gives.

    Attributes:
        missing: The party whose answer or signature is missing.
        reason: What was done to get it.

    Danish: *gennemsyn udløbet*.  Source: R155.
    """

    missing: Role = attrs.field(validator=one_of_the_two)
    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationRated(Fact):
    """One party has said how useful it was.

    Attributes:
        rating: Seen by its author until it is shared.

    Danish: *samtalen vurderet*.  Sources: R104, R175.
    """

    rating: ConversationRating


@attrs.frozen(kw_only=True, field_transformer=checked)
class SuccessorAdmitted(Fact):
    """The employee lets the new leader write and sign for the leader.

    Danish: *ny leder inddraget*.  Sources: X037, X044.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class FollowUpHeld(Fact):
    """A follow-up was held.

    Attributes:
        follow_up: With what was found about each agreement.

    Danish: *opfølgning holdt*.  Sources: R168-R171.
    """

    follow_up: FollowUp

    def __attrs_post_init__(self) -> None:
        held_on = self.follow_up.held_on
        if held_on > self.on:
            path = ("follow_up", "held_on")
            raise InvalidValueError(path, held_on, f"{self.on} or earlier, the day it is stated")


@attrs.frozen(kw_only=True, field_transformer=checked)
class FollowUpMoved(Fact):
    """A planned follow-up got another day.

    Attributes:
        planned_on: The day it had.
        moved_to: The day it gets.
        reason: Why.

    Danish: *opfølgning flyttet*.  Source: R168.
    """

    planned_on: date
    moved_to: date
    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class FollowUpMissed(Fact):
    """A follow-up was not held.

    Attributes:
        planned_on: The day it had, not after `on`; None when the plan named no day at all.
        reason: Why.

    Danish: *opfølgning ikke holdt*.  Source: R173.
    """

    planned_on: date | None
    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class AgreementReported(Fact):
    """A party has said how an agreement goes.

    Attributes:
        agreement: Its id.
        progress: How it goes.
        note: In words.

    Danish: *aftale rapporteret*.  Sources: R166, R171, X096.
    """

    agreement: str = attrs.field(validator=identifier)
    progress: Progress
    note: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ActivityFollowedUp(Fact):
    """A finished activity was followed up: is it used in the daily work?

    Attributes:
        agreement: The id of the agreement that it belonged to.
        used: How it is used.

    Danish: *aktivitet fulgt op*.  Sources: X001, X100.
    """

    agreement: str = attrs.field(validator=identifier)
    used: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ApprovalGiven(Fact):
    """What went beyond the leader's mandate was approved.

    Attributes:
        agreement: Its id.

    Danish: *godkendelse givet*.  Sources: R082, X019.
    """

    agreement: str = attrs.field(validator=identifier)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ApprovalRefused(Fact):
    """What went beyond the leader's mandate was refused; the agreement is dropped.

    Attributes:
        agreement: Its id.
        reason: Why.

    Danish: *godkendelse afslået*.  Sources: R082, X019.
    """

    agreement: str = attrs.field(validator=identifier)
    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class AmendmentProposed(Fact):
    """A party proposes other terms for an agreement; proposed again, it replaces.

    Attributes:
        terms: The whole agreement under the same id, with the next revision.

    Danish: *ændring foreslået*.  Source: R179.
    """

    terms: Agreement


@attrs.frozen(kw_only=True, field_transformer=checked)
class AmendmentAccepted(Fact):
    """The other party says yes to the proposed terms.

    Attributes:
        agreement: Its id.
        digest: Of the terms that were read.

    Danish: *ændring godkendt*.  Source: R179.
    """

    agreement: str = attrs.field(validator=identifier)
    digest: str = attrs.field(validator=identifier)


@attrs.frozen(kw_only=True, field_transformer=checked)
class AmendmentDeclined(Fact):
    """The other party says no to the proposed terms.

    Attributes:
        agreement: Its id.
        reason: Why.

    Danish: *ændring afvist*.  Source: R179.
    """

    agreement: str = attrs.field(validator=identifier)
    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class AgreementSettled(Fact):
    """An agreement has come to its end: done, dropped, or carried over.

    Attributes:
        agreement: Its id.
        status: DONE, DROPPED or CARRIED_OVER.
        outcome: What came of it; why, when it is dropped.
        into: The id of the conversation it is carried over into.

    Danish: *aftale afsluttet*.  Sources: R021, R108.
    """

    agreement: str = attrs.field(validator=identifier)
    status: AgreementStatus
    outcome: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)
    into: str | None = attrs.field(default=None, validator=identifier)

    def __attrs_post_init__(self) -> None:
        fields = attrs.fields(AgreementSettled)
        if self.status not in _SETTLEMENTS:
            words = "one of: " + ", ".join(_SETTLEMENTS)
            raise refuse(fields.status, str(self.status), words)
        if self.status is AgreementStatus.DROPPED and self.outcome is None:
            raise refuse(fields.outcome, None, "the reason why it is dropped")
        if (self.status is AgreementStatus.CARRIED_OVER) is (self.into is None):
            raise refuse(fields.into, self.into, "an id when carried over, and only then")


@attrs.frozen(kw_only=True, field_transformer=checked)
class IndividualEffectEvaluated(Fact):
    """The two have looked at what came of it for the employee.

    Attributes:
        evaluation: At individual level.

    Danish: *individuel effekt evalueret*.  Sources: R051, R175.
    """

    evaluation: EffectEvaluation

    def __attrs_post_init__(self) -> None:
        if self.evaluation.level is not EffectLevel.INDIVIDUAL:
            path = ("evaluation", "level")
            raise InvalidValueError(path, self.evaluation.level.value, "individual")


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConclusionsReopened(Fact):
    """Signed conclusions are to be written anew.

    Attributes:
        reason: Why; an agreement that is left out is dropped with it.

    Danish: *konklusioner genåbnet*.  Source: R179.
    """

    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationClosed(Fact):
    """Everything agreed is settled; the year of this employee is over.

    Danish: *samtaleforløbet er afsluttet*.  Source: R021.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationCancelled(Fact):
    """The conversation will not come to anything.

    Attributes:
        reason: Why.

    Danish: *samtalen er aflyst*.  Sources: A-G.
    """

    reason: str = attrs.field(repr=hidden, validator=not_blank)
