"""The conversation: its parts and times, its beginning, manner and end (R085-R107)."""

from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import mousekit as mk
from mousekit.cards import CardName, card, question_form
from process.cycles import FORM, PERIOD, cycle_in
from process.people import BEFORE, LANE, employee, hr, leader
from process.talks import (
    INVITATION,
    INVITED,
    PLAN,
    PRACTICE,
    PREPARATION,
    PREPARED,
    assessed,
    born,
    fold,
    planned,
    signing,
    talk_in,
)
from requirements.unit_a import LANGUAGES, codes, framed, graded, held, lines, reviewed, says, seen

Part = mk.ConversationPart
OWN = attrs.evolve(PRACTICE, carried_from=None)
PRIVATE = "min søster er alvorligt syg"
WELLBEING = mk.Policy(
    profile=mk.PurposeProfile.WELLBEING,
    agenda=mk.AgendaPolicy(wellbeing=mk.WellbeingPart.CORE),
)

SCORED = framed(
    fold(born(), INVITED[0]),
    mk.CycleBrief(
        cycle="2027-blue",
        leader="mette",
        form=attrs.evolve(FORM, scale=mk.Scale()),
        policy=mk.Policy(forms=mk.FormPolicy(approach=mk.Approach.SCORED)),
    ),
)
"""A conversation that both prepare with scores."""

lengths = st.integers(min_value=1, max_value=600)


def share_of(part: mk.ConversationPart, agenda: mk.Agenda) -> Fraction:
    """Say how much of the time a part has."""
    return Fraction(sum(item.minutes for item in agenda.parts if item.part is part), agenda.minutes)


def with_score(score: int, party: mk.Stated) -> mk.PreparationSubmitted:
    """Let a party prepare with one score."""
    answers = (mk.Answer(question="q1", score=score),)
    return mk.PreparationSubmitted(preparation=attrs.evolve(PREPARATION, answers=answers), **party)


def live(*, count: int) -> mk.Conversation:
    """Begin a conversation and complete so many of its parts."""
    parts = (
        mk.PartCompleted(part=item.part, minutes=item.minutes, **leader(BEFORE))
        for item in born().agenda.parts[:count]
    )
    return fold(born(), *PREPARED, mk.ConversationStarted(**leader(BEFORE)), *parts)


class TestPartsAndTimes:
    """Five parts in a fixed order, half of the time for what is ahead, a sixth for what was.

    Sources: R085-R087, D04, D06; S4.
    """

    @pytest.mark.req("R085")
    def test_five_parts_in_sixty_minutes(self) -> None:
        """Introduction, past, present and future, collaboration and wellbeing, closing."""
        assert [(item.part, item.minutes) for item in born().agenda.parts] == [
            (Part.INTRODUCTION, 5),
            (Part.PAST, 10),
            (Part.PRESENT_AND_FUTURE, 30),
            (Part.COLLABORATION_AND_WELLBEING, 10),
            (Part.CLOSING, 5),
        ]

    @pytest.mark.req("R085")
    @given(minutes=lengths)
    def test_the_minutes_add_up(self, minutes: int) -> None:
        """However long the talk is, the parts keep their order and fill exactly that time."""
        agenda = mk.Agenda.default().scaled(minutes)
        assert sum(item.minutes for item in agenda.parts) == minutes
        assert [item.part for item in agenda.parts] == list(Part)

    @pytest.mark.req("R085")
    def test_one_part_after_the_other(self) -> None:
        """A part that is not the next one is refused while the talk is followed live."""
        closing = mk.PartCompleted(part=Part.CLOSING, minutes=5, **leader())
        assert codes(live(count=1), closing) == ["part-out-of-order"]
        assert codes(live(count=4), closing) == []

    @pytest.mark.req("R086")
    @given(minutes=lengths)
    def test_half_is_for_what_is_ahead(self, minutes: int) -> None:
        """Present and future have at least the half that the policy asks for, at any length."""
        agenda = mk.Agenda.default().scaled(minutes)
        least = mk.DEFAULT_POLICY.agenda.future_at_least
        assert share_of(Part.PRESENT_AND_FUTURE, agenda) >= least == Fraction(1, 2)

    @pytest.mark.req("R087")
    @given(minutes=lengths)
    def test_a_sixth_at_most_is_for_what_was(self, minutes: int) -> None:
        """The past has no more than the sixth that the policy allows, at any length."""
        agenda = mk.Agenda.default().scaled(minutes)
        most = mk.DEFAULT_POLICY.agenda.past_at_most
        assert share_of(Part.PAST, agenda) <= most == Fraction(1, 6)

    @pytest.mark.req("R087")
    def test_the_past_is_closed_aloud(self) -> None:
        """The last line of the card has the leader say that looking back is over."""
        assert list(lines(CardName.LOOKING_BACK))[-1] == "BACK-4"
        words = ("nu er færdige med at se tilbage", "now done with looking back")
        assert says(CardName.LOOKING_BACK, "BACK-4", *words)

    @pytest.mark.req("R087")
    def test_what_it_took_is_kept(self) -> None:
        """A past that took longer than planned shows, beside its minutes in the agenda."""
        late = mk.PartCompleted(part=Part.PAST, minutes=25, **leader())
        talk = fold(live(count=1), late)
        took = {one.part: one.minutes for one in talk.parts}
        planned_for = {item.part: item.minutes for item in talk.agenda.parts}
        assert (took[Part.PAST], planned_for[Part.PAST]) == (25, 10)


class TestTheBeginning:
    """Small talk, equal seats, and seven things that are said before anything else.

    Sources: R088-R092; S4.
    """

    @pytest.mark.req("R088")
    @pytest.mark.parametrize(
        ("line", "danish", "english"),
        [
            ("HOST-5", "bordenden", "head of the table"),
            ("HOST-6", "stemning", "mood"),
            ("HOST-7", "løst og fast", "this and that"),
        ],
    )
    def test_seats_mood_and_small_talk(self, line: str, danish: str, english: str) -> None:
        """The host's list has equal seats, the mood one wishes for, and a little small talk."""
        assert says(CardName.HOST, line, danish, english)

    @pytest.mark.req("R089")
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_seven_things_are_said(self, lang: str) -> None:
        """The card of the introduction has seven lines, I1 to I7, in each language."""
        assert list(lines(CardName.INTRODUCTION, lang)) == [f"I{n}" for n in range(1, 8)]

    @pytest.mark.req("R089")
    @pytest.mark.parametrize(
        ("line", "danish", "english"),
        [
            ("I1", "hvorfor I mødes", "why you meet"),
            ("I2", "ærlighed", "honesty"),
            ("I3", "ordentligt til hinanden", "well to each other"),
            ("I4", "bliver mellem jer", "stays between the two of you"),
            ("I5", "får ud af", "will gain"),
            ("I6", "hvor lang tid", "the time you have"),
            ("I7", "hvad der sker bagefter", "what happens afterwards"),
        ],
    )
    def test_each_of_the_seven(self, line: str, danish: str, english: str) -> None:
        """Purpose, honesty, respect, confidentiality, outcome, course, and what comes after."""
        assert says(CardName.INTRODUCTION, line, danish, english)

    @pytest.mark.req("R090")
    def test_who_will_see_what_is_said_at_the_start(self) -> None:
        """Invitation and introduction both tell who may read what."""
        words = ("hvem der må læse", "who may read")
        assert says(CardName.INTRODUCTION, "I4", *words)
        assert says(CardName.INVITATION, "INVITE-5", *words)
        told = attrs.evolve(INVITATION, privacy_notice="kun vi to læser forberedelsen")
        assert mk.from_json(mk.to_json(told), mk.Invitation) == told

    @pytest.mark.req("R090")
    @pytest.mark.parametrize("stage", list(mk.Stage))
    def test_nothing_said_shows_by_accident(self, stage: mk.Stage) -> None:
        """A conversation that is printed shows ids and days, and no agreement in words."""
        shown = repr(talk_in(stage))
        assert LANE in shown
        assert not [draft.text for draft in PLAN.drafts if draft.text in shown]

    @pytest.mark.req("R091")
    def test_honesty_is_also_about_the_leader(self) -> None:
        """The leader asks for it at the start, and HR is named for when it does not go well."""
        assert says(CardName.INTRODUCTION, "I2", "at arbejde sammen med dig", "to work with you")
        assert says(CardName.BEYOND_MUS, "HELP-3", "med lederen selv", "also with the leader")

    @pytest.mark.req("R091")
    def test_open_words_are_shown_only_by_the_employee(self) -> None:
        """What the employee wrote about the leader is the leader's to see when it is shared."""
        frank = mk.Answer(question="q1", text="jeg savner svar på mine mails")
        own = attrs.evolve(PREPARATION, answers=(frank,))
        talk = fold(born(), *INVITED, mk.PreparationSubmitted(preparation=own, **employee()))
        by_leader, by_employee = (
            talk.apply(mk.PreparationShared(**party)) for party in (leader(), employee())
        )
        shown = {
            party: [one.is_shared for one in after.preparations if one.party == "employee"]
            for party, after in (("leader", by_leader), ("employee", by_employee))
        }
        assert shown == {"leader": [False], "employee": [True]}

    @pytest.mark.req("R092")
    def test_notes_are_not_the_conclusions(self) -> None:
        """A note of the talk stays with its writer, and the document both sign is the same."""
        plan = attrs.evolve(PLAN, drafts=(OWN,))
        before = reviewed(plan)
        note = mk.NoteTaken(note=mk.PrivateNote(text="spørg til vagtplanen"), **leader())
        after = before.apply(note)
        assert [(one.party, one.person) for one in after.notes] == [("leader", "mette")]
        assert after.conclusions == before.conclusions
        assert "vagtplanen" not in mk.to_json(plan)

    @pytest.mark.req("R092")
    @pytest.mark.parametrize(
        "stage", [mk.Stage.IN_PROGRESS, mk.Stage.PAUSED, mk.Stage.HELD, mk.Stage.IN_REVIEW]
    )
    def test_notes_are_taken_while_one_talks(self, stage: mk.Stage) -> None:
        """Either of the two can note something from the first minute until the plan is signed."""
        for party in (mk.Role.EMPLOYEE, mk.Role.LEADER):
            assert mk.NoteTaken in talk_in(stage).allowed_events(party)


class TestWhoSpeaks:
    """The employee speaks first and on every point; the leader asks, waits and listens.

    Sources: R093-R097, D10; S1, S2 and S4.
    """

    @pytest.mark.req("R093")
    def test_the_employee_begins_the_parts_between(self) -> None:
        """The leader opens and closes; in the three parts between, the employee speaks first."""
        speakers = [item.first_speaker for item in born().agenda.parts]
        assert speakers == ["leader", "employee", "employee", "employee", "leader"]

    @pytest.mark.req("R093")
    def test_a_workplace_may_choose_otherwise(self) -> None:
        """Who opens and who speaks first are two choices of the policy."""
        turned = mk.AgendaPolicy(opens=mk.Role.EMPLOYEE, speaks_first=mk.Role.LEADER).agenda()
        speakers = [item.first_speaker for item in turned.parts]
        assert speakers == ["employee", "leader", "leader", "leader", "employee"]

    @pytest.mark.req("R094")
    def test_no_part_is_passed_over_in_silence(self) -> None:
        """Each part is gone through, or it is said why it was not."""
        done = mk.ConversationHeld(held_on=BEFORE, **leader())
        assert codes(live(count=4), done) == ["part-missing"]
        skipped = mk.PartSkipped(part=Part.CLOSING, reason="brandalarm", **leader())
        assert codes(fold(live(count=4), skipped), done) == []
        with pytest.raises(mk.InvalidValueError, match="reason"):
            attrs.evolve(skipped, reason=" ")

    @pytest.mark.req("R094")
    def test_the_leader_hears_the_employee_on_each(self) -> None:
        """It is one of the leader's responsibilities that the employee is heard on every topic."""
        words = ("medarbejderen", "the employee is heard on every topic")
        assert says(CardName.LEADER_RESPONSIBILITIES, "LEADER-5", *words)

    @pytest.mark.req("R095")
    @pytest.mark.parametrize(
        ("shares", "answer"),
        [
            ((50, 50), mk.Seen.YES),
            ((60, 70), mk.Seen.NOT_YET),
            ((40, 70), mk.Seen.UNKNOWN),
            ((None, None), mk.Seen.UNKNOWN),
        ],
    )
    def test_half_of_the_time_is_the_leaders_at_most(
        self, shares: tuple[int | None, int | None], answer: mk.Seen
    ) -> None:
        """It counts when both say the same of the talking time, and nobody has to say."""
        ratings = (
            mk.ConversationRated(
                rating=mk.ConversationRating(usefulness=4, leader_share=share), **party
            )
            for share, party in zip(shares, (leader(), employee()), strict=True)
        )
        assert seen(mk.Grip.ROLE, fold(held(), *ratings)) is answer

    @pytest.mark.req("R095")
    @pytest.mark.parametrize("share", [-1, 101])
    def test_a_share_is_a_share(self, share: int) -> None:
        """The leader talks for none of the time at the least, and for all of it at the most."""
        with pytest.raises(mk.InvalidValueError, match="leader_share"):
            mk.ConversationRating(usefulness=4, leader_share=share)

    @pytest.mark.req("R096")
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_ask_and_wait(self, lang: str) -> None:
        """The card of open questions asks one at a time and waits for the answer."""
        assert ("vent" if lang == "da" else "wait") in card(CardName.OPEN_QUESTIONS, lang).headline

    @pytest.mark.req("R096")
    def test_silence_is_left_alone(self) -> None:
        """Whoever is quiet may be thinking, so nobody fills the silence."""
        assert says(CardName.DO_NOT, "DONT-6", "Fyld ikke stilheden", "Do not fill the silence")

    @pytest.mark.req("R097")
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_energy_drain_and_need(self, lang: str) -> None:
        """Three questions are ready for use: what lifts, what wears, and what would help."""
        form = question_form(CardName.OPEN_QUESTIONS, lang, id="f2")
        assert [one.id for one in form.questions] == ["Q-ENERGY", "Q-DRAIN", "Q-NEED"]
        assert says(
            CardName.OPEN_QUESTIONS,
            "Q-NEED",
            "Hvad kunne gøre det lettere",
            "What could make it easier",
        )


class TestLookingBack:
    """It begins with last year's agreements and with what both prepared, without a haggle.

    Sources: R098-R100, D03; S4.
    """

    @pytest.mark.req("R098")
    def test_last_years_agreements_come_in_by_themselves(self) -> None:
        """What was open last year lies on the table, and it is said what came of it."""
        talk = talk_in(mk.Stage.IN_PROGRESS)
        assert [one.agreement.id for one in talk.carried_in] == ["p1", "p2"]
        after = fold(talk, assessed("p1", mk.AssessedAs.DONE))
        assert [(one.agreement, one.decided) for one in after.assessments] == [("p1", "done")]

    @pytest.mark.req("R098")
    def test_none_is_forgotten(self) -> None:
        """A plan is not signed while an agreement of last year has had no word."""
        plan = attrs.evolve(PLAN, drafts=(attrs.evolve(OWN, id="a9"),))
        talk = fold(
            planned(),
            *PREPARED,
            mk.ConversationHeld(held_on=BEFORE, **leader(BEFORE)),
            assessed("p1", mk.AssessedAs.DONE),
            mk.ConclusionsDrafted(conclusions=plan, **leader(BEFORE)),
        )
        assert codes(talk, signing(plan)[0]) == ["MK507"]
        dropped = assessed("p2", mk.AssessedAs.DROPPED)
        assert codes(fold(talk, dropped), signing(plan)[0]) == []

    @pytest.mark.req("R099")
    def test_two_preparations_side_by_side(self) -> None:
        """The card opens the past from what both prepared, and the employee begins."""
        words = ("to forberedelser ved siden af hinanden", "two preparations side by side")
        assert says(CardName.LOOKING_BACK, "BACK-2", *words)

    @pytest.mark.req("R099")
    @pytest.mark.req("R100")
    def test_nobody_scores_after_having_seen_the_others_score(self) -> None:
        """Where people are scored, a preparation is shared only when both scores are in."""
        one = fold(SCORED, with_score(2, leader()))
        both = fold(one, with_score(5, employee()))
        sharing = mk.PreparationShared(**leader())
        assert codes(one, sharing) == ["scores-not-in"]
        assert codes(both, sharing) == []
        assert codes(both.apply(sharing), with_score(2, employee())) == ["scores-are-out"]

    @pytest.mark.req("R100")
    def test_there_is_nothing_to_negotiate(self) -> None:
        """Where the two see the year differently, the card asks for curiosity, not for a deal."""
        words = ("ikke noget at forhandle om", "nothing to negotiate")
        assert says(CardName.LOOKING_BACK, "BACK-3", *words)

    @pytest.mark.req("R100")
    def test_a_score_stands_alone(self) -> None:
        """Both scores are kept as they were given, each with its own party, and nothing between."""
        talk = fold(SCORED, with_score(2, leader()), with_score(5, employee()))
        kept = {one.party: one.preparation for one in talk.preparations}
        assert {
            party: [answer.score for answer in own.answers] for party, own in kept.items() if own
        } == {mk.Role.LEADER: [2], mk.Role.EMPLOYEE: [5]}

    @pytest.mark.req("R100")
    def test_without_scores_there_is_nothing_to_haggle_over(self) -> None:
        """Unless the workplace has chosen scores, an answer with one is refused."""
        assert codes(fold(born(), INVITED[0]), with_score(2, leader())) == ["score-unwanted"]


class TestCollaborationAndWellbeing:
    """Five topics are touched on; what is private to the employee stays out of the record.

    Sources: R101-R102; S4.
    """

    @pytest.mark.req("R101")
    @pytest.mark.parametrize(
        ("line", "danish", "english"),
        [
            ("TOPIC-1", "I to", "two of you"),
            ("TOPIC-2", "kollegerne", "colleagues"),
            ("TOPIC-3", "det psykiske", "psychological"),
            ("TOPIC-4", "lyst", "want"),
            ("TOPIC-5", "rart", "good"),
        ],
    )
    def test_five_topics(self, line: str, danish: str, english: str) -> None:
        """Leader, colleagues, work environment, motivation and job satisfaction."""
        assert says(CardName.WELLBEING_TOPICS, line, danish, english)
        assert len(lines(CardName.WELLBEING_TOPICS)) == 5

    @pytest.mark.req("R102")
    @pytest.mark.parametrize(
        "fact",
        [
            mk.NoteTaken(note=mk.PrivateNote(text=PRIVATE), **employee()),
            mk.PartSkipped(part=Part.PRESENT_AND_FUTURE, reason=PRIVATE, **leader()),
            mk.ConversationPaused(reason=PRIVATE, **leader()),
            mk.Rescheduled(meets_on=BEFORE, reason=PRIVATE, **employee()),
            mk.ConversationCancelled(reason=PRIVATE, **employee()),
        ],
    )
    def test_what_is_private_neither_shows_nor_travels(self, fact: mk.Fact) -> None:
        """A private matter that came up is in no repr, and in nothing that the unit is told."""
        before = talk_in(mk.Stage.IN_PROGRESS)
        after = before.apply(fact)
        told = mk.cycle_facts(before, fact, after)
        assert PRIVATE not in f"{fact!r} {after!r}"
        assert PRIVATE not in "".join(map(mk.to_json, told))

    @pytest.mark.req("R102")
    def test_why_somebody_is_away_is_one_of_four_words(self) -> None:
        """The year says that somebody is on leave, and has no room for what it is about."""
        excused = mk.EmployeeExcused(employee=LANE, reason=mk.ExcuseReason.LEAVE, **hr())
        text = mk.to_json(excused).replace('"leave"', f'"{PRIVATE}"')
        with pytest.raises(mk.InvalidDocumentError, match="reason"):
            mk.from_json(text, mk.EmployeeExcused)
        assert set(mk.ExcuseReason) == {"leave", "too-new", "group-talk", "other"}


class TestTheEnd:
    """The closing thanks, sums up, asks how it was, and tells what follows.

    Sources: R103-R104; S4.
    """

    @pytest.mark.req("R103")
    def test_thanks_come_first(self) -> None:
        """The first line of the closing is thanks, with something that was valued."""
        assert next(iter(lines(CardName.CLOSING))) == "C1"
        assert says(CardName.CLOSING, "C1", "Sig tak", "Say thank you")

    @pytest.mark.req("R104")
    @pytest.mark.parametrize(
        ("line", "danish", "english"),
        [
            ("C1", "tak", "thank"),
            ("C2", "højt", "aloud"),
            ("C3", "ændre til næste år", "otherwise next year"),
            ("C4", "hvornår I ses igen", "when you meet again"),
        ],
    )
    def test_four_steps(self, line: str, danish: str, english: str) -> None:
        """C1 to C4: thank, sum up together, ask how it was, tell what comes."""
        assert says(CardName.CLOSING, line, danish, english)
        assert list(lines(CardName.CLOSING)) == ["C1", "C2", "C3", "C4"]

    @pytest.mark.req("R104")
    @pytest.mark.parametrize("summed_up", [True, False])
    def test_whether_it_was_summed_up_is_kept(self, *, summed_up: bool) -> None:
        """A conversation that was not summed up aloud is held all the same, and says so."""
        done = mk.ConversationHeld(held_on=BEFORE, summed_up=summed_up, **leader())
        assert fold(born(), *PREPARED, done).is_summed_up is summed_up

    @pytest.mark.req("R104")
    def test_each_says_what_was_good_and_what_to_change(self) -> None:
        """Both can say so right after the talk, each for themselves."""
        rating = mk.ConversationRating(usefulness=4, good="ro", differently="begynd før frokost")
        talk = fold(
            held(),
            mk.ConversationRated(rating=rating, **employee()),
            mk.ConversationRated(rating=attrs.evolve(rating, good="ærlighed"), **leader()),
        )
        assert [(one.party, one.rating.good) for one in talk.ratings] == [
            ("employee", "ro"),
            ("leader", "ærlighed"),
        ]

    @pytest.mark.req("R104")
    def test_what_was_learned_reaches_the_next_year(self) -> None:
        """A lesson that names nobody is carried into the birth of the next year."""
        lesson = mk.LessonRecorded(text="begynd før frokost", **leader())
        year = cycle_in(mk.Phase.EFFECT).apply(lesson)
        following = mk.start_next_cycle(year, id="2028-blue", period=PERIOD, **leader())
        assert following.lessons == ("begynd før frokost",)


class TestTheVariantOnJobSatisfaction:
    """What gives joy differs from person to person, and this talk too ends in agreements.

    Sources: R106-R107, D05, D09; S1.
    """

    @pytest.mark.req("R106")
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_it_asks_this_person(self, lang: str) -> None:
        """Its questions are put in person, and none takes a wish to develop for granted."""
        asked = lines(CardName.JOB_SATISFACTION, lang)
        person, growth = ("di", "udvikl") if lang == "da" else ("you", "develop")
        assert list(asked) == [f"JOY-{n}" for n in range(1, 6)]
        assert not [text for text in asked.values() if person not in text or growth in text]

    @pytest.mark.req("R106")
    def test_wellbeing_has_more_room_in_it(self) -> None:
        """With wellbeing as the core it has a quarter of the time, taken from the past."""
        agenda = WELLBEING.agenda.agenda()
        assert share_of(Part.COLLABORATION_AND_WELLBEING, agenda) == Fraction(1, 4)
        assert share_of(Part.PAST, agenda) == Fraction(1, 12)
        assert share_of(Part.PRESENT_AND_FUTURE, agenda) == Fraction(1, 2)

    @pytest.mark.req("R106")
    def test_what_matters_to_the_person_needs_no_need(self) -> None:
        """There an agreement that serves no need of the unit is mentioned, and never blocks."""
        free = attrs.evolve(OWN, need=None)
        found = graded(mk.check_agreements([free], policy=WELLBEING))
        assert ("MK401", mk.Severity.INFO) in found
        plan = attrs.evolve(PLAN, drafts=(free,))
        assert codes(reviewed(plan, WELLBEING), signing(plan)[0]) == []

    @pytest.mark.req("R107")
    def test_it_ends_in_agreements_too(self) -> None:
        """Also there, a plan without agreements or follow-up keeps the two from signing."""
        empty = attrs.evolve(PLAN, drafts=(), follow_ups=())
        assert codes(reviewed(empty, WELLBEING), signing(empty)[0]) == ["MK102", "MK501"]
