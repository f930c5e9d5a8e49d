"""What the rules on followed up say in English: texts only.  Danish: *fulgt op*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
    "MK501": (
        "No day is set aside for following up.",
        "Put at least one day in the calendar before you sign."),
    "MK502": (
        "The first follow-up comes so late that there is nothing left to adjust.",
        "Plan a first, short follow-up while the agreements can still be adjusted."),
    "MK507": (
        "An agreement of last year has been forgotten.",
        "Talk about each: what was done, what came of it, and what happens now?"),
}

FINDINGS: Pairs = {
    "MK501": (
        "No day is set aside for following up.",
        ("Put at least one day in the calendar before you sign; a quarter of an hour in three"
         " months will do.")),
    "MK502": (
        "The first follow-up is on {planned_on}; it should be on {latest} at the latest.",
        "Plan a first, short follow-up no later than {latest}, while there is time to adjust."),
    "MK507": (
        "Nothing has been said about the agreement {agreement} of last year.",
        ("Talk about it: what was done, and what came of it? Or why did nothing happen, and what"
         " will you do now?")),
}

EXAMPLES: Examples = {
    "MK501": (
        (("no-follow-ups", {}),),
        (("follow-up", {"planned_on": "2027-05-05"}),)),
    "MK502": (
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-11-10"})),
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-05-05"}))),
    "MK507": (
        (("previous", {"text": "Per shows two colleagues the budget model", "id": "a7"}),),
        (("previous", {"text": "Per shows two colleagues the budget model", "id": "a7"}),
         ("assessment", {"id": "a7"}))),
}
