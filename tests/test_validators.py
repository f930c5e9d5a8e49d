"""A wrong object cannot exist: what constructors refuse, and that they show no secrets."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from fractions import Fraction

import attrs
import pytest

import mousekit as mk
from loose import loosely
from mousekit._validators import checked

MARKER = "hemmelig"

DAY = date(2027, 4, 30)


def draft(**changes: object) -> mk.AgreementDraft:
    """Make a draft out of whatever the test wants to try."""
    make = loosely(mk.AgreementDraft)
    return make(**{"text": "Lane holder mødet", **changes})


WRONG: dict[str, tuple[dict[str, object], tuple[str | int, ...], object, str]] = {
    "a number is not a text": ({"text": 7}, ("text",), "<hidden>", "a text"),
    "a list is not a tuple": ({"supporters": ["a"]}, ("supporters",), "<hidden>", "a tuple"),
    "a text is not a tuple of texts": (
        {"supporters": "ab"},
        ("supporters",),
        "<hidden>",
        "a tuple",
    ),
    "an item has its type too": ({"supporters": ("a", 3)}, ("supporters", 1), "<hidden>", "a text"),
    "a point in time is not a day": (
        {"due": datetime(2027, 4, 30, 9)},  # noqa: DTZ001 - what is refused
        ("due",),
        datetime(2027, 4, 30, 9),  # noqa: DTZ001
        "a date without a time of day or nothing",
    ),
    "1 is not true": ({"needs_approval": 1}, ("needs_approval",), 1, "true or false"),
    "a word is not a member": (
        {"proposed_by": "employee "},
        ("proposed_by",),
        "employee ",
        "one of ProposedBy: employee, leader, joint or nothing",
    ),
    "an id is not blank": ({"id": ""}, ("id",), "", "an id: not blank, no spaces around it"),
    "an id has no spaces around it": (
        {"id": " a"},
        ("id",),
        " a",
        "an id: not blank, no spaces around it",
    ),
    "a language is one of two": ({"lang": "sv"}, ("lang",), "sv", "'da', 'en' or nothing"),
}


@pytest.mark.parametrize(("changes", "path", "value", "expected"), WRONG.values(), ids=list(WRONG))
def test_a_constructor_refuses(
    changes: dict[str, object], path: tuple[str | int, ...], value: object, expected: str
) -> None:
    """A value of the wrong kind is refused with its path, itself and what was allowed."""
    with pytest.raises(mk.InvalidValueError) as caught:
        draft(**changes)

    assert (caught.value.path, caught.value.value, caught.value.expected) == (path, value, expected)


def test_a_tuple_of_ids_shows_what_came_instead() -> None:
    """Where ids are meant and nothing is confidential, the wrong value is shown."""
    with pytest.raises(mk.InvalidValueError, match=r"needs: \['n'\], expected a tuple"):
        loosely(mk.FocusTheme)(id="t", title="x", needs=["n"])
    with pytest.raises(mk.InvalidValueError, match="needs: 'n', expected a tuple"):
        loosely(mk.FocusTheme)(id="t", title="x", needs="n")
    with pytest.raises(mk.InvalidValueError, match=r"needs\[1\]: 3, expected a text"):
        loosely(mk.FocusTheme)(id="t", title="x", needs=("n", 3))


def test_true_is_not_a_number() -> None:
    """A number field refuses True, which Python takes for 1."""
    with pytest.raises(mk.InvalidValueError, match="version: True, expected a whole number"):
        mk.FormRef(id="f", version=True)


def test_a_number_has_a_smallest_value() -> None:
    """A number below the smallest is refused with the smallest."""
    with pytest.raises(mk.InvalidValueError, match="version: 0, expected 1 or more"):
        mk.FormRef(id="f", version=0)


def test_ids_stand_once() -> None:
    """A tuple of ids refuses blanks and doubles, with the position."""
    with pytest.raises(mk.InvalidValueError, match=r"needs\[1\]: 'a', expected each id once"):
        mk.FocusTheme(id="t", title="x", needs=("a", "a"))
    with pytest.raises(mk.InvalidValueError, match=r"needs\[0\]: ' ', expected an id"):
        mk.FocusTheme(id="t", title="x", needs=(" ",))


def test_objects_have_ids_of_their_own() -> None:
    """Two goals with one id are refused, at the second."""
    goal = mk.StrategicGoal(id="g", text="x")

    with pytest.raises(mk.InvalidValueError, match=r"goals\[1\].id: 'g', expected each id once"):
        mk.Strategy(intention="x", goals=(goal, goal))


def test_a_pair_has_two() -> None:
    """A tuple of fixed length refuses another length, and checks each place by its own type."""

    @attrs.frozen(kw_only=True, field_transformer=checked)
    class Pair:
        both: tuple[str, int]

    wrong: object = ("a",)
    make = loosely(Pair)

    assert make(both=("a", 1)).both == ("a", 1)
    with pytest.raises(mk.InvalidValueError, match="expected a tuple of 2"):
        make(both=wrong)
    with pytest.raises(mk.InvalidValueError, match=r"both\[1\]: 'b', expected a whole number"):
        make(both=("a", "b"))


def test_an_annotation_without_a_check_is_a_mistake_of_ours() -> None:
    """A field type that nobody checks is found when the class is made."""
    with pytest.raises(TypeError, match="no check for the annotation"):

        @attrs.frozen(kw_only=True, field_transformer=checked)
        class Odd:
            field: "str"


def test_a_class_is_accepted_where_a_class_is_meant() -> None:
    """A field of type ``type[X]`` takes a class and refuses an object."""

    @attrs.frozen(kw_only=True, field_transformer=checked)
    class Holder:
        kind: type[str]

    make = loosely(Holder)

    assert make(kind=str).kind is str
    with pytest.raises(mk.InvalidValueError, match="expected a type"):
        make(kind="str")


def test_a_union_complains_about_the_deepest_fault() -> None:
    """In an optional tuple it is the item that is named, not the tuple."""

    @attrs.frozen(kw_only=True, field_transformer=checked)
    class Holder:
        names: tuple[str, ...] | None

    make = loosely(Holder)

    with pytest.raises(mk.InvalidValueError, match=r"names\[0\]: 3, expected a text"):
        make(names=(3,))


@pytest.mark.parametrize(
    "make",
    [
        lambda: draft(text=(MARKER,)),
        lambda: mk.Agreement(id="a", text=" \n", owner="lane", due=DAY),
        lambda: mk.ConversationRating(usefulness=9, good=MARKER),
        lambda: mk.ConversationRating(usefulness=3, leader_share=101, good=MARKER),
        lambda: mk.PartHeld(part=mk.ConversationPart.PAST, skipped_because=" "),
    ],
)
def test_an_error_shows_no_confidential_value(make: Callable[[], object]) -> None:
    """The error of a confidential field says where and what was expected, never what was there."""
    with pytest.raises(mk.InvalidValueError) as caught:
        make()

    assert caught.value.value == "<hidden>"
    assert MARKER not in str(caught.value)


def test_what_came_instead_of_an_object_is_not_shown() -> None:
    """Where an object of ours is meant, a text that came instead may be confidential."""
    said: mk.Stated = {"on": DAY, "by": "lane", "role": mk.Role.EMPLOYEE}
    note = loosely(mk.NoteTaken)
    conclusions = loosely(mk.Conclusions)

    for make in (lambda: note(note=MARKER, **said), lambda: conclusions(drafts=[MARKER])):
        with pytest.raises(mk.InvalidValueError) as caught:
            make()
        assert MARKER not in str(caught.value)
        assert caught.value.value in {"a str", "a list"}


def test_a_repr_says_if_a_confidential_field_is_filled_in() -> None:
    """Hidden text reads as hidden, an empty field as empty."""
    shown = repr(draft(text=MARKER, trigger=MARKER))

    assert MARKER not in shown
    assert "text=<hidden>" in shown
    assert "practice=None" in shown


def test_times_and_fractions_are_checked_too() -> None:
    """A time of day and a fraction have their own words."""
    make = loosely(mk.Invitation)
    agenda = loosely(mk.AgendaPolicy)

    assert make(meets_on=DAY, starts_at=time(9)).starts_at == time(9)
    for wrong in ("9", time(9, tzinfo=UTC)):
        with pytest.raises(mk.InvalidValueError, match="a time of day without a time zone"):
            make(meets_on=DAY, starts_at=wrong)
    assert agenda(past_at_most=Fraction(1, 4)).past_at_most == Fraction(1, 4)
    with pytest.raises(mk.InvalidValueError, match="expected a fraction"):
        agenda(past_at_most=0.25)
