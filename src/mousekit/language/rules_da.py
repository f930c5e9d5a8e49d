"""What the rules say in Danish; read by `mousekit.rules.texts`.  Danish: *regeltekster*.

Only literals.  A text asks for its params as plain names in braces.  In an example an empty text
says that the field is missing.
"""

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS", "PHRASES"]

# fmt: off
PHRASES = {
    "bad": "Ikke så godt",
    "error": "fejl",
    "fine": "Alt, hvad der er tjekket, ser godt ud.",
    "fine so far": "Det, der kunne tjekkes, ser godt ud.",
    "good": "Bedre",
    "info": "råd",
    "not checked": "Ikke tjekket, fordi oplysninger mangler",
    "nothing": "mangler",
    "sources": "Kilder",
    "waived": "fraveget af begge parter",
    "warning": "advarsel",
    "whole": "(det hele)",
}

LABELS = {
    "agreement": "Aftale", "assessment": "Status på en aftale fra sidste år",
    "conversation": "Samtale", "due": "frist", "employee": "medarbejder",
    "enclosed": "Vedlagt indkaldelsen", "follow-up": "Opfølgning", "form": "skema",
    "frame": "ramme", "held_on": "holdt", "id": "nummer", "intention": "hensigt",
    "invitation": "Indkaldelse", "leader": "leder", "meets_on": "dag", "need": "behov",
    "no-agreements": "Ingen aftaler", "no-follow-ups": "Ingen planlagt opfølgning",
    "owner": "ansvarlig", "place": "sted", "planned_on": "dag", "preparation": "Forberedelse",
    "previous": "Aftale fra sidste år", "purpose": "formål", "request": "opfordring",
    "sent_on": "indkaldt", "sign_of_success": "tegn på, at det er lykkedes", "starts_at": "klokken",
    "strategy": "Strategi", "text": "tekst", "theme": "Fokustema", "title": "titel",
}

ABOUT = {
    "MK101": (
        "Der er flere aftaler, end to mennesker kan huske og holde.",
        "Vælg de få, der betyder mest i år, og gem resten til næste gang."),
    "MK102": (
        "Samtalen er endt uden aftaler, og ikke begge har skrevet hvorfor.",
        "Aftal én ting, som I begge vil, eller skriv hver for sig, hvorfor I ikke aftaler noget."),
    "MK103": (
        "Året handler om så meget på én gang, at intet flytter sig.",
        "Vælg et eller to temaer, og lad de andre vente til et andet år."),
    "MK201": (
        "Aftalen nævner en retning eller et emne, men ikke noget, man kan se er gjort.",
        "Skriv, hvad der bliver gjort, så en udenforstående kan se, om det er sket."),
    "MK202": (
        "Aftalen siger ikke, hvad I vil kunne se, når den er lykkedes.",
        "Skriv ét tegn, som I begge kan få øje på."),
    "MK203": (
        "Aftalen mangler en frist.",
        "Skriv den dag, aftalen skal være nået."),
    "MK207": (
        "Et felt er udfyldt med en pladsholder i stedet for et indhold.",
        "Skriv det, I mener, eller lad feltet stå åbent, indtil I ved det."),
    "MK301": (
        "Ingen har ansvaret for aftalen.",
        "Skriv, hvem af jer to der har ansvaret."),
    "MK302": (
        "Ansvaret er lagt hos en gruppe, så ingen har det reelt.",
        "Vælg én af jer to som ansvarlig, og skriv de andre på som hjælpere."),
    "MK303": (
        "Ansvaret er lagt hos en, der ikke var med til samtalen.",
        "Lad én af jer to have ansvaret for det, som I selv kan gøre."),
    "MK304": (
        "Kun medarbejderen har noget at gøre bagefter.",
        "Aftal mindst én ting, som lederen gør for at hjælpe."),
    "MK401": (
        "Aftalen hænger ikke sammen med et af årets kompetencebehov.",
        "Skriv, hvilket behov aftalen skal dække, eller tal om, hvorvidt der mangler et."),
    "MK407": (
        "Strategien siger ikke, hvad samtalerne skal bidrage med i år.",
        "Skriv det i én sætning, før samtalerne bliver planlagt."),
    "MK501": (
        "Ingen dag er sat af til at følge op.",
        "Sæt mindst én dag i kalenderen, før I skriver under."),
    "MK502": (
        "Den første opfølgning kommer så sent, at der ikke er noget at rette på.",
        "Læg en første, kort opfølgning, mens aftalerne endnu kan justeres."),
    "MK507": (
        "En aftale fra sidste år er gået i glemmebogen.",
        "Tal om hver af dem: hvad blev gjort, hvad kom der ud af det, og hvad gør I nu?"),
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

FINDINGS = {
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
        ("Skriv den dag, aftalen skal være nået. Er I i tvivl, så vælg en dag, og ret den ved"
         " opfølgningen.")),
    "MK207": (
        "Her står der kun en pladsholder, eller slet ingenting.",
        "Skriv det, I mener. Ved I det ikke endnu, så aftal, hvem der finder ud af det."),
    "MK301": (
        "Ingen har ansvaret for aftalen.",
        "Skriv, hvem af jer to der har ansvaret. Andre kan hjælpe til."),
    "MK302": (
        "»{word}« er ikke én person, så ingen har reelt ansvaret.",
        "Vælg én af jer to som ansvarlig, og skriv de andre på som hjælpere."),
    "MK303": (
        "Ansvaret er lagt hos en, der ikke er part i samtalen.",
        "Lad én af jer to have ansvaret, om det så kun er for at spørge eller give besked."),
    "MK304": (
        "Lederen har ikke ansvaret for en eneste af aftalerne.",
        "Aftal mindst én ting, som lederen gør: giver tid, skaffer adgang eller kigger med."),
    "MK401/missing": (
        "Aftalen er ikke knyttet til et af årets kompetencebehov.",
        ("Vælg det behov, som aftalen skal dække. Findes det ikke, så tal om, hvorvidt der mangler"
         " et, eller om aftalen hører til et andet sted.")),
    "MK401/unknown": (
        "Aftalen peger på behovet {need}, som ikke er et af årets behov.",
        "Ret henvisningen, eller få behovet med på listen."),
    "MK407": (
        "Der står ikke, hvad samtalerne skal bidrage med i år.",
        "Skriv én sætning: Hvad kan vi, når aftalerne er holdt, som vi ikke kan i dag?"),
    "MK501": (
        "Der er ikke sat en dag af til at følge op.",
        "Sæt mindst én dag i kalenderen, før I skriver under; et kvarter om tre måneder er nok."),
    "MK502": (
        "Den første opfølgning ligger den {planned_on}; den bør ligge senest den {latest}.",
        "Læg en første, kort opfølgning senest den {latest}, mens der endnu er noget at rette på."),
    "MK507": (
        "Der er ikke sagt noget om aftalen {agreement} fra sidste år.",
        ("Tal om den: Hvad blev gjort, og hvad kom der ud af det? Eller hvorfor blev den ikke til"
         " noget, og hvad gør I nu?")),
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

EXAMPLES = {
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
    "MK207": (
        (("agreement", {"text": "Birk oplærer to kolleger i lønkørslen",
                        "sign_of_success": "aftales nærmere"}),),
        (("agreement", {"text": "Birk oplærer to kolleger i lønkørslen",
                        "sign_of_success": "de kører maj måned uden hjælp"}),)),
    "MK301": (
        (("agreement", {"text": "Målepunkterne bliver meldt ind hver måned", "owner": ""}),),
        (("agreement", {"text": "Tariq melder målepunkterne ind hver måned",
                        "owner": "tariq"}),)),
    "MK302": (
        (("agreement", {"text": "Vi holder et kort møde hver tirsdag", "owner": "teamet"}),),
        (("agreement", {"text": "Ida kalder til et kort møde hver tirsdag", "owner": "ida"}),)),
    "MK303": (
        (("conversation", {"employee": "lea", "leader": "bo"}),
         ("agreement", {"text": "It-support opretter tre adgange til Lea", "owner": "it-support"}),
         ("agreement", {"text": "Lea tester de tre adgange", "owner": "lea"}),
         ("agreement", {"text": "Bo læser testen igennem i uge 20", "owner": "bo"})),
        (("conversation", {"employee": "lea", "leader": "bo"}),
         ("agreement", {"text": "Bo bestiller tre adgange til Lea", "owner": "bo"}))),
    "MK304": (
        (("conversation", {"employee": "lea", "leader": "bo"}),
         ("agreement", {"text": "Lea følger bogholderen to dage om måneden", "owner": "lea"})),
        (("conversation", {"employee": "lea", "leader": "bo"}),
         ("agreement", {"text": "Lea følger bogholderen to dage om måneden", "owner": "lea"}),
         ("agreement", {"text": "Bo finder en afløser til de to dage", "owner": "bo"}))),
    "MK401": (
        (("agreement", {"text": "Vita tager et kursus i keramik", "need": ""}),),
        (("agreement", {"text": "Vita øver tre opstarter af pressen", "need": "pressen"}),)),
    "MK407": (
        (("strategy", {"intention": ""}),),
        (("strategy", {"intention": "Til efteråret kan to mere køre pressen alene."}),)),
    "MK501": (
        (("no-follow-ups", {}),),
        (("follow-up", {"planned_on": "2027-05-05"}),)),
    "MK502": (
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-11-10"})),
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-05-05"}))),
    "MK507": (
        (("previous", {"text": "Per viser to kolleger budgetmodellen", "id": "a7"}),),
        (("previous", {"text": "Per viser to kolleger budgetmodellen", "id": "a7"}),
         ("assessment", {"id": "a7"}))),
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
