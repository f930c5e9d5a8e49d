"""What stands on the plan, the invitation, the sheets and the card."""

from datetime import date, timedelta
from functools import partial

import attrs
import pytest

import mousekit as mk
from mousekit import render
from mousekit.language import papers_da, papers_en
from papers_reader import Reader, paper, plan
from papers_sample import (
    FEBRUARY,
    MARCH,
    amended,
    approved,
    conclusions,
    drafts,
    empty_handed,
    ended,
    full,
    invitation,
    lane,
    led_by_karl,
    markdown_papers,
    mette,
    names,
    planned,
    prepared,
    privacy,
    reopened,
    reviewed,
    rewritten,
    signed,
    widely_scored,
)
from process.talks import talk_in

LANGUAGES = ("da", "en")
TEXTS = {"da": papers_da.TEXTS, "en": papers_en.TEXTS}

every_language = pytest.mark.parametrize("lang", LANGUAGES)


class TestPlan:
    """The development plan: what was agreed, by whom, by when, and who has signed."""

    @pytest.mark.req("R151")
    @pytest.mark.req("R153")
    @pytest.mark.req("R157")
    def test_each_agreement_says_what_who_and_when(self) -> None:
        """Text, owner and due date of every agreement stand on the plan."""
        read = plan(signed())
        assert [text for text in (one.text for one in drafts(str)) if text not in read.said] == []
        assert "AnsvarligLane Madsen (medarbejder)" in read.text
        assert "AnsvarligMette Holm (leder)" in read.text
        assert "SenestOnsdag den 30. juni 2027" in read.text

    @pytest.mark.req("R126")
    @pytest.mark.req("R127")
    @pytest.mark.req("R128")
    @pytest.mark.req("R165")
    def test_the_part_of_colleagues_and_leader_is_there(self) -> None:
        """Practice, support, helpers, method and what sets it off stand with the agreement."""
        read = plan(signed(), "en").text
        assert "Practice in daily workLane tager de korte" in read
        assert "How colleagues and leader carry their partAmir passer stuen" in read
        assert "Helped byAmir Haddad" in read
        assert "How it is learnedTraining side by side" in read
        assert "What sets it offNår en familie" in read

    def test_a_draft_is_marked(self) -> None:
        """Until both have signed, the plan says that it is a draft and leaves room to sign."""
        read = plan(reviewed())
        assert ("p", (("class", "mark"),)) in read.elements
        assert "Udkast. Planen gælder først, når I begge har skrevet under." in read.text
        assert "Har skrevet under" not in read.text

    def test_a_signed_plan_is_no_draft(self) -> None:
        """Once both have signed, there is no mark."""
        assert ("p", (("class", "mark"),)) not in plan(signed()).elements

    def test_one_signature_leaves_room_for_the_other(self) -> None:
        """Who has signed stands there with the day, and the draft is still a draft."""
        once = mk.ConclusionsSigned(digest=conclusions(str).digest, **lane(MARCH))
        read = plan(reviewed().apply(once))
        assert read.text.count("Har skrevet under") == 1
        assert "Lane MadsenMedarbejderMandag den 1. marts 2027Har skrevet under" in read.text
        assert "Mette HolmLederEn underskrift" in read.text
        assert "Udkast." in read.text

    def test_a_plan_that_is_written_anew_says_which_one_counts(self) -> None:
        """After a reopening the signed plan counts until the new one is signed."""
        assert "Den plan, I har skrevet under, gælder, indtil" in plan(reopened()).text

    def test_a_plan_that_was_never_signed_says_so(self) -> None:
        """Where a party declined, nobody can take the paper for a plan."""
        assert "Ikke underskrevet. Samtalen endte" in plan(ended(reviewed())).text

    @pytest.mark.req("R156")
    def test_the_signatures_name_the_version(self) -> None:
        """Both signatures stand over the digest of the version that was signed."""
        read = plan(signed()).text
        assert "I har skrevet under på version 1; ændringer siden da" in read
        assert f"(digest-1){conclusions(str).digest}" in read
        assert "Samtalen er holdt, og det her blev skrevet." in read

    @pytest.mark.req("R159")
    def test_reservation_and_other_views_are_kept(self) -> None:
        """What one party sees otherwise stands on the plan under that party."""
        read = plan(signed()).text
        assert "Medarbejderen ser det sådanJeg mener, at der skal to" in read
        assert "Lederen ser det sådanJeg tror" in read
        assert "Medarbejderens forbeholdSet, men jeg mangler" in read

    def test_a_signature_with_a_reservation_says_so(self) -> None:
        """Nobody can take a signature with a reservation for one without."""
        read = plan(signed()).text
        assert read.count("Har skrevet under med forbehold") == 1
        assert "MedarbejderMandag den 1. marts 2027Har skrevet under med forbehold" in read

    def test_a_proposed_change_is_told(self) -> None:
        """Terms that wait for the other party's answer are not in force, and not hidden."""
        state = signed().agreement("a2")
        assert state is not None
        terms = attrs.evolve(state.agreement, due=date(2027, 9, 30), revision=2)
        amending = signed().apply(mk.AmendmentProposed(terms=terms, **lane(MARCH)))
        read = plan(amending, "en").text
        assert "Proposed changeWaits for the leader's answer" in read
        assert "30 September" not in read

    def test_follow_ups_are_in_the_order_of_their_days(self) -> None:
        """A day that was missed stands before a later one that was held."""
        held = mk.FollowUp(held_on=date(2027, 6, 1))
        talk = attrs.evolve(full(), follow_ups=(held,), missed_follow_ups=(None, date(2027, 4, 1)))
        read = plan(talk, "en").text
        days = ["1 April 2027", "1 June 2027", "16 August 2027", "Day not given"]
        places = [read.index(day) for day in days]
        assert places == sorted(places)

    @pytest.mark.req("R179")
    def test_what_was_signed_is_shown_beside_what_counts_now(self) -> None:
        """Of other terms that both said yes to, the plan says what they were when both signed."""
        moved, reworded = plan(full()).text, plan(amended()).text

        assert "Senest, da I skrev underOnsdag den 30. juni 2027" in moved
        assert "Ansvarlig, da I skrev under" not in moved
        assert "Sådan stod der, da I skrev underMette giver Lane ti minutters respons" in reworded
        assert "Ansvarlig, da I skrev underMette Holm" in reworded
        assert "Senest, da I skrev under" not in reworded
        assert "da I skrev under" not in plan(signed()).text

    @pytest.mark.req("R082")
    def test_a_yes_from_above_is_shown(self) -> None:
        """What was approved says so; before that its status says that it waits."""
        assert "GodkendelseGivet" in plan(approved()).text
        assert "Givet" not in plan(signed()).text
        assert plan(signed()).text.count("Afventer godkendelse") == 1
        again = mk.ConclusionsReopened(reason="En frist er forkert", **mette(date(2027, 5, 3)))
        assert "GodkendelseGivet" in plan(approved().apply(again)).text

    def test_a_change_of_leader_is_shown(self) -> None:
        """The plan names who held the conversation and who leads now, and what that means."""
        before, after = plan(signed()).text, plan(led_by_karl()).text

        assert "LederMette Holm" in before
        assert "så længe vedkommende leder" not in before
        assert "Leder, da samtalen blev holdtMette HolmLeder nukarl" in after
        assert "En tidligere leder ser ikke noget mere" in after

    def test_follow_ups_show_what_was_held(self) -> None:
        """Held, missed and planned days stand in this order, with the next conversation."""
        read = plan(full()).text
        assert (
            "Mandag den 12. april 2027Tjek-indHoldt"
            "Mandag den 17. maj 2027Tjek-indIkke holdt"
            "Mandag den 16. august 2027OpfølgningPlanlagt"
            "Næste samtaleOnsdag den 16. februar 2028"
        ) in read

    def test_a_missed_day_that_nobody_gave_is_not_made_up(self) -> None:
        """A follow-up that was missed without a day says that no day was given."""
        missed = attrs.evolve(signed(), missed_follow_ups=(None,))
        assert "Dag ikke oplystIkke holdt" in plan(missed).text

    def test_the_next_conversation_is_that_of_the_frame_unless_agreed(self) -> None:
        """Without a day in the conclusions the day of the cycle stands there."""
        later = date(2028, 3, 1)
        talk = signed()
        brief = attrs.evolve(talk.brief, next_on=later)
        agreed = attrs.evolve(conclusions(str), next_on=None)
        without = attrs.evolve(talk, brief=brief, conclusions=agreed)
        assert "Næste samtaleOnsdag den 1. marts 2028" in plan(without).text

    def test_a_plan_shows_where_each_agreement_stands(self) -> None:
        """Status, progress, outcome and changed terms are those of today."""
        read = plan(full()).text
        assert "Sådan går detPå sporet, oplyst den 12. april 2027" in read
        assert "Torsdag den 30. september 2027" in read
        assert "Efter underskriften, med begges ja" in read
        assert "Aftale 3Droppet" in read
        assert "Hvad det blev tilDer er ikke råd i år" in read
        assert plan(signed()).text.count("Efter underskriften") == 0

    def test_what_is_done_does_not_say_how_it_goes(self) -> None:
        """A settled agreement shows its status, and no progress from before."""
        talk = full()
        states = tuple(attrs.evolve(one, status=mk.AgreementStatus.DONE) for one in talk.agreements)
        read = plan(attrs.evolve(talk, agreements=states)).text
        assert "Aftale 1Gennemført" in read
        assert "Sådan går det" not in read

    @pytest.mark.req("R082")
    def test_what_must_be_approved_says_so(self) -> None:
        """A draft beyond the mandate, and an agreement that waits, tell that a yes is missing."""
        assert "Skal godkendes, før den gælder" in plan(reviewed()).text
        assert "Aftale 3Afventer godkendelse" in plan(signed()).text

    def test_what_left_the_plan_is_told(self) -> None:
        """An agreement that a new version leaves out is shown apart, with the reason."""
        read = plan(rewritten()).text
        before, _, after = read.partition("Ikke længere en del af planen")
        assert "diplommodulet" not in before
        assert "diplommodulet" in after
        assert "Hvad det blev tilnyt job" in after

    def test_a_plan_can_be_without_agreements(self) -> None:
        """No agreements, no follow-ups and no next day are said in words."""
        read = plan(empty_handed()).text
        assert "I har ikke lavet aftaler denne gang." in read
        assert "Der er ikke aftalt en dag for opfølgning." in read
        assert "Næste samtaleikke oplyst" in read

    def test_what_a_draft_lacks_is_shown_as_missing(self) -> None:
        """Owner, due date and sign of success are always asked for; an unknown owner stays."""
        bare = mk.AgreementDraft(id="a", text="Lane øver sig")
        somebody = attrs.evolve(bare, id="b", owner=" alle ")
        talk = attrs.evolve(reviewed(), conclusions=mk.Conclusions(drafts=(bare, somebody)))
        read = plan(talk).text
        assert (
            "Ansvarligikke oplystSenestikke oplystTegn på, at det er lykkedesikke oplyst"
        ) in read
        assert "AnsvarligalleSenest" in read

    @pytest.mark.parametrize(
        "stage", [mk.Stage.PLANNED, mk.Stage.PREPARED, mk.Stage.HELD, mk.Stage.CANCELLED]
    )
    def test_before_anything_is_written_there_is_no_plan(self, stage: mk.Stage) -> None:
        """A conversation without conclusions has no plan, and the error says what is missing."""
        for written in (render.plan_html, render.plan_markdown):
            with pytest.raises(mk.InvalidValueError, match="whose conclusions are written"):
                written(talk_in(stage), reader=mk.Role.EMPLOYEE, lang="da")

    @every_language
    def test_everybody_can_read_who_may_see_it(self, lang: str) -> None:
        """Every reader of the matrix has a line."""
        rows = [given for tag, given in plan(signed(), lang).elements if tag == "th"]
        assert sum(dict(given)["scope"] == "row" for given in rows) == 3 + 2 + 7
        told = {"da": "StatistikkenUnderskrevne aftaler", "en": "The statisticsSigned agreements"}
        assert told[lang] in plan(signed(), lang).text

    def test_whoever_has_no_name_is_called_by_the_id(self) -> None:
        """Without names, or with a blank one, the id stands there."""
        called = partial(render.plan_html, signed(), reader=mk.Role.EMPLOYEE, lang="da")
        assert "Udviklingsplan for lane" in Reader(called()).text
        assert "Udviklingsplan for lane" in Reader(called(names={"lane": " "})).text


class TestInvitation:
    """The invitation: where, when, what for, how to prepare, and what becomes of the data."""

    @pytest.mark.req("R024")
    @pytest.mark.req("R064")
    @pytest.mark.req("R080")
    def test_it_tells_time_place_frame_and_purpose(self) -> None:
        """What the employee must know stands there, with the aims of the year."""
        read = paper("invitation", prepared()).text
        for told in (
            "Flyttet fraOnsdag den 10. februar 2027",
            "DagOnsdag den 17. februar 2027",
            "Tidkl. 14.30",
            "Varighed60 min.",
            "StedDet lille mødelokale",
            "RammeI et lokale",
            "Sådan foregår detEn time, kun os to",
            "FormålAt finde to eller tre ting",
            "Det skal årets samtaler bidrage medVi vil kunne tale",
            "Samtaler med familier",
            "Hvilken samtale vil du kunne tage til jul?",
        ):
            assert told in read

    @pytest.mark.req("R065")
    @pytest.mark.req("R069")
    @pytest.mark.req("R078")
    def test_it_asks_to_prepare_on_the_enclosed_form(self) -> None:
        """The request, the time to set aside and every question of the form stand there."""
        read = paper("invitation", prepared()).text
        assert "ForberedelseLæs spørgsmålene" in read
        assert "Omkring 60 minutter" in read
        assert "Vedlagt skemafamiliesamtaler (version 1)" in read
        assert "Hvad går du og venter med at sige til en familie?" in read

    def test_another_form_than_the_years_is_only_named(self) -> None:
        """Where another form is enclosed, its questions are not known."""
        other = attrs.evolve(invitation(str), form=mk.FormRef(id="andet", version=3))
        read = Reader(render.invitation_html(planned(), lang="en", invitation=other)).text
        assert "Enclosed formandet (version 3)" in read
        assert "Hvad går du og venter" not in read

    @pytest.mark.req("R066")
    def test_it_comes_from_the_leader(self) -> None:
        """Whoever sends it, the leader is the sender."""
        assert "TilLane MadsenFraMette Holm" in paper("invitation", prepared()).text

    @every_language
    def test_the_privacy_notice_has_its_six_fields(self, lang: str) -> None:
        """X057: controller, purpose, legal basis, categories, recipients and storage period."""
        texts_of = TEXTS[lang]
        fields = ["controller", "purpose", "legal-basis", "categories", "recipients"]
        labels = [texts_of[f"privacy-{one}"] for one in (*fields, "storage-period")]
        read = Reader(
            render.invitation_html(prepared(), lang=lang, names=names(str), privacy=privacy(str))
        )
        filled = attrs.astuple(privacy(str))
        assert all(text in read.said for text in filled)
        places = [read.text.index(label) for label in labels]
        assert places == sorted(places)
        own = {"da": "Fra indkaldelsen", "en": "From the invitation"}[lang]
        assert f"{own}Skemaet ligger i personalesystemet" in read.text

    def test_what_nobody_filled_in_is_shown_as_missing(self) -> None:
        """A bare invitation shows every gap, also those in the privacy notice."""
        bare = mk.Invitation(meets_on=FEBRUARY)
        talk = attrs.evolve(planned(), brief=mk.CycleBrief(cycle="2027", leader="mette"))
        read = Reader(render.invitation_html(talk, lang="da", invitation=bare)).text
        for label in ("Tid", "Sted", "Sådan foregår det", "Formål", "Forberedelse"):
            assert f"{label}ikke oplyst" in read
        for label in ("Dataansvarlig", "Retsgrundlag", "Modtagere", "Opbevaringsperiode"):
            assert f"{label}ikke oplyst" in read
        assert "Formål med behandlingenAt forberede, holde og følge op" in read
        assert "Typer af oplysningerNavn og stilling, dato og deltagere" in read
        assert "Årets temaer" not in read

    def test_a_blank_in_the_notice_is_refused(self) -> None:
        """A notice with a blank field cannot be made, so that a gap stays a gap."""
        with pytest.raises(mk.InvalidValueError, match="at recipients: ' '"):
            render.PrivacyNotice(recipients=" ")

    def test_without_an_invitation_there_is_nothing_to_send(self) -> None:
        """Before anything was sent, the invitation itself must be given."""
        for written in (render.invitation_html, render.invitation_markdown):
            with pytest.raises(mk.InvalidValueError, match="or the invitation itself"):
                written(planned(), lang="da")

    def test_host_and_others_are_named(self) -> None:
        """Who holds it and who comes along with the employee's yes stand there, others do not."""
        assert "Samtalen holdes afKarin BroDeltager ogsåAmir Haddad" in (
            paper("invitation", prepared()).text
        )
        asked = planned().apply(mk.ParticipantProposed(person="uffe", **mette(FEBRUARY)))
        read = Reader(render.invitation_html(asked, lang="da", invitation=invitation(str)))
        assert "uffe" not in read.said

    def test_who_sent_it_stays_its_sender(self) -> None:
        """After a change of leader it comes from the one who sent it, and says who holds it now."""
        later = FEBRUARY + timedelta(days=1)
        hr: mk.Stated = {"on": later, "by": "hanne", "role": mk.Role.HR}
        talk = attrs.evolve(prepared(), host=None)
        changed = talk.apply(mk.LeaderChanged(leader="karl", effective_on=later, **hr))

        assert "FraMette HolmSamtalen holdes afkarl" in paper("invitation", changed).text

    def test_a_status_talk_is_called_one(self) -> None:
        """The title is that of the kind of talk."""
        status = attrs.evolve(prepared(), kind=mk.TalkKind.STATUS)
        assert "Indkaldelse til statussamtale" in paper("invitation", status).text


class TestSheets:
    """The preparation sheets: the questions, and room for an answer where there is none."""

    @pytest.mark.req("R072")
    @pytest.mark.req("R073")
    @pytest.mark.req("R074")
    @pytest.mark.req("R081")
    def test_the_leader_is_asked_what_leaders_are_asked(self) -> None:
        """LP1-LP3, LP6-1 to LP6-6, the person and the year ahead are there, promises once."""
        read = Reader(render.preparation_html(planned(), reader=mk.Role.LEADER, lang="da")).text
        cards = (
            mk.CardName.LEADER_THREE,
            mk.CardName.LEADER_SIX,
            mk.CardName.LEADER_REFLECTION,
            mk.CardName.LEADER_OUTLOOK,
        )
        asked = {item.id: item.text for name in cards for item in mk.card(name, "da").items}
        assert [key for key, text in asked.items() if text not in read] == ["REFLECT-3"]

    @pytest.mark.req("R078")
    @pytest.mark.req("R079")
    def test_the_employee_is_asked_what_employees_are_asked(self) -> None:
        """The employee's questions, the form and room for topics and suggestions are there."""
        read = Reader(render.preparation_html(planned(), reader=mk.Role.EMPLOYEE, lang="en"))
        card = mk.card(mk.CardName.EMPLOYEE_PREPARATION, "en")
        assert [item.text for item in card.items if item.text not in read.text] == []
        lines = sum(dict(given).get("class") == "lines" for _, given in read.elements)
        assert lines == len(card.items) + 3 + 2
        assert "What is on your mind" in read.text
        assert mk.card(mk.CardName.LEADER_THREE, "en").items[0].text not in read.text

    @pytest.mark.req("R073")
    @pytest.mark.req("R082")
    @pytest.mark.req("R108")
    def test_the_leader_sees_promises_and_mandate(self) -> None:
        """Last year's promises stand apart from the other agreements, with what may be promised."""
        read = paper("sheet-leader", prepared()).text
        promised, _, rest = read.partition("Aftaler fra sidst, som ikke er gjort op")
        assert "Mette skaffer en plads" in promised
        assert "Det blev det tilPladsen blev skaffet i maj" in promised
        assert "Lane skriver fem skabeloner" in rest
        assert "Beløb for én aftaleOp til 6.000 kroner" in read
        assert "LæringsmetoderSidemandsoplæring, kursus" in read
        assert "Resten afgøres afKarin Bro" in read

    def test_in_a_first_year_nobody_asks_about_promises(self) -> None:
        """Where there was no conversation before, the leader is not asked what came of promises."""
        sheet = partial(render.preparation_html, reader=mk.Role.LEADER, lang="da")
        question = {item.id: item.text for item in mk.card(mk.CardName.LEADER_THREE, "da").items}
        first = attrs.evolve(planned(), carried_in=())
        assert question["LP2"] not in sheet(first)
        assert question["LP1"] in sheet(first)
        assert question["LP2"] in sheet(attrs.evolve(first, previous="lane-2026"))

    def test_an_answer_to_a_question_that_is_not_asked_stays(self) -> None:
        """Whoever has answered the second question about promises finds the answer."""
        answer = mk.Answer(question="REFLECT-3", text="Det gik fint")
        own = attrs.evolve(
            prepared().preparations[1], preparation=mk.Preparation(answers=(answer,))
        )
        read = paper("sheet-leader", attrs.evolve(prepared(), preparations=(own,))).text
        assert "SvarDet gik fintSpørgsmålREFLECT-3" in read

    @every_language
    @pytest.mark.parametrize("name", ["sheet-employee", "sheet-leader"])
    def test_no_heading_says_what_the_title_says(self, name: str, lang: str) -> None:
        """The title of a sheet is not repeated by a heading."""
        heads = [line.lstrip("# ") for line in _headings(name, lang)]
        assert heads.count(heads[0]) == 1

    def test_a_ring_is_asked_for_where_there_is_none(self) -> None:
        """The leader who has given no number is asked for one, and whoever has is not."""
        blank = attrs.evolve(prepared(), preparations=())
        assert paper("sheet-leader", blank).text.count("Sæt ring om et tal:") == 3
        assert paper("sheet-leader", prepared()).text.count("Sæt ring om et tal:") == 0

    def test_a_past_sheet_names_the_leader_of_its_day(self) -> None:
        """Who leads now was not there; who comes before the day is the one to meet."""
        later = MARCH + timedelta(days=1)
        change = mk.LeaderChanged(
            leader="karl", effective_on=later, on=later, by="hanne", role=mk.Role.HR
        )
        assert "LederMette Holm" in paper("sheet-employee", signed().apply(change)).text
        before = attrs.evolve(planned(), host=None).apply(change)
        assert "Lederkarl" in paper("sheet-employee", before).text

    def test_a_mandate_without_limits_says_so(self) -> None:
        """What has no limit is not left out."""
        talk = prepared()
        free = attrs.evolve(talk, brief=attrs.evolve(talk.brief, mandate=mk.Mandate()))
        assert paper("sheet-leader", free, "en").text.count("No limit") == 3

    def test_own_answers_are_filled_in(self) -> None:
        """Answers stand under their questions, also those to the cards, and none is lost."""
        read = paper("sheet-employee", prepared())
        assert "familie endte godt?Tal: 1 2 3 4 5 Jeg spurgte først" in read.text
        assert ("strong", ()) in read.elements
        assert "god tid til?Svar på PREPARE-2" in read.text
        assert "SvarEt svar mereSpørgsmålq-fra-sidste-årTal2" in read.text
        assert "Garderoben om eftermiddagen" in read.said
        assert "At følge Amir en formiddag" in read.said

    def test_the_topics_that_were_sent_are_shown(self) -> None:
        """Each sees what the other has sent to talk about."""
        assert "Det vil lederen gerne tale omSprog på blå stue" in (
            paper("sheet-employee", prepared()).text
        )
        assert "Det vil medarbejderen gerne tale omGarderobenDiplommodulet" in (
            paper("sheet-leader", prepared()).text
        )

    def test_a_sheet_says_who_sees_it(self) -> None:
        """Until it is shared only the reader sees it, and then it says that it was shared."""
        assert "Kun du ser det" in paper("sheet-employee", prepared()).text
        shared = prepared().apply(mk.PreparationShared(**lane(FEBRUARY)))
        assert "Du har delt din forberedelse." in paper("sheet-employee", shared).text

    def test_a_scale_of_many_steps_is_not_drawn(self) -> None:
        """A wide scale is named by its ends, with the score that was given."""
        read = paper("sheet-employee", widely_scored()).text
        assert "Et tal fra -1000 til 1000000000: 4 Jeg spurgte" in read

    def test_a_score_outside_the_scale_is_shown(self) -> None:
        """A score that is none of the steps stands there alone."""
        talk = prepared()
        assert talk.brief.form is not None
        form = attrs.evolve(talk.brief.form, scale=mk.Scale(lowest=1, highest=3))
        narrow = attrs.evolve(talk, brief=attrs.evolve(talk.brief, form=form))
        assert "Et tal fra 1 til 3: 4 Jeg spurgte" in paper("sheet-employee", narrow).text

    def test_questions_without_id_or_text_keep_their_room(self) -> None:
        """A question without an id cannot be answered, and one without text says so."""
        form = mk.QuestionForm(
            id="f", questions=(mk.Question(text="Hvad nu?"), mk.Question(text=" "))
        )
        talk = attrs.evolve(prepared(), brief=mk.CycleBrief(cycle="1", leader="mette", form=form))
        read = paper("sheet-employee", talk).text
        assert "Hvad nu?ikke oplyst" in read

    def test_a_waived_preparation_leaves_the_sheet_blank(self) -> None:
        """Where a party did not prepare, the sheet can still be used."""
        waived = mk.PreparationWaived(party=mk.Role.EMPLOYEE, reason="orlov", **mette(FEBRUARY))
        invited = planned().apply(mk.InvitationSent(invitation=invitation(str), **mette(FEBRUARY)))
        sheet = partial(render.preparation_markdown, reader=mk.Role.EMPLOYEE, lang="da")
        assert sheet(invited.apply(waived)) == sheet(invited)


def _headings(name: str, lang: str) -> list[str]:
    lines = markdown_papers()[name](prepared(), lang).splitlines()
    return [line for line in lines if line.startswith("#")]


class TestCard:
    """The conversation card: what lies on the table while the two talk."""

    @every_language
    @pytest.mark.req("R089")
    @pytest.mark.req("R104")
    @pytest.mark.req("R132")
    @pytest.mark.req("R133")
    @pytest.mark.req("R134")
    def test_it_has_what_is_said_and_what_helps(self, lang: str) -> None:
        """Introduction, closing, do, don't and the three B's stand on it with every line."""
        read = paper("card", prepared(), lang).text
        for name in (
            mk.CardName.INTRODUCTION,
            mk.CardName.DO,
            mk.CardName.DO_NOT,
            mk.CardName.THREE_BS,
            mk.CardName.CLOSING,
        ):
            shown = mk.card(name, lang)
            lines = [shown.title, shown.headline, *(item.text for item in shown.items)]
            assert [line for line in lines if line not in read] == []

    def test_it_has_the_parts_with_their_minutes(self) -> None:
        """Every part stands there with its minutes and who begins."""
        read = paper("card", prepared()).text
        assert "I alt 60 min." in read
        assert "Indledning5 min.LederenFortid10 min.MedarbejderenNutid og fremtid30 min." in read

    def test_a_past_card_names_the_leader_of_its_day(self) -> None:
        """Without a host, the one who led on the day has held it."""
        later = MARCH + timedelta(days=1)
        change = mk.LeaderChanged(
            leader="karl", effective_on=later, on=later, by="hanne", role=mk.Role.HR
        )
        changed = attrs.evolve(signed(), host=None).apply(change)
        assert "Samtalen holdes afMette Holm" in paper("card", changed).text

    def test_it_opens_with_the_elevator_speech(self) -> None:
        """The few sentences stand before the rest of the introduction, if there are any."""
        read = paper("card", prepared()).text
        assert "ElevatortalenI år øver vi os" in read
        assert "Hvilken samtale vil du kunne tage til jul?" in read
        bare = attrs.evolve(prepared(), brief=mk.CycleBrief(cycle="2027", leader="mette"))
        assert "Elevatortalen" not in paper("card", bare).text

    @every_language
    @pytest.mark.req("R090")
    def test_who_will_see_what_is_on_the_card_and_the_invitation(self, lang: str) -> None:
        """The matrix stands there in plain language."""
        for name in ("card", "invitation"):
            read = paper(name, prepared(), lang).text
            rows = [text for row in render.access_rows(lang) for text in row]
            assert [text for text in (render.access_note(lang), *rows) if text not in read] == []

    def test_before_an_invitation_it_has_no_day(self) -> None:
        """A card can be printed as soon as the conversation is planned."""
        read = Reader(render.conversation_card_html(planned(), lang="da"))
        assert "Samtalen holdes afmette" in read.text
        assert "Tidkl." not in read.text
