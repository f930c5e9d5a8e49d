"""Where the thread breaks off, as things stand: one function for each kind of node that can.

Early in a year much is loose; nothing here knows which phase it is, or what day.
"""

from collections.abc import Collection, Iterator, Mapping
from itertools import chain
from typing import TypeAlias

from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.thread.known import Known, node_of, shared_ideas
from mousekit.thread.nodes import LooseEnd, LooseEndKind, Node, NodeKind
from mousekit.values.agreement import AgreementState, AgreementStatus
from mousekit.values.content import Idea
from mousekit.values.strategy import CompetenceNeed, EffectLevel, FocusTheme

__all__ = ["Neighbours", "loose_ends_of"]

Neighbours: TypeAlias = Mapping[Node, Collection[Node]]

_LIVES = {
    AgreementStatus.AWAITING_APPROVAL,
    AgreementStatus.OPEN,
    AgreementStatus.STARTED,
}
"""Where a follow-up is to be expected: of what is done, only what came of it."""


def loose_ends_of(known: Known, forward: Neighbours, back: Neighbours) -> set[LooseEnd]:
    """Give where the thread breaks off.

    Args:
        known: What is given.
        forward: What each node leads to.
        back: What leads to each node.
    """
    return set(
        chain(
            *(_of_cycle(cycle, known, forward, back) for cycle in known.cycles.values()),
            *(_of_talk(talk, known, forward) for talk in known.talks.values()),
        )
    )


def _of_cycle(
    cycle: Cycle, known: Known, forward: Neighbours, back: Neighbours
) -> Iterator[LooseEnd]:
    for goal in () if cycle.strategy is None else cycle.strategy.goals:
        node = Node(kind=NodeKind.GOAL, owner=cycle.id, id=goal.id)
        if not _leads_to(NodeKind.NEED, node, forward):
            yield LooseEnd(kind=LooseEndKind.GOAL_WITHOUT_NEED, node=node)
    for need in cycle.needs:
        yield from _of_need(cycle, need, known, forward)
    for theme in cycle.themes:
        yield from _of_theme(cycle, theme, known, forward)
    yield from _of_effects(cycle, back)


def _leads_to(kind: NodeKind, node: Node, forward: Neighbours) -> bool:
    return any(one.kind is kind for one in forward.get(node, ()))


def _of_need(
    cycle: Cycle, need: CompetenceNeed, known: Known, forward: Neighbours
) -> Iterator[LooseEnd]:
    node = Node(kind=NodeKind.NEED, owner=cycle.id, id=need.id)
    if need.goal is None:
        yield LooseEnd(kind=LooseEndKind.NEED_WITHOUT_GOAL, node=node)
    else:
        yield from _goal_not_there(node, need.goal, cycle, known)
    if not _leads_to(NodeKind.THEME, node, forward):
        yield LooseEnd(kind=LooseEndKind.NEED_WITHOUT_THEME, node=node)


def _goal_not_there(node: Node, goal: str, cycle: Cycle, known: Known) -> Iterator[LooseEnd]:
    # Needs are carried over before the year has a strategy of its own.
    if cycle.strategy is not None and (cycle.id, goal) not in known.goals:
        yield LooseEnd(kind=LooseEndKind.GOAL_NOT_THERE, node=node, missing=goal)


def _of_theme(
    cycle: Cycle, theme: FocusTheme, known: Known, forward: Neighbours
) -> Iterator[LooseEnd]:
    node = Node(kind=NodeKind.THEME, owner=cycle.id, id=theme.id)
    if not theme.needs:
        yield LooseEnd(kind=LooseEndKind.THEME_WITHOUT_NEED, node=node)
    for need in theme.needs:
        if (cycle.id, need) not in known.needs:
            yield LooseEnd(kind=LooseEndKind.NEED_NOT_THERE, node=node, missing=need)
    if not _leads_to(NodeKind.CONVERSATION, node, forward):
        yield LooseEnd(kind=LooseEndKind.THEME_WITHOUT_CONVERSATION, node=node)
    elif theme.needs and not _leads_to(NodeKind.AGREEMENT, node, forward):
        yield LooseEnd(kind=LooseEndKind.THEME_WITHOUT_AGREEMENT, node=node)


def _of_effects(cycle: Cycle, back: Neighbours) -> Iterator[LooseEnd]:
    seen = {one.level for one in cycle.evaluations}
    for level in seen:
        node = Node(kind=NodeKind.EFFECT, owner=cycle.id, id=level.value)
        if node not in back:
            yield LooseEnd(kind=LooseEndKind.EFFECT_WITHOUT_AGREEMENT, node=node)
    canvas = None if cycle.strategy is None else cycle.strategy.canvas
    wanted = set() if canvas is None else {one.level for one in canvas.wanted_effects}
    for level in wanted - seen - {*cycle.skipped_levels, EffectLevel.INDIVIDUAL}:
        node = Node(kind=NodeKind.EFFECT, owner=cycle.id, id=level.value)
        yield LooseEnd(kind=LooseEndKind.EFFECT_NOT_EVALUATED, node=node)


def _of_talk(talk: Conversation, known: Known, forward: Neighbours) -> Iterator[LooseEnd]:
    cycle = known.cycles.get(talk.brief.cycle)
    if cycle is None:
        missing = talk.brief.cycle
        yield LooseEnd(kind=LooseEndKind.CYCLE_NOT_THERE, node=node_of(talk), missing=missing)
    for state in talk.agreements:
        yield from _of_agreement(talk, state, known, forward)
    for one in shared_ideas(talk):
        yield from _of_idea(talk, one.idea, cycle, known)


def _of_agreement(
    talk: Conversation, state: AgreementState, known: Known, forward: Neighbours
) -> Iterator[LooseEnd]:
    node = Node(kind=NodeKind.AGREEMENT, owner=talk.id, id=state.agreement.id)
    need = state.agreement.need
    if need is None:
        yield LooseEnd(kind=LooseEndKind.AGREEMENT_WITHOUT_NEED, node=node)
    elif (talk.brief.cycle, need) not in known.needs:
        yield LooseEnd(kind=LooseEndKind.NEED_NOT_THERE, node=node, missing=need)
    origin = (talk.id, state.agreement.id)
    if known.origins.get(origin, origin) is None:
        missing = state.carried_from
        yield LooseEnd(kind=LooseEndKind.AGREEMENT_NOT_THERE, node=node, missing=missing)
    yield from _after_signing(talk, state, node, forward)


def _after_signing(
    talk: Conversation, state: AgreementState, node: Node, forward: Neighbours
) -> Iterator[LooseEnd]:
    is_looked_at = talk.planned_follow_ups or _leads_to(NodeKind.FOLLOW_UP, node, forward)
    if state.status in _LIVES and not is_looked_at:
        yield LooseEnd(kind=LooseEndKind.AGREEMENT_WITHOUT_FOLLOW_UP, node=node)
    is_done = state.status is AgreementStatus.DONE
    if is_done and not _leads_to(NodeKind.EFFECT, node, forward):
        yield LooseEnd(kind=LooseEndKind.AGREEMENT_WITHOUT_EFFECT, node=node)
    is_carried = state.status is AgreementStatus.CARRIED_OVER
    if is_carried and not _leads_to(NodeKind.AGREEMENT, node, forward):
        yield LooseEnd(kind=LooseEndKind.AGREEMENT_CARRIED_NOWHERE, node=node)


def _of_idea(
    talk: Conversation, idea: Idea, cycle: Cycle | None, known: Known
) -> Iterator[LooseEnd]:
    node = Node(kind=NodeKind.IDEA, owner=talk.id, id=idea.id)
    if idea.goal is None:
        yield LooseEnd(kind=LooseEndKind.IDEA_WITHOUT_GOAL, node=node)
    elif cycle is not None:
        yield from _goal_not_there(node, idea.goal, cycle, known)
