"""What the rules on few say in English: texts only.  Danish: *få*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
    "MK101": (
        "There are more agreements than two people can remember and keep.",
        "Choose the few that matter most this year, and save the rest for next time."),
    "MK102": (
        "The conversation ended without agreements, and not both have written why.",
        "Agree on one thing that you both want, or write, each of you, why nothing is needed."),
    "MK103": (
        "The year is about so much at once that nothing will move.",
        "Choose one theme or two, and let the others wait for another year."),
}

FINDINGS: Pairs = {
    "MK101": (
        "There are {count} agreements; {fine} would do.",
        ("Keep at most {fine}: those that matter most. Put the rest on a list for the next"
         " conversation.")),
    "MK102": (
        "There are no agreements, and you have not both written why.",
        ("Agree on one small thing that you both want. If nothing is needed this year, each of you"
         " writes why.")),
    "MK103": (
        "The year has {count} focus themes; {fine} would do.",
        "Keep at most {fine}, and let the rest wait for another year."),
}

EXAMPLES: Examples = {
    "MK101": (
        (("agreement", {"text": "Sofie gives a talk on word games at two staff meetings"}),
         ("agreement", {"text": "Sofie visits the house next door in week 14"}),
         ("agreement", {"text": "Sofie writes one page for new stand-ins"}),
         ("agreement", {"text": "Mette finds a stand-in for every second Wednesday"})),
        (("agreement", {"text": "Sofie gives a talk on word games at two staff meetings"}),
         ("agreement", {"text": "Mette finds a stand-in for every second Wednesday"}))),
    "MK102": (
        (("no-agreements", {}),),
        (("agreement", {"text": "Ida and Per go through the rota every Monday"}),)),
    "MK103": (
        (("theme", {"title": "Working with parents"}), ("theme", {"title": "Digital tools"}),
         ("theme", {"title": "Life outdoors"})),
        (("theme", {"title": "Working with parents"}),)),
}
