"""What the pages say themselves, in Danish and English."""

from collections.abc import Mapping

__all__ = ["PAGE_WORDS"]

PAGE_WORDS: Mapping[str, Mapping[str, str]] = {
    "da": {
        "home": "Alle arbejdspladser",
        "home title": "Et år med MUS på arbejdspladsen",
        "home lead": (
            "Vælg, hvem du vil være. Hver side viser kun det, som den person må se, og alt på den"
            " er læst af de hændelser, som historien har gemt. Dansk og engelsk er hver sin"
            " historie med sine egne tekster, så kontrolkoderne er også forskellige."
        ),
        "order": "Sådan er rækkefølgen",
        "order lead": (
            "Hvad der fører videre fra hvert trin. Det samme står også som Mermaid-tekst, med alt"
            " det, der kan ske undervejs: Sæt den ind, hvor Mermaid kan tegnes, og den bliver en"
            " tegning."
        ),
        "order caption": "Den første kolonne er før, den sidste er efter.",
        "before": "Før",
        "after": "Efter",
        "order of cycle": "Enhedens år",
        "order of talk": "En samtale",
        "loose ends": "Løse ender",
        "paper plan as text": "Udviklingsplanen som Markdown",
        "other lang": "English",
        "on this page": "På siden",
        "elsewhere": "Andre sider",
        "as of": "Sådan ser det ud {day}.",
        "has moved": (
            "{who} flyttede fra {old} til {new} den {day}. Samtalen og planen fulgte med;"
            " årshjulet på det nye sted står ikke her."
        ),
        "role employee": "medarbejder",
        "role leader": "leder",
        "role senior-leader": "lederens leder",
        "role hr": "HR-partner",
        "people": "Hvem vil du være?",
        "intention": "Hvad årets samtaler skal føre til",
        "goals": "Mål",
        "themes of year": "Årets temaer",
        "budget": "Budget",
        "agreed": "Det er aftalt",
        "agreed caption": "Aftaler i planen fra {year}",
        "unsigned": "Der er ikke underskrevet en plan endnu.",
        "nothing agreed": "Der er ingen plan at vise.",
        "with": "Samtalen i {year} med {name}",
        "what": "Aftale",
        "who": "Hvem",
        "by when": "Senest",
        "sign": "Tegn på, at det lykkes",
        "status": "Status",
        "is late": "{status}, fristen er gået",
        "pending": "{status}, nyt forslag venter på ja fra {name}",
        "in numbers": "Aftalerne i tal",
        "plans signed": "{count} af {all} har en underskrevet plan fra {year}.",
        "too few": (
            "Aftalerne bliver ikke talt, før {fewest} har underskrevet en plan: Med færre ville"
            " tallene fortælle om den enkelte."
        ),
        "courses": "Kurser og uddannelse i planerne, til dem der planlægger dem",
        "method": "Metode",
        "few people": "færre end {fewest} personer",
        "agreements": "Aftaler i alt",
        "settled": "Gennemført eller afsluttet",
        "late": "Åbne, hvor fristen er gået",
        "number": "Antal",
        "by need": "Behov, som planerne tager op",
        "need": "Behov",
        "approvals": "Aftaler, der kræver godkendelse",
        "days": "Dage, der er aftalt",
        "days caption": "Den nærmeste dag kommer først.",
        "numbers caption": "Alle planer i enheden; teksten i dem er for de to, der har aftalt den.",
        "what happens": "Hvad",
        "day": "Dag",
        "whom": "Med hvem",
        "conversation": "Samtale",
        "next conversation": "Næste samtale",
        "no days": "Der er ingen dage i kalenderen lige nu.",
        "due": "Det næste",
        "nothing due": "Der er intet, der venter på dig.",
        "waits for you": "Det venter på dig",
        "waits for others": "Det venter på andre",
        "how": "Status",
        "whose turn": "Hvis\N{NO-BREAK SPACE}tur",
        "state late": "for\N{NO-BREAK SPACE}sent",
        "state due": "inden\N{NO-BREAK SPACE}fristen",
        "state missing": "mangler",
        "overdue": "Frister for aftaler og opfølgninger, der er overskredet: {count}.",
        "none overdue": "Ingen frist for en aftale eller opfølgning er overskredet.",
        "unit": "Sådan går det i enheden",
        "wheel": "Årshjulet",
        "papers": "Papirer",
        "paper plan": "Udviklingsplanen",
        "paper invitation": "Indkaldelsen",
        "paper sheet": "Dit forberedelsesark",
        "paper card": "Samtalekortet",
        "calendar": "Kalender",
        "get calendar of one": "Hent kalenderfilen med 1 dag",
        "get calendar": "Hent kalenderfilen med {count} dage",
        "bars": "Samtalens tid",
        "thread": "Den røde tråd",
        "thread caption": "Hvad hver aftale kommer af, og hvad den er blevet til.",
        "goal": "Mål",
        "theme": "Tema",
        "followed up": "Fulgt op",
        "effect": "Hvad der kom ud af det",
        "as mermaid": "Som Mermaid-tekst",
        "sees": "Hvem ser hvad",
        "you see": "Du ser",
        "who sees": "Hvem ser det",
        "you full": "alt",
        "you none": "intet",
        "taken over": "{own}; hvor du har overtaget: {new}",
        "you full of your own": "din egen",
        "you own": "det, du selv har skrevet",
        "you own notes": "dem, du selv har skrevet",
        "you if-shared": "den andens, når den er delt",
        "you on-request": "den andens, når den er delt, eller hvis du har ret til indsigt",
        "you if-consented": "hvis medarbejderen siger ja",
        "you from-hand-over": "alt fra den dag, du tager over",
        "you for-approval": "titel og status på det, du skal godkende",
        "you if-policy": "kompetencedelen, hvis arbejdspladsens regler siger det",
        "you for-budget": "det, du skal give penge til",
        "you for-planning": "det, du skal bruge til at planlægge kurser",
        "you overdue": "antallet af overskredne frister",
        "you own-units": "alt i dine egne enheder",
        "leader then": (
            "»Lederen« i tabellen er den, der ledede, da samtalen blev holdt, så længe vedkommende"
            " leder. En tidligere leder ser ikke noget mere, og den, der leder nu, er »en ny"
            " leder«."
        ),
        "let in": "{name} har sagt ja til, at du må se, hvad der blev talt om, og skrive under.",
        "not let in": (
            "{name} har ikke sagt ja til, at du må se, hvad der blev talt om; du ser det, der er"
            " skrevet under på."
        ),
        "you have let in": (
            "{name} leder nu. Du har sagt ja til, at {name} må se, hvad der blev talt om i {year},"
            " og skrive under."
        ),
        "you have not let in": (
            "{name} leder nu. Du har ikke sagt ja til, at {name} må se, hvad der blev talt om i"
            " {year}; {name} ser kun det, der er skrevet under på."
        ),
    },
    "en": {
        "home": "All workplaces",
        "home title": "One year of MUS at the workplace",
        "home lead": (
            "Choose who you want to be. Each page shows only what that person may see, and all of"
            " it is read from the facts that the story has stored. Danish and English are two"
            " stories with texts of their own, so the check codes differ as well."
        ),
        "order": "What comes after what",
        "order lead": (
            "What leads on from each step. The same is there as Mermaid text, with all that may"
            " happen on the way: put it where Mermaid is drawn, and it becomes a picture."
        ),
        "order caption": "The first column is before, the last one after.",
        "before": "Before",
        "after": "After",
        "order of cycle": "The year of the unit",
        "order of talk": "One conversation",
        "loose ends": "Loose ends",
        "paper plan as text": "The development plan as Markdown",
        "other lang": "Dansk",
        "on this page": "On this page",
        "elsewhere": "Other pages",
        "as of": "This is how things are on {day}.",
        "has moved": (
            "{who} moved from {old} to {new} on {day}. The conversation and the plan came along;"
            " the annual wheel of the new place is not shown here."
        ),
        "role employee": "employee",
        "role leader": "leader",
        "role senior-leader": "the leader's leader",
        "role hr": "HR partner",
        "people": "Who do you want to be?",
        "intention": "What this year's conversations shall lead to",
        "goals": "Goals",
        "themes of year": "The themes of the year",
        "budget": "Budget",
        "agreed": "What was agreed",
        "agreed caption": "Agreements in the plan of {year}",
        "unsigned": "No plan has been signed yet.",
        "nothing agreed": "There is no plan to show.",
        "with": "The conversation of {year} with {name}",
        "what": "Agreement",
        "who": "Who",
        "by when": "By",
        "sign": "Sign of success",
        "status": "Status",
        "is late": "{status}, past its due date",
        "pending": "{status}, other terms wait for a yes from {name}",
        "in numbers": "The agreements in numbers",
        "plans signed": "{count} of {all} have a signed plan of {year}.",
        "too few": (
            "Agreements are not counted until {fewest} people have signed a plan: with fewer, the"
            " numbers would tell of one person."
        ),
        "courses": "Courses and education in the plans, for those who plan them",
        "method": "Method",
        "few people": "fewer than {fewest} people",
        "agreements": "Agreements in all",
        "settled": "Done or ended",
        "late": "Open and past their due date",
        "number": "Number",
        "by need": "Needs that the plans take up",
        "need": "Need",
        "approvals": "Agreements that need approval",
        "days": "Days that are agreed",
        "days caption": "The nearest day comes first.",
        "numbers caption": "All plans of the unit; what they say is for the two who agreed on it.",
        "what happens": "What",
        "day": "Day",
        "whom": "With whom",
        "conversation": "Conversation",
        "next conversation": "Next conversation",
        "no days": "There are no days in the calendar right now.",
        "due": "What is due next",
        "nothing due": "Nothing waits for you.",
        "waits for you": "Waits for you",
        "waits for others": "Waits for others",
        "how": "Status",
        "whose turn": "Whose turn",
        "state late": "late",
        "state due": "not\N{NO-BREAK SPACE}late\N{NO-BREAK SPACE}yet",
        "state missing": "missing",
        "overdue": "Due dates of agreements and follow-ups that have passed: {count}.",
        "none overdue": "No due date of an agreement or a follow-up has passed.",
        "unit": "How the unit is doing",
        "wheel": "The annual wheel",
        "papers": "Papers",
        "paper plan": "The development plan",
        "paper invitation": "The invitation",
        "paper sheet": "Your preparation sheet",
        "paper card": "The conversation card",
        "calendar": "Calendar",
        "get calendar of one": "Get the calendar file with 1 day",
        "get calendar": "Get the calendar file with {count} days",
        "bars": "The time of the conversation",
        "thread": "The red thread",
        "thread caption": "What each agreement comes from, and what has become of it.",
        "goal": "Goal",
        "theme": "Theme",
        "followed up": "Followed up",
        "effect": "What came of it",
        "as mermaid": "As Mermaid text",
        "sees": "Who sees what",
        "you see": "You see",
        "who sees": "Who sees it",
        "you full": "everything",
        "you none": "nothing",
        "taken over": "{own}; where you have taken over: {new}",
        "you full of your own": "your own",
        "you own": "what you wrote yourself",
        "you own notes": "those that you wrote yourself",
        "you if-shared": "the other's, once it is shared",
        "you on-request": "the other's, once it is shared, or if you have a right of access",
        "you if-consented": "if the employee says yes",
        "you from-hand-over": "everything from the day you take over",
        "you for-approval": "title and status of what you are to approve",
        "you if-policy": "the part on competences, if the workplace's rules say so",
        "you for-budget": "what you are to give money for",
        "you for-planning": "what you need to plan courses",
        "you overdue": "the number of overdue deadlines",
        "you own-units": "everything in your own units",
        "leader then": (
            "“The leader” in the table is whoever led when the conversation was held, for as long"
            " as they lead. A former leader sees nothing any more, and whoever leads now is “a new"
            " leader”."
        ),
        "let in": "{name} has said yes to your seeing what was talked about, and signing.",
        "not let in": (
            "{name} has not said yes to your seeing what was talked about; you see what was signed."
        ),
        "you have let in": (
            "{name} leads now. You have said yes: {name} may see what was talked about in {year},"
            " and sign."
        ),
        "you have not let in": (
            "{name} leads now. You have not said yes to {name} seeing what was talked about in"
            " {year}; {name} sees only what was signed."
        ),
    },
}
