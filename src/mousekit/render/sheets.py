"""The sheets on which the two prepare: blank, or with the reader's own answers.

What lives here: what stands on a sheet, and in which order.  What must not: its texts and its
markup.  A sheet is made for one reader, and shows that reader's own preparation and nobody else's;
of the other it shows the topics that were sent to the reader.

Danish: *forberedelsesark*.
"""

from collections.abc import Iterable, Mapping

import attrs

from mousekit._talk_questions import leader_then, promises
from mousekit.cards import Card, CardName, card
from mousekit.conversation import Conversation
from mousekit.errors import InvalidValueError
from mousekit.process import name_of
from mousekit.render.document import (
    MISSING,
    Asked,
    Block,
    Bullets,
    Document,
    Facts,
    Item,
    Paragraph,
    Scores,
    Section,
    Words,
    WritingLines,
    said,
)
from mousekit.render.html import page
from mousekit.render.markdown import markdown
from mousekit.render.plan import carried_over
from mousekit.render.voice import Fact, Voice, capital, voice
from mousekit.values.agreement import AgreementState
from mousekit.values.people import PARTIES, Role, other_party
from mousekit.values.record import PartyPreparation
from mousekit.values.strategy import Mandate
from mousekit.values.talk import Answer, Preparation, Question, Scale

__all__ = ["preparation_html", "preparation_markdown"]

_CARDS: Mapping[Role, tuple[CardName, ...]] = {
    Role.EMPLOYEE: (CardName.EMPLOYEE_PREPARATION,),
    Role.LEADER: (
        CardName.LEADER_THREE,
        CardName.LEADER_SIX,
        CardName.LEADER_REFLECTION,
        CardName.LEADER_OUTLOOK,
    ),
}
_MANY_STEPS = 11
_PROMISES = "LP2"
_PROMISES_AGAIN = "REFLECT-3"
"""Asks what LP2 has asked already."""


def preparation_html(
    conversation: Conversation,
    *,
    reader: Role,
    lang: str,
    names: Mapping[str, str] | None = None,
) -> str:
    """Write the preparation sheet of one party as one HTML page that needs nothing else.

    It has the questions of the form and of the party's own cards, with the reader's answers where
    there are some and with lines to write on where there are none.  Of the other party it shows
    only topics that were sent; a former leader's preparation is not the new one's.

    Args:
        conversation: The one to be prepared.
        reader: The party whose sheet it is, and who alone may see it until it is shared.
        lang: ``"da"`` or ``"en"``.
        names: Of people, by id; whoever has none is called by the id.

    Raises:
        InvalidValueError: If the reader is not one of the two, or the language is another.
    """
    return page(_sheet(conversation, _party(reader), voice(lang, names)))


def preparation_markdown(
    conversation: Conversation,
    *,
    reader: Role,
    lang: str,
    names: Mapping[str, str] | None = None,
) -> str:
    """Write the preparation sheet of one party as Markdown; see `preparation_html`.

    Args:
        conversation: The one to be prepared.
        reader: The party whose sheet it is, and who alone may see it until it is shared.
        lang: ``"da"`` or ``"en"``.
        names: Of people, by id; whoever has none is called by the id.

    Raises:
        InvalidValueError: If the reader is not one of the two, or the language is another.
    """
    return markdown(_sheet(conversation, _party(reader), voice(lang, names)))


def _party(reader: Role) -> Role:
    if reader not in PARTIES:
        raise InvalidValueError(("reader",), reader, "employee or leader")
    return Role(reader)


def _sheet(talk: Conversation, reader: Role, our: Voice) -> Document:
    own = _own(talk, reader)
    prepared = None if own is None else own.preparation
    return Document(
        lang=our.lang,
        kind=our.text(f"talk/{talk.kind.value}"),
        title=our.words(f"sheet-of/{reader.value}"),
        missing=our.text("missing"),
        facts=_head(talk, our),
        lead=our.words("sheet-shared" if own is not None and own.is_shared else "sheet-private"),
        sections=tuple(_sections(talk, reader, prepared or Preparation(), our)),
        foot=(our.text("confidential"), " · ", *said(talk.id)),
    )


def _own(talk: Conversation, reader: Role) -> PartyPreparation | None:
    person = talk.employee if reader is Role.EMPLOYEE else talk.leader
    mine = (one for one in talk.preparations if (one.party, one.person) == (reader, person))
    return next(mine, None)


def _head(talk: Conversation, our: Voice) -> tuple[Fact, ...]:
    return (
        our.fact("employee", our.person(talk.employee)),
        our.fact("leader", our.person(leader_then(talk))),
        our.fact("day", our.day(talk.meets_on)),
        our.fact("at", our.clock(talk.starts_at)),
    )


def _sections(
    talk: Conversation, reader: Role, prepared: Preparation, our: Voice
) -> Iterable[Section]:
    answers = {answer.question: answer for answer in prepared.answers}
    asked = _cards(talk, reader, our)
    yield from _theirs(talk, reader, our)
    yield from _last_year(talk, reader, our)
    for shown in asked:
        yield _card(shown, answers, our)
    if reader is Role.LEADER and talk.brief.mandate is not None:
        rows = _mandate(talk.brief.mandate, our)
        yield Section(heading=our.text("mandate"), blocks=(Facts(rows=rows),))
    yield from _form(talk, answers, our)
    yield from _other_answers(talk, asked, prepared, our)
    yield _own_list("topics", prepared.topics, our)
    suggestions = "suggestions" if reader is Role.EMPLOYEE else "leader-suggestions"
    yield _own_list(suggestions, prepared.suggestions, our)


def _cards(talk: Conversation, reader: Role, our: Voice) -> tuple[Card, ...]:
    """Give the reader's cards; promises are asked about once, where any can have been made."""
    is_first_year = not talk.carried_in and talk.previous is None
    silent = {_PROMISES_AGAIN, _PROMISES} if is_first_year else {_PROMISES_AGAIN}
    cards = (card(name, our.lang) for name in _CARDS[reader])
    return tuple(
        attrs.evolve(one, items=tuple(item for item in one.items if item.id not in silent))
        for one in cards
    )


def _is_new_to_it(talk: Conversation, reader: Role) -> bool:
    """Say if the reader leads now what was begun with another leader."""
    return reader is Role.LEADER and len(talk.leaders) > 1


def _theirs(talk: Conversation, reader: Role, our: Voice) -> Iterable[Section]:
    """Give what the other party has sent to talk about; what a former leader got is not here.

    Topics carry no day, so what was sent since the change cannot be told from what was sent before.
    """
    theirs = other_party(reader)
    sent = [topic for one in talk.topics if one.party is theirs for topic in one.topics]
    items = tuple(item for item in map(said, sent) if item)
    if items and not _is_new_to_it(talk, reader):
        heading = our.text(f"their-topics/{theirs.value}")
        yield Section(heading=heading, blocks=(Bullets(items=items),))


def _last_year(talk: Conversation, reader: Role, our: Voice) -> Iterable[Section]:
    """Give last year's agreements; to the leader first those that were a leader's (R073)."""
    promised = promises(talk) if reader is Role.LEADER else ()
    rest = [one for one in talk.carried_in if one not in promised]
    if promised:
        kept = _agreements(promised, _answered(talk, reader), our)
        yield Section(heading=our.text("promises"), blocks=kept)
    if rest:
        yield Section(heading=our.text("last-year"), blocks=_agreements(rest, {}, our))


def _answered(talk: Conversation, reader: Role) -> Mapping[str, str]:
    """Give what the leader has answered for promises; a former leader's answers stay there."""
    answers = () if _is_new_to_it(talk, reader) else talk.promises
    return {one.agreement: one.answer for one in answers}


def _agreements(
    agreements: Iterable[AgreementState], answers: Mapping[str, str], our: Voice
) -> tuple[Block, ...]:
    """Show agreements, with what the leader has answered for them: that is the leader's own."""
    return tuple(_item(one, answers.get(one.agreement.id), our) for one in agreements)


def _item(state: AgreementState, answer: str | None, our: Voice) -> Item:
    # Only what is open comes along, so a number would not be that of the plan.
    return Item(
        label=our.text("earlier-agreement"),
        words=said(state.agreement.text),
        badge=our.name(state.status),
        facts=(
            our.fact("owner", our.person(state.agreement.owner)),
            our.fact("due", our.day(state.agreement.due)),
            *our.facts([("carried", carried_over(state, our)), ("promise-answer", said(answer))]),
        ),
    )


def _card(shown: Card, answers: Mapping[str, Answer], our: Voice) -> Section:
    asked = (_asked((item.text,), answers.get(item.id), None, our) for item in shown.items)
    return Section(heading=shown.title, blocks=(Paragraph(words=(shown.headline,)), *asked))


def _form(talk: Conversation, answers: Mapping[str, Answer], our: Voice) -> Iterable[Section]:
    form = talk.brief.form
    if form is not None and form.questions:
        blocks = tuple(
            _asked(said(one.text), _answer(one, answers), form.scale, our) for one in form.questions
        )
        yield Section(heading=our.text("the-form"), blocks=blocks)


def _answer(question: Question, answers: Mapping[str, Answer]) -> Answer | None:
    return None if question.id is None else answers.get(question.id)


def _asked(question: Words, answer: Answer | None, scale: Scale | None, our: Voice) -> Asked:
    return Asked(
        question=question or our.words("missing"),
        answer=MISSING if answer is None else said(answer.text),
        scores=None if scale is None else _scores(scale, answer, our),
    )


def _scores(scale: Scale, answer: Answer | None, our: Voice) -> Scores:
    chosen = None if answer is None else answer.score
    if scale.highest - scale.lowest < _MANY_STEPS:
        steps = tuple(range(scale.lowest, scale.highest + 1))
        if chosen is None or chosen in steps:
            label = "score" if chosen is None else "score-given"
            return Scores(label=our.text(label), steps=steps, chosen=chosen)
    label = our.text("score-between", lowest=scale.lowest, highest=scale.highest)
    return Scores(label=label, steps=() if chosen is None else (chosen,), chosen=chosen)


def _other_answers(
    talk: Conversation, asked: Iterable[Card], prepared: Preparation, our: Voice
) -> Iterable[Section]:
    """Give the answers to questions that are on no list here, so that nothing written is lost."""
    form = talk.brief.form
    known = {item.id for one in asked for item in one.items}
    known |= {one.id for one in form.questions if one.id is not None} if form is not None else set()
    others = [answer for answer in prepared.answers if answer.question not in known]
    blocks = tuple(
        Item(label=our.text("other-answer"), words=said(answer.text), facts=_about(answer, our))
        for answer in others
    )
    if blocks:
        yield Section(heading=our.text("other-answers"), blocks=blocks)


def _about(answer: Answer, our: Voice) -> tuple[Fact, ...]:
    score = MISSING if answer.score is None else (str(answer.score),)
    return (
        our.fact("other-question", said(answer.question)),
        *our.facts([("other-score", score)]),
    )


def _own_list(key: str, texts: Iterable[str], our: Voice) -> Section:
    items = tuple(item for item in map(said, texts) if item)
    block: Block = Bullets(items=items) if items else WritingLines()
    return Section(heading=our.text(key), blocks=(block,))


def _mandate(mandate: Mandate, our: Voice) -> tuple[Fact, ...]:
    amount, days = mandate.max_amount, mandate.max_days
    methods = ", ".join(name_of(one, our.lang) for one in mandate.methods)
    approver = MISSING if mandate.approver is None else our.person(mandate.approver)
    limit = our.first("no-limit")
    return (
        our.fact("mandate-amount", limit if amount is None else _kroner(amount, our)),
        our.fact("mandate-days", limit if days is None else our.first("mandate-up-to", days=days)),
        our.fact("mandate-methods", (capital(methods),) if methods else limit),
        *our.facts([("mandate-approver", approver)]),
    )


def _kroner(amount: int, our: Voice) -> Words:
    return our.first("mandate-kroner", amount=our.number(amount))
