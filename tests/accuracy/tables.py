"""The figures as Markdown; ids, labels and codes, never a statement."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from accuracy.judging import ALARMS, CODES, alarms, judge, known, missing, trivial
from accuracy.scores import Score, Side, score
from accuracy.statements import KINDS, Statement

__all__ = ["Measured", "errors", "measure", "table"]

LANGUAGES = ("da", "en")
GOALS = {
    ("agreement", "da"): (0.84, 0.90),
    ("agreement", "en"): (0.88, 0.93),
    ("question", "da"): (0.93, 0.96),
    ("question", "en"): (0.93, 0.96),
    ("feedback", "da"): (0.76, 0.86),
    ("feedback", "en"): (0.86, 0.92),
}
"""Macro-F1 that must be reached, and that is aimed at, on statements that nobody here has read."""
PRECISE = 0.90
"""The precision that MK201 must have."""
LABELS = {
    "agreement": ("concrete", "vague"),
    "question": ("open", "closed", "leading", "double"),
    "feedback": ("concrete", "vague"),
}
TRIVIAL = {
    "agreement": "has a digit",
    "question": "starts with a question word",
    "feedback": "has more than nine words",
}
FEW = 5
"""A source with fewer statements says nothing about the worst."""


class Measured(NamedTuple):
    """One statement, and what the rules found in it."""

    statement: Statement
    code: str
    """Empty if the rules say that it is good."""
    untold: str
    """The same where they were not told its language."""


def measure(statements: Iterable[Statement]) -> list[Measured]:
    """Judge every statement of a kind whose rules are there."""
    judged = [one for one in statements if not missing(one.kind)]
    return [Measured(one, judge(one, lang=one.lang), judge(one, lang=None)) for one in judged]


def _by_code(one: Measured) -> bool:
    return not one.code


def _by_untold(one: Measured) -> bool:
    return not one.untold


def _by_trivial(one: Measured) -> bool:
    return trivial(one.statement)


def _score(measured: Iterable[Measured], said: Callable[[Measured], bool] = _by_code) -> Score:
    return score((one.statement.is_good, said(one)) for one in measured)


def _of(measured: Iterable[Measured], kind: str, lang: str) -> list[Measured]:
    return [one for one in measured if (one.statement.kind, one.statement.lang) == (kind, lang)]


def _groups(measured: Sequence[Measured]) -> Iterator[tuple[str, str, list[Measured]]]:
    """Yield each kind in each language that something was measured of."""
    for kind, lang in GOALS:
        if group := _of(measured, kind, lang):
            yield kind, lang, group


def _rows(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    lines += [f"| {' | '.join(map(str, row))} |" for row in rows]
    return "\n".join(lines)


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _goal(reached: float, must: float, aim: float | None = None) -> str:
    if aim is not None and reached >= aim:
        return "aim met"
    return "must met" if reached >= must else "missed"


def _against_goals(measured: Sequence[Measured]) -> str:
    rows = []
    for kind, lang, group in _groups(measured):
        human = [one for one in group if one.statement.author == "human"]
        whole, (must, aim) = _score(group), GOALS[kind, lang]
        rows.append(
            [
                *(kind, lang, whole.size, _number(whole.macro_f1)),
                f"{_number(_score(human).macro_f1) if human else '–'} ({len(human)})",
                _number(_score(group, _by_untold).macro_f1),
                f"{TRIVIAL[kind]}: {_number(_score(group, _by_trivial).macro_f1)}",
                *(f"{must:.2f}", f"{aim:.2f}", _goal(whole.macro_f1, must, aim)),
            ]
        )
    head = ["kind", "lang", "n", "macro-F1", "human (n)", "language not told", "trivial rule"]
    return _rows([*head, "must", "aim", "here"], rows)


def _side(kind: str, lang: str, label: str, side: Side) -> list[object]:
    figures = (_number(side.precision), _number(side.recall), _number(side.f1))
    return [kind, lang, label, side.so, *figures]


def _sides(measured: Sequence[Measured]) -> str:
    rows = []
    for kind, lang, group in _groups(measured):
        both, (good, *rest) = _score(group), LABELS[kind]
        rows.append(_side(kind, lang, good, both.good))
        rows.append(_side(kind, lang, ", ".join(rest), both.bad))
    return _rows(["kind", "lang", "label", "n", "precision", "recall", "F1"], rows)


def _confusion(measured: Sequence[Measured], kind: str) -> str:
    codes = ("", *CODES[kind])
    rows = []
    for lang in LANGUAGES:
        group = _of(measured, kind, lang)
        counts = Counter((one.statement.label, one.code) for one in group)
        rows += [[lang, label, *(counts[label, code] for code in codes)] for label in LABELS[kind]]
    return _rows([kind, "label", "nothing found", *codes[1:]], rows)


def _authors(measured: Sequence[Measured]) -> str:
    rows = []
    for kind, lang, group in _groups(measured):
        for author in sorted({one.statement.author for one in group}):
            own = _score([one for one in group if one.statement.author == author])
            figures = (_number(own.macro_f1), _number(own.share_right))
            rows.append([kind, lang, author, own.size, *figures])
    return _rows(["kind", "lang", "author", "n", "macro-F1", "share right"], rows)


def _sources(measured: Sequence[Measured]) -> tuple[str, str]:
    """Write each source apart, and their mean and worst."""
    rows, short = [], []
    for kind, lang, group in _groups(measured):
        names = sorted({one.statement.source_id for one in group})
        scores = {
            name: _score([one for one in group if one.statement.source_id == name])
            for name in names
        }
        for name, own in scores.items():
            rows.append([kind, lang, name, own.size, _number(own.share_right)])
        mean = sum(own.share_right for own in scores.values()) / len(scores)
        large = [own.share_right for own in scores.values() if own.size >= FEW]
        worst = _number(min(large)) if large else "–"
        whole = _number(_score(group).share_right)
        short.append([kind, lang, len(scores), whole, _number(mean), worst])
    head = ["kind", "lang", "sources", "all statements", "mean of the sources"]
    return (
        _rows([*head, f"worst source of {FEW} or more"], short),
        _rows(["kind", "lang", "source", "n", "share right"], rows),
    )


def _doubles(measured: Sequence[Measured]) -> str:
    rows = []
    for lang in LANGUAGES:
        group = _of(measured, "question", lang)
        ways = {
            "MK603": {one.statement.id for one in group if one.code == "MK603"},
            "two question marks": {
                one.statement.id for one in group if one.statement.text.count("?") > 1
            },
        }
        so = {one.statement.id: one.statement.label == "double" for one in group}
        for way, found in ways.items():
            side = score((is_double, name in found) for name, is_double in so.items()).good
            rows.append([lang, way, f"{side.right} of {side.so}", _number(side.precision)])
    return _rows(["lang", "rule", "double questions found", "precision"], rows)


def _precision(measured: Sequence[Measured]) -> str:
    rows = []
    for kind, lang, group in _groups(measured):
        precision = _score(group).bad.precision
        if kind == "agreement":
            verdict = _goal(precision or 0.0, PRECISE)
            rows.append([lang, _number(precision), f"{PRECISE:.2f}", verdict])
    return _rows(["lang", "precision of MK201", "must", "here"], rows)


def _alarms(statements: Sequence[Statement]) -> str:
    good = [one for one in statements if one.is_good]
    found = [(code, one) for one in good for code in alarms(one)]
    rows = []
    for code in known(ALARMS):
        ids = [one.id for at, one in found if at == code]
        rows.append([code, len(good), len(ids), ", ".join(ids) or "none"])
    return _rows(["code", "good statements", "false alarms", "ids"], rows)


def table(statements: Sequence[Statement]) -> str:
    """Measure statements and write everything that is known of the rules by it."""
    measured = measure(statements)
    lacking = {kind: ", ".join(missing(kind)) for kind in KINDS}
    kinds = [kind for kind, codes in lacking.items() if not codes]
    parts = [
        f"Not measured: {kind}, since there is no rule {codes} yet."
        for kind, codes in lacking.items()
        if codes
    ]
    short, long = _sources(measured)
    parts += ["### Against the goals", _against_goals(measured)]
    parts += ["### Precision of MK201", _precision(measured)]
    parts += ["### Each side", _sides(measured)]
    parts += ["### Labels and findings", *(_confusion(measured, kind) for kind in kinds)]
    if "question" in kinds:
        parts += ["### Double questions", _doubles(measured)]
    parts += ["### Errors on good statements", _alarms(statements)]
    parts += ["### By author", _authors(measured), "### By source", short, long]
    return "\n\n".join(parts)


def errors(statements: Sequence[Statement]) -> str:
    """List the ids of what is judged wrongly, by kind, language, label and finding."""
    found: dict[str, list[str]] = {}
    for one, code, _ in measure(statements):
        if one.is_good == bool(code):
            said = code or "nothing found"
            found.setdefault(f"{one.kind} {one.lang} {one.label}, {said}", []).append(one.id)
    lines = [f"{name} ({len(ids)}): {' '.join(ids)}" for name, ids in sorted(found.items())]
    return "\n".join(lines)
