"""Feedback: rules on what two people say about each other's work, and how they say it."""

from collections.abc import Iterator

from mousekit.language import (
    Remark,
    brush_offs,
    generalisations,
    is_placeholder,
    judge_feedback,
)
from mousekit.policy import AssessmentMode
from mousekit.rules.context import Given, WrittenText
from mousekit.rules.model import Hit, Rule, Severity
from mousekit.values.content import DevelopmentArea, Feedback, Strength

__all__ = ["RULES"]

_MOST_WORDS = 3  # of those that are named in a finding
_PROMISES = {"Agreement", "AgreementDraft"}


def unexampled_assessment(assessed: Strength | DevelopmentArea, given: Given) -> Iterator[Hit]:
    """Find a strength or a development area that nothing shows.

    What it does:
        Finds a strength without an example, and a development area without an example or without
        a word on what could have been done instead. A blank field, and one that holds a
        placeholder only, count as missing.

    Why it is bad:
        Without an example a strength is a compliment and a development area a verdict. With an
        example it is something that happened, and that the two can talk about.

    Example:
        The strength "Ida holder hovedet koldt", and no example.

    Use instead:
        The same, with the example "da strømmen gik i november, ringede hun de ni borgere op".

    Options:
        `Policy.agenda`: where its `assessment` is NONE, the look back assesses nobody, and
        nothing is asked for.

    Sources:
        R109, R110, D07.
    """
    if given.policy.agenda.assessment is AssessmentMode.NONE:
        return
    if _is_missing(assessed.example, given):
        kind = "strength" if isinstance(assessed, Strength) else "area"
        yield Hit(path=(*given.path, "example"), params=(("case", kind),))
    if isinstance(assessed, DevelopmentArea) and _is_missing(assessed.alternative, given):
        yield Hit(path=(*given.path, "alternative"), params=(("case", "alternative"),))


def generic_feedback(feedback: Feedback, given: Given) -> Iterator[Hit]:
    """Find feedback that praises or blames in general, with nothing that was observed.

    What it does:
        Looks for an act, a result, an effect, a thing or a next step in the text, the situation
        and the effect. Where none of them has any, and the text is not about how the person is
        (MK211), the feedback is general.

    Why it is bad:
        Nobody can see from "good work" what to do again. It is easily said, and just as easily
        forgotten.

    Example:
        "Godt arbejde, bliv ved med det."

    Use instead:
        "Du ringede til kunden, inden hun selv nåede at spørge, og hun blev hos os."

    Options:
        None.

    Sources:
        R144, R147.
    """
    remark = _vague(feedback, given)
    if remark is not None and not remark.is_label:
        yield Hit(path=(*given.path, "text"), params=_found(remark))


def label_feedback(feedback: Feedback, given: Given) -> Iterator[Hit]:
    """Find feedback that says how somebody is, instead of what they did.

    What it does:
        Finds a trait, kind or unkind, said of a person, "too" with any adjective, and phrases
        such as "typisk dig", where nothing observed stands beside it.

    Why it is bad:
        A label hits the person, and whoever is hit goes on the defensive. The closer feedback
        comes to the self, the less it helps.

    Example:
        "Du er for stille."

    Use instead:
        "På de tre sidste møder sagde du først noget, da vi spurgte dig. Hvad skal der til?"

    Options:
        None.

    Sources:
        R145, X097.
    """
    remark = _vague(feedback, given)
    if remark is not None and remark.is_label:
        yield Hit(path=(*given.path, "text"), params=_found(remark))


def backward_feedback(feedback: Feedback, given: Given) -> Iterator[Hit]:
    """Find feedback that ends in the past.

    What it does:
        Finds feedback whose field for what points forward is missing or blank, and whose text
        states no next step.

    Why it is bad:
        What has happened cannot be changed. Feedback helps only when it says what can be done next
        time.

    Example:
        "Rapporten kom to dage for sent", and nothing more.

    Use instead:
        The same, and "sig til om onsdagen, hvis fredag ikke holder".

    Options:
        None.

    Sources:
        R146.
    """
    told = judge_feedback(feedback.text, given.lang)
    if _is_missing(feedback.forward, given) and not told.points_forward:
        yield Hit(path=(*given.path, "forward"))


def generalisation(written: WrittenText, given: Given) -> Iterator[Hit]:
    """Find words that leave no exception, where an example would help.

    What it does:
        Finds "always" and "never" said of a person, "everybody thinks" and the like. A demand
        ("must always be locked"), a quotation and counted things ("all invoices") are left alone,
        and so are agreements, in which "always" is a promise.

    Why it is bad:
        "Always" and "never" are hardly ever true. The other looks for the exception, and then the
        talk is about that and not about the matter.

    Example:
        "Du kommer altid for sent til morgenmødet."

    Use instead:
        "Du kom ti minutter for sent til de tre sidste morgenmøder."

    Options:
        None.

    Sources:
        R137.
    """
    if written.of in _PROMISES:
        return
    if found := generalisations(written.text, given.lang):
        yield Hit(path=given.path, params=(("words", ", ".join(found[:_MOST_WORDS])),))


def three_b_phrase(written: WrittenText, given: Given) -> Iterator[Hit]:
    """Find a phrase that belittles, explains away or doubts what somebody experienced.

    What it does:
        Finds set phrases of the three kinds outside quotation marks: "det er da ikke så slemt",
        "det var også fordi", "er du sikker på".

    Why it is bad:
        People who are told that it is not so bad, that there is an explanation, or that they are
        mistaken stop telling. The matter is still there.

    Example:
        "Sådan har alle det i december."

    Use instead:
        "Jeg kan høre, at december har været hård. Hvad fyldte mest?"

    Options:
        None.

    Sources:
        R134.
    """
    for kind, phrase in brush_offs(written.text, given.lang):
        yield Hit(path=given.path, params=(("case", kind), ("words", phrase)))


def _is_missing(text: str | None, given: Given) -> bool:
    """Say if a field is empty, or filled so that it is not empty."""
    return text is None or is_placeholder(text, given.lang)


def _vague(feedback: Feedback, given: Given) -> Remark | None:
    """Judge the text, unless it, the situation or the effect tells what was observed."""
    around = (text or "" for text in (feedback.situation, feedback.effect))
    remark = judge_feedback(feedback.text, given.lang)
    beside = [judge_feedback(text, given.lang) for text in around]
    told = any(one.signals and not one.vague for one in beside)
    return remark if remark.vague and not told else None


def _found(remark: Remark) -> tuple[tuple[str, str], ...]:
    """Name the words that spoke against, the first few of them, if there are any."""
    if not remark.words:
        return (("case", "unsaid"),)
    return (("case", "words"), ("words", ", ".join(remark.words[:_MOST_WORDS])))


RULES = (
    Rule(
        code="MK209",
        name="unexampled-assessment",
        severity=Severity.WARNING,
        subject=(DevelopmentArea, Strength),
        function=unexampled_assessment,
        sources=("R109", "R110", "D07"),
    ),
    Rule(
        code="MK210",
        name="generic-feedback",
        severity=Severity.WARNING,
        subject=(Feedback,),
        function=generic_feedback,
        sources=("R144", "R147"),
    ),
    Rule(
        code="MK211",
        name="label-feedback",
        severity=Severity.WARNING,
        subject=(Feedback,),
        function=label_feedback,
        sources=("R145", "X097"),
    ),
    Rule(
        code="MK212",
        name="backward-feedback",
        severity=Severity.WARNING,
        subject=(Feedback,),
        function=backward_feedback,
        sources=("R146",),
    ),
    Rule(
        code="MK617",
        name="generalisation",
        severity=Severity.INFO,
        subject=(WrittenText,),
        function=generalisation,
        sources=("R137",),
    ),
    Rule(
        code="MK618",
        name="three-b-phrase",
        severity=Severity.INFO,
        subject=(WrittenText,),
        function=three_b_phrase,
        sources=("R134",),
    ),
)
"""The rules of this group, sorted by code."""
