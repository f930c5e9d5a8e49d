"""What the rules on concrete say in Danish: texts only.  Danish: *konkrete*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
    "MK201": (
        "Aftalen nævner en retning eller et emne, men ikke noget, man kan se er gjort.",
        "Skriv, hvad der bliver gjort, så en udenforstående kan se, om det er sket."),
    "MK202": (
        "Aftalen siger ikke, hvad I vil kunne se, når den er lykkedes.",
        "Skriv ét tegn, som I begge kan få øje på."),
    "MK203": (
        "Aftalen mangler en frist.",
        "Skriv, hvilken dag det skal være gjort."),
    "MK204": (
        "Fristen ligger før samtalen eller efter den næste.",
        "Vælg en dag, før I mødes igen. Når I ikke det hele inden da, så aftal den første del."),
    "MK205": (
        "Aftalens tidspunkt kan ikke sættes i en kalender.",
        "Skriv en dato, eller hvor ofte det skal ske."),
    "MK206": (
        "Aftalen tager et forbehold, så den kan løbe ud i sandet, uden at nogen har brudt den.",
        "Slet forbeholdet, eller skriv, hvad der først skal være på plads."),
    "MK207": (
        "Et felt er udfyldt med en pladsholder i stedet for et rigtigt svar.",
        "Skriv det, I mener, eller lad feltet stå åbent, indtil I ved det."),
    "MK208": (
        "Aftalen er pyntet med modeord, som dækker over, hvad der skal ske.",
        "Sig det med de ord, I ville bruge ved kaffemaskinen."),
}

FINDINGS: Pairs = {
    "MK201/unsaid": (
        "Aftalen nævner et emne, men ikke noget, man kan se er gjort.",
        ("Skriv, hvem der gør hvad, hvor mange gange, og hvad der findes bagefter. En"
         " udenforstående skal kunne se, om det er sket.")),
    "MK201/words": (
        "Aftalen nævner en retning, men ikke noget, man kan se er gjort: »{words}«.",
        ("Erstat »{words}« med det, der bliver gjort: Hvem gør hvad, hvor mange gange, og hvad"
         " findes bagefter? En udenforstående skal kunne se, om det er sket.")),
    "MK202": (
        "Aftalen siger ikke, hvad I vil kunne se, når den er lykkedes.",
        ("Skriv ét tegn, som I begge kan få øje på: hvad der findes bagefter, eller hvad andre vil"
         " mærke.")),
    "MK203": (
        "Aftalen mangler en frist.",
        ("Skriv, hvilken dag det skal være gjort. Er I i tvivl, så vælg en dag, og ret den ved"
         " opfølgningen.")),
    "MK204/early": (
        "Fristen er den {due}; samtalen blev holdt den {earliest}.",
        "Ret datoen. Er det allerede gjort, så tal om det i tilbageblikket, og slet aftalen her."),
    "MK204/late": (
        "Fristen er den {due}; den næste samtale ventes senest den {latest}.",
        "Aftal den del, der kan være færdig inden den {latest}, og sæt en frist på den."),
    "MK205": (
        "Tidspunktet står åbent: »{words}«.",
        ("Erstat »{words}« med en dato, eller hvor ofte det skal ske: den 1. maj, hver anden"
         " tirsdag, efter hvert møde.")),
    "MK206": (
        "Der er taget et forbehold: »{words}«.",
        ("Slet »{words}«. Er noget usikkert, så skriv, hvad der skal være på plads, og hvem"
         " der sørger for det.")),
    "MK207": (
        "Her står der kun en pladsholder, eller slet ingenting.",
        "Skriv det, I mener. Ved I det ikke endnu, så aftal, hvem der finder ud af det."),
    "MK208": (
        "Her er mere pynt end indhold: »{words}«.",
        "Slet »{words}«, og skriv med almindelige ord, hvad der bliver gjort."),
}

EXAMPLES: Examples = {
    "MK201": (
        (("agreement", {"text": "Amir skal blive bedre til at samarbejde på tværs"}),),
        (("agreement", {"text": "Amir holder et overleveringsmøde med natholdet hver fredag"}),)),
    "MK202": (
        (("agreement", {"text": "Ebbe tager imod varerne på lageret fra uge 12",
                        "sign_of_success": ""}),),
        (("agreement", {"text": "Ebbe tager imod varerne på lageret fra uge 12",
                        "sign_of_success": "varerne er scannet den dag, de kommer"}),)),
    "MK203": (
        (("agreement", {"text": "Noor laver en tjekliste til nye lærlinge", "due": ""}),),
        (("agreement", {"text": "Noor laver en tjekliste til nye lærlinge",
                        "due": "2027-03-01"}),)),
    "MK204": (
        (("conversation", {"held_on": "2027-02-03"}),
         ("agreement", {"text": "Liv skriver en vejledning til svejserobotten",
                        "due": "2028-06-01"})),
        (("conversation", {"held_on": "2027-02-03"}),
         ("agreement", {"text": "Liv skriver en vejledning til svejserobotten",
                        "due": "2027-11-01"}))),
    "MK205": (
        (("agreement", {"text": "Sara rydder løbende op i medicinskabet"}),),
        (("agreement", {"text": "Sara rydder op i medicinskabet den første mandag i måneden"}),)),
    "MK206": (
        (("agreement", {"text": "Jon viser om muligt Eva lageret"}),),
        (("agreement", {"text": "Jon viser Eva lageret"}),)),
    "MK207": (
        (("agreement", {"text": "Birk oplærer to kolleger i lønkørslen",
                        "sign_of_success": "aftales nærmere"}),),
        (("agreement", {"text": "Birk oplærer to kolleger i lønkørslen",
                        "sign_of_success": "de kører maj måned uden hjælp"}),)),
    "MK208": (
        (("agreement", {"text": "Elin holder et holistisk oplæg om synergier"}),),
        (("agreement", {"text": "Elin holder et oplæg om to skemaer, der kan slås sammen"}),)),
}
