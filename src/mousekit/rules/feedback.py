"""Feedback: rules on what two people say about each other's work, and how they say it."""

from mousekit.rules.model import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = ()
"""The rules of this group, sorted by code."""
