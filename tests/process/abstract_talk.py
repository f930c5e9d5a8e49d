"""A conversation in a few words, everything that may be stated in it, and the worlds it lives in.

A *configuration* is what decides the future of a conversation, in words: its stage, who has
prepared, answered and signed, where each agreement stands, whether the successor is let in.  Days,
ids and texts are left out, and leaders are told apart only as the present and the former one.

`statements` gives, for one conversation, every fact of its row in the table, in each role that may
state it, with a few arguments, and one fact of each class that is out of order.  Nobody is in a
hurry: what needs days to pass is stated when they have passed.

A *world* is what is true for ever: who speaks, and which claims are false.

Everything crossed with everything would be too much.  `STORIES` are walked instead, each to its
last configuration; they differ in what can be agreed on and in which facts are left out.
"""

import enum
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple, TypeAlias

import attrs

import mousekit as mk
from process.cycles import opened
from process.people import IDS, KARL, LANE, METTE, ON, SOFIE, leader
from process.talks import FACT, FOLLOW_UP, IDEA, last_year, settled

Configuration: TypeAlias = tuple[str, ...]

A1, A2, P1, UFFE = "a1", "a2", "p1", "uffe"
PARTIES = (mk.Role.EMPLOYEE, mk.Role.LEADER)
DAY = timedelta(days=1)
AGENDA = mk.Agenda(
    parts=(
        mk.AgendaPart(part=mk.ConversationPart.INTRODUCTION, minutes=10),
        mk.AgendaPart(part=mk.ConversationPart.CLOSING, minutes=10),
    )
)
OWN = mk.AgreementDraft(id=A1, text="Lane fører kontaktbogen", owner=LANE, due=ON)
PAID = mk.AgreementDraft(id=A2, text="Lane tager kurset", owner=LANE, due=ON, needs_approval=True)
LONGER = attrs.evolve(OWN, carried_from=P1)
PROMISE = mk.AgreementDraft(id=A2, text="Mette skaffer en vikar", owner=METTE, due=ON)


# The stories.


class Story(NamedTuple):
    """What one walk begins with, what can be agreed on in it, and what is not stated in it."""

    name: str
    plans: tuple[tuple[mk.AgreementDraft, ...], ...]
    left_out: tuple[type[mk.Fact], ...] = ()


_BEFOREHAND = (
    mk.InvitationDelegated,
    mk.HostNamed,
    mk.ParticipantProposed,
    mk.PreparationShared,
    mk.ConversationStarted,
)
_WRITING = (mk.ScribeNamed, mk.NoAgreementsExplained, mk.FindingWaived)
_FOLLOWING = (mk.FollowUpHeld, mk.FollowUpMoved, mk.AmendmentProposed)
_LAST_YEAR = (mk.PreviousAgreementAssessed,)
_AGAIN = (mk.ConclusionsReopened,)

STORIES = {
    story.name: story
    for story in (
        Story("the talk", ((OWN,),), (*_WRITING, *_LAST_YEAR, *_AGAIN)),
        Story("the writing", ((), (OWN,)), (*_BEFOREHAND[:-1], *_FOLLOWING, *_LAST_YEAR, *_AGAIN)),
        Story(
            "nothing agreed",
            ((), (OWN,)),
            (*_BEFOREHAND, *_FOLLOWING, *_LAST_YEAR, mk.ScribeNamed, mk.LeaderChanged),
        ),
        Story(
            "last year",
            ((LONGER,), (OWN,)),
            (*_BEFOREHAND[:-1], *_WRITING, *_FOLLOWING, mk.LeaderChanged),
        ),
        Story("the successor", ((PROMISE,),), (*_BEFOREHAND, *_WRITING, *_FOLLOWING, *_LAST_YEAR)),
        Story(
            "two agreements",
            ((OWN, PAID),),
            (*_BEFOREHAND, *_WRITING, *_FOLLOWING[:2], *_LAST_YEAR, mk.LeaderChanged),
        ),
        Story("the follow-up", ((OWN,),), (*_BEFOREHAND, *_WRITING, *_LAST_YEAR, *_FOLLOWING[2:])),
    )
}


def born(story: Story) -> mk.Conversation:
    """Make the conversation that a walk begins with."""
    previous = last_year().apply(settled("p2")) if story.name == "last year" else None
    birth = mk.plan_conversation(
        opened(), id=story.name, employee=LANE, previous=previous, agenda=AGENDA, **leader()
    )
    return mk.Conversation.start(birth)


def plans(talk: mk.Conversation) -> tuple[mk.Conclusions, ...]:
    """Give what can be written in this story now."""
    return tuple(
        mk.Conclusions(
            drafts=tuple(_led(draft, talk) for draft in drafts),
            version=talk.versions + 1,
            follow_ups=(FOLLOW_UP,) if drafts else (),
        )
        for drafts in STORIES[talk.id].plans
    )


def _led(draft: mk.AgreementDraft, talk: mk.Conversation) -> mk.AgreementDraft:
    return attrs.evolve(draft, owner=talk.leader) if draft.owner == METTE else draft


# The configuration.


def configuration(talk: mk.Conversation) -> Configuration:
    """Put what decides the future of a conversation in words."""
    return (talk.stage.value, *(word for words in _WORDS[talk.stage] for word in words(talk)))


def _if(word: str, condition: object) -> tuple[str, ...]:
    return (word,) if condition else ()


def _whose(talk: mk.Conversation, person: str | None) -> str:
    if person == talk.employee:
        return "employee"
    return "leader" if person == talk.leader else "former leader"


def _hosting(talk: mk.Conversation) -> Configuration:
    return (*_if("another host", talk.host), f"{talk.scribe} writes")


def _inviting(talk: mk.Conversation) -> Configuration:
    third = (f"third person: {one.is_accepted}" for one in talk.participants)
    return (*_if("another invites", talk.delegate), *third)


def _preparing(talk: mk.Conversation) -> Configuration:
    return tuple(
        sorted(
            f"{one.party} prepared: {one.preparation is not None}"
            + (" shared" if one.is_shared and one.party is mk.Role.LEADER else "")
            for one in talk.preparations
        )
    )


def _parts(talk: mk.Conversation) -> Configuration:
    return (f"{len(talk.parts)} parts",)


def _last_year(talk: mk.Conversation) -> Configuration:
    ends = "ends" if any(one.decided.is_end for one in talk.assessments) else "goes on"
    return _if(f"last year's {ends}", talk.assessments)


def _explained(talk: mk.Conversation) -> Configuration:
    return tuple(sorted(f"{party} explained" for party in talk.explained))


def _leading(talk: mk.Conversation) -> Configuration:
    held_on = talk.held_on or talk.last_on
    led = [term.leader for term in talk.leaders if term.since <= held_on]
    return (
        f"held by {_whose(talk, led[-1])}",
        *_if("not admitted", not talk.is_successor_admitted),
    )


def _writing(talk: mk.Conversation) -> Configuration:
    return (f"{talk.scribe} writes", f"written by {talk.author}")


def _drafts(talk: mk.Conversation) -> Configuration:
    drafts = () if talk.conclusions is None else talk.conclusions.drafts
    return tuple(
        f"draft {draft.id}: {_whose(talk, draft.owner)}, goes on {draft.carried_from is not None}"
        for draft in drafts
    )


def _answers(talk: mk.Conversation) -> Configuration:
    other = next(party for party in PARTIES if party is not talk.author)
    signed = [f"signed by {_whose(talk, one.person)}" for one in talk.signatures]
    has_spoken = other in talk.answered or any(one.role is other for one in talk.signatures)
    waived = sorted(f"{one.code} waived by {one.party}" for one in talk.waivers)
    return (*signed, *_if(f"{other} answered", has_spoken), *waived)


_STANDS = {
    mk.AgreementStatus.STARTED: "open",
    mk.AgreementStatus.CARRIED_OVER: "done",
}
"""What has the same future has the same word."""


def _agreements(talk: mk.Conversation) -> Configuration:
    return tuple(
        f"{one.agreement.id} {_STANDS.get(one.status, one.status.value)}:"
        f" {_whose(talk, one.agreement.owner)}, approval {one.agreement.needs_approval}"
        for one in talk.agreements
    )


def _signed(talk: mk.Conversation) -> Configuration:
    if talk.signed is None or mk.ConclusionsReopened in STORIES[talk.id].left_out:
        return _agreements(talk)
    drafts = (
        f"signed {one.id}: {_whose(talk, one.owner)}, goes on {one.carried_from is not None}"
        for one in talk.signed.drafts
    )
    by = sorted(f"stands by {_whose(talk, one.person)}" for one in talk.signed_by)
    return (*_agreements(talk), *drafts, *by, f"stands as written by {talk.signed_author}")


def _amendments(talk: mk.Conversation) -> Configuration:
    return tuple(sorted(f"{one.terms.id} amended by {one.proposed_by}" for one in talk.amendments))


def _following(talk: mk.Conversation) -> Configuration:
    gone = {one.planned_on for one in talk.follow_ups} | {*talk.missed_follow_ups}
    return (
        *_if("a day is planned", talk.planned_follow_ups),
        *_if("the day has gone", FOLLOW_UP.planned_on in gone),
        *_if("no day, and missed", None in talk.missed_follow_ups),
        *_if("followed up", talk.follow_ups or talk.missed_follow_ups),
    )


def _settled(talk: mk.Conversation) -> Configuration:
    return tuple(
        f"{one.agreement.id} {_STANDS.get(one.status, one.status.value)}" for one in talk.agreements
    )


_Words: TypeAlias = Callable[[mk.Conversation], Configuration]


def _reopened(words: _Words) -> _Words:
    """Keep what matters only once the conclusions are written anew."""
    return lambda talk: () if mk.ConclusionsReopened in STORIES[talk.id].left_out else words(talk)


_EARLY: tuple[_Words, ...] = (_hosting, _inviting, _preparing)
_LIVE: tuple[_Words, ...] = (_hosting, _parts, _last_year, _explained)
_HELD: tuple[_Words, ...] = (_last_year, _explained, _writing)
_WORDS: Mapping[mk.Stage, tuple[_Words, ...]] = {
    mk.Stage.PLANNED: _EARLY,
    mk.Stage.INVITED: _EARLY,
    mk.Stage.PREPARED: _EARLY,
    mk.Stage.IN_PROGRESS: _LIVE,
    mk.Stage.PAUSED: _LIVE,
    mk.Stage.HELD: (_leading, *_HELD),
    mk.Stage.IN_REVIEW: (_leading, *_HELD, _drafts, _answers, _signed, _following),
    mk.Stage.SIGNED: (_leading, _signed, _amendments, _following, *map(_reopened, _HELD)),
    mk.Stage.CLOSED: (_settled,),
    mk.Stage.CANCELLED: (),
}


# What may be stated.


class Claim(enum.StrEnum):
    """What a fact claims beyond the speaker's own word."""

    MET = "the two sat together"
    CONSENT = "the employee consents to another host"
    AWAY = "the employee will not prepare"
    LEFT = "the employee has left"
    REPLACED = "somebody else leads"
    ADMITTED = "the successor is let in"
    WRITTEN = "somebody has written the conclusions"
    EMPLOYEE_SIGNS = "the employee signs"
    LEADER_SIGNS = "the leader signs"
    EMPLOYEE_REFUSES = "the employee will not sign"
    LEADER_REFUSES = "the leader will not sign"
    EMPLOYEE_MISSING = "the employee does not answer"
    LEADER_MISSING = "the leader does not answer"
    DONE = "what was agreed is done"
    CARRIED = "what was agreed goes on in another conversation"
    FOLLOWED_UP = "a follow-up was held"
    NOT_FOLLOWED_UP = "a follow-up was not held"
    APPROVER = "the approver has answered"


class Statement(NamedTuple):
    """A fact that somebody may try to state, and what it claims."""

    fact: mk.Fact
    claims: frozenset[str]


def statements(talk: mk.Conversation) -> Iterator[Statement]:
    """Give everything that is tried in a conversation."""
    row = mk.TALK_TABLE[talk.stage]
    left_out = STORIES[talk.id].left_out
    for sample in FACT.values():
        if type(sample) in left_out:
            continue
        facts = _said(type(sample), talk) if type(sample) in row else (sample,)
        for fact in facts:
            yield Statement(fact, frozenset(claims(fact, talk)))


def _said(event: type[mk.Fact], talk: mk.Conversation) -> Iterator[mk.Fact]:
    for role in mk.TALK_WHO[event]:
        by = talk.leader if role is mk.Role.LEADER else IDS[role]
        said: mk.Stated = {"on": talk.last_on, "by": by, "role": role}
        if event in _MENU:
            yield from _MENU[event](talk, said)
        else:
            yield _restated(event.__name__, **said)


@cache
def _restated(name: str, on: date, by: str, role: mk.Role) -> mk.Fact:
    return attrs.evolve(FACT[name], on=on, by=by, role=role)


_Menu: TypeAlias = Callable[[mk.Conversation, mk.Stated], Iterable[mk.Fact]]


def _next_part(talk: mk.Conversation) -> mk.ConversationPart:
    rest = [item.part for item in talk.agenda.parts]
    return rest[min(len(talk.parts), len(rest) - 1)]


def _held(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    today = said["on"]
    yield mk.ConversationHeld(held_on=today, **said)
    yield mk.ConversationHeld(held_on=today, unprepared_because="det hastede", **said)


def _assessed(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    for decided in mk.AssessedAs:
        assessment = mk.PreviousAssessment(agreement=P1, decided=decided, why_not="travlt")
        yield mk.PreviousAgreementAssessed(assessment=assessment, **said)


def _waived(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    yield mk.FindingWaived(code="MK501", path=("follow_ups",), reason="aftalt", **said)


def _signing(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    digest = "" if talk.conclusions is None else talk.conclusions.digest
    yield mk.ConclusionsSigned(digest=digest, **said)
    yield mk.ConclusionsSigned(digest=digest, reservation="set, ikke enig", **said)


def _lapsed(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    days = talk.brief.policy.review.days
    until = (talk.in_review_since or said["on"]) + days * DAY
    for missing in PARTIES:
        late: mk.Stated = {**said, "on": max(said["on"], until)}
        yield mk.ReviewLapsed(missing=missing, reason="rykket to gange", **late)
        early: mk.Stated = {**said, "on": until - DAY}
        yield mk.ReviewLapsed(missing=missing, reason="rykket to gange", **early)


def _first_day(talk: mk.Conversation) -> mk.PlannedFollowUp:
    return next(iter(talk.planned_follow_ups), FOLLOW_UP)


def _follow_up_held(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    for day in (_first_day(talk).planned_on, None):
        held = mk.FollowUp(held_on=said["on"], planned_on=day)
        yield mk.FollowUpHeld(follow_up=held, **said)


def _follow_up_missed(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    day = _first_day(talk).planned_on
    late: mk.Stated = {**said, "on": max(said["on"], day)}
    yield mk.FollowUpMissed(planned_on=day, reason="glemt", **late)
    yield mk.FollowUpMissed(planned_on=None, reason="intet planlagt", **said)


def _follow_up_moved(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    day = _first_day(talk).planned_on
    later = max(said["on"], day) + 30 * DAY
    yield mk.FollowUpMoved(planned_on=day, moved_to=later, reason="ferie", **said)


def _other_terms(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    for name in (A1, A2):
        state = talk.agreement(name)
        unknown = mk.Agreement.from_draft(attrs.evolve(OWN, id=name))
        before = unknown if state is None else state.agreement
        terms = attrs.evolve(
            before, needs_approval=not before.needs_approval, revision=before.revision + 1
        )
        yield mk.AmendmentProposed(terms=terms, **said)


def _accepted(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    digests = {one.terms.id: one.terms.digest for one in talk.amendments}
    for name in (A1, A2):
        digest = digests.get(name, "0")
        yield mk.AmendmentAccepted(agreement=name, digest=digest, **said)


_OUTCOMES = (
    (mk.AgreementStatus.DONE, None),
    (mk.AgreementStatus.DROPPED, None),
    (mk.AgreementStatus.CARRIED_OVER, "next-talk"),
)


def _settling(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    for name in (A1, A2):
        for status, into in _OUTCOMES:
            yield mk.AgreementSettled(
                agreement=name, status=status, outcome="slut", into=into, **said
            )


def _succession(talk: mk.Conversation, said: mk.Stated) -> Iterator[mk.Fact]:
    heir = KARL if talk.leader == METTE else METTE
    tomorrow: mk.Stated = {**said, "on": said["on"] + DAY}
    for name in (heir, talk.leader, LANE):
        yield mk.LeaderChanged(leader=name, effective_on=tomorrow["on"], **tomorrow)


_MENU: Mapping[type[mk.Fact], _Menu] = {
    mk.InvitationDelegated: lambda _, said: [mk.InvitationDelegated(to=SOFIE, **said)],
    mk.HostNamed: lambda _, said: [
        mk.HostNamed(host=SOFIE, reason="familie", consented_on=said["on"], **said)
    ],
    mk.ParticipantProposed: lambda _, said: [mk.ParticipantProposed(person=UFFE, **said)],
    mk.ParticipantAccepted: lambda _, said: [mk.ParticipantAccepted(person=UFFE, **said)],
    mk.ParticipantDeclined: lambda _, said: [mk.ParticipantDeclined(person=UFFE, **said)],
    mk.PreparationWaived: lambda _, said: [
        mk.PreparationWaived(party=party, reason="travlt", **said) for party in PARTIES
    ],
    mk.ScribeNamed: lambda _, said: [mk.ScribeNamed(scribe=scribe, **said) for scribe in mk.Scribe],
    mk.PartCompleted: lambda talk, said: [
        mk.PartCompleted(part=_next_part(talk), minutes=10, **said)
    ],
    mk.PartSkipped: lambda talk, said: [
        mk.PartSkipped(part=_next_part(talk), reason="tid", **said)
    ],
    mk.ConversationHeld: _held,
    mk.IdeaRaised: lambda talk, said: [
        mk.IdeaRaised(idea=attrs.evolve(IDEA, id=f"i{len(talk.ideas)}"), **said)
    ],
    mk.PreviousAgreementAssessed: _assessed,
    mk.ConclusionsDrafted: lambda talk, said: [
        mk.ConclusionsDrafted(conclusions=plan, **said) for plan in plans(talk)
    ],
    mk.ConclusionsRevised: lambda talk, said: [
        mk.ConclusionsRevised(conclusions=plan, **said) for plan in plans(talk)
    ],
    mk.FindingWaived: _waived,
    mk.ConclusionsSigned: _signing,
    mk.ReviewLapsed: _lapsed,
    mk.FollowUpHeld: _follow_up_held,
    mk.FollowUpMissed: _follow_up_missed,
    mk.FollowUpMoved: _follow_up_moved,
    mk.AgreementReported: lambda _, said: [
        mk.AgreementReported(agreement=name, progress=mk.Progress.STUCK, **said)
        for name in (A1, A2)
    ],
    mk.ActivityFollowedUp: lambda _, said: [
        mk.ActivityFollowedUp(agreement=name, used="hver uge", **said) for name in (A1, A2)
    ],
    mk.ApprovalGiven: lambda _, said: [
        mk.ApprovalGiven(agreement=name, **said) for name in (A1, A2)
    ],
    mk.ApprovalRefused: lambda _, said: [
        mk.ApprovalRefused(agreement=name, reason="intet budget", **said) for name in (A1, A2)
    ],
    mk.AmendmentProposed: _other_terms,
    mk.AmendmentAccepted: _accepted,
    mk.AmendmentDeclined: lambda _, said: [
        mk.AmendmentDeclined(agreement=name, reason="for sent", **said) for name in (A1, A2)
    ],
    mk.AgreementSettled: _settling,
    mk.LeaderChanged: _succession,
}


_CLAIMED: Mapping[type[mk.Fact], Claim] = {
    mk.ConversationStarted: Claim.MET,
    mk.PartCompleted: Claim.MET,
    mk.PartSkipped: Claim.MET,
    mk.ConversationPaused: Claim.MET,
    mk.ConversationResumed: Claim.MET,
    mk.ConversationHeld: Claim.MET,
    mk.HostNamed: Claim.CONSENT,
    mk.EmployeeLeft: Claim.LEFT,
    mk.LeaderChanged: Claim.REPLACED,
    mk.SuccessorAdmitted: Claim.ADMITTED,
    mk.ConclusionsDrafted: Claim.WRITTEN,
    mk.ConclusionsRevised: Claim.WRITTEN,
    mk.FollowUpHeld: Claim.FOLLOWED_UP,
    mk.FollowUpMissed: Claim.NOT_FOLLOWED_UP,
    mk.ApprovalGiven: Claim.APPROVER,
    mk.ApprovalRefused: Claim.APPROVER,
}
_ENDS_AS = {
    mk.AgreementStatus.DONE: Claim.DONE,
    mk.AgreementStatus.CARRIED_OVER: Claim.CARRIED,
}
_PARTY_CLAIMS: Mapping[tuple[type[mk.Fact], mk.Role], Claim] = {
    (mk.ConclusionsSigned, mk.Role.EMPLOYEE): Claim.EMPLOYEE_SIGNS,
    (mk.ConclusionsSigned, mk.Role.LEADER): Claim.LEADER_SIGNS,
    (mk.SignatureDeclined, mk.Role.EMPLOYEE): Claim.EMPLOYEE_REFUSES,
    (mk.SignatureDeclined, mk.Role.LEADER): Claim.LEADER_REFUSES,
}


def claims(fact: mk.Fact, talk: mk.Conversation) -> Iterator[Claim]:
    """Say what a fact claims, beyond that the speaker says so."""
    if type(fact) in _CLAIMED:
        yield _CLAIMED[type(fact)]
    if (type(fact), fact.role) in _PARTY_CLAIMS:
        yield _PARTY_CLAIMS[type(fact), fact.role]
    match fact:
        case mk.PreparationWaived(party=mk.Role.EMPLOYEE, role=mk.Role.LEADER):
            yield Claim.AWAY
        case mk.ReviewLapsed(missing=mk.Role.EMPLOYEE):
            yield Claim.EMPLOYEE_MISSING
        # That a successor who is not let in has not signed can be read from the record.
        case mk.ReviewLapsed() if talk.is_successor_admitted:
            yield Claim.LEADER_MISSING
        case mk.AgreementSettled(status=status) if status in _ENDS_AS:
            yield _ENDS_AS[status]
        case _:
            pass


# The worlds.


class World(NamedTuple):
    """What is true for ever: who speaks, and which claims are false.

    Where somebody else is named leader, that person speaks from then on, in the world `heir`.  What
    a world `needs` has to be told in a story for that world to be looked at in it.
    """

    name: str
    speakers: frozenset[mk.Role]
    false: frozenset[str]
    heir: "World | None" = None
    needs: tuple[type[mk.Fact], ...] = ()

    def has(self, role: mk.Role, claimed: frozenset[str]) -> bool:
        """Say whether somebody speaks here, and says nothing that is false."""
        return role in self.speakers and not claimed & self.false


_BOTH = frozenset(PARTIES)
_EMPLOYEE = frozenset({mk.Role.EMPLOYEE})
_LEADER = frozenset({mk.Role.LEADER})
_OTHERS = frozenset({mk.Role.HR, mk.Role.SENIOR_LEADER})
_NOBODY_GOES = frozenset({Claim.LEFT, Claim.REPLACED})
_NOBODY_IS_SILENT = frozenset({Claim.EMPLOYEE_MISSING, Claim.LEADER_MISSING, Claim.AWAY})
_NOBODY_REFUSES = frozenset({Claim.EMPLOYEE_REFUSES, Claim.LEADER_REFUSES})
_USUAL = _NOBODY_GOES | _NOBODY_IS_SILENT | _NOBODY_REFUSES
_APART = frozenset({Claim.MET, Claim.FOLLOWED_UP})
_ALONE = _NOBODY_GOES | _NOBODY_REFUSES | _APART | {Claim.DONE, Claim.CARRIED}

EMPLOYEE_SILENT = World(
    "the employee is silent for ever",
    _LEADER,
    _ALONE | {Claim.LEADER_MISSING, Claim.CONSENT},
)
BOTH_SILENT = World(
    "both are silent for ever, and no new leader is named", _OTHERS, _ALONE | {Claim.CONSENT}
)
"""The one world in which a signed plan stays open: nobody is left who knows what came of it."""

WORLDS = (
    World("the leader is silent for ever", _EMPLOYEE, _ALONE | {Claim.EMPLOYEE_MISSING}),
    EMPLOYEE_SILENT,
    World(
        "both are silent for ever, and HR or the senior leader names a new leader",
        _OTHERS,
        (_ALONE | {Claim.CONSENT}) - {Claim.REPLACED},
        EMPLOYEE_SILENT,
        (mk.LeaderChanged,),
    ),
    World("the approver never answers", _BOTH, _USUAL | {Claim.APPROVER}),
    World(
        "nobody writes the conclusions, and who will not sign an old text says so",
        _BOTH,
        (_USUAL | {Claim.WRITTEN}) - _NOBODY_REFUSES,
    ),
    World(
        "the employee refuses to sign",
        _BOTH,
        (_USUAL | {Claim.EMPLOYEE_SIGNS}) - {Claim.EMPLOYEE_REFUSES},
    ),
    World(
        "the leader refuses to sign",
        _BOTH,
        (_USUAL | {Claim.LEADER_SIGNS}) - {Claim.LEADER_REFUSES},
    ),
    World("nothing agreed is ever done", _BOTH, _USUAL | {Claim.DONE, Claim.CARRIED}),
    World("nobody ever holds a follow-up", _BOTH, _USUAL | {Claim.FOLLOWED_UP}),
    World(
        "no follow-up is ever missed",
        _BOTH,
        _USUAL | {Claim.NOT_FOLLOWED_UP},
        needs=(mk.FollowUpHeld,),
    ),
    World("the conversation never takes place", _BOTH, _USUAL | {Claim.MET}),
    World("the successor is never admitted", _BOTH, _USUAL | {Claim.ADMITTED}),
    World("the employee has left", _OTHERS, (_ALONE | {Claim.CONSENT}) - {Claim.LEFT}),
    World(
        "the leader has left and no successor is named",
        _OTHERS | _EMPLOYEE,
        _ALONE | {Claim.EMPLOYEE_MISSING},
    ),
)
