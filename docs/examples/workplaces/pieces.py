"""The pieces of a person's page, and who has which: one table, `PIECES`.

A piece is a title and a function from a `Reader` to HTML.  What a role is not named for is not on
its page; and a piece shows only the conversations that are opened for its reader.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import mousekit as mk
from mousekit.language.days import day_in_full, day_in_words
from workplaces.markup import Child, Markup, join, table, tag
from workplaces.page_words import ACCESS, PAGE_WORDS
from workplaces.readers import ABOVE, Place, Reader
from workplaces.words import WORDS

__all__ = ["PIECES", "Piece", "word"]

_PARTIES = (mk.Role.EMPLOYEE, mk.Role.LEADER)
_EVERYBODY = (*_PARTIES, *ABOVE)
_NOTHING = Markup("")


@dataclass(frozen=True)
class Piece:
    """A part of a page.

    Attributes:
        title: Its name in `workplaces.page_words`; also its place on the page.
        roles: Who has it.
        show: Makes it; where there is nothing to show, it is left out.
    """

    title: str
    roles: tuple[mk.Role, ...]
    show: Callable[[Reader], Markup]


def word(place: Place, key: str, **values: object) -> str:
    """Give a text of the pages, filled in.

    Args:
        place: Knows the language.
        key: Its name in `workplaces.page_words`.
        values: What it names.
    """
    return PAGE_WORDS[place.lang][key].format(**values)


def _agreed(reader: Reader) -> Markup:
    """Show every agreement of the plans that are open to the reader."""
    place = reader.place
    shown = [part for talk in reader.talks for part in _plan(reader, talk)]
    return join(shown) if shown else tag("p", word(place, "nothing agreed"))


def _plan(reader: Reader, talk: mk.Conversation) -> Iterator[Markup]:
    place = reader.place
    year = (talk.held_on or talk.meets_on or talk.last_on).year
    other = talk.leader if reader.role is mk.Role.EMPLOYEE else talk.employee
    yield tag("h3", word(place, "with", year=year, name=place.called(other)))
    if talk.signed is None:
        yield tag("p", word(place, "unsigned"))
        return
    head = ("what", "who", "by when", "sign", "status")
    rows = (_agreement(place, talk, state) for state in talk.agreements)
    yield _table(place, word(place, "agreed caption", year=year), head, rows)


def _agreement(place: Place, talk: mk.Conversation, state: mk.AgreementState) -> tuple[Child, ...]:
    one = state.agreement
    due, sign = day_in_words(one.due, place.lang), one.sign_of_success or "–"
    return one.text, place.called(one.owner), due, sign, _status(place, talk, state)


def _status(place: Place, talk: mk.Conversation, state: mk.AgreementState) -> str:
    status = _of_the_story(place, f"status {state.status.value}")
    for amendment in talk.amendments:
        if amendment.terms.id == state.agreement.id:
            is_employees = amendment.proposed_by is mk.Role.EMPLOYEE
            other = talk.leader if is_employees else talk.employee
            return word(place, "pending", status=status, name=place.called(other))
    return word(place, "is late", status=status) if _is_late(place, state) else status


def _is_late(place: Place, state: mk.AgreementState) -> bool:
    return not state.status.is_settled and state.agreement.due < place.today


def _of_the_story(place: Place, key: str) -> str:
    return WORDS[place.lang][key]


def _table(
    place: Place, caption: str, head: tuple[str, ...], rows: Iterable[tuple[Child, ...]]
) -> Markup:
    return table(caption, tuple(word(place, key) for key in head), rows)


def _of_this_year(place: Place) -> tuple[mk.Conversation, ...]:
    """Give the conversations of the year that was begun last and has any signed, else of all."""
    for cycle in reversed(place.cycles):
        talks = tuple(talk for talk in place.talks if talk.brief.cycle == cycle.id)
        if any(talk.signed is not None for talk in talks):
            return talks
    return place.talks


def _counted(reader: Reader) -> Markup:
    """Show in numbers what was agreed, and what is for those who decide on money and courses."""
    place = reader.place
    talks = _of_this_year(place)
    states = [state for talk in talks for state in talk.agreements]
    signed = sum(talk.signed is not None for talk in talks)
    numbers = (
        (word(place, "plans signed"), word(place, "of all", count=signed, all=len(talks))),
        (word(place, "agreements"), str(len(states))),
        (word(place, "settled"), str(sum(one.status.is_settled for one in states))),
        (word(place, "late"), str(sum(_is_late(place, one) for one in states))),
    )
    parts = [_table(place, word(place, "numbers caption"), ("what happens", "number"), numbers)]
    head = ("need", "agreements", "until")
    parts.append(_table(place, word(place, "by need"), head, _needs(place, talks)))
    approvals = [one for one in states if one.agreement.needs_approval]
    if approvals and reader.role is mk.Role.SENIOR_LEADER:
        rows = [(one.agreement.text, _plain_status(place, one)) for one in approvals]
        parts.append(_table(place, word(place, "approvals"), ("what", "status"), rows))
    return join(parts)


def _plain_status(place: Place, state: mk.AgreementState) -> str:
    return _of_the_story(place, f"status {state.status.value}")


def _needs(place: Place, talks: Iterable[mk.Conversation]) -> Iterator[tuple[Child, ...]]:
    """Count the agreements that take up each need, without a word of what they say."""
    found: dict[str, list[date]] = {}
    texts: dict[str, str] = {}
    for talk in talks:
        texts |= {need.id: need.text for need in talk.brief.needs}
        for state in talk.agreements:
            if state.agreement.need is not None:
                found.setdefault(state.agreement.need, []).append(state.agreement.due)
    for need, days in found.items():
        yield texts.get(need, need), str(len(days)), day_in_words(max(days), place.lang)


def _days(reader: Reader) -> Markup:
    """Show the days that are agreed and still to come, the next one first."""
    place = reader.place
    found = sorted(
        (day, word(place, what), place.called(talk.employee))
        for talk in reader.talks
        for day, what in _coming(talk)
        if day >= place.today
    )
    if not found:
        return tag("p", word(place, "no days"))
    rows = [(day_in_full(day, place.lang), what, who) for day, what, who in found]
    return _table(place, word(place, "days caption"), ("day", "what happens", "whom"), rows)


def _coming(talk: mk.Conversation) -> Iterator[tuple[date, str]]:
    if talk.held_on is None and talk.meets_on is not None:
        yield talk.meets_on, "conversation"
    for one in talk.planned_follow_ups:
        yield one.planned_on, one.kind.value
    if talk.signed is not None and talk.signed.next_on is not None:
        yield talk.signed.next_on, "next conversation"


def _sees(reader: Reader) -> Markup:
    """Show who sees what, beginning with the reader."""
    place = reader.place
    rows = [
        (
            word(place, f"element {element}"),
            word(place, f"access {access[reader.sees_as]}"),
            _others(reader, access.items()),
        )
        for element, access in ACCESS.items()
    ]
    return _table(
        place, word(place, "sees caption"), ("what happens", "you see", "others see"), rows
    )


def _others(reader: Reader, access: Iterable[tuple[mk.Role, str]]) -> str:
    place = reader.place
    found: dict[str, list[str]] = {}
    for role, what in access:
        if role is not reader.sees_as and what != "none":
            found.setdefault(what, []).append(word(place, f"role {role.value}"))
    said = (f"{', '.join(who)}: {word(place, f'access {what}')}" for what, who in found.items())
    return "; ".join(said) or word(place, "nobody else")


PIECES = (
    Piece("agreed", _PARTIES, _agreed),
    Piece("in numbers", ABOVE, _counted),
    Piece("days", _PARTIES, _days),
    Piece("sees", _EVERYBODY, _sees),
)
"""What stands on a person's page, from the top."""
