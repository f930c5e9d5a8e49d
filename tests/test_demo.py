"""The demo: it tells its years in both languages, stores them, reads them back, fails kindly."""

import importlib
import io
import json
import re
import shutil
import sqlite3
import string
from collections.abc import Callable, Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import attrs
import pytest

import mousekit as mk

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"
DATA = EXAMPLES / "workplaces" / "kindergarten"

REFUSALS = {"kindergarten": 10, "installer": 6}
SCREEN = 24

INSTALLER = {
    "da": [
        "Svaghed: Kun Vagn kan indregulere en varmepumpe alene",
        "Budget: 90.000 kr. til oplæring",
        "Skemaet har ingen skala",
        "Begge giver point fra 1 til 5, før de ser hinandens.",
        "Der mangler stadig score fra medarbejderen.",
        "Mindst 2 trin fra hinanden i 1 spørgsmål",
        "over de 10000 kr., som lederen må love. (MK306: aftale 1)",
        "Siger ja til kurset.",
        "Nanna leder fra den 1. juni",
        "Den nye leder er ikke inddraget i denne samtale.",
        "Ny ansvarlig: Nanna.",
        "Ny dag: 13. aug. (hidtil 11. aug.).",
        "Ønsket effekt, organisationen: Færre gratis besøg nummer to Set: 7 ud af 100",
        "Med fra sidste år: Vagn skriver en tjekliste",
        "i gang 1, gennemført 7, droppet 1",
        "3 af 3 samtaler, 2 inden for seks måneder",
    ],
    "en": [
        "Weakness: Only Vagn can tune a heat pump on his own",
        "Budget: DKK 90,000 for training",
        "The form has no scale",
        "Both score from 1 to 5 before they see each other's.",
        "Scores from the employee are still missing.",
        "At least 2 steps apart on 1 of the questions",
        "above the 10000 kroner that the leader may promise. (MK306: agreement 1)",
        "Says yes to the course.",
        "Nanna leads from 1 June",
        "The new leader has not been admitted to this conversation.",
        "Answers for it from now on: Nanna.",
        "New day: 13 Aug (was 11 Aug).",
        "Wanted effect, the organisation: Fewer second visits free of charge Seen: 7 installations",
        "From last year: Vagn writes a one-page checklist",
        "started 1, done 7, dropped 1",
        "3 of 3 conversations, 2 within six months",
    ],
}

TOLD = {
    "da": [
        "Personalet er ikke hørt om temaerne.",
        "»Sofie« er ikke med i samtalerunden.",
        "Lane kommer for sent: version 3 er optaget. Læser igen.",
        "underskriver først, når medarbejderen har svaret",
        "før det seneste, der er registreret (den 3. feb. 2027)",
        "Der er 9 aftaler; 3 er nok. (MK101, fejl)",
        "(MK203: aftale 1–9)",
        "→ Vælg én af jer to som ansvarlig, og skriv de andre på som hjælpere.",
        "»Amir« har ingen samtale, der er underskrevet eller afsluttet.",
        "Reglerne har intet at udsætte på det.",
        "Barriere: Fremmøde",
        "Effekten på afdelingsniveau er ikke evalueret.",
        "Med fra sidste år: Lane skriver fem skabeloner",
        "gennemført 9, droppet 1, ført videre 1",
        "4 af 4 samtaler, 4 inden for seks måneder",
    ],
    "en": [
        "The staff have not been heard on the themes.",
        "“Sofie” is not part of the conversations.",
        "Lane is too late: version 3 is taken. Reads again.",
        "signs after the employee has answered",
        "before the last thing that was stated (3 Feb 2027)",
        "There are 9 agreements; 3 would do. (MK101, error)",
        "(MK203: agreements 1–9)",
        "→ Choose one of you two as the owner, and add the others as helpers.",
        "“Amir” has no conversation that is signed or ended.",
        "The rules find nothing to object to.",
        "Barrier: Attendance",
        "The effect at department level is not evaluated.",
        "From last year: Lane writes five templates",
        "done 9, dropped 1, carried over 1",
        "4 of 4 conversations, 4 within six months",
    ],
}

CODES = ["MK101", "MK201", "MK202", "MK203", "MK207", "MK301", "MK302", "MK304", "MK401", "MK501"]


class Run(NamedTuple):
    """What one run of the demo leaves."""

    told: str
    store: Path


@pytest.fixture(scope="module")
def demo() -> Iterator[ModuleType]:
    """Give the demo, which finds its own modules beside itself."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(EXAMPLES)
        yield importlib.import_module("demo")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Give a copy of the demo's data that may be spoilt."""
    return Path(shutil.copytree(DATA, tmp_path / "data"))


@pytest.fixture(scope="module")
def run(demo: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Run]:
    """Give what one run in a language prints, and the file that it leaves; each is done once."""
    done: dict[str, Run] = {}

    def once(lang: str) -> Run:
        if lang not in done:
            path = tmp_path_factory.mktemp("demo") / "facts.sqlite"
            out, err = io.StringIO(), io.StringIO()
            with redirect_stdout(out), redirect_stderr(err):
                assert demo.main(["--lang", lang, "--store", str(path)]) == 0
            assert not err.getvalue()
            done[lang] = Run(out.getvalue(), path)
        return done[lang]

    return once


@pytest.fixture(scope="module")
def logs(run: Callable[[str], Run]) -> dict[str, tuple[mk.Fact, ...]]:
    """Give everything that a run has stored, by stream."""
    with importlib.import_module("workplaces.store").FactStore(run("da").store) as store:
        return {stream: store.load(stream) for stream in store.streams()}


def _unwrapped(text: str) -> str:
    """Join the lines again, so that a phrase is found wherever it was broken."""
    return " ".join(text.split())


@pytest.mark.parametrize("lang", ["da", "en"])
class TestStory:
    """What a developer reads who runs the demo."""

    @pytest.fixture
    def told(self, lang: str, run: Callable[[str], Run]) -> str:
        """Give what one run prints."""
        return run(lang).told

    def test_it_says_the_key_things(self, lang: str, told: str) -> None:
        """Refusals and their cure, the collision, what is carried over and numbers are told."""
        text = _unwrapped(told)

        assert [phrase for phrase in TOLD[lang] if phrase not in text] == []

    def test_it_says_the_key_things_of_the_installer(self, lang: str, told: str) -> None:
        """Budget, scores, a course beyond the mandate, the new leader and the effect are told."""
        text = _unwrapped(told)

        assert [phrase for phrase in INSTALLER[lang] if phrase not in text] == []

    def test_one_workplace_is_told_alone(
        self, lang: str, demo: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Whoever asks for one workplace hears that one only, and each step fits a screen."""
        path = str(tmp_path / "one.sqlite")
        assert demo.main(["--lang", lang, "--workplace", "installer", "--store", path]) == 0
        told = capsys.readouterr().out

        assert "Kastanjen" not in told
        assert [phrase for phrase in INSTALLER[lang] if phrase not in _unwrapped(told)] == []
        steps = re.split(r"\n(?= {0,5}\d{1,2}\.? \w)|\n\n", told)
        assert max(len(step.splitlines()) for step in steps) <= SCREEN

    def test_scores_are_not_told(self, lang: str, told: str) -> None:
        """That both have scored is told, what they gave is not."""
        secret = {"da": "Jeg hører om det for sent", "en": "I hear of it too late"}[lang]

        assert secret not in told

    def test_the_bad_draft_shows_its_findings(self, lang: str, told: str) -> None:
        """The first draft is refused, and every rule that speaks of it is named."""
        assert [code for code in CODES if code not in told] == []

    def test_every_refusal_has_its_reason(self, lang: str, told: str) -> None:
        """So many facts are refused, each with words beside it, and none is a traceback."""
        word = {"da": "NEJ", "en": "NO"}[lang]
        refused = [line.split(maxsplit=1) for line in told.splitlines()]

        assert sum(len(parts) == 2 and parts[0] == word for parts in refused) == sum(
            REFUSALS.values()
        )
        assert "Error" not in told

    def test_no_line_is_too_wide(self, lang: str, told: str) -> None:
        """The story fits a terminal of a hundred columns."""
        # The path of the file is the caller's, and stands alone in the last line.
        assert [line for line in told.splitlines()[:-2] if len(line) > 100] == []

    def test_what_is_not_shared_is_not_told(self, lang: str, told: str) -> None:
        """A private note and an idea that its author keeps are not printed."""
        secrets = {"da": ["bytte stue", "udegruppe"], "en": ["changing rooms", "outdoor group"]}

        assert [text for text in secrets[lang] if text in told] == []


def _replayed(log: tuple[mk.Fact, ...]) -> mk.Cycle | mk.Conversation:
    is_cycle = isinstance(log[0], mk.CycleStarted)
    return mk.Cycle.replay(log) if is_cycle else mk.Conversation.replay(log)


def test_stored_logs_replay_to_the_end_of_the_story(logs: dict[str, tuple[mk.Fact, ...]]) -> None:
    """Read from the file alone, every log gives the state in which the story has left it."""
    ends = {}
    for stream, log in logs.items():
        state = _replayed(log)
        assert state.version == len(log)
        ends[stream] = state.phase if isinstance(state, mk.Cycle) else state.stage

    assert ends == {
        "amir-2027": mk.Stage.CLOSED,
        "hamza-2027": mk.Stage.CLOSED,
        "jonas-2027": mk.Stage.CLOSED,
        "kastanjen-2027": mk.Phase.CLOSED,
        "kastanjen-2028": mk.Phase.CONVERSATIONS,
        "kobberhaven-2027": mk.Phase.CLOSED,
        "kobberhaven-2028": mk.Phase.CONVERSATIONS,
        "lane-2027": mk.Stage.CLOSED,
        "lane-2028": mk.Stage.SIGNED,
        "sofie-2027": mk.Stage.CLOSED,
        "tove-2027": mk.Stage.CLOSED,
        "vagn-2027": mk.Stage.SIGNED,
        "vagn-2028": mk.Stage.INVITED,
    }


def test_what_was_carried_over_lives_on(logs: dict[str, tuple[mk.Fact, ...]]) -> None:
    """Last year's open agreement is settled into this year's conversation, and is open in it."""
    last, this = (_replayed(logs[stream]) for stream in ("lane-2027", "lane-2028"))
    assert isinstance(last, mk.Conversation)
    assert isinstance(this, mk.Conversation)

    (over,) = (one for one in last.agreements if one.status is mk.AgreementStatus.CARRIED_OVER)
    (taken,) = (one for one in this.agreements if one.carried_from is not None)
    assert (over.agreement.id, over.carried_into) == (taken.carried_from, "lane-2028")
    assert (taken.status, taken.times_carried) == (mk.AgreementStatus.OPEN, 1)


def test_the_installer_runs_on_the_preset(logs: dict[str, tuple[mk.Fact, ...]]) -> None:
    """The year has the numbers of TEKNIQ, with scores on both sides (D03); nothing else differs."""
    cycle = _replayed(logs["kobberhaven-2027"])
    assert isinstance(cycle, mk.Cycle)

    scored = attrs.evolve(mk.TEKNIQ_POLICY.forms, approach=mk.Approach.SCORED)
    assert cycle.policy == attrs.evolve(mk.TEKNIQ_POLICY, forms=scored)


@pytest.mark.parametrize("stream", ["tove-2027", "hamza-2027", "vagn-2027"])
def test_the_new_leader_leads_every_talk(logs: dict[str, tuple[mk.Fact, ...]], stream: str) -> None:
    """Each conversation knows who led when; only those who let her in have a successor inside."""
    talk = _replayed(logs[stream])
    assert isinstance(talk, mk.Conversation)

    assert [(term.leader, term.since) for term in talk.leaders] == [
        ("birger", date(2027, 1, 14)),
        ("nanna", date(2027, 6, 1)),
    ]
    assert talk.is_successor_admitted is (stream != "hamza-2027")
    assert [one.held_on.month for one in talk.follow_ups] == [8]


def test_marks_tell_of_leave_and_of_moving(logs: dict[str, tuple[mk.Fact, ...]]) -> None:
    """The one who came back is enrolled, the one who moved is not, and all talks are signed."""
    cycle = _replayed(logs["kastanjen-2027"])
    assert isinstance(cycle, mk.Cycle)

    marks = {mark.employee: (mark.standing.value, mark.talk.value) for mark in cycle.marks}
    assert marks == {
        "lane": ("enrolled", "signed"),
        "amir": ("enrolled", "signed"),
        "sofie": ("enrolled", "signed"),
        "jonas": ("moved", "signed"),
    }


def test_two_runs_print_the_same(
    demo: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Nothing depends on clock or chance, and the demo takes away its own old file only."""
    monkeypatch.setattr(demo, "CHECKOUT", tmp_path)
    monkeypatch.setattr(demo, "DEFAULT_STORE", tmp_path / "build" / "demo" / "mousekit.sqlite")
    (tmp_path / "pyproject.toml").touch()
    told = []

    for _ in range(2):
        assert demo.main([]) == 0
        told.append(capsys.readouterr().out)

    assert told[0] == told[1]
    assert told[0].rstrip().endswith(" build/demo/mousekit.sqlite")
    assert " build/demo/index.html\n" in told[0]
    assert (tmp_path / "build" / "demo" / "index.html").is_file()


def test_a_file_that_is_there_is_left_alone(
    demo: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A store named by the caller must be new; nothing is written over."""
    path = tmp_path / "mine.sqlite"
    path.write_text("mine")

    assert demo.main(["--store", str(path)]) == 2

    assert path.read_text() == "mine"
    assert "mine.sqlite: is there already" in capsys.readouterr().err


def test_the_folder_for_the_pages_is_made(demo: ModuleType, tmp_path: Path) -> None:
    """A folder that is not there is made with those above it, and takes the store too."""
    folder = tmp_path / "new" / "pages"

    assert demo.main(["--store", str(folder / "facts.sqlite"), "--pages", str(folder)]) == 0

    assert (folder / "index.html").is_file()
    assert (folder / "facts.sqlite").is_file()


def test_a_folder_that_cannot_be_made_is_named_first(
    demo: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where a file is in the way, nothing is told and nothing stored."""
    (tmp_path / "file").touch()
    folder, store = tmp_path / "file" / "pages", tmp_path / "facts.sqlite"

    assert demo.main(["--store", str(store), "--pages", str(folder)]) == 2

    printed = capsys.readouterr()
    assert f"{folder}: cannot be made" in printed.err
    assert not printed.out
    assert not store.exists()


def _change(path: Path, *steps: str | int, to: object) -> None:
    """Put another value at a place in a JSON file."""
    whole: Any = json.loads(path.read_text(encoding="utf-8"))
    *way, last = steps
    target = whole
    for step in way:
        target = target[step]
    target[last] = to
    path.write_text(json.dumps(whole), encoding="utf-8")


def _complaints(demo: ModuleType, data: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Run on spoilt data, and give what is said of it, without the folder."""
    store = data.parent / "facts.sqlite"
    assert demo.main(["--data", str(data), "--store", str(store)]) == 2
    err = capsys.readouterr().err
    assert "Traceback" not in err
    return [line.removeprefix(f"{data}/") for line in err.splitlines()]


class TestSpoiltData:
    """What somebody reads who made a mistake while editing the year."""

    def test_all_faults_are_named_at_once(
        self, demo: ModuleType, data: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Faults in several files come together, each with its file and where in it."""
        _change(data / "needs.json", "writing", "priority", to=0)
        _change(data / "themes.json", "themes-first", 0, "title", to={"da": "Kun dansk"})
        story = data / "story" / "01-strategy.json"
        _change(story, "steps", 1, "state", "held_on", to="2027-1-7")
        _change(story, "steps", 2, "state", "strategy", "use", to="strategy/none")
        _change(story, "steps", 4, "by", to="nobody")

        complaints = _complaints(demo, data, capsys)

        assert [line.split(": ")[:2] for line in complaints] == [
            ["needs.json", "writing.priority"],
            ["themes.json", "themes-first[0].title.en"],
            ["story/01-strategy.json", "steps[1].state.held_on"],
            ["story/01-strategy.json", "steps[2].state.strategy.use"],
            ["story/01-strategy.json", "steps[4].by"],
        ]

    def test_broken_json_gives_its_line(
        self, demo: ModuleType, data: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A file that is no JSON is named with the line on which it breaks."""
        (data / "story" / "08-effect.json").write_text('{\n  "title": "x",\n}\n')

        complaints = _complaints(demo, data, capsys)

        assert complaints[0].startswith("story/08-effect.json: (the whole): is not JSON from line ")

    @pytest.mark.parametrize(
        ("change", "place"),
        [
            ({}, "steps[0]: expected exactly one of"),
            ({"sign": True, "check": True}, "steps[0]: expected exactly one of"),
            ({"sing": True}, "steps[0].sing: unknown key"),
            ({"together": []}, "steps[0].together: expected a list of two"),
            ({"plan": {"id": "x"}}, "steps[0].plan.employee: required key is missing"),
            ({"next_year": {"id": "x", "period": 3}}, "steps[0].next_year.period: expected"),
            ({"upwards": "boss"}, "steps[0].upwards: expected one of"),
            ({"state": "signed"}, "steps[0].state: expected a fact"),
        ],
    )
    def test_a_step_that_is_no_step(
        self,
        demo: ModuleType,
        data: Path,
        capsys: pytest.CaptureFixture[str],
        change: dict[str, object],
        place: str,
    ) -> None:
        """A step that cannot be read is named by its place, with what was expected."""
        step = {"on": "2027-01-05", "by": "mette", "in": "x", "tell": "x", **change}
        _change(data / "story" / "01-strategy.json", "steps", to=[step])

        complaints = _complaints(demo, data, capsys)

        assert complaints[0].startswith(f"story/01-strategy.json: {place}")

    def test_a_step_that_names_what_is_not_there(
        self, demo: ModuleType, data: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The story stops, and says where, when a step is about an unknown conversation."""
        _change(data / "story" / "03-lane.json", "steps", 0, "in", to="lena-2027")

        (complaint,) = _complaints(demo, data, capsys)

        assert complaint.startswith("story/03-lane.json: steps[0]")
        assert complaint.endswith("there is no conversation 'lena-2027' by now")

    def test_an_empty_folder(
        self, demo: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A folder without the files is said to be without them."""
        complaints = _complaints(demo, tmp_path / "nothing", capsys)

        assert [line.split(":")[0] for line in complaints] == [
            "staff.json",
            *["staff.json"] * 2,
            "story",
        ]


class TestFactStore:
    """The store that people copy."""

    FACT = mk.CycleStarted(
        id="c",
        unit="u",
        leader="mette",
        period=mk.Period(first=date(2027, 1, 1), last=date(2027, 12, 31)),
        on=date(2027, 1, 4),
        by="mette",
        role=mk.Role.LEADER,
    )

    def test_the_second_writer_of_a_version_is_refused(
        self, demo: ModuleType, tmp_path: Path
    ) -> None:
        """Two connections cannot write the same version, and the refusal names it."""
        store = importlib.import_module("workplaces.store")
        path = tmp_path / "facts.sqlite"

        with store.FactStore(path) as one, store.FactStore(path) as other:
            one.append("c", 0, self.FACT)
            with pytest.raises(store.StaleVersionError, match="c: version 1 is taken") as caught:
                other.append("c", 0, self.FACT)

            assert (caught.value.stream, caught.value.version) == ("c", 1)
            assert other.load("c") == (self.FACT,)

    @pytest.mark.parametrize("statement", ["DELETE FROM fact", "UPDATE fact SET document = ''"])
    def test_facts_are_never_changed(
        self, demo: ModuleType, tmp_path: Path, statement: str
    ) -> None:
        """The table takes facts in, and neither changes them nor lets them go."""
        store = importlib.import_module("workplaces.store")
        path = tmp_path / "facts.sqlite"
        with store.FactStore(path) as one:
            one.append("c", 0, self.FACT)

        with (
            closing(sqlite3.connect(path)) as connection,
            pytest.raises(sqlite3.IntegrityError, match="a fact is never"),
        ):
            connection.execute(statement)


def test_words_are_the_same_in_both_languages(demo: ModuleType) -> None:
    """Every text of the demo exists in both languages and names the same things."""
    words = importlib.import_module("workplaces.words").WORDS
    named = {
        lang: {
            key: sorted(field for _, field, _, _ in string.Formatter().parse(text) if field)
            for key, text in texts.items()
        }
        for lang, texts in words.items()
    }

    assert named["da"] == named["en"]
