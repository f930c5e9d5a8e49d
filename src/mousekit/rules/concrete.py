"""Concrete: rules on whether somebody outside the room could see that an agreement was kept."""

from collections.abc import Iterator, Mapping

from mousekit.language import (
    buzzwords_in,
    find,
    hedges_in,
    is_placeholder,
    named,
    normalise,
    vague_times_in,
    weigh,
)
from mousekit.rules.context import ANY_AGREEMENT, AnyAgreement, Given, is_blank, months_after
from mousekit.rules.model import Hit, Rule, Severity
from mousekit.values.agreement import Agreement, AgreementDraft
from mousekit.values.content import Feedback
from mousekit.values.talk import Question

__all__ = ["RULES"]

_FILLED_IN: Mapping[type, tuple[str, ...]] = {
    Question: ("text",),
    Feedback: ("text", "situation", "effect", "forward"),
    Agreement: ("text", "sign_of_success", "trigger", "practice", "support"),
    AgreementDraft: ("text", "sign_of_success", "trigger", "practice", "support"),
}
"""The fields in which people write, and that a placeholder may fill."""


def vague_agreement(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that names a direction, and nothing that could be seen done.

    What it does:
        Weighs the words of the text: verbs of direction and attitude against signs of something
        that happens. A date is not asked for here, it has a field. A placeholder is left to
        MK207.

    Why it is bad:
        A clear and demanding aim is reached more often than "do your best". If the two cannot both
        see when it is done, they will remember it differently half a year later.

    Example:
        "Aisha skal have mere fokus på samarbejdet."

    Use instead:
        "Aisha holder et overleveringsmøde med natholdet hver fredag."

    Options:
        None in the policy; `RuleSet.words`: words of one's own that count as vague.

    Sources:
        R033, R142, X090.
    """
    weight = weigh(agreement.text, given.lang, extra_vague=given.words_for("MK201"))
    if not weight.vague:
        return
    found: tuple[tuple[str, str], ...] = (("case", "unsaid"),)
    if weight.vague_words:
        found = (("case", "words"), ("words", ", ".join(weight.vague_words)))
    yield Hit(path=(*given.path, "text"), params=found)


def missing_sign_of_success(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that does not say by what both will see that it worked.

    What it does:
        Finds an agreement whose sign of success is missing or blank.

    Why it is bad:
        Without a sign the follow-up becomes a matter of taste, and whoever has the last word is
        right. The sign is also what makes looking worthwhile.

    Example:
        "Ebbe tager over for Lis på lageret i uge 12", and no word on how that shall go.

    Use instead:
        The same, with the sign "varerne er scannet ind samme dag, de kommer".

    Options:
        None.

    Sources:
        X002, X026.
    """
    if is_blank(agreement.sign_of_success):
        yield Hit(path=(*given.path, "sign_of_success"))


def missing_due_date(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement without a day on which it is done.

    What it does:
        Finds a draft whose due date is missing. It cannot be waived: an agreement without a due
        date cannot be signed.

    Why it is bad:
        What has no date is never late. So nobody asks, and it is started too late.

    Example:
        "Noor laver en tjekliste til nye lærlinge", some day.

    Use instead:
        The same, with 1 March as its due date.

    Options:
        None; `Policy.unwaivable` always holds this code.

    Sources:
        R177.
    """
    if agreement.due is None:
        yield Hit(path=(*given.path, "due"))


def vague_time(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that says when in words that no calendar knows.

    What it does:
        Looks in the text for times such as "løbende" and "soon". Silent where a rhythm or a date
        stands beside them.

    Why it is bad:
        "Soon" is this week to one and this year to the other, and both are right. Nobody can see
        in the calendar whether it has been done.

    Example:
        "Sara rydder løbende op i medicinskabet".

    Use instead:
        "Sara rydder op i medicinskabet den første mandag i måneden".

    Options:
        None in the policy; `RuleSet.words`: words of one's own that count as well.

    Sources:
        R142.
    """
    yield from _worded("MK205", vague_times_in(agreement.text, given.lang), agreement, given)


def hedged_agreement(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that takes half of itself back.

    What it does:
        Looks in the text for reservations such as "så vidt muligt" and "if there is time".

    Why it is bad:
        A reservation takes half of the promise back. Whoever counts on it learns too late that it
        was only a wish.

    Example:
        "Jon viser om muligt Eva lageret".

    Use instead:
        "Jon viser Eva lageret"; or what has to be in place first, and who sees to that.

    Options:
        None in the policy; `RuleSet.words`: words of one's own that count as well.

    Sources:
        R162.
    """
    yield from _worded("MK206", hedges_in(agreement.text, given.lang), agreement, given)


def placeholder_text(thing: AnyAgreement | Question | Feedback, given: Given) -> Iterator[Hit]:
    """Find a field that was filled in so that it is not empty.

    What it does:
        Looks at every text field of an agreement, at a question, and at feedback, for what people
        write to get on: "TBD", three dots, "aftales senere". An empty text of the thing itself
        counts as well, for an agreement as an error; other empty fields, and the owner, are left
        to the rules that ask for them.

    Why it is bad:
        It looks like something agreed and is not. The form is put away as if it were finished.

    Example:
        "Aftales nærmere" where the sign of success should be.

    Use instead:
        The thing itself, or an open field that says honestly that it is open.

    Options:
        None in the policy; `RuleSet.words`: what people write there to fill a field.

    Sources:
        R142, R151.
    """
    for field, text in _fields(thing):
        # A blank text is nobody else's; other blank fields have rules of their own.
        if text is None or (field != "text" and is_blank(text)):
            continue
        if is_placeholder(text, given.lang) or given.own_word("MK207", text) is not None:
            # An agreement without any text cannot be signed.
            is_grave = is_blank(text) and isinstance(thing, ANY_AGREEMENT)
            yield Hit(path=(*given.path, field), severity=Severity.ERROR if is_grave else None)


def embellished_agreement(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that shines more than it says.

    What it does:
        Looks in the text for words such as "synergi" and "game changer". Two of them are found
        in any text, a single one only in a text that is vague besides.

    Why it is bad:
        Big words sound good and promise nothing. Everybody nods, and nobody knows where to begin.

    Example:
        "Elin holder et holistisk oplæg om synergier".

    Use instead:
        "Elin holder et oplæg om, hvilke to skemaer vi kan slå sammen".

    Options:
        None in the policy; `RuleSet.words`: words of one's own that count as well.

    Sources:
        R163.
    """
    yield from _worded("MK208", buzzwords_in(agreement.text, given.lang), agreement, given)


def _worded(
    code: str, found: tuple[str, ...], agreement: AnyAgreement, given: Given
) -> Iterator[Hit]:
    """Name the words that were found, the caller's own among them."""
    clean = normalise(agreement.text)
    own = find(given.words_for(code), clean)
    if words := named((*own, *found), clean):
        yield Hit(path=(*given.path, "text"), params=(("words", ", ".join(words)),))


def _fields(thing: AnyAgreement | Question | Feedback) -> tuple[tuple[str, str | None], ...]:
    """Give the fields that people fill in, with what stands there."""
    names = _FILLED_IN[type(thing)]
    return tuple((name, getattr(thing, name)) for name in names)


def due_outside_cycle(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that is due when nobody will ask for it.

    What it does:
        Compares the due date with the day of the conversation and the day of the next one. If
        that day is not known, it is taken to be so many months after this one.

    Why it is bad:
        A day before the conversation is a slip of the pen, or old work under a new name. What is
        not due until after the next conversation is forgotten when the day comes.

    Example:
        Agreed on 3 February 2027, the next talk a year later, due on 1 June 2028.

    Use instead:
        The part of it that is done by December 2027, with that day as its due date.

    Options:
        `Policy.follow_up`: `interval_months`, where `CheckContext.next_on` is not known.

    Sources:
        R177, R172, D17.
    """
    held_on, due, months = given.context.held_on, agreement.due, given.policy.follow_up
    if held_on is None or due is None:
        return
    latest = given.context.next_on or months_after(held_on, months.interval_months)
    if held_on <= due <= latest:
        return
    case = "late" if due > latest else "early"
    days = (("due", due), ("earliest", held_on), ("latest", latest))
    params = (("case", case), *((name, day.isoformat()) for name, day in days))
    yield Hit(path=(*given.path, "due"), params=params)


RULES = (
    Rule(
        code="MK201",
        name="vague-agreement",
        severity=Severity.WARNING,
        subject=ANY_AGREEMENT,
        function=vague_agreement,
        takes_words=True,
        sources=("R033", "R142", "X090"),
    ),
    Rule(
        code="MK202",
        name="missing-sign-of-success",
        severity=Severity.WARNING,
        subject=ANY_AGREEMENT,
        function=missing_sign_of_success,
        sources=("X002", "X026"),
    ),
    Rule(
        code="MK203",
        name="missing-due-date",
        severity=Severity.ERROR,
        subject=ANY_AGREEMENT,
        function=missing_due_date,
        sources=("R177",),
    ),
    Rule(
        code="MK204",
        name="due-outside-cycle",
        severity=Severity.WARNING,
        subject=ANY_AGREEMENT,
        function=due_outside_cycle,
        needs=("held_on",),
        sources=("R177", "R172", "D17"),
    ),
    Rule(
        code="MK205",
        name="vague-time",
        severity=Severity.INFO,
        subject=ANY_AGREEMENT,
        function=vague_time,
        takes_words=True,
        sources=("R142",),
    ),
    Rule(
        code="MK206",
        name="hedged-agreement",
        severity=Severity.INFO,
        subject=ANY_AGREEMENT,
        function=hedged_agreement,
        takes_words=True,
        sources=("R162",),
    ),
    Rule(
        code="MK207",
        name="placeholder-text",
        severity=Severity.WARNING,
        subject=(*ANY_AGREEMENT, Question, Feedback),
        function=placeholder_text,
        takes_words=True,
        sources=("R142", "R151"),
    ),
    Rule(
        code="MK208",
        name="embellished-agreement",
        severity=Severity.INFO,
        subject=ANY_AGREEMENT,
        function=embellished_agreement,
        takes_words=True,
        sources=("R163",),
    ),
)
"""The rules of this group, sorted by code."""
