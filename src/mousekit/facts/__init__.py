"""Facts: what can happen, in the past tense, without behaviour.

- `base`: what every fact says, and the two that belong to both processes;
- `year` and `unit`: the facts of a cycle, none of which holds what was said in a conversation;
- `preparing`, `holding`, `reviewing` and `following`: the facts of one conversation, in the order
  of the process; what people say to each other in them is hidden in every repr.

What may come when is for the tables in `mousekit.cycle` and `mousekit.conversation`.
"""
