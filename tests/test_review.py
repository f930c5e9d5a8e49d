"""`check` is one door: values, conversations and cycles go in, one report comes out."""

from collections.abc import Iterator
from datetime import date, time

import attrs
import pytest

import mousekit as mk
from loose import loosely

DAY = date(2027, 2, 1)
FORM = mk.QuestionForm(id="form", questions=(mk.Question(text="Hvad giver dig energi?"),))
LONG_NOTICE = mk.Policy(invitation=mk.InvitationPolicy(short_days=60, early_days=90))
BAD = mk.AgreementDraft(id="a", text="Vi skal blive bedre til at kommunikere", owner="alle")


def cycle() -> mk.Cycle:
    """Make an open year with five themes too many, and a strategy without an intention."""
    themes = tuple(mk.FocusTheme(id=f"t{number}", title="Tema") for number in range(5))
    return mk.Cycle(
        id="2027",
        unit="blue",
        period=mk.Period(first=DAY, last=DAY),
        policy=mk.DEFAULT_POLICY,
        leader="mette",
        leaders=(),
        phase=mk.Phase.CONVERSATIONS,
        version=9,
        last_on=DAY,
        strategy=mk.Strategy(intention=" ", goals=()),
        needs=(mk.CompetenceNeed(id="n", text="Svære samtaler"),),
        themes=themes,
        elevator_speech=mk.ElevatorSpeech(text="Vi vil noget med samtalerne."),
        central_questions=(mk.Question(text="Hvad er vigtigst for dig?"),),
        form=FORM,
        marks=(mk.EmployeeMark(employee="lane"),),
    )


def talk() -> mk.Conversation:
    """Make a conversation in review, with something wrong in every part of it."""
    planned = mk.plan_conversation(
        cycle(), id="talk", employee="lane", on=DAY, by="mette", role=mk.Role.LEADER
    )
    other = mk.Preparation(form=mk.FormRef(id="another"), minutes=60)
    return attrs.evolve(
        mk.Conversation.start(planned),
        stage=mk.Stage.IN_REVIEW,
        invitation=mk.Invitation(meets_on=date(2027, 2, 3), starts_at=time(9)),
        invited_on=DAY,
        preparations=(
            mk.PartyPreparation(party=mk.Role.LEADER, person="mette", preparation=None),
            mk.PartyPreparation(party=mk.Role.EMPLOYEE, person="lane", preparation=other),
        ),
        held_on=DAY,
        conclusions=mk.Conclusions(drafts=(BAD,)),
    )


def test_a_value_is_checked_as_such() -> None:
    """The paths of a value begin with its own fields."""
    report = mk.check(BAD)

    assert {"MK201", "MK203", "MK302"} <= set(report.codes)
    assert ("due",) in [finding.path for finding in report.findings]


def test_a_conversation_is_checked_part_by_part() -> None:
    """Invitation, preparations and conclusions are checked, each under its field."""
    report = mk.check(talk())

    found = {(finding.code, finding.path) for finding in report.findings}
    assert ("MK606", ("invitation", "meets_on")) in found
    assert ("MK608", ("invitation", "place")) in found
    assert ("MK612", ("preparations", 1, "preparation", "form")) in found
    assert ("MK302", ("conclusions", "drafts", 0, "owner")) in found
    assert ("MK501", ("conclusions", "follow_ups")) in found


def test_a_conversation_without_anything_is_fine() -> None:
    """What has not been sent, prepared or written cannot be wrong."""
    planned = mk.plan_conversation(
        cycle(), id="talk", employee="lane", on=DAY, by="mette", role=mk.Role.LEADER
    )

    assert mk.check(mk.Conversation.start(planned)) == mk.Report()


def test_a_waiver_of_both_is_seen_from_the_conversation() -> None:
    """A finding that both let be is shown as waived, under the longer path as well."""
    waivers = tuple(
        mk.Waiver(code="MK501", path=("follow_ups",), party=party, reason="aftalt mundtligt")
        for party in (mk.Role.EMPLOYEE, mk.Role.LEADER)
    )

    report = mk.check(attrs.evolve(talk(), waivers=waivers))

    assert [one.path for one in report.findings if one.waived] == [("conclusions", "follow_ups")]


def test_what_the_caller_gives_goes_before_what_the_conversation_knows() -> None:
    """What the caller knows is put over the conversation's own, the rest stays known."""
    sent = mk.CheckContext(sent_on=date(2027, 1, 4))

    assert mk.check(talk(), context=mk.CheckContext()) == mk.check(talk())
    assert "MK606" in mk.check(talk()).codes
    assert "MK606" not in mk.check(talk(), context=sent).codes
    assert "MK606" in mk.check(talk(), context=sent, policy=LONG_NOTICE).codes


def test_a_cycle_is_checked_part_by_part() -> None:
    """Strategy and themes are checked, each under its field."""
    found = {(finding.code, finding.path) for finding in mk.check(cycle()).findings}

    assert ("MK407", ("strategy", "intention")) in found
    assert ("MK103", ("themes",)) in found


def test_an_empty_cycle_is_fine() -> None:
    """A year that has just begun has nothing to find fault with."""
    empty = attrs.evolve(
        cycle(), strategy=None, themes=(), elevator_speech=None, central_questions=(), form=None
    )

    assert mk.check(empty).ok


def test_many_are_checked_one_by_one() -> None:
    """`check_many` is a generator: it takes the next subject when it is asked for it."""
    asked: list[int] = []

    def endless() -> Iterator[mk.AgreementDraft]:
        while True:
            asked.append(1)
            yield BAD

    reports = mk.check_many(endless())

    assert next(reports) == mk.check(BAD)
    assert next(reports) == mk.check(BAD)
    assert len(asked) == 2


def test_as_many_reports_as_subjects() -> None:
    """`check_many` gives one report a subject, in the same order, and then ends."""
    assert list(mk.check_many([BAD, cycle()])) == [mk.check(BAD), mk.check(cycle())]


@pytest.mark.parametrize("subject", ["en tekst", 7, None, [BAD]])
def test_anything_else_is_refused_with_what_is_accepted(subject: object) -> None:
    """A text, a number or a list is a TypeError that names what can be checked."""
    check = loosely(mk.check)

    with pytest.raises(TypeError, match=r"AgreementDraft, .*Conversation, .*Cycle, "):
        check(subject)
