"""Few: rules on how many agreements and themes there are.

A handful that both mean is worth more than a page that nobody reads again (R162).
"""

from collections.abc import Iterator

from mousekit.rules.context import AgreementList, Given, ThemeList
from mousekit.rules.model import Hit, Rule, Severity
from mousekit.values.people import Role

__all__ = ["RULES"]


def too_many_agreements(agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a conversation with more agreements than two people can keep in mind.

    What it does:
        Counts the agreements of one conversation. Up to `fine` nothing is said, up to `few` it is
        an information, up to `many` a warning, and more is an error.

    Why it is bad:
        A precise plan helps with one thing and not with six: many plans show above all how much
        is in the way. What is agreed on beside nine other things is forgotten by spring.

    Example:
        Ten agreements, from the new rota to the Christmas party.

    Use instead:
        The three that matter most this year; the rest goes on a list for next time.

    Options:
        `Policy.agreements`: `fine`, `few` and `many`.

    Sources:
        R162, X094.
    """
    count, limits = len(agreements.items), given.policy.agreements
    if count <= limits.fine:
        return
    severity = Severity.ERROR
    if count <= limits.few:
        severity = Severity.INFO
    elif count <= limits.many:
        severity = Severity.WARNING
    yield Hit(path=given.path, params=(("count", count), ("fine", limits.fine)), severity=severity)


def no_agreements(agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a conversation that ended in nothing, without a reason from both.

    What it does:
        Finds an empty list of agreements, unless the employee and the leader have each given the
        reason for it.

    Why it is bad:
        A conversation that leads to no action is a formality, and next year nobody prepares.

    Example:
        An hour of good talk, and an empty last page.

    Use instead:
        One small agreement; or both write why nothing is needed this year.

    Options:
        None; `CheckContext.explained` says who gave a reason.

    Sources:
        R016.
    """
    explained = given.context.explained or ()
    if not agreements.items and not {Role.EMPLOYEE, Role.LEADER} <= set(explained):
        yield Hit(path=given.path)


def too_many_focus_themes(themes: ThemeList, given: Given) -> Iterator[Hit]:
    """Find a year that is about too much at once.

    What it does:
        Counts the focus themes of a year. More than `themes` is a warning, `many_themes` or more
        an error.

    Why it is bad:
        The themes are a funnel: what goes through it is talked about in every conversation. With
        five themes each gets ten minutes, and nothing moves.

    Example:
        Quality, teamwork, digital tools, sustainability and parents, all in one year.

    Use instead:
        One theme, or two; the others wait for a year of their own.

    Options:
        `Policy.forms`: `themes` and `many_themes`.

    Sources:
        R028.
    """
    count, limits = len(themes.items), given.policy.forms
    if count <= limits.themes:
        return
    severity = Severity.ERROR if count >= limits.many_themes else Severity.WARNING
    params = (("count", count), ("fine", limits.themes))
    yield Hit(path=given.path, params=params, severity=severity)


RULES = (
    Rule(
        code="MK101",
        name="too-many-agreements",
        severity=Severity.WARNING,
        subject=(AgreementList,),
        function=too_many_agreements,
        sources=("R162", "X094"),
    ),
    Rule(
        code="MK102",
        name="no-agreements",
        severity=Severity.ERROR,
        subject=(AgreementList,),
        function=no_agreements,
        sources=("R016",),
    ),
    Rule(
        code="MK103",
        name="too-many-focus-themes",
        severity=Severity.WARNING,
        subject=(ThemeList,),
        function=too_many_focus_themes,
        sources=("R028",),
    ),
)
"""The rules of this group, sorted by code."""
