"""For every guard of the cycle: what it stops, with which blockers, and the way out."""

from datetime import date

import attrs

import mousekit as mk
from process.cases import Case, blocked
from process.cycles import (
    BIRTH,
    FACT,
    FRAME,
    NINA,
    OMAR,
    PIA,
    ROSA,
    STRATEGY,
    TALKING,
    TEAM_EFFECT,
    THEME,
    TO_CONVERSATIONS,
    TO_FOCUS,
    WINDOW,
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

BORN = mk.Cycle.start(BIRTH)
WITHOUT_NEEDS = fold(BORN, TO_FOCUS[0])
NEEDS = cycle_in(mk.Phase.NEEDS)
CHOSEN = fold(BORN, *TO_FOCUS)
SEASON = cycle_in(mk.Phase.CONVERSATIONS)
FOLLOWING = cycle_in(mk.Phase.FOLLOW_UP)
REVIEWING = fold(FOLLOWING, mk.EffectReviewStarted(**leader(BEFORE)))
STRANGE = mk.FocusTheme(id="t1", title="Økonomi", needs=("n1", "n9"))
LED_BY_KARL = fold(SEASON, mk.LeaderChanged(leader=KARL, effective_on=BEFORE, **leader(BEFORE)))
EARLIER = date(2027, 1, 3)
ADOPTED = mk.StrategyAdopted(strategy=STRATEGY, **leader())
REVISED = mk.StrategyRevised(strategy=STRATEGY, reason="ny lov", **leader())
SCALED = attrs.evolve(FRAME, form=attrs.evolve(FRAME.form, scale=mk.Scale()))
OPENED = mk.ConversationsOpened(employees=(LANE,), window=WINDOW, **leader())

STOOD_IN = mk.EmployeeExcused(employee=LANE, reason=mk.ExcuseReason.GROUP_TALK, **leader())


def without_intention(strategy: mk.Strategy) -> mk.Strategy:
    """Blank the one sentence that the year starts in."""
    return attrs.evolve(strategy, intention="  ")


def without_goals(strategy: mk.Strategy) -> mk.Strategy:
    """Leave the goals out."""
    return attrs.evolve(strategy, goals=())


def prepared_by(approach: mk.Approach) -> mk.Cycle:
    """Make the sample of the focus under a policy with another approach."""
    policy = mk.Policy(forms=mk.FormPolicy(approach=approach))
    return attrs.evolve(CHOSEN, policy=policy)


def excused(name: str) -> mk.EmployeeExcused:
    """Excuse somebody."""
    return mk.EmployeeExcused(employee=name, reason=mk.ExcuseReason.OTHER, **leader())


CYCLE_CASES: list[Case[mk.Cycle]] = [
    Case(
        "fact out of order",
        BORN,
        FACT["CycleClosed"],
        (
            blocked(
                "out-of-order",
                event="CycleClosed",
                state="strategy",
                events="LeaderGroupMet StrategyAdopted ConversationSigned ConversationReopened"
                " ConversationEnded FollowUpRecorded LeaderChanged CycleCancelled",
            ),
        ),
        instead=FACT["LeaderGroupMet"],
    ),
    Case(
        "role that may not",
        SEASON,
        mk.FollowUpStarted(**employee()),
        (
            blocked(
                "wrong-actor",
                "role",
                event="FollowUpStarted",
                role="employee",
                roles="leader senior-leader hr",
            ),
        ),
        instead=FACT["FollowUpStarted"],
    ),
    Case(
        "somebody else as the leader",
        SEASON,
        mk.FollowUpStarted(**leader(by=KARL)),
        (blocked("wrong-person", "by", by=KARL, role="leader"),),
        first=[mk.LeaderChanged(leader=KARL, effective_on=ON, **leader())],
    ),
    Case(
        "stated before the last fact",
        SEASON,
        mk.FollowUpStarted(**leader(EARLIER)),
        (blocked("stated-too-early", "on", on="2027-01-03", last_on="2027-01-04"),),
        instead=mk.FollowUpStarted(**leader(BEFORE)),
    ),
    Case(
        "strategy without intention",
        BORN,
        attrs.evolve(ADOPTED, strategy=without_intention(STRATEGY)),
        (blocked("MK407", "strategy", "intention"),),
        instead=ADOPTED,
    ),
    Case(
        "strategy without goals",
        BORN,
        attrs.evolve(ADOPTED, strategy=without_goals(STRATEGY)),
        (blocked("goal-missing", "strategy", "goals"),),
        instead=ADOPTED,
    ),
    Case(
        "revised strategy without either",
        SEASON,
        attrs.evolve(REVISED, strategy=without_goals(without_intention(STRATEGY))),
        (
            blocked("MK407", "strategy", "intention"),
            blocked("goal-missing", "strategy", "goals"),
        ),
        instead=REVISED,
    ),
    Case(
        "need identified twice",
        NEEDS,
        mk.NeedIdentified(need=TALKING, **leader()),
        (blocked("need-known", "need", "id", need="n1"),),
        instead=mk.NeedRevised(need=TALKING, **leader()),
    ),
    Case(
        "unknown need revised",
        NEEDS,
        mk.NeedRevised(need=attrs.evolve(TALKING, id="n9"), **leader()),
        (blocked("need-unknown", "need", "id", need="n9"),),
        first=[mk.NeedIdentified(need=attrs.evolve(TALKING, id="n9"), **leader())],
    ),
    Case(
        "unknown need withdrawn",
        NEEDS,
        mk.NeedWithdrawn(need="n9", reason="fejl", **leader()),
        (blocked("need-unknown", "need", need="n9"),),
        instead=mk.NeedWithdrawn(need="n1", reason="fejl", **leader()),
    ),
    Case(
        "order of needs with a stranger and a gap",
        NEEDS,
        mk.NeedsPrioritised(order=("n1", "n9"), **leader()),
        (
            blocked("need-unknown", "order", 1, need="n9"),
            blocked("need-left-out", "order", need="n2"),
        ),
        instead=mk.NeedsPrioritised(order=("n1", "n2"), **leader()),
    ),
    Case(
        "focus without needs",
        WITHOUT_NEEDS,
        mk.FocusChosen(themes=(attrs.evolve(THEME, needs=()),), **leader()),
        (blocked("need-missing", "needs"),),
        first=[mk.NeedIdentified(need=TALKING, **leader())],
    ),
    Case(
        "focus without themes",
        NEEDS,
        mk.FocusChosen(themes=(), **leader()),
        (blocked("theme-missing", "themes"),),
        instead=mk.FocusChosen(themes=(THEME,), **leader()),
    ),
    Case(
        "focus on an unknown need",
        NEEDS,
        mk.FocusChosen(themes=(STRANGE,), **leader()),
        (blocked("need-unknown", "themes", 0, "needs", need="n9"),),
        first=[mk.NeedIdentified(need=attrs.evolve(TALKING, id="n9"), **leader())],
    ),
    Case(
        "revised focus without themes",
        CHOSEN,
        mk.FocusRevised(themes=(), reason="personalemødet", **leader()),
        (blocked("theme-missing", "themes"),),
        instead=mk.FocusRevised(themes=(THEME,), reason="personalemødet", **leader()),
    ),
    Case(
        "revised focus on an unknown need",
        CHOSEN,
        mk.FocusRevised(themes=(THEME, attrs.evolve(STRANGE, id="t2")), reason="x", **leader()),
        (blocked("need-unknown", "themes", 1, "needs", need="n9"),),
        instead=mk.FocusRevised(themes=(THEME,), reason="x", **leader()),
    ),
    Case(
        "form without a scale in a year with scores",
        prepared_by(mk.Approach.SCORED),
        FRAME,
        (blocked("scale-missing", "form", "scale"),),
        instead=SCALED,
    ),
    Case(
        "form without a scale where the look back is rated",
        attrs.evolve(
            CHOSEN,
            policy=mk.Policy(
                forms=mk.FormPolicy(approach=mk.Approach.MIXED),
                agenda=mk.AgendaPolicy(assessment=mk.AssessmentMode.RATED),
            ),
        ),
        FRAME,
        (blocked("scale-missing", "form", "scale"),),
        instead=SCALED,
    ),
    Case(
        "group talk instead of the own one where it does not stand in for it",
        attrs.evolve(SEASON, policy=mk.Policy(group_talk_replaces=False)),
        STOOD_IN,
        (blocked("group-talk-off", "reason"),),
        instead=excused(LANE),
    ),
    Case(
        "id of a conversation of an earlier stay",
        fold(
            SEASON,
            mk.EmployeeLeft(employee=OMAR, effective_on=BEFORE, **leader(BEFORE)),
            mk.EmployeeJoined(employee=OMAR, **leader(BEFORE)),
        ),
        registered(OMAR, on=ON),
        (blocked("talk-known", "conversation", conversation="talk-omar"),),
        instead=registered(OMAR, "talk-omar-2", ON),
    ),
    Case(
        "form with a scale in a year of dialogue",
        CHOSEN,
        SCALED,
        (blocked("scale-unwanted", "form", "scale"),),
        instead=FRAME,
    ),
    Case(
        "conversations opened out of the blue",
        CHOSEN,
        OPENED,
        (blocked("team-not-consulted"), blocked("frame-not-set", "form")),
        first=TO_CONVERSATIONS[:2],
    ),
    Case(
        "conversations opened without the staff",
        fold(CHOSEN, FRAME),
        OPENED,
        (blocked("team-not-consulted"),),
        first=[FACT["TeamConsultationSkipped"]],
    ),
    Case(
        "conversations opened without a frame",
        fold(CHOSEN, TO_CONVERSATIONS[0]),
        OPENED,
        (blocked("frame-not-set", "form"),),
        first=[FRAME],
    ),
    Case(
        "conversations opened again for who has moved",
        SEASON,
        attrs.evolve(OPENED, employees=(ROSA, NINA)),
        (blocked("not-in-unit", "employees", 1, employee=NINA),),
        first=[mk.EmployeeJoined(employee=NINA, **leader())],
    ),
    Case(
        "leader changed to the present one",
        LED_BY_KARL,
        mk.LeaderChanged(leader=KARL, effective_on=ON, **leader(by=KARL)),
        (blocked("leader-unchanged", "leader", leader=KARL),),
        instead=mk.LeaderChanged(leader=METTE, effective_on=ON, **leader(by=KARL)),
    ),
    Case(
        "joined while there",
        SEASON,
        mk.EmployeeJoined(employee=LANE, **leader()),
        (blocked("already-in-unit", "employee", employee=LANE),),
        instead=mk.EmployeeJoined(employee=ROSA, **leader()),
    ),
    Case(
        "joined while excused",
        SEASON,
        mk.EmployeeJoined(employee=PIA, **leader()),
        (blocked("already-in-unit", "employee", employee=PIA),),
        instead=mk.EmployeeReturned(employee=PIA, **leader()),
    ),
    Case(
        "unknown person left",
        SEASON,
        mk.EmployeeLeft(employee=ROSA, effective_on=ON, **leader()),
        (blocked("not-in-unit", "employee", employee=ROSA),),
        first=[mk.EmployeeJoined(employee=ROSA, **leader())],
    ),
    Case(
        "moved person left",
        SEASON,
        mk.EmployeeLeft(employee=NINA, effective_on=ON, **leader()),
        (blocked("not-in-unit", "employee", employee=NINA),),
        first=[mk.EmployeeJoined(employee=NINA, **leader())],
    ),
    Case(
        "unknown person moved",
        SEASON,
        mk.EmployeeTransferred(employee=ROSA, to_unit="red", effective_on=ON, **leader()),
        (blocked("not-in-unit", "employee", employee=ROSA),),
        first=[mk.EmployeeJoined(employee=ROSA, **leader())],
    ),
    Case(
        "talk wanted for somebody who has moved",
        SEASON,
        mk.IndividualTalkRequested(employee=NINA, **leader()),
        (blocked("not-in-unit", "employee", employee=NINA),),
        instead=mk.IndividualTalkRequested(employee=PIA, **leader()),
    ),
    Case(
        "unknown person excused",
        SEASON,
        excused(ROSA),
        (blocked("not-in-unit", "employee", employee=ROSA),),
        first=[mk.EmployeeJoined(employee=ROSA, **leader())],
    ),
    Case(
        "moved person excused",
        SEASON,
        excused(NINA),
        (blocked("not-in-unit", "employee", employee=NINA),),
        instead=excused(PIA),
    ),
    Case(
        "excused by a group talk in spite of a wish",
        fold(SEASON, mk.IndividualTalkRequested(employee=LANE, **employee(BEFORE))),
        STOOD_IN,
        (blocked("talk-requested", "reason", employee=LANE),),
        first=[registered(LANE, "talk-lane-2", ON)],
    ),
    Case(
        "excused by a group talk, still wanting one after leave",
        fold(SEASON, mk.IndividualTalkRequested(employee=PIA, **leader(BEFORE))),
        attrs.evolve(STOOD_IN, employee=PIA),
        (blocked("talk-requested", "reason", employee=PIA),),
        instead=excused(PIA),
    ),
    Case(
        "group talk with strangers",
        SEASON,
        mk.GroupTalkHeld(held_on=ON, participants=(ROSA, LANE, NINA), **leader()),
        (
            blocked("not-in-unit", "participants", 0, employee=ROSA),
            blocked("not-in-unit", "participants", 2, employee=NINA),
        ),
        instead=mk.GroupTalkHeld(held_on=ON, participants=(LANE, OMAR, PIA), **leader()),
    ),
    Case(
        "the leader's talk with themselves",
        fold(SEASON, mk.EmployeeJoined(employee=METTE, **leader(BEFORE))),
        registered(METTE, "talk-mette", ON),
        (blocked("own-leader", "employee", employee=METTE),),
        first=[mk.LeaderChanged(leader=KARL, effective_on=ON, **leader())],
        instead=attrs.evolve(registered(METTE, "talk-mette", ON), by=KARL),
    ),
    Case(
        "talk registered for somebody on leave",
        SEASON,
        registered(PIA, "talk-pia", ON),
        (blocked("not-enrolled", "employee", employee=PIA),),
        first=[mk.EmployeeReturned(employee=PIA, **leader())],
    ),
    Case(
        "returned without having been away",
        SEASON,
        mk.EmployeeReturned(employee=LANE, **leader()),
        (blocked("not-excused", "employee", employee=LANE),),
        first=[excused(LANE)],
    ),
    Case(
        "unknown person returned",
        SEASON,
        mk.EmployeeReturned(employee=ROSA, **leader()),
        (blocked("not-excused", "employee", employee=ROSA),),
        first=[mk.EmployeeJoined(employee=ROSA, **leader()), excused(ROSA)],
    ),
    Case(
        "review of an unknown theme",
        SEASON,
        mk.TeamReviewHeld(held_on=ON, themes=("t1", "t9"), **leader()),
        (blocked("theme-unknown", "themes", 1, theme="t9"),),
        instead=mk.TeamReviewHeld(held_on=ON, themes=("t1",), **leader()),
    ),
    Case(
        "second open talk",
        fold(SEASON, registered(LANE, "talk-lane-2")),
        registered(LANE, "talk-lane-3", ON),
        (blocked("open-talk", "employee", employee=LANE),),
        first=[ended("talk-lane-2", ON)],
    ),
    Case(
        "second talk after a signed one",
        SEASON,
        registered(OMAR, "talk-omar-2", ON),
        (blocked("open-talk", "employee", employee=OMAR),),
        instead=registered(LANE, "talk-lane-2", ON),
    ),
    Case(
        "id of somebody else's talk",
        SEASON,
        registered(LANE, "talk-omar", ON),
        (blocked("talk-known", "conversation", conversation="talk-omar"),),
        instead=registered(LANE, "talk-lane-2", ON),
    ),
    Case(
        "notice of an unknown talk",
        SEASON,
        signed("talk-9", ON),
        (blocked("talk-unknown", "conversation", conversation="talk-9"),),
        first=[registered(LANE, "talk-9", ON)],
    ),
    Case(
        "reopened before it was signed",
        SEASON,
        reopened("talk-nina", ON),
        (
            blocked(
                "notice-too-early",
                "conversation",
                conversation="talk-nina",
                event="ConversationReopened",
            ),
        ),
        first=[signed("talk-nina", ON)],
    ),
    Case(
        "follow-up before it was signed",
        SEASON,
        followed_up("talk-nina", ON),
        (
            blocked(
                "notice-too-early",
                "conversation",
                conversation="talk-nina",
                event="FollowUpRecorded",
            ),
        ),
        first=[signed("talk-nina", ON)],
    ),
    Case(
        "follow-up begun with an open talk",
        fold(opened(), registered(LANE)),
        mk.FollowUpStarted(**leader()),
        tuple(
            blocked("talk-unfinished", "marks", position, employee=name)
            for position, name in enumerate((LANE, OMAR, NINA, PIA))
        ),
        first=[signed("talk-lane", ON), *[excused(name) for name in (OMAR, NINA, PIA)]],
    ),
    Case(
        "follow-up begun with a reopened talk",
        fold(SEASON, reopened("talk-omar")),
        mk.FollowUpStarted(**leader()),
        (blocked("talk-unfinished", "marks", 1, employee=OMAR),),
        first=[signed("talk-omar", ON)],
    ),
    Case(
        "effect review begun without a follow-up",
        fold(FOLLOWING, registered(LANE, "talk-lane-2"), signed("talk-lane-2")),
        mk.EffectReviewStarted(**leader()),
        (blocked("follow-up-unrecorded", "marks", 0, employee=LANE),),
        first=[followed_up("talk-lane-2", ON)],
    ),
    Case(
        "effect review begun with an open talk",
        fold(FOLLOWING, registered(LANE, "talk-lane-2"), reopened("talk-omar")),
        mk.EffectReviewStarted(**leader()),
        (
            blocked("talk-unfinished", "marks", 0, employee=LANE),
            blocked("talk-unfinished", "marks", 1, employee=OMAR),
        ),
        first=[ended("talk-lane-2", ON), signed("talk-omar", ON)],
    ),
    Case(
        "closed with an effect that nobody has looked at",
        REVIEWING,
        mk.CycleClosed(**leader()),
        (blocked("effect-not-evaluated", "evaluations", level="team"),),
        first=[mk.EffectEvaluated(evaluation=TEAM_EFFECT, **leader())],
    ),
    Case(
        "closed with an effect that is not skipped either",
        REVIEWING,
        mk.CycleClosed(**leader()),
        (blocked("effect-not-evaluated", "evaluations", level="team"),),
        first=[
            mk.EffectEvaluationSkipped(level=mk.EffectLevel.TEAM, reason="for tidligt", **leader())
        ],
    ),
]
