"""A unit and its conversations under any policy, and what is read from them."""

from datetime import date

import attrs

import mousekit as mk
from mousekit.cards import CardName, card
from process.cycles import BIRTH, FRAME, OMAR, TO_CONVERSATIONS, TO_FOCUS, WINDOW
from process.cycles import fold as fold_cycle
from process.people import BEFORE, LANE, METTE, leader
from process.talks import CHECK_IN, FOLLOW_UP, HELD_WITHOUT_PREPARATION, INVITATION, fold, signing

OWN = mk.AgreementDraft(
    id="a1",
    text="Lane holder tre svære forældresamtaler sammen med Mette",
    owner=LANE,
    due=date(2027, 4, 30),
    need="n1",
    sign_of_success="tre samtaler, gennemgået bagefter",
)
PROMISE = mk.AgreementDraft(
    id="a2",
    text="Mette giver to timer om ugen fri til forberedelse",
    owner=METTE,
    due=date(2027, 3, 1),
    need="n1",
    sign_of_success="timerne står i vagtplanen",
)


def cycle_under(
    policy: mk.Policy = mk.DEFAULT_POLICY,
    *,
    needs: tuple[mk.CompetenceNeed, ...] = (),
    form: mk.QuestionForm = FRAME.form,
) -> mk.Cycle:
    """Open a year under a policy, with some needs beside the usual ones."""
    return fold_cycle(
        mk.Cycle.start(attrs.evolve(BIRTH, policy=policy)),
        *TO_FOCUS[:-1],
        *(mk.NeedIdentified(need=need, **leader(BEFORE)) for need in needs),
        TO_FOCUS[-1],
        TO_CONVERSATIONS[0],
        attrs.evolve(FRAME, form=form),
        mk.ConversationsOpened(employees=(LANE, OMAR), window=WINDOW, **leader(BEFORE)),
    )


def planned_under(
    policy: mk.Policy = mk.DEFAULT_POLICY,
    *,
    kind: mk.TalkKind = mk.TalkKind.MUS,
    needs: tuple[mk.CompetenceNeed, ...] = (),
    form: mk.QuestionForm = FRAME.form,
) -> mk.Conversation:
    """Plan Lane's conversation in a year under a policy."""
    cycle = cycle_under(policy, needs=needs, form=form)
    birth = mk.plan_conversation(cycle, id="talk-7", employee=LANE, kind=kind, **leader(BEFORE))
    return mk.Conversation.start(birth)


def concluded(
    conclusions: mk.Conclusions | None = None, policy: mk.Policy = mk.DEFAULT_POLICY
) -> mk.Conversation:
    """Take the short way to conclusions under review: one of Lane's own and a promise."""
    return fold(
        planned_under(policy),
        mk.InvitationSent(invitation=INVITATION, **leader(BEFORE)),
        HELD_WITHOUT_PREPARATION,
        mk.ConclusionsDrafted(conclusions=conclusions or both_drafts(), **leader(BEFORE)),
    )


def both_drafts() -> mk.Conclusions:
    """Write conclusions that nothing keeps from being signed."""
    return with_own(OWN)


def with_own(draft: mk.AgreementDraft) -> mk.Conclusions:
    """Write the same conclusions, with another agreement of Lane's own."""
    return mk.Conclusions(drafts=(draft, PROMISE), follow_ups=(CHECK_IN, FOLLOW_UP))


def signed_under(
    conclusions: mk.Conclusions | None = None, policy: mk.Policy = mk.DEFAULT_POLICY
) -> mk.Conversation:
    """Let both sign, the employee first."""
    plan = conclusions or both_drafts()
    return fold(concluded(plan, policy), *signing(plan))


def one_day(day: date) -> mk.Conclusions:
    """Write conclusions with a single follow-up, on this day."""
    follow_ups = (mk.PlannedFollowUp(planned_on=day),)
    return mk.Conclusions(drafts=(OWN, PROMISE), follow_ups=follow_ups)


def is_seen(about: mk.Grip | mk.Ambition | mk.Output, talk: mk.Conversation) -> mk.Seen:
    """Say what the facts of a conversation say to one self-check."""
    every = (*mk.grips(talk), *mk.ambitions(talk), *mk.outputs(talk))
    return next(one.seen for one in every if one.about is about)


def codes(report: mk.Report) -> set[str]:
    """Give the codes of what a check has found."""
    return set(report.codes)


def graded(report: mk.Report, code: str) -> list[mk.Severity]:
    """Give how grave the findings of one rule are."""
    return [one.severity for one in report.findings if one.code == code]


def reasons(subject: mk.Cycle | mk.Conversation, fact: mk.Fact) -> set[str]:
    """Give the codes of what keeps a fact from coming."""
    return {one.code for one in subject.blockers(fact)}


def lacking(name: CardName, item: str, danish: str, english: str) -> list[str]:
    """Give the texts of one item of a card, Danish and English, that lack the words."""
    both = {lang: {one.id: one.text for one in card(name, lang).items} for lang in ("da", "en")}
    words = {"da": danish, "en": english}
    return [both[lang][item] for lang in both if words[lang] not in both[lang][item]]


def as_stored(thing: object) -> dict[str, object]:
    """Give the fields of a stored document."""
    return dict(mk.to_dict(thing))
