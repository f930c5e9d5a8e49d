"""The shape of one language's words about questions: `QuestionWords`, and nothing else.

Lives here: which kinds of words the judging of questions rests on. Must not live here: the
words (`ask_da`, `ask_en`), and what they decide (`ask`).

Every field is a tuple of entries of one to four words, normalised, inflected forms written out.
"""

from __future__ import annotations

import attrs

__all__ = ["QuestionWords"]


@attrs.frozen(kw_only=True)
class QuestionWords:
    """All words of one language that the judging of questions rests on. Danish: *spørgeord*.

    Attributes:
        lang: The language, ``"da"`` or ``"en"``.
        what: Words that ask for what there is to tell (*hvad*, "what").
        how: Words that ask for the manner (*hvordan*, "how").
        why: Words that ask for the reason.
        where: Words that ask for a place, and before an adjective for a degree in Danish.
        when: Words that ask for a time.
        who: Words that ask for a person.
        which: Words that ask for a choice among one kind.
        which_many: Those of them that ask for several of the kind; none in English.
        which_markers: Words behind a choice that name the pool (*af disse*, "of these").
        degrees: Phrases that ask how much, and never for more.
        degree_words: The word before an adjective or adverb that asks how much of it.
        manner_words: What may stand between that word and its clause and measures nothing.
        scales: Phrases that bring a scale.
        scale_joiners: Words between the ends of a scale (*til*, "to").
        ratings: Verbs that put a number on something.
        loved: Verbs and adjectives of praise that give the answer of a degree away.
        pointers: Words before such an adjective that praise one certain thing ("the great").
        measure_nouns: Words right behind *hvad*, *hvilken* or "what" that make it ask for a figure,
            a date or a name.
        being: Verbs of being between "what" and its noun.
        fact_nouns: Nouns that make "what is your …" ask for one fact.
        open_nouns: Singular nouns that make a choice an open one (*forskel*, "difference").
        open_endings: Endings of such nouns.
        felt: Words that make a place or a time something to tell about (*oplever*, "feel").
        finite: Finite verbs that open a question or follow a question word.
        not_verbs: Adjectives and adverbs that end as a present tense; none in English.
        verb_endings: Endings by which an unknown word is a finite verb; none in English.
        subjects: Words that open a subject; right behind a question word they embed it.
        nominatives: Pronouns that can be nothing but a subject.
        persons: Those of them that make a verb of a word that is a preposition, too (*ved*).
        denials: Words that deny (*ikke*, "not").
        denied: Finite verbs that hold their denial ("don't"); none in Danish.
        suggestions: Openings that propose the answer (*hvad med at*, "how about").
        agreeing: Phrases that ask for assent (*enig i*, "agree that").
        tags: Words behind the last comma that ask for assent (*ikke*, "right").
        firm_tags: Phrases at the end that ask for assent with or without a comma.
        presumers: Words that open a clause behind the question that gives the answer.
        presumed: Words in it that take the answer for granted (*vel*, "surely").
        tells: Imperatives and phrases that invite telling (*beskriv*, "tell me").
        confided: What is proposed there and is an invitation to tell ("why don't you tell me").
        requests: Verbs with which one asks somebody to do something ("can you").
        together: Subjects that make such a verb a proposal ("can we talk").
        telling: What is asked for behind "can you" and its like.
        told_to: Words between the telling and what is to be told (*mig*, "me").
        askers: Subjects that wish to hear for themselves ("may I hear what", "I'd like to know").
        hearing: Words of one's own wish to hear (*nysgerrig*, "curious").
        picks: Imperatives that ask for a choice, a list or a number (*vælg*, "rate").
        whether: Words that make what is to be told a yes or a no.
        prefers: Verbs of choice: with an "or" behind it they pick one of two.
        joiners: Words that join a second question.
        alternatives: Those of them that put one thing against another.
        leads: Subordinators that open a clause before the question (*når*, "if").
        fillers: Small words skipped at the start of a question or a clause.
        prepositions: Words that may stand before a question word.
        abbreviations: What a full stop may follow without an end.
    """

    lang: str
    what: tuple[str, ...]
    how: tuple[str, ...]
    why: tuple[str, ...]
    where: tuple[str, ...]
    when: tuple[str, ...]
    who: tuple[str, ...]
    which: tuple[str, ...]
    which_many: tuple[str, ...]
    which_markers: tuple[str, ...]
    degrees: tuple[str, ...]
    degree_words: tuple[str, ...]
    manner_words: tuple[str, ...]
    scales: tuple[str, ...]
    scale_joiners: tuple[str, ...]
    ratings: tuple[str, ...]
    loved: tuple[str, ...]
    pointers: tuple[str, ...]
    measure_nouns: tuple[str, ...]
    being: tuple[str, ...]
    fact_nouns: tuple[str, ...]
    open_nouns: tuple[str, ...]
    open_endings: tuple[str, ...]
    felt: tuple[str, ...]
    finite: tuple[str, ...]
    not_verbs: tuple[str, ...]
    verb_endings: tuple[str, ...]
    subjects: tuple[str, ...]
    nominatives: tuple[str, ...]
    persons: tuple[str, ...]
    denials: tuple[str, ...]
    denied: tuple[str, ...]
    suggestions: tuple[str, ...]
    agreeing: tuple[str, ...]
    tags: tuple[str, ...]
    firm_tags: tuple[str, ...]
    presumers: tuple[str, ...]
    presumed: tuple[str, ...]
    tells: tuple[str, ...]
    confided: tuple[str, ...]
    requests: tuple[str, ...]
    together: tuple[str, ...]
    telling: tuple[str, ...]
    told_to: tuple[str, ...]
    askers: tuple[str, ...]
    hearing: tuple[str, ...]
    picks: tuple[str, ...]
    whether: tuple[str, ...]
    prefers: tuple[str, ...]
    joiners: tuple[str, ...]
    alternatives: tuple[str, ...]
    leads: tuple[str, ...]
    fillers: tuple[str, ...]
    prepositions: tuple[str, ...]
    abbreviations: tuple[str, ...]
