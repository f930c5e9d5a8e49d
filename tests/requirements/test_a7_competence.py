"""What learning needs: a need of the workplace, tasks to practise on, colleagues who join in."""

import attrs
import pytest

import mousekit as mk
from mousekit.cards import CardName, card
from process.cycles import BIRTH, TO_FOCUS, WRITING
from process.cycles import fold as fold_cycle
from process.people import BEFORE, employee, hr, leader
from process.talks import (
    CHECK_IN,
    FOLLOW_UP,
    HELD_WITHOUT_PREPARATION,
    INVITATION,
    fold,
    signing,
)
from requirements.unit_b import (
    OWN,
    PROMISE,
    codes,
    concluded,
    cycle_under,
    graded,
    is_seen,
    lacking,
    planned_under,
    reasons,
    signed_under,
    with_own,
)

AT_WORK = (
    mk.LearningMethod.SELF_STUDY,
    mk.LearningMethod.JOB_ROTATION,
    mk.LearningMethod.SIDE_BY_SIDE,
    mk.LearningMethod.MENTOR,
)


class TestLearningAtWork:
    """Most is learned at work: alone, side by side, by rotation, with a mentor (R124).

    A rule on plans that hold nothing but courses comes later; what is there is proved here.
    """

    @pytest.mark.req("R124")
    @pytest.mark.parametrize("method", AT_WORK)
    def test_a_way_to_learn_at_work_is_as_good_as_a_course(self, method: mk.LearningMethod) -> None:
        """What is learned at work counts as a way to learn, as a course does."""
        course = with_own(attrs.evolve(OWN, method=mk.LearningMethod.COURSE))
        at_work = with_own(attrs.evolve(OWN, method=method))

        assert is_seen(mk.Output.METHODS, concluded(course)) is mk.Seen.YES
        assert is_seen(mk.Output.METHODS, concluded(at_work)) is mk.Seen.YES

    @pytest.mark.req("R124")
    @pytest.mark.parametrize(("lang", "words"), [("da", "daglige arbejde"), ("en", "daily work")])
    def test_the_leader_is_asked_for_ways_in_daily_work(self, lang: str, words: str) -> None:
        """The leader's card asks how it can be learned, preferably in the daily work."""
        assert words in card(CardName.LEADER_OUTLOOK, lang).full


class TestNeedBeforeActivity:
    """An activity serves what this workplace needs, not what is in fashion (R125).

    Whether a method fits a need is for people to judge; that a need is named can be checked.
    """

    @pytest.mark.req("R125")
    def test_an_activity_for_nothing_in_particular_is_remarked_on(self) -> None:
        """A course that takes up no need is remarked on, and with a need it is not."""
        course = attrs.evolve(OWN, method=mk.LearningMethod.COURSE, need=None)
        serving = attrs.evolve(course, need="n1")

        assert "MK401" in codes(mk.check(concluded(with_own(course))))
        assert "MK401" not in codes(mk.check(concluded(with_own(serving))))

    @pytest.mark.req("R125")
    def test_a_need_of_another_workplace_is_no_need(self) -> None:
        """A need that is not among those of the unit is remarked on too."""
        foreign = attrs.evolve(OWN, need="n404")

        assert graded(mk.check(concluded(with_own(foreign))), "MK401") == [mk.Severity.WARNING]


class TestColleaguesCarryTheirPart:
    """New skills meet old habits unless the colleagues make room for them (R126-R129).

    A rule on courses without a colleague and without practice comes later; that both are agreed
    on, signed and taken up again is proved here.
    """

    @pytest.mark.req("R126")
    @pytest.mark.req("R165")
    def test_what_the_colleagues_do_is_part_of_what_is_signed(self) -> None:
        """How colleagues carry their part is signed with the agreement, and not added behind."""
        support = "Nora og Ida tager morgenvagten, mens Lane øver"
        plan = with_own(attrs.evolve(OWN, support=support))
        talk = signed_under(plan)

        assert [state.agreement.support for state in talk.agreements] == [support, None]
        assert plan.digest != with_own(OWN).digest

    @pytest.mark.req("R126")
    def test_a_finished_activity_waits_until_somebody_says_how_it_is_used(self) -> None:
        """What was learned is asked for once more, after the activity is over."""
        plan = with_own(attrs.evolve(OWN, method=mk.LearningMethod.COURSE))
        done = mk.AgreementSettled(
            agreement="a1", status=mk.AgreementStatus.DONE, **employee(BEFORE)
        )
        used = mk.ActivityFollowedUp(agreement="a1", used="hver fredag", **employee(BEFORE))
        over = signed_under(plan).apply(done)

        assert [one.agreement.id for one in over.activities_to_follow_up()] == ["a1"]
        assert over.apply(used).activities_to_follow_up() == ()

    @pytest.mark.req("R127")
    def test_tasks_to_practise_on_are_promised(self) -> None:
        """Tasks to practise on are signed by both, and cannot be taken away by one of them."""
        practice = attrs.evolve(OWN, practice="de tre næste opstartssamtaler")
        talk = signed_under(with_own(practice))
        fewer = mk.Agreement.from_draft(OWN, revision=2)
        proposed = talk.apply(mk.AmendmentProposed(terms=fewer, **leader(BEFORE)))
        alone = mk.AmendmentAccepted(agreement="a1", digest=fewer.digest, **leader(BEFORE))

        assert reasons(proposed, alone) == {"own-amendment"}
        assert [one.agreement.practice for one in proposed.agreements] == [practice.practice, None]

    @pytest.mark.req("R128")
    def test_nobody_is_named_as_helper_without_the_employee(self) -> None:
        """A colleague who helps is named in what the employee signs, and shown in no log."""
        plan = with_own(attrs.evolve(OWN, supporters=("nora",)))
        without = with_own(OWN)
        signature = mk.ConclusionsSigned(digest=without.digest, **employee(BEFORE))

        assert reasons(concluded(plan), signature) == {"other-version"}
        assert signed_under(plan).agreements[0].agreement.supporters == ("nora",)
        assert "nora" not in repr(signed_under(plan))

    @pytest.mark.req("R128")
    def test_what_colleagues_may_hear_is_asked_before_the_signature(self) -> None:
        """The card on the colleagues' part asks what they may be told."""
        assert lacking(CardName.TEAM_SHARE, "SHARE-2", "kollegerne", "colleagues be told") == []

    @pytest.mark.req("R129")
    def test_a_theme_is_taken_up_at_a_staff_meeting(self) -> None:
        """The staff meeting looks at how one of the year's themes is practised, and at no other."""
        cycle = cycle_under()
        review = mk.TeamReviewHeld(held_on=BEFORE, themes=("t1",), **leader(BEFORE))
        other = attrs.evolve(review, themes=("t404",))

        assert cycle.blockers(review) == ()
        assert reasons(cycle, other) == {"theme-unknown"}

    @pytest.mark.req("R129")
    def test_a_follow_up_can_be_held_at_a_staff_meeting(self) -> None:
        """An item on the agenda of a staff meeting counts as the follow-up that was planned."""
        held = mk.FollowUp(
            held_on=BEFORE,
            host=mk.FollowUpHost.STAFF_MEETING,
            planned_on=CHECK_IN.planned_on,
        )
        talk = signed_under().apply(mk.FollowUpHeld(follow_up=held, **leader(BEFORE)))

        assert talk.planned_follow_ups == (FOLLOW_UP,)


class TestOrderOfNeeds:
    """With more than two needs it is said which comes first (R130)."""

    @pytest.mark.req("R130")
    def test_every_need_gets_a_place(self) -> None:
        """Put in order, each need carries its place into the conversations."""
        third = mk.NeedIdentified(need=mk.CompetenceNeed(id="n3", text="leg ude"), **leader(BEFORE))
        in_needs = fold_cycle(mk.Cycle.start(BIRTH), *TO_FOCUS[:-1], third)
        order = mk.NeedsPrioritised(order=("n3", "n1", WRITING.id), **leader(BEFORE))

        assert [(one.id, one.priority) for one in in_needs.apply(order).needs] == [
            ("n3", 1),
            ("n1", 2),
            ("n2", 3),
        ]
        assert reasons(in_needs, attrs.evolve(order, order=("n3", "n1"))) == {"need-left-out"}

    @pytest.mark.req("R130")
    @pytest.mark.parametrize(
        ("places", "seen"), [((None, None), mk.Seen.NOT_YET), ((1, 2), mk.Seen.YES)]
    )
    def test_the_two_see_if_their_needs_have_an_order(
        self, places: tuple[int | None, ...], seen: mk.Seen
    ) -> None:
        """Needs that the agreements take up show whether they have been put in order."""
        needs = tuple(
            mk.CompetenceNeed(id=name, text="leg ude", priority=place)
            for name, place in zip(("n8", "n9"), places, strict=True)
        )
        drafts = (attrs.evolve(OWN, need="n8"), attrs.evolve(PROMISE, need="n9"))
        talk = fold(
            planned_under(needs=needs),
            mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)),
            HELD_WITHOUT_PREPARATION,
            mk.ConclusionsDrafted(conclusions=mk.Conclusions(drafts=drafts), **leader(BEFORE)),
        )

        assert is_seen(mk.Ambition.PRIORITIES, talk) is seen


class TestRealism:
    """What is agreed on can be done, in time, with the money, within the mandate (R131)."""

    @pytest.mark.req("R131")
    def test_four_questions_are_asked_of_an_agreement(self) -> None:
        """The card asks for the hours, the money, whose yes it takes, and what can wait."""
        asked = card(CardName.REALISM).items

        assert [item.id for item in asked] == ["REAL-1", "REAL-2", "REAL-3", "REAL-4"]
        words = ("hours", "paid", "yes from somebody", "wait")
        assert all(word in item.text for word, item in zip(words, asked, strict=True))

    @pytest.mark.req("R131")
    @pytest.mark.req("R194")
    def test_what_goes_beyond_the_leader_waits_for_a_yes(self) -> None:
        """An agreement that the leader may not promise is not in force before it is approved."""
        plan = with_own(attrs.evolve(OWN, needs_approval=True))
        talk = fold(concluded(plan), *signing(plan))
        approved = talk.apply(mk.ApprovalGiven(agreement="a1", **hr(BEFORE)))

        assert talk.agreements[0].status is mk.AgreementStatus.AWAITING_APPROVAL
        assert approved.agreements[0].status is mk.AgreementStatus.OPEN
