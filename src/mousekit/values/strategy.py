"""What the organisation wants: strategy, canvas, needs, themes, what opens the conversations.

Nothing here holds personal data; all of it may be shown to everybody (R052, B2-M).
"""

import enum
from datetime import date

import attrs

from mousekit._validators import (
    at_least,
    checked,
    identifier,
    identifiers,
    language,
    not_blank,
    once,
    unique_ids,
)
from mousekit.values.agreement import LearningMethod
from mousekit.values.people import Period

__all__ = [
    "CanvasAnswer",
    "CanvasQuestion",
    "CompetenceNeed",
    "CompetenceRef",
    "EffectLevel",
    "ElevatorSpeech",
    "FocusTheme",
    "Mandate",
    "MouseCanvas",
    "Situation",
    "StrategicGoal",
    "Strategy",
    "TeamInput",
    "ThemeOrigin",
    "WantedEffect",
]


class EffectLevel(enum.StrEnum):
    """Where an effect is looked for (R051).

    Danish: *effektniveau*.
    """

    INDIVIDUAL = "individual"
    TEAM = "team"
    DEPARTMENT = "department"
    ORGANISATION = "organisation"


class CanvasQuestion(enum.StrEnum):
    """The 14 questions of MOUSE, by letter (R047-R051).

    M is the employee, O the organisation, U development, S the conversation and E the effect.

    Danish: *MOUSE-spørgsmål*.
    """

    M1 = "M1"
    M2 = "M2"
    M3 = "M3"
    O1 = "O1"
    O2 = "O2"
    U1 = "U1"
    U2 = "U2"
    U3 = "U3"
    S1 = "S1"
    S2 = "S2"
    S3 = "S3"
    E1 = "E1"
    E2 = "E2"
    E3 = "E3"


class ThemeOrigin(enum.StrEnum):
    """Where a focus theme comes from; themes are found, not invented (R029, D05).

    Danish: *temaets oprindelse*.
    """

    STRATEGY = "strategy"
    OPERATIONS = "operations"
    REORGANISATION = "reorganisation"
    RELOCATION = "relocation"
    WELLBEING_SURVEY = "wellbeing-survey"
    PROCESS_IMPROVEMENT = "process-improvement"
    STAFF_MEETING = "staff-meeting"
    OTHER = "other"


@attrs.frozen(kw_only=True, field_transformer=checked)
class StrategicGoal:
    """One aim of the organisation.

    Danish: *strategisk mål*.  Sources: R024, R034.
    """

    id: str = attrs.field(validator=identifier)
    text: str


@attrs.frozen(kw_only=True, field_transformer=checked)
class WantedEffect:
    """What shall be different at one level, how it will be seen, and when it is looked at.

    Danish: *ønsket effekt*.  Sources: R051, R180.
    """

    level: EffectLevel
    text: str = attrs.field(validator=not_blank)
    indicator: str | None = None
    review_on: date | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class CanvasAnswer:
    """The answer to one of the 14 questions.

    Danish: *svar i MOUSE-modellen*.  Source: R046.
    """

    question: CanvasQuestion
    text: str


@attrs.frozen(kw_only=True, field_transformer=checked)
class MouseCanvas:
    """The organisation's own answers to MOUSE, and the effects it asks for.

    Danish: *MOUSE-modellen*.  Sources: R046-R052, R180.
    """

    answers: tuple[CanvasAnswer, ...] = attrs.field(
        default=(), validator=once("each question once", "question")
    )
    wanted_effects: tuple[WantedEffect, ...] = ()


@attrs.frozen(kw_only=True, field_transformer=checked)
class Situation:
    """Where the organisation stands: strengths, weaknesses, opportunities and threats.

    Danish: *virksomhedens situation*.  Source: R023.
    """

    strengths: tuple[str, ...] = ()
    weaknesses: tuple[str, ...] = ()
    opportunities: tuple[str, ...] = ()
    threats: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, field_transformer=checked)
class Strategy:
    """What the year starts in.

    Blanks are accepted; MK407 and the guard of `StrategyAdopted` speak of them.

    Attributes:
        intention: One sentence: what the conversations shall contribute here this year.
        goals: The aims, each with an id of its own.
        situation: Where the organisation stands.
        budget_frame: What the year may cost, in words.
        period: What the strategy covers.
        canvas: The answers to MOUSE.

    Danish: *strategi*.  Sources: R023-R026, R046-R054.
    """

    intention: str
    goals: tuple[StrategicGoal, ...] = attrs.field(validator=unique_ids)
    situation: Situation | None = None
    budget_frame: str | None = None
    period: Period | None = None
    canvas: MouseCanvas | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class CompetenceRef:
    """A pointer into somebody else's catalogue of competences; opaque, nothing is bundled.

    Attributes:
        scheme: The catalogue, for example ``"esco"``.
        key: The address or code in it.

    Danish: *kompetencehenvisning*.  Sources: X073-X075.
    """

    scheme: str = attrs.field(validator=identifier)
    key: str = attrs.field(validator=identifier)


@attrs.frozen(kw_only=True, field_transformer=checked)
class CompetenceNeed:
    """What the unit must become able to do.

    Attributes:
        id: The id that agreements link to.
        text: The need in words.
        goal: The id of the goal it serves; without one it is MK402.
        priority: 1 is first.
        required_level: On the workplace's own scale, 0 or more.
        current_level: On the same scale.
        methods: How it may be learned (R117).
        ref: The same need in a public catalogue.

    Danish: *kompetencebehov*.  Sources: R026, R114, R116, R117, R130.
    """

    id: str = attrs.field(validator=identifier)
    text: str = attrs.field(validator=not_blank)
    goal: str | None = attrs.field(default=None, validator=identifier)
    priority: int | None = attrs.field(default=None, validator=at_least(1))
    required_level: int | None = attrs.field(default=None, validator=at_least(0))
    current_level: int | None = attrs.field(default=None, validator=at_least(0))
    methods: tuple[LearningMethod, ...] = ()
    ref: CompetenceRef | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class FocusTheme:
    """One of the one or two things that the year is about.

    Danish: *fokustema*.  Sources: R028-R030.
    """

    id: str = attrs.field(validator=identifier)
    title: str = attrs.field(validator=not_blank)
    needs: tuple[str, ...] = attrs.field(default=(), validator=identifiers)
    origin: ThemeOrigin = ThemeOrigin.STRATEGY


@attrs.frozen(kw_only=True, field_transformer=checked)
class TeamInput:
    """What the staff meeting said of the themes; it names nobody.

    Danish: *personalemødets input*.  Source: R030.
    """

    held_on: date
    points: tuple[str, ...] = ()


@attrs.frozen(kw_only=True, field_transformer=checked)
class ElevatorSpeech:
    """The few sentences that open every conversation and say what it is for.

    Danish: *elevatortale*.  Source: R055.
    """

    text: str
    lang: str | None = attrs.field(default=None, validator=language)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Mandate:
    """What the leader may promise without asking.

    Attributes:
        max_amount: Whole kroner for one agreement; None means no limit was set.
        max_days: Working days for one agreement; None means no limit was set. It is for people to
            read: an agreement has no field for its days, so no rule holds them against it.
        methods: The methods that may be promised; empty means all.
        approver: The id of whoever decides on the rest.

    Danish: *beslutningskompetence*.  Sources: R082, X019.
    """

    max_amount: int | None = attrs.field(default=None, validator=at_least(0))
    max_days: int | None = attrs.field(default=None, validator=at_least(0))
    methods: tuple[LearningMethod, ...] = ()
    approver: str | None = attrs.field(default=None, validator=identifier)
