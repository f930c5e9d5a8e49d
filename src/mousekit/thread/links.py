"""What leads to what: the nodes that are given, and the links between them.

A link is drawn only between nodes that are there; what is named and is not there is a loose end.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, takewhile

from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.thread.known import Known, node_of, shared_ideas
from mousekit.thread.nodes import Link, Node, NodeKind
from mousekit.values.agreement import AgreementState, AgreementStatus
from mousekit.values.conclusions import FollowUp
from mousekit.values.strategy import EffectLevel

__all__ = ["links_of", "nodes_of"]


def nodes_of(known: Known) -> set[Node]:
    """Give everything that the thread can be tied to.

    Args:
        known: What is given.
    """
    nodes = {Node(kind=NodeKind.GOAL, owner=owner, id=goal) for owner, goal in known.goals}
    nodes |= {Node(kind=NodeKind.NEED, owner=owner, id=need) for owner, need in known.needs}
    nodes |= {Node(kind=NodeKind.THEME, owner=owner, id=theme) for owner, theme in known.themes}
    nodes |= {_agreement(owner, one) for owner, one in known.agreements}
    for cycle in known.cycles.values():
        nodes |= {*_effects(cycle), *_lessons(cycle)}
    for talk in known.talks.values():
        nodes |= {node_of(talk), *_follow_ups(talk), *_ideas(talk)}
        if _has_effect(talk):
            nodes.add(_effect(talk))
    return nodes


def links_of(known: Known) -> set[Link]:
    """Give what leads to what.

    Args:
        known: What is given.
    """
    frame = (_to_needs, _to_themes, _to_agreements_that_live_on)
    return set(
        chain(
            *(step(known) for step in frame),
            *(_across_years(cycle, known) for cycle in known.cycles.values()),
            *(_of_talk(talk, known) for talk in known.talks.values()),
        )
    )


def _agreement(talk: str, agreement: str) -> Node:
    return Node(kind=NodeKind.AGREEMENT, owner=talk, id=agreement)


def _effect(talk: Conversation) -> Node:
    return Node(kind=NodeKind.EFFECT, owner=talk.id, id=EffectLevel.INDIVIDUAL.value)


def _effects(cycle: Cycle) -> Iterator[Node]:
    """Give the effects of the year that were seen, and those that were wanted."""
    canvas = None if cycle.strategy is None else cycle.strategy.canvas
    wanted = () if canvas is None else canvas.wanted_effects
    levels = {one.level for one in wanted} | {one.level for one in cycle.evaluations}
    for level in levels - {EffectLevel.INDIVIDUAL}:
        yield Node(kind=NodeKind.EFFECT, owner=cycle.id, id=level.value)


def _lessons(cycle: Cycle) -> Iterator[Node]:
    for number in range(1, len(cycle.lessons) + 1):
        yield Node(kind=NodeKind.LESSON, owner=cycle.id, id=str(number))


def _follow_ups(talk: Conversation) -> Iterator[Node]:
    for number in range(1, len(talk.follow_ups) + 1):
        yield Node(kind=NodeKind.FOLLOW_UP, owner=talk.id, id=str(number))


def _ideas(talk: Conversation) -> Iterator[Node]:
    for one in shared_ideas(talk):
        yield Node(kind=NodeKind.IDEA, owner=talk.id, id=one.idea.id)


def _to_needs(known: Known) -> Iterator[Link]:
    for (owner, name), need in known.needs.items():
        if need.goal is not None and (owner, need.goal) in known.goals:
            goal = Node(kind=NodeKind.GOAL, owner=owner, id=need.goal)
            yield Link(source=goal, target=Node(kind=NodeKind.NEED, owner=owner, id=name))


def _to_themes(known: Known) -> Iterator[Link]:
    for (owner, name), theme in known.themes.items():
        for need in theme.needs:
            if (owner, need) in known.needs:
                source = Node(kind=NodeKind.NEED, owner=owner, id=need)
                yield Link(source=source, target=Node(kind=NodeKind.THEME, owner=owner, id=name))


def _to_agreements_that_live_on(known: Known) -> Iterator[Link]:
    for (talk, agreement), origin in known.origins.items():
        if origin is not None:
            yield Link(source=_agreement(*origin), target=_agreement(talk, agreement))


def _across_years(cycle: Cycle, known: Known) -> Iterator[Link]:
    """Join a year to the one before it: what `start_next_cycle` has carried."""
    before = known.cycles.get(cycle.previous or "")
    if before is None:
        return
    for need in {one.id for one in before.needs} & {one.id for one in cycle.needs}:
        old, new = (Node(kind=NodeKind.NEED, owner=one.id, id=need) for one in (before, cycle))
        yield Link(source=old, target=new)
    # Lessons have no ids; they are only ever added, so what was carried stands first in both.
    pairs = zip(before.lessons, cycle.lessons, strict=False)
    carried = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    for old, new in list(zip(_lessons(before), _lessons(cycle), strict=False))[:carried]:
        yield Link(source=old, target=new)


def _of_talk(talk: Conversation, known: Known) -> Iterator[Link]:
    yield from _from_themes(talk, known)
    for state in talk.agreements:
        yield from _to_agreement(talk, state, known)
    for number, follow_up in enumerate(talk.follow_ups, start=1):
        node = Node(kind=NodeKind.FOLLOW_UP, owner=talk.id, id=str(number))
        yield from _through_follow_up(talk, follow_up, node, known)
    yield from _to_effects(talk, known)
    yield from _to_goals(talk, known)


def _from_themes(talk: Conversation, known: Known) -> Iterator[Link]:
    """Link the themes to the talk, and through it to the agreements that serve their needs."""
    here, owner = node_of(talk), talk.brief.cycle
    by_need: dict[str | None, list[Node]] = defaultdict(list)
    for one in talk.brief.themes:
        theme = Node(kind=NodeKind.THEME, owner=owner, id=one.id)
        yield Link(source=theme, target=here)
        for need in known.themes[owner, one.id].needs:
            by_need[need].append(theme)
    for state in talk.agreements:
        target = _agreement(talk.id, state.agreement.id)
        for theme in by_need.get(state.agreement.need, ()):
            yield Link(source=theme, target=target, via=here)


def _to_agreement(talk: Conversation, state: AgreementState, known: Known) -> Iterator[Link]:
    owner, target = talk.brief.cycle, _agreement(talk.id, state.agreement.id)
    yield Link(source=node_of(talk), target=target)
    need = state.agreement.need
    if need is not None and (owner, need) in known.needs:
        yield Link(source=Node(kind=NodeKind.NEED, owner=owner, id=need), target=target)


def _through_follow_up(
    talk: Conversation, follow_up: FollowUp, node: Node, known: Known
) -> Iterator[Link]:
    """Link what was looked at to the follow-up, and through it to what was seen of it."""
    reviews = [one for one in follow_up.reviews if (talk.id, one.agreement) in known.agreements]
    for one in reviews:
        agreement = _agreement(talk.id, one.agreement)
        yield Link(source=agreement, target=node)
        if _is_said(one.effect):
            yield Link(source=node, target=_effect(talk))
            yield Link(source=agreement, target=_effect(talk), via=node)
    if not reviews:
        yield Link(source=node_of(talk), target=node)


def _to_effects(talk: Conversation, known: Known) -> Iterator[Link]:
    effect = _effect(talk)
    sources = [_agreement(talk.id, one.agreement.id) for one in _with_effect(talk)]
    if talk.effects and not sources:
        sources = [node_of(talk)]
    yield from (Link(source=source, target=effect) for source in sources)
    cycle = known.cycles.get(talk.brief.cycle)
    if cycle is not None and _has_effect(talk):
        for one in cycle.evaluations:
            target = Node(kind=NodeKind.EFFECT, owner=cycle.id, id=one.level.value)
            yield Link(source=effect, target=target)


def _to_goals(talk: Conversation, known: Known) -> Iterator[Link]:
    """Let shared ideas travel from the conversation to the goal that they are about."""
    for one in shared_ideas(talk):
        idea = Node(kind=NodeKind.IDEA, owner=talk.id, id=one.idea.id)
        yield Link(source=node_of(talk), target=idea)
        if one.idea.goal is not None and (talk.brief.cycle, one.idea.goal) in known.goals:
            goal = Node(kind=NodeKind.GOAL, owner=talk.brief.cycle, id=one.idea.goal)
            yield Link(source=idea, target=goal)


def _with_effect(talk: Conversation) -> list[AgreementState]:
    """Give what is done and of which it is known what came of it."""
    return [
        state
        for state in talk.agreements
        if state.status is AgreementStatus.DONE
        and (talk.effects or state.followed_up_on is not None or _is_said(state.outcome))
    ]


def _has_effect(talk: Conversation) -> bool:
    agreements = {state.agreement.id for state in talk.agreements}
    reviews = (review for one in talk.follow_ups for review in one.reviews)
    is_seen = any(one.agreement in agreements and _is_said(one.effect) for one in reviews)
    return bool(is_seen or talk.effects or _with_effect(talk))


def _is_said(text: str | None) -> bool:
    return bool(text and text.strip())
