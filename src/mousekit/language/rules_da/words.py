"""The words around the texts of the rules in Danish, and what things and fields are called.

What only one group of rules calls by name stands with that group.
"""

__all__ = ["LABELS", "PHRASES"]

# fmt: off
PHRASES = {
    "bad": "Ikke så godt",
    "deprecated": "på vej ud",
    "error": "fejl",
    "fine": "Alt, hvad der er tjekket, ser godt ud.",
    "fine so far": "Det, der kunne tjekkes, ser godt ud.",
    "good": "Bedre",
    "info": "råd",
    "looks at": "Ser på (klasse)",
    "needs": "Skal kende (CheckContext eller today)",
    "not checked": "Ikke tjekket, fordi oplysninger mangler",
    "nothing": "mangler",
    "options": "Kan indstilles med",
    "preview": "på prøve",
    "removed": "fjernet",
    "since": "siden",
    "sources": "Kilder",
    "stable": "gældende",
    "status": "Status",
    "waived": "fraveget af begge parter",
    "warning": "advarsel",
    "whole": "(det hele)",
    "why": "Hvorfor",
}

LABELS = {
    "agreement": "Aftale", "assessment": "Status på en aftale fra sidste år",
    "conversation": "Samtale", "due": "frist", "employee": "medarbejder",
    "enclosed": "Vedlagt indkaldelsen", "follow-up": "Opfølgning", "form": "skema",
    "frame": "ramme", "held_on": "holdt", "id": "nummer", "intention": "hensigt",
    "invitation": "Indkaldelse", "leader": "leder", "meets_on": "dag", "need": "behov",
    "no-agreements": "Ingen aftaler", "no-follow-ups": "Ingen planlagt opfølgning",
    "owner": "ansvarlig", "place": "sted", "planned_on": "dag", "preparation": "Forberedelse",
    "previous": "Aftale fra sidste år", "purpose": "formål", "request": "opfordring",
    "sent_on": "indkaldt", "sign_of_success": "tegn på, at det er lykkedes", "starts_at": "klokken",
    "strategy": "Strategi", "text": "tekst", "theme": "Fokustema", "title": "titel",
}
