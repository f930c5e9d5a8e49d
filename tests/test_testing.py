"""The shipped strategies: what they draw, what they shrink towards, and what they refuse."""

import unicodedata
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import partial

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.strategies import DataObject, DrawFn, SearchStrategy

import mousekit as mk
from mousekit import testing
from mousekit.testing.shapes import drawn_as
from mousekit.testing.steps import way
from mousekit.testing.talk import speakers_of
from mousekit.testing.values import FACT_CLASSES, VALUE_CLASSES
from mousekit.testing.year import ways_of
from process import cycles

DAY = date(2000, 1, 1)
LATER = date(2050, 6, 1)
TEKNIQ = mk.TEKNIQ_POLICY.follow_up
RATED = mk.AgendaPolicy(assessment=mk.AssessmentMode.RATED)

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]

some = settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
found = settings(
    max_examples=1000,
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=SLOW,
)
met = settings(found, phases=[Phase.generate])


def simplest(strategy: SearchStrategy[object]) -> object:
    """Shrink as far as it goes."""
    return find(strategy, lambda _: True, settings=found)


CYCLE_EVENTS = tuple(dict.fromkeys(event for row in mk.CYCLE_TABLE.values() for event in row))
TALK_EVENTS = tuple(dict.fromkeys(event for row in mk.TALK_TABLE.values() for event in row))


@st.composite
def one_more(
    draw: DrawFn, subject: mk.Cycle | mk.Conversation, event: type[mk.Fact]
) -> mk.Fact | None:
    """Draw a fact of a class where it can come, perhaps after some others, else None."""
    registered: list[type[mk.Fact]] = [mk.EmployeeJoined, mk.ConversationRegistered]
    before: dict[type[mk.Fact], list[type[mk.Fact]]] = {
        mk.AmendmentAccepted: [mk.AmendmentProposed],
        mk.AmendmentDeclined: [mk.AmendmentProposed],
        mk.ConversationClosed: [mk.FollowUpHeld, *[mk.AgreementSettled] * 3],
        mk.SuccessorAdmitted: [mk.LeaderChanged],
        mk.EmployeeReturned: [mk.EmployeeExcused],
        mk.ConversationRegistered: [mk.EmployeeJoined],
        mk.ConversationEnded: registered,
        mk.ConversationSigned: registered,
        mk.ConversationReopened: [*registered, mk.ConversationSigned],
        mk.FollowUpRecorded: [*registered, mk.ConversationSigned],
    }
    for first in before.get(event, []):
        with suppress(InvalidArgument):
            subject = subject.apply(draw(testing.next_facts(subject, first)))
    try:
        return draw(testing.next_facts(subject, event))
    except InvalidArgument:
        return None


def names(classes: tuple[type, ...]) -> list[str]:
    """Give the names of classes, for the tests' own names."""
    return [cls.__name__ for cls in classes]


def call(
    function: Callable[..., SearchStrategy[object]], /, *args: object, **kwargs: object
) -> Callable[[], SearchStrategy[object]]:
    """Keep a call for later, whatever its arguments are."""
    return partial(function, *args, **kwargs)


class TestShrinking:
    """A strategy shrinks towards what its docstring says."""

    @pytest.mark.parametrize(
        ("strategy", "expected"),
        [
            (testing.texts(), "a"),
            (testing.texts(blank=False), "a"),
            (testing.ids(), "a"),
            (testing.days(), DAY),
            (testing.days(first=LATER), LATER),
            (testing.days_from(LATER), LATER),
            (testing.periods(), mk.Period(first=DAY, last=DAY)),
            (testing.agreement_drafts(), mk.AgreementDraft(text="a")),
            (testing.agreements(), mk.Agreement(id="a", text="a", owner="a", due=DAY)),
            (
                testing.agreement_states(),
                mk.AgreementState(
                    agreement=mk.Agreement(id="a", text="a", owner="a", due=DAY),
                    status=mk.AgreementStatus.AWAITING_APPROVAL,
                ),
            ),
            (testing.conclusions(), mk.Conclusions(drafts=())),
            (testing.follow_ups(), mk.FollowUp(held_on=DAY, kind=mk.FollowUpKind.CHECK_IN)),
            (testing.unit_strategies(), mk.Strategy(intention="a", goals=())),
            (testing.competence_needs(), mk.CompetenceNeed(id="a", text="a")),
            (testing.focus_themes(), mk.FocusTheme(id="a", title="a")),
            (testing.question_forms(), mk.QuestionForm(id="a", questions=())),
            (testing.invitations(), mk.Invitation(meets_on=DAY, minutes=1)),
            (testing.preparations(), mk.Preparation()),
            (
                testing.agendas(),
                mk.Agenda(parts=(mk.AgendaPart(part=mk.ConversationPart.INTRODUCTION, minutes=0),)),
            ),
            (testing.policies(), mk.DEFAULT_POLICY),
            (testing.cycle_briefs(), mk.CycleBrief(cycle="a", leader="a", intention="a")),
            (testing.objects(), mk.DEFAULT_POLICY),
            (testing.documents(), mk.to_dict(mk.DEFAULT_POLICY)),
            (
                testing.documents(mk.FormRef),
                {"schema": "mousekit/1", "kind": "form-ref", "id": "a", "version": 1},
            ),
        ],
    )
    def test_simplest_example(self, strategy: SearchStrategy[object], expected: object) -> None:
        """The simplest example is the one that is promised."""
        assert simplest(strategy) == expected

    def test_simplest_births(self) -> None:
        """A cycle begins with the leader, a conversation with two people."""
        year = find(testing.cycle_births(), lambda _: True, settings=met)
        talk = find(testing.conversation_births(), lambda _: True, settings=met)

        assert (year.id, year.leader, year.by, year.on) == ("a", "a", "a", DAY)
        assert year.policy == mk.DEFAULT_POLICY
        assert (talk.id, talk.employee, talk.brief.leader, talk.by) == ("a", "a2", "a", "a2")
        assert talk.carried_in == ()

    def test_simplest_fact(self) -> None:
        """Of all facts the simplest says nothing but who states it and when."""
        fact = find(testing.facts(), lambda _: True, settings=met)

        assert {field.name for field in attrs.fields(type(fact))} == {"on", "by", "role"}

    def test_shrinking_keeps_what_matters(self) -> None:
        """What a failing test does not need is gone."""
        draft = find(testing.agreement_drafts(), lambda one: one.due is not None, settings=found)

        assert draft == mk.AgreementDraft(text="a", due=DAY)

    def test_simplest_processes(self) -> None:
        """Without a phase or stage, nothing has happened but the birth."""
        assert find(testing.cycles(), lambda _: True, settings=met).version == 1
        assert find(testing.conversations(), lambda _: True, settings=met).version == 1
        assert len(find(testing.event_logs(), lambda _: True, settings=met)) == 1

    @pytest.mark.parametrize(("phase", "length"), [(mk.Phase.NEEDS, 2), (mk.Phase.FOCUS, 4)])
    def test_simplest_road_of_a_cycle(self, phase: mk.Phase, length: int) -> None:
        """A cycle shrinks towards the shortest road to its phase."""
        assert len(find(testing.cycle_logs(phase), lambda _: True, settings=met)) == length

    @pytest.mark.parametrize(
        ("stage", "length"),
        [(mk.Stage.INVITED, 2), (mk.Stage.PREPARED, 4), (mk.Stage.IN_PROGRESS, 5)],
    )
    def test_simplest_road_of_a_conversation(self, stage: mk.Stage, length: int) -> None:
        """A conversation shrinks towards the shortest road to its stage."""
        log = find(testing.conversation_logs(stage), lambda _: True, settings=met)

        assert len(log) == length

    def test_simplest_faults(self) -> None:
        """The simplest broken log is empty, the simplest broken document has an unknown key."""
        log = find(testing.illegal_event_logs(), lambda _: True, settings=met)
        document = find(testing.broken_documents(), lambda _: True, settings=met)

        assert (log.events, log.index) == ((), 0)
        assert (document.cls, document.path) == (mk.Policy, ("unknown-key",))


class TestTexts:
    """The texts are those that break programs."""

    @pytest.mark.parametrize(
        "condition",
        [
            lambda text: "å" in text,
            lambda text: text != unicodedata.normalize("NFC", text),
            lambda text: '"' in text,
            lambda text: "'" in text,
            lambda text: "\r\n" in text,
            lambda text: "{" in text,
            lambda text: any(ord(letter) > 0xFFFF for letter in text),
            lambda text: not text.strip(),
        ],
        ids=["danish", "pieces", "quotes", "apostrophe", "lines", "braces", "emoji", "blank"],
    )
    def test_what_is_drawn(self, condition: Callable[[str], bool]) -> None:
        """Every kind of difficult text is drawn sooner or later."""
        assert condition(find(testing.texts(), condition, settings=met))

    @given(testing.texts(), testing.texts(blank=False, max_size=3), testing.ids())
    def test_all_can_be_stored(self, text: str, visible: str, name: str) -> None:
        """Every text has a UTF-8 form, those that must not be blank are not, ids are trimmed."""
        assert text.encode().decode() == text
        assert visible.strip()
        assert name == name.strip() != ""

    @given(testing.days(first=DAY, last=LATER), testing.days_from(LATER, at_most=3))
    def test_days_stay_in_their_range(self, day: date, soon: date) -> None:
        """No day lies outside the days that are asked for."""
        assert DAY <= day <= LATER
        assert 0 <= (soon - LATER).days <= 3


class TestValues:
    """There is a strategy for every public class, and its options are kept."""

    @pytest.mark.parametrize("cls", VALUE_CLASSES, ids=names(VALUE_CLASSES))
    @settings(max_examples=2, suppress_health_check=SLOW)
    @given(data=st.data())
    def test_every_class_of_values(self, cls: type[object], data: DataObject) -> None:
        """Values of every class are drawn, and are of that class."""
        assert type(data.draw(testing.values(cls))) is cls

    @pytest.mark.parametrize("cls", FACT_CLASSES, ids=names(FACT_CLASSES))
    @settings(max_examples=2, suppress_health_check=SLOW)
    @given(data=st.data())
    def test_every_class_of_facts(self, cls: type[mk.Fact], data: DataObject) -> None:
        """Facts of every class are drawn, also for a given day, person and role."""
        plain = data.draw(testing.facts(cls))
        given_fact = data.draw(testing.facts(cls, on=LATER, by="bo", role=mk.Role.HR))

        assert type(plain) is cls
        assert (given_fact.on, given_fact.by, given_fact.role) == (LATER, "bo", mk.Role.HR)

    def test_every_stored_class_has_a_strategy(self) -> None:
        """Values, facts and the two processes are all that is stored."""
        assert {*VALUE_CLASSES, *FACT_CLASSES, mk.Cycle, mk.Conversation} == set(mk.KINDS.values())

    @given(
        testing.agreement_drafts(
            text="t",
            id="i",
            owner="o",
            due=testing.days(first=LATER),
            need=None,
            needs_approval=True,
            carried_from="c",
            lang="da",
        )
    )
    def test_options_of_a_draft(self, draft: mk.AgreementDraft) -> None:
        """What is given for a field stands in it, and the rest agrees with it."""
        assert (draft.text, draft.id, draft.owner, draft.need) == ("t", "i", "o", None)
        assert (draft.needs_approval, draft.carried_from, draft.lang) == (True, "c", "da")
        assert draft.due is not None
        assert draft.due >= LATER

    @given(testing.agreements(start_by=LATER), testing.agreements(due=DAY, id="x", revision=7))
    def test_options_that_move_others(self, late: mk.Agreement, early: mk.Agreement) -> None:
        """A field that is given stays, and the field that must agree with it moves."""
        assert late.start_by == LATER <= late.due
        assert early.due == DAY
        assert early.start_by in {None, DAY}
        assert (early.id, early.revision) == ("x", 7)

    @given(testing.values(mk.AgreementPolicy, many=2), testing.values(mk.AgreementPolicy, fine=50))
    def test_numbers_that_move_others(
        self, low: mk.AgreementPolicy, high: mk.AgreementPolicy
    ) -> None:
        """In a row of numbers those before and after the given one move."""
        assert low.fine <= low.few <= low.many == 2
        assert 50 == high.fine <= high.few <= high.many

    @given(
        testing.values(mk.FollowUpPolicy, months=(1, 2, 3, 4)),
        testing.values(mk.FollowUpPolicy, kinds=(mk.FollowUpKind.CHECK_IN,) * 2),
        testing.values(
            mk.FollowUpPolicy,
            months=TEKNIQ.months,
            kinds=TEKNIQ.kinds,
            interval_months=TEKNIQ.interval_months,
            next_is_duty=TEKNIQ.next_is_duty,
        ),
    )
    def test_months_and_kinds(
        self, months: mk.FollowUpPolicy, kinds: mk.FollowUpPolicy, both: mk.FollowUpPolicy
    ) -> None:
        """There is a kind for each of the months, whichever of the two is given."""
        assert both == TEKNIQ
        assert months.months == (1, 2, 3, 4)
        assert len(months.kinds) == 4
        assert len(kinds.months) == 2

    @given(
        testing.values(mk.Policy, agenda=RATED),
        testing.values(mk.Policy, forms=mk.FormPolicy()),
        testing.values(mk.Policy, agenda=RATED, forms=mk.FormPolicy(approach=mk.Approach.SCORED)),
    )
    def test_ratings_need_a_scale(
        self, agenda: mk.Policy, forms: mk.Policy, both: mk.Policy
    ) -> None:
        """Who is rated has a scale to be rated on, whichever of the two is given."""
        assert agenda.agenda == both.agenda == RATED
        assert agenda.forms.approach is not mk.Approach.DIALOGUE
        assert forms.forms == mk.FormPolicy()
        assert forms.agenda.assessment is not mk.AssessmentMode.RATED

    def test_what_is_given_stays(self) -> None:
        """Who gives two values that contradict each other is told so by the class."""
        both = testing.values(mk.Policy, agenda=RATED, forms=mk.FormPolicy())

        with pytest.raises(InvalidArgument, match="approach"):
            find(both, lambda _: True, settings=met)

    @given(
        testing.facts(mk.FollowUpHeld, follow_up=mk.FollowUp(held_on=LATER)),
        testing.facts(mk.FollowUpHeld, on=DAY),
        testing.facts(mk.FollowUpHeld, on=LATER, follow_up=mk.FollowUp(held_on=DAY)),
    )
    def test_follow_ups_are_stated_afterwards(
        self, held: mk.FollowUpHeld, stated: mk.FollowUpHeld, both: mk.FollowUpHeld
    ) -> None:
        """A follow-up is stated on its day or later, whichever of the two is given."""
        assert held.on >= LATER
        assert stated.follow_up.held_on <= DAY
        assert (both.on, both.follow_up.held_on) == (LATER, DAY)

    @given(
        testing.facts(mk.AgreementSettled, status=mk.AgreementStatus.CARRIED_OVER, into="next"),
        testing.facts(mk.AgreementSettled, status=mk.AgreementStatus.DROPPED, outcome="why"),
    )
    def test_settlements(self, carried: mk.AgreementSettled, dropped: mk.AgreementSettled) -> None:
        """What is carried over goes into the talk that is given, and the rest is for a reason."""
        assert carried.into == "next"
        assert (dropped.outcome, dropped.into) == ("why", None)

    @given(
        testing.facts(mk.AgreementSettled, into="next"),
        testing.facts(mk.AgreementSettled, into=None),
    )
    def test_where_it_goes_decides(
        self, carried: mk.AgreementSettled, ended: mk.AgreementSettled
    ) -> None:
        """What goes into another talk is carried over, and what goes into none is not."""
        assert carried.status is mk.AgreementStatus.CARRIED_OVER
        assert ended.status is not mk.AgreementStatus.CARRIED_OVER

    @given(
        testing.values(mk.PlannedTalk, day=LATER, follow_ups_by=(LATER,)),
        testing.values(mk.PlannedTalk, next_by=date(2200, 1, 1)),
    )
    def test_planned_talks(self, given_day: mk.PlannedTalk, given_next: mk.PlannedTalk) -> None:
        """Dates of a talk stand in their order around those that are given."""
        assert (given_day.day, given_day.follow_ups_by) == (LATER, (LATER,))
        assert given_next.next_by == date(2200, 1, 1)

    @given(testing.values(mk.Report, findings=(), not_checked=("b",)))
    def test_reports(self, report: mk.Report) -> None:
        """A report holds what is given."""
        assert (report.findings, report.not_checked) == ((), ("b",))

    def test_an_annotation_without_a_strategy(self) -> None:
        """A field of a type that nobody has thought of is refused by its name."""
        with pytest.raises(TypeError, match="no strategy for the annotation <class 'complex'>"):
            drawn_as(complex, lambda _: True, st.just)

    @given(testing.values(mk.Invitation, place="x", minutes=..., form=st.none()))
    def test_any_field_can_be_given(self, invitation: mk.Invitation) -> None:
        """A field is a value, a strategy, or left open with dots."""
        assert (invitation.place, invitation.form) == ("x", None)


class TestBadArguments:
    """A bad argument is refused by name, and says what was expected."""

    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (call(testing.texts, blank=1), "blank=1: expected True or False"),
            (call(testing.texts, max_size=0), "max_size=0: expected 1 or more"),
            (call(testing.texts, max_size=True), "max_size=True: expected a whole number"),
            (call(testing.days, first="x"), "first='x': expected a date"),
            (call(testing.days, last=datetime(2000, 1, 1)), "last=datetime"),  # noqa: DTZ001
            (call(testing.days, first=LATER, last=DAY), "expected 2050-06-01 or later"),
            (call(testing.days_from, 7), "first=7: expected a date"),
            (call(testing.days_from, DAY, at_most=-1), "at_most=-1: expected a whole number"),
            (call(testing.values, mk.Fact), "is not a class of values"),
            (call(testing.values, mk.Cycle), "is not a class of values"),
            (call(testing.values, mk.Period, start=DAY), "Period has no field 'start', expected"),
            (call(testing.values, mk.Period, first="x"), "first='x': expected a date"),
            (call(testing.agreements, id=" "), "id=' ': expected an id"),
            (call(testing.agreements, revision=0), "revision=0: expected 1 or more"),
            (call(testing.facts, mk.Period), "is not a class of facts"),
            (call(testing.facts, mk.CycleClosed, on=None), "on=None: expected a date"),
            (call(testing.cycles, "needs"), "phase='needs': expected a Phase"),
            (call(testing.cycles, detours=-1), "detours=-1: expected a whole number"),
            (call(testing.cycle_logs, births=DAY), "expected a CycleStarted, or a strategy"),
            (call(testing.conversations, mk.Phase.NEEDS), "expected a Stage or None"),
            (call(testing.conversation_logs, births=DAY), "expected a ConversationPlanned"),
            (call(testing.cycle_births, by="a"), "by follows from the other fields"),
            (call(testing.cycle_births, unit=7), "unit=7: expected a text"),
            (call(testing.conversation_births, role=mk.Role.HR), "role follows from"),
            (call(testing.next_facts, DAY), "is neither a Cycle nor a Conversation"),
            (call(testing.objects, int), "is not a class of values"),
            (call(testing.documents, mk.MousekitError), "is not a class of values"),
            (call(testing.broken_documents, fault="x"), "expected a DocumentFault or None"),
            (call(testing.illegal_event_logs, "x"), "expected a LogFault or None"),
            (call(testing.illegal_event_logs, detours=None), "detours=None: expected"),
        ],
    )
    def test_refused_when_asked_for(self, make: Callable[[], object], message: str) -> None:
        """The caller's own line is refused, before anything is drawn."""
        with pytest.raises(InvalidArgument) as caught:
            make()

        assert message in str(caught.value)

    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (call(testing.periods, first=LATER, last=DAY), "Period cannot be made"),
            (call(testing.periods, first=st.just("x")), "Period does not take first='x'"),
            (call(testing.policies, unwaivable=("MK203",)), "Policy cannot be made"),
            (
                call(testing.cycles, births=testing.conversation_births()),
                "expected a CycleStarted",
            ),
        ],
        ids=["together", "strategy", "policy", "births"],
    )
    def test_refused_when_drawn(
        self, make: Callable[[], SearchStrategy[object]], message: str
    ) -> None:
        """What cannot be known before is refused when it is drawn."""
        strategy = make()

        with pytest.raises(InvalidArgument) as caught:
            find(strategy, lambda _: True, settings=met)

        assert message in str(caught.value)

    def test_a_birth_that_lets_nothing_be_signed(self) -> None:
        """A conversation that can never be signed is refused with the birth it came from."""
        strict = testing.cycle_briefs(
            needs=(),
            policy=mk.Policy(
                profile=mk.PurposeProfile.STRATEGIC,
                review=mk.ReviewPolicy(scribe=mk.Scribe.EMPLOYEE),
            ),
        )
        births = testing.conversation_births(brief=strict, carried_in=())
        strategy = testing.conversations(mk.Stage.SIGNED, births=births, detours=0)

        with pytest.raises(InvalidArgument) as caught:
            find(strategy, lambda _: True, settings=settings(met, max_examples=1))

        assert "there is no way to signed" in str(caught.value)


class TestProcesses:
    """Cycles and conversations come about by legal facts, and go as far as they are asked to."""

    @pytest.mark.parametrize("phase", mk.Phase)
    @some
    @given(data=st.data())
    def test_every_phase(self, phase: mk.Phase, data: DataObject) -> None:
        """A cycle is in the phase that is asked for, and its log ends there."""
        assert data.draw(testing.cycles(phase)).phase is phase
        assert mk.Cycle.replay(data.draw(testing.cycle_logs(phase))).phase is phase

    @pytest.mark.parametrize("stage", mk.Stage)
    @some
    @given(data=st.data())
    def test_every_stage(self, stage: mk.Stage, data: DataObject) -> None:
        """A conversation is in the stage that is asked for, and its log ends there."""
        assert data.draw(testing.conversations(stage)).stage is stage
        assert mk.Conversation.replay(data.draw(testing.conversation_logs(stage))).stage is stage

    @some
    @given(testing.cycles(detours=0) | testing.conversations(detours=0), st.data())
    def test_next_facts_are_accepted(
        self, subject: mk.Cycle | mk.Conversation, data: DataObject
    ) -> None:
        """Whatever is drawn as a next fact is accepted, one after the other."""
        for _ in range(4):
            if not subject.allowed_events():
                break
            fact = data.draw(testing.next_facts(subject))
            assert subject.blockers(fact) == ()
            subject = subject.apply(fact)

    @pytest.mark.parametrize("event", CYCLE_EVENTS, ids=names(CYCLE_EVENTS))
    def test_every_fact_of_a_cycle_can_come(self, event: type[mk.Fact]) -> None:
        """Every fact of the cycle's table is met, in some cycle."""
        phases = [phase for phase, row in mk.CYCLE_TABLE.items() if event in row]
        next_ones = st.sampled_from(phases).flatmap(
            lambda phase: testing.cycles(phase).flatmap(lambda cycle: one_more(cycle, event))
        )

        assert type(find(next_ones, lambda fact: fact is not None, settings=met)) is event

    @pytest.mark.parametrize("event", TALK_EVENTS, ids=names(TALK_EVENTS))
    def test_every_fact_of_a_conversation_can_come(self, event: type[mk.Fact]) -> None:
        """Every fact of the conversation's table is met, in some conversation."""
        stages = [stage for stage, row in mk.TALK_TABLE.items() if event in row]
        next_ones = st.sampled_from(stages).flatmap(
            lambda stage: testing.conversations(stage).flatmap(lambda talk: one_more(talk, event))
        )

        assert type(find(next_ones, lambda fact: fact is not None, settings=met)) is event

    def test_nothing_follows_an_end(self) -> None:
        """Where nothing may happen any more nothing can be drawn, and a class is refused."""
        talk = find(testing.conversations(mk.Stage.CANCELLED), lambda _: True, settings=met)

        assert testing.next_facts(talk).is_empty
        with pytest.raises(InvalidArgument, match="expected one of: nothing"):
            testing.next_facts(talk, mk.InvitationSent)

    @some
    @given(data=st.data())
    def test_births_can_be_given(self, data: DataObject) -> None:
        """A drive begins with the birth that is given, as a value or as a strategy."""
        year = data.draw(testing.cycle_births(id="2027", leader="mette", on=LATER))
        cycle = data.draw(testing.cycles(births=year))
        talk = data.draw(
            testing.conversations(births=testing.conversation_births(id="t", employee="lane"))
        )

        assert (cycle.id, cycle.leaders[0].leader) == ("2027", "mette")
        assert cycle.last_on >= LATER
        assert (talk.id, talk.employee) == ("t", "lane")

    @some
    @given(
        testing.conversation_births(),
        testing.conversation_births(employee="a"),
        testing.conversation_births(brief=testing.cycle_briefs(leader="a")),
    )
    def test_a_birth_has_two_people(
        self,
        plain: mk.ConversationPlanned,
        employee: mk.ConversationPlanned,
        leader: mk.ConversationPlanned,
    ) -> None:
        """Nobody has a conversation with themselves, whichever of the two is given."""
        assert plain.employee != plain.brief.leader
        assert employee.employee == "a" != employee.brief.leader
        assert leader.brief.leader == "a" != leader.employee


class TestFaults:
    """Every kind of fault is drawn, and can be asked for."""

    @pytest.mark.parametrize("fault", testing.LogFault)
    @some
    @given(data=st.data())
    def test_every_fault_of_a_log(self, fault: testing.LogFault, data: DataObject) -> None:
        """A log has the fault that is asked for, and is good up to it."""
        broken = data.draw(testing.illegal_event_logs(fault))

        assert broken.fault is fault
        with pytest.raises(mk.InvalidEventLogError) as caught:
            broken.owner.replay(broken.events)
        assert caught.value.index == broken.index
        if broken.index:
            broken.owner.replay(broken.events[: broken.index])

    @pytest.mark.parametrize("fault", testing.DocumentFault)
    @some
    @given(data=st.data())
    def test_every_fault_of_a_document(
        self, fault: testing.DocumentFault, data: DataObject
    ) -> None:
        """A document has the fault that is asked for, and only that one."""
        broken = data.draw(testing.broken_documents(fault=fault))

        assert broken.fault is fault
        with pytest.raises(mk.InvalidDocumentError) as caught:
            mk.from_dict(broken.data, broken.cls)
        assert [one.path for one in caught.value.faults] == [broken.path]

    @some
    @given(testing.documents(mk.Conclusions), testing.documents(mk.Conversation))
    def test_whole_documents_are_read(
        self, conclusions: dict[str, object], talk: dict[str, object]
    ) -> None:
        """A document without a fault is read, and written as it was."""
        assert mk.to_dict(mk.from_dict(conclusions, mk.Conclusions)) == conclusions
        assert mk.to_dict(mk.from_dict(talk, mk.Conversation)) == talk


def test_the_approver_of_the_mandate_speaks_alone() -> None:
    """Where the mandate names an approver, facts of approval are stated with that id."""
    talk = find(testing.conversations(mk.Stage.SIGNED), lambda _: True, settings=met)
    mandate = mk.Mandate(approver="ove")
    named = attrs.evolve(talk, brief=attrs.evolve(talk.brief, mandate=mandate))

    speakers = speakers_of(named, mk.ApprovalGiven, way())

    assert speakers == {mk.Role.SENIOR_LEADER: "ove", mk.Role.HR: "ove"}


@given(data=st.data())
def test_a_conversation_is_registered_by_a_new_id(data: DataObject) -> None:
    """The id of a conversation that came to nothing is not given to another one."""
    past = mk.EmployeeMark(employee="lane", former=("a", "b"))
    here = mk.EmployeeMark(employee="omar", conversation="c", talk=mk.TalkMark.REGISTERED)
    cycle = attrs.evolve(cycles.opened(), marks=(past, here))

    [one] = ways_of(cycle, mk.ConversationRegistered)
    names = one.fields["conversation"]
    assert isinstance(names, SearchStrategy)
    assert data.draw(names) not in {"a", "b", "c"}
