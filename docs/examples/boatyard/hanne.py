"""Hanne: her leader goes before signing, and she does not let the new one in."""

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
    sign,
    signs,
    state,
)
from boatyard.the_year import YEAR

__all__ = ["scenes"]

HANNE = employee("hanne")
TALK = "hanne-2027"


def scenes(t: Tongue) -> Scenes:
    """Tell Hanne's story.

    Args:
        t: The language.
    """
    return (*_held(t), *_alone(t))


def _held(t: Tongue) -> Scenes:
    varnish = mk.AgreementDraft(
        id="h-varnish",
        text=t("Hanne lakerer dækket på en kutter", "Hanne varnishes the deck of a cutter"),
        owner="hanne",
        due=day(9, 10),
        need=NEED,
    )
    return (
        scene(
            day(4, 12),
            BIRGIT,
            t("Hanne er indkaldt.", "Hanne is invited."),
            plan(TALK, YEAR, "hanne"),
            invite(TALK, t, day(4, 26)),
        ),
        prepared(t, day(4, 22), TALK, HANNE, BIRGIT),
        scene(
            day(4, 26),
            BIRGIT,
            t("Hannes samtale er holdt og skrevet ned.", "Hanne's talk is held and written down."),
            state(TALK, mk.ConversationHeld, held_on=day(4, 26)),
            draft(TALK, varnish, follow_ups=(day(7, 26),)),
        ),
        signs(t, day(4, 29), HANNE, TALK),
    )


def _alone(t: Tongue) -> Scenes:
    reason = t(
        "Birgit nåede ikke at skrive under, og jeg lukker ikke Torben ind",
        "Birgit did not get to sign, and I do not let Torben in",
    )
    return (
        scene(
            day(5, 12),
            TORBEN,
            t("Torben vil skrive under på Hannes plan.", "Torben wants to sign Hanne's plan."),
            refused(sign(TALK), "successor-not-admitted"),
        ),
        scene(
            day(5, 25),
            HANNE,
            t("Hanne lukker selv sin samtale.", "Hanne closes her conversation herself."),
            state(TALK, mk.ReviewLapsed, missing=mk.Role.LEADER, reason=reason),
            lines="successor-not-admitted never-answered-leader",
        ),
    )
