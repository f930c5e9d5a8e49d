"""The page of each phase and stage: what may happen there, who states it, what must hold."""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from guards import CONVERSATION, CYCLE, guards_of
from markup import first_sentence, link, roles, table
from sphinx.util import logging

import mousekit as mk
from mousekit.language import process_da, process_en
from mousekit.language.process import word
from mousekit.rules.texts import texts_in

__all__ = ["phase", "stage"]

_LOG = logging.getLogger(__name__)
_CONDITIONS = tomllib.loads((Path(__file__).parent / "conditions.toml").read_text("utf-8"))

State = mk.Phase | mk.Stage
Arrow = State | mk.Join[mk.Stage, mk.Conversation]
Row = Mapping[type[mk.Fact], Arrow]


class _Words(NamedTuple):
    lang: str
    before: str
    begins: str
    leads: str
    stays: str
    when: str
    who: str
    head: tuple[str, str, str, str]
    nothing: str
    end: str


_ENGLISH = _Words(
    lang="en",
    before=(
        "Each fact must be one of these, come from somebody who may state it, and be dated on the "
        "day of the last fact or later; else it is refused as `out-of-order`, `wrong-actor`, "
        "`wrong-person` or `stated-too-early`.  A table lists what more must hold: everything "
        "that can ever stand in the way of the fact, in this state or in another."
    ),
    begins="It begins here.",
    leads="Leads to",
    stays="as before",
    when="if",
    who="May be stated by",
    head=("what must hold", "what is said if it does not", "what can be done", "code"),
    nothing="Nothing more must hold.",
    end="Nothing can happen any more.",
)
_DANISH = _Words(
    lang="da",
    before=(
        "Hver hændelse skal være en af disse, komme fra en, der må registrere den, og være dateret "
        "samme dag som den seneste hændelse eller senere; ellers bliver den afvist som "
        "`out-of-order`, `wrong-actor`, `wrong-person` eller `stated-too-early`.  Tabellen viser, "
        "hvad der ellers skal være på plads: alt, der kan stå i vejen for hændelsen, her eller i "
        "en anden fase eller på et andet trin."
    ),
    begins="Her begynder det.",
    leads="Fører til",
    stays="som før",
    when="hvis",
    who="Kan registreres af",
    head=("det skal være på plads", "det siges ellers", "det kan man gøre", "kode"),
    nothing="Der er ikke andre krav.",
    end="Der kan ikke ske mere.",
)


def phase(asked: str) -> str:
    """Describe one phase in one language, such as ``focus da``."""
    value, words = _asked(asked)
    here = mk.Phase(value)
    birth = [mk.CycleStarted] if here is mk.Phase.STRATEGY else []
    parts = (_part(CYCLE, fact, words, mk.CYCLE_WHO[fact], words.begins) for fact in birth)
    row = mk.CYCLE_TABLE[here]
    return "\n".join([*parts, *_facts(CYCLE, here, row, words, lambda fact: mk.CYCLE_WHO[fact])])


def stage(asked: str) -> str:
    """Describe one stage in one language, such as ``in-review en``."""
    value, words = _asked(asked)
    here = mk.Stage(value)

    def who(fact: type[mk.Fact]) -> Sequence[mk.Role]:
        return mk.TALK_WHO_EARLY.get((here, fact), mk.TALK_WHO[fact])

    birth = [mk.ConversationPlanned] if here is mk.Stage.PLANNED else []
    parts = (_part(CONVERSATION, fact, words, mk.TALK_WHO[fact], words.begins) for fact in birth)
    return "\n".join([*parts, *_facts(CONVERSATION, here, mk.TALK_TABLE[here], words, who)])


def _asked(asked: str) -> tuple[str, _Words]:
    value, lang = asked.split()
    return value, _ENGLISH if lang == "en" else _DANISH


def _facts(
    process: str,
    here: State,
    row: Row,
    words: _Words,
    who: Callable[[type[mk.Fact]], Sequence[mk.Role]],
) -> Iterator[str]:
    yield f"{words.before if row else words.end}\n"
    for fact, arrow in row.items():
        leads = f"{words.leads}: {_result(here, arrow, words)}."
        yield _part(process, fact, words, who(fact), leads)


def _part(
    process: str, fact: type[mk.Fact], words: _Words, who: Sequence[mk.Role], leads: str
) -> str:
    name = fact.__name__
    danish = process_da.EVENTS[name]
    about = f"{first_sentence(fact)}  " if words.lang == "en" else ""
    rows = [_guard(code, words) for code in guards_of(process, name)]
    return "\n".join(
        [
            f"### {danish if words.lang == 'da' else process_en.EVENTS[name]}\n",
            f"{link(name)}, *{danish}*.  {about}\n",
            f"- {leads}",
            f"- {words.who}: {roles(who, words.lang)}.\n",
            table(words.head, rows) if rows else f"{words.nothing}\n",
        ]
    )


def _result(here: State, arrow: Arrow, words: _Words) -> str:
    if not isinstance(arrow, mk.Join):
        return _state(here, arrow, words)
    condition = word("JOINS", arrow.when.__name__, words.lang)
    stay, go = (_state(here, end, words) for end in (arrow.stay, arrow.go))
    return f"{go}, {words.when} {condition}; {word('JOINS', 'otherwise', words.lang)} {stay}"


def _index(words: _Words) -> int:
    return 0 if words.lang == "en" else 1


def _state(here: State, end: State, words: _Words) -> str:
    name = (process_en if words.lang == "en" else process_da).STATES[end.value]
    return f"*{name}*, {words.stays}" if end is here else f"[{name}]({end.value}.md)"


def _guard(code: str, words: _Words) -> list[str]:
    message, hint = _said(code, words.lang)
    if code not in _CONDITIONS["guards"]:
        _LOG.warning("docs/_ext/conditions.toml does not say what must hold for %s", code)
    holds = _CONDITIONS["guards"].get(code, (hint, hint))[_index(words)]
    shown = f"[{code}](#{code.lower()})" if code.startswith("MK") else f"`{code}`"
    return [holds, message, hint, shown]


def _said(code: str, lang: str) -> tuple[str, str]:
    if code.startswith("MK"):
        known = texts_in(lang)
        # A rule that words each case in its own way is told in general terms.
        return known.findings.get(code) or known.about[code]
    texts: tuple[str, str] = (process_en if lang == "en" else process_da).BLOCKERS[code]
    return texts
