"""Followed up: rules on whether anybody will look at the agreements again (R021, R060)."""

from collections.abc import Iterator

from mousekit.rules.context import (
    ANY_AGREEMENT,
    AgreementList,
    AnyAgreement,
    Given,
    months_after,
)
from mousekit.rules.model import Hit, Rule, Severity
from mousekit.values.agreement import AgreementState, AgreementStatus
from mousekit.values.conclusions import AssessedAs, PlannedFollowUp
from mousekit.values.strategy import EffectLevel, WantedEffect

__all__ = ["RULES"]

_NOT_BEGUN = (AgreementStatus.OPEN, AgreementStatus.AWAITING_APPROVAL)


def no_follow_up_planned(_agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a conversation that nobody will come back to.

    What it does:
        Finds conclusions, or agreements, without a single day planned for following up; also
        where there are no agreements.

    Why it is bad:
        Following up is what decides. Agreements that nobody asks about lie in a drawer until next
        year, and the silence says that they did not matter.

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
        After more than half a year most of it is done or forgotten, and there is nothing left to
        adjust.

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
    latest = months_after(held_on, months)
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
        Trust begins with what was agreed last year. If it is passed over in silence, this year's
        agreements are worth as little.

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


def overdue_agreement(state: AgreementState, given: Given) -> Iterator[Hit]:
    """Find an agreement whose day has passed, and that has not come to an end.

    What it does:
        Compares the due date with the day of the check. What is done, dropped or carried over is
        not late.

    Why it is bad:
        If a due date passes in silence, everybody learns that dates mean nothing here. Being late
        is no shame, and it takes five minutes to find a new day.

    Example:
        Due on 1 March, still open on 12 April.

    Use instead:
        A report that it is done; or other terms with a new day that both say yes to.

    Options:
        None; the day of the check is `today`.

    Sources:
        R177, R021.
    """
    due, today = state.agreement.due, given.today
    if today is not None and due < today and not state.status.is_settled:
        params = (("agreement", state.agreement.id), ("due", due.isoformat()))
        yield Hit(path=(*given.path, "agreement", "due"), params=params)


def late_start(state: AgreementState, given: Given) -> Iterator[Hit]:
    """Find an agreement that should have been begun by now.

    What it does:
        Compares the day on which it is to be begun with the day of the check, as long as nobody
        has said how it goes. Once the due date has passed too, MK503 says enough.

    Why it is bad:
        What is started late is done in haste, or not at all. At the start there is still time to
        clear a day for it.

    Example:
        To be begun on 1 February, due in June, and on 20 February nobody has heard of it.

    Use instead:
        A word on how it goes; or the first hour of it in the calendar this week.

    Options:
        None; the day of the check is `today`.

    Sources:
        R177.
    """
    start_by, today = state.agreement.start_by, given.today
    if start_by is None or today is None or state.status not in _NOT_BEGUN:
        return
    if start_by < today <= state.agreement.due:
        params = (("agreement", state.agreement.id), ("start_by", start_by.isoformat()))
        yield Hit(path=(*given.path, "agreement", "start_by"), params=params)


def stale_agreement(state: AgreementState, given: Given) -> Iterator[Hit]:
    """Find an agreement of which nobody has heard for a long time.

    What it does:
        Counts the days since the last report. Before the first one it counts from the day on
        which it is to be begun, or from the conversation. What has come to an end is left alone.

    Why it is bad:
        Agreements die in drawers, not in quarrels. A short report keeps them alive, especially
        when the other can see it.

    Example:
        Reported in March as on track, and it is August.

    Use instead:
        One line in June on what is done, and what is in the way.

    Options:
        `Policy.agreements`: `stale_days`.

    Sources:
        R166, X096.
    """
    since = state.last_report_on or state.agreement.start_by or given.context.held_on
    if since is None or given.today is None or state.status.is_settled:
        return
    days, most = (given.today - since).days, given.policy.agreements.stale_days
    if days > most:
        params = (("agreement", state.agreement.id), ("days", days), ("most", most))
        yield Hit(path=(*given.path, "last_report_on"), params=params)


def missed_follow_up(planned: PlannedFollowUp, given: Given) -> Iterator[Hit]:
    """Find a day for following up that went by.

    What it does:
        Compares the days that are still planned with the day of the check. What was held, moved,
        or said not to be held is no longer planned.

    Why it is bad:
        A follow-up that does not happen says that the conversation did not matter. The agreements
        are as old as the last time somebody asked about them.

    Example:
        Planned for 5 May, and on 20 May nothing was held and nothing said.

    Use instead:
        A quarter of an hour this week; or a new day, with the reason.

    Options:
        None; the day of the check is `today`.

    Sources:
        R173, R060.
    """
    if given.today is not None and planned.planned_on < given.today:
        params = (("planned_on", planned.planned_on.isoformat()),)
        yield Hit(path=(*given.path, "planned_on"), params=params)


def broken_promise(_agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a promise of last year that the leader has not kept.

    What it does:
        Looks at the agreements carried in that somebody else than the employee owns. Not kept is
        one that the two have dropped, and one of which the leader says so, unless the two found
        that it is done. One finding for each.

    Why it is bad:
        The leader gave a person their word. As long as nobody talks about it, this year's word is
        worth as much as last year's.

    Example:
        The leader promised a day with the supplier, and it came to nothing.

    Use instead:
        The leader says why at the beginning, and the day is agreed on anew, or something better.

    Options:
        None; `CheckContext.assessed` says what the two decided, `CheckContext.promises` what the
        leader answered.

    Sources:
        R174.
    """
    decided = {one.agreement: one.decided for one in given.context.assessed or ()}
    broken = {one.agreement for one in given.context.promises or () if not one.kept}
    broken -= {name for name, what in decided.items() if what is AssessedAs.DONE}
    broken |= {name for name, what in decided.items() if what is AssessedAs.DROPPED}
    for position, state in enumerate(given.context.previous or ()):
        terms = state.agreement
        if terms.owner != given.context.employee and terms.id in broken:
            yield Hit(
                path=(*given.root, "previous", position),
                params=(("agreement", terms.id),),
            )


def effect_not_evaluated(effect: WantedEffect, given: Given) -> Iterator[Hit]:
    """Find an effect that was to be looked at, and was not.

    What it does:
        Compares the day of review of a wanted effect with the day of the check, as long as its
        level was neither evaluated nor said not to be. The effect on single employees is looked
        at in the conversations and is left out here, and so is an effect without a day.

    Why it is bad:
        Nobody knows whether the conversations were worth the hours. Next year they are held
        because they were held last year.

    Example:
        The team's effect was to be looked at on 10 December, and it is January.

    Use instead:
        Half an hour at the next staff meeting: what did we want, and what do we see?

    Options:
        None; `CheckContext.evaluated` holds the levels that were looked at.

    Sources:
        R180, R051.
    """
    if effect.review_on is None or given.today is None or effect.review_on >= given.today:
        return
    looked_at = (EffectLevel.INDIVIDUAL, *(given.context.evaluated or ()))
    if effect.level not in looked_at:
        yield Hit(
            path=(*given.path, "review_on"),
            params=(("review_on", effect.review_on.isoformat()),),
        )


def carried_over_again(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that is carried over for the second time, or more.

    What it does:
        Finds in last year's agreements the one that this one continues, and counts how often it
        has been carried over, this time included.

    Why it is bad:
        What was not done in two years will hardly be done in the third. Writing it down again
        costs nothing, and that is the trouble.

    Example:
        The archive that was to be sorted in 2025, in 2026, and now in 2027.

    Use instead:
        Drop it with a good conscience; or find out what stopped it, and agree on that.

    Options:
        None; `CheckContext.previous` holds the agreements that were carried in.

    Sources:
        R021, R108.
    """
    for state in given.context.previous or ():
        times = state.times_carried + 1
        if state.agreement.id == agreement.carried_from and times > 1:
            yield Hit(path=(*given.path, "carried_from"), params=(("times", times),))


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
        code="MK503",
        name="overdue-agreement",
        severity=Severity.WARNING,
        subject=(AgreementState,),
        function=overdue_agreement,
        needs=("today",),
        sources=("R177", "R021"),
    ),
    Rule(
        code="MK504",
        name="late-start",
        severity=Severity.INFO,
        subject=(AgreementState,),
        function=late_start,
        needs=("today",),
        sources=("R177",),
    ),
    Rule(
        code="MK505",
        name="stale-agreement",
        severity=Severity.WARNING,
        subject=(AgreementState,),
        function=stale_agreement,
        needs=("held_on", "today"),
        sources=("R166", "X096"),
    ),
    Rule(
        code="MK506",
        name="missed-follow-up",
        severity=Severity.WARNING,
        subject=(PlannedFollowUp,),
        function=missed_follow_up,
        needs=("today",),
        sources=("R173", "R060"),
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
    Rule(
        code="MK508",
        name="broken-promise",
        severity=Severity.WARNING,
        subject=(AgreementList,),
        function=broken_promise,
        needs=("employee", "previous", "assessed"),
        sources=("R174",),
    ),
    Rule(
        code="MK509",
        name="effect-not-evaluated",
        severity=Severity.WARNING,
        subject=(WantedEffect,),
        function=effect_not_evaluated,
        needs=("evaluated", "today"),
        sources=("R180", "R051"),
    ),
    Rule(
        code="MK510",
        name="carried-over-again",
        severity=Severity.WARNING,
        subject=ANY_AGREEMENT,
        function=carried_over_again,
        needs=("previous",),
        sources=("R021", "R108"),
    ),
)
"""The rules of this group, sorted by code."""
