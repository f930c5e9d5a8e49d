"""The year as JSON files that a person can edit, read with every fault named at once.

- ``staff.json`` says who works there, what they are told about their data, and on which day the
  pages show the workplace;
- every other file beside it holds values by name, each a document of `mousekit`: the strategy, the
  needs, the themes, the frame, the agreements;
- ``story/*.json`` are the chapters: a title, and steps in the order they happen.

A text stands in both languages, ``{"da": …, "en": …}``, wherever a document wants a text.  With
``{"use": "needs/opening"}`` a step takes in a value from another file; more keys beside ``use``
change it; the presets of `mousekit` are there as well, ``preset/tekniq`` and others.  A step says
``on``, ``by``, ``in`` (which cycle or conversation), what to ``tell``, and exactly one thing to do;
``state`` holds a fact, or several, and all others are in `workplaces.steps`.
"""

import json
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias, TypeGuard, TypeVar

import mousekit as mk
from workplaces.steps import (
    Accept,
    Chapter,
    Check,
    NextYear,
    Plan,
    Settle,
    Sign,
    State,
    Step,
    Together,
    Upwards,
    What,
)
from workplaces.words import LANGUAGES

__all__ = ["At", "YearReader"]

T = TypeVar("T")

Content: TypeAlias = dict[str, Any]


class At(NamedTuple):
    """A place in a file."""

    file: str
    path: tuple[str | int, ...] = ()

    def down(self, *steps: str | int) -> "At":
        """Give a place inside this one."""
        return At(self.file, (*self.path, *steps))


class _UnusableError(Exception):
    """Something used from another file is not there, or broken; the fault is remembered."""


class YearReader:
    """Reads file after file, and remembers what is wrong with them."""

    def __init__(self, folder: Path, lang: str) -> None:
        self.folder = folder
        self.lang = lang
        self.lines: list[str] = []
        self.people: dict[str, tuple[str, mk.Role]] = {}
        self.privacy: dict[str, str] = {}
        self.units: dict[str, str] = {}
        self.values: dict[str, Content | list[Content] | None] = {**_PRESETS}

    def fault(self, at: At, problem: str, value: str | None = None) -> None:
        """Remember a fault, each once."""
        fault = mk.Fault(path=at.path, problem=problem, value=value)
        line = f"{self.folder / at.file}: {fault}"
        if line not in self.lines:
            self.lines.append(line)

    def staff(self, file: str) -> tuple[str, date | None]:
        """Read who works there; give the name of the workplace, and the day its pages show."""
        at, data = At(file), self._file(file)
        people = data.get("people")
        known = self._keys(data, at, {"workplace", "people"}, {"shown_on", "privacy", "units"})
        if not known or not isinstance(people, dict):
            return "", None
        for person, about in people.items():
            where = at.down("people", person)
            if self._keys(about, where, {"name", "role"}):
                role = self._role(about["role"], where.down("role"))
                self.people[person] = (str(about["name"]), role or mk.Role.EMPLOYEE)
        notice = data.get("privacy", {})
        if self._keys(notice, at.down("privacy"), (), _NOTICE):
            self.privacy = {key: str(text) for key, text in notice.items()}
        units = data.get("units", {})
        if isinstance(units, dict):
            self.units = {unit: str(name) for unit, name in units.items()}
        else:
            self.fault(at.down("units"), "expected the names of units, by id", units)
        shown_on = data.get("shown_on")
        day = None if shown_on is None else self._day(shown_on, at.down("shown_on"))
        return str(data["workplace"]), day

    def values_of(self, file: str) -> None:
        """Read a file of values by name; a value is a document, or a list of them."""
        data = self._file(file)
        schema = data.pop("schema", None)
        for name, value in data.items():
            at, key = At(file).down(name), f"{file.removesuffix('.json')}/{name}"
            if isinstance(value, list):
                each = [self._value(one, schema, at.down(n)) for n, one in enumerate(value)]
                found = [one for one in each if one is not None]
                self.values[key] = found if len(found) == len(each) else None
            else:
                self.values[key] = self._value(value, schema, at)

    def _value(self, data: object, schema: object, at: At) -> Content | None:
        """Check one document on its own, and give what is in it."""
        kind = data.get("kind") if isinstance(data, dict) else None
        cls = mk.KINDS.get(kind) if isinstance(kind, str) else None
        if not isinstance(data, dict) or cls is None:
            self.fault(at, 'expected a document with a known "kind"')
            return None
        if self._document({"schema": schema, **data}, cls, at) is None:
            return None
        return {key: item for key, item in data.items() if key != "kind"}

    def _document(self, data: Content, cls: type[T], at: At) -> T | None:
        """Read a document of mousekit; its faults become ours, with the path in the file."""
        try:
            return mk.from_dict(data, cls)
        except mk.InvalidDocumentError as error:
            for one in error.faults:
                self.fault(at.down(*one.path), one.problem, one.value)
        except mk.UnknownSchemaVersionError as error:
            self.fault(At(at.file, ("schema",)), str(error))
        return None

    def chapter(self, file: str) -> Chapter:
        """Read one chapter."""
        at, data = At(file), self._file(file)
        self._keys(data, at, {"schema", "title", "steps"})
        steps = data.get("steps")
        found = [
            self._step(one, data.get("schema"), at.down("steps", position))
            for position, one in enumerate(steps if isinstance(steps, list) else [])
        ]
        return Chapter(str(data.get("title")), tuple(step for step in found if step is not None))

    def _step(self, data: object, schema: object, at: At) -> Step | None:
        if not self._keys(data, at, {"on", "by", "in", "tell"}, _TASKS):
            return None
        tasks = [key for key in data if key in _TASKS]
        if len(tasks) != 1:
            self.fault(at, f"expected exactly one of: {', '.join(_TASKS)}")
            return None
        (task,) = tasks
        on, role = self._day(data["on"], at.down("on")), self._person(data["by"], at.down("by"))
        if on is None or role is None:
            return None
        said = {"schema": schema, "on": data["on"], "by": data["by"], "role": role.value}
        what = self._what(task, data[task], said, at.down(task))
        if what is None:
            return None
        return Step(
            place=f"{self.folder / at.file}: {mk.Fault(path=at.path, problem=task)}",
            on=on,
            by=str(data["by"]),
            role=role,
            stream=str(data["in"]),
            tell=str(data["tell"]),
            what=what,
        )

    def _what(self, task: str, data: object, said: Content, at: At) -> What | None:
        """Read what is done in a step."""
        match task:
            case "state":
                facts = self._facts(data, said, at)
                return None if facts is None else State(facts)
            case "together":
                return self._together(data, said, at)
            case "plan":
                return self._plan(data, at)
            case "next_year":
                return self._next_year(data, said, at)
            case "upwards":
                role = self._role(data, at)
                return None if role is None else Upwards(role)
            case _:
                return _SIMPLE[task](str(data))

    def _plan(self, data: object, at: At) -> Plan | None:
        if not self._keys(data, at, {"id", "employee"}, {"previous", "next_on"}):
            return None
        previous, next_on = data.get("previous"), data.get("next_on")
        return Plan(
            id=str(data["id"]),
            employee=str(data["employee"]),
            previous=None if previous is None else str(previous),
            next_on=None if next_on is None else self._day(next_on, at.down("next_on")),
        )

    def _next_year(self, data: object, said: Content, at: At) -> NextYear | None:
        if not self._keys(data, at, {"id", "period"}):
            return None
        where = at.down("period")
        if not self._keys(data["period"], where, {"first", "last"}):
            return None
        document = {"schema": said["schema"], "kind": "period", **data["period"]}
        period = self._document(document, mk.Period, where)
        return None if period is None else NextYear(str(data["id"]), period)

    def _together(self, data: object, said: Content, at: At) -> Together | None:
        if not isinstance(data, list) or len(data) != _TWO:
            self.fault(at, "expected a list of two, each with by and state")
            return None
        facts: list[mk.Fact] = []
        for position, one in enumerate(data):
            where = at.down(position)
            if self._keys(one, where, {"by", "state"}):
                role = self._person(one["by"], where.down("by")) or mk.Role.EMPLOYEE
                own = {**said, "by": one["by"], "role": role.value}
                facts += self._facts(one["state"], own, where.down("state")) or ()
        return Together(tuple(facts)) if len(facts) == _TWO else None

    def _facts(self, data: object, said: Content, at: At) -> tuple[mk.Fact, ...] | None:
        """Read one fact or a list of them; what they all say (on, by, role) is `said`."""
        several = isinstance(data, list)
        found: list[mk.Fact | None] = []
        for position, one in enumerate(data if isinstance(data, list) else [data]):
            where = at.down(position) if several else at
            try:
                filled = self._filled(one, where)
            except _UnusableError:
                found.append(None)
                continue
            if not isinstance(filled, dict):
                self.fault(where, "expected a fact")
                return None
            found.append(self._document({**said, **filled}, mk.Fact, where))
        facts = tuple(one for one in found if one is not None)
        return facts if len(facts) == len(found) else None

    def _filled(self, data: object, at: At) -> object:
        """Put in what is used from other files.

        Raises:
            _UnusableError: If any of it is not there, or broken.
        """
        if isinstance(data, list):
            return [self._filled(item, at.down(place)) for place, item in enumerate(data)]
        if not isinstance(data, dict):
            return data
        own = {key: self._filled(item, at.down(key)) for key, item in data.items() if key != "use"}
        if "use" not in data:
            return own
        name = str(data["use"])
        if name not in self.values:
            known = ", ".join(sorted(self.values)) or "none"
            self.fault(at.down("use"), f"expected one of: {known}", name)
        used = self.values.get(name)
        if used is None:
            raise _UnusableError
        return {**used, **own} if isinstance(used, dict) else used

    def _file(self, file: str) -> Content:
        """Read a JSON file, in the language of the story; empty if that does not work."""
        at = At(file)
        try:
            text = (self.folder / file).read_text(encoding="utf-8")
            data = json.loads(text, object_pairs_hook=_unique)
        except OSError as error:
            self.fault(at, f"cannot be read: {error.strerror}")
        except json.JSONDecodeError as error:
            place = f"line {error.lineno}, column {error.colno}"
            self.fault(at, f"is not JSON from {place} on: {error.msg}")
        except ValueError as error:
            self.fault(at, str(error))
        else:
            if isinstance(data, dict):
                return {key: self._said(item, at.down(key)) for key, item in data.items()}
            self.fault(at, "expected an object")
        return {}

    def _said(self, data: object, at: At) -> object:
        """Choose the language of every text that stands in both."""
        if isinstance(data, list):
            return [self._said(item, at.down(place)) for place, item in enumerate(data)]
        if not isinstance(data, dict):
            return data
        if data and data.keys() <= set(LANGUAGES):
            for lang in LANGUAGES:
                if not isinstance(data.get(lang), str):
                    self.fault(at.down(lang), "expected a text")
            return str(data.get(self.lang))
        return {key: self._said(item, at.down(key)) for key, item in data.items()}

    def _keys(
        self, data: object, at: At, needed: Collection[str], others: Collection[str] = ()
    ) -> TypeGuard[Content]:
        """Say if it is an object with these keys; every fault is remembered."""
        if not isinstance(data, dict):
            self.fault(at, "expected an object")
            return False
        for key in data:
            if key not in needed and key not in others:
                self.fault(at.down(key), "unknown key")
        missing = [key for key in sorted(needed) if key not in data]
        for key in missing:
            self.fault(at.down(key), "required key is missing")
        return not missing

    def _day(self, text: object, at: At) -> date | None:
        try:
            day = date.fromisoformat(str(text))
        except ValueError:
            day = None
        if day is None or day.isoformat() != text:
            self.fault(at, "expected a day such as 2027-01-31", str(text))
            return None
        return day

    def _person(self, person: object, at: At) -> mk.Role | None:
        known = self.people.get(str(person))
        if known is None:
            self.fault(at, f"expected one of the staff: {', '.join(self.people)}", str(person))
            return None
        return known[1]

    def _role(self, text: object, at: At) -> mk.Role | None:
        try:
            return mk.Role(str(text))
        except ValueError:
            self.fault(at, f"expected one of: {', '.join(mk.Role)}", str(text))
            return None


def _content(document: object) -> Content:
    """Give what is in a document, without what says which document it is."""
    data = mk.to_dict(document)
    return {key: item for key, item in data.items() if key not in {"schema", "kind"}}


_PRESETS: Mapping[str, Content] = {
    f"preset/{policy.name}": _content(policy)
    for policy in (mk.DEFAULT_POLICY, mk.STRICT_POLICY, mk.TEKNIQ_POLICY)
}

_SIMPLE: Mapping[str, Callable[[str], What]] = {
    "sign": lambda _: Sign(),
    "check": lambda _: Check(),
    "accept": Accept,
    "settle": Settle,
}
_TASKS = ("state", "together", "plan", "next_year", "upwards", *_SIMPLE)
_NOTICE = ("controller", "legal_basis", "recipients", "storage_period")
_TWO = 2


def _unique(pairs: list[tuple[str, object]]) -> Content:
    """Make an object, unless a key stands twice: one of the two would be lost in silence."""
    twice = [key for key, count in Counter(key for key, _ in pairs).items() if count > 1]
    if twice:
        raise ValueError(f"the key {twice[0]!r} stands twice in one object")
    return dict(pairs)
