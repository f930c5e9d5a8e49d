"""Asger again: in 2028 two agreements live on, one of them a promise of the old leader."""

from datetime import date

import mousekit as mk
from boatyard.asger import ASGER, TALK, agreed
from boatyard.office import Office
from boatyard.papers import NEED, Tongue, day
from boatyard.people import TORBEN, Who
from boatyard.scenes import Deed, Scenes, draft, invite, plan, prepare, scene, sign, signs, state
from boatyard.the_year import NEXT

__all__ = ["scenes"]

AFTER = "asger-2028"


def scenes(t: Tongue) -> Scenes:
    """Tell how it goes on.

    Args:
        t: The language.
    """
    return (*_next_year(t), *_carried(t))


def _next_year(t: Tongue) -> Scenes:
    sorry = t("Nej; besøget bliver i marts", "No; the visit will be in March")
    return (
        scene(
            day(1, 17, 2028),
            TORBEN,
            t(
                "Asger er indkaldt igen; to aftaler er med.",
                "Asger again; two agreements come along.",
            ),
            plan(AFTER, NEXT, "asger", previous=TALK),
            invite(AFTER, t, day(2, 1, 2028)),
        ),
        scene(
            day(1, 24, 2028),
            TORBEN,
            t("Torben svarer på Birgits løfte.", "Torben answers for Birgit's promise."),
            state(AFTER, mk.PromiseAnswered, agreement="a-time", kept=False, answer=sorry),
            prepare(AFTER, t, ASGER, TORBEN),
            lines="promise-answered",
        ),
        scene(
            day(2, 1, 2028),
            TORBEN,
            t("De beslutter, at begge dele lever videre.", "They decide that both live on."),
            state(AFTER, mk.ConversationHeld, held_on=day(2, 1, 2028)),
            _assessed("a-time", mk.AssessedAs.ADJUSTED),
            _assessed("a-guide", mk.AssessedAs.CARRIED),
        ),
    )


def _assessed(agreement: str, decided: mk.AssessedAs) -> Deed:
    found = mk.PreviousAssessment(agreement=agreement, decided=decided)
    return state(AFTER, mk.PreviousAgreementAssessed, assessment=found)


def _again(t: Tongue) -> tuple[mk.AgreementDraft, ...]:
    time, guide = agreed(t)[1:]
    return (
        mk.AgreementDraft(
            id="b-time",
            text=t("Torben tager Asger med på besøg", "Torben takes Asger along on a visit"),
            owner="torben",
            due=day(3, 31, 2028),
            carried_from=time.id,
        ),
        mk.AgreementDraft(
            id="b-guide",
            text=guide.text,
            owner="asger",
            due=day(5, 31, 2028),
            need=NEED,
            carried_from=guide.id,
        ),
    )


def _settled_last_year(office: Office, on: date, _who: Who) -> None:
    for fact in mk.settlements(office.talks[AFTER], office.talks[TALK], on=on):
        office.state(TALK, fact)


def _carried(t: Tongue) -> Scenes:
    return (
        scene(
            day(2, 2, 2028),
            TORBEN,
            t("De nye aftaler er skrevet ned.", "The new agreements are written down."),
            draft(AFTER, *_again(t), follow_ups=(day(5, 2, 2028), day(8, 1, 2028))),
        ),
        signs(t, day(2, 3, 2028), ASGER, AFTER),
        scene(
            day(2, 4, 2028),
            TORBEN,
            t(
                "Torben skriver også under; sidste års plan er gjort op.",
                "Torben signs too; last year's plan is settled.",
            ),
            sign(AFTER),
            _settled_last_year,
            state(TALK, mk.ConversationClosed),
            lines="carried-over",
        ),
    )
