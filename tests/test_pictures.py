"""Pictures are well-formed, say in words what they show, and hold nothing that was said."""

import itertools
import re
import string
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from doctest import ELLIPSIS
from pathlib import Path
from xml.etree import ElementTree as ET

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sybil import Document
from sybil.parsers.myst import PythonCodeBlockParser

import mousekit as mk
from loose import loosely
from mousekit import render
from mousekit.language import pictures_da, pictures_en
from mousekit.language.pictures import month_in_short, picture_text, short_day
from mousekit.marks import EmployeeMark, Standing, TalkMark
from mousekit.render import look
from mousekit.render.fitting import BODY, LABEL, TITLE, plain, shortened, width_of, wrapped
from mousekit.render.shapes import State, spread
from mousekit.render.stations import followed_up, phase_spans, stations, talks_held, talks_of
from mousekit.render.steps import Step, is_followed_up_last, steps
from mousekit.testing import agendas, conversations, cycles, days, texts
from process.cycles import cycle_in, ended, opened, registered, signed
from process.cycles import fold as fold_cycle
from process.people import BEFORE, LANE, METTE, ON
from process.talks import (
    FOLLOWED_UP,
    IN_PROGRESS,
    LAST_PARTS,
    REOPENING,
    SIGNED,
    fold,
    planned,
    talk_in,
)

LANGUAGES = ("da", "en")
TEXTS = {"da": pictures_da.PICTURES, "en": pictures_en.PICTURES}
SVG = "{http://www.w3.org/2000/svg}"
DAY = timedelta(days=1)
YEAR = mk.Period(first=date(2027, 1, 1), last=date(2027, 12, 31))
WINDOW = mk.Period(first=date(2027, 3, 1), last=date(2027, 4, 16))
PLAN = mk.plan_year(date(2027, 1, 4), window=WINDOW, conversations=4)
TODAY = date(2027, 3, 14)
HOSTILE = "</text><script>alert('&')</script>\x00\ud800\u202e\"'"

some = settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
every_language = pytest.mark.parametrize("lang", LANGUAGES)
every_phase = pytest.mark.parametrize("phase", list(mk.Phase))
every_stage = pytest.mark.parametrize("stage", list(mk.Stage))


def year_in(phase: mk.Phase) -> mk.Cycle:
    """Give the sample of a phase a whole year, as it is usual."""
    return attrs.evolve(cycle_in(phase), period=YEAR)


def pictures_of(
    cycle: mk.Cycle, talk: mk.Conversation, today: date, lang: str, name: str = "Lane"
) -> tuple[str, ...]:
    """Draw everything that can be drawn of these."""
    own = attrs.evolve(talk, brief=attrs.evolve(talk.brief, cycle=cycle.id))
    mark = EmployeeMark(employee=own.employee, conversation=own.id, talk=TalkMark.REGISTERED)
    names = {cycle.unit: name, own.employee: name}
    with_talk = attrs.evolve(cycle, marks=(*cycle.marks, mark))
    return (
        render.wheel_svg(cycle, today=today, lang=lang, names=names),
        render.wheel_svg(with_talk, [own], plan=PLAN, today=today, lang=lang),
        render.time_bar_svg(own, lang=lang),
        render.time_bar_svg(own.agenda, lang=lang),
        render.unit_svg(cycle, reader=mk.Role.LEADER, today=today, lang=lang, names=names),
        render.unit_svg(with_talk, [own], reader=mk.Role.LEADER, today=today, lang=lang),
    )


def read(picture: str) -> ET.Element:
    """Parse a picture."""
    return ET.fromstring(picture)  # noqa: S314 - it was written here


def lines(picture: str) -> list[str]:
    """List what can be read in a picture."""
    return [one.text or "" for one in read(picture).iter(f"{SVG}text")]


def described(picture: str) -> str:
    """Give what is said of a picture to those who do not see it."""
    return read(picture).findtext(f"{SVG}desc") or ""


UNDER_WAY = attrs.evolve(
    year_in(mk.Phase.CONVERSATIONS),
    window=WINDOW,
    marks=(
        EmployeeMark(employee=LANE, conversation="t1", talk=TalkMark.SIGNED),
        EmployeeMark(employee="omar", conversation="t2", talk=TalkMark.REGISTERED),
    ),
)
"""A year in which one of two conversations is signed."""


class TestEveryPicture:
    """What holds for all of them."""

    @some
    @given(
        cycle=cycles(),
        talk=conversations(),
        today=days(),
        lang=st.sampled_from(LANGUAGES),
        name=texts(),
    )
    def test_is_an_image_with_a_name(
        self, cycle: mk.Cycle, talk: mk.Conversation, today: date, lang: str, name: str
    ) -> None:
        """A picture is always well-formed XML with a title, a description and a language."""
        for picture in pictures_of(cycle, talk, today, lang, name):
            root = read(picture)
            title, desc, *_ = root

            assert root.tag == f"{SVG}svg"
            assert root.get("role") == "img"
            assert root.get("lang") == lang
            assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == lang
            assert (title.tag, title.get("id")) == (f"{SVG}title", root.get("aria-labelledby"))
            assert (desc.tag, desc.get("id")) == (f"{SVG}desc", root.get("aria-describedby"))
            assert title.text
            assert desc.text

    @some
    @given(cycle=cycles(), talk=conversations(), today=days(), name=texts())
    def test_has_only_the_elements_of_ours(
        self, cycle: mk.Cycle, talk: mk.Conversation, today: date, name: str
    ) -> None:
        """No name of a user becomes an element or an attribute."""
        known = {"svg", "title", "desc", "style", "rect", "path", "circle", "g", "text"}
        for picture in pictures_of(cycle, talk, today, "da", name):
            found = list(read(picture).iter())

            assert {one.tag.removeprefix(SVG) for one in found} <= known
            assert not [key for one in found for key in one.attrib if key.startswith("on")]
            assert picture.encode()

    @some
    @given(cycle=cycles(), talk=conversations(), today=days(), name=texts())
    def test_every_text_has_room(
        self, cycle: mk.Cycle, talk: mk.Conversation, today: date, name: str
    ) -> None:
        """The widest that a text can be lies between the edges of the picture."""
        shift = {"start": 0.0, "middle": 0.5, "end": 1.0}
        fonts = {f"mk-{font.name}": font for font in look.LETTERINGS}
        for picture in pictures_of(cycle, talk, today, "en", name):
            for one in read(picture).iter(f"{SVG}text"):
                font = fonts[one.attrib["class"].split()[1]]
                wide = float(one.get("textLength", width_of(one.text or "", font)))
                left = float(one.attrib["x"]) - wide * shift[one.get("text-anchor", "start")]

                assert left >= 0
                assert left + wide <= 400

    @some
    @given(cycle=cycles(), talk=conversations(), today=days())
    def test_is_the_same_every_time(
        self, cycle: mk.Cycle, talk: mk.Conversation, today: date
    ) -> None:
        """The same input gives the same text."""
        once, again = (pictures_of(cycle, talk, today, "da") for _ in range(2))

        assert once == again

    @every_stage
    def test_holds_nothing_that_was_said(self, stage: mk.Stage) -> None:
        """No text of the conversation is in any picture."""
        talk = talk_in(stage)
        secrets = [
            *(state.agreement.text for state in (*talk.agreements, *talk.carried_in)),
            *(draft.text for draft in (talk.conclusions.drafts if talk.conclusions else ())),
            *(part.skipped_because for part in talk.parts if part.skipped_because),
            *(ending.reason for ending in [talk.ending] if ending and ending.reason),
            *(one.why_not for one in talk.assessments if one.why_not),
        ]
        drawn = " ".join(pictures_of(opened(), talk, TODAY, "da"))

        assert secrets
        assert not [secret for secret in secrets if secret in drawn]

    @every_language
    def test_hostile_names_stay_words(self, lang: str) -> None:
        """Markup in a name is read as it was written, without the signs that XML refuses."""
        cycle = attrs.evolve(opened(), unit=HOSTILE, marks=(EmployeeMark(employee=HOSTILE),))

        for picture in (
            render.wheel_svg(cycle, today=TODAY, lang=lang),
            render.unit_svg(cycle, reader=mk.Role.LEADER, today=TODAY, lang=lang),
        ):
            title = read(picture).findtext(f"{SVG}title") or ""

            assert title.endswith("</text><script>alert('&')</script>\ufffd\"'")
            assert "<script" not in picture

    @pytest.mark.parametrize("lang", ["de", "", "DA"])
    def test_refuses_other_languages(self, lang: str) -> None:
        """There are two languages, and another one is refused by a sentence that names them."""
        draw: Sequence[Callable[[], str]] = (
            lambda: render.wheel_svg(opened(), today=TODAY, lang=lang),
            lambda: render.time_bar_svg(mk.Agenda.default(), lang=lang),
            lambda: render.unit_svg(opened(), reader=mk.Role.LEADER, today=TODAY, lang=lang),
        )
        for one in draw:
            with pytest.raises(mk.InvalidValueError, match=r"at lang: .* expected 'da' or 'en'"):
                one()

    def test_refuses_other_objects(self) -> None:
        """An object of another class is refused by a sentence that names what is accepted."""
        cycle, talk, leader = opened(), planned(), mk.Role.LEADER
        wheel = loosely(render.wheel_svg)
        unit = loosely(render.unit_svg)
        bar = loosely(render.time_bar_svg)
        asked: Sequence[tuple[Callable[[], str], str]] = (
            (lambda: wheel(talk, today=TODAY, lang="da"), "Cycle, not Conversation"),
            (lambda: wheel(cycle, [cycle], today=TODAY, lang="da"), "Conversation, not Cycle"),
            (lambda: wheel(cycle, plan=7, today=TODAY, lang="da"), "YearPlan or NoneType, not int"),
            (lambda: wheel(cycle, today="2027", lang="da"), "date, not str"),
            (lambda: unit(cycle, today=TODAY, reader="hr", lang="da"), "Role, not str"),
            (lambda: unit(talk, today=TODAY, reader=leader, lang="da"), "Cycle, not Conversation"),
            (lambda: bar(cycle, lang="da"), "Conversation or Agenda, not Cycle"),
        )
        for ask, accepted in asked:
            with pytest.raises(TypeError, match=f"expected {accepted}"):
                ask()

    def test_a_day_has_no_time(self) -> None:
        """A day with a time is refused: on the last evening it would be another day."""
        noon = datetime(2027, 3, 14, 12)  # noqa: DTZ001 - it is not to have any
        asked: Sequence[Callable[[], str]] = (
            lambda: render.wheel_svg(opened(), today=noon, lang="da"),
            lambda: render.unit_svg(opened(), today=noon, reader=mk.Role.LEADER, lang="da"),
        )
        for ask in asked:
            with pytest.raises(mk.InvalidValueError, match=r"at today: .* a day without a time"):
                ask()

    @pytest.mark.parametrize("blank", ["", " ", "\t", "\u202e"])
    def test_a_blank_name_is_none(self, blank: str) -> None:
        """Whoever has no name, or a blank one, is called by the id."""
        cycle = attrs.evolve(opened(), unit="blue", marks=(EmployeeMark(employee=LANE),))
        names = {"blue": blank, LANE: blank}
        leader = mk.Role.LEADER

        assert render.wheel_svg(cycle, today=TODAY, lang="da", names=names) == render.wheel_svg(
            cycle, today=TODAY, lang="da"
        )
        assert render.unit_svg(
            cycle, today=TODAY, reader=leader, lang="da", names=names
        ) == render.unit_svg(cycle, today=TODAY, reader=leader, lang="da", names=None)

    @pytest.mark.parametrize("prefix", ["", "1a", "a b", 'a"b', "å", "-", "a.b", "<"])
    def test_refuses_what_is_no_id(self, prefix: str) -> None:
        """A prefix that is no id everywhere is refused."""
        with pytest.raises(mk.InvalidValueError, match="prefix"):
            render.time_bar_svg(mk.Agenda.default(), lang="da", prefix=prefix)

    def test_takes_a_prefix(self) -> None:
        """All ids, and all rules of the style, begin with the caller's prefix."""
        root = read(render.time_bar_svg(mk.Agenda.default(), lang="da", prefix="samtale-7"))
        style = root.findtext(f"{SVG}style") or ""
        ids = [one.attrib["id"] for one in root.iter() if "id" in one.attrib]
        rules = style.replace("@media (prefers-color-scheme:dark){", "").split("}")

        assert ids == ["samtale-7", "samtale-7-title", "samtale-7-desc"]
        assert {rule.partition(" ")[0].partition("{")[0] for rule in rules} == {"#samtale-7", ""}

    def test_has_an_id_of_its_own(self) -> None:
        """Pictures that show something else have other ids."""
        drawn = [
            render.wheel_svg(opened(), today=TODAY + step * DAY, lang=lang)
            for step in range(3)
            for lang in LANGUAGES
        ]

        assert len({read(one).get("id") for one in drawn}) == len(drawn)


class TestWheel:
    """The annual wheel."""

    @every_phase
    @every_language
    @pytest.mark.req("R022")
    def test_names_the_phases(self, phase: mk.Phase, lang: str) -> None:
        """The phases stand in their order, and the one that it is stands in the middle."""
        found = lines(render.wheel_svg(year_in(phase), plan=PLAN, today=TODAY, lang=lang))
        first, last = (TEXTS[lang][f"wheel/{key}"] for key in ("phases", "stations"))
        shown = [one for one in found[found.index(first) + 1 : found.index(last)] if len(one) > 1]
        way = [mk.name_of(one, lang).capitalize() for one in mk.Phase][:6]
        number = list(mk.Phase).index(phase) + 1

        assert shown == way
        assert mk.name_of(phase, lang) in found
        count = picture_text("wheel/phase", lang, number=number, all=6)
        assert (count in found) is (number <= 6)

    @every_language
    def test_names_the_months(self, lang: str) -> None:
        """The months stand round from the first of the period on."""
        period = mk.Period(first=date(2027, 8, 1), last=date(2028, 7, 31))
        cycle = attrs.evolve(opened(), period=period)
        found = lines(render.wheel_svg(cycle, today=TODAY, lang=lang))
        months = {"da": pictures_da.MONTHS, "en": pictures_en.MONTHS}[lang]

        assert found[2:14] == [*months[7:], *months[:7]]

    @given(first=days(), length=st.integers(0, 12000))
    def test_has_twelve_segments_at_most(self, first: date, length: int) -> None:
        """A period of any length has a name on each segment, and no more of them than a year."""
        period = mk.Period(first=first, last=first + length * DAY)
        cycle = attrs.evolve(opened(), period=period, window=None)
        drawn = read(render.wheel_svg(cycle, today=first, lang="en"))
        shades = [one for one in drawn.iter() if "mk-shade" in one.get("class", "")]

        assert 1 <= len(shades) <= 12

    def test_stands_where_its_day_is(self) -> None:
        """The hand points to the top at the beginning of the year, and down in its middle."""
        tips = []
        for day in (date(2027, 1, 1), date(2027, 7, 2)):
            drawn = read(render.wheel_svg(year_in(mk.Phase.NEEDS), today=day, lang="da"))
            hand = next(one for one in drawn.iter() if one.get("class") == "mk-hand")
            tip = hand.attrib["d"].split("L")[1]
            tips.append([round(float(one)) for one in tip.split(",")])

        assert tips == [[200, 93], [201, 419]]

    def test_marks_a_day_outside_its_period_otherwise(self) -> None:
        """A day of another year does not look like one of this."""
        kinds = []
        for day in (YEAR.last, YEAR.last + DAY):
            drawn = read(render.wheel_svg(year_in(mk.Phase.NEEDS), today=day, lang="da"))
            kinds.append([one for one in drawn.iter() if one.get("class") == "mk-hand"])

        assert [bool(one) for one in kinds] == [True, False]

    @every_language
    def test_says_what_it_shows(self, lang: str) -> None:
        """Whoever does not see the wheel hears each thing with its day and how far it is."""
        said = described(render.wheel_svg(UNDER_WAY, plan=PLAN, today=TODAY, lang=lang))

        assert {
            "da": "Personalemøde, 1. februar 2027: klaret.",
            "en": "Staff meeting, 1 February 2027: done.",
        }[lang] in said
        assert {
            "da": "Samtaler, 1. marts 2027 til 16. april 2027: aktuel, 1 af 2 holdt.",
            "en": "Conversations, 1 March 2027 to 16 April 2027: current, 1 of 2 held.",
        }[lang] in said

    @pytest.mark.parametrize(("people", "told"), [(4, []), (5, ["1 af 5 fulgt op"])])
    def test_counts_follow_ups_of_five(self, people: int, told: list[str]) -> None:
        """How many were followed up is said of five people or more, and of four nothing."""
        marks = tuple(
            EmployeeMark(employee=f"e{number}", talk=TalkMark.SIGNED, followed_up=number == 0)
            for number in range(people)
        )
        said = described(
            render.wheel_svg(attrs.evolve(opened(), marks=marks), today=TODAY, lang="da")
        )

        assert re.findall(r"\d af \d fulgt op", said) == told

    def test_names_nobody(self) -> None:
        """The wheel is for everybody, so no person is on it."""
        cycle = attrs.evolve(cycle_in(mk.Phase.EFFECT), unit="blå stue")
        drawn = render.wheel_svg(cycle, [talk_in(mk.Stage.SIGNED)], today=TODAY, lang="da")

        assert not [mark.employee for mark in cycle.marks if mark.employee in drawn]
        assert METTE not in drawn

    def test_many_follow_ups_stand_in_the_list(self) -> None:
        """What has no room on the wheel is still in the list."""
        months = tuple(range(1, 41))
        kinds = (mk.FollowUpKind.CHECK_IN,) * len(months)
        policy = attrs.evolve(
            mk.DEFAULT_POLICY, follow_up=mk.FollowUpPolicy(months=months, kinds=kinds)
        )
        cycle = attrs.evolve(opened(), policy=policy)
        found = lines(render.wheel_svg(cycle, today=TODAY, lang="en"))

        assert "Follow-up after 1 month" in found
        assert "Follow-up after 40 months" in found
        assert [one for one in found if one in string.ascii_uppercase].count("X") == 2

    def test_numbers_follow_ups_that_the_policy_does_not_know(self) -> None:
        """A plan with more follow-ups than the policy has them by number."""
        policy = mk.TEKNIQ_POLICY
        cycle = attrs.evolve(opened(), policy=policy, window=WINDOW)
        found = lines(render.wheel_svg(cycle, plan=PLAN, today=TODAY, lang="da"))

        assert "Opfølgning efter 6 måneder" in found
        assert "2. opfølgning" in found


def states(
    cycle: mk.Cycle,
    today: date,
    *talks: mk.Conversation,
    plan: mk.YearPlan | None = PLAN,
) -> dict[str, str]:
    """Say how far each thing of the year is."""
    found = stations(cycle, talks_of(cycle, talks), plan, today)
    return {f"{one.key} {one.number}".removesuffix(" 1"): one.state for one in found}


class TestStations:
    """What is done, due and late in the year."""

    @given(cycle=cycles(), today=days(), later=days())
    @some
    def test_what_is_late_stays_late(self, cycle: mk.Cycle, today: date, later: date) -> None:
        """On a later day nothing is less late, so that a day nobody looked loses nothing."""
        first, last = sorted((today, later))
        before, after = states(cycle, first), states(cycle, last)

        assert all(after[one] == "late" for one, state in before.items() if state == "late")
        assert {one for one, state in before.items() if state == "done"} == {
            one for one, state in after.items() if state == "done"
        }

    @pytest.mark.parametrize(
        ("day", "state"),
        [
            (date(2026, 12, 20), "ahead"),
            (date(2026, 12, 21), "due"),
            (date(2027, 1, 4), "due"),
            (date(2027, 1, 5), "late"),
            (date(2030, 1, 1), "late"),
        ],
    )
    def test_due_by_its_day(self, day: date, state: str) -> None:
        """A thing is due from the notice before its day on, and late from the day after."""
        assert states(year_in(mk.Phase.STRATEGY), day)["leader-group"] == state

    @pytest.mark.parametrize(
        ("phase", "done"),
        [
            (mk.Phase.STRATEGY, {"staff-meeting"}),
            (mk.Phase.NEEDS, {"leader-group", "staff-meeting"}),
            (mk.Phase.FOCUS, {"leader-group", "themes", "staff-meeting"}),
            (mk.Phase.CONVERSATIONS, {"leader-group", "themes", "staff-meeting"}),
            (
                mk.Phase.FOLLOW_UP,
                {"leader-group", "themes", "staff-meeting", "conversations", "follow-up"},
            ),
            (
                mk.Phase.EFFECT,
                {"leader-group", "themes", "staff-meeting", "follow-up", "effect"},
            ),
        ],
    )
    def test_done_by_what_happened(self, phase: mk.Phase, done: set[str]) -> None:
        """What the year has passed is done, and what was reopened is not."""
        cycle = year_in(phase)
        reopened = [one for one in cycle.marks if one.talk is TalkMark.SIGNED]
        marks = (
            reopened if phase is mk.Phase.FOLLOW_UP else [EmployeeMark(employee=LANE), *cycle.marks]
        )
        found = states(attrs.evolve(cycle, marks=tuple(marks)), date(2027, 12, 1))

        assert {one for one, state in found.items() if state == "done"} == done

    def test_who_joins_later_is_not_held(self) -> None:
        """The conversations are not done when somebody comes after the year has gone on."""
        cycle = year_in(mk.Phase.FOLLOW_UP)
        joined = attrs.evolve(cycle, marks=(*cycle.marks, EmployeeMark(employee="new")))

        assert states(joined, TODAY)["conversations"] != "done"

    def test_the_window_of_the_year_counts(self) -> None:
        """Where the cycle has a window of its own, everything is reckoned from that one."""
        own = mk.Period(first=date(2027, 1, 11), last=date(2027, 2, 26))
        cycle = attrs.evolve(opened(), window=own)
        found = {(one.key, one.number): one.days for one in stations(cycle, {}, PLAN, TODAY)}
        spans = dict(phase_spans(cycle, PLAN))

        assert found["conversations", 1] == spans[mk.Phase.CONVERSATIONS] == own
        assert found["follow-up", 1] == mk.Period(
            first=mk.due_after(own.first, 3), last=mk.due_after(own.last, 3)
        )
        assert spans[mk.Phase.NEEDS].last < own.first

    def test_the_window_of_the_plan_counts_until_there_is_one(self) -> None:
        """Before the conversations are opened, the plan knows their days."""
        cycle = attrs.evolve(opened(), window=None)
        found = {(one.key, one.number): one.days for one in stations(cycle, {}, PLAN, TODAY)}

        assert found["conversations", 1] == WINDOW

    def test_phases_follow_each_other(self) -> None:
        """The days of the phases are those of the plan, without a gap, and none is empty."""
        together = attrs.evolve(PLAN, team_analysis=PLAN.leader_group)
        cycle = attrs.evolve(opened(), window=WINDOW)
        both = [dict(phase_spans(cycle, plan)) for plan in (PLAN, together)]
        days = [(one.first, one.last) for one in both[0].values()]

        assert list(both[0]) == list(mk.Phase)[:6]
        assert both[0][mk.Phase.CONVERSATIONS] == WINDOW
        assert all(last + DAY == first for (_, last), (first, _) in itertools.pairwise(days))
        assert list(both[1]) == list(mk.Phase)[2:6]

    def test_nothing_is_late_in_a_year_that_was_cancelled(self) -> None:
        """What was not done before a year was cancelled is left out."""
        found = states(year_in(mk.Phase.CANCELLED), date(2030, 1, 1))
        started = mk.Cycle.start(
            mk.CycleStarted(
                id="c",
                unit="u",
                leader=METTE,
                period=YEAR,
                on=BEFORE,
                by=METTE,
                role=mk.Role.LEADER,
            )
        )
        cancelled = started.apply(
            mk.CycleCancelled(reason="x", on=BEFORE, by=METTE, role=mk.Role.LEADER)
        )

        assert set(found.values()) == {"done", "left-out"}
        assert (found["leader-group"], found["themes"], found["next"]) == (
            "done",
            "done",
            "left-out",
        )
        assert set(states(cancelled, date(2030, 1, 1)).values()) == {"left-out"}

    def test_days_come_from_the_window_without_a_plan(self) -> None:
        """Without a plan the follow-ups count from the window, and the meetings have no day."""
        cycle = opened()
        found = {(one.key, one.number): one.days for one in stations(cycle, {}, None, TODAY)}
        assert cycle.window is not None

        assert found["conversations", 1] == cycle.window
        assert found["staff-meeting", 1] is None
        assert found["follow-up", 1] == mk.Period(
            first=mk.due_after(cycle.window.first, 3), last=mk.due_after(cycle.window.last, 3)
        )
        assert found["next", 1] == mk.Period(
            first=mk.due_after(cycle.window.last, 12), last=mk.due_after(cycle.window.last, 12)
        )

    def test_nothing_has_a_day_before_there_is_a_window(self) -> None:
        """A year of which nothing is planned has no days, and nothing in it is late."""
        cycle = attrs.evolve(year_in(mk.Phase.STRATEGY), window=None)
        found = stations(cycle, {}, None, date(2030, 1, 1))

        assert {one.days for one in found} == {None}
        assert State.LATE not in {one.state for one in found}

    def test_a_plan_without_conversations_has_follow_ups(self) -> None:
        """A plan that only knows the window counts the follow-ups of the policy from it."""
        plan = mk.plan_year(date(2027, 1, 4), window=WINDOW)

        assert "follow-up 2" in states(opened(), TODAY, plan=plan)

    def test_a_later_follow_up_is_known_by_the_conversation_alone(self) -> None:
        """Without the conversations nobody can say whether a second follow-up was held."""
        talk = fold(planned(), *SIGNED, FOLLOWED_UP)
        mark = EmployeeMark(
            employee=LANE, conversation=talk.id, talk=TalkMark.SIGNED, followed_up=True
        )
        cycle = attrs.evolve(opened(), marks=(mark,))
        late = date(2028, 1, 1)

        assert states(cycle, late)["follow-up"] == "done"
        assert states(cycle, late)["follow-up 2"] == "unknown"
        assert states(cycle, late, talk)["follow-up 2"] == "late"
        both = attrs.evolve(talk, missed_follow_ups=(date(2027, 9, 1),))
        assert states(cycle, late, both)["follow-up 2"] == "done"

    @pytest.mark.parametrize(
        ("day", "state"),
        [
            (date(2027, 4, 12), "ahead"),
            (date(2027, 4, 13), "late"),
            (date(2030, 1, 1), "late"),
        ],
    )
    def test_a_follow_up_is_late_on_its_own_day(self, day: date, state: str) -> None:
        """A follow-up of the unit is late once somebody's planned day has passed, and no sooner."""
        talk = fold(planned(), *SIGNED)
        mark = EmployeeMark(employee=LANE, conversation=talk.id, talk=TalkMark.SIGNED)
        cycle = attrs.evolve(opened(), marks=(mark,), window=WINDOW)

        assert states(cycle, day, talk)["follow-up"] == state
        assert followed_up(1, cycle, talks_of(cycle, [talk])) == (0, 1)

    def test_who_has_not_talked_has_no_follow_up(self) -> None:
        """Nobody's follow-up is late before the conversation, however late the year is."""
        done = fold(planned(), *SIGNED, FOLLOWED_UP)
        marks = (
            EmployeeMark(employee=LANE, conversation=done.id, talk=TalkMark.SIGNED),
            EmployeeMark(employee="omar", conversation="t2", talk=TalkMark.REGISTERED),
        )
        cycle = attrs.evolve(opened(), marks=marks)
        alone = attrs.evolve(cycle, marks=marks[1:])

        assert states(cycle, date(2030, 1, 1), done)["follow-up"] == "ahead"
        assert states(alone, date(2030, 1, 1))["follow-up"] == "ahead"
        assert followed_up(1, cycle, talks_of(cycle, [done])) == (1, 1)
        assert followed_up(1, alone, {}) == (0, 0)

    def test_a_follow_up_that_was_moved_is_not_late(self) -> None:
        """A day beyond those of the policy counts: it was agreed on."""
        talk = fold(planned(), *SIGNED)
        later = mk.PlannedFollowUp(planned_on=date(2028, 1, 10))
        moved = attrs.evolve(talk, planned_follow_ups=(later,))
        mark = EmployeeMark(employee=LANE, conversation=talk.id, talk=TalkMark.SIGNED)
        cycle = attrs.evolve(opened(), marks=(mark,), window=WINDOW)

        assert states(cycle, date(2028, 1, 10), moved)["follow-up"] == "due"
        assert states(cycle, date(2028, 1, 11), moved)["follow-up"] == "late"

    def test_a_plan_without_days_follows_the_policy(self) -> None:
        """Where the signed plan names no days, they count from the conversation."""
        talk = fold(planned(), *SIGNED)
        assert talk.signed is not None
        assert talk.held_on is not None
        bare = attrs.evolve(
            talk, signed=attrs.evolve(talk.signed, follow_ups=()), planned_follow_ups=()
        )
        mark = EmployeeMark(employee=LANE, conversation=talk.id, talk=TalkMark.SIGNED)
        cycle = attrs.evolve(opened(), marks=(mark,), window=WINDOW)
        day = mk.due_after(talk.held_on, 3)

        assert states(cycle, day, bare)["follow-up"] != "late"
        assert states(cycle, day + DAY, bare)["follow-up"] == "late"

    def test_a_follow_up_that_nobody_has_planned_is_waited_for_by_nobody(self) -> None:
        """Whoever has agreed on one follow-up is not asked for a second."""
        talk = fold(planned(), *SIGNED)
        assert talk.signed is not None
        one = talk.planned_follow_ups[:1]
        less = attrs.evolve(
            talk, signed=attrs.evolve(talk.signed, follow_ups=one), planned_follow_ups=one
        )
        mark = EmployeeMark(employee=LANE, conversation=talk.id, talk=TalkMark.SIGNED)
        cycle = attrs.evolve(opened(), marks=(mark,), window=WINDOW)

        assert states(cycle, date(2030, 1, 1), less)["follow-up 2"] == "unknown"
        assert followed_up(2, cycle, talks_of(cycle, [less])) == (0, 0)

    def test_what_nobody_knows_is_not_counted(self) -> None:
        """A later follow-up of a conversation that is not at hand is not counted."""
        mark = EmployeeMark(employee=LANE, conversation="t", talk=TalkMark.SIGNED)
        cycle = attrs.evolve(opened(), marks=(mark,))

        assert followed_up(2, cycle, {}) is None

    def test_nobody_left_to_follow_up(self) -> None:
        """Where every conversation has ended without a signature, no follow-up is late."""
        mark = EmployeeMark(employee=LANE, conversation="t", talk=TalkMark.ENDED)
        cycle = attrs.evolve(opened(), marks=(mark,))

        assert states(cycle, date(2028, 1, 1))["follow-up"] == "unknown"
        assert states(cycle, date(2028, 1, 1))["conversations"] == "done"

    def test_conversations_are_done_when_all_are_held(self) -> None:
        """The unit's conversations are done once each that is expected was held."""
        talk = talk_in(mk.Stage.HELD)
        registered = EmployeeMark(employee=LANE, conversation=talk.id, talk=TalkMark.REGISTERED)
        excused = EmployeeMark(employee="kim", standing=Standing.EXCUSED)
        cycle = attrs.evolve(opened(), marks=(registered, excused))

        assert states(cycle, TODAY)["conversations"] == "due"
        assert states(cycle, TODAY, talk)["conversations"] == "done"
        assert talks_held(cycle, talks_of(cycle, [talk])) == (1, 1)
        assert talks_held(cycle, {}) == (0, 1)

    def test_a_cancelled_conversation_is_not_counted_as_held(self) -> None:
        """A conversation that came to nothing is neither held nor waited for."""
        cycle = fold_cycle(opened(), registered(LANE), ended("talk-lane"), registered("omar"))

        assert talks_held(cycle, {}) == (0, 3)
        assert talks_held(cycle.apply(signed("talk-omar")), {}) == (1, 3)

    def test_conversations_of_other_years_are_left_out(self) -> None:
        """A conversation belongs to the cycle that its brief names."""
        talk = talk_in(mk.Stage.HELD)
        other = attrs.evolve(talk, id="t2", brief=attrs.evolve(talk.brief, cycle="other"))

        assert list(talks_of(opened(), [talk, other])) == [talk.id]

    def test_every_state_is_drawn(self) -> None:
        """Each state that a thing can be in has its word in the list, in both languages."""
        talk = fold(planned(), *SIGNED, FOLLOWED_UP)
        mark = EmployeeMark(
            employee=LANE, conversation=talk.id, talk=TalkMark.SIGNED, followed_up=True
        )
        followed = attrs.evolve(opened(), marks=(mark,), period=YEAR)
        for lang in LANGUAGES:
            found = [
                *lines(render.wheel_svg(followed, plan=PLAN, today=date(2027, 12, 1), lang=lang)),
                *lines(render.wheel_svg(year_in(mk.Phase.CANCELLED), today=TODAY, lang=lang)),
                *lines(
                    render.wheel_svg(UNDER_WAY, plan=PLAN, today=TODAY, lang=lang),
                ),
            ]

            assert not [s for s in State if picture_text(f"state/{s}", lang) not in found]


class TestTimeBar:
    """The parts of a conversation as time."""

    @given(agenda=agendas())
    def test_segments_share_the_bar(self, agenda: mk.Agenda) -> None:
        """Each part has its share of the bar, and together they fill it."""
        drawn = read(render.time_bar_svg(agenda, lang="da"))
        wide = [
            float(one.attrib["width"])
            for one in drawn.iter(f"{SVG}rect")
            if "mk-shade" in one.attrib["class"]
        ]
        minutes = [item.minutes for item in agenda.parts if item.minutes]

        assert len(wide) == len(minutes)
        assert sum(wide) == pytest.approx(368 if minutes else 0, abs=0.1)
        assert all(
            share == pytest.approx(368 * one / agenda.minutes, abs=0.01)
            for share, one in zip(wide, minutes, strict=True)
        )

    @every_language
    @pytest.mark.req("R085")
    def test_planned_against_held(self, lang: str) -> None:
        """Each part stands with its minutes, planned and held, and what was skipped says so."""
        talk = fold(planned(), *IN_PROGRESS, *LAST_PARTS)
        found = lines(render.time_bar_svg(talk, lang=lang))
        minutes = {"da": "{} min.", "en": "{} min"}[lang].format

        assert TEXTS[lang]["time/skipped"] in found
        assert [minutes(60), minutes(50)] == [
            one for one in found if one in {minutes(60), minutes(50)}
        ][:2]
        assert f"{TEXTS[lang]['time/planned']} {minutes(10)}" in found

    def test_a_gap_shows_where_a_part_was_left_out(self) -> None:
        """There is one mark in the bar for each part that was skipped."""
        gaps = [
            [one for one in read(render.time_bar_svg(talk, lang="da")).iter() if is_gap(one)]
            for talk in (
                fold(planned(), *IN_PROGRESS),
                fold(planned(), *IN_PROGRESS, *LAST_PARTS),
            )
        ]

        assert [len(one) for one in gaps] == [0, 1]
        assert gaps[1][0].attrib["d"].startswith("M292,")  # After 45 of 60 minutes.

    @every_language
    def test_minutes_that_nobody_noted(self, lang: str) -> None:
        """A part that was held without its minutes says so, and the sum is the least it can be."""
        parts = (
            mk.PartHeld(part=mk.ConversationPart.PAST, minutes=20),
            mk.PartHeld(part=mk.ConversationPart.CLOSING),
        )
        talk = attrs.evolve(talk_in(mk.Stage.HELD), parts=parts)
        found = lines(render.time_bar_svg(talk, lang=lang))

        assert picture_text("time/unmeasured", lang) in found
        assert found.count(picture_text("time/at-least", lang, minutes=20)) == 2

    def test_a_part_that_was_not_planned(self) -> None:
        """What was held without being on the agenda stands after it."""
        agenda = mk.Agenda.default(mk.TalkKind.STATUS)
        talk = attrs.evolve(
            talk_in(mk.Stage.HELD),
            agenda=agenda,
            parts=(mk.PartHeld(part=mk.ConversationPart.PAST, minutes=5),),
        )

        assert "The past, planned 0 min: 5 min" in described(render.time_bar_svg(talk, lang="en"))

    def test_before_it_is_held_there_is_one_bar(self) -> None:
        """An agenda alone, and a conversation that has not begun, have no held minutes."""
        talk = planned()

        assert render.time_bar_svg(talk, lang="da") == render.time_bar_svg(talk.agenda, lang="da")
        assert described(render.time_bar_svg(talk, lang="en")).startswith("Planned: 60 min; ")


def is_gap(one: ET.Element) -> bool:
    """Tell the mark of a part that was left out."""
    return one.get("class") == "mk-gap"


def reached(talk: mk.Conversation, mark: TalkMark = TalkMark.REGISTERED) -> list[str]:
    """Say how far each step of a conversation is."""
    own = EmployeeMark(employee=talk.employee, conversation=talk.id, talk=mark)
    return [one.state for one in steps(own, talk, date(2027, 1, 4))]


class TestUnit:
    """The unit at a glance."""

    @pytest.mark.parametrize(
        ("stage", "expected"),
        [
            (mk.Stage.PLANNED, ["ahead"] * 6),
            (mk.Stage.INVITED, ["done", "ahead", "ahead", "ahead", "ahead", "ahead"]),
            (mk.Stage.PREPARED, ["done", "done", "ahead", "ahead", "ahead", "ahead"]),
            (mk.Stage.IN_PROGRESS, ["done", "done", "due", "ahead", "ahead", "ahead"]),
            (mk.Stage.PAUSED, ["done", "done", "due", "ahead", "ahead", "ahead"]),
            (mk.Stage.HELD, ["done", "done", "done", "ahead", "ahead", "ahead"]),
            (mk.Stage.IN_REVIEW, ["done", "done", "done", "ahead", "ahead", "ahead"]),
            (mk.Stage.SIGNED, ["done", "done", "done", "done", "ahead", "ahead"]),
            (mk.Stage.CLOSED, ["done", "done", "done", "done", "done", "done"]),
            (mk.Stage.CANCELLED, ["left-out"] * 5 + ["done"]),
        ],
    )
    def test_steps_of_a_stage(self, stage: mk.Stage, expected: list[str]) -> None:
        """Each stage of a conversation has reached its steps, and no others."""
        assert reached(talk_in(stage)) == expected

    @pytest.mark.parametrize(
        ("mark", "expected"),
        [
            (TalkMark.NONE, ["ahead"] * 6),
            (TalkMark.REGISTERED, ["unknown"] * 3 + ["ahead"] * 3),
            (TalkMark.SIGNED, ["done", "unknown", "done", "done", "ahead", "unknown"]),
            (TalkMark.REOPENED, ["done", "unknown", "done", "due", "ahead", "ahead"]),
            (TalkMark.ENDED, ["unknown"] * 3 + ["left-out"] * 2 + ["done"]),
        ],
    )
    def test_steps_of_a_mark(self, mark: TalkMark, expected: list[str]) -> None:
        """Without the conversation, only what its mark tells is shown as done."""
        one = EmployeeMark(employee=LANE, conversation="t", talk=mark)

        assert [step.state for step in steps(one, None, TODAY)] == expected

    def test_a_follow_up_of_a_mark(self) -> None:
        """That somebody was followed up is known without the conversation."""
        one = EmployeeMark(employee=LANE, talk=TalkMark.SIGNED, followed_up=True)

        assert steps(one, None, TODAY)[4].state is State.DONE

    @given(talk=conversations(), today=days(), mark=st.sampled_from(TalkMark))
    @some
    def test_every_conversation_has_its_steps(
        self, talk: mk.Conversation, today: date, mark: TalkMark
    ) -> None:
        """Whatever happens in a conversation, there is an answer for each step."""
        own = EmployeeMark(employee=talk.employee, conversation=talk.id, talk=mark)
        found = dict(zip(Step, steps(own, talk, today), strict=True))

        assert (found[Step.INVITED].state is State.DONE) is (talk.invited_on is not None)
        assert (found[Step.HELD].state is State.DONE) is (talk.held_on is not None)
        assert (found[Step.ENDED].state is State.DONE) is (talk.ending is not None)

    def test_a_day_that_has_passed_is_late(self) -> None:
        """A conversation and a follow-up are late from the day after the planned one on."""
        invited = attrs.evolve(talk_in(mk.Stage.INVITED), meets_on=TODAY)
        signed = talk_in(mk.Stage.SIGNED)
        day = min(one.planned_on for one in signed.planned_follow_ups)
        own = EmployeeMark(employee=LANE)

        assert [steps(own, invited, TODAY + n * DAY)[2].state for n in (0, 1)] == ["ahead", "late"]
        assert [steps(own, signed, day + n * DAY)[4].state for n in (0, 1)] == ["ahead", "late"]

    def test_a_missed_follow_up_is_left_out(self) -> None:
        """A follow-up that was not held, with none planned any more, is shown as left out."""
        talk = attrs.evolve(
            talk_in(mk.Stage.SIGNED), planned_follow_ups=(), missed_follow_ups=(ON,)
        )

        assert reached(talk)[4] == "left-out"

    def test_prepared_by_saying_so(self) -> None:
        """Where a preparation was waived, or nobody prepared, the step is left out."""
        talk = talk_in(mk.Stage.PREPARED)
        waived = attrs.evolve(talk.preparations[0], preparation=None)
        half = attrs.evolve(talk, preparations=(waived, *talk.preparations[1:]))
        none = attrs.evolve(talk, preparations=(), held_on=ON)

        assert [reached(one)[1] for one in (half, none)] == ["left-out", "left-out"]

    @every_language
    def test_reopened_is_to_be_signed_again(self, lang: str) -> None:
        """A plan that is being written anew is not shown as signed."""
        talk = fold(planned(), *SIGNED, REOPENING)
        mark = EmployeeMark(employee=LANE, conversation=talk.id, talk=TalkMark.REOPENED)
        cycle = attrs.evolve(opened(), marks=(mark,))
        said = described(
            render.unit_svg(cycle, [talk], reader=mk.Role.LEADER, today=TODAY, lang=lang)
        )

        assert reached(talk, TalkMark.REOPENED)[3] == "due"
        assert picture_text("unit/again", lang) in said

    def test_who_is_not_expected_waits_for_nothing(self) -> None:
        """Somebody who is excused, gone or moved has no open step."""
        for standing in set(Standing) - {Standing.ENROLLED}:
            mark = EmployeeMark(employee=LANE, standing=standing)

            assert {one.state for one in steps(mark, None, TODAY)} == {State.LEFT_OUT}

    @every_language
    def test_why_somebody_is_excused_is_not_said(self, lang: str) -> None:
        """That somebody is on leave is nobody else's business."""
        pictures = {
            render.unit_svg(
                attrs.evolve(
                    opened(),
                    marks=(EmployeeMark(employee=LANE, standing=Standing.EXCUSED, excuse=why),),
                ),
                reader=mk.Role.LEADER,
                today=TODAY,
                lang=lang,
            )
            for why in mk.ExcuseReason
        }

        assert len(pictures) == 1

    @given(order=st.permutations(["åse", "bo", "carl", "dina"]))
    @pytest.mark.req("R061")
    def test_nobody_is_ranked(self, order: list[str]) -> None:
        """The rows stand as the unit named its people, whatever they have reached."""
        marks = [
            EmployeeMark(employee=name, talk=talk)
            for name, talk in zip(order, TalkMark, strict=False)
        ]
        cycle = attrs.evolve(opened(), marks=tuple(marks))
        found = lines(render.unit_svg(cycle, reader=mk.Role.LEADER, today=TODAY, lang="da"))

        assert [one for one in found if one in order] == order

    @every_language
    def test_a_row_says_who_and_when(self, lang: str) -> None:
        """A row has the name, the stage and the days, also for those who do not see it."""
        talk = talk_in(mk.Stage.SIGNED)
        mark = EmployeeMark(employee=LANE, conversation=talk.id, talk=TalkMark.SIGNED)
        wish = EmployeeMark(employee="eva", wants_talk=True)
        cycle = attrs.evolve(opened(), marks=(mark, wish))
        names = {LANE: "Lane Sørensen"}
        picture = render.unit_svg(
            cycle, [talk], reader=mk.Role.LEADER, today=TODAY, lang=lang, names=names
        )
        found = lines(picture)

        assert {"Lane Sørensen", mk.name_of(mk.Stage.SIGNED, lang), "eva"} <= set(found)
        assert picture_text("unit/wants", lang) in found
        assert short_day(date(2027, 4, 12), lang, 2027) in found
        assert {
            "da": "Lane Sørensen: underskrevet; indkaldt den 4. januar 2027; forberedt;"
            " holdt den 4. januar 2027; skrevet under den 4. januar 2027;"
            " opfølgningen er planlagt til den 12. april 2027.",
            "en": "Lane Sørensen: signed; invited on 4 January 2027; prepared;"
            " held on 4 January 2027; signed on 4 January 2027;"
            " the follow-up is planned for 12 April 2027.",
        }[lang] in described(picture)

    @every_language
    @pytest.mark.parametrize("reader", list(mk.Role))
    def test_others_see_counts_alone(self, reader: mk.Role, lang: str) -> None:
        """Who has prepared and who was followed up only the two parties see, the rest in counts."""
        prepared = talk_in(mk.Stage.PREPARED)
        followed = attrs.evolve(fold(planned(), *SIGNED, FOLLOWED_UP), id="t2", employee="eva")
        marks = [
            EmployeeMark(employee=talk.employee, conversation=talk.id, talk=mark)
            for talk, mark in ((prepared, TalkMark.REGISTERED), (followed, TalkMark.SIGNED))
        ]
        cycle = attrs.evolve(opened(), marks=tuple(marks))
        picture = render.unit_svg(
            cycle, [prepared, followed], today=TODAY, reader=reader, lang=lang, names={}
        )
        words = [picture_text(f"step/{step}", lang) for step in (Step.PREPARED, Step.FOLLOWED_UP)]
        rows = (
            described(picture).partition("eva: ")[0].partition(f"{LANE}: ")[2],
            described(picture).partition("eva: ")[2].partition(". ")[0],
        )
        is_party = reader in {mk.Role.EMPLOYEE, mk.Role.LEADER}

        assert [word in row for word, row in zip(words, rows, strict=True)] == [is_party] * 2
        counted = picture_text("unit/count", lang, count=2, all=2)
        assert lines(picture).count(counted) == (2 if is_party else 1)
        assert (picture_text("unit/in-numbers", lang) in described(picture)) is not is_party
        marked = [one for one in read(picture).iter() if one.get("class") == "mk-check"]
        assert len(marked) == (2 + 5 if is_party else 1 + 3) + 1  # One in the legend.

    @pytest.mark.parametrize(("people", "told"), [(4, []), (5, [("0 af 5", "1 af 5")])])
    def test_others_learn_nothing_from_the_mark(
        self, people: int, told: list[tuple[str, str]]
    ) -> None:
        """Whether somebody was followed up changes one count for HR, and of four people nothing."""
        others = tuple(
            EmployeeMark(employee=f"e{number}", talk=TalkMark.SIGNED) for number in range(1, people)
        )
        drawn = [
            lines(
                render.unit_svg(
                    attrs.evolve(
                        opened(),
                        marks=(
                            EmployeeMark(employee=LANE, talk=TalkMark.SIGNED, followed_up=one),
                            *others,
                        ),
                    ),
                    today=TODAY,
                    reader=mk.Role.HR,
                    lang="da",
                )
            )
            for one in (False, True)
        ]

        assert [(a, b) for a, b in zip(*drawn, strict=True) if a != b] == told

    def test_the_row_names_what_happened_last(self) -> None:
        """Who was followed up is said to be, until the plan is signed anew."""
        followed = fold(planned(), *SIGNED, FOLLOWED_UP)
        later = tuple(attrs.evolve(one, on=date(2030, 1, 1)) for one in followed.signed_by)
        found = [
            is_followed_up_last(EmployeeMark(employee=LANE), talk)
            for talk in (
                followed,
                attrs.evolve(followed, signed_by=later),
                talk_in(mk.Stage.SIGNED),
                talk_in(mk.Stage.HELD),
            )
        ]

        assert found == [True, False, False, False]

    @every_language
    def test_late_planned_and_held_look_different(self, lang: str) -> None:
        """A day that has passed, one to come and one that was kept look different."""
        invited = talk_in(mk.Stage.INVITED)
        kinds = []
        for talk, today in (
            (talk_in(mk.Stage.HELD), TODAY),
            (attrs.evolve(invited, meets_on=TODAY), TODAY),
            (attrs.evolve(invited, meets_on=TODAY), TODAY + DAY),
        ):
            mark = EmployeeMark(employee=LANE, conversation=talk.id, talk=TalkMark.REGISTERED)
            cycle = attrs.evolve(opened(), marks=(mark,))
            drawn = render.unit_svg(
                cycle, [talk], today=today, reader=mk.Role.LEADER, lang=lang, names={}
            )
            step = steps(mark, talk, today)[2]
            assert step.on is not None
            day = short_day(step.on, lang, 2027)
            days = [one for one in read(drawn).iter(f"{SVG}text") if one.text == day]
            kinds.append((step.state, days[-1].attrib["class"].split()[0]))

        assert kinds == [
            (State.DONE, "mk-soft"),
            (State.AHEAD, "mk-planned"),
            (State.LATE, "mk-overdue"),
        ]

    @every_language
    def test_what_is_late_is_said_in_a_sentence(self, lang: str) -> None:
        """A conversation and a follow-up that were not held are named by their nouns."""
        invited = attrs.evolve(talk_in(mk.Stage.INVITED), meets_on=TODAY)
        signed_one = attrs.evolve(talk_in(mk.Stage.SIGNED), id="t2", employee="eva")
        cycle = attrs.evolve(
            opened(),
            marks=(
                EmployeeMark(employee=LANE, conversation=invited.id, talk=TalkMark.REGISTERED),
                EmployeeMark(employee="eva", conversation="t2", talk=TalkMark.SIGNED),
            ),
        )
        said = described(
            render.unit_svg(
                cycle,
                [invited, signed_one],
                today=date(2027, 6, 1),
                reader=mk.Role.LEADER,
                lang=lang,
            )
        )

        for text in {
            "da": (
                "samtalen skulle have været holdt den 14. marts 2027",
                "opfølgningen skulle have været holdt den 12. april 2027",
            ),
            "en": (
                "the conversation was planned for 14 March 2027 and has not been held",
                "the follow-up was planned for 12 April 2027 and has not been held",
            ),
        }[lang]:
            assert text in said

    @every_language
    def test_counts_are_of_those_expected(self, lang: str) -> None:
        """The numbers over the columns count those of whom a conversation is expected."""
        cycle = cycle_in(mk.Phase.CONVERSATIONS)
        found = lines(render.unit_svg(cycle, reader=mk.Role.LEADER, today=TODAY, lang=lang))
        expected = sum(mark.is_expected for mark in cycle.marks)

        assert found.count(picture_text("unit/count", lang, count=1, all=expected)) >= 1

    @every_language
    def test_nobody_yet(self, lang: str) -> None:
        """A unit that has not named its people says so."""
        cycle = attrs.evolve(opened(), marks=())
        picture = render.unit_svg(cycle, reader=mk.Role.LEADER, today=TODAY, lang=lang)

        assert picture_text("unit/nobody", lang) in lines(picture)
        assert picture_text("unit/nobody", lang) in described(picture)


class TestFitting:
    """Texts that fit."""

    @given(words=texts() | st.text(max_size=80), room=st.floats(12, 400))
    def test_what_is_shortened_fits(self, words: str, room: float) -> None:
        """A shortened text is never wider than its room, and is the beginning of what it was."""
        line = shortened(words, BODY, room)

        assert width_of(line, BODY) <= room
        assert line == plain(words) or plain(words).startswith(line.removesuffix("…"))

    @given(words=texts(max_size=80), room=st.floats(40, 400), count=st.integers(1, 5))
    def test_what_is_wrapped_fits(self, words: str, room: float, count: int) -> None:
        """A wrapped text has as many lines as it may, and each fits."""
        found = wrapped(words, LABEL, room, count)

        assert len(found) <= count
        assert all(width_of(line, LABEL) <= room for line in found)

    def test_words_are_broken_where_they_end(self) -> None:
        """A line ends with a word; a word that is longer than a line is broken with a hyphen."""
        assert wrapped("skrevet under", LABEL, 60, 2) == ("skrevet", "under")
        assert wrapped("kompetencebehov", LABEL, 60, 3) == ("kompete-", "ncebehov")
        assert wrapped("kort", LABEL, 60, 3) == ("kort",)
        assert wrapped(" ", LABEL, 60, 3) == ()
        assert wrapped("et to tre fire", LABEL, 30, 2) == ("et to", "tre…")

    def test_a_letter_that_has_no_room_stands_alone(self) -> None:
        """Breaking goes on where not even one letter fits."""
        assert wrapped("mm", TITLE, 1, 2) == ("m-", "…")

    @given(st.text())
    def test_plain_twice_is_plain(self, words: str) -> None:
        """What is plain stays as it is, is one line, and can be written."""
        once = plain(words)

        assert plain(once) == once
        assert once == " ".join(once.split())
        ET.fromstring(f"<a>{once.replace('&', '').replace('<', '')}</a>")  # noqa: S314

    @pytest.mark.parametrize(
        ("words", "shown"),
        [
            ("Åse\nfra\tÆrø", "Åse fra Ærø"),
            ("\u202egnirts", "gnirts"),
            ("a\x00b\x1bc", "abc"),
            ("\ud83d", "\ufffd"),
            ("a\ufffe", "a\ufffd"),
            ("👩\u200d🏫", "👩\u200d🏫"),
            ("a" + "\u0301" * 50, "a\u0301\u0301"),
            ("so\u00adft", "soft"),
        ],
    )
    def test_signs_that_trick(self, words: str, shown: str) -> None:
        """Signs that turn, hide or pile up are left out; the rest stays."""
        assert plain(words) == shown

    @pytest.mark.parametrize("name", ["Yılmaz", "Łukasz", "Nguyễn Ơn", "Đorđević", "Şule Œuvre"])
    def test_european_names_are_not_stretched(self, name: str) -> None:
        """A Latin letter is as wide as the one below its marks, so no name is drawn out."""
        cycle = attrs.evolve(opened(), unit=name, marks=(EmployeeMark(employee=name),))
        drawn = read(render.unit_svg(cycle, today=TODAY, reader=mk.Role.LEADER, lang="da"))

        assert not [one for one in drawn.iter() if "textLength" in one.attrib]

    def test_signs_of_unknown_width_keep_their_room(self) -> None:
        """Only what comes near its room is written with the length that it must keep."""
        drawn = []
        for name in ("Дмитрий", "Д" * 40, "\ufdfd" * 9):
            cycle = attrs.evolve(opened(), marks=(EmployeeMark(employee=name),))
            picture = read(render.unit_svg(cycle, today=TODAY, reader=mk.Role.LEADER, lang="da"))
            drawn.append([one.text for one in picture.iter() if "textLength" in one.attrib])

        assert [len(one) for one in drawn] == [0, 1, 0]

    def test_marks_and_wide_signs(self) -> None:
        """A mark on a letter takes no room, and a sign of East Asia takes more than a letter."""
        assert width_of("a\u0301", BODY) == width_of("á", BODY) == width_of("a", BODY)
        assert width_of("Ư", BODY) > width_of("U", BODY)
        assert width_of("山", BODY) > width_of("ж", BODY) > width_of("a", BODY)
        assert width_of("abc", TITLE) > width_of("abc", BODY)


class TestSpread:
    """Badges that stand apart."""

    ANGLES = st.lists(st.floats(0, 359.9), max_size=20).map(sorted)

    @given(angles=ANGLES, apart=st.floats(1, 15))
    def test_they_are_apart(self, angles: list[float], apart: float) -> None:
        """No two are nearer than asked, all round."""
        found = sorted(spread(angles, apart))
        gaps = [after - before for before, after in itertools.pairwise(found)]

        assert len(found) == len(angles)
        assert all(gap >= apart - 1e-6 for gap in gaps)
        if len(found) > 1:
            assert found[0] + 360 - found[-1] >= apart - 1e-6

    @given(angles=ANGLES)
    def test_they_keep_their_order(self, angles: list[float]) -> None:
        """Seen from the first one, they stand in the order in which they came."""
        found = spread(angles, 10)
        turned = [(one - found[0] + 1e-6) % 360 for one in found]

        assert turned == sorted(turned)

    @given(start=st.floats(0, 20), count=st.integers(0, 12))
    def test_what_is_apart_stays(self, start: float, count: int) -> None:
        """Where there is room, nothing moves."""
        angles = [start + 28 * step for step in range(count)]

        assert spread(angles, 20) == pytest.approx(tuple(angles))

    def test_two_on_one_day_stand_beside_it(self) -> None:
        """Of two at one place, each goes half of the way."""
        assert spread([90, 90], 10) == pytest.approx((85, 95))

    def test_too_many_stand_evenly(self) -> None:
        """Where there is no room for all, they share the circle."""
        found = spread([10.0] * 12, 60)

        assert sorted(found) == pytest.approx([10 + 30 * step for step in range(12)])


class TestPage:
    """The page of the documentation that shows a picture."""

    def test_shows_what_its_example_draws(self) -> None:
        """The picture beside the example is the one that the example makes."""
        folder = Path(__file__).parent.parent / "docs" / "how-to"
        parser = PythonCodeBlockParser(doctest_optionflags=ELLIPSIS)
        page = Document.parse(str(folder / "draw-the-year.md"), parser)
        for example in page.examples():
            example.evaluate()

        assert page.namespace["wheel"] + "\n" == (folder / "wheel.svg").read_text("utf-8")


class TestWords:
    """What stands in the pictures."""

    def test_both_languages_say_the_same(self) -> None:
        """Every text exists in both languages, and names the same things."""
        fields = {
            lang: {
                key: sorted({name for _, name, _, _ in string.Formatter().parse(text) if name})
                for key, text in table.items()
            }
            for lang, table in TEXTS.items()
        }

        assert fields["da"] == fields["en"]
        assert all(text.strip() for table in TEXTS.values() for text in table.values())

    def test_every_state_and_step_has_a_word(self) -> None:
        """No two states, and no two steps, are called the same."""
        for lang in LANGUAGES:
            for key, members in (("state", State), ("step", Step)):
                words = {picture_text(f"{key}/{one}", lang) for one in members}

                assert len(words) == len(members)

    def test_days_in_short(self) -> None:
        """A day has its year where it could be another one."""
        day = date(2027, 5, 7)

        assert short_day(day, "da", 2027) == "7. maj"
        assert short_day(day, "en", 2026, 2028) == "7 May ’27"
        assert short_day(date(2105, 5, 7), "en") == "7 May ’05"
        assert [month_in_short(month, "da") for month in (1, 12)] == ["jan", "dec"]

    def test_both_modes_paint_the_same_things(self) -> None:
        """What has a colour in light has one in dark."""
        assert look.LIGHT.keys() == look.DARK.keys()
        assert {f"on-{one}" for one in State} | set(State) <= look.LIGHT.keys()
