"""Taking things apart: what a value holds that rules look at, each part with its path.

Theory of operation: two tables say, for each class, which of its fields hold free text and which
hold other things.  `take_apart` gives the thing itself, then its texts, then all that is in the
other fields, so that a rule meets each part wherever it stands and a path always leads to a field
that a form can point at.  The agreements, themes and questions of a whole are parts as a list, and
one by one.

What stands in a field here can get into a report.  What people keep to themselves is left out by
whoever puts a whole together (`mousekit.review`).  The texts of the organisation (strategy, needs,
themes, questions, the words that open a conversation) are no texts of somebody about somebody:
their own rules read them, those on `WrittenText` do not.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeAlias

import attrs

from mousekit.rules.context import (
    AgreementList,
    Given,
    QuestionList,
    RatingList,
    ThemeList,
    WrittenText,
    is_blank,
)
from mousekit.values.agreement import Agreement, AgreementDraft, AgreementState
from mousekit.values.conclusions import (
    AgreementReview,
    Conclusions,
    DivergentView,
    FollowUp,
    PreviousAssessment,
    Signature,
    Understanding,
    Waiver,
)
from mousekit.values.content import (
    DevelopmentArea,
    EffectEvaluation,
    Expectations,
    Feedback,
    Idea,
    Strength,
)
from mousekit.values.record import (
    Amendment,
    Comment,
    Ending,
    PartyIdea,
    PartyTopics,
    PromiseAnswer,
)
from mousekit.values.strategy import MouseCanvas, Strategy, TeamInput
from mousekit.values.talk import Answer, Invitation, PartHeld, Preparation, QuestionForm

__all__ = ["CHILDREN", "LISTS", "TEXTS", "Part", "Path", "fields_apart", "take_apart"]

Part: TypeAlias = tuple[object, Given]
"""One thing that rules may look at, with what stands around it."""

Path: TypeAlias = tuple[str | int, ...]
"""Where something is: names of fields, and positions."""

_AGREEMENT = ("text", "sign_of_success", "trigger", "practice", "support")

TEXTS: Final[Mapping[type, tuple[str, ...]]] = {
    Agreement: _AGREEMENT,
    AgreementDraft: _AGREEMENT,
    AgreementReview: ("status", "adjusted", "effect", "why_not"),
    AgreementState: ("outcome",),
    Answer: ("text",),
    Comment: ("text",),
    DevelopmentArea: ("text", "example", "alternative"),
    DivergentView: ("text",),
    EffectEvaluation: ("seen", "wanted", "evidence"),
    Ending: ("reason",),
    Expectations: ("of_organisation", "of_employee", "agreed"),
    Feedback: ("text", "situation", "effect", "forward"),
    Idea: ("text",),
    Invitation: ("frame", "purpose", "request"),
    PartHeld: ("skipped_because",),
    PartyTopics: ("topics",),
    Preparation: ("topics", "suggestions"),
    PreviousAssessment: ("effect", "why_not", "next_step"),
    PromiseAnswer: ("answer",),
    Signature: ("reservation",),
    Strength: ("text", "example"),
    TeamInput: ("points",),
    Understanding: ("text",),
    Waiver: ("reason",),
}
"""The fields in which people write to or about each other, by class."""

CHILDREN: Final[Mapping[type, tuple[str, ...]]] = {
    AgreementList: ("items",),
    Amendment: ("terms",),
    Conclusions: (
        "drafts",
        "understandings",
        "strengths",
        "development_areas",
        "expectations",
        "divergent_views",
    ),
    FollowUp: ("reviews",),
    MouseCanvas: ("wanted_effects",),
    PartyIdea: ("idea",),
    Preparation: ("answers",),
    QuestionForm: ("questions",),
    QuestionList: ("items",),
    Strategy: ("canvas",),
    ThemeList: ("items",),
}
"""The fields that hold other things to look at, by class.

Last year's agreements and the terms in an `AgreementState` are not among them: they were looked at
where they were written.
"""

LISTS: Final[Mapping[str, Callable[..., object]]] = {
    "central_questions": QuestionList,
    "drafts": AgreementList,
    "ratings": RatingList,
    "themes": ThemeList,
}
"""The fields whose things are looked at as a list first."""


def take_apart(thing: object, given: Given, lang: str | None = None) -> Iterator[Part]:
    """Give a thing and everything in it that rules may look at.

    Args:
        thing: A value, or a list of `mousekit.rules.context`.
        given: What stands around it; a language in it was named by the caller and counts most.
        lang: The language of the whole that it stands in, for a thing without one of its own.
    """
    own: str | None = getattr(thing, "lang", None) or lang
    if isinstance(thing, Conclusions):
        given = _within(thing, given)
    yield thing, _spoken(given, own)
    yield from fields_apart(
        thing, given, TEXTS.get(type(thing), ()), CHILDREN.get(type(thing), ()), own
    )


def fields_apart(
    thing: object,
    given: Given,
    texts: Iterable[str],
    children: Iterable[str],
    lang: str | None = None,
) -> Iterator[Part]:
    """Give what is in some fields of a thing, and not the thing itself.

    Args:
        thing: What has the fields.
        given: What stands around it.
        texts: The names of the fields that hold free text; a blank one is left out.
        children: The names of the fields that hold other things; one that is None is left out.
        lang: The language of the thing.
    """
    spoken = _spoken(given, lang)
    for name in texts:
        for text, steps in _each(getattr(thing, name), name):
            if isinstance(text, str) and not is_blank(text):
                yield WrittenText(text=text, of=type(thing).__name__), spoken.at(*steps)
    for name in children:
        found = getattr(thing, name)
        if name in LISTS:
            yield from take_apart(LISTS[name](items=found), given.at(name), lang)
            continue
        # The items of a list stand where the list stands.
        for item, steps in _each(found, *(() if name == "items" else (name,))):
            yield from take_apart(item, given.at(*steps), lang)


def _each(found: object, *steps: str) -> Iterator[tuple[object, Path]]:
    """Give each of several things with the way to it, or the one thing, or nothing for None."""
    if isinstance(found, tuple):
        for position, item in enumerate(found):
            yield item, (*steps, position)
    elif found is not None:
        yield found, steps


def _spoken(given: Given, lang: str | None) -> Given:
    """Name the language of a part, unless the caller has."""
    return given if given.lang or not lang else attrs.evolve(given, lang=lang)


def _within(conclusions: Conclusions, given: Given) -> Given:
    """Put what the conclusions say themselves in place of what the context says."""
    context = attrs.evolve(
        given.context,
        follow_ups=conclusions.follow_ups,
        next_on=conclusions.next_on or given.context.next_on,
    )
    return attrs.evolve(given, context=context)
