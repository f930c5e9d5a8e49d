"""The document that both sign, what it is signed with, and how it is followed up."""

import enum
from datetime import date

import attrs

from mousekit._validators import (
    at_least,
    checked,
    hidden,
    identifier,
    not_blank,
    once,
    refuse,
    unique_ids,
)
from mousekit.canonical import DIGEST_SCHEME, digest
from mousekit.values.agreement import AgreementDraft, Progress
from mousekit.values.content import DevelopmentArea, Expectations, Strength
from mousekit.values.people import Role, one_of_the_two

__all__ = [
    "AgreementReview",
    "AssessedAs",
    "Conclusions",
    "DivergentView",
    "FollowUp",
    "FollowUpHost",
    "FollowUpKind",
    "Output",
    "PlannedFollowUp",
    "PreviousAssessment",
    "Signature",
    "SignatureMeaning",
    "Understanding",
    "Waiver",
]


class Output(enum.StrEnum):
    """The 15 things that the two should understand alike afterwards (R108-R123).

    Danish: *fælles forståelse*.
    """

    PREVIOUS_AGREEMENTS = "previous-agreements"
    STRENGTHS = "strengths"
    DEVELOPMENT_AREAS = "development-areas"
    GOALS = "goals"
    JOB_CHANGES = "job-changes"
    LEADER_SUPPORT = "leader-support"
    COMPETENCES = "competences"
    UNUSED_COMPETENCES = "unused-competences"
    COMPETENCE_NEEDS = "competence-needs"
    METHODS = "methods"
    IDEAS = "ideas"
    MOTIVATION = "motivation"
    RELATIONS = "relations"
    BETTER_RELATIONS = "better-relations"
    MORE_MOTIVATION = "more-motivation"


class FollowUpKind(enum.StrEnum):
    """A short check-in or a talk (R168-R171, D01).

    Danish: *tjek-ind, opfølgningssamtale*.
    """

    CHECK_IN = "check-in"
    """15 minutes, three questions."""
    FOLLOW_UP = "follow-up"
    """A talk of its own."""


class FollowUpHost(enum.StrEnum):
    """The meeting in which a follow-up is held (R181).

    Danish: *opfølgningens ramme*.
    """

    OWN_MEETING = "own-meeting"
    ONE_TO_ONE = "one-to-one"
    STAFF_MEETING = "staff-meeting"


class AssessedAs(enum.StrEnum):
    """What is decided about an agreement of last year (R108, R021).

    Danish: *status på sidste års aftale*.
    """

    DONE = "done"
    CARRIED = "carried"
    ADJUSTED = "adjusted"
    DROPPED = "dropped"

    @property
    def is_end(self) -> bool:
        """Whether it ends here: done or dropped; else it lives on in the new conversation."""
        return self in {AssessedAs.DONE, AssessedAs.DROPPED}


class SignatureMeaning(enum.StrEnum):
    """What a signature says (D11).

    Danish: *underskriftens betydning*.
    """

    CONSENT = "consent"
    """I agree with the conclusions and the agreements."""
    ACKNOWLEDGEMENT = "acknowledgement"
    """The conversation was held, and this is what was written (X051-X052)."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class PlannedFollowUp:
    """A day on which the agreements will be looked at.

    Attributes:
        planned_on: The day.
        kind: Check-in or talk.
        moved_from: The day it was planned for at first; None if it was never moved.

    Danish: *planlagt opfølgning*.  Sources: R060, R167-R169.
    """

    planned_on: date
    kind: FollowUpKind = FollowUpKind.FOLLOW_UP
    moved_from: date | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Understanding:
    """What the two understand alike about one of the 15 outputs.

    Danish: *fælles forståelse*.  Source: R123.
    """

    output: Output
    text: str = attrs.field(repr=hidden)


@attrs.frozen(kw_only=True, field_transformer=checked)
class DivergentView:
    """What one party sees otherwise; not everything must be agreed on (R132, R159).

    Danish: *afvigende synspunkt*.
    """

    party: Role = attrs.field(validator=one_of_the_two)
    text: str = attrs.field(repr=hidden, validator=not_blank)


def _ids_given(
    _self: object,
    attribute: "attrs.Attribute[tuple[AgreementDraft, ...]]",
    value: tuple[AgreementDraft, ...],
) -> None:
    for position, draft in enumerate(value):
        if draft.id is None:
            raise refuse(attribute, None, "an id for every draft", (position, "id"))


@attrs.frozen(kw_only=True, field_transformer=checked)
class Conclusions:
    """The document that both sign; signed, it is the development plan of the year (R157).

    Attributes:
        drafts: The agreements; each has an id, each id once.
        version: From 1, one more for every revision.
        understandings: What is understood alike, by output.
        strengths: With examples.
        development_areas: With examples.
        expectations: What the two expect of each other.
        divergent_views: What one of them sees otherwise.
        follow_ups: When it will be looked at.
        next_on: The day of the next conversation.

    Danish: *konklusionsdokument*.  Sources: R108-R123, R151-R160, R172.

    Raises:
        InvalidValueError: If a draft has no id, or an id or a day of follow-up stands twice.
    """

    drafts: tuple[AgreementDraft, ...] = attrs.field(validator=[_ids_given, unique_ids])
    version: int = attrs.field(default=1, validator=at_least(1))
    understandings: tuple[Understanding, ...] = ()
    strengths: tuple[Strength, ...] = ()
    development_areas: tuple[DevelopmentArea, ...] = ()
    expectations: Expectations | None = None
    divergent_views: tuple[DivergentView, ...] = ()
    follow_ups: tuple[PlannedFollowUp, ...] = attrs.field(
        default=(), validator=once("each day once", "planned_on")
    )
    next_on: date | None = None

    @property
    def digest(self) -> str:
        """SHA-256 over the content under ``digest-1``, 64 hexadecimal characters (R156)."""
        return digest(self)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Signature:
    """One party's signature on one version; never on a record that may change (B14).

    Attributes:
        person: The id of who signed.
        role: As employee or leader.
        on: The day.
        digest: Of the version that was signed.
        scheme: The algorithm of the digest.
        reservation: "Seen, but not agreed", in the signer's words (X051-X052).
        meaning: What it says, by the policy of that day.

    Danish: *underskrift*.  Sources: R156, D11.
    """

    person: str = attrs.field(validator=identifier)
    role: Role = attrs.field(validator=one_of_the_two)
    on: date
    digest: str = attrs.field(validator=identifier)
    scheme: str = DIGEST_SCHEME
    reservation: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)
    meaning: SignatureMeaning = SignatureMeaning.CONSENT


@attrs.frozen(kw_only=True, field_transformer=checked)
class Waiver:
    """One party's word that a finding shall not stand in the way of signing this version.

    Danish: *afvigelse fra en regel*.
    """

    code: str = attrs.field(validator=identifier)
    path: tuple[str | int, ...]
    party: Role = attrs.field(validator=one_of_the_two)
    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class PreviousAssessment:
    """What became of one agreement of last year, and what is decided about it.

    Attributes:
        agreement: Its id in last year's conversation.
        decided: Done, carried over, adjusted, or dropped.
        effect: What came of it.
        why_not: Why it was not done; needed when it is dropped.
        next_step: What shall be done.
        who: The id of who does it.

    Danish: *status på tidligere aftale*.  Source: R108.

    Raises:
        InvalidValueError: If it is dropped without a reason.
    """

    agreement: str = attrs.field(validator=identifier)
    decided: AssessedAs
    effect: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)
    why_not: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)
    next_step: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)
    who: str | None = attrs.field(default=None, validator=identifier)

    def __attrs_post_init__(self) -> None:
        if self.decided is AssessedAs.DROPPED and self.why_not is None:
            field = attrs.fields(PreviousAssessment).why_not
            raise refuse(field, None, "the reason why it is dropped")


@attrs.frozen(kw_only=True, field_transformer=checked)
class AgreementReview:
    """What a follow-up found about one agreement: where it is, what is adjusted, why not.

    Danish: *opfølgning på en aftale*.  Sources: R170-R171, R178.
    """

    agreement: str = attrs.field(validator=identifier)
    progress: Progress | None = None
    status: str | None = attrs.field(default=None, repr=hidden)
    adjusted: str | None = attrs.field(default=None, repr=hidden)
    effect: str | None = attrs.field(default=None, repr=hidden)
    why_not: str | None = attrs.field(default=None, repr=hidden)


@attrs.frozen(kw_only=True, field_transformer=checked)
class FollowUp:
    """A follow-up that was held.

    Attributes:
        held_on: The day.
        kind: Check-in or talk.
        host: The meeting it was held in.
        planned_on: The planned day that it fulfils; None if it was not planned.
        reviews: One for each agreement that was looked at.

    Danish: *opfølgning*.  Sources: R167-R172, R178, R181.
    """

    held_on: date
    kind: FollowUpKind = FollowUpKind.FOLLOW_UP
    host: FollowUpHost = FollowUpHost.OWN_MEETING
    planned_on: date | None = None
    reviews: tuple[AgreementReview, ...] = ()
