"""What is reckoned here, compared with what others reckon.

``nox -s holidays`` runs these tests; without its environment they are not collected.
"""
