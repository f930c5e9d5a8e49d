"""Words about subjects that need care in Danish: literals only, read by `sensitive`."""

from mousekit.language.sensitive_words import Frame, SensitiveTopic, SensitiveWords, TopicWords

__all__ = ["SENSITIVE_WORDS"]

# fmt: off
SENSITIVE_WORDS = SensitiveWords(
    lang="da",
    topics=(
        TopicWords(
            topic=SensitiveTopic.AGE,
            asked=(
                "din alder", "din fødselsdato", "dit fødselsår", "er du født i",
                "hvilket år er du født", "hvor gamle er i", "hvor gammel er du",
                "hvornår er du født", "år fylder du"),
            frames=(
                Frame(
                    opens=(
                        "at du går på", "at gå på", "du gå på", "du snart gå på", "går du på",
                        "går i på"),
                    things=("efterløn", "pension", "tidlig pension")),
                Frame(
                    opens=(
                        "er der til", "er der til din", "længe til", "længe til din", "tilbage til",
                        "år til", "år til din"),
                    things=("din pension", "efterløn", "pension", "pensionen")),
            ),
            fields=("alder", "cpr-nummer", "din alder", "fødselsdag", "fødselsdato", "fødselsår"),
        ),
        TopicWords(
            topic=SensitiveTopic.BELIEF,
            asked=(
                "beder du fem", "din gudstro", "din trosretning", "er du jøde", "er du kristen",
                "er du kristne", "er du troende", "går du i kirke", "går du i moske",
                "går du i synagoge", "tror du på gud"),
            of_you=(
                "ateist", "buddhist", "bønnetider", "faster under", "folkekirken", "hindu",
                "muslim", "ramadan", "ramadanen", "religion", "religiøs", "religiøse",
                "trosretning", "trossamfund", "tørklæde"),
            fields=("konfession", "religion", "trosforhold", "trosretning", "trossamfund"),
            told=(
                "af religiøse grunde", "er ateist", "er buddhist", "er dybt religiøs", "er hindu",
                "er jehovas vidne", "er konverteret", "er muslim", "er praktiserende muslim",
                "er religiøs", "er troende", "faster under ramadanen", "går i moske",
                "hans religion", "hendes religion", "holder ramadan", "meldt sig ud af folkekirken",
                "min religion", "sin kristne tro", "sin muslimske tro", "sin religion",
                "sin tro på gud", "tror på gud"),
        ),
        TopicWords(
            topic=SensitiveTopic.CRIME,
            asked=(
                "dig en dom", "er du straffet", "er du tidligere straffet", "fået en dom for",
                "har du en plettet straffeattest", "siddet i fængsel", "været i fængsel"),
            of_you=(
                "dømt for", "fængselsdom", "kriminel", "kriminelle", "sigtet for", "straffeattest",
                "straffet"),
            fields=("straffeattest", "straffeforhold", "tidligere straffet"),
        ),
        TopicWords(
            topic=SensitiveTopic.DISABILITY,
            asked=(
                "er du funktionsnedsat", "er du handicappet", "har du et handicap",
                "har du handicap"),
            frames=(
                Frame(
                    opens=("er du",),
                    things=(
                        "blind", "døv", "farveblind", "hørehæmmet", "ordblind", "svagtseende",
                        "talblind")),
            ),
            of_you=(
                "funktionsnedsættelse", "funktionsnedsættelser", "handicap", "handicappet",
                "kørestol"),
            fields=("funktionsnedsættelse", "handicap"),
        ),
        TopicWords(
            topic=SensitiveTopic.ETHNICITY,
            asked=(
                "din hudfarve", "din nationalitet", "dine forældre fra", "dine forældre født",
                "er du oprindeligt fra", "hvor er du født", "kommer du oprindelig fra",
                "kommer du oprindeligt fra", "nationalitet har"),
            whole=(
                Frame(
                    opens=(
                        "hvilket land er du", "hvilket land kommer du", "hvor er du",
                        "hvor kommer din familie", "hvor kommer dine forældre", "hvor kommer du",
                        "hvor stammer din familie", "hvor stammer du"),
                    things=("fra",)),
            ),
            frames=(
                Frame(opens=("er du",), things=("dansker", "indvandrer", "udlænding")),
            ),
            of_you=(
                "efterkommer", "etnicitet", "etnisk", "etniske", "hudfarve", "indvandrer",
                "nationalitet", "statsborgerskab"),
            fields=(
                "etnicitet", "etnisk baggrund", "etnisk oprindelse", "fødeland", "nationalitet",
                "statsborgerskab"),
        ),
        TopicWords(
            topic=SensitiveTopic.FAMILY,
            asked=(
                "bor du alene", "din civilstand", "din kones", "din kærestes", "din mands",
                "er du gift", "er du gravid", "er du i et forhold", "er du single", "er i gift",
                "gå på barsel", "laver din kone", "laver din mand", "planlægger du barsel",
                "skal du på barsel", "stifte familie"),
            frames=(
                Frame(
                    opens=("skal du have", "skal i have", "vil du have", "vil i have"),
                    things=("baby", "barn", "barn mere", "børn")),
                Frame(
                    opens=(
                        "drømmer du", "drømmer i", "håber du", "overvejer du", "planlægger du",
                        "prøver du", "regner du", "vil du"),
                    verbs=("at blive", "gerne være", "om at blive"),
                    things=("far", "forælder", "forældre", "gravid", "mor")),
                Frame(opens=("er du",), things=("skilt", "under skilsmisse", "ved at blive skilt")),
                Frame(
                    opens=(
                        "drømmer du", "drømmer i", "forsøger du", "forsøger i", "har du", "har i",
                        "håber du", "håber i", "kunne du", "kunne i", "overvejer du", "overvejer i",
                        "planlægger du", "planlægger i", "prøver du", "prøver i", "regner du",
                        "regner i", "vil du", "vil i", "ønsker du", "ønsker i"),
                    verbs=(
                        "at få", "at have", "drømmer du om", "drømmer i om", "gerne få",
                        "gerne have", "planer om", "tænke dig", "tænke jer", "ønsker du dig",
                        "ønsker i jer"),
                    things=(
                        "baby", "baby mere", "barn", "barn mere", "barn til", "børn", "en baby",
                        "flere børn")),
                Frame(
                    opens=("har du", "har i"),
                    things=(
                        "børn", "børn derhjemme", "børn hjemme", "familie", "hjemmeboende børn",
                        "kone", "kæreste", "mand", "mand og børn")),
                Frame(opens=("børn",), things=("har du", "har i")),
                Frame(
                    opens=(
                        "har", "hvad hedder", "hvad laver", "hvem afleverer", "hvem henter",
                        "hvem passer", "hvem tager sig af", "hvor gamle er", "hvor gammel er",
                        "hvordan går det med", "hvordan trives"),
                    things=(
                        "din datter", "din datter det", "din søn", "din søn det", "dine børn",
                        "dine børn det", "dit barn", "dit barn det")),
                Frame(
                    opens=("din", "dit", "jeres"),
                    things=("parforhold", "skilsmisse", "ægteskab")),
                Frame(opens=("dig efter", "du det efter", "jer efter"), things=("skilsmissen",)),
                Frame(opens=("er du",), things=(
                    "alenefar", "alenemor", "enlig far", "enlig mor", "forlovet", "nygift")),
            ),
            of_you=(
                "abort", "barnløs", "barnløshed", "børneønske", "civilstand", "din kone",
                "din kæreste", "din mand", "din samlever", "din ægtefælle", "familieforøgelse",
                "familieplanlægning", "fertilitet", "fertilitetsbehandling", "gravid", "graviditet",
                "prævention", "skilsmisse"),
            fields=(
                "antal børn", "børn", "civilstand", "familieforhold", "familieplaner", "gift",
                "graviditet", "ægteskabelig status"),
            told=(
                "alene med børnene", "barns sygdom", "blevet gravid", "dødsfald i familien",
                "er blevet gravid", "er blevet skilt", "er gravid", "er i fertilitetsbehandling",
                "er lige blevet skilt", "er nyskilt", "er ved at blive skilt",
                "fertilitetsbehandling", "forældremyndighed", "forældremyndigheden", "gravid med",
                "hans børn", "hans datter", "hans kone", "hans kæreste", "hans mand",
                "hans skilsmisse", "hans søn", "har aborteret", "hendes børn", "hendes datter",
                "hendes kone", "hendes kæreste", "hendes mand", "hendes skilsmisse", "hendes søn",
                "midt i en skilsmisse", "min datter", "min kone", "min mand", "min skilsmisse",
                "min søn", "mine børn", "problemer derhjemme", "problemer i ægteskabet",
                "sin datter", "sin kone", "sin kæreste", "sin mand", "sin skilsmisse",
                "sin syge far", "sin syge mor", "sin søn", "sin ægtefælle", "sine børn",
                "sit syge barn", "skal skilles", "skilsmissen", "spontan abort",
                "sygdom i familien", "venter barn", "venter sit første barn", "venter tvillinger",
                "vil gerne have børn", "ønsker at få børn"),
        ),
        TopicWords(
            topic=SensitiveTopic.HEALTH,
            asked=(
                "af din læge", "din læge", "din sygemelding", "din vægt", "dine sygedage",
                "dine symptomer", "dit helbred", "dit sygefravær", "er du rask", "er du sund og",
                "fravær på grund af sygdom", "går du i terapi", "går du til psykolog",
                "har du symptomer", "har du været indlagt", "hos lægen", "hvad er du sygemeldt",
                "hvad fejler du", "kilo vejer du", "længe var du sygemeldt", "meget vejer du",
                "sygedage du", "sygedage har du", "sygedage har i", "sygedage havde du",
                "sygefravær du", "sygefravær har du", "sygefravær havde du", "symptomer har du",
                "tager du medicin"),
            frames=(
                Frame(
                    opens=("er du",),
                    things=("dement", "på antidepressiv medicin", "på antidepressiva")),
                Frame(
                    opens=("du er", "du går", "du har været", "er du", "går du", "har du været"),
                    things=("i behandling", "i kemoterapi", "i terapi")),
                Frame(
                    opens=("er du", "har du været"),
                    things=(
                        "alkoholiker", "autist", "bipolar", "deprimeret", "i overgangsalderen",
                        "stofmisbruger")),
                Frame(
                    opens=("er du", "går du", "har du"),
                    verbs=("gå i", "går i"),
                    things=("overgangsalderen",)),
            ),
            of_you=(
                "adhd", "alkoholproblem", "alkoholproblemer", "allergi", "angst", "autisme",
                "behandling hos", "blodtryk", "depression", "depressioner", "diabetes", "diagnose",
                "diagnosen", "diagnoser", "epilepsi", "helbred", "helbredet", "helbredsproblemer",
                "helbredstilstand", "hiv", "hiv-positiv", "indlagt", "kronisk sygdom", "kræft",
                "lidelse", "lidelser", "medicin", "medicinen", "migræne", "misbrug", "operation",
                "psykiater", "psykolog", "smerter", "stresssygemeldt", "stresssymptomer",
                "stressymptomer", "syg", "sygdom", "sygdomme", "sygdommen", "sygdomshistorie",
                "sygemeldt"),
            fields=(
                "allergier", "diagnose", "diagnoser", "helbred", "helbredsforhold",
                "helbredsoplysninger", "medicin", "sygdom", "sygdom det seneste år", "sygdomme",
                "sygdomshistorie", "sygedage", "sygefravær"),
            told=(
                "blev indlagt", "blev opereret", "blev syg", "blev sygemeldt",
                "blevet alvorligt syg", "blevet sygemeldt", "bliver sygemeldt",
                "diagnosticeret med", "drikker for meget", "er alkoholiker", "er alvorligt syg",
                "er blevet opereret", "er deltidssygemeldt", "er delvist sygemeldt",
                "er hiv-positiv", "er kronisk syg", "er langtidssygemeldt", "er meget syg",
                "er ofte syg", "er psykisk syg", "er sygemeldt", "fået diagnosen",
                "fået en diagnose", "fået stillet diagnosen", "gik ned med flaget",
                "gik ned med stress", "gået ned med stress", "går i terapi", "går til psykolog",
                "hans diagnose", "hans helbred", "hans medicin", "hans sygdom", "hans sygefravær",
                "hans sygemelding", "har været indlagt", "har været meget syg", "har været syg",
                "hendes diagnose", "hendes helbred", "hendes medicin", "hendes sygdom",
                "hendes sygefravær", "hendes sygemelding", "i kemoterapi", "mange sygedage",
                "min diagnose", "min medicin", "min sygdom", "min sygemelding", "mit helbred",
                "mit sygefravær", "nedbrud med stress", "sin diagnose", "sin medicin", "sin sygdom",
                "sin sygemelding", "sit helbred", "sit sygefravær", "skal opereres",
                "sygemeldt med", "tager antidepressiv medicin", "tager medicin",
                "tidligere misbrug", "var sygemeldt", "været sygemeldt"),
            had=(
                "adhd", "adhd-diagnose", "alkoholproblem", "alkoholproblemer", "allergi", "angst",
                "angstanfald", "aspergers", "astma", "autisme", "bipolar", "blodprop", "brystkræft",
                "depression", "diabetes", "diskusprolaps", "dårlig ryg", "en depression",
                "en diagnose", "en kronisk sygdom", "epilepsi", "fibromyalgi", "gigt",
                "hjernerystelse", "kol", "kronisk sygdom", "kræft", "langvarig sygdom", "leddegigt",
                "migræne", "misbrug", "ptsd", "ptsd-diagnose", "rygproblemer", "sclerose",
                "spiseforstyrrelse", "stresssymptomer", "sukkersyge", "sygdom"),
        ),
        TopicWords(
            topic=SensitiveTopic.POLITICS,
            asked=(
                "din politiske holdning", "din politiske overbevisning",
                "dine politiske holdninger", "dit politiske ståsted",
                "dit politiske tilhørsforhold", "er du politisk aktiv", "medlem af et parti",
                "parti stemmer du", "parti stemte du", "partimedlem", "rød eller blå blok",
                "stemmer du til", "stemmer du ved", "stemte du til", "stemte du ved"),
            frames=(
                Frame(
                    opens=("er du medlem af", "stemmer du på", "stemte du på", "støtter du"),
                    things=(
                        "alternativet", "danmarksdemokraterne", "dansk folkeparti",
                        "de konservative", "de radikale", "det konservative folkeparti",
                        "enhedslisten", "liberal alliance", "moderaterne", "radikale venstre",
                        "sf", "socialdemokraterne", "socialdemokratiet", "venstre")),
                Frame(
                    opens=("er du", "er du medlem af", "stemmer du", "støtter du"),
                    things=(
                        "højreorienteret", "parti", "politisk parti", "socialdemokrat",
                        "socialist", "venstreorienteret")),
            ),
            whole=(
                Frame(
                    opens=("hvad", "hvem"),
                    things=(
                        "stemmer du", "stemmer du egentlig på", "stemmer du på", "stemte du",
                        "stemte du egentlig på", "stemte du på")),
                Frame(
                    opens=("hvilket parti",),
                    things=(
                        "er du i", "er du medlem af", "hører du til", "støtter du",
                        "sympatiserer du med", "tilhører du")),
            ),
            of_you=(
                "partibog", "partimedlem", "partipolitisk", "politisk overbevisning",
                "politiske holdninger", "politiske overbevisning", "politiske ståsted"),
            fields=("partitilhørsforhold", "politisk ståsted", "politisk tilhørsforhold"),
        ),
        TopicWords(
            topic=SensitiveTopic.SEXUALITY,
            asked=(
                "din seksualitet", "er du bøsse", "er du lesbisk", "er du til kvinder",
                "er du til mænd", "er du trans", "seksuelle orientering", "til mænd eller kvinder"),
            of_you=(
                "aseksuel", "biseksuel", "bøsse", "heteroseksuel", "homoseksuel", "kønsidentitet",
                "lesbisk", "seksualitet", "seksuel orientering", "sexliv", "transkønnet"),
            fields=("kønsidentitet", "seksualitet", "seksuel orientering"),
        ),
        TopicWords(
            topic=SensitiveTopic.UNION,
            asked=(
                "din fagforening", "er du fagligt organiseret", "er du i fagforening",
                "er du organiseret", "fagforening er du", "fagforening er i",
                "kollektivt organiseret", "med i en fagforening", "medlem af en fagforening",
                "medlem af fagforening", "medlem af fagforeningen"),
            of_you=(
                "a-kasse", "fagforbund", "fagforening", "fagforeningsmedlem",
                "fagforeningsmedlemskab"),
            fields=("a-kasse", "fagforbund", "fagforening", "fagforeningsmedlemskab"),
            told=(
                "aktiv i fagforeningen", "er fagforeningsmedlem", "er fagligt organiseret",
                "er ikke fagligt organiseret", "er ikke medlem af fagforeningen", "er medlem af 3f",
                "er medlem af bupl", "er medlem af djøf", "er medlem af dsr",
                "er medlem af fagforeningen", "er medlem af foa", "er medlem af hk",
                "er medlem af krifa", "fagforeningsmedlemskab", "hans fagforening",
                "hendes fagforening", "medlem af en fagforening", "medlem af fagforening",
                "medlem i foa", "medlem i hk", "meldt sig i fagforening",
                "meldt sig ind i fagforeningen", "meldt sig ud af fagforeningen", "min fagforening",
                "sin fagforening"),
        ),
    ),
    you=("dig", "din", "dine", "dit", "du", "jer", "jeres"),
    others=(
        "andre", "ansatte", "ansøger", "ansøgere", "ansøgeren", "artikel", "artiklen", "barn",
        "beboer", "beboere", "beboeren", "beboerne", "besætningen", "borger", "borgere", "borgeren",
        "borgerne", "borgernes", "bruger", "brugere", "brugerne", "børn", "børnene", "børnenes",
        "deltagere", "deltagerne", "dyr", "dyrene", "elev", "eleven", "elever", "eleverne",
        "elevers", "familier", "familierne", "familiernes", "folk", "forældre", "forældrene",
        "frivillige", "gravide", "gæster", "indsatte", "kampagne", "kampagnen", "klient",
        "klienter", "kollega", "kollegaen", "kollegaer", "kollegas", "kolleger", "kollegerne",
        "kunde", "kunden", "kunder", "kunderne", "kurset", "kursister", "kursus", "ledige",
        "medarbejdere", "medarbejderne", "medlemmer", "medlemmerne", "mennesker", "nogen",
        "nogle af", "oplæg", "oplægget", "patient", "patienten", "patienter", "patienterne",
        "patienters", "politikken", "procedure", "proceduren", "projekt", "projektet", "pårørende",
        "retningslinje", "retningslinjer", "statistik", "statistikken", "studerende",
        "sygefraværspolitik", "sygemeldte", "temadag", "temadagen", "undervisning",
        "undervisningen", "unge", "vejledning", "vejledningen", "vikar", "vikaren", "vikarer",
        "ældre"),
    clauses=("at", "da", "der", "fordi", "hvis", "hvor", "mens", "når", "selvom", "som"),
    small=(
        "allerede", "blevet", "derhjemme", "egentlig", "egne", "en", "endnu", "et", "flere", "for",
        "fundet", "fået", "helst", "hjemme", "igen", "mange", "mon", "nogen", "nogensinde", "noget",
        "nogle", "nu", "ny", "også", "sammen", "selv", "senere", "små", "snart", "stadig", "så",
        "tidligere", "to", "tre"),
    goes_on=(
        "eller", "en dag", "for angst", "for depression", "for noget", "for stress", "for tiden",
        "for øjeblikket", "hvis", "i de kommende", "i de næste", "i den nærmeste", "i fremtiden",
        "inden for", "inden længe", "lige nu", "men", "mens", "når", "næste år", "og hvad",
        "og hvem", "og hvor", "om et par år", "om nogle år", "på et tidspunkt", "på sigt",
        "til foråret", "til næste år", "til sommer"),
    having=(
        "behandles", "diagnosticeret", "døjer", "fik", "fået", "får", "haft", "har", "havde",
        "have", "kæmper", "lider", "ramt", "udredes", "udredt"),
    between=(
        "af", "alvorlig", "deres", "en", "et", "for", "fået", "haft", "ham", "hende", "igen",
        "kronisk", "let", "længe", "mange", "med", "mild", "nu", "ofte", "også", "sin", "sine",
        "stadig", "stillet", "svær", "så", "tit", "voldsom", "været", "år"),
    after=(
        "at", "da", "der", "efter", "eller", "fordi", "fra", "hvilket", "i", "igen", "men", "mens",
        "nogle", "nu", "og", "på", "siden", "så"),
    safe=(
        "angst for at", "er du gift med", "går du i kirke med", "hvis du bliver syg",
        "når du bliver syg", "organiseret i din", "organiseret i dit", "syg efter",
        "syg og træt af", "sygdom i besætningen", "træt og syg af"),
    salary=(
        "bonus", "bonusordning", "bonussen", "bonusser", "du burde tjene", "du bør tjene",
        "du gerne tjene", "du skal tjene", "du skulle tjene", "engangsvederlag", "funktionstillæg",
        "gage", "gageforhøjelse", "gagen", "grundløn", "hvad tjener du", "jobløn", "kunne du tjene",
        "kvalifikationstillæg", "løn", "lønforhandling", "lønforhandlingen", "lønforhandlinger",
        "lønforhold", "lønforhøjelse", "lønforhøjelsen", "lønforventning", "lønforventninger",
        "lønindplacering", "lønnen", "lønniveau", "lønniveauet", "lønpakke", "lønramme",
        "lønregulering", "lønsamtale", "lønsamtalen", "lønstigning", "lønstigningen",
        "lønstigninger", "løntillæg", "løntillægget", "løntrin", "lønudvikling", "lønvilkår",
        "lønønske", "meget tjener du", "mere i løn", "månedsløn", "personligt tillæg",
        "resultatløn", "timeløn", "tjener du om måneden", "vederlag", "vil du tjene", "årsløn"),
    salary_safe=(
        "bogholderi og løn", "bonus er at", "bonussen er at", "den bonus at",
        "du gerne tjene borgerne", "du gerne tjene som", "en ekstra bonus", "hr og løn",
        "hvad tjener du på", "i løn og", "kunne du tjene borgerne", "køre løn", "kører løn",
        "kører løn for", "kørsel af løn", "løn for alle", "løn og bogholderi", "løn og hr",
        "løn og personale", "løn og regnskab", "løn som forskyldt", "løn til ansatte",
        "personale og løn", "regnskab og løn", "som bonus", "som en bonus", "udbetale løn",
        "udbetaler løn", "udbetaling af løn", "vil du tjene borgerne", "vil du tjene som"),
)
# fmt: on
