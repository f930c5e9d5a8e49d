"""The invitation and the conversation card.

What lives here: what stands on them, and in which order.  What must not: their texts and their
markup.  Nothing on them is confidential between the two: an invitation shows what everybody in the
unit may know, and the employee's own place and time; a card lies on the table.

Danish: *indkaldelse*, *samtalekort*.
"""

from collections.abc import Iterable, Mapping

from mousekit._talk_questions import leader_then, led_on
from mousekit.cards import CardName, card
from mousekit.conversation import Conversation
from mousekit.errors import InvalidValueError
from mousekit.render.access import access_by_element
from mousekit.render.document import (
    MISSING,
    Block,
    Bullets,
    Document,
    Facts,
    Note,
    Paragraph,
    Section,
    Table,
    Ticks,
    Words,
    said,
)
from mousekit.render.html import page
from mousekit.render.markdown import markdown
from mousekit.render.privacy_notice import PrivacyNotice
from mousekit.render.voice import Fact, Voice, voice
from mousekit.values.talk import Invitation, Question

__all__ = [
    "conversation_card_html",
    "conversation_card_markdown",
    "invitation_html",
    "invitation_markdown",
]

_TICKED = (CardName.INTRODUCTION, CardName.CLOSING)
_LISTED = (CardName.DO, CardName.DO_NOT, CardName.THREE_BS)


def invitation_html(
    conversation: Conversation,
    *,
    lang: str,
    invitation: Invitation | None = None,
    privacy: PrivacyNotice | None = None,
    names: Mapping[str, str] | None = None,
) -> str:
    """Write the invitation with its privacy notice as one HTML page that needs nothing else.

    What was not filled in is shown as missing: look at it before it is sent.

    Args:
        conversation: The one that it invites to.
        lang: ``"da"`` or ``"en"``.
        invitation: One that is not sent yet; the one that was sent last if not given.
        privacy: What the workplace tells about the data.
        names: Of people, by id; whoever has none is called by the id.

    Raises:
        InvalidValueError: If there is no invitation, or the language is another.
    """
    return page(_invitation(conversation, invitation, privacy, voice(lang, names)))


def invitation_markdown(
    conversation: Conversation,
    *,
    lang: str,
    invitation: Invitation | None = None,
    privacy: PrivacyNotice | None = None,
    names: Mapping[str, str] | None = None,
) -> str:
    """Write the invitation with its privacy notice as Markdown; see `invitation_html`.

    Args:
        conversation: The one that it invites to.
        lang: ``"da"`` or ``"en"``.
        invitation: One that is not sent yet; the one that was sent last if not given.
        privacy: What the workplace tells about the data.
        names: Of people, by id; whoever has none is called by the id.

    Raises:
        InvalidValueError: If there is no invitation, or the language is another.
    """
    return markdown(_invitation(conversation, invitation, privacy, voice(lang, names)))


def conversation_card_html(
    conversation: Conversation, *, lang: str, names: Mapping[str, str] | None = None
) -> str:
    """Write the card of whoever holds the conversation as one HTML page that needs nothing else.

    The parts with their minutes, what is said at the beginning and at the end, what helps and what
    gets in the way (R089, R104, R132-R134).

    Args:
        conversation: The one to be held.
        lang: ``"da"`` or ``"en"``.
        names: Of people, by id; whoever has none is called by the id.

    Raises:
        InvalidValueError: If the language is another.
    """
    return page(_card(conversation, voice(lang, names)))


def conversation_card_markdown(
    conversation: Conversation, *, lang: str, names: Mapping[str, str] | None = None
) -> str:
    """Write the conversation card as Markdown; see `conversation_card_html`.

    Args:
        conversation: The one to be held.
        lang: ``"da"`` or ``"en"``.
        names: Of people, by id; whoever has none is called by the id.

    Raises:
        InvalidValueError: If the language is another.
    """
    return markdown(_card(conversation, voice(lang, names)))


def _invitation(
    talk: Conversation, given: Invitation | None, privacy: PrivacyNotice | None, our: Voice
) -> Document:
    sent = given or talk.invitation
    if sent is None:
        expected = "a conversation with an invitation, or the invitation itself"
        raise InvalidValueError(("invitation",), None, expected)
    moved = talk if given is None else None
    return Document(
        lang=our.lang,
        kind=our.text(f"talk/{talk.kind.value}"),
        title=our.words(f"invitation-to/{talk.kind.value}"),
        missing=our.text("missing"),
        facts=_between(talk, our),
        lead=(our.text("dear"), *our.person(talk.employee), "\n", our.text("invitation-lead")),
        sections=(
            Section(heading=our.text("when-and-where"), blocks=(_when(sent, moved, our),)),
            Section(heading=our.text("purpose-section"), blocks=tuple(_aims(talk, sent, our))),
            Section(heading=our.text("prepare-section"), blocks=tuple(_homework(talk, sent, our))),
            Section(heading=our.text("agenda"), blocks=_agenda(talk, our)),
            Section(heading=our.text("privacy"), blocks=(_privacy(sent, privacy, our),)),
            Section(heading=our.text("papers-access"), blocks=(access_by_element(our),)),
        ),
        foot=(our.text("invitation"), " · ", *said(talk.id)),
    )


def _between(talk: Conversation, our: Voice) -> tuple[Fact, ...]:
    return (
        our.fact("to", our.person(talk.employee)),
        our.fact("from", our.person(_sender(talk))),
        *our.facts([("host", _host(talk, our)), ("also", _others(talk, our))]),
    )


def _sender(talk: Conversation) -> str:
    """Give the leader on the day it was sent, who may have gone since."""
    return led_on(talk.leaders, talk.invited_on or talk.last_on)


def _host(talk: Conversation, our: Voice) -> Words:
    """Name who holds it, where that is not the one who invites."""
    host = talk.host or leader_then(talk)
    return MISSING if host == _sender(talk) else our.person(host)


def _others(talk: Conversation, our: Voice) -> Words:
    return our.people(one.person for one in talk.participants if one.is_accepted)


def _when(sent: Invitation, moved: Conversation | None, our: Voice) -> Facts:
    """Say when and where; an invitation that was sent may have been moved since."""
    day = sent.meets_on if moved is None else moved.meets_on
    at = sent.starts_at if moved is None else moved.starts_at
    before = MISSING if day == sent.meets_on else our.day(sent.meets_on)
    return Facts(
        rows=(
            our.fact("day", our.day(day)),
            *our.facts([("moved-from", before)]),
            our.fact("at", our.clock(at)),
            our.fact("lasts", our.words("minutes", minutes=sent.minutes)),
            our.fact("place", said(sent.place)),
            our.fact("setting", (our.name(sent.setting),)),
            our.fact("frame", said(sent.frame)),
        )
    )


def _aims(talk: Conversation, sent: Invitation, our: Voice) -> Iterable[Block]:
    intention = our.facts([("intention", said(talk.brief.intention))])
    yield Facts(rows=(our.fact("purpose", said(sent.purpose)), *intention))
    yield from _listed("themes", (said(theme.title) for theme in talk.brief.themes), our)
    yield from _questions("central-questions", talk.brief.central_questions, our)


def _listed(key: str, items: Iterable[Words], our: Voice) -> Iterable[Block]:
    there = tuple(item for item in items if item)
    if there:
        yield Paragraph(words=our.words(key))
        yield Bullets(items=there)


def _questions(key: str, questions: Iterable[Question], our: Voice) -> Iterable[Block]:
    return _listed(key, (said(question.text) for question in questions), our)


def _homework(talk: Conversation, sent: Invitation, our: Voice) -> Iterable[Block]:
    minutes = talk.brief.policy.preparation.expected_minutes
    yield Facts(
        rows=(
            our.fact("request", said(sent.request)),
            our.fact("time-to-prepare", our.first("about-minutes", minutes=minutes)),
            our.fact("form", _form(sent, our)),
        )
    )
    form = talk.brief.form
    if form is not None and form.ref == sent.form:
        yield from _questions("questions", form.questions, our)


def _form(sent: Invitation, our: Voice) -> Words:
    if sent.form is None:
        return MISSING
    return (*said(sent.form.id), our.text("form-version", version=sent.form.version))


def _agenda(talk: Conversation, our: Voice) -> tuple[Block, ...]:
    return (
        Table(
            caption=our.text("agenda-caption", minutes=talk.agenda.minutes),
            head=tuple(map(our.text, ("part", "part-minutes", "first"))),
            rows=tuple(
                (
                    (our.name(item.part),),
                    our.words("minutes", minutes=item.minutes),
                    (our.name(item.first_speaker),),
                )
                for item in talk.agenda.parts
            ),
        ),
    )


def _privacy(sent: Invitation, privacy: PrivacyNotice | None, our: Voice) -> Facts:
    told = privacy or PrivacyNotice()
    return Facts(
        rows=(
            our.fact("privacy-controller", said(told.controller)),
            our.fact("privacy-purpose", said(told.purpose) or our.words("our-purpose")),
            our.fact("privacy-legal-basis", said(told.legal_basis)),
            our.fact("privacy-categories", said(told.categories) or our.words("our-categories")),
            our.fact("privacy-recipients", said(told.recipients)),
            our.fact("privacy-storage-period", said(told.storage_period)),
            *our.facts([("privacy-own", said(sent.privacy_notice))]),
        )
    )


def _card(talk: Conversation, our: Voice) -> Document:
    introduction, closing = (_ticks(name, our) for name in _TICKED)
    lists = (_hints(name, our) for name in _LISTED)
    return Document(
        lang=our.lang,
        kind=our.text(f"talk/{talk.kind.value}"),
        title=(our.text("card-of"), *our.person(talk.employee)),
        missing=our.text("missing"),
        facts=_meeting(talk, our),
        sections=(
            Section(heading=our.text("agenda"), blocks=_agenda(talk, our)),
            _opened(introduction, talk, our),
            Section(heading=our.text("papers-access"), blocks=(access_by_element(our),)),
            *_to_get_around(talk, our),
            *lists,
            closing,
        ),
        foot=(our.text("card"), " · ", *said(talk.id)),
    )


def _meeting(talk: Conversation, our: Voice) -> tuple[Fact, ...]:
    place = None if talk.invitation is None else talk.invitation.place
    return (
        our.fact("host", our.person(talk.host or leader_then(talk))),
        *our.facts(
            [
                ("day", our.day(talk.meets_on)),
                ("at", our.clock(talk.starts_at)),
                ("place", said(place)),
                ("also", _others(talk, our)),
            ]
        ),
    )


def _ticks(name: CardName, our: Voice) -> Section:
    shown = card(name, our.lang)
    items = tuple((item.text,) for item in shown.items)
    blocks = (Paragraph(words=(shown.headline,)), Ticks(items=items))
    return Section(heading=shown.title, blocks=blocks)


def _hints(name: CardName, our: Voice) -> Section:
    shown = card(name, our.lang)
    items = tuple((item.text,) for item in shown.items)
    blocks = (Paragraph(words=(shown.headline,)), Bullets(items=items))
    return Section(heading=shown.title, blocks=blocks)


def _opened(introduction: Section, talk: Conversation, our: Voice) -> Section:
    """Put the few sentences that open every conversation before what else is said then."""
    speech = talk.brief.elevator_speech
    words = MISSING if speech is None else said(speech.text)
    own = (Paragraph(words=our.words("elevator-speech")), Note(words=words)) if words else ()
    return Section(heading=introduction.heading, blocks=(*own, *introduction.blocks))


def _to_get_around(talk: Conversation, our: Voice) -> Iterable[Section]:
    questions = tuple(said(one.text) for one in talk.brief.central_questions)
    items = tuple(item for item in questions if item)
    if items:
        yield Section(heading=our.text("central-questions"), blocks=(Bullets(items=items),))
