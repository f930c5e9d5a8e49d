"""The words around the texts of the rules in English, and what things and fields are called.

What only one group of rules calls by name stands with that group.
"""

__all__ = ["LABELS", "PHRASES"]

# fmt: off
PHRASES = {
    "bad": "Not so good",
    "deprecated": "deprecated",
    "error": "error",
    "fine": "Everything that was checked looks good.",
    "fine so far": "What could be checked looks good.",
    "good": "Better",
    "info": "advice",
    "looks at": "Looks at (class)",
    "needs": "Needs to know (CheckContext or today)",
    "not checked": "Not checked, since facts are missing",
    "nothing": "missing",
    "options": "Options",
    "preview": "preview",
    "removed": "removed",
    "since": "since",
    "sources": "Sources",
    "stable": "stable",
    "status": "Status",
    "waived": "waived by both parties",
    "warning": "warning",
    "whole": "(the whole)",
    "why": "Why",
}

LABELS = {
    "agreement": "Agreement", "assessment": "What became of an agreement from last year",
    "conversation": "Conversation", "due": "due", "employee": "employee",
    "enclosed": "Enclosed with the invitation", "follow-up": "Follow-up", "form": "form",
    "frame": "format", "held_on": "held", "id": "number", "intention": "intention",
    "invitation": "Invitation", "leader": "leader", "meets_on": "day", "need": "need",
    "no-agreements": "No agreements", "no-follow-ups": "No follow-up planned", "owner": "owner",
    "place": "place", "planned_on": "day", "preparation": "Preparation",
    "previous": "Agreement from last year", "purpose": "purpose", "request": "request",
    "sent_on": "invited", "sign_of_success": "sign that it worked", "starts_at": "at",
    "strategy": "Strategy", "text": "text", "theme": "Focus theme", "title": "title",
}
