"""What the rules on feedback say in English: texts only.  Danish: *feedback*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {}

FINDINGS: Pairs = {}

EXAMPLES: Examples = {}
