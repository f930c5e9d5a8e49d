"""Where an agreement's main clause begins and ends, and which of its words are verbs."""

import pytest

from mousekit.language.clauses import cut, first, is_joined, main_clause, patterns_of, verbs_in


class TestMainClause:
    """What stands in front of the main clause, and says nothing of what is agreed."""

    @pytest.mark.parametrize(
        ("text", "lang", "left"),
        [
            ("mål: en varmere tone", "da", "en varmere tone"),
            ("goal: a warmer welcome", "en", "a warmer welcome"),
            ("til natholdet i depotet: mere ro", "da", "mere ro"),
            ("for the night shift: more calm", "en", "more calm"),
            ("når det brænder på, styrk hinanden", "da", "styrk hinanden"),
            ("when it gets busy, support one another", "en", "support one another"),
            ("mål: når vi har fri, vasker ole", "da", "vasker ole"),
            ("hvis han ringer, tager du den, og jeg noterer", "da", "tager du den, og jeg noterer"),
        ],
    )
    def test_headings_and_clauses_in_front_are_left_out(
        self, text: str, lang: str, left: str
    ) -> None:
        """A heading that names the matter goes, and so does a clause that opens the text."""
        assert main_clause(text, patterns_of(lang)) == left

    @pytest.mark.parametrize(
        ("text", "lang"),
        [
            ("skriv brev: mere saft", "da"),
            ("phone bakery: more rolls", "en"),
            ("mindre af: støj i gården", "da"),
            ("less of: noise in the yard", "en"),
            ("hvis der er tid vasker ole bilen", "da"),
            ("if there is time ole washes the van", "en"),
            ("ole vasker bilen, når han har fri, og lufter hunden", "da"),
            ("mål:", "da"),
            ("", "da"),
        ],
    )
    def test_all_else_stays(self, text: str, lang: str) -> None:
        """What holds a verb or a comparative is no heading, and what lacks a comma no clause."""
        assert main_clause(text, patterns_of(lang)) == text


class TestCut:
    """The main part ends where the means or the purpose begins."""

    @pytest.mark.parametrize(
        ("text", "lang", "parts"),
        [
            ("styrke holdet ved at holde møde", "da", ("styrke holdet ", " holde møde", True)),
            ("lift the mood by baking bread", "en", ("lift the mood ", " baking bread", True)),
            ("holde møde for at styrke holdet", "da", ("holde møde ", " styrke holdet", False)),
            ("lock up so that it is shut", "en", ("lock up ", " it is shut", False)),
            ("sørge for at låse døren", "da", ("sørge for at låse døren", "", False)),
            (
                "sørge for at låse ved at dreje nøglen",
                "da",
                ("sørge for at låse ", " dreje nøglen", True),
            ),
            ("ved at skrive breve", "da", ("ved at skrive breve", "", False)),
            ("- by writing letters", "en", ("- by writing letters", "", False)),
        ],
    )
    def test_the_first_marker_cuts(
        self, text: str, lang: str, parts: tuple[str, str, bool]
    ) -> None:
        """The first marker that something stands before cuts, if it is no part of a verb."""
        assert cut(text, patterns_of(lang)) == parts


class TestVerbs:
    """Which words are verbs, and where a clause begins."""

    @pytest.mark.parametrize(
        ("text", "lang", "verbs"),
        [
            ("ole rydder gangen og vasker bilen", "da", ["rydder", "vasker"]),
            ("vi tester pumpen", "da", ["tester"]),
            ("der er en test på torsdag", "da", []),
            ("test alle alarmer", "da", ["test"]),
            ("efter pausen, test alle alarmer", "da", ["test"]),
            ("møder holdes i stalden", "da", ["holdes"]),
            ("efter frokost, mail til bo", "da", ["mail"]),
            ("we test the pump", "en", ["test"]),
            ("the test of the pump", "en", []),
            ("quietly test the pump", "en", ["test"]),
            ("meetings are held", "en", ["held"]),
        ],
    )
    def test_nouns_spelt_as_verbs_are_none(self, text: str, lang: str, verbs: list[str]) -> None:
        """A form that is a noun as well is a verb only where one can stand."""
        assert [one[0] for one in verbs_in(text, patterns_of(lang))] == verbs

    @pytest.mark.parametrize(
        ("text", "lang", "joined"),
        [
            ("ole rydder gangen og vasker bilen", "da", [False, True]),
            ("rydder gangen, vasker bilen", "da", [True, True]),
            ("ole rydder og vi vasker", "da", [False, True]),
            ("vi vasker bilen", "da", [True]),
            ("bilen i vasker", "da", [False]),
            ("paint the hall and wash the van", "en", [True, True]),
            ("paint the hall to wash the van", "en", [True, False]),
        ],
    )
    def test_a_clause_begins_behind_a_joint(self, text: str, lang: str, joined: list[bool]) -> None:
        """A verb begins a clause at the start, behind a mark, and behind a word that joins."""
        patterns = patterns_of(lang)

        assert [is_joined(text, one, patterns) for one in verbs_in(text, patterns)] == joined

    @pytest.mark.parametrize(("count", "found"), [(0, []), (1, ["fire"]), (3, ["fire", "får"])])
    def test_the_first_words(self, count: int, found: list[str]) -> None:
        """As many words as are asked for, or as many as there are."""
        assert first(" fire, får", count) == found


class TestPatterns:
    """What one language is searched for."""

    @pytest.mark.parametrize("form", ["skrives", "opnås", "fornys"])
    def test_passives_are_verbs_with_an_s(self, form: str) -> None:
        """A Danish passive is a known verb and an s."""
        assert form in patterns_of("da").passives

    @pytest.mark.parametrize(("form", "lang"), [("læs", "da"), ("fokus", "da"), ("writes", "en")])
    def test_other_words_in_s_are_no_passives(self, form: str, lang: str) -> None:
        """An imperative and a noun are none, and English has none of its own."""
        assert form not in patterns_of(lang).passives

    @pytest.mark.parametrize(
        ("text", "lang", "kinds"),
        [
            ("målt på antal rykkere", "da", {"measure"}),
            ("as measured by the till", "en", {"measure"}),
            ("første skridt er kaffe", "da", {"first-step"}),
            ("hver mandag", "da", {"date", "rhythm"}),
            ("i maj", "da", {"date"}),
        ],
    )
    def test_precise_signals_by_kind(self, text: str, lang: str, kinds: set[str]) -> None:
        """Signs, first steps, rhythms and dates are searched for apart."""
        found = {kind for kind, search in patterns_of(lang).precise if search.search(text)}

        assert found == kinds
