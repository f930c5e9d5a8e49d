"""What the rules on conversation say in Danish: texts only.  Danish: *samtalen*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
    "MK606": (
        "Indkaldelsen kommer så sent, at der ikke er tid til at forberede sig.",
        "Send den i god tid, gerne to uger før."),
    "MK608": (
        "Indkaldelsen mangler noget, som medarbejderen har brug for at vide.",
        "Skriv tid, sted, ramme og formål, bed om forberedelse, og vedlæg skemaet."),
    "MK612": (
        "De to har ikke forberedt sig på det samme skema.",
        "Brug begge den udgave, der var vedlagt indkaldelsen."),
}

FINDINGS: Pairs = {
    "MK606": (
        ("Indkaldelsen er sendt den {sent_on} til en samtale den {meets_on}; varslet skal være"
         " mindst {least} dage."),
        "Flyt samtalen, eller spørg medarbejderen, om der er tid nok til at forberede sig."),
    "MK608/form": (
        "Der er ikke vedlagt et skema.",
        "Vedlæg det skema, som I begge forbereder jer på."),
    "MK608/frame": (
        "Indkaldelsen siger ikke, hvordan samtalen kommer til at foregå.",
        "Skriv, hvor lang tid der er sat af, hvem der er med, og hvad I begynder med."),
    "MK608/place": (
        "Indkaldelsen siger ikke, hvor samtalen bliver holdt.",
        "Skriv stedet: lokalet, ruten eller linket."),
    "MK608/purpose": (
        "Indkaldelsen siger ikke, hvad samtalen skal bruges til.",
        "Skriv formålet i en sætning eller to."),
    "MK608/request": (
        "Indkaldelsen beder ikke medarbejderen om at forberede sig.",
        "Bed om forberedelse, og skriv, hvad der er godt at tænke over."),
    "MK608/starts_at": (
        "Indkaldelsen siger ikke, hvornår på dagen samtalen begynder.",
        "Skriv klokkeslættet."),
    "MK612/none": (
        "Forberedelsen er lavet uden det skema, der var vedlagt indkaldelsen.",
        "Brug det skema, der var vedlagt, så I begge går ud fra det samme."),
    "MK612/other": (
        ("Forberedelsen er lavet på et andet skema, eller en anden udgave, end det, der var vedlagt"
         " indkaldelsen."),
        "Brug det skema, der var vedlagt, så I begge går ud fra det samme."),
}

EXAMPLES: Examples = {
    "MK606": (
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-03-08"}),),
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-02-24"}),)),
    "MK608": (
        (("invitation", {"meets_on": "2027-03-10", "starts_at": "", "purpose": ""}),),
        (("invitation", {"meets_on": "2027-03-10", "starts_at": "13:00", "place": "lokale 4",
                         "frame": "en time, kun os to", "form": "mus-2027",
                         "purpose": "hvad du vil lære til pressen, og hvordan jeg hjælper",
                         "request": "tænk over, hvad der gik godt, da vi sidst lærte nyt"}),)),
    "MK612": (
        (("enclosed", {"form": "mus-2027"}), ("preparation", {"form": "mus-2026"})),
        (("enclosed", {"form": "mus-2027"}), ("preparation", {"form": "mus-2027"}))),
}
