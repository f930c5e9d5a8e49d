"""Every guard of the cycle: what it stops, what it lets through, and what it leaves open."""

from datetime import date

import attrs
import pytest

import mousekit as mk
from process.cases import Case
from process.cycle_cases import CYCLE_CASES
from process.cycles import (
    FACT,
    FRAME,
    NINA,
    OMAR,
    PIA,
    ROSA,
    SPEECH,
    TALKING,
    WRITING,
    back,
    cycle_in,
    ended,
    fold,
    followed_up,
    opened,
    registered,
    reopened,
    signed,
)
from process.people import BEFORE, KARL, LANE, METTE, ON, employee, leader

every_case = pytest.mark.parametrize("case", CYCLE_CASES, ids=lambda case: case.name)

ERRORS = {
    "out-of-order": mk.IllegalTransitionError,
    "wrong-actor": mk.WrongActorError,
    "wrong-person": mk.WrongActorError,
    "stated-too-early": mk.FactOutOfOrderError,
}


@every_case
def test_guard_stops_the_fact(case: Case[mk.Cycle]) -> None:
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
def test_guard_has_a_way_out(case: Case[mk.Cycle]) -> None:
    """Once what was missing is there, the fact is taken."""
    ready = fold(case.subject, *case.first)

    assert ready.apply(case.instead or case.fact).version == ready.version + 1


class TestWhatFactsLeaveBehind:
    """A fact that is taken is found in the cycle afterwards."""

    def test_needs_are_revised_in_place_and_withdrawn(self) -> None:
        """A need keeps its place when it is put otherwise, and goes when it is withdrawn."""
        cycle = fold(cycle_in(mk.Phase.NEEDS), FACT["NeedRevised"], FACT["NeedWithdrawn"])

        assert [(need.id, need.text) for need in cycle.needs] == [("n1", "samtaler om bekymring")]

    def test_needs_are_put_in_order(self) -> None:
        """The order of the needs becomes their priority, from 1."""
        cycle = fold(cycle_in(mk.Phase.NEEDS), FACT["NeedsPrioritised"])

        assert cycle.needs == (
            attrs.evolve(WRITING, priority=1),
            attrs.evolve(TALKING, priority=2),
        )

    def test_the_staff_are_heard_or_not(self) -> None:
        """What the staff meeting said is kept; skipping it leaves nothing but the step."""
        cycle = cycle_in(mk.Phase.NEEDS)
        chosen = fold(mk.Cycle.start(_birth()), *_to_focus())
        skipped = fold(chosen, FACT["TeamConsultationSkipped"])

        assert cycle.team_input == mk.TeamInput(held_on=BEFORE)
        assert (skipped.is_team_heard, skipped.team_input) == (True, None)

    def test_the_frame_is_kept(self) -> None:
        """The frame is what every conversation is opened and held with."""
        cycle = opened()

        assert (cycle.elevator_speech, cycle.form, cycle.mandate) == (
            SPEECH,
            FRAME.form,
            FRAME.mandate,
        )
        assert cycle.central_questions == FRAME.central_questions

    def test_lessons_and_effects_are_kept(self) -> None:
        """Lessons, evaluations and skipped levels wait for whoever plans the next year."""
        cycle = fold(
            cycle_in(mk.Phase.EFFECT),
            FACT["LessonRecorded"],
            FACT["EffectEvaluated"],
            FACT["EffectEvaluationSkipped"],
        )

        assert cycle.lessons == ("inviter tidligere",)
        assert [one.level for one in cycle.evaluations] == ["team", "department"]
        assert cycle.skipped_levels == (mk.EffectLevel.ORGANISATION,)

    def test_a_revised_strategy_replaces_the_old_one(self) -> None:
        """During the year the strategy is changed as a whole."""
        strategy = mk.Strategy(
            intention="Ro på stuerne", goals=(mk.StrategicGoal(id="g2", text="ro"),)
        )
        revised = mk.StrategyRevised(strategy=strategy, reason="ny lov", **leader())

        assert cycle_in(mk.Phase.EFFECT).apply(revised).strategy == strategy

    def test_a_revised_focus_replaces_the_old_one(self) -> None:
        """After the staff meeting the themes are changed as a whole."""
        themes = (mk.FocusTheme(id="t2", title="Beskeder", needs=("n2",)),)
        revised = mk.FocusRevised(themes=themes, reason="personalemødet", **leader())

        assert cycle_in(mk.Phase.FOCUS).apply(revised).themes == themes

    def test_who_led_when_is_kept(self) -> None:
        """A change of leader adds a term, and the first holder stays in the history."""
        cycle = fold(cycle_in(mk.Phase.FOCUS), FACT["LeaderChanged"])

        assert cycle.leader == KARL
        assert cycle.leaders == (
            mk.LeaderTerm(leader=METTE, since=BEFORE),
            mk.LeaderTerm(leader=KARL, since=ON),
        )


def _birth() -> mk.CycleStarted:
    return mk.CycleStarted(
        id="c", unit="u", leader=METTE, period=mk.Period(first=BEFORE, last=ON), **leader(BEFORE)
    )


def _to_focus() -> list[mk.Fact]:
    names = ("StrategyAdopted", "NeedIdentified")
    theme = mk.FocusTheme(id="t1", title="Møder")
    return [*(FACT[name] for name in names), mk.FocusChosen(themes=(theme,), **leader())]


class TestOpeningAgain:
    """The law: "`ConversationsOpened` … stated again it adds, never removes"."""

    def test_it_adds_people_and_days(self) -> None:
        """New people are enrolled, the window grows to hold both, and nobody else is touched."""
        cycle = cycle_in(mk.Phase.CONVERSATIONS)
        window = mk.Period(first=date(2027, 1, 15), last=date(2027, 2, 15))
        again = mk.ConversationsOpened(employees=(ROSA, PIA, OMAR), window=window, **leader())

        after = cycle.apply(again)

        assert after.marks == (*cycle.marks, mk.EmployeeMark(employee=ROSA))
        assert after.window == mk.Period(first=date(2027, 1, 15), last=date(2027, 3, 31))

    def test_it_removes_nobody_when_the_focus_was_reopened(self) -> None:
        """Whoever was enrolled before the step back is still enrolled after it."""
        cycle = cycle_in(mk.Phase.FOCUS)
        again = mk.ConversationsOpened(employees=(), window=FRAME_WINDOW, **leader())

        assert cycle.apply(again).marks == cycle.marks


FRAME_WINDOW = mk.Period(first=date(2027, 2, 10), last=date(2027, 2, 20))


class TestGoingBack:
    """The law: "one step back, reason; keeps everything, changes only the phase"."""

    @pytest.mark.parametrize(
        "phase",
        [phase for phase in mk.Phase if phase not in {mk.Phase.STRATEGY, mk.Phase.CANCELLED}],
    )
    def test_only_the_phase_changes(self, phase: mk.Phase) -> None:
        """Everything that was stated is still there after a step back."""
        cycle = cycle_in(phase)

        after = cycle.apply(back(ON))

        assert after.phase is list(mk.Phase)[list(mk.Phase).index(phase) - 1]
        assert after == attrs.evolve(
            cycle, phase=after.phase, version=cycle.version + 1, last_on=ON
        )


class TestStandings:
    """What the cycle knows of people, and of the right to a talk of one's own (X011)."""

    @pytest.mark.parametrize(
        ("name", "person", "standing", "excuse"),
        [
            ("EmployeeLeft", LANE, mk.Standing.LEFT, None),
            ("EmployeeTransferred", LANE, mk.Standing.MOVED, None),
            ("EmployeeExcused", LANE, mk.Standing.EXCUSED, mk.ExcuseReason.OTHER),
            ("EmployeeReturned", PIA, mk.Standing.ENROLLED, None),
            ("EmployeeJoined", ROSA, mk.Standing.ENROLLED, None),
            ("GroupTalkHeld", LANE, mk.Standing.EXCUSED, mk.ExcuseReason.GROUP_TALK),
        ],
    )
    def test_a_fact_about_people_moves_their_standing(
        self, name: str, person: str, standing: mk.Standing, excuse: mk.ExcuseReason | None
    ) -> None:
        """The standing says whether a talk is expected, and why not."""
        mark = cycle_in(mk.Phase.CONVERSATIONS).apply(FACT[name]).mark_of(person)

        assert mark is not None
        assert (mark.standing, mark.excuse) == (standing, excuse)

    def test_a_group_talk_excuses_only_who_did_not_ask_for_another(self) -> None:
        """A talk of one's own that somebody has asked for is still owed after a group talk."""
        cycle = fold(
            opened(),
            mk.IndividualTalkRequested(employee=LANE, **employee()),
            mk.GroupTalkHeld(held_on=ON, participants=(LANE, OMAR), **leader()),
        )
        standings = {mark.employee: mark.standing for mark in cycle.marks}

        assert standings[LANE] is mk.Standing.ENROLLED
        assert standings[OMAR] is mk.Standing.EXCUSED

    def test_a_planned_talk_goes_on_after_a_group_talk(self) -> None:
        """Who has a talk planned, or signed, still has it after a group talk."""
        cycle = fold(
            opened(),
            registered(LANE),
            registered(OMAR),
            signed("talk-omar"),
            mk.GroupTalkHeld(held_on=ON, participants=(LANE, OMAR), **leader()),
        )

        assert {mark.standing for mark in cycle.marks} == {mk.Standing.ENROLLED}

    def test_who_was_in_a_group_talk_may_ask_for_one_alone(self) -> None:
        """Whose group has had its talk is entitled to one, and is then expected to have it."""
        cycle = fold(
            opened(),
            mk.GroupTalkHeld(held_on=ON, participants=(LANE,), **leader()),
            mk.IndividualTalkRequested(employee=LANE, **employee()),
        )

        assert cycle.mark_of(LANE) == mk.EmployeeMark(employee=LANE, wants_talk=True)
        assert cycle.blockers(registered(LANE, on=ON)) == ()

    @pytest.mark.parametrize(
        "reason", [one for one in mk.ExcuseReason if one is not mk.ExcuseReason.GROUP_TALK]
    )
    def test_who_is_excused_otherwise_has_the_talk_later(self, reason: mk.ExcuseReason) -> None:
        """On leave a wish is kept, holds nobody up, and is met after the return."""
        cycle = fold(
            opened(),
            mk.EmployeeExcused(employee=LANE, reason=reason, **leader()),
            mk.IndividualTalkRequested(employee=LANE, **employee()),
        )
        group = mk.GroupTalkHeld(held_on=ON, participants=(LANE,), **leader())
        back_again = fold(cycle, mk.EmployeeReturned(employee=LANE, **leader()), group)

        assert cycle.mark_of(LANE) == mk.EmployeeMark(
            employee=LANE, standing=mk.Standing.EXCUSED, excuse=reason, wants_talk=True
        )
        assert back_again.mark_of(LANE) == mk.EmployeeMark(employee=LANE, wants_talk=True)

    def test_a_group_talk_may_be_held_with_anybody_in_the_unit(self) -> None:
        """Who is on leave and comes all the same is still on leave afterwards."""
        cycle = cycle_in(mk.Phase.CONVERSATIONS)
        group = mk.GroupTalkHeld(held_on=ON, participants=(PIA, OMAR), **leader())

        assert cycle.apply(group).marks == cycle.marks

    def test_an_excuse_may_get_another_reason(self) -> None:
        """Who is excused already is excused for the reason that was stated last."""
        again = mk.EmployeeExcused(employee=PIA, reason=mk.ExcuseReason.TOO_NEW, **leader())
        mark = cycle_in(mk.Phase.CONVERSATIONS).apply(again).mark_of(PIA)

        assert mark == mk.EmployeeMark(
            employee=PIA, standing=mk.Standing.EXCUSED, excuse=mk.ExcuseReason.TOO_NEW
        )

    def test_a_group_talk_excuses_who_has_asked_for_nothing(self) -> None:
        """Stated as an excuse by hand, it stands in as it does when it is stated as held."""
        excused = mk.EmployeeExcused(employee=LANE, reason=mk.ExcuseReason.GROUP_TALK, **leader())
        held = mk.GroupTalkHeld(held_on=ON, participants=(LANE,), **leader())

        assert fold(opened(), excused).marks == fold(opened(), held).marks

    def test_a_planned_talk_answers_the_wish(self) -> None:
        """Once the talk is planned nobody is waiting for it any more."""
        cycle = fold(
            opened(),
            mk.IndividualTalkRequested(employee=LANE, **employee()),
            registered(LANE, on=ON),
        )

        mark = cycle.mark_of(LANE)
        assert mark is not None
        assert (mark.wants_talk, mark.talk) == (False, mk.TalkMark.REGISTERED)


class TestMarks:
    """What is concluded, and what is followed up, as far as the unit may know."""

    @pytest.mark.parametrize(
        ("talk", "followed_up", "concluded", "done"),
        [
            (mk.TalkMark.NONE, False, False, False),
            (mk.TalkMark.REGISTERED, False, False, False),
            (mk.TalkMark.SIGNED, False, True, False),
            (mk.TalkMark.SIGNED, True, True, True),
            (mk.TalkMark.REOPENED, True, False, False),
            (mk.TalkMark.ENDED, False, True, True),
        ],
    )
    def test_of_whom_a_talk_is_expected(
        self, talk: mk.TalkMark, *, followed_up: bool, concluded: bool, done: bool
    ) -> None:
        """Signed or ended concludes the talk; ended, or followed up while signed, the rest."""
        mark = mk.EmployeeMark(employee=LANE, talk=talk, followed_up=followed_up)

        assert (mark.is_concluded, mark.is_followed_up) == (concluded, done)

    @pytest.mark.parametrize("talk", mk.TalkMark)
    @pytest.mark.parametrize("standing", [mk.Standing.EXCUSED, mk.Standing.LEFT, mk.Standing.MOVED])
    def test_of_whom_none_is_expected(self, talk: mk.TalkMark, standing: mk.Standing) -> None:
        """Nobody waits for somebody who is excused, has left or has moved."""
        mark = mk.EmployeeMark(employee=LANE, standing=standing, talk=talk)

        assert (mark.is_expected, mark.is_concluded, mark.is_followed_up) == (False, True, True)

    def test_a_follow_up_stays_recorded_when_the_plan_is_reopened(self) -> None:
        """What was held was held, also when the plan is written anew."""
        cycle = fold(
            cycle_in(mk.Phase.FOLLOW_UP), reopened("talk-omar", ON), signed("talk-omar", ON)
        )

        mark = cycle.mark_with("talk-omar")
        assert mark is not None
        assert mark.is_followed_up

    def test_who_is_unknown_has_no_mark(self) -> None:
        """A cycle knows nothing of a person or a talk that was never stated."""
        cycle = cycle_in(mk.Phase.CONVERSATIONS)

        assert (cycle.mark_of(ROSA), cycle.mark_with("talk-rosa")) == (None, None)


class TestReplay:
    """The law: "the fold of an accepted log"."""

    def test_replay_is_the_fold(self) -> None:
        """A log that was accepted gives the same cycle again."""
        log = [_birth(), *_to_focus()]

        assert mk.Cycle.replay(log) == fold(mk.Cycle.start(_birth()), *_to_focus())

    @pytest.mark.parametrize(
        ("log", "index", "problem"),
        [
            ([], 0, "an empty log, expected CycleStarted first"),
            ([FACT["StrategyAdopted"]], 0, "StrategyAdopted, expected CycleStarted first"),
            ([attrs.evolve(_birth(), by="x")], 0, "CycleStarted cannot be stated by 'x'"),
            ([_birth(), FACT["CycleClosed"]], 1, "CycleClosed cannot happen in strategy"),
        ],
    )
    def test_a_log_that_breaks_says_where(
        self, log: list[mk.Fact], index: int, problem: str
    ) -> None:
        """A log that does not follow names the position of the first fact that does not fit."""
        with pytest.raises(mk.InvalidEventLogError, match=problem) as refusal:
            mk.Cycle.replay(log)

        assert (refusal.value.index, refusal.value.path) == (index, ("events", index))


class TestWhoComesBack:
    """The law: who left and is back begins anew; what was signed before is kept (X016, X037)."""

    def test_a_new_talk_may_be_planned_in_the_same_year(self) -> None:
        """Who is back has no conversation, may have one, and is waited for like anybody else."""
        planned = came_back().apply(registered(LANE, "talk-lane-2", ON))

        (blocker,) = planned.blockers(mk.FollowUpStarted(**leader()))
        assert blocker.code == "talk-unfinished"
        again = [one.code for one in planned.blockers(registered(LANE, "talk-lane-3", ON))]
        assert again == ["open-talk"]

    @pytest.mark.parametrize(
        "late",
        [
            followed_up("talk-lane", ON),
            reopened("talk-lane", ON),
            signed("talk-lane", ON),
            ended("talk-lane", ON),
        ],
    )
    def test_late_notices_of_the_old_talk_change_nothing(self, late: mk.Fact) -> None:
        """What comes late of the conversation before the leaving is taken, and changes no mark."""
        cycle = came_back()

        assert cycle.blockers(late) == ()
        assert cycle.apply(late).marks == cycle.marks

    def test_whoever_had_no_talk_has_no_former_one(self) -> None:
        """Who left before a conversation was planned brings none back."""
        away = mk.EmployeeLeft(employee=LANE, effective_on=ON, **leader())
        cycle = fold(opened(), away, mk.EmployeeJoined(employee=LANE, **leader()))

        assert cycle.mark_of(LANE) == mk.EmployeeMark(employee=LANE)

    def test_an_earlier_talk_that_ended_is_former_too(self) -> None:
        """When a second conversation is planned after one came to nothing, both ids are taken."""
        cycle = fold(
            opened(), registered(LANE), ended("talk-lane"), registered(LANE, "talk-lane-2")
        )

        codes = [one.code for one in cycle.blockers(registered(OMAR, "talk-lane", ON))]

        assert codes == ["talk-known"]
        mark = cycle.mark_of(LANE)
        assert mark is not None
        assert (mark.conversation, mark.former) == ("talk-lane-2", ("talk-lane",))


def came_back() -> mk.Cycle:
    """Make a season in which one has left with a signed plan, and is back."""
    return fold(
        opened(),
        *[
            mk.EmployeeExcused(employee=name, reason=mk.ExcuseReason.LEAVE, **leader())
            for name in (OMAR, NINA, PIA)
        ],
        registered(LANE, on=ON),
        signed("talk-lane", ON),
        mk.EmployeeLeft(employee=LANE, effective_on=ON, **leader()),
        mk.EmployeeJoined(employee=LANE, **leader()),
    )
