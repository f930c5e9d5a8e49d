"""For every guard of the conversation: what it stops, with which blockers, and the way out."""

from datetime import date

import attrs

import mousekit as mk
from process.cases import Case, blocked
from process.cycles import FORM, MANDATE
from process.people import BEFORE, KARL, LANE, METTE, ON, employee, hr, leader, said, senior
from process.talks import (
    AMENDED,
    AMENDING,
    CHECK_IN,
    FACT,
    FOLLOW_UP,
    FOLLOWED_UP,
    IDEA,
    IN_REVIEW,
    INVITED,
    LAST_PARTS,
    NEXT_PLAN,
    PLAN,
    PRACTICE,
    PREPARATION,
    PREPARED,
    SETTLED,
    SIGNED,
    SUCCESSION,
    TIME,
    assessed,
    fold,
    planned,
    settled,
    signing,
    talk_in,
)

PLANNED = talk_in(mk.Stage.PLANNED)
READY = talk_in(mk.Stage.PREPARED)
LIVE = talk_in(mk.Stage.IN_PROGRESS)
HELD = talk_in(mk.Stage.HELD)
REVIEW = talk_in(mk.Stage.IN_REVIEW)
ACTIVE = talk_in(mk.Stage.SIGNED)
FRESH = fold(planned(), *SIGNED)
PROPOSED = mk.ParticipantProposed(person="uffe", **leader(BEFORE))
SIGNING = mk.ConclusionsSigned(digest=PLAN.digest, **employee())
SIGNING_AS_LEADER = mk.ConclusionsSigned(digest=PLAN.digest, **leader())
ADMITTING = mk.SuccessorAdmitted(**employee())
HEIR = leader(by=KARL)
UNPLANNED = attrs.evolve(PLAN, follow_ups=())
WITHOUT_DAYS = fold(
    planned(),
    *IN_REVIEW[:-1],
    mk.ConclusionsDrafted(conclusions=UNPLANNED, **leader(BEFORE)),
)
BOTH_WAIVE: list[mk.Fact] = [
    mk.FindingWaived(code="MK501", path=("follow_ups",), reason="aftalt mundtligt", **party)
    for party in (employee(), leader())
]
NO_OWNER = attrs.evolve(
    PLAN, drafts=(PRACTICE, attrs.evolve(TIME, owner="alle"), attrs.evolve(TIME, id="a4", due=None))
)
UNFIT = fold(
    planned(), *IN_REVIEW[:-1], mk.ConclusionsDrafted(conclusions=NO_OWNER, **leader(BEFORE))
)
ONE_DRAFT = attrs.evolve(PLAN, drafts=(TIME,))
LOST = fold(
    planned(), *IN_REVIEW[:-1], mk.ConclusionsDrafted(conclusions=ONE_DRAFT, **leader(BEFORE))
)

TAKEN_ID = attrs.evolve(PLAN, drafts=(PRACTICE, attrs.evolve(TIME, id="p1")))
KEPT_ID = attrs.evolve(PLAN, drafts=(attrs.evolve(PRACTICE, id="p2"), TIME))
RATED_LATER = mk.ConversationRated(
    rating=mk.ConversationRating(usefulness=4, moment=mk.RatingMoment.AT_FOLLOW_UP), **employee()
)
CARRIED_OLD = attrs.evolve(PLAN, drafts=(PRACTICE, attrs.evolve(TIME, carried_from="p1")))
CARRIED_TWICE = attrs.evolve(PLAN, drafts=(PRACTICE, attrs.evolve(TIME, carried_from="p2")))
WITHOUT_TEXT = attrs.evolve(PLAN, drafts=(PRACTICE, attrs.evolve(TIME, text=" ")))
SCORED = mk.Preparation(
    form=mk.FormRef(id="f1"),
    answers=(mk.Answer(question="q1", score=5), mk.Answer(question="q2", score=6)),
)
IN_SCALE = attrs.evolve(SCORED, answers=SCORED.answers[:1])
WITH_A_SCALE = attrs.evolve(
    fold(planned(), INVITED[0]),
    brief=attrs.evolve(
        PLANNED.brief,
        form=attrs.evolve(FORM, scale=mk.Scale()),
        policy=mk.Policy(forms=mk.FormPolicy(approach=mk.Approach.SCORED)),
    ),
)
APPROVED_BY_SIGNE = attrs.evolve(
    ACTIVE, brief=attrs.evolve(ACTIVE.brief, mandate=attrs.evolve(MANDATE, approver="signe"))
)


def carried_into(conversation: str) -> mk.AgreementSettled:
    """State that an agreement is carried over into the conversation named."""
    carried_over = mk.AgreementStatus.CARRIED_OVER
    return mk.AgreementSettled(agreement="a1", status=carried_over, into=conversation, **employee())


def with_plan(conclusions: mk.Conclusions) -> mk.Conversation:
    """Make the sample of the review with another plan in it."""
    drafted = mk.ConclusionsDrafted(conclusions=conclusions, **leader(BEFORE))
    return fold(planned(), *IN_REVIEW[:-1], drafted)


def under(policy: mk.Policy, talk: mk.Conversation) -> mk.Conversation:
    """Put a conversation under another policy."""
    return attrs.evolve(talk, brief=attrs.evolve(talk.brief, policy=policy))


def lapsed(missing: mk.Role, on: date = ON) -> mk.ReviewLapsed:
    """State that the review has run out."""
    return mk.ReviewLapsed(missing=missing, reason="rykket to gange", **hr(on))


def held_on(day: date | None, *agreements: str) -> mk.FollowUpHeld:
    """Hold a follow-up that fulfils a planned day."""
    reviews = tuple(mk.AgreementReview(agreement=name) for name in agreements)
    follow_up = mk.FollowUp(held_on=ON, planned_on=day, reviews=reviews)
    return mk.FollowUpHeld(follow_up=follow_up, **employee())


def missed(day: date | None, on: date = ON) -> mk.FollowUpMissed:
    """State that a follow-up was not held."""
    return mk.FollowUpMissed(planned_on=day, reason="glemt", **employee(on))


def proposing(terms: mk.Agreement) -> mk.AmendmentProposed:
    """Propose other terms as the employee."""
    return mk.AmendmentProposed(terms=terms, **employee())


def about(agreement: str, *path: str | int) -> tuple[mk.Blocker, mk.Blocker]:
    """Write down that an agreement is unknown, or that it is settled."""
    return (
        blocked("agreement-unknown", *path, agreement=agreement),
        blocked("agreement-settled", *path, agreement=agreement),
    )


MOVED = mk.FollowUpMoved(planned_on=CHECK_IN.planned_on, moved_to=ON, reason="ferie", **employee())
REPORT = mk.AgreementReported(agreement="a9", progress=mk.Progress.STUCK, **employee())
DONE = fold(ACTIVE, settled("a1"))

BEFORE_THE_TALK: list[Case[mk.Conversation]] = [
    Case(
        "fact out of order",
        PLANNED,
        FACT["NoteTaken"],
        (
            blocked(
                "out-of-order",
                event="NoteTaken",
                state="planned",
                events="InvitationSent InvitationDelegated HostNamed ParticipantProposed"
                " ParticipantAccepted ParticipantDeclined Rescheduled ScribeNamed LeaderChanged"
                " EmployeeLeft ConversationCancelled",
            ),
        ),
        instead=FACT["InvitationSent"],
    ),
    Case(
        "role that may not",
        READY,
        attrs.evolve(FACT["ParticipantAccepted"], **leader()),
        (
            blocked(
                "wrong-actor", "role", event="ParticipantAccepted", role="leader", roles="employee"
            ),
        ),
        instead=FACT["ParticipantAccepted"],
    ),
    Case(
        "somebody else as the employee",
        READY,
        attrs.evolve(FACT["ParticipantAccepted"], by="omar"),
        (blocked("wrong-person", "by", by="omar", role="employee"),),
        instead=FACT["ParticipantAccepted"],
    ),
    Case(
        "stated before the last fact",
        READY,
        attrs.evolve(FACT["TopicsShared"], on=date(2027, 1, 3)),
        (blocked("stated-too-early", "on", on="2027-01-03", last_on="2027-01-04"),),
        instead=FACT["TopicsShared"],
    ),
    Case(
        "leader changed to the present one",
        PLANNED,
        mk.LeaderChanged(leader=METTE, effective_on=ON, **hr()),
        (blocked("leader-unchanged", "leader", leader=METTE),),
        instead=mk.LeaderChanged(leader=KARL, effective_on=ON, **hr()),
    ),
    Case(
        "leader changed to the employee",
        PLANNED,
        mk.LeaderChanged(leader=LANE, effective_on=ON, **hr()),
        (blocked("own-leader", "leader", employee=LANE),),
        instead=mk.LeaderChanged(leader=KARL, effective_on=ON, **hr()),
    ),
    Case(
        "somebody else left",
        ACTIVE,
        mk.EmployeeLeft(employee="omar", effective_on=ON, **hr()),
        (blocked("not-this-employee", "employee", employee="omar"),),
        instead=FACT["EmployeeLeft"],
    ),
    Case(
        "participant proposed twice",
        PLANNED,
        mk.ParticipantProposed(person="tove", **leader()),
        (blocked("participant-known", "person", person="tove"),),
        first=[FACT["ParticipantDeclined"]],
    ),
    Case(
        "unknown participant accepted",
        PLANNED,
        mk.ParticipantAccepted(person="uffe", **employee()),
        (blocked("participant-unknown", "person", person="uffe"),),
        first=[attrs.evolve(PROPOSED, on=ON)],
    ),
    Case(
        "unknown participant declined",
        PLANNED,
        mk.ParticipantDeclined(person="uffe", **employee()),
        (blocked("participant-unknown", "person", person="uffe"),),
        first=[attrs.evolve(PROPOSED, on=ON)],
    ),
    Case(
        "participant of the employee declined by the leader",
        fold(PLANNED, PROPOSED, mk.ParticipantAccepted(person="uffe", **employee(BEFORE))),
        mk.ParticipantDeclined(person="uffe", **leader()),
        (blocked("participant-accepted", "person", person="uffe"),),
        instead=mk.ParticipantDeclined(person="uffe", **employee()),
    ),
    Case(
        "score off the scale of the form",
        WITH_A_SCALE,
        mk.PreparationSubmitted(preparation=SCORED, **leader()),
        (
            blocked(
                "score-off-the-scale",
                "preparation",
                "answers",
                1,
                "score",
                lowest=1,
                highest=5,
            ),
        ),
        instead=mk.PreparationSubmitted(preparation=IN_SCALE, **leader()),
    ),
    Case(
        "preparation waived by who has prepared",
        talk_in(mk.Stage.INVITED),
        mk.PreparationWaived(party=mk.Role.LEADER, reason="travlt", **leader()),
        (blocked("already-prepared", "party", party="leader"),),
        instead=mk.PreparationWaived(party=mk.Role.EMPLOYEE, reason="travlt", **leader()),
    ),
    Case(
        "leader's preparation waived by the employee after it was submitted",
        talk_in(mk.Stage.INVITED),
        mk.PreparationWaived(party=mk.Role.LEADER, reason="travlt", **employee()),
        (
            blocked("already-prepared", "party", party="leader"),
            blocked("not-own-preparation", "party"),
        ),
        instead=mk.PreparationWaived(party=mk.Role.EMPLOYEE, reason="travlt", **employee()),
    ),
    Case(
        "leader's preparation waived by the employee",
        fold(planned(), INVITED[0]),
        mk.PreparationWaived(party=mk.Role.LEADER, reason="travlt", **employee()),
        (blocked("not-own-preparation", "party"),),
        instead=mk.PreparationWaived(party=mk.Role.LEADER, reason="travlt", **leader()),
    ),
    Case(
        "preparation shared before there is one",
        talk_in(mk.Stage.INVITED),
        mk.PreparationShared(**employee()),
        (blocked("preparation-missing", "preparations", party="employee"),),
        first=[attrs.evolve(PREPARED[-1], on=ON)],
    ),
    Case(
        "waived preparation shared",
        fold(talk_in(mk.Stage.INVITED), attrs.evolve(FACT["PreparationWaived"], on=BEFORE)),
        mk.PreparationShared(**employee()),
        (blocked("preparation-missing", "preparations", party="employee"),),
        first=[attrs.evolve(PREPARED[-1], on=ON)],
    ),
    Case(
        "scores shared before the other's are in",
        fold(WITH_A_SCALE, mk.PreparationSubmitted(preparation=IN_SCALE, **leader(BEFORE))),
        mk.PreparationShared(**leader()),
        (blocked("scores-not-in", "preparations", party="employee"),),
        first=[mk.PreparationSubmitted(preparation=IN_SCALE, **employee())],
    ),
    Case(
        "scores shared when the other has given none",
        fold(
            WITH_A_SCALE,
            mk.PreparationSubmitted(preparation=IN_SCALE, **leader(BEFORE)),
            mk.PreparationSubmitted(preparation=PREPARATION, **employee(BEFORE)),
        ),
        mk.PreparationShared(**leader()),
        (blocked("scores-not-in", "preparations", party="employee"),),
        first=[mk.PreparationSubmitted(preparation=IN_SCALE, **employee())],
    ),
    Case(
        "score given after the other's have been seen",
        fold(
            WITH_A_SCALE,
            mk.PreparationSubmitted(preparation=IN_SCALE, **leader(BEFORE)),
            mk.PreparationWaived(party=mk.Role.EMPLOYEE, reason="sygdom", **leader(BEFORE)),
            mk.PreparationShared(**leader(BEFORE)),
        ),
        mk.PreparationSubmitted(preparation=IN_SCALE, **employee()),
        (blocked("scores-are-out", "preparation", "answers", 0, "score", party="leader"),),
        instead=mk.PreparationSubmitted(preparation=PREPARATION, **employee()),
    ),
    Case(
        "score given in a year of dialogue",
        talk_in(mk.Stage.INVITED),
        mk.PreparationSubmitted(preparation=IN_SCALE, **employee()),
        (blocked("score-unwanted", "preparation", "answers", 0, "score"),),
        instead=mk.PreparationSubmitted(preparation=PREPARATION, **employee()),
    ),
    Case(
        "promise that the employee gave",
        READY,
        mk.PromiseAnswered(agreement="p2", kept=True, answer="ja", **leader()),
        (blocked("promise-unknown", "agreement", agreement="p2"),),
        instead=mk.PromiseAnswered(agreement="p1", kept=True, answer="ja", **leader()),
    ),
    Case(
        "begun with somebody who is not accepted",
        fold(READY, PROPOSED),
        FACT["ConversationStarted"],
        (blocked("participant-not-accepted", "participants", 1, person="uffe"),),
        first=[mk.ParticipantAccepted(person="uffe", **employee())],
    ),
    Case(
        "held with somebody who is not accepted",
        fold(READY, PROPOSED),
        FACT["ConversationHeld"],
        (blocked("participant-not-accepted", "participants", 1, person="uffe"),),
        first=[mk.ParticipantDeclined(person="uffe", **employee())],
    ),
    Case(
        "held by two who are unprepared",
        fold(planned(), INVITED[0]),
        mk.ConversationHeld(held_on=ON, **leader()),
        (
            blocked("unprepared", "unprepared_because", party="employee"),
            blocked("unprepared", "unprepared_because", party="leader"),
        ),
        instead=mk.ConversationHeld(held_on=ON, unprepared_because="det hastede", **leader()),
    ),
    Case(
        "held by one who is unprepared",
        talk_in(mk.Stage.INVITED),
        mk.ConversationHeld(held_on=ON, **leader()),
        (blocked("unprepared", "unprepared_because", party="employee"),),
        first=[attrs.evolve(PREPARED[-1], on=ON)],
    ),
]

THE_TALK_ITSELF: list[Case[mk.Conversation]] = [
    Case(
        "held before its last parts",
        fold(LIVE, LAST_PARTS[0]),
        mk.ConversationHeld(held_on=ON, **leader()),
        (
            blocked("part-missing", "parts", part="collaboration-and-wellbeing"),
            blocked("part-missing", "parts", part="closing"),
        ),
        first=LAST_PARTS[1:],
    ),
    Case(
        "held with parts that were followed already",
        fold(LIVE, *LAST_PARTS),
        mk.ConversationHeld(
            held_on=ON, parts=(mk.PartHeld(part=mk.ConversationPart.PAST, minutes=60),), **leader()
        ),
        (blocked("parts-known", "parts"),),
        instead=mk.ConversationHeld(held_on=ON, **leader()),
    ),
    Case(
        "idea raised twice",
        fold(LIVE, attrs.evolve(FACT["IdeaRaised"], on=BEFORE)),
        FACT["IdeaRaised"],
        (blocked("idea-known", "idea", "id", idea="i1"),),
        instead=mk.IdeaRaised(idea=attrs.evolve(IDEA, id="i2"), **employee()),
    ),
    Case(
        "idea shared where ideas stay between the two",
        under(mk.Policy(sharing=mk.Sharing.NOBODY), LIVE),
        mk.IdeaRaised(idea=attrs.evolve(IDEA, id="i2", shared_with=(mk.Role.HR,)), **employee()),
        (blocked("sharing-off", "idea", "shared_with"),),
        instead=mk.IdeaRaised(idea=attrs.evolve(IDEA, id="i2", shared_with=()), **employee()),
    ),
    Case(
        "part taken too early",
        LIVE,
        mk.PartCompleted(part=mk.ConversationPart.CLOSING, minutes=5, **leader()),
        (blocked("part-out-of-order", "part", part="closing", next="present-and-future"),),
        first=LAST_PARTS[:2],
    ),
    Case(
        "part skipped too early",
        LIVE,
        mk.PartSkipped(part=mk.ConversationPart.CLOSING, reason="tid", **leader()),
        (blocked("part-out-of-order", "part", part="closing", next="present-and-future"),),
        instead=FACT["PartSkipped"],
    ),
    Case(
        "part taken twice, after the last one",
        fold(LIVE, *LAST_PARTS),
        FACT["PartCompleted"],
        (blocked("part-out-of-order", "part", part="present-and-future", next=""),),
        instead=FACT["ConversationHeld"],
    ),
    Case(
        "agreement of last year that nobody knows",
        LIVE,
        assessed("a1", mk.AssessedAs.DONE, ON),
        (blocked("previous-unknown", "assessment", "agreement", agreement="a1"),),
        instead=assessed("p2", mk.AssessedAs.DONE, ON),
    ),
]

_UNADMITTED = (blocked("successor-not-admitted", "by"),)
THE_SUCCESSOR: list[Case[mk.Conversation]] = [
    Case(
        f"successor not admitted: {type(fact).__name__}",
        fold(talk_in(stage), SUCCESSION),
        attrs.evolve(fact, **HEIR),
        _UNADMITTED,
        first=[ADMITTING],
    )
    for stage, fact in [
        (mk.Stage.HELD, FACT["NoteTaken"]),
        (mk.Stage.HELD, FACT["IdeaRaised"]),
        (mk.Stage.HELD, FACT["PreviousAgreementAssessed"]),
        (mk.Stage.HELD, FACT["NoAgreementsExplained"]),
        (mk.Stage.HELD, FACT["ScribeNamed"]),
        (mk.Stage.HELD, FACT["ConclusionsDrafted"]),
        (mk.Stage.IN_REVIEW, FACT["ConclusionsCommented"]),
        (mk.Stage.IN_REVIEW, FACT["ConclusionsAccepted"]),
        (mk.Stage.IN_REVIEW, FACT["ConclusionsRevised"]),
        (mk.Stage.IN_REVIEW, FACT["FindingWaived"]),
        (mk.Stage.IN_REVIEW, FACT["SignatureDeclined"]),
        (mk.Stage.SIGNED, FACT["ConclusionsReopened"]),
    ]
]

THE_REVIEW: list[Case[mk.Conversation]] = [
    Case(
        "use rated before anything was followed up",
        FRESH,
        RATED_LATER,
        (blocked("not-followed-up", "rating", "moment"),),
        first=[FACT["FollowUpHeld"]],
    ),
    Case(
        "nobody to admit",
        ACTIVE,
        ADMITTING,
        (blocked("no-successor"),),
        first=[attrs.evolve(SUCCESSION, on=ON)],
    ),
    Case(
        "successor not admitted: ConclusionsSigned",
        fold(REVIEW, FACT["ConclusionsAccepted"], attrs.evolve(SUCCESSION, on=ON)),
        mk.ConclusionsSigned(digest=PLAN.digest, **HEIR),
        (*_UNADMITTED, blocked("MK303", "drafts", 1, "owner", employee=LANE, leader=KARL)),
        first=[
            ADMITTING,
            mk.ScribeNamed(scribe=mk.Scribe.SHARED, **employee()),
            mk.ConclusionsRevised(
                conclusions=attrs.evolve(
                    NEXT_PLAN, drafts=(PRACTICE, attrs.evolve(TIME, owner=KARL))
                ),
                **HEIR,
            ),
            FACT["ConclusionsAccepted"],
        ],
        instead=mk.ConclusionsSigned(
            digest=attrs.evolve(
                NEXT_PLAN, drafts=(PRACTICE, attrs.evolve(TIME, owner=KARL))
            ).digest,
            **HEIR,
        ),
    ),
    Case(
        "drafted by who is not the scribe",
        HELD,
        attrs.evolve(FACT["ConclusionsDrafted"], **employee()),
        (blocked("not-the-scribe", "role", scribe="leader"),),
        first=[mk.ScribeNamed(scribe=mk.Scribe.SHARED, **employee())],
    ),
    Case(
        "revised by who is not the scribe",
        fold(REVIEW, mk.ScribeNamed(scribe=mk.Scribe.EMPLOYEE, **leader())),
        FACT["ConclusionsRevised"],
        (blocked("not-the-scribe", "role", scribe="employee"),),
        instead=attrs.evolve(FACT["ConclusionsRevised"], **employee()),
    ),
    Case(
        "first draft that calls itself the second",
        HELD,
        mk.ConclusionsDrafted(conclusions=NEXT_PLAN, **leader()),
        (blocked("wrong-version", "conclusions", "version", version=2, expected=1),),
        instead=FACT["ConclusionsDrafted"],
    ),
    Case(
        "revision that calls itself the first",
        REVIEW,
        mk.ConclusionsRevised(conclusions=PLAN, **leader()),
        (blocked("wrong-version", "conclusions", "version", version=1, expected=2),),
        instead=FACT["ConclusionsRevised"],
    ),
    Case(
        "rule that cannot be waived",
        UNFIT,
        mk.FindingWaived(code="MK302", path=("drafts", 1, "owner"), reason="x", **employee()),
        (blocked("unwaivable", "code", rule="MK302"),),
        first=[mk.ConclusionsRevised(conclusions=NEXT_PLAN, **leader())],
        instead=FACT["FindingWaived"],
    ),
    Case(
        "finding that no rule has",
        REVIEW,
        mk.FindingWaived(code="MK501", path=("follow_ups",), reason="x", **employee()),
        (blocked("finding-unknown", "path", rule="MK501"),),
        first=[mk.ConclusionsRevised(conclusions=attrs.evolve(UNPLANNED, version=2), **leader())],
    ),
    Case(
        "finding of another place",
        REVIEW,
        mk.FindingWaived(
            code="MK202", path=("drafts", 1, "sign_of_success"), reason="x", **employee()
        ),
        (blocked("finding-unknown", "path", rule="MK202"),),
        instead=FACT["FindingWaived"],
    ),
    Case(
        "rule that cannot be waived and has found nothing",
        REVIEW,
        mk.FindingWaived(code="MK301", path=("drafts", 0, "owner"), reason="x", **employee()),
        (
            blocked("unwaivable", "code", rule="MK301"),
            blocked("finding-unknown", "path", rule="MK301"),
        ),
        instead=FACT["FindingWaived"],
    ),
    Case(
        "signed twice",
        fold(REVIEW, SIGNING),
        SIGNING,
        (blocked("already-signed", "role"),),
        instead=SIGNING_AS_LEADER,
    ),
    Case(
        "signed under a strange scheme",
        REVIEW,
        attrs.evolve(SIGNING, scheme="digest-0"),
        (blocked("unknown-scheme", "scheme", scheme="digest-1"),),
        instead=SIGNING,
    ),
    Case(
        "signed on another text",
        REVIEW,
        attrs.evolve(SIGNING, digest=NEXT_PLAN.digest),
        (blocked("other-version", "digest"),),
        instead=SIGNING,
    ),
    Case(
        "signed by the scribe before the other party has answered",
        REVIEW,
        SIGNING_AS_LEADER,
        (blocked("other-party-first", "role", party="employee"),),
        first=[FACT["ConclusionsCommented"]],
    ),
    Case(
        "signed by the scribe before the other party has signed",
        REVIEW,
        SIGNING_AS_LEADER,
        (blocked("other-party-first", "role", party="employee"),),
        first=[SIGNING],
    ),
    Case(
        "agreement without a text",
        with_plan(WITHOUT_TEXT),
        attrs.evolve(SIGNING, digest=WITHOUT_TEXT.digest),
        (blocked("text-missing", "drafts", 1, "text"), blocked("MK207", "drafts", 1, "text")),
        first=[mk.ConclusionsRevised(conclusions=NEXT_PLAN, **leader())],
        instead=mk.ConclusionsSigned(digest=NEXT_PLAN.digest, **employee()),
    ),
    Case(
        "agreement that goes on from one that is done",
        with_plan(CARRIED_OLD),
        attrs.evolve(SIGNING, digest=CARRIED_OLD.digest),
        (blocked("previous-not-carried", "drafts", 1, "carried_from", agreement="p1"),),
        first=[assessed("p1", mk.AssessedAs.ADJUSTED, ON)],
    ),
    Case(
        "agreement under the id of another one of last year",
        with_plan(TAKEN_ID),
        attrs.evolve(SIGNING, digest=TAKEN_ID.digest),
        (blocked("id-of-last-year", "drafts", 1, "id", agreement="p1"),),
        first=[mk.ConclusionsRevised(conclusions=NEXT_PLAN, **leader())],
        instead=mk.ConclusionsSigned(digest=NEXT_PLAN.digest, **employee()),
    ),
    Case(
        "two agreements that go on from one",
        with_plan(CARRIED_TWICE),
        attrs.evolve(SIGNING, digest=CARRIED_TWICE.digest),
        (blocked("carried-twice", "drafts", 1, "carried_from", agreement="p2"),),
        first=[mk.ConclusionsRevised(conclusions=NEXT_PLAN, **leader())],
        instead=mk.ConclusionsSigned(digest=NEXT_PLAN.digest, **employee()),
    ),
    Case(
        "agreement carried over into nothing",
        LOST,
        attrs.evolve(SIGNING, digest=ONE_DRAFT.digest),
        (blocked("carried-without-draft", "drafts", agreement="p2"),),
        first=[assessed("p2", mk.AssessedAs.DROPPED, ON)],
    ),
    Case(
        "adjusted agreement that is not written down",
        fold(LOST, assessed("p2", mk.AssessedAs.ADJUSTED)),
        attrs.evolve(SIGNING, digest=ONE_DRAFT.digest),
        (blocked("carried-without-draft", "drafts", agreement="p2"),),
        first=[mk.ConclusionsRevised(conclusions=NEXT_PLAN, **leader())],
        instead=mk.ConclusionsSigned(digest=NEXT_PLAN.digest, **employee()),
    ),
    Case(
        "agreements with an owner and a day missing",
        UNFIT,
        attrs.evolve(SIGNING, digest=NO_OWNER.digest),
        (
            blocked("MK302", "drafts", 1, "owner", word="alle"),
            blocked("MK203", "drafts", 2, "due"),
        ),
        first=[mk.ConclusionsRevised(conclusions=NEXT_PLAN, **leader())],
        instead=mk.ConclusionsSigned(digest=NEXT_PLAN.digest, **employee()),
    ),
    Case(
        "plan that nobody will come back to",
        WITHOUT_DAYS,
        attrs.evolve(SIGNING, digest=UNPLANNED.digest),
        (blocked("MK501", "follow_ups"),),
        first=BOTH_WAIVE,
    ),
    Case(
        "plan that only one party finds good enough",
        fold(WITHOUT_DAYS, attrs.evolve(BOTH_WAIVE[0], on=BEFORE)),
        attrs.evolve(SIGNING, digest=UNPLANNED.digest),
        (blocked("MK501", "follow_ups"),),
        first=BOTH_WAIVE[1:],
    ),
    Case(
        "declined after signing",
        fold(REVIEW, SIGNING),
        FACT["SignatureDeclined"],
        (blocked("already-signed", "role"),),
        instead=attrs.evolve(FACT["SignatureDeclined"], **leader()),
    ),
    Case(
        "lapsed for who has signed",
        fold(REVIEW, attrs.evolve(SIGNING, on=BEFORE)),
        lapsed(mk.Role.EMPLOYEE),
        (blocked("party-has-signed", "missing", party="employee"),),
        instead=lapsed(mk.Role.LEADER),
    ),
    Case(
        "lapsed before the days were over",
        REVIEW,
        lapsed(mk.Role.EMPLOYEE, date(2027, 1, 10)),
        (blocked("review-running", "on", until="2027-01-11"),),
        instead=lapsed(mk.Role.EMPLOYEE, date(2027, 1, 11)),
    ),
]

THE_YEAR_AFTER: list[Case[mk.Conversation]] = [
    Case(
        "follow-up of a day that was not planned",
        ACTIVE,
        held_on(BEFORE),
        (blocked("follow-up-unknown", "follow_up", "planned_on", day="2027-01-04"),),
        instead=held_on(None),
    ),
    Case(
        "follow-up on an agreement that is not there",
        ACTIVE,
        held_on(CHECK_IN.planned_on, "a1", "a9"),
        (blocked("agreement-unknown", "follow_up", "reviews", 1, agreement="a9"),),
        instead=held_on(CHECK_IN.planned_on, "a1", "a2"),
    ),
    Case(
        "follow-up moved from a day that was not planned",
        ACTIVE,
        mk.FollowUpMoved(planned_on=BEFORE, moved_to=ON, reason="ferie", **employee()),
        (blocked("follow-up-unknown", "planned_on", day="2027-01-04"),),
        instead=FACT["FollowUpMoved"],
    ),
    Case(
        "follow-up moved to a day that has one",
        ACTIVE,
        mk.FollowUpMoved(
            planned_on=CHECK_IN.planned_on,
            moved_to=FOLLOW_UP.planned_on,
            reason="ferie",
            **employee(date(2027, 6, 1)),
        ),
        (blocked("follow-up-taken", "moved_to", day="2027-06-14"),),
        instead=mk.FollowUpMoved(
            planned_on=CHECK_IN.planned_on,
            moved_to=date(2027, 6, 15),
            reason="ferie",
            **employee(date(2027, 6, 1)),
        ),
    ),
    Case(
        "follow-up moved to a day that has passed",
        ACTIVE,
        attrs.evolve(MOVED, moved_to=date(2027, 11, 30)),
        (blocked("follow-up-past", "moved_to", day="2027-11-30"),),
        instead=attrs.evolve(MOVED, moved_to=ON),
    ),
    Case(
        "missed twice where no day was planned",
        fold(
            WITHOUT_DAYS,
            *[attrs.evolve(fact, on=BEFORE) for fact in BOTH_WAIVE],
            *signing(UNPLANNED),
            missed(None, BEFORE),
        ),
        missed(None),
        (blocked("follow-up-stated", "planned_on"),),
        instead=held_on(None),
    ),
    Case(
        "missed on a day that was not planned",
        ACTIVE,
        missed(BEFORE),
        (blocked("follow-up-unknown", "planned_on", day="2027-01-04"),),
        instead=missed(FOLLOW_UP.planned_on),
    ),
    Case(
        "missed, but it is not said which",
        ACTIVE,
        missed(None),
        (blocked("follow-up-day-missing", "planned_on"),),
        instead=missed(CHECK_IN.planned_on),
    ),
    Case(
        "missed ahead of its day",
        ACTIVE,
        missed(FOLLOW_UP.planned_on, date(2027, 6, 13)),
        (blocked("follow-up-ahead", "planned_on", day="2027-06-14"),),
        instead=missed(FOLLOW_UP.planned_on, date(2027, 6, 14)),
    ),
    Case(
        "report on an agreement that is not there",
        ACTIVE,
        REPORT,
        about("a9", "agreement")[:1],
        instead=attrs.evolve(REPORT, agreement="a1"),
    ),
    Case(
        "report on a settled agreement",
        DONE,
        attrs.evolve(REPORT, agreement="a1"),
        about("a1", "agreement")[1:],
        instead=attrs.evolve(REPORT, agreement="a2"),
    ),
    Case(
        "activity of an agreement that is not there",
        ACTIVE,
        mk.ActivityFollowedUp(agreement="a9", used="hver uge", **employee()),
        about("a9", "agreement")[:1],
        instead=FACT["ActivityFollowedUp"],
    ),
    Case(
        "approval of an agreement that is not there",
        ACTIVE,
        mk.ApprovalGiven(agreement="a9", **hr()),
        about("a9", "agreement")[:1],
        instead=FACT["ApprovalGiven"],
    ),
    Case(
        "approval that nobody waits for",
        ACTIVE,
        mk.ApprovalRefused(agreement="a1", reason="intet budget", **hr()),
        (blocked("not-awaiting-approval", "agreement", agreement="a1"),),
        instead=FACT["ApprovalRefused"],
    ),
    Case(
        "approval given twice",
        fold(ACTIVE, FACT["ApprovalGiven"]),
        FACT["ApprovalGiven"],
        (blocked("not-awaiting-approval", "agreement", agreement="a3"),),
        instead=FACT["AgreementReported"],
    ),
    Case(
        "approval by the employee, as HR",
        ACTIVE,
        mk.ApprovalGiven(agreement="a3", **said(mk.Role.HR, by=LANE)),
        (blocked("own-approval", "by", by=LANE),),
        instead=mk.ApprovalGiven(agreement="a3", **hr()),
    ),
    Case(
        "refusal by the leader, as the senior leader",
        ACTIVE,
        mk.ApprovalRefused(
            agreement="a3", reason="intet budget", **said(mk.Role.SENIOR_LEADER, by=METTE)
        ),
        (blocked("own-approval", "by", by=METTE),),
        instead=mk.ApprovalRefused(agreement="a3", reason="intet budget", **senior()),
    ),
    Case(
        "approval by somebody else than the approver of the mandate",
        APPROVED_BY_SIGNE,
        mk.ApprovalGiven(agreement="a3", **hr()),
        (blocked("wrong-person", "by", by="hanne", role="hr"),),
        instead=mk.ApprovalGiven(agreement="a3", **senior()),
    ),
    Case(
        "other terms for an agreement that is not there",
        ACTIVE,
        proposing(attrs.evolve(AMENDED, id="a9")),
        about("a9", "terms", "id")[:1],
        instead=proposing(AMENDED),
    ),
    Case(
        "other terms for a settled agreement",
        DONE,
        FACT["AmendmentProposed"],
        about("a1", "terms", "id")[1:],
        instead=proposing(AMENDED),
    ),
    Case(
        "other terms with a gap in the revisions",
        ACTIVE,
        proposing(attrs.evolve(AMENDED, revision=3)),
        (blocked("wrong-revision", "terms", "revision", revision=3, expected=2),),
        instead=proposing(AMENDED),
    ),
    Case(
        "other terms that put it on a third person",
        ACTIVE,
        proposing(attrs.evolve(AMENDED, owner="frida")),
        (blocked("MK303", "terms", "owner", employee=LANE, leader=METTE),),
        instead=proposing(attrs.evolve(AMENDED, owner=LANE)),
    ),
    Case(
        "yes to terms that nobody proposed",
        FRESH,
        FACT["AmendmentAccepted"],
        (blocked("amendment-unknown", "agreement", agreement="a2"),),
        first=[attrs.evolve(AMENDING, on=ON)],
    ),
    Case(
        "no to terms that nobody proposed",
        FRESH,
        FACT["AmendmentDeclined"],
        (blocked("amendment-unknown", "agreement", agreement="a2"),),
        first=[attrs.evolve(AMENDING, on=ON)],
    ),
    Case(
        "yes to one's own terms",
        ACTIVE,
        attrs.evolve(FACT["AmendmentAccepted"], **leader()),
        (blocked("own-amendment", "role", party="employee"),),
        instead=FACT["AmendmentAccepted"],
    ),
    Case(
        "no to one's own terms",
        ACTIVE,
        attrs.evolve(FACT["AmendmentDeclined"], **leader()),
        (blocked("own-amendment", "role", party="employee"),),
        instead=FACT["AmendmentDeclined"],
    ),
    Case(
        "yes to other terms than those proposed",
        ACTIVE,
        mk.AmendmentAccepted(agreement="a2", digest=PLAN.digest, **employee()),
        (blocked("other-version", "digest"),),
        instead=FACT["AmendmentAccepted"],
    ),
    Case(
        "settled, but not there",
        ACTIVE,
        settled("a9", ON),
        about("a9", "agreement")[:1],
        instead=settled("a1", ON),
    ),
    Case(
        "settled twice",
        DONE,
        settled("a1", ON),
        about("a1", "agreement")[1:],
        instead=settled("a2", ON),
    ),
    Case(
        "carried over into itself",
        ACTIVE,
        carried_into("talk-7"),
        (blocked("into-itself", "into"),),
        instead=carried_into("talk-8"),
    ),
    Case(
        "closed with everything open",
        ACTIVE,
        mk.ConversationClosed(**employee()),
        (
            blocked("follow-up-missing", "follow_ups"),
            blocked("agreement-unsettled", "agreements", 0, agreement="a1"),
            blocked("agreement-unsettled", "agreements", 1, agreement="a2"),
            blocked("agreement-unsettled", "agreements", 2, agreement="a3"),
        ),
        first=[missed(CHECK_IN.planned_on), *(settled(name, ON) for name in ("a1", "a2", "a3"))],
    ),
    Case(
        "closed without a follow-up",
        fold(FRESH, *SETTLED[-3:]),
        mk.ConversationClosed(**employee()),
        (blocked("follow-up-missing", "follow_ups"),),
        first=[attrs.evolve(FOLLOWED_UP, on=ON)],
    ),
    Case(
        "closed with one agreement under way",
        fold(FRESH, FOLLOWED_UP, settled("a1"), settled("a2")),
        mk.ConversationClosed(**employee()),
        (blocked("agreement-unsettled", "agreements", 2, agreement="a3"),),
        first=[settled("a3", ON)],
    ),
]


TALK_CASES = [
    *BEFORE_THE_TALK,
    *THE_TALK_ITSELF,
    *THE_SUCCESSOR,
    *THE_REVIEW,
    *THE_YEAR_AFTER,
]
