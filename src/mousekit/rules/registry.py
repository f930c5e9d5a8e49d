"""Which rules there are: one literal tuple, sorted by code.

A rule is never taken out of it: what is no longer wanted becomes deprecated, then removed, and
keeps its code.  Nothing can be added at run time; a caller's own rules go into a `RuleSet`.
"""

from typing import Final

from mousekit.errors import InvalidValueError
from mousekit.rules.concrete import (
    missing_due_date,
    missing_sign_of_success,
    placeholder_text,
    vague_agreement,
)
from mousekit.rules.context import AgreementList, ThemeList
from mousekit.rules.few import no_agreements, too_many_agreements, too_many_focus_themes
from mousekit.rules.followed_up import (
    follow_up_outside_window,
    no_follow_up_planned,
    unassessed_previous_agreement,
)
from mousekit.rules.linked import agreement_without_need, missing_intention
from mousekit.rules.model import Rule, Severity
from mousekit.rules.owned import (
    collective_owner_named,
    leader_owns_nothing,
    owner_not_a_party,
    unowned_agreement,
)
from mousekit.rules.talk import different_forms, incomplete_invitation, short_notice
from mousekit.rules.texts import Card, RuleTexts, texts_in
from mousekit.values.agreement import Agreement, AgreementDraft
from mousekit.values.strategy import Strategy
from mousekit.values.talk import Invitation, Preparation

__all__ = ["all_rules", "explain"]

_AGREEMENT = (AgreementDraft, Agreement)

_RULES: Final = (
    Rule(
        code="MK101",
        name="too-many-agreements",
        severity=Severity.WARNING,
        subject=(AgreementList,),
        function=too_many_agreements,
        sources=("R162", "X094"),
    ),
    Rule(
        code="MK102",
        name="no-agreements",
        severity=Severity.ERROR,
        subject=(AgreementList,),
        function=no_agreements,
        sources=("R016",),
    ),
    Rule(
        code="MK103",
        name="too-many-focus-themes",
        severity=Severity.WARNING,
        subject=(ThemeList,),
        function=too_many_focus_themes,
        sources=("R028",),
    ),
    Rule(
        code="MK201",
        name="vague-agreement",
        severity=Severity.WARNING,
        subject=_AGREEMENT,
        function=vague_agreement,
        sources=("R033", "R142", "X090"),
    ),
    Rule(
        code="MK202",
        name="missing-sign-of-success",
        severity=Severity.WARNING,
        subject=_AGREEMENT,
        function=missing_sign_of_success,
        sources=("X002", "X026"),
    ),
    Rule(
        code="MK203",
        name="missing-due-date",
        severity=Severity.ERROR,
        subject=_AGREEMENT,
        function=missing_due_date,
        sources=("R177",),
    ),
    Rule(
        code="MK207",
        name="placeholder-text",
        severity=Severity.WARNING,
        subject=_AGREEMENT,
        function=placeholder_text,
        sources=("R142", "R151"),
    ),
    Rule(
        code="MK301",
        name="unowned-agreement",
        severity=Severity.ERROR,
        subject=_AGREEMENT,
        function=unowned_agreement,
        sources=("R153", "R164"),
    ),
    Rule(
        code="MK302",
        name="collective-owner",
        severity=Severity.ERROR,
        subject=_AGREEMENT,
        function=collective_owner_named,
        sources=("R153", "R164"),
    ),
    Rule(
        code="MK303",
        name="owner-not-a-party",
        severity=Severity.ERROR,
        subject=_AGREEMENT,
        function=owner_not_a_party,
        needs=("employee", "leader"),
        sources=("R153",),
    ),
    Rule(
        code="MK304",
        name="leader-owns-nothing",
        severity=Severity.WARNING,
        subject=(AgreementList,),
        function=leader_owns_nothing,
        needs=("leader",),
        sources=("R113",),
    ),
    Rule(
        code="MK401",
        name="agreement-without-need",
        severity=Severity.WARNING,
        subject=_AGREEMENT,
        function=agreement_without_need,
        sources=("R011", "D05"),
    ),
    Rule(
        code="MK407",
        name="missing-intention",
        severity=Severity.ERROR,
        subject=(Strategy,),
        function=missing_intention,
        sources=("R025", "R054"),
    ),
    Rule(
        code="MK501",
        name="no-follow-up-planned",
        severity=Severity.ERROR,
        subject=(AgreementList,),
        function=no_follow_up_planned,
        needs=("follow_ups",),
        sources=("R060",),
    ),
    Rule(
        code="MK502",
        name="follow-up-outside-window",
        severity=Severity.WARNING,
        subject=(AgreementList,),
        function=follow_up_outside_window,
        needs=("held_on", "follow_ups"),
        sources=("R167", "R168", "D01"),
    ),
    Rule(
        code="MK507",
        name="unassessed-previous-agreement",
        severity=Severity.ERROR,
        subject=(AgreementList,),
        function=unassessed_previous_agreement,
        needs=("previous", "assessed"),
        sources=("R108",),
    ),
    Rule(
        code="MK606",
        name="short-notice",
        severity=Severity.WARNING,
        subject=(Invitation,),
        function=short_notice,
        needs=("sent_on",),
        sources=("R063", "D21"),
    ),
    Rule(
        code="MK608",
        name="incomplete-invitation",
        severity=Severity.ERROR,
        subject=(Invitation,),
        function=incomplete_invitation,
        sources=("R064", "R065", "D14"),
    ),
    Rule(
        code="MK612",
        name="different-forms",
        severity=Severity.ERROR,
        subject=(Preparation,),
        function=different_forms,
        needs=("form",),
        sources=("R067",),
    ),
)


def all_rules() -> tuple[Rule, ...]:
    """Return every rule of mousekit, sorted by code; also deprecated and removed ones."""
    return _RULES


def explain(code: str, lang: str = "en") -> str:
    """Explain one rule: what it finds, what helps, a bad and a good example, where it comes from.

    Args:
        code: For example ``"MK203"``.
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If there is no such rule, or the language is another one.
    """
    texts = texts_in(lang)
    rule = next((one for one in _RULES if one.code == code), None)
    if rule is None:
        known = ", ".join(one.code for one in _RULES)
        raise InvalidValueError(("code",), code, f"one of: {known}")
    words = texts.phrases
    about, cure = texts.about[code]
    bad, good = texts.examples[code]
    lines = [
        f"{code} {rule.name} ({words[rule.severity.value]})",
        "",
        about,
        cure,
        "",
        f"{words['bad']}:",
        *(_card(card, texts) for card in bad),
        "",
        f"{words['good']}:",
        *(_card(card, texts) for card in good),
        "",
        f"{words['sources']}: {', '.join(rule.sources)}",
    ]
    return "\n".join(lines)


def _card(card: Card, texts: RuleTexts) -> str:
    """Write one thing of an example on one line; what is missing is said to be missing."""
    kind, fields = card
    parts = []
    for name, given in fields.items():
        value = given or texts.phrases["nothing"]
        parts.append(value if name == "text" else f"{texts.labels[name]}: {value}")
    return f"- {': '.join([texts.labels[kind], *(['; '.join(parts)] if parts else [])])}"
