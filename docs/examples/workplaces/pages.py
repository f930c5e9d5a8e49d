"""The pages: one that leads to all, and one for each person; each in both languages."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeAlias

import mousekit as mk
from mousekit import render
from mousekit.language.days import day_in_full, day_in_words
from workplaces.markup import Markup, join, page, tag
from workplaces.papers import calendar_of, papers_of
from workplaces.pieces import PIECES
from workplaces.readers import Place, Reader, readers_of
from workplaces.saying import rows, word
from workplaces.shown import wheel_of
from workplaces.words import LANGUAGES

__all__ = ["write_pages"]


def write_pages(places: Iterable[Place], folder: Path) -> Path:
    """Write all pages, over those of an earlier run.

    Args:
        places: Every workplace in every language, as it was on its day.
        folder: Where they go.

    Returns:
        The page to begin with.
    """
    known = tuple(places)
    for lang in LANGUAGES:
        here = [place for place in known if place.lang == lang]
        _write(folder / _home(lang), _index(lang, here))
        _write(folder / _order(lang), _states(here[0]))
        for place in here:
            for reader in readers_of(place):
                for name, text in _files(reader):
                    _write(folder / name, text)
    return folder / _home(LANGUAGES[0])


def _files(reader: Reader) -> Iterator[tuple[str, str]]:
    """Give everything that is made for one person: the page, the papers, the calendar."""
    yield _file(reader, reader.place.lang), _person(reader)
    for talk in reader.talks:
        for paper, name in papers_of(reader, talk):
            yield name, paper.write(reader, talk)
    calendar = calendar_of(reader)
    if calendar is not None:
        yield calendar


def _write(path: Path, text: str) -> None:
    # The lines of a calendar end as they must, whatever the system.
    path.write_text(text, encoding="utf-8", newline="")


def _home(lang: str) -> str:
    return "index.html" if lang == LANGUAGES[0] else f"index.{lang}.html"


def _order(lang: str) -> str:
    return f"order.{lang}.html"


def _file(reader: Reader, lang: str) -> str:
    return f"{reader.place.key}.{reader.person}.{lang}.html"


def _other(lang: str) -> str:
    (other,) = (one for one in LANGUAGES if one != lang)
    return other


def _index(lang: str, places: list[Place]) -> str:
    first = places[0]
    title = word(first, "home title")
    other = _other(lang)
    header = join(
        [
            _links(first, [_to(_home(other), word(first, "other lang"), lang=other)]),
            tag("h1", title),
            tag("p", word(first, "home lead")),
            tag("p", _to(_order(lang), word(first, "order"))),
        ]
    )
    return page(lang=lang, title=title, header=header, main=join(map(_workplace, places)))


def _states(place: Place) -> str:
    """Give the tables of the two processes: which fact may come when, and what it leads to."""
    lang, title, other = place.lang, word(place, "order"), _other(place.lang)
    links = [
        _to(_home(lang), word(place, "home")),
        _to(_order(other), word(place, "other lang"), lang=other),
    ]
    lead = tag("p", word(place, "order lead"))
    header = join([_links(place, links), tag("h1", title), lead])
    drawn = (
        ("order of cycle", _ways(mk.CYCLE_TABLE), render.states_mermaid(mk.Cycle, lang=lang)),
        ("order of talk", _ways(mk.TALK_TABLE), render.states_mermaid(mk.Conversation, lang=lang)),
    )
    head = ("before", "what happens", "after")
    main = join(
        tag(
            "section",
            tag("h2", word(place, key), id=_id(key)),
            rows(place, word(place, "order caption"), head, _named(ways, lang)),
            tag(
                "details",
                tag("summary", word(place, "as mermaid")),
                tag("pre", tag("code", text), tabindex="0"),
            ),
            aria_labelledby=_id(key),
        )
        for key, ways, text in drawn
    )
    return page(lang=lang, title=title, header=header, main=main)


_Way: TypeAlias = tuple[StrEnum, type[mk.Fact], StrEnum]


def _ways(table: Mapping[Any, Mapping[type[mk.Fact], Any]]) -> Iterator[_Way]:
    """Give what leads from one state to another; what stays where it is is left out."""
    for state, row in table.items():
        for fact, arrow in row.items():
            ends = (arrow.go, arrow.stay) if isinstance(arrow, mk.Join) else (arrow,)
            yield from ((state, fact, end) for end in ends if end is not state)


def _named(ways: Iterable[_Way], lang: str) -> Iterator[tuple[str, ...]]:
    return (tuple(mk.name_of(one, lang) for one in way) for way in ways)


def _links(place: Place, links: list[Markup]) -> Markup:
    items = (tag("li", link) for link in links)
    return tag("nav", tag("ul", *items), aria_label=word(place, "elsewhere"))


def _to(address: str, text: str, lang: str | None = None) -> Markup:
    if lang is None:
        return tag("a", text, href=address)
    return tag("a", text, href=address, lang=lang, hreflang=lang)


def _workplace(place: Place) -> Markup:
    """Show what everybody may see of a workplace, and the way to each person's page."""
    people = (
        tag(
            "li",
            _to(_file(reader, place.lang), place.called(reader.person)),
            f", {word(place, f'role {reader.role.value}')}",
            "" if reader.move is None else f", {reader.home}",
        )
        for reader in readers_of(place)
    )
    return tag(
        "section",
        tag("h2", place.title, id=place.key),
        _as_of(place),
        tag("h3", word(place, "people")),
        tag("ul", *people),
        *_year(place.cycle, place),
        aria_labelledby=place.key,
    )


def _as_of(place: Place) -> Markup:
    return tag("p", word(place, "as of", day=day_in_full(place.today, place.lang)))


def _year(cycle: mk.Cycle, place: Place) -> Iterator[Markup]:
    strategy = cycle.strategy
    if strategy is not None:
        yield tag("h3", word(place, "intention"))
        yield tag("p", strategy.intention)
        yield tag("h3", word(place, "goals"))
        yield tag("ul", *(tag("li", goal.text) for goal in strategy.goals))
        if strategy.budget_frame is not None:
            yield tag("h3", word(place, "budget"))
            yield tag("p", strategy.budget_frame)
    yield tag("h3", word(place, "themes of year"))
    yield tag("ul", *(tag("li", theme.title) for theme in cycle.themes))
    yield tag("h3", word(place, "wheel"))
    yield wheel_of(place)


def _person(reader: Reader) -> str:
    place = reader.place
    name = place.called(reader.person)
    mine = [piece for piece in PIECES if reader.role in piece.roles]
    shown = [(piece, piece.show(reader)) for piece in mine]
    there = [(piece, made) for piece, made in shown if made.html]
    other = _other(place.lang)
    links = [
        _to(_home(place.lang), word(place, "home")),
        _to(_file(reader, other), word(place, "other lang"), lang=other),
    ]
    titles = [piece.title for piece, _ in there]
    inside = [tag("li", _to(f"#{_id(title)}", word(place, title))) for title in titles]
    header = join(
        [
            _links(place, links),
            tag("p", f"{reader.home}, {word(place, f'role {reader.role.value}')}", class_="kind"),
            tag("h1", name),
            _as_of(place),
            _moved(reader),
            tag("nav", tag("ul", *inside), aria_label=word(place, "on this page")),
        ]
    )
    main = join(
        tag(
            "section",
            tag("h2", word(place, piece.title), id=_id(piece.title)),
            made,
            aria_labelledby=_id(piece.title),
        )
        for piece, made in there
    )
    return page(lang=place.lang, title=f"{name}, {reader.home}", header=header, main=main)


def _moved(reader: Reader) -> Markup:
    """Say who has moved, so that nobody takes the former workplace for their own."""
    place, move = reader.place, reader.move
    if move is None:
        return Markup("")
    who, day = place.called(move.employee), day_in_words(move.effective_on, place.lang)
    text = word(place, "has moved", who=who, old=place.title, new=reader.home, day=day)
    return tag("p", text)


def _id(title: str) -> str:
    return title.replace(" ", "-")
