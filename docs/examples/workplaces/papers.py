"""The papers that go with a page: files of their own, each for those who may read it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import mousekit as mk
from mousekit import render
from workplaces.markup import Markup, join, tag
from workplaces.readers import Reader
from workplaces.saying import word
from workplaces.shown import talk_title

__all__ = ["PAPERS", "Paper", "calendar", "calendar_of", "papers", "papers_of"]

_PARTIES = (mk.Role.EMPLOYEE, mk.Role.LEADER)


@dataclass(frozen=True)
class Paper:
    """A kind of paper.

    Attributes:
        title: Its name in `workplaces.page_words`, and in the name of its file.
        roles: Who gets it.
        is_there: Whether there is anything to write for this reader.
        write: Makes it.
        ending: Of the name of its file.
    """

    title: str
    roles: tuple[mk.Role, ...]
    is_there: Callable[[Reader, mk.Conversation], bool]
    write: Callable[[Reader, mk.Conversation], str]
    ending: str = "html"


def _has_plan(_: Reader, talk: mk.Conversation) -> bool:
    """Say if the plan is signed; what is written anew is left out for whom it is not meant."""
    return talk.signed is not None


def _plan(reader: Reader, talk: mk.Conversation) -> str:
    place = reader.place
    return render.plan_html(talk, reader=reader.role, lang=place.lang, names=place.names)


def _plan_as_text(reader: Reader, talk: mk.Conversation) -> str:
    place = reader.place
    return render.plan_markdown(talk, reader=reader.role, lang=place.lang, names=place.names)


def _is_invited(reader: Reader, talk: mk.Conversation) -> bool:
    """Say if there is an invitation to or from the reader; another leader's is not."""
    return talk.invitation is not None and reader.was_there(talk)


def _invitation(reader: Reader, talk: mk.Conversation) -> str:
    place = reader.place
    notice = render.PrivacyNotice(**place.privacy)
    return render.invitation_html(talk, lang=place.lang, names=place.names, privacy=notice)


def _has_sheet(reader: Reader, talk: mk.Conversation) -> bool:
    """Say if the reader prepares, or has prepared; a sheet is its writer's own."""
    return talk.held_on is None or any(one.person == reader.person for one in talk.preparations)


def _sheet(reader: Reader, talk: mk.Conversation) -> str:
    place = reader.place
    return render.preparation_html(talk, reader=reader.role, lang=place.lang, names=place.names)


def _card(reader: Reader, talk: mk.Conversation) -> str:
    return render.conversation_card_html(talk, lang=reader.place.lang, names=reader.place.names)


PAPERS = (
    Paper("plan", _PARTIES, _has_plan, _plan),
    Paper("plan as text", _PARTIES, _has_plan, _plan_as_text, ending="md"),
    Paper("invitation", _PARTIES, _is_invited, _invitation),
    Paper("sheet", _PARTIES, _has_sheet, _sheet),
    Paper("card", (mk.Role.LEADER,), Reader.was_there, _card),
)
"""Every kind of paper, and who gets it."""


def papers_of(reader: Reader, talk: mk.Conversation) -> Iterator[tuple[Paper, str]]:
    """Give the papers that a reader gets of a conversation, with the names of their files.

    Args:
        reader: Who looks.
        talk: One of the conversations that are opened for the reader.
    """
    for paper in PAPERS:
        if reader.role in paper.roles and paper.is_there(reader, talk):
            title, lang = paper.title.replace(" ", "-"), reader.place.lang
            name = f"{talk.id}.{title}.{reader.person}.{lang}.{paper.ending}"
            yield paper, name


def papers(reader: Reader) -> Markup:
    """Lead to the papers of each conversation."""
    place = reader.place
    parts: list[Markup] = []
    for talk in reader.talks:
        links = [
            tag("li", tag("a", word(place, f"paper {paper.title}"), href=name))
            for paper, name in papers_of(reader, talk)
        ]
        if links:
            parts += [tag("h3", talk_title(reader, talk)), tag("ul", *links)]
    return join(parts)


def calendar_of(reader: Reader) -> tuple[str, str] | None:
    """Give the name and the text of the reader's calendar file; None if there is no day in it."""
    place = reader.place
    events = [event for event in _events(reader) if event.day >= place.today]
    if not events:
        return None
    name = f"{place.key}.{reader.person}.{place.lang}.ics"
    return name, render.calendar_text(events, stamp=place.today, domain=f"{place.key}.example")


def _events(reader: Reader) -> Iterator[render.CalendarEvent]:
    place = reader.place
    for talk in reader.talks:
        following = [one for one in place.talks if one.previous == talk.id]
        yield from render.talk_events(talk, lang=place.lang, names=place.names, following=following)
    if reader.move is None and place.plan is not None:
        cycle = place.cycle
        yield from render.plan_events(
            place.plan, cycle=cycle.id, sequence=cycle.version, lang=place.lang
        )


def calendar(reader: Reader) -> Markup:
    """Lead to the calendar file."""
    found = calendar_of(reader)
    if found is None:
        return Markup("")
    name, text = found
    count = text.count("BEGIN:VEVENT")
    key = "get calendar of one" if count == 1 else "get calendar"
    link = tag("a", word(reader.place, key, count=count), href=name, download=name)
    return tag("p", link)
