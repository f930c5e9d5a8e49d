"""What can happen to the people of a unit, and what the unit is told of their conversations."""

import enum
from datetime import date

import attrs

from mousekit._validators import checked, identifier, identifiers
from mousekit.facts.base import Fact, not_after_on

__all__ = [
    "ConversationEnded",
    "ConversationRegistered",
    "ConversationReopened",
    "ConversationSigned",
    "EmployeeExcused",
    "EmployeeJoined",
    "EmployeeReturned",
    "EmployeeTransferred",
    "ExcuseReason",
    "FollowUpRecorded",
    "GroupTalkHeld",
    "IndividualTalkRequested",
    "Notice",
    "TeamReviewHeld",
]


class ExcuseReason(enum.StrEnum):
    """Why no conversation is expected of somebody; no free text, the cycle is not confidential.

    Danish: *fritagelsesgrund*.  Sources: X011, X015-X017.
    """

    LEAVE = "leave"
    TOO_NEW = "too-new"
    GROUP_TALK = "group-talk"
    OTHER = "other"


@attrs.frozen(kw_only=True, field_transformer=checked)
class EmployeeJoined(Fact):
    """Somebody has come to the unit.

    Attributes:
        employee: The id.

    Danish: *ny medarbejder*.  Source: X015.
    """

    employee: str = attrs.field(validator=identifier)


@attrs.frozen(kw_only=True, field_transformer=checked)
class EmployeeTransferred(Fact):
    """Somebody has moved to another unit.

    Attributes:
        employee: The id.
        to_unit: The id of the new unit.
        effective_on: The first day there, not after `on`.

    Danish: *medarbejder flyttet til anden enhed*.  Source: X037.
    """

    employee: str = attrs.field(validator=identifier)
    to_unit: str = attrs.field(validator=identifier)
    effective_on: date = attrs.field(validator=not_after_on)


@attrs.frozen(kw_only=True, field_transformer=checked)
class EmployeeExcused(Fact):
    """No conversation is expected of somebody for now.

    Attributes:
        employee: The id.
        reason: One of a few, never free text.

    Danish: *medarbejder fritaget*.  Sources: X011, X015-X017.
    """

    employee: str = attrs.field(validator=identifier)
    reason: ExcuseReason


@attrs.frozen(kw_only=True, field_transformer=checked)
class EmployeeReturned(Fact):
    """Somebody who was excused is back; a conversation soon after is good.

    Attributes:
        employee: The id.

    Danish: *medarbejder tilbage*.  Source: X016.
    """

    employee: str = attrs.field(validator=identifier)


@attrs.frozen(kw_only=True, field_transformer=checked)
class TeamReviewHeld(Fact):
    """The staff meeting has looked at how a theme is practised.

    Attributes:
        held_on: The day, not after `on`.
        themes: The ids of the themes.

    Danish: *opsamling på personalemøde*.  Source: R129.
    """

    held_on: date = attrs.field(validator=not_after_on)
    themes: tuple[str, ...] = attrs.field(default=(), validator=identifiers)


@attrs.frozen(kw_only=True, field_transformer=checked)
class GroupTalkHeld(Fact):
    """A group development talk was held; it may stand in for the individual one.

    Attributes:
        held_on: The day, not after `on`.
        participants: The ids of those who took part.

    Danish: *gruppeudviklingssamtale (GRUS)*.  Sources: X011, X022, D24.
    """

    held_on: date = attrs.field(validator=not_after_on)
    participants: tuple[str, ...] = attrs.field(validator=identifiers)


@attrs.frozen(kw_only=True, field_transformer=checked)
class IndividualTalkRequested(Fact):
    """Somebody wants an individual talk, also when the group has had one.

    Attributes:
        employee: The id of the employee whom it is about.

    Danish: *ønske om individuel samtale*.  Sources: X008, X011, D24.
    """

    employee: str = attrs.field(validator=identifier)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationRegistered(Fact):
    """A conversation has been planned; stated before it is stored.

    Attributes:
        employee: The id.
        conversation: The id of the conversation.
        happened_on: The day it was planned, not after `on`.

    Danish: *samtale registreret*.  Source: X037.
    """

    employee: str = attrs.field(validator=identifier)
    conversation: str = attrs.field(validator=identifier)
    happened_on: date = attrs.field(validator=not_after_on)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Notice(Fact):
    """What a cycle is told of one of its conversations; made by `cycle_facts`, may come late.

    Attributes:
        conversation: The id of the conversation.
        happened_on: The day it happened, not after `on`.

    Danish: *meddelelse*.
    """

    conversation: str = attrs.field(validator=identifier)
    happened_on: date = attrs.field(validator=not_after_on)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationSigned(Notice):
    """Both have signed, or an older signed version stands again.

    Danish: *samtale underskrevet*.  Sources: R156-R157.
    """

    happened_on: date = attrs.field(validator=not_after_on)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationReopened(Notice):
    """Signed conclusions are being written anew.

    Danish: *samtale genåbnet*.  Source: R179.
    """

    happened_on: date = attrs.field(validator=not_after_on)


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationEnded(Notice):
    """A conversation has ended without signed conclusions.

    Danish: *samtale afsluttet uden underskrift*.  Source: R021.
    """

    happened_on: date = attrs.field(validator=not_after_on)


@attrs.frozen(kw_only=True, field_transformer=checked)
class FollowUpRecorded(Notice):
    """A follow-up was held, or stated as missed.

    Attributes:
        held: True if it was held, False if it was missed.

    Danish: *opfølgning registreret*.  Sources: R168, R173.
    """

    held: bool
