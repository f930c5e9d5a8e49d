"""Frida: never answers the first time, and says no the second time."""

import mousekit as mk
from boatyard.papers import NEED, Tongue, day
from boatyard.people import BIRGIT, LONE, TORBEN, employee
from boatyard.scenes import Scenes, draft, invite, plan, prepared, refused, scene, state
from boatyard.the_year import YEAR

__all__ = ["scenes"]

FRIDA = employee("frida")
TALK = "frida-2027"
AGAIN = "frida-2027-2"


def scenes(t: Tongue) -> Scenes:
    """Tell Frida's story.

    Args:
        t: The language.
    """
    return (*_silent(t), *_declined(t))


def _rigging(t: Tongue, name: str) -> mk.AgreementDraft:
    return mk.AgreementDraft(
        id=name,
        text=t("Frida rigger to kuttere", "Frida rigs two cutters"),
        owner="frida",
        due=day(9, 30),
        need=NEED,
    )


def _silent(t: Tongue) -> Scenes:
    asked = t("Spurgt tre gange", "Asked three times")
    lapsed = state(TALK, mk.ReviewLapsed, missing=mk.Role.EMPLOYEE, reason=asked)
    return (
        scene(
            day(2, 10),
            BIRGIT,
            t("Frida er indkaldt.", "Frida is invited."),
            plan(TALK, YEAR, "frida"),
            invite(TALK, t, day(2, 25)),
        ),
        prepared(t, day(2, 22), TALK, FRIDA, BIRGIT),
        scene(
            day(2, 25),
            BIRGIT,
            t("Fridas samtale er holdt og skrevet ned.", "Frida's talk is held and written down."),
            state(TALK, mk.ConversationHeld, held_on=day(2, 25)),
            draft(TALK, _rigging(t, "f-rig"), follow_ups=(day(5, 25),)),
        ),
        scene(
            day(3, 1),
            BIRGIT,
            t("Birgit vil lukke Fridas samtale nu.", "Birgit wants to close Frida's talk now."),
            refused(lapsed, "review-running"),
        ),
        scene(
            day(3, 9),
            LONE,
            t("Frida har aldrig svaret; HR lukker.", "Frida has never answered; HR closes."),
            lapsed,
            lines="never-answered-employee",
        ),
    )


def _declined(t: Tongue) -> Scenes:
    no = t("Jeg vil ikke rigge kuttere", "I do not want to rig cutters")
    return (
        scene(
            day(5, 25),
            TORBEN,
            t("Torben prøver igen med Frida.", "Torben tries again with Frida."),
            plan(AGAIN, YEAR, "frida"),
            invite(AGAIN, t, day(6, 8)),
        ),
        prepared(t, day(6, 4), AGAIN, FRIDA, TORBEN),
        scene(
            day(6, 8),
            TORBEN,
            t(
                "Frida og Torben taler, og Torben skriver.",
                "Frida and Torben talk, and Torben writes.",
            ),
            state(AGAIN, mk.ConversationHeld, held_on=day(6, 8)),
            draft(AGAIN, _rigging(t, "f-rig-2"), follow_ups=(day(9, 8),)),
        ),
        scene(
            day(6, 15),
            FRIDA,
            t("Frida læser det og siger nej.", "Frida reads it and says no."),
            state(AGAIN, mk.SignatureDeclined, reason=no),
            lines="declined-employee",
        ),
    )
