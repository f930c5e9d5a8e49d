"""The steps of a conversation: for every kind of fact, what it must say to be accepted now.

`WAYS` gives the alternatives for a kind of fact, as in `mousekit.testing.year`.  Those from the
first draft on are in `mousekit.testing.signing`.
"""

from collections.abc import Callable, Mapping

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mousekit._talk_questions import scores_are_in, unprepared
from mousekit.conversation import Conversation
from mousekit.facts.base import EmployeeLeft, Fact, LeaderChanged
from mousekit.facts.following import ApprovalGiven, ApprovalRefused
from mousekit.facts.holding import (
    ConversationHeld,
    ConversationPaused,
    ConversationRated,
    ConversationResumed,
    ConversationStarted,
    IdeaRaised,
    NoAgreementsExplained,
    NoteTaken,
    PartCompleted,
    PartSkipped,
    PreviousAgreementAssessed,
)
from mousekit.facts.preparing import (
    InvitationSent,
    ParticipantAccepted,
    ParticipantDeclined,
    ParticipantProposed,
    PreparationShared,
    PreparationSubmitted,
    PreparationWaived,
    PromiseAnswered,
)
from mousekit.facts.reviewing import ScribeNamed, SuccessorAdmitted
from mousekit.policy import Approach, Sharing
from mousekit.testing.shapes import several
from mousekit.testing.signing import SIGNING_WAYS, Ways, speaking
from mousekit.testing.steps import Way, way
from mousekit.testing.values import values
from mousekit.testing.words import ids, texts
from mousekit.values.conclusions import AssessedAs, PreviousAssessment
from mousekit.values.content import ConversationRating, Idea, RatingMoment
from mousekit.values.people import PARTIES, Role, other_party
from mousekit.values.talk import Answer, Preparation

__all__ = ["speakers_of", "ways_of"]

_HOLDING = (
    ConversationStarted,
    PartCompleted,
    PartSkipped,
    ConversationPaused,
    ConversationResumed,
    ConversationHeld,
)


def _new_leader(talk: Conversation) -> Ways:
    return [way(leader=ids().filter(lambda name: name not in {talk.leader, talk.employee}))]


def _new_participant(talk: Conversation) -> Ways:
    known = {one.person for one in talk.participants}
    return [way(person=ids().filter(lambda name: name not in known))]


def _accepted(talk: Conversation) -> Ways:
    # Those who wait for an answer come first.
    there = sorted(talk.participants, key=lambda one: one.is_accepted)
    return [way(person=one.person) for one in there]


def _declined(talk: Conversation) -> Ways:
    # The leader can only withdraw whom the employee has not accepted.
    return [
        way(person=one.person, roles=(Role.EMPLOYEE,) if one.is_accepted else PARTIES)
        for one in talk.participants
    ]


def _submitted(talk: Conversation) -> Ways:
    # Those who are not prepared come first.
    missing = unprepared(talk)
    parties = sorted(PARTIES, key=lambda party: party not in missing)
    return [way(roles=(party,), preparation=_preparation(talk, party)) for party in parties]


def _preparation(talk: Conversation, party: Role) -> SearchStrategy[Preparation]:
    return values(
        Preparation, answers=several(values(Answer, score=_scores(talk, party)), at_most=2)
    )


def _scores(talk: Conversation, party: Role) -> object:
    """Give what a score may be: none in a year of dialogue, or once the other has shared."""
    is_late = any(one.was_shared for one in talk.preparations if one.party is not party)
    if is_late or talk.brief.policy.forms.approach is Approach.DIALOGUE:
        return None
    scale = None if talk.brief.form is None else talk.brief.form.scale
    return ... if scale is None else st.integers(scale.lowest, scale.highest)


def _waived(talk: Conversation) -> Ways:
    ready = [one.party for one in talk.preparations if one.preparation is not None]
    # Nobody waives it for the leader.
    speakers = {Role.EMPLOYEE: PARTIES, Role.LEADER: (Role.LEADER,)}
    return [way(party=party, roles=speakers[party]) for party in PARTIES if party not in ready]


def _shared(talk: Conversation) -> Ways:
    there = [one.party for one in talk.preparations if one.preparation is not None]
    # With scores, nobody shows theirs before the other's are in.
    is_scored = talk.brief.form is not None and talk.brief.form.scale is not None
    ready = [one for one in there if not is_scored or scores_are_in(talk, other_party(one))]
    return [way(roles=(party,)) for party in ready]


def _promises(talk: Conversation) -> Ways:
    given = [one.agreement for one in talk.carried_in]
    return [way(agreement=one.id) for one in given if one.owner != talk.employee]


def _started(talk: Conversation) -> Ways:
    return [way()] if all(one.is_accepted for one in talk.participants) else []


def _next_part(talk: Conversation) -> Ways:
    rest = talk.agenda.parts[len(talk.parts) :]
    return [way(part=item.part) for item in rest[:1]]


def _held(talk: Conversation) -> Ways:
    if not _started(talk):
        return []
    if talk.is_live:
        return [] if _next_part(talk) else [way(parts=())]
    return [way(unprepared_because=texts(blank=False))] if unprepared(talk) else [way()]


def _rated(talk: Conversation) -> Ways:
    is_followed_up = talk.follow_ups or talk.missed_follow_ups
    moment: object = ... if is_followed_up else RatingMoment.RIGHT_AFTER
    return [way(rating=values(ConversationRating, moment=moment))]


def _new_idea(talk: Conversation) -> Ways:
    known = {one.idea.id for one in talk.ideas}
    new = ids().filter(lambda name: name not in known)
    shared: object = () if talk.brief.policy.sharing is Sharing.NOBODY else ...
    return [way(roles=speaking(talk), idea=values(Idea, id=new, shared_with=shared))]


def _spoken(talk: Conversation) -> Ways:
    return [way(roles=speaking(talk))]


def _assessed(talk: Conversation) -> Ways:
    """Assess what was carried in; no more lives on than the policy lets be signed."""
    lives = {one.agreement for one in talk.assessments if not one.decided.is_end}
    there = [one.agreement for one in talk.assessments]
    ways: Ways = []
    for name in sorted((one.agreement.id for one in talk.carried_in), key=there.count):
        fits = len(lives - {name}) < talk.brief.policy.agreements.many
        decided = list(AssessedAs) if fits else [one for one in AssessedAs if one.is_end]
        assessment = values(PreviousAssessment, agreement=name, decided=st.sampled_from(decided))
        ways.append(way(assessment=assessment, roles=speaking(talk)))
    return ways


def _successor(talk: Conversation) -> Ways:
    return [] if talk.is_successor_admitted else [way()]


WAYS: Mapping[type[Fact], Callable[[Conversation], Ways]] = {
    LeaderChanged: _new_leader,
    EmployeeLeft: lambda talk: [way(employee=talk.employee)],
    ParticipantProposed: _new_participant,
    ParticipantAccepted: _accepted,
    ParticipantDeclined: _declined,
    PreparationSubmitted: _submitted,
    PreparationWaived: _waived,
    PreparationShared: _shared,
    PromiseAnswered: _promises,
    ConversationStarted: _started,
    PartCompleted: _next_part,
    PartSkipped: _next_part,
    ConversationHeld: _held,
    IdeaRaised: _new_idea,
    ConversationRated: _rated,
    NoteTaken: _spoken,
    ScribeNamed: _spoken,
    NoAgreementsExplained: _spoken,
    PreviousAgreementAssessed: _assessed,
    SuccessorAdmitted: _successor,
    **SIGNING_WAYS,
}
"""What a fact must say to be accepted now."""


def ways_of(talk: Conversation, event: type[Fact]) -> Ways:
    """Give the ways to state one kind of fact in a conversation; none if it cannot come now.

    Args:
        talk: The conversation.
        event: The class of the fact; the table must let it come in this stage.
    """
    return WAYS[event](talk) if event in WAYS else [way()]


def speakers_of(talk: Conversation, event: type[Fact], chosen: Way) -> Mapping[Role, object]:
    """Give the roles that may state a fact, and the ids that speak in them.

    Args:
        talk: The conversation.
        event: The class of the fact.
        chosen: The way in which it is stated.
    """
    del chosen
    own: dict[Role, str | None] = {Role.EMPLOYEE: talk.employee, Role.LEADER: talk.leader}
    if event is InvitationSent:
        own.update(dict.fromkeys((Role.SENIOR_LEADER, Role.HR, Role.SUPPORTER), talk.delegate))
    if event in _HOLDING:
        own.update(dict.fromkeys((Role.SENIOR_LEADER, Role.SUPPORTER), talk.host))
    approver = None if talk.brief.mandate is None else talk.brief.mandate.approver
    if event in {ApprovalGiven, ApprovalRefused} and approver is not None:
        own.update(dict.fromkeys((Role.SENIOR_LEADER, Role.HR), approver))
    roles = [role for role in Role if event in talk.allowed_events(role)]
    others = ids().filter(lambda name: name not in {talk.employee, talk.leader})
    return {role: own.get(role, others) for role in roles if own.get(role, "") is not None}
