"""Last year, 2026, in which Carsten promised something that he has not done yet."""

import mousekit as mk
from boatyard.opening import begin_year, open_talks
from boatyard.papers import NEED, Tongue, day
from boatyard.people import BIRGIT, employee
from boatyard.scenes import (
    Scenes,
    draft,
    follow_up,
    invite,
    plan,
    prepared,
    scene,
    signs,
    state,
)

__all__ = ["LAST_YEAR", "OLD_TALK", "scenes"]

LAST_YEAR = "2026-vaerft"
OLD_TALK = "carsten-2026"
CARSTEN = employee("carsten")


def scenes(t: Tongue) -> Scenes:
    """Tell of 2026 in short.

    Args:
        t: The language.
    """
    spring = mk.Period(first=day(9, 1, 2026), last=day(9, 30, 2026))
    promised = mk.AgreementDraft(
        id="c-winch",
        text=t("Carsten bygger tre spil om til el", "Carsten converts three winches to electric"),
        owner="carsten",
        due=day(12, 15, 2026),
        need=NEED,
    )
    return (
        scene(
            day(8, 31, 2026),
            BIRGIT,
            t(
                "Sidste år: Carsten er den eneste med en samtale.",
                "Last year: only Carsten's talk.",
            ),
            begin_year(LAST_YEAR, "vaerft", 2026),
            open_talks(t, LAST_YEAR, ("carsten",), spring),
            plan(OLD_TALK, LAST_YEAR, "carsten"),
            invite(OLD_TALK, t, day(9, 14, 2026)),
        ),
        prepared(t, day(9, 10, 2026), OLD_TALK, CARSTEN, BIRGIT),
        scene(
            day(9, 14, 2026),
            BIRGIT,
            t("Carsten lover at bygge tre spil om.", "Carsten promises to convert three winches."),
            state(OLD_TALK, mk.ConversationHeld, held_on=day(9, 14, 2026)),
            draft(OLD_TALK, promised, follow_ups=(day(12, 7, 2026),)),
        ),
        signs(t, day(9, 15, 2026), CARSTEN, OLD_TALK),
        signs(t, day(9, 16, 2026), BIRGIT, OLD_TALK),
        scene(
            day(12, 7, 2026),
            BIRGIT,
            t("Ét spil er bygget om; året lukkes.", "One winch is done; the year is closed."),
            follow_up(OLD_TALK, day(12, 7, 2026), "c-winch"),
            state(LAST_YEAR, mk.FollowUpStarted),
            state(LAST_YEAR, mk.EffectReviewStarted),
            state(LAST_YEAR, mk.CycleClosed),
        ),
    )
