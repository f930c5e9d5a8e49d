"""Carsten: moves before his talk is held; it is cancelled and planned anew in the sail loft."""

from datetime import date

import mousekit as mk
from boatyard.last_year import OLD_TALK
from boatyard.office import Office
from boatyard.other_units import LOFT
from boatyard.papers import Tongue, day
from boatyard.people import BIRGIT, SANNE, Who, employee
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
from boatyard.the_year import YEAR

__all__ = ["scenes"]

CARSTEN = employee("carsten")
TALK = "carsten-2027"
THERE = "carsten-2027-sejlloft"


def scenes(t: Tongue) -> Scenes:
    """Tell Carsten's story.

    Args:
        t: The language.
    """
    return (*_moves(t), *_talk(t), *_signed(t))


def _moves(t: Tongue) -> Scenes:
    reason = t("Carsten flytter til sejlloftet", "Carsten moves to the sail loft")
    return (
        scene(
            day(2, 3),
            BIRGIT,
            t(
                "Carsten er indkaldt; spillene er med.",
                "Carsten is invited; the winches come along.",
            ),
            plan(TALK, YEAR, "carsten", previous=OLD_TALK),
            invite(TALK, t, day(3, 10)),
        ),
        scene(
            day(3, 1),
            BIRGIT,
            t(
                "Carsten flytter; samtalen her aflyses.",
                "Carsten moves; the talk here is cancelled.",
            ),
            state(
                YEAR,
                mk.EmployeeTransferred,
                employee="carsten",
                to_unit="sejlloft",
                effective_on=day(3, 1),
            ),
            state(TALK, mk.ConversationCancelled, reason=reason),
        ),
        scene(
            day(3, 3),
            SANNE,
            t(
                "Sejlloftet planlægger Carstens samtale forfra.",
                "The sail loft plans Carsten's talk anew.",
            ),
            state(LOFT, mk.EmployeeJoined, employee="carsten"),
            plan(THERE, LOFT, "carsten", previous=TALK),
            invite(THERE, t, day(3, 17)),
            lines="moved-unsigned",
        ),
    )


def _talk(t: Tongue) -> Scenes:
    winches = mk.PreviousAssessment(
        agreement="c-winch",
        decided=mk.AssessedAs.DROPPED,
        why_not=t("Der er ingen spil på sejlloftet", "There are no winches in the sail loft"),
    )
    seams = mk.AgreementDraft(
        id="c-seam",
        text=t("Carsten syr tre sejl sammen med Sanne", "Carsten sews three sails with Sanne"),
        owner="carsten",
        due=day(6, 11),
    )
    return (
        prepared(t, day(3, 15), THERE, CARSTEN, SANNE),
        scene(
            day(3, 17),
            SANNE,
            t(
                "Carsten slipper spillene og skal sy sejl.",
                "Carsten drops the winches and will sew sails.",
            ),
            state(THERE, mk.ConversationHeld, held_on=day(3, 17)),
            state(THERE, mk.PreviousAgreementAssessed, assessment=winches),
            draft(THERE, seams, follow_ups=(day(6, 17),)),
        ),
        signs(t, day(3, 18), CARSTEN, THERE),
    )


def _settled_last_year(office: Office, on: date, _who: Who) -> None:
    for fact in mk.settlements(office.talks[THERE], office.talks[OLD_TALK], on=on):
        office.state(OLD_TALK, fact)


def _signed(t: Tongue) -> Scenes:
    return (
        scene(
            day(3, 19),
            SANNE,
            t(
                "Sanne skriver under på Carstens plan; sidste års er gjort op.",
                "Sanne signs Carsten's plan; last year's is settled.",
            ),
            sign(THERE),
            _settled_last_year,
            state(OLD_TALK, mk.ConversationClosed, by=CARSTEN),
        ),
        scene(
            day(6, 17),
            CARSTEN,
            t("Tre sejl er syet.", "Three sails are sewn."),
            follow_up(THERE, day(6, 17), "c-seam"),
            settle(THERE, "c-seam"),
            state(THERE, mk.ConversationClosed),
        ),
    )
