"""How pictures look: the colours of each thing, in light and in dark, and the sizes of letters.

What lives here: the style that every picture carries.  What must not: shapes and texts.

A colour never says anything alone: what it tells is told by a shape and by a word as well.  Each
text stands out from what is behind it by 4.5 to 1 or more in both modes (WCAG 1.4.3).
"""

from collections.abc import Iterable, Mapping
from typing import Final

from mousekit.render.fitting import BODY, HEADING, LABEL, NAME, SMALL, TITLE

__all__ = ["DARK", "LETTERINGS", "LIGHT", "classes", "style"]

LETTERINGS: Final = (TITLE, HEADING, NAME, BODY, LABEL, SMALL)

LIGHT: Final[Mapping[str, str]] = {
    "paper": "fill:#fdfcfa",
    "ink": "fill:#1d2733",
    "soft": "fill:#535e6a",
    "planned": "fill:#535e6a;font-style:italic",
    "overdue": "fill:#1d2733;text-decoration:underline",
    "line": "fill:none;stroke:#c6cdd4;stroke-width:1",
    "odd": "fill:#e3e9ed",
    "even": "fill:#eff2f3",
    "core": "fill:#f6f7f5",
    "done": "fill:#1d6b56",
    "on-done": "fill:#ffffff",
    "due": "fill:#fff1c9;stroke:#8a5a00;stroke-width:2",
    "on-due": "fill:#1d2733",
    "late": "fill:#a32a2c",
    "on-late": "fill:#ffffff",
    "ahead": "fill:#fdfcfa;stroke:#6c7783;stroke-width:1.2",
    "on-ahead": "fill:#1d2733",
    "unknown": "fill:#fdfcfa;stroke:#6c7783;stroke-width:1.2;stroke-dasharray:2.5 2.5",
    "on-unknown": "fill:#1d2733",
    "left-out": "fill:#e3e6e9",
    "on-left-out": "fill:#4b5560",
    "passed": "fill:#a9d0c2",
    "now": "fill:#1d2733",
    "on-now": "fill:#fdfcfa",
    "hand": "fill:#1d2733",
    "thread": "fill:none;stroke:#6c7783;stroke-width:1",
    "cross": "fill:none;stroke:#4b5560;stroke-width:1.5",
    "gap": "fill:none;stroke:#1d2733;stroke-width:2;stroke-dasharray:3 3",
    "check": "fill:none;stroke:#ffffff;stroke-width:2",
    "bang": "fill:none;stroke:#ffffff;stroke-width:2.2",
    "dot": "fill:#8a5a00",
    "shade": "stroke:#fdfcfa;stroke-width:1.5",
    "part-0": "fill:#2f5d7c",
    "part-1": "fill:#d9e4ec",
    "on-part-0": "fill:#ffffff",
    "on-part-1": "fill:#1d2733",
}
DARK: Final[Mapping[str, str]] = {
    "paper": "fill:#151a20",
    "ink": "fill:#e9edf0",
    "soft": "fill:#aab4bf",
    "planned": "fill:#aab4bf",
    "overdue": "fill:#e9edf0",
    "line": "stroke:#3b4651",
    "odd": "fill:#2a343e",
    "even": "fill:#212a32",
    "core": "fill:#1b2229",
    "done": "fill:#5cc6a6",
    "on-done": "fill:#0b1f18",
    "due": "fill:#3b3011;stroke:#f1c65e",
    "on-due": "fill:#fff6df",
    "late": "fill:#ff968c",
    "on-late": "fill:#2b0707",
    "ahead": "fill:#151a20;stroke:#8e99a5",
    "on-ahead": "fill:#e9edf0",
    "unknown": "fill:#151a20;stroke:#8e99a5",
    "on-unknown": "fill:#e9edf0",
    "left-out": "fill:#323c46",
    "on-left-out": "fill:#c6ced6",
    "passed": "fill:#2a5a4b",
    "now": "fill:#e9edf0",
    "on-now": "fill:#151a20",
    "hand": "fill:#e9edf0",
    "thread": "stroke:#8e99a5",
    "cross": "stroke:#c6ced6",
    "gap": "stroke:#e9edf0",
    "check": "stroke:#0b1f18",
    "bang": "stroke:#2b0707",
    "dot": "fill:#f1c65e",
    "shade": "stroke:#151a20",
    "part-0": "fill:#8fbfdf",
    "part-1": "fill:#2d3f4d",
    "on-part-0": "fill:#0c1a24",
    "on-part-1": "fill:#e9edf0",
}


def classes(names: str) -> str:
    """Write classes so that no style of the page around the picture means them too.

    Args:
        names: Names of colours and letterings, with spaces between them.
    """
    return " ".join(f"mk-{name}" for name in names.split())


def style(prefix: str) -> str:
    """Write the style of a picture; it reaches nothing outside the picture.

    Args:
        prefix: The id of the picture.
    """
    here = f"#{prefix}"
    root = "display:block;width:100%;max-width:30rem;height:auto;font-family:system-ui,sans-serif"
    sizes = (
        f"{here} .{classes(one.name)}{{font-size:{one.size}px;font-weight:{one.weight}}}"
        for one in LETTERINGS
    )
    dark = "".join(_rules(here, DARK))
    rules = (f"{here}{{{root}}}", *sizes, *_rules(here, LIGHT))
    return "".join((*rules, f"@media (prefers-color-scheme:dark){{{dark}}}"))


def _rules(here: str, colours: Mapping[str, str]) -> Iterable[str]:
    return (f"{here} .{classes(name)}{{{colour}}}" for name, colour in colours.items())
