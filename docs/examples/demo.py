"""One year of development conversations in a kindergarten, told in plain words.

Run it from anywhere::

    python docs/examples/demo.py --lang en

It drives `mousekit` with what stands in ``kindergarten/data``, stores every fact in SQLite, and
reads all of it back at the end.  The program itself is in ``kindergarten``; begin with its
docstring.
"""

import argparse
import contextlib
import io
import sqlite3
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kindergarten.data import DataError, read_year
from kindergarten.office import Office
from kindergarten.runner import StoryError, run
from kindergarten.store import FactStore
from kindergarten.summary import summarise
from kindergarten.teller import Teller
from kindergarten.words import LANGUAGES

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent
DEFAULT_STORE = CHECKOUT / "build" / "demo" / "mousekit.sqlite"


def main(arguments: Sequence[str] | None = None) -> int:
    """Tell the whole year; return 0, or 2 if it cannot be told.

    Args:
        arguments: Of the command line; those of this process if not given.
    """
    options = _options(arguments)
    try:
        year = read_year(options.data, options.lang)
        path = _fresh(options.store)
    except DataError as error:
        return _complain(error.lines)
    teller = Teller(lang=options.lang, names=year.names)
    try:
        with FactStore(path) as store:
            office = Office(store)
            run(year, office, teller)
            summarise(office, teller)
    except StoryError as error:
        return _complain([str(error)])
    except sqlite3.Error as error:
        return _complain([f"{path}: {error}"])
    teller.figures([(teller.word("sum file"), _shown(path))])
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="demo.py", description="One year of development conversations in a kindergarten."
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="da", help="the language of the story (default: da)"
    )
    parser.add_argument(
        "--data",
        type=Path,
        default=HERE / "kindergarten" / "data",
        metavar="FOLDER",
        help="where the JSON files of the year are (default: kindergarten/data beside this file)",
    )
    parser.add_argument(
        "--store",
        type=Path,
        metavar="FILE",
        help="a new SQLite file for the facts (default: build/demo/mousekit.sqlite, made anew)",
    )
    return parser.parse_args(arguments)


def _fresh(wanted: Path | None) -> Path:
    """Find where the facts go: an empty place, since a log is never written over.

    Raises:
        DataError: If the caller has named a file that is there already.
    """
    if wanted is not None:
        if wanted.exists():
            raise DataError([f"{wanted}: is there already, name a new file"])
        if not wanted.absolute().parent.is_dir():
            raise DataError([f"{wanted}: the folder is not there"])
        return wanted
    if (CHECKOUT / "pyproject.toml").is_file():
        with contextlib.suppress(OSError):
            DEFAULT_STORE.parent.mkdir(parents=True, exist_ok=True)
            # Only what an earlier run of this demo has left here is taken away.
            DEFAULT_STORE.unlink(missing_ok=True)
            return DEFAULT_STORE
    return Path(tempfile.mkdtemp(prefix="mousekit-")) / DEFAULT_STORE.name


def _shown(path: Path) -> str:
    """Write the usual path as seen from the checkout, so that the output is the same everywhere."""
    return path.relative_to(CHECKOUT).as_posix() if path == DEFAULT_STORE else str(path)


def _complain(lines: Sequence[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return 2


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    sys.exit(main())
