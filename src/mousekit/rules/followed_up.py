"""Followed up: rules on whether anybody will look at the agreements again (R021, R060)."""

from collections.abc import Iterator
from datetime import date

from mousekit.errors import InvalidValueError
from mousekit.rules.context import AgreementList, Given
from mousekit.rules.model import Hit, Rule, Severity
from mousekit.schedule import add_months

__all__ = ["RULES"]


def no_follow_up_planned(_agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a conversation that nobody will come back to.

    What it does:
        Finds conclusions, or agreements, without a single day planned for following up; also
        where there are no agreements.

    Why it is bad:
        Following up decides. Agreements that nobody asks for lie in a drawer until next year, and
        the silence says that they were not important.

    Example:
        Signed in January, next looked at in January.

    Use instead:
        A quarter of an hour in April, and a longer talk in July, both in the calendar now.

    Options:
        None; `CheckContext.follow_ups` or `Conclusions.follow_ups` holds the days.

    Sources:
        R060.
    """
    if not given.context.follow_ups:
        yield Hit(path=(*given.root, "follow_ups"))


def follow_up_outside_window(_agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a first follow-up that comes too late to change anything.

    What it does:
        Counts from the day of the conversation: the first follow-up is due, at the latest, after
        the last of the policy's months. Says nothing where none is planned, that is MK501.

    Why it is bad:
        After more than half a year most of it is either done or forgotten, and there is nothing
        left to adjust.

    Example:
        A talk in February, and its first follow-up in November.

    Use instead:
        A first look in May.

    Options:
        `Policy.follow_up`: the last of `months`.

    Sources:
        R167, R168, D01.
    """
    held_on, planned = given.context.held_on, given.context.follow_ups
    if held_on is None or not planned:
        return
    at, first = min(enumerate(planned), key=lambda item: item[1].planned_on)
    months = given.policy.follow_up.months[-1]
    latest = _latest(held_on, months)
    if first.planned_on > latest:
        yield Hit(
            path=(*given.root, "follow_ups", at, "planned_on"),
            params=(
                ("planned_on", first.planned_on.isoformat()),
                ("latest", latest.isoformat()),
                ("months", months),
            ),
        )


def unassessed_previous_agreement(_agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find an agreement of last year that nobody has said a word about.

    What it does:
        Holds the agreements that were carried in against those that were assessed, by id; one
        finding for each that is missing.

    Why it is bad:
        Last year's word is where trust begins. If it passes in silence, this year's agreements
        are worth as little.

    Example:
        Two agreements carried in, one talked about.

    Use instead:
        For each: what was done and what came of it, or why not, and what happens now.

    Options:
        None; `CheckContext.previous` and `CheckContext.assessed` are held against each other.

    Sources:
        R108.
    """
    assessed = {one.agreement for one in given.context.assessed or ()}
    for position, state in enumerate(given.context.previous or ()):
        if state.agreement.id not in assessed:
            yield Hit(
                path=(*given.root, "previous", position),
                params=(("agreement", state.agreement.id),),
            )


def _latest(held_on: date, months: int) -> date:
    """Find the last day for a first follow-up; the last of all days where the calendar ends."""
    try:
        return add_months(held_on, months)
    except InvalidValueError:
        return date.max


RULES = (
    Rule(
        code="MK501",
        name="no-follow-up-planned",
        severity=Severity.ERROR,
        subject=(AgreementList,),
        function=no_follow_up_planned,
        needs=("follow_ups",),
        sources=("R060",),
    ),
    Rule(
        code="MK502",
        name="follow-up-outside-window",
        severity=Severity.WARNING,
        subject=(AgreementList,),
        function=follow_up_outside_window,
        needs=("held_on", "follow_ups"),
        sources=("R167", "R168", "D01"),
    ),
    Rule(
        code="MK507",
        name="unassessed-previous-agreement",
        severity=Severity.ERROR,
        subject=(AgreementList,),
        function=unassessed_previous_agreement,
        needs=("previous", "assessed"),
        sources=("R108",),
    ),
)
"""The rules of this group, sorted by code."""
