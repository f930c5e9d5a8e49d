"""Every way to fail has its class, its facts and a message that says what was allowed."""

import pickle
from datetime import date

import pytest

import mousekit as mk
from mousekit.errors import dotted

ERRORS: dict[str, tuple[mk.MousekitError, str]] = {
    "invalid value": (
        mk.InvalidValueError(("due",), "snart", "a date"),
        "invalid value at due: 'snart', expected a date",
    ),
    "invalid value, confidential": (
        mk.InvalidValueError(("text",), "<hidden>", "a text that is not blank"),
        "invalid value at text: <hidden>, expected a text that is not blank",
    ),
    "illegal transition": (
        mk.IllegalTransitionError("planned", mk.FollowUpHeld, (mk.InvitationSent, mk.HostNamed)),
        "FollowUpHeld cannot happen in planned, allowed now: InvitationSent, HostNamed",
    ),
    "illegal transition, nothing left": (
        mk.IllegalTransitionError("closed", mk.FollowUpHeld, ()),
        "FollowUpHeld cannot happen in closed, allowed now: nothing",
    ),
    "wrong role": (
        mk.WrongActorError(mk.InvitationSent, "employee", "lane", ("leader", "hr")),
        "InvitationSent cannot be stated by the employee, allowed: leader, hr",
    ),
    "wrong person": (
        mk.WrongActorError(mk.InvitationSent, "leader", "ove", ("leader",)),
        "InvitationSent cannot be stated by 'ove' as leader, the id is another's",
    ),
    "out of order": (
        mk.FactOutOfOrderError(date(2027, 1, 4), date(2027, 1, 5)),
        "on is 2027-01-04, expected 2027-01-05 or later, the day of the last fact",
    ),
    "guard": (
        mk.GuardError(mk.ConversationsOpened, (mk.Blocker(code="team-not-consulted"),)),
        (
            "ConversationsOpened is blocked: team-not-consulted: The staff have not been heard on"
            " the themes."
        ),
    ),
    "event log": (
        mk.InvalidEventLogError(3, ("events", 3), "no such fact"),
        "the log breaks at events[3]: no such fact",
    ),
    "document": (
        mk.InvalidDocumentError(
            (
                mk.Fault(path=("due",), problem="expected a date", value="'x'"),
                mk.Fault(path=(), problem="unknown key"),
            )
        ),
        (
            "the document has 2 fault(s):\n"
            "- due: expected a date (was 'x')\n"
            "- (the whole): unknown key"
        ),
    ),
    "schema": (
        mk.UnknownSchemaVersionError("mousekit/9", ("mousekit/1",)),
        "unknown schema 'mousekit/9', expected one of: mousekit/1",
    ),
}

each_error = pytest.mark.parametrize(("error", "message"), ERRORS.values(), ids=list(ERRORS))


@each_error
def test_an_error_says_what_was_allowed(error: mk.MousekitError, message: str) -> None:
    """The message is lower case, shows the value and names the alternatives."""
    assert str(error) == message
    assert not message[0].isupper() or message.split(maxsplit=1)[0] in dir(mk)


@each_error
def test_an_error_travels_between_processes(error: mk.MousekitError, message: str) -> None:
    """An error that is pickled in one process reads the same in another."""
    assert str(pickle.loads(pickle.dumps(error))) == message  # noqa: S301 - our own bytes


def test_every_error_has_one_root() -> None:
    """One except clause catches everything that the library raises on purpose."""
    names = [name for name in mk.__all__ if name.endswith("Error")]

    assert len(names) == 9
    assert all(issubclass(getattr(mk, name), mk.MousekitError) for name in names)


def test_a_path_reads_as_people_write_it() -> None:
    """Names are joined by dots, positions stand in brackets, the empty path is the whole."""
    assert dotted(("agreements", 2, "due")) == "agreements[2].due"
    assert dotted((0, "due")) == "[0].due"
    assert dotted(()) == "(the whole)"
