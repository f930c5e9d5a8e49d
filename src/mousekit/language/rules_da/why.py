"""Why each fault is one, in Danish.  Danish: *hvorfor*.

Only literals. In English it stands where the rule is made, under *Why it is bad*.
"""

from collections.abc import Mapping

__all__ = ["WHY"]

# fmt: off
WHY: Mapping[str, str] = {
    "MK101": (
        "En præcis plan hjælper, når der er én. Seks planer viser mest af alt, hvor meget der"
        " står i vejen, og det, der er aftalt ved siden af ni andre ting, er glemt til foråret."),
    "MK102": (
        "En samtale, der ikke fører til noget, er en formalitet, og næste år er der ingen, der"
        " forbereder sig."),
    "MK103": (
        "Temaerne er en tragt: Det, der kommer igennem, bliver der talt om i hver samtale. Med"
        " fem temaer får hvert ti minutter, og intet flytter sig."),
    "MK104": (
        "De centrale spørgsmål skal holde sammen på timen. Er der seks, går lederen frem efter"
        " en liste, og det, medarbejderen kom med, må vente."),
    "MK105": (
        "To mennesker kan ikke tale om tres ting på en time. Så bliver skemaet krydset af, og"
        " krydserne er det eneste, der er tilbage."),
    "MK106": (
        "Er der tre ting i én aftale, kan den hverken være holdt eller brudt. Den ene bliver"
        " gjort, og de andre gemmer sig bag den."),
    "MK107": (
        "Den samme opgave med den samme ansvarlige bliver fulgt op to gange, eller den ene aftale"
        " bliver taget for den anden. Bliver den ene ændret, ved ingen, hvilken der gælder."),
    "MK108": (
        "Hvert kontor har lagt sit eget ønske ind: strategi, trivsel, karriere, fastholdelse."
        " De to, der sidder med skemaet, kan ikke længere se, hvad timen skal bruges til."),
    "MK201": (
        "Et klart og krævende mål bliver oftere nået end »gør dit bedste«. Kan I ikke begge se,"
        " når det er gjort, husker I det forskelligt et halvt år efter."),
    "MK202": (
        "Uden et tegn bliver opfølgningen en smagssag, og den, der får det sidste ord, får ret."
        " Det er også tegnet, der gør det værd at se efter."),
    "MK203": (
        "Det, der ikke har nogen dato, er aldrig for sent. Så ingen spørger, og det bliver"
        " begyndt for sent."),
    "MK204": (
        "En dag før samtalen er en tastefejl eller gammelt arbejde med nyt navn. Det, der først"
        " skal være færdigt efter næste samtale, er glemt, når dagen kommer."),
    "MK205": (
        "»Snart« er i denne uge for den ene og i år for den anden, og begge har ret. Ingen kan"
        " se i kalenderen, om det er gjort."),
    "MK206": (
        "Et forbehold tager halvdelen af løftet tilbage. Den, der regner med det, opdager for"
        " sent, at det kun var et ønske."),
    "MK207": (
        "Det ligner noget, der er aftalt, og er det ikke. Skemaet bliver lagt væk, som om det"
        " var færdigt."),
    "MK208": (
        "Store ord lyder godt og lover ingenting. Alle nikker, og ingen ved, hvor man skal"
        " begynde."),
    "MK209": (
        "Uden et eksempel er en styrke en kompliment og et udviklingsområde en dom. Med et"
        " eksempel er det noget, der er sket, og som I kan tale om."),
    "MK210": (
        "Af »godt arbejde« kan man ikke se, hvad man skal gøre igen. Det er let sagt og lige så"
        " let glemt."),
    "MK211": (
        "Et mærkat rammer personen, og den, der bliver ramt, går i forsvar. Jo tættere feedback"
        " går på personen, jo mindre hjælper den."),
    "MK212": (
        "Det, der er sket, kan ikke laves om. Feedback hjælper først, når den siger, hvad der"
        " kan gøres næste gang."),
    "MK301": (
        "Det, der falder mellem to stole, bliver liggende. Når dagen kommer, troede I hver især,"
        " at det var den andens opgave."),
    "MK302": (
        "Når alle har ansvaret, har ingen det: Ingen bliver spurgt, og ingen føler sig bagud."),
    "MK303": (
        "Kun I to har givet hinanden jeres ord. En aftale på en tredjes vegne er et ønske, og den,"
        " det handler om, hører måske aldrig om det."),
    "MK304": (
        "Hvad lederen hjælper med, skal I være enige om. Lover lederen ingenting, bliver"
        " udvikling til lektier."),
    "MK305": (
        "Man arbejder for det, man selv har valgt. En plan, der var færdig før samtalen, er"
        " død, når den bliver skrevet under."),
    "MK306": (
        "Medarbejderen hører et ja. Kommer der et nej oppefra i marts, er det næste løfte"
        " mindre værd, og det er lederen også."),
    "MK307": (
        "Det, der »skal undersøges«, er der ingen, der undersøger. Passiven skjuler, at ingen"
        " har sagt ja."),
    "MK308": (
        "Den, der kommer hjem med noget nyt, møder alt, som det var. Det, ingen venter på, og"
        " som ikke bliver brugt i de første uger, går snart tabt."),
    "MK401": (
        "Udgangspunktet er, hvad arbejdspladsen skal blive i stand til. Et godt ønske, der ikke"
        " tjener noget af det, ryger først i en travl måned."),
    "MK402": (
        "Ingen kan sige, hvorfor netop dette skal læres, så det ryger først, når pengene er små."
        " Det kan være rigtigt alligevel, og så er det målene, der mangler noget."),
    "MK403": (
        "Et behov uden en vej bliver til et kursus, når nogen spørger, eller til ingenting. Det"
        " er lettere at vælge vejen før samtalerne end midt i en af dem."),
    "MK404": (
        "Det meste af et job lærer man på jobbet. Et kursus er let at bevilge og let at tælle,"
        " og så kommer udvikling til at betyde at blive sendt væk."),
    "MK405": (
        "Lederne har sagt, at enheden skal lære det, og efter alle samtalerne er der ingen, der"
        " gør det. Det viser sig om et år, når det er for sent."),
    "MK406": (
        "Det behøver ikke at være en fejl. Men et mål, der ikke kræver noget nyt af nogen, er"
        " enten nået, eller også har ingen tænkt over, hvad det kræver."),
    "MK407": (
        "Man skal ville noget med samtalerne for at få noget ud af dem. Uden en hensigt"
        " begynder de med en undskyldning, og skemaet bliver udfyldt for sin egen skyld."),
    "MK408": (
        "At samtalerne ikke virker, er det første, der bliver sagt imod dem. Har I ikke sagt på"
        " forhånd, hvad I vil se efter, ser I det heller ikke bagefter."),
    "MK501": (
        "Det er opfølgningen, der afgør det. Aftaler, som ingen spørger til, ligger i skuffen"
        " til næste år, og tavsheden siger, at de ikke var vigtige."),
    "MK502": (
        "Efter mere end et halvt år er det meste gjort eller glemt, og der er ikke mere at"
        " justere."),
    "MK503": (
        "Går en frist i stilhed, lærer alle, at datoer ikke betyder noget her. Det er ingen"
        " skam at være bagud, og det tager fem minutter at finde en ny dag."),
    "MK504": (
        "Det, der bliver begyndt sent, bliver gjort i hast eller slet ikke. I begyndelsen er der"
        " stadig tid til at rydde en dag til det."),
    "MK505": (
        "Aftaler dør i skuffer, ikke i skænderier. En kort melding holder dem i live, især når"
        " den anden kan se den."),
    "MK506": (
        "En opfølgning, der ikke bliver til noget, siger, at samtalen ikke var vigtig. Aftalerne"
        " er lige så gamle som sidste gang, nogen spurgte til dem."),
    "MK507": (
        "Tillid begynder med det, I aftalte sidste år. Bliver det forbigået i tavshed, er årets"
        " aftaler lige så lidt værd."),
    "MK508": (
        "Lederen gav et menneske sit ord. Så længe der ikke bliver talt om det, er årets ord"
        " lige så meget værd som sidste års."),
    "MK509": (
        "Ingen ved, om samtalerne var timerne værd. Næste år bliver de holdt, fordi de blev"
        " holdt sidste år."),
    "MK510": (
        "Det, der ikke blev gjort på to år, bliver det næppe i det tredje. At skrive det ned"
        " igen koster ingenting, og det er problemet."),
    "MK601": (
        "På et lukket spørgsmål svarer man ja eller nej, og så er det den, der spurgte, som må"
        " tale videre."),
    "MK602": (
        "Svaret ligger i spørgsmålet. Den anden kan give dig ret eller begynde en diskussion,"
        " og de fleste giver dig ret."),
    "MK603": (
        "Ved to spørgsmål på én gang bliver det letteste besvaret, og det andet er væk."),
    "MK604": (
        "Et snævert spørgsmål får et kort svar: en dag, et navn eller et tal. Det kan være godt"
        " at vide, men det får ingen til at fortælle."),
    "MK605": (
        "Lovene om helbredsoplysninger og mod forskelsbehandling forbyder det, og et ærligt svar"
        " kan blive brugt mod den, der gav det."),
    "MK606": (
        "Det tager en time at forberede sig og længere at tænke. Den, der om tirsdagen bliver"
        " kaldt ind til torsdag, har kun det med, der lige falder ind."),
    "MK607": (
        "Ingen forbereder sig fem uger før. Når dagen kommer, ligger brevet nederst i bunken,"
        " og det, der skulle tænkes over, har ændret sig."),
    "MK608": (
        "Den, der ikke ved, hvad det handler om, og hvor det er, forbereder sig på det værste"
        " eller slet ikke."),
    "MK609": (
        "Fortiden er let at tale om og det eneste, I ikke kan ændre. Når der er gået halvtreds"
        " minutter, får det, samtalen er til for, de sidste ti."),
    "MK610": (
        "Det meste af en god samtale er forberedelsen. Har den ene tænkt og den anden ikke,"
        " taler den ene, mens den anden nikker."),
    "MK611": (
        "Et blik på skemaet på vej til mødet bliver til et kvarters snak, der er trukket ud til"
        " en time."),
    "MK612": (
        "De to har forberedt sig på hver sin samtale. En af dem bliver overrasket, og det er"
        " sjældent lederen."),
    "MK613": (
        "Den, der ikke kan sige det i få sætninger, har ikke tænkt det igennem. Så begynder"
        " hver leder med det, der lige falder ind, og enheden har tolv formål."),
    "MK614": (
        "Den hedder en elevatortale, fordi den er slut, når døren går op. Den, der bliver talt"
        " til i tre minutter, læner sig tilbage og bliver siddende sådan."),
    "MK615": (
        "Når lønnen er på bordet, handler resten om at stille sig godt. Ingen fortæller om det, de"
        " ikke kan, lige før en lønforhandling."),
    "MK616": (
        "Den slags må kun gemmes med en særlig grund, og et samtykke er tvivlsomt mellem"
        " arbejdsgiver og ansat. I skal huske, hvad I har aftalt, ikke hvorfor."),
    "MK617": (
        "»Altid« og »aldrig« er næsten aldrig sandt. Den anden leder efter undtagelsen, og så"
        " taler I om den i stedet for om sagen."),
    "MK618": (
        "Får man at vide, at det ikke er så slemt, at der er en forklaring, eller at man tager"
        " fejl, holder man op med at fortælle. Problemet er der stadig."),
    "MK619": (
        "Den, der taler, lærer ikke noget. Siger medarbejderen næsten intet, er det en"
        " orientering, og lederen går derfra med det, lederen vidste i forvejen."),
    "MK620": (
        "Lærlingen og den, der har været her i tredive år, har ikke de samme spørgsmål. En"
        " samtale, der begynder med skemaet, kan ikke begynde med mennesket."),
}
