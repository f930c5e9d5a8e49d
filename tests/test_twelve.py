"""The year of twelve: everything happens, nothing is lost, and nobody is forgotten."""

import importlib
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import mousekit as mk

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"
SCRIPT = EXAMPLES / "twelve.py"

THE_TWELVE = {
    "asger",
    "bodil",
    "carsten",
    "dagny",
    "ejnar",
    "frida",
    "gorm",
    "hanne",
    "ivar",
    "jytte",
    "kaj",
    "lise",
}

FOUND_IN = {
    "leader-replaced": {"2027-vaerft"},
    "nothing-backwards": {"asger-2027", "dagny-2027", "ejnar-2027", "jytte-2027"},
    "successor-admitted": {"ivar-2027"},
    "successor-not-admitted": {"hanne-2027"},
    "employee-joins": {"2027-vaerft"},
    "employee-leaves": {"2027-vaerft"},
    "moved-unsigned": {"carsten-2027-sejlloft"},
    "moved-signed": {"dagny-2027"},
    "leave-and-return": {"bodil-2027"},
    "other-host": {"jytte-2027"},
    "participant-accepted": {"jytte-2027"},
    "participant-declined": {"jytte-2027"},
    "invitation-delegated": {"jytte-2027"},
    "asked-by-employee": {"jytte-2027"},
    "left-and-back": {"2027-vaerft"},
    "rescheduled": {"asger-2027", "kaj-2027"},
    "postponed": {"kaj-2027"},
    "paused-resumed": {"asger-2027"},
    "prepared-late": {"kaj-2027"},
    "held-unprepared": {"mikkel-2027"},
    "signed-late": {"kaj-2027"},
    "declined-employee": {"frida-2027-2"},
    "declined-leader": {"kaj-2027"},
    "never-answered-employee": {"frida-2027"},
    "never-answered-leader": {"hanne-2027"},
    "scribe-vanishes": {"ivar-2027"},
    "approver-silent": {"jytte-2027"},
    "follow-up-missed": {"bodil-2027"},
    "follow-up-moved": {"asger-2027"},
    "follow-up-early": {"dagny-2027"},
    "due-on-closed-day": {"jytte-2027"},
    "cycle-ends-early": {"2027-maler"},
    "conclusions-reopened": {"ivar-2027"},
    "phase-reopened": {"2027-vaerft"},
    "recorded-late": {"mikkel-2027"},
    "notices-late": {"2027-vaerft"},
    "two-writers": {"kaj-2027"},
    "status-talk": {"mikkel-2027"},
    "group-talk": {"2027-vaerft"},
    "individual-after-group": {"2027-vaerft"},
    "one-to-one": {"asger-2027"},
    "approval-given": {"ivar-2027"},
    "promise-answered": {"asger-2028"},
    "self-checks": {"asger-2027"},
    "activity-followed-up": {"asger-2027"},
    "useful-twice": {"asger-2027"},
    "next-year-early": {"2028-vaerft"},
    "carried-over": {"asger-2028"},
    "lesson-carried": {"2028-vaerft"},
}
"""Where each line comes true, by hand."""

SIGNED = {
    "asger": date(2027, 2, 25),
    "bodil": date(2027, 8, 26),
    "dagny": date(2027, 2, 19),
    "ejnar": date(2027, 9, 23),
    "ivar": date(2027, 8, 18),
    "jytte": date(2027, 2, 23),
    "kaj": date(2027, 6, 1),
    "mikkel": date(2027, 9, 21),
}

NOT_SIGNED = {
    "carsten": "cancelled: Carsten moves to the sail loft",
    "frida": "the employee did not sign: I do not want to rig cutters",
    "gorm": "has had a group talk",
    "hanne": "the leader never answered: Birgit did not get to sign, and I do not let Torben in",
    "lise": "left before anything was signed",
}

REFUSED = [
    mk.Blocker(code="successor-not-admitted"),
    mk.Blocker(code="other-version"),
    mk.Blocker(code="talk-unfinished", params=(("employee", "Frida"),)),
    mk.Blocker(code="follow-up-unrecorded", params=(("employee", "Bodil"),)),
    mk.Blocker(code="follow-up-unrecorded", params=(("employee", "Ejnar"),)),
    mk.Blocker(code="follow-up-unrecorded", params=(("employee", "Mikkel"),)),
]
"""What is refused on the way, beside two that name a day."""


class Played:
    """The whole year, played once in one language."""

    def __init__(self, lang: str) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.syspath_prepend(EXAMPLES)
            self.program = importlib.import_module("boatyard.program")
        self.tongue = self.program.Tongue(lang)
        self.office = self.program.Office(self.tongue)
        self.told: list[str] = list(self.program.tell(self.office))
        self.history = self.program.History.of(self.office)
        self.ending = importlib.import_module("boatyard.ending")
        self.happened: dict[str, Any] = importlib.import_module("boatyard.happened").HAPPENED

    def report(self) -> list[str]:
        """Give what is said in the end."""
        lines: list[str] = self.ending.report(self.history, self.tongue)
        return lines


@pytest.fixture(scope="module")
def english() -> Played:
    """Give the year in English."""
    return Played("en")


@pytest.fixture(scope="module")
def danish() -> Played:
    """Give the year in Danish."""
    return Played("da")


def quiet_year() -> dict[str, list[mk.Fact]]:
    """Make the logs of a unit in which one conversation is held and nothing goes wrong."""
    kim: mk.Stated = {"on": date(2027, 1, 4), "by": "kim", "role": mk.Role.LEADER}
    goal = mk.StrategicGoal(id="g", text="Flere færdige både")
    form = mk.QuestionForm(id="f", questions=(mk.Question(text="Hvad vil du lære?"),))
    period = mk.Period(first=date(2027, 1, 1), last=date(2027, 12, 31))
    strategy = mk.Strategy(intention="Både til tiden", goals=(goal,))
    year: list[mk.Fact] = [
        mk.CycleStarted(id="year", unit="unit", leader="kim", period=period, **kim),
        mk.StrategyAdopted(strategy=strategy, **kim),
        mk.NeedIdentified(need=mk.CompetenceNeed(id="n", text="Støbning"), **kim),
        mk.FocusChosen(themes=(mk.FocusTheme(id="t", title="Skrog"),), **kim),
        mk.TeamConsultationSkipped(reason="Drøftet i december", **kim),
        mk.FrameSet(form=form, mandate=mk.Mandate(), **kim),
        mk.ConversationsOpened(employees=("ann",), window=period, **kim),
    ]
    birth = mk.plan_conversation(mk.Cycle.replay(year), id="talk", employee="ann", **kim)
    talk: list[mk.Fact] = [birth, *_quiet_talk()]
    return {"year": [*year, *_notices(talk)], "talk": talk}


def _quiet_talk() -> list[mk.Fact]:
    def on(month: int, day: int, person: str = "kim") -> mk.Stated:
        role = mk.Role.LEADER if person == "kim" else mk.Role.EMPLOYEE
        return {"on": date(2027, month, day), "by": person, "role": role}

    done = mk.AgreementDraft(id="a", text="Ann støber et ror", owner="ann", due=date(2027, 4, 1))
    planned = mk.PlannedFollowUp(planned_on=date(2027, 5, 3))
    written = mk.Conclusions(drafts=(done,), follow_ups=(planned,))
    held = mk.FollowUp(held_on=date(2027, 5, 3), planned_on=date(2027, 5, 3))
    status = mk.AgreementStatus.DONE
    return [
        mk.InvitationSent(invitation=mk.Invitation(meets_on=date(2027, 2, 1)), **on(1, 18)),
        mk.PreparationSubmitted(preparation=mk.Preparation(), **on(1, 25)),
        mk.PreparationSubmitted(preparation=mk.Preparation(), **on(1, 25, "ann")),
        mk.ConversationHeld(held_on=date(2027, 2, 1), **on(2, 1)),
        mk.ConclusionsDrafted(conclusions=written, **on(2, 2)),
        mk.ConclusionsSigned(digest=written.digest, **on(2, 3, "ann")),
        mk.ConclusionsSigned(digest=written.digest, **on(2, 4)),
        mk.FollowUpHeld(follow_up=held, **on(5, 3)),
        mk.AgreementSettled(agreement="a", status=status, **on(5, 3, "ann")),
        mk.ConversationClosed(**on(5, 3)),
    ]


def _notices(log: list[mk.Fact]) -> Iterator[mk.Fact]:
    known = mk.Conversation.replay(log[:1])
    yield from mk.cycle_facts(None, log[0], known)
    for fact in log[1:]:
        before, known = known, known.apply(fact)
        yield from mk.cycle_facts(before, fact, known)


class TestHappened:
    """Every line of the table is found in what was stored, and told on the day it came true."""

    def test_the_table_has_every_line(self, english: Played) -> None:
        """No line can be taken out of the table unnoticed."""
        assert sorted(english.happened) == sorted(FOUND_IN)

    @pytest.mark.parametrize("key", FOUND_IN)
    def test_each_line_happened(self, key: str, english: Played) -> None:
        """The line is found in the logs, exactly where it belongs."""
        witnesses = english.happened[key].witnesses(english.history)

        assert {one.stream for one in witnesses} == FOUND_IN[key]

    @pytest.mark.parametrize("key", FOUND_IN)
    def test_each_line_is_told(self, key: str, english: Played) -> None:
        """The story names the line at the scene that makes it true."""
        days = {one.on for one in english.happened[key].witnesses(english.history)}
        scenes = english.program.scenes(english.tongue)
        named = {one.on for one in scenes if key in one.lines}

        assert named
        assert named <= days
        assert [line for line in english.told if f"[{key}]" in line]

    @pytest.mark.parametrize("key", FOUND_IN)
    def test_a_quiet_year_has_none_of_them(self, key: str, english: Played) -> None:
        """Where all goes as planned, the line is not found."""
        quiet = english.program.History.read(quiet_year())

        assert english.happened[key].witnesses(quiet) == ()


class TestLogs:
    """What is known is what the logs say."""

    def test_every_log_replays_to_the_same(self, english: Played) -> None:
        """Each year and each conversation is its log, folded."""
        office = english.office
        years = {name: mk.Cycle.replay(office.logs[name]) for name in office.cycles}
        talks = {name: mk.Conversation.replay(office.logs[name]) for name in office.talks}

        assert years == office.cycles
        assert talks == office.talks
        assert {*years, *talks} == {*office.logs}

    def test_every_log_survives_being_stored(self, english: Played) -> None:
        """Written as JSON and read again, each fact is the same."""
        facts = [fact for log in english.office.logs.values() for fact in log]

        assert [mk.from_json(mk.to_json(fact), mk.Fact) for fact in facts] == facts

    def test_who_led_when_is_kept(self, english: Played) -> None:
        """The old leader's term stands beside the new one's, from the day it took effect."""
        terms = english.history.cycles["2027-vaerft"].leaders

        assert [(term.leader, term.since) for term in terms] == [
            ("birgit", date(2027, 1, 4)),
            ("torben", date(2027, 5, 3)),
        ]

    def test_what_is_carried_over_counts_the_years(self, english: Played) -> None:
        """Both agreements that live on in 2028 say where they come from, and how often."""
        carried = english.history.talks["asger-2028"].agreements

        assert [(one.carried_from, one.times_carried) for one in carried] == [
            ("a-time", 1),
            ("a-guide", 1),
        ]

    def test_self_checks_are_shown_to_one_pair(self, english: Played) -> None:
        """Nobody but the two is shown what they can see of their own conversation."""
        (shown,) = english.office.shown

        assert (shown.stream, shown.to) == ("asger-2027", ("asger", "torben"))
        assert len([line for line in english.told if "Only to" in line]) == 1


class TestEnd:
    """At the end every agreement is settled or carried over, and nobody is forgotten (R021)."""

    def test_no_signed_agreement_is_open(self, english: Played) -> None:
        """Whatever was signed before 2028 is done, dropped, carried over or ended."""
        talks = [talk for name, talk in english.history.talks.items() if name != "asger-2028"]
        left = [one for talk in talks for one in talk.agreements if not one.status.is_settled]

        assert len(talks) == 17
        assert left == []

    def test_every_way_to_settle_was_used(self, english: Played) -> None:
        """Each of the four ends is reached by some agreement."""
        talks = english.history.talks.values()
        ends = {one.status for talk in talks for one in talk.agreements if one.status.is_settled}

        assert ends == {status for status in mk.AgreementStatus if status.is_settled}

    def test_every_conversation_has_come_to_an_end(self, english: Played) -> None:
        """Only the conversation of the next year is still running."""
        running = [name for name, talk in english.history.talks.items() if talk.ending is None]

        assert running == ["asger-2028"]

    def test_twelve_work_there(self, english: Played) -> None:
        """The year is opened for the twelve."""
        (opened,) = (
            fact
            for fact in english.office.logs["2027-vaerft"]
            if isinstance(fact, mk.ConversationsOpened)
        )

        assert {*opened.employees} == THE_TWELVE

    def test_everybody_signed_or_is_named_with_the_reason(self, english: Played) -> None:
        """The twelve, and the one who came, either signed or it is said why not."""
        assert english.ending.signed(english.history) == SIGNED
        assert english.ending.not_signed(english.history, english.tongue) == NOT_SIGNED
        assert {*SIGNED, *NOT_SIGNED} == {*THE_TWELVE, "mikkel"}

    def test_an_open_agreement_is_not_overlooked(self, english: Played) -> None:
        """Had Kaj's agreement not been settled, the program would have said so."""
        logs = {**english.office.logs, "kaj-2027": english.office.logs["kaj-2027"][:-2]}
        history = english.program.History.read(logs)

        with pytest.raises(Exception, match="still open: k-dinghy"):
            english.ending.report(history, english.tongue)

    def test_a_missing_line_is_not_overlooked(self, english: Played) -> None:
        """Had no two written at once, the program would have said so."""
        history = english.history._replace(clashes=())

        with pytest.raises(Exception, match="did not happen: two-writers"):
            english.ending.report(history, english.tongue)


class TestProgram:
    """What somebody reads who runs it."""

    def test_both_languages_say_the_same_much(self, danish: Played, english: Played) -> None:
        """Line for line, the story is told in both."""
        assert len(danish.told) == len(english.told)
        assert len(danish.report()) == len(english.report())

    def test_english_is_english(self, english: Played) -> None:
        """No Danish letter is left in the English story."""
        text = "\n".join([*english.told, *english.report()])

        assert {*"æøåÆØÅ"} & {*text} == set()

    def test_refusals_are_in_the_language(self, danish: Played, english: Played) -> None:
        """Where something may not come, the reason is given in the reader's language."""
        for played, no in ((danish, "NEJ: "), (english, "NO: ")):
            lang = played.tongue.lang
            said = [line.strip().removeprefix(no) for line in played.told if no in line]
            expected = [f"{one.message(lang)} {one.hint(lang)}" for one in REFUSED]
            assert [text for text in expected if text not in said] == []
            assert len(said) == len(expected) + 2

    def test_days_are_written_as_people_do(self, danish: Played, english: Played) -> None:
        """The two refusals that name a day name it in the reader's way, and never as ISO."""
        for played, days in (
            (danish, ["4. marts 2027", "24. november 2027"]),
            (english, ["4 March 2027", "24 November 2027"]),
        ):
            refused = "\n".join(line for line in played.told if line.startswith(" " * 15))
            assert [day for day in days if day not in refused] == []
            assert "2027-" not in refused

    def test_it_runs_from_anywhere_in_no_time(self, tmp_path: Path) -> None:
        """The program ends well within ten seconds, and complains of nothing."""
        command = [sys.executable, "-W", "error", str(SCRIPT), "--lang", "en"]

        ran = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=10, check=False)

        assert (ran.returncode, ran.stderr) == (0, b"")
        assert "Everything that happened" in ran.stdout.decode("utf-8")
