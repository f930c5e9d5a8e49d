"""What the two can ask themselves about their own conversation: grips, ambition, outputs.

Each self-check is answered from the facts alone: seen, not seen, or not known yet.  There is no
score, no sum and no name in it, so that conversations are not compared, and people never.  Show it
to the two, and to nobody else (R061).
"""

import enum
from collections.abc import Callable, Mapping
from typing import TypeAlias

import attrs

from mousekit._talk_questions import both_have_signed
from mousekit.conversation import Conversation
from mousekit.language.process import self_check_text
from mousekit.policy import Assessment, WellbeingPart
from mousekit.values.agreement import AgreementDraft, AgreementKind, ProposedBy
from mousekit.values.conclusions import Output
from mousekit.values.people import PARTIES, Role
from mousekit.values.strategy import CompetenceNeed

__all__ = [
    "Ambition",
    "Grip",
    "Seen",
    "SelfCheck",
    "ambitions",
    "expected_outputs",
    "grips",
    "outputs",
]


class Grip(enum.StrEnum):
    """The six grips that make a conversation worth holding (R055-R061).

    Danish: *greb*.
    """

    PURPOSE = "purpose"
    """A clear purpose, said in a few sentences (R055)."""
    ROLE = "role"
    """The leader asks more than they tell (R056, R095)."""
    HOST = "host"
    """The leader invites as a host (R057)."""
    STEERING = "steering"
    """A few central questions (R058)."""
    CURIOSITY = "curiosity"
    """It begins in what matters for this person (R059)."""
    FOLLOW_UP = "follow-up"
    """It is followed up, which decides (R060)."""


class Ambition(enum.StrEnum):
    """The six marks of an ambitious conversation (R039-R044).

    Danish: *kendetegn ved den ambitiøse MUS*.
    """

    EQUALS = "equals"
    """A dialogue between people of equal worth (R004, R039)."""
    EXPECTATIONS = "expectations"
    """What the two expect of each other is renewed (R019, R040)."""
    LARGER_CONTEXT = "larger-context"
    """The work is seen in a larger context (R041)."""
    CONTRIBUTION = "contribution"
    """It is clear how the employee contributes to a goal (R042, R045)."""
    PRIORITIES = "priorities"
    """What is to be learned is put in order (R043)."""
    UP_TO_DATE = "up-to-date"
    """Competences are looked at and kept current (R044)."""


class Seen(enum.StrEnum):
    """What the facts say to a self-check; three words that cannot be added up.

    Danish: *set*.
    """

    YES = "yes"
    NOT_YET = "not-yet"
    UNKNOWN = "unknown"
    """Nothing was said of it, or its time has not come."""


@attrs.frozen(kw_only=True)
class SelfCheck:
    """One question to oneself, and what the facts say to it.

    Attributes:
        about: What it is about.
        seen: What the facts say.

    Danish: *selvtjek*.  Sources: R039-R044, R055-R062, R108-R123.
    """

    about: "Grip | Ambition | Output"
    seen: Seen

    def question(self, lang: str = "en") -> str:
        """Say what it asks.

        Args:
            lang: ``"da"`` or ``"en"``.

        Raises:
            InvalidValueError: If the language is another.
        """
        return self_check_text(self._key, lang)[0]

    def hint(self, lang: str = "en") -> str:
        """Say what helps.

        Args:
            lang: ``"da"`` or ``"en"``.

        Raises:
            InvalidValueError: If the language is another.
        """
        return self_check_text(self._key, lang)[1]

    @property
    def _key(self) -> str:
        return f"{type(self.about).__name__.lower()}/{self.about.value}"


_Answer: TypeAlias = Callable[[Conversation], Seen]


def grips(talk: Conversation) -> tuple[SelfCheck, ...]:
    """Look for the six grips in a conversation.

    Args:
        talk: The conversation, at any stage.
    """
    return _asked(_GRIPS, talk)


def ambitions(talk: Conversation) -> tuple[SelfCheck, ...]:
    """Look for the six marks of an ambitious conversation.

    Args:
        talk: The conversation, at any stage.
    """
    return _asked(_AMBITIONS, talk)


def outputs(talk: Conversation) -> tuple[SelfCheck, ...]:
    """Look which of the outputs the two have reached a shared understanding of.

    Args:
        talk: The conversation, at any stage.
    """
    return tuple(
        SelfCheck(about=one, seen=_seen(_is_covered(one, talk))) for one in expected_outputs(talk)
    )


def expected_outputs(talk: Conversation) -> tuple[Output, ...]:
    """Give the outputs that the policy asks for: all 15, or fewer (D07, D09).

    Args:
        talk: The conversation.
    """
    agenda = talk.brief.policy.agenda
    left_out = {
        *(_ASSESSING if agenda.assessment is Assessment.NONE else ()),
        *(_WELLBEING if agenda.wellbeing is WellbeingPart.OFF else ()),
    }
    return tuple(one for one in Output if one not in left_out)


_ASSESSING = (Output.STRENGTHS, Output.DEVELOPMENT_AREAS)
_WELLBEING = (
    Output.MOTIVATION,
    Output.RELATIONS,
    Output.BETTER_RELATIONS,
    Output.MORE_MOTIVATION,
)
_HALF = 50


def _asked(
    table: "Mapping[Grip, _Answer] | Mapping[Ambition, _Answer]", talk: Conversation
) -> tuple[SelfCheck, ...]:
    return tuple(SelfCheck(about=about, seen=answer(talk)) for about, answer in table.items())


def _seen(is_there: bool) -> Seen:  # noqa: FBT001 - the answer itself, put into words
    return Seen.YES if is_there else Seen.NOT_YET


def _is_said(text: str | None) -> bool:
    return bool(text and text.strip())


def _drafts(talk: Conversation) -> tuple[AgreementDraft, ...]:
    return () if talk.conclusions is None else talk.conclusions.drafts


def _needs(talk: Conversation) -> tuple[CompetenceNeed, ...]:
    """Give the needs that the agreements take up."""
    taken_up = {draft.need for draft in _drafts(talk)}
    return tuple(need for need in talk.brief.needs if need.id in taken_up)


def _purpose(talk: Conversation) -> Seen:
    speech = talk.brief.elevator_speech
    return _seen(speech is not None and _is_said(speech.text))


def _role(talk: Conversation) -> Seen:
    said = [one.rating.leader_share for one in talk.ratings]
    shares = [share for share in said if share is not None]
    return _seen(max(shares) <= _HALF) if shares else Seen.UNKNOWN


def _host(talk: Conversation) -> Seen:
    sent = talk.invitation
    return _seen(sent is not None and _is_said(sent.place) and _is_said(sent.frame))


def _steering(talk: Conversation) -> Seen:
    limits = talk.brief.policy.forms
    questions = len(talk.brief.central_questions)
    few_topics = all(len(one.topics) <= limits.topics for one in talk.topics)
    return _seen(1 <= questions <= limits.central_questions and few_topics)


def _curiosity(talk: Conversation) -> Seen:
    own_topics = any(one.party is Role.EMPLOYEE and one.topics for one in talk.topics)
    own_words = any(one.party is Role.EMPLOYEE and one.is_shared for one in talk.preparations)
    return _seen(own_topics or own_words)


def _follow_up(talk: Conversation) -> Seen:
    if talk.follow_ups:
        return Seen.YES
    return Seen.UNKNOWN if talk.planned_follow_ups or talk.signed is None else Seen.NOT_YET


def _equals(talk: Conversation) -> Seen:
    if talk.signed is None:
        return Seen.UNKNOWN
    prepared = {one.party for one in talk.preparations if one.preparation is not None}
    not_the_leaders = {ProposedBy.EMPLOYEE, ProposedBy.JOINT}
    own = [draft for draft in talk.signed.drafts if draft.proposed_by in not_the_leaders]
    least = talk.brief.policy.agreements.from_employee
    return _seen(prepared == set(PARTIES) and both_have_signed(talk) and len(own) >= least)


def _expectations(talk: Conversation) -> Seen:
    said = None if talk.conclusions is None else talk.conclusions.expectations
    return _seen(said is not None and all(_is_said(text) for text in attrs.astuple(said)))


def _larger_context(talk: Conversation) -> Seen:
    return _seen(bool(_needs(talk)) or any(one.idea.goal for one in talk.ideas))


def _contribution(talk: Conversation) -> Seen:
    serving = {need.id for need in talk.brief.needs if need.goal is not None}
    own = [draft.need for draft in _drafts(talk) if draft.owner == talk.employee]
    return _seen(any(need in serving for need in own))


def _priorities(talk: Conversation) -> Seen:
    needs = _needs(talk)
    return _seen(bool(needs) and all(need.priority is not None for need in needs))


def _up_to_date(talk: Conversation) -> Seen:
    both = (Output.COMPETENCES, Output.COMPETENCE_NEEDS)
    return _seen(all(_is_covered(one, talk) for one in both))


def _is_covered(output: Output, talk: Conversation) -> bool:
    written = () if talk.conclusions is None else talk.conclusions.understandings
    if any(one.output is output and _is_said(one.text) for one in written):
        return True
    shows = _SHOWS.get(output)
    return shows is not None and shows(talk)


def _is_all_assessed(talk: Conversation) -> bool:
    assessed = {one.agreement for one in talk.assessments}
    return all(state.agreement.id in assessed for state in talk.carried_in)


def _has_kind(kind: AgreementKind) -> Callable[[Conversation], bool]:
    return lambda talk: any(draft.kind is kind for draft in _drafts(talk))


_SHOWS: Mapping[Output, Callable[[Conversation], bool]] = {
    Output.PREVIOUS_AGREEMENTS: _is_all_assessed,
    Output.STRENGTHS: lambda talk: bool(talk.conclusions and talk.conclusions.strengths),
    Output.DEVELOPMENT_AREAS: lambda talk: bool(
        talk.conclusions and talk.conclusions.development_areas
    ),
    Output.GOALS: _has_kind(AgreementKind.RESULT),
    Output.LEADER_SUPPORT: lambda talk: talk.leader in [draft.owner for draft in _drafts(talk)],
    Output.COMPETENCE_NEEDS: lambda talk: bool(_needs(talk)),
    Output.METHODS: lambda talk: any(draft.method for draft in _drafts(talk)),
    Output.IDEAS: lambda talk: bool(talk.ideas),
    Output.BETTER_RELATIONS: _has_kind(AgreementKind.COLLABORATION),
    Output.MORE_MOTIVATION: _has_kind(AgreementKind.WELLBEING),
}
"""What shows an output without anybody having written it down."""

_GRIPS: Mapping[Grip, _Answer] = {
    Grip.PURPOSE: _purpose,
    Grip.ROLE: _role,
    Grip.HOST: _host,
    Grip.STEERING: _steering,
    Grip.CURIOSITY: _curiosity,
    Grip.FOLLOW_UP: _follow_up,
}

_AMBITIONS: Mapping[Ambition, _Answer] = {
    Ambition.EQUALS: _equals,
    Ambition.EXPECTATIONS: _expectations,
    Ambition.LARGER_CONTEXT: _larger_context,
    Ambition.CONTRIBUTION: _contribution,
    Ambition.PRIORITIES: _priorities,
    Ambition.UP_TO_DATE: _up_to_date,
}
