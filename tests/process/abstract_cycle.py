"""A year in a few words, everything that may be stated in it, and the worlds it lives in.

As in `process.abstract_talk`: a *configuration* is what decides the future of a cycle, in words,
and `statements` gives everything that is tried in it.  Three stories are walked: the year itself
with one employee, everything that can become of one employee, and two employees side by side.

Of a conversation the cycle hears by notices, late or never from the two themselves.  A notice is
true when it follows from the talk's own record, whoever states it, and HR can always see how far a
talk is.  What becomes of the talks is for the world: that all come to nothing, or that all are
signed.  That each of them can come to its end is proved by the walk of the conversation.
"""

import enum
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

import attrs

import mousekit as mk
from process.abstract_talk import Configuration, Statement, World
from process.cycles import (
    BIRTH,
    FACT,
    OMAR,
    STRATEGY,
    TALKING,
    TO_CONVERSATIONS,
    TO_FOCUS,
    WINDOW,
    fold,
)
from process.people import IDS, KARL, LANE, METTE, ON

_OF_A_TALK = (mk.ConversationSigned, mk.ConversationReopened, mk.ConversationEnded)
PLAIN = attrs.evolve(STRATEGY, canvas=None)


class Story(NamedTuple):
    """What one walk begins with, who is in the unit, and what is not stated in it."""

    name: str
    people: tuple[str, ...]
    way: tuple[mk.Fact, ...]
    left_out: tuple[type[mk.Fact], ...]


_STANDING = (
    mk.EmployeeTransferred,
    mk.EmployeeExcused,
    mk.EmployeeReturned,
    mk.EmployeeJoined,
    mk.GroupTalkHeld,
    mk.IndividualTalkRequested,
)
_SET = (mk.NeedWithdrawn, mk.StrategyRevised, mk.EffectEvaluated, mk.EffectEvaluationSkipped)
_READY = (
    attrs.evolve(TO_FOCUS[0], strategy=PLAIN),
    *TO_FOCUS[1:],
    *TO_CONVERSATIONS[:2],
)

STORIES = (
    Story("the year", (LANE,), (), (*_STANDING, mk.EmployeeLeft, mk.ConversationReopened)),
    Story("one employee", (LANE,), _READY, _SET),
    Story("two employees", (LANE, OMAR), _READY, (*_SET, *_STANDING, mk.LeaderChanged)),
)


def born(story: Story) -> mk.Cycle:
    """Make the cycle that a walk begins with."""
    return fold(mk.Cycle.start(attrs.evolve(BIRTH, unit=story.name)), *story.way)


def _story(cycle: mk.Cycle) -> Story:
    return next(story for story in STORIES if story.name == cycle.unit)


def _is_about_one(cycle: mk.Cycle) -> bool:
    """Say whether this is the story of all that can become of one employee."""
    return cycle.unit == "one employee"


# The configuration.


def configuration(cycle: mk.Cycle) -> Configuration:
    """Put what decides the future of a cycle in words."""
    words = {
        "no need": not cycle.needs,
        "no strategy": cycle.strategy is None,
        "an effect is asked for": cycle.strategy is not None and cycle.strategy.canvas is not None,
        "the effect is settled": cycle.evaluations or cycle.skipped_levels,
        "the staff were heard": cycle.is_team_heard,
        "the frame is set": cycle.form is not None,
        "an employee leads": cycle.leader == LANE,
    }
    return (
        cycle.phase.value,
        *(word for word, holds in words.items() if holds),
        *(_mark(one) for one in sorted(cycle.marks, key=lambda mark: mark.employee)),
        *("had a talk before" for one in cycle.marks if one.former and _is_about_one(cycle)),
    )


def _mark(mark: mk.EmployeeMark) -> str:
    words = {
        "for the group talk": mark.excuse is mk.ExcuseReason.GROUP_TALK,
        "followed up": mark.followed_up,
        "wants a talk": mark.wants_talk,
    }
    said = ", ".join(word for word, holds in words.items() if holds)
    return f"{mark.employee} {mark.standing}, talk {mark.talk}, {said}"


# What may be stated.


class Claim(enum.StrEnum):
    """What a fact claims beyond the speaker's own word."""

    LEFT = "somebody has left"
    MOVED = "somebody has moved"
    AWAY = "somebody is on leave or too new"
    NOT_EXPECTED = "no conversation is expected of somebody, for another reason"
    GROUP = "a group talk was held"
    REPLACED = "somebody else leads the unit"
    CONSULTED = "the staff were consulted"
    SIGNED = "both have signed"
    NOTHING = "a conversation came to nothing"
    FOLLOWED_UP = "a follow-up was held"
    EVALUATED = "the effect was looked at"
    CANCELLED = "the year is given up"


def statements(cycle: mk.Cycle) -> Iterator[Statement]:
    """Give everything that is tried in a cycle."""
    row, left_out = mk.CYCLE_TABLE[cycle.phase], _story(cycle).left_out
    for sample in FACT.values():
        event = type(sample)
        if event in left_out:
            continue
        for fact in _said(event, cycle) if event in row else (sample,):
            yield Statement(fact, frozenset(claims(fact, cycle)))


def _said(event: type[mk.Fact], cycle: mk.Cycle) -> Iterator[mk.Fact]:
    for role in mk.CYCLE_WHO[event]:
        by = cycle.leader if role is mk.Role.LEADER else IDS[role]
        said: mk.Stated = {"on": ON, "by": by, "role": role}
        if event in _MENU:
            yield from _MENU[event](cycle, said)
        elif event in _ABOUT_ONE:
            for name in _story(cycle).people:
                own = name if role is mk.Role.EMPLOYEE else by
                fact = _ABOUT_ONE[event](cycle, name, {**said, "by": own})
                yield fact
                if _is_about_one(cycle):
                    yield from _late(fact, cycle.mark_of(name))
        else:
            yield attrs.evolve(FACT[event.__name__], **said)


_Menu: TypeAlias = Callable[[mk.Cycle, mk.Stated], Iterable[mk.Fact]]
_About: TypeAlias = Callable[[mk.Cycle, str, mk.Stated], mk.Fact]


def _late(fact: mk.Fact, mark: mk.EmployeeMark | None) -> Iterator[mk.Fact]:
    """Tell the same of an earlier conversation of the year, if there is one."""
    if isinstance(fact, _OF_A_TALK) and mark is not None and mark.former:
        yield attrs.evolve(fact, conversation=mark.former[0])


def _registered(cycle: mk.Cycle, name: str, said: mk.Stated) -> mk.Fact:
    new = f"{name}-{cycle.version}"
    return mk.ConversationRegistered(employee=name, conversation=new, happened_on=ON, **said)


def _talk(cycle: mk.Cycle, name: str) -> str:
    mark = cycle.mark_of(name)
    return "unknown" if mark is None or mark.conversation is None else mark.conversation


_ABOUT_ONE: Mapping[type[mk.Fact], _About] = {
    mk.ConversationSigned: lambda cycle, name, said: mk.ConversationSigned(
        conversation=_talk(cycle, name), happened_on=ON, **said
    ),
    mk.ConversationReopened: lambda cycle, name, said: mk.ConversationReopened(
        conversation=_talk(cycle, name), happened_on=ON, **said
    ),
    mk.ConversationEnded: lambda cycle, name, said: mk.ConversationEnded(
        conversation=_talk(cycle, name), happened_on=ON, **said
    ),
    mk.ConversationRegistered: _registered,
    mk.EmployeeJoined: lambda _, name, said: mk.EmployeeJoined(employee=name, **said),
    mk.EmployeeLeft: lambda _, name, said: mk.EmployeeLeft(employee=name, effective_on=ON, **said),
    mk.EmployeeTransferred: lambda _, name, said: mk.EmployeeTransferred(
        employee=name, to_unit="red", effective_on=ON, **said
    ),
    mk.EmployeeReturned: lambda _, name, said: mk.EmployeeReturned(employee=name, **said),
    mk.IndividualTalkRequested: lambda _, name, said: mk.IndividualTalkRequested(
        employee=name, **said
    ),
}


def _here(cycle: mk.Cycle) -> tuple[str, ...]:
    gone = {mk.Standing.LEFT, mk.Standing.MOVED}
    away = [mark.employee for mark in cycle.marks if mark.standing in gone]
    return tuple(name for name in _story(cycle).people if name not in away)


def _recorded(cycle: mk.Cycle, said: mk.Stated) -> Iterator[mk.Fact]:
    for name in _story(cycle).people:
        own = name if said["role"] is mk.Role.EMPLOYEE else said["by"]
        for held in (True, False):
            yield mk.FollowUpRecorded(
                conversation=_talk(cycle, name),
                held=held,
                happened_on=ON,
                on=said["on"],
                by=own,
                role=said["role"],
            )


def _succession(cycle: mk.Cycle, said: mk.Stated) -> Iterator[mk.Fact]:
    heir = KARL if cycle.leader == METTE else METTE
    for name in (heir, cycle.leader, *((LANE,) if _is_about_one(cycle) else ())):
        yield mk.LeaderChanged(leader=name, effective_on=ON, **said)


_MENU: Mapping[type[mk.Fact], _Menu] = {
    mk.StrategyAdopted: lambda cycle, said: [
        mk.StrategyAdopted(strategy=strategy, **said)
        for strategy in ((PLAIN,) if _story(cycle).way else (PLAIN, STRATEGY))
    ],
    mk.StrategyRevised: lambda _, said: [
        mk.StrategyRevised(strategy=strategy, reason="ny lov", **said)
        for strategy in (STRATEGY, PLAIN)
    ],
    mk.NeedIdentified: lambda _, said: [mk.NeedIdentified(need=TALKING, **said)],
    mk.NeedWithdrawn: lambda _, said: [mk.NeedWithdrawn(need=TALKING.id, reason="dækket", **said)],
    mk.NeedsPrioritised: lambda cycle, said: [
        mk.NeedsPrioritised(order=tuple(need.id for need in cycle.needs), **said)
    ],
    mk.ConversationsOpened: lambda cycle, said: [
        mk.ConversationsOpened(employees=people, window=WINDOW, **said)
        for people in (_story(cycle).people, _here(cycle))
    ],
    mk.EffectEvaluated: lambda _, said: [
        mk.EffectEvaluated(
            evaluation=mk.EffectEvaluation(level=mk.EffectLevel.TEAM, seen="roligere"), **said
        )
    ],
    mk.EffectEvaluationSkipped: lambda _, said: [
        mk.EffectEvaluationSkipped(level=mk.EffectLevel.TEAM, reason="for tidligt", **said)
    ],
    mk.EmployeeExcused: lambda cycle, said: [
        mk.EmployeeExcused(employee=name, reason=reason, **said)
        for name in _story(cycle).people
        for reason in mk.ExcuseReason
    ],
    mk.GroupTalkHeld: lambda cycle, said: [
        mk.GroupTalkHeld(held_on=ON, participants=_story(cycle).people, **said)
    ],
    mk.FollowUpRecorded: _recorded,
    mk.LeaderChanged: _succession,
}


_CLAIMED: Mapping[type[mk.Fact], Claim] = {
    mk.EmployeeLeft: Claim.LEFT,
    mk.EmployeeTransferred: Claim.MOVED,
    mk.GroupTalkHeld: Claim.GROUP,
    mk.LeaderChanged: Claim.REPLACED,
    mk.TeamConsulted: Claim.CONSULTED,
    mk.ConversationEnded: Claim.NOTHING,
    mk.EffectEvaluated: Claim.EVALUATED,
    mk.CycleCancelled: Claim.CANCELLED,
}
_EXCUSES = {
    mk.ExcuseReason.LEAVE: Claim.AWAY,
    mk.ExcuseReason.TOO_NEW: Claim.AWAY,
    mk.ExcuseReason.GROUP_TALK: Claim.GROUP,
    mk.ExcuseReason.OTHER: Claim.NOT_EXPECTED,
}


def claims(fact: mk.Fact, cycle: mk.Cycle) -> Iterator[Claim]:
    """Say what a fact claims, beyond that the speaker says so."""
    if type(fact) in _CLAIMED:
        yield _CLAIMED[type(fact)]
    match fact:
        # Nobody leads their own conversation: whoever leads the unit has none in it.
        case mk.EmployeeExcused(reason=mk.ExcuseReason.OTHER, employee=cycle.leader):
            pass
        case mk.EmployeeExcused(reason=reason):
            yield _EXCUSES[reason]
        case mk.ConversationSigned(conversation=name):
            mark = cycle.mark_with(name)
            # After a reopening the version that was signed before can stand again.
            if mark is not None and mark.talk is mk.TalkMark.REGISTERED:
                yield Claim.SIGNED
        case mk.FollowUpRecorded(held=True):
            yield Claim.FOLLOWED_UP
        case _:
            pass


# The worlds.

_LEADING = frozenset({mk.Role.LEADER})
_ABOVE = frozenset({mk.Role.HR, mk.Role.SENIOR_LEADER})
_AND_EMPLOYEES = _ABOVE | {mk.Role.EMPLOYEE}
_ALL_STAY = frozenset(
    {Claim.LEFT, Claim.MOVED, Claim.AWAY, Claim.NOT_EXPECTED, Claim.GROUP, Claim.REPLACED}
)
_USUAL = _ALL_STAY | {Claim.CANCELLED, Claim.EVALUATED, Claim.CONSULTED}
_ALL_NOTHING = _USUAL | {Claim.SIGNED, Claim.FOLLOWED_UP}

LEADER_ALONE = World(
    "the leader alone speaks, and every talk comes to nothing", _LEADING, _ALL_NOTHING
)
WORLDS = (
    LEADER_ALONE,
    World(
        "the leader alone speaks, every talk is signed and no follow-up is held",
        _LEADING,
        _USUAL | {Claim.NOTHING, Claim.FOLLOWED_UP},
    ),
    World(
        "the leader is silent for ever, and every talk comes to nothing",
        _AND_EMPLOYEES,
        _ALL_NOTHING,
    ),
    World(
        "the leader is silent for ever, and every talk is signed",
        _AND_EMPLOYEES,
        _USUAL | {Claim.NOTHING, Claim.FOLLOWED_UP},
    ),
    World(
        "leader and employees are silent for ever, and a new leader is named",
        _ABOVE,
        _ALL_NOTHING - {Claim.REPLACED},
        LEADER_ALONE,
        (mk.LeaderChanged,),
    ),
)
"""Worlds in which a year can still be closed."""
GIVEN_UP = World(
    "leader and employees are silent for ever, and no new leader is named",
    frozenset({mk.Role.HR}),
    _USUAL - {Claim.CANCELLED},
)
"""Here it can be given up."""
