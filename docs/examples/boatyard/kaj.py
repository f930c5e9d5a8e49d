"""Kaj: wants a talk of his own after the group talk, and everything about it is late."""

from datetime import date

import mousekit as mk
from boatyard import papers
from boatyard.office import Office, RefusedError, StaleError, StoryError
from boatyard.papers import NEED, Tongue, day
from boatyard.people import BIRGIT, TORBEN, Who, employee
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
    state,
)
from boatyard.the_year import YEAR
from boatyard.words import refusal

__all__ = ["scenes"]

KAJ = employee("kaj")
TALK = "kaj-2027"
FOLLOW_UPS = (day(8, 12),)


def scenes(t: Tongue) -> Scenes:
    """Tell Kaj's story.

    Args:
        t: The language.
    """
    return (*_asked(t), *_late(t), *_two_writers(t), *_reopened(t), *_done(t))


def _asked(t: Tongue) -> Scenes:
    launches = t("Alle både skal i vandet", "All boats are to be launched")
    return (
        scene(
            day(2, 10),
            KAJ,
            t("Kaj vil også have sin egen samtale.", "Kaj wants a talk of his own as well."),
            state(YEAR, mk.IndividualTalkRequested, employee="kaj"),
            lines="individual-after-group",
        ),
        scene(
            day(3, 15),
            BIRGIT,
            t("Kaj er indkaldt til den 7. april.", "Kaj is invited for 7 April."),
            plan(TALK, YEAR, "kaj"),
            invite(TALK, t, day(4, 7)),
            prepare(TALK, t, BIRGIT),
        ),
        scene(
            day(4, 6),
            KAJ,
            t(
                "Først den 12. maj; runden slutter i april.",
                "Not until 12 May; the round ends in April.",
            ),
            state(TALK, mk.Rescheduled, meets_on=day(5, 12), reason=launches),
        ),
    )


def _dinghy(t: Tongue, count: str, due: date) -> mk.AgreementDraft:
    text = t("Kaj bygger {} joller med Asger", "Kaj builds {} dinghies with Asger").format(count)
    return mk.AgreementDraft(id="k-dinghy", text=text, owner="kaj", due=due, need=NEED)


def _late(t: Tongue) -> Scenes:
    return (
        scene(
            day(5, 12),
            KAJ,
            t("Kaj forbereder sig først på dagen.", "Kaj prepares on the very day."),
            prepare(TALK, t, KAJ, TORBEN),
            lines="prepared-late",
        ),
        scene(
            day(5, 12),
            TORBEN,
            t(
                "Kajs samtale er holdt, tolv dage efter runden.",
                "Kaj's talk is held, twelve days after the round.",
            ),
            state(TALK, mk.ConversationHeld, held_on=day(5, 12)),
            draft(TALK, _dinghy(t, "2", day(9, 30)), follow_ups=FOLLOW_UPS),
            lines="postponed",
        ),
    )


def _both_write(office: Office, on: date, _who: Who) -> None:
    """Let both read the same version; Torben writes first, and Kaj is told."""
    read = office.talks[TALK]
    t = office.t
    revised = papers.conclusions(_dinghy(t, "3", day(10, 29)), follow_ups=FOLLOW_UPS, version=2)
    state(TALK, mk.ConclusionsRevised, conclusions=revised)(office, on, TORBEN)
    digest = "" if read.conclusions is None else read.conclusions.digest
    signed = mk.ConclusionsSigned(digest=digest, on=on, by=KAJ.id, role=KAJ.role)
    try:
        office.state_on(read, signed)
    except StaleError:
        said = t("Version {} er optaget; Kaj læser igen", "Version {} is taken; Kaj reads again")
        office.remarks.append(said.format(read.version + 1))
    else:
        raise StoryError("nobody was told that the version was taken")
    try:
        office.state(TALK, signed)
    except RefusedError as error:
        office.remarks.extend(refusal(t, error.blockers))
    sign(TALK)(office, on, KAJ)


def _two_writers(t: Tongue) -> Scenes:
    return (
        scene(
            day(5, 18),
            KAJ,
            t(
                "Kaj skriver under, mens Torben retter; Torben er først, og Kaj må læse igen.",
                "Kaj signs while Torben corrects; Torben is first, and Kaj must read again.",
            ),
            _both_write,
            lines="two-writers",
        ),
        scene(
            day(6, 1),
            TORBEN,
            t("Torben skriver først under på Kajs plan nu.", "Torben signs Kaj's plan only now."),
            sign(TALK),
            lines="signed-late",
        ),
    )


def _reopened(t: Tongue) -> Scenes:
    wished = papers.conclusions(_dinghy(t, "1", day(11, 30)), follow_ups=FOLLOW_UPS, version=3)
    no = t("Tre joller er lovet kunden", "The customer was promised three")
    return (
        scene(
            day(8, 12),
            TORBEN,
            t(
                "Opfølgning med Kaj: én jolle er bygget.",
                "Follow-up with Kaj: one dinghy is built.",
            ),
            follow_up(TALK, day(8, 12), "k-dinghy"),
        ),
        scene(
            day(9, 1),
            KAJ,
            t("Kaj vil nøjes med én jolle.", "Kaj wants to stop at one dinghy."),
            state(TALK, mk.ConclusionsReopened, reason=t("Tre er for mange", "Three are too many")),
            state(TALK, mk.ScribeNamed, scribe=mk.Scribe.EMPLOYEE),
            state(TALK, mk.ConclusionsRevised, conclusions=wished),
        ),
        scene(
            day(9, 8),
            TORBEN,
            t("Torben siger nej; den gamle plan gælder.", "Torben says no; the old plan stands."),
            state(TALK, mk.SignatureDeclined, reason=no),
            lines="declined-leader",
        ),
    )


def _done(t: Tongue) -> Scenes:
    return (
        scene(
            day(10, 28),
            KAJ,
            t("Alle tre joller er bygget.", "All three dinghies are built."),
            settle(TALK, "k-dinghy"),
            state(TALK, mk.ConversationClosed),
        ),
    )
