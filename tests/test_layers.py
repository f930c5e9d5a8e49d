"""The package is built like a house: a room knows the floors below it and nothing above."""

from graphlib import TopologicalSorter

import pytest

from package_source import PACKAGE, Module, imports, modules

# From the ground floor up. A name stands for a module, or for a package with all that is in it.
# The empty name is the package's own __init__, the door at the top.
FLOORS = (
    "errors",
    "_validators",
    "language",
    "canonical",
    "values",
    "cards",
    "policy",
    "schedule",
    "rules",
    "facts",
    "marks",
    "process",
    "_cycle_guards",
    "_cycle_effects",
    "cycle",
    "_talk_questions",
    "_talk_guards",
    "_talk_effects",
    "conversation",
    "bridges",
    "self_checks",
    "_work",
    "_work_of_cycles",
    "_work_of_talks",
    "worklist",
    "thread",
    "render",
    "review",
    "codec",
    "testing",
    "",
)

# Where a library from outside may be imported; attrs is welcome everywhere.
ROOM_OF_LIBRARY = {
    "cattr": "codec",
    "cattrs": "codec",
    "dateutil": "schedule",
    "hypothesis": "testing",
    "orjson": "codec",
}

every_module = pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)


def floor_of(name: str) -> str:
    """Return the floor on which a module of the package lives."""
    return name.removeprefix(PACKAGE).removeprefix(".").partition(".")[0]


@every_module
def test_every_module_has_a_floor(module: Module) -> None:
    """A new module is given its place in the list before anything else."""
    assert floor_of(module.name) in FLOORS, f"{module.name} is missing from FLOORS"


def test_every_floor_has_a_module() -> None:
    """The list names no room that is gone, and none twice."""
    assert {floor_of(module.name) for module in modules()} >= set(FLOORS)
    assert len(set(FLOORS)) == len(FLOORS)


@every_module
def test_imports_run_downwards(module: Module) -> None:
    """A module imports from its own floor and those below."""
    floor = floor_of(module.name)
    height = FLOORS.index(floor)
    upwards = [
        f"{module.path}:{line}: {target}"
        for target, line in imports(module)
        if target.partition(".")[0] == PACKAGE
        if floor_of(target) != floor and FLOORS.index(floor_of(target)) > height
    ]

    assert not upwards


def test_no_module_imports_itself_by_a_detour() -> None:
    """Inside one floor, too, there is an order: no circle of imports."""
    names = {module.name for module in modules()}
    graph = {
        module.name: {target for target, _ in imports(module) if target in names}
        for module in modules()
    }

    order = list(TopologicalSorter(graph).static_order())

    assert set(order) == names


@every_module
def test_a_library_stays_in_its_room(module: Module) -> None:
    """Only schedule knows dateutil, only codec knows cattrs, only testing knows hypothesis."""
    strays = [
        f"{module.path}:{line}: {target}"
        for target, line in imports(module)
        if ROOM_OF_LIBRARY.get(target.partition(".")[0], floor_of(module.name))
        != floor_of(module.name)
    ]

    assert not strays
