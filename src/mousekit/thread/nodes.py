"""What the red thread is made of: nodes, links between them, and loose ends.

No text of a person is in any of them: a node is a kind and two ids.
"""

import enum

import attrs

from mousekit._validators import checked, identifier
from mousekit.language.thread import loose_end_text

__all__ = ["Link", "LooseEnd", "LooseEndKind", "Node", "NodeKind"]


class NodeKind(enum.StrEnum):
    """What the red thread is tied to, in its order.

    Danish: *led i den røde tråd*.
    """

    GOAL = "goal"
    NEED = "need"
    THEME = "theme"
    CONVERSATION = "conversation"
    AGREEMENT = "agreement"
    FOLLOW_UP = "follow-up"
    EFFECT = "effect"
    IDEA = "idea"
    LESSON = "lesson"


class LooseEndKind(enum.StrEnum):
    """Where the thread breaks off, as things stand.

    Danish: *løs ende*.
    """

    GOAL_WITHOUT_NEED = "goal-without-need"
    NEED_WITHOUT_GOAL = "need-without-goal"
    NEED_WITHOUT_THEME = "need-without-theme"
    THEME_WITHOUT_NEED = "theme-without-need"
    THEME_WITHOUT_CONVERSATION = "theme-without-conversation"
    THEME_WITHOUT_AGREEMENT = "theme-without-agreement"
    """It is taken up in conversations, and no agreement serves one of its needs."""
    AGREEMENT_WITHOUT_NEED = "agreement-without-need"
    AGREEMENT_WITHOUT_FOLLOW_UP = "agreement-without-follow-up"
    """It is not settled, no follow-up has looked at it, and none is planned."""
    AGREEMENT_WITHOUT_EFFECT = "agreement-without-effect"
    """It is done, and nobody has said what came of it."""
    AGREEMENT_CARRIED_NOWHERE = "agreement-carried-nowhere"
    """It was carried over, and no conversation that is given has taken it up."""
    EFFECT_NOT_EVALUATED = "effect-not-evaluated"
    """It was wanted, and neither evaluated nor skipped."""
    EFFECT_WITHOUT_AGREEMENT = "effect-without-agreement"
    """It was seen, and no conversation of the year has seen anything."""
    IDEA_WITHOUT_GOAL = "idea-without-goal"
    GOAL_NOT_THERE = "goal-not-there"
    NEED_NOT_THERE = "need-not-there"
    AGREEMENT_NOT_THERE = "agreement-not-there"
    CYCLE_NOT_THERE = "cycle-not-there"


_ORDER = {kind: place for place, kind in enumerate(NodeKind)}


@attrs.frozen(kw_only=True, field_transformer=checked)
class Node:
    """One thing that the thread is tied to; the same id in two conversations makes two nodes.

    Attributes:
        kind: What it is.
        owner: The id of the cycle that a goal, need, theme, lesson, conversation or effect of the
            year belongs to; the id of the conversation for all else.
        id: Its id; of an effect the level, of a follow-up or a lesson the number, from 1.

    Danish: *led i den røde tråd*.
    """

    kind: NodeKind
    owner: str = attrs.field(validator=identifier)
    id: str = attrs.field(validator=identifier)

    @property
    def place(self) -> tuple[int, str, str]:
        """What nodes are sorted by: the order of the thread, then the ids."""
        return _ORDER[self.kind], self.owner, self.id


@attrs.frozen(kw_only=True, field_transformer=checked)
class Link:
    """What leads to what.

    Attributes:
        source: Where it comes from.
        target: Where it leads.
        via: The conversation or follow-up that it runs through; None if it runs straight.

    Danish: *forbindelse i den røde tråd*.
    """

    source: Node
    target: Node
    via: Node | None = None


@attrs.frozen(kw_only=True, field_transformer=checked)
class LooseEnd:
    """A place where the thread breaks off.

    Attributes:
        kind: In what way.
        node: Where.
        missing: The id that is named and not there, if that is what is wrong.

    Danish: *løs ende*.
    """

    kind: LooseEndKind
    node: Node
    missing: str | None = None

    def text(self, lang: str = "en") -> str:
        """Say what is loose, by ids and never by what was written.

        Args:
            lang: ``"da"`` or ``"en"``.

        Raises:
            InvalidValueError: If the language is another.
        """
        node = self.node
        return loose_end_text(
            self.kind.value,
            kind=node.kind.value,
            name=node.id,
            owner=node.owner,
            missing=self.missing,
            lang=lang,
        )
