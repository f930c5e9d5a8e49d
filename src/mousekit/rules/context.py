"""What a rule is given: the thing it looks at, and what is known around it.

What lives here: `CheckContext`, which a caller fills in, `Given`, which every rule function gets,
and what rules look at that is no value of its own: lists as a whole, and single texts.  What must
not: any judgement.
"""

from datetime import date
from typing import TypeAlias

import attrs

from mousekit._validators import checked, hidden, identifier
from mousekit.errors import InvalidValueError
from mousekit.language import normalise
from mousekit.policy import DEFAULT_POLICY, Policy
from mousekit.schedule import add_months
from mousekit.values.agreement import Agreement, AgreementDraft, AgreementState
from mousekit.values.conclusions import PlannedFollowUp, PreviousAssessment, Waiver
from mousekit.values.people import Role
from mousekit.values.record import PartyRating, PromiseAnswer
from mousekit.values.strategy import (
    CompetenceNeed,
    EffectLevel,
    FocusTheme,
    Mandate,
    StrategicGoal,
)
from mousekit.values.talk import FormRef, Question

__all__ = [
    "ANY_AGREEMENT",
    "AgreementList",
    "AnyAgreement",
    "CheckContext",
    "Given",
    "PreparedParties",
    "QuestionList",
    "RatingList",
    "ThemeList",
    "WrittenText",
    "is_blank",
    "months_after",
]

AnyAgreement: TypeAlias = AgreementDraft | Agreement
"""An agreement as it is written at the table, or as it is signed."""

ANY_AGREEMENT = (AgreementDraft, Agreement)
"""The same two, for the subject of a rule."""

_AROUND = " .,;:!?()[]\"'*/-"


@attrs.frozen(kw_only=True, field_transformer=checked)
class CheckContext:
    """What a bare list of agreements, or another single value, cannot know.

    Every field is optional, and None means *not known*: the rules that need it are then listed in
    `Report.not_checked`.  An empty tuple means *known, and there are none*.

    Attributes:
        employee: The id of the employee.
        leader: The id of the leader.
        held_on: The day of the conversation.
        next_on: The day of the next conversation.
        sent_on: The day the invitation was sent.
        goals: The strategic goals of the year.
        needs: The competence needs of the year.
        taken_up: The ids of the needs that agreements take up, in any conversation of the year.
        evaluated: The levels whose effect was looked at, or was said not to be.
        mandate: What the leader may promise.
        follow_ups: The planned follow-ups.
        previous: The agreements that were carried in from last year.
        assessed: What was decided about them.
        promises: What the leader answered about those that were promises.
        explained: The parties who gave the reason for having no agreements.
        form: The form that was enclosed with the invitation.
        forms: The forms that were enclosed in the unit this year, one for each conversation.
        waivers: The findings that a party says shall not stand in the way.

    Danish: *sammenhæng*.
    """

    employee: str | None = attrs.field(default=None, validator=identifier)
    leader: str | None = attrs.field(default=None, validator=identifier)
    held_on: date | None = None
    next_on: date | None = None
    sent_on: date | None = None
    goals: tuple[StrategicGoal, ...] | None = None
    needs: tuple[CompetenceNeed, ...] | None = None
    taken_up: tuple[str, ...] | None = None
    evaluated: tuple[EffectLevel, ...] | None = None
    mandate: Mandate | None = None
    follow_ups: tuple[PlannedFollowUp, ...] | None = None
    previous: tuple[AgreementState, ...] | None = None
    assessed: tuple[PreviousAssessment, ...] | None = None
    promises: tuple[PromiseAnswer, ...] | None = None
    explained: tuple[Role, ...] | None = None
    form: FormRef | None = None
    forms: tuple[FormRef, ...] | None = None
    waivers: tuple[Waiver, ...] | None = None


# Made anew for every thing that is looked at, of parts that were checked when the check began: its
# own checks would take longer than all the rules.
@attrs.frozen(kw_only=True)
class Given:
    """What stands around the one thing that a rule looks at; made where rules are run.

    Attributes:
        context: What the caller knows.
        policy: The numbers and choices.
        today: The day of the check, None if the caller did not say.
        lang: The language of the thing's texts, None if it is to be found from the text.
        words: The caller's own words by the code of a rule, see `RuleSet.words`.
        root: Where the whole document is; findings about what stands beside the thing go here.
        path: Where the thing itself is.

    Danish: *det givne*.
    """

    context: CheckContext = CheckContext()
    policy: Policy = DEFAULT_POLICY
    today: date | None = None
    lang: str | None = None
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()
    root: tuple[str | int, ...] = ()
    path: tuple[str | int, ...] = ()

    def at(self, *steps: str | int, lang: str | None = None) -> "Given":
        """Go some steps down; a language that the caller named counts before the part's own."""
        # Written out, since this is done for every thing and `attrs.evolve` takes thrice as long.
        return Given(
            context=self.context,
            policy=self.policy,
            today=self.today,
            lang=self.lang or lang,
            words=self.words,
            root=self.root,
            path=(*self.path, *steps),
        )

    def knows(self, name: str) -> bool:
        """Say if a fact is there: a field of `CheckContext`, or ``"today"``."""
        return getattr(self if name == "today" else self.context, name) is not None

    def words_for(self, code: str) -> tuple[str, ...]:
        """Return the caller's own words for one rule; give them to `mousekit.language.find`."""
        return dict(self.words).get(code, ())

    def own_word(self, code: str, text: str) -> str | None:
        """Return the caller's own word that a whole field is, but for the signs around it."""
        own = self.words_for(code)
        whole = normalise(text).strip(_AROUND) if own else ""
        return next((one for one in own if normalise(one).strip(_AROUND) == whole), None)

    @property
    def parties(self) -> tuple[str, ...]:
        """The ids of the employee and the leader, as far as they are known."""
        both = (self.context.employee, self.context.leader)
        return tuple([one for one in both if one is not None])


@attrs.frozen(kw_only=True, field_transformer=checked)
class AgreementList:
    """The agreements of one conversation as a whole.

    Danish: *aftalerne*.
    """

    items: tuple[AgreementDraft | Agreement, ...]


@attrs.frozen(kw_only=True, field_transformer=checked)
class PreparedParties:
    """Who was to prepare for a conversation that was held, and who has.

    Danish: *parternes forberedelse*.
    """

    expected: tuple[Role, ...]
    prepared: tuple[Role, ...]


@attrs.frozen(kw_only=True, field_transformer=checked)
class QuestionList:
    """The central questions of one year as a whole.

    Danish: *de centrale spørgsmål*.
    """

    items: tuple[Question, ...]


@attrs.frozen(kw_only=True, field_transformer=checked)
class RatingList:
    """What the two found of one conversation, as a whole.

    Danish: *parternes vurderinger*.
    """

    items: tuple[PartyRating, ...]


@attrs.frozen(kw_only=True, field_transformer=checked)
class ThemeList:
    """The focus themes of one year as a whole.

    Danish: *fokustemaerne*.
    """

    items: tuple[FocusTheme, ...]


@attrs.frozen(kw_only=True, field_transformer=checked)
class WrittenText:
    """One free text that is kept, whatever value it stands in; `Given.path` says where.

    Attributes:
        text: The text.
        of: The name of the class that it stands in; empty if it stands alone.

    Danish: *tekst*.
    """

    text: str = attrs.field(repr=hidden)
    of: str = ""


def is_blank(text: str | None) -> bool:
    """Say if a text is missing, or holds nothing that can be seen."""
    return text is None or not text.strip()


def months_after(day: date, months: int) -> date:
    """Give the day so many months later; the last of all days where the calendar ends."""
    try:
        return add_months(day, months)
    except InvalidValueError:
        return date.max
