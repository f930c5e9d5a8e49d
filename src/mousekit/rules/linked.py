"""Linked: rules on the red thread, from what the organisation wants to what two people agree."""

from collections.abc import Iterator

from mousekit.policy import PurposeProfile
from mousekit.rules.context import ANY_AGREEMENT, AnyAgreement, Given, is_blank
from mousekit.rules.model import Hit, Rule, Severity
from mousekit.values.strategy import Strategy

__all__ = ["RULES"]

_BY_PROFILE = {
    PurposeProfile.STRATEGIC: Severity.ERROR,
    PurposeProfile.BALANCED: Severity.WARNING,
    PurposeProfile.WELLBEING: Severity.INFO,
}


def agreement_without_need(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that takes up no need of the unit.

    What it does:
        Finds an agreement without the id of a competence need; where the needs of the year are
        known, also one whose id is not among them. How grave it is depends on what the
        conversations are for.

    Why it is bad:
        The point of departure is what the workplace must become able to do. A good wish that
        serves none of it is the first to be dropped in a busy month.

    Example:
        A pottery course, for nothing in particular.

    Use instead:
        An agreement that says which need it takes up; or a talk on whether a need is missing.

    Options:
        `Policy.profile`: an error if strategic, a warning if balanced, an information if the
        conversations are for wellbeing.

    Sources:
        R011, D05.
    """
    params: tuple[tuple[str, str], ...] = (("case", "missing"),)
    if agreement.need is not None:
        needs = given.context.needs
        if needs is None or agreement.need in {need.id for need in needs}:
            return
        params = (("case", "unknown"), ("need", agreement.need))
    yield Hit(path=(*given.path, "need"), params=params, severity=_BY_PROFILE[given.policy.profile])


def missing_intention(strategy: Strategy, given: Given) -> Iterator[Hit]:
    """Find a year that begins without saying what the conversations are for.

    What it does:
        Finds a strategy whose intention is blank.

    Why it is bad:
        One must want something with the conversations to get something out of them. Without an
        intention they open with an excuse, and everybody fills in the form for its own sake.

    Example:
        A strategy with six goals, and no word on what the conversations shall do for them.

    Use instead:
        "In autumn two more of us can run the press alone."

    Options:
        None.

    Sources:
        R025, R054.
    """
    if is_blank(strategy.intention):
        yield Hit(path=(*given.path, "intention"))


RULES = (
    Rule(
        code="MK401",
        name="agreement-without-need",
        severity=Severity.WARNING,
        subject=ANY_AGREEMENT,
        function=agreement_without_need,
        sources=("R011", "D05"),
    ),
    Rule(
        code="MK407",
        name="missing-intention",
        severity=Severity.ERROR,
        subject=(Strategy,),
        function=missing_intention,
        sources=("R025", "R054"),
    ),
)
"""The rules of this group, sorted by code."""
