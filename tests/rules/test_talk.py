"""The rules on the conversation: in good time, prepared by both, and shared out."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mousekit as mk
from mousekit.rules import CheckContext, Report, check_value
from rules.helpers import check_things, found, messages, only, params

EMPLOYEE, LEADER = mk.Role.EMPLOYEE, mk.Role.LEADER
RIGHT_AFTER, LATER = mk.RatingMoment.RIGHT_AFTER, mk.RatingMoment.AT_FOLLOW_UP
PAST, FUTURE = mk.ConversationPart.PAST, mk.ConversationPart.PRESENT_AND_FUTURE


class TestEarlyInvitation:
    """R063: the invitation is sent one to two weeks before the talk."""

    INVITATION = mk.Invitation(meets_on=date(2027, 3, 10))

    @pytest.mark.req("R063")
    @pytest.mark.req("D21")
    @pytest.mark.parametrize(
        ("sent_on", "is_early"), [(date(2027, 2, 10), True), (date(2027, 2, 11), False)]
    )
    def test_four_weeks(self, sent_on: date, is_early: bool) -> None:  # noqa: FBT001
        """Twenty-eight days of notice are an information, twenty-seven are fine."""
        context = CheckContext(sent_on=sent_on)
        report = check_value(self.INVITATION, context=context, rules=only("MK607"))

        assert found(report) == ([("MK607", ("meets_on",), mk.Severity.INFO)] if is_early else [])

    def test_says_the_days(self) -> None:
        """The message has both days and how far apart they are."""
        context = CheckContext(sent_on=date(2027, 1, 9))
        report = check_value(self.INVITATION, context=context, rules=only("MK607"))

        assert params(report) == {"sent_on": "2027-01-09", "meets_on": "2027-03-10", "days": 60}
        assert messages(report)[0].endswith("den 10. marts 2027, 60 dage før.")
        assert messages(report)[1].endswith("on 10 March 2027, 60 days ahead.")

    def test_policy_decides(self) -> None:
        """The limit is the policy's."""
        context = CheckContext(sent_on=date(2027, 2, 20))
        report = check_value(
            self.INVITATION, context=context, policy=mk.TEKNIQ_POLICY, rules=only("MK607")
        )

        assert report.codes == ("MK607",)

    def test_unknown_day(self) -> None:
        """Without the day it was sent it is said that nothing was checked."""
        report = check_value(self.INVITATION, rules=only("MK607"))

        assert report == Report(not_checked=("MK607",))


def agenda(**minutes: int) -> mk.Agenda:
    """Make an agenda of parts, named as they are in documents but for the hyphens."""
    parts = (
        mk.AgendaPart(part=mk.ConversationPart(name.replace("_", "-")), minutes=count)
        for name, count in minutes.items()
    )
    return mk.Agenda(parts=tuple(parts))


class TestPastHeavyAgenda:
    """R086, R087: the future has half of the time, and the past is clearly limited."""

    @pytest.mark.req("R087")
    def test_too_much_past(self) -> None:
        """More than a sixth for the past is a warning that says what is fine."""
        report = check_value(
            agenda(past=11, present_and_future=30, closing=19), rules=only("MK609")
        )

        assert found(report) == [("MK609", ("parts",), mk.Severity.WARNING)]
        assert params(report) == {"case": "past", "minutes": 11, "fine": 10, "total": 60}
        assert messages(report) == (
            "Fortiden har 11 af 60 minutter; der bør højst være 10.",
            "The past has 11 of 60 minutes; there should be at most 10.",
        )

    @pytest.mark.req("R086")
    def test_too_little_future(self) -> None:
        """Less than half for present and future is a warning that says what is fine."""
        report = check_value(
            agenda(past=10, present_and_future=30, closing=21), rules=only("MK609")
        )

        assert params(report) == {"case": "future", "minutes": 30, "fine": 31, "total": 61}
        assert messages(report)[0].startswith("Nutid og fremtid har 30 af 61 minutter")
        assert messages(report)[1].startswith("Present and future have 30 of 61 minutes")

    def test_both(self) -> None:
        """An agenda can have both faults."""
        report = check_value(agenda(past=40, closing=20), rules=only("MK609"))

        assert [dict(one.params)["case"] for one in report.findings] == ["past", "future"]

    def test_says_where_in_a_whole(self) -> None:
        """Both faults point at the parts of the agenda, wherever it stands."""
        report = check_things("MK609", [agenda(past=40, closing=20)])

        assert {one.path for one in report.findings} == {("things", 0, "parts")}

    @pytest.mark.req("D06")
    def test_policy_decides(self) -> None:
        """The shares are the policy's."""
        shares = mk.AgendaPolicy(past_at_most=Fraction(1, 2), future_at_least=Fraction(1, 4))
        even = agenda(past=30, present_and_future=30)

        assert check_value(even, rules=only("MK609")).codes == ("MK609",)
        assert check_value(even, policy=mk.Policy(agenda=shares), rules=only("MK609")) == Report()

    def test_no_minutes_at_all(self) -> None:
        """An agenda without minutes has no shares."""
        assert check_value(agenda(past=0), rules=only("MK609")) == Report()

    @pytest.mark.req("D04")
    @given(st.sampled_from(mk.TalkKind), st.sampled_from(mk.WellbeingPart), st.integers(1, 600))
    def test_usual_agendas(
        self, kind: mk.TalkKind, wellbeing: mk.WellbeingPart, minutes: int
    ) -> None:
        """Every usual agenda is fine, at whatever length and with whatever part for wellbeing."""
        usual = mk.AgendaPolicy(wellbeing=wellbeing, minutes=minutes)

        for one in (mk.Agenda.default(kind).scaled(minutes), usual.agenda(kind)):
            assert check_value(one, rules=only("MK609")) == Report()


class TestUnpreparedParty:
    """R067, R071: both are thoroughly prepared; preparation decides."""

    @pytest.mark.req("R067")
    @pytest.mark.req("R071")
    @pytest.mark.parametrize(
        ("prepared", "missing"),
        [
            ((), ["employee", "leader"]),
            ((LEADER,), ["employee"]),
            ((EMPLOYEE,), ["leader"]),
            ((LEADER, EMPLOYEE), []),
        ],
    )
    def test_who_is_missing(self, prepared: tuple[mk.Role, ...], missing: list[str]) -> None:
        """Each party that was to prepare and has not is a warning of its own."""
        both = mk.PreparedParties(expected=(EMPLOYEE, LEADER), prepared=prepared)
        report = check_things("MK610", [both])

        assert [dict(one.params)["case"] for one in report.findings] == missing
        assert found(report) == [("MK610", ("things", 0), mk.Severity.WARNING)] * len(missing)

    def test_says_who(self) -> None:
        """The message names the party in both languages."""
        both = mk.PreparedParties(expected=(EMPLOYEE, LEADER), prepared=(EMPLOYEE,))

        assert messages(check_things("MK610", [both])) == (
            "Lederen havde ikke forberedt sig.",
            "The leader had not prepared.",
        )

    def test_nobody_asked_the_leader(self) -> None:
        """Who need not prepare for this kind of talk is not missing."""
        one = mk.PreparedParties(expected=(EMPLOYEE,), prepared=(EMPLOYEE,))

        assert check_things("MK610", [one]) == Report()


class TestShortPreparation:
    """R070: most leaders skim the form 15 minutes before."""

    @pytest.mark.req("R070")
    @pytest.mark.req("D20")
    @pytest.mark.parametrize(("minutes", "codes"), [(0, ("MK611",)), (15, ("MK611",)), (16, ())])
    def test_a_quarter_of_an_hour(self, minutes: int, codes: tuple[str, ...]) -> None:
        """Fifteen minutes or less are short."""
        report = check_value(mk.Preparation(minutes=minutes), rules=only("MK611"))

        assert report.codes == codes

    @pytest.mark.req("R069")
    def test_says_it_to_oneself(self) -> None:
        """The message has what the person said, and the hint what is reckoned with."""
        report = check_value(mk.Preparation(minutes=10), rules=only("MK611"))

        assert found(report) == [("MK611", ("minutes",), mk.Severity.INFO)]
        assert params(report) == {"minutes": 10, "expected": 60}
        assert messages(report) == (
            "Du har brugt 10 minutter på at forberede dig.",
            "You took 10 minutes to prepare.",
        )

    def test_not_said(self) -> None:
        """Who has not said how long is asked nothing."""
        assert check_value(mk.Preparation(), rules=only("MK611")) == Report()

    def test_policy_decides(self) -> None:
        """The limit is the policy's."""
        policy = mk.Policy(preparation=mk.PreparationPolicy(short_minutes=30))
        preparation = mk.Preparation(minutes=30)

        assert check_value(preparation, policy=policy, rules=only("MK611")).codes == ("MK611",)


class TestMissingElevatorSpeech:
    """R055: a clear strategic purpose as an elevator speech."""

    @pytest.mark.req("R055")
    @pytest.mark.parametrize("text", ["", " \n"])
    def test_blank(self, text: str) -> None:
        """No words are a warning."""
        report = check_value(mk.ElevatorSpeech(text=text), rules=only("MK613"))

        assert found(report) == [("MK613", (), mk.Severity.WARNING)]
        assert messages(report) == (
            "Der er ingen ord til at åbne samtalerne med.",
            "There are no words to open the conversations with.",
        )

    def test_words(self) -> None:
        """One sentence is enough."""
        speech = mk.ElevatorSpeech(text="Til jul kan fire køre pressen.")

        assert check_value(speech, rules=only("MK613")) == Report()


class TestLongElevatorSpeech:
    """R055: a few sentences; five at most, and about ninety words."""

    @pytest.mark.req("R055")
    @pytest.mark.parametrize(
        ("text", "sentences"),
        [
            ("Vi er fire. " * 6, 6),
            ("Er vi fire? Ja! Det er vi. »Godt.« Så går vi… Hvad nu? Alle med.", 7),
            ("Vi begynder kl. 9. Så\ner\nder kaffe. En. To. Tre. Fire.", 6),
        ],
    )
    def test_six_sentences(self, text: str, sentences: int) -> None:
        """A sixth sentence is an information."""
        report = check_value(mk.ElevatorSpeech(text=text), rules=only("MK614"))

        assert found(report) == [("MK614", ("text",), mk.Severity.INFO)]
        assert params(report)["sentences"] == sentences

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "Vi er fire. " * 5,
            "Vi bruger f.eks. Mette, bl.a. Bo, dvs. Kaj og ca. fem andre kl. 9 d. 3. maj.",
            "Vi – altså vi fire – er … her. Alle. Altid.",
            "Vi Er Syv Som Siger Det Samme Hver Uge",
            "Det tager ca. fem a.k.a. Ti a.k.a. Ti a.k.a. Ti a.k.a. Ti a.k.a. Ti minutter.",
        ],
    )
    def test_few_sentences(self, text: str) -> None:
        """Five sentences are fine, and neither abbreviations nor dates end one."""
        assert check_value(mk.ElevatorSpeech(text=text), rules=only("MK614")) == Report()

    @pytest.mark.parametrize(("count", "codes"), [(90, ()), (91, ("MK614",))])
    def test_ninety_words(self, count: int, codes: tuple[str, ...]) -> None:
        """The ninety-first word is one too many, while a dash is no word."""
        text = " – ".join(["ord"] * count)

        assert check_value(mk.ElevatorSpeech(text=text), rules=only("MK614")).codes == codes

    def test_says_how_long(self) -> None:
        """The message has both numbers and both limits."""
        report = check_value(mk.ElevatorSpeech(text="Vi er fire. " * 7), rules=only("MK614"))

        assert params(report) == {
            "sentences": 7,
            "words": 21,
            "fine_sentences": 5,
            "fine_words": 90,
        }
        assert messages(report)[0].startswith("Elevatortalen har 7 sætninger og 21 ord")
        assert messages(report)[1].startswith("The elevator speech has 7 sentences and 21 words")


def rated(
    party: mk.Role, share: int | None, moment: mk.RatingMoment = RIGHT_AFTER
) -> mk.PartyRating:
    """Make what one party said of the time."""
    rating = mk.ConversationRating(usefulness=4, moment=moment, leader_share=share)
    return mk.PartyRating(party=party, person=party.value, rating=rating)


class TestLeaderTalksMost:
    """R095: a talk where the employee does not speak is a briefing."""

    @pytest.mark.req("R095")
    def test_both_say_so(self) -> None:
        """Where both say more than half, it is an information without their numbers."""
        ratings = mk.RatingList(items=(rated(LEADER, 51), rated(EMPLOYEE, 80)))
        report = check_things("MK619", [ratings])

        assert found(report) == [("MK619", ("things", 0), mk.Severity.INFO)]
        assert params(report) == {}
        assert messages(report) == (
            "I siger begge, at lederen talte mere end halvdelen af tiden.",
            "You both say that the leader talked for more than half of the time.",
        )

    @pytest.mark.parametrize(
        "items",
        [
            (),
            (rated(EMPLOYEE, 90),),
            (rated(LEADER, 50), rated(EMPLOYEE, 90)),
            (rated(LEADER, 90), rated(EMPLOYEE, 50)),
            (rated(LEADER, None), rated(EMPLOYEE, 90)),
            (rated(LEADER, 90), rated(EMPLOYEE, 90, LATER)),
            (rated(LEADER, 90), rated(LEADER, 90)),
        ],
    )
    def test_one_alone_is_kept(self, items: tuple[mk.PartyRating, ...]) -> None:
        """What only one of them says is never told: the other could read it from the finding."""
        assert check_things("MK619", [mk.RatingList(items=items)]) == Report()


class TestSameQuestionsForAll:
    """R076: one size fits all obstructs a curious, open talk."""

    FORM = mk.QuestionForm(id="mus", version=2, questions=())
    REF = mk.FormRef(id="mus", version=2)

    @pytest.mark.req("R076")
    def test_one_set(self) -> None:
        """One unchanged form in several conversations is an information."""
        context = CheckContext(forms=(self.REF,) * 3)
        report = check_value(self.FORM, context=context, rules=only("MK620"))

        assert found(report) == [("MK620", (), mk.Severity.INFO)]
        assert params(report) == {"count": 3}
        assert messages(report) == (
            "Alle 3 samtaler i enheden har det samme skema uden ændringer.",
            "All 3 conversations in the unit have the same form, unchanged.",
        )

    def test_two_are_several(self) -> None:
        """Two conversations with one form are enough to be the same for all."""
        report = check_value(
            self.FORM, context=CheckContext(forms=(self.REF,) * 2), rules=only("MK620")
        )

        assert params(report) == {"count": 2}

    @pytest.mark.parametrize(
        "forms",
        [
            (),
            (REF,),
            (REF, mk.FormRef(id="mus", version=3)),
            (mk.FormRef(id="tus"), mk.FormRef(id="tus")),
        ],
    )
    def test_something_else(self, forms: tuple[mk.FormRef, ...]) -> None:
        """A single conversation has nobody to be compared with; another version is another."""
        context = CheckContext(forms=forms)

        assert check_value(self.FORM, context=context, rules=only("MK620")) == Report()

    def test_unknown(self) -> None:
        """Where the enclosed forms are not known it is said that nothing was checked."""
        report = check_value(self.FORM, rules=only("MK620"))

        assert report == Report(not_checked=("MK620",))
