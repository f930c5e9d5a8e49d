"""Which rules are run, and how they are graded: `RuleSet`.

It stands apart from `model`, since it must know which rules there are.
"""

import attrs

from mousekit._validators import checked, identifiers, refuse
from mousekit.rules.model import Rule, RuleStatus, Severity
from mousekit.rules.registry import all_rules

__all__ = ["DEFAULT_RULES", "RuleSet"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class RuleSet:
    """The choice of rules for a check.

    Attributes:
        select: Codes, or the beginnings of codes such as ``"MK1"``; None is all of them.
        ignore: Codes, or beginnings, that are left out of these.
        severities: Pairs of a code and the severity that it shall have in every case.
        extra: The caller's own rules; like the others they can be ignored and re-graded.
        vague_words: The caller's own words that count as vague (MK201).

    Danish: *regelsæt*.

    Raises:
        InvalidValueError: If a code is unknown, or stands twice.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = attrs.field(default=(), validator=identifiers)
    severities: tuple[tuple[str, Severity], ...] = ()
    extra: tuple[Rule, ...] = ()
    vague_words: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        fields = attrs.fields(RuleSet)
        codes = [rule.code for rule in all_rules()]
        for position, rule in enumerate(self.extra):
            if rule.code in codes:
                expected = "a code that no other rule has"
                raise refuse(fields.extra, rule.code, expected, (position, "code"))
            codes.append(rule.code)
        known = ", ".join(codes)
        for field, chosen in ((fields.select, self.select or ()), (fields.ignore, self.ignore)):
            for position, start in enumerate(chosen):
                if not start or not any(code.startswith(start) for code in codes):
                    raise refuse(field, start, f"a code, or its beginning: {known}", (position,))
        for position, (code, _) in enumerate(self.severities):
            if code not in codes:
                raise refuse(fields.severities, code, f"one of: {known}", (position, 0))
            if code in dict(self.severities[:position]):
                raise refuse(fields.severities, code, "each code once", (position, 0))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that are run, those of mousekit first; a removed one never is."""
        return tuple(
            rule
            for rule in (*all_rules(), *self.extra)
            if rule.status is not RuleStatus.REMOVED
            and (self.select is None or rule.code.startswith(self.select))
            and not rule.code.startswith(self.ignore)
        )


DEFAULT_RULES = RuleSet()
"""All rules of mousekit, as mousekit grades them."""
