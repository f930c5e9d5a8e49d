"""The development plan as people read, print and sign it.

What lives here: what stands in a plan, and in which order.  What must not: its texts and its
markup.  A plan shows the agreements and how they are followed up, and the signatures; to the two
also the reservations and what they see differently.  It never shows a preparation, a note, a rating
or what else the conclusions say (B2-M).

Danish: *udviklingsplan*.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

import attrs

from mousekit._talk_questions import amendment_of, leader_then
from mousekit.conversation import Conversation
from mousekit.errors import InvalidValueError
from mousekit.render.access import access_by_role
from mousekit.render.document import (
    MISSING,
    Block,
    Document,
    Facts,
    Item,
    Paragraph,
    Section,
    Table,
    Words,
    said,
)
from mousekit.render.html import page
from mousekit.render.markdown import markdown
from mousekit.render.voice import Fact, Voice, voice
from mousekit.values.agreement import (
    Agreement,
    AgreementDraft,
    AgreementState,
    AgreementStatus,
    LearningMethod,
)
from mousekit.values.conclusions import Conclusions, Signature
from mousekit.values.people import PARTIES, Role, other_party

__all__ = ["carried_over", "plan_html", "plan_markdown"]

_Terms: TypeAlias = Agreement | AgreementDraft
_WHO_READS = (*PARTIES, Role.SUCCESSOR)


def plan_html(
    conversation: Conversation, *, reader: Role, lang: str, names: Mapping[str, str] | None = None
) -> str:
    """Write the development plan as one HTML page that needs nothing else, for screen and A4.

    Until both have signed, the page carries a mark that says it is a draft; what is signed shows
    where each agreement stands.  A successor sees what both have signed and never a draft, without
    the reservations and without what the two see differently; so does a new leader whom the
    employee has not admitted (B2-M, X044).

    Args:
        conversation: From the stage at which its conclusions are written.
        reader: The employee, the leader, or the successor from the day of the hand-over.
        lang: ``"da"`` or ``"en"``.
        names: Of people, by id; whoever has none is called by the id.

    Raises:
        InvalidValueError: If no conclusions are written, if a successor reads before both have
            signed, if the reader is somebody else, or if the language is another.
    """
    return page(_plan(conversation, reader, voice(lang, names)))


def plan_markdown(
    conversation: Conversation, *, reader: Role, lang: str, names: Mapping[str, str] | None = None
) -> str:
    """Write the development plan as Markdown; see `plan_html`.

    Args:
        conversation: From the stage at which its conclusions are written.
        reader: The employee, the leader, or the successor from the day of the hand-over.
        lang: ``"da"`` or ``"en"``.
        names: Of people, by id; whoever has none is called by the id.

    Raises:
        InvalidValueError: If no conclusions are written, if a successor reads before both have
            signed, if the reader is somebody else, or if the language is another.
    """
    return markdown(_plan(conversation, reader, voice(lang, names)))


def _plan(talk: Conversation, reader: Role, our: Voice) -> Document:
    eyes = _eyes(talk, reader)
    seen = talk if eyes in PARTIES else _as_signed(talk)
    written = seen.conclusions
    if written is None:
        expected = "a conversation whose conclusions are written"
        raise InvalidValueError(("conversation", "conclusions"), None, expected)
    return _paper(seen, written, eyes, our)


def _eyes(talk: Conversation, reader: Role) -> Role:
    """Say as whom a reader sees a plan; a leader who was not there is a successor (X044)."""
    if reader not in _WHO_READS:
        raise InvalidValueError(("reader",), reader, "employee, leader or successor")
    is_late = reader == Role.LEADER and not talk.is_successor_admitted
    return Role.SUCCESSOR if is_late else Role(reader)


def _as_signed(talk: Conversation) -> Conversation:
    """Give a conversation as if nothing were written anew."""
    if talk.signed is None:
        expected = "a conversation whose plan both have signed"
        raise InvalidValueError(("conversation", "signed"), None, expected)
    return attrs.evolve(talk, conclusions=talk.signed, signatures=talk.signed_by)


def _paper(talk: Conversation, written: Conclusions, eyes: Role, our: Voice) -> Document:
    return Document(
        lang=our.lang,
        kind=our.text(f"talk/{talk.kind.value}"),
        title=(our.text("plan-of"), *our.person(talk.employee)),
        missing=our.text("missing"),
        facts=_who_and_when(talk, written, our),
        mark=_mark(talk, our),
        sections=tuple(_sections(talk, written, eyes, our)),
        foot=(
            *(our.text("confidential"), " · "),
            *(*said(talk.id), " · ", our.text("version", version=written.version)),
        ),
    )


def _who_and_when(talk: Conversation, written: Conclusions, our: Voice) -> tuple[Fact, ...]:
    return (
        our.fact("employee", our.person(talk.employee)),
        *_leaders(talk, our),
        our.fact("held-on", our.day(talk.held_on)),
        our.fact("plan-version", (str(written.version),)),
    )


def _leaders(talk: Conversation, our: Voice) -> tuple[Fact, ...]:
    then = leader_then(talk)
    if then == talk.leader:
        return (our.fact("leader", our.person(then)),)
    return (
        our.fact("leader-then", our.person(then)),
        our.fact("leader-now", our.person(talk.leader)),
    )


def _is_in_force(talk: Conversation) -> bool:
    """Say if what is written is what both have signed, and is not being written anew."""
    return talk.signed is not None and talk.signatures == talk.signed_by


def _mark(talk: Conversation, our: Voice) -> str | None:
    if _is_in_force(talk):
        return None
    if talk.ending is not None:
        return our.text("plan-never-signed")
    return our.text("plan-draft" if talk.signed is None else "plan-new-draft")


def _sections(
    talk: Conversation, written: Conclusions, eyes: Role, our: Voice
) -> Iterable[Section]:
    yield Section(heading=our.text("agreements"), blocks=_agreements(talk, written, our))
    left_out = _left_out(talk, written)
    if left_out:
        items = _items(talk, left_out, our)
        yield Section(heading=our.text("left-out"), blocks=items)
    yield Section(heading=our.text("follow-ups"), blocks=_follow_ups(talk, written, our))
    if eyes in PARTIES and written.divergent_views:
        yield Section(heading=our.text("views"), blocks=_views(written, our))
    reservations = _reservations(talk, our) if eyes in PARTIES else ()
    signatures = (*_signatures(talk, written, our), *reservations)
    yield Section(heading=our.text("signatures"), blocks=signatures)
    yield Section(heading=our.text("access"), blocks=_access(talk, our))


def _access(talk: Conversation, our: Voice) -> tuple[Block, ...]:
    table = access_by_role(our)
    if leader_then(talk) == talk.leader:
        return (table,)
    return (table, Paragraph(words=our.words("access-leaders")))


def _agreements(talk: Conversation, written: Conclusions, our: Voice) -> tuple[Block, ...]:
    if not written.drafts:
        return (Paragraph(words=our.words("no-agreements")),)
    states = {state.agreement.id: state for state in talk.agreements if _is_in_force(talk)}
    return _items(talk, [states.get(draft.id or "", draft) for draft in written.drafts], our)


def _left_out(talk: Conversation, written: Conclusions) -> list[AgreementState]:
    """Give what was signed once and is not in the plan any more."""
    kept = {draft.id for draft in written.drafts}
    return [one for one in talk.agreements if _is_in_force(talk) and one.agreement.id not in kept]


def _items(
    talk: Conversation, agreements: Iterable[AgreementState | AgreementDraft], our: Voice
) -> tuple[Block, ...]:
    return tuple(_item(talk, one, place, our) for place, one in enumerate(agreements, start=1))


def _item(
    talk: Conversation, one: AgreementState | AgreementDraft, number: int, our: Voice
) -> Item:
    terms = one.agreement if isinstance(one, AgreementState) else one
    standing = _standing(talk, one, our) if isinstance(one, AgreementState) else ()
    return Item(
        label=our.text("agreement", number=number),
        words=said(terms.text),
        badge=our.name(one.status) if isinstance(one, AgreementState) else None,
        facts=(*_terms(talk, terms, our), *standing),
    )


def _terms(talk: Conversation, terms: _Terms, our: Voice) -> tuple[Fact, ...]:
    return (
        our.fact("owner", _owner(talk, terms, our)),
        our.fact("due", our.day(terms.due)),
        our.fact("sign", said(terms.sign_of_success)),
        *our.facts(
            [
                ("start-by", our.day(terms.start_by)),
                ("trigger", said(terms.trigger)),
                ("method", _method(terms.method, our)),
                ("practice", said(terms.practice)),
                ("support", said(terms.support)),
                ("supporters", our.people(terms.supporters)),
                ("need", _need(talk, terms)),
                ("approval", _approval(talk, terms, our)),
            ]
        ),
    )


def _owner(talk: Conversation, terms: _Terms, our: Voice) -> Words:
    owner = (terms.owner or "").strip()
    if not owner:
        return MISSING
    role = {talk.employee: "owner-employee", talk.leader: "owner-leader"}.get(owner)
    return (*our.person(owner), *(our.words(role) if role else ()))


def _approval(talk: Conversation, terms: _Terms, our: Voice) -> Words:
    """Say if a yes from above is needed or given; of what waits its status says so.

    What is settled may have been settled without, so nothing is said of it.
    """
    if not terms.needs_approval:
        return MISSING
    state = talk.agreement(terms.id or "")
    if state is not None and state.status in {AgreementStatus.OPEN, AgreementStatus.STARTED}:
        return our.first("approval-given")
    return our.words("approval-needed") if isinstance(terms, AgreementDraft) else MISSING


def _method(method: LearningMethod | None, our: Voice) -> Words:
    return MISSING if method is None else (our.name(method),)


def _need(talk: Conversation, terms: _Terms) -> Words:
    texts = (need.text for need in talk.brief.needs if need.id == terms.need)
    return said(next(texts, None))


def _standing(talk: Conversation, state: AgreementState, our: Voice) -> tuple[Fact, ...]:
    """Say what has happened to an agreement since it was signed."""
    known = our.facts(
        [
            ("carried", carried_over(state, our)),
            ("progress", _progress(state, our)),
            ("outcome", said(state.outcome)),
            ("proposed", _proposed(talk, state, our)),
        ]
    )
    return (*known, *_amended(talk, state, our))


def carried_over(state: AgreementState, our: Voice) -> Words:
    """Say how many times an agreement was carried over.

    Args:
        state: Where it stands.
        our: How to say it.
    """
    if state.times_carried > 1:
        return our.first("carried-times", times=state.times_carried)
    return our.first("carried-once") if state.times_carried else MISSING


def _progress(state: AgreementState, our: Voice) -> Words:
    if state.progress is None or state.status.is_settled:
        return MISSING
    day = our.short_day(state.last_report_on)
    return (our.name(state.progress), *(our.words("reported-on", day=day) if day else ()))


def _proposed(talk: Conversation, state: AgreementState, our: Voice) -> Words:
    """Say whose answer other terms are waiting for."""
    waiting = amendment_of(talk, state.agreement.id)
    if waiting is None:
        return MISSING
    return our.first(f"proposed-to-{other_party(waiting.proposed_by).value}")


def _amended(talk: Conversation, state: AgreementState, our: Voice) -> tuple[Fact, ...]:
    """Say what the two signed, where they have agreed on other terms since."""
    drafts = () if talk.signed is None else talk.signed.drafts
    now = state.agreement
    signed = (Agreement.from_draft(one, revision=now.revision) for one in drafts)
    old = next((one for one in signed if one.id == now.id), now)
    if old == now:
        return ()
    known = _terms(talk, now, our)
    terms = [(term, words) for term, words in _terms(talk, old, our) if (term, words) not in known]
    return (
        our.fact("amended", our.words("amended-since")),
        *our.facts([("signed-text", said(old.text) if old.text != now.text else MISSING)]),
        *((our.text("signed-term", term=term), words) for term, words in terms),
    )


def _follow_ups(talk: Conversation, written: Conclusions, our: Voice) -> tuple[Block, ...]:
    rows = tuple(
        (our.day(day) or our.first("follow-up-not-known"), kind, our.first(state))
        for day, kind, state in sorted(_days(talk, written, our), key=_by_day)
    )
    head = tuple(map(our.text, ("follow-up-day", "follow-up-kind", "follow-up-state")))
    table = Table(caption=our.text("follow-up-caption"), head=head, rows=rows)
    following = our.day(written.next_on or talk.brief.next_on)
    return (
        table if rows else Paragraph(words=our.words("no-follow-ups")),
        Facts(rows=(our.fact("next", following),)),
    )


_Day: TypeAlias = tuple[date | None, Words, str]
"""A day of follow-up, what it is, and the key of what became of it."""


def _by_day(one: _Day) -> tuple[bool, date]:
    return one[0] is None, one[0] or date.max


def _days(talk: Conversation, written: Conclusions, our: Voice) -> Iterable[_Day]:
    is_in_force = _is_in_force(talk)
    planned = talk.planned_follow_ups if is_in_force else written.follow_ups
    for one in planned:
        yield one.planned_on, (our.name(one.kind),), "follow-up-planned"
    if is_in_force:
        yield from _past_days(talk, written, our)


def _past_days(talk: Conversation, written: Conclusions, our: Voice) -> Iterable[_Day]:
    for held in talk.follow_ups:
        yield held.held_on, (our.name(held.kind),), "follow-up-held"
    # One that was moved first, or never planned, is not known by its day.
    kinds = {one.planned_on: (our.name(one.kind),) for one in written.follow_ups}
    for day in talk.missed_follow_ups:
        kind = MISSING if day is None else kinds.get(day, MISSING)
        yield day, kind, "follow-up-missed"


def _views(written: Conclusions, our: Voice) -> tuple[Block, ...]:
    return tuple(
        Item(label=our.text(f"view-{view.party.value}"), words=said(view.text))
        for view in written.divergent_views
    )


def _signatures(talk: Conversation, written: Conclusions, our: Voice) -> Iterable[Block]:
    given = {signature.role: signature for signature in talk.signatures}
    keys = ("signature-name", "signature-role", "signature-day", "signature")
    caption = "signature-caption-signed" if _is_in_force(talk) else "signature-caption"
    yield Table(
        caption=our.text(caption, version=written.version),
        head=tuple(map(our.text, keys)),
        rows=tuple(_signature_row(talk, party, given.get(party), our) for party in PARTIES),
    )
    usual = talk.brief.policy.review.signature_means
    meanings = [given[party].meaning if party in given else usual for party in PARTIES]
    for meaning in dict.fromkeys(meanings):
        yield Paragraph(words=our.words(f"means/{meaning.value}"))
    code = "digest" if talk.signatures else "digest-draft"
    schemes = ", ".join(dict.fromkeys(one.scheme for one in talk.signatures))
    label = f"{our.text(code)} ({schemes})" if schemes else our.text(code)
    yield Facts(rows=((label, (written.digest,)),))


def _signature_row(
    talk: Conversation, party: Role, signature: Signature | None, our: Voice
) -> tuple[Words, ...]:
    if signature is None:
        person = talk.employee if party is Role.EMPLOYEE else talk.leader
        return our.person(person), our.words(party.value), MISSING, MISSING
    how = "signed" if signature.reservation is None else "signed-with-reservation"
    day = our.day(signature.on)
    return our.person(signature.person), our.words(party.value), day, our.words(how)


def _reservations(talk: Conversation, our: Voice) -> Iterable[Block]:
    for signature in talk.signatures:
        if signature.reservation is not None:
            label = our.text(f"reservation-{signature.role.value}")
            yield Item(label=label, words=said(signature.reservation))
