"""Questions: rules on what is asked and how, and on subjects that need care."""

from mousekit.rules.model import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = ()
"""The rules of this group, sorted by code."""
