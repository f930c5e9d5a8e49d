"""Proofs of the two processes: the cycle and the conversation.

- `golden`: what may come when and from whom, written by hand, as grids;
- `people`, `cycles`, `talks`: who takes part, and a sample of every state, driven there by facts;
- `cycle_cases`, `talk_cases`: for every guard what it stops, and what it lets through.
"""
