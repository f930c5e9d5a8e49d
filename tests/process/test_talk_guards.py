"""Every guard of the conversation: what it stops, what it lets through, what facts leave behind."""

from datetime import date, time, timedelta

import attrs
import pytest

import mousekit as mk
from process.cases import Case
from process.cycles import FORM
from process.people import BEFORE, KARL, LANE, METTE, ON, SOFIE, employee, hr, leader
from process.talk_cases import TALK_CASES, proposing
from process.talks import (
    AMENDED,
    CHECK_IN,
    COURSE,
    EFFECT,
    FACT,
    FOLLOW_UP,
    IDEA,
    INVITATION,
    INVITED,
    NEXT_PLAN,
    PLAN,
    PRACTICE,
    PREPARATION,
    REOPENING,
    SIGNED,
    SUCCESSION,
    TIME,
    assessed,
    born,
    fold,
    planned,
    reviewed,
    settled,
    signing,
    talk_in,
)

SCALED = attrs.evolve(FORM, scale=mk.Scale())

every_case = pytest.mark.parametrize("case", TALK_CASES, ids=lambda case: case.name)

ERRORS = {
    "out-of-order": mk.IllegalTransitionError,
    "wrong-actor": mk.WrongActorError,
    "wrong-person": mk.WrongActorError,
    "stated-too-early": mk.FactOutOfOrderError,
}


@every_case
def test_guard_stops_the_fact(case: Case[mk.Conversation]) -> None:
    """What must hold before a fact is named with code, path and params, and nothing changes."""
    before = attrs.evolve(case.subject)

    assert case.subject.blockers(case.fact) == case.blockers
    with pytest.raises(ERRORS.get(case.blockers[0].code, mk.GuardError)) as refusal:
        case.subject.apply(case.fact)

    assert case.subject == before
    if isinstance(refusal.value, mk.GuardError):
        assert refusal.value.event is type(case.fact)
        assert refusal.value.blockers == case.blockers


@every_case
def test_guard_has_a_way_out(case: Case[mk.Conversation]) -> None:
    """Once what was missing is there, the fact is taken."""
    ready = fold(case.subject, *case.first)

    assert ready.apply(case.instead or case.fact).version == ready.version + 1


def state_of(talk: mk.Conversation, agreement: str) -> mk.AgreementState:
    """Find where an agreement stands."""
    return next(one for one in talk.agreements if one.agreement.id == agreement)


class TestBeforeTheTalk:
    """What an invitation, a preparation or a participant leaves behind."""

    def test_the_last_invitation_counts(self) -> None:
        """An invitation that is sent again replaces the one before, with its day."""
        later = attrs.evolve(INVITATION, meets_on=ON, starts_at=time(13))
        talk = fold(talk_in(mk.Stage.PREPARED), mk.InvitationSent(invitation=later, **leader()))

        assert (talk.invitation, talk.invited_on) == (later, ON)
        assert (talk.meets_on, talk.starts_at) == (ON, time(13))

    def test_moving_the_day_keeps_the_invitation(self) -> None:
        """A talk that is moved has another day, and what was sent stays what was sent."""
        talk = fold(talk_in(mk.Stage.PREPARED), FACT["Rescheduled"])

        assert (talk.meets_on, talk.starts_at) == (ON, time(10))
        assert talk.invitation == INVITATION

    def test_who_was_asked_to_help_is_known(self) -> None:
        """The delegate and the host are kept by id."""
        talk = talk_in(mk.Stage.PLANNED)

        assert (talk.delegate, talk.host) == (SOFIE, SOFIE)

    def test_participants_need_the_employee(self) -> None:
        """Whom the employee proposes is accepted at once, whom the leader proposes is not."""
        talk = fold(talk_in(mk.Stage.PLANNED), FACT["ParticipantProposed"])
        tove, uffe = talk.participants

        assert (tove.is_accepted, uffe.is_accepted) == (True, False)
        accepted = fold(talk, mk.ParticipantAccepted(person="uffe", **employee()))
        declined = fold(talk, mk.ParticipantDeclined(person="uffe", **employee()))
        assert accepted.participants == (tove, attrs.evolve(uffe, is_accepted=True))
        assert declined.participants == (tove,)

    def test_the_leader_may_withdraw_what_the_employee_has_not_accepted(self) -> None:
        """A proposal without an answer can be taken back, and the talk is held without."""
        talk = fold(
            talk_in(mk.Stage.PREPARED),
            FACT["ParticipantProposed"],
            mk.ParticipantDeclined(person="uffe", **leader()),
        )

        assert [one.person for one in talk.participants] == ["tove"]
        assert talk.blockers(FACT["ConversationStarted"]) == ()

    @pytest.mark.parametrize("said", [employee(), leader()])
    def test_a_waived_preparation_may_be_waived_again(self, said: mk.Stated) -> None:
        """What was waived and not submitted is no obstacle to a better reason."""
        waived = mk.PreparationWaived(party=mk.Role.EMPLOYEE, reason="sygdom", **said)
        talk = fold(born(), INVITED[0], waived, waived)

        assert [(one.party, one.person) for one in talk.preparations] == [
            (mk.Role.EMPLOYEE, said["by"])
        ]

    @pytest.mark.parametrize(
        ("form", "used", "score"),
        [
            (None, "f1", 99),
            (FORM, "f1", 99),
            (SCALED, "f2", 99),
            (SCALED, "f1", None),
            (SCALED, "f1", 1),
            (SCALED, "f1", 5),
        ],
        ids=["no form", "no scale", "another form", "no score", "lowest", "highest"],
    )
    def test_a_score_is_held_only_against_its_own_scale(
        self, form: mk.QuestionForm | None, used: str, score: int | None
    ) -> None:
        """A number means something on the scale of the form that was answered, and nowhere else."""
        answer = mk.Answer(question="q1", text="ja", score=score)
        preparation = mk.Preparation(form=mk.FormRef(id=used), answers=(answer,))
        talk = fold(born(), INVITED[0])
        mixed = mk.Policy(forms=mk.FormPolicy(approach=mk.Approach.MIXED))
        talk = attrs.evolve(talk, brief=attrs.evolve(talk.brief, form=form, policy=mixed))

        submitted = mk.PreparationSubmitted(preparation=preparation, **leader())
        assert talk.blockers(submitted) == ()

    def test_who_is_new_has_seen_nobody_s_scores(self) -> None:
        """What the employee shared with the one before is not shared with the new leader (X044)."""
        shared = fold(talk_in(mk.Stage.PREPARED), mk.PreparationShared(**employee(BEFORE)))

        (own,) = fold(shared, SUCCESSION).preparations

        assert (own.party, own.is_shared) == (mk.Role.EMPLOYEE, False)

    def test_a_status_talk_asks_only_the_employee_to_prepare(self) -> None:
        """A status talk is ready when the employee has prepared; the leader may, too (X017)."""
        talk = attrs.evolve(fold(born(), INVITED[0]), kind=mk.TalkKind.STATUS)

        own = fold(talk, mk.PreparationSubmitted(preparation=PREPARATION, **employee()))
        leaders = fold(talk, mk.PreparationSubmitted(preparation=PREPARATION, **leader()))

        assert (own.stage, leaders.stage) == (mk.Stage.PREPARED, mk.Stage.INVITED)

    def test_a_preparation_that_is_sent_again_is_private_again(self) -> None:
        """What was shared was shared; another text is the party's own until it is shared too."""
        shared = fold(talk_in(mk.Stage.PREPARED), FACT["PreparationShared"])
        again = fold(shared, mk.PreparationSubmitted(preparation=PREPARATION, **leader()))

        assert {one.party: one.is_shared for one in shared.preparations}[mk.Role.LEADER]
        assert not {one.party: one.is_shared for one in again.preparations}[mk.Role.LEADER]
        assert len(again.preparations) == 2

    def test_topics_and_promises_are_replaced_not_added(self) -> None:
        """The latest topics of a party, and the latest answer to a promise, are the ones kept."""
        talk = fold(
            talk_in(mk.Stage.PREPARED),
            FACT["TopicsShared"],
            mk.TopicsShared(topics=("løn",), **leader()),
            mk.TopicsShared(topics=("ferien",), **employee()),
            FACT["PromiseAnswered"],
            mk.PromiseAnswered(agreement="p1", kept=False, answer="alligevel ikke", **leader()),
        )

        assert {one.party: one.topics for one in talk.topics} == {
            mk.Role.LEADER: ("løn",),
            mk.Role.EMPLOYEE: ("ferien",),
        }
        assert [one.kept for one in talk.promises] == [False]


class TestTheTalkItself:
    """What was said and done in the talk leaves behind."""

    def test_parts_are_those_that_were_followed(self) -> None:
        """Parts count as they were followed live, else as they are told afterwards."""
        parts = (mk.PartHeld(part=mk.ConversationPart.PAST, minutes=60),)
        held = mk.ConversationHeld(held_on=ON, parts=parts, summed_up=False, **leader())
        skipped = [
            mk.PartSkipped(part=item.part, reason="tid", **leader())
            for item in talk_in(mk.Stage.IN_PROGRESS).agenda.parts[2:]
        ]

        live = fold(talk_in(mk.Stage.IN_PROGRESS), *skipped, attrs.evolve(held, parts=()))
        afterwards = fold(talk_in(mk.Stage.PREPARED), held)

        assert [one.minutes for one in live.parts] == [5, 10, None, None, None]
        assert afterwards.parts == parts
        assert (live.held_on, live.is_summed_up) == (ON, False)

    def test_notes_ideas_and_reasons_are_kept(self) -> None:
        """Notes and ideas are added, and a party gives its reason once."""
        talk = fold(
            talk_in(mk.Stage.PAUSED),
            FACT["NoteTaken"],
            FACT["IdeaRaised"],
            FACT["NoAgreementsExplained"],
            FACT["NoAgreementsExplained"],
        )

        note = mk.PrivateNote(text="husk vagtplanen")
        assert talk.notes == (mk.PartyNote(party=mk.Role.LEADER, person=METTE, note=note),)
        assert talk.ideas == (mk.PartyIdea(party=mk.Role.EMPLOYEE, person=LANE, idea=IDEA),)
        assert talk.explained == (mk.Role.EMPLOYEE,)

    def test_the_last_word_on_last_year_counts(self) -> None:
        """An agreement of last year that is assessed again is assessed once."""
        talk = fold(talk_in(mk.Stage.HELD), assessed("p1", mk.AssessedAs.ADJUSTED, ON))

        assert {one.agreement: one.decided for one in talk.assessments} == {
            "p2": mk.AssessedAs.CARRIED,
            "p1": mk.AssessedAs.ADJUSTED,
        }

    def test_a_talk_that_began_prepared_may_be_held_under_a_new_leader(self) -> None:
        """Nothing is asked backwards of a leader who came while the talk was under way."""
        talk = fold(
            talk_in(mk.Stage.IN_PROGRESS),
            SUCCESSION,
            *[
                mk.PartSkipped(part=item.part, reason="tid", **employee())
                for item in talk_in(mk.Stage.IN_PROGRESS).agenda.parts[2:]
            ],
        )

        assert talk.blockers(mk.ConversationHeld(held_on=ON, **employee())) == ()

    def test_summing_up_aloud_is_kept(self) -> None:
        """Whether the two summed up what they concluded is part of the record."""
        assert fold(talk_in(mk.Stage.PREPARED), FACT["ConversationHeld"]).is_summed_up

    def test_ratings_and_effects_are_kept(self) -> None:
        """A party's last rating of a moment is kept, and each look at the effect."""
        later = mk.ConversationRating(usefulness=2, moment=mk.RatingMoment.AT_FOLLOW_UP)
        again = mk.ConversationRating(usefulness=5)
        talk = fold(
            talk_in(mk.Stage.SIGNED),
            FACT["FollowUpHeld"],
            FACT["ConversationRated"],
            mk.ConversationRated(rating=later, **employee()),
            attrs.evolve(FACT["ConversationRated"], **leader()),
            mk.ConversationRated(rating=again, **employee()),
            FACT["IndividualEffectEvaluated"],
            FACT["IndividualEffectEvaluated"],
        )

        assert [(one.person, one.rating.usefulness) for one in talk.ratings] == [
            (LANE, 2),
            (METTE, 4),
            (LANE, 5),
        ]
        assert talk.effects == (EFFECT, EFFECT)

    def test_what_a_party_has_said_carries_the_person(self) -> None:
        """Under a new leader it still shows who has said what for the leader (X044)."""
        prepared = fold(
            talk_in(mk.Stage.PREPARED),
            FACT["PreparationShared"],
            attrs.evolve(FACT["TopicsShared"], **leader()),
            SHIFT,
            attrs.evolve(FACT["TopicsShared"], on=SHIFT.on),
        )
        reviewed_by_karl = fold(
            talk_in(mk.Stage.IN_REVIEW),
            attrs.evolve(FACT["ConclusionsCommented"], **leader()),
            SHIFT,
            FACT["SuccessorAdmitted"],
            attrs.evolve(FACT["ConclusionsCommented"], **leader(by=KARL)),
        )

        assert [(one.party, one.person) for one in prepared.preparations] == [
            (mk.Role.EMPLOYEE, LANE),
            (mk.Role.LEADER, METTE),
        ]
        assert [(one.party, one.person) for one in prepared.topics] == [
            (mk.Role.LEADER, METTE),
            (mk.Role.EMPLOYEE, LANE),
        ]
        assert [(one.party, one.person) for one in reviewed_by_karl.comments] == [
            (mk.Role.LEADER, METTE),
            (mk.Role.LEADER, KARL),
        ]


class TestTheReview:
    """The law: "`ConclusionsRevised` (new version; voids answers, signatures and waivers)"."""

    def test_a_revision_takes_every_word_back(self) -> None:
        """Comments, answers, waivers and signatures were on the other text."""
        talk = fold(
            talk_in(mk.Stage.IN_REVIEW),
            FACT["ConclusionsCommented"],
            FACT["ConclusionsAccepted"],
            FACT["FindingWaived"],
            FACT["ConclusionsSigned"],
        )
        assert [talk.comments, talk.answered, talk.waivers, talk.signatures].count(()) == 0

        after = fold(talk, FACT["ConclusionsRevised"])

        assert (after.comments, after.answered, after.waivers, after.signatures) == ((),) * 4
        assert (after.conclusions, after.author, after.in_review_since) == (
            NEXT_PLAN,
            mk.Role.LEADER,
            ON,
        )

    def test_a_signature_names_the_text(self) -> None:
        """A signature says who signed, as what, on which day and which text."""
        signed = mk.ConclusionsSigned(digest=PLAN.digest, reservation="set", **employee())
        talk = fold(talk_in(mk.Stage.IN_REVIEW), signed)

        assert talk.signatures == (
            mk.Signature(
                person=LANE,
                role=mk.Role.EMPLOYEE,
                on=ON,
                digest=PLAN.digest,
                scheme="digest-1",
                reservation="set",
            ),
        )

    def test_the_second_signature_makes_the_plan(self) -> None:
        """What both have signed is the plan: agreements, follow-ups, and the version."""
        talk = fold(planned(), *SIGNED)

        assert (talk.signed, len(talk.signed_by)) == (PLAN, 2)
        assert talk.planned_follow_ups == (CHECK_IN, FOLLOW_UP)
        assert [one.agreement for one in talk.agreements] == [
            mk.Agreement.from_draft(draft) for draft in (PRACTICE, TIME, COURSE)
        ]
        assert [one.status for one in talk.agreements] == ["open", "open", "awaiting-approval"]

    def test_what_is_carried_over_knows_where_it_comes_from(self) -> None:
        """A carried agreement counts how often it was carried, and names the one it continues."""
        practice = state_of(fold(planned(), *SIGNED), "a1")

        assert (practice.carried_from, practice.times_carried) == ("p2", 1)

    def test_a_version_number_is_never_used_twice(self) -> None:
        """A version that was given up keeps its number."""
        talk = fold(
            talk_in(mk.Stage.SIGNED),
            REOPENING,
            FACT["ConclusionsRevised"],
            FACT["SignatureDeclined"],
        )
        again = fold(talk, mk.ConclusionsReopened(reason="igen", **employee()))
        third = mk.ConclusionsRevised(conclusions=attrs.evolve(PLAN, version=3), **leader())

        assert [one.code for one in again.blockers(FACT["ConclusionsRevised"])] == ["wrong-version"]
        assert again.blockers(third) == ()


class TestASignatureGivenStands:
    """The law: "A signature given on the present version stands"."""

    def test_the_former_leaders_signature_counts(self) -> None:
        """The employee may sign what the leader signed before leaving."""
        talk = fold(
            talk_in(mk.Stage.IN_REVIEW),
            FACT["ConclusionsAccepted"],
            mk.ConclusionsSigned(digest=PLAN.digest, **leader()),
            mk.LeaderChanged(leader=KARL, effective_on=ON, **hr()),
            FACT["ConclusionsSigned"],
        )

        assert talk.stage is mk.Stage.SIGNED
        assert [one.person for one in talk.signed_by] == [METTE, LANE]


class TestTheYearAfter:
    """Follow-ups, reports, approvals, amendments: what moves stands beside the signed text."""

    def test_a_held_follow_up_fulfils_its_day(self) -> None:
        """What was planned for the day is done, and the agreements looked at are under way."""
        held = mk.FollowUp(
            held_on=ON,
            planned_on=CHECK_IN.planned_on,
            reviews=(
                mk.AgreementReview(agreement="a1", progress=mk.Progress.AT_RISK),
                mk.AgreementReview(agreement="a3"),
            ),
        )
        talk = fold(talk_in(mk.Stage.SIGNED), mk.FollowUpHeld(follow_up=held, **employee()))

        assert (talk.planned_follow_ups, talk.follow_ups) == ((FOLLOW_UP,), (held,))
        assert [one.status for one in talk.agreements] == ["started", "open", "awaiting-approval"]
        assert state_of(talk, "a1").progress is mk.Progress.AT_RISK
        assert [one.last_report_on for one in talk.agreements] == [ON, None, ON]

    def test_progress_stands_until_somebody_says_otherwise(self) -> None:
        """A follow-up without a word on the progress leaves it as it was."""
        talk = fold(
            talk_in(mk.Stage.SIGNED),
            FACT["AgreementReported"],
            mk.FollowUpHeld(
                follow_up=mk.FollowUp(
                    held_on=ON, reviews=(mk.AgreementReview(agreement="a1", effect="ro"),)
                ),
                **employee(),
            ),
        )

        assert state_of(talk, "a1").progress is mk.Progress.ON_TRACK

    def test_a_moved_follow_up_has_another_day(self) -> None:
        """The day moves, the kind of follow-up stays, and the first day is remembered."""
        talk = fold(talk_in(mk.Stage.SIGNED), FACT["FollowUpMoved"])
        moved = attrs.evolve(
            CHECK_IN, planned_on=date(2027, 12, 13), moved_from=CHECK_IN.planned_on
        )

        assert talk.planned_follow_ups == (moved, FOLLOW_UP)

    def test_a_missed_follow_up_is_kept_as_missed(self) -> None:
        """What was not held is not planned any more, and not forgotten."""
        talk = fold(talk_in(mk.Stage.SIGNED), FACT["FollowUpMissed"])

        assert talk.planned_follow_ups == (FOLLOW_UP,)
        assert talk.missed_follow_ups == (CHECK_IN.planned_on,)

    def test_a_report_begins_an_agreement(self) -> None:
        """What somebody has reported on is under way, with the progress and the day."""
        practice = state_of(fold(talk_in(mk.Stage.SIGNED), FACT["AgreementReported"]), "a1")

        assert (practice.status, practice.progress, practice.last_report_on) == (
            mk.AgreementStatus.STARTED,
            mk.Progress.ON_TRACK,
            ON,
        )

    def test_a_finished_activity_counts_as_a_report(self) -> None:
        """Somebody has asked what became of it, and that day is kept."""
        talk = fold(talk_in(mk.Stage.SIGNED), FACT["ActivityFollowedUp"])

        assert state_of(talk, "a1").last_report_on == ON

    @pytest.mark.parametrize(
        ("name", "status", "outcome"),
        [
            ("ApprovalGiven", mk.AgreementStatus.OPEN, None),
            ("ApprovalRefused", mk.AgreementStatus.DROPPED, "intet budget"),
        ],
    )
    def test_the_answer_of_the_approver_counts(
        self, name: str, status: mk.AgreementStatus, outcome: str | None
    ) -> None:
        """What waited for approval is open with a yes, and dropped with the reason of a no."""
        course = state_of(fold(talk_in(mk.Stage.SIGNED), FACT[name]), "a3")

        assert (course.status, course.outcome) == (status, outcome)

    def test_other_terms_count_when_both_have_said_yes(self) -> None:
        """Proposed terms change nothing until the other party has accepted them."""
        waiting = talk_in(mk.Stage.SIGNED)
        accepted = fold(waiting, FACT["AgreementReported"], FACT["AmendmentAccepted"])
        declined = fold(waiting, FACT["AmendmentDeclined"])

        assert state_of(waiting, "a2").agreement == mk.Agreement.from_draft(TIME)
        assert state_of(accepted, "a2").agreement == AMENDED
        assert state_of(declined, "a2") == state_of(waiting, "a2")
        assert (accepted.amendments, declined.amendments) == ((), ())

    def test_a_new_proposal_replaces_the_old_one(self) -> None:
        """Of one agreement there is one proposal, and the last one who spoke awaits an answer."""
        other = attrs.evolve(AMENDED, due=date(2027, 6, 1))
        talk = fold(talk_in(mk.Stage.SIGNED), FACT["AmendmentProposed"], proposing(other))

        assert [(one.terms, one.proposed_by) for one in talk.amendments] == [
            (
                proposing(
                    mk.Agreement.from_draft(attrs.evolve(PRACTICE, due=ON), revision=2)
                ).terms,
                "employee",
            ),
            (other, "employee"),
        ]

    @pytest.mark.parametrize(
        ("status", "outcome", "into"),
        [
            (mk.AgreementStatus.DONE, None, None),
            (mk.AgreementStatus.DROPPED, "flyttet", None),
            (mk.AgreementStatus.CARRIED_OVER, None, "talk-8"),
        ],
    )
    def test_an_agreement_comes_to_its_end(
        self, status: mk.AgreementStatus, outcome: str | None, into: str | None
    ) -> None:
        """Settling says how it ended, and takes back what was still proposed about it."""
        end = mk.AgreementSettled(
            agreement="a2", status=status, outcome=outcome, into=into, **leader()
        )
        talk = fold(talk_in(mk.Stage.SIGNED), end)
        time_off = state_of(talk, "a2")

        assert (time_off.status, time_off.outcome, time_off.carried_into) == (status, outcome, into)
        assert talk.amendments == ()


SHIFT = mk.LeaderChanged(leader=KARL, effective_on=ON, **hr())
BIRTH = mk.ConversationPlanned(
    id="t", employee=LANE, brief=mk.CycleBrief(cycle="c", leader=METTE), **leader(BEFORE)
)
UNFIT = mk.Conclusions(drafts=(attrs.evolve(TIME, owner="frida"),))
HELD = (
    INVITED[0],
    mk.ConversationHeld(held_on=BEFORE, unprepared_because="det hastede", **leader(BEFORE)),
)


class TestReplay:
    """The law: "the fold of an accepted log: order and structure, not the rules of today"."""

    def test_replay_is_the_fold(self) -> None:
        """A log that was accepted gives the same conversation again."""
        assert mk.Conversation.replay([BIRTH, *HELD]) == fold(mk.Conversation.start(BIRTH), *HELD)

    def test_what_was_signed_stays_signed(self) -> None:
        """A plan that the rules of today would stop is replayed, and not signed anew."""
        log = [
            BIRTH,
            *HELD,
            mk.ConclusionsDrafted(conclusions=UNFIT, **leader(BEFORE)),
            *signing(UNFIT),
        ]

        assert mk.Conversation.replay(log).stage is mk.Stage.SIGNED
        assert [one.code for one in mk.Conversation.replay(log[:-2]).blockers(log[-1])] == [
            "other-party-first",
            "MK303",
            "MK501",
        ]
        with pytest.raises(mk.GuardError, match="MK303 at drafts"):
            mk.Conversation.replay(log[:-2]).apply(log[-2])

    def test_what_was_waived_stays_waived(self) -> None:
        """A finding that the rules of today do not have is replayed, and not waived anew."""
        waived = mk.FindingWaived(code="MK999", path=("drafts",), reason="x", **employee())
        log = [BIRTH, *HELD, mk.ConclusionsDrafted(conclusions=UNFIT, **leader(BEFORE)), waived]

        assert [one.code for one in mk.Conversation.replay(log).waivers] == ["MK999"]
        with pytest.raises(mk.GuardError, match="finding-unknown at path"):
            mk.Conversation.replay(log).apply(waived)

    @pytest.mark.parametrize(
        ("log", "index", "problem"),
        [
            ([], 0, "an empty log, expected ConversationPlanned first"),
            ([HELD[0]], 0, "InvitationSent, expected ConversationPlanned first"),
            ([attrs.evolve(BIRTH, by="x")], 0, "ConversationPlanned cannot be stated by 'x'"),
            ([BIRTH, *HELD, HELD[1]], 3, "ConversationHeld cannot happen in held"),
            ([BIRTH, HELD[0], FACT["ParticipantAccepted"]], 2, "participant-unknown at person"),
        ],
    )
    def test_a_log_that_breaks_says_where(
        self, log: list[mk.Fact], index: int, problem: str
    ) -> None:
        """A log that does not follow names the position of the first fact that does not fit."""
        with pytest.raises(mk.InvalidEventLogError, match=problem) as refusal:
            mk.Conversation.replay(log)

        assert (refusal.value.index, refusal.value.path) == (index, ("events", index))


BLANK = mk.Conclusions(drafts=(attrs.evolve(TIME, text="  "),), follow_ups=(CHECK_IN,))


def test_what_cannot_be_an_agreement_is_not_signed() -> None:
    """A draft without a text is stopped at the first signature, not by an error at the second."""
    for signature in signing(BLANK):
        codes = [one.code for one in reviewed(BLANK).blockers(signature)]
        assert "text-missing" in codes


def test_a_successor_who_is_not_admitted_cannot_decline_to_sign() -> None:
    """Whoever was not let in to the review cannot end it by refusing a signature."""
    talk = fold(talk_in(mk.Stage.IN_REVIEW), SUCCESSION)

    declined = mk.SignatureDeclined(reason="uenig", **leader(by=KARL))
    assert [one.code for one in talk.blockers(declined)] == ["successor-not-admitted"]


def test_amended_terms_wait_for_approval_where_they_need_it() -> None:
    """Terms that both have changed to go beyond the mandate wait for approval as a draft would."""
    terms = attrs.evolve(AMENDED, needs_approval=True)
    talk = fold(
        talk_in(mk.Stage.SIGNED),
        mk.AmendmentProposed(terms=terms, **leader()),
        mk.AmendmentAccepted(agreement="a2", digest=terms.digest, **employee()),
    )

    assert state_of(talk, "a2").status is mk.AgreementStatus.AWAITING_APPROVAL


def test_terms_of_a_refused_agreement_cannot_be_changed() -> None:
    """What was refused is settled, and a proposal about it has lapsed."""
    terms = mk.Agreement.from_draft(attrs.evolve(COURSE, due=ON), revision=2)
    talk = fold(talk_in(mk.Stage.SIGNED), proposing(terms), FACT["ApprovalRefused"])

    yes = mk.AmendmentAccepted(agreement="a3", digest=terms.digest, **leader())
    assert talk.amendments == (AMENDMENT,)
    assert [one.code for one in talk.blockers(yes)] == ["amendment-unknown"]


AMENDMENT = mk.Amendment(terms=AMENDED, proposed_by=mk.Role.LEADER)


@pytest.mark.parametrize("approved", [True, False])
def test_amended_terms_within_the_mandate_wait_for_nobody(*, approved: bool) -> None:
    """Terms that both have changed to lie within the mandate are open, approved before or not."""
    terms = mk.Agreement.from_draft(attrs.evolve(COURSE, needs_approval=False), revision=2)
    talk = fold(
        talk_in(mk.Stage.SIGNED),
        *([FACT["ApprovalGiven"]] if approved else []),
        proposing(terms),
        mk.AmendmentAccepted(agreement="a3", digest=terms.digest, **leader()),
    )

    assert state_of(talk, "a3").status is mk.AgreementStatus.OPEN
    assert state_of(talk, "a3").agreement == terms


def test_an_agreement_is_found_by_its_id() -> None:
    """A plan tells where one of its agreements stands, and knows nothing of other ids."""
    talk = fold(talk_in(mk.Stage.SIGNED), FACT["AgreementReported"])

    found = talk.agreement("a1")
    assert found is not None
    assert (found.agreement.id, found.status) == ("a1", mk.AgreementStatus.STARTED)
    assert (talk.agreement("p1"), planned().agreement("a1")) == (None, None)


def test_the_owner_that_an_agreement_has_may_keep_it() -> None:
    """Other terms may leave it with a leader who has gone since, and give it to no third person."""
    talk = fold(talk_in(mk.Stage.SIGNED), SHIFT)

    assert talk.blockers(proposing(AMENDED)) == ()
    assert talk.blockers(proposing(attrs.evolve(AMENDED, owner=KARL))) == ()
    assert [one.code for one in talk.blockers(proposing(attrs.evolve(AMENDED, owner="x")))] == [
        "MK303"
    ]


def test_born_without_an_invitation() -> None:
    """A conversation that was just planned knows its leader, its scribe and its day of birth."""
    talk = born()

    assert (talk.leader, talk.scribe, talk.version) == (METTE, mk.Scribe.LEADER, 1)
    assert talk.leaders == (mk.LeaderTerm(leader=METTE, since=BEFORE),)


def test_what_is_settled_needs_no_answer() -> None:
    """An agreement that waits for approval may be dropped by either party, with a reason."""
    talk = fold(talk_in(mk.Stage.SIGNED), settled("a3"))

    assert state_of(talk, "a3").status is mk.AgreementStatus.DROPPED


class TestANewLeaderInTheReview:
    """The law: nothing is asked backwards; who is new has the days that both have (R155)."""

    def test_the_days_of_the_review_begin_anew(self) -> None:
        """A review cannot lapse for the days that the former leader let pass."""
        talk = fold(talk_in(mk.Stage.IN_REVIEW), attrs.evolve(SUCCESSION, on=ON, effective_on=ON))
        lapsed = mk.ReviewLapsed(missing=mk.Role.LEADER, reason="intet svar", **hr(ON))
        later = attrs.evolve(lapsed, on=ON + timedelta(days=7))

        assert [one.code for one in talk.blockers(lapsed)] == ["review-running"]
        assert talk.blockers(later) == ()


class TestScores:
    """The law: both score before either has seen the other's, whatever comes between (D03)."""

    FORM = attrs.evolve(
        FORM,
        questions=(mk.Question(text="Hvad nu?", id="q1"), mk.Question(text="Hvad så?", id="q2")),
        scale=mk.Scale(),
    )

    def scored(self, *questions: str, form: str = "f1", score: int = 3) -> mk.Preparation:
        """Prepare with a score on each of some questions."""
        answers = tuple(mk.Answer(question=name, score=score) for name in questions)
        return mk.Preparation(form=mk.FormRef(id=form), answers=answers)

    def talk(self, *facts: mk.Fact) -> mk.Conversation:
        """Make a conversation of a year with scores."""
        policy = mk.Policy(forms=mk.FormPolicy(approach=mk.Approach.SCORED))
        talk = fold(born(), INVITED[0])
        brief = attrs.evolve(talk.brief, form=self.FORM, policy=policy)
        return fold(attrs.evolve(talk, brief=brief), *facts)

    @pytest.mark.parametrize(
        "partly",
        [("q1",), ("q1", "q9"), ()],
        ids=["one of two", "a question of another form", "none"],
    )
    def test_scores_are_in_when_every_question_has_one(self, partly: tuple[str, ...]) -> None:
        """Whoever has scored a part of the form has yet to score, and the other waits."""
        own = mk.PreparationSubmitted(preparation=self.scored("q1", "q2"), **employee())
        half = mk.PreparationSubmitted(preparation=self.scored(*partly), **leader())
        whole = mk.PreparationSubmitted(preparation=self.scored("q1", "q2"), **leader())
        sharing = mk.PreparationShared(**employee())

        assert [one.code for one in self.talk(own, half).blockers(sharing)] == ["scores-not-in"]
        assert self.talk(own, half, whole).blockers(sharing) == ()

    def test_scores_on_another_form_are_none(self) -> None:
        """Whoever has scored another form has not scored this one."""
        own = mk.PreparationSubmitted(preparation=self.scored("q1", "q2"), **employee())
        other = self.scored("q1", "q2", form="f9", score=99)
        strange = mk.PreparationSubmitted(preparation=other, **leader())

        blockers = self.talk(own, strange).blockers(mk.PreparationShared(**employee()))

        assert [one.code for one in blockers] == ["scores-not-in"]

    def test_what_was_seen_stays_seen(self) -> None:
        """Sending one's preparation again does not let the other score anew after a look."""
        own = mk.PreparationSubmitted(preparation=self.scored("q1", "q2"), **employee())
        theirs = mk.PreparationSubmitted(preparation=self.scored("q1", "q2", score=5), **leader())
        talk = self.talk(own, theirs, mk.PreparationShared(**employee()), own)
        copied = mk.PreparationSubmitted(preparation=self.scored("q1", "q2"), **leader())

        assert {one.code for one in talk.blockers(copied)} == {"scores-are-out"}

    def test_who_is_new_may_score(self) -> None:
        """A leader who comes after has seen nobody's scores, and gives their own."""
        own = mk.PreparationSubmitted(preparation=self.scored("q1", "q2"), **employee(BEFORE))
        theirs = mk.PreparationSubmitted(preparation=self.scored("q1", "q2"), **leader(BEFORE))
        sharing = mk.PreparationShared(**employee(BEFORE))
        talk = self.talk(own, theirs, sharing, SUCCESSION)
        fresh = self.scored("q1", "q2", score=5)

        heir = mk.PreparationSubmitted(preparation=fresh, **leader(ON, by=KARL))

        assert talk.blockers(heir) == ()
