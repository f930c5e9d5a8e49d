"""The shape of one language's words on feedback: `RemarkWords`, and nothing else.

Lives here: which kinds of words the judging of feedback knows. Must not live here: the words
(`remark_da`, `remark_en`), how their forms are made (`remark_forms`), what they mean (`remark`).

Every field is a tuple of *entries*: one word or a few, lower case, composed, single spaces.
Unlike in `Lexicon`, verbs, adjectives and things are given once and inflected by the endings
given beside them, since feedback uses all their forms.
"""

from __future__ import annotations

import attrs

__all__ = ["RemarkWords"]


@attrs.frozen(kw_only=True)
class RemarkWords:
    """All words of one language that the judging of feedback rests on. Danish: *ordliste*.

    Attributes:
        lang: The language, ``"da"`` or ``"en"``.
        verbs: Stems of regular verbs for what can be seen or heard (*aflever*, "add").
        other_verbs: Regular verbs of the second kind: past in *-te*; doubling the last letter.
        strong_verbs: Five forms each: imperative, infinitive, present, past, participle; a
            hyphen for a form that is also another word.
        prefixes: What may stand before a verb and leaves it one (*gennem-*, "re-").
        past_endings: By which an unknown word is a verb in the past (*-ede*, "-ed").
        late_past_endings: Endings that say so only right behind who did it (*-kte*).
        soft_words: Words that look like such a verb and tell nothing that was seen.
        seen_auxiliaries: Words before a participle that make an act of an unknown one.
        adjective_markers: Words behind which an unknown word in *-ede* or "-ed" is an adjective.
        participle_markers: Words behind which a known verb in the past is one, too.
        gerund_markers: Words behind which an English word in "-ing" tells no act.
        undone: Phrases before an infinitive that tell what was done or left out.
        modals: Words before an infinitive that make it a next step.
        weak_modals: Those that may also tell what somebody can do in general.
        openers: Phrases before an imperative or an infinitive at the start of a step.
        no_orders: Words that open a sentence before an article and are no imperative, or one
            of a direction only; any other unknown word there is taken for one.
        no_order_endings: Endings of words that are none either.
        asks: Phrases that point forward by themselves.
        lacks: Words that say that something is missing.
        articles: Words that pick out one thing.
        things: Nouns, without ending, for what one can point at in work.
        thing_endings: Their endings.
        compounds: True where a thing also counts as the last part of a longer word.
        numbers: Number words that count something.
        moments: Phrases that say when or where it happened. Danish: *situation*.
        effects: Phrases that lead from an act to what it did. Danish: *effekt*.
        persons: Words for the person or the people that the feedback is about.
        speakers: Words for those who speak: they act, but no label is meant for them.
        not_persons: Words before a copula that are no name.
        copulas: Words between a person and what it is said to be.
        degrees: Small words between a copula and what follows.
        too: The word that makes any adjective behind it a label (*for*, "too").
        not_adjectives: Words that may follow it without making a label.
        praise: Words of praise or blame that are not inflected.
        praise_stems: Adjectives of praise or blame, inflected.
        traits: Words for how a person is that are not inflected.
        trait_stems: Adjectives for how a person is, inflected.
        adjective_endings: The endings of both.
        topics: Nouns for a quality or an attitude, nothing one could point at.
        topic_endings: Endings of such nouns.
        not_topics: Words with such an ending that can be pointed at.
        comparatives: More-and-better words.
        quantities: Words of number behind "too", or that ask for more or less of a thing.
        frames: Phrases of general judgement (*god til at*, "keep it up").
        labels: Phrases that say how a person is (*typisk dig*, "you always").
        absolutes: Words that leave no exception; they weigh a little against.
    """

    lang: str
    verbs: tuple[str, ...]
    other_verbs: tuple[str, ...]
    strong_verbs: tuple[str, ...]
    prefixes: tuple[str, ...]
    past_endings: tuple[str, ...]
    late_past_endings: tuple[str, ...]
    soft_words: tuple[str, ...]
    seen_auxiliaries: tuple[str, ...]
    adjective_markers: tuple[str, ...]
    participle_markers: tuple[str, ...]
    gerund_markers: tuple[str, ...]
    undone: tuple[str, ...]
    modals: tuple[str, ...]
    weak_modals: tuple[str, ...]
    openers: tuple[str, ...]
    no_orders: tuple[str, ...]
    no_order_endings: tuple[str, ...]
    asks: tuple[str, ...]
    lacks: tuple[str, ...]
    articles: tuple[str, ...]
    things: tuple[str, ...]
    thing_endings: tuple[str, ...]
    compounds: bool
    numbers: tuple[str, ...]
    moments: tuple[str, ...]
    effects: tuple[str, ...]
    persons: tuple[str, ...]
    speakers: tuple[str, ...]
    not_persons: tuple[str, ...]
    copulas: tuple[str, ...]
    degrees: tuple[str, ...]
    too: tuple[str, ...]
    not_adjectives: tuple[str, ...]
    praise: tuple[str, ...]
    praise_stems: tuple[str, ...]
    traits: tuple[str, ...]
    trait_stems: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    topics: tuple[str, ...]
    topic_endings: tuple[str, ...]
    not_topics: tuple[str, ...]
    comparatives: tuple[str, ...]
    quantities: tuple[str, ...]
    frames: tuple[str, ...]
    labels: tuple[str, ...]
    absolutes: tuple[str, ...]
