"""What the rules on conversation say in Danish: texts only.  Danish: *samtalen*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "agenda-part": "Del af samtalen", "leader_share": "lederen talte, procent af tiden",
    "minutes": "minutter", "part": "del", "party": "part", "prepared": "Forberedt",
    "rating": "Vurdering bagefter", "speech": "Elevatortale",
}

ABOUT: Pairs = {
    "MK606": (
        "Indkaldelsen kommer så sent, at der ikke er tid til forberedelse.",
        "Send den i god tid, gerne to uger før."),
    "MK607": (
        "Indkaldelsen kommer så tidligt, at den er glemt, når dagen kommer.",
        "Sæt dagen i kalenderen nu, og send indkaldelsen et par uger før."),
    "MK608": (
        "Indkaldelsen mangler noget, som medarbejderen har brug for at vide.",
        "Skriv tid, sted, ramme og formål, bed om forberedelse, og vedlæg skemaet."),
    "MK609": (
        "Fortiden får for meget af tiden, eller fremtiden for lidt.",
        "Hold tilbageblikket kort, og brug mindst halvdelen af tiden på nutid og fremtid."),
    "MK610": (
        "Samtalen blev holdt, før begge havde forberedt sig.",
        "Udskyd hellere samtalen et par dage næste gang."),
    "MK611": (
        "Du har brugt meget kort tid på at forberede dig.",
        "Sæt en time af i god tid, og lad det ligge lidt, før I mødes."),
    "MK612": (
        "De to har ikke forberedt sig på det samme skema.",
        "Brug begge to den udgave, der var vedlagt indkaldelsen."),
    "MK613": (
        "Der er ingen ord til at åbne samtalerne med.",
        "Skriv to-tre sætninger om, hvad samtalerne skal bruges til i år."),
    "MK614": (
        "Elevatortalen er blevet til et foredrag.",
        "Skær den ned til det, man kan nå at sige, mens elevatoren kører."),
    "MK619": (
        "Lederen havde det meste af taletiden; det siger I begge.",
        "Stil et åbent spørgsmål, og vent på svaret."),
    "MK620": (
        "Alle i enheden bliver spurgt om det samme.",
        "Skift nogle af spørgsmålene ud, så de passer til den, der skal svare."),
}

FINDINGS: Pairs = {
    "MK606": (
        ("Indkaldelsen er sendt den {sent_on} til en samtale den {meets_on}; varslet bør være"
         " mindst {least} dage."),
        "Flyt samtalen, eller spørg medarbejderen, om der er tid nok til at forberede sig."),
    "MK607": (
        "Indkaldelsen er sendt den {sent_on} til en samtale den {meets_on}, {days} dage før.",
        "Lad dagen stå i kalenderen, og send en påmindelse et par uger før."),
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
        "Bed om forberedelse, og skriv, hvad det er godt at tænke over."),
    "MK608/starts_at": (
        "Indkaldelsen siger ikke, hvornår på dagen samtalen begynder.",
        "Skriv klokkeslættet."),
    "MK609/future": (
        "Nutid og fremtid har {minutes} af {total} minutter; der bør være mindst {fine}.",
        "Tag tiden fra de andre dele, indtil nutid og fremtid har mindst {fine} minutter."),
    "MK609/past": (
        "Fortiden har {minutes} af {total} minutter; der bør højst være {fine}.",
        "Sæt højst {fine} minutter af til året, der gik, og sig det højt, når den del er slut."),
    "MK610/employee": (
        "Medarbejderen havde ikke forberedt sig.",
        "Giv arbejdstid til det, og udskyd hellere samtalen et par dage næste gang."),
    "MK610/leader": (
        "Lederen havde ikke forberedt sig.",
        "Sæt en time af før hver samtale, og udskyd hellere samtalen et par dage næste gang."),
    "MK611": (
        "Du har brugt {minutes} minutter på at forberede dig.",
        ("Regn med {expected} minutter, og del dem gerne i to. Det er kun dig, der får dette at"
         " vide.")),
    "MK612/none": (
        "Forberedelsen er lavet uden det skema, der var vedlagt indkaldelsen.",
        "Brug det skema, der var vedlagt, så I begge går ud fra det samme."),
    "MK612/other": (
        ("Forberedelsen er lavet på et andet skema, eller en anden udgave, end det, der var vedlagt"
         " indkaldelsen."),
        "Brug det skema, der var vedlagt, så I begge går ud fra det samme."),
    "MK613": (
        "Der er ingen ord til at åbne samtalerne med.",
        "Skriv to-tre sætninger: Hvad vil vi i år, hvorfor, og hvad skal vi to finde ud af?"),
    "MK614": (
        ("Elevatortalen har {sentences} sætninger og {words} ord; der bør højst være"
         " {fine_sentences} sætninger og {fine_words} ord."),
        "Behold det, man skal vide for at tale med, og gem resten, til nogen spørger."),
    "MK619": (
        "I siger begge, at lederen talte mere end halvdelen af tiden.",
        "Skriv tre åbne spørgsmål ned til næste gang, og vent på svaret, også når der er stille."),
    "MK620": (
        "Alle {count} samtaler i enheden har det samme skema uden ændringer.",
        "Skift nogle af spørgsmålene ud, så de passer til den enkelte, eller lad hver vælge selv."),
}

EXAMPLES: Examples = {
    "MK606": (
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-03-08"}),),
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-02-24"}),)),
    "MK607": (
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-01-12"}),),
        (("invitation", {"meets_on": "2027-03-10", "sent_on": "2027-02-24"}),)),
    "MK608": (
        (("invitation", {"meets_on": "2027-03-10", "starts_at": "", "purpose": ""}),),
        (("invitation", {"meets_on": "2027-03-10", "starts_at": "13:00", "place": "lokale 4",
                         "frame": "en time, kun os to", "form": "mus-2027",
                         "purpose": "hvad du vil lære til pressen, og hvordan jeg hjælper",
                         "request": "tænk over, hvad der gik godt, da vi sidst lærte nyt"}),)),
    "MK609": (
        (("agenda-part", {"part": "fortid", "minutes": "30"}),
         ("agenda-part", {"part": "nutid og fremtid", "minutes": "30"})),
        (("agenda-part", {"part": "fortid", "minutes": "10"}),
         ("agenda-part", {"part": "nutid og fremtid", "minutes": "50"}))),
    "MK610": (
        (("prepared", {"party": "medarbejderen"}),),
        (("prepared", {"party": "medarbejderen"}), ("prepared", {"party": "lederen"}))),
    "MK611": (
        (("preparation", {"form": "mus-2027", "minutes": "10"}),),
        (("preparation", {"form": "mus-2027", "minutes": "50"}),)),
    "MK612": (
        (("enclosed", {"form": "mus-2027"}), ("preparation", {"form": "mus-2026"})),
        (("enclosed", {"form": "mus-2027"}), ("preparation", {"form": "mus-2027"}))),
    "MK613": (
        (("speech", {"text": ""}),),
        (("speech", {"text": "Til jul skal fire af os kunne køre pressen. Hvad vil du lære?"}),)),
    "MK614": (
        (("speech", {"text": ("I år er det pressen. Den er ny. Kun to kan køre den. Det er for få."
                              " Ordrerne venter. Til jul skal vi være fire. Hvad vil du lære?")}),),
        (("speech", {"text": "Til jul skal fire af os kunne køre pressen. Hvad vil du lære?"}),)),
    "MK619": (
        (("rating", {"party": "lederen", "leader_share": "70"}),
         ("rating", {"party": "medarbejderen", "leader_share": "80"})),
        (("rating", {"party": "lederen", "leader_share": "40"}),
         ("rating", {"party": "medarbejderen", "leader_share": "50"}))),
    "MK620": (
        (("question-form", {"form": "mus-2027"}), ("enclosed", {"form": "mus-2027"}),
         ("enclosed", {"form": "mus-2027"}), ("enclosed", {"form": "mus-2027"})),
        (("question-form", {"form": "mus-2027"}), ("enclosed", {"form": "mus-2027"}),
         ("enclosed", {"form": "mus-2027-trykkere"}), ("enclosed", {"form": "mus-2027-salg"}))),
}
