"""The reader of the rules' texts: the only door to `language.rules_da` and `language.rules_en`.

What lives here: which texts of a language there are, how one is found by code and case, and how
its params are filled in.  What must not: the texts themselves, and what a rule means.

A param called ``case`` picks one of several wordings of the same code: ``MK608/place`` is used
before ``MK608``.  A param that a text asks for and a finding lacks is written as three dots and
never raises, since a report that an older release stored must stay readable for ever.
"""

from collections.abc import Iterable, Mapping
from itertools import chain
from string import Formatter
from types import ModuleType
from typing import Final, TypeAlias

import attrs

from mousekit.errors import InvalidValueError
from mousekit.language import rules_da, rules_en
from mousekit.language.days import in_words
from mousekit.language.rule_texts import Card, Examples, Labels, Pairs
from mousekit.language.rules_da.why import WHY

__all__ = [
    "LANGUAGES",
    "Card",
    "RuleTexts",
    "fields_of",
    "fill",
    "params_of",
    "texts_in",
    "why_in_danish",
    "wording",
]

Params: TypeAlias = tuple[tuple[str, str | int], ...]

LANGUAGES: Final = ("da", "en")


@attrs.frozen(kw_only=True, eq=False)
class RuleTexts:
    """All texts of the rules in one language.

    Attributes:
        about: By code: the fault and the cure in general terms.
        findings: By code, or code and case: the templates of message and hint.
        examples: By code: a bad and a good example.
        labels: What the things and fields of an example are called.
        phrases: The words around them.
    """

    about: Pairs
    findings: Pairs
    examples: Examples
    labels: Labels
    phrases: Mapping[str, str]


def _read(words: ModuleType, groups: Iterable[ModuleType]) -> RuleTexts:
    """Put the texts of all groups together, sorted by code and case."""
    tables = {
        name.lower(): dict(sorted(chain.from_iterable(vars(one)[name].items() for one in groups)))
        for name in ("ABOUT", "FINDINGS", "EXAMPLES")
    }
    labels = chain(words.LABELS.items(), *(one.LABELS.items() for one in groups))
    return RuleTexts(**tables, labels=dict(sorted(labels)), phrases=words.PHRASES)


_TEXTS: Final = {
    "da": _read(rules_da.words, rules_da.GROUPS),
    "en": _read(rules_en.words, rules_en.GROUPS),
}


class _Filled(dict[str, str]):
    """Params by name; one that is missing is three dots."""

    def __missing__(self, key: str) -> str:
        return "…"


def texts_in(lang: str) -> RuleTexts:
    """Return the texts of one language.

    Args:
        lang: ``"da"`` or ``"en"``.

    Raises:
        InvalidValueError: If the language is another one.
    """
    try:
        return _TEXTS[lang]
    except (KeyError, TypeError):
        raise InvalidValueError(("lang",), lang, "'da' or 'en'") from None


def wording(code: str, params: Params, lang: str) -> tuple[str, str] | None:
    """Return the templates of message and hint, or None for a code that has none here.

    Raises:
        InvalidValueError: If the language is neither ``"da"`` nor ``"en"``.
    """
    findings = texts_in(lang).findings
    case = f"{code}/{dict(params).get('case')}"
    return findings.get(case, findings.get(code))


def why_in_danish(code: str) -> str:
    """Return why a fault is one; in English it stands where the rule is made."""
    return WHY[code]


def params_of(code: str) -> tuple[str, ...]:
    """Return the params that mousekit's own texts of a rule ask for, sorted."""
    return tuple(
        sorted(
            {
                name
                for key, pair in _TEXTS["en"].findings.items()
                if key.partition("/")[0] == code
                for template in pair
                for name in fields_of(template)
            }
        )
    )


def fill(template: str, params: Params, lang: str) -> str:
    """Write the params into a template, days in the words of the language."""
    said = {name: in_words(str(value), lang) for name, value in params}
    return template.format_map(_Filled(said))


def fields_of(template: str) -> tuple[str, ...]:
    """Return the names of the params that a template asks for, in its order.

    Raises:
        ValueError: If a brace is open, or asks for more than a plain name.
    """
    names = []
    for _, name, spec, conversion in Formatter().parse(template):
        if name is None:
            continue
        if spec or conversion or not name.isidentifier():
            msg = f"a param is written as a plain name in braces, not as {name!r}"
            raise ValueError(msg)
        names.append(name)
    return tuple(names)
