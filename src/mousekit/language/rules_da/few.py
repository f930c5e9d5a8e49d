"""What the rules on few say in Danish: texts only.  Danish: *få*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "central-question": "Centralt spørgsmål", "purposes": "bruges til",
    "question-form": "Spørgeskema", "questions": "antal spørgsmål",
}

ABOUT: Pairs = {
    "MK101": (
        "Der er flere aftaler, end to mennesker kan huske og holde.",
        "Vælg de få, der betyder mest i år, og gem resten til næste gang."),
    "MK102": (
        "Samtalen er endt uden aftaler, og I har ikke begge skrevet hvorfor.",
        "Aftal én ting, som I begge vil, eller skriv hver for sig, hvorfor I ikke aftaler noget."),
    "MK103": (
        "Året handler om så meget på én gang, at intet flytter sig.",
        "Vælg et eller to temaer, og lad de andre vente til et andet år."),
    "MK104": (
        "Der er flere centrale spørgsmål, end én samtale har plads til.",
        "Vælg de få, I helst vil tale om, og lad resten ligge."),
    "MK105": (
        "Spørgeskemaet er så langt, at det bliver krydset af i stedet for talt igennem.",
        "Kog det ned til de spørgsmål, to mennesker kan nå at tale om på en time."),
    "MK106": (
        "Aftalen rummer flere handlinger, så ingen kan sige, hvornår den er holdt.",
        "Del den i flere aftaler, og behold de vigtigste."),
    "MK107": (
        "Den samme aftale står to gange på listen.",
        "Slet den ene, eller skriv i begge, hvad der er forskellen."),
    "MK108": (
        "Skemaet skal bruges til så meget, at ingen kan se, hvad samtalen handler om.",
        "Vælg de vigtigste formål, og find et andet sted til de øvrige."),
}

FINDINGS: Pairs = {
    "MK101": (
        "Der er {count} aftaler; {fine} er nok.",
        "Behold højst {fine}: dem, der betyder mest. Skriv resten på en liste til næste samtale."),
    "MK102": (
        "Der er ingen aftaler, og I har ikke begge skrevet hvorfor.",
        ("Aftal én lille ting, som I begge vil. Er der ikke brug for noget i år, så skriv grunden"
         " hver for sig.")),
    "MK103": (
        "Året har {count} fokustemaer; {fine} er nok.",
        "Behold højst {fine}, og lad resten vente til et andet år."),
    "MK104": (
        "Året har {count} centrale spørgsmål; {fine} er nok.",
        "Behold højst {fine}: dem, I ville ærgre jer mest over ikke at nå."),
    "MK105": (
        "Skemaet har {count} spørgsmål; flere end {fine} er for mange.",
        ("Slet de spørgsmål, I ikke skal bruge svaret på, og slå dem sammen, der ligner hinanden."
         " Er der stadig flere end {fine}, så lad medarbejder og leder vælge nogle få hver.")),
    "MK106": (
        "Der står {count} handlinger i én aftale.",
        "Del den i {count}, hver med egen dato og egen ansvarlig. Behold dem, der betyder mest."),
    "MK107": (
        "Aftalen siger det samme som nummer {number} på listen.",
        "Slet en af dem. Mener I to forskellige ting, så skriv forskellen ind i begge."),
    "MK108": (
        "Skemaet skal bruges til {count} forskellige ting; {fine} er nok.",
        "Behold højst {fine} formål, og giv de andre deres eget skema eller deres eget møde."),
}

EXAMPLES: Examples = {
    "MK101": (
        (("agreement", {"text": "Sofie holder oplæg om sprogleg på to personalemøder"}),
         ("agreement", {"text": "Sofie besøger nabohuset i uge 14"}),
         ("agreement", {"text": "Sofie skriver en side til nye vikarer"}),
         ("agreement", {"text": "Mette finder en vikar til hver anden onsdag"})),
        (("agreement", {"text": "Sofie holder oplæg om sprogleg på to personalemøder"}),
         ("agreement", {"text": "Mette finder en vikar til hver anden onsdag"}))),
    "MK102": (
        (("no-agreements", {}),),
        (("agreement", {"text": "Ida og Per gennemgår vagtplanen hver mandag"}),)),
    "MK103": (
        (("theme", {"title": "Forældresamarbejde"}), ("theme", {"title": "Digitale redskaber"}),
         ("theme", {"title": "Udeliv"})),
        (("theme", {"title": "Forældresamarbejde"}),)),
    "MK104": (
        (("central-question", {"text": "Hvad vil du helst lære i år?"}),
         ("central-question", {"text": "Hvad går du gladest hjem fra?"}),
         ("central-question", {"text": "Hvordan kan jeg hjælpe dig?"}),
         ("central-question", {"text": "Hvad skal vi holde op med?"})),
        (("central-question", {"text": "Hvad vil du helst lære i år?"}),
         ("central-question", {"text": "Hvordan kan jeg hjælpe dig?"}))),
    "MK105": (
        (("question-form", {"questions": "64"}),),
        (("question-form", {"questions": "12"}),)),
    "MK106": (
        (("agreement", {"text": "Siw sorterer reservedelene. Desuden oplærer hun Bo i truck"}),),
        (("agreement", {"text": "Siw sorterer reservedelene"}),
         ("agreement", {"text": "Siw oplærer Bo i truck"}))),
    "MK107": (
        (("agreement", {"text": "Mie læser korrektur på menuen"}),
         ("agreement", {"text": "Korrektur på menuen læser Mie."})),
        (("agreement", {"text": "Mie læser korrektur på frokostmenuen"}),
         ("agreement", {"text": "Mie læser korrektur på aftenmenuen"}))),
    "MK108": (
        (("question-form", {"purposes": "strategi, udvikling, karriere, trivsel"}),),
        (("question-form", {"purposes": "strategi, udvikling"}),)),
}
