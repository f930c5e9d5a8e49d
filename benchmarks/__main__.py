"""Run every script several times, and write one table of ratios.

In each round every way of a script is measured right after the other, pinned to one core, so that
what the machine does meanwhile meets all of them; the ratio is the median of the rounds.
"""

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import pyperf

import mousekit

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "reference" / "speed.md"
BEGIN, END = "<!-- speed: begin -->", "<!-- speed: end -->"


class Row(NamedTuple):
    """One question: how many times as long as the reference the candidate takes."""

    script: str
    item: str
    reference: str
    candidate: str
    must: float
    aim: float
    peer: str = ""
    """The package whose version stands beside the name; empty for our own code."""


class Script(NamedTuple):
    """How a script is run."""

    options: tuple[str, ...]
    rounds: int


class Measured(NamedTuple):
    """The ratio of one row in every round."""

    row: Row
    ratios: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle of the rounds."""
        return statistics.median(self.ratios)

    @property
    def verdict(self) -> str:
        """Whether the goals are met."""
        if self.median <= self.row.aim:
            return "aim met"
        return "must met" if self.median <= self.row.must else "missed"


SCRIPTS = {
    "vague_phrases": Script(("--values=5", "--warmups=1", "--min-time=0.05"), 9),
    "ten_rules": Script(("--values=5", "--warmups=1", "--min-time=0.05"), 7),
    "growth": Script(("--values=1", "--warmups=0", "--loops=1"), 3),
}

_PHRASES = "vague phrases, 157 in two languages"
_SAME = "ten rules an agreement, with findings"
ROWS = (
    Row("vague_phrases", _PHRASES, "lower, pyahocorasick", "find", 2.0, 1.7, "pyahocorasick"),
    Row(
        *("vague_phrases", f"{_PHRASES}, the peer on `normalise`d text"),
        *("normalise, pyahocorasick", "find", 2.0, 1.7, "pyahocorasick"),
    ),
    Row("vague_phrases", "ten times the phrases", "find", "find, 1570 phrases", 1.3, 1.3),
    Row("ten_rules", _SAME, "fused loop", "check_agreements", 1.6, 1.3),
    Row("ten_rules", f"{_SAME}, bare codes", "bare loop", "check_agreements", 1.6, 1.3),
    Row("ten_rules", _SAME, "jsonschema-rs", "check_agreements", 0.5, 0.4, "jsonschema-rs"),
    Row("ten_rules", _SAME, "jsonschema", "check_agreements", 0.1, 0.07, "jsonschema"),
    Row("ten_rules", _SAME, "rule-engine", "check_agreements", 0.06, 0.045, "rule-engine"),
    Row("growth", "`check_many`, per agreement", "1,000", "slices of many", 1.3, 1.1),
)


def _round(name: str, core: int) -> dict[str, float]:
    """Run a script once; return the median seconds of each of its ways."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "found.json"
        command = [sys.executable, str(HERE / f"{name}.py"), "--quiet", "--processes=1"]
        inherit = f"--inherit-environ={','.join(os.environ)}"
        options = (*SCRIPTS[name].options, f"--affinity={core}", f"--output={target}", inherit)
        subprocess.run([*command, *options], check=True)
        suite = pyperf.BenchmarkSuite.load(str(target))
        return {one.get_name(): one.median() for one in suite.get_benchmarks()}


def measure(core: int) -> list[Measured]:
    """Run all scripts, round by round."""
    found = []
    for name, script in SCRIPTS.items():
        rounds = [_round(name, core) for _ in range(script.rounds)]
        found += [
            Measured(row, tuple(one[row.candidate] / one[row.reference] for one in rounds))
            for row in ROWS
            if row.script == name
        ]
    return found


def table(measured: Sequence[Measured]) -> str:
    """Write the ratios as Markdown."""
    lines = ["| item | reference = 1 | ratio | lowest – highest | must | aim | |", "|---" * 7 + "|"]
    for one in measured:
        row = one.row
        peer = f"{row.reference} {version(row.peer)}" if row.peer else row.reference
        span = f"{min(one.ratios):.2g} – {max(one.ratios):.2g}"
        cells = (row.item, peer, f"{one.median:.2g}", span, f"{row.must}", f"{row.aim}")
        lines.append(f"| {' | '.join((*cells, one.verdict))} |")
    return "\n".join(lines)


def main() -> None:
    """Measure, print, and put the table into the page."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--core", type=int, default=(os.cpu_count() or 1) - 1, help="pinned to it")
    parser.add_argument("--only-print", action="store_true", help=f"leave {PAGE.name} as it is")
    chosen = parser.parse_args()
    begun = os.getloadavg()[0]
    on = datetime.now(UTC).date()
    many = f"{int(os.environ.get('MOUSEKIT_MANY', '400000')):,}"
    figures = (
        f"{table(measure(chosen.core))}\n\n"
        f"Measured on {on.day} {on:%B %Y} with mousekit {mousekit.__version__},"
        f" attrs {version('attrs')}, pyperf {version('pyperf')},"
        f" Python {platform.python_version()}, by `nox -s bench`; many are {many} agreements."
        f" When it began, {begun:.1f} processes were waiting for {os.cpu_count()} cores."
    )
    sys.stdout.write(f"{figures}\n")
    if not chosen.only_print:
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        after = rest.partition(END)[2]
        page = f"{before}{BEGIN}\n\n{figures}\n\n{END}{after}"
        PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
