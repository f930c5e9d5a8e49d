"""Short ways to ask a card, a guard or a self-check, and to bring a conversation to where it is."""

import attrs

import mousekit as mk
from mousekit.cards import CardName, card
from process.people import BEFORE, leader
from process.talks import PREPARED, born, fold

LANGUAGES = ("da", "en")


def lines(name: CardName, lang: str = "en") -> dict[str, str]:
    """Give the lines of a card by their ids, in their order."""
    return {item.id: item.text for item in card(name, lang).items}


def says(name: CardName, line: str, danish: str, english: str) -> bool:
    """Say whether a line of a card holds these words, in Danish and in English."""
    return danish in lines(name, "da")[line] and english in lines(name, "en")[line]


def codes(subject: mk.Cycle | mk.Conversation, fact: mk.Fact) -> list[str]:
    """Give the codes of what blocks a fact."""
    return [one.code for one in subject.blockers(fact)]


def seen(about: mk.Grip | mk.Ambition | mk.Output, talk: mk.Conversation) -> mk.Seen:
    """Give the answer of one self-check."""
    every = (*mk.grips(talk), *mk.ambitions(talk), *mk.outputs(talk))
    return next(one.seen for one in every if one.about is about)


def graded(report: mk.Report) -> list[tuple[str, mk.Severity]]:
    """Give what was found, with how grave it is."""
    return [(one.code, one.severity) for one in report.findings]


def framed(talk: mk.Conversation, brief: mk.CycleBrief) -> mk.Conversation:
    """Give a conversation another frame."""
    return attrs.evolve(talk, brief=brief)


def under(policy: mk.Policy, talk: mk.Conversation) -> mk.Conversation:
    """Put a conversation under another policy."""
    return framed(talk, attrs.evolve(talk.brief, policy=policy))


def held(policy: mk.Policy = mk.DEFAULT_POLICY) -> mk.Conversation:
    """Make a conversation of the first year that both prepared and that was held."""
    return fold(born(policy), *PREPARED, mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE)))


def reviewed(conclusions: mk.Conclusions, policy: mk.Policy = mk.DEFAULT_POLICY) -> mk.Conversation:
    """Bring these conclusions under review."""
    return fold(held(policy), mk.ConclusionsDrafted(conclusions=conclusions, **leader(BEFORE)))
