"""What people read about the order of the process, in Danish.

Literals only: names of facts, states and roles, and what is said when a fact may not come.
"""

from collections.abc import Mapping

__all__ = [
    "BLOCKERS",
    "EVENTS",
    "JOINS",
    "LEVELS",
    "MEMBERS",
    "PARTS",
    "ROLES",
    "SCRIBES",
    "STATES",
]

EVENTS: Mapping[str, str] = {
    "ActivityFollowedUp": "aktivitet fulgt op",
    "AgreementReported": "aftale rapporteret",
    "AgreementSettled": "aftale afsluttet",
    "AmendmentAccepted": "ændring godkendt",
    "AmendmentDeclined": "ændring afvist",
    "AmendmentProposed": "ændring foreslået",
    "ApprovalGiven": "godkendelse givet",
    "ApprovalRefused": "godkendelse afslået",
    "ConclusionsAccepted": "konklusioner godkendt",
    "ConclusionsCommented": "konklusioner kommenteret",
    "ConclusionsDrafted": "konklusioner skrevet",
    "ConclusionsReopened": "konklusioner genåbnet",
    "ConclusionsRevised": "konklusioner ændret",
    "ConclusionsSigned": "konklusioner underskrevet",
    "ConversationCancelled": "samtalen er aflyst",
    "ConversationClosed": "samtaleforløbet er afsluttet",
    "ConversationEnded": "samtale afsluttet uden underskrift",
    "ConversationHeld": "samtalen er holdt",
    "ConversationPaused": "samtalen afbrudt",
    "ConversationPlanned": "samtale planlagt",
    "ConversationRated": "samtalen vurderet",
    "ConversationRegistered": "samtale registreret",
    "ConversationReopened": "samtale genåbnet",
    "ConversationResumed": "samtalen genoptaget",
    "ConversationSigned": "samtale underskrevet",
    "ConversationStarted": "samtalen begynder",
    "ConversationsOpened": "samtalerunden er åbnet",
    "CycleCancelled": "årets MUS-forløb er aflyst",
    "CycleClosed": "årets MUS-forløb er afsluttet",
    "CycleStarted": "årets MUS-forløb begynder",
    "EffectEvaluated": "effekt evalueret",
    "EffectEvaluationSkipped": "effektevaluering sprunget over",
    "EffectReviewStarted": "effektevalueringen begynder",
    "EmployeeExcused": "medarbejder fritaget",
    "EmployeeJoined": "ny medarbejder",
    "EmployeeLeft": "medarbejder fratrådt",
    "EmployeeReturned": "medarbejder tilbage",
    "EmployeeTransferred": "medarbejder flyttet til anden enhed",
    "FindingWaived": "bemærkning frafaldet",
    "FocusChosen": "fokus valgt",
    "FocusRevised": "fokus justeret",
    "FollowUpHeld": "opfølgning holdt",
    "FollowUpMissed": "opfølgning ikke holdt",
    "FollowUpMoved": "opfølgning flyttet",
    "FollowUpRecorded": "opfølgning registreret",
    "FollowUpStarted": "opfølgningen begynder",
    "FrameSet": "rammen er sat",
    "GroupTalkHeld": "gruppeudviklingssamtale (GRUS)",
    "HostNamed": "anden vært valgt",
    "IdeaRaised": "idé fremsat",
    "IndividualEffectEvaluated": "individuel effekt evalueret",
    "IndividualTalkRequested": "ønske om individuel samtale",
    "InvitationDelegated": "indkaldelse uddelegeret",
    "InvitationSent": "indkaldelse sendt",
    "LeaderChanged": "lederskift",
    "LeaderGroupMet": "møde i ledergruppen",
    "LessonRecorded": "læring til næste år",
    "NeedIdentified": "kompetencebehov fundet",
    "NeedRevised": "kompetencebehov ændret",
    "NeedWithdrawn": "kompetencebehov udgået",
    "NeedsPrioritised": "kompetencebehov prioriteret",
    "NoAgreementsExplained": "begrundet, at der ingen aftaler er",
    "NoteTaken": "notat taget",
    "Notice": "meddelelse",
    "PartCompleted": "del gennemført",
    "PartSkipped": "del sprunget over",
    "ParticipantAccepted": "deltager godkendt",
    "ParticipantDeclined": "deltager afvist",
    "ParticipantProposed": "deltager foreslået",
    "PhaseReopened": "fase genåbnet",
    "PreparationShared": "forberedelse delt",
    "PreparationSubmitted": "forberedelse indsendt",
    "PreparationWaived": "forberedelse frafaldet",
    "PreviousAgreementAssessed": "sidste års aftale vurderet",
    "PromiseAnswered": "svar på løfte",
    "Rescheduled": "samtale flyttet",
    "ReviewLapsed": "gennemsyn udløbet",
    "ScribeNamed": "referent valgt",
    "SignatureDeclined": "underskrift afslået",
    "StrategyAdopted": "strategien er vedtaget",
    "StrategyRevised": "strategien er revideret",
    "SuccessorAdmitted": "ny leder inddraget",
    "TeamConsultationSkipped": "personalemødet sprunget over",
    "TeamConsulted": "personalemøde om temaerne",
    "TeamReviewHeld": "opsamling på personalemøde",
    "TopicsShared": "emner udvekslet",
}

STATES: Mapping[str, str] = {
    "start": "ikke begyndt",
    "strategy": "strategi",
    "needs": "kompetencebehov",
    "focus": "fokus",
    "conversations": "samtaler",
    "follow-up": "opfølgning",
    "effect": "effekt",
    "closed": "afsluttet",
    "cancelled": "aflyst",
    "planned": "planlagt",
    "invited": "indkaldt",
    "prepared": "forberedt",
    "in-progress": "i gang",
    "paused": "afbrudt",
    "held": "holdt",
    "in-review": "til gennemsyn",
    "signed": "underskrevet",
}

JOINS: Mapping[str, str] = {
    "both_are_prepared": "begge har forberedt sig, eller det er frafaldet",
    "both_have_signed": "begge har underskrevet den nuværende version",
    "nothing_was_ever_signed": "ingen version er underskrevet af begge",
    "somebody_is_unprepared": "en af parternes forberedelse mangler",
    "otherwise": "ellers",
}
"""When a fact goes on that may also stay, and what is said of the other case."""

ROLES: Mapping[str, str] = {
    "employee": "medarbejderen",
    "leader": "lederen",
    "senior-leader": "lederens leder",
    "hr": "HR",
    "supporter": "hjælperen",
    "committee": "udvalget",
    "successor": "den nye leder",
    "statistics": "statistikken",
}

PARTS: Mapping[str, str] = {
    "introduction": "indledning",
    "past": "fortid",
    "present-and-future": "nutid og fremtid",
    "collaboration-and-wellbeing": "samarbejde og trivsel",
    "closing": "afslutning",
}

LEVELS: Mapping[str, str] = {
    "individual": "individniveau",
    "team": "teamniveau",
    "department": "afdelingsniveau",
    "organisation": "organisationsniveau",
}

SCRIBES: Mapping[str, str] = {
    "leader": "lederen",
    "employee": "medarbejderen",
    "shared": "begge",
}

MEMBERS: Mapping[str, Mapping[str, str]] = {
    "AgreementStatus": {
        "awaiting-approval": "afventer godkendelse",
        "open": "åben",
        "started": "i gang",
        "done": "gennemført",
        "dropped": "droppet",
        "carried-over": "ført videre",
        "ended": "ophørt",
    },
    "Ambition": {
        "equals": "ligeværdig dialog",
        "expectations": "gensidige forventninger",
        "larger-context": "den større sammenhæng",
        "contribution": "bidrag til målene",
        "priorities": "prioriteret udvikling",
        "up-to-date": "aktuelle kompetencer",
    },
    "EndedBy": {
        "cancelled": "aflyst",
        "declined": "underskrift afslået",
        "lapsed": "gennemsyn udløbet",
        "left": "fratrådt",
        "settled": "alt er afsluttet",
    },
    "ExcuseReason": {
        "leave": "orlov",
        "too-new": "for nyansat",
        "group-talk": "gruppesamtale",
        "other": "andet",
    },
    "FollowUpKind": {
        "check-in": "tjek-ind",
        "follow-up": "opfølgning",
    },
    "Grip": {
        "purpose": "klart formål",
        "role": "lederens rolle",
        "host": "vært",
        "steering": "styring",
        "curiosity": "nysgerrighed",
        "follow-up": "opfølgning",
    },
    "LearningMethod": {
        "self-study": "selvstudium",
        "side-by-side": "sidemandsoplæring",
        "job-rotation": "jobrotation",
        "job-swap": "jobbytte",
        "job-shadowing": "at følge en kollega i arbejdet",
        "mentor": "mentor",
        "coaching": "coaching",
        "peer-feedback": "feedback fra kolleger",
        "supervision": "supervision",
        "new-task": "en ny opgave",
        "project": "et projekt",
        "teach-others": "at lære fra sig",
        "reflection": "refleksion",
        "network": "netværk",
        "experience-group": "erfaringsgruppe",
        "conference": "konference",
        "course": "kursus",
        "e-learning": "e-læring",
        "formal-education": "uddannelse",
        "learn-from-new-hire": "at lære af en ny kollega",
        "meeting-development": "bedre møder",
        "other": "andet",
    },
    "Output": {
        "previous-agreements": "sidste års aftaler",
        "strengths": "styrker",
        "development-areas": "udviklingsområder",
        "goals": "mål",
        "job-changes": "ændringer i jobbet",
        "leader-support": "lederens støtte",
        "competences": "kompetencer",
        "unused-competences": "ubrugte kompetencer",
        "competence-needs": "kompetencebehov",
        "methods": "læringsmetoder",
        "ideas": "idéer",
        "motivation": "motivation",
        "relations": "samarbejde",
        "better-relations": "bedre samarbejde",
        "more-motivation": "mere arbejdsglæde",
    },
    "Progress": {
        "on-track": "på sporet",
        "at-risk": "usikkert",
        "stuck": "gået i stå",
    },
    "Seen": {
        "yes": "ja",
        "not-yet": "ikke endnu",
        "unknown": "ved vi ikke",
    },
    "Severity": {
        "error": "fejl",
        "warning": "advarsel",
        "info": "råd",
    },
    "Setting": {
        "room": "i et lokale",
        "walk-and-talk": "på en gåtur",
        "online": "på skærm",
        "other": "på en anden måde",
    },
    "Standing": {
        "enrolled": "med i år",
        "excused": "fritaget",
        "left": "fratrådt",
        "moved": "flyttet",
    },
    "TalkKind": {
        "mus": "MUS",
        "status": "statussamtale",
    },
    "TalkMark": {
        "none": "ikke planlagt endnu",
        "registered": "planlagt",
        "signed": "underskrevet",
        "reopened": "genåbnet",
        "ended": "endt uden underskrift",
    },
    "WorkState": {
        "late": "over fristen",
        "due": "venter",
        "missing": "uden dato",
    },
}

BLOCKERS: Mapping[str, tuple[str, str]] = {
    "talk-requested": (
        "»{employee}« har bedt om en individuel samtale.",
        "Hold den; gruppesamtalen kan ikke træde i stedet for den.",
    ),
    "scale-missing": (
        "Skemaet har ingen skala, men i år skal begge give en score.",
        "Giv skemaet en skala, eller vælg en anden tilgang næste år.",
    ),
    "scale-unwanted": (
        "Skemaet har en skala, men i år er det aftalt at tale sammen uden score.",
        "Brug et skema uden skala, eller vælg en anden tilgang næste år.",
    ),
    "score-unwanted": (
        "Et svar har en score, men i år er det aftalt at tale sammen uden score.",
        "Lad scoren være tom, og skriv svaret med ord.",
    ),
    "scores-not-in": (
        "Der mangler stadig score fra {party}.",
        "Del, når {party} har givet sine score eller sagt fra, og før samtalen begynder.",
    ),
    "scores-are-out": (
        "Forberedelsen fra {party} er allerede delt, så en score kan ikke gives mere.",
        "Lad scoren være tom, og tal om forskellen.",
    ),
    "sharing-off": (
        "Her på arbejdspladsen bliver idéer mellem leder og medarbejder.",
        "Lad feltet med modtagere stå tomt, eller tag selv idéen op på et personalemøde.",
    ),
    "group-talk-off": (
        "Her kan en gruppesamtale ikke træde i stedet for den individuelle.",
        "Hold den individuelle samtale, eller vælg en anden grund.",
    ),
    "not-followed-up": (
        "Der er ikke fulgt op endnu, så udbyttet kan ikke vurderes ved opfølgningen.",
        "Vurder samtalen lige efter, eller vent til opfølgningen.",
    ),
    "id-of-last-year": (
        "Id'et »{agreement}« tilhører en af sidste års aftaler.",
        "Giv en ny aftale sit eget id; fører den aftalen fra sidste år videre, så henvis til den.",
    ),
    "own-leader": (
        "»{employee}« kan ikke være leder af sin egen samtale.",
        "Lad en anden lede samtalen.",
    ),
    "participant-accepted": (
        "Medarbejderen vil gerne have »{person}« med.",
        "Tal med medarbejderen om det.",
    ),
    "already-prepared": (
        "Forberedelsen fra {party} er allerede indsendt.",
        "Der er ikke mere at gøre.",
    ),
    "score-off-the-scale": (
        "En score ligger uden for skalaen.",
        "Brug et tal fra {lowest} til {highest}.",
    ),
    "parts-known": (
        "Delene er allerede registreret undervejs.",
        "Udelad dem her.",
    ),
    "idea-known": (
        "Idéen »{idea}« er allerede registreret.",
        "Giv en ny idé sit eget id.",
    ),
    "finding-unknown": (
        "Reglen {rule} har ingen bemærkning på det sted.",
        "Brug kode og sted fra det, der står i vejen for underskriften.",
    ),
    "text-missing": (
        "En aftale har ingen tekst.",
        "Skriv, hvad der bliver gjort, eller slet aftalen.",
    ),
    "previous-not-carried": (
        "Aftalen henviser til »{agreement}«, som ikke er ført videre fra sidste år.",
        "Ret henvisningen, eller beslut, at den føres videre.",
    ),
    "carried-twice": (
        "To aftaler fører »{agreement}« fra sidste år videre.",
        "Lad kun én af dem henvise til den.",
    ),
    "follow-up-taken": (
        "Der er allerede planlagt en opfølgning den {day}.",
        "Vælg en anden dag.",
    ),
    "follow-up-past": (
        "Den {day} er allerede gået.",
        "Vælg en dag, der ligger forude.",
    ),
    "follow-up-stated": (
        "Det er allerede registreret, at opfølgningen ikke blev holdt.",
        "Der er ikke mere at gøre.",
    ),
    "own-approval": (
        "»{by}« kan ikke godkende en aftale i sin egen samtale.",
        "Lad lederens leder eller HR give svaret.",
    ),
    "out-of-order": (
        "»{event}« kan ikke ske nu. Forløbet er på trinnet: {state}.",
        "Det, der kan ske nu: {events}.",
    ),
    "wrong-actor": (
        "»{event}« kan ikke registreres af {role}.",
        "Det kan registreres af: {roles}.",
    ),
    "wrong-person": (
        "Id'et »{by}« svarer ikke til {role} her.",
        "Brug id'et på den, der har rollen, eller lad vedkommende registrere det selv.",
    ),
    "stated-too-early": (
        "Det er dateret den {on}, før det seneste, der er registreret (den {last_on}).",
        "Brug den {last_on} eller en senere dag, og skriv hændelsens egen dag i dens eget felt.",
    ),
    "goal-missing": (
        "Strategien har intet mål.",
        "Skriv mindst ét mål, som samtalerne kan pege på.",
    ),
    "need-known": (
        "Kompetencebehovet »{need}« findes allerede.",
        "Brug et andet id, eller ret det behov, der er der.",
    ),
    "need-unknown": (
        "Kompetencebehovet »{need}« findes ikke i forløbet.",
        "Registrer behovet først, eller ret id'et.",
    ),
    "need-left-out": (
        "Kompetencebehovet »{need}« mangler i rækkefølgen.",
        "Tag alle behov med, det vigtigste først.",
    ),
    "need-missing": (
        "Der er ikke fundet noget kompetencebehov.",
        "Skriv mindst ét behov, før fokus vælges.",
    ),
    "theme-missing": (
        "Der er ikke valgt noget tema.",
        "Vælg et eller to temaer.",
    ),
    "theme-unknown": (
        "Temaet »{theme}« er ikke et af årets temaer.",
        "Ret id'et, eller juster fokus først.",
    ),
    "team-not-consulted": (
        "Personalet er ikke hørt om temaerne.",
        "Tag temaerne op på et personalemøde, eller skriv, hvorfor det springes over.",
    ),
    "frame-not-set": (
        "Samtalernes ramme er ikke sat.",
        "Vælg det skema, begge forbereder sig på, og hvad lederen må love.",
    ),
    "leader-unchanged": (
        "»{leader}« er allerede leder her.",
        "Der er ikke mere at gøre.",
    ),
    "already-in-unit": (
        "»{employee}« er allerede i enheden.",
        "Der er ikke mere at gøre; brug »tilbage igen« for en, der har været fritaget.",
    ),
    "not-in-unit": (
        "»{employee}« er ikke i enheden.",
        "Registrer først, at vedkommende er kommet til, eller ret id'et.",
    ),
    "not-enrolled": (
        "»{employee}« er ikke med i samtalerunden.",
        "Tilføj vedkommende, eller registrer, at fritagelsen er forbi.",
    ),
    "not-excused": (
        "»{employee}« er ikke fritaget.",
        "Ret id'et; kun den, der er fritaget, kan vende tilbage.",
    ),
    "open-talk": (
        "»{employee}« har allerede en samtale i år.",
        "Tal videre i den; en ny kan planlægges i næste års forløb.",
    ),
    "talk-known": (
        "Id'et »{conversation}« bruges allerede af en samtale.",
        "Giv den nye samtale sit eget id.",
    ),
    "talk-unknown": (
        "Samtalen »{conversation}« er ikke registreret her.",
        "Registrer samtalen først, eller ret id'et.",
    ),
    "notice-too-early": (
        "»{event}« passer ikke til det, der vides om samtalen »{conversation}«.",
        "Giv samtalens meddelelser i den rækkefølge, de skete, og hver kun én gang.",
    ),
    "talk-unfinished": (
        "»{employee}« har ingen samtale, der er underskrevet eller afsluttet.",
        "Planlæg den, eller gør den færdig; ellers fritag vedkommende.",
    ),
    "follow-up-unrecorded": (
        "Der er ikke registreret opfølgning for »{employee}«.",
        "Hold opfølgningen, eller registrer, at den ikke blev holdt.",
    ),
    "effect-not-evaluated": (
        "Effekten på {level} er ikke evalueret.",
        "Evaluer den, eller skriv, hvorfor det springes over.",
    ),
    "not-this-employee": (
        "Samtalen er ikke med »{employee}«.",
        "Brug id'et på samtalens medarbejder.",
    ),
    "participant-known": (
        "»{person}« er allerede foreslået som deltager.",
        "Afvent medarbejderens svar.",
    ),
    "participant-unknown": (
        "»{person}« er ikke foreslået som deltager.",
        "Foreslå vedkommende først, eller ret id'et.",
    ),
    "participant-not-accepted": (
        "Medarbejderen har ikke sagt ja til, at »{person}« deltager.",
        "Spørg medarbejderen, eller træk forslaget tilbage.",
    ),
    "not-own-preparation": (
        "Medarbejderen kan ikke fritage lederen for at forberede sig.",
        "Bed lederen om at forberede sig eller selv sige fra.",
    ),
    "preparation-missing": (
        "Der er ingen forberedelse at dele fra {party}.",
        "Indsend forberedelsen først.",
    ),
    "promise-unknown": (
        "»{agreement}« er ikke et løfte fra sidste år.",
        "Vælg en af de aftaler, lederen havde ansvaret for.",
    ),
    "unprepared": (
        "Forberedelsen mangler fra {party}.",
        "Få den med, eller skriv, hvorfor samtalen blev holdt uden.",
    ),
    "part-missing": (
        "Samtaledelen {part} er hverken gennemført eller sprunget over.",
        "Tag delen, eller skriv, hvorfor den springes over.",
    ),
    "part-out-of-order": (
        "Samtaledelen {part} er ikke den næste på dagsordenen.",
        "Den næste er: {next}.",
    ),
    "successor-not-admitted": (
        "Den nye leder er ikke inddraget i denne samtale.",
        (
            "Medarbejderen kan sige ja til det. Ellers kan samtalen aflyses, før der er skrevet"
            " konklusioner, og bagefter kan gennemsynet udløbe."
        ),
    ),
    "previous-unknown": (
        "»{agreement}« er ikke en af sidste års åbne aftaler.",
        "Vælg en af dem, samtalen tog med.",
    ),
    "not-the-scribe": (
        "Konklusionerne skrives af {scribe}.",
        "Lad {scribe} skrive, eller vælg en anden referent.",
    ),
    "wrong-version": (
        "Det er version {version}, men den næste er {expected}.",
        "Læs den seneste version, og giv den nye nummer {expected}.",
    ),
    "unwaivable": (
        "Reglen {rule} kan ikke fraviges.",
        "Ret aftalen, så reglen er opfyldt.",
    ),
    "already-signed": (
        "Denne part har allerede underskrevet.",
        "Der er ikke mere at gøre, før der er en ny version.",
    ),
    "unknown-scheme": (
        "Underskriften bruger en ukendt metode.",
        "Brug {scheme}.",
    ),
    "other-version": (
        "Det er ikke den tekst, der ligger nu.",
        "Læs den seneste version, og svar på den.",
    ),
    "other-party-first": (
        "Den, der har skrevet, underskriver først, når {party} har svaret.",
        "Afvent en kommentar, et ja eller en underskrift fra {party}.",
    ),
    "carried-without-draft": (
        "Aftalen »{agreement}« fra sidste år skal fortsætte, men ingen ny aftale tager den op.",
        "Skriv en aftale, der henviser til den, eller beslut noget andet om den.",
    ),
    "party-has-signed": (
        "Underskriften fra {party} mangler ikke.",
        "Nævn den part, der ikke har underskrevet.",
    ),
    "review-running": (
        "Gennemsynet løber til og med dagen før den {until}.",
        "Vent til den {until}, og gør et forsøg mere på at få svar.",
    ),
    "no-successor": (
        "Der er ingen ny leder, der venter på at blive inddraget.",
        "Der er ikke mere at gøre.",
    ),
    "agreement-unknown": (
        "Aftalen »{agreement}« findes ikke i planen.",
        "Ret id'et.",
    ),
    "agreement-settled": (
        "Aftalen »{agreement}« er allerede afsluttet.",
        "Skriv en ny aftale med sit eget id, hvis den skal leve videre.",
    ),
    "follow-up-unknown": (
        "Der er ikke planlagt opfølgning den {day}.",
        "Brug en af de planlagte dage, eller lad feltet være tomt for en, der ikke var planlagt.",
    ),
    "follow-up-day-missing": (
        "Det fremgår ikke, hvilken opfølgning der ikke blev holdt.",
        "Skriv den planlagte dag.",
    ),
    "follow-up-ahead": (
        "Opfølgningen den {day} ligger endnu forude.",
        "Vent, til dagen er gået, eller flyt den.",
    ),
    "not-awaiting-approval": (
        "Aftalen »{agreement}« venter ikke på godkendelse.",
        "Der er ikke mere at gøre.",
    ),
    "wrong-revision": (
        "Det er udgave {revision} af aftalen, men den næste er {expected}.",
        "Læs den seneste udgave, og giv den nye nummer {expected}.",
    ),
    "amendment-unknown": (
        "Der er ikke foreslået nogen ændring af aftalen »{agreement}«.",
        "Foreslå den først.",
    ),
    "own-amendment": (
        "Man kan ikke svare på sit eget forslag.",
        "Svaret kommer fra {party}.",
    ),
    "follow-up-missing": (
        "Der er hverken holdt opfølgning eller registreret, at den ikke blev holdt.",
        "Hold opfølgningen, eller skriv, at den ikke blev til noget, og hvorfor.",
    ),
    "agreement-unsettled": (
        "Aftalen »{agreement}« er ikke afsluttet.",
        "Skriv, at den er gjort eller droppet, eller vent, til næste års samtale tager den op.",
    ),
    "into-itself": (
        "En aftale kan ikke føres videre til sin egen samtale.",
        "Skriv id'et på næste års samtale.",
    ),
}
