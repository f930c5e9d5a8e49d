"""What the tests of the rules have in common: an agreement in order, and reading reports."""

from collections.abc import Iterable
from datetime import date

import mousekit as mk
from mousekit.rules import CheckContext, Report, RuleSet, check_parts
from rules.examples import parts_of

DUE = date(2027, 4, 30)
HELD = date(2027, 2, 3)
DRAFT = mk.AgreementDraft(
    text="Ida viser Per arkivet tre gange i april",
    owner="ida",
    due=DUE,
    sign_of_success="Per finder selv fem sager",
    need="n1",
)
TERMS = mk.Agreement(id="a1", text="Ida viser Per arkivet", owner="ida", due=DUE)

Found = list[tuple[str, tuple[str | int, ...], mk.Severity]]


def only(*codes: str) -> RuleSet:
    """Choose some rules."""
    return RuleSet(select=codes)


def found(report: Report) -> Found:
    """Return what a report found: code, path and severity."""
    return [(one.code, one.path, one.severity) for one in report.findings]


def params(report: Report) -> dict[str, str | int]:
    """Return the params of the only finding."""
    (finding,) = report.findings
    return dict(finding.params)


def messages(report: Report) -> tuple[str, str]:
    """Return what the only finding says, in Danish and English."""
    (finding,) = report.findings
    return finding.message("da"), finding.message("en")


def check_things(
    code: str,
    things: Iterable[object],
    *,
    context: CheckContext | None = None,
    policy: mk.Policy = mk.DEFAULT_POLICY,
    today: date | None = None,
) -> Report:
    """Check parts of a whole by one rule; paths begin with ``("things", position)``."""
    return check_parts(
        parts_of(things), context=context, policy=policy, rules=only(code), today=today
    )
