"""The values: what a strategy, an agreement or an invitation *is*.

One subject a module, from the ground up:

- `people`: roles, periods, kinds of talk;
- `agreement`: drafts, signed agreements and where they stand;
- `strategy`: goals, canvas, needs, themes, mandate;
- `talk`: questions, invitation, preparation, agenda;
- `content`: feedback, strengths, ideas, expectations, notes, ratings, effects;
- `conclusions`: the document both sign, signatures, assessments, follow-ups;
- `record`: the small things that a conversation keeps.

Values are validated for types and structure only; what is good or bad is for `mousekit.rules`.
"""
