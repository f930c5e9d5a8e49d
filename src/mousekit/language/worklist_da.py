"""What the worklist says, in Danish: each task to those whose turn it is.  Only literals."""

from collections.abc import Mapping

__all__ = ["OF_SOMEBODY", "STATES", "TASKS"]

OF_SOMEBODY = "{employee}: {what}"

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
    "set-frame": (
        "Sæt rammen: spørgeskema, centrale spørgsmål, elevatortale, og hvad lederen må love"
    ),
    "open-conversations": "Åbn for samtalerne: hvem skal have en, og hvornår?",
    "plan-conversation": "planlæg samtalen",
    "start-follow-up": "Gå videre til opfølgningen, når alle samtaler er afsluttet",
    "review-effect": "Begynd at se på, hvad der er kommet ud af årets samtaler",
    "evaluate-effect": "Se på effekten på {about}",
    "close-cycle": "Afslut årets MUS-forløb",
    "start-next-cycle": "Begynd på næste års MUS-forløb",
    "invite": "send indkaldelsen",
    "answer-participant": "sig ja eller nej til, at {about} er med til samtalen",
    "prepare": "forbered dig til samtalen",
    "share-topics": "send de emner, du gerne vil tale om",
    "answer-promise": "sig, hvad der er blevet af løftet fra sidste år (aftale {about})",
    "hold-conversation": "hold samtalen",
    "assess-previous": "gør status på aftale {about} fra sidste år",
    "admit-successor": (
        "tag stilling til, om den nye leder må se, hvad I talte om, og skrive under"
    ),
    "draft-conclusions": "skriv konklusionerne",
    "answer-conclusions": "læs konklusionerne, og godkend eller kommentér dem",
    "sign-conclusions": "skriv under på konklusionerne, eller sig, hvorfor du ikke gør det",
    "approve-agreement": "find ud af, om aftale {about} kan godkendes",
    "report-agreement": "sig, hvordan det går med aftale {about}",
    "keep-agreement": "gør aftale {about} færdig, og sig, hvad der kom ud af den",
    "answer-amendment": "svar på forslaget om at ændre aftale {about}",
    "follow-up": "følg op på aftalerne",
    "follow-up-activity": "tal om, hvordan det lærte bliver brugt (aftale {about})",
    "rate-conversation": "sig, hvor meget du fik ud af samtalen",
    "rate-outcome": "sig, om samtalen har ført til noget",
    "close-conversation": "afslut samtaleforløbet – alle aftaler er gjort op",
    "hold-next": "hold den næste samtale",
}
