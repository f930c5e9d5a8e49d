"""What the rules say in English; read by `mousekit.rules.texts`.  Danish: *regeltekster*.

Only literals.  A text asks for its params as plain names in braces.  In an example an empty text
says that the field is missing.
"""

from mousekit.language.rules_en import (
    concrete,
    feedback,
    few,
    followed_up,
    linked,
    owned,
    questions,
    talk,
    words,
)

GROUPS = (few, concrete, feedback, owned, linked, followed_up, questions, talk)
"""The modules with the texts of the rules, one for each group."""

__all__ = ["GROUPS", "words"]
