"""What the self-checks ask, in Danish: of each, the question and what helps.  Only literals."""

from collections.abc import Mapping

__all__ = ["SELF_CHECKS"]

SELF_CHECKS: Mapping[str, tuple[str, str]] = {
    "grip/purpose": (
        "Er der en elevatortale, som siger, hvad samtalen skal bruges til?",
        "Skriv højst fem sætninger, og indled samtalen med dem.",
    ),
    "grip/role": (
        "Har lederen højst haft ordet halvdelen af tiden?",
        (
            "Spørg, vent på svaret, og spørg igen; sig bagefter hver især, hvordan I"
            " oplevede taletiden."
        ),
    ),
    "grip/host": (
        "Har lederen inviteret som en god vært og skrevet, hvor og hvordan samtalen foregår?",
        "Vælg rammer, som I begge er trygge ved, og beskriv dem i indkaldelsen.",
    ),
    "grip/steering": (
        "Er der få centrale spørgsmål og ikke flere emner, end der er tid til?",
        "Vælg højst tre spørgsmål, som I skal omkring, og tag hver kun få emner med.",
    ),
    "grip/curiosity": (
        "Har medarbejderen på forhånd sagt, hvad der er vigtigt?",
        "Bed om medarbejderens egne emner før samtalen, og begynd med dem.",
    ),
    "grip/follow-up": (
        "Har I fulgt op på aftalerne?",
        "Skriv dagen i begges kalendere, når I skriver under; et kvarter er nok.",
    ),
    "ambition/equals": (
        (
            "Har I begge forberedt jer og skrevet under, og har medarbejderen selv foreslået"
            " nogle af aftalerne?"
        ),
        "Lad medarbejderen foreslå en aftale, og giv begge tid til at forberede sig.",
    ),
    "ambition/expectations": (
        "Har I sagt, hvad I forventer af hinanden, og hvad I er blevet enige om?",
        "Skriv, hvad I hver især forventer, og hvad I blev enige om.",
    ),
    "ambition/larger-context": (
        "Tager mindst én aftale noget op, som hele enheden har brug for?",
        "Knyt en aftale til et af enhedens kompetencebehov.",
    ),
    "ambition/contribution": (
        "Er det klart, hvad medarbejderen kan gøre for et af målene?",
        (
            "Giv medarbejderen ansvaret for en aftale om et kompetencebehov, der hører til"
            " et af målene."
        ),
    ),
    "ambition/priorities": (
        "Er de kompetencebehov, I tog op, prioriteret?",
        "Prioriter enhedens kompetencebehov, før samtalerne begynder.",
    ),
    "ambition/up-to-date": (
        "Har I set på, hvad medarbejderen kan i dag, og hvad der bliver brug for at kunne?",
        "Skriv begge dele ned: det, medarbejderen kan, og det, der skal læres.",
    ),
    "output/previous-agreements": (
        "Er der gjort status på alle sidste års aftaler?",
        "Tag dem én for én: gennemført, ført videre, justeret eller droppet.",
    ),
    "output/strengths": (
        "Er der skrevet styrker ned?",
        "Nævn mindst én, og giv et eksempel.",
    ),
    "output/development-areas": (
        "Står der, hvad der kunne gå bedre?",
        "Beskriv en situation, og hvad man kunne have gjort i stedet.",
    ),
    "output/goals": (
        "Er der et mål for tiden frem til næste samtale?",
        "Lav en aftale om ét resultat, som I begge gerne vil se.",
    ),
    "output/job-changes": (
        "Har I talt om ændringer i jobbet?",
        "Skriv, hvad der ændrer sig, eller at alt fortsætter som nu.",
    ),
    "output/leader-support": (
        "Har lederen selv ansvaret for en aftale?",
        "Skriv, hvad lederen gør, og hvornår det senest er gjort.",
    ),
    "output/competences": (
        "Har I holdt det, medarbejderen kan, op mod det, jobbet kræver?",
        "Skriv det i en sætning eller to.",
    ),
    "output/unused-competences": (
        "Har I talt om noget, medarbejderen kan, som jobbet ikke gør brug af?",
        "Skriv det, der kunne bruges, eller at I ikke fandt noget.",
    ),
    "output/competence-needs": (
        "Er der taget et kompetencebehov op?",
        "Knyt en aftale til et behov.",
    ),
    "output/methods": (
        "Er det klart, hvordan noget skal læres?",
        "Vælg en læringsmetode; meget kan læres i det daglige arbejde.",
    ),
    "output/ideas": (
        "Er der kommet en idé på bordet?",
        "Spørg, hvad arbejdspladsen kunne gøre anderledes.",
    ),
    "output/motivation": (
        "Har I talt om, hvad der betyder noget for medarbejderens motivation?",
        "Skriv med medarbejderens ord, hvad der giver energi.",
    ),
    "output/relations": (
        "Har I talt om, hvordan samarbejdet går?",
        "Skriv, hvordan det går, uden at nævne andre ved navn.",
    ),
    "output/better-relations": (
        "Er der noget, som ville gøre samarbejdet bedre?",
        "Lav en aftale om det, eller skriv, at det går godt.",
    ),
    "output/more-motivation": (
        "Er der noget, som ville give mere arbejdsglæde?",
        "Lav en aftale om det, eller skriv, at der ikke mangler noget.",
    ),
}
