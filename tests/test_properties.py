"""Laws that hold for every cycle, every conversation and every object that can be drawn."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from typing import TypeAlias, cast

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, DrawFn, SearchStrategy

import mousekit as mk
from mousekit import testing
from mousekit._validators import hidden
from mousekit.canonical import canonical
from mousekit.process import blockers_of

Process: TypeAlias = mk.Cycle | mk.Conversation

# Whole years take longer to draw than single values.
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
few = settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])

every_kind = pytest.mark.parametrize("cls", mk.KINDS.values(), ids=list(mk.KINDS))
processes = testing.conversations() | testing.cycles()


def owner_of(log: tuple[mk.Fact, ...]) -> type[Process]:
    """Say which class replays a log."""
    return mk.Cycle if isinstance(log[0], mk.CycleStarted) else mk.Conversation


def begun(birth: mk.Fact) -> Process:
    """Start what a birth is the birth of."""
    if isinstance(birth, mk.CycleStarted):
        return mk.Cycle.start(birth)
    return mk.Conversation.start(cast("mk.ConversationPlanned", birth))


def people_in(subject: Process) -> list[str]:
    """Give the ids of those who may have something to say."""
    if isinstance(subject, mk.Conversation):
        return [subject.employee, subject.leader]
    return [subject.leader, *(mark.employee for mark in subject.marks)]


def attempts(subject: Process) -> SearchStrategy[mk.Fact]:
    """Draw facts that may come, may almost come, or may not come at all."""
    anything = testing.facts()
    allowed = subject.allowed_events()
    if not allowed:
        return anything
    close = st.sampled_from(allowed).flatmap(
        lambda event: testing.facts(
            event,
            on=testing.days_from(subject.last_on),
            by=st.sampled_from(people_in(subject)),
            role=st.sampled_from([mk.Role.LEADER, mk.Role.EMPLOYEE, mk.Role.HR]),
        )
    )
    return close | testing.next_facts(subject) | anything


class TestReplay:
    """A log is all that has to be stored."""

    @few
    @given(testing.event_logs())
    def test_replay_is_applying_one_by_one(self, log: tuple[mk.Fact, ...]) -> None:
        """Replaying an accepted log gives what came of applying its facts one by one."""
        now = begun(log[0])
        for fact in log[1:]:
            now = now.apply(fact)

        assert owner_of(log).replay(log) == now
        assert owner_of(log).replay(iter(log)) == now

    @few
    @given(testing.event_logs())
    def test_version_counts_the_facts(self, log: tuple[mk.Fact, ...]) -> None:
        """The version is the number of facts, and the last day that of the last fact."""
        now = owner_of(log).replay(log)

        assert now.version == len(log)
        assert now.last_on == log[-1].on

    @few
    @given(testing.event_logs(), st.data())
    def test_a_log_can_be_stored_in_pieces(
        self, log: tuple[mk.Fact, ...], data: DataObject
    ) -> None:
        """Replaying the beginning and applying the rest is the same, wherever it is cut."""
        cut = data.draw(st.integers(1, len(log)))
        now: Process = owner_of(log).replay(log[:cut])
        for fact in log[cut:]:
            now = now.apply(fact)

        assert now == owner_of(log).replay(log)

    @few
    @given(testing.illegal_event_logs())
    def test_a_broken_log_is_refused_where_it_breaks(self, broken: testing.IllegalLog) -> None:
        """A log with one fault is refused, with the position of the fault and why."""
        with pytest.raises(mk.InvalidEventLogError) as caught:
            broken.owner.replay(broken.events)

        assert caught.value.index == broken.index
        assert caught.value.path == ("events", broken.index)
        assert caught.value.problem


class TestApply:
    """`apply` gives something new, and leaves what was there."""

    @few
    @given(processes, st.data())
    def test_apply_never_alters_its_input(self, before: Process, data: DataObject) -> None:
        """Neither the object nor the fact is another after a fact was applied or refused."""
        fact = data.draw(attempts(before))
        written, stated = canonical(before), canonical(fact)

        with suppress(mk.MousekitError):
            before.apply(fact)

        assert canonical(before) == written
        assert canonical(fact) == stated

    @few
    @given(processes, st.data())
    def test_blockers_agree_with_apply(self, now: Process, data: DataObject) -> None:
        """A fact is accepted if, and only if, there is no blocker for it."""
        fact = data.draw(attempts(now))

        if now.blockers(fact):
            with pytest.raises(mk.MousekitError) as caught:
                now.apply(fact)
            assert blockers_of(caught.value) == now.blockers(fact)
        else:
            assert now.apply(fact).version == now.version + 1

    @few
    @given(processes, st.data())
    def test_a_blocker_speaks_both_languages(self, now: Process, data: DataObject) -> None:
        """Every blocker says in Danish and in English what is wrong and what can be done."""
        for blocker in now.blockers(data.draw(attempts(now))):
            assert blocker.message("da").strip()
            assert blocker.message("en").strip()
            assert blocker.hint("da").strip()
            assert blocker.hint("en").strip()

    @few
    @given(processes, st.data())
    def test_what_the_table_does_not_let_come_is_refused(
        self, now: Process, data: DataObject
    ) -> None:
        """A fact that is not among the allowed ones is refused, and the refusal names those."""
        allowed = now.allowed_events()
        fact = data.draw(testing.facts().filter(lambda one: type(one) not in allowed))

        with pytest.raises(mk.IllegalTransitionError) as caught:
            now.apply(fact)

        assert caught.value.allowed == allowed
        assert caught.value.event is type(fact)

    @few
    @given(processes)
    def test_what_a_role_may_state_is_part_of_what_may_happen(self, now: Process) -> None:
        """What all roles together may state is what may happen, in the same order."""
        by_role = [now.allowed_events(role) for role in mk.Role]

        assert now.allowed_events() == tuple(
            event for event in now.allowed_events() if any(event in some for some in by_role)
        )
        assert all(set(some) <= set(now.allowed_events()) for some in by_role)

    @few
    @given(processes, st.data())
    def test_a_role_that_may_not_state_a_fact_is_refused(
        self, now: Process, data: DataObject
    ) -> None:
        """A fact that may come is refused from the roles that are not named for it."""
        for role in mk.Role:
            others = [one for one in now.allowed_events() if one not in now.allowed_events(role)]
            for event in others[:3]:
                fact = data.draw(testing.facts(event, role=role))
                with pytest.raises(mk.WrongActorError):
                    now.apply(fact)


class TestObjects:
    """Every public object is a value."""

    @every_kind
    @settings(max_examples=5, suppress_health_check=SLOW)
    @given(data=st.data())
    def test_documents_keep_everything(self, cls: type[object], data: DataObject) -> None:
        """What is read from JSON is equal, hashes alike, and has the same digest and document."""
        one: object = data.draw(testing.objects(cls))

        again: object = mk.from_json(mk.to_json(one), cls)

        assert id(again) != id(one)
        assert again == one
        assert hash(again) == hash(one)
        assert mk.digest(again) == mk.digest(one)
        assert mk.from_dict(mk.to_dict(one), cls) == one
        assert mk.to_json(again) == mk.to_json(one)

    @every_kind
    @settings(max_examples=3, suppress_health_check=SLOW)
    @given(data=st.data())
    def test_nothing_can_be_changed(self, cls: type[object], data: DataObject) -> None:
        """No field of an object can be set or deleted, and none holds a list or a dict."""
        one: object = data.draw(testing.objects(cls))

        for field in attrs.fields(cast("type[attrs.AttrsInstance]", cls)):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(one, field.name, getattr(one, field.name))
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                delattr(one, field.name)
            assert not isinstance(getattr(one, field.name), list | dict | set)

    @every_kind
    @settings(max_examples=5, suppress_health_check=SLOW)
    @given(data=st.data())
    def test_no_repr_shows_what_is_hidden(self, cls: type[object], data: DataObject) -> None:
        """What was said in confidence is not in the repr of the object that holds it."""
        one = marked(data.draw(testing.objects(cls)))

        assert MARK not in repr(one)


MARK = "hemmelig-æøå"


def marked(one: object) -> object:
    """Put the mark in every hidden text of an object, at every depth."""
    if isinstance(one, tuple):
        return tuple(marked(item) for item in one)
    cls = type(one)
    if not attrs.has(cls):
        return one
    fields = attrs.fields(cls)
    changes = {
        field.name: _secret(getattr(one, field.name))
        if field.repr is hidden
        else marked(getattr(one, field.name))
        for field in fields
    }
    make: Callable[..., object] = cls
    return make(**changes)


def _secret(value: object) -> object:
    """Put the mark in place of a text, and of each text in a tuple."""
    if isinstance(value, str):
        return MARK
    if isinstance(value, tuple):
        return tuple(_secret(item) for item in value)
    return marked(value)


class TestBrokenDocuments:
    """A document with a fault is refused as a whole, and the fault is named."""

    @settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
    @given(testing.broken_documents())
    def test_the_fault_is_named_by_its_path(self, broken: testing.BrokenDocument) -> None:
        """The one fault of a document is the one that the refusal names, where it is."""
        with pytest.raises(mk.InvalidDocumentError) as caught:
            mk.from_dict(broken.data, broken.cls)

        assert [fault.path for fault in caught.value.faults] == [broken.path]


@st.composite
def signable(draw: DrawFn) -> mk.Conversation:
    """Draw conversations in review whose agreements have an owner and a day, and any text."""
    talk = draw(testing.conversations(mk.Stage.HELD, detours=3))
    owners = st.sampled_from([talk.employee, talk.leader, f" {talk.leader} "])
    draft = testing.agreement_drafts(id=testing.ids(), owner=owners, due=testing.days())
    drafts = st.lists(draft, max_size=3, unique_by=lambda one: one.id).map(tuple)
    planned = testing.values(mk.PlannedFollowUp).map(lambda one: (one,))
    shared = attrs.evolve(talk, scribe=mk.Scribe.SHARED)
    return shared.apply(
        mk.ConclusionsDrafted(
            conclusions=draw(testing.conclusions(drafts=drafts, version=1, follow_ups=planned)),
            on=talk.last_on,
            by=talk.employee,
            role=mk.Role.EMPLOYEE,
        )
    )


class TestSigning:
    """Nothing stands between a word given and a word kept."""

    @few
    @given(signable())
    def test_what_nothing_keeps_from_signing_can_be_signed(self, talk: mk.Conversation) -> None:
        """Each party for whom there is no blocker signs, whatever was written."""
        for role, person in ((mk.Role.LEADER, talk.leader), (mk.Role.EMPLOYEE, talk.employee)):
            fact = mk.ConclusionsSigned(
                digest=mk.digest(talk.conclusions), on=talk.last_on, by=person, role=role
            )
            if not talk.blockers(fact):
                talk = talk.apply(fact)

        both = len(talk.signatures) == 2
        assert (talk.stage is mk.Stage.SIGNED) is both

    @few
    @given(testing.conversations(mk.Stage.SIGNED))
    def test_the_plan_is_what_both_have_signed(self, talk: mk.Conversation) -> None:
        """A signed talk has two signatures on one digest, and a state for each draft."""
        signed = talk.signed
        assert signed is not None
        assert {one.digest for one in talk.signed_by} == {signed.digest}
        assert {one.role for one in talk.signed_by} == {mk.Role.EMPLOYEE, mk.Role.LEADER}
        assert {draft.id for draft in signed.drafts} <= {
            state.agreement.id for state in talk.agreements
        }


def expected_mark(talk: mk.Conversation) -> tuple[mk.TalkMark, bool]:
    """Say from a conversation alone what its cycle should know of it."""
    is_followed_up = bool(talk.follow_ups or talk.missed_follow_ups)
    if talk.stage in {mk.Stage.CLOSED, mk.Stage.CANCELLED}:
        ended = mk.TalkMark.ENDED if talk.signed is None else mk.TalkMark.SIGNED
        return ended, is_followed_up
    if talk.signed is None:
        return mk.TalkMark.REGISTERED, is_followed_up
    is_open_again = talk.stage is mk.Stage.IN_REVIEW
    return mk.TalkMark.REOPENED if is_open_again else mk.TalkMark.SIGNED, is_followed_up


class Season:
    """A cycle with conversations open, its talks, and the notices of each."""

    def __init__(self, cycle: mk.Cycle) -> None:
        self.cycle = cycle
        self.talks: list[mk.Conversation] = []
        self.notices: list[list[mk.Fact]] = []

    def drive(self, log: tuple[mk.Fact, ...]) -> None:
        """Register a conversation, and gather the notices of all that happens in it."""
        now = begun(log[0])
        assert isinstance(now, mk.Conversation)
        (registered,) = mk.cycle_facts(None, log[0], now, on=self.cycle.last_on)
        self.cycle = self.cycle.apply(registered)
        notices: list[mk.Fact] = []
        for fact in log[1:]:
            before, now = now, now.apply(fact)
            notices += mk.cycle_facts(before, fact, now)
        self.talks.append(now)
        self.notices.append(notices)

    def told(self, order: Iterable[int], late: date) -> mk.Cycle:
        """Tell the cycle every notice, from the talks in the order given."""
        waiting = [iter(notices) for notices in self.notices]
        cycle = self.cycle
        for number in order:
            cycle = cycle.apply(attrs.evolve(next(waiting[number]), on=late))
        return cycle

    @property
    def turns(self) -> list[int]:
        """The number of each talk, once for each of its notices."""
        return [number for number, some in enumerate(self.notices) for _ in some]


@st.composite
def seasons(draw: DrawFn) -> Season:
    """Draw a cycle with two or three conversations, each driven to wherever."""
    season = Season(draw(testing.cycles(mk.Phase.CONVERSATIONS, detours=2)))
    people = draw(st.lists(testing.ids(), min_size=2, max_size=3, unique=True))
    for number, name in enumerate(people):
        cycle = season.cycle
        employee = f"new-{number}-{name}"
        season.cycle = cycle.apply(
            mk.EmployeeJoined(
                employee=employee, by=cycle.leader, role=mk.Role.LEADER, on=cycle.last_on
            )
        )
        planned = mk.plan_conversation(
            season.cycle,
            id=f"talk-{employee}",
            employee=employee,
            on=cycle.last_on,
            by=cycle.leader,
            role=mk.Role.LEADER,
        )
        season.drive(draw(testing.conversation_logs(births=planned, detours=4)))
    return season


class TestNotices:
    """The cycle knows who and when, by the notices of its conversations and nothing else."""

    @few
    @given(seasons(), st.data())
    def test_marks_are_the_fold_of_the_notices(self, season: Season, data: DataObject) -> None:
        """Told late and mixed, each talk's notices in their order, the cycle ends the same."""
        days = [fact.on for some in season.notices for fact in some]
        late = max([season.cycle.last_on, *days])
        mixed = data.draw(st.permutations(season.turns))

        one_by_one = season.told(season.turns, late)
        interleaved = season.told(mixed, late)

        assert interleaved.marks == one_by_one.marks
        for talk in season.talks:
            mark = cast("mk.EmployeeMark", interleaved.mark_with(talk.id))
            assert (mark.talk, mark.followed_up) == expected_mark(talk)

    @few
    @given(seasons())
    def test_a_notice_changes_nothing_but_its_mark(self, season: Season) -> None:
        """No notice moves the phase, or anything else but the marks, the version and the day."""
        days = [fact.on for some in season.notices for fact in some]
        late = max([season.cycle.last_on, *days])

        after = season.told(season.turns, late)

        assert (
            attrs.evolve(
                after,
                marks=season.cycle.marks,
                version=season.cycle.version,
                last_on=season.cycle.last_on,
            )
            == season.cycle
        )


@st.composite
def two_years(draw: DrawFn) -> tuple[mk.Conversation, mk.Conversation]:
    """Draw last year's conversation, signed, and this year's, with what was open carried in."""
    previous = draw(testing.conversations(mk.Stage.SIGNED, detours=4))
    birth = testing.conversation_births(
        id="this-year",
        employee=previous.employee,
        carried_in=previous.open_agreements(),
        on=previous.last_on,
    )
    stages = st.sampled_from(mk.Stage)
    talk = draw(stages.flatmap(lambda stage: testing.conversations(stage, births=birth)))
    return previous, talk


@st.composite
def second_thoughts(draw: DrawFn) -> tuple[mk.Conversation, mk.Conversation]:
    """Draw two years of which the second is reopened, assessed otherwise, and may be given up."""
    previous = draw(testing.conversations(mk.Stage.SIGNED, detours=2))
    birth = testing.conversation_births(
        id="this-year",
        employee=previous.employee,
        carried_in=previous.open_agreements(),
        on=previous.last_on,
    )
    talk = draw(testing.conversations(mk.Stage.SIGNED, births=birth, detours=0))
    events = [mk.ConclusionsReopened, *[mk.PreviousAgreementAssessed] * len(talk.carried_in)]
    for event in (*events, *draw(st.sampled_from([(), (mk.SignatureDeclined,)]))):
        talk = talk.apply(draw(testing.next_facts(talk, event)))
    return previous, talk


def lost(previous: mk.Conversation, talk: mk.Conversation) -> list[str]:
    """State the settlements, and give what was open before and has neither an end nor a place."""
    was_open = [state.agreement.id for state in previous.open_agreements()]
    for settled in mk.settlements(talk, previous):
        previous = previous.apply(settled)
    here = {(state.carried_from, talk.id) for state in talk.agreements}
    has_gone_on = {
        state.agreement.id
        for state in previous.agreements
        if state.status is mk.AgreementStatus.CARRIED_OVER
        if (state.agreement.id, state.carried_into) in here
    }
    has_ended = {
        state.agreement.id
        for state in previous.agreements
        if state.status in {mk.AgreementStatus.DONE, mk.AgreementStatus.DROPPED}
    }
    is_open = {state.agreement.id for state in previous.open_agreements()}
    return [name for name in was_open if name not in has_gone_on | has_ended | is_open]


class TestBetweenTwoYears:
    """Nothing that was open falls between last year's conversation and this year's."""

    @few
    @given(two_years())
    def test_nothing_open_is_lost(self, years: tuple[mk.Conversation, mk.Conversation]) -> None:
        """What was open is open still, has come to its end there, or lives on here."""
        assert not lost(*years)

    @few
    @given(second_thoughts())
    def test_nothing_is_lost_by_second_thoughts(
        self, years: tuple[mk.Conversation, mk.Conversation]
    ) -> None:
        """Nor is it lost when a signed plan is reopened, and what was carried in judged anew."""
        assert not lost(*years)

    @few
    @given(two_years())
    def test_settling_twice_settles_once(
        self, years: tuple[mk.Conversation, mk.Conversation]
    ) -> None:
        """Once the settlements are stated, there is nothing left to settle."""
        previous, talk = years
        for settled in mk.settlements(talk, previous):
            previous = previous.apply(settled)

        assert mk.settlements(talk, previous) == ()

    @few
    @given(testing.conversations())
    def test_what_was_carried_in_is_open_until_it_has_an_end(self, talk: mk.Conversation) -> None:
        """What was carried in is open unless it was assessed as ended or lives on in the plan."""
        ended = {one.agreement for one in talk.assessments if one.decided.is_end}
        lives_on = {state.carried_from for state in talk.agreements}
        carried = [state.agreement.id for state in talk.carried_in]
        signed = [one.agreement.id for one in talk.agreements if not one.status.is_settled]

        assert [state.agreement.id for state in talk.open_agreements()] == [
            *signed,
            *(name for name in carried if name not in ended | lives_on),
        ]
