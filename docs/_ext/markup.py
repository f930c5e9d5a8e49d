"""Small pieces of Markdown that the pages made from the code are put together from."""

import inspect
import re
from collections.abc import Iterable, Sequence

import mousekit as mk
from mousekit.language import process_da, process_en

__all__ = ["danish", "first_sentence", "link", "roles", "table"]

_DANISH = re.compile(r"Danish: \*([^*]+)\*")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Draw a table."""
    lines = [head, ["---"] * len(head), *rows]
    cells = ([cell.replace("|", r"\|").replace("\n", " ") for cell in line] for line in lines)
    return "\n".join(f"| {' | '.join(line)} |" for line in cells) + "\n"


def link(name: str) -> str:
    """Link a public name of the package."""
    return f"{{py:obj}}`{name} <mousekit.{name}>`"


def first_sentence(thing: object) -> str:
    """Give the first paragraph of a docstring on one line."""
    return (inspect.getdoc(thing) or "").split("\n\n", 1)[0].replace("\n", " ").replace("`", "")


def danish(thing: object) -> str:
    """Give the Danish name that a docstring tells; empty if it tells none."""
    found = _DANISH.search(getattr(thing, "__doc__", None) or "")
    return found[1].replace("\n", " ") if found else ""


def roles(listed: Iterable[mk.Role], lang: str = "en") -> str:
    """Name some roles as people say them."""
    words = process_en.ROLES if lang == "en" else process_da.ROLES
    return ", ".join(words[role.value] for role in listed)
