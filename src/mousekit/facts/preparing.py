"""What can happen before a conversation: planned, invited, prepared, moved."""

from datetime import date, time

import attrs

from mousekit._validators import checked, hidden, identifier, not_blank, once, unique_ids
from mousekit.facts.base import Fact, not_after_on
from mousekit.policy import DEFAULT_POLICY, Policy
from mousekit.values.agreement import AgreementState
from mousekit.values.people import Role, TalkKind, one_of_the_two
from mousekit.values.strategy import CompetenceNeed, ElevatorSpeech, FocusTheme, Mandate
from mousekit.values.talk import Agenda, Invitation, Preparation, Question, QuestionForm

__all__ = [
    "ConversationCancelled",
    "ConversationPlanned",
    "CycleBrief",
    "HostNamed",
    "InvitationDelegated",
    "InvitationSent",
    "ParticipantAccepted",
    "ParticipantDeclined",
    "ParticipantProposed",
    "PreparationShared",
    "PreparationSubmitted",
    "PreparationWaived",
    "PromiseAnswered",
    "Rescheduled",
    "TopicsShared",
]


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
        central_questions: To be covered in every conversation.
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
        previous: The id of the conversation before it, if there was one.
        carried_in: Last year's agreements that are still open, each id once.

    Danish: *samtale planlagt*.  Sources: R002, X008, R098.

    Raises:
        InvalidValueError: If an agreement is carried in twice.
    """

    id: str = attrs.field(validator=identifier)
    employee: str = attrs.field(validator=identifier)
    brief: CycleBrief
    kind: TalkKind = TalkKind.MUS
    agenda: Agenda = attrs.field(factory=Agenda.default)
    previous: str | None = attrs.field(default=None, validator=identifier)
    carried_in: tuple[AgreementState, ...] = attrs.field(
        default=(), validator=once("each agreement once", "agreement", "id")
    )


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

    Danish: *anden vært valgt*.  Source: X018.
    """

    host: str = attrs.field(validator=identifier)
    reason: str = attrs.field(repr=hidden, validator=not_blank)
    consented_on: date = attrs.field(validator=not_after_on)


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

    Danish: *svar på løfte*.  Sources: R073, R174.
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

    Danish: *samtale flyttet*.  Source: X021.
    """

    meets_on: date
    starts_at: time | None = None
    reason: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationCancelled(Fact):
    """The conversation will not come to anything.

    Attributes:
        reason: Why.

    Danish: *samtalen er aflyst*.  Sources: A-G.
    """

    reason: str = attrs.field(repr=hidden, validator=not_blank)
