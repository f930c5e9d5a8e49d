"""The shape of one language's words about subjects that need care: literals' types only.

Lives here: `SensitiveTopic`, `Frame`, `TopicWords` and `SensitiveWords`. Must not live here: the
words (`sensitive_da`, `sensitive_en`), and how a text is searched for them (`sensitive`).
"""

from __future__ import annotations

import enum

import attrs

__all__ = ["Frame", "SensitiveTopic", "SensitiveWords", "TopicWords"]


class SensitiveTopic(enum.StrEnum):
    """What an employer may not ask about, and what is better not kept.

    Danish: *følsomt emne*.  Sources: X053-X055.
    """

    AGE = "age"
    BELIEF = "belief"
    CRIME = "crime"
    DISABILITY = "disability"
    ETHNICITY = "ethnicity"
    FAMILY = "family"
    HEALTH = "health"
    POLITICS = "politics"
    SEXUALITY = "sexuality"
    UNION = "union"


@attrs.frozen(kw_only=True)
class Frame:
    """A form of question in parts: "are you planning" … "to have" (any more) "children".

    All parts stand in one clause, in this order. What is asked about stands at the end of its
    clause or before words that go on (`SensitiveWords.goes_on`): "to have children in the next
    year" asks about a family, "to have children in your group" does not. Danish: *spørgsmålsform*.

    Attributes:
        opens: Phrases that open it; they say who is asked.
        verbs: Phrases at any distance behind, or that begin with the opening; none if ``things``
            follow the opening at once.
        things: What is asked about, behind these with nothing but small words between.
    """

    opens: tuple[str, ...]
    verbs: tuple[str, ...] = ()
    things: tuple[str, ...]


@attrs.frozen(kw_only=True)
class TopicWords:
    """The words of one topic in one language. Danish: *emnets ord*.

    Attributes:
        topic: What they are about.
        asked: Phrases that ask about it wherever they stand (*har du børn*).
        frames: Questions about it in parts, in a clause that is about nobody else.
        whole: The same; nothing may stand behind what is asked about (*hvor kommer du fra*).
        of_you: Words that ask about it in a question to "you" that is about nobody else.
        fields: Whole texts that are a field of a form (*civilstand*).
        told: Phrases that tell it of somebody (*er gravid*, "was signed off sick").
        had: Words that tell it behind a verb of having (*har migræne*).
    """

    topic: SensitiveTopic
    asked: tuple[str, ...] = ()
    frames: tuple[Frame, ...] = ()
    whole: tuple[Frame, ...] = ()
    of_you: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    had: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class SensitiveWords:
    """All words of one language about subjects that need care. Danish: *følsomme ord*.

    Attributes:
        lang: The language, ``"da"`` or ``"en"``.
        topics: The words by topic, in the order of `SensitiveTopic`.
        you: Words for the one who is asked.
        others: Words for people that the work is about, for somebody unnamed, or for work that
            may be on such a subject: no question to you about yourself, no note about a party.
        clauses: Words that open a clause of its own, with a subject of its own.
        small: Words that may stand between the parts of a `Frame` and behind them.
        goes_on: Phrases with which a `Frame` may go on and is what it is: times, joiners, reasons.
        having: Verbs behind which an illness is somebody's own.
        between: Words that may stand between such a verb and the illness.
        after: Words that may follow the illness; anything else makes it a subject of work
            ("has autism training").
        safe: Phrases that hold such a word and mean something else (*health and safety*).
        salary: Words that are about pay. Danish: *løn*.
        salary_safe: Phrases that hold one of them and are about something else.
    """

    lang: str
    topics: tuple[TopicWords, ...]
    you: tuple[str, ...]
    others: tuple[str, ...]
    clauses: tuple[str, ...]
    small: tuple[str, ...]
    goes_on: tuple[str, ...]
    having: tuple[str, ...]
    between: tuple[str, ...]
    after: tuple[str, ...]
    safe: tuple[str, ...]
    salary: tuple[str, ...]
    salary_safe: tuple[str, ...]
