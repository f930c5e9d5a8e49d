"""Ejnar: signs, leaves, and comes back in the same year."""

import mousekit as mk
from boatyard.papers import NEED, Tongue, day
from boatyard.people import BIRGIT, LONE, TORBEN, employee
from boatyard.scenes import (
    Scenes,
    draft,
    follow_up,
    invite,
    plan,
    prepared,
    scene,
    settle,
    signs,
    state,
)
from boatyard.the_year import YEAR

__all__ = ["scenes"]

EJNAR = employee("ejnar")
TALK = "ejnar-2027"
AGAIN = "ejnar-2027-2"


def scenes(t: Tongue) -> Scenes:
    """Tell Ejnar's story.

    Args:
        t: The language.
    """
    return (*_signed(t), *_away(t), *_again(t))


def _signed(t: Tongue) -> Scenes:
    keel = mk.AgreementDraft(
        id="e-keel",
        text=t("Ejnar støber en køl i bly", "Ejnar casts a keel in lead"),
        owner="ejnar",
        due=day(9, 15),
        need=NEED,
    )
    return (
        scene(
            day(2, 9),
            BIRGIT,
            t("Ejnar er indkaldt.", "Ejnar is invited."),
            plan(TALK, YEAR, "ejnar"),
            invite(TALK, t, day(2, 23)),
        ),
        prepared(t, day(2, 19), TALK, EJNAR, BIRGIT),
        scene(
            day(2, 23),
            BIRGIT,
            t("Ejnar og Birgit holder samtalen.", "Ejnar and Birgit hold the conversation."),
            state(TALK, mk.ConversationHeld, held_on=day(2, 23)),
            draft(TALK, keel, follow_ups=(day(5, 21),)),
        ),
        signs(t, day(2, 24), EJNAR, TALK),
        signs(t, day(3, 2), BIRGIT, TALK),
    )


def _away(t: Tongue) -> Scenes:
    return (
        scene(
            day(5, 31),
            LONE,
            t("Ejnar rejser; det aftalte ophører.", "Ejnar leaves; what was agreed ends."),
            state(YEAR, mk.EmployeeLeft, employee="ejnar", effective_on=day(5, 31)),
        ),
        scene(
            day(9, 1),
            TORBEN,
            t("Ejnar er kommet tilbage.", "Ejnar has come back."),
            state(YEAR, mk.EmployeeJoined, employee="ejnar"),
            lines="left-and-back",
        ),
    )


def _again(t: Tongue) -> Scenes:
    keel = mk.AgreementDraft(
        id="e-mould",
        text=t("Ejnar bygger en form til kølen", "Ejnar builds a mould for the keel"),
        owner="ejnar",
        due=day(11, 30),
        need=NEED,
    )
    return (
        scene(
            day(9, 6),
            TORBEN,
            t("Ejnar får en ny samtale.", "Ejnar gets a new conversation."),
            plan(AGAIN, YEAR, "ejnar", previous=TALK),
            invite(AGAIN, t, day(9, 20)),
        ),
        prepared(t, day(9, 16), AGAIN, EJNAR, TORBEN),
        scene(
            day(9, 20),
            TORBEN,
            t(
                "Den gamle køl er glemt; nu er det formen.",
                "The old keel is past; now it is the mould.",
            ),
            state(AGAIN, mk.ConversationHeld, held_on=day(9, 20)),
            draft(AGAIN, keel, follow_ups=(day(12, 3),)),
        ),
        signs(t, day(9, 22), EJNAR, AGAIN),
        signs(t, day(9, 23), TORBEN, AGAIN),
        scene(
            day(12, 3),
            EJNAR,
            t("Formen er bygget.", "The mould is built."),
            follow_up(AGAIN, day(12, 3), "e-mould"),
            settle(AGAIN, "e-mould"),
            state(AGAIN, mk.ConversationClosed),
        ),
    )
