"""Self-checks say what the two can see of their own conversation, and compare nobody."""

import operator
import re
from collections.abc import Callable
from enum import Enum

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mousekit as mk
from loose import loosely
from mousekit.language import self_checks_da, self_checks_en
from mousekit.testing import conversations
from process.cycles import opened
from process.people import BEFORE, LANE, METTE, ON, employee, hr, leader
from process.talks import (
    FOLLOWED_UP,
    HELD_WITHOUT_PREPARATION,
    IN_PROGRESS,
    INVITATION,
    INVITED,
    PLAN,
    PRACTICE,
    PREPARATION,
    PREPARED,
    REOPENING,
    SIGNED,
    SUCCESSION,
    TIME,
    assessed,
    born,
    fold,
    planned,
    signing,
    talk_in,
)

YES, NOT_YET, UNKNOWN = mk.Seen.YES, mk.Seen.NOT_YET, mk.Seen.UNKNOWN
LANGUAGES = ("da", "en")
TEXTS = {"da": self_checks_da.SELF_CHECKS, "en": self_checks_en.SELF_CHECKS}
KEYS = [
    f"{group.__name__.lower()}/{one.value}"
    for group in (mk.Grip, mk.Ambition, mk.Output)
    for one in group
]
VOCABULARY = {
    repr(mk.SelfCheck(about=about, seen=seen))
    for about in (*mk.Grip, *mk.Ambition, *mk.Output)
    for seen in mk.Seen
}
"""Everything that a self-check can ever be, written out."""

some = settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
every_stage = pytest.mark.parametrize("stage", list(mk.Stage))
every_language = pytest.mark.parametrize("lang", LANGUAGES)
every_output = pytest.mark.parametrize("output", list(mk.Output))


def all_of(talk: mk.Conversation) -> tuple[mk.SelfCheck, ...]:
    """Ask everything there is to ask."""
    return (*mk.grips(talk), *mk.ambitions(talk), *mk.outputs(talk))


def seen(about: mk.Grip | mk.Ambition | mk.Output, talk: mk.Conversation) -> mk.Seen:
    """Give the answer of one self-check."""
    (answer,) = [one.seen for one in all_of(talk) if one.about is about]
    return answer


def with_brief(talk: mk.Conversation, brief: mk.CycleBrief) -> mk.Conversation:
    """Give a conversation another frame."""
    return attrs.evolve(talk, brief=brief)


def planned_under(
    policy: mk.Policy = mk.DEFAULT_POLICY, kind: mk.TalkKind = mk.TalkKind.MUS
) -> mk.Conversation:
    """Plan a conversation of the first year, with the agenda of this policy and kind."""
    cycle = attrs.evolve(opened(), policy=policy)
    birth = mk.plan_conversation(cycle, id="talk-7", employee=LANE, kind=kind, **leader(BEFORE))
    return mk.Conversation.start(birth)


def held(talk: mk.Conversation | None = None) -> mk.Conversation:
    """Hold a conversation that both have prepared; one of the first year, if none is given."""
    done = mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE))
    return fold(talk or born(), *PREPARED, done)


def concluded(conclusions: mk.Conclusions, talk: mk.Conversation | None = None) -> mk.Conversation:
    """Bring these conclusions under review, in a conversation that was held."""
    drafted = mk.ConclusionsDrafted(conclusions=conclusions, **leader(BEFORE))
    return fold(held(talk), drafted)


def with_drafts(*drafts: mk.AgreementDraft) -> mk.Conversation:
    """Make a conversation with these agreements under review."""
    return concluded(attrs.evolve(PLAN, drafts=drafts))


def rated(*leader_shares: int | None) -> mk.Conversation:
    """Let the employee, then the leader, say how much of the time the leader talked."""
    parties = (employee(BEFORE), leader(BEFORE))
    facts = (
        mk.ConversationRated(
            rating=mk.ConversationRating(usefulness=4, leader_share=share), **party
        )
        for party, share in zip(parties, leader_shares, strict=False)
    )
    return fold(held(), *facts)


OWN = attrs.evolve(PRACTICE, carried_from=None)
EVERY_YEAR = set(mk.Output) - {mk.Output.PREVIOUS_AGREEMENTS}
EMPTY = mk.Conclusions(drafts=())


class TestEveryQuestion:
    """Each grip, mark and output is asked about once, in both languages (R055-R061, R039-R044)."""

    @every_stage
    def test_all_six_grips_are_looked_for(self, stage: mk.Stage) -> None:
        """The six grips are answered in their order, at every stage."""
        assert [one.about for one in mk.grips(talk_in(stage))] == list(mk.Grip)
        assert len(mk.Grip) == 6

    @every_stage
    def test_all_six_marks_are_looked_for(self, stage: mk.Stage) -> None:
        """The six marks of ambition are answered in their order, at every stage."""
        assert [one.about for one in mk.ambitions(talk_in(stage))] == list(mk.Ambition)
        assert len(mk.Ambition) == 6

    @every_stage
    def test_all_15_outputs_are_looked_for(self, stage: mk.Stage) -> None:
        """The 15 outputs are answered in their order, at every stage."""
        assert [one.about for one in mk.outputs(talk_in(stage))] == list(mk.Output)
        assert len(mk.Output) == 15

    @pytest.mark.parametrize("texts", TEXTS.values(), ids=LANGUAGES)
    def test_each_has_its_texts(self, texts: dict[str, tuple[str, str]]) -> None:
        """Neither language lacks a self-check, has one too many, or has another order."""
        assert list(texts) == KEYS

    @every_language
    def test_each_asks_and_helps(self, lang: str) -> None:
        """Every question ends with its only question mark, and every hint with a full stop."""
        for question, hint in TEXTS[lang].values():
            assert re.fullmatch(r"[^?]+\?", question)
            assert re.fullmatch(r"[^?]+\.", hint)

    def test_nothing_is_left_untranslated(self) -> None:
        """No text is the same in both languages, and none stands twice in one."""
        said = {lang: [text for pair in TEXTS[lang].values() for text in pair] for lang in TEXTS}
        assert [da for da, en in zip(said["da"], said["en"], strict=True) if da == en] == []
        for lang in LANGUAGES:
            questions = [question for question, _ in TEXTS[lang].values()]
            assert len(set(questions)) == len(questions)

    @pytest.mark.parametrize(
        ("about", "question", "hint"),
        [
            (mk.Grip.FOLLOW_UP, "Har I fulgt op", "Skriv dagen"),
            (mk.Ambition.EQUALS, "Har I begge forberedt jer", "Lad medarbejderen"),
            (mk.Output.STRENGTHS, "Er der skrevet styrker ned?", "Nævn"),
        ],
    )
    def test_a_self_check_finds_its_own_texts(
        self, about: mk.Grip | mk.Ambition | mk.Output, question: str, hint: str
    ) -> None:
        """A grip, a mark and an output each say what they ask and what helps."""
        check = mk.SelfCheck(about=about, seen=UNKNOWN)
        assert check.question("da").startswith(question)
        assert check.hint("da").startswith(hint)

    def test_english_is_spoken_unless_told(self) -> None:
        """Without a language the texts are English."""
        check = mk.SelfCheck(about=mk.Output.IDEAS, seen=YES)
        assert (check.question(), check.hint()) == TEXTS["en"]["output/ideas"]

    @pytest.mark.parametrize("ask", [mk.SelfCheck.question, mk.SelfCheck.hint])
    def test_another_language_is_refused(self, ask: Callable[[mk.SelfCheck, str], str]) -> None:
        """A language that is neither Danish nor English is refused with those that are known."""
        with pytest.raises(mk.InvalidValueError, match="at lang: 'sv', expected 'da' or 'en'"):
            ask(mk.SelfCheck(about=mk.Grip.HOST, seen=YES), "sv")


class TestNoScore:
    """A self-check is for the two alone: it names nobody, quotes nothing and is no score (R061)."""

    @pytest.mark.req("R061")
    @every_stage
    @some
    @given(data=st.data())
    def test_it_answers_at_every_stage_and_tells_nothing_else(
        self, stage: mk.Stage, data: st.DataObject
    ) -> None:
        """Whatever was said, a self-check is one of a fixed few: no person and no text is in it."""
        talk = data.draw(conversations(stage))
        assert {repr(one) for one in all_of(talk)} <= VOCABULARY

    @pytest.mark.req("R061")
    @pytest.mark.parametrize("act", [operator.lt, operator.le, operator.add, operator.sub])
    def test_two_cannot_be_ordered_or_put_together(
        self, act: Callable[[object, object], object]
    ) -> None:
        """No self-check is more than another, and two of them make nothing."""
        first, second, *_ = mk.grips(talk_in(mk.Stage.SIGNED))
        with pytest.raises(TypeError):
            act(first, second)

    @pytest.mark.req("R061")
    @pytest.mark.parametrize("of", [lambda one: one, lambda one: one.seen])
    def test_they_cannot_be_added_up(self, of: Callable[[mk.SelfCheck], object]) -> None:
        """Neither the self-checks nor their answers have a sum, so there is no score."""
        answers = [of(one) for one in mk.grips(talk_in(mk.Stage.SIGNED))]
        with pytest.raises(TypeError):
            loosely(sum)(answers)

    @pytest.mark.req("R061")
    @every_stage
    def test_it_holds_no_number(self, stage: mk.Stage) -> None:
        """What it is about and what is seen are words of ours, and there is no third thing."""
        for one in all_of(talk_in(stage)):
            about, answer = attrs.astuple(one)
            assert isinstance(about, Enum)
            assert isinstance(answer, mk.Seen)
            assert not re.search(r"\d", f"{about}{answer}")

    @every_language
    def test_its_texts_hold_no_number(self, lang: str) -> None:
        """No question and no hint can be read as marks out of something."""
        assert not re.search(r"\d", " ".join(map(" ".join, TEXTS[lang].values())))


class TestGrips:
    """The six grips are seen in what was framed, sent, said and held (R055-R060)."""

    @pytest.mark.parametrize(
        ("speech", "answer"),
        [
            (mk.ElevatorSpeech(text="I år handler det om overlevering."), YES),
            (mk.ElevatorSpeech(text=" "), NOT_YET),
            (None, NOT_YET),
        ],
    )
    def test_purpose(self, speech: mk.ElevatorSpeech | None, answer: mk.Seen) -> None:
        """The purpose is seen in an elevator speech that says something."""
        talk = planned()
        framed = attrs.evolve(talk.brief, elevator_speech=speech)
        assert seen(mk.Grip.PURPOSE, with_brief(talk, framed)) is answer

    @pytest.mark.parametrize(
        ("shares", "answer"),
        [
            ((), UNKNOWN),
            ((None,), UNKNOWN),
            ((50,), UNKNOWN),
            ((None, 30), UNKNOWN),
            ((50, 50), YES),
            ((51, 51), NOT_YET),
            ((60, 40), UNKNOWN),
            ((40, 60), UNKNOWN),
        ],
    )
    def test_role(self, shares: tuple[int | None, ...], answer: mk.Seen) -> None:
        """The leader has listened, or talked too much, if both say so; else it is not known."""
        assert seen(mk.Grip.ROLE, rated(*shares)) is answer

    def test_role_is_about_the_talk_itself(self) -> None:
        """What is said of the talking time at a follow-up counts for nothing."""
        later = mk.ConversationRating(
            usefulness=4, moment=mk.RatingMoment.AT_FOLLOW_UP, leader_share=90
        )
        signed = fold(planned(), *SIGNED, FOLLOWED_UP)
        parties = (employee(), leader())
        talk = fold(signed, *(mk.ConversationRated(rating=later, **party) for party in parties))
        assert len(talk.ratings) == 2
        assert seen(mk.Grip.ROLE, talk) is UNKNOWN

    @pytest.mark.parametrize(
        ("place", "frame", "answer"),
        [
            ("haven", "en gåtur", YES),
            ("haven", " ", NOT_YET),
            ("haven", None, NOT_YET),
            (" ", "en gåtur", NOT_YET),
            (None, "en gåtur", NOT_YET),
        ],
    )
    def test_host(self, place: str | None, frame: str | None, answer: mk.Seen) -> None:
        """A host names a place and says how it will be held."""
        invitation = attrs.evolve(INVITATION, place=place, frame=frame)
        talk = fold(planned(), mk.InvitationSent(invitation=invitation, **leader(BEFORE)))
        assert seen(mk.Grip.HOST, talk) is answer

    @pytest.mark.parametrize(("setting", "answer"), [("room", NOT_YET), ("online", YES)])
    def test_host_follows_the_policy(self, setting: str, answer: mk.Seen) -> None:
        """Where the workplace asks for no place, a host needs to name none (D14)."""
        policy = mk.Policy(invitation=mk.InvitationPolicy(place_for=(mk.Setting.ROOM,)))
        invitation = attrs.evolve(INVITATION, place=None, setting=mk.Setting(setting))
        talk = fold(born(policy), mk.InvitationSent(invitation=invitation, **leader(BEFORE)))
        assert seen(mk.Grip.HOST, talk) is answer

    def test_nobody_is_invited_yet(self) -> None:
        """Before the invitation is sent nobody knows what the host will do."""
        assert seen(mk.Grip.HOST, planned()) is UNKNOWN

    @pytest.mark.parametrize(("count", "answer"), [(0, NOT_YET), (1, YES), (3, YES), (4, NOT_YET)])
    def test_steering(self, count: int, answer: mk.Seen) -> None:
        """One to three central questions steer; none, or a fourth, do not."""
        questions = (mk.Question(text="Hvad er vigtigst?"),) * count
        talk = planned()
        framed = attrs.evolve(talk.brief, central_questions=questions)
        assert seen(mk.Grip.STEERING, with_brief(talk, framed)) is answer

    def test_steering_follows_the_policy(self) -> None:
        """How many central questions are few is the workplace's own choice (D08)."""
        talk = planned()
        policy = mk.Policy(forms=mk.FormPolicy(central_questions=4))
        questions = (mk.Question(text="Hvad er vigtigst?"),) * 4
        framed = attrs.evolve(talk.brief, central_questions=questions, policy=policy)
        assert seen(mk.Grip.STEERING, with_brief(talk, framed)) is YES

    @pytest.mark.parametrize(("count", "answer"), [(3, YES), (4, NOT_YET)])
    def test_steering_needs_few_topics(self, count: int, answer: mk.Seen) -> None:
        """More topics of one party than the policy's number are no steering (D08)."""
        topics = mk.TopicsShared(topics=("vagtplanen",) * count, **employee(BEFORE))
        talk = fold(talk_in(mk.Stage.INVITED), topics)
        assert seen(mk.Grip.STEERING, talk) is answer

    @pytest.mark.parametrize(
        ("fact", "answer"),
        [
            (mk.TopicsShared(topics=("vagtplanen",), **employee(BEFORE)), YES),
            (mk.TopicsShared(topics=(), **employee(BEFORE)), NOT_YET),
            (mk.TopicsShared(topics=("vagtplanen",), **leader(BEFORE)), NOT_YET),
            (mk.PreparationShared(**employee(BEFORE)), YES),
            (mk.PreparationShared(**leader(BEFORE)), NOT_YET),
        ],
    )
    def test_curiosity(self, fact: mk.Fact, answer: mk.Seen) -> None:
        """It begins in the employee: topics sent, or a preparation shared, by the employee."""
        done = mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE))
        talk = fold(talk_in(mk.Stage.PREPARED), fact, done)
        assert seen(mk.Grip.CURIOSITY, talk) is answer

    def test_there_is_time_until_it_is_held(self) -> None:
        """What the employee keeps is not looked at, and until the talk it may still be shared."""
        assert seen(mk.Grip.CURIOSITY, talk_in(mk.Stage.PREPARED)) is UNKNOWN
        assert seen(mk.Grip.CURIOSITY, held()) is NOT_YET

    def test_follow_up_is_seen_once_it_is_held(self) -> None:
        """A follow-up that was held is seen, also while another one is planned."""
        assert seen(mk.Grip.FOLLOW_UP, fold(planned(), *SIGNED, FOLLOWED_UP)) is YES

    @pytest.mark.parametrize("stage", [mk.Stage.PLANNED, mk.Stage.IN_REVIEW])
    def test_follow_up_is_not_known_before_the_signature(self, stage: mk.Stage) -> None:
        """Before both have signed it is too early to say."""
        assert seen(mk.Grip.FOLLOW_UP, talk_in(stage)) is UNKNOWN

    def test_follow_up_is_not_known_while_it_is_planned(self) -> None:
        """As long as a planned day is to come it is too early to say."""
        assert seen(mk.Grip.FOLLOW_UP, fold(planned(), *SIGNED)) is UNKNOWN

    def test_a_missed_follow_up_is_none(self) -> None:
        """When every planned day was missed, the grip is not there."""
        missed = (
            mk.FollowUpMissed(planned_on=one.planned_on, reason="glemt", **leader())
            for one in PLAN.follow_ups
        )
        assert seen(mk.Grip.FOLLOW_UP, fold(planned(), *SIGNED, *missed)) is NOT_YET


class TestAmbitions:
    """The six marks of an ambitious conversation are seen in the facts (R039-R044)."""

    @staticmethod
    def signed(*drafts: mk.AgreementDraft, policy: mk.Policy | None = None) -> mk.Conversation:
        """Make a signed conversation with these agreements, which both have prepared."""
        talk = with_drafts(*drafts)
        framed = attrs.evolve(talk.brief, policy=policy or mk.DEFAULT_POLICY)
        conclusions = attrs.evolve(PLAN, drafts=drafts)
        return fold(with_brief(talk, framed), *signing(conclusions))

    @pytest.mark.parametrize(
        ("proposed_by", "answer"),
        [
            (mk.ProposedBy.EMPLOYEE, YES),
            (mk.ProposedBy.JOINT, YES),
            (mk.ProposedBy.LEADER, NOT_YET),
            (None, NOT_YET),
        ],
    )
    def test_equals(self, proposed_by: mk.ProposedBy | None, answer: mk.Seen) -> None:
        """Both have prepared and signed, and something is the employee's own idea."""
        talk = self.signed(attrs.evolve(OWN, proposed_by=proposed_by))
        assert seen(mk.Ambition.EQUALS, talk) is answer

    def test_equals_follows_the_policy(self) -> None:
        """How much must come from the employee is the workplace's own choice (R161, D22)."""
        for count, answer in ((0, YES), (1, NOT_YET)):
            policy = mk.Policy(agreements=mk.AgreementPolicy(from_employee=count))
            assert seen(mk.Ambition.EQUALS, self.signed(OWN, policy=policy)) is answer

    def test_equals_comes_with_the_signatures(self) -> None:
        """It is not known before the talk, and not there before both have signed."""
        own = attrs.evolve(OWN, proposed_by=mk.ProposedBy.EMPLOYEE)
        assert seen(mk.Ambition.EQUALS, planned()) is UNKNOWN
        assert seen(mk.Ambition.EQUALS, with_drafts(own)) is NOT_YET

    def test_equals_stands_while_it_is_written_anew(self) -> None:
        """What both have signed was theirs, also when it is reopened."""
        signed = self.signed(attrs.evolve(OWN, proposed_by=mk.ProposedBy.EMPLOYEE))
        assert seen(mk.Ambition.EQUALS, fold(signed, REOPENING)) is YES

    @pytest.mark.parametrize(
        ("kind", "answer"), [(mk.TalkKind.STATUS, YES), (mk.TalkKind.MUS, NOT_YET)]
    )
    def test_whoever_must_prepare(self, kind: mk.TalkKind, answer: mk.Seen) -> None:
        """For a short status talk the employee's preparation is enough (X017)."""
        conclusions = attrs.evolve(
            PLAN, drafts=(attrs.evolve(OWN, proposed_by=mk.ProposedBy.EMPLOYEE),)
        )
        prepared = mk.PreparationSubmitted(preparation=PREPARATION, **employee(BEFORE))
        talk = fold(
            planned_under(kind=kind),
            INVITED[0],
            prepared,
            HELD_WITHOUT_PREPARATION,
            mk.ConclusionsDrafted(conclusions=conclusions, **leader(BEFORE)),
            *signing(conclusions),
        )
        assert seen(mk.Ambition.EQUALS, talk) is answer

    def test_a_waived_preparation_is_no_preparation(self) -> None:
        """If one of the two did not prepare, they did not meet as equals."""
        own = attrs.evolve(OWN, proposed_by=mk.ProposedBy.EMPLOYEE)
        conclusions = attrs.evolve(PLAN, drafts=(own,))
        waived = mk.PreparationWaived(party=mk.Role.EMPLOYEE, reason="sygdom", **leader(BEFORE))
        talk = fold(
            born(),
            *INVITED,
            waived,
            mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE)),
            mk.ConclusionsDrafted(conclusions=conclusions, **leader(BEFORE)),
            *signing(conclusions),
        )
        assert talk.stage is mk.Stage.SIGNED
        assert seen(mk.Ambition.EQUALS, talk) is NOT_YET

    @pytest.mark.parametrize(
        ("said", "answer"),
        [
            (("støtte", "mod", "en time om ugen"), YES),
            (("støtte", "mod", None), NOT_YET),
            (("støtte", " ", "en time om ugen"), NOT_YET),
            ((None, "mod", "en time om ugen"), NOT_YET),
        ],
    )
    def test_expectations(self, said: tuple[str | None, ...], answer: mk.Seen) -> None:
        """Expectations are renewed when both sides, and what was agreed, are written down."""
        ours, yours, agreed = said
        written = mk.Expectations(of_organisation=ours, of_employee=yours, agreed=agreed)
        talk = concluded(attrs.evolve(EMPTY, expectations=written))
        assert seen(mk.Ambition.EXPECTATIONS, talk) is answer

    def test_no_expectations(self) -> None:
        """Without conclusions, or without expectations in them, nothing is renewed."""
        assert seen(mk.Ambition.EXPECTATIONS, planned()) is UNKNOWN
        assert seen(mk.Ambition.EXPECTATIONS, held()) is NOT_YET
        assert seen(mk.Ambition.EXPECTATIONS, concluded(EMPTY)) is NOT_YET

    @pytest.mark.parametrize(("need", "answer"), [("n1", YES), ("n9", NOT_YET), (None, NOT_YET)])
    def test_larger_context(self, need: str | None, answer: mk.Seen) -> None:
        """An agreement that takes up a need of the unit belongs to something larger."""
        talk = with_drafts(attrs.evolve(OWN, need=need))
        assert seen(mk.Ambition.LARGER_CONTEXT, talk) is answer

    @pytest.mark.parametrize(
        ("owner", "need", "answer"),
        [
            (LANE, "n1", YES),
            (METTE, "n1", NOT_YET),
            (LANE, "n3", NOT_YET),
            (LANE, None, NOT_YET),
        ],
    )
    def test_contribution(self, owner: str, need: str | None, answer: mk.Seen) -> None:
        """The employee contributes by owning an agreement whose need serves a goal."""
        talk = with_drafts(attrs.evolve(OWN, owner=owner, need=need))
        goalless = mk.CompetenceNeed(id="n3", text="møder, der ender til tiden")
        framed = attrs.evolve(talk.brief, needs=(*talk.brief.needs, goalless))
        assert seen(mk.Ambition.CONTRIBUTION, with_brief(talk, framed)) is answer

    @pytest.mark.parametrize(
        ("priorities", "answer"),
        [((1, 2), YES), ((1, None), NOT_YET), ((None, None), NOT_YET)],
    )
    def test_priorities(self, priorities: tuple[int | None, ...], answer: mk.Seen) -> None:
        """The needs that were taken up have an order when each has its place."""
        talk = with_drafts(attrs.evolve(OWN, need="n1"), attrs.evolve(TIME, need="n2"))
        needs = tuple(
            attrs.evolve(need, priority=place)
            for need, place in zip(talk.brief.needs, priorities, strict=True)
        )
        framed = attrs.evolve(talk.brief, needs=needs)
        assert seen(mk.Ambition.PRIORITIES, with_brief(talk, framed)) is answer

    @pytest.mark.parametrize(("need", "answer"), [("n1", YES), (None, NOT_YET)])
    def test_one_need_is_in_order(self, need: str | None, answer: mk.Seen) -> None:
        """A single need has its place without a number; no need at all has none."""
        talk = with_drafts(attrs.evolve(OWN, need=need))
        assert seen(mk.Ambition.PRIORITIES, talk) is answer

    @pytest.mark.parametrize(
        ("text", "need", "answer"),
        [("kan to af tre", "n1", YES), ("kan to af tre", None, NOT_YET), (" ", "n1", NOT_YET)],
    )
    def test_up_to_date(self, text: str, need: str | None, answer: mk.Seen) -> None:
        """Competences are current when what is there, and what is needed, were looked at."""
        written = mk.Understanding(output=mk.Output.COMPETENCES, text=text)
        drafts = (attrs.evolve(OWN, need=need),)
        talk = concluded(attrs.evolve(PLAN, drafts=drafts, understandings=(written,)))
        assert seen(mk.Ambition.UP_TO_DATE, talk) is answer


SHOWN: dict[mk.Output, mk.Conversation] = {
    mk.Output.STRENGTHS: concluded(
        attrs.evolve(EMPTY, strengths=(mk.Strength(text="rolig i svære samtaler"),))
    ),
    mk.Output.DEVELOPMENT_AREAS: concluded(
        attrs.evolve(EMPTY, development_areas=(mk.DevelopmentArea(text="skriver langt"),))
    ),
    mk.Output.GOALS: with_drafts(attrs.evolve(OWN, kind=mk.AgreementKind.RESULT)),
    mk.Output.LEADER_SUPPORT: with_drafts(TIME),
    mk.Output.COMPETENCE_NEEDS: with_drafts(OWN),
    mk.Output.METHODS: with_drafts(attrs.evolve(OWN, method=mk.LearningMethod.MENTOR)),
    mk.Output.IDEAS: fold(
        born(),
        *IN_PROGRESS,
        mk.IdeaRaised(
            idea=mk.Idea(id="i1", kind=mk.IdeaKind.BARRIER, text="for få møder"),
            **employee(BEFORE),
        ),
    ),
    mk.Output.BETTER_RELATIONS: with_drafts(attrs.evolve(OWN, kind=mk.AgreementKind.COLLABORATION)),
    mk.Output.MORE_MOTIVATION: with_drafts(attrs.evolve(OWN, kind=mk.AgreementKind.WELLBEING)),
}
"""What shows an output without a word written about it."""


class TestOutputs:
    """A shared understanding is seen in what was written, agreed or raised (R108-R123)."""

    @every_output
    def test_written_down(self, output: mk.Output) -> None:
        """What the two have written about an output shows it, whatever it is."""
        written = mk.Understanding(output=output, text="det er vi enige om")
        talk = concluded(attrs.evolve(EMPTY, understandings=(written,)), planned())
        assert seen(output, talk) is YES

    @every_output
    def test_a_blank_line_is_nothing_written(self, output: mk.Output) -> None:
        """A blank text about an output shows nothing, and neither does one about another."""
        blank = mk.Understanding(output=output, text=" ")
        others = [one for one in mk.Output if one is not output]
        other = mk.Understanding(output=others[0], text="det er vi enige om")
        talk = concluded(attrs.evolve(EMPTY, understandings=(blank, other)), planned())
        assert seen(output, talk) is NOT_YET

    @pytest.mark.parametrize(("output", "talk"), SHOWN.items())
    def test_shown_by_something_else(self, output: mk.Output, talk: mk.Conversation) -> None:
        """Strengths, agreements of a kind, methods, needs and ideas show their output."""
        assert seen(output, talk) is YES

    @every_output
    def test_nothing_is_seen_beforehand(self, output: mk.Output) -> None:
        """Before the talk no output is known; after it, what is not there is not there yet."""
        assert seen(output, planned()) is UNKNOWN
        assert seen(output, held(planned())) is NOT_YET

    def test_last_years_agreements(self) -> None:
        """The first output is seen once each of last year's agreements was assessed."""
        none = held(planned())
        one = fold(none, assessed("p1", mk.AssessedAs.DONE))
        both = fold(one, assessed("p2", mk.AssessedAs.CARRIED))
        answers = [seen(mk.Output.PREVIOUS_AGREEMENTS, talk) for talk in (none, one, both)]
        assert answers == [NOT_YET, NOT_YET, YES]

    def test_only_the_leader_supports(self) -> None:
        """What the employee owns is no support from the leader."""
        assert seen(mk.Output.LEADER_SUPPORT, with_drafts(OWN)) is NOT_YET


class TestAfterTheEnd:
    """What came to nothing is not held against anybody; what was signed stays what it was."""

    @pytest.mark.parametrize(
        "end",
        [
            mk.ConversationCancelled(reason="stillingen er nedlagt", **hr()),
            mk.EmployeeLeft(employee=LANE, effective_on=BEFORE, **hr()),
        ],
    )
    def test_what_came_to_nothing_is_not_known(self, end: mk.Fact) -> None:
        """After a talk that was held and never signed, nothing is missing any more."""
        before = held()
        for output in mk.expected_outputs(before):
            assert seen(output, before) is NOT_YET
            assert seen(output, before.apply(end)) is UNKNOWN

    def test_an_unsigned_draft_is_nothing(self) -> None:
        """When one of the two declines, what was only drafted is no longer seen."""
        drafted = with_drafts(TIME)
        declined = fold(drafted, mk.SignatureDeclined(reason="uenig", **employee()))
        assert declined.stage is mk.Stage.CLOSED
        assert seen(mk.Output.LEADER_SUPPORT, drafted) is YES
        assert seen(mk.Output.LEADER_SUPPORT, declined) is UNKNOWN

    def test_what_was_signed_is_what_counts(self) -> None:
        """When the employee leaves, the signed plan is looked at, not the one begun after it."""
        conclusions = attrs.evolve(PLAN, drafts=(TIME,))
        written = attrs.evolve(conclusions, drafts=(OWN,), version=2)
        talk = fold(
            with_drafts(TIME),
            *signing(conclusions),
            REOPENING,
            mk.ConclusionsRevised(conclusions=written, **leader()),
        )
        left = fold(talk, mk.EmployeeLeft(employee=LANE, effective_on=ON, **hr()))
        assert seen(mk.Output.LEADER_SUPPORT, talk) is NOT_YET
        assert seen(mk.Output.LEADER_SUPPORT, left) is YES

    def test_what_a_signed_plan_lacked_it_still_lacks(self) -> None:
        """Closing a signed conversation adds nothing to it."""
        closed = talk_in(mk.Stage.CLOSED)
        assert closed.signed is not None
        assert seen(mk.Output.STRENGTHS, closed) is NOT_YET

    @pytest.mark.parametrize("owner", ["alle", "", "omar"])
    def test_nobody_is_not_the_leader(self, owner: str) -> None:
        """What is left to everybody, to nobody or to a colleague is no support by the leader."""
        talk = with_drafts(attrs.evolve(TIME, owner=owner))

        assert seen(mk.Output.LEADER_SUPPORT, talk) is NOT_YET

    def test_an_owner_is_read_as_when_it_is_signed(self) -> None:
        """Blanks around an owner change nobody's part, neither the leader's nor the employee's."""
        talk = with_drafts(
            attrs.evolve(TIME, owner=f" {METTE} "), attrs.evolve(PRACTICE, owner=f" {LANE} ")
        )

        assert seen(mk.Output.LEADER_SUPPORT, talk) is YES
        assert seen(mk.Ambition.CONTRIBUTION, talk) is YES

    def test_support_does_not_leave_with_the_leader(self) -> None:
        """A promise in the plan is support, also when somebody else leads by now."""
        conclusions = attrs.evolve(PLAN, drafts=(TIME,))
        talk = fold(with_drafts(TIME), *signing(conclusions), SUCCESSION)
        assert talk.leader != METTE
        assert seen(mk.Output.LEADER_SUPPORT, talk) is YES


class TestFewerOutputs:
    """What is not on the agenda is not asked for (D07, D09, X017)."""

    @pytest.mark.parametrize("assessment", [mk.AssessmentMode.QUALITATIVE, mk.AssessmentMode.RATED])
    def test_with_an_assessment_all_are_expected(self, assessment: mk.AssessmentMode) -> None:
        """In words or in scores, strengths and development areas are asked for."""
        policy = mk.Policy(
            agenda=mk.AgendaPolicy(assessment=assessment),
            forms=mk.FormPolicy(approach=mk.Approach.MIXED),
        )
        talk = planned()
        ruled = with_brief(talk, attrs.evolve(talk.brief, policy=policy))
        assert mk.expected_outputs(ruled) == tuple(mk.Output)

    def test_without_an_assessment(self) -> None:
        """A conversation that assesses nobody has neither strengths nor development areas."""
        policy = mk.Policy(agenda=mk.AgendaPolicy(assessment=mk.AssessmentMode.NONE))
        left_out = EVERY_YEAR - set(mk.expected_outputs(planned_under(policy)))
        assert left_out == {mk.Output.STRENGTHS, mk.Output.DEVELOPMENT_AREAS}

    @pytest.mark.parametrize("wellbeing", [mk.WellbeingPart.STANDARD, mk.WellbeingPart.CORE])
    def test_with_a_wellbeing_part_all_are_expected(self, wellbeing: mk.WellbeingPart) -> None:
        """However much room wellbeing has, its four outputs are asked for."""
        policy = mk.Policy(agenda=mk.AgendaPolicy(wellbeing=wellbeing))
        assert set(mk.expected_outputs(planned_under(policy))) == EVERY_YEAR

    def test_without_a_wellbeing_part(self) -> None:
        """Where wellbeing has its own talks, its four outputs are not asked for."""
        policy = mk.Policy(agenda=mk.AgendaPolicy(wellbeing=mk.WellbeingPart.OFF))
        left_out = EVERY_YEAR - set(mk.expected_outputs(planned_under(policy)))
        assert left_out == set(tuple(mk.Output)[-4:])

    def test_in_a_status_talk(self) -> None:
        """A short talk about present and future has the eight outputs of that part."""
        talk = planned_under(kind=mk.TalkKind.STATUS)
        assert mk.expected_outputs(talk) == tuple(mk.Output)[3:11]

    def test_in_the_first_year(self) -> None:
        """Without agreements from last year there is nothing to ask about them."""
        assert set(mk.Output) - set(mk.expected_outputs(born())) == {mk.Output.PREVIOUS_AGREEMENTS}

    def test_only_what_is_expected_is_asked(self) -> None:
        """The self-checks are those of the expected outputs, in the same order."""
        agenda = mk.AgendaPolicy(assessment=mk.AssessmentMode.NONE, wellbeing=mk.WellbeingPart.OFF)
        talk = planned_under(mk.Policy(agenda=agenda))
        assert tuple(one.about for one in mk.outputs(talk)) == mk.expected_outputs(talk)
        assert len(mk.outputs(talk)) == 8
