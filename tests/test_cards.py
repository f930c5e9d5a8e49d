"""What the cards promise: the same help in both languages, and questions that are open."""

import ast
import re
from itertools import chain
from typing import cast

import attrs
import pytest

from mousekit.cards import QUESTION_CARDS, Card, CardItem, CardName, all_cards, card, question_form
from mousekit.errors import InvalidValueError
from mousekit.language import cards_da, cards_en
from mousekit.values.strategy import CanvasQuestion
from mousekit.values.talk import FormRef
from package_source import modules

LANGUAGES = ("da", "en")
OPEN = {"da": "Hvad|Hvordan|Hvilken|Hvilket|Hvilke", "en": "What|How|Which"}

every_card = pytest.mark.parametrize("name", list(CardName))
every_language = pytest.mark.parametrize("lang", LANGUAGES)
every_question_card = pytest.mark.parametrize("name", QUESTION_CARDS)


def ids(name: CardName, lang: str = "en") -> list[str]:
    """Return the ids on a card."""
    return [item.id for item in card(name, lang).items]


def texts(one: Card) -> list[str]:
    """Return every text on a card, from the title to the last item."""
    return [one.title, one.headline, *(item.text for item in one.items)]


def numbered(prefix: str, count: int) -> list[str]:
    """Return the ids from 1 to a number."""
    return [f"{prefix}{number}" for number in range(1, count + 1)]


class TestLanguages:
    """Whoever reads Danish and whoever reads English has the same cards in the hand."""

    def test_the_tables_hold_every_card_in_the_order_of_the_year(self) -> None:
        """Neither language lacks a card, has one too many, or has another order."""
        assert list(cards_da.CARDS) == list(cards_en.CARDS) == list(CardName)

    @every_card
    def test_the_ids_are_the_same(self, name: CardName) -> None:
        """An item is known by the same id in both languages, at the same place."""
        assert ids(name, "da") == ids(name, "en")

    @every_card
    def test_nothing_is_left_untranslated(self, name: CardName) -> None:
        """No text of a card is the same in both languages."""
        pairs = zip(texts(card(name, "da")), texts(card(name, "en")), strict=True)
        assert [danish for danish, english in pairs if danish == english] == []

    @every_language
    def test_every_text_is_written_out(self, lang: str) -> None:
        """No text is blank, begins in lower case, has stray spaces, or ends with two marks."""
        written = list(chain.from_iterable(texts(one) for one in all_cards(lang)))
        faulty = r"\s|[^A-ZÆØÅ]|.*\s\s|.*\s$|.*\W\W$"
        assert [text for text in written if not text or re.match(faulty, text)] == []

    @every_language
    def test_titles_have_no_full_stop_and_the_rest_has(self, lang: str) -> None:
        """A title is a name; a headline and an item are sentences."""
        every = all_cards(lang)
        sentences = [text for one in every for text in texts(one)[1:]]
        assert [one.title for one in every if not one.title[-1].isalnum()] == []
        assert [text for text in sentences if text[-1] not in ".?"] == []

    @every_language
    def test_no_text_stands_twice(self, lang: str) -> None:
        """Each text says something of its own."""
        written = list(chain.from_iterable(texts(one) for one in all_cards(lang)))
        assert len(written) == len(set(written))

    def test_an_id_is_used_once(self) -> None:
        """No two cards share the id of an item, so that an answer can tell what was asked."""
        used = [item.id for one in all_cards() for item in one.items]
        assert len(used) == len(set(used))

    @pytest.mark.parametrize("lang", ["sv", "", "DA"])
    def test_another_language_is_refused(self, lang: str) -> None:
        """A language that the library does not speak is named in the error."""
        for ask in (lambda: card(CardName.HOST, lang), lambda: all_cards(lang)):
            with pytest.raises(InvalidValueError) as caught:
                ask()
            assert attrs.astuple(caught.value) == (("lang",), lang, "'da' or 'en'")


class TestHelpLevels:
    """Whoever has done it often reads a headline, whoever is new reads the whole list (R010)."""

    @pytest.mark.req("R010")
    def test_the_experienced_reads_title_and_headline(self) -> None:
        """The brief form is two lines."""
        assert card(CardName.CHECK_IN).brief == (
            "Check-in\nA quarter of an hour, and three questions on each agreement."
        )

    @pytest.mark.req("R010")
    def test_the_novice_reads_every_item(self) -> None:
        """The full form goes on from the brief one with a line for each item."""
        assert card(CardName.CHECK_IN, "da").full == (
            "Tjek-ind\n"
            "Et kvarter og tre spørgsmål til hver aftale.\n"
            "- Hvad blev vi enige om?\n"
            "- Hvordan går det med det?\n"
            "- Hvad laver vi om?"
        )


class TestOpenQuestions:
    """The cards keep what the library asks of others: one open question at a time (R059)."""

    @pytest.mark.req("R059")
    @every_language
    @every_question_card
    def test_a_question_is_open(self, name: CardName, lang: str) -> None:
        """Each begins with what, how or which, and ends with its only question mark."""
        form = rf"(?:{OPEN[lang]})\b[^?.!]+\?"
        assert [
            item.text for item in card(name, lang).items if not re.fullmatch(form, item.text)
        ] == []

    @every_language
    def test_the_other_cards_ask_nothing(self, lang: str) -> None:
        """A card outside the question sets has no question mark, so that the list is complete."""
        others = [one for one in all_cards(lang) if one.name not in QUESTION_CARDS]
        assert [text for one in others for text in texts(one) if "?" in text] == []


class TestForms:
    """A question set is a form that somebody can begin with (R068)."""

    @every_language
    def test_a_form_keeps_ids_and_language(self, lang: str) -> None:
        """The questions are those of the card, with its ids, in its language."""
        form = question_form(CardName.LEADER_THREE, lang, id="before", version=3)
        asked = [(question.id, question.text) for question in form.questions]
        assert asked == [(i.id, i.text) for i in card(CardName.LEADER_THREE, lang).items]
        assert {form.lang, *(question.lang for question in form.questions)} == {lang}
        assert form.ref == FormRef(id="before", version=3)

    def test_a_form_is_english_and_the_first_version_unless_told(self) -> None:
        """Language and version have the usual defaults."""
        form = question_form(CardName.CHECK_IN, id="check-in")
        assert (form.lang, form.version) == ("en", 1)

    @pytest.mark.parametrize("name", sorted(set(CardName) - set(QUESTION_CARDS)))
    def test_a_card_without_questions_is_refused(self, name: CardName) -> None:
        """The error names the cards that are question sets."""
        with pytest.raises(InvalidValueError, match="mouse-canvas, dilemmas, employee-p") as caught:
            question_form(name, id="form")
        assert (caught.value.path, caught.value.value) == (("name",), name)
        assert caught.value.expected.endswith(", check-in, follow-up")


class TestCard:
    """A card cannot exist half."""

    @every_card
    def test_a_name_is_enough(self, name: CardName) -> None:
        """Each card is found by its name, also as a plain text from a file or a form."""
        assert card(name).name is name
        position = list(CardName).index(name)
        assert all_cards("da")[position] == card(cast("CardName", name.value), "da")

    def test_an_unknown_card_is_refused(self) -> None:
        """The error lists the names there are."""
        with pytest.raises(InvalidValueError, match="at name: 'menu', expected one of: mouse-"):
            card(cast("CardName", "menu"))

    def test_a_blank_line_is_refused(self) -> None:
        """Neither title nor headline may be blank."""
        host = card(CardName.HOST)
        with pytest.raises(InvalidValueError, match="at title: ' '"):
            attrs.evolve(host, title=" ")
        with pytest.raises(InvalidValueError, match="at headline: ''"):
            attrs.evolve(host, headline="")

    def test_an_id_twice_is_refused(self) -> None:
        """Two items of a card have different ids."""
        twice = (CardItem(id="x", text="Se"), CardItem(id="x", text="Lyt"))
        with pytest.raises(InvalidValueError, match=r"items\[1\].id"):
            attrs.evolve(card(CardName.HOST), items=twice)

    @pytest.mark.parametrize(("key", "text"), [("", "Se"), (" x", "Se"), ("x", " ")])
    def test_an_item_says_something(self, key: str, text: str) -> None:
        """An item has an id and a text."""
        with pytest.raises(InvalidValueError):
            CardItem(id=key, text=text)

    def test_each_member_tells_its_danish_name_and_sources(self) -> None:
        """Behind each name stands what the card is, its Danish word and where it comes from."""
        source = next(module for module in modules() if module.name == "mousekit.cards")
        body = next(
            node.body
            for node in source.tree.body
            if isinstance(node, ast.ClassDef) and node.name == "CardName"
        )
        told = [ast.unparse(node) for node in body[1:] if isinstance(node, ast.Expr)]
        form = r".+\\n\\n +Danish: \*.+\*\.  Sources?: R\d{3}.*"
        assert len(told) == len(CardName)
        assert [text for text in told if not re.search(form, text)] == []


class TestBeforeTheConversation:
    """What the workplace and the two clear up before they meet."""

    @pytest.mark.req("R047")
    @pytest.mark.req("R048")
    @pytest.mark.req("R049")
    @pytest.mark.req("R050")
    @pytest.mark.req("R051")
    def test_the_canvas_has_its_14_questions(self) -> None:
        """Three of M, two of O, three each of U, S and E, with the ids that answers carry."""
        assert ids(CardName.MOUSE_CANVAS) == list(CanvasQuestion)
        assert len(ids(CardName.MOUSE_CANVAS)) == 14

    @pytest.mark.req("R014")
    def test_the_workplace_has_five_gains(self) -> None:
        """The card of the workplace has five outcomes."""
        assert ids(CardName.COMPANY_OUTCOMES) == numbered("COMPANY-", 5)

    @pytest.mark.req("R015")
    def test_the_employee_has_five_gains(self) -> None:
        """The card of the employee has five outcomes."""
        assert ids(CardName.EMPLOYEE_OUTCOMES) == numbered("GAIN-", 5)

    @pytest.mark.req("R148")
    @pytest.mark.req("R185")
    @pytest.mark.req("R186")
    @pytest.mark.req("R187")
    @pytest.mark.req("R188")
    @pytest.mark.req("R189")
    @pytest.mark.req("R190")
    @pytest.mark.req("R191")
    @pytest.mark.req("R192")
    @pytest.mark.req("R193")
    @pytest.mark.req("R194")
    @pytest.mark.req("R195")
    def test_the_leader_has_ten_responsibilities(self) -> None:
        """Ten things are up to the leader, from preparing to starting in time."""
        assert ids(CardName.LEADER_RESPONSIBILITIES) == numbered("LEADER-", 10)

    @pytest.mark.req("R149")
    @pytest.mark.req("R150")
    @pytest.mark.req("R185")
    @pytest.mark.req("R196")
    @pytest.mark.req("R197")
    @pytest.mark.req("R198")
    @pytest.mark.req("R199")
    @pytest.mark.req("R200")
    def test_the_employee_has_five_responsibilities(self) -> None:
        """Five things are up to the employee, the last on feedback to the leader."""
        assert ids(CardName.EMPLOYEE_RESPONSIBILITIES) == numbered("EMPLOYEE-", 5)

    @pytest.mark.req("R037")
    def test_the_dilemma_goes_from_the_situation_to_what_is_passed_on(self) -> None:
        """Where is it hard, what does one do then, and what may others hear."""
        assert ids(CardName.DILEMMAS) == numbered("DILEMMA-", 3)

    @pytest.mark.req("R018")
    @pytest.mark.req("R024")
    def test_the_invitation_begins_with_gain_and_direction(self) -> None:
        """What both can gain comes first, then where the workplace is going, then the day."""
        first, second, third, *rest = (i.text for i in card(CardName.INVITATION).items)
        assert "gain" in first
        assert "where the workplace is going" in second
        assert "the day" in third
        assert len(rest) == 2

    @pytest.mark.req("R078")
    @pytest.mark.req("R079")
    @pytest.mark.req("R080")
    def test_the_employee_prepares_on_goals_topics_and_activities(self) -> None:
        """The workplace's goals, the questions, an own topic, and ways to learn."""
        assert ids(CardName.EMPLOYEE_PREPARATION) == numbered("PREPARE-", 4)

    @pytest.mark.req("R056")
    @pytest.mark.req("R072")
    def test_the_leader_thinks_of_the_person_and_of_the_own_role(self) -> None:
        """Three questions are about this person, the fourth about asking and telling."""
        assert ids(CardName.LEADER_REFLECTION) == numbered("REFLECT-", 4)

    @pytest.mark.req("R081")
    def test_the_leader_thinks_of_tasks_needs_and_methods(self) -> None:
        """Three questions, in the order in which each follows from the one before."""
        tasks, needs, methods = (item.text for item in card(CardName.LEADER_OUTLOOK).items)
        assert ["tasks" in tasks, "competences" in needs, "learn" in methods] == [True] * 3

    @pytest.mark.req("R073")
    def test_the_leader_has_three_questions(self) -> None:
        """LP1 to LP3."""
        assert ids(CardName.LEADER_THREE) == numbered("LP", 3)

    @pytest.mark.req("R074")
    def test_the_leader_thinks_six_things_through(self) -> None:
        """LP6-1 to LP6-6."""
        assert ids(CardName.LEADER_SIX) == numbered("LP6-", 6)

    @pytest.mark.req("R075")
    def test_a_newcomer_and_a_specialist_are_asked_different_things(self) -> None:
        """Each has a short set of its own, and both can be made a form."""
        newcomer = question_form(CardName.NEW_EMPLOYEE, id="new").questions
        specialist = question_form(CardName.SPECIALIST, id="expert").questions
        assert (len(newcomer), len(specialist)) == (3, 3)
        assert not {q.text for q in newcomer} & {q.text for q in specialist}


class TestDuringTheConversation:
    """What the host, the leader and the employee have at hand when they meet."""

    @pytest.mark.req("R057")
    @pytest.mark.req("R083")
    @pytest.mark.req("R088")
    def test_the_host_has_a_checklist(self) -> None:
        """Time, place, calm, refreshments, seats, mood, small talk, pictures."""
        assert ids(CardName.HOST) == numbered("HOST-", 8)

    @pytest.mark.req("R105")
    def test_picture_cards_are_one_line_of_it(self) -> None:
        """Picture cards are an aid that the host may put out."""
        assert [i.id for i in card(CardName.HOST).items if "icture" in i.text] == ["HOST-8"]

    @pytest.mark.req("R089")
    @pytest.mark.req("R090")
    def test_the_introduction_says_seven_things(self) -> None:
        """I1 to I7, with who may read what in the fourth."""
        assert ids(CardName.INTRODUCTION) == numbered("I", 7)
        assert "who may read" in card(CardName.INTRODUCTION).items[3].text

    @pytest.mark.req("R087")
    @pytest.mark.req("R099")
    def test_looking_back_starts_from_both_preparations_and_has_an_end(self) -> None:
        """What both prepared is laid side by side, and the last line closes the past."""
        looking_back = [item.text for item in card(CardName.LOOKING_BACK).items]
        assert "two preparations side by side" in looking_back[1]
        assert "done with looking back" in looking_back[-1]

    @pytest.mark.req("R096")
    @pytest.mark.req("R097")
    def test_three_open_questions_and_then_silence(self) -> None:
        """Energy, drain and need are asked one at a time, and the answer is waited for."""
        assert ids(CardName.OPEN_QUESTIONS) == ["Q-ENERGY", "Q-DRAIN", "Q-NEED"]
        assert "wait" in card(CardName.OPEN_QUESTIONS).headline

    @pytest.mark.req("R137")
    def test_what_is_too_general_is_asked_about(self) -> None:
        """There are questions to ask when somebody says always or everybody."""
        assert ids(CardName.ASKING_ON) == numbered("ASK-", 4)

    @pytest.mark.req("R132")
    def test_seven_things_help(self) -> None:
        """DO-1 to DO-7."""
        assert ids(CardName.DO) == numbered("DO-", 7)

    @pytest.mark.req("R096")
    @pytest.mark.req("R133")
    @pytest.mark.req("R138")
    def test_twelve_things_get_in_the_way(self) -> None:
        """DONT-1 to DONT-12, with the clock on the table in the fifth and silence in the sixth."""
        found = card(CardName.DO_NOT).items
        assert ids(CardName.DO_NOT) == numbered("DONT-", 12)
        assert ["clock" in found[4].text, "silence" in found[5].text] == [True, True]

    @pytest.mark.req("R134")
    def test_each_of_the_three_bs_has_something_better(self) -> None:
        """Belittling, explaining away and doubting each come with what to say instead."""
        danish = [item.text for item in card(CardName.THREE_BS, "da").items]
        assert [text.split()[1].strip(",") for text in danish] == [
            "bagatellisere",
            "bortforklare",
            "betvivle",
        ]
        assert [text for text in danish if " hellere" not in text] == []

    @pytest.mark.req("R101")
    def test_collaboration_and_wellbeing_have_five_topics(self) -> None:
        """Leader, colleagues, work environment, motivation, job satisfaction."""
        assert ids(CardName.WELLBEING_TOPICS) == numbered("TOPIC-", 5)

    @pytest.mark.req("R106")
    def test_the_variant_asks_what_gives_this_employee_joy(self) -> None:
        """Every question is put to the employee in person; none is about the average."""
        found = {lang: card(CardName.JOB_SATISFACTION, lang).items for lang in LANGUAGES}
        assert [i.text for i in found["en"] if not re.search(r"\byour?\b", i.text)] == []
        assert [i.text for i in found["da"] if not re.search(r"\b(du|dig|din)\b", i.text)] == []

    @pytest.mark.req("R184")
    def test_somebody_else_handles_a_case(self) -> None:
        """The card says that the conversation does not, and names four who can help."""
        help_with = card(CardName.BEYOND_MUS)
        assert "does not settle cases" in help_with.headline
        assert len(help_with.items) == 4


class TestAfterTheConversation:
    """What makes agreements hold, from the last minutes to the follow-up."""

    @pytest.mark.req("R131")
    def test_an_agreement_is_held_against_four_limits(self) -> None:
        """Time, money, mandate, workload."""
        assert ids(CardName.REALISM) == numbered("REAL-", 4)

    @pytest.mark.req("R165")
    @pytest.mark.req("R201")
    def test_employee_and_colleagues_each_carry_a_part(self) -> None:
        """The first question is about the employee's part, the next two about the colleagues'."""
        own, *others = (item.text for item in card(CardName.TEAM_SHARE).items)
        assert len(others) == 4
        assert ["employee" in own, *("colleagues" in text for text in others[:2])] == [True] * 3

    @pytest.mark.req("R103")
    @pytest.mark.req("R104")
    def test_the_closing_has_four_steps_and_begins_with_thanks(self) -> None:
        """C1 to C4, with thanks first."""
        assert ids(CardName.CLOSING) == numbered("C", 4)
        assert "thank" in card(CardName.CLOSING).items[0].text

    @pytest.mark.req("R062")
    def test_the_leader_asks_what_was_learned(self) -> None:
        """One question, and a headline that says whose answer it is."""
        assert ids(CardName.LEADER_LEARNING) == ["LEARNED-1"]
        assert "yours only" in card(CardName.LEADER_LEARNING).headline

    @pytest.mark.req("R170")
    def test_a_check_in_asks_exactly_three_questions(self) -> None:
        """What was agreed, how is it going, what is changed."""
        assert ids(CardName.CHECK_IN) == numbered("CHECK-", 3)

    @pytest.mark.req("R171")
    def test_a_follow_up_also_asks_why_nothing_happened(self) -> None:
        """What was done, what came of it, what got in the way, what now."""
        assert ids(CardName.FOLLOW_UP) == numbered("FOLLOW-", 4)
        assert "got in the way" in card(CardName.FOLLOW_UP).items[2].text
