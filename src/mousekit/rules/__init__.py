"""The rules room: what is good and what would be better, as findings with codes.  The map.

- `model`: `Severity`, `Finding`, `Report`, and `Rule`, the description of one rule.
- `context`: `CheckContext` and `Given`, what is known around the thing that is checked.
- `parts`: what each thing holds that rules look at.
- `few`, `concrete`, `feedback`, `owned`, `linked`, `followed_up`, `questions`, `talk`: the rules,
  one function each, and below them their description in `RULES`.
- `registry`: which rules there are: `all_rules`, `explain`.
- `ruleset`: which of them are run: `RuleSet`.
- `engine`: running them: `check_agreements`, `check_value`, `check_parts`.
- `texts`: the reader of what findings say, in `mousekit.language.rules_da` and `rules_en`.

Rules judge texts and processes, never people; nothing that somebody wrote gets into a finding.
How whole conversations and cycles are taken apart is not here, but further up.
"""

from mousekit.rules.context import (
    AgreementList,
    AnyAgreement,
    CheckContext,
    Given,
    PreparedParties,
    QuestionList,
    RatingList,
    ThemeList,
    WrittenText,
)
from mousekit.rules.engine import (
    Checkable,
    check_agreements,
    check_parts,
    check_themes,
    check_value,
)
from mousekit.rules.model import (
    Finding,
    Hit,
    NotChecked,
    Report,
    Rule,
    RuleStatus,
    RuleText,
    Severity,
)
from mousekit.rules.registry import all_rules, explain
from mousekit.rules.ruleset import DEFAULT_RULES, RuleSet

__all__ = [
    "DEFAULT_RULES",
    "AgreementList",
    "AnyAgreement",
    "CheckContext",
    "Checkable",
    "Finding",
    "Given",
    "Hit",
    "NotChecked",
    "PreparedParties",
    "QuestionList",
    "RatingList",
    "Report",
    "Rule",
    "RuleSet",
    "RuleStatus",
    "RuleText",
    "Severity",
    "ThemeList",
    "WrittenText",
    "all_rules",
    "check_agreements",
    "check_parts",
    "check_themes",
    "check_value",
    "explain",
]
