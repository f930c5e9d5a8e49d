"""What a fact of the conversation changes, apart from stage, version and day.

One function a fact, found by the class of the fact; a fact without one changes nothing else.
Guards have been asked before; nothing here refuses.
"""

from datetime import date
from functools import singledispatch
from typing import TYPE_CHECKING

import attrs

from mousekit._talk_questions import both_have_signed, led_on, nothing_was_ever_signed, state_of
from mousekit.facts.base import EmployeeLeft, Fact, LeaderChanged
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
    IndividualEffectEvaluated,
)
from mousekit.facts.holding import (
    ConversationHeld,
    ConversationRated,
    ConversationStarted,
    IdeaRaised,
    NoAgreementsExplained,
    NoteTaken,
    PartCompleted,
    PartSkipped,
    PreviousAgreementAssessed,
)
from mousekit.facts.preparing import (
    ConversationCancelled,
    HostNamed,
    InvitationDelegated,
    InvitationSent,
    ParticipantAccepted,
    ParticipantDeclined,
    ParticipantProposed,
    PreparationShared,
    PreparationSubmitted,
    PreparationWaived,
    PromiseAnswered,
    Rescheduled,
    TopicsShared,
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
    ScribeNamed,
    SignatureDeclined,
    SuccessorAdmitted,
)
from mousekit.values.agreement import Agreement, AgreementDraft, AgreementState, AgreementStatus
from mousekit.values.conclusions import AgreementReview, PlannedFollowUp, Signature, Waiver
from mousekit.values.people import LeaderTerm, Role
from mousekit.values.record import (
    Amendment,
    Comment,
    EndedBy,
    Ending,
    Participant,
    PartyIdea,
    PartyNote,
    PartyPreparation,
    PartyRating,
    PartyTopics,
    PromiseAnswer,
)
from mousekit.values.talk import PartHeld

if TYPE_CHECKING:
    from mousekit.conversation import Conversation

__all__ = ["after", "recognised"]


@singledispatch
def after(fact: Fact, talk: "Conversation") -> "Conversation":
    """Give the conversation with what the fact changes.

    Args:
        fact: What has happened.
        talk: The conversation before it.
    """
    del fact
    return talk


def _once(parties: tuple[Role, ...], party: Role) -> tuple[Role, ...]:
    return parties if party in parties else (*parties, party)


@after.register(InvitationDelegated)
def _(fact: InvitationDelegated, talk: "Conversation") -> "Conversation":
    return attrs.evolve(talk, delegate=fact.to)


@after.register(InvitationSent)
def _(fact: InvitationSent, talk: "Conversation") -> "Conversation":
    sent = fact.invitation
    return attrs.evolve(
        talk,
        invitation=sent,
        invited_on=fact.on,
        meets_on=sent.meets_on,
        starts_at=sent.starts_at,
    )


@after.register(Rescheduled)
def _(fact: Rescheduled, talk: "Conversation") -> "Conversation":
    return attrs.evolve(talk, meets_on=fact.meets_on, starts_at=fact.starts_at)


@after.register(HostNamed)
def _(fact: HostNamed, talk: "Conversation") -> "Conversation":
    return attrs.evolve(talk, host=fact.host)


@after.register(ParticipantProposed)
def _(fact: ParticipantProposed, talk: "Conversation") -> "Conversation":
    proposed = Participant(person=fact.person, is_accepted=fact.role is Role.EMPLOYEE)
    return attrs.evolve(talk, participants=(*talk.participants, proposed))


@after.register(ParticipantAccepted)
def _(fact: ParticipantAccepted, talk: "Conversation") -> "Conversation":
    participants = tuple(
        attrs.evolve(one, is_accepted=True) if one.person == fact.person else one
        for one in talk.participants
    )
    return attrs.evolve(talk, participants=participants)


@after.register(ParticipantDeclined)
def _(fact: ParticipantDeclined, talk: "Conversation") -> "Conversation":
    rest = tuple(one for one in talk.participants if one.person != fact.person)
    return attrs.evolve(talk, participants=rest)


def _prepared(talk: "Conversation", own: PartyPreparation) -> "Conversation":
    others = tuple(one for one in talk.preparations if one.party is not own.party)
    return attrs.evolve(talk, preparations=(*others, own))


@after.register(PreparationSubmitted)
def _(fact: PreparationSubmitted, talk: "Conversation") -> "Conversation":
    # Sent again it is private again, until it is shared again; what was seen stays seen.
    was_shared = any(one.party is fact.role and one.was_shared for one in talk.preparations)
    own = PartyPreparation(
        party=fact.role, person=fact.by, preparation=fact.preparation, was_shared=was_shared
    )
    return _prepared(talk, own)


@after.register(PreparationWaived)
def _(fact: PreparationWaived, talk: "Conversation") -> "Conversation":
    return _prepared(talk, PartyPreparation(party=fact.party, person=fact.by, preparation=None))


@after.register(PreparationShared)
def _(fact: PreparationShared, talk: "Conversation") -> "Conversation":
    own = next(one for one in talk.preparations if one.party is fact.role)
    return _prepared(talk, attrs.evolve(own, is_shared=True, was_shared=True))


@after.register(TopicsShared)
def _(fact: TopicsShared, talk: "Conversation") -> "Conversation":
    others = tuple(one for one in talk.topics if one.party is not fact.role)
    own = PartyTopics(party=fact.role, person=fact.by, topics=fact.topics)
    return attrs.evolve(talk, topics=(*others, own))


@after.register(PromiseAnswered)
def _(fact: PromiseAnswered, talk: "Conversation") -> "Conversation":
    others = tuple(one for one in talk.promises if one.agreement != fact.agreement)
    answer = PromiseAnswer(agreement=fact.agreement, kept=fact.kept, answer=fact.answer)
    return attrs.evolve(talk, promises=(*others, answer))


@after.register(LeaderChanged)
def _(fact: LeaderChanged, talk: "Conversation") -> "Conversation":
    # A change that is stated late may lie before the conversation was planned.
    term = LeaderTerm(leader=fact.leader, since=max(fact.effective_on, talk.leaders[-1].since))
    changed = attrs.evolve(talk, leader=fact.leader, leaders=(*talk.leaders, term))
    if talk.held_on is not None:
        # What was said is for those who were there, and for others if the employee says so (X044).
        was_there = led_on(changed.leaders, talk.held_on) == fact.leader
        # Who has just come has the days of the review, too.
        since = None if talk.in_review_since is None else fact.on
        return attrs.evolve(changed, is_successor_admitted=was_there, in_review_since=since)
    # The employee has shared with the one before; whether with this one too is theirs to say.
    kept = tuple(
        one if one.party is Role.LEADER else attrs.evolve(one, is_shared=False, was_shared=False)
        for one in talk.preparations
        if one.party is not Role.LEADER or one.preparation is None or one.is_shared
    )
    return attrs.evolve(changed, preparations=kept)


@after.register(SuccessorAdmitted)
def _(fact: SuccessorAdmitted, talk: "Conversation") -> "Conversation":
    del fact
    return attrs.evolve(talk, is_successor_admitted=True)


@after.register(ConversationStarted)
def _(fact: ConversationStarted, talk: "Conversation") -> "Conversation":
    del fact
    return attrs.evolve(talk, is_live=True)


@after.register(PartCompleted)
def _(fact: PartCompleted, talk: "Conversation") -> "Conversation":
    held = PartHeld(part=fact.part, minutes=fact.minutes)
    return attrs.evolve(talk, parts=(*talk.parts, held))


@after.register(PartSkipped)
def _(fact: PartSkipped, talk: "Conversation") -> "Conversation":
    skipped = PartHeld(part=fact.part, skipped_because=fact.reason)
    return attrs.evolve(talk, parts=(*talk.parts, skipped))


@after.register(ConversationHeld)
def _(fact: ConversationHeld, talk: "Conversation") -> "Conversation":
    return attrs.evolve(
        talk,
        held_on=fact.held_on,
        parts=talk.parts if talk.is_live else fact.parts,
        is_summed_up=fact.summed_up,
        # A day before the present leader came: it was another one who was in the room (X044).
        is_successor_admitted=led_on(talk.leaders, fact.held_on) == talk.leader,
    )


@after.register(ScribeNamed)
def _(fact: ScribeNamed, talk: "Conversation") -> "Conversation":
    return attrs.evolve(talk, scribe=fact.scribe)


@after.register(NoteTaken)
def _(fact: NoteTaken, talk: "Conversation") -> "Conversation":
    note = PartyNote(party=fact.role, person=fact.by, note=fact.note)
    return attrs.evolve(talk, notes=(*talk.notes, note))


@after.register(IdeaRaised)
def _(fact: IdeaRaised, talk: "Conversation") -> "Conversation":
    idea = PartyIdea(party=fact.role, person=fact.by, idea=fact.idea)
    return attrs.evolve(talk, ideas=(*talk.ideas, idea))


@after.register(PreviousAgreementAssessed)
def _(fact: PreviousAgreementAssessed, talk: "Conversation") -> "Conversation":
    name = fact.assessment.agreement
    others = tuple(one for one in talk.assessments if one.agreement != name)
    return attrs.evolve(talk, assessments=(*others, fact.assessment))


@after.register(NoAgreementsExplained)
def _(fact: NoAgreementsExplained, talk: "Conversation") -> "Conversation":
    return attrs.evolve(talk, explained=_once(talk.explained, fact.role))


@after.register(ConclusionsDrafted)
@after.register(ConclusionsRevised)
def _(fact: ConclusionsDrafted | ConclusionsRevised, talk: "Conversation") -> "Conversation":
    # A signature is on a version: whatever changes the text takes all words on it back (R156, B14).
    return attrs.evolve(
        talk,
        conclusions=fact.conclusions,
        versions=fact.conclusions.version,
        author=fact.role,
        in_review_since=fact.on,
        comments=(),
        answered=(),
        waivers=(),
        signatures=(),
    )


@after.register(ConclusionsCommented)
def _(fact: ConclusionsCommented, talk: "Conversation") -> "Conversation":
    comment = Comment(party=fact.role, person=fact.by, text=fact.comment)
    answered = _once(talk.answered, fact.role)
    return attrs.evolve(talk, comments=(*talk.comments, comment), answered=answered)


@after.register(ConclusionsAccepted)
def _(fact: ConclusionsAccepted, talk: "Conversation") -> "Conversation":
    return attrs.evolve(talk, answered=_once(talk.answered, fact.role))


@after.register(FindingWaived)
def _(fact: FindingWaived, talk: "Conversation") -> "Conversation":
    waiver = Waiver(code=fact.code, path=fact.path, party=fact.role, reason=fact.reason)
    key = (waiver.code, waiver.path, waiver.party)
    others = (one for one in talk.waivers if (one.code, one.path, one.party) != key)
    return attrs.evolve(talk, waivers=(*others, waiver))


@after.register(ConclusionsSigned)
def _(fact: ConclusionsSigned, talk: "Conversation") -> "Conversation":
    signature = Signature(
        person=fact.by,
        role=fact.role,
        on=fact.on,
        digest=fact.digest,
        scheme=fact.scheme,
        reservation=fact.reservation,
        meaning=talk.brief.policy.review.signature_means,
    )
    signed = attrs.evolve(talk, signatures=(*talk.signatures, signature))
    return _concluded(signed) if both_have_signed(signed) else signed


def _concluded(talk: "Conversation") -> "Conversation":
    """Make the plan out of what both have signed."""
    conclusions = talk.conclusions
    drafts = () if conclusions is None else conclusions.drafts
    follow_ups = () if conclusions is None else conclusions.follow_ups
    kept = {draft.id for draft in drafts}
    left_out = tuple(
        _dropped(state, talk.reopened_because)
        for state in talk.agreements
        if state.agreement.id not in kept
    )
    return attrs.evolve(
        talk,
        signed=conclusions,
        signed_by=talk.signatures,
        signed_author=talk.author,
        signed_waivers=talk.waivers,
        reopened_because=None,
        agreements=(*(_agreed(draft, talk) for draft in drafts), *left_out),
        planned_follow_ups=_still_planned(follow_ups, talk),
    )


def _still_planned(
    follow_ups: tuple[PlannedFollowUp, ...], talk: "Conversation"
) -> tuple[PlannedFollowUp, ...]:
    """Give the days still to come; a plan that was signed before keeps what was moved in it."""
    if talk.signed is not None and talk.signed.follow_ups == follow_ups:
        return talk.planned_follow_ups
    gone = {one.planned_on for one in talk.follow_ups} | set(talk.missed_follow_ups)
    ahead = tuple(one for one in follow_ups if one.planned_on not in gone)
    return recognised(ahead, talk.planned_follow_ups)


def recognised(
    ahead: tuple[PlannedFollowUp, ...], before: tuple[PlannedFollowUp, ...]
) -> tuple[PlannedFollowUp, ...]:
    """Let each day of a new version know the day that it was planned for at first.

    A day that stands as it was is the same follow-up, and so is the next one of its kind among the
    others.  No two of them get the same first day.

    Args:
        ahead: The days of the new version.
        before: Those that were planned until now.
    """
    pairs: dict[PlannedFollowUp, PlannedFollowUp] = {}
    for is_same in (_has_its_first_day, _has_its_day, _is_of_its_kind):
        for one in ahead:
            rest = (old for old in before if old not in pairs.values() and is_same(one, old))
            found = None if one in pairs else next(rest, None)
            if found is not None:
                pairs[one] = found
    return tuple(_known_as(one, pairs.get(one, one)) for one in ahead)


def _first_day(one: PlannedFollowUp) -> date:
    return one.moved_from or one.planned_on


def _has_its_first_day(one: PlannedFollowUp, before: PlannedFollowUp) -> bool:
    return _first_day(one) == _first_day(before)


def _has_its_day(one: PlannedFollowUp, before: PlannedFollowUp) -> bool:
    return one.planned_on == before.planned_on


def _is_of_its_kind(one: PlannedFollowUp, before: PlannedFollowUp) -> bool:
    return one.kind is before.kind


def _known_as(one: PlannedFollowUp, before: PlannedFollowUp) -> PlannedFollowUp:
    first = _first_day(before)
    return attrs.evolve(one, moved_from=None if first == one.planned_on else first)


def _dropped(state: AgreementState, reason: str | None) -> AgreementState:
    if state.status.is_settled:
        return state
    return attrs.evolve(state, status=AgreementStatus.DROPPED, outcome=reason)


def _agreed(draft: AgreementDraft, talk: "Conversation") -> AgreementState:
    """Give the state of what a draft has become: new, or the one that was signed before."""
    before = state_of(talk, draft.id or "")
    if before is None:
        origin = [one for one in talk.carried_in if one.agreement.id == draft.carried_from]
        return AgreementState(
            agreement=Agreement.from_draft(draft),
            status=_fresh(draft.needs_approval),
            times_carried=sum(one.times_carried + 1 for one in origin),
            carried_from=draft.carried_from,
        )
    terms = Agreement.from_draft(draft, revision=before.agreement.revision)
    # A draft that the reopening left as it was does not undo what both have amended since.
    was_touched = talk.signed is None or draft not in talk.signed.drafts
    if was_touched and terms != before.agreement:
        before = _under(before, attrs.evolve(terms, revision=terms.revision + 1))
    if before.status is not AgreementStatus.DROPPED:
        return before
    # Signed by both again, it is in force again.
    return attrs.evolve(before, status=_fresh(draft.needs_approval), outcome=None)


def _fresh(needs_approval: bool) -> AgreementStatus:  # noqa: FBT001 - the field of the terms
    return AgreementStatus.AWAITING_APPROVAL if needs_approval else AgreementStatus.OPEN


def _under(state: AgreementState, terms: Agreement) -> AgreementState:
    """Put an agreement under other terms; what needs a yes waits for it, what does not is open."""
    status = state.status
    if terms.needs_approval and not status.is_settled:
        status = AgreementStatus.AWAITING_APPROVAL
    elif status is AgreementStatus.AWAITING_APPROVAL:
        status = AgreementStatus.OPEN
    return attrs.evolve(state, agreement=terms, status=status)


@after.register(SignatureDeclined)
def _(fact: SignatureDeclined, talk: "Conversation") -> "Conversation":
    party, reason = fact.role, fact.reason
    return _unsigned(talk, Ending(how=EndedBy.DECLINED, on=fact.on, party=party, reason=reason))


@after.register(ReviewLapsed)
def _(fact: ReviewLapsed, talk: "Conversation") -> "Conversation":
    party, reason = fact.missing, fact.reason
    return _unsigned(talk, Ending(how=EndedBy.LAPSED, on=fact.on, party=party, reason=reason))


def _unsigned(talk: "Conversation", ending: Ending) -> "Conversation":
    """End a conversation that was never signed; else let the signed version stand."""
    if nothing_was_ever_signed(talk):
        return _ended(talk, ending)
    return attrs.evolve(_back_to_signed(talk), given_up=(*talk.given_up, ending))


def _ended(talk: "Conversation", ending: Ending) -> "Conversation":
    return attrs.evolve(talk, ending=ending, amendments=())


def _back_to_signed(talk: "Conversation") -> "Conversation":
    """Let the version stand that both signed last."""
    return attrs.evolve(
        talk,
        conclusions=talk.signed,
        author=talk.signed_author,
        signatures=talk.signed_by,
        waivers=talk.signed_waivers,
        reopened_because=None,
        comments=(),
        answered=(),
    )


@after.register(ConversationRated)
def _(fact: ConversationRated, talk: "Conversation") -> "Conversation":
    rating = PartyRating(party=fact.role, person=fact.by, rating=fact.rating)
    key = (rating.person, rating.rating.moment)
    others = (one for one in talk.ratings if (one.person, one.rating.moment) != key)
    return attrs.evolve(talk, ratings=(*others, rating))


def _with(talk: "Conversation", state: AgreementState) -> "Conversation":
    agreements = tuple(
        state if one.agreement.id == state.agreement.id else one for one in talk.agreements
    )
    return attrs.evolve(talk, agreements=agreements)


def _state(talk: "Conversation", agreement: str) -> AgreementState:
    return next(one for one in talk.agreements if one.agreement.id == agreement)


def _begun(status: AgreementStatus) -> AgreementStatus:
    return AgreementStatus.STARTED if status is AgreementStatus.OPEN else status


def _without(talk: "Conversation", day: object) -> tuple[PlannedFollowUp, ...]:
    return tuple(one for one in talk.planned_follow_ups if one.planned_on != day)


@after.register(FollowUpHeld)
def _(fact: FollowUpHeld, talk: "Conversation") -> "Conversation":
    held = fact.follow_up
    for review in held.reviews:
        talk = _with(talk, _reviewed(_state(talk, review.agreement), review, fact))
    planned = _without(talk, held.planned_on)
    return attrs.evolve(talk, follow_ups=(*talk.follow_ups, held), planned_follow_ups=planned)


def _reviewed(state: AgreementState, review: AgreementReview, fact: FollowUpHeld) -> AgreementState:
    return attrs.evolve(
        state,
        status=_begun(state.status),
        progress=review.progress or state.progress,
        last_report_on=fact.follow_up.held_on,
    )


@after.register(FollowUpMoved)
def _(fact: FollowUpMoved, talk: "Conversation") -> "Conversation":
    planned = tuple(
        _moved(one, fact.moved_to) if one.planned_on == fact.planned_on else one
        for one in talk.planned_follow_ups
    )
    return attrs.evolve(talk, planned_follow_ups=planned)


def _moved(one: PlannedFollowUp, to: date) -> PlannedFollowUp:
    return attrs.evolve(one, planned_on=to, moved_from=one.moved_from or one.planned_on)


@after.register(FollowUpMissed)
def _(fact: FollowUpMissed, talk: "Conversation") -> "Conversation":
    return attrs.evolve(
        talk,
        missed_follow_ups=(*talk.missed_follow_ups, fact.planned_on),
        planned_follow_ups=_without(talk, fact.planned_on),
    )


@after.register(AgreementReported)
def _(fact: AgreementReported, talk: "Conversation") -> "Conversation":
    state = _state(talk, fact.agreement)
    status = _begun(state.status)
    report = attrs.evolve(state, status=status, progress=fact.progress, last_report_on=fact.on)
    return _with(talk, report)


@after.register(ActivityFollowedUp)
def _(fact: ActivityFollowedUp, talk: "Conversation") -> "Conversation":
    state = _state(talk, fact.agreement)
    return _with(talk, attrs.evolve(state, last_report_on=fact.on, followed_up_on=fact.on))


@after.register(ApprovalGiven)
def _(fact: ApprovalGiven, talk: "Conversation") -> "Conversation":
    state = _state(talk, fact.agreement)
    return _with(talk, attrs.evolve(state, status=AgreementStatus.OPEN))


@after.register(ApprovalRefused)
def _(fact: ApprovalRefused, talk: "Conversation") -> "Conversation":
    dropped = _with(talk, _dropped(_state(talk, fact.agreement), fact.reason))
    return _without_amendment(dropped, fact.agreement)


@after.register(AmendmentProposed)
def _(fact: AmendmentProposed, talk: "Conversation") -> "Conversation":
    others = tuple(one for one in talk.amendments if one.terms.id != fact.terms.id)
    proposed = Amendment(terms=fact.terms, proposed_by=fact.role)
    return attrs.evolve(talk, amendments=(*others, proposed))


@after.register(AmendmentAccepted)
def _(fact: AmendmentAccepted, talk: "Conversation") -> "Conversation":
    terms = next(one.terms for one in talk.amendments if one.terms.id == fact.agreement)
    amended = _with(talk, _under(_state(talk, fact.agreement), terms))
    return _without_amendment(amended, fact.agreement)


@after.register(AmendmentDeclined)
def _(fact: AmendmentDeclined, talk: "Conversation") -> "Conversation":
    return _without_amendment(talk, fact.agreement)


def _without_amendment(talk: "Conversation", agreement: str) -> "Conversation":
    rest = tuple(one for one in talk.amendments if one.terms.id != agreement)
    return attrs.evolve(talk, amendments=rest)


@after.register(AgreementSettled)
def _(fact: AgreementSettled, talk: "Conversation") -> "Conversation":
    settled = attrs.evolve(
        _state(talk, fact.agreement),
        status=fact.status,
        outcome=fact.outcome,
        carried_into=fact.into,
    )
    return _without_amendment(_with(talk, settled), fact.agreement)


@after.register(IndividualEffectEvaluated)
def _(fact: IndividualEffectEvaluated, talk: "Conversation") -> "Conversation":
    return attrs.evolve(talk, effects=(*talk.effects, fact.evaluation))


@after.register(ConclusionsReopened)
def _(fact: ConclusionsReopened, talk: "Conversation") -> "Conversation":
    return attrs.evolve(
        talk,
        in_review_since=fact.on,
        reopened_because=fact.reason,
        comments=(),
        answered=(),
        waivers=(),
        signatures=(),
        amendments=(),
    )


@after.register(ConversationCancelled)
def _(fact: ConversationCancelled, talk: "Conversation") -> "Conversation":
    return _ended(talk, Ending(how=EndedBy.CANCELLED, on=fact.on, reason=fact.reason))


@after.register(ConversationClosed)
def _(fact: ConversationClosed, talk: "Conversation") -> "Conversation":
    return _ended(talk, Ending(how=EndedBy.SETTLED, on=fact.on))


@after.register(EmployeeLeft)
def _(fact: EmployeeLeft, talk: "Conversation") -> "Conversation":
    if talk.signed is not None and talk.signatures != talk.signed_by:
        talk = _back_to_signed(talk)
    agreements = tuple(
        state if state.status.is_settled else attrs.evolve(state, status=AgreementStatus.ENDED)
        for state in talk.agreements
    )
    left = Ending(how=EndedBy.LEFT, on=fact.on)
    return _ended(attrs.evolve(talk, agreements=agreements), left)
