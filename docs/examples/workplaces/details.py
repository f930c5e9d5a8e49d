"""What there is to tell about a fact beyond who stated it: one line or a few, in plain words."""

from collections.abc import Iterator
from functools import singledispatch

import mousekit as mk
from workplaces.teller import Teller

__all__ = ["cycle_details", "talk_details"]

_SHORT_DIGEST = 8
_FAR = 2


@singledispatch
def cycle_details(fact: mk.Fact, teller: Teller) -> Iterator[str]:
    """Tell what is in a fact of the cycle; nothing of most facts.

    Args:
        fact: What has happened.
        teller: Knows the words.
    """
    del fact, teller
    return iter(())


@cycle_details.register(mk.CycleStarted)
def _(fact: mk.CycleStarted, teller: Teller) -> Iterator[str]:
    for need in fact.needs:
        yield teller.word("need carried", text=need.text)
    for lesson in fact.lessons:
        yield teller.word("lesson carried", text=lesson)


@cycle_details.register(mk.StrategyAdopted)
def _(fact: mk.StrategyAdopted, teller: Teller) -> Iterator[str]:
    strategy = fact.strategy
    yield teller.word("intention", text=strategy.intention)
    yield from _situation(strategy, teller)
    for goal in strategy.goals:
        yield teller.word("goal", text=goal.text)
    for effect in strategy.canvas.wanted_effects if strategy.canvas else ():
        level = teller.word(f"level {effect.level.value}")
        yield teller.word("effect wanted", level=level, text=effect.text)


def _situation(strategy: mk.Strategy, teller: Teller) -> Iterator[str]:
    """Tell where the workplace stands, and what it has to spend."""
    situation = strategy.situation or mk.Situation()
    for key in ("strengths", "weaknesses", "opportunities", "threats"):
        for text in getattr(situation, key):
            yield teller.word(key, text=text)
    if strategy.budget_frame is not None:
        yield teller.word("budget", text=strategy.budget_frame)


@cycle_details.register(mk.NeedIdentified)
def _(fact: mk.NeedIdentified, teller: Teller) -> Iterator[str]:
    yield teller.word("need", text=fact.need.text)


@cycle_details.register(mk.FocusChosen)
@cycle_details.register(mk.FocusRevised)
def _(fact: mk.FocusChosen | mk.FocusRevised, teller: Teller) -> Iterator[str]:
    for theme in fact.themes:
        yield teller.word("theme", text=theme.title)


@cycle_details.register(mk.TeamConsulted)
def _(fact: mk.TeamConsulted, teller: Teller) -> Iterator[str]:
    for point in fact.input.points:
        yield teller.word("said", text=point)


@cycle_details.register(mk.FrameSet)
def _(fact: mk.FrameSet, teller: Teller) -> Iterator[str]:
    if fact.elevator_speech is not None:
        yield teller.word("speech", text=fact.elevator_speech.text)
    mandate, count = fact.mandate, len(fact.form.questions)
    yield teller.word("form", count=count, amount=mandate.max_amount, days=mandate.max_days)
    if fact.form.scale is not None:
        scale = fact.form.scale
        yield teller.word("scale", lowest=scale.lowest, highest=scale.highest)


@cycle_details.register(mk.LeaderChanged)
def _(fact: mk.LeaderChanged, teller: Teller) -> Iterator[str]:
    name, day = teller.name(fact.leader), teller.day(fact.effective_on)
    yield teller.word("leads now", name=name, day=day)


@cycle_details.register(mk.EffectEvaluated)
@cycle_details.register(mk.EffectEvaluationSkipped)
def _(fact: mk.EffectEvaluated | mk.EffectEvaluationSkipped, teller: Teller) -> Iterator[str]:
    if isinstance(fact, mk.EffectEvaluated):
        yield from _effect(fact.evaluation, teller)
    else:
        yield teller.word("reason", text=fact.reason)


@cycle_details.register(mk.LessonRecorded)
def _(fact: mk.LessonRecorded, teller: Teller) -> Iterator[str]:
    yield teller.word("lesson carried", text=fact.text)


@singledispatch
def talk_details(fact: mk.Fact, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    """Tell what is in a fact of a conversation; nothing of most facts.

    Args:
        fact: What has happened.
        talk: The conversation after it.
        teller: Knows the words.
    """
    del fact, talk, teller
    return iter(())


@talk_details.register(mk.PreparationSubmitted)
def _(fact: mk.PreparationSubmitted, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    del talk
    # What somebody has prepared is private until it is shared; the minutes tell enough.
    if fact.preparation.minutes is not None:
        yield teller.word("prepared", minutes=fact.preparation.minutes)
    scored = sum(answer.score is not None for answer in fact.preparation.answers)
    if scored:
        yield teller.word("scored", count=scored)


@talk_details.register(mk.PreparationShared)
def _(fact: mk.PreparationShared, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    del fact
    # R100: a wide gap is a question to talk about; nobody is told an average, or who gave what.
    if all(one.is_shared for one in talk.preparations):
        yield teller.word("apart", count=len(_far_apart(talk)), steps=_FAR)


def _far_apart(talk: mk.Conversation) -> list[str]:
    """Give the questions on which the two are two steps or more apart."""
    scores: dict[str, list[int]] = {}
    for party in talk.preparations:
        for answer in party.preparation.answers if party.preparation else ():
            if answer.score is not None:
                scores.setdefault(answer.question, []).append(answer.score)
    return [name for name, given in scores.items() if max(given) - min(given) >= _FAR]


@talk_details.register(mk.PartCompleted)
def _(fact: mk.PartCompleted, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    del talk
    yield teller.word("part", part=teller.word(f"part {fact.part.value}"), minutes=fact.minutes)


@talk_details.register(mk.ConversationHeld)
def _(fact: mk.ConversationHeld, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    del talk
    for one in fact.parts:
        part = teller.word(f"part {one.part.value}")
        if one.skipped_because is None:
            yield teller.word("part", part=part, minutes=one.minutes)
        else:
            yield teller.word("skipped", part=part, reason=one.skipped_because)


@talk_details.register(mk.IdeaRaised)
def _(fact: mk.IdeaRaised, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    del talk
    # What its author does not share stays between the two; not even the teller says it.
    if not fact.idea.shared_with:
        yield teller.word("not shared")
        return
    yield teller.word(fact.idea.kind.value, text=fact.idea.text)
    roles = ", ".join(teller.word(f"role {role.value}") for role in fact.idea.shared_with)
    yield teller.word("shared", roles=roles)


@talk_details.register(mk.PreviousAgreementAssessed)
def _(fact: mk.PreviousAgreementAssessed, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    assessment = fact.assessment
    for state in talk.carried_in:
        if state.agreement.id == assessment.agreement:
            decided = teller.word(f"decided {assessment.decided.value}")
            yield teller.word("carried on", text=state.agreement.text, decided=decided)
    for text in (assessment.effect, assessment.why_not, assessment.next_step):
        if text is not None:
            yield teller.word("quote", text=text)


@talk_details.register(mk.ConclusionsDrafted)
@talk_details.register(mk.ConclusionsRevised)
def _(
    fact: mk.ConclusionsDrafted | mk.ConclusionsRevised, talk: mk.Conversation, teller: Teller
) -> Iterator[str]:
    del talk
    for number, draft in enumerate(fact.conclusions.drafts, start=1):
        owner = teller.word("no owner") if draft.owner is None else teller.name(draft.owner)
        due = teller.word("no due")
        if draft.due is not None:
            due = teller.word("due", day=teller.day(draft.due, with_year=True))
        yield f"{number}. {draft.text} ({owner}, {due})"


@talk_details.register(mk.ConclusionsCommented)
def _(fact: mk.ConclusionsCommented, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    del talk
    yield teller.word("quote", text=fact.comment)


@talk_details.register(mk.ConclusionsSigned)
def _(fact: mk.ConclusionsSigned, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    key = "signed" if talk.stage is mk.Stage.SIGNED else "one signature"
    yield teller.word(key, digest=fact.digest[:_SHORT_DIGEST])


@talk_details.register(mk.FollowUpHeld)
def _(fact: mk.FollowUpHeld, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    for review in fact.follow_up.reviews:
        (state,) = (one for one in talk.agreements if one.agreement.id == review.agreement)
        status = (
            "" if review.progress is None else f": {teller.word(f'progress {review.progress}')}"
        )
        yield f"{state.agreement.text}{status}"
        for found in (review.status, review.effect, review.why_not, review.adjusted):
            if found is not None:
                yield teller.word("because", text=found)


@talk_details.register(mk.AmendmentProposed)
def _(fact: mk.AmendmentProposed, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    (state,) = (one for one in talk.agreements if one.agreement.id == fact.terms.id)
    new, old = teller.day(fact.terms.due), teller.day(state.agreement.due)
    if fact.terms.owner != state.agreement.owner:
        yield teller.word("new owner", new=teller.name(fact.terms.owner))
    yield teller.word("amended", new=new, old=old)


@talk_details.register(mk.AmendmentAccepted)
def _(fact: mk.AmendmentAccepted, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    (state,) = (one for one in talk.agreements if one.agreement.id == fact.agreement)
    yield teller.word("accepted", revision=state.agreement.revision)


@talk_details.register(mk.ApprovalGiven)
def _(fact: mk.ApprovalGiven, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    (state,) = (one for one in talk.agreements if one.agreement.id == fact.agreement)
    status = mk.name_of(state.status, teller.lang)
    yield teller.word("outcome", text=state.agreement.text, status=status)


@talk_details.register(mk.FollowUpMoved)
def _(fact: mk.FollowUpMoved, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    del talk
    yield teller.word("moved", new=teller.day(fact.moved_to), old=teller.day(fact.planned_on))
    yield teller.word("because", text=fact.reason)


@talk_details.register(mk.ActivityFollowedUp)
def _(fact: mk.ActivityFollowedUp, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    del talk
    yield teller.word("because", text=fact.used)


@talk_details.register(mk.AgreementSettled)
def _(fact: mk.AgreementSettled, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    (state,) = (one for one in talk.agreements if one.agreement.id == fact.agreement)
    status = mk.name_of(fact.status, teller.lang)
    yield teller.word("outcome", text=state.agreement.text, status=status)
    if fact.outcome is not None:
        yield teller.word("because", text=fact.outcome)


@talk_details.register(mk.IndividualEffectEvaluated)
def _(fact: mk.IndividualEffectEvaluated, talk: mk.Conversation, teller: Teller) -> Iterator[str]:
    del talk
    yield from _effect(fact.evaluation, teller)


def _effect(evaluation: mk.EffectEvaluation, teller: Teller) -> Iterator[str]:
    if evaluation.wanted is not None:
        level = teller.word(f"level {evaluation.level.value}")
        yield teller.word("effect wanted", level=level, text=evaluation.wanted)
    yield teller.word("seen", text=evaluation.seen)
    if evaluation.evidence is not None:
        yield teller.word("evidence", text=evaluation.evidence)
