"""Asger: a year as it should be, moved and paused on the way; `boatyard.asger_again` goes on."""

from datetime import date

import mousekit as mk
from boatyard.office import Office, Shown
from boatyard.papers import NEED, Tongue, day
from boatyard.people import BIRGIT, TORBEN, Who, employee, name
from boatyard.scenes import (
    Deed,
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
from boatyard.words import self_check

__all__ = ["ASGER", "TALK", "agreed", "scenes"]

ASGER = employee("asger")
TALK = "asger-2027"


def scenes(t: Tongue) -> Scenes:
    """Tell Asger's story.

    Args:
        t: The language.
    """
    return (*_before(t), *_talk(t), *_signed(t), *_followed_up(t))


def _before(t: Tongue) -> Scenes:
    return (
        scene(
            day(2, 1),
            BIRGIT,
            t("Asger er indkaldt til den 15.", "Asger is invited for the 15th."),
            plan(TALK, YEAR, "asger"),
            invite(TALK, t, day(2, 15)),
        ),
        scene(
            day(2, 8),
            ASGER,
            t("Asger og Birgit har forberedt sig.", "Asger and Birgit have prepared."),
            prepare(TALK, t, ASGER, BIRGIT),
            state(TALK, mk.PreparationShared),
            state(TALK, mk.TopicsShared, topics=(t("At lede en støbning", "To lead a casting"),)),
        ),
        scene(
            day(2, 12),
            ASGER,
            t(
                "Der er søsætning den 15.; vi tager den 18.",
                "A launch on the 15th; let it be the 18th.",
            ),
            state(TALK, mk.Rescheduled, meets_on=day(2, 18), reason=t("Søsætning", "A launch")),
            lines="rescheduled",
        ),
    )


def _parts(*parts: tuple[mk.ConversationPart, int]) -> tuple[Deed, ...]:
    return tuple(
        state(TALK, mk.PartCompleted, part=part, minutes=minutes) for part, minutes in parts
    )


def _rated(usefulness: int, moment: mk.RatingMoment, share: int | None = None) -> Deed:
    rating = mk.ConversationRating(usefulness=usefulness, moment=moment, leader_share=share)
    return state(TALK, mk.ConversationRated, rating=rating)


def _talk(t: Tongue) -> Scenes:
    part = mk.ConversationPart
    return (
        scene(
            day(2, 18),
            BIRGIT,
            t(
                "Midt i Asgers samtale går kranen i stå.",
                "In the middle of Asger's talk the crane breaks down.",
            ),
            state(TALK, mk.ConversationStarted),
            *_parts((part.INTRODUCTION, 5), (part.PAST, 8)),
            state(TALK, mk.ConversationPaused, reason=t("Kranen", "The crane")),
        ),
        scene(
            day(2, 19),
            BIRGIT,
            t("Asger og Birgit taler færdig.", "Asger and Birgit finish the talk."),
            state(TALK, mk.ConversationResumed),
            *_parts(
                (part.PRESENT_AND_FUTURE, 30),
                (part.COLLABORATION_AND_WELLBEING, 10),
                (part.CLOSING, 5),
            ),
            state(TALK, mk.ConversationHeld, held_on=day(2, 19)),
            lines="paused-resumed",
        ),
        scene(
            day(2, 19),
            ASGER,
            t("Asger giver samtalen 4 ud af 5.", "Asger gives the conversation 4 out of 5."),
            _rated(4, mk.RatingMoment.RIGHT_AFTER, share=40),
        ),
    )


def agreed(t: Tongue) -> tuple[mk.AgreementDraft, ...]:
    """Give the three agreements of 2027.

    Args:
        t: The language.
    """
    return (
        mk.AgreementDraft(
            id="a-cast",
            text=t("Asger leder to støbninger med Ivar", "Asger leads two castings with Ivar"),
            owner="asger",
            due=day(6, 15),
            need=NEED,
            sign_of_success=t("To skrog uden fejl", "Two hulls without faults"),
            method=mk.LearningMethod.SIDE_BY_SIDE,
            proposed_by=mk.ProposedBy.EMPLOYEE,
        ),
        mk.AgreementDraft(
            id="a-time",
            text=t("Birgit giver Asger fri til et besøg", "Birgit gives Asger a day for a visit"),
            owner="birgit",
            due=day(10, 29),
            kind=mk.AgreementKind.SUPPORT,
        ),
        mk.AgreementDraft(
            id="a-guide",
            text=t("Asger skriver en støbevejledning", "Asger writes a guide to casting"),
            owner="asger",
            due=day(11, 30),
            need=NEED,
        ),
    )


def _signed(t: Tongue) -> Scenes:
    return (
        scene(
            day(2, 22),
            BIRGIT,
            t(
                "Birgit skriver Asgers tre aftaler ned.",
                "Birgit writes down Asger's three agreements.",
            ),
            draft(TALK, *agreed(t), follow_ups=(day(5, 19), day(8, 19))),
        ),
        signs(t, day(2, 24), ASGER, TALK),
        signs(t, day(2, 25), BIRGIT, TALK),
    )


def _show_self_checks(office: Office, on: date, _who: Who) -> None:
    """Show the two, and nobody else, what they can see of their own conversation."""
    talk = office.talks[TALK]
    office.shown.append(Shown(on, TALK, (talk.employee, talk.leader)))
    to = office.t("Kun til {} og {}:", "Only to {} and {}:")
    office.remarks.append(to.format(name(talk.employee), name(talk.leader)))
    checks = (*mk.grips(talk), *mk.ambitions(talk), *mk.outputs(talk))
    office.remarks.extend(self_check(office.t, one) for one in checks)


def _followed_up(t: Tongue) -> Scenes:
    moved = t("Torben er lige begyndt", "Torben has only just begun")
    used = t("Asger leder nu hver anden støbning", "Asger now leads every second casting")
    return (
        scene(
            day(5, 18),
            TORBEN,
            t(
                "Opfølgningen med Asger flyttes en uge.",
                "The follow-up with Asger is moved by a week.",
            ),
            state(TALK, mk.FollowUpMoved, planned_on=day(5, 19), moved_to=day(5, 26), reason=moved),
            lines="follow-up-moved",
        ),
        scene(
            day(5, 26),
            TORBEN,
            t(
                "Asger og Torben følger op i deres 1:1-møde.",
                "Asger and Torben follow up in their one-to-one.",
            ),
            follow_up(TALK, day(5, 26), "a-cast", "a-guide", host=mk.FollowUpHost.ONE_TO_ONE),
            lines="one-to-one",
        ),
        scene(
            day(6, 15),
            ASGER,
            t("To skrog er støbt.", "Two hulls are cast."),
            settle(TALK, "a-cast"),
        ),
        scene(
            day(8, 10),
            ASGER,
            t("Det, Asger lærte, bliver brugt.", "What Asger learned is used."),
            state(TALK, mk.ActivityFollowedUp, agreement="a-cast", used=used),
            lines="activity-followed-up",
        ),
        scene(
            day(8, 19),
            ASGER,
            t("Et halvt år efter giver Asger 5.", "Half a year later Asger gives 5."),
            follow_up(TALK, day(8, 19), "a-time", "a-guide"),
            _rated(5, mk.RatingMoment.AT_FOLLOW_UP),
            _show_self_checks,
            lines="useful-twice self-checks",
        ),
    )
