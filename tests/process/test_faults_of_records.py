"""The faults that other systems have had with what they keep, each of them impossible here."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from itertools import permutations
from typing import Any

import attrs
import pytest

import mousekit as mk
from loose import loosely
from process import cycles
from process.cycles import BIRTH, FORM, PERIOD, TALKING, THEME, cycle_in
from process.people import BEFORE, LANE, METTE, ON, employee, hr, leader
from process.talks import (
    CHECK_IN,
    COURSE,
    FACT,
    INVITATION,
    INVITED,
    PLAN,
    PRACTICE,
    PREPARATION,
    SIGNED,
    SUCCESSION,
    TIME,
    fold,
    planned,
    settled,
    talk_in,
)

NEXT_PERIOD = mk.Period(first=date(2028, 1, 1), last=date(2028, 12, 31))
REVISED = mk.NeedRevised(need=attrs.evolve(TALKING, text="noget helt andet"), **leader())
NEW_STRATEGY = mk.StrategyRevised(strategy=cycles.STRATEGY, reason="ny lov", **leader())
BELOW_ZERO: dict[str, Callable[[], object]] = {
    "minutes of a part": lambda: mk.PartHeld(part=mk.ConversationPart.PAST, minutes=-1),
    "minutes of a preparation": lambda: mk.Preparation(minutes=-1),
    "share of the time": lambda: mk.AgendaPolicy(past_at_most=Fraction(-1, 6)),
    "times carried over": lambda: attrs.evolve(
        talk_in(mk.Stage.SIGNED).agreements[0], times_carried=-1
    ),
}
TWICE: dict[str, Callable[[], object]] = {
    "draft": lambda: mk.Conclusions(drafts=(PRACTICE, PRACTICE)),
    "follow-up": lambda: mk.Conclusions(drafts=(), follow_ups=(CHECK_IN, CHECK_IN)),
    "theme": lambda: mk.FocusChosen(themes=(THEME, THEME), **leader()),
    "need": lambda: attrs.evolve(BIRTH, needs=(TALKING, TALKING)),
    "question": lambda: mk.QuestionForm(
        id="f1", questions=(mk.Question(text="Hvad nu?", id="q1"),) * 2
    ),
    "part": lambda: mk.Agenda(parts=mk.Agenda.default().parts * 2),
    "employee": lambda: mk.ConversationsOpened(employees=(LANE, LANE), window=PERIOD, **leader()),
    "carried in": lambda: mk.ConversationPlanned(
        id="talk-8",
        employee=LANE,
        brief=mk.CycleBrief(cycle="2027-blue", leader=METTE),
        carried_in=talk_in(mk.Stage.SIGNED).agreements[:1] * 2,
        **leader(),
    ),
}
MOMENT = datetime(2027, 3, 10, 9, 0, tzinfo=UTC)


class TestWhatIsSignedStaysSigned:
    """The law: what both have signed moves by nothing that happens elsewhere (R156, R157)."""

    @pytest.mark.parametrize("elsewhere", [REVISED, NEW_STRATEGY], ids=["need", "strategy"])
    def test_b2_a_change_of_the_year_rewrites_no_plan(self, elsewhere: mk.Fact) -> None:
        """B2, a finished record rewritten when a goal changes: here nothing is even told."""
        assert mk.talk_facts(elsewhere, talk_in(mk.Stage.SIGNED)) == ()

    def test_b2_a_year_that_is_closed_takes_no_new_need(self) -> None:
        """B2, a change that reaches back into a closed year: here the table has no arrow for it."""
        with pytest.raises(mk.IllegalTransitionError):
            cycle_in(mk.Phase.CLOSED).apply(REVISED)


class TestHowItGoesIsSaidInWords:
    """The law: few named steps instead of a percentage that is wrong at its ends (R171)."""

    def test_b3_progress_cannot_be_reckoned(self) -> None:
        """B3, half done before it was begun: here progress is one of three words."""
        assert [one.value for one in mk.Progress] == ["on-track", "at-risk", "stuck"]
        with pytest.raises(mk.InvalidValueError, match="progress"):
            loosely(mk.AgreementReported)(agreement="a1", progress=0.5, **employee())

    @pytest.mark.parametrize("build", BELOW_ZERO.values(), ids=BELOW_ZERO)
    def test_b19_nothing_is_less_than_nothing(self, build: Callable[[], object]) -> None:
        """B19, progress below zero: here no count and no share goes below it."""
        with pytest.raises(mk.InvalidValueError, match=r"0 or more|0 to 1"):
            build()

    def test_b19_what_was_dropped_is_not_done(self) -> None:
        """B19, what was archived counted as completed: here dropped and done stay two words."""
        talk = fold(planned(), *SIGNED, settled("a1"))

        (dropped,) = [one for one in talk.agreements if one.agreement.id == "a1"]

        assert dropped.status is mk.AgreementStatus.DROPPED
        assert dropped.outcome == "ikke længere brug for det"


class TestEverybodyIsCounted:
    """The law: a step is complete when nobody who must answer is missing (R067, R154, R156)."""

    @pytest.mark.parametrize("order", tuple(permutations([employee(BEFORE), leader(BEFORE)])))
    def test_b4_the_last_missing_one_completes(self, order: tuple[mk.Stated, ...]) -> None:
        """B4, closed by whoever is last on the list: here by whoever was missing."""
        talk = fold(planned(), INVITED[0])

        stages = []
        for said in order:
            talk = talk.apply(mk.PreparationSubmitted(preparation=PREPARATION, **said))
            stages.append(talk.stage)

        assert stages == [mk.Stage.INVITED, mk.Stage.PREPARED]

    def test_b4_one_who_answers_twice_is_not_two(self) -> None:
        """B4, one answer counted for all: here the same party twice is still one."""
        own = mk.PreparationSubmitted(preparation=PREPARATION, **employee(BEFORE))

        assert fold(planned(), INVITED[0], own, own).stage is mk.Stage.INVITED

    def test_b12_missing_is_not_zero(self) -> None:
        """B12, no answer counted as the worst: here nothing said is not known."""
        silent = talk_in(mk.Stage.SIGNED)
        (role,) = [one for one in mk.grips(silent) if one.about is mk.Grip.ROLE]

        assert (silent.ratings, role.seen) == ((), mk.Seen.UNKNOWN)
        assert mk.Answer(question="q1").score is None

    def test_b15_settled_means_settled(self) -> None:
        """B15, done that means not done: here the word means what it says, for each status."""
        assert [one.value for one in mk.AgreementStatus if one.is_settled] == [
            "done",
            "dropped",
            "carried-over",
            "ended",
        ]

    @pytest.mark.parametrize("build", TWICE.values(), ids=TWICE)
    def test_b16_nothing_stands_twice(self, build: Callable[[], object]) -> None:
        """B16, a rule of uniqueness that never runs: here it runs when the thing is made."""
        with pytest.raises(mk.InvalidValueError, match="once"):
            build()


class TestTheNextYear:
    """The law: what is carried over is named field by field, so that nothing is lost (R098)."""

    def test_b7_the_next_year_takes_all_it_shall(self) -> None:
        """B7, a copy that loses what hangs on it: here needs, lessons and policy go along."""
        lesson = mk.LessonRecorded(text="send skemaet tidligere", **leader())
        strict = attrs.evolve(cycle_in(mk.Phase.EFFECT), policy=mk.STRICT_POLICY)
        before = strict.apply(lesson)

        born = mk.start_next_cycle(before, id="2028-blue", period=NEXT_PERIOD, **leader())

        assert attrs.asdict(born, recurse=False) == {
            "id": "2028-blue",
            "unit": "blue",
            "leader": METTE,
            "period": NEXT_PERIOD,
            "policy": mk.STRICT_POLICY,
            "needs": before.needs,
            "lessons": (*strict.lessons, "send skemaet tidligere"),
            "previous": "2027-blue",
            **leader(),
        }

    def test_b7_an_agreement_is_carried_in_whole(self) -> None:
        """B7, an agreement that loses its terms on the way: here it comes as it was signed."""
        last = fold(planned(), *SIGNED)
        fresh = mk.plan_conversation(
            cycles.opened(), id="talk-9", employee=LANE, previous=last, **leader(BEFORE)
        )

        drafts = {state.agreement.id: state.agreement for state in fresh.carried_in}

        assert drafts == {
            draft.id: mk.Agreement.from_draft(draft) for draft in (PRACTICE, TIME, COURSE)
        }


class TestDays:
    """The law: what is due is due by a day, never only on it; a day has no time zone (R155)."""

    @pytest.mark.parametrize("late", [0, 1, 30, 200])
    def test_b8_a_day_that_was_missed_is_not_lost(self, late: int) -> None:
        """B8, a step that only one day lets happen: here it may be stated on any later day."""
        until = BEFORE + timedelta(days=7 + late)
        lapse = mk.ReviewLapsed(missing=mk.Role.EMPLOYEE, reason="intet svar", **leader(until))
        missed = CHECK_IN.planned_on + timedelta(days=late)
        stated = mk.FollowUpMissed(planned_on=CHECK_IN.planned_on, reason="glemt", **leader(missed))

        assert talk_in(mk.Stage.IN_REVIEW).blockers(lapse) == ()
        assert fold(planned(), *SIGNED).blockers(stated) == ()

    @pytest.mark.parametrize(
        ("make", "fields"),
        [
            (mk.Invitation, {"meets_on": MOMENT}),
            (mk.Invitation, {"meets_on": ON, "starts_at": MOMENT.timetz()}),
            (mk.Period, {"first": MOMENT, "last": MOMENT}),
        ],
    )
    def test_b10_no_point_in_time_gets_in(
        self, make: Callable[..., object], fields: dict[str, Any]
    ) -> None:
        """B10, a local time that says it is UTC: here only days and wall-clock times exist."""
        with pytest.raises(mk.InvalidValueError, match=r"without a time"):
            make(**fields)

    def test_b10_a_time_is_stored_as_on_the_wall(self) -> None:
        """B10, a time that moves when it is read elsewhere: here it is written as it is said."""
        stored = mk.to_dict(attrs.evolve(INVITATION, starts_at=time(9, 30)))

        assert stored["starts_at"] == "09:30:00"

    def test_b11_the_planned_day_outlives_the_real_one(self) -> None:
        """B11, a closing that overwrites the planned day: here both days are kept."""
        held = mk.FollowUp(held_on=ON, planned_on=CHECK_IN.planned_on)
        talk = fold(planned(), *SIGNED, mk.FollowUpHeld(follow_up=held, **employee()))
        moved = fold(planned(), INVITED[0], mk.Rescheduled(meets_on=ON, **hr()))

        assert (talk.follow_ups[0].planned_on, talk.follow_ups[0].held_on) == (
            CHECK_IN.planned_on,
            ON,
        )
        assert talk.signed == PLAN
        assert moved.invitation == INVITATION
        assert moved.meets_on == ON != INVITATION.meets_on

    def test_b11_what_was_not_shared_does_not_go_to_the_next_leader(self) -> None:
        """B11, private notes that the record shows: here an unshared preparation lapses."""
        talk = fold(talk_in(mk.Stage.PREPARED), SUCCESSION)

        assert [one.party for one in talk.preparations] == [mk.Role.EMPLOYEE]
        assert talk.stage is mk.Stage.INVITED

    def test_b11_reopening_shows_nobody_more(self) -> None:
        """B11, a reopening that leaves all published: here it takes the words on it back."""
        talk = fold(planned(), *SIGNED, FACT["ConclusionsReopened"])

        assert (talk.comments, talk.answered, talk.waivers, talk.signatures) == ((), (), (), ())
        assert FORM.questions[0].text not in repr(talk)
