"""Use of the whole library in one go, for the tests that watch it from outside.

``exercise`` grows with the library: what is public is called here at least once.
It reads no file, asks no clock and prints nothing, so that whatever is observed is the library's.
"""

from collections.abc import Iterable
from datetime import date, time

import mousekit as mk
from mousekit import render

DAY = date(2027, 1, 11)
TALK_DAY = date(2027, 2, 1)
FORM = mk.QuestionForm(id="form", questions=(mk.Question(text="Hvad giver dig energi?"),))


LEADER: mk.Stated = {"on": DAY, "by": "mette", "role": mk.Role.LEADER}


def exercise() -> None:
    """Call what the library offers."""
    for name in mk.__all__:
        getattr(mk, name)
    cycle = _open_cycle()
    facts = _a_conversation(cycle)
    talk = mk.Conversation.start(mk.plan_conversation(cycle, id="t", employee="lane", **LEADER))
    for fact in facts:
        before, talk = talk, talk.apply(fact)
        for notice in mk.cycle_facts(before, fact, talk):
            mk.talk_facts(notice, talk)
    _ask(cycle, talk, facts)
    _check(cycle, talk)
    _draw(cycle, talk)
    _tie_and_date(cycle, talk)
    _write_and_read([cycle, talk, *facts, mk.check(talk), mk.DEFAULT_POLICY])
    _put_on_paper(talk)
    _reckon()


def _open_cycle() -> mk.Cycle:
    window = mk.Period(first=DAY, last=date(2027, 3, 1))
    goal = mk.StrategicGoal(id="g", text="Forældrene ved, hvad deres barn er optaget af")
    need = mk.CompetenceNeed(id="n", text="Svære samtaler", goal="g")
    return mk.Cycle.replay(
        [
            mk.CycleStarted(id="2027", unit="blue", leader="mette", period=window, **LEADER),
            mk.StrategyAdopted(strategy=mk.Strategy(intention="Dialog", goals=(goal,)), **LEADER),
            mk.NeedIdentified(need=need, **LEADER),
            mk.FocusChosen(themes=(mk.FocusTheme(id="t", title="Dialog"),), **LEADER),
            mk.TeamConsulted(input=mk.TeamInput(held_on=DAY), **LEADER),
            mk.FrameSet(form=FORM, mandate=mk.Mandate(), **LEADER),
            mk.ConversationsOpened(employees=("lane",), window=window, **LEADER),
        ]
    )


def _a_conversation(cycle: mk.Cycle) -> list[mk.Fact]:
    del cycle
    employee: mk.Stated = {"on": TALK_DAY, "by": "lane", "role": mk.Role.EMPLOYEE}
    leader: mk.Stated = {"on": TALK_DAY, "by": "mette", "role": mk.Role.LEADER}
    draft = mk.AgreementDraft(
        id="a",
        text="Lane holder tre forældremøder sammen med Mette",
        owner="lane",
        due=date(2027, 5, 3),
        need="n",
    )
    planned = mk.PlannedFollowUp(planned_on=date(2027, 5, 3))
    conclusions = mk.Conclusions(drafts=(draft,), follow_ups=(planned,))
    preparation = mk.Preparation(form=FORM.ref)
    digest = conclusions.digest
    return [
        mk.InvitationSent(invitation=mk.Invitation(meets_on=TALK_DAY, starts_at=time(9)), **leader),
        mk.PreparationSubmitted(preparation=preparation, **employee),
        mk.PreparationSubmitted(preparation=preparation, **leader),
        mk.ConversationHeld(held_on=TALK_DAY, **leader),
        mk.ConclusionsDrafted(conclusions=conclusions, **leader),
        mk.ConclusionsAccepted(**employee),
        mk.ConclusionsSigned(digest=digest, **employee),
        mk.ConclusionsSigned(digest=digest, **leader),
    ]


def _ask(cycle: mk.Cycle, talk: mk.Conversation, facts: Iterable[mk.Fact]) -> None:
    for fact in facts:
        for blocker in (*cycle.blockers(fact), *talk.blockers(fact)):
            str(blocker)
            blocker.message("da")
            blocker.hint("en")
    for event in cycle.allowed_events():
        mk.name_of(event, "da")
    mk.name_of(talk.stage, "da")
    talk.allowed_events(mk.Role.EMPLOYEE)
    mk.settlements(talk, talk)
    for item in mk.worklist([cycle, talk], today=DAY).items:
        item.text("da")
    repr((cycle, talk, hash(cycle), hash(talk)))


def _check(cycle: mk.Cycle, talk: mk.Conversation) -> None:
    drafts = [mk.AgreementDraft(text="Vi skal blive bedre", owner="alle")]
    for report in (mk.check_agreements(drafts), *mk.check_many([cycle, talk])):
        report.text("da")
        report.text("en")
        report.rows()
    for rule in mk.all_rules():
        mk.explain(rule.code, "da")
        mk.explain(rule.code, "en")


def _put_on_paper(talk: mk.Conversation) -> None:
    for lang in ("da", "en"):
        render.invitation_html(talk, lang=lang, privacy=render.PrivacyNotice())
        render.invitation_markdown(talk, lang=lang)
        render.conversation_card_html(talk, lang=lang)
        render.conversation_card_markdown(talk, lang=lang)
        for reader in (mk.Role.EMPLOYEE, mk.Role.LEADER):
            render.plan_html(talk, reader=reader, lang=lang)
            render.plan_markdown(talk, reader=reader, lang=lang)
            render.preparation_html(talk, reader=reader, lang=lang)
            render.preparation_markdown(talk, reader=reader, lang=lang)


def _draw(cycle: mk.Cycle, talk: mk.Conversation) -> None:
    plan = mk.plan_year(DAY, window=mk.Period(first=date(2027, 3, 1), last=date(2027, 5, 1)))
    render.wheel_svg(cycle, [talk], plan=plan, today=DAY, lang="da")
    render.time_bar_svg(talk, lang="en")
    render.unit_svg(cycle, [talk], reader=mk.Role.LEADER, today=DAY, lang="da")


def _tie_and_date(cycle: mk.Cycle, talk: mk.Conversation) -> None:
    thread = mk.red_thread([cycle], [talk])
    for end in thread.loose_ends:
        end.text("da")
    for shown in (thread, thread.trace("g")):
        render.thread_mermaid(shown, lang="da")
    render.states_mermaid(mk.Cycle, lang="en")
    plan = mk.plan_year(DAY, window=mk.Period(first=date(2027, 3, 1), last=date(2027, 5, 1)))
    events = (
        *render.talk_events(talk, lang="en"),
        *render.plan_events(plan, cycle=cycle.id, sequence=cycle.version, lang="en"),
    )
    render.calendar_text(events, stamp=DAY)


def _write_and_read(objects: Iterable[object]) -> None:
    for thing in objects:
        mk.from_json(mk.to_json(thing), type(thing))
        try:
            mk.from_dict({"schema": mk.SCHEMA}, type(thing))
        except mk.InvalidDocumentError as error:
            str(error)


def _reckon() -> None:
    mk.public_holidays(2027)
    mk.plan_year(DAY, window=mk.Period(first=date(2027, 3, 1), last=date(2027, 5, 1)))
    mk.plan_year_by(
        mk.DEFAULT_POLICY, DAY, window=mk.Period(first=date(2027, 3, 1), last=date(2027, 5, 1))
    )
