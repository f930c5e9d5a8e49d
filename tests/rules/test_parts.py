"""Taking apart: every text and every thing that rules look at is found, under its own path."""

from datetime import date
from types import UnionType
from typing import get_args

import attrs
import pytest

import mousekit as mk
from mousekit.rules import Given, check_value
from mousekit.rules.parts import CHILDREN, TEXTS, fields_apart, take_apart
from rules.helpers import DRAFT, TERMS

Path = tuple[str | int, ...]


def texts(thing: object, given: Given = Given()) -> dict[Path, tuple[str, str | None]]:  # noqa: B008
    """Return the free texts of a thing by path, each with its language."""
    return {
        where.path: (part.text, where.lang)
        for part, where in take_apart(thing, given)
        if isinstance(part, mk.WrittenText)
    }


def things(thing: object) -> list[tuple[type, Path]]:
    """Return everything else in a thing, with its path."""
    parts = take_apart(thing, Given())
    return [(type(one), at.path) for one, at in parts if not isinstance(one, mk.WrittenText)]


def kinds_of(cls: type, name: str) -> set[object]:
    """Return the types that may stand in a field, apart from None."""
    annotation: object = attrs.fields_dict(cls)[name].type
    members = get_args(annotation) if isinstance(annotation, UnionType) else (annotation,)
    kept = {one for one in members if one is not type(None)}
    return {get_args(one)[0] if get_args(one) else one for one in kept}


@pytest.mark.parametrize("cls", TEXTS, ids=lambda cls: cls.__name__)
def test_fields_of_texts_exist(cls: type) -> None:
    """Each field that is said to hold free text holds one text or several."""
    assert [kinds_of(cls, name) for name in TEXTS[cls]] == [{str}] * len(TEXTS[cls])


@pytest.mark.parametrize("cls", CHILDREN, ids=lambda cls: cls.__name__)
def test_fields_of_children_exist(cls: type) -> None:
    """Each field that is said to hold other things exists and holds things with fields."""
    for name in CHILDREN[cls]:
        kinds = set().union(*(get_args(one) or {one} for one in kinds_of(cls, name)))
        assert kinds
        assert all(isinstance(kind, type) and attrs.has(kind) for kind in kinds)


@pytest.mark.parametrize(
    "cls", [one for one in TEXTS if one is not mk.Invitation], ids=lambda cls: cls.__name__
)
def test_no_confidential_text_is_forgotten(cls: type) -> None:
    """Whatever a class hides in its repr is looked at, but for who owns and who helps."""
    hidden = {
        field.name
        for field in attrs.fields(cls)
        if "hidden" in str(field.repr) and kinds_of(cls, field.name) == {str}
    }

    assert hidden - {"owner", "supporters"} <= set(TEXTS[cls])


def test_an_agreement() -> None:
    """Every text of an agreement is a part, in the agreement's language; a blank one is not."""
    draft = attrs.evolve(
        DRAFT, trigger="Når Per spørger", practice="fem sager", support=" ", lang="da"
    )

    assert texts(draft) == {
        ("text",): (draft.text, "da"),
        ("sign_of_success",): (draft.sign_of_success, "da"),
        ("trigger",): ("Når Per spørger", "da"),
        ("practice",): ("fem sager", "da"),
    }
    assert things(draft) == [(mk.AgreementDraft, ())]
    assert list(texts(TERMS)) == [("text",)]


def test_the_language_that_the_caller_names() -> None:
    """It counts before that of the thing."""
    draft = attrs.evolve(DRAFT, lang="da")

    assert {lang for _, lang in texts(draft, Given(lang="en")).values()} == {"en"}


def test_conclusions() -> None:
    """Everything that is concluded is a part, under the field in which it stands."""
    conclusions = mk.Conclusions(
        drafts=(attrs.evolve(DRAFT, id="a"), attrs.evolve(DRAFT, id="b", lang="da")),
        understandings=(mk.Understanding(output=mk.Output.IDEAS, text="to idéer"),),
        strengths=(mk.Strength(text="rolig", example="i maj", lang="da"),),
        development_areas=(mk.DevelopmentArea(text="overblik", alternative="en liste"),),
        expectations=mk.Expectations(of_employee="melder til tiden", agreed="begge"),
        divergent_views=(mk.DivergentView(party=mk.Role.EMPLOYEE, text="ikke enig"),),
    )

    assert things(conclusions) == [
        (mk.Conclusions, ()),
        (mk.AgreementList, ("drafts",)),
        (mk.AgreementDraft, ("drafts", 0)),
        (mk.AgreementDraft, ("drafts", 1)),
        (mk.Understanding, ("understandings", 0)),
        (mk.Strength, ("strengths", 0)),
        (mk.DevelopmentArea, ("development_areas", 0)),
        (mk.Expectations, ("expectations",)),
        (mk.DivergentView, ("divergent_views", 0)),
    ]
    found = texts(conclusions)
    assert found["drafts", 1, "text"] == (DRAFT.text, "da")
    assert found["understandings", 0, "text"] == ("to idéer", None)
    assert found["strengths", 0, "example"] == ("i maj", "da")
    assert found["development_areas", 0, "alternative"] == ("en liste", None)
    assert found["expectations", "of_employee"] == ("melder til tiden", None)
    assert found["expectations", "agreed"] == ("begge", None)
    assert found["divergent_views", 0, "text"] == ("ikke enig", None)
    assert len(found) == 4 + 1 + 2 + 2 + 2 + 1


def test_a_form() -> None:
    """Its questions are parts and speak its language; they are no texts about somebody."""
    questions = (mk.Question(text="Hvad lærte du?"), mk.Question(text="What next?", lang="en"))
    form = mk.QuestionForm(id="f", questions=questions, lang="da")
    parts = [(one, where.path, where.lang) for one, where in take_apart(form, Given())]

    assert parts == [
        (form, (), "da"),
        (questions[0], ("questions", 0), "da"),
        (questions[1], ("questions", 1), "en"),
    ]


def test_a_preparation() -> None:
    """Topics and suggestions are texts, each by position, and so are the answers."""
    preparation = mk.Preparation(
        topics=("lærlinge", "løn"),
        suggestions=("en mentor",),
        answers=(mk.Answer(question="q1", text="pressen"), mk.Answer(question="q2", score=3)),
    )

    assert list(texts(preparation)) == [
        ("topics", 0),
        ("topics", 1),
        ("suggestions", 0),
        ("answers", 0, "text"),
    ]


def test_an_invitation() -> None:
    """What is written to the employee is a part; where it is held and the notice are not."""
    invitation = mk.Invitation(
        meets_on=date(2027, 3, 10),
        place="lokale 4",
        frame="en time",
        purpose="pressen",
        request="tænk efter",
        privacy_notice="kun os to",
    )

    assert {path: text for path, (text, _) in texts(invitation).items()} == {
        ("frame",): "en time",
        ("purpose",): "pressen",
        ("request",): "tænk efter",
    }


def test_a_strategy() -> None:
    """The wanted effects of its canvas are parts."""
    effect = mk.WantedEffect(level=mk.EffectLevel.TEAM, text="Fire kan det")
    canvas = mk.MouseCanvas(wanted_effects=(effect,))
    strategy = mk.Strategy(intention="Pressen", goals=(), canvas=canvas)

    assert things(strategy) == [
        (mk.Strategy, ()),
        (mk.MouseCanvas, ("canvas",)),
        (mk.WantedEffect, ("canvas", "wanted_effects", 0)),
    ]
    assert texts(strategy) == {}


def test_feedback_and_follow_ups() -> None:
    """Every text of feedback and of a follow-up is a part."""
    feedback = mk.Feedback(text="a", situation="b", effect="c", forward="d", lang="en")
    review = mk.AgreementReview(agreement="a1", status="a", adjusted="b", effect="c", why_not="d")
    follow_up = mk.FollowUp(held_on=date(2027, 5, 3), reviews=(review,))

    assert {lang for _, lang in texts(feedback).values()} == {"en"}
    assert [path for (path,) in texts(feedback)] == ["text", "situation", "effect", "forward"]
    assert list(texts(follow_up)) == [
        ("reviews", 0, name) for name in ("status", "adjusted", "effect", "why_not")
    ]


def test_the_root_stays_where_the_whole_is() -> None:
    """A part deep down still knows where the whole document begins."""
    given = Given(root=("talk",), path=("talk",))
    conclusions = mk.Conclusions(drafts=(attrs.evolve(DRAFT, id="a"),))

    assert {where.root for _, where in take_apart(conclusions, given)} == {("talk",)}


def test_some_fields_of_a_whole() -> None:
    """Fields can be asked for without the thing, and what is None has no parts."""
    parts = list(fields_apart(DRAFT, Given().at("terms"), ("text", "trigger"), ("method",)))

    assert [where.path for _, where in parts] == [("terms", "text")]


def test_a_single_value_has_its_texts_checked() -> None:
    """A caller's own rule on texts is asked of each, wherever it stands."""
    rule = mk.Rule(
        code="OWN1",
        name="any-text",
        severity=mk.Severity.INFO,
        subject=(mk.WrittenText,),
        function=lambda _text, given: [mk.Hit(path=given.path)],
    )
    rules = mk.RuleSet(select=("OWN",), extra=(rule,))
    report = check_value(mk.Strength(text="rolig", example="i maj"), rules=rules)

    assert [one.path for one in report.findings] == [("example",), ("text",)]
