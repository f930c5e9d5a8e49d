"""What is due, late or missing, and for whom."""

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

import mousekit as mk
from mousekit.language.days import day_in_words
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
"""All that those above may read by name; of everything else they hear only how much there is."""

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
    if reader.role in ABOVE and any(item.task not in _KNOWN_ABOVE for item in everything.items):
        parts.append(tag("p", _counted(place, everything)))
    return join(parts)


def _is_turn_of(reader: Reader, item: mk.WorkItem) -> bool:
    return reader.person in item.persons or reader.role in item.roles


def _whose_turn(place: Place, item: mk.WorkItem) -> Iterator[str]:
    """Name those whose turn it is; where it is nobody's by name, say in what capacity."""
    yield from map(place.called, item.persons)
    yield from (word(place, f"role {role.value}") for role in item.roles)


def _may_know(reader: Reader, item: mk.WorkItem) -> bool:
    if reader.role in ABOVE:
        return item.task in _KNOWN_ABOVE
    open_to = {talk.id: talk for talk in reader.talks}
    talk = open_to.get(item.conversation or "")
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
    agreed, by = _agreed_on(place, item), item.due_by
    if agreed is None or by is None:
        return _named(reader, item).text(place.lang, names=place.names)
    return word(
        place,
        _AGREED[item.task],
        name=place.called(item.employee or ""),
        day=day_in_words(agreed, place.lang),
        by=day_in_words(by, place.lang),
    )


_AGREED = {mk.Task.PLAN_CONVERSATION: "agreed on", mk.Task.HOLD_NEXT: "agreed next"}
"""Where two have agreed on a day, it is that day which counts, and not the last one of all."""


def _agreed_on(place: Place, item: mk.WorkItem) -> date | None:
    """Give the day on which two have agreed to meet next, if it is still to come."""
    if item.task not in _AGREED:
        return None
    signed = (talk.signed for talk in place.talks if talk.employee == item.employee)
    days = [one.next_on for one in signed if one is not None and one.next_on is not None]
    return days[-1] if days and days[-1] >= place.today else None


def _named(reader: Reader, item: mk.WorkItem) -> mk.WorkItem:
    """Put what an agreement says in place of its id, where the reader may read it."""
    is_asked = item.task is mk.Task.APPROVE_AGREEMENT and _is_turn_of(reader, item)
    for talk in reader.place.talks if is_asked else reader.talks:
        for state in (*talk.agreements, *talk.carried_in):
            if (talk.id, state.agreement.id) == (item.conversation, item.about):
                text = word(reader.place, "quoted", text=state.agreement.text)
                return attrs.evolve(item, about=text)
    return item


def _counted(place: Place, everything: mk.Worklist) -> str:
    between = [item for item in everything.items if item.task not in _KNOWN_ABOVE]
    late = sum(item.state is mk.WorkState.LATE for item in between)
    return word(place, "between the two", count=len(between), late=late)
