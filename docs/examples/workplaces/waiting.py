"""What is due, late or missing, and for whom."""

from collections.abc import Iterable

import attrs

import mousekit as mk
from workplaces.markup import Markup, join, tag
from workplaces.readers import ABOVE, Place, Reader
from workplaces.saying import rows, word

__all__ = ["due"]

_BETWEEN_THE_TWO = {
    mk.Task.ANSWER_PROMISE,
    mk.Task.ASSESS_PREVIOUS,
    mk.Task.APPROVE_AGREEMENT,
    mk.Task.REPORT_AGREEMENT,
    mk.Task.KEEP_AGREEMENT,
    mk.Task.ANSWER_AMENDMENT,
    mk.Task.FOLLOW_UP_ACTIVITY,
    mk.Task.ADMIT_SUCCESSOR,
    mk.Task.RATE_CONVERSATION,
    mk.Task.RATE_OUTCOME,
}
"""What those above hear of only as a number."""


def due(reader: Reader) -> Markup:
    """Show what waits for the reader, and for others as far as the reader may know."""
    place = reader.place
    plans = {} if place.plan is None else {place.cycle.id: place.plan}
    everything = mk.worklist([*place.cycles, *place.talks], today=place.today, plans=plans)
    own = everything.for_person(reader.person)
    others = [item for item in everything.items if item not in own and _may_know(reader, item)]
    parts = [_own(reader, own) if own else tag("p", word(place, "nothing due"))]
    if others:
        parts.append(_of_others(reader, others))
    if reader.role in ABOVE:
        parts.append(tag("p", _counted(place, everything)))
    return join(parts)


def _may_know(reader: Reader, item: mk.WorkItem) -> bool:
    if reader.role in ABOVE:
        return item.task not in _BETWEEN_THE_TWO
    return item.conversation in {talk.id for talk in reader.talks}


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
            ", ".join(place.called(person) for person in item.persons),
        )
        for item in items
    )
    head = ("what happens", "how", "whose turn")
    return rows(place, word(place, "waits for others"), head, cells)


def _state(place: Place, item: mk.WorkItem) -> str:
    return word(place, f"state {item.state.value}")


def _text(reader: Reader, item: mk.WorkItem) -> str:
    return _named(reader, item).text(reader.place.lang, names=reader.place.names)


def _named(reader: Reader, item: mk.WorkItem) -> mk.WorkItem:
    """Put what an agreement says in place of its id, where the reader may read it."""
    for talk in reader.talks:
        for state in (*talk.agreements, *talk.carried_in):
            if (talk.id, state.agreement.id) == (item.conversation, item.about):
                text = word(reader.place, "quoted", text=state.agreement.text)
                return attrs.evolve(item, about=text)
    return item


def _counted(place: Place, everything: mk.Worklist) -> str:
    about = [item for item in everything.items if item.task in _BETWEEN_THE_TWO]
    late = sum(item.state is mk.WorkState.LATE for item in about)
    return word(place, "about agreements", count=len(about), late=late)
