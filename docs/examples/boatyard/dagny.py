"""Dagny: moves with a signed plan, which goes on under the sail loft's leader."""

import mousekit as mk
from boatyard.other_units import LOFT
from boatyard.papers import NEED, Tongue, day
from boatyard.people import BIRGIT, LONE, SANNE, employee
from boatyard.scenes import (
    Scenes,
    deliver,
    draft,
    follow_up,
    invite,
    keep_post,
    plan,
    prepared,
    scene,
    settle,
    signs,
    state,
)
from boatyard.the_year import YEAR

__all__ = ["scenes"]

DAGNY = employee("dagny")
TALK = "dagny-2027"


def scenes(t: Tongue) -> Scenes:
    """Tell Dagny's story.

    Args:
        t: The language.
    """
    return (*_signed(t), *_moves(t), *_followed_up(t))


def _signed(t: Tongue) -> Scenes:
    repair = mk.AgreementDraft(
        id="d-repair",
        text=t("Dagny lapper to skrog med epoxy", "Dagny mends two hulls with epoxy"),
        owner="dagny",
        due=day(8, 31),
        need=NEED,
    )
    return (
        scene(
            day(2, 3),
            BIRGIT,
            t("Dagny er indkaldt.", "Dagny is invited."),
            plan(TALK, YEAR, "dagny"),
            invite(TALK, t, day(2, 17)),
        ),
        prepared(t, day(2, 12), TALK, DAGNY, BIRGIT),
        scene(
            day(2, 17),
            BIRGIT,
            t("Dagny og Birgit holder samtalen.", "Dagny and Birgit hold the conversation."),
            state(TALK, mk.ConversationHeld, held_on=day(2, 17)),
            draft(TALK, repair, follow_ups=(day(5, 18), day(8, 17))),
        ),
        signs(t, day(2, 18), DAGNY, TALK),
        signs(t, day(2, 19), BIRGIT, TALK),
    )


def _moves(t: Tongue) -> Scenes:
    there = mk.ExcuseReason.OTHER
    return (
        scene(
            day(4, 6),
            LONE,
            t(
                "Dagny flytter til sejlloftet; hendes plan går med og følges nu af Sanne.",
                "Dagny moves to the sail loft; her plan goes along, and Sanne follows it now.",
            ),
            state(
                YEAR,
                mk.EmployeeTransferred,
                employee="dagny",
                to_unit="sejlloft",
                effective_on=day(4, 1),
            ),
            state(TALK, mk.LeaderChanged, leader="sanne", effective_on=day(4, 1)),
            state(LOFT, mk.EmployeeJoined, employee="dagny"),
            state(LOFT, mk.EmployeeExcused, employee="dagny", reason=there),
            lines="moved-signed",
        ),
    )


def _followed_up(t: Tongue) -> Scenes:
    return (
        scene(
            day(5, 11),
            SANNE,
            t(
                "Dagny og Sanne følger op en uge før tid.",
                "Dagny and Sanne follow up a week early.",
            ),
            follow_up(TALK, day(5, 11), "d-repair", planned_on=day(5, 18)),
            lines="follow-up-early",
        ),
        scene(
            day(8, 17),
            DAGNY,
            t(
                "Anden opfølgning; brevet til værftet bliver liggende.",
                "The second; the letter lies.",
            ),
            keep_post(TALK),
            follow_up(TALK, day(8, 17), "d-repair"),
        ),
        scene(
            day(9, 6),
            DAGNY,
            t("Brevet når frem, tre uger for sent.", "The letter arrives, three weeks late."),
            deliver(TALK),
            settle(TALK, "d-repair"),
            state(TALK, mk.ConversationClosed),
            lines="notices-late",
        ),
    )
