"""What the conversation is, and what it is not (R001-R021)."""

from datetime import date
from fractions import Fraction

import attrs
import pytest

import mousekit as mk
from loose import loosely
from mousekit.cards import CardName, card
from process.cycles import BIRTH, PERIOD, TEAM_EFFECT, TO_CONVERSATIONS, TO_FOCUS, cycle_in, opened
from process.people import BEFORE, LANE, METTE, employee, hr, leader, said
from process.talks import (
    FACT,
    FOLLOWED_UP,
    IN_PROGRESS,
    INVITATION,
    PLAN,
    PRACTICE,
    SIGNED,
    TIME,
    born,
    fold,
    planned,
    settled,
    signing,
    talk_in,
)
from requirements.unit_a import (
    LANGUAGES,
    codes,
    graded,
    held,
    lines,
    reviewed,
    says,
    seen,
    under,
)

WORDS_FOR_PAY = ("pay", "salary", "wage", "løn")
OWN = attrs.evolve(PRACTICE, carried_from=None)
TO_CLOSED = (
    mk.FollowUpStarted(**leader()),
    mk.EffectReviewStarted(**leader()),
    mk.EffectEvaluated(evaluation=TEAM_EFFECT, **leader()),
    mk.CycleClosed(**leader()),
)
STRATEGIC = mk.Policy(profile=mk.PurposeProfile.STRATEGIC)


class TestAYearNotAMeeting:
    """The talk is a stop on the way through a year that begins before it and ends long after.

    Sources: R001, R021; S0, S2, S3 and S4 all say so.
    """

    @pytest.mark.req("R001")
    def test_three_phases_lie_before_the_conversations_and_two_after(self) -> None:
        """A year goes from the strategy to the talks, and from there to the effect."""
        year = [mk.Cycle.start(BIRTH)]
        for early in (*TO_FOCUS, *TO_CONVERSATIONS):
            year.append(year[-1].apply(early))
        before = list(dict.fromkeys(one.phase for one in year))
        season = [cycle_in(mk.Phase.CONVERSATIONS)]
        for late in TO_CLOSED:
            season.append(season[-1].apply(late))
        after = list(dict.fromkeys(one.phase for one in season[1:]))
        assert before == ["strategy", "needs", "focus", "conversations"]
        assert after == ["follow-up", "effect", "closed"]

    @pytest.mark.req("R001")
    def test_the_year_is_not_over_with_the_talks(self) -> None:
        """A year in which everybody has talked cannot be closed: following up is still to come."""
        season = cycle_in(mk.Phase.CONVERSATIONS)
        with pytest.raises(mk.IllegalTransitionError):
            season.apply(mk.CycleClosed(**leader()))

    @pytest.mark.req("R001")
    @pytest.mark.req("R021")
    def test_a_signed_conversation_is_still_open(self) -> None:
        """Both have signed and risen from the table, and the conversation goes on."""
        signed = fold(planned(), *SIGNED)
        assert signed.stage is mk.Stage.SIGNED
        assert mk.FollowUpHeld in signed.allowed_events()
        assert signed.ending is None

    @pytest.mark.req("R021")
    def test_it_ends_when_every_agreement_has_come_to_an_end(self) -> None:
        """As long as one agreement is open the conversation cannot be closed."""
        closing = mk.ConversationClosed(**leader())
        open_one = fold(planned(), *SIGNED, FOLLOWED_UP, settled("a1"), settled("a2"))
        assert codes(open_one, closing) == ["agreement-unsettled"]
        assert fold(open_one, settled("a3"), closing).stage is mk.Stage.CLOSED

    @pytest.mark.req("R021")
    @pytest.mark.parametrize(
        "status",
        [one for one in mk.AgreementStatus if one not in {"done", "dropped", "carried-over"}],
    )
    def test_running_out_is_no_end(self, status: mk.AgreementStatus) -> None:
        """An agreement is done, dropped with a reason or carried over; nothing else settles it."""
        with pytest.raises(mk.InvalidValueError, match="one of: done, dropped, carried-over"):
            mk.AgreementSettled(agreement="a1", status=status, **employee())
        with pytest.raises(mk.InvalidValueError, match="the reason why it is dropped"):
            mk.AgreementSettled(agreement="a1", status=mk.AgreementStatus.DROPPED, **employee())


class TestTwoPeople:
    """Once a year, an employee and the nearest leader talk, structured and as equals.

    Sources: R002-R005; S1 and S4 on the frame, S1, S3 and S4 on equality.
    """

    @pytest.mark.req("R002")
    @pytest.mark.parametrize(("is_duty", "next_on"), [(True, date(2028, 1, 4)), (False, None)])
    def test_the_next_one_is_a_year_away(self, *, is_duty: bool, next_on: date | None) -> None:
        """Where a yearly talk is a duty, the day a year ahead stands in it from the start."""
        policy = mk.Policy(follow_up=mk.FollowUpPolicy(next_is_duty=is_duty))
        cycle = attrs.evolve(opened(), policy=policy)
        birth = mk.plan_conversation(cycle, id="talk-7", employee=LANE, **leader(BEFORE))
        assert birth.brief.next_on == next_on

    @pytest.mark.req("R002")
    def test_the_leader_is_the_nearest_one(self) -> None:
        """Only the unit's own leader, or the employee, can plan a conversation there."""
        other = said(mk.Role.LEADER, by="karl")
        with pytest.raises(mk.WrongActorError):
            mk.plan_conversation(opened(), id="talk-7", employee=LANE, **other)
        assert born().leader == METTE

    @pytest.mark.req("R002")
    def test_another_host_needs_a_reason_and_a_yes(self) -> None:
        """Somebody else holds it only for a reason, and with the day of the employee's yes."""
        with pytest.raises(mk.InvalidValueError, match="reason"):
            mk.HostNamed(host="sofie", reason=" ", consented_on=BEFORE, **hr(BEFORE))
        with pytest.raises(mk.InvalidValueError, match="consented_on"):
            loosely(mk.HostNamed)(host="sofie", reason="familie", consented_on=None, **hr(BEFORE))

    @pytest.mark.req("R003")
    def test_no_conversation_without_an_agenda(self) -> None:
        """An agenda has a part at least, and a conversation is born with the usual one."""
        with pytest.raises(mk.InvalidValueError, match="at least one part"):
            mk.Agenda(parts=())
        assert [item.part for item in born().agenda.parts] == list(mk.ConversationPart)

    @pytest.mark.req("R003")
    def test_the_agenda_is_gone_through(self) -> None:
        """While it is followed live, it has not been held before each part is done or skipped."""
        live = fold(planned(), *IN_PROGRESS)
        done = mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE))
        assert codes(live, done) == ["part-missing"] * 3

    @pytest.mark.req("R004")
    @pytest.mark.parametrize(
        ("stage", "event"),
        [
            (mk.Stage.INVITED, mk.PreparationSubmitted),
            (mk.Stage.PREPARED, mk.PreparationShared),
            (mk.Stage.PREPARED, mk.TopicsShared),
            (mk.Stage.PREPARED, mk.ParticipantProposed),
            (mk.Stage.IN_PROGRESS, mk.NoteTaken),
            (mk.Stage.IN_PROGRESS, mk.IdeaRaised),
            (mk.Stage.HELD, mk.PreviousAgreementAssessed),
            (mk.Stage.HELD, mk.NoAgreementsExplained),
            (mk.Stage.HELD, mk.ScribeNamed),
            (mk.Stage.HELD, mk.ConversationRated),
            (mk.Stage.IN_REVIEW, mk.ConclusionsCommented),
            (mk.Stage.IN_REVIEW, mk.FindingWaived),
            (mk.Stage.IN_REVIEW, mk.ConclusionsSigned),
            (mk.Stage.IN_REVIEW, mk.SignatureDeclined),
            (mk.Stage.SIGNED, mk.AmendmentProposed),
            (mk.Stage.SIGNED, mk.FollowUpHeld),
            (mk.Stage.SIGNED, mk.ConclusionsReopened),
            (mk.Stage.SIGNED, mk.ConversationClosed),
        ],
    )
    def test_what_one_may_the_other_may(self, stage: mk.Stage, event: type[mk.Fact]) -> None:
        """Both prepare, bring topics, raise ideas, comment, sign, follow up and reopen."""
        talk = talk_in(stage)
        for party in (mk.Role.EMPLOYEE, mk.Role.LEADER):
            assert event in talk.allowed_events(party)

    @pytest.mark.req("R004")
    @pytest.mark.parametrize("scribe", [mk.Scribe.LEADER, mk.Scribe.EMPLOYEE])
    def test_whoever_writes_signs_last(self, scribe: mk.Scribe) -> None:
        """The writer cannot sign before the other has had a say, whichever of the two it is."""
        party = leader(BEFORE) if scribe is mk.Scribe.LEADER else employee(BEFORE)
        plan = attrs.evolve(PLAN, drafts=(OWN,))
        talk = fold(
            held(),
            mk.ScribeNamed(scribe=scribe, **leader(BEFORE)),
            mk.ConclusionsDrafted(conclusions=plan, **party),
        )
        assert codes(talk, mk.ConclusionsSigned(digest=plan.digest, **party)) == [
            "other-party-first"
        ]

    @pytest.mark.req("R005")
    def test_nobody_is_given_marks_by_default(self) -> None:
        """Unless the workplace has chosen scores for the year, a form with a scale is refused."""
        graded_form = mk.QuestionForm(id="f2", questions=(), scale=mk.Scale())
        frame = mk.FrameSet(form=graded_form, mandate=mk.Mandate(), **leader())
        cycle = cycle_in(mk.Phase.FOCUS)
        assert codes(cycle, frame) == ["scale-unwanted"]
        assert codes(cycle, attrs.evolve(frame, form=attrs.evolve(graded_form, scale=None))) == []

    @pytest.mark.req("R005")
    def test_the_employee_is_in_the_centre(self) -> None:
        """In the parts where something is talked about, the employee speaks first."""
        between = born().agenda.parts[1:-1]
        assert {item.first_speaker for item in between} == {mk.Role.EMPLOYEE}


class TestWhatItIsNot:
    """No settling of old scores, no monologue, no talk about pay.

    Sources: R006, R007, D18, D19; S2.
    """

    @pytest.mark.req("R006")
    @pytest.mark.parametrize("minutes", [45, 50, 60, 75, 90, 120, 150])
    def test_old_mistakes_have_little_room(self, minutes: int) -> None:
        """However long the talk is, looking back takes a sixth of it at most."""
        agenda = mk.AgendaPolicy(minutes=minutes).agenda()
        (past,) = [item for item in agenda.parts if item.part is mk.ConversationPart.PAST]
        assert Fraction(past.minutes, agenda.minutes) <= Fraction(1, 6)

    @pytest.mark.req("R006")
    def test_it_is_held_without_assessing_anybody_if_so_decided(self) -> None:
        """A workplace can leave the assessment out; strengths and gaps are then not asked for."""
        no_review = mk.Policy(agenda=mk.AgendaPolicy(assessment=mk.AssessmentMode.NONE))
        asked = set(mk.expected_outputs(under(no_review, planned())))
        assert not asked & {mk.Output.STRENGTHS, mk.Output.DEVELOPMENT_AREAS}
        assert mk.Output.PREVIOUS_AGREEMENTS in asked

    @pytest.mark.req("R006")
    @pytest.mark.parametrize(("share", "answer"), [(50, mk.Seen.YES), (51, mk.Seen.NOT_YET)])
    def test_a_monologue_is_noticed(self, share: int, answer: mk.Seen) -> None:
        """If both say that the leader talked most of the time, the two can see it."""
        rating = mk.ConversationRating(usefulness=2, leader_share=share)
        both = (mk.ConversationRated(rating=rating, **party) for party in (employee(), leader()))
        assert seen(mk.Grip.ROLE, fold(held(), *both)) is answer

    @pytest.mark.req("R007")
    def test_nothing_it_ends_in_is_about_pay(self) -> None:
        """Pay is no purpose, no output and no kind of agreement."""
        things = (*mk.PurposeTag, *mk.Output, *mk.AgreementKind)
        assert not [one for one in things if any(word in one for word in WORDS_FOR_PAY)]

    @pytest.mark.req("R007")
    def test_pay_is_for_the_shop_steward(self) -> None:
        """Of all the cards only the one on other help speaks of pay, and names the shop steward."""
        for lang, word, who in (("da", "løn ", "Tillids"), ("en", "pay ", "shop steward")):
            found = [
                (one.name, item.text)
                for one in (card(name, lang) for name in CardName)
                for item in one.items
                if f" {word}" in item.text
            ]
            assert [name for name, _ in found] == [CardName.BEYOND_MUS]
            assert who in found[0][1]

    @pytest.mark.req("R007")
    @pytest.mark.parametrize(
        ("policy", "topic"),
        [
            (mk.DEFAULT_POLICY, mk.SalaryTopic.WARN),
            (mk.STRICT_POLICY, mk.SalaryTopic.FORBID),
        ],
    )
    def test_each_workplace_decides_how_strictly(
        self, policy: mk.Policy, topic: mk.SalaryTopic
    ) -> None:
        """Whether pay may be a topic follows with the policy into each conversation's record."""
        stored = mk.from_json(mk.to_json(born(policy)), mk.Conversation)
        assert stored.brief.policy.salary_topic is topic


class TestWhatItIsFor:
    """The work and its needs come first; both look back on one year and ahead on the next.

    Sources: R008, R009, R011-R012; S0, S1, S3 and S4.
    """

    @pytest.mark.req("R008")
    @pytest.mark.req("R011")
    @pytest.mark.parametrize(
        ("profile", "severity"),
        [
            (mk.PurposeProfile.STRATEGIC, mk.Severity.ERROR),
            (mk.PurposeProfile.BALANCED, mk.Severity.WARNING),
            (mk.PurposeProfile.WELLBEING, mk.Severity.INFO),
        ],
    )
    def test_a_wish_that_meets_no_need_is_found(
        self, profile: mk.PurposeProfile, severity: mk.Severity
    ) -> None:
        """An agreement that takes up no need of the workplace is found, as gravely as it chose."""
        wish = attrs.evolve(OWN, need=None)
        policy = mk.Policy(profile=profile)
        assert ("MK401", severity) in graded(mk.check_agreements([wish], policy=policy))
        assert "MK401" not in mk.check_agreements([OWN], policy=policy).codes

    @pytest.mark.req("R008")
    @pytest.mark.req("R019")
    @pytest.mark.parametrize("left_out", ["of_organisation", "of_employee", "agreed"])
    def test_expectations_are_clear_when_both_sides_are(self, left_out: str) -> None:
        """The two have clarified what they expect when both sides and the outcome are written."""
        written = mk.Expectations(of_organisation="støtte", of_employee="mod", agreed="begge dele")
        whole = reviewed(mk.Conclusions(drafts=(), expectations=written))
        part = reviewed(
            mk.Conclusions(drafts=(), expectations=attrs.evolve(written, **{left_out: None}))
        )
        assert seen(mk.Ambition.EXPECTATIONS, whole) is mk.Seen.YES
        assert seen(mk.Ambition.EXPECTATIONS, part) is mk.Seen.NOT_YET

    @pytest.mark.req("R019")
    def test_expectations_are_part_of_what_is_signed(self) -> None:
        """Other expectations are another document, so that nobody can renew them alone."""
        first = attrs.evolve(PLAN, expectations=mk.Expectations(agreed="en time om ugen"))
        second = attrs.evolve(PLAN, expectations=mk.Expectations(agreed="to timer om ugen"))
        assert first.digest != second.digest

    @pytest.mark.req("R009")
    def test_it_looks_back_and_then_ahead(self) -> None:
        """Last year's open agreements come in, and what comes is looked at after what was."""
        talk = planned()
        parts = [item.part for item in talk.agenda.parts]
        assert [state.agreement.id for state in talk.carried_in] == ["p1", "p2"]
        past, future = mk.ConversationPart.PAST, mk.ConversationPart.PRESENT_AND_FUTURE
        assert parts.index(past) + 1 == parts.index(future)

    @pytest.mark.req("R009")
    def test_the_leader_supports(self) -> None:
        """What the leader will do is among the things looked for, and an own agreement shows it."""
        alone, helped = (attrs.evolve(PLAN, drafts=some) for some in ((OWN,), (OWN, TIME)))
        answers = [seen(mk.Output.LEADER_SUPPORT, reviewed(plan)) for plan in (alone, helped)]
        assert answers == [mk.Seen.NOT_YET, mk.Seen.YES]

    @pytest.mark.req("R011")
    def test_the_year_begins_in_the_organisation(self) -> None:
        """No need is found before the strategy, and no theme is chosen without a need."""
        begun = mk.Cycle.start(
            mk.CycleStarted(id="2028-red", unit="red", leader=METTE, period=PERIOD, **leader())
        )
        assert mk.NeedIdentified not in begun.allowed_events()
        theme = mk.FocusTheme(id="t1", title="Overlevering")
        needless = attrs.evolve(cycle_in(mk.Phase.NEEDS), needs=())
        assert codes(needless, mk.FocusChosen(themes=(theme,), **leader())) == ["need-missing"]

    @pytest.mark.req("R011")
    def test_where_strategy_comes_first_it_decides(self) -> None:
        """In a strategic year an agreement that serves no need keeps the two from signing."""
        plan = attrs.evolve(PLAN, drafts=(attrs.evolve(OWN, need=None),))
        talk = reviewed(plan, STRATEGIC)
        assert codes(talk, signing(plan)[0]) == ["MK401"]

    @pytest.mark.req("R012")
    def test_a_form_says_which_purposes_it_serves(self) -> None:
        """A form carries its purposes, of the five usual ones and strategy, when it is stored."""
        purposes = (mk.PurposeTag.CAREER, mk.PurposeTag.FEEDBACK)
        form = mk.QuestionForm(id="f2", questions=(), purposes=purposes)
        assert mk.from_json(mk.to_json(form), mk.QuestionForm).purposes == purposes
        assert set(mk.PurposeTag) == {
            "strategy",
            "development",
            "career",
            "wellbeing",
            "feedback",
            "collaboration",
        }

    @pytest.mark.req("R012")
    def test_an_unknown_purpose_is_refused(self) -> None:
        """What is none of these cannot become a purpose by being written in a document."""
        text = mk.to_json(
            mk.QuestionForm(id="f2", questions=(), purposes=(mk.PurposeTag.CAREER,))
        ).replace("career", "fun")
        with pytest.raises(mk.InvalidDocumentError, match=r"purposes\[0\]"):
            mk.from_json(text, mk.QuestionForm)


class TestWhatComesOfIt:
    """Both gain something, and a talk that leads to nothing has a reason.

    Sources: R010, R014-R016, R018; S2, S3 and S4.
    """

    @pytest.mark.req("R010")
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_help_comes_in_two_lengths(self, lang: str) -> None:
        """Every card has a headline for the experienced and all its lines for the newcomer."""
        for one in (card(name, lang) for name in CardName):
            assert one.full.startswith(one.brief)
            assert one.brief.splitlines() == [one.title, one.headline]
            assert [line[2:] for line in one.full.splitlines()[2:]] == [i.text for i in one.items]

    @pytest.mark.req("R014")
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_the_workplace_gains_five_things(self, lang: str) -> None:
        """The card of the workplace has five gains in each language."""
        assert list(lines(CardName.COMPANY_OUTCOMES, lang)) == [f"COMPANY-{n}" for n in range(1, 6)]

    @pytest.mark.req("R014")
    def test_the_last_gain_is_ideas_that_save(self) -> None:
        """Concrete ideas are one of the gains, and an idea that is raised is one of the outputs."""
        assert says(CardName.COMPANY_OUTCOMES, "COMPANY-5", "forslag", "suggestions")
        raised = fold(planned(), *IN_PROGRESS, FACT["IdeaRaised"])
        assert seen(mk.Output.IDEAS, raised) is mk.Seen.YES
        assert seen(mk.Output.IDEAS, held()) is mk.Seen.NOT_YET

    @pytest.mark.req("R015")
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_the_employee_gains_five_things(self, lang: str) -> None:
        """The card of the employee has five gains in each language."""
        assert list(lines(CardName.EMPLOYEE_OUTCOMES, lang)) == [f"GAIN-{n}" for n in range(1, 6)]

    @pytest.mark.req("R015")
    def test_hidden_competences_come_to_use(self) -> None:
        """What nobody knew the employee could do is a gain, and an output that can be written."""
        assert says(CardName.EMPLOYEE_OUTCOMES, "GAIN-3", "ingen vidste", "nobody knew")
        hidden = mk.Understanding(output=mk.Output.UNUSED_COMPETENCES, text="taler polsk")
        talk = reviewed(mk.Conclusions(drafts=(), understandings=(hidden,)))
        assert seen(mk.Output.UNUSED_COMPETENCES, talk) is mk.Seen.YES

    @pytest.mark.req("R016")
    def test_nothing_agreed_needs_a_reason_from_both(self) -> None:
        """Conclusions without an agreement are signed only once each of the two has said why."""
        plan = attrs.evolve(PLAN, drafts=())
        reasons = [
            mk.NoAgreementsExplained(reason="går på pension", **party)
            for party in (employee(BEFORE), leader(BEFORE))
        ]
        said_by = {count: fold(reviewed(plan), *reasons[:count]) for count in range(3)}
        found = {count: codes(talk, signing(plan)[0]) for count, talk in said_by.items()}
        assert found == {0: ["MK102"], 1: ["MK102"], 2: []}

    @pytest.mark.req("R018")
    def test_the_invitation_speaks_of_gain_and_not_of_a_form(self) -> None:
        """The first line of the card is what both can gain, and that the form is not the point."""
        assert next(iter(lines(CardName.INVITATION))) == "INVITE-1"
        assert says(CardName.INVITATION, "INVITE-1", "få ud af", "gain")
        assert says(CardName.INVITATION, "INVITE-1", "skemaet", "the form is not the point")

    @pytest.mark.req("R018")
    @pytest.mark.parametrize("purpose", [None, " "])
    def test_an_invitation_without_a_purpose_is_found(self, purpose: str | None) -> None:
        """Whoever only asks to fill in a form is told that the purpose is missing."""
        report = mk.check(attrs.evolve(INVITATION, purpose=purpose))
        assert [one.path for one in report.findings if one.code == "MK608"] == [("purpose",)]
