"""What the rules on linked say in English: texts only.  Danish: *forbundne*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
    "MK401": (
        "The agreement is not tied to a competence need of the year.",
        "Say which need it takes up, or talk about whether one is missing."),
    "MK407": (
        "The strategy does not say what the conversations shall contribute this year.",
        "Write it in one sentence before the conversations are planned."),
}

FINDINGS: Pairs = {
    "MK401/missing": (
        "The agreement is not tied to a competence need of the year.",
        ("Choose the need that it takes up. If there is none, talk about whether one is missing, or"
         " whether the agreement belongs elsewhere.")),
    "MK401/unknown": (
        "The agreement points to the need {need}, which is not among the needs of the year.",
        "Correct the reference, or have the need put on the list."),
    "MK407": (
        "Nothing says what the conversations shall contribute this year.",
        "Write one sentence: when the agreements are kept, what can we do that we cannot today?"),
}

EXAMPLES: Examples = {
    "MK401": (
        (("agreement", {"text": "Vita takes a course in pottery", "need": ""}),),
        (("agreement", {"text": "Vita practises three starts of the press", "need": "press"}),)),
    "MK407": (
        (("strategy", {"intention": ""}),),
        (("strategy", {"intention": "In autumn two more of us can run the press alone."}),)),
}
