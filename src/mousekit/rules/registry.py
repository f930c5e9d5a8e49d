"""Which rules there are: those of every group, sorted by code.

Each rule stands in a literal tuple below the functions of its group, and is never taken out of it:
what is no longer wanted becomes deprecated, then removed, and keeps its code.  Nothing can be added
at run time; a caller's own rules go into a `RuleSet`.
"""

from typing import Final

from mousekit.errors import InvalidValueError
from mousekit.rules import (
    concrete,
    feedback,
    few,
    followed_up,
    linked,
    owned,
    questions,
    talk,
)
from mousekit.rules.model import Rule
from mousekit.rules.texts import Card, RuleTexts, texts_in

__all__ = ["all_rules", "explain"]

_GROUPS: Final = (few, concrete, feedback, owned, linked, followed_up, questions, talk)

_RULES: Final = tuple(
    sorted((rule for group in _GROUPS for rule in group.RULES), key=lambda rule: rule.code)
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
