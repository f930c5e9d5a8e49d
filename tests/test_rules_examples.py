"""The texts of the rules: none is missing, and every example does what it is shown for.

The examples are literals of the language data.  Here they are built into values and checked, so
that what `explain` shows is what the rules find.
"""

import re
from collections.abc import Mapping
from datetime import date, time
from typing import NamedTuple

import attrs
import pytest

from mousekit.language import SensitiveTopic
from mousekit.rules import (
    CheckContext,
    Finding,
    Report,
    Severity,
    all_rules,
    check_agreements,
    check_parts,
    check_themes,
    explain,
)
from mousekit.rules.texts import LANGUAGES, Card, RuleTexts, fields_of, texts_in
from mousekit.values.agreement import AgreementDraft
from mousekit.values.conclusions import PlannedFollowUp
from mousekit.values.strategy import CompetenceNeed, EffectLevel, FocusTheme, StrategicGoal
from mousekit.values.talk import FormRef, Invitation, Preparation
from rules.examples import (
    METHODS,
    PROPOSED,
    SUBJECTS,
    assessment,
    mandate,
    need,
    parts_of,
    strategy,
)
from rules.examples import previous as past

DUE = date(2027, 6, 1)
CODES = [rule.code for rule in all_rules()]

every_code = pytest.mark.parametrize("code", CODES)
every_language = pytest.mark.parametrize("lang", LANGUAGES)


class Example(NamedTuple):
    """The cards of one example, by kind, with what they do not mention filled in."""

    cards: tuple[Card, ...]

    def fields(self, kind: str) -> list[Mapping[str, str]]:
        """Return the fields of every card of a kind."""
        return [fields for name, fields in self.cards if name == kind]

    def context(self) -> CheckContext:
        """Return what the example says of the conversation; nothing it is silent about."""
        known: dict[str, str] = {}
        for fields in (*self.fields("conversation"), *self.fields("invitation")):
            known.update(fields)
        held_on, sent_on = known.get("held_on"), known.get("sent_on")
        planned = tuple(
            PlannedFollowUp(planned_on=date.fromisoformat(fields["planned_on"]))
            for fields in self.fields("follow-up")
        )
        silent = not planned and not self.fields("no-follow-ups")
        forms = tuple(FormRef(id=fields["form"]) for fields in self.fields("enclosed"))
        needs = tuple(need(fields) for fields in self.fields("competence-need"))
        taken_up = [draft.need for draft in self.agreements() if draft.need]
        named = tuple(CompetenceNeed(id=one, text=one) for one in dict.fromkeys(taken_up))
        previous = tuple(past(fields) for fields in self.fields("previous"))
        mandates = [mandate(fields) for fields in self.fields("mandate")]
        return CheckContext(
            employee=known.get("employee"),
            leader=known.get("leader"),
            held_on=date.fromisoformat(held_on) if held_on else None,
            sent_on=date.fromisoformat(sent_on) if sent_on else None,
            needs=needs or (named if self.fields("agreement") else None),
            goals=tuple(StrategicGoal(id=one.goal, text=one.goal) for one in needs if one.goal)
            or None,
            taken_up=tuple(fields.get("need", "") for fields in self.fields("agreement")) or None,
            evaluated=tuple(EffectLevel.TEAM for _ in self.fields("evaluation")),
            mandate=mandates[0] if mandates else None,
            follow_ups=None if silent else planned,
            previous=previous or None,
            assessed=tuple(assessment(fields) for fields in self.fields("assessment"))
            if previous
            else None,
            form=forms[0] if forms else None,
            forms=forms or None,
        )

    @property
    def today(self) -> date | None:
        """The day that a card names as today's."""
        return next((date.fromisoformat(one["text"]) for one in self.fields("today")), None)

    def agreements(self) -> list[AgreementDraft]:
        """Return the agreements; where no card speaks of any, one that is in order."""
        given = self.fields("agreement")
        if not given and not self.fields("no-agreements"):
            given = [{"text": "Ida viser Per arkivet tre gange"}]
        drafts = []
        for fields in given:
            due = fields.get("due", DUE.isoformat())
            draft = AgreementDraft(
                text=fields["text"],
                owner=fields.get("owner", "ida"),
                due=date.fromisoformat(due) if due else None,
                sign_of_success=fields.get("sign_of_success", "tre viste mapper"),
                need=fields.get("need", "pressen") or None,
                method=METHODS[fields["method"]] if "method" in fields else None,
                practice=fields.get("practice") or None,
                proposed_by=PROPOSED[fields["proposed_by"]] if "proposed_by" in fields else None,
                carried_from=fields.get("carried_from"),
                support=fields.get("support") or None,
            )
            drafts.append(draft)
        return drafts

    def things(self, lang: str) -> list[object]:
        """Return what is checked in place of agreements; nothing if no card speaks of it."""
        if strategies := self.fields("strategy"):
            return [strategy(one, self.fields("strategic-goal")) for one in strategies]
        made: list[object] = [invitation(fields) for fields in self.fields("invitation")]
        for fields in self.fields("preparation"):
            minutes = int(fields["minutes"]) if "minutes" in fields else None
            made.append(Preparation(form=FormRef(id=fields["form"]), minutes=minutes))
        for kind, make in SUBJECTS.items():
            if cards := self.fields(kind):
                made += make(cards, lang)
        is_later = self.today is not None
        return made or (list(self.context().follow_ups or ()) if is_later else [])

    def report(self, lang: str) -> Report:
        """Check the example as a caller would."""
        context = self.context()
        if things := self.things(lang):
            parts = parts_of(things)
            return check_parts(parts, context=context, today=self.today, lang=lang)
        if themes := self.fields("theme"):
            made = [FocusTheme(id=f"t{n}", title=one["title"]) for n, one in enumerate(themes)]
            return check_themes(made, context=context, lang=lang)
        return check_agreements(self.agreements(), context=context, lang=lang)


def invitation(fields: Mapping[str, str]) -> Invitation:
    """Make an invitation of a card, complete but for what the card leaves out on purpose."""
    starts_at = fields.get("starts_at", "10:00")
    return Invitation(
        meets_on=date.fromisoformat(fields["meets_on"]),
        starts_at=time.fromisoformat(starts_at) if starts_at else None,
        place=fields.get("place", "lokale 2"),
        frame=fields.get("frame", "en time"),
        purpose=fields.get("purpose", "hvad du vil lære"),
        request=fields.get("request", "tænk over året"),
        form=FormRef(id=fields.get("form", "mus-2027")),
    )


@every_language
@every_code
def test_bad_example_fires_its_own_rule_only(code: str, lang: str) -> None:
    """The bad example of a rule has the one fault that it is shown for."""
    bad, _ = texts_in(lang).examples[code]

    assert Example(bad).report(lang).codes == (code,)


@every_code
def test_finding_stands_where_the_thing_stands(code: str) -> None:
    """A path begins with the place of the thing that was looked at, then names its field."""
    bad, _ = texts_in("da").examples[code]
    example = Example(bad)
    places = {"agreements", "follow_ups", "previous", "themes"}
    if example.things("da"):
        places = {"things"}

    for finding in example.report("da").findings:
        place, *steps = finding.path
        assert place in places
        assert [type(step) for step in steps[:1]] in ([], [int])


@every_language
@every_code
def test_good_example_is_in_order(code: str, lang: str) -> None:
    """The good example of a rule has no fault at all, and the rule was not left out."""
    _, good = texts_in(lang).examples[code]
    report = Example(good).report(lang)

    assert report.codes == ()
    assert code not in report.not_checked


@every_language
@pytest.mark.parametrize("table", ["about", "examples"])
def test_every_rule_has_texts(table: str, lang: str) -> None:
    """Each rule is explained, and nothing is that is no rule."""
    texts: Mapping[str, object] = getattr(texts_in(lang), table)

    assert list(texts) == CODES


@every_language
def test_findings_are_worded(lang: str) -> None:
    """Each rule has a wording, or one for each of its cases, sorted by code and case."""
    keys = list(texts_in(lang).findings)

    assert keys == sorted(keys)
    assert {key.partition("/")[0] for key in keys} == set(CODES)


@pytest.mark.parametrize("table", [field.name for field in attrs.fields(RuleTexts)])
def test_both_languages_have_the_same_texts(table: str) -> None:
    """What exists in one language exists in the other."""
    danish: Mapping[str, object] = getattr(texts_in("da"), table)
    english: Mapping[str, object] = getattr(texts_in("en"), table)

    assert list(danish) == list(english)


@pytest.mark.parametrize("key", list(texts_in("en").findings))
def test_both_languages_ask_for_the_same_params(key: str) -> None:
    """A message names the same facts in both languages, and so does a hint."""
    danish, english = (texts_in(lang).findings[key] for lang in LANGUAGES)

    assert [set(fields_of(text)) for text in danish] == [set(fields_of(text)) for text in english]


@every_language
def test_no_text_is_blank_or_dangling(lang: str) -> None:
    """Each text that is shown has words in it, no spaces around it and no double ones."""
    texts = texts_in(lang)
    pairs = [*texts.about.values(), *texts.findings.values()]
    shown = [text for pair in pairs for text in pair]
    shown += [*texts.phrases.values(), *texts.labels.values()]

    assert [text for text in shown if not text or " ".join(text.split()) != text] == []


@every_language
def test_sentences_end_as_sentences(lang: str) -> None:
    """Explanations, messages and hints begin as a sentence and end as one."""
    texts = texts_in(lang)
    sentences = [
        text for pair in (*texts.about.values(), *texts.findings.values()) for text in pair
    ]

    assert [text for text in sentences if not re.match(r"^[A-ZÆØÅ»“].*[.?]$", text)] == []


@every_language
@pytest.mark.parametrize("code", CODES)
def test_params_exist(code: str, lang: str) -> None:
    """Every param that a text asks for is given by its rule."""
    bad, _ = texts_in(lang).examples[code]
    for finding in Example(bad).report(lang).findings:
        assert "…" not in finding.message(lang) + finding.hint(lang)


@every_language
def test_labels_are_used(lang: str) -> None:
    """A label names a thing or a field of some example, and each of these has one."""
    used = set()
    for examples in texts_in(lang).examples.values():
        for kind, fields in (card for example in examples for card in example):
            used |= {kind, *fields}

    assert set(texts_in(lang).labels) == used


@every_language
@every_code
def test_explain_tells_everything(code: str, lang: str) -> None:
    """An explanation has code, name, severity, fault, cure, both examples and the sources."""
    rule = next(rule for rule in all_rules() if rule.code == code)
    texts = texts_in(lang)
    text = explain(code, lang)

    severity = texts.phrases[rule.severity.value]
    assert text.startswith(f"{code} {rule.name} ({severity})\n")
    for part in (*texts.about[code], texts.phrases["bad"], texts.phrases["good"]):
        assert part in text
    for example in texts.examples[code]:
        for _, fields in example:
            assert all(value in text for value in fields.values())
    assert text.endswith(f"{texts.phrases['sources']}: {', '.join(rule.sources)}")


def test_explain_shows_what_is_missing() -> None:
    """A field that an example leaves out is said to be missing."""
    assert "Noor writes a checklist for new apprentices; due: missing" in explain("MK203")
    assert "- Ingen aftaler\n" in explain("MK102", "da")


REASON = (
    "Only the two have given each other their word. An agreement on behalf of a third person is a "
    "wish, and that person may never hear of it."
)


def test_explain_in_full() -> None:
    """An explanation reads like this."""
    assert explain("MK303").splitlines() == [
        "MK303 owner-not-a-party (error)",
        "",
        "The owner of the agreement is somebody who did not take part.",
        "Let one of you two own it, if only to ask and to report back.",
        f"Why: {REASON}",
        "",
        "Not so good:",
        "- Conversation: employee: lea; leader: bo",
        "- Agreement: IT support opens three accounts; owner: it-support",
        "- Agreement: Lea tests the three accounts; owner: lea",
        "- Agreement: Bo reads the test report in week 20; owner: bo",
        "",
        "Better:",
        "- Conversation: employee: lea; leader: bo",
        "- Agreement: Bo orders three accounts for Lea; owner: bo",
        "",
        "Looks at (class): AgreementDraft, Agreement",
        "Needs to know (CheckContext or today): employee, leader",
        "Status: stable since 0.1.0",
        "Sources: R153",
    ]


def test_explain_in_danish() -> None:
    """What a rule leaves to the caller, and what stands around it, is told in Danish too."""
    lines = explain("MK302", "da").splitlines()

    assert lines[4].startswith("Hvorfor: Når alle har ansvaret, har ingen det: ")
    assert lines[-4:] == [
        "Ser på (klasse): AgreementDraft, Agreement",
        "Kan indstilles med: RuleSet.words",
        "Status: gældende siden 0.1.0",
        "Kilder: R153, R164",
    ]


def test_explain_names_the_policy() -> None:
    """The part of the policy that a rule reads is named; what nobody can choose is not."""
    assert "\nOptions: Policy.invitation\n" in explain("MK608")
    assert "\nOptions:" not in explain("MK301")


@every_code
def test_every_fault_has_a_reason(code: str) -> None:
    """Why a fault is one is told in both languages, in whole sentences."""
    danish, english = (explain(code, lang).splitlines()[4] for lang in LANGUAGES)

    assert re.match(r"^Hvorfor: [A-ZÆØÅ»].+\.$", danish)
    assert re.match(r'^Why: [A-Z"].+\.$', english)


def test_explain_without_documentation(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where documentation was stripped an explanation does without it."""
    rule = next(rule for rule in all_rules() if rule.code == "MK303")
    monkeypatch.setattr(rule.function, "__doc__", None)

    assert "Why:" not in explain("MK303")
    assert "Hvorfor: " in explain("MK303", "da")


@every_code
def test_wordings_have_no_case_that_never_comes(code: str) -> None:
    """The cases that the texts know are those that the rules tell apart."""
    cases = {
        "MK201": {"unsaid", "words"},
        "MK209": {"alternative", "area", "strength"},
        "MK210": {"unsaid", "words"},
        "MK211": {"unsaid", "words"},
        "MK602": {"praise", "statement", "suggestion", "tag"},
        "MK604": {
            "choice",
            "degree",
            "fact",
            "person",
            "place",
            "reproach",
            "scale",
            "time",
            "why",
        },
        "MK605": {topic.value for topic in SensitiveTopic},
        "MK204": {"early", "late"},
        "MK306": {"amount", "method"},
        "MK401": {"missing", "unknown"},
        "MK402": {"missing", "unknown"},
        "MK608": {"form", "frame", "place", "purpose", "request", "starts_at"},
        "MK609": {"future", "past"},
        "MK610": {"employee", "leader"},
        "MK612": {"none", "other"},
        "MK615": {"forbid", "warn"},
        "MK616": {"belief", "family", "health", "union"},
        "MK618": {"belittle", "doubt", "explain-away"},
    }
    keys = {key for key in texts_in("en").findings if key.startswith(code)}

    assert keys == {f"{code}/{case}" for case in cases[code]} if code in cases else {code}


def test_old_finding_stays_readable() -> None:
    """A stored finding without a param that a text has come to ask for is still shown."""
    old = Finding(
        code="MK101", name="too-many-agreements", severity=Severity.INFO, path=("agreements",)
    )

    assert old.message("en") == "There are … agreements; … would do."
