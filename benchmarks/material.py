"""What is measured on: agreements and phrases made here, the same in every run."""

from datetime import date

import mousekit as mk
from mousekit.language import lexicon

__all__ = ["DRAFTS", "LEADER", "PARTIES", "PHRASES", "TEN_TIMES", "TEXTS", "TODAY"]

PARTIES = ("ida", "per")
LEADER = "per"
TODAY = date(2027, 6, 1)

TEXTS = (
    "Ida viser Per arkivet i uge 12 og skriver en liste over det, der mangler",
    "Ida skal blive bedre til at samarbejde på tværs og have mere fokus på kvalitet",
    "Per finder en vikar til hver anden onsdag",
    "Vi vil styrke dialogen med forældrene ved at holde et møde hver måned",
    "Ida writes one page for stand-ins before the first of May",
    "Per will focus more on communication and be more proactive",
    "Noor øver tre opstarter af pressen sammen med en kollega",
    "Løbende dialog om trivsel i teamet",
)
"""Eight texts of our own in two languages, four of them with vague phrases."""

_KNOWN = sorted({*lexicon("da").vague_heads, *lexicon("en").vague_heads})
PHRASES = tuple(_KNOWN[:: max(1, len(_KNOWN) // 157)][:157])
"""157 vague phrases of both languages."""
TEN_TIMES = tuple(f"{one} {number}".strip() for one in PHRASES for number in ("", *range(2, 11)))
"""Ten times as many, all different."""


def _draft(position: int) -> mk.AgreementDraft:
    """Make one of ten kinds of drafts; six of them lack something."""
    kind = position % 10
    return mk.AgreementDraft(
        text=TEXTS[position % len(TEXTS)],
        owner={1: None, 2: "teamet", 3: "it"}.get(kind, PARTIES[position % 2]),
        due=None if kind == 4 else TODAY,
        sign_of_success={5: None, 6: "aftales senere"}.get(kind, "det virker uden hjælp"),
        need=None if kind == 7 else "n1",
        lang="da",
    )


DRAFTS = tuple(_draft(position) for position in range(300))
"""Drafts as people write them: most of them good, some with one fault."""
