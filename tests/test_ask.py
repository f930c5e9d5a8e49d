"""What the judging of questions promises: every construction is told, and any text is judged."""

import json
import unicodedata
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mousekit.language import LANGUAGES, Asking, QuestionKind, ask, detect, normalise
from mousekit.language.ask_da import QUESTION_WORDS as DANISH
from mousekit.language.ask_en import QUESTION_WORDS as ENGLISH
from mousekit.language.ask_words import QuestionWords
from mousekit.language.asked import Sentence, sentences

DATA = Path(__file__).parent / "data"
# Kinds whose entries may have several words; the others are looked up word by word.
PHRASES = {
    "agreeing",
    "confided",
    "degrees",
    "felt",
    "fillers",
    "firm_tags",
    "loved",
    "picks",
    "prefers",
    "requests",
    "scales",
    "suggestions",
    "tags",
    "telling",
    "tells",
    "whether",
    "which",
    "which_many",
    "which_markers",
}
SIGNS = {
    "choice",
    "degree",
    "fact",
    "invited",
    "open-word",
    "person",
    "place",
    "praise",
    "reproach",
    "scale",
    "statement",
    "suggestion",
    "tag",
    "time",
    "topic",
    "unknown",
    "verb-first",
    "why",
}


def rows(lang: str) -> list[dict[str, str | bool]]:
    """Return the labelled questions of one language."""
    read: list[dict[str, str | bool]] = json.loads(
        (DATA / f"questions_{lang}.json").read_text("utf-8")
    )
    return read


def kinds_of(known: QuestionWords) -> dict[str, tuple[str, ...]]:
    """Return the tuples of words by kind."""
    return {kind: entries for kind, entries in attrs.asdict(known).items() if kind != "lang"}


QUESTIONS = [
    pytest.param(lang, row, id=f"{lang}-{row['text']}") for lang in LANGUAGES for row in rows(lang)
]
KINDS = [
    pytest.param(known.lang, kind, entries, id=f"{known.lang}-{kind}")
    for known in (DANISH, ENGLISH)
    for kind, entries in kinds_of(known).items()
]

# Texts in which the words about questions are likely, among letters of every script.
likely = st.lists(
    st.sampled_from(
        sorted(
            {
                entry
                for known in (DANISH, ENGLISH)
                for entries in kinds_of(known).values()
                for entry in entries
            }
        )
    )
    | st.sampled_from(["?", ",", ".", "-", "1-10", "1 to 10", "(", "what's"])
    | st.text(max_size=8),
    max_size=12,
).map(" ".join)
texts = st.text() | likely


def whole(text: str, lang: str) -> Sentence:
    """Return the only sentence of a text."""
    (sentence,) = sentences(text, lang)
    return sentence


class TestData:
    """The words about questions."""

    @pytest.mark.parametrize(("lang", "kind", "entries"), KINDS)
    def test_entries_are_sorted_without_duplicates(
        self, lang: str, kind: str, entries: tuple[str, ...]
    ) -> None:
        """A reader finds an entry where the alphabet says, and once."""
        assert list(entries) == sorted(set(entries)), (lang, kind)

    @pytest.mark.parametrize(("lang", "kind", "entries"), KINDS)
    def test_entries_have_the_written_form_that_is_searched(
        self, lang: str, kind: str, entries: tuple[str, ...]
    ) -> None:
        """No entry is blank, and each is as `normalise` would write it."""
        assert all(entries), (lang, kind)
        assert [normalise(entry) for entry in entries] == list(entries)

    @pytest.mark.parametrize(("lang", "kind", "entries"), KINDS)
    def test_every_entry_is_reached(self, lang: str, kind: str, entries: tuple[str, ...]) -> None:
        """Each entry is found where a sentence holds it: as a phrase, a word or an ending."""
        for entry in entries:
            sentence = whole(f"xyzzy {entry} xyzzy", lang)
            if kind in PHRASES:
                assert sentence.phrase(1, kind) == len(sentence.tokens) - 2, entry
            elif kind == "abbreviations":
                assert len(list(sentences(f"xyzzy {entry}. xyzzy", lang))) == 1, entry
            elif entry.startswith("'"):
                assert whole(f"{sentence.tokens[0]} what{entry}", lang).holds(2, kind), entry
            else:
                assert sentence.holds(1, kind), entry

    @pytest.mark.parametrize(("lang", "kind", "entries"), KINDS)
    def test_only_phrases_have_several_words(
        self, lang: str, kind: str, entries: tuple[str, ...]
    ) -> None:
        """What is looked up word by word is one word."""
        assert kind in PHRASES or not [entry for entry in entries if " " in entry], lang


class TestAsk:
    """R135: closed questions invite short answers; R136: one question at a time."""

    @pytest.mark.req("R135", "R136")
    @pytest.mark.parametrize(("lang", "row"), QUESTIONS)
    def test_questions_are_labelled_right(self, lang: str, row: dict[str, str | bool]) -> None:
        """Each labelled question is judged as a reader would, told its language or not."""
        text = str(row["text"])
        for told in (lang, None):
            asking = ask(text, told)
            labels = (row["kind"], row["several"], row["sign"])
            assert (asking.kind, asking.several, asking.sign) == labels, row["reason"]
            assert asking.is_open is (labels[:2] == ("open", False))

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_there_are_enough_questions_of_every_kind(self, lang: str) -> None:
        """A hundred in each language, none twice, ten of each kind and of several, all signs."""
        labelled = rows(lang)
        assert len({row["text"] for row in labelled}) == len(labelled) >= 100
        for kind in QuestionKind:
            assert sum(row["kind"] == kind for row in labelled) >= 10
        assert sum(row["several"] is True for row in labelled) >= 10
        assert {row["sign"] for row in labelled} == SIGNS

    @given(texts, st.sampled_from((None, *LANGUAGES)))
    def test_any_text_is_judged(self, text: str, lang: str | None) -> None:
        """The judging is total, and tells a known sign and nothing of the text."""
        asking = ask(text, lang)
        assert asking.sign in SIGNS
        assert asking.is_open == (asking == Asking(kind=QuestionKind.OPEN, sign=asking.sign))

    @given(texts)
    def test_how_it_is_typed_makes_no_difference(self, text: str) -> None:
        """Space, and how a letter is stored, decide nothing."""
        assert ask(f"  {text}\n") == ask(text)
        assert ask(unicodedata.normalize("NFD", text)) == ask(unicodedata.normalize("NFC", text))

    @pytest.mark.parametrize("text", ["", "  ", "?", "?!", "...", "\u200b", "1)"])
    def test_nothing_asked_is_no_fault(self, text: str) -> None:
        """A blank text, or signs alone, are nothing to warn of."""
        assert ask(text) == Asking(kind=QuestionKind.OPEN)

    def test_the_gravest_of_several_is_told(self) -> None:
        """Of an open and a closed question the closed one counts."""
        assert ask("Hvad fylder? Er du træt?", "da") == Asking(
            kind=QuestionKind.CLOSED, several=True, sign="verb-first"
        )

    @pytest.mark.parametrize(
        ("text", "sign"),
        [
            ("Hvorfor?", "why"),
            ("Why?", "why"),
            ("Beskriv Bo", "invited"),
            ("Describe Bo", "invited"),
            ("Bo", "topic"),
            ("Bo?", "unknown"),
        ],
    )
    def test_an_undecided_text_is_read_in_both_languages(self, text: str, sign: str) -> None:
        """Where the language cannot be told, the one that understands the question counts."""
        assert detect(text) is None
        assert ask(text).sign == sign

    def test_a_result_is_made_by_name_and_stays(self) -> None:
        """What was found is given by name, and nobody changes it."""
        found = Asking(kind=QuestionKind.OPEN)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            found.kind = QuestionKind.CLOSED  # type: ignore[misc]
        with pytest.raises(TypeError, match="positional"):
            Asking(QuestionKind.OPEN)  # type: ignore[call-arg]

    def test_an_unknown_language_is_refused(self) -> None:
        """The error shows the language and those that are known."""
        with pytest.raises(ValueError, match=r"^unknown language 'sv', expected one of da, en$"):
            ask("Vad?", "sv")

    def test_nothing_of_the_text_is_in_the_result(self) -> None:
        """What was asked cannot be read out of what was found."""
        assert "xyzzy" not in repr(ask("Hvad gør Xyzzy?"))
