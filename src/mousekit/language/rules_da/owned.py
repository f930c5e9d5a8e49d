"""What the rules on owned say in Danish: texts only.  Danish: *ejede*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {
    "mandate": "Lederen må love", "method": "læres ved", "practice": "øves på",
    "proposed_by": "foreslået af",
    "support": "støtte",
}

ABOUT: Pairs = {
    "MK301": (
        "Ingen har ansvaret for aftalen.",
        "Skriv, hvem af jer to der har ansvaret."),
    "MK302": (
        "Ansvaret er lagt hos en gruppe, så ingen har det reelt.",
        "Vælg én af jer to som ansvarlig, og skriv de andre på som hjælpere."),
    "MK303": (
        "Ansvaret er lagt hos en, der ikke var med til samtalen.",
        "Lad én af jer to have ansvaret, om det så kun er for at spørge og give besked."),
    "MK304": (
        "Kun medarbejderen har noget at gøre bagefter.",
        "Aftal mindst én ting, som lederen gør for at hjælpe."),
    "MK305": (
        "Lederen har foreslået det hele.",
        "Spørg, hvad medarbejderen selv vil, og lad mindst én aftale begynde dér."),
    "MK306": (
        "Aftalen lover mere, end lederen må love.",
        ("Skriv, at den venter på godkendelse, eller aftal noget, som lederen selv kan sige ja"
         " til.")),
    "MK307": (
        "Teksten siger, hvad der gøres, men ikke hvem der gør det.",
        "Begynd sætningen med navnet på den, der gør det."),
    "MK308": (
        "Efter kurset er der ingen til at hjælpe og intet at øve sig på.",
        "Aftal, hvad der skal prøves af bagefter, og hvem der hjælper."),
}

FINDINGS: Pairs = {
    "MK301": (
        "Ingen har ansvaret for aftalen.",
        "Skriv, hvem af jer to der har ansvaret. Andre kan hjælpe til."),
    "MK302": (
        "»{word}« er ikke én person, så ingen har reelt ansvaret.",
        "Vælg én af jer to som ansvarlig, og skriv de andre på som hjælpere."),
    "MK303": (
        ("Den ansvarlige er ikke part i samtalen. Id'er sammenlignes bogstav for bogstav, og der er"
         " forskel på store og små."),
        ("Skriv {employee} eller {leader} som ansvarlig, om det så kun er for at spørge en anden og"
         " give besked.")),
    "MK304": (
        "Lederen har ikke ansvaret for en eneste af aftalerne.",
        "Aftal mindst én ting, som lederen gør: giver tid, skaffer adgang eller kigger med."),
    "MK305": (
        "Af aftalerne kommer {count} fra medarbejderen; der bør være mindst {least}.",
        ("Spørg, hvad medarbejderen helst vil nå. Skriv det med medarbejderens egne ord, eller find"
         " på noget sammen.")),
    "MK306/amount": (
        "Aftalen nævner et beløb over de {most} kr., som lederen må love.",
        "Skriv, at den venter på godkendelse, eller find noget, der koster mindre."),
    "MK306/method": (
        "Den måde at lære på ligger uden for, hvad lederen kan love.",
        "Skriv, at den venter på godkendelse, eller vælg en måde, som lederen kan sige ja til."),
    "MK307": (
        "Her bliver noget gjort, men der står ikke, hvem der gør det.",
        ("Begynd sætningen med den, der gør det, eller skriv personen på som ansvarlig eller"
         " hjælper.")),
    "MK308": (
        "Der står ikke, hvem der hjælper bagefter, eller hvad der skal øves på.",
        ("Skriv de opgaver, som det nye skal bruges på i de første uger, og hvilken kollega der"
         " hjælper.")),
}

EXAMPLES: Examples = {
    "MK301": (
        (("agreement", {"text": "Vi melder målepunkterne ind hver måned", "owner": ""}),),
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
    "MK305": (
        (("agreement", {"text": "Signe overtager nøglerne til lageret i uge 9",
                        "proposed_by": "lederen"}),
         ("agreement", {"text": "Signe skriver lageroptællingen ned på én side",
                        "proposed_by": "lederen"})),
        (("agreement", {"text": "Signe overtager nøglerne til lageret i uge 9",
                        "proposed_by": "lederen"}),
         ("agreement", {"text": "Signe følger indkøberen to dage i marts",
                        "proposed_by": "medarbejderen"}))),
    "MK306": (
        (("mandate", {"method": "mentor"}),
         ("agreement", {"text": "Nanna tager første modul af diplomuddannelsen",
                        "method": "uddannelse", "practice": "to egne sager hver måned"}),
         ("agreement", {"text": "Nanna mødes med sin mentor hver anden fredag",
                        "method": "mentor"})),
        (("mandate", {"method": "mentor"}),
         ("agreement", {"text": "Nanna mødes med sin mentor hver anden fredag",
                        "method": "mentor"}))),
    "MK307": (
        (("agreement", {"text": "Lea følger bogholderen to dage om måneden",
                        "support": "Der bliver sat tid af hver torsdag"}),),
        (("agreement", {"text": "Lea følger bogholderen to dage om måneden",
                        "support": "Bo sætter tid af hver torsdag"}),)),
    "MK308": (
        (("agreement", {"text": "Storm tager et kursus i konflikthåndtering", "method": "kursus",
                        "practice": ""}),
         ("agreement", {"text": "Storm mødes med sin mentor hver anden fredag",
                        "method": "mentor"})),
        (("agreement", {"text": "Storm tager et kursus i konflikthåndtering", "method": "kursus",
                        "practice": "to svære samtaler i maj, med Ulla som bisidder"}),
         ("agreement", {"text": "Storm mødes med sin mentor hver anden fredag",
                        "method": "mentor"}))),
}
