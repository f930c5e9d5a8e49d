"""Writes iCalendar (RFC 5545): the dates of a year, and those of one conversation.

`plan_events` and `talk_events` say what there is to put in a calendar; `calendar_text` writes
events of both, of many conversations too, as one text.

One fact is one event.  Its UID is made from what the fact is and whose, never from the day, so
that a calendar moves what was moved; SEQUENCE rises with the version of the conversation.  Days are
all-day events that leave the day free; a meeting with a start has floating times, the clock on
the wall.  Titles say who and what kind, never what was said or agreed.
"""

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from itertools import chain

import attrs

from mousekit._validators import at_least, checked, identifier, not_blank
from mousekit.conversation import Conversation, Stage
from mousekit.errors import InvalidValueError
from mousekit.language.calendar import event_title
from mousekit.render.fitting import unturned
from mousekit.render.given import called, each_a, expect
from mousekit.schedule import PlannedTalk, YearPlan
from mousekit.values.agreement import AgreementState
from mousekit.values.conclusions import PlannedFollowUp
from mousekit.values.record import EndedBy

__all__ = ["CalendarEvent", "calendar_text", "plan_events", "talk_events"]

_OCTETS = 75
"""The longest line, without its line break (RFC 5545, 3.1)."""
_UNWRITABLE = {"Cc", "Cs", "Zl", "Zp"}


@attrs.frozen(kw_only=True, field_transformer=checked)
class CalendarEvent:
    """One event: a fact that has a day.

    Attributes:
        uid: What it is known by, for good; `calendar_text` adds the domain.
        title: For everybody who may look into the calendar.
        day: The day, or the first of several.
        starts_at: The time of day, as on a wall clock; None for the whole day.
        minutes: How long it takes, if it has a start.
        days: How many days it takes, if it has none.
        sequence: How often what it says may have changed.
        is_private: Whether a shared calendar should hide it from others.
        is_cancelled: Whether it is called off.

    Raises:
        InvalidValueError: If a number is too small, or the uid or title is blank.

    Danish: *kalenderbegivenhed*.  Source: RFC 5545.
    """

    uid: str = attrs.field(validator=identifier)
    title: str = attrs.field(validator=not_blank)
    day: date
    starts_at: time | None = None
    minutes: int = attrs.field(default=60, validator=at_least(1))
    days: int = attrs.field(default=1, validator=at_least(1))
    sequence: int = attrs.field(default=0, validator=at_least(0))
    is_private: bool = False
    is_cancelled: bool = False


def plan_events(
    plan: YearPlan, *, cycle: str, sequence: int, lang: str
) -> tuple[CalendarEvent, ...]:
    """Give the days of a year plan; its conversations are told apart by their number.

    Args:
        plan: The year plan.
        cycle: The id of the cycle, on which the UIDs rest.
        sequence: Higher than for the last plan that was sent, for instance `Cycle.version`.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another, or the sequence is below nought.
        TypeError: If the plan is an object of another class.
    """
    expect(plan, YearPlan)
    days = (
        ("leader-group", plan.leader_group),
        ("team-analysis", plan.team_analysis),
        ("staff-meeting", plan.staff_meeting),
        ("window", plan.window.first),
        ("effect-review", plan.effect_review),
        ("next-conversation", plan.next_conversation),
    )
    length = (plan.window.last - plan.window.first).days + 1
    together = (
        CalendarEvent(
            uid=_uid("cycle", cycle, kind),
            title=event_title(kind, lang),
            day=day,
            days=length if kind == "window" else 1,
            sequence=sequence,
        )
        for kind, day in days
    )
    talks = (
        _planned_talk(talk, number, cycle, sequence, lang)
        for number, talk in enumerate(plan.talks, start=1)
    )
    return tuple(chain(together, *talks))


def _planned_talk(
    talk: PlannedTalk, number: int, cycle: str, sequence: int, lang: str
) -> Iterator[CalendarEvent]:
    days = (
        ("invite-by", 1, talk.invite_by),
        ("topics-by", 1, talk.topics_by),
        ("day", 1, talk.day),
        *(("follow-up-by", step, day) for step, day in enumerate(talk.follow_ups_by, start=1)),
        ("next-by", 1, talk.next_by),
    )
    for kind, step, day in days:
        yield CalendarEvent(
            uid=_uid("cycle", cycle, kind, str(number), str(step)),
            title=event_title(kind, lang, number=number, step=step),
            day=day,
            sequence=sequence,
        )


def talk_events(
    conversation: Conversation,
    *,
    lang: str,
    names: Mapping[str, str] | None = None,
    following: Iterable[Conversation] = (),
) -> tuple[CalendarEvent, ...]:
    """Give the days of a conversation: itself, follow-ups ahead, due dates, the next one.

    They are for the two; in a calendar that others see they are marked as private.  What needs
    nothing more is written as called off: what is settled, and follow-ups and due dates once the
    conversation has ended.  The day agreed on for the next conversation stands until that one has a
    day of its own, or the conversation ended since the employee left.

    Args:
        conversation: The conversation, at any stage.
        lang: ``"da"`` or ``"en"``.
        names: What people are called, by id; the id itself, if it has no name.
        following: All conversations of the employee that were planned after this one, also those
            that came to nothing; never fewer than the last time.

    Raises:
        InvalidValueError: If the language is another, or what follows is the conversation itself or
            another employee's.
        TypeError: If it is an object of another class.
    """
    expect(conversation, Conversation)
    talk, later = conversation, tuple(each_a(Conversation, following))
    for position, one in enumerate(later):
        if one.id == talk.id or one.employee != talk.employee:
            expected = "another conversation of the same employee"
            raise InvalidValueError(("following", position), one.id, expected)
    pair = {"employee": called(names, talk.employee), "leader": called(names, talk.leader)}
    return (
        *_meeting(talk, pair, lang),
        *(_follow_up(talk, one, pair, lang) for one in talk.planned_follow_ups),
        *(_due(talk, state, names, lang) for state in talk.agreements),
        *_next(talk, later, pair, lang),
    )


def _meeting(talk: Conversation, pair: Mapping[str, str], lang: str) -> Iterator[CalendarEvent]:
    day = talk.held_on or talk.meets_on
    if day is None:
        return
    # Held on another day than was planned, it did not begin at the time that was planned either.
    start = talk.starts_at if day == talk.meets_on else None
    sent = talk.invitation
    yield CalendarEvent(
        uid=_uid("conversation", talk.id, "talk"),
        title=event_title(talk.kind.value, lang, **pair),
        day=day,
        starts_at=start,
        minutes=max(1, talk.agenda.minutes if sent is None else sent.minutes),
        sequence=talk.version,
        is_private=True,
        is_cancelled=talk.ending is not None and talk.held_on is None,
    )


def _follow_up(
    talk: Conversation, planned: PlannedFollowUp, pair: Mapping[str, str], lang: str
) -> CalendarEvent:
    first = planned.moved_from or planned.planned_on
    return CalendarEvent(
        uid=_uid("conversation", talk.id, "follow-up", first.isoformat()),
        title=event_title(planned.kind.value, lang, **pair),
        day=planned.planned_on,
        sequence=talk.version,
        is_private=True,
        is_cancelled=talk.ending is not None,
    )


def _due(
    talk: Conversation, state: AgreementState, names: Mapping[str, str] | None, lang: str
) -> CalendarEvent:
    terms = state.agreement
    return CalendarEvent(
        uid=_uid("conversation", talk.id, "agreement", terms.id),
        title=event_title("agreement", lang, owner=called(names, terms.owner)),
        day=terms.due,
        sequence=talk.version,
        is_private=True,
        is_cancelled=state.status.is_settled or talk.ending is not None,
    )


def _next(
    talk: Conversation, later: tuple[Conversation, ...], pair: Mapping[str, str], lang: str
) -> Iterator[CalendarEvent]:
    has_left = talk.ending is not None and talk.ending.how is EndedBy.LEFT
    is_planned = any(
        one.stage is not Stage.CANCELLED and (one.held_on or one.meets_on) for one in later
    )
    agreed = None if talk.signed is None else talk.signed.next_on
    day = agreed or talk.brief.next_on
    if day is not None:
        yield CalendarEvent(
            uid=_uid("conversation", talk.id, "next"),
            title=event_title("next-talk", lang, **pair),
            day=day,
            # What is said of it changes with any of them.
            sequence=talk.version + sum(one.version for one in later),
            is_private=True,
            is_cancelled=has_left or is_planned,
        )


def _uid(*what: str) -> str:
    """Make an id from ids: no two facts share it, and nothing of them can be read from it."""
    return hashlib.sha256(json.dumps(what).encode()).hexdigest()[:32]


def calendar_text(
    events: Iterable[CalendarEvent], *, stamp: datetime | date, domain: str = "mousekit"
) -> str:
    """Write events as one iCalendar text, in UTF-8, with CRLF at the end of every line.

    Args:
        events: One or more, no two of them with the same uid.
        stamp: When it is written: a time in UTC, or a day.
        domain: What follows the ``@`` of every UID; your own host sets your events apart.

    Raises:
        InvalidValueError: If there is no event, a uid stands twice, or the time is not in UTC.
        TypeError: If an object is of another class.
    """
    expect(stamp, date)
    written = _stamp(stamp)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//mousekit//mousekit//EN"]
    seen = set()
    for event in each_a(CalendarEvent, events):
        if event.uid in seen:
            raise InvalidValueError(("events",), event.uid, "each uid once")
        seen.add(event.uid)
        lines += _event(event, written, domain)
    if not seen:
        raise InvalidValueError(("events",), (), "one event or more")
    return "".join(_folded(line) for line in (*lines, "END:VCALENDAR"))


def _stamp(stamp: datetime | date) -> str:
    if not isinstance(stamp, datetime):
        return f"{_day(stamp)}T000000Z"
    if stamp.utcoffset() != timedelta(0):
        raise InvalidValueError(("stamp",), stamp, "a time in UTC, or a day")
    return f"{_day(stamp.date())}T{_clock(stamp.time())}Z"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _clock(at: time) -> str:
    return at.isoformat("seconds").replace(":", "")


def _event(event: CalendarEvent, written: str, domain: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(f'{event.uid}@{domain}')}"
    yield f"DTSTAMP:{written}"
    if event.starts_at is None:
        yield f"DTSTART;VALUE=DATE:{_day(event.day)}"
        yield f"DURATION:P{event.days}D"
        yield "TRANSP:TRANSPARENT"
    else:
        yield f"DTSTART:{_day(event.day)}T{_clock(event.starts_at)}"
        yield f"DURATION:PT{event.minutes}M"
    yield f"SEQUENCE:{event.sequence}"
    yield f"SUMMARY:{_text(event.title)}"
    if event.is_private:
        yield "CLASS:PRIVATE"
    if event.is_cancelled:
        yield "STATUS:CANCELLED"
    yield "END:VEVENT"


def _text(text: str) -> str:
    """Escape a text (RFC 5545, 3.3.11); what no calendar can hold becomes a blank.

    Signs that turn what stands around them are left out.
    """
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n")):
        text = text.replace(sign, written)
    text = unturned(text.replace("\r", "\\n").replace("\n", "\\n"))
    return "".join(" " if unicodedata.category(sign) in _UNWRITABLE else sign for sign in text)


def _folded(line: str) -> str:
    """Break a line before its 76th octet, and never inside a character (RFC 5545, 3.1)."""
    lines, room = [""], _OCTETS
    for sign in line:
        room -= len(sign.encode())
        if room < 0:
            lines.append("")
            room = _OCTETS - 1 - len(sign.encode())  # The blank that begins the line counts too.
        lines[-1] += sign
    return "\r\n ".join(lines) + "\r\n"
