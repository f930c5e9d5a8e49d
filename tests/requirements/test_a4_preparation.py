"""Invited in time, and prepared by both from the same starting point (R063-R084)."""

from datetime import date, timedelta

import attrs
import pytest

import mousekit as mk
from loose import loosely
from mousekit.cards import CardName, question_form
from process.cycles import BIRTH, FORM, FRAME, MANDATE, TO_CONVERSATIONS, TO_FOCUS, WINDOW, cycle_in
from process.cycles import fold as fold_cycle
from process.people import BEFORE, LANE, ON, SOFIE, employee, hr, leader, said, senior
from process.talks import (
    COURSE,
    HELD_WITHOUT_PREPARATION,
    INVITATION,
    INVITED,
    PLAN,
    PREPARATION,
    PREPARED,
    TIME,
    born,
    fold,
    signing,
    talk_in,
)
from requirements.unit_a import LANGUAGES, codes, framed, graded, lines, reviewed, says

SENT = INVITED[0]
NEW_FORM = mk.FormRef(id="f2")
SCALED = attrs.evolve(FORM, scale=mk.Scale())


def notice_of(days: int, policy: mk.Policy = mk.DEFAULT_POLICY) -> tuple[str, ...]:
    """Say what is found on an invitation that is sent so many days ahead."""
    context = mk.CheckContext(sent_on=INVITATION.meets_on - timedelta(days=days))
    return mk.check(INVITATION, context=context, policy=policy).codes


def is_another_form(form: mk.FormRef | None, talk: mk.Conversation) -> bool:
    """Say whether it is found when the employee prepares on this form in this conversation."""
    own = attrs.evolve(PREPARATION, form=form)
    talk = fold(talk, mk.PreparationSubmitted(preparation=own, **employee()))
    return "MK612" in mk.check(talk).codes


def is_shared(talk: mk.Conversation) -> dict[mk.Role, bool]:
    """Say whose preparation the other can see."""
    return {one.party: one.is_shared for one in talk.preparations}


class TestTheInvitation:
    """The leader invites one to two weeks ahead, and tells all that one must know.

    Sources: R063-R066, D21; S4.
    """

    @pytest.mark.req("R063")
    @pytest.mark.parametrize(
        ("days", "found"), [(0, ("MK606",)), (6, ("MK606",)), (7, ()), (14, ()), (15, ())]
    )
    def test_a_week_at_the_least(self, days: int, found: tuple[str, ...]) -> None:
        """Less than seven days' notice is found short, and seven is not."""
        assert notice_of(days) == found

    @pytest.mark.req("R063")
    def test_each_preset_has_its_notice(self) -> None:
        """The guide reckons with one to two weeks, the strict workplace with two at the least."""
        guide, strict = mk.TEKNIQ_POLICY.invitation, mk.STRICT_POLICY.invitation
        assert (guide.short_days, guide.early_days - 1, guide.send_days) == (7, 14, 14)
        assert strict.short_days == 14
        assert notice_of(13, mk.STRICT_POLICY) == ("MK606",)

    @pytest.mark.req("R063")
    def test_the_year_plan_sends_it_two_weeks_ahead(self) -> None:
        """Where nobody has decided otherwise, invitations are due two weeks before the talk."""
        plan = mk.plan_year(date(2026, 11, 2), window=WINDOW, conversations=1)
        (talk,) = plan.talks
        assert talk.invite_by == talk.day - timedelta(days=14)

    @pytest.mark.req("R064")
    @pytest.mark.parametrize("field", ["starts_at", "place", "frame", "purpose", "request", "form"])
    def test_what_is_missing_is_found(self, field: str) -> None:
        """Time, place, frame, purpose, the request to prepare and the form are each asked for."""
        report = mk.check(loosely(attrs.evolve)(INVITATION, **{field: None}))
        assert [(one.code, one.severity, one.path) for one in report.findings] == [
            ("MK608", mk.Severity.ERROR, (field,))
        ]
        assert mk.check(INVITATION).codes == ()

    @pytest.mark.req("R064")
    def test_the_card_asks_for_preparation(self) -> None:
        """Whoever writes an invitation is reminded to ask for time to prepare."""
        assert says(CardName.INVITATION, "INVITE-4", "Vedlæg spørgsmålene", "Enclose the questions")

    @pytest.mark.req("R065")
    def test_the_form_is_enclosed(self) -> None:
        """The invitation names the form and its version, and without one it is incomplete."""
        assert fold(born(), SENT).invitation == INVITATION
        assert INVITATION.form == FORM.ref
        assert mk.check(attrs.evolve(INVITATION, form=None)).codes == ("MK608",)

    @pytest.mark.req("R066")
    def test_the_leader_sends_it(self) -> None:
        """Neither HR nor anybody who helps can invite in the leader's place unasked."""
        for party in (hr(BEFORE), senior(BEFORE), said(mk.Role.SUPPORTER, BEFORE)):
            with pytest.raises(mk.WrongActorError):
                born().apply(mk.InvitationSent(invitation=INVITATION, **party))
        assert born().apply(SENT).stage is mk.Stage.INVITED

    @pytest.mark.req("R066")
    def test_or_somebody_asked_to(self) -> None:
        """Whom the leader has asked may send it, and it stays known who that is."""
        delegated = fold(born(), mk.InvitationDelegated(to=SOFIE, **leader(BEFORE)))
        sent = mk.InvitationSent(invitation=INVITATION, **said(mk.Role.SUPPORTER, BEFORE))
        assert delegated.apply(sent).stage is mk.Stage.INVITED
        assert delegated.delegate == SOFIE
        assert mk.InvitationDelegated not in born().allowed_events(mk.Role.HR)


class TestTheForm:
    """Both start from the same form, which each workplace makes its own.

    Sources: R067-R068, R076, R084, D03; S1 and S4.
    """

    @pytest.mark.req("R067")
    @pytest.mark.parametrize(
        ("form", "is_found"),
        [
            (mk.FormRef(id="f1"), False),
            (mk.FormRef(id="f1", version=2), True),
            (NEW_FORM, True),
            (None, True),
        ],
    )
    def test_the_same_form_in_the_same_version(
        self, form: mk.FormRef | None, *, is_found: bool
    ) -> None:
        """A preparation on another form, another version or none is found, as an error."""
        assert is_another_form(form, fold(born(), SENT)) is is_found
        other = mk.check(PREPARATION, context=mk.CheckContext(form=NEW_FORM))
        assert graded(other) == [("MK612", mk.Severity.ERROR)]

    @pytest.mark.req("R068")
    def test_a_form_is_data(self) -> None:
        """A set of questions becomes the workplace's own form, changed, stored and used."""
        ours = question_form(CardName.OPEN_QUESTIONS, "da", id="our-own")
        more = mk.Question(id="OWN-1", text="Hvad skal vi holde op med?", lang="da")
        changed = attrs.evolve(ours, questions=(*ours.questions[:2], more), version=2)
        stored = mk.from_json(mk.to_json(changed), mk.QuestionForm)
        frame = mk.FrameSet(form=stored, mandate=MANDATE, **leader())
        assert cycle_in(mk.Phase.FOCUS).apply(frame).form == changed
        assert stored.ref == mk.FormRef(id="our-own", version=2)

    @pytest.mark.req("R076")
    def test_one_person_can_have_other_questions(self) -> None:
        """Another form enclosed for one conversation is the one that both prepare on there."""
        invitation = attrs.evolve(INVITATION, form=NEW_FORM)
        usual = fold(born(), SENT)
        other = fold(born(), mk.InvitationSent(invitation=invitation, **leader(BEFORE)))
        found = [
            [is_another_form(one, talk) for one in (FORM.ref, NEW_FORM)] for talk in (usual, other)
        ]
        assert found == [[False, True], [True, False]]

    @pytest.mark.req("R084")
    @pytest.mark.parametrize(
        ("approach", "plain", "scaled"),
        [
            (mk.Approach.DIALOGUE, [], ["scale-unwanted"]),
            (mk.Approach.SCORED, ["scale-missing"], []),
            (mk.Approach.MIXED, [], []),
        ],
    )
    def test_the_approach_decides_the_form(
        self, approach: mk.Approach, plain: list[str], scaled: list[str]
    ) -> None:
        """A dialogue has no scale, scores need one, and a mixed form is free to choose."""
        policy = mk.Policy(forms=mk.FormPolicy(approach=approach))
        focus = attrs.evolve(cycle_in(mk.Phase.FOCUS), policy=policy)
        frames = [mk.FrameSet(form=form, mandate=MANDATE, **leader()) for form in (FORM, SCALED)]
        assert [codes(focus, frame) for frame in frames] == [plain, scaled]


class TestTheTimeItTakes:
    """An hour each; a quarter of an hour beforehand is none.

    Sources: R069-R071, R077, R083, D20; S2 and S4.
    """

    @pytest.mark.req("R069")
    @pytest.mark.req("R070")
    def test_an_hour_is_reckoned_with_and_a_quarter_is_short(self) -> None:
        """The policy reckons with an hour each, and holds fifteen minutes or less for short."""
        policy = mk.DEFAULT_POLICY.preparation
        assert (policy.expected_minutes, policy.short_minutes) == (60, 15)
        own = mk.Policy(preparation=mk.PreparationPolicy(expected_minutes=90, short_minutes=20))
        assert mk.from_json(mk.to_json(own), mk.Policy) == own

    @pytest.mark.req("R069")
    @pytest.mark.parametrize("minutes", [None, 0, 60])
    def test_each_says_how_long_it_took(self, minutes: int | None) -> None:
        """The minutes are the person's own words, and one may also keep them back."""
        own = attrs.evolve(PREPARATION, minutes=minutes)
        talk = fold(born(), SENT, mk.PreparationSubmitted(preparation=own, **employee()))
        (kept,) = talk.preparations
        assert kept.preparation is not None
        assert kept.preparation.minutes == minutes

    @pytest.mark.req("R070")
    @pytest.mark.req("R078")
    @pytest.mark.parametrize("party", [employee(), leader()])
    def test_the_unit_never_hears_how_anybody_prepared(self, party: mk.Stated) -> None:
        """Whoever looks at the year sees neither that somebody prepared nor how long it took."""
        before = fold(born(), SENT)
        own = attrs.evolve(PREPARATION, minutes=5)
        submitted = mk.PreparationSubmitted(preparation=own, **party)
        assert mk.cycle_facts(before, submitted, before.apply(submitted)) == ()

    @pytest.mark.req("R071")
    def test_unprepared_it_is_held_only_for_a_reason(self) -> None:
        """Before both are prepared, it can be held only by saying why it was."""
        silent = mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE))
        invited = fold(born(), SENT)
        assert codes(invited, silent) == ["unprepared", "unprepared"]
        assert codes(invited, HELD_WITHOUT_PREPARATION) == []
        assert codes(fold(born(), *PREPARED), silent) == []

    @pytest.mark.req("R071")
    def test_both_are_needed(self) -> None:
        """One preparation is not enough to begin; one that is waived needs a reason."""
        one_sided = fold(born(), *INVITED)
        assert one_sided.stage is mk.Stage.INVITED
        assert mk.ConversationStarted not in one_sided.allowed_events()
        with pytest.raises(mk.InvalidValueError, match="reason"):
            mk.PreparationWaived(party=mk.Role.EMPLOYEE, reason=" ", **leader())

    @pytest.mark.req("R077")
    def test_the_three_places_where_it_fails_can_be_seen(self) -> None:
        """Who did not prepare, how long one looked back, and what was not followed up are kept."""
        parts = (
            mk.PartHeld(part=mk.ConversationPart.PAST, minutes=40),
            mk.PartHeld(part=mk.ConversationPart.PRESENT_AND_FUTURE, minutes=20),
        )
        plan = attrs.evolve(PLAN, drafts=(TIME,))
        talk = fold(
            born(),
            *INVITED,
            attrs.evolve(HELD_WITHOUT_PREPARATION, parts=parts),
            mk.ConclusionsDrafted(conclusions=plan, **leader(BEFORE)),
            *signing(plan),
            mk.FollowUpMissed(planned_on=PLAN.follow_ups[0].planned_on, reason="glemt", **leader()),
        )
        assert [one.party for one in talk.preparations] == [mk.Role.LEADER]
        assert {one.part: one.minutes for one in talk.parts} == {
            mk.ConversationPart.PAST: 40,
            mk.ConversationPart.PRESENT_AND_FUTURE: 20,
        }
        assert talk.missed_follow_ups == (PLAN.follow_ups[0].planned_on,)

    @pytest.mark.req("R083")
    def test_an_hour_is_set_aside(self) -> None:
        """Invitation and agenda reckon with an hour, unless it is decided otherwise."""
        assert mk.Invitation(meets_on=ON).minutes == 60
        assert born().agenda.minutes == 60
        longer = mk.Policy(agenda=mk.AgendaPolicy(minutes=90))
        assert longer.agenda.agenda().minutes == 90

    @pytest.mark.req("R083")
    def test_the_room_is_booked_and_undisturbed(self) -> None:
        """The host's list has the hour, the undisturbed room, and something to drink."""
        assert says(CardName.HOST, "HOST-1", "en time", "an hour")
        assert says(CardName.HOST, "HOST-3", "ingen banker på", "nobody knocks")
        assert says(CardName.HOST, "HOST-4", "kaffe", "coffee")


class TestTheLeaderPrepares:
    """The leader thinks of this very person, of own promises, and of what may be promised.

    Sources: R072-R075, R081-R082, X019; S2 and S4.
    """

    @pytest.mark.req("R072")
    @pytest.mark.parametrize(
        ("line", "danish", "english"),
        [
            ("REFLECT-1", "brænder", "heart"),
            ("REFLECT-2", "flyttet sig", "moved on"),
            ("REFLECT-3", "løfter", "promises"),
        ],
    )
    def test_this_person(self, line: str, danish: str, english: str) -> None:
        """What drives the employee, how far they have come, and what was promised."""
        assert says(CardName.LEADER_REFLECTION, line, danish, english)

    @pytest.mark.req("R073")
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_three_questions(self, lang: str) -> None:
        """LP1 to LP3: what is missed, what was promised, and what matters most."""
        assert list(lines(CardName.LEADER_THREE, lang)) == ["LP1", "LP2", "LP3"]
        assert says(CardName.LEADER_THREE, "LP2", "lovet", "promised")
        assert says(CardName.LEADER_THREE, "LP3", "sværeste", "hardest")

    @pytest.mark.req("R073")
    def test_last_years_promises_are_there_to_be_answered(self) -> None:
        """What the leader owed from last year is open until the leader has said what came of it."""
        prepared = talk_in(mk.Stage.PREPARED)
        answer = mk.PromiseAnswered(agreement="p1", kept=False, answer="intet budget", **leader())
        assert [one.agreement.id for one in prepared.open_promises()] == ["p1"]
        answered = prepared.apply(answer)
        assert answered.open_promises() == ()
        assert [(one.agreement, one.kept) for one in answered.promises] == [("p1", False)]

    @pytest.mark.req("R073")
    def test_only_a_promise_is_answered_and_only_by_the_leader(self) -> None:
        """What the employee took on is no promise of the leader, who alone answers."""
        prepared = talk_in(mk.Stage.PREPARED)
        answer = mk.PromiseAnswered(agreement="p2", kept=True, answer="ja", **leader())
        assert codes(prepared, answer) == ["promise-unknown"]
        with pytest.raises(mk.WrongActorError):
            prepared.apply(attrs.evolve(answer, by=LANE, role=mk.Role.EMPLOYEE, agreement="p1"))

    @pytest.mark.req("R074")
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_six_things_whatever_the_approach(self, lang: str) -> None:
        """LP6-1 to LP6-6, from what is to be told to what one can do in a year."""
        assert list(lines(CardName.LEADER_SIX, lang)) == [f"LP6-{n}" for n in range(1, 7)]
        assert says(CardName.LEADER_SIX, "LP6-5", "konkrete episoder", "particular situations")
        assert says(CardName.LEADER_SIX, "LP6-6", "om et år", "in a year")

    @pytest.mark.req("R074")
    def test_the_examples_are_the_leaders_own(self) -> None:
        """What the leader has noted as examples is seen by nobody until the leader shares it."""
        example = mk.Answer(question="LP6-5", text="mandagsmødet i maj")
        own = attrs.evolve(PREPARATION, answers=(example,))
        talk = fold(born(), SENT, mk.PreparationSubmitted(preparation=own, **leader()))
        assert is_shared(talk) == {mk.Role.LEADER: False}
        assert "mandagsmødet" not in repr(talk)

    @pytest.mark.req("R075")
    def test_a_newcomer_and_a_specialist_need_different_talks(self) -> None:
        """One card is about safety and direction, the other about what is still to be learned."""
        new, expert = (
            {question.text for question in question_form(name, "da", id="f2").questions}
            for name in (CardName.NEW_EMPLOYEE, CardName.SPECIALIST)
        )
        assert len(new) == len(expert) == 3
        assert not new & expert
        assert says(CardName.NEW_EMPLOYEE, "NEW-3", "hjælp", "help")
        assert says(CardName.SPECIALIST, "EXPERT-1", "udfordrer", "challenge")

    @pytest.mark.req("R081")
    @pytest.mark.parametrize(
        ("line", "danish", "english"),
        [
            ("OUTLOOK-1", "opgaver", "tasks"),
            ("OUTLOOK-2", "kompetencer", "competences"),
            ("OUTLOOK-3", "lære", "learn"),
        ],
    )
    def test_tasks_needs_and_ways(self, line: str, danish: str, english: str) -> None:
        """Which tasks change, what they will ask of people, and how that can be learned."""
        assert says(CardName.LEADER_OUTLOOK, line, danish, english)

    @pytest.mark.req("R081")
    def test_a_need_says_how_it_may_be_met(self) -> None:
        """The ways that the leader has thought of stand with the need in each conversation."""
        ways = (mk.LearningMethod.SIDE_BY_SIDE, mk.LearningMethod.MENTOR)
        need = mk.CompetenceNeed(id="n1", text="svære samtaler", methods=ways)
        revised = cycle_in(mk.Phase.NEEDS).apply(mk.NeedRevised(need=need, **leader()))
        assert revised.needs[0].methods == ways

    @pytest.mark.req("R082")
    def test_no_talk_before_the_mandate_is_clear(self) -> None:
        """The frame of the year needs a mandate, and each conversation takes it along."""
        heard = fold_cycle(mk.Cycle.start(BIRTH), *TO_FOCUS, TO_CONVERSATIONS[0])
        assert codes(heard, TO_CONVERSATIONS[-1]) == ["frame-not-set"]
        with pytest.raises(mk.InvalidValueError, match="mandate"):
            loosely(mk.FrameSet)(form=FORM, mandate=None, **leader())
        assert born().brief.mandate == FRAME.mandate

    @pytest.mark.req("R082")
    def test_what_goes_beyond_it_waits_for_a_yes(self) -> None:
        """An agreement marked so is signed but waits, until it is approved or refused."""
        waiting = attrs.evolve(PLAN, drafts=(COURSE,))
        signed = fold(reviewed(waiting), *signing(waiting))
        approved = signed.apply(mk.ApprovalGiven(agreement="a3", **hr()))
        refused = signed.apply(mk.ApprovalRefused(agreement="a3", reason="intet budget", **hr()))
        assert [talk.agreements[0].status for talk in (signed, approved, refused)] == [
            mk.AgreementStatus.AWAITING_APPROVAL,
            mk.AgreementStatus.OPEN,
            mk.AgreementStatus.DROPPED,
        ]

    @pytest.mark.req("R082")
    def test_the_leader_cannot_say_yes_alone(self) -> None:
        """Neither the leader nor anybody but the approver named in the mandate can approve."""
        waiting = attrs.evolve(PLAN, drafts=(COURSE,))
        signed = fold(reviewed(waiting), *signing(waiting))
        named = framed(
            signed, attrs.evolve(signed.brief, mandate=mk.Mandate(max_days=3, approver="signe"))
        )
        for talk, party in ((signed, leader()), (named, hr())):
            with pytest.raises(mk.WrongActorError):
                talk.apply(mk.ApprovalGiven(agreement="a3", **party))
        assert codes(named, mk.ApprovalGiven(agreement="a3", **senior())) == []


class TestTheEmployeePrepares:
    """The employee thinks beforehand, alone, and shows what the employee wants to show.

    Sources: R078-R080; S4.
    """

    @pytest.mark.req("R078")
    def test_a_preparation_is_private_until_shared(self) -> None:
        """The leader sees it once the employee shares it, and a new one is private again."""
        mine = mk.PreparationSubmitted(preparation=PREPARATION, **employee())
        submitted = fold(born(), SENT, mine)
        shared = submitted.apply(mk.PreparationShared(**employee()))
        again = shared.apply(mine)
        seen = [is_shared(talk)[mk.Role.EMPLOYEE] for talk in (submitted, shared, again)]
        assert seen == [False, True, False]

    @pytest.mark.req("R078")
    def test_nobody_shares_it_for_the_employee(self) -> None:
        """When the leader shares, it is the leader's own that is shared."""
        mine = mk.PreparationSubmitted(preparation=PREPARATION, **employee())
        talk = fold(born(), SENT, mine)
        assert codes(talk, mk.PreparationShared(**leader())) == ["preparation-missing"]
        both = fold(born(), *PREPARED, mk.PreparationShared(**leader()))
        assert is_shared(both) == {mk.Role.LEADER: True, mk.Role.EMPLOYEE: False}

    @pytest.mark.req("R079")
    def test_the_employee_suggests_activities(self) -> None:
        """Suggestions are part of the preparation, kept with it, and hidden like the rest."""
        own = attrs.evolve(PREPARATION, suggestions=("to dage hos en anden stue",))
        talk = fold(born(), SENT, mk.PreparationSubmitted(preparation=own, **employee()))
        stored = mk.from_json(mk.to_json(talk), mk.Conversation)
        assert stored.preparations[0].preparation == own
        assert "anden stue" not in repr(stored)

    @pytest.mark.req("R079")
    def test_realistic_ones_are_asked_for(self) -> None:
        """The employee's card asks for ways to learn that fit into a busy week."""
        words = ("i en travl uge", "in a busy week")
        assert says(CardName.EMPLOYEE_PREPARATION, "PREPARE-4", *words)

    @pytest.mark.req("R080")
    def test_goals_come_first(self) -> None:
        """The first question is which of the workplace's goals concern one's own work."""
        assert next(iter(lines(CardName.EMPLOYEE_PREPARATION))) == "PREPARE-1"
        words = ("arbejdspladsens mål", "the workplace's goals")
        assert says(CardName.EMPLOYEE_PREPARATION, "PREPARE-1", *words)

    @pytest.mark.req("R080")
    def test_they_are_at_hand_when_one_is_invited(self) -> None:
        """Intention, themes and needs lie in the conversation before anybody has prepared."""
        brief = fold(born(), SENT).brief
        assert brief.intention
        assert [theme.title for theme in brief.themes] == ["Forældresamtaler"]
        assert [need.id for need in brief.needs] == ["n1", "n2"]
