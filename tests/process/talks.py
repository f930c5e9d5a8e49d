"""A conversation in every stage, driven there by facts, and one fact of every class to state in it.

It takes two agreements in from last year, one of them promised by the leader.  Tove comes along
with the employee's consent, and Sofie has been asked to send the invitation and to be the host.
Its plan has one thing that a rule remarks on: nobody can see when the course has succeeded.
"""

from datetime import date, time

import attrs

import mousekit as mk
from process.cycles import opened
from process.people import BEFORE, HANDOVER, KARL, LANE, METTE, ON, SOFIE, employee, hr, leader

CHECK_IN = mk.PlannedFollowUp(planned_on=date(2027, 4, 12), kind=mk.FollowUpKind.CHECK_IN)
FOLLOW_UP = mk.PlannedFollowUp(planned_on=date(2027, 6, 14))
INVITATION = mk.Invitation(
    meets_on=BEFORE,
    starts_at=time(9),
    place="mødelokalet",
    frame="en times samtale",
    purpose="din udvikling det næste år",
    request="forbered dig på skemaet",
    form=mk.FormRef(id="f1"),
)
PREPARATION = mk.Preparation(form=mk.FormRef(id="f1"), minutes=60)

PRACTICE = mk.AgreementDraft(
    id="a1",
    text="Lane holder tre svære forældresamtaler sammen med Mette",
    owner=LANE,
    due=date(2027, 4, 30),
    need="n1",
    sign_of_success="tre samtaler, gennemgået bagefter",
    carried_from="p2",
)
TIME = mk.AgreementDraft(
    id="a2",
    text="Mette giver to timer om ugen fri til forberedelse",
    owner=METTE,
    due=date(2027, 3, 1),
    need="n1",
    sign_of_success="timerne står i vagtplanen",
)
COURSE = mk.AgreementDraft(
    id="a3",
    text="Lane tager diplommodulet i vejledning i efteråret",
    owner=LANE,
    due=date(2027, 11, 30),
    need="n1",
    needs_approval=True,
)
PLAN = mk.Conclusions(drafts=(PRACTICE, TIME, COURSE), follow_ups=(CHECK_IN, FOLLOW_UP))
NEXT_PLAN = attrs.evolve(PLAN, version=2)
AMENDED = mk.Agreement.from_draft(attrs.evolve(TIME, due=date(2027, 5, 1)), revision=2)

LAST_YEARS = mk.Conclusions(
    drafts=(
        mk.AgreementDraft(
            id="p1",
            text="Mette skaffer en plads på kurset i maj",
            owner=METTE,
            due=date(2026, 5, 1),
        ),
        mk.AgreementDraft(
            id="p2", text="Lane holder en svær samtale", owner=LANE, due=date(2026, 11, 1)
        ),
    ),
    follow_ups=(mk.PlannedFollowUp(planned_on=date(2026, 6, 1)),),
)


def fold(talk: mk.Conversation, *facts: mk.Fact) -> mk.Conversation:
    """Apply one fact after the other."""
    for fact in facts:
        talk = talk.apply(fact)
    return talk


def signing(conclusions: mk.Conclusions, on: date = BEFORE) -> tuple[mk.Fact, ...]:
    """Let both sign, the employee first."""
    digest = conclusions.digest
    return (
        mk.ConclusionsSigned(digest=digest, **employee(on)),
        mk.ConclusionsSigned(digest=digest, **leader(on)),
    )


def born(policy: mk.Policy = mk.DEFAULT_POLICY, talk: str = "talk-7") -> mk.Conversation:
    """Make a conversation that has just been planned, with nothing carried in."""
    planned = mk.plan_conversation(opened(), id=talk, employee=LANE, **leader(BEFORE))
    return mk.Conversation.start(
        attrs.evolve(planned, brief=attrs.evolve(planned.brief, policy=policy))
    )


HELD_WITHOUT_PREPARATION = mk.ConversationHeld(
    held_on=BEFORE, unprepared_because="det hastede", **leader(BEFORE)
)


def reviewed(conclusions: mk.Conclusions, talk: str = "talk-7") -> mk.Conversation:
    """Take the short way to a conversation whose conclusions are under review."""
    return fold(
        born(talk=talk),
        mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)),
        HELD_WITHOUT_PREPARATION,
        mk.ConclusionsDrafted(conclusions=conclusions, **leader(BEFORE)),
    )


def last_year() -> mk.Conversation:
    """Make last year's conversation, signed, with both of its agreements open."""
    return fold(reviewed(LAST_YEARS, "talk-6"), *signing(LAST_YEARS))


def planned() -> mk.Conversation:
    """Make the conversation that all samples grow out of."""
    birth = mk.plan_conversation(
        opened(), id="talk-7", employee=LANE, previous=last_year(), **leader(BEFORE)
    )
    return fold(
        mk.Conversation.start(birth),
        mk.InvitationDelegated(to=SOFIE, **leader(BEFORE)),
        mk.HostNamed(host=SOFIE, reason="familie", consented_on=BEFORE, **employee(BEFORE)),
        mk.ParticipantProposed(person="tove", **employee(BEFORE)),
    )


INVITED = (
    mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)),
    mk.PreparationSubmitted(preparation=PREPARATION, **leader(BEFORE)),
)
PREPARED = (*INVITED, mk.PreparationSubmitted(preparation=PREPARATION, **employee(BEFORE)))
IN_PROGRESS = (
    *PREPARED,
    mk.ConversationStarted(**leader(BEFORE)),
    mk.PartCompleted(part=mk.ConversationPart.INTRODUCTION, minutes=5, **leader(BEFORE)),
    mk.PartCompleted(part=mk.ConversationPart.PAST, minutes=10, **leader(BEFORE)),
)
LAST_PARTS = (
    mk.PartCompleted(part=mk.ConversationPart.PRESENT_AND_FUTURE, minutes=30, **leader(BEFORE)),
    mk.PartSkipped(
        part=mk.ConversationPart.COLLABORATION_AND_WELLBEING, reason="tid", **leader(BEFORE)
    ),
    mk.PartCompleted(part=mk.ConversationPart.CLOSING, minutes=5, **leader(BEFORE)),
)


def assessed(
    agreement: str, decided: mk.AssessedAs, on: date = BEFORE
) -> mk.PreviousAgreementAssessed:
    """Say what is decided about an agreement of last year."""
    assessment = mk.PreviousAssessment(agreement=agreement, decided=decided, why_not="travlt")
    return mk.PreviousAgreementAssessed(assessment=assessment, **employee(on))


HELD = (
    *PREPARED,
    mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE)),
    assessed("p1", mk.AssessedAs.DONE),
    assessed("p2", mk.AssessedAs.CARRIED),
)
IN_REVIEW = (*HELD, mk.ConclusionsDrafted(conclusions=PLAN, **leader(BEFORE)))
SIGNED = (*IN_REVIEW, *signing(PLAN))
AMENDING = mk.AmendmentProposed(terms=AMENDED, **leader(BEFORE))
REOPENING = mk.ConclusionsReopened(reason="nyt job", **employee(BEFORE))


def settled(agreement: str, on: date = BEFORE) -> mk.AgreementSettled:
    """Drop an agreement."""
    return mk.AgreementSettled(
        agreement=agreement,
        status=mk.AgreementStatus.DROPPED,
        outcome="ikke længere brug for det",
        **employee(on),
    )


FOLLOWED_UP = mk.FollowUpHeld(follow_up=mk.FollowUp(held_on=BEFORE), **leader(BEFORE))
SETTLED = (*SIGNED, FOLLOWED_UP, settled("a1"), settled("a2"), settled("a3"))
CANCELLED = mk.ConversationCancelled(reason="stillingen er nedlagt", **hr(BEFORE))
SUCCESSION = mk.LeaderChanged(leader=KARL, effective_on=HANDOVER, **hr(HANDOVER))

WAY: dict[mk.Stage, tuple[mk.Fact, ...]] = {
    mk.Stage.PLANNED: (),
    mk.Stage.INVITED: INVITED,
    mk.Stage.PREPARED: PREPARED,
    mk.Stage.IN_PROGRESS: IN_PROGRESS,
    mk.Stage.PAUSED: (*IN_PROGRESS, mk.ConversationPaused(reason="brandalarm", **leader(BEFORE))),
    mk.Stage.HELD: HELD,
    mk.Stage.IN_REVIEW: IN_REVIEW,
    mk.Stage.SIGNED: (*SIGNED, AMENDING),
    mk.Stage.CLOSED: (*SETTLED, mk.ConversationClosed(**leader(BEFORE))),
    mk.Stage.CANCELLED: (CANCELLED,),
}


def talk_in(stage: mk.Stage) -> mk.Conversation:
    """Make the sample of a stage, anew at every call."""
    return fold(planned(), *WAY[stage])


def talk_for(stage: mk.Stage, event: str) -> mk.Conversation:
    """Make the sample in which this fact may come: that of the stage, but for a few facts."""
    match stage, event:
        case mk.Stage.IN_PROGRESS, "ConversationHeld":
            return fold(talk_in(stage), *LAST_PARTS)
        case mk.Stage.HELD | mk.Stage.IN_REVIEW | mk.Stage.SIGNED, "SuccessorAdmitted":
            return fold(talk_in(stage), SUCCESSION)
        case mk.Stage.SIGNED, "ConversationClosed":
            return fold(planned(), *SETTLED)
        case _:
            return talk_in(stage)


IDEA = mk.Idea(id="i1", kind=mk.IdeaKind.IDEA, text="samtaler på gåben")
EFFECT = mk.EffectEvaluation(level=mk.EffectLevel.INDIVIDUAL, seen="roligere samtaler")

FACTS: tuple[mk.Fact, ...] = (
    mk.ConversationPlanned(
        id="talk-8",
        employee=LANE,
        brief=mk.CycleBrief(cycle="2027-blue", leader=METTE),
        **leader(),
    ),
    mk.InvitationDelegated(to="frida", **leader()),
    mk.InvitationSent(invitation=INVITATION, **leader()),
    mk.HostNamed(host="frida", reason="familie", consented_on=ON, **leader()),
    mk.ParticipantProposed(person="uffe", **leader()),
    mk.ParticipantAccepted(person="tove", **employee()),
    mk.ParticipantDeclined(person="tove", **employee()),
    mk.PreparationSubmitted(preparation=PREPARATION, **leader()),
    mk.PreparationWaived(party=mk.Role.EMPLOYEE, reason="sygdom", **leader()),
    mk.PreparationShared(**leader()),
    mk.TopicsShared(topics=("vagtplanen",), **employee()),
    mk.PromiseAnswered(agreement="p1", kept=True, answer="pladsen blev skaffet", **leader()),
    mk.Rescheduled(meets_on=ON, starts_at=time(10), **hr()),
    mk.ScribeNamed(scribe=mk.Scribe.EMPLOYEE, **leader()),
    mk.ConversationStarted(**leader()),
    mk.PartCompleted(part=mk.ConversationPart.PRESENT_AND_FUTURE, minutes=30, **leader()),
    mk.PartSkipped(part=mk.ConversationPart.PRESENT_AND_FUTURE, reason="tid", **leader()),
    mk.ConversationPaused(**leader()),
    mk.ConversationResumed(**leader()),
    mk.ConversationHeld(held_on=ON, unprepared_because="det hastede", **leader()),
    mk.NoteTaken(note=mk.PrivateNote(text="husk vagtplanen"), **leader()),
    mk.IdeaRaised(idea=IDEA, **employee()),
    assessed("p1", mk.AssessedAs.DONE, ON),
    mk.NoAgreementsExplained(reason="går på pension", **employee()),
    mk.ConclusionsDrafted(conclusions=PLAN, **leader()),
    mk.ConclusionsCommented(comment="fint", **employee()),
    mk.ConclusionsAccepted(**employee()),
    mk.ConclusionsRevised(conclusions=NEXT_PLAN, **leader()),
    mk.FindingWaived(
        code="MK202", path=("drafts", 2, "sign_of_success"), reason="prøven viser det", **employee()
    ),
    mk.ConclusionsSigned(digest=PLAN.digest, **employee()),
    mk.SignatureDeclined(reason="uenig", **employee()),
    mk.ReviewLapsed(missing=mk.Role.LEADER, reason="rykket to gange", **employee()),
    mk.ConversationRated(rating=mk.ConversationRating(usefulness=4), **employee()),
    mk.SuccessorAdmitted(**employee()),
    mk.FollowUpHeld(follow_up=mk.FollowUp(held_on=ON, planned_on=date(2027, 4, 12)), **employee()),
    mk.FollowUpMoved(
        planned_on=date(2027, 4, 12), moved_to=date(2027, 12, 13), reason="ferie", **employee()
    ),
    mk.FollowUpMissed(planned_on=date(2027, 4, 12), reason="glemt", **employee()),
    mk.AgreementReported(agreement="a1", progress=mk.Progress.ON_TRACK, **employee()),
    mk.ActivityFollowedUp(agreement="a1", used="hver uge", **employee()),
    mk.ApprovalGiven(agreement="a3", **hr()),
    mk.ApprovalRefused(agreement="a3", reason="intet budget", **hr()),
    mk.AmendmentProposed(
        terms=mk.Agreement.from_draft(attrs.evolve(PRACTICE, due=ON), revision=2), **employee()
    ),
    mk.AmendmentAccepted(agreement="a2", digest=AMENDED.digest, **employee()),
    mk.AmendmentDeclined(agreement="a2", reason="for sent", **employee()),
    mk.AgreementSettled(agreement="a1", status=mk.AgreementStatus.DONE, **employee()),
    mk.IndividualEffectEvaluated(evaluation=EFFECT, **employee()),
    mk.ConclusionsReopened(reason="nyt job", **employee()),
    mk.ConversationClosed(**employee()),
    mk.LeaderChanged(leader=KARL, effective_on=ON, **leader()),
    mk.EmployeeLeft(employee=LANE, effective_on=ON, **leader()),
    mk.ConversationCancelled(reason="stillingen er nedlagt", **employee()),
)
FACT = {type(fact).__name__: fact for fact in FACTS}
"""One fact of every class, that satisfies its guards in each stage where it may come."""
