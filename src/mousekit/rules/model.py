"""What a check says: severities, findings, the report, and what a rule is.

What lives here: plain results, and `Rule`, the description of one rule.  What must not: the rules
themselves (a module for each group), which of them exist (`registry`), and running them
(`engine`).  No field here ever holds what somebody wrote: params are numbers, dates, ids, codes
and entries of a lexicon.
"""

import enum
import re
from collections.abc import Callable, Iterable
from typing import Never

import attrs

from mousekit._validators import checked, identifier, identifiers, not_blank, refuse
from mousekit.errors import dotted
from mousekit.rules.context import CheckContext, Given
from mousekit.rules.texts import LANGUAGES, fields_of, fill, texts_in, wording

__all__ = [
    "Finding",
    "Hit",
    "NotChecked",
    "Report",
    "Rule",
    "RuleStatus",
    "RuleText",
    "Severity",
]

_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Severity(enum.StrEnum):
    """How grave a finding is; ``INFO < WARNING < ERROR``, so that `max` gives the gravest.

    Danish: *alvor*.
    """

    ERROR = "error"
    """In conclusions it blocks signing, unless both waive it; elsewhere the report is not ok."""
    WARNING = "warning"
    """Worth a talk, blocks nothing."""
    INFO = "info"
    """A piece of advice."""

    @property
    def rank(self) -> int:
        """0 for the gravest, then 1 and 2."""
        return list(Severity).index(self)

    def __lt__(self, other: str) -> bool:
        return self.rank > Severity(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank >= Severity(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank < Severity(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank <= Severity(other).rank


class RuleStatus(enum.StrEnum):
    """Where a rule is in its life; a rule is never deleted and its code never used again.

    Danish: *regelstatus*.
    """

    STABLE = "stable"
    PREVIEW = "preview"
    """Runs, and may still change."""
    DEPRECATED = "deprecated"
    """Runs, and will be removed."""
    REMOVED = "removed"
    """Known by its code, and never run."""


def _template(_self: object, attribute: "attrs.Attribute[str]", value: str) -> None:
    """Refuse a text whose braces hold anything but plain names of params."""
    try:
        fields_of(value)
    except ValueError as error:
        raise refuse(attribute, value, "params as plain names in braces") from error


def _kebab(_self: object, attribute: "attrs.Attribute[str]", value: str) -> None:
    """Refuse a name that is not small words joined by hyphens."""
    if not _KEBAB.fullmatch(value):
        raise refuse(attribute, value, "small letters and digits, joined by hyphens")


def _spoken(_self: object, attribute: "attrs.Attribute[str]", value: str) -> None:
    """Refuse a language without texts."""
    if value not in LANGUAGES:
        raise refuse(attribute, value, "'da' or 'en'")


@attrs.frozen(kw_only=True, field_transformer=checked)
class RuleText:
    """What a finding says in a caller's own words, in one language.

    Params are plain names in braces. An empty hint says nothing.

    Danish: *regeltekst*.

    Raises:
        InvalidValueError: If the language is unknown, or braces hold more than a name.
    """

    lang: str = attrs.field(validator=_spoken)
    message: str = attrs.field(validator=[not_blank, _template])
    hint: str = attrs.field(default="", validator=_template)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Hit:
    """What a rule function yields: where it applies, and with what.

    Attributes:
        path: From the root of what is checked: begin with `Given.path` or `Given.root`.
        params: For the texts: numbers, ISO dates, ids, codes, lexicon entries; never what
            somebody wrote.
        severity: Where it depends on the case; None is the rule's own.

    Danish: *træffer*.
    """

    path: tuple[str | int, ...]
    params: tuple[tuple[str, str | int], ...] = ()
    severity: Severity | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class NotChecked:
    """What a rule function yields where a fact is missing that only this case asks for.

    The code of the rule goes to `Report.not_checked`, whatever else the rule finds.  A fact that
    the rule needs in every case stands in `Rule.needs` instead.

    Danish: *ikke tjekket*.
    """


@attrs.frozen(kw_only=True, field_transformer=checked)
class Rule:
    """One rule: what it is called, what it looks at, and the function that looks.

    Attributes:
        code: ``MK`` and three digits; a caller's own rules have codes of their own.
        name: In kebab-case; reads as "allow <name>".
        severity: Unless the case, the policy or a `RuleSet` says otherwise.
        subject: The classes that it looks at.
        function: Given one such object and what stands around it, yields a `Hit` for every fault,
            and `NotChecked` where it cannot tell.
        needs: The fields of `CheckContext`, or ``"today"``, without which it cannot be checked.
        takes_words: True if it reads a caller's own words, see `RuleSet.words`.
        status: Where it is in its life.
        since: The first release that had it.
        sources: Where it comes from.
        texts: The texts of a caller's own rule, one for each language.

    Danish: *regel*.

    Raises:
        InvalidValueError: If a part is of the wrong kind, or `needs` names what nobody can give.
    """

    code: str = attrs.field(validator=identifier)
    name: str = attrs.field(validator=_kebab)
    severity: Severity
    subject: tuple[type, ...]
    # Never stands for the class in `subject`: whatever a function takes is welcome here.
    function: Callable[[Never, Given], Iterable[Hit | NotChecked]] = attrs.field(repr=False)
    needs: tuple[str, ...] = attrs.field(default=(), validator=identifiers)
    takes_words: bool = False
    status: RuleStatus = RuleStatus.STABLE
    since: str = attrs.field(default="0.1.0", validator=identifier)
    sources: tuple[str, ...] = attrs.field(default=(), validator=identifiers)
    texts: tuple[RuleText, ...] = attrs.field(default=(), repr=False)

    def __attrs_post_init__(self) -> None:
        known = {field.name for field in attrs.fields(CheckContext)} | {"today"}
        for position, name in enumerate(self.needs):
            if name not in known:
                expected = "one of: " + ", ".join(sorted(known))
                raise refuse(attrs.fields(Rule).needs, name, expected, (position,))


@attrs.frozen(kw_only=True, field_transformer=checked)
class Finding:
    """One fault in one place.

    Attributes:
        code: Of the rule.
        name: Of the rule.
        severity: As graded for this case.
        path: Where, for example ``("agreements", 2, "due")``.
        params: What the texts are filled with, by name.
        waived: True if both parties said that it shall not stand in the way.
        texts: The caller's own, of a rule of their own or in place of mousekit's.

    Danish: *bemærkning*.
    """

    code: str = attrs.field(validator=identifier)
    name: str = attrs.field(validator=identifier)
    severity: Severity
    path: tuple[str | int, ...]
    params: tuple[tuple[str, str | int], ...] = ()
    waived: bool = False
    texts: tuple[RuleText, ...] = attrs.field(default=(), repr=False)

    def message(self, lang: str) -> str:
        """Say what is wrong.

        Args:
            lang: ``"da"`` or ``"en"``.

        Raises:
            InvalidValueError: If the language is another one.
        """
        return self._texts(lang)[0]

    def hint(self, lang: str) -> str:
        """Say what would be better; empty if a caller's own text does not say.

        Args:
            lang: ``"da"`` or ``"en"``.

        Raises:
            InvalidValueError: If the language is another one.
        """
        return self._texts(lang)[1]

    def _texts(self, lang: str) -> tuple[str, str]:
        known = wording(self.code, self.params, lang)
        own = {text.lang: (text.message, text.hint) for text in reversed(self.texts)}
        other = next(iter(own.values()), None)
        # A rule without any text is at least called by its name.
        message, hint = own.get(lang) or known or other or (self.name.replace("-", " "), "")
        return fill(message, self.params, lang), fill(hint, self.params, lang)


def _order(finding: Finding) -> tuple[object, ...]:
    """Sort by path, then code; a position comes before a name, the shorter path first."""
    return tuple((isinstance(step, str), step) for step in finding.path), finding.code


@attrs.frozen(kw_only=True, field_transformer=checked)
class Report:
    """All findings of one check, and what could not be checked.

    Made with `Report.of`, which puts everything in order.

    Attributes:
        findings: Sorted by path, then code.
        not_checked: The codes of the rules whose facts are missing, sorted.

    Danish: *tjekrapport*.

    Raises:
        InvalidValueError: If something is not in order.
    """

    findings: tuple[Finding, ...] = attrs.field(default=())
    not_checked: tuple[str, ...] = attrs.field(default=(), validator=identifiers)

    def __attrs_post_init__(self) -> None:
        fields = attrs.fields(Report)
        if list(self.findings) != sorted(self.findings, key=_order):
            raise refuse(fields.findings, self.findings, "findings sorted by path, then code")
        if list(self.not_checked) != sorted(self.not_checked):
            raise refuse(fields.not_checked, self.not_checked, "sorted codes")

    @classmethod
    def of(cls, findings: Iterable[Finding], not_checked: Iterable[str] = ()) -> "Report":
        """Make a report of findings and codes in any order."""
        return cls(
            findings=tuple(sorted(findings, key=_order)),
            not_checked=tuple(sorted(set(not_checked))),
        )

    @property
    def ok(self) -> bool:
        """Whether nothing blocks: every finding that is an error is waived."""
        return all(one.waived or one.severity is not Severity.ERROR for one in self.findings)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that were found, each once, sorted."""
        return tuple(sorted({finding.code for finding in self.findings}))

    def text(self, lang: str = "en") -> str:
        """Write the report for people: what is wrong where, what would be better, what is left.

        Args:
            lang: ``"da"`` or ``"en"``.

        Raises:
            InvalidValueError: If the language is another one.
        """
        phrases = texts_in(lang).phrases
        lines = [line for finding in self.findings for line in _lines(finding, lang)]
        if not lines:
            lines.append(phrases["fine" if not self.not_checked else "fine so far"])
        if self.not_checked:
            lines.append(f"{phrases['not checked']}: {', '.join(self.not_checked)}")
        return "\n".join(lines)

    def rows(self) -> list[dict[str, str | bool]]:
        """Return one plain dict for each finding, for a table.

        The keys: ``path`` (as text), ``code``, ``name``, ``severity``, ``waived``, ``message_da``,
        ``message_en``, ``hint_da`` and ``hint_en``.
        """
        return [
            {
                "path": dotted(finding.path),
                "code": finding.code,
                "name": finding.name,
                "severity": finding.severity.value,
                "waived": finding.waived,
                **{f"message_{lang}": finding.message(lang) for lang in LANGUAGES},
                **{f"hint_{lang}": finding.hint(lang) for lang in LANGUAGES},
            }
            for finding in self.findings
        ]


def _lines(finding: Finding, lang: str) -> list[str]:
    """Write one finding: where, code, name and severity; the fault; the cure if there is one."""
    phrases = texts_in(lang).phrases
    grade = phrases[finding.severity.value]
    waived = f", {phrases['waived']}" if finding.waived else ""
    where = dotted(finding.path) if finding.path else phrases["whole"]
    lines = [
        f"{where}: {finding.code} {finding.name} ({grade}{waived})",
        f"  {finding.message(lang)}",
    ]
    return [*lines, f"  → {hint}"] if (hint := finding.hint(lang)) else lines
