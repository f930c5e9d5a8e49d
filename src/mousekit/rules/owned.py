"""Owned: rules on who answers for an agreement; exactly one of the two, by id (R153)."""

from collections.abc import Iterator

from mousekit.language import collective_owner
from mousekit.rules.context import ANY_AGREEMENT, AgreementList, AnyAgreement, Given, is_blank
from mousekit.rules.model import Hit, Rule, Severity

__all__ = ["RULES"]


def unowned_agreement(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that nobody answers for.

    What it does:
        Finds a draft whose owner is missing or blank. It cannot be waived: an agreement without
        an owner cannot be signed.

    Why it is bad:
        What lies between two chairs stays on the floor. When the day comes, each thought that it
        was the other one.

    Example:
        "De nye målepunkter bliver meldt ind hver måned", and no owner.

    Use instead:
        The same, owned by `tariq`, who reports them.

    Options:
        None; `Policy.unwaivable` always holds this code.

    Sources:
        R153, R164.
    """
    if is_blank(agreement.owner):
        yield Hit(path=(*given.path, "owner"))


def collective_owner_named(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find an agreement that a group answers for.

    What it does:
        Reads the owner field as a whole and finds words for a group: "vi", "alle", "teamet". The
        id of a party is never taken for such a word. It cannot be waived.

    Why it is bad:
        Where all answer, none does: nobody is asked, and nobody feels late.

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
        Holds the owner against the ids of the employee and the leader. A missing owner is left to
        MK301, a group to MK302.

    Why it is bad:
        Only the two have given their word. An agreement on behalf of a third person is a wish,
        and that person may never hear of it.

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
    if owner and owner not in given.parties and _collective(agreement, given) is None:
        yield Hit(path=(*given.path, "owner"))


def leader_owns_nothing(agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a conversation after which only the employee has something to do.

    What it does:
        Looks for one agreement, or more, that the leader owns. Says nothing of an empty list.

    Why it is bad:
        How the leader helps is one of the things that the two should understand alike. Where the
        leader promises nothing, development becomes homework.

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


def _collective(agreement: AnyAgreement, given: Given) -> str | None:
    """Find the word for a group that stands for an owner, None for a person or nobody."""
    owner = (agreement.owner or "").strip()
    if owner in ("", *given.parties):
        return None
    return given.own_word("MK302", owner) or collective_owner(owner, given.lang)


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
)
"""The rules of this group, sorted by code."""
