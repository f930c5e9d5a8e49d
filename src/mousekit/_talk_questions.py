"""What is asked of a conversation: by its table, its guards, its effects and the rules."""

from datetime import date
from typing import TYPE_CHECKING

from mousekit.rules import CheckContext
from mousekit.values.agreement import AgreementState
from mousekit.values.people import MUST_PREPARE, PARTIES, LeaderTerm, Role
from mousekit.values.record import Amendment
from mousekit.values.talk import Preparation

if TYPE_CHECKING:
    from mousekit.conversation import Conversation

__all__ = [
    "amendment_of",
    "both_are_prepared",
    "both_have_signed",
    "context",
    "has_signed",
    "leader_then",
    "led_on",
    "nothing_was_ever_signed",
    "promises",
    "scores_are_in",
    "somebody_is_unprepared",
    "state_of",
    "unprepared",
]


def unprepared(talk: "Conversation") -> tuple[Role, ...]:
    """Give the parties that must prepare and have neither done so nor had it waived."""
    there = [one.party for one in talk.preparations]
    return tuple(party for party in MUST_PREPARE[talk.kind] if party not in there)


def both_are_prepared(talk: "Conversation") -> bool:
    """Everybody who must prepare has done so, or it was waived."""
    return not unprepared(talk)


def somebody_is_unprepared(talk: "Conversation") -> bool:
    """A party's preparation is missing."""
    return bool(unprepared(talk))


def has_signed(talk: "Conversation", party: Role) -> bool:
    """Say if this party has signed the present version."""
    return any(signature.role is party for signature in talk.signatures)


def both_have_signed(talk: "Conversation") -> bool:
    """Both have signed the present version."""
    return all(has_signed(talk, party) for party in PARTIES)


def nothing_was_ever_signed(talk: "Conversation") -> bool:
    """No version has the signatures of both."""
    return talk.signed is None


def state_of(talk: "Conversation", agreement: str) -> AgreementState | None:
    """Give where an agreement stands; None if the plan has none with this id."""
    return next((one for one in talk.agreements if one.agreement.id == agreement), None)


def promises(talk: "Conversation") -> tuple[AgreementState, ...]:
    """Give what a leader has promised last year, also one who has gone since."""
    return tuple(one for one in talk.carried_in if one.agreement.owner != talk.employee)


def scores_are_in(talk: "Conversation", party: Role) -> bool:
    """Say if a party has scored every question of the form, or was excused from preparing."""
    own = [one.preparation for one in talk.preparations if one.party is party]
    return any(one is None or _is_scored(talk, one) for one in own)


def _is_scored(talk: "Conversation", preparation: Preparation) -> bool:
    form = talk.brief.form
    if form is None or preparation.form != form.ref:
        return False
    scored = {one.question for one in preparation.answers if one.score is not None}
    return bool(scored) and scored >= {one.id for one in form.questions if one.id is not None}


def amendment_of(talk: "Conversation", agreement: str) -> Amendment | None:
    """Give the terms that wait for the other party; None if there are none."""
    return next((one for one in talk.amendments if one.terms.id == agreement), None)


def led_on(leaders: tuple[LeaderTerm, ...], day: date) -> str:
    """Give the id of who led on a day; of the first leader for a day before all terms."""
    terms = [term for term in leaders if term.since <= day] or [leaders[0]]
    return terms[-1].leader


def leader_then(talk: "Conversation") -> str:
    """Give the id of who led on the day it was held; before that, of the leader now."""
    return talk.leader if talk.held_on is None else led_on(talk.leaders, talk.held_on)


def context(talk: "Conversation") -> CheckContext:
    """Give the rules what they need to know beside the conclusions."""
    # A signature given on the present version stands when the leader changes: nothing is asked
    # backwards, also not who the leader's agreements belong to.
    signer = next((one.person for one in talk.signatures if one.role is Role.LEADER), None)
    usual = None if talk.brief.form is None else talk.brief.form.ref
    enclosed = None if talk.invitation is None else talk.invitation.form
    return CheckContext(
        employee=talk.employee,
        leader=signer or talk.leader,
        held_on=talk.held_on,
        next_on=talk.brief.next_on,
        sent_on=talk.invited_on,
        needs=talk.brief.needs,
        mandate=talk.brief.mandate,
        previous=talk.carried_in,
        assessed=talk.assessments,
        promises=talk.promises,
        explained=talk.explained,
        form=enclosed or usual,
        waivers=talk.waivers,
    )
