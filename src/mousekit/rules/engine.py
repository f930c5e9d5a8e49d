"""Running the rules: a subject goes in, a `Report` comes out.

Theory of operation: a subject is first taken apart into *parts* (`mousekit.rules.parts`): each
thing that a rule may look at, with what stands around it.  Every rule of the `RuleSet` that takes
the class of a part is then asked, unless a fact that it needs is missing: then its code goes into
`Report.not_checked`, and it is never passed in silence.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TypeAlias, cast, get_args

import attrs

from mousekit._validators import checked, language
from mousekit.policy import DEFAULT_POLICY, Policy
from mousekit.rules.context import (
    AgreementList,
    AnyAgreement,
    CheckContext,
    Given,
    ThemeList,
)
from mousekit.rules.model import Finding, Hit, NotChecked, Report, Rule
from mousekit.rules.parts import Part, Path, take_apart
from mousekit.rules.ruleset import DEFAULT_RULES, RuleSet
from mousekit.values.conclusions import Conclusions
from mousekit.values.content import DevelopmentArea, Feedback, Strength
from mousekit.values.people import Role
from mousekit.values.strategy import CompetenceNeed, ElevatorSpeech, FocusTheme, Strategy
from mousekit.values.talk import Agenda, Invitation, Preparation, Question, QuestionForm

__all__ = [
    "Checkable",
    "check_agreements",
    "check_parts",
    "check_themes",
    "check_value",
    "checkable",
]

Checkable: TypeAlias = (
    AnyAgreement
    | Agenda
    | CompetenceNeed
    | Conclusions
    | DevelopmentArea
    | ElevatorSpeech
    | Feedback
    | Invitation
    | Preparation
    | Question
    | QuestionForm
    | Strategy
    | Strength
)
"""The single values that can be checked."""

_Function: TypeAlias = Callable[[object, Given], object]
_BOTH = {Role.EMPLOYEE, Role.LEADER}


def check_agreements(
    agreements: Iterable[AnyAgreement],
    *,
    context: CheckContext | None = None,
    policy: Policy = DEFAULT_POLICY,
    rules: RuleSet = DEFAULT_RULES,
    today: date | None = None,
    lang: str | None = None,
) -> Report:
    """Check the agreements of one conversation; paths begin with ``("agreements", position)``.

    Danish: *tjek af aftaler*.

    Args:
        agreements: Drafts or signed agreements, mixed as you like; none at all is MK102.
        context: What the list itself cannot know.
        policy: The numbers and choices.
        rules: Which rules, and how they are graded.
        today: The day of the check, for rules that ask for it.
        lang: The language of the texts; else each agreement's own, else it is found.

    Raises:
        TypeError: If it is one text or one agreement, or anything but agreements is among them.
        InvalidValueError: If another argument is of the wrong kind.
    """
    items = AgreementList(items=_agreements(agreements))
    run = _run(rules, context=context, policy=policy, today=today, lang=lang)
    return run.report(take_apart(items, run.given.at("agreements")))


def check_themes(
    themes: Iterable[FocusTheme],
    *,
    context: CheckContext | None = None,
    policy: Policy = DEFAULT_POLICY,
    rules: RuleSet = DEFAULT_RULES,
    today: date | None = None,
    lang: str | None = None,
    root: Path = (),
) -> Report:
    """Check the focus themes of one year; paths begin with ``("themes", position)``.

    Danish: *tjek af fokustemaer*.

    Args:
        themes: The themes; none at all is no fault.
        context: What the themes themselves cannot know.
        policy: The numbers and choices.
        rules: Which rules, and how they are graded.
        today: The day of the check, for rules that ask for it.
        lang: The language of the texts, else it is found.
        root: Where the themes stand in something larger; every path begins with it.

    Raises:
        InvalidValueError: If a theme or another argument is of the wrong kind.
    """
    items = ThemeList(items=tuple(themes))
    run = _run(rules, context=context, policy=policy, today=today, lang=lang, root=root)
    return run.report(take_apart(items, run.given.at("themes")))


def check_value(
    subject: Checkable,
    *,
    context: CheckContext | None = None,
    policy: Policy = DEFAULT_POLICY,
    rules: RuleSet = DEFAULT_RULES,
    today: date | None = None,
    lang: str | None = None,
    root: Path = (),
) -> Report:
    """Check one value; paths begin with the name of its field.

    In `Conclusions` every part is checked, the agreements under ``("drafts", position)``; its own
    follow-ups, and its date of the next conversation, count before those of the context.  One
    agreement alone is not held against the rules on the list that it belongs to.

    Danish: *tjek af en enkelt del*.

    Args:
        subject: What is checked.
        context: What it cannot know itself.
        policy: The numbers and choices.
        rules: Which rules, and how they are graded.
        today: The day of the check, for rules that ask for it.
        lang: The language of the texts; else the value's own, else it is found.
        root: Where the value stands in something larger; every path begins with it.

    Raises:
        TypeError: If it is anything else.
        InvalidValueError: If another argument is of the wrong kind.
    """
    value = checkable(subject, get_args(Checkable))
    run = _run(rules, context=context, policy=policy, today=today, lang=lang, root=root)
    return run.report(take_apart(value, run.given))


def check_parts(
    parts: Callable[[Given], Iterable[Part]],
    *,
    context: CheckContext | None = None,
    policy: Policy = DEFAULT_POLICY,
    rules: RuleSet = DEFAULT_RULES,
    today: date | None = None,
    lang: str | None = None,
) -> Report:
    """Check what somebody else takes apart: a whole that is not known on this floor.

    Danish: *tjek af delene i en helhed*.

    Args:
        parts: Takes a whole apart, given what stands around it.
        context: What the parts cannot know themselves.
        policy: The numbers and choices.
        rules: Which rules, and how they are graded.
        today: The day of the check, for rules that ask for it.
        lang: The language of the texts; else each part's own, else it is found.

    Raises:
        InvalidValueError: If an argument is of the wrong kind.
    """
    run = _run(rules, context=context, policy=policy, today=today, lang=lang)
    return run.report(parts(run.given))


@attrs.frozen(kw_only=True, field_transformer=checked)
class _Run:
    """One run of a set of rules; everything that a caller gives to a check is checked here."""

    rules: RuleSet
    context: CheckContext
    policy: Policy
    today: date | None
    lang: str | None = attrs.field(validator=language)
    root: Path

    @property
    def given(self) -> Given:
        """What stands around the whole."""
        return Given(
            context=self.context,
            policy=self.policy,
            today=self.today,
            lang=self.lang,
            words=self.rules.words,
            root=self.root,
            path=self.root,
        )

    def report(self, parts: Iterable[Part]) -> Report:
        """Ask every rule about every part that it takes."""
        rules, graded = self.rules.rules, dict(self.rules.severities)
        taking: dict[type, list[Rule]] = {}
        findings: list[Finding] = []
        not_checked: set[str] = set()
        for subject, given in parts:
            kind = type(subject)
            if kind not in taking:
                taking[kind] = [rule for rule in rules if issubclass(kind, rule.subject)]
            for rule in taking[kind]:
                if not all(given.knows(name) for name in rule.needs):
                    not_checked.add(rule.code)
                    continue
                for hit in _answers(rule, subject, given):
                    if isinstance(hit, NotChecked):
                        not_checked.add(rule.code)
                        continue
                    severity = graded.get(rule.code) or hit.severity or rule.severity
                    finding = Finding(
                        code=rule.code,
                        name=rule.name,
                        severity=severity,
                        path=hit.path,
                        params=hit.params,
                        waived=_is_waived(rule, hit, given),
                        texts=self.rules.texts_for(rule),
                    )
                    findings.append(finding)
        return Report.of(findings, not_checked)


def _run(
    rules: RuleSet,
    *,
    context: CheckContext | None,
    policy: Policy,
    today: date | None,
    lang: str | None,
    root: Path = (),
) -> _Run:
    """Make a run of the arguments that every check takes."""
    return _Run(
        rules=rules,
        context=CheckContext() if context is None else context,
        policy=policy,
        today=today,
        lang=lang,
        root=root,
    )


def _answers(rule: Rule, subject: object, given: Given) -> Iterator[Hit | NotChecked]:
    """Ask a rule, or say what it gives instead of an answer."""
    # The rule has said that it takes this class.
    answers = cast("_Function", rule.function)(subject, given)
    wanted = f"rule {rule.code} must yield Hit or NotChecked"
    if not isinstance(answers, Iterable):
        raise TypeError(f"{wanted}, and returns {type(answers).__name__}")
    for one in answers:
        if not isinstance(one, Hit | NotChecked):
            raise TypeError(f"{wanted}, and yields {type(one).__name__}")
        yield one


def _is_waived(rule: Rule, hit: Hit, given: Given) -> bool:
    """Say if both parties gave their word that this shall not stand in the way."""
    waivers = given.context.waivers
    if not waivers or rule.code in given.policy.unwaivable:
        return False
    said = {one.party for one in waivers if (one.code, one.path) == (rule.code, hit.path)}
    return said >= _BOTH


def _agreements(given: object) -> tuple[AnyAgreement, ...]:
    """Take the agreements out of whatever holds them, or say what was wanted."""
    if isinstance(given, str) or not isinstance(given, Iterable):
        wanted = "expected several AgreementDraft or Agreement, for example in a list"
        raise TypeError(f"{wanted}, not {type(given).__name__}")
    items: list[AnyAgreement] = []
    for position, item in enumerate(given):
        if not isinstance(item, get_args(AnyAgreement)):
            found = f"agreements[{position}] is {type(item).__name__}"
            raise TypeError(f"{found}, expected AgreementDraft or Agreement")
        items.append(item)
    return tuple(items)


def checkable(subject: object, kinds: Iterable[type]) -> Checkable:
    """Let a value through that can be checked, or say which ones can.

    Args:
        subject: What somebody wants to have checked.
        kinds: The classes that the caller takes.

    Raises:
        TypeError: If the value is of none of the classes that rules look at.
    """
    if not isinstance(subject, get_args(Checkable)):
        names = ", ".join(sorted(kind.__name__ for kind in kinds))
        raise TypeError(f"{type(subject).__name__} cannot be checked, expected one of: {names}")
    return cast("Checkable", subject)
