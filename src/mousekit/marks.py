"""What a cycle knows of each employee: two marks, and never what was said.

*Standing* says whether a conversation is expected; *talk* says how far it is.  The talk mark moves
by the notices of `mousekit.bridges.cycle_facts` and by nothing else.
"""

import enum
from collections.abc import Mapping

import attrs

from mousekit._validators import checked, identifier, identifiers
from mousekit.facts.base import Fact
from mousekit.facts.unit import (
    ConversationEnded,
    ConversationRegistered,
    ConversationReopened,
    ConversationSigned,
    ExcuseReason,
    FollowUpRecorded,
)

__all__ = ["MARK_TABLE", "EmployeeMark", "Standing", "TalkMark"]


class Standing(enum.StrEnum):
    """Whether a conversation is expected of somebody.

    Danish: *tilknytning*.
    """

    ENROLLED = "enrolled"
    EXCUSED = "excused"
    LEFT = "left"
    MOVED = "moved"


class TalkMark(enum.StrEnum):
    """How far somebody's conversation is, as far as the unit may know.

    Danish: *samtalens status*.
    """

    NONE = "none"
    REGISTERED = "registered"
    SIGNED = "signed"
    REOPENED = "reopened"
    ENDED = "ended"


MARK_TABLE: Mapping[TalkMark, Mapping[type[Fact], TalkMark]] = {
    TalkMark.NONE: {ConversationRegistered: TalkMark.REGISTERED},
    TalkMark.REGISTERED: {
        ConversationSigned: TalkMark.SIGNED,
        ConversationEnded: TalkMark.ENDED,
    },
    TalkMark.SIGNED: {
        ConversationReopened: TalkMark.REOPENED,
        FollowUpRecorded: TalkMark.SIGNED,
    },
    TalkMark.REOPENED: {ConversationSigned: TalkMark.SIGNED},
    TalkMark.ENDED: {ConversationRegistered: TalkMark.REGISTERED},
}
"""Which notice follows from which mark, and what it makes of it."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class EmployeeMark:
    """What the cycle knows of one employee.

    Attributes:
        employee: The id.
        standing: Whether a conversation is expected.
        excuse: Why not, when excused.
        talk: How far the conversation is.
        conversation: Its id, once registered.
        followed_up: Whether a follow-up was held or stated as missed.
        wants_talk: Whether an individual talk was asked for and is not planned yet.
        former: The ids of earlier conversations of the year; late notices of them change nothing.

    Danish: *medarbejderens status i forløbet*.
    """

    employee: str = attrs.field(validator=identifier)
    standing: Standing = Standing.ENROLLED
    excuse: ExcuseReason | None = None
    talk: TalkMark = TalkMark.NONE
    conversation: str | None = attrs.field(default=None, validator=identifier)
    followed_up: bool = False
    wants_talk: bool = False
    former: tuple[str, ...] = attrs.field(default=(), validator=identifiers)

    @property
    def is_expected(self) -> bool:
        """Whether the unit waits for this person's conversation."""
        return self.standing is Standing.ENROLLED

    @property
    def is_concluded(self) -> bool:
        """Whether nothing of the conversation itself is open: signed or ended, or not expected."""
        return not self.is_expected or self.talk in {TalkMark.SIGNED, TalkMark.ENDED}

    @property
    def is_followed_up(self) -> bool:
        """Whether nothing of the first follow-up is open either."""
        if not self.is_expected or self.talk is TalkMark.ENDED:
            return True
        return self.talk is TalkMark.SIGNED and self.followed_up
