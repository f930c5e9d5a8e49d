"""What a conversation is prepared with and made of: questions, invitation, preparation, agenda.

Texts that people write for each other in confidence are hidden in every repr (R174, B2-M).
"""

import enum
from datetime import date, time
from fractions import Fraction
from typing import Any

import attrs

from mousekit._validators import (
    at_least,
    checked,
    hidden,
    identifier,
    language,
    not_blank,
    once,
    refuse,
    unique_ids,
)
from mousekit.errors import InvalidValueError
from mousekit.values.people import Role, TalkKind

__all__ = [
    "Agenda",
    "AgendaPart",
    "Answer",
    "ConversationPart",
    "FormRef",
    "Invitation",
    "PartHeld",
    "Preparation",
    "PurposeTag",
    "Question",
    "QuestionForm",
    "Scale",
    "Setting",
    "each_part_once",
]


class PurposeTag(enum.StrEnum):
    """What a question form is for; more than three make a mess (R012, R031).

    Danish: *formål*.
    """

    STRATEGY = "strategy"
    DEVELOPMENT = "development"
    CAREER = "career"
    WELLBEING = "wellbeing"
    FEEDBACK = "feedback"
    COLLABORATION = "collaboration"


class Setting(enum.StrEnum):
    """Where the conversation is held; part of being the host (R057, D14).

    Danish: *samtalens ramme*.
    """

    ROOM = "room"
    WALK_AND_TALK = "walk-and-talk"
    ONLINE = "online"
    OTHER = "other"


class ConversationPart(enum.StrEnum):
    """The five parts of the conversation (R085).

    Danish: *samtaledel*.
    """

    INTRODUCTION = "introduction"
    PAST = "past"
    PRESENT_AND_FUTURE = "present-and-future"
    COLLABORATION_AND_WELLBEING = "collaboration-and-wellbeing"
    CLOSING = "closing"


@attrs.frozen(kw_only=True, field_transformer=checked)
class Question:
    """One question, as it will be asked.

    Danish: *spørgsmål*.  Sources: R059, R097, R135-R136.
    """

    text: str
    id: str | None = attrs.field(default=None, validator=identifier)
    lang: str | None = attrs.field(default=None, validator=language)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Scale:
    """The steps of a scored form, both ends included (D03).

    Danish: *skala*.

    Raises:
        InvalidValueError: If `highest` is not above `lowest`.
    """

    lowest: int = 1
    highest: int = 5

    def __attrs_post_init__(self) -> None:
        if self.highest <= self.lowest:
            raise InvalidValueError(("highest",), self.highest, f"more than {self.lowest}")

    def __contains__(self, score: int) -> bool:
        return self.lowest <= score <= self.highest


@attrs.frozen(kw_only=True, field_transformer=checked)
class FormRef:
    """Which form, in which version; both parties prepare on the same (R067).

    Danish: *skemahenvisning*.
    """

    id: str = attrs.field(validator=identifier)
    version: int = attrs.field(default=1, validator=at_least(1))


@attrs.frozen(kw_only=True, field_transformer=checked)
class QuestionForm:
    """The questions that both prepare on, with a version of its own.

    Attributes:
        id: The caller's id of the form.
        questions: In the order they are asked.
        version: From 1; a changed form is a new version.
        purposes: What it is for.
        scale: Set where the scored approach is chosen.
        lang: The language of all its questions.

    Danish: *spørgeskema, samtaleskema*.  Sources: R031-R032, R067-R068, D03, D08.
    """

    id: str = attrs.field(validator=identifier)
    questions: tuple[Question, ...] = attrs.field(validator=unique_ids)
    version: int = attrs.field(default=1, validator=at_least(1))
    purposes: tuple[PurposeTag, ...] = ()
    scale: Scale | None = None
    lang: str | None = attrs.field(default=None, validator=language)

    @property
    def ref(self) -> FormRef:
        """The id and version, as an invitation or a preparation names them."""
        return FormRef(id=self.id, version=self.version)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Answer:
    """One party's answer to one question.

    Danish: *svar*.  Sources: R068, D03.
    """

    question: str = attrs.field(validator=identifier)
    text: str | None = attrs.field(default=None, repr=hidden)
    score: int | None = attrs.field(default=None, repr=hidden)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Invitation:
    """What the employee is told beforehand; what is missing is MK608.

    Attributes:
        meets_on: The day of the conversation.
        starts_at: The time of day, as on a wall clock.
        minutes: How long it is planned to take.
        setting: Room, walk, or online.
        place: Where.
        frame: How it will be held.
        purpose: What it is for.
        request: The request to prepare.
        form: The enclosed form.
        privacy_notice: Who will see what, and for how long (X057).

    Danish: *indkaldelse*.  Sources: R063-R066, R090.
    """

    meets_on: date
    starts_at: time | None = None
    minutes: int = attrs.field(default=60, validator=at_least(1))
    setting: Setting = Setting.ROOM
    place: str | None = None
    frame: str | None = None
    purpose: str | None = None
    request: str | None = None
    form: FormRef | None = None
    privacy_notice: str | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class Preparation:
    """One party's own preparation; private until that party shares it.

    Attributes:
        form: The form that was used.
        answers: On the form.
        minutes: Minutes used, as the person says; None if not said.
        topics: What the person wants to talk about, three at most is good (X032).
        suggestions: Activities that the person suggests (R079).

    Danish: *forberedelse*.  Sources: R069-R082, R140, D08.
    """

    form: FormRef | None = None
    answers: tuple[Answer, ...] = attrs.field(default=(), repr=hidden)
    minutes: int | None = attrs.field(default=None, validator=at_least(0))
    topics: tuple[str, ...] = attrs.field(default=(), repr=hidden)
    suggestions: tuple[str, ...] = attrs.field(default=(), repr=hidden)


@attrs.frozen(kw_only=True, field_transformer=checked)
class AgendaPart:
    """One part of the agenda with its minutes, and who speaks first in it (R093, D10).

    Danish: *dagsordenspunkt*.
    """

    part: ConversationPart
    minutes: int = attrs.field(validator=at_least(0))
    first_speaker: Role = Role.EMPLOYEE


_DEFAULT_MINUTES = {
    TalkKind.MUS: (
        (ConversationPart.INTRODUCTION, 5, Role.LEADER),
        (ConversationPart.PAST, 10, Role.EMPLOYEE),
        (ConversationPart.PRESENT_AND_FUTURE, 30, Role.EMPLOYEE),
        (ConversationPart.COLLABORATION_AND_WELLBEING, 10, Role.EMPLOYEE),
        (ConversationPart.CLOSING, 5, Role.LEADER),
    ),
    TalkKind.STATUS: (
        (ConversationPart.INTRODUCTION, 5, Role.LEADER),
        (ConversationPart.PRESENT_AND_FUTURE, 20, Role.EMPLOYEE),
        (ConversationPart.CLOSING, 5, Role.LEADER),
    ),
}


each_part_once = once("each part once", "part")
"""Refuse a part of the conversation that stands twice."""


def _not_empty(
    _self: object, attribute: "attrs.Attribute[Any]", value: tuple[AgendaPart, ...]
) -> None:
    if not value:
        raise refuse(attribute, value, "at least one part")


@attrs.frozen(kw_only=True, field_transformer=checked)
class Agenda:
    """The parts of a conversation in their order, each once.

    Danish: *dagsorden*.  Sources: R003, R085-R087, D04.

    Raises:
        InvalidValueError: If there is no part, or a part stands twice.
    """

    parts: tuple[AgendaPart, ...] = attrs.field(validator=[_not_empty, each_part_once])

    @classmethod
    def default(cls, kind: TalkKind = TalkKind.MUS) -> "Agenda":
        """Make the agenda of a kind of talk; for MUS the five parts of 5, 10, 30, 10, 5 minutes.

        Args:
            kind: The kind of talk.
        """
        return cls(
            parts=tuple(
                AgendaPart(part=part, minutes=minutes, first_speaker=speaker)
                for part, minutes, speaker in _DEFAULT_MINUTES[kind]
            )
        )

    @property
    def minutes(self) -> int:
        """The sum of all parts, in minutes."""
        return sum(item.minutes for item in self.parts)

    def scaled(self, minutes: int) -> "Agenda":
        """Stretch or shrink every part in proportion, in whole minutes with the exact sum.

        The past is rounded down and present and future up, so that what holds for the shares
        before holds after; the rest goes by largest remainder (R086-R087, D04).

        Args:
            minutes: The new sum, 1 or more.

        Raises:
            InvalidValueError: If `minutes` is below 1, or the agenda has no minutes to scale.
        """
        if minutes < 1:
            raise InvalidValueError(("minutes",), minutes, "1 or more")
        if self.minutes < 1:
            raise InvalidValueError(("parts",), self.minutes, "an agenda of 1 minute or more")
        exact = [Fraction(item.minutes * minutes, self.minutes) for item in self.parts]
        whole = [
            -(-share // 1) if item.part is ConversationPart.PRESENT_AND_FUTURE else share // 1
            for item, share in zip(self.parts, exact, strict=True)
        ]
        takers = [
            position
            for position, item in enumerate(self.parts)
            if item.part not in {ConversationPart.PAST, ConversationPart.PRESENT_AND_FUTURE}
        ] or list(range(len(self.parts)))
        # Stable: of equal remainders the earlier part gets the minute.
        takers.sort(key=lambda position: whole[position] - exact[position])
        for turn in range(minutes - sum(whole)):
            whole[takers[turn % len(takers)]] += 1
        return Agenda(
            parts=tuple(
                attrs.evolve(item, minutes=share)
                for item, share in zip(self.parts, whole, strict=True)
            )
        )


@attrs.frozen(kw_only=True, field_transformer=checked)
class PartHeld:
    """A part as it was held: minutes used, or why it was skipped.

    Danish: *afholdt samtaledel*.  Sources: R087, R138.
    """

    part: ConversationPart
    minutes: int | None = attrs.field(default=None, validator=at_least(0))
    skipped_because: str | None = attrs.field(default=None, repr=hidden, validator=not_blank)

    def __attrs_post_init__(self) -> None:
        if self.minutes is not None and self.skipped_because is not None:
            field = attrs.fields(PartHeld).minutes
            raise refuse(field, self.minutes, "nothing, for a part that was skipped")
