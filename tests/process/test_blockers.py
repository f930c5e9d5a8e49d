"""Every blocker has a message and a hint in both languages, that name the value and the way out."""

import ast
import string
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

import pytest

import mousekit as mk
from mousekit.errors import InvalidValueError
from mousekit.language import process_da, process_en
from mousekit.language.process import blocker_text
from mousekit.process import blockers_of
from package_source import modules
from process.cycle_cases import CYCLE_CASES
from process.cycles import cycle_in
from process.people import LANE, METTE, employee, leader
from process.talk_cases import TALK_CASES
from process.talks import FACT, talk_in

TEXTS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "da": process_da.BLOCKERS,
    "en": process_en.BLOCKERS,
}
LANGUAGES = ("da", "en")


NAMED: tuple[type[StrEnum], ...] = (
    mk.AgreementStatus,
    mk.Ambition,
    mk.EndedBy,
    mk.ExcuseReason,
    mk.FollowUpKind,
    mk.Grip,
    mk.LearningMethod,
    mk.Output,
    mk.Progress,
    mk.Seen,
    mk.Setting,
    mk.Severity,
    mk.Standing,
    mk.TalkKind,
    mk.TalkMark,
    mk.WorkState,
)


class Said(NamedTuple):
    """What a blocker is about, and what people must find in its texts."""

    params: Mapping[str, str | int]
    da: tuple[str, ...]
    """Words of the Danish message and hint, the value first, the way out last."""
    en: tuple[str, ...]


SAID: Mapping[str, Said] = {
    "out-of-order": Said(
        {"event": "NoteTaken", "state": "in-review", "events": "ReviewLapsed FindingWaived"},
        ("notat taget", "til gennemsyn", "gennemsyn udløbet, bemærkning frafaldet"),
        ("note taken", "in review", "review lapsed, finding waived"),
    ),
    "wrong-actor": Said(
        {"event": "HostNamed", "role": "supporter", "roles": "employee hr"},
        ("anden vært", "hjælperen", "medarbejderen, HR"),
        ("host named", "the helper", "the employee, HR"),
    ),
    "wrong-person": Said(
        {"by": "omar", "role": "leader"},
        ("»omar«", "lederen", "den, der har rollen"),
        ("“omar”", "the leader", "who has the role"),
    ),
    "stated-too-early": Said(
        {"on": "2027-01-03", "last_on": "2027-01-04"},
        ("3. januar 2027", "4. januar 2027 eller en senere dag"),
        ("3 January 2027", "4 January 2027 or later"),
    ),
    "goal-missing": Said({}, ("intet mål", "mindst ét mål"), ("no goal", "at least one goal")),
    "scale-missing": Said({}, ("ingen skala", "Giv skemaet"), ("no scale", "Give the form")),
    "scale-unwanted": Said(
        {}, ("har en skala", "skema uden skala"), ("has a scale", "form without a scale")
    ),
    "score-unwanted": Said({}, ("en score", "skriv svaret"), ("a score", "answer in words")),
    "scores-not-in": Said(
        {"party": "employee"},
        ("medarbejderen", "før samtalen begynder"),
        ("the employee", "before the conversation begins"),
    ),
    "scores-are-out": Said(
        {"party": "leader"}, ("lederen", "tal om"), ("the leader", "talk about")
    ),
    "group-talk-off": Said(
        {}, ("gruppesamtale", "Hold den individuelle"), ("group talk", "Hold the individual")
    ),
    "not-followed-up": Said({}, ("ikke fulgt op", "vent til"), ("been followed up", "wait for")),
    "sharing-off": Said({}, ("mellem leder og", "feltet"), ("between the leader", "the field")),
    "id-of-last-year": Said(
        {"agreement": "p1"}, ("»p1«", "sit eget id"), ("“p1”", "an id of its own")
    ),
    "need-known": Said({"need": "n1"}, ("»n1«", "et andet id"), ("“n1”", "another id")),
    "need-unknown": Said({"need": "n9"}, ("»n9«", "ret id'et"), ("“n9”", "correct the id")),
    "need-left-out": Said({"need": "n2"}, ("»n2«", "alle behov"), ("“n2”", "all needs")),
    "need-missing": Said({}, ("behov", "mindst ét behov"), ("need", "at least one need")),
    "theme-missing": Said({}, ("tema", "et eller to temaer"), ("theme", "one or two themes")),
    "theme-unknown": Said({"theme": "t9"}, ("»t9«", "juster fokus"), ("“t9”", "revise the focus")),
    "team-not-consulted": Said(
        {}, ("Personalet", "personalemøde"), ("The staff", "a staff meeting")
    ),
    "frame-not-set": Said({}, ("ramme", "Vælg det skema"), ("frame", "Choose the form")),
    "leader-unchanged": Said(
        {"leader": METTE}, ("»mette«", "ikke mere"), ("“mette”", "Nothing more")
    ),
    "already-in-unit": Said(
        {"employee": LANE}, ("»lane«", "tilbage igen"), ("“lane”", "employee returned")
    ),
    "not-in-unit": Said({"employee": LANE}, ("»lane«", "kommet til"), ("“lane”", "joined")),
    "not-enrolled": Said({"employee": LANE}, ("»lane«", "Tilføj"), ("“lane”", "Add them")),
    "not-excused": Said({"employee": LANE}, ("»lane«", "Ret id'et"), ("“lane”", "Correct the id")),
    "open-talk": Said(
        {"employee": LANE}, ("»lane«", "næste års forløb"), ("“lane”", "next year's cycle")
    ),
    "talk-known": Said(
        {"conversation": "t7"}, ("»t7«", "sit eget id"), ("“t7”", "an id of its own")
    ),
    "talk-unknown": Said(
        {"conversation": "t7"}, ("»t7«", "Registrer"), ("“t7”", "Register the conversation")
    ),
    "notice-too-early": Said(
        {"conversation": "t7", "event": "FollowUpRecorded"},
        ("opfølgning registreret", "»t7«", "den rækkefølge"),
        ("follow-up recorded", "“t7”", "the order"),
    ),
    "talk-unfinished": Said({"employee": LANE}, ("»lane«", "fritag"), ("“lane”", "excuse")),
    "follow-up-unrecorded": Said(
        {"employee": LANE}, ("»lane«", "Hold opfølgningen"), ("“lane”", "Hold the follow-up")
    ),
    "effect-not-evaluated": Said(
        {"level": "team"}, ("teamniveau", "Evaluer"), ("team level", "Evaluate")
    ),
    "not-this-employee": Said(
        {"employee": "omar"}, ("»omar«", "samtalens medarbejder"), ("“omar”", "the employee of")
    ),
    "participant-known": Said({"person": "tove"}, ("»tove«", "Afvent"), ("“tove”", "Wait for")),
    "participant-unknown": Said({"person": "tove"}, ("»tove«", "Foreslå"), ("“tove”", "Propose")),
    "participant-not-accepted": Said(
        {"person": "tove"}, ("»tove«", "Spørg medarbejderen"), ("“tove”", "Ask the employee")
    ),
    "not-own-preparation": Said(
        {}, ("fritage lederen", "Bed lederen"), ("the leader's preparation", "Ask the leader")
    ),
    "preparation-missing": Said(
        {"party": "employee"}, ("medarbejderen", "Indsend"), ("the employee", "Submit")
    ),
    "promise-unknown": Said(
        {"agreement": "p9"}, ("»p9«", "lederen havde"), ("“p9”", "the leader owned")
    ),
    "unprepared": Said(
        {"party": "leader"}, ("lederen", "skriv, hvorfor"), ("the leader", "state why")
    ),
    "part-missing": Said(
        {"part": "past"}, ("fortid", "hvorfor den springes"), ("the past", "why it is skipped")
    ),
    "part-out-of-order": Said(
        {"part": "closing", "next": "past"},
        ("afslutning", "Den næste er: fortid"),
        ("closing", "The next one is: the past"),
    ),
    "successor-not-admitted": Said(
        {},
        ("nye leder", "Medarbejderen kan sige ja"),
        ("new leader", "The employee can admit them"),
    ),
    "previous-unknown": Said(
        {"agreement": "p9"}, ("»p9«", "samtalen tog med"), ("“p9”", "the conversation took in")
    ),
    "not-the-scribe": Said(
        {"scribe": "shared"}, ("begge", "en anden referent"), ("both", "another scribe")
    ),
    "wrong-version": Said(
        {"version": 4, "expected": 2}, ("version 4", "nummer 2"), ("version 4", "one 2")
    ),
    "unwaivable": Said(
        {"rule": "MK203"}, ("MK203", "Ret aftalen"), ("MK203", "Change the agreement")
    ),
    "already-signed": Said({}, ("allerede", "en ny version"), ("already", "a new version")),
    "unknown-scheme": Said({"scheme": "digest-1"}, ("ukendt", "digest-1"), ("unknown", "digest-1")),
    "other-version": Said({}, ("den tekst", "seneste version"), ("the text", "the latest version")),
    "other-party-first": Said(
        {"party": "employee"},
        ("medarbejderen har svaret", "underskrift fra medarbejderen"),
        ("the employee has answered", "signature from the employee"),
    ),
    "carried-without-draft": Said(
        {"agreement": "p2"}, ("»p2«", "henviser til den"), ("“p2”", "refers to it")
    ),
    "party-has-signed": Said(
        {"party": "leader"}, ("lederen", "ikke har underskrevet"), ("the leader", "has not signed")
    ),
    "review-running": Said(
        {"until": "2027-01-11"}, ("11. januar 2027", "Vent til"), ("11 January 2027", "Wait until")
    ),
    "no-successor": Said({}, ("ny leder", "ikke mere"), ("new leader", "Nothing more")),
    "agreement-unknown": Said({"agreement": "a9"}, ("»a9«", "Ret id'et"), ("“a9”", "Correct")),
    "agreement-settled": Said(
        {"agreement": "a1"}, ("»a1«", "sit eget id"), ("“a1”", "an id of its own")
    ),
    "follow-up-unknown": Said(
        {"day": "2027-04-12"},
        ("12. april 2027", "de planlagte dage"),
        ("12 April 2027", "planned days"),
    ),
    "follow-up-day-missing": Said(
        {}, ("hvilken opfølgning", "den planlagte dag"), ("which follow-up", "the planned day")
    ),
    "follow-up-ahead": Said(
        {"day": "2027-06-14"}, ("14. juni 2027", "flyt den"), ("14 June 2027", "move it")
    ),
    "not-awaiting-approval": Said(
        {"agreement": "a1"}, ("»a1«", "ikke mere"), ("“a1”", "Nothing more")
    ),
    "wrong-revision": Said(
        {"revision": 3, "expected": 2}, ("udgave 3", "nummer 2"), ("revision 3", "ones 2")
    ),
    "amendment-unknown": Said({"agreement": "a2"}, ("»a2«", "Foreslå"), ("“a2”", "Propose")),
    "own-amendment": Said(
        {"party": "leader"}, ("eget forslag", "fra lederen"), ("own proposal", "from the leader")
    ),
    "follow-up-missing": Said(
        {}, ("opfølgning", "Hold opfølgningen"), ("follow-up", "Hold the follow-up")
    ),
    "talk-requested": Said(
        {"employee": LANE}, ("»lane«", "gruppesamtalen"), ("“lane”", "the group talk")
    ),
    "own-leader": Said(
        {"employee": LANE}, ("»lane«", "en anden lede"), ("“lane”", "somebody else")
    ),
    "participant-accepted": Said(
        {"person": "tove"},
        ("»tove«", "Tal med medarbejderen"),
        ("“tove”", "Talk with the employee"),
    ),
    "already-prepared": Said(
        {"party": "leader"}, ("lederen", "ikke mere"), ("the leader", "Nothing more")
    ),
    "score-off-the-scale": Said(
        {"lowest": 1, "highest": 5}, ("skalaen", "fra 1 til 5"), ("the scale", "from 1 to 5")
    ),
    "parts-known": Said({}, ("Delene", "Udelad dem"), ("The parts", "Leave them out")),
    "idea-known": Said({"idea": "i1"}, ("»i1«", "sit eget id"), ("“i1”", "an id of its own")),
    "finding-unknown": Said(
        {"rule": "MK501"}, ("MK501", "kode og sted"), ("MK501", "the code and path")
    ),
    "text-missing": Said({}, ("ingen tekst", "slet aftalen"), ("no text", "remove it")),
    "previous-not-carried": Said(
        {"agreement": "p1"}, ("»p1«", "Ret henvisningen"), ("“p1”", "Correct the reference")
    ),
    "carried-twice": Said({"agreement": "p2"}, ("»p2«", "kun én"), ("“p2”", "only one")),
    "follow-up-taken": Said(
        {"day": "2027-06-14"}, ("14. juni 2027", "en anden dag"), ("14 June 2027", "another day")
    ),
    "follow-up-past": Said(
        {"day": "2027-11-30"},
        ("30. november 2027", "ligger forude"),
        ("30 November 2027", "lies ahead"),
    ),
    "follow-up-stated": Said({}, ("allerede", "ikke mere"), ("already", "Nothing more")),
    "own-approval": Said(
        {"by": METTE}, ("»mette«", "lederens leder"), ("“mette”", "leader's leader")
    ),
    "agreement-unsettled": Said(
        {"agreement": "a1"}, ("»a1«", "gjort", "næste års"), ("“a1”", "done", "next year")
    ),
    "into-itself": Said({}, ("sin egen samtale", "næste års"), ("its own", "next year's")),
}


MET = sorted(
    {one for case in CYCLE_CASES for one in case.blockers}
    | {one for case in TALK_CASES for one in case.blockers},
    key=str,
)
"""What stood in the way of any fact of the cases."""


class Use(NamedTuple):
    """A place in the guards where a blocker is made."""

    code: str
    params: frozenset[str]


def uses() -> Iterator[Use]:
    """Find every call of `blocker` in the library, with the code and the params it gives."""
    for module in modules():
        for node in ast.walk(module.tree):
            match node:
                case ast.Call(
                    func=ast.Name(id="blocker"),
                    args=[ast.Constant(value=str(code)), *_],
                    keywords=keywords,
                ) if not code.startswith("MK"):
                    yield Use(code, frozenset(one.arg for one in keywords if one.arg is not None))


def placeholders(text: str) -> set[str]:
    """Find what is to be filled in a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


USES = sorted(set(uses()), key=lambda use: (use.code, sorted(use.params)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_code_has_a_text_and_every_text_a_use(lang: str) -> None:
    """Both languages have the texts of the codes that the guards use, and no others."""
    assert set(TEXTS[lang]) == {use.code for use in USES} == set(SAID)


def test_every_code_is_proved_by_a_case() -> None:
    """No guard is left without something that it stops."""
    assert {one.code for one in MET if not one.code.startswith("MK")} == set(SAID)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("use", USES, ids=lambda use: use.code)
def test_every_placeholder_is_filled_and_every_param_shown(use: Use, lang: str) -> None:
    """The texts name just what the guard gives them, and the message and the hint differ."""
    message, hint = TEXTS[lang][use.code]

    assert placeholders(message) | placeholders(hint) == use.params
    assert message != hint


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", SAID)
def test_the_texts_name_the_value_and_the_way_out(code: str, lang: str) -> None:
    """The message says what is wrong with which value, and the hint what can be done."""
    said = SAID[code]
    words = said.da if lang == "da" else said.en
    blocker = mk.Blocker(code=code, params=tuple(said.params.items()))
    message, hint = blocker.message(lang), blocker.hint(lang)

    assert words[0] in message
    assert words[-1] in hint
    assert all(word in f"{message} {hint}" for word in words)
    assert "{" not in message + hint


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "blocker",
    MET,
    ids=[one.code for one in MET],
)
def test_every_blocker_met_can_be_read(blocker: mk.Blocker, lang: str) -> None:
    """What stood in the way of any fact of these tests is a sentence in both languages."""
    for text in (blocker.message(lang), blocker.hint(lang)):
        assert text[-1] in ".?"
        assert not {"{", "}"} & set(text)


def test_a_rule_says_the_same_here_as_in_a_report() -> None:
    """An error found by the rules has the texts of its rule."""
    (finding,) = mk.check_agreements(
        [mk.AgreementDraft(text="Lane holder tre samtaler i maj", owner=LANE)],
        rules=mk.RuleSet(select=("MK203",)),
    ).findings
    blocker = mk.Blocker(code="MK203", path=finding.path)

    assert blocker.message("da") == finding.message("da")
    assert blocker.hint("en") == finding.hint("en")
    assert str(blocker) == f"MK203 at agreements[0].due: {finding.message('en')}"


def test_a_blocker_without_a_path_names_only_its_code() -> None:
    """A blocker of the whole is shown by its code and its English message."""
    assert str(mk.Blocker(code="no-successor")) == (
        "no-successor: No new leader is waiting to be admitted."
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_nothing_may_happen_that_is_shown(lang: str) -> None:
    """From a closed talk nothing leads out, and the hint says so with a dash."""
    (blocker,) = talk_in(mk.Stage.CLOSED).blockers(FACT["NoteTaken"])

    assert blocker.hint(lang).endswith(": –.")


@pytest.mark.parametrize("lang", ["de", "", "DA"])
def test_other_languages_are_refused(lang: str) -> None:
    """A language that the library does not speak is refused, and the two that it does are named."""
    blocker = mk.Blocker(code="no-successor")

    for ask in (
        blocker.message,
        blocker.hint,
        lambda other: mk.name_of(mk.NoteTaken, other),
        lambda other: mk.name_of(mk.Stage.HELD, other),
        lambda other: blocker_text("no-successor", (), other),
    ):
        with pytest.raises(InvalidValueError, match="'da' or 'en'"):
            ask(lang)


@pytest.mark.parametrize("lang", LANGUAGES)
class TestNames:
    """The words for facts, states, roles and the rest."""

    def test_every_fact_has_a_name(self, lang: str) -> None:
        """Each fact of both tables, both births, and what notices have in common have a name."""
        facts = {*mk.CYCLE_WHO, *mk.TALK_WHO, mk.Notice}
        table = {"da": process_da.EVENTS, "en": process_en.EVENTS}[lang]

        assert set(table) == {fact.__name__ for fact in facts}
        assert {mk.name_of(fact, lang) for fact in facts} == set(table.values())

    def test_every_state_has_a_name(self, lang: str) -> None:
        """Each phase and each stage is called something, and what has not begun is too."""
        table = {"da": process_da.STATES, "en": process_en.STATES}[lang]
        states = (*mk.Phase, *mk.Stage)

        assert set(table) == {"start", *(state.value for state in states)}
        assert {table["start"], *(mk.name_of(state, lang) for state in states)} == set(
            table.values()
        )

    def test_every_other_word_has_a_name(self, lang: str) -> None:
        """Roles, parts, levels and scribes are called something."""
        data = {"da": process_da, "en": process_en}[lang]
        named: list[tuple[Mapping[str, str], list[StrEnum]]] = [
            (data.ROLES, list(mk.Role)),
            (data.PARTS, list(mk.ConversationPart)),
            (data.LEVELS, list(mk.EffectLevel)),
            (data.SCRIBES, list(mk.Scribe)),
        ]

        for table, members in named:
            assert {one.value: mk.name_of(one, lang) for one in members} == table

    @pytest.mark.parametrize("kind", NAMED, ids=lambda kind: kind.__name__)
    def test_what_people_meet_has_a_name(self, kind: type[StrEnum], lang: str) -> None:
        """Every member of what is shown to people is called something of its own."""
        names = [mk.name_of(member, lang) for member in kind]

        assert all(name.strip() for name in names)
        assert len(set(names)) == len(names)

    def test_no_name_is_left_over(self, lang: str) -> None:
        """The languages name the members that there are, and no others."""
        members = {"da": process_da.MEMBERS, "en": process_en.MEMBERS}[lang]

        assert {kind.__name__: [one.value for one in kind] for kind in NAMED} == {
            kind: list(words) for kind, words in members.items()
        }

    @pytest.mark.parametrize("thing", [mk.Sharing.NOBODY, mk.IdeaKind.IDEA])
    def test_nothing_else_has_a_name(self, thing: StrEnum, lang: str) -> None:
        """A member that has no name is refused, and it is said what has one."""
        with pytest.raises(TypeError, match=f"{type(thing).__name__} has no names, expected"):
            mk.name_of(thing, lang)


def test_names_are_english_unless_asked() -> None:
    """Without a language the names are English, as all texts are."""
    assert (mk.name_of(mk.NoteTaken), mk.name_of(mk.Stage.HELD)) == ("note taken", "held")


def test_an_unknown_fact_is_called_by_its_class() -> None:
    """What has no name of ours is shown as it is."""
    assert mk.name_of(mk.Fact, "da") == "Fact"


def test_an_unknown_code_can_still_be_read() -> None:
    """A code of another release is shown in its own words, without a hint."""
    blocker = mk.Blocker(code="moon-not-full", params=(("moon", "half"),))

    assert (blocker.message("da"), blocker.hint("da")) == ("moon not full", "")


def test_other_errors_have_no_blockers() -> None:
    """Only what a process refuses is put as blockers."""
    assert blockers_of(None) == ()
    assert blockers_of(mk.InvalidEventLogError(0, ("events", 0), "empty")) == ()


def test_what_may_be_stated_has_no_blockers() -> None:
    """Asking what stands in the way of a fact that may come gives nothing."""
    assert talk_in(mk.Stage.HELD).blockers(mk.IdeaRaised(idea=IDEA, **employee())) == ()
    assert cycle_in(mk.Phase.FOCUS).blockers(mk.LessonRecorded(text="x", **leader())) != ()


IDEA = mk.Idea(id="i2", kind=mk.IdeaKind.BARRIER, text="for få rum")
