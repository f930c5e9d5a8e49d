"""The steps of one employee's conversation: which are reached, and when.

What lives here: what the unit may see of a conversation, read from its mark and, where it is at
hand, from the conversation.  What must not: anything that was written or said in it.
"""

import enum
from collections.abc import Mapping
from datetime import date
from typing import Final

import attrs

from mousekit.conversation import Conversation, Stage
from mousekit.marks import EmployeeMark, TalkMark
from mousekit.render.shapes import State
from mousekit.values.people import MUST_PREPARE

__all__ = ["Step", "StepReached", "is_followed_up_last", "steps"]


class Step(enum.StrEnum):
    """What is seen of a conversation from outside, in its order.

    Danish: *skridt*.
    """

    INVITED = "invited"
    PREPARED = "prepared"
    HELD = "held"
    SIGNED = "signed"
    FOLLOWED_UP = "followed-up"
    ENDED = "ended"


@attrs.frozen
class StepReached:
    """How far a step is, and the day it was reached or is planned for.

    Danish: *skridtets tilstand*.
    """

    state: State
    on: date | None = None


def steps(mark: EmployeeMark, talk: Conversation | None, today: date) -> tuple[StepReached, ...]:
    """Give the steps of one employee, one for each `Step`.

    Args:
        mark: What the unit knows.
        talk: The conversation, if it is at hand.
        today: The day on which it is looked at.
    """
    if talk is None:
        reached = _of_mark(mark)
    else:
        reached = (
            _invited(talk),
            _prepared(talk),
            _held(talk, today),
            _signed(talk, mark),
            _followed_up(talk, today),
            _ended(talk),
        )
    is_over = not mark.is_expected or (talk is not None and talk.ending is not None)
    return tuple(_closed(one) for one in reached) if is_over else reached


def is_followed_up_last(mark: EmployeeMark, talk: Conversation | None) -> bool:
    """Say if a follow-up is the last thing that happened in a conversation that is signed.

    Args:
        mark: What the unit knows.
        talk: The conversation, if it is at hand.
    """
    if talk is None:
        return mark.talk is TalkMark.SIGNED and mark.followed_up
    if talk.stage is not Stage.SIGNED or not talk.follow_ups:
        return False
    signed_on = max(one.on for one in talk.signed_by)
    return max(one.held_on for one in talk.follow_ups) >= signed_on


_NOTHING: Final = StepReached(State.AHEAD)
_DONE: Final = StepReached(State.DONE)
_UNKNOWN: Final = StepReached(State.UNKNOWN)
_LEFT_OUT: Final = StepReached(State.LEFT_OUT)

_BEGUN: Final = (_DONE, _UNKNOWN, _DONE)
_MARKED: Final[Mapping[TalkMark, tuple[StepReached, ...]]] = {
    TalkMark.NONE: (_NOTHING,) * 4,
    TalkMark.REGISTERED: (*(_UNKNOWN,) * 3, _NOTHING),
    TalkMark.SIGNED: (*_BEGUN, _DONE),
    TalkMark.REOPENED: (*_BEGUN, StepReached(State.DUE)),
    TalkMark.ENDED: (*(_UNKNOWN,) * 3, _LEFT_OUT),
}
"""What a mark tells without the conversation: a signed one was held, and more is not known."""


def _of_mark(mark: EmployeeMark) -> tuple[StepReached, ...]:
    if mark.talk is TalkMark.ENDED:
        return (*_MARKED[mark.talk], _LEFT_OUT, _DONE)
    followed_up = _DONE if mark.followed_up else _NOTHING
    ended = _UNKNOWN if mark.talk is TalkMark.SIGNED else _NOTHING
    return (*_MARKED[mark.talk], followed_up, ended)


def _closed(reached: StepReached) -> StepReached:
    """Nothing more is waited for when it is over."""
    return _LEFT_OUT if reached.state in {State.AHEAD, State.LATE, State.DUE} else reached


def _invited(talk: Conversation) -> StepReached:
    return _NOTHING if talk.invited_on is None else StepReached(State.DONE, talk.invited_on)


def _prepared(talk: Conversation) -> StepReached:
    there = {one.party for one in talk.preparations if one.preparation is not None}
    if there >= set(MUST_PREPARE[talk.kind]):
        return _DONE
    waived = {one.party for one in talk.preparations} - there
    return _LEFT_OUT if waived or talk.held_on else _NOTHING


def _held(talk: Conversation, today: date) -> StepReached:
    if talk.held_on is not None:
        return StepReached(State.DONE, talk.held_on)
    if talk.is_live:
        return StepReached(State.DUE, talk.meets_on)
    return _planned(talk.meets_on, today)


def _planned(day: date | None, today: date) -> StepReached:
    is_past = day is not None and day < today
    return StepReached(State.LATE if is_past else State.AHEAD, day)


def _signed(talk: Conversation, mark: EmployeeMark) -> StepReached:
    if talk.signed is None:
        return _NOTHING
    if mark.talk is TalkMark.REOPENED:
        return StepReached(State.DUE)
    return StepReached(State.DONE, max(one.on for one in talk.signed_by))


def _followed_up(talk: Conversation, today: date) -> StepReached:
    nearest = min((one.planned_on for one in talk.planned_follow_ups), default=None)
    if nearest is not None and nearest < today:
        return _planned(nearest, today)
    if talk.follow_ups:
        return StepReached(State.DONE, max(one.held_on for one in talk.follow_ups))
    return _planned(nearest, today) if nearest or not talk.missed_follow_ups else _LEFT_OUT


def _ended(talk: Conversation) -> StepReached:
    return _NOTHING if talk.ending is None else StepReached(State.DONE, talk.ending.on)
