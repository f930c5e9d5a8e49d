"""No state is out of reach, and none is a trap.

The law: "nobody who leaves, refuses, never answers or is replaced keeps anybody else from an end,
and no end needs a false statement".
"""

from collections.abc import Mapping
from datetime import date

import attrs
import pytest

import mousekit as mk
from process import cycles
from process.cycles import (
    CANVAS,
    GOAL,
    NINA,
    OMAR,
    PIA,
    ROSA,
    TO_CONVERSATIONS,
    TO_FOCUS,
    back,
    cycle_in,
    ended,
    followed_up,
    opened,
    registered,
    reopened,
    signed,
)
from process.people import BEFORE, KARL, LANE, ON, employee, hr, leader, senior
from process.talks import (
    AMENDING,
    CHECK_IN,
    FACT,
    FOLLOW_UP,
    PLAN,
    REOPENING,
    SUCCESSION,
    WAY,
    born,
    fold,
    planned,
    reviewed,
    signing,
    talk_in,
)

END_OF_TALKS = {mk.Stage.CLOSED, mk.Stage.CANCELLED}
OPEN_STAGES = [stage for stage in mk.Stage if stage not in END_OF_TALKS]
END_OF_YEARS = {mk.Phase.CLOSED, mk.Phase.CANCELLED}
OPEN_PHASES = [phase for phase in mk.Phase if phase not in END_OF_YEARS]
WEEK_LATER = date(2027, 12, 8)


class TestTheTables:
    """The tables as a map: where one can get to from where, whatever the guards say."""

    TALKS: Mapping[mk.Stage, set[mk.Stage]] = {
        stage: {
            end
            for arrow in row.values()
            for end in ((arrow.stay, arrow.go) if isinstance(arrow, mk.Join) else (arrow,))
        }
        for stage, row in mk.TALK_TABLE.items()
    }
    YEARS: Mapping[mk.Phase, set[mk.Phase]] = {
        phase: set(row.values()) for phase, row in mk.CYCLE_TABLE.items()
    }

    def test_every_stage_is_within_reach(self) -> None:
        """From the plan every stage can be reached."""
        seen = {mk.Stage.PLANNED}
        for _ in mk.Stage:
            seen |= {end for stage in seen for end in self.TALKS[stage]}

        assert seen == set(mk.Stage)

    def test_every_phase_is_within_reach(self) -> None:
        """From the strategy every phase can be reached."""
        seen = {mk.Phase.STRATEGY}
        for _ in mk.Phase:
            seen |= {end for phase in seen for end in self.YEARS[phase]}

        assert seen == set(mk.Phase)

    def test_an_end_is_an_end(self) -> None:
        """From CANCELLED and from a closed talk no arrow leads out, from a closed year one."""
        assert [self.TALKS[stage] for stage in END_OF_TALKS] == [set(), set()]
        assert self.YEARS[mk.Phase.CANCELLED] == {mk.Phase.CANCELLED}
        assert self.YEARS[mk.Phase.CLOSED] == {mk.Phase.CLOSED, mk.Phase.EFFECT}


class TestAWholeYear:
    """The straight way, without a step back."""

    def test_a_talk_passes_every_stage(self) -> None:
        """Planned, invited, prepared, held with a pause, written, signed, settled and closed."""
        talk = planned()
        stages = [talk.stage]
        rest = [
            *WAY[mk.Stage.PAUSED],
            mk.ConversationResumed(**leader(BEFORE)),
            *[
                mk.PartCompleted(part=item.part, minutes=9, **leader(BEFORE))
                for item in talk.agenda.parts[2:]
            ],
            mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE)),
            *WAY[mk.Stage.CLOSED][len(WAY[mk.Stage.PREPARED]) + 1 :],
        ]
        for fact in rest:
            talk = talk.apply(fact)
            if talk.stage is not stages[-1]:
                stages.append(talk.stage)

        assert stages == [
            "planned",
            "invited",
            "prepared",
            "in-progress",
            "paused",
            "in-progress",
            "held",
            "in-review",
            "signed",
            "closed",
        ]

    def test_a_year_passes_every_phase(self) -> None:
        """From the strategy to its effect, with one talk signed and followed up."""
        cycle = mk.Cycle.start(cycles.BIRTH)
        phases = [cycle.phase]
        for fact in [
            *TO_FOCUS,
            *TO_CONVERSATIONS[:2],
            mk.ConversationsOpened(employees=(LANE,), window=cycles.WINDOW, **leader(BEFORE)),
            registered(LANE),
            signed("talk-lane"),
            mk.FollowUpStarted(**leader(BEFORE)),
            followed_up("talk-lane"),
            mk.EffectReviewStarted(**leader(BEFORE)),
            mk.EffectEvaluated(evaluation=cycles.TEAM_EFFECT, **leader(BEFORE)),
            mk.CycleClosed(**leader(BEFORE)),
        ]:
            cycle = cycle.apply(fact)
            if cycle.phase is not phases[-1]:
                phases.append(cycle.phase)

        assert phases == [phase for phase in mk.Phase if phase is not mk.Phase.CANCELLED]


def ways_out(silent: mk.Role, said: mk.Stated) -> dict[mk.Stage, list[mk.Fact]]:
    """Say how a talk comes to its end from each stage, without a word from one party."""
    cancelled = mk.ConversationCancelled(reason="den anden svarer ikke", **said)
    lapsed = mk.ReviewLapsed(missing=silent, reason="rykket to gange", **said)
    closing: list[mk.Fact] = [
        mk.FollowUpMissed(planned_on=CHECK_IN.planned_on, reason="ingen svarede", **said),
        *[
            mk.AgreementSettled(
                agreement=name,
                status=mk.AgreementStatus.DROPPED,
                outcome="den anden svarer ikke",
                **said,
            )
            for name in ("a1", "a2", "a3")
        ],
        mk.ConversationClosed(**said),
    ]
    ways: dict[mk.Stage, list[mk.Fact]] = {stage: [cancelled] for stage in OPEN_STAGES}
    return ways | {mk.Stage.IN_REVIEW: [lapsed], mk.Stage.SIGNED: closing}


class TestNobodyIsATrap:
    """From every open stage an end can be reached by true statements of those who are there."""

    @pytest.mark.parametrize("stage", OPEN_STAGES)
    def test_the_employee_never_answers(self, stage: mk.Stage) -> None:
        """The leader alone can bring every talk to an end."""
        way = ways_out(mk.Role.EMPLOYEE, leader())[stage]

        assert fold(talk_in(stage), *way).stage in END_OF_TALKS

    @pytest.mark.parametrize("stage", OPEN_STAGES)
    def test_the_leader_never_answers(self, stage: mk.Stage) -> None:
        """The employee alone can bring every talk to an end."""
        way = ways_out(mk.Role.LEADER, employee())[stage]

        assert fold(talk_in(stage), *way).stage in END_OF_TALKS

    @pytest.mark.parametrize("stage", OPEN_STAGES)
    def test_the_successor_is_never_admitted(self, stage: mk.Stage) -> None:
        """A talk whose leader was replaced ends without the successor being let in."""
        talk = fold(talk_in(stage), SUCCESSION)
        way = ways_out(mk.Role.LEADER, employee())[stage]

        assert fold(talk, *way).stage in END_OF_TALKS

    @pytest.mark.parametrize("stage", OPEN_STAGES)
    def test_the_successor_is_never_admitted_and_the_employee_is_silent(
        self, stage: mk.Stage
    ) -> None:
        """A successor who is not let in can still bring the talk to an end."""
        talk = fold(talk_in(stage), SUCCESSION)
        way = ways_out(mk.Role.EMPLOYEE, leader(by=KARL))[stage]

        assert fold(talk, *way).stage in END_OF_TALKS

    @pytest.mark.parametrize("stage", OPEN_STAGES)
    def test_the_employee_leaves(self, stage: mk.Stage) -> None:
        """Whoever leaves closes the talk, in every stage."""
        assert fold(talk_in(stage), FACT["EmployeeLeft"]).stage is mk.Stage.CLOSED

    @pytest.mark.parametrize("stage", OPEN_STAGES[:6])
    def test_hr_gives_it_up_when_both_are_silent(self, stage: mk.Stage) -> None:
        """Until the review HR can cancel a talk that neither party moves."""
        cancelled = mk.ConversationCancelled(reason="ingen svarer", **hr())

        assert fold(talk_in(stage), cancelled).stage is mk.Stage.CANCELLED

    @pytest.mark.parametrize("said", [hr(), senior()])
    def test_others_let_the_review_lapse_when_both_are_silent(self, said: mk.Stated) -> None:
        """A review that neither party moves can be stated as lapsed from outside."""
        lapsed = mk.ReviewLapsed(missing=mk.Role.LEADER, reason="ingen svarer", **said)

        assert fold(talk_in(mk.Stage.IN_REVIEW), lapsed).stage is mk.Stage.CLOSED

    @pytest.mark.parametrize("said", [employee(), leader()])
    @pytest.mark.parametrize("stage", [mk.Stage.IN_REVIEW, mk.Stage.SIGNED])
    def test_a_party_refuses_to_sign(self, stage: mk.Stage, said: mk.Stated) -> None:
        """A refusal ends a talk that was never signed, and leaves a signed plan standing."""
        first = [REOPENING] if stage is mk.Stage.SIGNED else []
        talk = fold(talk_in(stage), *first, mk.SignatureDeclined(reason="uenig", **said))

        assert talk.stage is (mk.Stage.SIGNED if first else mk.Stage.CLOSED)
        if first:
            assert (
                fold(talk, *ways_out(mk.Role.LEADER, employee())[talk.stage]).stage in END_OF_TALKS
            )

    def test_the_scribe_never_writes(self) -> None:
        """Either party can name another scribe, who then writes."""
        talk = fold(
            talk_in(mk.Stage.HELD),
            mk.ScribeNamed(scribe=mk.Scribe.EMPLOYEE, **employee()),
            mk.ConclusionsDrafted(conclusions=PLAN, **employee()),
        )

        assert talk.stage is mk.Stage.IN_REVIEW

    def test_the_employee_writes_when_the_successor_is_not_admitted(self) -> None:
        """The employee can take the talk on to its review alone, and let it lapse there."""
        talk = fold(
            talk_in(mk.Stage.HELD),
            SUCCESSION,
            mk.ScribeNamed(scribe=mk.Scribe.EMPLOYEE, **employee()),
            mk.ConclusionsDrafted(conclusions=PLAN, **employee()),
            mk.ReviewLapsed(missing=mk.Role.LEADER, reason="ny leder", **employee(WEEK_LATER)),
        )

        assert talk.stage is mk.Stage.CLOSED

    def test_a_participant_is_never_answered(self) -> None:
        """A proposal that the employee does not answer stops the talk, and not its end."""
        proposed = mk.ParticipantProposed(person="uffe", **leader())
        cancelled = mk.ConversationCancelled(reason="intet svar", **leader())
        talk = fold(talk_in(mk.Stage.PREPARED), proposed)

        assert talk.blockers(attrs.evolve(FACT["ConversationStarted"], on=ON))
        assert fold(talk, cancelled).stage is mk.Stage.CANCELLED

    def test_an_amendment_is_never_answered(self) -> None:
        """A proposal that nobody answers does not keep a talk open."""
        talk = fold(
            talk_in(mk.Stage.SIGNED), *ways_out(mk.Role.LEADER, employee())[mk.Stage.SIGNED]
        )

        assert AMENDING.terms.id == "a2"
        assert (talk.stage, talk.amendments) == (mk.Stage.CLOSED, ())


class TestAnApproverWhoNeverAnswers:
    """The law: "One that waits for approval may be dropped by either party with a reason"."""

    @pytest.mark.parametrize("said", [employee(), leader()])
    @pytest.mark.parametrize(
        ("status", "outcome", "into"),
        [
            (mk.AgreementStatus.DROPPED, "ingen svarede", None),
            (mk.AgreementStatus.CARRIED_OVER, None, "talk-8"),
            (mk.AgreementStatus.DONE, "gjort alligevel", None),
        ],
    )
    def test_it_can_be_settled_as_it_went(
        self,
        said: mk.Stated,
        status: mk.AgreementStatus,
        outcome: str | None,
        into: str | None,
    ) -> None:
        """Whatever became of it can be stated by either party, without the approver."""
        end = mk.AgreementSettled(agreement="a3", status=status, outcome=outcome, into=into, **said)
        talk = fold(talk_in(mk.Stage.SIGNED), end)

        assert [one.status for one in talk.agreements if one.agreement.id == "a3"] == [status]


EMPTY = mk.Conclusions(drafts=(), follow_ups=(FOLLOW_UP,))
BARE = mk.Conclusions(drafts=())


class TestPlansWithLittleInThem:
    """A plan with no agreement, or with no day, comes to its end by true statements too."""

    EXPLAINED = (
        mk.NoAgreementsExplained(reason="går på pension", **employee(BEFORE)),
        mk.NoAgreementsExplained(reason="går på pension", **leader(BEFORE)),
    )
    WAIVED = tuple(
        mk.FindingWaived(code="MK501", path=("follow_ups",), reason="aftalt mundtligt", **said)
        for said in (employee(BEFORE), leader(BEFORE))
    )

    def test_without_agreements(self) -> None:
        """Zero agreements are followed up once, and then the talk can be closed."""
        talk = fold(reviewed(EMPTY), *self.EXPLAINED, *signing(EMPTY))
        closing = mk.ConversationClosed(**employee())
        assert [one.code for one in talk.blockers(closing)] == ["follow-up-missing"]

        missed = mk.FollowUpMissed(planned_on=FOLLOW_UP.planned_on, reason="glemt", **leader())
        held = mk.FollowUpHeld(follow_up=mk.FollowUp(held_on=ON), **leader())
        for follow_up in (missed, held):
            assert fold(talk, follow_up, closing).stage is mk.Stage.CLOSED

    def test_without_a_planned_follow_up(self) -> None:
        """With MK501 waived nothing was planned, and that nothing was held is the truth."""
        talk = fold(reviewed(BARE), *self.EXPLAINED, *self.WAIVED, *signing(BARE))
        missed = mk.FollowUpMissed(planned_on=None, reason="intet planlagt", **employee())

        after = fold(talk, missed, mk.ConversationClosed(**employee()))

        assert (after.stage, after.missed_follow_ups) == (mk.Stage.CLOSED, (None,))

    def test_without_the_reasons_it_is_not_signed(self) -> None:
        """One party's reason, or waiver, is not enough."""
        talk = fold(reviewed(BARE), self.EXPLAINED[0], self.WAIVED[1])

        assert [one.code for one in talk.blockers(signing(BARE)[0])] == ["MK102", "MK501"]

    def test_without_preparation(self) -> None:
        """Two who never prepare can still hold their talk, and say why."""
        talk = fold(born(), FACT["InvitationSent"])

        assert talk.blockers(mk.ConversationHeld(held_on=ON, **leader())) != ()
        assert talk.apply(FACT["ConversationHeld"]).stage is mk.Stage.HELD


class TestNoYearIsATrap:
    """From every open phase an end can be reached, whoever is away."""

    REST = (
        mk.FollowUpStarted(**leader()),
        mk.EffectReviewStarted(**leader()),
        mk.EffectEvaluationSkipped(level=mk.EffectLevel.TEAM, reason="for tidligt", **leader()),
        mk.CycleClosed(**leader()),
    )

    @pytest.mark.parametrize("phase", OPEN_PHASES)
    def test_it_can_be_given_up(self, phase: mk.Phase) -> None:
        """A year that will not come to anything is cancelled, in every phase."""
        assert cycle_in(phase).apply(cycles.FACT["CycleCancelled"]).phase is mk.Phase.CANCELLED

    @pytest.mark.parametrize("phase", OPEN_PHASES)
    def test_it_can_be_given_up_after_the_leader_is_gone(self, phase: mk.Phase) -> None:
        """HR can replace a leader who does not answer, and the successor goes on."""
        changed = mk.LeaderChanged(leader=KARL, effective_on=ON, **hr())
        cancelled = mk.CycleCancelled(reason="ny leder, ny plan", **leader(by=KARL))

        cycle = cycles.fold(cycle_in(phase), changed, cancelled)
        assert (cycle.phase, cycle.leader) == (mk.Phase.CANCELLED, KARL)

    @pytest.mark.parametrize(
        "way",
        [
            [mk.EmployeeExcused(employee=LANE, reason=mk.ExcuseReason.LEAVE, **leader())],
            [mk.EmployeeLeft(employee=LANE, effective_on=ON, **leader())],
            [mk.EmployeeTransferred(employee=LANE, to_unit="red", effective_on=ON, **leader())],
            [mk.GroupTalkHeld(held_on=ON, participants=(LANE,), **leader())],
            [registered(LANE, on=ON), ended("talk-lane", ON)],
            [
                registered(LANE, on=ON),
                mk.EmployeeLeft(employee=LANE, effective_on=ON, **leader()),
            ],
            [
                registered(LANE, on=ON),
                signed("talk-lane", ON),
                followed_up("talk-lane", ON),
                reopened("talk-lane", ON),
                signed("talk-lane", ON),
            ],
        ],
        ids=["excused", "left", "moved", "group talk", "ended", "left with a talk", "reopened"],
    )
    def test_it_comes_to_its_end_whoever_is_away(self, way: list[mk.Fact]) -> None:
        """The one person of a unit may be away in any manner, and the year can still be closed."""
        start = cycles.fold(
            mk.Cycle.start(cycles.BIRTH),
            *TO_FOCUS,
            *TO_CONVERSATIONS[:2],
            mk.ConversationsOpened(employees=(LANE,), window=cycles.WINDOW, **leader(BEFORE)),
        )
        assert start.blockers(self.REST[0])

        assert cycles.fold(start, *way, *self.REST).phase is mk.Phase.CLOSED

    def test_who_comes_late_may_be_too_new(self) -> None:
        """Somebody who joins during the follow-up is excused, or has a talk of their own."""
        cycle = cycles.fold(
            cycle_in(mk.Phase.FOLLOW_UP), mk.EmployeeJoined(employee=ROSA, **leader())
        )
        excused = mk.EmployeeExcused(employee=ROSA, reason=mk.ExcuseReason.TOO_NEW, **leader())
        talk = [
            registered(ROSA, "talk-rosa", ON),
            signed("talk-rosa", ON),
            followed_up("talk-rosa", ON),
        ]

        for way in ([excused], talk):
            assert cycles.fold(cycle, *way, *self.REST[1:]).phase is mk.Phase.CLOSED

    def test_a_plan_that_is_reopened_in_the_effect_review_holds_nobody_up(self) -> None:
        """A year in its effect review is closed, whatever is written anew meanwhile."""
        cycle = cycles.fold(cycle_in(mk.Phase.EFFECT), reopened("talk-omar", ON))

        assert cycle.apply(self.REST[3]).phase is mk.Phase.CLOSED

    def test_without_a_wanted_effect_nothing_is_evaluated(self) -> None:
        """A strategy that asks for no effect is closed without one; that is MK408, not a block."""
        plain = mk.StrategyRevised(
            strategy=mk.Strategy(intention="ro", goals=(GOAL,)), reason="ny lov", **leader()
        )
        asked = mk.Strategy(intention="ro", goals=(GOAL,), canvas=CANVAS)
        cycle = cycles.fold(
            cycles.fold(cycle_in(mk.Phase.FOLLOW_UP), plain), mk.EffectReviewStarted(**leader())
        )

        assert cycle.apply(self.REST[3]).phase is mk.Phase.CLOSED
        assert attrs.evolve(cycle, strategy=asked).blockers(self.REST[3])

    def test_the_way_back_is_open_all_the_way(self) -> None:
        """A closed year can be walked back to its strategy, step by step, and forth again."""
        cycle = cycles.fold(cycle_in(mk.Phase.CLOSED), *[back(ON)] * 6)
        assert cycle.phase is mk.Phase.STRATEGY

        forth: list[mk.Fact] = [
            attrs.evolve(TO_FOCUS[0], on=ON),
            attrs.evolve(TO_FOCUS[3], on=ON),
            mk.ConversationsOpened(employees=(LANE, PIA), window=cycles.WINDOW, **leader()),
            *self.REST[:2],
            self.REST[3],
        ]
        after = cycles.fold(cycle, *forth)
        assert after.phase is mk.Phase.CLOSED
        assert after.marks == cycle.marks

    def test_a_group_talk_excuses_a_whole_unit(self) -> None:
        """When the group talk stands in for all, the year goes on to its follow-up."""
        group = mk.GroupTalkHeld(held_on=ON, participants=(LANE, OMAR, NINA, PIA), **leader())

        assert cycles.fold(opened(), group, *self.REST).phase is mk.Phase.CLOSED
