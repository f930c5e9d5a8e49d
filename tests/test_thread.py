"""The red thread ties a year together, can be followed both ways, and shows where it breaks off."""

import importlib
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mousekit as mk
from loose import loosely
from mousekit.language import process_da, process_en, thread_da, thread_en
from mousekit.testing import conversations, cycles
from mousekit.values.people import PARTIES
from process.cycles import CANVAS, GOAL, STRATEGY, THEME, opened
from process.people import LANE
from process.talks import talk_in

GOAL_ = mk.NodeKind.GOAL
NEED = mk.NodeKind.NEED
THEME_ = mk.NodeKind.THEME
TALK = mk.NodeKind.CONVERSATION
AGREEMENT = mk.NodeKind.AGREEMENT
FOLLOW_UP = mk.NodeKind.FOLLOW_UP
EFFECT = mk.NodeKind.EFFECT
IDEA = mk.NodeKind.IDEA
LESSON = mk.NodeKind.LESSON
LANGUAGES = ("da", "en")
TEXTS = {"da": thread_da, "en": thread_en}
Ends = mk.LooseEndKind

YEAR = opened()
SIGNED = talk_in(mk.Stage.SIGNED)
BRIEF = SIGNED.brief
DAY = date(2027, 6, 14)
HUSHED = "hemmeligt"
EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"

some = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
few = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def node(kind: mk.NodeKind, owner: str, name: str) -> mk.Node:
    """Name a node."""
    return mk.Node(kind=kind, owner=owner, id=name)


def state(name: str, **changes: object) -> mk.AgreementState:
    """Make a signed agreement; ``need`` is part of its terms, all else of where it stands."""
    need = changes.pop("need", "n1")
    terms = loosely(mk.Agreement)(id=name, text=HUSHED, owner=LANE, due=DAY, need=need)
    return loosely(mk.AgreementState)(agreement=terms, **changes)


def review(name: str, effect: str | None = None) -> mk.AgreementReview:
    """Look at an agreement."""
    return mk.AgreementReview(agreement=name, effect=effect)


def followed_up(*reviews: mk.AgreementReview) -> mk.FollowUp:
    """Hold a follow-up."""
    return mk.FollowUp(held_on=DAY, reviews=reviews)


def talk(name: str = "talk-7", **changes: object) -> mk.Conversation:
    """Make a signed conversation of the year, with nothing in it but what is given."""
    bare: dict[str, object] = {"agreements": (), "planned_follow_ups": (), "follow_ups": ()}
    bare |= {"ideas": (), "effects": (), "carried_in": (), "previous": None}
    made: mk.Conversation = loosely(attrs.evolve)(SIGNED, id=name, **{**bare, **changes})
    return made


def year(name: str = YEAR.id, **changes: object) -> mk.Cycle:
    """Make a cycle like the sample, with some fields changed."""
    made: mk.Cycle = loosely(attrs.evolve)(YEAR, id=name, **changes)
    return made


def in_cycle(one: mk.Conversation, cycle: str) -> mk.Conversation:
    """Let a conversation belong to another cycle."""
    return attrs.evolve(one, brief=attrs.evolve(one.brief, cycle=cycle))


def idea(name: str = "i1", goal: str | None = "g1", *roles: mk.Role) -> mk.PartyIdea:
    """Raise an idea, and share it with some."""
    said = mk.Idea(id=name, kind=mk.IdeaKind.BARRIER, text=HUSHED, goal=goal, shared_with=roles)
    return mk.PartyIdea(party=mk.Role.EMPLOYEE, person=LANE, idea=said)


def ends(thread: mk.RedThread, kind: mk.NodeKind | None = None) -> set[mk.LooseEndKind]:
    """Give the kinds of loose ends, of all nodes or of one kind."""
    return {one.kind for one in thread.loose_ends if kind in {None, one.node.kind}}


def pairs(thread: mk.RedThread) -> set[tuple[str, str, str | None]]:
    """Write every link by the ids of its ends, and of what it runs through."""
    return {
        (one.source.id, one.target.id, None if one.via is None else one.via.id)
        for one in thread.links
    }


class World(NamedTuple):
    """Cycles and conversations that know of each other, more or less."""

    cycles: tuple[mk.Cycle, ...]
    talks: tuple[mk.Conversation, ...]

    @property
    def thread(self) -> mk.RedThread:
        """Tie it together."""
        return mk.red_thread(self.cycles, self.talks)


NAMES = st.sampled_from(["n1", "n2", "a1", "1", "g1", '"]', "end", "individual", "{x}"])
NEEDS = st.sampled_from([None, "n1", "n2", "n9"])
YEARS = st.sampled_from(["y1", "y2", "y3"])
TALKS = st.sampled_from(["t1", "t2", "t3", "t4"])
SAID = st.sampled_from([None, " ", HUSHED])
EVALUATIONS = st.lists(
    st.sampled_from(list(mk.EffectLevel)).map(
        lambda level: mk.EffectEvaluation(level=level, seen=HUSHED)
    ),
    max_size=2,
    unique_by=lambda one: one.level,
).map(tuple)


@st.composite
def states(draw: st.DrawFn) -> mk.AgreementState:
    """Draw an agreement that may hang together with others."""
    return state(
        draw(NAMES),
        need=draw(NEEDS),
        status=draw(st.sampled_from(list(mk.AgreementStatus))),
        outcome=draw(SAID),
        carried_from=draw(st.none() | NAMES),
        followed_up_on=draw(st.none() | st.just(DAY)),
    )


@st.composite
def talks(draw: st.DrawFn, name: str) -> mk.Conversation:
    """Draw a conversation, of a year that is there or not, and after one that is there or not."""
    agreements = draw(st.lists(states(), max_size=4, unique_by=lambda one: one.agreement.id))
    reviews = st.lists(st.builds(review, NAMES, SAID), max_size=3)
    roles = st.lists(st.sampled_from(list(mk.Role)), max_size=2)
    drawn = talk(
        name,
        previous=draw(st.none() | TALKS),
        agreements=tuple(agreements),
        carried_in=tuple(draw(st.lists(states(), max_size=2))),
        follow_ups=tuple(followed_up(*one) for one in draw(st.lists(reviews, max_size=2))),
        ideas=tuple(idea(f"i{at}", "g1", *one) for at, one in enumerate(draw(st.lists(roles)))),
        effects=tuple(one for one in draw(EVALUATIONS) if one.level == "individual"),
    )
    return in_cycle(drawn, draw(YEARS))


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Draw a few years and conversations, also with circles that no real log can have.

    Shrinks towards a year without conversations.
    """
    names = draw(st.lists(YEARS, min_size=1, max_size=3, unique=True))
    years = [
        year(
            name,
            previous=draw(st.none() | YEARS),
            strategy=draw(st.sampled_from([None, STRATEGY, attrs.evolve(STRATEGY, goals=())])),
            lessons=tuple(draw(st.lists(st.sampled_from(["x", "y"]), max_size=2))),
            evaluations=tuple(one for one in draw(EVALUATIONS) if one.level != "individual"),
        )
        for name in names
    ]
    given_talks = draw(st.lists(TALKS, max_size=4, unique=True))
    return World(tuple(years), tuple(draw(talks(name)) for name in given_talks))


class TestTheChain:
    """From the goal to the effect, link by link (R034, R041, R046)."""

    @pytest.mark.req("R034")
    def test_a_whole_year_hangs_together(self) -> None:
        """Goal, need, theme, conversation, agreement, follow-up and effects are tied in a row."""
        seen = mk.EffectEvaluation(level=mk.EffectLevel.TEAM, seen=HUSHED)
        one = talk(
            brief=attrs.evolve(BRIEF, needs=YEAR.needs[:1]),
            agreements=(state("a1"),),
            follow_ups=(followed_up(review("a1", "ro")),),
        )
        thread = mk.red_thread([year(evaluations=(seen,), needs=YEAR.needs[:1])], [one])

        assert pairs(thread) == {
            ("g1", "n1", None),
            ("n1", "t1", None),
            ("n1", "a1", None),
            ("t1", "talk-7", None),
            ("t1", "a1", "talk-7"),
            ("talk-7", "a1", None),
            ("a1", "1", None),
            ("1", "individual", None),
            ("a1", "individual", "1"),
            ("individual", "team", None),
        }
        assert thread.loose_ends == ()

    @pytest.mark.req("R034")
    @pytest.mark.parametrize(
        ("name", "back", "forward"),
        [
            ("g1", "", "n1 n2 t1 talk-7 a1 1 team individual"),
            ("n1", "g1", "t1 talk-7 a1 1 team individual"),
            ("n2", "g1", ""),
            ("t1", "g1 n1", "talk-7 a1 1 team individual"),
            ("talk-7", "g1 n1 t1", "a1 a2 1 team individual"),
            ("a1", "g1 n1 t1 talk-7", "1 team individual"),
            ("a2", "talk-7", ""),
            ("1", "g1 n1 t1 talk-7 a1", "team individual"),
            ("team", "g1 n1 t1 talk-7 a1 1 individual", ""),
        ],
    )
    def test_it_is_followed_both_ways(self, name: str, back: str, forward: str) -> None:
        """A trace has what leads to a node and what it leads to, in the order of the thread."""
        seen = mk.EffectEvaluation(level=mk.EffectLevel.TEAM, seen=HUSHED)
        agreements = (state("a1"), state("a2", need=None))
        held = (followed_up(review("a1", "ro")),)
        thread = mk.red_thread(
            [year(evaluations=(seen,))], [talk(agreements=agreements, follow_ups=held)]
        )
        trace = thread.trace(name)

        assert " ".join(one.id for one in trace.back) == back
        assert " ".join(one.id for one in trace.forward) == forward
        assert {one.id for one in trace.nodes} == {name, *back.split(), *forward.split()}

    def test_a_goal_is_not_traced_to_what_serves_another(self) -> None:
        """Two threads that meet in one conversation stay two threads."""
        goals = (GOAL, mk.StrategicGoal(id="g2", text="Ro"))
        needs = (YEAR.needs[0], attrs.evolve(YEAR.needs[1], goal="g2"))
        themes = (THEME, mk.FocusTheme(id="t2", title="Ro", needs=("n2",)))
        brief = attrs.evolve(BRIEF, themes=themes, needs=needs)
        both = talk(
            brief=brief,
            agreements=(state("a1"), state("a2", need="n2")),
            follow_ups=(followed_up(review("a1"), review("a2", "ro")),),
        )
        strategy = attrs.evolve(STRATEGY, goals=goals)
        thread = mk.red_thread([year(strategy=strategy, needs=needs, themes=themes)], [both])

        assert [one.id for one in thread.trace("g1").forward] == ["n1", "t1", "talk-7", "a1", "1"]
        assert [one.id for one in thread.trace("a2").back] == ["g2", "n2", "t2", "talk-7"]
        assert [one.id for one in thread.trace("individual").back] == [
            *("g2", "n2", "t2", "talk-7", "a2", "1")
        ]

    def test_what_is_done_leads_to_what_came_of_it(self) -> None:
        """An outcome, a follow-up on the activity or an evaluation ties an agreement to effect."""
        done = {"status": mk.AgreementStatus.DONE}
        seen = mk.EffectEvaluation(level=mk.EffectLevel.INDIVIDUAL, seen=HUSHED)
        for one, effects in (
            (state("a1", outcome=HUSHED, **done), ()),
            (state("a1", followed_up_on=DAY, **done), ()),
            (state("a1", **done), (seen,)),
        ):
            thread = mk.red_thread([], [talk(agreements=(one,), effects=effects)])
            assert ("a1", "individual", None) in pairs(thread)

    def test_why_it_was_dropped_is_no_effect(self) -> None:
        """The outcome of an agreement that is not done says why, and leads to nothing."""
        one = state("a1", outcome=HUSHED, status=mk.AgreementStatus.DROPPED)
        thread = mk.red_thread([], [talk(agreements=(one,))])

        assert [one for one in thread.nodes if one.kind is EFFECT] == []

    def test_an_effect_without_agreements_hangs_on_the_conversation(self) -> None:
        """Where nothing is done, what the two have seen comes from the conversation itself."""
        seen = mk.EffectEvaluation(level=mk.EffectLevel.INDIVIDUAL, seen=HUSHED)
        thread = mk.red_thread([], [talk(effects=(seen,))])

        assert ("talk-7", "individual", None) in pairs(thread)

    def test_a_follow_up_that_names_no_agreement_hangs_on_the_conversation(self) -> None:
        """A follow-up is tied to what it looked at, else to the conversation."""
        thread = mk.red_thread([], [talk(follow_ups=(followed_up(review("a9")),))])

        assert ("talk-7", "1", None) in pairs(thread)

    def test_a_conversation_is_tied_without_its_cycle(self) -> None:
        """What a conversation took with it from its cycle is enough for needs and themes."""
        thread = mk.red_thread([], [talk(agreements=(state("a1"),))])

        assert {("n1", "t1", None), ("t1", "a1", "talk-7"), ("n1", "a1", None)} <= pairs(thread)

    def test_the_word_of_the_cycle_counts(self) -> None:
        """A need that was revised after the conversation was planned is tied as it is now."""
        needs = tuple(attrs.evolve(need, goal=None) for need in YEAR.needs)
        thread = mk.red_thread([year(needs=needs)], [talk()])

        assert ("g1", "n1", None) not in pairs(thread)


class TestIdeas:
    """Ideas and barriers travel up, and only when their author shares them (R035, R037, D16)."""

    @pytest.mark.req("R035")
    @pytest.mark.req("R037")
    def test_a_shared_idea_reaches_the_goal(self) -> None:
        """What is shared beyond the two leads from the conversation to the goal it is about."""
        raised = (idea("i1", "g1", mk.Role.SENIOR_LEADER),)
        thread = mk.red_thread([YEAR], [talk(ideas=raised)])

        assert [one.id for one in thread.trace("i1").forward] == ["g1"]
        assert [one.id for one in thread.trace("i1").back] == ["talk-7"]
        assert [one.id for one in thread.trace("g1").back] == ["talk-7", "i1"]

    @pytest.mark.req("R035")
    @pytest.mark.parametrize("roles", [(), (mk.Role.LEADER,), PARTIES])
    def test_what_stays_between_the_two_is_not_there(self, roles: tuple[mk.Role, ...]) -> None:
        """An idea that is not shared, or only with the two, changes nothing at all."""
        kept = mk.red_thread([YEAR], [talk(ideas=(idea("i1", "g9", *roles),))])

        assert kept == mk.red_thread([YEAR], [talk()])

    def test_an_idea_does_not_pull_others_into_a_trace(self) -> None:
        """A goal that an idea is about is an end of the trace, not a way on to colleagues."""
        raised = (idea("i1", "g1", mk.Role.HR),)
        thread = mk.red_thread([YEAR], [talk(ideas=raised), talk("talk-8")])

        assert [one.id for one in thread.trace("talk-7").forward] == ["g1", "i1"]
        assert [one.id for one in thread.trace("n1").back] == ["g1"]


class TestYears:
    """Years are joined by what was carried (R021, R108)."""

    @pytest.mark.req("R021")
    def test_a_carried_agreement_joins_two_years(self) -> None:
        """An agreement is traced to the one that it was carried over from."""
        old = talk("t1", agreements=(state("a1", status=mk.AgreementStatus.CARRIED_OVER),))
        new = talk("t2", previous="t1", agreements=(state("b1", carried_from="a1"),))
        thread = mk.red_thread([], [new, old])

        assert node(AGREEMENT, "t1", "a1") in thread.trace("b1").back
        assert Ends.AGREEMENT_CARRIED_NOWHERE not in ends(thread)
        assert Ends.AGREEMENT_NOT_THERE not in ends(thread)

    def test_a_year_that_let_it_lie_is_passed_over(self) -> None:
        """What was carried in and not assessed is found in the year before."""
        old = talk("t1", agreements=(state("a1"),))
        between = talk("t2", previous="t1", carried_in=(state("a1"),))
        new = talk("t3", previous="t2", agreements=(state("b1", carried_from="a1"),))

        assert ("a1", "b1", None) in pairs(mk.red_thread([], [old, between, new]))

    @pytest.mark.parametrize("previous", [None, "t0", "t1", "t2"])
    def test_an_origin_that_is_not_there_is_a_loose_end(self, previous: str | None) -> None:
        """Carried from what is not given, in a circle or under a wrong id: it is told."""
        lost = talk("t2", previous=previous, agreements=(state("b1", carried_from="a9"),))
        other = talk("t1", previous="t2", carried_in=(state("a9"),))
        (found,) = [
            one
            for one in mk.red_thread([], [lost, other]).loose_ends
            if one.kind is Ends.AGREEMENT_NOT_THERE
        ]

        assert (found.node, found.missing) == (node(AGREEMENT, "t2", "b1"), "a9")

    def test_an_origin_is_looked_for_once(self) -> None:
        """Two agreements that were carried from one find the same origin."""
        old = talk("t1", agreements=(state("a1"),))
        twice = (state("b1", carried_from="a1"), state("b2", carried_from="a1"))
        thread = mk.red_thread([], [old, talk("t2", previous="t1", agreements=twice)])

        assert {("a1", "b1", None), ("a1", "b2", None)} <= pairs(thread)

    def test_needs_and_lessons_join_two_years(self) -> None:
        """What `start_next_cycle` took with it is tied to where it came from, and nothing else."""
        old = year("y1", lessons=("gå en tur", "spørg igen"))
        new = year("y2", previous="y1", lessons=("gå en tur", "andet"), needs=YEAR.needs[:1])
        thread = mk.red_thread([new, old], [])
        across = [one for one in thread.links if one.source.owner != one.target.owner]

        assert [(one.source, one.target) for one in across] == [
            (node(NEED, "y1", "n1"), node(NEED, "y2", "n1")),
            (node(LESSON, "y1", "1"), node(LESSON, "y2", "1")),
        ]

    @pytest.mark.req("R021")
    def test_the_goal_of_last_year_is_traced_into_this_one(self) -> None:
        """A goal leads through its need to what is agreed on the same need a year later."""
        later = in_cycle(talk(agreements=(state("a1"),)), "y2")
        thread = mk.red_thread([year("y1"), year("y2", previous="y1")], [later])

        assert node(AGREEMENT, "talk-7", "a1") in thread.trace(node(GOAL_, "y1", "g1")).forward


class TestLooseEnds:
    """Every place where the thread breaks off is named, with where it is."""

    @pytest.mark.parametrize(
        ("kind", "changes"),
        [
            (Ends.GOAL_WITHOUT_NEED, {"needs": ()}),
            (Ends.NEED_WITHOUT_GOAL, {"needs": (attrs.evolve(YEAR.needs[0], goal=None),)}),
            (Ends.NEED_WITHOUT_THEME, {"themes": ()}),
            (Ends.THEME_WITHOUT_NEED, {"themes": (attrs.evolve(THEME, needs=()),)}),
            (Ends.THEME_WITHOUT_CONVERSATION, {}),
            (Ends.GOAL_NOT_THERE, {"needs": (attrs.evolve(YEAR.needs[0], goal="g9"),)}),
            (Ends.NEED_NOT_THERE, {"themes": (attrs.evolve(THEME, needs=("n9",)),)}),
            (Ends.EFFECT_NOT_EVALUATED, {}),
            (
                Ends.EFFECT_WITHOUT_AGREEMENT,
                {"evaluations": (mk.EffectEvaluation(level=mk.EffectLevel.TEAM, seen="ro"),)},
            ),
        ],
    )
    def test_in_a_year(self, kind: mk.LooseEndKind, changes: dict[str, object]) -> None:
        """What a year leaves loose is found in the year alone."""
        assert kind in ends(mk.red_thread([year(YEAR.id, **changes)], []))

    @pytest.mark.parametrize(
        ("kind", "changes"),
        [
            (Ends.AGREEMENT_WITHOUT_NEED, {"need": None}),
            (Ends.NEED_NOT_THERE, {"need": "n9"}),
            (Ends.AGREEMENT_WITHOUT_FOLLOW_UP, {}),
            (Ends.AGREEMENT_WITHOUT_EFFECT, {"status": mk.AgreementStatus.DONE}),
            (Ends.AGREEMENT_CARRIED_NOWHERE, {"status": mk.AgreementStatus.CARRIED_OVER}),
        ],
    )
    def test_at_an_agreement(self, kind: mk.LooseEndKind, changes: dict[str, object]) -> None:
        """What an agreement leaves loose is found, and told of that agreement."""
        thread = mk.red_thread([YEAR], [talk(agreements=(state("a1", **changes), state("a2")))])

        assert node(AGREEMENT, "talk-7", "a1") in {
            one.node for one in thread.loose_ends if one.kind is kind
        }
        assert kind in ends(thread, AGREEMENT)

    @pytest.mark.parametrize(
        ("kind", "goal"), [(Ends.IDEA_WITHOUT_GOAL, None), (Ends.GOAL_NOT_THERE, "g9")]
    )
    def test_at_an_idea(self, kind: mk.LooseEndKind, goal: str | None) -> None:
        """A shared idea about no goal, or one that is not there, is loose."""
        raised = (idea("i1", goal, mk.Role.HR),)

        assert ends(mk.red_thread([YEAR], [talk(ideas=raised)]), IDEA) == {kind}

    def test_a_conversation_whose_year_is_not_given(self) -> None:
        """It is told which year is missing, and nothing is said of goals that are not known."""
        raised = (idea("i1", "g9", mk.Role.HR),)
        (found,) = mk.red_thread([], [talk(ideas=raised)]).loose_ends

        assert (found.kind, found.missing) == (Ends.CYCLE_NOT_THERE, BRIEF.cycle)

    def test_a_theme_that_no_agreement_serves(self) -> None:
        """A theme that is talked about and comes to nothing is loose, and only in that way."""
        thread = mk.red_thread([YEAR], [talk(agreements=(state("a1", need="n2"),))])

        assert ends(thread, THEME_) == {Ends.THEME_WITHOUT_AGREEMENT}

    def test_a_planned_follow_up_is_enough(self) -> None:
        """While a follow-up is ahead, an agreement is not without one."""
        ahead = (mk.PlannedFollowUp(planned_on=DAY),)
        thread = mk.red_thread([YEAR], [talk(agreements=(state("a1"),), planned_follow_ups=ahead)])

        assert ends(thread, AGREEMENT) == set()

    @pytest.mark.parametrize("status", [mk.AgreementStatus.DROPPED, mk.AgreementStatus.ENDED])
    def test_what_has_come_to_an_end_needs_no_follow_up(self, status: mk.AgreementStatus) -> None:
        """Nobody follows up on what was dropped or has ended with the employment."""
        thread = mk.red_thread([YEAR], [talk(agreements=(state("a1", status=status),))])

        assert ends(thread, AGREEMENT) == set()

    def test_a_level_that_is_skipped_is_not_loose(self) -> None:
        """A wanted effect is loose until its level is evaluated or skipped."""
        assert CANVAS.wanted_effects[1].level is mk.EffectLevel.TEAM
        skipped = year(skipped_levels=(mk.EffectLevel.TEAM,))

        assert ends(mk.red_thread([skipped], []), EFFECT) == set()

    def test_a_need_from_last_year_waits_for_the_strategy(self) -> None:
        """Before a year has a strategy of its own, the goal of a carried need is not missed."""
        thread = mk.red_thread([year(strategy=None)], [talk(ideas=(idea("i", "g", mk.Role.HR),))])

        assert Ends.GOAL_NOT_THERE not in ends(thread)

    def test_a_year_without_a_canvas_wants_no_effect(self) -> None:
        """Where no effect was wished for, none is missed."""
        plain = year(strategy=attrs.evolve(STRATEGY, canvas=None))

        assert ends(mk.red_thread([plain], []), EFFECT) == set()


class TestTexts:
    """What is loose is said in both languages, by ids alone."""

    @pytest.mark.parametrize("data", TEXTS.values(), ids=LANGUAGES)
    def test_none_is_missing(self, data: ModuleType) -> None:
        """Every kind of loose end and of node has its text, in the order of the kinds."""
        assert list(data.LOOSE_ENDS) == list(mk.LooseEndKind)
        assert list(data.NODES) == list(mk.NodeKind)

    def test_nothing_is_left_untranslated(self) -> None:
        """No sentence is the same in both languages."""
        both = zip(thread_da.LOOSE_ENDS.values(), thread_en.LOOSE_ENDS.values(), strict=True)
        assert [da for da, en in both if da == en] == []
        assert set(process_da.JOINS.values()).isdisjoint(process_en.JOINS.values())
        assert set(process_da.JOINS) == set(process_en.JOINS)

    @pytest.mark.parametrize(
        ("lang", "said"),
        [
            ("da", "Der er ikke noget tema, som tager behovet »n1« (2027-blue) op."),
            ("en", "No theme takes up the need ‘n1’ (2027-blue)."),
        ],
    )
    def test_it_says_where(self, lang: str, said: str) -> None:
        """A sentence names the node, and the cycle or conversation that it belongs to."""
        where = node(NEED, "2027-blue", "n1")
        assert mk.LooseEnd(kind=Ends.NEED_WITHOUT_THEME, node=where).text(lang) == said

    def test_an_effect_is_named_by_its_level(self) -> None:
        """The level of an effect is said in words."""
        where = node(EFFECT, "2027-blue", "team")
        end = mk.LooseEnd(kind=Ends.EFFECT_NOT_EVALUATED, node=where)

        assert "effekten på teamniveau (2027-blue)" in end.text("da")
        assert "the effect at team level (2027-blue)" in end.text()

    @pytest.mark.parametrize("kind", list(mk.LooseEndKind))
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_every_sentence_is_filled_in(self, kind: mk.LooseEndKind, lang: str) -> None:
        """Whatever stands in the ids, a sentence is whole, begins and ends as one."""
        said = mk.LooseEnd(kind=kind, node=node(NEED, "{y}", "{n}"), missing="{m}").text(lang)

        assert "{n}" in said
        assert "{y}" in said
        assert said[0].isupper()
        assert said.endswith(".")
        assert ("{m}" in said) is kind.endswith("-not-there")

    def test_another_language_is_refused(self) -> None:
        """A language that is neither Danish nor English is refused with those that are known."""
        end = mk.LooseEnd(kind=Ends.NEED_WITHOUT_GOAL, node=node(NEED, "y", "n"))
        with pytest.raises(mk.InvalidValueError, match="at lang: 'sv', expected 'da' or 'en'"):
            end.text("sv")

    @pytest.mark.req("R052")
    @few
    @given(stage=st.sampled_from(list(mk.Stage)), data=st.data())
    def test_no_text_of_a_person_is_in_it(self, stage: mk.Stage, data: st.DataObject) -> None:
        """Whatever was said in a conversation, a thread is made of kinds and ids."""
        drawn = data.draw(conversations(stage))
        thread = mk.red_thread([], [drawn])
        ids = {drawn.id, drawn.brief.cycle, "individual", *map(str, range(1, 99))}
        ids |= {one.agreement.id for one in drawn.agreements} | {one.idea.id for one in drawn.ideas}
        ids |= {one.id for one in drawn.brief.needs} | {one.id for one in drawn.brief.themes}

        assert {part for one in thread.nodes for part in (one.owner, one.id)} <= ids


class TestLaws:
    """What holds for every thread."""

    @some
    @given(world=worlds())
    def test_forward_and_back_are_each_others_inverse(self, world: World) -> None:
        """If one node is ahead of another, that one is behind it."""
        thread = world.thread
        traces = {one: thread.trace(one) for one in thread.nodes}

        ahead = {(one, other) for one in traces for other in traces[one].forward}
        behind = {(other, one) for one in traces for other in traces[one].back}
        assert ahead == behind

    @some
    @given(world=worlds(), data=st.data())
    def test_the_order_does_not_matter(self, world: World, data: st.DataObject) -> None:
        """Cycles and conversations may come in any order."""
        years = data.draw(st.permutations(world.cycles))
        mixed = World(tuple(years), tuple(data.draw(st.permutations(world.talks))))

        assert mixed.thread == world.thread

    @some
    @given(world=worlds())
    def test_an_unrelated_conversation_changes_nothing(self, world: World) -> None:
        """What happens in another unit is in no trace, and loosens and ties nothing here."""
        other = in_cycle(talk("unrelated", agreements=(state("a1"),)), "elsewhere")
        before, after = world.thread, World(world.cycles, (*world.talks, other)).thread

        assert [after.trace(one) for one in before.nodes] == [
            before.trace(one) for one in before.nodes
        ]
        assert set(before.loose_ends) <= set(after.loose_ends)

    @some
    @given(world=worlds())
    def test_links_tie_what_is_there(self, world: World) -> None:
        """Both ends of a link, what it runs through, and where it is loose are nodes, each once."""
        thread = world.thread
        there = set(thread.nodes)
        tied = {one for link in thread.links for one in (link.source, link.target, link.via)}

        assert len(there) == len(thread.nodes)
        assert len(set(thread.links)) == len(thread.links)
        assert len(set(thread.loose_ends)) == len(thread.loose_ends)
        assert tied - {None} <= there
        assert {end.node for end in thread.loose_ends} <= there

    @some
    @given(world=worlds())
    def test_a_way_through_has_two_halves(self, world: World) -> None:
        """Where a link runs through something, there is a link to it and one from it."""
        straight = {(one.source, one.target) for one in world.thread.links if one.via is None}
        through = [one for one in world.thread.links if one.via is not None]

        assert all((one.source, one.via) in straight for one in through)
        assert all((one.via, one.target) in straight for one in through)

    @some
    @given(world=worlds())
    def test_a_trace_is_a_part_of_the_thread(self, world: World) -> None:
        """The links of a trace lie between its nodes, and its loose ends are at them."""
        thread = world.thread
        for one in thread.nodes:
            trace = thread.trace(one)
            assert set(trace.links) <= set(thread.links)
            assert {end.node for end in trace.loose_ends} <= set(trace.nodes)
            assert {end for link in trace.links for end in (link.source, link.target)} <= set(
                trace.nodes
            )
            assert one not in {*trace.back, *trace.forward}

    @few
    @given(cycle=cycles(), stage=st.sampled_from(list(mk.Stage)), data=st.data())
    def test_whatever_can_happen_can_be_tied(
        self, cycle: mk.Cycle, stage: mk.Stage, data: st.DataObject
    ) -> None:
        """Every cycle and conversation that facts can lead to has a thread, and is on it."""
        drawn = data.draw(conversations(stage))
        thread = mk.red_thread([cycle], [drawn])

        assert node(TALK, drawn.brief.cycle, drawn.id) in thread.nodes
        assert len([one for one in thread.nodes if one.kind is AGREEMENT]) == len(drawn.agreements)

    def test_a_long_chain_of_years_is_followed_to_its_end(self) -> None:
        """A thousand years are followed without running out of stack."""
        chain = [
            talk(f"t{at}", previous=f"t{at - 1}", agreements=(state("a", carried_from="a"),))
            for at in range(2000)
        ]
        thread = mk.red_thread([], chain)
        assert len(chain) > sys.getrecursionlimit()

        last = thread.trace(node(AGREEMENT, "t1999", "a"))
        assert len([one for one in last.back if one.kind is AGREEMENT]) == 1999


class TestAsking:
    """A trace is asked for by node or by id."""

    def test_a_node_and_its_id_are_the_same(self) -> None:
        """An id that only one node has is enough."""
        thread = mk.red_thread([YEAR], [])
        assert thread.trace("g1") == thread.trace(node(GOAL_, YEAR.id, "g1"))

    def test_the_same_id_in_two_conversations_does_not_mix(self) -> None:
        """Each conversation has its own agreement, and an id of both is refused with the kinds."""
        given_talks = [talk(name, agreements=(state("n1"),)) for name in ("t1", "t2")]
        thread = mk.red_thread([YEAR], given_talks)

        trace = thread.trace(node(AGREEMENT, "t1", "n1"))
        assert node(TALK, BRIEF.cycle, "t2") not in trace.nodes
        expected = r"a Node, for several have this id: need \(1\), agreement \(2\)"
        with pytest.raises(mk.InvalidValueError, match=f"at node: 'n1', expected {expected}"):
            thread.trace("n1")

    @pytest.mark.parametrize("wanted", ["nobody", node(NEED, "nowhere", "n1")])
    def test_what_is_not_there_is_refused(self, wanted: mk.Node | str) -> None:
        """An id or a node that the thread does not have is refused."""
        with pytest.raises(mk.InvalidValueError, match="expected a node of this thread, or its id"):
            mk.red_thread([YEAR], []).trace(wanted)

    @pytest.mark.parametrize(
        ("years", "given_talks", "where"),
        [([YEAR, YEAR], [], "cycles"), ([], [SIGNED, SIGNED], "conversations")],
    )
    def test_an_id_stands_once(
        self, years: list[mk.Cycle], given_talks: list[mk.Conversation], where: str
    ) -> None:
        """Two cycles or two conversations with one id cannot be told apart, and are refused."""
        with pytest.raises(mk.InvalidValueError, match=f"at {where}: .* expected each id once"):
            mk.red_thread(years, given_talks)

    def test_something_else_is_refused(self) -> None:
        """What is neither is named by its class, and nothing of it is shown."""
        with pytest.raises(TypeError, match="expected a Cycle in cycles, not a Conversation"):
            loosely(mk.red_thread)([SIGNED], [])


def test_the_year_of_the_boatyard(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a whole example the threads run from the goal to the effect and over into next year."""
    monkeypatch.syspath_prepend(EXAMPLES)
    program = importlib.import_module("boatyard.program")
    office = program.Office(program.Tongue("da"))
    list(program.tell(office))
    history = program.History.of(office)
    thread = mk.red_thread(history.cycles.values(), history.talks.values())

    def along(nodes: Iterable[mk.Node]) -> str:
        return " ".join(f"{one.owner}/{one.id}" for one in nodes)

    assert along(thread.trace("a-cast").back) == (
        "2026-vaerft/hulls 2027-vaerft/hulls 2026-vaerft/epoxy 2027-vaerft/epoxy"
        " 2027-vaerft/asger-2027"
    )
    assert along(thread.trace("a-cast").forward) == (
        "asger-2027/1 2027-vaerft/team asger-2027/individual"
    )
    assert "asger-2027/a-guide" in along(thread.trace("b-guide").back)
    assert "carsten-2026/c-winch" in along(
        thread.trace(node(GOAL_, "2026-vaerft", "hulls")).forward
    )
    assert ends(thread, THEME_) == {Ends.THEME_WITHOUT_NEED}
    assert ends(thread, GOAL_) == set()
