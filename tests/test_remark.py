"""What the judging of feedback promises: classes of words, and silence in doubt."""

import json
import re
import unicodedata
from pathlib import Path
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mousekit.language import LANGUAGES, Remark, brush_offs, generalisations, judge_feedback
from mousekit.language.remark_forms import forms, remark_words
from mousekit.language.remark_words import RemarkWords
from mousekit.language.sweeping_words import DANISH, ENGLISH, SweepingWords
from mousekit.language.text import compile_phrases, find, normalise

DATA = Path(__file__).parent / "data"
SIGNALS = {"act", "effect", "moment", "number", "quotation", "step", "thing"}
ANY_LANGUAGE = (None, *LANGUAGES)
EMPTY = {
    "da": {"gerund_markers"},
    "en": {"late_past_endings", "praise_stems", "trait_stems"},
}
# Parts of words, not words.
ENDINGS = {
    "adjective_endings",
    "no_order_endings",
    "past_endings",
    "prefixes",
    "thing_endings",
    "topic_endings",
    "verb_ends",
}
STEMS = {"other_verbs", "praise_stems", "strong_verbs", "things", "trait_stems", "verbs"}


def rows(name: str) -> list[dict[str, str]]:
    """Return the labelled sentences of one file."""
    read: list[dict[str, str]] = json.loads((DATA / name).read_text("utf-8"))
    return read


def told(row: dict[str, str], name: str) -> tuple[str, ...] | None:
    """Return the signals or the words that a reader finds in a sentence, if they are labelled."""
    return tuple(row[name]) if name in row else None


FEEDBACK: Final = [(lang, row) for lang in LANGUAGES for row in rows(f"feedback_{lang}.json")]
SWEEPING: Final = rows("sweeping.json")


SWEEPING_WORDS: Final = {"da": DANISH, "en": ENGLISH}


def fields_of(known: RemarkWords | SweepingWords) -> dict[str, tuple[str, ...]]:
    """Return the tuples of the words by field name."""
    return {name: value for name, value in attrs.asdict(known).items() if isinstance(value, tuple)}


FIELDS = [
    pytest.param(lang, name, entries, id=f"{lang}-{name}")
    for lang in LANGUAGES
    for known in (remark_words(lang), SWEEPING_WORDS[lang])
    for name, entries in fields_of(known).items()
]
SEARCHED = [one for one in FIELDS if one.values[1] not in ENDINGS | STEMS]


spoken = st.lists(
    st.sampled_from([row["text"] for _, row in FEEDBACK])
    | st.sampled_from(["du", "you", "altid", "never", "er", "is", "for", "too", '"', ",", ". "])
    | st.text(max_size=8),
    max_size=8,
).map(" ".join)
texts = st.text() | spoken


def label_of(remark: Remark) -> str:
    """Return what a remark says in one word."""
    if remark.is_label:
        return "label"
    return "vague" if remark.vague else "concrete"


class TestData:
    """The words themselves."""

    @pytest.mark.parametrize(("lang", "name", "entries"), FIELDS)
    def test_entries_are_sorted_without_duplicates(
        self, lang: str, name: str, entries: tuple[str, ...]
    ) -> None:
        """A reader finds an entry where the alphabet says, and once."""
        assert list(entries) == sorted(set(entries)), (lang, name)

    @pytest.mark.parametrize(("lang", "name", "entries"), FIELDS)
    def test_entries_have_the_written_form(
        self, lang: str, name: str, entries: tuple[str, ...]
    ) -> None:
        """Each entry is as `normalise` would write it."""
        assert [normalise(entry) for entry in entries] == list(entries), (lang, name)

    @pytest.mark.parametrize(("lang", "name", "entries"), SEARCHED)
    def test_every_entry_is_reached(self, lang: str, name: str, entries: tuple[str, ...]) -> None:
        """Each word or phrase is found in a sentence that holds it."""
        missed = [one for one in entries if find(entries, f"Nej; {one.upper()}!") != (one,)]
        assert missed == [], (lang, name)

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_both_languages_have_every_kind(self, lang: str) -> None:
        """Only what a language has no use for is empty."""
        empty = {name for name, entries in fields_of(remark_words(lang)).items() if not entries}
        assert empty == EMPTY[lang]

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_strong_verbs_have_five_forms(self, lang: str) -> None:
        """A strong verb brings five forms, at least one of them a word."""
        entries = [entry.split() for entry in remark_words(lang).strong_verbs]
        assert {len(entry) for entry in entries} == {5}
        assert all(set(entry) != {"-"} for entry in entries)

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_a_soft_word_looks_like_a_verb(self, lang: str) -> None:
        """An exception is one only if the ending would have caught it."""
        own = remark_words(lang)
        endings = own.past_endings + own.late_past_endings
        assert [word for word in own.soft_words if not word.endswith(endings)] == []

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_an_exception_has_the_ending_of_a_quality(self, lang: str) -> None:
        """A thing is excepted only if its ending would have made it a quality."""
        known = forms(lang)
        assert [word for word in known.words.not_topics if not known.abstract.search(word)] == []
        assert [word for word in known.words.not_topics if known.is_topic(word)] == []


class TestForms:
    """How words are inflected."""

    @pytest.mark.parametrize(
        ("lang", "kind", "word"),
        [
            ("da", "imperatives", "afslut"),
            ("da", "imperatives", "send"),
            ("da", "imperatives", "skriv"),
            ("da", "infinitives", "aflevere"),
            ("da", "infinitives", "afleveres"),
            ("da", "infinitives", "skrives"),
            ("da", "presents", "afleverer"),
            ("da", "pasts", "afsluttede"),
            ("da", "pasts", "sendte"),
            ("da", "pasts", "glemte"),
            ("da", "pasts", "skrev"),
            ("da", "pasts", "omskrev"),
            ("da", "participles", "afleveret"),
            ("da", "participles", "sendt"),
            ("da", "participles", "gennemskrevet"),
            ("en", "imperatives", "add"),
            ("en", "infinitives", "rewrite"),
            ("en", "presents", "carries"),
            ("en", "presents", "pushes"),
            ("en", "presents", "adds"),
            ("en", "presents", "write"),
            ("en", "pasts", "carried"),
            ("en", "pasts", "delayed"),
            ("en", "pasts", "moved"),
            ("en", "pasts", "skipped"),
            ("en", "pasts", "wrote"),
            ("en", "participles", "written"),
            ("en", "gerunds", "moving"),
            ("en", "gerunds", "putting"),
            ("en", "gerunds", "seeing"),
            ("en", "gerunds", "agreeing"),
        ],
    )
    def test_a_form_is_known(self, lang: str, kind: str, word: str) -> None:
        """Each tense of each kind of verb is found, with a prefix too."""
        known = forms(lang)
        assert known.has(word, getattr(known.verbs, kind))

    @pytest.mark.parametrize(("lang", "word"), [("da", "gryntede"), ("en", "wrot"), ("da", "om")])
    def test_other_words_are_no_forms(self, lang: str, word: str) -> None:
        """What is on no list is no form of a verb that is."""
        known = forms(lang)
        assert not known.has(word, known.verbs.pasts)

    @pytest.mark.parametrize("word", ["rapporten", "årsrapporten", "diagrammet", "figurerne"])
    def test_danish_things(self, word: str) -> None:
        """A thing is found with its ending, and as the last part of a longer word."""
        assert forms("da").is_thing(word)

    @pytest.mark.parametrize("word", ["mobil", "rapportere", "kvalitet"])
    def test_danish_words_that_are_no_things(self, word: str) -> None:
        """A short noun is no part of another, nor is the beginning of a word."""
        assert not forms("da").is_thing(word)

    @pytest.mark.parametrize(("word", "thing"), [("reports", True), ("airport", False)])
    def test_english_things(self, word: str, thing: bool) -> None:  # noqa: FBT001 - the answer
        """English words count whole."""
        assert forms("en").is_thing(word) == thing

    @pytest.mark.parametrize(
        ("lang", "word"),
        [
            *((("da"), word) for word in ("god", "godt", "gode", "flot", "flotte", "pæneste")),
            ("en", "great"),
        ],
    )
    def test_praise_is_inflected(self, lang: str, word: str) -> None:
        """Praise is found in all its forms."""
        assert word in forms(lang).praise

    @pytest.mark.parametrize("word", ["dygtig", "dygtigt", "dygtige", "dygtigere", "dygtigste"])
    def test_traits_are_inflected(self, word: str) -> None:
        """A trait is found in all its forms."""
        assert word in forms("da").traits

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_verbs_are_many(self, lang: str) -> None:
        """The words are general: hundreds of verbs, each in its tenses."""
        assert len(forms(lang).verbs.pasts) >= 300

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_every_verb_makes_an_act_or_a_step(self, lang: str) -> None:
        """Each verb in the past makes a sentence concrete."""
        known = forms(lang)
        person = {"da": "du", "en": "you"}[lang]
        quiet = [
            past
            for past in sorted(known.verbs.pasts - known.praise - known.traits)
            if judge_feedback(f"{person} {past} xyzzy i mandags", lang).vague
        ]
        assert quiet == []


class TestJudging:
    """Observed or general."""

    @pytest.mark.parametrize(("lang", "row"), FEEDBACK)
    def test_sentences_are_labelled_right(self, lang: str, row: dict[str, str]) -> None:
        """Each labelled sentence is judged as a reader would, told its language or not."""
        assert label_of(judge_feedback(row["text"], lang)) == row["label"], row["reason"]
        assert label_of(judge_feedback(row["text"])) == row["label"], row["reason"]

    @pytest.mark.parametrize(("lang", "row"), FEEDBACK)
    def test_what_speaks_for_and_against_is_told(self, lang: str, row: dict[str, str]) -> None:
        """Where a reader has marked what decides a sentence, just that is told."""
        remark = judge_feedback(row["text"], lang)
        assert told(row, "signals") in {None, remark.signals}
        assert told(row, "words") in {None, remark.words}

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_there_are_enough_sentences(self, lang: str) -> None:
        """Many of each kind in each language, none twice."""
        mine = [row for one, row in FEEDBACK if one == lang]
        assert len({row["text"] for row in mine}) == len(mine) >= 120
        counts = [sum(row["label"] == kind for row in mine) for kind in ("concrete", "vague")]
        assert min(counts) >= 45

    @given(texts, st.sampled_from(ANY_LANGUAGE))
    def test_any_text_is_judged(self, text: str, lang: str | None) -> None:
        """The judging is total; a label is vague, and only our own words and names are told."""
        remark = judge_feedback(text, lang)
        assert remark.vague or not remark.is_label
        assert remark.points_forward == ("step" in remark.signals)
        assert list(remark.signals) == sorted(set(remark.signals) & SIGNALS)
        # Neighbours are named together.
        assert set(" ".join(remark.words).split()) <= set(" ".join(own_words()).split())

    @given(texts)
    def test_written_form_decides(self, text: str) -> None:
        """Case, spaces and how a letter is stored make no difference."""
        remark = judge_feedback(text)
        assert judge_feedback(f" {normalise(text)}\n") == remark
        assert judge_feedback(unicodedata.normalize("NFD", text)) == remark

    @pytest.mark.parametrize("text", ["", "  ", "...", "\u200b", "-"])
    def test_nothing_said_is_another_fault(self, text: str) -> None:
        """A text without any word is not called vague."""
        assert judge_feedback(text) == Remark(vague=False)

    def test_fields_are_named(self) -> None:
        """A remark is made of named fields only, so that a new one cannot change the meaning."""
        with pytest.raises(TypeError):
            Remark(True)  # type: ignore[call-arg]  # noqa: FBT003 - what is refused

    def test_an_unknown_language_is_refused(self) -> None:
        """The error shows the language and those that are known."""
        with pytest.raises(ValueError, match=r"^unknown language 'sv'"):
            judge_feedback("x", "sv")

    @pytest.mark.parametrize(
        ("text", "lang", "signals", "against"),
        [
            ("Du skrev 3 sider", "da", ("act", "number", "thing"), ()),
            ("Tilføj en figur", "da", ("step", "thing"), ()),
            ("»Ja, men ikke nu« lød det", "da", ("quotation",), ()),
            ("Du tog ansvar", "da", (), ("ansvar",)),
            ("Du tog ansvar for rapporten", "da", ("act", "thing"), ("ansvar",)),
            ("Godt beskrevet", "da", (), ("godt",)),
            ("Opgaven er løst", "da", ("act", "thing"), ()),
            ("Opgaven blev løst", "da", ("act", "thing"), ()),
            ("Her forklarer du", "da", ("act",), ()),
            ("Grisene gryntede", "da", ("act",), ()),
            ("De gryntede grise", "da", (), ()),
            ("Du kan skrive", "da", ("step",), ()),
            ("Du mangler kvalitet", "da", (), ("kvalitet",)),
            ("Du mangler", "da", (), ()),
            ("Du mangler en god", "da", (), ("god",)),
            ("Du mangler struktur på tavlen", "da", ("step", "thing"), ("struktur",)),
            ("Indholdet er godt", "da", ("thing",), ("godt",)),
            ("Skrive en rapport", "da", ("step", "thing"), ()),
            ("Skriv", "da", (), ()),
            ("Husk, fremover, også, ikke, skriv en liste", "da", ("step", "thing"), ()),
            ("Mere samarbejde", "da", (), ("mere samarbejde",)),
            ("Flere lister", "da", ("step", "thing"), ()),
            ("Alle arbejder hårdt", "da", (), ("alle arbejder hårdt",)),
            ("Kvikhed", "da", (), ()),
            ("You presented the results in 2 hours", "en", ("act", "number", "thing"), ()),
            ("Great at presenting", "en", (), ("great at",)),
            ("Thanks for presenting two charts", "en", ("act", "number", "thing"), ()),
            ("You did not answer", "en", ("act",), ()),
            ("You did not care", "en", (), ()),
            ("You failed to take ownership", "en", (), ("take ownership",)),
            ("The report was good", "en", ("thing",), ("good",)),
            ("Report was good", "en", ("thing",), ("good",)),
            ("Good, but add a chart", "en", ("step", "thing"), ("good",)),
            ("Nice, add charts", "en", ("step", "thing"), ("nice",)),
            ("Nice, report back", "en", ("thing",), ("nice",)),
            ("Let's meet on Monday", "en", ("moment", "step"), ()),
            ("A well-formatted page", "en", ("thing",), ()),
            ("Forkort2 jeres svar", "da", (), ()),
            ("Hun nippede og du nypte", "da", ("act",), ()),
            ("Du tænkte", "da", (), ()),
            ("Ofte nypte", "da", (), ()),
            ("Skriften er for lille på plakaten", "da", ("step", "thing"), ()),
            ("Skriften er for en plakat", "da", ("thing",), ()),
            ("Rapporten er for at", "da", ("effect", "thing"), ()),
            ("Du er for stor til bordet", "da", ("thing",), ("stor",)),
            ("Det er for", "da", (), ()),
            ("Lyden er for lav", "da", (), ()),
            ("Ret godt", "da", (), ("godt",)),
            ("Kærn din ost", "da", ("step",), ()),
            ("Kærn din kvalitet", "da", (), ("kvalitet",)),
            ("Med en kollega", "da", (), ()),
            ("Mødeform, kærn din ost", "da", (), ()),
            ("Next time, churn the butter", "en", ("step",), ()),
            ("Reporting a bug", "en", ("thing",), ()),
            ("You ask good questions", "en", ("thing",), ("good",)),
            ("You ask questions", "en", ("act", "thing"), ()),
        ],
    )
    def test_words_and_signals_are_told(
        self, text: str, lang: str, signals: tuple[str, ...], against: tuple[str, ...]
    ) -> None:
        """The result names what spoke for and what spoke against."""
        remark = judge_feedback(text, lang)
        assert (remark.signals, remark.words) == (signals, against)

    @pytest.mark.parametrize(
        ("text", "lang", "label"),
        [
            ("Du er for", "da", False),
            ("Du er for sent på den", "da", False),
            ("Du er dejlig rolig", "da", True),
            ("Du er ved at være dygtig", "da", False),
            ("Mødet er kritisabelt", "da", False),
            ("Det er besværligt", "da", False),
            ("Den kollega er sur", "da", False),
            ("Jeg er sur", "da", False),
            ("Er doven", "da", False),
            ("Tonen er negativ", "da", False),
            ("Bo er sur", "da", True),
            ("You're lazy", "en", True),
            ("Bo is a lazy one", "en", True),
            ("I am lazy", "en", False),
            ("The meeting is difficult", "en", False),
        ],
    )
    def test_a_label_is_about_a_person(self, text: str, lang: str, *, label: bool) -> None:
        """Traits are labels when they are said of the other, or of a name."""
        assert judge_feedback(text, lang).is_label == label

    def test_long_texts_are_given_the_benefit(self) -> None:
        """Ten words with one thing among them pass, where nine do not."""
        nine = "xa xb xc xd xe xf xg xh rapporten"
        assert judge_feedback(nine, "da").vague
        assert not judge_feedback(f"xi {nine}", "da").vague


class TestSweeping:
    """Generalisations and the three B's."""

    @pytest.mark.parametrize("row", SWEEPING, ids=lambda row: row["text"])
    def test_sentences_are_found_right(self, row: dict[str, str]) -> None:
        """Each labelled sentence has the one kind that a reader would find, or none."""
        for lang in (row["lang"], None):
            kinds = {kind for kind, _ in brush_offs(row["text"], lang)}
            kinds |= {"generalisation"} if generalisations(row["text"], lang) else set()
            assert kinds == ({row["found"]} - {""}), row["reason"]

    def test_near_misses_are_many(self) -> None:
        """At least thirty sentences must stay silent, and none stands twice."""
        assert sum(not row["found"] for row in SWEEPING) >= 30
        assert len({row["text"] for row in SWEEPING}) == len(SWEEPING)

    @pytest.mark.parametrize(
        ("lang", "kind", "phrase"),
        [
            (lang, kind, phrase)
            for lang in LANGUAGES
            for kind, phrases in (
                ("belittle", SWEEPING_WORDS[lang].belittling),
                ("explain-away", SWEEPING_WORDS[lang].explaining_away),
                ("doubt", SWEEPING_WORDS[lang].doubting),
            )
            for phrase in phrases
        ],
    )
    def test_every_phrase_is_found(self, lang: str, kind: str, phrase: str) -> None:
        """Each phrase of the three B's is found in capitals and in a sentence."""
        assert (kind, phrase) in brush_offs(f"Nej, {phrase.upper()}!", lang)

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_every_sweeping_word_is_found(self, lang: str) -> None:
        """Each word, phrase and crowd with each of its verbs is a generalisation."""
        own = SWEEPING_WORDS[lang]
        person = {"da": "du", "en": "you"}[lang]
        said = [f"{person} x {word}" for word in own.sweeping]
        said += [f"x {phrase}" for phrase in own.sweeping_phrases]
        said += [f"{crowd} {verb}" for crowd in own.crowds for verb in own.crowd_verbs]
        assert [text for text in said if not generalisations(text, lang)] == []

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_every_demand_is_silent(self, lang: str) -> None:
        """Behind each phrase that opens a demand no word is a generalisation."""
        own = SWEEPING_WORDS[lang]
        person = {"da": "du", "en": "you"}[lang]
        said = [f"x x, {phrase} {person} x {own.sweeping[0]}" for phrase in own.demands]
        assert [text for text in said if generalisations(text, lang)] == []

    @pytest.mark.parametrize("end", SWEEPING_WORDS["da"].verb_ends)
    def test_unclear_words_are_people_before_verbs(self, end: str) -> None:
        """Before each ending of a verb they are people, and before anything else they are not."""
        for word in SWEEPING_WORDS["da"].unclear:
            assert generalisations(f"{word} {end} x altid", "da")
            assert not generalisations(f"{word} x altid", "da")

    @pytest.mark.parametrize("text", ['hele"x" tiden', 'det går"x" nok'])
    def test_a_quotation_parts_words(self, text: str) -> None:
        """Words on both sides of a quotation make no phrase."""
        assert (generalisations(text, "da"), brush_offs(text, "da")) == ((), ())

    @pytest.mark.parametrize(
        ("text", "lang"), [("Ikke alle synes det", "da"), ("Alle", "da"), ("x always", "en")]
    )
    def test_limits(self, text: str, lang: str) -> None:
        """A limit before a crowd, a crowd alone and a word without a person are none."""
        assert generalisations(text, lang) == ()

    @given(texts, st.sampled_from(ANY_LANGUAGE))
    def test_any_text_can_be_asked_about(self, text: str, lang: str | None) -> None:
        """Both searches are total, and tell only our own words."""
        assert set(generalisations(text, lang)) <= own_words()
        assert {phrase for _, phrase in brush_offs(text, lang)} <= own_words()


def own_words() -> set[str]:
    """Return every entry, and every form that is made of one."""
    known = [forms(lang) for lang in LANGUAGES]
    return {
        word
        for one in known
        for entries in (
            *fields_of(one.words).values(),
            *fields_of(SWEEPING_WORDS[one.words.lang]).values(),
            one.praise,
            one.traits,
        )
        for word in entries
    }


class TestOpeners:
    """What stands in front of an order does not hide it, however much there is of it."""

    @pytest.mark.parametrize("opener", ["please", "please next time", "please, " * 9])
    def test_openers_before_an_order(self, opener: str) -> None:
        """All of them are passed over."""
        assert judge_feedback(f"{opener} write the agenda", "en").points_forward


class TestLinearTime:
    """No text takes more than linear time."""

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_phrases_repeat_nothing(self, lang: str) -> None:
        """A pattern of phrases holds literals, alternatives and options only."""
        known = (remark_words(lang), SWEEPING_WORDS[lang])
        for entries in (entries for one in known for entries in fields_of(one).values()):
            plain = re.sub(r"\\.", "x", compile_phrases(entries).pattern)
            assert not set(plain) & set("*+{.")
