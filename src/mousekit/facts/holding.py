"""What can happen while a conversation is held, and what comes up in it."""

from datetime import date

import attrs

from mousekit._validators import at_least, checked, hidden, not_blank
from mousekit.facts.base import Fact, not_after_on
from mousekit.values.conclusions import PreviousAssessment
from mousekit.values.content import ConversationRating, Idea, PrivateNote
from mousekit.values.talk import ConversationPart, PartHeld, each_part_once

__all__ = [
    "ConversationHeld",
    "ConversationPaused",
    "ConversationRated",
    "ConversationResumed",
    "ConversationStarted",
    "IdeaRaised",
    "NoAgreementsExplained",
    "NoteTaken",
    "PartCompleted",
    "PartSkipped",
    "PreviousAgreementAssessed",
]


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

    held_on: date = attrs.field(validator=not_after_on)
    summed_up: bool = True
    parts: tuple[PartHeld, ...] = attrs.field(default=(), validator=each_part_once)
    unprepared_because: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)


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

    Danish: *idé fremsat*.  Sources: R034-R037, R118.
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

    Danish: *begrundet, at der ingen aftaler er*.  Source: R016.
    """

    reason: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationRated(Fact):
    """One party has said how useful it was.

    Attributes:
        rating: Seen by its author until it is shared.

    Danish: *samtalen vurderet*.  Sources: R104, R175.
    """

    rating: ConversationRating
