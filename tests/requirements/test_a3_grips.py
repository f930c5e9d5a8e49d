"""The six grips that make a conversation worth holding (R055-R062)."""

import attrs
import pytest

import mousekit as mk
from mousekit.cards import CardName, card, question_form
from process.cycles import FRAME, SPEECH, opened
from process.people import BEFORE, KARL, employee, hr, leader
from process.talks import (
    FOLLOWED_UP,
    INVITATION,
    PLAN,
    PRACTICE,
    SIGNED,
    born,
    fold,
    planned,
    signing,
    talk_in,
)
from requirements.unit_a import LANGUAGES, codes, framed, held, lines, reviewed, says, seen

YES, NOT_YET = mk.Seen.YES, mk.Seen.NOT_YET
OWN = attrs.evolve(PRACTICE, carried_from=None)
OPEN_WORDS = {"da": ("Hvad", "Hvordan", "Hvilke"), "en": ("What", "How", "Which")}


def with_questions(count: int) -> mk.Conversation:
    """Plan a conversation with so many central questions."""
    talk = born()
    questions = (mk.Question(text="Hvad er vigtigst for dig i år?"),) * count
    return framed(talk, attrs.evolve(talk.brief, central_questions=questions))


class TestPurpose:
    """A few sentences say what the talk is for, and open it.

    Sources: R055, D10; S0.
    """

    @pytest.mark.req("R055")
    def test_the_opening_words_of_the_year_reach_each_talk(self) -> None:
        """The elevator speech of the frame is in every conversation, where the grip is seen."""
        assert FRAME.elevator_speech == SPEECH
        assert born().brief.elevator_speech == SPEECH
        assert seen(mk.Grip.PURPOSE, born()) is YES

    @pytest.mark.req("R055")
    def test_without_them_the_grip_is_missed(self) -> None:
        """A conversation without an elevator speech is told so, and what helps."""
        talk = born()
        mute = framed(talk, attrs.evolve(talk.brief, elevator_speech=None))
        (purpose,) = [one for one in mk.grips(mute) if one.about is mk.Grip.PURPOSE]
        assert purpose.seen is NOT_YET
        assert "five sentences" in purpose.hint("en")
        assert "fem sætninger" in purpose.hint("da")

    @pytest.mark.req("R055")
    def test_the_leader_opens_with_why(self) -> None:
        """The leader begins the introduction, and begins it with why they meet."""
        opening = born().agenda.parts[0]
        assert (opening.part, opening.first_speaker) == (
            mk.ConversationPart.INTRODUCTION,
            mk.Role.LEADER,
        )
        assert next(iter(lines(CardName.INTRODUCTION))) == "I1"
        assert says(CardName.INTRODUCTION, "I1", "hvorfor I mødes", "why you meet")


class TestRole:
    """The leader chooses to ask rather than to lecture.

    Sources: R056, R095; S0.
    """

    @pytest.mark.req("R056")
    def test_the_leader_thinks_of_asking_and_telling(self) -> None:
        """One of the leader's questions beforehand is how to divide the time between the two."""
        words = ("at spørge og at fortælle", "asking and telling")
        assert says(CardName.LEADER_REFLECTION, "REFLECT-4", *words)

    @pytest.mark.req("R056")
    @pytest.mark.parametrize(
        ("share", "answer"), [(None, mk.Seen.UNKNOWN), (30, YES), (80, NOT_YET)]
    )
    def test_afterwards_it_shows(self, share: int | None, answer: mk.Seen) -> None:
        """Whether the leader asked or lectured is seen if both say who talked how much."""
        rating = mk.ConversationRating(usefulness=4, leader_share=share)
        both = (mk.ConversationRated(rating=rating, **party) for party in (leader(), employee()))
        talk = fold(held(), *both)
        assert seen(mk.Grip.ROLE, talk) is answer


class TestHost:
    """The leader invites in as a host, and has thought of the setting.

    Sources: R057, D14; S0 and S3.
    """

    @pytest.mark.req("R057")
    @pytest.mark.parametrize("setting", list(mk.Setting))
    def test_the_setting_is_chosen(self, setting: mk.Setting) -> None:
        """A room, a walk or a screen: the invitation says which, and the record keeps it."""
        invitation = attrs.evolve(INVITATION, setting=setting)
        talk = fold(born(), mk.InvitationSent(invitation=invitation, **leader(BEFORE)))
        stored = mk.from_json(mk.to_json(talk), mk.Conversation).invitation
        assert stored is not None
        assert stored.setting is setting
        assert set(mk.Setting) == {"room", "walk-and-talk", "online", "other"}

    @pytest.mark.req("R057")
    @pytest.mark.parametrize(
        ("settings", "found"),
        [((mk.Setting.ROOM, mk.Setting.WALK_AND_TALK), ["MK608"]), ((mk.Setting.ROOM,), [])],
    )
    def test_where_a_place_is_needed_it_is_asked_for(
        self, settings: tuple[mk.Setting, ...], found: list[str]
    ) -> None:
        """A walk without a place to meet is found, unless the workplace needs none for walks."""
        policy = mk.Policy(invitation=mk.InvitationPolicy(place_for=settings))
        walk = attrs.evolve(INVITATION, setting=mk.Setting.WALK_AND_TALK, place=None)
        assert [one.code for one in mk.check(walk, policy=policy).findings] == found

    @pytest.mark.req("R057")
    @pytest.mark.parametrize(("frame", "answer"), [("en times gåtur", YES), (None, NOT_YET)])
    def test_a_host_says_how_it_will_be(self, frame: str | None, answer: mk.Seen) -> None:
        """The grip is seen in an invitation with a place and a word on how it will be held."""
        invitation = attrs.evolve(INVITATION, frame=frame)
        talk = fold(born(), mk.InvitationSent(invitation=invitation, **leader(BEFORE)))
        assert seen(mk.Grip.HOST, talk) is answer

    @pytest.mark.req("R057")
    def test_the_host_has_a_checklist(self) -> None:
        """Its second line is the setting: a room, a walk or a screen."""
        assert says(CardName.HOST, "HOST-2", "en gåtur", "a walk")


class TestSteering:
    """Up to three central questions are enough to steer by.

    Sources: R058, D08; S0.
    """

    @pytest.mark.req("R058")
    @pytest.mark.parametrize(
        ("count", "answer"), [(0, NOT_YET), (1, YES), (2, YES), (3, YES), (4, NOT_YET)]
    )
    def test_one_to_three(self, count: int, answer: mk.Seen) -> None:
        """None gives nothing to steer by, and a fourth is one too many."""
        assert seen(mk.Grip.STEERING, with_questions(count)) is answer

    @pytest.mark.req("R058")
    def test_they_are_the_frames(self) -> None:
        """The leader sets them once for the year, and each conversation has them."""
        assert born().brief.central_questions == FRAME.central_questions
        assert opened().central_questions == FRAME.central_questions


class TestCuriosity:
    """Open questions go below the surface, to what matters for this person.

    Sources: R059; S0.
    """

    @pytest.mark.req("R059")
    @pytest.mark.parametrize("lang", LANGUAGES)
    @pytest.mark.parametrize(
        "name", [CardName.OPEN_QUESTIONS, CardName.ASKING_ON, CardName.JOB_SATISFACTION]
    )
    def test_our_own_questions_are_open(self, name: CardName, lang: str) -> None:
        """What the cards ask begins with what, how or which, so that yes and no are no answers."""
        asked = question_form(name, lang, id="f2").questions
        assert asked
        assert [one.text for one in asked if not one.text.startswith(OPEN_WORDS[lang])] == []

    @pytest.mark.req("R059")
    def test_it_begins_with_what_the_employee_brings(self) -> None:
        """The grip is seen once the employee has sent topics; the leader's own do not count."""
        prepared = talk_in(mk.Stage.PREPARED)
        topics = mk.TopicsShared(topics=("vagtplanen",), **employee())
        assert seen(mk.Grip.CURIOSITY, fold(prepared, topics)) is YES
        own = mk.TopicsShared(topics=("vagtplanen",), **leader())
        done = mk.ConversationHeld(held_on=BEFORE, **leader())
        assert seen(mk.Grip.CURIOSITY, fold(prepared, own, done)) is NOT_YET


class TestFollowUp:
    """Following up decides, so the day is set before anybody signs.

    Sources: R060; S0.
    """

    @pytest.mark.req("R060")
    def test_nobody_signs_before_a_day_is_set(self) -> None:
        """A plan without a single planned follow-up blocks both signatures."""
        plan = attrs.evolve(PLAN, drafts=(OWN,), follow_ups=())
        accepted = mk.ConclusionsAccepted(**employee(BEFORE))
        talk = fold(reviewed(plan), accepted)
        assert [codes(talk, one) for one in signing(plan)] == [["MK501"], ["MK501"]]
        dated = attrs.evolve(plan, follow_ups=PLAN.follow_ups[:1])
        assert codes(reviewed(dated), signing(dated)[0]) == []

    @pytest.mark.req("R060")
    def test_the_strict_workplace_lets_nobody_off(self) -> None:
        """Under the strict policy not even both together can let the day be."""
        plan = attrs.evolve(PLAN, drafts=(OWN,), follow_ups=())
        waiving = mk.FindingWaived(
            code="MK501", path=("follow_ups",), reason="aftalt mundtligt", **employee()
        )
        assert codes(reviewed(plan, mk.STRICT_POLICY), waiving) == ["unwaivable"]

    @pytest.mark.req("R060")
    def test_planned_is_not_yet_held(self) -> None:
        """The grip is not known while the day is to come, and seen once it was held."""
        signed = fold(planned(), *SIGNED)
        assert seen(mk.Grip.FOLLOW_UP, signed) is mk.Seen.UNKNOWN
        assert seen(mk.Grip.FOLLOW_UP, fold(signed, FOLLOWED_UP)) is YES


class TestTogether:
    """All six are for the two to look at; they measure nobody.

    Sources: R061-R062; S0.
    """

    @pytest.mark.req("R061")
    @pytest.mark.parametrize("stage", list(mk.Stage))
    def test_the_six_stand_beside_each_other(self, stage: mk.Stage) -> None:
        """All six are answered, each by one of three words, and nothing adds them up."""
        found = mk.grips(talk_in(stage))
        assert [one.about for one in found] == list(mk.Grip)
        assert {one.seen for one in found} <= {YES, NOT_YET, mk.Seen.UNKNOWN}
        assert {field.name for field in attrs.fields(mk.SelfCheck)} == {"about", "seen"}

    @pytest.mark.req("R061")
    def test_leaders_cannot_be_told_apart(self) -> None:
        """The same conversation under another leader has the same self-checks."""
        talk = born()
        handed_over = fold(talk, mk.LeaderChanged(leader=KARL, effective_on=BEFORE, **hr(BEFORE)))
        assert handed_over.leader != talk.leader
        assert mk.grips(handed_over) == mk.grips(talk)

    @pytest.mark.req("R062")
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_the_leader_asks_what_was_learned(self, lang: str) -> None:
        """One question for the leader alone, whose answer is nobody else's."""
        own = card(CardName.LEADER_LEARNING, lang)
        assert [item.id for item in own.items] == ["LEARNED-1"]
        assert ("kun dit" if lang == "da" else "yours only") in own.headline

    @pytest.mark.req("R062")
    def test_the_answer_is_a_note_of_ones_own(self) -> None:
        """What the leader notes is hidden in the repr, and the unit is not told."""
        before = held()
        note = mk.NoteTaken(note=mk.PrivateNote(text="han vil undervise"), **leader())
        after = before.apply(note)
        assert [one.note.text for one in after.notes] == ["han vil undervise"]
        assert "undervise" not in repr(after)
        assert mk.cycle_facts(before, note, after) == ()
