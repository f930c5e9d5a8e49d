"""What is due, late or missing, and for whom."""

from collections.abc import Iterable, Iterator, Mapping

import mousekit as mk
from workplaces.markup import Markup, join, tag
from workplaces.readers import ABOVE, Place, Reader
from workplaces.saying import rows, word

__all__ = ["due"]

_KNOWN_ABOVE = frozenset(
    {
        mk.Task.MEET_LEADER_GROUP,
        mk.Task.ADOPT_STRATEGY,
        mk.Task.FIND_NEEDS,
        mk.Task.CHOOSE_FOCUS,
        mk.Task.HEAR_STAFF,
        mk.Task.SET_FRAME,
        mk.Task.OPEN_CONVERSATIONS,
        mk.Task.PLAN_CONVERSATION,
        mk.Task.START_FOLLOW_UP,
        mk.Task.REVIEW_EFFECT,
        mk.Task.EVALUATE_EFFECT,
        mk.Task.CLOSE_CYCLE,
        mk.Task.START_NEXT_CYCLE,
        mk.Task.INVITE,
        mk.Task.HOLD_CONVERSATION,
        mk.Task.HOLD_NEXT,
    }
)
"""All that those above may read by name."""

_WITH_A_DEADLINE = {mk.Task.KEEP_AGREEMENT, mk.Task.FOLLOW_UP}
"""Of what the two have agreed, those above hear how many deadlines have passed."""

_OF_WHO_WAS_THERE = {mk.Task.RATE_CONVERSATION}
"""What is between the employee and the leader of that day."""


def due(reader: Reader) -> Markup:
    """Show what waits for the reader, and for others as far as the reader may know."""
    place = reader.place
    plans = {} if place.plan is None else {place.cycle.id: place.plan}
    everything = mk.worklist([*place.cycles, *place.talks], today=place.today, plans=plans)
    own = tuple(item for item in everything.items if _is_turn_of(reader, item))
    others = [item for item in everything.items if item not in own and _may_know(reader, item)]
    parts = [_own(reader, own) if own else tag("p", word(place, "nothing due"))]
    if others:
        parts.append(_of_others(reader, others))
    if reader.role in ABOVE:
        parts.append(tag("p", _overdue(place, everything)))
    return join(parts)


def _is_turn_of(reader: Reader, item: mk.WorkItem) -> bool:
    return reader.person in item.persons or reader.role in item.roles


def _whose_turn(place: Place, item: mk.WorkItem) -> Iterator[str]:
    """Name those whose turn it is; where it is nobody's by name, say in what capacity."""
    yield from map(place.called, item.persons)
    yield from (word(place, f"role {role.value}") for role in item.roles)


def _may_know(reader: Reader, item: mk.WorkItem) -> bool:
    if reader.role in ABOVE:
        return item.task in _KNOWN_ABOVE and item.employee not in reader.place.moves
    if item.conversation is None:
        return item.employee == reader.person
    open_to = {talk.id: talk for talk in reader.talks}
    talk = open_to.get(item.conversation)
    if talk is None:
        return False
    return item.task not in _OF_WHO_WAS_THERE or reader.was_there(talk)


def _own(reader: Reader, items: Iterable[mk.WorkItem]) -> Markup:
    place = reader.place
    cells = ((_text(reader, item), _state(place, item)) for item in items)
    return rows(place, word(place, "waits for you"), ("what happens", "how"), cells)


def _of_others(reader: Reader, items: Iterable[mk.WorkItem]) -> Markup:
    place = reader.place
    cells = (
        (
            _text(reader, item),
            _state(place, item),
            ", ".join(_whose_turn(place, item)),
        )
        for item in items
    )
    head = ("what happens", "how", "whose turn")
    return rows(place, word(place, "waits for others"), head, cells)


def _state(place: Place, item: mk.WorkItem) -> str:
    return word(place, f"state {item.state.value}")


def _text(reader: Reader, item: mk.WorkItem) -> str:
    place = reader.place
    agreements = _agreements(reader, item)
    return item.text(place.lang, names=place.names, agreements=agreements, reader=reader.person)


def _agreements(reader: Reader, item: mk.WorkItem) -> Mapping[str, str]:
    """Give what the agreements of a conversation say, as far as the reader may read them."""
    is_asked = item.task is mk.Task.APPROVE_AGREEMENT and _is_turn_of(reader, item)
    for talk in reader.place.talks if is_asked else reader.talks:
        if talk.id == item.conversation:
            states = (*talk.carried_in, *talk.agreements)
            return {one.agreement.id: one.agreement.text for one in states}
    return {}


def _overdue(place: Place, everything: mk.Worklist) -> str:
    """Say how many deadlines of agreements and follow-ups have passed, and no more."""
    late = (item for item in everything.late if item.employee not in place.moves)
    count = sum(item.task in _WITH_A_DEADLINE for item in late)
    return word(place, "none overdue") if count == 0 else word(place, "overdue", count=count)
