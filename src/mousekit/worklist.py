"""The worklist: what is due, late or missing on a day, and for whom.

Due *by*, never due *on*.  Every step of work has its days from the cycles and conversations alone
(`mousekit._work_of_cycles`, `mousekit._work_of_talks`); the day of the question only says which of
them wait by now.  So a step that waits on one day waits on every later one, until a fact has
settled it, and a day on which nobody asked loses nothing (B7, B8).

Nothing is remembered between two questions, and nothing confidential is read: who and when, never
what was said.
"""

import enum
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TypeAlias

import attrs

from mousekit._validators import checked, identifier, refuse
from mousekit._work import Step, Task
from mousekit._work_of_cycles import CycleWork, is_to_be_planned, steps_of_cycle
from mousekit._work_of_talks import TalkWork, steps_of_talk
from mousekit.conversation import Conversation, Stage
from mousekit.cycle import Cycle, Phase
from mousekit.errors import InvalidValueError
from mousekit.language.process import word
from mousekit.language.worklist import about_agreement, about_day, work_text
from mousekit.schedule import YearPlan
from mousekit.values.people import Role, TalkKind

__all__ = ["Task", "WorkItem", "WorkState", "Worklist", "worklist"]


class WorkState(enum.StrEnum):
    """How something waits, the most urgent first.

    Danish: *opgavens status*.
    """

    LATE = "late"
    """Its day has passed, and it is not done."""
    DUE = "due"
    """It can be done now, and its day has not passed."""
    MISSING = "missing"
    """It should be there by now, and no day was ever set for it."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class WorkItem:
    """One thing that waits for somebody; it holds ids and days, and no confidential text.

    Attributes:
        task: What waits.
        state: Late, due or missing.
        due_by: The last day on which it is in time; None where no day is known.
        persons: The ids of those whose turn it is; empty where nobody is named for it.
        roles: Where nobody is named: whose turn it is, by role.
        cycle: The id of the cycle.
        conversation: The id of the conversation; None where it is the whole unit's.
        employee: The id of the employee whom it is about; None where it is the whole unit's.
        about: What else it is about: the id of an agreement or a person, an effect level, or a
            day as ISO 8601 writes it: that of a follow-up, of the conversation that is rated, or
            the one agreed on for the conversation that is to be planned.

    Danish: *punkt på opgavelisten*.  Sources: R155, R166-R168, R172, R176.

    Raises:
        InvalidValueError: If it waits for persons and roles or for neither, has a day though none
            was set or none though it is due, or `about` is no day where it must be one.
    """

    task: Task
    state: WorkState
    due_by: date | None
    persons: tuple[str, ...]
    roles: tuple[Role, ...] = ()
    cycle: str | None = attrs.field(default=None, validator=identifier)
    conversation: str | None = attrs.field(default=None, validator=identifier)
    employee: str | None = attrs.field(default=None, validator=identifier)
    about: str | None = None

    def __attrs_post_init__(self) -> None:
        fields = attrs.fields(WorkItem)
        if bool(self.persons) is bool(self.roles):
            raise refuse(fields.persons, self.persons, "one id or more, or else one role or more")
        if (self.due_by is None) is not (self.state is WorkState.MISSING):
            raise refuse(fields.due_by, self.due_by, "a day, or nothing where it is missing")
        is_day_named = self.about is not None or self.task is not Task.PLAN_CONVERSATION
        if self.task in _OF_A_DAY and is_day_named and not _is_day(self.about or ""):
            raise refuse(fields.about, self.about, "a day as ISO 8601 writes it")

    def text(
        self,
        lang: str = "en",
        *,
        names: Mapping[str, str] | None = None,
        agreements: Mapping[str, str] | None = None,
        reader: str | None = None,
    ) -> str:
        """Say what waits, for those whose turn it is.

        Args:
            lang: ``"da"`` or ``"en"``.
            names: What persons are called, by id; an id that is not there, or has a blank name, is
                shown as it is.
            agreements: What the agreements of the conversation say, by id, for a reader who may
                read them; quoted as they are, and an id that is not there is shown as it is.
            reader: The id of whoever reads it; nobody is told their own name.

        Raises:
            InvalidValueError: If the language is another.
        """
        known = {} if names is None else names
        # Whoever is alone with it knows whose conversation it is.
        is_known = self.employee == reader or self.persons == (self.employee,)
        employee = None if is_known else self.employee
        return work_text(
            self.task.value,
            self._way(),
            self.state.value,
            lang,
            employee=None if employee is None else _called(known, employee),
            about=self._about(lang, known, {} if agreements is None else agreements),
            due_by=self.due_by,
        )

    def _way(self) -> str:
        if self.roles:
            return "by-role"
        is_agreed = self.task is Task.PLAN_CONVERSATION and self.about is not None
        return "as-agreed" if is_agreed else "as-usual"

    def _about(self, lang: str, names: Mapping[str, str], agreements: Mapping[str, str]) -> str:
        about = self.about or ""
        if not about:
            return about
        match self.task:
            case Task.ANSWER_PARTICIPANT:
                return _called(names, about)
            case Task.EVALUATE_EFFECT:
                return word("LEVELS", about, lang)
            case task if task in _OF_A_DAY:
                return about_day(date.fromisoformat(about), lang)
            case _:
                text = agreements.get(about, "")
                return about_agreement(text, lang) if text.strip() else about


_OF_A_DAY = {
    *(Task.PLAN_CONVERSATION, Task.FOLLOW_UP),
    *(Task.RATE_CONVERSATION, Task.RATE_OUTCOME),
}
"""What is about a day; a conversation is planned for one only where the two have agreed on it."""


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _called(names: Mapping[str, str], id: str) -> str:  # noqa: A002 - as everywhere
    name = names.get(id, "")
    return name if name.strip() else id


@attrs.frozen(kw_only=True, field_transformer=checked)
class Worklist:
    """What waits on a day; made by `worklist`.

    Attributes:
        today: The day that was asked about.
        items: What waits: what is late first, then what is due, then what has no day; within
            each the earliest day first, and ratings after all else.

    Danish: *opgaveliste*.  Sources: R176, R195.
    """

    today: date
    items: tuple[WorkItem, ...] = ()

    @property
    def due(self) -> tuple[WorkItem, ...]:
        """What can be done now and is in time."""
        return self._in(WorkState.DUE)

    @property
    def late(self) -> tuple[WorkItem, ...]:
        """What should have been done by now."""
        return self._in(WorkState.LATE)

    @property
    def missing(self) -> tuple[WorkItem, ...]:
        """What should be there by now and has no day."""
        return self._in(WorkState.MISSING)

    def for_person(self, id: str) -> tuple[WorkItem, ...]:  # noqa: A002 - as everywhere
        """Give what waits for one person, in the same order; not what waits for a role.

        Args:
            id: The id of the person.
        """
        return tuple(item for item in self.items if id in item.persons)

    def _in(self, state: WorkState) -> tuple[WorkItem, ...]:
        return tuple(item for item in self.items if item.state is state)


def worklist(
    objects: Iterable[Cycle | Conversation],
    *,
    today: date,
    plans: Mapping[str, YearPlan] | None = None,
) -> Worklist:
    """Say what is due, late or missing in cycles and conversations.

    Give a conversation together with its cycle, and with the employee's earlier and next ones: the
    cycle knows the days for the invitation, an earlier conversation the day that was agreed on, and
    the next one settles that it is to come.  The order of the objects does not matter, and an
    object that is there twice counts once.

    Args:
        objects: Cycles and conversations, in any mix.
        today: The day.
        plans: The year plan of a cycle, by the id of the cycle; where there is none, the meetings
            before the conversations have no day until the window of the conversations is known.

    Raises:
        InvalidValueError: If something else is among the objects, two of a kind have the same id
            and are not the same, or `today` is not a day.

    Danish: *opgaveliste*.  Sources: R155, R166-R168, R172, R176.
    """
    empty = Worklist(today=today)  # Refuses what is not a day before it is reckoned with.
    cycles, talks = _apart(objects)
    of_person: defaultdict[str, list[Conversation]] = defaultdict(list)
    for talk in talks.values():
        of_person[talk.employee].append(talk)
    found = [
        *_of_cycles(cycles, of_person, {} if plans is None else plans, today),
        *_of_talks(cycles, talks, of_person, today),
    ]
    return attrs.evolve(empty, items=tuple(sorted(found, key=_place)))


_Cycles: TypeAlias = dict[str, Cycle]
_Talks: TypeAlias = dict[str, Conversation]
_TalksOfPerson: TypeAlias = Mapping[str, list[Conversation]]


def _apart(objects: Iterable[object]) -> tuple[_Cycles, _Talks]:
    """Sort the objects by kind and id."""
    cycles: _Cycles = {}
    talks: _Talks = {}
    for position, one in enumerate(objects):
        match one:
            case Cycle():
                same = cycles.setdefault(one.id, one) == one
            case Conversation():
                same = talks.setdefault(one.id, one) == one
            case _:
                expected = "a Cycle or a Conversation"
                raise InvalidValueError(("objects", position), f"a {type(one).__name__}", expected)
        if not same:
            expected = f"one {type(one).__name__} with this id, or the same one again"
            raise InvalidValueError(("objects", position, "id"), one.id, expected)
    return cycles, talks


def _of_cycles(
    cycles: _Cycles, of_person: _TalksOfPerson, plans: Mapping[str, YearPlan], today: date
) -> Iterator[WorkItem]:
    begun = {cycle.previous for cycle in cycles.values()}
    for cycle in cycles.values():
        work = CycleWork(
            cycle=cycle,
            plan=plans.get(cycle.id),
            has_next=cycle.id in begun,
            agreed=_agreed(cycle, of_person),
        )
        for step in steps_of_cycle(work):
            if step.is_open(today):
                yield _item(step, today, cycle=cycle.id)


def _agreed(cycle: Cycle, of_person: _TalksOfPerson) -> dict[str, date]:
    """Give the day signed for the next conversation, by the id of the employee."""
    told = {mark.employee: _agreed_with(mark.employee, cycle, of_person) for mark in cycle.marks}
    return {person: day for person, day in told.items() if day is not None}


def _agreed_with(person: str, cycle: Cycle, of_person: _TalksOfPerson) -> date | None:
    """Give the last word of the earlier conversations; a day with a conversation since is over."""
    held = [
        (talk.held_on, talk)
        for talk in of_person.get(person, ())
        if talk.brief.cycle != cycle.id and talk.held_on and talk.held_on <= cycle.period.last
    ]
    held.sort(key=lambda one: (one[0], one[1].id))
    signed = (talk.signed for _, talk in held)
    days = [one.next_on for one in signed if one is not None and one.next_on is not None]
    return days[-1] if days and days[-1] > held[-1][0] else None


def _of_talks(
    cycles: _Cycles, talks: _Talks, of_person: _TalksOfPerson, today: date
) -> Iterator[WorkItem]:
    years: defaultdict[str, list[Cycle]] = defaultdict(list)
    for cycle in cycles.values():
        for mark in cycle.marks if cycle.phase is not Phase.CANCELLED else ():
            years[mark.employee].append(cycle)
    for talk in talks.values():
        person, year = talk.employee, talk.brief.cycle
        has_next = any(_comes_after(other, talk) for other in of_person[person]) or any(
            _plans_next(other, talk) for other in years[person]
        )
        for step in steps_of_talk(TalkWork(talk=talk, cycle=cycles.get(year), has_next=has_next)):
            if step.is_open(today):
                yield _item(step, today, cycle=year, conversation=talk.id)


def _plans_next(cycle: Cycle, talk: Conversation) -> bool:
    """Say if a year in which the employee has a mark asks for the next conversation itself."""
    if cycle.id == talk.brief.cycle:  # In place of what came to nothing.
        return talk.stage is Stage.CANCELLED and is_to_be_planned(cycle, talk.employee)
    return cycle.previous == talk.brief.cycle or cycle.period.first > _since(talk)


def _since(talk: Conversation) -> date:
    return talk.held_on or talk.leaders[0].since


def _comes_after(other: Conversation, talk: Conversation) -> bool:
    """Say if a conversation is the next one; what came to nothing, or a short talk, is not."""
    is_shorter = talk.kind is TalkKind.MUS and other.kind is not TalkKind.MUS
    if is_shorter or other.stage is Stage.CANCELLED:
        return False
    return other.previous == talk.id or other.leaders[0].since > _since(talk)


def _item(step: Step, today: date, *, cycle: str, conversation: str | None = None) -> WorkItem:
    return WorkItem(
        task=step.task,
        state=_state(step, today),
        due_by=step.due_by,
        persons=step.persons,
        roles=step.roles,
        cycle=cycle,
        conversation=conversation,
        employee=step.employee,
        about=step.about,
    )


def _state(step: Step, today: date) -> WorkState:
    if step.due_by is None:
        return WorkState.MISSING
    return WorkState.LATE if today > step.due_by else WorkState.DUE


_STATES = tuple(WorkState)
_TASKS = tuple(Task)
_RATINGS = (Task.RATE_CONVERSATION, Task.RATE_OUTCOME)


def _place(item: WorkItem) -> tuple[object, ...]:
    """Give where an item stands: by urgency, ratings last, by day, then always the same."""
    ids = (item.cycle or "", item.conversation or "", item.employee or "", item.about or "")
    day = item.due_by or date.max
    urgency = _STATES.index(item.state), item.task in _RATINGS, day
    return *urgency, _TASKS.index(item.task), *ids, item.persons
