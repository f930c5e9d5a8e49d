"""What the rules on few say in Danish: texts only.  Danish: *få*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
    "MK101": (
        "Der er flere aftaler, end to mennesker kan huske og holde.",
        "Vælg de få, der betyder mest i år, og gem resten til næste gang."),
    "MK102": (
        "Samtalen er endt uden aftaler, og ikke begge har skrevet hvorfor.",
        "Aftal én ting, som I begge vil, eller skriv hver for sig, hvorfor I ikke aftaler noget."),
    "MK103": (
        "Året handler om så meget på én gang, at intet flytter sig.",
        "Vælg et eller to temaer, og lad de andre vente til et andet år."),
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
}
