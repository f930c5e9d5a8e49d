"""Ten rules on the agreements of one conversation, with findings, against five other ways.

- *fused loop*: one loop written by hand for these ten rules.  It reads words as mousekit does, and
  gives the same report: the same work.
- *bare loop*: the same loop, but words are looked up in a set as they are written, and a finding is
  a code and a path: less work.
- *jsonschema-rs*, *jsonschema*: a schema; words as in the bare loop, errors with a path and a text
  in English.  Who may own is an enumeration, that the leader owns one is ``contains``.
- *rule-engine*: ten expressions; words as in the bare loop, a finding is a code and a position.
"""

from collections.abc import Callable

import jsonschema
import jsonschema_rs
import pyperf
import rule_engine

import mousekit as mk
from material import DRAFTS, LEADER, PARTIES
from mousekit.language import collective_owner, is_placeholder, lexicon

TALKS = tuple(DRAFTS[at : at + 3] for at in range(0, len(DRAFTS), 3))
"""A hundred conversations with three agreements each."""
CODES = tuple(f"MK{number}" for number in (101, 102, 202, 203, 207, 301, 302, 303, 304, 401))
RULES = mk.RuleSet(select=CODES)
KNOWN = {rule.code: rule for rule in RULES.rules}
CONTEXT = mk.CheckContext(employee=PARTIES[0], leader=LEADER)
PLACEHOLDERS = frozenset(lexicon("da").placeholders)
COLLECTIVES = frozenset(lexicon("da").collective_owners)
FIELDS = ("text", "owner", "sign_of_success", "trigger", "practice", "support")

Found = list[tuple[str, tuple[str | int, ...]]]


def ours() -> list[mk.Report]:
    """Check all conversations with mousekit."""
    return [mk.check_agreements(talk, context=CONTEXT, rules=RULES) for talk in TALKS]


def bare() -> list[Found]:
    """Check them in one loop, written by hand for these ten rules."""
    return [_found(talk, _placeholder, _collective) for talk in TALKS]


def fused() -> list[mk.Report]:
    """Check them in the same loop, and read and say as much as mousekit."""
    return [_report(_found(talk, is_placeholder, collective_owner)) for talk in TALKS]


def _placeholder(text: str, _lang: str) -> bool:
    return text.lower() in PLACEHOLDERS


def _collective(owner: str, _lang: str) -> str | None:
    low = owner.lower()
    return low if low in COLLECTIVES else None


def _report(found: Found) -> mk.Report:
    findings = []
    for code, path in found:
        rule = KNOWN[code]
        findings.append(mk.Finding(code=code, name=rule.name, severity=rule.severity, path=path))
    return mk.Report.of(findings)


def _found(  # noqa: C901 - that it is one loop is what is compared
    talk: tuple[mk.AgreementDraft, ...],
    filled: Callable[[str, str], bool],
    group: Callable[[str, str], str | None],
) -> Found:
    found: Found = []
    if not talk:
        found.append(("MK102", ("agreements",)))
    if len(talk) > 3:
        found.append(("MK101", ("agreements",)))
    leader_owns = False
    for at, draft in enumerate(talk):
        owner = (draft.owner or "").strip()
        if owner == LEADER:
            leader_owns = True
        if not owner:
            found.append(("MK301", ("agreements", at, "owner")))
        elif owner not in PARTIES:
            code = "MK303" if group(owner, "da") is None else "MK302"
            found.append((code, ("agreements", at, "owner")))
        if draft.due is None:
            found.append(("MK203", ("agreements", at, "due")))
        if not (draft.sign_of_success or "").strip():
            found.append(("MK202", ("agreements", at, "sign_of_success")))
        if draft.need is None:
            found.append(("MK401", ("agreements", at, "need")))
        for field in FIELDS:
            text = getattr(draft, field)
            if text is not None and filled(text, "da"):
                found.append(("MK207", ("agreements", at, field)))
    if not leader_owns:
        found.append(("MK304", ("agreements",)))
    return found


def _row(draft: mk.AgreementDraft) -> dict[str, object]:
    row = {field: getattr(draft, field) for field in (*FIELDS, "need")}
    row["due"] = draft.due.isoformat() if draft.due else None
    return row


ROWS = tuple([_row(draft) for draft in talk] for talk in TALKS)
_TEXT = {"not": {"enum": sorted(PLACEHOLDERS)}}
SCHEMA = {
    "type": "array",
    "minItems": 1,
    "maxItems": 3,
    "contains": {"properties": {"owner": {"const": LEADER}}},
    "items": {
        "properties": {
            "text": _TEXT,
            "owner": {
                "type": "string",
                "allOf": [{"enum": list(PARTIES)}, {"not": {"enum": sorted(COLLECTIVES)}}],
            },
            "sign_of_success": {"type": "string", "pattern": r"\S", **_TEXT},
            "due": {"type": "string"},
            "need": {"type": "string"},
            "trigger": _TEXT,
            "practice": _TEXT,
            "support": _TEXT,
        }
    },
}
RUST = jsonschema_rs.Draft202012Validator(SCHEMA)
PYTHON = jsonschema.Draft202012Validator(SCHEMA)


def rust() -> list[list[object]]:
    """Hold them against a schema in Rust."""
    return [list(RUST.iter_errors(rows)) for rows in ROWS]


def python() -> list[list[object]]:
    """Hold them against a schema in Python."""
    return [list(PYTHON.iter_errors(rows)) for rows in ROWS]


def _words(words: frozenset[str]) -> str:
    return "[" + ", ".join(f'"{word}"' for word in sorted(words) if '"' not in word) + "]"


_PARTIES = _words(frozenset(PARTIES))
_OWN = {
    "MK202": "sign_of_success == null or sign_of_success == ''",
    "MK203": "due == null",
    "MK207": f"text in {_words(PLACEHOLDERS)} or sign_of_success in {_words(PLACEHOLDERS)}",
    "MK301": "owner == null or owner == ''",
    "MK302": f"owner in {_words(COLLECTIVES)}",
    "MK303": f"owner != null and not owner in {_PARTIES}",
    "MK401": "need == null",
}
_WHOLE = {
    "MK101": "count > 3",
    "MK102": "count == 0",
    "MK304": f"not '{LEADER}' in owners",
}
_SETTINGS = rule_engine.Context(default_value=None)
ENGINE_OWN = {code: rule_engine.Rule(text, context=_SETTINGS) for code, text in _OWN.items()}
ENGINE_WHOLE = {code: rule_engine.Rule(text, context=_SETTINGS) for code, text in _WHOLE.items()}


def engine() -> list[Found]:
    """Ask ten rules of rule-engine."""
    return [_engine(rows) for rows in ROWS]


def _engine(rows: list[dict[str, object]]) -> Found:
    whole = {"count": len(rows), "owners": [row["owner"] for row in rows]}
    found: Found = [
        (code, ("agreements",)) for code, rule in ENGINE_WHOLE.items() if rule.matches(whole)
    ]
    found += [
        (code, ("agreements", at))
        for at, row in enumerate(rows)
        for code, rule in ENGINE_OWN.items()
        if rule.matches(row)
    ]
    return found


WAYS: dict[str, Callable[[], object]] = {
    "bare loop": bare,
    "fused loop": fused,
    "check_agreements": ours,
    "jsonschema-rs": rust,
    "jsonschema": python,
    "rule-engine": engine,
}


def same() -> bool:
    """Say if the loop and mousekit find the same codes in the same places."""
    mine, theirs = (
        [sorted(((one.code, one.path) for one in report.findings), key=str) for report in reports]
        for reports in (ours(), fused())
    )
    return mine == theirs == [sorted(found, key=str) for found in bare()] and any(mine)


if __name__ == "__main__":
    if not same():
        raise SystemExit("the loops and mousekit do not find the same")
    runner = pyperf.Runner()
    for name, way in WAYS.items():
        runner.bench_func(name, way)
