"""The facts that cycles and conversations begin with, stated by those who may."""

from collections.abc import Mapping
from typing import TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import DrawFn, SearchStrategy

from mousekit.cycle import CYCLE_WHO
from mousekit.facts.preparing import ConversationPlanned, CycleBrief
from mousekit.facts.year import CycleStarted
from mousekit.testing.shapes import several
from mousekit.testing.stated import facts
from mousekit.testing.values import values
from mousekit.testing.words import ids
from mousekit.values.people import PARTIES, Role
from mousekit.values.strategy import CompetenceNeed

__all__ = ["conversation_births", "cycle_births"]

T = TypeVar("T")


def cycle_births(**fields: object) -> SearchStrategy[CycleStarted]:
    """Draw the births of cycles that `Cycle.start` accepts.

    Shrinks towards the cycle ``"a"`` of the leader ``"a"``, on 1 January 2000, with the default
    policy, started by the leader.

    Args:
        fields: What single fields shall be, as for `mousekit.testing.facts`; not `by` and `role`,
            which follow from the others.

    Raises:
        InvalidArgument: If a field does not take what is given for it, or is none of these.
    """
    return _started(_checked(fields, facts(CycleStarted, **fields)))


def conversation_births(**fields: object) -> SearchStrategy[ConversationPlanned]:
    """Draw the births of conversations that `Conversation.start` accepts.

    The brief names a need at least, as a cycle's does; with one made by hand that names none,
    a policy may leave no agreement that can be signed.

    Shrinks towards the conversation ``"a"`` of the employee ``"a2"`` with the leader ``"a"``, on
    1 January 2000, with the default policy and nothing carried in, planned by the employee.

    Args:
        fields: What single fields shall be, as for `mousekit.testing.facts`; not `by` and `role`,
            which follow from the others.

    Raises:
        InvalidArgument: If a field does not take what is given for it, or is none of these.
    """
    needs = several(values(CompetenceNeed), at_least=1, at_most=2, key=lambda need: need.id)
    known = {"brief": values(CycleBrief, needs=needs), **fields}
    plain = _checked(known, facts(ConversationPlanned, **known))
    moved = [name for name in ("employee", "brief") if name not in fields]
    return _planned(plain.map(lambda fact: _of_two_people(fact, moved)))


def _checked(fields: Mapping[str, object], plain: SearchStrategy[T]) -> SearchStrategy[T]:
    for name in ("by", "role"):
        if name in fields:
            raise InvalidArgument(f"{name} follows from the other fields, and cannot be given")
    return plain


def _of_two_people(fact: ConversationPlanned, moved: list[str]) -> ConversationPlanned:
    """Give the employee, or else the leader, another id where both have the same."""
    other = f"{fact.employee}2"
    is_alone = fact.employee == fact.brief.leader
    employee = other if is_alone and "employee" in moved else fact.employee
    leader = other if is_alone and moved == ["brief"] else fact.brief.leader
    return attrs.evolve(fact, employee=employee, brief=attrs.evolve(fact.brief, leader=leader))


@st.composite
def _started(draw: DrawFn, plain: SearchStrategy[CycleStarted]) -> CycleStarted:
    fact, role = draw(plain), draw(st.sampled_from(CYCLE_WHO[CycleStarted]))
    by = fact.leader if role is Role.LEADER else draw(ids())
    return attrs.evolve(fact, by=by, role=role)


@st.composite
def _planned(draw: DrawFn, plain: SearchStrategy[ConversationPlanned]) -> ConversationPlanned:
    fact, role = draw(plain), draw(st.sampled_from(PARTIES))
    by = fact.employee if role is Role.EMPLOYEE else fact.brief.leader
    return attrs.evolve(fact, by=by, role=role)
