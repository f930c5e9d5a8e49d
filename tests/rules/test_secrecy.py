"""Nothing that somebody wrote gets out through a finding, whatever rule finds it.

The texts are those of the bad examples, so that the rules find something, each with a word beside
it that stands nowhere else.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import cast, get_args

import attrs
import pytest

import mousekit as mk
from mousekit._validators import hidden
from mousekit.errors import InvalidValueError
from mousekit.rules.context import WrittenText
from mousekit.rules.engine import Checkable
from mousekit.rules.model import Hit, Rule
from mousekit.rules.texts import LANGUAGES, texts_in
from rules.subjects import TODAY, around, has_text, made

MARKER = "qzxvk"

CLASSES = sorted(
    {WrittenText, *get_args(Checkable), *(cls for rule in mk.all_rules() for cls in rule.subject)}
    - {mk.Conversation, mk.Cycle},
    key=lambda cls: cls.__name__,
)
HIDDEN = [
    pytest.param(cls, field.name, id=f"{cls.__name__}-{field.name}")
    for cls in CLASSES
    for field in attrs.fields(cls)
    if field.repr is hidden
]


def written(rule: Rule) -> Iterator[str]:
    """Yield what somebody may write: the marker, alone and beside what the rule looks for."""
    yield MARKER
    for lang in LANGUAGES:
        bad, _ = texts_in(lang).examples[rule.code]
        for value in {value for _, fields in bad for value in fields.values() if value}:
            yield f"{value} {MARKER}"
            yield f"{MARKER} {value}"
            yield f"{value}, {MARKER} {value}?"


def shown(*findings: mk.Finding) -> str:
    """Return everything that findings show to anybody."""
    report = mk.Report.of(findings)
    said = [(one.message(lang), one.hint(lang)) for one in findings for lang in LANGUAGES]
    texts = [report.text(lang) for lang in LANGUAGES]
    return " ".join([repr(report), str(report), str(report.rows()), str(said), *texts])


def finding(rule: Rule, hit: Hit) -> mk.Finding:
    """Make the finding of a hit, as the engine does."""
    severity = hit.severity or rule.severity
    return mk.Finding(
        code=rule.code,
        name=rule.name,
        severity=severity,
        path=hit.path,
        params=hit.params,
        texts=rule.texts,
    )


def leaks(rule: Rule) -> list[str]:
    """Return what a rule says that holds the marker."""
    look = cast("Callable[[object, mk.Given], Iterable[Hit]]", rule.function)
    said = (
        repr(hit) + shown(finding(rule, hit))
        for cls in set(rule.subject) & set(CLASSES)
        for text in written(rule)
        for lang in (None, *LANGUAGES)
        for hit in look(made(cls, text), attrs.evolve(around(rule, text), lang=lang))
    )
    return [one for one in said if MARKER in one]


@pytest.mark.parametrize("rule", mk.all_rules(), ids=lambda rule: rule.code)
def test_a_finding_shows_nothing_written(rule: Rule) -> None:
    """No param, path, message, hint, row or repr of a finding holds what somebody wrote."""
    assert leaks(rule) == []


@pytest.mark.parametrize("cls", get_args(Checkable), ids=lambda cls: cls.__name__)
def test_a_report_shows_nothing_written(cls: type) -> None:
    """The report on a thing that is full of texts holds none of them, and the check ends well."""
    context = attrs.evolve(made(mk.CheckContext, MARKER), waivers=None)
    report = mk.check(made(cls, MARKER), context=context, today=TODAY)

    assert MARKER not in shown(*report.findings) + repr(report)


@pytest.mark.parametrize(("cls", "name"), HIDDEN)
@pytest.mark.parametrize("wrong", [[MARKER], {MARKER: 1}, MARKER.encode()])
def test_an_error_shows_nothing_written(cls: type, name: str, wrong: object) -> None:
    """A confidential field that is given something else says what is wanted, not what came."""
    with pytest.raises(InvalidValueError) as caught:
        attrs.evolve(made(cls, MARKER), **{name: wrong})

    assert caught.value.path[0] == name
    assert MARKER not in str(caught.value) + repr(caught.value)


def test_own_words_show_nothing_written() -> None:
    """A caller's own words are found without a word of the text beside them."""
    words = tuple((rule.code, ("Ja-hatten",)) for rule in mk.all_rules() if rule.takes_words)
    draft = made(mk.AgreementDraft, f"{MARKER} tager ja-hatten på {MARKER}")
    report = mk.check(draft, rules=mk.RuleSet(words=words))

    assert "Ja-hatten" in repr(report)
    assert MARKER not in shown(*report.findings)


def test_a_leak_is_noticed() -> None:
    """A rule that puts what was written into a param or a path is found out."""
    rule = next(rule for rule in mk.all_rules() if rule.code == "MK202")

    def quote(draft: mk.AgreementDraft, given: mk.Given) -> Iterator[Hit]:
        yield Hit(path=given.path, params=(("text", draft.text),))

    def point(draft: mk.AgreementDraft, given: mk.Given) -> Iterator[Hit]:
        yield Hit(path=(*given.path, draft.text.split()[-1]))

    assert leaks(attrs.evolve(rule, function=quote))
    assert leaks(attrs.evolve(rule, function=point))


def test_texts_are_filled_in() -> None:
    """The things that are looked at really hold the marker, wherever a text may stand."""
    empty = [cls.__name__ for cls in CLASSES if MARKER not in str(attrs.asdict(made(cls, MARKER)))]

    assert empty == [cls.__name__ for cls in CLASSES if not has_text(cls)]
    assert "AgreementDraft" not in empty
