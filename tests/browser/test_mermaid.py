"""The real Mermaid reads the diagrams, and what it has read equals the tables and the thread."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

import mousekit as mk
from mousekit import render
from mousekit.language import process_da, process_en
from process.cycles import opened
from process.talks import talk_in

TABLES: Mapping[type, Mapping[Any, Mapping[type[mk.Fact], Any]]] = {
    mk.Cycle: mk.CYCLE_TABLE,
    mk.Conversation: mk.TALK_TABLE,
}
BIRTHS: Mapping[type, type[mk.Fact]] = {
    mk.Cycle: mk.CycleStarted,
    mk.Conversation: mk.ConversationPlanned,
}
WORDS = {"da": process_da, "en": process_en}
YEAR = opened()

READ_STATES = """async text => {
    const {db} = await mermaid.mermaidAPI.getDiagramFromText(text);
    return [
        [...db.getStates().entries()].map(([id, state]) => [id, state.descriptions]),
        db.getRelations().map(one => [one.id1, one.id2, one.relationTitle ?? ""]),
    ];
}"""
READ_FLOW = """async text => {
    const {db} = await mermaid.mermaidAPI.getDiagramFromText(text);
    const plain = label => {
        const box = document.createElement("textarea");
        box.innerHTML = label.replaceAll("ﬂ°°", "&#").replaceAll("ﬂ°", "&").replaceAll("¶ß", ";");
        return box.value;
    };
    return [
        [...db.getVertices().values()].map(one => [one.id, plain(one.text), one.classes]),
        db.getEdges().map(one => [one.start, one.end]),
    ];
}"""
SHOW = """async text => {
    const {svg} = await mermaid.render("shown", text);
    document.body.innerHTML = svg;
    return [...document.querySelectorAll(".node .nodeLabel")].map(one => one.textContent);
}"""
HOSTILE = [
    '"]; n0 --> n1',
    'x" --> y["z',
    "<img src=x onerror='window.hit = 1'>",
    "<script>window.hit = 1</script>",
    "&lt;b&gt; &amp; &#35; #35; #quot; #lt;",
    "`**fed**` _kursiv_ ~~væk~~",
    "%%{init: {'theme': 'dark'}}%%",
    'a\nclick n0 "javascript:window.hit=1"',
    "end subgraph graph class default style linkStyle",
    "\\n \\ \u202e ﬂ°°60¶ß ﬂ°lt¶ß",
    "---\ntitle: x\n---",
    "$$x^2$$ fa:fa-ban :::loose @{ shape: rect }",
    "rødgrød med fløde 🙂",
]

some = settings(max_examples=25, deadline=None)


@pytest.fixture(scope="module")
def mermaid(browser: Browser, packages: Path) -> Iterator[Page]:
    """Load Mermaid once into a page that reaches nothing outside itself."""
    page = browser.new_page()
    page.route("**/*", lambda route: route.abort())
    page.set_content("<p>Hej</p>")
    page.add_script_tag(path=packages / "mermaid/dist/mermaid.min.js")
    page.evaluate("mermaid.initialize({startOnLoad: false, maxEdges: 5000})")
    yield page
    page.close()


class Drawn(NamedTuple):
    """A state diagram: the names and insides of the states, and the arrows."""

    states: dict[str, list[str]]
    arrows: list[tuple[str, str, str]]


def expected(process: type, lang: str) -> Drawn:
    """Say what the table has, without asking the code that draws it."""
    words, table = WORDS[lang], TABLES[process]
    states = {state.name.lower(): [words.STATES[state.value]] for state in table}
    first = next(iter(table)).name.lower()
    arrows = [("root_start", first, words.EVENTS[BIRTHS[process].__name__])]
    for state, row in table.items():
        here = state.name.lower()
        before = len(arrows)
        for fact, arrow in row.items():
            name = words.EVENTS[fact.__name__]
            ends = [(arrow, name)]
            if isinstance(arrow, mk.Join):
                when = words.JOINS[arrow.when.__name__]
                ends = [(arrow.go, f"{name} [{when}]")]
                ends += [(arrow.stay, f"{name} [{words.JOINS['otherwise']}]")]
            for end, label in ends:
                if end is state:
                    states[here].append(label)
                else:
                    arrows.append((here, end.name.lower(), label))
        if len(arrows) == before:
            arrows.append((here, "root_end", ""))
    return Drawn(states, sorted(arrows))


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("process", [mk.Cycle, mk.Conversation])
def test_the_diagram_equals_the_table(
    mermaid: Page, process: type[mk.Cycle | mk.Conversation], lang: str
) -> None:
    """Mermaid finds every state with what stays in it, and every arrow, of the table."""
    states, arrows = mermaid.evaluate(READ_STATES, render.states_mermaid(process, lang=lang))
    real = {name: texts for name, texts in states if name not in {"root_start", "root_end"}}

    assert Drawn(real, sorted(map(tuple, arrows))) == expected(process, lang)


def test_a_missing_arrow_is_noticed(mermaid: Page) -> None:
    """The comparison sees a line that is taken out of a diagram."""
    lines = render.states_mermaid(mk.Cycle, lang="en").splitlines()
    less = "\n".join(line for line in lines if "--> effect" not in line)
    _, arrows = mermaid.evaluate(READ_STATES, less)

    assert sorted(map(tuple, arrows)) != expected(mk.Cycle, "en").arrows


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("process", [mk.Cycle, mk.Conversation])
def test_the_diagram_can_be_drawn(
    mermaid: Page, process: type[mk.Cycle | mk.Conversation], lang: str
) -> None:
    """Mermaid draws the diagram, with a box for every state that has something in it."""
    text = render.states_mermaid(process, lang=lang)
    svg = mermaid.evaluate("async text => (await mermaid.render('s', text)).svg", text)

    assert svg.startswith("<svg")
    assert "Syntax error" not in svg


def as_shown(name: str) -> str:
    """Write an id as it is shown: nothing turns it round, and Mermaid uses two signs itself."""
    return name.replace("\u202e", "").replace("ﬂ", "fl").replace("¶", " ")


def thread_of(name: str) -> mk.RedThread:
    """Make a thread in which every id that a user chooses is the one given."""
    goal = mk.StrategicGoal(id=name, text="mål")
    strategy = mk.Strategy(intention="ro", goals=(goal,))
    needs = tuple(
        attrs.evolve(need, id=f"{name}{at}", goal=name) for at, need in enumerate(YEAR.needs)
    )
    theme = mk.FocusTheme(id=name, title="tema", needs=(needs[0].id,))
    cycle = attrs.evolve(YEAR, id=name, strategy=strategy, needs=needs, themes=(theme,))
    talk = talk_in(mk.Stage.SIGNED)
    brief = attrs.evolve(talk.brief, cycle=name, needs=needs, themes=(theme,))
    return mk.red_thread([cycle], [attrs.evolve(talk, id=name, brief=brief)])


def links_of(thread: mk.RedThread) -> set[tuple[str, str]]:
    """Give the straight links by the places of their nodes."""
    at = {node: f"n{place}" for place, node in enumerate(thread.nodes)}
    return {(at[one.source], at[one.target]) for one in thread.links if one.via is None}


def assert_read_back(page: Page, thread: mk.RedThread) -> list[str]:
    """Let Mermaid read a thread, compare it, and give the labels."""
    boxes, arrows = page.evaluate(READ_FLOW, render.thread_mermaid(thread, lang="en"))
    loose = {end.node for end in thread.loose_ends}

    assert [name for name, _, _ in boxes] == [f"n{place}" for place in range(len(thread.nodes))]
    assert {tuple(one) for one in arrows} == links_of(thread)
    assert len(arrows) == len(links_of(thread))
    assert ["loose" in classes for _, _, classes in boxes] == [n in loose for n in thread.nodes]
    return [label for _, label, _ in boxes]


@pytest.mark.parametrize("name", ["2027", *HOSTILE])
def test_the_thread_is_read_back(mermaid: Page, name: str) -> None:
    """Mermaid finds every box, arrow and loose end, and the id in the labels, whatever it is."""
    labels = assert_read_back(mermaid, thread_of(name))

    assert f"goal {as_shown(name)}" in labels
    assert f"need {as_shown(name)}0" in labels


@some
@given(
    name=st.text(
        st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"), min_size=1
    ).filter(lambda text: text == text.strip())
)
def test_any_id_is_read_back(mermaid: Page, name: str) -> None:
    """No id that can be drawn at random breaks the diagram."""
    assert_read_back(mermaid, thread_of(name))


@pytest.mark.parametrize("name", HOSTILE)
def test_an_id_is_shown_and_never_run(mermaid: Page, name: str) -> None:
    """Drawn, the picture shows the id as it is, has no element of it, and runs nothing."""
    shown = mermaid.evaluate(SHOW, render.thread_mermaid(thread_of(name), lang="en"))

    expected_words = f"goal {as_shown(name)}".split()

    assert expected_words in [text.split() for text in shown]
    assert mermaid.evaluate("window.hit") is None
    assert mermaid.locator("body img, body script, body b, body em, body strong").count() == 0
