"""The years of all workplaces, read from their folders; what a file may hold is in `data`."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from workplaces.data import At, YearReader
from workplaces.steps import Year

__all__ = ["DataError", "read_years"]


class DataError(Exception):
    """The files cannot be used.

    Attributes:
        lines: Every fault, with its file and where in it.
    """

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        super().__init__("\n".join(lines))


def read_years(folders: Iterable[Path], lang: str) -> tuple[Year, ...]:
    """Read all files of each workplace's year.

    Args:
        folders: Where they are, one for each workplace.
        lang: The language of the story; the other one must be there as well.

    Raises:
        DataError: If anything is missing or wrong in any of them.
    """
    years: list[Year] = []
    lines: list[str] = []
    for folder in folders:
        reader = YearReader(folder, lang)
        years.append(_read(reader, folder))
        lines += reader.lines
    if lines:
        raise DataError(lines)
    return tuple(years)


def _read(reader: YearReader, folder: Path) -> Year:
    workplace, shown_on = reader.staff("staff.json")
    for file in sorted(folder.glob("*.json")):
        if file.name != "staff.json":
            reader.values_of(file.name)
    stories = sorted(folder.glob("story/*.json"))
    if not stories:
        reader.fault(At("story"), "expected at least one chapter, such as story/01-start.json")
    chapters = [reader.chapter(f"story/{file.name}") for file in stories]
    days = [step.on for chapter in chapters for step in chapter.steps]
    return Year(
        key=folder.name,
        lang=reader.lang,
        workplace=workplace,
        names={person: name for person, (name, _) in reader.people.items()},
        roles={person: role for person, (_, role) in reader.people.items()},
        privacy=reader.privacy,
        units=reader.units,
        shown_on=shown_on or max(days, default=date.max),
        chapters=tuple(chapters),
    )
