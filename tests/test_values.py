"""What the values promise beyond their types."""

import inspect
import re
from datetime import date, time
from functools import partial

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import mousekit as mk
from loose import loosely
from mousekit.canonical import canonical
from mousekit.values.people import one_of_the_two, other_party

DAY = date(2027, 4, 30)
CLASSES = {
    name: value
    for name in mk.__all__
    if inspect.isclass(value := getattr(mk, name)) and attrs.has(value)
    if not issubclass(value, Exception)
}


def agreement(**changes: object) -> mk.Agreement:
    """Make an agreement with some fields changed."""
    make = loosely(mk.Agreement)
    fields: dict[str, object] = {"id": "a", "text": "Lane holder mødet", "owner": "lane"}
    return make(**{**fields, "due": DAY, **changes})


class TestPeriod:
    """A period is a span of days with both ends included."""

    def test_it_includes_both_ends(self) -> None:
        """The first and the last day belong to it, the days around it do not."""
        period = mk.Period(first=DAY, last=date(2027, 5, 2))

        assert [day in period for day in (date(2027, 4, 29), DAY, date(2027, 5, 2))] == [0, 1, 1]
        assert date(2027, 5, 3) not in period

    def test_it_does_not_end_before_it_begins(self) -> None:
        """A last day before the first is refused with the first."""
        with pytest.raises(mk.InvalidValueError, match=r"last: .* expected 2027-04-30 or later"):
            mk.Period(first=DAY, last=date(2027, 4, 29))


class TestAgreement:
    """Who will do what, by when: signed terms that never move (R153, R177)."""

    @pytest.mark.parametrize("missing", ["id", "text", "owner", "due"])
    def test_it_cannot_be_without(self, missing: str) -> None:
        """An agreement without id, text, owner or due date cannot exist."""
        with pytest.raises(mk.InvalidValueError) as caught:
            agreement(**{missing: None})

        assert caught.value.path == (missing,)

    @pytest.mark.parametrize("missing", ["id", "owner", "due"])
    def test_it_is_not_made_of_half_a_draft(self, missing: str) -> None:
        """A draft that lacks what an agreement needs is refused by name."""
        whole = mk.AgreementDraft(text="Lane holder mødet", id="a", owner="lane", due=DAY)

        make = loosely(partial(attrs.evolve, whole))

        with pytest.raises(mk.InvalidValueError) as caught:
            mk.Agreement.from_draft(make(**{missing: None}))

        assert caught.value.path == (missing,)

    def test_it_takes_every_field_of_the_draft(self) -> None:
        """Copied forward, nothing that was written at the table is lost (B7)."""
        draft = mk.AgreementDraft(
            text="Lane øver to samtaler",
            id="a",
            owner=" lane ",
            due=DAY,
            start_by=date(2027, 2, 1),
            need="n",
            sign_of_success="tre samtaler",
            trigger="når en forælder klager, så ringer Lane samme dag",
            method=mk.LearningMethod.SIDE_BY_SIDE,
            supporters=("bo",),
            practice="samtaler om søvn",
            support="Bo tager vagten imens",
            proposed_by=mk.ProposedBy.JOINT,
            kind=mk.AgreementKind.DEVELOPMENT,
            needs_approval=True,
            carried_from="b",
            lang="da",
        )

        signed = mk.Agreement.from_draft(draft, revision=2)

        names = [field.name for field in attrs.fields(mk.AgreementDraft) if field.name != "owner"]
        assert [getattr(signed, name) for name in names] == [getattr(draft, name) for name in names]
        assert (signed.owner, signed.revision) == ("lane", 2)
        assert all(getattr(draft, name) for name in names)

    def test_every_word_of_it_is_in_the_digest(self) -> None:
        """Two agreements that differ in one letter have different digests."""
        assert agreement().digest != agreement(text="Lane holder møde").digest
        assert agreement().digest == agreement().digest

    def test_only_an_end_is_settled(self) -> None:
        """Done, dropped, carried over and ended are ends; expiry is not one (R021)."""
        settled = {status.value for status in mk.AgreementStatus if status.is_settled}

        assert settled == {"done", "dropped", "carried-over", "ended"}


class TestAgenda:
    """Five parts of 5, 10, 30, 10 and 5 minutes, that keep their shares (R085-R087)."""

    def test_the_default_is_five_parts_in_an_hour(self) -> None:
        """The default agenda is the one of the sources, the leader opening and closing it."""
        agenda = mk.Agenda.default()

        assert [item.minutes for item in agenda.parts] == [5, 10, 30, 10, 5]
        assert [item.part for item in agenda.parts] == list(mk.ConversationPart)
        assert agenda.minutes == 60
        speakers = [item.first_speaker.value for item in agenda.parts]
        assert speakers == ["leader", "employee", "employee", "employee", "leader"]

    @given(st.integers(1, 600), st.sampled_from(mk.TalkKind))
    def test_scaling_gives_the_exact_sum(self, minutes: int, kind: mk.TalkKind) -> None:
        """Scaled to any length, whole minutes add up to exactly that length."""
        scaled = mk.Agenda.default(kind).scaled(minutes)

        assert scaled.minutes == minutes
        assert all(item.minutes >= 0 for item in scaled.parts)

    @given(st.integers(1, 600))
    def test_scaling_keeps_the_past_small_and_the_future_large(self, minutes: int) -> None:
        """The past never gets more than a sixth, present and future never less than half."""
        shares = {item.part: item.minutes for item in mk.Agenda.default().scaled(minutes).parts}

        assert 6 * shares[mk.ConversationPart.PAST] <= minutes
        assert 2 * shares[mk.ConversationPart.PRESENT_AND_FUTURE] >= minutes

    def test_scaling_an_agenda_of_past_and_future_alone(self) -> None:
        """Where no other part can take what is left over, these two do."""
        past, future = mk.ConversationPart.PAST, mk.ConversationPart.PRESENT_AND_FUTURE
        agenda = mk.Agenda(
            parts=(
                mk.AgendaPart(part=past, minutes=10),
                mk.AgendaPart(part=mk.ConversationPart.CLOSING, minutes=0),
                mk.AgendaPart(part=future, minutes=20),
            )
        )
        two = mk.Agenda(parts=(agenda.parts[0],))

        assert agenda.scaled(10).minutes == 10
        assert two.scaled(7).minutes == 7

    def test_scaling_needs_something_to_scale(self) -> None:
        """No minutes, before or after, cannot be shared out."""
        empty = mk.Agenda(
            parts=(mk.AgendaPart(part=mk.ConversationPart.CLOSING, minutes=0),),
        )

        with pytest.raises(mk.InvalidValueError, match="minutes: 0, expected 1 or more"):
            mk.Agenda.default().scaled(0)
        with pytest.raises(mk.InvalidValueError, match="an agenda of 1 minute or more"):
            empty.scaled(60)

    def test_each_part_stands_once(self) -> None:
        """An agenda without parts, or with one part twice, cannot exist."""
        part = mk.AgendaPart(part=mk.ConversationPart.PAST, minutes=5)

        with pytest.raises(mk.InvalidValueError, match="at least one part"):
            mk.Agenda(parts=())
        with pytest.raises(mk.InvalidValueError, match=r"parts\[1\].part: 'past'"):
            mk.Agenda(parts=(part, part))


class TestConclusions:
    """The document that both sign: drafts with ids, each once (R151, R156)."""

    def test_every_draft_has_an_id(self) -> None:
        """A draft without an id is refused with its position."""
        with pytest.raises(mk.InvalidValueError, match=r"drafts\[0\].id: None"):
            mk.Conclusions(drafts=(mk.AgreementDraft(text="x"),))

    def test_each_id_stands_once(self) -> None:
        """Two drafts with one id are refused at the second."""
        draft = mk.AgreementDraft(text="x", id="a")

        with pytest.raises(mk.InvalidValueError, match=r"drafts\[1\].id: 'a', expected each id"):
            mk.Conclusions(drafts=(draft, draft))

    def test_each_day_of_follow_up_stands_once(self) -> None:
        """Two follow-ups on one day would be fulfilled by one; they are refused."""
        planned = mk.PlannedFollowUp(planned_on=DAY)

        with pytest.raises(mk.InvalidValueError, match=r"follow_ups\[1\].planned_on: .* each day"):
            mk.Conclusions(drafts=(), follow_ups=(planned, planned))


class TestDigest:
    """digest-1 is frozen: what was signed once is verified for ever."""

    def test_the_canonical_form_is_as_documented(self) -> None:
        """Sorted keys, nothing between the tokens, nothing that is empty, texts as they are."""
        conclusions = mk.Conclusions(
            drafts=(mk.AgreementDraft(text="Ærlig åbenhed", id="a", due=DAY),),
            follow_ups=(mk.PlannedFollowUp(planned_on=DAY),),
        )

        assert canonical(conclusions).decode() == (
            '{"drafts":[{"due":"2027-04-30","id":"a","needs_approval":false,'
            '"text":"Ærlig åbenhed"}],"follow_ups":[{"kind":"follow-up",'
            '"planned_on":"2027-04-30"}],"version":1}'
        )

    def test_the_digest_is_frozen(self) -> None:
        """The digest of this content never changes, in any release."""
        conclusions = mk.Conclusions(drafts=(mk.AgreementDraft(text="Ærlig åbenhed", id="a"),))

        assert conclusions.digest == (
            "8b02954793f124b79964b246f4538c811dbfb9dc31c5c4bc4eaebc7e1ad2c4b9"
        )
        assert mk.DIGEST_SCHEME == "digest-1"

    def test_times_and_fractions_have_one_form(self) -> None:
        """A time is ISO 8601, a fraction its two numbers."""
        invitation = mk.Invitation(meets_on=DAY, starts_at=time(9, 30))

        assert b'"starts_at":"09:30:00"' in canonical(invitation)
        assert b'"past_at_most":"1/6"' in canonical(mk.DEFAULT_POLICY)


class TestSmallValues:
    """Structure that a type alone cannot say."""

    def test_a_scale_goes_up(self) -> None:
        """A scale whose highest step is not above its lowest is refused."""
        with pytest.raises(mk.InvalidValueError, match="highest: 1, expected more than 1"):
            mk.Scale(lowest=1, highest=1)

    def test_a_form_can_be_referred_to(self) -> None:
        """A form gives the id and version that an invitation encloses."""
        form = mk.QuestionForm(id="f", questions=(), version=3)

        assert form.ref == mk.FormRef(id="f", version=3)

    def test_a_scale_knows_its_scores(self) -> None:
        """Both ends belong to the scale, what lies beyond does not."""
        scale = mk.Scale(lowest=1, highest=5)

        assert [score in scale for score in (0, 1, 5, 6)] == [False, True, True, False]

    def test_each_question_has_its_own_id(self) -> None:
        """A form refuses an id that stands twice; questions without one may be many."""
        plain, named = mk.Question(text="Hvad?"), mk.Question(text="Hvad?", id="q")

        assert len(mk.QuestionForm(id="f", questions=(plain, plain, named)).questions) == 3
        with pytest.raises(mk.InvalidValueError, match=r"questions\[1\].id: 'q', expected each id"):
            mk.QuestionForm(id="f", questions=(named, named))

    def test_the_canvas_has_one_answer_to_a_question(self) -> None:
        """The same of the 14 questions is not answered twice."""
        answer = mk.CanvasAnswer(question=mk.CanvasQuestion.E1, text="ro")

        with pytest.raises(mk.InvalidValueError, match=r"answers\[1\].question: 'E1'"):
            mk.MouseCanvas(answers=(answer, answer))

    def test_a_skipped_part_took_no_minutes(self) -> None:
        """A part was held or skipped, not both."""
        with pytest.raises(mk.InvalidValueError, match="nothing, for a part that was skipped"):
            mk.PartHeld(part=mk.ConversationPart.PAST, minutes=3, skipped_because="intet nyt")

    def test_dropping_last_years_agreement_needs_a_reason(self) -> None:
        """An assessment that drops an agreement says why (R108)."""
        dropped = mk.AssessedAs.DROPPED

        said = mk.PreviousAssessment(agreement="a", decided=dropped, why_not="ikke nødvendig mere")

        assert said.why_not == "ikke nødvendig mere"
        with pytest.raises(mk.InvalidValueError, match="why_not: <hidden>, expected the reason"):
            mk.PreviousAssessment(agreement="a", decided=dropped)

    def test_only_the_two_are_parties(self) -> None:
        """A party is the employee or the leader; each is the other's other."""
        with pytest.raises(mk.InvalidValueError, match="party: 'hr', expected employee or leader"):
            mk.DivergentView(party=mk.Role.HR, text="x")
        assert other_party(mk.Role.EMPLOYEE) is mk.Role.LEADER
        assert other_party(mk.Role.LEADER) is mk.Role.EMPLOYEE
        assert one_of_the_two.__doc__

    @pytest.mark.parametrize("usefulness", [0, 6])
    def test_usefulness_is_one_to_five(self, usefulness: int) -> None:
        """A rating outside the scale is refused."""
        with pytest.raises(mk.InvalidValueError, match="usefulness: <hidden>, expected 1 to 5"):
            mk.ConversationRating(usefulness=usefulness)

    def test_a_share_of_time_is_a_percentage(self) -> None:
        """The leader cannot have talked more than all of the time."""
        assert mk.ConversationRating(usefulness=1, leader_share=100).leader_share == 100
        with pytest.raises(mk.InvalidValueError, match="expected 0 to 100"):
            mk.ConversationRating(usefulness=1, leader_share=101)


@pytest.mark.parametrize("cls", CLASSES.values(), ids=list(CLASSES))
def test_a_public_class_is_a_value(cls: type) -> None:
    """Every attrs class that is public is frozen, has slots and keyword-only fields."""
    assert attrs.has(cls)
    assert "__slots__" in vars(cls)
    assert cls.__setattr__ is not object.__setattr__
    assert cls.__hash__ is not None
    if cls is not mk.Join:
        assert all(field.kw_only for field in attrs.fields(cls) if field.init)


DOMAIN = {name: cls for name, cls in CLASSES.items() if name not in {"Fault", "Join"}}


@pytest.mark.parametrize("cls", DOMAIN.values(), ids=list(DOMAIN))
def test_a_domain_class_gives_the_danish_word(cls: type) -> None:
    """The docstring of a domain class names the thing in Danish."""
    assert re.search(r"Danish: \*.+\*", inspect.getdoc(cls) or "", re.DOTALL)
