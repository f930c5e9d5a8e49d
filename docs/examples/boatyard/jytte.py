"""Jytte: asks for the talk herself, with another host and a third person there."""

from datetime import date

import mousekit as mk
from boatyard.office import Office
from boatyard.papers import NEED, Tongue, day
from boatyard.people import BIRGIT, HENNING, LONE, TORBEN, Who, employee
from boatyard.scenes import (
    Scenes,
    draft,
    follow_up,
    invite,
    plan,
    prepare,
    scene,
    settle,
    sign,
    signs,
    state,
)
from boatyard.the_year import YEAR
from boatyard.words import written

__all__ = ["scenes"]

JYTTE = employee("jytte")
TALK = "jytte-2027"
HELD = day(2, 17)


def scenes(t: Tongue) -> Scenes:
    """Tell Jytte's story.

    Args:
        t: The language.
    """
    return (*_asked(t), *_guests(t), *_talk(t), *_signed(t), *_after(t))


def _asked(t: Tongue) -> Scenes:
    quarrel = t("Birgit og Jytte er uenige om en reklamation", "Birgit and Jytte differ on a claim")
    return (
        scene(
            day(2, 2),
            JYTTE,
            t("Jytte beder selv om sin samtale.", "Jytte asks for her conversation herself."),
            plan(TALK, YEAR, "jytte"),
            lines="asked-by-employee",
        ),
        scene(
            day(2, 3),
            LONE,
            t("HR indkalder for Birgit.", "HR invites for Birgit."),
            state(TALK, mk.InvitationDelegated, by=BIRGIT, to="lone"),
            invite(TALK, t, HELD),
            lines="invitation-delegated",
        ),
        scene(
            day(2, 4),
            BIRGIT,
            t("Henning skal holde den; Jytte er enig.", "Henning will hold it; Jytte agrees."),
            state(TALK, mk.HostNamed, host="henning", reason=quarrel, consented_on=day(2, 4)),
        ),
    )


def _guests(t: Tongue) -> Scenes:
    return (
        scene(
            day(2, 5),
            JYTTE,
            t("Jytte vil ikke have Viggo med.", "Jytte does not want Viggo there."),
            state(TALK, mk.ParticipantProposed, by=BIRGIT, person="viggo"),
            state(TALK, mk.ParticipantDeclined, person="viggo"),
            lines="participant-declined",
        ),
        scene(
            day(2, 9),
            JYTTE,
            t("Tove må gerne være med.", "Tove may be there."),
            state(TALK, mk.ParticipantProposed, by=BIRGIT, person="tove"),
            state(TALK, mk.ParticipantAccepted, person="tove"),
            state(TALK, mk.ScribeNamed, by=BIRGIT, scribe=mk.Scribe.EMPLOYEE),
            prepare(TALK, t, JYTTE, BIRGIT),
            lines="participant-accepted",
        ),
    )


def _talk(t: Tongue) -> Scenes:
    part = mk.ConversationPart
    minutes = {
        part.INTRODUCTION: 5,
        part.PAST: 10,
        part.PRESENT_AND_FUTURE: 30,
        part.COLLABORATION_AND_WELLBEING: 10,
        part.CLOSING: 5,
    }
    return (
        scene(
            HELD,
            HENNING,
            t("Henning er vært, og Tove er med.", "Henning is the host, and Tove is there."),
            state(TALK, mk.ConversationStarted),
            *(state(TALK, mk.PartCompleted, part=one, minutes=n) for one, n in minutes.items()),
            state(TALK, mk.ConversationHeld, held_on=HELD),
            lines="other-host",
        ),
    )


def _drafts(t: Tongue) -> tuple[mk.AgreementDraft, ...]:
    return (
        mk.AgreementDraft(
            id="j-claims",
            text=t("Jytte svarer selv på tre reklamationer", "Jytte answers three claims herself"),
            owner="jytte",
            # Three months later is Whit Monday: the deadline moves forward to the Tuesday.
            due=mk.due_after(HELD, 3),
            need="owners",
        ),
        mk.AgreementDraft(
            id="j-italy",
            text=t("Jytte besøger et værft i Italien", "Jytte visits a yard in Italy"),
            owner="jytte",
            due=day(9, 30),
            need=NEED,
            needs_approval=True,
        ),
    )


def _due_moves(office: Office, _on: date, _who: Who) -> None:
    t, falls = office.t, mk.add_months(HELD, 3)
    said = t("{} er 2. pinsedag; fristen bliver {}", "{} is Whit Monday; the due date becomes {}")
    office.remarks.append(said.format(written(t, falls), written(t, mk.roll_forward(falls))))


def _signed(t: Tongue) -> Scenes:
    return (
        scene(
            day(2, 19),
            JYTTE,
            t("Jytte skriver to aftaler ned.", "Jytte writes down two agreements."),
            draft(TALK, *_drafts(t), follow_ups=(day(5, 18), day(8, 17))),
        ),
        signs(t, day(2, 22), BIRGIT, TALK),
        scene(
            day(2, 23),
            JYTTE,
            t(
                "Jytte skriver også under; fristen faldt på en helligdag.",
                "Jytte signs too; it was due on a holiday.",
            ),
            sign(TALK),
            _due_moves,
            lines="due-on-closed-day",
        ),
    )


def _after(t: Tongue) -> Scenes:
    silent = t("Henning har ikke svaret i et halvt år", "Henning has not answered for half a year")
    return (
        scene(
            day(5, 18),
            TORBEN,
            t(
                "Opfølgning: Jytte har svaret på tre reklamationer.",
                "Follow-up: Jytte has answered three claims.",
            ),
            follow_up(TALK, day(5, 18), "j-claims"),
            settle(TALK, "j-claims"),
        ),
        scene(
            day(8, 23),
            JYTTE,
            t(
                "Ingen har svaret om Italien; Jytte dropper det.",
                "No answer on Italy; Jytte drops it.",
            ),
            state(
                TALK,
                mk.AgreementSettled,
                agreement="j-italy",
                status=mk.AgreementStatus.DROPPED,
                outcome=silent,
            ),
            state(TALK, mk.ConversationClosed),
            lines="approver-silent",
        ),
    )
