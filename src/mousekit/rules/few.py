"""Few: rules on how many agreements, themes, questions and purposes there are.

A handful that both mean is worth more than a page that nobody reads again (R162).
"""

from collections.abc import Iterator

from mousekit.language import count_deeds, is_placeholder, same_words
from mousekit.rules.context import (
    ANY_AGREEMENT,
    AgreementList,
    AnyAgreement,
    Given,
    QuestionList,
    ThemeList,
)
from mousekit.rules.model import Hit, Rule, Severity
from mousekit.values.people import Role
from mousekit.values.talk import QuestionForm

__all__ = ["RULES"]


def too_many_agreements(agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a conversation with more agreements than two people can keep in mind.

    What it does:
        Counts the agreements of one conversation. Up to `fine` nothing is said, up to `few` it is
        an information, up to `many` a warning, and more is an error.

    Why it is bad:
        A precise plan helps when there is one. Six plans show above all how much is in the way,
        and what is agreed beside nine other things is forgotten by spring.

    Example:
        Ten agreements, from the new rota to the Christmas party.

    Use instead:
        The three that matter most this year; the rest goes on a list for next time.

    Options:
        `Policy.agreements`: `fine`, `few` and `many`.

    Sources:
        R162, X094.
    """
    count, limits = len(agreements.items), given.policy.agreements
    if count <= limits.fine:
        return
    severity = Severity.ERROR
    if count <= limits.few:
        severity = Severity.INFO
    elif count <= limits.many:
        severity = Severity.WARNING
    yield Hit(path=given.path, params=(("count", count), ("fine", limits.fine)), severity=severity)


def no_agreements(agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find a conversation that ended in nothing, without a reason from both.

    What it does:
        Finds an empty list of agreements, unless the employee and the leader have each given the
        reason for it.

    Why it is bad:
        A conversation that leads to nothing is a formality, and next year nobody prepares.

    Example:
        An hour of good talk, and an empty last page.

    Use instead:
        One small agreement; or both write why nothing is needed this year.

    Options:
        None; `CheckContext.explained` says who gave a reason.

    Sources:
        R016.
    """
    explained = given.context.explained or ()
    if not agreements.items and not {Role.EMPLOYEE, Role.LEADER} <= set(explained):
        yield Hit(path=given.path)


def too_many_focus_themes(themes: ThemeList, given: Given) -> Iterator[Hit]:
    """Find a year that is about too much at once.

    What it does:
        Counts the focus themes of a year. More than `themes` is a warning, `many_themes` or more
        an error.

    Why it is bad:
        The themes are a funnel: what goes through it is talked about in every conversation. With
        five themes each gets ten minutes, and nothing moves.

    Example:
        Quality, teamwork, digital tools, sustainability and parents, all in one year.

    Use instead:
        One theme, or two; the others wait for a year of their own.

    Options:
        `Policy.forms`: `themes` and `many_themes`.

    Sources:
        R028.
    """
    count, limits = len(themes.items), given.policy.forms
    if count <= limits.themes:
        return
    severity = Severity.ERROR if count >= limits.many_themes else Severity.WARNING
    params = (("count", count), ("fine", limits.themes))
    yield Hit(path=given.path, params=params, severity=severity)


def too_many_central_questions(questions: QuestionList, given: Given) -> Iterator[Hit]:
    """Find a year with more central questions than one conversation has room for.

    What it does:
        Counts the central questions that the unit has chosen for all its conversations.

    Why it is bad:
        The central questions are there to hold the hour together. With six of them the leader
        works through a list, and what the employee came with has to wait.

    Example:
        Five central questions, from the new rota to the canteen.

    Use instead:
        "Hvad skal du kunne, når pressen er sat op?", and two more at most.

    Options:
        `Policy.forms`: `central_questions`.

    Sources:
        R058, D08.
    """
    count, fine = len(questions.items), given.policy.forms.central_questions
    if count > fine:
        yield Hit(path=given.path, params=(("count", count), ("fine", fine)))


def oversized_question_form(form: QuestionForm, given: Given) -> Iterator[Hit]:
    """Find a form with more questions than anybody thinks about.

    What it does:
        Counts the questions of a form. More than `questions` is a warning, more than
        `many_questions` an error; forms of 140 questions have been seen.

    Why it is bad:
        Two people cannot talk about sixty things in an hour. So the form is ticked off, and the
        ticks are all that is left.

    Example:
        A form in which everything that somebody once wanted to know is still asked.

    Use instead:
        A dozen questions to choose from, of which the two talk about four.

    Options:
        `Policy.forms`: `questions` and `many_questions`.

    Sources:
        R032, D08.
    """
    count, limits = len(form.questions), given.policy.forms
    if count <= limits.questions:
        return
    severity = Severity.ERROR if count > limits.many_questions else Severity.WARNING
    params = (("count", count), ("fine", limits.questions))
    yield Hit(path=(*given.path, "questions"), params=params, severity=severity)


def cluttered_purpose(form: QuestionForm, given: Given) -> Iterator[Hit]:
    """Find a form that shall serve everything at once.

    What it does:
        Counts the different purposes of a form.

    Why it is bad:
        Each office has put its own wish into the form: strategy, wellbeing, career, retention.
        The two who sit with it can no longer tell what their hour is for.

    Example:
        One form for strategy, development, career, wellbeing and feedback.

    Use instead:
        A form for development and strategy; wellbeing has a day of its own.

    Options:
        `Policy.forms`: `purposes`.

    Sources:
        R031, R012.
    """
    count, fine = len(set(form.purposes)), given.policy.forms.purposes
    if count > fine:
        yield Hit(path=(*given.path, "purposes"), params=(("count", count), ("fine", fine)))


def compound_agreement(agreement: AnyAgreement, given: Given) -> Iterator[Hit]:
    """Find several agreements that were written down as one.

    What it does:
        Counts the actions that a text asks for: deeds in sentences or items of a list, or three and
        more in one sentence. Two in one sentence are taken for one errand ("call and ask"), and
        so is a deed that points back ("and send it").

    Why it is bad:
        With three things in one agreement it can be neither kept nor broken. One of them gets
        done, and the others hide behind it.

    Example:
        "Siw sorterer reservedelene. Derudover oplærer hun Bo i truckkørsel."

    Use instead:
        Two agreements, each with its own date.

    Options:
        None.

    Sources:
        R162, X094.
    """
    count = count_deeds(agreement.text, given.lang)
    if count > 1:
        yield Hit(path=(*given.path, "text"), params=(("count", count),))


def duplicate_agreement(agreements: AgreementList, given: Given) -> Iterator[Hit]:
    """Find an agreement that stands in the list already.

    What it does:
        Compares the texts word by word, whatever their order, letter case and punctuation, among
        the agreements of one owner: two people may well have the same task. The later one is
        found; blank texts and placeholders are left to MK207.

    Why it is bad:
        The same task with the same owner is followed up twice, or each entry is taken for the
        other. If one of them is changed, nobody knows which one holds.

    Example:
        "Mie læser korrektur på menuen", and five lines further down the same.

    Use instead:
        One of the two; or in each what makes it another one.

    Options:
        None.

    Sources:
        R162.
    """
    seen: dict[tuple[str, ...], int] = {}
    for position, agreement in enumerate(agreements.items):
        if is_placeholder(agreement.text, given.lang):
            continue
        owner = (agreement.owner or "").strip()
        earlier = seen.setdefault((owner, *same_words(agreement.text)), position)
        if earlier != position:
            path = (*given.path, position, "text")
            yield Hit(path=path, params=(("number", earlier + 1),))


RULES = (
    Rule(
        code="MK101",
        name="too-many-agreements",
        severity=Severity.WARNING,
        subject=(AgreementList,),
        function=too_many_agreements,
        sources=("R162", "X094"),
    ),
    Rule(
        code="MK102",
        name="no-agreements",
        severity=Severity.ERROR,
        subject=(AgreementList,),
        function=no_agreements,
        sources=("R016",),
    ),
    Rule(
        code="MK103",
        name="too-many-focus-themes",
        severity=Severity.WARNING,
        subject=(ThemeList,),
        function=too_many_focus_themes,
        sources=("R028",),
    ),
    Rule(
        code="MK104",
        name="too-many-central-questions",
        severity=Severity.WARNING,
        subject=(QuestionList,),
        function=too_many_central_questions,
        sources=("R058", "D08"),
    ),
    Rule(
        code="MK105",
        name="oversized-question-form",
        severity=Severity.WARNING,
        subject=(QuestionForm,),
        function=oversized_question_form,
        sources=("R032", "D08"),
    ),
    Rule(
        code="MK106",
        name="compound-agreement",
        severity=Severity.WARNING,
        subject=ANY_AGREEMENT,
        function=compound_agreement,
        sources=("R162", "X094"),
    ),
    Rule(
        code="MK107",
        name="duplicate-agreement",
        severity=Severity.WARNING,
        subject=(AgreementList,),
        function=duplicate_agreement,
        sources=("R162",),
    ),
    Rule(
        code="MK108",
        name="cluttered-purpose",
        severity=Severity.WARNING,
        subject=(QuestionForm,),
        function=cluttered_purpose,
        sources=("R031", "R012"),
    ),
)
"""The rules of this group, sorted by code."""
