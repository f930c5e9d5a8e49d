"""The straight road of a conversation: which kind of fact comes next on the way to a stage."""

from collections.abc import Callable, Mapping

from mousekit.conversation import Conversation, Stage
from mousekit.facts.base import Fact
from mousekit.facts.following import AgreementSettled, ConversationClosed, FollowUpHeld
from mousekit.facts.holding import (
    ConversationHeld,
    ConversationPaused,
    ConversationResumed,
    ConversationStarted,
    PartCompleted,
    PreviousAgreementAssessed,
)
from mousekit.facts.preparing import (
    ConversationCancelled,
    InvitationSent,
    ParticipantAccepted,
    PreparationSubmitted,
)
from mousekit.facts.reviewing import (
    ConclusionsDrafted,
    ConclusionsRevised,
    ConclusionsSigned,
    SuccessorAdmitted,
)
from mousekit.testing.signing import signers, unsettled

__all__ = ["next_on_the_road"]


def next_on_the_road(talk: Conversation, target: Stage) -> type[Fact]:
    """Give the kind of fact that comes next on the straight road.

    Args:
        talk: The conversation, not yet in the stage.
        target: Where the road leads.
    """
    if target is Stage.CANCELLED:
        return ConversationCancelled
    return _ROAD[talk.stage](talk, target)


def _to_invited(talk: Conversation, target: Stage) -> type[Fact]:
    del talk, target
    return InvitationSent


def _to_prepared(talk: Conversation, target: Stage) -> type[Fact]:
    del talk, target
    return PreparationSubmitted


def _to_in_progress(talk: Conversation, target: Stage) -> type[Fact]:
    del target
    if all(one.is_accepted for one in talk.participants):
        return ConversationStarted
    return ParticipantAccepted


def _to_held(talk: Conversation, target: Stage) -> type[Fact]:
    if target is Stage.PAUSED:
        return ConversationPaused
    return ConversationHeld if len(talk.parts) == len(talk.agenda.parts) else PartCompleted


def _to_go_on(talk: Conversation, target: Stage) -> type[Fact]:
    del talk, target
    return ConversationResumed


def _to_review(talk: Conversation, target: Stage) -> type[Fact]:
    del target
    return ConclusionsDrafted if talk.is_successor_admitted else SuccessorAdmitted


def _to_signed(talk: Conversation, target: Stage) -> type[Fact]:
    del target
    if not talk.is_successor_admitted:
        return SuccessorAdmitted
    assessed = {one.agreement for one in talk.assessments}
    if not assessed.issuperset(state.agreement.id for state in talk.carried_in):
        return PreviousAgreementAssessed
    return ConclusionsSigned if signers(talk) else ConclusionsRevised


def _to_closed(talk: Conversation, target: Stage) -> type[Fact]:
    del target
    if not talk.follow_ups and not talk.missed_follow_ups:
        return FollowUpHeld
    return AgreementSettled if unsettled(talk) else ConversationClosed


_ROAD: Mapping[Stage, Callable[[Conversation, Stage], type[Fact]]] = {
    Stage.PLANNED: _to_invited,
    Stage.INVITED: _to_prepared,
    Stage.PREPARED: _to_in_progress,
    Stage.IN_PROGRESS: _to_held,
    Stage.PAUSED: _to_go_on,
    Stage.HELD: _to_review,
    Stage.IN_REVIEW: _to_signed,
    Stage.SIGNED: _to_closed,
}
