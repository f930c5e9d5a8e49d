"""Questions: rules on what is asked and how, and on subjects that need care.

What a question is, and what it is about, is judged in `mousekit.language`; here it becomes a
finding.
"""

from collections.abc import Iterator
from typing import Final

from mousekit.language import (
    Asking,
    QuestionKind,
    ask,
    is_about_salary,
    topics_asked,
    topics_told,
)
from mousekit.policy import SalaryTopic
from mousekit.rules.context import Given, WrittenText
from mousekit.rules.model import Hit, Rule, Severity
from mousekit.values.talk import Question

__all__ = ["RULES"]

_NOTHING: Final = Asking(kind=QuestionKind.OPEN)


def _asking(question: Question, given: Given) -> Asking:
    """Judge how a question is asked; what may not be asked (MK605) is not to be asked better."""
    if topics_asked(question.text, given.lang):
        return _NOTHING
    return ask(question.text, given.lang)


def closed_question(question: Question, given: Given) -> Iterator[Hit]:
    """Find a question that can be answered with yes or no.

    What it does:
        Looks at how the question begins, behind whatever leads up to it. A finite verb first is
        closed; "can you tell me" and "may I hear what" are invitations, and open. Silent where
        MK605 has a finding: what may not be asked is not to be asked better.

    Why it is bad:
        A closed question gets a yes or a no, and then it is up to the one who asked to go on
        talking.

    Example:
        "Er du tilfreds med dine opgaver?"

    Use instead:
        "Hvad ville du ændre ved dine opgaver?"

    Options:
        None.

    Sources:
        R059, R135, X078, X118.
    """
    if _asking(question, given).kind is QuestionKind.CLOSED:
        yield Hit(path=(*given.path, "text"))


def leading_question(question: Question, given: Given) -> Iterator[Hit]:
    """Find a question that brings its answer along.

    What it does:
        Finds a tag at the end ("right?"), a denial in a question with its verb first ("don't you
        think"), a proposal in the form of a question, a statement with a question mark, a clause
        behind the question that takes the answer for granted, and praise in a question of degree.
        Silent where MK605 has a finding.

    Why it is bad:
        The answer is in the question. The other can agree or start an argument, and most people
        agree.

    Example:
        "Du er glad for den nye vagtplan, ikke?"

    Use instead:
        "Hvad betyder den nye vagtplan for din uge?"

    Options:
        None.

    Sources:
        R059, R135, X118.
    """
    asking = _asking(question, given)
    if asking.kind is QuestionKind.LEADING:
        yield Hit(path=(*given.path, "text"), params=(("case", asking.sign),))


def multiple_question(question: Question, given: Given) -> Iterator[Hit]:
    """Find several questions in one.

    What it does:
        Finds two question marks, and a second question clause behind "and", "or" or a comma. Two
        nouns in one question are one question. Silent where MK605 has a finding.

    Why it is bad:
        When two questions come at once, the easier one is answered and the other is lost.

    Example:
        "Hvad gik godt, og hvad vil du lære til næste år?"

    Use instead:
        "Hvad gik godt?" first, and the other one when it has been answered.

    Options:
        None.

    Sources:
        R059, R136, X078.
    """
    if _asking(question, given).several:
        yield Hit(path=(*given.path, "text"))


def narrow_question(question: Question, given: Given) -> Iterator[Hit]:
    """Find a question that a word or a number answers.

    What it does:
        Finds questions for a degree, a point on a scale, a choice, a person, a place, a time or
        another single fact; and a "why" that holds against somebody what was not done, since it
        leaves room for a defence only. Any other "why" is open, unless the policy says otherwise.
        Silent where MK605 has a finding.

    Why it is bad:
        A narrow question gets a short answer: a day, a name or a number. That may be good to know,
        but it gets nobody talking.

    Example:
        "Hvor tilfreds er du med samarbejdet?"

    Use instead:
        "Hvad kendetegner samarbejdet, når det er bedst?"

    Options:
        `Policy.forms`: `why_is_open`.

    Sources:
        R059, R135, D13, X118.
    """
    asking = _asking(question, given)
    is_narrow = asking.kind is QuestionKind.NARROW
    if is_narrow or (asking.sign == "why" and not given.policy.forms.why_is_open):
        yield Hit(path=(*given.path, "text"), params=(("case", asking.sign),))


def forbidden_question(question: Question, given: Given) -> Iterator[Hit]:
    """Find a question that an employer may not ask in such a form.

    What it does:
        Finds questions to somebody about their illness, pregnancy and family planning, belief,
        politics, sexuality, union, origin, age, disability or criminal record. One finding for
        each subject. What is asked about citizens, customers or colleagues is work. Where it
        finds something, MK601 to MK604 are silent.

    Why it is bad:
        The law on health information and the law against differential treatment forbid it, and an
        honest answer can be held against the one who gave it.

    Example:
        "Har du været syg i år?"

    Use instead:
        "Hvad har du brug for for at kunne passe dit arbejde?"

    Options:
        None.

    Sources:
        X053, X054, X055.
    """
    for topic in topics_asked(question.text, given.lang):
        yield Hit(path=(*given.path, "text"), params=(("case", topic.value),))


def salary_topic(subject: Question | WrittenText, given: Given) -> Iterator[Hit]:
    """Find pay as a topic of the conversation.

    What it does:
        Finds words for pay in questions and in texts that are kept. A salary system that somebody
        works on is work. Whether it is no matter, worth a thought or forbidden is for the policy
        to say.

    Why it is bad:
        Once pay is on the table, the rest is about making a good impression. Nobody talks about
        what they cannot do just before a pay negotiation.

    Example:
        "Hvad er dine ønsker til lønnen?"

    Use instead:
        "Hvilket ansvar vil du gerne have mere af?", and pay at the pay review.

    Options:
        `Policy.salary_topic`: `ALLOW`, `WARN` or `FORBID`.

    Sources:
        R007, D18.
    """
    wanted = given.policy.salary_topic
    if wanted is SalaryTopic.ALLOW or not is_about_salary(subject.text, given.lang):
        return
    path = (*given.path, "text") if isinstance(subject, Question) else given.path
    severity = Severity.ERROR if wanted is SalaryTopic.FORBID else Severity.WARNING
    yield Hit(path=path, params=(("case", wanted.value),), severity=severity)


def sensitive_note(written: WrittenText, given: Given) -> Iterator[Hit]:
    """Find health, union, belief or family in a text that is kept.

    What it does:
        Finds phrases that tell something of somebody's illness, pregnancy, family, belief or union
        membership. One finding for each subject. Illness as a subject of work is none.

    Why it is bad:
        Such facts need a reason of their own to be kept, and consent is doubtful between employer
        and employee. What both need to remember is what was agreed, not why.

    Example:
        "Lane har været sygemeldt siden marts."

    Use instead:
        "Lane møder kl. 9 til og med maj."

    Options:
        None.

    Sources:
        R102, X055, X056.
    """
    for topic in topics_told(written.text, given.lang):
        yield Hit(path=given.path, params=(("case", topic.value),))


RULES = (
    Rule(
        code="MK601",
        name="closed-question",
        severity=Severity.WARNING,
        subject=(Question,),
        function=closed_question,
        sources=("R059", "R135", "X078", "X118"),
    ),
    Rule(
        code="MK602",
        name="leading-question",
        severity=Severity.WARNING,
        subject=(Question,),
        function=leading_question,
        sources=("R059", "R135", "X118"),
    ),
    Rule(
        code="MK603",
        name="multiple-question",
        severity=Severity.WARNING,
        subject=(Question,),
        function=multiple_question,
        sources=("R059", "R136", "X078"),
    ),
    Rule(
        code="MK604",
        name="narrow-question",
        severity=Severity.INFO,
        subject=(Question,),
        function=narrow_question,
        sources=("R059", "R135", "D13", "X118"),
    ),
    Rule(
        code="MK605",
        name="forbidden-question",
        severity=Severity.ERROR,
        subject=(Question,),
        function=forbidden_question,
        sources=("X053", "X054", "X055"),
    ),
    Rule(
        code="MK615",
        name="salary-topic",
        severity=Severity.WARNING,
        subject=(Question, WrittenText),
        function=salary_topic,
        sources=("R007", "D18"),
    ),
    Rule(
        code="MK616",
        name="sensitive-note",
        severity=Severity.WARNING,
        subject=(WrittenText,),
        function=sensitive_note,
        sources=("R102", "X055", "X056"),
    ),
)
"""The rules of this group, sorted by code."""
