"""Proofs of the requirements, one by one: each test carries the ids that it proves.

- `test_a…`: the requirements by their theme; `test_disagreements`: where the sources disagree;
- `unit_a`, `unit_b`: a unit and its conversations, for the tests.
"""
