"""What is said of the red thread, in Danish: its nodes, and its loose ends.  Only literals."""

from collections.abc import Mapping

__all__ = ["LABELS", "LOOSE_ENDS", "NODES", "PLACES"]

NODES: Mapping[str, tuple[str, str]] = {
    "goal": ("mål", "målet"),
    "need": ("behov", "behovet"),
    "theme": ("tema", "temaet"),
    "conversation": ("samtale", "samtalen"),
    "agreement": ("aftale", "aftalen"),
    "follow-up": ("opfølgning", "opfølgningen"),
    "effect": ("effekt", "effekten"),
    "idea": ("idé eller barriere", "idéen eller barrieren"),
    "lesson": ("læring", "læringen"),
}
"""What a node is called, and the same with its article."""

LABELS: Mapping[str, str] = {
    "node": "{name} {id}",
    "effect": "{name} på {id}",
    "words": "{name}: {words}",
}
"""How a node is named in a picture: by its id, an effect by its level, or by words of its own."""

PLACES: Mapping[str, str] = {
    "node": "{name} »{id}« ({owner})",
    "effect": "{name} på {id} ({owner})",
}
"""How a node is named in a sentence; of an effect, the level."""

LOOSE_ENDS: Mapping[str, str] = {
    "goal-without-need": "Der er ikke noget kompetencebehov, som bidrager til {node}.",
    "need-without-goal": "Det fremgår ikke, hvilket mål {node} bidrager til.",
    "need-without-theme": "Der er ikke noget tema, som tager {node} op.",
    "theme-without-need": "Det fremgår ikke, hvilket behov {node} handler om.",
    "theme-without-conversation": "Der er ikke nogen samtale, som tager {node} op.",
    "theme-without-agreement": "Der er ikke nogen aftale om {node}.",
    "agreement-without-need": "Det fremgår ikke, hvilket behov {node} dækker.",
    "agreement-without-follow-up": (
        "Der er ikke fulgt op på {node}, og der er ikke planlagt nogen opfølgning."
    ),
    "agreement-without-effect": (
        "Det er gjort, som {node} siger, men ingen har skrevet, hvad der kom ud af det."
    ),
    "agreement-carried-nowhere": (
        "Det er besluttet at føre {node} videre, men den er ikke med i nogen ny samtale."
    ),
    "effect-not-evaluated": "Ingen har endnu set på {node}, som I ønskede jer.",
    "effect-without-agreement": "Der er ikke nogen aftale, som har ført til {node}.",
    "idea-without-goal": "Det fremgår ikke, hvilket mål {node} handler om.",
    "goal-not-there": "Målet »{missing}«, som {node} henviser til, findes ikke.",
    "need-not-there": "Behovet »{missing}«, som {node} henviser til, findes ikke.",
    "agreement-not-there": "Aftalen »{missing}«, som {node} er ført videre fra, er ikke med her.",
    "cycle-not-there": "Årets forløb »{missing}«, som {node} hører til, er ikke med her.",
}
"""What is loose, for every kind."""
