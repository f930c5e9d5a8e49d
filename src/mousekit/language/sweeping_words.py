"""The words that close a talk, in both languages: generalisations and the three B's.

Lives here: the shape of these words, and the words, literals only. How a text is searched for
them is in `sweeping`.
"""

from __future__ import annotations

import attrs

__all__ = ["DANISH", "ENGLISH", "SweepingWords"]


@attrs.frozen(kw_only=True)
class SweepingWords:
    """The words of one language. Danish: *generaliseringer og de tre B'er*.

    Attributes:
        sweeping: Words that make a sentence about a person a generalisation (*altid*).
        sweeping_phrases: Phrases that are one by themselves (*hele tiden*).
        crowds: Words for everybody and nobody; with a verb behind them, a generalisation.
        crowd_verbs: These verbs (*synes*, "knows").
        demands: Phrases that open a demand, beside the imperatives (*sørg for*, "please").
        things: Words for persons that are said of things more often (*den*).
        unclear: Words for persons that have another meaning before a noun (*i*).
        verb_ends: Endings of what stands behind them where they are persons (*i kommer*).
        limits: Words before one of these that take it back (*næsten*, "not").
        belittling: Phrases that make it small. Danish: *bagatellisere*.
        explaining_away: Phrases that give it a reason. Danish: *bortforklare*.
        doubting: Phrases that question it. Danish: *betvivle*.
    """

    sweeping: tuple[str, ...]
    sweeping_phrases: tuple[str, ...]
    crowds: tuple[str, ...]
    crowd_verbs: tuple[str, ...]
    demands: tuple[str, ...]
    things: tuple[str, ...]
    unclear: tuple[str, ...]
    verb_ends: tuple[str, ...]
    limits: tuple[str, ...]
    belittling: tuple[str, ...]
    explaining_away: tuple[str, ...]
    doubting: tuple[str, ...]


# fmt: off
DANISH = SweepingWords(
    sweeping=("aldrig", "altid", "konstant"),
    sweeping_phrases=(
        "aldrig nogensinde", "alle andre kan", "det siger alle", "evig og altid", "folk siger",
        "hele tiden", "hver eneste gang", "hver evig eneste gang", "hver gang du", "hver gang han",
        "hver gang hun", "hver gang man", "ingen gider", "ingen kan lide", "man ved jo",
        "man ved jo godt", "som alle ved"),
    crowds=("alle", "alle andre", "alle sammen", "allesammen", "folk", "ingen", "ingen andre"),
    crowd_verbs=(
        "elsker", "er", "gider", "hader", "hører", "kender", "klager", "lytter", "mener", "oplever",
        "siger", "snakker", "synes", "taler", "tror", "ved"),
    demands=(
        "lad være", "overvej", "pas på", "prøv", "sørg for", "undgå", "venligst", "vær"),
    things=("den",),
    unclear=("de", "i"),
    verb_ends=(
        "aldrig", "altid", "blev", "fik", "gik", "kom", "konstant", "r", "sagde", "ved"),
    limits=("ikke", "næsten", "som"),
    belittling=(
        "alle har det sådan", "det er bare noget du", "det er da ikke så slemt",
        "det er ikke så slemt", "det er jo bare", "det er nok bare", "det er sikkert bare",
        "det går nok", "det går over", "det skal du ikke tage dig af", "det skal nok gå",
        "det sker for alle", "du overdriver", "så slemt er det ikke", "så slemt kan det ikke være",
        "sådan har alle det", "sådan har vi det alle", "tag det ikke så tungt"),
    explaining_away=(
        "der var jo travlt", "det er fordi du", "det er jo fordi", "det kunne ikke være anderledes",
        "det måtte jo ske", "det skyldes jo", "det skyldtes jo", "det var jo fordi",
        "det var jo ikke min skyld", "det var kun fordi", "det var også fordi", "du må forstå",
        "du skal forstå", "du skal huske på", "sådan er vilkårene"),
    doubting=(
        "den oplevelse deler jeg ikke", "det har jeg svært ved at tro", "det kan da ikke passe",
        "det kan ikke passe", "det tror jeg ikke på", "det tror jeg nu ikke",
        "er det nu også rigtigt", "er du nu sikker på", "er du sikker på", "helt på den måde",
        "mon dog", "sådan husker jeg det ikke", "sådan oplever jeg det ikke",
        "sådan ser jeg det ikke"),
)

ENGLISH = SweepingWords(
    sweeping=("always", "constantly", "never"),
    sweeping_phrases=(
        "all the time", "as everybody knows", "as everyone knows", "every single time",
        "every time he", "every time she", "every time you", "people always", "people say",
        "they all say"),
    crowds=(
        "all others", "all the others", "everybody", "everybody else", "everyone", "everyone else",
        "no one", "nobody", "nobody else", "people"),
    crowd_verbs=(
        "agrees", "believes", "complains", "does", "hates", "hears", "is", "know", "knows", "likes",
        "listens", "loves", "say", "says", "talks", "think", "thinks", "wants"),
    demands=(
        "avoid", "be", "do not", "don't", "ensure", "kindly", "make sure", "please", "see to it",
        "take care", "try"),
    things=(),
    unclear=(),
    verb_ends=(),
    limits=("almost", "as", "nearly", "not"),
    belittling=(
        "don't take it so hard", "everybody feels that", "everybody feels that way",
        "everyone feels that", "everyone feels that way", "it can't be that bad",
        "it is not a big deal", "it is not that bad", "it is nothing to worry about",
        "it will be fine", "it will blow over", "it'll be fine", "it'll blow over",
        "it's not a big deal", "it's not that bad", "it's nothing to worry about",
        "that's just how it is", "we all feel like that", "you are exaggerating",
        "you are overreacting", "you're exaggerating", "you're overreacting"),
    explaining_away=(
        "it could not be helped", "it couldn't be helped", "it was not my fault",
        "it was only because", "it wasn't my fault", "that is because you", "that was only because",
        "that's because you", "you have to remember", "you have to understand",
        "you must understand", "you need to understand"),
    doubting=(
        "are you really sure", "are you sure", "i do not see it that way", "i do not think so",
        "i do not think that is", "i don't see it that way", "i don't think so",
        "i don't think that is", "i don't think that's", "i find that hard to believe",
        "i never noticed that", "that can't be right", "that cannot be right",
        "that is not how i remember", "that is not how i see it", "that's not how i remember",
        "that's not how i see it"),
)
# fmt: on
