"""Lise: leaves before her conversation is held."""

import mousekit as mk
from boatyard.papers import Tongue, day
from boatyard.people import BIRGIT, LONE
from boatyard.scenes import Scenes, invite, plan, scene, state
from boatyard.the_year import YEAR

__all__ = ["scenes"]

TALK = "lise-2027"


def scenes(t: Tongue) -> Scenes:
    """Tell Lise's story.

    Args:
        t: The language.
    """
    return (
        scene(
            day(2, 11),
            BIRGIT,
            t("Lise er indkaldt til 2. marts.", "Lise is invited for 2 March."),
            plan(TALK, YEAR, "lise"),
            invite(TALK, t, day(3, 2)),
        ),
        scene(
            day(2, 26),
            LONE,
            t("Lise rejser; hendes samtale lukker.", "Lise leaves; her conversation closes."),
            state(YEAR, mk.EmployeeLeft, employee="lise", effective_on=day(2, 26)),
            lines="employee-leaves",
        ),
    )
