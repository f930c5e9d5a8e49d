"""What events in a calendar are called, in Danish.  Only literals, and nothing confidential."""

from collections.abc import Mapping

__all__ = ["TITLES"]

TITLES: Mapping[str, str] = {
    "leader-group": "MUS: ledergruppen drøfter mål og behov",
    "team-analysis": "MUS: enhedens behov bliver til temaer",
    "staff-meeting": "MUS: personalemøde om årets temaer",
    "window": "MUS: samtalerne holdes",
    "invite-by": "MUS {number}: senest i dag sendes indkaldelsen",
    "topics-by": "MUS {number}: senest i dag udveksler I emner",
    "day": "MUS {number}",
    "follow-up-by": "MUS {number}: senest i dag følger I op ({step})",
    "next-by": "MUS {number}: senest i dag holdes den næste samtale",
    "effect-review": "MUS: se på årets effekt",
    "next-conversation": "MUS: senest i dag har alle haft deres næste samtale",
    "mus": "MUS: {employee} og {leader}",
    "status": "Statussamtale: {employee} og {leader}",
    "check-in": "MUS: tjek-ind, {employee} og {leader}",
    "follow-up": "MUS: opfølgning, {employee} og {leader}",
    "agreement": "MUS: frist for en aftale, {owner}",
    "next-talk": "MUS: næste samtale, {employee} og {leader}",
}
"""The title of every kind of event."""
