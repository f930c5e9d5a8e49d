"""The language room: what Danish and English words say. The map.

- `lexicon`: the shape of the words, one documented field per kind.
- `da`, `en`: the words, literals only; `da_deeds`, `da_verbs`, `da_nouns` and the English ones
  hold those that are many.
- `inflection`: the forms of verbs, nouns and phrases, and how to add one; `da_conjugation`,
  `en_conjugation`: the verbs that no rule conjugates.
- `text`: the reader: `lexicon`, `lexicons`, `detect`, `normalise`, `find`,
  `named`.
- `remark_words`, `remark_da`, `remark_en`, `remark_forms`: the words on feedback, their forms.
- `remark`, `remark_steps`: judging feedback: `judge_feedback`.
- `sweeping`, `sweeping_words`: words that close a talk: `generalisations`, `brush_offs`.
- `clauses`: main part, tail and verbs of an agreement.
- `wording`: times, hedges, buzzwords, number of deeds, passives: what the rules on wording ask.
- `weigh`: judging: `weigh`.
- `blanks`: fields that hold nothing: `is_placeholder`, `collective_owner`.
- `ask`: judging questions: `ask`; its words are `ask_da`, `ask_en` in the shape `ask_words`,
  its reader is `asked`.
- `sensitive`: subjects that need care: `topics_asked`, `topics_told`, `is_about_salary`; its words
  are `sensitive_da`, `sensitive_en` in the shape `sensitive_words`.

Pure: no files, no clock, no state but caches. Every value that tells which words were found
holds entries of the lexicon or the caller's own words, never a piece of the text. Texts
shown to people are not here.
"""

from mousekit.language.ask import Asking, QuestionKind, ask
from mousekit.language.blanks import collective_owner, is_placeholder
from mousekit.language.lexicon import Lexicon
from mousekit.language.remark import Remark, judge_feedback
from mousekit.language.sensitive import (
    SensitiveTopic,
    is_about_salary,
    topics_asked,
    topics_told,
)
from mousekit.language.sweeping import brush_offs, generalisations
from mousekit.language.text import LANGUAGES, detect, find, lexicon, lexicons, named, normalise
from mousekit.language.weigh import Weight, weigh
from mousekit.language.wording import (
    buzzwords_in,
    count_deeds,
    hedges_in,
    is_actorless,
    same_words,
    vague_times_in,
)

__all__ = [
    "LANGUAGES",
    "Asking",
    "Lexicon",
    "QuestionKind",
    "Remark",
    "SensitiveTopic",
    "Weight",
    "ask",
    "brush_offs",
    "buzzwords_in",
    "collective_owner",
    "count_deeds",
    "detect",
    "find",
    "generalisations",
    "hedges_in",
    "is_about_salary",
    "is_actorless",
    "is_placeholder",
    "judge_feedback",
    "lexicon",
    "lexicons",
    "named",
    "normalise",
    "same_words",
    "topics_asked",
    "topics_told",
    "vague_times_in",
    "weigh",
]
