"""A small program around `mousekit`: what an integrator writes, and no more.

- `store`: the facts in SQLite, append-only, with the version as the optimistic lock;
- `office`: states a fact, stores it, and tells the unit's year of it; **begin here**;
- `years`, `data`: read the years from JSON files, with all faults at once, into `steps`;
- `runner`: does the steps of the year one after the other;
- `teller`, `details`, `words`: put it into plain words, in Danish and English;
- `summary`: counts the year in the end, and reads everything back;
- `readers`: who looks at it on a day, and which conversations are opened for them;
- `pieces`: who has which piece of a page (`agreed`, `waiting`, `shown`, `papers`);
- `pages`: the pages themselves, as HTML (`markup`, `saying`, `page_words`).

One program runs every workplace.  What a reader might want to change is in the folder of the
workplace, ``kindergarten`` or ``installer``: who works there, the strategy, the needs, the themes,
the form, the agreements, and in ``story`` who does what on which day.
"""
