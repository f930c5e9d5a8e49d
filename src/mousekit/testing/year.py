"""The steps of a cycle: for every kind of fact, what it must say to be accepted now.

`WAYS` gives the alternatives for a kind of fact; none means that it cannot come now.  A kind of
fact that is not in it may say anything.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from hypothesis import strategies as st

from mousekit.cycle import CYCLE_WHO, Cycle, Phase
from mousekit.facts.base import EmployeeLeft, Fact, LeaderChanged
from mousekit.facts.unit import (
    ConversationEnded,
    ConversationRegistered,
    ConversationReopened,
    ConversationSigned,
    EmployeeExcused,
    EmployeeJoined,
    EmployeeReturned,
    EmployeeTransferred,
    ExcuseReason,
    FollowUpRecorded,
    GroupTalkHeld,
    IndividualTalkRequested,
    TeamReviewHeld,
)
from mousekit.facts.year import (
    ConversationsOpened,
    CycleCancelled,
    CycleClosed,
    EffectEvaluated,
    EffectReviewStarted,
    FocusChosen,
    FocusRevised,
    FollowUpStarted,
    FrameSet,
    NeedIdentified,
    NeedRevised,
    NeedsPrioritised,
    NeedWithdrawn,
    StrategyAdopted,
    StrategyRevised,
    TeamConsulted,
)
from mousekit.marks import MARK_TABLE, EmployeeMark, Standing, TalkMark
from mousekit.policy import Approach, AssessmentMode
from mousekit.testing.shapes import several
from mousekit.testing.steps import Way, chosen_from, way
from mousekit.testing.values import values
from mousekit.testing.words import ids, texts
from mousekit.values.content import EffectEvaluation
from mousekit.values.people import Role
from mousekit.values.strategy import (
    CompetenceNeed,
    EffectLevel,
    FocusTheme,
    StrategicGoal,
    Strategy,
)
from mousekit.values.talk import QuestionForm, Scale

__all__ = ["next_on_the_road", "speakers_of", "ways_of"]

Ways: TypeAlias = list[Way]
"""The alternatives for one kind of fact."""


def _strategy(cycle: Cycle) -> Ways:
    del cycle
    goals = several(values(StrategicGoal), at_least=1, at_most=2, key=lambda goal: goal.id)
    return [way(strategy=values(Strategy, intention=texts(blank=False), goals=goals))]


def _new_need(cycle: Cycle) -> Ways:
    known = {need.id for need in cycle.needs}
    return [way(need=values(CompetenceNeed, id=ids().filter(lambda name: name not in known)))]


def _revised_need(cycle: Cycle) -> Ways:
    return [way(need=values(CompetenceNeed, id=need.id)) for need in cycle.needs]


def _withdrawn_need(cycle: Cycle) -> Ways:
    return [way(need=need.id) for need in cycle.needs]


def _order(cycle: Cycle) -> Ways:
    return [way(order=st.permutations([need.id for need in cycle.needs]).map(tuple))]


def _themes(cycle: Cycle) -> Ways:
    needs = chosen_from(need.id for need in cycle.needs)
    theme = values(FocusTheme, needs=needs)
    themes = several(theme, at_least=1, at_most=2, key=lambda one: one.id)
    return [way(themes=themes)] if cycle.needs else []


def _opened(cycle: Cycle) -> Ways:
    gone = {mark.employee for mark in cycle.marks} - set(_in_unit(cycle))
    able = ids().filter(lambda name: name != cycle.leader and name not in gone)
    is_ready = cycle.is_team_heard and cycle.form is not None
    return [way(employees=several(able, key=str))] if is_ready else []


def _frame(cycle: Cycle) -> Ways:
    is_rated = cycle.policy.agenda.assessment is AssessmentMode.RATED
    approach = Approach.SCORED if is_rated else cycle.policy.forms.approach
    return [way(form=values(QuestionForm, scale=_SCALES[approach]()))]


_SCALES: Mapping[Approach, Callable[[], object]] = {
    Approach.DIALOGUE: lambda: None,
    Approach.SCORED: lambda: values(Scale),
    Approach.MIXED: lambda: ...,
}


def _new_leader(cycle: Cycle) -> Ways:
    # Nobody leads themselves: whoever is among the employees is not made their leader here.
    known = {cycle.leader, *(mark.employee for mark in cycle.marks)}
    return [way(leader=ids().filter(lambda name: name not in known))]


def _in_unit(cycle: Cycle) -> list[str]:
    inside = {Standing.ENROLLED, Standing.EXCUSED}
    return [mark.employee for mark in cycle.marks if mark.standing in inside]


def _joining(cycle: Cycle) -> Ways:
    inside = _in_unit(cycle)
    outside = [mark.employee for mark in cycle.marks if mark.employee not in inside]
    new = ids().filter(lambda name: name != cycle.leader and name not in inside)
    return [way(employee=st.sampled_from(outside) | new if outside else new)]


def _inside(cycle: Cycle) -> Ways:
    return [way(employee=employee) for employee in _in_unit(cycle)]


def _excused(cycle: Cycle) -> Ways:
    reasons = list(ExcuseReason)
    # The group talk does not stand in for the one that somebody has asked for.
    others = [reason for reason in reasons if reason is not ExcuseReason.GROUP_TALK]
    asking = [mark.employee for mark in cycle.marks if mark.wants_talk]
    all_may = cycle.policy.group_talk_replaces
    return [
        way(
            employee=name,
            reason=st.sampled_from(reasons if all_may and name not in asking else others),
        )
        for name in _in_unit(cycle)
    ]


def _returning(cycle: Cycle) -> Ways:
    away = [mark for mark in cycle.marks if mark.standing is Standing.EXCUSED]
    return [way(employee=mark.employee) for mark in away]


def _participants(cycle: Cycle) -> Ways:
    return [way(participants=chosen_from(_in_unit(cycle)))]


def _reviewed_themes(cycle: Cycle) -> Ways:
    return [way(themes=chosen_from(theme.id for theme in cycle.themes))]


def _may_register(mark: EmployeeMark) -> bool:
    return mark.is_expected and ConversationRegistered in MARK_TABLE[mark.talk]


def _registered(cycle: Cycle) -> Ways:
    known = {name for mark in cycle.marks for name in (mark.conversation, *mark.former)}
    new = ids().filter(lambda name: name not in known)
    able = [m for m in cycle.marks if _may_register(m) and m.employee != cycle.leader]
    # Those who have had none come first.
    able.sort(key=lambda mark: mark.talk is not TalkMark.NONE)
    return [way(employee=mark.employee, conversation=new) for mark in able]


def _notice(event: type[Fact]) -> Callable[[Cycle], Ways]:
    def ways(cycle: Cycle) -> Ways:
        told = [mark for mark in cycle.marks if event in MARK_TABLE[mark.talk]]
        # Those who have not been followed up come first.
        told.sort(key=lambda mark: mark.followed_up)
        return [way(conversation=mark.conversation) for mark in told]

    return ways


def _all(test: Callable[[EmployeeMark], bool]) -> Callable[[Cycle], Ways]:
    return lambda cycle: [way()] if all(test(mark) for mark in cycle.marks) else []


def _levels_left(cycle: Cycle) -> list[EffectLevel]:
    canvas = None if cycle.strategy is None else cycle.strategy.canvas
    wanted = () if canvas is None else canvas.wanted_effects
    seen = {*cycle.skipped_levels, *(one.level for one in cycle.evaluations)}
    levels = dict.fromkeys(effect.level for effect in wanted)
    return [one for one in levels if one is not EffectLevel.INDIVIDUAL and one not in seen]


def _evaluated(cycle: Cycle) -> Ways:
    levels = _levels_left(cycle) or list(EffectLevel)[1:]
    return [way(evaluation=values(EffectEvaluation, level=level)) for level in levels]


_NOTICES = (ConversationSigned, ConversationReopened, ConversationEnded, FollowUpRecorded)

WAYS: Mapping[type[Fact], Callable[[Cycle], Ways]] = {
    StrategyAdopted: _strategy,
    StrategyRevised: _strategy,
    NeedIdentified: _new_need,
    NeedRevised: _revised_need,
    NeedWithdrawn: _withdrawn_need,
    NeedsPrioritised: _order,
    FocusChosen: _themes,
    FocusRevised: _themes,
    FrameSet: _frame,
    ConversationsOpened: _opened,
    LeaderChanged: _new_leader,
    EmployeeJoined: _joining,
    EmployeeLeft: _inside,
    EmployeeTransferred: _inside,
    EmployeeExcused: _excused,
    EmployeeReturned: _returning,
    GroupTalkHeld: _participants,
    IndividualTalkRequested: _inside,
    TeamReviewHeld: _reviewed_themes,
    ConversationRegistered: _registered,
    **{event: _notice(event) for event in _NOTICES},
    FollowUpStarted: _all(lambda mark: mark.is_concluded),
    EffectReviewStarted: _all(lambda mark: mark.is_concluded and mark.is_followed_up),
    EffectEvaluated: _evaluated,
    CycleClosed: lambda cycle: [] if _levels_left(cycle) else [way()],
}
"""What a fact must say to be accepted now."""


def ways_of(cycle: Cycle, event: type[Fact]) -> Ways:
    """Give the ways to state one kind of fact in a cycle; none if it cannot come now.

    Args:
        cycle: The cycle.
        event: The class of the fact; the table must let it come in this phase.
    """
    return WAYS[event](cycle) if event in WAYS else [way()]


def speakers_of(cycle: Cycle, event: type[Fact], chosen: Way) -> Mapping[Role, object]:
    """Give the roles that may state a fact, and the ids that speak in them.

    Args:
        cycle: The cycle.
        event: The class of the fact.
        chosen: The way in which it is stated.
    """
    with_talk: dict[object, str] = {mark.conversation: mark.employee for mark in cycle.marks}
    employee = with_talk.get(chosen.fields.get("conversation"))
    own = {
        Role.LEADER: cycle.leader,
        Role.EMPLOYEE: chosen.fields.get("employee", employee),
    }
    return {role: own.get(role, ids()) for role in CYCLE_WHO[event]}


def next_on_the_road(cycle: Cycle, target: Phase) -> type[Fact]:
    """Give the kind of fact that comes next on the straight road through the year.

    Args:
        cycle: The cycle, not yet in the phase.
        target: Where the road leads.
    """
    return CycleCancelled if target is Phase.CANCELLED else _ROAD[cycle.phase](cycle)


def _from_needs(cycle: Cycle) -> type[Fact]:
    return FocusChosen if cycle.needs else NeedIdentified


def _from_focus(cycle: Cycle) -> type[Fact]:
    if not cycle.is_team_heard:
        return TeamConsulted
    return FrameSet if cycle.form is None else ConversationsOpened


def _from_conversations(cycle: Cycle) -> type[Fact]:
    talks = [mark.talk for mark in cycle.marks if not mark.is_concluded]
    if not talks:
        return FollowUpStarted
    return ConversationRegistered if TalkMark.NONE in talks else ConversationSigned


def _from_follow_up(cycle: Cycle) -> type[Fact]:
    if any(not mark.is_concluded for mark in cycle.marks):
        return _from_conversations(cycle)
    if all(mark.is_followed_up for mark in cycle.marks):
        return EffectReviewStarted
    return FollowUpRecorded


def _from_effect(cycle: Cycle) -> type[Fact]:
    return EffectEvaluated if _levels_left(cycle) else CycleClosed


_ROAD: Mapping[Phase, Callable[[Cycle], type[Fact]]] = {
    Phase.STRATEGY: lambda _: StrategyAdopted,
    Phase.NEEDS: _from_needs,
    Phase.FOCUS: _from_focus,
    Phase.CONVERSATIONS: _from_conversations,
    Phase.FOLLOW_UP: _from_follow_up,
    Phase.EFFECT: _from_effect,
}
"""Which kind of fact comes next on the straight road."""
