"""What the rules on followed up say in Danish: texts only.  Danish: *fulgt op*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
    "MK501": (
        "Ingen dag er sat af til at følge op.",
        "Sæt mindst én dag i kalenderen, før I skriver under."),
    "MK502": (
        "Den første opfølgning kommer så sent, at der ikke er noget at rette på.",
        "Læg en første, kort opfølgning, mens aftalerne endnu kan justeres."),
    "MK507": (
        "En aftale fra sidste år er gået i glemmebogen.",
        "Tal om hver af dem: hvad blev gjort, hvad kom der ud af det, og hvad gør I nu?"),
}

FINDINGS: Pairs = {
    "MK501": (
        "Der er ikke sat en dag af til at følge op.",
        "Sæt mindst én dag i kalenderen, før I skriver under; et kvarter om tre måneder er nok."),
    "MK502": (
        "Den første opfølgning ligger den {planned_on}; den bør ligge senest den {latest}.",
        "Læg en første, kort opfølgning senest den {latest}, mens der endnu er noget at rette på."),
    "MK507": (
        "Der er ikke sagt noget om aftalen {agreement} fra sidste år.",
        ("Tal om den: Hvad blev gjort, og hvad kom der ud af det? Eller hvorfor blev den ikke til"
         " noget, og hvad gør I nu?")),
}

EXAMPLES: Examples = {
    "MK501": (
        (("no-follow-ups", {}),),
        (("follow-up", {"planned_on": "2027-05-05"}),)),
    "MK502": (
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-11-10"})),
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-05-05"}))),
    "MK507": (
        (("previous", {"text": "Per viser to kolleger budgetmodellen", "id": "a7"}),),
        (("previous", {"text": "Per viser to kolleger budgetmodellen", "id": "a7"}),
         ("assessment", {"id": "a7"}))),
}
