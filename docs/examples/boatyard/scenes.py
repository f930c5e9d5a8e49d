"""What a scene is, and the deeds that scenes are made of.

A deed is a function that is given the office, the day and the person; it states a fact, or several.
Nothing is done when a scene is written down, only when it is played.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, TypeAlias

import mousekit as mk
from boatyard import papers
from boatyard.office import Office, RefusedError, StoryError
from boatyard.papers import Tongue
from boatyard.people import Who, name
from boatyard.words import refusal

__all__ = [
    "Deed",
    "Scene",
    "Scenes",
    "deliver",
    "draft",
    "follow_up",
    "invite",
    "keep_post",
    "plan",
    "prepare",
    "prepared",
    "refused",
    "scene",
    "settle",
    "sign",
    "signs",
    "state",
]

Deed: TypeAlias = Callable[[Office, date, Who], None]


class Scene(NamedTuple):
    """One thing that happens.

    Attributes:
        on: The day.
        who: The person.
        told: In one sentence, in the language of the story.
        deeds: What is done, in this order.
        lines: The keys of `boatyard.happened.HAPPENED` that it makes true.
    """

    on: date
    who: Who
    told: str
    deeds: tuple[Deed, ...]
    lines: tuple[str, ...]


Scenes: TypeAlias = tuple[Scene, ...]


def scene(on: date, who: Who, told: str, *deeds: Deed, lines: str = "") -> Scene:
    """Write down a scene.

    Args:
        on: The day.
        who: The person.
        told: One sentence.
        deeds: What is done.
        lines: Keys, with spaces between them.
    """
    return Scene(on, who, told, deeds, tuple(lines.split()))


def state(
    stream: str, fact: Callable[..., mk.Fact], by: Who | None = None, **fields: object
) -> Deed:
    """State a fact.

    Args:
        stream: The id of the cycle or conversation.
        fact: Its class.
        by: Who states it, if it is not the person of the scene.
        fields: What it says.
    """

    def deed(office: Office, on: date, who: Who) -> None:
        speaker = by or who
        office.state(stream, fact(on=on, by=speaker.id, role=speaker.role, **fields))

    return deed


def plan(
    talk: str,
    cycle: str,
    employee: str,
    *,
    kind: mk.TalkKind = mk.TalkKind.MUS,
    previous: str | None = None,
) -> Deed:
    """Plan a conversation.

    Args:
        talk: Its id.
        cycle: The id of the cycle.
        employee: The id of the employee.
        kind: The kind of talk.
        previous: The id of the conversation whose open agreements it takes in.
    """

    def deed(office: Office, on: date, who: Who) -> None:
        before = None if previous is None else office.talks[previous]
        birth = mk.plan_conversation(
            office.cycles[cycle],
            id=talk,
            employee=employee,
            on=on,
            by=who.id,
            role=who.role,
            kind=kind,
            previous=before,
        )
        office.plan(birth)

    return deed


def invite(talk: str, t: Tongue, meets_on: date) -> Deed:
    """Send the invitation."""
    return state(talk, mk.InvitationSent, invitation=papers.invitation(t, meets_on))


def prepare(talk: str, t: Tongue, *parties: Who) -> Deed:
    """Let each of these prepare."""

    def deed(office: Office, on: date, who: Who) -> None:
        for party in parties:
            own = state(talk, mk.PreparationSubmitted, party, preparation=papers.preparation(t))
            own(office, on, who)

    return deed


def prepared(t: Tongue, on: date, talk: str, employee: Who, leader: Who) -> Scene:
    """Let the two prepare, each for themselves."""
    names = (name(employee.id), name(leader.id))
    told = t("{} og {} har forberedt sig.", "{} and {} have prepared.").format(*names)
    return scene(on, employee, told, prepare(talk, t, employee, leader))


def draft(talk: str, *drafts: mk.AgreementDraft, follow_ups: tuple[date, ...]) -> Deed:
    """Write the first version of the conclusions."""
    written = papers.conclusions(*drafts, follow_ups=follow_ups)
    return state(talk, mk.ConclusionsDrafted, conclusions=written)


def sign(talk: str) -> Deed:
    """Sign the conclusions as they are now."""

    def deed(office: Office, on: date, who: Who) -> None:
        read = office.talks[talk].conclusions
        if read is None:
            raise StoryError(f"{talk}: nothing to sign")
        state(talk, mk.ConclusionsSigned, digest=read.digest)(office, on, who)

    return deed


def signs(t: Tongue, on: date, who: Who, talk: str) -> Scene:
    """Let somebody sign."""
    owner = talk.partition("-")[0]
    told = t("{} skriver under på {}s plan.", "{} signs {}'s plan.")
    if who.id == owner:
        told = t("{} skriver under.", "{} signs.")
    return scene(on, who, told.format(name(who.id), name(owner)), sign(talk))


def follow_up(
    talk: str,
    held_on: date,
    *agreements: str,
    planned_on: date | None = None,
    host: mk.FollowUpHost = mk.FollowUpHost.OWN_MEETING,
) -> Deed:
    """Hold a follow-up in which these agreements are found to be on track."""
    held = mk.FollowUp(
        held_on=held_on,
        planned_on=planned_on or held_on,
        host=host,
        reviews=tuple(
            mk.AgreementReview(agreement=one, progress=mk.Progress.ON_TRACK) for one in agreements
        ),
    )
    return state(talk, mk.FollowUpHeld, follow_up=held)


def settle(talk: str, *agreements: str) -> Deed:
    """State that these agreements are done."""

    def deed(office: Office, on: date, who: Who) -> None:
        for one in agreements:
            done = mk.AgreementStatus.DONE
            state(talk, mk.AgreementSettled, agreement=one, status=done)(office, on, who)

    return deed


def refused(wanted: Deed, code: str) -> Deed:
    """Try something that may not come, and say why it may not.

    Args:
        wanted: What is tried.
        code: The reason that is expected.
    """

    def deed(office: Office, on: date, who: Who) -> None:
        try:
            wanted(office, on, who)
        except RefusedError as error:
            if code not in [one.code for one in error.blockers]:
                raise StoryError(f"{on}: not refused for {code}: {error}") from error
            office.remarks.extend(refusal(office.t, error.blockers))
        else:
            raise StoryError(f"{on}: {code} did not stand in the way")

    return deed


def keep_post(talk: str) -> Deed:
    """Let the news of a conversation lie."""
    return lambda office, _on, _who: office.keep_post(talk)


def deliver(talk: str) -> Deed:
    """Give the cycle the news that has lain."""
    return lambda office, on, _who: office.deliver(talk, on)
