"""Strategies for facts: any of them, as somebody may state it, whether or not it may come now.

For facts that may come now see `mousekit.testing.next_facts`.
"""

from typing import TYPE_CHECKING, TypeVar, overload

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from mousekit.facts.base import Fact
from mousekit.testing.values import FACT_CLASSES, built

__all__ = ["facts"]

F = TypeVar("F", bound=Fact)


if TYPE_CHECKING:

    @overload
    def facts() -> SearchStrategy[Fact]: ...
    @overload
    def facts(cls: type[F], /, **fields: object) -> SearchStrategy[F]: ...


def facts(cls: type[Fact] = Fact, /, **fields: object) -> SearchStrategy[Fact]:
    """Draw facts of one class, or of all.

    Shrinks as `mousekit.testing.values` says; of all classes, towards a fact that says nothing but
    who states it and when.

    Args:
        cls: Any class of facts; `Fact` itself, or nothing, means all of them.
        fields: What single fields shall be: a value, a strategy, or ``...`` to leave it open.  The
            other fields are drawn so that they agree with it.  For all classes at once only `on`,
            `by` and `role` can be given.

    Raises:
        InvalidArgument: If `cls` is not such a class, a field is not one of its fields, or a field
            does not take what is given for it.  When drawing, if what was given cannot stand
            together.
    """
    if cls is Fact:
        return st.sampled_from(FACT_CLASSES).flatmap(lambda one: built(one, fields))
    if cls not in FACT_CLASSES:
        raise InvalidArgument(f"{cls!r} is not a class of facts, such as StrategyAdopted")
    return built(cls, fields)
