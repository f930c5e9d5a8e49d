"""The red thread: from the goal of a year to what came of it, and back, across the years.

Theory of operation.  `red_thread` reads cycles and conversations as they are and ties them up:

    goal -> need -> theme -> conversation -> agreement -> follow-up -> effect -> the year's effect

with the short way from a need to the agreement that serves it.  Ideas go the other way, from the
conversation to a goal, and only those that their author shares beyond the two.  Years are joined by
agreements that were carried over, and by the needs and lessons that the next cycle took with it.

A conversation joins several threads, and so does a follow-up; a link that runs through one of them
says so (`Link.via`).  `RedThread.trace` therefore ends where it meets a conversation, a follow-up
or a goal, and a goal is never traced to an agreement that serves another one.

There is no text of a person in it: a node is a kind and two ids.  Who may see which ids is for the
caller to decide.
"""

from mousekit.thread.nodes import Link, LooseEnd, LooseEndKind, Node, NodeKind
from mousekit.thread.trace import RedThread, Trace, red_thread

__all__ = [
    "Link",
    "LooseEnd",
    "LooseEndKind",
    "Node",
    "NodeKind",
    "RedThread",
    "Trace",
    "red_thread",
]
