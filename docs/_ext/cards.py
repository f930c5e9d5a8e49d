"""The page of the cards, each in both languages side by side."""

import markup

import mousekit as mk

__all__ = ["cards"]


def cards(_: str) -> str:
    """Show every card, a section each."""
    both = zip(mk.all_cards("en"), mk.all_cards("da"), strict=True)
    return "\n".join(_card(english, danish) for english, danish in both)


def _card(english: mk.Card, danish: mk.Card) -> str:
    items = zip(english.items, danish.items, strict=True)
    return "\n".join(
        [
            f"({_label(english)})=",
            f"### {english.title}\n",
            f"`{english.name}`, *{danish.title}*.\n",
            f"> {english.headline}\n>\n> *{danish.headline}*\n",
            markup.table(
                ["id", "in English", "på dansk"],
                ([f"`{one.id}`", one.text, other.text] for one, other in items),
            ),
        ]
    )


def _label(card: mk.Card) -> str:
    return f"card-{card.name}"
