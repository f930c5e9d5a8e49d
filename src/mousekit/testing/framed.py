"""Strategies by name for what a conversation takes place in: strategy, needs, forms, policies.

Every option is a value, a strategy, or ``...`` for whatever fits.  For all other classes, and all
other fields, there is `mousekit.testing.values`.
"""

from datetime import date

from hypothesis.strategies import SearchStrategy

from mousekit.facts.preparing import CycleBrief
from mousekit.policy import Policy
from mousekit.testing.options import Option
from mousekit.testing.values import values
from mousekit.values.strategy import CompetenceNeed, FocusTheme, Mandate, StrategicGoal, Strategy
from mousekit.values.talk import (
    Agenda,
    AgendaPart,
    FormRef,
    Invitation,
    Preparation,
    Question,
    QuestionForm,
)

__all__ = [
    "agendas",
    "competence_needs",
    "cycle_briefs",
    "focus_themes",
    "invitations",
    "policies",
    "preparations",
    "question_forms",
    "unit_strategies",
]


def unit_strategies(
    *, intention: Option[str] = ..., goals: Option[tuple[StrategicGoal, ...]] = ...
) -> SearchStrategy[Strategy]:
    """Draw what a unit's year starts in; blank intentions and missing goals are among them.

    Shrinks towards the intention ``"a"`` without goals.

    Args:
        intention: What the conversations shall contribute.
        goals: The aims, each with an id of its own.

    Raises:
        InvalidArgument: If an option does not fit its field.
    """
    return values(Strategy, intention=intention, goals=goals)


def competence_needs(
    *,
    id: Option[str] = ...,  # noqa: A002 - the name of the field
    text: Option[str] = ...,
    goal: Option[str | None] = ...,
) -> SearchStrategy[CompetenceNeed]:
    """Draw what a unit must become able to do.

    Shrinks towards the need ``"a"`` with the text ``"a"`` and nothing else.

    Args:
        id: The id.
        text: The need in words, not blank.
        goal: The id of the goal it serves.

    Raises:
        InvalidArgument: If an option does not fit its field.
    """
    return values(CompetenceNeed, id=id, text=text, goal=goal)


def focus_themes(
    *,
    id: Option[str] = ...,  # noqa: A002 - the name of the field
    title: Option[str] = ...,
    needs: Option[tuple[str, ...]] = ...,
) -> SearchStrategy[FocusTheme]:
    """Draw what a year is about.

    Shrinks towards the theme ``"a"`` with the title ``"a"``, from the strategy, for no need.

    Args:
        id: The id.
        title: Its name, not blank.
        needs: The ids of its needs, each once.

    Raises:
        InvalidArgument: If an option does not fit its field.
    """
    return values(FocusTheme, id=id, title=title, needs=needs)


def question_forms(
    *,
    id: Option[str] = ...,  # noqa: A002 - the name of the field
    questions: Option[tuple[Question, ...]] = ...,
    version: Option[int] = ...,
) -> SearchStrategy[QuestionForm]:
    """Draw the forms that both prepare on.

    Shrinks towards version 1 of the form ``"a"`` without questions.

    Args:
        id: The id.
        questions: In the order they are asked.
        version: From 1.

    Raises:
        InvalidArgument: If an option does not fit its field.
    """
    return values(QuestionForm, id=id, questions=questions, version=version)


def invitations(
    *, meets_on: Option[date] = ..., form: Option[FormRef | None] = ...
) -> SearchStrategy[Invitation]:
    """Draw invitations, complete or not.

    Shrinks towards one minute in a room on 1 January 2000, and nothing more said.

    Args:
        meets_on: The day of the conversation.
        form: The enclosed form.

    Raises:
        InvalidArgument: If an option does not fit its field.
    """
    return values(Invitation, meets_on=meets_on, form=form)


def preparations(
    *, form: Option[FormRef | None] = ..., minutes: Option[int | None] = ...
) -> SearchStrategy[Preparation]:
    """Draw one party's preparation.

    Shrinks towards an empty one.

    Args:
        form: The form that was used.
        minutes: Minutes used.

    Raises:
        InvalidArgument: If an option does not fit its field.
    """
    return values(Preparation, form=form, minutes=minutes)


def agendas(*, parts: Option[tuple[AgendaPart, ...]] = ...) -> SearchStrategy[Agenda]:
    """Draw agendas of one to five parts, each once, in any order.

    Shrinks towards an introduction of no minutes.

    Args:
        parts: The parts, at least one.

    Raises:
        InvalidArgument: If the parts do not make an agenda.
    """
    return values(Agenda, parts=parts)


def policies(*, unwaivable: Option[tuple[str, ...]] = ...) -> SearchStrategy[Policy]:
    """Draw policies: the presets, and made-up ones.

    Shrinks towards the default policy.

    Args:
        unwaivable: Codes that nobody can waive, with MK203, MK301 and MK302 among them; if given,
            only made-up policies are drawn.

    Raises:
        InvalidArgument: If it does not fit, or, when drawing, one of the three is missing.
    """
    return values(Policy, unwaivable=unwaivable)


def cycle_briefs(
    *,
    leader: Option[str] = ...,
    needs: Option[tuple[CompetenceNeed, ...]] = ...,
    form: Option[QuestionForm | None] = ...,
    mandate: Option[Mandate | None] = ...,
    policy: Option[Policy] = ...,
) -> SearchStrategy[CycleBrief]:
    """Draw what a conversation takes with it from its cycle.

    Shrinks towards the brief of the cycle ``"a"`` under the leader ``"a"`` with the default policy.

    Args:
        leader: The id of the leader.
        needs: What agreements may link to, each with an id of its own.
        form: What both prepare on.
        mandate: What the leader may promise.
        policy: The numbers and choices.

    Raises:
        InvalidArgument: If an option does not fit its field.
    """
    return values(CycleBrief, leader=leader, needs=needs, form=form, mandate=mandate, policy=policy)
