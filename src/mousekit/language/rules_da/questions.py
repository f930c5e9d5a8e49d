"""What the rules on questions say in Danish: texts only.  Danish: *spørgsmål*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {"note": "Notat", "question": "Spørgsmål"}

ABOUT: Pairs = {
    "MK601": (
        "Spørgsmålet kan besvares med ja eller nej.",
        "Begynd med »hvad« eller »hvordan«, eller bed om at få noget fortalt."),
    "MK602": (
        "Spørgsmålet lægger den anden svaret i munden.",
        "Fjern svaret, og spørg åbent."),
    "MK603": (
        "Der er flere spørgsmål i ét.",
        "Stil ét spørgsmål ad gangen, og vent på svaret."),
    "MK604": (
        "Spørgsmålet kan besvares med et ord eller et tal.",
        "Brug det som indledning, og spørg så til, hvad der ligger bag."),
    "MK605": (
        "Der bliver spurgt om noget, som en arbejdsgiver ikke må spørge om.",
        "Spørg til arbejdet og til, hvad medarbejderen har brug for."),
    "MK615": (
        "Løn er et emne her.",
        "Gem lønnen til lønsamtalen, og tal om ansvar og opgaver her."),
    "MK616": (
        "Teksten afslører noget privat om en person, og teksten bliver gemt.",
        "Skriv, hvad I har aftalt, og lad årsagen blive mellem jer to."),
}

FINDINGS: Pairs = {
    "MK601": (
        "Spørgsmålet kan besvares med ja eller nej.",
        ("Begynd med »hvad« eller »hvordan«, eller skriv »fortæl om«: så hører du, hvad der"
         " er vigtigt for den anden.")),
    "MK602/praise": (
        "Spørgsmålet roser det, der bliver spurgt til, så svaret er givet på forhånd.",
        "Drop rosen, og spørg, hvad den anden har oplevet."),
    "MK602/statement": (
        "Det er en påstand med et spørgsmålstegn efter.",
        "Spørg åbent: Hvad har den anden selv set eller tænkt?"),
    "MK602/suggestion": (
        "Spørgsmålet foreslår selv svaret.",
        "Drop forslaget, og spørg: Hvad tænker du selv?"),
    "MK602/tag": (
        "Spørgsmålet slutter med at fiske efter et ja.",
        "Drop slutningen, og lav resten om til et spørgsmål med »hvad« eller »hvordan«."),
    "MK603": (
        "Der er flere spørgsmål i ét.",
        "Del dem op, stil det vigtigste først, og vent på svaret, før du stiller det næste."),
    "MK604/choice": (
        "Spørgsmålet beder om et valg eller en liste.",
        "Spørg også, hvad der ligger bag: Hvad gør den største forskel for dig?"),
    "MK604/degree": (
        "Spørgsmålet beder om en grad: hvor meget, hvor ofte, hvor godt.",
        "Spørg til indholdet i stedet: Hvad fungerer godt, og hvordan kan man mærke det?"),
    "MK604/fact": (
        "Spørgsmålet beder om en enkelt oplysning.",
        "Slå den op på forhånd, og brug samtalen på det, som kun den anden kan fortælle."),
    "MK604/person": (
        "Spørgsmålet kan besvares med et navn.",
        "Spørg også, hvad den person gør eller betyder."),
    "MK604/place": (
        "Spørgsmålet kan besvares med et sted.",
        "Spørg, hvad der sker dér, eller hvordan det opleves."),
    "MK604/reproach": (
        "»Hvorfor« sammen med »ikke« lyder som en bebrejdelse, og svaret bliver et forsvar.",
        "Brug »hvad« eller »hvordan«: Hvad kom i vejen, og hvad skal der til næste gang?"),
    "MK604/scale": (
        "Spørgsmålet kan besvares med et tal på en skala.",
        "Brug tallet som indledning: Hvad er grunden til, at det ikke er lavere?"),
    "MK604/time": (
        "Spørgsmålet kan besvares med et tidspunkt.",
        "Spørg, hvad der sker på det tidspunkt, eller hvordan det opleves."),
    "MK604/why": (
        "»Hvorfor« kan lyde som et forhør.",
        "Spørg hellere til forløbet: Hvad fik dig til det, eller hvordan gik det til?"),
    "MK605/age": (
        "Der bliver spurgt om alder.",
        "Spørg til erfaring og planer for arbejdet, uanset alder."),
    "MK605/belief": (
        "Der bliver spurgt om religion eller tro.",
        "Spørg, om I skal tage hensyn til noget i planlægningen, uden at spørge hvorfor."),
    "MK605/crime": (
        "Der bliver spurgt om tidligere domme.",
        "Lad det være. Kræver jobbet en straffeattest, så indhent den for sig, efter reglerne."),
    "MK605/disability": (
        "Der bliver spurgt om handicap.",
        "Spørg, hvad medarbejderen har brug for for at kunne passe sit arbejde."),
    "MK605/ethnicity": (
        "Der bliver spurgt om etnisk eller national oprindelse.",
        "Spørg til det, der kan bruges i arbejdet, for eksempel sprog."),
    "MK605/family": (
        "Der bliver spurgt om graviditet, børn eller familieforhold.",
        "Spørg, hvordan arbejdstid og opgaver kan hænge sammen for medarbejderen."),
    "MK605/health": (
        "Der bliver spurgt om sygdom eller helbred.",
        "Spørg i stedet: Hvad har du brug for for at kunne passe dit arbejde?"),
    "MK605/politics": (
        "Der bliver spurgt om politisk overbevisning.",
        "Lad det være; det kommer ikke arbejdet ved."),
    "MK605/sexuality": (
        "Der bliver spurgt om seksualitet eller køn.",
        "Lad det være; det kommer ikke arbejdet ved."),
    "MK605/union": (
        "Der bliver spurgt om medlemskab af en fagforening.",
        "Lad det være; det må ikke have betydning for ansættelsen."),
    "MK615/forbid": (
        "Løn er et emne her, og I har besluttet, at den ikke skal være det.",
        "Tag det ud, og henvis til lønsamtalen."),
    "MK615/warn": (
        "Løn er et emne her, og så kan samtalen blive til en forhandling.",
        "Tal om ansvar og opgaver, og gem lønnen til lønsamtalen."),
    "MK616/belief": (
        "Teksten afslører en persons tro, og teksten bliver gemt.",
        "Skriv kun det, I har aftalt, for eksempel en ændret arbejdstid."),
    "MK616/family": (
        "Teksten handler om en persons familieliv, og teksten bliver gemt.",
        "Skriv kun det, I har aftalt, og lad årsagen blive mellem jer to."),
    "MK616/health": (
        "Teksten handler om en persons helbred, og teksten bliver gemt.",
        "Skriv, hvilke hensyn I har aftalt, ikke hvad medarbejderen fejler."),
    "MK616/union": (
        "Teksten afslører en persons fagforening, og teksten bliver gemt.",
        "Lad det være; det har ingen aftale brug for."),
}

EXAMPLES: Examples = {
    "MK601": (
        (("question", {"text": "Er du tilfreds med dine opgaver?"}),),
        (("question", {"text": "Hvad ville du ændre ved dine opgaver?"}),)),
    "MK602": (
        (("question", {"text": "Du er glad for den nye vagtplan, ikke?"}),),
        (("question", {"text": "Hvad betyder den nye vagtplan for din uge?"}),)),
    "MK603": (
        (("question", {"text": "Hvad gik godt i år, og hvad vil du lære til næste år?"}),),
        (("question", {"text": "Hvad vil du lære til næste år?"}),)),
    "MK604": (
        (("question", {"text": "Hvor tilfreds er du med samarbejdet?"}),),
        (("question", {"text": "Hvad kendetegner samarbejdet, når det er bedst?"}),)),
    "MK605": (
        (("question", {"text": "Hvad var årsagen til dit sygefravær?"}),),
        (("question", {"text": "Hvad har du brug for for at kunne passe dit arbejde?"}),)),
    "MK615": (
        (("question", {"text": "Hvad er dine ønsker til lønnen?"}),),
        (("question", {"text": "Hvad vil du gerne have mere ansvar for?"}),)),
    "MK616": (
        (("note", {"text": "Lane har været sygemeldt siden marts."}),),
        (("note", {"text": "Lane møder kl. 9 til og med maj."}),)),
}
