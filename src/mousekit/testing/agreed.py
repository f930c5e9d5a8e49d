"""Strategies by name for what the two agree on: drafts, agreements, conclusions, follow-ups.

Every option is a value, a strategy, or ``...`` for whatever fits.  For all other classes, and all
other fields, there is `mousekit.testing.values`.
"""

from datetime import date

from hypothesis.strategies import SearchStrategy

from mousekit.testing.options import Option
from mousekit.testing.values import values
from mousekit.values.agreement import (
    Agreement,
    AgreementDraft,
    AgreementState,
    AgreementStatus,
)
from mousekit.values.conclusions import Conclusions, FollowUp, PlannedFollowUp
from mousekit.values.people import Period

__all__ = [
    "agreement_drafts",
    "agreement_states",
    "agreements",
    "conclusions",
    "follow_ups",
    "periods",
]


def periods(*, first: Option[date] = ..., last: Option[date] = ...) -> SearchStrategy[Period]:
    """Draw spans of days.

    Shrinks towards the single day 1 January 2000.

    Args:
        first: The first day.
        last: The last day.

    Raises:
        InvalidArgument: If an option does not fit its field.
    """
    return values(Period, first=first, last=last)


def agreement_drafts(
    *,
    text: Option[str] = ...,
    id: Option[str | None] = ...,  # noqa: A002 - the name of the field
    owner: Option[str | None] = ...,
    due: Option[date | None] = ...,
    start_by: Option[date | None] = ...,
    need: Option[str | None] = ...,
    needs_approval: Option[bool] = ...,
    carried_from: Option[str | None] = ...,
    lang: Option[str | None] = ...,
) -> SearchStrategy[AgreementDraft]:
    """Draw what people write at the table: good, vague, unowned, blank.

    Shrinks towards a draft with the text ``"a"`` and nothing else.

    Args:
        text: What shall be done.
        id: The id.
        owner: Who answers for it, any text.
        due: When it is done.
        start_by: When it is begun; not after `due`.
        need: The id of the need that it takes up.
        needs_approval: Whether it waits for a yes.
        carried_from: The id of last year's agreement.
        lang: The language.

    Raises:
        InvalidArgument: If an option does not fit its field, or, when drawing, `start_by` and `due`
            do not fit each other.
    """
    return values(
        AgreementDraft,
        text=text,
        id=id,
        owner=owner,
        due=due,
        start_by=start_by,
        need=need,
        needs_approval=needs_approval,
        carried_from=carried_from,
        lang=lang,
    )


def agreements(
    *,
    id: Option[str] = ...,  # noqa: A002 - the name of the field
    text: Option[str] = ...,
    owner: Option[str] = ...,
    due: Option[date] = ...,
    start_by: Option[date | None] = ...,
    need: Option[str | None] = ...,
    revision: Option[int] = ...,
) -> SearchStrategy[Agreement]:
    """Draw signed terms.

    Shrinks towards the agreement ``"a"`` of ``"a"``, due on 1 January 2000, in revision 1.

    Args:
        id: The id.
        text: What shall be done, not blank.
        owner: The id of the owner.
        due: When it is done.
        start_by: When it is begun; not after `due`.
        need: The id of the need that it takes up.
        revision: The number of these terms, from 1.

    Raises:
        InvalidArgument: If an option does not fit its field, or, when drawing, `start_by` and `due`
            do not fit each other.
    """
    return values(
        Agreement,
        id=id,
        text=text,
        owner=owner,
        due=due,
        start_by=start_by,
        need=need,
        revision=revision,
    )


def agreement_states(
    *,
    agreement: Option[Agreement] = ...,
    status: Option[AgreementStatus] = ...,
    carried_from: Option[str | None] = ...,
    times_carried: Option[int] = ...,
) -> SearchStrategy[AgreementState]:
    """Draw agreements with where they stand.

    Shrinks towards the simplest of `agreements`, waiting for approval, never reported on.

    Args:
        agreement: The signed terms.
        status: Where it is in its life.
        carried_from: The id it had last year.
        times_carried: How many times it was carried over.

    Raises:
        InvalidArgument: If an option does not fit its field.
    """
    return values(
        AgreementState,
        agreement=agreement,
        status=status,
        carried_from=carried_from,
        times_carried=times_carried,
    )


def conclusions(
    *,
    drafts: Option[tuple[AgreementDraft, ...]] = ...,
    version: Option[int] = ...,
    follow_ups: Option[tuple[PlannedFollowUp, ...]] = ...,
    next_on: Option[date | None] = ...,
) -> SearchStrategy[Conclusions]:
    """Draw the document that both sign; whether the rules would let them is another matter.

    Shrinks towards version 1 of a document with nothing in it.

    Args:
        drafts: The agreements, each with an id of its own.
        version: From 1.
        follow_ups: The days to look at it again.
        next_on: The day of the next conversation.

    Raises:
        InvalidArgument: If an option does not fit its field.
    """
    return values(
        Conclusions, drafts=drafts, version=version, follow_ups=follow_ups, next_on=next_on
    )


def follow_ups(
    *, held_on: Option[date] = ..., planned_on: Option[date | None] = ...
) -> SearchStrategy[FollowUp]:
    """Draw follow-ups that were held.

    Shrinks towards a check-in on 1 January 2000 that nobody planned, about nothing.

    Args:
        held_on: The day.
        planned_on: The planned day that it fulfils.

    Raises:
        InvalidArgument: If an option does not fit its field.
    """
    return values(FollowUp, held_on=held_on, planned_on=planned_on)
