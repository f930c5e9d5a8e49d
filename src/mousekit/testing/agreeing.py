"""What the type of a field does not say: fields with a structure of their own, and pairs of them.

Four tables: `ALONE` for single fields; `IN_ORDER` and `APART` for fields of which one is not after,
or is less than, the other; `TOGETHER` for all else that a class asks of its fields.  What a caller
has given is not moved; where it cannot be kept, the class refuses it.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import TypeAlias, cast

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mousekit.facts.base import EmployeeLeft, LeaderChanged
from mousekit.facts.following import AgreementSettled, FollowUpHeld
from mousekit.facts.holding import ConversationHeld
from mousekit.facts.preparing import HostNamed
from mousekit.facts.unit import (
    ConversationEnded,
    ConversationRegistered,
    ConversationReopened,
    ConversationSigned,
    EmployeeTransferred,
    FollowUpRecorded,
    GroupTalkHeld,
    TeamReviewHeld,
)
from mousekit.facts.year import EffectEvaluationSkipped, LeaderGroupMet, TeamConsulted
from mousekit.policy import (
    AgendaPolicy,
    AgreementPolicy,
    Approach,
    AssessmentMode,
    FollowUpPolicy,
    FormPolicy,
    InvitationPolicy,
    Policy,
)
from mousekit.rules import Finding, Report
from mousekit.schedule import ClosedDays, PlannedTalk, YearPlan
from mousekit.testing.shapes import several
from mousekit.testing.words import days, ids
from mousekit.values.agreement import Agreement, AgreementDraft, AgreementStatus
from mousekit.values.conclusions import AssessedAs, FollowUp, FollowUpKind, PreviousAssessment
from mousekit.values.content import ConversationRating
from mousekit.values.people import Period
from mousekit.values.strategy import EffectLevel, TeamInput
from mousekit.values.talk import PartHeld, Scale

__all__ = ["ALONE", "agree"]

Values: TypeAlias = dict[str, object]
"""What was drawn for the fields of one object, by name."""

Together: TypeAlias = Callable[[Values, Collection[str]], None]
"""Makes what was drawn agree, and leaves alone the fields that were given."""

_NEVER_WAIVED = ("MK203", "MK301", "MK302")
_SETTLEMENTS = (AgreementStatus.DONE, AgreementStatus.DROPPED, AgreementStatus.CARRIED_OVER)

ALONE: Mapping[tuple[type, str], SearchStrategy[object]] = {
    (AgreementSettled, "status"): st.sampled_from(_SETTLEMENTS),
    (ClosedDays, "yearly"): several(
        days(first=date(2000, 1, 1), last=date(2000, 12, 31)).map(lambda day: (day.month, day.day))
    ),
    (ConversationRating, "leader_share"): st.none() | st.integers(0, 100),
    (ConversationRating, "usefulness"): st.integers(1, 5),
    (EffectEvaluationSkipped, "level"): st.sampled_from(list(EffectLevel)[1:]),
    (FollowUpPolicy, "kinds"): several(st.sampled_from(FollowUpKind), at_least=3),
    (FollowUpPolicy, "months"): several(st.integers(1, 24), at_least=1, key=int).map(
        lambda months: tuple(sorted(months))
    ),
    (PlannedTalk, "follow_ups_by"): several(days(), at_least=1).map(
        lambda some: tuple(sorted(some))
    ),
    (Policy, "unwaivable"): several(
        ids().filter(lambda code: code not in _NEVER_WAIVED), at_most=2, key=str
    ).map(lambda more: (*_NEVER_WAIVED, *more)),
}
"""Fields that are drawn otherwise than by their type."""

_HAPPENED = (("happened_on", "on"),)
_EFFECTIVE = (("effective_on", "on"),)
_HELD = (("held_on", "on"),)

IN_ORDER: Mapping[type, tuple[tuple[str, str], ...]] = {
    Agreement: (("start_by", "due"),),
    AgreementDraft: (("start_by", "due"),),
    AgreementPolicy: (("fine", "few"), ("few", "many")),
    ConversationEnded: _HAPPENED,
    ConversationHeld: _HELD,
    ConversationRegistered: _HAPPENED,
    ConversationReopened: _HAPPENED,
    ConversationSigned: _HAPPENED,
    EmployeeLeft: _EFFECTIVE,
    EmployeeTransferred: _EFFECTIVE,
    FollowUpRecorded: _HAPPENED,
    GroupTalkHeld: _HELD,
    HostNamed: (("consented_on", "on"),),
    LeaderChanged: _EFFECTIVE,
    LeaderGroupMet: _HELD,
    Period: (("first", "last"),),
    PlannedTalk: (("invite_by", "topics_by"), ("topics_by", "day")),
    TeamReviewHeld: _HELD,
    YearPlan: (
        ("leader_group", "team_analysis"),
        ("team_analysis", "staff_meeting"),
        ("staff_meeting", "effect_review"),
        ("effect_review", "next_conversation"),
    ),
}
"""Pairs of fields of which the first is never after the second."""


APART: Mapping[type, tuple[tuple[str, str], ...]] = {
    FormPolicy: (("themes", "many_themes"), ("questions", "many_questions")),
    InvitationPolicy: (("short_days", "early_days"),),
    Scale: (("lowest", "highest"),),
}
"""Pairs of numbers of which the first is less than the second."""


def agree(cls: type, values: Values, given: Collection[str]) -> None:
    """Move what was drawn for several fields, so that the class takes it.

    Args:
        cls: The class that is made.
        values: What was drawn; it is changed.
        given: The fields that the caller gave, and that stay.
    """
    pairs = IN_ORDER.get(cls, ())
    for low, high in pairs:
        if _is_after(values[low], values[high]) and high not in given:
            values[high] = values[low]
    for low, high in reversed(pairs):
        if _is_after(values[low], values[high]) and low not in given:
            values[low] = values[high]
    for low, high in APART.get(cls, ()):
        smaller, larger = cast("int", values[low]), cast("int", values[high])
        if smaller >= larger:
            values.update({low: larger - 1} if high in given else {high: smaller + 1})
    TOGETHER.get(cls, _as_they_are)(values, given)


def _as_they_are(values: Values, given: Collection[str]) -> None:
    """Ask nothing more."""


def _is_after(one: object, other: object) -> bool:
    if isinstance(one, date) and isinstance(other, date):
        return one > other
    return isinstance(one, int) and isinstance(other, int) and one > other


def _settled(values: Values, given: Collection[str]) -> None:
    """Carry over into a conversation, and only then; drop for a reason."""
    is_carried = values["status"] is AgreementStatus.CARRIED_OVER
    if "into" not in given:
        values["into"] = (values["into"] or "a") if is_carried else None
    elif "status" not in given and is_carried is not (values["into"] is not None):
        values["status"] = AgreementStatus.DONE if is_carried else AgreementStatus.CARRIED_OVER
    if "outcome" not in given and values["status"] is AgreementStatus.DROPPED:
        values["outcome"] = values["outcome"] or "a"


def _dropped(values: Values, given: Collection[str]) -> None:
    """Drop an agreement of last year for a reason."""
    if "why_not" not in given and values["decided"] is AssessedAs.DROPPED:
        values["why_not"] = values["why_not"] or "a"


def _part_held(values: Values, given: Collection[str]) -> None:
    """Count the minutes of a part, or say why it was skipped."""
    if values["minutes"] is not None:
        lost = "minutes" if "skipped_because" in given else "skipped_because"
        values[lost] = values[lost] if lost in given else None


def _held(name: str) -> Together:
    """State a meeting on its day or later."""

    def state(values: Values, given: Collection[str]) -> None:
        held, on = cast("FollowUp | TeamInput", values[name]), cast("date", values["on"])
        if name not in given:
            values[name] = attrs.evolve(held, held_on=min(held.held_on, on))
        elif "on" not in given:
            values["on"] = max(held.held_on, on)

    return state


def _one_kind_a_month(values: Values, given: Collection[str]) -> None:
    """Give each of the months a kind."""
    months = cast("tuple[int, ...]", values["months"])
    kinds = cast("tuple[FollowUpKind, ...]", values["kinds"])
    if "kinds" not in given:
        values["kinds"] = (kinds * len(months))[: len(months)]
    elif "months" not in given:
        values["months"] = tuple(range(1, len(kinds) + 1))


def _rated_on_a_scale(values: Values, given: Collection[str]) -> None:
    """Rate only where there is a scale to rate on."""
    agenda, forms = cast("AgendaPolicy", values["agenda"]), cast("FormPolicy", values["forms"])
    if agenda.assessment is not AssessmentMode.RATED or forms.approach is not Approach.DIALOGUE:
        return
    if "forms" not in given:
        values["forms"] = attrs.evolve(forms, approach=Approach.SCORED)
    elif "agenda" not in given:
        values["agenda"] = attrs.evolve(agenda, assessment=AssessmentMode.QUALITATIVE)


def _sorted(values: Values, given: Collection[str]) -> None:
    """Put a report in order."""
    findings = cast("tuple[Finding, ...]", values["findings"])
    report = Report.of(findings, cast("tuple[str, ...]", values["not_checked"]))
    in_order = {"findings": report.findings, "not_checked": report.not_checked}
    values.update({name: rows for name, rows in in_order.items() if name not in given})


def _follow_ups_after(values: Values, given: Collection[str]) -> None:
    """Follow up after the conversation, and hold the next one last."""
    day, last = cast("date", values["day"]), cast("date", values["next_by"])
    follow_ups = cast("tuple[date, ...]", values["follow_ups_by"])
    if "follow_ups_by" not in given:
        follow_ups = tuple(max(day, one) for one in follow_ups)
    if "next_by" not in given:
        last = max(last, day, *follow_ups)
    values.update({"follow_ups_by": follow_ups, "next_by": last})


TOGETHER: Mapping[type, Together] = {
    AgreementSettled: _settled,
    FollowUpHeld: _held("follow_up"),
    PartHeld: _part_held,
    PreviousAssessment: _dropped,
    FollowUpPolicy: _one_kind_a_month,
    Policy: _rated_on_a_scale,
    PlannedTalk: _follow_ups_after,
    Report: _sorted,
    TeamConsulted: _held("input"),
}
"""What a class asks of several of its fields at once, beyond their order."""
