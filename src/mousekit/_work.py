"""What can wait for somebody: the tasks, and one step of work with its days.

What lives here: the names of the tasks and the shape of a step.  Which steps a cycle and a
conversation have is in `mousekit._work_of_cycles` and `mousekit._work_of_talks`; what is shown on
a day, and to whom, is in `mousekit.worklist`.  No day of today is known here: a step has the same
days whenever it is asked for, so that nothing can be missed between two questions.
"""

import enum
from collections.abc import Callable
from datetime import date

import attrs

from mousekit.errors import InvalidValueError
from mousekit.values.people import Role

__all__ = ["Step", "Task", "reckoned"]


class Task(enum.StrEnum):
    """What can wait for somebody, in the order of the year.

    Danish: *opgave*.
    """

    MEET_LEADER_GROUP = "meet-leader-group"
    """The leader group discusses goals and needs (R026)."""
    ADOPT_STRATEGY = "adopt-strategy"
    """What the conversations shall contribute is decided (R025)."""
    FIND_NEEDS = "find-needs"
    """What the unit must become able to do is found (R026)."""
    CHOOSE_FOCUS = "choose-focus"
    """The one or two themes are chosen (R028)."""
    HEAR_STAFF = "hear-staff"
    """The staff meeting discusses the themes, or it is said why not (R030)."""
    SET_FRAME = "set-frame"
    """Form, central questions, opening and mandate are set (R055, R058, R082)."""
    OPEN_CONVERSATIONS = "open-conversations"
    """It is said who shall have a conversation, and when (X013)."""
    PLAN_CONVERSATION = "plan-conversation"
    """Somebody has no conversation yet."""
    ASK_FOR_CONVERSATION = "ask-for-conversation"
    """The window is over, and an employee without a conversation asks for one (X008)."""
    START_FOLLOW_UP = "start-follow-up"
    """The unit goes on to following up (R060)."""
    REVIEW_EFFECT = "review-effect"
    """The unit begins to look at what came of it (R180)."""
    EVALUATE_EFFECT = "evaluate-effect"
    """The effect at one level is looked at (R051)."""
    CLOSE_CYCLE = "close-cycle"
    """The year is closed."""
    START_NEXT_CYCLE = "start-next-cycle"
    """The next year is begun."""

    INVITE = "invite"
    """The invitation is sent (R063)."""
    ANSWER_PARTICIPANT = "answer-participant"
    """The employee says yes or no to a third person (X018)."""
    PREPARE = "prepare"
    """A party prepares (R067)."""
    SHARE_TOPICS = "share-topics"
    """A party sends what to talk about (X032)."""
    ANSWER_PROMISE = "answer-promise"
    """The leader says what became of a promise of last year (R073)."""
    HOLD_CONVERSATION = "hold-conversation"
    """The conversation is held."""
    ASSESS_PREVIOUS = "assess-previous"
    """The two look at an agreement of last year (R108)."""
    ADMIT_SUCCESSOR = "admit-successor"
    """The employee decides whether a new leader may see what was said (X044)."""
    DRAFT_CONCLUSIONS = "draft-conclusions"
    """The scribe writes the conclusions (R152)."""
    ANSWER_CONCLUSIONS = "answer-conclusions"
    """The other party reads and answers (R154)."""
    SIGN_CONCLUSIONS = "sign-conclusions"
    """A party signs, or says why not (R156)."""
    APPROVE_AGREEMENT = "approve-agreement"
    """What goes beyond the mandate waits for a yes from above (R082)."""
    REPORT_AGREEMENT = "report-agreement"
    """Nobody has said for long how an agreement goes (R166)."""
    KEEP_AGREEMENT = "keep-agreement"
    """An agreement is done, or otherwise settled (R021)."""
    ANSWER_AMENDMENT = "answer-amendment"
    """The other party answers a proposal to change an agreement (R179)."""
    FOLLOW_UP = "follow-up"
    """A follow-up is held, or stated as missed (R168)."""
    FOLLOW_UP_ACTIVITY = "follow-up-activity"
    """The two say how what was learned is used (X001)."""
    RATE_CONVERSATION = "rate-conversation"
    """A party says how useful the conversation was (R104)."""
    RATE_OUTCOME = "rate-outcome"
    """A party says whether the conversation led to something (R175)."""
    CLOSE_CONVERSATION = "close-conversation"
    """Everything agreed is settled, so the conversation can be closed (R021)."""
    HOLD_NEXT = "hold-next"
    """The next conversation is held (R172)."""


@attrs.frozen(kw_only=True)
class Step:
    """One thing that waits for somebody, with the days between which it is due.

    Attributes:
        task: What waits.
        persons: The ids of those whose turn it is, at least one.
        due_by: The last day on which it is in time; None where no day is known.
        opens: The first day on which it waits; None where it waits at once.
        employee: The id of the employee whom it is about, if it is about one.
        about: What else it is about: an id, a level, a day.
    """

    task: Task
    persons: tuple[str, ...]
    due_by: date | None
    roles: tuple[Role, ...] = ()
    opens: date | None = None
    employee: str | None = None
    about: str | None = None

    def is_open(self, today: date) -> bool:
        """Say if it waits; what is past its day waits, whatever the first day was."""
        days = [day for day in (self.opens, self.due_by) if day is not None]
        return self.opens is None or today >= min(days)


def reckoned(reckon: Callable[[date, int], date], day: date, number: int) -> date:
    """Reckon from a day; where no working day is known, the day itself.

    A day that somebody got wrong by a thousand years must not hide all other work.

    Args:
        reckon: Such as `mousekit.schedule.days_before`.
        day: Where it begins.
        number: Days or months.
    """
    try:
        return reckon(day, number)
    except InvalidValueError:
        return day
