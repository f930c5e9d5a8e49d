"""`check`: one door to the rules for everything that can be checked, whole processes included.

A conversation or a cycle is checked part by part, each with what stands around it; paths begin
with the field, so that a form can point at it.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias, get_args

import attrs

from mousekit import _talk_questions
from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.policy import DEFAULT_POLICY, Policy
from mousekit.rules import (
    DEFAULT_RULES,
    Checkable,
    CheckContext,
    Report,
    RuleSet,
    check_themes,
    check_value,
)

__all__ = ["Subject", "check", "check_many"]

Subject: TypeAlias = Checkable | Conversation | Cycle
"""Everything that `check` takes."""


def check(
    subject: Subject,
    *,
    context: CheckContext | None = None,
    policy: Policy | None = None,
    rules: RuleSet = DEFAULT_RULES,
    today: date | None = None,
    lang: str | None = None,
) -> Report:
    """Check one value, a conversation or a cycle.

    A conversation brings its own context, and like a cycle its own policy; what is given here
    goes first.

    Danish: *tjek*.

    Args:
        subject: What is checked.
        context: What it cannot know itself.
        policy: The numbers and choices; its own, or the default, if not given.
        rules: Which rules, and how they are graded.
        today: The day of the check, for rules that ask for it.
        lang: The language of the texts; else the object's own, else it is found.

    Raises:
        TypeError: If it is anything else, also a `str`.
    """
    door = _Door(context=context, policy=policy, rules=rules, today=today, lang=lang)
    match subject:
        case Conversation():
            return _together(door.into_conversation(subject))
        case Cycle():
            return _together(door.into_cycle(subject))
        case _:
            if not isinstance(subject, get_args(Checkable)):
                names = ", ".join(sorted(kind.__name__ for kind in get_args(Subject)))
                message = f"{type(subject).__name__} cannot be checked, expected one of: {names}"
                raise TypeError(message)
            return door.value(subject)


def check_many(
    subjects: Iterable[Subject],
    *,
    context: CheckContext | None = None,
    policy: Policy | None = None,
    rules: RuleSet = DEFAULT_RULES,
    today: date | None = None,
    lang: str | None = None,
) -> Iterator[Report]:
    """Check one thing after the other, as they are asked for: a generator, in the same order.

    Args:
        subjects: What is checked; may be endless.
        context: As in `check`, for each of them.
        policy: As in `check`, for each of them.
        rules: As in `check`.
        today: As in `check`.
        lang: As in `check`, for each of them.

    Raises:
        TypeError: When it comes to something that cannot be checked.
    """
    for subject in subjects:
        yield check(subject, context=context, policy=policy, rules=rules, today=today, lang=lang)


@attrs.frozen(kw_only=True)
class _Door:
    """What a caller said about how to check, for every part of a whole."""

    context: CheckContext | None
    policy: Policy | None
    rules: RuleSet
    today: date | None
    lang: str | None

    def value(self, subject: Checkable, *root: str | int) -> Report:
        """Check one value that stands at this path."""
        return check_value(
            subject,
            context=self.context,
            policy=self.policy or DEFAULT_POLICY,
            rules=self.rules,
            today=self.today,
            lang=self.lang,
            root=root,
        )

    def into_conversation(self, talk: Conversation) -> Iterator[Report]:
        """Check what was sent, prepared and written down."""
        context = _merged(_talk_questions.context(talk), self.context)
        policy = self.policy or talk.brief.policy
        door = attrs.evolve(self, context=_rooted(context, "conclusions"), policy=policy)
        if talk.invitation is not None:
            yield door.value(talk.invitation, "invitation")
        for position, one in enumerate(talk.preparations):
            if one.preparation is not None:
                yield door.value(one.preparation, "preparations", position, "preparation")
        if talk.conclusions is not None:
            yield door.value(talk.conclusions, "conclusions")

    def into_cycle(self, cycle: Cycle) -> Iterator[Report]:
        """Check what the year is built on."""
        policy = self.policy or cycle.policy
        door = attrs.evolve(self, policy=policy)
        if cycle.strategy is not None:
            yield door.value(cycle.strategy, "strategy")
        for position, need in enumerate(cycle.needs):
            yield door.value(need, "needs", position)
        yield check_themes(
            cycle.themes,
            context=self.context,
            policy=policy,
            rules=self.rules,
            today=self.today,
            lang=self.lang,
        )
        if cycle.elevator_speech is not None:
            yield door.value(cycle.elevator_speech, "elevator_speech")
        for position, question in enumerate(cycle.central_questions):
            yield door.value(question, "central_questions", position)
        if cycle.form is not None:
            yield door.value(cycle.form, "form")


def _merged(own: CheckContext, given: CheckContext | None) -> CheckContext:
    """Put what the caller knows over what the conversation knows itself."""
    if given is None:
        return own
    names = [field.name for field in attrs.fields(CheckContext)]
    known = {name: getattr(given, name) for name in names if getattr(given, name) is not None}
    return attrs.evolve(own, **known)


def _rooted(context: CheckContext, *root: str | int) -> CheckContext:
    """Let waivers, whose paths begin in the conclusions, be found from the conversation."""
    known = context.waivers or ()
    waivers = tuple(attrs.evolve(one, path=(*root, *one.path)) for one in known)
    return attrs.evolve(context, waivers=waivers)


def _together(reports: Iterable[Report]) -> Report:
    every = list(reports)
    return Report.of(
        (finding for report in every for finding in report.findings),
        (code for report in every for code in report.not_checked),
    )
