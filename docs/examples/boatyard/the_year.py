"""The yard's own year: from the strategy to its effect, with a change of leader in May."""

from datetime import date

import mousekit as mk
from boatyard import papers
from boatyard.office import Office
from boatyard.opening import open_talks
from boatyard.papers import Tongue, day
from boatyard.people import BIRGIT, EMPLOYEES, HENNING, LONE, TORBEN, Who, name
from boatyard.scenes import Scenes, refused, scene, state
from boatyard.words import written

__all__ = ["NEXT", "YEAR", "scenes"]

YEAR = "2027-vaerft"
NEXT = "2028-vaerft"

WINDOW = mk.Period(first=day(2, 1), last=day(4, 30))


def scenes(t: Tongue) -> Scenes:
    """Tell what happens to the unit as a whole.

    Args:
        t: The language.
    """
    return (*_strategy(t), *_spring(t), *_follow_up(t), *_effect(t))


def _strategy(t: Tongue) -> Scenes:
    (casting, owners), motors = papers.needs(t), papers.forgotten_need(t)
    themes, strategy = papers.themes(t), papers.strategy(t, papers.wanted_effect(t))
    return (
        scene(
            day(1, 4),
            BIRGIT,
            t("Værftets år begynder.", "The yard's year begins."),
            _started,
            state(YEAR, mk.LeaderGroupMet, held_on=day(1, 4)),
        ),
        scene(
            day(1, 8),
            BIRGIT,
            t(
                "Strategien er klar; behovene fra sidste år er med.",
                "The strategy is there; last year's needs come along.",
            ),
            state(YEAR, mk.StrategyAdopted, strategy=strategy),
            state(YEAR, mk.FocusChosen, themes=themes),
        ),
        scene(
            day(1, 13),
            BIRGIT,
            t("Vi glemte et behov; ét skridt tilbage.", "We forgot a need; one step back."),
            state(YEAR, mk.PhaseReopened, reason=t("Et behov mangler", "A need is missing")),
            state(YEAR, mk.NeedIdentified, need=motors),
            state(YEAR, mk.NeedsPrioritised, order=(casting.id, owners.id, motors.id)),
            state(YEAR, mk.FocusChosen, themes=themes),
            lines="phase-reopened",
        ),
        scene(
            day(1, 25),
            BIRGIT,
            t("Personalet er hørt; tolv skal have MUS.", "The staff are heard; twelve get a MUS."),
            state(YEAR, mk.TeamConsulted, input=mk.TeamInput(held_on=day(1, 18))),
            state(
                YEAR,
                mk.FrameSet,
                form=papers.form(t),
                mandate=papers.MANDATE,
                elevator_speech=papers.speech(t),
                central_questions=papers.form(t).questions[:1],
            ),
            state(YEAR, mk.ConversationsOpened, employees=EMPLOYEES, window=WINDOW),
        ),
    )


def _started(office: Office, on: date, who: Who) -> None:
    """Begin this year while the last one is closed already; nothing is lost between them."""
    last = office.cycles["2026-vaerft"]
    period = mk.Period(first=day(1, 1), last=day(12, 31))
    birth = mk.start_next_cycle(last, id=YEAR, period=period, on=on, by=who.id, role=who.role)
    office.begin(birth)


def _spring(t: Tongue) -> Scenes:
    return (
        scene(
            day(2, 8),
            BIRGIT,
            t(
                "Gruppesamtale i støbehallen med Gorm, Kaj og Jytte.",
                "A group talk in the casting hall with Gorm, Kaj and Jytte.",
            ),
            state(YEAR, mk.GroupTalkHeld, held_on=day(2, 8), participants=("gorm", "kaj", "jytte")),
            lines="group-talk",
        ),
        scene(
            day(5, 10),
            LONE,
            t(
                "Torben har ledet værftet siden 3. maj; det bliver først skrevet ned i dag.",
                "Torben has led the yard since 3 May; it is only written down today.",
            ),
            state(YEAR, mk.LeaderChanged, leader="torben", effective_on=day(5, 3)),
            _who_led_when,
            lines="leader-replaced nothing-backwards",
        ),
        scene(
            day(6, 14),
            TORBEN,
            t("Er samtalerne forbi?", "Are the conversations over?"),
            refused(state(YEAR, mk.FollowUpStarted), "talk-unfinished"),
        ),
        scene(
            day(6, 28),
            TORBEN,
            t("Nu er alle igennem, der skal være det.", "Now all are through who should be."),
            state(YEAR, mk.FollowUpStarted),
        ),
    )


def _who_led_when(office: Office, _on: date, _who: Who) -> None:
    for term in office.cycles[YEAR].leaders:
        said = office.t("{} leder fra {}", "{} leads from {}")
        office.remarks.append(said.format(name(term.leader), written(office.t, term.since)))


def _follow_up(t: Tongue) -> Scenes:
    lesson = t("Hold ingen samtaler i søsætningsugen", "Hold no talks in the week of launching")
    return (
        scene(
            day(11, 26),
            TORBEN,
            t("Kan vi se på effekten nu?", "Can we look at the effect now?"),
            refused(state(YEAR, mk.EffectReviewStarted), "follow-up-unrecorded"),
        ),
        scene(
            day(12, 8),
            TORBEN,
            t("Nu er der fulgt op på alle.", "Now everybody has been followed up."),
            state(YEAR, mk.EffectReviewStarted),
            state(YEAR, mk.LessonRecorded, text=lesson),
        ),
    )


def _start_next_year(office: Office, on: date, who: Who) -> None:
    """Begin 2028 with the needs and lessons of 2027."""
    period = mk.Period(first=day(1, 1, 2028), last=day(12, 31, 2028))
    year = office.cycles[YEAR]
    birth = mk.start_next_cycle(year, id=NEXT, period=period, on=on, by=who.id, role=who.role)
    office.begin(birth)
    for lesson in birth.lessons:
        office.remarks.append(f"{office.t('Læring', 'Lesson')}: {lesson}")


def _effect(t: Tongue) -> Scenes:
    seen = t("Fire navne på vagtplanen", "Four names on the roster")
    evaluation = mk.EffectEvaluation(level=mk.EffectLevel.TEAM, seen=seen)
    return (
        scene(
            day(12, 13),
            TORBEN,
            t(
                "2028 begynder, mens vi stadig ser på effekten af 2027.",
                "2028 begins while we are still looking at the effect of 2027.",
            ),
            _start_next_year,
            lines="next-year-early lesson-carried",
        ),
        scene(
            day(1, 10, 2028),
            TORBEN,
            t("Samtalerne i 2028 er åbne.", "The conversations of 2028 are open."),
            open_talks(
                t, NEXT, ("asger",), mk.Period(first=day(2, 1, 2028), last=day(4, 30, 2028))
            ),
        ),
        scene(
            day(2, 28, 2028),
            HENNING,
            t("Effekten er vurderet, og 2027 lukkes.", "The effect is judged; 2027 is closed."),
            state(YEAR, mk.EffectEvaluated, evaluation=evaluation),
            state(YEAR, mk.CycleClosed),
        ),
    )
