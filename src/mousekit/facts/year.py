"""What can happen in a unit's year, from the strategy to its effect."""

from datetime import date

import attrs

from mousekit._validators import checked, identifier, identifiers, not_blank, unique_ids
from mousekit.errors import InvalidValueError
from mousekit.facts.base import Fact, not_after_on
from mousekit.policy import DEFAULT_POLICY, Policy
from mousekit.values.content import EffectEvaluation
from mousekit.values.people import Period
from mousekit.values.strategy import (
    CompetenceNeed,
    EffectLevel,
    ElevatorSpeech,
    FocusTheme,
    Mandate,
    Strategy,
    TeamInput,
)
from mousekit.values.talk import Question, QuestionForm

__all__ = [
    "ConversationsOpened",
    "CycleCancelled",
    "CycleClosed",
    "CycleStarted",
    "EffectEvaluated",
    "EffectEvaluationSkipped",
    "EffectReviewStarted",
    "FocusChosen",
    "FocusRevised",
    "FollowUpStarted",
    "FrameSet",
    "LeaderGroupMet",
    "LessonRecorded",
    "NeedIdentified",
    "NeedRevised",
    "NeedWithdrawn",
    "NeedsPrioritised",
    "PhaseReopened",
    "StrategyAdopted",
    "StrategyRevised",
    "TeamConsultationSkipped",
    "TeamConsulted",
]


@attrs.frozen(kw_only=True, field_transformer=checked)
class CycleStarted(Fact):
    """The birth of a unit's year.

    Attributes:
        id: The caller's id of the cycle.
        unit: The id of the unit.
        leader: The id of the unit's leader.
        period: The year that it covers.
        policy: The numbers and choices that rule it.
        needs: Open needs carried from last year (see `start_next_cycle`).
        lessons: Lessons carried from last year.
        previous: The id of last year's cycle.

    Danish: *årets MUS-forløb begynder*.  Sources: R001, R022.
    """

    id: str = attrs.field(validator=identifier)
    unit: str = attrs.field(validator=identifier)
    leader: str = attrs.field(validator=identifier)
    period: Period
    policy: Policy = DEFAULT_POLICY
    needs: tuple[CompetenceNeed, ...] = attrs.field(default=(), validator=unique_ids)
    lessons: tuple[str, ...] = ()
    previous: str | None = attrs.field(default=None, validator=identifier)


@attrs.frozen(kw_only=True, field_transformer=checked)
class LeaderGroupMet(Fact):
    """The leaders of the area have discussed aims and what they ask of people.

    Attributes:
        held_on: The day of the meeting, not after `on`.

    Danish: *møde i ledergruppen*.  Source: R026.
    """

    held_on: date = attrs.field(validator=not_after_on)


@attrs.frozen(kw_only=True, field_transformer=checked)
class StrategyAdopted(Fact):
    """The unit knows what its conversations shall contribute to this year.

    Attributes:
        strategy: Needs an intention and at least one goal.

    Danish: *strategien er vedtaget*.  Sources: R023-R026.
    """

    strategy: Strategy


@attrs.frozen(kw_only=True, field_transformer=checked)
class StrategyRevised(Fact):
    """The strategy was changed during the year.

    Attributes:
        strategy: The new one, whole.
        reason: Why.

    Danish: *strategien er revideret*.  Source: R036.
    """

    strategy: Strategy
    reason: str = attrs.field(validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class NeedIdentified(Fact):
    """The leader has found something that the unit must become able to do.

    Attributes:
        need: With an id of its own.

    Danish: *kompetencebehov fundet*.  Sources: R026-R027.
    """

    need: CompetenceNeed


@attrs.frozen(kw_only=True, field_transformer=checked)
class NeedRevised(Fact):
    """A need was put otherwise.

    Attributes:
        need: The new wording under the same id.

    Danish: *kompetencebehov ændret*.  Source: R027.
    """

    need: CompetenceNeed


@attrs.frozen(kw_only=True, field_transformer=checked)
class NeedWithdrawn(Fact):
    """A need turned out to be none.

    Attributes:
        need: Its id.
        reason: Why.

    Danish: *kompetencebehov udgået*.  Source: R027.
    """

    need: str = attrs.field(validator=identifier)
    reason: str = attrs.field(validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class NeedsPrioritised(Fact):
    """The needs were put in order.

    Attributes:
        order: The ids of all needs, the first one first.

    Danish: *kompetencebehov prioriteret*.  Sources: R043, R130.
    """

    order: tuple[str, ...] = attrs.field(validator=identifiers)


@attrs.frozen(kw_only=True, field_transformer=checked)
class FocusChosen(Fact):
    """The one or two themes of the year were chosen.

    Attributes:
        themes: At least one; more than the policy's number is MK103.

    Danish: *fokus valgt*.  Sources: R028-R029.
    """

    themes: tuple[FocusTheme, ...] = attrs.field(validator=unique_ids)


@attrs.frozen(kw_only=True, field_transformer=checked)
class FocusRevised(Fact):
    """The themes were changed after the staff had been heard.

    Attributes:
        themes: The new ones, all of them.
        reason: Why.

    Danish: *fokus justeret*.  Source: R030.
    """

    themes: tuple[FocusTheme, ...] = attrs.field(validator=unique_ids)
    reason: str = attrs.field(validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class TeamConsulted(Fact):
    """The themes were discussed with the staff.

    Attributes:
        input: What the staff meeting said.

    Danish: *personalemøde om temaerne*.  Source: R030.
    """

    input: TeamInput

    def __attrs_post_init__(self) -> None:
        held_on = self.input.held_on
        if held_on > self.on:
            path = ("input", "held_on")
            raise InvalidValueError(path, held_on, f"{self.on} or earlier, the day it is stated")


@attrs.frozen(kw_only=True, field_transformer=checked)
class TeamConsultationSkipped(Fact):
    """The staff were not asked, and why.

    Attributes:
        reason: Why.

    Danish: *personalemødet sprunget over*.  Source: R030.
    """

    reason: str = attrs.field(validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class FrameSet(Fact):
    """What every conversation is opened and held with.

    Attributes:
        elevator_speech: The sentences that open it.
        central_questions: Three at most is good (MK104).
        form: The questions that both prepare on.
        mandate: What the leader may promise.

    Danish: *rammen er sat*.  Sources: R055, R058, R067, R082.
    """

    form: QuestionForm
    mandate: Mandate
    elevator_speech: ElevatorSpeech | None = None
    central_questions: tuple[Question, ...] = ()


@attrs.frozen(kw_only=True, field_transformer=checked)
class ConversationsOpened(Fact):
    """The season of conversations has begun; stated again it adds people, it never removes any.

    Attributes:
        employees: The ids of those who shall have one.
        window: The days in which they are held.

    Danish: *samtalerunden er åbnet*.  Sources: X013-X014.
    """

    employees: tuple[str, ...] = attrs.field(validator=identifiers)
    window: Period


@attrs.frozen(kw_only=True, field_transformer=checked)
class FollowUpStarted(Fact):
    """The conversations are over; what was agreed is followed up.

    Danish: *opfølgningen begynder*.  Sources: R060, R168.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class LessonRecorded(Fact):
    """Something to do otherwise next year.

    Attributes:
        text: In words that name nobody.

    Danish: *læring til næste år*.  Source: R104.
    """

    text: str = attrs.field(validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class EffectReviewStarted(Fact):
    """The unit begins to look at what came of it.

    Danish: *effektevalueringen begynder*.  Sources: R051, R180.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class EffectEvaluated(Fact):
    """The effect at one level was looked at; the individual one belongs to the conversation.

    Attributes:
        evaluation: At team, department or organisation level.

    Danish: *effekt evalueret*.  Sources: R051, R180.
    """

    evaluation: EffectEvaluation

    def __attrs_post_init__(self) -> None:
        if self.evaluation.level is EffectLevel.INDIVIDUAL:
            path = ("evaluation", "level")
            raise InvalidValueError(path, "individual", "team, department or organisation")


@attrs.frozen(kw_only=True, field_transformer=checked)
class EffectEvaluationSkipped(Fact):
    """An effect that was asked for is not evaluated, and why.

    Attributes:
        level: The level.
        reason: Why.

    Danish: *effektevaluering sprunget over*.  Source: R180.
    """

    level: EffectLevel
    reason: str = attrs.field(validator=not_blank)

    def __attrs_post_init__(self) -> None:
        if self.level is EffectLevel.INDIVIDUAL:
            raise InvalidValueError(("level",), "individual", "team, department or organisation")


@attrs.frozen(kw_only=True, field_transformer=checked)
class CycleClosed(Fact):
    """The year is over.

    Danish: *årets MUS-forløb er afsluttet*.  Source: R021.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class CycleCancelled(Fact):
    """The year was given up.

    Attributes:
        reason: Why.

    Danish: *årets MUS-forløb er aflyst*.  Sources: A-G.
    """

    reason: str = attrs.field(validator=not_blank)


@attrs.frozen(kw_only=True, field_transformer=checked)
class PhaseReopened(Fact):
    """One step back; everything that was stated is kept.

    Attributes:
        reason: Why.

    Danish: *fase genåbnet*.  Sources: A-G.
    """

    reason: str = attrs.field(validator=not_blank)
