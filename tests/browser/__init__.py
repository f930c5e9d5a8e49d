"""What is drawn and written for people, opened in a real browser.

``nox -s browser`` runs these tests; without its environment they are not collected.
"""
