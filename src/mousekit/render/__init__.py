"""Documents, pictures, diagrams and calendars: objects go in, text comes out, in both languages.

What lives here: what people look at, print, sign and put in their calendars.  What must not:
anything that decides, and anything that reads or writes.  Everything that comes from a user is
escaped by construction: documents are built of blocks (`document`), and only `html` and `markdown`
turn blocks into text; pictures are built of elements (`svg`).

Danish: *dokumenter og billeder*.
"""

from mousekit.render.access import (
    ACCESS,
    Access,
    AccessElement,
    access_note,
    access_rows,
)
from mousekit.render.icalendar import CalendarEvent, calendar_text, plan_events, talk_events
from mousekit.render.mermaid import states_mermaid, thread_mermaid
from mousekit.render.papers import (
    conversation_card_html,
    conversation_card_markdown,
    invitation_html,
    invitation_markdown,
)
from mousekit.render.plan import plan_html, plan_markdown
from mousekit.render.privacy_notice import PrivacyNotice
from mousekit.render.sheets import preparation_html, preparation_markdown
from mousekit.render.time_bar import time_bar_svg
from mousekit.render.unit import unit_svg
from mousekit.render.wheel import wheel_svg

__all__ = [
    "ACCESS",
    "Access",
    "AccessElement",
    "CalendarEvent",
    "PrivacyNotice",
    "access_note",
    "access_rows",
    "calendar_text",
    "conversation_card_html",
    "conversation_card_markdown",
    "invitation_html",
    "invitation_markdown",
    "plan_events",
    "plan_html",
    "plan_markdown",
    "preparation_html",
    "preparation_markdown",
    "states_mermaid",
    "talk_events",
    "thread_mermaid",
    "time_bar_svg",
    "unit_svg",
    "wheel_svg",
]
