"""A conversation in which every field that can be written in is written in, and all its papers.

`full` takes a function that says each text, so that the same conversation can be made with harmless
texts, in either language, or with hostile ones.  What one person keeps is marked as `KEPT`.

``python tests/papers_sample.py`` writes the papers of the sample into ``tests/golden/papers``, so
that a change of them is seen in a diff.
"""

from collections.abc import Callable, Mapping
from datetime import date, time
from functools import partial
from pathlib import Path

import attrs

import mousekit as mk
from mousekit import render
from mousekit.render.html_style import STYLE

Say = Callable[[str], str]
Papers = Mapping[str, Callable[[mk.Conversation, str], str]]

JANUARY = date(2027, 1, 11)
FEBRUARY = date(2027, 2, 17)
MARCH = date(2027, 3, 1)
APRIL = date(2027, 4, 12)
KEPT = "hemmeligt"
GOLDEN = Path(__file__).parent / "golden" / "papers"
PLAN_READERS: Mapping[str, mk.Role] = {
    "plan": mk.Role.EMPLOYEE,
    "plan-successor": mk.Role.SUCCESSOR,
}
"""Whose plan is called what; the leader's is the employee's."""


def lane(on: date) -> mk.Stated:
    """State something as the employee."""
    return {"on": on, "by": "lane", "role": mk.Role.EMPLOYEE}


def mette(on: date) -> mk.Stated:
    """State something as the leader."""
    return {"on": on, "by": "mette", "role": mk.Role.LEADER}


def names(say: Say) -> dict[str, str]:
    """Give the names that the papers call people by."""
    known = {
        "lane": "Lane Madsen",
        "mette": "Mette Holm",
        "amir": "Amir Haddad",
        "karin": "Karin Bro",
    }
    return {person: say(name) for person, name in known.items()}


def form(say: Say) -> mk.QuestionForm:
    """Make the form, with a scale of five steps."""
    asked = (
        ("q1", "Hvad gjorde du, sidst en samtale med en familie endte godt?"),
        ("q2", "Hvad går du og venter med at sige til en familie?"),
        ("q3", "Hvordan lærer du bedst noget, du ikke kan endnu?"),
    )
    questions = tuple(mk.Question(id=key, text=say(text)) for key, text in asked)
    return mk.QuestionForm(id=say("familiesamtaler"), questions=questions, scale=mk.Scale())


def brief(say: Say) -> mk.CycleBrief:
    """Make what the conversation takes with it from its cycle."""
    return mk.CycleBrief(
        cycle="2027",
        leader="mette",
        intention=say("Vi vil kunne tale med familierne om det svære, mens det er småt."),
        themes=(mk.FocusTheme(id="t1", title=say("Samtaler med familier")),),
        needs=(mk.CompetenceNeed(id="n1", text=say("At åbne en svær samtale")),),
        elevator_speech=mk.ElevatorSpeech(
            text=say(
                "I år øver vi os på at tale med familierne om det svære, mens det er småt. Den"
                " næste time handler om, hvad du vil lære, og hvad jeg gør for, at det lykkes."
            )
        ),
        central_questions=(
            mk.Question(text=say("Hvilken samtale vil du kunne tage til jul?")),
            mk.Question(text=say("Hvad skal jeg gøre mindre af, så du får plads?")),
        ),
        form=form(say),
        mandate=mk.Mandate(
            max_amount=6000,
            max_days=3,
            methods=(mk.LearningMethod.SIDE_BY_SIDE, mk.LearningMethod.COURSE),
            approver="karin",
        ),
        policy=attrs.evolve(
            mk.DEFAULT_POLICY,
            forms=mk.FormPolicy(approach=mk.Approach.MIXED),
            review=mk.ReviewPolicy(signature_means=mk.SignatureMeaning.ACKNOWLEDGEMENT),
        ),
    )


def invitation(say: Say) -> mk.Invitation:
    """Make an invitation with everything in it."""
    return mk.Invitation(
        meets_on=date(2027, 2, 10),
        starts_at=time(13),
        place=say("Det lille mødelokale"),
        frame=say("En time, kun os to; du begynder, når vi når til dine emner"),
        purpose=say("At finde to eller tre ting, som du vil lære, og som vi kan mærke på stuen"),
        request=say("Læs spørgsmålene, og skriv et par stikord til hvert af dem"),
        form=form(say).ref,
        privacy_notice=say("Skemaet ligger i personalesystemet, og kun vi to har adgang."),
    )


def privacy(say: Say) -> render.PrivacyNotice:
    """Make a privacy notice with everything in it."""
    return render.PrivacyNotice(
        controller=say("Børnehaven Kastanjen, Kastanjevej 4, 8000 Aarhus C"),
        legal_basis=say("Databeskyttelsesforordningens artikel 6, stk. 1, litra e"),
        recipients=say("Leverandøren af personalesystemet, som databehandler"),
        storage_period=say("Til næste samtale er holdt, og et halvt år mere"),
        purpose=say("At holde og følge op på samtalen"),
        categories=say("Forberedelse, konklusioner, aftaler og opfølgninger"),
    )


def _carried(say: Say) -> tuple[mk.AgreementState, ...]:
    terms = (
        ("p1", "Mette skaffer en plads på kurset i maj", "mette", 1),
        ("p2", "Lane skriver fem skabeloner til ugebrevet", "lane", 2),
    )
    return tuple(
        mk.AgreementState(
            agreement=mk.Agreement(id=key, text=say(text), owner=owner, due=date(2026, 11, 2)),
            times_carried=times,
        )
        for key, text, owner, times in terms
    )


def drafts(say: Say) -> tuple[mk.AgreementDraft, ...]:
    """Make the agreements: one with every field, one that waits for a yes, one of the leader's."""
    return (
        mk.AgreementDraft(
            id="a1",
            text=say(
                "Lane holder tre møder med familier om deres barns sprog, det sidste uden Mette"
            ),
            owner="lane",
            due=date(2027, 6, 30),
            start_by=date(2027, 3, 15),
            need="n1",
            sign_of_success=say("Tre møder, hvor familien selv foreslår det næste skridt"),
            trigger=say("Når en familie spørger til sproget ved afhentning"),
            method=mk.LearningMethod.SIDE_BY_SIDE,
            supporters=("amir",),
            practice=say("Lane tager de korte samtaler i garderoben om tirsdagen"),
            support=say("Amir passer stuen imens, og Mette sidder med de to første gange"),
            proposed_by=mk.ProposedBy.EMPLOYEE,
            kind=mk.AgreementKind.DEVELOPMENT,
            carried_from="p2",
        ),
        mk.AgreementDraft(
            id="a2",
            text=say("Mette giver Lane ti minutters respons samme dag efter hvert af møderne"),
            owner="mette",
            due=date(2027, 6, 30),
            need="n1",
            sign_of_success=say("Lane har fået respons tre gange, inden dagen var slut"),
            kind=mk.AgreementKind.SUPPORT,
        ),
        mk.AgreementDraft(
            id="a3",
            text=say("Lane tager diplommodulet i vejledning i efteråret"),
            owner="lane",
            due=date(2027, 11, 30),
            need="n1",
            sign_of_success=say("Lane har bestået, og har fortalt om det på et personalemøde"),
            method=mk.LearningMethod.FORMAL_EDUCATION,
            needs_approval=True,
        ),
    )


def conclusions(say: Say) -> mk.Conclusions:
    """Make the document that both sign."""
    secret = f"{KEPT} {{}}".format
    return mk.Conclusions(
        drafts=drafts(say),
        understandings=(mk.Understanding(output=mk.Output.MOTIVATION, text=secret("forståelse")),),
        strengths=(mk.Strength(text=secret("styrke"), example=secret("eksempel")),),
        development_areas=(mk.DevelopmentArea(text=secret("område")),),
        expectations=mk.Expectations(of_organisation=secret("forventning")),
        divergent_views=(
            mk.DivergentView(
                party=mk.Role.EMPLOYEE,
                text=say("Jeg mener, at der skal to på stuen, når jeg holder møderne."),
            ),
            mk.DivergentView(
                party=mk.Role.LEADER, text=say("Jeg tror, at én kan være nok efter klokken tre.")
            ),
        ),
        follow_ups=(
            mk.PlannedFollowUp(planned_on=APRIL, kind=mk.FollowUpKind.CHECK_IN),
            mk.PlannedFollowUp(planned_on=date(2027, 5, 17), kind=mk.FollowUpKind.CHECK_IN),
            mk.PlannedFollowUp(planned_on=date(2027, 8, 16)),
        ),
        next_on=date(2028, 2, 16),
    )


def _preparation(of: mk.FormRef, say: Say, *more: str) -> mk.Preparation:
    answers = (
        mk.Answer(question="q1", text=say("Jeg spurgte først og ventede på svaret."), score=4),
        mk.Answer(question="q2", score=2),
        mk.Answer(question="q3", text=say("Ved at se en anden gøre det."), score=3),
        *(mk.Answer(question=key, text=say(f"Svar på {key}")) for key in more),
        mk.Answer(question=say("q-fra-sidste-år"), text=say("Et svar mere"), score=2),
    )
    return mk.Preparation(
        form=of,
        answers=answers,
        minutes=55,
        topics=(say("Garderoben om eftermiddagen"), say("Mit diplommodul")),
        suggestions=(say("At følge Amir en formiddag"),),
    )


def planned(say: Say = str) -> mk.Conversation:
    """Make the conversation before anybody was invited."""
    return mk.Conversation.start(
        mk.ConversationPlanned(
            id=say("lane-2027"),
            employee="lane",
            brief=brief(say),
            carried_in=_carried(say),
            **mette(JANUARY),
        )
    )


def prepared(say: Say = str, theirs: Say = str) -> mk.Conversation:
    """Make the conversation that both have prepared.

    Args:
        say: How texts are said that both know, and those of the employee.
        theirs: How the leader says what the leader keeps.
    """
    of = form(say).ref
    facts = (
        mk.ParticipantProposed(person="amir", **lane(JANUARY)),
        mk.ParticipantAccepted(person="amir", **lane(JANUARY)),
        mk.HostNamed(host="karin", reason="ønske", consented_on=JANUARY, **lane(JANUARY)),
        mk.InvitationSent(invitation=invitation(say), **mette(JANUARY)),
        mk.Rescheduled(meets_on=FEBRUARY, starts_at=time(14, 30), **mette(JANUARY)),
        mk.TopicsShared(topics=(say("Garderoben"), say("Diplommodulet")), **lane(JANUARY)),
        mk.TopicsShared(topics=(say("Sprog på blå stue"),), **mette(JANUARY)),
        mk.PromiseAnswered(
            agreement="p1", kept=True, answer=say("Pladsen blev skaffet i maj"), **mette(JANUARY)
        ),
        mk.PreparationSubmitted(preparation=_preparation(of, say, "PREPARE-2"), **lane(JANUARY)),
        mk.PreparationSubmitted(
            preparation=_preparation(of, theirs, "LP1", "LP6-3", "OUTLOOK-2"), **mette(JANUARY)
        ),
    )
    return _folded(planned(say), facts)


def reviewed(say: Say = str) -> mk.Conversation:
    """Make the conversation whose conclusions are under review, which nobody has signed."""
    note = mk.PrivateNote(text=f"{KEPT} notat")
    rating = mk.ConversationRating(usefulness=4, good=f"{KEPT} vurdering")
    idea = mk.Idea(id="i1", kind=mk.IdeaKind.IDEA, text=f"{KEPT} idé")
    facts = (
        mk.ConversationHeld(held_on=FEBRUARY, **mette(FEBRUARY)),
        mk.NoteTaken(note=note, **mette(FEBRUARY)),
        mk.IdeaRaised(idea=idea, **lane(FEBRUARY)),
        mk.ConversationRated(rating=rating, **lane(FEBRUARY)),
        *(
            mk.PreviousAgreementAssessed(
                assessment=mk.PreviousAssessment(agreement=key, decided=decided), **lane(FEBRUARY)
            )
            for key, decided in (("p1", mk.AssessedAs.DONE), ("p2", mk.AssessedAs.CARRIED))
        ),
        mk.ConclusionsDrafted(conclusions=conclusions(say), **mette(FEBRUARY)),
        mk.ConclusionsCommented(comment=f"{KEPT} kommentar", **lane(FEBRUARY)),
    )
    return _folded(prepared(say, lambda text: say(f"{KEPT} {text}")), facts)


def signed(say: Say = str) -> mk.Conversation:
    """Make the conversation whose plan both have signed, the employee with a reservation."""
    digest = conclusions(say).digest
    reservation = say("Set, men jeg mangler stadig svar om stuen.")
    facts = (
        mk.ConclusionsSigned(digest=digest, reservation=reservation, **lane(MARCH)),
        mk.ConclusionsSigned(digest=digest, **mette(MARCH)),
    )
    return _folded(reviewed(say), facts)


def full(say: Say = str) -> mk.Conversation:
    """Make the conversation in which also the follow-up has left its traces."""
    talk = signed(say)
    state = talk.agreement("a2")
    assert state is not None
    terms = attrs.evolve(state.agreement, due=date(2027, 9, 30), revision=2)
    review = mk.AgreementReview(
        agreement="a1", progress=mk.Progress.ON_TRACK, status=f"{KEPT} status"
    )
    held = mk.FollowUp(
        held_on=APRIL, planned_on=APRIL, kind=mk.FollowUpKind.CHECK_IN, reviews=(review,)
    )
    may = date(2027, 5, 18)
    refusal: mk.Stated = {"on": may, "by": "karin", "role": mk.Role.SENIOR_LEADER}
    facts = (
        mk.FollowUpHeld(follow_up=held, **mette(APRIL)),
        mk.AmendmentProposed(terms=terms, **mette(APRIL)),
        mk.AmendmentAccepted(agreement="a2", digest=terms.digest, **lane(APRIL)),
        mk.FollowUpMissed(planned_on=date(2027, 5, 17), reason="ferie", **lane(may)),
        mk.ApprovalRefused(agreement="a3", reason=say("Der er ikke råd i år"), **refusal),
    )
    return _folded(talk, facts)


def amended(say: Say = str) -> mk.Conversation:
    """Make the conversation in which both said yes to other words and another owner."""
    talk = signed(say)
    state = talk.agreement("a2")
    assert state is not None
    terms = attrs.evolve(
        state.agreement,
        text=say("Amir giver Lane respons samme dag efter hvert af møderne"),
        owner="lane",
        revision=2,
    )
    facts = (
        mk.AmendmentProposed(terms=terms, **mette(APRIL)),
        mk.AmendmentAccepted(agreement="a2", digest=terms.digest, **lane(APRIL)),
    )
    return _folded(talk, facts)


def approved() -> mk.Conversation:
    """Make the conversation in which the leader's leader has said yes to the third agreement."""
    yes: mk.Stated = {"on": APRIL, "by": "karin", "role": mk.Role.SENIOR_LEADER}
    return signed().apply(mk.ApprovalGiven(agreement="a3", **yes))


def led_by_karl() -> mk.Conversation:
    """Make the conversation whose leader has changed since both signed."""
    hr: mk.Stated = {"on": APRIL, "by": "hr", "role": mk.Role.HR}
    return signed().apply(mk.LeaderChanged(leader="karl", effective_on=APRIL, **hr))


def widely_scored() -> mk.Conversation:
    """Make a conversation with a scale of many steps."""
    talk = prepared()
    assert talk.brief.form is not None
    form = attrs.evolve(talk.brief.form, scale=mk.Scale(lowest=-1000, highest=10**9))
    return attrs.evolve(talk, brief=attrs.evolve(talk.brief, form=form))


def ended(talk: mk.Conversation) -> mk.Conversation:
    """Let the employee decline."""
    declined = mk.SignatureDeclined(reason="uenig", **lane(MARCH))
    return talk.apply(declined)


def reopened() -> mk.Conversation:
    """Make the conversation whose signed conclusions are written anew."""
    return signed().apply(mk.ConclusionsReopened(reason="nyt job", **lane(MARCH)))


def rewritten() -> mk.Conversation:
    """Make a conversation whose second version, without the third agreement, both have signed."""
    again = attrs.evolve(conclusions(str), drafts=drafts(str)[:2], version=2)
    facts = (
        mk.ConclusionsRevised(conclusions=again, **mette(MARCH)),
        mk.ConclusionsSigned(digest=again.digest, **lane(MARCH)),
        mk.ConclusionsSigned(digest=again.digest, **mette(MARCH)),
    )
    return _folded(reopened(), facts)


def empty_handed() -> mk.Conversation:
    """Make a conversation without agreements, follow-ups or anything else agreed."""
    nothing = mk.Conclusions(drafts=())
    bare = attrs.evolve(reviewed(), conclusions=nothing)
    return attrs.evolve(bare, brief=mk.CycleBrief(cycle="2027", leader="mette"), promises=())


def _folded(talk: mk.Conversation, facts: tuple[mk.Fact, ...]) -> mk.Conversation:
    """Take facts as they stand in a log: hostile texts are not for the rules to stop."""
    for fact in facts:
        talk = talk._accept(fact)
    return talk


def html_papers(say: Say = str) -> Papers:
    """Give every paper as HTML, by name."""
    called = names(say)
    return {
        **{name: partial(_plan_html, reader, called) for name, reader in PLAN_READERS.items()},
        "invitation": lambda talk, lang: render.invitation_html(
            talk, lang=lang, names=called, privacy=privacy(say)
        ),
        "card": lambda talk, lang: render.conversation_card_html(talk, lang=lang, names=called),
        **{
            f"sheet-{reader.value}": partial(_sheet_html, reader, called)
            for reader in (mk.Role.EMPLOYEE, mk.Role.LEADER)
        },
    }


def markdown_papers(say: Say = str) -> Papers:
    """Give every paper as Markdown, by name."""
    called = names(say)
    return {
        **{name: partial(_plan_markdown, reader, called) for name, reader in PLAN_READERS.items()},
        "invitation": lambda talk, lang: render.invitation_markdown(
            talk, lang=lang, names=called, privacy=privacy(say)
        ),
        "card": lambda talk, lang: render.conversation_card_markdown(talk, lang=lang, names=called),
        **{
            f"sheet-{reader.value}": partial(_sheet_markdown, reader, called)
            for reader in (mk.Role.EMPLOYEE, mk.Role.LEADER)
        },
    }


def _plan_html(reader: mk.Role, called: Mapping[str, str], talk: mk.Conversation, lang: str) -> str:
    return render.plan_html(talk, reader=reader, lang=lang, names=called)


def _plan_markdown(
    reader: mk.Role, called: Mapping[str, str], talk: mk.Conversation, lang: str
) -> str:
    return render.plan_markdown(talk, reader=reader, lang=lang, names=called)


def _sheet_html(
    reader: mk.Role, called: Mapping[str, str], talk: mk.Conversation, lang: str
) -> str:
    return render.preparation_html(talk, reader=reader, lang=lang, names=called)


def _sheet_markdown(
    reader: mk.Role, called: Mapping[str, str], talk: mk.Conversation, lang: str
) -> str:
    return render.preparation_markdown(talk, reader=reader, lang=lang, names=called)


def golden_papers(name: str, lang: str) -> Mapping[str, str]:
    """Write a paper of the sample without its style, by the ending of its file."""
    page = html_papers()[name](full(), lang).replace(STYLE, "").replace("><", ">\n<")
    return {"html": page, "md": markdown_papers()[name](full(), lang)}


if __name__ == "__main__":
    for chosen in html_papers():
        for spoken in ("da", "en"):
            for ending, written in golden_papers(chosen, spoken).items():
                file = GOLDEN / f"{chosen}.{spoken}.{ending}"
                file.write_text(written, encoding="utf-8", newline="")
