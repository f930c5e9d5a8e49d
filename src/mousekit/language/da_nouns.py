"""The Danish nouns: qualities and topics, and things that exist or do not.

Only literals: nouns by their endings, and what has only some of its forms written out. How to add
one is said in `inflection`, what the lists mean in `lexicon`.
"""

from mousekit.language.inflection import with_endings, words

__all__ = ["DELIVERABLES", "VAGUE_NOUNS"]

# fmt: off
DELIVERABLES = words(
    with_endings(("", "en", "er", "erne"), (
        "aflevering", "analyse", "annonce", "ansøgning", "arbejdsgruppe", "bestilling", "brochure",
        "brugerflade", "certificering", "dagsorden", "database", "demo", "demonstration",
        "diplomuddannelse", "erfagruppe", "evaluering", "facebookgruppe", "facebookside", "faktura",
        "formular", "forretningsorden", "forslagskasse", "funktion", "funktionsbeskrivelse",
        "grænseflade", "hjemmeside", "hylde", "indkaldelse", "instruks", "integration",
        "invitation", "jobbeskrivelse", "kampagne", "kladde", "konference", "kontaktperson",
        "kontrakt", "køkkenhave", "lastbil", "legeplads", "lektion", "liste", "manual",
        "masteruddannelse", "mentor", "mentorordning", "netværksgruppe", "nøgle", "opskrift",
        "ordre", "oversigt", "pause", "pjece", "plakat", "plan", "portfolio", "postkasse",
        "pressemeddelelse", "procedure", "profil", "projektbeskrivelse", "prototype",
        "præsentation", "rapport", "referencegruppe", "reol", "retningslinje", "rundvisning",
        "samarbejdsaftale", "samtale", "skabelon", "specifikation", "spørgeramme", "svendeprøve",
        "synopse", "tavle", "tegning", "testsag", "udflugt", "udstilling", "undersøgelse",
        "vedtægt", "vejledning", "velkomstpakke", "video", "vikar", "øvelse")),
    with_endings(("", "et", "er", "erne"), (
        "arkiv", "arrangement", "byttemarked", "certifikat", "diplom", "dokument", "katalog",
        "kursusbevis", "loppemarked", "modul", "møde", "notat", "pilotprojekt", "referat",
        "regnskab", "seminar", "skema", "testmiljø", "webinar")),
    with_endings(("", "en", "e", "ene"), ("arbejdsgang", "gennemgang", "skærm", "temadag")),
    with_endings(("", "et", "e", "ene"), ("brev", "højbed", "skur")),
    with_endings(("", "e", "en"), ("computer", "folder", "kalender", "makker", "tovholder")),
    with_endings(("", "et", "ene"), (
        "adgangskort", "besøg", "bilag", "forløb", "kodeark", "kørekort", "opslag", "udkast",
        "udvalg", "årshjul")),
    with_endings(("", "en", "s"), ("app", "guide", "mail", "modultest", "podcast", "release",
        "ticket")),
    with_endings(("", "et", "s"), (
        "dashboard", "essay", "interview", "script", "slide", "sprint", "website", "whiteboard")),
    with_endings(("", "en"), (
        "afløser", "ansvarsfordeling", "dagbog", "drejebog", "efteruddannelse", "eksamen", "film",
        "håndbog", "logbog", "opgavefordeling", "pitch", "powerpoint", "praktikplads", "printer",
        "rollefordeling", "sidemand", "sidemandsoplæring", "stedfortræder", "tilmelding")),
    with_endings(("", "et"), (
        "bookingsystem", "kassesystem", "regneark")),
    with_endings(("", "ne"), (
        "artikler", "budgetter", "drejebøger", "knapper", "kurser", "mapper", "modeller",
        "protokoller")),
    (
        "aftaleseddel", "aftalesedlen", "artikel", "artiklen", "budget", "budgettet",
        "business case", "cv", "cv'et", "dagsprogram", "dagsprogrammet", "diagram", "diagrammer",
        "diagrammet", "eksamener", "filmene", "folderne", "håndbøger", "introduktionsprogram",
        "introduktionsprogrammet", "kalenderne", "knap", "kompetencekort", "kurset", "kursus",
        "logbøger", "loggen", "logs", "makkerpar", "makkerparret", "mappe", "model", "modellen",
        "oplæg", "oplæggene", "oplægget", "praktik", "praktikken", "protokol", "protokollen",
        "pull request", "quiz", "quizzen", "referencer", "testkørsel", "tilbud", "tilbuddene",
        "tilbuddet", "use case", "visningsrum", "visningsrummet", "workshop", "workshoppen",
        "workshopperne", "workshops"),
)
VAGUE_NOUNS = words(
    with_endings(("", "en"), (
        "anerkendelse", "atmosfære", "balance", "bevidsthed", "dannelse", "dialog", "disciplin",
        "effektivitet", "energi", "erfaring", "faglighed", "fleksibilitet", "forståelse", "gejst",
        "klarhed", "kommunikation", "kultur", "kvalitet", "læring", "moral", "motivation",
        "opfølgning", "oplevelse", "planlægning", "relation", "respekt", "stemning", "struktur",
        "succes", "synlighed", "tilgang", "tillid", "tryghed", "udvikling", "åbenhed")),
    with_endings(("", "et"), (
        "ansvar", "arbejdsmiljø", "ejerskab", "engagement", "fællesskab", "potentiale",
        "samarbejde", "sammenhold")),
    with_endings(("", "er"), (
        "indsigt", "initiativ", "kompetence", "prioritering", "succesoplevelse", "synergi")),
    with_endings(("", "ne"), (
        "forudsætninger", "færdigheder", "muligheder", "oplevelser", "processer", "relationer",
        "værdier")),
    (
        "accept", "arbejdsglæden", "barrierer", "beslutninger", "dygtighed", "dynamik",
        "dynamikken", "egenskaber", "empati", "erfaringer", "feedback", "flow", "fokus",
        "forandringer", "forankring", "fordybelse", "forebyggelse", "frihed", "fællesskabsfølelse",
        "gennemsigtighed", "glæde", "helhed", "helhedssyn", "hensyn", "hensyntagen", "inddragelse",
        "indflydelse", "indtryk", "information", "inklusion", "innovation", "inspiration",
        "integritet", "interesse", "kendskab", "kompetencerne", "konkurrenceevne", "konsistens",
        "kontinuitet", "koordination", "koordinering", "kreativitet", "kvalifikationer", "ledelse",
        "livsglæde", "læringsmiljø", "medbestemmelse", "menneskesyn", "mindset", "nysgerrighed",
        "nærhed", "nærvær", "omgangstone", "omsorg", "opbakning", "opmærksomhed", "ordentlighed",
        "overblik", "overblikket", "overskud", "overskuddet", "performance", "planlægningsevne",
        "positivitet", "proaktivitet", "problemløsning", "produktivitet", "professionalisme",
        "rammerne", "refleksion", "relationsarbejde", "ro", "robusthed", "rolleafklaring",
        "rummelighed", "rutiner", "samhørighed", "sammenhæng", "sammenhængskraft", "samspil",
        "samspillet", "selvstændighed", "selvværd", "service", "serviceniveau", "sikkerhed",
        "sparring", "spilleregler", "stabilitet", "stolthed", "strategi", "stress", "strukturer",
        "styring", "styrker", "succeser", "systematik", "teamwork", "teamånd", "tilfredshed",
        "tilgængelighed", "tilhørsforhold", "tilknytning", "tilstedeværelse", "tiltro",
        "transparens", "trivsel", "trivslen", "troværdighed", "træning", "tydelighed",
        "tålmodighed", "tænkning", "udfoldelse", "udfordringer", "vaner", "vedligeholdelse",
        "velbefindende", "velvære", "viden", "videndeling", "vidensdeling", "vidensniveau",
        "virkelyst", "visioner", "vækst", "værdigrundlag", "ærlighed"),
)
# fmt: on
