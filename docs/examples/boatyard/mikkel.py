"""Mikkel: joins in August, and gets the short talk of somebody new (X017)."""

import mousekit as mk
from boatyard.papers import NEED, Tongue, day
from boatyard.people import TORBEN, employee
from boatyard.scenes import (
    Scenes,
    draft,
    follow_up,
    invite,
    plan,
    prepare,
    scene,
    settle,
    signs,
    state,
)
from boatyard.the_year import YEAR

__all__ = ["scenes"]

MIKKEL = employee("mikkel")
TALK = "mikkel-2027"


def scenes(t: Tongue) -> Scenes:
    """Tell Mikkel's story.

    Args:
        t: The language.
    """
    return (*_new(t), *_held(t), *_signed(t))


def _new(t: Tongue) -> Scenes:
    return (
        scene(
            day(8, 16),
            TORBEN,
            t("Mikkel er begyndt.", "Mikkel has begun."),
            state(YEAR, mk.EmployeeJoined, employee="mikkel"),
            lines="employee-joins",
        ),
        scene(
            day(8, 31),
            TORBEN,
            t(
                "Mikkel får en statussamtale på en halv time.",
                "Mikkel gets a status talk of half an hour.",
            ),
            plan(TALK, YEAR, "mikkel", kind=mk.TalkKind.STATUS),
            invite(TALK, t, day(9, 14)),
            lines="status-talk",
        ),
    )


def _held(t: Tongue) -> Scenes:
    knots = mk.AgreementDraft(
        id="m-knots",
        text=t("Mikkel splejser ti tove med Gorm", "Mikkel splices ten ropes with Gorm"),
        owner="mikkel",
        due=day(12, 1),
        need=NEED,
    )
    why = t("Torben stod på slæbestedet", "Torben was standing on the slipway")
    held = state(TALK, mk.ConversationHeld, held_on=day(9, 14), unprepared_because=why)
    return (
        scene(
            day(9, 13),
            MIKKEL,
            t("Mikkel har forberedt sig.", "Mikkel has prepared."),
            prepare(TALK, t, MIKKEL),
        ),
        scene(
            day(9, 17),
            TORBEN,
            t(
                "Mikkels blev holdt den 14., uden at Torben var forberedt; det skrives ned i dag.",
                "Mikkel's was held on the 14th, with Torben unprepared; it is written down today.",
            ),
            held,
            draft(TALK, knots, follow_ups=(day(12, 3),)),
            lines="held-unprepared recorded-late",
        ),
    )


def _signed(t: Tongue) -> Scenes:
    return (
        signs(t, day(9, 20), MIKKEL, TALK),
        signs(t, day(9, 21), TORBEN, TALK),
        scene(
            day(12, 3),
            MIKKEL,
            t("Ti tove er splejset.", "Ten ropes are spliced."),
            follow_up(TALK, day(12, 3), "m-knots"),
            settle(TALK, "m-knots"),
            state(TALK, mk.ConversationClosed),
        ),
    )
