"""Between the two processes: births, notices, and what passes from one year to the next.

The law: "the cycle's marks equal the fold of these notices, whenever they arrive."
"""

from datetime import date

import attrs
import pytest

import mousekit as mk
from loose import loosely
from mousekit.bridges import NOTICE_TABLE
from process import cycles, golden
from process.cycles import NINA, OMAR, PIA, cycle_in, opened, registered
from process.people import BEFORE, KARL, LANE, METTE, ON, employee, hr, leader, senior
from process.talks import (
    CANCELLED,
    FACT,
    FOLLOWED_UP,
    IN_REVIEW,
    PLAN,
    REOPENING,
    SIGNED,
    SUCCESSION,
    WAY,
    assessed,
    fold,
    last_year,
    planned,
    signing,
    talk_for,
    talk_in,
)

GRID = [cell for cell in golden.cells(golden.TALK) if cell.text != "."]
STAGES = {code: mk.Stage[name] for code, name in golden.STAGES.items()}
ROWS = [line.split() for line in golden.NOTICES.strip().splitlines()]
TOLD = {(fact, mk.Stage[before], mk.Stage[after]): notice for fact, before, after, notice in ROWS}


def in_words(notice: object) -> str:
    """Put a notice of the table as the golden list does."""
    if isinstance(notice, mk.Join):
        return f"{notice.stay.__name__}|{notice.go.__name__}"
    assert isinstance(notice, type)
    return notice.__name__


def test_notices_are_the_golden_ones() -> None:
    """The cycle is told of what stands in the golden list, and of nothing else."""
    table = {
        (fact.__name__, before, after): in_words(notice)
        for (fact, before, after), notice in NOTICE_TABLE.items()
    }

    assert table == TOLD


def stated() -> list[tuple[str, mk.Conversation, mk.Fact]]:
    """List a conversation and a fact for every cell of the grid, and for both ends of the joins."""
    every = [
        (f"{cell.column}-{cell.row}", talk_for(STAGES[cell.column], cell.row), FACT[cell.row])
        for cell in GRID
    ]
    first, second = signing(PLAN, ON)
    again = fold(talk_in(mk.Stage.SIGNED), REOPENING)
    return [
        *every,
        ("second signature", fold(talk_in(mk.Stage.IN_REVIEW), first), second),
        ("reopened, second signature", fold(again, first), second),
        ("reopened, declined", again, FACT["SignatureDeclined"]),
        ("reopened, lapsed", again, FACT["ReviewLapsed"]),
        ("reopened, left", again, FACT["EmployeeLeft"]),
    ]


@pytest.mark.parametrize(
    ("talk", "fact"), [pytest.param(talk, fact, id=name) for name, talk, fact in stated()]
)
def test_the_cycle_is_told_what_the_golden_list_says(talk: mk.Conversation, fact: mk.Fact) -> None:
    """Whatever happens in a talk, its cycle hears of it as the list says, or not at all."""
    after = talk.apply(fact)
    told = TOLD.get((type(fact).__name__, talk.stage, after.stage), "")
    # The one join: who leaves in review ends a talk, unless a version was signed before.
    told = told.split("|")[0 if talk.signed is not None else -1]

    notices = mk.cycle_facts(talk, fact, after)

    assert [type(one).__name__ for one in notices] == ([told] if told else [])
    for one in notices:
        assert (one.on, one.by, one.role) == (ON, fact.by, fact.role)
        assert getattr(one, "conversation", None) == "talk-7"
        assert getattr(one, "happened_on", None) == ON


@pytest.mark.parametrize(("name", "held"), [("FollowUpHeld", True), ("FollowUpMissed", False)])
def test_a_follow_up_says_if_it_was_held(name: str, *, held: bool) -> None:
    """The notice tells a follow-up that was held from one that was missed."""
    talk = talk_in(mk.Stage.SIGNED)
    (notice,) = mk.cycle_facts(talk, FACT[name], talk.apply(FACT[name]))

    assert isinstance(notice, mk.FollowUpRecorded)
    assert notice.held is held


class TestTheBirthOfATalk:
    """The law: "`ConversationRegistered` is stated before the talk is stored"."""

    def test_the_first_notice_registers_the_talk(self) -> None:
        """The birth of a talk is told as its registration, in the same words."""
        birth = mk.plan_conversation(opened(), id="talk-7", employee=LANE, **leader(BEFORE))
        notice = mk.cycle_facts(None, birth, mk.Conversation.start(birth))

        assert notice == (registered(LANE, "talk-7"),)

    def test_a_late_notice_keeps_the_day_it_happened(self) -> None:
        """A notice that is passed on later is stated that day, and keeps the other."""
        birth = mk.plan_conversation(opened(), id="talk-7", employee=LANE, **employee(BEFORE))
        talk = mk.Conversation.start(birth)
        (first,) = mk.cycle_facts(None, birth, talk, on=ON)
        (last,) = mk.cycle_facts(talk, CANCELLED, talk.apply(CANCELLED), on=ON)

        for notice in (first, last):
            assert isinstance(notice, mk.ConversationRegistered | mk.ConversationEnded)
            assert (notice.happened_on, notice.on) == (BEFORE, ON)

    @pytest.mark.parametrize("kind", mk.TalkKind)
    def test_the_brief_copies_the_cycle(self, kind: mk.TalkKind) -> None:
        """A talk takes every field of its brief from the cycle, to be replayed alone."""
        policy = attrs.evolve(mk.DEFAULT_POLICY, agenda=mk.AgendaPolicy(minutes=90))
        cycle = attrs.evolve(opened(), policy=policy)

        birth = mk.plan_conversation(
            cycle, id="t", employee=LANE, kind=kind, next_on=ON, **leader(BEFORE)
        )

        assert birth.brief == mk.CycleBrief(
            cycle="2027-blue",
            leader=METTE,
            intention=cycles.STRATEGY.intention,
            themes=(cycles.THEME,),
            needs=(cycles.TALKING, cycles.WRITING),
            elevator_speech=cycles.SPEECH,
            central_questions=cycles.CENTRAL,
            form=cycles.FORM,
            mandate=cycles.MANDATE,
            policy=policy,
            next_on=ON,
        )
        assert (birth.id, birth.employee, birth.kind, birth.carried_in) == ("t", LANE, kind, ())
        assert birth.agenda.minutes == {"mus": 90, "status": 30}[kind]

    def test_no_field_of_the_brief_is_left_at_its_default(self) -> None:
        """The test above names every field there is."""
        birth = mk.plan_conversation(opened(), id="t", employee=LANE, next_on=ON, **leader(BEFORE))
        bare = mk.CycleBrief(cycle="2027-blue", leader=METTE)
        same = {
            field.name
            for field in attrs.fields(mk.CycleBrief)
            if getattr(birth.brief, field.name) == getattr(bare, field.name)
        }

        assert same == {"cycle", "leader", "policy"}

    def test_an_agenda_of_ones_own_is_taken_as_it_is(self) -> None:
        """A given agenda is neither scaled nor replaced."""
        agenda = mk.Agenda.default(mk.TalkKind.STATUS)
        birth = mk.plan_conversation(
            opened(), id="t", employee=LANE, agenda=agenda, **leader(BEFORE)
        )

        assert birth.agenda == agenda

    @pytest.mark.parametrize(
        ("cycle", "name", "codes"),
        [
            (opened(), "rosa", "not-enrolled"),
            (cycle_in(mk.Phase.CONVERSATIONS), PIA, "not-enrolled"),
            (cycle_in(mk.Phase.CONVERSATIONS), NINA, "not-enrolled open-talk"),
            (cycle_in(mk.Phase.CONVERSATIONS), OMAR, "open-talk"),
            (cycles.fold(opened(), registered(LANE)), LANE, "open-talk"),
        ],
        ids=["unknown", "excused", "moved", "signed already", "planned already"],
    )
    def test_who_is_not_waited_for_gets_no_talk(
        self, cycle: mk.Cycle, name: str, codes: str
    ) -> None:
        """Only who is enrolled, and has no open talk, can have one planned."""
        with pytest.raises(mk.GuardError) as refusal:
            mk.plan_conversation(cycle, id="t", employee=name, **leader(BEFORE))

        assert refusal.value.event is mk.ConversationRegistered
        assert [one.code for one in refusal.value.blockers] == codes.split()

    @pytest.mark.parametrize("phase", [mk.Phase.FOCUS, mk.Phase.CLOSED, mk.Phase.CANCELLED])
    def test_out_of_season_no_talk_is_planned(self, phase: mk.Phase) -> None:
        """Before conversations are opened, and after the year, there is nothing to plan."""
        with pytest.raises(mk.IllegalTransitionError):
            mk.plan_conversation(cycle_in(phase), id="t", employee=LANE, **leader())

    @pytest.mark.parametrize("said", [leader(by=KARL), employee() | {"by": OMAR}])
    def test_a_talk_is_planned_by_its_parties(self, said: dict[str, object]) -> None:
        """Neither another leader nor another employee can plan a talk."""
        role = mk.Role(str(said["role"]))
        with pytest.raises(mk.WrongActorError):
            mk.plan_conversation(
                opened(), id="t", employee=LANE, on=ON, by=str(said["by"]), role=role
            )

    @pytest.mark.parametrize("role", [mk.Role.HR, mk.Role.SENIOR_LEADER])
    def test_a_talk_is_planned_by_nobody_else(self, role: mk.Role) -> None:
        """A talk is planned by the leader or, X008, by the employee."""
        with pytest.raises(mk.WrongActorError) as refusal:
            mk.plan_conversation(opened(), id="t", employee=LANE, on=ON, by="hanne", role=role)

        assert set(refusal.value.allowed) == {mk.Role.EMPLOYEE, mk.Role.LEADER}

    def test_a_talk_is_not_planned_backwards(self) -> None:
        """The day of planning is that of the cycle's last fact, or later."""
        with pytest.raises(mk.FactOutOfOrderError):
            mk.plan_conversation(opened(), id="t", employee=LANE, **leader(date(2027, 1, 3)))

    def test_somebody_elses_last_year_is_refused(self) -> None:
        """The agreements carried in are the employee's own."""
        with pytest.raises(mk.GuardError, match=r"not-this-employee at previous\.employee"):
            mk.plan_conversation(
                opened(), id="t", employee=OMAR, previous=last_year(), **leader(BEFORE)
            )

    def test_open_agreements_are_carried_in(self) -> None:
        """What is settled stays behind, and what is open comes along as it stands."""
        previous = fold(last_year(), *settled_last_year("p1"))
        birth = mk.plan_conversation(
            opened(), id="t", employee=LANE, previous=previous, **leader(BEFORE)
        )

        assert birth.carried_in == previous.open_agreements()
        assert mk.Conversation.start(birth).previous == birth.previous == previous.id
        assert [state.agreement.id for state in birth.carried_in] == ["p2"]

    def test_what_was_never_signed_is_handed_on(self) -> None:
        """A talk that comes to nothing hands on what it took in, apart from what is at its end."""
        ended = fold(talk_in(mk.Stage.HELD), CANCELLED)

        assert [state.agreement.id for state in ended.open_agreements()] == ["p2"]
        assert [state.agreement.id for state in planned().open_agreements()] == ["p1", "p2"]


def settled_last_year(*agreements: str) -> list[mk.Fact]:
    """Settle agreements of last year as done."""
    return [
        mk.AgreementSettled(agreement=name, status=mk.AgreementStatus.DONE, **leader(BEFORE))
        for name in agreements
    ]


def notices_of(name: str, *facts: mk.Fact) -> list[mk.Fact]:
    """Live somebody's talk, and collect what the cycle is told of it."""
    before = attrs.evolve(planned(), id=f"talk-{name}", employee=name)
    told: list[mk.Fact] = []
    for fact in facts:
        mine = attrs.evolve(fact, by=name) if fact.role is mk.Role.EMPLOYEE else fact
        after = before.apply(mine)
        told += mk.cycle_facts(before, mine, after, on=ON)
        before = after
    return told


def test_what_was_carried_over_by_hand_is_carried_in() -> None:
    """Settled as carried over into an id, an agreement is taken in by just that conversation."""
    over = mk.AgreementSettled(
        agreement="p1", status=mk.AgreementStatus.CARRIED_OVER, into="talk-7", **employee()
    )
    previous = fold(last_year(), over)

    here, elsewhere = (
        mk.plan_conversation(opened(), id=name, employee=LANE, previous=previous, **leader(BEFORE))
        for name in ("talk-7", "talk-9")
    )

    assert {one.agreement.id for one in here.carried_in} == {"p1", "p2"}
    assert {one.agreement.id for one in elsewhere.carried_in} == {"p2"}


def test_only_facts_are_applied() -> None:
    """A class in place of an object is a TypeError that says what is wanted."""
    with pytest.raises(TypeError, match=r"expected a fact, .* not a type"):
        loosely(talk_in(mk.Stage.SIGNED).apply)(mk.ConversationClosed)


class TestNoticesArriveLate:
    """The law: "Later notices may come late, in their talk's order"."""

    LANES = notices_of(LANE, *SIGNED, FOLLOWED_UP, REOPENING, *signing(PLAN))
    OMARS = notices_of(OMAR, *WAY[mk.Stage.HELD], CANCELLED)

    @pytest.mark.parametrize("turns", ["lllllo", "olllll", "lolll"])
    def test_interleaved_they_give_the_same_marks(self, turns: str) -> None:
        """In whatever order two talks are told of, each one's marks are the same."""
        waiting = {"l": list(self.LANES), "o": list(self.OMARS)}
        cycle = cycles.fold(opened(), registered(LANE), registered(OMAR))

        for turn in turns:
            if waiting[turn]:
                cycle = cycle.apply(waiting[turn].pop(0))

        lane, omar = cycle.mark_of(LANE), cycle.mark_of(OMAR)
        assert waiting == {"l": [], "o": []}
        assert lane == mk.EmployeeMark(
            employee=LANE, talk=mk.TalkMark.SIGNED, conversation="talk-lane", followed_up=True
        )
        assert omar == mk.EmployeeMark(
            employee=OMAR, talk=mk.TalkMark.ENDED, conversation="talk-omar"
        )

    @pytest.mark.parametrize(("position", "skipped"), [(1, 0), (2, 0), (3, 2)])
    def test_a_notice_that_overtakes_another_is_refused(self, position: int, skipped: int) -> None:
        """A notice that comes before the one it follows from is refused, and taken after it."""
        before = self.LANES[:skipped]
        cycle = cycles.fold(opened(), registered(LANE), *before)

        with pytest.raises(mk.GuardError, match="notice-too-early"):
            cycle.apply(self.LANES[position])
        in_order = cycles.fold(cycle, *self.LANES[skipped : position + 1])
        assert in_order.version == cycle.version + position + 1 - skipped

    @pytest.mark.parametrize("phase", mk.Phase)
    def test_they_are_heard_in_every_phase(self, phase: mk.Phase) -> None:
        """A notice changes a mark, never the phase, also when the year is over."""
        cycle = cycle_in(phase)
        after = cycles.fold(
            cycle, cycles.signed("talk-nina", ON), cycles.followed_up("talk-nina", ON)
        )

        mark = after.mark_of(NINA)
        assert mark is not None
        assert (mark.talk, mark.followed_up) == (mk.TalkMark.SIGNED, True)
        assert (after.phase, after.version) == (phase, cycle.version + 2)

    def test_a_moved_talk_still_reports_to_its_own_cycle(self) -> None:
        """The new unit's leader signs, and the old unit's cycle hears it from that leader."""
        notice = attrs.evolve(cycles.signed("talk-nina", ON), by="another-leader")

        assert cycle_in(mk.Phase.CONVERSATIONS).blockers(notice) == ()


class TestTalksAreToldOfTheCycle:
    """The law: "`talk_facts(cycle_fact, talk)` makes the second from the first"."""

    CHANGED = mk.LeaderChanged(leader=KARL, effective_on=BEFORE, **leader())
    LEFT = mk.EmployeeLeft(employee=LANE, effective_on=BEFORE, **leader())

    @pytest.mark.parametrize("stage", mk.Stage)
    @pytest.mark.parametrize("fact", [CHANGED, LEFT])
    def test_open_talks_are_told(self, fact: mk.Fact, stage: mk.Stage) -> None:
        """A new leader, and an employee who left, are stated in every open talk and in no other."""
        talk = talk_in(stage)
        is_open = stage not in {mk.Stage.CLOSED, mk.Stage.CANCELLED}

        assert mk.talk_facts(fact, talk) == ((fact,) if is_open else ())
        for one in mk.talk_facts(fact, talk):
            assert talk.blockers(one) == ()

    def test_nobody_elses_departure_is_told(self) -> None:
        """A talk is not told that a colleague has left."""
        assert mk.talk_facts(attrs.evolve(self.LEFT, employee=OMAR), planned()) == ()

    @pytest.mark.parametrize("name", ["NeedIdentified", "PhaseReopened", "ConversationSigned"])
    def test_nothing_else_is_told(self, name: str) -> None:
        """Whatever else happens in the cycle is no business of the talk."""
        assert mk.talk_facts(cycles.FACT[name], planned()) == ()

    @pytest.mark.parametrize("fact", [CHANGED, LEFT])
    def test_a_talk_that_somebody_else_leads_is_not_told_by_this_leader(
        self, fact: mk.Fact
    ) -> None:
        """What this unit's leader has stated is not put into a talk that another one leads."""
        talk = fold(talk_in(mk.Stage.SIGNED), attrs.evolve(SUCCESSION, leader="another-leader"))

        assert mk.talk_facts(fact, talk) == ()

    def test_that_somebody_left_is_told_by_hr_whoever_leads(self) -> None:
        """HR's word that somebody has left counts in the talk, whoever leads it by now."""
        talk = fold(talk_in(mk.Stage.SIGNED), SUCCESSION)

        (told,) = mk.talk_facts(attrs.evolve(self.LEFT, **hr()), talk)

        assert fold(talk, told).stage is mk.Stage.CLOSED

    @pytest.mark.parametrize("said", [hr(), senior()])
    def test_others_may_state_the_change_too(self, said: mk.Stated) -> None:
        """HR and the senior leader may state in talk and cycle that somebody else leads."""
        changed = attrs.evolve(self.CHANGED, **said)

        assert mk.talk_facts(changed, planned()) == (changed,)
        assert planned().blockers(changed) == ()

    def test_an_employee_who_becomes_the_leader_is_not_told_so(self) -> None:
        """Nobody leads their own talk; somebody else is named in it by hand."""
        changed = attrs.evolve(self.CHANGED, leader=LANE)

        assert mk.talk_facts(changed, planned()) == ()
        assert planned().blockers(changed)

    def test_a_talk_that_knows_its_leader_is_not_told_again(self) -> None:
        """A talk that was planned under the new leader has nothing to hear."""
        talk = fold(planned(), SUCCESSION)

        assert mk.talk_facts(attrs.evolve(self.CHANGED, **hr()), talk) == ()

    def test_it_is_stated_on_a_day_that_the_talk_can_take(self) -> None:
        """The day is the cycle's, or that of the talk's last fact, or a given one."""
        early = attrs.evolve(self.CHANGED, on=BEFORE)
        ahead = fold(planned(), FACT["InvitationDelegated"])
        later = date(2027, 12, 24)

        assert [one.on for one in mk.talk_facts(early, planned())] == [BEFORE]
        assert [one.on for one in mk.talk_facts(early, ahead)] == [ON]
        assert [one.on for one in mk.talk_facts(early, ahead, on=later)] == [later]


class TestSettlements:
    """The law: "Nothing can fall between the two"."""

    @pytest.mark.parametrize(
        ("decided", "status"),
        [
            (mk.AssessedAs.DONE, mk.AgreementStatus.DONE),
            (mk.AssessedAs.DROPPED, mk.AgreementStatus.DROPPED),
            (mk.AssessedAs.CARRIED, None),
            (mk.AssessedAs.ADJUSTED, None),
        ],
    )
    def test_before_the_signatures_only_an_end_is_settled(
        self, decided: mk.AssessedAs, status: mk.AgreementStatus | None
    ) -> None:
        """Done and dropped are settled once assessed; what lives on waits for the new plan."""
        talk = fold(planned(), *WAY[mk.Stage.IN_PROGRESS], assessed("p1", decided))

        found = mk.settlements(talk, last_year(), on=ON)

        assert [(one.agreement, one.status) for one in found] == (
            [] if status is None else [("p1", status)]
        )
        for one in found:
            assert (one.outcome, one.into) == ("travlt", None)
            assert (one.on, one.by, one.role) == (ON, LANE, mk.Role.EMPLOYEE)

    @pytest.mark.parametrize("decided", [mk.AssessedAs.CARRIED, mk.AssessedAs.ADJUSTED])
    def test_what_lives_on_is_carried_over_with_the_signatures(
        self, decided: mk.AssessedAs
    ) -> None:
        """Once the new plan is signed, last year's agreement is carried over into this talk."""
        talk = fold(planned(), *WAY[mk.Stage.HELD], assessed("p2", decided))
        signed = fold(talk, IN_REVIEW[-1], *signing(PLAN))

        assert [one.agreement for one in mk.settlements(talk, last_year())] == ["p1"]
        carried = mk.settlements(signed, last_year())[-1]
        assert (carried.agreement, carried.status) == ("p2", mk.AgreementStatus.CARRIED_OVER)
        assert carried.into == "talk-7"

    def test_they_settle_last_year(self) -> None:
        """Stated in last year's talk they leave nothing open there."""
        talk = fold(planned(), *SIGNED)
        previous = fold(last_year(), *mk.settlements(talk, last_year()))

        assert [one.status for one in previous.agreements] == ["done", "carried-over"]
        assert previous.open_agreements() == ()

    def test_what_was_settled_meanwhile_is_skipped(self) -> None:
        """An agreement that has had its end in last year's talk is not settled twice."""
        previous = fold(last_year(), *settled_last_year("p1"))

        assert [one.agreement for one in mk.settlements(fold(planned(), *SIGNED), previous)] == [
            "p2"
        ]

    @pytest.mark.parametrize(
        ("decided", "told", "outcome"),
        [
            (mk.AssessedAs.DROPPED, {"why_not": "travlt", "effect": "ro"}, "travlt"),
            (mk.AssessedAs.DONE, {"effect": "ro"}, "ro"),
            (mk.AssessedAs.DONE, {"next_step": "intet"}, None),
        ],
    )
    def test_an_outcome_is_what_was_said_of_it(
        self, decided: mk.AssessedAs, told: dict[str, str], outcome: str | None
    ) -> None:
        """The outcome is why it was not done, or what came of it, and else there is none."""
        talk = fold(planned(), *WAY[mk.Stage.IN_PROGRESS], looked_at(decided, **told))

        (settlement,) = mk.settlements(talk, last_year())
        assert settlement.outcome == outcome

    @pytest.mark.parametrize("told", [{}, {"effect": "ro"}, {"why_not": "  "}])
    def test_an_agreement_is_not_dropped_without_a_reason(self, told: dict[str, str]) -> None:
        """What is dropped says why, in words, so that last year's talk can say it too."""
        with pytest.raises(mk.InvalidValueError, match="why_not"):
            looked_at(mk.AssessedAs.DROPPED, **told)

    @pytest.mark.parametrize("decided", mk.AssessedAs)
    @pytest.mark.parametrize("field", ["effect", "why_not", "next_step"])
    def test_a_blank_text_is_no_text(self, field: str, decided: mk.AssessedAs) -> None:
        """What was left blank in the assessment is not taken for an outcome."""
        told = {"why_not": "travlt"} | {field: "  "}

        with pytest.raises(mk.InvalidValueError, match=field):
            looked_at(decided, **told)

    def test_what_no_signed_agreement_takes_up_stays_open(self) -> None:
        """What is to go on, and stands in no plan that both have signed, is not settled."""
        # That it goes on was decided in a review that came to nothing.
        talk = fold(planned(), *WAY[mk.Stage.HELD], assessed("p2", mk.AssessedAs.DONE))
        plan = attrs.evolve(PLAN, drafts=PLAN.drafts[1:])
        drafted = mk.ConclusionsDrafted(conclusions=plan, **leader(BEFORE))
        signed = fold(talk, drafted, *signing(plan), REOPENING)
        decided = fold(signed, assessed("p2", mk.AssessedAs.CARRIED), GIVEN_UP)

        assert decided.stage is mk.Stage.SIGNED
        assert [one.agreement for one in mk.settlements(decided, last_year())] == ["p1"]
        assert [one.agreement.id for one in decided.open_agreements()] == ["a2", "a3", "p2"]

    def test_while_last_year_is_in_review_nothing_is_settled(self) -> None:
        """A plan that is written anew settles nothing; asked again once it is signed, it does."""
        talk = fold(planned(), *SIGNED)
        reopened = fold(last_year(), REOPENING)
        signed = fold(reopened, GIVEN_UP)

        assert mk.settlements(talk, reopened) == ()
        assert mk.settlements(talk, signed) == mk.settlements(talk, last_year())

    @pytest.mark.parametrize(("role", "by"), [(mk.Role.EMPLOYEE, LANE), (mk.Role.LEADER, KARL)])
    def test_either_party_of_last_year_states_them(self, role: mk.Role, by: str) -> None:
        """The employee states them, or whoever leads last year's talk now."""
        previous = fold(last_year(), SUCCESSION)
        found = mk.settlements(fold(planned(), *SIGNED), previous, role=role)

        assert [(one.role, one.by) for one in found] == [(role, by)] * 2
        assert fold(previous, *found).open_agreements() == ()

    def test_the_day_is_one_that_last_year_can_take(self) -> None:
        """Without a given day it is the later of the two talks' last days."""
        early = fold(planned(), *WAY[mk.Stage.HELD])
        late = fold(last_year(), FACT["IndividualEffectEvaluated"])

        assert [one.on for one in mk.settlements(early, last_year())] == [BEFORE]
        assert [one.on for one in mk.settlements(early, late)] == [ON]


GIVEN_UP = mk.SignatureDeclined(reason="uenig", **employee(BEFORE))


def looked_at(decided: mk.AssessedAs, **told: str) -> mk.PreviousAgreementAssessed:
    """Assess the promise of last year, with what was said of it."""
    return mk.PreviousAgreementAssessed(
        assessment=mk.PreviousAssessment(agreement="p1", decided=decided, **told),
        **leader(BEFORE),
    )


def test_only_a_party_states_settlements() -> None:
    """Asked in the name of anybody but the two, settlements refuses with what is allowed."""
    with pytest.raises(mk.InvalidValueError, match="role: 'hr', expected employee or leader"):
        mk.settlements(talk_in(mk.Stage.SIGNED), last_year(), role=mk.Role.HR)


def test_nobody_begins_a_conversation_with_themselves() -> None:
    """A birth fact whose employee is the leader of the brief is refused by name."""
    birth = mk.plan_conversation(opened(), id="talk-7", employee=LANE, **leader(BEFORE))

    with pytest.raises(mk.GuardError) as caught:
        mk.Conversation.start(attrs.evolve(birth, employee=METTE))

    assert [one.code for one in caught.value.blockers] == ["own-leader"]


class TestTheNextYear:
    """The law: "takes open needs and lessons with it, naming every field that it carries"."""

    NEXT = mk.Period(first=date(2028, 1, 1), last=date(2028, 12, 31))

    @pytest.mark.parametrize("phase", [mk.Phase.EFFECT, mk.Phase.CLOSED, mk.Phase.CANCELLED])
    def test_it_can_begin_once_the_effect_is_looked_at(self, phase: mk.Phase) -> None:
        """The next year is born with what this one leaves to it, and begins at its strategy."""
        cycle = attrs.evolve(cycle_in(phase), lessons=("inviter tidligere",))

        birth = mk.start_next_cycle(cycle, id="2028-blue", period=self.NEXT, **hr())
        born_again = mk.Cycle.start(birth)

        assert birth == mk.CycleStarted(
            id="2028-blue",
            unit="blue",
            leader=METTE,
            period=self.NEXT,
            policy=mk.DEFAULT_POLICY,
            needs=(cycles.TALKING, cycles.WRITING),
            lessons=("inviter tidligere",),
            previous="2027-blue",
            **hr(),
        )
        assert (born_again.phase, born_again.needs) == (mk.Phase.STRATEGY, birth.needs)
        assert (born_again.lessons, born_again.previous) == (birth.lessons, "2027-blue")
        assert (born_again.marks, born_again.themes, born_again.strategy) == ((), (), None)

    @pytest.mark.parametrize(
        "phase",
        [
            mk.Phase.STRATEGY,
            mk.Phase.NEEDS,
            mk.Phase.FOCUS,
            mk.Phase.CONVERSATIONS,
            mk.Phase.FOLLOW_UP,
        ],
    )
    def test_it_cannot_begin_earlier(self, phase: mk.Phase) -> None:
        """A year that has not come to its effect is not followed by another."""
        with pytest.raises(mk.IllegalTransitionError) as refusal:
            mk.start_next_cycle(cycle_in(phase), id="n", period=self.NEXT, **leader())

        assert (refusal.value.state, refusal.value.event) == (phase, mk.CycleStarted)
        assert refusal.value.allowed == cycle_in(phase).allowed_events()

    def test_another_leader_and_policy_may_be_given(self) -> None:
        """The next year may be led by somebody else, by other numbers."""
        birth = mk.start_next_cycle(
            cycle_in(mk.Phase.EFFECT),
            id="n",
            period=self.NEXT,
            leader=KARL,
            policy=mk.STRICT_POLICY,
            **senior(),
        )

        assert (birth.leader, birth.policy) == (KARL, mk.STRICT_POLICY)

    def test_it_needs_an_id_of_its_own(self) -> None:
        """The next year is another one, and cannot be its own predecessor."""
        with pytest.raises(mk.InvalidValueError, match="another id than this year's"):
            mk.start_next_cycle(
                cycle_in(mk.Phase.CLOSED), id="2027-blue", period=self.NEXT, **leader()
            )

    def test_withdrawn_needs_stay_behind(self) -> None:
        """A need that turned out to be none is not carried over."""
        needs = cycles.fold(cycle_in(mk.Phase.NEEDS), cycles.FACT["NeedWithdrawn"])
        cancelled = cycles.fold(needs, cycles.FACT["CycleCancelled"])

        birth = mk.start_next_cycle(cancelled, id="n", period=self.NEXT, **leader())
        assert [need.id for need in birth.needs] == ["n1"]
