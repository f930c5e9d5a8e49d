"""What a fact can say at all."""

from collections.abc import Callable
from datetime import date, timedelta

import attrs
import pytest

import mousekit as mk

ON = date(2027, 3, 1)
LATER = ON + timedelta(days=1)


LEADER: mk.Stated = {"on": ON, "by": "mette", "role": mk.Role.LEADER}
FACTS = [
    value
    for name in mk.__all__
    if isinstance(value := getattr(mk, name), type) and issubclass(value, mk.Fact)
]

AHEAD: dict[str, tuple[str, Callable[[date], object]]] = {
    "leader changed": (
        "effective_on",
        lambda day: mk.LeaderChanged(leader="ove", effective_on=day, **LEADER),
    ),
    "employee left": (
        "effective_on",
        lambda day: mk.EmployeeLeft(employee="lane", effective_on=day, **LEADER),
    ),
    "employee transferred": (
        "effective_on",
        lambda day: mk.EmployeeTransferred(
            employee="lane", to_unit="red", effective_on=day, **LEADER
        ),
    ),
    "leader group met": ("held_on", lambda day: mk.LeaderGroupMet(held_on=day, **LEADER)),
    "team review held": ("held_on", lambda day: mk.TeamReviewHeld(held_on=day, **LEADER)),
    "group talk held": (
        "held_on",
        lambda day: mk.GroupTalkHeld(held_on=day, participants=("lane",), **LEADER),
    ),
    "conversation registered": (
        "happened_on",
        lambda day: mk.ConversationRegistered(
            employee="lane", conversation="t", happened_on=day, **LEADER
        ),
    ),
    "conversation signed": (
        "happened_on",
        lambda day: mk.ConversationSigned(conversation="t", happened_on=day, **LEADER),
    ),
    "conversation reopened": (
        "happened_on",
        lambda day: mk.ConversationReopened(conversation="t", happened_on=day, **LEADER),
    ),
    "conversation ended": (
        "happened_on",
        lambda day: mk.ConversationEnded(conversation="t", happened_on=day, **LEADER),
    ),
    "follow-up recorded": (
        "happened_on",
        lambda day: mk.FollowUpRecorded(conversation="t", held=True, happened_on=day, **LEADER),
    ),
    "host named": (
        "consented_on",
        lambda day: mk.HostNamed(host="ove", reason="i familie", consented_on=day, **LEADER),
    ),
    "conversation held": ("held_on", lambda day: mk.ConversationHeld(held_on=day, **LEADER)),
    "team consulted": (
        "input.held_on",
        lambda day: mk.TeamConsulted(input=mk.TeamInput(held_on=day), **LEADER),
    ),
    "follow-up held": (
        "follow_up.held_on",
        lambda day: mk.FollowUpHeld(follow_up=mk.FollowUp(held_on=day), **LEADER),
    ),
}


@pytest.mark.parametrize(("field", "make"), AHEAD.values(), ids=list(AHEAD))
def test_nothing_has_happened_in_the_future(field: str, make: Callable[[date], object]) -> None:
    """A day on which something happened is the day it is stated, or earlier."""
    assert make(ON)
    with pytest.raises(mk.InvalidValueError, match=f"{field}: .* expected 2027-03-01 or earlier"):
        make(LATER)


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_has_no_behaviour(fact: type[mk.Fact]) -> None:
    """A fact holds fields and nothing that acts."""
    fields = {field.name for field in attrs.fields(fact)}
    public = {name for name in dir(fact) if not name.startswith("_")}

    assert public == fields
    assert {"on", "by", "role"} <= fields


class TestSettlement:
    """An agreement ends done, dropped with a reason, or carried over into a talk (R021)."""

    def test_an_open_status_is_no_end(self) -> None:
        """Only the three ends can be stated."""
        with pytest.raises(mk.InvalidValueError, match="one of: done, dropped, carried-over"):
            mk.AgreementSettled(agreement="a", status=mk.AgreementStatus.OPEN, **LEADER)

    def test_dropping_needs_a_reason(self) -> None:
        """What is dropped without a reason has only been forgotten."""
        with pytest.raises(mk.InvalidValueError, match="the reason why it is dropped"):
            mk.AgreementSettled(agreement="a", status=mk.AgreementStatus.DROPPED, **LEADER)

    def test_carrying_over_needs_a_conversation(self) -> None:
        """What is carried over names where to; what is not, does not."""
        with pytest.raises(mk.InvalidValueError, match="an id when carried over, and only then"):
            mk.AgreementSettled(agreement="a", status=mk.AgreementStatus.CARRIED_OVER, **LEADER)
        with pytest.raises(mk.InvalidValueError, match="an id when carried over, and only then"):
            mk.AgreementSettled(agreement="a", status=mk.AgreementStatus.DONE, into="t", **LEADER)


def test_the_individual_effect_belongs_to_the_conversation() -> None:
    """The cycle evaluates and skips every level but the individual one, the talk only that."""
    individual = mk.EffectEvaluation(level=mk.EffectLevel.INDIVIDUAL, seen="x")
    team = mk.EffectEvaluation(level=mk.EffectLevel.TEAM, seen="x")

    assert mk.EffectEvaluated(evaluation=team, **LEADER).evaluation is team
    assert mk.IndividualEffectEvaluated(evaluation=individual, **LEADER).evaluation is individual
    with pytest.raises(mk.InvalidValueError, match="team, department or organisation"):
        mk.EffectEvaluated(evaluation=individual, **LEADER)
    with pytest.raises(mk.InvalidValueError, match="team, department or organisation"):
        mk.EffectEvaluationSkipped(level=mk.EffectLevel.INDIVIDUAL, reason="x", **LEADER)
    with pytest.raises(mk.InvalidValueError, match="level: 'team', expected individual"):
        mk.IndividualEffectEvaluated(evaluation=team, **LEADER)
