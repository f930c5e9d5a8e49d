"""How Danish verbs are conjugated that do not go as *tjekke*: literals, read by `inflection`.

To add a verb that goes as *bruge*: its infinitive to ``second_verbs``. To add any other: a row of
its six forms (*tage, tag, tager, tages, tog, taget*), with a hyphen for a form that no list of
words should hold because it is another word, or none at all.
"""

from mousekit.language.inflection import (
    DANISH_FORMS,
    Conjugation,
    danish_in_ede,
    danish_in_te,
    rows,
)

__all__ = ["VERBS"]

# fmt: off
VERBS = Conjugation(
    names=DANISH_FORMS,
    regular=danish_in_ede,
    second=danish_in_te,
    second_verbs=frozenset((
        "aflyse", "anerkende", "bage", "begynde", "bestille", "bogføre", "bruge", "dele", "døbe",
        "erkende", "forberede", "fortjene", "forventningsafstemme", "framelde", "fylde", "føle",
        "føre", "gemme", "godkende", "hælde", "hænge", "høre", "kalde", "kende", "klæde", "koge",
        "købe", "køre", "låne", "låse", "lære", "læse", "løse", "melde", "måle", "møde", "nytænke",
        "oplyse", "rundsende", "samskabe", "sende", "skabe", "spise", "sprede", "stege", "stemme",
        "stræbe", "støbe", "svejse", "søge", "tale", "tilbagemelde", "trykke", "tænde", "tænke",
        "tømme", "udnævne", "udstede", "vejlede", "vende", "vidensdele", "videreføre", "vise")),
    irregular=rows((
        "bede bed beder bedes bad bedt", "blive bliv bliver - blev blevet",
        "bringe bring bringer bringes bragte bragt", "byde byd byder bydes bød budt",
        "bære bær bærer bæres bar båret", "drage drag drager drages drog draget",
        "drikke drik drikker drikkes drak drukket",
        "falde fald falder - faldt faldet", "finde find finder findes fandt fundet",
        "få få får fås fik fået",
        "følge følg følger følges fulgte fulgt", "give giv giver gives gav givet",
        "gribe grib griber gribes greb grebet", "gå gå går gås gik gået",
        "gøre gør gør gøres gjorde gjort", "have hav har - - haft",
        "hjælpe hjælp hjælper hjælpes hjalp hjulpet", "holde hold holder holdes holdt holdt",
        "komme kom kommer kommes kom kommet", "lade lad lader lades lod ladet",
        "lægge læg lægger lægges lagde lagt", "løbe løb løber løbes løb løbet",
        "nyde nyd nyder nydes - nydt", "rengøre rengør rengør rengøres rengjorde rengjort",
        "rive riv river rives rev revet", "række ræk rækker rækkes rakte rakt",
        "se se ser ses - set", "sidde sid sidder siddes sad siddet",
        "sige sig siger siges sagde sagt", "skrive skriv skriver skrives skrev skrevet",
        "skære skær skærer skæres skar skåret", "slibe slib sliber slibes sleb slebet",
        "slippe slip slipper slippes - sluppet", "slå slå slår slås slog slået",
        "smøre smør smører smøres smurte smurt", "spørge spørg spørger spørges spurgte spurgt",
        "stå stå står stås stod stået", "synge syng synger synges sang sunget",
        "sælge sælg sælger sælges solgte solgt", "sætte sæt sætter sættes satte sat",
        "tage tag tager tages tog taget", "træffe træf træffer træffes traf truffet",
        "trække træk trækker trækkes trak trukket", "turde - - - turde turdet",
        "tælle tæl tæller tælles talte talt", "vælge vælg vælger vælges valgte valgt",
        "være vær er - var været")),
    prefixes=(
        "af", "an", "be", "bi", "del", "dygtig", "efter", "fast", "for", "fore", "fort", "frem",
        "fri", "færdig", "gen", "gennem", "idrift", "igang", "imøde", "ind", "iværk", "klar",
        "kort", "med", "mod", "mulig", "ned", "offentlig", "om", "op", "opret", "over", "plan",
        "pris", "på", "rede", "skema", "smidig", "synlig", "til", "tilgode", "tilrette", "tydelig",
        "ud", "und", "under", "ved", "vedlige", "værd"),
)
# fmt: on
