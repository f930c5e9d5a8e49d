"""Words about questions in Danish: literals only, read by `mousekit.language.ask`."""

from mousekit.language.ask_words import QuestionWords

__all__ = ["QUESTION_WORDS"]

# fmt: off
QUESTION_WORDS = QuestionWords(
    lang="da",
    what=("hvad", "hvaffor"),
    how=("hvordan", "hvorledes"),
    why=("hvorfor",),
    where=("hvor", "hvorfra", "hvorhen", "hvori"),
    when=("hvornår",),
    who=("hvem",),
    which=("hvad for en", "hvad for et", "hvilken", "hvilket"),
    which_many=("hvad for nogle", "hvilke"),
    which_markers=("af de her", "af de to", "af disse", "af følgende", "een", "én"),
    degrees=(
        "hvor gerne", "hvor lang tid", "hvor langt", "hvor længe", "hvor mange", "hvor meget",
        "hvor ofte", "hvor tit", "i hvilken grad", "i hvilket omfang", "i hvor høj",
        "i hvor høj grad", "i hvor lav", "i hvor stor", "i hvor stor udstrækning",
        "i hvor stort omfang", "i hvor vid udstrækning"),
    degree_words=("hvor",),
    manner_words=(),
    scales=("en karakter fra", "på en femtrinsskala", "på en skala", "på skalaen", "skala fra"),
    scale_joiners=("til",),
    ratings=(),
    loved=(
        "elske", "elsker", "fantastisk", "fantastiske", "forrygende", "fremragende", "geniale",
        "glade for", "skønne", "strålende", "vidunderlig", "vidunderlige"),
    pointers=("de", "den", "denne", "det", "dette", "disse", "jeres", "vores"),
    measure_nouns=(
        "adresse", "afdeling", "dag", "dage", "dato", "datoer", "hedder", "karakter", "klokkeslæt",
        "koster", "måned", "måneder", "niveau", "procent", "skole", "stilling", "system",
        "tidspunkt", "tidspunkter", "uge", "ugedag", "ugedage", "uger", "år", "årstal"),
    being=("er", "hedder", "var"),
    fact_nouns=(
        "adresse", "alder", "anciennitet", "arbejdstid", "budget", "deadline", "e-mail", "frist",
        "initialer", "klokken", "løn", "mailadresse", "medarbejdernummer", "navn", "pris",
        "stillingsbetegnelse", "telefonnummer", "timetal", "titel", "uddannelse"),
    open_nouns=(
        "adfærd", "aftryk", "ansvar", "arv", "behov", "betydning", "drøm", "effekt", "erfaring",
        "feedback", "form", "formål", "forskel", "fremtid", "følelse", "glæde", "grund", "hensigt",
        "historie", "hjælp", "indflydelse", "indsats", "indtryk", "kompetence", "kultur", "lærdom",
        "måde", "nytte", "opgave", "oplevelse", "plan", "problem", "retning", "rolle", "rutine",
        "råd", "sammenhæng", "situation", "slags", "styrke", "støtte", "tanke", "ting", "type",
        "udbytte", "udfordring", "vane", "vej", "viden", "virkning", "værdi", "årsag"),
    open_endings=("else", "ering", "hed", "ing", "itet", "sion", "skab", "tion"),
    felt=(
        "bedst", "behov", "brug for", "energi", "fokus", "forbedre", "fornemmer", "fungerede",
        "fungerer", "føler", "følte", "gik", "gjorde", "glad", "går", "gør", "halter", "hjælp",
        "kan", "kniber", "kunne", "lettest", "ligger", "lykkedes", "lykkes", "lå", "mangler",
        "mest", "muligheder", "mulighederne", "mærkede", "mærker", "mærket", "oplevede", "oplever",
        "opstod", "opstår", "plads", "potentiale", "potentialet", "problemerne", "problemet",
        "savner", "ser", "skaber", "stolt", "styrke", "stærk", "stærkest", "støtte", "svære",
        "sværest", "svært", "synes", "så", "trivedes", "trives", "tænker", "udfordringen",
        "udfordringer", "udfordringerne", "udvikle", "vil", "ville", "virkede", "virker", "ønsker"),
    finite=(
        "arbejdede", "arbejder", "begynder", "begyndte", "behøvede", "behøver", "blev", "bliver",
        "bruger", "brugte", "burde", "bør", "er", "fandt", "fandtes", "fik", "finder", "findes",
        "forstod", "forstår", "fungerede", "fungerer", "får", "føler", "følte", "gad", "gav",
        "gider", "gik", "giver", "gjorde", "går", "gør", "har", "havde", "hjalp", "hjælper",
        "holder", "holdt", "huskede", "husker", "hører", "hørte", "kan", "kender", "kendte", "kom",
        "kommer", "krævede", "kræver", "kunne", "levede", "lever", "ligger", "lykkedes", "lykkes",
        "lå", "lærer", "lærte", "manglede", "mangler", "mener", "mente", "må", "måtte", "møder",
        "mødte", "oplevede", "oplever", "orker", "passede", "passer", "plejede", "plejer", "sad",
        "sagde", "satte", "savnede", "savner", "ser", "sidder", "siger", "skal", "sker", "skete",
        "skulle", "stod", "står", "synes", "syntes", "så", "sætter", "tager", "tog", "trivedes",
        "trives", "troede", "tror", "turde", "tænker", "tænkte", "tør", "var", "ved", "vidste",
        "vil", "ville", "ønskede", "ønsker"),
    not_verbs=(
        "bitter", "der", "dyr", "efter", "eller", "for", "før", "her", "hver", "klar", "kær",
        "ligestillet", "lækker", "mager", "mere", "mindre", "når", "ofte", "over", "overskuelig",
        "par", "rar", "rigtigt", "sikker", "stor", "større", "sur", "svær", "sær", "uklar",
        "under", "usikker", "åbenbar", "år"),
    verb_endings=("r",),
    subjects=(
        "alle", "de", "den", "der", "deres", "det", "din", "dine", "dit", "du", "en", "et", "han",
        "hans", "hendes", "hun", "i", "jeg", "jeres", "ledelsen", "lederen", "man", "medarbejderen",
        "medarbejderne", "min", "mine", "mit", "sin", "som", "teamet", "vi", "vores"),
    nominatives=("de", "den", "der", "det", "du", "han", "hun", "i", "jeg", "man", "vi"),
    persons=("du", "han", "hun", "jeg", "man", "vi"),
    denials=("aldrig", "ikke", "næppe"),
    denied=(),
    suggestions=("hvad med at", "hvorfor ikke", "skal vi ikke"),
    agreeing=(
        "enig i", "enig i at", "enige i", "enige om", "giver du ikke", "giver du mig ret",
        "ikke også", "indforstået med", "medgiver du", "mon ikke"),
    tags=(
        "eller", "eller hur", "eller hvad", "ik", "ik'", "ikk", "ikk'", "ikke", "ikke også",
        "ikke rigtigt", "ikke sandt", "korrekt", "ok", "okay", "rigtigt", "sandt", "vel"),
    firm_tags=(
        "eller hvad", "er du ikke enig", "ik også", "ik' også", "ikk også", "ikk' også",
        "ikke også", "ikke sandt", "synes du ikke", "synes i ikke"),
    presumers=("det", "du", "i", "vi"),
    presumed=("jo", "sikkert", "vel"),
    tells=(
        "beret", "beskriv", "del", "diskuter", "diskutér", "drøft", "forestil dig", "forestil jer",
        "forklar", "formuler", "formulér", "fortæl", "gengiv", "giv eksempler", "giv et eksempel",
        "giv gerne", "giv konkrete eksempler", "giv nogle eksempler", "karakteriser", "kom med",
        "kommenter", "kommentér", "lad mig høre", "lad os høre", "lad os se på", "lad os tale om",
        "opsummer", "opsummér", "overvej", "prøv at beskrive", "prøv at forklare",
        "prøv at fortælle", "prøv at give", "prøv at sætte", "redegør", "reflekter", "reflektér",
        "skildr", "skitser", "skitsér", "skriv gerne", "skriv lidt om", "skriv om",
        "sæt et par ord", "sæt gerne ord", "sæt nogle ord på", "sæt ord på", "tag mig med",
        "tal om", "tænk", "uddyb", "uddybe", "vis"),
    confided=(
        "beskrive", "fortælle lidt", "fortælle mig", "fortælle om", "fortælle os",
        "give et eksempel", "sige lidt mere", "sige mere om", "sætte ord på", "uddybe"),
    requests=("gider", "har du lyst", "har i lyst", "kan", "kunne", "må", "tør", "vil", "ville"),
    together=("vi",),
    telling=(
        "beskrive", "dele", "forklare", "formulere", "fortælle", "gengive", "give eksempler",
        "give et eksempel", "give mig et", "give nogle eksempler", "give os", "høre om",
        "komme i tanke", "komme ind på", "komme med eksempler", "male", "nævne eksempler",
        "nævne et eksempel", "redegøre", "sige lidt", "sige mere", "sige noget", "skitsere",
        "sætte flere ord", "sætte lidt flere", "sætte ord på", "tage mig med", "tale om", "tegne",
        "uddybe", "vise"),
    told_to=(
        "endelig", "gerne", "konkret", "kort", "lidt", "lige", "mere", "mig", "os", "præcis", "så",
        "venligst"),
    askers=("jeg", "vi"),
    hearing=("forstå", "høre", "interesseret", "nysgerrig", "nysgerrige", "spørge", "vide"),
    picks=(
        "afkryds", "angiv", "bedøm", "giv en karakter", "giv karakter", "marker", "markér", "noter",
        "notér", "nævn", "opgiv", "placer", "placér", "prioriter", "prioritér", "ranger", "rangér",
        "scor", "score", "svar ja", "sæt kryds", "udfyld", "vurder", "vurdér", "vælg"),
    whether=(
        "hvorvidt", "om der", "om du", "om han", "om hun", "om i", "om jeg", "om man", "om vi"),
    prefers=("foretrak", "foretrækker", "helst", "ville vælge", "vælger"),
    joiners=("&", "eller", "men", "og", "samt"),
    alternatives=("eller",),
    leads=(
        "at", "da", "efter", "end", "fordi", "forestil", "før", "hvis", "idet", "ifald", "inden",
        "ligesom", "mens", "når", "om", "selvom", "set", "siden", "som", "såfremt"),
    fillers=(
        "a", "alt i alt", "altså", "b", "c", "derefter", "dernæst", "du må gerne", "egentlig",
        "eller", "ellers", "endelig", "for", "først", "generelt", "gerne", "hej", "helt", "ja",
        "jamen", "konkret", "kort", "lige", "men", "mon", "nej", "nå", "og", "også", "ok", "okay",
        "overordnet", "prøv", "samlet set", "samt", "så", "tak", "til sidst", "venligst"),
    prepositions=(
        "af", "blandt", "efter", "for", "fra", "før", "gennem", "hos", "i", "imod", "med", "mellem",
        "mod", "om", "omkring", "over", "på", "siden", "til", "uden", "under", "ved", "via"),
    abbreviations=(
        "a", "bl", "ca", "dvs", "eks", "ekskl", "evt", "f", "fr", "fx", "hr", "ifm", "ift", "inkl",
        "m", "max", "mht", "min", "mm", "nr", "osv", "pga", "vedr"),
)
# fmt: on
