"""Every chore of the project, each in an environment of its own.

``python -m nox`` runs the gate: tests, lint, typing and docs. ``python -m nox --list`` shows all.
"""

import hashlib
import os
import zipfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_external_run = True
nox.options.sessions = ["tests", "lint", "typing", "docs"]

PYPROJECT = nox.project.load_toml("pyproject.toml")

# Archives carry this day unless the caller names another: 1 January 2026, UTC.
DEFAULT_EPOCH = "1767225600"

# Fails when the package comes from the checkout and not from the environment.
WHERE_IS_IT = """
import pathlib, sysconfig, mousekit
found = pathlib.Path(mousekit.__file__).resolve()
expected = pathlib.Path(sysconfig.get_path("purelib")).resolve()
assert found.is_relative_to(expected), f"mousekit comes from {found}, expected {expected}"
print(f"mousekit from {found}")
"""

# Fails when another dateutil is loaded than the one that is tested.
WHICH_DATEUTIL = """
import sys
from importlib.metadata import version
import dateutil
assert dateutil.__version__ == version("python-dateutil") == sys.argv[1], dateutil.__version__
print(f"dateutil {dateutil.__version__}")
"""

# What reckons with days.
DATED = ("tests/test_schedule.py", "tests/test_worklist.py", "tests/test_worklist_laws.py")


def _install_group(session: nox.Session, *groups: str) -> None:
    """Install dependency groups of ``pyproject.toml``."""
    session.install(*nox.project.dependency_groups(PYPROJECT, *groups))


def _build(session: nox.Session, folder: Path, *options: str) -> list[Path]:
    """Build archives into an empty folder and return them, sorted by name."""
    folder.mkdir(parents=True, exist_ok=True)
    for leftover in folder.iterdir():
        leftover.unlink()
    session.run(
        "python",
        *("-m", "build", "--no-isolation", "--outdir", str(folder), *options),
        env={"SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", DEFAULT_EPOCH)},
        silent=True,
    )
    return sorted(path for path in folder.iterdir() if path.suffix in {".whl", ".gz"})


def _install_wheel(session: nox.Session, extras: str = "") -> None:
    """Build the wheel and install it, as a user gets it: never the folder ``src``."""
    _install_group(session, "build")
    (wheel,) = _build(session, Path(session.create_tmp()).resolve() / "wheel", "--wheel")
    # The version stands still while the code moves: a reused environment must not keep the old.
    session.install("--force-reinstall", f"mousekit{extras} @ {wheel.as_uri()}")


@nox.session
def demo(session: nox.Session) -> None:
    """Run one whole year of two workplaces; ``-- --lang en`` tells it in English."""
    _install_wheel(session)
    session.run("python", "docs/examples/demo.py", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Test the built wheel; with arguments for pytest, coverage is not judged."""
    _install_group(session, "tests")
    _install_wheel(session, "[testing,fast]")
    session.run("python", "-c", WHERE_IS_IT)
    if session.posargs:
        session.run("python", "-m", "pytest", *session.posargs)
        return
    env = {"COVERAGE_FILE": str(Path(session.create_tmp()) / "coverage")}
    session.run("python", "-m", "coverage", "erase", env=env)
    session.run(
        "python", "-m", "coverage", "run", "-m", "pytest", "--numprocesses", "auto", env=env
    )
    session.run("python", "-m", "coverage", "combine", "--quiet", env=env)
    session.run("python", "-m", "coverage", "report", env=env)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting."""
    _install_group(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def typing(session: nox.Session) -> None:
    """Check types with mypy and pyright."""
    _install_group(session, "typing")
    session.install("--editable", ".[testing,fast]")
    session.run("mypy")
    session.run("pyright")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation into ``build/docs``; every warning is an error."""
    _install_group(session, "docs")
    _install_wheel(session, "[testing]")
    options = ("-W", "-n", "-E", "--keep-going", "-b", "html")
    session.run("sphinx-build", *options, "docs", "build/docs")


@nox.session
def mutation(session: nox.Session) -> None:
    """Put small faults into the two processes; the tests must catch 95 % of them."""
    _install_group(session, "mutation")
    session.install("--editable", ".[testing,fast]")
    session.run("python", "-m", "mutation", *session.posargs, env={"PYTHONPATH": "tests"})


@nox.session
def browser(session: nox.Session) -> None:
    """Open every picture and page in Chromium, and read them with the tools people use."""
    _install_group(session, "browser")
    _install_wheel(session, "[testing]")
    folder = Path(session.create_tmp()).resolve()
    (folder / "package.json").write_bytes(Path("tests/browser/package.json").read_bytes())
    session.run("npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), silent=True)
    env = {"MOUSEKIT_NODE_MODULES": str(folder / "node_modules")}
    session.run("python", "-m", "pytest", "tests/browser", *session.posargs, env=env)


@nox.session
def holidays(session: nox.Session) -> None:
    """Compare the public holidays of 2010 to 2039 with those of the package ``holidays``."""
    _install_wheel(session, "[testing]")
    _install_group(session, "holidays")
    session.run("python", "-c", WHERE_IS_IT)
    session.run("python", "-m", "pytest", "tests/oracle", *session.posargs)


@nox.session
@nox.parametrize("version", ["2.9.0.post0", "3.0.0", "4.0.0"])
def dateutil(session: nox.Session, version: str) -> None:
    """Test everything that reckons with days on each dateutil that is in use."""
    _install_group(session, "tests")
    _install_wheel(session, "[testing]")
    session.install(f"python-dateutil=={version}")
    session.run("python", "-c", WHERE_IS_IT + WHICH_DATEUTIL, version)
    session.run("python", "-m", "pytest", *DATED, *session.posargs)


@nox.session
def accuracy(session: nox.Session) -> None:
    """Measure the rules on labelled statements, where there are any; ``-- --write`` keeps it."""
    session.install("--editable", ".")
    session.run("python", "-m", "accuracy", *session.posargs, env={"PYTHONPATH": "tests"})


@nox.session
def bench(session: nox.Session) -> None:
    """Compare the speed with other libraries; writes ``docs/reference/speed.md``."""
    _install_group(session, "bench")
    _install_wheel(session)
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build sdist and wheel twice into ``build/dist``; both must be the same to the byte."""
    _install_group(session, "build")
    first = _build(session, Path(session.create_tmp()) / "first")
    second = _build(session, Path("build/dist"))
    for one, other in zip(first, second, strict=True):
        digests = {hashlib.sha256(path.read_bytes()).hexdigest() for path in (one, other)}
        if len(digests) != 1 or one.name != other.name:
            session.error(f"{one.name} and {other.name} differ between two builds")
        session.log(f"reproducible: {other} sha256 {digests.pop()}")
    (wheel,) = (path for path in second if path.suffix == ".whl")
    if "mousekit/py.typed" not in zipfile.ZipFile(wheel).namelist():
        session.error(f"{wheel.name} lacks mousekit/py.typed")
