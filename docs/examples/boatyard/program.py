"""Runs the year: all scenes in the order of their days, and then what became of it."""

import argparse
import io
import sys
from collections.abc import Iterator, Sequence

from boatyard import (
    asger,
    asger_again,
    bodil,
    carsten,
    dagny,
    ejnar,
    frida,
    hanne,
    ivar,
    jytte,
    kaj,
    last_year,
    lise,
    mikkel,
    other_units,
    the_year,
)
from boatyard.ending import report
from boatyard.history import History
from boatyard.office import Office
from boatyard.papers import LANGUAGES, Tongue
from boatyard.people import name
from boatyard.scenes import Scene
from boatyard.words import MONTHS

__all__ = ["STORIES", "main", "play", "scenes", "tell"]

STORIES = (
    last_year,
    the_year,
    other_units,
    asger,
    asger_again,
    bodil,
    carsten,
    dagny,
    ejnar,
    frida,
    hanne,
    ivar,
    jytte,
    kaj,
    lise,
    mikkel,
)
"""Each has its `scenes`; on the same day they come in this order."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Tell the whole year.

    Args:
        arguments: Of the command line; those of this process if not given.
    """
    parser = argparse.ArgumentParser(
        prog="twelve.py", description="A year of a boatyard with twelve employees."
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="da", help="the language of the story (default: da)"
    )
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    t = Tongue(parser.parse_args(arguments).lang)
    office = Office(t)
    for line in tell(office):
        print(line)
    for line in report(History.of(office), t):
        print(line)
    return 0


def scenes(t: Tongue) -> list[Scene]:
    """Give the scenes of all stories, in the order of their days.

    Args:
        t: The language.
    """
    return sorted((one for story in STORIES for one in story.scenes(t)), key=lambda one: one.on)


def play(office: Office, one: Scene) -> list[str]:
    """Do what is done in a scene, and give what there is to say of it.

    Args:
        office: Where it is stated.
        one: The scene.
    """
    office.remarks = []
    for deed in one.deeds:
        deed(office, one.on, one.who)
    return office.remarks


def tell(office: Office) -> Iterator[str]:
    """Play the year, and tell it line by line.

    Args:
        office: Where it is stated.
    """
    month = (0, 0)
    for one in scenes(office.t):
        if month != (one.on.year, one.on.month):
            month = (one.on.year, one.on.month)
            yield ""
            yield f"{MONTHS[office.t.lang].split()[one.on.month - 1].capitalize()} {one.on.year}"
        keys = "".join(f" [{key}]" for key in one.lines)
        yield f"{one.on.day:>4}  {name(one.who.id):<8} {one.told}{keys}"
        for remark in play(office, one):
            yield f"{'':<15}{remark}"
