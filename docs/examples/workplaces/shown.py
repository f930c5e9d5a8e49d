"""Pictures of the year and the conversation, and the red thread in words and as Mermaid."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import attrs

import mousekit as mk
from mousekit import render
from mousekit.language.days import day_in_words
from mousekit.language.thread import loose_end_text
from mousekit.thread import Node, NodeKind, RedThread, Trace
from workplaces.markup import Child, Markup, join, tag
from workplaces.readers import Place, Reader, year_of
from workplaces.saying import rows, word

__all__ = ["bars", "talk_title", "thread", "unit", "wheel", "wheel_of"]


def wheel(reader: Reader) -> Markup:
    """Draw the year of the reader's own unit; whoever has moved has another one."""
    return Markup("") if reader.move is not None else wheel_of(reader.place)


def wheel_of(place: Place) -> Markup:
    """Draw the year; it names nobody, so everybody may see it."""
    drawn = render.wheel_svg(
        place.cycle,
        place.talks,
        plan=place.plan,
        today=place.today,
        lang=place.lang,
        names=place.all_names,
    )
    return tag("figure", Markup(drawn))


def unit(reader: Reader) -> Markup:
    """Draw how far everybody's conversation is, as far as the reader may know it."""
    place = reader.place
    if reader.move is not None:
        return Markup("")
    drawn = render.unit_svg(
        place.cycle,
        place.talks,
        today=place.today,
        reader=reader.role,
        lang=place.lang,
        names=place.all_names,
    )
    return tag("figure", Markup(drawn))


def bars(reader: Reader) -> Markup:
    """Draw the minutes of each conversation that the reader has held, or will hold."""
    place = reader.place
    return join(
        tag(
            "figure",
            tag("figcaption", talk_title(reader, talk)),
            Markup(render.time_bar_svg(talk, lang=place.lang)),
        )
        for talk in reader.talks
        if reader.was_there(talk)
    )


def talk_title(reader: Reader, talk: mk.Conversation) -> str:
    """Say which conversation it is, by its year and the other one of the two."""
    place = reader.place
    return word(place, "with", year=year_of(talk), name=place.called(reader.met(talk)))


def thread(reader: Reader) -> Markup:
    """Follow the thread through each agreement, and give all of it as Mermaid text."""
    place = reader.place
    tied = mk.red_thread(_years(reader), [_as_seen(reader, talk) for talk in reader.talks])
    labels = _told_apart(place, dict(_labels(reader)))
    found = list(_traces(reader.talks, tied, labels))
    if not found:
        return Markup("")
    head = ("what", "goal", "need", "theme", "followed up", "effect")
    drawn = render.thread_mermaid(tied, lang=place.lang, labels=labels)
    text = tag(
        "details",
        tag("summary", word(place, "as mermaid")),
        tag("pre", tag("code", drawn), tabindex="0"),
    )
    loose = _loose_ends(reader, labels) if reader.role is mk.Role.LEADER else ()
    return join([rows(place, word(place, "thread caption"), head, found), *loose, text])


def _years(reader: Reader) -> tuple[mk.Cycle, ...]:
    """Give the years of the thread: whoever has moved is no longer told of the former unit."""
    met = {talk.brief.cycle for talk in reader.talks}
    cycles = reader.place.cycles
    return cycles if reader.move is None else tuple(one for one in cycles if one.id in met)


def _as_seen(reader: Reader, talk: mk.Conversation) -> mk.Conversation:
    """Leave out the ideas, also their ids, of a conversation that the reader may not read."""
    return talk if reader.may_read(talk) else attrs.evolve(talk, ideas=())


def _who(place: Place, talk: mk.Conversation) -> str:
    return f"{place.called(talk.employee)} {year_of(talk)}"


def _told_apart(place: Place, labels: Mapping[Node, str]) -> dict[Node, str]:
    """Say whose it is where two nodes would be called the same."""
    alike = Counter((node.kind, text) for node, text in labels.items())
    owners = {cycle.id: str(cycle.period.first.year) for cycle in place.cycles}
    owners |= {talk.id: _who(place, talk) for talk in place.talks}
    return {
        node: text if alike[node.kind, text] == 1 else f"{text} ({owners[node.owner]})"
        for node, text in labels.items()
    }


def _loose_ends(reader: Reader, labels: Mapping[Node, str]) -> Iterator[Markup]:
    """Say where the thread breaks off, in the year of the unit and in what the reader may read."""
    place = reader.place
    # All conversations: a theme that one of another leader's takes up is not loose.
    found = mk.red_thread(place.cycles, place.talks).loose_ends
    cycles = place.cycles if reader.move is None else ()
    owners = {cycle.id for cycle in cycles} | {talk.id for talk in reader.talks}
    said = [_loose_end(place, one, labels) for one in found if _is_for(reader, one, owners)]
    if said:
        yield tag("h3", word(place, "loose ends"))
        yield tag("ul", *(tag("li", text) for text in dict.fromkeys(said)))


def _is_for(reader: Reader, end: mk.LooseEnd, owners: set[str]) -> bool:
    """Say if a loose end is the reader's; an idea was told to who was there."""
    held = {talk.id for talk in reader.talks if reader.may_read(talk)}
    return end.node.owner in (held if end.node.kind is NodeKind.IDEA else owners)


def _loose_end(place: Place, end: mk.LooseEnd, labels: Mapping[Node, str]) -> str:
    """Say what is loose in the words of people, not by ids."""
    node = end.node
    years = {cycle.id: cycle.period.first.year for cycle in place.cycles}
    years |= {talk.id: year_of(talk) for talk in place.talks}
    is_effect = node.kind is NodeKind.EFFECT
    return loose_end_text(
        end.kind.value,
        kind=node.kind.value,
        name=node.id if is_effect else labels.get(node, node.id),
        owner=str(years.get(node.owner, node.owner)),
        missing=end.missing,
        lang=place.lang,
    )


def _traces(
    talks: Iterable[mk.Conversation], tied: RedThread, labels: Mapping[Node, str]
) -> Iterator[tuple[Child, ...]]:
    for talk in talks:
        for state in talk.agreements:
            node = Node(kind=NodeKind.AGREEMENT, owner=talk.id, id=state.agreement.id)
            yield state.agreement.text, *_along(node, tied, labels), _came_of_it(state, talk)


def _along(node: Node, tied: RedThread, labels: Mapping[Node, str]) -> Iterator[str]:
    """Give what leads straight to an agreement, the goal behind it, and the follow-ups."""
    found = tied.trace(node)
    needs, themes = (
        [one for one in found.back if one.kind is kind and _is_tied(one, node, found)]
        for kind in (NodeKind.NEED, NodeKind.THEME)
    )
    goals = [
        one
        for one in found.back
        if one.kind is NodeKind.GOAL and any(_is_tied(one, need, found) for need in needs)
    ]
    held = [one for one in found.forward if one.kind is NodeKind.FOLLOW_UP]
    for nodes in (goals, needs, themes, held):
        yield "; ".join(dict.fromkeys(labels.get(one, one.id) for one in nodes)) or "–"


def _is_tied(source: Node, target: Node, found: Trace) -> bool:
    return any((link.source, link.target) == (source, target) for link in found.links)


def _came_of_it(state: mk.AgreementState, talk: mk.Conversation) -> str:
    seen = (effect.seen for effect in talk.effects if state.status is mk.AgreementStatus.DONE)
    said = [text for text in (state.outcome, *seen) if text]
    return "; ".join(said) or "–"


def _labels(reader: Reader) -> Iterator[tuple[Node, str]]:
    """Say what the nodes are: what everybody may read, and what the reader's conversations hold."""
    place = reader.place
    for cycle in place.cycles:
        goals = () if cycle.strategy is None else cycle.strategy.goals
        yield from (_named(NodeKind.GOAL, cycle.id, goal.id, goal.text) for goal in goals)
        yield from _framed(cycle.id, cycle.needs, cycle.themes)
        for one in cycle.evaluations:
            yield _named(NodeKind.EFFECT, cycle.id, one.level.value, one.seen)
        for number, lesson in enumerate(cycle.lessons, start=1):
            yield _named(NodeKind.LESSON, cycle.id, str(number), lesson)
    for talk in reader.talks:
        yield from _of_talk(place, talk)
        for raised in _as_seen(reader, talk).ideas:
            yield _named(NodeKind.IDEA, talk.id, raised.idea.id, raised.idea.text)


def _framed(
    owner: str, needs: Iterable[mk.CompetenceNeed], themes: Iterable[mk.FocusTheme]
) -> Iterator[tuple[Node, str]]:
    yield from (_named(NodeKind.NEED, owner, need.id, need.text) for need in needs)
    yield from (_named(NodeKind.THEME, owner, theme.id, theme.title) for theme in themes)


def _of_talk(place: Place, talk: mk.Conversation) -> Iterator[tuple[Node, str]]:
    title = word(place, "with", year=year_of(talk), name=place.called(talk.employee))
    yield _named(NodeKind.CONVERSATION, talk.brief.cycle, talk.id, title)
    for state in talk.agreements:
        yield _named(NodeKind.AGREEMENT, talk.id, state.agreement.id, state.agreement.text)
    for number, one in enumerate(talk.follow_ups, start=1):
        day = day_in_words(one.held_on, place.lang)
        yield _named(NodeKind.FOLLOW_UP, talk.id, str(number), day)
    yield _named(NodeKind.EFFECT, talk.id, mk.EffectLevel.INDIVIDUAL.value, _who(place, talk))
    for effect in talk.effects:
        yield _named(NodeKind.EFFECT, talk.id, effect.level.value, effect.seen)


def _named(kind: NodeKind, owner: str, name: str, text: str) -> tuple[Node, str]:
    return Node(kind=kind, owner=owner, id=name), text
