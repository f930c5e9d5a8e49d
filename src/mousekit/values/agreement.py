"""Agreements: as they are written at the table, as they are signed, and where they stand.

The signed terms never move.  What moves (status, progress, outcome) stands beside them in
`AgreementState`, so that following up never touches what was signed (B13, B14).
"""

import enum
from datetime import date

import attrs

from mousekit._validators import (
    at_least,
    checked,
    hidden,
    identifier,
    language,
    not_blank,
)
from mousekit.canonical import digest
from mousekit.errors import InvalidValueError

__all__ = [
    "Agreement",
    "AgreementDraft",
    "AgreementKind",
    "AgreementState",
    "AgreementStatus",
    "LearningMethod",
    "Progress",
    "ProposedBy",
]


class LearningMethod(enum.StrEnum):
    """How a competence can be learned; most of it happens at work (R124, X082-X084).

    Danish: *læringsmetode*.
    """

    SELF_STUDY = "self-study"
    SIDE_BY_SIDE = "side-by-side"
    JOB_ROTATION = "job-rotation"
    JOB_SWAP = "job-swap"
    JOB_SHADOWING = "job-shadowing"
    MENTOR = "mentor"
    COACHING = "coaching"
    PEER_FEEDBACK = "peer-feedback"
    SUPERVISION = "supervision"
    NEW_TASK = "new-task"
    PROJECT = "project"
    TEACH_OTHERS = "teach-others"
    REFLECTION = "reflection"
    NETWORK = "network"
    EXPERIENCE_GROUP = "experience-group"
    CONFERENCE = "conference"
    COURSE = "course"
    E_LEARNING = "e-learning"
    FORMAL_EDUCATION = "formal-education"
    LEARN_FROM_NEW_HIRE = "learn-from-new-hire"
    MEETING_DEVELOPMENT = "meeting-development"
    OTHER = "other"

    @property
    def is_course(self) -> bool:
        """Whether it is taught apart from the daily work: a course, a conference, a school."""
        return self in _COURSES


_COURSES = {
    LearningMethod.CONFERENCE,
    LearningMethod.COURSE,
    LearningMethod.E_LEARNING,
    LearningMethod.FORMAL_EDUCATION,
}


class AgreementKind(enum.StrEnum):
    """What an agreement is about (R111-R113, R121-R122).

    Danish: *aftaletype*.
    """

    RESULT = "result"
    DEVELOPMENT = "development"
    COLLABORATION = "collaboration"
    WELLBEING = "wellbeing"
    SUPPORT = "support"


class ProposedBy(enum.StrEnum):
    """Whose idea an agreement was; ownership motivates (R161, D22).

    Danish: *foreslået af*.
    """

    EMPLOYEE = "employee"
    LEADER = "leader"
    JOINT = "joint"


class AgreementStatus(enum.StrEnum):
    """Where an agreement is in its life; apart from how it goes (`Progress`).

    Danish: *aftalens status*.  Sources: R021, R082.
    """

    AWAITING_APPROVAL = "awaiting-approval"
    OPEN = "open"
    STARTED = "started"
    DONE = "done"
    DROPPED = "dropped"
    CARRIED_OVER = "carried-over"
    ENDED = "ended"

    @property
    def is_settled(self) -> bool:
        """Whether nothing more is expected: done, dropped, carried over, or ended (R021)."""
        return self in _SETTLED


_SETTLED = {
    AgreementStatus.DONE,
    AgreementStatus.DROPPED,
    AgreementStatus.CARRIED_OVER,
    AgreementStatus.ENDED,
}


class Progress(enum.StrEnum):
    """How an agreement goes, as the parties see it.

    Danish: *fremdrift*.
    """

    ON_TRACK = "on-track"
    AT_RISK = "at-risk"
    STUCK = "stuck"


def _start_before_due(start_by: date | None, due: date | None) -> None:
    if start_by is not None and due is not None and start_by > due:
        raise InvalidValueError(("start_by",), start_by, f"{due} or earlier, the due date")


@attrs.frozen(kw_only=True, field_transformer=checked)
class AgreementDraft:
    """What people write at the table; only `text` is needed, the rules say what is missing.

    Attributes:
        text: What shall be done.
        id: The caller's id; needed once the draft stands in `Conclusions`.
        owner: Who answers for it, any text; a person id of a party when it is to be signed.
        due: When it is done.
        start_by: When it is begun, not after `due`.
        need: The id of the competence need that it takes up.
        sign_of_success: By what both will see that it worked.
        trigger: "When X, then Y": the situation that sets it off (X092).
        method: How it is learned.
        supporters: Ids of colleagues who help.
        practice: Tasks to practise on (R127).
        support: How colleagues and leader carry their part (R165).
        proposed_by: Whose idea it was.
        kind: What it is about.
        needs_approval: True if it goes beyond the leader's mandate and waits for a yes (R082).
        carried_from: The id of last year's agreement that it continues.
        lang: The language of the texts; found from the text if not given.

    Danish: *aftaleudkast*.  Sources: R124-R131, R153, R162-R165, R177.

    Raises:
        InvalidValueError: If `start_by` comes after `due`, or a type is wrong.
    """

    text: str = attrs.field(repr=hidden)
    id: str | None = attrs.field(default=None, validator=identifier)
    owner: str | None = attrs.field(default=None, repr=hidden)
    due: date | None = None
    start_by: date | None = None
    need: str | None = attrs.field(default=None, validator=identifier)
    sign_of_success: str | None = attrs.field(default=None, repr=hidden)
    trigger: str | None = attrs.field(default=None, repr=hidden)
    method: LearningMethod | None = None
    supporters: tuple[str, ...] = attrs.field(default=(), repr=hidden)
    practice: str | None = attrs.field(default=None, repr=hidden)
    support: str | None = attrs.field(default=None, repr=hidden)
    proposed_by: ProposedBy | None = None
    kind: AgreementKind | None = None
    needs_approval: bool = False
    carried_from: str | None = attrs.field(default=None, validator=identifier)
    lang: str | None = attrs.field(default=None, validator=language)

    def __attrs_post_init__(self) -> None:
        _start_before_due(self.start_by, self.due)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Agreement:
    """The signed terms: one text, one owner, one due date, and nothing that moves.

    Attributes are those of `AgreementDraft`, with `id`, `owner` and `due` always there, and
    `revision`: 1 as first signed, one more for every change that both said yes to (R179).

    Danish: *aftale*.  Sources: R124-R131, R153, R156-R157, R162-R165, R177, X092.

    Raises:
        InvalidValueError: If a part is missing or wrong, or `start_by` comes after `due`.
    """

    id: str = attrs.field(validator=identifier)
    text: str = attrs.field(repr=hidden, validator=not_blank)
    owner: str = attrs.field(validator=identifier)
    due: date
    start_by: date | None = None
    need: str | None = attrs.field(default=None, validator=identifier)
    sign_of_success: str | None = attrs.field(default=None, repr=hidden)
    trigger: str | None = attrs.field(default=None, repr=hidden)
    method: LearningMethod | None = None
    supporters: tuple[str, ...] = attrs.field(default=(), repr=hidden)
    practice: str | None = attrs.field(default=None, repr=hidden)
    support: str | None = attrs.field(default=None, repr=hidden)
    proposed_by: ProposedBy | None = None
    kind: AgreementKind | None = None
    needs_approval: bool = False
    carried_from: str | None = attrs.field(default=None, validator=identifier)
    lang: str | None = attrs.field(default=None, validator=language)
    revision: int = attrs.field(default=1, validator=at_least(1))

    def __attrs_post_init__(self) -> None:
        _start_before_due(self.start_by, self.due)

    @classmethod
    def from_draft(cls, draft: AgreementDraft, *, revision: int = 1) -> "Agreement":
        """Make the signed terms out of a draft.

        Args:
            draft: What was written; its owner must be an id, its due date must be set.
            revision: The number of these terms, from 1.

        Raises:
            InvalidValueError: If the draft has no id, owner or due date, or no text.
        """
        if draft.id is None:
            raise InvalidValueError(("id",), None, "an id")
        if draft.owner is None:
            raise InvalidValueError(("owner",), None, "the id of the employee or the leader")
        if draft.due is None:
            raise InvalidValueError(("due",), None, "a due date")
        return cls(
            id=draft.id,
            text=draft.text,
            owner=draft.owner.strip(),
            due=draft.due,
            start_by=draft.start_by,
            need=draft.need,
            sign_of_success=draft.sign_of_success,
            trigger=draft.trigger,
            method=draft.method,
            supporters=draft.supporters,
            practice=draft.practice,
            support=draft.support,
            proposed_by=draft.proposed_by,
            kind=draft.kind,
            needs_approval=draft.needs_approval,
            carried_from=draft.carried_from,
            lang=draft.lang,
            revision=revision,
        )

    @property
    def digest(self) -> str:
        """SHA-256 over the terms, as hexadecimal text; what an amendment is accepted by."""
        return digest(self)


@attrs.frozen(kw_only=True, field_transformer=checked)
class AgreementState:
    """Where one agreement stands; lives in the conversation, outside the signed text.

    Attributes:
        agreement: The signed terms as they are now.
        status: Where it is in its life.
        progress: How it goes, None until somebody has said.
        outcome: What came of it, or why it was dropped.
        last_report_on: The last day somebody said how it goes.
        followed_up_on: The day somebody said how the finished activity is used (X001).
        times_carried: How many times it has been carried over from an earlier year.
        carried_from: The id it had in last year's conversation.
        carried_into: The id of the conversation it was carried over into.

    Danish: *aftalens tilstand*.  Sources: R021, R171, X001.
    """

    agreement: Agreement
    status: AgreementStatus = AgreementStatus.OPEN
    progress: Progress | None = None
    outcome: str | None = attrs.field(default=None, repr=hidden)
    last_report_on: date | None = None
    followed_up_on: date | None = None
    times_carried: int = attrs.field(default=0, validator=at_least(0))
    carried_from: str | None = attrs.field(default=None, validator=identifier)
    carried_into: str | None = attrs.field(default=None, validator=identifier)
