"""The teller: dates on the left, then who, then what happened, at most a hundred letters wide."""

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import TypeAlias

import mousekit as mk
from workplaces.words import MONTHS, WORDS

__all__ = ["Teller"]

_WIDTH = 100
_DAY = 11
_WHO = 8
_INDENT = " " * (_DAY + _WHO)

_Path: TypeAlias = tuple[str | int, ...]


class Teller:
    """Prints the story as it happens.

    Attributes:
        lang: ``"da"`` or ``"en"``.
        names: What the people are called, by id.
        refusals: How often something was refused so far.
    """

    def __init__(self, *, lang: str, names: dict[str, str]) -> None:
        self.lang = lang
        self.names = names
        self.refusals = 0

    def word(self, key: str, **values: object) -> str:
        """Give one of the program's own texts, filled in.

        Args:
            key: Its name in `workplaces.words`.
            values: What it names.
        """
        return WORDS[self.lang][key].format(**values)

    def day(self, day: date, *, with_year: bool = False) -> str:
        """Write a day as people do.

        Args:
            day: The day.
            with_year: Whether the year is said.
        """
        dot = "." if self.lang == "da" else ""
        year = f" {day.year}" if with_year else ""
        return f"{day.day}{dot} {MONTHS[self.lang][day.month - 1]}{year}"

    def name(self, person: str) -> str:
        """Give the name of a person, or the id of somebody who is not known.

        Args:
            person: The id.
        """
        return self.names.get(person, person)

    def title(self, title: str) -> None:
        """Print what a whole story is about."""
        print(f"{title}\n{'=' * len(title)}\n")

    def heading(self, title: str) -> None:
        """Print the title of a new part of the story."""
        print(f"\n{title}\n{'-' * len(title)}")

    def paragraph(self, text: str) -> None:
        """Print a text over the whole width."""
        print(textwrap.fill(text, _WIDTH))

    def event(self, on: date, by: str, text: str) -> None:
        """Print what somebody does on a day."""
        lead = f"{self.day(on):>{_DAY - 2}}  {self.name(by):<{_WHO}}"
        self._print(lead, text)

    def detail(self, text: str) -> None:
        """Print something more about it, below."""
        self._print(_INDENT, text, hanging="  ")

    def refused(self, blockers: Sequence[mk.Blocker], texts: Mapping[str, str]) -> None:
        """Print why something may not come, and what would be allowed.

        Args:
            blockers: The reasons; what is the same in several places is said once.
            texts: What agreements say, by id.
        """
        self.refusals += 1
        groups: dict[tuple[str, str, str], list[_Path]] = {}
        for one in blockers:
            said = self._named(one, texts)
            code = said.code if said.code.startswith("MK") else ""
            key = (code, said.message(self.lang), said.hint(self.lang))
            groups.setdefault(key, []).append(said.path)
        lead = f"{'':<{_DAY}}{self.word('refused'):<{_WHO}}"
        for (code, message, hint), paths in groups.items():
            self._print(lead, f"{message} {self._where(code, paths)}".rstrip())
            # What the rules would like instead is told with the whole report.
            if not code:
                self._print(_INDENT, f"→ {hint}", hanging="  ")
            lead = _INDENT

    def _named(self, blocker: mk.Blocker, texts: Mapping[str, str]) -> mk.Blocker:
        """Put names, texts and days as people write them in place of ids and ISO dates."""
        called = {**self.names, **texts}
        params = tuple((name, self._called(value, called)) for name, value in blocker.params)
        return mk.Blocker(code=blocker.code, path=blocker.path, params=params)

    def _called(self, value: str | int, called: Mapping[str, str]) -> str | int:
        if isinstance(value, str):
            try:
                return self.day(date.fromisoformat(value), with_year=True)
            except ValueError:
                return called.get(value, value)
        return value

    def report(self, report: mk.Report) -> None:
        """Print everything that the rules have found, the gravest first, with their hints.

        Args:
            report: What is the same in several places is said once, and so is a rule's hint.
        """
        lead = f"{'':<{_DAY}}{self.word('findings'):<{_WHO}}"
        groups: dict[tuple[str, str], list[_Path]] = {}
        hints: dict[str, str] = {}
        for one in sorted(report.findings, key=lambda one: (one.severity.rank, one.code)):
            code = f"{one.code}, {self.word(f'severity {one.severity.value}')}"
            groups.setdefault((code, one.message(self.lang)), []).append(one.path)
            hints.setdefault(code, one.hint(self.lang))
        if not groups:
            self._print(lead, self.word("none found"))
        for (code, message), paths in groups.items():
            self._print(lead, f"{message} {self._where(code, paths)}")
            if code in hints:
                self._print(_INDENT, f"→ {hints.pop(code)}", hanging="  ")
            lead = _INDENT

    def figures(self, rows: Iterable[tuple[str, str]]) -> None:
        """Print names and numbers in two columns."""
        for name, value in rows:
            self._print(f"{name:<28}", value)

    def _where(self, code: str, paths: Sequence[tuple[str | int, ...]]) -> str:
        """Say which rule it was and which agreements it is about, counted from 1."""
        if not code:
            return ""
        numbers = [
            step + 1
            for path in paths
            for name, step in pairwise(path)
            if name == "drafts" and isinstance(step, int)
        ]
        if not numbers:
            return f"({code})"
        word = self.word("agreement" if len(numbers) == 1 else "agreements")
        return f"({code}: {word} {_ranges(numbers)})"

    def _print(self, lead: str, text: str, *, hanging: str = "") -> None:
        follow = " " * len(lead) + hanging
        print(textwrap.fill(text, _WIDTH, initial_indent=lead, subsequent_indent=follow))


def _ranges(numbers: Sequence[int]) -> str:
    """Write rising numbers, and three or more in a row as a range."""
    rows: list[list[int]] = []
    for number in numbers:
        if rows and number == rows[-1][-1] + 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    dash = {1: "", 2: ", "}
    return ", ".join(
        str(row[0]) if len(row) == 1 else f"{row[0]}{dash.get(len(row), '–')}{row[-1]}"
        for row in rows
    )
