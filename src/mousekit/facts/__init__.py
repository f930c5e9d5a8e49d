"""Facts: what can happen, in the past tense, without behaviour.

- `base`: what every fact says, and the two that belong to both processes;
- `cycle`: the facts of a unit's year;
- `talk`: the facts of one conversation.
"""
