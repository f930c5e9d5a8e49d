"""What is written down: the strategy, the frame, the invitation, the conclusions.

Every text stands in both languages, side by side; a `Tongue` picks one of them.
"""

from datetime import date
from typing import NamedTuple

import mousekit as mk

__all__ = [
    "LANGUAGES",
    "MANDATE",
    "NEED",
    "Tongue",
    "conclusions",
    "day",
    "forgotten_need",
    "form",
    "invitation",
    "needs",
    "preparation",
    "speech",
    "strategy",
    "themes",
    "wanted_effect",
]

LANGUAGES = ("da", "en")

NEED = "epoxy"
"""The id of the need that most agreements take up."""

MANDATE = mk.Mandate(max_amount=5000, max_days=3, approver="henning")
"""What goes beyond it waits for the director."""


class Tongue(NamedTuple):
    """Picks the Danish or the English text: ``t("Ja.", "Yes.")``.

    Attributes:
        lang: ``"da"`` or ``"en"``.
    """

    lang: str

    def __call__(self, danish: str, english: str) -> str:
        """Pick one of two texts.

        Args:
            danish: The Danish one.
            english: The English one.
        """
        return danish if self.lang == "da" else english


def day(month: int, number: int, year: int = 2027) -> date:
    """Give a day of the year that is told.

    Args:
        month: The month.
        number: The day of the month.
        year: Another year.
    """
    return date(year, month, number)


def strategy(t: Tongue, *effects: mk.WantedEffect) -> mk.Strategy:
    """Give what the yard wants.

    Args:
        t: The language.
        effects: What shall be different afterwards.
    """
    intention = t(
        "Samtalerne skal give os flere, der kan støbe et skrog uden fejl.",
        "The conversations shall give us more people who can cast a hull without faults.",
    )
    goal = t("Halvt så mange omstøbninger", "Half as many hulls cast twice")
    return mk.Strategy(
        intention=intention,
        goals=(mk.StrategicGoal(id="hulls", text=goal),),
        canvas=mk.MouseCanvas(wanted_effects=effects) if effects else None,
    )


def wanted_effect(t: Tongue) -> mk.WantedEffect:
    """Give what shall be different in the team.

    Args:
        t: The language.
    """
    return mk.WantedEffect(
        level=mk.EffectLevel.TEAM,
        text=t("Der er altid to, der kan lede en støbning", "Two people can always lead a casting"),
        indicator=t("Navne på vagtplanen", "Names on the roster"),
    )


def needs(t: Tongue) -> tuple[mk.CompetenceNeed, mk.CompetenceNeed]:
    """Give what the yard must become able to do.

    Args:
        t: The language.
    """
    casting = t("Vakuumstøbning med epoxy", "Vacuum casting with epoxy")
    owners = t("At tale med en bådejer om en forsinkelse", "Talking with an owner about a delay")
    return (
        mk.CompetenceNeed(id=NEED, text=casting, goal="hulls"),
        mk.CompetenceNeed(id="owners", text=owners, goal="hulls"),
    )


def forgotten_need(t: Tongue) -> mk.CompetenceNeed:
    """Give the need that nobody thought of at first.

    Args:
        t: The language.
    """
    text = t("Elmotorer i gamle både", "Electric motors in old boats")
    return mk.CompetenceNeed(id="motors", text=text, goal="hulls")


def themes(t: Tongue) -> tuple[mk.FocusTheme, ...]:
    """Give the one thing that the year is about.

    Args:
        t: The language.
    """
    return (mk.FocusTheme(id="casting", title=t("Skrog i ét stykke", "One hull, one try")),)


def form(t: Tongue) -> mk.QuestionForm:
    """Give the questions that both prepare on.

    Args:
        t: The language.
    """
    asked = (
        t("Hvad vil du kunne til næste vinter?", "What do you want to be able to do by winter?"),
        t(
            "Hvad skal den anden gøre for, at det lykkes?",
            "What shall the other do to make it work?",
        ),
    )
    questions = tuple(mk.Question(id=f"q{n}", text=text) for n, text in enumerate(asked, start=1))
    return mk.QuestionForm(id="yard", questions=questions, lang=t.lang)


def speech(t: Tongue) -> mk.ElevatorSpeech:
    """Give the sentences that open every conversation.

    Args:
        t: The language.
    """
    text = t(
        "I år øver vi os på at støbe rigtigt første gang. Vi slutter med to eller tre aftaler.",
        "This year we practise casting right the first time. We end with two or three agreements.",
    )
    return mk.ElevatorSpeech(text=text)


def invitation(t: Tongue, meets_on: date) -> mk.Invitation:
    """Give the invitation that everybody gets.

    Args:
        t: The language.
        meets_on: The day of the conversation.
    """
    return mk.Invitation(
        meets_on=meets_on,
        place=t("Loftet over sejlrummet", "The room above the sails"),
        frame=t("En time, uden telefoner", "One hour, without telephones"),
        purpose=t("Hvad du vil lære i år", "What you want to learn this year"),
        request=t("Brug en time på skemaet", "Spend an hour on the form"),
        form=form(t).ref,
        privacy_notice=t("Kun I to læser jeres papirer", "Only you two read your papers"),
    )


def preparation(t: Tongue) -> mk.Preparation:
    """Give somebody's own preparation.

    Args:
        t: The language.
    """
    text = t("At lede en støbning selv", "To lead a casting myself")
    return mk.Preparation(
        form=form(t).ref, answers=(mk.Answer(question="q1", text=text),), minutes=45
    )


def conclusions(
    *drafts: mk.AgreementDraft, follow_ups: tuple[date, ...], version: int = 1
) -> mk.Conclusions:
    """Give what both shall sign.

    Args:
        drafts: The agreements.
        follow_ups: The days on which they are looked at.
        version: The number of this version.
    """
    days = tuple(mk.PlannedFollowUp(planned_on=one) for one in follow_ups)
    return mk.Conclusions(drafts=drafts, follow_ups=days, version=version)
