"""Laws at the edges of the two processes, where a small fault would be easy to overlook.

They are about the second time, the late word, the person who comes back, and what is said of
somebody whom nobody knows.
"""

import enum
import inspect
from datetime import date
from typing import Any, cast

import attrs
import pytest

import mousekit as mk
from mousekit._talk_questions import context
from process.cases import blocked
from process.cycles import (
    BIRTH,
    MANDATE,
    NINA,
    OMAR,
    PERIOD,
    ROSA,
    WINDOW,
    cycle_in,
    fold,
    opened,
    registered,
)
from process.cycles import FACT as FACT_OF_THE_YEAR
from process.people import BEFORE, HANDOVER, KARL, LANE, METTE, ON, employee, hr, leader
from process.talk_cases import IN_SCALE, WITH_A_SCALE
from process.talks import (
    CHECK_IN,
    FACT,
    FOLLOW_UP,
    FOLLOWED_UP,
    PLAN,
    PRACTICE,
    PREPARATION,
    SIGNED,
    last_year,
    planned,
    signing,
    talk_in,
)
from process.talks import fold as fold_talk

WAIVED = mk.FindingWaived(
    code="MK202", path=("drafts", 2, "sign_of_success"), reason="prøven viser det", **employee()
)
STAGES = """
planned invited prepared in-progress paused held in-review signed closed cancelled
"""
SEASON = cycle_in(mk.Phase.CONVERSATIONS)


def joined(name: str) -> mk.EmployeeJoined:
    """Let somebody join the unit."""
    return mk.EmployeeJoined(employee=name, **leader())


def left(name: str) -> mk.EmployeeLeft:
    """Let somebody leave."""
    return mk.EmployeeLeft(employee=name, effective_on=ON, **leader())


def mark(cycle: mk.Cycle, name: str) -> mk.EmployeeMark:
    """Give what is known of somebody who is known."""
    found = cycle.mark_of(name)
    assert found is not None
    return found


class TestConversationsAreOpenedAgain:
    """Opening again adds people and days, and takes none away (R022)."""

    def test_the_window_begins_on_the_earliest_day(self) -> None:
        """Opened again for later days, the window still begins where it began."""
        later = mk.Period(first=date(2027, 3, 1), last=date(2027, 5, 31))
        after = fold(SEASON, mk.ConversationsOpened(employees=(ROSA,), window=later, **leader()))

        assert after.window == mk.Period(first=WINDOW.first, last=later.last)

    def test_the_window_ends_on_the_latest_day(self) -> None:
        """Opened again for earlier days, the window still ends where it ended."""
        earlier = mk.Period(first=date(2027, 1, 11), last=date(2027, 3, 1))
        after = fold(SEASON, mk.ConversationsOpened(employees=(ROSA,), window=earlier, **leader()))

        assert after.window == mk.Period(first=earlier.first, last=WINDOW.last)


class TestLeadersFollowEachOther:
    """A term begins on its day, and never before the one that it follows."""

    def test_a_change_that_is_stated_late_begins_with_the_last_term(self) -> None:
        """A change said to lie before the last one counts from the day of the last one."""
        first = mk.LeaderChanged(leader=KARL, effective_on=date(2027, 6, 1), **leader())
        second = mk.LeaderChanged(leader=METTE, effective_on=date(2027, 5, 1), **leader(by=KARL))

        assert fold(SEASON, first, second).leaders == (
            mk.LeaderTerm(leader=METTE, since=BEFORE),
            mk.LeaderTerm(leader=KARL, since=date(2027, 6, 1)),
            mk.LeaderTerm(leader=METTE, since=date(2027, 6, 1)),
        )


class TestPeopleComeAndGo:
    """What is known of somebody is kept in the order they came, and outlives their leaving."""

    def test_who_joins_comes_last(self) -> None:
        """A newcomer is put after those who were there before."""
        after = fold(SEASON, joined(ROSA))

        assert [one.employee for one in after.marks] == [
            *(one.employee for one in SEASON.marks),
            ROSA,
        ]

    def test_who_leaves_and_joins_again_begins_anew(self) -> None:
        """Of somebody who left and is back only the id of the earlier talk is kept."""
        back = fold(SEASON, left(OMAR), joined(OMAR))

        assert mark(back, OMAR) == mk.EmployeeMark(employee=OMAR, former=("talk-omar",))

    def test_who_leaves_twice_has_two_talks_behind_them(self) -> None:
        """Earlier talks are kept in the order in which they were held."""
        again = registered(OMAR, "talk-omar-2", ON)
        back = fold(SEASON, left(OMAR), joined(OMAR), again, left(OMAR), joined(OMAR))

        assert mark(back, OMAR).former == ("talk-omar", "talk-omar-2")

    def test_who_moves_and_joins_again_keeps_the_talk(self) -> None:
        """The talk of somebody who moved went on elsewhere, and is still theirs on return."""
        back = fold(SEASON, joined(NINA))

        assert mark(back, NINA) == mk.EmployeeMark(
            employee=NINA, talk=mk.TalkMark.REGISTERED, conversation="talk-nina"
        )

    def test_who_leaves_without_a_talk_has_missed_none(self) -> None:
        """Who had no talk when they left has none behind them."""
        back = fold(SEASON, joined(ROSA), left(ROSA), joined(ROSA))

        assert mark(back, ROSA) == mk.EmployeeMark(employee=ROSA)

    def test_a_stranger_cannot_be_excused_by_a_group_talk(self) -> None:
        """Of somebody whom the unit does not know it is said that they are not in it."""
        fact = mk.EmployeeExcused(employee=ROSA, reason=mk.ExcuseReason.GROUP_TALK, **leader())

        assert SEASON.blockers(fact) == (blocked("not-in-unit", "employee", employee=ROSA),)

    def test_a_new_talk_begins_from_nothing(self) -> None:
        """The talk that follows one that came to nothing is asked for, and followed up, anew."""
        wanted = mk.IndividualTalkRequested(employee=LANE, **leader())
        cycle = fold(SEASON, wanted, registered(LANE, "talk-lane-2", ON))

        assert mark(cycle, LANE) == mk.EmployeeMark(
            employee=LANE,
            talk=mk.TalkMark.REGISTERED,
            conversation="talk-lane-2",
            former=("talk-lane",),
        )


class TestAGroupTalk:
    """Whether a group talk stands in for the individual one is for the policy to say (X011)."""

    def test_it_stands_in_for_nobody_where_the_policy_says_so(self) -> None:
        """Where it does not replace the talk, everybody is as they were before it."""
        policy = attrs.evolve(SEASON.policy, group_talk_replaces=False)
        cycle = attrs.evolve(SEASON, policy=policy)
        after = fold(cycle, mk.GroupTalkHeld(held_on=ON, participants=(LANE,), **leader()))

        assert after.marks == SEASON.marks


class TestWhatIsLearned:
    """What was said before stays, and what is said now comes after it."""

    def test_lessons_stand_in_the_order_they_were_said(self) -> None:
        """A second lesson is put after the first."""
        said = (
            mk.LessonRecorded(text=text, **leader()) for text in ("inviter tidligere", "to rum")
        )
        after = fold(cycle_in(mk.Phase.FOLLOW_UP), *said)

        assert after.lessons == ("inviter tidligere", "to rum")

    def test_a_level_that_is_skipped_twice_is_skipped_once(self) -> None:
        """A level is listed once, where it was skipped last, and the others stay."""
        levels = (
            mk.EffectLevel.ORGANISATION,
            mk.EffectLevel.DEPARTMENT,
            mk.EffectLevel.ORGANISATION,
        )
        said = (
            mk.EffectEvaluationSkipped(level=level, reason="måles i 2028", **leader())
            for level in levels
        )
        after = fold(cycle_in(mk.Phase.EFFECT), *said)

        assert after.skipped_levels == levels[1:]


class TestAnIdeaIsShared:
    """An idea is for whom its author names, unless the policy keeps all between the two (D16)."""

    def test_the_author_may_name_somebody(self) -> None:
        """Where the author decides, an idea may be meant for HR as well."""
        idea = mk.Idea(
            id="i2", kind=mk.IdeaKind.IDEA, text="samtaler på gåben", shared_with=(mk.Role.HR,)
        )
        after = fold_talk(talk_in(mk.Stage.IN_PROGRESS), mk.IdeaRaised(idea=idea, **employee()))

        assert [one.idea for one in after.ideas] == [idea]

    def test_the_next_idea_comes_after_the_first(self) -> None:
        """Ideas are kept in the order in which they were raised."""
        raised = (
            mk.IdeaRaised(
                idea=mk.Idea(id=name, kind=mk.IdeaKind.IDEA, text="samtaler på gåben"), **employee()
            )
            for name in ("i1", "i2")
        )
        after = fold_talk(talk_in(mk.Stage.IN_PROGRESS), *raised)

        assert [one.idea.id for one in after.ideas] == ["i1", "i2"]


class TestTheSecondWord:
    """Who says something again takes their own first word back, and nobody else's."""

    def test_answers_to_two_promises_stand_side_by_side(self) -> None:
        """An answer to one promise of last year leaves the answer to another as it is."""
        talk = talk_in(mk.Stage.PREPARED)
        (first, second) = (
            attrs.evolve(state, agreement=attrs.evolve(state.agreement, owner=METTE))
            for state in talk.carried_in
        )
        promised = attrs.evolve(talk, carried_in=(first, second))
        answers = [
            mk.PromiseAnswered(agreement=name, kept=True, answer="det er sket", **leader())
            for name in ("p1", "p2", "p1")
        ]

        after = fold_talk(promised, *answers)

        assert [one.agreement for one in after.promises] == ["p2", "p1"]

    def test_a_party_that_waives_twice_is_heard_once(self) -> None:
        """The later reason stands, after what the other party has said of the same finding."""
        first, other, second = (
            attrs.evolve(WAIVED, reason="prøven viser det", **employee()),
            attrs.evolve(WAIVED, reason="det er aftalt", **leader()),
            attrs.evolve(WAIVED, reason="beviset viser det", **employee()),
        )
        after = fold_talk(talk_in(mk.Stage.IN_REVIEW), first, other, second)

        assert [(one.party, one.reason) for one in after.waivers] == [
            (mk.Role.LEADER, "det er aftalt"),
            (mk.Role.EMPLOYEE, "beviset viser det"),
        ]

    def test_effects_stand_in_the_order_they_were_seen(self) -> None:
        """What is seen later does not take the place of what was seen before."""
        seen = ("roligere samtaler", "færre klager")
        said = (
            mk.IndividualEffectEvaluated(
                evaluation=mk.EffectEvaluation(level=mk.EffectLevel.INDIVIDUAL, seen=what),
                **employee(),
            )
            for what in seen
        )
        after = fold_talk(talk_in(mk.Stage.SIGNED), *said)

        assert [one.seen for one in after.effects] == list(seen)


class TestPreparationsAreShared:
    """Who has shared their own preparation may still change it; forms are no condition (D03)."""

    def test_who_shared_first_may_send_it_again(self) -> None:
        """Only the other's shared preparation makes one's own scores late, not one's own."""
        shared = fold_talk(
            WITH_A_SCALE,
            mk.PreparationSubmitted(preparation=IN_SCALE, **leader(BEFORE)),
            mk.PreparationWaived(party=mk.Role.EMPLOYEE, reason="sygdom", **leader(BEFORE)),
            mk.PreparationShared(**leader(BEFORE)),
        )

        assert not shared.blockers(mk.PreparationSubmitted(preparation=IN_SCALE, **leader()))

    def test_what_was_seen_stays_seen(self) -> None:
        """Sent again it is private again; that the first one was shared is not forgotten."""
        sent = [
            mk.PreparationSubmitted(preparation=PREPARATION, **said)
            for said in (leader(), employee(), leader())
        ]
        talk = fold_talk(talk_in(mk.Stage.PREPARED), FACT["PreparationShared"], *sent)

        assert [(one.party, one.is_shared, one.was_shared) for one in talk.preparations] == [
            (mk.Role.EMPLOYEE, False, False),
            (mk.Role.LEADER, False, True),
        ]

    def test_what_was_never_shared_was_never_seen(self) -> None:
        """To send a preparation twice does not make it one that the other has seen."""
        again = mk.PreparationSubmitted(preparation=PREPARATION, **leader())
        talk = fold_talk(talk_in(mk.Stage.PREPARED), again)

        assert not any(one.was_shared for one in talk.preparations)

    def test_words_are_no_scores(self) -> None:
        """Who has answered in words only has not scored yet, and the other's scores must wait."""
        words = mk.Answer(question="q1", text="det går godt")
        sent = (
            mk.PreparationSubmitted(preparation=IN_SCALE, **leader(BEFORE)),
            mk.PreparationSubmitted(
                preparation=attrs.evolve(IN_SCALE, answers=(words,)), **employee(BEFORE)
            ),
        )

        assert fold_talk(WITH_A_SCALE, *sent).blockers(mk.PreparationShared(**leader())) == (
            blocked("scores-not-in", "preparations", party="employee"),
        )

    def test_a_preparation_without_a_form_can_be_shared(self) -> None:
        """Where the year has no form, there are no scores to wait for."""
        talk = talk_in(mk.Stage.PREPARED)
        formless = attrs.evolve(talk, brief=attrs.evolve(talk.brief, form=None))

        assert not formless.blockers(mk.PreparationShared(**leader()))


class TestAnAgreementGoesOn:
    """An agreement of last year that goes on may keep its id (R108)."""

    def test_the_draft_that_takes_it_up_may_have_its_id(self) -> None:
        """Only a draft that is about something else may not use an id of last year."""
        plan = attrs.evolve(PLAN, drafts=(attrs.evolve(PRACTICE, id="p2", carried_from="p2"),))
        drafted = mk.ConclusionsDrafted(conclusions=plan, **leader(BEFORE))

        signed = fold_talk(planned(), *SIGNED[:-3], drafted, *signing(plan))

        assert [one.agreement.id for one in signed.agreements] == ["p2"]


class TestBothMustSign:
    """Nothing is agreed before both have signed (R156)."""

    def test_one_signature_makes_no_agreements(self) -> None:
        """After the first signature nothing is signed and nothing is agreed."""
        first, _ = signing(PLAN)
        after = fold_talk(talk_in(mk.Stage.IN_REVIEW), first)

        assert (after.signed, after.agreements, after.planned_follow_ups) == (None, (), ())

    def test_who_answered_first_stands_first(self) -> None:
        """The answers to a version stand in the order in which they were given."""
        talk = talk_in(mk.Stage.IN_REVIEW)
        after = fold_talk(
            talk, mk.ConclusionsAccepted(**employee()), mk.ConclusionsAccepted(**leader())
        )

        assert after.answered == (mk.Role.EMPLOYEE, mk.Role.LEADER)


class TestTheSecondLeader:
    """Who was in the room is known by who led on that day, however late it is said (X044)."""

    def test_a_term_never_begins_before_the_one_before_it(self) -> None:
        """A change said to lie before the last one counts from the day of the last one."""
        first = mk.LeaderChanged(leader=KARL, effective_on=date(2027, 6, 1), **leader())
        second = mk.LeaderChanged(leader=METTE, effective_on=date(2027, 5, 1), **leader(by=KARL))

        after = fold_talk(talk_in(mk.Stage.INVITED), first, second)

        assert [one.since for one in after.leaders] == [
            BEFORE,
            date(2027, 6, 1),
            date(2027, 6, 1),
        ]

    def test_a_new_leader_begins_no_review(self) -> None:
        """Where nothing is under review yet, no days are counted from the change."""
        change = mk.LeaderChanged(leader=KARL, effective_on=HANDOVER, **hr(HANDOVER))

        assert fold_talk(talk_in(mk.Stage.HELD), change).in_review_since is None

    def test_who_came_after_the_conversation_was_not_there(self) -> None:
        """A conversation stated late was held with the leader of its day, and not the present."""
        change = mk.LeaderChanged(leader=KARL, effective_on=HANDOVER, **hr(HANDOVER))
        held = mk.ConversationHeld(
            held_on=BEFORE, unprepared_because="det hastede", **leader(HANDOVER, by=KARL)
        )

        after = fold_talk(talk_in(mk.Stage.INVITED), change, held)

        assert not after.is_successor_admitted


class TestNothingIsLost:
    """What somebody adds leaves what was there before as it was."""

    def test_only_the_one_who_was_accepted_is_accepted(self) -> None:
        """To accept one participant says nothing of another who was proposed."""
        proposed = (
            mk.ParticipantProposed(person=name, **leader(BEFORE)) for name in ("uffe", "vera")
        )
        accepted = mk.ParticipantAccepted(person="uffe", **employee())
        after = fold_talk(talk_in(mk.Stage.INVITED), *proposed, accepted)

        assert [(one.person, one.is_accepted) for one in after.participants] == [
            ("tove", True),
            ("uffe", True),
            ("vera", False),
        ]

    def test_each_party_has_topics_of_their_own(self) -> None:
        """The leader's topics stand beside the employee's, whose second list replaces the first."""
        shared = (
            mk.TopicsShared(topics=("vagtplanen",), **employee()),
            mk.TopicsShared(topics=("kurset",), **leader()),
            mk.TopicsShared(topics=("ferien",), **employee()),
        )
        after = fold_talk(talk_in(mk.Stage.INVITED), *shared)

        assert [(one.party, one.topics) for one in after.topics] == [
            (mk.Role.LEADER, ("kurset",)),
            (mk.Role.EMPLOYEE, ("ferien",)),
        ]

    def test_a_part_that_was_skipped_says_why(self) -> None:
        """The reason for leaving a part out is kept with the part."""
        after = fold_talk(talk_in(mk.Stage.IN_PROGRESS), FACT["PartSkipped"])

        assert after.parts[-1] == mk.PartHeld(
            part=mk.ConversationPart.PRESENT_AND_FUTURE, skipped_because="tid"
        )

    def test_notes_stand_in_the_order_they_were_taken(self) -> None:
        """A second note is put after the first."""
        texts = ("husk vagtplanen", "husk kurset")
        taken = (mk.NoteTaken(note=mk.PrivateNote(text=text), **leader()) for text in texts)
        after = fold_talk(talk_in(mk.Stage.HELD), *taken)

        assert [one.note.text for one in after.notes] == list(texts)

    def test_follow_ups_stand_in_the_order_they_were_held(self) -> None:
        """A second follow-up is put after the first, held or missed."""
        days = (CHECK_IN.planned_on, FOLLOW_UP.planned_on)
        held = (
            mk.FollowUpHeld(follow_up=mk.FollowUp(held_on=ON, planned_on=day), **employee())
            for day in days
        )
        missed = (mk.FollowUpMissed(planned_on=day, reason="glemt", **employee()) for day in days)
        talk = talk_in(mk.Stage.SIGNED)

        assert tuple(one.planned_on for one in fold_talk(talk, *held).follow_ups) == days
        assert fold_talk(talk, *missed).missed_follow_ups == days

    def test_who_missed_the_follow_up_may_still_say_what_came_of_it(self) -> None:
        """The second rating needs a follow-up that was due, and not one that was held (R175)."""
        later = mk.ConversationRating(usefulness=4, moment=mk.RatingMoment.AT_FOLLOW_UP)
        missed = fold_talk(talk_in(mk.Stage.SIGNED), FACT["FollowUpMissed"])

        assert not missed.blockers(mk.ConversationRated(rating=later, **employee()))


class TestTheEmployeeLeaves:
    """What both have signed stays as they signed it; what was being written anew is given up."""

    def test_the_comments_on_a_signed_plan_stay(self) -> None:
        """What was said of the version that both signed is still there at the end."""
        comment = mk.ConclusionsCommented(comment="fint", **employee(BEFORE))
        signed = fold_talk(talk_in(mk.Stage.IN_REVIEW), comment, *signing(PLAN))

        after = fold_talk(signed, FACT["EmployeeLeft"])

        assert (after.comments, after.answered) == (signed.comments, signed.answered)

    def test_a_version_that_one_has_signed_stays(self) -> None:
        """Where the two have never signed, the version under review is the last word."""
        comment = mk.ConclusionsCommented(comment="fint", **employee(BEFORE))
        talk = fold_talk(talk_in(mk.Stage.IN_REVIEW), comment, signing(PLAN)[0])

        after = fold_talk(talk, FACT["EmployeeLeft"])

        assert (after.comments, after.conclusions) == (talk.comments, PLAN)


class TestTheConversationBringsItsContext:
    """The rules are asked with what the conversation knows of its year (D05, R067)."""

    def test_a_need_that_the_year_does_not_have_is_found(self) -> None:
        """Where needs come first, an agreement for an unknown one cannot be signed."""
        talk = talk_in(mk.Stage.IN_REVIEW)
        strict = attrs.evolve(talk.brief.policy, profile=mk.PurposeProfile.STRATEGIC)
        brief = attrs.evolve(talk.brief, policy=strict, needs=())

        found = attrs.evolve(talk, brief=brief).blockers(FACT["ConclusionsSigned"])

        assert [(one.code, one.path) for one in found] == [
            ("MK401", ("drafts", position, "need")) for position in range(3)
        ]

    @pytest.mark.parametrize("known_by", ["invitation", "brief"])
    def test_both_prepare_on_the_form_that_was_given(self, known_by: str) -> None:
        """A preparation on another form is found, whether it was enclosed or is the usual one."""
        talk = talk_in(mk.Stage.PREPARED)
        invitation = talk.invitation
        assert invitation is not None
        if known_by == "invitation":
            talk = attrs.evolve(talk, brief=attrs.evolve(talk.brief, form=None))
        else:
            talk = attrs.evolve(talk, invitation=attrs.evolve(invitation, form=None))
        other = mk.Preparation(form=mk.FormRef(id="f2"), minutes=60)

        after = fold_talk(talk, mk.PreparationSubmitted(preparation=other, **employee()))

        assert ("MK612", ("preparations", 1, "preparation", "form")) in [
            (one.code, one.path) for one in mk.check(after).findings
        ]

    def test_the_rules_get_all_that_the_conversation_knows(self) -> None:
        """Days, needs, mandate, last year and what was said are given to the rules as they are."""
        talk = talk_in(mk.Stage.SIGNED)
        talk = attrs.evolve(talk, brief=attrs.evolve(talk.brief, next_on=ON))

        assert context(talk) == mk.CheckContext(
            employee=LANE,
            leader=METTE,
            held_on=BEFORE,
            next_on=ON,
            sent_on=BEFORE,
            needs=talk.brief.needs,
            mandate=MANDATE,
            previous=talk.carried_in,
            assessed=talk.assessments,
            promises=talk.promises,
            explained=(),
            form=mk.FormRef(id="f1"),
            waivers=(),
        )

    def test_a_conversation_without_an_invitation_can_be_checked(self) -> None:
        """Before anybody is invited, the rules that need an invitation have nothing to say."""
        assert mk.check(talk_in(mk.Stage.PLANNED)).ok

    def test_the_next_conversation_has_a_day_where_it_is_a_duty(self) -> None:
        """Where the next one is a duty, it is a year from this one unless a day is given (R203)."""
        follow_up = mk.FollowUpPolicy(next_is_duty=True)
        cycle = attrs.evolve(opened(), policy=mk.Policy(follow_up=follow_up))
        usual = mk.plan_conversation(cycle, id="talk-8", employee=LANE, **leader(BEFORE))
        given = mk.plan_conversation(
            cycle, id="talk-8", employee=LANE, next_on=ON, **leader(BEFORE)
        )

        assert (usual.brief.next_on, given.brief.next_on) == (date(2028, 1, 4), ON)

    def test_the_next_conversation_has_no_day_where_it_is_no_duty(self) -> None:
        """Where it is no duty, nobody reckons a day for it."""
        birth = mk.plan_conversation(opened(), id="talk-8", employee=LANE, **leader(BEFORE))

        assert birth.brief.next_on is None


class TestTheWordsOfTheRecords:
    """What stands in a stored record is what stood there last year."""

    @pytest.mark.parametrize(
        ("kind", "words"),
        [
            (mk.Standing, "enrolled excused left moved"),
            (mk.TalkMark, "none registered signed reopened ended"),
            (
                mk.Phase,
                "strategy needs focus conversations follow-up effect closed cancelled",
            ),
            (mk.Stage, STAGES),
        ],
    )
    def test_a_state_keeps_its_word(self, kind: type[enum.StrEnum], words: str) -> None:
        """The words for how far something is are these, in the order of the year."""
        assert [one.value for one in kind] == words.split()

    @pytest.mark.parametrize(
        "kind", [mk.Cycle, mk.Conversation, mk.EmployeeMark, mk.Blocker, mk.CycleStarted]
    )
    def test_every_field_is_named(self, kind: type) -> None:
        """Nothing is given by its place, so that a field can be added without harm."""
        parameters = inspect.signature(kind).parameters.values()

        assert {one.kind for one in parameters} == {inspect.Parameter.KEYWORD_ONLY}

    @pytest.mark.parametrize(
        "wrong",
        [
            {"employee": " "},
            {"conversation": ""},
            {"standing": "enrolled"},
            {"followed_up": 1},
            {"former": ("talk-1", " ")},
        ],
        ids=["employee", "conversation", "standing", "followed_up", "former"],
    )
    def test_a_mark_is_checked_when_it_is_made(self, wrong: dict[str, Any]) -> None:
        """A mark with a blank id, or with a value of another kind, cannot exist."""
        with pytest.raises(mk.InvalidValueError):
            attrs.evolve(mk.EmployeeMark(employee=LANE), **wrong)

    def test_english_is_spoken_unless_danish_is_asked_for(self) -> None:
        """What no language is named for is said in English."""
        stopped = blocked("team-not-consulted")

        assert stopped.message() == stopped.message("en") != stopped.message("da")
        assert stopped.hint() == stopped.hint("en") != stopped.hint("da")
        assert mk.name_of(mk.Stage.HELD) == mk.name_of(mk.Stage.HELD, "en")
        assert str(stopped) == f"team-not-consulted: {stopped.message('en')}"


class TestWhatIsReadOutOfAConversation:
    """What is still to be done is neither forgotten nor asked for twice (R021, R082, X001)."""

    def test_only_what_waits_for_a_yes_is_listed(self) -> None:
        """Of three agreements the one that needs an approval waits for it."""
        waiting = talk_in(mk.Stage.SIGNED).awaiting_approval()

        assert [one.agreement.id for one in waiting] == ["a3"]

    def test_what_is_taken_along_is_one_year_older(self) -> None:
        """What was carried in and is still open has been carried over once more."""
        talk = talk_in(mk.Stage.PREPARED)

        assert [one.times_carried for one in talk.open_agreements()] == [
            one.times_carried + 1 for one in talk.carried_in
        ]

    def test_a_promise_that_was_assessed_needs_no_answer(self) -> None:
        """What the two have said of a promise in the conversation is the answer to it (R073)."""
        assert talk_in(mk.Stage.HELD).open_promises() == ()

    def test_what_is_no_activity_needs_no_follow_up_of_its_own(self) -> None:
        """A finished agreement that names no method of learning is simply finished."""
        done = mk.AgreementSettled(agreement="a2", status=mk.AgreementStatus.DONE, **employee())

        assert fold_talk(talk_in(mk.Stage.SIGNED), done).activities_to_follow_up() == ()

    def test_nothing_is_to_be_followed_up_once_it_has_ended(self) -> None:
        """A finished activity waits for its follow-up until the conversation is closed."""
        plan = attrs.evolve(
            PLAN, drafts=(attrs.evolve(PRACTICE, method=mk.LearningMethod.SIDE_BY_SIDE),)
        )
        drafted = mk.ConclusionsDrafted(conclusions=plan, **leader(BEFORE))
        done = mk.AgreementSettled(agreement="a1", status=mk.AgreementStatus.DONE, **employee())
        held = fold_talk(planned(), *SIGNED[:-3], drafted, *signing(plan), FOLLOWED_UP, done)

        closed = fold_talk(held, FACT["ConversationClosed"])

        assert [one.agreement.id for one in held.activities_to_follow_up()] == ["a1"]
        assert closed.activities_to_follow_up() == ()


class TestBetweenTwoYears:
    """What one year states in another is stated on a day that both have reached."""

    @pytest.mark.parametrize(("this", "last"), [(ON, BEFORE), (HANDOVER, ON)])
    def test_last_year_is_settled_on_the_later_day(self, this: date, last: date) -> None:
        """What is settled is stated on the last day of the conversation that went on longer."""
        rating = mk.ConversationRating(usefulness=4)
        previous = fold_talk(last_year(), mk.ConversationRated(rating=rating, **employee(last)))
        talk = fold_talk(
            talk_in(mk.Stage.HELD), mk.ConversationRated(rating=rating, **employee(this))
        )

        assert {one.on for one in mk.settlements(talk, previous)} == {ON}

    def test_the_next_year_needs_an_id_of_its_own(self) -> None:
        """Who gives the next year the id of this one is told which field is wrong."""
        cycle = cycle_in(mk.Phase.CLOSED)

        with pytest.raises(mk.InvalidValueError) as refused:
            mk.start_next_cycle(cycle, id=cycle.id, period=PERIOD, **leader())

        assert (refused.value.path, refused.value.value) == (("id",), cycle.id)


class TestABeginning:
    """A process begins with its birth, and counts its facts from there."""

    def test_the_birth_is_the_first_fact(self) -> None:
        """A cycle that has just begun has taken one fact, and the next is the second."""
        cycle = mk.Cycle.start(BIRTH)

        assert (cycle.version, fold(cycle, FACT_OF_THE_YEAR["LeaderGroupMet"]).version) == (1, 2)

    def test_nothing_else_can_begin_a_year(self) -> None:
        """A fact that is no birth is out of order before there is a year."""
        wrong = cast("mk.CycleStarted", FACT_OF_THE_YEAR["LeaderChanged"])

        with pytest.raises(mk.IllegalTransitionError) as refused:
            mk.Cycle.start(wrong)

        assert (refused.value.state, refused.value.allowed) == ("start", (mk.CycleStarted,))

    def test_whoever_plans_it_may_write_and_sign(self) -> None:
        """Until somebody else takes over, there is no leader who must be let in."""
        assert planned().is_successor_admitted

    def test_nothing_is_summed_up_before_it_is_held(self) -> None:
        """What was agreed is summed up when the conversation is held, and not before."""
        assert not planned().is_summed_up


class TestTheReprOfAConversation:
    """It shows ids, stages and days, and no text."""

    def test_what_was_given_as_a_reason_is_not_shown(self) -> None:
        """The reason for writing the plan anew stays in the record."""
        assert "nyt job" not in repr(
            fold_talk(talk_in(mk.Stage.SIGNED), FACT["ConclusionsReopened"])
        )

    def test_what_it_was_given_to_begin_with_is_not_shown(self) -> None:
        """The brief and the agenda would make it long, and are left out."""
        shown = repr(talk_in(mk.Stage.HELD))

        assert "brief=" not in shown
        assert "agenda=" not in shown


@pytest.mark.parametrize(
    ("event", "roles"),
    [
        ("InvitationSent", "leader senior-leader hr supporter"),
        ("Rescheduled", "employee leader hr"),
        ("ConversationCancelled", "employee leader hr"),
    ],
)
def test_the_parties_are_named_before_those_who_help(event: str, roles: str) -> None:
    """Who may not say something is told who may, the two themselves first."""
    fact = attrs.evolve(FACT[event], role=mk.Role.COMMITTEE)

    assert talk_in(mk.Stage.INVITED).blockers(fact) == (
        blocked("wrong-actor", "role", event=event, role="committee", roles=roles),
    )


def test_a_named_approver_changes_nothing_for_the_parties() -> None:
    """Where somebody is named for approvals, the leader's word is still only the leader's own."""
    talk = talk_in(mk.Stage.IN_REVIEW)
    brief = attrs.evolve(talk.brief, mandate=mk.Mandate(approver="signe"))
    fact = mk.ConclusionsAccepted(**leader(by=KARL))

    assert attrs.evolve(talk, brief=brief).blockers(fact) == (
        blocked("wrong-person", "by", by=KARL, role="leader"),
    )


def test_who_may_say_it_is_asked_before_what_is_said() -> None:
    """A stranger is told that they may not plan, and not that somebody would lead themselves."""
    birth = mk.plan_conversation(opened(), id="talk-8", employee=LANE, **leader(BEFORE))
    brief = attrs.evolve(birth.brief, leader=LANE)

    with pytest.raises(mk.WrongActorError):
        mk.Conversation.start(attrs.evolve(birth, brief=brief, by=KARL))
