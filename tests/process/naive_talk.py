"""A naive model of the conversation: plain classes with ifs, written apart from the tables.

It knows which stage follows from which fact, what must hold before it, who has prepared, answered
and signed which version, and where each agreement stands.  It does not know the rules with MK
codes.  `NaiveTalk.take` raises `RefusedError` before anything is changed.
"""

from datetime import date, timedelta
from typing import NamedTuple

import mousekit as mk
from process.naive_cycle import RefusedError, refuse_if, told_as

OPEN = (
    "planned",
    "invited",
    "prepared",
    "in-progress",
    "paused",
    "held",
    "in-review",
    "signed",
)
SETTLED = {"done", "dropped", "carried-over", "ended"}
BOTH = {"employee", "leader"}


class Agreed:
    """Where one agreement stands."""

    def __init__(self, terms: mk.Agreement) -> None:
        self.terms = terms
        self.status = "awaiting-approval" if terms.needs_approval else "open"

    def is_settled(self) -> bool:
        """Whether nothing more is expected of it."""
        return self.status in SETTLED

    def begin(self) -> None:
        """Somebody has said how it goes."""
        if self.status == "open":
            self.status = "started"

    def change(self, terms: mk.Agreement) -> None:
        """Both have said yes to other terms."""
        if terms.needs_approval and not self.is_settled():
            self.status = "awaiting-approval"
        elif self.status == "awaiting-approval":
            self.status = "open"
        self.terms = terms


class Version(NamedTuple):
    """A version that both have signed."""

    conclusions: mk.Conclusions
    author: str | None


class NaiveTalk:
    """One employee's conversation of one year."""

    def __init__(self, birth: mk.ConversationPlanned) -> None:
        self.stage = "planned"
        self.id, self.employee, self.leader = birth.id, birth.employee, birth.brief.leader
        self.led = [(birth.on, birth.brief.leader)]
        self.last_on: date = birth.on
        self.policy, self.mandate = birth.brief.policy, birth.brief.mandate
        self.scribe = birth.brief.policy.review.scribe.value
        self.delegate: str | None = None
        self.host: str | None = None
        self.guests: dict[str, bool] = {}
        self.prepared: dict[str, str] = {}
        self.must_prepare = {"employee"} if birth.kind is mk.TalkKind.STATUS else BOTH
        self.last_year = {one.agreement.id: one.agreement.owner for one in birth.carried_in}
        self.parts = [item.part for item in birth.agenda.parts]
        self.is_live = False
        self.held_on: date | None = None
        self.is_admitted = True
        self.assessed: dict[str, str] = {}
        self.ideas: set[str] = set()
        self.written: mk.Conclusions | None = None
        self.versions = 0
        self.author: str | None = None
        self.answered: set[str] = set()
        self.signed: set[str] = set()
        self.since: date = birth.on
        self.stands: Version | None = None
        self.agreements: dict[str, Agreed] = {}
        self.changes: dict[str, tuple[mk.Agreement, str]] = {}
        self.days: list[date] = []
        self.held_days: list[date | None] = []
        self.missed_days: list[date | None] = []

    def take(self, fact: mk.Fact) -> None:
        """Take a fact, or say no."""
        method = getattr(self, told_as(fact), None)
        if method is None:
            raise RefusedError("no fact of a conversation")
        refuse_if(fact.on < self.last_on, "stated on an earlier day")
        own = {mk.Role.EMPLOYEE: self.employee, mk.Role.LEADER: self.leader}
        refuse_if(own.get(fact.role, fact.by) != fact.by, "the id is another's")
        method(fact)
        self.last_on = fact.on

    def only_in(self, *stages: str) -> None:
        """Say no in other stages."""
        refuse_if(self.stage not in stages, "another stage")

    def only_from(self, first: str, last: str) -> None:
        """Say no outside a span of stages."""
        self.only_in(*OPEN[OPEN.index(first) : OPEN.index(last) + 1])

    def only_who_was_there(self, fact: mk.Fact) -> None:
        """Say no to a new leader whom the employee has not admitted."""
        is_new = fact.role is mk.Role.LEADER and not self.is_admitted
        refuse_if(is_new, "a new leader who is not admitted")

    def agreed(self, name: str) -> Agreed:
        """Give an agreement of the plan."""
        refuse_if(name not in self.agreements, "unknown agreement")
        return self.agreements[name]

    def unsettled(self, name: str) -> Agreed:
        """Give an agreement of which something more is expected."""
        refuse_if(self.agreed(name).is_settled(), "settled already")
        return self.agreements[name]

    # Before the conversation.

    def invitation_sent(self, fact: mk.InvitationSent) -> None:
        """The leader invites, or who was asked to."""
        self.only_from("planned", "prepared")
        may = fact.role is mk.Role.LEADER or fact.by == self.delegate
        refuse_if(not may or fact.role is mk.Role.EMPLOYEE, "nobody who may invite")
        if self.stage == "planned":
            self.stage = "invited"

    def invitation_delegated(self, fact: mk.InvitationDelegated) -> None:
        """Somebody else sends it."""
        self.only_from("planned", "prepared")
        self.delegate = fact.to

    def host_named(self, fact: mk.HostNamed) -> None:
        """Somebody else holds it."""
        self.only_from("planned", "prepared")
        self.host = fact.host

    def participant_proposed(self, fact: mk.ParticipantProposed) -> None:
        """Whom the employee proposes is accepted at once."""
        self.only_from("planned", "prepared")
        refuse_if(fact.person in self.guests, "known already")
        self.guests[fact.person] = fact.role is mk.Role.EMPLOYEE

    def participant_accepted(self, fact: mk.ParticipantAccepted) -> None:
        """The employee says yes."""
        self.only_from("planned", "prepared")
        refuse_if(fact.role is not mk.Role.EMPLOYEE, "not the employee")
        refuse_if(fact.person not in self.guests, "unknown")
        self.guests[fact.person] = True

    def participant_declined(self, fact: mk.ParticipantDeclined) -> None:
        """The employee says no, or the leader thinks better of it."""
        self.only_from("planned", "prepared")
        refuse_if(fact.person not in self.guests, "unknown")
        refuse_if(fact.role is mk.Role.LEADER and self.guests[fact.person], "accepted already")
        del self.guests[fact.person]

    def rescheduled(self, _: mk.Rescheduled) -> None:
        """It gets another day."""
        self.only_from("planned", "paused")

    def scribe_named(self, fact: mk.ScribeNamed) -> None:
        """The leader says who writes; once it was held, either does."""
        self.only_from("planned", "in-review")
        if self.stage not in {"held", "in-review"}:
            refuse_if(fact.role is not mk.Role.LEADER, "not the leader")
        self.only_who_was_there(fact)
        self.scribe = fact.scribe.value

    def preparation_submitted(self, fact: mk.PreparationSubmitted) -> None:
        """A party is prepared."""
        self.only_in("invited", "prepared")
        self.ready(fact.role.value, "private")

    def preparation_waived(self, fact: mk.PreparationWaived) -> None:
        """A party will not prepare; the leader may say so of the employee."""
        self.only_in("invited")
        is_prepared = self.prepared.get(fact.party.value) in {"private", "shared"}
        refuse_if(is_prepared, "prepared already")
        for_leader = fact.role is mk.Role.EMPLOYEE and fact.party is mk.Role.LEADER
        refuse_if(for_leader, "said for the leader")
        self.ready(fact.party.value, "waived")

    def ready(self, party: str, how: str) -> None:
        """The stage is complete when nobody who must prepare is missing."""
        self.prepared[party] = how
        if not self.unprepared():
            self.stage = "prepared"

    def unprepared(self) -> set[str]:
        """List who must prepare and has not; in a status talk only the employee must."""
        return self.must_prepare - set(self.prepared)

    def preparation_shared(self, fact: mk.PreparationShared) -> None:
        """The other one may see it."""
        self.only_in("invited", "prepared")
        there = self.prepared.get(fact.role.value)
        refuse_if(there not in {"private", "shared"}, "nothing to share")
        self.prepared[fact.role.value] = "shared"

    def topics_shared(self, _: mk.TopicsShared) -> None:
        """A party says what to talk about."""
        self.only_in("invited", "prepared")

    def promise_answered(self, fact: mk.PromiseAnswered) -> None:
        """The leader answers for what was promised last year."""
        self.only_in("invited", "prepared")
        refuse_if(fact.role is not mk.Role.LEADER, "not the leader")
        owner = self.last_year.get(fact.agreement, self.employee)
        refuse_if(owner == self.employee, "no promise of a leader")

    # The conversation.

    def conversation_started(self, fact: mk.ConversationStarted) -> None:
        """The two sit down, with those whom the employee wants there."""
        self.only_in("prepared")
        self.may_hold(fact)
        refuse_if(not all(self.guests.values()), "a guest whom the employee has not accepted")
        self.stage, self.is_live = "in-progress", True

    def may_hold(self, fact: mk.Fact) -> None:
        """The two of them hold it, or the host does."""
        parties = (mk.Role.EMPLOYEE, mk.Role.LEADER)
        refuse_if(fact.role not in parties and fact.by != self.host, "not the host")

    def part_completed(self, fact: mk.PartCompleted) -> None:
        """The next part is done."""
        self.part_over(fact)

    def part_skipped(self, fact: mk.PartSkipped) -> None:
        """The next part is left out."""
        self.part_over(fact)

    def part_over(self, fact: mk.PartCompleted | mk.PartSkipped) -> None:
        """Parts follow each other as in the agenda."""
        self.only_in("in-progress")
        self.may_hold(fact)
        refuse_if(self.parts[:1] != [fact.part], "not the next part")
        self.parts.pop(0)

    def conversation_paused(self, fact: mk.ConversationPaused) -> None:
        """It goes on another time."""
        self.only_in("in-progress")
        self.may_hold(fact)
        self.stage = "paused"

    def conversation_resumed(self, fact: mk.ConversationResumed) -> None:
        """It goes on."""
        self.only_in("paused")
        self.may_hold(fact)
        self.stage = "in-progress"

    def conversation_held(self, fact: mk.ConversationHeld) -> None:
        """It was held: all parts live, or told afterwards, unprepared only with a reason."""
        self.only_in("invited", "prepared", "in-progress")
        self.may_hold(fact)
        refuse_if(not all(self.guests.values()), "a guest whom the employee has not accepted")
        if self.is_live:
            refuse_if(self.parts or fact.parts, "parts left, or told twice")
        else:
            has_reason = fact.unprepared_because is not None
            refuse_if(self.unprepared() and not has_reason, "unprepared, no reason")
        self.stage, self.held_on = "held", fact.held_on
        self.is_admitted = self.who_led(fact.held_on) == self.leader

    def note_taken(self, fact: mk.NoteTaken) -> None:
        """A party notes something for itself."""
        self.only_from("in-progress", "in-review")
        self.only_who_was_there(fact)

    def idea_raised(self, fact: mk.IdeaRaised) -> None:
        """Something comes up, also when it is followed up."""
        self.only_from("in-progress", "signed")
        self.only_who_was_there(fact)
        refuse_if(fact.idea.id in self.ideas, "known already")
        self.ideas.add(fact.idea.id)

    def previous_agreement_assessed(self, fact: mk.PreviousAgreementAssessed) -> None:
        """They look at an agreement of last year."""
        self.only_from("in-progress", "in-review")
        self.only_who_was_there(fact)
        one = fact.assessment
        refuse_if(one.agreement not in self.last_year, "not carried in")
        self.assessed[one.agreement] = one.decided.value

    def no_agreements_explained(self, fact: mk.NoAgreementsExplained) -> None:
        """A party says why there is nothing to agree on."""
        self.only_from("in-progress", "in-review")
        self.only_who_was_there(fact)

    def conversation_rated(self, fact: mk.ConversationRated) -> None:
        """A party says how useful it was; what came of it, once it was followed up."""
        self.only_from("held", "signed")
        is_late = fact.rating.moment is mk.RatingMoment.AT_FOLLOW_UP
        refuse_if(is_late and not self.held_days and not self.missed_days, "not followed up")

    def successor_admitted(self, fact: mk.SuccessorAdmitted) -> None:
        """The employee lets the new leader write and sign."""
        self.only_from("held", "signed")
        refuse_if(fact.role is not mk.Role.EMPLOYEE or self.is_admitted, "nobody to admit")
        self.is_admitted = True

    # The review.

    def conclusions_drafted(self, fact: mk.ConclusionsDrafted) -> None:
        """The scribe writes it down."""
        self.only_in("held")
        self.write(fact)
        self.stage = "in-review"

    def conclusions_revised(self, fact: mk.ConclusionsRevised) -> None:
        """The scribe writes the next version, and everything said of the last one lapses."""
        self.only_in("in-review")
        self.write(fact)

    def write(self, fact: mk.ConclusionsDrafted | mk.ConclusionsRevised) -> None:
        """A version follows the one before it."""
        self.only_who_was_there(fact)
        refuse_if(self.scribe not in {fact.role.value, "shared"}, "not the scribe")
        refuse_if(fact.conclusions.version != self.versions + 1, "not the next version")
        self.versions += 1
        self.written, self.author, self.since = fact.conclusions, fact.role.value, fact.on
        self.answered, self.signed = set(), set()

    def conclusions_commented(self, fact: mk.ConclusionsCommented) -> None:
        """A party has its say."""
        self.answer(fact)

    def conclusions_accepted(self, fact: mk.ConclusionsAccepted) -> None:
        """A party finds it right."""
        self.answer(fact)

    def answer(self, fact: mk.Fact) -> None:
        """Either counts as an answer."""
        self.only_in("in-review")
        self.only_who_was_there(fact)
        self.answered.add(fact.role.value)

    def finding_waived(self, fact: mk.FindingWaived) -> None:
        """A party lets a finding be, if it may."""
        self.only_in("in-review")
        self.only_who_was_there(fact)
        refuse_if(fact.code in self.policy.unwaivable, "cannot be waived")

    def conclusions_signed(self, fact: mk.ConclusionsSigned) -> None:
        """A party signs this very version; who wrote it, after the other has had a say."""
        self.only_in("in-review")
        self.only_who_was_there(fact)
        party, written = fact.role.value, self.written
        refuse_if(party in self.signed, "signed already")
        is_other = written is None or fact.digest != written.digest or fact.scheme != "digest-1"
        refuse_if(is_other, "another version")
        others = (self.answered | self.signed) - {party}
        refuse_if(party == self.author and not others, "the other party first")
        self.may_become_agreements()
        self.signed.add(party)
        if self.signed == BOTH:
            self.conclude()

    def may_become_agreements(self) -> None:
        """What lives on from last year is taken up once, and nothing else is."""
        drafts = () if self.written is None else self.written.drafts
        refuse_if(not all(draft.text.strip() for draft in drafts), "no text")
        taken_up = [draft.carried_from for draft in drafts if draft.carried_from is not None]
        lives_on = {name for name, what in self.assessed.items() if what in {"carried", "adjusted"}}
        refuse_if(set(taken_up) - lives_on, "not carried over")
        refuse_if(len(taken_up) != len(set(taken_up)), "taken up twice")
        before = {one.terms.carried_from for one in self.agreements.values()}
        refuse_if(lives_on - set(taken_up) - before, "not taken up")

    def conclude(self) -> None:
        """Both have signed: every draft is an agreement, and what is left out is dropped."""
        assert self.written is not None
        drafts = {draft.id or "": draft for draft in self.written.drafts}
        for name, one in self.agreements.items():
            if name not in drafts and not one.is_settled():
                one.status = "dropped"
        for name, draft in drafts.items():
            self.agree(name, draft)
        follow_ups = self.written.follow_ups
        if self.stands is None or self.stands.conclusions.follow_ups != follow_ups:
            gone = {*self.held_days, *self.missed_days}
            self.days = [one.planned_on for one in follow_ups if one.planned_on not in gone]
        self.stands, self.stage = Version(self.written, self.author), "signed"

    def agree(self, name: str, draft: mk.AgreementDraft) -> None:
        """A draft is a new agreement, or other terms of one that was signed before."""
        one = self.agreements.get(name)
        if one is None:
            self.agreements[name] = Agreed(mk.Agreement.from_draft(draft))
            return
        terms = mk.Agreement.from_draft(draft, revision=one.terms.revision)
        was_there = self.stands is not None and draft in self.stands.conclusions.drafts
        if terms != one.terms and not was_there:
            next_one = one.terms.revision + 1
            one.change(mk.Agreement.from_draft(draft, revision=next_one))
        if one.status == "dropped":
            one.status = "awaiting-approval" if draft.needs_approval else "open"

    def signature_declined(self, fact: mk.SignatureDeclined) -> None:
        """A party does not sign."""
        self.only_in("in-review")
        self.only_who_was_there(fact)
        refuse_if(fact.role.value in self.signed, "signed already")
        self.give_up()

    def review_lapsed(self, fact: mk.ReviewLapsed) -> None:
        """A party never answered, in the days that it had."""
        self.only_in("in-review")
        refuse_if(fact.missing.value in self.signed, "signed already")
        until = self.since + timedelta(days=self.policy.review.days)
        refuse_if(fact.on < until, "there are days left")
        self.give_up()

    def give_up(self) -> None:
        """What both signed last stands; without that the conversation is over."""
        self.stage = "closed" if self.stands is None else "signed"
        self.back_to_what_stands()

    def back_to_what_stands(self) -> None:
        """Take up the last version that both have signed."""
        if self.stands is not None:
            self.written, self.author = self.stands
            self.signed, self.answered = set(BOTH), set()

    # The signed plan.

    def follow_up_held(self, fact: mk.FollowUpHeld) -> None:
        """They have looked at the agreements."""
        self.only_in("signed")
        day = fact.follow_up.planned_on
        refuse_if(day is not None and day not in self.days, "not planned")
        seen = [self.agreed(review.agreement) for review in fact.follow_up.reviews]
        for one in seen:
            one.begin()
        self.held_days.append(day)
        self.days = [one for one in self.days if one != day]

    def follow_up_moved(self, fact: mk.FollowUpMoved) -> None:
        """A planned day becomes another one, still to come."""
        self.only_in("signed")
        refuse_if(fact.planned_on not in self.days, "not planned")
        refuse_if(fact.moved_to in self.days or fact.moved_to < fact.on, "taken, or past")
        self.days = [fact.moved_to if day == fact.planned_on else day for day in self.days]

    def follow_up_missed(self, fact: mk.FollowUpMissed) -> None:
        """A planned day has passed, or none was ever planned."""
        self.only_in("signed")
        day = fact.planned_on
        if day is None:
            was_planned = self.stands is not None and self.stands.conclusions.follow_ups
            refuse_if(was_planned or None in self.missed_days, "a day was planned, or said already")
        else:
            refuse_if(day not in self.days or day > fact.on, "not planned, or still to come")
        self.missed_days.append(day)
        self.days = [one for one in self.days if one != day]

    def agreement_reported(self, fact: mk.AgreementReported) -> None:
        """A party says how it goes."""
        self.only_in("signed")
        self.unsettled(fact.agreement).begin()

    def activity_followed_up(self, fact: mk.ActivityFollowedUp) -> None:
        """They say how it is used."""
        self.only_in("signed")
        self.agreed(fact.agreement)

    def approval_given(self, fact: mk.ApprovalGiven) -> None:
        """It may be done."""
        self.awaiting(fact).status = "open"

    def approval_refused(self, fact: mk.ApprovalRefused) -> None:
        """It may not."""
        self.awaiting(fact).status = "dropped"
        self.changes.pop(fact.agreement, None)

    def awaiting(self, fact: mk.ApprovalGiven | mk.ApprovalRefused) -> Agreed:
        """Give an agreement that waits for this person's yes; never one of the two."""
        self.only_in("signed")
        one = self.agreed(fact.agreement)
        refuse_if(one.status != "awaiting-approval", "waits for nothing")
        refuse_if(fact.by in {self.employee, self.leader}, "one's own")
        approver = None if self.mandate is None else self.mandate.approver
        refuse_if(approver not in {None, fact.by}, "another approver")
        return one

    def amendment_proposed(self, fact: mk.AmendmentProposed) -> None:
        """A party proposes other terms."""
        self.only_in("signed")
        one = self.unsettled(fact.terms.id)
        refuse_if(fact.terms.revision != one.terms.revision + 1, "not the next revision")
        owners = {self.employee, self.leader, one.terms.owner}
        refuse_if(fact.terms.owner not in owners, "somebody else's")
        self.changes[fact.terms.id] = (fact.terms, fact.role.value)

    def amendment_accepted(self, fact: mk.AmendmentAccepted) -> None:
        """The other party says yes to these terms."""
        terms = self.proposed_to(fact)
        refuse_if(fact.digest != terms.digest, "other terms")
        self.agreements[fact.agreement].change(terms)
        del self.changes[fact.agreement]

    def amendment_declined(self, fact: mk.AmendmentDeclined) -> None:
        """The other party says no."""
        self.proposed_to(fact)
        del self.changes[fact.agreement]

    def proposed_to(self, fact: mk.AmendmentAccepted | mk.AmendmentDeclined) -> mk.Agreement:
        """Give the terms that wait for this party's answer."""
        self.only_in("signed")
        refuse_if(fact.agreement not in self.changes, "nothing proposed")
        terms, party = self.changes[fact.agreement]
        refuse_if(party == fact.role.value, "one's own")
        return terms

    def agreement_settled(self, fact: mk.AgreementSettled) -> None:
        """It comes to its end; it cannot be carried over into the same conversation."""
        self.only_in("signed")
        one = self.unsettled(fact.agreement)
        refuse_if(fact.into == self.id, "into itself")
        one.status = fact.status.value
        self.changes.pop(fact.agreement, None)

    def individual_effect_evaluated(self, _: mk.IndividualEffectEvaluated) -> None:
        """They look at what came of it."""
        self.only_in("signed")

    def conclusions_reopened(self, fact: mk.ConclusionsReopened) -> None:
        """It is written anew, and nobody has signed it any more."""
        self.only_in("signed")
        self.only_who_was_there(fact)
        self.stage, self.since = "in-review", fact.on
        self.answered, self.signed, self.changes = set(), set(), {}

    def conversation_closed(self, _: mk.ConversationClosed) -> None:
        """Followed up or missed, and everything settled."""
        self.only_in("signed")
        refuse_if(not self.held_days and not self.missed_days, "never followed up")
        refuse_if(not all(one.is_settled() for one in self.agreements.values()), "unsettled")
        self.stage, self.changes = "closed", {}

    # At any time.

    def leader_changed(self, fact: mk.LeaderChanged) -> None:
        """Who led when is kept; what only the former leader has seen lapses."""
        self.only_in(*OPEN)
        refuse_if(fact.leader in {self.leader, self.employee}, "leads already, or themselves")
        self.leader = fact.leader
        self.led.append((max(fact.effective_on, self.led[-1][0]), fact.leader))
        if self.held_on is not None:
            self.is_admitted = self.who_led(self.held_on) == fact.leader
            # Whoever is new has the days of the review, too.
            self.since = fact.on
        else:
            self.private_again()

    def private_again(self) -> None:
        """The former leader's own preparation lapses, and the employee's is not the next one's."""
        if self.prepared.get("leader") == "private":
            del self.prepared["leader"]
        if self.prepared.get("employee") == "shared":
            self.prepared["employee"] = "private"
        if self.stage == "prepared" and self.unprepared():
            self.stage = "invited"

    def who_led(self, day: date) -> str:
        """Give who led on a day; before all terms, the first one did."""
        led = [name for since, name in self.led if since <= day]
        return led[-1] if led else self.led[0][1]

    def employee_left(self, fact: mk.EmployeeLeft) -> None:
        """It is over, what was signed stands, and what was open is no more."""
        self.only_in(*OPEN)
        refuse_if(fact.employee != self.employee, "somebody else")
        if self.stage == "in-review":
            self.back_to_what_stands()
        self.stage, self.changes = "closed", {}
        for one in self.agreements.values():
            if not one.is_settled():
                one.status = "ended"

    def conversation_cancelled(self, _: mk.ConversationCancelled) -> None:
        """It comes to nothing."""
        self.only_from("planned", "held")
        self.stage = "cancelled"
