"""Other programs read the calendars: `icalendar` without an error, and ical.js just the same."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import attrs
import icalendar
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

import mousekit as mk
from mousekit import render
from mousekit.testing import conversations
from process.people import LANE, METTE
from process.talks import talk_in

STAMP = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
PLAN = mk.plan_year(
    date(2027, 1, 4),
    window=mk.Period(first=date(2027, 3, 1), last=date(2027, 4, 30)),
    conversations=2,
)
READ = """text => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    return calendar.getAllSubcomponents("vevent").map(one => {
        const event = new ICAL.Event(one);
        return {
            uid: event.uid,
            title: event.summary,
            start: event.startDate.toString(),
            zone: event.startDate.zone.tzid,
            seconds: event.duration.toSeconds(),
            sequence: one.getFirstPropertyValue("sequence"),
            stamp: one.getFirstPropertyValue("dtstamp").toString(),
            private: one.getFirstPropertyValue("class") === "PRIVATE",
            cancelled: one.getFirstPropertyValue("status") === "CANCELLED",
            names: one.getAllProperties().map(property => property.name).sort(),
        };
    });
}"""
HOSTILE = [
    "Mette\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:andet",
    "a;b,c\\d\\n:e\\\\",
    'CN="x";VALUE=DATE:20270101',
    "rødgrød 🙂 " * 20,
    "\u0085\u2028\u2029\x0b\x0c\x1c\x00\x7f",
    "e\u0301\u200d\u202e" * 30,
    " \t indrykket\n fortsat\n\tigen",
    "#&<script>",
]

some = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def reader(browser: Browser, packages: Path) -> Iterator[Page]:
    """Load ical.js once into a page that reaches nothing outside itself."""
    page = browser.new_page()
    page.route("**/*", lambda route: route.abort())
    page.set_content("<p>Hej</p>")
    source = (packages / "ical.js/dist/ical.es5.min.cjs").read_text("utf-8")
    loader = "(() => {const module = {exports: {}}; const exports = module.exports; %s"
    page.add_script_tag(
        content=loader % source + "; window.ICAL = module.exports.default ?? module.exports})()"
    )
    yield page
    page.close()


def written(events: tuple[render.CalendarEvent, ...]) -> str:
    """Write events."""
    return render.calendar_text(events, stamp=STAMP)


def read_in_python(text: str) -> list[dict[str, Any]]:
    """Read a calendar with `icalendar`, in the form that ical.js is asked for."""
    calendar = icalendar.Calendar.from_ical(text.encode())
    assert isinstance(calendar, icalendar.Calendar)
    assert calendar.errors == []
    return [_read(event) for event in calendar.events]


def _read(event: icalendar.Event) -> dict[str, Any]:
    start, length, stamp = event.DTSTART, event.DURATION, event.DTSTAMP
    assert event.errors == []
    assert start is not None
    assert length is not None
    assert stamp is not None
    zone = start.tzinfo if isinstance(start, datetime) else None
    return {
        "uid": event.uid,
        "title": event.summary,
        "start": start.isoformat(),
        "zone": "floating" if zone is None else "a zone",
        "seconds": length.total_seconds(),
        "sequence": event.sequence,
        "stamp": stamp.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "private": event.get("CLASS") == "PRIVATE",
        "cancelled": event.get("STATUS") == "CANCELLED",
        "names": sorted(name.lower() for name in event),
    }


def meant(event: render.CalendarEvent) -> dict[str, Any]:
    """Say what an event is, without asking the code that writes it."""
    begins = event.starts_at is not None
    # A calendar knows no parts of a second.
    clock = None if event.starts_at is None else event.starts_at.replace(microsecond=0)
    start = event.day if clock is None else datetime.combine(event.day, clock)
    return {
        "uid": f"{event.uid}@mousekit",
        "title": event.title,
        "start": start.isoformat(),
        "zone": "floating",
        "seconds": event.minutes * 60 if begins else event.days * 86_400,
        "sequence": event.sequence,
        "stamp": "2027-01-04T09:30:00Z",
        "private": event.is_private,
        "cancelled": event.is_cancelled,
        "names": sorted(
            ["uid", "dtstamp", "dtstart", "duration", "sequence", "summary"]
            + ["class"] * event.is_private
            + ["status"] * event.is_cancelled
            + ["transp"] * (not begins)
        ),
    }


def assert_read_alike(page: Page, events: tuple[render.CalendarEvent, ...]) -> None:
    """Let both readers read what was written, and compare it with what was meant."""
    text = written(events)

    assert read_in_python(text) == [meant(one) for one in events]
    assert page.evaluate(READ, text) == [meant(one) for one in events]


@pytest.mark.parametrize("lang", ["da", "en"])
def test_a_year_is_read(reader: Page, lang: str) -> None:
    """Every date of a year plan is read as it was written."""
    assert_read_alike(reader, render.plan_events(PLAN, cycle="2027-blue", sequence=3, lang=lang))


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("stage", ["invited", "held", "in-review", "signed", "closed"])
def test_a_conversation_is_read(reader: Page, stage: str, lang: str) -> None:
    """Every date of a conversation is read as it was written, at every stage that has any."""
    events = render.talk_events(talk_in(mk.Stage(stage)), lang=lang)

    assert events
    assert_read_alike(reader, events)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_only_a_name(reader: Page, name: str) -> None:
    """Whatever a person is called, there are as many events, and what can be read of it is told."""
    events = render.talk_events(
        talk_in(mk.Stage.SIGNED), lang="da", names={LANE: name, METTE: name}
    )
    text = written(events)
    titles = [one["title"] for one in reader.evaluate(READ, text)]
    kept = name.replace("\r\n", "\n")
    shown = "".join(
        sign if sign.isprintable() or sign in "\n\u200d" else " "
        for sign in kept.replace("\u202e", "")
    )
    one, other = (shown, shown) if shown.strip() else (LANE, METTE)

    assert titles == [one["title"] for one in read_in_python(text)]
    assert len(titles) == len(events)
    assert titles[0] == f"MUS: {one} og {other}"


@some
@given(stage=st.sampled_from(list(mk.Stage)), data=st.data())
def test_whatever_can_happen_is_read(reader: Page, stage: mk.Stage, data: st.DataObject) -> None:
    """Every conversation that facts can lead to is read alike by both."""
    talk = data.draw(conversations(stage))
    events = render.talk_events(
        talk, names={talk.employee: "Lane", talk.leader: "Mette"}, lang="en"
    )
    plain = tuple(attrs.evolve(one, title=f"MUS {at}") for at, one in enumerate(events))
    if plain:
        assert_read_alike(reader, plain)


def test_a_meeting_at_the_edge_of_the_calendar_is_read(reader: Page) -> None:
    """Long ago and at the end of all days, a meeting is read as it is."""
    event = render.CalendarEvent(uid="u", title="MUS", day=date(1000, 1, 1), starts_at=time(0))
    last = attrs.evolve(event, uid="v", day=date(9999, 12, 31), starts_at=time(23, 59))

    assert_read_alike(reader, (event, last))
