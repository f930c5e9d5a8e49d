"""Bodil: on leave when the others have their talks; she gets hers when she is back (X016)."""

import mousekit as mk
from boatyard.papers import NEED, Tongue, day
from boatyard.people import BIRGIT, TORBEN, employee
from boatyard.scenes import (
    Scenes,
    draft,
    invite,
    plan,
    prepared,
    refused,
    scene,
    settle,
    signs,
    state,
)
from boatyard.the_year import YEAR

__all__ = ["scenes"]

BODIL = employee("bodil")
TALK = "bodil-2027"


def scenes(t: Tongue) -> Scenes:
    """Tell Bodil's story.

    Args:
        t: The language.
    """
    return (*_leave(t), *_talk(t), *_missed(t))


def _leave(t: Tongue) -> Scenes:
    return (
        scene(
            day(2, 1),
            BIRGIT,
            t("Bodil er på orlov til august.", "Bodil is on leave until August."),
            state(YEAR, mk.EmployeeExcused, employee="bodil", reason=mk.ExcuseReason.LEAVE),
        ),
        scene(
            day(8, 2),
            TORBEN,
            t("Bodil er tilbage.", "Bodil is back."),
            state(YEAR, mk.EmployeeReturned, employee="bodil"),
        ),
        scene(
            day(8, 9),
            TORBEN,
            t("Bodil får sin samtale nu.", "Bodil gets her conversation now."),
            plan(TALK, YEAR, "bodil"),
            invite(TALK, t, day(8, 24)),
            lines="leave-and-return",
        ),
    )


def _talk(t: Tongue) -> Scenes:
    masts = mk.AgreementDraft(
        id="bo-mast",
        text=t("Bodil limer fire master selv", "Bodil glues four masts on her own"),
        owner="bodil",
        due=day(11, 12),
        need=NEED,
    )
    return (
        prepared(t, day(8, 19), TALK, BODIL, TORBEN),
        scene(
            day(8, 24),
            TORBEN,
            t("Bodils samtale er holdt og skrevet ned.", "Bodil's talk is held and written down."),
            state(TALK, mk.ConversationHeld, held_on=day(8, 24)),
            draft(TALK, masts, follow_ups=(day(11, 24),)),
        ),
        signs(t, day(8, 25), BODIL, TALK),
        signs(t, day(8, 26), TORBEN, TALK),
    )


def _missed(t: Tongue) -> Scenes:
    busy = t("Bådmessen tog hele ugen", "The boat fair took the whole week")
    missed = state(TALK, mk.FollowUpMissed, planned_on=day(11, 24), reason=busy)
    return (
        scene(
            day(11, 22),
            TORBEN,
            t(
                "Torben vil melde afbud til Bodils opfølgning på forhånd.",
                "Torben wants to call Bodil's follow-up missed beforehand.",
            ),
            refused(missed, "follow-up-ahead"),
        ),
        scene(
            day(11, 29),
            TORBEN,
            t(
                "Bodils opfølgning den 24. blev ikke holdt.",
                "Bodil's follow-up of the 24th was not held.",
            ),
            missed,
            lines="follow-up-missed",
        ),
        scene(
            day(12, 1),
            BODIL,
            t("Masterne står der alligevel.", "The masts stand there all the same."),
            settle(TALK, "bo-mast"),
            state(TALK, mk.ConversationClosed),
        ),
    )
