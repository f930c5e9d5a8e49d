"""The things of an example that are no agreements, built from its cards.

What a card does not mention is filled in so that no other rule has anything to say.  The words of
both languages for the members of an enumeration stand in `WORDS`.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TypeAlias

import mousekit as mk
from mousekit.rules.context import Given, PreparedParties, QuestionList, RatingList
from mousekit.rules.parts import Part, take_apart
from mousekit.values.people import PARTIES

Fields: TypeAlias = Mapping[str, str]
Cards: TypeAlias = list[Fields]

DUE = date(2027, 6, 1)
OPEN_QUESTION = {"da": "Hvad vil du helst lære?", "en": "What would you most like to learn?"}

METHODS = {
    "kursus": mk.LearningMethod.COURSE,
    "course": mk.LearningMethod.COURSE,
    "uddannelse": mk.LearningMethod.FORMAL_EDUCATION,
    "education": mk.LearningMethod.FORMAL_EDUCATION,
    "mentor": mk.LearningMethod.MENTOR,
}
DECIDED = {
    "færdig": mk.AssessedAs.DONE,
    "done": mk.AssessedAs.DONE,
    "droppet": mk.AssessedAs.DROPPED,
    "dropped": mk.AssessedAs.DROPPED,
    "fortsætter": mk.AssessedAs.CARRIED,
    "carried": mk.AssessedAs.CARRIED,
}
PROPOSED = {
    "lederen": mk.ProposedBy.LEADER,
    "the leader": mk.ProposedBy.LEADER,
    "medarbejderen": mk.ProposedBy.EMPLOYEE,
    "the employee": mk.ProposedBy.EMPLOYEE,
}
PURPOSES = {
    "strategi": mk.PurposeTag.STRATEGY,
    "strategy": mk.PurposeTag.STRATEGY,
    "udvikling": mk.PurposeTag.DEVELOPMENT,
    "development": mk.PurposeTag.DEVELOPMENT,
    "karriere": mk.PurposeTag.CAREER,
    "career": mk.PurposeTag.CAREER,
    "trivsel": mk.PurposeTag.WELLBEING,
    "wellbeing": mk.PurposeTag.WELLBEING,
}
PARTY = {mk.name_of(role, lang): role for role in PARTIES for lang in ("da", "en")}
PART = {mk.name_of(part, lang): part for part in mk.ConversationPart for lang in ("da", "en")}


def optional_day(fields: Fields, name: str) -> date | None:
    """Read a day that may be missing."""
    return date.fromisoformat(fields[name]) if fields.get(name) else None


def need(fields: Fields) -> mk.CompetenceNeed:
    """Make a competence need of a card."""
    method = fields.get("method", "mentor")
    return mk.CompetenceNeed(
        id=fields.get("id", "n1"),
        text=fields["text"],
        goal=fields.get("goal", "g1") or None,
        methods=(METHODS[method],) if method else (),
    )


def strategy(fields: Fields, goals: Cards) -> mk.Strategy:
    """Make a strategy of a card and those of its goals; the text of a goal is its id."""
    named = tuple(mk.StrategicGoal(id=one["text"], text=one["text"]) for one in goals)
    effect = fields.get("effect", "fire kan køre pressen")
    answer = mk.CanvasAnswer(question=mk.CanvasQuestion.E1, text=effect)
    return mk.Strategy(
        intention=fields["intention"],
        goals=named or (mk.StrategicGoal(id="g1", text="To kan køre pressen"),),
        canvas=mk.MouseCanvas(answers=(answer,)),
    )


def state(fields: Fields) -> mk.AgreementState:
    """Make an agreement that is under way of a card."""
    terms = mk.Agreement(
        id="a1",
        text=fields["text"],
        owner="ida",
        due=date.fromisoformat(fields["due"]),
        start_by=optional_day(fields, "start_by"),
    )
    return mk.AgreementState(agreement=terms, last_report_on=optional_day(fields, "last_report_on"))


def previous(fields: Fields) -> mk.AgreementState:
    """Make an agreement of last year of a card."""
    owner = fields.get("owner", "per")
    terms = mk.Agreement(id=fields["id"], text=fields["text"], owner=owner, due=DUE)
    return mk.AgreementState(agreement=terms, times_carried=int(fields.get("times_carried", "0")))


def assessment(fields: Fields) -> mk.PreviousAssessment:
    """Make what was decided about an agreement of last year of a card."""
    return mk.PreviousAssessment(
        agreement=fields["id"],
        decided=DECIDED[fields.get("decided", "done")],
        why_not="leverandøren flyttede",
    )


def mandate(fields: Fields) -> mk.Mandate:
    """Make what the leader may promise of a card."""
    return mk.Mandate(methods=(METHODS[fields["method"]],))


def _question_form(cards: Cards, lang: str) -> list[object]:
    (fields,) = cards
    question = mk.Question(text=OPEN_QUESTION[lang])
    named = fields.get("purposes", "").split(", ")
    form = mk.QuestionForm(
        id=fields.get("form", "mus"),
        questions=(question,) * int(fields.get("questions", "3")),
        purposes=tuple(PURPOSES[name] for name in named if name),
    )
    return [form]


def _questions(cards: Cards, _lang: str) -> list[object]:
    return [QuestionList(items=tuple(mk.Question(text=fields["text"]) for fields in cards))]


def _agenda(cards: Cards, _lang: str) -> list[object]:
    parts = (
        mk.AgendaPart(part=PART[fields["part"]], minutes=int(fields["minutes"])) for fields in cards
    )
    return [mk.Agenda(parts=tuple(parts))]


def _prepared(cards: Cards, _lang: str) -> list[object]:
    prepared = tuple(PARTY[fields["party"]] for fields in cards)
    return [PreparedParties(expected=PARTIES, prepared=prepared)]


def _ratings(cards: Cards, _lang: str) -> list[object]:
    items = (
        mk.PartyRating(
            party=PARTY[fields["party"]],
            person=fields["party"],
            rating=mk.ConversationRating(usefulness=4, leader_share=int(fields["leader_share"])),
        )
        for fields in cards
    )
    return [RatingList(items=tuple(items))]


def _speech(cards: Cards, _lang: str) -> list[object]:
    return [mk.ElevatorSpeech(text=fields["text"]) for fields in cards]


def _states(cards: Cards, _lang: str) -> list[object]:
    return [state(fields) for fields in cards]


def _effects(cards: Cards, _lang: str) -> list[object]:
    return [
        mk.WantedEffect(
            level=mk.EffectLevel.TEAM,
            text=fields["text"],
            review_on=date.fromisoformat(fields["review_on"]),
        )
        for fields in cards
    ]


def _needs(cards: Cards, _lang: str) -> list[object]:
    return [need(fields) for fields in cards]


def _asked(cards: Cards, _lang: str) -> list[object]:
    return [mk.Question(text=fields["text"]) for fields in cards]


def _notes(cards: Cards, _lang: str) -> list[object]:
    return [mk.WrittenText(text=fields["text"]) for fields in cards]


def _feedback(cards: Cards, _lang: str) -> list[object]:
    return [mk.Feedback(text=one["text"], forward=one["forward"] or None) for one in cards]


def _strengths(cards: Cards, _lang: str) -> list[object]:
    return [mk.Strength(text=one["text"], example=one["example"] or None) for one in cards]


def _areas(cards: Cards, _lang: str) -> list[object]:
    return [
        mk.DevelopmentArea(text=one["text"], example=one["example"], alternative=one["alternative"])
        for one in cards
    ]


SUBJECTS: Mapping[str, Callable[[Cards, str], list[object]]] = {
    "agenda-part": _agenda,
    "area": _areas,
    "central-question": _questions,
    "competence-need": _needs,
    "feedback": _feedback,
    "note": _notes,
    "prepared": _prepared,
    "question": _asked,
    "question-form": _question_form,
    "rating": _ratings,
    "speech": _speech,
    "state": _states,
    "strength": _strengths,
    "wanted-effect": _effects,
}
"""What is checked, by the kind of card that speaks of it."""


def parts_of(things: Iterable[object]) -> Callable[[Given], Iterable[Part]]:
    """Take some things apart that stand side by side."""
    several = list(things)

    def parts(given: Given) -> Iterable[Part]:
        for position, thing in enumerate(several):
            yield from take_apart(thing, given.at("things", position))

    return parts
