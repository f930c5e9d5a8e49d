"""The steps of a conversation from the first draft on: writing, signing, following up, settling.

What lives here: the second half of the table that `mousekit.testing.talk` puts together.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TypeAlias, cast

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from mousekit._talk_questions import context
from mousekit.canonical import DIGEST_SCHEME, digest
from mousekit.conversation import Conversation
from mousekit.facts.base import Fact
from mousekit.facts.following import (
    ActivityFollowedUp,
    AgreementReported,
    AgreementSettled,
    AmendmentAccepted,
    AmendmentDeclined,
    AmendmentProposed,
    ApprovalGiven,
    ApprovalRefused,
    ConversationClosed,
    FollowUpHeld,
    FollowUpMissed,
    FollowUpMoved,
)
from mousekit.facts.reviewing import (
    ConclusionsAccepted,
    ConclusionsCommented,
    ConclusionsDrafted,
    ConclusionsReopened,
    ConclusionsRevised,
    ConclusionsSigned,
    FindingWaived,
    ReviewLapsed,
    SignatureDeclined,
)
from mousekit.policy import Scribe
from mousekit.rules import check_value
from mousekit.testing.shapes import several
from mousekit.testing.steps import Way, chosen_from, way
from mousekit.testing.values import values
from mousekit.testing.words import days, days_from, ids, texts
from mousekit.values.agreement import (
    Agreement,
    AgreementDraft,
    AgreementState,
    AgreementStatus,
    LearningMethod,
)
from mousekit.values.conclusions import (
    AgreementReview,
    Conclusions,
    FollowUp,
    PlannedFollowUp,
)
from mousekit.values.people import PARTIES, Role, other_party

__all__ = ["SIGNING_WAYS", "Ways", "signers", "sound_conclusions", "speaking", "unsettled"]

Ways: TypeAlias = list[Way]
"""The alternatives for one kind of fact."""


def speaking(talk: Conversation) -> tuple[Role, ...]:
    """Give the parties that may speak of what was said: a new leader only once admitted."""
    return PARTIES if talk.is_successor_admitted else (Role.EMPLOYEE,)


def sound_conclusions(talk: Conversation) -> SearchStrategy[Conclusions]:
    """Draw conclusions that nothing is to be said against: owned, dated, within the mandate.

    Shrinks towards one agreement of the employee, due and followed up on the last day.

    Args:
        talk: The conversation; what was carried over is taken up.
    """
    taken_up = [one.agreement for one in talk.assessments if not one.decided.is_end]
    last_year = [state.agreement.id for state in talk.carried_in]
    names = ids().filter(lambda name: name not in last_year)
    signed = [state.agreement.id for state in talk.agreements]
    if again := [name for name in signed if name not in last_year]:
        names = st.sampled_from(again) | names
    at_least = max(1, len(taken_up))
    at_most = max(at_least, min(3, talk.brief.policy.agreements.many))
    follow_up = values(PlannedFollowUp, planned_on=days_from(talk.last_on, at_most=200))
    return values(
        Conclusions,
        drafts=several(names, at_least=at_least, at_most=at_most, key=str).flatmap(
            lambda some: _sound_drafts(talk, some, taken_up)
        ),
        version=talk.versions + 1,
        follow_ups=several(follow_up, at_least=1, at_most=2, key=lambda one: one.planned_on),
    )


def _sound_drafts(
    talk: Conversation, names: tuple[str, ...], taken_up: list[str]
) -> SearchStrategy[tuple[AgreementDraft, ...]]:
    needs: list[str | None] = [need.id for need in talk.brief.needs]
    mandate = talk.brief.mandate
    within = (mandate.methods if mandate else ()) or tuple(LearningMethod)
    drafts = (
        values(
            AgreementDraft,
            id=name,
            text=texts(blank=False),
            owner=st.sampled_from([talk.employee, talk.leader]),
            due=days_from(talk.last_on, at_most=400),
            need=st.sampled_from(needs or [None]),
            method=st.sampled_from([None, *within]),
            carried_from=taken_up[position] if position < len(taken_up) else None,
        )
        for position, name in enumerate(names)
    )
    return st.tuples(*drafts)


def _written(talk: Conversation) -> Ways:
    scribes = (Role(talk.scribe.value),) if talk.scribe is not Scribe.SHARED else PARTIES
    roles = tuple(role for role in speaking(talk) if role in scribes)
    sound = sound_conclusions(talk)
    return [way(roles=roles, conclusions=sound)] if roles else []


def _spoken(talk: Conversation) -> Ways:
    return [way(roles=speaking(talk))]


def _waivers(talk: Conversation) -> Ways:
    policy = talk.brief.policy
    checked = cast("Conclusions", talk.conclusions)
    report = check_value(checked, context=context(talk), policy=policy)
    found = dict.fromkeys((one.code, one.path) for one in report.findings)
    return [
        way(roles=speaking(talk), code=code, path=path)
        for code, path in found
        if code not in policy.unwaivable
    ]


def _unsigned(talk: Conversation) -> tuple[Role, ...]:
    signed = [signature.role for signature in talk.signatures]
    return tuple(party for party in PARTIES if party not in signed)


def signers(talk: Conversation) -> tuple[Role, ...]:
    """Give the parties that nothing keeps from signing, by the conversation's own word.

    Args:
        talk: The conversation, in review.
    """
    persons = {Role.EMPLOYEE: talk.employee, Role.LEADER: talk.leader}
    seen = digest(talk.conclusions)
    return tuple(
        role
        for role, person in persons.items()
        if not talk.blockers(ConclusionsSigned(digest=seen, on=talk.last_on, by=person, role=role))
    )


def _signed(talk: Conversation) -> Ways:
    roles = signers(talk)
    seen = digest(talk.conclusions)
    return [way(roles=roles, digest=seen, scheme=DIGEST_SCHEME)] if roles else []


def _declined(talk: Conversation) -> Ways:
    return [way(roles=(party,)) for party in _unsigned(talk) if party in speaking(talk)]


def _lapsed(talk: Conversation) -> Ways:
    since = talk.in_review_since or talk.last_on
    until = since + timedelta(days=talk.brief.policy.review.days)
    return [way(missing=party, first=until) for party in _unsigned(talk)]


def unsettled(talk: Conversation) -> list[AgreementState]:
    """Give the agreements of which something more is expected.

    Args:
        talk: The conversation.
    """
    return [state for state in talk.agreements if not state.status.is_settled]


def _follow_up(talk: Conversation) -> Ways:
    planned = [one.planned_on for one in talk.planned_follow_ups]
    reviews = [values(AgreementReview, agreement=one.agreement.id) for one in talk.agreements]
    some = chosen_from(reviews).flatmap(lambda chosen: st.tuples(*chosen))
    held = values(
        FollowUp,
        held_on=days(first=talk.held_on or talk.last_on, last=talk.last_on),
        planned_on=st.sampled_from([*planned, None]),
        reviews=some,
    )
    return [way(follow_up=held)]


def _moved(talk: Conversation) -> Ways:
    planned = [one.planned_on for one in talk.planned_follow_ups]
    # After any day on which it may be stated, see `days_from`.
    ahead = days_from(talk.last_on + timedelta(days=40), at_most=200)
    free = ahead.filter(lambda day: day not in planned)
    return [way(planned_on=day, moved_to=free) for day in planned]


def _missed(talk: Conversation) -> Ways:
    planned = [one.planned_on for one in talk.planned_follow_ups]
    named = [way(planned_on=day, first=day) for day in planned]
    was_planned = talk.signed is not None and talk.signed.follow_ups
    once = None not in talk.missed_follow_ups and not was_planned
    return [*named, way(planned_on=None)] if once else named


def _any_agreement(talk: Conversation) -> Ways:
    return [way(agreement=state.agreement.id) for state in talk.agreements]


def _open_agreement(talk: Conversation) -> Ways:
    return [way(agreement=state.agreement.id) for state in unsettled(talk)]


def _awaiting(talk: Conversation) -> Ways:
    approver = None if talk.brief.mandate is None else talk.brief.mandate.approver
    # Whoever shall do it does not approve it.
    able = approver not in {talk.employee, talk.leader}
    waiting = [s for s in talk.agreements if s.status is AgreementStatus.AWAITING_APPROVAL]
    return [way(agreement=state.agreement.id) for state in waiting if able]


def _settled(talk: Conversation) -> Ways:
    ends = st.sampled_from([AgreementStatus.DONE, AgreementStatus.DROPPED])
    carried, into = AgreementStatus.CARRIED_OVER, ids().filter(lambda name: name != talk.id)
    names = [state.agreement.id for state in unsettled(talk)]
    return [
        *(way(agreement=name, status=ends) for name in names),
        *(way(agreement=name, status=carried, into=into) for name in names),
    ]


def _amended(talk: Conversation) -> Ways:
    owners = st.sampled_from([talk.employee, talk.leader])
    return [
        way(
            terms=values(
                Agreement,
                id=state.agreement.id,
                owner=owners,
                revision=state.agreement.revision + 1,
            )
        )
        for state in unsettled(talk)
    ]


def _amendment_accepted(talk: Conversation) -> Ways:
    return [
        way(roles=(other_party(one.proposed_by),), agreement=one.terms.id, digest=one.terms.digest)
        for one in talk.amendments
    ]


def _amendment_declined(talk: Conversation) -> Ways:
    return [
        way(roles=(other_party(one.proposed_by),), agreement=one.terms.id)
        for one in talk.amendments
    ]


def _closed(talk: Conversation) -> Ways:
    is_followed_up = bool(talk.follow_ups or talk.missed_follow_ups)
    return [way()] if is_followed_up and not unsettled(talk) else []


SIGNING_WAYS: Mapping[type[Fact], Callable[[Conversation], Ways]] = {
    ConclusionsDrafted: _written,
    ConclusionsRevised: _written,
    ConclusionsCommented: _spoken,
    ConclusionsReopened: _spoken,
    ConclusionsAccepted: _spoken,
    FindingWaived: _waivers,
    ConclusionsSigned: _signed,
    SignatureDeclined: _declined,
    ReviewLapsed: _lapsed,
    FollowUpHeld: _follow_up,
    FollowUpMoved: _moved,
    FollowUpMissed: _missed,
    AgreementReported: _open_agreement,
    ActivityFollowedUp: _any_agreement,
    ApprovalGiven: _awaiting,
    ApprovalRefused: _awaiting,
    AmendmentProposed: _amended,
    AmendmentAccepted: _amendment_accepted,
    AmendmentDeclined: _amendment_declined,
    AgreementSettled: _settled,
    ConversationClosed: _closed,
}
"""What a fact of the second half must say to be accepted now."""
