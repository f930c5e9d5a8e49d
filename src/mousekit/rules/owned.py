"""Owned: rules on who answers for an agreement; exactly one of the two, by id (R153)."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from mousekit.language import collective_owner, is_actorless, is_placeholder, normalise
from mousekit.rules.context import ANY_AGREEMENT, AgreementList, AnyAgreement, Given, is_blank
from mousekit.rules.model import Hit, Rule, Severity
from mousekit.values.agreement import ProposedBy

__all__ = ["RULES"]

# "8.000 kr.", "kr. 8.000,00", "DKK 8,000", "8000,-"; each number has a longest length.
_NUMBER: Final = r"((?:\d{1,3}(?:[., ]\d{3}){1,3}|\d{1,9})(?:[.,]\d{1,2})?)(?!\d)"
_KRONER: Final = re.compile(
    rf"\b(?:dkk|kr\.?) ?{_NUMBER}"
    rf"|(?<![\d.,]){_NUMBER} ?(?:(t\.?|tusind|mio\.?|millioner|million) ?)?"
    r"(?:danske )?(?:(?:kr|kroner|dkk)\b|,-)"
)
_DECIMALS: Final = re.compile(r"[.,](\d{1,2})\Z")
_TIMES: Final = {"": 1, "t": 1_000, "m": 1_000_000}


def unowned_agreement(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that nobody answers for.

    What it does:
        Finds a draft whose owner is missing, blank or a placeholder ("TBD"). It cannot be waived:
        an agreement without an owner cannot be signed.

    Why it is bad:
        What falls between two stools stays on the floor. When the day comes, each thought that it
        was up to the other.

    Example:
        "Vi melder de nye målepunkter ind hver måned", and no owner.

    Use instead:
        The same, owned by `tariq`, who reports them.

    Options:
        None; `Policy.unwaivable` always holds this code.

    Sources:
        R153, R164.
    """
    if _is_nobody(agreement.owner, given):
        yield Hit(path=(*given.path, "owner"))


def collective_owner_named(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that a group answers for.

    What it does:
        Reads the owner field as a whole and finds words for a group: "vi", "alle", "teamet". The
        id of a party is never taken for such a word. It cannot be waived.

    Why it is bad:
        When everybody is responsible, nobody is: nobody is asked, and nobody feels late.

    Example:
        An agreement owned by "hele teamet".

    Use instead:
        One of the two as owner, and the colleagues who help as supporters.

    Options:
        None in the policy, whose `Policy.unwaivable` always holds this code; `RuleSet.words`: what
        the groups of a workplace are called.

    Sources:
        R153, R164.
    """
    word = _collective(agreement, given)
    if word is not None:
        yield Hit(path=(*given.path, "owner"), params=(("word", word),))


def owner_not_a_party(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that is put on somebody who was not in the room.

    What it does:
        Holds the owner against the ids of the employee and the leader, to the letter. A missing
        owner, or a placeholder, is left to MK301, a group to MK302.

    Why it is bad:
        Only the two have given each other their word. An agreement on behalf of a third person is
        a wish, and that person may never hear of it.

    Example:
        An agreement of `lea` and her leader `bo`, owned by `it-support`.

    Use instead:
        `bo` owns "asks IT support for access, and tells Lea the answer".

    Options:
        None; `CheckContext.employee` and `CheckContext.leader` are the parties.

    Sources:
        R153.
    """
    owner = (agreement.owner or "").strip()
    if owner in given.parties or _is_nobody(owner, given) or _collective(agreement, given):
        return
    employee, leader = given.context.employee or "", given.context.leader or ""
    yield Hit(path=(*given.path, "owner"), params=(("employee", employee), ("leader", leader)))


def leader_owns_nothing(agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a conversation after which only the employee has something to do.

    What it does:
        Looks for one agreement, or more, that the leader owns. Says nothing of an empty list.

    Why it is bad:
        How the leader will help is something the two should agree on. If the leader promises
        nothing, development becomes homework.

    Example:
        Three agreements, all owned by the employee.

    Use instead:
        A fourth: the leader finds a stand-in for the two days with the mentor.

    Options:
        None; `CheckContext.leader` is the leader.

    Sources:
        R113.
    """
    owners = {(agreement.owner or "").strip() for agreement in agreements.items}
    if agreements.items and given.context.leader not in owners:
        yield Hit(path=given.path)


def _kroner(text: str) -> int:
    """Give the largest amount of whole kroner in a text, 0 if there is none."""
    amounts = (
        int(_read(before or after) * _TIMES[times[:1]])
        for before, after, times in _KRONER.findall(normalise(text))
    )
    return max(amounts, default=0)


def _read(number: str) -> Fraction:
    """Read a number with dots, commas or blanks between thousands, and one or two decimals."""
    part = _DECIMALS.search(number)
    return Fraction(int(re.sub(r"\D", "", number)), 10 ** len(part[1]) if part else 1)


def actorless_text(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find a text in the passive that leaves open who acts, where nobody is named beside it.

    What it does:
        Reads the text where the owner is missing, and the support where no supporters are named.
        Finds a passive without "af" or "by": "der laves", "bliver skrevet", "will be sent".
        Verbs that only look like it ("trives", "lykkes", "mødes") are active.

    Why it is bad:
        Nobody looks into what "is to be looked into". The passive hides that nobody has said yes.

    Example:
        "Der bliver sat tid af hver torsdag" as support, and no supporter.

    Use instead:
        "Bo sætter tid af hver torsdag".

    Options:
        None.

    Sources:
        X116, X117.
    """
    if is_blank(agreement.owner) and is_actorless(agreement.text, given.lang):
        yield Hit(path=(*given.path, "text"))
    if (
        agreement.support
        and not agreement.supporters
        and is_actorless(agreement.support, given.lang)
    ):
        yield Hit(path=(*given.path, "support"))


def _is_nobody(owner: str | None, given: Given) -> bool:
    """Say if an owner is missing, or a placeholder; a party's id and initials ("mm") are not."""
    text = (owner or "").strip()
    initials = text.isalpha() and len(set(text.lower())) == 1
    if not text or text in given.parties or initials:
        return not text
    return is_placeholder(text) or given.own_word("MK207", text) is not None


def _collective(agreement: AnyAgreement, given: Given) -> str | None:
    """Find the word for a group that stands for an owner, None for a person or nobody."""
    owner = (agreement.owner or "").strip()
    if owner in ("", *given.parties):
        return None
    return given.own_word("MK302", owner) or collective_owner(owner)


def employee_without_influence(agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a plan that the leader has thought out alone.

    What it does:
        Counts the agreements that the leader alone has proposed, and asks that enough are left
        for the employee, alone or together with the leader. Where nobody said whose idea it was,
        the employee has the benefit of the doubt. Says nothing of an empty list.

    Why it is bad:
        People work for what they have chosen themselves. A plan that was ready before the
        conversation is dead by the time it is signed.

    Example:
        Two agreements, both proposed by the leader.

    Use instead:
        One of them in the employee's own words, or one that the employee brought.

    Options:
        `Policy.agreements`: `from_employee`; never more than there are agreements.

    Sources:
        R161, D22.
    """
    count = len(agreements.items)
    own = sum(one.proposed_by is not ProposedBy.LEADER for one in agreements.items)
    least = min(given.policy.agreements.from_employee, count)
    if own < least:
        yield Hit(path=given.path, params=(("count", own), ("least", least)))


def beyond_mandate(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find a promise that the leader has no right to give.

    What it does:
        Holds an agreement against the leader's mandate: the method must be one of those that may
        be promised, and where something is learned, an amount of kroner in the text may not
        exceed the limit. Days are not read out of a text, since they stand there for many
        reasons. Says nothing of what is marked as waiting for approval.

    Why it is bad:
        The employee hears a yes. If a no comes from above in March, the next promise is worth
        less, and so is the leader.

    Example:
        A diploma course, promised by a leader who may promise courses and mentors.

    Use instead:
        The same, marked as waiting for approval; or a mentor, beginning on Monday.

    Options:
        None; `CheckContext.mandate` is what the leader may promise.

    Sources:
        R082, X019.
    """
    mandate, method = given.context.mandate, agreement.method
    if mandate is None or method is None or agreement.needs_approval:
        return
    if mandate.methods and method not in mandate.methods:
        yield Hit(path=(*given.path, "method"), params=(("case", "method"),))
    if mandate.max_amount is not None and _kroner(agreement.text) > mandate.max_amount:
        params = (("case", "amount"), ("most", mandate.max_amount))
        yield Hit(path=(*given.path, "text"), params=params)


def unsupported_transfer(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find a course from which somebody comes back alone.

    What it does:
        Looks at agreements whose method is taught apart from the daily work: a course, a
        conference, e-learning, formal education. One of these must be there: a colleague who
        helps, a word on how colleagues and leader carry their part, or tasks to practise on.

    Why it is bad:
        Whoever comes home with something new finds everything as it was. What nobody is waiting
        for, and what is not used in the first weeks, is soon lost.

    Example:
        A course in conflict handling, and on Monday the old rota.

    Use instead:
        The same course, with two talks to lead in the month after it, and a colleague who sits in.

    Options:
        None.

    Sources:
        R126, R127, R128, X098.
    """
    helpers = (*agreement.supporters, agreement.support, agreement.practice)
    is_course = agreement.method is not None and agreement.method.is_course
    if is_course and all(is_blank(one) for one in helpers):
        yield Hit(path=(*given.path, "practice"))


RULES = (
    Rule(
        code="MK301",
        name="unowned-agreement",
        severity=Severity.ERROR,
        subject=ANY_AGREEMENT,
        function=unowned_agreement,
        sources=("R153", "R164"),
    ),
    Rule(
        code="MK302",
        name="collective-owner",
        severity=Severity.ERROR,
        subject=ANY_AGREEMENT,
        function=collective_owner_named,
        takes_words=True,
        sources=("R153", "R164"),
    ),
    Rule(
        code="MK303",
        name="owner-not-a-party",
        severity=Severity.ERROR,
        subject=ANY_AGREEMENT,
        function=owner_not_a_party,
        needs=("employee", "leader"),
        sources=("R153",),
    ),
    Rule(
        code="MK304",
        name="leader-owns-nothing",
        severity=Severity.WARNING,
        subject=(AgreementList,),
        function=leader_owns_nothing,
        needs=("leader",),
        sources=("R113",),
    ),
    Rule(
        code="MK305",
        name="employee-without-influence",
        severity=Severity.WARNING,
        subject=(AgreementList,),
        function=employee_without_influence,
        sources=("R161", "D22"),
    ),
    Rule(
        code="MK306",
        name="beyond-mandate",
        severity=Severity.ERROR,
        subject=ANY_AGREEMENT,
        function=beyond_mandate,
        needs=("mandate",),
        sources=("R082", "X019"),
    ),
    Rule(
        code="MK307",
        name="actorless-text",
        severity=Severity.INFO,
        subject=ANY_AGREEMENT,
        function=actorless_text,
        sources=("X116", "X117"),
    ),
    Rule(
        code="MK308",
        name="unsupported-transfer",
        severity=Severity.WARNING,
        subject=ANY_AGREEMENT,
        function=unsupported_transfer,
        sources=("R126", "R127", "R128", "X098"),
    ),
)
"""The rules of this group, sorted by code."""
