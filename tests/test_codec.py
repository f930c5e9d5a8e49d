"""Documents, refusal by refusal: what is read, what is not, and what is said of it."""

import json
import pickle
import subprocess
import sys
from datetime import date, time
from fractions import Fraction
from typing import Any

import attrs
import cattrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mousekit._validators import checked
from mousekit.canonical import DIGEST_SCHEME
from mousekit.codec import (
    SCHEMA,
    configure_converter,
    documents,
    from_dict,
    from_json,
    make_converter,
    to_dict,
    to_json,
)
from mousekit.codec.faults import json_text
from mousekit.codec.shapes import shape_of
from mousekit.errors import Fault, InvalidDocumentError, UnknownSchemaVersionError
from mousekit.facts.base import EmployeeLeft, Fact, LeaderChanged
from mousekit.facts.following import FollowUpMissed
from mousekit.facts.preparing import PreparationSubmitted, Rescheduled
from mousekit.policy import DEFAULT_POLICY, AgendaPolicy, Policy, ReviewPolicy
from mousekit.rules import AgreementList, CheckContext
from mousekit.values.agreement import Agreement, AgreementDraft, AgreementKind, LearningMethod
from mousekit.values.conclusions import Conclusions, FollowUpKind, Waiver
from mousekit.values.content import Idea, IdeaKind
from mousekit.values.people import Period, Role
from mousekit.values.strategy import CompetenceNeed
from mousekit.values.talk import Invitation, QuestionForm

DRAFT: dict[str, Any] = {"schema": SCHEMA, "kind": "agreement-draft", "text": "Lane øver sig"}
INVITATION: dict[str, Any] = {"schema": SCHEMA, "kind": "invitation", "meets_on": "2027-03-09"}
PERIOD: dict[str, Any] = {
    "schema": SCHEMA,
    "kind": "period",
    "first": "2027-01-01",
    "last": "2027-12-31",
}
LEFT: dict[str, Any] = {
    "schema": SCHEMA,
    "kind": "employee-left",
    "on": "2027-03-09",
    "by": "mette",
    "role": "leader",
    "employee": "lane",
    "effective_on": "2027-02-28",
}


def faults(data: object, cls: type) -> tuple[Fault, ...]:
    """Read a document that is refused, and return its faults."""
    with pytest.raises(InvalidDocumentError) as caught:
        from_dict(data, cls)
    return caught.value.faults


def text_faults(text: str | bytes, cls: type) -> tuple[Fault, ...]:
    """Read the text of a document that is refused, and return its faults."""
    with pytest.raises(InvalidDocumentError) as caught:
        from_json(text, cls)
    return caught.value.faults


class TestWriting:
    """A document has one form."""

    def test_keys_stand_in_the_order_of_the_class(self) -> None:
        """Schema and kind come first, then the fields as the class has them."""
        draft = AgreementDraft(kind=AgreementKind.RESULT, owner="lane", text="Lane øver sig")

        assert list(to_dict(draft).items()) == [
            ("schema", "mousekit/1"),
            ("kind", "agreement-draft"),
            ("text", "Lane øver sig"),
            ("owner", "lane"),
            ("type", "result"),
            ("needs_approval", False),
        ]

    def test_text_is_one_line_and_not_escaped(self) -> None:
        """JSON is compact, and Danish letters stand as they are."""
        text = to_json(Idea(id="i1", kind=IdeaKind.IDEA, text="Å\nøl 🐭"))

        assert text == (
            '{"schema":"mousekit/1","kind":"idea","id":"i1","type":"idea","text":"Å\\nøl 🐭"}'
        )

    def test_half_a_surrogate_pair_can_be_stored(self) -> None:
        """A text that was cut in the middle of an emoji still becomes UTF-8, and comes back."""
        idea = Idea(id="i1", kind=IdeaKind.IDEA, text="mus \ud83d")

        stored = to_json(idea).encode()

        assert b'"mus \\ud83d"' in stored
        assert from_json(stored, Idea) == idea

    def test_defaults_with_a_value_are_written(self) -> None:
        """A later release with other defaults reads what was meant."""
        assert to_dict(Policy())["agenda"] == {
            "minutes": 60,
            "past_at_most": "1/6",
            "future_at_least": "1/2",
            "assessment": "qualitative",
            "wellbeing": "standard",
            "opens": "leader",
            "speaks_first": "employee",
            "no_surprise": False,
        }

    def test_an_empty_field_without_a_default_is_written(self) -> None:
        """None and () are written where the class wants to be told."""
        form = to_dict(QuestionForm(id="f", questions=()))
        fact = FollowUpMissed(
            planned_on=None, reason="x", on=date(2027, 3, 9), by="m", role=Role.LEADER
        )

        assert form["questions"] == []
        assert to_dict(fact)["planned_on"] is None
        assert from_dict(to_dict(fact), Fact) == fact

    def test_known_to_be_empty_is_not_unknown(self) -> None:
        """Where None means not known, an empty tuple is written, and read as such."""
        context = CheckContext(needs=(), waivers=None)

        assert to_dict(context) == {"schema": SCHEMA, "kind": "check-context", "needs": []}
        assert from_dict(to_dict(context), CheckContext) == context

    def test_a_text_is_written_as_a_plain_text(self) -> None:
        """An enumeration in a field for texts leaves no trace of itself."""
        draft = AgreementDraft(text="x", owner=Role.LEADER)

        assert type(to_dict(draft)["owner"]) is str
        assert from_dict(to_dict(draft), AgreementDraft) == draft

    def test_what_is_not_stored(self) -> None:
        """Things of other classes are no documents."""
        with pytest.raises(TypeError, match="date is not stored, expected an object of mousekit"):
            to_dict(date(2027, 3, 9))

    def test_a_subclass_is_another_class(self) -> None:
        """A caller's subclass is refused instead of losing what it adds, inside a document too."""

        @attrs.frozen(kw_only=True, field_transformer=checked)
        class Review(ReviewPolicy):
            more: str

        with pytest.raises(TypeError, match="Review is not stored, expected an object of mousekit"):
            to_json(Review(more="x"))
        with pytest.raises(TypeError, match="Review is not stored, expected ReviewPolicy"):
            to_json(Policy(review=Review(more="x")))


class TestReading:
    """A document may be written by hand."""

    def test_fields_with_defaults_may_be_left_out(self) -> None:
        """What is missing is as the class has it."""
        data = {"schema": SCHEMA, "kind": "policy", "agenda": {"past_at_most": "1/5"}}

        assert from_dict(data, Policy) == Policy(agenda=AgendaPolicy(past_at_most=Fraction(1, 5)))

    def test_null_is_none(self) -> None:
        """A field that may be None may say so."""
        assert from_dict({**DRAFT, "due": None}, AgreementDraft).due is None

    def test_a_fact_is_known_by_its_kind(self) -> None:
        """Where any fact is expected, the kind says which it is."""
        fact = from_dict(LEFT, Fact)

        assert fact == EmployeeLeft(
            on=date(2027, 3, 9),
            by="mette",
            role=Role.LEADER,
            employee="lane",
            effective_on=date(2027, 2, 28),
        )

    def test_any_document_is_known_by_its_kind(self) -> None:
        """Where any object is expected, the kind says what it is."""
        assert from_dict(PERIOD, object) == from_dict(PERIOD, Period)

    def test_a_log_is_a_list_of_documents(self) -> None:
        """A log is read fact by fact."""
        log = [from_dict(one, Fact) for one in (LEFT, LEFT)]

        assert [to_dict(fact) for fact in log] == [LEFT, LEFT]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("14:30", time(14, 30)),
            ("14:30:00", time(14, 30)),
            ("14:30:05", time(14, 30, 5)),
            ("14:30:00.000001", time(14, 30, 0, 1)),
        ],
    )
    def test_times_of_day(self, text: str, expected: time) -> None:
        """A time of day may be given without seconds, and has them when it is written."""
        invitation = from_dict({**INVITATION, "starts_at": text}, Invitation)

        assert invitation.starts_at == expected
        assert to_dict(invitation)["starts_at"] == expected.isoformat()

    def test_texts_and_numbers_in_one_field(self) -> None:
        """Where a field takes texts and numbers, both come back as they were."""
        data = {
            "schema": SCHEMA,
            "kind": "waiver",
            "code": "MK203",
            "path": ["drafts", 0, "0"],
            "party": "leader",
            "reason": "x",
        }

        waiver = from_dict(data, Waiver)

        assert waiver.path == ("drafts", 0, "0")
        assert to_dict(waiver) == data

    def test_what_cannot_be_expected(self) -> None:
        """A class that is not stored is a mistake of the program, not of the document."""
        with pytest.raises(TypeError, match="date is not stored, expected a class of mousekit"):
            from_dict(PERIOD, date)


class TestRefusals:
    """What is refused is named by path, all at once."""

    @pytest.mark.parametrize(
        ("cls", "data", "key", "value", "problem", "shown"),
        [
            (AgreementDraft, DRAFT, "need", 7, "expected a text", "7"),
            (AgreementDraft, DRAFT, "need", True, "expected a text", "true"),
            (AgreementDraft, DRAFT, "need", [], "expected a text, found a list", None),
            (AgreementDraft, DRAFT, "need", {}, "expected a text, found an object", None),
            (AgreementDraft, DRAFT, "need", (), "expected a text, found a Python tuple", None),
            (AgreementDraft, DRAFT, "needs_approval", 1, "expected true or false", "1"),
            (AgreementDraft, DRAFT, "needs_approval", "true", "expected true or false", '"true"'),
            (AgreementDraft, DRAFT, "needs_approval", None, "expected true or false", "null"),
            (AgreementDraft, DRAFT, "supporters", "ab", "expected a list, found a text", None),
            (
                AgreementDraft,
                DRAFT,
                "supporters",
                ("a",),
                "expected a list, found a Python tuple",
                None,
            ),
            (Invitation, INVITATION, "minutes", True, "expected a whole number", "true"),
            (Invitation, INVITATION, "minutes", "60", "expected a whole number", '"60"'),
            (Invitation, INVITATION, "minutes", 60.0, "expected a whole number", "60.0"),
            (Invitation, INVITATION, "minutes", 0, "expected 1 or more", "0"),
            (Invitation, INVITATION, "form", "f", "expected an object, found a text", None),
            (
                Invitation,
                INVITATION,
                "form",
                1j,
                "expected an object, found a Python complex",
                None,
            ),
        ],
    )
    def test_values_of_another_type(
        self, cls: type, data: dict[str, Any], key: str, value: object, problem: str, shown: str
    ) -> None:
        """7 is not "7", true is not 1, 1 is not true, 1.0 is not 1, a text is not a list."""
        assert faults({**data, key: value}, cls) == (
            Fault(path=(key,), problem=problem, value=shown),
        )

    @pytest.mark.parametrize(
        "text",
        [
            "2027-1-5",
            "20270105",
            "2027-W01-2",
            "2027-01-05T00:00:00",
            "2027-02-29",
            "05.01.2027",
            " 2027-01-05",
            "",
        ],
    )
    def test_other_spellings_of_a_day(self, text: str) -> None:
        """A day is written in one way, and a point in time is none."""
        (fault,) = faults({**DRAFT, "due": text}, AgreementDraft)

        assert fault.path == ("due",)
        assert fault.problem == 'expected a date such as "2027-01-31"'
        assert fault.value == json.dumps(text)

    @pytest.mark.parametrize(
        "text",
        [
            "14",
            "1430",
            "2:30 pm",
            "14:30:00Z",
            "14:30+01:00",
            "24:00",
            "T14:30",
            "14:30:00.0",
            "14.30",
        ],
    )
    def test_other_spellings_of_a_time_of_day(self, text: str) -> None:
        """A time of day has two digits each, no zone, and no fraction that is nothing."""
        (fault,) = faults({**INVITATION, "starts_at": text}, Invitation)

        assert fault.path == ("starts_at",)
        assert fault.problem == 'expected a time of day such as "14:30", without a zone'

    @pytest.mark.parametrize(
        "text",
        ["0.5", "1", "2/4", "1/0", " 1/2", "1_0/3", "1/-2", "1e999999999", "1/" + "9" * 5000, "½"],
    )
    def test_other_spellings_of_a_fraction(self, text: str) -> None:
        """A fraction is two numbers in lowest terms."""
        data = {"schema": SCHEMA, "kind": "policy", "agenda": {"past_at_most": text}}

        (fault,) = faults(data, Policy)

        assert fault.path == ("agenda", "past_at_most")
        assert fault.problem == 'expected a fraction in lowest terms such as "1/6"'

    def test_unknown_member(self) -> None:
        """An enumeration says what it has."""
        assert faults({**DRAFT, "type": "pay"}, AgreementDraft) == (
            Fault(
                path=("type",),
                problem="expected one of: result, development, collaboration, wellbeing, support",
                value='"pay"',
            ),
        )

    @pytest.mark.parametrize("value", [["result"], {"result": 1}, 1, True])
    def test_a_member_that_is_no_text(self, value: object) -> None:
        """What cannot be a member is refused in the same way."""
        (fault,) = faults({**DRAFT, "type": value}, AgreementDraft)

        assert fault.path == ("type",)

    def test_a_field_of_several_types(self) -> None:
        """A field that takes texts and numbers says so."""
        data = {
            "schema": SCHEMA,
            "kind": "waiver",
            "code": "MK203",
            "party": "leader",
            "reason": "x",
        }

        assert faults({**data, "path": ["drafts", 1.5, None, True]}, Waiver) == (
            Fault(path=("path", 1), problem="expected a text or a number", value="1.5"),
            Fault(path=("path", 2), problem="expected a text or a number", value="null"),
            Fault(path=("path", 3), problem="expected a whole number", value="true"),
        )

    def test_a_pair_of_another_length(self) -> None:
        """A tuple of two is a list of two."""
        data = {"schema": SCHEMA, "kind": "closed-days", "name": "x", "yearly": [[12, 24], [12]]}

        assert faults(data, object) == (
            Fault(path=("yearly", 1), problem="expected a list of 2, found 1"),
        )

    def test_unknown_key(self) -> None:
        """An unknown key is named, and the known ones that are not there yet."""
        data = {**PERIOD, "frist": "x"}
        del data["first"]

        assert faults(data, Period) == (
            Fault(path=("frist",), problem="unknown key, expected one of: first"),
            Fault(path=("first",), problem="required key is missing"),
        )

    def test_unknown_key_where_all_are_there(self) -> None:
        """An unknown key has nothing to stand for when the document is complete."""
        assert faults({**PERIOD, "note": "x"}, Period) == (
            Fault(path=("note",), problem="unknown key, expected none beyond those that are there"),
        )

    def test_the_name_in_python_is_no_key(self) -> None:
        """Inside a document, the field kind is called type only."""
        data = {
            "schema": SCHEMA,
            "kind": "conclusions",
            "drafts": [],
            "follow_ups": [{"planned_on": "2027-06-09", "kind": "check-in"}],
        }

        (fault,) = faults(data, Conclusions)

        assert fault.path == ("follow_ups", 0, "kind")
        assert "unknown key, expected one of: type" in fault.problem

    def test_keys_that_are_no_texts(self) -> None:
        """Data that did not come from JSON may have other keys, which have no place in a path."""
        assert faults(dict([*PERIOD.items(), (1, "x")]), Period) == (
            Fault(path=(), problem="expected texts as keys, found a number"),
        )

    def test_all_at_once_in_the_order_of_the_document(self) -> None:
        """One reading names every fault, in the order they stand; what is missing comes last."""
        data = {
            "schema": SCHEMA,
            "kind": "conclusions",
            "next_on": "soon",
            "drafts": [
                {"text": 7, "id": " ", "due": "2027-4-30", "lang": "se"},
                {"id": "a2"},
                {"text": "x", "id": "a3", "start_by": "2027-05-01", "due": "2027-04-30"},
            ],
            "version": 0,
        }

        assert [
            (fault.path, fault.problem, fault.value) for fault in faults(data, Conclusions)
        ] == [
            (("next_on",), 'expected a date such as "2027-01-31"', '"soon"'),
            (("drafts", 0, "text"), "expected a text", None),
            (("drafts", 0, "id"), "expected an id: not blank, no spaces around it", '" "'),
            (("drafts", 0, "due"), 'expected a date such as "2027-01-31"', '"2027-4-30"'),
            (("drafts", 0, "lang"), "expected 'da', 'en' or nothing", '"se"'),
            (("drafts", 1, "text"), "required key is missing", None),
            (
                ("drafts", 2, "start_by"),
                "expected 2027-04-30 or earlier, the due date",
                '"2027-05-01"',
            ),
            (("version",), "expected 1 or more", "0"),
        ]

    def test_what_a_class_refuses_in_a_part(self) -> None:
        """A class that looks into its parts is located there, by the keys of the document."""
        data = {"schema": SCHEMA, "kind": "conclusions", "drafts": [{"text": "x"}]}

        assert faults(data, Conclusions) == (
            Fault(path=("drafts", 0, "id"), problem="expected an id for every draft", value="null"),
        )

    def test_what_a_class_refuses_as_a_whole(self) -> None:
        """A value that has parts is not shown."""
        data = {"schema": SCHEMA, "kind": "policy", "follow_up": {"months": [6, 3]}}

        assert faults(data, Policy) == (
            Fault(
                path=("follow_up", "months"), problem="expected rising numbers of months, from 1"
            ),
        )

    def test_a_number_too_long_to_write(self) -> None:
        """A number of more digits than Python writes is refused, and not written."""
        (fault,) = faults({**INVITATION, "minutes": -(10**5000)}, Invitation)

        assert fault.value == "a number of very many digits"

    def test_long_values_are_cut(self) -> None:
        """A value that is shown is no longer than a line."""
        (fault,) = faults({**DRAFT, "due": "x" * 500}, AgreementDraft)

        assert fault.value == '"' + "x" * 78 + "…"

    def test_confidential_values_are_not_shown(self) -> None:
        """The values of confidential fields, and all below them, are left out."""
        data = {
            **LEFT,
            "kind": "preparation-submitted",
            "preparation": {
                "minutes": -1,
                "topics": ["løn", 77],
                "answers": [{"question": " q", "text": 88, "score": "tre"}],
            },
        }
        del data["employee"], data["effective_on"]

        found = faults(data, PreparationSubmitted)

        assert [(fault.path, fault.value) for fault in found] == [
            (("preparation", "minutes"), "-1"),
            (("preparation", "topics", 1), None),
            (("preparation", "answers", 0, "question"), None),
            (("preparation", "answers", 0, "text"), None),
            (("preparation", "answers", 0, "score"), None),
        ]

    def test_a_confidential_value_that_the_class_refuses(self) -> None:
        """A blank text in a confidential field is refused without being shown."""
        data = {"schema": SCHEMA, "kind": "idea", "id": "i", "type": "idea", "text": " "}

        assert faults(data, Idea) == (
            Fault(path=("text",), problem="expected a text that is not blank"),
        )

    def test_nothing_is_shown_of_what_is_no_object(self) -> None:
        """A document that is a text or a list is refused as a whole."""
        assert faults("hemmeligt", Idea) == (
            Fault(path=(), problem="expected an object, found a text"),
        )

    def test_the_error_travels(self) -> None:
        """The error of a refused document can be sent to another process."""
        with pytest.raises(InvalidDocumentError) as caught:
            from_dict({**DRAFT, "due": "soon"}, AgreementDraft)

        again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes

        assert str(again) == (
            'the document has 1 fault(s):\n- due: expected a date such as "2027-01-31" (was "soon")'
        )


class TestKind:
    """A document says what it is."""

    def test_wrong_kind(self) -> None:
        """A document of another kind is refused; both kinds are named."""
        assert faults(PERIOD, Idea) == (
            Fault(path=("kind",), problem='expected "idea"', value='"period"'),
        )

    def test_kind_that_is_no_fact(self) -> None:
        """Where any fact is expected, what is none is refused."""
        assert faults(PERIOD, Fact) == (
            Fault(path=("kind",), problem="expected a kind of Fact", value='"period"'),
        )

    @pytest.mark.parametrize(("kind", "shown"), [("perriod", '"perriod"'), (1, "1"), ([], None)])
    def test_unknown_kind(self, kind: object, shown: str | None) -> None:
        """A kind that nobody knows is refused."""
        assert faults({**PERIOD, "kind": kind}, Period) == (
            Fault(path=("kind",), problem='expected "period"', value=shown),
        )

    def test_missing_kind(self) -> None:
        """A document without a kind is refused, even if only one is expected."""
        data = {key: item for key, item in PERIOD.items() if key != "kind"}

        assert faults(data, Period) == (Fault(path=("kind",), problem="required key is missing"),)


class TestSchema:
    """A document says how it is written."""

    @pytest.mark.parametrize(
        ("schema", "found"),
        [("mousekit/2", "mousekit/2"), (None, None), (1, "a number"), (["mousekit/1"], "a list")],
    )
    def test_unknown_schema(self, schema: object, found: str | None) -> None:
        """A schema that is not known is refused before anything else is looked at."""
        with pytest.raises(UnknownSchemaVersionError) as caught:
            from_dict({"schema": schema}, Period)

        assert (caught.value.found, caught.value.known) == (found, (SCHEMA,))

    def test_missing_schema(self) -> None:
        """A document without a schema is refused."""
        with pytest.raises(UnknownSchemaVersionError) as caught:
            from_json("{}", Period)

        assert caught.value.found is None

    def test_an_old_document_is_upgraded_step_by_step(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Each step brings a document to the next schema, until it is today's."""
        steps = {
            "mousekit/a": lambda old: {**old, "schema": "mousekit/b", "first": "2027-01-01"},
            "mousekit/b": lambda old: {**old, "schema": SCHEMA, "last": "2027-12-31"},
        }
        monkeypatch.setattr(documents, "UPGRADES", steps)
        old = {"schema": "mousekit/a", "kind": "period"}

        assert from_dict(old, Period) == from_dict(PERIOD, Period)
        assert old == {"schema": "mousekit/a", "kind": "period"}
        with pytest.raises(UnknownSchemaVersionError) as caught:
            from_dict({"schema": "mousekit/0"}, Period)
        assert caught.value.known == ("mousekit/a", "mousekit/b", SCHEMA)


class TestText:
    """Text that is no JSON is refused without being repeated."""

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("", "not JSON from line 1, column 1 on"),
            ('{"a": 1,\n "hemmeligt"}', "not JSON from line 2, column 13 on"),
            ("{} {}", "not JSON from line 1, column 4 on"),
            ("\ufeff{}", "not JSON from line 1, column 1 on"),
            (b'{"a": "\xe6"}', "not UTF-8 from byte 7 on"),
            ("[" * 100_000, "nested too deeply"),
            ('{"a": NaN}', "holds a number that JSON does not know, or with too many digits"),
            ("[Infinity]", "holds a number that JSON does not know, or with too many digits"),
            ("-Infinity", "holds a number that JSON does not know, or with too many digits"),
            ("1" * 5000, "holds a number that JSON does not know, or with too many digits"),
        ],
    )
    def test_text_that_is_not_json(self, text: str | bytes, problem: str) -> None:
        """The place is named, and the text is neither shown nor carried along."""
        with pytest.raises(InvalidDocumentError) as caught:
            from_json(text, Period)

        assert caught.value.faults == (Fault(path=(), problem=problem),)
        assert caught.value.__context__ is None

    def test_a_key_that_stands_twice(self) -> None:
        """A doubled key is refused, wherever it stands, together with all else."""
        text = (
            '{"schema": "mousekit/1", "kind": "conclusions", "kind": "conclusions", "version": "1",'
            ' "drafts": [{"id": "a1", "text": "x", "text": "y", "text": "z"}]}'
        )

        assert text_faults(text, Conclusions) == (
            Fault(path=("version",), problem="expected a whole number", value='"1"'),
            Fault(path=("drafts", 0, "text"), problem="the key stands twice"),
            Fault(path=("kind",), problem="the key stands twice"),
        )

    def test_depth_is_no_danger(self) -> None:
        """Data of any depth is refused at the first step that is not known."""
        deep: list[object] = []
        for _ in range(100_000):
            deep = [deep]

        assert [fault.path for fault in faults({**PERIOD, "first": deep}, Period)] == [("first",)]


@attrs.frozen
class Folder:
    """A caller's own class."""

    name: str
    agreement: Agreement
    log: list[Fact]
    pages: int = 1


class TestConverter:
    """A caller's own converter learns the classes of mousekit."""

    folder = Folder(
        name="blue",
        agreement=Agreement(
            id="a1",
            text="x",
            owner="lane",
            due=date(2027, 4, 30),
            kind=AgreementKind.RESULT,
            method=LearningMethod.MENTOR,
        ),
        log=[from_dict(LEFT, Fact)],
    )
    stored: dict[str, Any] = {  # noqa: RUF012 - never changed
        "name": "blue",
        "agreement": {
            "id": "a1",
            "text": "x",
            "owner": "lane",
            "due": "2027-04-30",
            "method": "mentor",
            "type": "result",
            "needs_approval": False,
            "revision": 1,
        },
        "log": [{key: item for key, item in LEFT.items() if key != "schema"}],
        "pages": 1,
    }

    def test_nested_in_a_class_of_the_caller(self) -> None:
        """Objects of mousekit are written in place, facts with their kind, and read again."""
        converter = cattrs.Converter()
        configure_converter(converter)

        assert converter.unstructure(self.folder) == self.stored
        assert converter.structure(self.stored, Folder) == self.folder

    def test_the_rest_of_the_converter_stays(self) -> None:
        """How the caller treats texts and numbers is the caller's; ours are strict."""
        converter = cattrs.Converter(detailed_validation=False)
        configure_converter(converter)

        assert converter.structure({**self.stored, "name": 7, "pages": "2"}, Folder).name == "7"
        with pytest.raises(InvalidDocumentError) as caught:
            converter.structure({**self.stored, "agreement": {"id": 7}}, Folder)
        assert caught.value.faults[0] == Fault(path=("id",), problem="expected a text", value="7")

    def test_a_converter_of_our_own(self) -> None:
        """Ours is strict with a caller's classes too."""
        converter = make_converter()

        assert converter.structure(self.stored, Folder) == self.folder
        for broken in ({"name": 7}, {"pages": "2"}, {"pages": True}, {"more": 1}):
            with pytest.raises(cattrs.ClassValidationError):
                converter.structure({**self.stored, **broken}, Folder)

    def test_each_is_a_new_one(self) -> None:
        """A caller may change a converter without changing ours."""
        assert make_converter() is not make_converter()

    def test_kind_of_a_fact(self) -> None:
        """Where any fact may stand, it has to say which it is."""
        converter = make_converter()
        (left,) = self.stored["log"]
        nameless = {key: item for key, item in left.items() if key != "kind"}

        with pytest.raises(InvalidDocumentError) as caught:
            converter.structure(nameless, Fact)
        assert caught.value.faults == (Fault(path=("kind",), problem="required key is missing"),)
        with pytest.raises(InvalidDocumentError) as caught:
            converter.structure({**left, "kind": "idea"}, Fact)
        assert caught.value.faults == (
            Fault(path=("kind",), problem="expected a known kind", value='"idea"'),
        )
        with pytest.raises(InvalidDocumentError) as caught:
            converter.structure([left], Fact)
        assert caught.value.faults == (Fault(path=(), problem="expected an object, found a list"),)

    def test_a_bare_fact(self) -> None:
        """The root of all facts says nothing itself."""
        fact = Fact(on=date(2027, 3, 9), by="mette", role=Role.LEADER)

        with pytest.raises(TypeError, match="Fact is not stored"):
            make_converter().unstructure(fact)


class TestShapes:
    """Types that the classes of mousekit may come to use."""

    def test_a_union_of_classes(self) -> None:
        """Where objects of several classes may stand, each carries its kind."""
        shape = shape_of(Period | AgendaPolicy | None)
        agenda = {"kind": "agenda-policy", "minutes": 60, "past_at_most": "1/6"}

        assert shape.read(agenda) == AgendaPolicy()
        assert shape.read(None) is None
        assert shape.write(AgendaPolicy())["kind"] == "agenda-policy"
        assert shape_of(AgreementList) is not None

    def test_a_union_of_a_class_and_a_text(self) -> None:
        """An object and a text are told apart by what they are."""
        shape = shape_of(Period | str)
        period = {"first": "2027-01-01", "last": "2027-12-31"}

        assert shape.read("x") == "x"
        assert shape.write(shape.read(period)) == period

    def test_a_union_of_a_text_and_texts(self) -> None:
        """One and several are told apart, and come back as they were."""
        shape = shape_of(str | tuple[str, ...])

        assert [shape.read("ab"), shape.read(["a", "b"])] == ["ab", ("a", "b")]
        assert [shape.write("ab"), shape.write(("a", "b"))] == ["ab", ["a", "b"]]

    def test_a_union_of_facts(self) -> None:
        """A union of facts is told apart by kind."""
        shape = shape_of(EmployeeLeft | LeaderChanged | Rescheduled)

        assert shape.write(from_dict(LEFT, Fact))["kind"] == "employee-left"

    @pytest.mark.parametrize("annotation", [date | str, tuple[str, ...] | tuple[int, ...]])
    def test_what_cannot_be_told_apart(self, annotation: object) -> None:
        """A field in which a document would mean two things is found when its class is read."""
        with pytest.raises(TypeError, match="no way to tell"):
            shape_of(annotation)

    @pytest.mark.parametrize("annotation", [float, dict[str, str], "str", None])
    def test_what_cannot_be_read(self, annotation: object) -> None:
        """A type without a form is found when its class is read."""
        with pytest.raises(TypeError, match="no way to read"):
            shape_of(annotation)


SIGNED = (
    '{"schema":"mousekit/1","kind":"conclusions","drafts":[{"text":"Lane øver to svære'
    ' forældresamtaler sammen med Mette og holder derefter én selv","id":"a1","owner":"lane",'
    '"due":"2027-04-30","sign_of_success":"tre afholdte samtaler","type":"development",'
    '"needs_approval":false}],"version":1,"strengths":[{"text":"ro i garderoben"}],'
    '"follow_ups":[{"planned_on":"2027-06-09","type":"check-in"}],"next_on":"2028-03-07"}'
)


def test_a_signature_is_verified_for_ever() -> None:
    """The digest of this document under digest-1 is the same in every release."""
    conclusions = from_json(SIGNED, Conclusions)

    assert DIGEST_SCHEME == "digest-1"
    assert conclusions.digest == "aa714ee4fa1ef65d5fea0c56c982ba8024f6b7080d98f9ce3d3f7e94b300897b"
    assert conclusions.follow_ups[0].kind is FollowUpKind.CHECK_IN
    assert to_json(conclusions) == SIGNED


def test_documents_are_written_without_reading_the_world() -> None:
    """Importing the room does not load cattrs; the first document does."""
    code = (
        "import sys, mousekit.codec as codec\n"
        "assert 'cattrs' not in sys.modules\n"
        "codec.make_converter()\n"
        "assert 'cattrs' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_default_policy_is_its_own_document() -> None:
    """The policy that is stored with a cycle is read as the one that was in force."""
    assert from_json(to_json(DEFAULT_POLICY), Policy) == DEFAULT_POLICY
    assert from_dict(to_dict(CompetenceNeed(id="n", text="x")), object) == CompetenceNeed(
        id="n", text="x"
    )


TEXTS = st.text(st.characters(exclude_categories=[]))
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
)


@given(DOCUMENTS)
def test_the_fast_writer_writes_the_same(document: object) -> None:
    """What orjson writes is what the standard library writes, to the letter."""
    assert documents._writer()(document) == json_text(document)


def test_orjson_is_not_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra, the standard library writes."""
    documents._writer.cache_clear()
    monkeypatch.setitem(sys.modules, "orjson", None)

    assert documents._writer() is json_text
    documents._writer.cache_clear()


def test_a_member_of_an_enumeration_is_no_text_of_a_document() -> None:
    """A document is plain data: the member itself is refused as what it is."""
    (fault,) = faults({**LEFT, "role": Role.LEADER}, Fact)

    assert fault.path == ("role",)
    assert fault.problem.endswith("found a Python Role")
