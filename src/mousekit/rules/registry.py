"""Which rules there are: those of every group, sorted by code.

Each rule stands in a literal tuple below the functions of its group, and is never taken out of it:
what is no longer wanted becomes deprecated, then removed, and keeps its code.  Nothing can be added
at run time; a caller's own rules go into a `RuleSet`.
"""

import re
from collections.abc import Iterator, Mapping
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
from mousekit.rules.texts import Card, RuleTexts, texts_in, why_in_danish

__all__ = ["all_rules", "explain"]

_GROUPS: Final = (few, concrete, feedback, owned, linked, followed_up, questions, talk)

_RULES: Final = tuple(
    sorted((rule for group in _GROUPS for rule in group.RULES), key=lambda rule: rule.code)
)


def all_rules() -> tuple[Rule, ...]:
    """Return every rule of mousekit, sorted by code; also deprecated and removed ones."""
    return _RULES


def explain(code: str, lang: str = "en") -> str:
    """Explain one rule: what it finds and why, what helps, examples, options, status, sources.

    What is told in Danish of the reasons stands in the language data, what is told in English in
    the documentation of the rule; Python's option ``-OO`` takes the latter away.

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
        *_why(rule, lang, words["why"]),
        "",
        f"{words['bad']}:",
        *(_card(card, texts) for card in bad),
        "",
        f"{words['good']}:",
        *(_card(card, texts) for card in good),
        "",
        *_facts(rule, words),
        f"{words['sources']}: {', '.join(rule.sources)}",
    ]
    return "\n".join(lines)


def _why(rule: Rule, lang: str, heading: str) -> Iterator[str]:
    """Say why it is bad, as far as it is said in the language."""
    reason = why_in_danish(rule.code) if lang == "da" else _section(rule, "Why it is bad")
    if reason:
        yield f"{heading}: {reason}"


def _facts(rule: Rule, words: Mapping[str, str]) -> Iterator[str]:
    """Say what a rule looks at, needs, leaves to the caller, and where it is in its life."""
    policy = re.findall(r"`(Policy\.(?!unwaivable)\w+)`", _section(rule, "Options"))
    options = [*policy, *(["RuleSet.words"] if rule.takes_words else [])]
    facts = {
        "looks at": [cls.__name__ for cls in rule.subject],
        "needs": rule.needs,
        "options": options,
        "status": [f"{words[rule.status.value]} {words['since']} {rule.since}"],
    }
    return (f"{words[name]}: {', '.join(told)}" for name, told in facts.items() if told)


def _section(rule: Rule, heading: str) -> str:
    """Return one part of a rule's documentation as running text."""
    lines = [line.strip() for line in (rule.function.__doc__ or "").splitlines()]
    part = "\n".join(lines).partition(f"\n{heading}:\n")[2].partition("\n\n")[0]
    return part.replace("\n", " ")


def _card(card: Card, texts: RuleTexts) -> str:
    """Write one thing of an example on one line; what is missing is said to be missing."""
    kind, fields = card
    parts = []
    for name, given in fields.items():
        value = given or texts.phrases["nothing"]
        parts.append(value if name == "text" else f"{texts.labels[name]}: {value}")
    return f"- {': '.join([texts.labels[kind], *(['; '.join(parts)] if parts else [])])}"
