"""What holds for every kind of document: proved on made-up objects of every class.

The strategies are made from the fields of the classes.  `CUSTOM` and `WHOLE` say what the types
alone do not: what a class itself refuses.
"""

import enum
import importlib
import json
import pkgutil
import types
from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mousekit
from mousekit._validators import hidden
from mousekit.canonical import digest
from mousekit.codec import KINDS, SCHEMA, from_dict, from_json, to_dict, to_json
from mousekit.conversation import Conversation
from mousekit.errors import InvalidDocumentError, InvalidValueError, MousekitError
from mousekit.facts.base import Fact
from mousekit.facts.following import AgreementSettled, IndividualEffectEvaluated
from mousekit.facts.preparing import CycleBrief
from mousekit.facts.unit import Notice
from mousekit.facts.year import EffectEvaluated, EffectEvaluationSkipped
from mousekit.policy import (
    AgendaPolicy,
    AgreementPolicy,
    AssessmentMode,
    FollowUpPolicy,
    FormPolicy,
    InvitationPolicy,
    Policy,
)
from mousekit.process import Join
from mousekit.rules import (
    AgreementList,
    Finding,
    Given,
    Hit,
    NotChecked,
    PreparedParties,
    QuestionList,
    RatingList,
    Report,
    Rule,
    RuleSet,
    RuleText,
    ThemeList,
    WrittenText,
)
from mousekit.schedule import PlannedTalk, YearPlan
from mousekit.self_checks import SelfCheck
from mousekit.values.agreement import AgreementDraft, AgreementStatus
from mousekit.values.conclusions import Conclusions, FollowUpKind, PreviousAssessment
from mousekit.values.content import EffectEvaluation
from mousekit.values.people import Period, Role
from mousekit.values.strategy import EffectLevel
from mousekit.values.talk import Agenda, AgendaPart, ConversationPart, PartHeld, Scale

GOLDEN = Path(__file__).parent / "golden" / "1"

# Not stored: the roots of the facts, what holds functions, what rules are handed, and what is
# computed anew whenever it is asked.
NOT_STORED = {
    *(Fact, Notice, Join, Rule, RuleSet, Given, Hit, NotChecked, SelfCheck),
    *(AgreementList, PreparedParties, QuestionList, RatingList, ThemeList, WrittenText),
}

WITHOUT_DOCUMENTS = (
    "mousekit._work",
    "mousekit.cards",
    "mousekit.errors",
    "mousekit.language",
    "mousekit.render",
    "mousekit.rules.texts",
    "mousekit.testing",
    "mousekit.thread",
    "mousekit.worklist",
)

every_kind = pytest.mark.parametrize("kind", sorted(KINDS))

# Ids and texts at once: not blank, no spaces around them, and no braces, which rule texts fill.
WORDS = st.text(min_size=1, max_size=8).filter(
    lambda text: text == text.strip() and "{" not in text and "}" not in text
)
LATE = st.dates(date(2027, 7, 1), date(2029, 12, 31))
EARLY = st.dates(date(2025, 1, 1), date(2027, 6, 30))
PARTIES = st.sampled_from([Role.EMPLOYEE, Role.LEADER])


def rising_dates(count: int) -> st.SearchStrategy[list[date]]:
    """Days in their order."""
    return st.lists(st.dates(), min_size=count, max_size=count).map(sorted)


def planned_talks() -> st.SearchStrategy[PlannedTalk]:
    """Talks with one to three follow-ups."""
    return (
        st.integers(5, 7)
        .flatmap(rising_dates)
        .map(
            lambda days: PlannedTalk(
                invite_by=days[0],
                topics_by=days[1],
                day=days[2],
                follow_ups_by=tuple(days[3:-1]),
                next_by=days[-1],
            )
        )
    )


def year_plans() -> st.SearchStrategy[YearPlan]:
    """Plans whose dates stand in their order."""
    return st.builds(
        lambda days, window, talks: YearPlan(
            leader_group=days[0],
            team_analysis=days[1],
            staff_meeting=days[2],
            effect_review=days[3],
            next_conversation=days[4],
            window=window,
            talks=tuple(talks),
        ),
        rising_dates(5),
        objects(Period),
        st.lists(planned_talks(), max_size=2),
    )


def reports() -> st.SearchStrategy[Report]:
    """Reports in order."""
    return st.builds(Report.of, st.lists(objects(Finding), max_size=2), st.lists(WORDS, max_size=2))


def follow_up_policies() -> st.SearchStrategy[FollowUpPolicy]:
    """Months that rise, each with a kind."""
    pairs = st.dictionaries(
        st.integers(1, 24), st.sampled_from(FollowUpKind), min_size=1, max_size=3
    )
    return pairs.map(
        lambda kinds: FollowUpPolicy(
            months=tuple(sorted(kinds)), kinds=tuple(kinds[month] for month in sorted(kinds))
        )
    )


def agreement_policies() -> st.SearchStrategy[AgreementPolicy]:
    """Numbers that rise."""
    numbers = st.lists(st.integers(1, 9), min_size=3, max_size=3).map(sorted)
    return numbers.map(lambda some: AgreementPolicy(fine=some[0], few=some[1], many=some[2]))


def scales() -> st.SearchStrategy[Scale]:
    """Scales from below zero to above it."""
    return st.builds(Scale, lowest=st.integers(-9, 0), highest=st.integers(1, 10**30))


def with_id(draft: AgreementDraft) -> AgreementDraft:
    """Give a draft an id, if it has none."""
    return draft if draft.id else attrs.evolve(draft, id="a")


def evaluations(level: EffectLevel) -> st.SearchStrategy[EffectEvaluation]:
    """Evaluations at one level."""
    return objects(EffectEvaluation).map(lambda one: attrs.evolve(one, level=level))


def parts_held() -> st.SearchStrategy[PartHeld]:
    """Parts with minutes, parts that were skipped, and parts of which nothing is known."""
    parts = st.sampled_from(ConversationPart)
    return (
        st.builds(PartHeld, part=parts)
        | st.builds(PartHeld, part=parts, minutes=st.integers(0, 99))
        | st.builds(PartHeld, part=parts, skipped_because=WORDS)
    )


WHOLE: Mapping[type, Callable[[], st.SearchStrategy[Any]]] = {
    AgreementPolicy: agreement_policies,
    FollowUpPolicy: follow_up_policies,
    FormPolicy: lambda: st.builds(FormPolicy, themes=st.integers(1, 4)),
    InvitationPolicy: lambda: st.builds(InvitationPolicy, short_days=st.integers(0, 9)),
    PartHeld: parts_held,
    PlannedTalk: planned_talks,
    Report: reports,
    Scale: scales,
    YearPlan: year_plans,
}


CUSTOM: Mapping[tuple[type, str], Callable[[], st.SearchStrategy[Any]]] = {
    # Rated needs a scale, which is for the forms to have.
    (AgendaPolicy, "assessment"): lambda: st.sampled_from(
        [AssessmentMode.NONE, AssessmentMode.QUALITATIVE]
    ),
    (AgendaPolicy, "past_at_most"): lambda: st.fractions(0, 1),
    (AgendaPolicy, "future_at_least"): lambda: st.fractions(0, 1),
    (PreviousAssessment, "why_not"): lambda: WORDS,
    (AgreementSettled, "status"): lambda: st.just(AgreementStatus.CARRIED_OVER),
    (AgreementSettled, "into"): lambda: WORDS,
    (EffectEvaluated, "evaluation"): lambda: evaluations(EffectLevel.TEAM),
    (EffectEvaluationSkipped, "level"): lambda: st.just(EffectLevel.DEPARTMENT),
    (IndividualEffectEvaluated, "evaluation"): lambda: evaluations(EffectLevel.INDIVIDUAL),
    (Conclusions, "drafts"): lambda: st.lists(
        objects(AgreementDraft).map(with_id), max_size=2, unique_by=identity
    ).map(tuple),
    (Agenda, "parts"): lambda: st.lists(
        objects(AgendaPart), min_size=1, max_size=3, unique_by=identity
    ).map(tuple),
    (Policy, "unwaivable"): lambda: st.lists(
        WORDS.filter(lambda code: not code.startswith("MK")), max_size=2, unique=True
    ).map(lambda codes: ("MK302", "MK203", *codes, "MK301")),
    (Policy, "name"): st.text,
    (CycleBrief, "intention"): st.text,
    (RuleText, "lang"): lambda: st.sampled_from(["da", "en"]),
}


def identity(item: object) -> object:
    """Give what may stand once in a tuple: an id, a part, a question, a day, or the item."""
    names = ("id", "part", "question", "planned_on")
    return next((getattr(item, name) for name in names if hasattr(item, name)), item)


def by_annotation(annotation: object) -> st.SearchStrategy[Any]:
    """Make values of a type, as an annotation names it."""
    leaves: Mapping[object, st.SearchStrategy[Any]] = {
        str: WORDS,
        int: st.integers(1, 5),
        bool: st.booleans(),
        date: EARLY,
        time: st.times(),
        Fraction: st.fractions(),
        Role: PARTIES,
        types.NoneType: st.none(),
    }
    if annotation in leaves:
        return leaves[annotation]
    members = get_args(annotation)
    if get_origin(annotation) is types.UnionType:
        return st.one_of([by_annotation(member) for member in members])
    if get_origin(annotation) is tuple and members[-1] is Ellipsis:
        return st.lists(by_annotation(members[0]), max_size=2, unique_by=identity).map(tuple)
    if get_origin(annotation) is tuple:
        return st.tuples(*[by_annotation(member) for member in members])
    assert isinstance(annotation, type)
    if issubclass(annotation, enum.Enum):
        return st.sampled_from(annotation)
    return objects(annotation)


def by_field(cls: type, field: "attrs.Attribute[Any]") -> st.SearchStrategy[Any]:
    """Make values of a field."""
    if (cls, field.name) in CUSTOM:
        return CUSTOM[cls, field.name]()
    if field.name == "lang":
        return st.sampled_from([None, "da", "en"])
    if field.name in {"on", "last", "due"}:
        return LATE if field.default is attrs.NOTHING else st.none() | LATE
    return by_annotation(field.type)


def deferred_field(cls: type, field: "attrs.Attribute[Any]") -> st.SearchStrategy[Any]:
    """Make values of a field, once they are asked for."""
    return st.deferred(lambda: by_field(cls, field))


def objects(cls: type) -> st.SearchStrategy[Any]:
    """Make objects of a class; a field with a default is left to it now and then."""
    return WHOLE[cls]() if cls in WHOLE else objects_of_fields(cls)


@cache
def objects_of_fields(cls: type) -> st.SearchStrategy[Any]:
    """Make objects of a class from its fields."""
    needed: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for field in attrs.fields(cls):
        is_needed = field.default is attrs.NOTHING or (cls, field.name) in CUSTOM
        (needed if is_needed else optional)[field.name] = deferred_field(cls, field)
    return st.fixed_dictionaries(needed, optional=optional).map(lambda fields: cls(**fields))


many = settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def golden(kind: str) -> str:
    """Read the stored document of a kind."""
    return (GOLDEN / f"{kind}.json").read_bytes().decode().removesuffix("\n")


class TestKinds:
    """One table says what is stored and what it is called."""

    def test_every_class_is_in_the_table_once(self) -> None:
        """Every public class of values, facts, aggregates and reports has exactly one kind."""
        public = set()
        for info in pkgutil.walk_packages(mousekit.__path__, "mousekit."):
            module = importlib.import_module(info.name)
            for name in getattr(module, "__all__", ()):
                one = getattr(module, name)
                if isinstance(one, type) and attrs.has(one) and not issubclass(one, Exception):
                    public.add(one)
        internal = {one for one in public if one.__module__.startswith(WITHOUT_DOCUMENTS)}

        assert set(KINDS.values()) == public - NOT_STORED - internal
        assert len(set(KINDS.values())) == len(KINDS)

    @every_kind
    def test_a_tag_is_in_kebab_case(self, kind: str) -> None:
        """A tag is lower-case words with hyphens between them."""
        assert all(word.isalpha() and word.islower() for word in kind.split("-"))

    @every_kind
    def test_no_field_takes_a_key_of_the_document(self, kind: str) -> None:
        """No field is called like the keys of every document, or like the one it would move to."""
        names = {field.name for field in attrs.fields(KINDS[kind])}

        assert not names & {"schema", "type"}


class TestRoundTrip:
    """What is written is read again as it was."""

    @every_kind
    @many
    @given(data=st.data())
    def test_reading_undoes_writing(self, kind: str, data: st.DataObject) -> None:
        """An object read from its document is equal to it, its digest and its bytes too."""
        one = data.draw(objects(KINDS[kind]))

        text = to_json(one)
        again: object = from_json(text.encode(), KINDS[kind])

        assert again == one
        assert from_dict(to_dict(one), KINDS[kind]) == one
        assert to_json(again) == text
        assert digest(again) == digest(one)

    @every_kind
    def test_a_stored_document_loads_for_ever(self, kind: str) -> None:
        """The golden document of each kind is read, and written to the same bytes."""
        text = golden(kind)

        one: object = from_json(text, KINDS[kind])

        assert type(one) is KINDS[kind]
        assert to_json(one) == text
        assert list(json.loads(text))[:2] == ["schema", "kind"]
        assert json.loads(text)["schema"] == SCHEMA

    def test_there_is_a_stored_document_of_each_kind(self) -> None:
        """No kind without a golden document, no golden document without a kind."""
        assert {path.stem for path in GOLDEN.iterdir()} == set(KINDS)


def places(data: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Walk the path of everything in a document."""
    yield path
    items: list[tuple[str | int, object]] = []
    if isinstance(data, dict):
        items = list(data.items())
    elif isinstance(data, list):
        items = list(enumerate(data))
    for step, item in items:
        yield from places(item, (*path, step))


def at(data: Any, path: tuple[str | int, ...]) -> object:  # noqa: ANN401 - any JSON
    """Find what stands in one place."""
    for step in path:
        data = data[step]
    return data


def replaced(data: object, path: tuple[str | int, ...], new: object) -> object:
    """Copy a document with something else in one place."""
    if not path:
        return new
    step, *rest = path
    if isinstance(data, list):
        return [
            replaced(item, tuple(rest), new) if at == step else item for at, item in enumerate(data)
        ]
    assert isinstance(data, dict)
    return {
        key: replaced(item, tuple(rest), new) if key == step else item for key, item in data.items()
    }


def refusal(content: object, cls: type) -> MousekitError | None:
    """Read a document that may be refused; return the error, None if it was read."""
    try:
        from_dict(content, cls)
    except MousekitError as error:
        return error
    return None


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["mousekit/1", "2027-01-31", "14:30", "1/6", "idea", *KINDS]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text() | st.sampled_from(["schema", "kind", "id", "text"]), inner)
    ),
    max_leaves=8,
)


class TestOnlyOurErrors:
    """Whatever is read, nothing but an error of mousekit comes out."""

    @every_kind
    @many
    @given(data=st.data())
    def test_a_broken_document(self, kind: str, data: st.DataObject) -> None:
        """A document with something else in one to three places is refused, or read and written."""
        content: object = json.loads(golden(kind))
        for _ in range(data.draw(st.integers(1, 3))):
            path = data.draw(st.sampled_from(list(places(content))))
            content = replaced(content, path, data.draw(JSON))

        error = refusal(content, KINDS[kind])

        assert str(error)
        if error is None:
            one: object = from_dict(content, KINDS[kind])
            assert from_json(to_json(one), KINDS[kind]) == one

    @given(JSON, st.sampled_from([*KINDS.values(), Fact, object]))
    def test_any_json(self, content: object, cls: type) -> None:
        """Plain data of any form is refused in good order."""
        with pytest.raises(MousekitError):
            from_dict(content, cls)
        with pytest.raises(MousekitError):
            from_json(json.dumps(content), cls)

    @given(st.text() | st.binary())
    def test_any_text(self, text: str | bytes) -> None:
        """Text that is no document is refused in good order."""
        with pytest.raises(MousekitError):
            from_json(text, object)


MARK = "hemmeligt-ord"


def marked(one: Any) -> object:  # noqa: ANN401 - an object of any of the classes
    """Put the mark into every text that is confidential."""
    changes: dict[str, object] = {}
    for field in attrs.fields(type(one)):
        item = getattr(one, field.name)
        if isinstance(item, tuple):
            changes[field.name] = tuple(marked_part(part, field) for part in item)
        else:
            changes[field.name] = marked_part(item, field)
    return attrs.evolve(one, **changes)


def marked_part(item: object, field: "attrs.Attribute[Any]") -> object:
    """Put the mark into one thing that stands in a field."""
    if isinstance(item, str) and field.repr is hidden:
        return MARK
    return marked(item) if attrs.has(type(item)) else item


def told(error: BaseException | None) -> str:
    """Gather everything that an error says or carries, and those behind it."""
    if error is None:
        return ""
    carried = f"{error!s} {error!r} {error.args!r} {vars(error)!r}"
    return carried + told(error.__cause__) + told(error.__context__)


class TestConfidential:
    """No error tells what somebody wrote in confidence."""

    @every_kind
    @pytest.mark.parametrize("junk", [1.5, [], {}, None, {"text": MARK}])
    def test_whatever_else_is_broken(self, kind: str, junk: object) -> None:
        """With every confidential text marked and anything broken, the mark is nowhere in it."""
        content = to_dict(marked(from_json(golden(kind), KINDS[kind])))
        for path in places(content):
            assert MARK not in told(refusal(replaced(content, path, junk), KINDS[kind]))

    @every_kind
    def test_a_whole_that_is_only_its_text(self, kind: str) -> None:
        """A text in the place of an object or a list is not shown."""
        content = json.loads(golden(kind))
        for path in places(content):
            if isinstance(at(content, path), dict | list):
                error = refusal(replaced(content, path, MARK), KINDS[kind])
                assert isinstance(error, InvalidDocumentError)
                assert MARK not in told(error)

    @every_kind
    def test_a_confidential_field_of_the_wrong_type(self, kind: str) -> None:
        """A confidential field is refused with its path and without its value."""
        cls = KINDS[kind]
        content = json.loads(golden(kind))
        for field in attrs.fields(cls):
            if field.repr is hidden and field.name in content:
                error = refusal({**content, field.name: 99.5}, cls)
                assert isinstance(error, InvalidDocumentError)
                assert [(one.path, one.value) for one in error.faults] == [((field.name,), None)]
                assert "99.5" not in told(error)


def test_validators_look_at_their_field_alone() -> None:
    """Asked without an object, every field of every class accepts or refuses, and nothing else."""
    for kind in KINDS:
        one: object = from_json(golden(kind), KINDS[kind])
        for field in attrs.fields(KINDS[kind]):
            if field.validator is not None:
                field.validator(None, field, getattr(one, field.name))
                with pytest.raises(InvalidValueError):
                    field.validator(None, field, object())


def test_an_aggregate_keeps_its_kind_of_talk() -> None:
    """A field that is called kind is stored as type, since kind says what the document is."""
    stored = json.loads(golden("conversation"))

    assert (stored["kind"], stored["type"]) == ("conversation", "mus")
    assert from_dict(stored, Conversation).kind == "mus"
