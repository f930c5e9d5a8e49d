"""What the rules on questions say in English: texts only.  Danish: *spørgsmål*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {}

FINDINGS: Pairs = {}

EXAMPLES: Examples = {}
