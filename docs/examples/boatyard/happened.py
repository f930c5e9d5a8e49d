"""Everything that must happen in the year, line by line, and how each line is found in the logs."""

from collections.abc import Mapping
from typing import NamedTuple

from boatyard.history import Finder, History, Witness
from boatyard.lines_people import PEOPLE
from boatyard.lines_rest import REST
from boatyard.lines_time import TIME

__all__ = ["HAPPENED", "Line"]


class Line(NamedTuple):
    """Something that must happen.

    Attributes:
        danish: What it is, in Danish.
        english: What it is, in English.
        find: Finds it in the logs.
    """

    danish: str
    english: str
    find: Finder

    def witnesses(self, history: History) -> tuple[Witness, ...]:
        """Give where it happened.

        Args:
            history: The logs, replayed.
        """
        return tuple(self.find(history))


_WORDS: Mapping[str, tuple[str, str]] = {
    "leader-replaced": ("ny leder; det står, hvem der ledte hvornår", "a new leader; who led when"),
    "nothing-backwards": ("intet kræves bagud", "nothing is asked backwards"),
    "successor-admitted": ("den nye leder lukkes ind", "the new leader is let in"),
    "successor-not-admitted": ("den nye leder lukkes ikke ind", "the new leader is not let in"),
    "employee-joins": ("en begynder", "one joins"),
    "employee-leaves": ("en rejser", "one leaves"),
    "moved-unsigned": ("en flytter, før der er skrevet under", "one moves before signing"),
    "moved-signed": ("en flytter, efter der er skrevet under", "one moves after signing"),
    "leave-and-return": ("en er på orlov og kommer igen", "one is on leave and returns"),
    "other-host": ("en anden vært", "another host"),
    "participant-accepted": ("en tredje er med", "a third person is there"),
    "participant-declined": ("en tredje er afvist", "a third person is declined"),
    "invitation-delegated": ("en anden indkalder", "somebody else invites"),
    "asked-by-employee": ("medarbejderen beder om den", "the employee asks for it"),
    "left-and-back": ("en rejser og kommer tilbage", "one leaves and comes back"),
    "rescheduled": ("flyttet", "rescheduled"),
    "postponed": ("udskudt ud over runden", "postponed beyond the round"),
    "paused-resumed": ("afbrudt og genoptaget", "paused and resumed"),
    "prepared-late": ("forberedt for sent", "prepared late"),
    "held-unprepared": ("holdt uforberedt", "held unprepared"),
    "signed-late": ("underskrevet for sent", "signed late"),
    "declined-employee": ("medarbejderen siger nej", "the employee declines"),
    "declined-leader": (
        "lederen siger nej; den gamle plan gælder",
        "the leader declines; the old plan stands",
    ),
    "never-answered-employee": ("medarbejderen svarer aldrig", "the employee never answers"),
    "never-answered-leader": ("lederen svarer aldrig", "the leader never answers"),
    "scribe-vanishes": ("referenten er væk", "the scribe vanishes"),
    "approver-silent": ("ingen godkender", "nobody approves"),
    "follow-up-missed": ("opfølgning ikke holdt", "follow-up missed"),
    "follow-up-moved": ("opfølgning flyttet", "follow-up moved"),
    "follow-up-early": ("opfølgning før tid", "follow-up early"),
    "due-on-closed-day": ("frist på en helligdag", "due on a holiday"),
    "cycle-ends-early": ("året aflyst med en åben samtale", "a year cancelled with a talk open"),
    "conclusions-reopened": ("konklusioner genåbnet", "conclusions reopened"),
    "phase-reopened": ("fase genåbnet", "phase reopened"),
    "recorded-late": ("skrevet ned for sent", "recorded late"),
    "notices-late": ("brevet kommer for sent", "the notice is late"),
    "two-writers": ("to skriver på samme tid", "two write at once"),
    "status-talk": ("statussamtale", "a status talk"),
    "group-talk": ("gruppesamtale for nogle", "a group talk for some"),
    "individual-after-group": ("egen samtale alligevel", "an individual talk all the same"),
    "one-to-one": ("opfølgning i et 1:1-møde", "follow-up in a one-to-one"),
    "approval-given": ("ventede på et ja og fik det", "waited for a yes and got it"),
    "promise-answered": ("lederens løfte besvaret", "the leader's promise answered"),
    "self-checks": ("selvtjek for de to alene", "self-checks for the two alone"),
    "activity-followed-up": ("aktivitet fulgt op", "an activity followed up"),
    "useful-twice": ("nytten vurderet to gange", "usefulness rated twice"),
    "next-year-early": ("næste år begynder imens", "the next year begins meanwhile"),
    "carried-over": ("aftale ført videre", "an agreement carried over"),
    "lesson-carried": ("læring ført videre", "a lesson carried"),
}

_FIND: Mapping[str, Finder] = {**PEOPLE, **TIME, **REST}

HAPPENED: Mapping[str, Line] = {
    key: Line(danish, english, _FIND[key]) for key, (danish, english) in _WORDS.items()
}
"""Each line by its key; the story names the keys where they come true."""
