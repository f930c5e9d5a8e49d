"""What the two can ask themselves about their own conversation: grips, ambition, outputs.

Each self-check is answered from the facts alone: seen, not seen, or not known yet.  There is no
score, no sum and no name in it, so that conversations are not compared, and people never.  Show it
to the two, and to nobody else (R061).
"""

import enum
from collections.abc import Callable, Mapping
from typing import TypeAlias

import attrs

from mousekit._validators import checked
from mousekit.conversation import Conversation
from mousekit.language.process import self_check_text
from mousekit.policy import AssessmentMode
from mousekit.values.agreement import AgreementDraft, AgreementKind, ProposedBy
from mousekit.values.conclusions import Conclusions, Output
from mousekit.values.content import RatingMoment
from mousekit.values.people import MUST_PREPARE, PARTIES, Role
from mousekit.values.strategy import CompetenceNeed
from mousekit.values.talk import ConversationPart

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


@attrs.frozen(kw_only=True, field_transformer=checked)
class SelfCheck:
    """One question to oneself, and what the facts say to it.

    Attributes:
        about: What it is about.
        seen: What the facts say.

    Danish: *selvtjek*.  Sources: R039-R044, R055-R062, R108-R123.
    """

    about: Grip | Ambition | Output
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
    return tuple(SelfCheck(about=about, seen=answer(talk)) for about, answer in _GRIPS.items())


def ambitions(talk: Conversation) -> tuple[SelfCheck, ...]:
    """Look for the six marks of an ambitious conversation.

    Args:
        talk: The conversation, at any stage.
    """
    return tuple(
        SelfCheck(about=about, seen=_by_now(is_there(talk), talk))
        for about, is_there in _AMBITIONS.items()
    )


def outputs(talk: Conversation) -> tuple[SelfCheck, ...]:
    """Look which of the outputs stand in the conclusions, as text or as what was agreed.

    Args:
        talk: The conversation, at any stage.
    """
    return tuple(
        SelfCheck(about=one, seen=_by_now(_is_covered(one, talk), talk))
        for one in expected_outputs(talk)
    )


def expected_outputs(talk: Conversation) -> tuple[Output, ...]:
    """Give the outputs of the parts that are on the agenda: all 15, or fewer (D07, D09, X017).

    Args:
        talk: The conversation.
    """
    parts = [item.part for item in talk.agenda.parts]
    left_out: set[Output] = set()
    if talk.brief.policy.agenda.assessment is AssessmentMode.NONE:
        left_out |= {Output.STRENGTHS, Output.DEVELOPMENT_AREAS}
    if not talk.carried_in:
        left_out.add(Output.PREVIOUS_AGREEMENTS)
    expected = (one for part in parts for one in _OUTPUTS_OF.get(part, ()))
    return tuple(one for one in expected if one not in left_out)


_OUTPUTS_OF: Mapping[ConversationPart, tuple[Output, ...]] = {
    ConversationPart.PAST: (
        Output.PREVIOUS_AGREEMENTS,
        Output.STRENGTHS,
        Output.DEVELOPMENT_AREAS,
    ),
    ConversationPart.PRESENT_AND_FUTURE: (
        Output.GOALS,
        Output.JOB_CHANGES,
        Output.LEADER_SUPPORT,
        Output.COMPETENCES,
        Output.UNUSED_COMPETENCES,
        Output.COMPETENCE_NEEDS,
        Output.METHODS,
        Output.IDEAS,
    ),
    ConversationPart.COLLABORATION_AND_WELLBEING: (
        Output.MOTIVATION,
        Output.RELATIONS,
        Output.BETTER_RELATIONS,
        Output.MORE_MOTIVATION,
    ),
}
_HALF = 50


def _by_now(is_there: bool, talk: Conversation) -> Seen:  # noqa: FBT001 - the answer itself
    """Put an answer into words; what could not be there yet, or never came to be, is not known."""
    if is_there:
        return Seen.YES
    came_to_nothing = talk.ending is not None and talk.signed is None
    return Seen.UNKNOWN if talk.held_on is None or came_to_nothing else Seen.NOT_YET


def _is_said(text: str | None) -> bool:
    return bool(text and text.strip())


def _plan(talk: Conversation) -> Conclusions | None:
    """Give what is written: the present version, and after the end the one that was signed."""
    return talk.conclusions if talk.ending is None else talk.signed


def _drafts(talk: Conversation) -> tuple[AgreementDraft, ...]:
    plan = _plan(talk)
    return () if plan is None else plan.drafts


def _needs(talk: Conversation) -> tuple[CompetenceNeed, ...]:
    """Give the needs that the agreements take up."""
    taken_up = {draft.need for draft in _drafts(talk)}
    return tuple(need for need in talk.brief.needs if need.id in taken_up)


def _purpose(talk: Conversation) -> Seen:
    speech = talk.brief.elevator_speech
    is_there = speech is not None and _is_said(speech.text)
    return Seen.YES if is_there else Seen.NOT_YET


def _role(talk: Conversation) -> Seen:
    # Only where both have said so, and alike: else the one could read the other's word from it.
    right_after = [one for one in talk.ratings if one.rating.moment is RatingMoment.RIGHT_AFTER]
    said = {one.party: one.rating.leader_share for one in right_after}
    shares = [share for share in said.values() if share is not None]
    if len(shares) < len(PARTIES):
        return Seen.UNKNOWN
    if max(shares) <= _HALF:
        return Seen.YES
    return Seen.NOT_YET if min(shares) > _HALF else Seen.UNKNOWN


def _host(talk: Conversation) -> Seen:
    sent = talk.invitation
    if sent is None:
        return Seen.UNKNOWN
    needs_place = sent.setting in talk.brief.policy.invitation.place_for
    has_place = _is_said(sent.place) or not needs_place
    return Seen.YES if has_place and _is_said(sent.frame) else Seen.NOT_YET


def _steering(talk: Conversation) -> Seen:
    limits = talk.brief.policy.forms
    questions = len(talk.brief.central_questions)
    few_topics = all(len(one.topics) <= limits.topics for one in talk.topics)
    is_steered = 1 <= questions <= limits.central_questions and few_topics
    return Seen.YES if is_steered else Seen.NOT_YET


def _curiosity(talk: Conversation) -> Seen:
    own_topics = any(one.party is Role.EMPLOYEE and one.topics for one in talk.topics)
    own_words = any(one.party is Role.EMPLOYEE and one.is_shared for one in talk.preparations)
    return _by_now(own_topics or own_words, talk)


def _follow_up(talk: Conversation) -> Seen:
    if talk.follow_ups:
        return Seen.YES
    return Seen.UNKNOWN if talk.planned_follow_ups or talk.signed is None else Seen.NOT_YET


def _equals(talk: Conversation) -> bool:
    if talk.signed is None:
        return False
    prepared = {one.party for one in talk.preparations if one.preparation is not None}
    not_the_leaders = {ProposedBy.EMPLOYEE, ProposedBy.JOINT}
    own = [draft for draft in talk.signed.drafts if draft.proposed_by in not_the_leaders]
    least = talk.brief.policy.agreements.from_employee
    return prepared >= set(MUST_PREPARE[talk.kind]) and len(own) >= least


def _expectations(talk: Conversation) -> bool:
    plan = _plan(talk)
    said = None if plan is None else plan.expectations
    return said is not None and all(_is_said(text) for text in attrs.astuple(said))


def _contribution(talk: Conversation) -> bool:
    serving = {need.id for need in talk.brief.needs if need.goal is not None}
    return any(d.need in serving for d in _drafts(talk) if _owner(d) == talk.employee)


def _priorities(talk: Conversation) -> bool:
    needs = _needs(talk)
    return len(needs) == 1 or (bool(needs) and all(need.priority is not None for need in needs))


def _up_to_date(talk: Conversation) -> bool:
    return all(_is_covered(one, talk) for one in (Output.COMPETENCES, Output.COMPETENCE_NEEDS))


def _is_covered(output: Output, talk: Conversation) -> bool:
    plan = _plan(talk)
    written = () if plan is None else plan.understandings
    if any(one.output is output and _is_said(one.text) for one in written):
        return True
    shows = _SHOWS.get(output)
    return shows is not None and shows(talk)


def _is_all_assessed(talk: Conversation) -> bool:
    assessed = {one.agreement for one in talk.assessments}
    return all(state.agreement.id in assessed for state in talk.carried_in)


def _has_kind(kind: AgreementKind) -> Callable[[Conversation], bool]:
    return lambda talk: any(draft.kind is kind for draft in _drafts(talk))


def _is_leader_in(talk: Conversation) -> bool:
    # Whoever led then: the plan does not change when the leader does.
    leaders = {term.leader for term in talk.leaders}
    return any(_owner(draft) in leaders for draft in _drafts(talk))


def _owner(draft: AgreementDraft) -> str:
    # As it is read when it is signed: without the blanks around it.
    return (draft.owner or "").strip()


def _has_strengths(talk: Conversation) -> bool:
    plan = _plan(talk)
    return plan is not None and bool(plan.strengths)


def _has_development_areas(talk: Conversation) -> bool:
    plan = _plan(talk)
    return plan is not None and bool(plan.development_areas)


_SHOWS: Mapping[Output, Callable[[Conversation], bool]] = {
    Output.PREVIOUS_AGREEMENTS: _is_all_assessed,
    Output.STRENGTHS: _has_strengths,
    Output.DEVELOPMENT_AREAS: _has_development_areas,
    Output.GOALS: _has_kind(AgreementKind.RESULT),
    Output.LEADER_SUPPORT: _is_leader_in,
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

_AMBITIONS: Mapping[Ambition, Callable[[Conversation], bool]] = {
    Ambition.EQUALS: _equals,
    Ambition.EXPECTATIONS: _expectations,
    Ambition.LARGER_CONTEXT: lambda talk: bool(_needs(talk)),
    Ambition.CONTRIBUTION: _contribution,
    Ambition.PRIORITIES: _priorities,
    Ambition.UP_TO_DATE: _up_to_date,
}
