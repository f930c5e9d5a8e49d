"""The year in numbers, counted from the cycles and conversations as they are in the end."""

from collections import Counter
from collections.abc import Iterable, Iterator

import mousekit as mk
from workplaces.office import Office
from workplaces.store import FactStore
from workplaces.teller import Teller

__all__ = ["summarise"]

_SIX_MONTHS = 6


def summarise(office: Office, teller: Teller) -> None:
    """Print the numbers, and read everything back from the file.

    Args:
        office: With everything that has happened.
        teller: Who tells it.
    """
    teller.heading(teller.word("summary"))
    for cycle in list(office.cycles.values())[:1]:
        teller.figures(_year(cycle, office, teller))
    teller.figures(_whole(office, teller))


def _year(cycle: mk.Cycle, office: Office, teller: Teller) -> Iterator[tuple[str, str]]:
    """Count what became of the first year, and what goes on in the next."""
    word, talks = teller.word, list(office.talks.values())
    signed = [talk for talk in talks if talk.signed is not None]
    here = [talk for talk in signed if talk.brief.cycle == cycle.id]
    yield word("sum talks"), word("sum talks text", count=len(signed), all=len(talks))
    yield word("sum agreements", year=cycle.period.first.year), _outcomes(here, teller)
    amended = sum(state.agreement.revision > 1 for state in _states(here))
    yield "  " + word("sum amended"), str(amended)
    inside = sum(map(_in_time, here))
    followed = sum(bool(talk.follow_ups) for talk in here)
    text = word("sum followed text", count=followed, all=len(here), inside=inside)
    yield word("sum followed"), text
    for following in office.cycles.values():
        if following.previous == cycle.id:
            after = [talk for talk in talks if talk.brief.cycle == following.id]
            carried = sum(state.carried_from is not None for state in _states(after))
            needs, lessons = len(following.needs), len(following.lessons)
            text = word("sum next text", agreements=carried, needs=needs, lessons=lessons)
            yield word("sum next"), text


def _whole(office: Office, teller: Teller) -> Iterator[tuple[str, str]]:
    """Count what was refused and what was stored, and read it all back."""
    yield teller.word("sum refused"), teller.word("sum refused text", count=teller.refusals)
    yield teller.word("sum stored"), _read_back(office, teller)


def _states(talks: Iterable[mk.Conversation]) -> list[mk.AgreementState]:
    return [state for talk in talks for state in talk.agreements]


def _outcomes(talks: Iterable[mk.Conversation], teller: Teller) -> str:
    found = Counter(state.status for state in _states(talks))
    parts = [f"{mk.name_of(status, teller.lang)} {found[status]}" for status in mk.AgreementStatus]
    return ", ".join(part for part in parts if not part.endswith(" 0"))


def _in_time(talk: mk.Conversation) -> bool:
    """Say if the first follow-up came within half a year of the conversation."""
    if talk.held_on is None:
        return False
    latest = mk.add_months(talk.held_on, _SIX_MONTHS)
    return any(one.held_on <= latest for one in talk.follow_ups)


def _read_back(office: Office, teller: Teller) -> str:
    with FactStore(office.store.path) as store:
        facts = office.read_back(store)
        streams = len(office.cycles) + len(office.talks)
        return teller.word("sum stored text", facts=facts, streams=streams)
