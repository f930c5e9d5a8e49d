"""Each rule fires where it should and is silent where it should not, in both languages."""

from collections.abc import Callable
from datetime import date, time
from typing import TypeVar, cast

import attrs
import pytest

from mousekit.policy import (
    DEFAULT_POLICY,
    STRICT_POLICY,
    AgreementPolicy,
    FollowUpPolicy,
    FormPolicy,
    InvitationPolicy,
    Policy,
    PurposeProfile,
)
from mousekit.rules import (
    CheckContext,
    Finding,
    Report,
    RuleSet,
    Severity,
    check_agreements,
    check_themes,
    check_value,
)
from mousekit.values.agreement import Agreement, AgreementDraft, AgreementState
from mousekit.values.conclusions import AssessedAs, PlannedFollowUp, PreviousAssessment
from mousekit.values.content import Feedback
from mousekit.values.people import Role
from mousekit.values.strategy import CompetenceNeed, FocusTheme, StrategicGoal, Strategy
from mousekit.values.talk import FormRef, Invitation, Preparation, Question, Setting

T = TypeVar("T", Agreement, AgreementDraft, CheckContext, Invitation)

DRAFT = AgreementDraft(
    text="Ida viser Per arkivet tre gange i april",
    owner="ida",
    due=date(2027, 4, 30),
    sign_of_success="Per finder selv fem sager",
    need="n1",
)
PAIR = CheckContext(employee="ida", leader="per")
HELD = date(2027, 2, 3)


def only(code: str) -> RuleSet:
    """Choose one rule."""
    return RuleSet(select=(code,))


def found(report: Report) -> list[tuple[str, tuple[str | int, ...], Severity]]:
    """Return what a report found: code, path and severity."""
    return [(one.code, one.path, one.severity) for one in report.findings]


def changed(value: T, field: str, new: str | None) -> T:
    """Return a value with one field, named at run time, changed."""
    evolve = cast("Callable[..., T]", attrs.evolve)
    return evolve(value, **{field: new})


def one(report: Report) -> Finding:
    """Return the only finding of a report."""
    (finding,) = report.findings
    return finding


def params(report: Report) -> dict[str, str | int]:
    """Return the params of the only finding."""
    return dict(one(report).params)


class TestTooManyAgreements:
    """R162: a few realistic agreements that one commits to, rather than many flowery ideas."""

    @pytest.mark.req("R162")
    @pytest.mark.parametrize(
        ("count", "severity"),
        [
            (1, None),
            (3, None),
            (4, Severity.INFO),
            (5, Severity.INFO),
            (6, Severity.WARNING),
            (8, Severity.WARNING),
            (9, Severity.ERROR),
            (40, Severity.ERROR),
        ],
    )
    def test_graded_by_number(self, count: int, severity: Severity | None) -> None:
        """Three are fine, five are much, eight are too much, and nine are refused."""
        report = check_agreements([DRAFT] * count, rules=only("MK101"))

        expected = [] if severity is None else [("MK101", ("agreements",), severity)]
        assert found(report) == expected

    def test_says_how_many(self) -> None:
        """The message has the number, and how many are fine."""
        report = check_agreements([DRAFT] * 7, rules=only("MK101"))

        assert params(report) == {"count": 7, "fine": 3}
        assert one(report).message("da") == "Der er 7 aftaler; 3 er nok."
        assert one(report).message("en") == "There are 7 agreements; 3 would do."

    def test_policy_decides(self) -> None:
        """The limits are the policy's."""
        policy = Policy(agreements=AgreementPolicy(fine=1, few=1, many=2))

        report = check_agreements([DRAFT] * 2, policy=policy, rules=only("MK101"))
        assert one(report).severity is Severity.WARNING


class TestNoAgreements:
    """R016: a conversation that leads to no action is only a formality."""

    @pytest.mark.req("R016")
    @pytest.mark.parametrize(
        "explained", [None, (), (Role.EMPLOYEE,), (Role.LEADER,), (Role.LEADER, Role.HR)]
    )
    def test_nothing_agreed(self, explained: tuple[Role, ...] | None) -> None:
        """No agreements is an error as long as one of the two has not said why."""
        context = CheckContext(explained=explained)
        report = check_agreements([], context=context, rules=only("MK102"))

        assert found(report) == [("MK102", ("agreements",), Severity.ERROR)]

    def test_both_explained(self) -> None:
        """When both have given the reason, nothing is wrong."""
        context = CheckContext(explained=(Role.LEADER, Role.EMPLOYEE))

        assert check_agreements([], context=context, rules=only("MK102")) == Report()

    def test_something_agreed(self) -> None:
        """One agreement is enough."""
        assert check_agreements([DRAFT], rules=only("MK102")) == Report()


class TestTooManyFocusThemes:
    """R028: move down a funnel and focus on one or two things."""

    @pytest.mark.req("R028")
    @pytest.mark.parametrize(
        ("count", "severity"),
        [
            (0, None),
            (2, None),
            (3, Severity.WARNING),
            (4, Severity.WARNING),
            (5, Severity.ERROR),
        ],
    )
    def test_graded_by_number(self, count: int, severity: Severity | None) -> None:
        """Two themes are fine, three are too many, and five are an error."""
        themes = [FocusTheme(id=f"t{number}", title="Udeliv") for number in range(count)]
        report = check_themes(themes, rules=only("MK103"))

        expected = [] if severity is None else [("MK103", ("themes",), severity)]
        assert found(report) == expected

    def test_policy_decides(self) -> None:
        """The limits are the policy's."""
        themes = [FocusTheme(id=f"t{number}", title="Udeliv") for number in range(2)]
        policy = Policy(forms=FormPolicy(themes=1, many_themes=2))

        report = check_themes(themes, policy=policy)
        assert one(report).severity is Severity.ERROR
        assert params(report) == {"count": 2, "fine": 1}


class TestVagueAgreement:
    """R142: set clear goals; be concrete and specific."""

    @pytest.mark.req("R142")
    @pytest.mark.parametrize(
        "text",
        [
            "Amir skal blive bedre til at samarbejde på tværs",
            "Have mere fokus på kvaliteten",
            "Get better at planning",
            "Focus more on quality",
        ],
    )
    def test_direction_only(self, text: str) -> None:
        """A direction without anything that could be seen done is vague."""
        report = check_agreements([attrs.evolve(DRAFT, text=text)], rules=only("MK201"))

        assert found(report) == [("MK201", ("agreements", 0, "text"), Severity.WARNING)]

    @pytest.mark.parametrize(
        "text",
        [
            "Amir holder et overleveringsmøde med natholdet hver fredag",
            "Noor skriver en tjekliste til nye lærlinge",
            "Amir holds a handover meeting every Friday",
            "Noor writes a checklist for new apprentices",
            "",
            "TBD",
        ],
    )
    def test_something_to_see(self, text: str) -> None:
        """What can be seen done is not vague, and what says nothing is another fault."""
        draft = attrs.evolve(DRAFT, text=text)

        assert check_agreements([draft], rules=only("MK201")) == Report()

    def test_names_the_words(self) -> None:
        """Message and hint name the vague words, in the spelling of the lexicon."""
        draft = attrs.evolve(DRAFT, text="Blive BEDRE til at lytte")
        finding = one(check_agreements([draft], rules=only("MK201")))

        words = dict(finding.params)["words"]
        assert dict(finding.params)["case"] == "words"
        assert isinstance(words, str)
        assert words
        assert f"»{words}«" in finding.message("da")
        assert f"»{words}«" in finding.hint("da")
        assert f"“{words}”" in finding.hint("en")

    def test_names_every_word(self) -> None:
        """Several vague words are all named, with commas between them."""
        draft = attrs.evolve(DRAFT, text="Gribe bolden og få luft under vingerne")
        rules = RuleSet(
            select=("MK201",), words=(("MK201", ("gribe bolden", "luft under vingerne")),)
        )
        finding = one(check_agreements([draft], rules=rules))

        assert dict(finding.params)["words"] == "gribe bolden, luft under vingerne"

    def test_without_words(self) -> None:
        """A bare topic is vague too, although no word of it is in the lexicon."""
        draft = attrs.evolve(DRAFT, text="Snedkeriet")
        finding = one(check_agreements([draft], rules=only("MK201"), lang="da"))

        assert finding.params == (("case", "unsaid"),)
        assert "emne" in finding.message("da")

    def test_own_words(self) -> None:
        """A caller's own vague words count, and are named as the caller spells them."""
        draft = attrs.evolve(DRAFT, text="Gribe bolden sammen med naboerne")
        rules = RuleSet(select=("MK201",), words=(("MK201", ("Gribe bolden",)),))

        assert check_agreements([draft], rules=only("MK201")) == Report()
        report = check_agreements([draft], rules=rules)
        assert "Gribe bolden" in one(report).message("da")


class TestMissingSignOfSuccess:
    """X026: a plan holds the signs by which it shows that the goal is reached."""

    @pytest.mark.parametrize("sign", [None, "", " \n"])
    def test_no_sign(self, sign: str | None) -> None:
        """A missing or blank sign is a warning."""
        report = check_agreements([attrs.evolve(DRAFT, sign_of_success=sign)], context=PAIR)

        path = ("agreements", 0, "sign_of_success")
        assert ("MK202", path, Severity.WARNING) in found(report)

    def test_sign(self) -> None:
        """Any sign will do."""
        assert check_agreements([DRAFT], rules=only("MK202")) == Report()


class TestMissingDueDate:
    """R177: initiatives are started in time."""

    @pytest.mark.req("R177")
    def test_no_date(self) -> None:
        """A draft without a due date has an error."""
        report = check_value(attrs.evolve(DRAFT, due=None), rules=only("MK203"))

        assert found(report) == [("MK203", ("due",), Severity.ERROR)]

    def test_date(self) -> None:
        """Any day will do."""
        assert check_value(DRAFT, rules=only("MK203")) == Report()


class TestPlaceholderText:
    """R151: conclusions and agreements must be documented, not only filled in."""

    @pytest.mark.parametrize("text", ["TBD", "...", "aftales nærmere", "–", "n/a"])
    @pytest.mark.parametrize("field", ["text", "sign_of_success", "trigger", "practice", "support"])
    def test_filling(self, field: str, text: str) -> None:
        """What only fills a field is found in every field that holds text."""
        report = check_value(changed(DRAFT, field, text), rules=only("MK207"))

        assert found(report) == [("MK207", (field,), Severity.WARNING)]

    @pytest.mark.parametrize("field", ["text", "sign_of_success", "trigger", "practice", "support"])
    def test_filling_what_is_signed(self, field: str) -> None:
        """A signature makes no text of what only fills a field."""
        signed = Agreement.from_draft(attrs.evolve(DRAFT, id="a"))
        report = check_value(changed(signed, field, "TBD"), rules=only("MK207"))

        assert found(report) == [("MK207", (field,), Severity.WARNING)]

    def test_empty_text(self) -> None:
        """An agreement that says nothing is an error: it could not be signed."""
        report = check_value(attrs.evolve(DRAFT, text="  "), rules=only("MK207"))

        assert found(report) == [("MK207", ("text",), Severity.ERROR)]

    @pytest.mark.parametrize("field", ["sign_of_success", "support"])
    def test_empty_field(self, field: str) -> None:
        """An open field is honest; whether it is needed is for other rules."""
        assert check_value(changed(DRAFT, field, ""), rules=only("MK207")) == Report()

    @pytest.mark.parametrize("text", ["", " ", "TBD", "...", "aftales senere"])
    @pytest.mark.parametrize("kind", [Question, Feedback])
    def test_other_texts(self, kind: type[Question | Feedback], text: str) -> None:
        """A question and feedback that say nothing are warned of, too."""
        report = check_value(kind(text=text), rules=only("MK207"))

        assert found(report) == [("MK207", ("text",), Severity.WARNING)]

    @pytest.mark.parametrize("field", ["situation", "effect", "forward"])
    def test_fields_of_feedback(self, field: str) -> None:
        """What is filled only so that it is not empty is found; what is left empty is not."""
        feedback = Feedback(text="Du ringede til alle ni borgere")

        filled, empty = (attrs.evolve(feedback, **{field: text}) for text in ("TBD", ""))
        assert found(check_value(filled, rules=only("MK207"))) == [
            ("MK207", (field,), Severity.WARNING)
        ]
        assert check_value(empty, rules=only("MK207")) == Report()


class TestUnownedAgreement:
    """R164: loosely defined responsibility falls between two stools."""

    @pytest.mark.req("R164")
    @pytest.mark.parametrize("owner", [None, "", "  ", "TBD", "?", "-", "aftales senere"])
    def test_nobody(self, owner: str | None) -> None:
        """A missing, blank or filled-in owner is an error, and no other rule speaks of it."""
        report = check_value(attrs.evolve(DRAFT, owner=owner), context=PAIR)

        assert found(report) == [("MK301", ("owner",), Severity.ERROR)]

    @pytest.mark.parametrize("owner", ["mm", "AA", "tbd"])
    def test_somebody_who_looks_like_filling(self, owner: str) -> None:
        """Double initials and the id of a party name somebody, whatever they look like."""
        context = CheckContext(employee="tbd", leader="per")
        draft = attrs.evolve(DRAFT, owner=owner)

        assert check_value(draft, context=context, rules=only("MK301")) == Report()

    def test_filling_of_a_workplace(self) -> None:
        """What people write to fill a field at one workplace names nobody there."""
        draft = attrs.evolve(DRAFT, owner="N.N.")
        rules = RuleSet(select=("MK301",), words=(("MK207", ("n.n.",)),))

        assert check_value(draft, rules=rules).codes == ("MK301",)
        assert check_value(draft, rules=only("MK301")) == Report()


class TestCollectiveOwner:
    """R164: decide who is responsible."""

    @pytest.mark.req("R164")
    @pytest.mark.parametrize("owner", ["vi", "Alle", "teamet", "everyone", "the team", "we"])
    def test_group(self, owner: str) -> None:
        """A word for a group is an error that names the word, and no other rule speaks of it."""
        report = check_value(attrs.evolve(DRAFT, owner=owner), context=PAIR)

        assert found(report) == [("MK302", ("owner",), Severity.ERROR)]
        assert params(report) == {"word": owner.lower()}
        assert owner.lower() in one(report).message("da")

    @pytest.mark.parametrize("owner", ["ida", " per ", "villads"])
    def test_person(self, owner: str) -> None:
        """An id is not searched for words."""
        assert check_value(attrs.evolve(DRAFT, owner=owner), rules=only("MK302")) == Report()

    def test_party_with_a_strange_id(self) -> None:
        """The id of a party is never taken for a group."""
        context = CheckContext(employee="alle", leader="per")
        draft = attrs.evolve(DRAFT, owner="alle")

        assert check_value(draft, context=context, rules=RuleSet(select=("MK30",))).ok


class TestOwnerNotAParty:
    """R153: every action has one owner among the two parties."""

    @pytest.mark.req("R153")
    @pytest.mark.parametrize("owner", ["noor", "Ida", "ida per"])
    def test_third_person(self, owner: str) -> None:
        """Whoever is neither employee nor leader, by id, cannot own an agreement."""
        report = check_value(attrs.evolve(DRAFT, owner=owner), context=PAIR)

        assert found(report) == [("MK303", ("owner",), Severity.ERROR)]
        assert params(report) == {"employee": "ida", "leader": "per"}

    @pytest.mark.parametrize("owner", ["ida", "per", " per "])
    def test_party(self, owner: str) -> None:
        """Both parties can, and spaces around an id do no harm."""
        draft = attrs.evolve(DRAFT, owner=owner)

        assert check_value(draft, context=PAIR, rules=only("MK303")) == Report()

    @pytest.mark.parametrize("context", [CheckContext(employee="ida"), CheckContext(leader="per")])
    def test_both_must_be_known(self, context: CheckContext) -> None:
        """With only one of the parties known it is said that nothing was checked."""
        report = check_value(DRAFT, context=context, rules=only("MK303"))

        assert report == Report(not_checked=("MK303",))


class TestLeaderOwnsNothing:
    """R113: how the leader helps the employee to reach the goals."""

    @pytest.mark.req("R113")
    def test_all_is_homework(self) -> None:
        """Agreements of the employee alone are a warning."""
        report = check_agreements([DRAFT, DRAFT], context=PAIR, rules=only("MK304"))

        assert found(report) == [("MK304", ("agreements",), Severity.WARNING)]

    def test_leader_has_one(self) -> None:
        """One agreement of the leader is enough."""
        drafts = [DRAFT, attrs.evolve(DRAFT, owner=" per")]

        assert check_agreements(drafts, context=PAIR, rules=only("MK304")) == Report()

    def test_nobodys_agreement(self) -> None:
        """An agreement without an owner is not the leader's, whatever the leader is called."""
        drafts = [DRAFT, attrs.evolve(DRAFT, owner=None)]
        context = CheckContext(employee="ida", leader="x")

        assert check_agreements(drafts, context=context, rules=only("MK304")).codes == ("MK304",)

    def test_no_agreements(self) -> None:
        """Of an empty list there is nothing to say."""
        assert check_agreements([], context=PAIR, rules=only("MK304")) == Report()

    def test_unknown_leader(self) -> None:
        """Without the leader's id it is said that nothing was checked."""
        report = check_agreements([DRAFT], rules=only("MK304"))

        assert report == Report(not_checked=("MK304",))


class TestAgreementWithoutNeed:
    """R011: connect the individual's development with the tasks and goals of the organisation."""

    @pytest.mark.req("R011")
    @pytest.mark.parametrize(
        ("profile", "severity"),
        [
            (PurposeProfile.STRATEGIC, Severity.ERROR),
            (PurposeProfile.BALANCED, Severity.WARNING),
            (PurposeProfile.WELLBEING, Severity.INFO),
        ],
    )
    def test_graded_by_profile(self, profile: PurposeProfile, severity: Severity) -> None:
        """How grave it is depends on what the conversations are for (D05)."""
        draft, policy = attrs.evolve(DRAFT, need=None), Policy(profile=profile)
        report = check_value(draft, policy=policy, rules=only("MK401"))

        assert found(report) == [("MK401", ("need",), severity)]
        assert params(report) == {"case": "missing"}

    def test_unknown_need(self) -> None:
        """Where the needs of the year are known, the one named must be among them."""
        context = CheckContext(needs=(CompetenceNeed(id="n2", text="Køre pressen"),))
        report = check_value(DRAFT, context=context, rules=only("MK401"))

        assert params(report) == {"case": "unknown", "need": "n1"}
        assert "behovet n1" in one(report).message("da")

    def test_known_need(self) -> None:
        """A need that is on the list is silent."""
        context = CheckContext(needs=(CompetenceNeed(id="n1", text="Finde i arkivet"),))

        assert check_value(DRAFT, context=context, rules=only("MK401")) == Report()

    def test_needs_not_known(self) -> None:
        """Without the needs of the year nobody can say whether the one named is among them."""
        assert check_value(DRAFT, rules=only("MK401")) == Report(not_checked=("MK401",))

    def test_known_and_not(self) -> None:
        """One agreement without a need is found, though another's cannot be checked."""
        drafts = [DRAFT, attrs.evolve(DRAFT, id="b", need=None)]
        report = check_agreements(drafts, rules=only("MK401"))

        assert (report.codes, report.not_checked) == (("MK401",), ("MK401",))


class TestMissingIntention:
    """R025: say what the conversations shall contribute here this year."""

    @pytest.mark.req("R025")
    @pytest.mark.parametrize("intention", ["", " \t"])
    def test_blank(self, intention: str) -> None:
        """A blank intention is an error."""
        report = check_value(Strategy(intention=intention, goals=()), rules=only("MK407"))

        assert found(report) == [("MK407", ("intention",), Severity.ERROR)]

    def test_sentence(self) -> None:
        """One sentence is enough."""
        goals = (StrategicGoal(id="g1", text="Færre fejl i trykken"),)

        strategy = Strategy(intention="To kan køre pressen.", goals=goals)

        assert check_value(strategy, rules=only("MK407")) == Report()


class TestNoFollowUpPlanned:
    """R060: follow-up is the decisive grip."""

    @pytest.mark.req("R060")
    @pytest.mark.parametrize("agreements", [[], [DRAFT]])
    def test_none(self, agreements: list[AgreementDraft]) -> None:
        """No planned day is an error, also where nothing was agreed on."""
        context = CheckContext(follow_ups=())
        report = check_agreements(agreements, context=context, rules=only("MK501"))

        assert found(report) == [("MK501", ("follow_ups",), Severity.ERROR)]

    def test_one(self) -> None:
        """One day is enough."""
        context = CheckContext(follow_ups=(PlannedFollowUp(planned_on=HELD),))

        assert check_agreements([DRAFT], context=context, rules=only("MK501")) == Report()


def follow_ups(*days: date) -> CheckContext:
    """Return a conversation in February with follow-ups planned on some days."""
    planned = tuple(PlannedFollowUp(planned_on=day) for day in days)
    return CheckContext(held_on=HELD, follow_ups=planned)


class TestFollowUpOutsideWindow:
    """R168: typically a follow-up talk after three or six months."""

    @pytest.mark.req("R168")
    def test_too_late(self) -> None:
        """A first follow-up after the last of the months is a warning that says the latest day."""
        report = check_agreements(
            [DRAFT], context=follow_ups(date(2027, 8, 4)), rules=only("MK502")
        )

        path = ("follow_ups", 0, "planned_on")
        assert found(report) == [("MK502", path, Severity.WARNING)]
        assert params(report) == {"planned_on": "2027-08-04", "latest": "2027-08-03", "months": 6}
        assert "senest den 3. august 2027" in one(report).message("da")

    def test_first_one_counts(self) -> None:
        """The earliest day is looked at, wherever it stands in the list."""
        late, later = date(2027, 9, 1), date(2027, 11, 1)
        report = check_agreements([DRAFT], context=follow_ups(later, late), rules=only("MK502"))

        assert one(report).path == ("follow_ups", 1, "planned_on")

    @pytest.mark.parametrize(
        "days", [(), (date(2027, 8, 3),), (date(2028, 1, 3), date(2027, 5, 3)), (HELD,)]
    )
    def test_in_time(self, days: tuple[date, ...]) -> None:
        """The last day is in time, and none at all is another rule's."""
        assert check_agreements([DRAFT], context=follow_ups(*days), rules=only("MK502")) == Report()

    def test_policy_decides(self) -> None:
        """The months are the policy's (D01)."""
        kinds = DEFAULT_POLICY.follow_up.kinds[:1]
        policy = Policy(follow_up=FollowUpPolicy(months=(3,), kinds=kinds))
        context = follow_ups(date(2027, 5, 4))

        report = check_agreements([DRAFT], context=context, policy=policy, rules=only("MK502"))
        assert params(report)["latest"] == "2027-05-03"

    def test_end_of_the_calendar(self) -> None:
        """In the last year of all no follow-up is too late, and nothing breaks."""
        context = CheckContext(
            held_on=date(9999, 12, 1), follow_ups=(PlannedFollowUp(planned_on=date.max),)
        )

        assert check_agreements([DRAFT], context=context, rules=only("MK502")) == Report()

    @pytest.mark.parametrize("field", ["held_on", "follow_ups"])
    def test_missing_facts(self, field: str) -> None:
        """Both the day of the conversation and the plan must be known."""
        context = changed(follow_ups(date(2028, 1, 1)), field, None)
        report = check_agreements([DRAFT], context=context, rules=only("MK502"))

        assert report == Report(not_checked=("MK502",))


def state(name: str) -> AgreementState:
    """Return an agreement of last year."""
    text = "Per skaffer en afløser"
    return AgreementState(agreement=Agreement(id=name, text=text, owner="per", due=HELD))


class TestUnassessedPreviousAgreement:
    """R108: the status of the last agreements, what is done and what is not."""

    @pytest.mark.req("R108")
    def test_each_that_is_missing(self) -> None:
        """There is one finding for each agreement that nobody spoke of, naming its id."""
        context = CheckContext(
            previous=(state("a"), state("b"), state("c")),
            assessed=(PreviousAssessment(agreement="b", decided=AssessedAs.CARRIED),),
        )
        report = check_agreements([DRAFT], context=context, rules=only("MK507"))

        assert found(report) == [
            ("MK507", ("previous", 0), Severity.ERROR),
            ("MK507", ("previous", 2), Severity.ERROR),
        ]
        assert "aftalen a fra" in report.findings[0].message("da")
        assert "agreement c from" in report.findings[1].message("en")

    def test_nothing_carried_in(self) -> None:
        """A first conversation has nothing to look back on."""
        context = CheckContext(previous=(), assessed=())

        assert check_agreements([DRAFT], context=context, rules=only("MK507")) == Report()

    def test_missing_facts(self) -> None:
        """Without knowing what was assessed it is said that nothing was checked."""
        context = CheckContext(previous=(state("a"),))
        report = check_agreements([DRAFT], context=context, rules=only("MK507"))

        assert report == Report(not_checked=("MK507",))


INVITATION = Invitation(
    meets_on=date(2027, 3, 10),
    starts_at=time(9, 30),
    place="mødelokale 2",
    frame="en time, kun os to",
    purpose="hvad du vil lære i år",
    request="tænk over, hvad der gik godt",
    form=FormRef(id="mus"),
)


class TestShortNotice:
    """R063: the leader sends an invitation one to two weeks before the talk."""

    @pytest.mark.req("R063")
    @pytest.mark.parametrize("day", [date(2027, 3, 4), date(2027, 3, 10), date(2027, 3, 12)])
    def test_too_few_days(self, day: date) -> None:
        """Fewer than seven days of notice, none, or an invitation afterwards are a warning."""
        report = check_value(INVITATION, context=CheckContext(sent_on=day))

        assert found(report) == [("MK606", ("meets_on",), Severity.WARNING)]
        assert params(report) == {
            "sent_on": day.isoformat(),
            "meets_on": "2027-03-10",
            "least": 7,
        }

    def test_days_enough(self) -> None:
        """Seven days are enough."""
        context = CheckContext(sent_on=date(2027, 3, 3))

        assert check_value(INVITATION, context=context) == Report()

    def test_policy_decides(self) -> None:
        """The days of notice are the policy's (D21)."""
        context = CheckContext(sent_on=date(2027, 3, 3))
        policy = Policy(invitation=InvitationPolicy(short_days=8))

        assert check_value(INVITATION, context=context, policy=policy).codes == ("MK606",)

    def test_unknown_day(self) -> None:
        """Without the day it was sent it is said that nothing was checked."""
        report = check_value(INVITATION, rules=only("MK606"))

        assert report == Report(not_checked=("MK606",))


class TestIncompleteInvitation:
    """R064: the invitation contains time, place, frame and purpose."""

    @pytest.mark.req("R064")
    @pytest.mark.parametrize(
        ("field", "danish", "english"),
        [
            ("starts_at", "hvornår på dagen", "at what time"),
            ("place", "hvor samtalen", "where you will meet"),
            ("frame", "hvordan samtalen", "how the conversation"),
            ("purpose", "hvad samtalen skal bruges til", "what the conversation is for"),
            ("request", "forberede sig", "to prepare"),
            ("form", "skema", "form"),
        ],
    )
    def test_each_part(self, field: str, danish: str, english: str) -> None:
        """What is missing is an error that says in words what it is."""
        report = check_value(changed(INVITATION, field, None), rules=only("MK608"))

        assert found(report) == [("MK608", (field,), Severity.ERROR)]
        assert danish in one(report).message("da")
        assert english in one(report).message("en")

    @pytest.mark.req("D14")
    def test_a_place_where_the_policy_asks_for_one(self) -> None:
        """On a walk nobody misses a place, if the policy asks for one in a room alone."""
        policy = Policy(invitation=InvitationPolicy(place_for=(Setting.ROOM,)))
        found = {
            setting: check_value(
                attrs.evolve(INVITATION, place=None, setting=setting),
                policy=policy,
                rules=only("MK608"),
            ).codes
            for setting in Setting
        }

        assert [setting for setting, codes in found.items() if codes] == [Setting.ROOM]

    def test_all_parts(self) -> None:
        """Everything that is missing is found at once."""
        report = check_value(Invitation(meets_on=HELD, place=" "), rules=only("MK608"))

        fields = ["form", "frame", "place", "purpose", "request", "starts_at"]
        assert [finding.path for finding in report.findings] == [(field,) for field in fields]


class TestDifferentForms:
    """R067: both are prepared from the same starting point."""

    @pytest.mark.req("R067")
    @pytest.mark.parametrize(
        ("form", "case"),
        [
            (FormRef(id="mus", version=1), "other"),
            (FormRef(id="tus", version=2), "other"),
            (None, "none"),
        ],
    )
    def test_another_form(self, form: FormRef | None, case: str) -> None:
        """Another form, another version, or none where one was enclosed is an error."""
        context = CheckContext(form=FormRef(id="mus", version=2))
        report = check_value(Preparation(form=form), context=context)

        assert found(report) == [("MK612", ("form",), Severity.ERROR)]
        assert params(report) == {"case": case}

    def test_same_form(self) -> None:
        """The enclosed form in its version is what is wanted."""
        form = FormRef(id="mus", version=2)

        assert check_value(Preparation(form=form), context=CheckContext(form=form)) == Report()

    def test_no_form_enclosed(self) -> None:
        """Where no form is known to be enclosed it is said that nothing was checked."""
        assert check_value(Preparation()) == Report(not_checked=("MK612",))


def test_strict_preset() -> None:
    """The strict policy finds what the default lets pass."""
    drafts = [attrs.evolve(DRAFT, need=None)] * 3

    assert check_agreements(drafts).ok
    assert not check_agreements(drafts, policy=STRICT_POLICY).ok
