"""Does the steps of the year one after the other, and tells what comes of each."""

from collections.abc import Callable

import mousekit as mk
from workplaces.details import cycle_details, talk_details
from workplaces.office import Office, RefusedError, write
from workplaces.steps import (
    Accept,
    Check,
    NextYear,
    Plan,
    Settle,
    Sign,
    State,
    Step,
    Together,
    Upwards,
    What,
    Year,
)
from workplaces.store import FactStore, StaleVersionError
from workplaces.teller import Teller

__all__ = ["StoryError", "run"]


class StoryError(Exception):
    """A step cannot be done at all; what merely is refused is part of the story."""


def run(year: Year, office: Office, teller: Teller) -> None:
    """Tell the whole story.

    Args:
        year: What happens.
        office: Where it is stated.
        teller: Who tells it.

    Raises:
        StoryError: If a step names what is not there.
    """
    teller.paragraph(teller.word("intro", workplace=year.workplace))
    runner = _Runner(office, teller)
    for chapter in year.chapters:
        teller.heading(chapter.title)
        for step in chapter.steps:
            teller.event(step.on, step.by, step.tell)
            try:
                runner.do(step)
            except RefusedError as refused:
                teller.refused(refused.blockers, _texts(office))
            except mk.MousekitError as error:
                raise StoryError(f"{step.place}: {error}") from error


def _texts(office: Office) -> dict[str, str]:
    """Give what every agreement says, by id, for telling it to those whom it concerns."""
    return {
        state.agreement.id: state.agreement.text
        for talk in office.talks.values()
        for state in talk.agreements
    }


class _Runner:
    """One function for each kind of step."""

    def __init__(self, office: Office, teller: Teller) -> None:
        self.office = office
        self.teller = teller

    def do(self, step: Step) -> None:
        """Do one step."""
        match step.what:
            case State(facts=facts):
                for fact in facts:
                    self._state(step, fact)
            case Together(facts=(first, second)):
                self._together(step, first, second)
            case Plan() as plan:
                self._plan(step, plan)
            case Sign():
                self._sign(step)
            case Accept(agreement=agreement):
                self._accept(step, agreement)
            case Check():
                self.teller.report(mk.check(self._process(step)))
            case Upwards(role=role):
                self._upwards(step, role)
            case what:
                self._between_years(step, what)

    def _between_years(self, step: Step, what: What) -> None:
        match what:
            case NextYear() as following:
                self._next_year(step, following)
            case Settle(previous=previous):
                self._settle(step, previous)
            case _:
                raise StoryError(f"{step.place}: not a step that can be done")

    def _state(self, step: Step, fact: mk.Fact) -> None:
        if isinstance(fact, mk.CycleStarted):
            self._begin(fact)
            return
        self._process(step)
        self.office.state(step.stream, fact)
        self._explain(step.stream, fact)

    def _explain(self, stream: str, fact: mk.Fact) -> None:
        if stream in self.office.cycles:
            lines = cycle_details(fact, self.teller)
        else:
            lines = talk_details(fact, self.office.talks[stream], self.teller)
        for line in lines:
            self.teller.detail(line)

    def _begin(self, birth: mk.CycleStarted) -> None:
        self.office.begin_cycle(birth)
        self._explain(birth.id, birth)

    def _together(self, step: Step, first: mk.Fact, second: mk.Fact) -> None:
        """Let two writers, each with a connection of their own, state something at once."""
        known = self._talk(step, step.stream)
        tell, name = self._say, self.teller.name
        tell("collision read", version=known.version)
        with FactStore(self.office.store.path) as other:
            before, won = write(self.office.store, known, first)
            self.office.hear(before, first, won)
            tell("collision won", name=name(first.by), version=won.version)
            # The second writer still knows the version that both have read.
            before, done = write(other, known, second, on_stale=self._too_late(second.by))
            self.office.hear(before, second, done)
            tell("collision done", name=name(second.by), version=done.version)

    def _too_late(self, person: str) -> Callable[[StaleVersionError], None]:
        def tell(stale: StaleVersionError) -> None:
            self._say("collision lost", name=self.teller.name(person), version=stale.version)

        return tell

    def _plan(self, step: Step, plan: Plan) -> None:
        previous = None if plan.previous is None else self._talk(step, plan.previous)
        self.office.plan(
            self._cycle(step),
            id=plan.id,
            employee=plan.employee,
            on=step.on,
            by=step.by,
            role=step.role,
            previous=previous,
            next_on=plan.next_on,
        )
        for state in self.office.talks[plan.id].carried_in:
            self._say("carried in", text=state.agreement.text)

    def _sign(self, step: Step) -> None:
        conclusions = self._talk(step, step.stream).conclusions
        # What is signed is the text as it was read: its digest goes with the signature.
        digest = "nothing" if conclusions is None else conclusions.digest
        self._state(
            step, mk.ConclusionsSigned(digest=digest, on=step.on, by=step.by, role=step.role)
        )

    def _accept(self, step: Step, agreement: str) -> None:
        amendments = self._talk(step, step.stream).amendments
        pending = [one.terms.digest for one in amendments if one.terms.id == agreement]
        digest = pending[0] if pending else "nothing"
        self._state(
            step,
            mk.AmendmentAccepted(
                agreement=agreement, digest=digest, on=step.on, by=step.by, role=step.role
            ),
        )

    def _upwards(self, step: Step, role: mk.Role) -> None:
        """Pass on what its authors let this role see; of the rest only the number is told."""
        cycle = self._cycle(step)
        talks = [talk for talk in self.office.talks.values() if talk.brief.cycle == cycle.id]
        ideas = [one.idea for talk in talks for one in talk.ideas]
        shared = [idea for idea in ideas if role in idea.shared_with]
        for idea in shared:
            self._say(idea.kind.value, text=idea.text)
        self._say("staying", count=len(ideas) - len(shared))

    def _next_year(self, step: Step, following: NextYear) -> None:
        birth = mk.start_next_cycle(
            self._cycle(step),
            id=following.id,
            period=following.period,
            on=step.on,
            by=step.by,
            role=step.role,
        )
        self._begin(birth)

    def _settle(self, step: Step, name: str) -> None:
        previous = self._talk(step, name)
        for fact in mk.settlements(self._talk(step, step.stream), previous, on=step.on):
            self.office.state(previous.id, fact)
            self._explain(previous.id, fact)

    def _say(self, key: str, **values: object) -> None:
        self.teller.detail(self.teller.word(key, **values))

    def _process(self, step: Step) -> mk.Cycle | mk.Conversation:
        cycle = self.office.cycles.get(step.stream)
        return self._talk(step, step.stream) if cycle is None else cycle

    def _cycle(self, step: Step) -> mk.Cycle:
        cycle = self.office.cycles.get(step.stream)
        if cycle is None:
            raise StoryError(f"{step.place}: there is no cycle {step.stream!r} by now")
        return cycle

    def _talk(self, step: Step, name: str) -> mk.Conversation:
        talk = self.office.talks.get(name)
        if talk is None:
            raise StoryError(f"{step.place}: there is no conversation {name!r} by now")
        return talk
