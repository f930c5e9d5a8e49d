"""What can happen to a signed plan: followed up, reported, amended, settled, closed."""

from datetime import date

import attrs

from mousekit._validators import checked, hidden, identifier, not_blank, refuse
from mousekit.errors import InvalidValueError
from mousekit.facts.base import Fact
from mousekit.values.agreement import Agreement, AgreementStatus, Progress
from mousekit.values.conclusions import FollowUp
from mousekit.values.content import EffectEvaluation
from mousekit.values.strategy import EffectLevel

__all__ = [
    "ActivityFollowedUp",
    "AgreementReported",
    "AgreementSettled",
    "AmendmentAccepted",
    "AmendmentDeclined",
    "AmendmentProposed",
    "ApprovalGiven",
    "ApprovalRefused",
    "ConversationClosed",
    "FollowUpHeld",
    "FollowUpMissed",
    "FollowUpMoved",
    "IndividualEffectEvaluated",
]


_SETTLEMENTS = (
    AgreementStatus.DONE,
    AgreementStatus.DROPPED,
    AgreementStatus.CARRIED_OVER,
)


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

    What goes on next year is best left open: next year's conversation takes it in, and
    `settlements` makes this fact once both have signed there.

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
class ConversationClosed(Fact):
    """Everything agreed is settled; the year of this employee is over.

    Danish: *samtaleforløbet er afsluttet*.  Source: R021.
    """
