"""What is said of the red thread, in English: its nodes, and its loose ends.  Only literals."""

from collections.abc import Mapping

__all__ = ["LABELS", "LOOSE_ENDS", "NODES", "PLACES"]

NODES: Mapping[str, tuple[str, str]] = {
    "goal": ("goal", "the goal"),
    "need": ("need", "the need"),
    "theme": ("theme", "the theme"),
    "conversation": ("conversation", "the conversation"),
    "agreement": ("agreement", "the agreement"),
    "follow-up": ("follow-up", "the follow-up"),
    "effect": ("effect", "the effect"),
    "idea": ("idea or barrier", "the idea or barrier"),
    "lesson": ("lesson", "the lesson"),
}
"""What a node is called, and the same with its article."""

LABELS: Mapping[str, str] = {
    "node": "{name} {id}",
    "effect": "{name} at {id}",
    "words": "{name}: {words}",
}
"""How a node is named in a picture: by its id, an effect by its level, or by words of its own."""

PLACES: Mapping[str, str] = {
    "node": "{name} ‘{id}’ ({owner})",
    "effect": "{name} at {id} ({owner})",
}
"""How a node is named in a sentence; of an effect, the level."""

LOOSE_ENDS: Mapping[str, str] = {
    "goal-without-need": "No competence need serves {node}.",
    "need-without-goal": "It is not said which goal {node} serves.",
    "need-without-theme": "No theme takes up {node}.",
    "theme-without-need": "It is not said which need {node} is about.",
    "theme-without-conversation": "No conversation takes up {node}.",
    "theme-without-agreement": "No agreement is about {node}.",
    "agreement-without-need": "It is not said which need {node} meets.",
    "agreement-without-follow-up": (
        "Nobody has followed up on {node}, and no follow-up is planned."
    ),
    "agreement-without-effect": (
        "What {node} says has been done, but nobody has written what came of it."
    ),
    "agreement-carried-nowhere": (
        "It was decided to carry over {node}, but no new conversation has it."
    ),
    "effect-not-evaluated": "Nobody has looked yet at {node}, which you wished for.",
    "effect-without-agreement": "No agreement has led to {node}.",
    "idea-without-goal": "It is not said which goal {node} is about.",
    "goal-not-there": "The goal ‘{missing}’, which {node} refers to, does not exist.",
    "need-not-there": "The need ‘{missing}’, which {node} refers to, does not exist.",
    "agreement-not-there": (
        "The agreement ‘{missing}’, which {node} was carried over from, is not here."
    ),
    "cycle-not-there": "The year ‘{missing}’, which {node} belongs to, is not here.",
}
"""What is loose, for every kind."""
