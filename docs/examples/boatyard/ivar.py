"""Ivar: the scribe goes with the old leader, so he writes himself, and lets the new one in."""

from datetime import date

import mousekit as mk
from boatyard import papers
from boatyard.papers import NEED, Tongue, day
from boatyard.people import BIRGIT, HENNING, TORBEN, employee
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

IVAR = employee("ivar")
TALK = "ivar-2027"
FOLLOW_UPS = (day(7, 27), day(10, 27))


def scenes(t: Tongue) -> Scenes:
    """Tell Ivar's story.

    Args:
        t: The language.
    """
    return (*_held(t), *_written(t), *_reopened(t), *_done(t))


def _held(t: Tongue) -> Scenes:
    return (
        scene(
            day(4, 13),
            BIRGIT,
            t("Ivar er indkaldt.", "Ivar is invited."),
            plan(TALK, YEAR, "ivar"),
            invite(TALK, t, day(4, 27)),
        ),
        prepared(t, day(4, 23), TALK, IVAR, BIRGIT),
        scene(
            day(4, 27),
            BIRGIT,
            t(
                "Ivars samtale er holdt; Birgit skal skrive.",
                "Ivar's talk is held; Birgit is to write.",
            ),
            state(TALK, mk.ConversationHeld, held_on=day(4, 27)),
        ),
    )


def _course(t: Tongue) -> mk.AgreementDraft:
    return mk.AgreementDraft(
        id="i-course",
        text=t("Ivar tager kurset i vakuumstøbning", "Ivar takes the course in vacuum casting"),
        owner="ivar",
        due=day(9, 30),
        need=NEED,
        method=mk.LearningMethod.COURSE,
        practice=t("Næste skrog støbes efter kurset", "The next hull is cast as on the course"),
        needs_approval=True,
    )


def _lead(t: Tongue, due: date) -> mk.AgreementDraft:
    text = t("Torben lader Ivar lede en støbning", "Torben lets Ivar lead a casting")
    return mk.AgreementDraft(id="i-lead", text=text, owner="torben", due=due)


def _written(t: Tongue) -> Scenes:
    return (
        scene(
            day(5, 12),
            IVAR,
            t(
                "Birgit er væk med pennen; Ivar skriver selv og lukker Torben ind.",
                "Birgit is gone with the pen; Ivar writes himself and lets Torben in.",
            ),
            state(TALK, mk.ScribeNamed, scribe=mk.Scribe.EMPLOYEE),
            state(TALK, mk.SuccessorAdmitted),
            lines="scribe-vanishes successor-admitted",
        ),
        scene(
            day(5, 18),
            IVAR,
            t("Ivar skriver to aftaler.", "Ivar writes two agreements."),
            draft(TALK, _course(t), _lead(t, day(8, 31)), follow_ups=FOLLOW_UPS),
        ),
        signs(t, day(5, 20), TORBEN, TALK),
        signs(t, day(5, 21), IVAR, TALK),
        scene(
            day(6, 1),
            HENNING,
            t("Direktøren siger ja til kurset.", "The director says yes to the course."),
            state(TALK, mk.ApprovalGiven, agreement="i-course"),
            lines="approval-given",
        ),
    )


def _reopened(t: Tongue) -> Scenes:
    revised = papers.conclusions(
        _course(t), _lead(t, day(10, 15)), follow_ups=FOLLOW_UPS, version=2
    )
    return (
        scene(
            day(7, 27),
            TORBEN,
            t(
                "Opfølgning med Ivar: skroget er forsinket.",
                "Follow-up with Ivar: the hull is late.",
            ),
            follow_up(TALK, day(7, 27), "i-course", "i-lead"),
        ),
        scene(
            day(8, 16),
            IVAR,
            t("Ivar åbner planen igen for en ny frist.", "Ivar reopens the plan for a new day."),
            state(
                TALK, mk.ConclusionsReopened, reason=t("Skroget er forsinket", "The hull is late")
            ),
            state(TALK, mk.ConclusionsRevised, conclusions=revised),
        ),
        signs(t, day(8, 17), TORBEN, TALK),
        scene(
            day(8, 18),
            IVAR,
            t("Ivar skriver også under; version 2 gælder.", "Ivar signs too; version 2 holds."),
            sign(TALK),
            lines="conclusions-reopened",
        ),
    )


def _done(t: Tongue) -> Scenes:
    return (
        scene(
            day(10, 27),
            IVAR,
            t(
                "Ivar har taget kurset og ledet støbningen.",
                "Ivar has taken the course and led the casting.",
            ),
            follow_up(TALK, day(10, 27), "i-course", "i-lead"),
            settle(TALK, "i-course", "i-lead"),
            state(TALK, mk.ConversationClosed),
        ),
    )
