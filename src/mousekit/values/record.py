"""Small things that a conversation keeps of what has happened in it.

They stand in the fields of `mousekit.Conversation`; nobody makes them by hand.  What a party has
said carries the person too, since the leader may change.
"""

import enum
from datetime import date

import attrs

from mousekit._validators import checked, hidden, identifier, not_blank
from mousekit.values.agreement import Agreement
from mousekit.values.content import ConversationRating, Idea, PrivateNote
from mousekit.values.people import Role, one_of_the_two
from mousekit.values.talk import Preparation

__all__ = [
    "Amendment",
    "Comment",
    "EndedBy",
    "Ending",
    "Participant",
    "PartyIdea",
    "PartyNote",
    "PartyPreparation",
    "PartyRating",
    "PartyTopics",
    "PromiseAnswer",
]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Participant:
    """A third person, and whether the employee has said yes (X018).

    Danish: *deltager*.
    """

    person: str = attrs.field(validator=identifier)
    is_accepted: bool


@attrs.frozen(kw_only=True, field_transformer=checked)
class PartyPreparation:
    """What one party has prepared; `preparation` is None when it was waived.

    Attributes:
        party: The employee or the leader.
        person: The id of who prepared, or waived it.
        preparation: What was prepared.
        is_shared: Whether the other party may see it.
        was_shared: Whether the other party has seen this one or an earlier one.

    Danish: *partens forberedelse*.
    """

    party: Role = attrs.field(validator=one_of_the_two)
    person: str = attrs.field(validator=identifier)
    preparation: Preparation | None
    is_shared: bool = False
    was_shared: bool = False


@attrs.frozen(kw_only=True, field_transformer=checked)
class PartyTopics:
    """What one party has sent the other to talk about (X032).

    Danish: *partens emner*.
    """

    party: Role = attrs.field(validator=one_of_the_two)
    person: str = attrs.field(validator=identifier)
    topics: tuple[str, ...] = attrs.field(repr=hidden)


@attrs.frozen(kw_only=True, field_transformer=checked)
class PartyRating:
    """How useful one party found the conversation.

    Danish: *partens vurdering*.
    """

    party: Role = attrs.field(validator=one_of_the_two)
    person: str = attrs.field(validator=identifier)
    rating: ConversationRating


@attrs.frozen(kw_only=True, field_transformer=checked)
class PromiseAnswer:
    """What became of a promise of last year (R073, R174).

    Danish: *svar på løfte*.
    """

    agreement: str = attrs.field(validator=identifier)
    kept: bool
    answer: str = attrs.field(repr=hidden, validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Comment:
    """What one party thinks of the present version of the conclusions (R154).

    Danish: *kommentar*.
    """

    party: Role = attrs.field(validator=one_of_the_two)
    person: str = attrs.field(validator=identifier)
    text: str = attrs.field(repr=hidden, validator=not_blank)


class EndedBy(enum.StrEnum):
    """How a conversation came to its end (R021).

    Danish: *samtalens afslutning*.
    """

    CANCELLED = "cancelled"
    """It was called off before conclusions were written."""
    DECLINED = "declined"
    """A party did not sign, and no version was ever signed."""
    LAPSED = "lapsed"
    """A party's answer or signature never came, and no version was ever signed."""
    LEFT = "left"
    """The employee left the workplace."""
    SETTLED = "settled"
    """Everything that was agreed is settled."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class Ending:
    """How and why a conversation ended, so that whoever did not sign is named with the reason.

    Attributes:
        how: In one word.
        on: The day it was stated.
        party: Who declined, or whose answer or signature was missing; None if it was nobody's part.
        reason: In words, if any were given.

    Danish: *samtalens afslutning*.  Sources: R016, R021, R154.
    """

    how: EndedBy
    on: date
    party: Role | None = None
    reason: str | None = attrs.field(default=None, repr=hidden)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Amendment:
    """Other terms for an agreement, that one party has said yes to (R179).

    Danish: *ændringsforslag*.
    """

    terms: Agreement
    proposed_by: Role = attrs.field(validator=one_of_the_two)


@attrs.frozen(kw_only=True, field_transformer=checked)
class PartyNote:
    """What one person noted; a note stays with its writer when the leader changes (X044).

    Danish: *partens notat*.
    """

    party: Role = attrs.field(validator=one_of_the_two)
    person: str = attrs.field(validator=identifier)
    note: PrivateNote


@attrs.frozen(kw_only=True, field_transformer=checked)
class PartyIdea:
    """What one person came up with; only its author shares it (R035, D16).

    Danish: *partens idé*.
    """

    party: Role = attrs.field(validator=one_of_the_two)
    person: str = attrs.field(validator=identifier)
    idea: Idea
