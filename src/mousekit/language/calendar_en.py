"""What events in a calendar are called, in English.  Only literals, and nothing confidential."""

from collections.abc import Mapping

__all__ = ["TITLES"]

TITLES: Mapping[str, str] = {
    "leader-group": "MUS: the leader group talks about goals and needs",
    "team-analysis": "MUS: the needs of the unit become themes",
    "staff-meeting": "MUS: staff meeting on the themes of the year",
    "window": "MUS: the conversations are held",
    "invite-by": "MUS {number}: send the invitation by today",
    "topics-by": "MUS {number}: exchange topics by today",
    "day": "MUS {number}",
    "follow-up-by": "MUS {number}: follow up by today ({step})",
    "next-by": "MUS {number}: hold the next conversation by today",
    "effect-review": "MUS: look at the effect of the year",
    "next-conversation": "MUS: by today everybody has had the next conversation",
    "mus": "MUS: {employee} and {leader}",
    "status": "Status talk: {employee} and {leader}",
    "check-in": "MUS: check-in, {employee} and {leader}",
    "follow-up": "MUS: follow-up, {employee} and {leader}",
    "agreement": "MUS: an agreement is due, {owner}",
    "next-talk": "MUS: next conversation, {employee} and {leader}",
}
"""The title of every kind of event."""
