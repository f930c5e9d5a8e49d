"""What the rules on owned say in Danish: texts only.  Danish: *ejede*."""

from mousekit.language.rule_texts import Examples, Labels, Pairs

__all__ = ["ABOUT", "EXAMPLES", "FINDINGS", "LABELS"]

# fmt: off
LABELS: Labels = {}

ABOUT: Pairs = {
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
}

FINDINGS: Pairs = {
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
}

EXAMPLES: Examples = {
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
}
