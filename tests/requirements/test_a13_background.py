"""A duty in the public sector, and what a year costs in hours (R203, R206)."""

from datetime import date

import pytest

import mousekit as mk
from mousekit.cards import CardName, card
from process.people import BEFORE, LANE, employee, leader
from requirements.unit_b import cycle_under, planned_under

DUTY = mk.Policy(name="public", follow_up=mk.FollowUpPolicy(next_is_duty=True))
CHECK_IN_MINUTES = 15


class TestDuty:
    """In the public sector everybody has a right to a conversation a year (R203, X004).

    Elsewhere the workplace decides; the employee may ask for one there as well (X008).
    """

    @pytest.mark.req("R203")
    @pytest.mark.req("R172")
    def test_where_it_is_a_duty_the_next_one_has_a_day(self) -> None:
        """Where it is a duty, the next conversation is due twelve months after this one."""
        assert planned_under(DUTY).brief.next_on == date(2028, 1, 4)
        assert planned_under().brief.next_on is None

    @pytest.mark.req("R203")
    def test_a_day_that_is_known_goes_first(self) -> None:
        """A day that was set when the conversation was planned is not reckoned anew."""
        known = date(2027, 11, 1)
        birth = mk.plan_conversation(
            cycle_under(DUTY), id="talk-7", employee=LANE, next_on=known, **leader(BEFORE)
        )

        assert birth.brief.next_on == known

    @pytest.mark.req("R203")
    def test_the_employee_may_ask_where_it_is_no_duty(self) -> None:
        """A conversation can be planned by the employee, whatever the sector."""
        asked = mk.plan_conversation(cycle_under(), id="talk-7", employee=LANE, **employee(BEFORE))

        assert mk.Conversation.start(asked).stage is mk.Stage.PLANNED


class TestCost:
    """Two people prepare, talk and check in; that alone is half a working day (R206)."""

    @pytest.mark.req("R206")
    def test_a_year_costs_four_and_a_half_hours_for_each_employee(self) -> None:
        """An hour to prepare, an hour to talk and a quarter to check in, for two people."""
        policy = mk.DEFAULT_POLICY
        minutes = (
            policy.preparation.expected_minutes,
            policy.agenda.agenda().minutes,
            CHECK_IN_MINUTES,
        )

        assert 2 * sum(minutes) == 4.5 * 60
        assert policy.follow_up.kinds[0] is mk.FollowUpKind.CHECK_IN
        assert "quarter of an hour" in card(CardName.CHECK_IN).headline
