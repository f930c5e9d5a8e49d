"""`check` is one door: values, conversations and cycles go in, one report comes out."""

from collections.abc import Iterator
from datetime import date, time
from typing import TypedDict

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mousekit as mk
from loose import loosely
from mousekit.testing import conversations, cycles

DAY = date(2027, 2, 1)
FORM = mk.QuestionForm(id="form", questions=(mk.Question(text="Hvad giver dig energi?"),))
LONG_NOTICE = mk.Policy(invitation=mk.InvitationPolicy(short_days=60, early_days=90))
BAD = mk.AgreementDraft(id="a", text="Vi skal blive bedre til at kommunikere", owner="alle")


def cycle() -> mk.Cycle:
    """Make an open year with five themes too many, and a strategy without an intention."""
    themes = tuple(mk.FocusTheme(id=f"t{number}", title="Tema") for number in range(5))
    return mk.Cycle(
        id="2027",
        unit="blue",
        period=mk.Period(first=DAY, last=DAY),
        policy=mk.DEFAULT_POLICY,
        leader="mette",
        leaders=(),
        phase=mk.Phase.CONVERSATIONS,
        version=9,
        last_on=DAY,
        strategy=mk.Strategy(intention=" ", goals=()),
        needs=(mk.CompetenceNeed(id="n", text="Svære samtaler"),),
        themes=themes,
        elevator_speech=mk.ElevatorSpeech(text="Vi vil noget med samtalerne."),
        central_questions=(mk.Question(text="Hvad er vigtigst for dig?"),),
        form=FORM,
        marks=(mk.EmployeeMark(employee="lane"),),
    )


def talk() -> mk.Conversation:
    """Make a conversation in review, with something wrong in every part of it."""
    planned = mk.plan_conversation(
        cycle(), id="talk", employee="lane", on=DAY, by="mette", role=mk.Role.LEADER
    )
    other = mk.Preparation(form=mk.FormRef(id="another"), minutes=60)
    return attrs.evolve(
        mk.Conversation.start(planned),
        stage=mk.Stage.IN_REVIEW,
        invitation=mk.Invitation(meets_on=date(2027, 2, 3), starts_at=time(9)),
        invited_on=DAY,
        preparations=(
            mk.PartyPreparation(party=mk.Role.LEADER, person="mette", preparation=None),
            mk.PartyPreparation(party=mk.Role.EMPLOYEE, person="lane", preparation=other),
        ),
        held_on=DAY,
        conclusions=mk.Conclusions(drafts=(BAD,)),
    )


def test_a_value_is_checked_as_such() -> None:
    """The paths of a value begin with its own fields."""
    report = mk.check(BAD)

    assert {"MK201", "MK203", "MK302"} <= set(report.codes)
    assert ("due",) in [finding.path for finding in report.findings]


def test_a_conversation_is_checked_part_by_part() -> None:
    """Invitation, preparations and conclusions are checked, each under its field."""
    report = mk.check(talk())

    found = {(finding.code, finding.path) for finding in report.findings}
    assert ("MK606", ("invitation", "meets_on")) in found
    assert ("MK608", ("invitation", "place")) in found
    assert ("MK612", ("preparations", 1, "preparation", "form")) in found
    assert ("MK302", ("conclusions", "drafts", 0, "owner")) in found
    assert ("MK501", ("conclusions", "follow_ups")) in found


EVERYTHING = (
    *(mk.Agenda, mk.AgreementDraft, mk.AgreementList, mk.AgreementState, mk.Amendment),
    *(mk.Comment, mk.Conclusions, mk.EffectEvaluation, mk.Ending, mk.FollowUp, mk.Idea),
    *(mk.Invitation, mk.PartHeld, mk.PartyTopics, mk.PlannedFollowUp, mk.PreparedParties),
    *(mk.Preparation, mk.PreviousAssessment, mk.PromiseAnswer, mk.RatingList, mk.Signature),
    *(mk.CompetenceNeed, mk.ElevatorSpeech, mk.FocusTheme, mk.QuestionForm, mk.QuestionList),
    *(mk.Question, mk.Strategy, mk.TeamInput, mk.ThemeList, mk.WantedEffect, mk.Waiver),
    *(mk.Agreement, mk.WrittenText),
)


def looked_at(subject: mk.Subject) -> dict[tuple[str | int, ...], object]:
    """Return every part that a rule can look at, by path; a list gives way to a thing there."""
    seen: dict[tuple[str | int, ...], object] = {}

    def look(part: object, given: mk.Given) -> Iterator[mk.Hit]:
        seen[given.path] = part
        yield from ()

    rule = mk.Rule(
        code="LOOK",
        name="anything-at-all",
        severity=mk.Severity.INFO,
        subject=EVERYTHING,
        function=look,
    )
    mk.check(subject, rules=mk.RuleSet(select=("LOOK",), extra=(rule,)))
    return seen


class Said(TypedDict):
    """Who has said something, and as what."""

    party: mk.Role
    person: str


def full_talk() -> mk.Conversation:
    """Make a conversation with something in every field, much of it said in confidence."""
    stated: Said = {"party": mk.Role.EMPLOYEE, "person": "lane"}
    terms = mk.Agreement(id="a", text="Nye vilkår", owner="lane", due=DAY)
    shared = mk.Preparation(minutes=5, topics=("emne",), suggestions=("mentor",))
    secret = mk.Preparation(form=FORM.ref, minutes=5, topics=("hemmeligt",))
    rating = mk.ConversationRating(usefulness=2, good="kaffen", leader_share=90)
    idea = mk.Idea(id="i", kind=mk.IdeaKind.BARRIER, text="for få nøgler")
    return attrs.evolve(
        talk(),
        preparations=(
            mk.PartyPreparation(preparation=shared, is_shared=True, **stated),
            mk.PartyPreparation(party=mk.Role.LEADER, person="mette", preparation=secret),
        ),
        topics=(mk.PartyTopics(topics=("vagtplanen",), **stated),),
        promises=(mk.PromiseAnswer(agreement="p", kept=False, answer="intet budget"),),
        parts=(mk.PartHeld(part=mk.ConversationPart.PAST, skipped_because="ny her"),),
        notes=(mk.PartyNote(note=mk.PrivateNote(text="kun til mig"), **stated),),
        ideas=(mk.PartyIdea(idea=idea, **stated),),
        assessments=(
            mk.PreviousAssessment(agreement="p", decided=mk.AssessedAs.DONE, effect="ro"),
        ),
        comments=(mk.Comment(text="godt skrevet", **stated),),
        waivers=(
            mk.Waiver(code="MK501", path=("x",), party=mk.Role.LEADER, reason="aftalt mundtligt"),
        ),
        signatures=(
            mk.Signature(
                person="lane", role=mk.Role.EMPLOYEE, on=DAY, digest="d", reservation="nej"
            ),
        ),
        given_up=(mk.Ending(how=mk.EndedBy.LAPSED, on=DAY, reason="ingen svarede"),),
        reopened_because="ny vagtplan",
        agreements=(mk.AgreementState(agreement=terms, outcome="tre møder"),),
        amendments=(mk.Amendment(terms=terms, proposed_by=mk.Role.LEADER),),
        planned_follow_ups=(mk.PlannedFollowUp(planned_on=DAY),),
        follow_ups=(
            mk.FollowUp(
                held_on=DAY, reviews=(mk.AgreementReview(agreement="a", status="halvvejs"),)
            ),
        ),
        ratings=(mk.PartyRating(rating=rating, **stated),),
        effects=(mk.EffectEvaluation(level=mk.EffectLevel.INDIVIDUAL, seen="mere ro"),),
    )


TEXTS_OF_A_TALK = {
    ("topics", 0, "topics", 0): "vagtplanen",
    ("promises", 0, "answer"): "intet budget",
    ("parts", 0, "skipped_because"): "ny her",
    ("ideas", 0, "idea", "text"): "for få nøgler",
    ("assessments", 0, "effect"): "ro",
    ("comments", 0, "text"): "godt skrevet",
    ("waivers", 0, "reason"): "aftalt mundtligt",
    ("signatures", 0, "reservation"): "nej",
    ("given_up", 0, "reason"): "ingen svarede",
    ("reopened_because",): "ny vagtplan",
    ("agreements", 0, "outcome"): "tre møder",
    ("amendments", 0, "terms", "text"): "Nye vilkår",
    ("follow_ups", 0, "reviews", 0, "status"): "halvvejs",
    ("effects", 0, "seen"): "mere ro",
    ("preparations", 0, "preparation", "topics", 0): "emne",
    ("preparations", 0, "preparation", "suggestions", 0): "mentor",
    ("conclusions", "drafts", 0, "text"): BAD.text,
}


def test_every_text_that_both_know_is_looked_at() -> None:
    """All that is kept of a conversation and known to both is found under its field."""
    parts = looked_at(full_talk())
    texts = {path: one.text for path, one in parts.items() if isinstance(one, mk.WrittenText)}

    assert texts == TEXTS_OF_A_TALK


def test_every_thing_in_a_conversation_is_looked_at() -> None:
    """The things that are no texts are found under their fields too."""
    parts = looked_at(full_talk())
    things = {
        (path, type(one).__name__)
        for path, one in parts.items()
        if len(path) == 1 and not isinstance(one, mk.WrittenText)
    }

    assert things == {
        (("invitation",), "Invitation"),
        (("agenda",), "Agenda"),
        (("ratings",), "RatingList"),
        (("preparations",), "PreparedParties"),
        (("conclusions",), "Conclusions"),
    }
    assert isinstance(parts["planned_follow_ups", 0], mk.PlannedFollowUp)
    assert isinstance(parts["amendments", 0, "terms"], mk.Agreement)


def test_what_is_kept_private_is_not_looked_at() -> None:
    """Notes, ratings in words, and a preparation that is not shared are in no part at all."""
    parts = looked_at(full_talk())

    assert parts["preparations", 1, "preparation"] == mk.Preparation(form=FORM.ref)
    shown = " ".join(one.text for one in parts.values() if isinstance(one, mk.WrittenText))
    assert not [word for word in ("hemmeligt", "kun til mig", "kaffen") if word in shown]


@pytest.mark.req("R070")
@pytest.mark.parametrize("is_shared", [True, False])
def test_nobody_is_told_how_long_the_other_prepared(is_shared: bool) -> None:  # noqa: FBT001
    """Minutes are between a person and their own preparation, also when it is shared (R070)."""
    mine = mk.Preparation(form=FORM.ref, minutes=5)
    party = mk.PartyPreparation(
        party=mk.Role.EMPLOYEE, person="lane", preparation=mine, is_shared=is_shared
    )
    together = attrs.evolve(talk(), preparations=(party,))

    assert "MK611" in mk.check(mine).codes
    assert "MK611" not in mk.check(together).codes


@pytest.mark.req("R071")
@pytest.mark.parametrize(("held_on", "codes"), [(DAY, {"MK610"}), (None, set())])
def test_who_was_unprepared_is_known_once_it_was_held(
    held_on: date | None, codes: set[str]
) -> None:
    """Before the day has come there is still time to prepare."""
    report = mk.check(attrs.evolve(talk(), held_on=held_on))

    assert {one.code for one in report.findings if one.path == ("preparations",)} == codes


@pytest.mark.req("R071")
def test_only_who_was_unprepared_is_named() -> None:
    """Of two parties who should prepare, the one who did is not blamed."""
    report = mk.check(talk())

    blamed = [dict(one.params) for one in report.findings if one.code == "MK610"]
    assert blamed == [{"case": "leader"}]


@pytest.mark.req("R173")
def test_a_follow_up_that_went_by() -> None:
    """In an open conversation a planned day that passed is found, in an ended one no more."""
    planned = (mk.PlannedFollowUp(planned_on=DAY),)
    talking = attrs.evolve(talk(), planned_follow_ups=planned)
    ended = attrs.evolve(talking, ending=mk.Ending(how=mk.EndedBy.LEFT, on=DAY))
    later = date(2027, 4, 1)

    assert ("planned_follow_ups", 0, "planned_on") in [
        one.path for one in mk.check(talking, today=later).findings
    ]
    assert "MK506" not in mk.check(ended, today=later).codes


@pytest.mark.req("R021")
def test_where_agreements_stand_is_checked() -> None:
    """An agreement of a conversation is overdue, late to begin or stale under its own path."""
    terms = mk.Agreement(
        id="a", text="Tre møder", owner="lane", due=date(2027, 9, 1), start_by=date(2027, 3, 1)
    )
    talking = attrs.evolve(talk(), agreements=(mk.AgreementState(agreement=terms),))

    def codes(today: date) -> set[str]:
        findings = mk.check(talking, today=today).findings
        return {one.code for one in findings if one.path[:2] == ("agreements", 0)}

    assert codes(date(2027, 3, 2)) == {"MK504"}
    assert codes(date(2027, 9, 2)) == {"MK503", "MK505"}


@pytest.mark.req("R174")
def test_a_conversation_knows_its_promises() -> None:
    """What became of last year's promises is asked where the conversation holds them."""
    terms = mk.Agreement(id="p", text="En vikar", owner="mette", due=DAY)
    talking = attrs.evolve(
        talk(),
        carried_in=(mk.AgreementState(agreement=terms),),
        promises=(mk.PromiseAnswer(agreement="p", kept=False, answer="intet budget"),),
    )

    report = mk.check(talking)

    assert {(one.code, one.path) for one in report.findings if one.path[0] == "carried_in"} == {
        ("MK507", ("carried_in", 0)),
        ("MK508", ("carried_in", 0)),
    }


def test_a_conversation_without_anything_is_fine() -> None:
    """What has not been sent, prepared or written cannot be wrong."""
    planned = mk.plan_conversation(
        cycle(), id="talk", employee="lane", on=DAY, by="mette", role=mk.Role.LEADER
    )

    assert mk.check(mk.Conversation.start(planned)).findings == ()


def test_a_waiver_of_both_is_seen_from_the_conversation() -> None:
    """A finding that both let be is shown as waived, under the longer path as well."""
    waivers = tuple(
        mk.Waiver(code="MK501", path=("follow_ups",), party=party, reason="aftalt mundtligt")
        for party in (mk.Role.EMPLOYEE, mk.Role.LEADER)
    )

    report = mk.check(attrs.evolve(talk(), waivers=waivers))

    assert [one.path for one in report.findings if one.waived] == [("conclusions", "follow_ups")]


def test_a_waiver_reaches_last_years_agreements() -> None:
    """A finding on last year's agreement that both let be is shown as waived, where it stands."""
    terms = mk.Agreement(id="a", text="En vagtplan", owner="lane", due=DAY)
    waivers = tuple(
        mk.Waiver(code="MK507", path=("previous", 0), party=party, reason="talt om før jul")
        for party in (mk.Role.EMPLOYEE, mk.Role.LEADER)
    )
    carried = (mk.AgreementState(agreement=terms),)

    report = mk.check(attrs.evolve(talk(), carried_in=carried, waivers=waivers))

    assert [one.path for one in report.findings if one.waived] == [("carried_in", 0)]


def test_what_the_caller_gives_goes_before_what_the_conversation_knows() -> None:
    """What the caller knows is put over the conversation's own, the rest stays known."""
    sent = mk.CheckContext(sent_on=date(2027, 1, 4))

    assert mk.check(talk(), context=mk.CheckContext()) == mk.check(talk())
    assert "MK606" in mk.check(talk()).codes
    assert "MK606" not in mk.check(talk(), context=sent).codes
    assert "MK606" in mk.check(talk(), context=sent, policy=LONG_NOTICE).codes


def test_a_cycle_is_checked_part_by_part() -> None:
    """Strategy and themes are checked, each under its field."""
    found = {(finding.code, finding.path) for finding in mk.check(cycle()).findings}

    assert ("MK407", ("strategy", "intention")) in found
    assert ("MK103", ("themes",)) in found


def full_cycle() -> mk.Cycle:
    """Make a year with something in every field."""
    effect = mk.WantedEffect(level=mk.EffectLevel.TEAM, text="Ro om aftenen", review_on=DAY)
    strategy = mk.Strategy(
        intention="Svære samtaler",
        goals=(mk.StrategicGoal(id="g", text="Ro"),),
        canvas=mk.MouseCanvas(wanted_effects=(effect,)),
    )
    return attrs.evolve(
        cycle(),
        strategy=strategy,
        team_input=mk.TeamInput(held_on=DAY, points=("flere pauser",)),
        lessons=("begynd før",),
        evaluations=(mk.EffectEvaluation(level=mk.EffectLevel.DEPARTMENT, seen="færre klager"),),
    )


def test_every_part_of_a_cycle_is_looked_at() -> None:
    """Texts and things of a year are found under their fields."""
    parts = looked_at(full_cycle())
    texts = {path: one.text for path, one in parts.items() if isinstance(one, mk.WrittenText)}

    assert texts == {
        ("team_input", "points", 0): "flere pauser",
        ("lessons", 0): "begynd før",
        ("evaluations", 0, "seen"): "færre klager",
    }
    assert {path for path in parts if path not in texts} == {
        ("strategy",),
        ("strategy", "canvas", "wanted_effects", 0),
        ("needs", 0),
        ("themes",),
        *(("themes", position) for position in range(5)),
        ("team_input",),
        ("central_questions",),
        ("central_questions", 0),
        ("form",),
        ("form", "questions", 0),
        ("evaluations", 0),
        ("elevator_speech",),
    }


@pytest.mark.req("R180")
@pytest.mark.parametrize(("skipped", "is_found"), [((), True), ((mk.EffectLevel.TEAM,), False)])
def test_an_effect_that_nobody_looked_at(
    skipped: tuple[mk.EffectLevel, ...],
    is_found: bool,  # noqa: FBT001
) -> None:
    """A cycle knows which levels were evaluated, and which were left out on purpose."""
    year = attrs.evolve(full_cycle(), evaluations=(), skipped_levels=skipped)
    report = mk.check(year, today=date(2027, 3, 1))

    assert ("MK509" in report.codes) == is_found


@pytest.mark.req("R180")
def test_an_effect_that_was_looked_at() -> None:
    """A level that was evaluated is not missed."""
    seen = mk.EffectEvaluation(level=mk.EffectLevel.TEAM, seen="Færre ringer igen")
    year = attrs.evolve(full_cycle(), evaluations=(seen,))

    assert "MK509" not in mk.check(year, today=date(2027, 3, 1)).codes


@pytest.mark.req("R055")
def test_words_to_open_with_are_read_before_the_window_is_known() -> None:
    """An opening that is too long is found as soon as it is written."""
    speech = mk.ElevatorSpeech(text="Vi er fire. " * 6)
    year = attrs.evolve(cycle(), elevator_speech=speech)

    assert year.window is None
    assert ("MK614", ("elevator_speech", "text")) in [
        (one.code, one.path) for one in mk.check(year).findings
    ]


@pytest.mark.req("R026")
def test_goals_and_needs_of_a_cycle_know_each_other() -> None:
    """A need of another year's goal is found, and a goal that no need serves."""
    need = mk.CompetenceNeed(id="n", text="Svære samtaler", goal="old")
    report = mk.check(attrs.evolve(full_cycle(), needs=(need,)))

    found = {(one.code, one.path) for one in report.findings}
    assert ("MK402", ("needs", 0, "goal")) in found
    assert ("MK406", ("strategy", "goals", 0)) in found
    assert "MK405" in report.not_checked


def test_needs_that_are_yet_to_be_found_are_not_known() -> None:
    """Before the first need is identified no goal is blamed for having none."""
    report = mk.check(attrs.evolve(full_cycle(), needs=()))

    assert "MK406" in report.not_checked


@pytest.mark.req("R055")
def test_a_year_without_a_word_to_open_with() -> None:
    """The opening is missed once conversations can begin, and not before."""
    silent = attrs.evolve(cycle(), elevator_speech=None)
    window = mk.Period(first=DAY, last=DAY)

    assert "MK613" not in mk.check(silent).codes
    report = mk.check(attrs.evolve(silent, window=window))
    assert ("MK613", ("elevator_speech",)) in [(one.code, one.path) for one in report.findings]


@pytest.mark.req("R058")
def test_central_questions_are_counted_in_the_cycle() -> None:
    """Four of them are a warning at the field that holds them."""
    report = mk.check(attrs.evolve(cycle(), central_questions=(mk.Question(text="Hvad nu?"),) * 4))

    assert ("MK104", ("central_questions",)) in [(one.code, one.path) for one in report.findings]


def test_an_empty_cycle_is_fine() -> None:
    """A year that has just begun has nothing to find fault with."""
    empty = attrs.evolve(
        cycle(), strategy=None, themes=(), elevator_speech=None, central_questions=(), form=None
    )

    assert mk.check(empty).ok


def test_many_are_checked_one_by_one() -> None:
    """`check_many` is a generator: it takes the next subject when it is asked for it."""
    asked: list[int] = []

    def endless() -> Iterator[mk.AgreementDraft]:
        while True:
            asked.append(1)
            yield BAD

    reports = mk.check_many(endless())

    assert next(reports) == mk.check(BAD)
    assert next(reports) == mk.check(BAD)
    assert len(asked) == 2


def test_as_many_reports_as_subjects() -> None:
    """`check_many` gives one report a subject, in the same order, and then ends."""
    assert list(mk.check_many([BAD, cycle()])) == [mk.check(BAD), mk.check(cycle())]


@pytest.mark.parametrize(
    "given",
    [
        {"context": mk.CheckContext(held_on=DAY, follow_ups=())},
        {"policy": LONG_NOTICE},
        {"rules": mk.RuleSet(select=("MK3",))},
        {"today": date(2030, 1, 1)},
        {"lang": "en"},
    ],
    ids="-".join,
)
def test_everything_that_is_given_counts_for_each(given: dict[str, object]) -> None:
    """What `check` takes besides the subject, `check_many` takes for each of them."""
    subjects: list[mk.Subject] = [BAD, full_cycle(), talk()]
    many = list(loosely(mk.check_many)(subjects, **given))

    assert many == [loosely(mk.check)(one, **given) for one in subjects]
    assert many != list(mk.check_many(subjects))


@pytest.mark.parametrize("subject", ["en tekst", 7, None, [BAD]])
def test_anything_else_is_refused_with_what_is_accepted(subject: object) -> None:
    """A text, a number or a list is a TypeError that names what can be checked."""
    check = loosely(mk.check)

    with pytest.raises(TypeError, match=r"AgreementDraft, .*Conversation, .*Cycle, "):
        check(subject)


@settings(max_examples=25)
@given(conversations(), st.none() | st.dates())
def test_every_conversation_can_be_checked(talking: mk.Conversation, today: date | None) -> None:
    """Whatever has happened in a conversation, its report is readable."""
    report = mk.check(talking, today=today)

    assert report.text("da")
    assert report.text("en")
    assert isinstance(hash(report), int)


@settings(max_examples=25)
@given(cycles(), st.none() | st.dates())
def test_every_cycle_can_be_checked(year: mk.Cycle, today: date | None) -> None:
    """Whatever has happened in a year, its report is readable."""
    report = mk.check(year, today=today)

    assert report.text("da")
    assert report.text("en")
    assert isinstance(hash(report), int)


@pytest.mark.parametrize("lang", ["da", "en", None])
def test_the_language_that_is_named_counts(lang: str | None) -> None:
    """Every part is looked at in the language that the caller names, else in its own."""
    heard: set[str | None] = set()

    def listen(_part: object, given: mk.Given) -> Iterator[mk.Hit]:
        heard.add(given.lang)
        yield from ()

    rule = mk.Rule(
        code="LISTEN",
        name="any-language",
        severity=mk.Severity.INFO,
        subject=EVERYTHING,
        function=listen,
    )
    rules = mk.RuleSet(select=("LISTEN",), extra=(rule,))
    mk.check(mk.Question(text="Hvad lærte du?"), rules=rules, lang=lang)
    mk.check(talk(), rules=rules, lang=lang)

    assert heard == {lang}


def test_the_subject_that_cannot_be_checked_is_told_what_can() -> None:
    """The refusal names the class that was given, and all that can be checked, processes too."""
    with pytest.raises(TypeError) as caught:
        loosely(mk.check)("tekst")

    told, _, names = str(caught.value).partition(" cannot be checked, expected one of: ")
    assert told == "str"
    assert names.split(", ") == sorted(names.split(", "))
    assert {"Conversation", "Cycle", "AgreementDraft"} <= set(names.split(", "))


def test_what_the_ending_says_is_looked_at() -> None:
    """Why a conversation ended is a part of it."""
    ending = mk.Ending(how=mk.EndedBy.CANCELLED, on=DAY, reason="Ingen grund")

    assert ("ending",) in looked_at(attrs.evolve(talk(), ending=ending))
