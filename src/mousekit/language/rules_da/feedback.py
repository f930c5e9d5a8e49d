"""What the rules on feedback say in Danish: texts only.  Danish: *feedback*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "alternative": "kunne have været gjort",
    "area": "Udviklingsområde",
    "example": "eksempel",
    "feedback": "Feedback",
    "forward": "fremad",
    "strength": "Styrke",
}

ABOUT: Pairs = {
    "MK209": (
        "En styrke eller et udviklingsområde er nævnt uden et eksempel.",
        "Beskriv en situation, som I begge kan huske."),
    "MK210": (
        "Feedbacken roser eller kritiserer i al almindelighed, men siger ikke, hvad der skete.",
        "Skriv, hvad du så eller hørte, og hvad det førte til."),
    "MK211": (
        "Feedbacken siger, hvordan personen er, og ikke, hvad personen gjorde.",
        "Skriv, hvad du så personen gøre, og spørg ind til det."),
    "MK212": (
        "Feedbacken peger ikke fremad.",
        "Skriv, hvad der er værd at gentage eller gøre anderledes næste gang."),
    "MK617": (
        "Teksten siger, at noget altid eller aldrig er sådan, eller at alle mener det.",
        "Spørg, hvornår det sidst skete, og beskriv den gang."),
    "MK618": (
        "Teksten bagatelliserer, bortforklarer eller betvivler det, nogen har oplevet.",
        "Anerkend oplevelsen, og spørg ind til den."),
}

FINDINGS: Pairs = {
    "MK209/alternative": (
        "Udviklingsområdet siger ikke, hvad der kunne have været gjort i stedet.",
        "Skriv, hvad der ville have givet et bedre resultat i den situation."),
    "MK209/area": (
        "Udviklingsområdet har intet eksempel.",
        "Beskriv en situation, hvor det viste sig. Kan I ikke finde en, så lad punktet udgå."),
    "MK209/strength": (
        "Styrken har intet eksempel.",
        "Beskriv en opgave, der lykkedes, så I begge ved, hvad der er værd at gentage."),
    "MK210/unsaid": (
        "Feedbacken siger ikke, hvad der skete.",
        "Skriv, hvad du så eller hørte, hvornår det var, og hvad det førte til."),
    "MK210/words": (
        "Feedbacken er en generel vurdering: »{words}«.",
        ("Skriv det, der ligger bag »{words}«: Hvad så eller hørte du, hvornår var det, og hvad"
         " førte det til?")),
    "MK211/unsaid": (
        "Feedbacken siger, hvordan personen er.",
        "Skriv i stedet, hvad du så personen gøre, hvornår det var, og hvad det førte til."),
    "MK211/words": (
        "Feedbacken siger, hvordan personen er: »{words}«.",
        ("Skriv i stedet for »{words}«, hvad du så personen gøre, og hvad det førte til. Er det"
         " svært at høre, så slut med et spørgsmål.")),
    "MK212": (
        "Feedbacken peger ikke fremad.",
        "Skriv, hvad der er værd at gentage, eller hvad I vil prøve næste gang."),
    "MK617": (
        "Teksten giver ikke plads til undtagelser: »{words}«.",
        "Beskriv en bestemt gang i stedet for »{words}«: Hvornår var det, og hvem var med?"),
    "MK618/belittle": (
        "»{words}« bagatelliserer den andens oplevelse.",
        "Anerkend oplevelsen, og spørg: Hvad fyldte mest?"),
    "MK618/doubt": (
        "»{words}« betvivler den andens oplevelse.",
        "Lad oplevelsen stå, og spørg: Hvad så du, som jeg ikke så?"),
    "MK618/explain-away": (
        "»{words}« bortforklarer den andens oplevelse.",
        "Lad forklaringen vente, og spørg først: Hvad betød det for dig?"),
}

EXAMPLES: Examples = {
    "MK209": (
        (("strength", {"text": "Ida holder hovedet koldt", "example": ""}),),
        (("strength", {"text": "Ida holder hovedet koldt",
                       "example": "da strømmen gik, ringede hun til de ni borgere"}),)),
    "MK210": (
        (("feedback", {"text": "Godt arbejde i år", "forward": "brug listen igen til foråret"}),),
        (("feedback", {"text": "Du ringede til kunden, før hun selv nåede at spørge",
                       "forward": "gør det igen ved næste forsinkelse"}),)),
    "MK211": (
        (("feedback", {"text": "Du er for stille", "forward": "bed om ordet som den første"}),),
        (("feedback", {"text": "På de tre sidste møder ventede du, til vi spurgte dig",
                       "forward": "bed om ordet som den første på mandag"}),)),
    "MK212": (
        (("feedback", {"text": "Rapporten blev sendt to dage for sent", "forward": ""}),),
        (("feedback", {"text": "Rapporten blev sendt to dage for sent",
                       "forward": "sig til om onsdagen, hvis fredag ikke holder"}),)),
    "MK617": (
        (("area", {"text": "Du kommer altid for sent", "example": "mødet den 3. maj",
                   "alternative": "ringe ti minutter før"}),),
        (("area", {"text": "Du kom for sent tre gange i maj", "example": "mødet den 3. maj",
                   "alternative": "ringe ti minutter før"}),)),
    "MK618": (
        (("area", {"text": "Travlheden i december", "example": "sådan har alle det",
                   "alternative": "bytte to vagter"}),),
        (("area", {"text": "Travlheden i december", "example": "seks aftenvagter i træk",
                   "alternative": "bytte to vagter"}),)),
}
