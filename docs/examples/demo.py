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
from collections.abc import Iterator, Sequence
from pathlib import Path

from workplaces.office import Office
from workplaces.pages import write_pages
from workplaces.readers import Place
from workplaces.runner import StoryError, run
from workplaces.steps import Year
from workplaces.store import FactStore
from workplaces.summary import summarise
from workplaces.teller import Teller
from workplaces.words import LANGUAGES
from workplaces.years import DataError, read_years

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
        if options.pages is not None:
            _make(options.pages)
        path = _fresh(options.store)
    except DataError as error:
        return _complain(error.lines)
    teller = Teller(lang=options.lang, names={})
    try:
        with FactStore(path) as store:
            places = [_tell(year, store) for year in years]
        usual = path.parent if path == DEFAULT_STORE else None
        folder = options.pages or usual
        if folder is not None:
            index = write_pages([*places, *_in_the_other_languages(options)], folder)
            teller.figures([(teller.word("sum pages"), _shown(index))])
    except StoryError as error:
        return _complain([str(error)])
    except sqlite3.Error as error:
        return _complain([f"{path}: {error}"])
    teller.figures([(teller.word("sum file"), _shown(path))])
    return 0


def _tell(year: Year, store: FactStore) -> Place:
    """Tell a story, store it, and look at the workplace as it was on the day of its pages."""
    office, teller = Office(store), Teller(lang=year.lang, names=year.names)
    teller.title(year.workplace)
    run(year, office, teller)
    summarise(office, teller)
    print()
    cycles, talks = office.as_of(year.shown_on)
    return Place(
        key=year.key,
        name=year.workplace,
        lang=year.lang,
        today=year.shown_on,
        names=year.names,
        roles=year.roles,
        privacy=year.privacy,
        units=year.units,
        moves=office.moves_as_of(year.shown_on),
        cycles=cycles,
        talks=talks,
    )


def _in_the_other_languages(options: argparse.Namespace) -> Iterator[Place]:
    """Run everything again for the pages in the other languages, unheard and kept nowhere."""
    for lang in LANGUAGES:
        if lang != options.lang:
            years = read_years(_folders(options), lang)
            with (
                tempfile.TemporaryDirectory(prefix="mousekit-") as folder,
                FactStore(Path(folder) / DEFAULT_STORE.name) as store,
                contextlib.redirect_stdout(io.StringIO()),
            ):
                yield from [_tell(year, store) for year in years]


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
    parser.add_argument(
        "--pages",
        type=Path,
        metavar="FOLDER",
        help="where the pages go (default: none beside a file of your own, else build/demo)",
    )
    return parser.parse_args(arguments)


def _make(folder: Path) -> None:
    """Make a folder and those above it, before anything is told that would be lost.

    Raises:
        DataError: If it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError([f"{folder}: cannot be made, {error.strerror}"]) from error


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
    usual = path.parent == DEFAULT_STORE.parent
    return path.relative_to(CHECKOUT).as_posix() if usual else str(path)


def _complain(lines: Sequence[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return 2


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    sys.exit(main())
