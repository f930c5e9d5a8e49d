"""iCalendar texts keep to RFC 5545, move what was moved, and tell nothing that is confidential.

That other programs read them is proved in ``tests/browser``.
"""

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta, timezone

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mousekit as mk
from loose import loosely
from mousekit import render
from mousekit.language import calendar_da, calendar_en
from mousekit.testing import conversations
from process.people import BEFORE, LANE, METTE, ON, employee, hr, leader
from process.talks import (
    AMENDED,
    AMENDING,
    CANCELLED,
    CHECK_IN,
    FOLLOW_UP,
    INVITATION,
    INVITED,
    SETTLED,
    SIGNED,
    fold,
    planned,
    talk_in,
)

LANGUAGES = ("da", "en")
STAMP = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
TALK = fold(planned(), *SIGNED)
PLAN = mk.plan_year(
    date(2027, 1, 4),
    window=mk.Period(first=date(2027, 3, 1), last=date(2027, 4, 30)),
    conversations=3,
)
LATER = mk.plan_year(
    date(2027, 2, 1),
    window=mk.Period(first=date(2027, 5, 3), last=date(2027, 6, 30)),
    conversations=3,
)
EVENT = render.CalendarEvent(uid="u", title="MUS", day=date(2027, 2, 1))
NAMES = {LANE: "Lane", METTE: "Mette"}

JOINERS = "\u200c\u200d"
TEXTS = st.text().filter(str.strip)
every_language = pytest.mark.parametrize("lang", LANGUAGES)
few = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def text_of(*events: render.CalendarEvent) -> str:
    """Write events."""
    return render.calendar_text(events, stamp=STAMP)


def unfolded(text: str) -> list[str]:
    """Put lines together again, as RFC 5545 says."""
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def value(text: str, name: str) -> str:
    """Give the value of the one property of this name, parameters left out."""
    (found,) = [line for line in unfolded(text) if re.split("[:;]", line)[0] == name]
    return found.partition(":")[2]


def unescaped(text: str) -> str:
    """Read an escaped text back, as RFC 5545 says."""
    return re.sub(r"\\(.)", lambda sign: "\n" if sign[1] in "nN" else sign[1], text)


def events_by_title(
    talk: mk.Conversation, lang: str = "en"
) -> dict[tuple[str, date], render.CalendarEvent]:
    """Give the events of a conversation by title and day."""
    found = render.talk_events(talk, lang=lang, names=NAMES)
    return {(one.title, one.day): one for one in found}


class TestText:
    """A text keeps to the form of RFC 5545."""

    def test_one_event(self) -> None:
        """A day is an all-day event that leaves the day free, in a calendar with its version."""
        assert unfolded(text_of(EVENT)) == [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//mousekit//mousekit//EN",
            "BEGIN:VEVENT",
            "UID:u@mousekit",
            "DTSTAMP:20270104T093000Z",
            "DTSTART;VALUE=DATE:20270201",
            "DURATION:P1D",
            "TRANSP:TRANSPARENT",
            "SEQUENCE:0",
            "SUMMARY:MUS",
            "END:VEVENT",
            "END:VCALENDAR",
        ]

    def test_a_meeting_has_the_time_on_the_wall(self) -> None:
        """A meeting with a start has a floating time, without any zone, and takes minutes."""
        text = text_of(attrs.evolve(EVENT, starts_at=time(14, 30), minutes=75))

        assert value(text, "DTSTART") == "20270201T143000"
        assert value(text, "DURATION") == "PT75M"
        assert "TRANSP" not in text
        assert "TZID" not in text

    def test_what_is_private_or_called_off_is_marked(self) -> None:
        """A private event says so, and so does one that is called off."""
        text = text_of(attrs.evolve(EVENT, is_private=True, is_cancelled=True, sequence=7))

        assert value(text, "CLASS") == "PRIVATE"
        assert value(text, "STATUS") == "CANCELLED"
        assert value(text, "SEQUENCE") == "7"

    @given(title=TEXTS, start=st.none() | st.times(), day=st.dates())
    def test_no_line_is_too_long(self, title: str, start: time | None, day: date) -> None:
        """Every line ends with CRLF, has 75 octets at most, and is whole characters."""
        event = attrs.evolve(EVENT, title=title, starts_at=start, day=day)
        lines = text_of(event).encode().split(b"\r\n")

        assert lines.pop() == b""
        assert all(len(line) <= 75 and line.decode() for line in lines)
        assert not any(b"\r" in line or b"\n" in line for line in lines)

    @given(title=TEXTS)
    def test_what_is_folded_can_be_unfolded(self, title: str) -> None:
        """The title is read back as it was, but for what no calendar can hold."""
        kept = re.sub(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", " ", title)
        kept = re.sub(r"\r\n?", "\n", kept)
        kept = "".join(one for one in kept if one in JOINERS or unicodedata.category(one) != "Cf")

        assert unescaped(value(text_of(attrs.evolve(EVENT, title=title)), "SUMMARY")) == kept

    @given(title=TEXTS)
    def test_the_number_of_lines_is_the_same(self, title: str) -> None:
        """No title can add a property or end an event."""
        assert len(unfolded(text_of(attrs.evolve(EVENT, title=title)))) == 13

    def test_a_line_is_filled(self) -> None:
        """A line is broken no earlier than it must be, and before a character that has no room."""
        lines = text_of(attrs.evolve(EVENT, title="a" * 66 + "ååå" + "b" * 80)).split("\r\n")
        at = lines.index("SUMMARY:" + "a" * 66)

        assert lines[at + 1] == " ååå" + "b" * 68
        assert lines[at + 2] == " " + "b" * 12

    @given(length=st.integers(1, 400))
    def test_a_short_text_stays_short(self, length: int) -> None:
        """A text of plain letters takes as few lines as it can."""
        lines = text_of(attrs.evolve(EVENT, title="a" * length)).count("\r\n")

        assert lines - 12 == max(1, -(-(len("SUMMARY:") + length - 75) // 74) + 1)

    @pytest.mark.parametrize(
        ("stamp", "written"),
        [
            (date(2027, 1, 4), "20270104T000000Z"),
            (STAMP, "20270104T093000Z"),
            (datetime(999, 1, 4, 9, 30, 15, 5, tzinfo=UTC), "09990104T093015Z"),
        ],
    )
    def test_the_stamp_is_the_callers(self, stamp: date, written: str) -> None:
        """The time of writing is given as a time in UTC, or as a day."""
        assert value(render.calendar_text([EVENT], stamp=stamp), "DTSTAMP") == written

    @pytest.mark.parametrize(
        "stamp",
        [datetime(2027, 1, 4), STAMP.astimezone(timezone(timedelta(hours=1)))],  # noqa: DTZ001
    )
    def test_another_zone_is_refused(self, stamp: datetime) -> None:
        """A time that is not in UTC, or does not say, is refused."""
        with pytest.raises(mk.InvalidValueError, match="expected a time in UTC, or a day"):
            render.calendar_text([EVENT], stamp=stamp)

    def test_no_sign_turns_a_title(self) -> None:
        """Signs that turn or hide what follows are left out of a title; joiners stay."""
        title = "\u202ensI\u2066 ne\u200b so\u00adft 👩\u200d🏫\ufeff"

        assert (
            value(text_of(attrs.evolve(EVENT, title=title)), "SUMMARY") == "nsI ne soft 👩\u200d🏫"
        )

    def test_what_is_no_event_is_refused(self) -> None:
        """An object of another class is refused by a sentence that names what is accepted."""
        for ask, accepted in (
            (lambda: loosely(render.calendar_text)([TALK], stamp=STAMP), "CalendarEvent"),
            (lambda: loosely(render.calendar_text)([EVENT], stamp="2027"), "date, not str"),
            (lambda: loosely(render.talk_events)(PLAN, lang="en"), "Conversation, not YearPlan"),
            (
                lambda: loosely(render.talk_events)(TALK, lang="en", following=[PLAN]),
                "Conversation, not YearPlan",
            ),
            (
                lambda: loosely(render.plan_events)(TALK, cycle="c", sequence=1, lang="en"),
                "YearPlan, not Conversation",
            ),
        ):
            with pytest.raises(TypeError, match=f"expected {accepted}"):
                ask()

    def test_a_uid_stands_once(self) -> None:
        """The same event twice is refused, since no calendar could tell which one holds."""
        with pytest.raises(mk.InvalidValueError, match="at events: 'u', expected each uid once"):
            text_of(EVENT, EVENT)

    def test_a_calendar_is_not_empty(self) -> None:
        """A calendar without events is refused: RFC 5545 asks for one or more."""
        with pytest.raises(mk.InvalidValueError, match="expected one event or more"):
            text_of()

    def test_the_domain_can_be_given(self) -> None:
        """The host of the caller sets its events apart from those of others."""
        text = render.calendar_text([EVENT], stamp=STAMP, domain="mus.havneby.dk")
        assert value(text, "UID") == "u@mus.havneby.dk"

    @pytest.mark.parametrize(
        "wrong", [{"uid": " "}, {"title": " "}, {"minutes": 0}, {"days": 0}, {"sequence": -1}]
    )
    def test_an_event_that_cannot_be_is_refused(self, wrong: dict[str, object]) -> None:
        """An event has an id and a title, takes some time, and counts from nought."""
        with pytest.raises(mk.InvalidValueError):
            loosely(attrs.evolve)(EVENT, **wrong)


class TestPlan:
    """The dates of a year plan."""

    @pytest.mark.req("R022")
    def test_every_date_is_there(self) -> None:
        """Each date of the plan is an event, the window one of many days."""
        found = render.plan_events(PLAN, cycle="2027-blue", sequence=0, lang="en")
        window = PLAN.window
        expected = [
            *(PLAN.leader_group, PLAN.team_analysis, PLAN.staff_meeting, window.first),
            *(PLAN.effect_review, PLAN.next_conversation),
        ]
        for talk in PLAN.talks:
            expected += [talk.invite_by, talk.topics_by, talk.day, *talk.follow_ups_by]
            expected.append(talk.next_by)

        assert [one.day for one in found] == expected
        assert [one.days for one in found if one.days > 1] == [61]
        assert not any(one.is_private or one.starts_at for one in found)

    def test_a_moved_plan_keeps_its_uids(self) -> None:
        """Every date of a plan has the same uid wherever it moves, and no other has it."""
        first = render.plan_events(PLAN, cycle="2027-blue", sequence=0, lang="en")
        moved = render.plan_events(LATER, cycle="2027-blue", sequence=4, lang="en")

        assert [one.uid for one in first] == [one.uid for one in moved]
        assert all(one.day != other.day for one, other in zip(first, moved, strict=True))
        assert {one.sequence for one in moved} == {4}
        assert len({one.uid for one in first}) == len(first)

    def test_a_plan_has_a_sequence(self) -> None:
        """Whoever writes a plan says which version it is; a moved one is newer."""
        with pytest.raises(TypeError, match="sequence"):
            loosely(render.plan_events)(PLAN, cycle="c", lang="en")

    def test_another_cycle_has_other_uids(self) -> None:
        """No event of one unit's year is taken for one of another."""
        ours, theirs = (
            {one.uid for one in render.plan_events(PLAN, cycle=cycle, sequence=0, lang="en")}
            for cycle in ("a", "b")
        )
        assert ours.isdisjoint(theirs)

    @every_language
    def test_each_talk_has_its_number(self, lang: str) -> None:
        """The events of the conversations are told apart by their number and nothing else."""
        titles = [one.title for one in render.plan_events(PLAN, cycle="c", sequence=0, lang=lang)]

        assert [title for title in titles if re.fullmatch(r"MUS \d", title)] == [
            *("MUS 1", "MUS 2", "MUS 3")
        ]
        assert len(set(titles)) == len(titles)


class TestTalk:
    """The dates of a conversation."""

    @pytest.mark.req("R168")
    @pytest.mark.req("R172")
    def test_every_date_is_there(self) -> None:
        """The talk, the follow-ups, the due dates and the next talk each have an event."""
        talk = attrs.evolve(TALK, brief=attrs.evolve(TALK.brief, next_on=date(2028, 1, 3)))
        titles = list(events_by_title(talk))

        assert titles == [
            ("MUS: Lane and Mette", BEFORE),
            ("MUS: check-in, Lane and Mette", CHECK_IN.planned_on),
            ("MUS: follow-up, Lane and Mette", FOLLOW_UP.planned_on),
            ("MUS: an agreement is due, Lane", date(2027, 4, 30)),
            ("MUS: an agreement is due, Mette", date(2027, 3, 1)),
            ("MUS: an agreement is due, Lane", date(2027, 11, 30)),
            ("MUS: next conversation, Lane and Mette", date(2028, 1, 3)),
        ]

    def test_the_talk_has_its_time(self) -> None:
        """The conversation begins when the invitation says, and takes as long."""
        talk = fold(planned(), *INVITED)
        (event,) = render.talk_events(talk, lang="en")

        assert event.starts_at == INVITATION.starts_at
        assert event.minutes == INVITATION.minutes
        assert event.title == f"MUS: {LANE} and {METTE}"

    def test_a_talk_that_was_held_another_day_has_no_time(self) -> None:
        """What was held on another day than planned stands on that day, without a time."""
        talk = attrs.evolve(TALK, held_on=date(2027, 1, 3))
        event = render.talk_events(talk, lang="en")[0]

        assert (event.day, event.starts_at) == (date(2027, 1, 3), None)

    def test_before_the_invitation_it_takes_as_long_as_the_agenda(self) -> None:
        """A day that is set before anybody is invited takes the minutes of the agenda."""
        talk = fold(planned(), mk.Rescheduled(meets_on=ON, starts_at=time(10), **hr(BEFORE)))
        (event,) = render.talk_events(talk, lang="en")

        assert (event.day, event.starts_at, event.minutes) == (ON, time(10), talk.agenda.minutes)

    @pytest.mark.parametrize("blank", ["", " ", "\n", "\u202e"])
    def test_whoever_has_no_name_is_called_by_the_id(self, blank: str) -> None:
        """A blank name is no name."""
        talk = fold(planned(), *INVITED)
        (event,) = render.talk_events(talk, lang="en", names={LANE: blank, METTE: "Mette"})

        assert event.title == f"MUS: {LANE} and Mette"

    def test_nothing_is_planned_yet(self) -> None:
        """A conversation without any date has no events."""
        assert render.talk_events(planned(), lang="en") == ()

    def test_a_moved_talk_keeps_its_uid(self) -> None:
        """Moved to another day, the conversation has the same uid and a higher sequence."""
        before = fold(planned(), *INVITED)
        after = fold(before, mk.Rescheduled(meets_on=ON, starts_at=time(10), **hr()))
        (old,), (new,) = (render.talk_events(talk, lang="en") for talk in (before, after))

        assert old.uid == new.uid
        assert old.day < new.day
        assert old.sequence < new.sequence

    @pytest.mark.req("R168")
    def test_a_moved_follow_up_keeps_its_uid(self) -> None:
        """However often it moves, past others too, a follow-up has the uid of its first day."""
        days = [date(2027, 8, 2), CHECK_IN.planned_on, date(2027, 9, 1)]
        talk, day = TALK, CHECK_IN.planned_on
        uids = {one.day: one.uid for one in render.talk_events(talk, lang="en")}
        for to in days:
            talk = fold(
                talk,
                mk.FollowUpMoved(planned_on=day, moved_to=to, reason="ferie", **employee(BEFORE)),
            )
            day = to
        held = mk.FollowUp(held_on=BEFORE, planned_on=FOLLOW_UP.planned_on)
        after = fold(talk, mk.FollowUpHeld(follow_up=held, **leader(BEFORE)))

        assert [one.moved_from for one in talk.planned_follow_ups] == [CHECK_IN.planned_on, None]
        for one in (talk, after):
            moved = {event.day: event.uid for event in render.talk_events(one, lang="en")}
            assert moved[days[-1]] == uids[CHECK_IN.planned_on]
        assert FOLLOW_UP.planned_on not in {one.day for one in render.talk_events(after, lang="en")}

    def test_amended_terms_keep_the_uid(self) -> None:
        """An agreement with another due date is the same event on another day."""
        accepted = mk.AmendmentAccepted(agreement="a2", digest=AMENDED.digest, **employee(BEFORE))
        after = fold(TALK, AMENDING, accepted)
        old, new = (
            {one.uid: one.day for one in render.talk_events(talk, lang="en")}
            for talk in (TALK, after)
        )

        assert set(old) == set(new)
        assert {old[uid]: new[uid] for uid in old if old[uid] != new[uid]} == {
            date(2027, 3, 1): AMENDED.due
        }

    def test_what_is_called_off_is_marked(self) -> None:
        """A talk that came to nothing, what was dropped, and the rest after the end are off."""
        invited = fold(planned(), *INVITED, CANCELLED)
        closed = fold(planned(), *SETTLED, mk.ConversationClosed(**leader(BEFORE)))

        assert [one.is_cancelled for one in render.talk_events(invited, lang="en")] == [True]
        assert [one.is_cancelled for one in render.talk_events(closed, lang="en")] == [False] + [
            True
        ] * 5
        assert not any(one.is_cancelled for one in render.talk_events(TALK, lang="en"))

    @pytest.mark.parametrize("status", list(mk.AgreementStatus))
    def test_a_settled_agreement_is_called_off(self, status: mk.AgreementStatus) -> None:
        """Nobody is reminded of what is done, dropped or carried over."""
        first, *rest = TALK.agreements
        talk = attrs.evolve(TALK, agreements=(attrs.evolve(first, status=status), *rest))
        old, new = (
            {one.uid: one.is_cancelled for one in render.talk_events(one, lang="en")}
            for one in (TALK, talk)
        )

        assert [new[uid] for uid in old if old[uid] != new[uid]] == [True] * status.is_settled

    @pytest.mark.parametrize("how", list(mk.EndedBy))
    def test_a_closed_conversation_is_followed_by_the_next_alone(self, how: mk.EndedBy) -> None:
        """What was ahead is called off with it; that it was held stands, and the day agreed on."""
        brief = attrs.evolve(TALK.brief, next_on=ON)
        over = attrs.evolve(TALK, brief=brief, ending=mk.Ending(how=how, on=BEFORE))

        assert [one.is_cancelled for one in render.talk_events(over, lang="en")] == [
            False,
            *[True] * 5,
            how is mk.EndedBy.LEFT,
        ]

    def test_the_next_one_takes_over_once_it_is_planned(self) -> None:
        """The day agreed on is called off once the next talk has one; cancelled, it is back."""
        talk = attrs.evolve(TALK, brief=attrs.evolve(TALK.brief, next_on=ON))
        after = attrs.evolve(planned(), id="talk-8", previous=TALK.id)
        asked, off = fold(after, *INVITED), fold(after, *INVITED, CANCELLED)
        again = attrs.evolve(fold(planned(), *INVITED), id="talk-9")
        told = [
            render.talk_events(talk, lang="en", following=one)[-1]
            for one in ((), (after,), (asked,), (off,), (off, again))
        ]

        assert [one.is_cancelled for one in told] == [False, False, True, False, True]
        assert len({(one.uid, one.day) for one in told}) == 1
        assert [one.sequence for one in told] == sorted({one.sequence for one in told})

    @pytest.mark.parametrize(
        "other", [TALK, attrs.evolve(TALK, id="talk-8", employee="omar")], ids=["itself", "omar"]
    )
    def test_what_follows_is_the_same_employees(self, other: mk.Conversation) -> None:
        """The conversation itself, or somebody else's, does not call the day off but is refused."""
        with pytest.raises(mk.InvalidValueError) as caught:
            render.talk_events(TALK, lang="en", following=[other])

        assert caught.value.path == ("following", 0)

    def test_the_day_that_was_signed_counts(self) -> None:
        """The next conversation is on the day that both signed, not on the one foreseen."""
        assert TALK.signed is not None
        signed = attrs.evolve(TALK.signed, next_on=date(2028, 2, 1))
        talk = attrs.evolve(TALK, signed=signed, brief=attrs.evolve(TALK.brief, next_on=ON))

        assert render.talk_events(talk, lang="en")[-1].day == date(2028, 2, 1)

    @pytest.mark.parametrize("kind", list(mk.TalkKind))
    @every_language
    def test_every_kind_of_talk_has_its_title(self, kind: mk.TalkKind, lang: str) -> None:
        """A short talk of the first year is not called a MUS."""
        talk = attrs.evolve(fold(planned(), *INVITED), kind=kind)
        (event,) = render.talk_events(talk, lang=lang)

        assert event.title.startswith("MUS") is (kind is mk.TalkKind.MUS)

    @few
    @given(stage=st.sampled_from(list(mk.Stage)), data=st.data())
    def test_nothing_confidential_is_told(self, stage: mk.Stage, data: st.DataObject) -> None:
        """Whatever was said and agreed, the titles are ours but for the names; all is private."""
        talk = data.draw(conversations(stage))
        people = {talk.employee, talk.leader, *(one.agreement.owner for one in talk.agreements)}
        found = render.talk_events(talk, names=dict.fromkeys(people, "NN"), lang="en")
        ours = {
            title.format(number=1, step=1, employee="NN", leader="NN", owner="NN")
            for title in calendar_en.TITLES.values()
        }

        assert {one.title for one in found} <= ours
        assert all(one.is_private for one in found)
        assert len({one.uid for one in found}) == len(found)

    @few
    @given(stage=st.sampled_from(list(mk.Stage)), data=st.data())
    def test_every_conversation_can_be_written(self, stage: mk.Stage, data: st.DataObject) -> None:
        """Whatever has happened, and whoever the people are, the text keeps to the form."""
        talk = data.draw(conversations(stage))
        hostile = dict.fromkeys((talk.employee, talk.leader), data.draw(st.text()))
        found = render.talk_events(talk, lang="da", names=hostile)
        if found:
            lines = text_of(*found).encode().split(b"\r\n")
            assert all(len(line) <= 75 for line in lines)
            assert lines.count(b"BEGIN:VEVENT") == lines.count(b"END:VEVENT") == len(found)

    def test_two_conversations_fit_in_one_calendar(self) -> None:
        """The events of conversations with other ids, and of the year, have other uids."""
        other = attrs.evolve(TALK, id="talk-8")
        together = (*render.talk_events(TALK, lang="en"), *render.talk_events(other, lang="en"))
        text = text_of(*together, *render.plan_events(PLAN, cycle=TALK.id, sequence=0, lang="en"))

        assert text.count("BEGIN:VEVENT") == 12 + 24

    def test_every_stage_can_be_asked(self) -> None:
        """At every stage there are events or none."""
        counts = {stage: len(render.talk_events(talk_in(stage), lang="en")) for stage in mk.Stage}
        assert counts[mk.Stage.PLANNED] == 0
        assert counts[mk.Stage.SIGNED] == 6


class TestTitles:
    """The titles are there in both languages."""

    def test_none_is_missing(self) -> None:
        """Both languages have the same titles, and none is left untranslated."""
        danish, english = calendar_da.TITLES, calendar_en.TITLES

        assert list(danish) == list(english)
        assert [key for key in danish if danish[key] == english[key]] == ["day"]
        assert [re.findall(r"{\w+}", one) for one in danish.values()] == [
            re.findall(r"{\w+}", one) for one in english.values()
        ]

    def test_another_language_is_refused(self) -> None:
        """A language that is neither Danish nor English is refused."""
        with pytest.raises(mk.InvalidValueError, match="at lang: 'sv', expected 'da' or 'en'"):
            render.plan_events(PLAN, cycle="c", sequence=0, lang="sv")
