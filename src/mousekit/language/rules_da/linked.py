"""What the rules on linked say in Danish: texts only.  Danish: *forbundne*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "competence-need": "Kompetencebehov", "effect": "ønsket effekt", "goal": "tjener målet",
    "strategic-goal": "Strategisk mål",
}

ABOUT: Pairs = {
    "MK401": (
        "Aftalen hænger ikke sammen med et af årets kompetencebehov.",
        "Skriv, hvilket behov aftalen skal dække, eller tal om, hvorvidt der mangler et."),
    "MK402": (
        "Behovet tjener ikke et af årets mål.",
        "Skriv, hvilket mål det tjener, eller tal om, hvorvidt der mangler et."),
    "MK403": (
        "Ingen har tænkt over, hvordan behovet kan blive dækket.",
        "Skriv mindst én måde at lære det på, helst i det daglige arbejde."),
    "MK404": (
        "Alt, hvad der skal læres, skal læres på kursus.",
        "Læg noget af det ind i arbejdet: ved siden af en kollega, i en ny opgave, hos en mentor."),
    "MK405": (
        "Ingen aftale i hele enheden tager behovet op.",
        "Find en, der vil tage det op, eller tag behovet af listen, og sig hvorfor."),
    "MK406": (
        "Et af målene kræver ikke, at nogen lærer noget.",
        "Spørg, hvad I skal kunne for at nå det, eller lad målet ligge i år."),
    "MK407": (
        "Strategien siger ikke, hvad samtalerne skal bidrage med i år.",
        "Skriv det i én sætning, før samtalerne bliver planlagt."),
    "MK408": (
        "Strategien siger ikke, hvordan I vil se, at samtalerne har gjort gavn.",
        "Svar på E'et i MOUSE: Hvad skal være anderledes, hvor, og hvornår ser I efter?"),
}

FINDINGS: Pairs = {
    "MK401/missing": (
        "Aftalen er ikke knyttet til et af årets kompetencebehov.",
        ("Vælg det behov, som aftalen skal dække. Findes det ikke, så tal om, hvorvidt der mangler"
         " et, eller om aftalen hører til et andet sted.")),
    "MK401/unknown": (
        "Aftalen peger på behovet {need}, som ikke er et af årets behov.",
        "Ret henvisningen, eller få behovet med på listen."),
    "MK402/missing": (
        "Behovet er ikke knyttet til et mål.",
        "Vælg det mål, som behovet tjener. Findes det ikke, så tal om, hvorvidt der mangler et."),
    "MK402/unknown": (
        "Behovet peger på målet {goal}, som ikke er et af årets mål.",
        "Ret henvisningen, eller få målet med i strategien."),
    "MK403": (
        "Der står ikke, hvordan behovet kan dækkes.",
        "Skriv mindst én måde: ved siden af en kollega, i en ny opgave, hos en mentor, på kursus."),
    "MK404": (
        "Alle aftaler, der siger, hvordan noget læres, peger på et kursus ({count}).",
        ("Spørg, hvad der kan læres i arbejdet: en ny opgave, en mentor, en måned ved siden af den,"
         " der kan det.")),
    "MK405": (
        "Ingen aftale tager behovet {need} op.",
        ("Spørg, hvem der har lyst til det, før året er omme. Er det ikke vigtigt mere, så tag det"
         " af listen, og sig hvorfor.")),
    "MK406": (
        "Der er ikke noget, nogen skal lære for at nå målet {goal}.",
        ("Spørg, hvad I skal kunne, som I ikke kan i dag. Er svaret »ingenting«, så lad målet ligge"
         " i år.")),
    "MK407": (
        "Der står ikke, hvad samtalerne skal bidrage med i år.",
        "Skriv én sætning: Hvad kan vi, når aftalerne er holdt, som vi ikke kan i dag?"),
    "MK408": (
        "Der står ikke, hvilken effekt I ønsker jer.",
        ("Vælg ét niveau, for eksempel teamet, og skriv, hvad der skal være anderledes, hvad I kan"
         " se det på, og hvornår I ser efter.")),
}

EXAMPLES: Examples = {
    "MK401": (
        (("agreement", {"text": "Vita tager et kursus i keramik", "need": ""}),),
        (("agreement", {"text": "Vita øver tre opstarter af pressen", "need": "pressen"}),)),
    "MK402": (
        (("competence-need", {"text": "Lave pivottabeller", "goal": ""}),),
        (("competence-need", {"text": "Lave pivottabeller",
                              "goal": "regnskabet er lukket den femte"}),)),
    "MK403": (
        (("competence-need", {"text": "Køre pressen alene", "method": ""}),),
        (("competence-need", {"text": "Køre pressen alene", "method": "mentor"}),)),
    "MK404": (
        (("agreement", {"text": "Ejnar tager et kursus i regneark", "method": "kursus",
                        "practice": "budgettet for maj"}),
         ("agreement", {"text": "Ejnar tager et kursus i engelsk", "method": "kursus",
                        "practice": "to breve om ugen"})),
        (("agreement", {"text": "Ejnar tager et kursus i regneark", "method": "kursus",
                        "practice": "budgettet for maj"}),
         ("agreement", {"text": "Ejnar mødes med sin mentor hver anden fredag",
                        "method": "mentor"}))),
    "MK405": (
        (("competence-need", {"id": "pressen", "text": "Køre pressen alene"}),
         ("agreement", {"text": "Vita sorterer arkivet i uge 20", "need": "arkivet"})),
        (("competence-need", {"id": "pressen", "text": "Køre pressen alene"}),
         ("agreement", {"text": "Vita øver tre opstarter af pressen", "need": "pressen"}))),
    "MK406": (
        (("strategy", {"intention": "Til efteråret kan to mere sælge på norsk."}),
         ("strategic-goal", {"text": "to nye kunder i Norge"}),
         ("competence-need", {"text": "Køre pressen alene", "goal": "tre ordrer om ugen"})),
        (("strategy", {"intention": "Til efteråret kan to mere sælge på norsk."}),
         ("strategic-goal", {"text": "to nye kunder i Norge"}),
         ("competence-need", {"text": "Føre en salgssamtale på norsk",
                              "goal": "to nye kunder i Norge"}))),
    "MK407": (
        (("strategy", {"intention": ""}),),
        (("strategy", {"intention": "Til efteråret kan to mere køre pressen alene."}),)),
    "MK408": (
        (("strategy", {"intention": "Til jul kan fire køre pressen.", "effect": ""}),),
        (("strategy", {"intention": "Til jul kan fire køre pressen.",
                       "effect": "ingen ordre venter på en bestemt kollega"}),)),
}
