"""How fast, against whom: a pyperf script for each question, and ``python -m benchmarks`` for all.

A speed is a ratio against a peer in the same run, never a microsecond.  Scripts measure, and know
nothing of goals; ``__main__`` runs them in pairs and writes the table.  Nothing here is a test.
"""
