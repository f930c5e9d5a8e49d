"""Strategies for values: one that makes any of them, and one by name for those most used.

`values` takes a class and, as keywords, what its fields shall be.  The named strategies do the same
with their options written out.
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import TypeVar, cast

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import SearchStrategy

from mousekit.codec import KINDS
from mousekit.conversation import Conversation
from mousekit.cycle import Cycle
from mousekit.errors import InvalidValueError
from mousekit.facts.base import Fact
from mousekit.facts.following import IndividualEffectEvaluated
from mousekit.facts.preparing import ConversationPlanned
from mousekit.facts.year import EffectEvaluated
from mousekit.policy import DEFAULT_POLICY, STRICT_POLICY, TEKNIQ_POLICY, Policy
from mousekit.testing.agreeing import ALONE, agree
from mousekit.testing.options import Field, accepts, option
from mousekit.testing.shapes import drawn_as, several
from mousekit.testing.words import ids
from mousekit.values.agreement import AgreementDraft, AgreementState
from mousekit.values.conclusions import Conclusions
from mousekit.values.content import EffectEvaluation
from mousekit.values.strategy import EffectLevel
from mousekit.values.talk import Agenda, AgendaPart

__all__ = ["FACT_CLASSES", "VALUE_CLASSES", "built", "values"]

T = TypeVar("T")

VALUE_CLASSES: tuple[type, ...] = tuple(
    cls for cls in KINDS.values() if not issubclass(cls, (Fact, Cycle, Conversation))
)
"""Every class that `values` makes."""

FACT_CLASSES: tuple[type[Fact], ...] = tuple(
    sorted(
        (cls for cls in KINDS.values() if issubclass(cls, Fact)),
        key=lambda cls: len(attrs.fields(cls)),
    )
)
"""Every class that `facts` makes, those with few fields first."""

_PRESETS = (DEFAULT_POLICY, TEKNIQ_POLICY, STRICT_POLICY)


def values(cls: type[T], /, **fields: object) -> SearchStrategy[T]:
    """Draw values of one class.

    Shrinks towards an object whose optional fields are None or empty and whose other fields are as
    simple as can be: the text ``"a"``, the first member, the smallest number, 1 January 2000; a
    policy towards the default one.

    Args:
        cls: Any class of values, for example `mousekit.Invitation`.
        fields: What single fields shall be: a value, a strategy, or ``...`` to leave it open.  The
            other fields are drawn so that they agree with it.

    Raises:
        InvalidArgument: If `cls` is not such a class, a field is not one of its fields, or a field
            does not take what is given for it.  When drawing, if what was given cannot stand
            together.
    """
    if cls not in VALUE_CLASSES:
        raise InvalidArgument(f"{cls!r} is not a class of values, such as Agreement or Policy")
    return built(cls, fields)


def built(cls: type[T], fields: Mapping[str, object]) -> SearchStrategy[T]:
    """Make the strategy of a class with some of its fields given.

    Shrinks as `values` says.

    Args:
        cls: A class of values or facts.
        fields: What its fields shall be.

    Raises:
        InvalidArgument: As `values` says.
    """
    known = _fields(cls)
    strange = [name for name in fields if name not in known]
    if strange:
        words = ", ".join(known)
        raise InvalidArgument(
            f"{cls.__name__} has no field {strange[0]!r}, expected one of: {words}"
        )
    given = {name: option(known[name], one) for name, one in fields.items() if one is not ...}
    return _made(cls, given) if given else cast("SearchStrategy[T]", _whole(cast("type", cls)))


def _fields(cls: type) -> dict[str, Field]:
    # None of the classes has a field whose name in the constructor is another.
    return {field.name: field for field in attrs.fields(cls)}


@cache
def _whole(cls: type) -> SearchStrategy[object]:
    plain: SearchStrategy[object] = _made(cls, {})
    return st.sampled_from(_PRESETS) | plain if cls is Policy else plain


@cache
def _parts(cls: type) -> Mapping[str, SearchStrategy[object]]:
    return {name: _part(cls, field) for name, field in _fields(cls).items()}


def _part(cls: type, field: Field) -> SearchStrategy[object]:
    place = (cls, field.name)
    if place in ALONE:
        return ALONE[place]
    if place in _MADE:
        return _MADE[place]()
    return drawn_as(field.type, lambda value: accepts(field, value), _whole)


def _made(cls: type[T], given: Mapping[str, SearchStrategy[object]]) -> SearchStrategy[T]:
    make: Callable[..., T] = cls

    def build(drawn: dict[str, object]) -> T:
        fields = _fields(cls)
        for name in given:
            if not accepts(fields[name], drawn[name]):
                raise InvalidArgument(f"{cls.__name__} does not take {name}={drawn[name]!r}")
        agree(cls, drawn, given)
        try:
            return make(**drawn)
        except InvalidValueError as error:
            raise InvalidArgument(f"{cls.__name__} cannot be made: {error}") from error

    return st.fixed_dictionaries({**_parts(cast("type", cls)), **given}).map(build)


def _evaluations(*levels: EffectLevel) -> SearchStrategy[EffectEvaluation]:
    return values(EffectEvaluation, level=st.sampled_from(levels))


_MADE: Mapping[tuple[type, str], Callable[[], SearchStrategy[object]]] = {
    (Agenda, "parts"): lambda: several(values(AgendaPart), at_least=1, at_most=5).map(
        lambda parts: tuple({item.part: item for item in parts}.values())
    ),
    (Conclusions, "drafts"): lambda: several(
        values(AgreementDraft, id=ids()), key=lambda draft: draft.id
    ),
    (ConversationPlanned, "carried_in"): lambda: several(
        values(AgreementState), at_most=2, key=lambda state: state.agreement.id
    ),
    (EffectEvaluated, "evaluation"): lambda: _evaluations(*list(EffectLevel)[1:]),
    (IndividualEffectEvaluated, "evaluation"): lambda: _evaluations(EffectLevel.INDIVIDUAL),
}
"""Fields that hold other values with something special about them."""
