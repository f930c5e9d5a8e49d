"""What the language room promises: every word is reached, and in doubt it is silent."""

import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mousekit import language
from mousekit.language import (
    LANGUAGES,
    Lexicon,
    Weight,
    collective_owner,
    detect,
    find,
    is_placeholder,
    lexicon,
    lexicons,
    named,
    normalise,
    weigh,
)
from mousekit.language.blanks import _joiners, _placeholders
from mousekit.language.clauses import patterns_of
from mousekit.language.text import compile_phrases, words

DATA = Path(__file__).parent / "data"
SIGNALS = {"date", "deed", "deliverable", "first-step", "means", "measure", "number", "rhythm"}
ANY_LANGUAGE = (None, *LANGUAGES)


def told_rows() -> list[tuple[str, dict[str, object]]]:
    """Return the language and the row of every labelled sentence."""
    return [
        (lang, row)
        for lang in LANGUAGES
        for name in ("language", "agreements")
        for row in json.loads((DATA / f"{name}_{lang}.json").read_text("utf-8"))
    ]


def sentences() -> list[tuple[str, str, str, str]]:
    """Return the language, text, label and reason of every labelled sentence."""
    return [
        (lang, str(row["text"]), str(row["label"]), str(row["reason"])) for lang, row in told_rows()
    ]


OWNERS = json.loads((DATA / "language_owners.json").read_text("utf-8"))
OWNER_ROWS = json.loads((DATA / "collective_owners.json").read_text("utf-8"))


def owners(label: str) -> list[tuple[str, str]]:
    """Return the owner fields of one label, each with the reason for it."""
    return [(row["owner"], row["reason"]) for row in OWNER_ROWS if row["label"] == label]


def fields_of(known: Lexicon) -> dict[str, tuple[str, ...]]:
    """Return the tuples of a lexicon by field name."""
    return {name: value for name, value in attrs.asdict(known).items() if isinstance(value, tuple)}


FIELDS = [
    pytest.param(lang, entries, id=f"{lang}-{name}")
    for lang in LANGUAGES
    for name, entries in fields_of(lexicon(lang)).items()
]
HEADS = [(lang, head) for lang in LANGUAGES for head in lexicon(lang).vague_heads]

# Texts in which the room's own words are likely, among letters of every script.
spoken = st.lists(
    st.sampled_from(sorted({w for known in map(lexicon, LANGUAGES) for w in known.leads}))
    | st.sampled_from([head for _, head in HEADS])
    | st.sampled_from(["ved at", "by", "holde", "write", "et møde", "a plan", "3", "hver uge", ","])
    | st.text(max_size=8),
    max_size=12,
).map(" ".join)
texts = st.text() | spoken


class TestData:
    """The words themselves."""

    @pytest.mark.parametrize(("lang", "entries"), FIELDS)
    def test_entries_are_sorted_without_duplicates(
        self, lang: str, entries: tuple[str, ...]
    ) -> None:
        """A reader finds an entry where the alphabet says, and once."""
        assert list(entries) == sorted(set(entries))

    @pytest.mark.parametrize(("lang", "entries"), FIELDS)
    def test_entries_have_the_written_form_that_is_searched(
        self, lang: str, entries: tuple[str, ...]
    ) -> None:
        """No entry is blank, and each is as `normalise` would write it."""
        assert all(entries)
        assert [normalise(entry) for entry in entries] == list(entries)

    @pytest.mark.parametrize(("lang", "entries"), FIELDS)
    def test_every_entry_is_reached(self, lang: str, entries: tuple[str, ...]) -> None:
        """Each entry is found in a sentence that holds it, whatever longer ones there are."""
        assert [find(entries, f"Nej; {entry.upper()}!") for entry in entries] == [
            (entry,) for entry in entries
        ]

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_a_verb_is_of_one_kind(self, lang: str) -> None:
        """No verb is both a direction and a deed, nor anything else at once."""
        known = lexicon(lang)
        kinds = (
            known.vague_heads
            + known.deeds
            + known.object_verbs
            + known.outcome_verbs
            + known.copulas
        )
        assert len(kinds) == len(set(kinds))

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_a_marker_is_of_one_kind(self, lang: str) -> None:
        """What introduces the means does not introduce the purpose."""
        known = lexicon(lang)
        assert not set(known.means_markers) & set(known.purpose_markers)

    @pytest.mark.parametrize(("lang", "head"), HEADS)
    def test_every_direction_is_vague_alone(self, lang: str, head: str) -> None:
        """A direction with nothing beside it is vague, and is named."""
        will = {"da": "skal", "en": "will"}[lang]
        weight = weigh(f"Lane {will} {head} xyzzy", lang)
        assert weight.vague
        assert weight.vague_words == (head,)

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_every_deed_outweighs_an_abstract_object(self, lang: str) -> None:
        """What can be seen done is never vague for its object's sake."""
        known = lexicon(lang)
        loud = [
            deed
            for deed in known.deeds
            if weigh(f"{deed} Lane: {known.vague_nouns[0]} xyzzy", lang).vague
        ]
        assert loud == []

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_every_collective_owner_is_reached(self, lang: str) -> None:
        """Each collective is found as a whole field, with or without its language."""
        owners = lexicon(lang).collective_owners
        assert [collective_owner(f" {owner.capitalize()}. ", lang) for owner in owners] == list(
            owners
        )
        assert [collective_owner(owner) for owner in owners] == list(owners)

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_every_placeholder_is_reached(self, lang: str) -> None:
        """Each placeholder is found as a whole field."""
        entries = lexicon(lang).placeholders
        assert [entry for entry in entries if not is_placeholder(f"({entry.upper()})", lang)] == []


class TestReader:
    """How a text is read."""

    def test_all_names_are_there_and_sorted(self) -> None:
        """What the room offers is listed in order and exists: constants, classes, functions."""

        def kind(name: str) -> tuple[bool, bool, str]:
            return not name.isupper(), not name[0].isupper(), name

        assert sorted(language.__all__, key=kind) == language.__all__
        assert all(hasattr(language, name) for name in language.__all__)

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_a_lexicon_knows_its_language(self, lang: str) -> None:
        """The lexicon of a language says which language it is."""
        assert lexicon(lang).lang == lang

    @pytest.mark.parametrize("call", [lexicon, lambda lang: weigh("x", lang)])
    def test_an_unknown_language_is_refused(self, call: Callable[[str], object]) -> None:
        """The error shows the language and those that are known."""
        with pytest.raises(ValueError, match=r"^unknown language 'sv', expected one of da, en$"):
            call("sv")

    @given(texts)
    def test_normalise_is_idempotent(self, text: str) -> None:
        """Doing it twice changes nothing."""
        assert normalise(normalise(text)) == normalise(text)

    @given(texts)
    def test_composed_and_decomposed_are_the_same(self, text: str) -> None:
        """How a letter is stored makes no difference."""
        composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
        assert normalise(composed) == normalise(decomposed)
        assert weigh(composed) == weigh(decomposed)

    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("  A\tB\n", "a b"),
            ("Ga\u030ar ÆØÅ", "går æøå"),
            ("\u201cdon\u2019t\u201d", '"don\'t"'),
            ("to\u2011do \u2013 x\u2026", "to-do - x..."),
            ("sam\u00adarbejde\u200b", "samarbejde"),
            ("", ""),
        ],
    )
    def test_normalise_writes_alike_what_looks_alike(self, text: str, written: str) -> None:
        """Space, case, quotation marks, hyphens and invisible signs are evened out."""
        assert normalise(text) == written

    @pytest.mark.parametrize(
        "marks",
        [
            "\u0301\u0323" * 10,  # two classes, out of order
            "\u0302\u0301" * 10,  # one class, whose order is kept
            "\u0301" * 9 + "\u2603" + "\u0323\u0301" * 9,  # a sign in between
            "\u0344" * 18,  # a mark that is two marks
        ],
    )
    def test_many_marks_are_composed_as_few_are(self, marks: str) -> None:
        """A long run of marks is written as Unicode's own composition writes it."""
        assert normalise(f"a{marks}b") == unicodedata.normalize("NFC", f"a{marks}b")

    @pytest.mark.parametrize("phrase", ["-v", "n/a.", "(x)", "'em"])
    def test_phrases_with_signs_at_their_ends_are_found(self, phrase: str) -> None:
        """A sign at the end of a phrase needs no letter beside it."""
        assert find((phrase,), f"sig {phrase} nu") == (phrase,)

    @pytest.mark.parametrize(
        ("found", "clean", "shown"),
        [
            (("i",), "i ro", ("i",)),
            (("ro", "i"), "i ro", ("i ro",)),
            (("ro", "mere ro"), "mere ro", ("mere ro",)),
            (("mere", "ro"), "ro, mere", ("ro", "mere")),
            (("ro", "rod"), "rod og ro", ("rod", "ro")),
            (("ro", "x"), "i ro", ("ro", "x")),
        ],
    )
    def test_words_are_named_in_the_order_of_the_text(
        self, found: tuple[str, ...], clean: str, shown: tuple[str, ...]
    ) -> None:
        """Neighbours are one phrase, what a longer one holds is not told, what is gone is last."""
        assert named(found, clean) == shown

    @given(st.lists(st.text("abå1 -", min_size=1, max_size=4), max_size=6), st.text("abå1 -,"))
    def test_find_is_whole_word_search(self, phrases: list[str], text: str) -> None:
        """It finds what one search for each phrase would, or a longer phrase in its place."""
        entries = tuple(dict.fromkeys(normalise(phrase) for phrase in phrases))
        clean = normalise(text)
        alone = {
            entry
            for entry in entries
            if entry and re.search(rf"(?<!\w){re.escape(entry)}(?!\w)", clean)
        }
        found = find(entries, text)
        assert set(found) <= alone
        assert bool(found) == bool(alone)

    @pytest.mark.parametrize(
        ("phrases", "text", "found"),
        [
            (("alle",), "Hallen er fælles for alle.", ("alle",)),
            (("alle",), "Hallen, balletten, allé og alle2", ()),
            (("å",), "å, på, åen", ("å",)),
            (("se", "se på"), "Se på det", ("se på",)),
            (("se", "se på"), "se påskeplanen", ("se",)),
            (("b", "a"), "a b a", ("a", "b")),
            (("Større fokus",), "STØRRE   fokus", ("Større fokus",)),
            (("n/a",), "n/a.", ("n/a",)),
            ((), "noget", ()),
            (("", "  "), "noget", ()),
        ],
    )
    def test_find_returns_entries_in_order(
        self, phrases: tuple[str, ...], text: str, found: tuple[str, ...]
    ) -> None:
        """Whole words, the longest at each place, spelt as in the lexicon, each once."""
        assert find(phrases, text) == found

    def test_find_refuses_one_string(self) -> None:
        """One string is no tuple of phrases, though both can be walked through."""
        with pytest.raises(
            TypeError, match=r"^expected a tuple of phrases, not the string 'mere'$"
        ):
            find(cast("tuple[str, ...]", "mere"), "mere")

    def test_an_ending_is_found_in_a_compound(self) -> None:
        """The last part of a compound decides, and only the last."""
        pattern = compile_phrases(("plan",), ending=True)
        assert pattern.search("handlingsplan")
        assert not pattern.search("planlægning")

    @pytest.mark.parametrize(
        ("text", "lang"),
        [
            ("Jeg skriver det ned", "da"),
            ("I will write it down", "en"),
            ("håndbog", "da"),
            ("Yes", None),
            ("", None),
        ],
    )
    def test_detect_knows_a_language_by_its_small_words(self, text: str, lang: str | None) -> None:
        """Function words and letters decide; without them nothing is claimed."""
        assert detect(text) == lang

    @pytest.mark.parametrize(
        ("text", "given_lang", "langs"),
        [
            ("I will write it", "da", ["da"]),
            ("I will write it", None, ["en"]),
            ("Yes", None, ["da", "en"]),
        ],
    )
    def test_lexicons_follow_the_language(
        self, text: str, given_lang: str | None, langs: list[str]
    ) -> None:
        """The language given, else the one found, else both."""
        assert [known.lang for known in lexicons(text, given_lang)] == langs

    def test_words_keep_what_is_inside_them(self) -> None:
        """Hyphens and apostrophes inside a word do not part it."""
        assert words("e-mail, don't - 3") == ["e-mail", "don't", "3"]


class TestLinearTime:
    """No text takes more than linear time, for no pattern can read a letter in two ways."""

    @pytest.mark.parametrize(("lang", "entries"), FIELDS)
    def test_phrases_repeat_nothing(self, lang: str, entries: tuple[str, ...]) -> None:
        """A pattern of phrases holds literals, alternatives and options only."""
        plain = re.sub(r"\\.", "x", compile_phrases(entries).pattern)
        assert not set(plain) & set("*+{.")

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_no_group_repeats(self, lang: str) -> None:
        """What repeats is a class of signs, never a group that holds a repetition."""
        patterns = [
            p for p in attrs.astuple(patterns_of(lang), recurse=False) if isinstance(p, re.Pattern)
        ]
        patterns += [_joiners(lang), _placeholders(lang)]
        for pattern in patterns:
            plain = re.sub(r"\\.", "x", pattern.pattern)
            assert not re.search(r"\)[*+{]", plain)


class TestWeigh:
    """Concrete or vague."""

    @pytest.mark.parametrize(("lang", "text", "label", "reason"), sentences())
    def test_sentences_are_labelled_right(
        self, lang: str, text: str, label: str, reason: str
    ) -> None:
        """Each labelled sentence is weighed as a reader would, told its language or not."""
        assert weigh(text, lang).vague == (label == "vague"), reason
        assert weigh(text).vague == (label == "vague"), reason

    @pytest.mark.parametrize(
        ("lang", "row"), [(lang, row) for lang, row in told_rows() if "signals" in row]
    )
    def test_sentences_tell_what_decided(self, lang: str, row: dict[str, object]) -> None:
        """Where a row names the words against and the signals, exactly these are told."""
        for weight in (weigh(str(row["text"]), lang), weigh(str(row["text"]))):
            assert list(weight.vague_words) == row["words"], row["reason"]
            assert list(weight.signals) == row["signals"], row["reason"]

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_there_are_enough_sentences_of_both_kinds(self, lang: str) -> None:
        """At least a hundred of each label in each language, none twice."""
        rows = [row for row in sentences() if row[0] == lang]
        assert len({row[1] for row in rows}) == len(rows)
        assert min(sum(row[2] == label for row in rows) for label in ("concrete", "vague")) >= 100

    @given(texts, st.sampled_from(ANY_LANGUAGE))
    def test_any_text_is_weighed(self, text: str, lang: str | None) -> None:
        """The weighing is total, and tells only our own words, neighbours joined, and names."""
        weight = weigh(text, lang)
        entries = [v for one in LANGUAGES for v in fields_of(lexicon(one)).values()]
        own = {word for entry in entries for phrase in entry for word in phrase.split()}
        assert {word for phrase in weight.vague_words for word in phrase.split()} <= own
        assert set(weight.signals) <= SIGNALS
        assert list(weight.signals) == sorted(weight.signals)

    def test_a_word_at_the_end_and_one_inside_another_are_named(self) -> None:
        """A word that only ends a longer one is named behind the text's last word."""
        assert weigh("0muligheder/putting students first").vague_words == (
            "putting students first",
            "muligheder",
        )

    @given(texts)
    def test_case_and_space_weigh_nothing(self, text: str) -> None:
        """The written form decides, not how it was typed."""
        assert weigh(f"  {normalise(text)}\n") == weigh(normalise(text))

    @pytest.mark.parametrize(
        ("text", "lang", "weight"),
        [
            (
                "Styrke dialogen med forældrene ved at holde et møde hver måned",
                "da",
                (False, ("styrke",), ("deliverable", "means", "rhythm")),
            ),
            (
                "Styrke naboskabet: første skridt er kaffe hos Bo",
                "da",
                (False, ("styrke",), ("first-step",)),
            ),
            (
                "Improve the mood; the first step is tea with Bo",
                "en",
                (False, ("improve",), ("first-step",)),
            ),
            ("Mere struktur", "da", (True, ("mere",), ())),
            (
                "Blive god til det inden 1. juni 2027",
                "da",
                (True, ("god til",), ("date",)),
            ),
            ("Improve it, week 40", "en", (True, ("improve",), ())),
            ("Read more", "en", (True, ("more",), ("deed",))),
            ("Develop trust", "en", (True, ("trust",), ())),
            ("Develop a facility", "en", (False, (), ())),
            ("Skabe nuttethed", "da", (True, (), ())),
            ("Be grand in all things", "en", (True, ("be",), ())),
            ("By June", "en", (False, (), ("date",))),
            ("At skulle", "da", (True, (), ())),
            ("Styrke holdet ved at undersøge alt", "da", (True, ("styrke",), ())),
            ("Give everybody in the whole wide house help", "en", (False, (), ())),
            ("Styrke holdet med planer", "da", (True, ("styrke",), ())),
        ],
    )
    def test_the_words_and_signals_are_told(
        self, text: str, lang: str, weight: tuple[object, ...]
    ) -> None:
        """The result names what spoke against and what spoke for."""
        assert attrs.astuple(weigh(text, lang)) == weight

    def test_a_callers_own_words_are_vague(self) -> None:
        """The caller's phrases weigh as a direction does and come back as they were given."""
        text = "Vi rykker kagerne rundt i huset"
        assert not weigh(text, "da").vague
        weight = weigh(text, "da", extra_vague=("Rykker Kagerne",))
        assert weight == Weight(vague=True, vague_words=("Rykker Kagerne",))

    def test_a_callers_own_words_weigh_more_than_a_thing(self) -> None:
        """A thing that nobody acts upon does not make the caller's word concrete."""
        assert weigh("Vi rykker referater rundt", "da", extra_vague=("rundt",)).vague

    def test_a_callers_own_words_add_to_a_direction(self) -> None:
        """A deed and a date do not outweigh both a direction and the caller's word."""
        text = "Improve my Spanish and read one novel in May"
        assert not weigh(text, "en").vague
        assert weigh(text, "en", extra_vague=("novel",)).vague

    def test_a_callers_own_words_can_be_outweighed(self) -> None:
        """A deed that is as clear as the caller's word is vague leaves it in doubt."""
        assert not weigh("Vi sender kagerne rundt", "da", extra_vague=("rundt",)).vague

    @pytest.mark.parametrize("text", ["", "  ", "TBD", "aftales senere", "..."])
    def test_nothing_said_is_another_fault(self, text: str) -> None:
        """A blank or placeholder text is not called vague on top."""
        assert weigh(text) == Weight(vague=False)


class TestPlaceholders:
    """Texts that only fill their field."""

    @pytest.mark.parametrize(
        "text",
        ["", " ", "-", "???", "\u2026", "xx", "XXX", "aaaa", "TBD \u2013 aftales senere.", "[n/a]"],
    )
    def test_a_filled_field_is_a_placeholder(self, text: str) -> None:
        """Signs, one letter again and again, and placeholders side by side."""
        assert is_placeholder(text)

    @pytest.mark.parametrize(
        "text",
        [
            "Aftales senere med Mette",
            "Follow up on TBD list",
            "x",
            "11",
            "abab",
            "Send den senere",
            "Mangler lys i hallen",
            "Åbne døren",
        ],
    )
    def test_a_text_with_anything_else_is_none(self, text: str) -> None:
        """One word of its own is enough."""
        assert not is_placeholder(text)

    @given(texts)
    def test_any_text_can_be_asked_about(self, text: str) -> None:
        """A text with a digit or with words of another script says something."""
        assert is_placeholder(text) or any(sign.isalnum() for sign in normalise(text))


class TestCollectiveOwners:
    """Owner fields that name nobody."""

    @pytest.mark.parametrize(("owner", "entry"), OWNERS["collective"])
    def test_a_collective_is_told(self, owner: str, entry: str) -> None:
        """The entry of the lexicon comes back, not what was typed."""
        assert collective_owner(owner) == entry

    @pytest.mark.parametrize(("owner", "reason"), owners("collective"))
    def test_a_collective_is_found(self, owner: str, reason: str) -> None:
        """A group, nobody in particular, and both parties at once are collectives."""
        assert collective_owner(owner) is not None, reason

    @pytest.mark.parametrize(("owner", "reason"), owners("person"))
    def test_a_person_is_left_alone(self, owner: str, reason: str) -> None:
        """An id or a name is never read as a collective, however near it comes."""
        assert collective_owner(owner) is None, reason

    def test_the_owner_fields_are_many(self) -> None:
        """At least a hundred must be found and two hundred must not, none twice."""
        assert len({row["owner"] for row in OWNER_ROWS}) == len(OWNER_ROWS)
        assert len(owners("collective")) >= 100
        assert len(owners("person")) >= 200

    def test_a_given_language_is_kept_to(self) -> None:
        """An English collective is no Danish one."""
        assert collective_owner("everyone", "en") == "everyone"
        assert collective_owner("everyone", "da") is None

    @given(texts, st.sampled_from(ANY_LANGUAGE))
    def test_any_field_can_be_asked_about(self, owner: str, lang: str | None) -> None:
        """What comes back is an entry of the lexicon or nothing."""
        known = {entry for one in LANGUAGES for entry in lexicon(one).collective_owners}
        assert collective_owner(owner, lang) in known | {None}
