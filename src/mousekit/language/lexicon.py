"""The shape of one language's words: `Lexicon`, and nothing else.

Lives here: which kinds of words the library knows. Must not live here: the words
(`da`, `en`), how a text is searched for them (`text`), what they weigh (`weigh`).

Every field is a tuple of *entries*: one word or a few, lower case, composed (NFC),
single spaces. Inflected forms are entries of their own, which `inflection` makes from the
verbs and nouns when the words are read: nothing is inflected when a text is weighed.
"""

from __future__ import annotations

import attrs

__all__ = ["Lexicon"]


@attrs.frozen(kw_only=True)
class Lexicon:
    """All words of one language that the judging of texts rests on. Danish: *ordliste*.

    Attributes:
        lang: The language, ``"da"`` or ``"en"``.
        compounds: True where a noun also counts as the last part of a longer word,
            as *plan* does in *handlingsplan*.
        vague_heads: Verbs and verb phrases that name a direction, an attitude or a wish.
            Danish: *retningsord*.
        vague_nouns: Nouns that name a quality or a topic, nothing one could hand over.
        abstract_endings: Endings that make an unknown noun abstract (*-hed*, *-ness*).
        concrete_exceptions: Words with such an ending that are things after all.
        verb_endings: Endings by which an unknown word is a verb (*-eres*); none in English.
        finite_endings: Endings of a verb in the present, behind the one who acts.
        comparatives: More-and-better words; precise only beside a number.
        qualifiers: Adjectives that promise without choosing (*relevante*, *various*).
        deeds: Observable verbs: whether it was done can be seen. Danish: *handleord*.
        object_verbs: Verbs that are as clear as what they act upon (*finde*, *discuss*).
        outcome_verbs: Verbs that promise an outcome, vague unless it is a thing (*sikre*,
            *ensure*).
        copulas: Verbs of being and becoming (*blive*, *be*): vague unless a deed follows.
        sayings: Fixed phrases without a verb of their own that name an attitude, whatever verb
            they stand with (*is i maven*, *comfort zone*). Danish: *talemåde*.
        manners: Nouns that say how behind a qualifier (*på en god måde*, "in a good way").
        modals: Verbs behind which the part that counts begins (*skal*, *should*).
        homographs: Forms of deeds that are nouns as well (*test*, *plan*): a verb only where
            one can stand.
        verb_leads: Words behind which a verb stands (*skal*, *will*).
        determiners: Words in front of which such a form is a verb (*en*, *the*).
        joints: Words that join a new clause to what was said (*og*, *and*).
        deliverables: Things and events that exist or do not. Danish: *leverance*.
        articles: Words that pick out one thing before a deliverable (*en*, *a*).
        leads: Subjects, modals and fillers skipped before the first word that counts.
        means_markers: What introduces the way it is done (*ved at*, *by*).
        subordinators: What opens a clause in front of the main one (*når*, "if").
        purpose_markers: What introduces why (*for at*, *so that*); what follows weighs less.
        numbers: Number words that count something.
        number_labels: Words beside which a number is a label and counts nothing (*niveau 2*).
        definites: Words behind which a number is known already ("the 24 residents").
        idioms: Phrases that hold a number or a rhythm and count nothing (*en gang imellem*,
            *each other*).
        dates: Days, months, weeks, quarters and words that set a limit in time.
        span_leads: Words that make a number of weeks a limit in time (*inden for*, "over the
            next"): it says when, and counts nothing.
        span_units: Lengths of time that such a number counts.
        rhythms: How often. Danish: *rytme*.
        first_steps: Phrases that name where it begins. Danish: *første skridt*.
        measures: Phrases that say how it will be seen. Danish: *tegn på lykkes*.
        hedges: Words that take half of it back. Danish: *forbehold*.
        vague_times: Times nobody can put in a calendar (*løbende*, *soon*).
        buzzwords: Words that shine and say little (*synergi*, *game changer*).
        collective_owners: Whole owner fields that name nobody. Danish: *fælles ejer*.
        owner_joiners: Words that join two owners (*og*, *and*).
        back_references: Words for what was named before (*den*, *it*).
        clause_breaks: Words that add another thing to do (*desuden*, *in addition*).
        agents: What introduces who does it in a passive (*af*, *by*).
        passive_helpers: What makes a passive of a participle (*bliver*, *is*).
        participle_endings: How the participles of a passive end.
        passive_endings: How a verb ends that is a passive by itself (*-es*); empty in English.
        placeholders: What people write to fill a field. Danish: *pladsholder*.
        deponents: Words that end as a passive and are none (*lykkes*, "is open").
        function_words: Small words that tell this language from the other.
        letters: Letters that tell this language from the other.
    """

    lang: str
    compounds: bool
    vague_heads: tuple[str, ...]
    vague_nouns: tuple[str, ...]
    abstract_endings: tuple[str, ...]
    concrete_exceptions: tuple[str, ...]
    verb_endings: tuple[str, ...]
    finite_endings: tuple[str, ...]
    comparatives: tuple[str, ...]
    qualifiers: tuple[str, ...]
    deeds: tuple[str, ...]
    object_verbs: tuple[str, ...]
    outcome_verbs: tuple[str, ...]
    copulas: tuple[str, ...]
    sayings: tuple[str, ...]
    manners: tuple[str, ...]
    modals: tuple[str, ...]
    homographs: tuple[str, ...]
    verb_leads: tuple[str, ...]
    determiners: tuple[str, ...]
    joints: tuple[str, ...]
    deliverables: tuple[str, ...]
    articles: tuple[str, ...]
    leads: tuple[str, ...]
    means_markers: tuple[str, ...]
    subordinators: tuple[str, ...]
    purpose_markers: tuple[str, ...]
    numbers: tuple[str, ...]
    number_labels: tuple[str, ...]
    definites: tuple[str, ...]
    idioms: tuple[str, ...]
    dates: tuple[str, ...]
    span_leads: tuple[str, ...]
    span_units: tuple[str, ...]
    rhythms: tuple[str, ...]
    first_steps: tuple[str, ...]
    measures: tuple[str, ...]
    hedges: tuple[str, ...]
    vague_times: tuple[str, ...]
    buzzwords: tuple[str, ...]
    collective_owners: tuple[str, ...]
    owner_joiners: tuple[str, ...]
    back_references: tuple[str, ...]
    clause_breaks: tuple[str, ...]
    agents: tuple[str, ...]
    passive_helpers: tuple[str, ...]
    participle_endings: tuple[str, ...]
    passive_endings: tuple[str, ...]
    placeholders: tuple[str, ...]
    deponents: tuple[str, ...]
    function_words: tuple[str, ...]
    letters: tuple[str, ...]
