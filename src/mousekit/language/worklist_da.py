"""What the worklist says, in Danish: each task to those whose turn it is.  Only literals."""

from collections.abc import Mapping

__all__ = ["OF_SOMEBODY", "QUOTED", "STATES", "TASKS"]

OF_SOMEBODY = "{what} ({employee})"
QUOTED = "»{text}«"

STATES: Mapping[str, str] = {
    "late": "{what} – fristen var {day}",
    "due": "{what} – senest {day}",
    "missing": "{what} – der er ikke sat nogen dato",
}

TASKS: Mapping[str, str] = {
    "meet-leader-group": "Hold mødet i ledergruppen om mål og behov",
    "adopt-strategy": "Beslut, hvad samtalerne skal bidrage med i år",
    "find-needs": "Find ud af, hvad enheden skal blive i stand til",
    "choose-focus": "Vælg årets ene eller to temaer",
    "hear-staff": "Tal om temaerne på et personalemøde",
    "set-frame": "Sæt rammen: skema, centrale spørgsmål, elevatortale, og hvad du må love",
    "open-conversations": "Sig, hvem der skal have en samtale, og hvornår",
    "plan-conversation": "Planlæg samtalen",
    "plan-conversation-as-agreed": "Planlæg samtalen, som er aftalt til den {about}",
    "plan-conversation-by-role": (
        "Find nogen, der kan holde samtalen, for medarbejderen leder selv enheden nu"
    ),
    "ask-for-conversation": "Bed om en samtale, for der er ikke planlagt nogen",
    "start-follow-up": "Gå videre til opfølgningen: alle samtaler er underskrevet eller afsluttet",
    "review-effect": "Begynd at se på, hvad der er kommet ud af årets samtaler",
    "evaluate-effect": "Se på effekten på {about}",
    "close-cycle": "Afslut årets MUS-forløb",
    "start-next-cycle": "Begynd på næste års MUS-forløb",
    "invite": "Send indkaldelsen",
    "answer-participant": "Sig ja eller nej til, at {about} er med til samtalen",
    "prepare": "Forbered dig til samtalen",
    "share-topics": "Send de emner, du gerne vil tale om",
    "answer-promise": "Sig, hvad der er blevet af løftet fra sidste år (aftalen {about})",
    "hold-conversation": "Hold samtalen",
    "assess-previous": "Gør status på aftalen {about} fra sidste år",
    "admit-successor": (
        "Tag stilling til, om den nye leder må se, hvad I talte om, og skrive under"
    ),
    "draft-conclusions": "Skriv konklusionerne",
    "answer-conclusions": "Læs konklusionerne, og godkend eller kommentér dem",
    "sign-conclusions": "Skriv under på konklusionerne, eller sig, hvorfor du ikke gør det",
    "approve-agreement": "Sig ja eller nej til aftalen {about}",
    "approve-agreement-by-role": (
        "Aftalen {about} afventer godkendelse fra lederens leder eller HR"
    ),
    "report-agreement": "Giv en status undervejs på aftalen {about}",
    "keep-agreement": "Gør aftalen {about} færdig, og sig, hvad der kom ud af den",
    "answer-amendment": "Svar på forslaget om at ændre aftalen {about}",
    "follow-up": "Følg op på aftalerne",
    "follow-up-activity": "Tal om, hvordan det lærte bliver brugt (aftalen {about})",
    "rate-conversation": "Sig, hvor meget du fik ud af samtalen den {about}",
    "rate-outcome": "Sig, om samtalen den {about} har ført til noget",
    "close-conversation": "Afslut samtaleforløbet – alle aftaler er gjort op",
    "hold-next": "Hold den næste samtale",
}
