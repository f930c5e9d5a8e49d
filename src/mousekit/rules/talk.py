"""Conversation: rules on how two people are called together and prepare."""

from collections.abc import Iterator

from mousekit.rules.context import Given, is_blank
from mousekit.rules.model import Hit, Rule, Severity
from mousekit.values.talk import Invitation, Preparation

__all__ = ["RULES"]


def short_notice(invitation: Invitation, given: Given) -> Iterator[Hit]:
    """Find an invitation that leaves too few days to prepare.

    What it does:
        Counts the calendar days from the day it was sent to the day of the conversation.

    Why it is bad:
        Preparing takes about an hour, and thinking takes longer. Whoever is called in on Tuesday
        for Thursday brings what comes to mind.

    Example:
        Sent on 8 March for a conversation on 10 March.

    Use instead:
        Sent on 24 February, so that there are two weeks.

    Options:
        `Policy.invitation`: `short_days`.

    Sources:
        R063, D21.
    """
    sent_on, least = given.context.sent_on, given.policy.invitation.short_days
    if sent_on is None or (invitation.meets_on - sent_on).days >= least:
        return
    yield Hit(
        path=(*given.path, "meets_on"),
        params=(
            ("sent_on", sent_on.isoformat()),
            ("meets_on", invitation.meets_on.isoformat()),
            ("least", least),
        ),
    )


def incomplete_invitation(invitation: Invitation, given: Given) -> Iterator[Hit]:
    """Find an invitation that leaves the employee to guess.

    What it does:
        Asks for the time of day, the place where the setting needs one, the frame, the purpose,
        the request to prepare, and the enclosed form; one finding for each that is missing or
        blank.

    Why it is bad:
        Whoever does not know what it is about and where prepares for the worst, or not at all.

    Example:
        "MUS on 10 March. Best regards."

    Use instead:
        The day and the time, the room, what it is for, how it will be held, what to think about
        beforehand, and the form.

    Options:
        `Policy.invitation`: `place_for`, the settings that need a place.

    Sources:
        R064, R065, D14.
    """
    needs_place = invitation.setting in given.policy.invitation.place_for
    missing = {
        "starts_at": invitation.starts_at is None,
        "place": needs_place and is_blank(invitation.place),
        "frame": is_blank(invitation.frame),
        "purpose": is_blank(invitation.purpose),
        "request": is_blank(invitation.request),
        "form": invitation.form is None,
    }
    for field, is_missing in missing.items():
        if is_missing:
            yield Hit(path=(*given.path, field), params=(("case", field),))


def different_forms(preparation: Preparation, given: Given) -> Iterator[Hit]:
    """Find a preparation that was made on another form than the one that was enclosed.

    What it does:
        Compares id and version of the form with those of the enclosed one. A preparation without
        a form is different too, since a form was enclosed; where no form is known to be enclosed,
        the rule is not checked.

    Why it is bad:
        The two have prepared for two conversations. One of them will be surprised, and it is
        seldom the leader.

    Example:
        The leader on version 1 of the form, the employee on version 2.

    Use instead:
        Both on version 2.

    Options:
        None; `CheckContext.form` is the enclosed form.

    Sources:
        R067.
    """
    if given.context.form is not None and preparation.form != given.context.form:
        case = "none" if preparation.form is None else "other"
        yield Hit(path=(*given.path, "form"), params=(("case", case),))


RULES = (
    Rule(
        code="MK606",
        name="short-notice",
        severity=Severity.WARNING,
        subject=(Invitation,),
        function=short_notice,
        needs=("sent_on",),
        sources=("R063", "D21"),
    ),
    Rule(
        code="MK608",
        name="incomplete-invitation",
        severity=Severity.ERROR,
        subject=(Invitation,),
        function=incomplete_invitation,
        sources=("R064", "R065", "D14"),
    ),
    Rule(
        code="MK612",
        name="different-forms",
        severity=Severity.ERROR,
        subject=(Preparation,),
        function=different_forms,
        needs=("form",),
        sources=("R067",),
    ),
)
"""The rules of this group, sorted by code."""
