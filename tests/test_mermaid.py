"""Mermaid shows the tables as they are, and the red thread whatever its ids are.

That the real Mermaid reads it so is proved in ``tests/browser``.
"""

import re
import unicodedata

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mousekit as mk
from loose import loosely
from mousekit import render
from mousekit.language.thread import node_label
from process.cycles import opened
from process.talks import talk_in

LANGUAGES = ("da", "en")
YEAR = opened()
SIGNED = talk_in(mk.Stage.SIGNED)
THREAD = mk.red_thread([YEAR], [SIGNED])
BOX = re.compile(r'    (n\d+)[\[\]({>/]+"([^"]*)"[\])}/]+')
ARROW = re.compile(r"    (n\d+) --> (n\d+)")
JOINERS = "\u200c\u200d"
SIGN = re.compile(r"#(\d+);")

every_language = pytest.mark.parametrize("lang", LANGUAGES)


def renamed(name: str) -> mk.RedThread:
    """Make a thread in which the ids are those that are given."""
    needs = tuple(attrs.evolve(need, id=f"{name}{at}") for at, need in enumerate(YEAR.needs))
    return mk.red_thread([attrs.evolve(YEAR, id=name, needs=needs, themes=())], [])


def shown_as(name: str) -> str:
    """Draw a thread with such ids."""
    return render.thread_mermaid(renamed(name), lang="en")


def without_format_signs(words: str) -> str:
    """Leave out what turns or hides other signs."""
    return "".join(one for one in words if unicodedata.category(one) != "Cf" or one in JOINERS)


def read(text: str) -> tuple[dict[str, str], set[tuple[str, str]]]:
    """Read the labels of the boxes, by their names, and the arrows between them."""
    labels = {}
    arrows = set()
    for line in text.splitlines()[1:]:
        if box := BOX.fullmatch(line):
            labels[box[1]] = SIGN.sub(lambda sign: chr(int(sign[1])), box[2])
        elif arrow := ARROW.fullmatch(line):
            arrows.add((arrow[1], arrow[2]))
        else:
            assert line.split()[0] in {"class", "classDef"}, line
    return labels, arrows


class TestStates:
    """The diagram of a process is made from its table."""

    def test_a_fact_leads_or_stays(self) -> None:
        """What leads on is an arrow, what stays is in the box, and the last states end it."""
        lines = [line.strip() for line in render.states_mermaid(mk.Cycle, lang="en").splitlines()]

        assert lines[0] == "stateDiagram-v2"
        assert 'state "follow-up" as follow_up' in lines
        assert f"[*] --> strategy: {mk.name_of(mk.CycleStarted)}" in lines
        named = mk.name_of
        assert f"strategy --> needs: {named(mk.StrategyAdopted)}" in lines
        assert f"strategy: {named(mk.LeaderGroupMet)}" in lines
        assert f"closed --> effect: {named(mk.PhaseReopened)}" in lines
        assert [line for line in lines if line.endswith("[*]")] == ["cancelled --> [*]"]

    @every_language
    def test_a_join_shows_both_ends(self, lang: str) -> None:
        """A fact that completes a state is an arrow with its condition, and else stays."""
        lines = render.states_mermaid(mk.Conversation, lang=lang).splitlines()
        signed = mk.name_of(mk.ConclusionsSigned, lang)
        (arrow,) = [
            line for line in lines if line.startswith(f"    in_review --> signed: {signed}")
        ]
        (inside,) = [line for line in lines if line.startswith(f"    in_review: {signed}")]
        assert re.fullmatch(r".* \[(both have signed|begge har underskrevet) .*\]", arrow)
        assert re.fullmatch(r".* \[(else|ellers)\]", inside)

    def test_a_join_may_lead_on_either_way(self) -> None:
        """Where neither end is the state itself there are two arrows, and nothing stays."""
        lines = render.states_mermaid(mk.Conversation, lang="en").splitlines()
        declined = mk.name_of(mk.SignatureDeclined)
        found = [line.strip() for line in lines if declined in line]

        assert found == [
            f"in_review --> closed: {declined} [no version has the signatures of both]",
            f"in_review --> signed: {declined} [else]",
        ]

    def test_danish_is_danish(self) -> None:
        """No line but the head is the same in both languages."""
        both = [set(render.states_mermaid(mk.Cycle, lang=lang).splitlines()) for lang in LANGUAGES]

        shared = {line.strip() for line in both[0] & both[1]}
        assert shared == {"stateDiagram-v2", "cancelled --> [*]"}

    def test_another_process_is_refused(self) -> None:
        """Only the two classes that have a table can be drawn."""
        with pytest.raises(mk.InvalidValueError, match="expected Cycle or Conversation"):
            loosely(render.states_mermaid)(mk.Strategy, lang="en")

    def test_another_language_is_refused(self) -> None:
        """A language that is neither Danish nor English is refused."""
        with pytest.raises(mk.InvalidValueError, match="at lang: 'sv'"):
            render.states_mermaid(mk.Cycle, lang="sv")


class TestThread:
    """The red thread is drawn as it is."""

    def test_every_node_and_every_straight_link_is_drawn(self) -> None:
        """There is a box for each node, and an arrow for each link that runs straight."""
        labels, arrows = read(render.thread_mermaid(THREAD, lang="en"))
        at = dict(zip(THREAD.nodes, labels, strict=True))

        assert arrows == {
            (at[link.source], at[link.target]) for link in THREAD.links if link.via is None
        }
        assert labels[at[THREAD.nodes[0]]] == "goal g1"

    def test_a_trace_is_drawn_alone(self) -> None:
        """Of a trace only its own nodes are drawn."""
        labels, _ = read(render.thread_mermaid(THREAD.trace("n2"), lang="da"))

        assert sorted(labels.values()) == ["behov n2", "mål g1"]

    def test_loose_ends_are_marked(self) -> None:
        """The boxes at which something is loose are of a class of their own, each once."""
        text = render.thread_mermaid(THREAD, lang="en")
        (marked,) = re.findall(r"^    class (\S+) loose$", text, re.MULTILINE)
        at = dict(zip(THREAD.nodes, read(text)[0], strict=True))

        assert sorted(marked.split(",")) == sorted({at[end.node] for end in THREAD.loose_ends})

    def test_where_nothing_is_loose_nothing_is_marked(self) -> None:
        """A thread without loose ends has no class for them, and an empty one is a diagram too."""
        assert render.thread_mermaid(mk.red_thread([], []), lang="en") == "flowchart LR\n"

    @every_language
    def test_a_label_can_be_given(self, lang: str) -> None:
        """What is public may be shown by its words, behind the name of its kind."""
        effect = next(one for one in THREAD.nodes if one.kind is mk.NodeKind.EFFECT)
        given_words = {THREAD.nodes[0]: "Ro & nærvær", effect: "Færre klager"}
        labels, _ = read(render.thread_mermaid(THREAD, labels=given_words, lang=lang))

        assert {
            "da": {"mål: Ro & nærvær", "effekt: Færre klager"},
            "en": {"goal: Ro & nærvær", "effect: Færre klager"},
        }[lang] <= set(labels.values())

    @pytest.mark.parametrize("blank", ["", " ", "\n", "\u202e"])
    def test_a_blank_label_is_none(self, blank: str) -> None:
        """Without words of its own a node has its id, and an effect its level."""
        plain = render.thread_mermaid(THREAD, lang="en")
        blanks = dict.fromkeys(THREAD.nodes, blank)

        assert render.thread_mermaid(THREAD, labels=blanks, lang="en") == plain
        assert "effect at team level" in read(plain)[0].values()

    def test_no_sign_turns_a_label(self) -> None:
        """Signs that turn what follows are left out of labels and ids."""
        turned = {THREAD.nodes[0]: "\u202eor"}
        both = (render.thread_mermaid(THREAD, labels=turned, lang="da"), shown_as("\u2066n"))

        assert "mål: or" in read(both[0])[0].values()
        assert "need n0" in read(both[1])[0].values()

    def test_something_else_is_refused(self) -> None:
        """An object of another class is refused by a sentence that names what is accepted."""
        with pytest.raises(TypeError, match="expected RedThread or Trace, not Cycle"):
            loosely(render.thread_mermaid)(YEAR, lang="en")

    def test_what_looks_the_same_says_whose_it_is(self) -> None:
        """Two nodes of one kind with one id are told apart by their year."""
        last = attrs.evolve(YEAR, id="2026-blue")
        labels, _ = read(render.thread_mermaid(mk.red_thread([YEAR, last], []), lang="en"))

        assert {"goal g1 (2026-blue)", "goal g1 (2027-blue)"} <= set(labels.values())

    def test_only_levels_of_an_effect_have_names(self) -> None:
        """An id that is spelt as a level stays an id."""
        assert node_label("need", "team", "da") == "behov team"
        assert node_label("effect", "team", "da") == "effekt på teamniveau"

    @settings(deadline=None)
    @given(name=st.text(min_size=1).filter(lambda text: text == text.strip()))
    def test_no_id_can_break_it(self, name: str) -> None:
        """Whatever stands in an id, the diagram has the same boxes, and the id in their labels."""
        thread = renamed(name)
        labels, arrows = read(render.thread_mermaid(thread, lang="en"))

        assert len(labels) == len(thread.nodes)
        assert len(arrows) == len(YEAR.needs)
        shown = without_format_signs(name).replace("ﬂ", "fl").replace("¶", " ")
        assert f"need {shown}0" in labels.values()

    @every_language
    def test_both_languages_have_the_same_form(self, lang: str) -> None:
        """The language changes words and nothing else."""
        assert (
            read(render.thread_mermaid(THREAD, lang=lang))[1]
            == read(render.thread_mermaid(THREAD, lang="en"))[1]
        )

    def test_another_language_is_refused(self) -> None:
        """A language that is neither Danish nor English is refused."""
        with pytest.raises(mk.InvalidValueError, match="at lang: 'sv'"):
            render.thread_mermaid(THREAD, lang="sv")
