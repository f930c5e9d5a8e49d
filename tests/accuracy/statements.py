"""A file of labelled statements, one JSON object a line."""

import json
from pathlib import Path

import attrs

__all__ = ["GOOD", "HOME", "KINDS", "Statement", "read"]

HOME = Path(__file__).parents[3] / "shared" / "corpus" / "dev.jsonl"
"""Where the file is looked for: beside the checkout."""

GOOD = {"agreement": "concrete", "question": "open", "feedback": "concrete"}
"""By kind: the label that asks for no finding."""
KINDS = tuple(GOOD)


@attrs.frozen(kw_only=True)
class Statement:
    """One statement and what people say of it; its text is in no repr."""

    id: str
    lang: str
    kind: str
    text: str = attrs.field(repr=False)
    label: str
    source_id: str
    author: str

    @property
    def is_good(self) -> bool:
        """Whether its label asks for no finding."""
        return self.label == GOOD[self.kind]


def read(path: Path) -> list[Statement]:
    """Read all statements of a file.

    Raises:
        ValueError: If a line is no statement; it names the number of the line, not what is in it.
    """
    names = [field.name for field in attrs.fields(Statement)]
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        row = _row(line)
        if not row.keys() >= set(names) or row["kind"] not in GOOD:
            raise ValueError(f"{path.name}, line {number}: no labelled statement")
        found.append(Statement(**{name: str(row[name]) for name in names}))
    return found


def _row(line: str) -> dict[str, object]:
    """Read one line; what is no object is an empty one."""
    try:
        row = json.loads(line)
    except ValueError:
        return {}
    return row if isinstance(row, dict) else {}
