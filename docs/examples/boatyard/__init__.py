"""The boatyard in Marbæk: twelve employees, one year, and everything that happens to people.

Leaders change, people come and go, letters are late, and somebody never answers.  Each story is a
table of scenes: a day, who, one sentence, and the facts that are stated.  Nothing is stored outside
the memory of the program.

- `program`: runs the scenes in the order of their days; **begin here**;
- ``asger`` to ``mikkel``: one small module for each person's story (Gorm has none of his own: his
  is the group talk in `the_year`);
- `the_year`, `last_year`, `other_units`: what the yard, last year and the neighbours do;
- `scenes`: what a scene is, and the deeds that it is made of;
- `office`: states a fact, keeps the logs, passes news between conversations and cycles;
- `papers`, `people`: what is written, and who is who;
- `happened`: the table of everything that must happen, each line found in the logs (the lines
  are in `lines_people`, `lines_time`, `lines_rest`; the logs are read by `history`);
- `ending`: what became of every agreement and of everybody who did not sign.
"""
