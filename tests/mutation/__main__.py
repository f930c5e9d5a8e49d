"""Try every mutant of the two processes, and say which ones no test catches.

It fails when fewer are caught than wanted, when a mutant lives that ``survivors.toml`` does not
name with its reason, and when one that it names lives no more.
"""

import argparse
import os
import platform
import sys
import tomllib
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from mutation.measurement import Measurement, Outcome
from mutation.trial import LOADING

MODULES = (
    "cycle",
    "conversation",
    "marks",
    "process",
    "bridges",
    "_cycle_guards",
    "_cycle_effects",
    "_talk_guards",
    "_talk_effects",
    "_talk_questions",
)
WANTED = 0.95
"""The share that must be caught."""
KNOWN = Path(__file__).parent / "survivors.toml"


def _kind(outcome: Outcome) -> str:
    match outcome.caught_by:
        case None:
            return "out of time"
        case "":
            return "alive"
        case test:
            return "does not load" if test == LOADING else "caught"


def _name(outcome: Outcome) -> str:
    return f"{outcome.mutant.module}: {outcome.mutant.name}"


def _known(modules: Sequence[str]) -> set[str]:
    """Read which mutants of these modules are known to live."""
    groups = tomllib.loads(KNOWN.read_text(encoding="utf-8"))["because"]
    names = {name for group in groups for name in group["mutants"]}
    return {name for name in names if name.split(": ")[0] in modules}


def _table(outcomes: Sequence[Outcome]) -> str:
    """Write the figures as a table in Markdown."""
    kinds = ("caught", "does not load", "out of time", "alive")
    counts = Counter((one.mutant.module, _kind(one)) for one in outcomes)
    modules = list(dict.fromkeys(one.mutant.module for one in outcomes))
    lines = [f"| module | mutants | {' | '.join(kinds)} | share caught |", "|---" * 7 + "|"]
    for label, chosen in (*((f"`{name}.py`", [name]) for name in modules), ("all", modules)):
        row = [sum(counts[module, kind] for module in chosen) for kind in kinds]
        share = 1 - row[-1] / sum(row)
        cells = (label, f"{sum(row)}", *map(str, row), f"{100 * share:.1f} %")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _faults(outcomes: Sequence[Outcome], modules: Sequence[str]) -> list[str]:
    """Say what the session fails for."""
    alive, known = {_name(one) for one in outcomes if one.caught_by == ""}, _known(modules)
    faults = [f"lives, and no reason is known: {name}" for name in sorted(alive - known)]
    faults += [f"is named in {KNOWN.name}, and lives no more: {name}" for name in known - alive]
    share = 1 - len(alive) / len(outcomes)
    return faults if share >= WANTED else [*faults, f"only {share:.1%} are caught"]


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> None:
    """Measure, write the figures, and fail if something is not as it should be."""
    parser = argparse.ArgumentParser(prog="mutation", description=__doc__)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many at a time")
    parser.add_argument("modules", nargs="*", default=MODULES, help="all if none is named")
    chosen = parser.parse_args()
    os.environ["CI"] = "1"
    outcomes = []
    for outcome in Measurement(chosen.jobs, chosen.modules).outcomes():
        outcomes.append(outcome)
        if not outcome.caught_by:
            line = outcome.mutant.line
            _say(f"{_kind(outcome)}, line {line}: {_name(outcome)}")
    _say(f"\nPython {platform.python_version()}, mousekit {version('mousekit')}\n")
    _say(_table(outcomes))
    faults = _faults(outcomes, chosen.modules)
    sys.exit("\n".join(faults) or None)


if __name__ == "__main__":
    main()
