"""Documents and pictures: objects go in, text comes out, in Danish and English.

What lives here: what people look at, print and sign.  What must not: anything that decides.
Everything that comes from a user is escaped by construction: documents are built of blocks
(`document`), and only `html` and `markdown` turn blocks into text.

Danish: *dokumenter og billeder*.
"""

from mousekit.render.papers import (
    conversation_card_html,
    conversation_card_markdown,
    invitation_html,
    invitation_markdown,
)
from mousekit.render.plan import plan_html, plan_markdown
from mousekit.render.privacy_notice import PrivacyNotice
from mousekit.render.sheets import preparation_html, preparation_markdown

__all__ = [
    "PrivacyNotice",
    "conversation_card_html",
    "conversation_card_markdown",
    "invitation_html",
    "invitation_markdown",
    "plan_html",
    "plan_markdown",
    "preparation_html",
    "preparation_markdown",
]
