"""A naive model of the cycle: plain classes with ifs, written apart from the library's tables.

It knows which phase follows from which fact, what must hold before it, and what becomes of each
employee's two marks.  It is told facts by `NaiveCycle.take`, which raises `RefusedError` before
anything is changed.  What it does not look at: needs beyond their ids, texts, days beyond order.
"""

import re
from datetime import date

import mousekit as mk

PHASES = ("strategy", "needs", "focus", "conversations", "follow-up", "effect", "closed")
LEADING = (mk.Role.LEADER, mk.Role.SENIOR_LEADER, mk.Role.HR)


class RefusedError(Exception):
    """The model says no, and why."""


def refuse_if(holds: object, why: str) -> None:
    """Say no when something holds."""
    if holds:
        raise RefusedError(why)


def told_as(fact: mk.Fact) -> str:
    """Give the name of the method for a fact: ``StrategyAdopted`` is ``strategy_adopted``."""
    return re.sub(r"(?<=.)([A-Z])", r"_\1", type(fact).__name__).lower()


class Person:
    """What the unit knows of one employee."""

    def __init__(self) -> None:
        self.standing = "enrolled"
        self.excuse: str | None = None
        self.talk = "none"
        self.conversation: str | None = None
        self.followed_up = False
        self.wants_talk = False
        self.former: list[str] = []

    def is_here(self) -> bool:
        """Whether the person belongs to the unit."""
        return self.standing in {"enrolled", "excused"}

    def may_have_a_talk(self) -> bool:
        """Whether no talk is open: there is none, or it ended."""
        return self.talk in {"none", "ended"}

    def all_talks(self) -> list[str]:
        """List the talk of now and those of before."""
        return self.former if self.conversation is None else [*self.former, self.conversation]

    def is_concluded(self) -> bool:
        """Whether the unit does not wait for this person's conversation."""
        return self.standing != "enrolled" or self.talk in {"signed", "ended"}

    def is_followed_up(self) -> bool:
        """Whether the unit does not wait for this person's first follow-up."""
        if self.standing != "enrolled" or self.talk == "ended":
            return True
        return self.talk == "signed" and self.followed_up


class NaiveCycle:
    """One unit's year."""

    def __init__(self, birth: mk.CycleStarted) -> None:
        self.phase = "strategy"
        self.leader = birth.leader
        self.group_talk_replaces = birth.policy.group_talk_replaces
        self.last_on: date = birth.on
        self.needs = [need.id for need in birth.needs]
        self.themes: list[str] = []
        self.is_heard = False
        self.is_framed = False
        self.people: dict[str, Person] = {}
        self.wanted: set[mk.EffectLevel] = set()
        self.looked_at: set[mk.EffectLevel] = set()
        self.lessons = len(birth.lessons)

    def take(self, fact: mk.Fact) -> None:
        """Take a fact, or say no."""
        method = getattr(self, told_as(fact), None)
        if method is None:
            raise RefusedError("no fact of a cycle")
        refuse_if(fact.on < self.last_on, "stated on an earlier day")
        self.may_speak(fact)
        method(fact)
        self.last_on = fact.on

    def may_speak(self, fact: mk.Fact) -> None:
        """Every arrow is the leader's, the senior leader's or HR's; a few are others' too."""
        if isinstance(fact, mk.Notice):
            self.may_tell(fact)
        elif isinstance(fact, mk.ConversationRegistered | mk.IndividualTalkRequested):
            own = {mk.Role.EMPLOYEE: fact.employee, mk.Role.LEADER: self.leader}
            refuse_if(own.get(fact.role) != fact.by, "neither the leader nor the employee")
        else:
            refuse_if(fact.role not in LEADING, "a role that leads nothing")
            is_other = fact.role is mk.Role.LEADER and fact.by != self.leader
            refuse_if(is_other, "another leader")

    def may_tell(self, fact: mk.Notice) -> None:
        """Anybody in a talk may pass on what happened in it."""
        refuse_if(fact.role not in {mk.Role.EMPLOYEE, *LEADING}, "nobody in a talk")
        owner = next((n for n, p in self.people.items() if p.conversation == fact.conversation), "")
        refuse_if(fact.role is mk.Role.EMPLOYEE and fact.by != owner, "another's talk")

    def only_in(self, *phases: str) -> None:
        """Say no in other phases."""
        refuse_if(self.phase not in phases, "another phase")

    def only_from(self, first: str, last: str) -> None:
        """Say no outside a span of phases."""
        self.only_in(*PHASES[PHASES.index(first) : PHASES.index(last) + 1])

    def person_here(self, name: str) -> Person:
        """Give somebody who belongs to the unit."""
        person = self.people.get(name)
        if person is None or not person.is_here():
            raise RefusedError("not in the unit")
        return person

    # The strategy, the needs, the focus.

    def leader_group_met(self, _: mk.LeaderGroupMet) -> None:
        """Talk about aims."""
        self.only_in("strategy")

    def strategy_adopted(self, fact: mk.StrategyAdopted) -> None:
        """Go on to the needs."""
        self.only_in("strategy")
        self.adopt(fact.strategy)
        self.phase = "needs"

    def strategy_revised(self, fact: mk.StrategyRevised) -> None:
        """Change it during the year."""
        self.only_from("needs", "effect")
        self.adopt(fact.strategy)

    def adopt(self, strategy: mk.Strategy) -> None:
        """A strategy has an intention and a goal, and may want effects."""
        refuse_if(not strategy.intention.strip() or not strategy.goals, "no intention or no goal")
        effects = () if strategy.canvas is None else strategy.canvas.wanted_effects
        self.wanted = {effect.level for effect in effects} - {mk.EffectLevel.INDIVIDUAL}

    def need_identified(self, fact: mk.NeedIdentified) -> None:
        """Add a need."""
        self.only_in("needs")
        refuse_if(fact.need.id in self.needs, "known already")
        self.needs.append(fact.need.id)

    def need_revised(self, fact: mk.NeedRevised) -> None:
        """Put it otherwise."""
        self.only_in("needs")
        refuse_if(fact.need.id not in self.needs, "unknown need")

    def need_withdrawn(self, fact: mk.NeedWithdrawn) -> None:
        """Take it away."""
        self.only_in("needs")
        refuse_if(fact.need not in self.needs, "unknown need")
        self.needs.remove(fact.need)

    def needs_prioritised(self, fact: mk.NeedsPrioritised) -> None:
        """Put all of them in order."""
        self.only_in("needs")
        refuse_if(set(fact.order) != set(self.needs), "other needs")
        self.needs = list(fact.order)

    def focus_chosen(self, fact: mk.FocusChosen) -> None:
        """Go on to the focus."""
        self.only_in("needs")
        self.choose(fact.themes)
        self.phase = "focus"

    def focus_revised(self, fact: mk.FocusRevised) -> None:
        """Choose otherwise."""
        self.only_in("focus")
        self.choose(fact.themes)

    def choose(self, themes: tuple[mk.FocusTheme, ...]) -> None:
        """A theme or two, of needs that are known."""
        refuse_if(not self.needs or not themes, "no need or no theme")
        named = {need for theme in themes for need in theme.needs}
        refuse_if(named - set(self.needs), "unknown need")
        self.themes = [theme.id for theme in themes]

    def team_consulted(self, _: mk.TeamConsulted) -> None:
        """Hear the staff."""
        self.only_in("focus")
        self.is_heard = True

    def team_consultation_skipped(self, _: mk.TeamConsultationSkipped) -> None:
        """Say why not."""
        self.only_in("focus")
        self.is_heard = True

    def frame_set(self, _: mk.FrameSet) -> None:
        """Set form and mandate."""
        self.only_in("focus")
        self.is_framed = True

    # The season, the follow-up, the effect.

    def conversations_opened(self, fact: mk.ConversationsOpened) -> None:
        """Open the season; stated again it adds people, and never brings anybody back."""
        self.only_in("focus", "conversations")
        refuse_if(not self.is_heard or not self.is_framed, "staff not heard or no frame")
        known = [self.people[name] for name in fact.employees if name in self.people]
        refuse_if(not all(person.is_here() for person in known), "not in the unit")
        for name in fact.employees:
            self.people.setdefault(name, Person())
        self.phase = "conversations"

    def follow_up_started(self, _: mk.FollowUpStarted) -> None:
        """Go on when no talk is waited for."""
        self.only_in("conversations")
        refuse_if(not all(p.is_concluded() for p in self.people.values()), "an open talk")
        self.phase = "follow-up"

    def effect_review_started(self, _: mk.EffectReviewStarted) -> None:
        """Go on when no first follow-up is waited for."""
        self.only_in("follow-up")
        people = self.people.values()
        refuse_if(not all(p.is_concluded() and p.is_followed_up() for p in people), "no follow-up")
        self.phase = "effect"

    def lesson_recorded(self, _: mk.LessonRecorded) -> None:
        """Learn something for next year."""
        self.only_in("follow-up", "effect")
        self.lessons += 1

    def effect_evaluated(self, fact: mk.EffectEvaluated) -> None:
        """Look at a level."""
        self.only_in("effect")
        self.looked_at.add(fact.evaluation.level)

    def effect_evaluation_skipped(self, fact: mk.EffectEvaluationSkipped) -> None:
        """Say why a level is not looked at."""
        self.only_in("effect")
        self.looked_at.add(fact.level)

    def cycle_closed(self, _: mk.CycleClosed) -> None:
        """Close when every wanted level is looked at or skipped."""
        self.only_in("effect")
        refuse_if(self.wanted - self.looked_at, "an effect nobody has looked at")
        self.phase = "closed"

    def phase_reopened(self, _: mk.PhaseReopened) -> None:
        """Go one step back, and keep everything."""
        self.only_from("needs", "closed")
        self.phase = PHASES[PHASES.index(self.phase) - 1]

    def cycle_cancelled(self, _: mk.CycleCancelled) -> None:
        """Give the year up."""
        self.only_from("strategy", "effect")
        self.phase = "cancelled"

    def leader_changed(self, fact: mk.LeaderChanged) -> None:
        """Somebody else leads."""
        self.only_from("strategy", "effect")
        refuse_if(fact.leader == self.leader, "leads already")
        self.leader = fact.leader

    # The people.

    def employee_joined(self, fact: mk.EmployeeJoined) -> None:
        """Somebody comes, or comes back: after having left, as if there had been no talk."""
        self.only_from("focus", "effect")
        person = self.people.get(fact.employee, Person())
        is_new = fact.employee not in self.people
        refuse_if(not is_new and person.is_here(), "here already")
        if person.standing == "left":
            former, person = person.all_talks(), Person()
            person.former = former
        person.standing, person.excuse = "enrolled", None
        self.people[fact.employee] = person

    def employee_left(self, fact: mk.EmployeeLeft) -> None:
        """Somebody leaves the workplace."""
        self.goes(fact.employee, "left")

    def employee_transferred(self, fact: mk.EmployeeTransferred) -> None:
        """Somebody moves to another unit."""
        self.goes(fact.employee, "moved")

    def goes(self, name: str, standing: str) -> None:
        """Somebody is no longer here."""
        self.only_from("focus", "effect")
        person = self.person_here(name)
        person.standing, person.excuse = standing, None

    def employee_excused(self, fact: mk.EmployeeExcused) -> None:
        """No talk is expected; the group's does not stand in for one that was asked for."""
        self.only_from("focus", "effect")
        person = self.person_here(fact.employee)
        stands_in = fact.reason == "group-talk"
        refuse_if(stands_in and person.wants_talk, "asked for a talk")
        refuse_if(stands_in and not self.group_talk_replaces, "the group's never stands in")
        person.standing, person.excuse = "excused", fact.reason.value

    def employee_returned(self, fact: mk.EmployeeReturned) -> None:
        """Who was excused is back."""
        self.only_from("focus", "effect")
        person = self.person_here(fact.employee)
        refuse_if(person.standing != "excused", "not excused")
        person.standing, person.excuse = "enrolled", None

    def team_review_held(self, fact: mk.TeamReviewHeld) -> None:
        """Look at a theme together."""
        self.only_from("conversations", "effect")
        refuse_if(set(fact.themes) - set(self.themes), "unknown theme")

    def group_talk_held(self, fact: mk.GroupTalkHeld) -> None:
        """It stands in for the talk of those who have none and asked for none."""
        self.only_from("conversations", "effect")
        there = [self.person_here(name) for name in fact.participants]
        for person in there:
            is_waiting = person.standing == "enrolled" and person.may_have_a_talk()
            if self.group_talk_replaces and is_waiting and not person.wants_talk:
                person.standing, person.excuse = "excused", "group-talk"

    def individual_talk_requested(self, fact: mk.IndividualTalkRequested) -> None:
        """Whoever asks gets one, also after the group's."""
        self.only_from("conversations", "effect")
        person = self.person_here(fact.employee)
        person.wants_talk = True
        if person.excuse == "group-talk":
            person.standing, person.excuse = "enrolled", None

    # What the unit is told of the talks.

    def conversation_registered(self, fact: mk.ConversationRegistered) -> None:
        """A talk is planned: for who is enrolled and has none that is open."""
        self.only_from("conversations", "effect")
        person = self.person_here(fact.employee)
        refuse_if(person.standing != "enrolled", "not enrolled")
        refuse_if(fact.employee == self.leader, "leads themselves")
        refuse_if(not person.may_have_a_talk(), "has an open talk")
        known = [name for one in self.people.values() for name in one.all_talks()]
        refuse_if(fact.conversation in known, "known already")
        person.former = person.all_talks()
        person.talk, person.conversation = "registered", fact.conversation
        person.followed_up = person.wants_talk = False

    def conversation_signed(self, fact: mk.ConversationSigned) -> None:
        """Both have signed, or what they signed before stands again."""
        self.talk_told(fact, "registered", "reopened").talk = "signed"

    def conversation_reopened(self, fact: mk.ConversationReopened) -> None:
        """What was signed is written anew."""
        self.talk_told(fact, "signed").talk = "reopened"

    def conversation_ended(self, fact: mk.ConversationEnded) -> None:
        """Nothing was ever signed."""
        self.talk_told(fact, "registered").talk = "ended"

    def follow_up_recorded(self, fact: mk.FollowUpRecorded) -> None:
        """A follow-up was held, or stated as missed."""
        self.talk_told(fact, "signed").followed_up = True

    def talk_told(self, fact: mk.Notice, *marks: str) -> Person:
        """Give the person whose talk it is; a notice comes in any phase, in its talk's order."""
        for person in self.people.values():
            if person.conversation == fact.conversation:
                refuse_if(person.talk not in marks, "out of the talk's order")
                return person
        former = [name for one in self.people.values() for name in one.former]
        refuse_if(fact.conversation not in former, "unknown talk")
        # What is told of a former talk comes too late to change anything.
        return Person()
