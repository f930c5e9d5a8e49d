"""The demo's pages: one for each person, in both languages, and nothing on it for another."""

import importlib
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import mousekit as mk
from mousekit import render
from mousekit.language.calendar import event_title

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"
WORKPLACES = EXAMPLES / "workplaces"

EMPLOYEES: Mapping[str, tuple[str, ...]] = {
    "kindergarten": ("lane", "amir", "sofie", "jonas"),
    "installer": ("tove", "hamza", "vagn"),
}
LED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "kindergarten": {"mette": ("lane", "amir", "sofie"), "poul": ("jonas",)},
    "installer": {"nanna": ("tove", "hamza", "vagn")},
}
ABOVE: Mapping[str, tuple[str, ...]] = {
    "kindergarten": ("karin", "ulla"),
    "installer": ("regnar", "dorte"),
}

PAGES = [
    (workplace, person)
    for workplace in EMPLOYEES
    for person in (*EMPLOYEES[workplace], *LED[workplace], *ABOVE[workplace])
]
MOVED = ("jonas", "poul")
SUCCESSORS = ("nanna", "poul")
TO_APPROVE = ("regnar", "hamza-exam")

BETWEEN_THE_TWO = {
    "da": ["bytte stue", "udegruppe", "Jeg hører om det for sent", "Fru Holm"],
    "en": ["changing rooms", "outdoor group", "I hear of it too late", "Mrs Holm", "gets upset"],
}


@pytest.fixture(scope="module")
def demo() -> ModuleType:
    """Give the demo, which finds its own modules beside itself."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(EXAMPLES)
        return importlib.import_module("demo")


def _written(demo: ModuleType, folder: Path, *options: str) -> dict[str, str]:
    folder.mkdir()
    store = folder.parent / f"{folder.name}.sqlite"
    assert demo.main(["--store", str(store), "--pages", str(folder), *options]) == 0
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


@pytest.fixture(scope="module")
def pages(demo: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Give what one run writes, by name of the file."""
    return _written(demo, tmp_path_factory.mktemp("demo") / "pages")


class _Read(HTMLParser):
    """What a browser would make of a page: its elements, links, ids and text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        named = dict(attrs)
        self.ids += [named["id"] or ""] if "id" in named else []
        self.links += [named["href"] or ""] if "href" in named else []

    def handle_data(self, data: str) -> None:
        self.text += f"{data} "


def _own(workplace: str, person: str) -> tuple[str, ...]:
    """Give the employees whose conversations are opened for somebody."""
    return (person,) if person in EMPLOYEES[workplace] else LED[workplace].get(person, ())


def _texts(workplace: str, lang: str) -> Mapping[str, str]:
    """Give what the workplace's agreements say, by id; an id begins with the employee's."""
    data = json.loads((WORKPLACES / workplace / "agreements.json").read_text(encoding="utf-8"))
    return {name: one["text"][lang] for name, one in data.items() if isinstance(one, dict)}


@pytest.mark.parametrize("lang", ["da", "en"])
class TestWhoSeesWhat:
    """What is on a page, and what must not be on it (B2-M)."""

    @pytest.mark.parametrize(("workplace", "person"), PAGES)
    def test_agreements_are_for_their_two(
        self, pages: dict[str, str], workplace: str, person: str, lang: str
    ) -> None:
        """An employee reads their own agreements, a leader those they lead, nobody else any."""
        text = _Read(pages[f"{workplace}.{person}.{lang}.html"]).text
        named = _texts(workplace, lang)

        read = {name for name, said in named.items() if said in text}
        read |= {name for name in named if name in text}
        about = {name.split("-")[0] for name in read if (person, name) != TO_APPROVE}
        assert about == set(_own(workplace, person))

    @pytest.mark.parametrize(("workplace", "person"), PAGES)
    def test_papers_are_for_their_two(
        self, pages: dict[str, str], workplace: str, person: str, lang: str
    ) -> None:
        """A page leads to papers and a calendar of its reader, about the reader's conversations."""
        links = _Read(pages[f"{workplace}.{person}.{lang}.html"]).links
        papers = [name.split(".") for name in links if re.match(r"\w+-\d{4}\.", name)]

        assert {name[0].split("-")[0] for name in papers} == set(_own(workplace, person))
        assert {name[2] for name in papers} <= {person}
        held = {name for name in LED[workplace] if name not in SUCCESSORS}
        assert ("card" in {name[1] for name in papers}) is (person in held)
        was_there = {*EMPLOYEES[workplace], *held}
        assert ("invitation" in {name[1] for name in papers}) is (person in was_there)
        assert f"{workplace}.{person}.{lang}.ics" in links

    def test_the_new_leader_has_no_sheet_of_the_former_one(
        self, pages: dict[str, str], lang: str
    ) -> None:
        """What Birger has prepared is on no paper of Nanna's."""
        sheets = {name for name in pages if name.endswith(f".sheet.nanna.{lang}.html")}

        assert sheets == set()
        assert f"tove-2027.sheet.tove.{lang}.html" in pages

    def test_calendars_say_no_more_than_titles(self, pages: dict[str, str], lang: str) -> None:
        """No agreement's text is in a calendar, which others may look into."""
        calendars = [text for name, text in pages.items() if name.endswith(f".{lang}.ics")]
        # Long lines are folded in a calendar.
        flat = [text.replace("\n ", "") for text in calendars]

        said = [*_texts("kindergarten", lang).values(), *_texts("installer", lang).values()]
        assert len(flat) == len(PAGES)
        assert [text for text in said if any(text in calendar for calendar in flat)] == []

    def test_an_approver_reads_what_is_to_be_approved(
        self, pages: dict[str, str], lang: str
    ) -> None:
        """Whoever decides on the money sees that one agreement, by its title."""
        person, name = TO_APPROVE

        assert _texts("installer", lang)[name] in pages[f"installer.{person}.{lang}.html"]

    def test_what_is_between_the_two_is_nowhere(self, pages: dict[str, str], lang: str) -> None:
        """Notes, scores, comments and unshared ideas are on no page but their author's sheet."""
        found = [
            (name, text)
            for name, page in pages.items()
            for text in BETWEEN_THE_TWO[lang]
            if text in page
        ]
        assert {name for name, _ in found} == {f"tove-2027.sheet.tove.{lang}.html"}

    @pytest.mark.parametrize(("workplace", "person"), PAGES)
    def test_everybody_finds_what_they_came_for(
        self, pages: dict[str, str], workplace: str, person: str, lang: str
    ) -> None:
        """What was agreed, what is due next, who sees what: the page leads to each of them."""
        read = _Read(pages[f"{workplace}.{person}.{lang}.html"])

        agreed = "in-numbers" if person in ABOVE[workplace] else "agreed"
        assert {agreed, "due", "sees"} <= set(read.ids)
        assert ("wheel" in read.ids) is (person not in MOVED)
        assert {name for name in read.links if name.startswith("#")} <= {f"#{i}" for i in read.ids}
        assert ("unit" in read.ids) is (person not in (*EMPLOYEES[workplace], *MOVED))
        assert read.tags.count("h1") == 1

    def test_a_successor_is_told_what_a_successor_sees(
        self, pages: dict[str, str], lang: str
    ) -> None:
        """Who takes over conversations reads what holds from then on, and who has let her in."""
        said = {
            "da": ("alt fra den dag, du tager over", "Tove har sagt ja", "Hamza har ikke sagt ja"),
            "en": ("from the day you take over", "Tove has said yes", "Hamza has not said yes"),
        }[lang]
        text, other = (
            _Read(pages[f"{name}.{lang}.html"]).text
            for name in ("installer.nanna", "kindergarten.mette")
        )

        assert [phrase for phrase in said if phrase not in text] == []
        assert said[0] not in other

    @pytest.mark.parametrize(
        ("person", "told"),
        [
            ("installer.hamza", {"da": "Du har ikke sagt ja til", "en": "You have not said yes"}),
            ("installer.tove", {"da": "Du har sagt ja til", "en": "You have said yes"}),
            ("kindergarten.lane", None),
        ],
    )
    def test_an_employee_is_told_what_a_successor_sees(
        self, pages: dict[str, str], person: str, told: Mapping[str, str] | None, lang: str
    ) -> None:
        """Whose leader has changed reads what the new one sees, and nobody else does."""
        text = _Read(pages[f"{person}.{lang}.html"]).text
        now = {"da": "Nanna leder nu.", "en": "Nanna leads now."}[lang]

        assert (now in text) is (told is not None)
        assert told is None or f"{now} {told[lang]}" in text

    @pytest.mark.parametrize(("workplace", "person"), PAGES)
    def test_who_sees_what_is_the_table_of_the_library(
        self, pages: dict[str, str], workplace: str, person: str, lang: str
    ) -> None:
        """A page says the same as the papers, and to whoever reads it what it means for them."""
        page = pages[f"{workplace}.{person}.{lang}.html"]
        text = " ".join(_Read(page.split('id="sees"')[1]).text.split())

        assert render.access_note(lang) in text
        for name, who in render.access_rows(lang):
            assert name in text
            assert who in text

    @pytest.mark.parametrize("person", SUCCESSORS)
    def test_a_successor_sees_no_hour_that_another_held(
        self, pages: dict[str, str], person: str, lang: str
    ) -> None:
        """Invitation, card and minutes of a conversation are for those who were in the room."""
        (workplace,) = (name for name, led in LED.items() if person in led)
        page = pages[f"{workplace}.{person}.{lang}.html"]
        kinds = {name.split(".")[1] for name in pages if name.endswith(f".{person}.{lang}.html")}

        assert "bars" not in _Read(page).ids
        assert kinds & {"invitation", "card"} == set()

    @pytest.mark.parametrize("person", MOVED)
    def test_whoever_has_moved_is_told_where(
        self, pages: dict[str, str], person: str, lang: str
    ) -> None:
        """The page has the new workplace above it, and says who moved when."""
        text = _Read(pages[f"kindergarten.{person}.{lang}.html"]).text
        new = {"da": "Vuggestuen Spiren", "en": "Spiren nursery"}[lang]
        said = {"da": "Jonas flyttede fra", "en": "Jonas moved from"}[lang]

        assert re.search(rf"{new}, \w+ +{person.title()}", text)
        assert said in text

    def test_both_processes_are_there_as_mermaid(self, pages: dict[str, str], lang: str) -> None:
        """The first page leads to what comes after what, as text that Mermaid draws."""
        home = {"da": "index.html", "en": "index.en.html"}[lang]
        text = _Read(pages[f"order.{lang}.html"]).text

        assert f"order.{lang}.html" in _Read(pages[home]).links
        for process in (mk.Cycle, mk.Conversation):
            assert render.states_mermaid(process, lang=lang) in text

    def test_loose_ends_are_for_the_leader(self, pages: dict[str, str], lang: str) -> None:
        """A leader reads where the thread breaks off, in words and without an id."""
        title = {"da": "Løse ender", "en": "Loose ends"}[lang]
        shown = {name for name, text in pages.items() if f"<h3>{title}</h3>" in text}
        page = pages[f"kindergarten.mette.{lang}.html"]
        items = re.findall("<li>(.*?)</li>", page.split(f"<h3>{title}</h3>")[1].split("</ul>")[0])

        assert shown == {
            f"kindergarten.mette.{lang}.html",
            f"installer.nanna.{lang}.html",
        }
        assert len(items) > 1
        assert [text for text in items if re.search(r"[a-z]+-(20)?\w+ ?\)", text)] == []

    def test_the_year_is_in_every_calendar(self, pages: dict[str, str], lang: str) -> None:
        """Whoever belongs to the unit has its days, whoever has moved has not."""
        told = {
            name.split(".")[1]
            for name, text in pages.items()
            if name.startswith("kindergarten") and name.endswith(f"{lang}.ics")
            if event_title("effect-review", lang) in text.replace("\r\n ", "")
        }

        here = {"lane", "amir", "sofie", "mette", *ABOVE["kindergarten"]}
        assert told == here

    def test_an_agreed_day_counts_more_than_the_last_one(
        self, pages: dict[str, str], lang: str
    ) -> None:
        """Where two have agreed on a day, the page says it, and it is planned in time for it."""
        said = {
            "da": "er aftalt til den 1. marts 2028 (Amir) – fristen var onsdag den 16. februar",
            "en": "is agreed on for 1 March 2028 (Amir) – it was due by Wednesday 16 February",
        }[lang]

        assert said in pages[f"kindergarten.mette.{lang}.html"]


KNOWN_ABOVE = {
    *("meet-leader-group", "adopt-strategy", "find-needs", "choose-focus", "hear-staff"),
    *("set-frame", "open-conversations", "start-follow-up", "review-effect", "evaluate-effect"),
    *("close-cycle", "start-next-cycle"),
    *("plan-conversation", "invite", "hold-conversation", "hold-next"),
}


OVERDUE = {"keep-agreement", "follow-up"}
"""Of what the two have agreed, those above hear how many deadlines have passed (B2-M)."""


def _days_of(demo: ModuleType, workplace: str, lang: str, folder: Path) -> Iterator[Any]:
    """Give a workplace as it was every tenth day of its story."""
    years, runner, office_of, store_of, teller_of, readers = (
        importlib.import_module(f"workplaces.{name}")
        for name in ("years", "runner", "office", "store", "teller", "readers")
    )
    (year,) = years.read_years([WORKPLACES / workplace], lang)
    with store_of.FactStore(folder / "facts.sqlite") as store:
        office = office_of.Office(store)
        runner.run(year, office, teller_of.Teller(lang=lang, names=year.names))
        for number in range(45):
            day = date(2027, 1, 20) + timedelta(days=10 * number)
            cycles, talks = office.as_of(day)
            if not cycles:
                continue
            yield readers.Place(
                **{name: getattr(year, name) for name in ("key", "lang", "names", "roles")},
                units=year.units,
                moves=office.moves_as_of(day),
                name=year.workplace,
                privacy=year.privacy,
                today=day,
                cycles=cycles,
                talks=talks,
            )


@pytest.mark.parametrize("workplace", ["kindergarten", "installer"])
def test_no_work_between_the_two_is_named_above(
    demo: ModuleType, tmp_path: Path, workplace: str
) -> None:
    """On no day of the year HR or the leader's leader reads what one of the two has to do."""
    pieces = importlib.import_module("workplaces.waiting")
    readers = importlib.import_module("workplaces.readers")
    kinds = set()
    for place in _days_of(demo, workplace, "da", tmp_path):
        plans = {} if place.plan is None else {place.cycle.id: place.plan}
        found = mk.worklist([*place.cycles, *place.talks], today=place.today, plans=plans).items
        secret = [one for one in found if one.task.value not in KNOWN_ABOVE]
        kinds |= {one.task for one in secret}
        for reader in readers.readers_of(place):
            if reader.role in readers.ABOVE:
                text = _Read(pieces.due(reader).html).text
                mine = [
                    one
                    for one in secret
                    if reader.person in one.persons or reader.role in one.roles
                ]
                others = [one.text("da", names=place.names) for one in secret if one not in mine]
                assert [one for one in others if one in text] == []
                assert {one.task for one in mine} <= {mk.Task.APPROVE_AGREEMENT}
                late = sum(one.task.value in OVERDUE for one in secret if one.state == "late")
                assert (f"der er overskredet: {late}." in text) is (late > 0)
                assert ("Ingen frist for en aftale" in text) is (late == 0)
                moved = [f"({place.called(person)})" for person in place.moves]
                assert [name for name in moved if name in text] == []

    assert kinds >= {
        *(mk.Task.PREPARE, mk.Task.FOLLOW_UP, mk.Task.RATE_CONVERSATION, mk.Task.KEEP_AGREEMENT),
    }


def test_of_every_task_those_above_read_what_the_unit_plans(
    demo: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of all that can wait for a party, HR and the leader's leader read what the unit plans."""
    *_, place = _days_of(demo, "kindergarten", "da", tmp_path)
    items = tuple(
        mk.WorkItem(
            task=task,
            state=mk.WorkState.DUE,
            due_by=place.today,
            persons=("lane",),
            employee="lane",
            about="team" if task is mk.Task.EVALUATE_EFFECT else "2028-03-01",
        )
        for task in mk.Task
    )
    monkeypatch.setattr(
        mk, "worklist", lambda *_, today, **__: mk.Worklist(today=today, items=items)
    )
    readers = importlib.import_module("workplaces.readers")
    due = importlib.import_module("workplaces.waiting").due
    above = [one for one in readers.readers_of(place) if one.role in readers.ABOVE]

    assert {one.person for one in above} == set(ABOVE["kindergarten"])
    for reader in above:
        text = _Read(due(reader).html).text
        named = {one.task.value for one in items if one.text("da", names=place.names) in text}
        assert named == KNOWN_ABOVE


def test_totals_are_not_told_of_a_few(demo: ModuleType, pages: dict[str, str]) -> None:
    """Where fewer than five plans are signed, those above see no number of what was agreed."""
    for workplace, people in ABOVE.items():
        for person in people:
            text = _Read(pages[f"{workplace}.{person}.da.html"]).text
            assert "Aftalerne bliver ikke talt, før 5 har underskrevet en plan" in text
            assert "Aftaler i alt" not in text


def test_totals_are_told_of_many(
    demo: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where enough plans are signed they are counted, each need by itself, and no day is told."""
    monkeypatch.setattr(importlib.import_module("workplaces.agreed"), "FEWEST", 3)
    pages = _written(demo, tmp_path / "pages", "--workplace", "installer")
    section = pages["installer.dorte.da.html"].split('id="in-numbers"')[1].split("</section>")[0]

    text = " ".join(_Read(section).text.split())
    assert "Aftaler i alt 9 Gennemført eller afsluttet 4" in text
    assert "færre end 3 personer" in text
    assert not re.search(r"\d\. \w+ 20\d\d", text.split("Kurser og uddannelse")[0])


def test_courses_are_told_to_those_who_plan_them(pages: dict[str, str]) -> None:
    """HR sees need, method and day of a course, nobody's name and no agreement (B2-M)."""
    told = pages["installer.dorte.da.html"].split('id="in-numbers"')[1].split("</section>")[0]
    text = " ".join(_Read(told).text.split())

    assert text.endswith(
        "Indregulere en varmepumpe og vise kunden, hvad tallene betyder kursus 10. september 2027"
    )
    assert "Hamza" not in text
    assert "kølemidler" not in text
    assert "Kurser og uddannelse" not in pages["installer.regnar.da.html"]


@pytest.mark.parametrize("lang", ["da", "en"])
def test_an_idea_is_for_those_who_may_read_it(pages: dict[str, str], lang: str) -> None:
    """A new leader sees an idea once the employee has let her in, and before that not its id."""
    ideas = {
        "poul": ("kindergarten", {"da": "Fremmøde bliver skrevet", "en": "Attendance is written"}),
        "nanna": ("installer", {"da": "Ens hylder i alle biler", "en": "The same shelves"}),
    }
    told = {
        person: said[lang] in pages[f"{workplace}.{person}.{lang}.html"]
        for person, (workplace, said) in ideas.items()
    }

    assert told == {"poul": False, "nanna": True}
    assert [name for name, text in pages.items() if "double-forms" in text] == []


@pytest.mark.parametrize("lang", ["da", "en"])
def test_no_node_of_the_thread_is_told_apart_by_its_id(pages: dict[str, str], lang: str) -> None:
    """Where two things are called the same, their years and names tell them apart."""
    drawn = [text for name, text in pages.items() if name.endswith(f".{lang}.html")]
    ids = re.compile(r"\(?#40;[a-z]+(#45;|-)20\d\d#41;")

    assert [found for text in drawn for found in ids.findall(text)] == []


@pytest.mark.parametrize("lang", ["da", "en"])
def test_who_has_moved_takes_no_later_year_along(pages: dict[str, str], lang: str) -> None:
    """The goals of the former unit's next year are on no page of somebody who has moved."""
    theme = {"da": "Det samme på skrift", "en": "The same in writing"}[lang]
    shown = {
        person: theme in pages[f"kindergarten.{person}.{lang}.html"]
        for person in ("mette", "jonas", "poul")
    }

    assert shown == {"mette": True, "jonas": False, "poul": False}


def test_an_agreed_day_is_in_the_calendar(pages: dict[str, str]) -> None:
    """The day agreed on for the next conversation is not called off when the last one closes."""
    for person in ("amir", "sofie", "jonas", "poul"):
        text = pages[f"kindergarten.{person}.da.ics"]
        assert event_title("next-talk", "da", employee="", leader="").split(",")[0] in text
        assert "STATUS:CANCELLED" not in text


def test_the_employee_hears_what_others_hear_of_them(pages: dict[str, str]) -> None:
    """That a conversation is to be planned is told to whom it is for, without their own name."""
    text = " ".join(_Read(pages["kindergarten.amir.da.html"]).text.split())

    assert "Planlæg samtalen, som er aftalt til den 1. marts 2028 – fristen var" in text
    assert "(Amir)" not in text


def test_a_leader_who_has_gone_has_no_page(pages: dict[str, str]) -> None:
    """After the change of leader nothing is opened for the one who left."""
    assert [name for name in pages if "birger" in name] == []


def test_every_link_leads_somewhere(pages: dict[str, str]) -> None:
    """From the first page everything can be reached, and no link is broken."""
    found = {"index.html"}
    to_read = ["index.html"]
    while to_read:
        for link in _Read(pages[to_read.pop()]).links:
            name = link.split("#")[0]
            if name and name not in found:
                assert name in pages, link
                found.add(name)
                to_read += [name] if name.endswith(".html") else []

    assert found == set(pages)


def test_pages_are_the_same_whichever_language_is_told(
    demo: ModuleType, pages: dict[str, str], tmp_path: Path
) -> None:
    """The language of the story decides what is printed, not what the pages say."""
    assert _written(demo, tmp_path / "pages", "--lang", "en") == pages


def test_what_people_write_is_text(demo: ModuleType, tmp_path: Path) -> None:
    """Names, themes and agreements that look like HTML are shown as they were written."""
    data = Path(shutil.copytree(WORKPLACES / "installer", tmp_path / "installer"))
    evil = "</h1><script>alert('x')</script>&amp;<b>"
    for name in ("staff.json", "agreements.json", "themes.json", "strategy.json", "needs.json"):
        text = (data / name).read_text(encoding="utf-8")
        text = re.sub(r'"((?:da|en|name)": ")', rf'"\1{evil}', text)
        (data / name).write_text(text, encoding="utf-8")

    pages = _written(demo, tmp_path / "pages", "--data", str(data))

    reads = [_Read(page) for name, page in pages.items() if name.endswith(".html")]
    assert [read for read in reads if "script" in read.tags or "b" in read.tags] == []
    named = [_Read(page) for name, page in pages.items() if re.match(r"index|installer", name)]
    assert all(evil in read.text for read in named if "h1" in read.tags)


def test_page_words_are_the_same_in_both_languages(demo: ModuleType) -> None:
    """Every text of the pages exists in both languages."""
    words = importlib.import_module("workplaces.page_words").PAGE_WORDS

    assert words["da"].keys() == words["en"].keys()
