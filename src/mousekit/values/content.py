"""What is said in a conversation: feedback, strengths, ideas, expectations, notes.

Everything here is confidential until its author shares it; every text is hidden in the repr.
"""

import enum
from datetime import date

import attrs

from mousekit._validators import at_least, checked, hidden, identifier, language, not_blank, refuse
from mousekit.values.people import Role
from mousekit.values.strategy import EffectLevel
from mousekit.values.talk import ConversationPart

__all__ = [
    "ConversationRating",
    "DevelopmentArea",
    "EffectEvaluation",
    "Expectations",
    "Feedback",
    "Idea",
    "IdeaKind",
    "PrivateNote",
    "RatingMoment",
    "Strength",
]


class IdeaKind(enum.StrEnum):
    """What travels from the conversation to the organisation (R035, R118).

    Danish: *idé, mulighed, barriere*.
    """

    IDEA = "idea"
    POSSIBILITY = "possibility"
    BARRIER = "barrier"


class RatingMoment(enum.StrEnum):
    """When the usefulness is rated: right after, and when it has shown (R175).

    Danish: *vurderingstidspunkt*.
    """

    RIGHT_AFTER = "right-after"
    AT_FOLLOW_UP = "at-follow-up"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Feedback:
    """What somebody noticed, its effect, and what points forward.

    Danish: *tilbagemelding*.  Sources: R144-R147, X097.
    """

    text: str = attrs.field(repr=hidden)
    situation: str | None = attrs.field(default=None, repr=hidden)
    effect: str | None = attrs.field(default=None, repr=hidden)
    forward: str | None = attrs.field(default=None, repr=hidden)
    lang: str | None = attrs.field(default=None, validator=language)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Strength:
    """Something that goes well, with an example of it.

    Danish: *styrke*.  Source: R109.
    """

    text: str = attrs.field(repr=hidden)
    example: str | None = attrs.field(default=None, repr=hidden)
    lang: str | None = attrs.field(default=None, validator=language)


@attrs.frozen(kw_only=True, field_transformer=checked)
class DevelopmentArea:
    """Something that could go better, with a situation and what could have been done.

    Attributes:
        text: What could go better.
        example: A situation in which it showed.
        alternative: What could have been done instead.
        raised_on: The day it was first said, before the conversation if possible.
        lang: The language of the texts; found from the text if not given.

    Danish: *udviklingsområde*.  Sources: R110, R145, D19.
    """

    text: str = attrs.field(repr=hidden)
    example: str | None = attrs.field(default=None, repr=hidden)
    alternative: str | None = attrs.field(default=None, repr=hidden)
    raised_on: date | None = None
    lang: str | None = attrs.field(default=None, validator=language)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Expectations:
    """What the two expect of each other, renewed every year.

    Danish: *gensidige forventninger*.  Sources: R019, R040.
    """

    of_organisation: str | None = attrs.field(default=None, repr=hidden)
    of_employee: str | None = attrs.field(default=None, repr=hidden)
    agreed: str | None = attrs.field(default=None, repr=hidden)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Idea:
    """An idea, a possibility or a barrier; leaves the room only when its author shares it.

    Attributes:
        id: The caller's id.
        kind: Idea, possibility or barrier.
        text: In words.
        goal: The id of the strategic goal that it concerns.
        shared_with: The roles that its author lets see it; empty keeps it between the two.

    Danish: *idé*.  Sources: R034-R037, R118, D16.
    """

    id: str = attrs.field(validator=identifier)
    kind: IdeaKind
    text: str = attrs.field(repr=hidden, validator=not_blank)
    goal: str | None = attrs.field(default=None, validator=identifier)
    shared_with: tuple[Role, ...] = ()


@attrs.frozen(kw_only=True, field_transformer=checked)
class PrivateNote:
    """A note that its writer took during the conversation; never part of a shared document.

    Danish: *privat notat*.  Sources: R092, X034.
    """

    text: str = attrs.field(repr=hidden)
    part: ConversationPart | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationRating:
    """How useful one party found the conversation, and what should be otherwise next time.

    Attributes:
        usefulness: From 1 (not useful) to 5 (very useful).
        moment: Right after, or at the follow-up.
        good: What was good.
        differently: What to do otherwise next time.
        leader_share: Per cent of the time that the leader talked, 0 to 100, if said.

    Danish: *vurdering af samtalen*.  Sources: R045, R095, R104, R175.
    """

    usefulness: int = attrs.field(repr=hidden)
    moment: RatingMoment = RatingMoment.RIGHT_AFTER
    good: str | None = attrs.field(default=None, repr=hidden)
    differently: str | None = attrs.field(default=None, repr=hidden)
    leader_share: int | None = attrs.field(default=None, repr=hidden, validator=at_least(0))

    def __attrs_post_init__(self) -> None:
        fields = attrs.fields(ConversationRating)
        if not 1 <= self.usefulness <= 5:  # noqa: PLR2004 - the scale is in the docstring
            raise refuse(fields.usefulness, self.usefulness, "1 to 5")
        if self.leader_share is not None and self.leader_share > 100:  # noqa: PLR2004
            raise refuse(fields.leader_share, self.leader_share, "0 to 100")


@attrs.frozen(kw_only=True, field_transformer=checked)
class EffectEvaluation:
    """What came of it at one level: what was wanted, what was seen, by what it shows.

    The texts are hidden since the individual level is confidential.

    Danish: *effektevaluering*.  Sources: R051, R065, R180.
    """

    level: EffectLevel
    seen: str = attrs.field(repr=hidden, validator=not_blank)
    wanted: str | None = attrs.field(default=None, repr=hidden)
    evidence: str | None = attrs.field(default=None, repr=hidden)
