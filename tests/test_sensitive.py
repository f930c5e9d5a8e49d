"""What may not be asked, and what is better not kept: told in both languages, and nothing else."""

import json
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mousekit.language import (
    LANGUAGES,
    SensitiveTopic,
    find,
    is_about_salary,
    normalise,
    topics_asked,
    topics_told,
)
from mousekit.language.sensitive import _compiled, _framed, _patterns
from mousekit.language.sensitive_da import SENSITIVE_WORDS as DANISH
from mousekit.language.sensitive_en import SENSITIVE_WORDS as ENGLISH
from mousekit.language.sensitive_words import Frame, SensitiveWords, TopicWords

DATA = Path(__file__).parent / "data"
FORBIDDEN = json.loads((DATA / "forbidden_questions.json").read_text("utf-8"))
NOTES = json.loads((DATA / "sensitive_notes.json").read_text("utf-8"))
SALARY = json.loads((DATA / "salary_texts.json").read_text("utf-8"))


def kinds_of(known: SensitiveWords) -> dict[str, tuple[str, ...]]:
    """Return the tuples of words by topic and kind."""
    kinds = {
        kind: entries
        for kind, entries in attrs.asdict(known, recurse=False).items()
        if kind not in {"lang", "topics"}
    }
    for words in known.topics:
        for kind, entries in attrs.asdict(words, recurse=False).items():
            if kind not in {"topic", "frames", "whole"}:
                kinds[f"{words.topic}-{kind}"] = entries
        for at, frame in enumerate(words.frames + words.whole):
            for kind, entries in attrs.asdict(frame).items():
                kinds[f"{words.topic}-{at}-{kind}"] = entries
    return kinds


def filled(frame: Frame, behind: str = "") -> list[str]:
    """Return a clause for each part of a frame, the other parts being the first ones."""
    opening, verb, thing = frame.opens[0], (frame.verbs or ("",))[0], frame.things[0]
    parts = [(one, verb, thing) for one in frame.opens]
    parts += [(opening, one, thing) for one in frame.verbs]
    parts += [(opening, verb, one) for one in frame.things]
    return [" ".join(f"{' '.join(part)} {behind}".split()) for part in parts]


KINDS = [
    pytest.param(known.lang, entries, id=f"{known.lang}-{kind}")
    for known in (DANISH, ENGLISH)
    for kind, entries in kinds_of(known).items()
]
TOPICS = [
    pytest.param(known, words, id=f"{known.lang}-{words.topic}")
    for known in (DANISH, ENGLISH)
    for words in known.topics
]
texts = st.text() | st.lists(
    st.sampled_from(["din", "your", "har", "has", "migræne", "depression", "børn", ".", "?", "løn"])
    | st.text(max_size=6),
    max_size=10,
).map(" ".join)


def by_text(row: dict[str, str]) -> str:
    """Name a case by its text."""
    return row["text"]


class TestData:
    """The words about subjects that need care."""

    @pytest.mark.parametrize(("lang", "entries"), KINDS)
    def test_entries_are_sorted_without_duplicates(
        self, lang: str, entries: tuple[str, ...]
    ) -> None:
        """A reader finds an entry where the alphabet says, and once."""
        assert list(entries) == sorted(set(entries)), lang

    @pytest.mark.parametrize(("lang", "entries"), KINDS)
    def test_entries_have_the_written_form_that_is_searched(
        self, lang: str, entries: tuple[str, ...]
    ) -> None:
        """No entry is blank, and each is as `normalise` would write it."""
        assert all(entries), lang
        assert [normalise(entry) for entry in entries] == list(entries)

    @pytest.mark.parametrize(("lang", "entries"), KINDS)
    def test_every_entry_is_found(self, lang: str, entries: tuple[str, ...]) -> None:
        """Each entry is found in a sentence that holds it, whatever longer ones there are."""
        found = [find(entries, f"Nej; {entry.upper()}!") for entry in entries]
        assert found == [(entry,) for entry in entries], lang

    @pytest.mark.parametrize("known", [DANISH, ENGLISH], ids=LANGUAGES)
    def test_every_topic_has_words(self, known: SensitiveWords) -> None:
        """Each topic stands once, in the order of the enum."""
        assert [words.topic for words in known.topics] == list(SensitiveTopic)

    @pytest.mark.parametrize("known", [DANISH, ENGLISH], ids=LANGUAGES)
    def test_notes_are_about_four_topics(self, known: SensitiveWords) -> None:
        """R102: health, family, belief and union are what is looked for in texts that are kept."""
        told = [words.topic for words in known.topics if words.told]
        assert told == ["belief", "family", "health", "union"]


class TestEveryWordCounts:
    """Each entry does by itself what its kind says."""

    @pytest.mark.parametrize(("known", "words"), TOPICS)
    def test_each_phrase_asks(self, known: SensitiveWords, words: TopicWords) -> None:
        """A phrase of a topic makes any question one about it."""
        deaf = [one for one in words.asked if words.topic not in topics_asked(one, known.lang)]
        assert deaf == []

    @pytest.mark.parametrize(("known", "words"), TOPICS)
    def test_each_word_asks_you(self, known: SensitiveWords, words: TopicWords) -> None:
        """A word of a topic makes a question to you one about it, and one about others not."""
        you, other = known.you[0], known.others[0]
        asked = [topics_asked(f"{you} xyzzy {one}", known.lang) for one in words.of_you]
        assert [found for found in asked if words.topic not in found] == []
        aside = [one for one in words.of_you if one not in words.asked and one not in words.fields]
        told = [topics_asked(f"{other} xyzzy {one}", known.lang) for one in aside]
        assert [found for found in told if any(found) and words.topic not in found] == []

    @pytest.mark.parametrize(("known", "words"), TOPICS)
    def test_each_part_of_a_frame_asks(self, known: SensitiveWords, words: TopicWords) -> None:
        """The parts of a form of question ask together, and not where something else follows."""
        for frame in words.frames + words.whole:
            deaf = [
                clause
                for clause in filled(frame)
                if words.topic not in topics_asked(clause, known.lang)
            ]
            assert deaf == []
        alone = attrs.evolve(known, topics=(attrs.evolve(words, asked=(), of_you=(), fields=()),))
        followed = [
            clause
            for frame in words.frames + words.whole
            for clause in filled(frame, "xyzzy")
            if any(_framed(clause, _compiled(alone)))
        ]
        assert followed == []

    @pytest.mark.parametrize("known", [DANISH, ENGLISH], ids=LANGUAGES)
    def test_each_small_word_may_stand_in_a_frame(self, known: SensitiveWords) -> None:
        """Small words between the parts change nothing, nor does what goes on behind them."""
        you, state = {"da": ("er du", "ordblind"), "en": ("are you", "dyslexic")}[known.lang]
        told = [f"{you} {one} {state}" for one in known.small]
        told += [f"{you} {state} {one} xyzzy" for one in known.goes_on]
        deaf = [one for one in told if "disability" not in topics_asked(one, known.lang)]
        assert deaf == []

    @pytest.mark.parametrize("known", [DANISH, ENGLISH], ids=LANGUAGES)
    def test_small_words_have_an_end(self, known: SensitiveWords) -> None:
        """Only a few of them may stand between two parts, and behind the last one."""
        you, state = {"da": ("er du", "ordblind"), "en": ("are you", "dyslexic")}[known.lang]
        asked = [
            topics_asked(f"{you} {' '.join([known.small[0]] * many)} {state}", known.lang)
            for many in (3, 4)
        ]
        assert asked == [("disability",), ()]
        asked = [
            topics_asked(f"{you} {state} {' '.join([known.small[0]] * many)}", known.lang)
            for many in (3, 4)
        ]
        assert asked == [("disability",), ()]

    @pytest.mark.parametrize(("known", "words"), TOPICS)
    def test_each_field_asks(self, known: SensitiveWords, words: TopicWords) -> None:
        """A text that is nothing but the name of a field asks for it."""
        deaf = [
            one
            for one in words.fields
            if words.topic not in topics_asked(f"{one.capitalize()}:", known.lang)
        ]
        assert deaf == []

    @pytest.mark.parametrize(("known", "words"), TOPICS)
    def test_each_phrase_tells(self, known: SensitiveWords, words: TopicWords) -> None:
        """A phrase of a topic makes a note one about it."""
        deaf = [one for one in words.told if words.topic not in topics_told(one, known.lang)]
        assert deaf == []

    @pytest.mark.parametrize(("known", "words"), TOPICS)
    def test_each_illness_is_had(self, known: SensitiveWords, words: TopicWords) -> None:
        """An illness counts behind a verb of having, and not alone."""
        has = {"da": "har", "en": "has"}[known.lang]
        deaf = [
            one
            for one in words.had
            if words.topic not in topics_told(f"Lane {has} {one}.", known.lang)
        ]
        assert deaf == []
        loud = [one for one in words.had if topics_told(f"Lane xyzzy {one}.", known.lang)]
        assert loud == []

    @pytest.mark.parametrize("known", [DANISH, ENGLISH], ids=LANGUAGES)
    def test_each_word_for_others_makes_it_work(self, known: SensitiveWords) -> None:
        """An illness in a sentence about others is a subject of work."""
        has = {"da": "har migræne", "en": "has migraine"}[known.lang]
        assert topics_told(f"Lane {has}.", known.lang)
        loud = [one for one in known.others if topics_told(f"{one}: {has}.", known.lang)]
        assert loud == []

    @pytest.mark.parametrize("known", [DANISH, ENGLISH], ids=LANGUAGES)
    def test_each_small_word_may_stand_between(self, known: SensitiveWords) -> None:
        """Small words between the verb and the illness change nothing, nor does what follows."""
        verb, illness = {"da": ("har", "migræne"), "en": ("has", "migraine")}[known.lang]
        told = [f"Lane {verb} {one} {illness}." for one in known.between]
        told += [f"Lane {verb} {illness} {one} xyzzy." for one in known.after]
        told += [f"Lane {one} {illness}." for one in known.having]
        assert [one for one in told if not topics_told(one, known.lang)] == []

    @pytest.mark.parametrize("known", [DANISH, ENGLISH], ids=LANGUAGES)
    def test_small_words_between_have_an_end(self, known: SensitiveWords) -> None:
        """Only a few of them may stand between the verb and the illness."""
        verb, illness = {"da": ("har", "migræne"), "en": ("has", "migraine")}[known.lang]
        told = [
            topics_told(f"Lane {verb} {' '.join([known.between[0]] * many)} {illness}.", known.lang)
            for many in (3, 4)
        ]
        assert told == [("health",), ()]

    @pytest.mark.parametrize("known", [DANISH, ENGLISH], ids=LANGUAGES)
    def test_each_safe_phrase_is_needed(self, known: SensitiveWords) -> None:
        """A phrase that only sounds so would be taken for what it is not, and is not."""
        before = {"da": ("", "er du ", "du "), "en": ("", "you ", "your ", "her ", "been ")}
        topics = _patterns(known.lang).topics
        for phrase in known.safe:
            told = [f"{one}{phrase}" for one in before[known.lang]]
            assert any(
                pattern.search(text)
                for text in told
                for one in topics
                for pattern in (one.asked, one.of_you, one.told, one.had)
            ), phrase
            assert [text for text in told if topics_asked(text, known.lang)] == []
            assert [text for text in told if topics_told(text, known.lang)] == []

    @pytest.mark.parametrize("known", [DANISH, ENGLISH], ids=LANGUAGES)
    def test_each_word_is_about_pay(self, known: SensitiveWords) -> None:
        """A word for pay is enough, and a phrase that only sounds so is not."""
        deaf = [one for one in known.salary if not is_about_salary(f"xyzzy {one}", known.lang)]
        assert deaf == []
        loud = [one for one in known.salary_safe if is_about_salary(one, known.lang)]
        assert loud == []


class TestAsked:
    """X053: an employer may not ask about illness; X054: nor about belief, views or origin."""

    @pytest.mark.parametrize("row", FORBIDDEN, ids=by_text)
    def test_questions_are_told_apart(self, row: dict[str, str | None]) -> None:
        """Each question asks about its topic, or about none, told its language or not."""
        expected = () if row["topic"] is None else (row["topic"],)
        for told in (row["lang"], None):
            assert topics_asked(str(row["text"]), told) == expected, row["reason"]

    def test_there_are_enough_questions(self) -> None:
        """At least 220 that must be found and 350 near misses, none twice."""
        assert len({row["text"] for row in FORBIDDEN}) == len(FORBIDDEN)
        fires = [row for row in FORBIDDEN if row["topic"]]
        assert len(fires) >= 220
        assert len(FORBIDDEN) - len(fires) >= 350
        for lang in LANGUAGES:
            assert {row["topic"] for row in fires if row["lang"] == lang} == set(SensitiveTopic)

    def test_capitals_and_decomposed_letters_make_no_difference(self) -> None:
        """How it is typed does not hide it."""
        assert topics_asked("HAR DU BO\u0308RN?", "da") == ()
        assert topics_asked("HVILKEN TROSRETNING HAR DU?", "da") == (SensitiveTopic.BELIEF,)
        assert topics_asked("Er du i et fora\u030ar gravid?", "da") == (SensitiveTopic.FAMILY,)

    def test_several_topics_are_all_told_in_order(self) -> None:
        """One question about two things is told for both."""
        assert topics_asked("Er du gravid eller syg?", "da") == (
            SensitiveTopic.FAMILY,
            SensitiveTopic.HEALTH,
        )

    @pytest.mark.parametrize("function", [topics_asked, topics_told, is_about_salary])
    def test_an_unknown_language_is_refused(
        self, function: Callable[[str, str | None], object]
    ) -> None:
        """The error shows the language and those that are known."""
        with pytest.raises(ValueError, match=r"^unknown language 'sv', expected one of da, en$"):
            function("x", "sv")


class TestTold:
    """R102: what is personal may be talked about, and is not kept by default."""

    @pytest.mark.req("R102")
    @pytest.mark.parametrize("row", NOTES, ids=by_text)
    def test_notes_are_told_apart(self, row: dict[str, str | list[str]]) -> None:
        """Each note tells of its topics, or of none, told its language or not."""
        for told in (str(row["lang"]), None):
            assert list(topics_told(str(row["text"]), told)) == row["topics"], row["reason"]

    @given(texts, st.sampled_from((None, *LANGUAGES)))
    def test_any_text_is_read(self, text: str, lang: str | None) -> None:
        """The reading is total, sorted, and tells topics only."""
        for found in (topics_asked(text, lang), topics_told(text, lang)):
            assert list(found) == sorted(set(found) & set(SensitiveTopic))
        assert is_about_salary(text, lang) in {True, False}


class TestSalary:
    """R007: MUS is no salary negotiation."""

    @pytest.mark.req("R007")
    @pytest.mark.parametrize("row", SALARY, ids=by_text)
    def test_texts_are_told_apart(self, row: dict[str, str | bool]) -> None:
        """Each text is about pay or not, told its language or not."""
        for told in (str(row["lang"]), None):
            assert is_about_salary(str(row["text"]), told) is row["salary"], row["reason"]
