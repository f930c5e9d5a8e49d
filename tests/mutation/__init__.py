"""How much of the two processes the tests hold: every small fault put in, and who notices.

``mutation.operators`` says which faults there are, ``mutation.mutants`` where they go, and
``python -m mutation`` puts them in one at a time and runs the tests of the processes.

Why a tool of our own: nearly all that decides here stands in tables of a module, in tuples of
roles, and in functions registered by a decorator.  mutmut 3.8 changes neither literals of a module
nor decorated functions.  cosmic-ray 8.7 has no operator for a row, a role, a keyword or a
statement, reads the ``|`` of an annotation and the ``**`` of a table as arithmetic (that is half
of its mutants), writes into the checkout, and starts Python anew for each mutant.
"""
