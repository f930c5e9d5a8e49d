"""Try every mutant of the processes, or of the rules, and say which ones no test catches.

It fails when fewer are caught than wanted, when a mutant lives that is not named with its reason,
and when one that is named lives no more.
"""

import argparse
import os
import platform
import sys
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import version

from mutation.measurement import Measurement, Outcome
from mutation.subjects import SUBJECTS, Subject
from mutation.trial import LOADING


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


def _table(outcomes: Sequence[Outcome]) -> str:
    """Write the figures as a table in Markdown."""
    kinds = ("caught", "does not load", "out of time", "alive")
    counts = Counter((one.mutant.module, _kind(one)) for one in outcomes)
    modules = list(dict.fromkeys(one.mutant.module for one in outcomes))
    lines = [f"| module | mutants | {' | '.join(kinds)} | share caught |", "|---" * 7 + "|"]
    groups = [(f"`{name.replace('.', '/')}.py`", [name]) for name in modules]
    for label, chosen in (*groups, ("all", modules)):
        row = [sum(counts[module, kind] for module in chosen) for kind in kinds]
        share = 1 - row[-1] / sum(row)
        cells = (label, f"{sum(row)}", *map(str, row), f"{100 * share:.1f} %")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _faults(outcomes: Sequence[Outcome], subject: Subject, modules: Sequence[str]) -> list[str]:
    """Say what the session fails for."""
    alive = {_name(one) for one in outcomes if one.caught_by == ""}
    known = subject.survivors(modules)
    faults = [f"lives, and no reason is known: {name}" for name in sorted(alive - known)]
    faults += [f"is named in {subject.known.name}, and lives no more: {n}" for n in known - alive]
    share = 1 - len(alive) / len(outcomes)
    return faults if share >= subject.wanted else [*faults, f"only {share:.1%} are caught"]


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> None:
    """Measure, write the figures, and fail if something is not as it should be."""
    parser = argparse.ArgumentParser(prog="mutation", description=__doc__)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many at a time")
    parser.add_argument("--of", choices=SUBJECTS, default="process", help="what they are put into")
    parser.add_argument("modules", nargs="*", help="all of it if none is named")
    chosen = parser.parse_args()
    subject = SUBJECTS[chosen.of]
    modules = chosen.modules or subject.modules
    os.environ["CI"] = "1"
    outcomes = []
    for outcome in Measurement(chosen.jobs, modules, subject.files(), subject.alone).outcomes():
        outcomes.append(outcome)
        if not outcome.caught_by:
            line = outcome.mutant.line
            _say(f"{_kind(outcome)}, line {line}: {_name(outcome)}")
    _say(f"\nPython {platform.python_version()}, mousekit {version('mousekit')}\n")
    _say(_table(outcomes))
    faults = _faults(outcomes, subject, modules)
    sys.exit("\n".join(faults) or None)


if __name__ == "__main__":
    main()
