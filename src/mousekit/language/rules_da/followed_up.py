"""What the rules on followed up say in Danish: texts only.  Danish: *fulgt op*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "carried_from": "fortsætter", "decided": "besluttet", "evaluation": "Vurdering af effekten",
    "last_report_on": "sidst meldt", "review_on": "vurderes", "start_by": "begynder senest",
    "state": "Aftale i gang", "times_carried": "gange udskudt", "today": "I dag",
    "wanted-effect": "Ønsket effekt",
}

ABOUT: Pairs = {
    "MK501": (
        "Ingen dag er sat af til at følge op.",
        "Sæt mindst én dag i kalenderen, før I skriver under."),
    "MK502": (
        "Den første opfølgning kommer så sent, at der ikke er noget at rette på.",
        "Læg en første, kort opfølgning, mens aftalerne endnu kan justeres."),
    "MK503": (
        "Fristen er passeret, og aftalen er ikke afsluttet.",
        "Skriv, hvad der er sket, og aftal en ny dag, hvis den stadig er vigtig."),
    "MK504": (
        "Aftalen skulle være gået i gang.",
        "Sæt en time af i denne uge, eller sig til, hvis noget er kommet i vejen."),
    "MK505": (
        "Det er længe siden, nogen har fortalt, hvordan det går med aftalen.",
        "Skriv en linje om, hvad der er gjort, og hvad der er i vejen."),
    "MK506": (
        "En planlagt opfølgning blev ikke holdt.",
        "Hold den nu, om så kun et kvarter, eller find en ny dag."),
    "MK507": (
        "En aftale fra sidste år er gået i glemmebogen.",
        "Tal om den: Hvad blev gjort, hvad kom der ud af det, og hvad gør I nu?"),
    "MK508": (
        "Lederen har ikke holdt et løfte fra sidste år.",
        "Begynd med det: Hvorfor blev det ikke til noget, og hvad kan der gøres nu?"),
    "MK509": (
        "Ingen har set efter, om samtalerne havde den effekt, som I ønskede jer.",
        "Se efter nu, eller sig, at I lader det ligge."),
    "MK510": (
        "Aftalen er blevet udskudt mere end én gang.",
        "Drop den med god samvittighed, eller find ud af, hvad der står i vejen."),
}

FINDINGS: Pairs = {
    "MK501": (
        "Der er ikke sat en dag af til at følge op.",
        "Sæt mindst én dag i kalenderen, før I skriver under; et kvarter om tre måneder er nok."),
    "MK502": (
        "Den første opfølgning ligger den {planned_on}; den bør ligge senest den {latest}.",
        "Læg en første, kort opfølgning senest den {latest}, mens der endnu er noget at rette på."),
    "MK503": (
        "Aftalen {agreement} skulle have været færdig den {due}.",
        ("Er den færdig, så skriv det. Er den ikke, så aftal en ny dag, eller drop den, og skriv"
         " hvorfor.")),
    "MK504": (
        "Aftalen {agreement} skulle være gået i gang senest den {start_by}.",
        "Sæt en time af i kalenderen i denne uge, eller fortæl, hvad der er kommet i vejen."),
    "MK505": (
        "Der er ikke meldt noget om aftalen {agreement} i {days} dage.",
        ("Skriv en linje om, hvad der er gjort, og hvad der er i vejen. Lad der højst gå {most}"
         " dage imellem.")),
    "MK506": (
        "Opfølgningen den {planned_on} blev ikke holdt.",
        ("Tag et kvarter i denne uge. Kan det ikke lade sig gøre, så find en ny dag, og skriv"
         " hvorfor.")),
    "MK507": (
        "Der er ikke sagt noget om aftalen {agreement} fra sidste år.",
        ("Tal om den: Hvad blev gjort, og hvad kom der ud af det? Eller hvorfor blev den ikke til"
         " noget, og hvad gør I nu?")),
    "MK508": (
        "Lederen har ikke holdt aftalen {agreement} fra sidste år.",
        "Sig det først i samtalen: hvorfor det ikke blev til noget, og hvad lederen kan love nu."),
    "MK509": (
        "Effekten skulle have været vurderet den {review_on}.",
        "Tag en halv time på næste personalemøde: Hvad ville vi, og hvad kan vi se?"),
    "MK510": (
        "Aftalen bliver nu udskudt for {times}. gang.",
        "Spørg, hvad der stod i vejen, og lav en aftale om det. Ellers så drop den."),
}

EXAMPLES: Examples = {
    "MK501": (
        (("no-follow-ups", {}),),
        (("follow-up", {"planned_on": "2027-05-05"}),)),
    "MK502": (
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-11-10"})),
        (("conversation", {"held_on": "2027-02-03"}), ("follow-up", {"planned_on": "2027-05-05"}))),
    "MK503": (
        (("today", {"text": "2027-04-12"}),
         ("state", {"text": "Bodil laver en ny vagtplan for marts", "due": "2027-03-01"})),
        (("today", {"text": "2027-02-12"}),
         ("state", {"text": "Bodil laver en ny vagtplan for marts", "due": "2027-03-01"}))),
    "MK504": (
        (("today", {"text": "2027-02-20"}),
         ("state", {"text": "Bodil kører tre ture med den nye bil", "start_by": "2027-02-01",
                    "due": "2027-06-01"})),
        (("today", {"text": "2027-01-20"}),
         ("state", {"text": "Bodil kører tre ture med den nye bil", "start_by": "2027-02-01",
                    "due": "2027-06-01"}))),
    "MK505": (
        (("today", {"text": "2027-08-20"}), ("conversation", {"held_on": "2027-02-03"}),
         ("state", {"text": "Bodil viser Kaj de fire kasseapparater", "due": "2027-11-01",
                    "last_report_on": "2027-03-10"})),
        (("today", {"text": "2027-08-20"}), ("conversation", {"held_on": "2027-02-03"}),
         ("state", {"text": "Bodil viser Kaj de fire kasseapparater", "due": "2027-11-01",
                    "last_report_on": "2027-06-10"}))),
    "MK506": (
        (("today", {"text": "2027-05-20"}), ("follow-up", {"planned_on": "2027-05-05"})),
        (("today", {"text": "2027-04-20"}), ("follow-up", {"planned_on": "2027-05-05"}))),
    "MK507": (
        (("previous", {"text": "Per viser to kolleger budgetmodellen", "id": "a7"}),),
        (("previous", {"text": "Per viser to kolleger budgetmodellen", "id": "a7"}),
         ("assessment", {"id": "a7"}))),
    "MK508": (
        (("conversation", {"employee": "ida"}),
         ("previous", {"text": "Per finder en dag hos leverandøren", "id": "a7", "owner": "per"}),
         ("assessment", {"id": "a7", "decided": "droppet"})),
        (("conversation", {"employee": "ida"}),
         ("previous", {"text": "Per finder en dag hos leverandøren", "id": "a7", "owner": "per"}),
         ("assessment", {"id": "a7", "decided": "færdig"}))),
    "MK509": (
        (("today", {"text": "2028-01-10"}),
         ("wanted-effect", {"text": "fire kan køre pressen", "review_on": "2027-12-10"})),
        (("today", {"text": "2028-01-10"}),
         ("wanted-effect", {"text": "fire kan køre pressen", "review_on": "2027-12-10"}),
         ("evaluation", {"text": "tre kan det, den fjerde er i gang"}))),
    "MK510": (
        (("conversation", {"employee": "ida"}),
         ("previous", {"text": "Ida sorterer arkivet", "id": "a7", "owner": "ida",
                       "times_carried": "1"}),
         ("assessment", {"id": "a7", "decided": "fortsætter"}),
         ("agreement", {"text": "Ida sorterer arkivet", "carried_from": "a7"})),
        (("conversation", {"employee": "ida"}),
         ("previous", {"text": "Ida sorterer arkivet", "id": "a7", "owner": "ida",
                       "times_carried": "1"}),
         ("assessment", {"id": "a7", "decided": "droppet"}),
         ("agreement", {"text": "Ida smider de kasser ud, som ingen har åbnet i ti år"}))),
}
