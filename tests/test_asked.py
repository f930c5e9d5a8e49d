"""What the reader of a question promises: its sentences, and where the asking begins."""

import json
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from mousekit.language import ask, normalise
from mousekit.language.ask_words import QuestionWords
from mousekit.language.asked import Opening, Role, Sentence, sentences

DATA = json.loads((Path(__file__).parent / "data" / "openings.json").read_text("utf-8"))
KINDS = [field.name for field in attrs.fields(QuestionWords) if field.name != "lang"]


def labelled(part: str) -> list[object]:
    """Return the labelled texts of one part as parameters."""
    return [pytest.param(row, id=f"{row['lang']}-{row['text']}") for row in DATA[part]]


def whole(text: str, lang: str) -> Sentence:
    """Return the only sentence of a text."""
    (sentence,) = sentences(normalise(text), lang)
    return sentence


class TestOpening:
    """R135: what a question leaves to the other is told by how it opens."""

    @pytest.mark.req("R135")
    @pytest.mark.parametrize("row", labelled("openings"))
    def test_a_question_opens_where_a_reader_says(self, row: dict[str, str]) -> None:
        """The opening is of the labelled role; of several words that invite, the last counts."""
        sentence = whole(row["text"], row["lang"])
        opening = sentence.opening()
        assert opening.role is Role[row["role"].upper()], row["reason"]
        assert sentence.token(opening.at) == row["word"], row["reason"]

    @pytest.mark.parametrize("role", Role)
    def test_every_role_is_labelled(self, role: Role) -> None:
        """No way to begin is without a text."""
        assert role.name.lower() in {row["role"] for row in DATA["openings"]}

    @pytest.mark.req("R135", "R136")
    @pytest.mark.parametrize("row", labelled("judged"))
    def test_what_is_found_decides_the_kind(self, row: dict[str, str | bool]) -> None:
        """The question is of the labelled kind, and as many as labelled."""
        asking = ask(str(row["text"]), str(row["lang"]))
        assert (asking.kind, asking.several) == (row["kind"], row["several"]), row["reason"]


class TestSentences:
    """R136: one question at a time, so it has to be known where one ends."""

    @pytest.mark.req("R136")
    @pytest.mark.parametrize("row", labelled("cut"))
    def test_a_text_is_cut_where_a_sentence_ends(self, row: dict[str, str | list[bool]]) -> None:
        """There are as many sentences as labelled, and those that ask are told apart."""
        found = sentences(normalise(str(row["text"])), str(row["lang"]))
        assert [sentence.asked for sentence in found] == row["asked"], row["reason"]


class TestSentence:
    """One sentence as a value."""

    def test_the_text_is_in_no_repr(self) -> None:
        """Nothing that somebody wrote is shown by accident, and no list of words either."""
        assert repr(whole("Hvad gør Xyzzy?", "da")) == "Sentence(asked=True)"

    @pytest.mark.parametrize("kind", ["", "lang", "xyzzy"])
    def test_what_is_no_kind_of_words_is_refused(self, kind: str) -> None:
        """A misspelt kind is an error, and does not pass for one without words."""
        with pytest.raises(KeyError):
            whole("Hvad?", "da").holds(0, kind)

    @pytest.mark.parametrize("kind", KINDS)
    def test_nothing_stands_beyond_the_end(self, kind: str) -> None:
        """Behind the last word a clause ends, and no word of any kind stands there."""
        sentence = whole("Hvad", "da")
        assert sentence.is_break(1)
        assert sentence.token(1) == ""
        assert not sentence.holds(1, kind)
        assert sentence.phrase(1, kind) == 0

    @pytest.mark.parametrize(("made", "fields"), [(Opening, 2), (Sentence, 3)])
    def test_the_fields_are_given_by_name(self, made: Callable[..., object], fields: int) -> None:
        """Values in a row, without their names, are refused."""
        with pytest.raises(TypeError, match="positional"):
            made(*[()] * fields)
