"""What the rules on linked say in Danish: texts only.  Danish: *forbundne*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
    "MK401": (
        "Aftalen hænger ikke sammen med et af årets kompetencebehov.",
        "Skriv, hvilket behov aftalen skal dække, eller tal om, hvorvidt der mangler et."),
    "MK407": (
        "Strategien siger ikke, hvad samtalerne skal bidrage med i år.",
        "Skriv det i én sætning, før samtalerne bliver planlagt."),
}

FINDINGS: Pairs = {
    "MK401/missing": (
        "Aftalen er ikke knyttet til et af årets kompetencebehov.",
        ("Vælg det behov, som aftalen skal dække. Findes det ikke, så tal om, hvorvidt der mangler"
         " et, eller om aftalen hører til et andet sted.")),
    "MK401/unknown": (
        "Aftalen peger på behovet {need}, som ikke er et af årets behov.",
        "Ret henvisningen, eller få behovet med på listen."),
    "MK407": (
        "Der står ikke, hvad samtalerne skal bidrage med i år.",
        "Skriv én sætning: Hvad kan vi, når aftalerne er holdt, som vi ikke kan i dag?"),
}

EXAMPLES: Examples = {
    "MK401": (
        (("agreement", {"text": "Vita tager et kursus i keramik", "need": ""}),),
        (("agreement", {"text": "Vita øver tre opstarter af pressen", "need": "pressen"}),)),
    "MK407": (
        (("strategy", {"intention": ""}),),
        (("strategy", {"intention": "Til efteråret kan to mere køre pressen alene."}),)),
}
