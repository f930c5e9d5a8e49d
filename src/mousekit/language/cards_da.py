"""What the cards say in Danish; read by `mousekit.cards`.  Danish: *tjeklister og samtalekort*.

Only literals: title, headline and items of each card, in the order of the year.
"""

from collections.abc import Mapping

__all__ = ["CARDS"]

CARDS: Mapping[str, tuple[str, str, tuple[tuple[str, str], ...]]] = {
    "mouse-canvas": (
        "MOUSE-modellen: vores egne svar",
        "Svar på de 14 spørgsmål i fællesskab, før nogen bliver indkaldt.",
        (
            ("M1", "Hvad ligger fast for alle, der arbejder her, uanset hvad året bringer?"),
            ("M2", "Hvad har vi brug for, at den enkelte bidrager med?"),
            ("M3", "Hvad kan den enkelte til gengæld trække på hos os?"),
            ("O1", "Hvilken del af vores strategi skal samtalerne understøtte?"),
            ("O2", "Hvilke kompetencer får vi brug for, når verden omkring os ændrer sig?"),
            ("U1", "Hvad dækker ordet udvikling over på vores arbejdsplads?"),
            ("U2", "Hvilke udviklingsveje har vi at byde på, fra første skridt til opfølgning?"),
            ("U3", "Hvordan får udvikling plads på en helt almindelig arbejdsdag?"),
            ("S1", "Hvordan forklarer vi en ny kollega, hvad MUS går ud på her?"),
            ("S2", "Hvilke færdigheder kræver samtalen af vores ledere?"),
            ("S3", "Hvilke rammer om tid og sted giver ro til at tale sammen?"),
            ("E1", "Hvad er anderledes hos os, når samtalerne har virket?"),
            (
                "E2",
                "Hvad vil vi gerne se hos den enkelte, i teamet, i afdelingen og i organisationen?",
            ),
            ("E3", "Hvordan finder vi ud af, om det virkede?"),
        ),
    ),
    "company-outcomes": (
        "Arbejdspladsens udbytte",
        "Hold øje med fem ting, som arbejdspladsen kan få ud af samtalerne.",
        (
            ("COMPANY-1", "Alle ved, hvordan det går, og hvor vi er på vej hen."),
            (
                "COMPANY-2",
                "Det står klart, hvad hver enkelt kan, og hvad opgaverne kræver nu og senere.",
            ),
            (
                "COMPANY-3",
                "Leder og medarbejder har de samme forventninger til arbejdets kvalitet og tempo.",
            ),
            (
                "COMPANY-4",
                "Arbejdspladsens behov og medarbejderens ønsker er kommet tættere på hinanden.",
            ),
            (
                "COMPANY-5",
                "Der er konkrete forslag til at gøre arbejdet bedre, hurtigere eller billigere.",
            ),
        ),
    ),
    "employee-outcomes": (
        "Dit udbytte som medarbejder",
        "Hold øje med fem ting, som du kan få ud af samtalen.",
        (
            ("GAIN-1", "Du ved, hvad din leder sætter pris på, og hvad du kan gøre endnu bedre."),
            (
                "GAIN-2",
                "Du bliver dygtigere og står stærkt, også hvis du en dag skal søge nyt job.",
            ),
            (
                "GAIN-3",
                "Du får brugt noget, ingen vidste, du kunne, eller prøver en ny slags opgave.",
            ),
            (
                "GAIN-4",
                "Du får bedre betingelser for at trives og for at arbejde godt sammen med andre.",
            ),
            ("GAIN-5", "Du forstår bedre, hvorfor ledelsen vælger, som den gør."),
        ),
    ),
    "leader-responsibilities": (
        "Lederens ansvar",
        "Du er vært: Forbered dig, sæt rammen, lyt, og hold, hvad du lover.",
        (
            (
                "LEADER-1",
                "Sæt tid af til at forberede dig på netop den her medarbejder og på jeres emner.",
            ),
            ("LEADER-2", "Tag godt imod, tal på lige fod, og se mest fremad."),
            ("LEADER-3", "Døm ikke; medarbejderen ved ting om sit arbejde, som du ikke kan vide."),
            (
                "LEADER-4",
                "Kend strategien, og find ud af, hvad du selv må sige ja til, før I mødes.",
            ),
            (
                "LEADER-5",
                "Hold styr på tiden, og sørg for, at medarbejderen bliver hørt om hvert emne.",
            ),
            ("LEADER-6", "Lad medarbejderen begynde, hver gang I tager hul på et emne."),
            ("LEADER-7", "Giv feedback, der kan bruges: Fortæl, hvad du så, og hvornår det var."),
            (
                "LEADER-8",
                "Skriv konklusionerne ned, og spørg nu og senere, om medarbejderen er enig i dem.",
            ),
            ("LEADER-9", "Sig kun ja til aftaler, der gør en forskel, og som kan lade sig gøre."),
            ("LEADER-10", "Gør din egen del til tiden, og se efter, at resten også kommer i gang."),
        ),
    ),
    "employee-responsibilities": (
        "Medarbejderens ansvar",
        "Samtalen er også din: Forbered dig, tag idéer med, og prøv at se det fra lederens side.",
        (
            ("EMPLOYEE-1", "Læs spørgsmålene i god tid, og skriv et par stikord til dine svar."),
            (
                "EMPLOYEE-2",
                "Tænk over, hvad du gerne vil lære, og hvordan det kan passe ind i hverdagen.",
            ),
            ("EMPLOYEE-3", "Find ud af, hvad arbejdspladsen vil nå i år, før I mødes."),
            (
                "EMPLOYEE-4",
                "Mød din leder med respekt; lederen kender sider af arbejdet, som du ikke ser.",
            ),
            ("EMPLOYEE-5", "Sæt dig et øjeblik i lederens stol, før du giver din leder feedback."),
        ),
    ),
    "dilemmas": (
        "Strategien i hverdagen",
        "Find de situationer, hvor strategien er svær at følge, og tal om, hvad man så gør.",
        (
            ("DILEMMA-1", "Hvilke situationer i dit arbejde gør strategien svær at følge?"),
            ("DILEMMA-2", "Hvad er det klogeste at gøre, når du står i en af dem?"),
            ("DILEMMA-3", "Hvad vil du gerne have, at andre i organisationen får at vide om det?"),
        ),
    ),
    "invitation": (
        "Indkaldelsen",
        "Skriv, hvad samtalen kan bruges til, og ikke kun, hvornår den holdes.",
        (
            (
                "INVITE-1",
                "Fortæl, hvad I hver især kan få ud af samtalen; skemaet er ikke det vigtigste.",
            ),
            (
                "INVITE-2",
                "Fortæl kort, hvor arbejdspladsen er på vej hen, og hvilket tema året handler om.",
            ),
            ("INVITE-3", "Skriv dag, klokkeslæt og sted, og hvor længe I har."),
            (
                "INVITE-4",
                "Vedlæg spørgsmålene, og bed medarbejderen sætte tid af, ligesom du selv gør.",
            ),
            ("INVITE-5", "Skriv, hvem der må læse hvad, og hvor længe det bliver gemt."),
        ),
    ),
    "employee-preparation": (
        "Medarbejderens forberedelse",
        "Vælg det, der er vigtigst for dig, og tag højst tre emner med.",
        (
            ("PREPARE-1", "Hvilke af arbejdspladsens mål har mest med dit arbejde at gøre?"),
            ("PREPARE-2", "Hvilke af spørgsmålene vil du helst have god tid til?"),
            ("PREPARE-3", "Hvad har du på hjerte, som ingen har spurgt dig om?"),
            (
                "PREPARE-4",
                "Hvilke opgaver, kurser eller makkere kan gøre dig dygtigere, også i en travl uge?",
            ),
        ),
    ),
    "leader-reflection": (
        "Mennesket, du skal møde",
        "Tænk på medarbejderen, før du tænker på skemaet.",
        (
            ("REFLECT-1", "Hvad brænder den her medarbejder for i sit arbejde?"),
            ("REFLECT-2", "Hvordan har medarbejderen flyttet sig det seneste år?"),
            ("REFLECT-3", "Hvordan gik det med de løfter, du gav sidste år?"),
            ("REFLECT-4", "Hvordan vil du fordele tiden mellem at spørge og at fortælle?"),
        ),
    ),
    "leader-outlook": (
        "Medarbejderens opgaver og læring",
        "Se et år frem: på opgaverne, på behovene og på vejen dertil.",
        (
            (
                "OUTLOOK-1",
                "Hvilke opgaver kommer til, falder væk eller ændrer sig i det kommende år?",
            ),
            ("OUTLOOK-2", "Hvilke kompetencer kalder de opgaver på?"),
            ("OUTLOOK-3", "Hvordan kan medarbejderen lære det, helst i det daglige arbejde?"),
        ),
    ),
    "leader-three": (
        "Lederens egne spørgsmål",
        "Besvar dem for dig selv, før du ser på skemaet.",
        (
            ("LP1", "Hvad savner medarbejderen fra dig i hverdagen?"),
            ("LP2", "Hvordan står det til med det, du har lovet medarbejderen?"),
            ("LP3", "Hvilket emne betyder mest, også selv om det er det sværeste at tage op?"),
        ),
    ),
    "leader-six": (
        "Seks ting at tænke igennem",
        "Gør dig klart, hvad du vil sige, høre og se, før I mødes.",
        (
            ("LP6-1", "Hvad skal medarbejderen have at vide om, hvor arbejdspladsen står?"),
            ("LP6-2", "Hvad håber du selv at blive klogere på?"),
            ("LP6-3", "Hvordan vil du formulere det, du gerne vil have sagt?"),
            ("LP6-4", "Hvilke åbne spørgsmål vil du stille, med dine egne ord?"),
            ("LP6-5", "Hvilke konkrete episoder viser, hvad du gerne vil se mere eller mindre af?"),
            ("LP6-6", "Hvad kan medarbejderen om et år, hvis alt går vel?"),
        ),
    ),
    "new-employee": (
        "Samtalen med en ny kollega",
        "Begynd med tryghed og retning; planerne kan vente lidt.",
        (
            ("NEW-1", "Hvad har hjulpet dig med at falde til?"),
            ("NEW-2", "Hvilke opgaver er du stadig i tvivl om?"),
            ("NEW-3", "Hvordan kan vi gøre det lettere for dig at bede om hjælp?"),
        ),
    ),
    "specialist": (
        "Samtalen med en erfaren specialist",
        "Tal ærligt om, hvad der stadig er at lære i jobbet.",
        (
            ("EXPERT-1", "Hvilke dele af arbejdet udfordrer dig stadig?"),
            ("EXPERT-2", "Hvad ville du gerne give videre til andre?"),
            ("EXPERT-3", "Hvilken rolle kunne få dig til at glæde dig til de næste år?"),
        ),
    ),
    "host": (
        "Værtens tjekliste",
        "Sørg for ro, ligeværd og en god begyndelse.",
        (
            ("HOST-1", "Sæt en time af, og hold kalenderen fri bagefter."),
            ("HOST-2", "Lad samtalen bestemme stedet: et lokale, en gåtur eller en skærm."),
            ("HOST-3", "Book et rart rum, hvor ingen banker på, og sluk telefonerne."),
            ("HOST-4", "Sæt kaffe og vand frem, før medarbejderen kommer."),
            ("HOST-5", "Sæt jer, så ingen sidder for bordenden."),
            (
                "HOST-6",
                "Beslut, hvilken stemning du gerne vil have, og hvad du selv kan gøre for den.",
            ),
            ("HOST-7", "Begynd med lidt snak om løst og fast."),
            (
                "HOST-8",
                "Læg eventuelt billedkort på bordet; de kan hjælpe, når noget er svært at sige.",
            ),
        ),
    ),
    "introduction": (
        "Når samtalen begynder",
        "Fortæl, hvorfor I sidder her, hvad der bliver i rummet, og hvad der sker bagefter.",
        (
            ("I1", "Sig med dine egne ord, hvorfor I mødes, og hvor arbejdspladsen er på vej hen."),
            ("I2", "Opfordr til ærlighed, også om, hvordan det er at arbejde sammen med dig."),
            (
                "I3",
                "Aftal, at I taler ordentligt til hinanden, også når I ser forskelligt på tingene.",
            ),
            ("I4", "Sig, hvad der bliver mellem jer, og hvem der må læse det, I skriver."),
            ("I5", "Sig, hvad du håber, medarbejderen og arbejdspladsen får ud af samtalen."),
            ("I6", "Vis dagsordenen, og hvor lang tid I har til hver del."),
            (
                "I7",
                "Fortæl, hvad der sker bagefter: referat, gennemsyn, underskrift og opfølgning.",
            ),
        ),
    ),
    "looking-back": (
        "Når I ser tilbage",
        "Hold det kort, begynd med aftalerne, og sig højt, når I er færdige.",
        (
            (
                "BACK-1",
                "Begynd med sidste års aftaler, både dem, der blev holdt, og dem, der gik i stå.",
            ),
            (
                "BACK-2",
                "Læg jeres to forberedelser ved siden af hinanden, og lad medarbejderen begynde.",
            ),
            (
                "BACK-3",
                "Vær nysgerrig, når I ser forskelligt på året; der er ikke noget at forhandle om.",
            ),
            (
                "BACK-4",
                "Sig, at I nu er færdige med at se tilbage, og gå videre til det, der kommer.",
            ),
        ),
    ),
    "open-questions": (
        "Tre åbne spørgsmål",
        "Stil ét ad gangen, og vent på svaret.",
        (
            ("Q-ENERGY", "Hvilke opgaver går du glad hjem fra?"),
            ("Q-DRAIN", "Hvilke dele af jobbet slider på dig?"),
            ("Q-NEED", "Hvad kunne gøre det lettere at lave et godt stykke arbejde?"),
        ),
    ),
    "asking-on": (
        "Spørg videre",
        "Når du hører altid, aldrig eller alle, så spørg efter ét eksempel.",
        (
            ("ASK-1", "Hvad skete der, sidste gang du oplevede det?"),
            ("ASK-2", "Hvordan mærker du det i dit arbejde?"),
            ("ASK-3", "Hvilke undtagelser kommer du i tanke om?"),
            ("ASK-4", "Hvad lægger du i det ord?"),
        ),
    ),
    "do": (
        "Det hjælper",
        "Se på medarbejderen, spørg åbent, og lad der være plads til uenighed.",
        (
            ("DO-1", "Se på den, du taler med."),
            ("DO-2", "Sig tingene ligeud og i korte sætninger."),
            ("DO-3", "Prøv at forestille dig, hvordan det ser ud fra den anden stol."),
            ("DO-4", "Fortæl også om dig selv, gerne om noget, der var svært for dig."),
            ("DO-5", "Stil spørgsmål, der begynder med hvad, hvordan eller hvilke."),
            (
                "DO-6",
                "Diskuter ikke for at få ret; I må godt blive ved med at se forskelligt på det.",
            ),
            ("DO-7", "Smil, og lad der være plads til at grine sammen."),
        ),
    ),
    "do-not": (
        "Det står i vejen",
        "Afbryd ikke, konkluder ikke for tidligt, og lad stilheden være.",
        (
            ("DONT-1", "Vis ikke, at du keder dig eller har travlt."),
            ("DONT-2", "Undgå de tre b'er: at bagatellisere, bortforklare eller betvivle."),
            ("DONT-3", "Konkluder ikke for hurtigt; giv tanken tid til at blive færdig."),
            ("DONT-4", "Pil ikke ved telefonen eller kuglepennen."),
            ("DONT-5", "Kig ikke på armbåndsuret; et ur på bordet viser tiden uden at forstyrre."),
            ("DONT-6", "Fyld ikke stilheden ud; den, der tier, er måske ved at tænke."),
            ("DONT-7", "Afbryd ikke; lyt til ende, og spørg så, om du har forstået det rigtigt."),
            ("DONT-8", "Stil ikke spørgsmål, der kan klares med et ja eller et nej."),
            ("DONT-9", "Stil ikke to spørgsmål på én gang; så får du kun svar på det ene."),
            ("DONT-10", "Lad ikke et »altid« eller »aldrig« stå; spørg efter et eksempel."),
            ("DONT-11", "Tal ikke ned i bordet; tal tydeligt, og tag én ting ad gangen."),
            ("DONT-12", "Lad ironi og sarkasme blive hjemme; de rammer let forkert."),
        ),
    ),
    "three-bs": (
        "De tre b'er",
        "Tag imod det, du hører, før du gør noget ved det.",
        (
            ("B-1", "At bagatellisere, som i »det går nok over«: Sig hellere, at det lyder svært."),
            ("B-2", "At bortforklare, som i »vi havde jo travlt«: Spørg hellere, hvordan det var."),
            ("B-3", "At betvivle, som i »nu overdriver du vist«: Bed hellere om at høre mere."),
        ),
    ),
    "wellbeing-topics": (
        "Samarbejde og trivsel",
        "Kom omkring fem emner, og bliv ved det, der fylder.",
        (
            ("TOPIC-1", "Hvordan I to arbejder sammen."),
            ("TOPIC-2", "Hvordan samarbejdet går med kollegerne."),
            ("TOPIC-3", "Hvordan arbejdsmiljøet er, både det fysiske og det psykiske."),
            ("TOPIC-4", "Hvad der giver lyst til at tage fat."),
            ("TOPIC-5", "Hvad der gør det rart at gå på arbejde."),
        ),
    ),
    "job-satisfaction": (
        "Samtalen om arbejdsglæde",
        "Lad medarbejderen fortælle; gæt ikke på, hvad der giver glæde.",
        (
            ("JOY-1", "Hvordan ser en rigtig god arbejdsdag ud for dig?"),
            (
                "JOY-2",
                "Hvilke mennesker, opgaver eller omgivelser betyder mest for din arbejdsglæde?",
            ),
            ("JOY-3", "Hvad får dig til at glemme tiden?"),
            (
                "JOY-4",
                "Hvordan vil du gerne have, at andre viser, at de sætter pris på dit arbejde?",
            ),
            ("JOY-5", "Hvilken lille ændring ville gøre den største forskel for dig?"),
        ),
    ),
    "beyond-mus": (
        "Når MUS ikke er stedet",
        "MUS er ikke stedet at løse sager; aftal, hvem der kan hjælpe.",
        (
            (
                "HELP-1",
                "Arbejdsmiljørepræsentanten, når arbejdet slider, eller tonen er blevet hård.",
            ),
            (
                "HELP-2",
                "Tillidsrepræsentanten, når det gælder løn eller rettigheder, eller som bisidder.",
            ),
            ("HELP-3", "HR, når samarbejdet er kørt fast, også samarbejdet med lederen selv."),
            ("HELP-4", "Sundhedsordningen eller egen læge, når presset er ved at blive for stort."),
        ),
    ),
    "realism": (
        "Aftaler, der kan lade sig gøre",
        "Hold hver aftale op mod tid, penge, mandat og arbejdspres.",
        (
            ("REAL-1", "Hvilke timer kan bruges på det?"),
            ("REAL-2", "Hvordan bliver det betalt?"),
            ("REAL-3", "Hvilken del af det kræver et ja fra andre end lederen?"),
            ("REAL-4", "Hvad kan vente, mens I gør det?"),
        ),
    ),
    "team-share": (
        "Kollegernes del",
        "Aftal før underskriften, hvad kollegerne bidrager med, og hvordan I følger op.",
        (
            ("SHARE-1", "Hvad tager medarbejderen selv ansvar for?"),
            ("SHARE-2", "Hvad må kollegerne få at vide om aftalen?"),
            ("SHARE-3", "Hvad skal kollegerne gøre anderledes, for at det nye kan bruges?"),
            ("SHARE-4", "Hvilke opgaver giver mulighed for at øve sig?"),
            ("SHARE-5", "Hvordan taler I om det i gruppen, når der er gået lidt tid?"),
        ),
    ),
    "closing": (
        "Når samtalen slutter",
        "Sig tak, sum op, spørg til samtalen, og fortæl, hvad der sker nu.",
        (
            ("C1", "Sig tak, og nævn én ting, du satte pris på."),
            (
                "C2",
                "Læs konklusioner og aftaler højt, og ret dem, indtil I begge kan genkende dem.",
            ),
            ("C3", "Spørg, hvad der var godt ved samtalen, og hvad I skal ændre til næste år."),
            ("C4", "Fortæl, hvem der skriver, hvornår I underskriver, og hvornår I ses igen."),
        ),
    ),
    "leader-learning": (
        "Lederens eget spørgsmål",
        "Brug to minutter alene, når medarbejderen er gået; svaret er kun dit.",
        (("LEARNED-1", "Hvad ved du nu, som du ikke vidste for en time siden?"),),
    ),
    "check-in": (
        "Tjek-ind",
        "Et kvarter og tre spørgsmål til hver aftale.",
        (
            ("CHECK-1", "Hvad blev vi enige om?"),
            ("CHECK-2", "Hvordan går det med det?"),
            ("CHECK-3", "Hvad laver vi om?"),
        ),
    ),
    "follow-up": (
        "Opfølgningssamtale",
        "Tag aftalerne én ad gangen, også dem, der ikke blev til noget.",
        (
            ("FOLLOW-1", "Hvad er der gjort siden sidst?"),
            ("FOLLOW-2", "Hvad er blevet bedre af det?"),
            ("FOLLOW-3", "Hvad kom i vejen for det, der ikke blev til noget?"),
            ("FOLLOW-4", "Hvad gør vi nu?"),
        ),
    ),
}
