"""A cycle in every phase, driven there by facts, and one fact of every class to state in it.

Four employees stand for what a cycle may know of people: Lane's first talk came to nothing, so that
she may have another one; Omar's is signed and followed up; Nina has moved with hers registered; Pia
is on leave.  The early phases are reached by going back, one step at a time, so that notices have
something to say there too.
"""

from datetime import date

import mousekit as mk
from process.people import BEFORE, KARL, LANE, METTE, ON, employee, hr, leader

OMAR, NINA, PIA, ROSA = "omar", "nina", "pia", "rosa"
TALK_OF = {LANE: "talk-lane", OMAR: "talk-omar", NINA: "talk-nina"}

PERIOD = mk.Period(first=date(2027, 1, 1), last=date(2027, 12, 31))
WINDOW = mk.Period(first=date(2027, 2, 1), last=date(2027, 3, 31))
GOAL = mk.StrategicGoal(id="g1", text="Stærkere forældredialog")
CANVAS = mk.MouseCanvas(
    wanted_effects=(
        mk.WantedEffect(level=mk.EffectLevel.INDIVIDUAL, text="tryghed i svære samtaler"),
        mk.WantedEffect(level=mk.EffectLevel.TEAM, text="fælles greb om svære samtaler"),
    )
)
STRATEGY = mk.Strategy(intention="Samtalerne skal styrke dialogen", goals=(GOAL,), canvas=CANVAS)
TALKING = mk.CompetenceNeed(id="n1", text="svære forældresamtaler", goal="g1")
WRITING = mk.CompetenceNeed(id="n2", text="korte, klare beskeder", goal="g1")
THEME = mk.FocusTheme(id="t1", title="Forældresamtaler", needs=("n1",))
SPEECH = mk.ElevatorSpeech(text="I år handler det om samtaler med forældre.")
CENTRAL = (mk.Question(text="Hvilken samtale vil du gerne blive tryg ved?"),)
FORM = mk.QuestionForm(id="f1", questions=(mk.Question(text="Hvad giver dig energi?"),))
MANDATE = mk.Mandate(max_days=3)
TEAM_EFFECT = mk.EffectEvaluation(level=mk.EffectLevel.TEAM, seen="to kolleger er med hver gang")
DEPARTMENT_EFFECT = mk.EffectEvaluation(level=mk.EffectLevel.DEPARTMENT, seen="færre klager")

BIRTH = mk.CycleStarted(id="2027-blue", unit="blue", leader=METTE, period=PERIOD, **leader(BEFORE))
TO_FOCUS = (
    mk.StrategyAdopted(strategy=STRATEGY, **leader(BEFORE)),
    mk.NeedIdentified(need=TALKING, **leader(BEFORE)),
    mk.NeedIdentified(need=WRITING, **leader(BEFORE)),
    mk.FocusChosen(themes=(THEME,), **leader(BEFORE)),
)
FRAME = mk.FrameSet(
    form=FORM,
    mandate=MANDATE,
    elevator_speech=SPEECH,
    central_questions=CENTRAL,
    **leader(BEFORE),
)
TO_CONVERSATIONS = (
    mk.TeamConsulted(input=mk.TeamInput(held_on=BEFORE), **leader(BEFORE)),
    FRAME,
    mk.ConversationsOpened(employees=(LANE, OMAR, NINA, PIA), window=WINDOW, **leader(BEFORE)),
)


def registered(
    name: str, conversation: str | None = None, on: date = BEFORE
) -> mk.ConversationRegistered:
    """Plan somebody's talk."""
    conversation = conversation or TALK_OF[name]
    return mk.ConversationRegistered(
        employee=name, conversation=conversation, happened_on=on, **leader(on)
    )


def signed(conversation: str, on: date = BEFORE) -> mk.ConversationSigned:
    """Tell that both have signed."""
    return mk.ConversationSigned(conversation=conversation, happened_on=on, **leader(on))


def reopened(conversation: str, on: date = BEFORE) -> mk.ConversationReopened:
    """Tell that the plan is being written anew."""
    return mk.ConversationReopened(conversation=conversation, happened_on=on, **leader(on))


def ended(conversation: str, on: date = BEFORE) -> mk.ConversationEnded:
    """Tell that it came to nothing."""
    return mk.ConversationEnded(conversation=conversation, happened_on=on, **leader(on))


def followed_up(conversation: str, on: date = BEFORE) -> mk.FollowUpRecorded:
    """Tell that a follow-up was held."""
    return mk.FollowUpRecorded(conversation=conversation, held=True, happened_on=on, **leader(on))


def back(on: date = BEFORE) -> mk.PhaseReopened:
    """Go one step back."""
    return mk.PhaseReopened(reason="der mangler noget", **leader(on))


PEOPLE = (
    registered(LANE),
    ended("talk-lane"),
    registered(OMAR),
    signed("talk-omar"),
    followed_up("talk-omar"),
    registered(NINA),
    mk.EmployeeTransferred(employee=NINA, to_unit="red", effective_on=BEFORE, **hr(BEFORE)),
    mk.EmployeeExcused(employee=PIA, reason=mk.ExcuseReason.LEAVE, **hr(BEFORE)),
)


def fold(cycle: mk.Cycle, *facts: mk.Fact) -> mk.Cycle:
    """Apply one fact after the other."""
    for fact in facts:
        cycle = cycle.apply(fact)
    return cycle


def opened() -> mk.Cycle:
    """Make a cycle in which conversations have just been opened."""
    return fold(mk.Cycle.start(BIRTH), *TO_FOCUS, *TO_CONVERSATIONS)


def cycle_in(phase: mk.Phase) -> mk.Cycle:
    """Make the sample of a phase, anew at every call."""
    season = fold(opened(), *PEOPLE)
    effect = (
        mk.FollowUpStarted(**leader(BEFORE)),
        mk.EffectReviewStarted(**leader(BEFORE)),
        mk.EffectEvaluated(evaluation=TEAM_EFFECT, **leader(BEFORE)),
    )
    way: dict[mk.Phase, tuple[mk.Fact, ...]] = {
        mk.Phase.STRATEGY: (back(), back(), back()),
        mk.Phase.NEEDS: (back(), back()),
        mk.Phase.FOCUS: (back(),),
        mk.Phase.CONVERSATIONS: (),
        mk.Phase.FOLLOW_UP: effect[:1],
        mk.Phase.EFFECT: effect,
        mk.Phase.CLOSED: (*effect, mk.CycleClosed(**leader(BEFORE))),
        mk.Phase.CANCELLED: (mk.CycleCancelled(reason="sammenlægning", **hr(BEFORE)),),
    }
    return fold(season, *way[phase])


FACTS: tuple[mk.Fact, ...] = (
    mk.CycleStarted(id="2028-blue", unit="blue", leader=METTE, period=PERIOD, **leader()),
    mk.LeaderGroupMet(held_on=ON, **leader()),
    mk.StrategyAdopted(strategy=STRATEGY, **leader()),
    mk.NeedIdentified(
        need=mk.CompetenceNeed(id="n3", text="møder, der ender i en aftale"), **leader()
    ),
    mk.NeedRevised(need=mk.CompetenceNeed(id="n1", text="samtaler om bekymring"), **leader()),
    mk.NeedWithdrawn(need="n2", reason="dækket af n1", **leader()),
    mk.NeedsPrioritised(order=("n2", "n1"), **leader()),
    mk.FocusChosen(themes=(THEME,), **leader()),
    mk.TeamConsulted(input=mk.TeamInput(held_on=ON), **leader()),
    mk.TeamConsultationSkipped(reason="alle er nye", **leader()),
    mk.FocusRevised(themes=(THEME,), reason="personalemødet", **leader()),
    mk.FrameSet(form=FORM, mandate=MANDATE, **leader()),
    mk.ConversationsOpened(employees=(LANE, ROSA), window=WINDOW, **leader()),
    mk.FollowUpStarted(**leader()),
    mk.LessonRecorded(text="inviter tidligere", **leader()),
    mk.EffectReviewStarted(**leader()),
    mk.EffectEvaluated(evaluation=DEPARTMENT_EFFECT, **leader()),
    mk.EffectEvaluationSkipped(
        level=mk.EffectLevel.ORGANISATION, reason="måles i 2028", **leader()
    ),
    mk.CycleClosed(**leader()),
    mk.EmployeeJoined(employee=ROSA, **leader()),
    mk.EmployeeLeft(employee=LANE, effective_on=ON, **leader()),
    mk.EmployeeTransferred(employee=LANE, to_unit="red", effective_on=ON, **leader()),
    mk.EmployeeExcused(employee=LANE, reason=mk.ExcuseReason.OTHER, **leader()),
    mk.EmployeeReturned(employee=PIA, **leader()),
    registered(LANE, "talk-lane-2", ON),
    mk.TeamReviewHeld(held_on=ON, themes=("t1",), **leader()),
    mk.GroupTalkHeld(held_on=ON, participants=(LANE,), **leader()),
    mk.IndividualTalkRequested(employee=LANE, **employee()),
    mk.StrategyRevised(strategy=STRATEGY, reason="ny lov", **leader()),
    back(ON),
    signed("talk-nina", ON),
    reopened("talk-omar", ON),
    ended("talk-nina", ON),
    followed_up("talk-omar", ON),
    mk.LeaderChanged(leader=KARL, effective_on=ON, **leader()),
    mk.CycleCancelled(reason="sammenlægning", **leader()),
)
FACT = {type(fact).__name__: fact for fact in FACTS}
"""One fact of every class, that satisfies its guards in each phase where it may come."""
OWNER = {"talk-nina": NINA, "talk-omar": OMAR}
"""Whose talk a notice is about."""
