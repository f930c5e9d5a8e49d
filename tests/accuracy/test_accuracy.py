"""The measurement itself: it counts right, gives nothing away, and notices what was copied."""

import json
from itertools import chain
from pathlib import Path

import pytest

import mousekit as mk
from accuracy import __main__ as tool
from accuracy.judging import alarms, judge, known, missing, trivial
from accuracy.lexicon import data_modules, entries, learned_by_heart
from accuracy.scores import score
from accuracy.statements import HOME, Statement, read
from accuracy.tables import errors, table
from mousekit.language import lexicon
from mousekit.rules.texts import texts_in

SOURCE = "smedjen"
ROWS = [
    ("a1", "da", "agreement", "Vigga skriver en liste over værktøjet", "concrete", "human"),
    ("a2", "da", "agreement", "Blive bedre til at lytte", "vague", "human"),
    ("a3", "da", "agreement", "Styrke sammenholdet", "concrete", "mixed"),
    ("a4", "en", "agreement", "Vigga writes 2 lists of tools", "concrete", "mixed"),
    ("a5", "en", "agreement", "Get better at listening", "vague", "human"),
    ("q1", "da", "question", "Hvad lærte du af ovnen?", "open", "human"),
    ("q2", "en", "question", "Did you like it? Why?", "double", "human"),
    ("f1", "da", "feedback", "Du ringede til kunden samme dag", "concrete", "human"),
    ("f2", "en", "feedback", "Well done", "vague", "human"),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write invented statements as they are published."""
    names = ("id", "lang", "kind", "text", "label", "author")
    path = tmp_path / "invented.jsonl"
    lines = (json.dumps(dict(zip(names, row, strict=True)) | {"source_id": SOURCE}) for row in ROWS)
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def statement(text: str, kind: str = "agreement", label: str = "concrete") -> Statement:
    """Make one Danish statement."""
    return Statement(
        id="s1", lang="da", kind=kind, text=text, label=label, source_id=SOURCE, author="human"
    )


class TestScores:
    """Precision, recall and their means."""

    ANSWERS = (*[(True, True)] * 6, *[(True, False)] * 2, (False, True), *[(False, False)] * 3)

    def test_sides(self) -> None:
        """Each side has its precision, its recall and the harmonic mean of both."""
        found = score(self.ANSWERS)

        assert (found.good.precision, found.good.recall) == (6 / 7, 6 / 8)
        assert (found.bad.precision, found.bad.recall) == (3 / 5, 3 / 4)
        assert found.good.f1 == pytest.approx(2 / (7 / 6 + 8 / 6))

    def test_together(self) -> None:
        """The macro mean counts both sides alike, the share of right ones every answer."""
        found = score(self.ANSWERS)

        assert found.size == 12
        assert found.share_right == 9 / 12
        assert found.macro_f1 == pytest.approx((12 / 15 + 6 / 9) / 2)

    def test_nothing_to_divide_by(self) -> None:
        """What was never said has no precision, what never is has no recall."""
        found = score([(True, True)])

        assert (found.bad.precision, found.bad.recall, found.bad.f1) == (None, None, 0.0)


class TestReading:
    """A file of statements."""

    def test_statements(self, file: Path) -> None:
        """Every line is a statement whose text is in no repr."""
        statements = read(file)

        assert [one.id for one in statements] == [row[0] for row in ROWS]
        assert [one.is_good for one in statements] == [
            row[4] in {"concrete", "open"} for row in ROWS
        ]
        assert not [one for one in statements if one.text in repr(one)]

    @pytest.mark.parametrize(
        "line", ['{"text": "Vigga"', '["Vigga"]', '{"text": "Vigga"}', "7", '{"kind": "Vigga"}']
    )
    def test_no_statement(self, tmp_path: Path, line: str) -> None:
        """A line that cannot be read is named by its number, and nothing of it is shown."""
        path = tmp_path / "broken.jsonl"
        path.write_text(line, encoding="utf-8")

        with pytest.raises(ValueError, match=r"^broken.jsonl, line 1: no labelled statement$"):
            read(path)


class TestJudging:
    """The rules are asked through the public door."""

    def test_agreement(self) -> None:
        """An agreement is vague when MK201 is found."""
        assert judge(statement("Blive bedre til at lytte"), lang="da") == "MK201"
        assert judge(statement("Vigga skriver en liste"), lang="da") == ""

    @pytest.mark.parametrize("kind", ["question", "feedback"])
    def test_kind_with_its_rules(self, kind: str) -> None:
        """A kind is judged as soon as all its rules are there, and says which are missing."""
        lacking = missing(kind)
        clear = {"question": "Hvad lærte du af ovnen?", "feedback": "Du ringede samme dag"}[kind]

        assert all(code not in {rule.code for rule in mk.all_rules()} for code in lacking)
        assert lacking or judge(statement(clear, kind), lang="da") == ""

    def test_alarms(self) -> None:
        """A text that names a group instead of an owner is an error, in any kind."""
        assert alarms(statement("Alle")) == ["MK302"]
        assert alarms(statement("Vigga skriver en liste")) == []

    def test_known(self) -> None:
        """Codes that are no rules are left out."""
        assert known(["MK201", "MK299"]) == ("MK201",)

    @pytest.mark.parametrize(
        ("kind", "text", "is_good"),
        [
            ("agreement", "Vigga skriver 2 lister", True),
            ("agreement", "Vigga skriver to lister", False),
            ("question", "– Hvilket værktøj?", True),
            ("question", "How was it?", True),
            ("question", "Hvadsomhelst?", False),
            ("question", "Er det godt?", False),
            ("feedback", " ".join("abcdefghij"), True),
            ("feedback", " ".join("abcdefghi"), False),
        ],
    )
    def test_trivial_rules(self, kind: str, text: str, *, is_good: bool) -> None:
        """The rules of one line look at digits, first words and length."""
        assert trivial(statement(text, kind)) is is_good


class TestTable:
    """What is written."""

    def test_figures(self, file: Path) -> None:
        """Three Danish agreements, one of them called vague wrongly."""
        written = table(read(file))

        assert "| agreement | da | concrete | 2 | 1.00 | 0.50 | 0.67 |" in written
        assert "| agreement | da | vague | 1 | 0.50 | 1.00 | 0.67 |" in written
        assert "| da | concrete | 1 | 1 |" in written
        assert f"| agreement | da | {SOURCE} | 3 | 0.67 |" in written

    @pytest.mark.parametrize("kind", ["question", "feedback"])
    def test_kind_without_rules(self, file: Path, kind: str) -> None:
        """A kind is measured, or it is said which rule it lacks."""
        said = f"Not measured: {kind}, since there is no rule {', '.join(missing(kind))} yet."

        assert (said in table(read(file))) == bool(missing(kind))

    def test_errors(self, file: Path) -> None:
        """What is wrong is listed by its id."""
        assert "agreement da concrete, MK201 (1): a3" in errors(read(file))

    def test_nothing_written_is_given_away(self, file: Path) -> None:
        """Neither the table nor the list of errors holds a statement, or a part of one."""
        statements = read(file)
        shown = table(statements) + errors(statements)

        for one in statements:
            assert not [part for part in (one.text, one.text[:12]) if part in shown]


class TestLexicon:
    """Entries that were made for one statement."""

    def test_learned_by_heart(self) -> None:
        """A long entry in one statement alone is found, whatever its signs and capitals."""
        statements = [statement("Vi tager fat i roden på sagen, nu!"), statement("Noget andet")]

        assert learned_by_heart(["Fat i roden på"], statements) == [("Fat i roden på", "s1")]

    @pytest.mark.parametrize("entry", ["fat i roden", "t i roden på", "noget helt andet igen"])
    def test_not_learned_by_heart(self, entry: str) -> None:
        """A short entry, a part of a word and what stands nowhere are no matter."""
        assert learned_by_heart([entry], [statement("Vi tager fat i roden på sagen")]) == []

    def test_in_two_statements(self) -> None:
        """What two people write is an expression."""
        statements = [statement("fat i roden på det"), statement("fat i roden på sagen")]

        assert learned_by_heart(["fat i roden på"], statements) == []

    def test_every_kind_of_data_is_read(self) -> None:
        """The texts of tuples, tables and objects are found in all modules of the room."""
        texts = {text for module in data_modules() for text in entries(module)}

        assert texts.issuperset(lexicon("da").placeholders)
        assert texts.issuperset(chain.from_iterable(texts_in("da").findings.values()))

    @pytest.mark.skipif(not HOME.is_file(), reason="the statements are not on this machine")
    def test_no_entry_was_learned_by_heart(self) -> None:
        """No long entry of the language data stands in exactly one real statement."""
        texts = {text for module in data_modules() for text in entries(module)}

        assert learned_by_heart(texts, read(HOME)) == []


class TestTool:
    """The command."""

    def test_without_statements(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Where there is no file it says so and ends well."""
        tool.main(["nowhere.jsonl"])

        assert capsys.readouterr().out == "nowhere.jsonl is not there: nothing is measured\n"

    def test_write(self, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The figures go between the markers of the page, and nothing else changes."""
        page = tmp_path / "page.md"
        page.write_text(tool.PAGE.read_text(encoding="utf-8"), encoding="utf-8")
        before, after = page.read_text(encoding="utf-8").split("<!-- accuracy: begin -->\n")
        monkeypatch.setattr(tool, "PAGE", page)

        with pytest.raises(SystemExit) as ended:
            tool.main([str(file), "--write", "--errors"])

        text = page.read_text(encoding="utf-8")
        assert ended.value.code is None
        assert text.startswith(before)
        assert text.endswith(after.split("<!-- accuracy: end -->")[1])
        assert "| agreement | da | concrete | 2 | 1.00 | 0.50 | 0.67 |" in text

    def test_page_without_markers(self) -> None:
        """A page with no place for the figures is refused."""
        with pytest.raises(ValueError, match="no markers"):
            tool.put("# Accuracy\n", "0.9")

    def test_figures_with_backslashes(self) -> None:
        """Figures are put in as they are, and again in place of the former ones."""
        page = "a\n<!-- accuracy: begin -->\n<!-- accuracy: end -->\nb\n"
        once = tool.put(page, r"\1")

        assert tool.put(once, r"\1") == once
        assert r"\1" in once
