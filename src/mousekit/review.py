"""`check`: one door to the rules for everything that can be checked, whole processes included.

A conversation or a cycle is checked part by part, each with what stands around it; paths begin
with the field, so that a form can point at it.

The report of a conversation is for both parties.  So what one of them keeps is no part of it:
notes, ratings in words, a preparation that is not shared, and how long somebody prepared (R070).
Who wants to know that of their own preparation checks the `Preparation`.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import Final, TypeAlias, get_args

import attrs

from mousekit import _talk_questions
from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.policy import DEFAULT_POLICY, Policy
from mousekit.rules import (
    DEFAULT_RULES,
    Checkable,
    CheckContext,
    Finding,
    Given,
    PreparedParties,
    Report,
    RuleSet,
    check_parts,
)
from mousekit.rules.engine import checkable
from mousekit.rules.parts import Part, fields_apart, take_apart
from mousekit.values.people import MUST_PREPARE, Role
from mousekit.values.record import PartyPreparation
from mousekit.values.strategy import ElevatorSpeech
from mousekit.values.talk import Preparation

__all__ = ["Subject", "check", "check_many"]

Subject: TypeAlias = Checkable | Conversation | Cycle
"""Everything that `check` takes."""

_OF_A_TALK: Final = (
    "invitation",
    "agenda",
    "topics",
    "promises",
    "parts",
    "ideas",
    "assessments",
    "comments",
    "waivers",
    "signatures",
    "given_up",
    "agreements",
    "amendments",
    "follow_ups",
    "ratings",
    "effects",
    "ending",
)
"""The fields of a conversation that are looked at as they are."""

_OF_A_YEAR: Final = (
    "strategy",
    "needs",
    "themes",
    "team_input",
    "central_questions",
    "form",
    "evaluations",
)
"""The fields of a cycle that are looked at as they are."""


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

    A conversation and a cycle bring their own context and policy; what is given here goes first.
    Only what conclusions say themselves, their follow-ups and the date of the next conversation,
    counts before it.  Last year's agreements are pointed at as ``("carried_in", position)``.

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
    known = context
    match subject:
        case Conversation():
            known = _rooted(_merged(_talk_questions.context(subject), context), "conclusions")
            own, parts = subject.brief.policy, partial(_in_conversation, subject)
        case Cycle():
            known = _merged(_of_a_year(subject), context)
            own, parts = subject.policy, partial(_in_cycle, subject)
        case _:
            own, parts = DEFAULT_POLICY, partial(take_apart, checkable(subject, get_args(Subject)))
    report = check_parts(
        parts, context=known, policy=policy or own, rules=rules, today=today, lang=lang
    )
    return Report.of(map(_as_held, report.findings), report.not_checked)


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


def _in_conversation(talk: Conversation, given: Given) -> Iterator[Part]:
    """Take a conversation apart into what both parties may see of it."""
    yield from fields_apart(talk, given, ("reopened_because",), _OF_A_TALK)
    if talk.ending is None:
        yield from fields_apart(talk, given, (), ("planned_follow_ups",))
    prepared: list[Role] = []
    for position, one in enumerate(talk.preparations):
        if one.preparation is not None:
            prepared.append(one.party)
            place = given.at("preparations", position, "preparation")
            yield from take_apart(_seen_by_both(one.preparation, one), place)
    if talk.held_on is not None:
        both = PreparedParties(expected=MUST_PREPARE[talk.kind], prepared=tuple(prepared))
        yield both, given.at("preparations")
    if talk.conclusions is not None:
        place = given.at("conclusions")
        yield from take_apart(talk.conclusions, attrs.evolve(place, root=place.path))


def _seen_by_both(preparation: Preparation, whose: PartyPreparation) -> Preparation:
    """Give what may be said of a preparation to both: the form alone before it is shared."""
    if not whose.is_shared:
        return Preparation(form=preparation.form)
    return attrs.evolve(preparation, minutes=None)


def _in_cycle(cycle: Cycle, given: Given) -> Iterator[Part]:
    """Take a year apart into what it is built on and what came of it."""
    yield from fields_apart(cycle, given, ("lessons",), _OF_A_YEAR)
    # Without words to open them, conversations that can begin open with an empty text.
    if cycle.window is not None or cycle.elevator_speech is not None:
        speech = cycle.elevator_speech or ElevatorSpeech(text="")
        yield from take_apart(speech, given.at("elevator_speech"))


def _of_a_year(cycle: Cycle) -> CheckContext:
    """Give the rules what they need to know beside the parts of a year."""
    return CheckContext(
        goals=None if cycle.strategy is None else cycle.strategy.goals,
        # As long as none was identified, it is not known which there are.
        needs=cycle.needs or None,
        evaluated=(*(one.level for one in cycle.evaluations), *cycle.skipped_levels),
    )


def _merged(own: CheckContext, given: CheckContext | None) -> CheckContext:
    """Put what the caller knows over what the conversation knows itself."""
    if given is None:
        return own
    names = [field.name for field in attrs.fields(CheckContext)]
    known = {name: getattr(given, name) for name in names if getattr(given, name) is not None}
    return attrs.evolve(own, **known)


def _as_held(finding: Finding) -> Finding:
    """Point at last year's agreement where the conversation holds it, not where the rules do."""
    match finding.path:
        case ("conclusions", "previous", position):
            return attrs.evolve(finding, path=("carried_in", position))
        case _:
            return finding


def _rooted(context: CheckContext, *root: str | int) -> CheckContext:
    """Let waivers, whose paths begin in the conclusions, be found from the conversation."""
    known = context.waivers or ()
    waivers = tuple(attrs.evolve(one, path=(*root, *one.path)) for one in known)
    return attrs.evolve(context, waivers=waivers)
