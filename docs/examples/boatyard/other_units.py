"""The neighbours: a sail loft that people move to, and a paint shop that is closed down."""

import mousekit as mk
from boatyard.opening import begin_year, open_talks
from boatyard.papers import NEED, Tongue, day
from boatyard.people import HENNING, POUL, SANNE, employee
from boatyard.scenes import (
    Scenes,
    draft,
    follow_up,
    invite,
    plan,
    prepared,
    scene,
    settle,
    sign,
    signs,
    state,
)

__all__ = ["LOFT", "SHOP", "scenes"]

LOFT = "2027-sejlloft"
SHOP = "2027-maler"

TALK = "vibeke-2027"
VIBEKE = employee("vibeke")

WINDOW = mk.Period(first=day(2, 1), last=day(5, 31))


def scenes(t: Tongue) -> Scenes:
    """Tell what the neighbours do.

    Args:
        t: The language.
    """
    return (
        scene(
            day(1, 11),
            SANNE,
            t("Sejlloftets år begynder også.", "The sail loft's year begins too."),
            begin_year(LOFT, "sejlloft", 2027),
            open_talks(t, LOFT, (), WINDOW),
        ),
        scene(
            day(3, 22),
            POUL,
            t("Malerværkstedet: kun Vibeke.", "The paint shop: Vibeke alone."),
            begin_year(SHOP, "maler", 2027),
            open_talks(t, SHOP, ("vibeke",), WINDOW),
            plan(TALK, SHOP, "vibeke"),
            invite(TALK, t, day(4, 12)),
        ),
        *_closed_down(t),
        *_afterwards(t),
    )


def _closed_down(t: Tongue) -> Scenes:
    sprayed = mk.AgreementDraft(
        id="v-spray",
        text=t("Vibeke sprøjtemaler to joller", "Vibeke spray-paints two dinghies"),
        owner="vibeke",
        due=day(8, 31),
        need=NEED,
    )
    return (
        prepared(t, day(4, 8), TALK, VIBEKE, POUL),
        scene(
            day(4, 12),
            POUL,
            t("Vibeke og Poul holder samtalen.", "Vibeke and Poul hold the conversation."),
            state(TALK, mk.ConversationHeld, held_on=day(4, 12)),
            draft(TALK, sprayed, follow_ups=(day(7, 5),)),
        ),
        scene(
            day(4, 15),
            HENNING,
            t(
                "Malerværkstedet lukker; dets år aflyses, men Vibekes samtale er åben.",
                "The paint shop closes; its year is cancelled, but Vibeke's talk is open.",
            ),
            state(SHOP, mk.CycleCancelled, reason=t("Værkstedet lukker", "The shop closes")),
        ),
    )


def _afterwards(t: Tongue) -> Scenes:
    return (
        signs(t, day(4, 16), VIBEKE, TALK),
        scene(
            day(4, 19),
            POUL,
            t(
                "Poul skriver også under; det aflyste år får det stadig at vide.",
                "Poul signs too; the cancelled year is still told of it.",
            ),
            sign(TALK),
            lines="cycle-ends-early",
        ),
        scene(
            day(7, 5),
            VIBEKE,
            t("Begge joller er malet.", "Both dinghies are painted."),
            follow_up(TALK, day(7, 5), "v-spray"),
            settle(TALK, "v-spray"),
            state(TALK, mk.ConversationClosed),
        ),
    )
