"""Which rules are run, how they are graded, and what a caller adds: `RuleSet`.

It stands apart from `model`, since it must know which rules there are.
"""

import re
from collections.abc import Collection, Iterable
from functools import cached_property
from typing import Any, Final

import attrs

from mousekit._validators import checked, identifiers, refuse
from mousekit.language import normalise
from mousekit.rules.model import Rule, RuleStatus, RuleText, Severity
from mousekit.rules.registry import all_rules
from mousekit.rules.texts import fields_of, params_of

__all__ = ["DEFAULT_RULES", "RuleSet"]

_OURS: Final = re.compile(r"MK\d")

# The search for words is as deep as the longest of them.
_LONGEST_WORD: Final = 80


@attrs.frozen(kw_only=True, field_transformer=checked)
class RuleSet:
    """The choice of rules for a check, and what a workplace adds to them.

    Attributes:
        select: Codes, or the beginnings of codes such as ``"MK1"``; None is all of them.
        ignore: Codes, or beginnings, that are left out of these.
        severities: Pairs of a code and the severity that it shall have in every case.
        extra: The caller's own rules; like the others they can be ignored and re-graded.
        words: Pairs of a code and the caller's own words, which count beside those that the rule
            knows; for rules with `Rule.takes_words`.
        texts: Pairs of a code and a text that is shown instead of mousekit's, one for each
            language; a language that is not named keeps mousekit's.

    Danish: *regelsæt*.

    Raises:
        InvalidValueError: If a code is unknown or stands twice, if a rule reads no words, if a word
            is blank or longer than 80 characters, or if a text asks for a param that the rule does
            not give.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = attrs.field(default=(), validator=identifiers)
    severities: tuple[tuple[str, Severity], ...] = ()
    extra: tuple[Rule, ...] = ()
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()
    texts: tuple[tuple[str, RuleText], ...] = ()

    def __attrs_post_init__(self) -> None:
        fields = attrs.fields(RuleSet)
        known = {rule.code: rule for rule in all_rules()}
        for position, rule in enumerate(self.extra):
            if rule.code in known or _OURS.match(rule.code):
                expected = "a code that no other rule has, and not MK with a digit"
                raise refuse(fields.extra, rule.code, expected, (position, "code"))
            known[rule.code] = rule
        every = ", ".join(known)
        for field, chosen in ((fields.select, self.select or ()), (fields.ignore, self.ignore)):
            for position, start in enumerate(chosen):
                if not start or not any(code.startswith(start) for code in known):
                    raise refuse(field, start, f"a code, or its beginning: {every}", (position,))
        _each_once(fields.severities, [code for code, _ in self.severities], known)
        takers = [code for code, rule in known.items() if rule.takes_words]
        _each_once(fields.words, [code for code, _ in self.words], takers)
        for position, (_, words) in enumerate(self.words):
            for place, word in enumerate(words):
                if not 0 < len(normalise(word)) <= _LONGEST_WORD:
                    expected = f"1 to {_LONGEST_WORD} characters, not blank"
                    raise refuse(fields.words, word, expected, (position, 1, place))
        self._check_texts()

    def _check_texts(self) -> None:
        """Refuse texts that would never be shown, or not in full."""
        field = attrs.fields(RuleSet).texts
        codes = [rule.code for rule in all_rules()]
        for position, (code, text) in enumerate(self.texts):
            if code not in codes:
                raise refuse(field, code, f"one of: {', '.join(codes)}", (position, 0))
            if any((code, text.lang) == (one, other.lang) for one, other in self.texts[:position]):
                raise refuse(field, code, "one text for each code and language", (position, 0))
            known = params_of(code)
            for name in (*fields_of(text.message), *fields_of(text.hint)):
                if name not in known:
                    expected = f"a param of {code}: {', '.join(known) or 'it has none'}"
                    raise refuse(field, name, expected, (position, 1))

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that are run, those of mousekit first; a removed one never is."""
        return tuple(
            rule
            for rule in (*all_rules(), *self.extra)
            if rule.status is not RuleStatus.REMOVED
            and (self.select is None or rule.code.startswith(self.select))
            and not rule.code.startswith(self.ignore)
        )

    def texts_for(self, rule: Rule) -> tuple[RuleText, ...]:
        """Return the caller's own texts for a rule: its own, or those in place of mousekit's."""
        return rule.texts or tuple([text for code, text in self.texts if code == rule.code])


def _each_once(field: "attrs.Attribute[Any]", codes: Iterable[str], known: Collection[str]) -> None:
    """Refuse a code that is not known here, or that stands twice."""
    seen: set[str] = set()
    for position, code in enumerate(codes):
        if code not in known:
            raise refuse(field, code, f"one of: {', '.join(known)}", (position, 0))
        if code in seen:
            raise refuse(field, code, "each code once", (position, 0))
        seen.add(code)


DEFAULT_RULES = RuleSet()
"""All rules of mousekit, as mousekit grades them."""
