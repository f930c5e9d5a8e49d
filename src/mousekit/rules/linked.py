"""Linked: rules on the red thread, from what the organisation wants to what two people agree."""

from collections.abc import Iterator

from mousekit.policy import PurposeProfile
from mousekit.rules.context import ANY_AGREEMENT, AgreementList, AnyAgreement, Given, is_blank
from mousekit.rules.model import Hit, NotChecked, Rule, Severity
from mousekit.values.strategy import CanvasQuestion, CompetenceNeed, Strategy

__all__ = ["RULES"]

_BY_PROFILE = {
    PurposeProfile.STRATEGIC: Severity.ERROR,
    PurposeProfile.BALANCED: Severity.WARNING,
    PurposeProfile.WELLBEING: Severity.INFO,
}

_EFFECT = (CanvasQuestion.E1, CanvasQuestion.E2, CanvasQuestion.E3)


def agreement_without_need(agreement: AnyAgreement, given: Given) -> Iterator[Hit | NotChecked]:
    """Find an agreement that takes up no need of the unit.

    What it does:
        Finds an agreement without the id of a competence need, and one whose id is not among the
        needs of the year; where those are not known, such an id is not checked. How grave it is
        depends on what the conversations are for.

    Why it is bad:
        The starting point is what the workplace is to become able to do. A good wish that serves
        none of it is the first to go in a busy month.

    Example:
        A pottery course, for nothing in particular.

    Use instead:
        An agreement that says which need it takes up; or a talk on whether a need is missing.

    Options:
        `Policy.profile`: an error if strategic, a warning if balanced, an information if the
        conversations are for wellbeing.

    Sources:
        R011, D05.
    """
    params: tuple[tuple[str, str], ...] = (("case", "missing"),)
    if agreement.need is not None:
        needs = given.context.needs
        if needs is None:
            yield NotChecked()
            return
        if agreement.need in {need.id for need in needs}:
            return
        params = (("case", "unknown"), ("need", agreement.need))
    yield Hit(path=(*given.path, "need"), params=params, severity=_BY_PROFILE[given.policy.profile])


def missing_intention(strategy: Strategy, given: Given) -> Iterator[Hit]:
    """Find a year that begins without saying what the conversations are for.

    What it does:
        Finds a strategy whose intention is blank.

    Why it is bad:
        People must want something from the conversations to get something out of them. Without an
        intention they begin with an excuse, and the form is filled in for its own sake.

    Example:
        A strategy with six goals, and no word on what the conversations shall do for them.

    Use instead:
        "In autumn two more of us can run the press alone."

    Options:
        None.

    Sources:
        R025, R054.
    """
    if is_blank(strategy.intention):
        yield Hit(path=(*given.path, "intention"))


def need_without_goal(need: CompetenceNeed, given: Given) -> Iterator[Hit | NotChecked]:
    """Find a need that serves none of the organisation's goals.

    What it does:
        Finds a competence need without the id of a goal, and one whose id is not among the goals
        of the year; where those are not known, such an id is not checked.

    Why it is bad:
        Nobody can say why this in particular is to be learned, so it is the first to go when money
        is short. It may be right all the same; then it is the goals that lack something.

    Example:
        "Regneark på et højt niveau", since it was in last year's catalogue.

    Use instead:
        The same need with the goal "regnskabet er lukket den femte i måneden".

    Options:
        None; `CheckContext.goals` holds the goals of the year.

    Sources:
        R011, R026.
    """
    params: tuple[tuple[str, str], ...] = (("case", "missing"),)
    if need.goal is not None:
        goals = given.context.goals
        if goals is None:
            yield NotChecked()
            return
        if need.goal in {goal.id for goal in goals}:
            return
        params = (("case", "unknown"), ("goal", need.goal))
    yield Hit(path=(*given.path, "goal"), params=params)


def need_without_method(need: CompetenceNeed, given: Given) -> Iterator[Hit]:
    """Find a need of which nobody has thought how it can be met.

    What it does:
        Finds a competence need without a single method.

    Why it is bad:
        A need without a way to meet it becomes a course when somebody asks, or nothing at all. It
        is easier to choose the way before the conversations than in the middle of one.

    Example:
        "Køre pressen alene", and no word on how one learns it here.

    Use instead:
        The same need, learned side by side with somebody who can, and by a task of one's own.

    Options:
        None.

    Sources:
        R117.
    """
    if not need.methods:
        yield Hit(path=(*given.path, "methods"))


def course_only_plan(agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a plan in which everything that is learned is learned away from the work.

    What it does:
        Looks at the agreements that say how something is learned. If there are any, and all of
        them name a course, a conference, e-learning or formal education, it finds the plan.

    Why it is bad:
        Most of a job is learned on the job. A course is easy to grant and easy to count, and then
        development comes to mean being sent away.

    Example:
        Two courses, and nothing else.

    Use instead:
        One of the courses, and a month beside the colleague who does it best.

    Options:
        None.

    Sources:
        R124, X104.
    """
    methods = [one.method for one in agreements.items if one.method is not None]
    if methods and all(method.is_course for method in methods):
        yield Hit(path=given.path, params=(("count", len(methods)),))


def unmet_need(need: CompetenceNeed, given: Given) -> Iterator[Hit]:
    """Find a need of the unit that no agreement takes up.

    What it does:
        Holds a need against those that the agreements of the whole year take up. In a single
        conversation it says nothing: no one person has to meet every need of a unit.

    Why it is bad:
        The leaders have said that the unit must learn this, and after all the conversations nobody
        is going to. It shows in a year, when it is too late.

    Example:
        Twelve conversations, and not one agreement on the new press.

    Use instead:
        Somebody takes it up before the year is out; or the need is withdrawn, with the reason.

    Options:
        None; `CheckContext.taken_up` holds the ids of the needs that are taken up.

    Sources:
        R011, R117.
    """
    taken_up = given.context.taken_up or ()
    if need.id not in taken_up:
        yield Hit(path=given.path, params=(("need", need.id),))


def goal_without_need(strategy: Strategy, given: Given) -> Iterator[Hit]:
    """Find a goal for which nobody has to learn anything.

    What it does:
        Holds the goals of a strategy against the goals that the needs of the year serve; one
        finding for each goal that is left.

    Why it is bad:
        It need not be a fault. But a goal that asks nothing new of anybody has either been
        reached, or nobody has thought about what it takes.

    Example:
        The goal "to nye kunder i Norge", and no need that has to do with Norway.

    Use instead:
        A need such as "føre en salgssamtale på norsk"; or the goal is left out of this year.

    Options:
        None; `CheckContext.needs` holds the needs of the year.

    Sources:
        R026, R011.
    """
    served = {need.goal for need in given.context.needs or ()}
    for position, goal in enumerate(strategy.goals):
        if goal.id not in served:
            yield Hit(path=(*given.path, "goals", position), params=(("goal", goal.id),))


def missing_effect(strategy: Strategy, given: Given) -> Iterator[Hit]:
    """Find a year of which nobody has said by what it will show.

    What it does:
        Looks in the canvas for an answer to one of the questions on effect, E1 to E3, or for a
        wanted effect.

    Why it is bad:
        That the conversations have no effect is the first thing said against them. If nobody has
        said beforehand what to look for, nobody will see it afterwards either.

    Example:
        A canvas that is filled in down to the letter S.

    Use instead:
        "I december kan fire af os køre pressen", looked at by the team on 10 December.

    Options:
        None.

    Sources:
        R046, R051.
    """
    canvas = strategy.canvas
    answers = () if canvas is None else canvas.answers
    effects = () if canvas is None else canvas.wanted_effects
    is_said = any(one.question in _EFFECT and not is_blank(one.text) for one in answers)
    if not is_said and not effects:
        yield Hit(path=(*given.path, "canvas"))


RULES = (
    Rule(
        code="MK401",
        name="agreement-without-need",
        severity=Severity.WARNING,
        subject=ANY_AGREEMENT,
        function=agreement_without_need,
        sources=("R011", "D05"),
    ),
    Rule(
        code="MK402",
        name="need-without-goal",
        severity=Severity.WARNING,
        subject=(CompetenceNeed,),
        function=need_without_goal,
        sources=("R011", "R026"),
    ),
    Rule(
        code="MK403",
        name="need-without-method",
        severity=Severity.WARNING,
        subject=(CompetenceNeed,),
        function=need_without_method,
        sources=("R117",),
    ),
    Rule(
        code="MK404",
        name="course-only-plan",
        severity=Severity.WARNING,
        subject=(AgreementList,),
        function=course_only_plan,
        sources=("R124", "X104"),
    ),
    Rule(
        code="MK405",
        name="unmet-need",
        severity=Severity.WARNING,
        subject=(CompetenceNeed,),
        function=unmet_need,
        needs=("taken_up",),
        sources=("R011", "R117"),
    ),
    Rule(
        code="MK406",
        name="goal-without-need",
        severity=Severity.INFO,
        subject=(Strategy,),
        function=goal_without_need,
        needs=("needs",),
        sources=("R026", "R011"),
    ),
    Rule(
        code="MK407",
        name="missing-intention",
        severity=Severity.ERROR,
        subject=(Strategy,),
        function=missing_intention,
        sources=("R025", "R054"),
    ),
    Rule(
        code="MK408",
        name="missing-effect",
        severity=Severity.WARNING,
        subject=(Strategy,),
        function=missing_effect,
        sources=("R046", "R051"),
    ),
)
"""The rules of this group, sorted by code."""
