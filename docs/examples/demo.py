"""One year of development conversations in two workplaces, told in plain words.

Run it from anywhere::

    python docs/examples/demo.py --lang en

It drives `mousekit` with what stands in ``workplaces/kindergarten`` and ``workplaces/installer``,
stores every fact in SQLite, and reads all of it back at the end.  The program itself is in
``workplaces``; begin with its docstring.
"""

import argparse
import contextlib
import io
import sqlite3
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from workplaces.data import DataError, read_years
from workplaces.office import Office
from workplaces.runner import StoryError, run
from workplaces.steps import Year
from workplaces.store import FactStore
from workplaces.summary import summarise
from workplaces.teller import Teller
from workplaces.words import LANGUAGES

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent
DEFAULT_STORE = CHECKOUT / "build" / "demo" / "mousekit.sqlite"
WORKPLACES = ("kindergarten", "installer")


def main(arguments: Sequence[str] | None = None) -> int:
    """Tell the year of each workplace; return 0, or 2 if one cannot be told.

    Args:
        arguments: Of the command line; those of this process if not given.
    """
    options = _options(arguments)
    try:
        years = read_years(_folders(options), options.lang)
        path = _fresh(options.store)
    except DataError as error:
        return _complain(error.lines)
    try:
        with FactStore(path) as store:
            for year in years:
                _tell(year, store, Teller(lang=options.lang, names=year.names))
    except StoryError as error:
        return _complain([str(error)])
    except sqlite3.Error as error:
        return _complain([f"{path}: {error}"])
    teller = Teller(lang=options.lang, names={})
    teller.figures([(teller.word("sum file"), _shown(path))])
    return 0


def _tell(year: Year, store: FactStore, teller: Teller) -> None:
    office = Office(store)
    teller.title(year.workplace)
    run(year, office, teller)
    summarise(office, teller)
    print()


def _folders(options: argparse.Namespace) -> list[Path]:
    """Find the data: a folder that the caller names, one of the two workplaces, or both."""
    if options.data is not None:
        return [options.data]
    names = WORKPLACES if options.workplace is None else (options.workplace,)
    return [HERE / "workplaces" / name for name in names]


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="demo.py", description="One year of development conversations in two workplaces."
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="da", help="the language of the story (default: da)"
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--workplace", choices=WORKPLACES, help="only this one (default: both)")
    which.add_argument(
        "--data", type=Path, metavar="FOLDER", help="a workplace of your own, as JSON files"
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
