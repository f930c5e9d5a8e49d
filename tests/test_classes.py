"""Every class of the package: its fields are given by name, and never change."""

import importlib
import pkgutil
from collections.abc import Iterator

import attrs
import pytest

import mousekit
from mousekit.process import Join
from mousekit.render.fitting import Lettering
from mousekit.render.html import Element
from mousekit.render.steps import StepReached
from mousekit.rules import Given

BY_POSITION = {Join, Lettering, Element, StepReached}
"""Small pairs and triples that stand in tables, where names would hide the row."""


def classes() -> Iterator[type]:
    """Give every attrs class of the package, where it is defined."""
    for info in pkgutil.walk_packages(mousekit.__path__, "mousekit."):
        module = importlib.import_module(info.name)
        for one in vars(module).values():
            if isinstance(one, type) and attrs.has(one) and one.__module__ == info.name:
                yield one


VALUES = [one for one in classes() if not issubclass(one, Exception)]

every_class = pytest.mark.parametrize("kind", VALUES, ids=lambda one: one.__qualname__)


@every_class
def test_fields_are_given_by_name(kind: type) -> None:
    """No field is taken by its position, so that a new one may come in anywhere."""
    assert attrs.has(kind)
    given = [field for field in attrs.fields(kind) if field.init]

    assert kind in BY_POSITION or all(field.kw_only for field in given)


CHECKED = (
    *("mousekit.values", "mousekit.facts", "mousekit.policy", "mousekit.schedule"),
    *("mousekit.rules.model", "mousekit.rules.ruleset", "mousekit.rules.context"),
    *("mousekit.worklist", "mousekit.cards"),
)
"""Where the classes live whose objects a caller makes; `Given` is made by the engine alone."""


@pytest.mark.parametrize(
    "kind",
    [one for one in VALUES if one.__module__.startswith(CHECKED) and one is not Given],
    ids=lambda one: one.__qualname__,
)
def test_fields_are_checked(kind: type) -> None:
    """What a caller makes refuses a field of another kind, whatever the field is."""
    assert attrs.has(kind)
    unchecked = [one.name for one in attrs.fields(kind) if one.init and one.validator is None]

    assert unchecked == []


@every_class
def test_fields_never_change(kind: type) -> None:
    """A field cannot be set anew, in no class of the package."""
    one: object = object.__new__(kind)
    assert attrs.has(kind)

    for field in attrs.fields(kind):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(one, field.name, None)
