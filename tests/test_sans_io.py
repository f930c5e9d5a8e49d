"""The library computes and does nothing else: no files, network, clock, chance or environment.

Proved three times: by reading the code, by listing what an import loads, and by listening to the
interpreter while the whole library is used.
"""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from package_source import PACKAGE, Module, imports, modules, runtime_nodes

# A module that is not named here may not be imported. Each can be used without touching the world.
ALLOWED_IMPORTS = {
    "__future__",
    "abc",
    "attrs",
    "bisect",
    "calendar",
    "collections",
    "datetime",
    "decimal",
    "enum",
    "fractions",
    "functools",
    "hashlib",
    "heapq",
    "html",
    "itertools",
    "json",
    "math",
    "operator",
    "re",
    "string",
    "textwrap",
    "types",
    "typing",
    "unicodedata",
    PACKAGE,
    # Each in one room alone, see test_layers.
    "cattrs",
    "dateutil",
    "hypothesis",
    "orjson",
}

# Parts of allowed libraries that ask the clock, read files or the environment.
FORBIDDEN_PARTS = ("dateutil.parser", "dateutil.tz", "dateutil.zoneinfo", "dateutil.utils")

# Built-in functions that reach out, or that run text as code.
FORBIDDEN_BUILTINS = {
    "__import__",
    "breakpoint",
    "compile",
    "eval",
    "exec",
    "input",
    "open",
    "print",
}

# Methods of date and datetime that ask the clock or the local zone, called or handed on.
FORBIDDEN_METHODS = {"fromtimestamp", "now", "today", "utcfromtimestamp", "utcnow"}

LOADED_ONLY_WHEN_USED = ["cattrs", "dateutil", "hypothesis", "orjson"]

every_module = pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)


def run_python(code: str, *arguments: str) -> str:
    """Run code in a fresh interpreter, in the folder of the tests, and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        cwd=Path(__file__).parent,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@every_module
def test_imports_are_harmless(module: Module) -> None:
    """A module imports only what is known to leave the world alone."""
    strays = [
        f"{module.path}:{line}: {target}"
        for target, line in imports(module)
        if target.partition(".")[0] not in ALLOWED_IMPORTS or target.startswith(FORBIDDEN_PARTS)
    ]

    assert not strays


def reaching_out(tree: ast.AST) -> list[str]:
    """List the places in a tree where a function is named that touches the world."""
    found = []
    for node in runtime_nodes(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Load()) if name in FORBIDDEN_BUILTINS:
                found.append(f"{node.lineno}: {name}")
            case ast.Attribute(value=kind, attr=name) if name in FORBIDDEN_METHODS:
                if ast.unparse(kind).rpartition(".")[2] in {"date", "datetime"}:
                    found.append(f"{node.lineno}: .{name}")
            case ast.ImportFrom(module="dateutil", names=aliases):
                parts = {f"dateutil.{alias.name}" for alias in aliases}
                found += [f"{node.lineno}: {part}" for part in parts.intersection(FORBIDDEN_PARTS)]
            case ast.Global():
                found.append(f"{node.lineno}: global")
            case _:
                pass
    return found


@every_module
def test_calls_are_harmless(module: Module) -> None:
    """No module opens, prints, asks the clock or runs text as code."""
    assert not reaching_out(module.tree), module.path


@pytest.mark.parametrize(
    "code",
    [
        "open('x')",
        "print(1)",
        "x = date.today()",
        "default = attrs.field(factory=date.today)",
        "datetime.datetime.now()",
        "def f():\n    return eval('1')",
        "from dateutil import parser",
        "def f():\n    global state",
    ],
)
def test_the_reader_of_code_sees(code: str) -> None:
    """What touches the world is found in each of the shapes it comes in."""
    assert len(reaching_out(ast.parse(code))) == 1


def test_importing_is_light() -> None:
    """Importing the package loads none of the libraries that only a part of it needs."""
    code = "import sys, mousekit; print(sorted(set(sys.argv[1:]) & set(sys.modules)))"

    assert run_python(code, *LOADED_ONLY_WHEN_USED) == "[]\n"


# Events that the interpreter reports and that leave the world alone. cattrs writes functions as
# text and compiles them, when it first meets a class; attrs does so when a class is made.
HARMLESS_EVENTS = [
    "builtins.id",
    "code.__new__",
    "compile",
    "exec",
    "function.__new__",
    "object.__delattr__",
    "object.__getattr__",
    "object.__setattr__",
    "sys._getframe",
    "sys._getframemodulename",
]

LISTENING = """
import importlib, sys
{prelude}
for name in {modules!r}:
    importlib.import_module(name)
sys.path.insert(0, "")
import whole_library

heard = []
listening = False

def hook(event, arguments):
    if listening and event not in {harmless!r}:
        heard.append(f"{{event}} {{arguments!r:.200}}")

sys.addaudithook(hook)
listening = True
try:
    {action}
finally:
    listening = False
print("\\n".join(heard), end="")
"""


def everything_importable(*, leave_out: str | None = None) -> list[str]:
    """Name every module, and what each imports from outside: some wait until they are needed.

    Loading a module reads a file, once. That is Python's doing, and is done before listening.
    """
    chosen = [module for module in modules() if module.inner_name.partition(".")[0] != leave_out]
    targets = {target for module in chosen for target, _ in imports(module)}
    names = {module.name for module in chosen}
    return sorted(names | {name for name in targets if name.partition(".")[0] != PACKAGE})


def listen(action: str) -> str:
    """Import everything, then do something and return what the interpreter reported."""
    names = everything_importable()
    code = LISTENING.format(action=action, harmless=HARMLESS_EVENTS, modules=names, prelude="")
    return run_python(code)


def test_using_the_library_is_silent() -> None:
    """Using everything raises no audit event: no file, socket, process or import."""
    assert not listen("whole_library.exercise()")


@pytest.mark.parametrize(
    ("action", "event"),
    [
        ("open(__import__('os').devnull).close()", "open"),
        ("__import__('socket').socket().close()", "socket.__new__"),
        ("__import__('os').listdir('.')", "os.listdir"),
        ("import wave", "import"),
    ],
)
def test_the_listener_hears(action: str, event: str) -> None:
    """Touching the world is reported, so that silence means something."""
    assert event in [line.partition(" ")[0] for line in listen(action).splitlines()]


# Reading a clock raises no audit event. Here every clock and every source of chance refuses,
# also when a library underneath is the one that asks.
NO_CLOCK = """
import datetime, os, random, time, uuid

def guard(kind):
    class Meta(type):
        def __instancecheck__(cls, instance):
            return isinstance(instance, kind)

        def __subclasscheck__(cls, other):
            return issubclass(other, kind)

    def refuse(cls, *arguments, **options):
        if listening:
            raise AssertionError(f"{kind.__name__} was asked for the present")
        return kind.now() if hasattr(kind, "now") else kind.today()

    names = {name: classmethod(refuse) for name in ("now", "today", "utcnow")}
    guarded = Meta(kind.__name__, (kind,), names)
    guarded.min, guarded.max = guarded(1, 1, 1), guarded(9999, 12, 31)
    return guarded

def refusing(module, name):
    original = getattr(module, name)

    def refuse(*arguments, **options):
        if listening:
            raise AssertionError(f"{module.__name__}.{name} was called")
        return original(*arguments, **options)

    setattr(module, name, refuse)

listening = False
datetime.date, datetime.datetime = guard(datetime.date), guard(datetime.datetime)
for name in ("time", "time_ns", "monotonic", "perf_counter", "localtime", "gmtime", "sleep"):
    refusing(time, name)
for name in ("random", "choice", "randint", "getrandbits"):
    refusing(random, name)
for name in ("uuid1", "uuid4"):
    refusing(uuid, name)
for name in ("urandom", "getenv"):
    refusing(os, name)
"""


def test_nobody_asks_the_clock() -> None:
    """No clock and no chance is asked, neither by the library nor by what it builds on."""
    names = everything_importable(leave_out="testing")
    code = LISTENING.format(
        action="whole_library.exercise()", harmless=[], modules=names, prelude=NO_CLOCK
    )

    run_python(code)


@pytest.mark.parametrize(
    "action",
    ["datetime.date.today()", "time.time()", "time.sleep(0)", "random.random()", "uuid.uuid4()"],
)
def test_the_clock_refuses(action: str) -> None:
    """Whoever asks for the present or for chance is caught."""
    code = LISTENING.format(action=action, harmless=[], modules=[], prelude=NO_CLOCK)

    with pytest.raises(AssertionError, match="AssertionError"):
        run_python(code)
