"""What the self-checks ask, in Danish: of each, the question and what helps.  Only literals."""

from collections.abc import Mapping

__all__ = ["SELF_CHECKS"]

SELF_CHECKS: Mapping[str, tuple[str, str]] = {
    "grip/purpose": (
        "Er der en elevatortale, som siger, hvad samtalen skal bruges til?",
        "Skriv en til fem sætninger, og åbn samtalen med dem.",
    ),
    "grip/role": (
        "Har lederen højst talt halvdelen af tiden?",
        "Spørg, vent, og spørg igen; sig bagefter, hvordan taletiden blev delt.",
    ),
    "grip/host": (
        "Har lederen inviteret som vært: et sted og nogle ord om, hvordan det foregår?",
        "Vælg en ramme, som I begge er trygge ved, og skriv det i indkaldelsen.",
    ),
    "grip/steering": (
        "Er der få centrale spørgsmål og ikke flere emner, end der er tid til?",
        "Vælg op til tre spørgsmål, I skal omkring, og lad hver af jer tage få emner med.",
    ),
    "grip/curiosity": (
        "Har medarbejderen på forhånd sagt, hvad der er vigtigt?",
        "Bed om medarbejderens egne emner før samtalen, og begynd med dem.",
    ),
    "grip/follow-up": (
        "Er der holdt opfølgning?",
        "Sæt dagen i begges kalender, når I underskriver; et kvarter er nok.",
    ),
    "ambition/equals": (
        "Har begge forberedt sig og underskrevet, og er noget af det medarbejderens idé?",
        "Lad medarbejderen foreslå en aftale, og giv begge tid til at forberede sig.",
    ),
    "ambition/expectations": (
        "Har I sagt, hvad I forventer af hinanden, og hvad I er blevet enige om?",
        "Skriv begge sider ned, og det, I blev enige om.",
    ),
    "ambition/larger-context": (
        "Hører en aftale eller en idé til noget større end jobbet?",
        "Knyt en aftale til et af enhedens behov eller en idé til et mål.",
    ),
    "ambition/contribution": (
        "Er det klart, hvad medarbejderen kan gøre for et af målene?",
        "Lad medarbejderen have ansvaret for en aftale, hvis behov tjener et mål.",
    ),
    "ambition/priorities": (
        "Er de behov, I tog op, sat i rækkefølge?",
        "Sæt enhedens behov i rækkefølge efter vigtighed før samtalerne.",
    ),
    "ambition/up-to-date": (
        "Har I set på, hvad medarbejderen kan i dag, og hvad der bliver brug for?",
        "Skriv begge dele ned: kompetencerne og behovet for flere.",
    ),
    "output/previous-agreements": (
        "Er der gjort status på alle sidste års aftaler?",
        "Tag dem én for én: nået, ført videre, ændret eller droppet.",
    ),
    "output/strengths": (
        "Er der skrevet styrker ned?",
        "Nævn en, med et eksempel.",
    ),
    "output/development-areas": (
        "Står der, hvad der kunne gå bedre?",
        "Nævn en situation, og hvad der kunne være gjort i stedet.",
    ),
    "output/goals": (
        "Er der et mål for tiden frem til næste samtale?",
        "Skriv ét resultat, som I begge vil se.",
    ),
    "output/job-changes": (
        "Har I talt om ændringer i jobbet?",
        "Skriv, hvad der ændrer sig, eller at intet gør.",
    ),
    "output/leader-support": (
        "Har lederen ansvaret for noget?",
        "Skriv, hvad lederen gør, og hvornår det er gjort.",
    ),
    "output/competences": (
        "Har I holdt det, medarbejderen kan, op mod det, jobbet kræver?",
        "Skriv det i en sætning eller to.",
    ),
    "output/unused-competences": (
        "Har I ledt efter kompetencer, som jobbet ikke bruger?",
        "Skriv en, der kunne bruges, eller at I ikke fandt nogen.",
    ),
    "output/competence-needs": (
        "Er der taget et kompetencebehov op?",
        "Knyt en aftale til et behov.",
    ),
    "output/methods": (
        "Er det klart, hvordan noget skal læres?",
        "Vælg en metode; ofte kan det læres på arbejdet.",
    ),
    "output/ideas": (
        "Er der kommet en idé frem?",
        "Spørg, hvad arbejdspladsen kunne gøre anderledes.",
    ),
    "output/motivation": (
        "Har I talt om, hvad der betyder noget for medarbejderens motivation?",
        "Skriv med medarbejderens ord, hvad der giver energi.",
    ),
    "output/relations": (
        "Har I talt om, hvordan samarbejdet går?",
        "Skriv, hvordan det går, uden at nævne andre.",
    ),
    "output/better-relations": (
        "Er der noget, som ville gøre samarbejdet bedre?",
        "Lav en aftale om det, eller skriv, at det går godt.",
    ),
    "output/more-motivation": (
        "Er der noget, som ville give mere arbejdsglæde?",
        "Lav en aftale om det, eller skriv, at det går godt.",
    ),
}
