"""The demo's pages: one for each person, in both languages, and nothing on it for another."""

import importlib
import json
import re
import shutil
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType

import pytest

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
        assert ("card" in {name[1] for name in papers}) is (person in LED[workplace])
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
        assert {agreed, "due", "sees", "wheel"} <= set(read.ids)
        assert {name for name in read.links if name.startswith("#")} <= {f"#{i}" for i in read.ids}
        assert ("unit" in read.ids) is (person not in EMPLOYEES[workplace])
        assert read.tags.count("h1") == 1

    def test_a_successor_is_told_what_a_successor_sees(
        self, pages: dict[str, str], lang: str
    ) -> None:
        """Who takes over conversations that another has held does not see their scores."""
        nothing = {"da": "intet", "en": "nothing"}[lang]
        scores = {"da": "Point", "en": "Scores"}[lang]
        cell = re.compile(rf">{scores}</th><td [^>]*>{nothing}<")

        assert cell.search(pages[f"installer.nanna.{lang}.html"])
        assert not cell.search(pages[f"kindergarten.mette.{lang}.html"])


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
