"""Measure the rules that read texts on labelled statements, and write the figures.

Where the file of statements is not there, nothing is measured, and nothing fails.  It fails when
an entry of the language data stands in one statement alone: then it was learned by heart.
"""

import argparse
import platform
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from accuracy.lexicon import data_modules, entries, learned_by_heart
from accuracy.statements import HOME, read
from accuracy.tables import errors, table

PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "accuracy.md"
_PLACE = re.compile(r"(?<=<!-- accuracy: begin -->\n).*(?=<!-- accuracy: end -->)", re.DOTALL)


def put(page: str, figures: str) -> str:
    """Put figures between the two markers of a page.

    Raises:
        ValueError: If the markers are not there.
    """
    if not _PLACE.search(page):
        raise ValueError("the page has no markers for the figures")
    return _PLACE.sub(lambda _: f"\n{figures}\n\n", page)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and write what was asked for."""
    parser = argparse.ArgumentParser(prog="accuracy", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=HOME, help="JSON lines")
    parser.add_argument("--write", action="store_true", help=f"put the figures into {PAGE.name}")
    parser.add_argument("--errors", action="store_true", help="list the ids of what is wrong")
    chosen = parser.parse_args(arguments)
    if not chosen.file.is_file():
        _say(f"{chosen.file} is not there: nothing is measured")
        return
    statements = read(chosen.file)
    on = datetime.now(UTC).date()
    figures = (
        f"Measured on {on.day} {on:%B %Y} on {len(statements)} statements of {chosen.file.name},"
        f" with mousekit {version('mousekit')} and Python {platform.python_version()},"
        f" by `nox -s accuracy -- --write`.\n\n{table(statements)}"
    )
    _say(figures)
    if chosen.errors:
        _say(f"\n{errors(statements)}")
    if chosen.write:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(put(page, figures), encoding="utf-8")
    texts = {text for module in data_modules() for text in entries(module)}
    heart = learned_by_heart(texts, statements)
    sys.exit("\n".join(f"stands in {name} alone: {text}" for text, name in heart) or None)


if __name__ == "__main__":
    main()
