"""The rules on concrete: a due date in the year that it belongs to."""

from datetime import date

import attrs
import pytest

import mousekit as mk
from mousekit.rules import CheckContext, Report, check_value
from rules.helpers import DRAFT, HELD, found, messages, only, params

NEXT = date(2027, 12, 1)
YEAR = CheckContext(held_on=HELD, next_on=NEXT)


class TestDueOutsideCycle:
    """R177, R172: an agreement is due between this conversation and the next one."""

    @pytest.mark.req("R177")
    @pytest.mark.parametrize(
        ("due", "case"),
        [
            (date(2027, 2, 2), "early"),
            (date(2027, 2, 3), None),
            (date(2027, 12, 1), None),
            (date(2027, 12, 2), "late"),
        ],
    )
    def test_both_ends_are_inside(self, due: date, case: str | None) -> None:
        """The days of both conversations belong to the year; the days beyond them do not."""
        report = check_value(attrs.evolve(DRAFT, due=due), context=YEAR, rules=only("MK204"))

        assert found(report) == ([("MK204", ("due",), mk.Severity.WARNING)] if case else [])
        assert [dict(one.params)["case"] for one in report.findings] == ([case] if case else [])

    def test_says_the_days(self) -> None:
        """The message has the due date and the day that it is held against."""
        late = check_value(
            attrs.evolve(DRAFT, due=date(2028, 1, 1)), context=YEAR, rules=only("MK204")
        )
        early = check_value(
            attrs.evolve(DRAFT, due=date(2026, 1, 1)), context=YEAR, rules=only("MK204")
        )

        assert params(late) == {
            "case": "late",
            "due": "2028-01-01",
            "earliest": "2027-02-03",
            "latest": "2027-12-01",
        }
        assert messages(late)[1].endswith("the next conversation is expected by 1 December 2027.")
        assert messages(early)[0] == (
            "Fristen er den 1. januar 2026; samtalen blev holdt den 3. februar 2027."
        )

    @pytest.mark.req("D17")
    @pytest.mark.parametrize(("due", "codes"), [(3, ()), (4, ("MK204",))])
    def test_next_conversation_is_reckoned(self, due: int, codes: tuple[str, ...]) -> None:
        """Where its day is not known, the next conversation comes after the policy's months."""
        draft = attrs.evolve(DRAFT, due=date(2027, 8, due))
        policy = mk.Policy(follow_up=mk.FollowUpPolicy(interval_months=6))
        context = CheckContext(held_on=HELD)

        report = check_value(draft, context=context, policy=policy, rules=only("MK204"))
        assert report.codes == codes

    def test_the_last_of_all_days(self) -> None:
        """Where the calendar ends, nothing is late."""
        context = CheckContext(held_on=date(9999, 6, 1))
        draft = attrs.evolve(DRAFT, due=date.max)

        assert check_value(draft, context=context, rules=only("MK204")) == Report()

    def test_no_due_date(self) -> None:
        """A missing due date is left to MK203."""
        draft = attrs.evolve(DRAFT, due=None)

        assert check_value(draft, context=YEAR, rules=only("MK204")) == Report()

    def test_unknown_day(self) -> None:
        """Without the day of the conversation it is said that nothing was checked."""
        assert check_value(DRAFT, rules=only("MK204")) == Report(not_checked=("MK204",))
