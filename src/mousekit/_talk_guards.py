"""What must hold before a fact of the conversation may come, and whose word it takes.

One function a fact, found by the class of the fact; a fact without one has no guard.  Each gives a
blocker for every reason, and the texts stand in `mousekit.language`.  `objections` is apart: it
asks the rules, and only before a signature.
"""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import singledispatch
from typing import TYPE_CHECKING

from mousekit._talk_questions import (
    amendment_of,
    context,
    has_signed,
    promises,
    scores_are_in,
    state_of,
    unprepared,
)
from mousekit.canonical import DIGEST_SCHEME
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
)
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
from mousekit.policy import Approach, Sharing
from mousekit.process import Blocker, blocker
from mousekit.rules import Severity, check_value
from mousekit.values.agreement import AgreementStatus
from mousekit.values.content import RatingMoment
from mousekit.values.people import Role, other_party
from mousekit.values.record import Participant

if TYPE_CHECKING:
    from mousekit.conversation import Conversation

__all__ = ["blockers", "objections", "persons"]

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
    approver = None if talk.brief.mandate is None else talk.brief.mandate.approver
    if isinstance(fact, ApprovalGiven | ApprovalRefused) and approver is not None:
        return dict.fromkeys((Role.SENIOR_LEADER, Role.HR), (approver,))
    if isinstance(fact, _HOLDING):
        return {**parties, **dict.fromkeys((Role.SENIOR_LEADER, Role.SUPPORTER), (talk.host,))}
    return parties


def objections(fact: Fact, talk: "Conversation") -> tuple[Blocker, ...]:
    """Ask the rules: an error that is not waived by both blocks a signature.

    What is waived must be there to be waived.  Both are asked when a fact is stated, never when it
    is replayed, since the rules may be others by then.

    Args:
        fact: What is to be stated.
        talk: The conversation before it.
    """
    if talk.conclusions is None or not isinstance(fact, ConclusionsSigned | FindingWaived):
        return ()
    report = check_value(talk.conclusions, context=context(talk), policy=talk.brief.policy)
    if isinstance(fact, FindingWaived):
        if (fact.code, fact.path) in [(one.code, one.path) for one in report.findings]:
            return ()
        return (blocker("finding-unknown", "path", rule=fact.code),)
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
    if fact.leader == talk.employee:
        yield blocker("own-leader", "leader", employee=talk.employee)


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
    # The leader withdraws a proposal; whom the employee wants there, the leader cannot refuse.
    elif fact.role is Role.LEADER and Participant(person=fact.person, is_accepted=True) in (
        talk.participants
    ):
        yield blocker("participant-accepted", "person", person=fact.person)


@blockers.register(PreparationSubmitted)
def _(fact: PreparationSubmitted, talk: "Conversation") -> Iterator[Blocker]:
    form = talk.brief.form
    scale = None if form is None or fact.preparation.form != form.ref else form.scale
    other = other_party(fact.role)
    is_late = any(one.party is other and one.was_shared for one in talk.preparations)
    for position, answer in enumerate(fact.preparation.answers):
        path = ("preparation", "answers", position, "score")
        if answer.score is None:
            continue
        # D03: words only, or scores that are given before either has seen the other's.
        if talk.brief.policy.forms.approach is Approach.DIALOGUE:
            yield blocker("score-unwanted", *path)
        elif is_late:
            yield blocker("scores-are-out", *path, party=other.value)
        if scale is not None and answer.score not in scale:
            lowest, highest = scale.lowest, scale.highest
            yield blocker("score-off-the-scale", *path, lowest=lowest, highest=highest)


@blockers.register(PreparationWaived)
def _(fact: PreparationWaived, talk: "Conversation") -> Iterator[Blocker]:
    if any(one.party is fact.party and one.preparation for one in talk.preparations):
        yield blocker("already-prepared", "party", party=fact.party.value)
    # The leader may waive it for an absent employee; nobody waives it for the leader (R071).
    if fact.role is Role.EMPLOYEE and fact.party is Role.LEADER:
        yield blocker("not-own-preparation", "party")


@blockers.register(PreparationShared)
def _(fact: PreparationShared, talk: "Conversation") -> Iterator[Blocker]:
    own = [one for one in talk.preparations if one.party is fact.role]
    if not any(one.preparation is not None for one in own):
        yield blocker("preparation-missing", "preparations", party=fact.role.value)
    form, other = talk.brief.form, other_party(fact.role)
    if form is not None and form.scale is not None and not scores_are_in(talk, other):
        yield blocker("scores-not-in", "preparations", party=other.value)


@blockers.register(PromiseAnswered)
def _(fact: PromiseAnswered, talk: "Conversation") -> Iterator[Blocker]:
    if fact.agreement not in [promise.agreement.id for promise in promises(talk)]:
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
    if talk.is_live and fact.parts:
        yield blocker("parts-known", "parts")
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
@blockers.register(ConclusionsReopened)
@blockers.register(ScribeNamed)
def _(
    fact: NoteTaken
    | NoAgreementsExplained
    | ConclusionsCommented
    | ConclusionsAccepted
    | ConclusionsReopened
    | ScribeNamed,
    talk: "Conversation",
) -> Iterator[Blocker]:
    yield from _admitted(fact, talk)


@blockers.register(IdeaRaised)
def _(fact: IdeaRaised, talk: "Conversation") -> Iterator[Blocker]:
    yield from _admitted(fact, talk)
    if fact.idea.shared_with and talk.brief.policy.sharing is Sharing.NOBODY:
        yield blocker("sharing-off", "idea", "shared_with")
    if fact.idea.id in [one.idea.id for one in talk.ideas]:
        yield blocker("idea-known", "idea", "id", idea=fact.idea.id)


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


@blockers.register(ConclusionsSigned)
def _(fact: ConclusionsSigned, talk: "Conversation") -> Iterator[Blocker]:
    yield from _admitted(fact, talk)
    if has_signed(talk, fact.role):
        yield blocker("already-signed", "role")
    if fact.scheme != DIGEST_SCHEME:
        yield blocker("unknown-scheme", "scheme", scheme=DIGEST_SCHEME)
    if talk.conclusions is None or fact.digest != talk.conclusions.digest:
        yield blocker("other-version", "digest")
    other = other_party(fact.role)
    # R154: the one who wrote it signs after the other has had a say.
    if fact.role is talk.author and other not in talk.answered and not has_signed(talk, other):
        yield blocker("other-party-first", "role", party=other.value)
    yield from _drafts(talk)
    yield from _carried_on(talk)


def _drafts(talk: "Conversation") -> Iterator[Blocker]:
    """Give what keeps the drafts from becoming agreements that follow from last year's."""
    drafts = () if talk.conclusions is None else talk.conclusions.drafts
    lives_on = {one.agreement for one in talk.assessments if not one.decided.is_end}
    last_year = {state.agreement.id for state in talk.carried_in}
    taken_up: list[str] = []
    for position, draft in enumerate(drafts):
        if not draft.text.strip():
            yield blocker("text-missing", "drafts", position, "text")
        origin = draft.carried_from
        if draft.id in last_year and draft.id != origin:
            yield blocker("id-of-last-year", "drafts", position, "id", agreement=draft.id or "")
        if origin is None:
            continue
        if origin not in lives_on:
            yield blocker(
                "previous-not-carried", "drafts", position, "carried_from", agreement=origin
            )
        elif origin in taken_up:
            yield blocker("carried-twice", "drafts", position, "carried_from", agreement=origin)
        taken_up.append(origin)


def _carried_on(talk: "Conversation") -> Iterator[Blocker]:
    """Give the agreements of last year that shall go on and that no draft takes up."""
    drafts = () if talk.conclusions is None else talk.conclusions.drafts
    # What was signed once can be left out again: it is dropped, with the reason of the reopening.
    taken_up = {*(draft.carried_from for draft in drafts)}
    taken_up |= {state.carried_from for state in talk.agreements}
    for one in talk.assessments:
        if not one.decided.is_end and one.agreement not in taken_up:
            yield blocker("carried-without-draft", "drafts", agreement=one.agreement)


@blockers.register(SignatureDeclined)
def _(fact: SignatureDeclined, talk: "Conversation") -> Iterator[Blocker]:
    yield from _admitted(fact, talk)
    if has_signed(talk, fact.role):
        yield blocker("already-signed", "role")


@blockers.register(ReviewLapsed)
def _(fact: ReviewLapsed, talk: "Conversation") -> Iterator[Blocker]:
    if has_signed(talk, fact.missing):
        yield blocker("party-has-signed", "missing", party=fact.missing.value)
    since = talk.in_review_since or fact.on
    until = since + timedelta(days=talk.brief.policy.review.days)
    if fact.on < until:
        yield blocker("review-running", "on", until=until.isoformat())


@blockers.register(ConversationRated)
def _(fact: ConversationRated, talk: "Conversation") -> Iterator[Blocker]:
    # R175: the second rating is for whether it led to something.
    is_too_early = not talk.follow_ups and not talk.missed_follow_ups
    if fact.rating.moment is RatingMoment.AT_FOLLOW_UP and is_too_early:
        yield blocker("not-followed-up", "rating", "moment")


@blockers.register(SuccessorAdmitted)
def _(fact: SuccessorAdmitted, talk: "Conversation") -> Iterator[Blocker]:
    del fact
    if talk.is_successor_admitted:
        yield blocker("no-successor")


def _known(talk: "Conversation", agreement: str, *path: str | int) -> Iterator[Blocker]:
    if state_of(talk, agreement) is None:
        yield blocker("agreement-unknown", *path, agreement=agreement)


def _unsettled(talk: "Conversation", agreement: str, *path: str | int) -> Iterator[Blocker]:
    yield from _known(talk, agreement, *path)
    state = state_of(talk, agreement)
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
    day = fact.moved_to
    if day in [one.planned_on for one in talk.planned_follow_ups]:
        yield blocker("follow-up-taken", "moved_to", day=day.isoformat())
    if day < fact.on:
        yield blocker("follow-up-past", "moved_to", day=day.isoformat())


@blockers.register(FollowUpMissed)
def _(fact: FollowUpMissed, talk: "Conversation") -> Iterator[Blocker]:
    day = fact.planned_on
    if day is None:
        # True only where the signed plan named no day; else the day that was missed is named.
        if talk.signed is not None and talk.signed.follow_ups:
            yield blocker("follow-up-day-missing", "planned_on")
        elif None in talk.missed_follow_ups:
            yield blocker("follow-up-stated", "planned_on")
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
    state = state_of(talk, fact.agreement)
    if state is not None and state.status is not AgreementStatus.AWAITING_APPROVAL:
        yield blocker("not-awaiting-approval", "agreement", agreement=fact.agreement)
    # Whoever shall do it does not approve it (B17).
    if fact.by in {talk.employee, talk.leader}:
        yield blocker("own-approval", "by", by=fact.by)


@blockers.register(AmendmentProposed)
def _(fact: AmendmentProposed, talk: "Conversation") -> Iterator[Blocker]:
    terms = fact.terms
    yield from _unsettled(talk, terms.id, "terms", "id")
    state = state_of(talk, terms.id)
    if state is not None and terms.revision != state.agreement.revision + 1:
        expected = state.agreement.revision + 1
        path = ("terms", "revision")
        yield blocker("wrong-revision", *path, revision=terms.revision, expected=expected)
    kept = "" if state is None else state.agreement.owner
    if terms.owner not in {talk.employee, talk.leader, kept}:
        parties = {"employee": talk.employee, "leader": talk.leader}
        yield blocker("MK303", "terms", "owner", **parties)


@blockers.register(AmendmentAccepted)
@blockers.register(AmendmentDeclined)
def _(fact: AmendmentAccepted | AmendmentDeclined, talk: "Conversation") -> Iterator[Blocker]:
    pending = amendment_of(talk, fact.agreement)
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
    if fact.into == talk.id:
        yield blocker("into-itself", "into")


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
