"""What holds for every check, whatever people write: properties of the rules room."""

from datetime import date
from typing import TypeVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mousekit.errors import InvalidValueError
from mousekit.policy import DEFAULT_POLICY, STRICT_POLICY, TEKNIQ_POLICY, Policy
from mousekit.rules import (
    CheckContext,
    Report,
    RuleSet,
    Severity,
    all_rules,
    check_agreements,
    check_themes,
    check_value,
)
from mousekit.rules.texts import LANGUAGES
from mousekit.values.agreement import (
    Agreement,
    AgreementDraft,
    AgreementState,
    AgreementStatus,
    LearningMethod,
    ProposedBy,
)
from mousekit.values.conclusions import (
    AssessedAs,
    Conclusions,
    PlannedFollowUp,
    PreviousAssessment,
    Waiver,
)
from mousekit.values.content import DevelopmentArea, Strength
from mousekit.values.people import Role
from mousekit.values.record import PromiseAnswer
from mousekit.values.strategy import CompetenceNeed, FocusTheme, Mandate
from mousekit.values.talk import FormRef, Invitation, Preparation

MARKER = "qzxvk"
CODES = [rule.code for rule in all_rules()]

ids = st.sampled_from(["ida", "per", "n1", "n2", "vi"])
texts = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "Blive bedre til at lytte",
            "Get better at planning",
            "Ida viser Per arkivet tre gange",
            "Per writes one page for stand-ins",
            "Kurset koster 8.000 kr.",
            "TBD",
            "aftales nærmere",
            "vi",
            "alle",
            "everyone",
        ]
    ),
)
languages = st.sampled_from([None, *LANGUAGES])
policies = st.sampled_from([DEFAULT_POLICY, TEKNIQ_POLICY, STRICT_POLICY])


T = TypeVar("T")


def tuples(items: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """Make short tuples; shrinks towards the empty one."""
    return st.lists(items, max_size=3).map(tuple)


@st.composite
def drafts(draw: st.DrawFn, written: st.SearchStrategy[str] = texts) -> AgreementDraft:
    """Make drafts as people may write them; shrinks towards an empty one."""
    maybe_written = st.none() | written
    return AgreementDraft(
        text=draw(written),
        owner=draw(maybe_written),
        due=draw(st.none() | st.dates()),
        need=draw(st.none() | ids),
        sign_of_success=draw(maybe_written),
        trigger=draw(maybe_written),
        method=draw(st.none() | st.sampled_from(LearningMethod)),
        practice=draw(maybe_written),
        support=draw(maybe_written),
        proposed_by=draw(st.none() | st.sampled_from(ProposedBy)),
        needs_approval=draw(st.booleans()),
        carried_from=draw(st.none() | ids),
        lang=draw(languages),
    )


@st.composite
def agreements(draw: st.DrawFn) -> Agreement:
    """Make signed agreements; shrinks towards a short one of Ida's."""
    text = draw(texts.filter(str.strip))
    return Agreement(
        id=draw(ids), text=text, owner=draw(ids), due=draw(st.dates()), need=draw(st.none() | ids)
    )


def lists() -> st.SearchStrategy[list[AgreementDraft | Agreement]]:
    """Make agreements of one conversation; shrinks towards none."""
    return st.lists(drafts() | agreements(), max_size=6)


@st.composite
def waivers(draw: st.DrawFn) -> tuple[Waiver, ...]:
    """Make waivers of both parties on the first two agreements; shrinks towards none."""
    paths = st.tuples(
        st.just("agreements"),
        st.integers(0, 1),
        st.sampled_from(["text", "owner", "due", "need", "sign_of_success"]),
    )
    said = draw(st.lists(st.tuples(st.sampled_from(CODES), paths), max_size=8))
    parties = st.sampled_from([Role.EMPLOYEE, Role.LEADER])
    return tuple(
        Waiver(code=code, path=path, party=draw(parties), reason="aftalt") for code, path in said
    )


@st.composite
def contexts(draw: st.DrawFn) -> CheckContext:
    """Make contexts that know something; shrinks towards one that knows nothing."""
    need = st.builds(CompetenceNeed, id=ids, text=st.just("Køre pressen"))
    follow_up = st.builds(PlannedFollowUp, planned_on=st.dates())
    state = st.builds(AgreementState, agreement=agreements(), times_carried=st.integers(0, 3))
    answer = st.builds(PromiseAnswer, agreement=ids, kept=st.booleans(), answer=ids)
    mandates = st.builds(
        Mandate,
        max_amount=st.none() | st.integers(0, 9),
        methods=tuples(st.sampled_from(LearningMethod)),
    )
    assessed = st.builds(
        PreviousAssessment, agreement=ids, decided=st.sampled_from(AssessedAs), why_not=ids
    )
    return CheckContext(
        employee=draw(st.none() | ids),
        leader=draw(st.none() | ids),
        held_on=draw(st.none() | st.dates()),
        next_on=draw(st.none() | st.dates()),
        mandate=draw(st.none() | mandates),
        promises=draw(st.none() | tuples(answer)),
        needs=draw(st.none() | tuples(need)),
        follow_ups=draw(st.none() | tuples(follow_up)),
        previous=draw(st.none() | tuples(state)),
        assessed=draw(st.none() | tuples(assessed)),
        explained=draw(st.none() | tuples(st.sampled_from(Role))),
        waivers=draw(st.none() | waivers()),
    )


Items = list[AgreementDraft | Agreement]


@given(lists(), contexts(), policies, languages)
def test_every_list_can_be_checked(
    items: Items, context: CheckContext, policy: Policy, lang: str | None
) -> None:
    """No agreement, context, policy or language makes a check fail, or its report unreadable."""
    report = check_agreements(items, context=context, policy=policy, lang=lang)

    assert all(report.text(one) for one in LANGUAGES)
    assert len(report.rows()) == len(report.findings)
    assert isinstance(hash(report), int)


@given(lists(), contexts())
def test_a_check_is_repeatable(items: Items, context: CheckContext) -> None:
    """The same things give the same report, and a report can be made of its own findings."""
    report = check_agreements(items, context=context)

    assert check_agreements(items, context=context) == report
    assert Report.of(reversed(report.findings), reversed(report.not_checked)).codes == report.codes


@given(lists(), contexts())
def test_a_report_is_sorted(items: Items, context: CheckContext) -> None:
    """Findings about earlier agreements come before those about later ones."""
    report = check_agreements(items, context=context)
    places = [(one.path, one.code) for one in report.findings if one.path[0] == "agreements"]
    whole = [place for place in places if len(place[0]) == 1]
    parts = [place for place in places if len(place[0]) > 1]

    assert places == sorted(whole) + sorted(parts)
    assert list(report.not_checked) == sorted(set(report.not_checked))


@given(lists(), contexts())
def test_a_rule_is_run_or_listed(items: Items, context: CheckContext) -> None:
    """What was not checked found nothing; only MK401 may know enough of one agreement alone."""
    report = check_agreements(items, context=context)

    assert set(report.not_checked) & set(report.codes) <= {"MK401"}


@given(lists(), contexts(), st.sampled_from(CODES))
def test_ignoring_removes_one_code(items: Items, context: CheckContext, code: str) -> None:
    """An ignored code is gone, and nothing else has changed."""
    report = check_agreements(items, context=context)
    less = check_agreements(items, context=context, rules=RuleSet(ignore=(code,)))

    assert less.findings == tuple(one for one in report.findings if one.code != code)
    assert less.not_checked == tuple(one for one in report.not_checked if one != code)


@given(lists(), contexts(), st.sampled_from(CODES))
def test_selecting_keeps_one_code(items: Items, context: CheckContext, code: str) -> None:
    """A selected code is found as it is found among all the others."""
    report = check_agreements(items, context=context)
    alone = check_agreements(items, context=context, rules=RuleSet(select=(code,)))

    assert alone.findings == tuple(one for one in report.findings if one.code == code)


@given(lists(), contexts(), st.sampled_from(CODES), st.sampled_from(Severity))
def test_regrading_changes_the_severity_alone(
    items: Items, context: CheckContext, code: str, severity: Severity
) -> None:
    """A code that is re-graded is found in the same places with the same params."""
    report = check_agreements(items, context=context)
    rules = RuleSet(severities=((code, severity),))

    assert check_agreements(items, context=context, rules=rules).findings == tuple(
        attrs.evolve(one, severity=severity) if one.code == code else one for one in report.findings
    )


@given(lists(), contexts(), policies)
def test_waivers_need_both(items: Items, context: CheckContext, policy: Policy) -> None:
    """A finding is waived when both parties waived just that, and the policy lets them."""
    report = check_agreements(items, context=context, policy=policy)
    said = {(one.code, one.path, one.party) for one in context.waivers or ()}

    for finding in report.findings:
        both = {(finding.code, finding.path, role) for role in (Role.EMPLOYEE, Role.LEADER)}
        assert finding.waived == (both <= said and finding.code not in policy.unwaivable)


@given(lists(), contexts())
def test_waivers_change_nothing_else(items: Items, context: CheckContext) -> None:
    """Without waivers the same findings are there, none of them waived."""
    report = check_agreements(items, context=context)
    without = check_agreements(items, context=attrs.evolve(context, waivers=None))

    assert without.findings == tuple(attrs.evolve(one, waived=False) for one in report.findings)


@given(lists(), contexts())
def test_position_does_not_matter(items: Items, context: CheckContext) -> None:
    """An agreement has the same faults alone as among others, under another path."""
    report = check_agreements(items, context=attrs.evolve(context, waivers=None))

    for position, item in enumerate(items):
        alone = check_value(item, context=context, root=("agreements", position))
        here = ("agreements", position)
        among = [attrs.evolve(one, waived=False) for one in report.findings]
        assert [attrs.evolve(one, waived=False) for one in alone.findings] == [
            # That it stands there twice is a fault of the list, shown at the later one.
            one
            for one in among
            if one.path[:2] == here and one.code != "MK107"
        ]


@given(st.lists(drafts(), max_size=4), contexts())
def test_conclusions_are_checked_like_a_list(
    written: list[AgreementDraft], context: CheckContext
) -> None:
    """Conclusions have the faults of their agreements, under the name of drafts."""
    named = [attrs.evolve(draft, id=f"a{at}") for at, draft in enumerate(written)]
    context = attrs.evolve(context, follow_ups=(), waivers=None)

    bare = check_agreements(named, context=context).findings
    whole = check_value(Conclusions(drafts=tuple(named)), context=context).findings
    assert {(one.code, one.path[1:]) for one in bare} == {(one.code, one.path[1:]) for one in whole}


@given(st.integers(0, 12), policies)
def test_more_is_never_better(count: int, policy: Policy) -> None:
    """One agreement more never makes their number a lesser fault."""
    draft = AgreementDraft(text="Ida viser Per arkivet")
    rules = RuleSet(select=("MK101",))
    grades = [
        max((one.severity for one in report.findings), default=None)
        for report in (
            check_agreements([draft] * number, policy=policy, rules=rules)
            for number in (count, count + 1)
        )
    ]

    fewer, more = grades
    assert fewer is None or (more is not None and more >= fewer)


marked = st.sampled_from(
    [
        MARKER,
        f"Blive bedre til {MARKER}",
        f"Focus on {MARKER}",
        f"TBD {MARKER}",
        f"Tal med {MARKER} hver fredag",
        f"{MARKER} og teamet",
    ]
)


def shown(report: Report) -> str:
    """Return everything that a report shows to anybody."""
    texts = [report.text(lang) for lang in LANGUAGES]
    return " ".join([repr(report), str(report), str(report.rows()), *texts])


@given(st.lists(drafts(marked), min_size=1, max_size=4), languages)
def test_nothing_written_gets_into_a_report(
    written: list[AgreementDraft], lang: str | None
) -> None:
    """No finding, message, param or repr holds a word that somebody wrote."""
    named = [attrs.evolve(draft, id=f"a{at}") for at, draft in enumerate(written)]
    old = Agreement(id="old", text=MARKER, owner="per", due=date(2026, 1, 1))
    outcome = AgreementState(agreement=old, status=AgreementStatus.OPEN, outcome=MARKER)
    waived = Waiver(code="MK303", path=("drafts", 0, "owner"), party=Role.LEADER, reason=MARKER)
    context = CheckContext(
        employee="ida",
        leader="per",
        held_on=date(2027, 1, 1),
        needs=(),
        follow_ups=(),
        previous=(outcome,),
        assessed=(PreviousAssessment(agreement="x", decided=AssessedAs.DONE, why_not=MARKER),),
        waivers=(waived,),
    )
    conclusions = Conclusions(
        drafts=tuple(named),
        strengths=(Strength(text=MARKER, example=MARKER),),
        development_areas=(DevelopmentArea(text=MARKER),),
    )

    assert MARKER not in shown(check_agreements(named, context=context, lang=lang))
    assert MARKER not in shown(check_value(conclusions, context=context, lang=lang))
    assert MARKER not in repr(context)


def test_nothing_prepared_gets_into_a_report() -> None:
    """Neither an invitation nor a preparation is quoted."""
    invitation = Invitation(meets_on=date(2027, 3, 1), purpose=MARKER, frame=MARKER)
    preparation = Preparation(topics=(MARKER,), suggestions=(MARKER,))
    context = CheckContext(form=FormRef(id="mus"), sent_on=date(2027, 2, 28))

    assert MARKER not in shown(check_value(invitation, context=context))
    assert MARKER not in shown(check_value(preparation, context=context))


@given(st.text(max_size=30), languages)
def test_themes_can_always_be_checked(title: str, lang: str | None) -> None:
    """A theme that can be made can be checked."""
    try:
        theme = FocusTheme(id="t1", title=title)
    except InvalidValueError:
        return
    assert check_themes([theme] * 3, lang=lang).codes == ("MK103",)


@given(st.dates(), st.dates(), policies)
def test_invitations_can_always_be_checked(meets_on: date, sent_on: date, policy: Policy) -> None:
    """Notice is short exactly when the days are fewer than the policy's."""
    context = CheckContext(sent_on=sent_on)
    rules = RuleSet(select=("MK606",))
    report = check_value(Invitation(meets_on=meets_on), context=context, policy=policy, rules=rules)

    short = meets_on.toordinal() - sent_on.toordinal() < policy.invitation.short_days
    assert bool(report.findings) == short


@pytest.mark.parametrize("code", CODES)
def test_unwaivable_codes_exist(code: str) -> None:
    """What no policy lets anybody waive is an error by default, and a rule."""
    rule = next(rule for rule in all_rules() if rule.code == code)

    if code in DEFAULT_POLICY.unwaivable:
        assert rule.severity is Severity.ERROR
    assert set(STRICT_POLICY.unwaivable) <= set(CODES)
