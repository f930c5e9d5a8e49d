"""How a small unit's year is opened in one go, where the strategy is not the story."""

from datetime import date

import mousekit as mk
from boatyard import papers
from boatyard.office import Office
from boatyard.papers import Tongue
from boatyard.people import Who
from boatyard.scenes import Deed, state

__all__ = ["begin_year", "open_talks"]


def begin_year(cycle: str, unit: str, year: int) -> Deed:
    """Begin a unit's year.

    Args:
        cycle: The id of the cycle.
        unit: The id of the unit.
        year: The year.
    """

    def deed(office: Office, on: date, who: Who) -> None:
        said: mk.Stated = {"on": on, "by": who.id, "role": who.role}
        period = mk.Period(first=date(year, 1, 1), last=date(year, 12, 31))
        birth = mk.CycleStarted(id=cycle, unit=unit, leader=who.id, period=period, **said)
        office.begin(birth)

    return deed


def open_talks(t: Tongue, cycle: str, employees: tuple[str, ...], window: mk.Period) -> Deed:
    """Go from the first day of a year to the one on which conversations can be planned.

    Args:
        t: The language.
        cycle: The id of the cycle.
        employees: The ids of those who shall have a conversation.
        window: The days in which they are held.
    """

    def deed(office: Office, on: date, who: Who) -> None:
        for step in steps:
            step(office, on, who)

    skipped = t("Drøftet ved frokosten", "Talked about at lunch")
    frame = state(cycle, mk.FrameSet, form=papers.form(t), mandate=papers.MANDATE)
    steps: tuple[Deed, ...] = (
        state(cycle, mk.StrategyAdopted, strategy=papers.strategy(t)),
        _find_needs(t, cycle),
        state(cycle, mk.FocusChosen, themes=papers.themes(t)),
        state(cycle, mk.TeamConsultationSkipped, reason=skipped),
        frame,
        state(cycle, mk.ConversationsOpened, employees=employees, window=window),
    )
    return deed


def _find_needs(t: Tongue, cycle: str) -> Deed:
    """Find the needs that were not carried over from last year."""

    def deed(office: Office, on: date, who: Who) -> None:
        known = {need.id for need in office.cycles[cycle].needs}
        for need in papers.needs(t):
            if need.id not in known:
                state(cycle, mk.NeedIdentified, need=need)(office, on, who)

    return deed
