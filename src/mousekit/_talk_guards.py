"""What must hold before a fact of the conversation may come, and whose word it takes.

One function a fact, found by the class of the fact; a fact without one has no guard.  Each gives a
blocker for every reason, and the texts stand in `mousekit.language`.  `objections` is apart: it
asks the rules, and only before a signature.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import singledispatch
from typing import TYPE_CHECKING

from mousekit.canonical import DIGEST_SCHEME
from mousekit.facts.base import EmployeeLeft, Fact, LeaderChanged
from mousekit.facts.talk import (
    ActivityFollowedUp,
    AgreementReported,
    AgreementSettled,
    AmendmentAccepted,
    AmendmentDeclined,
    AmendmentProposed,
    ApprovalGiven,
    ApprovalRefused,
    ConclusionsAccepted,
    ConclusionsCommented,
    ConclusionsDrafted,
    ConclusionsRevised,
    ConclusionsSigned,
    ConversationClosed,
    ConversationHeld,
    ConversationPaused,
    ConversationResumed,
    ConversationStarted,
    FindingWaived,
    FollowUpHeld,
    FollowUpMissed,
    FollowUpMoved,
    InvitationSent,
    NoAgreementsExplained,
    NoteTaken,
    PartCompleted,
    ParticipantAccepted,
    ParticipantDeclined,
    ParticipantProposed,
    PartSkipped,
    PreparationShared,
    PreparationWaived,
    PreviousAgreementAssessed,
    PromiseAnswered,
    ReviewLapsed,
    SignatureDeclined,
    SuccessorAdmitted,
)
from mousekit.process import Blocker, blocker
from mousekit.rules import CheckContext, Severity, check_value
from mousekit.values.agreement import AgreementState, AgreementStatus
from mousekit.values.people import PARTIES, Role, other_party
from mousekit.values.record import Amendment

if TYPE_CHECKING:
    from mousekit.conversation import Conversation

__all__ = ["blockers", "context", "objections", "persons", "unprepared"]

_HOLDING = (
    ConversationStarted,
    PartCompleted,
    PartSkipped,
    ConversationPaused,
    ConversationResumed,
    ConversationHeld,
)


def persons(fact: Fact, talk: "Conversation") -> Mapping[Role, tuple[str | None, ...]]:
    """Say which ids may speak in which role; a role that is not named is vouched for.

    Args:
        fact: What is to be stated.
        talk: The conversation before it.
    """
    parties = {Role.EMPLOYEE: (talk.employee,), Role.LEADER: (talk.leader,)}
    if isinstance(fact, InvitationSent):
        helpers = (Role.SENIOR_LEADER, Role.HR, Role.SUPPORTER)
        return {**parties, **dict.fromkeys(helpers, (talk.delegate,))}
    if isinstance(fact, _HOLDING):
        return {**parties, **dict.fromkeys((Role.SENIOR_LEADER, Role.SUPPORTER), (talk.host,))}
    return parties


def unprepared(talk: "Conversation") -> tuple[Role, ...]:
    """Give the parties that have neither prepared nor had it waived."""
    there = [one.party for one in talk.preparations]
    return tuple(party for party in PARTIES if party not in there)


def context(talk: "Conversation") -> CheckContext:
    """Give the rules what they need to know beside the conclusions."""
    # A signature given on the present version stands when the leader changes: nothing is asked
    # backwards, also not who the leader's agreements belong to.
    signer = next((one.person for one in talk.signatures if one.role is Role.LEADER), None)
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
        explained=talk.explained,
        form=None if talk.brief.form is None else talk.brief.form.ref,
        waivers=talk.waivers,
    )


def objections(fact: Fact, talk: "Conversation") -> tuple[Blocker, ...]:
    """Ask the rules before a signature: what is an error, and not waived by both, blocks it.

    Args:
        fact: What is to be stated.
        talk: The conversation before it.
    """
    if not isinstance(fact, ConclusionsSigned) or talk.conclusions is None:
        return ()
    report = check_value(talk.conclusions, context=context(talk), policy=talk.brief.policy)
    return tuple(
        Blocker(code=finding.code, path=finding.path, params=finding.params)
        for finding in report.findings
        if finding.severity is Severity.ERROR and not finding.waived
    )


@singledispatch
def blockers(fact: Fact, talk: "Conversation") -> Iterator[Blocker]:
    """Give every reason why the fact may not come now, beyond order, actor and day.

    Args:
        fact: What is to be stated.
        talk: The conversation before it.
    """
    del fact, talk
    return iter(())


@blockers.register(LeaderChanged)
def _(fact: LeaderChanged, talk: "Conversation") -> Iterator[Blocker]:
    # Said twice it must not have its effects twice (B9).
    if fact.leader == talk.leader:
        yield blocker("leader-unchanged", "leader", leader=fact.leader)


@blockers.register(EmployeeLeft)
def _(fact: EmployeeLeft, talk: "Conversation") -> Iterator[Blocker]:
    if fact.employee != talk.employee:
        yield blocker("not-this-employee", "employee", employee=fact.employee)


def _is_participant(talk: "Conversation", person: str) -> bool:
    return any(one.person == person for one in talk.participants)


@blockers.register(ParticipantProposed)
def _(fact: ParticipantProposed, talk: "Conversation") -> Iterator[Blocker]:
    if _is_participant(talk, fact.person):
        yield blocker("participant-known", "person", person=fact.person)


@blockers.register(ParticipantAccepted)
@blockers.register(ParticipantDeclined)
def _(fact: ParticipantAccepted | ParticipantDeclined, talk: "Conversation") -> Iterator[Blocker]:
    if not _is_participant(talk, fact.person):
        yield blocker("participant-unknown", "person", person=fact.person)


@blockers.register(PreparationWaived)
def _(fact: PreparationWaived, talk: "Conversation") -> Iterator[Blocker]:
    del talk
    # The leader may waive it for an absent employee; nobody waives it for the leader (R071).
    if fact.role is Role.EMPLOYEE and fact.party is Role.LEADER:
        yield blocker("not-own-preparation", "party")


@blockers.register(PreparationShared)
def _(fact: PreparationShared, talk: "Conversation") -> Iterator[Blocker]:
    own = [one for one in talk.preparations if one.party is fact.role]
    if not any(one.preparation is not None for one in own):
        yield blocker("preparation-missing", "preparations", party=fact.role.value)


@blockers.register(PromiseAnswered)
def _(fact: PromiseAnswered, talk: "Conversation") -> Iterator[Blocker]:
    # Last year's promise may have been given by a leader who has gone since.
    promises = [one.agreement for one in talk.carried_in if one.agreement.owner != talk.employee]
    if fact.agreement not in [promise.id for promise in promises]:
        yield blocker("promise-unknown", "agreement", agreement=fact.agreement)


def _participants_accepted(talk: "Conversation") -> Iterator[Blocker]:
    for position, one in enumerate(talk.participants):
        if not one.is_accepted:
            yield blocker("participant-not-accepted", "participants", position, person=one.person)


@blockers.register(ConversationStarted)
def _(fact: ConversationStarted, talk: "Conversation") -> Iterator[Blocker]:
    del fact
    yield from _participants_accepted(talk)


@blockers.register(ConversationHeld)
def _(fact: ConversationHeld, talk: "Conversation") -> Iterator[Blocker]:
    yield from _participants_accepted(talk)
    if not talk.is_live and fact.unprepared_because is None:
        for party in unprepared(talk):
            yield blocker("unprepared", "unprepared_because", party=party.value)
    if talk.is_live:
        for item in talk.agenda.parts[len(talk.parts) :]:
            yield blocker("part-missing", "parts", part=item.part.value)


@blockers.register(PartCompleted)
@blockers.register(PartSkipped)
def _(fact: PartCompleted | PartSkipped, talk: "Conversation") -> Iterator[Blocker]:
    rest = [item.part for item in talk.agenda.parts[len(talk.parts) :]]
    if rest[:1] != [fact.part]:
        following = rest[0].value if rest else ""
        yield blocker("part-out-of-order", "part", part=fact.part.value, next=following)


def _admitted(fact: Fact, talk: "Conversation") -> Iterator[Blocker]:
    if fact.role is Role.LEADER and not talk.is_successor_admitted:
        yield blocker("successor-not-admitted", "by")


@blockers.register(NoteTaken)
@blockers.register(NoAgreementsExplained)
@blockers.register(ConclusionsCommented)
@blockers.register(ConclusionsAccepted)
def _(
    fact: NoteTaken | NoAgreementsExplained | ConclusionsCommented | ConclusionsAccepted,
    talk: "Conversation",
) -> Iterator[Blocker]:
    yield from _admitted(fact, talk)


@blockers.register(PreviousAgreementAssessed)
def _(fact: PreviousAgreementAssessed, talk: "Conversation") -> Iterator[Blocker]:
    yield from _admitted(fact, talk)
    name = fact.assessment.agreement
    if name not in [state.agreement.id for state in talk.carried_in]:
        yield blocker("previous-unknown", "assessment", "agreement", agreement=name)


@blockers.register(ConclusionsDrafted)
@blockers.register(ConclusionsRevised)
def _(fact: ConclusionsDrafted | ConclusionsRevised, talk: "Conversation") -> Iterator[Blocker]:
    yield from _admitted(fact, talk)
    if talk.scribe.value not in {fact.role.value, "shared"}:
        yield blocker("not-the-scribe", "role", scribe=talk.scribe.value)
    expected = talk.versions + 1
    if fact.conclusions.version != expected:
        version = fact.conclusions.version
        path = ("conclusions", "version")
        yield blocker("wrong-version", *path, version=version, expected=expected)


@blockers.register(FindingWaived)
def _(fact: FindingWaived, talk: "Conversation") -> Iterator[Blocker]:
    yield from _admitted(fact, talk)
    if fact.code in talk.brief.policy.unwaivable:
        yield blocker("unwaivable", "code", rule=fact.code)


def _has_signed(talk: "Conversation", party: Role) -> bool:
    return any(signature.role is party for signature in talk.signatures)


@blockers.register(ConclusionsSigned)
def _(fact: ConclusionsSigned, talk: "Conversation") -> Iterator[Blocker]:
    yield from _admitted(fact, talk)
    if _has_signed(talk, fact.role):
        yield blocker("already-signed", "role")
    if fact.scheme != DIGEST_SCHEME:
        yield blocker("unknown-scheme", "scheme", scheme=DIGEST_SCHEME)
    if talk.conclusions is None or fact.digest != talk.conclusions.digest:
        yield blocker("other-version", "digest")
    other = other_party(fact.role)
    # R154: the one who wrote it signs after the other has had a say.
    if fact.role is talk.author and other not in talk.answered and not _has_signed(talk, other):
        yield blocker("other-party-first", "role", party=other.value)
    drafts = () if talk.conclusions is None else talk.conclusions.drafts
    taken_up = [draft.carried_from for draft in drafts]
    for one in talk.assessments:
        if not one.decided.is_end and one.agreement not in taken_up:
            yield blocker("carried-without-draft", "drafts", agreement=one.agreement)


@blockers.register(SignatureDeclined)
def _(fact: SignatureDeclined, talk: "Conversation") -> Iterator[Blocker]:
    if _has_signed(talk, fact.role):
        yield blocker("already-signed", "role")


@blockers.register(ReviewLapsed)
def _(fact: ReviewLapsed, talk: "Conversation") -> Iterator[Blocker]:
    if _has_signed(talk, fact.missing):
        yield blocker("party-has-signed", "missing", party=fact.missing.value)
    if talk.in_review_since is not None:
        until = talk.in_review_since + timedelta(days=talk.brief.policy.review.days)
        if fact.on < until:
            yield blocker("review-running", "on", until=until.isoformat())


@blockers.register(SuccessorAdmitted)
def _(fact: SuccessorAdmitted, talk: "Conversation") -> Iterator[Blocker]:
    del fact
    if talk.is_successor_admitted:
        yield blocker("no-successor")


def _state(talk: "Conversation", agreement: str) -> AgreementState | None:
    return next((one for one in talk.agreements if one.agreement.id == agreement), None)


def _known(talk: "Conversation", agreement: str, *path: str | int) -> Iterator[Blocker]:
    if _state(talk, agreement) is None:
        yield blocker("agreement-unknown", *path, agreement=agreement)


def _unsettled(talk: "Conversation", agreement: str, *path: str | int) -> Iterator[Blocker]:
    yield from _known(talk, agreement, *path)
    state = _state(talk, agreement)
    if state is not None and state.status.is_settled:
        yield blocker("agreement-settled", *path, agreement=agreement)


@blockers.register(FollowUpHeld)
def _(fact: FollowUpHeld, talk: "Conversation") -> Iterator[Blocker]:
    planned = [one.planned_on for one in talk.planned_follow_ups]
    day = fact.follow_up.planned_on
    if day is not None and day not in planned:
        yield blocker("follow-up-unknown", "follow_up", "planned_on", day=day.isoformat())
    for position, review in enumerate(fact.follow_up.reviews):
        yield from _known(talk, review.agreement, "follow_up", "reviews", position)


@blockers.register(FollowUpMoved)
def _(fact: FollowUpMoved, talk: "Conversation") -> Iterator[Blocker]:
    if fact.planned_on not in [one.planned_on for one in talk.planned_follow_ups]:
        yield blocker("follow-up-unknown", "planned_on", day=fact.planned_on.isoformat())


@blockers.register(FollowUpMissed)
def _(fact: FollowUpMissed, talk: "Conversation") -> Iterator[Blocker]:
    day = fact.planned_on
    if day is None:
        # True only where the signed plan named no day; else the day that was missed is named.
        if talk.signed is not None and talk.signed.follow_ups:
            yield blocker("follow-up-day-missing", "planned_on")
    elif day not in [one.planned_on for one in talk.planned_follow_ups]:
        yield blocker("follow-up-unknown", "planned_on", day=day.isoformat())
    elif day > fact.on:
        yield blocker("follow-up-ahead", "planned_on", day=day.isoformat())


@blockers.register(AgreementReported)
def _(fact: AgreementReported, talk: "Conversation") -> Iterator[Blocker]:
    yield from _unsettled(talk, fact.agreement, "agreement")


@blockers.register(ActivityFollowedUp)
def _(fact: ActivityFollowedUp, talk: "Conversation") -> Iterator[Blocker]:
    yield from _known(talk, fact.agreement, "agreement")


@blockers.register(ApprovalGiven)
@blockers.register(ApprovalRefused)
def _(fact: ApprovalGiven | ApprovalRefused, talk: "Conversation") -> Iterator[Blocker]:
    yield from _known(talk, fact.agreement, "agreement")
    state = _state(talk, fact.agreement)
    if state is not None and state.status is not AgreementStatus.AWAITING_APPROVAL:
        yield blocker("not-awaiting-approval", "agreement", agreement=fact.agreement)


@blockers.register(AmendmentProposed)
def _(fact: AmendmentProposed, talk: "Conversation") -> Iterator[Blocker]:
    terms = fact.terms
    yield from _unsettled(talk, terms.id, "terms", "id")
    state = _state(talk, terms.id)
    if state is not None and terms.revision != state.agreement.revision + 1:
        expected = state.agreement.revision + 1
        path = ("terms", "revision")
        yield blocker("wrong-revision", *path, revision=terms.revision, expected=expected)
    if terms.owner not in {talk.employee, talk.leader}:
        yield blocker("MK303", "terms", "owner")


def _amendment(talk: "Conversation", agreement: str) -> Amendment | None:
    return next((one for one in talk.amendments if one.terms.id == agreement), None)


@blockers.register(AmendmentAccepted)
@blockers.register(AmendmentDeclined)
def _(fact: AmendmentAccepted | AmendmentDeclined, talk: "Conversation") -> Iterator[Blocker]:
    pending = _amendment(talk, fact.agreement)
    if pending is None:
        yield blocker("amendment-unknown", "agreement", agreement=fact.agreement)
        return
    if fact.role is pending.proposed_by:
        yield blocker("own-amendment", "role", party=other_party(fact.role).value)
    if isinstance(fact, AmendmentAccepted) and fact.digest != pending.terms.digest:
        yield blocker("other-version", "digest")


@blockers.register(AgreementSettled)
def _(fact: AgreementSettled, talk: "Conversation") -> Iterator[Blocker]:
    yield from _unsettled(talk, fact.agreement, "agreement")


@blockers.register(ConversationClosed)
def _(fact: ConversationClosed, talk: "Conversation") -> Iterator[Blocker]:
    del fact
    if not talk.follow_ups and not talk.missed_follow_ups:
        yield blocker("follow-up-missing", "follow_ups")
    for position, state in enumerate(talk.agreements):
        # R021: finished only when the agreements are; expiry is not an end.
        if not state.status.is_settled:
            name = state.agreement.id
            yield blocker("agreement-unsettled", "agreements", position, agreement=name)
