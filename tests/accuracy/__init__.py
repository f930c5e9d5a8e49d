"""How often the rules that read texts are right, measured on statements of real people.

``accuracy.statements`` reads a file of labelled statements, ``accuracy.judging`` asks the rules
about each, ``accuracy.scores`` counts, ``accuracy.lexicon`` looks for entries that were made for a
single statement, and ``python -m accuracy`` writes the table.

The statements belong to those who wrote them, under many licences: nothing here prints or writes a
word of them, only their ids.
"""
