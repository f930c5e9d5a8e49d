"""What the rules say of a statement, asked through the public door like any caller."""

import re
from collections.abc import Iterable

import mousekit as mk
from accuracy.statements import Statement

__all__ = ["ALARMS", "CODES", "alarms", "judge", "known", "missing", "trivial"]

CODES = {
    "agreement": ("MK201",),
    "question": ("MK603", "MK602", "MK601", "MK604"),
    "feedback": ("MK211", "MK210"),
}
"""By kind: the codes that say that a statement is not good; the first that is found counts."""

ALARMS = ("MK302", "MK605")
"""Errors that no good statement may have."""

_QUESTION_WORD = re.compile(
    r"\W*(hvad|hvem|hvilke[nt]?|hvis|hvor|hvordan|hvorfor|hvorledes|hvornår"
    r"|how|what|when|where|which|who|whom|whose|why)\b",
    re.IGNORECASE,
)
_MANY_WORDS = 9


def known(codes: Iterable[str]) -> tuple[str, ...]:
    """Return those of some codes that are rules."""
    there = {rule.code for rule in mk.all_rules()}
    return tuple(code for code in codes if code in there)


def missing(kind: str) -> list[str]:
    """Return the codes without which a kind cannot be judged."""
    return [code for code in CODES[kind] if not known([code])]


def judge(statement: Statement, *, lang: str | None) -> str:
    """Return the code that is found, empty if the rules say that the statement is good.

    Args:
        statement: Of a kind from which no code is missing.
        lang: The language that the rules are told; None lets them find it.
    """
    codes = CODES[statement.kind]
    found = mk.check(_thing(statement), rules=mk.RuleSet(select=codes), lang=lang).codes
    return next((code for code in codes if code in found), "")


def _thing(statement: Statement) -> mk.AgreementDraft | mk.Question | mk.Feedback:
    match statement.kind:
        case "agreement":
            return mk.AgreementDraft(text=statement.text)
        case "question":
            return mk.Question(text=statement.text)
        case _:
            return mk.Feedback(text=statement.text)


def alarms(statement: Statement) -> list[str]:
    """Return the errors found where a text stands for an owner, and is asked as a question."""
    rules = mk.RuleSet(select=known(ALARMS))
    things = (
        mk.AgreementDraft(text="x", owner=statement.text),
        mk.Question(text=statement.text),
    )
    found = {
        code
        for thing in things
        for lang in (statement.lang, None)
        for code in mk.check(thing, rules=rules, lang=lang).codes
    }
    return sorted(found)


def trivial(statement: Statement) -> bool:
    """Return whether a rule of one line takes the statement for good."""
    text = statement.text
    match statement.kind:
        case "agreement":
            return any(sign.isdigit() for sign in text)
        case "question":
            return _QUESTION_WORD.match(text) is not None
        case _:
            return len(text.split()) > _MANY_WORDS
