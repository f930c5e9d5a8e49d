"""What was agreed: in full for the two, in numbers for those above them, and the days to come."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

import mousekit as mk
from mousekit.language.days import day_in_full
from workplaces.markup import Child, Markup, join, tag
from workplaces.readers import Place, Reader, year_of
from workplaces.saying import day_in_one, rows, status_of, word

__all__ = ["FEWEST", "agreed", "counted", "days"]

FEWEST = 5
"""People behind a total; what is counted for fewer tells of one of them (B2-M)."""


def agreed(reader: Reader) -> Markup:
    """Show every agreement of the plans that are open to the reader."""
    place = reader.place
    shown = [part for talk in reader.talks for part in _plan(reader, talk)]
    return join(shown) if shown else tag("p", word(place, "nothing agreed"))


def _plan(reader: Reader, talk: mk.Conversation) -> Iterator[Markup]:
    place = reader.place
    year = year_of(talk)
    yield tag("h3", word(place, "with", year=year, name=place.called(reader.met(talk))))
    if talk.signed is None:
        yield tag("p", word(place, "unsigned"))
        return
    head = ("what", "who", "by when", "sign", "status")
    cells = (_agreement(place, talk, state) for state in talk.agreements)
    yield rows(place, word(place, "agreed caption", year=year), head, cells)


def _agreement(place: Place, talk: mk.Conversation, state: mk.AgreementState) -> tuple[Child, ...]:
    one = state.agreement
    due, sign = day_in_one(one.due, place), one.sign_of_success or "–"
    return one.text, place.called(one.owner), due, sign, _status(place, talk, state)


def _status(place: Place, talk: mk.Conversation, state: mk.AgreementState) -> str:
    status = status_of(place, state.status)
    for amendment in talk.amendments:
        if amendment.terms.id == state.agreement.id:
            is_employees = amendment.proposed_by is mk.Role.EMPLOYEE
            other = talk.leader if is_employees else talk.employee
            return word(place, "pending", status=status, name=place.called(other))
    return word(place, "is late", status=status) if _is_late(place, state) else status


def _is_late(place: Place, state: mk.AgreementState) -> bool:
    return not state.status.is_settled and state.agreement.due < place.today


def _last_signed(place: Place) -> mk.Cycle:
    """Give the year that was begun last and has a signed plan, else the last of all."""
    signed = {talk.brief.cycle for talk in place.talks if talk.signed is not None}
    return next((one for one in reversed(place.cycles) if one.id in signed), place.cycle)


def counted(reader: Reader) -> Markup:
    """Show in numbers what was agreed, and what is for those who decide on money and courses."""
    place = reader.place
    cycle = _last_signed(place)
    talks = [talk for talk in place.talks if talk.brief.cycle == cycle.id]
    signed = sum(talk.signed is not None for talk in talks)
    year = cycle.period.first.year
    done = word(place, "plans signed", count=signed, all=len(cycle.marks), year=year)
    parts = [tag("p", done), *_totals(place, talks, signed)]
    states = [state for talk in talks for state in talk.agreements]
    approvals = [one for one in states if one.agreement.needs_approval]
    if approvals and reader.role is mk.Role.SENIOR_LEADER:
        cells = [(one.agreement.text, status_of(place, one.status)) for one in approvals]
        parts.append(rows(place, word(place, "approvals"), ("what", "status"), cells))
    if reader.role is mk.Role.HR:
        here = [talk for talk in talks if talk.employee not in place.moves]
        parts.extend(_courses(place, here))
    return join(parts)


_ON_OFFER = {
    *(mk.LearningMethod.COURSE, mk.LearningMethod.CONFERENCE),
    *(mk.LearningMethod.E_LEARNING, mk.LearningMethod.FORMAL_EDUCATION),
}
"""What somebody books for several people at once."""


def _courses(place: Place, talks: Iterable[mk.Conversation]) -> Iterator[Markup]:
    """Show need, method and day of what HR plans; neither who it is for nor what was agreed."""
    found = sorted(
        (state.agreement.due, mk.name_of(method, place.lang), _need(talk, state))
        for talk in talks
        for state in talk.agreements
        for method in _ON_OFFER
        if state.agreement.method is method and not state.status.is_settled
    )
    if found:
        cells = [(need, method, day_in_one(due, place)) for due, method, need in found]
        yield rows(place, word(place, "courses"), ("need", "method", "by when"), cells)


def _need(talk: mk.Conversation, state: mk.AgreementState) -> str:
    needs = {need.id: need.text for need in talk.brief.needs}
    return needs.get(state.agreement.need or "", "–")


def _totals(place: Place, talks: list[mk.Conversation], signed: int) -> Iterator[Markup]:
    """Count agreements, where so many people stand behind a number that none of them is seen."""
    if signed < FEWEST:
        yield tag("p", word(place, "too few", fewest=FEWEST))
        return
    states = [state for talk in talks for state in talk.agreements]
    numbers = (
        (word(place, "agreements"), str(len(states))),
        (word(place, "settled"), str(sum(one.status.is_settled for one in states))),
        (word(place, "late"), str(sum(_is_late(place, one) for one in states))),
    )
    yield rows(place, word(place, "numbers caption"), ("what happens", "number"), numbers)
    yield rows(place, word(place, "by need"), ("need", "agreements"), _needs(place, talks))


def _needs(place: Place, talks: Iterable[mk.Conversation]) -> Iterator[tuple[Child, ...]]:
    """Count the agreements that take up each need, if they are those of enough people."""
    people: dict[str, set[str]] = {}
    found: Counter[str] = Counter()
    texts: dict[str, str] = {}
    for talk in talks:
        texts |= {need.id: need.text for need in talk.brief.needs}
        for need in (state.agreement.need for state in talk.agreements):
            if need is not None:
                found[need] += 1
                people.setdefault(need, set()).add(talk.employee)
    for need, count in found.items():
        is_enough = len(people[need]) >= FEWEST
        shown = str(count) if is_enough else word(place, "few people", fewest=FEWEST)
        yield texts.get(need, need), shown


def days(reader: Reader) -> Markup:
    """Show the days that are agreed and still to come, the next one first."""
    place = reader.place
    found = sorted(
        (day, what[:1].upper() + what[1:], place.called(reader.other(talk)))
        for talk in reader.talks
        for day, what in _coming(place, talk)
        if day >= place.today
    )
    if not found:
        return tag("p", word(place, "no days"))
    cells = [(day_in_full(day, place.lang), what, who) for day, what, who in found]
    return rows(place, word(place, "days caption"), ("day", "what happens", "whom"), cells)


def _coming(place: Place, talk: mk.Conversation) -> Iterator[tuple[date, str]]:
    lang = place.lang
    if talk.held_on is None and talk.meets_on is not None:
        yield talk.meets_on, word(place, "conversation")
    for one in talk.planned_follow_ups:
        yield one.planned_on, mk.name_of(one.kind, lang)
    if talk.signed is not None and talk.signed.next_on is not None:
        yield talk.signed.next_on, word(place, "next conversation")
