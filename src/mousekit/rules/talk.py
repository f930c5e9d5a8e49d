"""Conversation: rules on how two people are called together, prepare and share the time."""

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from mousekit.rules.context import Given, PreparedParties, RatingList, is_blank
from mousekit.rules.model import Hit, Rule, Severity
from mousekit.values.content import RatingMoment
from mousekit.values.people import PARTIES
from mousekit.values.strategy import ElevatorSpeech
from mousekit.values.talk import Agenda, ConversationPart, Invitation, Preparation, QuestionForm

__all__ = ["RULES"]

_SENTENCES: Final = 5
_WORDS: Final = 90
_HALF: Final = 50
_QUOTES: Final = "\"'«»“”„‘’()–-"


def short_notice(invitation: Invitation, given: Given) -> Iterator[Hit]:
    """Find an invitation that leaves too few days to prepare.

    What it does:
        Counts the calendar days from the day it was sent to the day of the conversation.

    Why it is bad:
        It takes an hour to prepare, and longer to think. Whoever is asked on Tuesday to come on
        Thursday brings only what comes to mind.

    Example:
        Sent on 8 March for a conversation on 10 March.

    Use instead:
        Sent on 24 February, so that there are two weeks.

    Options:
        `Policy.invitation`: `short_days`.

    Sources:
        R063, D21.
    """
    sent_on, least = given.context.sent_on, given.policy.invitation.short_days
    if sent_on is None or (invitation.meets_on - sent_on).days >= least:
        return
    yield Hit(
        path=(*given.path, "meets_on"),
        params=(
            ("sent_on", sent_on.isoformat()),
            ("meets_on", invitation.meets_on.isoformat()),
            ("least", least),
        ),
    )


def incomplete_invitation(invitation: Invitation, given: Given) -> Iterator[Hit]:
    """Find an invitation that leaves the employee to guess.

    What it does:
        Asks for the time of day, the place where the setting needs one, the frame, the purpose,
        the request to prepare, and the enclosed form; one finding for each that is missing or
        blank.

    Why it is bad:
        Whoever does not know what it is about and where it is prepares for the worst, or not at
        all.

    Example:
        "MUS on 10 March. Best regards."

    Use instead:
        The day and the time, the room, what it is for, how it will be held, what to think about
        beforehand, and the form.

    Options:
        `Policy.invitation`: `place_for`, the settings that need a place.

    Sources:
        R064, R065, D14.
    """
    needs_place = invitation.setting in given.policy.invitation.place_for
    missing = {
        "starts_at": invitation.starts_at is None,
        "place": needs_place and is_blank(invitation.place),
        "frame": is_blank(invitation.frame),
        "purpose": is_blank(invitation.purpose),
        "request": is_blank(invitation.request),
        "form": invitation.form is None,
    }
    for field, is_missing in missing.items():
        if is_missing:
            yield Hit(path=(*given.path, field), params=(("case", field),))


def different_forms(preparation: Preparation, given: Given) -> Iterator[Hit]:
    """Find a preparation that was made on another form than the one that was enclosed.

    What it does:
        Compares id and version of the form with those of the enclosed one. A preparation without
        a form is different too, since a form was enclosed; where no form is known to be enclosed,
        the rule is not checked.

    Why it is bad:
        The two have prepared for two different conversations. One of them is in for a surprise,
        and it is seldom the leader.

    Example:
        The leader on version 1 of the form, the employee on version 2.

    Use instead:
        Both on version 2.

    Options:
        None; `CheckContext.form` is the enclosed form.

    Sources:
        R067.
    """
    if given.context.form is not None and preparation.form != given.context.form:
        case = "none" if preparation.form is None else "other"
        yield Hit(path=(*given.path, "form"), params=(("case", case),))


def early_invitation(invitation: Invitation, given: Given) -> Iterator[Hit]:
    """Find an invitation that comes so early that it is forgotten.

    What it does:
        Counts the calendar days from the day it was sent to the day of the conversation.

    Why it is bad:
        Nobody prepares five weeks ahead. When the day comes, the letter is at the bottom of the
        pile, and what there was to think about has changed.

    Example:
        Sent on 12 January for a conversation on 10 March.

    Use instead:
        The day in the calendar in January, and the invitation with its questions on 24 February.

    Options:
        `Policy.invitation`: `early_days`.

    Sources:
        R063, D21.
    """
    sent_on, most = given.context.sent_on, given.policy.invitation.early_days
    if sent_on is None or (invitation.meets_on - sent_on).days < most:
        return
    yield Hit(
        path=(*given.path, "meets_on"),
        params=(
            ("sent_on", sent_on.isoformat()),
            ("meets_on", invitation.meets_on.isoformat()),
            ("days", (invitation.meets_on - sent_on).days),
        ),
    )


def past_heavy_agenda(agenda: Agenda, given: Given) -> Iterator[Hit]:
    """Find an agenda on which the year that went weighs more than the year to come.

    What it does:
        Reckons which share of the minutes the past has, and which the present and the future; one
        finding for each share that is out of the policy's bounds. Every usual agenda, at whatever
        length, is within the usual bounds.

    Why it is bad:
        The past is easy to talk about, and the only thing that cannot be changed. When fifty
        minutes have gone, what the conversation is for gets the last ten.

    Example:
        Half an hour on last year, and fifteen minutes on this one.

    Use instead:
        Ten minutes on last year, and half an hour on what comes.

    Options:
        `Policy.agenda`: `past_at_most` and `future_at_least`.

    Sources:
        R086, R087, D06.
    """
    limits, total = given.policy.agenda, agenda.minutes
    past = _minutes(agenda, ConversationPart.PAST)
    if past > limits.past_at_most * total:
        most = math.floor(limits.past_at_most * total)
        params = (("case", "past"), ("minutes", past), ("fine", most), ("total", total))
        yield Hit(path=(*given.path, "parts"), params=params)
    future = _minutes(agenda, ConversationPart.PRESENT_AND_FUTURE)
    if future < limits.future_at_least * total:
        least = math.ceil(limits.future_at_least * total)
        params = (("case", "future"), ("minutes", future), ("fine", least), ("total", total))
        yield Hit(path=(*given.path, "parts"), params=params)


def unprepared_party(parties: PreparedParties, given: Given) -> Iterator[Hit]:
    """Find a conversation that was held before both had prepared.

    What it does:
        Holds those who were to prepare for this kind of talk against those who did; a preparation
        that was waived was not made. One finding for each party that is missing.

    Why it is bad:
        Most of a good conversation is the preparation. If one has thought and the other has not,
        one talks while the other nods.

    Example:
        The leader came straight from another meeting and asked: "Nå, hvordan går det?"

    Use instead:
        Two days later, when both have had their hour.

    Options:
        None.

    Sources:
        R067, R071.
    """
    for party in parties.expected:
        if party not in parties.prepared:
            yield Hit(path=given.path, params=(("case", party.value),))


def short_preparation(preparation: Preparation, given: Given) -> Iterator[Hit]:
    """Find a preparation that took a quarter of an hour; said to that person only.

    What it does:
        Compares the minutes that the person says it took with the policy's. It is a word to
        oneself: it comes when somebody checks their own `Preparation`, and in the report of a
        `Conversation`, which both parties see, it never comes.

    Why it is bad:
        A glance at the form on the way to the meeting becomes a quarter of an hour of talk,
        stretched to an hour.

    Example:
        The form read in ten minutes, with the coat on.

    Use instead:
        An hour in the calendar a few days before, to let it lie in between.

    Options:
        `Policy.preparation`: `short_minutes`.

    Sources:
        R069, R070, D20.
    """
    most, expected = given.policy.preparation.short_minutes, given.policy.preparation
    if preparation.minutes is not None and preparation.minutes <= most:
        params = (("minutes", preparation.minutes), ("expected", expected.expected_minutes))
        yield Hit(path=(*given.path, "minutes"), params=params)


def missing_elevator_speech(speech: ElevatorSpeech, given: Given) -> Iterator[Hit]:
    """Find a year whose conversations open without a word on what they are for.

    What it does:
        Finds the words that open every conversation missing or blank, once conversations can
        begin.

    Why it is bad:
        Whoever cannot say it in a few sentences has not thought it through. Then each leader
        begins with whatever comes to mind, and the unit has twelve purposes.

    Example:
        "Ja, nu er det jo blevet den tid på året."

    Use instead:
        "Til jul skal fire af os kunne køre pressen. I dag finder vi ud af, hvad du vil lære."

    Options:
        None.

    Sources:
        R055.
    """
    if is_blank(speech.text):
        yield Hit(path=given.path)


def long_elevator_speech(speech: ElevatorSpeech, given: Given) -> Iterator[Hit]:
    """Find an opening that has become a lecture.

    What it does:
        Counts sentences and words: more than five sentences or more than ninety words is long.

    Why it is bad:
        It is called an elevator speech because it ends when the door opens. Whoever is talked at
        for three minutes leans back, and stays there.

    Example:
        The whole strategy, goal by goal, before the coffee is poured.

    Use instead:
        Two sentences on what the year is for, and one on what the two do now.

    Options:
        None.

    Sources:
        R055.
    """
    words = [word for word in speech.text.split() if any(map(str.isalnum, word))]
    sentences = _sentences(words)
    if sentences > _SENTENCES or len(words) > _WORDS:
        yield Hit(
            path=(*given.path, "text"),
            params=(
                ("sentences", sentences),
                ("words", len(words)),
                ("fine_sentences", _SENTENCES),
                ("fine_words", _WORDS),
            ),
        )


def leader_talks_most(ratings: RatingList, given: Given) -> Iterator[Hit]:
    """Find a conversation in which the leader had most of the time, as both say.

    What it does:
        Looks at what the two said right after, each for themselves: which share of the time the
        leader talked. It speaks only where both said more than half: whoever said so too
        learns from it that the other agrees.

    Why it is bad:
        Whoever is talking is not learning. If the employee says almost nothing, it is a briefing,
        and the leader leaves with what they knew before.

    Example:
        Both say that the leader talked three quarters of the hour.

    Use instead:
        One open question, and then silence for as long as it takes.

    Options:
        None.

    Sources:
        R095.
    """
    right_after = [one for one in ratings.items if one.rating.moment is RatingMoment.RIGHT_AFTER]
    said = {one.party: one.rating.leader_share for one in right_after}
    shares = [share for share in said.values() if share is not None]
    if len(shares) == len(PARTIES) and min(shares) > _HALF:
        yield Hit(path=given.path)


def same_questions_for_all(form: QuestionForm, given: Given) -> Iterator[Hit]:
    """Find a unit in which everybody is asked the same.

    What it does:
        Holds a form against those that were enclosed with the unit's invitations this year: if
        there were several conversations and every one had just this form in just this version.

    Why it is bad:
        The apprentice and the one who has been here for thirty years do not have the same
        questions. A conversation that begins with the form cannot begin with the person.

    Example:
        One form for twelve people, as it came from the head office.

    Use instead:
        A form for each kind of job, or a few questions exchanged for each person.

    Options:
        None; `CheckContext.forms` holds the forms that were enclosed.

    Sources:
        R076.
    """
    forms = given.context.forms or ()
    if len(forms) > 1 and set(forms) == {form.ref}:
        yield Hit(path=given.path, params=(("count", len(forms)),))


def _minutes(agenda: Agenda, part: ConversationPart) -> int:
    """Give the minutes of a part, 0 where the agenda does not have it."""
    return sum(item.minutes for item in agenda.parts if item.part is part)


def _sentences(words: list[str]) -> int:
    """Count sentences: each ends with a full stop, and the next begins with a capital."""
    return bool(words) + sum(_ends(word) and _begins(after) for word, after in pairwise(words))


def _ends(word: str) -> bool:
    """Say if a sentence can end with this word; "f.eks." is an abbreviation."""
    bare = word.rstrip(_QUOTES)
    core = bare.rstrip(".!?…")
    return core != bare and "." not in core


def _begins(word: str) -> bool:
    """Say if a sentence can begin with this word."""
    return word.lstrip(_QUOTES)[:1].isupper()


RULES = (
    Rule(
        code="MK606",
        name="short-notice",
        severity=Severity.WARNING,
        subject=(Invitation,),
        function=short_notice,
        needs=("sent_on",),
        sources=("R063", "D21"),
    ),
    Rule(
        code="MK607",
        name="early-invitation",
        severity=Severity.INFO,
        subject=(Invitation,),
        function=early_invitation,
        needs=("sent_on",),
        sources=("R063", "D21"),
    ),
    Rule(
        code="MK608",
        name="incomplete-invitation",
        severity=Severity.ERROR,
        subject=(Invitation,),
        function=incomplete_invitation,
        sources=("R064", "R065", "D14"),
    ),
    Rule(
        code="MK609",
        name="past-heavy-agenda",
        severity=Severity.WARNING,
        subject=(Agenda,),
        function=past_heavy_agenda,
        sources=("R086", "R087", "D06"),
    ),
    Rule(
        code="MK610",
        name="unprepared-party",
        severity=Severity.WARNING,
        subject=(PreparedParties,),
        function=unprepared_party,
        sources=("R067", "R071"),
    ),
    Rule(
        code="MK611",
        name="short-preparation",
        severity=Severity.INFO,
        subject=(Preparation,),
        function=short_preparation,
        sources=("R069", "R070", "D20"),
    ),
    Rule(
        code="MK612",
        name="different-forms",
        severity=Severity.ERROR,
        subject=(Preparation,),
        function=different_forms,
        needs=("form",),
        sources=("R067",),
    ),
    Rule(
        code="MK613",
        name="missing-elevator-speech",
        severity=Severity.WARNING,
        subject=(ElevatorSpeech,),
        function=missing_elevator_speech,
        sources=("R055",),
    ),
    Rule(
        code="MK614",
        name="long-elevator-speech",
        severity=Severity.INFO,
        subject=(ElevatorSpeech,),
        function=long_elevator_speech,
        sources=("R055",),
    ),
    Rule(
        code="MK619",
        name="leader-talks-most",
        severity=Severity.INFO,
        subject=(RatingList,),
        function=leader_talks_most,
        sources=("R095",),
    ),
    Rule(
        code="MK620",
        name="same-questions-for-all",
        severity=Severity.INFO,
        subject=(QuestionForm,),
        function=same_questions_for_all,
        needs=("forms",),
        sources=("R076",),
    ),
)
"""The rules of this group, sorted by code."""
