"""Verbs, nouns and phrases are given once, and their forms are those that people write."""

import ast
import inspect
import re
import runpy
from collections.abc import Iterable
from itertools import combinations
from types import ModuleType

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mousekit.language import (
    da_conjugation,
    da_deeds,
    da_nouns,
    da_verbs,
    en_conjugation,
    en_deeds,
    en_nouns,
    en_verbs,
    inflection,
)
from mousekit.language.inflection import (
    DANISH_FORMS,
    ENGLISH_FORMS,
    NO_FORM,
    Conjugation,
    danish_imperative,
    danish_in_ede,
    danish_in_te,
    english_doubling,
    english_ing,
    english_past,
    english_third,
    english_verb,
    phrases,
    plurals,
    rows,
    with_endings,
    words,
)

DANISH, ENGLISH = da_conjugation.VERBS, en_conjugation.VERBS
CONJUGATIONS = [
    pytest.param(conjugation, id=lang) for lang, conjugation in (("da", DANISH), ("en", ENGLISH))
]

INFLECTED = [
    pytest.param(module, id=module.__name__.rpartition(".")[2])
    for module in (da_deeds, da_nouns, da_verbs, en_deeds, en_nouns, en_verbs)
]

letters = st.text("abdegiklmnoprstuvyåæø", min_size=2, max_size=8)
verbs_of_all_kinds = st.sampled_from(
    [(DANISH, verb) for verb in (*DANISH.irregular, *sorted(DANISH.second_verbs), "vaske", "nå")]
    + [(ENGLISH, verb) for verb in (*ENGLISH.irregular, *sorted(ENGLISH.second_verbs), "check")]
)
rests = st.lists(letters, min_size=1, max_size=3).map(" ".join)


def forms(conjugation: Conjugation, verb: str) -> str:
    """Give the forms of one verb, parted by spaces."""
    return " ".join(conjugation.every((verb,)))


class TestDanishVerbs:
    """What the rules make of Danish verbs."""

    @pytest.mark.parametrize(
        "row",
        [
            "vaske vask vasker vaskes vaskede vasket",
            "huske husk husker huskes huskede husket",
            "hoppe hop hopper hoppes hoppede hoppet",
            "pusse pus pusser pusses pussede pusset",
            "flytte flyt flytter flyttes flyttede flyttet",
            "øve øv øver øves øvede øvet",
            "cykle cykl cykler cykles cyklede cyklet",
        ],
    )
    def test_most_go_as_vaske(self, row: str) -> None:
        """The past is in *-ede*, and no imperative ends in two like consonants."""
        assert forms(DANISH, row.split(maxsplit=1)[0]) == row

    @pytest.mark.parametrize(
        "row",
        [
            "sy sy syr sys syede syet",
            "ro ro ror ros roede roet",
            "bo bo bor bos boede boet",
            "tro tro tror tros troede troet",
            "nå nå når nås nåede nået",
            "opnå opnå opnår opnås opnåede opnået",
        ],
    )
    def test_a_short_verb_has_no_e_to_lose(self, row: str) -> None:
        """What ends in its own vowel is its own imperative."""
        assert forms(DANISH, row.split(maxsplit=1)[0]) == row

    @pytest.mark.parametrize(
        "row",
        [
            "notere noter noterer noteres noterede noteret notér",
            "evaluere evaluer evaluerer evalueres evaluerede evalueret evaluér",
            "levere lever leverer leveres leverede leveret levér",
            "vurdere vurder vurderer vurderes vurderede vurderet vurdér",
            "kopiere kopier kopierer kopieres kopierede kopieret kopiér",
            "servere server serverer serveres serverede serveret servér",
        ],
    )
    def test_a_borrowed_verb_has_two_imperatives(self, row: str) -> None:
        """A verb in *-ere* may be asked for with or without an accent."""
        assert forms(DANISH, row.split(maxsplit=1)[0]) == row

    @pytest.mark.parametrize(
        "row",
        [
            "læse læs læser læses læste læst",
            "købe køb køber købes købte købt",
            "glemme glem glemmer glemmes glemte glemt",
            "trykke tryk trykker trykkes trykte trykt",
            "sende send sender sendes sendte sendt",
            "høre hør hører høres hørte hørt",
        ],
    )
    def test_the_second_kind_goes_as_bruge(self, row: str) -> None:
        """The past is in *-te*, behind one consonant."""
        assert " ".join(danish_in_te(row.split(maxsplit=1)[0])) == row

    @pytest.mark.parametrize(
        "row",
        [
            "skrive skriv skriver skrives skrev skrevet",
            "gå gå går gås gik gået",
            "sætte sæt sætter sættes satte sat",
            "tage tag tager tages tog taget",
            "sælge sælg sælger sælges solgte solgt",
            "drikke drik drikker drikkes drak drukket",
        ],
    )
    def test_an_irregular_verb_has_its_own_forms(self, row: str) -> None:
        """What stands in the table is taken from there."""
        assert forms(DANISH, row.split(maxsplit=1)[0]) == row

    @pytest.mark.parametrize(
        "row",
        [
            "fremlægge fremlæg fremlægger fremlægges fremlagde fremlagt",
            "igangsætte igangsæt igangsætter igangsættes igangsatte igangsat",
            "undgå undgå undgår undgås undgik undgået",
            "anvende anvend anvender anvendes anvendte anvendt",
            "genoptage genoptag genoptager genoptages genoptog genoptaget",
            "udbetale udbetal udbetaler udbetales udbetalte udbetalt",
            "efterse efterse efterser efterses efterset",
            "tilgodese tilgodese tilgodeser tilgodeses tilgodeset",
            "bidrage bidrag bidrager bidrages bidrog bidraget",
            "frigøre frigør frigør frigøres frigjorde frigjort",
            "omdøbe omdøb omdøber omdøbes omdøbte omdøbt",
        ],
    )
    def test_a_prefix_changes_nothing(self, row: str) -> None:
        """One prefix or two: the verb goes as it does without."""
        assert forms(DANISH, row.split(maxsplit=1)[0]) == row

    @pytest.mark.parametrize(
        "row",
        [
            "rense rens renser renses rensede renset",
            "opleve oplev oplever opleves oplevede oplevet",
            "indrette indret indretter indrettes indrettede indrettet",
            "forklare forklar forklarer forklares forklarede forklaret",
            "bearbejde bearbejd bearbejder bearbejdes bearbejdede bearbejdet",
        ],
    )
    def test_what_looks_like_a_prefix_is_none(self, row: str) -> None:
        """A verb that only begins or ends like an irregular one is regular."""
        assert forms(DANISH, row.split(maxsplit=1)[0]) == row

    @pytest.mark.parametrize(
        ("verb", "missing"),
        [
            ("se", "så"),
            ("have", "havde"),
            ("have", "haves"),
            ("blive", "blives"),
            ("turde", "tør"),
            ("nyde", "nød"),
            ("slippe", "slap"),
            ("se", "-"),
        ],
    )
    def test_a_form_that_is_another_word_is_left_out(self, verb: str, missing: str) -> None:
        """*Så* is the past of *se* and says something else nearly always."""
        assert missing not in forms(DANISH, verb).split()

    @given(letters)
    def test_no_imperative_ends_in_a_double_letter_that_could_be_single(self, stem: str) -> None:
        """One of two like letters is taken off, never more."""
        short = danish_imperative(stem)
        assert stem in {short, short + short[-1]}
        assert (short == stem) == (stem[-1] != stem[-2])


class TestEnglishVerbs:
    """What the rules make of English verbs."""

    @pytest.mark.parametrize(
        "row",
        [
            "ask asks asked asked asking",
            "note notes noted noted noting",
            "agree agrees agreed agreed agreeing",
            "carry carries carried carried carrying",
            "survey surveys surveyed surveyed surveying",
            "teach teaches taught taught teaching",
            "discuss discusses discussed discussed discussing",
            "fix fixes fixed fixed fixing",
            "finish finishes finished finished finishing",
            "analyze analyzes analyzed analyzed analyzing",
            "visit visits visited visited visiting",
            "queue queues queued queued queuing",
        ],
    )
    def test_most_go_by_their_last_letters(self, row: str) -> None:
        """A silent "-e", a "-y" behind a consonant and a hiss make the difference."""
        assert forms(ENGLISH, row.split(maxsplit=1)[0]) == row

    @pytest.mark.parametrize(
        "row",
        [
            "plan plans planned planned planning",
            "stop stops stopped stopped stopping",
            "submit submits submitted submitted submitting",
            "refer refers referred referred referring",
            "travel travels travelled travelled travelling",
        ],
    )
    def test_the_second_kind_doubles_its_last_letter(self, row: str) -> None:
        """In the past and before "-ing"."""
        assert " ".join(english_doubling(row.split(maxsplit=1)[0])) == row

    @pytest.mark.parametrize(
        "row",
        [
            "write writes wrote written writing",
            "go goes went gone going",
            "put puts put put putting",
            "swim swims swam swum swimming",
            "read reads read read reading",
            "rewrite rewrites rewrote rewritten rewriting",
            "unplug unplugs unplugged unplugged unplugging",
            "withdraw withdraws withdrew withdrawn withdrawing",
            "oversee oversees oversaw overseen overseeing",
            "proofread proofreads proofread proofread proofreading",
            "rerun reruns reran rerun rerunning",
        ],
    )
    def test_an_irregular_verb_has_its_own_forms(self, row: str) -> None:
        """What stands in the table is taken from there, behind a prefix as well."""
        assert forms(ENGLISH, row.split(maxsplit=1)[0]) == row

    @pytest.mark.parametrize(
        ("word", "third", "past", "ing"),
        [
            ("reply", "replies", "replied", "replying"),
            ("play", "plays", "played", "playing"),
            ("see", "sees", "seed", "seeing"),
            ("waltz", "waltzes", "waltzed", "waltzing"),
            ("watch", "watches", "watched", "watching"),
        ],
    )
    def test_each_rule_by_itself(self, word: str, third: str, past: str, ing: str) -> None:
        """The words on feedback use the rules one by one, whatever the verb."""
        assert (english_third(word), english_past(word), english_ing(word)) == (third, past, ing)


class TestPhrases:
    """A phrase is inflected in its first word."""

    @given(verbs_of_all_kinds, rests)
    def test_every_form_of_a_phrase_keeps_the_rest(
        self, verb: tuple[Conjugation, str], rest: str
    ) -> None:
        """With the rest taken off, the forms are those of the verb."""
        conjugation, infinitive = verb
        made = list(conjugation.every((f"{infinitive} {rest}",)))
        assert [form.removesuffix(f" {rest}") for form in made] == list(
            conjugation.every((infinitive,))
        )
        assert all(form.endswith(f" {rest}") for form in made)

    @given(verbs_of_all_kinds, st.sampled_from(sorted({*DANISH_FORMS, *ENGLISH_FORMS})))
    def test_without_one_form_all_others_are_there(
        self, verb: tuple[Conjugation, str], name: str
    ) -> None:
        """At most one form is gone, and the others stand in their order."""
        conjugation, infinitive = verb
        every = list(conjugation.every((infinitive,)))
        fewer = list(conjugation.without(name, (infinitive,)))
        assert len(every) - len(fewer) in {0, 1}
        assert any(fewer == every[:at] + every[at + 1 :] for at in range(len(every) + 1))

    @pytest.mark.parametrize(
        ("conjugation", "name", "phrase", "left"),
        [
            (DANISH, "passive", "stole på os", "stol på os"),
            (DANISH, "imperative", "tegne", "tegne"),
            (DANISH, "past", "se på", "set på"),
            (ENGLISH, "participle", "get to grips", "got to grips"),
            (ENGLISH, "ing", "walk", "walked"),
        ],
    )
    def test_the_form_that_is_named_is_left_out(
        self, conjugation: Conjugation, name: str, phrase: str, left: str
    ) -> None:
        """It is gone by its name, and another one is still there."""
        verb = phrase.split(maxsplit=1)[0]
        (gone,) = conjugation.table((name,), (verb,))
        made = set(conjugation.without(name, (phrase,)))
        assert left in made
        assert gone + phrase.removeprefix(verb) not in made

    def test_a_table_holds_the_forms_that_are_asked_for(self) -> None:
        """In the order asked for, with a hyphen where there is none."""
        names = ("imperative", "infinitive", "past")
        assert list(DANISH.table(names, ("se", "bruge", "gå"))) == [
            "se se -",
            "brug bruge brugte",
            "gå gå gik",
        ]

    def test_phrases_are_every_beginning_with_every_rest(self) -> None:
        """All of them, whatever they are given in."""
        made = phrases(iter(("hver", "hver anden")), iter(("mandag", "uge")))
        assert made == ("hver mandag", "hver uge", "hver anden mandag", "hver anden uge")


class TestNouns:
    """Nouns go by their endings."""

    @pytest.mark.parametrize(
        ("endings", "made"),
        [
            (("", "en", "er", "erne"), "plan planen planer planerne"),
            (("", "en", "er", "erne"), "liste listen lister listerne"),
            (("", "et", "er", "erne"), "møde mødet møder møderne"),
            (("", "et", "ene"), "besøg besøget besøgene"),
            (("", "en", "e", "ene"), "gang gangen gange gangene"),
            (("", "en", "s"), "app appen apps"),
            (("", "en", "s"), "smoothie smoothien smoothies"),
            (("", "et"), "arbejdsmiljø arbejdsmiljøet"),
        ],
    )
    def test_danish_nouns(self, endings: tuple[str, ...], made: str) -> None:
        """Two *-e-* that meet are one."""
        assert " ".join(with_endings(endings, (made.split(maxsplit=1)[0],))) == made

    @pytest.mark.parametrize(
        ("noun", "plural"),
        [
            ("plan", "plans"),
            ("case study", "case studies"),
            ("open day", "open days"),
            ("bug fix", "bug fixes"),
            ("pitch", "pitches"),
            ("course", "courses"),
            ("lunch and learn", "lunch and learns"),
        ],
    )
    def test_english_nouns(self, noun: str, plural: str) -> None:
        """The last word of a phrase takes the ending."""
        assert list(plurals((noun,))) == [noun, plural]


class TestWords:
    """The lists that are made."""

    @given(st.lists(st.lists(letters)))
    def test_words_are_sorted_and_unique(self, groups: list[list[str]]) -> None:
        """Whatever they are given in, each word is there once, and no other."""
        made = words(*map(iter, groups))
        assert list(made) == sorted(set(made))
        assert set(made) == {word for group in groups for word in group}

    @pytest.mark.parametrize("conjugation", CONJUGATIONS)
    def test_tables_have_every_form_and_no_verb_of_two_kinds(
        self, conjugation: Conjugation
    ) -> None:
        """A row is as long as the others, and a verb is conjugated in one way."""
        lengths = {len(row) for row in conjugation.irregular.values()}
        plain = {name for name in conjugation.names if name != "accented"}
        assert lengths == {len(plain)}
        assert not conjugation.second_verbs & set(conjugation.irregular)
        assert all(row[0] == verb for verb, row in conjugation.irregular.items())

    @pytest.mark.parametrize("conjugation", CONJUGATIONS)
    def test_no_verb_of_a_table_is_regular(self, conjugation: Conjugation) -> None:
        """What a rule makes is not written out."""
        regular = attrs.evolve(conjugation, second_verbs=frozenset(), irregular={})
        listed = {*conjugation.irregular, *conjugation.second_verbs}
        assert [verb for verb in listed if forms(regular, verb) == forms(conjugation, verb)] == []

    @pytest.mark.parametrize("conjugation", CONJUGATIONS)
    def test_every_form_is_one_word(self, conjugation: Conjugation) -> None:
        """Small letters and nothing else, or the hyphen for no form."""
        made = {form for row in conjugation.irregular.values() for form in row}
        assert [form for form in made - {NO_FORM} if not re.fullmatch(r"[a-zæøå]+", form)] == []

    def test_rows_are_known_by_their_first_form(self) -> None:
        """A table is read row by row."""
        assert rows(("go goes went", "put puts put")) == {
            "go": ("go", "goes", "went"),
            "put": ("put", "puts", "put"),
        }

    def test_names_and_forms_go_together(self) -> None:
        """The rules give a form for every name, *accented* only where there is one."""
        assert len(danish_in_ede("notere")) == len(DANISH_FORMS)
        assert len(danish_in_ede("vaske")) == len(danish_in_te("bruge")) == len(DANISH_FORMS) - 1
        assert len(english_verb("ask")) == len(english_doubling("plan")) == len(ENGLISH_FORMS)


class TestData:
    """What is written in the modules with verbs and nouns."""

    @pytest.mark.parametrize("module", INFLECTED)
    def test_what_is_written_is_sorted_without_duplicates(self, module: ModuleType) -> None:
        """A reader finds a word where the alphabet says, and once; endings stand as in grammars."""
        written = [
            [str(one.value) for one in node.elts if isinstance(one, ast.Constant)]
            for node in ast.walk(ast.parse(inspect.getsource(module)))
            if isinstance(node, ast.Tuple)
        ]
        unsorted = [entries for entries in written if entries != sorted(set(entries))]
        assert written
        assert [entries for entries in unsorted if entries[0]] == []

    @pytest.mark.parametrize("module", INFLECTED)
    def test_no_form_is_given_twice(
        self, module: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What a rule makes is not written out, and no verb stands in two groups of a list."""
        twice: list[str] = []

        def noting(*groups: Iterable[str]) -> tuple[str, ...]:
            made = [set(group) for group in groups]
            twice.extend(word for one, other in combinations(made, 2) for word in one & other)
            return words(*made)

        monkeypatch.setattr(inflection, "words", noting)
        again = runpy.run_path(inspect.getfile(module))
        assert all(again[name] == getattr(module, name) for name in module.__all__)
        assert sorted(twice) == []
