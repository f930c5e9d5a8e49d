"""The rules on followed up: what is late, silent, missed or put off."""

from datetime import date, timedelta

import attrs
import pytest

import mousekit as mk
from mousekit.rules import CheckContext, Report, check_agreements, check_value
from rules.helpers import DRAFT, DUE, HELD, TERMS, check_things, found, messages, only, params

SETTLED = [status for status in mk.AgreementStatus if status.is_settled]
LIVING = [status for status in mk.AgreementStatus if not status.is_settled]
DAY = timedelta(days=1)


class TestOverdueAgreement:
    """R177: due is one thing, begun another; R021: expiry is no end."""

    @pytest.mark.req("R177")
    @pytest.mark.parametrize("status", LIVING)
    def test_day_has_passed(self, status: mk.AgreementStatus) -> None:
        """The day after the due date, what has not come to an end is a warning."""
        late = mk.AgreementState(agreement=TERMS, status=status)
        report = check_things("MK503", [late], today=DUE + DAY)

        assert found(report) == [("MK503", ("things", 0, "agreement", "due"), mk.Severity.WARNING)]
        assert params(report) == {"agreement": "a1", "due": "2027-04-30"}
        assert messages(report) == (
            "Aftalen a1 skulle have været færdig den 30. april 2027.",
            "The agreement a1 was due on 30 April 2027.",
        )

    def test_on_the_day(self) -> None:
        """On its due date it is not late."""
        one = mk.AgreementState(agreement=TERMS)

        assert check_things("MK503", [one], today=DUE) == Report()

    @pytest.mark.req("R021")
    @pytest.mark.parametrize("status", SETTLED)
    def test_has_come_to_an_end(self, status: mk.AgreementStatus) -> None:
        """What is done, dropped, carried over or ended is never late."""
        one = mk.AgreementState(agreement=TERMS, status=status)

        assert check_things("MK503", [one], today=DUE + DAY) == Report()

    def test_unknown_day(self) -> None:
        """Without the day of the check it is said that nothing was checked."""
        one = mk.AgreementState(agreement=TERMS)

        assert check_things("MK503", [one]) == Report(not_checked=("MK503",))


class TestFollowUpOutsideWindow:
    """R168: a follow-up that comes while there is something to adjust."""

    def test_says_where_in_a_whole(self) -> None:
        """Among conclusions that stand somewhere, the path leads to their own follow-up."""
        late = mk.PlannedFollowUp(planned_on=date(2027, 12, 1))
        conclusions = mk.Conclusions(drafts=(attrs.evolve(DRAFT, id="a1"),), follow_ups=(late,))
        known = CheckContext(held_on=HELD)
        report = check_value(conclusions, context=known, rules=only("MK502"), root=("plan",))

        assert [one.path for one in report.findings] == [("plan", "follow_ups", 0, "planned_on")]


class TestLateStart:
    """R177: initiatives are started in time."""

    START = date(2027, 3, 1)
    ONE = mk.AgreementState(agreement=attrs.evolve(TERMS, start_by=START))

    @pytest.mark.req("R177")
    @pytest.mark.parametrize("status", ["open", "awaiting-approval"])
    @pytest.mark.parametrize("day", [START + DAY, DUE])
    def test_not_begun(self, day: date, status: str) -> None:
        """After the day on which it is begun, silence is an information until it is due."""
        one = attrs.evolve(self.ONE, status=mk.AgreementStatus(status))
        report = check_things("MK504", [one], today=day)

        path = ("things", 0, "agreement", "start_by")
        assert found(report) == [("MK504", path, mk.Severity.INFO)]
        assert params(report) == {"agreement": "a1", "start_by": "2027-03-01"}
        assert "gået i gang senest den 1. marts 2027" in messages(report)[0]
        assert "started by 1 March 2027" in messages(report)[1]

    @pytest.mark.parametrize("day", [START, DUE + DAY])
    def test_other_days(self, day: date) -> None:
        """Nothing is said on the day itself, and once it is overdue MK503 says enough."""
        assert check_things("MK504", [self.ONE], today=day) == Report()

    @pytest.mark.parametrize("status", [mk.AgreementStatus.STARTED, *SETTLED])
    def test_begun(self, status: mk.AgreementStatus) -> None:
        """What is begun or has ended is not late to begin."""
        one = attrs.evolve(self.ONE, status=status)

        assert check_things("MK504", [one], today=DUE) == Report()

    def test_any_day_will_do(self) -> None:
        """Where no day was agreed on, nothing begins late."""
        one = mk.AgreementState(agreement=TERMS)

        assert check_things("MK504", [one], today=DUE) == Report()

    def test_unknown_day(self) -> None:
        """Without the day of the check it is said that nothing was checked."""
        assert check_things("MK504", [self.ONE]) == Report(not_checked=("MK504",))


class TestStaleAgreement:
    """R166: agreements end in a drawer until next year."""

    CONTEXT = CheckContext(held_on=HELD)
    ONE = mk.AgreementState(agreement=TERMS)

    @pytest.mark.req("R166")
    @pytest.mark.parametrize(("days", "is_stale"), [(90, False), (91, True)])
    def test_since_the_conversation(self, days: int, is_stale: bool) -> None:  # noqa: FBT001
        """Ninety days are let pass, the ninety-first is a warning."""
        today = HELD + timedelta(days=days)
        report = check_things("MK505", [self.ONE], context=self.CONTEXT, today=today)

        path = ("things", 0, "last_report_on")
        assert found(report) == ([("MK505", path, mk.Severity.WARNING)] if is_stale else [])

    def test_says_how_long(self) -> None:
        """The message has the id and the days, the hint how many are let pass."""
        today = HELD + timedelta(days=120)
        report = check_things("MK505", [self.ONE], context=self.CONTEXT, today=today)

        assert params(report) == {"agreement": "a1", "days": 120, "most": 90}
        assert messages(report) == (
            "Der er ikke meldt noget om aftalen a1 i 120 dage.",
            "Nothing has been said about the agreement a1 for 120 days.",
        )

    @pytest.mark.parametrize(("days", "codes"), [(90, ()), (91, ("MK505",))])
    def test_since_the_last_report(self, days: int, codes: tuple[str, ...]) -> None:
        """A report begins the count anew."""
        last = date(2027, 9, 1)
        one = attrs.evolve(self.ONE, last_report_on=last)
        today = last + timedelta(days=days)

        report = check_things("MK505", [one], context=self.CONTEXT, today=today)
        assert report.codes == codes

    @pytest.mark.parametrize(("days", "codes"), [(-30, ()), (90, ()), (91, ("MK505",))])
    def test_since_it_was_to_begin(self, days: int, codes: tuple[str, ...]) -> None:
        """What is begun in autumn is not silent in summer."""
        start = date(2027, 9, 1)
        terms = attrs.evolve(TERMS, start_by=start, due=date(2028, 1, 1))
        one = mk.AgreementState(agreement=terms)
        today = start + timedelta(days=days)

        report = check_things("MK505", [one], context=self.CONTEXT, today=today)
        assert report.codes == codes

    @pytest.mark.parametrize("status", SETTLED)
    def test_has_come_to_an_end(self, status: mk.AgreementStatus) -> None:
        """Nobody has to report on what has come to an end."""
        one = attrs.evolve(self.ONE, status=status)
        today = HELD + timedelta(days=400)

        assert check_things("MK505", [one], context=self.CONTEXT, today=today) == Report()

    def test_policy_decides(self) -> None:
        """The days are the policy's."""
        policy = mk.Policy(agreements=mk.AgreementPolicy(stale_days=14))
        today = HELD + timedelta(days=15)

        report = check_things("MK505", [self.ONE], context=self.CONTEXT, policy=policy, today=today)
        assert report.codes == ("MK505",)

    @pytest.mark.parametrize(
        ("context", "today"), [(CheckContext(), HELD), (CheckContext(held_on=HELD), None)]
    )
    def test_unknown_day(self, context: CheckContext, today: date | None) -> None:
        """Without the two days it is said that nothing was checked."""
        report = check_things("MK505", [self.ONE], context=context, today=today)

        assert report == Report(not_checked=("MK505",))


class TestMissedFollowUp:
    """R173: no follow-up signals that the talk was not important."""

    PLANNED = mk.PlannedFollowUp(planned_on=date(2027, 5, 5))

    @pytest.mark.req("R173")
    @pytest.mark.req("R060")
    def test_day_went_by(self) -> None:
        """A day that is still planned when it has passed is a warning."""
        report = check_things("MK506", [self.PLANNED], today=date(2027, 5, 6))

        assert found(report) == [("MK506", ("things", 0, "planned_on"), mk.Severity.WARNING)]
        assert params(report) == {"planned_on": "2027-05-05"}
        assert messages(report) == (
            "Opfølgningen den 5. maj 2027 blev ikke holdt.",
            "The follow-up on 5 May 2027 was not held.",
        )

    def test_today(self) -> None:
        """On the day itself nothing is missed."""
        assert check_things("MK506", [self.PLANNED], today=date(2027, 5, 5)) == Report()

    def test_unknown_day(self) -> None:
        """Without the day of the check it is said that nothing was checked."""
        assert check_things("MK506", [self.PLANNED]) == Report(not_checked=("MK506",))


def promised(owner: str = "per", name: str = "p1") -> mk.AgreementState:
    """Make an agreement of last year."""
    return mk.AgreementState(agreement=attrs.evolve(TERMS, id=name, owner=owner))


def assessed(decided: mk.AssessedAs, name: str = "p1") -> mk.PreviousAssessment:
    """Make what the two decided about it."""
    return mk.PreviousAssessment(agreement=name, decided=decided, why_not="intet budget")


def answered(*, kept: bool, name: str = "p1") -> mk.PromiseAnswer:
    """Make what the leader said of it."""
    return mk.PromiseAnswer(agreement=name, kept=kept, answer="det blev ikke til noget")


class TestBrokenPromise:
    """R174: last year's unkept promises devalue this year's talk."""

    @staticmethod
    def report(
        *,
        owner: str = "per",
        decided: mk.AssessedAs | None = None,
        kept: bool | None = None,
    ) -> Report:
        """Check a list whose only previous agreement is this one."""
        context = CheckContext(
            employee="ida",
            previous=(promised("ida", "p0"), promised(owner)),
            assessed=() if decided is None else (assessed(decided),),
            promises=None if kept is None else (answered(kept=kept),),
        )
        return check_agreements([DRAFT], context=context, rules=only("MK508"))

    @pytest.mark.req("R174")
    def test_dropped(self) -> None:
        """A promise that the two have dropped is a warning at last year's agreement."""
        report = self.report(decided=mk.AssessedAs.DROPPED)

        assert found(report) == [("MK508", ("previous", 1), mk.Severity.WARNING)]
        assert params(report) == {"agreement": "p1"}
        assert messages(report) == (
            "Lederen har ikke holdt aftalen p1 fra sidste år.",
            "The leader has not kept the agreement p1 from last year.",
        )

    @pytest.mark.parametrize(
        ("decided", "kept", "codes"),
        [
            (None, False, ("MK508",)),
            (None, True, ()),
            (None, None, ()),
            (mk.AssessedAs.CARRIED, False, ("MK508",)),
            (mk.AssessedAs.CARRIED, None, ()),
            (mk.AssessedAs.ADJUSTED, None, ()),
            (mk.AssessedAs.DONE, False, ()),
            (mk.AssessedAs.DONE, None, ()),
            (mk.AssessedAs.DROPPED, True, ("MK508",)),
        ],
    )
    def test_both_have_a_say(
        self,
        decided: mk.AssessedAs | None,
        kept: bool | None,  # noqa: FBT001
        codes: tuple[str, ...],
    ) -> None:
        """What the two found counts before what the leader says alone."""
        assert self.report(decided=decided, kept=kept).codes == codes

    def test_of_the_employee(self) -> None:
        """What the employee owned is no promise of the leader."""
        assert self.report(owner="ida", decided=mk.AssessedAs.DROPPED) == Report()

    def test_unknown(self) -> None:
        """Without last year's agreements it is said that nothing was checked."""
        report = check_agreements([DRAFT], rules=only("MK508"))

        assert report == Report(not_checked=("MK508",))


class TestEffectNotEvaluated:
    """R180: follow up whether MUS has the wanted effect."""

    DAY = date(2027, 12, 10)
    EFFECT = mk.WantedEffect(level=mk.EffectLevel.TEAM, text="Fire kan det", review_on=DAY)
    NONE = CheckContext(evaluated=())

    @pytest.mark.req("R180")
    def test_not_looked_at(self) -> None:
        """An effect whose day of review has passed is a warning."""
        report = check_things("MK509", [self.EFFECT], context=self.NONE, today=self.DAY + DAY)

        assert found(report) == [("MK509", ("things", 0, "review_on"), mk.Severity.WARNING)]
        assert params(report) == {"review_on": "2027-12-10"}
        assert messages(report) == (
            "Effekten skulle have været vurderet den 10. december 2027.",
            "The effect was to be evaluated on 10 December 2027.",
        )

    @pytest.mark.parametrize("effect", [EFFECT, attrs.evolve(EFFECT, review_on=None)])
    def test_not_yet(self, effect: mk.WantedEffect) -> None:
        """Until its day, or without one, nothing is late."""
        assert check_things("MK509", [effect], context=self.NONE, today=self.DAY) == Report()

    def test_without_a_day(self) -> None:
        """An effect without a day is left out."""
        effect = attrs.evolve(self.EFFECT, review_on=None)

        assert check_things("MK509", [effect], context=self.NONE, today=date.max) == Report()

    @pytest.mark.req("R051")
    @pytest.mark.parametrize(
        ("level", "evaluated", "codes"),
        [
            (mk.EffectLevel.TEAM, mk.EffectLevel.TEAM, ()),
            (mk.EffectLevel.TEAM, mk.EffectLevel.DEPARTMENT, ("MK509",)),
            (mk.EffectLevel.INDIVIDUAL, mk.EffectLevel.TEAM, ()),
        ],
    )
    def test_each_level_for_itself(
        self, level: mk.EffectLevel, evaluated: mk.EffectLevel, codes: tuple[str, ...]
    ) -> None:
        """A level is looked at or not; the individual one belongs to the conversations."""
        effect = attrs.evolve(self.EFFECT, level=level)
        context = CheckContext(evaluated=(evaluated,))

        report = check_things("MK509", [effect], context=context, today=date.max)
        assert report.codes == codes

    @pytest.mark.parametrize(
        ("context", "today"), [(CheckContext(), DAY), (CheckContext(evaluated=()), None)]
    )
    def test_unknown(self, context: CheckContext, today: date | None) -> None:
        """Without the day, or what was looked at, it is said that nothing was checked."""
        report = check_things("MK509", [self.EFFECT], context=context, today=today)

        assert report == Report(not_checked=("MK509",))


class TestCarriedOverAgain:
    """R021: adjusted on purpose, not put off for ever."""

    @pytest.mark.req("R021")
    @pytest.mark.req("R108")
    @pytest.mark.parametrize(("before", "codes"), [(0, ()), (1, ("MK510",)), (4, ("MK510",))])
    def test_second_time(self, before: int, codes: tuple[str, ...]) -> None:
        """Once is fine; what was carried over before is a warning."""
        context = CheckContext(previous=(attrs.evolve(promised(), times_carried=before),))
        draft = attrs.evolve(DRAFT, carried_from="p1")

        assert check_value(draft, context=context, rules=only("MK510")).codes == codes

    def test_says_how_often(self) -> None:
        """The message has the number, this time included."""
        context = CheckContext(previous=(attrs.evolve(promised(), times_carried=2),))
        draft = attrs.evolve(DRAFT, carried_from="p1")
        report = check_value(draft, context=context, rules=only("MK510"))

        assert found(report) == [("MK510", ("carried_from",), mk.Severity.WARNING)]
        assert params(report) == {"times": 3}
        assert messages(report)[0] == "Aftalen bliver nu udskudt for 3. gang."
        assert messages(report)[1] == "The agreement has now been put off 3 times."

    def test_another_agreement(self) -> None:
        """An agreement that continues nothing has not been put off."""
        context = CheckContext(previous=(attrs.evolve(promised(), times_carried=2),))

        assert check_value(DRAFT, context=context, rules=only("MK510")) == Report()

    def test_unknown(self) -> None:
        """Without last year's agreements it is said that nothing was checked."""
        assert check_value(DRAFT, rules=only("MK510")) == Report(not_checked=("MK510",))
